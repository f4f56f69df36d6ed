import inspect


def a(): pass
def b(x, y=1, *args, z, w=2.5, **kw): pass
def c(x, /, y, *, z=None): pass
def d(x="text", y=(1, 2), z=[], *, k={}): pass
async def e(x): pass
def f(x): yield x


for fn in (a, b, c, d, e, f, lambda q, r=3: q):
    print(fn.__name__, inspect.signature(fn), fn.__code__.co_varnames[:fn.__code__.co_argcount], inspect.getfullargspec(fn).args)
ba = inspect.signature(b).bind(1, 2, 3, z=4, q=5)
ba.apply_defaults()
print(ba.arguments["args"], ba.args, ba.kwargs)
for bad in (lambda: inspect.signature(c).bind(x=1, y=2), lambda: inspect.signature(a).bind(1)):
    try:
        bad()
    except TypeError as e:
        print(e)


class C:
    def m(self, a, *, b=1): pass

    @classmethod
    def cm(cls, a): pass

    @staticmethod
    def sm(a, b): pass

    def __init__(self, v, w=2): pass

    def __call__(self, z): pass


print(inspect.signature(C.m), inspect.signature(C(1).m), inspect.signature(C.cm), inspect.signature(C.sm), inspect.signature(C), inspect.signature(C(1)))
print(inspect.ismethod(C(1).m), inspect.isclass(C), inspect.ismodule(inspect))
