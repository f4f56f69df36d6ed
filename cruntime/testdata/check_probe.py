"""Checks of the runtime through the module probe. Prints nothing but failures."""
import asyncio, copy, functools, gc, inspect, pickle, sys, traceback, types, warnings, weakref
import probe

V = sys.version_info[:2]


def check(got, want, what=""):
    if got != want or type(got) is not type(want):
        print("FAIL", what, "line", sys._getframe(1).f_lineno, "\n  got ", repr(got), "\n  want", repr(want))


def error(f, *args, **kwargs):
    try:
        f(*args, **kwargs)
    except BaseException as e:
        tb = e.__traceback__.tb_next
        lines = []
        while tb:
            lines.append((tb.tb_frame.f_code.co_filename, tb.tb_frame.f_code.co_name, tb.tb_lineno))
            tb = tb.tb_next
        return "%s: %s" % (type(e).__name__, e), lines
    return None, None


check(probe.__doc__, "the probe")
check(probe.consts, (-12345678901234567890, None, 1.5e300, True, 0.5 + 2.5j, b"a\0b", "h\xe9\ud800 x\0"))

# Calls.
f, pf = probe.f, probe.pf
check(f(1, k=3), (1, 2, (), 3, -7, {}))
check(f(1, 9, 8, 7, k=3, l=4, z=1), (1, 9, (8, 7), 3, 4, {"z": 1}))
check(f(b=1, a=2, k=3), (2, 1, (), 3, -7, {}))
check(pf(1, 2, args=3, k=4), (1, 2, 3, 4, -7))
check(error(f)[0], "TypeError: f() takes at least 1 positional argument (0 given)")
check(error(f)[1], [("probe.pyx", "probe.f", 1)])
check(error(f, 1)[0], "TypeError: f() needs keyword-only argument k")
check(error(f, 1, a=2, k=1)[0], "TypeError: f() got multiple values for keyword argument 'a'")
check(error(pf, 1, 2, 3, 4)[0], "TypeError: pf() takes exactly 3 positional arguments (4 given)")
check(error(pf, a=1, b=2, args=3)[0], "TypeError: pf() takes exactly 3 positional arguments (0 given)")
check(error(pf, 1, 2, args=3)[0], "TypeError: pf() needs keyword-only argument k")
check(error(pf, 1, 2, 3, k=1, y=2)[0], "TypeError: pf() got an unexpected keyword argument 'y'")


# The same texts as the interpreter's own functions.
def py_f(a, b=2, *args, k, l=-7, **kw): pass
def py_pf(a, /, b, args, *, k, l=-7): pass


for args, kwargs in [((), {}), ((1,), {}), ((1,), dict(a=2, k=1)), ((), dict(k=1)), ((1, 2, 3, 4, 5), {})]:
    check(error(probe.py_f, *args, **kwargs)[0], error(py_f, *args, **kwargs)[0])
for args, kwargs in [((), {}), ((1,), {}), ((1, 2), {}), ((1, 2, 3, 4), {}), ((1, 2, 3, 4), dict(k=1)), ((1, 2, 3), {}),
                     ((1, 2, 3, 4), dict(k=1, l=2)), ((1, 2, 3), dict(k=1, yy=2)), ((1, 2, 3), dict(k=1, b=2)),
                     ((), dict(a=1, b=2, args=3, k=4)), ((1,), dict(b=2)), ((1, 2, 3), dict(l=4))]:
    check(error(probe.py_pf, *args, **kwargs)[0], error(py_pf, *args, **kwargs)[0])

# Introspection.
check(str(inspect.signature(f)), "(a, b=2, *args, k, l=-7, **kw)")
check(str(inspect.signature(pf)), "(a, /, b, args, *, k, l=-7)")
check(pickle.loads(pickle.dumps(f)) is f, True)
check(copy.deepcopy(f) is f, True)
check(type(f).__name__, "cython_function_or_method")
check((f.__name__, f.__qualname__, f.__module__, f.__doc__), ("f", "f", "probe", None))
check(f.__globals__ is vars(probe), True)
code = f.__code__
check((code.co_name, code.co_filename, code.co_firstlineno, code.co_argcount, code.co_kwonlyargcount),
      ("f", "probe.pyx", 1, 2, 2))
