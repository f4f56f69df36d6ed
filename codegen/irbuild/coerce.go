package irbuild

import (
	"fmt"
	"math"
	"math/big"
	"strconv"
	"strings"
	"unicode/utf8"

	"pyxc/codegen/ir"
	"pyxc/codegen/prims"
	"pyxc/internal/diag"
	"pyxc/typecheck"
	"pyxc/typecheck/types"
)

// constant makes the value of a folded constant.
func (f *fb) constant(k any, t types.Type) val {
	if n, ok := k.(int64); ok {
		k = big.NewInt(n)
	}
	if t == nil || types.IsInvalid(t) {
		t = types.Obj
	}
	return val{t: t, k: k}
}

// toObj converts any value to an object operand.
func (f *fb) toObj(v val) ir.Value { return f.coerce(v, types.Obj).v }

// materialise gives a constant its value in its own type.
func (f *fb) materialise(v val) val {
	if v.v != nil {
		return v
	}
	return f.coerce(v, v.t)
}

// coerce converts a value to a type. Where there is no conversion it reports
// an error.
func (f *fb) coerce(v val, to types.Type) val {
	if to == nil || types.IsInvalid(to) {
		to = types.Obj
	}
	if r, ok := to.(*types.Reference); ok {
		to = r.Elem
	}
	if isCpp(to) || v.v != nil && isCpp(v.t) {
		return f.cppCoerce(v, to)
	}
	if v.v == nil && types.IsObject(to) && f.b.hasEnumClass(v.t) {
		if c, ok := f.coerceConst(v, v.t); ok {
			v = c
		}
	}
	if v.v == nil {
		if c, ok := f.coerceConst(v, to); ok {
			return c
		}
		base := constType(v.k)
		if types.IsObject(to) {
			return f.noConversion(v, to)
		}
		c, ok := f.coerceConst(v, base)
		if !ok {
			return f.noConversion(v, to)
		}
		v = c
	}
	switch {
	case types.IsObject(to):
		if types.IsObject(v.t) {
			return f.objToObj(v, to)
		}
		if p, ok := f.charPointer(v); ok && f.stringClass(class(to)) != f.stringClass("") {
			return f.charsAs(p, pastEnd(), class(to))
		}
		if i, ok := types.Resolve(v.t).(*types.Int); ok && class(to) == "bytes" && !i.Bint && !i.UCS4 {
			if i.Char {
				v.v = f.cast(v.v, rep(types.UChar))
			}
			return val{v: f.obj(prims.BytesFromInt, f.cast(v.v, &ir.Rep{Kind: ir.Int, C: "long long", Bits: 64, Signed: true})), t: to}
		}
		o := f.cToObj(v)
		if _, ok := types.Resolve(v.t).(*types.Array); ok && class(to) == "tuple" && class(o.t) == "list" {
			o = val{v: f.obj(prims.ListToTuple, o.v), t: types.Builtin("tuple")}
		}
		return f.objToObj(o, to)
	case types.IsObject(v.t):
		if c, ok := f.fromMade(v.v, to); ok {
			return c
		}
		return f.objToC(v, to)
	}
	return f.cToC(v, to)
}

func (f *fb) noConversion(v val, to types.Type) val {
	from := v.t
	if from == nil {
		from = types.Obj
	}
	f.b.bag.Errorf(f.span, diag.CodeNoConvert, "a value of type '%s' can't be converted to '%s'", from, to)
	return f.bad(to)
}

// constType is the type in which a constant exists when nothing else is asked.
func constType(k any) types.Type {
	switch k := k.(type) {
	case *big.Int:
		if k.IsInt64() {
			return types.Long
		}
	case float64:
		return types.Double
	case complex128:
		return types.CDouble
	case bool:
		return types.Bint
	}
	return types.Obj
}

