// Package coerce says how a value of one type becomes a value of another.
package coerce

import "pyxc/typecheck/types"

// Kind is the kind of a conversion.
type Kind uint8

// The conversions.
const (
	// Identity: nothing to do, or a typedef of the same.
	Identity Kind = iota
	// CNum: between C numbers (integers, enums, floats, complex), by C's rules.
	CNum
	// ToObject: a C value becomes a Python object.
	ToObject
	// FromObject: a Python object becomes a C value; may raise.
	FromObject
	// ObjCheck: an object must be of the target's class or None; raises TypeError.
	ObjCheck
	// ObjUp: an object of a known type where a base type or any object is wanted.
	ObjUp
	// Pointer: between C pointers, NULL and arrays; a C cast.
	Pointer
	// CharPtrToBytes: char* becomes bytes (or str, by the c_string directives).
	CharPtrToBytes
	// BytesToCharPtr: an object's own buffer; valid while the object lives.
	BytesToCharPtr
	// Deref: a C++ reference is read.
	Deref
	// Ref: a value binds to a C++ reference.
	Ref
	// CppConvert: C++ converts, implicitly.
	CppConvert
	// MemviewFrom: an object's buffer becomes a memoryview.
	MemviewFrom
	// Tuple: part by part between C tuples.
	Tuple
)

// Conversion is how a value gets from From to To.
type Conversion struct {
	Kind     Kind
	From, To types.Type
	// MayFail is set where it can raise.
	MayFail bool
}

// Convert returns the implicit conversion from one type to another; ok is
// false if there is none.
func Convert(from, to types.Type) (Conversion, bool) {
	kind, fails, ok := convert(from, to)
	return Conversion{Kind: kind, From: from, To: to, MayFail: fails}, ok
}

func convert(from, to types.Type) (kind Kind, fails, ok bool) {
	if f, t := calledBy(from), calledBy(to); f != nil && t != nil && (t.Nogil && !f.Nogil || !Raises(f, t)) {
		return Pointer, false, false
	}
	if types.IsInvalid(from) || types.IsInvalid(to) || types.Identical(from, to) {
		return Identity, false, true
	}
	f, t := types.Resolve(from), types.Resolve(to)
	if r, isRef := f.(*types.Reference); isRef {
		if _, both := t.(*types.Reference); !both {
			_, fails, ok = convert(r.Elem, to)
			return Deref, fails, ok
		}
	}
	if types.Identical(f, t) {
		return Identity, false, true
	}
	switch t := t.(type) {
	case *types.Object:
		return toObject(f, t)
	case *types.Buffer:
		_, fails, ok = convert(f, t.Base)
		return MemviewFrom, true, ok
	case *types.Memview:
		return toMemview(f, t)
	case *types.Reference:
		_, fails, ok = convert(from, t.Elem)
		return Ref, fails, ok
	case *types.Fused, *types.TemplateParam:
		return Identity, false, true
	}
	switch f := f.(type) {
	case *types.Object, *types.TypeType:
		return fromObject(f, t)
	case *types.Buffer:
		return fromObject(types.Obj, t)
	case *types.Cpp:
		return fromCpp(f, t)
	case *types.Fused, *types.TemplateParam:
		return CppConvert, false, true
	}
	return between(f, t)
}

// fromCpp is what C++ converts by itself: to other classes, and to numbers and
// pointers by the operators of a class, which its declaration may leave out.
func fromCpp(f *types.Cpp, t types.Type) (Kind, bool, bool) {
	switch t.(type) {
	case *types.Struct, *types.CTuple, *types.Array, *types.Func:
		return CppConvert, false, false
	}
	return CppConvert, false, true
}

// calledBy returns the function that a pointer to one points to, or a function
// itself.
func calledBy(t types.Type) *types.Func {
	t = types.Resolve(t)
	if p, ok := t.(*types.Pointer); ok {
		t = types.Resolve(p.Elem)
	}
	f, _ := t.(*types.Func)
	return f
}

