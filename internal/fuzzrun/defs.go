package main

import "strings"

// signature writes parameters and binds them in sc.
func (g *gen) signature(sc *scope, first string) (string, *routine) {
	f := &routine{}
	var parts []string
	if strings.TrimSpace(first) != "" {
		parts = append(parts, first)
	}
	defaults := false
	used := map[string]bool{}
	add := func(stars string, p param) {
		for used[p.name] {
			p.name += "q"
		}
		used[p.name] = true
		text := stars + p.name
		if g.chance(10) {
			text += ": " + pick(g, "object", "print", "'later'")
		}
		if p.def {
			text += "=" + g.literal(p.kind)
		}
		parts = append(parts, text)
		sc.bound[p.name] = true
		sc.vars = append(sc.vars, variable{p.name, p.kind})
		if stars == "" {
			f.params = append(f.params, p)
		}
	}
	positional := g.n(4)
	posOnly := 0
	if g.chance(15) {
		posOnly = g.n(positional + 1)
	}
	for i := range positional {
		defaults = defaults || g.chance(25)
		add("", param{name: string(rune('a' + g.n(9))), kind: g.paramKind(), def: defaults, posOnly: i < posOnly})
		if i+1 == posOnly {
			parts = append(parts, "/")
		}
	}
	kwOnly := 0
	if g.chance(20) {
		kwOnly = 1 + g.n(2)
	}
	if g.chance(20) {
		add("*", param{name: "rest", kind: kTuple})
		f.star = true
	} else if kwOnly > 0 {
		parts = append(parts, "*")
	}
	for range kwOnly {
		add("", param{name: string(rune('a' + g.n(9))), kind: g.paramKind(), def: g.chance(60), kwOnly: true})
	}
	if g.chance(12) {
		add("**", param{name: "extra", kind: kDict})
		f.kwargs = true
	}
	return strings.Join(parts, ", "), f
}

func (g *gen) paramKind() kind {
	return pick(g, kInt, kInt, kInt, kFloat, kStr, kList, kDict, kAny, kObj, kTuple, kSet, kBytes)
}

// makeFunction writes a function of any sort for later use.
func (g *gen) makeFunction() {
	name := g.fresh("f")
	how := pick(g, plain, plain, plain, plain, generator, generator, coroutine, asyncGen)
	f := g.function(name, "", how, 3+g.n(5))
	g.funcs = append(g.funcs, *f)
}

// function writes one; first is self or cls in methods.
func (g *gen) function(name, first string, how routineKind, size int) *routine {
	if first == "" && g.chance(12) {
		g.line("@%s", pick(g, "logged", "tagged('t')", "functools.lru_cache(None)", "(lambda f: f)"))
	}
	sc := newScope(g.sc)
	sc.how = how
	sc.result = g.anyKind()
	sig, f := g.signature(sc, first)
	f.name, f.how, f.result = name, how, sc.result
	prefix := ""
	if how == coroutine || how == asyncGen {
		prefix = "async "
	}
	g.line("%sdef %s(%s)%s:", prefix, name, sig, pick(g, "", "", "", " -> 'later'"))
	g.inScope(sc, func() {
		g.indent++
		g.declarations(first)
		if first == "self" {
			g.selfAttributes()
		}
		g.indent--
		g.block(func() {
			g.statements(size)
			switch how {
			case generator, asyncGen:
				g.line("yield %s", g.expr(kInt, 2))
			default:
				g.line("return %s", g.expr(sc.result, 3))
			}
		})
		f.cost = g.cost + 5
	})
	return f
}

func (g *gen) selfAttributes() {
	for _, v := range []variable{{"self.a", kInt}, {"self.b", kList}, {"self.c", kStr}} {
		g.sc.vars = append(g.sc.vars, v)
	}
}

