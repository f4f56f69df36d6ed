import datetime
x, y, name = 5, 2.5, "wörld"
print(f"hello {name}", f"{x}", f"{x + y}", f"{x!r} {name!r} {name!s} {name!a}", f"{{literal}} {x} {{{x}}}")
print(f"{y:.3f}|{x:5}|{x:<5}|{x:>5}|{x:^5}|{x:05d}|{x:+d}|{x:#x}|{x:b}|{1234567:,}|{0.25:.0%}|{1e10:g}")
width, prec = 10, 3
print(f"{y:{width}.{prec}f}|{name:>{width}}|{name!r:>{width}}|{'a' 'b'}|{x:{'>'}{width}}")
print(f"{x=} {x + y = } {name=!s} {y=:.2f} {x = !r:>4}")
print(f"{[i for i in range(3)]} {({'a': 1})['a']} {(lambda v: v * 2)(4)} {x if x > 3 else y}")
print(f"a" "b" f"{x}" 'c', f"""multi
{x
 + 1}
line""")
print(rf"\n{x}\d", fr"{x}\t", f"\n{x}\t|", F"{x}")
print(f"{datetime.date(2020, 1, 2):%Y-%m-%d} {'nested ' + f'{x}'} {f'<{x}>'}")
print(f"", f"{''}", f"{None} {True} {1.0} {1j} {b'x'}", f"{'a':{'b'}>5}" if False else "skip")


class F:
    def __format__(self, spec):
        return "F<%s>" % spec

    def __str__(self):
        return "str"

    def __repr__(self):
        return "repr"


f = F()
print(f"{f} {f:abc} {f!s} {f!r} {f!r:>8} {f!s:*^9}")


def t(v):
    print("eval", v, end=";")
    return v


print(f"{t(1)} {t(2):{t(5)}} {t(3)}")
for bad in (lambda: f"{x:q}", lambda: f"{name:d}", lambda: f"{undefined_name}", lambda: f"{None:5}", lambda: f"{[]:3}", lambda: f"{x:{[]}}"):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
print(f"{x!r}" f"{y}" "plain {x}", f'{x:{width}}' == "         5", f"{3.0}", f"{10**20}", f"{-5:3d}|{-5:<4}|")
print(f"{x},{y},{name}", f"{x}{y}", len(f"{name * 10}"), f"{x:>{width}}{y:<{width}}|")
