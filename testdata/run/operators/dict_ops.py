def attempt(f, *a):
    try:
        print(f(*a))
    except Exception as e:
        print(type(e).__name__, repr(e.args))


d = {"a": 1, 2: "b", (1, 2): [3], None: 0}
print(d, d["a"], d[2], d[1, 2], d[None], len(d), "a" in d)
d["a"] = 10
d["new"] = {}
d["new"]["x"] = 1
d["a"] += 5
print(d)
del d[2]
print(d, d.get("zz"), d.get("zz", 5), d.get("a"), d.setdefault("s", []), d.pop("s"), d.pop("nope", None))
attempt(lambda: d["missing"])
attempt(lambda: d[[]])
attempt(lambda: d.pop("missing"))
attempt(lambda: {[]: 1})
attempt(lambda: {}.popitem())


def dele():
    del d["missing"]


attempt(dele)
print({**d, "z": 1}, {**{1: 2}, **{1: 3}}, dict(a=1, b=2), dict([(1, 2)], x=3), {} == dict())
print(list(d), list(d.keys()), list(d.values()), list(d.items()))
for k, v in {"x": 1, "y": 2}.items():
    print(k, v)
for k in {"x": 1, "y": 2}:
    print(k)
d = {1: 1}
d.update({2: 2})
d.update(z=3)
d |= {4: 4}
print(d, d | {5: 5}, d == {1: 1, 2: 2, "z": 3, 4: 4})
attempt(lambda: d + d)
attempt(lambda: d < d)
attempt(lambda: {**5})
print({i: i * i for i in range(5)}, {k: v for k, v in zip("abc", range(3)) if v})
print(dict.fromkeys("ab", 0), sorted({3: 1, 1: 2}), reversed({1: 2}).__class__.__name__)
