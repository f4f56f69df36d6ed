# Iteration: StopIteration in odd places, iterators that come back, changing what is iterated, two-argument iter, sentinel values, zip and friends.
def attempt(f):
    try:
        print("=>", f())
    except BaseException as e:
        cause = f" <- {e.__cause__!r}" if e.__cause__ else ""
        print("!!", type(e).__name__, e, cause)


def stop(): raise StopIteration("value")
def gen_stop():
    yield 1
    stop()
def gen_return():
    yield 1
    return "ret"
def gen_next():
    yield next(iter([]))
def deleg():
    r = yield from gen_return()
    yield r


class Comeback:
    n = 0
    def __iter__(self): return self
    def __next__(self):
        self.n += 1
        if self.n % 3 == 0: raise StopIteration
        return self.n


c = Comeback()
print(list(c), list(c), next(c), [x for x in c], next(c, "d"), next(c, "d"), next(c, "d"))
for f in (lambda: list(gen_stop()), lambda: list(gen_return()), lambda: list(gen_next()), lambda: list(deleg()), lambda: [stop() for _ in "a"], lambda: list(stop() for _ in "ab"), lambda: list(map(lambda x: stop(), [1, 2])), lambda: list(filter(lambda x: stop(), [1])), lambda: sum(stop() for _ in "a"),
          lambda: next(iter([])), lambda: next(5), lambda: next([]), lambda: iter(5), lambda: iter(5, 6), lambda: next(iter([]), None), lambda: next(), lambda: list(iter(stop, 1)), lambda: [*map(next, [iter([]), iter([1])])], lambda: {stop(): 1 for _ in "a"}, lambda: max(stop() for _ in "a"), lambda: "".join(stop() for _ in "a"),
          lambda: tuple(stop() for _ in ()), lambda: any(stop() for _ in "a"), lambda: sorted([1, 2], key=lambda x: stop()), lambda: dict(stop() for _ in "a")):
    attempt(f)
n = [0]


def count():
    n[0] += 1
    return n[0]


print(list(iter(count, 4)), n, list(iter([3, 2, 1, 0].pop, 2)))
it = iter(count, 7)
print(next(it), list(it), list(it))


def mutate_list():
    out, x = [], [1, 2, 3]
    for i in x:
        out.append(i)
        if len(x) < 6: x.append(i * 10)
    for i in x:
        x.remove(i)
    return out, x


def mutate_dict(how):
    d = {1: 1, 2: 2, 3: 3}
    for k in d:
        if how == "add": d[k + 10] = 0
        elif how == "del": del d[k]
        elif how == "value": d[k] = 9
        elif how == "swap":
            del d[k]
            d[k + 1000] = 1
            if len(d) != 3 or k > 3000: return d
    return d


def mutate_set(how):
    s = {1, 2, 3}
    for k in s:
        s.add(k + 10) if how == "add" else s.discard(k)
    return s


def mutate_views(view):
    d = {1: 1, 2: 2}
    for x in getattr(d, view)(): d[len(d) + 100] = 1


for f in (mutate_list, lambda: mutate_dict("add"), lambda: mutate_dict("del"), lambda: mutate_dict("value"), lambda: mutate_set("add"), lambda: mutate_set("del"), lambda: mutate_views("keys"), lambda: mutate_views("items"), lambda: mutate_views("values")):
    attempt(f)
x = [1, 2, 3]
i = iter(x)
next(i)
x.clear()
print(list(i), x.append(9), list(i))
i = iter([1, 2, 3])
print(i.__length_hint__(), next(i), i.__length_hint__(), list(zip(i, i)), list(i))
z = zip(iter([1, 2]), iter([3]))
print(list(z), list(zip()), list(zip("ab")), list(zip("abc", [1, 2], (x for x in range(9)))))
src = iter(range(5))
print(list(zip(src, "ab")), list(src), list(map(lambda a, b: a + b, [1, 2, 3], [10, 20])), list(enumerate("ab", 2**70))[1], list(enumerate([], start=5)))
attempt(lambda: zip(1))
attempt(lambda: list(zip([1], 5)))
attempt(lambda: map())
attempt(lambda: map(len))
attempt(lambda: list(map(len, [1])))
attempt(lambda: list(map(5, [1])))
attempt(lambda: list(map(lambda a: a, [1], [2])))
attempt(lambda: enumerate())
attempt(lambda: enumerate(5))
attempt(lambda: enumerate([], "a"))
attempt(lambda: filter(None))
attempt(lambda: list(filter(5, [1])))
attempt(lambda: list(reversed(5 for _ in "a")))
attempt(lambda: list(reversed({1, 2})))
attempt(lambda: list(reversed({"a": 1, "b": 2})))
attempt(lambda: reversed(type("R", (), {"__reversed__": None, "__len__": lambda s: 1, "__getitem__": lambda s, i: i})()))
attempt(lambda: list(reversed(type("R", (), {"__len__": lambda s: 3, "__getitem__": lambda s, i: i})())))
attempt(lambda: sum([[1], [2]], []))
attempt(lambda: sum(["a", "b"]))
attempt(lambda: sum(["a"], ""))
attempt(lambda: sum([b"a"], b""))
attempt(lambda: sum(5))
attempt(lambda: sum([1, None]))
attempt(lambda: sum([1], start=5))
attempt(lambda: all(5))
attempt(lambda: any(iter(lambda: 0, 1)) if 0 else any([0, "x"]))
attempt(lambda: list(range(5))[1:None:2] + list(range(0, -5, -2)))
attempt(lambda: range(1, 5, 0))
attempt(lambda: range())
attempt(lambda: range("5"))
attempt(lambda: (range(3) == range(0, 3, 1), hash(range(0)) == hash(range(2, 2)), 3 in range(0, 10, 3), 4 in range(0, 10, 3), "a" in range(3), 3.0 in range(5), range(5).index(3), range(5).count(9)))
attempt(lambda: range(5).index(7))
attempt(lambda: range(5)[7])
attempt(lambda: range(10)[2:8:3])


def for_else(xs, brk):
    for v in xs:
        if v == brk: break
    else:
        return "else", v if xs else None
    return "broke", v


attempt(lambda: (for_else([1, 2], 2), for_else([1], 5), for_else([], 1)))


def target_after():
    for i in range(3): pass
    for j in []: pass
    return i, j


attempt(target_after)
