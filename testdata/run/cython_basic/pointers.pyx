from libc.stdlib cimport malloc, free
from libc.string cimport memset, strlen, strcpy


cdef void swap(int *a, int *b):
    cdef int t = a[0]
    a[0] = b[0]
    b[0] = t


cdef int total(int *p, int n):
    cdef int i, s = 0
    for i in range(n):
        s += p[i]
    return s


def run():
    cdef int a = 1, b = 2
    cdef int *p = &a
    cdef int **pp = &p
    cdef int arr[5]
    cdef int i
    cdef double *d
    swap(&a, &b)
    print(a, b, p[0], pp[0][0])
    for i in range(5):
        arr[i] = i * i
    p = arr
    print(total(arr, 5), p[2], (p + 1)[0], p[4] - p[3], &arr[3] - &arr[1])
    p += 2
    print(p[0])
    p -= 1
    print(p[0], p == arr, p > arr, p is not NULL, p != NULL)
    d = <double *> malloc(3 * sizeof(double))
    if d is NULL:
        raise MemoryError
    if not d:
        raise MemoryError
    try:
        d[0], d[1], d[2] = 1.5, 2.5, 3.5
        print(d[0] + d[1] + d[2])
    finally:
        free(d)
    cdef char buf[10]
    memset(buf, 0, 10)
    strcpy(buf, b"hello")
    print(strlen(buf), buf, <bytes> buf[:3], buf[1])
    cdef void *v = <void *> p
    print((<int *> v)[0])
    p = NULL
    print(p is NULL, p == NULL)


run()


cdef int square(int x) noexcept:
    return x * x


cdef int cube(int x) noexcept:
    return x * x * x


ctypedef int (*func)(int) noexcept


cdef int apply(func f, int x):
    return f(x)


def funcs():
    cdef func f = square
    cdef int (*table[2])(int) noexcept
    table[0] = square
    table[1] = cube
    return f(3), apply(cube, 3), apply(&square, 4), table[0](2), table[1](2)


print(funcs())


def obj_ptr(o):
    cdef void *p = <void *> o
    return <object> p is o


print(obj_ptr([]))


def array_slices():
    cdef int a[4]
    a[:] = [1, 2, 3, 4]
    cdef int x, s = 0
    for x in a[:3]:
        s += x
    for x in a:
        s += x
    return s, a


print(array_slices())
