package typecheck

import (
	"math/big"
	"pyxc/parser/ast"
	"pyxc/typecheck/coerce"
	"pyxc/typecheck/infer"
	"pyxc/typecheck/scope"
	"pyxc/typecheck/types"
)

// expr returns the type of an expression as a value and records it.
func (c *checker) expr(e *env, x ast.Expr) types.Type {
	if x == nil {
		return types.Obj
	}
	return c.typed(e, x).Type
}

// typed is expr with everything that is known of x.
func (c *checker) typed(e *env, x ast.Expr) TypeAndValue {
	if c.quiet == 0 {
		if tv, ok := c.info.Types[x]; ok {
			return tv
		}
	}
	tv := c.typeExpr(e, x)
	if tv.Type == nil {
		tv.Type = types.Obj
	}
	if tv.Const != nil && tv.Symbol == nil {
		if _, literal := x.(*ast.Int); !literal {
			tv.Type = constType(tv.Const, tv.Type)
		}
	}
	if c.quiet == 0 {
		c.info.Types[x] = tv
	}
	return tv
}

func (c *checker) exprs(e *env, list ...ast.Expr) {
	for _, x := range list {
		if x != nil {
			c.expr(e, x)
		}
	}
}

func of(t types.Type) TypeAndValue { return TypeAndValue{Type: t} }

// constType is the type of a folded constant.
func constType(v any, t types.Type) types.Type {
	switch v := v.(type) {
	case *big.Int:
		if t != nil && types.IsInteger(t) && !infer.IsBint(t) {
			if fits32(v) || t != types.Type(types.Long) {
				return t
			}
		}
		if fits32(v) {
			return types.Long
		}
		return types.Builtin("int")
	case bool:
		return types.Bint
	case float64:
		return types.Double
	case complex128:
		return types.CDouble
	case string:
		return types.Builtin("str")
	case Bytes:
		return types.Builtin("bytes")
	}
	return t
}

func fits32(v *big.Int) bool {
	return v.IsInt64() && v.Int64() >= -1<<31 && v.Int64() < 1<<31
}

func (c *checker) operand(e *env, x ast.Expr) infer.Operand {
	tv := c.typed(e, x)
	return operandOf(tv)
}

func operandOf(tv TypeAndValue) infer.Operand {
	op := infer.Operand{Type: tv.Type, Const: tv.Const}
	switch v := tv.Const.(type) {
	case *big.Int:
		op.IsConst, op.NonNegative, op.Integral = true, v.Sign() >= 0, true
	case float64:
		op.IsConst, op.NonNegative, op.Integral = true, v >= 0, v == float64(int64(v))
	}
	return op
}

