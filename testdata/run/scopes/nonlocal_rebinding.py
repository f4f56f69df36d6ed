# Variables that inner functions rebind in every way, to values of other types.
def f(*rest, **kw):
    x = {}
    y = "s"
    z = 1
    def inner():
        nonlocal x, rest, kw, y, z
        x = [1]
        rest = {}
        kw = 5
        for y in [1, 2]: pass
        z = 7
        z = 2.5
    inner()
    return x, rest, kw, y, z
def g():
    a = {}; b = "x"; c = []
    def i():
        nonlocal a, b, c
        def a(): return 3
        import os as b
        try: 1/0
        except ZeroDivisionError as c: pass
    i()
    try: return a(), b.sep, c
    except NameError as e: return str(e)
def h():
    a = ()
    b = {}
    def i():
        nonlocal a, b
        a += (1,)
        b |= {2: 3}
        [a := "w" for _ in range(2)]
        class b: pass
        def deep():
            nonlocal a
            a = 3.5
        deep()
    i()
    return a, b.__name__
print(f(1, k=2)); print(g()); print(h())
