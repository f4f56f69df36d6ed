package main

import (
	"fmt"
	"strings"
)

// comp writes a comprehension with the given brackets; with none it is a
// generator expression that is an only argument.
func (g *gen) comp(elt kind, open, end string, d int) string {
	text := ""
	g.compScope(d, func(clauses string) {
		text = fmt.Sprintf("%s%s %s%s", open, g.expr(elt, d-1), clauses, end)
	})
	return text
}

func (g *gen) dictComp(d int) string {
	text := ""
	g.compScope(d, func(clauses string) {
		text = fmt.Sprintf("{%s: %s %s}", g.expr(kStr, d-1), g.expr(kInt, d-1), clauses)
	})
	return text
}

// compScope makes the for and if clauses and calls body where the element may
// use their variables.
func (g *gen) compScope(d int, body func(clauses string)) {
	saved, noWalrus, noYield, mult := g.sc, g.noWalrus, g.noYield, g.mult
	defer func() { g.sc, g.noWalrus, g.noYield, g.mult = saved, noWalrus, noYield, mult }()
	g.noYield++
	g.noWalrus++
	iter, targets := g.iterable(d - 1)
	sc := newScope(saved)
	sc.comp, sc.how = true, saved.how
	names, kinds := g.compTargets(targets)
	g.sc = sc
	for i, name := range names {
		sc.vars = append(sc.vars, variable{name, kinds[i]})
	}
	all := strings.Join(names, "")
	clauses := fmt.Sprintf("for %s in %s", strings.Join(names, ", "), iter)
	g.mult *= 6
	if g.chance(15) && d > 1 {
		inner, more := g.iterable(d - 2)
		g.mult *= 6
		names, kinds := g.compTargets(more)
		for i, name := range names {
			sc.vars = append(sc.vars, variable{name, kinds[i]})
		}
		all += strings.Join(names, "")
		clauses += fmt.Sprintf(" for %s in %s", strings.Join(names, ", "), inner)
	}
	// A walrus binds in the function around; a class's body has none.
	if noWalrus == 0 && !saved.class && !saved.comp && strings.Trim(all, "uvwxyz") == "" && !strings.Contains(clauses, "lambda") {
		g.noWalrus = 0
		sc.bound = saved.bound
	}
	if g.chance(35) {
		clauses += " if " + g.expr(kBool, d-1)
	}
	body(clauses)
}

func (g *gen) compTargets(kinds []kind) ([]string, []kind) {
	var names []string
	for range kinds {
		if g.chance(20) && g.noWalrus > 0 {
			names = append(names, string(rune('a'+g.n(9))))
		} else {
			names = append(names, string(rune('u'+g.n(6))))
		}
	}
	return names, kinds
}

// iterable writes something short to iterate over, and says of what kinds the
// targets are.
func (g *gen) iterable(d int) (string, []kind) {
	few := func(k kind) string {
		e := g.expr(k, d-1)
		if g.mult > 1 || strings.Contains(e, " for ") {
			return fmt.Sprintf("take(%s, 6)", e)
		}
		return e
	}
	switch g.n(11) {
	case 0, 1, 2:
		return "range(" + g.smallRange() + ")", []kind{kInt}
	case 3, 4:
		return few(kList), []kind{kInt}
	case 5:
		return few(pick(g, kStr, kStrs)), []kind{kStr}
	case 6:
		return fmt.Sprintf("enumerate(%s)", few(kStrs)), []kind{kInt, kStr}
	case 7:
		return fmt.Sprintf("%s.items()", recv(g.expr(kDict, d-1))), []kind{kStr, kInt}
	case 8:
		return fmt.Sprintf("zip(%s, %s)", few(kList), few(kList)), []kind{kInt, kInt}
	case 9:
		if call := g.generatorCall(d); call != "" {
			return "take(" + call + ", 6)", []kind{kInt}
		}
	}
	return few(pick(g, kTuple, kSet, kBytes)), []kind{kInt}
}

// call writes a call of an earlier function, if one may be called here.
func (g *gen) call(k kind, d int) string {
	var fit []routine
	for _, f := range g.funcs {
		if f.how == plain && g.cost+g.mult*f.cost <= maxCost {
			fit = append(fit, f)
			if f.result == k {
				fit = append(fit, f, f)
			}
		}
	}
	if len(fit) == 0 {
		return ""
	}
	f := fit[g.n(len(fit))]
	g.cost += g.mult * f.cost
	return f.name + "(" + g.arguments(&f, d) + ")"
}

