package prims

import "pyxc/codegen/ir"

// Strings.
var (
	// FormatValue (object, conversion 0 'r' 's' 'a', spec or NULL).
	FormatValue = newObj("format", "str.format_value", "pyxc_format_value")
	// ConvertFirst (object, conversion) and FormatLater (what that gave, conversion, spec) do it where the running version does.
	ConvertFirst = newObj("format", "str.convert_first", "pyxc_convert_first")
	FormatLater  = newObj("format", "str.format_later", "pyxc_format_later")
	// FormatPart (object, conversion) is an operand of JoinStr.
	FormatPart = newObj("format", "str.format_part", "pyxc_format_part")
	// FormatFixed (object, spec): the spec is that Aux, a precision, stands for; FormatWidth's
	// Aux is width, alignment and whether zeros fill.
	FormatFixed = newObj("format", "str.format_fixed", "pyxc_format_fixed($0, $1, $aux)")
	FormatWidth = newObj("format", "str.format_width", "pyxc_format_width($0, $1, $aux)")
	// Template (str or Interpolation...) and Interpolation (value, expression, conversion, format spec or NULL) make template strings.
	Template      = varObj("template", "str.template", "pyxc_template($va, $n)", 0)
	Interpolation = newObj("template", "str.interpolation", "pyxc_interpolation")
	// JoinStr (str or what FormatPart gives...).
	JoinStr = varObj("format", "str.join_parts", "pyxc_join_parts($va, $n)", 0)
	Repr    = newObj("core", "obj.repr", "PyObject_Repr")
	Str     = newObj("format", "obj.str", "pyxc_str")
	// Chr (long long): chr() of it.
	Chr   = newObj("chr", "str.chr", "pyxc_chr")
	Ascii = newObj("core", "obj.ascii", "PyObject_ASCII")
	// FormatInt (long long), FormatUInt (unsigned long long): format(v, spec); Aux is presentation, width, alignment and whether
	// zeros fill.
	FormatInt  = readObj("format", "str.format_int", "pyxc_format_int($0, $aux)")
	FormatUInt = readObj("format", "str.format_uint", "pyxc_format_uint($0, $aux)")
	// FormatLong (long): its decimal str. FormatDouble (double): its repr.
	FormatLong   = readObj("format", "str.format_long", "pyxc_format_long")
	FormatDouble = readObj("format", "str.format_double", "pyxc_format_double")
)

// From C to Python.
var (
	FromLong   = readObj("core", "from.long", "PyLong_FromLong")
	FromULong  = readObj("core", "from.ulong", "PyLong_FromUnsignedLong")
	FromLLong  = readObj("core", "from.llong", "PyLong_FromLongLong")
	FromULLong = readObj("core", "from.ullong", "PyLong_FromUnsignedLongLong")
	FromSsize  = readObj("core", "from.ssize", "PyLong_FromSsize_t")
	FromSize   = readObj("core", "from.size", "PyLong_FromSize_t")
	FromBint   = row(ir.OpInfo{Name: "from.bint", C: "(($0) ? Py_True : Py_False)", Result: ir.Borrowed, Effects: ir.Pure})
	FromDouble = readObj("core", "from.double", "PyFloat_FromDouble")
	FromUCS4   = readObj("convstr", "from.ucs4", "pyxc_from_ucs4")
	// FromCharPtr (const char *) and FromCharPtrLen (const char *, Py_ssize_t)
	// give bytes; FromCharPtrByteArray a bytearray.
	FromCharPtr          = readObj("convstr", "from.charptr", "pyxc_from_charptr((const char *)$0)")
	FromCharPtrLen       = readObj("convstr", "from.charptr_len", "PyBytes_FromStringAndSize((const char *)$0, $1)")
	FromCharPtrByteArray = readObj("convstr", "from.charptr_bytearray", "pyxc_from_charptr_bytearray((const char *)$0)")
	// ByteArrayFromChars (const char *, Py_ssize_t) is a bytearray of that many.
	ByteArrayFromChars = readObj("convstr", "from.chars_bytearray", "PyByteArray_FromStringAndSize((const char *)$0, $1)")
	// FromCharPtrDecode (const char *, lo, hi, encoding C string or NULL, errors C
	// string or NULL): s[lo:hi].decode(...); hi of PY_SSIZE_T_MAX is strlen.
	FromCharPtrDecode = newObj("convstr", "from.charptr_decode", "pyxc_charptr_decode((const char *)$0, $1, $2, $3, $4)")
	// FromWide (const Py_UCS4 *, lo, hi): a str of s[lo:hi]; hi of PY_SSIZE_T_MAX is the zero.
	FromWide = readObj("convstr", "from.wide", "pyxc_from_wide_chars((const Py_UCS4 *)$0, $1, $2)")
	// BytesFromInt (long long): one byte; OverflowError if it is none.
	BytesFromInt = readObj("convstr", "from.byte", "pyxc_byte_of")
	// FromInt: any C integer; Aux its type in C.
	FromInt = readObj("convint", "from.int", "PYXC_FROM_INT($aux, $0)")
	// FromComplex (real double, imag double).
	FromComplex = readObj("core", "from.complex", "PyComplex_FromDoubles")
)

