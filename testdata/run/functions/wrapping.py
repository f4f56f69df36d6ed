# functools over compiled functions: partial, partialmethod, wraps, update_wrapper, reduce, cmp_to_key.
import functools
import inspect
import pickle


def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


def f(a, b: int, /, c=3, *args, d, e: "E" = 5, **kw) -> "R":
    """doc"""
    return a, b, c, args, d, e, kw


p = functools.partial(f, 1, d=4)
attempt(lambda: p(2))
attempt(lambda: p(2, 3, 4, d=5, z=6))
attempt(lambda: p())
attempt(lambda: functools.partial(p, 2, e=0)())
pp = functools.partial(p, 2, d=9)
print(pp.args, pp.keywords, pp.func is f, inspect.signature(p), inspect.signature(pp))
attempt(lambda: functools.partial())
attempt(lambda: functools.partial(5))
attempt(lambda: functools.partial(f)(1))
p.extra = "attr"
print(p.__dict__, p.extra)
q = pickle.loads(pickle.dumps(functools.partial(f, 1, 2, d=3)))
print(q(), q.func is f)


class C:
    def m(self, x, y=2, **k): return "m", x, y, k
    pm = functools.partialmethod(m, 1)
    pk = functools.partialmethod(m, y=5)
    ps = functools.partialmethod(staticmethod(lambda *a: a), "static")
    pc = functools.partialmethod(classmethod(lambda cls, *a: (cls.__name__, a)), "class")
    plain = staticmethod(functools.partial(f, 1, d=0))


o = C()
print(o.pm(), o.pm(3), o.pk(1), o.pk(1, y=6, z=7), o.ps(1), o.pc(2), C.pc(3), C.pm(o), o.plain(9))
print(inspect.signature(C.pm), inspect.signature(o.pm))
attempt(lambda: o.pk())


def deco(g):
    @functools.wraps(g)
    def wrapper(*args, **kwargs):
        "wrapper's"
        return "wrapped", g(*args, **kwargs)
    return wrapper


f.tag = ["shared"]
w = deco(f)
print(w.__name__, w.__qualname__, w.__doc__, w.__module__ == f.__module__, w.__annotations__, w.tag is f.tag, w.__wrapped__ is f)
print(inspect.signature(w), inspect.signature(w, follow_wrapped=False), inspect.unwrap(deco(w)) is f)
print(w(1, 2, d=0), w.__defaults__, w.__kwdefaults__)


def one(): "one doc"


def two(): pass


two.keep, one.keep, one.other = 2, 1, 3
functools.update_wrapper(two, one, assigned=("__doc__",), updated=())
print(two.__name__, two.__doc__, two.keep, hasattr(two, "other"), two.__wrapped__ is one)
functools.update_wrapper(two, len)
print(two.__name__, two.__keep__ if hasattr(two, "__keep__") else "no keep", two.__doc__[:10])


class Obj:
    pass


ob = Obj()
functools.update_wrapper(ob, one)
print(ob.__name__, ob.__doc__, ob.__wrapped__ is one, sorted(vars(ob)) if False else ob.keep)
attempt(lambda: functools.reduce(lambda a, b: a + b, []))
attempt(lambda: functools.reduce(lambda a, b: a + b, [], "init"))
attempt(lambda: functools.reduce(lambda a, b: (a, b), "abcd"))
attempt(lambda: functools.reduce(lambda a: a, [1, 2]))
attempt(lambda: functools.reduce(f, 5))
words = ["pear", "fig", "apple", "kiwi"]


def by_len(a, b):
    return (len(a) > len(b)) - (len(a) < len(b))


key = functools.cmp_to_key(by_len)
print(sorted(words, key=key), max(words, key=key), key("ab") == key("cd"), key("a") < key("bb"), key("a").obj)
attempt(lambda: key("a") < 5)
attempt(lambda: sorted([1, 2], key=functools.cmp_to_key(lambda a, b: "x")))
attempt(lambda: functools.cmp_to_key())


def counted(limit):
    def deco(fn):
        @functools.wraps(fn)
        def inner(*a):
            inner.calls += 1
            if inner.calls > limit:
                raise RuntimeError(f"{fn.__name__} called {inner.calls} times")
            return fn(*a)
        inner.calls = 0
        return inner
    return deco


@counted(2)
@counted(10)
def add(x, y): return x + y


print(add(1, 2), add("a", "b"))
attempt(lambda: add(1, 2))
print(add.calls, add.__wrapped__.calls, add.__wrapped__.__wrapped__(3, 4))
