def t(x):
    print("eval", x, end="; ")
    return x


def f(*args, **kwargs):
    print("call", args, kwargs)
    return "r"


f(t(1), t(2), a=t(3), b=t(4))
f(t(1), *t([2, 3]), t(4), **t({"x": 5}), y=t(6))
f(*t([1]), *t([2]), k=t(3), **t({"z": 4}))
class Callee:
    def __call__(self, *a):
        print("callee", a)

    def __repr__(self):
        return "Callee"


t(Callee())(t(1))
print({t("k1"): t("v1"), t("k2"): t("v2")})
print([t(1), t(2)][t(0)])
print(t(1) + t(2) * t(3) - t(4))
print(t(2) ** t(3), t(1) if t(0) else t(5))
d = {}
d[t("a")] = t("b")
print(d)
t(d)[t("x")] = t(1)
print(d)


def default(a=t("default a"), b=t("default b")):
    return a, b


print(default())
print(t("x") in t("xyz"), t(1) < t(2) < t(0) < t(9))
a = b = c = t(7)
print(a, b, c)
a, b = t(1), t(2)
x = [0, 0]
i = 0
i, x[i] = 1, 9
print(i, x)
(x[t(0)], x[t(1)]) = t("ab")
print(x)
