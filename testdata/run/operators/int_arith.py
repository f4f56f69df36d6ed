def show(a, b):
    print(a, b, a + b, a - b, a * b)
    try:
        print(a // b, a % b, divmod(a, b))
    except ZeroDivisionError as e:
        print("ZeroDivisionError", e)
    try:
        print(a / b)
    except (ZeroDivisionError, OverflowError) as e:
        print(type(e).__name__, e)


VALUES = [0, 1, -1, 2, -2, 7, -7, 10, 255, -256, 2**30, -2**30, 2**31 - 1, 2**31, -2**31, 2**32,
          2**62, -2**62, 2**63 - 1, 2**63, -2**63, -2**63 - 1, 2**64, 10**30, -10**30]
for x in VALUES:
    for y in VALUES:
        show(x, y)
show(10**400, 3)
show(3, 10**400)
