// Package infer holds the rules by which types follow from types: results of
// operators, common types of alternatives, and what a variable without a
// declaration may be. The checker and irbuild both ask here, so that they agree.
package infer

import (
	"pyxc/parser/ast"
	"pyxc/typecheck/types"
)

// Rules are the settings that change the result of an operator.
type Rules struct {
	TrueDivision bool // "/" between C integers gives a double
	CPow         bool // "**" follows C's pow
}

// Operand is what is known of an operand besides its type.
type Operand struct {
	Type  types.Type
	Const any // folded value, nil if none; only sign and integrality are looked at
	// NonNegative and Integral describe a numeric constant.
	IsConst, NonNegative, Integral bool
}

// Widest returns the common type of two C numbers, by C's conversions with
// Cython's ranks.
func Widest(a, b types.Type) types.Type {
	if types.Identical(a, b) {
		return a
	}
	ra, rb := types.Resolve(a), types.Resolve(b)
	if ca, ok := ra.(*types.Complex); ok {
		return widestComplex(ca, rb)
	}
	if cb, ok := rb.(*types.Complex); ok {
		return widestComplex(cb, ra)
	}
	_, ea := ra.(*types.Enum)
	_, eb := rb.(*types.Enum)
	if ea && eb {
		return types.CInt
	}
	na, nb := rank(ra), rank(rb)
	switch {
	case na < nb:
		return b
	case na > nb:
		return a
	}
	sa, sb := signedness(ra), signedness(rb)
	switch {
	case sa < sb:
		return a
	case sa > sb:
		return b
	}
	if _, typedef := a.(*types.Typedef); typedef {
		return a
	}
	return b
}

func widestComplex(c *types.Complex, other types.Type) types.Type {
	if o, ok := other.(*types.Complex); ok && c.Soft && !o.Soft {
		c, other = o, c
	}
	of := c.Of
	switch o := other.(type) {
	case *types.Complex:
		of = Widest(c.Of, o.Of)
	case *types.Float, *types.Int, *types.Enum:
		of = Widest(c.Of, o)
	}
	if types.Identical(of, c.Of) {
		return c
	}
	if o, ok := other.(*types.Complex); ok && types.Identical(of, o.Of) {
		return o
	}
	return &types.Complex{Of: types.Resolve(of)}
}

// rank orders the C numbers: integers by their rank, floats above.
func rank(t types.Type) int {
	switch t := t.(type) {
	case *types.Int:
		if t.Bint {
			return types.RankInt
		}
		return t.Rank
	case *types.Enum:
		return types.RankInt
	case *types.Float:
		return 100 + t.Rank
	}
	return -1
}

func signedness(t types.Type) types.Signedness {
	if i, ok := t.(*types.Int); ok {
		if i.Signed == types.SignUnknown {
			return types.Signed
		}
		return i.Signed
	}
	return types.Signed
}

// promoted is the type in which C computes with a number.
func promoted(t types.Type) types.Type {
	switch r := types.Resolve(t).(type) {
	case *types.Complex:
		if of := promoted(r.Of); of != r.Of {
			return &types.Complex{Of: of}
		}
	case *types.Int:
		if r.Rank < types.RankInt || r.Bint {
			return types.CInt
		}
	case *types.Enum:
		return types.CInt
	}
	return t
}

func isSeq(t types.Type) bool {
	o, ok := t.(*types.Object)
	if !ok {
		return false
	}
	switch o.Class {
	case "str", "bytes", "bytearray", "list", "tuple":
		return true
	}
	return false
}

func class(t types.Type) string {
	if o, ok := t.(*types.Object); ok && o.Ext == nil && !o.Subclasses {
		return o.Class
	}
	return ""
}

func isUCS4(t types.Type) bool {
	i, ok := types.Resolve(t).(*types.Int)
	return ok && i.UCS4
}