func (g *gen) routineCall(d int, kinds ...routineKind) string {
	var fit []routine
	for _, f := range g.funcs {
		for _, how := range kinds {
			if f.how == how && g.cost+g.mult*f.cost <= maxCost {
				fit = append(fit, f)
			}
		}
	}
	if len(fit) == 0 {
		return ""
	}
	f := fit[g.n(len(fit))]
	g.cost += g.mult * f.cost
	return f.name + "(" + g.arguments(&f, d) + ")"
}

func (g *gen) generatorCall(d int) string { return g.routineCall(d, generator) }

// arguments fits a routine's parameters, mostly.
func (g *gen) arguments(f *routine, d int) string {
	var out []string
	keywords := false
	for _, p := range f.params {
		if p.def && g.chance(50) || g.chance(2) {
			keywords = keywords || !p.kwOnly
			continue
		}
		value := g.expr(p.kind, d-2)
		switch {
		case p.kwOnly || keywords && !p.posOnly:
			out = append(out, p.name+"="+value)
		case keywords:
		case !p.posOnly && g.chance(20):
			keywords = true
			out = append(out, p.name+"="+value)
		default:
			out = append(out, value)
		}
	}
	if f.star && !keywords && g.chance(50) {
		out = append(out, "*"+g.expr(pick(g, kList, kTuple), d-2))
	}
	if f.kwargs && g.chance(40) {
		out = append(out, pick(g, "zz=", "yy=")+g.expr(kAny, d-2))
	}
	if g.chance(4) {
		out = append(out, pick(g, "**{'a': 1}", "nope=3", "**{}", "*()"))
	}
	return orderArguments(out)
}

// orderArguments puts positional ones first, as the grammar wants.
func orderArguments(list []string) string {
	var first, then, last []string
	for _, a := range list {
		name, _, found := strings.Cut(a, "=")
		switch {
		case strings.HasPrefix(a, "**"):
			last = append(last, a)
		case found && identifier(name) && !strings.HasPrefix(a[len(name):], "=="):
			then = append(then, a)
		default:
			first = append(first, a)
		}
	}
	return strings.Join(append(append(first, then...), last...), ", ")
}

func identifier(s string) bool {
	return s != "" && strings.Trim(s, "abcdefghijklmnopqrstuvwxyz_0123456789") == ""
}

// attribute uses an object that is probably an instance.
func (g *gen) attribute(v string, d int) string {
	c := g.classes[g.n(len(g.classes))]
	switch g.n(9) {
	case 0, 1:
		if len(c.attrs) > 0 {
			return v + "." + c.attrs[g.n(len(c.attrs))].name
		}
	case 2, 3, 4:
		if len(c.methods) > 0 {
			m := c.methods[g.n(len(c.methods))]
			if g.cost+g.mult*m.cost <= maxCost {
				g.cost += g.mult * m.cost
				return v + "." + m.name + "(" + g.arguments(&m, d) + ")"
			}
		}
	case 5:
		return fmt.Sprintf("(%s %s %s)", v, pick(g, "+", "-", "*", "==", "<", "in", "@", "%", "!=", "is"), g.expr(pick(g, kInt, kObj, kStr), d-1))
	case 6:
		return fmt.Sprintf("(%s %s %s)", g.expr(pick(g, kInt, kStr, kList), d-1), pick(g, "+", "-", "*", "==", "<", "in"), v)
	case 7:
		return fmt.Sprintf("%s[%s]", v, pick(g, g.expr(kInt, d-1), g.slice(d)))
	}
	return pick(g, "len", "bool", "list", "str", "stable", "iter", "type", "abs", "int") + "(" + v + ")"
}

// newObject makes an instance of a class of this unit.
func (g *gen) newObject(d int) string {
	if v, ok := g.lookup(kObj); ok && g.chance(60) {
		return v
	}
	if len(g.classes) == 0 {
		return fmt.Sprintf("Tick(%s)", g.literal(kInt))
	}
	c := g.classes[g.n(len(g.classes))]
	return fmt.Sprintf("%s(%s)", c.name, g.expr(kInt, d-1)+pick(g, "", "", ", "+g.expr(kInt, d-1)))
}
