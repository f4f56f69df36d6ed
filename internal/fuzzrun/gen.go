package main

import (
	"fmt"
	"math/rand/v2"
	"strings"
)

// kind is what the generator believes a value to be.
type kind uint8

const (
	kInt kind = iota
	kFloat
	kBool
	kStr
	kBytes
	kList // of integers
	kStrs // a list of strings
	kDict // of strings to integers
	kSet  // of integers
	kTuple
	kComplex
	kObj
	kAny
	kinds
)

// variable is a name that has been bound, at least on some path.
type variable struct {
	name string
	kind kind
}

// routine is a function that later code may call.
type routine struct {
	name   string
	params []param
	result kind
	cost   int
	how    routineKind
	star   bool
	kwargs bool
}

type routineKind uint8

const (
	plain routineKind = iota
	generator
	coroutine
	asyncGen
)

type param struct {
	name     string
	kind     kind
	def      bool
	kwOnly   bool
	posOnly  bool
	fallback string
}

// class is a class that later code may use.
type class struct {
	name    string
	methods []routine
	attrs   []variable
	has     map[string]bool // special methods
}

// scope is a function or the module.
type scope struct {
	parent *scope
	how    routineKind
	module bool
	class  bool
	comp   bool
	vars   []variable
	// global and nonlocal names that have been declared, and names bound here.
	declared, bound map[string]bool
	inLoop          int
	inFinally       int
	inExcept        int
	result          kind
}

// gen makes programs. Everything it does depends on the seed only.
type gen struct {
	r       *rand.Rand
	out     strings.Builder
	indent  int
	unit    int
	serial  int
	sc      *scope
	funcs   []routine
	classes []class
	// mult is how often the current place runs, at most; cost what the current
	// function does in all.
	mult, cost int
	noWalrus   int
	noYield    int
	newSyntax  bool // match and except*
	complex    bool // complex numbers occur
	area       string
}

const maxCost = 1500

// program writes a module of some units, all of one area unless that is "".
func program(seed uint64, units int, newSyntax bool, area string) string {
	g := &gen{area: area, r: rand.New(rand.NewPCG(seed, 0x9e3779b97f4a7c15)), mult: 1, newSyntax: newSyntax}
	g.complex = g.chance(25)
	g.out.WriteString(prelude)
	for g.unit = 0; g.unit < units; g.unit++ {
		g.makeUnit()
	}
	return g.out.String()
}

func (g *gen) n(n int) int             { return g.r.IntN(n) }
func (g *gen) chance(percent int) bool { return g.r.IntN(100) < percent }

func pick[T any](g *gen, list ...T) T { return list[g.r.IntN(len(list))] }

func (g *gen) line(format string, args ...any) {
	for i := 0; i < g.indent; i++ {
		g.out.WriteString("    ")
	}
	if len(args) == 0 {
		g.out.WriteString(format)
	} else {
		fmt.Fprintf(&g.out, format, args...)
	}
	g.out.WriteByte('\n')
}

// block writes an indented suite.
func (g *gen) block(body func()) {
	g.indent++
	from := g.out.Len()
	before := append([]variable(nil), g.sc.vars...)
	body()
	if g.out.Len() == from {
		g.line("pass")
	}
	g.forget(before)
	g.indent--
}

// forget drops most of what a suite has bound, which may not have run, and what
// it gave another type.
func (g *gen) forget(before []variable) {
	after := map[string]kind{}
	for _, v := range g.sc.vars {
		after[v.name] = v.kind
	}
	known := map[string]bool{}
	var kept []variable
	for _, v := range before {
		known[v.name] = true
		if k, ok := after[v.name]; ok && k == v.kind {
			kept = append(kept, v)
		}
	}
	for _, v := range g.sc.vars {
		if !known[v.name] && g.chance(15) {
			kept = append(kept, v)
		}
	}
	g.sc.vars = kept
}

// loop is a block that runs at most n times.
func (g *gen) loop(n int, body func()) {
	saved := g.mult
	g.mult *= max(n, 1)
	g.sc.inLoop++
	g.block(body)
	g.sc.inLoop--
	g.mult = saved
}

// fresh makes a name that nothing else in the program has.
func (g *gen) fresh(stem string) string {
	g.serial++
	return fmt.Sprintf("%s%d", stem, g.serial)
}

