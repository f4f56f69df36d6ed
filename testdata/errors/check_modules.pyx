from libc.maths cimport sin  # ERROR "no module libc.maths"
from libc.math cimport sinn  # ERROR "declares no sinn .did you mean sin"
cimport nowhere.at.all  # ERROR "no module nowhere.at.all"
from . cimport x  # ERROR "outside of a package"
include "nothing.pxi"  # ERROR "no file nothing.pxi"
from cython cimport bonudscheck  # ERROR "has no bonudscheck .did you mean boundscheck"
# ---
cimport cython
@cython.boundscheck(3)  # ERROR "takes True or False"
def f():
    pass
@cython.bounds_check(False)  # ERROR "no directive bounds_check"
def g():
    pass
@cython.language_level(3)  # ERROR "can't be set for a function, only for a module"
def h():
    pass
@cython.boundscheck("True")  # ERROR "takes True or False"
def i():
    pass
@cython.overflowcheck(True, folded=False)  # ERROR "has no option folded"
def j():
    with cython.wraparound(False) as x:  # ERROR "no value that could be bound"
        pass
    with cython.internal(True):  # ERROR "can't be set for a with block, only for a cdef class"
        pass
@cython.no_gc  # ERROR "can't be set for a class, only for a cdef class"
class K:
    pass
@cython.collection_type("mapping")  # ERROR "is a sequence already"
@cython.collection_type("sequence")
cdef class L:
    pass
@cython.boundscheck(False)  # ERROR "a declaration can have the decorators locals, final and staticmethod"
cdef int v
@cython.locals(int)  # ERROR "takes variables and their types by name"
def m(a):
    pass
@cython.freelist  # ERROR "takes a value: an integer"
cdef class N:
    pass
# ---
DEF X = undefined_name  # ERROR "can't be evaluated at compile time"
IF 1:
    a = 1
ELSE:
    return 1
# ---
# cython: wraparuond=False  # ERROR "no directive wraparuond"
# cython: of_another_version=False
x = 1