func (c *checker) typeExpr(e *env, x ast.Expr) TypeAndValue {
	switch x := x.(type) {
	case *ast.Bad:
		return of(types.Bad)
	case *ast.Name:
		return c.nameExpr(e, x)
	case *ast.Const:
		return c.constExpr(x)
	case *ast.Int:
		return intLiteral(x)
	case *ast.Float:
		return TypeAndValue{Type: types.Double, Const: c.constant(e, x)}
	case *ast.Imag:
		return TypeAndValue{Type: types.CDouble, Const: c.constant(e, x)}
	case *ast.Str:
		return c.strLiteral(e, x)
	case *ast.JoinedStr:
		c.fparts(e, x.Parts)
		if x.Template {
			return of(types.Obj)
		}
		return of(types.Builtin("str"))
	case *ast.Tuple:
		if t := c.tupleOfC(e, x); t != nil {
			return of(t)
		}
		return of(types.Builtin("tuple"))
	case *ast.List:
		c.exprs(e, x.Elts...)
		return of(types.Builtin("list"))
	case *ast.Set:
		c.exprs(e, x.Elts...)
		return of(types.Builtin("set"))
	case *ast.Dict:
		c.exprs(e, x.Keys...)
		c.exprs(e, x.Values...)
		return of(types.Builtin("dict"))
	case *ast.Comp:
		return of(c.compExpr(e, x))
	case *ast.Unary:
		return c.unaryExpr(e, x)
	case *ast.Binary:
		return c.binaryExpr(e, x)
	case *ast.BoolOp:
		return c.boolExpr(e, x)
	case *ast.Compare:
		return c.compareExpr(e, x)
	case *ast.IfExp:
		c.condition(e, x.Cond)
		return of(c.alternatives(e, x, c.typed(e, x.Then), c.typed(e, x.Else)))
	case *ast.Walrus:
		t := c.expr(e, x.Value)
		tt := c.expr(e, x.Target)
		c.assignable(e, x.Value, t, tt)
		return of(tt)
	case *ast.Lambda:
		return of(c.lambdaExpr(e, x))
	case *ast.Call:
		return c.callExpr(e, x)
	case *ast.Attr:
		return c.attrExpr(e, x)
	case *ast.Subscript:
		return c.subscriptExpr(e, x)
	case *ast.Slice:
		c.exprs(e, x.Lo, x.Hi, x.Step)
		return of(types.Builtin("slice"))
	case *ast.Starred:
		c.expr(e, x.X)
		return of(types.Obj)
	case *ast.Yield:
		c.noSection(e, x, "yield")
		if x.X != nil {
			c.asObject(e, x.X)
		}
		return of(types.Obj)
	case *ast.YieldFrom:
		c.noSection(e, x, "yield")
		c.asObject(e, x.X)
		return of(types.Obj)
	case *ast.Await:
		c.noSection(e, x, "await")
		c.asObject(e, x.X)
		return of(types.Obj)
	case *ast.Backquote:
		c.asObject(e, x.X)
		return of(types.Builtin("str"))
	case *ast.Cast:
		return of(c.castExpr(e, x))
	case *ast.SizeofType:
		c.sizeKnown(x, c.typeOf(e, x.Type))
		return of(types.SizeT)
	case *ast.New:
		return of(c.newExpr(e, x))
	case *ast.TypeArg:
		return of(&types.TypeType{Of: c.typeOf(e, x.Type)})
	}
	c.errorf(x, "E0901", "this expression is not supported yet")
	return of(types.Bad)
}

func (c *checker) fparts(e *env, parts []ast.FPart) {
	for i := range parts {
		if parts[i].Expr != nil {
			c.asObject(e, parts[i].Expr)
		}
		c.fparts(e, parts[i].Spec)
	}
}

func (c *checker) constExpr(x *ast.Const) TypeAndValue {
	switch x.Kind {
	case ast.True:
		return TypeAndValue{Type: types.Bint, Const: true}
	case ast.False:
		return TypeAndValue{Type: types.Bint, Const: false}
	case ast.None:
		return TypeAndValue{Type: types.Obj, Const: NoneValue{}}
	case ast.NULL:
		return of(types.NullType)
	}
	return of(types.Obj)
}

func intLiteral(x *ast.Int) TypeAndValue {
	v := parseInt(x.Text)
	if v == nil {
		return of(types.Builtin("int"))
	}
	t := types.Type(types.Long)
	switch {
	case x.Unsigned && x.Long >= 2:
		t = types.ULLong
	case x.Unsigned:
		t = types.ULong
	case x.Long >= 2:
		t = types.LLong
	case x.Long == 1 && v.IsInt64():
	case !fits32(v):
		t = types.Builtin("int")
	}
	return TypeAndValue{Type: t, Const: v}
}

func (c *checker) strLiteral(e *env, x *ast.Str) TypeAndValue {
	switch x.Kind {
	case ast.StrChar:
		if len(x.Text) == 1 {
			return TypeAndValue{Type: types.Char, Const: big.NewInt(int64(x.Text[0]))}
		}
		c.errorf(x, "E0331", "a character literal holds one byte")
		return of(types.Bad)
	case ast.StrBytes:
		return TypeAndValue{Type: types.Builtin("bytes"), Const: Bytes(x.Text)}
	}
	return TypeAndValue{Type: types.Builtin("str"), Const: x.Text}
}

// ---- names

func (c *checker) nameExpr(e *env, x *ast.Name) TypeAndValue {
	if v, ok := e.mod.def(x); ok {
		if sym := c.info.Uses[x]; sym == nil || !sym.Assigned && !sym.Declared {
			return c.defValue(x, v)
		}
	}
	sym := c.info.Uses[x]
	if sym == nil {
		sym = c.use(e, x.Id)
		if c.quiet == 0 {
			c.info.Uses[x] = sym
		}
	}
	if c.info.ClassReads[x] {
		return TypeAndValue{Type: types.Obj, Symbol: sym}
	}
	tv := c.symbolValue(sym)
	tv.Symbol = sym
	return tv
}

