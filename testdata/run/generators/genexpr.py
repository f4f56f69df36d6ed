g = (x * x for x in range(4))
print(type(g).__name__, next(g), list(g), list(g))
print(sum(x for x in range(5)), list((x, y) for x in range(2) for y in "ab"), dict((k, 1) for k in "ab"))


def lazy():
    print("called")
    return range(3)


g = (x for x in lazy())
print("created")
print(list(g))


def late():
    n = 1
    g = (x + n for x in range(3))
    n = 100
    return list(g)


print(late())
try:
    (x for x in 5)
except TypeError as e:
    print(e)
g = (1 // x for x in (1, 0))
print(next(g))
try:
    next(g)
except ZeroDivisionError as e:
    print(e)
print(next(g, "dead"))


class C:
    n = 3
    g = list(x for x in range(n))


print(C.g, any(x > 2 for x in [1, 2, 3, print("not reached")] if x), all(x for x in []))
print(" ".join(w.upper() for w in "a b".split()), max((len(w) for w in ["a", "bbb"]), default=0), [*(i for i in "xy")])
nested = ((i, j) for i in range(3) for j in (k * i for k in range(2)))
print(list(nested))


def gen_of_gen():
    return ((y for y in range(x)) for x in range(3))


print([list(g) for g in gen_of_gen()])
x = "untouched"
list(x for x in range(3))
print(x, (i for i in []).__name__, sorted(-x for x in range(3)), min((v, k) for k, v in {"a": 2, "b": 1}.items()))
