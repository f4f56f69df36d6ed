package main

import (
	"fmt"
	"strings"
)

func (g *gen) statements(n int) {
	for range n {
		if g.sc.inLoop == 0 && g.chance(45) {
			g.line("try:")
			g.block(func() { g.statement(2) })
			g.line("except Exception as error:")
			g.line("    report(error)")
			continue
		}
		g.statement(2)
	}
}

// suite writes a few statements, in which nesting is d levels more.
func (g *gen) suite(d int) {
	for range 1 + g.n(2) {
		g.statement(d)
	}
}

func (g *gen) statement(d int) {
	g.cost += g.mult
	if d > 0 && g.cost < maxCost && g.chance(38) {
		g.compound(d)
		return
	}
	if g.sc.inLoop == 0 && g.chance(12) {
		// One failure does not end the unit.
		g.line("try:")
		g.block(func() { g.simple() })
		g.line("except Exception as error:")
		g.line("    report(error, %s)", g.literal(kStr))
		return
	}
	g.simple()
}

// value is an expression fit to be kept in a variable: not without limit where
// it is computed again and again.
func (g *gen) value(k kind, d int) string {
	e := g.expr(k, d)
	big := strings.Contains(e, "*") || strings.Contains(e, "<<")
	switch {
	case k == kInt && big && (g.mult > 1 || g.chance(60)):
		return fmt.Sprintf("%s %% %s", e, pick(g, "1000003", "4294967296", "(2**63)", "97"))
	case (k == kStr || k == kList || k == kStrs || k == kBytes || k == kTuple) && (g.mult > 1 || big):
		return fmt.Sprintf("(%s)[:%d]", e, 4+g.n(20))
	case k == kAny && g.mult > 1:
		return g.leaf(kInt)
	}
	return e
}

func (g *gen) simple() {
	switch g.n(32) {
	case 0, 1, 2, 3, 4, 5:
		k := g.anyKind()
		v := g.value(k, 3)
		g.line("%s = %s", g.bind(g.target(), k), v)
	case 6, 7, 8, 9:
		g.augmented()
	case 10, 11, 12, 13:
		g.line("show(%s, %s)", g.expr(g.anyKind(), 4), g.expr(kAny, 2))
	case 14, 15:
		g.unpack()
	case 16, 17, 18:
		g.mutate()
	case 19:
		g.delete()
	case 20:
		k := g.anyKind()
		v := g.value(k, 2)
		a := g.bind(g.target(), k)
		g.line("%s = %s = %s", a, g.bind(g.target(), k), v)
	case 21:
		g.line("assert %s, %s", g.expr(kBool, 2), g.expr(kStr, 1))
	case 22:
		g.leave()
	case 23:
		v := g.value(kInt, 2)
		if name := string(rune('a' + g.n(9))); !g.sc.module && !g.sc.declared[name] {
			g.line("%s: %s = %s", g.bind(name, kInt), pick(g, "object", "'x'", "no.thing"), v)
		}
	case 24:
		g.awaitOrYield()
	case 25:
		if c := g.call(kAny, 3); c != "" {
			g.line("%s", c)
		}
	case 26:
		v := g.newObject(2)
		g.line("%s = %s", g.bind(g.target(), kObj), v)
	case 27:
		if v, ok := g.lookup(kObj); ok && len(g.classes) > 0 {
			g.line("show(%s)", g.attribute(v, 3))
		}
	case 28:
		if v, ok := g.lookup(kObj); ok {
			g.line("%s.%s = %s", v, pick(g, "a", "b", "p", "new", "k"), g.expr(g.anyKind(), 2))
		}
	case 29:
		g.useGenerator()
	case 30:
		k := g.anyKind()
		g.line("%s = lambda %s: %s", g.bind(g.target(), kAny), pick(g, "", "z", "z=1", "*z", "**z"), g.inLambda(k))
	default:
		g.line("%s", g.expr(g.anyKind(), 3))
	}
}

func (g *gen) inLambda(k kind) string {
	saved := g.sc
	g.sc = newScope(saved)
	g.noWalrus++
	e := g.expr(k, 2)
	g.noWalrus--
	g.sc = saved
	return e
}

