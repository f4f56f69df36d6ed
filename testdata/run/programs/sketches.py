# Data structures that toss coins or are rings: a skip list, a Bloom filter, a
# count-min sketch, reservoir sampling, a treap, a ring buffer, a sparse array.
from collections.abc import MutableMapping, MutableSequence, Set


class Coin:
    def __init__(self, seed):
        self.x = seed

    def __next__(self):
        self.x ^= self.x << 13 & 0xFFFFFFFF
        self.x ^= self.x >> 17
        self.x ^= self.x << 5 & 0xFFFFFFFF
        return self.x

    __iter__ = lambda self: self


class SkipList(MutableMapping):
    class Node:
        __slots__ = "key", "value", "next"

        def __init__(self, key, value, height):
            self.key, self.value, self.next = key, value, [None] * height

    def __init__(self, *args, seed=2463534242, **kw):
        self._head, self._coin, self._n = self.Node(None, None, 8), Coin(seed), 0
        self.update(*args, **kw)

    def _before(self, key):
        at, out = self._head, [None] * 8
        for level in range(7, -1, -1):
            while (nxt := at.next[level]) and nxt.key < key:
                at = nxt
            out[level] = at
        return out

    def _find(self, key):
        node = self._before(key)[0].next[0]
        if node is None or node.key != key:
            raise KeyError(key)
        return node

    def __getitem__(self, key):
        if isinstance(key, slice):
            node = self._before(key.start)[0].next[0] if key.start is not None else self._head.next[0]
            out = []
            while node and (key.stop is None or node.key < key.stop):
                out.append(node.key)
                node = node.next[0]
            return out
        return self._find(key).value

    def __setitem__(self, key, value):
        try:
            self._find(key).value = value
        except KeyError:
            toss = next(self._coin)
            height = min(8, (toss & -toss).bit_length())
            node = self.Node(key, value, height)
            for level, prev in enumerate(self._before(key)[:height]):
                node.next[level], prev.next[level] = prev.next[level], node
            self._n += 1

    def __delitem__(self, key):
        node = self._find(key)
        for level, prev in enumerate(self._before(key)[:len(node.next)]):
            prev.next[level] = node.next[level]
        self._n -= 1

    def __iter__(self):
        node = self._head.next[0]
        while node:
            yield node.key
            node = node.next[0]

    def __len__(self):
        return self._n

    def __repr__(self):
        return f"{type(self).__name__}({dict(self)})"


class Bloom(Set):
    def __init__(self, items=(), bits=256, k=3):
        self.bits, self.k, self.word = bits, k, 0
        for x in items:
            self.add(x)

    def _at(self, x):
        h = 2166136261
        for b in repr(x).encode():
            h = (h ^ b) * 16777619 & 0xFFFFFFFF
        return [(h + i * (h >> 16 | 1)) % self.bits for i in range(self.k)]

    def add(self, x):
        for i in self._at(x):
            self.word |= 1 << i

    def __contains__(self, x):
        return all(self.word >> i & 1 for i in self._at(x))

    def __or__(self, other):
        if not isinstance(other, Bloom):
            return NotImplemented
        new = Bloom(bits=self.bits)
        new.word = self.word | other.word
        return new

    def __len__(self):
        return bin(self.word).count("1")

    def __iter__(self):
        raise TypeError("a filter forgets its items")


class Ring(MutableSequence):
    def __init__(self, size, items=()):
        if size <= 0:
            raise ValueError("size must be positive")
        self._data, self._first, self._n = [None] * size, 0, 0
        self.extend(items)

    def _i(self, i):
        i = i.__index__()
        if not -self._n <= i < self._n:
            raise IndexError(f"{type(self).__name__} index out of range")
        return (self._first + i % self._n) % len(self._data)

    def __len__(self):
        return self._n

    def __getitem__(self, i):
        return [self[j] for j in range(*i.indices(self._n))] if isinstance(i, slice) else self._data[self._i(i)]

    def __setitem__(self, i, v):
        self._data[self._i(i)] = v

    def __delitem__(self, i):
        rest = [v for j, v in enumerate(self) if j != i % self._n]
        self._first = self._n = 0
        self.extend(rest)

    def insert(self, i, v):
        if i < self._n:
            raise NotImplementedError("only at the end")
        if self._n == len(self._data):
            self._first = (self._first + 1) % self._n
            self._n -= 1
        self._n += 1
        self[-1] = v


def reservoir(items, k, coin=Coin(99)):
    kept = []
    for i, x in enumerate(items):
        if i < k:
            kept.append(x)
        elif (j := next(coin) % (i + 1)) < k:
            kept[j] = x
    return kept


def attempt(f, *a):
    try:
        print(repr(f(*a)))
    except Exception as e:
        print(type(e).__name__, e)


s = SkipList({k: k * k % 17 for k in (9, 3, 7, 1, 8, 2)}, seed=77)
s[5] = "five"
del s[7]
print(s, len(s), 7 in s, s.get(7), s.pop(1), s.setdefault(4, "new"), s[3:9], s[:4], s[8:], list(s.items())[-1], s == dict(s))
for f in (lambda: s[7], lambda: s["a"], lambda: s.pop(100), lambda: s.popitem(), lambda: hash(s), lambda: s + s, lambda: s.__delitem__(0), lambda: None in s):
    attempt(f)
many = SkipList(((n * 37 % 101, n) for n in range(101)), seed=5)
print([*many] == [*range(101)], len(many), sum(many.values()), many.clear(), many)
b, c = Bloom(range(10)), Bloom("abc")
print(len(b), [x for x in range(40) if x in b][:10], "a" in b | c, 5 in (b | c), b <= c, b.isdisjoint.__name__)
for f in (lambda: [*b], lambda: b | {1}, lambda: b & c, lambda: b == c, lambda: max(b), lambda: b < 3):
    attempt(f)
r = Ring(4, "abcdef")
print([*r], r[0], r[-1], r[1:3], len(r), "d" in r, r.index("e"), r.count("z"), [*reversed(r)], r.pop(), r.pop(0), [*r])
r += "xyz"
r[0] = "first"
r.reverse()
print([*r], r._data, r.remove("y"), [*r], r.clear(), [*r])
for f in (lambda: r[0], lambda: r["a"], lambda: r.insert(-1, 0), lambda: r.pop(), lambda: Ring(0), lambda: r.remove(3), lambda: r.index(1), lambda: Ring("a")):
    attempt(f)
print(reservoir(range(100), 5), reservoir("ab", 5), reservoir([], 1))
attempt(reservoir, 5, 2)
attempt(MutableMapping)
attempt(type("HalfMap", (SkipList,), {"__len__": None}))
