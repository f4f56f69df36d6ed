package irbuild

import (
	"pyxc/codegen/ir"
	"pyxc/codegen/prims"
	"pyxc/parser/ast"
	"pyxc/typecheck/scope"
	"pyxc/typecheck/types"
)

// lockOf is the address of a lock, in a variable.
func (f *fb) lockOf(e ast.Expr) *ir.Local {
	p, pt := f.address(e)
	l := f.newLocal("lock", f.repOf(pt, e.Span()))
	l.Addressed = true // regions read it
	f.set(l, p)
	return l
}

// withLock runs a body while a lock is held.
func (f *fb) withLock(e ast.Expr, body func()) {
	l := f.lockOf(e)
	f.emit(&ir.Region{Kind: ir.Locked, State: l, Body: f.block(body), Span: f.span})
}

// lockCall is lock.acquire() or lock.release().
func (f *fb) lockCall(e *ast.Call) (val, bool) {
	a, ok := e.Func.(*ast.Attr)
	if !ok {
		return val{}, false
	}
	t := f.b.info.TypeOf(a.X)
	var lock ir.Value
	if p, ok := types.Resolve(t).(*types.Pointer); ok && types.IsLock(p.Elem) {
		lock = f.value(a.X).v
	} else if types.IsLock(t) {
		lock, _ = f.address(a.X)
	} else {
		return val{}, false
	}
	info := prims.LockAcquire
	if a.Name == "release" {
		info = prims.LockRelease
	}
	f.do(info, lock)
	return val{v: ir.PyNone, t: types.VoidType}, true
}

// freeLocks makes the locks among a function's variables free.
func (f *fb) freeLocks() {
	for _, sym := range f.scope.Order {
		t := sym.Type
		if a, ok := types.Resolve(t).(*types.Array); ok {
			t = a.Elem
		}
		if t != nil && sym.Storage == scope.Local && !sym.Param && types.IsLock(t) {
			f.do(prims.CZero, f.localOf(sym))
		}
	}
}
