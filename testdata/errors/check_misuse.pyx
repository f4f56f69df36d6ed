cdef class A:
    def __cinit__(self):
        return 1  # ERROR "__cinit__ returns no value"
    def __init__(self):
        return None  # ERROR "__init__ returns no value"
    def __setitem__(self, i, v):
        return v  # ERROR "__setitem__ returns no value"
    def __dealloc__(self):
        return
    def __len__(self):
        return 3
class B:
    def __init__(self):
        return None
# ---
def f(char *s):
    cdef public int x  # ERROR "a local variable can't be public"
    cdef readonly int y  # ERROR "a local variable can't be readonly"
    cdef api int z
# ---
cdef f(int *p):
    cdef int *q = 0  # ERROR "0 is no value of int \*"
    q = 0  # ERROR "0 is no value of int \*"
    q = NULL
    q = <int *> 0
    if p == 0:  # ERROR "can't be compared"
        return 1
    return p != NULL
# ---
from libc.stdlib cimport malloc
from libc.string cimport strlen
cdef int *f(void *p, const void *c, void **pp, int **qq):
    cdef int *q = p  # ERROR "can't become int \*"
    cdef const char *s = c  # ERROR "can't become const char \*"
    q = malloc(3)  # ERROR "can't become int \*"
    strlen(p)  # ERROR "can't become const char \*"
    pp = qq  # ERROR "can't become void \*\*"
    qq = pp  # ERROR "can't become int \*\*"
    p = q
    c = q
    q = <int *> p
    return malloc(3)  # ERROR "can't become int \*"
# ---
cdef struct S:
    int first
    int second
cdef union U:
    int i
    double d
def f():
    cdef S s = S(frist=1)  # ERROR "did you mean first"
    s = {'first': 1, 'third': 2}  # ERROR "no field third"
    s = dict(first=1, third=2)  # ERROR "no field third"
    s = S(first=1)
    cdef U u = U(1, 2)  # ERROR "one of them gets a value"
    u = U(i=1, d=2)  # ERROR "one of them gets a value"
    u = {'x': 1}  # ERROR "no field x"
    u = U(d=1)
    u = {'i': 1}
    return s
# ---
cdef int a() except 1.5:  # ERROR "1.5 is no value of int"
    return 1
cdef void b() except -1:  # ERROR "a void function has no value"
    pass
cdef double c() except "x":  # ERROR "a text is no value of double"
    return 1
cdef int *d() except 0:  # ERROR "0 is no value of int \*"
    return NULL
cdef double complex e() except -1:  # ERROR "can't stand for an exception"
    return 1
cdef int (*g)() except -1.5  # ERROR "1.5 is no value of int"
cdef list h() except *:
    return []
cdef void i() except *:
    pass
# ---
def f(complex a, double complex b, double c):
    a < b  # ERROR "have no order"
    b >= 1.0  # ERROR "have no order"
    c < b  # ERROR "have no order"
    return a == b
# ---
def f():
    cimport libc.math  # ERROR "cimport stands at the level of the module"
    def g():
        from libc.math cimport sin  # ERROR "cimport stands at the level of the module"
cdef class A:
    from libc.math cimport cos  # ERROR "cimport stands at the level of the module"
if True:
    from libc.math cimport tan
try:
    cimport libc.stdio
except ImportError:
    pass
# ---
DEF A = 1
def f():
    A = 2  # ERROR "a value of the compiler's"
    for A in range(3):  # ERROR "a value of the compiler's"
        pass
    del A  # ERROR "a value of the compiler's"
def g(A):
    return A
# ---
def f(x, y):
    global z
    cdef int z  # ERROR "z is declared global"
    cdef object x  # ERROR "x is declared twice"
cdef enum E:
    a = "x"  # ERROR "the constants of an enum are integers"
    b = 1.5  # ERROR "the constants of an enum are integers"
    c = c'x'
# ---
def f():
    sizeof(void)  # ERROR "void has no size"
    sizeof()  # ERROR "sizeof takes one type or value"
    sizeof(1, 3)  # ERROR "sizeof takes one"
    return sizeof(void *)
# ---
cdef struct S
ctypedef struct T:
    int *p
cdef struct W:
    int x
def f(void *p,  # ERROR "a Python caller has no value of void \*"
      char *s, W w, T t):  # ERROR "a Python caller has no value of T"
    pass
cpdef int g(int *p):  # ERROR "a Python caller has no value of int \*"
    return 1
cdef class A:
    def f(self, S s):  # ERROR "a Python caller has no value of S"
        pass
    cpdef h(self, char **p):  # ERROR "a Python caller has no value of char \*\*"
        pass
