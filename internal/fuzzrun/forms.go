package main

import (
	"fmt"
	"strings"
)

// Forms of the language set into one another: unpacking, augmented and chained
// assignments, deletions, comprehensions with several clauses, closures,
// classes in functions, slices, strings built in loops, big numbers, sorting,
// conversions. All is over the same few variables: numbers a and b, a string s,
// a list l, a dict d, an object o.

// formExprs are expressions by what they give; $ and a sign stands for another.
var formExprs = map[byte][]string{
	'i': {"a", "b", "a", "b", "1", "0", "-1", "7", "len(l)", "len(s)", "($i + $i)", "($i - $i)", "($i * $i % 1009)", "($i // $n)", "($i % $n)", "($i & $i)", "($i | 1)", "($i ^ $i)", "(~$i)", "(-$i)", "($i >> 2)", "(($i & 7) << 3)", "($i & 15) ** 2", "abs($i)", "l[0]", "l[-1]", "l[$i % 3]", "d.get('k', $i)", "d['k']", "o.x", "o[$i % 2]", "sum($l)", "max($i, $i)", "min($l, default=$i)",
		"($i if $c else $i)", "($c and $i)", "($i or $i)", "int($s)", "int($f)", "ord(s[0])", "len($l)", "len(d)", "(a := $i)", "(b := a)", "round($f)", "divmod($i, $n)[1]", "pow($i & 15, 3, 7)", "($i).bit_length()", "s.count('a')", "s.find($s)", "l.index($i)", "l.count($i)", "hash($i)", "(lambda q, *r, k=$i: q + k)($i)", "[$i for a in (1, 2)][-1]", "next((q for q in l if $c), $i)", "sum(q * 2 for q in l)", "bool($c)", "2**64", "-2**63", "10**20", "($i).real", "(a, b)[$i % 2]",
		"int.from_bytes(b'ab', 'big')", "o.m($i)", "o.m(*$l)", "inner($i)", "twice(lambda: $i)", "len({*l, $i})", "len([*l, *d])", "(yield_ := $i)", "l[$i]", "any($l)", "all(q for q in l)", "{1: $i}.get(b, a)", "l[-1:] == [$i]", "float($i) == $i", "(1, 2, 3).index($n)", "bin($i).count('1')", "complex($i, 1).imag", "sorted($l)[0]", "isinstance(a, int)", "len(range($n, 9, 2))", "len(f'{s:>{b & 7}}')"},
	'n': {"3", "7", "-2", "b", "(a or 1)", "(b & 3)", "2"},
	'f': {"a", "1.5", "(a / $n)", "(a * 0.5)", "-0.0", "1e16", "float(b)", "(b ** -1)", "(1.5 // $n)", "(7.5 % $n)", "sum([0.1] * 3)", "(a - 0.5)", "float('inf')", "divmod(a, 1.5)[0]"},
	's': {"s", "'a'", "'b,c'", "s[1:]", "s[::-1]", "s[:$i & 7]", "($s + $s)", "str($i)", "f'{a}'", "f'{a!r:>{b & 7}}'", "f'{s}{b:x}'", "f\"{a:{'>'}{b & 3}}\"", "f'{f\"{a}\"}-{[q for q in l]}'", "f'{a = } {b=!r:>4}'", "f'{{{s}}}'", "repr($i)", "s.upper()", "s.replace('a', $s)", "','.join(map(str, $l))", "','.join([str(q) for q in l if q])", "''.join(q for q in s)", "'%s-%d' % ($s, $i)", "'%5.2f|%-4s|%x' % ($f, s, $i)", "'{:>{}}'.format(s, b & 7)", "'{0[0]}{1.x}'.format(l, o)", "format($i, ',')", "format($f, '.3g')", "s.strip()", "s * (b & 3)", "s.title()", "s.center(b & 7, '*')", "chr(97 + (a & 7))", "('x' if $c else s)", "s.partition(',')[2]", "s.zfill(5)", "repr($l)", "str($l)", "s and s[0]", "max(s, 'm')", "s.encode().decode('latin-1')", "s.join(['1', '2'])", "hex($i)", "str($f)", "ascii(s)", "s[-1]", "s[b]"},
	'l': {"l", "l[1:]", "l[::-1]", "l[:b & 3]", "[a, b]", "[$i, *l]", "[*l, *$l]", "(l + $l)[:6]", "list(range(b & 3))", "[q for q in l]", "[q + a for q in l if q]", "[(q := $i) for _ in l]", "[a for a in l if a > b]", "[p - q for p in l for q in (a, b)][:6]", "[[q for q in (p, a)][0] for p in l]", "[q for q in l if (r := q) if r]", "sorted(l)", "sorted(l, reverse=True)", "sorted(l, key=lambda q: -q)", "list(map(lambda q: q + a, l))", "list(filter(None, l))", "[q for p in zip(l, $l) for q in p][:6]", "list(reversed(l))", "list(d.values())", "(l * 2)[:5]", "[*range(3)]", "[d[q] for q in d]", "[len(q) for q in s.split(',')]", "[i for i, q in enumerate(l)]",
		"[q for q, *_ in [l, [a, b]]]", "[(lambda: q)() for q in l]", "[f() for f in [lambda: q for q in l]]", "list({q: 1 for q in l})", "l[a:b]", "l[b::-1]", "l[-2:]", "l[::2]", "list(b'ab')", "[q for q in l if q in d or q]", "[*(q for q in l)]", "(l or [a])", "[o.x, o.m(1)]", "list(numbers(b & 3))", "[yielded for yielded in numbers(2)]", "([[]] and l)", "[q if q else a for q in l]", "[not q for q in l]", "[int(q) for q in '12']"},
	'c': {"a", "not b", "a < b", "a == $i", "$i < $i <= $i", "a != b != $i", "$i in l", "$s in s", "'k' in d", "a is None", "s", "l", "d", "l == $l", "s < $s", "$i > 0 and $i < 5", "a or b", "isinstance($i, int)", "not (a and b)", "a is not b", "(a, b) < ($i, $i)", "$f < $i", "$f == $f", "all(q for q in l)", "a not in $l", "o", "o == $i", "s.startswith('a')", "len(l) > 2", "any(q > a for q in l)", "(q := $i) and q"},
}

