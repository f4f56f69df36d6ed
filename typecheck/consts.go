package typecheck

import (
	"math"
	"math/big"
	"strconv"
	"strings"

	"pyxc/parser/ast"
	"pyxc/typecheck/scope"
)

// parseInt reads the digits of an integer literal.
func parseInt(text string) *big.Int {
	n := new(big.Int)
	t := strings.ToLower(strings.ReplaceAll(text, "_", ""))
	if len(t) > 1 && t[0] == '0' && t[1] >= '0' && t[1] <= '9' {
		if _, ok := n.SetString(t, 8); ok { // Python 2's octal
			return n
		}
		t = strings.TrimLeft(t, "0")
		if t == "" {
			t = "0"
		}
	}
	if _, ok := n.SetString(t, 0); ok {
		return n
	}
	return nil
}

// constant folds an expression to a compile-time value: *big.Int, float64,
// string, Bytes, bool, NoneValue; nil if it has none. Names count where they
// are DEF names or constants of C enums with a known value.
func (c *checker) constant(e *env, x ast.Expr) any {
	switch x := x.(type) {
	case *ast.Int:
		if n := parseInt(x.Text); n != nil {
			return n
		}
	case *ast.Float:
		if f, err := strconv.ParseFloat(x.Text, 64); err == nil || math.IsInf(f, 0) {
			return f
		}
	case *ast.Imag:
		if f, err := strconv.ParseFloat(strings.ReplaceAll(x.Text, "_", ""), 64); err == nil || math.IsInf(f, 0) {
			return complex(0, f)
		}
	case *ast.Const:
		switch x.Kind {
		case ast.True:
			return true
		case ast.False:
			return false
		case ast.None:
			return NoneValue{}
		}
	case *ast.Str:
		switch x.Kind {
		case ast.StrBytes:
			return Bytes(x.Text)
		case ast.StrChar:
			if len(x.Text) == 1 {
				return big.NewInt(int64(x.Text[0]))
			}
			return nil
		}
		return x.Text
	case *ast.Name:
		if v, ok := e.mod.def(x); ok {
			return v
		}
		if sym := c.lookup(e, x.Id); sym != nil && sym.Kind == scope.Const {
			if n, ok := sym.Value.(int64); ok {
				return big.NewInt(n)
			}
		}
	case *ast.Attr:
		if path, ok := c.cythonPath(e, x); ok && path == "compiled" {
			return true
		}
		if sym := c.staticAttr(e, x); sym != nil && sym.Kind == scope.Const {
			if n, ok := sym.Value.(int64); ok {
				return big.NewInt(n)
			}
		}
	case *ast.Unary:
		return foldUnary(x.Op, c.constant(e, x.X))
	case *ast.Binary:
		return foldBinary(x.Op, c.constant(e, x.X), c.constant(e, x.Y), e.mod.level)
	case *ast.Compare:
		if len(x.Ops) == 1 {
			return foldCompare(x.Ops[0], c.constant(e, x.Left), c.constant(e, x.Rights[0]))
		}
	case *ast.BoolOp:
		l := c.constant(e, x.X)
		if l == nil {
			return nil
		}
		if truth(l) == x.Or {
			return l
		}
		return c.constant(e, x.Y)
	}
	return nil
}

func foldUnary(op ast.UnaryOp, v any) any {
	switch v := v.(type) {
	case bool:
		if op == ast.Not {
			return !v
		}
		n := big.NewInt(0)
		if v {
			n.SetInt64(1)
		}
		return foldUnary(op, n)
	case *big.Int:
		switch op {
		case ast.Neg:
			return new(big.Int).Neg(v)
		case ast.Pos:
			return v
		case ast.Invert:
			return new(big.Int).Not(v)
		case ast.Not:
			return v.Sign() == 0
		}
	case float64:
		switch op {
		case ast.Neg:
			return -v
		case ast.Pos:
			return v
		case ast.Not:
			return v == 0
		}
	case complex128:
		switch op {
		case ast.Neg:
			return -v
		case ast.Pos:
			return v
		case ast.Not:
			return v == 0
		}
	case nil:
		return nil
	}
	if op == ast.Not {
		return !truth(v)
	}
	return nil
}

