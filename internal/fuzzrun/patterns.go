package main

import (
	"fmt"
	"strings"
)

// Match statements: patterns of every form, nested, over subjects of every
// sort, each case with the names it binds.

var matchSubjects = []string{
	"0", "1", "True", "1.0", "-1", "2**65", "1+2j", "None", "'a'", "'abc'", "''", "b'a'", "bytearray(b'a')", "[]", "[1]", "[1, 2]", "(1, 'a')", "[1, [2, 3]]", "(1, 2, 3, 4)", "[[], [1]]", "{}", "{'a': 1}", "{'a': 1, 'b': 2}", "{'a': {'b': [1]}}", "{1: 'x', None: 3}", "{'a': [1, 2], 'c': 0}",
	"range(3)", "iter([1])", "set([1])", "Point(1, 2)", "Point(0, 'a')", "Point(Point(1, 2), [3])", "Point3(1, 2, 3)", "Num(1)", "Plain(1)", "collections.deque([1, 2])", "collections.OrderedDict(a=1)", "MyInt(1)", "MyFloat(1.0)", "Seq([1, 2])", "Seq([])", "Map({'a': 1})", "float('nan')", "int", "Point", "Ellipsis", "E1('x')", "'\\u20ac'", "frozenset()", "Box('s')",
}

// pat is a case being written.
type pat struct {
	g     *gen
	names []string
}

func (p *pat) capture() string {
	name := fmt.Sprintf("n%d", len(p.names))
	p.names = append(p.names, name)
	return name
}

// irrefutable says that no other case may follow.
func (p *pat) closed(d int) string {
	g := p.g
	switch n := g.n(20); {
	case n < 3:
		return pick(g, "0", "1", "-1", "1.0", "-2.5", "1+2j", "True", "False", "None", "'a'", "'abc'", "b'a'", "'a' 'bc'", "3 - 1j")
	case n < 5:
		return p.capture()
	case n == 5:
		return "_"
	case n == 6:
		return pick(g, "Names.one", "Names.a", "math.pi", "Names.empty", "Names.nope.x")
	case n < 9 && d > 0:
		return "[" + p.sequence(d) + "]"
	case n < 11 && d > 0:
		inner := p.sequence(d)
		if inner != "" && !strings.Contains(inner, ", ") {
			inner += ","
		}
		return "(" + inner + ")"
	case n < 14 && d > 0:
		return p.mapping(d)
	case n < 17:
		return p.class(d)
	case n == 17 && d > 0:
		return "(" + p.pattern(d-1) + ")"
	}
	return pick(g, "1", "'a'", "int()", "str()", "[]", "{}", "list()", "dict()", "Point()")
}

func (p *pat) pattern(d int) string {
	g := p.g
	if d > 0 && g.chance(15) {
		return p.alternatives(d)
	}
	text := p.closed(d)
	if g.chance(12) && text != "_" && (text[0] != 'n' || len(text) > 3) {
		text = "(" + text + ") as " + p.capture()
	}
	return text
}

// alternatives bind the same names, in one place or another.
func (p *pat) alternatives(d int) string {
	g := p.g
	if g.chance(50) {
		parts := []string{}
		for range 2 + g.n(2) {
			parts = append(parts, pick(g, "1", "'a'", "None", "[]", "[1, _]", "{'a': _}", "int()", "str()", "Point(x=0)", "Names.one", "[_, *_]", "2.0", "(0 | 1)"))
		}
		return "(" + strings.Join(parts, " | ") + ")"
	}
	n := p.capture()
	parts := []string{}
	for range 2 + g.n(2) {
		parts = append(parts, strings.ReplaceAll(pick(g, "[N]", "[N, _]", "[_, N]", "[_, *N]", "{'a': N}", "{'b': N}", "Point(N)", "Point(_, N)", "Point(y=N)", "(int() as N)", "str(N)", "int(N)", "float(N)", "[[N, *_], _]", "{**N}"), "N", n))
	}
	return "(" + strings.Join(parts, " | ") + ")"
}

func (p *pat) sequence(d int) string {
	var parts []string
	for range p.g.n(4) {
		parts = append(parts, p.pattern(d-1))
	}
	if p.g.chance(45) {
		star := "*_"
		if p.g.chance(70) {
			star = "*" + p.capture()
		}
		at := p.g.n(len(parts) + 1)
		parts = append(parts[:at:at], append([]string{star}, parts[at:]...)...)
	}
	return strings.Join(parts, ", ")
}

