# What the traceback module makes of compiled code: frames, names, lines, chains, groups of frames, stacks kept and changed.
import io
import linecache
import sys
import traceback
import types


def lines(tb):
    return [(f.name, f.lineno - BASE) for f in traceback.extract_tb(tb)]


BASE = 0


def level1(n):
    return level2(n) + 1


def level2(n):
    if n == 0:
        raise ValueError("bottom")
    return level1(
        n - 1,
    )


class Thing:
    def method(self):
        return self.attr

    @property
    def attr(self):
        return self.item(1), self.item(0)

    @staticmethod
    def item(i):
        return (lambda x: 1 // x)(i)

    @classmethod
    def make(cls):
        return cls().method()

    def __getitem__(self, i):
        raise KeyError(i)

    def __call__(self, *args):
        return next(self.gen())

    def gen(self):
        yield from self.inner()

    def inner(self):
        yield self["key"]


def caught(f, *args):
    try:
        f(*args)
    except Exception as e:
        return e


for f, *args in ((level1, 2), (Thing.make,), (Thing(),), (lambda: {}["k"],), (sorted, [1, "a"]), (max, [], ), (map, 5), (list, map(level2, [1, 0]))):
    e = caught(f, *args)
    print(type(e).__name__, e, lines(e.__traceback__)[1:])


def reraises():
    try:
        level2(0)
    except ValueError:
        raise


def raises_again():
    try:
        level2(0)
    except ValueError as e:
        saved = e
    raise saved


def raises_from():
    try:
        level2(0)
    except ValueError as e:
        raise RuntimeError("wrapped") from e


def finally_adds():
    try:
        level2(0)
    finally:
        str(
            1)


def several_lines(a,
                  b):
    value = [
        a,
        a +
        b,
    ]
    return value


def with_body():
    with io.StringIO() as f:
        f.write(
            5)


def loop():
    for i in range(3):
        if i == 2:
            level2(0)


def condition(x):
    return (x and
            x.missing or
            5)


def comprehension():
    return {
        k: v
        for k, v in [(1, 2), 3]
    }


def assertion(x):
    assert x, \
        "message"


def calls(x):
    level1(
        0
    ) if x else print(
        x.missing)


for f, *args in ((reraises,), (raises_again,), (raises_from,), (finally_adds,), (several_lines, 1, "b"), (with_body,), (loop,), (condition, 1), (assertion, 0), (calls, 1), (calls, 0)):
    e = caught(f, *args)
    out = []
    while e is not None:
        out.append((type(e).__name__, lines(e.__traceback__)))
        e = e.__cause__ or e.__context__
    print(f.__name__, [(n, [x for x in l if x[0] != "caught"]) for n, l in out])


def names_only(text):
    return [line.split(",", 1)[1].strip() if line.startswith("  File") else line for line in text.splitlines() if not line.startswith("    ")]


e = caught(raises_from)
print(*names_only("".join(traceback.format_exception(type(e), e, e.__traceback__))), sep="\n")
try:
    Thing()()
except KeyError:
    print(*names_only(traceback.format_exc(limit=2)), sep="\n")
    print(*names_only(traceback.format_exc(limit=-1)), sep="\n")
    out = io.StringIO()
    traceback.print_exc(file=out)
    print(len(out.getvalue().splitlines()) > 4)
    stack = traceback.extract_tb(sys.exc_info()[2])
    print([(s.name, s.line is not None) for s in stack], stack[-1].filename.endswith(("traceback_module.py",)))
print(traceback.format_exception_only(KeyError, KeyError("k")), traceback.format_exc())
te = traceback.TracebackException.from_exception(e)
print(str(te), te.exc_type if hasattr(te, "exc_type") else None, str(te.__cause__), [s.name for s in te.stack], te.__suppress_context__)
tb = e.__traceback__
walked = []
while tb:
    walked.append((tb.tb_frame.f_code.co_name, tb.tb_frame.f_globals is globals(), type(tb).__name__))
    tb = tb.tb_next
print(walked)
tb = e.__traceback__.tb_next
again = ValueError("with a traceback").with_traceback(tb)
print(again.__traceback__ is tb, lines(caught(lambda: (_ for _ in ()).throw(again)).__traceback__))
tb.tb_next = None
print(lines(tb))
made = types.TracebackType(None, tb.tb_frame, 0, 5)
print(made.tb_lineno, made.tb_next)
for bad in (5, "tb"):
    try:
        again.with_traceback(bad)
    except TypeError as x:
        print(x)
again.__traceback__ = None
print(traceback.format_exception(type(again), again, None))


def recursion(n):
    return recursion(n + 1)


old = sys.getrecursionlimit()
sys.setrecursionlimit(150)
try:
    recursion(0)
except RecursionError as r:
    text = traceback.format_exc()
    print(r, "Previous line repeated" in text, len({x for x in lines(r.__traceback__)}))
finally:
    sys.setrecursionlimit(old)