// Binary returns the type of x op y. C operations have C types; where an
// operand is an object the operation is one on objects, and the result may
// still be known as a builtin type. ok is false where C has no such operation
// between the two.
func Binary(op ast.BinOp, x, y Operand, rules Rules) (t types.Type, ok bool) {
	a, b := x.Type, y.Type
	if types.IsInvalid(a) {
		return a, true
	}
	if types.IsInvalid(b) {
		return b, true
	}
	if objectOp(op, a, b) {
		if _, literal := x.Const.(string); literal && op == ast.Mod {
			return types.Builtin("str"), true // whatever stands on the right
		}
		return objectResult(op, a, b, rules), true
	}
	if t, ok := pointerOp(op, a, b); ok {
		return t, true
	}
	if !types.IsNumeric(a) || !types.IsNumeric(b) {
		return types.Bad, false
	}
	_, ca := types.Resolve(a).(*types.Complex)
	_, cb := types.Resolve(b).(*types.Complex)
	float := types.IsFloat(a) || types.IsFloat(b)
	switch op {
	case ast.MatMul:
		return types.Obj, true
	case ast.LShift, ast.RShift, ast.BitAnd, ast.BitOr, ast.BitXor:
		if float || ca || cb {
			return types.Bad, false
		}
		if y.IsConst && !y.NonNegative && (op == ast.LShift || op == ast.RShift) {
			return types.Obj, true // ValueError; C has no such shift
		}
		return bitResult(op, a, b), true
	case ast.Pow:
		return power(x, y, rules), true
	case ast.Mod, ast.FloorDiv:
		if ca || cb {
			return types.Bad, false
		}
	case ast.Div:
		if w := Widest(a, b); rules.TrueDivision && !float {
			if c, ok := types.Resolve(w).(*types.Complex); !ok {
				return types.Double, true
			} else if types.IsInteger(c.Of) {
				return types.CDouble, true
			}
		}
	}
	return arith(a, b), true
}

func arith(a, b types.Type) types.Type {
	w := Widest(a, b)
	if types.IsFloat(w) {
		return w
	}
	return promoted(w)
}

func bitResult(op ast.BinOp, a, b types.Type) types.Type {
	ra, aBint := types.Resolve(a).(*types.Int)
	rb, bBint := types.Resolve(b).(*types.Int)
	if aBint && bBint && ra.Bint && rb.Bint && op != ast.LShift && op != ast.RShift {
		return types.Bint
	}
	return arith(a, b)
}

// power follows Cython 3: without cpow an integer power of unknown sign is a
// double, and a float power that may be complex is an object.
func power(x, y Operand, rules Rules) types.Type {
	w := arith(x.Type, y.Type)
	if _, complex := types.Resolve(w).(*types.Complex); complex || rules.CPow {
		return w
	}
	unsigned := func(t types.Type) bool {
		i, ok := types.Resolve(t).(*types.Int)
		return ok && i.Signed == types.Unsigned
	}
	positive := x.IsConst && x.NonNegative || unsigned(x.Type)
	integral := types.IsInteger(y.Type) || y.IsConst && y.Integral
	if !positive && !integral {
		return types.CSoft
	}
	widen := types.IsInteger(y.Type) && !unsigned(y.Type)
	if y.IsConst {
		widen = y.Integral && !y.NonNegative
	}
	if widen && !types.IsFloat(w) {
		return types.Double
	}
	return w
}

func objectOp(op ast.BinOp, a, b types.Type) bool {
	if isObjectLike(a) || isObjectLike(b) {
		return true
	}
	if (isUCS4(a) || isUCS4(b)) && !types.IsPointer(a) && !types.IsPointer(b) {
		return true // a character is a str in arithmetic, whatever the other operand is
	}
	// C strings and C arrays add as Python objects.
	return op == ast.Add && isCString(a) && isCString(b) || op == ast.Mod && isCString(a)
}

func isObjectLike(t types.Type) bool {
	switch types.Resolve(t).(type) {
	case *types.Object, *types.Memview, *types.Buffer, *types.CTuple, *types.TypeType, *types.Module:
		return true
	}
	return false
}

