for i in range(3):
    print(i, end=" ")
else:
    print("else", i)
for i in range(5):
    if i == 3:
        break
else:
    print("never")
print("after", i)
for x in []:
    print("never")
else:
    print("empty else")
for i in range(3):
    for j in range(3):
        if j == i:
            continue
        if i == 2:
            break
        print(i, j)
    else:
        print("inner done", i)
        continue
    print("inner broken", i)
    break
for i in range(3):
    i = i * 10
    print(i)
print(i)
for a, b in [(1, 2), (3, 4)]:
    print(a + b)
for a, *b in [(1, 2, 3), "xyz"]:
    print(a, b)
for [a, (b, c)] in [(1, (2, 3))]:
    print(a, b, c)
d = {}
for d["k"] in range(3):
    pass
print(d)


class O:
    pass


o = O()
for o.attr in "xy":
    print(o.attr)
lst = [0, 0, 0]
for lst[1] in (7, 8):
    print(lst)


def returns():
    for i in range(10):
        for j in range(10):
            if i * j == 42:
                return i, j
    return None


print(returns())
for c in "héllo":
    print(c, end="|")
for b in b"ab":
    print(b, end="|")
for k in {"a": 1}:
    print(k)
for line in "a\nb".splitlines():
    print(line)
try:
    for x in 5:
        pass
except TypeError as e:
    print(e)
try:
    for a, b in [1]:
        pass
except TypeError as e:
    print(e)
try:
    for a, b in [(1, 2, 3)]:
        pass
except ValueError as e:
    print(e)
