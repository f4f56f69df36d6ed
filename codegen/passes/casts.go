package passes

import (
	"pyxc/codegen/ir"
	"pyxc/codegen/prims"
)

// Casts takes C integers past casts that only widen them, where they are cast
// again or are an index: (int)(long)(i - 1) is (int)(i - 1), a[(long)i] is a[i].
func Casts(f *ir.Func) {
	widened := map[*ir.Temp]*ir.Temp{}
	ir.Walk(f.Body, func(s ir.Stmt) {
		op, ok := s.(*ir.Op)
		if !ok {
			return
		}
		switch op.Info {
		case prims.CCast:
			op.Args[0] = unwidened(widened, op.Args[0])
			if t, ok := op.Args[0].(*ir.Temp); ok && widens(t.Rep, op.Out.Rep) {
				widened[op.Out] = t
			}
		case prims.CIndex, prims.CIndexAddr, prims.CStoreIndex:
			op.Args[1] = unwidened(widened, op.Args[1])
		}
	})
}

func unwidened(widened map[*ir.Temp]*ir.Temp, v ir.Value) ir.Value {
	if t, ok := v.(*ir.Temp); ok && widened[t] != nil {
		return widened[t]
	}
	return v
}

// widens reports whether every value of from is the same in to, on any
// platform: C orders the widths of its types, but two names may be one width.
func widens(from, to *ir.Rep) bool {
	return from.Kind == ir.Int && to.Kind == ir.Int && from.Signed == to.Signed && from.Bits != 0 && to.Bits != 0 &&
		(from.Bits < to.Bits || from.C == to.C)
}
