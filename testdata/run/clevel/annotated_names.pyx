# Annotations in a module's body make no C variables; cython.declare behind them does make fields.
import cython
from typing import Any, Dict

_seen: Dict[str, int] = {}
table: dict = {}
n: cython.int = 5
m: int = 3
c = cython.declare(cython.int, 7)


@cython.cclass
class A:
    x: Dict[str, Any] = cython.declare(dict, visibility="readonly")
    if cython.compiled:
        v: Any = cython.declare(object, visibility="public")
    w: Any = cython.declare(tuple)
    y = cython.declare(cython.int, visibility="public")

    def __init__(self):
        self.x = {1: 2}
        self.y = 3
        self.v = 4
        self.w = (1,)

    def get(self):
        return self.w


def f():
    return n + 1, table, _seen


print([name in globals() for name in ("_seen", "table", "n", "m", "c")], f(), c)
n = 2 ** 40
table = None
print(f())
globals()["n"] = "text"
print(n)
a = A()
print(a.x, a.y, a.v, a.get(), hasattr(a, "w"))
for name, value in ("x", {}), ("y", "no"):
    try:
        setattr(a, name, value)
    except (AttributeError, TypeError) as e:
        print(type(e).__name__)
