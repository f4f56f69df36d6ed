package typecheck

import (
	"strings"

	"pyxc/internal/diag"
	"pyxc/parser/ast"
	"pyxc/typecheck/scope"
	"pyxc/typecheck/types"
)

// bits is a set of definitions.
type bits []uint64

func (b bits) has(i int) bool { return b[i/64]&(1<<(i%64)) != 0 }
func (b bits) set(i int)      { b[i/64] |= 1 << (i % 64) }
func (b bits) clear(i int)    { b[i/64] &^= 1 << (i % 64) }

// join adds o to b and reports whether b grew.
func (b bits) join(o bits) bool {
	grew := false
	for i := range b {
		if n := b[i] | o[i]; n != b[i] {
			b[i], grew = n, true
		}
	}
	return grew
}

// usage is what the warnings about the variables of one function need.
type usage struct {
	c     *checker
	b     bodyOf
	g     *graph
	index map[*scope.Symbol]int // of the tracked variables; also their "unbound" definition
	syms  []*scope.Symbol
	of    [][]int // definitions by variable, the unbound one first
	defs  int
	ends  []ast.Node // where each definition stands
	used  []bool     // by definition
	read  map[*scope.Symbol]bool
}

// checkUsage reports variables that are read before they are assigned, code
// that can't be reached, and what is never used.
func (c *checker) checkUsage(b bodyOf) {
	if b.f.Scope == nil || !b.e.mod.main {
		return
	}
	u := &usage{c: c, b: b, g: newGraph(c), index: map[*scope.Symbol]int{}, read: map[*scope.Symbol]bool{}}
	for _, sym := range b.f.Scope.Order {
		u.track(sym)
	}
	u.g.stmts(b.list)
	u.number()
	u.solve()
	if u.dirs().on("warn.unreachable") {
		u.unreachable()
	}
	u.reads()
	for sym := range u.g.captured {
		c.captured[sym] = true
	}
	if d := u.dirs(); d.on("warn.unused") || d.on("warn.unused_arg") || d.on("warn.unused_result") {
		c.usages = append(c.usages, u)
	}
}

func (u *usage) dirs() *Directives { return u.b.f.Directives }

// on reports whether a directive without a field of its own is set.
func (d *Directives) on(name string) bool {
	if v, ok := d.Other[name]; ok {
		return v == "True"
	}
	return directiveTable[name].def == "True"
}

func (u *usage) track(sym *scope.Symbol) {
	if _, ok := u.index[sym]; ok || sym.Storage != scope.Local && sym.Storage != scope.Cell || sym.Kind == scope.Module || sym.Kind == scope.CType {
		return
	}
	u.index[sym] = len(u.syms)
	u.syms = append(u.syms, sym)
	u.ends = append(u.ends, nil)
	u.of = append(u.of, []int{u.defs})
	u.defs++
}

// number gives each assignment and deletion a definition.
func (u *usage) number() {
	for _, b := range u.g.blocks {
		kept := b.events[:0]
		for _, ev := range b.events {
			if ev.sym.Scope != nil && ev.sym.Scope.Kind == scope.CompScope {
				u.track(ev.sym)
			}
			i, ok := u.index[ev.sym]
			if !ok {
				if ev.kind == evRead && ev.sym.Storage == scope.Free {
					u.g.captured[root(ev.sym)] = true
				}
				continue
			}
			if ev.kind == evAssign {
				ev.def = u.defs
				u.of[i] = append(u.of[i], u.defs)
				u.ends = append(u.ends, ev.at)
				u.defs++
			} else {
				ev.def = u.of[i][0]
			}
			kept = append(kept, ev)
		}
		b.events = kept
	}
	u.used = make([]bool, u.defs)
}

func (u *usage) apply(state bits, ev event) {
	if ev.kind == evRead {
		return
	}
	for _, d := range u.of[u.index[ev.sym]] {
		state.clear(d)
	}
	state.set(ev.def)
}

// solve finds the definitions that reach each block.
func (u *usage) solve() {
	words := (u.defs + 63) / 64
	for _, b := range u.g.blocks {
		b.in = make(bits, words)
	}
	start := u.g.blocks[0]
	for i, sym := range u.syms {
		d := u.of[i][0]
		if sym.Param || u.fixed(sym) {
			continue
		}
		start.in.set(d)
	}
	work := []*block{start}
	queued := make([]bool, len(u.g.blocks))
	done := make([]bool, len(u.g.blocks))
	for len(work) > 0 {
		b := work[0]
		work = work[1:]
		queued[b.index], done[b.index] = false, true
		out := append(bits(nil), b.in...)
		for _, ev := range b.events {
			u.apply(out, ev)
		}
		for _, s := range b.succ {
			if (s.in.join(out) || !done[s.index]) && !queued[s.index] {
				queued[s.index] = true
				work = append(work, s)
			}
		}
	}
}

