# Methods of dict, its views and its errors.
def attempt(f, *args, **kw):
    try:
        print(f(*args, **kw), end="; ")
    except Exception as e:
        print(type(e).__name__, e, end="; ")


class Key:
    def __init__(self, name, h=1):
        self.name, self.h = name, h

    def __hash__(self):
        return self.h

    def __eq__(self, other):
        return isinstance(other, Key) and self.name == other.name

    def __repr__(self):
        return "Key(%s)" % self.name


class BadHash:
    def __hash__(self):
        raise ValueError("no hash today")


class BadEq:
    def __hash__(self):
        return hash("a")

    def __eq__(self, other):
        raise LookupError("compared")


class FloatHash:
    def __hash__(self):
        return 1.5


def known():
    d = {"a": 1, "b": 2}
    print(d.get("a"), d.get("z"), d.get("z", 5), d.get("a", 5), d.pop("a"), d.pop("a", "gone"), d.setdefault("c", 3), d.setdefault("c", 4), d.setdefault("n"), d)
    print(d.update(b=7, q=8), d.update({"b": 9}), d.update([("x", 1), ["y", 2]]), d.update(("ab", "cd"), z=0), d.update(), d)
    print(d.popitem(), d.popitem(), len(d), d.copy() == d, d.copy() is d, list(d), list(d.keys()), list(d.values()), list(d.items()))
    print(d.keys() & {"b", "c"} == {"b", "c"}, d.keys() - {"b"} >= {"c"}, ("b", 9) in d.items(), ("b", 1) in d.items(), 9 in d.values(), d.keys().isdisjoint(["zz"]))
    print(list(reversed(d)), list(reversed(d.values())), list(reversed(d.items())), d.__contains__("b"), d.__len__(), d.__getitem__("b"))
    print(d | {"b": 0, "new": 1}, {"first": 0} | d == dict(d, first=0), d.clear(), d, d == {}, not d)
    d |= {"k": 1}
    d |= [("l", 2)]
    print(d)
    for wrong in (lambda: d["nothing"], lambda: d[1, 2], lambda: d.pop("nothing"), lambda: d.pop(), lambda: {}.popitem(), lambda: d.popitem(1), lambda: d.get(),
                  lambda: d.get(1, 2, 3), lambda: d.get([]), lambda: d[[]], lambda: d.setdefault([], 1), lambda: d.setdefault(), lambda: d.update(1), lambda: d.update([1]),
                  lambda: d.update([(1, 2, 3)]), lambda: d.update(["abc"]), lambda: d.update({}, {}), lambda: d.update(**{1: 2}), lambda: d | [("a", 1)], lambda: d | 5,
                  lambda: 5 | d, lambda: d + d, lambda: d < d, lambda: d.keys()[0], lambda: d.items() | 5, lambda: {[]: 1}, lambda: {**[1]}, lambda: {**None},
                  lambda: dict(5), lambda: dict([5]), lambda: dict(a=1, **{"a": 2}), lambda: dict({}, {}), lambda: d.get(BadHash()), lambda: d[FloatHash()],
                  lambda: {"a": 1}[BadEq()], lambda: BadEq() in {"a": 1}, lambda: {"a": 1}.get(BadEq(), 3), lambda: hash(d), lambda: d.has_key("a"), lambda: d.fromkeys(),
                  lambda: d.fromkeys(5), lambda: dict.fromkeys("ab", 1, 2), lambda: del_(d, "nothing"), lambda: del_(d, [])):
        attempt(wrong)
    print()


def del_(d, k):
    del d[k]


known()


def unknown(d, k, v):
    attempt(lambda: d.get(k))
    attempt(lambda: d.get(k, v))
    attempt(lambda: d.setdefault(k, v))
    attempt(lambda: d.pop(k))
    attempt(lambda: d.pop(k, v))
    attempt(lambda: d.update({k: v}))
    attempt(lambda: d[k])
    attempt(lambda: sorted(d.keys(), key=str))
    attempt(lambda: list(d.values()))
    attempt(lambda: list(d.items()))
    attempt(lambda: k in d)
    attempt(lambda: d.copy())
    attempt(lambda: d.clear())
    print(d)


class Default(dict):
    def __missing__(self, key):
        print("missing", key, end=" ")
        self[key] = key * 2
        return self[key]

    def get(self, key, default="D"):
        return super().get(key, default)


class Fake:
    def __contains__(self, k):
        return k == "k2"

    def get(self, *args):
        return "got", args

    def __getitem__(self, k):
        return "item", k

    def keys(self):
        return ["k1", "k2"]

    def __repr__(self):
        return "Fake"


for d in ({"k": 1}, Default(k=2), Fake(), [1], None, {"k"}):
    unknown(d, "k", "v")
for k in (1, 1.0, True, (1, 2), None, Key("x"), [1], b"k", 2**70, "\u0416"):
    unknown({k: 1} if not isinstance(k, list) else {}, k, 0)

# Equal keys keep the first, take the last value.
d = {1: "int", 1.0: "float", True: "bool", Key("a"): 1, Key("a"): 2, Key("b"): 3}
print(d, len(d), d[1.0], d[Key("b")], d.pop(Key("a")), list(d))
print(dict.fromkeys("abca", []), {}.fromkeys([1, 2]), dict([("a", 1)], b=2), dict(Fake()), {**Fake(), "z": 0}, dict(zip("ab", (1, 2))))
# Order after removal and insertion.
d = {i: i * i for i in range(6)}
del d[2], d[0]
d[0] = "again"
d[4] = "same place"
print(d, next(iter(d)), d.popitem(), list(d.items())[-1])
# Views follow the dict.
keys, values, items = d.keys(), d.values(), d.items()
d["late"] = 1
print(keys, values, items, len(keys), sorted(map(str, keys | {"x"})), keys == {1, 3, 4, 5, "late"}, items == d.items(), values == d.values())
print(type(keys).__name__, repr(keys)[:9], keys.mapping["late"])
m = d.get
print(m("late"), m("none"), dict.get(d, 1), dict.__getitem__(d, 1))
attempt(dict.get, [], 1)
attempt(dict.keys)
attempt(dict.pop, d)
attempt(d.__getitem__)
print()
nested = {}
nested["self"] = nested
print(nested, nested["self"]["self"] is nested, {"a": nested})
x = Default()
print(x["q"], x["q"], x.get("n"), "%(ab)s" % x, "{k[0]}".format(k="zz"), "{a}".format_map(x))
