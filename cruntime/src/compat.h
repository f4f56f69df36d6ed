/* compat.h: how CPython 3.9 to 3.13 differ, as far as the runtime sees it. */
#ifndef PYXC_COMPAT_H
#define PYXC_COMPAT_H

#ifndef PY_SSIZE_T_CLEAN
#define PY_SSIZE_T_CLEAN
#endif
#include <Python.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#if PY_VERSION_HEX < 0x03090000
#error "pyxc needs CPython 3.9 or newer"
#endif

#if defined(__GNUC__) || defined(__clang__)
#define PYXC_LIKELY(...) __builtin_expect(!!(__VA_ARGS__), 1)
#define PYXC_UNLIKELY(...) __builtin_expect(!!(__VA_ARGS__), 0)
#define PYXC_UNUSED __attribute__((unused))
#define PYXC_COLD __attribute__((noinline, cold))
#define PYXC_NOINLINE __attribute__((noinline))
#define PYXC_HIDDEN __attribute__((visibility("hidden")))
#ifdef _WIN32
#define PYXC_PUBLIC __declspec(dllexport)
#else
#define PYXC_PUBLIC __attribute__((visibility("default")))
#endif
#else
#define PYXC_LIKELY(...) (__VA_ARGS__)
#define PYXC_UNLIKELY(...) (__VA_ARGS__)
#define PYXC_UNUSED
#define PYXC_COLD
#define PYXC_NOINLINE
#define PYXC_HIDDEN
#ifdef _MSC_VER
#define PYXC_PUBLIC __declspec(dllexport)
#else
#define PYXC_PUBLIC
#endif
#endif

/* PYXC_API stands before every function and variable of the runtime that is not inline.
   In an archive they are hidden symbols; in a self-contained file (PYXC_PASTED) static. */
#ifdef PYXC_PASTED
#define PYXC_API static PYXC_UNUSED
#elif defined(__cplusplus)
#define PYXC_API extern "C" PYXC_HIDDEN
#else
#define PYXC_API extern PYXC_HIDDEN
#endif

#define PYXC_INLINE static inline PYXC_UNUSED

#if PY_VERSION_HEX < 0x030A0000
PYXC_INLINE PyObject *Py_NewRef(PyObject *o) { Py_INCREF(o); return o; }
PYXC_INLINE PyObject *Py_XNewRef(PyObject *o) { Py_XINCREF(o); return o; }
#define Py_Is(a, b) ((a) == (b))
#define Py_IsNone(a) ((a) == Py_None)
#endif

/* Before a variable: without the GIL each thread has its own. */
#ifdef Py_GIL_DISABLED
#define PYXC_PER_THREAD __thread
#else
#define PYXC_PER_THREAD
#endif

/* A pointer to member functions of another shape, as PyMethodDef wants it. */
#define PYXC_METHOD(f) ((PyCFunction)(void (*)(void))(f))

#endif
