# Code of compiled functions runs in copies of them and in other functions.
import types, inspect, sys
def f(a, b=2, /, *rest, c=3, **kw):
    x = a; y = b
    return a, b, rest, c, kw
g = types.FunctionType(f.__code__, globals(), "g", f.__defaults__, f.__closure__)
g.__kwdefaults__ = f.__kwdefaults__
print(g(1), g(1, 5, 6, c=7, d=8, a=9), g.__code__.co_varnames, g.__code__.co_flags)
def mk(p, q):
    def h(r):
        def deep(): return p, q, r
        return deep()
    return h
h = mk(1, 2)
k = types.FunctionType(h.__code__, globals(), "k", None, mk(3, 4).__closure__)
print(k(5), h(6), h.__code__.co_freevars)
def gen(a):
    b = yield a
    c = yield b
    return c
G = types.FunctionType(gen.__code__, globals())
i = G(1); print(next(i), i.send(5))
try: i.send(6)
except StopIteration as e: print(e.value)
async def co(x): return x
C = types.FunctionType(co.__code__, {})
try: C(3).send(None)
except StopIteration as e: print(e.value)

f.__code__ = f.__code__.replace(co_name="renamed")
print(f(1), f.__code__.co_name)
def A(): return "A"
def B(): return "B"
A.__code__, B.__code__ = B.__code__, A.__code__
print(A(), B())
class K:
    def m(self): return super().__repr__()[:5], __class__
    def __p(self, __q): return __q
    n = m
K.n = types.FunctionType(K.m.__code__, globals(), "n", None, K.m.__closure__)
print(K().n()[0]); print(K._K__p.__code__.co_varnames)
p = types.FunctionType(K._K__p.__code__, {}); print(p(1, 2))


async def agen(x):
    yield x


print(agen.__code__.co_flags & inspect.CO_ASYNC_GENERATOR != 0, inspect.signature(types.FunctionType(agen.__code__, {})))


def fails(n):
    if n > 1:
        raise ValueError(n)
    return n


def lines(f, n):
    try:
        f(n)
    except ValueError as e:
        tb = e.__traceback__.tb_next
        while tb.tb_next:
            tb = tb.tb_next
        return tb.tb_lineno


print(lines(fails, 2), lines(fails, 3))
copy = types.FunctionType(fails.__code__, globals())
print(copy(1), lines(copy, 2), lines(fails, 4))
several = lambda: 1, lambda: 2
several[0].__code__ = several[1].__code__
print(several[0](), sorted(inspect.getclosurevars(fails).unbound))
try:
    f.__code__ = h.__code__
except ValueError as e:
    print(e)
