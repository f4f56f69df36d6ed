# Tables and reports by format specs, % and str methods: alignment, nested specs, columns of mixed types, __format__ classes.
import string
import textwrap


def tell(label, f, *args, **kw):
    try:
        print(label, repr(f(*args, **kw)))
    except Exception as e:
        print(label, "!!", type(e).__name__, e)


class Column:
    def __init__(self, title, spec="", *, width=None, missing="-"):
        self.title, self.spec, self.missing = title, spec, missing
        self.width = width

    def cell(self, value):
        if value is None:
            return self.missing
        try:
            return format(value, self.spec)
        except (TypeError, ValueError) as e:
            return f"#{type(e).__name__[0]}"

    def fit(self, values):
        cells = [self.cell(v) for v in values]
        width = self.width or max(map(len, [self.title, *cells]))
        align = ">" if any(isinstance(v, (int, float)) for v in values) else "<"
        return [f"{c:{align}{width}.{width}}" for c in cells], f"{self.title:^{width}.{width}}", width


class Table:
    styles = {"plain": ("", "  ", "", "-"), "box": ("| ", " | ", " |", "="), "csv": ("", ",", "", None)}

    def __init__(self, *columns):
        self.columns, self.rows = columns, []

    def add(self, *values):
        if len(values) != len(self.columns):
            raise ValueError("row of %d for %d columns" % (len(values), len(self.columns)))
        self.rows.append(values)
        return self

    def __format__(self, style):
        try:
            left, mid, right, rule = self.styles[style or "plain"]
        except KeyError as e:
            raise ValueError(f"style {e}") from None
        fitted = [c.fit(v) for c, v in zip(self.columns, zip(*self.rows))]
        lines = [left + mid.join(title for _, title, _ in fitted) + right]
        if rule:
            lines.append(left + mid.join(rule * w for _, _, w in fitted) + right)
        lines += (left + mid.join(r) + right for r in zip(*(cells for cells, _, _ in fitted)))
        return "\n".join(line.rstrip() for line in lines)


class Temperature:
    def __init__(self, c):
        self.c = c

    def __format__(self, spec):
        unit, _, rest = spec.rpartition(":")
        if unit == "F":
            return format(self.c * 9 / 5 + 32, rest) + "F"
        if unit in ("", "C"):
            return format(self.c, rest) + "C"
        raise ValueError(f"unit {unit!r}")

    def __str__(self):
        return f"{self:C:.1f}"


class Wrong:
    def __format__(self, spec):
        return len(spec)


class Lenient(string.Formatter):
    def get_value(self, key, args, kw):
        if isinstance(key, str):
            return kw.get(key, f"<{key}>")
        return args[key] if key < len(args) else f"<{key}>"

    def convert_field(self, value, conversion):
        return str(value).upper() if conversion == "u" else super().convert_field(value, conversion)


class Percent(string.Template):
    delimiter = "%"
    idpattern = "[a-z.]+"


t = Table(Column("name"), Column("qty", ",d"), Column("price", ".2f"), Column("share", "+.1%", missing="n/a"), Column("a long title", width=6))
t.add("bolt", 12000, 0.125, 0.25, "ab").add("nut", -3, 1e6, None, "abcdefghij").add("ünï→", 4, 3, -0.5, 2.5).add(None, "x", 5, 0, None)
for style in ("plain", "box", "csv"):
    print(f"{t:{style}}")
tell("style", format, t, "html")
tell("row", t.add, 1, 2)
print(f"{Temperature(36.6)!s}|{Temperature(36.6):F:8.2f}|{Temperature(-5):+}|{{:C:06.1f}}".format(Temperature(1)))
tell("unit", format, Temperature(1), "K:")
tell("wrong", format, Wrong(), "abc")
tell("wrong f", lambda: f"{Wrong():x}")
for n in (0, -7, 255, 10 ** 9):
    print("%5d|%-5d|%05d|%+d|%x|%#X|%o|%e|%g|%c|%s" % (n, n, n, n, n, n, n, n, n, 65 + n % 20, n), f"{n:#010x}|{n:_b}|{n:^+9,}|{n:*<7}|{n:=+8}|{n:e}|{n:n}|{n:c}" if 0 < n < 1000 else f"{n:_x}")
for x in (0.0, -2.5, 1 / 3, 1e21, float("inf"), float("nan")):
    print(f"{x:8.3f}|{x:<10.2e}|{x:G}|{x:%}|{x:+,.1f}|{x:08.2f}|{x!r:>8}|{x:.0f}|{x:#.3g}", "%8.3f|%-8.1e|%+g|%.0f" % (x, x, x, x))
width, prec, fill = 12, 4, "~"
print(f"{'mid':{fill}^{width}}|{3.14159:{fill}>{width}.{prec}}|{'cut off':.{prec}}|{1 + 2j:.1f}|{True:5}|{True!s:5}|{None!s:>6}|{[1]!r:<5}|")
print("{0[k]}{1.real}{2:{3}}{0[k]!r:>5}".format({"k": "v"}, 3, "x", ">3"), "{:{}}|{:{w}.{p}}".format(1, 4, "abc", w=5, p=2), "{{}}{a}{{a}}".format(a=1), "%(a)s %(b)5.1f%%" % {"a": 1, "b": 2})
lenient = Lenient()
print(lenient.format("{0} {1} {name} {name!u} {x!r:>8}", 1, x="q"), lenient.format("{name!u}", name="loud"), Percent("%a.b %{c} %% %D").safe_substitute({"a.b": 1, "c": 2}))
tell("template", Percent("%missing").substitute, {})
tell("template bad", Percent("% ").substitute, {})
tell("conversion", lenient.format, "{0!z}", 1)
for spec, value in [("d", 1.5), ("s", 1), (".2", 3), ("x", "a"), ("=5", "a"), ("q", 1), (",s", "a"), ("_,", 1), ("5.", 1.0), ("+c", 65), ("c", -1), ("10", []), ("", []), ("<<<", 1), ("z", None)]:
    tell(spec, format, value, spec)
for f, args in [("%d", "a"), ("%d", 1.9), ("%s %s", 1), ("%s", (1, 2)), ("%", 1), ("%q", 1), ("%c", "ab"), ("%c", -1), ("%(a)s", 1), ("%(a)s", {}), ("%*d|", (5, 1)), ("%.*f", (1, 2.25)), ("%x", 1.0), ("%s", ()), ("a", 1), ("a", {}), ("%(a", {"a": 1})]:
    tell(f, f.__mod__, args)
for f in ["{", "}", "{}{0}", "{0}{}", "{1}", "{a}", "{0.x}", "{0[x]}", "{0[", "{0!}", "{0!rr}", "{:{:{}}}", "{0.}", "{0[]}"]:
    tell(f, f.format, 7)
print(textwrap.indent(textwrap.fill("some words that have to be wrapped into lines", 18), "> "), "a\tbc\td".expandtabs(4), "x".center(6, "*"), "7".zfill(3), "-7".zfill(4), "|".join("abc").rjust(8, "."), sep="\n")
