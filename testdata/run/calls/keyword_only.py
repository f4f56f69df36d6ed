def attempt(f, *a, **k):
    try:
        print(f(*a, **k))
    except TypeError as e:
        print("TypeError", e)


def k1(*, a):
    return a


def k2(*, a, b=5):
    return a, b


def k3(x, y=1, *, a, b, c=3):
    return x, y, a, b, c


def k4(x, *args, k, **kw):
    return x, args, k, sorted(kw.items())


attempt(k1)
attempt(k1, 1)
attempt(k1, a=1)
attempt(k1, 1, a=1)
attempt(k1, a=1, b=2)
attempt(k2)
attempt(k2, a=1)
attempt(k2, b=1)
attempt(k2, a=1, b=2)
attempt(k2, 1, 2, a=3)
attempt(k3)
attempt(k3, 1)
attempt(k3, 1, a=2)
attempt(k3, 1, a=2, b=3)
attempt(k3, 1, 2, 3, a=2, b=3)
attempt(k3, 1, 2, a=2, b=3, c=4)
attempt(k3, a=2, b=3)
attempt(k3, 1, a=2, b=3, z=4)
attempt(k4)
attempt(k4, 1)
attempt(k4, 1, k=2)
attempt(k4, 1, 2, 3, k=4, z=5, y=6)
attempt(k4, k=1, x=2)
attempt(k4, k=1, x=2, args=3)
attempt(k4, 1, x=2, k=3)


class Private:
    def f(self, *, __a=42, __b):
        return __a, __b


print(Private().f(_Private__b=1), Private.f.__kwdefaults__)