func toObject(f types.Type, t *types.Object) (Kind, bool, bool) {
	switch f := f.(type) {
	case *types.Object:
		if upcast(f, t) {
			return ObjUp, false, true
		}
		if text(f) && text(t) && f.Class != t.Class {
			return ObjCheck, true, false // encoding is never implicit
		}
		return ObjCheck, true, true
	case *types.TypeType:
		e, isEnum := types.Resolve(f.Of).(*types.Enum)
		return Identity, false, types.IsObject(f.Of) || isEnum && e.Cpdef
	case *types.Module:
		return Identity, false, true
	case *types.Buffer:
		return ObjUp, false, true
	case *types.Memview, *types.CTuple:
		return ToObject, true, true
	case *types.Pointer:
		if isChar(f.Elem) {
			return CharPtrToBytes, true, t.Class == "" || t.Class == "bytes" || t.Class == "str" || t.Class == "bytearray"
		}
		if isUCS4(f.Elem) {
			return CharPtrToBytes, true, true
		}
		return Identity, false, false
	case *types.Array:
		if isChar(f.Elem) {
			return CharPtrToBytes, true, true
		}
		_, _, ok := convert(f.Elem, types.Obj)
		return ToObject, true, ok
	case *types.Int, *types.Enum, *types.Float, *types.Complex:
		return ToObject, true, numberFits(f, t)
	case *types.Struct:
		return ToObject, true, structConverts(f)
	case *types.Void:
		return ToObject, false, t.Class == "" && t.Ext == nil
	case *types.Func:
		return ToObject, true, true
	case *types.Cpp:
		return ToObject, true, ToPython(f)
	case *types.Fused, *types.TemplateParam:
		return ToObject, true, true
	case *types.Null:
		return Identity, false, false
	}
	return Identity, false, false
}

// numberFits reports whether a C number becomes an object of class t.
func numberFits(f types.Type, t *types.Object) bool {
	class := t.Class
	if t.Ext != nil {
		if t.Ext.Module != "builtins" {
			return false
		}
		class = t.Ext.Name
	}
	switch class {
	case "", "object":
		return true
	case "int":
		return types.IsInteger(f)
	case "bytes":
		i, ok := f.(*types.Int)
		return ok && !i.Bint && !i.UCS4
	case "bool":
		i, ok := f.(*types.Int)
		return ok && i.Bint
	case "float":
		return true
	case "complex":
		return true
	case "str":
		i, ok := f.(*types.Int)
		return ok && i.UCS4
	}
	return false
}

func structConverts(s *types.Struct) bool {
	if s.Name == "PyObject" && s.Extern {
		return false
	}
	for _, f := range s.Fields {
		if _, _, ok := convert(f.Type, types.Obj); !ok {
			return false
		}
	}
	return s.Complete || len(s.Fields) > 0
}

// text reports whether a type is str or bytes.
func text(t *types.Object) bool { return t.Ext == nil && (t.Class == "str" || t.Class == "bytes") }

func upcast(f, t *types.Object) bool {
	if t.Class == "" && t.Ext == nil {
		return true
	}
	if t.Ext == nil {
		if f.Ext == nil {
			return f.Class == t.Class
		}
		for b, n := f, 0; b != nil && n < 100; n++ {
			if b.Ext == nil {
				return b.Class == t.Class
			}
			b = b.Ext.Base
		}
		return false
	}
	for b, n := f, 0; b != nil && b.Ext != nil && n < 100; n++ {
		if b.Ext == t.Ext {
			return true
		}
		b = b.Ext.Base
	}
	return false
}

func toMemview(f types.Type, t *types.Memview) (Kind, bool, bool) {
	switch f := f.(type) {
	case *types.Object, *types.Buffer:
		return MemviewFrom, true, true
	case *types.Memview:
		return MemviewFrom, true, len(f.Axes) == len(t.Axes)
	case *types.Array, *types.Pointer:
		return MemviewFrom, true, true
	}
	return Identity, false, false
}

func fromObject(f, t types.Type) (Kind, bool, bool) {
	switch t := t.(type) {
	case *types.Int, *types.Enum, *types.Float, *types.Complex:
		return FromObject, true, objectToNumber(f, t)
	case *types.Pointer:
		if isChar(t.Elem) || isUCS4(t.Elem) {
			return BytesToCharPtr, true, stringLike(f)
		}
	case *types.Struct:
		return FromObject, true, structConverts(t)
	case *types.Cpp:
		return FromObject, true, FromPython(t)
	case *types.CTuple, *types.Array:
		return FromObject, true, true
	case *types.Memview, *types.Buffer:
		return MemviewFrom, true, true
	}
	return Identity, false, false
}

