# exec, eval, locals, globals, vars, dir and compile in modules, functions, classes and comprehensions.
import sys

g = 1


def attempt(f, *args):
    try:
        print(f.__name__, "->", f(*args))
    except Exception as e:
        print(f.__name__, "raised", type(e).__name__, e)


def locals_in(a, *args, k=3, **kw):
    b = 2
    for c in "xy":
        pass
    snapshot = dict(locals())
    d = 4
    del b
    return snapshot, sorted(locals())


def locals_closure(a):
    def inner():
        return a, sorted(locals())

    class K:
        attr = a
        names = sorted(n for n in locals() if not n.startswith("__"))
    return inner(), K.names, sorted(locals())


def eval_sees_locals(a):
    b = 10
    return eval("a + b + g"), eval("[a for _ in (1,)]", globals(), {"a": "given"}), eval("a", {"a": "own globals"})


def exec_does_not_bind(a):
    exec("a = 99; new = 1")
    try:
        new
    except NameError as e:
        return a, str(e)


def exec_into_namespace():
    ns = {"x": 2}
    exec("y = x * 2\ndef f(z=x): return y + z", ns)
    loc = {}
    exec("v = len(ns_name)\nclass C: attr = v", {"ns_name": "abc", "__builtins__": __builtins__}, loc)
    return ns["y"], ns["f"](), sorted(loc), loc["C"].attr


def exec_globals():
    exec("global made_by_exec\nmade_by_exec = [g, 2]")
    return made_by_exec


def exec_code():
    code = compile("result = [i ** 2 for i in range(n)]", "<made>", "exec")
    ns = {"n": 4}
    exec(code, ns)
    return ns["result"], code.co_name, code.co_filename, eval(compile("n * 2", "<e>", "eval"), ns)


def exec_closure(x):
    def inner():
        return eval("x") if 0 else x, eval("g")
    return inner()


def eval_errors():
    out = []
    for text in ("1 +", "undefined_name", "1 / 0", "x = 1", "", "(", "lambda: (yield)", "[i for i in 5]"):
        try:
            eval(text)
        except Exception as e:
            out.append((type(e).__name__, str(e).split(" (")[0] if not isinstance(e, SyntaxError) else ""))
    return out


def exec_traceback():
    try:
        exec(compile("def f():\n    raise KeyError('in exec')\nf()", "<virtual>", "exec"), {})
    except KeyError:
        tb = sys.exc_info()[2]
        out = []
        while tb:
            out.append((tb.tb_frame.f_code.co_name, tb.tb_lineno))
            tb = tb.tb_next
        return out[1:], out[0][0]


def bad_namespaces():
    out = []
    for args in ((5,), ("1", 5), ("1", {}, 5), (b"1 + 1",), ("1", None, None), (None,)):
        try:
            out.append(eval(*args))
        except Exception as e:
            out.append((type(e).__name__, str(e)))
    return out


class Mapping(dict):
    def __missing__(self, key):
        return f"<{key}>"


class Recording:
    def __init__(self):
        self.log = []

    def __getitem__(self, key):
        self.log.append("get " + key)
        if key == "known":
            return 5
        raise KeyError(key)

    def __setitem__(self, key, value):
        self.log.append(f"set {key}")


def odd_mappings():
    r = Recording()
    exec("a = known\nb = len", {"__builtins__": {"len": "own len"}}, r)
    return eval("missing + other", {}, Mapping()), r.log


class Vars:
    cls = 1

    def __init__(self):
        self.x = 1
        vars(self)["y"] = 2
        self.names = [n for n in dir(self) if not n.startswith("__")]

    def method(self):
        here = 1
        return sorted(vars()), sorted(dir()), vars() == locals()


class Slots:
    __slots__ = "a"


def vars_errors():
    try:
        vars(Slots())
    except TypeError as e:
        return str(e)


class Dir:
    def __dir__(self):
        return ["b", "a"]


class Body:
    exec("made = 5")
    copied = made + eval("made")
    locals()["by_locals"] = 7
    seen = by_locals
    nested = [sorted(set(locals()) & {"made", "copied", "self"}) for self in (1,)] if sys.version_info < (3, 12) else [[]]
    before = sorted(n for n in dir() if not n.startswith("__"))


print(*locals_in(1, 2, k=4, z=5))
for f, *args in ((locals_closure, 1), (eval_sees_locals, 1), (exec_does_not_bind, 1), (exec_into_namespace,), (exec_globals,), (exec_code,), (exec_closure, 3), (eval_errors,),
                 (exec_traceback,), (bad_namespaces,), (odd_mappings,), (vars_errors,)):
    attempt(f, *args)
v = Vars()
print(sorted(vars(v)), v.y, v.names, v.method(), dir(Dir()), vars(Vars)["cls"])
print(Body.copied, Body.seen, Body.before)
exec("module_level = g + 1")
print(module_level, "module_level" in globals(), globals() is locals(), vars() is globals(), "g" in dir())
globals().update(injected=3)
print(injected, eval("injected"))
print([eval("n", {"n": n}) for n in range(3)], (lambda q: eval("q * 2"))(4))
del globals()["injected"]
attempt(lambda: injected)
lam = eval("lambda a, b=2: a + b + g")
print(lam(1), lam.__name__, type(lam).__name__)
exec("class Made:\n    def m(self): return type(self).__name__, __class__.__name__")
print(Made().m(), Made.__module__ == __name__)
exec("import os.path as p, sys as s")
print(p.__name__ in ("posixpath", "ntpath"), s is sys)
