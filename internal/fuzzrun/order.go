package main

import (
	"fmt"
	"strings"
)

// Order of evaluation: every operand is a call of at(), which prints its number
// and raises if that is k, so each statement runs once for each place at which
// it can fail.

// What stands for a part, by its sign: i an int, s a str, l a list, d a dict,
// b a Box, f a function, e an exception, c a context manager, o a base class,
// g a decorator.
var orderValues = map[byte][]string{
	'i': {"0", "1", "2", "3", "True", "-1"}, 's': {"'a'", "'b'", "''"}, 'l': {"[1, 2]", "[3]", "[]", "(4, 5, 6)", "[7, 8, 9]"}, 'd': {"{'p': 1}", "{}", "{'q': 2, 'r': 3}", "{'k': 4}"},
	'b': {"Box('x')", "Box('y')"}, 'f': {"echo", "echo", "max", "len"}, 'e': {"E1('one')", "E2('two')", "ValueError", "KeyError(3)"},
	'c': {"Ctx('c')", "Ctx('d', True)", "Box('w')"}, 'o': {"object", "Plain", "Num", "E1"}, 'g': {"logged", "tagged('t')", "(lambda h: h)"},
}

var orderExprs = map[byte][]string{
	'i': {"($i + $i)", "($i - $i * $i)", "$l[$i]", "($i if $i else $i)", "-$i", "(not $i)", "len($l)", "max($i, $i)", "($i in $l)", "$b.x", "$b[$i]", "$b.m($i, $i)", "($i < $i)", "($i < $i <= $i)", "($i and $i)",
		"($i or $i)", "(a := $i)", "(a + (a := $i) + a)", "xs[i]", "xs[$i]", "(lambda q=$i: q + $i)()", "sum($l)", "[$i for q in $l][0]", "$d[$s]", "int($s)", "($i, $i)[$i]", "{$i: $i}[$i]", "($i ** $i)", "i", "a", "ord($s)", "($i is None)",
		"$f($i, $i)", "sum($i for q in $l if $i)", "len($s)", "abs($i)", "isinstance($i, int)", "$d.get($s, $i)", "$l.index($i)", "$s.find($s)", "[*$l, $i][0]", "any($i for q in $l)"},
	'l': {"[$i, $i]", "[*$l, $i]", "($l + $l)", "list($l)", "[q for q in $l if $i]", "sorted($l)", "$l[$i:$i]", "xs", "[$i] * $i", "($i, *$l)", "[*$d]", "list(range($i))", "[(q, r) for q in $l for r in $l]", "list(zip($l, $l))", "[q for q in $l if q > $i if $i]"},
	's': {"($s + $s)", "f'{$I}'", "f'{$I}-{$I:{$I}}'", "str($i)", "$s.upper()", "$s[$i:]", "'%s' % $i", "'%s%s' % ($i, $s)", "$s.join([$s, $s])", "f'{$I!r:>{$I}}{$I=}'", "repr($l)"},
	'd': {"{$s: $i}", "{$s: $i, **$d}", "dict(a=$i, b=$i)", "{q: $i for q in $s}", "{**$d, **$d}", "dict($d, z=$i)"},
}

