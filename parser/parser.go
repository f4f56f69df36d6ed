// Package parser turns source text into a syntax tree. Headers of
// declarations are participle grammars (headers.go); expressions, C types,
// suites and simple statements are recursive descent over the same tokens.
package parser

import (
	"fmt"
	"strings"

	"golang.org/x/text/unicode/norm"

	"pyxc/internal/diag"
	"pyxc/internal/source"
	"pyxc/parser/ast"
	"pyxc/parser/lexer"
)

// Options say how a file is read.
type Options struct {
	Dialect ast.Dialect
	// LanguageLevel is 2, 3 or 30 ("3str"); 0 means 3. A directive comment in
	// the file wins.
	LanguageLevel int
}

// Limits on nesting. Brackets are limited by the lexer.
const (
	maxDepth = 3000  // recursion of the parser
	maxChain = 3000  // operators or trailers in a row: the height of the tree
	maxElif  = 10000 // elif clauses in a row
)

// bailout is what a failed production panics with, once its diagnostic is in
// the bag; the statement loop recovers it.
type bailout struct{}

type parser struct {
	file  *source.File
	bag   *diag.Bag
	src   string
	base  source.Pos
	lx    *lexer.Lexer
	toks  []lexer.Token
	i     int // index of the current token
	depth int

	dialect   ast.Dialect
	cython    bool     // not the Py dialect
	py2       bool     // language level 2
	bare      ast.Expr // the last generator expression without parentheses of its own
	locals    bool     // the call at hand is cython.locals(...)
	printStmt bool     // print and exec are statements
	level     int
	encoding  string
	future    map[string]bool
	inAsync   bool // directly in an async function
	ctx       declCtx
	session   int64
	broken    bool // a statement was given up
}

// Parse parses a file. It never returns nil; errors are in the bag, and what
// could not be parsed is an *ast.Bad.
func Parse(file *source.File, opts Options, bag *diag.Bag) *ast.Module {
	p, m := newParser(file, opts, bag)
	defer p.close()
	p.i = 1
	m.Body = p.topLevel()
	m.Sp = file.Span(0, len(file.Text))
	m.Future = p.future
	m.Broken = p.broken
	return m
}

// ParseExpr parses a text that is one expression. Blanks and line ends around
// it are ignored. It never returns nil.
func ParseExpr(file *source.File, opts Options, bag *diag.Bag) (x ast.Expr) {
	p, _ := newParser(file, opts, bag)
	defer p.close()
	p.i = 1
	defer func() {
		if r := recover(); r != nil {
			if _, ok := r.(bailout); !ok {
				panic(r)
			}
			x = &ast.Bad{At: ast.At{Sp: file.Span(0, len(file.Text))}}
		}
	}()
	p.accept(lexer.Indent)
	x = p.starExprs()
	p.accept(lexer.Newline)
	p.accept(lexer.Dedent)
	if !p.at(lexer.EOF) {
		p.unexpected("after the expression")
	}
	return x
}

func newParser(file *source.File, opts Options, bag *diag.Bag) (*parser, *ast.Module) {
	p := &parser{
		file: file, bag: bag, src: string(file.Text), base: file.Pos(0),
		dialect: opts.Dialect, cython: opts.Dialect != ast.Py, level: opts.LanguageLevel,
		future: map[string]bool{},
	}
	if p.level == 0 {
		p.level = 3
	}
	m := &ast.Module{File: file, Dialect: opts.Dialect}
	p.headComments(m)
	m.LanguageLevel = p.level
	p.py2 = p.level == 2
	p.printStmt = p.py2
	p.encoding = "utf-8"
	if name, _, _ := codingLine(file.Text); name != "" {
		p.encoding = name
	}
	p.lx = lexer.New(p.src, p.lexOptions())
	p.toks = p.lx.All()
	return p, m
}

// levelOf returns a file's language level.
func levelOf(file *source.File, opts Options, m *ast.Module) int {
	p := &parser{file: file, bag: &diag.Bag{}, src: string(file.Text), base: file.Pos(0), level: opts.LanguageLevel}
	if p.level == 0 {
		p.level = 3
	}
	p.headComments(m)
	return p.level
}

func (p *parser) lexOptions() lexer.Options {
	level := 3
	if p.py2 {
		level = 2
	}
	return lexer.Options{Cython: p.cython, Level: level}
}

// ---- Tokens

func (p *parser) kind() lexer.Kind { return p.toks[p.i].Type }

func (p *parser) tok() *lexer.Token { return &p.toks[p.i] }

// peek returns the kind of the n-th token from here.
func (p *parser) peek(n int) lexer.Kind {
	if p.i+n >= len(p.toks) {
		return lexer.EOF
	}
	return p.toks[p.i+n].Type
}

func (p *parser) at(k lexer.Kind) bool { return p.toks[p.i].Type == k }

func (p *parser) next() {
	if p.toks[p.i].Type != lexer.EOF {
		p.i++
	}
}

func (p *parser) accept(k lexer.Kind) bool {
	if p.toks[p.i].Type != k {
		return false
	}
	p.next()
	return true
}

// expect consumes a token of kind k or fails; where says what was being read:
// "after the condition".
func (p *parser) expect(k lexer.Kind, where string) *lexer.Token {
	t := &p.toks[p.i]
	if t.Type != k {
		p.expected(quoteKind(k), where)
	}
	p.next()
	return t
}

// word reports whether the current token is the name w.
func (p *parser) word(w string) bool {
	t := &p.toks[p.i]
	return t.Type == lexer.Name && t.Value == w
}

// wordAt is word for the n-th token from here.
func (p *parser) wordAt(n int, w string) bool {
	return p.peek(n) == lexer.Name && p.toks[p.i+n].Value == w
}

