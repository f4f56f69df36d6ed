# Caches: a linked list with a dict, by frequency, with expiry, and a decorator.
class Node:
    __slots__ = ("key", "value", "prev", "next")

    def __init__(self, key=None, value=None):
        self.key, self.value = key, value
        self.prev = self.next = self


class LRU:
    def __init__(self, capacity):
        if capacity <= 0:
            raise ValueError(f"capacity must be positive, not {capacity!r}")
        self.capacity = capacity
        self.root = Node()
        self.map = {}
        self.hits = self.misses = self.evicted = 0

    def _unlink(self, node):
        node.prev.next, node.next.prev = node.next, node.prev
        node.prev = node.next = None

    def _front(self, node):
        first = self.root.next
        node.prev, node.next = self.root, first
        self.root.next = first.prev = node

    def __getitem__(self, key):
        try:
            node = self.map[key]
        except KeyError:
            self.misses += 1
            raise
        self.hits += 1
        self._unlink(node)
        self._front(node)
        return node.value

    def __setitem__(self, key, value):
        node = self.map.get(key)
        if node is not None:
            node.value = value
            self._unlink(node)
        else:
            if len(self.map) >= self.capacity:
                last = self.root.prev
                self._unlink(last)
                del self.map[last.key]
                self.evicted += 1
            node = self.map[key] = Node(key, value)
        self._front(node)

    def __delitem__(self, key):
        self._unlink(self.map.pop(key))

    def __contains__(self, key):
        return key in self.map

    def __len__(self):
        return len(self.map)

    def __iter__(self):
        node = self.root.next
        while node is not self.root:
            yield node.key
            node = node.next

    def __reversed__(self):
        node = self.root.prev
        while node is not self.root:
            yield node.key
            node = node.prev

    def get(self, key, default=None):
        try:
            return self[key]
        except KeyError:
            return default

    @property
    def ratio(self):
        total = self.hits + self.misses
        return self.hits / total if total else float("nan")

    def __repr__(self):
        return f"{type(self).__name__}({', '.join(f'{k}={self.map[k].value!r}' for k in self)})"


class Tracing(LRU):
    def __setitem__(self, key, value):
        before = set(self.map)
        super().__setitem__(key, value)
        lost = before - set(self.map)
        if lost:
            print("lost", *sorted(lost), end="; ")


cache = Tracing(3)
for i, k in enumerate("abcadbeaxa"):
    got = cache.get(k, -1)
    if got == -1:
        cache[k] = i
print(cache, list(reversed(cache)), cache.hits, cache.misses, cache.evicted, f"{cache.ratio:.3f}")
for bad in (lambda: cache["zz"], lambda: cache.__delitem__("zz"), lambda: LRU(0), lambda: LRU("3"), lambda: cache[[]]):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
del cache["a"]
print(cache, "a" in cache, len(cache), LRU(1).ratio != LRU(1).ratio)


class LFU:
    """Least frequently used, ties by age."""

    def __init__(self, n):
        self.n, self.values, self.counts, self.by_count, self.low = n, {}, {}, {}, 0

    def touch(self, k):
        c = self.counts[k]
        bucket = self.by_count[c]
        del bucket[k]
        if not bucket:
            del self.by_count[c]
            if self.low == c:
                self.low += 1
        self.counts[k] += 1
        self.by_count.setdefault(c + 1, {})[k] = None

    def get(self, k):
        if k not in self.values:
            return None
        self.touch(k)
        return self.values[k]

    def put(self, k, v):
        if k in self.values:
            self.values[k] = v
            self.touch(k)
            return None
        gone = None
        if len(self.values) >= self.n:
            gone = next(iter(self.by_count[self.low]))
            del self.by_count[self.low][gone], self.values[gone], self.counts[gone]
            if not self.by_count[self.low]:
                del self.by_count[self.low]
        self.values[k], self.counts[k], self.low = v, 1, 1
        self.by_count.setdefault(1, {})[k] = None
        return gone


lfu = LFU(3)
print([lfu.put(k, ord(k)) or lfu.get(g) for k, g in zip("abcdaebfgh", "aabbbaaccc")], lfu.values, lfu.counts, lfu.by_count, lfu.low)


def memoize(limit=None, *, typed=False, clock=lambda: 0, ttl=None):
    def decorate(f):
        store = LRU(limit or 10**6)
        calls = 0

        def wrapper(*args, **kwargs):
            nonlocal calls
            key = args + (("kw",) + tuple(sorted(kwargs.items())) if kwargs else ())
            if typed:
                key += tuple(type(a) for a in args)
            now = clock()
            hit = store.get(key)
            if hit is not None and (ttl is None or now - hit[1] < ttl):
                return hit[0]
            calls += 1
            r = f(*args, **kwargs)
            store[key] = (r, now)
            return r
        wrapper.info = lambda: (calls, store.hits, store.misses, len(store))
        wrapper.__name__ = f.__name__
        return wrapper
    return decorate


@memoize(50)
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


print(fib(90), fib.info(), fib.__name__)


@memoize(typed=True)
def describe(x, *, mark=""):
    return f"{type(x).__name__}:{x}{mark}"


print(describe(1), describe(1.0), describe(True), describe(1, mark="!"), describe(1, mark="!"), describe.info())
time = iter(range(100))


@memoize(2, clock=lambda: next(time), ttl=3)
def slow(x):
    return x * 2


print([slow(x) for x in (1, 1, 1, 1, 2, 1, 3, 1, 2)], slow.info())
