package main

import (
	"fmt"
	"strings"
)

// Numeric code: functions of loops and arithmetic, as those are where numbers
// live in C variables, called with arguments of many types.

var edges = []string{
	"2**30", "2**30 - 1", "-2**30", "2**31", "2**31 - 1", "-2**31", "2**32", "2**53", "2**53 + 1", "2**62", "2**62 - 1", "-2**62",
	"2**63", "2**63 - 1", "-2**63", "-2**63 - 1", "2**64", "2**64 - 1", "10**19", "3037000500", "-3037000499", "10**40",
	"1e16", "1e308", "-1e308", "5e-324", "float('inf')", "-float('inf')", "float('nan')", "-0.0", "0.0", "0.5", "-1.5", "9007199254740993.0",
}

// arguments of numeric functions; the classes are in the prelude.
var hotArguments = []string{
	"0", "1", "2", "-1", "-3", "7", "True", "False", "1.5", "-2.0", "0.0", "None", "MyInt(3)", "MyFloat(2.5)", "Num(4)", "Plain(6)", "1j", "Index(2)",
}

// hot is the state of one numeric function.
type hot struct {
	vars   []string
	lists  []string
	loops  int
	depth  int
	serial int
	calls  []string // functions of one parameter that it may call
	yields bool
	module bool
}

func (g *gen) hotUnit() {
	g.line("count%d = %s", g.unit, pick(g, "0", "1.5", "2**63 - 3", "True"))
	var names []string
	var arities []int
	var calls []string
	for range 1 + g.n(3) {
		name := g.fresh("hot")
		n := 1 + g.n(3)
		params := []string{"p", "q", "r"}[:n]
		h := &hot{vars: append([]string(nil), params...), calls: calls, yields: g.chance(15)}
		from := g.out.Len()
		g.line("def %s(%s):", name, strings.Join(params, ", "))
		g.hotBody(h)
		names, arities = append(names, name), append(arities, n)
		if n == 1 && !h.yields {
			calls = append(calls, name)
		}
		risky := strings.Contains(g.out.String()[from:], "*")
		for range 3 + g.n(5) {
			var args []string
			for range n {
				a := pick(g, hotArguments...)
				if g.chance(30) {
					a = pick(g, edges...)
				}
				if !risky && g.chance(8) {
					a = pick(g, "'s'", "[1, 2]", "(3,)", "b'x'")
				}
				args = append(args, a)
			}
			result := name + "(" + strings.Join(args, ", ") + ")"
			if h.yields {
				result = "take(" + result + ", 12)"
			}
			g.line("run(%d, lambda: %s)", g.unit, result)
		}
	}
	if g.chance(30) {
		// The same at module level, where variables are items of a dict.
		h := &hot{module: true, calls: calls}
		g.line("try:")
		g.hotBody(h)
		g.line("except Exception as error:")
		g.line("    report(error)")
	}
	g.line("show(count%d)", g.unit)
}

func (g *gen) hotBody(h *hot) {
	g.indent++
	if !h.module && g.chance(40) {
		g.line("global count%d", g.unit)
		h.vars = append(h.vars, fmt.Sprintf("count%d", g.unit))
	}
	for range 1 + g.n(3) {
		v := g.hotName(h)
		g.line("%s = %s", v, g.hotLiteral())
		h.vars = append(h.vars, v)
	}
	if g.chance(60) {
		v := "xs"
		if h.module {
			v = fmt.Sprintf("xs%d", g.unit)
		}
		g.line("%s = [%s, %s, %s]", v, g.hotExpr(h, 1), g.hotLiteral(), g.hotLiteral())
		h.lists = append(h.lists, v)
	}
	if !h.module && g.chance(25) {
		// A function inside that changes a variable of this one.
		v := h.vars[len(h.vars)-1]
		if !strings.HasPrefix(v, "count") {
			inner := g.fresh("step")
			g.line("def %s(k):", inner)
			g.indent++
			g.line("nonlocal %s", v)
			g.line("%s %s= %s", v, pick(g, "+", "-", "//", "|"), pick(g, "k", "1", "2.5", "k + "+v))
			g.line("return %s", pick(g, v, "k", v+" + k"))
			g.indent--
			h.calls = append(append([]string(nil), h.calls...), inner)
		}
	}
	for range 4 + g.n(5) {
		g.hotStatement(h)
	}
	switch {
	case h.module:
		g.line("show(%s)", strings.Join(h.vars, ", "))
	case h.yields:
		g.line("yield %s", strings.Join(h.vars, ", "))
	default:
		g.line("return %s", strings.Join(append(append([]string(nil), h.vars...), h.lists...), ", "))
	}
	g.indent--
}

