package main

import (
	"fmt"
	"regexp"
	"strings"
)

// Scopes: functions in functions in classes, all over the same three names,
// with global, nonlocal, del, comprehensions, lambdas and handlers that bind
// and unbind them.

var scopeNames = []string{"a", "b", "c"}

// nest is one scope being written.
type nest struct {
	outer    *nest
	kind     byte // m module, f function, c class
	binds    map[string]bool
	global   map[string]bool
	nonlocal map[string]bool
	gen      bool
}

func (g *gen) scopeUnit() {
	for range 2 + g.n(3) {
		name := g.fresh("scope")
		prefix := g.fresh("S")
		g.line("a, b, c = '%s-a', '%s-b', '%s-c'", prefix, prefix, prefix)
		top := &nest{kind: 'm', binds: map[string]bool{}, global: map[string]bool{}, nonlocal: map[string]bool{}}
		g.scopeFunction(name, top, 3)
		args := strings.TrimSuffix(strings.Repeat("1, ", g.n(2)), ", ")
		g.line("for turn in range(2):")
		g.line("    run(%d, lambda: %s(%s))", g.unit, name, args)
		g.line("show([globals().get(q) for q in 'abc'])")
	}
	g.line("a = b = c = 0")
}

// nonlocals are the names that a nonlocal statement in s may name.
func (s *nest) nonlocals() []string {
	var out []string
	for _, name := range scopeNames {
		for o := s.outer; o != nil; o = o.outer {
			if o.kind == 'f' && o.global[name] {
				break
			}
			if o.kind == 'f' && o.binds[name] {
				out = append(out, name)
				break
			}
		}
	}
	return out
}

func (g *gen) scopeFunction(name string, outer *nest, d int) {
	s := &nest{outer: outer, kind: 'f', binds: map[string]bool{}, global: map[string]bool{}, nonlocal: map[string]bool{}, gen: g.chance(15)}
	params := pick(g, "", "", "a=1", "b=a", "c=None", "*a", "a=b, *, c=c", "**c", "b=[]")
	for _, n := range scopeNames {
		if strings.Contains(" *,"+params, " "+n) || strings.HasPrefix(params, n) || strings.Contains(params, "*"+n) {
			s.binds[n] = true
		}
	}
	g.line("def %s(%s):", name, params)
	g.indent++
	fits := s.nonlocals()
	for _, n := range scopeNames {
		if s.binds[n] {
			continue
		}
		switch {
		case g.chance(12):
			g.line("global %s", n)
			s.global[n] = true
		case contains(fits, n) && g.chance(35):
			g.line("nonlocal %s", n)
			s.nonlocal[n] = true
		case g.chance(60):
			s.binds[n] = true
		}
	}
	for _, n := range scopeNames {
		if s.binds[n] {
			g.line("if %s: %s = %s", pick(g, "True", "turn", "not turn"), n, g.scopeValue(s))
		}
	}
	from := g.out.Len()
	g.scopeBody(s, d)
	if s.gen {
		g.line("yield %s", g.scopeRead(s, 2))
	}
	g.line("return %s", g.scopeRead(s, 2))
	g.readFree(from)
	g.indent--
}

// compTarget matches a comprehension that binds one of the names.
var compTarget = regexp.MustCompile(`[^ ] for [abc](, [abc])? in `)

// readFree makes the function whose body begins at from use the names itself:
// one that only functions in it take from outside, CPython 3.12 and 3.13 lose
// to a comprehension with a variable of that name.
func (g *gen) readFree(from int) {
	text := g.out.String()
	if !compTarget.MatchString(text[from:]) {
		return
	}
	g.out.Reset()
	g.out.WriteString(text[:from])
	g.line("if 0: a, b, c")
	g.out.WriteString(text[from:])
}

func (g *gen) scopeBody(s *nest, d int) {
	for range 2 + g.n(4) {
		g.scopeStatement(s, d)
	}
}

func (g *gen) scopeValue(s *nest) string {
	return pick(g, fmt.Sprint(g.n(50)), fmt.Sprintf("'v%d'", g.n(50)), g.scopeRead(s, 1), fmt.Sprintf("[%d]", g.n(9)))
}

// bound is a name that s binds or declares anyway: statements bind no other, so
// that nonlocal statements inside find what they name.
func (g *gen) scopeTarget(s *nest) string {
	var out []string
	for _, n := range scopeNames {
		if s.binds[n] || s.global[n] || s.nonlocal[n] || s.kind == 'c' {
			out = append(out, n)
		}
	}
	if len(out) == 0 {
		return "other"
	}
	return pick(g, out...)
}

