package prims

import "pyxc/codegen/ir"

// Items of operands whose exact class is known; None is a TypeError. The Int
// ones take (object, Py_ssize_t, wraparound, boundscheck), ListSetInt the value
// after the index.
var (
	ListGetInt      = readObj("listitem", "list.get_int", "pyxc_list_get_int")
	TupleGetInt     = readObj("listitem", "tuple.get_int", "pyxc_tuple_get_int")
	BytesGetInt     = readInt("bytesitem", "bytes.get_int", "pyxc_bytes_get_int")
	BytesItemInt    = readInt("bytesitem", "bytes.item_int", "pyxc_bytes_item_int")
	ByteArrayGetInt = readInt("bytesitem", "bytearray.get_int", "pyxc_bytearray_get_int")
	// StrGetInt gives a Py_UCS4, (Py_UCS4)-1 on errors.
	StrGetInt = row(ir.OpInfo{Name: "str.get_int", C: "pyxc_str_get_int", Err: ir.ErrSentinelOnly, Sentinel: "-1", Effects: ir.Reads, Units: []string{"stritem"}})
	// StrKind, StrData, StrSize (str, None or NULL) are what StrAt (str, kind, data, size, index,
	// wraparound, boundscheck) needs to do the same.
	StrKind = pureIn("stritem", "str.kind", "pyxc_str_kind($0)")
	StrData = pureIn("stritem", "str.data", "pyxc_str_data($0)")
	StrSize = pureIn("stritem", "str.size", "pyxc_str_size($0)")
	// Tests of a character, which is a variable: the macros read it more than once.
	CharIsAlnum   = pure("char.isalnum", "Py_UNICODE_ISALNUM($0)")
	CharIsAlpha   = pure("char.isalpha", "Py_UNICODE_ISALPHA($0)")
	CharIsDecimal = pure("char.isdecimal", "Py_UNICODE_ISDECIMAL($0)")
	CharIsDigit   = pure("char.isdigit", "Py_UNICODE_ISDIGIT($0)")
	CharIsLower   = pure("char.islower", "Py_UNICODE_ISLOWER($0)")
	CharIsNumeric = pure("char.isnumeric", "Py_UNICODE_ISNUMERIC($0)")
	CharIsSpace   = pure("char.isspace", "Py_UNICODE_ISSPACE($0)")
	CharIsUpper   = pure("char.isupper", "Py_UNICODE_ISUPPER($0)")
	// StrChar (kind, data, index) is a character in bounds; BytesSize (bytes) and BytesChar (bytes, index) are the like.
	StrChar   = pureIn("stritem", "str.char", "PyUnicode_READ($0, $1, $2)")
	BytesSize = pure("bytes.size", "PyBytes_GET_SIZE($0)")
	BytesChar = pure("bytes.char", "((unsigned char)PyBytes_AS_STRING($0)[$1])")
	StrAt     = row(ir.OpInfo{Name: "str.at", C: "pyxc_str_at", Err: ir.ErrSentinelOnly, Sentinel: "-1", Effects: ir.Reads, Units: []string{"stritem"}})
	// StrItemInt gives a str of one character.
	StrItemInt = readObj("stritem", "str.item_int", "pyxc_str_item_int")
	// ByteArraySetInt (bytearray, Py_ssize_t, C integer, wraparound, boundscheck) and
	// ByteArrayAppend (bytearray, C integer) raise ValueError for what is no byte.
	ByteArraySetInt = row(ir.OpInfo{Name: "bytearray.set_int", C: "pyxc_bytearray_set_int($0, $1, PYXC_BYTE($2), $3, $4)", Err: ir.ErrMinusOne, Effects: ir.Any, Units: []string{"bytesitem"}})
	ByteArrayAppend = row(ir.OpInfo{Name: "bytearray.append", C: "pyxc_bytearray_append($0, PYXC_BYTE($1))", Err: ir.ErrMinusOne, Effects: ir.Any, Units: []string{"bytesitem"}})
	ListSetInt      = status("listitem", "list.set_int", "pyxc_list_set_int")
	// ListGetLong is ListGetInt as a C integer with a sign (Aux type), ListSetLong is ListSetInt of one.
	ListGetLong  = row(ir.OpInfo{Name: "list.get_long", C: "(($out)pyxc_list_get_long($0, $1, $2, $3, (int)sizeof($out), $saux))", Err: ir.ErrMinusOne, Effects: ir.Any, Units: []string{"listnum"}})
	ListSetLong  = status("listnum", "list.set_long", "pyxc_list_set_long")
	DictGet      = newObj("dict", "dict.get", "pyxc_dict_get")
	DictSet      = status("dict", "dict.set", "pyxc_dict_set")
	DictDel      = status("dict", "dict.del", "pyxc_dict_del")
	DictContains = status("dict", "dict.contains", "pyxc_dict_contains")
	SetContains  = status("set", "set.contains", "pyxc_set_contains")
	StrConcat    = readObj("str", "str.concat", "pyxc_str_concat")
	StrEq        = readInt("str", "str.eq", "pyxc_str_eq")
	// StrSame (str, str), BytesSame: equality, of whatever it turns out to be.
	StrSame   = status("same", "str.same", "pyxc_str_same")
	BytesSame = status("same", "bytes.same", "pyxc_bytes_same")
)

