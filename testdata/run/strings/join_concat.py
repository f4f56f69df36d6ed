def build(n):
    s = ""
    for i in range(n):
        s += "x" if i % 2 else "y"
    return s


print(build(10), len(build(1000)))


def alias():
    a = "start"
    b = a
    a += " more"
    return a, b


print(alias())
d = {"s": ""}
for c in "abc":
    d["s"] += c
print(d)


class O:
    s = "class"


o = O()
o.s += " instance"
print(o.s, O.s)
parts = []
for i in range(5):
    parts.append(f"{i}:{i * i}")
print(";".join(parts), "".join([]), "-".join(("a",)), " ".join(map(str, range(3))), ",".join({"k": 1}), "".join(c for c in "abc" if c != "b"))
for bad in ([1], ["a", None], [b"x"], 5):
    try:
        print(",".join(bad))
    except TypeError as e:
        print(e)
g = ""
def glob():
    global g
    g += "g"
for _ in range(3):
    glob()
print(g)
b = b""
for i in range(5):
    b += bytes([i])
print(b)
l = []
for i in range(3):
    l += [i] * i
print(l)
t = ()
for i in range(3):
    t += (i,)
print(t)
