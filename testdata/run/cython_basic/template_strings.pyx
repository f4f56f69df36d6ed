# Template strings (PEP 750): on versions without string.templatelib, too.
import pickle

name = "Python"
width = 6


def parts(t):
    return t.strings, [(i.value, i.expression, i.conversion, i.format_spec) for i in t.interpolations]


def text(t):
    """What an f-string would give."""
    out = []
    for item in t:
        if isinstance(item, str):
            out.append(item)
        else:
            value = {"r": repr, "s": str, "a": ascii, None: lambda v: v}[item.conversion](item.value)
            out.append(format(value, item.format_spec))
    return "".join(out)


print(parts(t""), parts(t"plain"), parts(t"{name}"))
print(parts(t"a{name}b{width}c"), parts(t"{name}{width}"), parts(t"{ name }"))
print(parts(t"{name!r:>{width + 4}}|{1 / 3:.{width}f}|{{x}}"))
print(parts(t"{name=}"), parts(t"{name = }"), parts(t"{name=!s}"), parts(t"{width=:>4}"))
print(parts(rt"\d{name}\n"), parts(t"""two
lines {name
}"""))
print(parts(t"joined {name}" t" to {width}" t"."))
print(t"a{name!r}", repr(t"{t'in {width}'}"))
print(text(t"{name!r:>{width + 4}}|{width:04}|{name!a}"), text(t"{name} and {t'x'.strings}"))

Template = type(t"")
Interpolation = type(t"{1}".interpolations[0])
print(Template.__module__, Template.__qualname__, Interpolation.__module__, Interpolation.__match_args__)

from string.templatelib import Template as T, Interpolation as I

print(T is Template, I is Interpolation)
print(parts(T("a", "b", I(1, "x"), I(2), "c", "d")), T().strings, T("x").interpolations)
print(t"a{name}".values, list(t"a{name}"), list(t""), list(t"{1}{2}"))
print(parts(t"a{name}" + t"b{width}c"))
for wrong in (lambda: "x" + t"y", lambda: t"y" + "x", lambda: T(1), lambda: T(a=1), lambda: I()):
    try:
        print(wrong())
    except TypeError as e:
        print("TypeError")
for base in (T, I, type(iter(t""))):
    try:
        class Sub(base):
            pass
        print("subclassed")
    except TypeError as e:
        print("is not an acceptable base type" in str(e))
for name_, value in ("strings", ()), ("nothing", 1):
    try:
        setattr(t"a", name_, value)
    except AttributeError:
        print("AttributeError")
print(t"a" == t"a", [len({x, x}) for x in [t"a{1}"]])
for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
    again = pickle.loads(pickle.dumps(t"p{width!r:>3}q", protocol))
    print(parts(again), type(again) is T)


def order():
    seen = []

    def note(x):
        seen.append(x)
        return x

    t = t"{note(1)}{note(2):{note(3)}}{note(4)!r}"
    return seen, parts(t)


print(order())
it = iter(t"{1}")
print(next(it), iter(it) is it)
for _ in range(2):
    try:
        next(it)
    except StopIteration:
        print("StopIteration")


class Doc:
    t = t"{__qualname__}"


print(parts(Doc.t), [parts(t"{i}") for i in range(2)], (lambda x: parts(t"{x + 1}"))(1))