// coerceConst turns a constant straight into what is asked for.
func (f *fb) coerceConst(v val, to types.Type) (val, bool) {
	if types.IsObject(to) {
		c := f.constObj(v.k)
		if c == nil {
			return val{}, false
		}
		out := val{v: c, t: constObjType(v.k)}
		if class(to) != "" && class(to) != class(out.t) {
			return f.objToObj(out, to), true
		}
		return out, true
	}
	r := rep(to)
	if r == nil {
		return val{}, false
	}
	if r.Kind == ir.Complex {
		return f.constComplex(v.k, to, r)
	}
	switch k := v.k.(type) {
	case *big.Int:
		return constInt(k, to, r)
	case bool:
		n := big.NewInt(0)
		if k {
			n.SetInt64(1)
		}
		return constInt(n, to, r)
	case float64:
		if r.Kind == ir.Float {
			return val{v: &ir.Lit{Rep: r, Text: floatText(k)}, t: to}, true
		}
	case string:
		return constText(k, to, r)
	case typecheck.Bytes:
		return constBytes(string(k), to, r)
	}
	return val{}, false
}

// constInt makes a C literal of an integer constant that fits.
func constInt(n *big.Int, to types.Type, r *ir.Rep) (val, bool) {
	switch r.Kind {
	case ir.Int:
		text, ok := intText(n)
		if !ok {
			return val{}, false
		}
		return val{v: &ir.Lit{Rep: r, Text: text}, t: to}, true
	case ir.Float:
		x, _ := new(big.Float).SetInt(n).Float64()
		if math.IsInf(x, 0) {
			return val{}, false
		}
		return val{v: &ir.Lit{Rep: r, Text: floatText(x)}, t: to}, true
	}
	return val{}, false
}

// intText spells an integer in C: a suffix where int is too small, and no
// negative literal that C could not hold.
func intText(n *big.Int) (string, bool) {
	switch {
	case n.IsInt64() && n.Int64() == math.MinInt64:
		return "(-9223372036854775807LL - 1)", true
	case n.IsInt64() && (n.Int64() > math.MaxInt32 || n.Int64() < math.MinInt32):
		return n.String() + "LL", true
	case n.IsInt64():
		return n.String(), true
	case n.IsUint64():
		return n.String() + "ULL", true
	}
	return "", false
}

func hexText(n *big.Int) string {
	if n.Sign() < 0 {
		return "-0x" + new(big.Int).Neg(n).Text(16)
	}
	return "0x" + n.Text(16)
}

// pyFloatText spells a float constant for the table of constants.
func pyFloatText(x float64) string {
	switch {
	case math.IsInf(x, 1):
		return "inf"
	case math.IsInf(x, -1):
		return "-inf"
	case math.IsNaN(x):
		return "nan"
	}
	return floatText(x)
}

// floatText spells a double in C exactly.
func floatText(x float64) string {
	switch {
	case math.IsInf(x, 1):
		return "HUGE_VAL"
	case math.IsInf(x, -1):
		return "(-HUGE_VAL)"
	case math.IsNaN(x):
		return "NAN"
	}
	s := strconv.FormatFloat(x, 'g', 17, 64)
	if short := strconv.FormatFloat(x, 'g', -1, 64); len(short) < len(s) {
		s = short
	}
	if !strings.ContainsAny(s, ".e") {
		s += ".0"
	}
	return s
}

func constText(s string, to types.Type, r *ir.Rep) (val, bool) {
	if r.Kind == ir.Int && utf8.RuneCountInString(s) == 1 {
		c, _ := utf8.DecodeRuneInString(s)
		if !isUCS4(to) && c > 127 {
			return val{}, false
		}
		return val{v: &ir.Lit{Rep: r, Text: strconv.Itoa(int(c))}, t: to}, true
	}
	if isCharPtr(r) || isVoidPtr(to) {
		return val{v: &ir.CStr{Bytes: s}, t: to}, true
	}
	if p, ok := types.Resolve(to).(*types.Pointer); ok && isUCS4(p.Elem) {
		return val{v: &ir.Lit{Rep: r, Text: wideText(s, r.Elem.C)}, t: to}, true
	}
	return val{}, false
}

