package types

import (
	"strconv"
	"strings"
)

// The types that need no declaration.
var (
	Bad      = &Invalid{}
	VoidType = &Void{}
	Obj      = &Object{}
	NullType = &Null{}

	Bint    = &Int{Name: "bint", Rank: RankBint, Signed: Signed, Bint: true}
	Char    = &Int{Name: "char", Rank: RankChar, Signed: SignUnknown, Char: true}
	SChar   = &Int{Name: "signed char", Rank: RankChar, Signed: Signed, Char: true}
	UChar   = &Int{Name: "unsigned char", Rank: RankChar, Signed: Unsigned, Char: true}
	Short   = &Int{Name: "short", Rank: RankShort, Signed: Signed}
	UShort  = &Int{Name: "unsigned short", Rank: RankShort, Signed: Unsigned}
	CInt    = &Int{Name: "int", Rank: RankInt, Signed: Signed}
	UInt    = &Int{Name: "unsigned int", Rank: RankInt, Signed: Unsigned}
	Long    = &Int{Name: "long", Rank: RankLong, Signed: Signed}
	ULong   = &Int{Name: "unsigned long", Rank: RankLong, Signed: Unsigned}
	LLong   = &Int{Name: "long long", Rank: RankLongLong, Signed: Signed}
	ULLong  = &Int{Name: "unsigned long long", Rank: RankLongLong, Signed: Unsigned}
	SsizeT  = &Int{Name: "Py_ssize_t", Rank: RankSsize, Signed: Signed}
	SizeT   = &Int{Name: "size_t", Rank: RankSsize, Signed: Unsigned}
	SSizeT  = &Int{Name: "ssize_t", Rank: RankSsize, Signed: Signed}
	HashT   = &Int{Name: "Py_hash_t", Rank: RankSsize, Signed: Signed}
	Ptrdiff = &Int{Name: "ptrdiff_t", Rank: RankSsize, Signed: Signed}
	UCS4    = &Int{Name: "Py_UCS4", Rank: RankInt, Signed: Unsigned, UCS4: true}
	UniChar = &Int{Name: "Py_UNICODE", Rank: RankInt, Signed: Unsigned, UCS4: true}

	FloatT  = &Float{Name: "float", Rank: RankFloat}
	Double  = &Float{Name: "double", Rank: RankDouble}
	LDouble = &Float{Name: "long double", Rank: RankLongDouble}
	CDouble = &Complex{Of: Double}
	CharPtr = &Pointer{Elem: Char}
	VoidPtr = &Pointer{Elem: VoidType}
	// PyMutex and ThreadLock are cython.pymutex and cython.pythread_type_lock.
	PyMutex    = &Struct{Name: "cython.pymutex", CName: "pyxc_mutex", Typedef: true, Extern: true}
	ThreadLock = &Struct{Name: "cython.pythread_type_lock", CName: "pyxc_mutex", Typedef: true, Extern: true}
	// PyBuffer is the struct of the buffer protocol. Its field obj owns an object.
	PyBuffer = &Struct{Name: "Py_buffer", CName: "Py_buffer", Typedef: true, Extern: true, Complete: true, Fields: []Field{
		{Name: "buf", Type: VoidPtr}, {Name: "obj", Type: Obj}, {Name: "len", Type: SsizeT}, {Name: "itemsize", Type: SsizeT},
		{Name: "readonly", Type: Bint}, {Name: "ndim", Type: CInt}, {Name: "format", Type: CharPtr},
		{Name: "shape", Type: &Pointer{Elem: SsizeT}}, {Name: "strides", Type: &Pointer{Elem: SsizeT}},
		{Name: "suboffsets", Type: &Pointer{Elem: SsizeT}}, {Name: "internal", Type: VoidPtr},
	}}
	PyObjPtr = &Pointer{Elem: &Struct{Name: "PyObject", CName: "PyObject", Typedef: true, Extern: true}}
)

// CSoft is the type of a power of doubles.
var CSoft = &Complex{Of: Double, Soft: true}

// builtins holds the builtin object types by name, one value each.
var builtins = func() map[string]*Object {
	m := map[string]*Object{}
	for _, name := range strings.Fields(`list dict tuple set frozenset str bytes bytearray int float complex bool
		slice range memoryview`) {
		m[name] = &Object{Class: name}
	}
	for _, name := range []string{"type", "BaseException", "Exception"} {
		m[name] = &Object{Class: name, Subclasses: true}
	}
	return m
}()

// Builtin returns the object type of a builtin class, or nil.
func Builtin(name string) *Object { return builtins[name] }

func (*Invalid) String() string { return "<error>" }
func (*Void) String() string    { return "void" }
func (*Null) String() string    { return "NULL" }

func (t *Object) String() string {
	switch {
	case t.Ext != nil:
		return t.Ext.Name
	case t.Class != "":
		return t.Class
	}
	return "object"
}

