def collect(*args):
    out = []
    for i in range(*args):
        out.append(i)
    return out


print(collect(5), collect(0), collect(-3), collect(2, 5), collect(5, 2), collect(5, 2, -1), collect(0, 10, 3), collect(10, 0, -4))


def one(n):
    out = []
    for i in range(n):
        out.append(i)
        if i > 5:
            n = 0
    return out, n


def two(a, b):
    i = "unset"
    for i in range(a, b):
        pass
    return i


def three(a, b, c):
    out = []
    for i in range(a, b, c):
        out.append(i)
        i += 100
    return out, i if out else None


print(one(3), one(8), one(True))
print(two(0, 3), two(3, 0), two(2**63 - 2, 2**63), two(2**64, 2**64 + 3), two(-2**63 - 1, -2**63 + 1))
print(three(0, 10, 2), three(0, 10, 20), three(10, 0, -3), three(0, 2**70, 2**69), three(5, 5, 1))
for bad in (1.0, "3", None, 1 + 0j):
    try:
        one(bad)
    except TypeError as e:
        print(e)
try:
    three(0, 1, 0)
except ValueError as e:
    print(e)


class Idx:
    def __repr__(self):
        return "Idx"

    def __index__(self):
        print("index")
        return 2


print(one(Idx()))
n = 3
for i in range(n):
    n = 10
    print(i, n)
for i in range(3):
    for i in range(2):
        pass
    print(i)
for i in reversed(range(4)):
    print(i, end=" ")
for i in range(10)[2:8:3]:
    print(i, end=" ")
for i in range(-5, -10, -2):
    print(i, end=" ")
print()


def shadowed():
    def range(n):
        return "abc"
    return [x for x in range(2)]


print(shadowed())
