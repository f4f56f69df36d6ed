# Text: a subset of Markdown to HTML, wrapping and justifying, columns, a template
# language with filters, and tables.
import re
from itertools import zip_longest

INLINE = re.compile(r"(?P<code>`[^`]+`)|(?P<strong>\*\*(?:[^*]|\*(?!\*))+\*\*)|(?P<em>\*[^*]+\*)|\[(?P<label>[^]]*)\]\((?P<url>[^)\s]*)\)|(?P<esc>[<>&])")


def inline(text):
    def one(m):
        kind, s = m.lastgroup, m.group()
        if kind == "esc":
            return {"<": "&lt;", ">": "&gt;"}.get(s, "&amp;")
        if kind == "url":
            return f'<a href="{m["url"]}">{inline(m["label"])}</a>'
        return f"<{kind}>{s[1:-1] if kind == 'code' else inline(s.strip('*'))}</{kind}>"
    return INLINE.sub(one, text)


class Blocks:
    def __init__(self, text):
        self.lines = text.splitlines()
        self.open = []

    def close(self, depth=0):
        while len(self.open) > depth:
            yield f"{'  ' * (len(self.open) - 1)}</{self.open.pop()}>"

    def __iter__(self):
        para = []
        for line in [*self.lines, ""]:
            if m := re.match(r"(#{1,6})\s+(.*?)\s*#*$", line):
                yield from self.close()
                yield f"<h{len(m[1])}>{inline(m[2])}</h{len(m[1])}>"
            elif m := re.match(r"( *)([-*]|\d+\.) (.+)", line):
                depth, tag = len(m[1]) // 2 + 1, "ol" if m[2][0].isdigit() else "ul"
                if depth > len(self.open) + 1:
                    raise IndentationError(f"list too deep: {line.strip()!r}")
                yield from self.close(depth)
                if depth > len(self.open):
                    yield f"{'  ' * len(self.open)}<{tag}>"
                    self.open.append(tag)
                yield f"{'  ' * depth}<li>{inline(m[3])}</li>"
            elif line.strip():
                para.append(line.strip())
            else:
                yield from self.close()
                if para:
                    yield f"<p>{inline(' '.join(para))}</p>"
                    para.clear()


def wrap(text, width, *, align="<"):
    if width < 1:
        raise ValueError(f"invalid width {width!r} (must be > 0)")
    line, size = [], 0
    for word in text.split():
        if line and size + len(line) + len(word) > width:
            yield justify(line, width) if align == "=" else f"{' '.join(line):{align}{width}}"
            line, size = [], 0
        line.append(word)
        size += len(word)
    if line:
        yield format(" ".join(line), (align if align in "<>^" else "<") + str(width))


def justify(words, width):
    if len(words) == 1:
        return words[0].ljust(width)
    gap, more = divmod(width - sum(map(len, words)), len(words) - 1)
    return "".join(w + " " * (gap + (i < more)) * (i < len(words) - 1) for i, w in enumerate(words))


class Template:
    filters = {"upper": str.upper, "len": len, "join": lambda v, s=", ": s.join(map(str, v)), "pad": lambda v, n: str(v).rjust(int(n), ".")}

    def __init__(self, source):
        self.source = source

    def render(self, **names):
        def value(m):
            path, *steps = (s.strip() for s in m[1].split("|"))
            v = names
            for part in path.split("."):
                try:
                    v = v[part] if isinstance(v, dict) else v[int(part)] if part.isdigit() else getattr(v, part)
                except (KeyError, IndexError, AttributeError) as e:
                    raise LookupError(f"no {part!r} in {path!r} at {m.start()}") from e
            for step in steps:
                name, _, arg = step.partition(":")
                v = self.filters[name](v, *[arg] * bool(arg))
            return str(v)
        return re.sub(r"\{\{(.*?)\}\}", value, self.source)


def table(*columns, **titles):
    cols = [[t, *map(str, c)] for t, c in zip(titles.values(), columns)]
    sizes = [max(map(len, c)) for c in cols]
    for i, row in enumerate(zip_longest(*cols, fillvalue="-")):
        yield " | ".join(f"{v:{'>' if v.isdigit() else ''}{n}}" for v, n in zip(row, sizes)).rstrip()
        if not i:
            yield "-+-".join("-" * n for n in sizes)


DOC = """# Title with *stress* #
Some **bold *and* deep** text, `a < b` & a [link **here**](http://x.y/?a=1)
on two lines.

- one
  - inner `x`
  - more
    1. deepest
- two
## End
1. first
tail <b>
"""
print(*Blocks(DOC), sep="\n")
try:
    for line in Blocks("- a\n    - b"):
        print(line)
except SyntaxError as e:
    print(type(e).__name__, e.msg, e.lineno, e)
TEXT = "The quick brown fox jumps over the lazy dog, again and again, incomprehensibilities notwithstanding."
for align in "<^>=":
    print(*(f"[{line}]" for line in wrap(TEXT, 18, align=align)), sep="\n")
for args, kw in (((TEXT, 0), {}), ((TEXT, "9"), {}), (("a b", 1), {"align": "?!"}), ((None, 5), {}), ((TEXT, 5), {"al": 1})):
    try:
        print([*wrap(*args, **kw)])
    except (TypeError, ValueError, AttributeError) as e:
        print(type(e).__name__, e)
t = Template("{{ user.name | upper }} has {{items|len}}: {{ items | join:/ }}; first {{items.0|pad:8}} {{items|join}} {{n.real}}")
print(t.render(user={"name": "ann"}, items=["x", 2, None], n=3 + 4j))
for names in ({}, {"user": {}}, {"user": {"name": 5}}, {"user": {"name": ""}, "items": []}, {"user": {"name": ""}, "items": 5}):
    try:
        print(t.render(**names))
    except (LookupError, TypeError) as e:
        print(type(e).__name__, e, "<-", repr(e.__cause__))
print(*table(["ann", "bob"], [3, 14, 159], a="name", b="n"), sep="\n")
print(*table(), *table([1], x="only"), sep="\n")
