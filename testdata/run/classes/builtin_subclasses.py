# Subclasses of builtin types: which overridden methods the builtins use, result types, construction, attributes, conversion, keyword passing.
import collections


def attempt(f):
    try:
        print("=>", f())
    except Exception as e:
        print("!!", type(e).__name__, e)


class Int(int):
    def __new__(cls, v=0, tag="t"):
        self = super().__new__(cls, v)
        self.tag = tag
        return self
    def __init__(self, v=0, tag=None): self.inited = True
    def __add__(self, o): return Int(int.__add__(self, o), "added")
    def __eq__(self, o): return "int eq"
    def __hash__(self): return 42
    def __bool__(self): return False
    def __index__(self): return 1
    def __int__(self): return 100
    def __repr__(self): return f"Int<{int.__repr__(self)}>"


class Dict(dict):
    def __init__(self, *a, **k):
        print("init", a, sorted(k), end=" ")
        super().__init__(*a, **k)
    def __setitem__(self, k, v):
        print("set", k, end=" ")
        super().__setitem__(k, v)
    def __getitem__(self, k):
        print("get", k, end=" ")
        return super().__getitem__(k)
    def __missing__(self, k): return "missing " + str(k)
    def __contains__(self, k): return k == "magic" or super().__contains__(k)
    def __iter__(self): return iter(["iterated"])
    def __len__(self): return 77
    def keys(self): return ["keys"]


class List(list):
    def __init__(self, *a): super().__init__(*(a or ([1, 2, 3],)))
    def __getitem__(self, i): return "item" if isinstance(i, int) else List(super().__getitem__(i))
    def __iter__(self): return iter("abc")
    def __len__(self): return 50
    def __contains__(self, x): return "contains" == x
    def __eq__(self, o): return True
    def __bool__(self): return False


class Tup(tuple):
    def __new__(cls, *a, **k): return super().__new__(cls, a)
    def __init__(self, *a, name="dflt"): self.name = name
    def __iter__(self): return iter("xyz")
    def __getitem__(self, i): return "tup item"
    def __hash__(self): return 1


class Str(str):
    def __iter__(self): return iter([1, 2])
    def __format__(self, s): return "Str fmt " + s
    def join(self, it): return "own join"
    def __mod__(self, o): return "own mod"


class Bytes(bytes):
    def __getitem__(self, i): return "bytes item"
    def decode(self, *a): return "own decode"


class Float(float):
    def __new__(cls, a, b=0): return super().__new__(cls, a + b)
    def __mul__(self, o): return Float(float(self) * o)
    def __round__(self, n=None): return "rounded"
    def __str__(self): return "Float"


class Set(set):
    def __contains__(self, x): return True
    def add(self, x): super().add(("added", x))
    def __or__(self, o): return "set or"


class Exc(ValueError):
    def __init__(self, *a, code=0):
        super().__init__(*a)
        self.code = code
    def __str__(self): return f"Exc({self.code}): {super().__str__()}"


