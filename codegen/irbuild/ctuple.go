package irbuild

import (
	"math/big"
	"strings"

	"pyxc/codegen/ir"
	"pyxc/codegen/prims"
	"pyxc/parser/ast"
	"pyxc/typecheck/types"
)

// C tuples are structs with the fields f0, f1, ...

// ctupleRep names the struct after its elements, so that equal tuples are one.
func ctupleRep(t *types.CTuple) *ir.Rep {
	var name strings.Builder
	name.WriteString("struct pyxc_tuple" + itoa(len(t.Elts)))
	for _, e := range t.Elts {
		r := rep(e)
		if r == nil || r.Managed() || r.Kind == ir.Array || r.Kind == ir.Void {
			return nil
		}
		key := repKey(r)
		name.WriteString("_" + itoa(len(key)) + key)
	}
	return &ir.Rep{Kind: ir.Struct, C: name.String()}
}

// repKey spells a representation as part of an identifier.
func repKey(r *ir.Rep) string {
	switch r.Kind {
	case ir.Ptr:
		return repKey(r.Elem) + "_p"
	case ir.FuncPtr:
		key := "fn_" + repKey(r.Result)
		for _, p := range r.Params {
			key += "_" + repKey(p)
		}
		return key
	case ir.Obj:
		return "object"
	}
	return identifier(strings.ReplaceAll(r.C, " ", "_"))
}

// declareCTuple declares the struct of a tuple type, after those it holds.
func (b *builder) declareCTuple(t *types.CTuple) {
	r := rep(t)
	if r == nil || b.ctuples[r.C] {
		return
	}
	if b.ctuples == nil {
		b.ctuples = map[string]bool{}
	}
	b.ctuples[r.C] = true
	td := &ir.TypeDecl{Kind: ir.DeclStruct, Rep: r}
	for i, e := range t.Elts {
		switch e := types.Resolve(e).(type) {
		case *types.CTuple:
			b.declareCTuple(e)
		case *types.Struct:
			b.declareType(e)
		}
		td.Fields = append(td.Fields, ir.FieldDecl{Name: ctupleField(i), Rep: rep(e)})
	}
	b.mod.Types = append(b.mod.Types, td)
}

func ctupleField(i int) string { return "f" + itoa(i) }

// tupleDisplay evaluates a display straight to a C tuple.
func (f *fb) tupleDisplay(elts []ast.Expr, u *types.CTuple, t types.Type) val {
	l := f.newLocal("pair", f.repOf(t, f.span))
	for i, x := range elts {
		f.storeExpr(f.fieldPlace(l, ctupleField(i)), u.Elts[i], x)
	}
	return val{v: l, t: t}
}

// ctupleItem is the i-th item of a C tuple that is safe to read repeatedly.
func (f *fb) ctupleItem(x ir.Value, t *types.CTuple, i int) val {
	return val{v: f.opAux(prims.CField, f.repOf(t.Elts[i], f.span), ctupleField(i), x), t: t.Elts[i]}
}

// ctupleIndex gives the constant index of t[i], or false.
func (f *fb) ctupleIndex(e *ast.Subscript, t *types.CTuple) (int, bool) {
	k, ok := f.b.info.Types[e.Index].Const.(*big.Int)
	if !ok || !k.IsInt64() {
		return 0, false
	}
	i := k.Int64()
	if i < 0 {
		i += int64(len(t.Elts))
	}
	return int(i), i >= 0 && i < int64(len(t.Elts))
}

func (f *fb) readCTupleItem(e *ast.Subscript, t *types.CTuple) val {
	if i, ok := f.ctupleIndex(e, t); ok {
		return f.ctupleItem(f.value(e.X).v, t, i)
	}
	x := f.object(e.X)
	return val{v: f.obj(prims.GetItem, x, f.object(e.Index)), t: types.Obj}
}

func (f *fb) storeCTupleItem(e *ast.Subscript, t *types.CTuple, v val) {
	i, ok := f.ctupleIndex(e, t)
	if !ok {
		f.b.unsupported(e.Span(), "assignment to an item of '%s' is", t)
		return
	}
	c := f.coerce(v, t.Elts[i]).v
	p, _ := f.address(e.X)
	f.doAux(prims.CStoreArrow, ctupleField(i), p, c)
}

// ctupleToObj makes a tuple.
func (f *fb) ctupleToObj(v val, t *types.CTuple) val {
	x := f.keep(v).v
	items := make([]ir.Value, len(t.Elts))
	for i := range t.Elts {
		items[i] = f.toObj(f.ctupleItem(x, t, i))
	}
	return val{v: f.obj(prims.NewTuple, items...), t: types.Builtin("tuple")}
}

// objToCTuple converts the items of a sequence.
func (f *fb) objToCTuple(v val, u *types.CTuple, t types.Type) val {
	l := f.newLocal("pair", f.repOf(t, f.span))
	f.do(prims.CheckTupleSize, v.v, ssize(len(u.Elts)))
	for i, e := range u.Elts {
		item := f.obj(prims.GetItemInt, v.v, ssize(i), cbool(false), cbool(true))
		f.storePlace(f.fieldPlace(l, ctupleField(i)), e, val{v: item, t: types.Obj})
	}
	return val{v: l, t: t}
}

// ctupleToCTuple converts item by item.
func (f *fb) ctupleToCTuple(v val, from, to *types.CTuple, t types.Type) val {
	if types.Identical(from, to) {
		return val{v: v.v, t: t}
	}
	if len(from.Elts) != len(to.Elts) {
		return f.noConversion(v, t)
	}
	x := f.keep(v).v
	l := f.newLocal("pair", f.repOf(t, f.span))
	for i, e := range to.Elts {
		f.storePlace(f.fieldPlace(l, ctupleField(i)), e, f.ctupleItem(x, from, i))
	}
	return val{v: l, t: t}
}

// divmod is the quotient and the rest of C numbers, rounded as Python does
// whatever the directives say.
func (f *fb) divmod(e *ast.Call, t *types.CTuple) val {
	saved := f.dirs
	dirs := *saved
	dirs.CDivision, dirs.CDivisionWarnings = false, false
	f.dirs = &dirs
	elem := t.Elts[0]
	x := f.keep(f.coerce(f.expr(e.Args[0]), elem))
	y := f.keep(f.coerce(f.expr(e.Args[1]), elem))
	l := f.newLocal("pair", f.repOf(t, f.span))
	q, r := ir.Value(nil), ir.Value(nil)
	if types.IsFloat(elem) {
		f.checkDivisor(y.v, "float divmod()")
		q, r = f.op(prims.FloorDivDouble, ir.RDouble, x.v, y.v), f.op(prims.ModDouble, ir.RDouble, x.v, y.v)
		elem = types.Double
	} else {
		q, r = f.cArith(ast.FloorDiv, x, y, elem).v, f.cArith(ast.Mod, x, y, elem).v
	}
	f.storePlace(f.fieldPlace(l, ctupleField(0)), t.Elts[0], val{v: q, t: elem})
	f.storePlace(f.fieldPlace(l, ctupleField(1)), t.Elts[1], val{v: r, t: elem})
	f.dirs = saved
	return val{v: l, t: t}
}
