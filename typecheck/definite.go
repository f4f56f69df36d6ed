package typecheck

import (
	"pyxc/parser/ast"
	"pyxc/typecheck/scope"
)

// A variable that can be read before it is bound must be able to say so, which
// a C number can't. This file finds such variables of one body by following
// what is bound on every way to each read. Sets are of variables of the body;
// nil stands for a place that is never reached, where everything holds.

type boundSet map[*scope.Symbol]bool

func (b boundSet) copy() boundSet {
	if b == nil {
		return nil
	}
	out := make(boundSet, len(b)+2)
	for sym := range b {
		out[sym] = true
	}
	return out
}

// meet is what is bound on both ways.
func meet(a, b boundSet) boundSet {
	if a == nil {
		return b
	}
	if b == nil {
		return a
	}
	out := boundSet{}
	for sym := range a {
		if b[sym] {
			out[sym] = true
		}
	}
	return out
}

// definite walks one body.
type definite struct {
	c      *checker
	wanted map[*scope.Symbol]bool
	unset  map[*scope.Symbol]bool // the result
	bound  boundSet
	breaks []boundSet // what is bound at the breaks of the loop around
}

// maybeUnset returns those of the variables that a read may find unbound.
func (c *checker) maybeUnset(list []ast.Stmt, extra ast.Expr, syms []*scope.Symbol) map[*scope.Symbol]bool {
	d := &definite{c: c, wanted: map[*scope.Symbol]bool{}, unset: map[*scope.Symbol]bool{}, bound: boundSet{}}
	for _, sym := range syms {
		d.wanted[sym] = true
	}
	for _, a := range c.starParams {
		d.bound[a.sym] = true
	}
	d.stmts(list)
	d.expr(extra)
	return d.unset
}

func (d *definite) bind(sym *scope.Symbol) {
	if sym != nil && d.bound != nil && d.wanted[sym] {
		d.bound[sym] = true
	}
}

func (d *definite) read(sym *scope.Symbol) {
	if sym != nil && d.bound != nil && d.wanted[sym] && !d.bound[sym] {
		d.unset[sym] = true
	}
}

// apart runs f from the given state and returns the state it ends in; the
// state in force is as before.
func (d *definite) apart(from boundSet, f func()) boundSet {
	before := d.bound
	d.bound = from.copy()
	f()
	end := d.bound
	d.bound = before
	return end
}

func (d *definite) stmts(list []ast.Stmt) {
	for _, s := range list {
		d.stmt(s)
	}
}

func (d *definite) target(x ast.Expr) {
	switch x := x.(type) {
	case *ast.Name:
		d.bind(d.c.info.Uses[x])
	case *ast.Tuple:
		for _, t := range x.Elts {
			d.target(t)
		}
	case *ast.List:
		for _, t := range x.Elts {
			d.target(t)
		}
	case *ast.Starred:
		d.target(x.X)
	default:
		d.expr(x)
	}
}

func (d *definite) stmt(s ast.Stmt) {
	switch s := s.(type) {
	case *ast.ExprStmt:
		d.expr(s.X)
	case *ast.Assign:
		d.expr(s.Value)
		for _, t := range s.Targets {
			d.target(t)
		}
	case *ast.AugAssign:
		d.exprs(s.Target, s.Value)
		d.target(s.Target)
	case *ast.AnnAssign:
		if s.Value != nil {
			d.expr(s.Value)
			d.target(s.Target)
		}
	case *ast.Return:
		d.expr(s.X)
		d.bound = nil
	case *ast.Raise:
		d.exprs(s.Exc, s.Cause, s.Value, s.TB)
		d.bound = nil
	case *ast.Assert:
		d.expr(s.Cond)
		d.apart(d.bound, func() { d.expr(s.Msg) })
	case *ast.Del:
		d.exprs(s.Targets...) // a deleted variable is an object anyway
	case *ast.Print:
		d.exprs(append([]ast.Expr{s.Dest}, s.Values...)...)
	case *ast.Exec:
		d.exprs(s.Code, s.Globals, s.Locals)
	case *ast.Break:
		if n := len(d.breaks); n > 0 {
			d.breaks[n-1] = meet(d.breaks[n-1], d.bound)
		}
		d.bound = nil
	case *ast.Continue:
		d.bound = nil
	case *ast.Import:
		for i := range s.Names {
			d.bind(d.c.info.Bound[&s.Names[i]])
		}
	case *ast.ImportFrom:
		for i := range s.Names {
			d.bind(d.c.info.Bound[&s.Names[i]])
		}
	case *ast.FuncDef:
		d.exprs(s.Decorators...)
		d.defaults(s.Params)
		d.bind(d.c.info.Bound[s])
	case *ast.ClassDef:
		d.exprs(s.Decorators...)
		d.exprs(s.Bases...)
		for _, kw := range s.Keywords {
			d.expr(kw.Value)
		}
		d.stmts(s.Body)
		d.bind(d.c.info.Bound[s])
	case *ast.CDefBlock:
		d.stmts(s.Body)
	case *ast.CondCompile:
		d.stmts(d.c.info.Live[s])
	case *ast.Include:
		if m := d.c.info.Included[s]; m != nil {
			d.stmts(m.Body)
		}
	case *ast.CVarDecl:
		for _, decl := range s.Decls {
			if nd := declName(decl); nd != nil {
				d.expr(nd.Default)
			}
		}
	default:
		d.compound(s)
	}
}