// wideText spells a string of characters of type elem in C.
func wideText(s, elem string) string {
	var b strings.Builder
	b.WriteString("((" + elem + " *)")
	for _, c := range s {
		fmt.Fprintf(&b, "U\"\\x%x\" ", c) // one piece each: a hexadecimal escape has no end of its own
	}
	return b.String() + "U\"\")"
}

func constBytes(s string, to types.Type, r *ir.Rep) (val, bool) {
	if r.Kind == ir.Int && len(s) == 1 {
		return val{v: &ir.Lit{Rep: r, Text: strconv.Itoa(int(s[0]))}, t: to}, true
	}
	if isCharPtr(r) || isVoidPtr(to) {
		return val{v: &ir.CStr{Bytes: s}, t: to}, true
	}
	return val{}, false
}

func isVoidPtr(t types.Type) bool {
	p, ok := types.Resolve(t).(*types.Pointer)
	return ok && types.IsVoid(p.Elem)
}

func isUCS4(t types.Type) bool {
	i, ok := types.Resolve(t).(*types.Int)
	return ok && i.UCS4
}

func isBint(t types.Type) bool {
	i, ok := types.Resolve(t).(*types.Int)
	return ok && i.Bint
}

func isCharPtr(r *ir.Rep) bool {
	return r.Kind == ir.Ptr && r.Elem.Kind == ir.Int && r.Elem.Bits == 8
}

// constObj pools the object of a constant.
func (f *fb) constObj(k any) *ir.PyConst {
	m := f.b.mod
	switch k := k.(type) {
	case nil:
		return nil
	case *big.Int:
		if k.BitLen() > 1000 { // decimal takes long, and Python limits its length
			return m.Const(ir.PyConst{Kind: ir.KInt, Text: hexText(k)})
		}
		return m.Const(ir.PyConst{Kind: ir.KInt, Text: k.String()})
	case float64:
		return m.Const(ir.PyConst{Kind: ir.KFloat, Text: pyFloatText(k)})
	case complex128:
		return m.Const(ir.PyConst{Kind: ir.KComplex, Text: pyFloatText(real(k)), Imag: pyFloatText(imag(k))})
	case string:
		if identifierLike(k) {
			return m.Ident(k)
		}
		return m.Str(k)
	case typecheck.Bytes:
		return m.Const(ir.PyConst{Kind: ir.KBytes, Text: string(k)})
	case bool:
		if k {
			return ir.PyTrue
		}
		return ir.PyFalse
	case typecheck.NoneValue:
		return ir.PyNone
	case typecheck.EllipsisValue:
		return ir.PyEllipsis
	}
	return nil
}

// identifierLike follows CPython, which interns constants that look like names.
func identifierLike(s string) bool {
	for _, c := range s {
		if c != '_' && (c < '0' || c > '9') && (c < 'a' || c > 'z') && (c < 'A' || c > 'Z') {
			return false
		}
	}
	return true
}

func constObjType(k any) types.Type {
	switch k.(type) {
	case *big.Int:
		return types.Builtin("int")
	case float64:
		return types.Builtin("float")
	case complex128:
		return types.Builtin("complex")
	case string:
		return types.Builtin("str")
	case typecheck.Bytes:
		return types.Builtin("bytes")
	case bool:
		return types.Builtin("bool")
	}
	return types.Obj
}

