# Numbers that the compiler may hold in C (len, ord, truth values) are Python's
# integers all the same.
def f(s, e):
    yield 10 ** len(s), len(s) << 70, 1 << len(s), len(s) ** len(s), 2 ** -len(s)
    yield len(s) * 10000000000000 * 10000000000000, len(s) * len(s) * len(s) * len(s) * 99999999999
    yield ord("a") ** 40, ord(s[0]) << 60, ord(s[0]) * 99999999999999999999
    yield 2 ** e if e else 2 ** len(s), -len(s) ** 2, (-len(s)) ** 3, (-2) ** len(s)
    yield (s == "abc") ** 3, (s == "abc") << 100, ~(s == "abc"), (s == "abc") * 10 ** 30
    yield 1 << (len(s) + 61), (len(s) + 1) * 2, len(s) - 2 * len(s), len(s) // 2, len(s) % 2, len(s) / 2
    yield hash(s) * 1000000000 // 1000000000 == hash(s), hash(1) * 2 ** 70
    yield (1 if e else len(s)) << 65, 10 ** (len(s) or 1), (len(s) if e else 2) ** 63


for s, e in (("abc", 1), ("abcdef", 0), ("\U0010ffff", 70)):
    for got in f(s, e):
        print(got, [type(x).__name__ for x in got])


def scale(text):
    total = int(text)
    total = total * 10 ** len(text)
    return total + len(text) ** 2


print(scale("12345678901234567890"))
