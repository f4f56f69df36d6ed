import operator


def attempt(f, *a):
    try:
        print(f(*a))
    except Exception as e:
        print(type(e).__name__, e)


class C:
    pass


def add(a, b): return a + b
def sub(a, b): return a - b
def mul(a, b): return a * b
def div(a, b): return a / b
def fdiv(a, b): return a // b
def mod(a, b): return a % b
def pw(a, b): return a ** b
def mm(a, b): return a @ b
def lsh(a, b): return a << b
def rsh(a, b): return a >> b
def band(a, b): return a & b
def bor(a, b): return a | b
def bxor(a, b): return a ^ b


def iadd(a, b):
    a += b
    return a


def isub(a, b):
    a -= b
    return a


def imul(a, b):
    a *= b
    return a


def ipow(a, b):
    a **= b
    return a


def imm(a, b):
    a @= b
    return a


PAIRS = [(1, "a"), ("a", 1), (None, 1), (1, None), ([], 1.5), ({}, {}), (C, 1), (1.5, "x"), ((), [])]
for f in (add, sub, mul, div, fdiv, mod, pw, mm, lsh, rsh, band, bor, bxor, iadd, isub, imul, ipow, imm):
    for a, b in PAIRS:
        if f is bor and a is C:
            continue
        print(f.__name__, end=" ")
        attempt(f, a, b)
for v in ("a", None, [], {}):
    attempt(lambda: -v)
    attempt(lambda: +v)
    attempt(lambda: ~v)
