# Functions that are given code made by the interpreter, as networkx and others do.
import inspect


def made(text, name="f"):
    space = {}
    exec(text, space)
    return space[name]


def plain(a, b=2, *, c=3):
    """old"""
    return "compiled", a, b, c


def caller():
    return plain(1), plain(1, 5), plain(1, c=7)


print(caller())
plain.__code__ = made("def f(a, b=0, *, c=0): return 'given', a, b, c").__code__
print(caller(), plain.__defaults__, plain.__kwdefaults__)
print(inspect.signature(plain), plain.__name__, plain.__doc__)
plain.__defaults__ = (20,)
plain.__kwdefaults__ = {"c": 30}
print(caller())
try:
    plain()
except TypeError as e:
    print(e)
try:
    plain(1, d=4)
except TypeError as e:
    print(e)


LIMIT = 10


def grow(n):
    return n


grow.__code__ = made("def f(n):\n  global LIMIT\n  LIMIT += n\n  return grow if n > 100 else LIMIT").__code__
print(grow(5), LIMIT, grow(101) is grow, LIMIT)


def lazily(f):
    """What networkx does: the first call makes the function and puts its code in."""

    def func(*args, __wrapper=None, **kwargs):
        real = made("def f(x, y=1, *rest, **more): return (x, y, rest, sorted(more))")
        func.__code__ = real.__code__
        func.__defaults__ = real.__defaults__
        func.__kwdefaults__ = real.__kwdefaults__
        return func(*args, **kwargs)

    func.__kwdefaults__ = {"__wrapper": f}
    return func


try:
    lazily(made)("x")
except ValueError as e:
    print(e)


class Box:
    def show(self):
        return "compiled", self.__class__.__name__

    def items(self):
        yield 1


box = Box()
kept = box.show
print(box.show(), kept())
Box.show.__code__ = made("def f(self, *a): return 'given', a").__code__
print(box.show(), box.show(1, 2), kept(3))
Box.items.__code__ = made("def f(self):\n  got = yield 'a'\n  yield got").__code__
g = box.items()
print(next(g), g.send("b"), inspect.isgeneratorfunction(Box.items))


def make(a, z):
    def inner(x):
        return "compiled", a, z, x

    def other(x):
        return "other", z, a, x

    return inner, other


inner, other = make("A", "Z")
space = made("def f(a, z):\n  def inner(x): return 'given', z, a, x\n  return inner")
inner.__code__ = space(0, 0).__code__
print(inner("X"), inner.__closure__[0].cell_contents, inner.__code__.co_freevars)
for bad in 1, None, made("def f(a): return lambda: a")(1).__code__:
    try:
        plain.__code__ = bad
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
try:
    del plain.__code__
except TypeError as e:
    print(e)
plain.__code__ = plain.__code__
print(caller()[0], plain.__code__.co_argcount)
