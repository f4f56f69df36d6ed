import sys


def tb_lines(e):
    out = []
    tb = e.__traceback__
    while tb:
        out.append((tb.tb_lineno, tb.tb_frame.f_code.co_name))
        tb = tb.tb_next
    return out


def a():
    b()


def b():
    x = 1
    c(
        x,
        2,
    )


def c(p, q):
    raise ValueError("deep")


def attempt(f):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, tb_lines(e))


attempt(a)


def rec(n):
    if n == 0:
        raise KeyError("bottom")
    rec(n - 1)


attempt(lambda: rec(3))


def reraise():
    try:
        a()
    except ValueError:
        x = 1
        raise


attempt(reraise)


def wrapped():
    try:
        a()
    except ValueError as e:
        raise TypeError("w") from e


attempt(wrapped)


def stored():
    try:
        a()
    except ValueError as e:
        err = e
    raise err


attempt(stored)


def in_finally():
    try:
        a()
    finally:
        y = 2


attempt(in_finally)


def comp():
    return [1 // i for i in (1, 0)]


def gen():
    yield 1
    raise ValueError("gen")


def loop():
    for x in gen():
        pass


attempt(loop)


class K:
    def meth(self):
        return self.attr

    @property
    def prop(self):
        raise KeyError("prop")

    def __len__(self):
        raise ValueError("len")


attempt(lambda: K().meth())
attempt(lambda: K().prop)
attempt(lambda: len(K()))
attempt(lambda: sorted([1, 2], key=lambda x: 1 / 0))


def cond(x):
    if x:
        return x.missing
    elif x is None:
        return [][1]
    else:
        return {}[x]


attempt(lambda: cond(5))
attempt(lambda: cond(None))
attempt(lambda: cond(0))
import traceback
try:
    wrapped()
except TypeError as e:
    print([(f.lineno, f.name) for f in traceback.extract_tb(e.__traceback__)])
