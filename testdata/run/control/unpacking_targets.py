# Assignment targets of all kinds, in order of evaluation; chained, augmented and annotated assignment; del of everything.
log = []


class Obj:
    def __init__(self, name="o"):
        object.__setattr__(self, "name", name)

    def __setattr__(self, k, v):
        log.append(f"{self.name}.{k}={v}")
        object.__setattr__(self, k, v)

    def __getattribute__(self, k):
        if not k.startswith("_") and k != "name":
            log.append(f"get {k}")
        return object.__getattribute__(self, k)

    def __delattr__(self, k):
        log.append(f"del {k}")
        object.__delattr__(self, k)


class Items(dict):
    def __setitem__(self, k, v):
        log.append(f"[{k}]={getattr(v, 'v', v)}")
        super().__setitem__(k, v)

    def __getitem__(self, k):
        log.append(f"get[{k}]")
        return super().__getitem__(k)

    def __delitem__(self, k):
        log.append(f"del[{k}]")
        super().__delitem__(k)


def f(x, show=None):
    log.append(f"f({show or x})")
    return x


def flush(*what):
    print(*what, log)
    log.clear()


o, d = Obj(), Items()
f(o, "o").a = f(1)
f(d, "d")[f("k")] = f(2)
f(o, "o").x, f(d, "d")[f("i")] = f(3), f(4)
flush("simple")
a = f(o, "o").b = f(d, "d")[f("c")] = b = f(5)
flush("chained", a, b)
(x, *f(o, "o").rest), f(d, "d")["u"] = (1, 2, 3), f(6)
flush("nested", x)
f(o, "o").a += f(10)
f(d, "d")[f("k")] *= f(7)
flush("augmented", o.a)


class Inplace:
    def __init__(self, v):
        self.v = v

    def __iadd__(self, other):
        log.append("iadd")
        self.v += other
        return self

    def __add__(self, other):
        log.append("add")
        return Inplace(self.v + other)

    def __isub__(self, other):
        return "replaced"

    def __imul__(self, other):
        return NotImplemented

    def __mul__(self, other):
        log.append("mul")
        return "product"

    def __imatmul__(self, other):
        raise KeyError("imatmul")


i = j = Inplace(1)
i += 5
flush("iadd", i is j, i.v)
d["in"] = Inplace(2)
d["in"] += 1
d["in"] -= 1
flush("item iadd", d["in"])
i *= 2
flush("fallback", i)
try:
    j @= 1
except KeyError as e:
    flush("imatmul", e, j.v)
t = ([1], [2])
try:
    t[0] += [9]
except TypeError as e:
    flush("tuple item", e, t)
s = "text"
try:
    s[0] += "x"
except TypeError as e:
    flush("str item", e)
try:
    f(o, "o").missing += f(1)
except AttributeError as e:
    flush("missing attribute", str(e).split(" ")[-1])
try:
    f(d, "d")["missing"] += f(1)
except KeyError as e:
    flush("missing key", e)


def swap(a, b, c):
    a, b = b, a
    a, b, c = c, a, b
    (a, b), c = [c, a], b
    return a, b, c


print(swap(1, 2, 3))
x = [0, 1, 2]
i = 0
i, x[i] = 1, "second"
print(i, x)
x[i], i = "first", 2
print(i, x)
i = x[i] = 0
print(i, x)
a = a2 = [1, 2, 3, 4]
a[1:3] = a[0], *a = "xy"
print(a, a2)
del a, a2[1:3], (b), [x[0], x[-1]]
print(a2, x)
try:
    b
except NameError as e:
    print(e)
del f(o, "o").a, f(d, "d")[f("k")]
flush("del")
try:
    del o.name2
except AttributeError as e:
    flush(type(e).__name__)
lst = list(range(10))
lst[::3] = "abcd"
lst[2:2] = [(), ()]
del lst[-3:], lst[0]
print(lst)
try:
    lst[::2] = [1]
except ValueError as e:
    print(e)
try:
    lst[1:2] = 5
except TypeError as e:
    print(e)


def errors(value):
    out = []
    for target in ("two", "star", "nested"):
        a = b = c = "-"
        try:
            if target == "two":
                a, b = value
            elif target == "star":
                a, *b, c = value
            else:
                a, (b, c) = value
        except Exception as e:
            out.append(f"{type(e).__name__}: {e}")
        out.append((a, b, c))
    return out


for value in ((), (1,), (1, 2), (1, 2, 3), "ab", {"k": 1, "l": 2}, (1, (2, 3)), 5, None, (i for i in "ab"), range(2), {7}, [1, "xy"], (1, 2, 3, 4)):
    print(errors(value))


class Annotated:
    x: int = f(1)
    o.y: f("annotation of attribute") = f(2)
    z: f("annotation only")
    (w): f("parenthesised") = 3


flush("annotated", Annotated.__annotations__, Annotated.w)


def annotated_local():
    v: f("not evaluated") = 4
    o.q: f("evaluated?") = 5
    u: int
    try:
        return u
    except UnboundLocalError as e:
        return v, o.q


print(annotated_local())
flush("local")
