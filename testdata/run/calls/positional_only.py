def attempt(f, *a, **k):
    try:
        print(f(*a, **k))
    except TypeError as e:
        print("TypeError", e)


def p1(a, /):
    return a


def p2(a, b=2, /, c=3):
    return a, b, c


def p3(a, /, b, *, c):
    return a, b, c


def p4(a, b, /, **kw):
    return a, b, kw


attempt(p1, 1)
attempt(p1)
attempt(p1, a=1)
attempt(p1, 1, 2)
attempt(p2, 1)
attempt(p2, 1, b=2)
attempt(p2, 1, 5, c=6)
attempt(p2, a=1, b=2, c=3)
attempt(p2, 1, 2, 3, 4)
attempt(p3, 1, 2, c=3)
attempt(p3, 1, b=2, c=3)
attempt(p3, a=1, b=2, c=3)
attempt(p3, 1)
attempt(p3, 1, 2)
attempt(p4, 1, 2, a=3, b=4)
attempt(p4, 1, a=3)
attempt(p4, a=1, b=2)
