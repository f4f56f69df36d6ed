package typecheck

import (
	"math/big"

	"pyxc/parser/ast"
	"pyxc/typecheck/scope"
	"pyxc/typecheck/types"
)

// flow finds local variables that may be read before they are bound. A C
// number can't say that it is unbound, so what inference would hold as one
// must be definitely assigned wherever it is read.
type flow struct {
	c     *checker
	index map[*scope.Symbol]int
	state assigned
	dead  bool // control does not reach this place
	loops []*flowLoop
	maybe []bool // by index: a read can come first
}

// assigned tells by index which variables are definitely bound.
type assigned []bool

type flowLoop struct{ breaks, continues []assigned }

func (s assigned) copy() assigned { return append(assigned(nil), s...) }

// meet keeps what both have; nil stands for an unreachable place.
func meet(a, b assigned) assigned {
	if a == nil {
		return b
	}
	if b == nil {
		return a
	}
	r := make(assigned, len(a))
	for i := range a {
		r[i] = a[i] && b[i]
	}
	return r
}

func meetAll(list []assigned) assigned {
	var r assigned
	for _, s := range list {
		r = meet(r, s)
	}
	return r
}

// maybeUnbound returns those of syms that a body may read unbound.
func (c *checker) maybeUnbound(syms []*scope.Symbol, list []ast.Stmt) map[*scope.Symbol]bool {
	f := &flow{c: c, index: map[*scope.Symbol]int{}, maybe: make([]bool, len(syms))}
	for i, sym := range syms {
		f.index[sym] = i
	}
	f.state = make(assigned, len(syms))
	for i, sym := range syms {
		f.state[i] = sym.Param
	}
	f.stmts(list)
	found := map[*scope.Symbol]bool{}
	for i, sym := range syms {
		if f.maybe[i] {
			found[sym] = true
		}
	}
	return found
}

func (f *flow) here() assigned {
	if f.dead {
		return nil
	}
	return f.state.copy()
}

func (f *flow) set(s assigned) {
	f.dead = s == nil
	if s != nil {
		f.state = s
	}
}

func (f *flow) stmts(list []ast.Stmt) {
	for _, s := range list {
		f.stmt(s)
	}
}

func (f *flow) bindSym(sym *scope.Symbol) {
	if i, ok := f.index[sym]; ok && sym != nil {
		f.state[i] = true
	}
}

func (f *flow) target(t ast.Expr) {
	switch t := t.(type) {
	case *ast.Name:
		f.bindSym(f.c.info.Uses[t])
	case *ast.Tuple:
		for _, x := range t.Elts {
			f.target(x)
		}
	case *ast.List:
		for _, x := range t.Elts {
			f.target(x)
		}
	case *ast.Starred:
		f.target(t.X)
	default:
		f.expr(t)
	}
}

func (f *flow) stmt(s ast.Stmt) {
	switch s := s.(type) {
	case *ast.ExprStmt:
		f.expr(s.X)
	case *ast.Assign:
		f.expr(s.Value)
		for _, t := range s.Targets {
			f.target(t)
		}
	case *ast.AugAssign:
		f.expr(s.Target)
		f.expr(s.Value)
		f.target(s.Target)
	case *ast.AnnAssign:
		if s.Value != nil {
			f.expr(s.Value)
			f.target(s.Target)
		}
	case *ast.Return:
		f.expr(s.X)
		f.dead = true
	case *ast.Raise:
		f.exprs(s.Exc, s.Cause, s.Value, s.TB)
		f.dead = true
	case *ast.Assert:
		f.expr(s.Cond)
		before := f.here()
		f.expr(s.Msg)
		f.set(before)
	case *ast.Del:
		for _, t := range s.Targets {
			f.expr(t)
			if n, ok := t.(*ast.Name); ok {
				if i, ok := f.index[f.c.info.Uses[n]]; ok {
					f.state[i] = false
				}
			}
		}
	case *ast.Break:
		if n := len(f.loops); n > 0 && !f.dead {
			f.loops[n-1].breaks = append(f.loops[n-1].breaks, f.state.copy())
		}
		f.dead = true
	case *ast.Continue:
		if n := len(f.loops); n > 0 && !f.dead {
			f.loops[n-1].continues = append(f.loops[n-1].continues, f.state.copy())
		}
		f.dead = true
	case *ast.Print:
		f.exprs(append([]ast.Expr{s.Dest}, s.Values...)...)
	case *ast.If:
		f.ifStmt(s)
	case *ast.While:
		f.while(s)
	case *ast.For:
		f.forStmt(s)
	case *ast.With:
		f.with(s)
	case *ast.Try:
		f.try(s)
	case *ast.Match:
		f.match(s)
	case *ast.Import:
		for i := range s.Names {
			f.bindSym(f.c.info.Bound[&s.Names[i]])
		}
	case *ast.ImportFrom:
		for i := range s.Names {
			f.bindSym(f.c.info.Bound[&s.Names[i]])
		}
	case *ast.FuncDef:
		f.exprs(s.Decorators...)
		for _, p := range allParams(s.Params) {
			f.expr(p.Default)
		}
		f.bindSym(f.c.info.Bound[s])
	case *ast.TypeAlias:
		f.bindSym(f.c.info.Uses[s.Name])
	case *ast.ClassDef:
		f.exprs(s.Decorators...)
		f.exprs(s.Bases...)
		f.stmts(s.Body)
		f.bindSym(f.c.info.Bound[s])
	default:
		f.cstmt(s)
	}
}

