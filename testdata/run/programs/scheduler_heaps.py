# heapq and bisect at work: a task scheduler with cancellation, Dijkstra, k-way merges, running medians, interval sets, ranks.
import bisect
import heapq
import itertools


def tell(label, f, *args, **kw):
    try:
        print(label, repr(f(*args, **kw)))
    except Exception as e:
        print(label, "!!", type(e).__name__, e)


class Job:
    order = itertools.count()

    def __init__(self, due, name, action=None):
        self.due, self.name, self.action = due, name, action
        self.seq = next(Job.order)
        self.live = True

    def __lt__(self, other):
        if not isinstance(other, Job):
            return NotImplemented
        return (self.due, self.seq) < (other.due, other.seq)

    def __repr__(self):
        return f"{self.name}@{self.due}"


class Scheduler:
    def __init__(self):
        self.heap, self.now, self.trace = [], 0, []

    def at(self, due, name, action=None):
        if due < self.now:
            raise ValueError(f"{name} is late by {self.now - due}")
        job = Job(due, name, action)
        heapq.heappush(self.heap, job)
        return job

    def every(self, step, name, times):
        def again(times=times):
            if times > 1:
                self.at(self.now + step, f"{name}{times - 1}", lambda: again(times - 1))
        return self.at(self.now + step, f"{name}{times}", again)

    def run(self, until=float("inf")):
        while self.heap and self.heap[0].due <= until:
            job = heapq.heappop(self.heap)
            if not job.live:
                continue
            self.now = job.due
            try:
                result = job.action() if job.action else None
            except (ArithmeticError, ValueError) as e:
                result = f"{type(e).__name__}({e})"
            self.trace.append((self.now, job.name, result))
        return len(self.heap)


class Medians:
    def __init__(self):
        self.low, self.high = [], []

    def add(self, x):
        heapq.heappush(self.high, -heapq.heappushpop(self.low, -x))
        if len(self.high) > len(self.low):
            heapq.heappush(self.low, -heapq.heappop(self.high))
        return -self.low[0] if len(self.low) > len(self.high) else (self.high[0] - self.low[0]) / 2


class Intervals:
    def __init__(self):
        self.starts, self.ends = [], []

    def add(self, a, b):
        if not a < b:
            raise ValueError(f"empty interval {a}..{b}")
        i = bisect.bisect_left(self.ends, a)
        j = bisect.bisect_right(self.starts, b)
        if i < j:
            a, b = min(a, self.starts[i]), max(b, self.ends[j - 1])
        self.starts[i:j], self.ends[i:j] = [a], [b]

    def __contains__(self, x):
        i = bisect.bisect_right(self.starts, x) - 1
        return i >= 0 and x < self.ends[i]

    def __str__(self):
        return " ".join(f"[{a},{b})" for a, b in zip(self.starts, self.ends)) or "-"


def dijkstra(graph, start):
    best, back, queue = {start: 0}, {}, [(0, start)]
    while queue:
        cost, node = heapq.heappop(queue)
        if cost > best[node]:
            continue
        for to, weight in graph.get(node, {}).items():
            if weight < 0:
                raise ValueError(f"{node}->{to}: negative weight {weight}")
            new = cost + weight
            if new < best.get(to, float("inf")):
                best[to], back[to] = new, node
                heapq.heappush(queue, (new, to))
    return best, back


def path(back, node):
    while node in back:
        yield node
        node = back[node]
    yield node


def lis(xs):
    tails, size = [], []
    for x in xs:
        k = bisect.bisect_left(tails, x)
        tails[k:k + 1] = [x]
        size.append(k + 1)
    need, out = len(tails), []
    for x, k in zip(reversed(xs), reversed(size)):
        if k == need and (not out or x < out[-1]):
            out.append(x)
            need -= 1
    return out[::-1]


class Watched(list):
    def insert(self, i, x):
        print("insert", i, x)
        super().insert(i, x)

    def __getitem__(self, i):
        r = super().__getitem__(i)
        print("get", i, r)
        return r


s = Scheduler()
s.at(5, "five")
s.at(2, "two", lambda: s.at(3, "nested", lambda: 1 // 0).name)
s.at(2, "two again", lambda: s.at(1, "past"))
gone = s.at(4, "gone")
s.every(2, "tick", 3)
gone.live = False
print(s.run(4), s.heap, s.trace)
print(s.run(), s.trace[-3:])
tell("late", s.at, 1, "early")
tell("not a job", lambda: heapq.heappush([Job(1, "a")], 3) or "pushed")
m = Medians()
print([m.add(x) for x in (5, 2, 8, 1, 9, 9, 0.5)])
iv = Intervals()
for a, b in [(5, 7), (1, 2), (9, 12), (2, 3), (6, 10), (20, 21), (0, 1)]:
    iv.add(a, b)
    print(iv, end="; ")
print(3 in iv, 2.5 in iv, 11 in iv, 12 in iv, -1 in iv)
tell("interval", iv.add, 3, 3)
tell("interval order", iv.add, "a", "b")
graph = {"a": {"b": 7, "c": 3}, "c": {"b": 1, "d": 8}, "b": {"d": 2, "e": 6}, "d": {"e": 1}}
best, back = dijkstra(graph, "a")
print(best, list(path(back, "e"))[::-1], dijkstra(graph, "zzz"))
tell("negative", dijkstra, {1: {2: -1}}, 1)
tell("mixed nodes", dijkstra, {1: {"x": 1, 2: 1}}, 1)
print(lis([3, 1, 4, 1, 5, 9, 2, 6]), lis([]), lis("hello world"))
print(list(heapq.merge([1, 4, 9], [2, 4], iter([0, 10]))), list(heapq.merge("ca", "db", reverse=True)), list(heapq.merge(["b", "AA"], ["ccc"], key=len)))
words = "pear fig apple kiwi date".split()
print(heapq.nlargest(2, words, key=len), heapq.nsmallest(3, words), heapq.nsmallest(1, [], key=len), heapq.nlargest(9, words), heapq.heapreplace([1, 5], 7), heapq.heappushpop([], 3))
heap = [9, 4, 7, 1, 8]
heapq.heapify(heap)
print(heap, [heapq.heappop(heap) for _ in range(5)])
tell("pop", heapq.heappop, [])
tell("replace", heapq.heapreplace, [], 1)
tell("heapify", heapq.heapify, (2, 1))
tell("order", heapq.heapify, [1, "a"])
tell("merge order", lambda: list(heapq.merge([1], ["a"])))
tell("bisect", bisect.bisect, [1, 2, 2, 3], 2)
tell("bisect range", bisect.bisect_left, [1, 2, 2, 3], 2, 2, 4)
tell("bisect lo", bisect.bisect, [1], 1, -1)
tell("bisect order", bisect.bisect, [1, 2], "a")
tell("bisect type", bisect.bisect, 5, 1)
tell("no list", bisect.insort, (1, 3), 2)
w = Watched([1, 4, 6])
bisect.insort(w, 5)
bisect.insort_left(w, 4)
print(["FDCBA"[bisect.bisect((60, 70, 80, 90), score)] for score in (33, 60, 79, 90, 100)])