// From Python to C.
var (
	// AsCInt: any C integer; Aux its name for messages, the result's type is $out.
	AsCInt = convRow("convint", "as.int", "PYXC_AS_INT($out, $0, $saux)")
	// AsTypedef is AsCInt for a typedef of a header, whose width only C knows.
	AsTypedef = convRow("convint", "as.typedef", "PYXC_AS_TYPEDEF($out, $0, $saux)")
	AsLong    = convRow("convint", "as.long", "PYXC_AS_INT(long, $0, \"long\")")
	AsInt     = convRow("convint", "as.cint", "PYXC_AS_INT(int, $0, \"int\")")
	// AsSsize follows __index__.
	AsSsize  = convRow("convint", "as.ssize", "pyxc_as_ssize")
	AsSize   = convRow("convint", "as.size", "PYXC_AS_INT(size_t, $0, \"size_t\")")
	AsBint   = status("truth", "as.bint", "pyxc_truth")
	AsDouble = convRow("convfloat", "as.double", "pyxc_as_double")
	AsFloat  = convRow("convfloat", "as.float", "((float)pyxc_as_double($0))")
	// AsUCS4: a character; Aux the type's name for messages.
	AsUCS4 = convRow("convstr", "as.ucs4", "pyxc_as_ucs4($0, $saux)")
	// Ord: ord(o), with Cython's errors.
	Ord         = convRow("convstr", "obj.ord", "pyxc_ord")
	AsCharPtr   = convPtr("as.charptr", "pyxc_as_charptr")
	AsUCharPtr  = convPtr("as.ucharptr", "((unsigned char *)pyxc_as_charptr($0))")
	AsCharConst = convPtr("as.charptr_const", "((const char *)pyxc_as_charptr($0))")
	// AsCharPtrUTF8 and AsCharPtrASCII also take str (c_string_encoding).
	AsCharPtrUTF8  = convPtr("as.charptr_utf8", "pyxc_as_charptr_utf8")
	AsCharPtrASCII = convPtr("as.charptr_ascii", "pyxc_as_charptr_ascii")
	// NullDefault stands for NULL as the default of a parameter; IsNullDefault (object).
	NullDefault   = readObj("nulldefault", "null.default", "pyxc_null_default()")
	IsNullDefault = row(ir.OpInfo{Name: "null.is_default", C: "(Py_TYPE($0) == &pyxc_null_type)", Effects: ir.Reads, Units: []string{"nulldefault"}})
	// AsWide: the characters of a str, zero-terminated.
	AsWide = convPtr("as.wide", "(($out)pyxc_as_wide_chars($0))")
	// AsCharFromStr: one byte of a bytes object of length 1 as a C char.
	AsByte = convRow("convstr", "as.byte", "(($out)pyxc_as_byte($0))")
	// AsComplex (object; Outs real, imag).
	AsComplex = status("convfloat", "as.complex", "pyxc_as_complex")
)

func convRow(unit, name, c string) *ir.OpInfo {
	return row(ir.OpInfo{Name: name, C: c, Err: ir.ErrMinusOne, Effects: ir.Any, Units: []string{unit}})
}

