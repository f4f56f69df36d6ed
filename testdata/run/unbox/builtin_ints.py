# What len(), ord(), hash() and bool() give are ints like any other: no C type limits what is computed from them.
def results(a, c):
    out = []
    for g in (lambda: len(a) << 70, lambda: len(a) >> 100, lambda: len(a) >> -1, lambda: len(a) * 2**62, lambda: ord(c) << 40,
              lambda: len(a) ** 50, lambda: bool(a) << 70, lambda: bool(a) >> -3, lambda: (len(a) + 1) * (len(a) * 2**61),
              lambda: ord(c) * 2**30, lambda: ord(c) * ord(c) * ord(c) * ord(c), lambda: hash(5) * 2**40 * 2**30, lambda: len(a) // 0,
              lambda: -len(a), lambda: ~len(a), lambda: len(a) - 10, lambda: len(a) % -3, lambda: hash(2**61 - 3) * 9,
              lambda: ord(c) - ord('z') * 3, lambda: abs(-len(a) - 2), lambda: len(range(2**63 - 1)) + 1):
        try:
            out.append(g())
        except Exception as e:
            out.append(str(e))
    return out


def kept(n):
    """A variable that is an int now and a float then stays what it is."""
    x = y = z = 0
    seen = [x, y, z]
    y = 2.5
    seen.append(y)
    if n:
        z = 1 if n > 1 else 0.5
    w = n or 1.5
    v = 3 if n else 4.0
    return seen, x, y, z, w, v, min(1, 2.0), max(2, 1.5), [1, 2.0], [i for i in (1, 2.0)]


print(results([1, 2, 3], 'x'))
print(kept(0), kept(1), kept(2))
