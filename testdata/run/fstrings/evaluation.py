# What is evaluated in an f-string, in which order, how often, in which scope; =;
# conversions; joined literals; quotes; errors in the middle.
log = []


def note(x, y=None):
    log.append(x)
    return x if y is None else y


class V:
    def __init__(self, name):
        self.name = name

    def __format__(self, spec):
        log.append(f"format {self.name} {spec!r}")
        return "<" + self.name + ">"

    def __str__(self):
        log.append(f"str {self.name}")
        return "str " + self.name

    def __repr__(self):
        log.append(f"repr {self.name}")
        return "repr " + self.name


def shown(f):
    log.clear()
    try:
        print(repr(f()), log)
    except Exception as e:
        print(type(e).__name__, e, log)


a, b = V("a"), V("b")
for f in (lambda: f"{a}{b}", lambda: f"{a!s}{b!r}", lambda: f"{a:x}{b!s:>9}", lambda: f"{note(1)}{note(2):{note(3, 5)}}{note(4)}", lambda: f"{a:{b}}", lambda: f"{a:{b!r}}", lambda: f"{a!r:{note('w', 20)}}|", lambda: f"{note(1)}{1 // note(0)}{note(2)}", lambda: f"{a}{undefined}{b}", lambda: f"{a=}", lambda: f"{a = }", lambda: f"{a=!s}", lambda: f"{a=:z}", lambda: f"{a!r}" f"{b}" "plain" f"{note(9)}", lambda: f"{(lambda x: f'{x}!')(note(7))}", lambda: f"{[note(i) for i in range(3)]}", lambda: f"{note('x') if note(0) or note(5) else note('y')}", lambda: f"{(y := note(3))}{y + 1}", lambda: f"{note(1), note(2)}", lambda: f"{note(4):{'>'}{note(6)}}", lambda: f"{f'{a}' + f'{b!r:>8}'}", lambda: f"{note({1: 2})[1]}", lambda: f"{note({'k': a})['k']}", lambda: f"{'a' 'b'}{'c'!r}", lambda: f"{ note( 1 ) }", lambda: f"{note(1)!r:5}{'':3}|"):
    shown(f)
x, y, name, wide = 5, 2.5, "n\u00e9", 8
print(f"{x=} {y = } {name=!s} {x + 1=} {x=:>5} {y=:.3f} {x*2 =:#x} {name = !r:>8} {x==5=} {(x, y)=} {x if y else name=} {[i for i in range(2)]=} {name[0]=} {'lit'=} {x  =  }")
print(f"{{}}{{{x}}}{{{{{x}}}}} {x}}} {{x", f"", f"{''}", f"{x}" "{x}" f"{x}", "{x}" f"{x}" '{y}', rf"\n{x}\t", f"\x41{x}\u0416\N{BULLET}\n".strip(), rf"{x:\>5}", fr'{x}\{x}', F"{x}", Rf"\{x}")
print(f'''{
    x
}{y:
}''' if False else f'''multi {
    x} line
{name:>{
    wide}}''')
print(f"{x!r}{x!s}{x!a}{name!a}{name!r:>{wide}}|{x:{wide}}|{x:{'<'}{wide}}|{3.0:{wide}.{x}f}|")
print(f"{lambda_ if (lambda_ := 3) else 0}", f"{(lambda: 5)()}", f"{ {1: 2}[1] }", f"{ {1, 1} }", f"{ {k: v for k, v in [(1, 2)]} }", f"{x:{x}}", f"{x:>{x}{''}}", f"{not x}", f"{-x}", f"{x if x else y}", f"{x or y}", f"{x < y}", f"{x is None}", f"{'in' if x in (5,) else 'out'}", f"{*(1, 2),}", f"{yield_}" if (yield_ := 1) else "")


class Scope:
    z = 1
    text = f"{z}{x}"
    both = [f"{x}{i}" for i in range(2)]

    def m(self, z=f"{z}default"):
        nested = f"{z}{f'{x}{self.z}'}"
        return f"{nested!r:>12}{__class__.__name__}"

    __private = 7

    def p(self):
        return f"{self.__private}{self.__private=}"


print(Scope.text, Scope.both, Scope().m(), Scope().p())


def closure(n):
    total = 0

    def add(k):
        nonlocal total
        total += k
        return f"{n}:{total}:{k}"
    return add


c = closure("c")
print(c(1), c(2), f"{c(3)}{c(4)}")


def gen():
    got = f"{(yield 1)}-{(yield 2)!r:>4}"
    yield got


g = gen()
print(next(g), g.send("a"), g.send("b"))
print(len(f"{'x' * 1000}{'y' * 1000}"), f"{'%s'}" % 5, "%s{}" % f"{x}", f"{x}".join("ab"), f"{x}%d" % 3, f"{x}{{}}".format(9), ("a" f"{x}" "b").upper(), f"{x}"[0], f"{name}" == name, f"{name}" is name or True, type(f"{MyStr('s')}").__name__ if (MyStr := type("MyStr", (str,), {})) else "")
docs = f"{x}"


def no_doc():
    f"not a doc {x}"


print(no_doc.__doc__, docs)
try:
    assert x == 6, f"{x=} is wrong"
except AssertionError as e:
    print(e)
for i in range(3):
    for j in range(2):
        print(f"{i}{j}{i * j:+}{i / (j + 1):.1f}{'ab'[j]}{i == j!s:>6}", end=" ")
print()
