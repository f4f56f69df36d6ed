# Floats in C are Python's floats: NaN, signed zeros, infinities, powers, rounding.
import math

SPECIAL = [0.0, -0.0, 1.0, -1.0, 0.1, -2.5, 1e308, -1e308, 5e-324, float("inf"), float("-inf"), float("nan"), 2.0**53, 1e16]


def table(x):
    out = []
    for y in SPECIAL:
        for name, f in (("+", lambda: x + y), ("-", lambda: x - y)):
            out.append(f())
    return out


def arith(x, y):
    out = []
    for i in range(1):
        out.append(x + y)
        out.append(x - y)
        out.append(x * y)
        out.append(-x)
        out.append(x * 2 + y * 0.5 - 1)
        if y:
            out.append(x / y)
            out.append(x // y)
            out.append(x % y)
        out.append((x < y, x <= y, x == y, x != y, x > y, x >= y))
        try:
            out.append(x ** y)
        except (OverflowError, ZeroDivisionError) as e:
            out.append(str(e))
    return out


def with_ints(x, n):
    out = []
    for i in range(-2, 3):
        out.append(x + i)
        out.append(i - x)
        out.append(x * n)
        out.append(n / (i + 5))
        out.append(i < x)
        out.append(x == n)
        out.append(i // 2.0)
        out.append(i % 1.5)
        out.append(n // (x + 1e-9))
    return out


def squares(v):
    out = []
    for x in v:
        out.append((x ** 2, x * x, x ** 0.5, x ** -1, x ** 3))
    return out


def newton(a):
    x = a
    for i in range(20):
        x = 0.5 * (x + a / x)
    return x


def integrate(n):
    s = 0.0
    h = 1.0 / n
    for i in range(n):
        x = h * (i + 0.5)
        s += 4.0 / (1.0 + x * x)
    return s * h


def poly(x):
    r = 0
    for c in (1, -2.5, 3, 0.125):
        r = r * x + c
    return r


def signs():
    out = []
    z = 0.0
    for i in range(3):
        z = -z
        out.append(math.copysign(1, z))
        out.append(z * 1)
        out.append(0 * z)
        out.append(z + 0)
        out.append(0 - z)
    return out


for x in SPECIAL:
    print(table(x))
    for y in SPECIAL:
        print(arith(x, y))
for x in (0.5, -1.5, 1e300):
    for n in (3, 2**53 + 1, 2**62, -2**63, 2**64):
        print(with_ints(x, n))
print(squares([1.1, 2.7182818, 3.3, 0.1, 123456.789, 7, 10**9]))
print(newton(2.0), newton(2), newton(9))
print(integrate(1000))
print(poly(2), poly(0.5), poly(10**20))
print(signs())
