package irbuild

import (
	"pyxc/codegen/ir"
	"pyxc/codegen/prims"
	"pyxc/parser/ast"
	"pyxc/typecheck/types"
)

// matcher builds the patterns of one case. Names are bound only once the whole
// pattern has matched, so captures wait in variables of their own.
type matcher struct {
	f     *fb
	names []*ast.Name
	held  map[string]*ir.Local
}

// match builds a match statement.
func (f *fb) match(s *ast.Match) {
	subject := f.newLocal("subject", ir.RObj)
	f.set(subject, f.object(s.Subject))
	f.labelled("matched", func(end *ir.Label) {
		for i := range s.Cases {
			c := &s.Cases[i]
			f.labelled("case", func(no *ir.Label) {
				defer f.at(c)()
				m := &matcher{f: f, held: map[string]*ir.Local{}}
				m.pattern(c.Pattern, subject, no)
				m.bind()
				if c.Guard != nil {
					f.unless(f.cond(c.Guard), no)
				}
				f.suite(c.Body)
				f.leave(end)
			})
		}
	})
	f.emit(&ir.Unset{Dst: subject, Span: f.span})
}

// unless leaves a label if a condition is false.
func (f *fb) unless(cond ir.Value, label *ir.Label) {
	f.iff(f.op(prims.CNot, ir.RBint, cond), func() { f.leave(label) }, nil)
}

func (m *matcher) capture(n *ast.Name, v ir.Value) {
	l := m.held[n.Id]
	if l == nil {
		l = m.f.newLocal("match_"+identifier(n.Id), ir.RObj)
		m.held[n.Id] = l
		m.names = append(m.names, n)
	}
	m.f.set(l, v)
}

// bind moves the captures to the names they are for.
func (m *matcher) bind() {
	for _, n := range m.names {
		l := m.held[n.Id]
		m.f.storeName(n, val{v: l, t: types.Obj})
		m.f.emit(&ir.Unset{Dst: l, Span: m.f.span})
	}
}

// pattern leaves no unless the value matches.
func (m *matcher) pattern(p ast.Pattern, v ir.Value, no *ir.Label) {
	f := m.f
	defer f.at(p)()
	switch p := p.(type) {
	case *ast.MatchValue:
		x := val{v: v, t: types.Obj}
		if p.Singleton {
			f.unless(f.identity(ast.Is, x, f.materialise(f.expr(p.X))).v, no)
			return
		}
		f.unless(f.truth(f.compareVals(ast.Eq, x, f.expr(p.X), true)), no)
	case *ast.MatchCapture:
		m.capture(p.Name, v)
	case *ast.MatchWildcard:
	case *ast.MatchAs:
		m.pattern(p.Pattern, v, no)
		m.capture(p.Name, v)
	case *ast.MatchOr:
		f.labelled("either", func(yes *ir.Label) {
			for _, alt := range p.Alts {
				f.labelled("alternative", func(next *ir.Label) {
					m.pattern(alt, v, next)
					f.leave(yes)
				})
			}
			f.leave(no)
		})
	case *ast.MatchSequence:
		m.sequence(p, v, no)
	case *ast.MatchMapping:
		m.mapping(p, v, no)
	case *ast.MatchClass:
		m.class(p, v, no)
	default:
		f.b.unsupported(p.Span(), "this pattern is")
	}
}

func (m *matcher) sequence(p *ast.MatchSequence, v ir.Value, no *ir.Label) {
	f := m.f
	f.unless(f.op(prims.MatchSequence, ir.RInt, v), no)
	star := -1
	for i, e := range p.Elts {
		if _, ok := e.(*ast.MatchStar); ok {
			star = i
		}
	}
	n := len(p.Elts)
	switch { // [*x] takes any sequence without asking how long it is
	case star < 0:
		f.unless(f.op(prims.CCompare[ast.Eq], ir.RBint, f.op(prims.ObjLen, ir.RSsize, v), ssize(n)), no)
	case n > 1:
		f.unless(f.op(prims.CCompare[ast.Ge], ir.RBint, f.op(prims.ObjLen, ir.RSsize, v), ssize(n-1)), no)
	}
	wild := 0
	for _, e := range p.Elts {
		if unnamed(e) {
			wild++
		}
	}
	switch {
	case wild == n:
	case star >= 0 && unnamed(p.Elts[star]):
		m.subscripts(p, v, star, no)
	default:
		m.unpack(p, v, star, no)
	}
}

