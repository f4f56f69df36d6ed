package irbuild

import (
	"pyxc/codegen/ir"
	"pyxc/codegen/prims"
	"pyxc/parser/ast"
	"pyxc/typecheck/scope"
	"pyxc/typecheck/types"
)

// awaitWith waits for what a special method of an asynchronous context manager gave.
func (f *fb) awaitWith(v ir.Value, method string) ir.Value {
	start := f.opAux(prims.AwaitWith, ir.RObj, method, v)
	return f.delegate(start).v
}

// asyncFor builds an async for loop.
func (f *fb) asyncFor(s *ast.For) {
	f.labelled("break", func(brk *ir.Label) {
		f.asyncIterate(s.Target, s.Iter, func(next *ir.Label) { f.loopBody(brk, next, s.Body) })
		f.suite(s.Else)
	})
}

// asyncIterate runs an asynchronous iterator until it raises StopAsyncIteration.
func (f *fb) asyncIterate(target, iter ast.Expr, body func(next *ir.Label)) {
	iterable := f.object(iter)
	restore := f.atSince(13, iter, f.span)
	it := f.obj(prims.GetAIter, iterable)
	restore()
	f.asyncIterFrom(target, it, body)
}

// asyncIterFrom is asyncIterate for what __aiter__ gave.
func (f *fb) asyncIterFrom(target ast.Expr, it ir.Value, body func(next *ir.Label)) {
	next := f.f.NewLabel("loop")
	item := f.newLocal("item", ir.RObj)
	blk := f.block(func() {
		st := &ir.Try{Span: f.span}
		st.Body = f.block(func() { f.set(item, f.delegate(f.obj(prims.ANext, it)).v) })
		st.Catch = f.block(func() {
			stop := f.opAux(prims.ErrorIs, ir.RInt, "PyExc_StopAsyncIteration")
			f.iff(stop, func() { f.leave(next) }, nil)
			if f.b.cython {
				f.do(prims.Propagate)
			} else {
				f.do(prims.ANextFailed)
			}
		})
		f.emit(st)
		f.assignTo(target, val{v: item, t: types.Obj})
		f.emit(&ir.Unset{Dst: item, Span: f.span})
		body(next)
	})
	f.emit(&ir.Loop{Label: next, Body: blk, Span: f.span})
}

// asyncWith builds an async with statement.
func (f *fb) asyncWith(s *ast.With) { f.asyncWithItems(s, s.Items) }

func (f *fb) asyncWithItems(s *ast.With, items []ast.WithItem) {
	if len(items) == 0 {
		f.suite(s.Body)
		return
	}
	item := &items[0]
	restore := f.atSince(13, item.Context, s.Span())
	f.asyncWithItem(item, func() { f.asyncWithItems(s, items[1:]) })
	restore()
}

func (f *fb) asyncWithItem(item *ast.WithItem, body func()) {
	mgr := f.object(item.Context)
	exit := f.f.NewTemp(ir.RObj)
	enter := f.f.NewTemp(ir.RObj)
	f.emit(&ir.Op{Info: prims.AWithEnter, Args: []ir.Value{mgr}, Out: enter, Outs: []*ir.Temp{exit}, Span: f.span, Older: f.older})
	leave := f.newLocal("exit", ir.RObj)
	f.set(leave, exit)
	entered := f.awaitWith(enter, "__aenter__")
	f.withBody(item, leave, entered, body, func(h *ir.Local) ir.Value {
		r := f.awaitWith(f.obj(prims.AWithExit, leave, h), "__aexit__")
		return f.op(prims.ObjNot, ir.RInt, r)
	}, func() { f.awaitWith(f.obj(prims.AWithExitNone, leave), "__aexit__") })
}

// enterComp prepares the variables of an inlined comprehension: fresh cells
// for those that an inner function shares.
func (f *fb) enterComp(e *ast.Comp) {
	sc := f.b.info.Scopes[e]
	if sc == nil {
		return
	}
	for _, sym := range sc.Order {
		if sym.Storage == scope.Cell && sym.Scope == sc {
			f.makeCell(sym, nil)
		}
	}
}
