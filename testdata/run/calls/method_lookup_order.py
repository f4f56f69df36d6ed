class X:
    def __getattr__(self, n):
        print("getattr", n)
        return lambda *a, **k: (n, a, k)
def arg(n):
    print("arg", n)
    return n
def f(x):
    print(x.foo(arg(1)))
    print(x.foo(arg(1), k=arg(2)))
    print(x.foo(*[arg(1)]))
f(X())
class Y:
    def m(self, a): return "old", a
def g(y):
    def ch():
        Y.m = lambda self, a: ("new", a)
        return 1
    print(y.m(ch()))
    print(y.m(ch()))
g(Y())


class Machine:
    def __init__(self):
        self.state = self.start
        self.log = []

    def start(self, x):
        self.log.append(("start", x))

    def other(self, x):
        self.log.append(("other", x))

    def read(self):
        self.state = self.other
        return len(self.log)


def run(m):
    m.state(m.read())
    m.state(m.read())
    m.state(x=m.read())
    print(m.log)


run(Machine())


def boom():
    raise ValueError("arg")


def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


for x in None, 5, "s", [], {}, Machine():
    attempt(lambda: x.missing(boom()))
    attempt(lambda: x.missing(k=boom()))
    attempt(lambda: {1}.replace(boom(), 1))
    attempt(lambda: "a".append(boom()))
    attempt(lambda: {}.encode(boom()))
