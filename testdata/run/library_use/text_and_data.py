# re, string, textwrap, json, csv, configparser, struct: hooks, callbacks, subclasses, errors.
import collections
import configparser
import csv
import datetime
import decimal
import enum
import io
import json
import re
import string
import struct
import textwrap


class Scanner:
    rules = [("number", r"\d+(?:\.\d+)?"), ("name", r"[A-Za-z_]\w*"), ("op", r"[-+*/=()]"), ("skip", r"\s+"), ("bad", r".")]
    pattern = re.compile("|".join(f"(?P<{n}>{r})" for n, r in rules))

    def __init__(self, text):
        self.text = text

    def __iter__(self):
        for m in self.pattern.finditer(self.text):
            kind = m.lastgroup
            if kind == "bad":
                raise SyntaxError(f"unexpected {m.group()!r} at {m.start()}")
            if kind != "skip":
                yield kind, getattr(self, "make_" + kind, str)(m.group())

    def make_number(self, s):
        return float(s) if "." in s else int(s)


print(list(Scanner("x1 = 3 * (y + 2.5)")))
try:
    list(Scanner("a ? b"))
except SyntaxError as e:
    print(e)
names = iter("abc")
print(re.sub(r"\d+", lambda m: str(int(m[0]) * 2), "a1 b22 c333"), re.sub("x", lambda m: next(names), "xxx"), re.subn(r"(\w)(\w)", r"\2\1", "abcd", count=1))
try:
    re.sub("x", lambda m: 1 // 0, "axb")
except ZeroDivisionError as e:
    print(e)
m = re.match(r"(?P<y>\d{4})-(?P<m>\d\d)(?:-(?P<d>\d\d))?", "2020-03")
print(m.groupdict("?"), m.span("m"), m["y"], m.expand(r"\g<m>/\g<y>"), [x for x in re.split(r"([,;])\s*", "a, b;c")], re.fullmatch("a+", "aab"))
for bad in ("(", "*a", "(?P<1>x)", "[z-a]"):
    try:
        re.compile(bad)
    except re.error as e:
        print(e.msg, e.pos)


class Template(string.Template):
    delimiter = "%"
    idpattern = "[a-z.]+"


class Dotted(dict):
    def __missing__(self, key):
        return f"<{key}>"


print(Template("%a and %{b.c} %% %missing").substitute(Dotted(a=1)), string.Template("$x ${y}").safe_substitute(x=1))
for t in ("$", "$x $y", "${"):
    try:
        string.Template(t).substitute(x=1)
    except (KeyError, ValueError) as e:
        print(type(e).__name__, e)


class Fmt(string.Formatter):
    def get_value(self, key, args, kw):
        return kw.get(key, f"no {key}") if isinstance(key, str) else args[key]

    def format_field(self, value, spec):
        return value.upper() if spec == "up" else super().format_field(value, spec)

    def convert_field(self, value, conversion):
        return value[::-1] if conversion == "x" else super().convert_field(value, conversion)


print(Fmt().format("{0:up} {name} {1:>5} {0!x} {2[k].real}", "abc", 5, {"k": 3}))
print(textwrap.fill("the quick brown fox jumps", 12, initial_indent="* ", subsequent_indent="  "), textwrap.dedent("  a\n    b\n"), textwrap.shorten("one two three four", 12), textwrap.indent("a\n\nb", "> ", lambda l: True))


class Color(enum.Enum):
    RED = "r"


class Point:
    def __init__(self, x, y):
        self.x, self.y = x, y


class Encoder(json.JSONEncoder):
    def default(self, o):
        if isinstance(o, Point):
            return {"__point__": [o.x, o.y]}
        if isinstance(o, (set, frozenset)):
            return sorted(o)
        if isinstance(o, enum.Enum):
            return o.name
        if isinstance(o, datetime.date):
            return o.isoformat()
        return super().default(o)


def hook(d):
    return Point(*d["__point__"]) if "__point__" in d else d


text = json.dumps({"p": Point(1, 2), "s": {3, 1}, "c": Color.RED, "d": datetime.date(2020, 1, 2), 1: None, "t": (1, 2.5, float("inf"))}, cls=Encoder, sort_keys=False)
print(text, json.loads(text, object_hook=hook)["p"].y)
print(json.loads('{"a": 1.10, "b": [1, 2], "a": 3}', parse_float=decimal.Decimal, parse_int=lambda s: s + "!", object_pairs_hook=list), json.dumps("é\u2028", ensure_ascii=False), json.dumps({"b": 1, "a": [1, {}]}, indent=1, sort_keys=True, separators=(",", ":")))
for bad in (lambda: json.dumps(Point(1, 2)), lambda: json.dumps({(1,): 2}), lambda: json.loads("[1,"), lambda: json.loads('{"a" 1}'), lambda: json.dumps(c), lambda: json.loads(5)):
    c = []
    c.append(c)
    try:
        bad()
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)


class Pipes(csv.excel):
    delimiter = "|"
    quoting = csv.QUOTE_NONNUMERIC
    lineterminator = ";\n"


out = io.StringIO()
w = csv.DictWriter(out, ["name", "n", "note"], restval="-", extrasaction="ignore", dialect=Pipes)
w.writeheader()
w.writerows([{"name": "a|b", "n": 1.5, "x": 9}, {"name": 'q"q', "n": 2, "note": "line\nbreak"}])
print(out.getvalue())
out.seek(0)
print([dict(r) for r in csv.DictReader((line for line in "k,v\n1,2\n3\n4,5,6\n".splitlines()), restkey="more", restval="?")])
try:
    csv.DictWriter(out, ["a"]).writerow({"b": 1})
except ValueError as e:
    print(e)


class Config(configparser.ConfigParser):
    def optionxform(self, option):
        return option.upper()


cp = Config(interpolation=configparser.ExtendedInterpolation(), converters={"list": lambda s: [x.strip() for x in s.split(",")]})
cp.read_string("[DEFAULT]\nroot = /r\n[a]\npath = ${root}/x\nitems = 1, 2 ,3\nflag = yes\n[b]\nref = ${a:path}/y\nbad = ${nothing}\n")
print(cp["a"]["path"], cp["a"].getlist("items"), cp.getboolean("a", "flag"), cp["b"]["ref"], cp.options("a"), cp.get("a", "no", fallback="fb"))
for bad in (lambda: cp["b"]["bad"], lambda: cp["zz"], lambda: cp.get("a", "zz"), lambda: cp.getint("a", "flag"), lambda: cp.add_section("a"), lambda: cp.read_string("no section")):
    try:
        bad()
    except (configparser.Error, KeyError, ValueError) as e:
        print(type(e).__name__, str(e).splitlines()[0])
Header = collections.namedtuple("Header", "magic version size")
S = struct.Struct(">4sHI")
packed = S.pack(b"MAGC", 2, 70000)
print(packed, Header._make(S.unpack(packed)), S.size, list(struct.iter_unpack("<h", b"\1\0\2\0")), struct.unpack_from("B", packed, 5))
for bad in (lambda: struct.pack("B", 256), lambda: struct.unpack("I", b"ab"), lambda: struct.pack("Z", 1), lambda: struct.pack("i", "x")):
    try:
        bad()
    except struct.error as e:
        print(e)