// defValue is the value of a DEF name.
func (c *checker) defValue(x ast.Expr, v any) TypeAndValue {
	switch v := v.(type) {
	case *big.Int, bool, float64, complex128, string, Bytes:
		return TypeAndValue{Type: constType(v, nil), Const: v}
	case NoneValue, EllipsisValue:
		return TypeAndValue{Type: types.Obj, Const: v}
	case []any:
		if n, ok := x.(*ast.Name); ok && constItems(v) {
			if c.quiet == 0 {
				c.info.DefTuples[n] = v
			}
			return of(types.Builtin("tuple"))
		}
	}
	c.errorf(x, "E0410", "this compile-time value can't be used at run time")
	return of(types.Bad)
}

// constItems reports whether a compile-time tuple holds nothing but constants.
func constItems(list []any) bool {
	for _, v := range list {
		switch v := v.(type) {
		case *big.Int, bool, float64, complex128, string, Bytes, NoneValue:
		case []any:
			if !constItems(v) {
				return false
			}
		default:
			return false
		}
	}
	return true
}

// symbolValue is what reading a symbol gives.
func (c *checker) symbolValue(sym *scope.Symbol) TypeAndValue {
	switch sym.Kind {
	case scope.Const:
		tv := of(sym.Type)
		if n, ok := sym.Value.(int64); ok {
			tv.Const = big.NewInt(n)
		}
		return tv
	case scope.CType:
		if types.IsObject(sym.Type) {
			return of(types.Obj)
		}
		return of(&types.TypeType{Of: orBad(sym.Type)})
	case scope.ExtType:
		return of(types.Builtin("type"))
	case scope.CFunc:
		c.usePxd(sym)
	case scope.Module:
		if path, ok := c.pure[sym]; ok && path == "compiled" {
			return TypeAndValue{Type: types.Bint, Const: true}
		} else if ok && path == "NULL" {
			return of(types.NullType)
		}
		return of(sym.Type)
	}
	if r := root(sym); r != sym {
		sym.Type, sym.Declared = r.Type, r.Declared
	}
	t := sym.Type
	if t == nil {
		if c.quiet > 0 {
			return of(unknown)
		}
		sym.Type = types.Obj
		t = types.Obj
	}
	tv := of(t)
	tv.Addressable = !types.IsObject(t)
	return tv
}

// ---- operators

func isEnum(t types.Type) bool { _, ok := types.Resolve(t).(*types.Enum); return ok }

func unaryName(op ast.UnaryOp) string {
	return [...]string{"-", "+", "~", "!", "&"}[op]
}

func (c *checker) addressOf(e *env, x *ast.Unary) types.Type {
	c.addressed = x.X // &self.method is the C function, without the object
	tv := c.typed(e, x.X)
	c.addressed = nil
	if types.IsInvalid(tv.Type) {
		return tv.Type
	}
	if sym := tv.Symbol; sym != nil && sym.Kind == scope.CFunc {
		return &types.Pointer{Elem: tv.Type}
	}
	if types.IsObject(tv.Type) {
		c.errorf(x, "E0333", "the address of a Python object can't be taken")
		return types.Bad
	}
	if sym := tv.Symbol; sym != nil && (sym.Storage == scope.Cell || sym.Storage == scope.Free) {
		for sym.Outer != nil {
			sym = sym.Outer
		}
		sym.Addressed = true
	}
	if r, ok := tv.Type.(*types.Reference); ok {
		return &types.Pointer{Elem: r.Elem}
	}
	if isCpp(tv.Type) {
		if r := c.cppOperator(e, x, "&", tv); r != nil {
			return r
		}
	}
	switch x.X.(type) {
	case *ast.Binary, *ast.Unary, *ast.Compare, *ast.Int, *ast.Float, *ast.BoolOp, *ast.Cast, *ast.IfExp:
		if !isCpp(tv.Type) {
			c.errorHelp(x.Span(), "E0333", "assign the value to a variable", "a value of %s has no address", tv.Type)
			return types.Bad
		}
	}
	return &types.Pointer{Elem: tv.Type}
}

// literalValue reports whether a constant may be folded into another.
// boxes reports whether numbers become objects where C has no such operation,
// to fail at run time as Python does: in a .py file nothing says that they are
// C numbers.
// plainPython reports whether a module is Python and nothing else: its numbers are
// held in C only where that makes no difference.
func plainPython(e *env) bool { return boxes(e) && !e.mod.usesCython }

