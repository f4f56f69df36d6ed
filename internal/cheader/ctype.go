package cheader

import (
	"strconv"
	"strings"
)

// Kind is what a C type is at bottom.
type Kind uint8

// The kinds.
const (
	Unknown Kind = iota // nothing is known: it agrees with everything
	Void
	Int // every integer type, bool and char among them
	Float
	Complex
	Pointer
	Array
	Struct
	Union
	Enum
	Func
)

var kindNames = [...]string{"something unknown", "void", "an integer", "a floating point number", "a complex number", "a pointer",
	"an array", "a struct", "a union", "an integer", "a function"}

// String names the kind as messages do.
func (k Kind) String() string { return kindNames[k] }

// Type is a C type as a header has it.
type Type struct {
	Kind Kind
	// Name is the typedef it was written with, "" if none was.
	Name string `json:",omitempty"`
	Base string `json:",omitempty"` // C's own name of a number
	Tag  string `json:",omitempty"` // of a struct, union or enum
	Size int64  `json:",omitempty"` // of numbers and enums
	// Signed: of integers. Const and Volatile qualify the type itself.
	Signed   bool `json:",omitempty"`
	Const    bool `json:",omitempty"`
	Volatile bool `json:",omitempty"`
	// Elem is what a pointer points to, an array holds, a function returns.
	Elem *Type `json:",omitempty"`
	Len  int64 `json:",omitempty"` // of an array, -1 if open
	// Params of a function; Variadic ends with "..."; Open says nothing of its
	// parameters, as in "int f()".
	Params   []Field `json:",omitempty"`
	Variadic bool    `json:",omitempty"`
	Open     bool    `json:",omitempty"`
	// Fields of a struct or union without a tag, and of the fact that defines
	// one with a tag. Items are an enum's constants, likewise.
	Fields []Field  `json:",omitempty"`
	Items  []string `json:",omitempty"`
	// Opaque: no fields or constants are known.
	Opaque bool `json:",omitempty"`
}

// Field is a parameter or a member; Name is "" for an unnamed parameter and
// for an unnamed struct or union whose members count as its parent's.
type Field struct {
	Name string
	Type *Type
	Bits bool `json:",omitempty"` // a bit field
}

// String writes the type as C does.
func (t *Type) String() string { return t.Declare("") }

// Declare writes a C declaration of name with the type.
func (t *Type) Declare(name string) string {
	if t == nil {
		return strings.TrimSpace("? " + name)
	}
	if t.Name != "" {
		return join(t.qualified(t.Name), name)
	}
	switch t.Kind {
	case Pointer:
		star := "*" + strings.TrimSpace(t.quals())
		if t.quals() != "" && name != "" {
			star += " "
		}
		inner := star + name
		if e := t.Elem; e != nil && e.Name == "" && (e.Kind == Func || e.Kind == Array) {
			inner = "(" + inner + ")"
		}
		return t.Elem.Declare(inner)
	case Array:
		dim := ""
		if t.Len >= 0 {
			dim = strconv.FormatInt(t.Len, 10)
		}
		return t.Elem.Declare(name + "[" + dim + "]")
	case Func:
		return t.Elem.Declare(name + "(" + t.paramText() + ")")
	case Struct, Union, Enum:
		return join(t.qualified(t.tagName()), name)
	case Void:
		return join(t.qualified("void"), name)
	case Unknown:
		return join("?", name)
	}
	return join(t.qualified(t.Base), name)
}

// tagName is "struct x", or says that there is no tag.
func (t *Type) tagName() string {
	word := TagWord(t.Kind)
	if t.Tag == "" {
		return word + " {...}"
	}
	return word + " " + t.Tag
}

// TagWord is the keyword before a tag.
func TagWord(k Kind) string {
	switch k {
	case Union:
		return "union"
	case Enum:
		return "enum"
	}
	return "struct"
}

func (t *Type) paramText() string {
	if t.Open {
		return ""
	}
	if len(t.Params) == 0 && !t.Variadic {
		return "void"
	}
	parts := make([]string, 0, len(t.Params)+1)
	for _, p := range t.Params {
		parts = append(parts, p.Type.Declare(p.Name))
	}
	if t.Variadic {
		parts = append(parts, "...")
	}
	return strings.Join(parts, ", ")
}

func (t *Type) quals() string {
	switch {
	case t.Const && t.Volatile:
		return "const volatile "
	case t.Const:
		return "const "
	case t.Volatile:
		return "volatile "
	}
	return ""
}

func (t *Type) qualified(name string) string { return t.quals() + name }

func join(base, name string) string {
	if name == "" {
		return base
	}
	if name[0] == '[' || name[0] == '(' && base != "" && !strings.HasPrefix(name, "(*") {
		return base + name
	}
	return base + " " + name
}
