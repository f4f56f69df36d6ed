# A container finds a NaN by identity: every name of one is the same object, and each one computed is another.


def names(p, n):
    for i in range(n):
        p = p * 10.0 - p * 10.0
    q = p
    r = q
    print(p in [q], q in (1, r), [p] == [r], {p: 1}.get(r), (p, 2).index(q), [p, q].count(r))
    p = p + 1.0
    print(p in [q], q in [r], [p] == [q])
    return q, r


def chosen(p, flag):
    a = p - p
    b = p - p
    for i in range(2):
        a += 1.0
        b += 1.0
    c = a if flag else b
    d = a or b
    e = (f := a)
    print(a in [b], c in [a], c in [b], d in [a], e in [a], f in [e], max(a, b) in [a], +a in [a], -a in [a])
    a, b = b, a
    print(c in [a], c in [b])


def stored(p):
    xs = [0.5, 1.5, 2.5]
    for i in range(2):
        v = p - p
        xs[i] = v
        xs[i + 1] = v
    print(xs[0] in xs[1:], xs[1] in xs[2:], v in xs, xs.count(v), xs.count(xs[0]))
    w = xs[1]
    u = w
    for i in range(1):
        w = w + 1.0
    print(u in xs, w in xs)


def loops(values):
    seen = []
    for x in values:
        y = x
        z = y
        x = x + 0.0
        seen.append(y)
        print(z in seen, x in seen)
    return seen


def summed(p, n):
    total = 0
    best = None
    for i in range(n):
        total = total + p
        if best is None or not total < best:
            best = total
    return total in [best], best in {total}


inf = float("inf")
names(inf, 1)
names(inf, 3)
names(2.5, 2)
names(1, 2)
chosen(inf, 1)
chosen(inf, 0)
chosen(3, True)
stored(inf)
stored(2.0)
loops([float("nan"), 1.5, 2, inf - inf])
print(summed(float("nan"), 3), summed(1.5, 3), summed(inf, 2))
