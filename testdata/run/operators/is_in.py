lst = [1, 2.5, "x", None, (1, 2)]
print(1 in lst, 3 in lst, None in lst, (1, 2) in lst, "x" not in lst)
print("b" in "abc", "" in "", "ac" in "abc", b"a" in b"abc", 97 in b"abc")
print(2 in {1: 1, 2: 2}, 3 in {1, 2, 3}, 5 in range(10), 5.0 in range(10), 5.5 in range(10), 3 not in (1, 2))


class Contains:
    def __contains__(self, x):
        print("contains", x)
        return x


class Iter:
    def __iter__(self):
        return iter([1, 2, 3])


class Get:
    def __getitem__(self, i):
        if i > 3:
            raise IndexError
        return i * 10


print(0 in Contains(), "x" in Contains(), [] not in Contains())
print(2 in Iter(), 5 in Iter(), 20 in Get(), 25 in Get())
for a, b in ((1, 2), ("a", 3), (3, "abc"), (256, b"x"), ([], {}), ([], set()), ("a", b"abc"), (1, None)):
    try:
        print(a in b)
    except Exception as e:
        print(type(e).__name__, e)
a = []
b = a
print(a is b, a is not b, a is [], None is None, a is not None)