func (p *pat) mapping(d int) string {
	var parts []string
	keys := []string{"'a'", "'b'", "1", "None", "Names.a", "-1", "b'k'"}
	at := p.g.n(len(keys))
	for i := range p.g.n(3) {
		parts = append(parts, keys[(at+i)%len(keys)]+": "+p.pattern(d-1))
	}
	if p.g.chance(35) {
		parts = append(parts, "**"+p.capture())
	}
	return "{" + strings.Join(parts, ", ") + "}"
}

func (p *pat) class(d int) string {
	g := p.g
	if d <= 0 || g.chance(15) {
		return pick(g, "int()", "str()", "float()", "list()", "tuple()", "object()", "Point()", "Seq()", "Map()", "type()", "Bad()", "print()", "Names.one()")
	}
	template := ""
	switch g.n(6) {
	case 0, 1:
		template = pick(g, "int", "str", "float", "list", "dict", "tuple", "bytes", "bool", "set", "frozenset", "bytearray", "MyInt") + "(@)"
	case 2, 3:
		template = pick(g, "Point", "Point", "Point3") + pick(g, "(@)", "(@, @)", "(@, y=@)", "(x=@)", "(y=@, x=@)")
	case 4:
		template = pick(g, "Num(n=@)", "Plain(n=@)", "object(real=@)", "object(x=@)", "collections.OrderedDict(a=@)", "E1(args=@)", "Bad(@)", "int(1, @)", "Box(x=@)")
	default:
		template = pick(g, "Point3(@, @, @)", "Point3(@, @, @, x=_)", "Point3(@, @, @, _)", "Point(@, x=@)")
	}
	for strings.Contains(template, "@") {
		template = strings.Replace(template, "@", p.pattern(d-1), 1)
	}
	return template
}

const matchPrelude = `class Names:
    one = 1
    a = 'a'
    empty = ()
class Point:
    __match_args__ = ('x', 'y')
    def __init__(self, x, y): self.x, self.y = x, y
    def __repr__(self): return 'Point(%r, %r)' % (self.x, self.y)
class Point3(Point):
    __match_args__ = ('x', 'y', 'z')
    def __init__(self, x, y, z): self.x, self.y, self.z = x, y, z
class Bad:
    __match_args__ = ['x']
class Seq(collections.UserList): pass
class Map(collections.UserDict): pass`

func (g *gen) matchUnit() {
	if !g.newSyntax {
		g.flowUnit()
		return
	}
	g.line("%s", matchPrelude)
	for range 5 + g.n(5) {
		name := g.fresh("match")
		g.line("def %s(s):", name)
		g.indent++
		g.line("match %s:", pick(g, "s", "s", "s", "s, 1", "(s := s)", "[s, s]", "{'a': s}", "s if s else 0", "Point(s, s)"))
		g.indent++
		for range 1 + g.n(5) {
			p := &pat{g: g}
			text := p.pattern(2)
			if bare := strings.TrimLeft(text, "("); bare[0] == '_' || bare[0] == 'n' {
				text = "[" + text + "]"
			}
			if g.chance(10) {
				text += ", " + pick(g, "_", "*_", "0")
			}
			guard := ""
			if g.chance(20) {
				names := "s"
				if len(p.names) > 0 {
					names = p.names[0]
				}
				guard = pick(g, " if "+names, " if show('guard', "+names+")", " if show("+names+") is None", " if ("+names+" := 5)")
			}
			g.line("case %s%s: show(%s)", text, guard, strings.Join(append([]string{fmt.Sprint(g.n(90))}, p.names...), ", "))
		}
		if g.chance(30) {
			g.line("case %s: show('rest')", pick(g, "_", "other"))
		}
		g.indent--
		if g.chance(30) {
			g.line("show(sorted(k for k in locals() if k[0] == 'n'))")
		}
		g.indent--
		var subjects []string
		for range 6 + g.n(8) {
			subjects = append(subjects, pick(g, matchSubjects...))
		}
		g.line("for subject in [%s]:", strings.Join(subjects, ", "))
		g.line("    run('%s', lambda: %s(subject))", name, name)
	}
}