// bind notes that a name is bound.
func (g *gen) bind(name string, k kind) string {
	sc := g.sc
	sc.bound[name] = true
	for i := range sc.vars {
		if sc.vars[i].name == name {
			sc.vars = append(sc.vars[:i:i], sc.vars[i+1:]...)
			break
		}
	}
	sc.vars = append(sc.vars, variable{name, k})
	return name
}

// target chooses a name to bind: an old one, or one from a small pool, so that
// names are shadowed and change their types.
func (g *gen) target() string {
	if len(g.sc.vars) > 0 && g.chance(40) {
		return g.sc.vars[g.n(len(g.sc.vars))].name
	}
	if g.sc.module {
		return fmt.Sprintf("m%c%d", 'a'+g.n(5), g.unit)
	}
	return string(rune('a' + g.n(9)))
}

// lookup finds a visible variable of a kind.
func (g *gen) lookup(k kind) (string, bool) {
	var names []string
	depth := 0
	for sc := g.sc; sc != nil; sc = sc.parent {
		if sc.class && sc != g.sc {
			continue
		}
		for _, v := range sc.vars {
			if v.kind == k && (depth == 0 || g.chance(50)) {
				names = append(names, v.name)
			}
		}
		depth++
	}
	if len(names) == 0 {
		return "", false
	}
	return names[g.n(len(names))], true
}

func newScope(parent *scope) *scope {
	return &scope{parent: parent, declared: map[string]bool{}, bound: map[string]bool{}, result: kAny}
}

// inScope runs body in a scope of its own.
func (g *gen) inScope(sc *scope, body func()) {
	saved, mult, cost := g.sc, g.mult, g.cost
	noWalrus, noYield := g.noWalrus, g.noYield
	g.sc, g.mult, g.cost, g.noWalrus, g.noYield = sc, 1, 0, 0, 0
	body()
	g.sc, g.mult, g.cost, g.noWalrus, g.noYield = saved, mult, cost, noWalrus, noYield
}

// specialUnits are parts that put one thing densely; the weight says how often.
var specialUnits = []struct {
	name   string
	weight int
	write  func(*gen)
}{
	{"hot", 3, (*gen).hotUnit}, {"flow", 2, (*gen).flowUnit}, {"object", 2, (*gen).objectUnit}, {"method", 1, (*gen).methodUnit},
	{"format", 1, (*gen).formatUnit}, {"order", 2, (*gen).orderUnit}, {"scope", 2, (*gen).scopeUnit},
	{"class", 2, (*gen).classUnit}, {"match", 2, (*gen).matchUnit}, {"call", 2, (*gen).callUnit}, {"protocol", 2, (*gen).protocolUnit},
	{"cache", 2, (*gen).cacheUnit}, {"form", 3, (*gen).formUnit},
}

// specialUnit writes one of them, of the name in area if there is one.
func (g *gen) specialUnit() {
	var list []func(*gen)
	for _, u := range specialUnits {
		if g.area == u.name {
			u.write(g)
			return
		}
		for range u.weight {
			list = append(list, u.write)
		}
	}
	pick(g, list...)(g)
}

// makeUnit writes some definitions and something that uses them.
func (g *gen) makeUnit() {
	g.funcs, g.classes = nil, nil
	module := newScope(nil)
	module.module = true
	g.sc, g.mult, g.cost = module, 1, 0
	g.line("# unit %d", g.unit)
	if g.area != "mixed" && (g.area != "" || g.chance(60)) {
		g.specialUnit()
		return
	}
	for range g.n(3) {
		k := g.anyKind()
		g.line("%s = %s", g.bind(fmt.Sprintf("g%c%d", 'a'+g.n(4), g.unit), k), g.literal(k))
	}
	for range g.n(3) {
		g.makeClass()
	}
	for range 1 + g.n(4) {
		g.makeFunction()
	}
	if g.chance(20) {
		g.line("print('== unit', %d)", g.unit)
		g.line("try:")
		g.block(func() { g.statements(6 + g.n(8)) })
		g.line("except BaseException as error:")
		g.block(func() { g.line("report(error)") })
		return
	}
	name := fmt.Sprintf("unit%d", g.unit)
	g.line("def %s():", name)
	g.inScope(newScope(module), func() {
		g.block(func() { g.statements(6 + g.n(10)) })
	})
	g.line("run(%d, %s)", g.unit, name)
}

func (g *gen) anyKind() kind { return g.fit(kind(g.n(int(kObj)))) }

// fit is the kind itself, or another where the program is to have none of it.
func (g *gen) fit(k kind) kind {
	if k == kComplex && !g.complex {
		return kFloat
	}
	return k
}
