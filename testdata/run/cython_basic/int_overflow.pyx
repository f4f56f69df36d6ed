def attempt(f, v):
    try:
        print(f.__name__, v, f(v))
    except Exception as e:
        print(f.__name__, v, type(e).__name__, e)


def t_char(v):
    cdef signed char x = v
    return x


def t_uchar(v):
    cdef unsigned char x = v
    return x


def t_short(v):
    cdef short x = v
    return x


def t_ushort(v):
    cdef unsigned short x = v
    return x


def t_int(v):
    cdef int x = v
    return x


def t_uint(v):
    cdef unsigned int x = v
    return x


def t_long(v):
    cdef long x = v
    return x


def t_ulong(v):
    cdef unsigned long x = v
    return x


def t_llong(v):
    cdef long long x = v
    return x


def t_ullong(v):
    cdef unsigned long long x = v
    return x


def t_ssize(v):
    cdef Py_ssize_t x = v
    return x


def t_size(v):
    cdef size_t x = v
    return x


def t_double(v):
    cdef double x = v
    return x


def t_float(v):
    cdef float x = v
    return x


def t_bint(v):
    cdef bint x = v
    return x


class Idx:
    def __index__(self):
        return 12

    def __repr__(self):
        return "Idx"


class Flt:
    def __float__(self):
        return 2.5

    def __repr__(self):
        return "Flt"


for f in (t_char, t_uchar, t_short, t_ushort, t_int, t_uint, t_long, t_ulong, t_llong, t_ullong, t_ssize, t_size, t_double, t_float, t_bint):
    for v in (0, 1, -1, 127, 128, -128, -129, 255, 256, 2**15, 2**16, 2**31 - 1, 2**31, -2**31, -2**31 - 1, 2**32, 2**63 - 1, 2**63, -2**63, -2**63 - 1,
              2**64 - 1, 2**64, 2**100, -2**100, True, 1.9, "5", None, [], Idx(), Flt()):
        attempt(f, v)
