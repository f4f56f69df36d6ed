# The texts of all that can be wrong in binding arguments to parameters.
def show(label, call):
    try:
        print(label, "->", call())
    except TypeError as e:
        print(label, "!!", e)


def none(): return "none"
def one(a): return a
def two(a, b): return a, b
def three(a, b, c): return a, b, c
def opt(a, b=2): return a, b
def opts(a=1, b=2, c=3): return a, b, c
def po(a, b, /): return a, b
def po_opt(a, b=2, /, c=3): return a, b, c
def po_kw(a, /, **kw): return a, kw
def ko(*, k): return k
def kos(*, k, l, m): return k, l, m
def mix(a, /, b, c=3, *, d, e=5): return a, b, c, d, e
def var(a, b, *args, k): return a, b, args, k


show("none 1", lambda: none(1))
show("none 2", lambda: none(1, 2))
show("none k", lambda: none(k=1))
show("one 0", lambda: one())
show("one 2", lambda: one(1, 2))
show("one dup", lambda: one(1, a=2))
show("one unknown", lambda: one(b=2))
show("one both", lambda: one(1, b=2))
show("two 0", lambda: two())
show("two 1", lambda: two(1))
show("two b", lambda: two(b=1))
show("three 0", lambda: three())
show("three 1", lambda: three(1))
show("three c", lambda: three(c=1))
show("three 5", lambda: three(1, 2, 3, 4, 5))
show("opt 0", lambda: opt())
show("opt 3", lambda: opt(1, 2, 3))
show("opt 4", lambda: opt(1, 2, 3, 4))
show("opts 4", lambda: opts(1, 2, 3, 4))
show("opts dup", lambda: opts(1, 2, b=3))
show("po kw a", lambda: po(a=1, b=2))
show("po kw b", lambda: po(1, b=2))
show("po 1", lambda: po(1))
show("po unknown", lambda: po(1, 2, zz=3))
show("po_opt", lambda: po_opt(1, b=2))
show("po_opt c", lambda: po_opt(1, c=2))
show("po_opt 4", lambda: po_opt(1, 2, 3, 4))
show("po_opt all", lambda: po_opt(a=1, b=2, c=3))
show("po_kw", lambda: po_kw(1, a=2, b=3))
show("po_kw 0", lambda: po_kw(a=2))
show("ko 0", lambda: ko())
show("ko 1", lambda: ko(1))
show("ko 1k", lambda: ko(1, k=2))
show("ko 2k", lambda: ko(1, 2, k=2))
show("kos 0", lambda: kos())
show("kos l", lambda: kos(l=1))
show("kos kl", lambda: kos(k=1, l=1))
show("kos 1 all", lambda: kos(1, k=1, l=1, m=1))
show("mix 0", lambda: mix())
show("mix 1", lambda: mix(1))
show("mix no d", lambda: mix(1, 2))
show("mix 4", lambda: mix(1, 2, 3, 4))
show("mix 4 d", lambda: mix(1, 2, 3, 4, d=4))
show("mix 4 de", lambda: mix(1, 2, 3, 4, d=4, e=5))
show("mix a", lambda: mix(a=1, b=2, d=3))
show("mix dup", lambda: mix(1, 2, b=2, d=3))
show("mix good", lambda: mix(1, b=2, d=3))
show("var 0", lambda: var())
show("var 1", lambda: var(1))
show("var 2", lambda: var(1, 2))
show("var 4", lambda: var(1, 2, 3, 4))
show("var b dup", lambda: var(1, 2, 3, b=4, k=5))
show("not text", lambda: one(**{1: 2}))
show("two same", lambda: two(1, 2, **{"a": 3}))
show("order", lambda: two(zz=1, a=1))
show("order 2", lambda: two(1, 2, 3, zz=1))


class C:
    def __init__(self, a, *, k=0): self.a = a
    def m(self, a): return a
    def no_self(): return "no self"
    @staticmethod
    def s(a): return a
    @classmethod
    def c(cls, a): return a
    def __call__(self, x, y=1): return x, y
    def __getitem__(self, a, b): return a, b
    def __add__(self): return 1

    class In:
        def deep(self, *, k): return k


show("C 0", lambda: C())
show("C 2", lambda: C(1, 2))
show("C j", lambda: C(1, j=2))
show("m 0", lambda: C(1).m())
show("m 2", lambda: C(1).m(1, 2))
show("C.m 0", lambda: C.m())
show("C.m 1", lambda: C.m(1))
show("no self", lambda: C(1).no_self())
show("s 0", lambda: C.s())
show("s 2", lambda: C(1).s(1, 2))
show("c 0", lambda: C.c())
show("c 2", lambda: C(1).c(1, 2))
show("call 0", lambda: C(1)())
show("call 3", lambda: C(1)(1, 2, 3))
show("item", lambda: C(1)[0])
show("add", lambda: C(1) + 1)
show("deep", lambda: C.In().deep())


def outer():
    def inner(a): return a
    return inner, lambda b: b


show("inner", lambda: outer()[0]())
show("lambda", lambda: outer()[1]())
one.__qualname__ = "renamed.one"
one.__name__ = "only_name"
show("renamed", lambda: one())
show("renamed kw", lambda: one(1, q=2))
