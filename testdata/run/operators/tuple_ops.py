def attempt(f, *a):
    try:
        print(f(*a))
    except Exception as e:
        print(type(e).__name__, e)


t = (1, "two", 3.0)
print(t, t[0], t[-1], t[1:], t[::-1], t + (4,), t * 2, len(t), (), (1,), 1 in t, t == (1, "two", 3.0))
attempt(lambda: t[3])
attempt(lambda: t + [1])
attempt(lambda: t["a"])


def setit():
    t[0] = 1


def delit():
    del t[0]


attempt(setit)
attempt(delit)
a = t
t += (4,)
print(a, t)
print((1, 2) < (1, 3), hash((1, 2)) == hash((1, 2)), tuple("abc"), tuple([1, 2]), t.index("two"), t.count(1))
x = 1, 2, *[3, 4], 5
print(x, (*x, *x))
for i, (p, q) in enumerate([(1, 2), (3, 4)]):
    print(i, p, q)
nested = ((1, (2, 3)), [4])
print(nested[0][1][0], nested)
nested[1].append(5)
print(nested)
