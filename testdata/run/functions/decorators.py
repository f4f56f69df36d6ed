import functools


def log(f):
    @functools.wraps(f)
    def wrapper(*args, **kwargs):
        print("call", f.__name__, [a for a in args if isinstance(a, int)], kwargs)
        return f(*args, **kwargs)
    return wrapper


def tag(name):
    print("tag", name)

    def deco(f):
        print("apply", name, getattr(f, "__name__", f))
        f.tags = getattr(f, "tags", ()) + (name,)
        return f
    return deco


@tag("outer")
@tag("inner")
@log
def add(a, b=1):
    """adds"""
    return a + b


print(add(1), add(1, b=5), add.tags, add.__name__, add.__doc__, add.__wrapped__(3, 4))


@tag("class")
class C:
    @tag("method")
    def m(self):
        return "m"

    @property
    @log
    def p(self):
        return "p"

    @staticmethod
    @log
    def s(x):
        return x

    @classmethod
    @log
    def c(cls):
        return cls.__name__


o = C()
print(o.m(), o.p, o.s(1), C.c(), C.tags)


@lambda f: "replaced"
def gone():
    pass


print(gone)
registry = {}


def register(f):
    registry[f.__name__] = f
    return f


@register
def a(): return 1


@register
def b(): return 2


print(sorted(registry), [registry[k]() for k in sorted(registry)])


@functools.lru_cache(maxsize=None)
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


print(fib(60), fib.cache_info().hits > 0)


class CallCount:
    def __init__(self, f):
        self.f, self.n = f, 0
        functools.update_wrapper(self, f)

    def __call__(self, *a):
        self.n += 1
        return self.f(*a)


@CallCount
def counted(x):
    return x


counted(1), counted(2)
print(counted.n, counted.__name__)


@functools.singledispatch
def kind(x):
    return "object"


@kind.register(int)
def _(x):
    return "int"


@kind.register(list)
def _(x):
    return "list"


print(kind(1), kind([]), kind("s"))


def bad(f):
    raise ValueError("in decorator")


try:
    @bad
    def never():
        pass
except ValueError as e:
    print(e)
buttons = [log]
@buttons[0]
def indexed(): return "indexed"
print(indexed())
