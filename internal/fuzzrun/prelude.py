import collections
import contextlib
import copy
import functools
import math
import operator
import re
import sys


class E1(Exception):
    pass


class E2(E1):
    def __init__(self, *args, code=None):
        super().__init__(*args)
        self.code = code

    def __str__(self):
        return "E2<%s>" % ",".join(map(str, self.args))


def text(value):
    if callable(value) and not hasattr(value, "shown"):
        return "<%s %s>" % (type(value).__name__.replace("cython_function_or_method", "function"), getattr(value, "__qualname__", "?"))
    r = repr(value)
    if len(r) > 400:
        r = r[:400] + "...%d" % len(r)
    return re.sub("0x[0-9a-f]{6,}", "0x", r)


def show(*values):
    for value in values:
        try:
            print(text(value), end=" ")
        except Exception as e:
            print("<text: %s %s>" % (type(e).__name__, e), end=" ")
    print()


def message(e):
    try:
        if isinstance(e, NameError) and "'" in str(e):
            return "unbound " + str(e).split("'")[1]
        # The name of a compiled function's type is its own.
        return re.sub("0x[0-9a-f]{6,}", "0x", str(e)).replace("_pyxc.cython_function_or_method", "function").replace("_pyxc.", "")[:400]
    except Exception as inner:
        return "<str: %s>" % type(inner).__name__


def report(e, where=""):
    parts = []
    seen = 0
    while e is not None and seen < 6:
        lines = []
        tb = e.__traceback__
        while tb is not None:
            name = tb.tb_frame.f_code.co_name
            if name not in ("<listcomp>", "<setcomp>", "<dictcomp>"):  # built in place, as in 3.12
                lines.append("%s:%d" % (name, tb.tb_lineno))
            tb = tb.tb_next
        name = type(e).__name__
        if name == "UnboundLocalError":
            name = "NameError"  # which of them, in a comprehension, depends on the version
        parts.append("%s(%s) %s" % (name, message(e), " ".join(lines[-6:])))
        e = e.__cause__ or (None if e.__suppress_context__ else e.__context__)
        seen += 1
    print("!", ascii(where), "\n    from ".join(parts).encode("ascii", "backslashreplace").decode())


def run(name, f):
    print("== unit", name)
    try:
        show("returned", f())
    except BaseException as e:
        report(e)


class Ctx:
    def __init__(self, name, swallow=False, fail=0):
        self.name, self.swallow, self.fail = name, swallow, fail

    def __enter__(self):
        print("enter", self.name)
        if self.fail == 1:
            raise E1("enter", self.name)
        return self.name

    def __exit__(self, kind, error, tb):
        print("exit", self.name, kind and kind.__name__.replace("UnboundLocal", "Name"), message(error))
        if self.fail == 2:
            raise E2("exit", self.name)
        return self.swallow

    async def __aenter__(self):
        await Tick(1)
        return self.__enter__()

    async def __aexit__(self, kind, error, tb):
        await Tick(2)
        return self.__exit__(kind, error, tb)


@contextlib.contextmanager
def scoped(name):
    print("in", name)
    try:
        yield name
    except E1 as e:
        print("scoped got", message(e))
    finally:
        print("out", name)


def logged(f):
    @functools.wraps(f)
    def wrapper(*args, **kwargs):
        print("call", f.__name__, len(args), sorted(kwargs))
        return f(*args, **kwargs)
    return wrapper


def tagged(tag):
    def apply(f):
        f.tag = tag
        return f
    return apply


class Tick:
    def __init__(self, n):
        self.n = n

    def __await__(self):
        got = yield self.n
        return got


def drive(co, answer=5):
    steps = 0
    try:
        got = co.send(None)
        while steps < 200:
            steps += 1
            got = co.send(got if got == 2 else answer)
    except StopIteration as e:
        return e.value
    co.close()
    return "stopped"


def take(it, n=30):
    out = []
    for x in it:
        out.append(x)
        if len(out) >= n:
            break
    return out


