"""Lookups in dicts of many kinds of keys, and methods that are looked for first."""


def probe(d, k):
    try:
        return (k in d, k not in d, d.get(k, "none"), d[k])
    except Exception as e:
        return type(e).__name__, e.args


def count(items):
    d = {}
    for k in items:
        if k in d:
            d[k] += 1
        else:
            d[k] = 1
    return d


class Str(str):
    def __hash__(self):
        return hash("a")

    def __eq__(self, other):
        return True


class Same:
    def __init__(self, h):
        self.h = h

    def __hash__(self):
        return self.h

    def __eq__(self, other):
        return isinstance(other, (int, str))


class Bad:
    def __hash__(self):
        return hash("a")

    def __eq__(self, other):
        raise ValueError("eq")


keys = ["a", "b", "", "\xe9", "\u0416", "\U0001f600", "ab" * 50, 0, 1, -1, -2, 7, 1 << 29, 1 << 70, True, 1.0, 2.5, None, (1, "a"), b"a"]
for size in (0, 3, 20):
    for d in ({}, dict.fromkeys(keys[:7][:size]), dict.fromkeys(keys[7:13][:size], 5), dict.fromkeys(keys[:size], 6)):
        print(len(d), [probe(d, k) for k in keys])
d = {}
for n in range(1000):
    d[n * 1000003 % 4093 - 2000] = n
    d["k%d" % (n * 7919)] = n
print(sum(1 for n in range(-3000, 3000) if n in d), sum(d.get("k%d" % n, 0) for n in range(10000)), len(d))
for n in range(0, 1000, 3):
    del d["k%d" % (n * 7919)]
print(sum(1 for n in range(1000) if "k%d" % (n * 7919) in d), "k0" in d, d.get("k7919"))
big = {str(n): n for n in range(70000)}
print(big["69999"], "70000" in big, all(str(n) in big for n in range(0, 70000, 701)))
print(count("a b a c b a".split()), count([1, 2, 1, -1, -2, -1]), count(["1", 1, True, 1.0]))
print(probe({Same(hash("a")): 1}, "a"), probe({Same(7): 2}, 7), probe({Bad(): 1}, "a"), probe({"a": 1}, Str("zz")), probe({"a": 3}, Bad()))
print(probe({}, []), probe({1: 2}, {}))


class Obj:
    def __init__(self):
        self.a = 1
        self.b = 2


o = Obj()
print(probe(o.__dict__, "a"), probe(vars(Obj), "a")[0], probe(o.__dict__, 1))
interned = "key"
made = "".join(["k", "e", "y"])
print(probe({interned: 1}, made), probe({made: 1}, interned))


class Missing(dict):
    def __missing__(self, k):
        return "missing"


print(probe(Missing(a=1), "a"), probe(Missing(), "a"), probe(None, "a")[0])


# Methods of str and list that are looked for first.
def starts(s, p):
    try:
        return s.startswith(p), s.endswith(p)
    except Exception as e:
        return type(e).__name__, str(e)


class Text(str):
    def startswith(self, p):
        return "mine"


for s in ("abc", "", "\xe9x\xe9", Text("abc"), b"abc", bytearray(b"abc")):
    print([starts(s, p) for p in ("a", "", "abcd", "\xe9", Text("a"), ("x", "a"), b"a", None, 1)])
print(starts(None, "a"), starts(5, "a"))


def pop(o):
    try:
        return o.pop()
    except Exception as e:
        return type(e).__name__, str(e)


class List(list):
    def pop(self):
        return "mine"


class Own:
    def __init__(self):
        self.pop = lambda: "own"


import collections

print(pop([1, 2]), pop([]), pop(List([1])), pop({1}), pop({}), pop(None), pop(Own()), pop(collections.deque([1, 2])), pop(bytearray(b"a")))
stack = list(range(100))
out = []
while stack:
    out.append(pop(stack))
    if len(out) % 7 == 0:
        stack.append(-len(out))
    if len(out) > 150:
        break
print(out)
print("a" < "b", "a" < "B", "\xe9" > "z", "ab" >= "a", "\U0001f600" > "\uffff", "" < "a", "a" <= "a", "b" > "ab")


def order(a, b):
    return a < b, a <= b, a > b, a >= b, a == b, a != b


for a in ("a", "\xe9", "\u0416", "ab", "", Text("a")):
    print([order(a, b) for b in ("a", "b", "\u0416", "abc", "", Text("a"))])
