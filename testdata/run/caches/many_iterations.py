def fib_mod(n):
    a, b = 0, 1
    for _ in range(n):
        a, b = b, (a + b) % 1000007
    return a


def collatz_max(limit):
    best = 0, 0
    for start in range(1, limit):
        n, steps = start, 0
        while n != 1:
            if n % 2:
                n = 3 * n + 1
            else:
                n //= 2
            steps += 1
        if steps > best[0]:
            best = steps, start
    return best


def sieve(n):
    flags = [True] * (n + 1)
    flags[0] = flags[1] = False
    for i in range(2, int(n ** 0.5) + 1):
        if flags[i]:
            for j in range(i * i, n + 1, i):
                flags[j] = False
    return sum(flags)


def overflow_growth():
    x = 1
    out = []
    for i in range(200):
        x = x * 3 + i
        if i % 40 == 0:
            out.append(x)
    return out


def mixed(n):
    total = 0
    for i in range(n):
        if i == n // 2:
            total = float(total)
        if i == n - 5:
            total = str(total)
        if i < n - 5:
            total += i
        else:
            total += "!"
    return total


def counter(n):
    d = {}
    for i in range(n):
        k = i % 7
        d[k] = d.get(k, 0) + 1
    return d


def string_keys(n):
    d = {}
    for i in range(n):
        d["k" + str(i % 5)] = i
    return sorted(d.items())


def near_limit():
    out = []
    for base in (2**31, 2**62, 2**63, 2**30, 2**60):
        x = base - 3
        for _ in range(6):
            out.append(x)
            x += 1
        y = -base + 3
        for _ in range(6):
            y -= 1
        out.append(y)
    return out


def shifts(n):
    x = 1
    for i in range(n):
        x <<= 1
        if x > 10**15:
            x >>= 30
    return x


def negatives(n):
    s = 0
    for i in range(-n, n):
        s += i // 3 + i % 5
    return s


print(fib_mod(100000), collatz_max(2000), sieve(20000), overflow_growth())
print(mixed(100), counter(1000), string_keys(100), near_limit(), shifts(1000), negatives(1000))


class P:
    def __init__(self, v):
        self.v = v

    def step(self):
        self.v = (self.v * 1103515245 + 12345) % 2**31
        return self.v


p = P(1)
for _ in range(100000):
    p.step()
print(p.v)
total = 0
for i in range(100000):
    total += i * i
print(total)
