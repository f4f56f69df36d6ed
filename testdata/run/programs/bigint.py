def factorial(n):
    r = 1
    for i in range(2, n + 1):
        r *= i
    return r


def pi_digits(n):
    q, r, t, k, m, x = 1, 0, 1, 1, 3, 3
    out = []
    while len(out) < n:
        if 4 * q + r - t < m * t:
            out.append(str(m))
            q, r, m = 10 * q, 10 * (r - m * t), (10 * (3 * q + r)) // t - 10 * m
        else:
            q, r, t, k, m, x = q * k, (2 * q + r) * x, t * x, k + 1, (q * (7 * k + 2) + r * x) // (t * x), x + 2
    return "".join(out)


def isqrt(n):
    x = n
    y = (x + 1) // 2
    while y < x:
        x = y
        y = (x + n // x) // 2
    return x


def egcd(a, b):
    x0, x1 = 1, 0
    while b:
        q, a, b = a // b, b, a % b
        x0, x1 = x1, x0 - q * x1
    return a, x0


def modpow(b, e, m):
    r = 1
    while e:
        if e & 1:
            r = r * b % m
        b = b * b % m
        e >>= 1
    return r


def digits(n, base):
    out = []
    while n:
        n, d = divmod(n, base)
        out.append(d)
    return out[::-1]


print(factorial(30), pi_digits(50), isqrt(10**40), egcd(240, 46), modpow(3, 10**18, 10**9 + 7))
print(digits(10**20, 16), sum(digits(2**1000, 10)), -(10**30) // 7, -(10**30) % 7, (1 << 200) >> 190, ~(1 << 70))
p, q = 61, 53
n, phi = p * q, (p - 1) * (q - 1)
e = 17
d = egcd(e, phi)[1] % phi
msg = 65
c = modpow(msg, e, n)
print(n, d, c, modpow(c, d, n))
x = 2**63 - 1
print(x + 1, -x - 2, x * x, x - -x, x ^ -1, x << 1, x // -1, (-x - 1) // -1, abs(-x - 1))