func (g *gen) scopeRead(s *nest, d int) string {
	v := func() string { return pick(g, scopeNames...) }
	if d <= 0 {
		return v()
	}
	e := func() string { return g.scopeRead(s, d-1) }
	switch g.n(15) {
	case 0:
		return fmt.Sprintf("[(%s, %s) for %s in %s]", e(), v(), v(), pick(g, "'xy'", "range(2)", "("+v()+", "+v()+")", "[1, 2]"))
	case 1:
		return fmt.Sprintf("[%s for %s in 'pq' for %s in (%s, 1)]", e(), v(), v(), e())
	case 2:
		return fmt.Sprintf("(lambda %s: %s)(%s)", v(), e(), e())
	case 3:
		return fmt.Sprintf("(lambda %s=%s: %s)()", v(), e(), e())
	case 4:
		return fmt.Sprintf("{%s: %s for %s in (1, 2)}", v(), e(), v())
	case 5:
		return fmt.Sprintf("list(%s for %s in (%s, 2))", e(), v(), e())
	case 6:
		return fmt.Sprintf("(%s, %s)", e(), e())
	case 7:
		return fmt.Sprintf("[q() for q in [lambda: %s for %s in range(2)]]", e(), v())
	case 8:
		return fmt.Sprintf("[[%s for %s in (%s,)] for %s in (1, 2)]", e(), v(), v(), v())
	case 9, 10:
		return fmt.Sprintf("f'{%s}'", v())
	case 11:
		return fmt.Sprintf("(%s if turn else %s)", e(), e())
	case 12:
		return fmt.Sprintf("sum(len(str(%s)) for %s in 'rs' if %s)", v(), v(), v())
	}
	return v()
}

func (g *gen) scopeStatement(s *nest, d int) {
	t := g.scopeTarget(s)
	switch n := g.n(24); {
	case n < 4:
		g.line("try: show(%s)", g.scopeRead(s, 2))
		g.line("except NameError as error: report(error)")
	case n < 6:
		g.line("%s = %s", t, g.scopeValue(s))
	case n < 10 && d > 0:
		name := g.fresh("in")
		g.scopeFunction(name, s, d-1)
		call := name + "()"
		if g.chance(25) {
			// Called when more is bound, or unbound.
			g.line("%s = %s", t, g.scopeValue(s))
		}
		g.line("try: show(%s)", pick(g, call, call, "[*"+call+"]", call+" or "+call))
		g.line("except Exception as error: report(error)")
	case n < 13 && d > 0:
		g.scopeClass(s, d)
	case n == 13 && g.chance(50):
		g.line("try: del %s", t)
		g.line("except NameError as error: report(error)")
	case n == 14:
		g.line("for %s in %s:", t, pick(g, "range(2)", "'mn'", "["+g.scopeRead(s, 1)+", 5]"))
		g.indent++
		g.line("show(%s)", g.scopeRead(s, 1))
		g.indent--
	case n == 15:
		g.line("try: 1 // 0")
		g.line("except ZeroDivisionError as %s: show(%s)", t, g.scopeRead(s, 1))
	case n == 16:
		g.line("with Ctx(%s) as %s: show(%s)", g.scopeRead(s, 0), t, g.scopeRead(s, 1))
	case n == 17:
		g.line("%s, *%s = %s, 2, 3", t, pick(g, t, "other"), g.scopeRead(s, 1))
	case n == 18:
		g.line("try: %s += 1", t)
		g.line("except Exception as error: report(error)")
	case n == 19:
		kept := g.fresh("fs")
		g.line("%s = []", kept)
		g.line("for other in range(3):")
		g.indent++
		g.line("%s.append(lambda q=%s: (q, other, %s))", kept, g.scopeRead(s, 1), g.scopeRead(s, 1))
		g.indent--
		g.line("try: show([q() for q in %s])", kept)
		g.line("except Exception as error: report(error)")
	case n == 20 && s.kind == 'f':
		g.line("import math as %s", t)
		g.line("%s = %s.__name__", t, t)
	case n == 21 && s.gen:
		g.line("%s = yield %s", t, g.scopeRead(s, 1))
	case n == 22 && s.kind == 'f':
		g.line("show(sorted(q for q in locals() if q in 'abc'))")
	case n == 23:
		g.line("try: show(eval(%q))", pick(g, scopeNames...))
		g.line("except NameError as error: report(error)")
	case n == 13 && s.kind == 'f':
		other := g.scopeTarget(s)
		g.line("try: show(%s, (%s := %s), %s, [(%s := q) for q in (%s, 7)], %s)", t, t, g.scopeRead(s, 1), g.scopeRead(s, 1), other, g.scopeRead(s, 0), g.scopeRead(s, 1))
		g.line("except NameError as error: report(error)")
	default:
		g.line("try: %s = %s", t, g.scopeRead(s, 2))
		g.line("except Exception as error: report(error)")
	}
}

func (g *gen) scopeClass(outer *nest, d int) {
	name := g.fresh("K")
	s := &nest{outer: outer, kind: 'c', binds: map[string]bool{}, global: map[string]bool{}, nonlocal: map[string]bool{}}
	g.line("try:")
	g.indent++
	g.line("class %s:", name)
	g.indent++
	fits := s.nonlocals()
	for _, n := range scopeNames {
		switch {
		case g.chance(8):
			g.line("global %s", n)
			s.global[n] = true
		case contains(fits, n) && g.chance(15):
			g.line("nonlocal %s", n)
			s.nonlocal[n] = true
		}
	}
	g.scopeBody(s, d-1)
	g.scopeFunction("method", s, d-1)
	g.line("try: show(method(%s))", pick(g, "", "1"))
	g.line("except Exception as error: report(error)")
	g.indent -= 2
	g.line("except NameError as error: report(error)")
	g.line("else: show(sorted(q for q in vars(%s) if q in 'abc'))", name)
}
