# What types are known of still fails as in CPython, when it runs.


def t(f):
    try:
        print(f.__name__, f())
    except BaseException as e:
        print(f.__name__, type(e).__name__, e)


def a1():
    x = 1
    return x()


def a2():
    x = 1
    return x[0]


def a3():
    x = 1
    return x.foo


def a4():
    x = 1
    return len(x)


def a5():
    x = 1
    for i in x:
        pass


def a6():
    x = 1.5
    return x @ 2


def a7():
    x = 1.5
    return x()


def a8():
    x = 1
    return 3 in x


def a9():
    x = 1
    return [*x]


def b1():
    x = 1
    return dict(**x)


def b2():
    x = 1
    with x:
        pass


def b3():
    x = 1
    raise x


def b4():
    x = 1
    del x[0]


def b5():
    x = 1
    x.y = 1


def b6():
    x = 1
    x[0] = 1


def b8():
    x = 1
    return f"{x:zz}"


def b9():
    x = 1
    return x + "a"


def c1():
    x = 1
    return "a" + x


def c2():
    x = 1
    return x < "a"


def c3():
    x = 1.5
    return x << 2


def c4():
    x = 1.5
    return ~x


def c5():
    x = 1j
    return x < 2j


def c6():
    x = 1j
    return x // 2


def c7():
    x = True
    return x()


def c8():
    x = (1, 2)
    return x()


def c9():
    x = "abc"
    return x()


def d1():
    x = [1]
    return x()


def d2():
    x = {1: 2}
    return x.foo


def d3():
    x = None
    return x()


def d4():
    x = None
    return x + 1


def d5():
    x = 1
    a, b = x; return a


def d6():
    x = 1
    x += "a"; return x


def d7():
    x = 1
    return x ** "a"


def d8():
    x = 1
    return -x[0]


def d9():
    x = range(3)
    return x()


def e1():
    x = 5
    return x.real, x.imag, x.bit_length(), x.numerator, x.__class__, x.nope()


def e2():
    x = 5
    return isinstance(x, 5)


def e3():
    x = 5
    return issubclass(x, int)


def e4():
    x = 5
    return x[1:2]


def e5():
    x = 5
    x[1:2] = [1]


def e9():
    x = 5.0
    return x.nope


def f1():
    x = 5
    return print(*x)


def f2():
    x = 5
    return [i for i in x]


def f3():
    x = 5
    return {**x}


def f4():
    x = 5
    return min(x)


def f5():
    x = 5
    return sum(x), sorted(x)


def f6():
    x = 5
    return x.__add__("a"), x.conjugate(), x.to_bytes(1, "big"), x.__index__()


def f7():
    x = 5
    return abs("a"), round("x")


def f8():
    x = 5
    return ord(x)


def f9():
    x = 5
    return chr("a")


def g1():
    for i in range(3):
        i()


def g2():
    n = 0
    for i in range(3):
        n += i
    return n[0]


def g3():
    n = 0.0
    for i in range(3):
        n += i
    n.x = 3


async def g4():
    x = 5
    return await x


def g5():
    import asyncio
    return asyncio.run(g4())


def g7():
    x = 5
    return x if x() else 1


def g8():
    x = 5
    return x.y.z


def g9():
    x = 5
    del x.y


for k in list(globals().values()):
    if callable(k) and getattr(k, '__name__', 't') not in ('t', 'g4') and len(getattr(k, '__name__', '')) == 2:
        t(k)
