class A:
    def __init__(self):
        print("A init")
        self.a = 1

    def who(self):
        return "A"

    def chain(self):
        return ["A"]


class B(A):
    def __init__(self):
        super().__init__()
        print("B init")

    def who(self):
        return "B>" + super().who()

    def chain(self):
        return ["B"] + super().chain()


class C(A):
    def __init__(self):
        super(C, self).__init__()
        print("C init")

    def chain(self):
        return ["C"] + super().chain()


class D(B, C):
    def __init__(self):
        super().__init__()
        print("D init")

    def chain(self):
        return ["D"] + super().chain()

    @classmethod
    def cm(cls):
        return super().__name__ if hasattr(super(), "__name__") else "no name", cls.__name__


d = D()
print(d.who(), d.chain(), [c.__name__ for c in D.__mro__], D.cm())
try:
    class Bad(A, D):
        pass
except TypeError as e:
    print(str(e).split("\n")[0])
try:
    class Bad2(5):
        pass
except TypeError as e:
    print(type(e).__name__)
try:
    class Bad3(bool):
        pass
except TypeError as e:
    print(e)


class L(list):
    def append(self, x):
        super().append(x * 2)

    def __getitem__(self, i):
        return ("got", super().__getitem__(i))


l = L([1])
l.append(5)
print(l, l[1], len(l), isinstance(l, list), sum(l))


class Dflt(dict):
    def __missing__(self, k):
        return "missing " + str(k)


dd = Dflt(a=1)
print(dd["a"], dd["b"], dd.get("b"))


class I(int):
    def __add__(self, o):
        return I(int(self) + int(o) + 100)


print(I(1) + 2, type(I(1) + 2).__name__, I(3) * 2, 1 + I(2))


class S(str):
    @property
    def shout(self):
        return self.upper() + "!"


print(S("hi").shout, S("hi") + "x", S("ab")[0], isinstance(S("x"), str))


class T(tuple):
    def __new__(cls, *a):
        return super().__new__(cls, a)


print(T(1, 2), T(1, 2)[0])


class E(Exception):
    def __init__(self, m, c):
        super().__init__(m)
        self.c = c


try:
    raise E("msg", 5)
except E as e:
    print(e, e.c, e.args)


def make(base):
    class Made(base):
        def hello(self):
            return "hello from", super().__repr__()[:5]
    return Made


print(make(int)(7).hello(), make(A)().chain())


class Sup:
    def f(self):
        def inner():
            return super(Sup, self).__init__()
        return inner(), __class__


print(Sup().f()[1] is Sup)
