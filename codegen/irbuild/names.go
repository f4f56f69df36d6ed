package irbuild

import (
	"strconv"

	"pyxc/codegen/ir"
	"pyxc/codegen/prims"
	"pyxc/parser/ast"
	"pyxc/typecheck/scope"
	"pyxc/typecheck/types"
)

func itoa(n int) string { return strconv.Itoa(n) }

// cstr is a C string literal usable as auxiliary text.
func cstr(s string) string { return strconv.QuoteToASCII(s) }

// name reads a variable.
func (f *fb) name(e *ast.Name) val {
	if items, ok := f.b.info.DefTuples[e]; ok {
		return val{v: f.defTuple(items), t: types.Builtin("tuple")}
	}
	sym := f.b.info.Uses[e]
	if cell := f.genericClass(sym); cell != nil {
		return f.genericRead(cell, sym, e)
	}
	if e.Id == "__class__" && (sym == nil || sym.Storage == scope.Global || sym.Storage == scope.Builtin) {
		if c := f.aroundClass(); c != nil {
			return f.typeObject(&types.Object{Ext: c.t})
		}
	}
	if sym == nil {
		return f.global(e.Id)
	}
	if sym.Kind == scope.CFunc && sym.Cpdef && f.class != nil && f.class.ext != nil && sym.Scope == f.class.ext.scope {
		return val{v: f.obj(prims.GetClassName, f.class.ns, f.ident(sym.Name)), t: types.Obj} // its Python side
	}
	if f.b.info.ClassReads[e] && f.class != nil && f.class.ext == nil {
		return f.classRead(sym, e)
	}
	v := f.symbol(sym, e)
	if f.rebound[sym.Name] {
		return f.snapshot(v)
	}
	return v
}

// aroundClass is the extension type whose method this is, or stands in: the
// nearest class, nil if that is one of Python.
func (f *fb) aroundClass() *extClass {
	for s := f.scope; s != nil; s = s.Parent {
		switch s.Kind {
		case scope.ClassScope:
			return nil
		case scope.CClassScope:
			for _, c := range f.b.extList {
				if c.scope == s && s != f.scope {
					return c
				}
			}
			return nil
		}
	}
	return nil
}

// classRead reads a variable from around a class in the class's body: from the
// namespace, which may have it in other ways than by a binding, or from outside.
func (f *fb) classRead(sym *scope.Symbol, e *ast.Name) val {
	switch sym.Storage {
	case scope.Global, scope.Builtin:
		return val{v: f.obj(prims.GetClassName, f.class.ns, f.ident(f.mangle(e.Id))), t: types.Obj}
	}
	l := f.newLocal("found", ir.RObj)
	found := f.obj(prims.FindClassName, f.class.ns, f.ident(f.mangle(e.Id)))
	found.Nullable = true
	f.iff(f.op(prims.CIsNull, ir.RBint, found), func() { f.set(l, f.toObj(f.symbol(sym, e))) }, func() { f.set(l, found) })
	return val{v: f.obj(prims.TakeLocal, l), t: types.Obj}
}

// defTuple pools a compile-time tuple.
func (f *fb) defTuple(items []any) *ir.PyConst {
	out := make([]*ir.PyConst, len(items))
	for i, k := range items {
		if list, ok := k.([]any); ok {
			out[i] = f.defTuple(list)
		} else {
			out[i] = f.constObj(k)
		}
	}
	return f.b.mod.Const(ir.PyConst{Kind: ir.KTuple, Items: out})
}

func (f *fb) global(name string) val {
	return val{v: f.obj(f.cached(prims.GetGlobal), f.ident(name)), t: types.Obj}
}