// objectToNumber rejects containers, which are never numbers.
func objectToNumber(f, t types.Type) bool {
	o, ok := f.(*types.Object)
	if !ok {
		return false
	}
	switch o.Class {
	case "list", "dict", "tuple", "set", "frozenset", "bytearray", "slice", "range":
		i, isInt := t.(*types.Int)
		return isInt && i.Bint
	case "str":
		return types.IsInteger(t)
	case "bytes":
		return types.IsInteger(t)
	}
	return true
}

func stringLike(f types.Type) bool {
	o, ok := f.(*types.Object)
	if !ok {
		return false
	}
	switch o.Class {
	case "", "bytes", "bytearray", "str":
		return o.Ext == nil
	}
	return false
}

func between(f, t types.Type) (Kind, bool, bool) {
	if types.IsNumeric(f) && types.IsNumeric(t) {
		fc, isComplex := f.(*types.Complex)
		tc, toComplex := t.(*types.Complex)
		if isComplex && !toComplex {
			return CNum, false, fc.Soft
		}
		if toComplex && types.IsInteger(tc.Of) && (types.IsFloat(f) || isComplex && types.IsFloat(fc.Of)) {
			return CNum, false, false
		}
		if types.IsFloat(f) && types.IsInteger(t) {
			return CNum, false, false
		}
		if e, ok := t.(*types.Enum); ok && e.Scoped {
			return CNum, false, false
		}
		return CNum, false, true
	}
	switch t := t.(type) {
	case *types.Pointer:
		return Pointer, false, pointerFits(f, t)
	case *types.CTuple:
		if ft, ok := f.(*types.CTuple); ok && len(ft.Elts) == len(t.Elts) {
			for i := range t.Elts {
				if _, _, ok := convert(ft.Elts[i], t.Elts[i]); !ok {
					return Tuple, false, false
				}
			}
			return Tuple, true, true
		}
	case *types.Array:
		if fa, ok := f.(*types.Array); ok {
			return Pointer, false, types.SameResolved(fa.Elem, t.Elem) && (fa.Len < 0 || t.Len < 0 || fa.Len == t.Len || fa.Named || t.Named)
		}
		if fp, ok := f.(*types.Pointer); ok {
			return Pointer, false, types.SameResolved(fp.Elem, t.Elem)
		}
	case *types.Cpp:
		return CppConvert, false, true
	case *types.Struct:
		if fs, ok := f.(*types.Struct); ok {
			return Identity, false, fs == t || fs.CName == t.CName
		}
	case *types.Func:
		if ff, ok := f.(*types.Func); ok {
			return Identity, false, types.Identical(ff, t)
		}
	}
	if i, ok := t.(*types.Int); ok && i.Bint {
		switch f.(type) {
		case *types.Pointer, *types.Array, *types.Null, *types.Func:
			return CNum, false, true
		}
	}
	return Identity, false, false
}

// pointerFits follows C: same pointee but for const, void* either way, NULL,
// functions and arrays decay.
func pointerFits(f types.Type, t *types.Pointer) bool {
	switch f := f.(type) {
	case *types.Null:
		return true
	case *types.Array:
		return sameElem(f.Elem, t.Elem)
	case *types.Func:
		ft, ok := types.Resolve(t.Elem).(*types.Func)
		return types.IsVoid(t.Elem) || ok && funcFits(f, ft)
	case *types.Pointer:
		if ff, ok := types.Resolve(f.Elem).(*types.Func); ok {
			if tf, ok := types.Resolve(t.Elem).(*types.Func); ok {
				return funcFits(ff, tf)
			}
		}
		return sameElem(f.Elem, t.Elem)
	}
	return false
}