// declarations makes some names global or nonlocal.
func (g *gen) declarations(first string) {
	sc := g.sc
	if g.chance(25) {
		for s := sc.parent; s != nil; s = s.parent {
			if !s.module {
				continue
			}
			for _, v := range s.vars {
				if g.chance(40) && !sc.bound[v.name] && !sc.declared[v.name] {
					g.line("global %s", v.name)
					sc.declared[v.name] = true
					sc.vars = append(sc.vars, v)
				}
			}
		}
	}
	outer := sc.parent
	if outer == nil || outer.module || outer.class || outer.comp || !g.chance(40) {
		return
	}
	for _, v := range outer.vars {
		if g.chance(40) && identifier(v.name) && outer.bound[v.name] && !outer.declared[v.name] && !sc.bound[v.name] && !sc.declared[v.name] {
			g.line("nonlocal %s", v.name)
			sc.declared[v.name] = true
			sc.vars = append(sc.vars, v)
		}
	}
}

// nested writes a function inside a function, with what it captures.
func (g *gen) nested() {
	name := g.fresh("h")
	before := len(g.funcs)
	f := g.function(name, "", pick(g, plain, plain, plain, generator, coroutine), 1+g.n(3))
	g.funcs = g.funcs[:before]
	g.cost += g.mult * f.cost
	call := name + "(" + g.arguments(f, 3) + ")"
	switch f.how {
	case generator:
		g.line("%s = take(%s)", g.bind(g.target(), kList), call)
	case coroutine:
		g.line("show(drive(%s))", call)
	default:
		g.line("%s = %s", g.bind(g.target(), f.result), call)
		if g.chance(40) {
			g.cost += g.mult * f.cost
			g.line("show(%s(%s))", name, g.arguments(f, 3))
		}
	}
}

var specials = []struct{ head, body string }{
	{"__add__(self, other)", "return self.a + %I"},
	{"__radd__(self, other)", "return (%I, self.a)"},
	{"__sub__(self, other)", "return NotImplemented if other == 0 else self.a - %I"},
	{"__rsub__(self, other)", "return %I"},
	{"__iadd__(self, other)", "self.a += %I; return self"},
	{"__mul__(self, other)", "return %S"},
	{"__matmul__(self, other)", "return [other, %I]"},
	{"__eq__(self, other)", "return self.a == getattr(other, 'a', other)"},
	{"__ne__(self, other)", "return %B"},
	{"__lt__(self, other)", "return self.a < getattr(other, 'a', %I)"},
	{"__hash__(self)", "return %I"},
	{"__len__(self)", "return %I & 7"},
	{"__bool__(self)", "return %B"},
	{"__getitem__(self, key)", "return self.b[key]"},
	{"__setitem__(self, key, value)", "self.b[key] = value"},
	{"__delitem__(self, key)", "del self.b[key]"},
	{"__contains__(self, item)", "return item in self.b or %B"},
	{"__iter__(self)", "return iter(self.b)"},
	{"__iter__(self)", "yield from self.b; yield %I"},
	{"__call__(self, *args, **kw)", "return len(args), sorted(kw), %I"},
	{"__getattr__(self, name)", "return (name, self.__class__.__name__) if name != 'nope' else self.__dict__[name]"},
	{"__index__(self)", "return %I & 3"},
	{"__int__(self)", "return %I"},
	{"__float__(self)", "return 2.5"},
	{"__str__(self)", "return 'str:%%s' %% (self.a,)"},
	{"__format__(self, spec)", "return 'fmt:' + spec"},
	{"__abs__(self)", "return %I"},
	{"__neg__(self)", "return -self.a"},
	{"__enter__(self)", "show('enter', self.a); return self"},
	{"__exit__(self, *error)", "show('exit', error[0]); return %B"},
}

// makeClass writes a class with operators, properties and methods.
func (g *gen) makeClass() {
	c := class{name: g.fresh("C"), has: map[string]bool{}}
	base := ""
	if len(g.classes) > 0 && g.chance(60) {
		parent := g.classes[g.n(len(g.classes))]
		base = parent.name
		c.methods = append(c.methods, parent.methods...)
		c.attrs = append(c.attrs, parent.attrs...)
	}
	bases := ""
	switch {
	case base != "":
		bases = "(" + base + ")"
	case g.chance(8):
		bases = "(" + pick(g, "object", "Exception", "int", "dict", "list") + ")"
	}
	g.line("class %s%s:", c.name, bases)
	sc := newScope(g.sc)
	sc.class = true
	g.inScope(sc, func() {
		g.block(func() { g.classBody(&c, base, bases) })
	})
	g.classes = append(g.classes, c)
}