// pythonOnly reports whether C's result of an operator on C numbers may not be
// Python's: it may not fit, or fail in another way.
func pythonOnly(op ast.BinOp, x, y infer.Operand) bool {
	if !types.IsNumeric(x.Type) || !types.IsNumeric(y.Type) {
		return false
	}
	if isUCS4(x.Type) || isUCS4(y.Type) {
		return true
	}
	if op == ast.Pow {
		// An integral exponent never makes a float complex.
		return !types.IsFloat(x.Type) && !types.IsFloat(y.Type) || !y.Integral || !fitsDouble(y.Const) || isComplex(x.Type)
	}
	if !types.IsInteger(x.Type) || !types.IsInteger(y.Type) {
		return largeConst(x.Const, 53) || largeConst(y.Const, 53)
	}
	switch op {
	case ast.Mul, ast.LShift:
		return true
	case ast.RShift:
		n, ok := y.Const.(*big.Int)
		return !ok || n.Sign() < 0 || n.BitLen() > 5
	case ast.Add, ast.Sub, ast.Div:
		return isHash(x.Type) || isHash(y.Type) || largeConst(x.Const, 31) || largeConst(y.Const, 31)
	}
	return false
}

// largeConst reports whether a constant is an integer of more bits.
func largeConst(v any, bits int) bool {
	n, ok := v.(*big.Int)
	return ok && n.BitLen() > bits
}

func fitsDouble(v any) bool { return v != nil && !largeConst(v, 53) }

func isHash(t types.Type) bool { return types.Identical(t, types.HashT) }

func isUCS4(t types.Type) bool {
	i, ok := types.Resolve(t).(*types.Int)
	return ok && i.UCS4
}

// literalBeside is the type of an operand of a comparison; a literal beyond 32
// bits, alone an object, is a C integer beside one that C compares it with exactly.
func literalBeside(x infer.Operand, beside types.Type) types.Type {
	n, ok := x.Const.(*big.Int)
	i, isInt := types.Resolve(beside).(*types.Int)
	if !ok || !isInt || i.Bint || types.IsInteger(x.Type) {
		return x.Type
	}
	switch {
	case n.IsInt64() && (i.Signed != types.Unsigned || n.Sign() >= 0):
		return types.LLong
	case n.IsUint64() && i.Signed == types.Unsigned:
		return types.ULLong
	}
	return x.Type
}

// grows reports whether an operator may give an int that is wider than its operands.
func grows(op ast.BinOp) bool {
	switch op {
	case ast.Add, ast.Sub, ast.Mul, ast.Pow, ast.LShift, ast.RShift:
		return true
	}
	return false
}

// saidC reports whether the source itself says that an integer among the
// operands is C's: by the declaration of a variable, a function or an
// attribute, or by a cast. What len() or ord() give is Python's.
func (c *checker) saidC(n ast.Node) bool {
	switch n := n.(type) {
	case *ast.Binary:
		return c.saidC(n.X) || c.saidC(n.Y)
	case *ast.AugAssign:
		return c.saidC(n.Target) || c.saidC(n.Value)
	case *ast.Unary:
		return c.saidC(n.X)
	case *ast.IfExp:
		return c.saidC(n.Then) || c.saidC(n.Else)
	case *ast.BoolOp:
		return c.saidC(n.X) || c.saidC(n.Y)
	case *ast.Name:
		sym := c.info.Uses[n]
		return sym != nil && sym.Declared && types.IsNumeric(c.info.TypeOf(n))
	case *ast.Attr:
		return types.IsNumeric(c.info.TypeOf(n))
	case *ast.Subscript:
		return !types.IsObject(c.info.TypeOf(n.X))
	case *ast.Call:
		if name, ok := n.Func.(*ast.Name); ok {
			if sym := c.info.Uses[name]; sym == nil || sym.Storage == scope.Builtin {
				return false
			}
		}
		return types.IsNumeric(c.info.TypeOf(n))
	case *ast.Int, *ast.Const, *ast.Str, *ast.Compare:
		return false
	}
	return true
}

func isCpp(t types.Type) bool { _, ok := types.Resolve(deref(t)).(*types.Cpp); return ok }

