# Private names in @cython.locals, directives of a function for its annotations, sizeof of an extension type.
import cython
class R:
    @cython.locals(__x=cython.int)
    def f1(self, __x, dummy=None):
        return __x
    def f2(self, x):
        __x = cython.declare(cython.int, x)
        return __x
@cython.cclass
class C:
    @cython.locals(__x=cython.int)
    def f(self, __x): return __x
@cython.annotation_typing(False)
def untyped(a: cython.int): return a
@cython.ccall
def typed(a: C): return a
cdef class B:
    cdef int a, b, c
def arg(B a not None, int b=3): return b
print(R().f1(1), R().f1(_R__x=1), R().f2(3), C().f(2), untyped("x"), sizeof(B) > 8)
for f in (R().f1, R().f2, C().f, arg):
    try: f("a")
    except TypeError as e: print(e)
f = typed
try: f(None)
except TypeError as e: print(e)
