if (n := 10) > 5:
    print(n)
print([y := 1, y ** 2], y)
data = [1, 5, 3, 8]
print([last := x for x in data if (half := x / 2) > 1], last, half)


def f(seq):
    it = iter(seq)
    out = []
    while (item := next(it, None)) is not None:
        out.append(item)
    return out


print(f([1, 2, 3]))


def g():
    total = 0
    partial = [total := total + v for v in range(5)]
    return partial, total


print(g())
print((a := 1) + (b := 2), a, b)
x = (y := 5, 6)
print(x, y)


def h(x):
    if any((bad := v) < 0 for v in x):
        return bad
    return "none"


print(h([1, 2, -3, 4]), h([1]))
print({(k := i): k * 2 for i in range(3)}, k)
print(f"{(w := 7)} {w}")
def outer():
    def inner():
        nonlocal z
        return (z := z + 1)
    z = 0
    inner()
    return inner(), z
print(outer())