func (f *flow) cstmt(s ast.Stmt) {
	switch s := s.(type) {
	case *ast.CVarDecl:
		for _, d := range s.Decls {
			if nd := ast.DeclaredName(d); nd != nil && nd.Default != nil {
				f.expr(nd.Default)
				f.bindSym(f.c.info.Decls[nd])
			}
		}
	case *ast.CDefBlock:
		f.stmts(s.Body)
	case *ast.CondCompile:
		f.stmts(f.c.info.Live[s])
	case *ast.Include:
		if m := f.c.info.Included[s]; m != nil {
			f.stmts(m.Body)
		}
	}
}

func (f *flow) ifStmt(s *ast.If) {
	f.expr(s.Cond)
	if yes, no, known := f.c.info.branches(s); known {
		f.stmts(yes)
		f.stmts(no)
		return
	}
	before := f.here()
	f.stmts(s.Then)
	then := f.here()
	f.set(clone(before))
	f.stmts(s.Else)
	f.set(meet(then, f.here()))
}

func clone(s assigned) assigned {
	if s == nil {
		return nil
	}
	return s.copy()
}

func (f *flow) loop(body func()) *flowLoop {
	l := &flowLoop{}
	f.loops = append(f.loops, l)
	body()
	f.loops = f.loops[:len(f.loops)-1]
	return l
}

func (f *flow) while(s *ast.While) {
	f.expr(s.Cond)
	before := f.here()
	l := f.loop(func() { f.stmts(s.Body) })
	if k, ok := s.Cond.(*ast.Const); ok && k.Kind == ast.True || isOne(s.Cond) {
		f.set(clone(meetAll(l.breaks)))
		return
	}
	f.set(before)
	f.stmts(s.Else)
	if len(s.Else) > 0 {
		f.set(meet(f.here(), meetAll(l.breaks)))
	}
}

func isOne(x ast.Expr) bool {
	n, ok := x.(*ast.Int)
	return ok && n.Text == "1"
}

func (f *flow) forStmt(s *ast.For) {
	f.expr(s.Iter)
	if s.From != nil {
		f.exprs(s.From.Lo, s.From.Hi, s.From.Step)
	}
	before := f.here()
	f.target(s.Target)
	if s.From != nil {
		before = f.here() // the target has its start value in any case
	}
	l := f.loop(func() { f.stmts(s.Body) })
	after := before
	if f.nonEmpty(s.Iter) {
		after = meet(f.here(), meetAll(l.continues))
	}
	f.set(clone(after))
	f.stmts(s.Else)
	f.set(meet(f.here(), meetAll(l.breaks)))
}

