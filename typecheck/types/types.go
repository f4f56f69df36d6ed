// Package types says what values mean: Python objects, C numbers, pointers,
// structs, functions. It holds no C text beyond the names that declarations
// give; how a value is represented is ir.Rep's business.
package types

// Type is one of the types of this package. Types are compared by pointer for
// named types and by Identical for composed ones.
type Type interface {
	String() string
	typ()
}

type (
	// Invalid absorbs: using it never reports a second error. Why keeps values
	// of it apart (a type without size may have one address for all).
	Invalid struct{ Why string }

	// Void is C's void, as a result or behind a pointer.
	Void struct{}

	// Object is a Python object. The plain object type has Class == "".
	Object struct {
		// Class names a builtin type ("list", "str", "int", ...), exact unless
		// Subclasses; or is "" with Ext or PyClass nil for any object.
		Class string
		// Subclasses is set where values may be of a subclass (exceptions, type, object).
		Subclasses bool
		// Ext is the extension type, if this is one.
		Ext *ExtType
		// NotNone is set where None is excluded (annotations, "not None" arguments after their check).
		NotNone bool
	}

	// Int is a C integer type, bint included.
	Int struct {
		Name   string // Cython's name: "int", "unsigned long", "Py_ssize_t", "bint", "char"
		Rank   int    // conversion rank: see the Rank constants
		Signed Signedness
		Bint   bool
		// UCS4 is set for Py_UCS4 and Py_UNICODE, which become one-character strings.
		UCS4 bool
		// Char is set for char kinds, which become Python ints but whose pointers become bytes.
		Char bool
	}

	// Enum is a C enum; converts like an int, or to its Python class if cpdef.
	Enum struct {
		Name, CName string // CName is C's spelling: "enum x" or a typedef name; "int" if anonymous
		Scoped      bool   // C++ enum class
		Cpdef       bool
		Extern      bool
		Base        Type // underlying type, nil for int
		Items       []EnumItem
	}

	// Float is float, double or long double.
	Float struct {
		Name string
		Rank int
	}

	// Complex is a C complex of a Float or Int type.
	Complex struct {
		Of Type
		// Soft is set for what a power of doubles gives: it becomes a Python
		// float, or a C double, if its imaginary part is zero.
		Soft bool
	}

	// Pointer is a C pointer.
	Pointer struct{ Elem Type }

	// Reference is a C++ reference.
	Reference struct {
		Elem   Type
		RValue bool
	}

	// Const is a const-qualified type (also volatile).
	Const struct {
		Of       Type
		Const    bool
		Volatile bool
	}

	// Array is a C array; Len < 0 if unknown. LenC is C's text of the length
	// where it is an enum or extern constant.
	Array struct {
		Elem Type
		Len  int64
		LenC string
		// Named is set where a name stands for the length: it may be meant to
		// change.
		Named bool
	}

	// Struct is a C struct or union. Complete is false for a forward declaration.
	Struct struct {
		Name, CName string // CName is C's spelling: "struct x" or a typedef name
		Union       bool
		Packed      bool
		Typedef     bool
		Extern      bool
		Complete    bool
		Fields      []Field
	}

	// Typedef is a named alias. Extern ones of numeric kind have a width that only the C compiler knows.
	Typedef struct {
		Name, CName string
		Of          Type
		Extern      bool
	}

	// Func is the type of a C function.
	Func struct {
		Params   []Param
		Optional int // trailing parameters that may be left out
		// Templates are the parameters of a C++ function template, Explicit the
		// arguments that were written for them.
		Templates []*TemplateParam
		Explicit  []Type
		Varargs   bool
		Result    Type
		Exc       ExcSpec
		Nogil     bool
		WithGil   bool
	}

	// CTuple is (int, double) held as a C struct.
	CTuple struct{ Elts []Type }

	// Memview is a typed memoryview.
	Memview struct {
		Elem Type
		Axes []Axis
	}

	// Buffer is object[double, ndim=2] or ndarray[...].
	Buffer struct {
		Base            Type
		Elem            Type
		NDim            int
		Mode            string
		Cast            bool
		NegativeIndices bool
	}

	// Fused is a fused type before specialisation.
	Fused struct {
		Name string
		Alts []Type
	}

	// Cpp is a C++ class: as declared (Of == nil), or an instantiation of it.
	Cpp struct {
		Name, CName, Namespace string
		Params                 []*TemplateParam // of the declared class
		Optional               int              // trailing Params that may be left out
		Args                   []Type           // of an instantiation; fewer than Params if some are left out
		Of                     *Cpp             // the declared class that an instantiation belongs to
		Outer                  *Cpp             // the class that it is nested in, instantiated as this one
		Bases                  []*Cpp           // of the declared class, in terms of Params
		Extern                 bool
		Complete               bool // its body was seen
	}

	// TemplateParam is a template's parameter. Equal names are not equal parameters.
	TemplateParam struct {
		Name     string
		Optional bool
	}

	// TypeType is the type of an expression that names a type.
	TypeType struct{ Of Type }

	// Module is the type of a name that stands for a cimported module, or for the cython module itself.
	Module struct{ Name string }

	// Null is the type of NULL.
	Null struct{}
)

