cdef struct S:
    int a
    double b
ctypedef struct TS:
    int x
cdef union U:
    int i
    float f
cdef enum E:
    e1 = 3
    e2
ctypedef enum TE:
    t1
ctypedef int myint
ctypedef int (*cb)(int, void*) noexcept nogil
ctypedef int (*cbx)(int) except -1
cdef class C:
    cdef int v
    cdef object o
cdef int vi
cdef double vd
cdef S vs
cdef char* vp
cdef int arr[5]
cdef object vo
cdef C vc
cdef int f1(int a, double b) except -1
cdef void f2(S s, TS *t, U u) noexcept
cdef E f3(E e, TE t) noexcept
cdef object f4(object a, list b, C c)
cdef C f5(C c)
cpdef int f6(int a) except? -5
cpdef f7(a, int b=*, c=*)
cdef int f8(int a, int b=*, int c=*) except -1
cdef myint f9(myint a, cb c, void *x) noexcept nogil
cdef size_t f10(Py_ssize_t a, unsigned char b, long long c, unsigned long long d) noexcept nogil
cdef bint f11(bint a) except -1
cdef const char* f12(const char *s)
cdef double complex f13(double complex z)
cdef void *f14(int **p, int a[3])
cdef inline int f15(int x): return x+1
cdef (int, double) f16((int, double) t)
cdef int f17(int (*g)(int, double))
cdef unsigned int f18(signed char c, short s, unsigned short us, long l, unsigned long ul, float f, long double ld) noexcept
cdef Py_UCS4 f19(Py_UCS4 c, Py_hash_t h, ptrdiff_t p) noexcept
cdef str f20(str s, bytes b, dict d, tuple t, set st, type ty)
cdef int f21(cbx c) except -1
cdef void f22() except *
