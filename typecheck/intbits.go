package typecheck

import (
	"math/big"

	"pyxc/parser/ast"
	"pyxc/typecheck/infer"
	"pyxc/typecheck/scope"
	"pyxc/typecheck/types"
)

// wordBits is what fits a C integer for sure.
const wordBits = 62

// outgrows reports whether an operator of a .py file, applied to numbers that
// are C integers only because the compiler knows where they come from (len, a
// literal), may give what no C integer holds. Its result is Python's then.
func (c *checker) outgrows(e *env, x *ast.Binary) bool {
	a, okA := c.valueBits(e, x.X)
	b, okB := c.valueBits(e, x.Y)
	return okA && okB && opBits(x.Op, a, b) > wordBits
}

// opBits is how many bits the result of an operator may need, for operands that
// need a and b.
func opBits(op ast.BinOp, a, b int) int {
	switch op {
	case ast.Pow, ast.LShift:
		return wordBits + 1
	case ast.Mul:
		return a + b
	case ast.Add, ast.Sub:
		return max(a, b) + 1
	case ast.BitOr, ast.BitXor, ast.BitAnd:
		return max(a, b)
	}
	return a
}

// valueBits is how many bits the value of an integer expression may need, if
// nothing in it was declared as a C number.
func (c *checker) valueBits(e *env, x ast.Expr) (bits int, ok bool) {
	tv := c.typed(e, x)
	if !types.IsInteger(tv.Type) {
		return 0, false
	}
	if tv.Const != nil && c.literalValue(tv) {
		n, isInt := tv.Const.(*big.Int)
		if !isInt {
			return 1, true
		}
		return n.BitLen(), true
	}
	if infer.IsBint(tv.Type) {
		return 1, true
	}
	switch x := x.(type) {
	case *ast.Call:
		return c.callBits(e, x)
	case *ast.Unary:
		bits, ok = c.valueBits(e, x.X)
		return bits + 1, ok
	case *ast.Binary:
		a, okA := c.valueBits(e, x.X)
		b, okB := c.valueBits(e, x.Y)
		return opBits(x.Op, a, b), okA && okB
	case *ast.IfExp:
		a, okA := c.valueBits(e, x.Then)
		b, okB := c.valueBits(e, x.Else)
		return max(a, b), okA && okB
	case *ast.Name, *ast.Attr, *ast.Subscript:
		return 0, false
	}
	return 64, true
}

// callBits is valueBits for a call of a builtin. No container has 2**48 items.
func (c *checker) callBits(e *env, x *ast.Call) (bits int, ok bool) {
	n, isName := x.Func.(*ast.Name)
	if !isName {
		return 0, false
	}
	if sym := c.lookup(e, n.Id); sym == nil || sym.Storage != scope.Builtin {
		return 0, false
	}
	switch n.Id {
	case "len":
		return 48, true
	case "ord":
		return 21, true
	}
	return 64, true
}