// symbol reads what a symbol stands for.
func (f *fb) symbol(sym *scope.Symbol, at ast.Expr) val {
	if f.class != nil && f.class.ext != nil && (sym.Storage == scope.Global || sym.Storage == scope.Builtin) {
		if v, ok := f.extGlobal(sym.Name); ok {
			return v
		}
	}
	switch sym.Kind {
	case scope.Const:
		return f.constSymbol(sym, at)
	case scope.CFunc:
		return f.cfuncValue(sym, at)
	case scope.ExtType:
		if o := extObject(sym.Type); o != nil {
			return f.typeObject(o)
		}
	case scope.CType:
		if f.b.hasEnumClass(sym.Type) {
			return f.global(sym.Name)
		}
		f.b.unsupported(at.Span(), "the type '%s' used as a value is", sym.Name)
		return f.bad(types.Obj)
	}
	if f.inClassBody() && (sym.Storage == scope.Builtin || sym.Storage == scope.Global && f.scope.Lookup(sym.Name) != sym) {
		return val{v: f.obj(prims.GetClassName, f.class.ns, f.ident(f.mangle(sym.Name))), t: types.Obj}
	}
	switch sym.Storage {
	case scope.Local:
		return f.readLocal(sym)
	case scope.Cell, scope.Free:
		return f.readCell(sym)
	case scope.ClassAttr:
		if f.class != nil {
			return val{v: f.obj(prims.GetClassName, f.class.ns, f.ident(sym.Name)), t: types.Obj}
		}
	case scope.Global:
		if sym.Decl == nil && !sym.Assigned {
			return f.global(f.mangle(sym.Name))
		}
	case scope.Builtin:
		if !f.b.cython {
			return f.global(sym.Name) // another module may set it in this one
		}
		return val{v: f.obj(f.cached(prims.GetBuiltin), f.ident(f.b.builtin(sym.Name))), t: types.Obj}
	case scope.ModuleC, scope.Imported:
		return f.readModuleC(sym, at)
	}
	return f.global(sym.Name)
}

// inClassBody reports whether names that nothing binds are looked up in the
// namespace of a class first: the compiler's and the metaclass's are there.
func (f *fb) inClassBody() bool {
	return f.class != nil && f.class.ext == nil && !f.b.cython && f.inComp == 0
}

// oldBuiltins are names of Python 2 that Cython still knows.
var oldBuiltins = map[string]string{
	"unicode": "str", "basestring": "str", "long": "int", "xrange": "range", "unichr": "chr", "raw_input": "input",
}

// builtin is the running Python's name for a builtin.
func (b *builder) builtin(name string) string {
	if now := oldBuiltins[name]; now != "" && b.cython {
		return now
	}
	return name
}

// readLocal gives the local itself; managed ones are checked for being bound
// (the definite assignment pass removes what is not needed).
func (f *fb) readLocal(sym *scope.Symbol) val {
	l := f.localOf(sym)
	if l.Rep.Managed() {
		if f.aroundComp(sym) {
			f.doAux(prims.CheckBoundComp, sym.Name, l)
		} else {
			f.doAux(prims.CheckBound, sym.Name, l)
		}
	}
	if isCppish(sym.Type) {
		return f.cppLocal(l, sym.Type)
	}
	return val{v: l, t: sym.Type}
}

// aroundComp reports whether a comprehension reads a variable of the function
// that it stands in.
func (f *fb) aroundComp(sym *scope.Symbol) bool {
	return f.inComp > 0 && !f.b.cython && sym.Scope != nil && sym.Scope.Kind != scope.CompScope
}

func (f *fb) readCell(sym *scope.Symbol) val {
	if isCppish(sym.Type) {
		return f.cppCell(sym)
	}
	if f.b.inCCell(sym) {
		return f.readCCell(sym)
	}
	l := f.localOf(sym)
	op := prims.CellGetLocal
	if sym.Storage == scope.Free {
		op = prims.CellGet
	} else if f.aroundComp(sym) {
		op = prims.CellGetComp
	}
	v := val{v: f.opAux(op, ir.RObj, sym.Name, l), t: types.Obj}
	if sym.Type != nil && !types.IsObject(sym.Type) && !types.IsInvalid(sym.Type) {
		return f.coerce(v, sym.Type)
	}
	if sym.Type != nil && types.IsObject(sym.Type) {
		v.t = sym.Type
	}
	return v
}

// readModuleC reads a C variable of this or another module.
func (f *fb) readModuleC(sym *scope.Symbol, at ast.Expr) val {
	s := f.b.symOf(sym)
	if s == nil {
		f.b.unsupported(at.Span(), "'%s' used here is", sym.Name)
		return f.bad(sym.Type)
	}
	if s.Rep.Managed() {
		return val{v: f.obj(prims.CVarGet, s), t: sym.Type}
	}
	if isCppish(sym.Type) {
		return f.cppGlobal(s, sym.Type)
	}
	return val{v: s, t: sym.Type}
}

// constSymbol reads an enum or DEF constant.
func (f *fb) constSymbol(sym *scope.Symbol, at ast.Expr) val {
	if sym.Value != nil {
		return f.constant(sym.Value, sym.Type)
	}
	r := f.repOf(sym.Type, at.Span())
	name := sym.CName
	if name == "" {
		name = sym.Name
	}
	return val{v: &ir.Sym{Rep: r, Name: name}, t: sym.Type}
}

