# What is known at compile time is computed as at run time.
print(True & True, True | False, True ^ True, True + True, 5 & True, -True, ~5, not True)
x = True & False
print(type(x), (True & True) is True)
print(7 // -2, 7 % -2, -7 // 2, 2 ** -1, 2 ** 100, 1 << 70, 0.1 + 0.2, "a" "b" * 3, (1, 2) * 2)
