// Package typecheck binds names, resolves types, infers what is not written
// and checks what is, filling side tables; it never changes the tree.
package typecheck

import (
	"pyxc/internal/source"
	"pyxc/parser/ast"
	"pyxc/typecheck/scope"
	"pyxc/typecheck/types"
)

// TypeAndValue is what is known of an expression.
type TypeAndValue struct {
	Type types.Type
	// Const is the folded compile-time value: *big.Int, float64, complex128,
	// string (str), Bytes, bool, nil if it is none (Python's None is NoneValue).
	Const any
	// Addressable: & may be taken, and it can be assigned to as a C lvalue.
	Addressable bool
	// NeedsGIL is set where evaluating it touches Python objects.
	NeedsGIL bool
	// Symbol is set where the expression names one: names, module.attr of a
	// cimported module, enum.member.
	Symbol *scope.Symbol
}

// Bytes is the constant value of a bytes literal.
type Bytes string

// NoneValue is the constant value of None.
type NoneValue struct{}

// EllipsisValue is the constant value of "...".
type EllipsisValue struct{}

// Directives are the settings in force at a place.
type Directives struct {
	LanguageLevel                                                   int
	BoundsCheck, WrapAround, InitializedCheck, NoneCheck            bool
	CDivision, CDivisionWarnings, OverflowCheck, OverflowFold, CPow bool
	// CPowSet and AnnotationSet are set where the source chose CPow and AnnotationTyping.
	CPowSet, AnnotationSet                                          bool
	Binding, EmbedSignature, AlwaysAllowKeywords, AnnotationTyping  bool
	AllowNoneForExtensionArgs, AutoTestDict, LegacyImplicitNoexcept bool
	Profile, LineTrace, AutoPickle, Final, Internal                 bool
	InferTypes                                                      *bool // nil: safe inference
	CStringType, CStringEncoding, EmbedSignatureFormat              string
	FreethreadingCompatible, CheckExterns                           bool
	// Other holds accepted directives that have no field of their own.
	Other map[string]string
}

// Func describes one function, method, lambda or generator expression.
type Func struct {
	Node                 ast.Node // *ast.FuncDef, *ast.Lambda, *ast.Comp
	Scope                *scope.Scope
	Symbol               *scope.Symbol // nil for lambdas and comprehensions
	CType                *types.Func   // for cdef and cpdef functions
	ParamTypes           map[*ast.Param]types.Type
	Result               types.Type // declared result of a def with "-> type" that is enforced, else object
	Directives           *Directives
	Class                *scope.Scope // the class it is a method of, or nil
	Generator, Coroutine bool
	Nogil                bool
}

