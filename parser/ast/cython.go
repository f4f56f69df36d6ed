package ast

import "pyxc/internal/source"

// ---- C types as written

// TypeExpr is a C type without declarators: "const unsigned long long",
// "vector[int]", "double[:, ::1]", "libc.stdint.int32_t".
type TypeExpr struct {
	At
	Const, Volatile bool
	// Signed is 0 unless written: 1 signed, 2 unsigned. Long counts: -1 short,
	// 1 long, 2 long long. Complex: "double complex".
	Signed, Long int
	Complex      bool
	// Basic is set where Name is one of C's own type words (or absent: "unsigned").
	Basic bool
	// Path is the dotted name: ["libc", "stdint", "int32_t"]; empty for a bare "unsigned".
	Path []string
	// Ctuple is set for (int, double).
	Ctuple []*TypeExpr
	// Index is what stands in brackets right after the name, if HasIndex: types,
	// expressions (template arguments, buffer options, array sizes), or
	// memoryview axes (*Slice).
	HasIndex bool
	Index    []IndexArg
	// Elem is set instead of Path where an index is applied to an indexed or
	// otherwise composed type: vector[int].iterator has Elem vector[int], Path [iterator].
	Elem *TypeExpr
	// Decl is an abstract declarator where one is allowed: <int*>x, sizeof(int[3]); nil if none.
	Decl Declarator
	// OrNone is "Type or None"/"Type | None" where a type is expected; NotNone likewise.
	// Nested declarations keep theirs on Param.
	// Expr is set where the text is also a valid expression, for contexts that
	// can only decide later (sizeof, template or index arguments).
	Expr Expr
}

// IndexArg is one argument between the brackets of a TypeExpr; exactly one of
// Type, Expr and Axis is set. Where a name may be type or expression, Type is
// set with Type.Expr holding the other reading.
type IndexArg struct {
	At
	Keyword string // ndim=2
	Type    *TypeExpr
	Expr    Expr
	Axis    *Slice // memoryview axis
}

// Declarator is the part of a C declaration around the name, inside out: the
// innermost node is *NameDecl.
type Declarator interface {
	Node
	declNode()
}

type (
	// NameDecl is the declared name; Name is "" in an abstract declarator.
	NameDecl struct {
		At
		Name    string
		CName   *string // cdef int f "c_f"
		Default Expr    // cdef int x = 1
		// Operator holds the symbol of operatorX in a cppclass: "+", "()", "[]", "bool"...
		Operator string
		CallConv string // __stdcall and the like, written before the name
	}
	// PtrDecl is *Base: Base is what the pointed-at declarator is.
	PtrDecl struct {
		At
		Const, Volatile, Restrict bool
		CallConv                  string // written before the star
		Base                      Declarator
	}
	// RefDecl is &Base or &&Base.
	RefDecl struct {
		At
		RValue bool
		Base   Declarator
	}
	// ArrayDecl is Base[Dim]; Dim may be nil.
	ArrayDecl struct {
		At
		Base Declarator
		Dim  Expr
	}
	// FuncDecl is Base(params) with its trailer.
	FuncDecl struct {
		At
		Base   Declarator
		Params *Params
		Trailer
		// Templates are the template parameters of a C++ function: f[T](T x).
		Templates []TemplateParam
		// Const is a trailing "const" of a C++ method.
		Const bool
	}
)

// Trailer is what may follow the parameter list of a C function.
type Trailer struct {
	Nogil   bool
	WithGil bool
	Exc     ExceptSpec
}

// ExceptKind tells the exception clauses apart.
type ExceptKind uint8

// The exception clauses.
const (
	ExcUnset    ExceptKind = iota // nothing written
	ExcValue                      // except v
	ExcMaybe                      // except? v
	ExcAll                        // except *
	ExcPlus                       // except +, except +handler
	ExcNoexcept                   // noexcept
)

// ExceptSpec is an exception clause.
type ExceptSpec struct {
	At
	Kind    ExceptKind
	Value   Expr // v of ExcValue/ExcMaybe; handler of ExcPlus, nil if none
	PlusAll bool // except +*
}

// TemplateParam is T, T=*, or T=default of a template list.
type TemplateParam struct {
	At
	Name     string
	Optional bool
}

func (*NameDecl) declNode()  {}
func (*PtrDecl) declNode()   {}
func (*RefDecl) declNode()   {}
func (*ArrayDecl) declNode() {}
func (*FuncDecl) declNode()  {}

// ---- Cython's statements

// Visibility is where a C declaration can be seen.
type Visibility uint8

// The visibilities.
const (
	Private Visibility = iota
	Public
	Readonly // attributes of cdef classes
	Extern
)

// CModifiers stand between cdef and the declaration.
type CModifiers struct {
	Cpdef  bool
	Vis    Visibility
	API    bool
	Inline bool
	Static bool // @staticmethod inside a cppclass
	Packed bool // structs
	// Overridable is Cpdef on a method. Nogil is the modifier of an extern block or cdef block.
	Nogil   bool
	WithGil bool
}

// CFunc is what a cdef or cpdef function has beyond a def.
type CFunc struct {
	CModifiers
	// Result is the written result type, nil if absent (object). Decl is the
	// full declarator; its FuncDecl carries the trailer, its Params are
	// FuncDef.Params.
	Result *TypeExpr
	Decl   Declarator
	Func   *FuncDecl // the outermost FuncDecl of Decl that takes Params
	CName  *string
}

