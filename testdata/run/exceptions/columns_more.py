# The same of comprehensions, generators, coroutines, classes, strings, builtins, and over several lines.
from _columns import *


class AIter:
    def __init__(self, n): self.n = n
    def __aiter__(self): return self
    async def __anext__(self):
        if not self.n: raise ValueError("anext")
        self.n -= 1
        return self.n

class AWith:
    async def __aenter__(self): raise ValueError("aenter")
    async def __aexit__(self, *args): raise ValueError("aexit")

class AWith2(AWith):
    async def __aenter__(self): return 1

@test
def listcomp(): return 1, [x.foo for x in [1, 2]]

@test
def listcomp2(): return 1, [x for x in none]

@test
def listcomp3(): return 1, [x for x in BadIter()]

@test
def listcomp4(): return 1, [x for x in [unbool] if x]

@test
def listcomp5(): return 1, [y for x in [1] for y in x]

@test
def listcomp6(): return 1, [x for x, y in [1]]

@test
def listcomp7(): return 1, [[y.foo for y in [x]] for x in [1]]

@test
def setcomp(): return 1, {bad for x in [1, 2]}

@test
def setcomp2(): return 1, {(x, []) for x in [1, 2]}

@test
def dictcomp(): return 1, {[]: x for x in [1, 2]}

@test
def dictcomp2(): return 1, {x: x.foo for x in [1, 2]}

@test
def genexp(): return 1, list(x.foo for x in [1, 2])

@test
def genexp2(): return 1, tuple(x for x in none)

@test
def genexp3(): return 1, sum(x for x in BadIter())

@test
def genexp4(): return 1, any(x for x in [unbool])

@test
def genexp5(): return 1, any(x for x in [1] if unbool)

@test
def genexp6(): return 1, sum(x for x in ["x"])

@test
def genexp7(): return 1, ",".join(x for x in [1])

@test
def genexp8(): return 1, sorted((x for x in [1, "x"]))

@test
def genexp9(): return 1, max((x.foo for x in [1, "x"]), 1)

@test
def genexp10(): return 1, dict((x.foo for x in [1, "x"]))

@test
def genexp11(): return 1, set(y for x in [1] for y in x)

@test
def gen():
    yield 1
    yield none.foo

@test
def gen2():
    yield from none

@test
def gen3():
    yield 1, (yield from BadIter())

@test
def gen4():
    def inner():
        yield 1
        none + 1
    yield from inner()

@test
def gen5():
    def inner():
        yield (1,
          [(yield 2), 3])
    g = inner()
    next(g)
    g.throw(ValueError("x"))

@test
async def co():
    await none

@test
async def co2():
    async def inner():
        1, none.foo
    return 1, await inner(), 2

@test
async def co3():
    async for x in AIter(1):
        pass

@test
async def co4():
    async for x in none:
        pass

@test
async def co5():
    async with none:
        pass

@test
async def co6():
    async with AWith() as x:
        pass

@test
async def co7():
    async with AWith2() as x: pass

@test
async def co8():
    return 1, [x async for x in AIter(1)]

@test
async def co9():
    return 1, [x.foo async for x in AIter(1)]

@test
async def co10():
    return 1, [x async for x in none]

@test
async def co11():
    return 1, [await x for x in [1]]

@test
async def co12():
    async def ag():
        yield 1
        none.foo
    async for x in ag():
        pass

@test
def fstring(): return 1, f"{bad}", 2

@test
def fstring2(): return 1, f"abc {1} {bad!r} def", 2

@test
def fstring3(): return 1, f"abc {1} {none:>x} def", 2

@test
def fstring4(): return 1, f"abc {1} {none.foo} {none:{bad}} def", 2

@test
def fstring5(): return 1, f"abc {1:.2f} {none:.2f} def {none=:4}", 2

@test
def fstring6(): return 1, "%d" % "x", 2

@test
def fstring7(): return 1, f"é {1} {none + 1}", 2

@test
def nonascii(): return "é", "日本", none.foo

@test
def nonascii2(): return "é", "日本", none(ключ=1)

@test
def classes():
    class A(none):
        pass

@test
def classes2():
    class A(int, str):
        x = 1
        y = 2

@test
def classes3():
    class A:
        x = 1
        y = none.foo

@test
def classes4():
    @int
    class A(object, metaclass=type):
        x = 1

