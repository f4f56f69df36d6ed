# min-python: 3.10
def m(x):
    match x:
        case 0:
            return "zero"
        case 1 | 2:
            return "one or two"
        case -1.5:
            return "negative float"
        case "a" | "b":
            return "letter"
        case None:
            return "none"
        case True:
            return "never for 1"
        case [a, b]:
            return "pair", a, b
        case [a, *rest] if len(rest) > 2:
            return "long", a, rest
        case (1, 2, 3) as whole:
            return "123", whole
        case [1, [2, x], *_]:
            return "nested", x
        case {"k": v, "n": [n1, n2]}:
            return "two keys", v, n1, n2
        case {"k": v, **rest}:
            return "map", v, rest
        case {}:
            return "any map"
        case str() | bytes():
            return "text"
        case int(n) if n > 100:
            return "big int", n
        case float():
            return "float"
        case other:
            return "other", other


class P:
    __match_args__ = ("x", "y")

    def __init__(self, x, y):
        self.x, self.y = x, y


for v in (0, 1, 2, -1.5, "a", "zz", None, True, [1, 2], (3, 4), [1, 2, 3, 4], (1, 2, 3), [1, [2, 9], 3], {"k": 1, "n": [2, 3]},
          {"k": 1, "z": 2}, {}, {"q": 1}, b"x", 500, 50, 2.5, [], [1], range(2), {1, 2}):
    print(v, m(v))


def point(p):
    match p:
        case P(0, 0):
            return "origin"
        case P(x=0, y=y):
            return "y axis", y
        case P(x, y) if x == y:
            return "diagonal", x
        case P(x=xx):
            return "point", xx
        case int() | str() as v:
            return "scalar", v
        case _:
            return "not a point"


for p in (P(0, 0), P(0, 5), P(3, 3), P(1, 2), 7, "s", None):
    print(point(p))


class Color:
    RED = 1
    BLUE = "b"


def const(c):
    match c:
        case Color.RED:
            return "red"
        case Color.BLUE:
            return "blue"
    return "none"


print(const(1), const("b"), const(2))


# A subject that is a known boolean, and sequences that are not asked for their length.
def known(x=False):
    y = False
    match y:
        case False:
            z = 0
    match x:
        case None:
            z = 1
        case False:
            z += 2
    return y, z


print(known())


class NoLen(list):
    def __len__(self):
        raise RuntimeError("length")


match NoLen([1]):
    case [*_]:
        print("any")