// readInt reads memory and returns an int that is negative on errors.
func readInt(unit, name, c string) *ir.OpInfo {
	return row(ir.OpInfo{Name: name, C: c, Err: ir.ErrNeg, Effects: ir.Reads, Units: []string{unit}})
}

// Methods of builtin containers. Where an operand may be None, that is an AttributeError.
var (
	// ListAppend: the list is not None.
	ListAppend = row(ir.OpInfo{Name: "list.append", C: "pyxc_list_append", Err: ir.ErrNeg, Effects: ir.Writes, Units: []string{"listappend"}})
	// ListAppendNone: it may be None.
	ListAppendNone = row(ir.OpInfo{Name: "list.append_none", C: "pyxc_list_append_none", Err: ir.ErrNeg, Effects: ir.Writes, Units: []string{"listappend"}})
	// ObjAppend is o.append(v) for any o; gives the method's result, None for a list.
	ObjAppend   = newObj("objappend", "obj.append", "pyxc_obj_append")
	ListPop     = newObj("list", "list.pop", "pyxc_list_pop")
	ListPopInt  = newObj("list", "list.pop_int", "pyxc_list_pop_int") // (list, Py_ssize_t)
	ListExtend  = status("list", "list.extend", "pyxc_list_extend")
	ListReverse = status("list", "list.reverse", "pyxc_list_reverse")
	ListSort    = status("list", "list.sort", "pyxc_list_sort")
	ListInsert  = status("list", "list.insert", "pyxc_list_insert") // (list, Py_ssize_t, object)
	ListToTuple = newObj("list", "list.to_tuple", "pyxc_list_to_tuple")
	SetAdd      = status("set", "set.add", "pyxc_set_add")
	SetDiscard  = status("set", "set.discard", "pyxc_set_discard")
	SetUpdate   = status("set", "set.update", "pyxc_set_update")
	// DictUpdate is ** in a display; DictMerge (dict, mapping, function or NULL)
	// is ** in a call: a repeated or non-string key is a TypeError that names the function.
	DictUpdate = status("dictupdate", "dict.update", "pyxc_dict_update")
	DictMerge  = status("dictmerge", "dict.merge", "pyxc_dict_merge")
	// StarTuple (object, function or NULL) is *object alone in a call; StarExtend
	// (list, object) is *object in a display or among other arguments.
	StarTuple       = newObj("dictmerge", "star.tuple", "pyxc_star_tuple")
	StarExtend      = status("dictmerge", "star.extend", "pyxc_star_extend")
	DictKeys        = newObj("dict", "dict.keys", "pyxc_dict_keys")
	DictValues      = newObj("dict", "dict.values", "pyxc_dict_values")
	DictItems       = newObj("dict", "dict.items", "pyxc_dict_items")
	DictCopy        = newObj("dict", "dict.copy", "pyxc_dict_copy")
	DictGetDefault  = newObj("dict", "dict.get_default", "pyxc_dict_get_default")
	DictSetDefault  = newObj("dict", "dict.setdefault", "pyxc_dict_setdefault")
	DictPop         = newObj("dictpop", "dict.pop", "pyxc_dict_pop") // (dict, key, default or NULL)
	StrEncodeUTF8   = newObj("str", "str.encode_utf8", "pyxc_str_encode_utf8")
	BytesDecodeUTF8 = newObj("str", "bytes.decode_utf8", "pyxc_bytes_decode_utf8")
	StrJoin         = newObj("str", "str.join", "pyxc_str_join") // (separator, iterable)
)