// objToObj checks for the class that the target asks for.
func (f *fb) objToObj(v val, to types.Type) val {
	want, _ := types.Resolve(to).(*types.Object)
	have, _ := types.Resolve(v.t).(*types.Object)
	if want == nil || want == have || want.Class == "" && want.Ext == nil || v.v == ir.PyNone {
		if want != nil && want.Class == "" && want.Ext == nil && have != nil {
			return v // keep what is known of it
		}
		return val{v: v.v, t: to}
	}
	if have != nil && have.Class == want.Class && have.Ext == want.Ext {
		return val{v: v.v, t: to}
	}
	if want.Ext != nil {
		if have != nil && isSubclass(have, want) {
			return val{v: v.v, t: to}
		}
		v = f.extCheck(v, want, !want.NotNone)
		v.t = to
		return v
	}
	if want.Class == "object" || builtinRoot(have) == want.Class {
		return val{v: v.v, t: to}
	}
	f.doAux(prims.TypeCheck, want.Class, v.v)
	return val{v: v.v, t: to}
}

// builtinRoot is the builtin class that an extension type derives from, "" if none.
func builtinRoot(o *types.Object) string {
	for o != nil && o.Ext != nil {
		o = o.Ext.Base
	}
	if o == nil {
		return ""
	}
	return o.Class
}

// cToObj boxes a C value.
func (f *fb) cToObj(v val) val {
	r := v.v.RepOf()
	t := types.Resolve(v.t)
	switch t := t.(type) {
	case *types.Int:
		switch {
		case t.Bint:
			return val{v: f.obj(prims.FromBint, v.v), t: types.Builtin("bool")}
		case t.UCS4:
			return val{v: f.obj(prims.FromUCS4, v.v), t: types.Builtin("str")}
		}
		if own := rep(v.t); own != nil && own.C != r.C && r.Bits == 0 {
			v.v = f.cast(v.v, own) // C computed in a type of its own
		}
		return val{v: f.boxInt(v.v), t: types.Builtin("int")}
	case *types.Enum:
		return f.enumToObj(v, t)
	case *types.Float:
		return val{v: f.obj(prims.FromDouble, v.v), t: types.Builtin("float")}
	case *types.Complex:
		return f.complexToObj(v)
	case *types.CTuple:
		return f.ctupleToObj(v, t)
	case *types.Func:
		return f.cfuncToObj(v, t)
	case *types.Void:
		return val{v: ir.PyNone, t: types.Obj}
	case *types.Pointer:
		return f.pointerToObj(v, t, r)
	case *types.Array:
		return f.arrayToObj(v, t)
	case *types.Struct:
		return f.structToObj(v, t)
	}
	return f.noConversion(v, types.Obj)
}

// boxInt picks the cheapest conversion for the width.
func (f *fb) boxInt(v ir.Value) *ir.Temp {
	r := v.RepOf()
	switch {
	case r.Bits == 0:
		return f.opAux(prims.FromInt, ir.RObj, r.C, v)
	case r.Signed || r.Bits < 64:
		return f.obj(prims.FromLong, v)
	}
	return f.obj(prims.FromULong, v)
}

func (f *fb) pointerToObj(v val, t *types.Pointer, r *ir.Rep) val {
	if isCharPtr(r) {
		return f.charPtrToObj(v)
	}
	if isUCS4(t.Elem) {
		return f.wideToObj(v)
	}
	if fn, ok := types.Resolve(t.Elem).(*types.Func); ok {
		return f.cfuncToObj(v, fn)
	}
	return f.noConversion(v, types.Obj)
}

// wideToObj makes a str of zero-terminated Py_UNICODE memory.
func (f *fb) wideToObj(v val) val {
	return val{v: f.obj(prims.FromWide, v.v, ssize(0), pastEnd()), t: types.Builtin("str")}
}

// charPtrToObj follows c_string_type and c_string_encoding.
func (f *fb) charPtrToObj(v val) val { return f.charsAs(v, pastEnd(), f.stringClass("")) }

// pastEnd stands for the end of a zero-terminated string.
func pastEnd() ir.Value { return &ir.Lit{Rep: ir.RSsize, Text: "PY_SSIZE_T_MAX"} }

// stringClass is the class that C strings become where class is asked for, ""
// for any.
func (f *fb) stringClass(class string) string {
	switch class {
	case "bytes", "str", "bytearray":
		return class
	}
	switch f.dirs.CStringType {
	case "str", "unicode":
		return "str"
	case "bytearray":
		return "bytearray"
	}
	return "bytes"
}

