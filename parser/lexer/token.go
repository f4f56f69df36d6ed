// Package lexer turns source text into tokens: Python's own, with INDENT,
// DEDENT and NEWLINE, implicit line joining and f-strings taken apart, plus
// the few that Cython adds. It implements participle's lexer interfaces.
package lexer

import (
	"sort"

	plex "github.com/alecthomas/participle/v2/lexer"
)

// Token is one token. Value is its text as written, except for the tokens
// without text of their own (see End).
type Token = plex.Token

// Kind says what a token is.
type Kind = plex.TokenType

// EOF ends every token stream.
const EOF = plex.EOF

// The kinds of tokens.
const (
	Start   Kind = iota + 1 // stands before the first token, carries nothing
	Invalid                 // what could not be read; see Lexer.Errors
	Newline
	Indent
	Dedent
	Name
	Int
	Float
	Imag
	String
	FStart  // prefix and quote of an f-string or template string
	FMiddle // literal text of one
	FEnd    // its closing quote

	kwFirst
	KwFalse
	KwNone
	KwTrue
	KwAnd
	KwAs
	KwAssert
	KwAsync
	KwAwait
	KwBreak
	KwClass
	KwContinue
	KwDef
	KwDel
	KwElif
	KwElse
	KwExcept
	KwFinally
	KwFor
	KwFrom
	KwGlobal
	KwIf
	KwImport
	KwIn
	KwIs
	KwLambda
	KwNonlocal
	KwNot
	KwOr
	KwPass
	KwRaise
	KwReturn
	KwTry
	KwWhile
	KwWith
	KwYield
	kwLast

	opFirst
	LParen
	RParen
	LBrack
	RBrack
	LBrace
	RBrace
	Colon
	Comma
	Semi
	Dot
	Ellipsis
	Arrow
	At
	Assign
	Walrus
	Plus
	Minus
	Star
	DoubleStar
	Slash
	DoubleSlash
	Percent
	Amp
	Pipe
	Caret
	Tilde
	LShift
	RShift
	Lt
	Gt
	Le
	Ge
	EqEq
	NotEq
	LtGt
	Bang
	Question
	Backquote
	augFirst
	PlusEq
	MinusEq
	StarEq
	SlashEq
	DoubleSlashEq
	PercentEq
	AtEq
	AmpEq
	PipeEq
	CaretEq
	LShiftEq
	RShiftEq
	DoubleStarEq
	augLast
	kindCount
)

var kindText = [kindCount]string{
	Start: "Start", Invalid: "Invalid", Newline: "Newline", Indent: "Indent", Dedent: "Dedent", Name: "Name",
	Int: "Int", Float: "Float", Imag: "Imag", String: "String", FStart: "FStart", FMiddle: "FMiddle", FEnd: "FEnd",
	KwFalse: "False", KwNone: "None", KwTrue: "True", KwAnd: "and", KwAs: "as", KwAssert: "assert",
	KwAsync: "async", KwAwait: "await", KwBreak: "break", KwClass: "class", KwContinue: "continue",
	KwDef: "def", KwDel: "del", KwElif: "elif", KwElse: "else", KwExcept: "except", KwFinally: "finally",
	KwFor: "for", KwFrom: "from", KwGlobal: "global", KwIf: "if", KwImport: "import", KwIn: "in", KwIs: "is",
	KwLambda: "lambda", KwNonlocal: "nonlocal", KwNot: "not", KwOr: "or", KwPass: "pass", KwRaise: "raise",
	KwReturn: "return", KwTry: "try", KwWhile: "while", KwWith: "with", KwYield: "yield",
	LParen: "(", RParen: ")", LBrack: "[", RBrack: "]", LBrace: "{", RBrace: "}", Colon: ":", Comma: ",",
	Semi: ";", Dot: ".", Ellipsis: "...", Arrow: "->", At: "@", Assign: "=", Walrus: ":=", Plus: "+",
	Minus: "-", Star: "*", DoubleStar: "**", Slash: "/", DoubleSlash: "//", Percent: "%", Amp: "&", Pipe: "|",
	Caret: "^", Tilde: "~", LShift: "<<", RShift: ">>", Lt: "<", Gt: ">", Le: "<=", Ge: ">=", EqEq: "==",
	NotEq: "!=", LtGt: "<>", Bang: "!", Question: "?", Backquote: "`", PlusEq: "+=", MinusEq: "-=",
	StarEq: "*=", SlashEq: "/=", DoubleSlashEq: "//=", PercentEq: "%=", AtEq: "@=", AmpEq: "&=", PipeEq: "|=",
	CaretEq: "^=", LShiftEq: "<<=", RShiftEq: ">>=", DoubleStarEq: "**=",
}