i = Int(5, tag="x")
print(i, i.tag, i.inited, i + 1, (i + 1).tag, i * 2, type(i * 2).__name__, -i, type(-i).__name__, i == 5, 5 == i, i != 5, hash(i), {42: 1}.get(i), bool(i), "yes" if i else "no", int(i), int.__int__(i), [0, 1, 2, 3, 4, 55][i], range(i), i > 3, sum([i, i]), f"{i}", "%d" % i, str(i), i.real, max(i, 3), divmod(i, 2), i << 1, 2 ** i, abs(i), round(i), [0] * i, "abcdefgh"[i:])
attempt(lambda: Int("12", tag="s").tag)
attempt(lambda: Int(1, 2, 3))
attempt(lambda: Int.from_bytes(b"\x01", "big").tag)
d = Dict([("a", 1)], b=2)
d["c"] = 3
print(d["a"], d["zz"], d.get("zz"), d.get("a"), "magic" in d, "zz" in d, list(d), len(d), bool(d), d.setdefault("q", 9), d.pop("q"))
print({**d}, dict(d), list(d.items()), sorted(d.values()), d.copy().__class__.__name__, d == {"a": 1, "b": 2, "c": 3}, repr(d))
d.update(z=1)
d |= {"y": 2} if hasattr(dict, "__or__") else {}
print(dict.__len__(d), "{a} {nope}".format_map(d), "%(a)s" % d, eval("a", {}, d), Dict.fromkeys("ab").__class__.__name__)
attempt(lambda: exec("fresh = a", {}, d))
l = List()
print(l[0], list(l), len(l), [*l], 5 in l, "contains" in l, l == 5, bool(l), "t" if l else "f", l + [4], type(l + [4]).__name__, type(l[1:]).__name__, l[:2], tuple(l), sorted(l), sum(list.__iter__(l)), l.index(2), l.copy(), str(l), list.__len__(l), "".join(l), max(l), [x for x in l], list(map(str, l)), l * 2 == 7, l.__class__(range(2)) and 1)
a, b, c = l
print(a, b, c, *l, sep="")
l.append(4)
l.sort(reverse=True)
l[0] = "set"
del l[1]
print(repr(l), l.pop(), list(reversed(l)), list(enumerate(l)), list(zip(l, "12")))
t = Tup(1, 2, name="n")
print(t, t.name, t[0], list(t), len(t), t + (3,), type(t + (3,)).__name__, t == (1, 2), hash(t), {t: 1}[t], t[:1], t.index(2), (0, *t), [*t], tuple(t), "%s-%s" % tuple.__add__(t, ()), t * 2, isinstance(t, tuple))
x, y, z = t
print(x, y, z, tuple.__getitem__(t, 0))
s = Str("hey")
print(list(s), f"{s:>5}", f"{s!s}", "{:5}".format(s), s.join("ab"), s % 5, "-".join(s for _ in "ab"), s + "!", s.upper(), type(s.upper()).__name__, [c for c in s], s[0], s == "hey", {s: 1}["hey"], "%s" % s, s in "hey you", "%(k)s" % {"k": s}, sorted(s), len(s), str(s) is s)
by = Bytes(b"ab")
print(by, by[0], by.decode(), list(by), by + b"c", str(by, "ascii"), by == b"ab", bytes(by), bytearray(by))
f = Float(1.25, 1)
print(f, repr(f), f * 2, type(f * 2).__name__, 2 * f, f + 1, round(f), f"{f:.1f}", "%s" % f, int(f), f == 2.25, float(f), type(float(f)).__name__, f // 1, -f, f.is_integer(), {2.25: "k"}[f], max(f, 1), sum([f, f]))
st = Set([1])
st.add(2)
print(5 in st, len(st), st | {3}, {3} | st == {3}, st & {1}, type(st & {1}).__name__, st - {9}, st == {1, ("added", 2)}, st.copy().__class__.__name__, type(st.union([1])).__name__)
e = Exc("m", 1, code=5)
print(e, repr(e), e.args, [e], ValueError.__str__(e))
attempt(lambda: Exc(bogus=1))


class Deq(collections.deque):
    def append(self, x): super().append(("d", x))


class DD(collections.defaultdict):
    def __missing__(self, k): return ("dd", k)


class OD(collections.OrderedDict):
    def __setitem__(self, k, v): super().__setitem__(k.upper(), v)


class Cnt(collections.Counter):
    def __missing__(self, k): return -1


dq = Deq([1], maxlen=2)
dq.append(2)
dq.extend([3])
print(dq, DD(int)["q"], len(DD(int)), OD(a=1, b=2), Cnt("aab")["z"], Cnt("aab").most_common(1), OD([("x", 1)]).popitem())


class Ud(collections.UserDict):
    def __getitem__(self, k): return ("ud", super().__getitem__(k))


class Ul(collections.UserList):
    def append(self, x): super().append(x + 1)


u, ul = Ud(a=1), Ul([1])
ul.append(1)
print(u["a"], u.get("a"), dict(u), u == {"a": ("ud", 1)}, ul, ul + [1], ul[0:1], type(ul[0:1]).__name__, collections.UserString("ab") + "c")
