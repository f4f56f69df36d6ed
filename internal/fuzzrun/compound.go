package main

import "strings"

func (g *gen) compound(d int) {
	switch g.n(20) {
	case 0, 1, 2, 3:
		g.ifStatement(d)
	case 4, 5, 6, 7, 8:
		g.forLoop(d)
	case 9, 10:
		g.whileLoop(d)
	case 11, 12, 13, 14:
		g.try(d)
	case 15, 16:
		g.with(d)
	case 17:
		g.match(d)
	default:
		if g.indent < 3 && !g.sc.class {
			g.nested()
			return
		}
		g.ifStatement(d)
	}
}

func (g *gen) ifStatement(d int) {
	g.line("if %s:", g.expr(pick(g, kBool, kBool, kInt, kList, kStr, kFloat), 3))
	g.block(func() { g.suite(d - 1) })
	for g.chance(25) {
		g.line("elif %s:", g.expr(kBool, 2))
		g.block(func() { g.suite(d - 1) })
	}
	if g.chance(45) {
		g.line("else:")
		g.block(func() { g.suite(d - 1) })
	}
}

func (g *gen) forLoop(d int) {
	if g.mult > 40 {
		g.simple()
		return
	}
	iter, kinds := g.iterable(2)
	if g.mult == 1 && g.chance(15) {
		iter, kinds = g.counted(), []kind{kInt}
	}
	if g.sc.how == coroutine || g.sc.how == asyncGen {
		if c := g.routineCall(2, asyncGen); c != "" && g.chance(60) {
			g.line("async for %s in %s:", g.bind(g.target(), kInt), c)
			g.loop(20, func() { g.suite(d - 1); g.line("if %s: break", g.expr(kBool, 1)) })
			return
		}
	}
	var names []string
	for _, k := range kinds {
		names = append(names, g.bind(g.target(), k))
	}
	targets := strings.Join(names, ", ")
	if len(names) == 2 && g.chance(15) {
		targets = "(" + names[0] + "), [*" + names[1] + "]"
	}
	g.line("for %s in %s:", targets, iter)
	g.loop(6, func() { g.suite(d - 1) })
	g.loopElse(d)
}

// counted is a range that runs near where machine integers end.
func (g *gen) counted() string {
	return pick(g, "range(2147483645, 2147483650)", "range(9223372036854775805, 9223372036854775810)", "range(-2147483650, -2147483645)",
		"range(10, 0, -3)", "range(4611686018427387902, 4611686018427387906)", "range("+g.expr(kInt, 1)+" & 7)", "reversed(range(1, 6))",
		"range(-9223372036854775806, -9223372036854775812, -2)", "range(0, 10**20, 3 * 10**19)")
}

func (g *gen) loopElse(d int) {
	if g.chance(20) {
		g.line("else:")
		g.block(func() { g.suite(d - 1) })
	}
}

func (g *gen) whileLoop(d int) {
	if g.mult > 40 {
		g.simple()
		return
	}
	counter := g.fresh("n")
	n := 2 + g.n(5)
	g.line("%s = 0", counter)
	g.bind(counter, kBool) // read as a number, never chosen to be added to
	cond := counter + " < " + string(rune('0'+n))
	if g.chance(40) {
		cond += " and " + g.expr(kBool, 2)
	}
	g.line("while %s:", cond)
	g.loop(n, func() {
		g.line("%s += 1", counter)
		saved := g.sc.vars
		g.sc.vars = without(g.sc.vars, counter)
		g.suite(d - 1)
		g.sc.vars = saved
	})
	g.sc.vars = without(g.sc.vars, counter)
	g.loopElse(d)
}

func without(list []variable, name string) []variable {
	var out []variable
	for _, v := range list {
		if v.name != name {
			out = append(out, v)
		}
	}
	return out
}

