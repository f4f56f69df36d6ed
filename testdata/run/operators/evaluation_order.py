# The order in which everything is evaluated, shown by printing: displays, calls, targets, subscripts, comprehensions, classes, defaults.
def t(x, label=None):
    print(label or x, end=" ")
    return x


class O:
    def __getattr__(self, n):
        print("." + n, end=" ")
        return self
    def __setattr__(self, n, v): print(f".{n}={v!r}", end=" ")
    def __delattr__(self, n): print("del." + n, end=" ")
    def __getitem__(self, k):
        print(f"[{k!r}]", end=" ")
        return self
    def __setitem__(self, k, v): print(f"[{k!r}]={v!r}", end=" ")
    def __delitem__(self, k): print(f"del[{k!r}]", end=" ")
    def __call__(self, *a, **k):
        print(f"call{a}{sorted(k.items())}", end=" ")
        return self
    def __iter__(self):
        print("iter", end=" ")
        yield from (1, 2)
    def __add__(self, v):
        print(f"+{v!r}", end=" ")
        return self
    def __iadd__(self, v):
        print(f"+={v!r}", end=" ")
        return self
    def __repr__(self): return "o"
    def __bool__(self):
        print("bool", end=" ")
        return True
    def __enter__(self):
        print("enter", end=" ")
        return 7
    def __exit__(self, *a): print("exit", end=" ")
    def keys(self):
        print("keys", end=" ")
        return ["kk"]
    def __eq__(self, x):
        print(f"=={x!r}", end=" ")
        return True
    def __hash__(self):
        print("hash", end=" ")
        return 1
    def __format__(self, spec):
        print(f"format{spec!r}", end=" ")
        return "F"
    def __contains__(self, x):
        print(f"in{x!r}", end=" ")
        return True


o = O()
print((t(1), t(2)), [t(3), *t([4]), t(5)], end="\n")
print({t(1): t(2), t(3): t(4), **t({5: 6}), t(7): t(8)})
print({t("a"), t("a"), t("a")} == {"a"})
t(o, "o").a.b[t(1)][t(2), t(3)](t(4), x=t(5)).c = t(6)
print()
t(o, "o1")[t("k1")] = t(o, "o2").attr = t("v")
print()
o.x, o[t("i")], *o.rest = t("a"), t("b"), t("c"), t("d")
print()
(o.p, [o.q, o[t(0)]]) = t([1, (2, 3)])
print()
o[t("idx")] += t("aug")
print()
t(o, "obj").attr += t("aug")
print()
o[t(1):t(2):t(3)] = t("slice")
print()
del t(o, "d1")[t(1)], t(o, "d2").z, o[t(2)][t(3)]
print()
print(t(1) + t(2) * t(3) - t(4) ** t(0), t(0) or t(5) and t(6), t(1) if t(0) else t(2), not t(1))
print(t(1) < t(2) < t(0) < t(9), t(5) in t([5]) is not t(None))
print([(t(i), t(j)) for i in t([1, 2], "outer") if t(i > 1, "cond") for j in t("ab", "inner")])
print({t(k): t(v) for k, v in [("a", 1), ("b", 2)]})
g = (t(x, "body") for x in t([1], "iterable"))
print("made", list(g))
o(*t([1]), t(2), *t(o, "star"), a=t(3), **t(o, "dstar"))
print()
print(f"{t(o, 'f1'):{t('>')}{t(5)}} {t(2)!r:>{t(4)}} {t(o, 'f2')}")
print("%s %s" % (t(1), t(2)))


def deco(n):
    print("deco" + str(n), end=" ")
    return lambda f: (print("apply" + str(n), end=" "), f)[1]


@deco(1)
@deco(2)
def f(a: t("ann a") = t("def a"), b=t("def b"), *, c: t("ann c") = t("def c")) -> t("ret"): pass


print()


class Meta(type):
    def __prepare__(n, b, **k):
        print("prepare", end=" ")
        return {}
    def __new__(m, n, b, ns, **k):
        print("new", sorted(k), end=" ")
        return super().__new__(m, n, b, ns)
    def __init__(c, *a, **k): pass


@deco(3)
class C(t(object, "base"), metaclass=t(Meta, "meta"), kw=t(1, "kw")):
    t("body")
    x: t("ann") = t("val")
    y: t("only ann")


print()
lam = lambda a=t("lam def"): t("lam body")
print(lam(), lam(t(1)))
for o.loop, o[t("tgt")] in t([(1, 2)], "iterable"): print("loop", end=" ")
print()
with t(o, "cm") as o.w, t(o, "cm2") as o[t("as")]: print("with", end=" ")
print()
try:
    raise t(ValueError("v"), "exc") from t(None, "cause")
except (t(KeyError, "E1"), t(ValueError, "E2")):
    print("caught")
try:
    try:
        raise ValueError
    except t(KeyError, "no"): pass
    except t(ValueError, "yes"): print("caught")
    except t(TypeError, "not evaluated"): pass
finally:
    print("fin")
assert t(True, "assert"), t("not evaluated")
try:
    assert t(0), t("message")
except AssertionError as e:
    print(e)
x = y = z = t("chain")
o.a = o.b = o[t(0)] = t("many")
print()
(w := t(5)) + t(w)
print(w, [w := t(6), w, t(7)], w)
d = {}
d[t("key")] = d[t("other")] = t(1)
d[t("n")]: t("annotation") = t("value")
print(d)
a = [0, 1, 2]
i = 0
i, a[i] = 1, "i was rebound first"
print(a, i)
a[i], i = "old", 2
print(a, i)
t(1); t(2) ; print(t(3), t(4), sep=t("-"), end=t("\n", "end"))
global_ = t(10) if t(1) else t(11); print(global_)
