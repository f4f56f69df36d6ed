# What functions tell of themselves: names and qualnames of everything nested, docs, closures, code attributes, dir, repr, attributes that are read-only or not.
import inspect
import types


def attempt(f):
    try:
        print("=>", f())
    except Exception as e:
        print("!!", type(e).__name__, e)


def plain(a, b=1, *c, d, e=2, **f):
    """Doc.

    indented
    """
    x = a
    def inner(): return x, b
    return inner


async def co(): "co doc"
def gen(): yield
async def agen(): yield
lam = lambda: 0
class K:
    "K doc"
    def m(self): "m doc"
    @classmethod
    def c(cls): "c doc"
    @staticmethod
    def s(): "s doc"
    @property
    def p(self): "p doc"
    lam = lambda self: 0
    class In:
        def deep(self):
            def f():
                class L:
                    def g(self): return lambda: 0
                return L
            return f
    def __init__(self): self.fn = lambda: 1
    async def co(self): pass
    gen = (i for i in "a")
    def __private(self): pass


fs = [plain, plain(1, d=2), co, gen, agen, lam, K.m, K().m, K.c, K.s, K.p.fget, K.lam, K.In.deep, K.In().deep(), K.In().deep()(), K.In().deep()().g, K.In().deep()()().g(), K().fn, K.co, K.gen, K._K__private, K().__init__]
for f in fs:
    print(f.__name__, f.__qualname__, repr(f.__doc__), inspect.isfunction(f), inspect.ismethod(f), inspect.iscoroutinefunction(f), inspect.isgeneratorfunction(f), inspect.isasyncgenfunction(f), callable(f), repr(f).split(" at ")[0].split(" of ")[0])
print([inspect.getdoc(x) for x in (plain, K, K.m, K.c, K.p, co)])
c = plain.__code__
print(c.co_name, c.co_argcount, c.co_kwonlyargcount, c.co_posonlyargcount, c.co_varnames[:6], c.co_flags & 12, c.co_freevars, c.co_firstlineno > 10, c.co_filename.endswith(".py"), type(c) is types.CodeType)
i = plain(1, 5, d=2)
print(i.__code__.co_freevars, [x.cell_contents for x in i.__closure__], plain.__closure__, type(i.__closure__[0]) is types.CellType, len(i.__closure__), i.__closure__[0] == types.CellType(1), i.__closure__[0] < types.CellType(9))
i.__closure__[0].cell_contents = "changed"
print(i())
print(inspect.getclosurevars(i).nonlocals == {"b": "changed", "x": 1} or sorted(inspect.getclosurevars(i).nonlocals))
for name, values in {"__name__": ["new", 5, None], "__qualname__": ["a.b", b""], "__doc__": [5, None, "d"], "__module__": ["m", 7], "__dict__": [{"q": 1}, 5, None], "__closure__": [()], "__globals__": [{}], "__annotations__": [{"a": 1}, 5], "__defaults__": [(7,), [7], None], "__kwdefaults__": [{"d": 1}, (1,), None], "__code__": [5],
                     "__class__": [int], "__call__": [len], "other": [1]}.items():
    for v in values:
        try:
            setattr(plain, name, v)
            print(name, "is now", getattr(plain, name) if name not in ("__call__", "__dict__") else sorted(plain.__dict__)[:2])
        except (TypeError, AttributeError, ValueError) as e:
            print(name, type(e).__name__, e)
for name in "__name__", "__doc__", "__module__", "__defaults__", "__kwdefaults__", "__annotations__", "__qualname__", "__dict__", "__closure__", "__code__", "__globals__", "nothing", "other":
    try:
        delattr(plain, name)
        print("deleted", name, getattr(plain, name, "gone") if name != "__dict__" else "")
    except (TypeError, AttributeError) as e:
        print(name, type(e).__name__, e)
print(plain.__globals__ is globals(), "plain" in plain.__globals__, lam == lam, lam != plain, hash(lam) == hash(lam), bool(lam), lam.__eq__(5), lam.__dict__, lam.__class__ is types.FunctionType)
f = lambda: 0
f.a, f.b = 1, [2]
f.c = f
print(sorted(vars(f)), f.c.c.b, [n for n in dir(f) if not n.startswith("_")])
for op in (lambda: f < f, lambda: f + 1, lambda: f[0], lambda: len(f), lambda: iter(f), lambda: -f, lambda: f.x, lambda: int(f), lambda: f @ f, lambda: f | None, lambda: f in f, lambda: f(1), lambda: "a" % f, lambda: {f: 1}[f], lambda: [f].index(f), lambda: f is f.__get__(None, int)):
    attempt(lambda: str(op()).split(" at 0x")[0])
m = K().m
attempt(lambda: setattr(m, "attr", 1))
attempt(lambda: setattr(m, "__doc__", "x"))
attempt(lambda: setattr(m, "__name__", "x"))
attempt(lambda: m.__func__ is K.m and m.__self__.__class__ is K)
attempt(lambda: m < m)
K.m.attr = 5
print(m.attr, m.__func__.attr, m.__doc__, m.__dict__ if hasattr(m, "__dict__") else "no dict", m.__reduce__()[0] is getattr)
attempt(lambda: type(lam)())
attempt(lambda: isinstance(lam, types.LambdaType) and isinstance(m, types.MethodType))
print([n for n, v in inspect.getmembers(K) if not n.startswith("__")], [n for n, v in inspect.getmembers(K, inspect.isfunction)], inspect.classify_class_attrs(K)[0].kind in ("data", "method", "class method", "static method"))
print([(a.name, a.kind) for a in inspect.classify_class_attrs(K) if a.defining_class is K and not a.name.startswith("__")])
print(inspect.getattr_static(K, "c").__class__.__name__, inspect.getattr_static(K(), "p").__class__.__name__, inspect.isdatadescriptor(K.p), inspect.ismethoddescriptor(K.m), inspect.isroutine(K.c), inspect.isabstract(K), inspect.getmro(K)[0] is K)
