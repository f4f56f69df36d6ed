# Every method of list, on literals, locals of known type and parameters, with
# its results and its errors.
class Index:
    def __repr__(self):
        return "Index"

    def __init__(self, n):
        self.n = n

    def __index__(self):
        return self.n


class Wrong:
    def __index__(self):
        return "one"


class Raises:
    def __eq__(self, other):
        raise LookupError("eq of %r" % (other,))


def attempt(f, *args, **kw):
    try:
        print(f(*args, **kw), end="; ")
    except Exception as e:
        print(type(e).__name__, e, end="; ")


def known():
    a = [3, 1, 2]
    print(a.append(5), a, a.extend((6, 7)), a.extend("ab"), a.extend({8: 9}), a.extend(range(2)), a)
    print(a.insert(0, "first"), a.insert(100, "last"), a.insert(-1, "before"), a.insert(-100, "front"), a)
    print(a.pop(), a.pop(0), a.pop(-2), a.pop(Index(1)), a.pop(True), len(a))
    print(a, a.remove("b"), a.count(5), a.index(5), a.index(5, 1), a.index(a[-1], -3, Index(100)), a)
    b = a.copy()
    print(b == a, b is a, b.reverse(), b, b.clear(), b, a.__len__(), a.__contains__("b"), a.__getitem__(-1))
    for wrong in (lambda: a.append(), lambda: a.append(1, 2), lambda: a.append(x=1), lambda: a.extend(5), lambda: a.extend(), lambda: a.insert(1),
                  lambda: a.insert("x", 1), lambda: a.pop("x"), lambda: a.pop(1, 2), lambda: a.pop(99), lambda: [].pop(), lambda: [].pop(0),
                  lambda: a.remove("nothing"), lambda: a.remove(), lambda: a.index("nothing"), lambda: a.index(1, 50), lambda: a.index(1, None),
                  lambda: a.index(), lambda: a.count(), lambda: a.count(1, 2), lambda: a.reverse(1), lambda: a.copy(2), lambda: a.clear(3),
                  lambda: a.sort(1), lambda: a.sort(key=1), lambda: a.sort(nope=1), lambda: a.nothing(), lambda: a.pop(Wrong()), lambda: a.insert(Wrong(), 1),
                  lambda: a.pop(2.0), lambda: a.index(Raises()), lambda: a.count(Raises()), lambda: a.remove(Raises()), lambda: Raises() in a):
        attempt(wrong)
    print()
    print(a)


known()


def unknown(a, x):
    attempt(lambda: a.append(x))
    attempt(lambda: a.extend(x))
    attempt(lambda: a.insert(1, x))
    attempt(lambda: a.pop())
    attempt(lambda: a.pop(0))
    attempt(lambda: a.index(x))
    attempt(lambda: a.count(x))
    attempt(lambda: a.remove(x))
    attempt(lambda: a.copy())
    attempt(lambda: a.reverse())
    attempt(lambda: a.sort())
    attempt(lambda: a.clear())
    print(a)


class Shouting(list):
    def append(self, x):
        print("append!", end=" ")
        super().append(x)

    def pop(self, *args):
        print("pop!", args, end=" ")
        return list.pop(self, *args)

    def extend(self, other):
        return "not extended"


class Alike:
    def __init__(self):
        self.log = []

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        return lambda *args: self.log.append((name, args))

    def __repr__(self):
        return "Alike%r" % (self.log,)


for a in ([1, 2], Shouting("ab"), bytearray(b"xy"), Alike(), (1,), {1}, None, 5):
    unknown(a, 2)
for x in ("ab", None, [3], Index(3)):
    unknown([x, "z"], x)


# Sharing, recursion, and lists changed while they are worked on.
a = [1, 2]
a.append(a)
print(a, a[2] is a, a[2][2][0], a.count(a), a == a, repr([a, a]))
a.extend(a)
print(len(a))
b = [1, 2, 3]
b.extend(x * 10 for x in b[:])
print(b)
b.extend(iter(b[:2]))
b += b
print(b)
b *= 0
print(b, b * 3, 3 * [0], [[]] * 2, -1 * [1], [1] * True)


class Evil:
    def __init__(self, target):
        self.target = target

    def __eq__(self, other):
        self.target.clear()
        return False


c = [1, 2, 3]
c[1] = Evil(c)
attempt(c.index, 3)
attempt(c.remove, 7)
print(c, c.count(1))
c = [0, 1, 2]
c[0] = Evil(c)
print(5 in c, len(c))


def generator(target):
    for i in range(3):
        target.append(i)
        yield -i


d = []
d.extend(generator(d))
print(d)
d[:] = generator(d)
print(d)


def broken():
    yield 1
    raise ValueError("broken off")


e = [0]
attempt(e.extend, broken())
print(e)
attempt(e.__iadd__, broken())
print(e)
for bad in (lambda: [1] + (2,), lambda: [1] + None, lambda: (1,) + [2], lambda: [1] * 1.5, lambda: [1] * "a", lambda: [1] * [1], lambda: [1] - [1],
            lambda: [1] < (2,), lambda: [1] < [None], lambda: b[1.0], lambda: b["a"], lambda: b[500], lambda: b[-500], lambda: b[None],
            lambda: b[2**70], lambda: b[1, 2], lambda: list(5), lambda: list(1, 2), lambda: list(x=1), lambda: hash([])):
    attempt(bad)
print()
f = list("abc")
m = f.append
m("d")
n = list.append
n(f, "e")
print(f, m.__name__, m.__self__ is f, list.pop(f), list.__len__(f), sorted(f, reverse=True), list.index(f, "b"))
attempt(list.append, (), 1)
attempt(list.append)
attempt(list.append, f)
attempt(list.pop, f, 1, 2)
attempt(list.sort, 5)
print()
