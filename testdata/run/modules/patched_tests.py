# isinstance, issubclass, hasattr, repr and iter of a compiled module, replaced from outside.
import builtins
from unittest import mock

import _asks as m

print(m.asks(3), m.branch(3), m.branch("s"), m.counts(5))
real = builtins.isinstance, builtins.hasattr, builtins.repr, builtins.iter, builtins.issubclass
for where in m, builtins:
    for name, new in [
        ("isinstance", lambda x, c: real[0](x, str)),
        ("issubclass", lambda x, c: False),
        ("hasattr", lambda x, n: n == "missing"),
        ("repr", lambda x: "<%s>" % (x,)),
        ("iter", lambda x: real[3](["other"])),
    ]:
        old = getattr(where, name, None)
        setattr(where, name, new)
        try:
            seen = m.asks(3), m.branch(3), m.branch("s"), m.counts(2)
        finally:
            if old is None:
                delattr(where, name)
            else:
                setattr(where, name, old)
        print(where.__name__, name, seen)
    print(m.asks(3), m.branch(3), m.branch("s"))
with mock.patch.object(m, "isinstance", create=True, side_effect=ZeroDivisionError("patched")) as patched:
    try:
        m.branch(1)
    except ZeroDivisionError as e:
        print(e, patched.call_count)
with mock.patch("_asks.hasattr", create=True, return_value=True) as patched:
    print(m.branch(1), patched.call_args)
m.__dict__["repr"] = len
try:
    print(m.branch("text"))
except TypeError as e:
    print("TypeError")
del m.repr
print(m.branch("text"), m.counts(3))

print(m.consumes([1, 2, 3]))
for where in m, builtins:
    for name, new in [("sum", lambda v: ("sum", list(v))), ("any", lambda v: False), ("all", lambda v: False), ("sorted", lambda v: ["s", *v]),
                      ("max", lambda *v: ("max", v)), ("min", lambda *v: ("min", v))]:
        with mock.patch.object(where, name, new, create=True):
            print(where.__name__, name, m.consumes([1, 2, 3]))
    print(m.consumes([1, 2, 3]))
