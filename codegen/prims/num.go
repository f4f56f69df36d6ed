package prims

import "pyxc/codegen/ir"

// The facts about numbers of the rows for objects.
func init() {
	kinds := [13]ir.Num{
		ir.NumAdd, ir.NumSub, ir.NumMul, ir.NotNum, ir.NumDiv, ir.NumFloorDiv, ir.NumMod, ir.NumPow,
		ir.NumLShift, ir.NumRShift, ir.NumAnd, ir.NumOr, ir.NumXor,
	}
	for i, kind := range kinds {
		for _, info := range []*ir.OpInfo{ObjBinary[i], ObjInPlace[i], ObjBinaryInt[i], ObjInPlaceInt[i]} {
			if info != nil {
				info.Num = kind
			}
		}
	}
	ObjIAddVar.Num = ir.NumAdd
	for i, info := range ObjCompareBool {
		info.Num = ir.NumLt + ir.Num(i)
	}
	ObjEqI.Num, ObjNeI.Num = ir.NumEq, ir.NumNe
	ObjNeg.Num, ObjPos.Num, ObjInvert.Num = ir.NumNeg, ir.NumPos, ir.NumInvert
	ObjTruth.Num, ObjNot.Num = ir.NumTruth, ir.NumNot
	FromLong.Num, FromLLong.Num, FromSsize.Num = ir.NumFromInt, ir.NumFromInt, ir.NumFromInt
	FromULong.Num, FromULLong.Num = ir.NumFromWide, ir.NumFromWide
	FromDouble.Num = ir.NumFromFloat
	AsCInt.Num, AsLong.Num, AsInt.Num, AsSsize.Num, AsDouble.Num = ir.NumAsInt, ir.NumAsInt, ir.NumAsInt, ir.NumAsInt, ir.NumAsFloat
	GetItem.Num, SetItem.Num = ir.NumGetItem, ir.NumSetItem
	RangeIter.Num, RangeNext.Num = ir.NumRangeIter, ir.NumRangeNext
	ObjIs.Num, ObjIsNone.Num, ObjIsNotNone.Num = ir.NumIs, ir.NumIsNone, ir.NumIsNone
}

