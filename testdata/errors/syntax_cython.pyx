cdef int  # ERROR "expected a name in the declaration, found the end of the line"
cdef int x y  # ERROR "unexpected 'y' after a complete statement"
cdef unsigned signed x  # ERROR "signed or unsigned only once"
cdef long long long x  # ERROR "'long' is written too often"
cdef short long x  # ERROR "'long' is written too often"
cdef int[:, 1] x  # ERROR "every axis of a memoryview must be a slice"
cdef int f(x) -> int: pass  # ERROR "a C function's result type stands before its name"
cdef int x: pass  # ERROR "only a function can have a body"
cdef public readonly int y  # ERROR "contradicts the visibility"
cdef int f(int x, ..., int y)  # ERROR "'...' must be the last parameter"
cdef int f() except -1 noexcept  # ERROR "only one exception clause"
# ---
cdef extern from:  # ERROR "expected|unexpected"
    int x
# ---
cdef struct:  # ERROR "."
    int x
# ---
cdef class A [objekt B]: pass  # ERROR "expected 'object', 'type' or 'check_size'|expected"
cdef class A [check_size maybe]: pass  # ERROR "expected 'ignore', 'warn' or 'error'"
# ---
cdef enum E:
    1  # ERROR "expected a name in the enum"
# ---
for i from 0 <= j < 3: pass  # ERROR "must be the loop's target 'i'"
for i from 0 <= i > 3: pass  # ERROR "both relations of the range must point the same way"
for i.x from 0 <= i < 3: pass  # ERROR "the target of 'for ... from' must be a name"
# ---
x = <int y  # ERROR "no name can stand in this type"
x = new V[int]  # ERROR "expected '\('"
x = c'ab'  # ERROR "exactly one byte"
x = c'a' c'b'  # ERROR "a C character literal can't be joined"
# ---
def f(int): pass  # ERROR "expected a name in the"
def g(int x, int x): pass  # ERROR "two parameters named 'x'"
# ---
# cython: language_level=7  # ERROR "language_level must be 2, 3 or 3str"
# ---
cdef int f(:  # ERROR "."
    return 1
x = 1 +  # ERROR "expected an expression"
# ---
def f():
    if x:
        cdef int y  # ERROR "a C declaration can't stand inside another statement"
    cdef struct S:  # ERROR "a struct or union can't stand in a function"
        int a
    cdef int g(): return 1  # ERROR "the body of a C function can't stand in a function"
    ctypedef int t  # ERROR "'ctypedef' can't stand in a function"
    include "x.pxi"  # ERROR "'include' can't stand in a function"
class C:
    cdef int z  # ERROR "a C declaration can't stand in a Python class"
cdef class D:
    class E: pass  # ERROR "a Python class can't stand in a cdef class"
with nogil:
    cdef int i  # ERROR "a C declaration can't stand inside another statement"
# ---
cdef sturct S:  # ERROR "did you mean 'struct'"
    int a
    double b
cdef enm E:  # ERROR "did you mean 'enum'"
    c = 1
x = 1 +  # ERROR "expected an expression"
# ---
def f(p):
    p += *p  # ERROR "a starred expression can't stand here"
    return *p  # ERROR "a starred expression can't stand here"
def g(int a=*):  # ERROR "only a C function's declaration"
    return *a, 1
