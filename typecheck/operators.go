package typecheck

import (
	"math/big"

	"pyxc/parser/ast"
	"pyxc/typecheck/infer"
	"pyxc/typecheck/scope"
	"pyxc/typecheck/types"
)

func (c *checker) unaryExpr(e *env, x *ast.Unary) TypeAndValue {
	if x.Op == ast.AddressOf {
		return of(c.addressOf(e, x))
	}
	if x.Op == ast.Not {
		tv := c.condition(e, x.X)
		return TypeAndValue{Type: types.Bint, Const: foldUnary(ast.Not, tv.Const)}
	}
	tv := c.typed(e, x.X)
	if v := foldUnary(x.Op, tv.Const); v != nil && !isEnum(tv.Type) {
		t := tv.Type
		if types.IsObject(t) || infer.IsBint(t) {
			t = nil
		}
		return TypeAndValue{Type: constType(v, t), Const: v}
	}
	if isCpp(tv.Type) {
		if m := c.cppOperator(e, x, unaryName(x.Op), tv); m != nil {
			return of(m)
		}
	}
	if boxes(e) && x.Op == ast.Neg && types.IsInteger(tv.Type) && !c.saidC(x) {
		return of(types.Obj)
	}
	t, ok := infer.Unary(x.Op, deref(tv.Type))
	if !ok && boxes(e) && types.IsNumeric(tv.Type) {
		return of(types.Obj)
	}
	if !ok {
		c.errorf(x, "E0332", "the operator doesn't apply to %s", tv.Type)
	}
	return of(t)
}

func (c *checker) binaryExpr(e *env, x *ast.Binary) TypeAndValue {
	a, b := c.typed(e, x.X), c.typed(e, x.Y)
	if !isEnum(a.Type) && !isEnum(b.Type) && c.literalValue(a) && c.literalValue(b) {
		level := e.dirs.LanguageLevel
		if e.mod.future["division"] {
			level = 3
		}
		v := foldBinary(x.Op, a.Const, b.Const, level)
		if x.Op == ast.Div && e.dirs.CDivision {
			v = foldCDivision(a.Const, b.Const, v)
		}
		if v != nil {
			t := types.Type(nil)
			if types.IsInteger(a.Type) && types.IsInteger(b.Type) && !infer.IsBint(a.Type) && !infer.IsBint(b.Type) {
				t = infer.Widest(a.Type, b.Type)
			}
			return TypeAndValue{Type: constType(v, t), Const: v}
		}
	}
	if boxes(e) && c.outgrows(e, x) {
		return of(types.Obj)
	}
	return of(c.binaryType(e, x, x.Op, a, b))
}

func (c *checker) literalValue(tv TypeAndValue) bool {
	return tv.Const != nil && (tv.Symbol == nil || tv.Symbol.Kind != scope.Const)
}

func boxes(e *env) bool { return e.mod.dialect == ast.Py }

func (c *checker) binaryType(e *env, n ast.Node, op ast.BinOp, a, b TypeAndValue) types.Type {
	if isCpp(a.Type) || isCpp(b.Type) {
		return c.binaryCpp(e, n, op, a, b)
	}
	x, y := operandOf(a), operandOf(b)
	x.Type, y.Type = deref(x.Type), deref(y.Type)
	if divides(op) && x.IsConst && zeroConst(y.Const) {
		return types.Obj // Python's error, not C's
	}
	if boxes(e) && grows(op) && types.IsInteger(x.Type) && types.IsInteger(y.Type) && !c.saidC(n) {
		return types.Obj // len(x) << 70 is an int as any other
	}
	if op == ast.Pow && boxes(e) && (isComplex(x.Type) || isComplex(y.Type)) {
		return types.Obj // C's has other results at zero and infinity
	}
	if plainPython(e) && pythonOnly(op, x, y) {
		return types.Obj
	}
	t, ok := infer.Binary(op, x, y, rulesOf(e))
	if !ok && boxes(e) && types.IsNumeric(x.Type) && types.IsNumeric(y.Type) {
		return types.Obj
	}
	if !ok {
		if isFusedish(a.Type) || isFusedish(b.Type) {
			return types.Bad
		}
		c.errorf(n, "E0332", "the operator %s doesn't apply to %s and %s", op, a.Type, b.Type)
	}
	return t
}

func deref(t types.Type) types.Type {
	if r, ok := types.Resolve(t).(*types.Reference); ok {
		return r.Elem
	}
	return t
}

func isComplex(t types.Type) bool { _, ok := types.Resolve(t).(*types.Complex); return ok }

func divides(op ast.BinOp) bool { return op == ast.Div || op == ast.FloorDiv || op == ast.Mod }

func zeroConst(v any) bool {
	switch v := v.(type) {
	case *big.Int:
		return v.Sign() == 0
	case float64:
		return v == 0
	}
	return false
}

func (c *checker) compareExpr(e *env, x *ast.Compare) TypeAndValue {
	left := c.typed(e, x.Left)
	result := types.Type(types.Bint)
	var folded any = true
	for i, op := range x.Ops {
		right := c.typed(e, x.Rights[i])
		if !c.compareC(e, x, x.Rights[i], op, left, right) {
			result = types.Obj
		}
		if folded != nil && truth(folded) {
			if c.literalValue(left) && c.literalValue(right) {
				folded = foldCompare(op, left.Const, right.Const)
			} else {
				folded = nil
			}
		}
		left = right
	}
	if folded != nil {
		return TypeAndValue{Type: types.Bint, Const: folded}
	}
	return of(result)
}
