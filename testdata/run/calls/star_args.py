def attempt(f, *a, **k):
    try:
        print(f(*a, **k))
    except TypeError as e:
        print("TypeError", e)


def va(*args):
    return args


def kw(**kwargs):
    return kwargs


def both(*args, **kwargs):
    return args, kwargs


def mixed(a, b=2, *args, c=3, **kwargs):
    return a, b, args, c, kwargs


attempt(va)
attempt(va, 1, 2, 3)
attempt(va, *[1, 2], *(3,), *"ab")
attempt(va, a=1)
attempt(kw)
attempt(kw, a=1, b=2)
attempt(kw, 1)
attempt(kw, **{"a b": 1, "class": 2})
attempt(both, 1, x=2)
attempt(mixed)
attempt(mixed, 1)
attempt(mixed, 1, 2, 3, 4, c=5, d=6)
attempt(mixed, 1, b=3, z=1)
attempt(mixed, *range(5), **{"c": 1, "q": 2})
attempt(mixed, 1, a=2)
print(va(*range(3), 10, *[11]), both(*[], **{}), kw(**{"x": 1}, y=2, **{"z": 3}))
args = va(1, 2)
print(type(args), isinstance(kw(), dict))
d = {"a": 1}
r = kw(**d)
r["b"] = 2
print(d, r)


def bad_star():
    return va(*5)


def bad_star2():
    return va(1, *None)


def bad_kw():
    return kw(**5)


def bad_key():
    return kw(**{1: 2})


def dup():
    return kw(a=1, **{"a": 2})


def dup2():
    return kw(**{"x": 1}, **{"x": 2})


for f in (bad_star, bad_star2, bad_kw, bad_key, dup, dup2):
    attempt(f)


class Mapping:
    def keys(self):
        return ["p", "q"]

    def __getitem__(self, k):
        return k * 2


attempt(kw, **Mapping())
print(va(*(i * i for i in range(4))))
