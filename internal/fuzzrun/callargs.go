package main

import (
	"fmt"
	"strings"
)

// Calls: functions with parameters of all sorts, as functions, methods,
// lambdas, classes and partials, called with what fits and what does not.

func (g *gen) callParams(self string) string {
	names := []string{"a", "b", "c", "d", "e"}
	var parts []string
	if self != "" {
		parts = append(parts, self)
	}
	next := 0
	take := func() string { next++; return names[next-1] }
	defaults := false
	n := g.n(3)
	for i := range n {
		defaults = defaults || g.chance(30)
		text := take()
		if defaults {
			text += fmt.Sprintf("=%d", 10+i)
		}
		parts = append(parts, text)
	}
	if n > 0 && g.chance(25) {
		at := 1 + g.n(n)
		if self != "" {
			at++
		}
		parts = append(parts[:at:at], append([]string{"/"}, parts[at:]...)...)
	}
	kwOnly := 0
	if g.chance(35) {
		kwOnly = 1 + g.n(2)
	}
	switch {
	case g.chance(35):
		parts = append(parts, "*rest")
	case kwOnly > 0:
		parts = append(parts, "*")
	}
	for range kwOnly {
		text := take()
		if g.chance(50) {
			text += "='k'"
		}
		parts = append(parts, text)
	}
	if g.chance(30) {
		parts = append(parts, "**more")
	}
	return strings.Join(parts, ", ")
}

// callBody is an expression of all that the parameters bind.
func callBody(params string) string {
	var names []string
	for _, p := range strings.Split(params, ", ") {
		name, _, _ := strings.Cut(strings.TrimLeft(p, "*"), "=")
		if name != "" && name != "/" && name != "self" && name != "cls" {
			names = append(names, name)
		}
	}
	return "(" + strings.Join(append(names, "'end'"), ", ") + ")"
}

func (g *gen) callArgs() string {
	var parts []string
	for range g.n(4) {
		parts = append(parts, pick(g, fmt.Sprint(g.n(9)), "'p'", fmt.Sprint(g.n(9)), "*(1, 2)", "*[]", "*'xy'", "*()", "*(q for q in [5])", "*5", "*{'a': 1}", "None"))
	}
	for range g.n(3) {
		parts = append(parts, pick(g, "a=1", "b=2", "c=3", "d=4", "e=5", "f=6", "rest=7", "more=8", "self=9", "**{'a': 1}", "**{'b': 1, 'c': 2}", "**{}", "**{1: 2}", "**dict(d=1)", "**None", "**Mapping()", "**{'e': 0}", "**{'a b': 1}"))
	}
	// One keyword is written once.
	seen := map[string]bool{}
	var kept []string
	for _, p := range parts {
		if name, _, found := strings.Cut(p, "="); found && identifier(name) {
			if seen[name] {
				continue
			}
			seen[name] = true
		}
		kept = append(kept, p)
	}
	return orderArguments(kept)
}

const callPrelude = `class Mapping:
    def keys(self): return ['d', 'q']
    def __getitem__(self, key): return key * 2`

func (g *gen) callUnit() {
	g.line("%s", callPrelude)
	for range 5 + g.n(6) {
		name := g.fresh("call")
		target := name
		switch g.n(12) {
		case 0:
			p := g.callParams("self")
			g.line("class %s:", name)
			g.line("    def method(%s): return %s", p, callBody(p))
			target = pick(g, name+"().method", name+".method", "super("+name+", "+name+"()).method", name+"().method.__func__")
		case 1:
			p := g.callParams("cls")
			g.line("class %s:", name)
			g.line("    @classmethod")
			g.line("    def make(%s): return %s", p, callBody(p))
			target = pick(g, name+".make", name+"().make")
		case 2:
			p := g.callParams("")
			g.line("class %s:", name)
			g.line("    @staticmethod")
			g.line("    def make(%s): return %s", p, callBody(p))
			target = pick(g, name+".make", name+"().make")
		case 3:
			p := g.callParams("self")
			g.line("class %s:", name)
			g.line("    def __init__(%s): self.values = %s", p, callBody(p))
			g.line("    def __repr__(self): return %s", "'made%r' % (self.values,)")
		case 4:
			p := g.callParams("cls")
			g.line("class %s:", name)
			g.line("    def __new__(%s): return %s", p, callBody(p))
		case 5:
			p := g.callParams("self")
			g.line("class %s:", name)
			g.line("    def __call__(%s): return %s", p, callBody(p))
			target = name + "()"
		case 6:
			p := g.callParams("")
			g.line("%s = lambda %s: %s", name, p, callBody(p))
		case 7:
			p := g.callParams("")
			g.line("def %s(%s): yield %s", name, p, callBody(p))
			target = "next_of(" + name + ")"
			g.line("def next_of(f): return lambda *args, **kw: next(f(*args, **kw))")
		case 8:
			p := g.callParams("")
			g.line("def %s(%s): return %s", name, p, callBody(p))
			target = "functools.partial(" + name + pick(g, ", 1)", ", a=1)", ", **{'b': 2})", ")")
		case 9:
			p := g.callParams("")
			g.line("def outer_%s(z):", name)
			g.line("    def %s(%s): return z, %s", name, p, callBody(p))
			g.line("    return %s", name)
			target = "outer_" + name + "(0)"
		case 10:
			p := g.callParams("self")
			g.line("class %s(%s):", name, pick(g, "int", "list", "dict", "Exception", "tuple", "str"))
			g.line("    def __init__(%s): self.values = %s", p, callBody(p))
			if g.chance(40) {
				p := g.callParams("cls")
				g.line("    def __new__(%s): return super().__new__(cls)", p)
			}
			g.line("    def __repr__(self): return %s", "'sub%r' % (self.values,)")
		default:
			p := g.callParams("")
			g.line("def %s(%s): return %s", name, p, callBody(p))
		}
		for range 4 + g.n(4) {
			if g.chance(30) {
				// Of a name that may be rebound, and in a function.
				use := g.fresh("use")
				g.line("def %s(f): return f(%s)", use, g.callArgs())
				g.line("run(%d, lambda: %s(%s))", g.unit, use, target)
				continue
			}
			g.line("run(%d, lambda: %s(%s))", g.unit, target, g.callArgs())
		}
	}
}
