/* convint.h: Python ints and C integers. */
#ifndef PYXC_CONVINT_H
#define PYXC_CONVINT_H
#include "smallint.h"

#define PYXC_IS_SIGNED(type) ((type)-1 < (type)1)

/* What the inline path leaves over. The value, or -1 with TypeError or OverflowError; `name` is the C type for the text. */
PYXC_API long long pyxc_as_signed_slow(PyObject *o, int size, const char *name);
PYXC_API unsigned long long pyxc_as_unsigned_slow(PyObject *o, int size, const char *name);

PYXC_INLINE long long pyxc_as_signed(PyObject *o, int size, const char *name)
{
    if (PYXC_LIKELY(PYXC_SMALL_INT(o))) {
        long v = pyxc_small(o);
        if (size >= 4 || (size == 2 ? v == (int16_t)v : v == (int8_t)v))
            return v;
    }
    return pyxc_as_signed_slow(o, size, name);
}

PYXC_INLINE unsigned long long pyxc_as_unsigned(PyObject *o, int size, const char *name)
{
    if (PYXC_LIKELY(PYXC_SMALL_INT(o))) {
        long v = pyxc_small(o);
        if (v >= 0 && (size >= 4 || (size == 2 ? v == (uint16_t)v : v == (uint8_t)v)))
            return (unsigned long long)v;
    }
    return pyxc_as_unsigned_slow(o, size, name);
}

/* A C integer of any type from an object: (type)-1 with an error if it has no such value. */
#define PYXC_AS_INT(type, o, name)                                                    \
    (PYXC_IS_SIGNED(type) ? (type)pyxc_as_signed(o, (int)sizeof(type), name)          \
                          : (type)pyxc_as_unsigned(o, (int)sizeof(type), name))

/* Integers wider than long long, which only a typedef of a header can be: name as above, -1 with an error. */
#ifdef __SIZEOF_INT128__
typedef __int128 pyxc_wide;
typedef unsigned __int128 pyxc_uwide;
#else
typedef long long pyxc_wide;
typedef unsigned long long pyxc_uwide;
#endif
PYXC_API pyxc_wide pyxc_as_wide(PyObject *o, const char *name);
PYXC_API pyxc_uwide pyxc_as_uwide(PyObject *o, const char *name);
/* An int object from one. New reference, or NULL with an error. */
PYXC_API PyObject *pyxc_from_wide(pyxc_wide v);
PYXC_API PyObject *pyxc_from_uwide(pyxc_uwide v);

/* As PYXC_AS_INT, for a typedef of a header that may be wider than long long. */
#define PYXC_AS_TYPEDEF(type, o, name)                                              \
    (sizeof(type) <= sizeof(long long) ? PYXC_AS_INT(type, o, name)                 \
     : PYXC_IS_SIGNED(type)            ? (type)pyxc_as_wide(o, name)                \
                                       : (type)pyxc_as_uwide(o, name))

/* An int object from a C integer of any type. New reference, or NULL with an error. */
#define PYXC_FROM_INT(type, v)                                                                              \
    (sizeof(type) > sizeof(long long)                                                                       \
         ? (PYXC_IS_SIGNED(type) ? pyxc_from_wide((pyxc_wide)(v)) : pyxc_from_uwide((pyxc_uwide)(v)))       \
     : PYXC_IS_SIGNED(type) ? (sizeof(type) <= sizeof(long) ? PyLong_FromLong((long)(v))                    \
                                                            : PyLong_FromLongLong((long long)(v)))          \
                            : (sizeof(type) < sizeof(long) ? PyLong_FromLong((long)(v))                     \
                                                           : PyLong_FromUnsignedLongLong((unsigned long long)(v))))

/* By __index__: -1 with an error. */
PYXC_API Py_ssize_t pyxc_as_ssize_slow(PyObject *o);

PYXC_INLINE Py_ssize_t pyxc_as_ssize(PyObject *o)
{
    return PYXC_LIKELY(PYXC_SMALL_INT(o)) ? (Py_ssize_t)pyxc_small(o) : pyxc_as_ssize_slow(o);
}

#endif
