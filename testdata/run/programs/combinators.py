# Parser combinators with backtracking and positions; on them a grammar of regular
# expressions matched by generators with groups, arithmetic, and a query string of
# nested data; and globs.
from functools import reduce, wraps
import operator


class Fail(Exception):
    def __init__(self, pos, *wanted):
        self.pos, self.wanted = pos, frozenset(wanted)

    def __or__(self, other):
        if self.pos != other.pos:
            return max(self, other, key=lambda f: f.pos)
        return Fail(self.pos, *self.wanted | other.wanted)

    def __str__(self):
        return f"at {self.pos}: expected {' or '.join(sorted(self.wanted))}"


class Parser:
    def __init__(self, run, label=None):
        self.run, self.label = run, label

    def __rshift__(self, f):
        def run(s, i):
            v, i = self.run(s, i)
            return f(v), i
        return Parser(run)

    def __add__(self, other):
        def run(s, i):
            a, i = self.run(s, i)
            b, i = lift(other).run(s, i)
            return (*a, b) if type(a) is Seq else (a, b), i
        return Parser(lambda s, i: (lambda v, j: (Seq(v), j))(*run(s, i)))

    def __or__(self, other):
        def run(s, i):
            try:
                return self.run(s, i)
            except Fail as first:
                try:
                    return lift(other).run(s, i)
                except Fail as second:
                    raise first | second from None
        return Parser(run)

    __ror__ = lambda self, other: lift(other) | self
    __radd__ = lambda self, other: lift(other) + self

    def __matmul__(self, label):
        def run(s, i):
            try:
                return self.run(s, i)
            except Fail as e:
                if e.pos > i:
                    raise
                raise Fail(i, label) from e
        return Parser(run, label)

    def many(self, least=0, sep=None):
        def run(s, i):
            out, last = [], i
            while True:
                try:
                    if sep is not None and out:
                        _, last = lift(sep).run(s, i)
                    v, last = self.run(s, last)
                except Fail:
                    if len(out) < least:
                        raise
                    return out, i
                if last == i:
                    raise RuntimeError(f"{self.label or 'parser'} repeats nothing at {i}")
                i = last
                out.append(v)
        return Parser(run)

    def opt(self, default=None):
        return self | Parser(lambda s, i: (default, i))

    def __call__(self, text):
        v, i = self.run(text, 0)
        if i < len(text):
            raise Fail(i, "end of text")
        return v


class Seq(tuple):
    pass


def lift(p):
    if isinstance(p, Parser):
        return p
    if not isinstance(p, str):
        raise TypeError(f"no parser: {p!r}")

    def run(s, i):
        if s.startswith(p, i):
            return p, i + len(p)
        raise Fail(i, repr(p))
    return Parser(run, repr(p))


def char(test, label):
    def run(s, i):
        if i < len(s) and test(s[i]):
            return s[i], i + 1
        raise Fail(i, label)
    return Parser(run, label)


def lazy(f):
    cache = []

    @wraps(f)
    def run(s, i):
        if not cache:
            cache.append(f())
        return cache[0].run(s, i)
    return Parser(run, f.__name__)


nth = operator.itemgetter
digit = char(str.isdigit, "digit")
number = digit.many(1) >> "".join >> int
OPS = {"+": operator.add, "-": operator.sub, "*": operator.mul, "/": operator.floordiv}


def chain(p, *ops):
    rest = (reduce(operator.or_, map(lift, ops)) + p).many()
    return p + rest >> (lambda v: reduce(lambda a, ob: OPS[ob[0]](a, ob[1]), v[1], v[0]))


@lazy
def atom():
    return number | (lift("(") + total + ")" >> nth(1)) | ("-" + atom >> (lambda v: -v[1]))


total = lazy(lambda: chain(chain(atom, "*", "/"), "+", "-"))


# regular expressions: a node is a function (text, at, groups) -> generator of (at, groups)
def literal(test):
    def m(s, i, g):
        if i < len(s) and test(s[i]):
            yield i + 1, g
    return m


def seq(parts):
    def m(s, i, g):
        if not parts:
            yield i, g
            return
        for j, h in parts[0](s, i, g):
            yield from seq(parts[1:])(s, j, h)
    return m


def alt(options):
    def m(s, i, g):
        for o in options:
            yield from o(s, i, g)
    return options[0] if len(options) == 1 else m


def repeat(node, low, high, lazily):
    def m(s, i, g, n=0):
        if lazily and n >= low:
            yield i, g
        if n < high:
            for j, h in node(s, i, g):
                if j > i or n < low:
                    yield from m(s, j, h, n + 1)
        if not lazily and n >= low:
            yield i, g
    return m


def group(node, n):
    def m(s, i, g):
        for j, h in node(s, i, g):
            yield j, {**h, n: s[i:j]}
    return m