func (g *gen) augmented() {
	k := pick(g, kInt, kInt, kInt, kFloat, kStr, kList, kSet, kTuple, kDict)
	name, ok := g.lookup(k)
	if !ok || !g.assignable(name) && g.chance(85) {
		return
	}
	if !g.assignable(name) && g.sc.bound[name] {
		return
	}
	if !g.assignable(name) {
		// Makes it local: an error that has to be the right one.
		if g.chance(90) || strings.Contains(name, ".") {
			return
		}
		g.sc.bound[name] = true
	}
	switch k {
	case kInt:
		op := pick(g, "+", "-", "+", "-", "//", "%", "&", "|", "^", ">>")
		if g.mult == 1 {
			op = pick(g, op, "*", "<<", "**")
		}
		right := g.expr(pick(g, kInt, kInt, kInt, kBool, kFloat), 2)
		if op == "<<" || op == "**" || op == ">>" {
			right = pick(g, "1", "2", "3", "0")
		}
		g.line("%s %s= %s", name, op, right)
	case kFloat:
		g.line("%s %s= %s", name, pick(g, "+", "-", "*", "/", "//", "%"), g.expr(pick(g, kFloat, kInt), 2))
	case kStr, kTuple:
		g.line("%s += %s", name, g.value(k, 2))
		g.line("%s = %s[:30]", name, name)
	case kList:
		g.line("%s %s %s", name, pick(g, "+=", "+=", "*="), pick(g, "[1]", "(2, 3)", "2", g.value(kList, 2)))
		g.line("del %s[12:]", name)
	case kSet:
		g.line("%s %s= %s", name, pick(g, "|", "&", "-", "^"), g.expr(kSet, 2))
	case kDict:
		g.line("%s[%s] = %s", name, g.expr(kStr, 1), g.value(kInt, 2))
		if g.chance(50) {
			g.line("%s[%s] %s= %s", name, g.expr(kStr, 1), pick(g, "+", "-", "//"), g.expr(kInt, 2))
		}
	}
}

// assignable says whether a name may be bound here without making another.
func (g *gen) assignable(name string) bool {
	if strings.Contains(name, ".") {
		return true
	}
	return g.sc.bound[name] || g.sc.declared[name]
}

func (g *gen) unpack() {
	t := func(k kind) string { return g.bind(g.target(), k) }
	switch g.n(7) {
	case 0:
		a, b := g.value(kInt, 2), g.value(kStr, 2)
		g.line("%s, %s = %s, %s", t(kInt), t(kStr), a, b)
	case 1:
		v := g.expr(kList, 2)
		a := t(kInt)
		g.line("%s, *%s = %s", a, t(kList), v)
	case 2:
		v := g.expr(pick(g, kStr, kStrs, kTuple), 2)
		g.line("%s, %s = %s", t(kAny), t(kAny), v)
	case 3:
		v := g.expr(kList, 2)
		g.line("*%s, %s = %s", t(kList), t(kInt), v)
	case 4:
		v := g.value(kInt, 2)
		g.line("(%s, %s), [%s] = (%s, 2), 'x'", t(kInt), t(kInt), t(kStr), v)
	case 5:
		if a, ok := g.lookup(kInt); ok && g.assignable(a) {
			if b, ok := g.lookup(kInt); ok && g.assignable(b) {
				g.line("%s, %s = %s, %s", a, b, b, a)
			}
		}
	case 6:
		if v, ok := g.lookup(kList); ok {
			g.line("%s[%s], %s = %s, %s", v, g.index(1), t(kInt), g.value(kInt, 2), g.value(kInt, 2))
		}
	}
}

func (g *gen) mutate() {
	k := pick(g, kList, kList, kDict, kSet)
	v, ok := g.lookup(k)
	if !ok {
		return
	}
	switch k {
	case kList:
		switch g.n(8) {
		case 0, 1:
			g.line("%s.append(%s)", v, g.value(kInt, 2))
		case 2:
			g.line("%s[%s] = %s", v, g.index(2), g.value(kInt, 2))
		case 3:
			g.line("%s[%s] = %s", v, g.slice(2), g.value(kList, 2))
			g.line("del %s[15:]", v)
		case 4:
			g.line("show(%s.pop(%s))", v, pick(g, "", "0", "-1", "3", g.index(1)))
		case 5:
			g.line("%s.%s()", v, pick(g, "sort", "reverse", "clear", "copy"))
		case 6:
			g.line("%s.insert(%s, %s)", v, g.index(1), g.value(kInt, 1))
		case 7:
			g.line("%s.%s(%s)", v, pick(g, "remove", "extend"), g.expr(pick(g, kInt, kTuple), 2))
			g.line("del %s[15:]", v)
		}
	case kDict:
		switch g.n(5) {
		case 0, 1:
			g.line("%s[%s] = %s", v, g.expr(kStr, 1), g.value(kInt, 2))
		case 2:
			g.line("show(%s.pop(%s%s))", v, g.expr(kStr, 1), pick(g, "", ", None"))
		case 3:
			g.line("%s.update(%s)", v, g.expr(kDict, 2))
		case 4:
			g.line("show(%s.setdefault(%s, %s), list(%s), %s)", v, g.expr(kStr, 1), g.value(kInt, 1), v, g.expr(kStr, 1)+" in "+v)
		}
	case kSet:
		g.line("%s.%s(%s)", v, pick(g, "add", "discard", "remove"), g.value(kInt, 2))
	}
}