func isFusedish(t types.Type) bool {
	switch u := types.Resolve(deref(t)).(type) {
	case *types.Fused, *types.TemplateParam:
		return true
	case *types.Pointer:
		return isFusedish(u.Elem)
	}
	return false
}

func (c *checker) boolExpr(e *env, x *ast.BoolOp) TypeAndValue {
	a, b := c.typed(e, x.X), c.typed(e, x.Y)
	if a.Const != nil && b.Const != nil && c.literalValue(a) && c.literalValue(b) {
		if truth(a.Const) == x.Or {
			return TypeAndValue{Type: constType(a.Const, a.Type), Const: a.Const}
		}
		return TypeAndValue{Type: constType(b.Const, b.Type), Const: b.Const}
	}
	return of(c.alternatives(e, x, a, b))
}

// alternatives is the type of "x or y" and "x if c else y".
func (c *checker) alternatives(e *env, n ast.Node, a, b TypeAndValue) types.Type {
	if boxes(e) && infer.Mixed([]types.Type{deref(a.Type), deref(b.Type)}) {
		return types.Obj
	}
	t := infer.Independent(deref(a.Type), deref(b.Type))
	if t == nil {
		if isCpp(a.Type) || isCpp(b.Type) || isFusedish(a.Type) || isFusedish(b.Type) {
			return a.Type
		}
		c.errorf(n, "E0334", "%s and %s have no common type", a.Type, b.Type)
		return types.Bad
	}
	return t
}

// condition types an expression whose truth is asked.
func (c *checker) condition(e *env, x ast.Expr) TypeAndValue {
	if b, ok := x.(*ast.BoolOp); ok && c.quiet == 0 {
		l, r := c.condition(e, b.X), c.condition(e, b.Y)
		if t := infer.Independent(deref(l.Type), deref(r.Type)); t == nil {
			tv := of(types.Bint)
			c.info.Types[x] = tv
			return tv
		}
	}
	tv := c.typed(e, x)
	switch types.Resolve(tv.Type).(type) {
	case *types.Void, *types.Struct:
		c.errorf(x, "E0335", "%s has no truth value", tv.Type)
	case *types.Complex:
		if e.mod.dialect != ast.Py {
			c.errorHelp(x.Span(), "E0335", "compare it with 0", "%s has no truth value", tv.Type)
		}
	}
	return tv
}

// compareC reports whether one comparison gives a C truth value.
func (c *checker) compareC(e *env, x *ast.Compare, right ast.Expr, op ast.CmpOp, a, b TypeAndValue) bool {
	switch op {
	case ast.Is, ast.IsNot, ast.In, ast.NotIn:
		return true
	}
	ta, tb := types.Resolve(deref(a.Type)), types.Resolve(deref(b.Type))
	if types.IsInvalid(ta) || types.IsInvalid(tb) {
		return true
	}
	if isCpp(ta) || isCpp(tb) {
		return c.compareCpp(e, x, right, op, a, b)
	}
	if isFusedish(ta) || isFusedish(tb) {
		return true
	}
	ta, tb = literalBeside(operandOf(a), tb), literalBeside(operandOf(b), ta)
	_, objA := ta.(*types.Object)
	_, objB := tb.(*types.Object)
	if objA || objB {
		if c.pointerAndObject(x, ta, tb, a, b) {
			return true
		}
		if oneChar(a, tb) || oneChar(b, ta) {
			return true
		}
		return c.exactCompare(op, ta, tb)
	}
	if isCPointerish(ta) != isCPointerish(tb) && (types.IsNumeric(ta) || types.IsNumeric(tb)) {
		help := ""
		if isZero(a) || isZero(b) {
			help = "write NULL"
		}
		c.errorHelp(x.Span(), "E0336", help, "%s and %s can't be compared", a.Type, b.Type)
	}
	if pa, ok := ta.(*types.Pointer); ok {
		if pb, ok := tb.(*types.Pointer); ok && plainElem(pa) && plainElem(pb) && !types.SameResolved(pa.Elem, pb.Elem) {
			c.errorHelp(x.Span(), "E0336", "cast one of them", "%s and %s can't be compared", a.Type, b.Type)
		}
	}
	c.ordered(e, x, op, ta, tb)
	switch ta.(type) {
	case *types.Struct, *types.Void:
		c.errorf(x, "E0336", "%s can't be compared", a.Type)
	}
	return true
}

