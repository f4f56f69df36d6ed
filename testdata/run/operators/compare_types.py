def attempt(f, a, b):
    try:
        return f(a, b)
    except TypeError as e:
        return str(e)


VALUES = [1, 1.0, "a", b"a", None, [1], (1,), {1}, {1: 2}, True, 1j, range(3), int]
for a in VALUES:
    for b in VALUES:
        print(a == b, a != b, attempt(lambda x, y: x < y, a, b), attempt(lambda x, y: x >= y, a, b))
print([1, 2] < [1, 3], [1, 2] < [1, 2, 0], (1, "a") > (1, "A"), "abc" < "abd", b"a" < b"b", {1} < {1, 2}, {1, 2} >= {1})
print(attempt(lambda x, y: x < y, [1, "a"], [1, 2]))
print(1 == True, hash(1) == hash(True), "1" == 1)
