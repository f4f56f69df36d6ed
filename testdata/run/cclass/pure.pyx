"""Extension types in pure Python mode."""
import cython


@cython.cclass
class P:
    x: cython.int
    y = cython.declare(cython.double, visibility="public")
    o: object
    names: list

    def __init__(self, x, y=1.5):
        self.x = x
        self.y = y
        self.names = []

    @cython.cfunc
    @cython.returns(cython.int)
    @cython.exceptval(-1)
    def priv(self, a: cython.int):
        return self.x * a

    @cython.ccall
    def pub(self, a: cython.int) -> cython.int:
        return self.priv(a) + 1

    def use(self, other: P):
        self.names.append(other.x)
        return self.pub(3), other.priv(2), self.names


@cython.final
@cython.cclass
class F(P):
    def pub(self, a):
        return -1

    def total(self):
        return self.x + self.y


p = P(4)
p.y = 2.5
print(p.y, p.use(P(9)), p.pub(2), F(1).total(), F(1).pub(1), isinstance(F(1), P))
try:
    p.use(3)
except TypeError as e:
    print(str(e).replace(__name__ + ".", ""))
try:
    p.x
except AttributeError:
    print("hidden")
