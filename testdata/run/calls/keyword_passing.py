# Keywords on their way: fresh dicts, order, aliasing, mangling, odd names, names that are parameters of the callee, self and cls as keywords.
def attempt(f):
    try:
        print("=>", f())
    except Exception as e:
        print("!!", type(e).__name__, e)


def kw(**k): return k
def both(*a, **k): return a, k
def po(self, a, /, b=0, **k): return self, a, b, k
def named(args, kwargs, self=1, *, cls=2, func=3): return args, kwargs, self, cls, func


d = {"z": 1, "a": 2}
r = kw(**d)
print(r, r is d, list(r), kw(**r) is r, kw() is kw(), list(kw(q=1, **d, b=2)), list(kw(**{"x": 1}, w=0, **{"v": 2})))
r["new"] = 1
print(d)


def mutate(d, **k):
    d["added"] = 1
    k["own"] = 2
    return k


print(mutate(d, **d), d)
attempt(lambda: mutate(d=d, **{"k": 1}))
attempt(lambda: po(1, 2, self=3, a=4))
attempt(lambda: po(1, 2, 3, b=4))
attempt(lambda: named(1, kwargs=2, self=3, cls=4, func=5))
attempt(lambda: kw(self=1, cls=2, args=3, kwargs=4, func=5, key=6, default=7, f=8, lambda_=9))
attempt(lambda: both(*(), **{}))
attempt(lambda: both(*[1], *(2, 3), 4, *{5: 6}, **{"": 1, "not an identifier": 2, "class": 3, "None": 4}))


class C:
    def __init__(self, *a, **k): self.a, self.k = a, k
    def m(self, __x, *, __y=1, **k): return __x, __y, k
    def call(self): return self.m(1, __y=2, _C__z=3, __k__=4, __w=5)
    def star(self, **k): return k
    def pass_self(self, other): return C.star(self=other)
    @classmethod
    def cm(cls, **k): return cls.__name__, k
    @staticmethod
    def sm(self, cls=None): return self, cls
    def __call__(self, **k): return k
    def __getitem__(self, k): return k
    def keys(self): return ["p", "q"]


c = C(1, x=2)
print(c.a, c.k, c.call(), c.star(**c), c(**c, z=1), C.cm(a=1), C.sm(self=5), c.sm(1, cls=2))
attempt(lambda: c.m(_C__x=1))
attempt(lambda: c.m(__x=1))
attempt(lambda: c.pass_self(5))
attempt(lambda: c.star(self=1))
attempt(lambda: C.star(self=1))
attempt(lambda: C.cm(cls=1))
attempt(lambda: C(self=1))
attempt(lambda: c(self=1))
attempt(lambda: c.__init__(self=1))


class Po:
    def __init__(self, /, **k): self.k = k
    def __call__(self, /, *a, **k): return a, k
    def update(self, other=(), /, **k): return other, k


print(Po(self=1).k, Po()(1, self=2), Po().update(self=1, other=2), Po().update([1], other=3))


class Weird:
    def __init__(self, items): self.items = items
    def keys(self):
        print("keys", end=" ")
        return iter([k for k, _ in self.items])
    def __getitem__(self, k):
        print("get", k, end=" ")
        return dict(self.items)[k]


attempt(lambda: kw(**Weird([("a", 1), ("b", 2)])))
attempt(lambda: kw(**Weird([("a", 1), ("a", 2)])))
attempt(lambda: kw(a=0, **Weird([("a", 1)])))
attempt(lambda: kw(**Weird([(1, 1)])))
attempt(lambda: kw(**Weird([(None, 1)])))
attempt(lambda: {**Weird([("a", 1), ("a", 2), (1, 3)])})


class Sub(dict):
    def __getitem__(self, k): return "never asked"
    def keys(self): return ["only this"]
    def __iter__(self): return iter(["iter"])


attempt(lambda: kw(**Sub(a=1)))
attempt(lambda: both(*Sub(a=1)))


class S(str):
    def __eq__(self, o): return False
    def __hash__(self): return hash("other")


attempt(lambda: [type(k).__name__ for k in kw(**{S("a"): 1})])
attempt(lambda: (lambda a: a)(**{str("a"): 1}))
attempt(lambda: (lambda alpha: alpha)(**{"al" + "pha": 1}))
attempt(lambda: (lambda a=1, *, b: (a, b))(**{"b": 2}))


def forward(f, *a, **k): return f(*a, **k)


attempt(lambda: forward(forward, forward, both, 1, x=2))
attempt(lambda: forward(both, f=1))
attempt(lambda: forward(po, 1, 2, f=3))
attempt(lambda: forward(kw, **{"f": 1}))
attempt(lambda: both(*range(300))[0][-1])
attempt(lambda: len(kw(**{"k%d" % i: i for i in range(300)})))
attempt(lambda: eval("both(%s)" % ", ".join("a%d=%d" % (i, i) for i in range(300)))[1]["a299"])


def defaults_kw(a, b=[], *c, d={}, **e):
    b.append(a)
    d[a] = len(e)
    return b, c, d, e


print(defaults_kw(1), defaults_kw(2, x=1), defaults_kw(3, [9], 4, d={}), defaults_kw.__defaults__, defaults_kw.__kwdefaults__)
attempt(lambda: print(*[1, 2], **{"sep": "-", "end": ".\n"}))
attempt(lambda: sorted(**{"iterable": [1]}))
attempt(lambda: sorted([2, 1], **{"reverse": True}))
attempt(lambda: int(**{"x": 1}))
attempt(lambda: dict([("a", 1)], **{"a": 2, "self": 3}))
attempt(lambda: dict(**{1: 2}))
attempt(lambda: "{self}{a}".format(self=1, a=2))
attempt(lambda: type("T", (), {}, **{"a": 1}))
attempt(lambda: max([1], [2], **{"key": len, "bad": 1}))
attempt(lambda: open(**{"nope": 1}))
attempt(lambda: "a".split(**{"sep": "b", "maxsplit": 1}))
attempt(lambda: "a".split(**{"sepp": "b"}))
attempt(lambda: [].sort(**{"kee": 1}))
attempt(lambda: Exception(a=1))
attempt(lambda: object.__new__(C, 1, z=2).__class__.__name__)