func isCString(t types.Type) bool {
	p, ok := types.Resolve(t).(*types.Pointer)
	if !ok {
		return false
	}
	i, ok := types.Resolve(p.Elem).(*types.Int)
	return ok && i.Char
}

func objectResult(op ast.BinOp, a, b types.Type, rules Rules) types.Type {
	ca, cb := class(a), class(b)
	switch op {
	case ast.Add:
		if isUCS4(a) && isUCS4(b) {
			return types.Obj
		}
		if ca != "" && ca == cb && isSeq(a) {
			return types.Builtin(ca)
		}
		if (ca == "str" && isUCS4(b)) || (cb == "str" && isUCS4(a)) {
			return types.Builtin("str")
		}
	case ast.Mul:
		if isSeq(a) && types.IsInteger(b) && !isUCS4(b) {
			return types.Builtin(ca)
		}
		if isSeq(b) && types.IsInteger(a) && !isUCS4(a) {
			return types.Builtin(cb)
		}
	case ast.Mod:
		if ca == "str" && (cb != "" || !types.IsObject(b)) {
			return types.Builtin("str")
		}
		if ca == "bytes" && (cb != "" || !types.IsObject(b)) {
			return types.Builtin("bytes")
		}
	}
	return numberResult(op, a, b, ca, cb)
}

// numberResult knows arithmetic of exact Python numbers with each other and
// with C numbers.
func numberResult(op ast.BinOp, a, b types.Type, ca, cb string) types.Type {
	floatA := ca == "float" || types.IsFloat(a)
	floatB := cb == "float" || types.IsFloat(b)
	intA := ca == "int" || types.IsInteger(a) && !isUCS4(a)
	intB := cb == "int" || types.IsInteger(b) && !isUCS4(b)
	switch op {
	case ast.Add, ast.Sub, ast.Mul:
		if (floatA || floatB) && (floatA || intA) && (floatB || intB) {
			return types.Builtin("float")
		}
		if intA && intB {
			return types.Builtin("int")
		}
	case ast.Div:
		if (floatA || intA) && (floatB || intB) && (floatA || floatB) {
			return types.Builtin("float")
		}
	case ast.FloorDiv, ast.Mod, ast.BitAnd, ast.BitOr, ast.BitXor, ast.LShift, ast.RShift:
		if intA && intB {
			return types.Builtin("int")
		}
		if (op == ast.Mod || op == ast.FloorDiv) && (floatA || floatB) && (floatA || intA) && (floatB || intB) {
			return types.Builtin("float")
		}
	}
	return types.Obj
}

func pointerOp(op ast.BinOp, a, b types.Type) (types.Type, bool) {
	pa, pb := pointerLike(a), pointerLike(b)
	switch {
	case pa != nil && types.IsInteger(b) && (op == ast.Add || op == ast.Sub):
		return pa, true
	case pb != nil && types.IsInteger(a) && op == ast.Add:
		return pb, true
	case pa != nil && pb != nil && op == ast.Sub:
		return types.Ptrdiff, true
	}
	return nil, false
}

func pointerLike(t types.Type) types.Type {
	switch r := types.Resolve(t).(type) {
	case *types.Pointer:
		return t
	case *types.Array:
		return &types.Pointer{Elem: r.Elem}
	}
	return nil
}

// Unary returns the type of op x.
func Unary(op ast.UnaryOp, x types.Type) (t types.Type, ok bool) {
	if types.IsInvalid(x) {
		return x, true
	}
	switch op {
	case ast.Not:
		return types.Bint, true
	case ast.AddressOf:
		return &types.Pointer{Elem: x}, true
	}
	if isObjectLike(x) {
		switch class(x) {
		case "int", "float":
			if op != ast.Invert || class(x) == "int" {
				return types.Builtin(class(x)), true
			}
		}
		return types.Obj, true
	}
	if isUCS4(x) {
		return types.Obj, true
	}
	if !types.IsNumeric(x) {
		return types.Bad, false
	}
	if op == ast.Invert && !types.IsInteger(x) {
		return types.Bad, false
	}
	return promoted(x), true
}
