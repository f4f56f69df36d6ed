# Every operator around the ends of 30, 31, 53, 62, 63 and 64 bits, in loops and
# outside, in place and not, with ints, floats and bools mixed.
EDGES = sorted({s * (2**b + d) for b in (30, 31, 53, 62, 63, 64) for d in (-1, 0, 1) for s in (1, -1)} | {0, 1, -1, 2, -2, 7})
FLOATS = [0.0, -0.0, 0.5, -2.5, 2.0**53, 2.0**63, -(2.0**63), 1e308, 5e-324, float("inf"), float("-inf"), float("nan")]


def digest(x, h=[0]):
    """A number that depends on all that was given."""
    h[0] = (h[0] * 1000003 + sum(map(ord, repr(x)))) % (2**61 - 1)
    return h[0]


def every(a, b):
    out = []
    for op in range(13):
        try:
            if op == 0:
                r = a + b
            elif op == 1:
                r = a - b
            elif op == 2:
                r = a * b
            elif op == 3:
                r = a // b
            elif op == 4:
                r = a % b
            elif op == 5:
                r = a / b
            elif op == 6:
                r = a & b
            elif op == 7:
                r = a | b
            elif op == 8:
                r = a ^ b
            elif op == 9:
                r = (a < b, a <= b, a == b, a != b, a > b, a >= b)
            elif op == 10:
                r = -a, +a, abs(a), not a
            elif op == 11:
                r = divmod(a, b)
            else:
                r = ~a
        except Exception as e:
            r = str(e)
        out.append(r)
    return out


def in_place(a, b):
    out = []
    x = a
    x += b
    out.append(x)
    x -= a
    out.append(x)
    x *= 3
    out.append(x)
    x = a
    for i in range(3):
        x += b
        x -= 1
    out.append(x)
    y = b
    n = 0
    while n < 2:
        y *= 2
        y += n
        n += 1
    out.append(y)
    try:
        x //= b
        x %= 1000
    except ZeroDivisionError as e:
        x = str(e)
    out.append(x)
    return out


def tree(a, b):
    try:
        return [(a + b) * 2 - (a - b), (a * 3 + b * 5) % 1000003, a + 1 + b + 1, (a - 1) * (b + 1) // 7, -(a + b), (a + b) / 2, a * a - b * b, (a + 0.5) * b - a]
    except Exception as e:
        return str(e)


def shifts(a):
    out = []
    for n in (0, 1, 2, 30, 31, 32, 62, 63, 64, 65, 100):
        out.append((a << n, a >> n, a << n >> n))
    for i in range(3):
        a = a << 1
        a >>= 2
        out.append(a)
    return out


def powers(a):
    return [a ** 0, a ** 1, a ** 2, a ** 3, a * a * a, [a ** i for i in range(4)]]


for a in EDGES:
    for b in EDGES:
        digest(every(a, b))
        digest(in_place(a, b))
        digest(tree(a, b))
    print(digest(shifts(a)), digest(powers(a)))
print(every(2**63 - 1, 1), in_place(2**63 - 1, 1), tree(-2**63, -1))
for a in FLOATS:
    for b in FLOATS + EDGES[::4] + [True, False]:
        digest(every(a, b))
        digest(every(b, a))
        digest(in_place(a, b))
        digest(tree(b, a))
    print(digest(a))
print(every(2.0**53, 2**53 + 1)[9], every(float("nan"), 1), every(True, 2.5), in_place(True, False), tree(True, True))


def counting(start, step, n):
    out = []
    i = start
    for _ in range(n):
        i += step
        out.append(i)
    return out


def products(x, n):
    p = x
    out = []
    for i in range(1, n):
        p *= i * x
        out.append(p)
    return out


def mixing(n):
    x = 0
    out = []
    for i in range(n):
        x = x + i if i % 3 else x + 0.5
        out.append(x)
        if i == 4:
            x = int(x) * 2**60
    return out


print(counting(2**63 - 3, 1, 5), counting(-2**63 + 1, -1, 4), counting(2.0**53 - 1, 1, 4), counting(2**62, 2**62, 4), counting(True, True, 3), counting(0.1, 0.1, 3))
print(products(3, 12)[-1], products(2**16, 6), products(1e100, 6), products(-2**31, 4), mixing(9))


def fact_mod(n, m):
    r = 1
    for i in range(1, n + 1):
        r = r * i % m
    return r


def fib(n):
    a, b = 0, 1
    for _ in range(n):
        a, b = b, a + b
    return a


def isqrt(n):
    if n < 0:
        raise ValueError(n)
    x = n
    y = (x + 1) // 2
    while y < x:
        x = y
        y = (x + n // x) // 2
    return x


def lcg(seed, n):
    out = []
    for _ in range(n):
        seed = (seed * 6364136223846793005 + 1442695040888963407) & 0xFFFFFFFFFFFFFFFF
        out.append(seed >> 33)
    return out


def popcount(x):
    n = 0
    while x:
        x &= x - 1
        n += 1
    return n


print(fact_mod(50, 2**61 - 1), fact_mod(20, 10**20), [fib(n) for n in (10, 92, 93, 94, 150)], isqrt(2**62), isqrt(10**40), isqrt(2**64 - 1), lcg(42, 4), popcount(2**64 - 1), popcount(2**100 + 1), popcount(True))
