package typecheck

import (
	"math"
	"math/big"
	"strconv"
	"strings"

	"pyxc/parser/ast"
	"pyxc/typecheck/scope"
	"pyxc/typecheck/types"
)

// cythonValue types a name of the cython module that is used as a value.
func (c *checker) cythonValue(e *env, x ast.Expr, path string) TypeAndValue {
	switch path {
	case "":
		return of(&types.Module{Name: "cython"})
	case "compiled":
		return TypeAndValue{Type: types.Bint, Const: true}
	case "NULL":
		return of(types.NullType)
	}
	if sym := c.cimportsSymbol(e, path); sym != nil {
		tv := c.symbolValue(sym)
		tv.Symbol = sym
		return tv
	}
	if t := c.cythonType(path); t != nil {
		return of(&types.TypeType{Of: t})
	}
	if !knownCython(path) {
		c.errorf(x, "E0407", "the cython module has no %s%s", path, didYouMean(path, cythonSuggestions()))
		return of(types.Bad)
	}
	return of(&types.Module{Name: "cython." + path})
}

// cythonCall types the call of something of the cython module.
func (c *checker) cythonCall(e *env, x *ast.Call, path string) TypeAndValue {
	switch path {
	case "cast":
		return of(c.pureCast(e, x))
	case "declare":
		return of(c.pureDeclare(e, x))
	case "address", "operator.address":
		if len(x.Args) == 1 {
			return of(c.addressOf(e, &ast.Unary{At: x.At, Op: ast.AddressOf, X: x.Args[0]}))
		}
	case "sizeof":
		c.sizeofArg(e, x)
		return of(types.SizeT)
	case "typeof":
		if len(x.Args) == 1 {
			t := c.expr(e, x.Args[0])
			return TypeAndValue{Type: types.Builtin("str"), Const: typeName(t)}
		}
	case "cdiv", "cmod":
		if len(x.Args) == 2 {
			a, b := c.typed(e, x.Args[0]), c.typed(e, x.Args[1])
			op := ast.FloorDiv
			if path == "cmod" {
				op = ast.Mod
			}
			return of(c.binaryType(e, x, op, a, b))
		}
	case "operator.dereference", "operator.preincrement", "operator.predecrement", "operator.postincrement", "operator.postdecrement":
		return of(c.operatorCall(e, x, path[len("operator."):]))
	case "operator.typeid":
		return of(c.typeidCall(e, x))
	case "operator.comma":
		c.args(e, x)
		if len(x.Args) == 2 {
			a, b := c.typed(e, x.Args[0]), c.typed(e, x.Args[1])
			if isCpp(a.Type) || isCpp(b.Type) {
				if r := c.cppOperator(e, x, ",", a, b); r != nil {
					return of(r)
				}
			}
			return of(b.Type)
		}
	case "parallel.threadid":
		return of(types.CInt)
	case "pointer":
		if t := c.exprAsType(e, x); t != nil {
			return of(&types.TypeType{Of: t})
		}
	case "fused_type", "struct", "union", "typedef":
		return of(types.Obj)
	}
	if t := c.cythonType(path); t != nil {
		c.args(e, x)
		if _, ok := t.(*types.Fused); ok {
			return of(types.Bad)
		}
		return of(t)
	}
	c.args(e, x)
	if _, ok := directiveTable[path]; !ok && !knownCython(path) {
		c.errorf(x, "E0407", "the cython module has no %s%s", path, didYouMean(path, cythonSuggestions()))
		return of(types.Bad)
	}
	return of(types.Obj)
}

func (c *checker) pureCast(e *env, x *ast.Call) types.Type {
	if len(x.Args) != 2 {
		c.errorf(x, "E0356", "cast takes a type and a value")
		c.args(e, x)
		return types.Bad
	}
	c.expr(e, x.Args[1])
	for _, k := range x.Keywords {
		c.expr(e, k.Value)
	}
	t := c.exprAsType(e, x.Args[0])
	if t == nil {
		c.errorf(x.Args[0], "E0303", "not a C type")
		return types.Bad
	}
	if c.quiet == 0 {
		c.info.Types[x.Args[0]] = of(&types.TypeType{Of: t})
	}
	return t
}

// pureDeclare types cython.declare(T[, value]) as an expression; the form
// with keywords declares names.
func (c *checker) pureDeclare(e *env, x *ast.Call) types.Type {
	if len(x.Args) == 0 {
		return types.Obj
	}
	t := c.exprAsType(e, x.Args[0])
	if t == nil {
		return types.Bad
	}
	if c.quiet == 0 {
		c.info.Types[x.Args[0]] = of(&types.TypeType{Of: t})
	}
	for _, a := range x.Args[1:] {
		c.assignable(e, a, c.expr(e, a), t)
	}
	return t
}

func (c *checker) sizeofArg(e *env, x *ast.Call) {
	if len(x.Args) != 1 || len(x.Keywords) > 0 {
		c.errorf(x, "E0353", "sizeof takes one type or value")
	}
	for _, a := range x.Args {
		if t := c.exprAsType(e, a); t != nil {
			c.sizeKnown(x, t)
			if c.quiet == 0 {
				c.info.Types[a] = of(&types.TypeType{Of: t})
			}
			continue
		}
		c.expr(e, a)
	}
}