func isCPointerish(t types.Type) bool {
	switch t.(type) {
	case *types.Pointer, *types.Array, *types.Null:
		return true
	}
	return false
}

// oneChar reports whether lit is a literal of one character beside a C
// character or integer: it is compared as a number.
func oneChar(lit TypeAndValue, t types.Type) bool {
	i, ok := t.(*types.Int)
	if !ok || i.Bint {
		return false
	}
	switch v := lit.Const.(type) {
	case string:
		return i.UCS4 && len([]rune(v)) == 1
	case Bytes:
		return len(v) == 1
	}
	return false
}

// exactCompare reports whether == and != between values of exact builtin types
// give a bool.
func (c *checker) exactCompare(op ast.CmpOp, a, b types.Type) bool {
	if op != ast.Eq && op != ast.Ne {
		return false
	}
	name := func(t types.Type) string {
		if o, ok := t.(*types.Object); ok && o.Ext == nil && !o.Subclasses {
			return o.Class
		}
		return ""
	}
	switch x, y := name(a), name(b); x {
	case "str", "bytes":
		return y == x
	}
	return false
}

// ---- casts and C++

func (c *checker) castExpr(e *env, x *ast.Cast) types.Type {
	t := c.typeOf(e, x.Type)
	from := c.expr(e, x.X)
	if types.IsInvalid(t) || types.IsInvalid(from) {
		return t
	}
	to := types.Resolve(t)
	switch to.(type) {
	case *types.Pointer:
		p := to.(*types.Pointer)
		switch {
		case types.IsFloat(from):
			c.errorf(x, "E0337", "%s can't be cast to %s", from, t)
		case types.IsObject(from) && types.IsNumeric(p.Elem) && !isCharPtr(p):
			c.errorHelp(x.Span(), "E0337", "cast to void * first for the address of the object", "%s can't be cast to %s", from, t)
		case types.IsObject(from) && c.quiet == 0 && c.ephemeral(x.X):
			c.errorHelp(x.Span(), "E0390", "keep the object in a variable", "the object that this pointer points into is gone after the statement")
		}
	case *types.Int, *types.Float:
		if types.IsObject(from) {
			if _, ok := coerce.Convert(from, t); !ok && !isLiteralStr(x.X) {
				c.errorf(x, "E0337", "%s can't be cast to %s", from, t)
			}
		}
		if _, ok := types.Resolve(from).(*types.Struct); ok {
			c.errorf(x, "E0337", "%s can't be cast to %s", from, t)
		}
	case *types.Object:
		if c.quiet == 0 && (charPointer(types.Resolve(deref(from))) || c.charSlice(x.X)) && !c.textFits(e, x.X, types.CharPtr, t) {
			c.errorHelp(x.Span(), "E0337", "decode it: .decode()", "%s can't be cast to %s", from, t)
		}
	case *types.Void:
		c.errorf(x, "E0337", "nothing can be cast to void")
		return types.Bad
	}
	return t
}

func isLiteralStr(x ast.Expr) bool { _, ok := x.(*ast.Str); return ok }

func (c *checker) compExpr(e *env, x *ast.Comp) types.Type {
	inner := c.compEnv[x]
	if inner == nil {
		inner = e
	}
	if c.quiet == 0 {
		for i := range x.Generators {
			g := &x.Generators[i]
			at := inner
			if i == 0 {
				at = e
			}
			c.loopHead(at, inner, x, g.Target, g.Iter, g.From)
			for _, cond := range g.Ifs {
				c.condition(inner, cond)
			}
		}
		if x.Key != nil {
			c.asObject(inner, x.Key)
		}
		c.asObject(inner, x.Elt)
	}
	return [...]types.Type{types.Obj, types.Builtin("list"), types.Builtin("set"), types.Builtin("dict")}[x.Kind]
}

func (c *checker) lambdaExpr(e *env, x *ast.Lambda) types.Type {
	if c.quiet > 0 {
		return types.Obj
	}
	for _, p := range allParams(x.Params) {
		if p.Default != nil {
			c.asObject(e, p.Default)
		}
	}
	if inner := c.lambdaEnv[x]; inner != nil {
		c.inferBody(inner, nil, x.Body)
		c.asObject(inner, x.Body)
		c.settle(inner.sc)
	}
	return types.Obj
}