type (
	// CVarDecl is cdef [modifiers] type declarators: variables, and functions
	// without body (in .pxd, extern blocks and cdef classes).
	CVarDecl struct {
		At
		CModifiers
		Type  *TypeExpr
		Decls []Declarator
		// Decorators are allowed on declarations in a .pxd.
		Decorators []Expr
	}

	// CDefBlock is "cdef:" or "cdef nogil:" with an indented suite.
	CDefBlock struct {
		At
		CModifiers
		Body []Stmt
	}

	// ExternBlock is cdef extern from "header": suite.
	ExternBlock struct {
		At
		CModifiers
		// Header is the name, "" for *; System for "<x.h>" in angle brackets (kept in Header without them).
		Header    string
		AnyHeader bool // from *
		System    bool
		Namespace *string
		Verbatim  *string // verbatim C block
		Body      []Stmt
	}

	// CStruct is a cdef/ctypedef struct or union.
	CStruct struct {
		At
		CModifiers
		Typedef bool
		Union   bool
		Name    string
		NameSp  source.Span
		CName   *string
		HasBody bool // false for a forward declaration
		Body    []Stmt
	}

	// CEnum is a cdef/cpdef/ctypedef enum.
	CEnum struct {
		At
		CModifiers
		Typedef    bool
		Class      bool   // enum class, enum struct: scoped
		Name       string // "" if anonymous
		NameSp     source.Span
		CName      *string
		Base       *TypeExpr // enum class X(int)
		HasBody    bool
		Items      []EnumItem
		Doc        *Str
		Decorators []Expr
	}

	// Ctypedef is ctypedef type declarator.
	Ctypedef struct {
		At
		CModifiers
		Type *TypeExpr
		Decl Declarator
	}

	// Fused is ctypedef fused Name: types.
	Fused struct {
		At
		CModifiers
		Name   string
		NameSp source.Span
		Types  []*TypeExpr
	}

	// CClass is cdef class.
	CClass struct {
		At
		CModifiers
		Typedef bool // ctypedef class
		// Module is the dotted module of an extern class: cdef class a.b.C.
		Module   []string
		Name     string
		NameSp   source.Span
		As       string // cdef class m.C as D
		Bases    []Expr
		Keywords []Keyword
		// Options is the [object S, type T, check_size X] part.
		ObjectName, TypeName, CheckSize string
		HasBody                         bool
		Body                            []Stmt
		Doc                             *Str
		Decorators                      []Expr
	}

	// CppClass is cdef cppclass, in an extern block or not.
	CppClass struct {
		At
		CModifiers
		Name       string
		NameSp     source.Span
		CName      *string
		Templates  []TemplateParam
		Bases      []*TypeExpr
		HasBody    bool
		Body       []Stmt
		Decorators []Expr
	}

	// Cimport is cimport a.b as c, ...
	Cimport struct {
		At
		Names []Alias
	}

	// CimportFrom is from ..a cimport names; Names[0].Name == "*" for a star.
	CimportFrom struct {
		At
		Level  int
		Module string
		Names  []Alias
	}

	// Include is include "file".
	Include struct {
		At
		Path string
	}

	// Define is DEF name = value.
	Define struct {
		At
		Name  string
		Value Expr
	}

	// CondCompile is IF/ELIF/ELSE at compile time; an ELIF is a CondCompile alone in Else.
	CondCompile struct {
		At
		Cond Expr
		Then []Stmt
		Else []Stmt
	}

	// Property is the old "property name:" block of a cdef class.
	Property struct {
		At
		Name   string
		NameSp source.Span
		Doc    *Str
		Body   []Stmt
		Inline bool // cdef inline property of an extern class
	}
)

// EnumItem is NAME ["cname"] [= value].
type EnumItem struct {
	At
	Name  string
	CName *string
	Value Expr
}

func (*CVarDecl) stmtNode()    {}
func (*CDefBlock) stmtNode()   {}
func (*ExternBlock) stmtNode() {}
func (*CStruct) stmtNode()     {}
func (*CEnum) stmtNode()       {}
func (*Ctypedef) stmtNode()    {}
func (*Fused) stmtNode()       {}
func (*CClass) stmtNode()      {}
func (*CppClass) stmtNode()    {}
func (*Cimport) stmtNode()     {}
func (*CimportFrom) stmtNode() {}
func (*Include) stmtNode()     {}
func (*Define) stmtNode()      {}
func (*CondCompile) stmtNode() {}
func (*Property) stmtNode()    {}

// Declared returns the innermost node of a declarator: its name. It is nil
// only for a nil declarator.
func Declared(d Declarator) *NameDecl {
	for {
		switch x := d.(type) {
		case *NameDecl:
			return x
		case *PtrDecl:
			d = x.Base
		case *RefDecl:
			d = x.Base
		case *ArrayDecl:
			d = x.Base
		case *FuncDecl:
			d = x.Base
		default:
			return nil
		}
	}
}

// DeclaredFunc returns the FuncDecl that stands directly around the name: what
// makes the declared thing itself a function. Nil if it is none.
func DeclaredFunc(d Declarator) *FuncDecl {
	for {
		switch x := d.(type) {
		case *PtrDecl:
			d = x.Base
		case *RefDecl:
			d = x.Base
		case *ArrayDecl:
			d = x.Base
		case *FuncDecl:
			if _, ok := x.Base.(*NameDecl); ok {
				return x
			}
			d = x.Base
		default:
			return nil
		}
	}
}

// DeclaredName returns the name that a parameter declares and its place. In a
// C function "f(x)" may declare a parameter x or an unnamed one of type x; both
// readings are kept in Type, and this is the first of them.
func (p *Param) DeclaredName() (string, source.Span) {
	if p.Name != "" || p.Type == nil || p.Decl != nil {
		return p.Name, p.NameSp
	}
	t := p.Type
	if len(t.Path) == 1 && !t.Basic && !t.HasIndex && t.Elem == nil && !t.Const && !t.Volatile {
		return t.Path[0], t.Sp
	}
	return "", source.Span{}
}
