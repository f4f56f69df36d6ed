package prims

import "pyxc/codegen/ir"

// Binary operators of objects: (object, object) -> object.
var (
	ObjAdd      = newObj("add", "obj.add", "pyxc_add")
	ObjSub      = newObj("sub", "obj.sub", "pyxc_sub")
	ObjMul      = newObj("mul", "obj.mul", "pyxc_mul")
	ObjMatMul   = newObj("number", "obj.matmul", "PyNumber_MatrixMultiply")
	ObjDiv      = newObj("number", "obj.div", "pyxc_truediv")
	ObjFloorDiv = newObj("number", "obj.floordiv", "pyxc_floordiv")
	ObjMod      = newObj("number", "obj.mod", "pyxc_mod")
	ObjPow      = newObj("number", "obj.pow", "pyxc_pow")
	ObjLShift   = newObj("number", "obj.lshift", "PyNumber_Lshift")
	ObjRShift   = newObj("number", "obj.rshift", "pyxc_rshift")
	ObjAnd      = newObj("number", "obj.and", "pyxc_and")
	ObjOr       = newObj("number", "obj.or", "pyxc_or")
	ObjXor      = newObj("number", "obj.xor", "pyxc_xor")

	ObjIAdd = newObj("add", "obj.iadd", "pyxc_iadd")
	// ObjIAddVar (local, object) is ObjIAdd of a variable that is assigned the result at once.
	ObjIAddVar   = newObj("strappend", "obj.iadd_var", "pyxc_iadd_var(&$0, $1)")
	ObjISub      = newObj("sub", "obj.isub", "pyxc_isub")
	ObjIMul      = newObj("mul", "obj.imul", "pyxc_imul")
	ObjIMatMul   = newObj("number", "obj.imatmul", "PyNumber_InPlaceMatrixMultiply")
	ObjIDiv      = newObj("number", "obj.idiv", "pyxc_itruediv")
	ObjIFloorDiv = newObj("number", "obj.ifloordiv", "pyxc_ifloordiv")
	ObjIMod      = newObj("number", "obj.imod", "pyxc_imod")
	ObjIPow      = newObj("number", "obj.ipow", "pyxc_ipow")
	ObjILShift   = newObj("number", "obj.ilshift", "PyNumber_InPlaceLshift")
	ObjIRShift   = newObj("number", "obj.irshift", "pyxc_irshift")
	ObjIAnd      = newObj("number", "obj.iand", "pyxc_iand")
	ObjIOr       = newObj("number", "obj.ior", "pyxc_ior")
	ObjIXor      = newObj("number", "obj.ixor", "pyxc_ixor")
)

// ObjBinary and ObjInPlace are the operators in the order of ast.BinOp:
// + - * @ / // % ** << >> & | ^.
var (
	ObjBinary = [13]*ir.OpInfo{
		ObjAdd, ObjSub, ObjMul, ObjMatMul, ObjDiv, ObjFloorDiv, ObjMod, ObjPow,
		ObjLShift, ObjRShift, ObjAnd, ObjOr, ObjXor,
	}
	ObjInPlace = [13]*ir.OpInfo{
		ObjIAdd, ObjISub, ObjIMul, ObjIMatMul, ObjIDiv, ObjIFloorDiv, ObjIMod, ObjIPow,
		ObjILShift, ObjIRShift, ObjIAnd, ObjIOr, ObjIXor,
	}
)

// Operators with a C long literal on the right: (object, long) -> object.
// They mean the same as the general ones with an int object. The in-place ones
// try the in-place slot first.
var (
	ObjAddI      = newObj("add", "obj.add_i", "pyxc_add_i")
	ObjSubI      = newObj("sub", "obj.sub_i", "pyxc_sub_i")
	ObjMulI      = newObj("intlit", "obj.mul_i", "pyxc_mul_i")
	ObjAndI      = newObj("intlit", "obj.and_i", "pyxc_and_i")
	ObjRShiftI   = newObj("intlit", "obj.rshift_i", "pyxc_rshift_i")
	ObjFloorDivI = newObj("intlit", "obj.floordiv_i", "pyxc_floordiv_i")
	ObjModI      = newObj("intlit", "obj.mod_i", "pyxc_mod_i")

	ObjIAddI      = newObj("add", "obj.iadd_i", "pyxc_iadd_i")
	ObjISubI      = newObj("sub", "obj.isub_i", "pyxc_isub_i")
	ObjIMulI      = newObj("intlit", "obj.imul_i", "pyxc_imul_i")
	ObjIAndI      = newObj("intlit", "obj.iand_i", "pyxc_iand_i")
	ObjIRShiftI   = newObj("intlit", "obj.irshift_i", "pyxc_irshift_i")
	ObjIFloorDivI = newObj("intlit", "obj.ifloordiv_i", "pyxc_ifloordiv_i")
	ObjIModI      = newObj("intlit", "obj.imod_i", "pyxc_imod_i")

	// ObjEqI and ObjNeI compare with a C long: (object, long) -> int, negative on errors.
	ObjEqI = status("intlit", "obj.eq_i", "pyxc_eq_i")
	ObjNeI = status("intlit", "obj.ne_i", "pyxc_ne_i")
)

