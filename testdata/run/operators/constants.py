# Literals and what the compiler may fold.
print(0x1F, 0o17, 0b101, 1_000_000, 1e3, 1.5e-7, .5, 5., 1j, 2.5J, 0xFFFFFFFFFFFFFFFFFF)
print(1 + 2 * 3 - 4 // 2 % 3, (1 + 2) * 3, 2 ** 10, -2 ** 2, 7 / 2, 7 // 2, -7 // 2, 1 << 70, ~5)
print("a" + "b", "ab" * 3, "a" "b", r"\n", "\x41\u0041\U00000041\101\N{BULLET}", b"\x00\xff", rb"\x", "\
continued")
print('single', "double", """triple
line""", '''other "quoted" ''', "tab\tnl\\n", "\a\b\f\v\r".encode())
print(True + True, not True, None, ..., Ellipsis is ..., __debug__)
print([1, 2, 3][1], (1, 2, 3)[-1], "abc"[1], {"a": 1}["a"], {1, 2} == {2, 1})
print(1 if True else 2, 0 or "x", 1 and "y", 3 in (1, 2, 3), 3 not in [1], 1 < 2 < 3)
print(1e400, -1e400, 1e-400, 0.1 + 0.2, 1 / 3, 100000000000000000000.0, 1e16, 123456789.123456789)
try:
    print(1 / 0)
except ZeroDivisionError as e:
    print(e)
try:
    print(1 % 0)
except ZeroDivisionError as e:
    print(e)
try:
    print("a" - 1)
except TypeError as e:
    print(e)
