# Frames of tracebacks and of generators have the very code of their functions, and the functions of one def share it.
import sys
import traceback


def fails(n, *rest, key=None, **kw):
    values = []
    if n == 0:
        return values[n]
    if n == 1:
        return {}[key] + \
            len(values)
    if n == 2:
        raise ValueError(
            "two",
        )
    try:
        return int("x" * n)
    except ValueError:
        return rest.missing


class K:
    def method(self, n):
        return fails(n, key=self)

    @staticmethod
    def static(n):
        return (lambda m: fails(m))(n)

    @classmethod
    def clsm(cls, n): return cls.static(n)


def codes(f, *args):
    try:
        f(*args)
    except Exception as e:
        error = e
    out, tb = [], error.__traceback__.tb_next
    while tb:
        out.append(tb)
        tb = tb.tb_next
    return out


def shown(tb):
    f = tb.tb_frame
    c = f.f_code
    positions = list(c.co_positions())[tb.tb_lasti // 2] if sys.version_info >= (3, 11) else ()
    return c.co_name, tb.tb_lineno, f.f_lineno, positions


for n in 0, 1, 2, 3, 0, 1:
    for f in K().method, K.static, K.clsm:
        tbs = codes(f, n)
        if sys.version_info >= (3, 11):
            print([tb.tb_frame.f_code is g.__code__ for tb, g in zip(tbs, [f])], tbs[-1].tb_frame.f_code is fails.__code__)
        print([shown(tb) for tb in tbs])
        print(traceback.format_tb(tbs[-1])[-1].count("\n") > 0, tbs[-1].tb_frame.f_locals.keys() <= set(fails.__code__.co_varnames), tbs[0].tb_frame.f_globals is globals())


def make(n):
    def inner(a, b=n):
        return a + b + n

    def plain(a):
        return a[n - n]
    return inner, plain, lambda: 1


first, second = make(1), make(2)
for a, b in zip(first, second):
    print(a.__code__ is b.__code__, hash(a.__code__) == hash(b.__code__), a.__code__ == b.__code__, a.__code__.co_firstlineno)
internal = {fails.__code__, K.method.__code__}
print([tb.tb_frame.f_code in internal for tb in codes(K().method, 0)] if sys.version_info >= (3, 11) else [True, True])


def many(n):
    x = None
    if n == 0: x.a0
    if n == 1: x.a1; x.b
    if n == 2: x.a2
    if n == 3: x[3]
    if n == 4: x + 4
    if n == 5: x()
    if n == 6: len(x)
    if n == 7: x.a7
    if n == 8: [y for y in x]
    if n == 9: raise KeyError(n)
    return fails(n - 10)


before = hash(many.__code__)
for n in list(range(13)) * 2:
    print([shown(tb) for tb in codes(many, n)])
print(before == hash(many.__code__), many.__code__.co_argcount, many.__code__ == many.__code__)
