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

/* The value of a call, or a zero with the Python error set. */
#define PYXC_CPP_TRY(T, ...) ([&]() -> T { try { return __VA_ARGS__; } catch (...) { pyxc_cpp_raise(); } return T(); }())
#define PYXC_CPP_TRY_VOID(...) ([&]() { try { __VA_ARGS__; } catch (...) { pyxc_cpp_raise(); } }())
#endif
#endif