// unnamed reports whether a pattern is _ or *_.
func unnamed(p ast.Pattern) bool {
	switch p := p.(type) {
	case *ast.MatchWildcard:
		return true
	case *ast.MatchStar:
		return p.Name == nil
	}
	return false
}

// subscripts matches the items around a *_ by their indices, as Python does.
func (m *matcher) subscripts(p *ast.MatchSequence, v ir.Value, star int, no *ir.Label) {
	f := m.f
	for i, e := range p.Elts {
		if unnamed(e) {
			continue
		}
		var at ir.Value = ssize(i)
		if i > star {
			at = f.op(prims.CSub, ir.RSsize, f.op(prims.ObjLen, ir.RSsize, v), ssize(len(p.Elts)-i))
		}
		m.pattern(e, f.obj(prims.GetItemInt, v, at, cbool(true), cbool(true)), no)
	}
}

// unpack matches items that are got by iteration.
func (m *matcher) unpack(p *ast.MatchSequence, v ir.Value, star int, no *ir.Label) {
	f := m.f
	op := &ir.Op{Args: []ir.Value{v}, Span: f.span, Older: f.older}
	for range p.Elts {
		op.Outs = append(op.Outs, f.f.NewTemp(ir.RObj))
	}
	if star >= 0 {
		op.Info, op.Aux = prims.UnpackEx, itoa(star)+", "+itoa(len(p.Elts)-star-1)
	} else {
		op.Info, op.Aux = prims.UnpackFor(len(p.Elts)), itoa(len(p.Elts))
	}
	f.emit(op)
	for i, e := range p.Elts {
		if s, ok := e.(*ast.MatchStar); ok {
			m.capture(s.Name, op.Outs[i])
		} else {
			m.pattern(e, op.Outs[i], no)
		}
	}
}

func (m *matcher) mapping(p *ast.MatchMapping, v ir.Value, no *ir.Label) {
	f := m.f
	f.unless(f.op(prims.MatchMapping, ir.RInt, v), no)
	if len(p.Keys) > 0 {
		size := f.op(prims.ObjLen, ir.RSsize, v)
		f.unless(f.op(prims.CCompare[ast.Ge], ir.RBint, size, ssize(len(p.Keys))), no)
	}
	if len(p.Keys) == 0 && p.Rest == nil {
		return
	}
	keys := f.obj(prims.NewTuple, f.objects(p.Keys)...)
	if len(p.Keys) > 0 {
		m.items(f.obj(prims.MatchKeys, v, keys), p.Patterns, no)
	}
	if p.Rest != nil {
		m.capture(p.Rest, f.obj(prims.MatchRest, v, keys))
	}
}

func (m *matcher) class(p *ast.MatchClass, v ir.Value, no *ir.Label) {
	f := m.f
	cls := f.object(p.Cls)
	names := make([]*ir.PyConst, len(p.KwNames))
	for i, n := range p.KwNames {
		names[i] = f.ident(n) // never mangled, unlike names in expressions
	}
	kw := f.b.mod.Const(ir.PyConst{Kind: ir.KTuple, Items: names})
	attrs := f.obj(prims.MatchClass, v, cls, ssize(len(p.Patterns)), kw)
	m.items(attrs, append(append([]ast.Pattern(nil), p.Patterns...), p.KwPatterns...), no)
}

// items matches the items of a tuple that the runtime found, None if it failed.
func (m *matcher) items(found ir.Value, patterns []ast.Pattern, no *ir.Label) {
	f := m.f
	f.iff(f.op(prims.ObjIsNone, ir.RBint, found), func() { f.leave(no) }, nil)
	for i, p := range patterns {
		item := f.obj(prims.TupleGetInt, found, ssize(i), cbool(false), cbool(false))
		m.pattern(p, item, no)
	}
}
