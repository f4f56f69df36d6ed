# min-python: 3.12
# What is evaluated late in type parameters sees the names of the class, then as now; super that a module replaces.
import sys
class X:
    T = int
    type U = T
    class Inner: pass
    def foo[V: T](self): ...
    def bar[V: Inner, *W, **P](self, a: V) -> T: ...
    type Deep[A] = dict[A, Inner]
    class D[Q: Inner](list[Q]):
        type Own = Q
print(X.U.__value__, X.foo.__type_params__[0].__bound__, X.bar.__type_params__[0].__bound__, X.Deep.__value__, X.D.Own.__value__, X.bar.__annotations__)
class Y:
    T = int
    def foo[U: T](self): ...
    type Alias = T
Y.T = float
print(Y.foo.__type_params__[0].__bound__, Y.Alias.__value__)
print([k for k in vars(X) if "class" in k])
def outer():
    x = "nonlocal"
    class Cls:
        type Alias = x
        def meth[T: x](self, arg: x): ...
    return Cls.Alias.__value__, Cls.meth.__type_params__[0].__bound__
print(outer())
class Foo[__T]:
    param = __T
    def meth[__U](self, arg: __T, arg2: __U):
        return (__T, __U)
    type Alias[__V] = (__T, __V)
print(Foo.__type_params__, Foo.param, Foo.meth.__type_params__, Foo().meth(1, 2), Foo.Alias.__value__)
class S:
    msg = "super super"
class C:
    def method(self):
        return super().msg
sys.modules[__name__].super = S
print(C().method())


def shadows():
    class X:
        T = int
        def foo[U: T](self): ...
        type Alias = tuple[T, V]
    V = str
    print(X.foo.__type_params__[0].__bound__, X.Alias.__value__)
    T = 1
    return lambda: (T, V)


print(shadows()())