func (d *definite) compound(s ast.Stmt) {
	switch s := s.(type) {
	case *ast.If:
		d.expr(s.Cond)
		then := d.apart(d.bound, func() { d.stmts(s.Then) })
		d.stmts(s.Else)
		d.bound = meet(then, d.bound)
	case *ast.While:
		d.expr(s.Cond)
		d.loop(nil, s.Body, s.Else, alwaysTrue(s.Cond))
	case *ast.For:
		d.expr(s.Iter)
		if f := s.From; f != nil {
			d.exprs(f.Lo, f.Hi, f.Step)
			d.target(s.Target) // bound even if the body never runs
		}
		d.loop(s.Target, s.Body, s.Else, false)
	case *ast.With:
		d.with(s)
	case *ast.Try:
		d.try(s)
	case *ast.Match:
		d.expr(s.Subject)
		var after boundSet
		for i := range s.Cases {
			k := &s.Cases[i]
			d.pattern(k.Pattern, true)
			after = meet(after, d.apart(d.bound, func() {
				d.pattern(k.Pattern, false)
				d.expr(k.Guard)
				d.stmts(k.Body)
			}))
		}
		d.bound = meet(after, d.bound)
	}
}

func alwaysTrue(x ast.Expr) bool {
	switch x := x.(type) {
	case *ast.Const:
		return x.Kind == ast.True
	case *ast.Int:
		v := parseInt(x.Text)
		return v != nil && v.Sign() != 0
	}
	return false
}

// loop follows a body that runs any number of times.
func (d *definite) loop(target ast.Expr, body, orelse []ast.Stmt, endless bool) {
	d.breaks = append(d.breaks, nil)
	d.apart(d.bound, func() {
		if target != nil {
			d.target(target)
		}
		d.stmts(body)
	})
	broken := d.breaks[len(d.breaks)-1]
	d.breaks = d.breaks[:len(d.breaks)-1]
	if endless {
		d.bound = nil
	}
	d.stmts(orelse)
	d.bound = meet(broken, d.bound)
}

// with follows a block whose manager may swallow exceptions: what it binds may
// be unbound after it. Cython's blocks (nogil, directives) swallow none.
func (d *definite) with(s *ast.With) {
	swallows := false
	before := d.bound.copy()
	for _, item := range s.Items {
		swallows = swallows || !d.cythonBlock(item.Context)
		d.expr(item.Context)
		if item.Target != nil {
			d.target(item.Target)
		}
	}
	d.stmts(s.Body)
	if swallows {
		d.bound = before
	}
}

func (d *definite) cythonBlock(x ast.Expr) bool {
	if call, ok := x.(*ast.Call); ok {
		x = call.Func
	}
	for {
		attr, ok := x.(*ast.Attr)
		if !ok {
			break
		}
		x = attr.X
	}
	n, ok := x.(*ast.Name)
	return ok && (n.Id == "nogil" || n.Id == "gil" || n.Id == "cython")
}

func (d *definite) try(s *ast.Try) {
	before := d.bound.copy()
	d.stmts(s.Body)
	d.stmts(s.Else)
	after := d.bound
	for i := range s.Handlers {
		h := &s.Handlers[i]
		after = meet(after, d.apart(before, func() {
			d.expr(h.Type)
			if h.Target != nil {
				d.target(h.Target)
			}
			d.stmts(h.Body)
		}))
	}
	d.bound = after
	if !s.HasFinally {
		return
	}
	// The finally part also runs from anywhere in the rest.
	final := d.apart(before, func() { d.stmts(s.Finally) })
	switch {
	case final == nil || d.bound == nil:
		d.bound = nil
	default:
		for sym := range final {
			d.bound[sym] = true
		}
	}
}