// foldLimit bounds the bits of a folded integer and the bytes of a folded string.
const foldLimit = 1 << 16

func foldBinary(op ast.BinOp, a, b any, level int) any {
	if a == nil || b == nil {
		return nil
	}
	if x, ok := a.(bool); ok {
		if y, ok := b.(bool); ok {
			switch op {
			case ast.BitAnd:
				return x && y
			case ast.BitOr:
				return x || y
			case ast.BitXor:
				return x != y
			}
		}
	}
	if x, ok := asInt(a); ok {
		if y, ok := asInt(b); ok {
			return foldInts(op, x, y, level)
		}
	}
	if x, ok := asFloat(a); ok {
		if y, ok := asFloat(b); ok {
			return foldFloats(op, x, y)
		}
	}
	if x, ok := asComplex(a); ok {
		if y, ok := asComplex(b); ok {
			return foldComplex(op, x, y)
		}
	}
	return foldStrings(op, a, b)
}

func asInt(v any) (*big.Int, bool) {
	switch v := v.(type) {
	case *big.Int:
		return v, true
	case bool:
		if v {
			return big.NewInt(1), true
		}
		return big.NewInt(0), true
	}
	return nil, false
}

func asFloat(v any) (float64, bool) {
	if f, ok := v.(float64); ok {
		return f, true
	}
	if n, ok := asInt(v); ok && n.BitLen() < 1000 {
		f, _ := new(big.Float).SetInt(n).Float64()
		return f, true
	}
	return 0, false
}

func asComplex(v any) (complex128, bool) {
	if z, ok := v.(complex128); ok {
		return z, true
	}
	f, ok := asFloat(v)
	return complex(f, 0), ok
}

// foldComplex folds what is computed part by part.
func foldComplex(op ast.BinOp, x, y complex128) any {
	switch op {
	case ast.Add:
		return x + y
	case ast.Sub:
		return x - y
	}
	return nil
}

func foldInts(op ast.BinOp, x, y *big.Int, level int) any {
	z := new(big.Int)
	switch op {
	case ast.Add:
		return z.Add(x, y)
	case ast.Sub:
		return z.Sub(x, y)
	case ast.Mul:
		if x.BitLen()+y.BitLen() > foldLimit {
			return nil
		}
		return z.Mul(x, y)
	case ast.FloorDiv, ast.Mod:
		return floorDivMod(op, x, y)
	case ast.Div:
		if y.Sign() == 0 {
			return nil
		}
		if level == 2 {
			return floorDivMod(ast.FloorDiv, x, y)
		}
		if x.BitLen() > 53 || y.BitLen() > 53 {
			return nil
		}
		return float64(x.Int64()) / float64(y.Int64())
	case ast.Pow:
		if y.Sign() < 0 || y.BitLen() > 20 || int64(x.BitLen())*y.Int64() > foldLimit {
			return nil
		}
		return z.Exp(x, y, nil)
	case ast.LShift:
		if y.Sign() < 0 || y.BitLen() > 16 || int64(x.BitLen())+y.Int64() > foldLimit {
			return nil
		}
		return z.Lsh(x, uint(y.Int64()))
	case ast.RShift:
		if y.Sign() < 0 || y.BitLen() > 30 {
			return nil
		}
		return z.Rsh(x, uint(y.Int64()))
	case ast.BitAnd:
		return z.And(x, y)
	case ast.BitOr:
		return z.Or(x, y)
	case ast.BitXor:
		return z.Xor(x, y)
	}
	return nil
}

