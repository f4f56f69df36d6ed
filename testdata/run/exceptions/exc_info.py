import sys


def info():
    t, v, tb = sys.exc_info()
    return t.__name__ if t else None, str(v), tb is not None


print(info())
try:
    raise ValueError("a")
except ValueError:
    print(info())
    try:
        raise KeyError("b")
    except KeyError:
        print(info())
    print(info())
print(info())


def f():
    try:
        raise ValueError("in f")
    except ValueError:
        g()
        return info()


def g():
    print("g sees", info())
    try:
        raise TypeError("in g")
    except TypeError:
        print("g handles", info())
    print("g after", info())


print(f(), info())


def gen():
    print("gen start", info())
    try:
        yield 1
    except Exception:
        pass
    print("gen mid", info())
    try:
        raise IndexError("in gen")
    except IndexError:
        print(info())
        yield 2
        print("gen resumed", info())
    print("gen end", info())
    yield 3


it = gen()
try:
    raise ValueError("around")
except ValueError:
    next(it)
    print(next(it))
    print(info())
print(next(it))
print(info())
for i in range(2):
    try:
        raise ValueError(i)
    except ValueError:
        continue
print(info())


def finally_info():
    try:
        try:
            raise ValueError("fin")
        finally:
            print("in finally", info())
    except ValueError:
        pass
    return info()


print(finally_info())


def ret():
    try:
        raise ValueError
    except ValueError:
        return 1


ret()
print(info())


class CM:
    def __enter__(self):
        return self

    def __exit__(self, *a):
        print("exit sees", info())
        return True


with CM():
    raise KeyError("with")
print(info())
