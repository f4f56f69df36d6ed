# cython: annotation_typing=False
def f(a: int, b: "str" = "x", *args: float, c: list = None, **kw: dict) -> bool:
    return a, b, args, c, kw


print(f.__annotations__)
print(f("not an int"), f(1.5, None))
x: int = 5
y: str
z: "forward" = "v"
print(x, z, __annotations__)
try:
    y
except NameError as e:
    print(e)


class C:
    a: int = 1
    b: str
    c: "C"

    def m(self: "C", v: int) -> None: ...


print(C.__annotations__, C.a, hasattr(C, "b"), C.m.__annotations__)


def local():
    v: int = "string"
    w: undefined_name
    return v


print(local())
lst = [0]
lst[0]: int = 7
C.a: str = "s"
print(lst, C.a)
(p): int = 3
print(p, "p" in __annotations__)
print(__annotations__)


def builtin_classes(a: float, b: int, *c: complex, d: list[float] = ()) -> float:
    pass


print(builtin_classes.__annotations__)
