def g(a, b=2, *args, k=3, **kw):
    c = a + b
    yield c
    d = [c] * k
    yield d
    for i, e in enumerate(d):
        f = yield i, e, args
        kw[str(i)] = f
    s = {x: y for x, y in kw.items()}
    yield s
    try:
        h = s["missing"]
    except KeyError as err:
        yield repr(err)
    t = f"{a}{b}{c}"
    yield t
    del t
    try:
        yield t
    except UnboundLocalError as e:
        yield "unbound"
    j = 1.5
    while j < 3:
        j += yield j
    return locals_count(a, b, c)


def locals_count(*a):
    return len(a)


it = g(1, 5, "x", k=2, z=9)
print(next(it), next(it), next(it), it.send("s0"), it.send("s1"), next(it), next(it), next(it))
print(next(it), it.send(0.5), it.send(0.5))
try:
    it.send(10)
except StopIteration as e:
    print(e.value)


def expr():
    x = [(yield 1), (yield 2), (yield 3)]
    y = {"k": (yield 4)}
    z = max((yield 5), (yield 6))
    print(x, y, z, (yield 7) + (yield 8))
    if (yield 9) and (yield 10):
        print("both")
    w = (yield 11) if (yield 12) else (yield 13)
    print(w)
    return f"{(yield 14)!r}"


it = expr()
v = next(it)
try:
    while True:
        v = it.send(v)
except StopIteration as e:
    print("ret", e.value)