class MyInt(int):
    def __add__(self, other):
        return ("MyInt+", int(self), other)

    def __rsub__(self, other):
        return MyInt(7)


class MyFloat(float):
    def __mul__(self, other):
        return ("MyFloat*", float(self), other)


class Num:
    def __init__(self, n):
        self.n = n

    def __repr__(self):
        return "Num(%r)" % (self.n,)

    def __add__(self, other):
        return Num(self.n + getattr(other, "n", other))

    __radd__ = __add__

    def __sub__(self, other):
        return Num(self.n - getattr(other, "n", other))

    def __rsub__(self, other):
        return Num(other - self.n)

    def __mul__(self, other):
        return Num(self.n * getattr(other, "n", other))

    def __iadd__(self, other):
        self.n += 1
        return self

    def __mod__(self, other):
        return NotImplemented

    def __and__(self, other):
        return self

    def __lt__(self, other):
        return self.n < getattr(other, "n", other)

    def __eq__(self, other):
        return [] if other is None else self.n == getattr(other, "n", other)

    __hash__ = None

    def __bool__(self):
        if self.n == 13:
            raise E1("bool")
        return self.n > 2

    def __neg__(self):
        return -self.n


class Plain:
    def __init__(self, n):
        self.n = n

    def __repr__(self):
        return "Plain"


class Index:
    def __init__(self, n):
        self.n = n

    def __repr__(self):
        return "Index"

    def __index__(self):
        return self.n


def echo(*args, **kw):
    return args, kw


def pick_one(o):
    return 1


def stable(o):
    """The hash, where it is not an address."""
    return hash(o) if isinstance(o, (int, float, complex)) or type(o).__hash__ is None else "hash"


def at(k, n, value):
    """One operand, the n-th; it fails if that is the k-th."""
    print("at", n, end="; ")
    if k == n:
        raise E1("at", n)
    return value


class Box:
    """Says what is done to it."""
    def __init__(self, name):
        self.__dict__["name"] = name

    def __repr__(self):
        return "Box"

    def __getattr__(self, name):
        if name[0] == "_" or name == "shown":
            raise AttributeError(name)
        print("get", name, end="; ")
        return 1

    def __setattr__(self, name, value):
        print("set", name, text(value), end="; ")

    def __delattr__(self, name):
        print("delete", name, end="; ")

    def __getitem__(self, key):
        print("item", text(key), end="; ")
        return 2

    def __setitem__(self, key, value):
        print("store", text(key), text(value), end="; ")

    def __delitem__(self, key):
        print("remove", text(key), end="; ")

    def m(self, *args):
        print("m", text(args), end="; ")
        return self

    def __enter__(self):
        print("enter", end="; ")
        return 3

    def __exit__(self, *error):
        print("exit", error[0], end="; ")

    def __add__(self, other):
        print("add", text(other), end="; ")
        return NotImplemented

    def __radd__(self, other):
        print("radd", text(other), end="; ")
        return 4

    def __iadd__(self, other):
        print("iadd", text(other), end="; ")
        return self

    def __matmul__(self, other):
        print("matmul", end="; ")
        return 5

    def __rsub__(self, other):
        print("rsub", end="; ")
        return 6

    def __lt__(self, other):
        print("lt", end="; ")
        return []

    def __eq__(self, other):
        print("eq", end="; ")
        return "eq"

    def __hash__(self):
        return 11

    def __neg__(self):
        print("neg", end="; ")
        return 7

    def __contains__(self, item):
        print("contains", end="; ")
        return 8

    def __bool__(self):
        print("bool", end="; ")
        return False


class Plain0:
    pass


class Data:
    """A data descriptor."""
    def __init__(self, key):
        self.key = key

    def __set_name__(self, owner, name):
        print("named", name)

    def __get__(self, o, t=None):
        return ("data", self.key, o is None, t.__name__)

    def __set__(self, o, value):
        print("data set", text(value))

    def __delete__(self, o):
        raise E1("data delete")


class NonData:
    def __init__(self, key):
        self.key = key

    def __get__(self, o, t=None):
        return ("nondata", self.key, o is None)