@test
def classes5():
    class A(object, metaclass=none.foo):
        x = 1

@test
def classes6():
    class A(object, x=3):
        x = 1

@test
def decorated():
    @none
    @staticmethod
    def f(x):
        return 1

@test
def decorated2():
    @none.foo
    def f(x):
        return 1

@test
def decorated3():
    @bad(1)
    def f(x):
        return 1

@test
def defaults():
    def f(x, y=none.foo):
        return 1

@test
def lambdas(): return 1, (lambda x: x.foo + 1)(1), 2

@test
def imports():
    import no_such_module_1, sys

@test
def imports2():
    from sys import path, nothing_there

@test
def imports3():
    from .. import path

@test
def stars(): return 1, [1, *none, 2], 3

@test
def stars2(): return 1, {**none}, 3

@test
def stars3(): return 1, name2(*none), 3

@test
def stars4(): return 1, name2(**none), 3

@test
def stars5(): return 1, name2(1, a=none.foo, **{}), 3

@test
def stars6(): return 1, {*none}, 3

@test
def displays(): return 1, {1: 2, []: 3}, 3

@test
def displays2(): return 1, {1, 2, []}, 3

@test
def displays3(): return {
    1: none.foo,
    2: 3}

def name2(a): pass

@test
def walrus(): return 1, (x := none.foo), 3

@test
def annotated():
    none.foo: int = 3

@test
def long_line():
    return 1, "0123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890", none.foo, "0123456789", [none.bar]

@test
def glob():
    global undefined_x
    del undefined_x

@test
def dels():
    x = 1
    del x
    del x

@test
def closure():
    def f(): return 1, x, 2
    f()
    x = 1

@test
def supers():
    class A:
        def f(self): return 1, super().foo, 2
    A().f()

@test
def supers2():
    class A:
        def f(self): return 1, super().foo(1), 2
    A().f()

@test
def supers3():
    class A:
        def f(): return 1, super().foo(1), 2
    A.f()

@test
def excs():
    try:
        none.foo
    except (ValueError, TypeError) as e:
        pass
    else:
        pass

@test
def excs2():
    try:
        none.foo
    except AttributeError as e:
        raise ValueError(
            none) from e

@test
def excs3():
    try:
        none.foo
    except undefined_name as e:
        pass

@test
def multi():
    return max(1,
               none.foo(
                   1),
               2)

@test
def multi2():
    x = [
        1,
        2 +
        none,
    ]

@test
def multi3():
    x = (1 + 2) * (
        3) / (
        0)

@test
def pows(): return 1, 0 ** -1, 2

@test
def arith():
    x = 0
    for i in range(3):
        x += 10 // (2 - i) + 4 % (2 - i)
    return x

@test
def arith2():
    x = 0.0
    for i in range(3):
        x = x * 2 + 1 / (2 - i)
    return x

@test
def arith3():
    l = [1, 2, 3]
    s = 0
    for i in range(4):
        s += l[i] * 2
    return s

@test
def rng():
    for i in range(none): pass

@test
def rng2():
    for i in range(1, 2, 0): pass

@test
def builtin(): return 1, isinstance(1, 2), 3

@test
def builtin2(): return 1, getattr(1, "foo"), 3

@test
def builtin3(): return 1, next(iter([])), 3

@test
def builtin4(): return 1, ord("xx"), chr(-1), 3

@test
def builtin5(): return 1, chr(-1), 3

@test
def builtin6(): return 1, [].pop(), 3

@test
def builtin7(): return 1, [].append(1, 2), 3

@test
def builtin8(): return 1, "".join([1]), 3

@test
def builtin9(): return 1, {}.pop("x"), 3

@test
def builtin10(): return 1, int("x"), 3

@test
def builtin11(): return 1, min([]), 3

@test
def builtin12(): return 1, abs("x"), 3

@test
def builtin13(): return 1, divmod(1, 0), 3

@test
def builtin14(): return 1, sorted([1, "x"]), 3

@test
def builtin15(): return 1, type("x", 1), 3

@test
def builtin16(): return 1, list(none), 3

@test
def builtin17(): return 1, str(bad), 3

@test
def builtin18(): return 1, dict(none), tuple(none), 3

@test
def builtin19(): return 1, super(int, 3), 3

@test
def builtin20(): return 1, eval("1 +"), 3

@test
def builtin21(): return 1, eval("none.foo"), 3
run()