// ObjBinaryInt and ObjInPlaceInt are the rows for an int literal on the right
// that fits a C long of 30 bits, in the order of ObjBinary; nil where there is none.
var (
	ObjBinaryInt = [13]*ir.OpInfo{
		0: ObjAddI, 1: ObjSubI, 2: ObjMulI, 5: ObjFloorDivI, 6: ObjModI, 9: ObjRShiftI, 10: ObjAndI,
	}
	ObjInPlaceInt = [13]*ir.OpInfo{
		0: ObjIAddI, 1: ObjISubI, 2: ObjIMulI, 5: ObjIFloorDivI, 6: ObjIModI, 9: ObjIRShiftI, 10: ObjIAndI,
	}
)

// Unary operators of objects.
var (
	ObjNeg    = newObj("number", "obj.neg", "PyNumber_Negative")
	ObjPos    = newObj("number", "obj.pos", "PyNumber_Positive")
	ObjInvert = newObj("number", "obj.invert", "PyNumber_Invert")
	ObjNot    = status("truth", "obj.not", "pyxc_not")
	ObjTruth  = status("truth", "obj.truth", "pyxc_truth")
)

// Comparisons. ObjCompare gives objects, ObjCompareBool C truth values; both in
// the order lt le eq ne gt ge of CPython's Py_LT.
var (
	ObjCompare = [6]*ir.OpInfo{
		newObj("compare", "obj.lt", "pyxc_lt"),
		newObj("compare", "obj.le", "pyxc_le"),
		newObj("compare", "obj.eq", "pyxc_eq"),
		newObj("compare", "obj.ne", "pyxc_ne"),
		newObj("compare", "obj.gt", "pyxc_gt"),
		newObj("compare", "obj.ge", "pyxc_ge"),
	}
	ObjCompareBool = [6]*ir.OpInfo{
		status("compare", "obj.lt_bool", "pyxc_lt_bool"),
		status("compare", "obj.le_bool", "pyxc_le_bool"),
		status("compare", "obj.eq_bool", "pyxc_eq_bool"),
		status("compare", "obj.ne_bool", "pyxc_ne_bool"),
		status("compare", "obj.gt_bool", "pyxc_gt_bool"),
		status("compare", "obj.ge_bool", "pyxc_ge_bool"),
	}
	ObjIs          = pure("obj.is", "($0 == $1)")
	ObjIsNot       = pure("obj.is_not", "($0 != $1)")
	ObjIsNone      = pure("obj.is_none", "($0 == Py_None)")
	ObjIsNotNone   = pure("obj.is_not_none", "($0 != Py_None)")
	ObjContains    = status("contains", "obj.contains", "pyxc_contains")
	ObjNotContains = status("contains", "obj.not_contains", "pyxc_not_contains")
	// ObjContainsAt, ObjNotContainsAt, DictContainsAt (key, object, variable) keep what they found in a dict in the
	// variable, for GetItemAt, DictGetAt (object, key, variable) that follow.
	ObjContainsAt    = status("found", "obj.contains_at", "pyxc_contains_at($0, $1, &$2)")
	ObjNotContainsAt = status("found", "obj.not_contains_at", "pyxc_not_contains_at($0, $1, &$2)")
	DictContainsAt   = status("found", "dict.contains_at", "pyxc_dict_contains_at($0, $1, &$2)")
	GetItemAt        = newObj("found", "obj.getitem_at", "pyxc_getitem_at")
	DictGetAt        = newObj("found", "dict.get_at", "pyxc_dict_get_at")
)