def compile_regex(source):
    count = iter(range(1, 100))
    plain = char(lambda c: c not in r"\.[]()*+?{}|^$", "a plain character")
    escape = lift("\\") + char(lambda c: True, "an escaped character") >> nth(1)
    klass = {"d": str.isdigit, "w": lambda c: c.isalnum() or c == "_", "s": str.isspace}
    item = (char(lambda c: c not in "]\\", "a member") | escape)
    span = item + (lift("-") + item >> nth(1)).opt() >> (lambda v: range(ord(v[0]), ord(v[1] or v[0]) + 1))
    oneof = lift("[") + lift("^").opt("") + span.many(1) + "]" >> (lambda v: literal(lambda c: any(ord(c) in r for r in v[2]) != bool(v[1])))

    def back(n):
        def m(s, i, g):
            if n in g and s.startswith(g[n], i):
                yield i + len(g[n]), g
        return m
    number_of = lift("(") >> (lambda _: next(count))
    expr = lazy(lambda: branch.many(1, sep="|") >> alt)
    basic = (plain >> (lambda c: literal(c.__eq__)) | escape >> (lambda c: back(int(c)) if c.isdigit() else literal(klass.get(c, c.__eq__)))
             | (lift(".") >> (lambda _: literal(lambda c: c != "\n"))) | oneof | (number_of + expr + ")" >> (lambda v: group(v[1], v[0]))))
    counts = (lift("*") >> (lambda _: (0, 99))) | (lift("+") >> (lambda _: (1, 99))) | (lift("?") >> (lambda _: (0, 1))) | (
        lift("{") + number + ("," + number.opt(99) >> nth(1)).opt() + "}" >> (lambda v: (v[1], v[1] if v[2] is None else v[2])))
    piece = basic + (counts + lift("?").opt()).opt() >> (lambda v: repeat(v[0], *v[1][0], bool(v[1][1])) if v[1] else v[0])
    branch = piece.many(1) >> seq
    node = expr(source)

    def search(text):
        return next(((i, text[i:j], g) for i in range(len(text) + 1) for j, g in node(text, i, {})), None)
    return search


def glob(pattern, name):
    match = [True] + [False] * len(name)
    for p in pattern:
        if p == "*":
            for i in range(len(name)):
                match[i + 1] |= match[i]
        else:
            match = [False, *(m and p in ("?", c) for m, c in zip(match, name))]
    return match[-1]


def attempt(f, *a):
    try:
        print(f(*a))
    except Exception as e:
        print(f"{type(e).__name__}: {e}")


for text in "1+2*3", "(1+2)*3", "--4", "7/2-10/3", "1+", "", "(1", "1)", "2*(3+*4)", "1/0", "12a", "((((5))))":
    attempt(total, text)
pair = (char(str.isalpha, "name").many(1) @ "key" >> "".join) + "=" + (number | lazy(lambda: tree)) >> (lambda v: (v[0], v[2]))
tree = lift("{") + pair.many(0, sep="&") + "}" >> (lambda v: dict(v[1]))
for text in "{}", "{a=1&b={c=22}}", "{a=}", "{=1}", "{a=1&}", "{a", "{a=1&a=2}":
    attempt(tree, text)
for source, text in ((r"a(b|c)+d", "xxabcbd"), (r"(\d+)-(\d+)", "tel 555-1234"), (r"(\w)\1", "hello"), (r"<.+>", "<a><b>"), (r"<.+?>", "<a><b>"), (r"[^a-c]{2,3}", "abcxyzw"),
                     (r"a{3}", "aa"), (r"(a*)*b", "aaac"), (r"(x?)(y?)z", "z"), (r"\.\\", "a.\\"), (r"colou?r|gr[ae]y", "a grey"), (r"[\]-]", "a]"), (r"(a|ab)(c|bcd)(d*)", "abcd")):
    attempt(compile_regex(source), text)
for source in "(a", "a)", "*a", "[]", "a{x}", "a{2", "", "a||b", "\\":
    attempt(compile_regex, source)
print([glob(p, "main.py") for p in ("*", "*.py", "m??n.*", "*.c", "", "main.py?", "**n*y")])
for bad in (lambda: number | 3, lambda: (number | 3)("x"), lambda: number + None, lambda: (number.opt(0)).many()("a"), lambda: total(None), lambda: number(b"12"),
            lambda: 3 + number, lambda: (3 + number)("1"), lambda: lift("").many()("x"), lambda: number >> 5, lambda: (number >> 5)("1"), lambda: glob(None, "a"), lambda: (1 >> number)):
    try:
        v = bad()
        print(v if not isinstance(v, Parser) else type(v).__name__)
    except Exception as e:
        print(type(e).__name__, e)
try:
    (number @ "amount")("x")
except Fail as e:
    print(e, "|", e.__cause__, "|", e.wanted == {"amount"}, atom.label, (number @ "n").label)
