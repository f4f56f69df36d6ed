package main

import (
	"fmt"
	"strings"
)

var intLiterals = []string{
	"0", "1", "2", "3", "5", "7", "10", "-1", "-2", "-7", "100", "255", "256", "-5", "-6", "1000", "65535",
	"2**30", "1073741823", "1073741824", "-1073741824", "2147483647", "2147483648", "-2147483648", "4294967295", "4294967296",
	"9223372036854775807", "9223372036854775808", "-9223372036854775808", "-9223372036854775809", "18446744073709551615", "18446744073709551616",
	"10**20", "-10**18", "4611686018427387904", "3037000500", "-3037000500", "0x7f", "0b1011", "1_000",
}

var floatLiterals = []string{
	"0.0", "-0.0", "1.0", "-1.0", "0.5", "2.5", "-2.5", "1e10", "1e308", "-1e308", "5e-324", "1e16", "3.14159", "0.1",
	"float('inf')", "float('-inf')", "float('nan')", "9007199254740993.0", "1e22", "123456.789", "-7.25", "1.7976931348623157e308",
}

var strLiterals = []string{
	"''", "'a'", "'abc'", "'hello world'", "'ABC'", "'x,y,,z'", "'  pad  '", "'\\xe9t\\xe9'", "'\\u20ac'", "'\\U0001f600'", "'123'", "'-7'", "'3.5'",
	"'aXbX'", "'\\n'", "'tab\\there'", "'\\x00'", "'%s'", "'{}'", "'a' 'b'", "'\\u0131\\u0130'", "'zzz'", "'\\ud800'",
}

var bytesLiterals = []string{"b''", "b'a'", "b'abc'", "b'\\x00\\xff'", "b'hello'", "b'12'", "b'A,B'"}

func (g *gen) literal(k kind) string {
	switch k {
	case kInt:
		if g.chance(40) {
			return fmt.Sprint(g.n(9))
		}
		return pick(g, intLiterals...)
	case kFloat:
		return pick(g, floatLiterals...)
	case kBool:
		return pick(g, "True", "False")
	case kStr:
		return pick(g, strLiterals...)
	case kBytes:
		return pick(g, bytesLiterals...)
	case kList:
		return "[" + g.ints() + "]"
	case kStrs:
		return "[" + strings.Repeat(g.literal(kStr)+", ", g.n(4)) + "]"
	case kDict:
		var items []string
		for range g.n(4) {
			items = append(items, g.literal(kStr)+": "+g.literal(kInt))
		}
		return "{" + strings.Join(items, ", ") + "}"
	case kSet:
		// Not a display: CPython adds one of constants in another order.
		return "set([" + g.ints() + "])"
	case kTuple:
		return g.tuple(0)
	case kComplex:
		return pick(g, "1j", "0j", "(1+2j)", "-2.5j", "complex(0.0, -0.0)", "(3-1j)", "complex('nan')")
	case kObj:
		return g.newObject(0)
	}
	return pick(g, "None", "...", g.literal(g.anyKind()), "NotImplemented")
}

func (g *gen) tuple(d int) string {
	n := g.n(4)
	var out []string
	for range n {
		out = append(out, g.expr(pick(g, kInt, kStr, kFloat, kBool, kAny), d-1))
	}
	if n == 1 {
		return "(" + out[0] + ",)"
	}
	return "(" + strings.Join(out, ", ") + ")"
}

// many writes up to n expressions, some of them starred.
func (g *gen) many(k kind, n, d int) string {
	var out []string
	for range g.n(n + 1) {
		if d > 1 && g.chance(12) {
			out = append(out, "*"+g.expr(pick(g, kList, kTuple, kSet, kStrs), d-2))
			continue
		}
		out = append(out, g.expr(k, d-1))
	}
	return strings.Join(out, ", ")
}

