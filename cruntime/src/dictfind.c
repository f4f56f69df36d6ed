#include "dictfind.h"
#include "smallint.h"

#if PYXC_LAYOUT
/* The index in the table of hashes: -1 is an end, -2 a gap. */
static Py_ssize_t pyxc_keys_index(pyxc_keys *k, size_t i)
{
    char *indices = (char *)(k + 1);
#if PY_VERSION_HEX >= 0x030B0000
    if (k->log2_size < 8)
        return ((int8_t *)indices)[i];
    if (k->log2_size < 16)
        return ((int16_t *)(void *)indices)[i];
    if (k->log2_size < 32)
        return ((int32_t *)(void *)indices)[i];
#else
    if (k->size <= 0xff)
        return ((int8_t *)indices)[i];
    if (k->size <= 0xffff)
        return ((int16_t *)(void *)indices)[i];
    if (k->size <= 0xffffffff)
        return ((int32_t *)(void *)indices)[i];
#endif
    return (Py_ssize_t)((int64_t *)(void *)indices)[i];
}

/* Whether two exact str with the same hash are equal. */
static int pyxc_same_text(PyObject *a, PyObject *b)
{
    return PyUnicode_GET_LENGTH(a) == PyUnicode_GET_LENGTH(b) && PyUnicode_KIND(a) == PyUnicode_KIND(b) &&
           !memcmp(PyUnicode_DATA(a), PyUnicode_DATA(b), (size_t)(PyUnicode_GET_LENGTH(a) * (int)PyUnicode_KIND(a)));
}

/* Whether an entry with the same hash has the key, an exact str or a small int: 1, 0, or -1 if only the dict can tell. */
static int pyxc_same_key(PyObject *have, PyObject *key, int text)
{
    if (text)
        return PyUnicode_CheckExact(have) ? pyxc_same_text(have, key) : -1;
    return PYXC_SMALL_INT(have) ? pyxc_small(have) == pyxc_small(key) : -1;
}

#if PY_VERSION_HEX >= 0x030B0000
/* The value of a str in a table all keys of which are str (pairs of key and value), whose indices are bytes, if
 * narrow is set: borrowed; NULL if it is not there. No Python code is run. */
PYXC_INLINE PyObject *pyxc_text_probe(pyxc_keys *k, PyObject *key, Py_hash_t hash, int narrow)
{
    PyObject **entries = pyxc_keys_entry(k, 0);
    size_t mask = ((size_t)1 << k->log2_size) - 1, perturb = (size_t)hash, i = perturb & mask;
    for (;;) {
        Py_ssize_t at = narrow ? ((int8_t *)(k + 1))[i] : pyxc_keys_index(k, i);
        if (PYXC_LIKELY(at >= 0)) {
            PyObject *have = entries[2 * at];
            if (have == key || (((PyASCIIObject *)have)->hash == hash && pyxc_same_text(have, key)))
                return entries[2 * at + 1];
        } else if (at == -1)
            return NULL;
        perturb >>= 5;
        i = (i * 5 + perturb + 1) & mask;
    }
}
#endif

/* The value of a key in any exact dict, as pyxc_dict_lookup. */
static PYXC_NOINLINE PyObject *pyxc_dict_probe(PyObject *o, PyObject *key)
{
    pyxc_dict *d = (pyxc_dict *)o;
    pyxc_keys *k = d->keys;
    int text = PyUnicode_CheckExact(key);
    Py_hash_t hash;
    size_t mask, perturb, i;
    if (d->values || !(text || PYXC_SMALL_INT(key)))
        return PyDict_GetItemWithError(o, key);
    hash = text ? ((PyASCIIObject *)key)->hash : pyxc_small(key);
    if (hash == -1 && (hash = PyObject_Hash(key)) == -1)
        return NULL;
#if PY_VERSION_HEX >= 0x030B0000
    if (k->kind != 0)
        return text ? pyxc_text_probe(k, key, hash, 0) : PyDict_GetItemWithError(o, key);
    mask = ((size_t)1 << k->log2_size) - 1;
#else
    mask = (size_t)k->size - 1;
#endif
    for (perturb = (size_t)hash, i = perturb & mask;; perturb >>= 5, i = (i * 5 + perturb + 1) & mask) {
        Py_ssize_t at = pyxc_keys_index(k, i);
        PyObject **entry;
        int same;
        if (at == -1)
            return NULL;
        if (at < 0)
            continue;
        entry = pyxc_keys_entry(k, at);
        if (entry[0] == key)
            return entry[1];
        if (((Py_hash_t *)entry)[-1] != hash)
            continue;
        if ((same = pyxc_same_key(entry[0], key, text)) > 0)
            return entry[1];
        if (same < 0)
            return _PyDict_GetItem_KnownHash(o, key, hash);
    }
}

PyObject *pyxc_dict_lookup(PyObject *o, PyObject *key)
{
#if PY_VERSION_HEX >= 0x030B0000
    pyxc_dict *d = (pyxc_dict *)o;
    if (PyUnicode_CheckExact(key) && !d->values && d->keys->kind != 0 && d->keys->log2_size < 8) {
        Py_hash_t hash = ((PyASCIIObject *)key)->hash;
        if (hash == -1)
            hash = PyObject_Hash(key);
        return pyxc_text_probe(d->keys, key, hash, 1);
    }
#endif
    return pyxc_dict_probe(o, key);
}
#else
PyObject *pyxc_dict_lookup(PyObject *o, PyObject *key) { return pyxc_dict_find(o, key); }
#endif
