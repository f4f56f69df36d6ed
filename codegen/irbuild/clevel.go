package irbuild

import (
	"pyxc/codegen/ir"
	"pyxc/codegen/prims"
	"pyxc/parser/ast"
	"pyxc/typecheck/scope"
	"pyxc/typecheck/types"
)

// castExpr is <Type>x.
func (f *fb) castExpr(e *ast.Cast) val {
	t := f.b.info.TypeExprs[e.Type]
	if t == nil {
		t = f.b.info.TypeOf(e)
	}
	return f.castTo(e.X, t, e.Checked)
}

// castTo converts an expression as a C cast does.
func (f *fb) castTo(x ast.Expr, t types.Type, checked bool) val {
	v := f.expr(x)
	r := f.repOf(t, x.Span())
	xIsObj := v.v == nil && types.IsObject(constType(v.k)) || v.v != nil && types.IsObject(v.t)
	switch {
	case types.IsObject(t):
		return f.castToObject(v, t, checked)
	case xIsObj && (types.IsPointer(t)):
		if v.v == nil || isCharPtr(r) {
			return f.coerce(v, t)
		}
		return val{v: f.op(prims.CCast, r, v.v), t: t}
	case v.v == nil:
		base := constType(v.k)
		if types.IsObject(base) {
			return f.coerce(v, t)
		}
		v = f.coerce(v, base)
	case xIsObj:
		return f.coerce(v, t)
	}
	if isBint(t) || sameRep(v.v.RepOf(), r) {
		return f.coerce(v, t)
	}
	if r.Kind == ir.Struct || v.v.RepOf().Kind == ir.Struct {
		return f.coerce(v, t)
	}
	return val{v: f.op(prims.CCast, r, v.v), t: t}
}

func (f *fb) castToObject(v val, t types.Type, checked bool) val {
	if v.v != nil && types.IsPointer(v.t) && !isCharPtr(v.v.RepOf()) {
		p := f.op(prims.PtrToObj, ir.RObj, v.v)
		return val{v: p, t: t}
	}
	if o := extObject(t); o != nil && checked {
		return f.extCheck(val{v: f.toObj(v), t: types.Obj}, o, false)
	}
	if c := class(t); checked && prims.HasClass(c) && c != "object" && class(v.t) != c {
		o := f.toObj(v)
		f.doAux(prims.TypeCheckNotNone, c, o)
		return val{v: o, t: t}
	}
	if checked {
		return f.objToObj(val{v: f.toObj(v), t: types.Obj}, t)
	}
	return val{v: f.toObj(v), t: t}
}

// sizeof is sizeof(type).
func (f *fb) sizeof(e *ast.SizeofType) val {
	t := f.b.info.TypeExprs[e.Type]
	return f.sizeofType(t, e)
}

func (f *fb) sizeofType(t types.Type, at ast.Node) val {
	if t == nil {
		f.b.unsupported(at.Span(), "sizeof of this is")
		return f.bad(types.SizeT)
	}
	r := f.repOf(t, at.Span())
	p := f.op(prims.CCast, &ir.Rep{Kind: ir.Ptr, Elem: r}, cint(0))
	l := f.op(prims.CSizeofDeref, ir.RSize, p)
	return val{v: l, t: types.SizeT}
}

// structCall is Point(1, 2) or Point(x=1, y=2).
func (f *fb) structCall(e *ast.Call, t types.Type, s *types.Struct) val {
	r := f.repOf(t, e.Span())
	l := f.newLocal("made", r)
	f.do(prims.CZero, l)
	if len(e.Args) > len(s.Fields) || hasStar(e.Args) || !plainKeywords(e) {
		f.b.bag.Errorf(e.Span(), "E0905", "'%s' has %d field(s)", s, len(s.Fields))
		return f.bad(t)
	}
	for i, a := range e.Args {
		f.setField(l, &s.Fields[i], a)
	}
	for i := range e.Keywords {
		k := &e.Keywords[i]
		fd := findField(s, k.Name)
		if fd == nil {
			f.b.bag.Errorf(k.Span(), "E0905", "'%s' has no field '%s'", s, k.Name)
			continue
		}
		f.setField(l, fd, k.Value)
	}
	return val{v: l, t: t}
}

func (f *fb) setField(l ir.Value, fd *types.Field, value ast.Expr) {
	f.doAux(prims.CStoreField, fieldC(fd), l, f.as(value, fd.Type))
}

// structToObj makes a dict of a struct.
func (f *fb) structToObj(v val, s *types.Struct) val {
	if s.Union || !s.Complete && len(s.Fields) == 0 {
		return f.noConversion(v, types.Obj)
	}
	keep := f.newLocal("record", v.v.RepOf())
	f.set(keep, v.v)
	d := f.obj(prims.NewDict)
	for i := range s.Fields {
		fd := &s.Fields[i]
		r := f.repOf(fd.Type, f.span)
		if r.Kind == ir.Array {
			r = &ir.Rep{Kind: ir.Ptr, Elem: r.Elem}
		}
		item := f.opAux(prims.CField, r, fieldC(fd), keep)
		f.do(prims.DictSetItem, d, f.ident(fd.Name), f.toObj(val{v: item, t: fd.Type}))
	}
	return val{v: d, t: types.Builtin("dict")}
}

