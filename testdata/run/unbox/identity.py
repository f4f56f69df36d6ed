# What "is" must say: an object is itself, however often it went through C.
def same(x, items):
    out = []
    for i in range(2):
        y = x
        z = y
        out.append((x is y, y is z, x is items[0], items[0] is z, x is not y))
        w = x + 0
        out.append(w == x)
        items.append(y)
        out.append(items[-1] is x)
        out.append(x is None)
    return out


def computed(n):
    kept = []
    total = 0
    for i in range(n):
        total = total * 3 + i
        kept.append(total)
        if kept[-1] is not total:
            return "lost"
        again = total
        if again is not total:
            return "lost again"
    return kept[-1]


def none(values):
    n = 0
    for v in values:
        x = None
        if v > 2:
            x = v * 2
        if x is None:
            n += 1
        else:
            n += x
        if x is not None:
            n += 100
    return n


def swap(a, b):
    for i in range(3):
        a, b = b, a
    return a, b


big = 10**20
f = 1.25
for v in (5, 100000, big, f, True, None, "s"):
    try:
        print(same(v, [v]))
    except TypeError as e:
        print(e)
print(computed(5), computed(60))
print(none([1, 2, 3, 4.5]))
p, q = swap(f, big)
print(p is big, q is f)
