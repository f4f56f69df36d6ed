# Loops in loops with every way out: else, continue in finally, break in with, returns, iterators changed or failing on the way.
import itertools


class Res:
    def __init__(self, name, log):
        self.name, self.log = name, log

    def __enter__(self):
        self.log.append("+" + self.name)
        return self

    def __exit__(self, *exc):
        self.log.append("-" + self.name)
        return exc[0] is KeyError


def search(matrix, wanted):
    for r, row in enumerate(matrix):
        for c, value in enumerate(row):
            if value == wanted:
                break
            if value is None:
                continue
        else:
            continue
        break
    else:
        return None
    return r, c


m = [[1, 2], [None, 3, 4], []]
print(search(m, 2), search(m, 4), search(m, 9), search([], 1))


def all_exits(plan):
    log = []
    for i in range(4):
        action = plan[i] if i < len(plan) else None
        while True:
            try:
                with Res(f"r{i}", log):
                    for step in ("a", "b"):
                        try:
                            if action == "break" + step:
                                break
                            if action == "continue" + step:
                                continue
                            if action == "return" + step:
                                return log, "returned"
                            if action == "raise" + step:
                                raise KeyError(step)
                            if action == "fatal" + step:
                                raise ValueError(step)
                            log.append(step)
                        finally:
                            log.append("f" + step)
                            if action == "swallow" + step:
                                action = None
                                continue
                    else:
                        log.append("else")
            except ValueError as e:
                log.append(f"caught {e}")
                break
            else:
                log.append("ok")
            finally:
                log.append("end")
            if action and action.startswith("again"):
                action = None
                continue
            break
        else:
            log.append("while else")
    else:
        log.append("for else")
    return log


for plan in ((), ("breaka",), ("continuea", "continueb"), ("raisea", "raiseb"), ("fatala", "fatalb"), (None, "returna"), ("again",), ("swallowa", "swallowb"), ("breakb", "again", "raiseb", "returnb")):
    print(plan, *all_exits(plan))


def while_forms():
    out = []
    n = 5
    while n:
        n -= 1
        if n == 3:
            continue
        while n > 1:
            n -= 1
            if n == 1:
                break
            out.append(n)
        else:
            out.append("inner else")
        out.append(("n", n))
    else:
        out.append("outer else")
    while (n := n + 1) < 3:
        out.append(n)
    while True:
        if n > 5:
            break
        n += 1
        try:
            continue
        finally:
            out.append("finally")
    while 0:
        out.append("never")
    else:
        out.append("zero else")
    while []:
        pass
    return out, n


print(while_forms())


class Changing:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        for i in range(self.n):
            got = yield i
            if got:
                self.n += got

    def __len__(self):
        return 100


def modifies():
    out = []
    xs = [1, 2, 3]
    for x in xs:
        out.append(x)
        if x < 3 and len(xs) < 8:
            xs.append(x + 1)
        if x == 2:
            xs.remove(1) if 1 in xs else None
    for i in range(3):
        out.append(i)
        i = 10
    out.append(i)
    for i in (it := iter(range(6))):
        if i == 1:
            next(it)
        out.append(i)
    for a, b in zip(it2 := iter("abcd"), it2):
        out.append(a + b)
    for x, in [(1,), [2]]:
        out.append(x)
    for out[0] in "xyz":
        pass
    for d in [{}]:
        for d["k"], d["l"] in [(1, 2), (3, 4)]:
            pass
        out.append(d)
    for i, (j, *k) in enumerate([(1, 2, 3), "ab"]):
        out.append((i, j, k))
    return out


print(modifies())


def failing_iterators():
    out = []

    def gen():
        yield 1
        raise OSError("iterator failed")

    class BadIter:
        def __iter__(self):
            return 5

    class BadNext:
        def __iter__(self):
            return self

        def __next__(self):
            raise LookupError("next failed")

    class NoIter:
        __iter__ = None

    class OldStyle:
        def __getitem__(self, i):
            return (10, 20)[i]

    for it in (gen(), BadIter(), BadNext(), NoIter(), OldStyle(), 5, None, zip([1], gen()), map(int, "1x"), filter(lambda x: 1 // x, [1, 0])):
        seen = []
        try:
            for x in it:
                seen.append(x)
            else:
                seen.append("else")
        except Exception as e:
            seen.append(f"{type(e).__name__}: {e}".replace(" or container", ""))
        out.append(seen)
    return out


for seen in failing_iterators():
    print(seen)
print([next(i) for i in itertools.tee(x for x in "q")], sum(1 for _ in itertools.product("ab", repeat=3)))
for x in []:
    pass
try:
    print(never_bound_by_loop := x)
except NameError as e:
    print("unbound", e)
for never in ():
    pass
else:
    try:
        never
    except NameError as e:
        print(e)
