package irbuild

import (
	"math/big"
	"strconv"

	"pyxc/codegen/ir"
	"pyxc/codegen/prims"
	"pyxc/parser/ast"
	"pyxc/typecheck/types"
)

// cOps are the operators that C has with Python's meaning.
var cOps = map[ast.BinOp]*ir.OpInfo{
	ast.Add: prims.CAdd, ast.Sub: prims.CSub, ast.Mul: prims.CMul,
	ast.BitAnd: prims.CBitAnd, ast.BitOr: prims.COr, ast.BitXor: prims.CXor,
	ast.LShift: prims.CShl, ast.RShift: prims.CShr,
}

// cArith is arithmetic on C numbers with a C result of type t.
func (f *fb) cArith(op ast.BinOp, x, y val, t types.Type) val {
	r := rep(t)
	if r == nil {
		f.b.unsupported(f.span, "arithmetic with '%s' is", t)
		return f.bad(t)
	}
	if r.Kind == ir.Complex {
		return f.complexArith(op, x, y, t, r)
	}
	if v, ok := f.narrowArith(op, x, y, t); ok {
		return v
	}
	x, y = f.narrowed(x), f.narrowed(y)
	var a, b ir.Value
	if open := f.openResult(op, x, y); open != nil && r.Kind == ir.Int {
		r, a, b = open, f.materialise(x).v, f.materialise(y).v
	} else {
		a, b = f.coerce(x, t).v, f.rightOperand(op, y, t)
	}
	if info := cOps[op]; info != nil {
		if f.dirs.OverflowCheck && r.Kind == ir.Int && overflowing[op] != nil {
			return val{v: f.overflowChecked(op, r, a, b), t: t}
		}
		return val{v: f.op(info, r, a, b), t: t}
	}
	if r.Kind == ir.Float {
		if op == ast.Div && f.isInt(x) && f.isInt(y) && !f.b.cython {
			if !f.dirs.CDivision {
				f.checkDivisor(b, "division by zero")
			}
			return val{v: f.op(prims.CDivC, r, a, b), t: t}
		}
		out := val{v: f.floatOp(op, r, a, b), t: t}
		if op == ast.Pow {
			f.notePower(out, x, y, t)
		}
		return out
	}
	return val{v: f.intDivision(op, r, a, b, y), t: t}
}

// rightOperand is y in the type of the operation; a shift count keeps its own.
func (f *fb) rightOperand(op ast.BinOp, y val, t types.Type) ir.Value {
	if op != ast.LShift && op != ast.RShift {
		return f.coerce(y, t).v
	}
	b := f.materialise(y)
	if types.IsObject(b.t) {
		b = f.coerce(b, types.Long)
	}
	return b.v
}

// openResult is the representation of x op y where an operand is a typedef of
// a header whose width only the C compiler knows: C then decides what the
// operation is done in. Otherwise it is nil.
func (f *fb) openResult(op ast.BinOp, x, y val) *ir.Rep {
	a, b := valRep(x), valRep(y)
	if a == nil || b == nil || a.Kind != ir.Int || b.Kind != ir.Int || a.Bits != 0 && b.Bits != 0 {
		return nil
	}
	text := "(" + a.C + ")0 + (" + b.C + ")0"
	if op == ast.LShift || op == ast.RShift {
		text = "+(" + a.C + ")0"
	}
	return &ir.Rep{Kind: ir.Int, C: "__typeof__(" + text + ")", Signed: a.Signed && b.Signed}
}

// valRep is the representation of a value, of a constant the one it has when
// nothing else is asked.
func valRep(v val) *ir.Rep {
	if v.v != nil {
		return v.v.RepOf()
	}
	return rep(constType(v.k))
}

// overflowing are the operations that overflowcheck looks at.
var overflowing = map[ast.BinOp]*ir.OpInfo{
	ast.Add: prims.AddOv, ast.Sub: prims.SubOv, ast.Mul: prims.MulOv, ast.LShift: prims.ShlOv,
}

// isInt reports whether a number is an integer, in C or as a constant.
func (f *fb) isInt(v val) bool {
	if v.v != nil {
		return types.IsInteger(v.t)
	}
	switch v.k.(type) {
	case *big.Int, bool:
		return true
	}
	return false
}

func (f *fb) overflowChecked(op ast.BinOp, r *ir.Rep, a, b ir.Value) ir.Value {
	return f.checkedOp(overflowing[op], r, a, b)
}

