# What Python code sees of the types of functions, generators and coroutines.
import copy
import inspect
import types


def f(a, b=2, *, c=3):
    "doc"
    return a


def g():
    yield 1


async def co():
    return 1


async def ag():
    yield 1


@types.coroutine
def old():
    x = yield 5
    return x


class C:
    def m(self):
        pass

    @staticmethod
    def s():
        pass


lam = lambda: 0
for name, x in [("f", f), ("lam", lam), ("m", C.m), ("s", C.s), ("bound", C().m), ("g", g()), ("ag", ag())]:
    print(name, type(x).__name__, isinstance(x, types.FunctionType), type(x) is types.FunctionType, x.__class__ is type(x),
          inspect.isfunction(x), inspect.isgenerator(x), inspect.isroutine(x), inspect.isasyncgen(x))
c = co()
print(type(c) is types.CoroutineType, inspect.iscoroutine(c), inspect.isawaitable(c), type(c).__name__)
c.close()
print(type(g()) is types.GeneratorType, isinstance(g(), types.GeneratorType), type(ag()) is types.AsyncGeneratorType)
print(inspect.isgeneratorfunction(g), inspect.iscoroutinefunction(co), inspect.isasyncgenfunction(ag))
print(type(f) is type(lam), type(f) == type(C.m), {type(f): 1}[types.FunctionType])
print(repr(f).split(" at ")[0], repr(g()).split(" at ")[0], repr(C.m).split(" at ")[0])
print(copy.copy(f) is f, copy.deepcopy(f) is f)
print(inspect.signature(f), inspect.getfullargspec(f).kwonlydefaults, inspect.getmodule(f) is inspect.getmodule(C))
print([n for n, v in inspect.getmembers(C, inspect.isfunction)])
print(f.__builtins__["len"] is len if hasattr(f, "__builtins__") else True)
try:
    f + 1
except TypeError as e:
    print(e)
try:
    g() + 1
except TypeError as e:
    print(e)


async def main():
    return await old()


m = main()
print(m.send(None))
try:
    m.send(7)
except StopIteration as e:
    print(e.value)
print(inspect.isawaitable(old()), inspect.isawaitable(g()))
try:
    f.__code__ = 5
except TypeError as e:
    print(e)
print(type(1) is int, type("") is str, type(C()) is C, type(C) is type, type(type(C())))
