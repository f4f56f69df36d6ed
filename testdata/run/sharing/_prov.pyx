cdef class C:
    def __init__(self, v=1): self.v = v; self.o = [v]
vi = 11
vd = 2.5
vs.a = 4; vs.b = 8.25
vp = b"hello"
for i in range(5): arr[i] = i*i
vo = {"k": 1}
vc = C(9)
cdef int f1(int a, double b) except -1:
    if a < 0: raise ValueError(a)
    return a + <int>b
cdef void f2(S s, TS *t, U u) noexcept: t.x = s.a + u.i
cdef E f3(E e, TE t) noexcept: return e2 if e == e1 else e1
cdef object f4(object a, list b, C c): return (a, b, c.v)
cdef C f5(C c): return C(c.v + 1)
cpdef int f6(int a) except? -5: return a * 6
cpdef f7(a, int b=2, c="c"): return (a, b, c)
cdef int f8(int a, int b=20, int c=30) except -1: return a + b*2 + c*3
cdef myint f9(myint a, cb c, void *x) noexcept nogil: return c(a, x)
cdef size_t f10(Py_ssize_t a, unsigned char b, long long c, unsigned long long d) noexcept nogil: return a+b+c+d
cdef bint f11(bint a) except -1: return not a
cdef const char* f12(const char *s): return s + 1
cdef double complex f13(double complex z): return z * z
cdef void *f14(int **p, int a[3]): return <void*>(p[0] + a[2])
cdef (int, double) f16((int, double) t): return (t[0]+1, t[1]+0.5)
cdef int f17(int (*g)(int, double)): return g(3, 4.5)
cdef unsigned int f18(signed char c, short s, unsigned short us, long l, unsigned long ul, float f, long double ld) noexcept: return c + s + us + l + ul + <int>f + <int>ld
cdef Py_UCS4 f19(Py_UCS4 c, Py_hash_t h, ptrdiff_t p) noexcept: return <Py_UCS4>(c + h + p)
cdef str f20(str s, bytes b, dict d, tuple t, set st, type ty): return s
cdef int f21(cbx c) except -1: return c(5)
cdef void f22() except *: raise KeyError("f22")
