# Subclasses of builtin containers: what the language itself calls on them, and
# where it goes past their methods as CPython does.
log = []


class L(list):
    def __getitem__(self, i):
        log.append(("get", i))
        return list.__getitem__(self, i)

    def __setitem__(self, i, v):
        log.append(("set", i, v))
        list.__setitem__(self, i, v)

    def __delitem__(self, i):
        log.append(("del", i))
        list.__delitem__(self, i)

    def __len__(self):
        log.append("len")
        return list.__len__(self)

    def __iter__(self):
        log.append("iter")
        return list.__iter__(self)

    def __contains__(self, x):
        log.append(("in", x))
        return list.__contains__(self, x)

    def __add__(self, other):
        log.append("add")
        return L(list.__add__(self, list(other)))

    def __iadd__(self, other):
        log.append("iadd")
        return list.__iadd__(self, other)

    def __eq__(self, other):
        log.append("eq")
        return list.__eq__(self, other)

    __hash__ = None

    def append(self, x):
        log.append(("append", x))
        list.append(self, x)


def logged(name, f, *args):
    log.clear()
    try:
        r = f(*args)
    except Exception as e:
        r = "%s: %s" % (type(e).__name__, e)
    print(name, repr(r), log)


def each(a):
    return [x for x in a]


def loop(a):
    t = 0
    for x in a:
        t += x
    return t


def unpack2(a):
    x, y = a
    return x, y


def star(a):
    x, *y = a
    return x, y


def setter(a):
    a[0] = 9
    a[-1] += 1
    a[1:2] = [7]
    del a[0]
    return a


def adder(a):
    b = a
    b += [5]
    return b is a, b


def call(*args):
    return args


for name, f in (("each", each), ("loop", loop), ("unpack", unpack2), ("star", star), ("setter", setter), ("adder", adder), ("call", lambda a: call(*a)), ("len", lambda a: len(a)),
                ("bool", lambda a: not a), ("in", lambda a: 2 in a), ("get", lambda a: a[0]), ("slice", lambda a: a[1:]), ("neg", lambda a: a[-1]), ("far", lambda a: a[10]), ("add", lambda a: a + [1]),
                ("radd", lambda a: [1] + a), ("eq", lambda a: a == [1, 2]), ("req", lambda a: [1, 2] == a), ("ne", lambda a: a != [1, 2]), ("lt", lambda a: a < [2]), ("mul", lambda a: a * 2), ("list", list),
                ("tuple", tuple), ("set", set), ("sorted", sorted), ("sum", sum), ("max", max), ("reversed", lambda a: list(reversed(a))), ("enumerate", lambda a: list(enumerate(a))),
                ("zip", lambda a: list(zip(a, a))), ("join", lambda a: ",".join(L(map(str, a)))), ("display", lambda a: [*a, 0]), ("repr", repr), ("copy", lambda a: a.copy()),
                ("append", lambda a: a.append(3)), ("extend", lambda a: [0].extend(a)), ("percent", lambda a: "%s" % a), ("format", lambda a: f"{a}"), ("index", lambda a: a.index(2)), ("any", any),
                ("all", all), ("map", lambda a: list(map(str, a))), ("dict", lambda a: dict.fromkeys(a)), ("bytes", bytes), ("min", lambda a: min(a, key=lambda x: -x)), ("while", lambda a: [a.pop() for _ in range(len(a))])):
    logged(name, f, L([1, 2]))


class D(dict):
    def __getitem__(self, k):
        log.append(("get", k))
        return dict.__getitem__(self, k)

    def __setitem__(self, k, v):
        log.append(("set", k, v))
        dict.__setitem__(self, k, v)

    def __contains__(self, k):
        log.append(("in", k))
        return dict.__contains__(self, k)

    def __iter__(self):
        log.append("iter")
        return dict.__iter__(self)

    def keys(self):
        log.append("keys")
        return dict.keys(self)

    def items(self):
        log.append("items")
        return dict.items(self)

    def __missing__(self, k):
        log.append(("missing", k))
        return k


def kw(**k):
    return k


def set_one(d):
    d["z"] = 1
    d["a"] += 1
    return d


def ior(d):
    d |= {"q": 1}
    return d


