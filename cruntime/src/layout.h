/* layout.h: what the caches of names and attributes know of CPython's dicts and instances: the layouts of
 * 3.9 to 3.13. Other versions, and builds without the GIL, go without (PYXC_LAYOUT is 0).
 * Sources: Objects/dict-common.h (3.9, 3.10), Include/internal/pycore_dict.h and pycore_object.h (3.11 on). */
#ifndef PYXC_LAYOUT_H
#define PYXC_LAYOUT_H
#include "core.h"

#if PY_VERSION_HEX < 0x030E0000 && defined(__GNUC__) && !defined(PYPY_VERSION) && !defined(Py_GIL_DISABLED)
#define PYXC_LAYOUT 1
#else
#define PYXC_LAYOUT 0
#endif

#if PYXC_LAYOUT
/* PyDictObject, without the marks of what is deprecated. */
typedef struct pyxc_dict {
    PyObject_HEAD
    Py_ssize_t used;
    uint64_t version;
    struct pyxc_keys *keys;
    void *values;
} pyxc_dict;

#define PYXC_DICT_VERSION(d) (((pyxc_dict *)(d))->version)

/* The version of a type's attributes: 0 if it has none. */
PYXC_INLINE unsigned pyxc_type_version(PyTypeObject *t)
{
#if PY_VERSION_HEX >= 0x030B0000
    return t->tp_version_tag;
#else
    return PyType_HasFeature(t, Py_TPFLAGS_VALID_VERSION_TAG) ? t->tp_version_tag : 0;
#endif
}

#if PY_VERSION_HEX >= 0x030B0000
typedef struct pyxc_keys {
    Py_ssize_t refcnt;
    uint8_t log2_size, log2_index_bytes, kind;
    uint32_t version;
    Py_ssize_t usable, nentries;
} pyxc_keys;
#else
typedef struct pyxc_keys {
    Py_ssize_t refcnt, size;
    void *lookup;
    Py_ssize_t usable, nentries;
} pyxc_keys;
#endif

/* Entry i < nentries of a table of keys: its key, and its value behind it. */
PYXC_INLINE PyObject **pyxc_keys_entry(pyxc_keys *k, Py_ssize_t i)
{
    char *entries = (char *)(k + 1);
#if PY_VERSION_HEX >= 0x030B0000
    entries += (size_t)1 << k->log2_index_bytes;
    if (k->kind != 0)
        return (PyObject **)(void *)entries + 2 * i;
#else
    entries += k->size * (k->size <= 0xff ? 1 : k->size <= 0xffff ? 2 : k->size <= 0xffffffff ? 4 : 8);
#endif
    return (PyObject **)(void *)entries + 3 * i + 1;
}

/* The values of a split dict. */
#if PY_VERSION_HEX >= 0x030D0000
#define PYXC_SPLIT_VALUES(d) ((PyObject **)(d)->values + 1)
#else
#define PYXC_SPLIT_VALUES(d) ((PyObject **)(d)->values)
#endif

/* The value of an interned name in a dict that may have it at entry i: borrowed, NULL if it is not there. */
PYXC_INLINE PyObject *pyxc_dict_at(PyObject *o, PyObject *name, Py_ssize_t i)
{
    pyxc_dict *d = (pyxc_dict *)o;
    PyObject **entry;
    if (PYXC_UNLIKELY(i >= d->keys->nentries))
        return NULL;
    entry = pyxc_keys_entry(d->keys, i);
    if (PYXC_UNLIKELY(entry[0] != name))
        return NULL;
    return d->values ? PYXC_SPLIT_VALUES(d)[i] : entry[1];
}

#if PY_VERSION_HEX >= 0x030D0000
#define PYXC_INLINE_VALUES Py_TPFLAGS_INLINE_VALUES
#elif PY_VERSION_HEX >= 0x030B0000
#define PYXC_INLINE_VALUES Py_TPFLAGS_MANAGED_DICT
#endif

#ifdef PYXC_INLINE_VALUES
/* The attribute values that an instance has instead of a dict, NULL if it has none. Its type has PYXC_INLINE_VALUES.
   They may be written, too, which those of a dict may not. */
PYXC_INLINE PyObject **pyxc_values(PyObject *o)
{
#if PY_VERSION_HEX >= 0x030D0000
    return PYXC_LIKELY(((uint8_t *)(o + 1))[3] && !((PyObject **)o)[-3]) ? (PyObject **)(o + 1) + 1 : NULL;
#elif PY_VERSION_HEX >= 0x030C0000
    uintptr_t p = ((uintptr_t *)o)[-3];
    return PYXC_LIKELY(p & 1) ? (PyObject **)(p + 1) : NULL;
#else
    return ((PyObject ***)o)[-4];
#endif
}

/* Notes that value i, which was not set before, is from now on. */
PYXC_INLINE void pyxc_values_added(PyObject **values, Py_ssize_t i)
{
#if PY_VERSION_HEX >= 0x030D0000
    uint8_t *head = (uint8_t *)(values - 1);
    ((uint8_t *)(values + head[0]))[head[1]++] = (uint8_t)i;
#else
    uint8_t *size = (uint8_t *)values - 2;
    ++*size;
    size[-(int)*size] = (uint8_t)i;
#endif
}
#endif
#endif

#endif
