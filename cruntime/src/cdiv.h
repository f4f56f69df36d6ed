/* cdiv.h: integer division of C integers with Python's rounding. The divisor is not zero. */
#ifndef PYXC_CDIV_H
#define PYXC_CDIV_H
#include "compat.h"

/* The test of b's sign folds for constants, and is predicted well otherwise. */
#define PYXC_FLOOR_OPS(bits)                                                          \
    PYXC_INLINE int##bits##_t pyxc_floordiv##bits(int##bits##_t a, int##bits##_t b)   \
    {                                                                                 \
        int##bits##_t q = a / b, r = a - q * b;                                       \
        return b > 0 ? q + (r >> (bits - 1)) : q - (r > 0);                           \
    }                                                                                 \
    PYXC_INLINE int##bits##_t pyxc_floormod##bits(int##bits##_t a, int##bits##_t b)   \
    {                                                                                 \
        int##bits##_t r = b == -1 ? 0 : a % b; /* the least % -1 traps */             \
        return b > 0 ? r + ((r >> (bits - 1)) & b) : r + (r > 0 ? b : 0);             \
    }

PYXC_FLOOR_OPS(32)
PYXC_FLOOR_OPS(64)

#ifdef __SIZEOF_INT128__
#define PYXC_WIDE_INT __int128
#else
#define PYXC_WIDE_INT int64_t
#endif

PYXC_INLINE PYXC_WIDE_INT pyxc_floordivwide(PYXC_WIDE_INT a, PYXC_WIDE_INT b)
{
    PYXC_WIDE_INT q = a / b, r = a - q * b;
    return q - (r != 0 && (r < 0) != (b < 0));
}

PYXC_INLINE PYXC_WIDE_INT pyxc_floormodwide(PYXC_WIDE_INT a, PYXC_WIDE_INT b)
{
    PYXC_WIDE_INT r = b == -1 ? 0 : a % b;
    return r != 0 && (r < 0) != (b < 0) ? r + b : r;
}

#define PYXC_FLOOR(type, f32, f64, wide, a, b, c)                                                                 \
    ((type)-1 < (type)1                                                                                \
         ? (sizeof(type) <= 4   ? (type)f32((int32_t)(a), (int32_t)(b))                 \
            : sizeof(type) <= 8 ? (type)f64((int64_t)(a), (int64_t)(b))                 \
                                : (type)wide((PYXC_WIDE_INT)(a), (PYXC_WIDE_INT)(b)))  \
         : (type)((type)(a)c(type)(b)))
#define PYXC_FLOORDIV(type, a, b) PYXC_FLOOR(type, pyxc_floordiv32, pyxc_floordiv64, pyxc_floordivwide, a, b, /)
#define PYXC_FLOORMOD(type, a, b) PYXC_FLOOR(type, pyxc_floormod32, pyxc_floormod64, pyxc_floormodwide, a, b, %)

#endif