// floorDivMod rounds towards minus infinity, as Python does.
func floorDivMod(op ast.BinOp, x, y *big.Int) any {
	if y.Sign() == 0 {
		return nil
	}
	q, r := new(big.Int).QuoRem(x, y, new(big.Int))
	if r.Sign() != 0 && (r.Sign() < 0) != (y.Sign() < 0) {
		q.Sub(q, big.NewInt(1))
		r.Add(r, y)
	}
	if op == ast.Mod {
		return r
	}
	return q
}

// foldCDivision divides integers that C holds as C does: towards zero. Others
// keep the quotient that they have in Python.
func foldCDivision(a, b, quotient any) any {
	x, ok1 := asInt(a)
	y, ok2 := asInt(b)
	if !ok1 || !ok2 || x.BitLen() > 31 || y.BitLen() > 31 || y.Sign() == 0 {
		return quotient
	}
	return new(big.Int).Quo(x, y)
}

func foldFloats(op ast.BinOp, x, y float64) any {
	switch op {
	case ast.Add:
		return x + y
	case ast.Sub:
		return x - y
	case ast.Mul:
		return x * y
	case ast.Div:
		if y != 0 {
			return x / y
		}
	}
	return nil
}

func foldStrings(op ast.BinOp, a, b any) any {
	switch x := a.(type) {
	case string:
		if y, ok := b.(string); ok && op == ast.Add && len(x)+len(y) < foldLimit {
			return x + y
		}
		if n, ok := b.(*big.Int); ok && op == ast.Mul {
			if s, ok := repeat(x, n); ok {
				return s
			}
		}
	case Bytes:
		if y, ok := b.(Bytes); ok && op == ast.Add && len(x)+len(y) < foldLimit {
			return x + y
		}
		if n, ok := b.(*big.Int); ok && op == ast.Mul {
			if s, ok := repeat(string(x), n); ok {
				return Bytes(s)
			}
		}
	}
	return nil
}

func repeat(s string, n *big.Int) (string, bool) {
	if !n.IsInt64() {
		return "", false // OverflowError, of either sign
	}
	if n.Sign() <= 0 {
		return "", true
	}
	if n.Int64()*int64(len(s)) > 256 || n.Int64() > 256 {
		return "", false
	}
	return strings.Repeat(s, int(n.Int64())), true
}

func foldCompare(op ast.CmpOp, a, b any) any {
	if a == nil || b == nil {
		return nil
	}
	sign, ok := 0, false
	if x, isInt := asInt(a); isInt {
		if y, isInt := asInt(b); isInt {
			sign, ok = x.Cmp(y), true
		}
	}
	if x, isStr := a.(string); isStr {
		if y, isStr := b.(string); isStr {
			sign, ok = strings.Compare(x, y), true // UTF-8 sorts as code points do
		}
		if y, isStr := b.(string); isStr {
			switch op {
			case ast.In:
				return strings.Contains(y, x)
			case ast.NotIn:
				return !strings.Contains(y, x)
			}
		}
	}
	if x, isBytes := a.(Bytes); isBytes {
		if y, isBytes := b.(Bytes); isBytes {
			sign, ok = strings.Compare(string(x), string(y)), true
		}
	}
	if x, isFloat := asFloat(a); isFloat && !ok {
		if y, isFloat := asFloat(b); isFloat && !math.IsNaN(x) && !math.IsNaN(y) {
			ok = true
			switch {
			case x < y:
				sign = -1
			case x > y:
				sign = 1
			}
		}
	}
	if !ok {
		return nil
	}
	switch op {
	case ast.Lt:
		return sign < 0
	case ast.Le:
		return sign <= 0
	case ast.Eq:
		return sign == 0
	case ast.Ne:
		return sign != 0
	case ast.Gt:
		return sign > 0
	case ast.Ge:
		return sign >= 0
	}
	return nil
}

// truth is Python's truth of a constant.
func truth(v any) bool {
	switch v := v.(type) {
	case bool:
		return v
	case *big.Int:
		return v.Sign() != 0
	case float64:
		return v != 0
	case string:
		return v != ""
	case Bytes:
		return v != ""
	case []any:
		return len(v) > 0
	}
	return false
}
