# Functions and classes that a with block makes C's; int and float where a C type is expected.
import cython
@cython.cclass
class A:
    @cython.cfunc
    def f(self, a): return a*10
with cython.cclass:
    class B(object):
        @cython.cfunc
        def f(self, a): return a*10
def g():
    x = A()
    y = B()
    print(cython.typeof(x), cython.typeof(y), cython.typeof(B()))
    print(x.f(1), y.f(2), B().f(5))
g()
with cython.cfunc:
    def h(a): return a+1
print("h" in globals(), h(2))
with cython.cdivision(True):
    @cython.cfunc
    @cython.locals(a=cython.int)
    def k(a): return a//3
    with cython.boundscheck(False):
        @cython.cclass
        class D:
            a: cython.int
            def __init__(self): self.a = k(-7)
            def g(self): return self.a
print(k(-5), D().g())

def types():
    x = cython.declare(int, 5)
    y = cython.declare(float, 5)
    print(cython.typeof(x), cython.typeof(y))
@cython.locals(a=int, b=float, c=long)
def typed(a, b, c):
    print(cython.typeof(a), cython.typeof(b), cython.typeof(c))
types(); typed(1, 2, 3)
@cython.cfunc
@cython.returns(cython.p_int)
@cython.locals(p=cython.p_int)
def same(p):
    return p
def address():
    x = cython.declare(int, 5)
    same(cython.address(x))[0] += 1
    return x
print(address())