check(code.co_varnames, ("a", "b", "k", "l", "args", "kw"))
check(isinstance(code, types.CodeType), True)
check((f.__defaults__, f.__kwdefaults__, f.__annotations__, f.__closure__), ((2,), {"l": -7}, {}, None))
f.__defaults__ = (1, 2)
check(f(k=3), (1, 2, (), 3, -7, {}))
f.__defaults__ = (2,)
f.note = 5
check(f.__dict__, {"note": 5})
check(error(setattr, f, "__name__", 3)[0], "TypeError: __name__ must be set to a string object")
check(weakref.ref(f)() is f, True)
check(functools.wraps(f)(lambda: 0).__name__, "f")
if V >= (3, 10):
    check(inspect.isgeneratorfunction(probe.gen), True)
    check(inspect.iscoroutinefunction(probe.coro), True)


class C:
    m = probe.add


check(error(C().m)[0], "TypeError: add() takes exactly 2 positional arguments (1 given)")
check(type(C().m), types.MethodType)
check(C.m is probe.add, True)
inner = probe.outer("cell")
check(inner(), "cell")
check(inner.__closure__[0].cell_contents, "cell")
check(inner.__code__.co_freevars, ("n",))
check(error(inner, 1)[0], "TypeError: inner() takes no arguments (1 given)")

