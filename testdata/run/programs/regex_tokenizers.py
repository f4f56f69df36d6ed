# Tokenizers on re: named groups, scanners with callbacks, substitutions by methods and closures, a template engine, error texts.
import re
from collections import namedtuple


def tell(label, f, *args, **kw):
    try:
        print(label, repr(f(*args, **kw)))
    except Exception as e:
        print(label, "!!", type(e).__name__, e)


Token = namedtuple("Token", "kind text line column")


class LexError(SyntaxError):
    def __init__(self, what, line, column):
        super().__init__(f"{what} at {line}:{column}")
        self.where = line, column


class LexerMeta(type):
    def __new__(mcls, name, bases, ns):
        cls = super().__new__(mcls, name, bases, ns)
        rules = {k[2:]: v for base in reversed(cls.__mro__) for k, v in vars(base).items() if k.startswith("t_")}
        parts = [f"(?P<{k}>{v if isinstance(v, str) else v.__doc__})" for k, v in rules.items()]
        cls.pattern = re.compile("|".join(parts)) if parts else None
        cls.rules = rules
        return cls


class Lexer(metaclass=LexerMeta):
    skip = {"ws"}

    def tokens(self, text):
        line, start, pos = 1, 0, 0
        while pos < len(text):
            m = self.pattern.match(text, pos)
            if m is None:
                raise LexError(f"unexpected {text[pos]!r}", line, pos - start + 1)
            kind, value = m.lastgroup, m.group()
            rule = self.rules[kind]
            if callable(rule):
                value = rule(self, m)
            if kind not in self.skip and value is not None:
                yield Token(kind, value, line, pos - start + 1)
            newlines = m.group().count("\n")
            if newlines:
                line += newlines
                start = pos + m.group().rindex("\n") + 1
            pos = m.end()


class Config(Lexer):
    t_ws = r"\s+"
    t_name = r"[a-z_]\w*(?:\.\w+)*"

    def t_number(self, m):
        r"-?\d+(?:\.\d+)?"
        return float(m.group()) if "." in m.group() else int(m.group())

    def t_string(self, m):
        r'"(?P<body>(?:[^"\\]|\\.)*)"'
        return re.sub(r"\\(.)", lambda e: {"n": "\n", "t": "\t"}.get(e[1], e[1]), m["body"])

    t_op = r"[={},\[\]]"


class Commented(Config):
    skip = Config.skip | {"op"}

    def t_comment(self, m):
        r"\#[^\n]*"
        self.comments.append(m.group().lstrip("# "))

    def __init__(self):
        self.comments = []


class Template:
    tag = re.compile(r"\{\{\s*(?P<expr>.+?)\s*\}\}|\{%\s*(?P<stmt>\w+)(?:\s+(?P<arg>[^%]+?))?\s*%\}|(?P<text>[^{]+|\{)", re.S)

    def __init__(self, text):
        self.depth = 0
        self.nodes, rest = self.parse(self.tag.finditer(text))

    def parse(self, matches, end=None):
        nodes = []
        for m in matches:
            if m.lastgroup == "text":
                nodes.append(m["text"])
            elif m["expr"]:
                name, *filters = re.split(r"\s*\|\s*", m["expr"])
                nodes.append((name, filters))
            elif m["stmt"] == end:
                return nodes, m
            elif m["stmt"] in ("for", "if"):
                body, _ = self.parse(matches, "end" + m["stmt"])
                nodes.append((m["stmt"], m["arg"], body))
            else:
                raise ValueError(f"unknown {m['stmt']!r} at {m.start()}..{m.end()}")
        if end:
            raise ValueError(f"no {end}")
        return nodes, None

    def render(self, nodes=None, **env):
        out = []
        for n in self.nodes if nodes is None else nodes:
            if isinstance(n, str):
                out.append(n)
            elif len(n) == 2:
                value = env[n[0]]
                for f in n[1]:
                    value = getattr(value, f)()
                out.append(str(value))
            elif n[0] == "if":
                out.append(self.render(n[2], **env) if env.get(n[1]) else "")
            else:
                var, _, source = n[1].partition(" in ")
                out += [self.render(n[2], **{**env, var: item}) for item in env[source]]
        return "".join(out)