// formStatements: @ starts a line, S is a suite on its own line, T a name.
var formStatements = []string{
	"a = $i", "b = $i", "s = ($s)[:30]", "l = ($l)[:8]", "l[:] = ($l)[:8]", "a, b = b, a", "a, b = $i, $i", "a, *l = ($l)[:6]", "*l, b = ($l)[:6]", "(a, (b, *l)), s = ($i, ($l)[:4]), ($s)[:9]", "[a, b] = ($l)[:2]", "a = b = $i", "l[0], a = $i, $i", "o.x, l[0], d['k'] = $i, $i, $i", "d['k'], *l = ($l)[:4]", "for d['k'] in ($l)[:3]: show(d)", "for o.x, *l in [($l)[:3]]: show(o.x, l)", "for a, b in zip(($l)[:3], ($l)[:3]): show(a, b)", "for i, (a, b) in enumerate([(1, 2), ($i, $i)]): show(i, a, b)",
	"a += $i", "b -= $i", "a ^= $i", "a |= $i & 255", "a //= $n", "b %= $n", "a >>= 1", "a = a << 3 & 0xFFFF", "a /= $n", "a **= 2; a %= 1009", "o.x += $i", "o.x -= 1", "d['k'] += $i", "l[0] += $i", "l[-1] -= $i", "l[b] ^= a", "o[a] += 1", "l += [$i]; del l[8:]", "l *= b & 3; del l[8:]", "s += $s; s = s[:30]", "s = s + str(a); s = s[-20:]", "s += f'{a}{b}'; s = s[:25]", "d[$s] = $i; d = dict(list(d.items())[:5])", "d |= {'z': $i}", "d.update(k=$i)", "l.append($i); del l[9:]", "l.insert($i % 3, $i); del l[9:]", "l.extend($l); del l[9:]", "l.sort()", "l.sort(key=lambda q: (q % 3, -q))", "l.sort(key=str, reverse=True)", "l.reverse()", "show(l.pop())", "show(l.pop($i))", "l.remove($i)", "l[1:2] = ($l)[:3]", "l[::2] = ($l)[:4]", "l[:0] = [$i]",
	"del l[0]", "del l[$i:]", "del l[::2]", "del d['k']", "del d['k'], l[0]", "del o.x", "del a\na = 1", "del (a, b)\na = b = 2", "try: del s\nfinally: s = 'new'", "show($i)", "show($s)", "show($l)", "show($f)", "show($i, $i)", "show(a, b, s, l)", "assert $c, $s", "show(echo(*l, a, *($l)[:2], k=$i, **{'z': b}))", "show(echo(*s, **{'a': $i}))", "show(max(*l, $i, key=lambda q: -q))", "show([*l, *s, *d], {*l, a}, {**d, 'n': a})", "show((*l, a), *l)", "show(a if $c else b, $s)", "show(not $c, $c)", "show($c)", "show({q: a for q in l}, {q % 3 for q in l})", "show(l[$i:$i:$n])", "show(s[$i:$i], s[$n:])", "show(a.to_bytes(9, 'big', signed=True))", "show(*divmod($i, $n))",
	"if $c:<S>", "if $c:<S>else:<S>", "if $c:<S>elif $c:<S>else:<S>", "for a in ($l)[:3]:<S>", "for q in range($i % 4):<S>", "for q in range(3, 0, -1):<S>", "for q in s[:3]:<S>", "for q in list(d):<S>", "for k, v in list(d.items()):<S>", "for i, q in enumerate(l[:3]):<S>", "for q in l[:3]:<S>    if $c: break\nelse:<S>", "for q in l[:3]:\n    if $c: continue<S>", "<N> = 3\nwhile <N> > 0 and $c:\n    <N> -= 1<S>", "<N> = 2\nwhile <N>:\n    <N> -= 1<S>    if $c: break<S>\nelse:<S>", "for q in reversed(l[:3]):<S>", "for p in l[:2]:\n    for q in l[:2]:<S>        if $c: break\n    else: continue\n    break", "for q in l:\n    if len(l) < 8: l.append(q)\n    else: del l[6:]; break",
	"for q in d:\n    if $c: d['new'] = 1", "try:<S>except (ValueError, IndexError) as e:\n    report(e)<S>", "try:<S>except Exception as e:\n    report(e)\nelse:<S>", "try:<S>finally:<S>", "try:<S>except KeyError:\n    b = 5\nexcept (TypeError, ZeroDivisionError) as e:\n    report(e)\nfinally:\n    show(a, b)", "for q in l[:3]:\n    try:\n        if $c: continue\n        if $c: break\n        a = $i\n    finally:\n        show('fin', q)", "for q in l[:2]:\n    try: return a\n    finally:\n        if $c: break", "while True:\n    try:\n        if $c: break\n        a = $i\n        break\n    except Exception as e: report(e); break\n    finally: b = a", "try: raise E1($i)\nexcept E1 as e:\n    try: raise E2($s) from e\n    except E2 as f: report(f); show(f.__cause__ is e)", "try:\n    try: a = 1 // $i\n    except ZeroDivisionError: a = d['none']\nexcept Exception as e: report(e)", "if $c: return $i, $s", "if $c: raise E1($i)",
	"with Ctx(a) as a, Ctx(b) as b:<S>", "with Ctx(1, True) as (a), scoped('x') as o.x:<S>", "with scoped($i) as b:\n    if $c: raise E1(b)<S>", "with Ctx(1, $c):\n    for q in l[:2]:\n        with Ctx(2): break<S>", "with contextlib.suppress(ValueError, TypeError):<S>", "with Ctx($i) as (q), Ctx(3, True):\n    if $c: return q\n    a = 1 // 0",
	"def <T>(q, r=$i, *z, k=$i, **w):\n    nonlocal a\n    a = q\n    return q, r, z, k, sorted(w)\nshow(<T>($i), <T>($i, 2, 3, k=4, m=5), a)", "def <T>():\n    nonlocal b\n    b += 1\n    return b + a\nshow(<T>(), <T>(), b)", "def <T>(n):\n    return n if n < 2 else <T>(n - 1) + <T>(n - 2)\nshow(<T>(7))", "def <T>():\n    x = yield a\n    while x: x = yield x, b\n    return l\nit = <T>()\nshow(next(it), it.send($i), it.send(2))\ntry: it.send(0)\nexcept StopIteration as e: show(e.value)", "def <T>():\n    try:\n        for q in l: yield q\n    except ValueError as e: yield str(e)\n    finally: show('closed')\nit = <T>()\nshow(next(it, None)); show(it.throw(ValueError($s)) if l else 0); it.close()", "def <T>():\n    r = yield from numbers(2)\n    return r\nshow(list(<T>()))", "@logged\ndef <T>(*z, **w): return z, w\nshow(<T>(a, *l[:2], q=b))", "@tagged(a)\n@logged\ndef <T>(q=a, /, *, k=b): return q, k\nshow(<T>(), <T>.tag)", "fs = [lambda k=q: (k, a) for q in l[:3]]\na = $i\nshow([f() for f in fs])", "fs = []\nfor q in l[:3]: fs.append(lambda: (q, b))\nshow([f() for f in fs])", "<T> = lambda *z, k=a: (z, k, b)\nshow(<T>(), <T>(1, k=2))",
	"class <T>:\n    z = [q for q in l]\n    y = {q: a for q in (1, 2)}\n    def m(self, q=a): return self.z[:2], q, b\nshow(<T>().m(), <T>.y)", "class <T>(Holder):\n    k = a\n    def m(self, *q): return super().m(*q)\n    @property\n    def p(self): return self.x, __class__.__name__\nshow(<T>(3).m($i), <T>(4).p, <T>.k)", "class <T>:\n    __slots__ = ('p', 'q')\n    def __init__(self, p): self.p = p\n    def __eq__(self, other): return self.p == getattr(other, 'p', other)\n    def __lt__(self, other): return self.p < other.p\nshow(<T>($i) == $i, <T>($i) < <T>($i), sorted([<T>(2), <T>(1)])[0].p)\ntry: <T>(1).q\nexcept AttributeError as e: report(e)", "class <T>:\n    def __init__(self): self.n = 0\n    def __iter__(self): return self\n    def __next__(self):\n        self.n += 1\n        if self.n > 3: raise StopIteration\n        return self.n * a\nshow(list(<T>()), [*<T>()], sum(<T>()), max(<T>()))\np, *q = <T>()\nshow(p, q)", "class <T>(list):\n    def __getitem__(self, k): return (k, super().__getitem__(k))\n    def __len__(self): return 7\nt = <T>(l)\nshow(t[0] if l else 0, t[1:], len(t), list(t), bool(t), [*t])", "class <T>(dict):\n    def __missing__(self, k): return k, a\nt = <T>(d)\nshow(t['nope'], t.get('nope'), {**t}, dict(t) == d)", "class <T>(int):\n    def __add__(self, other): return 'added'\n    def __index__(self): return 2\nt = <T>(a) if isinstance(a, int) else <T>(1)\nshow(t + 1, 1 + t, t * 2, -t, sum([t, 1]), [1, 2, 3, 4][t])", "class <T>(str):\n    def __add__(self, other): return 'plus'\n    def __str__(self): return 'STR'\nt = <T>(s)\nshow(t + 'x', 'x' + t, f'{t}', '%s' % t, str(t), t.upper(), ''.join([t, t]))",
	"def <T>():\n    global counter\n    counter += 1\n<T>(); show(counter)", "counts = {}\nfor q in l: counts[q] = counts.get(q, 0) + 1\nshow(sorted(counts.items()))", "out = ''\nfor q in l[:5]:\n    out += str(q) + ','\n    if len(out) > 9: out = out[3:]\nshow(out)", "out = []\nfor i in range(len(l)):\n    out.append(l[i] * i); l[i] = out[-1] % 97\nshow(out)", "total = 0\nfor q in l: total += q\nshow(total, total / (len(l) or 1))", "total = 0.0\nfor q in l: total += q * 0.5\nshow(total)", "x = 1\nfor q in range(70): x = x * 3 + a\nshow(x)", "x = $i\nfor q in range(5): x = x * x % 10007\nshow(x, -x // 3, -x % 3)", "lo, hi = 0, len(l)\nwhile lo < hi:\n    mid = (lo + hi) // 2\n    if l[mid] < a: lo = mid + 1\n    else: hi = mid\nshow(lo)", "for i in range(len(l)):\n    for j in range(i):\n        if l[j] > l[i]: l[i], l[j] = l[j], l[i]\nshow(l)", "p, q = 0, 1\nwhile q < 10**19: p, q = q, p + q\nshow(p, q)", "x = a\nn = 0\nwhile x and n < 40: x >>= 1; n += 1\nshow(x, n)", "grid = [[a] * 3 for _ in range(3)]\ngrid[1][2] += b\ngrid[0][:2] = [$i]\nshow(grid)", "t = tuple(l)\nshow(t, t[1:], t + (a,), t * 2, a in t, hash(()) == hash(()))", "st = set(l)\nst.add($i)\nshow(sorted(st), len(st), $i in st, sorted(st & {1, 2, a}))",
	"x = (q for q in l if q > a)\na = $i\nshow(next(x, 'none'), list(x))", "show([[(p, q) for q in range(p & 3)] for p in l[:3]])", "show([b for b in [a for a in l] if b], a, b)", "show({k: v for k, v in d.items() if (v, k)}, [k for k in d], sorted(d))", "bs = bytes([q & 255 for q in ($l)[:4] if isinstance(q, int)])\nshow(bs, bs[:2], bs.hex(), list(bs), bs + b'x')", "ba = bytearray(b'abc')\nba[0] = 65; ba[1:2] = b'xyz'; ba += b'!'\nshow(ba, ba.find(b'z'))", "x = memoryview(bytes(4))[1:3]\nshow(len(x), list(x))", "import math as <T>, sys as _sys\nshow(<T>.floor(a / 2 + 0.5), _sys is sys)", "from functools import reduce as <T>\nshow(<T>(lambda p, q: p * 2 + q, l, a))", "x: int = $i\no.y: 'no' = $i\nshow(x, o.y)", "show(eval('1 + 2'), locals().get('a') == a)", "(a) = [b] = [$i]\nshow(a, b)", "show(a) if $c else show(b)", "a, b = (yield_ := $i), yield_", "pass",
}