func (g *gen) try(d int) {
	g.line("try:")
	g.block(func() { g.suite(d - 1) })
	handlers := g.n(3)
	final := g.chance(40) || handlers == 0
	star := handlers > 0 && g.newSyntax && g.chance(5)
	for i := range handlers {
		what := pick(g, "ValueError", "(TypeError, KeyError)", "Exception", "E1", "ZeroDivisionError", "(IndexError, E2)", "ArithmeticError", "LookupError", "UnboundLocalError", "AttributeError")
		head := "except "
		if star {
			head = "except* "
		}
		if i == handlers-1 && !star && g.chance(15) {
			g.line("except:")
			g.handler(d, "")
			continue
		}
		name := ""
		if g.chance(60) {
			name = pick(g, "error", "e", "a")
			if g.sc.module || g.sc.declared[name] {
				name = g.fresh("err")
			}
		}
		if name == "" {
			g.line("%s%s:", head, what)
		} else {
			g.line("%s%s as %s:", head, what, name)
			g.sc.bound[name] = true
		}
		if star {
			g.block(func() { g.line("show(%s)", g.expr(kAny, 1)) })
			continue
		}
		g.handler(d, name)
	}
	if handlers > 0 && g.chance(25) {
		g.line("else:")
		g.block(func() { g.suite(d - 1) })
	}
	if final {
		g.line("finally:")
		g.block(func() { g.suite(d - 1) })
	}
}

func (g *gen) handler(d int, name string) {
	g.sc.inExcept++
	g.block(func() {
		if name != "" {
			g.line("report(%s)", name)
		}
		if g.chance(60) {
			g.suite(d - 1)
		}
	})
	g.sc.inExcept--
}

func (g *gen) with(d int) {
	async := ""
	if (g.sc.how == coroutine || g.sc.how == asyncGen) && g.chance(50) {
		async = "async "
	}
	item := func() string {
		e := "Ctx(" + g.literal(kInt) + ", " + pick(g, "True", "False", g.expr(kBool, 1)) + pick(g, "", "", "", ", 1", ", 2") + ")"
		if async == "" {
			e = pick(g, e, e, "scoped("+g.expr(kStr, 1)+")", "contextlib.suppress(E1)", g.newObject(1))
		}
		if g.chance(50) {
			e += " as " + g.bind(g.target(), kAny)
		}
		return e
	}
	items := item()
	if g.chance(25) {
		items += ", " + item()
	}
	g.line("%swith %s:", async, items)
	g.block(func() { g.suite(d - 1) })
}

func (g *gen) match(d int) {
	if !g.newSyntax {
		g.ifStatement(d)
		return
	}
	g.line("match %s:", g.expr(pick(g, kInt, kTuple, kList, kDict, kStr, kAny, kObj), 3))
	g.indent++
	for range 1 + g.n(4) {
		guard := ""
		pattern := g.pattern(2)
		if g.chance(20) {
			guard = " if " + g.expr(kBool, 2)
		}
		g.line("case %s%s:", pattern, guard)
		g.block(func() { g.suite(d - 1) })
	}
	if g.chance(60) {
		g.line("case _:")
		g.block(func() { g.suite(d - 1) })
	}
	g.indent--
}

// pattern writes a refutable pattern. Captured names are fresh, so that none
// is bound twice.
func (g *gen) pattern(d int) string {
	capture := func() string {
		name := g.fresh("v")
		g.sc.vars = append(g.sc.vars, variable{name, kAny})
		g.sc.bound[name] = true
		return name
	}
	n := 13
	if d <= 0 {
		n = 5
	}
	switch g.n(n) {
	case 0:
		return pick(g, "0", "1", "-1", "2", "3.5", "True", "None", "1+2j")
	case 1:
		return pick(g, strLiterals...)
	case 2:
		return pick(g, "int()", "str()", "float()", "list()", "bool()", "dict()", "int(0 | 1)")
	case 3:
		return pick(g, "1 | 2 | 3", "'a' | 'b'", "0 | None", "'' | [] | {}")
	case 4:
		return "int() as " + capture()
	case 5:
		return "[" + g.pattern(d-1) + ", " + capture() + "]"
	case 6:
		return "[" + capture() + ", *" + capture() + "]"
	case 7:
		return "(" + g.pattern(d-1) + ", *_, " + g.pattern(d-1) + ")"
	case 8:
		return "{'a': " + capture() + "}"
	case 9:
		return "{'a': " + g.pattern(d-1) + ", **" + capture() + "}"
	case 10:
		return "{**" + capture() + "}"
	case 11:
		if len(g.classes) > 0 {
			return g.classes[g.n(len(g.classes))].name + "(a=" + g.pattern(d-1) + ")"
		}
		return "str(" + capture() + ")"
	}
	return "[] | [" + pick(g, "_", "1", "str()") + "]"
}