// Signedness of a C integer type.
type Signedness uint8

// The signs.
const (
	Unsigned    Signedness = iota
	SignUnknown            // plain char, extern typedefs
	Signed                 // written "signed" or by default
)

// Conversion ranks of the C integers, after C's own rules.
const (
	RankBint = iota
	RankChar
	RankShort
	RankInt
	RankLong
	RankSsize // Py_ssize_t, size_t, Py_hash_t, ptrdiff_t: at least long
	RankLongLong
)

// Ranks of the C floats.
const (
	RankFloat = iota
	RankDouble
	RankLongDouble
)

// EnumItem is one constant of an enum.
type EnumItem struct {
	Name, CName string
	Value       int64
	HasValue    bool
}

// Field is a member of a struct.
type Field struct {
	Name, CName string
	Type        Type
}

// Param is a parameter of a C function.
type Param struct {
	Name    string
	Type    Type
	NotNone bool
	OrNone  bool
}

// ExcKind says how a C function reports an exception.
type ExcKind uint8

// The exception conventions.
const (
	ExcNone   ExcKind = iota // noexcept: cannot raise, or prints and clears
	ExcNull                  // object results: NULL
	ExcValue                 // except v: v always means an exception
	ExcMaybe                 // except? v: v means "ask PyErr_Occurred"
	ExcAlways                // except *: ask after every call
	ExcCpp                   // except +
)

// ExcSpec is a resolved exception convention.
type ExcSpec struct {
	Kind    ExcKind
	Value   string // C text of v
	Handler string // C name of a C++ handler, "" for the default one, "*" if the function may set Python errors, too
	// Class: Handler is the expression of the Python exception to raise.
	Class bool
	// Symbol is the handler (*scope.Symbol), if it is a function that is declared.
	Symbol any
	// Explicit is set where the source says it.
	Explicit bool
}

// Access and packing of a memoryview axis.
type Axis struct{ Access, Packing string }

// ExtType is an extension type: a cdef class or an extern one.
type ExtType struct {
	Name    string
	Module  string // qualified name of the module it lives in; "" for builtins
	ObjectC string // C name of the instance struct
	TypeC   string // C expression of the type object, "" if fetched at import
	Base    *Object
	Extern  bool
	Header  bool // an included header declares the instance struct
	// CheckSize says what happens at import if instances have become greater: "warn" if it is "", "ignore" or "error".
	CheckSize string
	Final     bool
	// Scope holds its members (*scope.Scope); untyped to keep the package order.
	Scope any
}

func (*Invalid) typ()       {}
func (*Void) typ()          {}
func (*Object) typ()        {}
func (*Int) typ()           {}
func (*Enum) typ()          {}
func (*Float) typ()         {}
func (*Complex) typ()       {}
func (*Pointer) typ()       {}
func (*Reference) typ()     {}
func (*Const) typ()         {}
func (*Array) typ()         {}
func (*Struct) typ()        {}
func (*Typedef) typ()       {}
func (*Func) typ()          {}
func (*CTuple) typ()        {}
func (*Memview) typ()       {}
func (*Buffer) typ()        {}
func (*Fused) typ()         {}
func (*Cpp) typ()           {}
func (*TemplateParam) typ() {}
func (*TypeType) typ()      {}
func (*Module) typ()        {}
func (*Null) typ()          {}