func (g *gen) hotName(h *hot) string {
	if h.module {
		return fmt.Sprintf("n%c%d", 'a'+g.n(5), g.unit)
	}
	return string(rune('a' + g.n(6)))
}

func (g *gen) hotLiteral() string {
	switch g.n(5) {
	case 0:
		return pick(g, edges...)
	case 1:
		return pick(g, "0.0", "1.0", "0.5", "-2.5", "3.25")
	case 2:
		return pick(g, "True", "False", "None", "1", "0")
	}
	return pick(g, "0", "1", "2", "3", "10", "-1", "-7", "100", "255")
}

func (g *gen) hotVar(h *hot) string {
	if len(h.vars) == 0 {
		return "1"
	}
	return h.vars[g.n(len(h.vars))]
}

func (g *gen) hotExpr(h *hot, d int) string {
	if d <= 0 || g.chance(15) {
		if g.chance(75) {
			return g.hotVar(h)
		}
		return g.hotLiteral()
	}
	e := func() string { return g.hotExpr(h, d-1) }
	switch g.n(26) {
	case 0, 1, 2, 3, 4, 5:
		return fmt.Sprintf("(%s %s %s)", e(), pick(g, "+", "-"), e())
	case 6, 7:
		if h.loops > 0 {
			return fmt.Sprintf("(%s * %s %s %s)", e(), e(), pick(g, "%", "&"), pick(g, "1000003", "0xFFFFFFFF", "(2**63 - 1)", "0xFF"))
		}
		return fmt.Sprintf("(%s * %s)", e(), e())
	case 8:
		return fmt.Sprintf("(%s * %s)", g.hotVar(h), pick(g, "2", "3", "-1", "0", "1.5", "2**31", "7"))
	case 9, 10:
		return fmt.Sprintf("(%s %s %s)", e(), pick(g, "//", "%"), pick(g, e(), "2", "3", "-7", "10", "2.5"))
	case 11:
		return fmt.Sprintf("(%s / %s)", e(), pick(g, e(), "2", "4.0", "-3"))
	case 12, 13:
		return fmt.Sprintf("(%s %s %s)", e(), pick(g, "&", "|", "^"), e())
	case 14:
		return fmt.Sprintf("(%s %s %s)", e(), pick(g, "<<", ">>"), pick(g, "1", "2", "31", "0", "63", "("+g.hotVar(h)+" & 15)"))
	case 15:
		if h.loops > 0 {
			return fmt.Sprintf("(%s ** 2 %% 65537)", g.hotVar(h))
		}
		return fmt.Sprintf("(%s ** %s)", e(), pick(g, "2", "3", "0", "-1", "0.5", "("+g.hotVar(h)+" & 3)"))
	case 16:
		return fmt.Sprintf("(%s%s)", pick(g, "-", "~", "+", "not "), e())
	case 17:
		return fmt.Sprintf("%s(%s)", pick(g, "abs", "int", "float", "round", "bool", "type", "repr"), e())
	case 18:
		return fmt.Sprintf("%s(%s, %s)", pick(g, "min", "max"), e(), e())
	case 19:
		return fmt.Sprintf("(%s if %s else %s)", e(), g.hotCond(h, d-1), e())
	case 20:
		return fmt.Sprintf("(%s %s %s)", e(), pick(g, "and", "or"), e())
	case 21:
		if len(h.lists) > 0 {
			return h.lists[0] + "[" + pick(g, "0", "1", "-1", g.hotVar(h), "2") + "]"
		}
	case 22:
		return g.hotCond(h, d)
	case 23:
		if len(h.calls) > 0 && h.loops == 0 {
			return h.calls[g.n(len(h.calls))] + "(" + e() + ")"
		}
	case 24:
		return fmt.Sprintf("(%s := %s)", g.hotVarToBind(h), e())
	}
	return g.hotVar(h)
}

