# min-python: 3.10
# Mapping patterns: which objects are mappings, keys of all kinds, rest, defaultdicts, missing keys, get and copies.
import collections
import collections.abc
import types


class K:
    NAME = "name"
    NUMBER = 7

    class Inner:
        KEY = ("a", 1)


def kind(x):
    match x:
        case {"type": "point", "x": x, "y": y}:
            return "point", x, y
        case {"type": "circle", "center": {"x": cx, "y": cy}, "r": int() | float() as r}:
            return "circle", cx, cy, r
        case {K.NAME: str(name), **rest}:
            return "named", name, rest
        case {K.NUMBER: n, K.Inner.KEY: k}:
            return "dotted keys", n, k
        case {1: one, 2.5: two, None: none, False: _} if one:
            return "odd", one, two, none
        case {-1: neg, 1 + 2j: cplx, b"b": byt}:
            return "numbers", neg, cplx, byt
        case {"list": [first, *others], **rest}:
            return "list", first, others, rest
        case {**rest} if len(rest) == 1:
            return "single", rest
        case {}:
            return "mapping of", len(x)
        case _:
            return "no mapping"


for x in ({"type": "point", "x": 1, "y": 2, "z": 3}, {"type": "point", "x": 1}, {"type": "circle", "center": {"x": 0, "y": 1}, "r": 2.5}, {"type": "circle", "center": {"x": 0}, "r": 2},
          {"type": "circle", "center": {"x": 0, "y": 0}, "r": "2"}, {"name": "n", "k": 1}, {"name": 5, "k": 1}, {7: "seven", ("a", 1): "tuple"}, {1: "a", 2.5: "b", None: "c", 0: 0}, {-1: "n", 1 + 2j: "c", b"b": "b"},
          {"list": [1, 2], "o": 1}, {"list": []}, {}, [], "text", None, collections.OrderedDict(name="od"), collections.ChainMap({"name": "cm"}, {"x": 1}), types.MappingProxyType({"name": "mp"}),
          collections.Counter("ab"), collections.UserDict(name="ud")):
    print(type(x).__name__, kind(x))
dd = collections.defaultdict(lambda: "made")
match dd:
    case {"missing": m}:
        print("matched", m)
    case _:
        print("not made", dict(dd))


class Logging(dict):
    log = []

    def get(self, key, default=None):
        self.log.append(("get", key))
        return super().get(key, default)

    def __getitem__(self, key):
        self.log.append(("getitem", key))
        return super().__getitem__(key)

    def keys(self):
        self.log.append("keys")
        return super().keys()

    def __contains__(self, key):
        self.log.append(("contains", key))
        return super().__contains__(key)

    def __missing__(self, key):
        self.log.append(("missing", key))
        return "from missing"


d = Logging(a=1, b=2, c=3)
match d:
    case {"z": _}:
        print("z")
    case {"a": a, "b": 5}:
        print("b is 5")
    case {"a": a, "b": b, **rest}:
        print(a, b, rest, type(rest).__name__)
print(d.log)


class Registered:
    def __init__(self, **kw):
        self.kw = kw

    def get(self, key, default=None):
        return self.kw.get(key, default)

    def keys(self):
        return self.kw.keys()

    def __getitem__(self, key):
        return self.kw[key]

    def __len__(self):
        return len(self.kw)

    def __iter__(self):
        return iter(self.kw)


r = Registered(name="r", x=1)
print(kind(r))
collections.abc.Mapping.register(Registered)
print(kind(Registered(name="r", x=1)), kind(Registered()))


class NoGet:
    def __len__(self):
        return 1

    def __getitem__(self, key):
        return 1


collections.abc.Mapping.register(NoGet)


class GetRaises(dict):
    def get(self, key, default=None):
        raise ValueError("get of " + key)


def attempt(x):
    try:
        match x:
            case {"a": a, **rest}:
                return a, rest
            case {"b": b}:
                return b
        return "no match"
    except Exception as e:
        return type(e).__name__, str(e)


print(attempt(NoGet()), attempt(GetRaises(a=1)), attempt({"b": 1}), attempt({"a": None, "b": 1}))
same = "k"


class Keys:
    ONE = "k"
    TWO = "k"


def duplicate(x):
    try:
        match x:
            case {Keys.ONE: a, Keys.TWO: b}:
                return a, b
    except ValueError as e:
        return str(e)


print(duplicate({"k": 1}), duplicate({}), duplicate([]))


class Unhashable:
    KEY = [1]


def unhashable(x):
    try:
        match x:
            case {Unhashable.KEY: a}:
                return a
            case _:
                return "no"
    except TypeError as e:
        return str(e)


print(unhashable({1: 2}), unhashable({}), unhashable(5))


def json_like(v):
    match v:
        case None | True | False:
            return str(v).lower()
        case int() | float():
            return repr(v)
        case str():
            return f'"{v}"'
        case [*items]:
            return "[" + ", ".join(map(json_like, items)) + "]"
        case {**items}:
            return "{" + ", ".join(f"{json_like(k)}: {json_like(x)}" for k, x in items.items()) + "}"
        case _:
            raise TypeError(f"cannot dump {type(v).__name__}")


print(json_like({"a": [1, 2.5, None, {"b": (True, False, "s")}], "c": {}}))
try:
    json_like([1, {2}])
except TypeError as e:
    print(e)


def left_bound(x):
    a = rest = "unset"
    match x:
        case {"a": a, "b": 1}:
            return "first", a
        case {"a": a, **rest} if "stop" in rest:
            return "second", a, rest
    return "none", a, rest


print(left_bound({"a": 1, "b": 1}), left_bound({"a": 2, "b": 2}), left_bound({"a": 3, "stop": 0}), left_bound({"b": 1}))
