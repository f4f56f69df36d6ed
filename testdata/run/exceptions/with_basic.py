class CM:
    def __init__(self, name, suppress=False):
        self.name, self.suppress = name, suppress

    def __enter__(self):
        print("enter", self.name)
        return self.name.upper()

    def __exit__(self, t, v, tb):
        print("exit", self.name, t.__name__ if t else None, v, tb is not None)
        return self.suppress


with CM("a") as x:
    print("body", x)
with CM("a"), CM("b") as y:
    print(y)
with CM("a", True):
    raise ValueError("suppressed")
print("after")
try:
    with CM("a"), CM("b"):
        raise KeyError("through")
except KeyError as e:
    print("caught", e)
with CM("outer", True), CM("inner"):
    raise ValueError("outer suppresses")


def ret():
    with CM("r"):
        return "returned"


def ret_nested():
    with CM("r1"):
        with CM("r2"):
            return "nested"


def loop():
    for i in range(4):
        with CM("l%d" % i):
            if i == 1:
                continue
            if i == 2:
                break
    return i


def swallow():
    with CM("s", True):
        raise ValueError
    return "fell through"


def ret_suppressed():
    with CM("rs", True):
        return 1 / 0
    return "after"


print(ret(), ret_nested(), loop(), swallow(), ret_suppressed())
with CM("t") as (a, *b):
    print(a, b)


class Store:
    pass


s = Store()
with CM("attr") as s.x:
    print(s.x)
d = {}
with CM("item") as d["k"]:
    print(d)


def nested_try():
    try:
        with CM("nt"):
            try:
                raise ValueError("inner")
            finally:
                print("inner finally")
    except ValueError:
        print("outer except")
    else:
        print("no")
    finally:
        print("outer finally")


nested_try()
