/* cppconv.h: objects of C++'s library from Python's and back. Nothing of it exists in C.
 * A converter is a class with two functions: to() makes a new reference, NULL with an error set; from() assigns to a C++
 * object, -1 with an error set. All need the GIL. Those of containers are made of those of their items. */
#ifndef PYXC_CPPCONV_H
#define PYXC_CPPCONV_H
#include "convfloat.h"
#include "convint.h"
#include "core.h"
#include "cppexc.h"
#ifdef __cplusplus
#include <utility>

/* The functions of converter C, with C++ exceptions made Python's. */
template <class C, class T> static inline PyObject *pyxc_cpp_to(const T &x)
{
    return PYXC_CPP_OBJ(pyxc_cpp_raise(), C::to(x));
}

template <class C, class T> static inline int pyxc_cpp_from(PyObject *o, T &x)
{
    try {
        return C::from(o, x);
    } catch (...) {
        pyxc_cpp_raise();
        return -1;
    }
}

/* A C integer; text is its name in messages. */
#define PYXC_CPP_INT(name, T, text)                                                                                    \
    struct name {                                                                                                      \
        static PyObject *to(T x)                                                                                       \
        {                                                                                                              \
            return PYXC_IS_SIGNED(T) ? PyLong_FromLongLong((long long)x) : PyLong_FromUnsignedLongLong((unsigned long long)x); \
        }                                                                                                              \
        static int from(PyObject *o, T &x)                                                                             \
        {                                                                                                              \
            x = (T)PYXC_AS_INT(T, o, text);                                                                            \
            return x == (T)-1 && PyErr_Occurred() ? -1 : 0;                                                            \
        }                                                                                                              \
    }

template <class T> struct pyxc_cv_bool {
    static PyObject *to(T x) { return PyBool_FromLong(x ? 1 : 0); }
    static int from(PyObject *o, T &x)
    {
        int r = PyObject_IsTrue(o);
        if (r >= 0)
            x = (T)(r != 0);
        return r < 0 ? -1 : 0;
    }
    template <class R> static int from(PyObject *o, R &&x) /* an item of vector<bool> */
    {
        int r = PyObject_IsTrue(o);
        if (r >= 0)
            x = r != 0;
        return r < 0 ? -1 : 0;
    }
};

template <class T> struct pyxc_cv_float {
    static PyObject *to(T x) { return PyFloat_FromDouble((double)x); }
    static int from(PyObject *o, T &x)
    {
        double d = pyxc_as_double(o);
        x = (T)d;
        return d == -1.0 && PyErr_Occurred() ? -1 : 0;
    }
};

/* char *, which becomes bytes, or str by the encoding E. */
template <class E> struct pyxc_cv_chars {
    static PyObject *to(const char *s)
    {
        if (s == NULL) {
            PyErr_SetString(PyExc_TypeError, "NULL is no string");
            return NULL;
        }
        return E::make(s, (Py_ssize_t)strlen(s));
    }
};

/* How strings of bytes become objects, and which objects they may be made of. */
struct pyxc_enc_bytes {
    static PyObject *make(const char *s, Py_ssize_t n) { return PyBytes_FromStringAndSize(s, n); }
    static const char *read(PyObject *o, Py_ssize_t *n)
    {
        char *p;
        if (PyByteArray_Check(o)) {
            *n = PyByteArray_GET_SIZE(o);
            return PyByteArray_AS_STRING(o);
        }
        return PyBytes_AsStringAndSize(o, &p, n) < 0 ? NULL : p;
    }
};
struct pyxc_enc_bytearray : pyxc_enc_bytes {
    static PyObject *make(const char *s, Py_ssize_t n) { return PyByteArray_FromStringAndSize(s, n); }
};
/* With an encoding, str is taken, too; ASCII refuses what is not. */
template <class Make, bool ascii> struct pyxc_enc_text : Make {
    static const char *read(PyObject *o, Py_ssize_t *n)
    {
        if (!PyUnicode_Check(o))
            return pyxc_enc_bytes::read(o, n);
        if (ascii && !PyUnicode_IS_ASCII(o)) {
            PyObject *b = PyUnicode_AsASCIIString(o); /* for its error */
            Py_XDECREF(b);
            return NULL;
        }
        return PyUnicode_AsUTF8AndSize(o, n);
    }
};
struct pyxc_make_utf8 {
    static PyObject *make(const char *s, Py_ssize_t n) { return PyUnicode_DecodeUTF8(s, n, NULL); }
};
struct pyxc_make_ascii {
    static PyObject *make(const char *s, Py_ssize_t n) { return PyUnicode_DecodeASCII(s, n, NULL); }
};

template <class S, class E> struct pyxc_cv_string {
    static PyObject *to(const S &s) { return E::make(s.data(), (Py_ssize_t)s.size()); }
    static int from(PyObject *o, S &s)
    {
        Py_ssize_t n = 0;
        const char *p = E::read(o, &n);
        if (p == NULL)
            return -1;
        s = S(p, (size_t)n);
        return 0;
    }
};

/* Calls step for each item of an iterable, which it borrows; stops where that fails. */
template <class F> static inline int pyxc_cpp_each(PyObject *o, F step)
{
    PyObject *it = PyObject_GetIter(o), *item;
    int r = 0;
    if (it == NULL)
        return -1;
    while (r == 0 && (item = PyIter_Next(it)) != NULL) {
        try {
            r = step(item);
        } catch (...) {
            pyxc_cpp_raise();
            r = -1;
        }
        Py_DECREF(item);
    }
    Py_DECREF(it);
    return r < 0 || PyErr_Occurred() ? -1 : 0;
}

