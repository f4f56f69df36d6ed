// Package ast declares the syntax tree. A tree is immutable once parsed: what
// later stages learn goes into side tables keyed by node.
package ast

import (
	"pyxc/internal/source"
)

// Node is any node of the tree.
type Node interface {
	Span() source.Span
}

// At is embedded in every node and holds its place.
type At struct{ Sp source.Span }

// Span returns the source range that the node covers.
func (a At) Span() source.Span { return a.Sp }

// Expr is an expression.
type Expr interface {
	Node
	exprNode()
}

// Stmt is a statement.
type Stmt interface {
	Node
	stmtNode()
}

// Dialect says which rules a file is parsed by.
type Dialect uint8

// The dialects.
const (
	Pyx Dialect = iota // .pyx: Python plus Cython's statements
	Pxd                // .pxd: declarations
	Pxi                // .pxi: included text, either of the above
	Py                 // .py: Python only
)

// Module is a parsed file.
type Module struct {
	At
	File       *source.File
	Dialect    Dialect
	Body       []Stmt
	Directives []Directive // from the leading "# cython:" comments
	Distutils  []Directive // from the leading "# distutils:" comments
	// LanguageLevel is 2, 3, or 30 for "3str"; the directive comment wins over the option.
	LanguageLevel int
	// Future holds the names imported from __future__.
	Future map[string]bool
	// Broken: some statement could not be parsed, so that the rest means little.
	Broken bool
}

// Directive is one "name=value" of a directive comment; Bare if it is a name
// without a value.
type Directive struct {
	At
	Name, Value string
	Bare        bool
}

// ---- Expressions

type (
	// Bad stands where an expression or statement could not be parsed.
	Bad struct{ At }

	// Name is an identifier in expression position.
	Name struct {
		At
		Id string
	}

	// Const is None, True, False, Ellipsis ("..."), or NULL (only where Cython reads it so).
	Const struct {
		At
		Kind ConstKind
	}

	// Int is an integer literal: its digits without suffix or underscores,
	// with its 0x/0o/0b prefix.
	Int struct {
		At
		Text     string
		Unsigned bool // U suffix
		Long     int  // number of L in the suffix
	}

	// Float is a float literal; Text has no underscores.
	Float struct {
		At
		Text string
	}

	// Imag is an imaginary literal; Text is the number without the j.
	Imag struct {
		At
		Text string
	}

	// Str is a (possibly concatenated) string literal without interpolation.
	Str struct {
		At
		Kind StrKind
		// Text is the value of a str: UTF-8, lone surrogates as WTF-8. For
		// bytes and char it holds the raw bytes.
		Text string
		// Bytes is the value as bytes in the source's encoding where that is
		// meaningful for an unprefixed literal (language_level 2); IsBytesOK says so.
		Bytes     string
		IsBytesOK bool
	}

	// JoinedStr is an f-string, or a template string if Template.
	JoinedStr struct {
		At
		Template bool
		Parts    []FPart
	}

	// Tuple is a tuple display, parenthesised or not.
	Tuple struct {
		At
		Elts   []Expr
		Parens bool
	}

	// List is a list display.
	List struct {
		At
		Elts []Expr
	}

	// Set is a set display.
	Set struct {
		At
		Elts []Expr
	}

	// Dict is a dict display; a nil key stands for **value.
	Dict struct {
		At
		Keys, Values []Expr
	}

	// Comp is a comprehension or generator expression. Key is set for
	// CompDict only. Generators is never empty.
	Comp struct {
		At
		Kind       CompKind
		Key, Elt   Expr
		Generators []CompFor
	}

	// Unary is -x, +x, ~x, not x, &x (address).
	Unary struct {
		At
		Op UnaryOp
		X  Expr
	}

	// Binary is x op y for the arithmetic operators.
	Binary struct {
		At
		Op   BinOp
		X, Y Expr
		OpSp source.Span
	}

	// BoolOp is x and y, x or y (two operands; chains nest to the right).
	BoolOp struct {
		At
		Or   bool
		X, Y Expr
	}

	// Compare is a comparison chain: Left Ops[0] Rights[0] Ops[1] Rights[1]...
	Compare struct {
		At
		Left   Expr
		Ops    []CmpOp
		Rights []Expr
	}

	// IfExp is Then if Cond else Else.
	IfExp struct {
		At
		Cond, Then, Else Expr
	}

	// Walrus is Target := Value.
	Walrus struct {
		At
		Target *Name
		Value  Expr
	}

	// Lambda is a lambda expression.
	Lambda struct {
		At
		Params *Params
		Body   Expr
	}

	// Call is Func(Args, Keywords). Starred elements of Args are *Starred;
	// a Keyword with no name is **Value. Order holds the source order.
	Call struct {
		At
		Func     Expr
		Args     []Expr
		Keywords []Keyword
	}

	// Attr is X.Name.
	Attr struct {
		At
		X      Expr
		Name   string
		NameSp source.Span
	}

	// Subscript is X[Index]; Index may be *Tuple and *Slice. In Cython's
	// dialect it may also be a type or template instantiation.
	Subscript struct {
		At
		X     Expr
		Index Expr
	}

	// Slice is lo:hi:step inside a subscript; each may be nil. HasStep tells x[a:b:] from x[a:b].
	Slice struct {
		At
		Lo, Hi, Step Expr
		HasStep      bool
	}

	// Starred is *x.
	Starred struct {
		At
		X Expr
	}

	// Yield is yield [x]; X may be nil.
	Yield struct {
		At
		X Expr
	}

	// YieldFrom is yield from x.
	YieldFrom struct {
		At
		X Expr
	}

	// Await is await x.
	Await struct {
		At
		X Expr
	}

	// Backquote is `x` (language_level 2): repr(x).
	Backquote struct {
		At
		X Expr
	}

	// Cast is <Type>x or <Type?>x.
	Cast struct {
		At
		Type    *TypeExpr
		Checked bool
		X       Expr
	}

	// SizeofType is sizeof(Type) where the operand can only be a type; where
	// it may be an expression, the parser makes Call{sizeof, x}.
	SizeofType struct {
		At
		Type *TypeExpr
	}

	// New is new T(args): Class is the (possibly templated) C++ class.
	New struct {
		At
		Class *TypeExpr
		Call  *Call // Func is nil
	}

	// TypeArg wraps a type used where an expression stands: an index such as
	// f[long long], vector[int*].
	TypeArg struct {
		At
		Type *TypeExpr
	}
)

