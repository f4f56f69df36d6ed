package ast

import "pyxc/internal/source"

// ---- Python statements

type (
	// ExprStmt is an expression on its own.
	ExprStmt struct {
		At
		X Expr
	}

	// Assign is a = b = value.
	Assign struct {
		At
		Targets []Expr
		Value   Expr
	}

	// AugAssign is target op= value.
	AugAssign struct {
		At
		Op     BinOp
		Target Expr
		Value  Expr
	}

	// AnnAssign is target: annotation [= value].
	AnnAssign struct {
		At
		Target     Expr
		Annotation Expr
		Value      Expr // may be nil
		Simple     bool // the target is a bare name without parentheses
	}

	// Return is return [x].
	Return struct {
		At
		X Expr
	}

	// Raise is raise [exc [from cause]]; Value and TB are Python 2's raise E, V, T.
	Raise struct {
		At
		Exc, Cause, Value, TB Expr
	}

	// Assert is assert cond[, msg].
	Assert struct {
		At
		Cond, Msg Expr
	}

	// Del is del targets.
	Del struct {
		At
		Targets []Expr
	}

	// Pass is pass.
	Pass struct{ At }

	// Break is break.
	Break struct{ At }

	// Continue is continue.
	Continue struct{ At }

	// Global is global names.
	Global struct {
		At
		Names []*Name
	}

	// Nonlocal is nonlocal names.
	Nonlocal struct {
		At
		Names []*Name
	}

	// Import is import a.b as c, ...
	Import struct {
		At
		Names []Alias
	}

	// ImportFrom is from ..module import names; Names[0].Name == "*" for a star import.
	ImportFrom struct {
		At
		Level  int
		Module string
		Names  []Alias
	}

	// Print is Python 2's print statement; Dest is the >> target.
	Print struct {
		At
		Dest      Expr
		Values    []Expr
		NoNewline bool
	}

	// Exec is Python 2's exec code in globals, locals.
	Exec struct {
		At
		Code, Globals, Locals Expr
	}

	// If is if/elif/else; an elif is an If alone in Else.
	If struct {
		At
		Cond Expr
		Then []Stmt
		Else []Stmt
	}

	// While is while/else.
	While struct {
		At
		Cond Expr
		Body []Stmt
		Else []Stmt
	}

	// For is for/else, async too. From is set instead of Iter for Cython's
	// "for i from a <= i < b".
	For struct {
		At
		Async  bool
		Target Expr
		Iter   Expr
		From   *ForFromHead
		Body   []Stmt
		Else   []Stmt
	}

	// With is with items: body; also Cython's nogil/gil blocks, whose item is
	// the name nogil or gil or a call of it.
	With struct {
		At
		Async bool
		Items []WithItem
		Body  []Stmt
	}

	// Try is try/except/else/finally. Star is set for except*.
	Try struct {
		At
		Star     bool
		Body     []Stmt
		Handlers []Handler
		Else     []Stmt
		Finally  []Stmt
		// HasFinally tells an absent finally from none; a suite is never empty.
		HasFinally bool
	}

	// Match is a match statement.
	Match struct {
		At
		Subject Expr
		Cases   []MatchCase
	}

	// FuncDef is def, async def, cdef f(), cpdef f(). C holds what only
	// Cython's functions have; nil for def.
	FuncDef struct {
		At
		Async      bool
		Name       string
		NameSp     source.Span
		TypeParams []TypeParam
		Params     *Params
		Returns    Expr // annotation, may be nil
		Decorators []Expr
		Body       []Stmt
		Doc        *Str // first statement if a string; it stays in Body too
		C          *CFunc
	}

	// ClassDef is a Python class statement.
	ClassDef struct {
		At
		Name       string
		NameSp     source.Span
		TypeParams []TypeParam
		Bases      []Expr // *Starred allowed
		Keywords   []Keyword
		Decorators []Expr
		Body       []Stmt
		Doc        *Str
	}

	// TypeAlias is type X[T] = value.
	TypeAlias struct {
		At
		Name       *Name
		TypeParams []TypeParam
		Value      Expr
	}
)

// Alias is a.b as c; As == "" if absent.
type Alias struct {
	At
	Name, As string
}

// WithItem is expr [as target].
type WithItem struct {
	At
	Context Expr
	Target  Expr
}

