# A float that several places refer to stays one object.
import math


def same():
    n = float("nan")
    m = n
    x = -0.0
    return [n, n, 1].count(n), n is m, n == n, x is x, n in [n], n in [1.0]


def kept(n):
    y = 1.5
    out = []
    for i in range(n):
        y = y * 2.0
        out.append(y)
        out.append(y)
    return [a is b for a, b in zip(out[::2], out[1::2])]


def passed(f):
    a = 0.0
    b = 1.0
    for i in range(5):
        c = a + b
        a = b
        b = c
    return f(a, a), f(a, b), round(b), math.sqrt(a), f"{a:.2f}", -a


print(same())
print(kept(3))
print(passed(lambda p, q: p is q))
