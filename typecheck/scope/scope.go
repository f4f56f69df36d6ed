// Package scope holds symbols and the scopes they live in.
package scope

import (
	"pyxc/internal/source"
	"pyxc/parser/ast"
	"pyxc/typecheck/types"
)

// Storage says where a name's value lives, in starlark's words.
type Storage uint8

// The storages.
const (
	Local     Storage = iota // a local variable of the function
	Cell                     // a local that an inner function shares
	Free                     // a variable of an enclosing function
	Global                   // an entry of the module's dict (or builtins, if never assigned)
	Builtin                  // known to come from builtins: never assigned in the module
	ModuleC                  // a C variable, function, type or constant of the module
	ClassAttr                // a name of a class body's namespace
	Imported                 // a C-level name of another module (cimported)
)

// Kind says what a symbol is.
type Kind uint8

// The kinds.
const (
	Var     Kind = iota // variable: Python or C
	CFunc               // C function
	PyFunc              // def function or lambda
	Class               // Python class
	ExtType             // cdef class
	CType               // typedef, struct, enum, fused type, cppclass: a name for a type
	Const               // enum constant or DEF constant
	Module              // cimported module
)

// Symbol is one name in one scope. Symbols are compared by pointer.
type Symbol struct {
	Name    string // as in the source
	CName   string // C's spelling where the source or a pxd gives one, else ""
	Kind    Kind
	Storage Storage
	// Type is the declared or inferred type; of a CType, the type it names; of
	// a CFunc, its *types.Func.
	Type     types.Type
	Declared bool // a C type was written for it
	Scope    *Scope
	Decl     ast.Node // first declaration or binding
	Def      ast.Node // *ast.FuncDef, *ast.ClassDef, *ast.CClass... where there is one
	Span     source.Span

	Param    bool
	Assigned bool // bound somewhere besides being a parameter
	Deleted  bool // there is a "del" of it
	// Addressed: of a variable of a closure, its address is taken.
	Addressed bool
	// MaybeUnbound is set by flow analysis where a read can precede every binding.
	MaybeUnbound bool

	Extern   bool // declared in an extern block
	Public   bool
	API      bool
	Cpdef    bool
	Inline   bool
	Readonly bool
	// Value is the folded value of a Const: int64, *big.Int, float64, string, bool...
	Value any
	// Outer is, for Free, the symbol of the enclosing function that it stands for (its Cell).
	Outer *Symbol
	// FromModule is the qualified module name of an Imported symbol or the module a Module symbol names.
	FromModule string
	// Overloads are further C++ functions of the same name.
	Overloads []*Symbol
	// Members is the scope of a Module, of an ExtType and of a cppclass.
	Members *Scope
}

// ScopeKind tells scopes apart.
type ScopeKind uint8

// The kinds of scopes.
const (
	ModuleScope ScopeKind = iota
	FuncScope
	ClassScope
	CClassScope
	CompScope // comprehension or generator expression
	StructScope
	BuiltinScope
)

// Scope maps names to symbols. Order is the order of first binding.
type Scope struct {
	Kind   ScopeKind
	Parent *Scope
	Node   ast.Node
	Name   string
	// QualName is Python's __qualname__ of what the scope belongs to ("f.<locals>.g").
	QualName string
	Names    map[string]*Symbol
	Order    []*Symbol
	// Free lists what inner scopes take from outer ones through this one.
	Free []*Symbol
	// HasYield, HasAwait, UsesLocals, UsesSuper describe a function's body.
	// Lazy: a CompScope that is a function of its own (a generator expression).
	Lazy bool
	// TypeParams: a CompScope of type parameters, which sees the names of the class it stands in.
	TypeParams bool
	// ClassCell is the implicit __class__ variable of a class body that a
	// method uses; nil if none does.
	ClassCell                                                *Symbol
	HasYield, HasAwait, UsesLocals, UsesSuper, HasStarImport bool
}

// New returns an empty scope.
func New(kind ScopeKind, parent *Scope, node ast.Node, name string) *Scope {
	return &Scope{Kind: kind, Parent: parent, Node: node, Name: name, Names: map[string]*Symbol{}}
}

// Lookup finds a name in this scope alone.
func (s *Scope) Lookup(name string) *Symbol { return s.Names[name] }

// Add enters a symbol; the name must be new.
func (s *Scope) Add(sym *Symbol) *Symbol {
	sym.Scope = s
	s.Names[sym.Name] = sym
	s.Order = append(s.Order, sym)
	return sym
}
