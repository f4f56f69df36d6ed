add = lambda a, b: a + b
print(add(1, 2), (lambda: 5)(), (lambda *a, **k: (a, k))(1, x=2), (lambda a, b=2, *, c=3: (a, b, c))(1, c=4))
print([f(3) for f in (lambda x: x, lambda x: x * x, lambda x: -x)], sorted("bca", key=lambda c: -ord(c)))
compose = lambda f, g: lambda x: f(g(x))
print(compose(lambda x: x + 1, lambda x: x * 2)(5))
print(add.__name__, (lambda: 0).__name__, add.__qualname__, add.__code__.co_argcount)
Y = lambda f: (lambda x: x(x))(lambda x: f(lambda n: x(x)(n)))
print(Y(lambda self: lambda n: 1 if n == 0 else n * self(n - 1))(5))


def maker(n):
    return lambda x: x + n


print([maker(i)(10) for i in range(3)])
cond = lambda x: "pos" if x > 0 else "neg" if x < 0 else "zero"
print(cond(1), cond(-1), cond(0))
d = {"a": lambda: 1, "b": lambda x: x}
print(d["a"](), d["b"](2))
try:
    add(1)
except TypeError as e:
    print(e)
try:
    (lambda x: x.y)(1)
except AttributeError as e:
    print(e)
print(list(map(lambda p: p[0] * p[1], zip([1, 2], [3, 4]))), (lambda x: (y := x + 1) * y)(2))
print((lambda: (yield))().__class__.__name__)


class C:
    f = lambda self, x: (self.n, x)
    n = 7


print(C().f(1), C.f.__qualname__)
