# Items of a bytearray are bytes: what is assigned is checked as one.
cimport cython


def show(f, *args):
    try:
        print(f.__name__, args, f(*args))
    except Exception as e:
        print(f.__name__, args, type(e).__name__, e)


def store(bytearray b, value):
    b[0] = 'x'
    b[1] = b'y'
    b[2] = c'z'
    b[3] = value
    return b


def store_c(bytearray b, int value):
    b[-1] = value
    return b


def add(bytearray b, value):
    b[3] += value
    b[0] |= 1
    return b


def append(bytearray b, int i, o):
    b.append('X')
    b.append(i)
    b.append(o)
    return b


def without_gil(bytearray b, int i, int v):
    cdef int x
    with nogil:
        b[i] = v
        x = b[i]
    return x


for v in (65, 255, 256, -1, 'q', None):
    show(store, bytearray(b'abcdef'), v)
    show(add, bytearray(b'abcdef'), v)
    show(append, bytearray(b'ab'), 1, v)
for n in (0, 255, 256, -1):
    show(store_c, bytearray(b'ab'), n)
    show(append, bytearray(b'ab'), n, 3)
for n in (0, 3, 9, -1):
    show(without_gil, bytearray(b'abcd'), n, 66)
