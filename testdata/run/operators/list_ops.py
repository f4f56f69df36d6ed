def attempt(f, *a):
    try:
        print(f(*a))
    except Exception as e:
        print(type(e).__name__, e)


a = [1, 2, 3]
b = a
a += [4]
print(a, b, a is b)
a = a + [5]
print(a, b, a is b)
a *= 2
print(a, a[0], a[-1], a[2:5], a[::3], a[::-2], a[100:], len(a))
a[0] = "x"
a[-1] = "y"
a[1:3] = [10, 20, 30]
print(a)
a[::2] = ["e"] * len(a[::2])
print(a)
del a[0], a[-1]
del a[1:3]
print(a)
a[:] = range(5)
print(a)
a += "ab"
a += (7, 8)
print(a)
attempt(lambda: a[100])
attempt(lambda: a["x"])
attempt(lambda: a[1.0])
attempt(lambda: a + (1,))
attempt(lambda: a * a)


def bad1():
    a[100] = 1


def bad2():
    a[::2] = [1]


def bad3():
    del a[100]


def bad4():
    a[0:1] = 5


def bad5():
    c = [1]
    c += 5


for f in (bad1, bad2, bad3, bad4, bad5):
    attempt(f)
print([1, 2] + [3], [0] * 3, [[]] * 2, 2 * ["a"], [*a, *"xy", 1])
a = [3, 1, 2]
a.append(9)
a.insert(0, 7)
a.extend(x for x in (5, 6))
print(a, a.pop(), a.pop(0), a.index(1), a.count(2), a)
a.sort()
print(a)
a.reverse()
a.remove(9)
print(a, sorted(a, reverse=True), a.copy() == a, a.clear(), a)
attempt(a.pop)
attempt(a.remove, 1)
attempt(a.index, 1)
