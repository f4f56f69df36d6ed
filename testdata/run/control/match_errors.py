# min-python: 3.10
class One:
    __match_args__ = ("x",)


class BadArgs:
    __match_args__ = "x"


class NotStr:
    __match_args__ = (1,)


def attempt(f, *a):
    try:
        print(f(*a))
    except Exception as e:
        print(type(e).__name__, e)


def too_many(v):
    match v:
        case One(a, b):
            return a, b


def missing(v):
    match v:
        case One(a):
            return a
        case _:
            return "no x"


def bad(v):
    match v:
        case BadArgs(a):
            return a


def notstr(v):
    match v:
        case NotStr(a):
            return a


def twice(v):
    match v:
        case One(1, x=2):
            return 1


def no_args(v):
    match v:
        case object(a):
            return a


attempt(too_many, One())
attempt(missing, One())
attempt(bad, BadArgs())
attempt(notstr, NotStr())
attempt(twice, One())
attempt(no_args, 5)


def nested(v):
    match v:
        case {"type": "circle", "r": (int() | float()) as r}:
            return "circle", r
        case {"type": "rect", "size": [w, h]} if w == h:
            return "square", w
        case {"type": "rect", "size": [w, h]}:
            return "rect", w, h
        case {"type": str(t)}:
            return "unknown", t
        case [{"x": x}, *_, {"x": y}]:
            return x, y
        case _:
            return "bad"


for v in ({"type": "circle", "r": 2.5}, {"type": "rect", "size": (2, 2)}, {"type": "rect", "size": [2, 3]}, {"type": "tri"}, {"type": 5},
          [{"x": 1}, 0, 0, {"x": 2}], [{"x": 1}]):
    print(nested(v))
x = [1, 2, 3]
match x:
    case [first, *others]:
        print(first, others)
print(first)
match 5, 6:
    case 5, y:
        print(y)
match x:
    case [*_, last]:
        print(last)
for i in range(3):
    match i:
        case 1:
            continue
        case 2:
            break
    print("i", i)
