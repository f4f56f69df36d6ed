# Exceptions in the middle of arithmetic: their texts, their lines, what the variables hold then.
import traceback


def divide(a, b):
    r = []
    for i in range(1):
        r.append(a / b)
    return r


def floordiv(a, b):
    q = 0
    for i in range(1):
        q = a // b
    return q


def modulo(a, b):
    q = 0
    for i in range(1):
        q = a % b
    return q


def power(a, b):
    q = 0
    for i in range(1):
        q = a ** b
    return q


def left(a, b):
    for i in range(1):
        a = a << b
    return a


def right(a, b):
    for i in range(1):
        a = a >> b
    return a


def bits(a, b):
    for i in range(1):
        a = (a & b) | (a ^ b)
    return a


def invert(a, b):
    for i in range(1):
        a = ~a - -b
    return a


def lines(a, b, c):
    x = 1
    for i in range(3):
        x = (a +
             b *
             c)
        y = x / (
            i - 1)
        a = y
    return x


def state(items):
    done = 0
    last = -1
    try:
        for x in items:
            done += 1
            last = 100 // x
    except ZeroDivisionError as e:
        return done, last, str(e)
    except TypeError:
        return "type", done, last
    finally:
        done += 1000
    return done, last


def nested(n):
    total = 0
    for i in range(n):
        try:
            total += 10 // (i - 2)
        except ZeroDivisionError:
            total += 1000
            try:
                total += "x"
            except TypeError:
                total += 0.5
        finally:
            total += 1
    return total


def attempt(f, *args):
    try:
        print(f.__name__, f(*args))
    except Exception as e:
        where = [(fr.name, fr.lineno) for fr in traceback.extract_tb(e.__traceback__)][1:]
        print(f.__name__, type(e).__name__, e, where)


values = (0, 0.0, -0.0, 1, -1, 2.5, -2.5, 2**64, "s", None, float("inf"), float("nan"), True)
for f in (divide, floordiv, modulo, power, left, right, bits, invert):
    for a in (1, -7, 1.5, -0.0, 2**63, "s", None, [1], float("inf"), -8.0):
        for b in values:
            if f is power and b in (2**64,) or f is left and b == 2**64:
                continue
            attempt(f, a, b)
attempt(lines, 1, 2, 3)
attempt(lines, 1, 2, "s")
attempt(lines, 1.0, None, 3)
print(state([1, 2, 3]), state([5, 0, 1]), state([5, 2.5, 0.0]), state([1, None]))
print(nested(5))
attempt(power, 10.0, 400)
attempt(power, -8, 1 / 3)
attempt(power, 0, -1)
attempt(power, 0.0, -1)
attempt(divide, 10**400, 3.0)
attempt(divide, 10**400, 10**399)
