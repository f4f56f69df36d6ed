/* cppexc.h: C++ exceptions of functions declared "except +" as Python's. Nothing of it exists in C. */
#ifndef PYXC_CPPEXC_H
#define PYXC_CPPEXC_H
#include "core.h"
#ifdef __cplusplus
#include <exception>
#include <ios>
#include <new>
#include <stdexcept>
#include <typeinfo>

/* Called in a catch block: sets the Python exception that Cython documents for the C++ one; one that is set already
 * stays. Takes the GIL itself. */
static PYXC_UNUSED void pyxc_cpp_raise(void)
{
    PyGILState_STATE s = PyGILState_Ensure();
    if (!PyErr_Occurred()) {
        try {
            throw;
        } catch (const std::bad_alloc &e) {
            PyErr_SetString(PyExc_MemoryError, e.what());
        } catch (const std::bad_cast &e) {
            PyErr_SetString(PyExc_TypeError, e.what());
        } catch (const std::bad_typeid &e) {
            PyErr_SetString(PyExc_TypeError, e.what());
        } catch (const std::domain_error &e) {
            PyErr_SetString(PyExc_ValueError, e.what());
        } catch (const std::invalid_argument &e) {
            PyErr_SetString(PyExc_ValueError, e.what());
        } catch (const std::ios_base::failure &e) {
            PyErr_SetString(PyExc_IOError, e.what());
        } catch (const std::out_of_range &e) {
            PyErr_SetString(PyExc_IndexError, e.what());
        } catch (const std::overflow_error &e) {
            PyErr_SetString(PyExc_OverflowError, e.what());
        } catch (const std::range_error &e) {
            PyErr_SetString(PyExc_ArithmeticError, e.what());
        } catch (const std::underflow_error &e) {
            PyErr_SetString(PyExc_ArithmeticError, e.what());
        } catch (const std::exception &e) {
            PyErr_SetString(PyExc_RuntimeError, e.what());
        } catch (...) {
            PyErr_SetString(PyExc_RuntimeError, "Unknown exception");
        }
    }
    PyGILState_Release(s);
}

/* Called in a catch block: sets a Python exception of the given class with what the C++ one says. Takes the GIL itself. */
static PYXC_UNUSED void pyxc_cpp_raise_as(PyObject *type)
{
    PyGILState_STATE s = PyGILState_Ensure();
    if (!PyErr_Occurred()) {
        try {
            throw;
        } catch (const std::exception &e) {
            PyErr_SetString(type, e.what());
        } catch (...) {
            PyErr_SetNone(type);
        }
    }
    PyGILState_Release(s);
}

/* Called in a catch block: lets a function of the user's set the Python exception, and sets one if it has not. */
template <class F> static inline void pyxc_cpp_handle(F handler)
{
    PyGILState_STATE s = PyGILState_Ensure();
    try {
        handler();
    } catch (...) {
        pyxc_cpp_raise();
    }
    if (!PyErr_Occurred())
        PyErr_SetString(PyExc_RuntimeError, "Error converting c++ exception.");
    PyGILState_Release(s);
}

/* A statement: 0, or -1 with the Python error that the handler has set. */
#define PYXC_CPP_CATCH(handler, ...) ([&]() -> int { try { __VA_ARGS__; } catch (...) { handler; return -1; } return 0; }())
/* An expression that gives an object: that, or NULL with an error set. */
#define PYXC_CPP_OBJ(handler, ...) ([&]() -> PyObject * { try { return __VA_ARGS__; } catch (...) { handler; } return NULL; }())

/* The value of a call, or a zero with the Python error set. */
#define PYXC_CPP_TRY(T, ...) ([&]() -> T { try { return __VA_ARGS__; } catch (...) { pyxc_cpp_raise(); } return T(); }())
#define PYXC_CPP_TRY_VOID(...) ([&]() { try { __VA_ARGS__; } catch (...) { pyxc_cpp_raise(); } }())
#endif
#endif
