# Names in comprehensions: what they bind, what they see, where the first
# iterable is evaluated, classes, closures over the variable, walrus, del, lambda.
x = "module x"
i = "module i"


def leaks():
    i = "local"
    a = [i for i in range(3)]
    b = {i: i for i in "ab"}
    c = {i for i in (1, 1)}
    d = list(i for i in "xy")
    return i, a, b, c, d


print(leaks(), [i for i in range(2)], i)


def first_iterable(n):
    try:
        [1 for a in undefined_name]
    except NameError as e:
        print(str(e)[:30])
    g = (v for v in n)
    n = [9]
    h = (v + w for v in [1] for w in n)
    n = [5, 6]
    return list(g), list(h)


print(first_iterable([1, 2]))
try:
    gen = (v for v in 5)
except TypeError as e:
    print(e)


def closures():
    fs = [lambda: k for k in range(3)]
    gs = [lambda k=k: k for k in range(3)]
    hs = [(lambda j: lambda: j * k)(j) for j in range(2) for k in (10, 20)]
    k = "outer"
    return [f() for f in fs], [g() for g in gs], [h() for h in hs], k, [f() for f in (lambda: n for n in range(3))]


print(closures())


class K:
    n = 3
    items = [n for n in range(n)]
    words = [w + x for w in ("a", "b")]
    pairs = [(p, q) for p in items for q in "z"]
    try:
        bad = [n * m for m in range(2)]
    except NameError as e:
        bad = "NameError"
    table = {k: v for k, v in zip(items, words)}
    fs = list(map(lambda _: lambda: __class__, range(1)))

    def m(self):
        return [self.n for _ in range(2)], [__class__.__name__ for _ in "a"], [super(K, self).__hash__ is not None for _ in "a"]


print(K.items, K.n, K.words, K.pairs, K.bad, K.table, K.fs[0]() is K, K().m(), hasattr(K, "p"))


def walrus():
    seen = [last := v for v in range(4) if v % 2]
    total = 0
    sums = [total := total + v for v in range(5)]
    any((hit := v) > 2 for v in range(9))
    nested = [[inner := v + w for w in range(2)] for v in range(2)]
    filtered = [y for v in "1a2" if (y := v.isdigit() and int(v))]
    return seen, last, sums, total, hit, nested, inner, filtered


print(walrus())
w = [mod := v for v in range(3)]
print(mod, w)


def outer_scope():
    def inner():
        nonlocal z
        return [z := z + v for v in (1, 2)]
    z = 10
    r = inner()

    def global_walrus():
        global made_global
        return [made_global := v for v in "gh"]
    return r, z, global_walrus()


print(outer_scope(), made_global)


def unbound(flag):
    if flag:
        later = 1
    try:
        return [later + v for v in (1, 2)]
    except NameError as e:
        return type(e).__name__, "later" in str(e)


print(unbound(True), unbound(False))


def deleted():
    v = [1, 2]
    g = (a for a in v)
    del v
    return list(g)


print(deleted())


def arguments(a, *b, c=[k for k in range(2)], **d):
    return [(a, e, c, f) for e in b for f in d]


print(arguments(1, 2, 3, z=0))


def nested_scopes(n):
    return [[(a, b, c) for c in range(b)] for a in range(n) for b in [a + 1] if a], {a: {b: a * b for b in range(a)} for a in range(n)}, [{a, b} for a in range(2) for b in range(a)]


print(nested_scopes(3))
print([[a for a in range(b)] for b in [a for a in range(3)]], [a for a in [a for a in range(2)]], [(a, b) for a, b in [(b, a) for a, b in [(1, 2)]]])


def recursion(n):
    return [recursion(k) for k in range(n)] if n else "leaf"


print(recursion(3))
targets = []
obj = type("Obj", (), {})()
print([targets for targets in ([1], [2])], targets)
out = [None] * 3
[None for out[1] in (7, 8)]
[None for obj.attr in (1, 2)]
[None for out[0], (obj.b, *out[2:]) in [(3, (4, 5, 6))]]
print(out, vars(obj))
print([a for a, in [(1,), (2,)]], [a for [a, b] in ["xy"]], [r for *r, _ in ["abc", [1, 2]]], [(a, r) for a, (b, *r) in [(1, "xyz")]])
for bad in (lambda: [a for a, b in [(1,)]], lambda: [a for a in 5], lambda: {[]: 1 for a in "a"}, lambda: {[] for a in "a"}, lambda: {a: 1 for a in [[]]}, lambda: [1 // a for a in (1, 0)], lambda: [a for a in (1 // b for b in (1, 0))], lambda: [a for a in "ab" if a.nope], lambda: [a.b.c for a in [1]], lambda: {a: b for a in "x" for b in a.nope}, lambda: [a[5] for a in "x"], lambda: [a for a, *b, c in [[1]]]):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
print(eval("[a + x for a in 'q']"), eval("[y for _ in 'a']", {"y": 5}), eval("{a: y for a in 'q'}", {}, {"y": 6}) if False else "", [eval("a") for a in (1, 2)] if False else "", [*map(lambda q: [q for _ in "ab"], "cd")], sorted(locals().keys() & {"a", "b", "out", "obj", "mod"}))
