# Exception classes with odd constructors, texts, attributes, bases; what raise and except make of them.
def attempt(f, *args):
    try:
        print(f.__name__, "->", repr(f(*args)))
    except BaseException as e:
        text = "?"
        try:
            text = str(e)
        except Exception as inner:
            text = "<str raised %r>" % inner
        print(f.__name__, "raised", type(e).__name__, text, "context", type(e.__context__).__name__)
        return e


class NoSuper(Exception):
    def __init__(self, a, b=2):
        self.a, self.b = a, b


class NewArgs(Exception):
    def __new__(cls, *args):
        self = super().__new__(cls, *args, "added in new")
        return self


class StrNotStr(Exception):
    def __str__(self):
        return 5


class StrRaises(Exception):
    def __str__(self):
        raise ValueError("in str")


class KeywordOnly(ValueError):
    def __init__(self, *, code):
        super().__init__(f"code {code}")
        self.code = code

    def __reduce__(self):
        return make, (self.code,)


def make(code):
    return KeywordOnly(code=code)


class Both(KeyError, AttributeError):
    pass


class Multi(LookupError, ArithmeticError):
    def __eq__(self, other):
        return isinstance(other, Multi) and self.args == other.args

    __hash__ = None


class Slotted(Exception):
    __slots__ = ("extra",)


class Properties(OSError):
    @property
    def errno(self):
        return "my errno"

    def __repr__(self):
        return f"<Properties {self.args}>"


class Args(Exception):
    args = "not a tuple"


class InitRaises(Exception):
    def __init__(self):
        raise RuntimeError("init failed")


class NewReturns(Exception):
    def __new__(cls):
        return 5


class NewOther(Exception):
    def __new__(cls):
        return KeyError("other")


def throw(e, *args):
    raise e


def throw_from(e, cause):
    raise e from cause


for e in (NoSuper(1), NoSuper(1, b=3), NewArgs("x"), StrNotStr("s"), StrRaises(), KeywordOnly(code=4), Both("k"), Multi(1, 2), Properties(2, "text", "file"), Args("a")):
    attempt(throw, e)
    try:
        print("  ", repr(e), e.args, vars(e))
    except Exception as inner:
        print("  repr raised", repr(inner))
for cls in (NoSuper, InitRaises, NewReturns, NewOther, KeywordOnly, Slotted, type("Dynamic", (Exception,), {"__module__": "x.y"})):
    attempt(throw, cls)
attempt(throw_from, ValueError("v"), InitRaises)
attempt(throw_from, ValueError("v"), KeyError)
attempt(throw_from, ValueError("v"), "text")
attempt(throw_from, ValueError("v"), None)
attempt(throw_from, InitRaises, ValueError)
for bad in (5, "s", None, object, int, (ValueError, 1), [ValueError]):
    attempt(throw, bad)
s = Slotted("m")
s.extra, s.other = 1, 2
print(s.extra, vars(s), s.__slots__)
print(Multi(1) == Multi(1), Multi(1) != Multi(2), Both.__mro__[1:4])


class Meta(type):
    def __instancecheck__(cls, x):
        print("instancecheck")
        return True

    def __subclasscheck__(cls, x):
        print("subclasscheck")
        return True


class Virtual(Exception, metaclass=Meta):
    pass


def catch(e, *classes):
    try:
        raise e
    except classes as got:
        return type(got).__name__


attempt(catch, ValueError("v"), Virtual)
attempt(catch, Virtual("v"), Virtual)
attempt(catch, ValueError("v"), KeyError, ValueError)
attempt(catch, ValueError("v"), KeyError, "text")
attempt(catch, ValueError("v"), ValueError, "text")
attempt(catch, ValueError("v"), int)
attempt(catch, ValueError("v"), (KeyError, ValueError))
attempt(catch, ValueError("v"))
attempt(catch, Both("b"), AttributeError)


def catch_nested(e):
    try:
        raise e
    except ((KeyError, (IndexError,)), OSError):
        return "nested tuple"


attempt(catch_nested, IndexError("i"))
attempt(catch_nested, OSError("o"))
e = attempt(throw, KeywordOnly(code=1))
import copy
import pickle

for x in (KeywordOnly(code=7), NewArgs("a"), Both("b"), OSError(2, "gone", "f"), UnicodeDecodeError("utf-8", b"abc", 1, 2, "why"), StopIteration(3), SystemExit(4), ImportError("m", name="n", path="p")):
    for y in (copy.copy(x), pickle.loads(pickle.dumps(x))):
        print(type(y).__name__, y.args, y, sorted(vars(y)))
try:
    copy.copy(NoSuper(1))
except TypeError as e:
    print(e)
e = ValueError("a", "b")
e.args = [1, 2]
print(e.args, e, repr(e))
for name, value in (("args", 5), ("__cause__", 5), ("__context__", "x"), ("__traceback__", 1), ("__suppress_context__", 2)):
    try:
        setattr(e, name, value)
        print(name, getattr(e, name))
    except TypeError as inner:
        print(name, inner)
for name in ("args", "__cause__", "__context__", "__traceback__"):
    try:
        delattr(e, name)
    except (TypeError, AttributeError) as inner:
        print(name, inner)