// objToStruct fills a struct from a mapping.
func (f *fb) objToStruct(v val, s *types.Struct, t types.Type) val {
	if s.Union {
		return f.noConversion(v, t)
	}
	l := f.newLocal("record", rep(t))
	f.do(prims.CZero, l)
	f.do(prims.CheckMapping, v.v)
	for i := range s.Fields {
		fd := &s.Fields[i]
		if _, isArray := types.Resolve(fd.Type).(*types.Array); isArray {
			f.b.unsupported(f.span, "conversion to a struct with the array field '%s' is", fd.Name)
			continue
		}
		item := f.opAux(prims.StructItem, ir.RObj, fd.Name, v.v, f.ident(fd.Name))
		f.doAux(prims.CStoreField, fieldC(fd), l, f.coerce(val{v: item, t: types.Obj}, fd.Type).v)
	}
	return val{v: l, t: t}
}

// arrayToObj makes a list (or bytes, of char) of a C array.
func (f *fb) arrayToObj(v val, a *types.Array) val {
	if r := rep(a.Elem); r != nil && r.Kind == ir.Int && r.Bits == 8 {
		return f.charPtrToObj(val{v: f.op(prims.CCast, ir.RCharP, v.v), t: types.CharPtr})
	}
	if a.Len < 0 && a.LenC == "" {
		return f.noConversion(v, types.Obj)
	}
	list := f.obj(prims.NewList)
	i := f.newLocal("i", ir.RSsize)
	er := f.repOf(a.Elem, f.span)
	body := f.block(func() {
		if er.Kind == ir.Array {
			er = &ir.Rep{Kind: ir.Ptr, Elem: er.Elem}
		}
		item := f.op(prims.CIndex, er, v.v, i)
		f.do(prims.ListAppend, list, f.toObj(val{v: item, t: a.Elem}))
	})
	f.emit(&ir.ForRange{Label: f.f.NewLabel("copy"), Var: i, Lo: ssize(0), Hi: &ir.Lit{Rep: ir.RSsize, Text: rep(a).Len},
		Step: ssize(1), Body: body, Span: f.span})
	return val{v: list, t: types.Builtin("list")}
}

func ssize(n int) *ir.Lit { return &ir.Lit{Rep: ir.RSsize, Text: itoa(n)} }

// storeArray assigns to a whole C array: from another array, or item by item
// from a sequence display.
func (f *fb) storeArray(dst ir.Value, v val, t types.Type, at ast.Node) {
	a, _ := types.Resolve(t).(*types.Array)
	if v.v != nil && v.v.RepOf().Kind == ir.Array && sameRep(v.v.RepOf(), dst.RepOf()) {
		f.do(prims.CCopyArray, dst, v.v)
		return
	}
	if a == nil || v.v == nil || !types.IsObject(v.t) {
		f.b.unsupported(at.Span(), "this assignment to an array is")
		return
	}
	f.fillArray(dst, v.v, a, at)
}

// fillArray converts each item of a sequence into an array.
func (f *fb) fillArray(dst, seq ir.Value, a *types.Array, at ast.Node) {
	er := f.repOf(a.Elem, at.Span())
	if er.Kind == ir.Array || er.Kind == ir.Obj {
		f.b.unsupported(at.Span(), "this assignment to an array is")
		return
	}
	n := &ir.Lit{Rep: ir.RSsize, Text: rep(a).Len}
	f.do(prims.CheckLength, seq, n)
	i := f.newLocal("i", ir.RSsize)
	body := f.block(func() {
		item := f.obj(prims.GetItemInt, seq, i, cbool(false), cbool(true))
		f.do(prims.CStoreIndex, dst, i, f.coerce(val{v: item, t: types.Obj}, a.Elem).v)
	})
	f.emit(&ir.ForRange{Label: f.f.NewLabel("fill"), Var: i, Lo: ssize(0), Hi: n, Step: ssize(1), Body: body, Span: f.span})
}

// ---- symbols of the module

// symOf gives the C symbol of a C variable or function.
func (b *builder) symOf(sym *scope.Symbol) *ir.Sym {
	if s := b.syms[sym]; s != nil {
		return s
	}
	t := sym.Type
	if sym.Kind == scope.CFunc {
		t = decay(t)
	}
	r := rep(t)
	if r == nil {
		return nil
	}
	if sym.Extern || sym.Storage == scope.Imported && sym.CName != "" && sym.Extern {
		name := sym.CName
		if name == "" {
			name = sym.Name
		}
		s := &ir.Sym{Rep: r, Name: name}
		b.syms[sym] = s
		return s
	}
	if sym.Storage == scope.Imported {
		s := b.importC(sym, r)
		if s != nil {
			b.syms[sym] = s
		}
		return s
	}
	name := sym.CName
	if name == "" || !sym.Public {
		if name == "" {
			name = b.unique("v", sym.Name)
		}
	}
	s := &ir.Sym{Rep: r, Name: name}
	b.syms[sym] = s
	if sym.Kind == scope.Var {
		b.mod.Vars = append(b.mod.Vars, &ir.CVar{Sym: s, Static: !sym.Public, Object: r.Managed()})
	}
	return s
}

// cfuncValue is a C function used as a value.
func (f *fb) cfuncValue(sym *scope.Symbol, at ast.Expr) val {
	if fn := f.b.cfuncs[sym]; fn != nil {
		return val{v: &ir.Sym{Rep: rep(decay(sym.Type)), Name: fn.Sym}, t: sym.Type}
	}
	if s := f.b.symOf(sym); s != nil && (sym.Extern || sym.Storage == scope.Imported) {
		return val{v: s, t: sym.Type}
	}
	f.b.unsupported(at.Span(), "the C function '%s' of another module is", sym.Name)
	return f.bad(sym.Type)
}