var formMatches = []string{
	"match a:\n    case 0 | 1: show('small')\n    case int(q) if q > b: show('more', q)\n    case float() as q: show('float', q)\n    case _: show('rest', a)",
	"match l:\n    case []: show('empty')\n    case [p]: show('one', p)\n    case [p, *q] if $c: show(p, q)\n    case [p, q, *_]: show('two', p, q)\n    case _: show('other')",
	"match d:\n    case {'k': int(p), **q}: show(p, q)\n    case {'z': _}: show('z')\n    case {}: show('some')",
	"match (a, s, l):\n    case (0, _, _): show('zero')\n    case (p, 'a' | 'b' as q, [*r]): show(p, q, r)\n    case (_, str(p), [q, *_]) if p: show(p, q)\n    case p: show('all', p)",
	"match o:\n    case Holder(x=0): show('x 0')\n    case Holder(x=p) if p == a: show('same', p)\n    case Holder(): show('holder')\n    case _: show('none')",
	"try:\n    try: raise ExceptionGroup('g', [ValueError($i), KeyError(s), E1(a)])\n    except* (KeyError, E1) as g: show(g.exceptions)\nexcept ExceptionGroup as g: show(g, g.exceptions)",
	"try:<S>except* ValueError as g: show(g)\nexcept* Exception as g: report(g)",
}

