package irbuild

import (
	"pyxc/codegen/ir"
	"pyxc/codegen/prims"
	"pyxc/parser/ast"
	"pyxc/typecheck/types"
)

// Loops of a .pyx that need no iterator, as what they run through is known and
// their variables are C's.

// callOf gives the arguments of a call of a builtin.
func (f *fb) callOf(name string, e ast.Expr) []ast.Expr {
	c, ok := e.(*ast.Call)
	if !ok || !simpleArgs(c) || f.builtinName(c.Func) != name {
		return nil
	}
	return c.Args
}

// reversedLoop is "for i in reversed(range(lo, hi))" over a C integer.
func (f *fb) reversedLoop(target, iter ast.Expr, body func(next *ir.Label)) bool {
	outer := f.callOf("reversed", iter)
	tt := f.b.info.TypeOf(target)
	if len(outer) != 1 || !types.IsInteger(tt) || isBint(tt) {
		return false
	}
	args := f.rangeArgs(outer[0])
	if len(args) != 1 && len(args) != 2 {
		return false
	}
	var lo ast.Expr
	hi := args[len(args)-1]
	if len(args) == 2 {
		lo = args[0]
	}
	ct := f.counterType(tt, lo, hi, nil)
	if ct == nil {
		return false
	}
	r := rep(ct)
	var end ir.Value = &ir.Lit{Rep: r, Text: "0"}
	if lo != nil {
		l := f.newLocal("start", r)
		f.set(l, f.as(lo, ct))
		end = l
	}
	i := f.newLocal("i", r)
	f.set(i, f.as(hi, ct))
	label := f.f.NewLabel("loop")
	blk := f.block(func() {
		more := f.op(prims.CCompare[ast.Gt], ir.RBint, i, end)
		f.iff(f.op(prims.CNot, ir.RBint, more), func() { f.leave(label) }, nil)
		f.set(i, f.op(prims.CSub, r, i, &ir.Lit{Rep: r, Text: "1"}))
		f.assignTo(target, val{v: i, t: ct})
		body(label)
	})
	f.emit(&ir.Loop{Label: label, Body: blk, Span: f.span})
	return true
}

// enumerateLoop is "for i, x in enumerate(s)", maybe with a start in C: it
// counts in C, in the type of i.
func (f *fb) enumerateLoop(target, iter ast.Expr, body func(next *ir.Label)) bool {
	args := f.callOf("enumerate", iter)
	pair := displayElts(target)
	if len(args) != 1 && len(args) != 2 || len(pair) != 2 || !apart(pair[0], pair[1]) {
		return false
	}
	ct := f.b.info.TypeOf(pair[0])
	switch {
	case types.IsInteger(ct) && !isBint(ct) && rep(ct).Kind == ir.Int:
	case types.IsObject(ct):
		ct = types.SsizeT
	default:
		return false
	}
	count := f.newLocal("count", rep(ct))
	var first ir.Value = &ir.Lit{Rep: rep(ct), Text: "0"}
	if len(args) == 2 {
		if st := f.b.info.TypeOf(args[1]); !types.IsInteger(st) || types.IsObject(f.b.info.TypeOf(pair[0])) && !types.Identical(st, ct) && f.b.info.Types[args[1]].Const == nil {
			return false
		}
		// The iterable comes first.
		if !f.mereC(args[1]) {
			return false
		}
		first = f.as(args[1], ct)
	}
	f.set(count, first)
	f.iterate(pair[1], args[0], nil, func(next *ir.Label) {
		f.assignTo(pair[0], val{v: count, t: ct})
		f.set(count, f.op(prims.CAdd, rep(ct), count, &ir.Lit{Rep: rep(ct), Text: "1"}))
		body(next)
	})
	return true
}

// apart reports whether two targets are names, the second maybe several, none
// of which is the first: then it does not show which is assigned first.
func apart(first, second ast.Expr) bool {
	n, ok := first.(*ast.Name)
	if !ok {
		return false
	}
	if elts := displayElts(second); elts != nil {
		for _, e := range elts {
			if !apart(first, e) {
				return false
			}
		}
		return true
	}
	m, ok := second.(*ast.Name)
	return ok && m.Id != n.Id
}

// characterLoop runs through the characters of a str as Py_UCS4, or through the
// bytes of a bytes object as C integers.
func (f *fb) characterLoop(target, iter ast.Expr, body func(next *ir.Label)) bool {
	tt := f.b.info.TypeOf(target)
	c := class(f.b.info.TypeOf(iter))
	if !(c == "str" && isUCS4(tt) || c == "bytes" && types.IsInteger(tt) && !isUCS4(tt) && !isBint(tt)) {
		return false
	}
	text := f.newLocal("text", ir.RObj)
	f.set(text, f.object(iter))
	f.do(prims.NotNoneIter, text)
	size := f.newLocal("size", ir.RSsize)
	i := f.newLocal("i", ir.RSsize)
	var at func() val
	if c == "str" {
		kind, data := f.newLocal("kind", ir.RInt), f.newLocal("data", ir.RVoidP)
		f.set(kind, f.op(prims.StrKind, ir.RInt, text))
		f.set(data, f.op(prims.StrData, ir.RVoidP, text))
		f.set(size, f.op(prims.StrSize, ir.RSsize, text))
		at = func() val { return val{v: f.op(prims.StrChar, rep(tt), kind, data, i), t: tt} }
	} else {
		f.set(size, f.op(prims.BytesSize, ir.RSsize, text))
		at = func() val { return val{v: f.op(prims.BytesChar, rep(types.UChar), text, i), t: types.UChar} }
	}
	loop := &ir.ForRange{Label: f.f.NewLabel("loop"), Var: i, Lo: ssize(0), Hi: size, Step: ssize(1), Span: f.span}
	loop.Body = f.block(func() {
		f.assignTo(target, at())
		body(loop.Label)
	})
	f.emit(loop)
	f.emit(&ir.Unset{Dst: text, Span: f.span})
	return true
}
