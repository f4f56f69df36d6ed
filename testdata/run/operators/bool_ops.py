for a in (True, False):
    print(a, not a, -a, ~int(a), a + a, a * 3, int(a), str(a), repr(a))
    for b in (True, False, 0, 1, 2, 1.0):
        print(a == b, a != b, a < b, a + b, a - b, a * b, end=" ")
    for b in (True, False):
        print(a & b, a | b, a ^ b, a and b, a or b, type(a & b).__name__, end=" ")
    print()
x = True
x += 1
print(x, type(x))
x = True
x &= False
print(x, type(x))
x |= 2
print(x, type(x))
print(True is True, None is None, isinstance(True, int))
