/* num.h: Python's ints and floats as C values. A number in C has a tag: 1 for an int in an int64_t, 2 for a
 * float in a double, 0 for any other object. Nothing here raises but pyxc_num_box. All need the GIL. */
#ifndef PYXC_NUM_H
#define PYXC_NUM_H
#include "cdiv.h"
#include "shared.h"
#include "smallint.h"

/* Exact ints of at most two digits (60 bits): whether o, an exact int, is one; its value. */
#if PY_VERSION_HEX >= 0x030C0000
#define PYXC_INT_FITS(o) (((PyLongObject *)(o))->long_value.lv_tag < 24)
PYXC_INLINE int64_t pyxc_num_int(PyObject *o)
{
    uintptr_t tag = ((PyLongObject *)o)->long_value.lv_tag;
    digit *d = ((PyLongObject *)o)->long_value.ob_digit;
    int64_t v = tag < 16 ? (int64_t)d[0] : ((int64_t)d[1] << PyLong_SHIFT | (int64_t)d[0]);
    return (1 - (int64_t)(tag & 3)) * v;
}
#else
#define PYXC_INT_FITS(o) ((size_t)(Py_SIZE(o) + 2) < 5)
PYXC_INLINE int64_t pyxc_num_int(PyObject *o)
{
    Py_ssize_t n = Py_SIZE(o);
    digit *d = ((PyLongObject *)o)->ob_digit;
    int64_t v;
    if (PYXC_LIKELY((size_t)(n + 1) < 3))
        return (int64_t)n * (int64_t)d[0];
    v = (int64_t)d[1] << PyLong_SHIFT | (int64_t)d[0];
    return n < 0 ? -v : v;
}
#endif

/* The tag of an object; the others know one form only. */
PYXC_INLINE int pyxc_num_tag_int(PyObject *o) { return PyLong_CheckExact(o) && PYXC_INT_FITS(o); }
PYXC_INLINE int pyxc_num_tag_float(PyObject *o) { return PyFloat_CheckExact(o) ? 2 : 0; }
PYXC_INLINE int pyxc_num_tag(PyObject *o) { return PyFloat_CheckExact(o) ? 2 : pyxc_num_tag_int(o); }

/* Makes o, an object that one place of a list holds, another int, if it is an exact int that nothing else refers to
 * and has as many digits: nobody can tell. Ints that CPython keeps one object of are not made so. 1 if done. */
PYXC_INLINE int pyxc_int_overwrite(PyObject *o, int64_t n)
{
#if defined(Py_GIL_DISABLED) || PyLong_SHIFT != 30
    (void)o;
    (void)n;
    return 0;
#else
    uint64_t m = n < 0 ? 0 - (uint64_t)n : (uint64_t)n;
    int digits = m >> PyLong_SHIFT ? 2 : 1;
    digit *d;
    if (!PyLong_CheckExact(o) || Py_REFCNT(o) != 1 || m <= 256 || m >> (2 * PyLong_SHIFT))
        return 0;
#if PY_VERSION_HEX >= 0x030C0000
    if (((PyLongObject *)o)->long_value.lv_tag >> 3 != (uintptr_t)digits)
        return 0;
    ((PyLongObject *)o)->long_value.lv_tag = (uintptr_t)digits << 3 | (n < 0 ? 2 : 0);
    d = ((PyLongObject *)o)->long_value.ob_digit;
#else
    if (Py_SIZE(o) != digits && Py_SIZE(o) != -digits)
        return 0;
    Py_SET_SIZE((PyVarObject *)o, n < 0 ? -digits : digits);
    d = ((PyLongObject *)o)->ob_digit;
#endif
    d[0] = (digit)(m & PyLong_MASK);
    if (digits == 2)
        d[1] = (digit)(m >> PyLong_SHIFT);
    return 1;
#endif
}

/* The object of a number in C: a new reference, or NULL with MemoryError. */
PYXC_INLINE PyObject *pyxc_num_box(int tag, int64_t n, double d)
{
    return tag == 1 ? PyLong_FromLongLong(n) : PyFloat_FromDouble(d);
}

/* Identity as PyPy has it: exact ints and floats are the same object if they are the same value, floats bit by bit. */
PYXC_API int pyxc_num_is_slow(PyObject *a, PyObject *b);
PYXC_INLINE int pyxc_num_is(PyObject *a, PyObject *b)
{
    return a == b || (Py_TYPE(a) == Py_TYPE(b) && pyxc_num_is_slow(a, b));
}

/* Whether a double holds n exactly, as all do up to 2**53. */
PYXC_INLINE int pyxc_num_exact(int64_t n) { return (uint64_t)n + ((uint64_t)1 << 53) <= (uint64_t)1 << 54; }

/* Whether n is a divisor that needs no care: neither 0 nor -1. */
PYXC_INLINE int pyxc_num_divides(int64_t n) { return (uint64_t)n + 1 > 1; }

/* a // b and a % b for such a divisor. */
PYXC_INLINE int64_t pyxc_num_floordiv(int64_t a, int64_t b) { return pyxc_floordiv64(a, b); }
PYXC_INLINE int64_t pyxc_num_mod(int64_t a, int64_t b) { return pyxc_floormod64(a, b); }

