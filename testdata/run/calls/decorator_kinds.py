# Decorators of every kind: with and without arguments, classes as decorators, decorating methods, classes, properties, generators, coroutines; order, identity, stacking, errors.
import asyncio
import contextlib
import functools
import inspect
import time


def attempt(f):
    try:
        print("=>", f())
    except Exception as e:
        print("!!", type(e).__name__, e)


def optional(fn=None, *, prefix="p"):
    if fn is None: return functools.partial(optional, prefix=prefix)
    @functools.wraps(fn)
    def wrapper(*a, **k): return prefix, fn(*a, **k)
    wrapper.prefix = prefix
    return wrapper


@optional
def one(x): return x
@optional(prefix="q")
def two(x, *, k=1): return x, k


print(one(1), two(2, k=3), one.prefix, two.prefix, one.__name__, inspect.signature(two))


class Retry:
    def __init__(self, times, errors=(ValueError,)): self.times, self.errors, self.log = times, errors, []
    def __call__(self, fn):
        @functools.wraps(fn)
        def wrapper(*a, **k):
            for i in range(self.times):
                try:
                    return fn(*a, **k)
                except self.errors as e:
                    self.log.append(str(e))
                    last = e
            raise RuntimeError(f"{fn.__name__} failed {self.times} times") from last
        wrapper.policy = self
        return wrapper


state = {"n": 0}


@Retry(3)
def flaky(limit):
    state["n"] += 1
    if state["n"] < limit: raise ValueError(f"try {state['n']}")
    return state["n"]


attempt(lambda: flaky(3))
attempt(lambda: flaky(100))
attempt(lambda: flaky("x"))
print(flaky.policy.log)


class Bound:
    "a decorator class that works on functions and methods"
    def __init__(self, fn):
        functools.update_wrapper(self, fn)
        self.fn, self.calls = fn, 0
    def __call__(self, *a, **k):
        self.calls += 1
        return self.fn(*a, **k)
    def __get__(self, o, t=None): return self if o is None else functools.partial(self, o)
    def __repr__(self): return f"<Bound {self.__name__}>"


@Bound
def free(x): return "free", x


def validate(**types):
    def deco(fn):
        sig = inspect.signature(fn)
        @functools.wraps(fn)
        def wrapper(*a, **k):
            ba = sig.bind(*a, **k)
            ba.apply_defaults()
            for n, t in types.items():
                if not isinstance(ba.arguments[n], t): raise TypeError(f"{fn.__qualname__}: {n} must be {t.__name__}, not {type(ba.arguments[n]).__name__}")
            return fn(*ba.args, **ba.kwargs)
        return wrapper
    return deco


def log_all(cls):
    for n, v in list(vars(cls).items()):
        if inspect.isfunction(v) and not n.startswith("__"): setattr(cls, n, traced(v))
    return cls


def traced(fn):
    @functools.wraps(fn)
    def w(*a, **k):
        print(">" + fn.__name__, end=" ")
        return fn(*a, **k)
    return w


@log_all
@functools.total_ordering
class C:
    v = 0
    def __init__(self, v=0): self.v = v
    def __eq__(self, o): return self.v == o.v
    def __lt__(self, o): return self.v < o.v
    @Bound
    def m(self, x): return "m", self.v, x
    @classmethod
    @optional(prefix="cm")
    def cm(cls, x): return cls.__name__, x
    @staticmethod
    @optional
    def sm(x): return x
    @property
    @optional
    def p(self): return self.v
    @p.setter
    @validate(x=int)
    def p(self, x): self.v = x
    @validate(a=int, k=str)
    def checked(self, a, *rest, k="s"): return a, rest, k
    @functools.lru_cache(maxsize=None)
    def cached(self): return [self.v]
    __hash__ = None
    def plain(self): return super().__repr__()[:1]
    @contextlib.contextmanager
    def ctx(self, x):
        print("enter", end=" ")
        try:
            yield self, x
        except KeyError as e:
            print("swallowed", e, end=" ")
        finally:
            print("exit")


c = C(5)
print(c.m(1), C.m, c.m.func is C.m, C.m.calls, C.cm(1), c.sm(2), c.p, c.plain(), c < C(6), c >= C(5), free(1), free.calls, free)
c.p = 7
attempt(lambda: setattr(c, "p", "s"))
attempt(lambda: c.checked(1, 2, k="x"))
attempt(lambda: c.checked("1"))
attempt(lambda: c.checked())
attempt(lambda: c.cached())
with c.ctx(1) as (me, x): print(me is c, x, end=" ")
with c.ctx(2): raise KeyError("k")


@contextlib.contextmanager
def tag(name):
    print(f"<{name}>", end="")
    yield name.upper()
    print(f"</{name}>")


@tag("b")
def bold(x): return print(x, end="")


bold("text")
bold("again")
with contextlib.ExitStack() as st: print([st.enter_context(tag(n)) for n in "xy"], end="")


def agen_deco(fn):
    @functools.wraps(fn)
    async def w(*a):
        return [x async for x in fn(*a)] if inspect.isasyncgenfunction(fn) else ("awaited", await fn(*a))
    return w


@agen_deco
async def ag(n):
    for i in range(n): yield i
@agen_deco
async def co(x): return x * 2
print(asyncio.run(ag(3)), asyncio.run(co(4)), inspect.iscoroutinefunction(ag), ag.__name__)


def gen_deco(fn):
    @functools.wraps(fn)
    def w(*a, **k):
        g = fn(*a, **k)
        next(g)
        return g
    return w


@gen_deco
def averager():
    total = count = 0
    avg = None
    while True:
        v = yield avg
        if v is None: return avg
        total, count = total + v, count + 1
        avg = total / count


a = averager()
print(a.send(10), a.send(20), inspect.isgeneratorfunction(averager), inspect.isgenerator(a))
attempt(lambda: a.send(None))


def not_deco(): pass
def returns_none(f): pass


@returns_none
def gone(): pass
attempt(lambda: gone)
for bad in (lambda: 5, lambda: None):
    try:
        @bad()
        def never(): pass
    except TypeError as e:
        print(e)
try:
    @not_deco
    def never(): pass
except TypeError as e:
    print(e)
subs = {"k": [optional, lambda f: ("lambda", f.__name__)]}
@subs["k"][1]
def item(): pass
@(lambda f: f)
@[lambda f: f][0]
@(x := optional)
def expr(v): return v
@functools.partial(optional, prefix="part")
def part(v): return v
@property
def module_prop(self): return 5
@staticmethod
def module_static(x): return x
print(item, expr(1), x is optional, part(2), type(module_prop).__name__, module_prop.fget(None), module_static.__func__(3))
