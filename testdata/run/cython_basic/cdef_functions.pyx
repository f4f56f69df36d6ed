cdef int add(int a, int b):
    return a + b


cdef object obj(x):
    return [x]


cdef untyped(a, b=2):
    return a, b


cdef void nothing(list out, int x):
    out.append(x)


cdef double avg(double a, double b=4.0):
    return (a + b) / 2


cdef inline int twice(int x) noexcept:
    return x * 2


cdef int fact(int n):
    if n < 2:
        return 1
    return n * fact(n - 1)


cdef list mk(int n):
    return [i for i in range(n)]


cdef str s(x):
    return x


cpdef int cp(int a, int b=3):
    """doc of cp"""
    return a * b


cpdef cpo(a, b=None):
    return b, a


def run():
    out = []
    nothing(out, 5)
    print(add(1, 2), obj(3), untyped(1), untyped(1, 5), out, avg(2), avg(2, 8), twice(21), fact(10), mk(3), s("str"), s(None))
    print(cp(2), cp(2, 5), cpo(1), cpo(1, 2))


run()
print(cp(4), cp(4, b=2), cp.__doc__, cpo(5), cpo(a=1, b=2))
for args in ((), (1, 2, 3), ("x",), (None,)):
    try:
        print(cp(*args))
    except Exception as e:
        print(type(e).__name__, e)


cdef list bad_list(x):
    return x


def wrong():
    return bad_list((1,))


try:
    wrong()
except TypeError as e:
    print(e)
try:
    add
except NameError as e:
    print(e)
