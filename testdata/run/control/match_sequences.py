# min-python: 3.10
# Sequence patterns over lists and tuples, and over subclasses that lie: what is
# asked of them, and how their items are got.
log = []


class L(list):
    def __len__(self):
        log.append("len")
        return self.length if hasattr(self, "length") else list.__len__(self)

    def __getitem__(self, i):
        log.append(("get", i))
        return list.__getitem__(self, i)

    def __iter__(self):
        log.append("iter")
        return list.__iter__(self)


class T(tuple):
    def __iter__(self):
        return iter("xyz")


def lying(n, items):
    a = L(items)
    a.length = n
    return a


def which(v):
    match v:
        case []:
            return "empty"
        case [_]:
            return "one"
        case [0, x]:
            return "zero and", x
        case [x, 0]:
            return x, "and zero"
        case [_, _]:
            return "two"
        case [1, *_, 9]:
            return "1..9"
        case [2, *_, x]:
            return "2..", x
        case [3, *rest]:
            return "3", rest
        case [*rest, 4]:
            return rest, "4"
        case [5, *rest, (6 | 7) as last]:
            return 5, rest, last
        case (8, [a, *b], *c) if b:
            return a, b, c
        case [*_]:
            return "any"
    return "none"


def capture_all(v):
    match v:
        case [*all_]:
            return type(all_).__name__, all_
        case x:
            return "not", x


def nested(v):
    match v:
        case [[a, [b, c]], *_, (d, *_)]:
            return a, b, c, d
        case [[a, b], [c, d]]:
            return "pairs", a, b, c, d
        case [x, *_, y, z]:
            return "ends", x, y, z
        case (a, *b):
            return "rest", a, b
    return None


values = [[], [5], (0, 1), [1, 0], [1, 2], [1, 2, 9], (1, 9), [2, 3, 4, 5], (3, 1, 2), [3], [9, 9, 4], (5, 6), [5, 1, 2, 7], [5, 5, 5], [8, [1, 2], 3, 4], (8, (1,), 3), range(3), range(3, 6), "abc", b"abc", {1: 2}, {1}, None, iter([1]),
          T((1, 2, 3)), T((5, 0, 7)), bytearray(b"\x01\x02"), memoryview(b"\x03\x04"), [[1, [2, 3]], 0, (4, 5)], [[1, 2], [3, 4]], [[1, 2], [3]], [1, 2, 3, 4]]
for v in values:
    print(which(v), capture_all(v) if not hasattr(v, "__next__") else "", nested(v))
for f in (which, capture_all, nested):
    for a in (L([]), L([0, 5]), L([1, 2, 9]), L([2, 5, 8]), L([3, 1]), L([1, 4]), lying(1, []), lying(2, [0]), lying(2, [0, 1, 2]), lying(3, [2]), lying(-1, []), lying(0, [1])):
        log.clear()
        try:
            r = f(a)
        except Exception as e:
            r = type(e).__name__, str(e)
        print(r, log)


class Seq:
    """A sequence by registration only."""

    def __init__(self, n):
        self.n = n

    def __len__(self):
        return self.n

    def __getitem__(self, i):
        if i >= self.n or i < -self.n:
            raise IndexError(i)
        return i * 10


import collections.abc
print(which(Seq(2)))
collections.abc.Sequence.register(Seq)
print(which(Seq(0)), which(Seq(1)), which(Seq(2)), capture_all(Seq(3)), nested(Seq(4)))


def order():
    match [1, 2, 3]:
        case [a, b, 4]:
            print("no")
        case [a, 5, c]:
            print("no")
        case [b, *_] if b > 1:
            print("no")
        case [x, y, z]:
            return x, y, z, b, sorted(k for k in locals())


print(order())