func (t *Int) String() string { return t.Name }
func (t *Enum) String() string {
	if t.Name == "" {
		return "enum" // anonymous
	}
	return t.Name
}
func (t *Float) String() string { return t.Name }
func (t *Complex) String() string {
	if t.Soft {
		return "soft " + t.Of.String() + " complex"
	}
	return t.Of.String() + " complex"
}
func (t *Pointer) String() string {
	if f, ok := t.Elem.(*Func); ok {
		return f.Result.String() + " (*)(" + f.params() + ")"
	}
	s := t.Elem.String()
	if strings.HasSuffix(s, "*") {
		return s + "*"
	}
	return s + " *"
}

func (t *Reference) String() string {
	if t.RValue {
		return t.Elem.String() + " &&"
	}
	return t.Elem.String() + " &"
}
func (t *Const) String() string {
	s := t.Of.String()
	if t.Volatile {
		s = "volatile " + s
	}
	if t.Const {
		s = "const " + s
	}
	return s
}
func (t *Array) String() string {
	return t.Elem.String() + " [" + lenText(t) + "]"
}
func (t *Struct) String() string  { return t.Name }
func (t *Typedef) String() string { return t.Name }
func (t *Func) String() string    { return t.Result.String() + " (" + t.params() + ")" }
func (t *Func) params() string {
	parts := make([]string, 0, len(t.Params)+1)
	for _, p := range t.Params {
		parts = append(parts, p.Type.String())
	}
	if t.Varargs {
		parts = append(parts, "...")
	}
	return strings.Join(parts, ", ")
}
func (t *CTuple) String() string { return "(" + join(t.Elts) + ")" }
func (t *Memview) String() string {
	axes := make([]string, len(t.Axes))
	for i, a := range t.Axes {
		axes[i] = ":"
		if a.Packing == "contig" {
			axes[i] = "::1"
		}
	}
	return t.Elem.String() + "[" + strings.Join(axes, ", ") + "]"
}
func (t *Buffer) String() string { return t.Base.String() + "[" + t.Elem.String() + "]" }
func (t *Fused) String() string  { return t.Name }
func (t *Cpp) String() string {
	name := t.Name
	if t.Outer != nil {
		name = t.Outer.String() + "." + name
	}
	if len(t.Args) > 0 {
		return name + "[" + join(t.Args) + "]"
	}
	return name
}

// Std is the name of a class of C++'s own library, "" for others.
func (t *Cpp) Std() string {
	if t.Outer != nil {
		return ""
	}
	if t.Namespace == "std" {
		return t.CName
	}
	name, _ := strings.CutPrefix(t.CName, "std::")
	if t.Namespace != "" || name == t.CName {
		return ""
	}
	return name
}

// Decl is the declared class that t is or instantiates.
func (t *Cpp) Decl() *Cpp {
	if t.Of != nil {
		return t.Of
	}
	return t
}
func (t *TemplateParam) String() string { return t.Name }
func (t *TypeType) String() string      { return "type " + t.Of.String() }
func (t *Module) String() string        { return "module " + t.Name }

func join(ts []Type) string {
	parts := make([]string, len(ts))
	for i, t := range ts {
		parts[i] = t.String()
	}
	return strings.Join(parts, ", ")
}

// Resolve strips typedefs and const from t.
func Resolve(t Type) Type {
	for {
		switch u := t.(type) {
		case *Typedef:
			t = u.Of
		case *Const:
			t = u.Of
		default:
			return t
		}
	}
}

// IsObject reports whether t is a Python object type.
func IsObject(t Type) bool { _, ok := Resolve(t).(*Object); return ok }

// IsInvalid reports whether t absorbs errors.
func IsInvalid(t Type) bool { _, ok := t.(*Invalid); return ok }

// IsInteger reports whether t is a C integer or enum.
func IsInteger(t Type) bool {
	switch Resolve(t).(type) {
	case *Int, *Enum:
		return true
	}
	return false
}

// IsFloat reports whether t is a C float.
func IsFloat(t Type) bool { _, ok := Resolve(t).(*Float); return ok }

// IsNumeric reports whether t is a C integer, float or complex.
func IsNumeric(t Type) bool {
	if _, ok := Resolve(t).(*Complex); ok {
		return true
	}
	return IsInteger(t) || IsFloat(t)
}

// IsPointer reports whether t is a C pointer (arrays are not).
func IsPointer(t Type) bool { _, ok := Resolve(t).(*Pointer); return ok }

// IsVoid reports whether t is void.
func IsVoid(t Type) bool { _, ok := Resolve(t).(*Void); return ok }

func lenText(t *Array) string {
	switch {
	case t.LenC != "":
		return t.LenC
	case t.Len < 0:
		return ""
	}
	return strconv.FormatInt(t.Len, 10)
}

// IsLock reports whether t is a lock, which can't be copied.
func IsLock(t Type) bool {
	s, ok := Resolve(t).(*Struct)
	return ok && (s == PyMutex || s == ThreadLock)
}
