# Errors that nothing can raise: in __del__, weakref callbacks, generators dropped, and what hooks and odd protocols make of errors.
import gc
import sys
import threading
import weakref

seen = []


def hook(u):
    seen.append((u.exc_type.__name__, str(u.exc_value), u.err_msg and u.err_msg.split(":")[0], getattr(u.object, "__qualname__", type(u.object).__name__), u.exc_traceback is not None))


sys.unraisablehook = hook


def flush(what):
    print(what, seen)
    seen.clear()


class Del:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        raise ValueError("del of " + self.name)


Del("dropped")
flush("temp")
d = Del("rebound")
d = None
flush("rebound")


def local():
    d = Del("local")
    return 5


print(local())
flush("local")


def on_error():
    d = Del("while raising")
    raise KeyError("real")


try:
    on_error()
except KeyError as e:
    print(repr(e), repr(e.__context__))
flush("raising")
a, b = Del("cycle a"), Del("cycle b")
a.other, b.other = b, a
del a, b
gc.collect()
seen.sort()
flush("cycle")
xs = [Del("item")]
xs.clear()
flush("list")
ds = {"k": Del("value")}
ds["k"] = 1
flush("dict")


def generator():
    try:
        yield 1
    finally:
        raise OSError("in generator")


g = generator()
next(g)
del g
flush("generator")


def stubborn():
    while True:
        try:
            yield
        except GeneratorExit:
            pass


g = stubborn()
next(g)
del g
flush("stubborn")


class Target:
    pass


def callback(ref):
    raise LookupError("callback")


t = Target()
r = weakref.ref(t, callback)
del t
flush("weakref")
t = Target()
f = weakref.finalize(t, lambda: 1 // 0)
hooked = []
old = sys.excepthook
sys.excepthook = lambda *exc: hooked.append(exc[0].__name__)
del t
sys.excepthook = old
flush("finalize")
print(hooked, f.alive)


class Protocols:
    def __hash__(self):
        raise TypeError("no hash today")

    def __eq__(self, other):
        raise ValueError("no equality")

    def __bool__(self):
        raise RuntimeError("no truth")

    def __len__(self):
        return "long"

    def __iter__(self):
        raise LookupError("no iteration")

    def __contains__(self, x):
        raise OSError("no containment")

    def __repr__(self):
        raise ArithmeticError("no repr")

    def __str__(self):
        return 5

    def __format__(self, spec):
        return None

    def __index__(self):
        return 1.5

    def __int__(self):
        return "1"

    def __float__(self):
        return 1

    def __lt__(self, other):
        return NotImplemented

    def __getattr__(self, name):
        raise KeyError(name)

    def __setattr__(self, name, value):
        raise EOFError(name)

    def __delattr__(self, name):
        raise EOFError("del " + name)

    def __getitem__(self, i):
        raise StopIteration(i)

    def __call__(self):
        raise SystemExit("called")

    def __enter__(self):
        raise GeneratorExit("enter")

    def __exit__(self, *exc):
        pass

    def __bytes__(self):
        return "text"

    def __reversed__(self):
        raise BufferError("reversed")

    def __round__(self, n=None):
        raise OverflowError("round")


p = Protocols()


def enter():
    with p:
        pass


def set_attr():
    p.x = 1


def del_attr():
    del p.x


def loop():
    for x in p:
        pass


for f in (lambda: hash(p), lambda: {p: 1}, lambda: {p}, lambda: p == 1, lambda: p in [1], lambda: not p, lambda: p and 1, lambda: len(p), loop, lambda: [*p], lambda: 1 in p, lambda: repr(p), lambda: f"{p!r}",
          lambda: str(p), lambda: f"{p}", lambda: f"{p!s}", lambda: [1][p], lambda: range(p), lambda: int(p), lambda: float(p), lambda: p < 1, lambda: sorted([p, p]), lambda: p.missing, lambda: hasattr(p, "x"),
          lambda: getattr(p, "x", 1), set_attr, del_attr, lambda: p[0], lambda: p(), enter, lambda: bytes(p), lambda: reversed(p), lambda: round(p), lambda: p + 1, lambda: -p, lambda: dict(p), lambda: print(*p),
          lambda: "%s" % p, lambda: "%d" % p, lambda: p if p else 1, lambda: assert_(p), lambda: sum([p]), lambda: max(p, p), lambda: any([p]), lambda: [x for x in [1] if p], lambda: isinstance(1, p), lambda: zip(p),
          lambda: "a" * p, lambda: iter(p), lambda: next(p), lambda: {}[p], lambda: setattr(p, "a", 1), lambda: p.x.y, lambda: p is not None and p != 1):
    try:
        print("value", f())
    except BaseException as e:
        print(type(e).__name__, e)


def assert_(x):
    assert x


threading.excepthook = lambda a: seen.append((a.exc_type.__name__, str(a.exc_value), a.thread.name))
th = threading.Thread(target=on_error, name="worker")
th.start()
th.join()
gc.collect()
seen.sort()
flush("thread")
sys.unraisablehook = sys.__unraisablehook__
