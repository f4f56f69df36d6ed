# and, or, not, chained comparison, conditional expressions: what is evaluated, how often, what is given, in which order.
log = []


class V:
    def __init__(self, value, truth=None):
        self.value, self.truth = value, truth

    def __bool__(self):
        log.append(f"bool {self.value}")
        if isinstance(self.truth, Exception):
            raise self.truth
        return bool(self.value) if self.truth is None else self.truth

    def __lt__(self, other):
        log.append(f"{self.value}<{other.value}")
        return V(f"lt{self.value}{other.value}", self.value < other.value)

    def __eq__(self, other):
        log.append(f"{self.value}=={getattr(other, 'value', other)}")
        return V(f"eq{self.value}", self.value == getattr(other, "value", other))

    def __contains__(self, x):
        log.append(f"{getattr(x, 'value', x)} in {self.value}")
        return V("in", True)

    def __repr__(self):
        return f"V({self.value})"

    __hash__ = None


def v(x, truth=None):
    log.append(f"make {x}")
    return V(x, truth)


def flush(*results):
    print(*results, "|", *log, sep=" ; ")
    log.clear()


flush(v(1) and v(2))
flush(v(0) and v(2))
flush(v(0) or v(2) or v(3))
flush(v(1) and v(0) or v(5) and v(6))
flush(not v(0), not not v(1))
flush(v(1) < v(2) < v(3))
flush(v(1) < v(1) < v(3))
flush(v(1) < v(2) == v(2) < v(3))
flush(v(1) if v(0) else v(2))
flush((v(1) if v(1) else v(2)) if v(0) and v(9) else v(3) or v(4))
flush(v(5) in v(6), v(5) not in v(6))
flush(1 < 2 < v(3).value != 4, 1 is 1 is not None, 3 in [3] == [3])
if v(1) and (v(0) or v(2)) and not v(0):
    flush("if")
while not (v(0) or v(1)):
    pass
flush("while")
flush([x for x in (v(0), v(1), v(2)) if x and x.value > 1])
assert v(1) or v(0), v("message")
flush("assert")
flush((lambda a, b: a and b)(v(1), v(0)))
x = v(1) and v(2) and v(3)
flush(x)
flush(bool(v(1) and v(0)), (v(1) or 1 / 0).value, [] or {} or () or 0 or "" or None, 1 and "a" and [0])
for f in (lambda: v(1, ValueError("no truth")) and 5, lambda: not v(1, ValueError("no truth")), lambda: 1 if v(2, ValueError("no truth")) else 2, lambda: v(1) < v(0) < 1 / 0, lambda: v(1) and undefined_name, lambda: v(0) and undefined_name,
          lambda: 1 < "a" < 2, lambda: 1 == "a" < 2):
    try:
        flush(f())
    except Exception as e:
        flush(repr(e))


class NotBool:
    def __bool__(self):
        return 1


class Len:
    def __init__(self, n):
        self.n = n

    def __len__(self):
        log.append("len")
        return self.n


class Both(Len):
    def __bool__(self):
        log.append("bool")
        return False


for o in (NotBool(), Len(0), Len(2), Len(-1), Len("x"), Both(5), Len(10 ** 30)):
    try:
        flush(type(o).__name__, "true" if o else "false")
    except Exception as e:
        flush(type(e).__name__, e)


def numbers(a, b, c):
    return a < b < c, a < b > c, a == b == c, a and b and c, a or b or c, not a == b, a if b else c, a is b, a != b != c, (a and b) + c if a or c else -1


for args in ((1, 2, 3), (0, 0, 0), (3.5, 2, 1), (-0.0, 0, 1), (True, 1, 1.0), (float("nan"),) * 3, (10 ** 20, 10 ** 20 + 1, 0)):
    print(numbers(*args))


def returns(n):
    return n and n > 0 and "positive" or n and "negative" or "zero"


def assigns(n):
    a = b = n or "default"
    c = (d := n and n * 2) or (d is None and "none") or d
    n = n if n else 7
    return a, b, c, d, n


print([returns(n) for n in (1, -1, 0)], assigns(0), assigns(3), assigns(None), assigns(""))


def find(items, wanted):
    return next((i for i, x in enumerate(items) if x == wanted), None) or -1 if items else "empty"


print(find([], 1), find([1, 2], 2), find([1], 1), find([1], 5), any(x > 2 for x in (1, 3, 1 / 1)), all([]), any([]), all(x for x in (1, 0, v(5))))
flush("end")
total = 0
for i in range(20):
    if i % 3 == 0 and i % 5 == 0 or i == 7:
        total += i
    elif not (i & 1) and i > 10 or 2 < i < 5:
        total -= 1
    total += 1 if i < 10 else (2 if i < 15 else 3)
print(total)
