package irbuild

import (
	"math/big"

	"pyxc/codegen/ir"
	"pyxc/parser/ast"
	"pyxc/typecheck/infer"
	"pyxc/typecheck/types"
)

// narrowArith does an integer operation in the type in which C does it where
// that has fewer bits than the checker's. To both, typeof says that a small
// literal is a long; but in the C that Cython writes it is an int, so that
// "h * 33" wraps as an unsigned int for such an h, and what is computed from it
// next as well.
func (f *fb) narrowArith(op ast.BinOp, x, y val, t types.Type) (val, bool) {
	if cOps[op] == nil || !f.b.cython || f.dirs.OverflowCheck || !types.IsInteger(t) {
		return val{}, false
	}
	a, b := f.typeInC(x), f.typeInC(y)
	if a == nil || b == nil {
		return val{}, false
	}
	in := a
	if op != ast.LShift && op != ast.RShift {
		in = infer.Widest(a, b)
	} else if x.v == nil {
		return val{}, false
	}
	if !fewerBits(in, t) {
		return val{}, false
	}
	return f.widened(f.cArith(op, f.narrowed(x), f.narrowed(y), in), t), true
}

// typeInC is the type that C computes with where an integer stands; nil if it
// is none whose width is known.
func (f *fb) typeInC(v val) types.Type {
	if v.v == nil {
		switch k := v.k.(type) {
		case bool:
			return types.CInt
		case *big.Int:
			// Cython writes a negative one as a long.
			if k.Sign() >= 0 && k.BitLen() < 32 && types.Identical(constType(k), types.Long) {
				return types.CInt
			}
			return constType(k)
		}
		return nil
	}
	if n, ok := f.narrow[v.v]; ok {
		return n.t
	}
	i, ok := types.Resolve(v.t).(*types.Int)
	r := rep(v.t)
	if !ok || r == nil || r.Kind != ir.Int || r.Bits == 0 {
		return nil
	}
	if i.Bint || r.Bits < 32 {
		return types.CInt
	}
	return v.t
}

func fewerBits(a, b types.Type) bool {
	ra, rb := rep(a), rep(b)
	return ra != nil && rb != nil && ra.Kind == ir.Int && rb.Kind == ir.Int && ra.Bits != 0 && ra.Bits < rb.Bits
}

// narrowed undoes widened.
func (f *fb) narrowed(v val) val {
	if n, ok := f.narrow[v.v]; ok && v.v != nil {
		return n
	}
	return v
}

// widened converts the result of an operation to the type that it has for the
// checker, and remembers what it was.
func (f *fb) widened(v val, t types.Type) val {
	w := f.coerce(v, t)
	if f.narrow == nil {
		f.narrow = map[ir.Value]val{}
	}
	f.narrow[w.v] = v
	return w
}
