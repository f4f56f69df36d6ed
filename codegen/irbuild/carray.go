package irbuild

import (
	"math/big"
	"strconv"
	"strings"

	"pyxc/codegen/ir"
	"pyxc/codegen/prims"
	"pyxc/parser/ast"
	"pyxc/typecheck"
	"pyxc/typecheck/types"
)

func ssize(n int) *ir.Lit { return &ir.Lit{Rep: ir.RSsize, Text: itoa(n)} }

// arrayLen is the length of an array type, nil if it has none.
func arrayLen(a *types.Array) ir.Value {
	if a.Len < 0 && a.LenC == "" {
		return nil
	}
	return &ir.Lit{Rep: ir.RSsize, Text: rep2Len(a)}
}

// arrayToObj makes a list (or bytes, of char) of a C array.
func (f *fb) arrayToObj(v val, a *types.Array) val {
	er := f.repOf(a.Elem, f.span)
	if isUCS4(a.Elem) {
		return f.wideToObj(v)
	}
	if er.Kind == ir.Int && er.Bits == 8 {
		return f.charPtrToObj(val{v: f.op(prims.CCast, ir.RCharP, v.v), t: types.CharPtr})
	}
	n := arrayLen(a)
	if n == nil || er.Kind == ir.Obj {
		return f.noConversion(v, types.Obj)
	}
	return f.listOf(&items{base: v.v, elem: a.Elem, lo: ssize(0), hi: n, step: ssize(1)}, er)
}

// listOf makes a list of items.
func (f *fb) listOf(it *items, er *ir.Rep) val {
	list := f.obj(prims.NewList)
	i := f.newLocal("i", ir.RSsize)
	body := f.block(func() {
		if er.Kind == ir.Array {
			er = &ir.Rep{Kind: ir.Ptr, Elem: er.Elem}
		}
		item := f.op(prims.CIndex, er, it.base, i)
		f.do(prims.ListAppend, list, f.toObj(val{v: item, t: it.elem}))
	})
	f.emit(&ir.ForRange{Label: f.f.NewLabel("copy"), Var: i, Lo: it.lo, Hi: it.hi, Step: it.step, Down: it.down, Body: body, Span: f.span})
	return val{v: list, t: types.Builtin("list")}
}

// storeArray assigns to a whole C array: from another array, or item by item
// from a sequence.
func (f *fb) storeArray(dst ir.Value, v val, t types.Type) {
	a, _ := types.Resolve(t).(*types.Array)
	if a == nil || arrayLen(a) == nil {
		f.b.unsupported(f.span, "assignment to '%s' is", t)
		return
	}
	f.storeRange(dst, a.Elem, arrayLen(a), v)
}

// storeRange assigns to n items at dst.
func (f *fb) storeRange(dst ir.Value, elem types.Type, n ir.Value, v val) {
	er := f.repOf(elem, f.span)
	if er.Kind == ir.Obj {
		f.b.unsupported(f.span, "an array of objects is")
		return
	}
	if text, ok := charItems(v.k, er); ok && v.v == nil {
		f.storeChars(dst, text, n)
		return
	}
	if v.v == nil {
		v = val{v: f.toObj(v), t: types.Obj}
	}
	var from types.Type
	switch s := types.Resolve(v.t).(type) {
	case *types.Object:
		f.fillArray(dst, v.v, elem, er, n)
		return
	case *types.Array:
		from = s.Elem
		if m := arrayLen(s); m != nil && !sameLit(m, n) {
			f.checkCount(m, n)
		}
	case *types.Pointer:
		from = s.Elem
	default:
		f.noConversion(v, &types.Array{Elem: elem, Len: -1})
		return
	}
	if !sameRep(f.repOf(from, f.span), er) {
		f.noConversion(v, &types.Array{Elem: elem, Len: -1})
		return
	}
	f.do(prims.CCopyItems, dst, v.v, n)
}

// charItems is the text of a string constant that is assigned to an array of
// char kinds.
func charItems(k any, er *ir.Rep) (string, bool) {
	if er.Kind != ir.Int || er.Bits != 8 {
		return "", false
	}
	switch k := k.(type) {
	case string:
		return k, true
	case typecheck.Bytes:
		return string(k), true
	}
	return "", false
}

