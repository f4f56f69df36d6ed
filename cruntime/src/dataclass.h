/* dataclass.h: what Python's module dataclasses sees of an extension type that is a dataclass. */
#ifndef PYXC_DATACLASS_H
#define PYXC_DATACLASS_H
#include "core.h"

enum { /* of a field; of a class (init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only) the bits are in that order */
    PYXC_FIELD_INIT = 1,
    PYXC_FIELD_REPR = 2,
    PYXC_FIELD_COMPARE = 4,
    PYXC_FIELD_KW_ONLY = 8,
    PYXC_FIELD_HASH_SAID = 16,
    PYXC_FIELD_HASH = 32,
    PYXC_FIELD_INITVAR = 64
};

/* Enters __dataclass_fields__ (after those of the base) and __dataclass_params__ in the dict of a type. fields is a tuple
   of (name, type, "default" or "default_factory" or "", its value, metadata or None, bits), options are the class's bits.
   0, or -1 with an error. Needs the GIL. Source: Lib/dataclasses.py. */
PYXC_API int pyxc_dataclass(PyTypeObject *t, PyObject *fields, int options);

#endif