// Attributes. Names are interned constants.
var (
	GetAttr = newObj("attr", "obj.getattr", "pyxc_getattr")
	SetAttr = status("attr", "obj.setattr", "pyxc_setattr")
	// GetAttrAt and SetAttrAt have a cache at their place.
	GetAttrAt = newObj("site", "obj.getattr_at", "PYXC_GETATTR($0, $1)")
	SetAttrAt = status("site", "obj.setattr_at", "PYXC_SETATTR($0, $1, $2)")
	DelAttr   = status("attr", "obj.delattr", "pyxc_delattr")
	// GetAttrDefault (object, name object, default) is getattr(o, n, d).
	GetAttrDefault = newObj("attr", "obj.getattr_default", "pyxc_getattr_default")
	HasAttr        = status("attr", "obj.hasattr", "pyxc_hasattr")
	// CallMethod (object, name, arguments...) makes no bound method.
	CallMethod = calls(varObj("callmethod", "obj.call_method", "pyxc_call_method($0, $1, $va, $n)", 2))
	// CallMethodAt has a cache at its place.
	CallMethodAt = calls(varObj("site", "obj.call_method_at", "PYXC_CALL_METHOD($0, $1, $va, $n)", 2))
	// LoadMethodAt and LoadAppendAt (object, name; Out the method, Outs C int: how it is to be called) look a method up
	// before its arguments are evaluated; CallLoaded (method, how, object, arguments...) and CallAppend (with one) call it.
	LoadMethodAt   = newObj("site", "obj.load_method_at", "PYXC_LOAD_METHOD($0, $1, $outs)")
	LoadAppendAt   = newObj("site", "obj.load_append_at", "PYXC_LOAD_APPEND($0, $1, $outs)")
	CallLoaded     = calls(varObj("site", "obj.call_loaded", "pyxc_call_loaded($0, $1, $2, $va, $n)", 3))
	CallAppend     = calls(varObj("site", "obj.call_append", "pyxc_call_append($0, $1, $2, $va)", 3))
	CallStartsWith = calls(varObj("quick", "obj.call_startswith", "pyxc_call_tail($0, $1, $2, $va, -1)", 3))
	CallEndsWith   = calls(varObj("quick", "obj.call_endswith", "pyxc_call_tail($0, $1, $2, $va, 1)", 3))
	// StartsWith, EndsWith (object, name, argument) and PopLast (object, name) are such calls of methods that are
	// mostly those of str and list.
	StartsWith = calls(varObj("quick", "obj.startswith", "PYXC_TAIL($0, $1, $va, -1)", 2))
	EndsWith   = calls(varObj("quick", "obj.endswith", "PYXC_TAIL($0, $1, $va, 1)", 2))
	PopLast    = calls(varObj("quick", "obj.pop", "PYXC_POP($0, $1, $va)", 2))
	// CallMethodKw (object, name, names, positional... values...): names is a
	// tuple of the keywords, whose values are the last operands.
	CallMethodKw = calls(varObj("callmethod", "obj.call_method_kw", "pyxc_call_method_kw($0, $1, $2, $va, $n)", 3))
)

// Items of any object.
var (
	GetItem = newObj("getitem", "obj.getitem", "pyxc_getitem")
	SetItem = status("setitem", "obj.setitem", "pyxc_setitem")
	DelItem = status("setitem", "obj.delitem", "PyObject_DelItem")
	// GetItemInt (object, Py_ssize_t, wraparound, boundscheck); SetItemInt
	// (object, Py_ssize_t, value, wraparound, boundscheck); DelItemInt (object,
	// Py_ssize_t, wraparound, boundscheck).
	GetItemInt = newObj("getitemint", "obj.getitem_int", "pyxc_getitem_int")
	SetItemInt = status("setitem", "obj.setitem_int", "pyxc_setitem_int")
	DelItemInt = status("setitem", "obj.delitem_int", "pyxc_delitem_int")
	NewSlice   = newObj("slice", "slice.new", "PySlice_New")
	// GetSlice (object, lo or NULL, hi or NULL), SetSlice (object, lo or NULL, hi or NULL, value), DelSlice.
	GetSlice = newObj("slice", "obj.getslice", "pyxc_getslice")
	// GetSliceInt (object, Py_ssize_t lo, Py_ssize_t hi; Aux which bounds are written: 1 lo, 2 hi).
	GetSliceInt = newObj("slice", "obj.getslice_int", "pyxc_getslice_int($0, $1, $2, $aux)")
	SetSlice    = status("slice", "obj.setslice", "pyxc_setslice")
	DelSlice    = status("slice", "obj.delslice", "pyxc_delslice")
)

// ObjLen is len(o); the typed ones take the class or None, which is a TypeError.
var (
	ObjLen       = ssize("len", "obj.len", "pyxc_len")
	ListLen      = ssize("len", "list.len", "pyxc_list_len")
	TupleLen     = ssize("len", "tuple.len", "pyxc_tuple_len")
	DictLen      = ssize("len", "dict.len", "pyxc_dict_len")
	SetLen       = ssize("len", "set.len", "pyxc_set_len")
	StrLen       = ssize("len", "str.len", "pyxc_str_len")
	BytesLen     = ssize("len", "bytes.len", "pyxc_bytes_len")
	BytearrayLen = ssize("len", "bytearray.len", "pyxc_bytearray_len")
)

func ssize(unit, name, c string) *ir.OpInfo {
	effects := ir.Reads
	if name == "obj.len" {
		effects = ir.Any
	}
	return row(ir.OpInfo{Name: name, C: c, Err: ir.ErrNeg, Effects: effects, Units: []string{unit}})
}
