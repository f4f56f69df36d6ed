# The library calling back into compiled code: defaultdict factories, Counter, deque, OrderedDict, ChainMap, json, re.sub, string.Template, ast visitors, argparse types, logging, contextvars, threads.
import argparse
import ast
import collections
import contextvars
import enum
import io
import json
import logging
import re
import string
import threading
import types


def attempt(f):
    try:
        print("=>", f())
    except (Exception, SystemExit) as e:
        print("!!", type(e).__name__, str(e).split("\n")[0])


def factory():
    made.append(len(made))
    return made[-1]


made = []
d = collections.defaultdict(factory)
print(d["a"], d["b"], d["a"], d.get("z"), "z" in d, dict(d), made)
attempt(lambda: collections.defaultdict(5))
attempt(lambda: collections.defaultdict(lambda: 1 // 0)["k"])
tree = lambda: collections.defaultdict(tree)
t = tree()
t["a"]["b"]["c"] = 1
print(json.dumps(t), sorted(t["a"]))


class P:
    def __init__(self, x): self.x = x
    def to_json(self): return {"P": self.x}


class Enc(json.JSONEncoder):
    def default(self, o):
        if hasattr(o, "to_json"): return o.to_json()
        if isinstance(o, (set, frozenset)): return sorted(o)
        return super().default(o)
    def iterencode(self, o, _one_shot=False): return super().iterencode(o, _one_shot)


class E(enum.IntEnum): A = 1
class SubD(dict): pass
print(json.dumps({"p": P([1, P(2)]), "s": {3, 1}, "e": E.A, "d": SubD(k=None), 1: True, None: 1.5}, cls=Enc), json.dumps(P(1), default=vars), json.dumps([float("nan"), 1e100, -0.0]))
attempt(lambda: json.dumps({(1, 2): 3}))
attempt(lambda: json.dumps({(1, 2): 3, "k": 1}, skipkeys=True))
attempt(lambda: json.dumps(P(1)))
attempt(lambda: json.dumps(object, default=lambda o: 1 // 0))
attempt(lambda: json.dumps(t, default=lambda o: o, indent=1, sort_keys=True))
print(json.loads('{"a": {"b": 1}, "c": [1.5, -2]}', object_hook=lambda d: sorted(d.items()), parse_float=lambda s: "F" + s, parse_int=lambda s: int(s) * 10), json.loads('{"a": 1, "a": 2}', object_pairs_hook=list))
attempt(lambda: json.loads("{bad}"))
print(re.sub(r"(\w)(\d)", lambda m: m[2] + m.group(1).upper() + str(m.start()), "a1 b2 c3"), re.sub("x", lambda m: "", "axbx", count=1), re.subn("[aeiou]", lambda m, n=iter(range(9)): str(next(n)), "education"))
attempt(lambda: re.sub("a", lambda m: 5, "a"))
attempt(lambda: re.sub("a", lambda m: 1 // 0, "a"))


class T(string.Template):
    delimiter = "%"
    idpattern = "[a-z.]+"


class Look(dict):
    def __missing__(self, k): return "<" + k + ">"


print(T("%a %{b.c} %% %z").substitute(Look(a=1)), string.Template("$x ${y} $").safe_substitute(x=1))
attempt(lambda: string.Template("$x").substitute())


class V(ast.NodeVisitor):
    def __init__(self): self.seen = []
    def visit_Name(self, n): self.seen.append(n.id)
    def visit_Call(self, n):
        self.seen.append("call")
        self.generic_visit(n)
    def generic_visit(self, n): return super().generic_visit(n)


class Tr(ast.NodeTransformer):
    def visit_BinOp(self, n):
        self.generic_visit(n)
        return ast.copy_location(ast.BinOp(n.right, n.op, n.left), n)
    def visit_Name(self, n): return ast.copy_location(ast.Constant(5), n) if n.id == "five" else n


v = V()
v.visit(ast.parse("f(a + b)(c)"))
print(v.seen, ast.unparse(ast.fix_missing_locations(Tr().visit(ast.parse("x - (five - y)")))))


def positive(s):
    n = int(s)
    if n <= 0: raise argparse.ArgumentTypeError(f"{s} is not positive")
    return n


class Act(argparse.Action):
    def __call__(self, parser, ns, values, option=None): setattr(ns, self.dest, (option, values))


class Parser(argparse.ArgumentParser):
    def error(self, msg): raise ValueError(msg)


ap = Parser(prog="p")
ap.add_argument("n", type=positive)
ap.add_argument("-x", action=Act, nargs=2, type=lambda s: s.upper())
ap.add_argument("--flag", action="store_const", const=factory, default=None)
print(ap.parse_args(["5", "-x", "a", "b"]), ap.parse_args(["1", "--flag"]).flag is factory)
attempt(lambda: ap.parse_args(["0"]))
attempt(lambda: ap.parse_args(["q"]))
attempt(lambda: ap.parse_args([]))


class H(logging.Handler):
    def __init__(self):
        super().__init__()
        self.lines = []
    def emit(self, r): self.lines.append(self.format(r))
class Fmt(logging.Formatter):
    def format(self, r): return f"{r.levelname}:{r.getMessage()}:{getattr(r, 'extra', '-')}:" + (r.exc_info[0].__name__ if r.exc_info else "")


log = logging.getLogger("compiled.test")
h = H()
h.setFormatter(Fmt())
h.addFilter(lambda r: "skip" not in r.getMessage())
log.addHandler(h)
log.propagate = False
log.setLevel("INFO")
log.info("%s and %d", "a", 5)
log.debug("no")
log.warning("skip this")
log.error("with extra", extra={"extra": 1})
try:
    1 // 0
except ZeroDivisionError:
    log.exception("caught %(k)s", {"k": "v"})
print(h.lines)
var = contextvars.ContextVar("var", default="dflt")


def in_ctx(x):
    tok = var.set(x)
    r = var.get()
    var.reset(tok)
    var.set("left in " + r)
    return r


ctx = contextvars.copy_context()
print(ctx.run(in_ctx, "1"), var.get(), ctx[var], ctx.run(var.get))
local, out, lock = threading.local(), [], threading.Lock()


def work(n, *, k=0):
    local.n = n
    with lock: out.append((local.n, k))


class Th(threading.Thread):
    def run(self):
        super().run()
        out.append("subclass ran")


ths = [threading.Thread(target=work, args=(i,), kwargs={"k": i * 2}) for i in range(3)] + [Th(target=work, args=("sub",))]
for th in ths:
    th.start()
    th.join()
print(out, hasattr(local, "n"))
ns = types.SimpleNamespace(f=lambda: "called", x=1)
print(ns.f(), ns.x, types.SimpleNamespace(a=1) == types.SimpleNamespace(a=1), types.MappingProxyType({"k": 1})["k"], types.new_class("N", (), {}, lambda n: n.__setitem__("m", lambda s: "m")) ().m())


class Out(io.StringIO):
    def write(self, s): return super().write(s.upper())


o = Out()
print("to a file", 5, [P], file=o, sep="|", end="!\n", flush=True)
print(o.getvalue().startswith("TO A FILE|5|[<CLASS"))
dq = collections.deque((x for x in range(5)), maxlen=3)
dq.extendleft(map(str, range(2)))
print(dq, dq.index(2), collections.Counter(c for c in "hello" if c != "h").most_common(1), list(collections.ChainMap({"a": 1}, d)), collections.OrderedDict((k, k * 2) for k in "ba"))
