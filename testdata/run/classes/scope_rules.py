x = "global"


class A:
    x = "class"
    y = x

    def f(self):
        return x

    def g(self):
        return self.x

    z = [x for _ in range(2)]
    w = (lambda: x)()


print(A.y, A().f(), A().g(), A.z, A.w)


def outer():
    x = "enclosing"

    class B:
        y = x

        def m(self):
            return x

        class Inner:
            v = x
    return B


print(outer().y, outer()().m(), outer().Inner.v)


def outer2():
    x = "enclosing"

    class B:
        x = "class local"
        y = x

        def m(self):
            return x
    return B


print(outer2().y, outer2()().m())


class C:
    print(x)
    x = "set in class"
    print(x)
    del x
    print(x)


class D:
    global gg
    gg = 5


print(gg, hasattr(D, "gg"))


def nl():
    n = 1

    class E:
        nonlocal n
        n = 2
    return n, hasattr(E, "n")


print(nl())


class F:
    def method(self):
        return __class__, type(self).__name__

    def nested(self):
        return (lambda: __class__)()


print(F().method()[0] is F, F().nested() is F)


class G:
    a = 1

    def f(self, v=a):
        return v

    a = 2


print(G().f(), G.a)
try:
    class H:
        print(undefined_in_class)
except NameError as e:
    print(e)


class I:
    locals()["dyn"] = 3


print(I.dyn)


class J:
    __qualname__ = "Renamed.J"
    __doc__ = "set doc"


print(J.__qualname__, J.__doc__, J.__name__)


def param(cls):
    class K(cls):
        v = cls
    return K


print(param(int).v)


class L:
    """doc %s"""
    __slots__ = ("a", "b")


l = L()
l.a = 1
try:
    l.c = 2
except AttributeError as e:
    print(type(e).__name__)
print(L.__doc__, l.a, hasattr(l, "b"), hasattr(l, "__dict__"))
for i in range(2):
    class Loop:
        n = i
    print(Loop.n)
