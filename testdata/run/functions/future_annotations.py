# Annotations as text: every place, every kind of expression, and what typing makes of them.
from __future__ import annotations

import dataclasses
import inspect
import typing
from typing import ClassVar, List, Optional


def f(a: int, b: List[int] = None, *c: "quoted", d: undefined.name[0], e: (1, 2) = 2, **g: lambda x: x + 1) -> not_there | None: pass


print(f.__annotations__)


def ops(a: 1 + 2 * 3, b: -x ** 2, c: not a or b and c, d: a < b <= c != d, e: a if b else c, f: [1, 2, *z], g: {1: 2, **k}, h: {1, 2},
        i: (1,), j: (), k: x[1:2, ::3, ...], l: f"a{b!r:>{w}}c", m: b"by\x00", n: "it's \"q\"", o: 1.50e10, p: 0x1F, q: 1_000, r: 3j,
        s: await_(x), t: [i for i in j if k], u: {k: v for k, v in z}, v: (i async for i in j) if 0 else 1, w: f(a, *b, c=d, **e), x: lambda *a, b=1, **c: a,
        y: a @ b // c % d << e >> f & g ^ h | i, z: (a, b)[0].attr): pass


for k, v in ops.__annotations__.items():
    print(k, v)


class C:
    x: int = 1
    y: ClassVar[Optional[C]]
    z: unknown
    self_: C

    def m(self: C, o: D) -> C: ...

    class In:
        q: C.In


print(C.__annotations__, C.In.__annotations__, C.m.__annotations__)
print(typing.get_type_hints(C.In), typing.get_type_hints(C.m, localns={"D": str})["o"])
try:
    typing.get_type_hints(C)
except NameError as e:
    print(e)
v: undefined_at_module[1 / 0]
w: str = "w"
print(__annotations__)


def local():
    a: nothing
    b: also.nothing = 5
    return b, sorted(locals())


print(local())


@dataclasses.dataclass
class D:
    a: int
    b: List[str] = dataclasses.field(default_factory=list)
    c: ClassVar[int] = 5
    d: typing.ClassVar[int] = 6
    i: dataclasses.InitVar[int] = 7
    n: Missing = None


print(D(1), [fl.name for fl in dataclasses.fields(D)], inspect.signature(D), D.__init__.__annotations__)


class TD(typing.TypedDict):
    name: str
    n: int


class NT(typing.NamedTuple):
    a: int
    b: str = "x"


print(typing.get_type_hints(TD), NT(1), typing.get_type_hints(NT))
print(inspect.signature(f), inspect.getfullargspec(C.m).annotations)


def spelled(a: 2 ** -1, b: f(x for x in y), c: f(*b, c=1, *d, **e), d: 1 .real, e: x[::], f: x[(1, 2)], g: u"a" "b", h: 1e400, i: a or (b and c),
            j: f"{x=}{y = !s:>{w}}{{}}{ {1}}{(a if b else c)}{lambda_}", k: "a\n'\"\x7fé\ud800", n: f(1, (x for x in y)), o: -1 ** 2,
            p: (-1) ** 2, q: (a, b)[0], r: not (not a), s: 1e16, t: 1e-5, u: 1.0, v: 123456789012345678901234567890.0, w: 1e22j, y: lambda: 0,
            z: lambda a, /, b, *, c: 0, aa: lambda **k: k, bb: x[1, ], cc: (yes), dd: 0o17, ee: 0_0, ff: 00, gg: .5, hh: 5., ii: 0.0001j,
            jj: b'q"\'\t', kk: "", ll: "tab\t'", mm: a.b.c(d)[e](), nn: ~-+x, oo: {**a, 'b': c}, pp: ..., qq: None or True): pass


for k, v in spelled.__annotations__.items():
    print(k, ascii(v))