// hotVarToBind is a variable that a walrus may bind.
func (g *gen) hotVarToBind(h *hot) string {
	v := g.hotName(h)
	for _, known := range h.vars {
		if known == v {
			return v
		}
	}
	if len(h.vars) > 0 {
		return g.hotVar(h)
	}
	return v
}

func (g *gen) hotCond(h *hot, d int) string {
	e := func() string { return g.hotExpr(h, d-1) }
	switch g.n(7) {
	case 0:
		return fmt.Sprintf("(%s %s %s %s %s)", e(), g.cmp(), e(), g.cmp(), e())
	case 1:
		return fmt.Sprintf("(%s is %s)", e(), pick(g, "None", "True", "False"))
	case 2:
		v := g.hotVar(h)
		return fmt.Sprintf("(%s in %s)", v, pick(g, "["+v+"]", "(1, "+v+")", "(0, 1, 2)", "{1.0, 2}", "[None, 3.0, True]"))
	case 3:
		return g.hotVar(h)
	}
	return fmt.Sprintf("(%s %s %s)", e(), g.cmp(), e())
}

func (g *gen) hotAssign(h *hot) {
	target := g.hotVar(h)
	if g.chance(35) {
		v := g.hotName(h)
		e := g.hotExpr(h, 3)
		g.line("%s = %s", v, e)
		if h.depth == 0 && !contains(h.vars, v) {
			h.vars = append(h.vars, v)
		}
		return
	}
	switch g.n(10) {
	case 0, 1, 2, 3:
		g.line("%s %s= %s", target, pick(g, "+", "-", "+"), g.hotExpr(h, 2))
	case 4:
		right := pick(g, "2", "3", "-1", "1.5", "0")
		if h.loops == 0 {
			right = g.hotExpr(h, 2)
		}
		g.line("%s *= %s", target, right)
	case 5:
		g.line("%s %s= %s", target, pick(g, "//", "%", "/"), g.hotExpr(h, 2))
	case 6:
		g.line("%s %s= %s", target, pick(g, "&", "|", "^"), g.hotExpr(h, 2))
	case 7:
		g.line("%s %s= %s", target, pick(g, "<<", ">>"), pick(g, "1", "3", "0"))
	default:
		g.line("%s = %s", target, g.hotExpr(h, 3))
	}
}

func contains(list []string, s string) bool {
	for _, x := range list {
		if x == s {
			return true
		}
	}
	return false
}

