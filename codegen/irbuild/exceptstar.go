package irbuild

import (
	"pyxc/codegen/ir"
	"pyxc/codegen/prims"
	"pyxc/parser/ast"
	"pyxc/typecheck/types"
)

// exceptStar builds the except* clauses of a try statement: each takes its
// part of the exception, what they raise is collected, and what is left and
// what was raised goes on as one.
func (f *fb) exceptStar(s *ast.Try, h *ir.Local, end *ir.Label) {
	caught := f.newLocal("caught", ir.RObj)
	f.set(caught, f.obj(prims.HandlerValue, h))
	rest := f.newLocal("rest", ir.RObj)
	f.set(rest, caught)
	list := f.obj(prims.NewList)
	for i := range s.Handlers {
		f.starClause(&s.Handlers[i], h, rest, list)
	}
	left := f.op(prims.ObjIsNotNone, ir.RBint, rest)
	f.iff(left, func() { f.do(prims.ListAppend, list, rest) }, nil)
	result := f.obj(prims.StarResult, caught, list)
	f.iff(f.op(prims.ObjIsNotNone, ir.RBint, result), func() { f.do(prims.StarRaise, result) }, nil)
	f.leave(end)
}

func (f *fb) starClause(hd *ast.Handler, h, rest *ir.Local, list ir.Value) {
	defer f.at(hd)()
	match, other := f.f.NewTemp(ir.RObj), f.f.NewTemp(ir.RObj)
	f.emit(&ir.Op{Info: prims.StarSplit, Args: []ir.Value{rest, f.object(hd.Type)}, Outs: []*ir.Temp{match, other}, Span: f.span, Older: f.older})
	f.set(rest, other)
	f.iff(f.op(prims.ObjIsNotNone, ir.RBint, match), func() {
		st := &ir.Try{Span: f.span}
		st.Body = f.block(func() {
			f.do(prims.StarHandle, h, match)
			f.starBody(hd, match)
		})
		st.Catch = f.block(func() { f.do(prims.StarCollect, list) })
		f.emit(st)
	}, nil)
}

// starBody binds the group, runs the suite and unbinds it again.
func (f *fb) starBody(hd *ast.Handler, match ir.Value) {
	n, ok := hd.Target.(*ast.Name)
	if !ok {
		f.suite(hd.Body)
		return
	}
	f.storeName(n, val{v: match, t: types.Obj})
	f.tryFinally(func() { f.suite(hd.Body) }, func() {
		f.storeName(n, val{v: ir.PyNone, t: types.Obj})
		f.deleteName(n)
	})
}
