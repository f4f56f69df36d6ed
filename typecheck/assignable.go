package typecheck

import (
	"pyxc/parser/ast"
	"pyxc/typecheck/coerce"
	"pyxc/typecheck/types"
)

// asObject types an expression that must become a Python object.
func (c *checker) asObject(e *env, x ast.Expr) types.Type {
	t := c.expr(e, x)
	c.assignable(e, x, t, types.Obj)
	return t
}

// assignable reports an error unless a value of type from may stand where to
// is wanted.
func (c *checker) assignable(e *env, x ast.Expr, from, to types.Type) bool {
	if c.quiet > 0 || types.IsInvalid(from) || types.IsInvalid(to) {
		return true
	}
	if c.literalFits(x, from, to) {
		return true
	}
	if _, ok := coerce.Convert(from, to); ok {
		return true
	}
	c.errorf(x, "E0330", "%s can't become %s", from, to)
	return false
}

// literalFits knows what literals become beyond what their types do.
func (c *checker) literalFits(x ast.Expr, from, to types.Type) bool {
	to = types.Resolve(to)
	switch x := x.(type) {
	case *ast.Const:
		if x.Kind == ast.None {
			switch to.(type) {
			case *types.Object, *types.Memview, *types.Buffer:
				return true
			}
		}
	case *ast.Int:
		if p, ok := to.(*types.Pointer); ok && p != nil && x.Text == "0" {
			return true
		}
		if types.IsNumeric(to) {
			return true
		}
	case *ast.Str:
		switch t := to.(type) {
		case *types.Pointer:
			return true
		case *types.Array:
			return true
		case *types.Int:
			return t.UCS4 || t.Char || x.Kind == ast.StrBytes || len(x.Text) == 1
		}
		return false
	case *ast.Tuple:
		if ct, ok := to.(*types.CTuple); ok {
			return len(ct.Elts) == len(x.Elts)
		}
		_, isArray := to.(*types.Array)
		return isArray
	case *ast.List:
		switch t := to.(type) {
		case *types.Array, *types.Pointer:
			return true
		case *types.Struct:
			return !t.Union && len(x.Elts) <= len(t.Fields)
		case *types.CTuple:
			return len(x.Elts) == len(t.Elts)
		}
	case *ast.Dict:
		if _, ok := to.(*types.Struct); ok {
			return true
		}
	case *ast.Call:
		if _, ok := to.(*types.Struct); ok {
			if n, ok := x.Func.(*ast.Name); ok && n.Id == "dict" {
				return true
			}
		}
	case *ast.Binary:
		// A power whose type only followed from its operands is computed as
		// the integer that is wanted.
		if x.Op == ast.Pow && types.IsInteger(to) && types.IsFloat(from) {
			return types.IsInteger(c.recorded(x.X)) && types.IsInteger(c.recorded(x.Y))
		}
	case *ast.Subscript:
		if _, slice := x.Index.(*ast.Slice); slice && isCharPtr(decayed(types.Resolve(c.recorded(x.X)))) {
			o, ok := to.(*types.Object)
			return ok && (o.Class == "bytes" || o.Class == "bytearray" || o.Class == "str")
		}
	case *ast.IfExp:
		return c.literalFits(x.Then, from, to) && c.literalFits(x.Else, from, to)
	}
	return false
}

// recorded is the recorded type of an expression that was typed already.
func (c *checker) recorded(x ast.Expr) types.Type { return c.info.TypeOf(x) }