// storeChars copies a literal into an array of n characters; what it does not
// fill becomes zero.
func (f *fb) storeChars(dst ir.Value, text string, n ir.Value) {
	l, _ := n.(*ir.Lit)
	size, err := strconv.Atoi(l.Text)
	if err != nil || len(text) > size {
		f.b.bag.Errorf(f.span, "E0905", "the array has %s item(s), the value %d", l.Text, len(text))
		return
	}
	f.do(prims.CCopyItems, dst, &ir.CStr{Bytes: text + strings.Repeat("\x00", size-len(text))}, n)
}

func sameLit(a, b ir.Value) bool {
	x, ok1 := a.(*ir.Lit)
	y, ok2 := b.(*ir.Lit)
	return ok1 && ok2 && x.Text == y.Text
}

// checkCount raises ValueError unless both lengths agree.
func (f *fb) checkCount(have, want ir.Value) { f.do(prims.SliceLength, have, want) }

// fillArray converts each item of a sequence into the n items at dst.
func (f *fb) fillArray(dst, seq ir.Value, elem types.Type, er *ir.Rep, n ir.Value) {
	seq = f.obj(prims.ArrayItems, seq, n)
	i := f.newLocal("i", ir.RSsize)
	body := f.block(func() {
		item := f.obj(prims.GetItemInt, seq, i, cbool(false), cbool(true))
		f.storePlace(f.itemPlace(dst, i), elem, val{v: item, t: types.Obj})
	})
	f.emit(&ir.ForRange{Label: f.f.NewLabel("fill"), Var: i, Lo: ssize(0), Hi: n, Step: ssize(1), Body: body, Span: f.span})
}

// storePointerSlice assigns to p[lo:hi] of a C pointer or array.
func (f *fb) storePointerSlice(t *ast.Subscript, s *ast.Slice, elem types.Type, v val) {
	a, _ := types.Resolve(f.b.info.TypeOf(t.X)).(*types.Array)
	s = withoutNone(s)
	if s.Step != nil || s.Hi == nil && (a == nil || arrayLen(a) == nil) && arrayLenOf(v.t) == nil && !types.IsObject(v.t) {
		f.b.unsupported(t.Span(), "assignment to this slice of '%s' is", f.b.info.TypeOf(t.X))
		return
	}
	if v.v != nil {
		v = f.keep(v)
	}
	base := f.value(t.X).v
	lo, hi := f.bound(s.Lo, ssize(0), a), f.bound(s.Hi, nil, a)
	switch {
	case hi != nil:
	case a != nil && arrayLen(a) != nil:
		hi = arrayLen(a)
	default: // as many as the value has
		n := arrayLenOf(v.t)
		if n == nil {
			n = f.op(prims.ObjLen, ir.RSsize, v.v)
		}
		hi = n
		if !sameLit(lo, ssize(0)) {
			hi = f.op(prims.CAdd, ir.RSsize, lo, n)
		}
	}
	er := f.repOf(elem, t.Span())
	n, zero := hi, sameLit(lo, ssize(0))
	if !zero {
		n = f.op(prims.CSub, ir.RSsize, hi, lo)
		base = f.op(prims.CAdd, &ir.Rep{Kind: ir.Ptr, Elem: er}, base, lo)
	}
	if _, lit := n.(*ir.Lit); !lit {
		l := f.newLocal("n", ir.RSsize)
		f.set(l, n)
		n = l
	}
	f.storeRange(base, elem, n, v)
}

// bound is a bound of a slice of C memory; negative constants count from an
// array's end.
func (f *fb) bound(e ast.Expr, missing ir.Value, a *types.Array) ir.Value {
	if e == nil {
		return missing
	}
	if c, ok := e.(*ast.Const); ok && c.Kind == ast.None {
		return missing
	}
	if k, ok := f.b.info.Types[e].Const.(*big.Int); ok && k.Sign() < 0 && a != nil && a.Len >= 0 && k.IsInt64() {
		return ssize(int(max(0, a.Len+k.Int64())))
	}
	return f.index(e)
}