var orderStatements = []string{
	"$b.x = $i", "$b[$i] = $i", "$b[$i], $b.x = $i, $i", "$b.x += $i", "$b[$i] += $i", "$b[$i:$i] = $l", "$b[$i:$i:$i] -= $i", "a = $b.y = $b[$i] = $i", "del $b[$i], $b.x", "del ($b[$i], [$b.z])",
	"for $b[$i] in $l: show('body', $i)", "for a, $b.x in [($i, $i), $l]: show('body', a)", "for $b.x, *$b[$i] in [$l]: pass", "with $c as $b[$i]: show($i)", "with $c as a, $c as $b.x: show($i)", "with $c: show($i); raise $e",
	"a, *$b.x = $l", "[$b[$i], *a, b] = $l", "(a, $b.x), b = $l, $i", "show($f($i, *$l, $i, k=$i, **$d, j=$i))", "show($f(*$l, *$l, a=$i))", "show($f($i, k=$i, *$l))", "show($i < $i < $i)", "show([$i, *$l, $i])", "show({$i: $i, **$d, $s: $i})", "show({$i, *$l})",
	"h = lambda q=$i, *, r=$i: $i; show(h())", "show(f'{$I}{$I:{$I}}{$I!r:>{$I}}')", "show($b[$i:$i, ..., $i])", "assert $i, $s", "raise $e from $e", "if $i: raise $e", "$b.x: $i = $i", "$b[$i]: $i = $i", "a: $i = $i", "$b.x: $i",
	"show([(q, r) for q in $l if $i for r in $l])", "@$g\n    @$g\n    def h(q=$i, *, r: $i = $i) -> $i: return $i\n    show(h())", "class H($o, $o): x = $i; y = $i", "class H($o, metaclass=type, **$d): x = $i", "@$g\n    class H($o):\n        x: $i = $i\n        @$g\n        def h(self, q=$i): return $i",
	"xs[$i] += $i", "xs[i] = i = $i", "i = xs[i] = $i", "i, xs[i] = $i, $i", "xs[i], i = $i, $i", "xs[(i := $i)] = i", "for xs[i], i in [($i, $i), ($i, $i)]: pass", "xs[i:] = $l", "xs[$i:$i] = $l", "del xs[$i]", "del xs[$i:$i]", "$d[$s] = $i", "$d[$s] += $i", "show($l[$i:$i:$i])",
	"a, b = b, a", "a = b = $i", "a = (b := $i) + b", "show($b.m($i).m($i))", "$b.m($i).x = $i", "$b.m($i)[$i] += $b.m($i)[$i]", "return $i", "return $l, $d", "a += $i + (a := $i)", "i += $i; xs[0] = i", "while $i: i += 1; break", "if $i: a = $i\n    elif $i: a = $i\n    else: a = $i",
	"try: a = $i; raise $e\n    except $E as e: show(e, $i)\n    else: show($i)\n    finally: show($i)", "try: $b[$i] += $i\n    finally: show($i)", "try: a = $i\n    except E1: b = $i; raise", "show(a, b := $i, b)", "print($i, $s, sep=$s)", "import math as $N; show($i)", "global at_global; at_global = $i", "show(*$l, $i, *$l)",
	"show($i, $s, $l, $d)", "show($s % $d)", "show([*$l, *$d])", "show((*$l, $i))", "show($b.x.real, $b.y)", "$b.x, $b.x = $l", "a, a = $l", "a = [$i, $i, $i]; a[a[0]], a[1] = $i, $i; show(a)", "show($i if $i else $i, $i)", "show($b[$i](*$l))", "show((lambda *q, **r: (q, r))(*$l, **$d))", "show($b @ $i, $i - $b, $b < $i, $i == $b, -$b, $i in $b)",
	"show($b + $b)", "show($b + $i)", "show($i + $b)", "show($b and $b)", "b = $b; b += $i; show(b)", "show(max($l, key=lambda q: $i))", "show(sorted($l, key=$f))", "show(dict([($s, $i), ($s, $i)]))", "show({$s: $i for q in $l if $i})", "show([$i for q in $l][$i])",
}

func (g *gen) orderUnit() {
	for range 6 + g.n(8) {
		name := g.fresh("order")
		o := &order{g: g}
		head := "def "
		drive := name + "(k)"
		yield := ""
		switch g.n(8) {
		case 0:
			drive, yield = "list("+drive+")", "yield $i"
		case 1:
			head, drive, yield = "async def ", "drive("+drive+")", "await Tick($i)"
		}
		g.line("%s%s(k):", head, name)
		g.indent++
		g.line("xs = [0, 1, 2, 3]; i = a = b = 0")
		for range 1 + g.n(3) {
			g.line("%s", o.fill(orderStatements[g.n(len(orderStatements))], 2))
			if yield != "" && g.chance(60) {
				g.line("a = %s", o.fill(yield, 1))
			}
		}
		if g.chance(50) {
			g.line("show(xs, i, a, b)")
		}
		if strings.HasPrefix(yield, "yield") {
			g.line("yield 0")
		}
		g.indent--
		g.line("for k in range(%d):", min(o.places+1, 14))
		g.line("    run(k, lambda: %s)", drive)
	}
}

// order numbers the places of a function.
type order struct {
	g      *gen
	places int
}

// fill puts probes, or expressions of probes, for the signs of a template.
func (o *order) fill(template string, d int) string {
	var b strings.Builder
	for i := 0; i < len(template); i++ {
		if template[i] != '$' {
			b.WriteByte(template[i])
			continue
		}
		i++
		switch c := template[i]; {
		case c == 'I': // without quotes, in an f-string
			o.places++
			fmt.Fprintf(&b, "at(k, %d, %d)", o.places, o.g.n(4))
		case c == 'N':
			b.WriteString("a")
		case c == 'E':
			b.WriteString(pick(o.g, "E1", "(E1, ValueError)", "Exception"))
		case d > 0 && len(orderExprs[c]) > 0 && o.g.chance(25):
			b.WriteString(o.fill(pick(o.g, orderExprs[c]...), d-1))
		default:
			o.places++
			fmt.Fprintf(&b, "at(k, %d, %s)", o.places, pick(o.g, orderValues[c]...))
		}
	}
	return b.String()
}
