# Scopes: class bodies, global and nonlocal everywhere, comprehensions, del, exec into namespaces, builtins shadowed, late binding, recursion into names.
import builtins

x = "global"
g = []


def attempt(f):
    try:
        print("=>", f())
    except Exception as e:
        print("!!", type(e).__name__, e)


def outer():
    x = "outer"
    class C:
        print(x)
        x = "class"
        print(x)
        def m(self): return x
        lst = [x for _ in range(1)]
        first = [y for y in x][:2]
        nested = [[z for z in "ab"] for _ in range(1)]
        lam = lambda self: x
        gen = list(x for _ in "a")
        cond = [i for i in range(3) if x]
        class D:
            y = x
            def m(self): return x
    return C, C().m(), C.lst, C.first, C.lam(None), C.gen, C.D.y, C.D().m()


attempt(lambda: outer()[1:])


def class_global():
    x = "local"
    class C:
        global x
        x = "set by class"
        y = x
    return C.y, x, "x" in C.__dict__


def class_nonlocal():
    x = "local"
    class C:
        nonlocal x
        x = "changed by class"
        def m(self):
            nonlocal x
            x = "changed by method"
    a = x
    C().m()
    return a, x, "x" in C.__dict__


attempt(class_global)
print(x)
x = "global"
attempt(class_nonlocal)


def class_unbound():
    y = 1
    class C:
        try:
            z = zz
        except NameError as e:
            print(e)
        y = y + 1
        try:
            del y
            print(y)
            del y
        except NameError as e:
            print(e)
        if False: x = 5
        print(x)
    return hasattr(C, "x")


attempt(class_unbound)


def late():
    fs = []
    for i in range(3): fs.append(lambda: i)
    hs = [lambda: j for j in range(3)]
    ks = [lambda k=k: k for k in range(3)]
    gs = list((lambda: m) for m in range(3))
    i = 10
    return [f() for f in fs], [h() for h in hs], [k() for k in ks], [f() for f in gs]


attempt(late)


def cells():
    def get(): return v
    try:
        get()
    except NameError as e:
        print(type(e).__name__, e)
    v = 1
    a = get()
    del v
    try:
        get()
    except NameError as e:
        print(e)
    try:
        v
    except UnboundLocalError as e:
        print(type(e).__name__, e)
    v = 2
    return a, get(), get.__closure__[0].cell_contents


attempt(cells)


def empty_cell():
    def f(): return later
    c = f.__closure__[0]
    try:
        c.cell_contents
    except ValueError as e:
        print(e)
    later = 5
    c.cell_contents = 6
    r = f(), later
    del c.cell_contents
    try:
        return r, f()
    except NameError as e:
        return r, str(e)


attempt(empty_cell)


def three():
    n = 0
    def two():
        nonlocal n
        n += 1
        def one():
            nonlocal n
            n *= 10
            return n
        return one
    f = two()
    return f(), f(), two()(), n


attempt(three)


def params(a, b=lambda: x, *c, d=[i for i in range(2)], **e):
    def inner():
        nonlocal a, c
        a, c = c, a
        e["new"] = b
        return locals().keys() >= {"a", "c"}
    return inner(), a, c, sorted(e), d


attempt(lambda: params(1, 2, 3, k=4))


def globs():
    global fresh, g
    fresh = 1
    g.append(fresh)
    def inner():
        global fresh
        fresh += 1
        return fresh
    inner()
    del fresh
    try:
        inner()
    except NameError as e:
        return str(e), "fresh" in globals()


attempt(globs)


def exc_var():
    e = "before"
    try:
        raise ValueError("v")
    except ValueError as e:
        f = lambda: e
        print(f())
    try:
        return f()
    except NameError as err:
        return str(err)


attempt(exc_var)


def walrus():
    r = [last := i for i in range(3)], last
    if any((hit := n) > 1 for n in [1, 2, 3]): r += (hit,)
    f = lambda: (inner := 5) + inner
    return r, f(), "inner" in locals()


attempt(walrus)


def shadow():
    len = lambda o: "shadowed"
    def deeper(): return len([1])
    return len([]), deeper()


def shadow_late():
    try:
        print(len([1]))
    except UnboundLocalError as e:
        print(e)
    len = 5
    return len


attempt(shadow)
attempt(shadow_late)
builtins.custom_builtin = lambda: "from builtins"
attempt(lambda: custom_builtin())
custom_builtin = lambda: "module wins"
attempt(lambda: custom_builtin())
del custom_builtin
attempt(lambda: custom_builtin())
del builtins.custom_builtin
attempt(lambda: custom_builtin())
ns = {}
exec("def made(a): return a + offset\noffset = 5\nclass K: pass\nx: int = 1", ns)
print(ns["made"](1), ns["K"].__module__ if "__name__" in ns else ns["K"].__name__, sorted(k for k in ns if k[0] != "_"), ns["__annotations__"])
ns["offset"] = 100
print(ns["made"](1))
exec("x = 'by exec'; y_new = 1")
print(x, y_new, eval("x + '!'"), eval("[x for _ in 'a']"), eval("z", {"z": 3}), eval("a + b", {"a": 1}, {"b": 2}))


def ex(a):
    b = 2
    exec("c = a + b; a = 100")
    r = a, eval("a + b"), [eval("q + 1") for q in [1]]
    d = {}
    exec("e = a * 10", globals(), d) if "a" in globals() else exec("e = x", globals(), d)
    return r, d


attempt(lambda: ex(1))
attempt(lambda: eval("1 +"))
attempt(lambda: eval("undefined_here"))
attempt(lambda: exec("raise KeyError('in exec')"))
if True:
    conditional = "bound"
for loop_var in range(3): pass
with_target = None
print(conditional, loop_var, [loop_var for loop_var in "abc"][-1], loop_var)
del loop_var
attempt(lambda: loop_var)


def recursive_name():
    def f(n): return 1 if n == 0 else n * f(n - 1)
    h, f2 = f, f
    f = lambda n: 1000
    return h(3)


attempt(recursive_name)
attempt(lambda: [(lambda: (yield))() is not None, (lambda *a, **k: (a, k))(1, b=2), (lambda: (lambda: x)())()])
