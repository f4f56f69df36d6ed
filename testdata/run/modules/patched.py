# A compiled module whose names another one replaces: its functions, its builtins, the builtins module, mock.patch.
import builtins
import contextlib
import io
import sys
from unittest import mock

import _patched as m


@contextlib.contextmanager
def replaced(where, name, value):
    missing = object()
    old = where.__dict__.get(name, missing)
    setattr(where, name, value)
    try:
        yield
    finally:
        if old is missing:
            delattr(where, name)
        else:
            setattr(where, name, old)


def attempt(f, *args):
    try:
        return f(*args)
    except Exception as e:
        return type(e).__name__, str(e)


opened = lambda path: io.StringIO("contents of " + path)
print(attempt(m.reads, "/nonexistent/x"))
for where in (m, builtins):
    with replaced(where, "open", opened):
        print(m.reads("/nonexistent/x"))
    with replaced(where, "input", lambda prompt: "answer to " + prompt):
        print(m.asks())
    with replaced(where, "print", lambda *a: sys.stdout.write("printed %r\n" % (a,))):
        m.says(1, 2)
    with replaced(where, "round", lambda x: "rounded"), replaced(where, "pow", lambda *a: a), replaced(where, "abs", lambda x: "abs"), replaced(where, "map", lambda f, v: "mp"), \
            replaced(where, "zip", lambda *a: a):
        print(m.numbers([3, 1]))
    print(m.numbers([3, 1]))


def no_json(name, *args, real=builtins.__import__, **kw):
    if name == "json":
        raise ImportError("no json today", name=name)
    return real(name, *args, **kw)


seen = []


def recording(name, globals=None, locals=None, fromlist=(), level=0, real=builtins.__import__):
    seen.append((name, globals and globals["__name__"], fromlist, level))
    return real(name, globals, locals, fromlist, level)


with replaced(builtins, "__import__", no_json):
    print(attempt(m.imports), m.imports_from()[1].__name__)
with replaced(builtins, "__import__", recording):
    m.imports(), m.imports_from()
print(seen, m.imports().__name__)
with replaced(m, "helper", lambda: "patched helper"), replaced(m.os, "getcwd", lambda: "/patched"):
    print(m.uses_helper(), m.makes())
with replaced(m, "CONSTANT", "patched"), replaced(builtins, "translate", str.upper):
    print(m.uses_constant())
print(attempt(m.uses_constant))
with replaced(m, "Base", type("Other", (m.Base,), {"step": lambda self: "other step"})):
    print(m.makes())
with replaced(m.Base, "step", lambda self: "patched step"):
    print(m.makes())
print(m.makes())
with mock.patch("_patched.helper", return_value="mocked") as helper, mock.patch("_patched.open", mock.mock_open(read_data="mock data"), create=True) as o:
    print(m.uses_helper()[0], m.reads("p"), helper.call_count, o.call_args)
with mock.patch.object(m.Base, "step", autospec=True, side_effect=lambda self: type(self).__name__) as step:
    print(m.makes(), step.mock_calls == [mock.call(mock.ANY)])
with mock.patch("builtins.input", side_effect=["one", EOFError("end")]):
    print(m.asks(), attempt(m.asks))
with mock.patch("builtins.print") as p:
    m.says("a", 1)
print(p.mock_calls)
with mock.patch.multiple(m, CONSTANT="multi", helper=mock.DEFAULT) as made:
    made["helper"].side_effect = KeyError("k")
    print(m.CONSTANT, attempt(m.uses_helper))
with mock.patch.dict(m.__dict__, {"CONSTANT": "by dict", "translate": len}):
    print(m.uses_constant())
with mock.patch.dict(sys.modules, {"json": None}):
    print(attempt(m.imports))
print(m.uses_helper()[0], m.CONSTANT, attempt(m.asks) if False else "end")