// Numbers that are kept in C. The tag of a value is 1 for an int, 2 for a
// float, 0 for any other object (large ints included).
var (
	// NumTag (object) is the tag; NumTagInt and NumTagFloat know only that form.
	NumTag      = numRead("num.tag", "pyxc_num_tag((PyObject *)$0)")
	NumTagInt   = numRead("num.tag_int", "pyxc_num_tag_int((PyObject *)$0)")
	NumTagFloat = numRead("num.tag_float", "pyxc_num_tag_float((PyObject *)$0)")
	// NumInt and NumFloat (object): the value of an object of that form.
	NumInt   = numRead("num.int", "pyxc_num_int((PyObject *)$0)")
	NumFloat = numRead("num.float", "PyFloat_AS_DOUBLE((PyObject *)$0)")
	// NumIntIf and NumFloatIf (tag, object): the same if the tag says so, else 0.
	NumIntIf   = numRead("num.int_if", "($0 == 1 ? pyxc_num_int((PyObject *)$1) : 0)")
	NumFloatIf = numRead("num.float_if", "($0 == 2 ? PyFloat_AS_DOUBLE((PyObject *)$1) : 0.0)")
	// NumBox (tag 1 or 2, int64_t, double): the object.
	NumBox = readObj("num", "num.box", "pyxc_num_box")
	// NumIs (object, object): identity, for numbers equality of class and value.
	NumIs = numRead("num.is", "pyxc_num_is")

	// Overflowing arithmetic (Outs result): whether the result does not fit.
	NumAddOv = numWrite("num.add_ov", "__builtin_add_overflow($0, $1, $outs)")
	NumSubOv = numWrite("num.sub_ov", "__builtin_sub_overflow($0, $1, $outs)")
	NumMulOv = numWrite("num.mul_ov", "__builtin_mul_overflow($0, $1, $outs)")
	// NumExact (int64_t): whether a double holds it exactly.
	NumExact = pureIn("num", "num.exact", "pyxc_num_exact($0)")
	// NumEither (tag, double, int64_t) is a number of either form as a double; NumExactIf (tag, int64_t)
	// whether it is one exactly.
	NumEither  = pureIn("num", "num.either", "($0 == 2 ? $1 : (double)$2)")
	NumExactIf = pureIn("num", "num.exact_if", "($0 != 1 || pyxc_num_exact($1))")
	// NumDivides (int64_t): whether Python and C may divide by it: not 0, and not -1, which may overflow.
	NumDivides = pureIn("num", "num.divides", "pyxc_num_divides($0)")
	// NumFloorDiv and NumMod (int64_t, such a divisor) round as Python does.
	NumFloorDiv = pureIn("num", "num.floordiv", "pyxc_num_floordiv($0, $1)")
	NumMod      = pureIn("num", "num.mod", "pyxc_num_mod($0, $1)")
	// NumShlFits (a, b): whether a << b fits; NumShl, NumShr shift.
	NumShlFits = pureIn("num", "num.shl_fits", "pyxc_num_shl_fits($0, $1)")
	NumShl     = pureIn("num", "num.shl", "pyxc_num_shl($0, $1)")
	NumShr     = pureIn("num", "num.shr", "pyxc_num_shr($0, $1)") // the shift is not negative
	// NumPowFloat gives NaN and NumPowInt INT64_MIN where Python's power is something else.
	NumPowFloat = pureIn("num", "num.pow_float", "pyxc_num_pow($0, $1)")
	NumPowInt   = pureIn("num", "num.pow_int", "pyxc_num_ipow($0, $1)")
	// NumWrapAdd, NumWrapSub and NumWrapMul compute modulo 2**64.
	NumWrapAdd = pureIn("num", "num.wrap_add", "((int64_t)((uint64_t)$0 + (uint64_t)$1))")
	NumWrapSub = pureIn("num", "num.wrap_sub", "((int64_t)((uint64_t)$0 - (uint64_t)$1))")
	NumWrapMul = pureIn("num", "num.wrap_mul", "((int64_t)((uint64_t)$0 * (uint64_t)$1))")

	// RangeLeft (lo, hi, step not 0): how many integers a range holds.
	RangeLeft = pureIn("range", "range.left", "pyxc_range_left($0, $1, $2)")
	// RangeStateLeft, RangeStateNext, RangeStateStep (iterator or None, state) read the state that
	// RangeIter left, RangeRest (iterator or None) goes on with an iterator.
	RangeStateLeft = row(ir.OpInfo{Name: "range.state_left", C: "($0 == Py_None ? $1.left : 0)", Effects: ir.Reads, Units: []string{"range"}})
	RangeStateNext = row(ir.OpInfo{Name: "range.state_next", C: "($0 == Py_None ? $1.next : 0)", Effects: ir.Reads, Units: []string{"range"}})
	RangeStateStep = row(ir.OpInfo{Name: "range.state_step", C: "($0 == Py_None ? $1.step : 0)", Effects: ir.Reads, Units: []string{"range"}})
	RangeRest      = row(ir.OpInfo{Name: "range.rest", C: "pyxc_range_rest", Err: ir.ErrNullOccurred, Effects: ir.Any, Units: []string{"range"}})

	// NumFits (int64_t; Aux type): whether a C integer of the type holds it.
	NumFits = pureIn("num", "num.fits", "((int64_t)($aux)$0 == $0)")

	// NumPeek (container, int64_t) is the item of an exact list or tuple, as a bare
	// pointer; NULL if it is another container or there is no such item. NumItem
	// gives a new reference.
	NumPeek = row(ir.OpInfo{Name: "num.peek", C: "pyxc_num_peek", Effects: ir.Reads, Units: []string{"num"}})
	NumItem = row(ir.OpInfo{Name: "num.item", C: "pyxc_num_item", Effects: ir.Reads, Units: []string{"num"}})
	// NumStore (container, int64_t, object), NumStoreInt and NumStoreFloat (container, int64_t, number)
	// store an item of an exact list: 1, or 0 if it can't be done so.
	NumStore      = row(ir.OpInfo{Name: "num.store", C: "pyxc_num_store", Effects: ir.Any, Units: []string{"num"}})
	NumStoreInt   = row(ir.OpInfo{Name: "num.store_int", C: "pyxc_num_store_int", Effects: ir.Any, Units: []string{"num"}})
	NumStoreFloat = row(ir.OpInfo{Name: "num.store_float", C: "pyxc_num_store_float", Effects: ir.Any, Units: []string{"num"}})
)

func numRead(name, c string) *ir.OpInfo {
	return row(ir.OpInfo{Name: name, C: c, Effects: ir.Reads, Units: []string{"num"}})
}

func numWrite(name, c string) *ir.OpInfo {
	return row(ir.OpInfo{Name: name, C: c, Effects: ir.Writes, NoGIL: true, Units: []string{"num"}})
}