// bad is a placeholder value after an error was reported.
func (f *fb) bad(t types.Type) val {
	r := ir.RObj
	if t != nil {
		if tr := rep(decay(t)); tr != nil {
			r = tr
		} else {
			t = types.Obj
		}
	} else {
		t = types.Obj
	}
	if r.Kind == ir.Obj {
		return val{v: ir.PyNone, t: t}
	}
	return val{v: &ir.Lit{Rep: r, Text: "0"}, t: t}
}

// store binds a name.
func (f *fb) storeName(e *ast.Name, v val) {
	sym := f.b.info.Uses[e]
	if sym == nil {
		f.do(prims.SetGlobal, f.ident(e.Id), f.toObj(v))
		return
	}
	f.storeSymbol(sym, v, e)
}

func (f *fb) storeSymbol(sym *scope.Symbol, v val, at ast.Node) {
	if isCppish(sym.Type) {
		f.storeCppVar(sym, v, at)
		return
	}
	switch sym.Storage {
	case scope.Local:
		l := f.localOf(sym)
		if l.Rep.Kind == ir.Array {
			f.storeArray(l, v, sym.Type)
			return
		}
		f.set(l, f.coerce(v, sym.Type).v)
	case scope.Cell, scope.Free:
		if f.b.inCCell(sym) {
			f.storeCCell(sym, v)
			return
		}
		if sym.Type != nil && !types.IsObject(sym.Type) {
			v = f.coerce(v, sym.Type)
		}
		f.do(prims.CellSet, f.localOf(sym), f.toObj(v))
	case scope.ClassAttr:
		if f.class != nil {
			f.do(prims.SetItem, f.class.ns, f.ident(sym.Name), f.toObj(v))
			return
		}
		f.do(prims.SetGlobal, f.ident(sym.Name), f.toObj(v))
	case scope.ModuleC, scope.Imported:
		f.storeModuleC(sym, v, at)
	default:
		if sym.Name == "__name__" {
			f.do(prims.SetModuleName, f.toObj(v))
			return
		}
		f.do(prims.SetGlobal, f.ident(sym.Name), f.toObj(v))
	}
}

func (f *fb) storeModuleC(sym *scope.Symbol, v val, at ast.Node) {
	s := f.b.symOf(sym)
	if _, pure := f.b.info.Pure[sym]; pure && sym.Kind == scope.Module {
		f.do(prims.SetGlobal, f.ident(sym.Name), f.toObj(v)) // what takes the place of the cython module where there is none
		return
	}
	if s == nil || sym.Kind != scope.Var {
		f.b.unsupported(at.Span(), "assignment to '%s' is", sym.Name)
		return
	}
	if s.Rep.Kind == ir.Array {
		f.storeArray(s, v, sym.Type)
		return
	}
	v = f.coerce(v, sym.Type)
	if s.Rep.Managed() {
		f.do(prims.CVarSet, s, v.v)
		return
	}
	f.do(prims.CStore, s, v.v)
}

// deleteName is "del x".
func (f *fb) deleteName(e *ast.Name) {
	sym := f.b.info.Uses[e]
	if sym == nil {
		f.do(prims.DelGlobal, f.ident(e.Id))
		return
	}
	if f.b.inCCell(sym) {
		f.b.bag.Errorf(e.Span(), "E0903", "a C variable can't be deleted: '%s' is of type '%s'", sym.Name, sym.Type)
		return
	}
	switch sym.Storage {
	case scope.Local:
		if types.IsPointer(sym.Type) && f.b.info.Cplus {
			f.deletePointer(e)
			return
		}
		l := f.localOf(sym)
		if !l.Rep.Managed() {
			f.b.bag.Errorf(e.Span(), "E0903", "a C variable can't be deleted: '%s' is of type '%s'", sym.Name, sym.Type)
			return
		}
		f.doAux(prims.CheckBound, sym.Name, l)
		f.emit(&ir.Unset{Dst: l, Span: f.span})
	case scope.Cell:
		f.doAux(prims.CellDelLocal, sym.Name, f.localOf(sym))
	case scope.Free:
		f.doAux(prims.CellDel, sym.Name, f.localOf(sym))
	case scope.ClassAttr:
		if f.class != nil {
			f.doAux(prims.DelClassName, "", f.class.ns, f.ident(sym.Name))
			return
		}
		f.do(prims.DelGlobal, f.ident(sym.Name))
	case scope.ModuleC, scope.Imported:
		f.b.unsupported(e.Span(), "del of the C variable '%s' is", sym.Name)
	default:
		f.do(prims.DelGlobal, f.ident(sym.Name))
	}
}