// pattern reads the expressions of a pattern, or binds its names.
func (d *definite) pattern(p ast.Pattern, reads bool) {
	name := func(n *ast.Name) {
		if n != nil && !reads {
			d.bind(d.c.info.Uses[n])
		}
	}
	list := func(ps []ast.Pattern) {
		for _, q := range ps {
			d.pattern(q, reads)
		}
	}
	switch p := p.(type) {
	case *ast.MatchValue:
		if reads {
			d.expr(p.X)
		}
	case *ast.MatchCapture:
		name(p.Name)
	case *ast.MatchStar:
		name(p.Name)
	case *ast.MatchSequence:
		list(p.Elts)
	case *ast.MatchMapping:
		list(p.Patterns)
		name(p.Rest)
	case *ast.MatchClass:
		if reads {
			d.expr(p.Cls)
		}
		list(p.Patterns)
		list(p.KwPatterns)
	case *ast.MatchOr:
		list(p.Alts)
	case *ast.MatchAs:
		if p.Pattern != nil {
			d.pattern(p.Pattern, reads)
		}
		name(p.Name)
	}
}

func (d *definite) defaults(p *ast.Params) {
	for _, param := range allParams(p) {
		d.expr(param.Default)
	}
}

func (d *definite) exprs(list ...ast.Expr) {
	for _, x := range list {
		d.expr(x)
	}
}

// maybe follows expressions that are evaluated on some ways only.
func (d *definite) maybe(list ...ast.Expr) {
	d.apart(d.bound, func() { d.exprs(list...) })
}

func (d *definite) expr(x ast.Expr) {
	switch x := x.(type) {
	case nil:
	case *ast.Name:
		d.read(d.c.info.Uses[x])
	case *ast.Binary:
		d.exprs(x.X, x.Y)
	case *ast.Unary:
		d.expr(x.X)
	case *ast.Call:
		d.expr(x.Func)
		d.exprs(x.Args...)
		for _, kw := range x.Keywords {
			d.expr(kw.Value)
		}
	case *ast.JoinedStr:
		d.parts(x.Parts)
	case *ast.Tuple:
		d.exprs(x.Elts...)
	case *ast.List:
		d.exprs(x.Elts...)
	case *ast.Set:
		d.exprs(x.Elts...)
	case *ast.Dict:
		d.exprs(x.Keys...)
		d.exprs(x.Values...)
	case *ast.BoolOp:
		d.expr(x.X)
		d.maybe(x.Y)
	case *ast.Compare:
		d.expr(x.Left)
		if len(x.Rights) > 0 {
			d.expr(x.Rights[0])
			d.maybe(x.Rights[1:]...)
		}
	case *ast.IfExp:
		d.expr(x.Cond)
		d.maybe(x.Then)
		d.maybe(x.Else)
	case *ast.Walrus:
		d.expr(x.Value)
		d.target(x.Target)
	case *ast.Lambda:
		d.defaults(x.Params)
	case *ast.Comp:
		d.comp(x)
	case *ast.Attr:
		d.expr(x.X)
	case *ast.Subscript:
		d.exprs(x.X, x.Index)
	case *ast.Slice:
		d.exprs(x.Lo, x.Hi, x.Step)
	case *ast.Starred:
		d.expr(x.X)
	case *ast.Yield:
		d.expr(x.X)
	case *ast.YieldFrom:
		d.expr(x.X)
	case *ast.Await:
		d.expr(x.X)
	case *ast.Backquote:
		d.expr(x.X)
	case *ast.Cast:
		d.expr(x.X)
	}
}

func (d *definite) parts(parts []ast.FPart) {
	for i := range parts {
		d.expr(parts[i].Expr)
		d.parts(parts[i].Spec)
	}
}

// comp follows a comprehension, whose inner parts may never run.
func (d *definite) comp(x *ast.Comp) {
	if len(x.Generators) > 0 {
		d.expr(x.Generators[0].Iter)
	}
	d.apart(d.bound, func() {
		for i := range x.Generators {
			g := &x.Generators[i]
			if i > 0 {
				d.expr(g.Iter)
			}
			if g.From != nil {
				d.exprs(g.From.Lo, g.From.Hi, g.From.Step)
			}
			d.target(g.Target)
			d.exprs(g.Ifs...)
		}
		d.exprs(x.Key, x.Elt)
	})
}
