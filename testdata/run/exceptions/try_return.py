def a():
    try:
        return "try"
    finally:
        print("finally a")


def b():
    try:
        return "try"
    finally:
        return "finally"


def c():
    try:
        raise ValueError
    finally:
        return "swallowed"


def d():
    try:
        raise ValueError("x")
    except ValueError:
        return "except"
    finally:
        print("finally d")


def e():
    try:
        pass
    except ValueError:
        return "except"
    else:
        return "else"
    finally:
        print("finally e")


def f():
    for i in range(5):
        try:
            if i == 1:
                continue
            if i == 3:
                break
            print("body", i)
        finally:
            print("finally", i)
    else:
        print("never")
    return i


def g():
    while True:
        try:
            try:
                return "inner"
            finally:
                print("g1")
        finally:
            print("g2")


def h():
    x = 1
    try:
        return x
    finally:
        x = 2
        print("x is", x)


def i():
    for n in range(3):
        try:
            return n
        finally:
            if n < 2:
                continue
    return "end"


def j():
    while 1:
        try:
            1 / 0
        finally:
            break
    return "broke out"


def k():
    try:
        try:
            raise KeyError("k")
        finally:
            raise ValueError("v")
    except ValueError as e:
        return repr(e), repr(e.__context__)


def l():
    r = []
    try:
        try:
            r.append(1)
            return r
        finally:
            r.append(2)
    finally:
        r.append(3)


def m():
    for i in range(3):
        try:
            raise ValueError(i)
        except ValueError:
            continue
        finally:
            print("m", i)
    else:
        return "m else"


def n():
    try:
        return 1 // 0
    except ZeroDivisionError:
        try:
            return "n"
        finally:
            print("n inner")
    finally:
        print("n outer")


for fn in (a, b, c, d, e, f, g, h, i, j, k, l, m, n):
    print(fn.__name__, fn())