const formPrelude = `counter = 0
class Holder:
    def __init__(self, x): self.x = x
    def __repr__(self): return 'Holder'
    def __getitem__(self, k): return (self.x, k)[k % 2]
    def __setitem__(self, k, v): print('store', text(k), text(v))
    def m(self, *q): return len(q) + 1
def twice(f): f(); return f()
def inner(q): return q
def numbers(n):
    for i in range(n): yield i * 3
    return n`

var formArguments = [][]string{
	{"0", "1", "5", "-3", "2**62", "10**19", "True", "2.5", "None", "MyInt(3)", "-2**63"},
	{"1", "2", "7", "0", "-1", "2**31", "1.5", "Num(3)"},
	{"'abc'", "''", "'a,b,a'", "'\\xe9\\u20ac'", "'12'", "None"},
	{"[1, 2, 3]", "[]", "[5]", "[3, -1, 2, 2]", "[2**62, 2**63, -1]", "[1.5, 2, True]", "['a', 'b']", "(4, 5)", "[Num(1), Num(2)]"},
	{"{'k': 1}", "{}", "{'k': 2, 'z': 3}", "{'k': 'v'}", "collections.OrderedDict(k=4)"},
	{"Holder(1)", "Holder('h')", "Holder(0)", "Box('o')"},
}