func sameElem(f, t types.Type) bool {
	if types.IsVoid(f) || types.IsVoid(t) {
		return true
	}
	f, t = types.Resolve(f), types.Resolve(t)
	switch t := t.(type) {
	case *types.TemplateParam, *types.Cpp:
		return true
	case *types.Struct:
		s, ok := f.(*types.Struct)
		return ok && (s == t || s.CName == t.CName)
	case *types.Pointer:
		p, ok := f.(*types.Pointer)
		return ok && sameElem(p.Elem, t.Elem)
	case *types.Int:
		i, ok := f.(*types.Int)
		return ok && (i == t || i.Rank == t.Rank && i.Signed == t.Signed && i.Char == t.Char)
	case *types.Array:
		a, ok := f.(*types.Array)
		return ok && sameElem(a.Elem, t.Elem)
	}
	return types.Identical(f, t)
}

func funcFits(f, t *types.Func) bool {
	if f == t {
		return true
	}
	if t.Nogil && !f.Nogil || !Raises(f, t) {
		return false
	}
	if len(f.Params)-f.Optional > len(t.Params) || len(f.Params) < len(t.Params) || f.Varargs != t.Varargs {
		return false
	}
	for i := range t.Params {
		if !sameParam(f.Params[i].Type, t.Params[i].Type) {
			return false
		}
	}
	return sameParam(f.Result, t.Result)
}

// Raises reports whether a caller that knows a function by type t sees the
// exceptions that a function of type f raises.
func Raises(f, t *types.Func) bool {
	if types.IsObject(t.Result) {
		return true
	}
	switch {
	case f.Exc.Kind == types.ExcCpp || t.Exc.Kind == types.ExcCpp:
		return f.Exc.Kind != types.ExcCpp || t.Exc.Kind == types.ExcCpp
	case t.Exc.Kind == types.ExcAlways:
		return true // it always asks
	case t.Exc.Kind == types.ExcNone:
		return f.Exc.Kind == types.ExcNone
	case f.Exc.Kind == types.ExcNone:
		return t.Exc.Kind == types.ExcMaybe
	case f.Exc.Kind == types.ExcAlways:
		return false
	}
	return f.Exc.Value == t.Exc.Value && (f.Exc.Kind == types.ExcValue || t.Exc.Kind == types.ExcMaybe)
}

func sameParam(a, b types.Type) bool {
	if types.SameResolved(a, b) {
		return true
	}
	pa, ok1 := types.Resolve(a).(*types.Pointer)
	pb, ok2 := types.Resolve(b).(*types.Pointer)
	if ok1 && ok2 {
		return sameElem(pa.Elem, pb.Elem)
	}
	oa, ok1 := types.Resolve(a).(*types.Object)
	ob, ok2 := types.Resolve(b).(*types.Object)
	return ok1 && ok2 && (upcast(oa, ob) || upcast(ob, oa))
}

func isChar(t types.Type) bool {
	i, ok := types.Resolve(t).(*types.Int)
	return ok && i.Char
}

func isUCS4(t types.Type) bool {
	i, ok := types.Resolve(t).(*types.Int)
	return ok && i.UCS4
}

// fromPython and toPython are the classes of C++'s library that Python objects
// become, and that become Python objects, with the arguments that count.
var (
	fromPython = map[string]int{"string": 0, "vector": 1, "list": 1, "set": 1, "unordered_set": 1, "map": 2, "unordered_map": 2, "pair": 2, "complex": 1}
	toPython   = map[string]int{"string": 0, "string_view": 0, "vector": 1, "list": 1, "set": 1, "unordered_set": 1, "map": 2, "unordered_map": 2, "pair": 2, "complex": 1}
)

// FromPython reports whether Python objects become objects of a C++ class.
func FromPython(t *types.Cpp) bool { return converts(t, fromPython, true) }

// ToPython reports whether objects of a C++ class become Python objects.
func ToPython(t *types.Cpp) bool { return converts(t, toPython, false) }

func converts(t *types.Cpp, table map[string]int, from bool) bool {
	n, ok := table[t.Std()]
	if !ok || len(t.Args) < n {
		return false
	}
	for _, a := range t.Args[:n] {
		c, ok := Conversion{}, false
		if from {
			c, ok = Convert(types.Obj, a)
		} else {
			c, ok = Convert(a, types.Obj)
		}
		if !ok || from && c.Kind == BytesToCharPtr {
			return false // the object would be gone before its characters are used
		}
	}
	return true
}
