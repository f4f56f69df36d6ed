package irbuild

import (
	"strings"

	"pyxc/codegen/ir"
	"pyxc/codegen/prims"
	"pyxc/parser/ast"
	"pyxc/typecheck/types"
)

// place is somewhere in C memory: put stores a value there, at gives the
// address of an array's first item.
type place struct {
	put func(ir.Value)
	at  func(elem *ir.Rep) ir.Value
}

func (f *fb) itemPlace(base, i ir.Value) place {
	return place{
		put: func(v ir.Value) { f.do(prims.CStoreIndex, base, i, v) },
		at:  func(elem *ir.Rep) ir.Value { return f.op(prims.CIndex, &ir.Rep{Kind: ir.Ptr, Elem: elem}, base, i) },
	}
}

func (f *fb) fieldPlace(record ir.Value, name string) place {
	return place{
		put: func(v ir.Value) { f.doAux(prims.CStoreField, name, record, v) },
		at: func(elem *ir.Rep) ir.Value {
			return f.opAux(prims.CField, &ir.Rep{Kind: ir.Ptr, Elem: elem}, name, record)
		},
	}
}

// storeExpr evaluates an expression into a place of type t.
func (f *fb) storeExpr(p place, t types.Type, e ast.Expr) {
	if a, ok := types.Resolve(t).(*types.Array); ok {
		defer f.at(e)()
		if elts, ok := elements(e); ok && !hasStar(elts) {
			f.storeItems(p.at(f.repOf(a.Elem, e.Span())), a, elts, e)
			return
		}
		f.storePlace(p, t, f.expr(e))
		return
	}
	v := f.as(e, t)
	if f.holdsObject(v, t) {
		return
	}
	p.put(v)
}

// storePlace converts a value into a place of type t.
func (f *fb) storePlace(p place, t types.Type, v val) {
	if a, ok := types.Resolve(t).(*types.Array); ok {
		f.storeArray(p.at(f.repOf(a.Elem, f.span)), v, t)
		return
	}
	c := f.coerce(v, t).v
	if f.holdsObject(c, t) {
		return
	}
	p.put(c)
}

// holdsObject refuses objects in C memory, which nobody would release.
func (f *fb) holdsObject(v ir.Value, t types.Type) bool {
	if !v.RepOf().Managed() {
		return false
	}
	f.b.unsupported(f.span, "storing a value of type '%s' in C memory is", t)
	return true
}

// storeItems evaluates the items of a display into an array.
func (f *fb) storeItems(dst ir.Value, a *types.Array, elts []ast.Expr, at ast.Node) {
	if a.Len >= 0 && a.Len != int64(len(elts)) {
		f.b.bag.Errorf(at.Span(), "E0905", "the array has %d item(s), the value %d", a.Len, len(elts))
		return
	}
	for i, x := range elts {
		f.storeExpr(f.itemPlace(dst, ssize(i)), a.Elem, x)
	}
}

// display evaluates a display or dict straight to a C struct, array, tuple or
// pointer to items; ok is false where that is not what is asked for.
func (f *fb) display(e ast.Expr, t types.Type) (v val, ok bool) {
	if t == nil {
		return val{}, false
	}
	elts, isSeq := elements(e)
	isSeq = isSeq && !hasStar(elts)
	_, isList := e.(*ast.List)
	switch u := types.Resolve(t).(type) {
	case *types.CTuple:
		if isSeq && len(elts) == len(u.Elts) {
			defer f.at(e)()
			return f.tupleDisplay(elts, u, t), true
		}
	case *types.Struct:
		defer f.at(e)()
		switch e := e.(type) {
		case *ast.List:
			if isSeq && len(elts) <= len(u.Fields) && !u.Union {
				return f.structOf(e, elts, nil, nil, t, u), true
			}
		case *ast.Dict:
			return f.structDict(e, t, u)
		}
	case *types.Array:
		if isSeq {
			defer f.at(e)()
			if arrayLen(u) == nil {
				u = &types.Array{Elem: u.Elem, Len: int64(len(elts))}
				t = u
			}
			l := f.newLocal("items", f.repOf(t, e.Span()))
			f.storeItems(l, u, elts, e)
			return val{v: l, t: t}, true
		}
	case *types.Pointer:
		if isList && isSeq {
			defer f.at(e)()
			return f.pointerDisplay(e, elts, u, t), true
		}
	}
	return val{}, false
}

