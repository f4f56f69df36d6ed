def attempt(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__, e)


def power(a, b):
    return a ** b


for a in (0, 1, -1, 2, -2, 3, 10, -10):
    for b in (0, 1, 2, 3, 10, 63, 64, 70):
        print(a ** b, power(a, b), end=" ")
    print()
for a in (1, -1, 2, -2, 10):
    for b in (-1, -2, -3):
        print(a ** b, power(a, b), end=" ")
    print()
attempt(power, 0, -1)
attempt(power, 2, 0.5)
attempt(power, -8, 1 / 3)
attempt(power, 0.0, -1)
attempt(power, "a", 2)
attempt(power, 2, None)
attempt(pow, 3, 4, 5)
attempt(pow, 3, -1, 7)
attempt(pow, 2, -1, 4)
attempt(pow, 2, 3, 0)
print(2 ** -1, (-2) ** 2, -2 ** 2, 2 ** 3 ** 2)
x = 3
x **= 4
print(x)
x **= -1
print(x)
