# <float.h>.

cdef extern from "<float.h>":
    const int FLT_RADIX
    const int DECIMAL_DIG
    const int FLT_ROUNDS
    const int FLT_EVAL_METHOD
    const float FLT_MIN
    const float FLT_MAX
    const float FLT_EPSILON
    const float FLT_TRUE_MIN
    const int FLT_DIG
    const int FLT_MANT_DIG
    const int FLT_MIN_EXP
    const int FLT_MAX_EXP
    const int FLT_MIN_10_EXP
    const int FLT_MAX_10_EXP
    const int FLT_DECIMAL_DIG
    const double DBL_MIN
    const double DBL_MAX
    const double DBL_EPSILON
    const double DBL_TRUE_MIN
    const int DBL_DIG
    const int DBL_MANT_DIG
    const int DBL_MIN_EXP
    const int DBL_MAX_EXP
    const int DBL_MIN_10_EXP
    const int DBL_MAX_10_EXP
    const int DBL_DECIMAL_DIG
    const long double LDBL_MIN
    const long double LDBL_MAX
    const long double LDBL_EPSILON
    const long double LDBL_TRUE_MIN
    const int LDBL_DIG
    const int LDBL_MANT_DIG
    const int LDBL_MIN_EXP
    const int LDBL_MAX_EXP
    const int LDBL_MIN_10_EXP
    const int LDBL_MAX_10_EXP
    const int LDBL_DECIMAL_DIG
