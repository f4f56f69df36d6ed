# cython: c_string_type=str, c_string_encoding=utf8
# Conversions of C strings by c_string_type and c_string_encoding.
from libc.string cimport strlen


def show(f, *args):
    try:
        print(f.__name__, args, f(*args))
    except Exception as e:
        print(f.__name__, args, type(e).__name__, e)


def back(char *s):
    return s, <bytes>s, <str>s, len(s), strlen(s)


def part(char *s, int a, int b):
    return s[a:b], <bytes>s[a:b], s[a:], <bytes>s[a:]


def truth(char *s):
    cdef char[4] a
    a[1] = 0
    a[0] = s[0]
    return bool(s), bool(a), True if s else False


def typed(char *s):
    cdef bytes b = s
    cdef str u = s
    cdef bytearray m = s
    return b, u, m


for s in ('', 'spam', b'eggs', 'sp\xe4m', bytearray(b'xyz')):
    show(back, s)
    show(truth, s)
    show(typed, s)
show(part, 'abcdef', 1, 4)
show(back, 3)
