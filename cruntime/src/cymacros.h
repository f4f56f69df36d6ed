/* cymacros.h: macros of Cython's C that verbatim C of .pyx files may ask for. */
#ifndef PYXC_CYMACROS_H
#define PYXC_CYMACROS_H
#include "compat.h"
#define CYTHON_COMPILING_IN_CPYTHON 1
#define CYTHON_COMPILING_IN_PYPY 0
#define CYTHON_COMPILING_IN_GRAAL 0
#define CYTHON_COMPILING_IN_LIMITED_API 0
#ifdef Py_GIL_DISABLED
#define CYTHON_COMPILING_IN_CPYTHON_FREETHREADING 1
#else
#define CYTHON_COMPILING_IN_CPYTHON_FREETHREADING 0
#endif
#define CYTHON_ABI "pyxc"
#define CYTHON_HEX_VERSION 0x030209F0
#define CYTHON_UNUSED PYXC_UNUSED
#define CYTHON_INLINE PYXC_INLINE_WORD
#define CYTHON_NCP_UNUSED CYTHON_UNUSED
#define CYTHON_MAYBE_UNUSED_VAR(x) ((void)(x))
#define CYTHON_UNUSED_VAR(x) ((void)(x))
#define CYTHON_FALLTHROUGH
#define CYTHON_RESTRICT __restrict
#ifdef __cplusplus
#define PYXC_INLINE_WORD inline
#else
#define PYXC_INLINE_WORD __inline__
#endif
#endif
