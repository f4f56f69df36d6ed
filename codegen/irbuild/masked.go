package irbuild

import (
	"math/big"

	"pyxc/codegen/ir"
	"pyxc/codegen/prims"
	"pyxc/parser/ast"
	"pyxc/typecheck/types"
)

// masked computes "expr & mask" in C where the checker has objects, because of
// literals beyond 32 bits: sums, differences, products and bit operations of
// C integers and literals agree with Python's modulo 2**64, and the mask asks
// for no more. So x * 6364136223846793005 + 1 & 0xFFFFFFFFFFFFFFFF is exact.
func (f *fb) masked(e *ast.Binary) (val, bool) {
	if e.Op != ast.BitAnd || !types.IsObject(f.b.info.TypeOf(e)) {
		return val{}, false
	}
	x, mask := e.X, f.maskOf(e.Y)
	if mask == nil {
		x, mask = e.Y, f.maskOf(e.X)
	}
	if mask == nil || !types.IsObject(f.b.info.TypeOf(x)) || !f.modular(x) {
		return val{}, false
	}
	lit := &ir.Lit{Rep: intReps["unsigned long long"], Text: mask.String() + "ULL"}
	v := val{v: f.op(prims.CBitAnd, lit.Rep, f.modulo(x), lit), t: types.ULLong}
	o := f.cToObj(v)
	if t, ok := o.v.(*ir.Temp); ok {
		if f.made == nil {
			f.made = map[*ir.Temp]made{}
		}
		f.made[t] = made{v, mask.BitLen()}
	}
	return o, true
}

// made is an object that was made of a C integer of so many bits, none of them
// a sign: who wants a C integer again takes that.
type made struct {
	from val
	bits int
}

// fromMade is the C integer that an object was made of, if one of the type holds it.
func (f *fb) fromMade(o ir.Value, to types.Type) (val, bool) {
	t, ok := o.(*ir.Temp)
	if !ok {
		return val{}, false
	}
	m, ok := f.made[t]
	r := rep(to)
	if !ok || r == nil || r.Kind != ir.Int || r.Bits == 0 || isBint(to) || m.bits > r.Bits || r.Signed && m.bits == r.Bits {
		return val{}, false
	}
	return f.cToC(m.from, to), true
}

func (f *fb) maskOf(e ast.Expr) *big.Int {
	n, ok := f.b.info.Types[e].Const.(*big.Int)
	if !ok || n.Sign() < 0 || !n.IsUint64() {
		return nil
	}
	return n
}

// modular reports whether an expression has the same low 64 bits in C as in
// Python: it is built by operators that carry upwards only, of C integers and literals.
func (f *fb) modular(e ast.Expr) bool {
	tv := f.b.info.Types[e]
	if _, ok := tv.Const.(*big.Int); ok {
		return true
	}
	if !types.IsObject(tv.Type) {
		r := rep(tv.Type)
		return types.IsInteger(tv.Type) && !isBint(tv.Type) && r != nil && r.Kind == ir.Int && r.Bits > 0
	}
	switch e := e.(type) {
	case *ast.Binary:
		switch e.Op {
		case ast.Add, ast.Sub, ast.Mul, ast.BitAnd, ast.BitOr, ast.BitXor:
			return f.modular(e.X) && f.modular(e.Y)
		}
	case *ast.Unary:
		return (e.Op == ast.Neg || e.Op == ast.Invert) && f.modular(e.X)
	}
	return false
}

// modulo computes such an expression modulo 2**64.
func (f *fb) modulo(e ast.Expr) ir.Value {
	r := intReps["unsigned long long"]
	tv := f.b.info.Types[e]
	if n, ok := tv.Const.(*big.Int); ok {
		low := new(big.Int).And(n, new(big.Int).SetUint64(1<<64-1))
		return &ir.Lit{Rep: r, Text: low.String() + "ULL"}
	}
	if !types.IsObject(tv.Type) {
		return f.op(prims.CCast, r, f.value(e).v)
	}
	switch e := e.(type) {
	case *ast.Binary:
		x := f.modulo(e.X)
		return f.op(cOps[e.Op], r, x, f.modulo(e.Y))
	case *ast.Unary:
		info := prims.CNeg
		if e.Op == ast.Invert {
			info = prims.CInvert
		}
		return f.op(info, r, f.modulo(e.X))
	}
	panic("irbuild: not a modular expression")
}
