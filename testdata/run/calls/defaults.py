def f(a, b=[], c={}, *, d=None, e=1.5):
    b.append(a)
    c[a] = d
    return b, c, e


print(f(1))
print(f(2, d="x"))
print(f(3, [], {}))
print(f.__defaults__, f.__kwdefaults__)
n = 5


def g(x=n, y=n + 1):
    return x, y


n = 100
print(g(), g(1), g(y=2))
funcs = []
for i in range(3):
    def h(i=i):
        return i
    funcs.append(h)
print([h() for h in funcs])
print([h(10) for h in funcs])


def make(k):
    def inner(a, b=k, *, c=k * 2):
        return a, b, c
    return inner


m = make(3)
print(m(1), m(1, 2), m(1, c=0), make(4)(1), m.__defaults__, m.__kwdefaults__)
g.__defaults__ = (7, 8)
print(g())
g.__defaults__ = None
try:
    g()
except TypeError as e:
    print(e)
lam = lambda x, y=2, *z, w=5, **k: (x, y, z, w, k)
print(lam(1), lam(1, 3, 4, w=6, q=7))