# Arithmetic.
values = [0, 1, -1, 7, -7, 2**29, -2**30, 2**30 - 1, 2**30, 2**31, -2**59, 2**60 - 1, 2**62, 2**64, -2**90, 1.5, -0.0, 3.0, True]
for a in values:
    for b in values:
        if b:
            check(repr(probe.add(a, b)), repr((a + b, a - b, a * b, a < b, a // b)), (a, b))
check(error(probe.add, 1, 0)[0], error(lambda: 1 // 0)[0])
check(error(probe.add, 1, "a")[0], "TypeError: unsupported operand type(s) for //: 'int' and 'str'")

# Handlers.
def fail(e):
    raise e


check(error(probe.catch, lambda: fail(OSError(1)))[0], "OSError: 1")
check([x[1] for x in error(probe.catch, lambda: fail(OSError(1)))[1]], ["probe.catch", "<lambda>", "fail"])
check(repr(probe.catch(lambda: fail(KeyError(1)))), "KeyError(1)")
try:
    1 / 0
except ZeroDivisionError as z:
    probe.catch(lambda: fail(KeyError(1)))
    check(sys.exc_info()[1] is z, True)
    try:
        probe.catch(lambda: fail(OSError(1)))
    except OSError as e:
        check(e.__context__ is z, True)
check(sys.exc_info(), (None, None, None))

# Generators.
gen, delegate = probe.gen, probe.delegate
check(list(gen(3)), [0, 1, 2])
g = gen(2)
check((next(g), g.send(5)), (0, 1))
check(error(g.send, None)[0], "StopIteration: done")
check(error(next, g)[0], "StopIteration: ")
g = gen(2)
check(error(g.send, 1)[0], "TypeError: can't send non-None value to a just-started generator")
next(g)
try:
    fail(LookupError(0))
except LookupError as outer:
    e = ValueError(7)
    check(g.throw(e) is e, True)
    check(sys.exc_info()[1] is outer, True)
    check(next(g), 1)
    check(sys.exc_info()[1] is outer, True)
check(error(g.throw, OSError(3))[0], "OSError: 3")
check([x[1] for x in error(gen(1).throw, KeyError(3))[1]], ["probe.gen"])
check(error(next, gen("x")), ("TypeError: an integer is required", [("probe.pyx", "probe.gen", 11)]))
g = gen(3)
next(g)
check((g.gi_frame.f_code.co_name, g.gi_frame is g.gi_frame), ("gen", True))
check(g.close(), None)
check(error(next, g)[0], "StopIteration: ")
check((g.__name__, type(g).__name__, g.gi_running, g.gi_frame, g.gi_code.co_name), ("gen", "generator", False, None, "gen"))
g = gen(2)
next(g)
check(next(filter(None, (str(g.throw(ValueError))[:1], "x"))), "x")
del g


class Closer:
    def __init__(self): self.log = []
    def __iter__(self): return self
    def __next__(self): return 1
    def send(self, v): self.log.append(("send", v)); return 2
    def throw(self, *a): self.log.append("throw"); return 3
    def close(self): self.log.append("close")


c = Closer()
d = delegate(c)
check((next(d), d.send(8), d.throw(ValueError(1)), d.close()), (1, 2, 3, None))
check(c.log, [("send", 8), "throw", "close"])
check(list(delegate([1, 2])), [1, 2])
check(error(delegate(gen(0)).send, None)[0], "StopIteration: done")


def py_gen():
    try:
        yield 1
    except ValueError:
        yield "caught"
    return "end"


d = delegate(py_gen())
check((next(d), d.throw(ValueError("x"))), (1, "caught"))
check(error(next, d)[0], "StopIteration: end")
check(error(next, delegate(iter(fail, 1)))[0], "TypeError: fail() missing 1 required positional argument: 'e'")
check(error(next, delegate(5))[0], "TypeError: 'int' object is not iterable")
d = delegate(delegate(gen(3)))
check((next(d), type(d.throw(ValueError)), next(d)), (0, ValueError, 1))
d.close()


def stops():
    raise StopIteration(3)


class Stop:
    def __iter__(self): return self
    def __next__(self): raise RuntimeError("stop")


check(error(next, delegate(Stop()))[0], "RuntimeError: stop")
me = []


def again():
    yield next(me[0])


me.append(delegate(again()))
check(error(next, me[0])[0], "ValueError: generator already executing")
me.clear()

# Coroutines.
async def py_coro():
    await asyncio.sleep(0)
    return 5


check(asyncio.run(probe.coro(py_coro())), 5)


async def py_await():
    return await probe.coro(py_coro())


check(asyncio.run(py_await()), 5)
check(asyncio.run(probe.coro(probe.coro(py_coro()))), 5)
check(inspect.isawaitable(co := probe.coro(1)), True)
check(error(co.send, None)[0], "TypeError: object int can't be used in 'await' expression")
check(error(co.send, None)[0], "RuntimeError: cannot reuse already awaited coroutine")
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter("always")
    probe.coro(1)
    check([str(x.message) for x in w], ["coroutine 'coro' was never awaited"])


async def py_aiter():
    a = probe.agen(3)
    check([x async for x in a], [0, 1, 2])
    a = probe.agen(3)
    check(await a.__anext__(), 0)
    check(await a.asend(4), 1)
    await a.aclose()
    check([x async for x in a], [])
    a = probe.agen(3)
    await a.__anext__()
    try:
        await a.athrow(KeyError(1))
        print("FAIL athrow")
    except KeyError:
        pass


asyncio.run(py_aiter())

# References.
class Thing: pass


def cycle():
    t = Thing()
    g = gen(3)
    t.g = g
    d = delegate([t, t])
    t.d = d
    next(d)
    f2 = probe.outer(t)
    t.f = f2
    return weakref.ref(t)


refs = [cycle() for _ in range(3)]
gc.collect()
check([r() for r in refs], [None] * 3)


def work():
    list(gen(5)); g = gen(5); next(g); g.throw(ValueError("q")); g.close(); del g
    error(f); error(probe.catch, lambda: fail(OSError(1))); probe.catch(lambda: fail(KeyError(1)))
    f(1, k=3, z=4); f(1, 2, 3, k=1); probe.outer(f)(); list(delegate(gen(3))); error(next, gen("x"))
    error(pf, 1, 2, 3, k=1, y=2); error(probe.py_pf); probe.add(2**40, 2**41); error(probe.add, 1, "a")
    asyncio.run(py_await()) if V > (3, 9) else None


def count(f):
    for _ in range(5):
        f()
    gc.collect()
    before = len(gc.get_objects()), sum(sys.getrefcount(x) for x in (probe.f, ValueError, OSError, sys.intern("done"), vars(probe)))
    for _ in range(50):
        f()
    gc.collect()
    after = len(gc.get_objects()), sum(sys.getrefcount(x) for x in (probe.f, ValueError, OSError, sys.intern("done"), vars(probe)))
    return before, after


before, after = count(work)
if abs(after[0] - before[0]) > 20 or abs(after[1] - before[1]) > 20:
    print("FAIL leak", before, after)

sys.modules.pop("probe")
import probe as again_probe
check(again_probe is probe, True)