// Building containers.
var (
	NewTuple = row(ir.OpInfo{Name: "tuple.new", C: "pyxc_new_tuple($va, $n)", Variadic: true, StealsVar: true, Err: ir.ErrNull, Effects: ir.Any, Units: []string{"build"}})
	NewList  = row(ir.OpInfo{Name: "list.new", C: "pyxc_new_list($va, $n)", Variadic: true, StealsVar: true, Err: ir.ErrNull, Effects: ir.Any, Units: []string{"build"}})
	NewSet   = varObj("set", "set.new", "pyxc_new_set($va, $n)", 0)
	// RepeatList (Py_ssize_t times, items...) is [items] * times.
	RepeatList = varObj("build", "list.repeat", "pyxc_repeat_list($0, $va, $n)", 1)
	NewDict    = newObj("core", "dict.new", "PyDict_New()")
	NewDictN   = newObj("build", "dict.new_n", "pyxc_new_dict_n") // (Py_ssize_t)
	// DictSetItem: the dict is an exact dict and not None.
	DictSetItem = status("core", "dict.setitem", "PyDict_SetItem")
	TupleFrom   = newObj("build", "tuple.from", "pyxc_tuple_from")
	ListFrom    = newObj("core", "list.from", "PySequence_List")
	SetFrom     = newObj("core", "set.from", "PySet_New")
	FrozenSet   = newObj("set", "frozenset.from", "pyxc_frozenset_from")
	DictFrom    = newObj("dict", "dict.from", "pyxc_dict_from")
)