// Info holds everything that was learnt of a module.
type Info struct {
	Module *ast.Module
	// Plain: the module is Python and nothing else; no C type was written in it.
	Plain     bool
	Name      string // qualified module name
	IsPackage bool
	Set       *source.Set
	Scope     *scope.Scope // the module's
	Types     map[ast.Expr]TypeAndValue
	Uses      map[*ast.Name]*scope.Symbol // every name read, bound or deleted
	// ClassReads are the names read in the body of a Python class that the body
	// does not bind: in a .py, its namespace is asked before what they mean outside.
	ClassReads map[*ast.Name]bool
	Scopes     map[ast.Node]*scope.Scope // FuncDef, Lambda, Comp, ClassDef, CClass
	Funcs      map[ast.Node]*Func
	Directives map[ast.Node]*Directives // for FuncDef, ClassDef, CClass, With and Module nodes that change them
	// TypeExprs holds the meaning of each written C type; Decls of each declarator's name.
	TypeExprs map[*ast.TypeExpr]types.Type
	Decls     map[*ast.NameDecl]*scope.Symbol
	// Generics holds the type parameters of FuncDef, ClassDef and TypeAlias nodes that have any, and of every TypeAlias.
	Generics map[ast.Node]*Generic
	// Bound holds the symbol that a node binds where no *ast.Name stands for it:
	// *ast.Param, *ast.FuncDef, *ast.ClassDef, *ast.CClass, *ast.CppClass,
	// *ast.CStruct, *ast.CEnum, *ast.Fused; and by the address of the element
	// in its slice *ast.Alias, *ast.TypeParam, *ast.EnumItem.
	Bound map[ast.Node]*scope.Symbol
	// Pure maps a symbol that names something of the compile-time cython module
	// to its dotted path below that ("" for the module itself).
	Pure map[*scope.Symbol]string
	// Dataclasses holds what makes an extension type a dataclass, by its statement.
	Dataclasses map[ast.Node]*Dataclass
	// DefTuples holds the values of uses of compile-time tuples: their items are
	// constants, or []any for nested ones.
	DefTuples map[*ast.Name][]any
	// PxdFuncs lists the functions with bodies in .pxd files or extern classes that this module
	// uses, to be compiled into it as static functions.
	PxdFuncs []*ast.FuncDef
	// Live holds the statements that stay after IF/DEF: a CondCompile maps to the chosen suite.
	Live map[*ast.CondCompile][]ast.Stmt
	// Reimported holds what is cimported and imported under one name: the module has both.
	Reimported map[*scope.Symbol]bool
	// Compiled holds the branches that ask for cython.compiled, and what they are told.
	Compiled map[*ast.If]bool
	// Included holds the parsed text of each include statement.
	Included map[*ast.Include]*ast.Module
	// CIncludes lists the headers and verbatim blocks that C needs, in order.
	CIncludes []CInclude
	// Externs lists the extern blocks of the module and of all it cimports.
	Externs []Extern
	// CDecls lists the C types the module itself defines, in order of definition.
	CDecls []types.Type
	// PublicTypes are those of CDecls that are public or api.
	PublicTypes []types.Type
	// CpdefEnums lists the cpdef and public enums of the module and its own .pxd file.
	CpdefEnums []CpdefEnum
	// CTuples lists the C tuple types that the module uses, in order of first use.
	CTuples []*types.CTuple
	// CppCalls holds the C++ function that a call, a constructor or an operator
	// means, with the types that its template parameters stand for: by the node
	// of the expression or augmented assignment.
	CppCalls map[ast.Node]*types.Func
	// CppOps holds those of comparisons, by the right side.
	CppOps map[ast.Expr]*types.Func
	// CppItems holds what loops over C++ containers give, by the container.
	CppItems map[ast.Expr]types.Type
	// Locks: cython.pymutex or its like is used.
	Locks bool
	// Cplus: the module becomes C++.
	Cplus bool
	// Files lists every further file that was read (pxd, pxi), for dependency tracking.
	Files []string
	// Instances holds one Info for each fused specialisation.
	Instances []*Info
}

// CInclude is a header to include or verbatim C text.
type CInclude struct {
	Header   string
	System   bool
	Verbatim string
	Early    bool   // before Python.h
	From     string // qualified name of the module whose text asks for it
}

// Extern is an extern block and where it stands.
type Extern struct {
	Node  *ast.ExternBlock
	Path  string // of the file it stands in
	Main  bool   // in the module itself or its own .pxd
	Check bool   // to be compared with the headers
}

// TypeOf returns the type of an expression, Invalid if it has none.
func (in *Info) TypeOf(e ast.Expr) types.Type {
	if tv, ok := in.Types[e]; ok && tv.Type != nil {
		return tv.Type
	}
	return types.Bad
}

// IntOfFloat is the argument of int(x) where x is a C float and a C integer is
// wanted, nil for anything else: without the GIL that is a C cast.
func (in *Info) IntOfFloat(x ast.Expr, to types.Type) ast.Expr {
	call, ok := x.(*ast.Call)
	if !ok || len(call.Args) != 1 || len(call.Keywords) > 0 || to == nil || !types.IsInteger(to) {
		return nil
	}
	n, ok := call.Func.(*ast.Name)
	if !ok || n.Id != "int" || in.Uses[n] == nil || in.Uses[n].Storage != scope.Builtin || !types.IsFloat(in.TypeOf(call.Args[0])) {
		return nil
	}
	return call.Args[0]
}

// CpdefEnum is a C enum that Python sees.
type CpdefEnum struct {
	Type *types.Enum
	Node *ast.CEnum
	// Bare: there is no class, only the constants.
	Bare bool
}
