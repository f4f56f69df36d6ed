# What can be called, in which order things are evaluated, and what is said when it can't.
def t(x):
    print("eval", getattr(x, "__name__", x))
    return x


def fn(*a, **k):
    return a, k


def attempt(label, f):
    try:
        print(label, "->", f())
    except BaseException as e:
        print(label, "!!", type(e).__name__, e)


for x in (1, "s", None, ..., [], {}, 1.5, (), b"", NotImplemented):
    attempt(repr(x), lambda: x())


class Plain: pass


class Calls:
    def __call__(self, *a, **k):
        return "called", a, k


class Chain:
    __call__ = Calls()


class Static:
    @staticmethod
    def __call__(*a): return "static", a


class ClassC:
    @classmethod
    def __call__(cls, *a): return cls.__name__, a


class Builtin:
    __call__ = len


class Bad:
    __call__ = 5


class None_:
    __call__ = None


attempt("plain", lambda: Plain()())
attempt("calls", lambda: Calls()(1, k=2))
attempt("chain", lambda: Chain()(1, k=2))
attempt("static", lambda: Static()(1))
attempt("classc", lambda: ClassC()(1))
attempt("builtin", lambda: Builtin()([1, 2]))
attempt("bad", lambda: Bad()())
attempt("none", lambda: None_()())
print(callable(Bad()), callable(None_()), callable(Plain()), callable(Plain))
p = Plain()
p.__call__ = lambda: "on the instance"
attempt("instance", lambda: p())
attempt("instance get", lambda: p.__call__())
print("order")
print(fn(t(1), *t([2, 3]), t(4), k=t(5), **t({"l": 6}), m=t(7)))


def boom(x):
    print("boom", x)
    raise ValueError(x)


attempt("arg raises", lambda: t(fn)(t(1), boom(2), t(3)))
attempt("callee evaluated first", lambda: boom("callee")(t(1)))
attempt("not callable, args evaluated", lambda: t(5)(t(1), t(2)))
attempt("missing attr before args", lambda: p.nothing(t(1)))
attempt("star of int", lambda: fn(*5))
attempt("star of None after", lambda: fn(t(1), *None, t(2)))
attempt("dstar of list", lambda: fn(**[1]))
attempt("dstar of int", lambda: fn(t(1), k=t(2), **5))
attempt("dup", lambda: fn(k=t(1), **{"k": t(2)}))
attempt("dup two", lambda: fn(**{"a": 1, "b": 2}, **{"b": 3}))
attempt("not str", lambda: fn(**{("a",): 1}))


def gen():
    yield 1
    raise KeyError("from generator")


attempt("star gen raises", lambda: fn(*gen()))


class KeysOnly:
    def keys(self): return ["a"]


class NoKeys:
    def __getitem__(self, k): return k


class BadKeys:
    def keys(self): return 5
    def __getitem__(self, k): return k


class Raises:
    def keys(self): raise AttributeError("own text")
    def __getitem__(self, k): return k


for c in KeysOnly, NoKeys, BadKeys, Raises:
    attempt(c.__name__, lambda: fn(**c()))


class S(str): pass


r = fn(**{S("sub"): 1, "": 2, "a b": 3, "é": 4})[1]
print(sorted(r), len(r))
attempt("len()", lambda: len())
attempt("len(1, 2)", lambda: len(1, 2))
attempt("len(x=1)", lambda: len(x=1))
attempt("[].append()", lambda: [].append())
attempt("{}.get()", lambda: {}.get())
attempt("isinstance", lambda: isinstance(1, 5))
attempt("object(1)", lambda: object(1))
attempt("Plain(1)", lambda: Plain(1))
attempt("Plain(a=1)", lambda: Plain(a=1))
attempt("int.x", lambda: int.nothing())
attempt("str.upper()", lambda: str.upper())
attempt("str.upper(1)", lambda: str.upper(1))
attempt("list.append(1,2)", lambda: list.append((), 2))
