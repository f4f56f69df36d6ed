# When what nothing refers to goes: handlers, loops, generators, operands, cells, managers, comprehensions, arguments.
import weakref, gc
gc.disable()
class D:
    def __init__(self, n): self.n = n
    def __del__(self): print("  del", self.n)
    def m(self, *a): return self
    def __enter__(self): return self
    def __exit__(self, *a): print("  exit", self.n)
    def __add__(self, o): return D(self.n + "+")
    def __getitem__(self, i): return D(self.n + "[]")
    def __iter__(self): return iter([D(self.n + "i1"), D(self.n + "i2")])
def a1():
    try: raise ValueError(D("exc"))
    except ValueError as e: print("in handler")
    print("after handler")
def a2():
    for x in D("it"): print("loop")
    print("after loop")
    x = None
    print("x none")
def a3():
    def g():
        v = D("genlocal")
        yield 1
        print("resumed")
        yield 2
    it = g(); next(it); it.close(); print("closed")
    it = g(); next(it); del it; print("deleted")
    it = g(); list(it); print("finished")
def a4():
    x = D("a") + D("b")
    print("sum")
    y = x[0]
    print("item")
    D("t").m().m()
    print("chain")
    D("q")[0]
    print("idx")
def a5():
    c = D("cell")
    def f(): return c
    print("made f")
    del f
    print("del f")
    c = None
    print("c none")
def a6():
    with D("w") as w: print("body")
    print("after with")
    w = 1
    print("w 1")
    with D("w2"): print("body2")
    print("after w2")
def a7():
    l = [D(str(i)) for i in range(3)]
    print("list")
    l.pop()
    print("popped")
    a, b = D("u1"), D("u2")
    a, b = b, a
    print("swapped")
    del a
    print("del a")
    [D("e1"), D("e2")][0]
    print("expr")
    (D("c1") and D("c2")) or 1
    print("bool")
    D("cond").n if D("cond2") else 0
    print("cond")
    f"{D('fs').n}"
    print("fstr")
    D("k").n == D("l").n < "z"
    print("cmp")
    isinstance(D("is"), D)
    print("isinst")
    print(len([1, D("len")]))
    print("len")
def a8():
    try:
        try: raise KeyError(D("inner"))
        finally: print("fin")
    except KeyError: print("caught")
    print("after")
    for i in range(2):
        v = D("v%d" % i)
        if i: break
    print("broke")
    while True:
        v = D("wv"); break
    print("done")
def a9():
    d = {"x": D("dv")}
    d.update(x=1); print("updated")
    s = {1: D("z")}
    for k, v in s.items(): pass
    s.clear(); print("cleared"); v = None; print("v")
    x = D("aug"); x += 1; print("auged")
    lam = lambda v=D("default"): v
    lam = None; print("lam")
    assert D("as"), "x"; print("as")
    return D("ret").n
def a10():
    class C:
        attr = D("classattr")
    del C; gc.collect(); print("class")
    any(D("any%d" % i).n == "any1" for i in range(3)); print("any")
    sum([1 for i in [D("s")]]); print("lc")
    max((D("mx1"), D("mx2")), key=lambda d: d.n).n; print("max")
    [x.n for x in (D("l1"), D("l2"))]; print("comp")
    {**{"a": D("dd")}}; print("dictd")
    print(*[D("star").n]); print("star")
    (lambda *a, **k: None)(D("p1")); (lambda *a, **k: None)(k=D("k1")); print("call")
    raise_in(D("arg"))
def raise_in(x):
    try: x.missing
    except AttributeError as e: print("ae")
    print("ae done")
for f in (a1, a2, a3, a4, a5, a6, a7, a8, a9, a10):
    print(f.__name__); f(); print("end")
