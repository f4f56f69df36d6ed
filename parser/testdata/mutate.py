"""Breaks statements of the standard library in small ways and asks CPython.

Writes JSON: a list of {"Text", "Grammar", "Compiles"}. Grammar says whether
ast.parse() takes the text, Compiles whether compile() does.
"""
import ast
import glob
import io
import json
import os
import random
import sys
import tokenize
import warnings

warnings.simplefilter("ignore")
random.seed(int(sys.argv[1]))
wanted = int(sys.argv[2])
root = os.path.dirname(os.__file__)

EXTRA = """
match x:
    case [a,*b]|{'k':1,**r}|C(x=1,y=2) as z if q: pass
    case -1+2j | 'x' 'y' | None | a.b.c | _: pass
=
def f[T:int=3,*Ts,**P](a,/,b:int=1,*c,d,**e)->x: pass
=
type X[T]=int
=
with (a as b, c as d,): pass
=
async def f():
    async with a as b, c: pass
    return [x async for x in y if await z]
=
f'{x!r:>{w}}' f"{y=}" 'a'
=
try: pass
except* A as b: pass
else: pass
finally: pass
=
x = *a, b = yield
=
lambda a,/,b=1,*c,d=2,**e: (yield)
=
del (a, b), c[1], d.e
=
f(a, *b, c=1, **d, e=2)
=
{**a, 'b': 1, c: d}
=
x[1:2, ::3, ..., *a]
=
class A(B, *C, metaclass=D, **E): pass
=
(x): y = 1
=
if (n := 10) > 5: pass
elif x: pass
else: pass
=
from ..a.b import (c as d, e,)
=
@a.b(c)
@d
def f(): pass
=
for i, *j in *a, b: pass
=
{x for x in y if z if w for a in b}
=
0x1f + 0b1 + 0o7 + 1_000 + 1e5 + 1j + .5
=
not a in b is not c not in d
=
a if b else c if d else e
""".strip("\n").split("\n=\n")

WORDS = """( ) [ ] { } , : = . * ** / -> := += if else for in not lambda yield await async x 1 's' is and as from
import def class return @ - | None True ... ; del with match case type f"{x}" b"y" == < global""".split()

NO_TEXT = (tokenize.INDENT, tokenize.DEDENT, tokenize.ENDMARKER, tokenize.NL, tokenize.NEWLINE, tokenize.COMMENT)


def tokens(text):
    try:
        return [t for t in tokenize.generate_tokens(io.StringIO(text).readline) if t.type not in NO_TEXT and t.string]
    except (SyntaxError, tokenize.TokenError):
        return []


def statements():
    files = sorted(glob.glob(root + "/*.py") + glob.glob(root + "/test/test_*.py"))
    for path in random.sample(files, min(120, len(files))):
        try:
            with open(path, encoding="utf-8") as f:
                text = f.read()
            tree = ast.parse(text)
        except (SyntaxError, ValueError):
            continue
        lines = text.splitlines(True)
        for node in ast.walk(tree):
            if isinstance(node, ast.stmt) and node.end_lineno - node.lineno < 8:
                part = lines[node.lineno - 1:node.end_lineno]
                n = len(part[0]) - len(part[0].lstrip())
                yield "".join(s[n:] if not s[:n].strip() else s for s in part)


def mutate(text, toks, pool):
    offsets = [0]
    for line in text.splitlines(True):
        offsets.append(offsets[-1] + len(line))
    for _ in range(random.choice([1, 1, 1, 2])):
        t = random.choice(toks)
        a, b = offsets[t.start[0] - 1] + t.start[1], offsets[t.end[0] - 1] + t.end[1]
        same = [u.string for u in pool if u.type == t.type] or [t.string]
        new = random.choice(["", random.choice(WORDS), t.string + " " + t.string, t.string + " " + random.choice(WORDS),
                             random.choice(toks).string, random.choice(same), random.choice(same)])
        text = text[:a] + " " + new + " " + text[b:]
    return text


pieces = list(statements())
pieces += EXTRA * (len(pieces) // len(EXTRA) // 3)
out = []
while len(out) < wanted:
    piece = random.choice(pieces)
    toks = tokens(piece)
    if not toks:
        continue
    text = mutate(piece, toks, [t for p in random.sample(pieces, 3) for t in tokens(p)])
    grammar = compiles = False
    try:
        ast.parse(text)
        grammar = True
        compile(text, "x", "exec")
        compiles = True
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        pass
    out.append({"Text": text, "Grammar": grammar, "Compiles": compiles})
json.dump(out, sys.stdout)