// Handler is except [type [as name]]; Target is a name in Python 3, any
// target in Python 2's "except E, target".
type Handler struct {
	At
	Type   Expr
	Target Expr
	Body   []Stmt
}

// MatchCase is case pattern [if guard].
type MatchCase struct {
	At
	Pattern Pattern
	Guard   Expr
	Body    []Stmt
}

// TypeParam is T, T: bound, *Ts, **P, each with an optional default.
type TypeParam struct {
	At
	Stars   int
	Name    string
	Bound   Expr
	Default Expr
}

// Params is a parameter list. Order: PosOnly..., Args..., *VarArg,
// KwOnly..., **KwArg.
type Params struct {
	At
	PosOnly, Args, KwOnly []*Param
	VarArg, KwArg         *Param
	BareStar              bool // a * without a name
	Ellipsis              bool // C varargs "..."
}

// Param is one parameter of def, cdef or lambda.
type Param struct {
	At
	Name       string
	NameSp     source.Span
	Annotation Expr
	// Type and Decl are set where a C type is written: def f(int x).
	// In a cdef function with an unnamed or bare parameter Name may be "" and
	// Type hold the sole name (void f(int), f(x)): see DeclaredName.
	Type    *TypeExpr
	Decl    Declarator
	Default Expr
	Star    bool // default is "*" (optional argument in a .pxd), Default is nil
	NotNone bool // "not None"
	OrNone  bool // "or None"
}

// ---- Patterns

// Pattern is a pattern of a case.
type Pattern interface {
	Node
	patternNode()
}

type (
	// MatchValue compares with == (literal, dotted name) or, for None, True, False, with is.
	MatchValue struct {
		At
		X         Expr
		Singleton bool
	}
	// MatchCapture binds Name; "_" is MatchWildcard.
	MatchCapture struct {
		At
		Name *Name
	}
	// MatchWildcard is _.
	MatchWildcard struct{ At }
	// MatchStar is *name or *_ (Name nil) inside a sequence pattern.
	MatchStar struct {
		At
		Name *Name
	}
	// MatchSequence is [a, b] or (a, b) or a, b.
	MatchSequence struct {
		At
		Elts   []Pattern
		Square bool
	}
	// MatchMapping is {key: pattern, **rest}.
	MatchMapping struct {
		At
		Keys     []Expr
		Patterns []Pattern
		Rest     *Name
	}
	// MatchClass is Cls(a, b, name=pattern).
	MatchClass struct {
		At
		Cls        Expr
		Patterns   []Pattern
		KwNames    []string
		KwPatterns []Pattern
	}
	// MatchOr is a | b.
	MatchOr struct {
		At
		Alts []Pattern
	}
	// MatchAs is pattern as name.
	MatchAs struct {
		At
		Pattern Pattern
		Name    *Name
	}
)

func (*MatchValue) patternNode()    {}
func (*MatchCapture) patternNode()  {}
func (*MatchWildcard) patternNode() {}
func (*MatchStar) patternNode()     {}
func (*MatchSequence) patternNode() {}
func (*MatchMapping) patternNode()  {}
func (*MatchClass) patternNode()    {}
func (*MatchOr) patternNode()       {}
func (*MatchAs) patternNode()       {}

func (*Bad) stmtNode()        {}
func (*ExprStmt) stmtNode()   {}
func (*Assign) stmtNode()     {}
func (*AugAssign) stmtNode()  {}
func (*AnnAssign) stmtNode()  {}
func (*Return) stmtNode()     {}
func (*Raise) stmtNode()      {}
func (*Assert) stmtNode()     {}
func (*Del) stmtNode()        {}
func (*Pass) stmtNode()       {}
func (*Break) stmtNode()      {}
func (*Continue) stmtNode()   {}
func (*Global) stmtNode()     {}
func (*Nonlocal) stmtNode()   {}
func (*Import) stmtNode()     {}
func (*ImportFrom) stmtNode() {}
func (*Print) stmtNode()      {}
func (*Exec) stmtNode()       {}
func (*If) stmtNode()         {}
func (*While) stmtNode()      {}
func (*For) stmtNode()        {}
func (*With) stmtNode()       {}
func (*Try) stmtNode()        {}
func (*Match) stmtNode()      {}
func (*FuncDef) stmtNode()    {}
func (*ClassDef) stmtNode()   {}
func (*TypeAlias) stmtNode()  {}
