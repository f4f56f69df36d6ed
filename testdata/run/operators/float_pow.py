def attempt(a, b):
    try:
        return repr(a ** b)
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


inf = float("inf")
nan = float("nan")
for a in (0.0, -0.0, 1.0, -1.0, 2.0, -8.0, 0.5, inf, -inf, nan, 10, -2):
    print(a, [attempt(a, b) for b in (0, 1, -1, 2, 0.5, -0.5, 1 / 3, inf, -inf, nan, 3.0, 400, -3)])
print(attempt(10.0, 400), attempt(1e200, 2))
