# Integers at the edges: sizes around machine words, shifts by anything, divmod and pow of all signs, methods, conversions.
import operator


def attempt(f, *a):
    try:
        print(f(*a))
    except Exception as e:
        print(type(e).__name__, e)


edges = [0, 1, -1, 2**30 - 1, 2**30, -2**30, 2**31 - 1, 2**31, -2**31, 2**62, 2**63 - 1, 2**63, -2**63, -2**63 - 1, 2**64, 10**30, -10**30]
acc = 0
for x in edges:
    for y in edges:
        acc = (acc * 31 + (x + y) * (x - y) + (x & y) - (x | y) + (x ^ y)) % (2**89 - 1)
        if y:
            q, r = divmod(x, y)
            assert q * y + r == x and (r == 0 or (r < 0) == (y < 0)), (x, y)
            acc = (acc * 17 + q + r + x // y + x % y) % (2**89 - 1)
print(acc)
for x in edges:
    print(x, -x, ~x, abs(x), x.bit_length(), x << 1, x >> 1, x >> 100, bool(x), x == float(x), hash(x) == hash(float(x)) if x == float(x) else "-")


def shl(a, b): return a << b
def shr(a, b): return a >> b
def power(a, b): return a ** b
def fd(a, b): return a // b
def md(a, b): return a % b
def td(a, b): return a / b


for a, b in [(1, -1), (0, 10**20), (1, 10**30), (5, 200), (-5, 200), (-1, 10**30), (0, 0), (2**70, 69), (-2**70, 71), (True, True), (1, 1.0), ("a", 1)]:
    if a != 1 or not isinstance(b, int) or b < 1000:
        attempt(shl, a, b)
    attempt(shr, a, b)
for a, b in [(2, 10), (2, -1), (0, 0), (0, -1), (-2, 3), (-2, -3), (10, 20), (-1, 10**3), (True, 5), (2, 0.5), (-8, 1 / 3), (0, 0.0), (2, 1000.0), (10**400, 0.5), (2, 1024.5), (3, 2j)]:
    attempt(power, a, b)
for a, b in [(7, 2), (-7, 2), (7, -2), (-7, -2), (7, 0), (0, 7), (2**64, 3), (-2**64, 3), (7, 0.0), (7, 2.5), (-7, 2.5), (2**63, -1), (10**400, 3.0), (True, 2), (7, True)]:
    attempt(fd, a, b)
    attempt(md, a, b)
    attempt(td, a, b)
attempt(td, 10**400, 10**399)
attempt(td, 10**400, 3)
attempt(td, 1, 10**400)
for args in [(2, 10, 7), (2, -1, 7), (2, -1, 4), (3, 5, -7), (3, 5, 0), (0, 0, 1), (-3, 3, 10), (2, 3, 1.0), (2.0, 3, 4), (5, 10**40, 10**9 + 7), (2, 5, 2**70)]:
    attempt(pow, *args)
for s, base in [("0", 10), (" 12 ", 10), ("1_000", 10), ("1__0", 10), ("_1", 10), ("-0x1F", 16), ("0x1F", 0), ("017", 0), ("0o17", 0), ("z", 36), ("z", 37), ("1", 1),
                ("", 10), ("+ 1", 10), ("٣", 10), ("1.0", 10), (b"12", 10), (bytearray(b"ff"), 16), ("0b2", 0), ("9" * 30, 10), ("1\0", 10), (12, 10), ("12", "10"), ("0_1", 0)]:
    attempt(int, s, base)
for x in (1.9, -1.9, 1e20, float("nan"), float("inf"), "12", b"7", None, [], 1j, "1e3", True, "", "  -5\n"):
    attempt(int, x)
attempt(int)
attempt(lambda: int(x=1))
attempt(lambda: int(base=2))
attempt(lambda: int("11", base=2))
print((255).to_bytes(2, "big"), (-1).to_bytes(2, "little", signed=True), int.from_bytes(b"\xff\x00", "big"), int.from_bytes(b"\xff\xfe", "big", signed=True), int.from_bytes([1, 2], "little"))
attempt(lambda: (256).to_bytes(1, "big"))
attempt(lambda: (-1).to_bytes(1, "big"))
attempt(lambda: (1).to_bytes(1, "middle"))
print((10).as_integer_ratio(), (5).numerator, (5).denominator, (5).real, (5).imag, (5).conjugate(), True.real, (True).bit_length(), (-5).__abs__(), (5).__index__(), int.__add__(5, "x"))
print(round(15, -1), round(25, -1), round(-15, -1), round(5, -1), round(12345, -2), round(7), round(7, 2), round(2**70, -10), round(6, -1), round(0, -5))
attempt(lambda: round(5, 1.0))
attempt(lambda: round(5, None))
print(True + True, True * 5, -True, ~False, True << 3, True & False, True | 2, True ^ True, type(True & True), type(True & 1), True == 1.0, max(True, 1), sum([True] * 5), divmod(True, 2))
print(0x_ff, 0b1010, 0o17, 1_000_000, 1e3, operator.index(True), 5 .__pow__(2, 3), (7).__rsub__(10), (7).__rpow__(2), (2).__rlshift__(1), (7).__divmod__(0.5))
attempt(operator.index, 1.0)
attempt(lambda: 5 .__truediv__(0))
attempt(lambda: [1][2**70])
attempt(lambda: [1] * 2**70)
attempt(lambda: "a" * -2**70)
attempt(lambda: range(2**70)[2**69] == 2**69)
attempt(lambda: len(range(2**70)))
attempt(chr, 2**31)
attempt(chr, -1)
attempt(lambda: float(2**1024))
