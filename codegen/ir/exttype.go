package ir

// ExtType is an extension type: one that the module defines, or one of
// another module whose instances it looks into.
type ExtType struct {
	Index    int
	Name     string // "C"
	FullName string // "pkg.mod.C"
	Doc      *PyConst
	// Struct is C's spelling of the instance struct, Base that of the struct it starts with.
	Struct, Base string
	// BaseType is the base, nil if it is a builtin class.
	BaseType *ExtType
	// Known: a header or another class's declaration defines the struct.
	Known  bool
	Fields []FieldDecl
	// Type is the C name of the type object that the module defines, visible to other C code if Public.
	Type   string
	Public bool
	// Object is the C expression of the type object, a PyTypeObject *.
	Object string
	// Foreign types come from another module at import: Object is a variable
	// for that. Everything below is of types that the module defines.
	Foreign bool
	// Objects are the fields that hold objects; the first GC of them can be part of reference cycles.
	Objects []string
	GC      int
	// Dict and Weak are the fields of __dict__ and __weakref__, "" if there are none.
	Dict, Weak string
	Vtab       *Vtab
	// Special maps names like "__len__" to the functions that do them.
	Special map[string]*SpecialMethod
	Props   []*ExtProp
	Pickle  *ExtPickle
	// Flags.
	Final, NoGC, NoGCClear, Sequence, Mapping bool
	// Trashcan: instances may be nested so deep that freeing them would exhaust C's stack.
	Trashcan bool
	// Late: readied where the class statement stands, with bases that are only known there.
	Late bool
	// NoVersion keeps the interpreter from caching attributes of the type.
	NoVersion bool
	// Freelist is how many instances are kept for later.
	Freelist int
	// Total: the comparisons that are not defined follow from __eq__ and one of the others.
	Total bool
}

// Vtab is the table of a class's C methods.
type Vtab struct {
	Struct string // "struct pyxv_C"
	Base   string // struct of the base's table, which it starts with; "" if there is none
	// Root is the instance struct that has the pointer to the table, as "pyx_vtab".
	Root string
	Own  bool // Root is the class's own struct
	// Fill: the base's table is in another module, and copied at run time from the pointer BaseSym.
	Fill    bool
	BaseSym string
	// Slots are the methods that the base's table does not have.
	Slots []FieldDecl
	// Init are the functions of the whole table, each with the path of its slot: "pyx_base.pyx_base.f".
	Init []VtabEntry
	// Private: Cython's modules would lay out the table differently.
	Private bool
	// Sym is the C name of the table; for foreign types of a pointer to it.
	Sym string
}

// VtabEntry fills one slot.
type VtabEntry struct{ Path, Func string }

// SpecialMethod is a method that a slot of the type calls.
type SpecialMethod struct {
	// Func is the C function, called with the operands of the slot.
	Func string
	// Object, if not "", is instead the C variable that holds a function object to call.
	Object string
	// NoArgs: __cinit__ takes self alone.
	NoArgs bool
	// Symmetric: a binary operator that is called whichever operand is of the class.
	Symmetric bool
}

// ExtPickle says how instances are pickled.
type ExtPickle struct {
	Get, Set string // C functions: the fields as a tuple and back
	N        int
	// Checksums of the names: that of new pickles, then older ones that are accepted.
	Checksums [3]int
	Names     string
	Refusal   string // why they can't be pickled, "" if they can
}

// ExtProp is an attribute or property with C functions; those it has not are "".
type ExtProp struct {
	Name          string
	Doc           *PyConst
	Get, Set, Del string
	// GetObject, if not "", is the C variable with a function object that does Get.
	GetObject string
}

// HasClasses reports whether attributes are C++ objects.
func (t *ExtType) HasClasses() bool {
	for _, f := range t.Fields {
		if f.Rep.Class {
			return true
		}
	}
	return false
}