// nonEmpty reports whether a loop's body surely runs once.
func (f *flow) nonEmpty(x ast.Expr) bool {
	switch x := x.(type) {
	case *ast.Tuple:
		return len(x.Elts) > 0 && !anyStarred(x.Elts)
	case *ast.List:
		return len(x.Elts) > 0 && !anyStarred(x.Elts)
	case *ast.Str:
		return x.Text != ""
	case *ast.Call:
		n, ok := x.Func.(*ast.Name)
		if !ok || n.Id != "range" || len(x.Args) != 1 {
			return false
		}
		sym := f.c.info.Uses[n]
		lit, ok := x.Args[0].(*ast.Int)
		if !ok || sym == nil || sym.Storage != scope.Builtin {
			return false
		}
		v := parseInt(lit.Text)
		return v != nil && v.Cmp(big.NewInt(0)) > 0
	}
	return false
}

func anyStarred(list []ast.Expr) bool {
	for _, x := range list {
		if _, ok := x.(*ast.Starred); ok {
			return true
		}
	}
	return false
}

func (f *flow) with(s *ast.With) {
	swallows := false
	for _, item := range s.Items {
		f.expr(item.Context)
		name := lastName(contextFunc(item.Context))
		if _, directive := directiveTable[name]; !directive && name != "nogil" && name != "gil" {
			swallows = true // __exit__ may keep the exception
		}
		if item.Target != nil {
			f.target(item.Target)
		}
	}
	before := f.here()
	f.stmts(s.Body)
	if swallows {
		f.set(before)
	}
}

// contextFunc is what a with item calls, or the item itself.
func contextFunc(x ast.Expr) ast.Expr {
	if call, ok := x.(*ast.Call); ok {
		return call.Func
	}
	return x
}

func (f *flow) try(s *ast.Try) {
	before := f.here()
	f.stmts(s.Body)
	f.stmts(s.Else)
	end := f.here()
	for i := range s.Handlers {
		f.set(clone(before))
		h := &s.Handlers[i]
		f.expr(h.Type)
		if h.Target != nil {
			f.target(h.Target)
		}
		f.stmts(h.Body)
		end = meet(end, f.here())
	}
	if len(s.Finally) == 0 {
		f.set(end)
		return
	}
	f.set(clone(before))
	f.stmts(s.Finally)
	last := f.here()
	if end == nil || last == nil {
		f.set(nil)
		return
	}
	for i := range end {
		end[i] = end[i] || last[i]
	}
	f.set(end)
}

func (f *flow) match(s *ast.Match) {
	f.expr(s.Subject)
	before := f.here()
	var end assigned
	caught := false
	for i := range s.Cases {
		f.set(clone(before))
		k := &s.Cases[i]
		f.pattern(k.Pattern)
		f.expr(k.Guard)
		f.stmts(k.Body)
		end = meet(end, f.here())
		switch k.Pattern.(type) {
		case *ast.MatchWildcard, *ast.MatchCapture:
			caught = caught || k.Guard == nil
		}
	}
	if !caught {
		end = meet(end, before)
	}
	f.set(end)
}

func (f *flow) pattern(p ast.Pattern) {
	switch p := p.(type) {
	case *ast.MatchValue:
		f.expr(p.X)
	case *ast.MatchCapture:
		f.target(p.Name)
	case *ast.MatchStar:
		if p.Name != nil {
			f.target(p.Name)
		}
	case *ast.MatchSequence:
		for _, q := range p.Elts {
			f.pattern(q)
		}
	case *ast.MatchMapping:
		for _, q := range p.Patterns {
			f.pattern(q)
		}
		if p.Rest != nil {
			f.target(p.Rest)
		}
	case *ast.MatchClass:
		for _, q := range append(append([]ast.Pattern(nil), p.Patterns...), p.KwPatterns...) {
			f.pattern(q)
		}
	case *ast.MatchOr:
		before := f.here()
		var end assigned
		for _, q := range p.Alts {
			f.set(clone(before))
			f.pattern(q)
			end = meet(end, f.here())
		}
		f.set(end)
	case *ast.MatchAs:
		f.pattern(p.Pattern)
		if p.Name != nil {
			f.target(p.Name)
		}
	}
}

func (f *flow) exprs(list ...ast.Expr) {
	for _, x := range list {
		f.expr(x)
	}
}

// maybeExpr walks an expression that may not be evaluated.
func (f *flow) maybeExpr(x ast.Expr) {
	before := f.here()
	f.expr(x)
	f.set(before)
}