// Keyword is name=value or **value (Name == "") in a call.
type Keyword struct {
	At
	Name   string
	NameSp source.Span
	Value  Expr
}

// FPart is a literal piece of an f-string (Expr == nil) or a field.
type FPart struct {
	At
	Text       string // the literal piece, decoded
	Expr       Expr
	Source     string // the field's expression as written, for "=" and templates
	Debug      bool   // {x=}: Text before the value is Source plus "=" with its blanks, in DebugText
	DebugText  string
	Conversion byte    // 0, 'r', 's', 'a', 'd'
	Spec       []FPart // format spec; nil if there is none
	HasSpec    bool
}

// CompFor is one "for ... in ... if ..." of a comprehension.
type CompFor struct {
	At
	Async  bool
	Target Expr
	Iter   Expr
	// From is set instead of Iter for "for i from a <= i < b".
	From *ForFromHead
	Ifs  []Expr
}

// ForFromHead is "lo <= i < hi by step".
type ForFromHead struct {
	At
	Lo, Hi     Expr
	Rel1, Rel2 CmpOp // Lo Rel1 target Rel2 Hi
	Step       Expr  // may be nil
}

// ConstKind tells the constants apart.
type ConstKind uint8

// The constants.
const (
	None ConstKind = iota
	True
	False
	Ellipsis
	NULL
)

// StrKind tells the string literals apart.
type StrKind uint8

// The kinds of string literals.
const (
	StrPlain   StrKind = iota // no prefix: str, or bytes-like by language level 2
	StrUnicode                // u""
	StrBytes                  // b""
	StrChar                   // c"x": a C char
)

// CompKind tells the comprehensions apart.
type CompKind uint8

// The comprehension kinds.
const (
	CompGen CompKind = iota
	CompList
	CompSet
	CompDict
)

// UnaryOp is a unary operator.
type UnaryOp uint8

// The unary operators.
const (
	Neg UnaryOp = iota
	Pos
	Invert
	Not
	AddressOf
)

// BinOp is a binary operator.
type BinOp uint8

// The binary operators.
const (
	Add BinOp = iota
	Sub
	Mul
	MatMul
	Div
	FloorDiv
	Mod
	Pow
	LShift
	RShift
	BitAnd
	BitOr
	BitXor
)

// BinOpText is the spelling of each BinOp.
var BinOpText = [...]string{"+", "-", "*", "@", "/", "//", "%", "**", "<<", ">>", "&", "|", "^"}

func (op BinOp) String() string { return BinOpText[op] }

// CmpOp is a comparison operator.
type CmpOp uint8

// The comparison operators.
const (
	Lt CmpOp = iota
	Le
	Eq
	Ne
	Gt
	Ge
	Is
	IsNot
	In
	NotIn
)

// CmpOpText is the spelling of each CmpOp.
var CmpOpText = [...]string{"<", "<=", "==", "!=", ">", ">=", "is", "is not", "in", "not in"}

func (op CmpOp) String() string { return CmpOpText[op] }

func (*Bad) exprNode()        {}
func (*Name) exprNode()       {}
func (*Const) exprNode()      {}
func (*Int) exprNode()        {}
func (*Float) exprNode()      {}
func (*Imag) exprNode()       {}
func (*Str) exprNode()        {}
func (*JoinedStr) exprNode()  {}
func (*Tuple) exprNode()      {}
func (*List) exprNode()       {}
func (*Set) exprNode()        {}
func (*Dict) exprNode()       {}
func (*Comp) exprNode()       {}
func (*Unary) exprNode()      {}
func (*Binary) exprNode()     {}
func (*BoolOp) exprNode()     {}
func (*Compare) exprNode()    {}
func (*IfExp) exprNode()      {}
func (*Walrus) exprNode()     {}
func (*Lambda) exprNode()     {}
func (*Call) exprNode()       {}
func (*Attr) exprNode()       {}
func (*Subscript) exprNode()  {}
func (*Slice) exprNode()      {}
func (*Starred) exprNode()    {}
func (*Yield) exprNode()      {}
func (*YieldFrom) exprNode()  {}
func (*Await) exprNode()      {}
func (*Backquote) exprNode()  {}
func (*Cast) exprNode()       {}
func (*SizeofType) exprNode() {}
func (*New) exprNode()        {}
func (*TypeArg) exprNode()    {}
