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

var sectionRep = &ir.Rep{Kind: ir.Opaque, C: "pyxc_section"}

// criticalSection is a critical section of the arguments of a call: objects, which it keeps, or locks.
func (f *fb) criticalSection(call *ast.Call, body func()) {
	var held []ir.Value
	enter := prims.SectionEnter
	for _, x := range call.Args {
		if types.IsObject(f.b.info.TypeOf(x)) {
			l := f.newLocal("locked", ir.RObj)
			f.set(l, f.object(x))
			held = append(held, l)
			continue
		}
		enter = prims.SectionLock
		if types.IsLock(f.b.info.TypeOf(x)) {
			held = append(held, f.lockOf(x))
		} else {
			held = append(held, f.value(x).v)
		}
	}
	f.section(enter, held, body)
}

// section runs a body in a critical section.
func (f *fb) section(enter *ir.OpInfo, held []ir.Value, body func()) {
	if len(held) == 1 {
		held = append(held, null)
	}
	st := f.newLocal("section", sectionRep)
	st.Addressed = true // the region reads it
	f.do(enter, append([]ir.Value{st}, held...)...)
	f.emit(&ir.Region{Kind: ir.Sectioned, State: st, Body: f.block(body), Span: f.span})
}

// sectionOf is the decorator that makes a function's body a critical section of its first argument, or nil.
func (f *fb) sectionOf(node ast.Node) *ast.FuncDef {
	def, ok := node.(*ast.FuncDef)
	if !ok {
		return nil
	}
	for _, d := range def.Decorators {
		if f.cythonName(d) == "critical_section" {
			return def
		}
	}
	return nil
}

// defSuite is the body of a function, in a critical section of its first argument if a decorator says so.
func (f *fb) defSuite(node ast.Node, body []ast.Stmt) {
	def := f.sectionOf(node)
	list := []*ast.Param(nil)
	if def != nil {
		list = append(append(list, def.Params.PosOnly...), def.Params.Args...)
	}
	if len(list) == 0 {
		f.suite(body)
		return
	}
	sym := f.b.info.Bound[list[0]]
	read := f.readLocal
	if sym.Storage != scope.Local {
		read = f.readCell
	}
	enter := prims.SectionEnter
	var held ir.Value
	arg := read(sym)
	if types.IsObject(arg.t) {
		l := f.newLocal("locked", ir.RObj)
		f.set(l, f.toObj(arg))
		held = l
	} else {
		enter, held = prims.SectionLock, arg.v
	}
	f.section(enter, []ir.Value{held}, func() { f.suite(body) })
}