func (c *checker) operatorCall(e *env, x *ast.Call, name string) types.Type {
	c.args(e, x)
	if len(x.Args) != 1 {
		return types.Bad
	}
	tv := c.typed(e, x.Args[0])
	t := deref(tv.Type)
	if name == "dereference" {
		r := c.dereferenced(e, x, tv)
		if r == nil && !types.IsInvalid(t) {
			c.errorf(x, "E0357", "%s can't be dereferenced", t)
		}
		return orBad(r)
	}
	if !isCpp(t) {
		return t
	}
	op := "++"
	if strings.HasSuffix(name, "decrement") {
		op = "--"
	}
	operands := []TypeAndValue{tv}
	if strings.HasPrefix(name, "post") {
		operands = append(operands, of(types.CInt))
	}
	r := c.cppOperator(e, x, op, operands...)
	if r == nil {
		r = c.cppOperator(e, x, op, tv) // declared in one form only
	}
	if r == nil {
		c.errorf(x, "E0332", "the operator %s doesn't apply to %s", op, t)
	}
	return orBad(r)
}

// typeName is what typeof gives.
func typeName(t types.Type) string {
	switch t := t.(type) {
	case *types.Object:
		switch {
		case t.Ext != nil:
			return t.Ext.Name
		case t.Class != "":
			return t.Class + " object"
		}
		return "Python object"
	case *types.Func:
		return t.String() + raisesText(t)
	case *types.Pointer:
		if f, ok := t.Elem.(*types.Func); ok {
			return t.String() + raisesText(f)
		}
	}
	return t.String()
}

// raisesText is what the declaration of a function says behind its parameters.
func raisesText(f *types.Func) string {
	text := ""
	switch f.Exc.Kind {
	case types.ExcMaybe:
		text = " except? " + f.Exc.Value
	case types.ExcValue:
		text = " except " + f.Exc.Value
	case types.ExcAlways:
		text = " except *"
	case types.ExcCpp:
		text = " except +"
	case types.ExcNone:
		if !types.IsObject(f.Result) {
			text = " noexcept"
		}
	}
	if f.Nogil {
		text += " nogil"
	}
	return text
}

// keywordDeclare enters the names of cython.declare(a=int, b=T) as a statement.
func (c *checker) keywordDeclare(e *env, s *ast.ExprStmt) bool {
	call, ok := s.X.(*ast.Call)
	if !ok || len(call.Keywords) == 0 {
		return false
	}
	path, ok := c.cythonPath(e, call.Func)
	if !ok || path != "declare" {
		return false
	}
	for i := range call.Keywords {
		k := &call.Keywords[i]
		t := c.exprAsType(e, k.Value)
		if t == nil {
			c.errorf(k.Value, "E0303", "not a C type")
			continue
		}
		name := mangle(e.cls, k.Name)
		sym := e.sc.Names[name]
		if sym == nil {
			sym = e.sc.Add(&scope.Symbol{Name: name, Decl: k, Span: k.Sp, MaybeUnbound: true})
		}
		c.declareAnnotated(e, sym, t)
	}
	return true
}

// excValue is the C text of an exception value.
func (c *checker) excValue(e *env, x ast.Expr, result types.Type) string {
	c.walk(e, x)
	if k, ok := x.(*ast.Const); ok && k.Kind == ast.NULL {
		return "NULL"
	}
	if n, ok := x.(*ast.Name); ok && n.Id == "NULL" {
		return "NULL"
	}
	switch v := c.constant(e, x).(type) {
	case *big.Int:
		if sym := c.constSymbol(e, x); sym == nil || sym.CName == "" {
			return v.String()
		}
	case float64:
		if text := floatText(v); text != "" {
			return text
		}
		if f, ok := x.(*ast.Float); ok {
			return f.Text
		}
		text := strconv.FormatFloat(v, 'g', -1, 64)
		if !strings.ContainsAny(text, ".e") {
			text += ".0"
		}
		return text
	case bool:
		if v {
			return "1"
		}
		return "0"
	case Bytes, string:
		if s, ok := x.(*ast.Str); ok && len(s.Text) == 1 {
			return big.NewInt(int64(s.Text[0])).String()
		}
	}
	if sym := c.constSymbol(e, x); sym != nil {
		return pick(sym.CName, sym.Name)
	}
	return c.constText(e, x)
}

// constText is the C text of a constant expression over extern constants.
func (c *checker) constText(e *env, x ast.Expr) string {
	switch x := x.(type) {
	case *ast.Cast:
		if t, ok := c.typeOrNil(e, x.Type); ok {
			return "((" + cSpelling(t) + ")" + c.excValue(e, x.X, nil) + ")"
		}
	case *ast.Unary:
		if x.Op == ast.Neg {
			return "-" + c.excValue(e, x.X, nil)
		}
	case *ast.Binary:
		return "(" + c.excValue(e, x.X, nil) + " " + x.Op.String() + " " + c.excValue(e, x.Y, nil) + ")"
	case *ast.Call:
		if n, ok := x.Func.(*ast.Name); ok && len(x.Args) == 1 && n.Id == "float" {
			if s, ok := x.Args[0].(*ast.Str); ok && strings.EqualFold(s.Text, "nan") {
				return "NAN"
			}
		}
	}
	c.errorf(x, "E0358", "an exception value must be a constant")
	return "-1"
}

// cSpelling is C's text of a simple type.
func cSpelling(t types.Type) string {
	switch t := t.(type) {
	case *types.Pointer:
		return cSpelling(t.Elem) + " *"
	case *types.Typedef:
		return t.CName
	case *types.Struct:
		return t.CName
	case *types.Enum:
		return t.CName
	case *types.Int:
		if t.Bint {
			return "int"
		}
	}
	return t.String()
}

// floatText is C's text of a float that has no literal, or that a DEF names.
func floatText(v float64) string {
	switch {
	case math.IsNaN(v):
		return "NAN"
	case math.IsInf(v, 1):
		return "INFINITY"
	case math.IsInf(v, -1):
		return "-INFINITY"
	}
	return ""
}
