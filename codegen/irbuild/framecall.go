package irbuild

import (
	"slices"

	"pyxc/codegen/ir"
	"pyxc/codegen/prims"
	"pyxc/parser/ast"
	"pyxc/typecheck/scope"
	"pyxc/typecheck/types"
)

// frameBuiltins are the builtins that look at their caller's frame, which a
// compiled function does not have.
var frameBuiltins = map[string]bool{
	"super": true, "globals": true, "locals": true, "vars": true, "dir": true, "eval": true, "exec": true,
}

// maybeFrameCall is a call of such a builtin by a name that may mean another
// object (a star import may bring one): which it is shows at run time.
func (f *fb) maybeFrameCall(e *ast.Call) (val, bool) {
	n, ok := e.Func.(*ast.Name)
	if !ok || !frameBuiltins[n.Id] || !simpleArgs(e) {
		return val{}, false
	}
	if sym := f.b.info.Uses[n]; sym != nil && sym.Storage != scope.Global {
		return val{}, false
	}
	var v val
	known := false
	own := f.block(func() { v, known = f.frameCall(n.Id, e) })
	if !known {
		return val{}, false
	}
	fn := f.object(e.Func)
	res := f.newLocal("called", ir.RObj)
	own.List = append(own.List, f.block(func() { f.set(res, f.toObj(v)) }).List...)
	other := f.block(func() { f.set(res, f.toObj(f.callObject(fn, e))) })
	same := f.op(prims.ObjIs, ir.RBint, fn, f.obj(prims.GetBuiltin, f.ident(n.Id)))
	f.emit(&ir.If{Cond: same, Then: own, Else: other, Span: f.span})
	return val{v: res, t: types.Obj}, true
}

// frameCall is the call of the builtin itself.
func (f *fb) frameCall(name string, e *ast.Call) (val, bool) {
	if len(e.Args) == 0 {
		return f.builtin0(name)
	}
	return f.evalCall(name, e)
}

// localsDict is locals(): the module's or class body's namespace itself, or a
// dict of the variables that are bound now. In a comprehension of a .py these
// are its own, and those of the function.
func (f *fb) localsDict() val {
	t := types.Builtin("dict")
	outside := f.class != nil || f.module
	inComp := len(f.compScopes) > 0 && !f.b.cython
	if outside && !inComp {
		if f.class != nil {
			return val{v: f.class.ns, t: types.Obj}
		}
		return val{v: f.obj(prims.ModuleDict), t: t}
	}
	d := f.obj(prims.NewDict)
	seen := map[string]bool{}
	add := func(sym *scope.Symbol) {
		if sym.Kind != scope.Var && sym.Kind != scope.PyFunc && sym.Kind != scope.Class || seen[sym.Name] {
			return
		}
		seen[sym.Name] = true
		f.addLocal(d, sym)
	}
	if inComp {
		for _, sc := range slices.Backward(f.compScopes) {
			for _, sym := range sc.Order {
				add(sym)
			}
		}
	}
	if !outside {
		for _, sym := range f.localsOrder() {
			add(sym)
		}
		for _, sym := range f.scope.Free {
			add(sym)
		}
	}
	if f.keptLocals != nil && !inComp {
		return val{v: f.keepLocals(d), t: t}
	}
	return val{v: d, t: t}
}

// keepLocals brings the dict of a function's locals() up to date: before Python
// 3.13 it is one for the whole call, in which stays what exec binds.
func (f *fb) keepLocals(fresh ir.Value) ir.Value {
	var names []*ir.PyConst
	for _, list := range [][]*scope.Symbol{f.scope.Order, f.scope.Free} {
		for _, sym := range list {
			names = append(names, f.ident(sym.Name))
		}
	}
	d := f.obj(prims.KeepLocals, f.keptLocals, fresh, f.b.mod.Const(ir.PyConst{Kind: ir.KTuple, Items: names}))
	f.set(f.keptLocals, d)
	return d
}

