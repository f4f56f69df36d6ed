package prims

import "pyxc/codegen/ir"

// Arithmetic of C numbers, with C's semantics.
var (
	CAdd    = pure("c.add", "($0 + $1)")
	CSub    = pure("c.sub", "($0 - $1)")
	CMul    = pure("c.mul", "($0 * $1)")
	CBitAnd = pure("c.and", "($0 & $1)")
	COr     = pure("c.or", "($0 | $1)")
	// CMin, CMax (a, b): a if it is the smaller or larger one, else b.
	CMin    = pure("c.min", "($0 < $1 ? $0 : $1)")
	CMax    = pure("c.max", "($0 > $1 ? $0 : $1)")
	CXor    = pure("c.xor", "($0 ^ $1)")
	CShl    = pure("c.shl", "($0 << $1)")
	CShr    = pure("c.shr", "($0 >> $1)")
	CNeg    = pure("c.neg", "(-$0)")
	CPos    = pure("c.pos", "(+$0)")
	CInvert = pure("c.invert", "(~$0)")
	CNot    = pure("c.not", "(!$0)")
	// CCompare is lt le eq ne gt ge.
	CCompare = [6]*ir.OpInfo{
		pure("c.lt", "($0 < $1)"), pure("c.le", "($0 <= $1)"), pure("c.eq", "($0 == $1)"),
		pure("c.ne", "($0 != $1)"), pure("c.gt", "($0 > $1)"), pure("c.ge", "($0 >= $1)"),
	}
	CEq        = CCompare[2]
	CAnd       = pure("c.land", "($0 && $1)")
	COrLogical = pure("c.lor", "($0 || $1)")
	CDivC      = pure("c.div", "($0 / $1)")
	CModC      = pure("c.mod", "($0 % $1)")
	CDivDouble = pure("c.div_double", "((double)$0 / (double)$1)")
	CFModC     = pureIn("cmath", "c.fmod", "fmod($0, $1)")
)

func pureIn(unit, name, c string) *ir.OpInfo {
	return row(ir.OpInfo{Name: name, C: c, Effects: ir.Pure, NoGIL: true, Units: []string{unit}})
}

// Arithmetic with Python's semantics on C numbers. Integer operands have one
// type, that of the result; the divisor was checked.
var (
	// DivZeroCheck (divisor): 0 and ZeroDivisionError if it is zero; Aux is the
	// text: "integer division or modulo by zero", "float division", ... The
	// NoGIL variant takes the GIL itself to raise.
	DivZeroCheck = row(ir.OpInfo{Name: "check.div_zero", C: "(PYXC_LIKELY($0 != 0) || pyxc_raise_div_zero($saux))", Err: ir.ErrZero, Effects: ir.Reads, NoGIL: true, Units: []string{"divzero"}})
	// DivOvCheck (dividend, divisor): 0 and OverflowError for the smallest value
	// over -1 of the signed type in Aux.
	DivOvCheck = row(ir.OpInfo{Name: "check.div_ov", C: "(PYXC_LIKELY(!PYXC_DIV_OVERFLOWS($aux, $0, $1)) || pyxc_raise_div_ov())", Err: ir.ErrZero, Effects: ir.Reads, NoGIL: true, Units: []string{"divzero"}})
	// DivSignWarn (dividend, divisor; Aux file and line): a RuntimeWarning if one of the integers is negative; 0 if it became an exception.
	DivSignWarn = row(ir.OpInfo{Name: "check.div_sign", C: "(($0 < 0) == ($1 < 0) || pyxc_warn_div_sign($aux))", Err: ir.ErrZero, Effects: ir.Any, NoGIL: true, Units: []string{"divzero"}})
	FloorDivInt = pureIn("cdiv", "c.floordiv", "PYXC_FLOORDIV($out, $0, $1)")
	ModInt      = pureIn("cdiv", "c.floormod", "PYXC_FLOORMOD($out, $0, $1)")
	// The plain ones are Python's own results; those with Cython in their name
	// are what Cython computes for numbers declared as C doubles.
	FloorDivDouble       = pureIn("cmath", "c.floordiv_double", "pyxc_floordiv_double($0, $1)")
	ModDouble            = pureIn("cmath", "c.floormod_double", "pyxc_mod_double($0, $1)")
	FloorDivDoubleCython = pureIn("cmath", "c.floordiv_double_cython", "floor($0 / $1)")
	ModDoubleCython      = pureIn("cmath", "c.floormod_double_cython", "pyxc_mod_double_cython($0, $1)")
	// PowInt (base, exponent) of one integer type; a negative exponent gives 0 as in Cython.
	PowInt    = pureIn("cpow", "c.pow_int", "(($out)PYXC_POW_INT($out, $0, $1))")
	PowDouble = pureIn("cmath", "c.pow", "pow($0, $1)")
	// PowPython (base, exponent): Python's float power with an integral exponent, with its errors.
	PowPython = row(ir.OpInfo{Name: "float.pow", C: "pyxc_pow_python($0, $1)", Err: ir.ErrMinusOne, Effects: ir.Reads, Units: []string{"floatpow"}})
	AbsInt    = pure("c.abs", "($0 < 0 ? ($out)-$0 : $0)")
	AbsDouble = pureIn("cmath", "c.fabs", "fabs($0)")

	// AddOv, SubOv, MulOv (a, b; Outs result): 0 and OverflowError if the result does not fit the result's type.
	AddOv = ovRow("c.add_ov", "pyxc_raise_ov", "__builtin_add_overflow")
	SubOv = ovRow("c.sub_ov", "pyxc_raise_ov", "__builtin_sub_overflow")
	// NegOv (0, a; Outs result) is SubOv with the text of abs.
	NegOv = ovRow("c.neg_ov", "pyxc_raise_abs_ov", "__builtin_sub_overflow")
	MulOv = ovRow("c.mul_ov", "pyxc_raise_ov", "__builtin_mul_overflow")
	// ShlOv is the same for a << b; a count that is negative or not less than the width is an overflow, too.
	ShlOv = ovRow("c.shl_ov", "pyxc_raise_ov", "PYXC_SHL_OVERFLOW")
)