func (g *gen) delete() {
	switch g.n(4) {
	case 0:
		if v, ok := g.lookup(kList); ok {
			g.line("del %s[%s]", v, pick(g, g.index(1), g.slice(1)))
		}
	case 1:
		if v, ok := g.lookup(kDict); ok {
			g.line("del %s[%s]", v, g.expr(kStr, 1))
		}
	default:
		if len(g.sc.vars) > 0 && g.chance(50) {
			v := g.sc.vars[g.n(len(g.sc.vars))].name
			if g.assignable(v) {
				g.line("del %s", v)
				if g.chance(50) {
					g.line("%s = %s", v, g.literal(kInt))
				}
			}
		}
	}
}

// leave ends something early, sometimes under a condition.
func (g *gen) leave() {
	if g.chance(70) {
		g.line("if %s:", g.expr(kBool, 2))
		g.block(func() { g.jump() })
		return
	}
	if g.indent > 1 {
		g.jump()
	}
}

func (g *gen) jump() {
	inFunction := !g.sc.module && !g.sc.class
	switch {
	case g.sc.inLoop > 0 && g.chance(55):
		g.line("%s", pick(g, "break", "continue"))
	case inFunction && g.chance(45):
		if g.sc.how == asyncGen {
			g.line("return")
		} else {
			g.line("return %s", g.expr(g.sc.result, 2))
		}
	default:
		g.raise()
	}
}

func (g *gen) raise() {
	exc := pick(g, "ValueError(%s)", "KeyError(%s)", "E1(%s)", "E2(%s, 2)", "TypeError('t', %s)", "E2", "StopIteration(%s)", "ZeroDivisionError(%s)", "E2(code=%s)", "IndexError(%s)")
	if strings.Contains(exc, "%s") {
		exc = fmt.Sprintf(exc, g.expr(kAny, 1))
	}
	switch {
	case g.sc.inExcept > 0 && g.chance(40):
		g.line("raise")
	case g.chance(20):
		g.line("raise %s from %s", exc, pick(g, "None", "E1('cause')", "ValueError", g.expr(kAny, 1)))
	default:
		g.line("raise %s", exc)
	}
}

func (g *gen) awaitOrYield() {
	switch g.sc.how {
	case generator:
		if c := g.generatorCall(3); c != "" && g.chance(30) {
			g.line("%s = yield from take(%s, 4)", g.bind(g.target(), kAny), c)
			return
		}
		g.line("%s = yield %s", g.bind(g.target(), kAny), g.expr(kInt, 2))
	case asyncGen:
		if g.chance(50) {
			g.line("yield %s", g.expr(kInt, 2))
			return
		}
		g.line("%s = await Tick(%s)", g.bind(g.target(), kAny), g.expr(kInt, 2))
	case coroutine:
		if c := g.routineCall(3, coroutine); c != "" {
			g.line("%s = await %s", g.bind(g.target(), kAny), c)
			return
		}
		g.line("%s = await Tick(%s)", g.bind(g.target(), kAny), g.expr(kInt, 2))
	default:
		if c := g.routineCall(3, coroutine); c != "" {
			g.line("%s = drive(%s)", g.bind(g.target(), kAny), c)
		}
	}
}

// useGenerator drives a generator by hand.
func (g *gen) useGenerator() {
	call := g.generatorCall(3)
	if call == "" {
		return
	}
	it := g.fresh("it")
	g.line("%s = %s", it, call)
	for range 1 + g.n(4) {
		switch g.n(6) {
		case 0, 1, 2:
			g.line("show(next(%s%s))", it, pick(g, "", ", 'end'"))
		case 3:
			g.line("show(%s.send(%s))", it, pick(g, "None", g.expr(kInt, 1)))
		case 4:
			g.line("show(%s.throw(%s))", it, pick(g, "E1", "ValueError('in')", "E2('x', 1)", "GeneratorExit"))
		case 5:
			g.line("show(%s.close())", it)
		}
	}
}
