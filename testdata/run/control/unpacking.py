def attempt(f, *a):
    try:
        print(f(*a))
    except Exception as e:
        print(type(e).__name__, e)


def two(x):
    a, b = x
    return a, b


def three(x):
    (a, b), c = x
    return a, b, c


def star1(x):
    a, *b = x
    return a, b


def star2(x):
    *a, b = x
    return a, b


def star3(x):
    a, *b, c, d = x
    return a, b, c, d


def star_only(x):
    *a, = x
    return a


def lst(x):
    [a, [b, *c]] = x
    return a, b, c


for f, goods in ((two, [(1, 2), [3, 4], "ab", {5: 0, 6: 0}, range(2), iter([7, 8]), (i for i in (9, 10))]),
                 (three, [((1, 2), 3), ["ab", "c"]]),
                 (star1, [(1,), [1, 2, 3], "abc", iter("xyz")]),
                 (star2, [(1,), [1, 2, 3], (i for i in range(4))]),
                 (star3, [(1, 2, 3), (1, 2, 3, 4, 5), iter(range(6))]),
                 (star_only, [(), "abc"]),
                 (lst, [(1, (2,)), (1, "xyz")])):
    for x in goods:
        attempt(f, x)
for bad in ((), (1,), (1, 2, 3), [], [1], [1, 2, 3], "a", "abc", 5, None, iter([1]), iter([1, 2, 3]), {1: 2}, 1.5):
    attempt(two, bad)
for bad in ((), iter([]), 5):
    attempt(star1, bad)
for bad in ((), (1,), (1, 2), iter([1, 2]), [1]):
    attempt(star3, bad)
attempt(three, (1, 2))
attempt(three, ((1,), 2))
a, b = 1, 2
a, b = b, a
print(a, b)
a, b, c = c, a, b = 1, 2, 3
print(a, b, c)
x = (y, z) = (1, 2)
print(x, y, z)
() = ()
[] = []
(a) = 5
(a,) = [6]
print(a)


class Bad:
    def __iter__(self):
        yield 1
        raise KeyError("inside")


attempt(two, Bad())
attempt(star1, Bad())
