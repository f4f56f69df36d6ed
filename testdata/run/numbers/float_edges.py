# Floats at the edges: nan, infinities, signed zero, rounding, formatting, conversions, their methods and errors.
import math


def attempt(f, *a):
    try:
        print(f(*a))
    except Exception as e:
        print(type(e).__name__, e)


nan, inf = float("nan"), float("inf")
vals = [0.0, -0.0, 1.0, -1.5, inf, -inf, nan, 5e-324, 1.7976931348623157e308, 0.1]


def both(a, b): return a + b, a - b, a * b


def divs(a, b): return a / b, a // b, a % b, divmod(a, b)


for a in vals:
    for b in (0.0, -0.0, 2, -3, inf, -inf, nan, True):
        print(a, b, both(a, b), a < b, a <= b, a == b, a != b, a > b, a >= b)
        attempt(divs, a, b)
for a in vals:
    print(a, -a, +a, abs(a), bool(a), repr(a), str(a), a.hex(), hash(a) if a == a else "nan", a.is_integer(), a is a, a in [a], [a] == [a], (a,) < (a,))
    for f in (int, round, math.floor, math.ceil, math.trunc, float.as_integer_ratio, lambda v: round(v, 1), lambda v: round(v, -400), lambda v: round(v, 400), lambda v: v ** 2, lambda v: v ** -1,
              lambda v: v ** 0.5, lambda v: 2 ** v, lambda v: (-2.0) ** v):
        attempt(f, a)
for x in (0.5, 1.5, 2.5, -0.5, -1.5, 2.675, 1e22, 1e23, 123456789.987654321, 0.1 + 0.2, 1e16, 1e15 + 0.5, 9007199254740993.0, 1e-5, 1e-4, 0.0001234, 1 / 3, 100.0, 1e100):
    print(x, round(x), round(x, 0), round(x, 2), round(x, -2), "%.3f" % x, "%g" % x, "%e" % x, f"{x:.10g}", f"{x:,.2f}", f"{x:+.1e}", f"{x:08.2f}", format(x, "%"))
for s in ("1.5", " 1e3 ", "inf", "-Infinity", "NaN", "1_0.5", "1__0", "_1", "", "1.5.5", "0x1p3", "١.٥", "1e400", "-1e-400", "infinit", b"2.5", bytearray(b"3"), "1e", ".5", "5.", ".", "1 2", "nan(1)"):
    attempt(float, s)
for x in (None, [], 1j, 10**400, True, object):
    attempt(float, x)
attempt(float.fromhex, "0x1.8p1")
attempt(float.fromhex, "zz")
attempt(float.fromhex, "0x1p5000")
attempt(lambda: 1.5 % "s")
attempt(lambda: 1.5 // None)
attempt(lambda: 1.5 << 1)
attempt(lambda: 1.5 & 1)
attempt(lambda: ~1.5)
attempt(lambda: vals[1.0])
attempt(lambda: "a" * 2.0)
attempt(lambda: range(1.0))
attempt(lambda: 10.0 ** 400)
attempt(lambda: 10.0 ** 400.0)
attempt(lambda: (-10.0) ** 401)
attempt(lambda: 0.0 ** -1)
attempt(lambda: (-0.0) ** -3)
attempt(lambda: 1.0 ** nan)
attempt(lambda: nan ** 0)
attempt(lambda: inf ** -1)
attempt(lambda: pow(2.0, 3, 5))
attempt(lambda: 1.5 < "a")
attempt(lambda: 1.5 < 2j)
attempt(lambda: max(nan, 1, 2))
attempt(lambda: max(1, nan, 2))
attempt(lambda: min(nan, 1))
attempt(lambda: sorted([3, nan, 1]) != [1, 3])
attempt(lambda: sum([0.1] * 10) == 1.0 or "not exactly one")
print(2**53 == 2.0**53, 2**53 + 1 == 2.0**53, 2**53 + 1 > 2.0**53, 10**400 > 1e308, -10**400 < -inf, 10**400 < inf, 2**1024 > 1.7e308, nan < 10**400)
print(math.copysign(1, -0.0), math.copysign(1, 0.0 * -1), math.copysign(1, -0.0 + 0), math.copysign(1, 0 * -1.0), math.copysign(1, -(0.0)), math.copysign(1, round(-0.4)), math.copysign(1, -0.0 % 5), str(-0.0 // 5), str(0.0 * -5))
print({nan: 1}.get(nan), {0.0: "a", -0.0: "b", 0: "c", False: "d"}, len({nan, nan, float("nan")}), [nan].index(nan), nan in (nan,), [nan].count(nan))
x = 1e308
x *= 10
print(x, x - x, x / x, -x // 1, math.isinf(x), 1e308 * 10 == inf)