// KindText returns the spelling of a keyword or operator, or the name of
// another kind of token.
func KindText(k Kind) string {
	if k == EOF {
		return "EOF"
	}
	if k <= 0 || int(k) >= len(kindText) || kindText[k] == "" {
		return "?"
	}
	return kindText[k]
}

// IsKeyword reports whether k is one of Python's hard keywords.
func IsKeyword(k Kind) bool { return k > kwFirst && k < kwLast }

// IsOperator reports whether k is an operator or a delimiter.
func IsOperator(k Kind) bool { return k > opFirst && k < kindCount && k != augFirst && k != augLast }

// IsAugAssign reports whether k is an augmented assignment operator.
func IsAugAssign(k Kind) bool { return k > augFirst && k < augLast }

// symbols names the kinds as participle grammars do.
func symbols() map[string]Kind {
	m := map[string]Kind{"EOF": EOF}
	for k := Start; k <= FEnd; k++ {
		m[kindText[k]] = k
	}
	for k := kwFirst + 1; k < kwLast; k++ {
		m["Kw"+kindText[k]] = k
	}
	for k := opFirst + 1; k < kindCount; k++ {
		if kindText[k] != "" {
			m[kindText[k]] = k
		}
	}
	return m
}

// End returns the offset just behind a token.
func End(t *Token) int {
	switch t.Type {
	case Newline, Indent, Dedent, Start, EOF:
		return t.Pos.Offset
	}
	return t.Pos.Offset + len(t.Value)
}

// Keywords returns the hard keywords in order.
func Keywords() []string {
	var words []string
	for k := kwFirst + 1; k < kwLast; k++ {
		words = append(words, kindText[k])
	}
	sort.Strings(words)
	return words
}

// keyword returns the kind of an identifier-like word.
func keyword(s string) Kind {
	switch s {
	case "False":
		return KwFalse
	case "None":
		return KwNone
	case "True":
		return KwTrue
	case "and":
		return KwAnd
	case "as":
		return KwAs
	case "assert":
		return KwAssert
	case "async":
		return KwAsync
	case "await":
		return KwAwait
	case "break":
		return KwBreak
	case "class":
		return KwClass
	case "continue":
		return KwContinue
	case "def":
		return KwDef
	case "del":
		return KwDel
	case "elif":
		return KwElif
	case "else":
		return KwElse
	case "except":
		return KwExcept
	case "finally":
		return KwFinally
	case "for":
		return KwFor
	case "from":
		return KwFrom
	case "global":
		return KwGlobal
	case "if":
		return KwIf
	case "import":
		return KwImport
	case "in":
		return KwIn
	case "is":
		return KwIs
	case "lambda":
		return KwLambda
	case "nonlocal":
		return KwNonlocal
	case "not":
		return KwNot
	case "or":
		return KwOr
	case "pass":
		return KwPass
	case "raise":
		return KwRaise
	case "return":
		return KwReturn
	case "try":
		return KwTry
	case "while":
		return KwWhile
	case "with":
		return KwWith
	case "yield":
		return KwYield
	}
	return Name
}