// pointerDisplay is cdef int *p = [1, 2]: the items live as long as the
// function, or the module.
func (f *fb) pointerDisplay(e ast.Expr, elts []ast.Expr, p *types.Pointer, t types.Type) val {
	a := &types.Array{Elem: p.Elem, Len: int64(len(elts))}
	r := f.repOf(a, e.Span())
	if f.gen != ir.NotGen || r.Kind != ir.Array {
		f.b.unsupported(e.Span(), "a C array made of a list here is")
		return f.bad(t)
	}
	var items ir.Value
	if f.module {
		s := &ir.Sym{Rep: r, Name: f.b.unique("g", "items")}
		f.b.mod.Vars = append(f.b.mod.Vars, &ir.CVar{Sym: s, Static: true})
		items = s
	} else {
		l := f.newLocal("items", r)
		l.Addressed = true
		items = l
	}
	f.storeItems(items, a, elts, e)
	return val{v: f.cast(items, f.repOf(t, e.Span())), t: t}
}

// structDict is a dict display that becomes a struct.
func (f *fb) structDict(e *ast.Dict, t types.Type, s *types.Struct) (val, bool) {
	names := make([]string, len(e.Keys))
	for i, k := range e.Keys {
		str, ok := k.(*ast.Str)
		if !ok || findField(s, str.Text) == nil {
			return val{}, false
		}
		names[i] = str.Text
	}
	want := len(s.Fields)
	if s.Union {
		want = 1
	}
	if len(names) != want {
		return val{}, false // the run-time conversion says what is missing
	}
	return f.structOf(e, nil, names, e.Values, t, s), true
}

// structCall is Point(1, 2) or Point(x=1, y=2).
func (f *fb) structCall(e *ast.Call, t types.Type, s *types.Struct) val {
	if len(e.Args) > len(s.Fields) || hasStar(e.Args) || !plainKeywords(e) {
		f.b.bag.Errorf(e.Span(), "E0905", "'%s' has %d field(s)", s, len(s.Fields))
		return f.bad(t)
	}
	var names []string
	var values []ast.Expr
	for i := range e.Keywords {
		names = append(names, e.Keywords[i].Name)
		values = append(values, e.Keywords[i].Value)
	}
	return f.structOf(e, e.Args, names, values, t, s)
}

// structOf makes a struct of positional and named fields.
func (f *fb) structOf(at ast.Node, args []ast.Expr, names []string, values []ast.Expr, t types.Type, s *types.Struct) val {
	l := f.newLocal("made", f.repOf(t, at.Span()))
	f.do(prims.CZero, l)
	for i, a := range args {
		f.storeExpr(f.fieldPlace(l, fieldC(&s.Fields[i])), s.Fields[i].Type, a)
	}
	for i, name := range names {
		fd := findField(s, name)
		if fd == nil {
			f.b.bag.Errorf(values[i].Span(), "E0905", "'%s' has no field '%s'", s, name)
			continue
		}
		f.storeExpr(f.fieldPlace(l, fieldC(fd)), fd.Type, values[i])
	}
	return val{v: l, t: t}
}

// convertible reports whether a union may become a dict: reading a pointer
// that was stored as something else would not be safe.
func convertible(s *types.Struct) bool {
	pointers, others := map[string]bool{}, false
	for i := range s.Fields {
		switch types.Resolve(decay(s.Fields[i].Type)).(type) {
		case *types.Int, *types.Enum, *types.Float, *types.Complex:
			others = true
		default:
			pointers[s.Fields[i].Type.String()] = true
		}
	}
	return len(pointers) == 0 || len(pointers) == 1 && !others
}

// structToObj makes a dict of a struct.
func (f *fb) structToObj(v val, s *types.Struct) val {
	if s.Union && !convertible(s) || !s.Complete && len(s.Fields) == 0 {
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
	l := f.newLocal("record", rep(t))
	f.do(prims.CZero, l)
	f.do(prims.CheckMapping, v.v)
	if s.Union {
		f.objToUnion(l, v, s)
		return val{v: l, t: t}
	}
	for i := range s.Fields {
		fd := &s.Fields[i]
		item := f.opAux(prims.StructItem, ir.RObj, fd.Name, v.v, f.ident(fd.Name))
		f.storePlace(f.fieldPlace(l, fieldC(fd)), fd.Type, val{v: item, t: types.Obj})
	}
	return val{v: l, t: t}
}

// objToUnion sets the one member that a mapping names.
func (f *fb) objToUnion(l *ir.Local, v val, s *types.Struct) {
	var names []string
	for i := range s.Fields {
		names = append(names, s.Fields[i].Name)
	}
	which := f.newLocal("member", ir.RInt)
	f.set(which, f.opAux(prims.UnionMember, ir.RInt, strings.Join(names, ", "), v.v))
	for i := range s.Fields {
		fd := &s.Fields[i]
		f.iff(f.op(prims.CCompare[ast.Eq], ir.RBint, which, cint(i)), func() {
			item := f.opAux(prims.StructItem, ir.RObj, fd.Name, v.v, f.ident(fd.Name))
			f.storePlace(f.fieldPlace(l, fieldC(fd)), fd.Type, val{v: item, t: types.Obj})
		}, nil)
	}
}
