def attempt(f, a, b):
    before = a
    try:
        r = f(a, b)
        return r, r is before
    except Exception as e:
        return type(e).__name__, str(e)


def iadd(a, b):
    a += b
    return a


def isub(a, b):
    a -= b
    return a


def imul(a, b):
    a *= b
    return a


def imod(a, b):
    a %= b
    return a


def ior(a, b):
    a |= b
    return a


def iand(a, b):
    a &= b
    return a


def idiv(a, b):
    a /= b
    return a


def ifloor(a, b):
    a //= b
    return a


def ilsh(a, b):
    a <<= b
    return a


def make():
    return [5, 2.5, "s", b"b", [1], (1,), {1}, {1: 2}, None, True, 2**70, bytearray(b"x"), frozenset([1])]


for f in (iadd, isub, imul, imod, ior, iand, idiv, ifloor, ilsh):
    for i, a in enumerate(make()):
        print(f.__name__, i, [attempt(f, make()[i], b) for b in (2, "s", [3], {7: 8}, {1})])
