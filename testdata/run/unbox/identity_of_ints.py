# A name bound to another's value is the same object, wherever the number lives.
def assigned(n):
    big = 2**63
    c = 3
    c, c = c, (2**30 - 10) // 2
    big = c
    print(c is big, c in [big], [c] == [big], c is not big)
    total = 0
    for i in range(n):
        total += i * 1000003
        same = total
        if same is not total:
            print("differs", i)
    return same is total


def objects(x):
    y = x
    z = [x]
    return y is x, z[0] is x, x is None, x is True, x is False, y is not x


print(assigned(5), assigned(2000))
for value in 5, 10**6, 2**80, True, None, 1.5, float("nan"), "s", 1j:
    print(objects(value))
print(True is (1 == 1), False is (1 == 1), (1 == 1) is not (2 == 2))
