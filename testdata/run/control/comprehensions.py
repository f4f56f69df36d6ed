print([x * x for x in range(5)], [x for x in range(10) if x % 2 if x > 3], [(x, y) for x in range(3) for y in range(x)])
print({x: str(x) for x in range(3)}, {x % 3 for x in range(9)} == {0, 1, 2}, list(x + 1 for x in range(3)))
print([[j * i for j in range(3)] for i in range(3)], [a for (a, b) in [(1, 2), (3, 4)]], [a + b for a, *b in ["ab", "cd"] for b in b])
x = "outer"
print([x for x in range(3)], x)
print([x for x in [1, 2] for x in [x, x * 10]], x)


def scoping():
    x = 5
    fs = [lambda: i for i in range(3)]
    gs = [lambda i=i: i + x for i in range(3)]
    return [f() for f in fs], [g() for g in gs]


print(scoping())


def leak():
    try:
        [item for item in range(3)]
        return item
    except NameError as e:
        return str(e)


print(leak())


def closure():
    n = 3
    return [n * i for i in range(n)], {n: i for i in range(n)}, (lambda: [n for _ in range(2)])()


print(closure())


class C:
    items = [1, 2, 3]
    doubled = [i * 2 for i in items]
    nested = [[i for i in range(n)] for n in items]


print(C.doubled, C.nested, hasattr(C, "i"))


def raising():
    try:
        return [1 // x for x in (1, 0)]
    except ZeroDivisionError as e:
        return str(e)


print(raising())
print([i for i in range(5) if i if not i == 3 or i > 10], [y for x in "ab" for y in (x, x.upper()) if y != "b"])
print([x if x % 2 else -x for x in range(5)], [lambda: 1][0](), [[]][0], [*[1], *(x for x in [2])])
print(dict([(k, v) for k, v in {"a": 1}.items()]), sum([x for x in range(100)]), max(len(w) for w in "a bb ccc".split()))
matrix = [[1, 2, 3], [4, 5, 6]]
print([[row[i] for row in matrix] for i in range(3)], [n for row in matrix for n in row])


def order(tag):
    print(tag, end=" ")
    return [1, 2]


print([(a, b) for a in order("outer") for b in order("inner")])
print({(print("key"), 1)[1]: (print("value"), 2)[1] for _ in range(1)})