class Renamer:
    def __init__(self, **names):
        self.names, self.seen = names, []

    def __call__(self, m):
        self.seen.append(m.span())
        return self.names.get(m.group(), m.group())

    def apply(self, text, count=0):
        return re.subn(r"\b[a-z]+\b", self, text, count=count)


source = 'a.b = 12 -3.5\n  c = "x\\n\\"y"\n\n\n{d, [1]} # note\nlast = 2 # end'
print([tuple(t) for t in Commented().tokens(source)][:6])
lexer = Commented()
print([(t.text, t.line, t.column) for t in lexer.tokens(source)], lexer.comments)
tell("no comment", lambda: [t.kind for t in Config().tokens(source)])
tell("unclosed", lambda: list(Config().tokens('\n\nok "open')))
tell("empty", lambda: list(Lexer().tokens("x")))
try:
    for t in Config().tokens("a = 1\nb ? 2"):
        last = t
except LexError as e:
    print(e, e.where, last, isinstance(e, SyntaxError))
page = Template("Hi {{ who|title }}!{% if items %} {% for i in items %}<{{i}}{% if flag %}*{% endif %}>{% endfor %}{% endif %} {x")
print(page.render(who="ann lee", items=[1, "b"], flag=1), page.render(who="x"), sep="\n")
tell("missing", page.render, items=[])
tell("filter", page.render, who=3)
tell("unknown", Template, "a {% while x %}")
tell("open", Template, "{% if x %} {% for a in b %}{% endfor %}")
r = Renamer(ann="bob", x="yy")
print(r.apply("ann x zz ann"), r.apply("x x x", 2), r.seen)
tell("bad result", re.sub, "a", lambda m: 5, "banana")
tell("raising", re.sub, "a", lambda m: 1 // 0, "banana")
tell("group ref", re.sub, "(a)", r"\2", "banana")
tell("named ref", re.sub, "(?P<n>an)", r"<\g<n>\g<0>>", "banana")
tell("bad name", re.sub, "(a)", r"\g<zz>", "banana")
tell("bad escape", re.sub, "a", r"\q", "banana")
tell("types", re.sub, "a", b"b", "banana")
tell("bytes pattern", re.match, b"a", "a")
tell("empty matches", re.sub, "x*", "-", "abxd")
m = re.match(r"(?P<y>\d{4})-(?P<m>\d\d)?(-)?", "2024-x")
print(m.groups("?"), m.groupdict(), m["y"], m[2], m.start("m"), m.span(1), m.lastindex, m.re.groupindex["m"], m.expand(r"\1/\g<y>"), m.regs, bool(m), repr(m))
tell("group", m.group, "zz")
tell("group number", lambda: m[9])
tell("group type", m.group, 1.5)
for bad in ["(", "a**", "[z-a]", "(?P<1>a)", "(?P=x)", "a{3,1}", "\\", "(?<=a*)b", "(?P<a>x)(?P<a>y)", "[", "*", "(?z)"]:
    tell(bad, re.compile, bad)
scan = re.compile(r"(\w+)|(\S)").scanner("ab + c")
print([(s.lastindex, s.group()) for s in iter(scan.search, None)], re.split(r"(,)|;", "a,b;c"), re.findall(r"(a)(b)?", "abac"), re.fullmatch("a|ab", "ab"), re.escape("a.b*"), re.split("", "ab", maxsplit=1))
verbose = re.compile(r"""(?x) ^ (?P<sign> [+-] )?  # sign
    (?: 0x (?P<hex> [\da-f]+ ) | (?P<dec> \d+ ) ) $""", re.I)
print([(verbose.match(t) or {"hex": 0, "dec": 0, "sign": 0})["hex"] for t in ("0XfF", "-12", "z")], verbose.flags & re.I > 0, verbose.groups, sorted(verbose.groupindex))
