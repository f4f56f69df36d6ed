cdef struct Pt:
    int x
    int y

cdef int add(int a, int b) except? -1:
    if a == b:
        raise ValueError(a)
    return a + b

cdef double half(double x):
    return x / 2

cdef void shout(str s):
    print(s.upper())

cdef Pt swap(Pt p):
    return Pt(p.y, p.x)



cdef int mul(int a, int b) except? -1:
    return a * b

cdef object pick(bint which):
    if which:
        return add
    return mul

def main():
    cdef object f = add
    print(f(1, 2), f(a=5, b=1))
    for args in ((1,), (1, "x"), (2, 2)):
        try:
            f(*args)
        except (TypeError, ValueError) as e:
            print(type(e).__name__)
    print(list(map(half, [1, 2.5])))
    g = shout
    print(g("hey"))
    h = swap
    print(h({'x': 1, 'y': 2}))
    print(pick(True)(3, 4), pick(False)(3, 4))
main()

cpdef int twice(int x=2):
    """Doubles."""
    return 2 * x

def same():
    cdef object k = twice
    return k is globals()['twice'], k(), k.__name__, k.__doc__, list(map(twice, [1, 2]))
print(same())
