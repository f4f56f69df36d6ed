# Loops governed by numbers: conditions of every form, float counters, chained
# comparisons with effects, else, nested breaks, values used after the loop.
log = []


def note(x):
    log.append(x)
    return x


def chained(a, b, c):
    n = 0
    while a < n + b <= c and n < 6:
        n += 1
        if not 0 <= n < 4 or a == b == n:
            continue
        if a != n > 1 < c:
            n += 0.5
    else:
        return "else", n
    return n


def floats(start, stop, step):
    out = []
    x = start
    while x < stop if step > 0 else x > stop:
        out.append(round(x, 10))
        x += step
        if len(out) > 12:
            break
    else:
        out.append("done")
    return out, x


def truth(x):
    n = 0
    while x:
        x = x // 2 if x == x else 0
        n += 1
        if n > 70:
            return "long", n
    while not x and n < 3:
        n += 1
        x = n - 2
    return n, x


def nested(n, limit):
    total = 0
    for i in range(n):
        j = i
        while True:
            j = j * 2 + 1
            if j > limit or j > 2**70:
                break
            for k in range(j, j + 3):
                if k % 3 == 0:
                    continue
                if k % 7 == 0:
                    break
                total += k
            else:
                total -= 1
                continue
            total += 0.5
        if total > 10 * limit:
            return "early", i, total
    else:
        i = -1
    return i, total


def after(values):
    n = m = None
    for n in values:
        m = n * 2
        if m and m > 5:
            break
    else:
        m = "no break"
    try:
        return n, m, n + 1
    except TypeError as e:
        return n, m, str(e)


def effects(a, b):
    log.clear()
    r = note(a) < note(b) < note(a + b) <= note(99)
    s = note(1) and note(a) or note(b)
    t = (note(a) if note(b) > 1 else note(-b)) + note(3)
    return r, s, t, log[:]


def minmax(values):
    low = high = values[0]
    where = 0
    for i, v in enumerate(values):
        if v < low:
            low = v
        elif v > high:
            high, where = v, i
        if low == high != 0 and i:
            where = -1
    return low, high, where


def gcd(a, b):
    n = 0
    while b and n < 200:
        a, b = b, a % b
        n += 1
    return a, n


def digits(n, base):
    out = []
    while n > 0:
        n, d = divmod(n, base)
        out.append(d)
    return out[::-1]


def bisect(f, lo, hi):
    n = 0
    while hi - lo > 1e-9 and n < 200:
        mid = (lo + hi) / 2
        if (f(mid) < 0) == (f(lo) < 0):
            lo = mid
        else:
            hi = mid
        n += 1
    return round(lo, 6), n


def days(n, start=3):
    month = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    y, m = 1970, 0
    while n >= (length := month[m] + (m == 1 and (y % 4 == 0 and y % 100 != 0 or y % 400 == 0))):
        n -= length
        m += 1
        if m == 12:
            y, m = y + 1, 0
    return y, m + 1, n + 1, (start + n) % 7


def sign_changes(values):
    n = last = 0
    for v in values:
        s = (v > 0) - (v < 0)
        if s and last and s != last:
            n += 1
        last = s or last
    return n


def ternaries(n):
    out = []
    for i in range(n):
        x = i if i % 2 else -i if i % 3 else i / 2
        y = 0 if x is None else x or "zero"
        out.append(y if not isinstance(y, str) else x)
        z = x if x > 2 else None
        if z is not None and z < 5:
            out.append(z)
    return out


def attempt(f, *args):
    try:
        print(f(*args), end="; ")
    except Exception as e:
        print(type(e).__name__, e, end="; ")


numbers = [0, 1, -1, 3, 2.5, -0.0, True, 2**62, 2**64, float("nan"), float("inf"), None, "s"]
for a in numbers:
    for b in (0, 2, 2.5, "s"):
        attempt(chained, a, b, 5)
        attempt(effects, a, b)
        attempt(gcd, a, b)
    attempt(truth, a)
    attempt(nested, 4, a)
    attempt(digits, a, 7)
    print()
for args in ((0, 1, 0.1), (1, 0, -0.25), (0, 3, 1), (2**53, 2**53 + 4, 1.0), (0, float("inf"), 1e308), (0, float("nan"), 1), (5, 0, 1), (True, 4, True), (0, "x", 1)):
    attempt(floats, *args)
print()
for values in ([], [1, 2], [1, 3, 5], [2.5, 4], ["a", "b"], [None], [float("nan")], (0, 0), [2**63, 1]):
    attempt(after, values)
    attempt(minmax, values)
    attempt(sign_changes, values)
print()
print(bisect(lambda x: x * x - 2, 0, 2), bisect(lambda x: x ** 3 - x - 2, 1, 2), [days(n) for n in (0, 31, 59, 365, 789, 11016, 20000)], ternaries(9), gcd(2**70, 6**40), digits(10**20, 16))