// expr writes an expression that is probably of a kind.
func (g *gen) expr(k kind, d int) string {
	if g.chance(2) {
		k = g.fit(kind(g.n(int(kinds))))
	}
	if d <= 0 || g.chance(15) {
		return g.leaf(k)
	}
	if g.chance(12) {
		return g.general(k, d)
	}
	switch k {
	case kInt:
		return g.intExpr(d)
	case kFloat:
		return g.floatExpr(d)
	case kBool:
		return g.boolExpr(d)
	case kStr:
		return g.strExpr(d)
	case kBytes:
		return g.bytesExpr(d)
	case kList, kStrs:
		return g.listExpr(k, d)
	case kDict:
		return g.dictExpr(d)
	case kSet:
		return g.setExpr(d)
	case kTuple:
		return g.tupleExpr(d)
	case kComplex:
		return g.complexExpr(d)
	case kObj:
		return g.newObject(d)
	}
	return g.expr(g.anyKind(), d)
}

func (g *gen) leaf(k kind) string {
	if name, ok := g.lookup(k); ok && g.chance(75) {
		return name
	}
	if name, ok := g.lookup(kAny); ok && g.chance(10) {
		return name
	}
	return g.literal(k)
}

// general writes what gives values of any kind.
func (g *gen) general(k kind, d int) string {
	e := func(k kind) string { return g.expr(k, d-1) }
	switch g.n(9) {
	case 0:
		return fmt.Sprintf("(%s if %s else %s)", e(k), g.expr(kBool, d-1), e(k))
	case 1:
		return fmt.Sprintf("(%s %s %s)", e(k), pick(g, "and", "or"), e(k))
	case 2:
		if g.noWalrus == 0 && !g.sc.class {
			value := e(k)
			return fmt.Sprintf("(%s := %s)", g.bind(g.walrusTarget(), k), value)
		}
		return e(k)
	case 3:
		return g.lambdaCall(k, d)
	case 4:
		if c := g.call(k, d); c != "" {
			return c
		}
		return e(k)
	case 5:
		return fmt.Sprintf("[%s, %s][%s]", e(k), e(k), pick(g, "0", "1", "-1", "2", g.expr(kBool, d-1)))
	case 6:
		if v, ok := g.lookup(kObj); ok && len(g.classes) > 0 {
			return g.attribute(v, d)
		}
		return e(k)
	case 7:
		if g.sc.how == coroutine && !g.sc.comp {
			return fmt.Sprintf("(await Tick(%s))", e(k))
		}
		if (g.sc.how == generator || g.sc.how == asyncGen) && !g.sc.comp && g.noYield == 0 {
			return fmt.Sprintf("(yield %s)", e(k))
		}
		return e(k)
	}
	return fmt.Sprintf("{%s: %s}.get(%s, %s)", g.literal(kInt), e(k), g.expr(kInt, d-1), e(k))
}

// walrusTarget must not be a comprehension's variable.
func (g *gen) walrusTarget() string {
	if g.sc.module {
		return fmt.Sprintf("m%c%d", 'a'+g.n(5), g.unit)
	}
	return string(rune('a' + g.n(9)))
}

func (g *gen) lambdaCall(k kind, d int) string {
	sc := newScope(g.sc)
	var params, args []string
	for range g.n(3) {
		pk := g.anyKind()
		name := string(rune('p' + len(params)))
		arg := g.expr(pk, d-2)
		switch g.n(3) {
		case 0:
			params = append(params, name+"="+arg)
		default:
			if len(params) > 0 && strings.Contains(params[len(params)-1], "=") {
				params = append(params, name+"="+arg)
			} else {
				params = append(params, name)
				args = append(args, arg)
			}
		}
		sc.vars = append(sc.vars, variable{name, pk})
	}
	var body string
	saved := g.sc
	g.sc = sc
	sc.how, sc.class = plain, false
	g.noWalrus++
	body = g.expr(k, d-1)
	g.noWalrus--
	g.sc = saved
	return fmt.Sprintf("(lambda %s: %s)(%s)", strings.Join(params, ", "), body, strings.Join(args, ", "))
}

