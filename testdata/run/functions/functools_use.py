import functools
import operator


def f(a, b, c=3):
    return a, b, c


p = functools.partial(f, 1, c=5)
print(p(2), p(b=7), p.func is f, p.args, p.keywords)
print(functools.reduce(operator.add, range(5)), functools.reduce(lambda a, b: a * b, [1, 2, 3], 10))


@functools.wraps(f)
def g(*a):
    return f(*a)


print(g.__name__, g.__wrapped__ is f, g(1, 2))


class C:
    def __init__(self):
        self.n = 0

    @functools.cached_property
    def cp(self):
        self.n += 1
        return self.n

    def meth(self, x, y):
        return (x, y)

    pm = functools.partialmethod(meth, "px")


c = C()
print(c.cp, c.cp, c.n, c.pm("y"))


@functools.total_ordering
class O:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return self.v == o.v
    def __lt__(self, o): return self.v < o.v


print(O(1) < O(2), O(1) >= O(2), O(2) > O(1), sorted([O(3), O(1)])[0].v)
print(sorted([3, 1, 2], key=functools.cmp_to_key(lambda a, b: b - a)), list(map(operator.itemgetter(1), ["ab", "cd"])))
print(max([(1, "a"), (2, "b")], key=operator.itemgetter(0)), operator.attrgetter("v")(O(4)), operator.methodcaller("upper")("x"))
