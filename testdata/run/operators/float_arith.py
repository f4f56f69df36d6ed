import math
nan = float("nan")
inf = float("inf")
VALUES = [0.0, -0.0, 1.0, -1.5, 1e308, -1e308, 5e-324, inf, -inf, nan, 3, -7, 2**70]


def attempt(f, a, b):
    try:
        return repr(f(a, b))
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


OPS = [
    ("+", lambda a, b: a + b), ("-", lambda a, b: a - b), ("*", lambda a, b: a * b), ("/", lambda a, b: a / b),
    ("//", lambda a, b: a // b), ("%", lambda a, b: a % b), ("divmod", divmod),
]
for name, op in OPS:
    for a in VALUES:
        print(name, a, [attempt(op, a, b) for b in VALUES])
print(-0.0, 0.0 == -0.0, math.copysign(1, -0.0), math.copysign(1, 0.0 * -1))
print(-(0.0), -nan, abs(-0.0), +(-0.0))