// localsOrder lists the function's own variables as locals() has them: in Python
// *args and **kwargs stand behind the other parameters, cells behind the rest.
func (f *fb) localsOrder() []*scope.Symbol {
	list := slices.Clone(f.scope.Order)
	if f.b.cython {
		return list
	}
	var ps *ast.Params
	switch n := f.scope.Node.(type) {
	case *ast.FuncDef:
		ps = n.Params
	case *ast.Lambda:
		ps = n.Params
	}
	rank := func(s *scope.Symbol) int {
		switch {
		case !s.Param && s.Storage == scope.Cell:
			return 4
		case !s.Param:
			return 3
		case ps != nil && ps.KwArg != nil && s.Decl == ast.Node(ps.KwArg):
			return 2
		case ps != nil && ps.VarArg != nil && s.Decl == ast.Node(ps.VarArg):
			return 1
		}
		return 0
	}
	slices.SortStableFunc(list, func(a, b *scope.Symbol) int { return rank(a) - rank(b) })
	return list
}

// addLocal enters a variable in the dict of locals() if it is bound and has a
// Python value.
func (f *fb) addLocal(d ir.Value, sym *scope.Symbol) {
	switch sym.Storage {
	case scope.Cell, scope.Free:
		if f.b.inCCell(sym) {
			if types.IsNumeric(sym.Type) {
				f.do(prims.DictSetItem, d, f.ident(sym.Name), f.toObj(f.readCCell(sym)))
			}
			return
		}
		l := f.localOf(sym)
		f.iff(f.op(prims.CellIsSet, ir.RBint, l), func() {
			f.do(prims.DictSetItem, d, f.ident(sym.Name), f.opAux(prims.CellGet, ir.RObj, sym.Name, l))
		}, nil)
	case scope.Local:
		l := f.localOf(sym)
		if l.Rep.Managed() {
			f.iff(f.op(prims.CNotNull, ir.RBint, l), func() { f.do(prims.DictSetItem, d, f.ident(sym.Name), l) }, nil)
			return
		}
		if types.IsNumeric(sym.Type) {
			f.do(prims.DictSetItem, d, f.ident(sym.Name), f.toObj(val{v: l, t: sym.Type}))
		}
	}
}

// evalCall compiles eval and exec, whose default namespaces are those of the
// caller, which a frame-less function must hand over; and Cython's getattr3.
func (f *fb) evalCall(name string, e *ast.Call) (val, bool) {
	n := len(e.Args)
	switch {
	case name == "getattr3" && n == 3:
		a := f.objects(e.Args)
		return val{v: f.obj(prims.GetAttrDefault, a...), t: types.Obj}, true
	case name == "exec" && n <= 3:
		args := []ir.Value{null, null, null}
		copy(args, f.objects(e.Args))
		if n == 1 && (!f.module || f.class != nil) {
			args[1], args[2] = f.obj(prims.ModuleDict), f.localsDict().v
		}
		if n > 1 && !f.b.cython {
			args[1], args[2] = f.namespaces(args[1], args[2])
		}
		return val{v: f.obj(prims.ExecCode, args...), t: types.Obj}, true
	case name == "eval" && (n == 1 || n <= 3 && !f.b.cython):
		args := []ir.Value{null, null, null}
		copy(args, f.objects(e.Args))
		if n == 1 {
			args[1], args[2] = f.obj(prims.ModuleDict), f.localsDict().v
		} else {
			args[1], args[2] = f.namespaces(args[1], args[2])
		}
		fn := f.obj(prims.GetBuiltin, f.ident("eval"))
		return val{v: f.obj(prims.Call, append([]ir.Value{fn}, args...)...), t: types.Obj}, true
	}
	return val{}, false
}

// namespaces are the globals and locals of eval or exec where None was given,
// or nothing: without globals those of the caller.
func (f *fb) namespaces(globals, locals ir.Value) (ir.Value, ir.Value) {
	g, l := f.newLocal("globals", ir.RObj), f.newLocal("locals", ir.RObj)
	f.set(g, globals)
	if locals == ir.Value(null) {
		locals = ir.PyNone
	}
	f.set(l, locals)
	f.iff(f.op(prims.ObjIsNone, ir.RBint, g), func() {
		f.set(g, f.obj(prims.ModuleDict))
		f.iff(f.op(prims.ObjIsNone, ir.RBint, l), func() { f.set(l, f.localsDict().v) }, nil)
	}, nil)
	return g, l
}
