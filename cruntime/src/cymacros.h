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
#define CYTHON_ASSUME_SAFE_MACROS 1
#define CYTHON_USE_TYPE_SLOTS 1
#define CYTHON_USE_UNICODE_INTERNALS 1
#define CYTHON_USE_SYS_MONITORING 0
#define CYTHON_REFNANNY 0
#define CYTHON_TRACE 0
#define CYTHON_PROFILE 0
#ifndef DL_EXPORT
#define DL_EXPORT(type) type
#endif
#ifndef DL_IMPORT
#define DL_IMPORT(type) type
#endif
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