func ovRow(name, fail, builtin string) *ir.OpInfo {
	return row(ir.OpInfo{Name: name, C: "(PYXC_LIKELY(!" + builtin + "($0, $1, $outs)) || " + fail + "())",
		Err: ir.ErrZero, Effects: ir.Writes, NoGIL: true, Units: []string{"divzero"}})
}

// C memory, types and calls.
var (
	CCast  = pure("c.cast", "(($out)$0)")
	CIndex = cRead("c.index", "$0[$1]")
	CDeref = cRead("c.deref", "(*$0)")
	// CField and CArrow: Aux is the field's name.
	CField     = cRead("c.field", "$0.$aux")
	CArrow     = cRead("c.arrow", "$0->$aux")
	CAddr      = pure("c.addr", "(&$0)")
	CIndexAddr = pure("c.index_addr", "(&$0[$1])")
	CFieldAddr = pure("c.field_addr", "(&$0.$aux)")
	CArrowAddr = pure("c.arrow_addr", "(&$0->$aux)")
	// CStore (place, value) and its kin are statements.
	CStore      = cWrite("c.store", "$0 = $1")
	CStoreIndex = cWrite("c.store_index", "$0[$1] = $2")
	CStoreField = cWrite("c.store_field", "$0.$aux = $1")
	CStoreArrow = cWrite("c.store_arrow", "$0->$aux = $1")
	CStoreDeref = cWrite("c.store_deref", "*$0 = $1")
	CCond       = pure("c.cond", "($0 ? $1 : $2)")
	// CCall (function, arguments...); Op.Conv says how it fails.
	CCall = row(ir.OpInfo{Name: "c.call", C: "$0($rest)", Effects: ir.Any, NoGIL: true, Calls: true})
	// CCallBorrowed returns a borrowed object; NULL is an error unless Op.Conv says otherwise.
	CCallBorrowed = row(ir.OpInfo{Name: "c.call_borrowed", C: "$0($rest)", Result: ir.Borrowed, Effects: ir.Any, NoGIL: true, Calls: true})
	// CEval (a name of a header) does what the name stands for, which may be a macro with effects.
	CEval   = row(ir.OpInfo{Name: "c.eval", C: "(void)($0)", Effects: ir.Any, NoGIL: true})
	CSizeof = pure("c.sizeof", "sizeof($aux)")
	// CStructInit (values...; Aux type).
	CStructInit = pure("c.struct", "(($aux){$*})")
	// CVarGet (Sym) reads an object variable of the module, CVarSet (Sym, value) replaces it.
	CVarGet = row(ir.OpInfo{Name: "cvar.get", C: "$0", Result: ir.Borrowed, Effects: ir.Reads})
	CVarSet = row(ir.OpInfo{Name: "cvar.set", C: "pyxc_cvar_set(&$0, $1)", Steals: 1 << 1, Effects: ir.Any, Units: []string{"core"}})
	// CGetObj and CSetObj are the same.
	CGetObj, CSetObj = CVarGet, CVarSet
)

func cRead(name, c string) *ir.OpInfo {
	return row(ir.OpInfo{Name: name, C: c, Effects: ir.Reads, NoGIL: true})
}

func cWrite(name, c string) *ir.OpInfo {
	return row(ir.OpInfo{Name: name, C: c, Effects: ir.Writes, NoGIL: true})
}