func (g *gen) intExpr(d int) string {
	e := func() string { return g.expr(kInt, d-1) }
	switch g.n(26) {
	case 0, 1, 2, 3, 4, 5:
		return fmt.Sprintf("(%s %s %s)", e(), pick(g, "+", "-", "+", "-", "*"), e())
	case 6, 7:
		return fmt.Sprintf("(%s %s %s)", e(), pick(g, "&", "|", "^"), e())
	case 8, 9, 10:
		return fmt.Sprintf("(%s %s %s)", e(), pick(g, "//", "%"), pick(g, e(), "3", "-7", "2", "10", "-1", "0", "1000003"))
	case 11:
		return fmt.Sprintf("(%s %s %s)", e(), pick(g, "<<", ">>"), pick(g, "1", "3", "31", "32", "63", "64", "65", "0", fmt.Sprintf("(%s & 31)", e()), "-1"))
	case 12:
		return fmt.Sprintf("(%s ** %s)", e(), pick(g, "2", "3", "0", "1", fmt.Sprintf("(%s & 3)", e())))
	case 13:
		return fmt.Sprintf("(%s%s)", pick(g, "-", "~", "+", "- -"), e())
	case 14:
		return fmt.Sprintf("len(%s)", g.expr(pick(g, kStr, kList, kDict, kSet, kTuple, kBytes, kStrs), d-1))
	case 15:
		return fmt.Sprintf("%s[%s]", g.expr(pick(g, kList, kBytes), d-1), g.index(d))
	case 16:
		return fmt.Sprintf("%s[%s]", g.expr(kDict, d-1), g.expr(kStr, d-1))
	case 17:
		return fmt.Sprintf("sum(%s)", pick(g, g.expr(kList, d-1), g.comp(kInt, "(", ")", d-1)))
	case 18:
		return fmt.Sprintf("%s(%s, %s)", pick(g, "min", "max", "divmod"), e(), e()) + pick(g, "", "[0]")
	case 19:
		return fmt.Sprintf("int(%s)", g.expr(pick(g, kStr, kFloat, kInt, kBool), d-1))
	case 20:
		return fmt.Sprintf("%s.%s(%s)", recv(g.expr(kStr, d-1)), pick(g, "find", "count", "index", "rfind"), g.expr(kStr, d-2))
	case 21:
		return fmt.Sprintf("%s.%s(%s)", recv(g.expr(kList, d-1)), pick(g, "count", "index", "__getitem__"), e())
	case 22:
		return fmt.Sprintf("%s.get(%s, %s)", recv(g.expr(kDict, d-1)), g.expr(kStr, d-1), e())
	case 23:
		return pick(g, "ord", "abs", "stable", "round") + "(" + g.expr(pick(g, kInt, kInt, kStr, kFloat), d-1) + ")"
	case 24:
		return fmt.Sprintf("pow(%s, %s, %s)", e(), pick(g, "2", "5", "-1", "0"), pick(g, "7", "1000", "-3", "1", "0"))
	}
	return fmt.Sprintf("(%s).bit_length()", e())
}

func (g *gen) floatExpr(d int) string {
	e := func() string { return g.expr(pick(g, kFloat, kFloat, kFloat, kInt, kBool), d-1) }
	switch g.n(12) {
	case 0, 1, 2:
		return fmt.Sprintf("(%s %s %s)", e(), pick(g, "+", "-", "*"), e())
	case 3, 4:
		return fmt.Sprintf("(%s / %s)", e(), e())
	case 5:
		return fmt.Sprintf("(%s %s %s)", e(), pick(g, "//", "%"), e())
	case 6:
		return fmt.Sprintf("(%s ** %s)", e(), pick(g, "2", "0.5", "-1", "0", "-2.0", "3.0"))
	case 7:
		return fmt.Sprintf("(%s%s)", pick(g, "-", "+"), g.expr(kFloat, d-1))
	case 8:
		return fmt.Sprintf("float(%s)", g.expr(pick(g, kInt, kStr, kFloat), d-1))
	case 9:
		return fmt.Sprintf("%s(%s)", pick(g, "abs", "math.floor", "math.sqrt", "round", "math.fabs"), e())
	case 10:
		return fmt.Sprintf("round(%s, %s)", e(), pick(g, "1", "-1", "2", "0"))
	}
	return fmt.Sprintf("%s(%s, %s)", pick(g, "min", "max", "math.copysign", "math.hypot"), e(), e())
}

