package parser

import (
	"fmt"
	"slices"
	"strings"

	"pyxc/internal/diag"
	"pyxc/parser/ast"
	"pyxc/parser/lexer"
)

// failAdvised is failHere with advice on how to mend the statement, where it
// looks like a known slip.
func (p *parser) failAdvised(code diag.Code, format string, args ...any) {
	p.invalidToken()
	sp := p.tokSpan(p.tok())
	d := diag.Diagnostic{Code: code, Span: sp, Text: fmt.Sprintf(format, args...)}
	if why := p.advice(); why != "" {
		d.Fix = &diag.Fix{Span: sp, Why: why}
	}
	p.bag.Add(d)
	panic(bailout{})
}

// advice says what is written instead of something that other languages, or
// Python 2, have at the current token.
func (p *parser) advice() string {
	t := p.tok()
	switch t.Value {
	case "->":
		return "write '.', for fields behind a pointer too"
	case "!":
		return "write 'not'"
	case "=":
		if p.lineBegins("if", "elif", "while", "assert", "return") {
			return "write '==' to compare"
		}
	case "nogil", "noexcept", "except":
		if p.lineBegins("def") {
			return "write cdef or cpdef: this is for C functions"
		}
	case "def":
		if p.lineBegins("cdef", "cpdef") {
			return "write one of def, cdef and cpdef"
		}
	case ":":
		if p.before(1) == "except" && p.lineBegins("cdef", "cpdef") {
			return "write the value that tells of an exception, or *"
		}
	}
	switch {
	case p.twice("|", "|"):
		return "write 'or'"
	case p.twice("<", ">"):
		return "write '!='"
	case t.Type == lexer.Newline && p.before(1) == p.before(2) && (p.before(1) == "+" || p.before(1) == "-"):
		return "write '" + p.before(1) + "= 1'"
	case t.Type == lexer.Indent && p.before(2) == ")" && p.i >= 2:
		return "the line before may lack a ':'"
	case p.isName(0) && p.i >= 2 && p.before(2) == "def" && p.isName(-1):
		return "write cpdef to give a C type for the result"
	case p.i >= 1 && (p.before(1) == "print" || p.before(1) == "exec") && p.startsLine(1):
		return "it is a function: write " + p.before(1) + "(...)"
	}
	return ""
}

// before is the text of the n-th token before this one, "" if there is none.
func (p *parser) before(n int) string {
	if p.i < n {
		return ""
	}
	return p.toks[p.i-n].Value
}

// twice reports whether a and b stand side by side, b being the current token.
func (p *parser) twice(a, b string) bool {
	return p.tok().Value == b && p.before(1) == a && p.toks[p.i-1].Pos.Offset+len(a) == p.tok().Pos.Offset
}

// startsLine reports whether the n-th token before this one is the first of its line.
func (p *parser) startsLine(n int) bool {
	i := p.i - n - 1
	if i < 0 || i == 0 && p.toks[0].Value == "" { // the first token only marks the start
		return true
	}
	switch p.toks[i].Type {
	case lexer.Newline, lexer.Indent, lexer.Dedent:
		return true
	}
	return false
}

// lineBegins reports whether the line of the current token begins with one of words.
func (p *parser) lineBegins(words ...string) bool {
	line := p.src[:p.tok().Pos.Offset]
	first := strings.Fields(line[strings.LastIndexByte(line, '\n')+1:] + " .")[0]
	return slices.Contains(words, first)
}

// skipBlock moves behind the block that begins at the current colon; its lines
// are of a kind that is not known.
func (p *parser) skipBlock() {
	p.next()
	if !p.accept(lexer.Newline) || !p.accept(lexer.Indent) {
		return
	}
	for depth := 1; depth > 0 && !p.at(lexer.EOF); p.next() {
		switch p.kind() {
		case lexer.Indent:
			depth++
		case lexer.Dedent:
			depth--
		}
	}
}

// noFuncBody reports a body behind a declaration that is no function: the word
// before the name may be a misspelt struct.
func (p *parser) noFuncBody(start int, t *ast.TypeExpr) {
	if t != nil && len(t.Path) == 1 && !t.Basic {
		if near := diag.Suggest(t.Path[0], []string{"struct", "union", "enum", "class", "fused", "cppclass"}); near != "" {
			p.report(t.Span(), CodeDecl, "'%s' is no word that a block begins with; did you mean '%s'?", t.Path[0], near)
			p.skipBlock()
			panic(bailout{})
		}
	}
	p.failHere(CodeDecl, "only a function can have a body, and no parameter list follows the name")
}
