package irbuild

import (
	"pyxc/codegen/ir"
	"pyxc/codegen/prims"
	"pyxc/typecheck/scope"
	"pyxc/typecheck/types"
)

// A variable of a C type that inner functions share lives in a C cell: an
// object that holds the C value itself, so that it has an address.

// inCCell reports whether a shared variable is a C value in a cell. One whose
// type was only inferred stays an object as long as it may: then reading it
// before it is bound is NameError.
func (b *builder) inCCell(sym *scope.Symbol) bool {
	if sym == nil || sym.Storage != scope.Cell && sym.Storage != scope.Free || !b.cython || isCppish(sym.Type) {
		return false
	}
	for sym.Outer != nil {
		sym = sym.Outer
	}
	if sym.Type == nil || types.IsObject(sym.Type) || types.IsInvalid(sym.Type) {
		return false
	}
	r := rep(sym.Type)
	return r != nil && r.Kind != ir.Opaque && (sym.Declared || sym.Param || sym.Addressed || !crosses(sym.Type))
}

// makeCell makes the cell of a variable and puts its first value into it: nil
// if it has none yet.
func (f *fb) makeCell(sym *scope.Symbol, first *val) {
	l := f.localOf(sym)
	switch {
	case f.b.inCCell(sym):
		r := f.repOf(sym.Type, sym.Span)
		p := f.op(prims.CCast, &ir.Rep{Kind: ir.Ptr, Elem: r}, cint(0))
		f.set(l, f.obj(prims.CCellNew, f.op(prims.CSizeofDeref, ir.RSize, p)))
		if first != nil {
			f.storeCCell(sym, *first)
		}
	case first != nil:
		f.set(l, f.obj(prims.CellNew, f.toObj(*first)))
	default:
		f.set(l, f.obj(prims.CellNew, null))
	}
}

// ccellAddress is the address of a variable in a C cell, of its first item if it is an array.
func (f *fb) ccellAddress(sym *scope.Symbol) ir.Value {
	pr := f.pointerTo(sym.Type)
	if r := f.repOf(sym.Type, sym.Span); r.Kind == ir.Array {
		pr = &ir.Rep{Kind: ir.Ptr, Elem: r.Elem}
	}
	return f.op(prims.CCellAt, pr, f.localOf(sym))
}

func (f *fb) readCCell(sym *scope.Symbol) val {
	r, p := f.repOf(sym.Type, sym.Span), f.ccellAddress(sym)
	if r.Kind == ir.Array {
		return val{v: p, t: sym.Type}
	}
	return val{v: f.op(prims.CDeref, r, p), t: sym.Type}
}

func (f *fb) storeCCell(sym *scope.Symbol, v val) {
	if r := f.repOf(sym.Type, sym.Span); r.Kind == ir.Array {
		f.storeArray(f.ccellAddress(sym), v, sym.Type)
		return
	}
	c := f.coerce(v, sym.Type).v
	f.do(prims.CStoreDeref, f.ccellAddress(sym), c)
}
