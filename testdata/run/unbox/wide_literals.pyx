# Literals beyond 32 bits beside C integers: compared in C, computed with exactly.
def mix(unsigned long long x, long a, int b, unsigned int u):
    r = []
    x = (x * 6364136223846793005 + 1442695040888963407) & 0xFFFFFFFFFFFFFFFF
    r.append(x)
    r.append(x > 9223372036854775808)
    r.append(x % 4294967296)
    r.append(a % 2147483648)
    r.append(a // 3000000000)
    r.append(a & 0x7FFFFFFFFFFFFFFF)
    r.append(b * 10000000000)
    r.append(b + 5000000000)
    r.append(u + 5000000000)
    r.append(5000000000 - b)
    r.append((a < 2147483648, a >= -2147483649, a == 9223372036854775807, b < 5000000000, u < 5000000000, u > -5000000000))
    r.append((a < 9223372036854775808, a > -9223372036854775809, b != 18446744073709551615))
    r.append(a | 0x100000000)
    r.append(x ^ 0xFFFFFFFF00000000)
    return r


def loop(long n):
    cdef long i, t = 0
    for i in range(n):
        t += i * 4294967297
        t %= 1000000000039
        if t > 999999999999:
            t -= 3000000000
    return t


cdef class Counter:
    cdef unsigned long long state

    def step(self):
        self.state = self.state * 2862933555777941757 + 3037000493
        return self.state >> 33

    def masked(self):
        self.state = (self.state * 2862933555777941757 + 3037000493) & 0xFFFFFFFFFFFFFFFF
        return self.state >> 33


def big():
    cdef long a = 1
    x = 3000000000
    y = x * x * x
    return y, x + a


print(mix(42, 10**12, 7, 4294967295))
print(mix(2**64 - 1, -10**12, -7, 0))
print(mix(0, 2**63 - 1, -2**31, 1))
print(loop(1000))
c = Counter()
print([c.masked() for _ in range(5)])
c = Counter()
try:
    print([c.step() for _ in range(5)])
except OverflowError:
    print("OverflowError")
print(big())