/* Makes room for n items in what has room. */
template <class C> static inline auto pyxc_cpp_reserve(C &c, Py_ssize_t n, int) -> decltype(c.reserve((size_t)n), void())
{
    c.reserve((size_t)n);
}
template <class C> static inline void pyxc_cpp_reserve(C &, Py_ssize_t, long) {}

/* vector and list: lists. */
template <class C, class E> struct pyxc_cv_seq {
    static PyObject *to(const C &c)
    {
        PyObject *l;
        Py_ssize_t i = 0;
        if (c.size() > (size_t)PY_SSIZE_T_MAX)
            return PyErr_NoMemory();
        l = PyList_New((Py_ssize_t)c.size());
        if (l == NULL)
            return NULL;
        for (typename C::const_iterator it = c.begin(); it != c.end(); ++it, ++i) {
            PyObject *x = E::to(*it);
            if (x == NULL) {
                Py_DECREF(l);
                return NULL;
            }
            PyList_SET_ITEM(l, i, x);
        }
        return l;
    }
    static int from(PyObject *o, C &c)
    {
        C made;
        int r;
        Py_ssize_t n = PyObject_LengthHint(o, 0);
        if (n < 0)
            return -1;
        pyxc_cpp_reserve(made, n, 0);
        r = pyxc_cpp_each(o, [&](PyObject *item) {
            typename C::value_type x{};
            if (E::from(item, x) < 0)
                return -1;
            made.push_back(std::move(x));
            return 0;
        });
        if (r == 0)
            c = std::move(made);
        return r;
    }
};

template <class C, class E> struct pyxc_cv_set {
    static PyObject *to(const C &c)
    {
        PyObject *s = PySet_New(NULL);
        for (typename C::const_iterator it = c.begin(); s != NULL && it != c.end(); ++it) {
            PyObject *x = E::to(*it);
            if (x == NULL || PySet_Add(s, x) < 0)
                Py_CLEAR(s);
            Py_XDECREF(x);
        }
        return s;
    }
    static int from(PyObject *o, C &c)
    {
        C made;
        int r = pyxc_cpp_each(o, [&](PyObject *item) {
            typename C::value_type x{};
            if (E::from(item, x) < 0)
                return -1;
            made.insert(std::move(x));
            return 0;
        });
        if (r == 0)
            c = std::move(made);
        return r;
    }
};

template <class P, class A, class B> struct pyxc_cv_pair {
    static PyObject *to(const P &p)
    {
        PyObject *a = A::to(p.first), *b = a == NULL ? NULL : B::to(p.second), *t = NULL;
        if (b != NULL)
            t = PyTuple_Pack(2, a, b);
        Py_XDECREF(a);
        Py_XDECREF(b);
        return t;
    }
    static int from(PyObject *o, P &p)
    {
        PyObject *l = PySequence_List(o);
        int r = -1;
        if (l == NULL)
            return -1;
        if (PyList_GET_SIZE(l) == 2)
            r = A::from(PyList_GET_ITEM(l, 0), p.first) < 0 ? -1 : B::from(PyList_GET_ITEM(l, 1), p.second);
        else if (PyList_GET_SIZE(l) > 2)
            PyErr_SetString(PyExc_ValueError, "too many values to unpack (expected 2)");
        else
            PyErr_Format(PyExc_ValueError, "need more than %zd value%s to unpack", PyList_GET_SIZE(l), PyList_GET_SIZE(l) == 1 ? "" : "s");
        Py_DECREF(l);
        return r;
    }
};

template <class C, class K, class V> struct pyxc_cv_map {
    static PyObject *to(const C &c)
    {
        PyObject *d = PyDict_New();
        for (typename C::const_iterator it = c.begin(); d != NULL && it != c.end(); ++it) {
            PyObject *k = K::to(it->first), *v = k == NULL ? NULL : V::to(it->second);
            if (v == NULL || PyDict_SetItem(d, k, v) < 0)
                Py_CLEAR(d);
            Py_XDECREF(k);
            Py_XDECREF(v);
        }
        return d;
    }
    static int from(PyObject *o, C &c)
    {
        typedef std::pair<typename C::key_type, typename C::mapped_type> entry;
        C made;
        int r;
        PyObject *items = PyObject_CallMethod(o, "items", NULL);
        if (items == NULL)
            return -1;
        r = pyxc_cpp_each(items, [&](PyObject *item) {
            entry e{};
            if (pyxc_cv_pair<entry, K, V>::from(item, e) < 0)
                return -1;
            made.insert(std::move(e));
            return 0;
        });
        Py_DECREF(items);
        if (r == 0)
            c = std::move(made);
        return r;
    }
};

template <class C, class T> struct pyxc_cv_complex {
    static PyObject *to(const C &c) { return PyComplex_FromDoubles((double)c.real(), (double)c.imag()); }
    static int from(PyObject *o, C &c)
    {
        Py_complex z = PyComplex_AsCComplex(o);
        if (z.real == -1.0 && PyErr_Occurred())
            return -1;
        c = C((T)z.real, (T)z.imag);
        return 0;
    }
};
#endif
#endif
