package irbuild

import (
	"strings"

	"pyxc/codegen/ir"
	"pyxc/codegen/prims"
	"pyxc/parser/ast"
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
	return f.newWrapper(f.b.wrapCFunc(fn, t, f))
}

func (f *fb) newWrapper(pf *ir.PyFunc) val {
	return val{v: f.newFunction(pf, null, null, null, null), t: types.Obj}
}

// methodToObj is a C method of an object as a value: the method bound to it.
func (f *fb) methodToObj(e *ast.Attr, self val, o *types.Object, sym *scope.Symbol) val {
	t, _ := types.Resolve(sym.Type).(*types.Func)
	if t == nil || t.Varargs || t.Optional > 0 || !f.callable(t) {
		f.b.unsupported(e.Span(), "the C method '%s' used as a value is", e.Name)
		return f.bad(types.Obj)
	}
	if isStatic(sym) {
		if c := f.b.extOf(o, e.Span()); c != nil {
			if fn := f.unbound(sym, t, c); len(fn) == 1 {
				return f.cfuncToObj(val{v: fn[0], t: sym.Type}, t)
			}
		}
		f.b.unsupported(e.Span(), "the C method '%s' used as a value is", e.Name)
		return f.bad(types.Obj)
	}
	self = f.keep(self)
	f.doAux(prims.ExtNotNone, sym.Name, self.v)
	pf := f.b.wrapCall("."+o.String()+"."+sym.Name, t, f, func(g *fb, args []ir.Value) val {
		fn := g.methodOf(val{v: args[0], t: o}, o, sym, t)
		if fn == nil {
			f.b.unsupported(e.Span(), "the C method '%s' used as a value is", e.Name)
			return g.bad(t.Result)
		}
		return g.callC(append(fn, args...), t)
	})
	fn := f.newWrapper(pf)
	return val{v: f.obj(prims.CallMethod, fn.v, f.ident("__get__"), self.v), t: types.Obj}
}

// unboundMethod is Class.method, a function that takes self.
func (f *fb) unboundMethod(e *ast.Attr, sym *scope.Symbol) (val, bool) {
	base := f.b.info.Types[e.X].Symbol
	if base == nil || base.Kind != scope.ExtType {
		return val{}, false
	}
	o := extObject(base.Type)
	t, _ := types.Resolve(sym.Type).(*types.Func)
	if o == nil || t == nil {
		return val{}, false
	}
	if c := f.b.extOf(o, e.Span()); c != nil {
		if fn := f.unbound(sym, t, c); len(fn) == 1 {
			if s, ok := fn[0].(*ir.Sym); ok && !isStatic(sym) {
				f.b.takesSelf[s.Name] = sym.Name
			}
			return val{v: fn[0], t: sym.Type}, true
		}
	}
	f.b.unsupported(e.Span(), "the C method '%s' used as a value is", e.Name)
	return f.bad(sym.Type), true
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
	return b.wrapCall(fn.Name, t, at, func(f *fb, args []ir.Value) val {
		if name := b.takesSelf[fn.Name]; name != "" {
			f.doAux(prims.ExtNotNone, name, args[0])
		}
		return f.callC(append([]ir.Value{fn}, args...), t)
	})
}

// wrapCall makes the Python function of a call of C code, once per key.
func (b *builder) wrapCall(key string, t *types.Func, at *fb, call func(*fb, []ir.Value) val) *ir.PyFunc {
	if pf := b.wrapped[key]; pf != nil {
		return pf
	}
	pf := &ir.PyFunc{Index: len(b.mod.PyFuncs), Name: "wrap", QualName: "wrap"}
	b.mod.PyFuncs = append(b.mod.PyFuncs, pf)
	if b.cython {
		pf.Flags |= ir.FlagCython
	}
	if !b.opts.NoDocstrings {
		pf.Doc = b.mod.Str(wrapperDoc(t))
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
		var args []ir.Value
		for i, p := range t.Params {
			if o, ok := types.Resolve(p.Type).(*types.Object); ok {
				declared := &ast.Param{At: ast.At{Sp: at.span}, Name: pf.Params[i].Name, Type: &ast.TypeExpr{}, NotNone: p.NotNone}
				f.checkArg(o, declared, params[i])
				args = append(args, params[i])
				continue
			}
			args = append(args, f.coerce(val{v: params[i], t: types.Obj}, decay(p.Type)).v)
		}
		f.emit(&ir.Return{Value: f.toObj(call(f, args)), Span: f.span})
	})
	b.mod.Funcs = append(b.mod.Funcs, body)
	if b.wrapped == nil {
		b.wrapped = map[string]*ir.PyFunc{}
	}
	b.wrapped[key] = pf
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

// wrapperDoc shows how a C function is called from Python.
func wrapperDoc(t *types.Func) string {
	var parts []string
	for i, p := range t.Params {
		name := p.Name
		if name == "" {
			name = "_" + itoa(i)
		}
		if shown := wrapperType(p.Type); shown != "" {
			name += ": " + shown
		}
		parts = append(parts, name)
	}
	doc := "wrap(" + strings.Join(parts, ", ") + ")"
	if shown := wrapperType(t.Result); shown != "" && !types.IsVoid(t.Result) {
		doc += " -> " + shown
	}
	return doc
}

// wrapperType is a type as an annotation: a class where one holds all its
// values, C's name in quotes otherwise, "" for any object.
func wrapperType(t types.Type) string {
	switch u := types.Resolve(t).(type) {
	case *types.Object:
		if u.Ext != nil {
			return "'" + u.Ext.Name + "'"
		}
		return u.Class
	case *types.Float:
		if u == types.Resolve(types.Double) {
			return "float"
		}
	case *types.Int:
		if u.Bint {
			return "bool"
		}
	}
	return "'" + t.String() + "'"
}