// formFill puts expressions in the places of a text. None in a comprehension
// assigns, as that is refused in many places of one.
func (g *gen) formFill(text string, d int, comp bool) string {
	var b strings.Builder
	for i := 0; i < len(text); i++ {
		list := formExprs['i'][:1]
		if text[i] == '$' && i+1 < len(text) {
			list = formExprs[text[i+1]]
		}
		if text[i] != '$' || len(list) == 0 || i+1 == len(text) {
			b.WriteByte(text[i])
			continue
		}
		i++
		e := list[g.n(min(len(list), 6))]
		if d > 0 {
			e = pick(g, list...)
		}
		if d <= 0 && strings.Contains(e, "$") || comp && strings.Contains(e, ":=") {
			e = list[0]
		}
		b.WriteString(g.formFill(e, d-1, comp || strings.Contains(e, " for ")))
	}
	return b.String()
}

// formStatement writes one, its suites d levels deep.
func (g *gen) formStatement(d int) {
	list := formStatements
	if g.newSyntax && g.chance(6) {
		list = formMatches
	}
	text := pick(g, list...)
	for d <= 0 && strings.Contains(text, "<S>") {
		text = pick(g, formStatements...)
	}
	text = strings.ReplaceAll(text, "<T>", g.fresh("t"))
	text = strings.ReplaceAll(text, "<N>", g.fresh("n")) // no inner loop sets it anew
	pieces := strings.Split(text, "<S>")
	for i, piece := range pieces {
		lines := strings.Split(strings.TrimPrefix(piece, "\n"), "\n")
		for _, line := range lines {
			if line != "" {
				g.line("%s", g.formFill(line, 2, strings.Contains(strings.TrimSpace(line), " for ")))
			}
		}
		if i+1 < len(pieces) {
			last := lines[len(lines)-1]
			deeper := (len(last) - len(strings.TrimLeft(last, " "))) / 4
			if strings.HasSuffix(last, ":") {
				deeper++
			}
			g.indent += deeper
			for range 1 + g.n(2) {
				g.formStatement(d - 1)
			}
			g.indent -= deeper
		}
	}
}

func (g *gen) formUnit() {
	g.line("%s", formPrelude)
	for range 3 + g.n(3) {
		name := g.fresh("form")
		head, drive, between := "def ", "%s", ""
		switch g.n(6) {
		case 0:
			drive, between = "take(%s)", "yield a, b"
		case 1:
			head, drive, between = "async def ", "drive(%s)", pick(g, "await Tick(2)", "a = await Tick(a)", "l[:0] = [await Tick(1)]")
		}
		g.line("%s%s(a, b, s, l, d, o):", head, name)
		g.indent++
		for range 3 + g.n(5) {
			g.line("try:")
			g.indent++
			g.formStatement(2)
			if between != "" {
				g.line("%s", between)
			}
			g.indent--
			g.line("except Exception as error: report(error)")
		}
		g.line("return a, b, s, l, d")
		g.indent--
		for range 3 + g.n(3) {
			var args []string
			for _, list := range formArguments {
				args = append(args, list[g.n(1+g.n(len(list)))])
			}
			g.line("run('%s', lambda: %s)", name, fmt.Sprintf(drive, name+"("+strings.Join(args, ", ")+")"))
		}
	}
	g.line("show(counter)")
}
