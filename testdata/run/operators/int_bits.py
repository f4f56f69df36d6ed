VALUES = [0, 1, -1, 5, -6, 255, 2**31, -2**31, 2**62, 2**63, -2**63, 2**64 - 1, 10**25, -10**25]
for a in VALUES:
    print(~a, -a, +a, abs(a), a.bit_length(), not a)
    for b in VALUES:
        print(a & b, a | b, a ^ b, end=" ")
    print()
for a in VALUES:
    for s in (0, 1, 3, 31, 62, 63, 64, 100):
        print(a << s, a >> s, end=" ")
    print()


def attempt(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__, e)


attempt(lambda a, b: a << b, 1, -1)
attempt(lambda a, b: a >> b, 1, -1)
attempt(lambda a, b: a << b, 0, 2**70)
attempt(lambda a, b: a >> b, -5, 2**70)
attempt(lambda a, b: a & b, 1, 1.0)
attempt(lambda a, b: a | b, 1, "x")
attempt(lambda a, b: a ^ b, None, 1)
attempt(lambda a: ~a, 1.5)


# Shifts by a constant below zero.
for shift in (lambda: 42 << -1, lambda: 0 << -1, lambda: 42 >> (1 - 1001), lambda: True << -1):
    try:
        print(shift())
    except ValueError as e:
        print(e)
