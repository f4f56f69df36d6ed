# Numbers that the compiler may hold in C: results and errors have to be Python's.
def t(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
def big(a):
    return len(a) * 10**18 * 100
def big2(a):
    return len(a) << 62
def big3(a):
    return len(a) << 64
def big4(a):
    return len(a) + 9223372036854775807
def big5(a):
    return hash(len(a) << 50) * hash(len(a) << 55)
def big6(a):
    return -len(a) ** 40
def big7(a):
    n = len(a)
    m = n * 4611686018427387904
    return m
def big8(a):
    n = len(a)
    n *= 4611686018427387904
    n *= 4611686018427387904
    return n
def big9(s):
    return ord(s) * 4611686018427387904, ord(s) << 60, ord(s) ** 30
def b10(a, b):
    return (a < b) << 63, (a < b) - 1, -(a < b), ~(a < b), (a < b) * 2**63, (a < b) ** -1, +(a < b), abs(a < b)
def b11(a, b):
    return (a < b) & (a == b), (a < b) | True, (a < b) ^ (b > a), (a < b) + (a < b), (a<b) // (a<b), (a<b)%(a<b), (a<b)/(a<b)
for f in big, big2, big3, big4, big5, big6, big7, big8:
    for a in (1,2,3), "abcdef":
        t(lambda: f(a))
t(lambda: big9("a"))
t(lambda: b10(1, 2)); t(lambda: b10(2, 1))
t(lambda: b11(1, 2)); t(lambda: b11(2, 1))
def fl():
    x = 1e200
    y = -8.0
    z = 0.0
    t(lambda: 1e200 ** 2)
    for e in (2, 0.5, -1):
        t(lambda: x ** e)
        t(lambda: y ** e)
        t(lambda: z ** e)
    t(lambda: float("1e200") ** 2)
    t(lambda: float("-8") ** 2)
    t(lambda: float("-8") ** 0.5)
    t(lambda: float("-8") ** -0.5)
    t(lambda: float("0") ** -0.5)
    t(lambda: float("0") ** -1)
    t(lambda: float("1e-200") ** -2)
    t(lambda: float("1e-200") ** 3)
    t(lambda: 2.0 ** float("5000"))
    t(lambda: 2 ** float("5000"))
    t(lambda: 2 ** float("-5000"))
    t(lambda: (-2) ** float("0.5"))
    t(lambda: -2 ** float("0.5"))
    t(lambda: float("2") * 1e308 * 10)
    t(lambda: float("2") ** len("abc"))
    t(lambda: float("-2") ** len("abc"))
    t(lambda: float("0") ** -len("abc"))
    t(lambda: len("abc") ** len("abcd"))
    t(lambda: len("abc") ** -len("abcd"))
    t(lambda: len("abc") ** 50)
    t(lambda: len("abc") ** -2)
    t(lambda: len("") ** -2)
    t(lambda: len("abc") ** 0.5)
    t(lambda: (-len("abc")) ** 0.5)
    t(lambda: float("5") // 0)
    t(lambda: float("5") % 0)
    t(lambda: float("5") % 0.0)
    t(lambda: float("5") / 0)
    t(lambda: float("5") / len(""))
    t(lambda: divmod(float("5"), 0))
    t(lambda: len("") / len(""))
    t(lambda: len("") // len(""))
    t(lambda: len("") % len(""))
    t(lambda: len("abc") / 10**400)
    t(lambda: len("abc") / 10**30)
    t(lambda: len("abc") // 10**30)
    t(lambda: len("abc") % -10**30)
    t(lambda: float("5") + 10**400)
    t(lambda: float("5") < 10**400)
    t(lambda: len("5") < 10**400)
    t(lambda: len("5") - 10**400 < 0)
    t(lambda: float(9007199254740993) == 9007199254740993)
    t(lambda: float("9007199254740992") == 9007199254740993)
    t(lambda: float("9007199254740992") < 9007199254740993)
    t(lambda: float("9007199254740992") == len("a") + 9007199254740992)
    t(lambda: 9007199254740993 - float("9007199254740992"))
    t(lambda: round(float("2.5")))
    t(lambda: round(float("1e300")))
    t(lambda: round(float("nan")))
    t(lambda: int(float("1e300")))
    t(lambda: int(float("nan")))
    t(lambda: int(float("inf")))
    t(lambda: abs(-len("abc")))
    t(lambda: max(len("abc"), 2.0))
    t(lambda: min(len("abc"), float("3")))
    t(lambda: max(float("nan"), 1.0))
    t(lambda: max(1.0, float("nan")))
    t(lambda: min(-0.0, 0.0))
    t(lambda: max(-0.0, 0.0))
    t(lambda: max(True, 1))
    t(lambda: max(1, True))
    t(lambda: max(1.0, 1))
    t(lambda: sum([0.1]*10))
    t(lambda: True + 1.5)
    t(lambda: True + True)
    t(lambda: -True)
    t(lambda: ord("a") + 0.5)
    t(lambda: ord("a") - 98)
    t(lambda: "abc"[1] * 3)
    t(lambda: "abc"[1] + 3)
    t(lambda: ord("abc"[1]) - ord("abc"[2]))
    t(lambda: "abc"[1] < "abc"[2] < "b")
    t(lambda: b"abc"[1] - 200)
    t(lambda: b"abc"[1] << 60)
    t(lambda: b"abc"[1] * 2**60)
    t(lambda: -b"abc"[1])
    t(lambda: ~b"abc"[1])
    t(lambda: bytearray(b"abc")[1] - 200)
fl()
class C:
    def __init__(self, a): self.a = a
t(lambda: [1].count(2) ** -2.0)
def z(): return [1].count(2)
t(lambda: z() ** -2.0)
t(lambda: b'abc'[-30])
t(lambda: (b'a' * -1)[-3])
t(lambda: bytearray(b'a')[3])
t(lambda: 'abc'[7])
t(lambda: ((1 >= 3) / (-0.0 * 1e22)))
t(lambda: (True / (-0.0 * 1e22)))
t(lambda: (5 / (-0.0)))
t(lambda: (0x7f >> -1))
t(lambda: (0x7f << -1))
t(lambda: 7 / (2147483648 in set([1])))
t(lambda: (0 % -7) / (2147483648 in set([1])))
t(lambda: (0 % -7) // (2147483648 in set([1])))
t(lambda: (0 % -7) % (2147483648 in set([1])))
t(lambda: 7.5 % (2147483648 in set([1])))
t(lambda: len("") ** -1)
t(lambda: len("") ** -1.5)
t(lambda: len("a") / len(""))
t(lambda: len("a") // len(""))
t(lambda: len("a") % len(""))
t(lambda: divmod(len("a"), len("")))
t(lambda: len("a") << -len("abc"))
t(lambda: C((0x7f >> -1)).a)
