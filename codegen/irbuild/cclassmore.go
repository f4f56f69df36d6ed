package irbuild

import (
	"pyxc/codegen/ir"
	"pyxc/codegen/prims"
	"pyxc/parser/ast"
	"pyxc/typecheck/scope"
	"pyxc/typecheck/types"
)

// fillLater fills a class's table of C methods when every method is declared.
func (b *builder) fillLater(c *extClass) { b.later(func() { b.fillVtab(c) }) }

// classNamed is the extension type that an expression names, nil if it names none.
func (f *fb) classNamed(e ast.Expr) *extClass {
	sym := f.b.info.Types[e].Symbol
	if n, ok := e.(*ast.Name); ok {
		sym = f.b.info.Uses[n]
	}
	if sym == nil || sym.Kind != scope.ExtType {
		return nil
	}
	if o := extObject(sym.Type); o != nil {
		return f.b.extOf(o, e.Span())
	}
	return nil
}

// newInstance is C(...): an instance of C, without a check.
func (f *fb) newInstance(e *ast.Call) (val, bool) {
	if v, ok := f.newBare(e); ok {
		return v, true
	}
	c := f.classNamed(e.Func)
	if c == nil {
		return val{}, false
	}
	v := f.pyCall(e)
	v.t = f.b.info.TypeOf(e)
	if extObject(v.t) == nil {
		v.t = &types.Object{Ext: c.t}
	}
	return v, true
}

// newBare is C.__new__(C, ...): an instance of C whose __init__ does not run.
func (f *fb) newBare(e *ast.Call) (val, bool) {
	m, ok := e.Func.(*ast.Attr)
	if !ok || m.Name != "__new__" || len(e.Args) == 0 || !simpleArgs(e) {
		return val{}, false
	}
	c := f.classNamed(m.X)
	if c == nil || f.classNamed(e.Args[0]) != c {
		return val{}, false
	}
	t := &types.Object{Ext: c.t}
	var args ir.Value = f.b.mod.Const(ir.PyConst{Kind: ir.KTuple})
	if len(e.Args) > 1 {
		args = f.obj(prims.NewTuple, f.objects(e.Args[1:])...)
	}
	return val{v: f.opAux(prims.ExtNew, ir.RObj, c.x.Object, args, null), t: t}, true
}

// extArg checks an argument that is declared with an extension type.
func (f *fb) extArg(o *types.Object, a *ast.Param, l *ir.Local) {
	c := f.b.extOf(o, a.Span())
	if c == nil {
		return
	}
	if a.Type == nil && a.Annotation == nil {
		if f.rewrapped() {
			return
		}
		f.doAux(prims.ExtCheckNotNone, c.x.Object, l) // self
		return
	}
	info := prims.ExtArg
	if o.NotNone || a.NotNone || !f.dirs.AllowNoneForExtensionArgs && !noneDefault(a) {
		info = prims.ExtArgNotNone
	}
	f.doAux(info, c.x.Object, l, &ir.CStr{Bytes: paramName(a)})
}

// rewrapped reports whether the class body turns the method into a class or
// static method later: name = classmethod(name). Its first argument is no self then.
func (f *fb) rewrapped() bool {
	s, _ := f.scope.Node.(*ast.FuncDef)
	if s == nil || f.scope.Parent == nil {
		return false
	}
	_, body, _ := classParts(f.scope.Parent.Node)
	for _, st := range body {
		a, ok := st.(*ast.Assign)
		if !ok {
			continue
		}
		call, ok := a.Value.(*ast.Call)
		if !ok || len(call.Args) != 1 {
			continue
		}
		arg, _ := call.Args[0].(*ast.Name)
		if name := f.builtinName(call.Func); arg != nil && arg.Id == s.Name && (name == "classmethod" || name == "staticmethod") {
			return true
		}
	}
	return false
}

// noneDefault reports whether a parameter's default is None.
func noneDefault(a *ast.Param) bool {
	k, ok := a.Default.(*ast.Const)
	return ok && k.Kind == ast.None
}

// extSuper is super() in a method of an extension type.
func (f *fb) extSuper() (val, bool) {
	for s := f.scope; s != nil; s = s.Parent {
		switch s.Kind {
		case scope.ClassScope:
			return val{}, false
		case scope.CClassScope:
			o := &types.Object{}
			for _, c := range f.b.extList {
				if c.scope == s {
					o.Ext = c.t
				}
			}
			if o.Ext == nil || len(f.f.Params) == 0 {
				return val{}, false
			}
			self := f.f.Params[0]
			if f.cself == nil && len(f.f.Params) > 1 && !f.f.Generator {
				self = f.f.Params[1]
			}
			super := f.obj(prims.GetBuiltin, f.ident("super"))
			return val{v: f.obj(prims.Call, super, f.typeObject(o).v, self), t: types.Obj}, true
		}
	}
	return val{}, false
}

// extGlobal are the names that every class body has.
func (f *fb) extGlobal(name string) (val, bool) {
	c := f.class.ext
	switch name {
	case "__qualname__":
		return val{v: f.b.mod.Str(c.t.Name), t: types.Builtin("str")}, true
	case "__module__":
		return val{v: f.obj(prims.ModuleName), t: types.Builtin("str")}, true
	case "__doc__":
		if c.x.Doc != nil {
			return val{v: c.x.Doc, t: types.Obj}, true
		}
		return val{v: ir.PyNone, t: types.Obj}, true
	}
	return val{}, false
}