func (g *gen) boolExpr(d int) string {
	e := func(k kind) string { return g.expr(k, d-1) }
	switch g.n(14) {
	case 0, 1, 2:
		return fmt.Sprintf("(%s %s %s)", e(kInt), g.cmp(), e(kInt))
	case 3:
		k := pick(g, kFloat, kStr, kList, kTuple, kSet, kBytes)
		return fmt.Sprintf("(%s %s %s)", e(k), g.cmp(), e(k))
	case 4:
		return fmt.Sprintf("(%s %s %s)", e(kInt), g.cmp(), e(kFloat))
	case 5:
		return fmt.Sprintf("(%s %s %s %s %s)", e(kInt), g.cmp(), e(kInt), g.cmp(), e(kInt))
	case 6:
		return fmt.Sprintf("(not %s)", e(g.anyKind()))
	case 7:
		return fmt.Sprintf("(%s %s %s)", e(kInt), pick(g, "in", "not in"), e(pick(g, kList, kSet, kTuple)))
	case 8:
		return fmt.Sprintf("(%s %s %s)", e(kStr), pick(g, "in", "not in"), e(pick(g, kStr, kDict, kStrs)))
	case 9:
		return fmt.Sprintf("(%s %s %s)", e(kAny), pick(g, "==", "!=", "is", "is not"), pick(g, "None", "True", e(kAny)))
	case 10:
		return fmt.Sprintf("isinstance(%s, %s)", e(kAny), pick(g, "int", "str", "(int, float)", "list", "dict", "bool", "E1", "tuple"))
	case 11:
		return fmt.Sprintf("%s(%s)", pick(g, "any", "all", "bool", "callable"), e(pick(g, kList, kStrs, kTuple)))
	case 12:
		return fmt.Sprintf("%s.%s(%s)", recv(e(kStr)), pick(g, "startswith", "endswith"), e(kStr))
	}
	return fmt.Sprintf("%s.%s()", recv(e(kStr)), pick(g, "isdigit", "isalpha", "isupper", "isspace", "islower", "isidentifier"))
}

func (g *gen) cmp() string { return pick(g, "<", "<=", "==", "!=", ">", ">=") }

func (g *gen) index(d int) string {
	return pick(g, "0", "-1", "1", "2", "-3", "5", "True", g.expr(kInt, d-2), "10**20")
}

func (g *gen) slice(d int) string {
	part := func() string {
		return pick(g, "", "", "1", "-1", "2", "0", "None", g.expr(kInt, d-2), "10**20", "-10**20")
	}
	if g.chance(30) {
		return part() + ":" + part() + ":" + pick(g, "", "1", "-1", "2", "-2", "0")
	}
	return part() + ":" + part()
}

func (g *gen) strExpr(d int) string {
	e := func() string { return g.expr(kStr, d-1) }
	switch g.n(20) {
	case 0, 1, 2:
		return fmt.Sprintf("(%s + %s)", e(), e())
	case 3:
		return fmt.Sprintf("(%s * %s)", e(), pick(g, "0", "2", "3", "-1", "True"))
	case 4, 5, 6, 7:
		return g.fstring(d)
	case 8:
		return fmt.Sprintf("%s[%s]", e(), g.index(d))
	case 9, 10:
		return fmt.Sprintf("%s[%s]", e(), g.slice(d))
	case 11:
		return fmt.Sprintf("%s.join(%s)", recv(e()), pick(g, g.expr(kStrs, d-1), g.comp(kStr, "", "", d-1)))
	case 12, 13:
		return fmt.Sprintf("%s.%s()", recv(e()), pick(g, "upper", "lower", "strip", "title", "swapcase", "capitalize", "casefold", "lstrip", "rstrip"))
	case 14:
		return fmt.Sprintf("%s.replace(%s, %s)", recv(e()), g.expr(kStr, d-2), g.expr(kStr, d-2))
	case 15:
		return fmt.Sprintf("%s(%s)", pick(g, "str", "repr", "ascii", "format"), g.expr(g.anyKind(), d-1))
	case 16:
		return fmt.Sprintf("(%s %% %s)", pick(g, "'%s'", "'%r|%s'", "'%d'", "'%5.2f'", "'%x'", "'%%'", "'%(a)s'", "'%-5s|'", "'%+d'", "'%c'"),
			pick(g, "("+g.expr(kAny, d-1)+",)", g.expr(kInt, d-1), g.expr(kTuple, d-1), "{'a': "+g.expr(kAny, d-1)+"}", g.expr(kFloat, d-1)))
	case 17:
		return fmt.Sprintf("%s.format(%s, %s)", pick(g, "'{}{}'", "'{1}{0}'", "'{0!r:>8}'", "'{:>5}|{:<5}'", "'{'"), g.expr(kAny, d-1), g.expr(kAny, d-1))
	case 18:
		return fmt.Sprintf("%s(%s)", pick(g, "chr", "hex", "bin", "oct"), g.expr(kInt, d-1))
	}
	return fmt.Sprintf("%s.%s(%s%s)", recv(e()), pick(g, "center", "ljust", "rjust", "zfill", "expandtabs"), pick(g, "3", "8", "0"), "")
}

