# Format specs of every kind in f-strings, over every type, nested ones included.
def attempt(f):
    try:
        print(f(), end="; ")
    except Exception as e:
        print(type(e).__name__, e, end="; ")


class F:
    def __repr__(self):
        return "F()"

    def __format__(self, spec):
        return "F<%s>" % spec


class BadFormat:
    def __repr__(self):
        return "BadFormat()"

    def __format__(self, spec):
        return 5


class MyStr(str):
    def __format__(self, spec):
        return "MyStr:" + spec


class MyInt(int):
    pass


class MyFloat(float):
    def __str__(self):
        return "my float"


values = [0, 42, -42, 10**20, True, 3.14159, -0.0, 1e100, 1e-7, float("inf"), float("nan"), 2 + 3j, "text", "\u0416\U0001f600", "", b"by", None, [1], (2,), {3: 4}, F(), BadFormat(), MyStr("m"), MyInt(7), MyFloat(2.5), 123456789, 0.1, 100.0, 1234567.891]


def ints(v):
    return (lambda: f"{v:d}", lambda: f"{v:5d}|{v:<5d}|{v:^5d}|{v:=5d}|", lambda: f"{v:x} {v:X} {v:o} {v:b} {v:#x} {v:#b} {v:#o}", lambda: f"{v:,} {v:_}", lambda: f"{v:08}", lambda: f"{v:+}", lambda: f"{v: }", lambda: f"{v:c}", lambda: f"{v:n}", lambda: f"{v:*^12,}", lambda: f"{v:_x}", lambda: f"{v:-^+10}")


def floats(v):
    return (lambda: f"{v:.2f}", lambda: f"{v:10.3f}|{v:<10.3f}|", lambda: f"{v:e} {v:E} {v:.0e}", lambda: f"{v:g} {v:G} {v:.3g}", lambda: f"{v:%} {v:.1%}", lambda: f"{v:,.2f}", lambda: f"{v:+.1f} {v: .1f}", lambda: f"{v:010.2f}", lambda: f"{v:#.0f}", lambda: f"{v:.3}", lambda: f"{v:.0f}", lambda: f"{v:_.1f}", lambda: f"{v:.15g}")


def texts(v):
    return (lambda: f"{v}", lambda: f"{v!r}", lambda: f"{v!s}", lambda: f"{v!a}", lambda: f"{v:s}", lambda: f"{v:>8}|", lambda: f"{v:<8}|", lambda: f"{v:^8}|", lambda: f"{v:.2}", lambda: f"{v!r:>10}|", lambda: f"{v!s:.3}", lambda: f"{v:\u0416^7}", lambda: f"{v!s:*^9}")


for v in values:
    for group in (ints, floats, texts):
        for f in group(v):
            attempt(f)
        print()


def nested(v, width, prec, fill, align, kind):
    return (lambda: f"{v:{width}}", lambda: f"{v:.{prec}}", lambda: f"{v:{width}.{prec}}", lambda: f"{v:{fill}{align}{width}}", lambda: f"{v:{align}{width}.{prec}{kind}}", lambda: f"{v!r:{fill}{align}{width}}", lambda: f"{v:{''}}", lambda: f"{v:{kind!s}}", lambda: f"{v:{width + 2}}", lambda: f"{v:{fill!r:.1}}",
            lambda: f"{v:{{'a': width}['a']}}", lambda: f"{v:{(lambda: width)()}}", lambda: f"{v:{width:d}}", lambda: f"{v:>{width:02d}}")


for v in (5, 2.5, "s", None, F(), 10**10):
    for args in ((6, 2, "*", ">", "d"), (0, 0, "", "", ""), ("8", "3", " ", "^", "f"), (True, None, "x", "<", "s"), (-5, -1, "**", "=", "q"), (2.5, 2.5, 1, 2, 3), (10, 4, "0", "=", "e")):
        for f in nested(v, *args):
            attempt(f)
        print()
for f in (lambda: f"{5:!}", lambda: f"{5:10.}", lambda: f"{5:.}", lambda: f"{'s':d}", lambda: f"{'s':=5}", lambda: f"{'s':,}", lambda: f"{5:,_}", lambda: f"{5:.2d}", lambda: f"{1.5:d}", lambda: f"{1.5:x}", lambda: f"{True:s}", lambda: f"{1j:,.1f}", lambda: f"{1j:%}", lambda: f"{1j:05}", lambda: f"{[]:5}", lambda: f"{None:>5}", lambda: f"{-1:c}", lambda: f"{1114112:c}", lambda: f"{5:99999999999999999999}", lambda: f"{'x':99999999999999999999}", lambda: f"{5:+c}", lambda: f"{5:,c}", lambda: f"{'a':+}", lambda: f"{'a': }", lambda: f"{'a':#}", lambda: f"{'a':.1f}"):
    attempt(f)
print()