// fixed reports whether a variable has a value from the start: C structs,
// arrays and C++ objects are storage.
func (u *usage) fixed(sym *scope.Symbol) bool {
	if sym.Type == nil || !sym.Declared {
		return false
	}
	switch types.Resolve(sym.Type).(type) {
	case *types.Struct, *types.Array, *types.Cpp, *types.Complex, *types.CTuple, *types.Invalid, *types.Fused:
		return true
	}
	return false
}

func (u *usage) unreachable() {
	said := map[ast.Stmt]bool{}
	for _, s := range u.g.dead {
		if u.g.reached[s] || said[s] {
			continue
		}
		said[s] = true
		sp := s.Span()
		if fd, ok := s.(*ast.FuncDef); ok {
			sp = fd.NameSp
		}
		u.c.bag.Warnf(sp, "W0602", "this code is never reached")
	}
}

// state of a read over all copies of its place.
type readState struct{ unbound, bound bool }

func (u *usage) reads() {
	states := map[ast.Node]*readState{}
	var order []event
	for _, b := range u.g.blocks {
		state := append(bits(nil), b.in...)
		for _, ev := range b.events {
			if ev.kind == evRead {
				u.read[ev.sym] = true
				st := states[ev.at]
				if st == nil {
					st = &readState{}
					states[ev.at] = st
					order = append(order, ev)
				}
				list := u.of[u.index[ev.sym]]
				st.unbound = st.unbound || state.has(list[0]) && !ev.soft
				for _, d := range list[1:] {
					if state.has(d) {
						st.bound, u.used[d] = true, true
					}
				}
				st.bound = st.bound || ev.sym.Param && !st.unbound
			}
			u.apply(state, ev)
		}
	}
	for _, ev := range order {
		u.reportRead(ev, states[ev.at])
	}
}

func (u *usage) reportRead(ev event, st *readState) {
	if !st.unbound {
		return
	}
	sym := ev.sym
	if !st.bound && sym.Storage == scope.Local {
		d := diag.Diagnostic{Code: "E0372", Severity: diag.Error, Span: ev.at.Span(),
			Text: "the variable " + sym.Name + " is read here before anything is assigned to it"}
		if sym.Declared && !types.IsObject(sym.Type) || u.b.e.mod.dialect == ast.Py {
			d.Severity = diag.Warning
		}
		if first := u.firstAssignment(sym); first != nil {
			d.Labels = []diag.Label{{Span: first.Span(), Text: "it is assigned here"}}
		}
		if s := suggest(sym.Name, u.assigned(sym)); s != "" {
			d.Notes = append(d.Notes, "did you mean "+s+"?")
		}
		u.c.bag.Add(d)
		return
	}
	if u.dirs().on("warn.maybe_uninitialized") {
		u.c.bag.Warnf(ev.at.Span(), "W0601", "the variable %s may be read here before anything is assigned to it", sym.Name)
	}
}

// assigned are the names of the function's other variables, of those with a type
// where this one has none.
func (u *usage) assigned(sym *scope.Symbol) []string {
	var names []string
	for _, other := range u.b.e.sc.Order {
		if other != sym && (other.Declared || other.Param) && !sym.Declared {
			names = append(names, other.Name)
		}
	}
	return names
}

func (u *usage) firstAssignment(sym *scope.Symbol) ast.Node {
	for _, d := range u.of[u.index[sym]][1:] {
		return u.ends[d]
	}
	return nil
}

// reportUnused warns of what nothing reads; all bodies were seen.
func (c *checker) reportUnused() {
	for _, u := range c.usages {
		u.unused()
	}
}

func (u *usage) unused() {
	d := u.dirs()
	for i, sym := range u.syms {
		if sym.Scope != u.b.f.Scope {
			continue
		}
		read := u.read[sym] || u.c.captured[sym]
		switch {
		case read && sym.Storage == scope.Local && d.on("warn.unused_result"):
			for _, def := range u.of[i][1:] {
				if !u.used[def] && !u.deletion(def) {
					u.c.bag.Warnf(u.ends[def].Span(), "W0603", "this value of %s is never used", sym.Name)
				}
			}
		case read || sym.Name == "_" || strings.HasPrefix(sym.Name, "unused"):
		case sym.Param && d.on("warn.unused_arg"):
			u.c.bag.Warnf(sym.Span, "W0603", "the parameter %s is never used", sym.Name)
		case !sym.Param && d.on("warn.unused"):
			u.c.bag.Warnf(sym.Span, "W0603", "%s is never used", sym.Name)
		}
	}
}

func (u *usage) deletion(def int) bool { return u.ends[def] == nil }