// charsAs makes an object of the first n characters of a C string.
func (f *fb) charsAs(p val, n ir.Value, class string) val {
	t := types.Builtin(class)
	whole := sameLit(n, pastEnd())
	switch {
	case class == "str":
		enc := f.dirs.CStringEncoding
		if enc == "" && f.stringClass("") == "str" {
			enc = "utf8"
		}
		if enc == "" {
			return f.noConversion(p, t)
		}
		return val{v: f.obj(prims.FromCharPtrDecode, p.v, ssize(0), n, &ir.CStr{Bytes: enc}, null), t: t}
	case whole && class == "bytearray":
		return val{v: f.obj(prims.FromCharPtrByteArray, p.v), t: t}
	case whole:
		return val{v: f.obj(prims.FromCharPtr, p.v), t: t}
	case class == "bytearray":
		return val{v: f.obj(prims.ByteArrayFromChars, p.v, n), t: t}
	}
	return val{v: f.obj(prims.FromCharPtrLen, p.v, n), t: t}
}

// charPointer is v as a char pointer, if it is one, or an array of char.
func (f *fb) charPointer(v val) (val, bool) {
	if v.v == nil || !types.IsPointer(decay(v.t)) {
		return v, false
	}
	if r := rep(decay(v.t)); r == nil || !isCharPtr(r) {
		return v, false
	}
	if rep(v.t).Kind == ir.Array {
		return val{v: f.op(prims.CCast, ir.RCharP, v.v), t: types.CharPtr}, true
	}
	return v, true
}

// objToC unboxes an object.
func (f *fb) objToC(v val, to types.Type) val {
	r := rep(to)
	if r == nil {
		f.b.unsupported(f.span, "conversion of an object to '%s' is", to)
		return f.bad(to)
	}
	switch t := types.Resolve(to).(type) {
	case *types.Int:
		switch {
		case t.Bint:
			return val{v: f.op(prims.ObjTruth, ir.RInt, v.v), t: to}
		case t.UCS4:
			return val{v: f.opAux(prims.AsUCS4, r, t.Name, v.v), t: to}
		case t == types.SsizeT, t == types.HashT:
			return val{v: f.op(prims.AsSsize, r, v.v), t: to}
		}
		if r.Bits == 0 {
			return val{v: f.opAux(prims.AsTypedef, r, f.intName(r), v.v), t: to}
		}
		return val{v: f.opAux(prims.AsCInt, r, f.intName(r), v.v), t: to}
	case *types.Enum:
		return val{v: f.opAux(prims.AsCInt, r, r.C, v.v), t: to}
	case *types.Float:
		d := f.op(prims.AsDouble, ir.RDouble, v.v)
		return f.cToC(val{v: d, t: types.Double}, to)
	case *types.Complex:
		return f.objToComplex(v, to, r)
	case *types.Pointer:
		if isCharPtr(r) {
			return f.objToCharPtr(v, to, r)
		}
		if isUCS4(t.Elem) && v.v != ir.PyNone {
			return val{v: f.op(prims.AsWide, r, v.v), t: to}
		}
	case *types.Struct:
		return f.objToStruct(v, t, to)
	case *types.CTuple:
		return f.objToCTuple(v, t, to)
	case *types.Void:
		return val{v: v.v, t: types.Obj}
	}
	return f.noConversion(v, to)
}

// intName is a C integer type's name in the texts of OverflowErrors, where
// Cython has a name of its own for long long.
func (f *fb) intName(r *ir.Rep) string {
	if f.b.cython {
		return strings.Replace(r.C, "long long", "PY_LONG_LONG", 1)
	}
	return r.C
}