func (f *fb) checkedOp(info *ir.OpInfo, r *ir.Rep, a, b ir.Value) ir.Value {
	out := f.f.NewTemp(r)
	f.emit(&ir.Op{Info: info, Args: []ir.Value{a, b}, Outs: []*ir.Temp{out}, Span: f.span, Older: f.older})
	return out
}

// nonZero reports whether a divisor is a literal other than zero, and whether
// it is other than -1, too.
func nonZero(y val) (notZero, notMinusOne bool) {
	switch k := y.k.(type) {
	case *big.Int:
		return k.Sign() != 0, !(k.IsInt64() && k.Int64() == -1)
	case float64:
		return k != 0, true
	}
	return false, false
}

func (f *fb) floatOp(op ast.BinOp, r *ir.Rep, a, b ir.Value) ir.Value {
	wide := func(info *ir.OpInfo) ir.Value {
		v := f.op(info, ir.RDouble, a, b)
		if r == ir.RDouble {
			return v
		}
		return f.op(prims.CCast, r, v)
	}
	switch op {
	case ast.Pow:
		if f.b.info.Plain {
			return wide(prims.PowPython)
		}
		return wide(prims.PowDouble)
	case ast.Div:
		if !f.dirs.CDivision {
			f.checkDivisor(b, f.divisionText("float division", "float division by zero"))
		}
		return f.op(prims.CDivC, r, a, b)
	case ast.FloorDiv:
		if !f.dirs.CDivision {
			f.checkDivisor(b, f.divisionText("float division", "float floor division by zero"))
		}
		if f.b.cython {
			return wide(prims.FloorDivDoubleCython)
		}
		return wide(prims.FloorDivDouble)
	case ast.Mod:
		if f.dirs.CDivision {
			return wide(prims.CFModC)
		}
		f.checkDivisor(b, f.divisionText("float divmod()", "float modulo by zero"))
		if f.b.cython {
			return wide(prims.ModDoubleCython)
		}
		return wide(prims.ModDouble)
	}
	f.b.unsupported(f.span, "the operator '%s' on C floats is", op)
	return a
}

// divisionText chooses between Cython's text of an error and Python's: in a .py
// file nothing shows that the numbers are C's.
func (f *fb) divisionText(cython, python string) string {
	if f.b.cython {
		return cython
	}
	return python
}

// checkDivisor raises ZeroDivisionError unless the divisor is a non-zero literal.
func (f *fb) checkDivisor(b ir.Value, text string) {
	if l, ok := b.(*ir.Lit); ok {
		if v, err := strconv.ParseFloat(l.Text, 64); err == nil && v != 0 {
			return
		}
	}
	f.doAux(prims.DivZeroCheck, text, b)
}

// intDivision is // and % (and / of integers where C division is asked for), and **.
func (f *fb) intDivision(op ast.BinOp, r *ir.Rep, a, b ir.Value, y val) ir.Value {
	if op == ast.Pow {
		return f.op(prims.PowInt, r, a, b)
	}
	if op == ast.MatMul {
		f.b.unsupported(f.span, "the operator '@' on C numbers is")
		return a
	}
	div := op == ast.Div || op == ast.FloorDiv
	if f.dirs.CDivisionWarnings && (r.Signed || r.Bits == 0) {
		at := f.b.info.Set.Position(f.span.Start)
		f.doAux(prims.DivSignWarn, cstr(at.File.ShortPath())+", "+itoa(at.Line), a, b)
	}
	if f.dirs.CDivision {
		if div {
			return f.op(prims.CDivC, r, a, b)
		}
		return f.op(prims.CModC, r, a, b)
	}
	notZero, notMinusOne := nonZero(y)
	if !notZero {
		text := "integer division or modulo by zero"
		if !div {
			text = f.divisionText(text, "integer modulo by zero")
		}
		f.checkDivisor(b, text)
	}
	if r.Signed && div && !notMinusOne {
		f.doAux(prims.DivOvCheck, r.C, a, b)
	}
	info := prims.ModInt
	if div {
		info = prims.FloorDivInt
	}
	if !r.Signed && r.Bits != 0 {
		info = prims.CModC
		if div {
			info = prims.CDivC
		}
	}
	return f.op(info, r, a, b)
}

// smallInt gives an int literal of at most 30 bits as a C long operand.
func smallInt(v val) (*ir.Lit, bool) {
	n, ok := v.k.(*big.Int)
	if !ok || v.v != nil || n.BitLen() > 30 {
		return nil, false
	}
	return &ir.Lit{Rep: ir.RLong, Text: n.String()}, true
}