// fstring writes one without quotes or backslashes in its fields, which older
// versions refuse.
func (g *gen) fstring(d int) string {
	var b strings.Builder
	b.WriteString(pick(g, "f'", "f\"", "rf'"))
	quote := b.String()[b.Len()-1:]
	for range 1 + g.n(3) {
		b.WriteString(pick(g, "", "x", " ", "{{", "}}", "-"))
		k := pick(g, kInt, kFloat, kStr, kAny, kInt)
		e := g.expr(k, d-2)
		if strings.ContainsAny(e, "'\"\\{}:#!=") || strings.Contains(e, "lambda") {
			e = "len(show.__name__)"
			k = kInt
		}
		spec := ""
		switch k {
		case kInt:
			spec = pick(g, "", ":5", ":x", ":>+6d", ":,", ":08b", ":e", ":c", ":<{3+2}", ":.2f", ":_")
		case kFloat:
			spec = pick(g, "", ":.3f", ":10.2e", ":g", ":+.1f", ":%", ":010.3f", ":n", ":d")
		case kStr:
			spec = pick(g, "", ":>6", ":^7", ":*<5", ":.2", "!r", "!a", "!s:>5", ":=5")
		default:
			spec = pick(g, "", "!r", "!s", "=", "=!s", ":", "!r:>12")
		}
		fmt.Fprintf(&b, "{%s%s}", e, spec)
	}
	b.WriteString(quote)
	return b.String()
}

func (g *gen) bytesExpr(d int) string {
	e := func() string { return g.expr(kBytes, d-1) }
	switch g.n(7) {
	case 0:
		return fmt.Sprintf("(%s + %s)", e(), e())
	case 1:
		return fmt.Sprintf("(%s * %s)", e(), pick(g, "2", "0", "-1"))
	case 2:
		return fmt.Sprintf("%s[%s]", e(), g.slice(d))
	case 3:
		return fmt.Sprintf("%s.encode(%s)", recv(g.expr(kStr, d-1)), pick(g, "", "'utf-8'", "'ascii'", "'latin-1', 'replace'", "'utf-16-le'"))
	case 4:
		return fmt.Sprintf("bytes(%s)", pick(g, g.expr(kList, d-1), "3", "b''"))
	case 5:
		return fmt.Sprintf("%s.%s()", recv(e()), pick(g, "upper", "strip", "hex", "decode", "title"))
	}
	return fmt.Sprintf("%s.replace(%s, %s)", recv(e()), g.literal(kBytes), g.literal(kBytes))
}

func (g *gen) listExpr(k kind, d int) string {
	elt := kInt
	if k == kStrs {
		elt = kStr
	}
	e := func() string { return g.expr(k, d-1) }
	switch g.n(14) {
	case 0, 1, 2:
		return "[" + g.many(elt, 4, d) + "]"
	case 3, 4, 5, 6:
		return g.comp(elt, "[", "]", d)
	case 7:
		return fmt.Sprintf("(%s + %s)", e(), e())
	case 8:
		return fmt.Sprintf("(%s * %s)", e(), pick(g, "0", "1", "2", "-1"))
	case 9, 10:
		return fmt.Sprintf("%s[%s]", e(), g.slice(d))
	case 11:
		return fmt.Sprintf("sorted(%s%s)", g.expr(pick(g, k, kSet, kTuple), d-1), pick(g, "", ", reverse=True", ", key=str", ", key=lambda q: -len(str(q))"))
	case 12:
		if k == kStrs {
			return fmt.Sprintf("%s.split(%s)", recv(g.expr(kStr, d-1)), pick(g, "", "'X'", "','", "None, 1", "''"))
		}
		return fmt.Sprintf("list(%s)", pick(g, "range("+g.smallRange()+")", g.expr(kSet, d-1), g.expr(kTuple, d-1), "map(int, "+g.expr(kStrs, d-1)+")", "zip("+e()+", "+e()+")"))
	}
	if call := g.generatorCall(d); call != "" {
		return "take(" + call + ")"
	}
	return fmt.Sprintf("list(reversed(%s))", e())
}