func (f *fb) objToCharPtr(v val, to types.Type, r *ir.Rep) val {
	if v.v == ir.PyNone {
		return f.noConversion(v, to)
	}
	info := prims.AsCharPtr
	switch f.dirs.CStringEncoding {
	case "":
	case "ascii":
		info = prims.AsCharPtrASCII
	default:
		info = prims.AsCharPtrUTF8
	}
	p := f.op(info, ir.RCharP, v.v)
	// The object must outlive the pointer: it is kept in a variable of its own.
	if _, isTemp := v.v.(*ir.Temp); isTemp {
		keep := f.newLocal("owner", ir.RObj)
		f.set(keep, v.v)
	}
	return f.cToC(val{v: p, t: types.CharPtr}, to)
}

// cToC converts between C types.
func (f *fb) cToC(v val, to types.Type) val {
	if p, ok := f.powers[v.v]; ok && v.v != nil {
		if r, ok := f.directPower(p, v.t, to); ok {
			return r
		}
	}
	from, target := types.Resolve(v.t), types.Resolve(to)
	r := rep(to)
	if r == nil {
		f.b.unsupported(f.span, "conversion to '%s' is", to)
		return f.bad(to)
	}
	switch target.(type) {
	case *types.Void:
		return v
	case *types.Complex:
		if types.IsNumeric(v.t) {
			return f.toComplex(v, to, r)
		}
	case *types.Int, *types.Enum, *types.Float:
		if c := complexOf(v.t); c != nil && c.Soft && !isBint(to) {
			return f.cToC(f.softReal(v), to)
		}
		if isBint(to) && types.IsPointer(v.t) {
			return val{v: f.op(prims.CNotNull, ir.RBint, v.v), t: to}
		}
		if !types.IsNumeric(v.t) {
			return f.noConversion(v, to)
		}
		if isBint(to) && !isBint(v.t) {
			return val{v: f.op(prims.CTruth, ir.RBint, v.v), t: to}
		}
		if sameRep(v.v.RepOf(), r) {
			return val{v: v.v, t: to}
		}
		return val{v: f.cast(v.v, r), t: to}
	case *types.Pointer:
		switch from.(type) {
		case *types.Pointer, *types.Null, *types.Array, *types.Func:
			if sameRep(v.v.RepOf(), r) {
				return val{v: v.v, t: to}
			}
			return val{v: f.cast(v.v, r), t: to}
		}
		return f.noConversion(v, to)
	case *types.CTuple:
		if u, ok := from.(*types.CTuple); ok {
			return f.ctupleToCTuple(v, u, target.(*types.CTuple), to)
		}
	case *types.Func:
		return val{v: v.v, t: to}
	case *types.Struct:
		if from == target {
			return val{v: v.v, t: to}
		}
	case *types.Array:
		if _, ok := from.(*types.Array); ok {
			return val{v: v.v, t: to}
		}
	}
	return f.noConversion(v, to)
}

// cast converts a C value's representation.
func (f *fb) cast(v ir.Value, r *ir.Rep) ir.Value {
	if l, ok := v.(*ir.Lit); ok && l.Text == "NULL" && (r.Kind == ir.Ptr || r.Kind == ir.FuncPtr) {
		return &ir.Lit{Rep: r, Text: "NULL"}
	}
	return f.op(prims.CCast, r, v)
}

// sameRep reports whether no cast is needed.
func sameRep(a, b *ir.Rep) bool {
	if a == b {
		return true
	}
	if a == nil || b == nil || a.Kind != b.Kind || a.C != b.C || a.Const != b.Const {
		return false
	}
	switch a.Kind {
	case ir.Ptr:
		return sameRep(a.Elem, b.Elem)
	case ir.FuncPtr:
		if len(a.Params) != len(b.Params) || a.Vararg != b.Vararg || !sameRep(a.Result, b.Result) {
			return false
		}
		for i := range a.Params {
			if !sameRep(a.Params[i], b.Params[i]) {
				return false
			}
		}
	case ir.Array:
		return a.Len == b.Len && sameRep(a.Elem, b.Elem)
	}
	return true
}
