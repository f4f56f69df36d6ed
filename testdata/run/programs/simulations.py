# Simulations with an own generator of numbers: a bank's queue by generators, a
# lift with states, random walks, a forest fire, the dining philosophers, Monty Hall.
import heapq
from collections import Counter, deque
from contextlib import contextmanager
from enum import Enum, Flag, auto


class LCG:
    def __init__(self, seed=1):
        self.x = seed

    def __call__(self, n):
        self.x = (self.x * 6364136223846793005 + 1442695040888963407) % 2**64
        return (self.x >> 33) % n

    def pick(self, seq):
        return seq[self(len(seq))]

    def __iter__(self):
        while True:
            yield self(2**31) / 2**31


class Clock:
    def __init__(self):
        self.now, self.heap, self.n, self.log = 0, [], 0, []

    def at(self, delay, gen, value=None):
        if delay < 0:
            raise ValueError(f"{delay} is in the past")
        self.n += 1
        heapq.heappush(self.heap, (self.now + delay, self.n, gen, value))

    def run(self, until=1000):
        while self.heap and self.heap[0][0] <= until:
            self.now, _, gen, value = heapq.heappop(self.heap)
            try:
                todo = gen.send(value)
                if isinstance(todo, int):
                    self.at(todo, gen)
                else:
                    todo(self, gen)
            except StopIteration as e:
                if e.value is not None:
                    self.log.append((self.now, e.value))
            except Exception as e:
                self.log.append((self.now, f"{type(e).__name__}: {e}"))
        return self.now


class Tellers:
    def __init__(self, n):
        self.free, self.queue, self.longest = n, deque(), 0

    def get(self, clock, gen):
        if self.free:
            self.free -= 1
            clock.at(0, gen, 0)
        else:
            self.queue.append((clock.now, gen))
            self.longest = max(self.longest, len(self.queue))

    def put(self, clock):
        if self.queue:
            since, gen = self.queue.popleft()
            clock.at(0, gen, clock.now - since)
        else:
            self.free += 1

    @contextmanager
    def held(self, clock):
        try:
            yield self
        finally:
            self.put(clock)


def customer(clock, bank, name, start, work, waits):
    yield start
    waits[name] = waited = yield bank.get
    with bank.held(clock):
        yield work
        if name % 7 == 6:
            raise RuntimeError(f"customer {name} complains after {waited}")
    return f"{name} done" if waited > 5 else None


rand, clock, bank, waits = LCG(7), Clock(), Tellers(2), {}
for i in range(12):
    clock.at(0, customer(clock, bank, i, 2 * i + rand(3), 3 + rand(5), waits))
clock.at(1, (lambda: (yield -3))())
clock.at(2, (lambda: (yield "?"))())
print(clock.run(20), len(clock.heap), clock.run(), len(clock.heap), bank.free, bank.longest)
print(waits, *clock.log, sep="\n")


class State(Enum):
    IDLE = auto()
    UP = 1 << 4
    DOWN = auto()
    OPEN = "open"

    @property
    def step(self):
        return {State.UP: 1, State.DOWN: -1}.get(self, 0)


class Door(Flag):
    SHUT = 0
    FRONT = 1
    BACK = 2


class Lift:
    def __init__(self, floors):
        self.floors, self.floor, self.state, self.calls, self.door = floors, 0, State.IDLE, {}, Door.SHUT

    def call(self, floor, door=Door.FRONT):
        if floor not in self.floors:
            raise ValueError(f"floor {floor} not in {self.floors}")
        self.calls[floor] = self.calls.get(floor, Door.SHUT) | door

    def tick(self):
        at = getattr(self, f"in_{self.state.name.lower()}")()
        self.state = State[at] if isinstance(at, str) else at
        self.floor += self.state.step
        return f"{self.floor}{self.state.name[0]}{self.door.value or ''}"

    def in_idle(self):
        if self.floor in self.calls:
            self.door = self.calls.pop(self.floor)
            return State.OPEN
        return "IDLE" if not self.calls else "UP" if min(self.calls, key=lambda f: (abs(f - self.floor), f)) > self.floor else "DOWN"

    def in_open(self):
        self.door = Door.SHUT
        return self.in_idle()

    def in_up(self):
        ahead = any((f - self.floor) * self.state.step > 0 for f in self.calls)
        return self.state if ahead and self.floor not in self.calls else self.in_idle()

    in_down = in_up


lift = Lift(range(-1, 8))
lift.call(4)
trace = []
for t in range(24):
    if t in (2, 3):
        lift.call(1 + t, Door.BACK)
        lift.call(-1)
    if t == 5:
        lift.call(4)
    trace.append(lift.tick())
print(*trace, lift.calls, lift.state)
for bad in (lambda: lift.call(9), lambda: lift.call(1.5), lambda: lift.call(3, 4), lambda: State(99), lambda: State["NO"], lambda: Lift(3).call(1)):
    try:
        print(bad())
    except (ValueError, KeyError, TypeError) as e:
        print(type(e).__name__, e)
walk = Counter()
for _ in range(200):
    p = 0
    for _ in range(16):
        p += rand.pick((1j, -1j, 1, -1))
    walk[int(abs(p))] += 1
print(sorted(walk.items()), walk.most_common(1), sum(walk.values()))


def fire(w, h, trees):
    cells = {(x, y): "T" for x in range(w) for y in range(h) if rand(100) < trees}
    cells.update({(0, y): "F" for y in range(h) if (0, y) in cells})
    while any(c == "F" for c in cells.values()):
        yield sum(c == "F" for c in cells.values())
        cells = {(x, y): "F" if any(cells.get((x + a, y + b)) == "F" for a, b in ((0, 1), (1, 0), (0, -1), (-1, 0))) else "T"
                 for (x, y), c in cells.items() if c == "T"}
    return len(cells)


def from_list(gen):
    out = []
    while True:
        try:
            out.append(next(gen))
        except StopIteration as e:
            return out, e.value


for density in 0, 40, 60, 100:
    steps, left = from_list(fire(12, 12, density))
    print(density, len(steps), sum(steps), left)
wins = Counter(("stay" if (car := rand(3)) == (mine := rand(3)) else "switch") for _ in range(600))
print(wins["stay"] + wins["switch"], wins["stay"] < wins["switch"], [round(v, 6) for v, _ in zip(rand, "abc")], car in range(3), mine >= 0)