func (g *gen) hotStatement(h *hot) {
	if h.depth < 3 && g.chance(35) {
		g.hotCompound(h)
		return
	}
	switch g.n(20) {
	case 0:
		a, b := g.hotVar(h), g.hotVar(h)
		g.line("%s, %s = %s, %s", a, b, b, g.hotExpr(h, 2))
	case 1:
		if len(h.lists) > 0 {
			g.line("%s[%s] %s %s", h.lists[0], pick(g, "0", "1", "-1", g.hotVar(h)), pick(g, "=", "+=", "-=", "//="), g.hotExpr(h, 2))
		}
	case 2:
		if len(h.lists) > 0 {
			g.line("%s.append(%s)", h.lists[0], g.hotExpr(h, 2))
			g.line("del %s[9:]", h.lists[0])
		}
	case 3:
		v, w := g.hotVar(h), g.hotVar(h)
		g.line("%s = %s", w, v)
		g.line("show(%s is %s, %s in [%s], [%s] == [%s])", v, w, v, w, v, w)
	case 4:
		g.line("show(%s, %s)", g.hotExpr(h, 2), g.hotVar(h))
	case 5:
		if !h.module && h.depth > 0 && !h.yields && g.chance(30) {
			g.line("if %s:", g.hotCond(h, 2))
			g.line("    return %s", g.hotExpr(h, 2))
			return
		}
		g.hotAssign(h)
	case 6:
		if h.yields {
			g.line("%s = yield %s", g.hotVar(h), g.hotExpr(h, 2))
			return
		}
		g.hotAssign(h)
	case 7:
		if len(h.calls) > 0 && h.loops < 2 {
			g.line("%s = %s(%s)", g.hotVar(h), h.calls[g.n(len(h.calls))], g.hotExpr(h, 2))
			return
		}
		g.hotAssign(h)
	case 8:
		if h.loops > 0 {
			g.line("if %s:", g.hotCond(h, 2))
			g.line("    %s", pick(g, "break", "continue"))
			return
		}
		g.hotAssign(h)
	case 9:
		g.line("show(%s)", strings.ReplaceAll(pick(g, "f'{V} {V!r:>12}'", "'%s %r' % (V, V)", "[V, (V,)]", "{V: V}", "str(V)", "[V for _ in (1, 2)]", "(lambda: V)()", "sum([V, V])"), "V", g.hotVar(h)))
	default:
		g.hotAssign(h)
	}
}

func (g *gen) hotBlock(h *hot, loop bool) {
	g.indent++
	h.depth++
	if loop {
		h.loops++
	}
	for range 1 + g.n(3) {
		g.hotStatement(h)
	}
	g.line("pass")
	if loop {
		h.loops--
	}
	h.depth--
	g.indent--
}

func (g *gen) hotCompound(h *hot) {
	loop := h.loops < 2
	switch n := g.n(9); {
	case n < 3 && loop:
		v := g.hotName(h)
		if h.depth == 0 && !contains(h.vars, v) {
			g.line("%s = %s", v, g.hotLiteral())
			h.vars = append(h.vars, v)
		}
		g.line("for %s in range(%s):", v, pick(g, "4", "1, 5", "5, 0, -2", "2**31 - 2, 2**31 + 2", "2**63 - 3, 2**63 + 1", "2**62, 2**62 + 3", "-2**63 + 1, -2**63 - 3, -1", "int(bool("+g.hotVar(h)+")) + 2", "("+g.hotVar(h)+" or 0) & 7"))
		g.hotBlock(h, true)
	case n < 5 && loop:
		c := g.fresh("i")
		limit := 2 + g.n(4)
		g.line("%s = %s", c, pick(g, "0", "0", "0.0", "False"))
		cond := fmt.Sprintf("%s < %d", c, limit)
		if g.chance(40) {
			cond = fmt.Sprintf("%s and %s", cond, g.hotCond(h, 2))
		}
		g.line("while %s:", cond)
		g.indent++
		g.line("%s += 1", c)
		g.indent--
		g.hotBlock(h, true)
		if g.chance(20) {
			g.line("else:")
			g.hotBlock(h, false)
		}
	case n == 5 && loop && len(h.lists) > 0:
		g.line("for %s in %s:", g.hotVar(h), pick(g, h.lists[0], h.lists[0]+"[:3]", "take("+h.lists[0]+", 3)", "("+g.hotVar(h)+", 1, 2.5)", "enumerate("+h.lists[0]+")"))
		g.hotBlock(h, true)
	case n == 6:
		g.line("try:")
		g.hotBlock(h, false)
		if g.chance(75) {
			g.line("except %s as error:", pick(g, "Exception", "ArithmeticError", "(TypeError, OverflowError)", "ZeroDivisionError"))
			g.indent++
			g.line("report(error)")
			g.line("%s = %s", g.hotVar(h), g.hotLiteral())
			g.indent--
		} else {
			g.line("finally:")
			g.hotBlock(h, false)
		}
	default:
		g.line("if %s:", g.hotCond(h, 2))
		g.hotBlock(h, false)
		if g.chance(40) {
			g.line("else:")
			g.hotBlock(h, false)
		}
	}
}