func (g *gen) classBody(c *class, base, bases string) {
	builtin := bases == "(int)" || bases == "(dict)" || bases == "(list)"
	for range g.n(3) {
		name := pick(g, "k", "limit", "__private", "items")
		k := pick(g, kInt, kStr, kList)
		if g.chance(50) {
			g.line("%s = %s", name, g.literal(k))
		} else {
			g.line("try:")
			g.line("    %s = %s", name, g.expr(k, 2))
			g.line("except Exception as error:")
			g.line("    %s = error.__class__", name)
		}
		if name[0] != '_' {
			c.attrs = append(c.attrs, variable{name, k})
			g.sc.vars = append(g.sc.vars, variable{name, k})
			g.sc.bound[name] = true
		}
	}
	kept := g.sc.vars
	g.sc.vars = nil // methods do not see these
	g.line("def __init__(self, a, b=None%s):", pick(g, "", ", *, c='c'"))
	g.indent++
	if base != "" && g.chance(60) {
		g.line("super().__init__(a, b)")
	}
	g.line("self.a = a")
	g.line("self.b = [%s] if b is None else [b, a]", pick(g, "a, 1", "1, 2, 3", ""))
	g.line("self.c = %s", g.literal(kStr))
	g.indent--
	if !builtin {
		g.line("def __repr__(self):")
		g.line("    return '%s(%%r)' %% (self.__dict__.get('a'),)", c.name)
	}
	c.attrs = append(c.attrs, variable{"a", kInt}, variable{"b", kList}, variable{"c", kStr})
	for range g.n(6) {
		s := specials[g.n(len(specials))]
		g.line("def %s:", s.head)
		g.special(s.body)
	}
	if g.chance(40) {
		g.property(c)
	}
	for range g.n(3) {
		g.method(c, base)
	}
	g.sc.vars = kept
}

// special fills in the places of a special method's body.
func (g *gen) special(body string) {
	sc := newScope(g.sc)
	g.inScope(sc, func() {
		g.selfAttributes()
		var b strings.Builder
		for i := 0; i < len(body); i++ {
			if body[i] != '%' || i+1 == len(body) {
				b.WriteByte(body[i])
				continue
			}
			i++
			switch body[i] {
			case 'I':
				b.WriteString(g.expr(kInt, 2))
			case 'S':
				b.WriteString(g.expr(kStr, 2))
			case 'B':
				b.WriteString(g.expr(kBool, 2))
			default:
				b.WriteByte(body[i])
			}
		}
		g.indent++
		for _, line := range strings.Split(b.String(), "; ") {
			g.line("%s", line)
		}
		g.indent--
	})
}

func (g *gen) property(c *class) {
	name := pick(g, "p", "q")
	g.line("@property")
	g.line("def %s(self):", name)
	g.special("return self.a, %I")
	if g.chance(60) {
		g.line("@%s.setter", name)
		g.line("def %s(self, value):", name)
		g.special("self.a = value; self.c = %S")
	}
	c.attrs = append(c.attrs, variable{name, kTuple})
}

func (g *gen) method(c *class, base string) {
	name := pick(g, "run", "step", "calc", g.fresh("m"))
	first := "self"
	switch g.n(8) {
	case 0:
		g.line("@staticmethod")
		f := g.function(name, " ", plain, 1+g.n(2))
		c.methods = append(c.methods, *f)
		return
	case 1:
		g.line("@classmethod")
		first = "cls"
	}
	f := g.function(name, first, pick(g, plain, plain, plain, generator), 1+g.n(4))
	if base != "" && g.chance(40) && first == "self" {
		g.line("def over_%s(self):", name)
		g.line("    return super().%s()", name)
	}
	if f.how == plain {
		c.methods = append(c.methods, *f)
	}
}