// Iteration and unpacking.
var (
	GetIter  = newObj("iter", "iter.get", "pyxc_get_iter")
	IterNext = row(ir.OpInfo{Name: "iter.next", C: "pyxc_iter_next", Err: ir.ErrNullOccurred, Effects: ir.Any, Units: []string{"iter"}})
	// IterStart (object, local Py_ssize_t) and IterStep (its result, the local) walk an
	// object that may be a list or tuple, which need no iterator.
	IterStart = newObj("iter", "iter.start", "pyxc_iter_start($0, &$1)")
	IterStep  = row(ir.OpInfo{Name: "iter.step", C: "pyxc_iter_step($0, &$1)", Err: ir.ErrNullOccurred, Effects: ir.Any, Units: []string{"iter"}})
	// NextBuiltin is next(it) and next(it, default or NULL).
	NextBuiltin = newObj("iter", "iter.next_builtin", "pyxc_next")
	// Unpack2, Unpack3 (object; Outs items) and UnpackSeq (object; Aux the count)
	// unpack exactly that many. UnpackFor chooses.
	Unpack2   = status("unpack", "unpack.2", "pyxc_unpack2")
	Unpack3   = status("unpack", "unpack.3", "pyxc_unpack3")
	UnpackSeq = status("unpack", "unpack.seq", "pyxc_unpack_seq($0, $aux, $outs)")
	// UnpackEx (object; Outs before, list, after; Aux "before, after").
	UnpackEx = status("unpackex", "unpack.ex", "pyxc_unpack_ex($0, $aux, $outs)")
	// ListNext, TupleNext (sequence not None, local Py_ssize_t) give the item and
	// count the local up; NULL at the end. That of a tuple is borrowed from it.
	ListNext  = row(ir.OpInfo{Name: "list.next", C: "pyxc_list_next($0, &$1)", Effects: ir.Reads, Units: []string{"iter"}})
	TupleNext = row(ir.OpInfo{Name: "tuple.next", C: "pyxc_tuple_next($0, &$1)", Result: ir.Borrowed, Effects: ir.Reads, Units: []string{"iter"}})
	// DictNext (dict, local Py_ssize_t position, Py_ssize_t length at the start;
	// Outs key, value: new references, NULL at the end): int 1, 0 at the end, -1
	// when the dict changed its size.
	DictNext = status("dictiter", "dict.next", "pyxc_dict_next($0, &$1, $2, $outs)")
	// DictViewName (o, name, other): the other name if o is a dict.
	DictViewName = row(ir.OpInfo{Name: "dict.view_name", C: "(PyDict_CheckExact($0) ? $2 : $1)", Result: ir.Borrowed, Effects: ir.Reads, Units: []string{"core"}})
	// NotNoneFor (o; Aux text): TypeError with the text for None.
	NotNoneFor = row(ir.OpInfo{Name: "check.not_none_for", C: "(PYXC_LIKELY($0 != Py_None) || (PyErr_SetString(PyExc_TypeError, $saux), 0))", Err: ir.ErrZero, Effects: ir.Reads, Units: []string{"core"}})
	// NoneFor (o; Aux text): TypeError with the text unless it is None.
	NoneFor = row(ir.OpInfo{Name: "check.none_for", C: "(PYXC_LIKELY($0 == Py_None) || (PyErr_SetString(PyExc_TypeError, $saux), 0))", Err: ir.ErrZero, Effects: ir.Reads, Units: []string{"core"}})
	// NotNoneIter (o): fails with "'NoneType' object is not iterable" for None.
	NotNoneIter = row(ir.OpInfo{Name: "iter.not_none", C: "pyxc_not_none_iter", Err: ir.ErrNeg, Effects: ir.Reads, Units: []string{"iter"}})

	GetAIter = newObj("async", "aiter.get", "pyxc_get_aiter")
	ANext    = newObj("async", "aiter.next", "pyxc_anext")
	// ANextFailed passes on an error that is not the end of an async for; ANextFailedComp the same in a comprehension,
	// Aux its name in tracebacks and the source's path, as C strings.
	ANextFailed     = row(ir.OpInfo{Name: "aiter.failed", C: "pyxc_anext_failed($trace, line)", Err: ir.ErrAlways, NoTrace: true, Effects: ir.Any, Units: []string{"async"}})
	ANextFailedComp = row(ir.OpInfo{Name: "aiter.failed_comp", C: "PYXC_ANEXT_FAILED_COMP($aux, $line, $trace, line)", Err: ir.ErrAlways, NoTrace: true, Effects: ir.Any, Units: []string{"async"}})
	GetAwaitable    = newObj("async", "await.get", "pyxc_get_awaitable")
)

// UnpackFor returns the row for unpacking exactly n items; Aux is n whichever it is.
func UnpackFor(n int) *ir.OpInfo {
	switch n {
	case 2:
		return Unpack2
	case 3:
		return Unpack3
	}
	return UnpackSeq
}

// Full are the truth values of builtin containers, or None, by class.
var Full = map[string]*ir.OpInfo{
	"list": full("list", "list"), "tuple": full("tuple", "tuple"), "dict": full("dict", "dict"), "set": full("set", "set"),
	"frozenset": full("frozenset", "set"), "str": full("str", "str"), "bytes": full("bytes", "bytes"), "bytearray": full("bytearray", "bytearray"),
}

func full(class, c string) *ir.OpInfo {
	return row(ir.OpInfo{Name: class + ".full", C: "pyxc_full_" + c, Effects: ir.Reads, Units: []string{"same"}})
}