for name, f in (("get", lambda d: d["a"]), ("missing", lambda d: d["none"]), (".get", lambda d: d.get("none", 3)), ("in", lambda d: "a" in d), ("each", each), ("set", set_one), ("ior", ior),
                ("star", lambda d: {**d}), ("kw", lambda d: kw(**d)), ("dict", dict), ("update", lambda d: {}.update(d)), ("list", list), ("items", lambda d: [k for k, v in d.items()]),
                ("or", lambda d: d | {"b": 2}), ("ror", lambda d: {"b": 2} | d), ("copy", lambda d: type(d.copy()).__name__), ("percent", lambda d: "%(a)s %(none)s" % d), ("format", lambda d: "{a} {none}".format_map(d)),
                ("format2", lambda d: "{a}".format(**d)), ("sorted", sorted), ("len", len), ("pop", lambda d: d.pop("a")), ("setdefault", lambda d: d.setdefault("s", 5)), ("eq", lambda d: d == {"a": 1}), ("eval", lambda d: eval("a + 1", {}, d))):
    logged(name, f, D(a=1))


class S(str):
    def __getitem__(self, i):
        return "item"

    def __len__(self):
        return 99

    def __iter__(self):
        return iter(("i", "t"))

    def __contains__(self, x):
        return True

    def __eq__(self, other):
        return "eq"

    def __hash__(self):
        return str.__hash__(self)

    def __add__(self, other):
        return "added"

    def __radd__(self, other):
        return "radded"

    def __mod__(self, other):
        return "mod"

    def __str__(self):
        return "as str"

    def __format__(self, spec):
        return "as format"

    def upper(self):
        return "UP"


for name, f in (("get", lambda s: s[0]), ("len", len), ("each", each), ("in", lambda s: "zz" in s), ("eq", lambda s: s == "ab"), ("req", lambda s: "ab" == s), ("add", lambda s: s + "x"), ("radd", lambda s: "x" + s),
                ("mod", lambda s: s % 1), ("join", lambda s: "".join([s, "!"])), ("joined", lambda s: s.join("xy")), ("f", lambda s: f"{s}"), ("fs", lambda s: f"{s!s:>9}"), ("fr", lambda s: f"{s!r}"),
                ("percent", lambda s: "%s" % s), ("str", str), ("upper", lambda s: s.upper()), ("find", lambda s: s.find("b")), ("list", list), ("dict", lambda s: {"ab": 1}.get(s)), ("in list", lambda s: s in ["q"]),
                ("int", lambda s: int(S("12"))), ("float", lambda s: float(S("1.5"))), ("split", lambda s: s.split("b")), ("getattr", lambda s: getattr([], S("append")).__name__), ("sorted", sorted), ("aug", lambda s: aug(s)), ("slice", lambda s: s[:1])):
    logged(name, f, S("ab"))


def aug(s):
    t = "t"
    t += s
    s += "t"
    return t, s


class T(tuple):
    def __new__(cls, *args):
        return tuple.__new__(cls, args)

    def __getitem__(self, i):
        return "item"

    def __iter__(self):
        return iter("tt")

    def __len__(self):
        return 50


for name, f in (("get", lambda t: t[0]), ("len", len), ("each", each), ("unpack", unpack2), ("star", star), ("call", lambda t: call(*t)), ("percent", lambda t: "%s %s" % t), ("add", lambda t: t + (1,)), ("list", list), ("tuple", tuple), ("in", lambda t: 1 in t),
                ("except", lambda t: isinstance(1, T(str, int))), ("startswith", lambda t: "x".startswith(T("a", "x"))), ("eq", lambda t: t == (1, 2)), ("hash", lambda t: hash(t) == hash((1, 2))), ("sorted", sorted), ("aug", lambda t: aug_tuple(t))):
    logged(name, f, T(1, 2))


def aug_tuple(t):
    u = (0,)
    u += t
    t += (5,)
    return u, t


# ** of a dict that overrides all but its iterator: CPython goes past that.
class Loud(dict):
    def __getattribute__(self, name):
        log.append(name)
        return dict.__getattribute__(self, name)

    def __getitem__(self, k):
        return "loud"

    def __len__(self):
        return 50


def call_kw(d, f=kw):
    return f(**d), f(x=1, **d), {"y": 0, **d}, dict(d), dict(d, z=1)


for o in (Loud(a=1), D(a=1), Loud({1: 2})):
    logged("kw", call_kw, o)
