# The iteration protocols: __iter__, __next__, __getitem__, iter with a sentinel, __length_hint__, __reversed__.
import operator


class Countdown:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        return self

    def __next__(self):
        if self.n <= 0:
            raise StopIteration("done", self.n)
        self.n -= 1
        return self.n

    def __length_hint__(self):
        return self.n


class Old:
    def __getitem__(self, i):
        if i > 3:
            raise IndexError(i)
        return i * i


class Broken:
    def __iter__(self):
        return 5


class NoNext:
    def __iter__(self):
        return self


class Failing:
    def __init__(self, error):
        self.error = error

    def __iter__(self):
        yield 1
        raise self.error


class Reversible:
    def __len__(self):
        return 3

    def __getitem__(self, i):
        print("get", i)
        return "abc"[i]


def attempt(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__, e)


def loop(it):
    out = []
    for x in it:
        out.append(x)
    else:
        out.append("else")
    return out


def unpack(it):
    a, b, *c = it
    return a, b, c


def star(it):
    return [*it, *it], {*it}, (*it,)


for make in (lambda: Countdown(3), Old, Broken, NoNext, lambda: Failing(ValueError("x")), lambda: Failing(StopIteration(1)), lambda: None, lambda: 5, lambda: "xyz", lambda: {"k": 1, "l": 2}):
    for f in loop, unpack, star, list, tuple, sum, max, sorted, dict, lambda it: [x for x in it], lambda it: dict.fromkeys(it), lambda it: list(zip(it, it)), lambda it: 1 in it, lambda it: "".join(it), lambda it: next(iter(it)):
        attempt(f, make())

print(operator.length_hint(Countdown(7)), operator.length_hint(Old(), 9))
print(list(reversed(Reversible())))
attempt(reversed, {1, 2})
attempt(reversed, Countdown(2))
state = [3]


def pop():
    state[0] -= 1
    return state[0]


print(list(iter(pop, 0)), list(iter(pop, -3)))
attempt(iter, pop)
it = iter([1, 2, 3])
print(next(it), list(it), next(it, "end"), list(it))
attempt(next, it)
attempt(next, 5)
attempt(next, it, 1, 2)
lst = [1, 2, 3]
seen = []
for x in lst:
    seen.append(x)
    if len(lst) < 6:
        lst.append(x * 10)
print(seen)
for i, x in enumerate(lst):
    if x > 5:
        del lst[i]
print(lst)
d = {1: 2}
try:
    for k in d:
        d[k + 1] = 1
except RuntimeError as e:
    print(e)
try:
    for k in set(d) | {99}:
        d.pop(k)
except KeyError as e:
    print("KeyError", e)
s = {1, 2, 3}
try:
    for x in s:
        s.add(x + 10)
except RuntimeError as e:
    print(e)
for a, (b, *c), d in [(1, (2, 3, 4), 5), (6, "xy", 7)]:
    print(a, b, c, d)
try:
    for a, (b, c) in [(1, (2, 3)), (4, 5)]:
        print(a, b, c)
except TypeError as e:
    print(e)
try:
    for a, b in [(1, 2), (3,)]:
        print(a, b)
except ValueError as e:
    print(e, a, b)
for lst[0] in range(3):
    pass
print(lst[0])
for d in range(0):
    pass
else:
    print("never", d)
print([y for x in range(4) if x % 2 for y in range(x)], [x for x in range(3) for x in range(x)])
print(list(map(lambda *a: a, [1, 2], "abc", (5, 6, 7))), list(filter(None, [0, 1, "", "a", [], [0]])))
print(list(enumerate("ab", start=-1)), list(zip()), list(zip([1])), min([], default=3), max("abc", key=lambda c: -ord(c)))
attempt(min, [])
attempt(max, 1)
attempt(sum, ["a"])
attempt(sum, ["a"], "")
print(sum([[1], [2]], []), sum([0.1] * 10) == 1.0, sum([1, 2.5, True, 3j]))
print(any(x > 2 for x in range(5)), all(x < 2 for x in range(5)), all([]), any([]))
