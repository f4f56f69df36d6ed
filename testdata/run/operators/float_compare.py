nan = float("nan")
inf = float("inf")
VALUES = [0.0, -0.0, 1.5, -2.5, inf, -inf, nan, 0, 1, 2**53, 2**53 + 1, float(2**53), 10**400, -10**400, True]
for a in VALUES:
    print([(a == b, a != b, a < b, a <= b, a > b, a >= b) for b in VALUES])
print(nan is nan, nan in [nan], nan == nan, [nan] == [nan], (nan,) != (nan,))
print(bool(nan), bool(0.0), bool(-0.0), not 0.0, not nan)
if nan:
    print("nan is true")
if -0.0:
    print("wrong")
