# Closures in depth: many levels, shared and separate cells, generators and classes in between, recursion through cells, defaults against cells, cells and exceptions.
def attempt(f):
    try:
        print("=>", f())
    except Exception as e:
        print("!!", type(e).__name__, e)


def counter(start=0, step=1):
    n = start
    def up(k=None):
        nonlocal n
        n += step if k is None else k
        return n
    def down():
        nonlocal n
        n -= step
        return n
    def reset(to=start):
        nonlocal n, step
        n, step = to, step * 2
        return step
    return up, down, reset, lambda: (n, step, start)


up, down, reset, show = counter(5, 2)
u2, *_ , show2 = counter()
print(up(), up(), down(), reset(), up(), show(), u2(10), show2(), show.__closure__[0].cell_contents, [c.cell_contents for c in show.__closure__], up.__closure__[0] is down.__closure__[0])


def levels(a):
    def l1(b):
        x = a + b
        def l2(c):
            nonlocal x
            def l3(d):
                nonlocal a
                def l4(e, f=x):
                    nonlocal b, c
                    a_ = a, b, c, d, e, f, x
                    b, c = c, b
                    return a_
                a += 1
                return l4
            x *= 10
            return l3
        return l2
    return l1


l2 = levels(1)(2)
l4 = l2(3)(4)
print(l4(5), l4(6), l2(30)(40)(50), l4(7))


def with_class():
    total = []
    base = 10
    class Acc:
        seen = base
        def add(self, x):
            nonlocal base
            base += x
            total.append((x, base))
            return self
        def view(self): return [t for t in total if t[1] <= base], [lambda: base for _ in "a"][0]()
        class Nested:
            inner_seen = base
            def get(self): return base, total
        prop = property(lambda self: (base, __class__.__name__))
    return Acc, lambda: base


A, base = with_class()
print(A().add(1).add(2).view(), base(), A.seen, A.Nested.inner_seen, A.Nested().get(), A().prop)


def gens():
    n = 0
    def bump():
        nonlocal n
        n += 1
        return n
    def g():
        nonlocal n
        while n < 6:
            got = yield n
            n += got or 1
        return "done", n
    ge = (n * i for i in range(1, 4))
    it = g()
    return next(it), bump(), it.send(2), next(ge), bump(), list(it), list(ge), n


attempt(gens)


def fib_maker():
    memo = {}
    def fib(n):
        if n not in memo: memo[n] = n if n < 2 else fib(n - 1) + fib(n - 2)
        return memo[n]
    return fib


def mutual():
    def even(n): return True if n == 0 else odd(n - 1)
    def odd(n): return False if n == 0 else even(n - 1)
    r = even(10), odd(7)
    odd_ = odd
    odd = lambda n: "replaced"
    return r, even(3), odd_(3)


print(fib_maker()(60))
attempt(mutual)


def compose(*fs):
    def composed(x):
        for f in reversed(fs): x = f(x)
        return x
    return composed


def curry(f, n, *got): return f(*got) if len(got) == n else lambda x: curry(f, n, *got, x)
Y = lambda f: (lambda x: x(x))(lambda y: f(lambda *a: y(y)(*a)))
church = lambda n: lambda f: lambda x: x if n == 0 else f(church(n - 1)(f)(x))
print(compose(str, lambda x: x + 1, abs)(-5), curry(lambda a, b, c: (a, b, c), 3)(1)(2)(3), Y(lambda f: lambda n: 1 if n < 2 else n * f(n - 1))(10), church(7)(lambda x: x + 1)(0), (lambda *a, **k: (lambda: (a, k))())(1, x=2))


def unbound_paths(flag):
    def get(): return v
    if flag == "set": v = 1
    elif flag == "del":
        v = 2
        del v
    elif flag == "loop":
        for v in []: pass
    elif flag == "except":
        try:
            raise ValueError("cell in except")
        except ValueError as v:
            return str(get())
    elif flag == "after":
        try:
            raise ValueError
        except ValueError as v: pass
    elif flag == "with":
        import contextlib
        with contextlib.nullcontext("cm") as v: pass
    elif flag == "import":
        import sys as v
        return get() is v
    elif flag == "def":
        def v(): return "inner"
        return get()()
    elif flag == "class":
        class v: x = 3
        return get().x
    elif flag == "star":
        a, *v = 1, 2, 3
    elif flag == "comp":
        [v for v in "ab"]
    elif flag == "walrus":
        [v := q for q in "ab"]
    return get()


for flag in "set", "del", "loop", "except", "after", "with", "import", "def", "class", "star", "comp", "walrus", "none":
    print(flag, end=" ")
    attempt(lambda: unbound_paths(flag))


def params(a, b=1, *args, c, **kw):
    def all_(): return a, b, args, c, sorted(kw)
    def change():
        nonlocal a, b, args, c, kw
        a, b, args, c, kw = b, a, (*args, "new"), c * 2, {**kw, "z": 0}
    before = all_()
    change()
    return before, all_(), (a, b, args, c, kw)


attempt(lambda: params(1, 2, 3, c=4, d=5))


def del_param(p, q=2):
    def get(): return p
    del p
    try:
        get()
    except NameError as e:
        r = str(e)
    p = "back"
    return r, get(), q


attempt(lambda: del_param(1))


class Callbacks:
    def __init__(self):
        self.on, self.data = {}, []
        for name in "abc":
            def handler(x, name=name): self.data.append((name, x))
            self.on[name] = handler
            self.on[name + "!"] = lambda x: self.data.append((name + "!", x))
    def fire(self):
        for k in sorted(self.on): self.on[k](len(self.data))
        return self.data


attempt(lambda: Callbacks().fire())


def loops():
    fs = []
    i = 0
    while i < 3:
        j = i * 10
        def f(): return i, j
        fs.append(f)
        i += 1
    for k in range(2):
        def g(): return k
        fs.append(g)
        del g
    return [f() for f in fs], [f() for f in [(lambda m: lambda: m)(n) for n in range(3)]]


attempt(loops)


def exec_in():
    x = 1
    def f():
        y = x
        ns = {}
        exec("z = a + 1", {"a": x + y}, ns)
        return ns["z"], eval("x + y"), sorted(locals())
    return f()


attempt(exec_in)
