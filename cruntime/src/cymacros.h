/* cymacros.h: macros of Cython that verbatim C and "cdef extern from *" of users' sources name. */
#ifndef PYXC_CYMACROS_H
#define PYXC_CYMACROS_H
#include "compat.h"

#ifndef CYTHON_INLINE
#define CYTHON_INLINE inline
#endif
#ifndef CYTHON_UNUSED
#define CYTHON_UNUSED PYXC_UNUSED
#endif
#ifndef CYTHON_RESTRICT
#define CYTHON_RESTRICT __restrict
#endif
#ifndef CYTHON_FALLTHROUGH
#define CYTHON_FALLTHROUGH ((void)0)
#endif
#define CYTHON_HEX_VERSION 0x030209F0
#define CYTHON_COMPILING_IN_CPYTHON 1
#define CYTHON_COMPILING_IN_PYPY 0
#define CYTHON_COMPILING_IN_GRAAL 0
#define CYTHON_COMPILING_IN_LIMITED_API 0
#define CYTHON_COMPILING_IN_CPYTHON_FREETHREADING 0
#define CYTHON_AVOID_BORROWED_REFS 0
#define CYTHON_AVOID_THREAD_UNSAFE_BORROWED_REFS 0
#define CYTHON_ASSUME_SAFE_MACROS 1
#define CYTHON_ASSUME_SAFE_SIZE 1
#define CYTHON_USE_TYPE_SLOTS 1
#define CYTHON_USE_TYPE_SPECS 0
#define CYTHON_USE_MODULE_STATE 0
#define CYTHON_USE_PYTYPE_LOOKUP 0
#define CYTHON_USE_DICT_VERSIONS 0
#define CYTHON_USE_PYLONG_INTERNALS 0
#define CYTHON_USE_PYLIST_INTERNALS 1
#define CYTHON_USE_UNICODE_INTERNALS 1
#define CYTHON_USE_UNICODE_WRITER 0
#define CYTHON_USE_TP_FINALIZE 1
#define CYTHON_USE_SYS_MONITORING 0
#define CYTHON_UNPACK_METHODS 1
#define CYTHON_METH_FASTCALL 1
#define CYTHON_FAST_PYCALL 0
#define CYTHON_FAST_THREAD_STATE 0
#define CYTHON_FAST_GIL 0
#define CYTHON_VECTORCALL 1
#define CYTHON_PEP487_INIT_SUBCLASS 1
#define CYTHON_PEP489_MULTI_PHASE_INIT 1
#define CYTHON_REFNANNY 0
#define CYTHON_TRACE 0
#define CYTHON_PROFILE 0
#ifndef DL_EXPORT
#define DL_EXPORT(type) type
#endif
#ifndef DL_IMPORT
#define DL_IMPORT(type) type
#endif
#define __Pyx_SET_SIZE(o, size) Py_SET_SIZE(o, size)
#define __Pyx_SET_REFCNT(o, n) Py_SET_REFCNT(o, n)
#define __PYX_EXTERN_C PYXC_EXTERN_C
#ifdef __cplusplus
#define PYXC_EXTERN_C extern "C"
#else
#define PYXC_EXTERN_C extern
#endif
#ifndef likely
#define likely(x) PYXC_LIKELY(x)
#define unlikely(x) PYXC_UNLIKELY(x)
#endif

#endif
