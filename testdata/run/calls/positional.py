def attempt(f, *a, **k):
    try:
        print(f(*a, **k))
    except TypeError as e:
        print("TypeError", e)


def f0():
    return "f0"


def f1(a):
    return a


def f3(a, b, c):
    return a, b, c


def d2(a, b=2, c=3):
    return a, b, c


attempt(f0)
attempt(f0, 1)
attempt(f0, 1, 2)
attempt(f0, x=1)
attempt(f1)
attempt(f1, 1)
attempt(f1, 1, 2)
attempt(f1, a=1)
attempt(f1, b=1)
attempt(f1, 1, a=1)
attempt(f1, 1, b=1)
attempt(f3)
attempt(f3, 1)
attempt(f3, 1, 2)
attempt(f3, 1, 2, 3)
attempt(f3, 1, 2, 3, 4)
attempt(f3, c=1, b=2, a=3)
attempt(f3, 1, c=1)
attempt(f3, 1, 2, b=1)
attempt(f3, 1, 2, 3, c=1)
attempt(f3, 1, 2, 3, d=1)
attempt(d2)
attempt(d2, 1)
attempt(d2, 1, 5)
attempt(d2, 1, 5, 6)
attempt(d2, 1, 5, 6, 7)
attempt(d2, 1, c=9)
attempt(d2, b=1, c=9)
attempt(d2, 1, 2, b=3)
attempt(d2, **{"a": 1, "c": 5})
attempt(d2, *(1, 2))
attempt(d2, *[1], **{"b": 7})
