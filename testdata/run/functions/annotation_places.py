# cython: annotation_typing=False
# Annotations of variables, attributes, items and parameters: what is evaluated, in which order, and what is kept where.
import typing


def t(x, label=None):
    print(label or x, end=" ")
    return x


class O: pass


o, d = O(), {}
t(o, "o").x: t("a1")
t(d, "d")[t(1):t(2)]: t("a2")
t(d, "d")[t(1), t(2)]: t("a3")
t(o, "o").y: t("a4") = t("v")
(q): t("a5") = 5
(r): t("a6")
print(q, o.y)
if t(0): never: int
s: t("first") = t(1)
s: t("second")
u: (yes := t("walrus"))
print(__annotations__, yes)


class C:
    print(__annotations__)
    t(o, "o").x: t("a1")
    t(d, "d")[t(1)]: t("a2") = 3
    (q): t("a4") = 5
    a: t("a6")
    __private: t("mangled") = 1
    if a_set := True:
        b: t("in if")
    for i in range(2):
        c: t(i + 10)
    __annotations__["by hand"] = 1
    def m(self, __x: t("param")): pass
    t: "shadow" = None


print(C.__annotations__, C.q, C.m.__annotations__)


class Only:
    if False:
        x: int


class Empty: pass


class Sub(C): pass


print(Only.__annotations__, "__annotations__" in Empty.__dict__, "__annotations__" in Sub.__dict__)


def f():
    t(o, "o").x: t("never")
    t(d, "d")[t(1)]: t("never")
    (q): t("never") = 5
    a: nope
    t(o, "o").y: nope = t("v")
    b: nope = t("local")
    return b, sorted(locals())


print(f())


def unbound():
    x: int
    return x


def makes_local():
    global_name: int
    return lambda: global_name


global_name = "global"
for g in unbound, makes_local():
    try:
        print(g())
    except NameError as e:
        print(type(e).__name__, e)


def g(a: t("1"), /, b: t("2") = t("d"), *c: t("3"), d: t("4"), e: t("5") = t("kd"), **k: t("6")) -> t("7"): pass


print()
print(g.__annotations__)
g.__annotations__["new"] = "added"
g.__annotations__.pop("return")
print(sorted(g.__annotations__))
g.__annotations__ = {"replaced": 1}
print(g.__annotations__)
for bad in (5, [1]):
    try:
        g.__annotations__ = bad
    except TypeError as e:
        print(e)
g.__annotations__ = None
print(g.__annotations__)
del g.__annotations__
print(g.__annotations__, g.__annotations__ is g.__annotations__)
lam = lambda x: x
print(lam.__annotations__)
lam.__annotations__["x"] = int
print(typing.get_type_hints(lam))


async def co(a: 1) -> 2: pass
def gen(a: 3) -> 4: yield


print(co.__annotations__, gen.__annotations__)


class P:
    @property
    def p(self) -> int: return 1
    @p.setter
    def p(self, v: str) -> None: pass
    @classmethod
    def c(cls, x: float) -> "P": return cls()
    @staticmethod
    def s(x: "P" = None) -> typing.Optional[int]: return None
    n: typing.ClassVar[int] = 0


print(P.p.fget.__annotations__, P.p.fset.__annotations__, P.c.__annotations__, P.s.__annotations__, typing.get_type_hints(P), typing.get_type_hints(P.s)["x"] is P)
try:
    def broken(x: undefined_name): pass
except NameError as e:
    print(e)
try:
    class Broken:
        before: int
        x: undefined_name
except NameError as e:
    print(e)
C.__annotations__ = {"set": 1}
print(C.__annotations__)
del C.__annotations__
try:
    print(C.__annotations__)
except AttributeError as e:
    print("AttributeError")
