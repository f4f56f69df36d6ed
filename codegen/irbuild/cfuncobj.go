package irbuild

import (
	"pyxc/codegen/ir"
	"pyxc/codegen/prims"
	"pyxc/typecheck/scope"
	"pyxc/typecheck/types"
)

// cfuncToObj makes a Python function that converts its arguments and calls a
// C function. Pointers to functions have no Python value.
func (f *fb) cfuncToObj(v val, t *types.Func) val {
	fn, ok := v.v.(*ir.Sym)
	if ok && f.b.cpdefs[fn.Name] != "" {
		return f.global(f.b.cpdefs[fn.Name])
	}
	if !ok || t.Varargs || t.Optional > 0 || !f.callable(t) {
		return f.noConversion(v, types.Obj)
	}
	pf := f.b.wrapCFunc(fn, t, f)
	desc := &ir.Sym{Rep: ir.RVoidP, Name: "&pyxc_fn_" + itoa(pf.Index)}
	return val{v: f.obj(prims.NewFunction, desc, null, null, null, null), t: types.Obj}
}

// callable reports whether all of a signature has Python counterparts.
func (f *fb) callable(t *types.Func) bool {
	for _, p := range t.Params {
		if pr := rep(decay(p.Type)); pr == nil || !crosses(p.Type) {
			return false
		}
	}
	return rep(t) != nil && (types.IsVoid(t.Result) || crosses(t.Result))
}

// crosses reports whether values of a type can go to Python and back.
func crosses(t types.Type) bool {
	switch u := types.Resolve(t).(type) {
	case *types.Object, *types.Int, *types.Enum, *types.Float, *types.Complex, *types.CTuple:
		return true
	case *types.Struct:
		return !u.Union && len(u.Fields) > 0
	case *types.Pointer:
		r := rep(u)
		return r != nil && isCharPtr(r)
	}
	return false
}

// wrapCFunc makes the Python function's description and body, once per function.
func (b *builder) wrapCFunc(fn *ir.Sym, t *types.Func, at *fb) *ir.PyFunc {
	if pf := b.wrapped[fn.Name]; pf != nil {
		return pf
	}
	pf := &ir.PyFunc{Index: len(b.mod.PyFuncs), Name: "wrap", QualName: "wrap"}
	b.mod.PyFuncs = append(b.mod.PyFuncs, pf)
	if b.cython {
		pf.Flags |= ir.FlagCython
	}
	body := &ir.Func{
		Sym: b.unique("pf", "wrap"), Name: "wrap", QualName: "wrap", Result: ir.RObj,
		Err: ir.ErrConv{Kind: ir.ErrNull, Sentinel: "NULL"}, Static: true, Span: at.span,
	}
	body.Params = append(body.Params, body.AddLocal(&ir.Local{Name: "self", Rep: ir.RObj, Param: true, Borrowed: true}))
	pf.Body = body
	f := b.newFunc(body, b.info.Scope, at.dirs)
	var params []*ir.Local
	for i, p := range t.Params {
		name, kind := p.Name, ir.PosOrKw
		if name == "" {
			name, kind = "_"+itoa(i), ir.PosOnly
		}
		pf.Params = append(pf.Params, ir.PyParam{Name: name, Kind: kind})
		l := body.AddLocal(&ir.Local{Name: "arg_" + identifier(name), PyName: name, Rep: ir.RObj, Param: true})
		params = append(params, l)
	}
	body.Params = append(body.Params, params...)
	f.body(func() {
		args := []ir.Value{fn}
		for i, p := range t.Params {
			args = append(args, f.coerce(val{v: params[i], t: types.Obj}, decay(p.Type)).v)
		}
		f.emit(&ir.Return{Value: f.toObj(f.callC(args, t)), Span: f.span})
	})
	b.mod.Funcs = append(b.mod.Funcs, body)
	if b.wrapped == nil {
		b.wrapped = map[string]*ir.PyFunc{}
	}
	b.wrapped[fn.Name] = pf
	return pf
}

// externFunctions makes the Python side of the functions that an extern block
// declares as cpdef, before the module's own code runs.
func (f *fb) externFunctions() {
	for _, sym := range f.b.info.Scope.Order {
		t, ok := types.Resolve(sym.Type).(*types.Func)
		if sym.Kind != scope.CFunc || !sym.Cpdef || !sym.Extern || sym.Storage != scope.ModuleC || !ok {
			continue
		}
		v := f.symbol(sym, nil)
		if fn, ok := v.v.(*ir.Sym); ok && f.callable(t) && !t.Varargs && t.Optional == 0 {
			pf := f.b.wrapCFunc(fn, t, f)
			pf.Name, pf.QualName = sym.Name, sym.Name
		}
		f.do(prims.SetGlobal, f.ident(sym.Name), f.cfuncToObj(v, t).v)
	}
}
