# Every operator leaves 64 bits in the middle of a loop and goes on correctly.
def add(n, step):
    t = 2**62 - 3
    for i in range(n):
        t += step
    return t


def sub(n, step):
    t = -(2**62) + 3
    for i in range(n):
        t -= step
    return t


def mul(n, k):
    p = 1
    for i in range(n):
        p = p * k
    return p


def shift(n, k):
    s = 1
    for i in range(n):
        s = s << k
    return s


def power(n):
    out = []
    for i in range(n):
        out.append((i ** i, i ** 3, (i - 5) ** 2, 2 ** i))
    return out


def negate(v):
    for i in range(3):
        v = -v
    return v


def floor(a, b):
    out = 0
    for i in range(2):
        out = a // b
    return out


def back(n):
    """Grows beyond 64 bits and comes back."""
    t = 1
    for i in range(n):
        t = t * 16
    for i in range(n):
        t = t // 16
    for i in range(5):
        t += i
    return t


def mixed_tree(a, b, c):
    r = []
    for i in range(4):
        r.append(a * b - c * i + (a << i) - (b >> i))
        a = a * a
    return r


def fib(n):
    a, b = 0, 1
    for _ in range(n):
        a, b = b, a + b
    return a


def factorial(n):
    r = 1
    for i in range(2, n + 1):
        r *= i
    return r


def hash31(s):
    h = 0
    for c in s:
        h = (h * 31 + ord(c)) % 2**61
    return h


def lcg(n):
    x = 12345
    for _ in range(n):
        x = (x * 6364136223846793005 + 1442695040888963407) & 0xFFFFFFFFFFFFFFFF
    return x


for step in (1, 2**61, 2**63 - 1, 2**63, -1, -2**62, 0.5, True):
    print(add(9, step), sub(9, step))
for k in (2, 3, -7, 10**9, 2**31, 2**32, -2**63, 1.5, 0, True):
    print(mul(5, k), mul(70, k))
for k in (0, 1, 7, 31, 62, 63, 64, 100):
    print(shift(3, k))
print(power(30))
for v in (-2**63, 2**63 - 1, 2**63, 0, 1.5, -0.0, True):
    print(negate(v))
for a in (-2**63, 2**63 - 1, 7, -7):
    for b in (-1, 1, 2, -2, 2**62, -2**63):
        print(floor(a, b), end=" ")
    print()
print(back(10), back(15), back(16), back(40))
print(mixed_tree(3, 5, 7), mixed_tree(2**40, 2**40, 1), mixed_tree(1.5, 2, 3) if False else "")
print(fib(10), fib(90), fib(93), fib(94), fib(200))
print(factorial(20), factorial(21), factorial(30))
print(hash31("hello world, this overflows often"))
print(lcg(1), lcg(2), lcg(100))
