# inspect.signature of compiled callables of every kind, binding through it, and getfullargspec.
import functools
import inspect


def full(a, b=1, /, c: int = 2, *args: str, d, e: "later" = (1,), **kw: dict) -> None: pass
def posonly(a, /): pass
def kwonly(*, a, b=...): pass
def stars(*args, **kwargs): pass
def ret() -> list[int] if hasattr(list, "__class_getitem__") else list: pass
def values(a=None, b=1.5, c="s'q", d=b"x", e=[1, {"k": ()}], f=int, g=-0.0, h=1 + 2j, i={1}): pass
async def co(x, *, y=1): pass
async def agen(x): yield x
def gen(*a): yield a
lam = lambda x, *y, z=1, **w: x


class C:
    "class with init"
    def __init__(self, x, y: int = 0, *, z=None): pass
    def m(self, a): pass
    @classmethod
    def cm(cls, a=1): pass
    @staticmethod
    def sm(a, /, b): pass
    def __call__(self, q, *r): pass
    p = property(lambda self: 1)


class N:
    def __new__(cls, a, *b): return super().__new__(cls)


class Both:
    def __new__(cls, *args, **kw): return super().__new__(cls)
    def __init__(self, only): pass


class Meta(type):
    def __call__(cls, via_meta): return super().__call__()


class M(metaclass=Meta): pass
class Plain: pass
class Sub(C): pass


class Sig:
    __signature__ = inspect.Signature([inspect.Parameter("forged", inspect.Parameter.KEYWORD_ONLY)])


for f in (full, posonly, kwonly, stars, ret, values, co, agen, gen, lam, C, C.m, C(1).m, C.cm, C(1).cm, C.sm, C(1), N, Both, M, Plain, Sub,
          Sig, functools.partial(full, 1), functools.partial(full, c=5), functools.partial(C, 1), functools.partial(C(1).m)):
    try:
        print(getattr(f, "__name__", type(f).__name__), inspect.signature(f))
    except (TypeError, ValueError) as e:
        print(type(e).__name__, str(e)[:20])
for p in inspect.signature(full).parameters.values():
    print(p.name, p.kind.name, p.default is inspect.Parameter.empty or p.default, p.annotation, repr(str(p)))
print(inspect.signature(full).return_annotation, inspect.signature(lam).return_annotation is inspect.Signature.empty)
sig = inspect.signature(full)
ba = sig.bind(1, 2, 3, 4, 5, d=6, z=7)
print(ba.arguments, ba.args, ba.kwargs)
ba = sig.bind_partial(1)
print(ba.arguments)
ba.apply_defaults()
print(ba.arguments)


def attempt(f):
    try:
        print(f())
    except (TypeError, ValueError, KeyError) as e:
        print(type(e).__name__, e)


attempt(lambda: sig.bind())
attempt(lambda: sig.bind(1, d=1, a=2).arguments)
attempt(lambda: sig.bind(1, 2, 3, c=4, d=1))
attempt(lambda: inspect.signature(posonly).bind(a=1))
attempt(lambda: inspect.signature(kwonly).bind(1))
attempt(lambda: inspect.signature(kwonly).bind())
attempt(lambda: inspect.signature(kwonly).bind(a=1, zz=2))
attempt(lambda: inspect.signature(5))
print(inspect.getfullargspec(full))
print(inspect.getfullargspec(C.m), inspect.getfullargspec(C(1).m).args, inspect.getfullargspec(lam).varkw)
print(inspect.signature(full) == inspect.signature(full), inspect.signature(full) != inspect.signature(lam), hash(inspect.signature(posonly)) == hash(inspect.signature(posonly)))
new = sig.replace(parameters=[p.replace(annotation=inspect.Parameter.empty) for p in sig.parameters.values()], return_annotation=int)
print(new)
full.__signature__ = new
print(inspect.signature(full), inspect.signature(full) is new)
del full.__signature__
full.__defaults__ = None
full.__kwdefaults__ = {"d": 1}
full.__annotations__ = {"a": "changed"}
print(inspect.signature(full))
print(inspect.getcallargs(lam, 1, 2, z=3, q=4), inspect.getcallargs(C(1).m, 5)["a"])
attempt(lambda: inspect.getcallargs(lam))
for fn in full, posonly, kwonly, stars, lam, gen, C.m:
    c = fn.__code__
    print(c.co_name, c.co_argcount, c.co_posonlyargcount, c.co_kwonlyargcount, c.co_varnames[:c.co_argcount + c.co_kwonlyargcount + 2][:4], c.co_flags & 0x2c)