func convPtr(name, c string) *ir.OpInfo {
	return row(ir.OpInfo{Name: name, C: c, Err: ir.ErrNull, Effects: ir.Reads, Units: []string{"convstr"}})
}

// Checks of builtin classes. Aux is the class's name; HasClass tells which there are.
var (
	// TypeCheck (object): TypeError unless the object is of the class or None.
	TypeCheck = checkRow("check.type", "pyxc_type_check($0, PYXC_TYPE_$aux, 1)")
	// TypeCheckNotNone refuses None, too.
	TypeCheckNotNone = checkRow("check.type_not_none", "pyxc_type_check($0, PYXC_TYPE_$aux, 0)")
	// ArgTypeCheck (object, name as ir.CStr) and ArgTypeCheckNotNone are those of arguments.
	ArgTypeCheck        = checkRow("check.arg", "pyxc_arg_check($0, $1, PYXC_TYPE_$aux, 1)")
	ArgTypeCheckNotNone = checkRow("check.arg_not_none", "pyxc_arg_check($0, $1, PYXC_TYPE_$aux, 0)")
	// ArgNotNone (object, name as ir.CStr): "not None" of an argument of any class.
	ArgNotNone = checkRow("check.arg_none", "pyxc_arg_not_none($0, $1)")
	// IsInstance (object; Aux class): whether it is of the builtin class, one for which there is PYXC_IS_class, or a subclass.
	IsInstance = row(ir.OpInfo{Name: "obj.isinstance_of", C: "PYXC_IS_$aux($0)", Effects: ir.Reads, Units: []string{"typecheck"}})
	// ObjIsInstance (object, class or tuple) and ObjIsSubclass.
	ObjIsInstance = status("core", "obj.isinstance", "PyObject_IsInstance")
	ObjIsSubclass = status("core", "obj.issubclass", "PyObject_IsSubclass")
	// NamedIsInstance, NamedIsSubclass, NamedHasAttr (name, object, object), NamedRepr and NamedIter (name, object): the builtins
	// in a .py, where another module may give the names another meaning.
	NamedIsInstance = status("named", "named.isinstance", "PYXC_NAMED_TRUTH(&pyxc_m, $0, PyObject_IsInstance, $1, $2)")
	NamedIsSubclass = status("named", "named.issubclass", "PYXC_NAMED_TRUTH(&pyxc_m, $0, PyObject_IsSubclass, $1, $2)")
	NamedHasAttr    = row(ir.OpInfo{Name: "named.hasattr", C: "PYXC_NAMED_TRUTH(&pyxc_m, $0, pyxc_hasattr, $1, $2)", Err: ir.ErrNeg, Effects: ir.Any, Units: []string{"named", "attr"}})
	NamedRepr       = newObj("named", "named.repr", "PYXC_NAMED_REPR(&pyxc_m, $0, $1)")
	NamedIter       = newObj("named", "named.iter", "PYXC_NAMED_ITER(&pyxc_m, $0, $1)")
	// ClassObj (Aux class): the type object.
	ClassObj = row(ir.OpInfo{Name: "class.builtin", C: "((PyObject *)PYXC_TYPE_$aux)", Result: ir.Borrowed, Effects: ir.Pure, Units: []string{"typecheck"}})
	// TypeOf (object): type(o).
	TypeOf = borrowObj("core", "obj.type", "((PyObject *)Py_TYPE($0))")
	// TypeOfPy (object): type(o) in a .py file, where compiled functions are functions.
	TypeOfPy = borrowObj("typeof", "obj.type_py", "pyxc_type_of($0)")
)

// checkRow is a check that returns 0, which is its error, or 1.
func checkRow(name, c string) *ir.OpInfo {
	return row(ir.OpInfo{Name: name, C: c, Err: ir.ErrZero, Effects: ir.Reads, Units: []string{"typecheck"}})
}

var classes = map[string]bool{
	"object": true, "type": true, "int": true, "bool": true, "float": true, "complex": true, "str": true, "bytes": true,
	"bytearray": true, "list": true, "tuple": true, "dict": true, "set": true, "frozenset": true,
	"slice": true, "range": true, "memoryview": true, "BaseException": true, "Exception": true,
}

// HasClass tells whether TypeCheck and its kin know a builtin class by this name.
func HasClass(name string) bool { return classes[name] }
