class MyError(Exception):
    pass


class WithArgs(Exception):
    def __init__(self, a, b=2):
        self.a, self.b = a, b


class Derived(MyError, ValueError):
    """doc"""


def attempt(f, *a):
    try:
        f(*a)
    except Exception as e:
        print(type(e).__mro__[0].__name__, repr(e), str(e), e.args)


def r(x):
    raise x


for x in (MyError, MyError(), MyError("m"), MyError(1, 2), WithArgs(1), WithArgs(1, b=3), Derived("d"), KeyError("k"), KeyError(),
          OSError(2, "no file", "name"), UnicodeDecodeError("utf-8", b"x", 0, 1, "why"), StopIteration(5)):
    attempt(r, x)
for cls in (MyError, ValueError, Exception, LookupError, (KeyError, MyError)):
    try:
        raise Derived("x")
    except cls as e:
        print("caught by", cls)
    except Exception:
        print("missed", cls)


class Meta(type):
    def __instancecheck__(cls, x):
        print("instancecheck")
        return True

    def __subclasscheck__(cls, x):
        print("subclasscheck")
        return True


class Weird(Exception, metaclass=Meta):
    pass


try:
    try:
        raise ValueError("v")
    except Weird:
        print("weird")
except ValueError:
    print("not by metaclass")


def bad_class():
    try:
        raise ValueError("v")
    except 5:
        pass


def bad_tuple():
    try:
        raise ValueError("v")
    except (KeyError, "x"):
        pass


def needs_args():
    raise UnicodeDecodeError


for f in (bad_class, bad_tuple, needs_args):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e, repr(e.__context__))


def dynamic(classes):
    try:
        raise KeyError("dyn")
    except tuple(classes) as e:
        return "caught " + repr(e)


print(dynamic([KeyError]))
try:
    dynamic([])
except KeyError as e:
    print("uncaught", e)
e = ValueError("notes")
e.extra = 5
try:
    raise e
except ValueError as f:
    print(f is e, f.extra, f.with_traceback(None) is f, f.__traceback__)
