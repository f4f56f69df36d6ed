# Python features next to typed code.
def comp(int n):
    cdef int i
    return [i * 2 for i in range(n)], {i: i for i in range(n)}, sum([i for i in range(n)])


def trying(int x):
    cdef double r = 0
    try:
        r = 1.0 / x
    except ZeroDivisionError as e:
        return str(e)
    else:
        r += 1
    finally:
        print("finally", x)
    return r


def unpack(t):
    cdef int a, b
    cdef double c
    a, b = t
    a, b = b, a
    c, *rest = t
    return a, b, c, rest


def loop(seq):
    cdef int x
    cdef long total = 0
    for x in seq:
        total += x
    return total


def fstr(int i, double d, bytes b):
    return f"{i} {d} {d:.2f} {b} {i:05d} {i!r}"


def ternary(int a, b):
    return a if a > 3 else b


def chain(int a, int b, int c):
    return a < b < c, a < b > c, 0 <= a < 10


def compare(int a, double b, o):
    return a == b, a < b, a == o, o == a, a != o, a is o, a in o if isinstance(o, list) else None


def augmented(list l, dict d, int i):
    l[i] += 5
    d["k"] *= 2
    return l, d


print(comp(4))
print(trying(0), trying(2))
print(unpack((1, 2)))
for bad in ((1,), (1, 2, 3), ("a", 2), 5):
    try:
        print(unpack(bad))
    except Exception as e:
        print(type(e).__name__, e)
print(loop([1, 2, 3]), loop(range(5)), loop((i for i in range(3))))
for bad in (["x"], 5, [2**40]):
    try:
        print(loop(bad))
    except Exception as e:
        print(type(e).__name__, e)
print(fstr(5, 2.5, b"x"))
print(ternary(5, "b"), ternary(1, "b"))
print(chain(1, 2, 3), chain(1, 5, 3))
print(compare(2, 2.0, 2), compare(1, 1.5, [1]))
print(augmented([1, 2], {"k": 4}, 1))