func (p *parser) acceptWord(w string) bool {
	if p.word(w) {
		p.next()
		return true
	}
	return false
}

// isName reports whether the n-th token from here can be a name.
func (p *parser) isName(n int) bool {
	switch p.peek(n) {
	case lexer.Name:
		return true
	case lexer.KwAsync, lexer.KwAwait:
		return p.cython && !p.inAsync
	case lexer.KwAs:
		return p.cython && p.peek(n+1) == lexer.Assign
	}
	return false
}

// name consumes an identifier and returns its normalised text and span.
func (p *parser) name(where string) (string, source.Span) {
	if !p.isName(0) {
		p.expected("a name", where)
	}
	t := p.tok()
	p.next()
	return normalise(t.Value), p.tokSpan(t)
}

// normalise gives an identifier its canonical form (PEP 3131).
func normalise(s string) string {
	for i := 0; i < len(s); i++ {
		if s[i] >= 0x80 {
			return norm.NFKC.String(s)
		}
	}
	return s
}

// ---- Places

func (p *parser) start() int { return p.toks[p.i].Pos.Offset }

// prevEnd returns the offset behind the last consumed token that has a text.
func (p *parser) prevEnd() int {
	for i := p.i - 1; i > 0; i-- {
		switch t := &p.toks[i]; t.Type {
		case lexer.Newline, lexer.Indent, lexer.Dedent:
		default:
			return lexer.End(t)
		}
	}
	return 0
}

// here returns the place from start to the last consumed token.
func (p *parser) here(start int) ast.At { return p.between(start, p.prevEnd()) }

func (p *parser) between(start, end int) ast.At {
	return ast.At{Sp: source.Span{Start: p.base + source.Pos(start), End: p.base + source.Pos(max(start, end))}}
}

func (p *parser) tokSpan(t *lexer.Token) source.Span {
	return source.Span{Start: p.base + source.Pos(t.Pos.Offset), End: p.base + source.Pos(lexer.End(t))}
}

func (p *parser) offset(n ast.Node) int { return int(n.Span().Start - p.base) }

// ---- Errors

// report adds an error.
func (p *parser) report(sp source.Span, code diag.Code, format string, args ...any) {
	p.bag.Errorf(sp, code, format, args...)
}

// fail adds an error and leaves the statement.
func (p *parser) fail(sp source.Span, code diag.Code, format string, args ...any) {
	p.report(sp, code, format, args...)
	panic(bailout{})
}

// failed leaves the statement; its error was reported.
func (p *parser) failed() { panic(bailout{}) }

// failHere is fail at the current token. If that token is invalid in itself,
// its own error is the one reported.
func (p *parser) failHere(code diag.Code, format string, args ...any) {
	p.invalidToken()
	p.fail(p.tokSpan(p.tok()), code, format, args...)
}

// invalidToken reports the lexer's error if the current token is one.
func (p *parser) invalidToken() {
	if p.tok().Type == lexer.Invalid {
		e, _ := p.lx.Error(p.tok().Pos.Offset)
		p.fail(p.file.Span(e.Start, e.End), lexCode(e.Class), "%s", e.Text)
	}
}

func lexCode(c lexer.ErrorClass) diag.Code {
	switch c {
	case lexer.BadString:
		return CodeString
	case lexer.BadNumber:
		return CodeNumber
	case lexer.BadIndent:
		return CodeIndent
	case lexer.BadBracket:
		return CodeBracket
	case lexer.TooDeep:
		return CodeTooDeep
	}
	return CodeChar
}

// expected fails with "expected WHAT WHERE, found TOKEN".
func (p *parser) expected(what, where string) {
	if where != "" {
		where = " " + where
	}
	p.failAdvised(CodeExpected, "expected %s%s, found %s", what, where, p.found())
}

// unexpected fails with "unexpected TOKEN WHERE".
func (p *parser) unexpected(where string) {
	if where != "" {
		where = " " + where
	}
	p.failAdvised(CodeUnexpected, "unexpected %s%s", p.found(), where)
}

// found describes the current token.
func (p *parser) found() string {
	t := p.tok()
	switch t.Type {
	case lexer.EOF:
		return "the end of the file"
	case lexer.Newline:
		return "the end of the line"
	case lexer.Indent:
		return "an indented line"
	case lexer.Dedent:
		return "the end of the block"
	case lexer.String, lexer.FStart, lexer.FMiddle, lexer.FEnd:
		return "a string"
	case lexer.Int, lexer.Float, lexer.Imag:
		return "the number " + clip(t.Value)
	}
	if lexer.IsKeyword(t.Type) {
		return "the keyword '" + t.Value + "'"
	}
	return "'" + clip(t.Value) + "'"
}

func clip(s string) string {
	if len(s) > 40 {
		return strings.ToValidUTF8(s[:37], "") + "..."
	}
	return s
}

func quoteKind(k lexer.Kind) string {
	switch k {
	case lexer.Newline:
		return "the end of the line"
	case lexer.Indent:
		return "an indented block"
	case lexer.Name:
		return "a name"
	case lexer.String:
		return "a string"
	}
	return fmt.Sprintf("'%s'", lexer.KindText(k))
}

// enter counts a level of recursion; leave with p.depth--.
func (p *parser) enter() {
	p.depth++
	if p.depth > maxDepth {
		p.failHere(CodeTooDeep, "this is nested too deeply")
	}
}

func (p *parser) checkChain(n int) {
	if n > maxChain {
		p.failHere(CodeTooDeep, "this expression is too long: more than %d operators in a row", maxChain)
	}
}
