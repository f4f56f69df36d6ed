cdef Foo x  # ERROR "Foo is not a C type"
cdef int y
cdef int y  # ERROR "y is declared twice"
cdef unsigned double z  # ERROR "no such C type"
cdef void v  # ERROR "can't be void"
cdef object *p  # ERROR "a pointer can't point to a Python object"
cdef object a[3]  # ERROR "a C array can't hold Python objects"
cdef int b[-1]  # ERROR "can't be negative"
cdef int c[n]  # ERROR "must be known at compile time"
cdef intt w  # ERROR "did you mean int"
# ---
cdef struct S:
    int x
    int x  # ERROR "declared twice"
    S s  # ERROR "incomplete type"
def f():
    cdef S s
    s.y = 1  # ERROR "S has no field y"
    s.zz = 1  # ERROR "S has no field zz"
    return s < s  # ERROR "can't be compared"
# ---
cdef f(char *s, int *p, int i, double d, list l):
    i = p  # ERROR "can't become int"
    i = d  # ERROR "double can't become int"
    p = s  # ERROR "can't become int"
    l = "abc"  # ERROR "str can't become list"
    i()  # ERROR "int can't be called"
    i[0]  # ERROR "int can't be indexed"
    d % s  # ERROR "doesn't apply to double and char"
    ~d  # ERROR "doesn't apply to double"
    p.x  # ERROR "has no attributes"
    for k in i:  # ERROR "int can't be iterated over"
        pass
    del i  # ERROR "int can't be deleted"
    return p  # ERROR "can't become object"
# ---
cdef int f(int a, int b=1):
    return a
f()  # ERROR "at least 1 are needed"
f(1, 2, 3)  # ERROR "at most 2 are taken"
f(1, c=2)  # ERROR "no parameter c"
f("x", b=2)
cdef void g():
    return 1  # ERROR "a void function returns no value"
cdef int h():
    return  # ERROR "a value of int must be returned"
cdef object i() except -1:  # ERROR "no exception clause"
    return None
cdef int j(*args):  # ERROR "no \* or \*\* parameters"
    return 1
def k():
    cdef int l():  # ERROR "."
        return 1
# ---
cdef const int c = 1
def f():
    cdef const int d = 2  # ERROR "d is const"
    d = 3  # ERROR "d is const"
    cdef int a[2] = [1, 2]  # ERROR "no initial value"
    cdef int[2] b = [1, 2]
cdef int e[2] = [1, 2]  # ERROR "no initial value"
def g(double complex z, int complex w, double x):
    if z:  # ERROR "has no truth value"
        return not w  # ERROR "has no truth value"
    while x ** x:  # ERROR "has no truth value"
        w = z  # ERROR "can't become int complex"
        w = x  # ERROR "can't become int complex"
    cdef bint complex t = 1  # ERROR "no such C type|have a complex form"
# ---
cdef enum E:
    A
    A  # ERROR "declared twice"
def f():
    A = 1
    return A
def g():
    global A
    A = 2  # ERROR "A is a constant"
# ---
cdef class A:
    cdef int x
class B:
    cdef int x  # ERROR "in a Python class"
def f(A a):
    return a.x
cdef class C(undefined):  # ERROR "must be an extension type"
    pass
def g():
    cdef class D:  # ERROR "can't stand in a function|only be declared at module level"
        pass
# ---
cdef const int given = 1
cdef const int open_
given = 2  # ERROR "given is const"
open_ = 2
cdef object[int] buf  # ERROR "only a local variable can have the type"
ctypedef object[float] floats  # ERROR "only a local variable can have the type"
# ---
cimport cython
def f(o, int i):
    with cython.critical_section():  # ERROR "takes one or two objects"
        pass
    with cython.critical_section(o, o, o):  # ERROR "takes one or two objects"
        pass
    with cython.critical_section(o, key=o):  # ERROR "takes one or two objects"
        pass
    with cython.critical_section(i):  # ERROR "one of Python objects or of cython.pymutex, not of int"
        pass

cimport cython

cdef takes_lock(cython.pymutex lock): pass

cdef cython.pymutex copies_lock(o):
    cdef cython.pymutex lock
    takes_lock(lock)  # ERROR "cython.pymutex can't be copied"
    other = lock  # ERROR "cython.pymutex can't be copied"
    o = lock  # ERROR "cython.pymutex can't become object"
    lock.locked()  # ERROR "only acquire\(\) and release\(\)"
    with lock as held:  # ERROR "gives a with statement no value"
        pass
    with cython.critical_section(o, lock):  # ERROR "an object and a lock"
        pass
    return lock  # ERROR "cython.pymutex can't be copied"
# ---
cimport cython
@cython.critical_section  # ERROR "of the first argument needs one"
def f():
    pass
@cython.critical_section  # ERROR "of the first argument needs one"
def g(*args, k=1):
    pass
@cython.critical_section(True)  # ERROR "takes no value: it is of the first argument"
def h(arg):
    pass
@cython.critical_section  # ERROR "one of Python objects or of cython.pymutex, not of int"
def i(int arg):
    pass
@cython.critical_section  # ERROR "a nogil function may not have"
cdef void j(a) noexcept nogil:
    pass
@cython.critical_section
def k(a):
    yield 1  # ERROR "yield inside a critical section"
def l(o):
    with cython.critical_section(o):
        def inner():
            yield 1
        yield from o  # ERROR "yield inside a critical section"
async def m(o):
    with cython.critical_section(o):
        await o()  # ERROR "await inside a critical section"
# ---
# cython: freethreading_compatible=maybe  # ERROR "freethreading_compatible"
# ---
cimport cython
@cython.freethreading_compatible(True)  # ERROR "freethreading_compatible"
def f():
    pass
# ---
cdef struct Pair:
    int x
cdef Pair pair() except -1:  # ERROR "no value of Pair can stand for an exception"
    cdef Pair p
    return p
cdef int number() except "text":  # ERROR "an exception value must be a constant"
    return 1
def nothing():
    cdef int i = None  # ERROR "None can't become int"
    cdef char *p = None  # ERROR "None can't become char"
    cdef object o = None
    cdef (int, int) t = (1, 2, 3)  # ERROR "3 values for the 2 of .int, int."
    a, b, c = t  # ERROR "2 values for 3 targets"
    d, *e = t
cdef class One:
    cdef int x
cdef class Two:
    cdef int y
cdef class Both(One, Two):  # ERROR "a cdef class has one extension type as its base"
    pass
# ---
cdef never_defined(x)  # ERROR "the C function never_defined is declared and never defined"
cdef defined(x)
cdef defined(x):
    return x