func (f *flow) expr(x ast.Expr) {
	switch x := x.(type) {
	case nil:
	case *ast.Name:
		if i, ok := f.index[f.c.info.Uses[x]]; ok && !f.dead && !f.state[i] {
			f.maybe[i] = true
		}
	case *ast.JoinedStr:
		f.parts(x.Parts)
	case *ast.Tuple:
		f.exprs(x.Elts...)
	case *ast.List:
		f.exprs(x.Elts...)
	case *ast.Set:
		f.exprs(x.Elts...)
	case *ast.Dict:
		for i := range x.Values {
			f.exprs(x.Keys[i], x.Values[i])
		}
	case *ast.Comp:
		f.comp(x)
	case *ast.Unary:
		f.expr(x.X)
	case *ast.Binary:
		f.exprs(x.X, x.Y)
	case *ast.BoolOp:
		f.expr(x.X)
		f.maybeExpr(x.Y)
	case *ast.Compare:
		f.expr(x.Left)
		for i, r := range x.Rights {
			if i == 0 {
				f.expr(r)
			} else {
				f.maybeExpr(r)
			}
		}
	case *ast.IfExp:
		f.expr(x.Cond)
		before := f.here()
		f.expr(x.Then)
		then := f.here()
		f.set(before)
		f.expr(x.Else)
		f.set(meet(then, f.here()))
	case *ast.Walrus:
		f.expr(x.Value)
		f.target(x.Target)
	case *ast.Lambda:
		for _, p := range allParams(x.Params) {
			f.expr(p.Default)
		}
	case *ast.Call:
		if name := lastName(x.Func); name == "typeof" || name == "sizeof" {
			return // asks for a type, reads nothing
		}
		f.expr(x.Func)
		f.exprs(x.Args...)
		for _, k := range x.Keywords {
			f.expr(k.Value)
		}
	case *ast.Attr:
		f.expr(x.X)
	case *ast.Subscript:
		f.exprs(x.X, x.Index)
	case *ast.Slice:
		f.exprs(x.Lo, x.Hi, x.Step)
	case *ast.Starred:
		f.expr(x.X)
	case *ast.Yield:
		f.expr(x.X)
	case *ast.YieldFrom:
		f.expr(x.X)
	case *ast.Await:
		f.expr(x.X)
	case *ast.Backquote:
		f.expr(x.X)
	case *ast.Cast:
		f.expr(x.X)
	}
}

func (f *flow) parts(parts []ast.FPart) {
	for i := range parts {
		f.expr(parts[i].Expr)
		f.parts(parts[i].Spec)
	}
}

// comp walks a comprehension: only its first iterable is surely evaluated.
func (f *flow) comp(x *ast.Comp) {
	f.expr(x.Generators[0].Iter)
	before := f.here()
	for i := range x.Generators {
		g := &x.Generators[i]
		if i > 0 {
			f.expr(g.Iter)
		}
		f.target(g.Target)
		f.exprs(g.Ifs...)
	}
	f.exprs(x.Key, x.Elt)
	f.set(before)
}

// noteUnbound sets MaybeUnbound of the locals of a function.
func (c *checker) noteUnbound(sc *scope.Scope, list []ast.Stmt) {
	var syms []*scope.Symbol
	for _, sym := range sc.Order {
		if sym.Storage == scope.Local {
			syms = append(syms, sym)
		}
	}
	maybe := c.maybeUnbound(syms, list)
	for _, sym := range syms {
		sym.MaybeUnbound = maybe[sym]
	}
}

// unsureNumbers returns the variables that inference made C numbers and that
// may be read unbound.
func (c *checker) unsureNumbers(syms []*scope.Symbol, list []ast.Stmt) []*scope.Symbol {
	var numbers []*scope.Symbol
	for _, sym := range syms {
		if sym.Type != nil && sym.Scope.Kind == scope.FuncScope && (types.IsNumeric(sym.Type)) {
			numbers = append(numbers, sym)
		}
	}
	if len(numbers) == 0 {
		return nil
	}
	maybe := c.maybeUnbound(numbers, list)
	var unsure []*scope.Symbol
	for _, sym := range numbers {
		if maybe[sym] {
			unsure = append(unsure, sym)
		}
	}
	return unsure
}