func (g *gen) smallRange() string {
	return pick(g, "3", "1, 4", "5, 0, -2", "0", "2, 10, 3", "-2, 2", "4")
}

func (g *gen) dictExpr(d int) string {
	e := func() string { return g.expr(kDict, d-1) }
	switch g.n(7) {
	case 0, 1:
		var items []string
		for range g.n(4) {
			if g.chance(20) {
				items = append(items, "**"+g.expr(kDict, d-2))
				continue
			}
			items = append(items, g.expr(kStr, d-2)+": "+g.expr(kInt, d-1))
		}
		return "{" + strings.Join(items, ", ") + "}"
	case 2, 3:
		return g.dictComp(d)
	case 4:
		return fmt.Sprintf("dict(zip(%s, %s))", g.expr(kStrs, d-1), g.expr(kList, d-1))
	case 5:
		return fmt.Sprintf("(%s | %s)", e(), e())
	}
	return fmt.Sprintf("dict(%s, a=%s)", e(), g.expr(kInt, d-1))
}

func (g *gen) setExpr(d int) string {
	e := func() string { return g.expr(kSet, d-1) }
	switch g.n(6) {
	case 0, 1:
		return fmt.Sprintf("(%s %s %s)", e(), pick(g, "|", "&", "-", "^"), e())
	case 2, 3:
		return g.comp(kInt, "{", "}", d)
	case 4:
		return pick(g, "set", "frozenset") + "(" + g.expr(pick(g, kList, kTuple, kStr), d-1) + ")"
	}
	if inner := g.many(kInt, 2, d); inner != "" {
		return "{" + inner + "}"
	}
	return "set()"
}

func (g *gen) tupleExpr(d int) string {
	e := func() string { return g.expr(kTuple, d-1) }
	switch g.n(7) {
	case 0:
		return fmt.Sprintf("(%s + %s)", e(), e())
	case 1:
		return fmt.Sprintf("%s[%s]", e(), g.slice(d))
	case 2:
		return fmt.Sprintf("tuple(%s)", pick(g, g.expr(kList, d-1), g.comp(kInt, "", "", d-1), g.expr(kDict, d-1)))
	case 3:
		return fmt.Sprintf("divmod(%s, %s)", g.expr(pick(g, kInt, kFloat), d-1), g.expr(kInt, d-1))
	case 4:
		return fmt.Sprintf("%s.partition(%s)", recv(g.expr(kStr, d-1)), g.expr(kStr, d-2))
	}
	return g.tuple(d)
}

func (g *gen) complexExpr(d int) string {
	e := func() string { return g.expr(pick(g, kComplex, kComplex, kFloat, kInt), d-1) }
	switch g.n(4) {
	case 0, 1:
		return fmt.Sprintf("(%s %s %s)", e(), pick(g, "+", "-", "*", "/"), e())
	case 2:
		return fmt.Sprintf("(-%s)", e())
	}
	return fmt.Sprintf("complex(%s, %s)", g.expr(kFloat, d-1), g.expr(kInt, d-1))
}

// recv makes an expression one that an attribute can be taken from.
func recv(e string) string {
	if strings.ContainsAny(e[:1], "-0123456789") {
		return "(" + e + ")"
	}
	return e
}

// ints writes some integer literals.
func (g *gen) ints() string {
	var out []string
	for range g.n(5) {
		out = append(out, g.literal(kInt))
	}
	return strings.Join(out, ", ")
}
