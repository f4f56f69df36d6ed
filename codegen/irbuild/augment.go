package irbuild

import (
	"math"
	"math/big"

	"pyxc/codegen/ir"
	"pyxc/codegen/prims"
	"pyxc/parser/ast"
	"pyxc/typecheck/infer"
	"pyxc/typecheck/types"
)

// augAssign is target op= value: the target's parts are evaluated once.
func (f *fb) augAssign(s *ast.AugAssign) {
	switch t := s.Target.(type) {
	case *ast.Name:
		x := f.expr(t)
		if x.v != nil && !types.IsObject(x.t) {
			f.augC(s, x, func(v val) { f.storeName(t, v) })
			return
		}
		if f.growsInPlace(s, x) {
			f.storeName(t, val{v: f.obj(prims.ObjIAddVar, x.v, f.object(s.Value)), t: types.Obj})
			return
		}
		f.augC(s, x, func(v val) { f.storeName(t, v) })
	case *ast.Attr:
		f.augAttr(s, t)
	case *ast.Subscript:
		f.augItem(s, t)
	default:
		f.b.unsupported(s.Span(), "this augmented assignment is")
	}
}

// growsInPlace reports whether x += value may be str that can grow where it is:
// x is a variable, and the value not a number for sure.
func (f *fb) growsInPlace(s *ast.AugAssign, x val) bool {
	l, ok := x.v.(*ir.Local)
	if !ok || s.Op != ast.Add || l.Rep != ir.RObj || l.PyName == "" {
		return false
	}
	xc, vt := class(x.t), f.b.info.TypeOf(s.Value)
	vc := class(vt)
	return (xc == "" || xc == "str") && types.IsObject(x.t) && types.IsObject(vt) && (vc == "" || vc == "str") && f.b.info.Types[s.Value].Const == nil || xc == "str" && vc == "str"
}

// augC computes x op value in the target's type and stores it.
func (f *fb) augC(s *ast.AugAssign, x val, store func(val)) {
	y := f.expr(s.Value)
	t := f.augType(s, x, y)
	store(f.binOp(s.Op, x, y, t, true))
}

// augType is the type in which x op y is computed.
func (f *fb) augType(s *ast.AugAssign, x, y val) types.Type {
	xt, yt := x.t, y.t
	if x.v != nil && types.IsObject(xt) {
		return types.Obj
	}
	if types.IsPointer(xt) {
		return xt
	}
	return f.resultType(s.Op, xt, y, yt)
}

// resultType is the C type of x op y, object if there is none.
func (f *fb) resultType(op ast.BinOp, xt types.Type, y val, yt types.Type) types.Type {
	if y.v == nil {
		yt = constType(y.k)
	}
	if !types.IsNumeric(xt) || !types.IsNumeric(yt) {
		return types.Obj
	}
	rules := infer.Rules{TrueDivision: f.dirs.LanguageLevel != 2 || f.b.info.Module.Future["division"], CPow: f.dirs.CPow}
	t, ok := infer.Binary(op, infer.Operand{Type: xt}, operand(y, yt), rules)
	if !ok {
		return types.Obj
	}
	return t
}

// operand describes a value to the rules of inference.
func operand(y val, t types.Type) infer.Operand {
	o := infer.Operand{Type: t, Const: y.k, IsConst: y.k != nil}
	switch k := y.k.(type) {
	case *big.Int:
		o.Integral, o.NonNegative = true, k.Sign() >= 0
	case float64:
		o.Integral, o.NonNegative = k == math.Trunc(k), k >= 0
	case bool:
		o.Integral, o.NonNegative = true, true
	}
	return o
}

func (f *fb) augAttr(s *ast.AugAssign, t *ast.Attr) {
	xt := types.Resolve(f.b.info.TypeOf(t.X))
	if o := extObject(xt); o != nil {
		f.augExtAttr(s, t, o)
		return
	}
	switch xt.(type) {
	case *types.Struct, *types.Pointer:
		f.augPlace(s, t, f.b.info.TypeOf(t))
		return
	}
	if o, ok := xt.(*types.Object); !ok || o.Ext != nil || f.isModule(t.X) {
		x := f.expr(t)
		f.augC(s, x, func(v val) { f.storeAttr(t, v) })
		return
	}
	obj := f.snapshot(val{v: f.object(t.X), t: types.Obj})
	name := f.ident(f.mangle(t.Name))
	restore := f.atName(t)
	x := val{v: f.obj(f.cached(prims.GetAttr), obj.v, name), t: types.Obj}
	restore()
	f.augC(s, x, func(v val) {
		defer f.atName(t)()
		f.do(f.cached(prims.SetAttr), obj.v, name, f.toObj(v))
	})
}

func (f *fb) augItem(s *ast.AugAssign, t *ast.Subscript) {
	switch xt := types.Resolve(f.b.info.TypeOf(t.X)).(type) {
	case *types.Pointer:
		f.augPlace(s, t, xt.Elem)
		return
	case *types.Array:
		f.augPlace(s, t, xt.Elem)
		return
	case *types.Memview, *types.Buffer, *types.Cpp:
		f.b.unsupported(s.Span(), "augmented assignment to an item of '%s' is", xt)
		return
	}
	obj := f.snapshot(val{v: f.object(t.X), t: f.b.info.TypeOf(t.X)})
	if !types.IsObject(obj.t) {
		obj.t = types.Obj
	}
	if sl, ok := t.Index.(*ast.Slice); ok && !sl.HasStep && sl.Step == nil {
		lo, hi := f.sliceBounds(sl)
		restore := f.at(t)
		x := val{v: f.obj(prims.GetSlice, obj.v, lo, hi), t: types.Obj}
		restore()
		f.augC(s, x, func(v val) {
			defer f.at(t)()
			f.do(prims.SetSlice, obj.v, lo, hi, f.toObj(v))
		})
		return
	}
	if it := f.b.info.TypeOf(t.Index); class(obj.t) == "bytearray" && isIndex(it) && f.b.cython {
		i := f.snapshot(val{v: f.index(t.Index), t: types.SsizeT})
		wrap, bounds := cbool(f.dirs.WrapAround), cbool(f.dirs.BoundsCheck)
		x := val{v: f.op(prims.ByteArrayGetInt, ir.RInt, obj.v, i.v, wrap, bounds), t: types.CInt}
		f.augC(s, x, func(v val) { f.do(prims.ByteArraySetInt, obj.v, i.v, f.byteOf(v), wrap, bounds) })
		return
	}
	key := f.snapshot(val{v: f.object(t.Index), t: types.Obj})
	restore := f.at(t)
	x := val{v: f.obj(prims.GetItem, obj.v, key.v), t: types.Obj}
	restore()
	f.augC(s, x, func(v val) {
		defer f.at(t)()
		f.do(prims.SetItem, obj.v, key.v, f.toObj(v))
	})
}

// augPlace is p[i] op= value and p.field op= value: through the address, taken once.
func (f *fb) augPlace(s *ast.AugAssign, t ast.Expr, elem types.Type) {
	r := f.repOf(elem, s.Span())
	if r.Kind == ir.Array || r.Kind == ir.Obj {
		f.b.unsupported(s.Span(), "augmented assignment to '%s' is", elem)
		return
	}
	p, _ := f.address(t)
	at := f.newLocal("place", p.RepOf())
	f.set(at, p)
	x := val{v: f.op(prims.CDeref, r, at), t: elem}
	f.augC(s, x, func(v val) { f.do(prims.CStoreDeref, at, f.coerce(v, elem).v) })
}