/* Shifts: whether a << b is defined and fits; a << b; a >> b for b >= 0. */
PYXC_INLINE int pyxc_num_shl_fits(int64_t a, int64_t b)
{
    return (uint64_t)b < 63 && (int64_t)((uint64_t)a << b) >> b == a;
}
PYXC_INLINE int64_t pyxc_num_shl(int64_t a, int64_t b) { return (int64_t)((uint64_t)a << b); }
PYXC_INLINE int64_t pyxc_num_shr(int64_t a, int64_t b) { return a >> (b < 63 ? b : 63); }

/* x ** y where that is a finite float, else NaN: the general power has an error or another class to give. */
PYXC_API double pyxc_num_pow(double x, double y);

/* a ** b where that is an int that fits, else INT64_MIN. */
PYXC_API int64_t pyxc_num_ipow(int64_t a, int64_t b);

/* Item i of an exact list or tuple, borrowed; NULL without an error if o is another object or i is out of range. */
PYXC_INLINE PyObject *pyxc_num_peek(PyObject *o, int64_t i)
{
#ifndef Py_GIL_DISABLED /* another thread may drop it */
    if (PYXC_LIKELY(PyList_CheckExact(o))) {
        int64_t k = i < 0 ? i + PyList_GET_SIZE(o) : i;
        return PYXC_LIKELY((uint64_t)k < (uint64_t)PyList_GET_SIZE(o)) ? PyList_GET_ITEM(o, (Py_ssize_t)k) : NULL;
    }
#endif
    if (PyTuple_CheckExact(o)) {
        int64_t k = i < 0 ? i + PyTuple_GET_SIZE(o) : i;
        return PYXC_LIKELY((uint64_t)k < (uint64_t)PyTuple_GET_SIZE(o)) ? PyTuple_GET_ITEM(o, (Py_ssize_t)k) : NULL;
    }
    return NULL;
}

/* The same as a new reference. */
PYXC_INLINE PyObject *pyxc_num_item(PyObject *o, int64_t i)
{
#ifdef Py_GIL_DISABLED
    if (PyList_CheckExact(o)) {
        int64_t k = i < 0 ? i + PyList_GET_SIZE(o) : i;
        return (uint64_t)k < (uint64_t)PyList_GET_SIZE(o) ? pyxc_list_take(o, (Py_ssize_t)k) : NULL;
    }
#endif
    return Py_XNewRef(pyxc_num_peek(o, i));
}

#ifdef Py_GIL_DISABLED
/* Items are stored in the general way only. */
#define pyxc_num_store(o, i, v) ((void)(o), (void)(i), (void)(v), 0)
#define pyxc_num_store_float pyxc_num_store
#define pyxc_num_store_int pyxc_num_store
#else
/* Stores v as item i of an exact list: 1, or 0 without an error if o is another object or i is out of range. */
PYXC_INLINE int pyxc_num_store(PyObject *o, int64_t i, PyObject *v)
{
    PyObject *old;
    int64_t k;
    if (PYXC_UNLIKELY(!PyList_CheckExact(o)))
        return 0;
    k = i < 0 ? i + PyList_GET_SIZE(o) : i;
    if (PYXC_UNLIKELY((uint64_t)k >= (uint64_t)PyList_GET_SIZE(o)))
        return 0;
    old = PyList_GET_ITEM(o, (Py_ssize_t)k);
    PyList_SET_ITEM(o, (Py_ssize_t)k, Py_NewRef(v));
    Py_DECREF(old);
    return 1;
}

/* The same for a float. One that only the list refers to is overwritten: nobody can tell. 0 without an error if
 * there is no memory, too, and for a NaN, whose object must be the one that its other names have. */
PYXC_INLINE int pyxc_num_store_float(PyObject *o, int64_t i, double d)
{
    PyObject *old, *v;
    int64_t k;
    if (PYXC_UNLIKELY(!PyList_CheckExact(o) || d != d))
        return 0;
    k = i < 0 ? i + PyList_GET_SIZE(o) : i;
    if (PYXC_UNLIKELY((uint64_t)k >= (uint64_t)PyList_GET_SIZE(o)))
        return 0;
    old = PyList_GET_ITEM(o, (Py_ssize_t)k);
    if (PyFloat_CheckExact(old) && Py_REFCNT(old) == 1) {
        ((PyFloatObject *)old)->ob_fval = d;
        return 1;
    }
    if (PYXC_UNLIKELY(!(v = PyFloat_FromDouble(d)))) {
        PyErr_Clear();
        return 0;
    }
    PyList_SET_ITEM(o, (Py_ssize_t)k, v);
    Py_DECREF(old);
    return 1;
}

/* The same for an int. */
PYXC_INLINE int pyxc_num_store_int(PyObject *o, int64_t i, int64_t n)
{
    PyObject *old, *v;
    int64_t k;
    if (PYXC_UNLIKELY(!PyList_CheckExact(o)))
        return 0;
    k = i < 0 ? i + PyList_GET_SIZE(o) : i;
    if (PYXC_UNLIKELY((uint64_t)k >= (uint64_t)PyList_GET_SIZE(o)))
        return 0;
    old = PyList_GET_ITEM(o, (Py_ssize_t)k);
    if (pyxc_int_overwrite(old, n))
        return 1;
    if (PYXC_UNLIKELY(!(v = PyLong_FromLongLong(n)))) {
        PyErr_Clear();
        return 0;
    }
    PyList_SET_ITEM(o, (Py_ssize_t)k, v);
    Py_DECREF(old);
    return 1;
}
#endif

#endif
