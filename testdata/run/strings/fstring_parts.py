"""f-strings of exact and other str, int and float; str that grows."""


class S(str):
    def __format__(self, spec):
        return "S<" + spec + ">"


class I(int):
    def __str__(self):
        return "I!"

    def __format__(self, spec):
        return "I<" + spec + ">"


class F(float):
    pass


class Bad:
    def __format__(self, spec):
        raise ValueError(spec)


values = ["", "a", "é", "Ж", "\U0001f600", S("s"), 0, -1, 7, 99999, -(1 << 29), (1 << 30) - 1, 1 << 30, -(1 << 30), 1 << 100, True, I(3),
          1.5, -0.0, 1e300, float("inf"), float("nan"), F(2.5), None, [1], b"x"]
for v in values:
    print(f"{v}", f"<{v}>", f"{v}{v}", f"{v!r}|{v!s}", f"{v!a}.", f"{v=}", f"é{v}", f"Ж{v}\U0001f600")


def specs(v):
    yield lambda: f"{v:5}|{v:<5}|{v:>5}|{v:^5}|"
    yield lambda: f"{v:05}|"
    yield lambda: f"{v:.2f}|{v:.0f}"
    yield lambda: f"{v:5d}"
    yield lambda: f"{v:,}"
    yield lambda: f"{v:}|{v!s:>8}|{v!r:<8}|"
    yield lambda: f"{v:>{3 + 4}}|{v:{'>'}6}|"
    yield lambda: f"{v:1}{v:2}{v:^9}{v:^8}"
    yield lambda: f"{v:x>5}"


for v in values:
    for f in specs(v):
        try:
            print(f(), end=" ")
        except Exception as e:
            print(type(e).__name__, e, end=" ")
    print()
try:
    print(f"{1}{Bad():spec}")
except ValueError as e:
    print("ValueError", e)


order = []


def note(v):
    order.append(v)
    return v


print(f"{note(1)}{note('b')}{note(3.5):.1f}{note(4):3}", order)
long = "x" * 1000
print(len(f"{long}{1}{long}"), f"{''}{''}" == "", f"{''}", type(f"{5}"), type(f"{I(5)}"), type(f"{S('a')}"))


# Growing.
def grow(n):
    s = ""
    t = s
    for i in range(n):
        s += "ab"
        if i == 2:
            t = s
    return s, t


print(grow(5))


def mixed():
    s = "a"
    s += "é"
    s += "Ж"
    s += s
    s += "\U0001f600"
    s += ""
    u = s
    s += "end"
    return u, s, s is u


print(mixed())


def wrong(s, x):
    try:
        s += x
    except TypeError as e:
        return s, str(e)
    return s


for x in (1, None, b"b", S("sub"), "fine"):
    print(wrong("s", x), wrong(S("s"), x) if not isinstance(x, (int, bytes, type(None))) else "")
print(wrong(1, 2), wrong([1], (2,)), wrong(1.5, 2))


def unbound():
    if not values:
        s = ""
    s += "x"


try:
    unbound()
except UnboundLocalError:
    print("unbound")


def key():
    d = {}
    s = "k"
    s += "ey"
    d[s] = 1
    s += "2"
    d[s] = 2
    return d, s


print(key())


def parameter(s):
    s += "!"
    return s


word = "wo"
word += "rd"
print(parameter(word), word, parameter("".join(["a", "b"])))


def gen():
    s = ""
    for c in "abc":
        s += c
        yield s


print(list(gen()))


class Plus:
    def __iadd__(self, other):
        return ("iadd", other)


print(wrong(Plus(), "x"))
