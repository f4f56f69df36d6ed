# Special methods are looked up on the type: set on instances, set later, inherited from metaclasses, wrapped, None, callable objects, found by __getattr__.
import copy
import operator


def attempt(label, f):
    try:
        print(label, "->", f())
    except Exception as e:
        print(label, "!!", type(e).__name__, e)


uses = {"len": len, "iter": lambda o: list(o), "call": lambda o: o(1), "getitem": lambda o: o["k"], "setitem": lambda o: operator.setitem(o, 1, 2), "delitem": lambda o: operator.delitem(o, 1), "contains": lambda o: 5 in o, "add": lambda o: o + 1, "radd": lambda o: 1 + o, "neg": lambda o: -o, "str": str, "repr": repr, "bool": bool,
        "hash": hash, "eq": lambda o: o == 1, "lt": lambda o: o < 1, "int": int, "float": float, "index": lambda o: [0, 1, 2][o], "enter": lambda o: exec("with o as v: print('with', v, end=' ')", {"o": o}), "abs": abs, "round": round, "reversed": reversed, "format": format, "next": next, "copy": copy.copy, "sizeof": lambda o: o.__sizeof__() > -1,
        "getattr": lambda o: o.unknown, "dir": lambda o: dir(o), "instancecheck": lambda o: isinstance(1, o), "matmul": lambda o: o @ 1, "iadd": lambda o: operator.iadd(o, 1), "await": lambda o: o.__await__(), "bytes": bytes, "divmod": lambda o: divmod(o, 2), "pow": lambda o: pow(o, 2, 3), "length_hint": operator.length_hint}


class Empty: pass


names = ["len", "iter", "call", "getitem", "setitem", "delitem", "contains", "add", "radd", "neg", "bool", "hash", "eq", "lt", "int", "float", "index", "enter", "exit", "abs", "round", "reversed", "format", "next", "matmul", "iadd", "divmod", "pow", "bytes", "length_hint"]
on_instance = Empty()
for n in names:
    setattr(on_instance, f"__{n}__", lambda *a, n=n: "instance " + n)
for n in names:
    if n not in ("exit", "hash", "format", "eq", "bool"):
        attempt("instance " + n, lambda: uses[n](on_instance))
print(bool(on_instance), on_instance == 1, on_instance.__len__(), hash(on_instance) == object.__hash__(on_instance))


class Dyn:
    def __getattr__(self, n):
        if n.startswith("__") and n not in ("__deepcopy__",):
            return lambda *a: "getattr " + n
        raise AttributeError(n)


for n in ("len", "iter", "call", "getitem", "contains", "add", "neg", "int", "index", "enter", "abs", "reversed", "next", "divmod"):
    attempt("getattr " + n, lambda: uses[n](Dyn()))


class Later: pass


def later(self, *a): return {"len": 3, "int": 7, "float": 1.5, "index": 2, "bool": False, "hash": 9, "iter": iter("ab"), "bytes": b"b", "length_hint": 4, "exit": True, "next": "n"}.get(cur, ("later", cur, a))


o = Later()
for cur in names:
    setattr(Later, f"__{cur}__", later)
for cur in names:
    if cur not in ("exit", "format"):
        attempt("later " + cur, lambda: uses[cur](o))
for cur in names:
    delattr(Later, f"__{cur}__")
for cur in ("len", "call", "add", "getitem"):
    attempt("deleted " + cur, lambda: uses[cur](o))


class Meta(type):
    def __len__(cls): return 11
    def __iter__(cls): return iter("meta")
    def __getitem__(cls, k): return "meta item", k
    def __contains__(cls, x): return x == 5
    def __add__(cls, x): return "meta add", x
    def __call__(cls, *a): return ("meta call", a) if a else super().__call__()
    def __bool__(cls): return False
    def __str__(cls): return "meta str"
    def __lt__(cls, o): return "meta lt"
    def __neg__(cls): return "meta neg"
    def __enter__(cls): return "meta enter"
    def __exit__(cls, *a): pass
    def __getattr__(cls, n): return "meta getattr " + n
    def __reversed__(cls): return "meta reversed"
    def __hash__(cls): return 4
    def __eq__(cls, o): return o is cls or o == "K"
    def __index__(cls): return 1


class K(metaclass=Meta):
    def __len__(self): return 1
    def __call__(self, *a): return "instance call"
    def __getitem__(self, k): return "instance item"


for n in ("len", "iter", "call", "getitem", "contains", "add", "neg", "str", "bool", "hash", "eq", "lt", "index", "enter", "reversed", "getattr"):
    attempt("class " + n, lambda: uses[n](K))
k = K()
print(len(k), k(1), k["x"])
attempt("instance of class", lambda: list(type("NoItem", (), {"__len__": lambda s: 2})()))
attempt("add", lambda: k + 1)


class Callable:
    def __call__(self, *a): return len(a)
class Desc:
    def __get__(self, o, t): return lambda *a: ("bound by desc", a)
class Odd:
    __len__ = Callable()
    __getitem__ = Desc()
    __add__ = staticmethod(lambda *a: ("static", a))
    __sub__ = classmethod(lambda cls, *a: (cls.__name__, a))
    __mul__ = property(lambda self: lambda x: ("property", x))
    __call__ = len
    __neg__ = lambda self: "lambda"
    __contains__ = operator.eq
    __iter__ = None
    __str__ = "not callable"
    __int__ = int
    __bool__ = Callable()
    __lt__ = type
    __hash__ = None


o = Odd()
for label, f in {"len": lambda: len(o), "item": lambda: o[1], "add": lambda: o + 1, "sub": lambda: o - 1, "mul": lambda: o * 1, "call": lambda: o("abc"), "neg": lambda: -o, "in": lambda: 1 in o, "iter": lambda: iter(o), "str": lambda: str(o), "int": lambda: int(o), "bool": lambda: bool(o), "lt": lambda: o < 1, "hash": lambda: hash(o), "for": lambda: [x for x in o], "star": lambda: [*o]}.items():
    attempt(label, f)


class Base:
    def __add__(self, o): return "base add"
    def __len__(self): return 2
    def __eq__(self, o): return True
class Blocked(Base):
    __add__ = None
    __len__ = None
class EqOnly(Base):
    def __eq__(self, o): return super().__eq__(o)
class HashToo(Base):
    __hash__ = object.__hash__
class NeOnly:
    def __ne__(self, o): return "ne"


for c in Blocked, EqOnly, HashToo, NeOnly:
    attempt(c.__name__, lambda: c() + 1)
    attempt(c.__name__, lambda: len(c()))
    attempt(c.__name__, lambda: (c.__hash__ is None, c() == 1, c() != 1))
    attempt(c.__name__, lambda: hash(c()) and True)
attempt("unbound", lambda: Base.__add__(5, 6))
attempt("explicit", lambda: (Base().__len__(), Base.__len__(5), (5).__add__(6), int.__add__(5, 6), type(5).__add__ is int.__add__))
attempt("int on str", lambda: int.__add__("a", 1))
attempt("object", lambda: (object.__eq__(1, 2), object.__ne__(1, 2), object.__lt__(1, 2), object.__repr__(5)[:5], object.__format__(5, "")))
attempt("object format", lambda: object.__format__(Base(), ">5"))
attempt("reduce", lambda: object().__reduce__()[1][0].__name__)
