/* chr.h: chr() of C integers. */
#ifndef PYXC_CHR_H
#define PYXC_CHR_H
#include "core.h"

/* What the interpreter's chr() says of a number that is no character. NULL with the error. */
PYXC_API PyObject *pyxc_chr_wrong(long long c);

/* chr(c): new reference, or NULL with ValueError or OverflowError. Needs the GIL. */
PYXC_INLINE PyObject *pyxc_chr(long long c)
{
    return PYXC_LIKELY(c >= 0 && c < 0x110000) ? PyUnicode_FromOrdinal((int)c) : pyxc_chr_wrong(c);
}

#endif
