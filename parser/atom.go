package parser

import (
	"strings"

	"pyxc/internal/source"
	"pyxc/parser/ast"
	"pyxc/parser/lexer"
)

// ---- Atoms

func (p *parser) nameExpr() *ast.Name {
	id, sp := p.name("")
	return &ast.Name{At: ast.At{Sp: sp}, Id: id}
}

// attrName reads the name behind a dot.
func (p *parser) attrName() (string, source.Span) {
	if p.cython && (lexer.IsKeyword(p.kind()) && softAttr(p.kind())) {
		t := p.tok()
		p.next()
		return t.Value, p.tokSpan(t)
	}
	return p.name("after '.'")
}

// softAttr lists Python's keywords that are plain names to Cython.
func softAttr(k lexer.Kind) bool {
	switch k {
	case lexer.KwAs, lexer.KwAsync, lexer.KwAwait, lexer.KwNone, lexer.KwTrue, lexer.KwFalse:
		return true
	}
	return false
}

func (p *parser) atom() ast.Expr {
	t := p.tok()
	at := ast.At{Sp: p.tokSpan(t)}
	switch t.Type {
	case lexer.Name:
		if p.cython {
			if t.Value == "cdef" || t.Value == "cpdef" || t.Value == "ctypedef" {
				p.expected("an expression", "") // a declaration can't stand here
				return &ast.Bad{At: at}
			}
			if x := p.cythonAtom(t); x != nil {
				return x
			}
		}
		p.next()
		return &ast.Name{At: at, Id: normalise(t.Value)}
	case lexer.Int:
		p.next()
		return p.intLiteral(t)
	case lexer.Float:
		p.next()
		return &ast.Float{At: at, Text: strings.ReplaceAll(t.Value, "_", "")}
	case lexer.Imag:
		p.next()
		return &ast.Imag{At: at, Text: strings.ReplaceAll(t.Value[:len(t.Value)-1], "_", "")}
	case lexer.String, lexer.FStart:
		return p.strings()
	case lexer.LParen:
		return p.parens()
	case lexer.LBrack:
		return p.list()
	case lexer.LBrace:
		return p.braces()
	case lexer.KwNone:
		p.next()
		return &ast.Const{At: at, Kind: ast.None}
	case lexer.KwTrue:
		p.next()
		return &ast.Const{At: at, Kind: ast.True}
	case lexer.KwFalse:
		p.next()
		return &ast.Const{At: at, Kind: ast.False}
	case lexer.Ellipsis:
		p.next()
		return &ast.Const{At: at, Kind: ast.Ellipsis}
	case lexer.Backquote:
		if p.py2 {
			p.next()
			x := p.exprs()
			p.expect(lexer.Backquote, "after the backquoted expression")
			return &ast.Backquote{At: p.here(t.Pos.Offset), X: x}
		}
		p.failHere(CodePy2, "backquotes need language_level=2; write repr(x)")
	case lexer.KwAsync, lexer.KwAwait:
		if p.isName(0) {
			return p.nameExpr()
		}
	case lexer.KwYield:
		p.failHere(CodeUnexpected, "a yield expression needs parentheses here")
	case lexer.Star:
		p.failHere(CodeUnexpected, "a starred expression can't stand here")
	}
	p.expected("an expression", "")
	return nil
}

// intLiteral splits an integer's suffix off and brings octal numbers of
// Python 2 to their modern form.
func (p *parser) intLiteral(t *lexer.Token) ast.Expr {
	x := &ast.Int{At: ast.At{Sp: p.tokSpan(t)}}
	s := t.Value
	hex := len(s) > 1 && s[1]|0x20 == 'x'
	for len(s) > 0 {
		c := s[len(s)-1] | 0x20
		if c == 'l' {
			x.Long++
		} else if c == 'u' && !hex || c == 'u' {
			x.Unsigned = true
		} else {
			break
		}
		s = s[:len(s)-1]
	}
	s = strings.ReplaceAll(s, "_", "")
	if len(s) > 1 && s[0] == '0' && s[1]-'0' < 10 {
		s = strings.TrimLeft(s, "0")
		if s == "" {
			s = "0"
		} else {
			s = "0o" + s
		}
	}
	x.Text = strings.ToLower(s)
	return x
}

// parens is a parenthesised expression, a tuple, a generator or a yield.
func (p *parser) parens() ast.Expr {
	start := p.start()
	p.next()
	if p.accept(lexer.RParen) {
		return &ast.Tuple{At: p.here(start), Parens: true}
	}
	if p.at(lexer.KwYield) {
		x := p.yield()
		p.expect(lexer.RParen, "after the yield expression")
		return x
	}
	x := p.starNamed()
	switch p.kind() {
	case lexer.KwFor, lexer.KwAsync:
		p.noStar(x)
		gens := p.compFors()
		p.expect(lexer.RParen, "after the generator expression")
		return &ast.Comp{At: p.here(start), Kind: ast.CompGen, Elt: x, Generators: gens}
	case lexer.Comma:
		elts := p.elements(x, lexer.RParen)
		p.expect(lexer.RParen, "after the tuple")
		return &ast.Tuple{At: p.here(start), Elts: elts, Parens: true}
	}
	p.noStar(x)
	p.expect(lexer.RParen, "after the expression")
	return x
}

// noStar rejects a starred element where it is not one of several.
func (p *parser) noStar(x ast.Expr) {
	if _, ok := x.(*ast.Starred); ok {
		p.report(x.Span(), CodeUnexpected, "a starred expression can't stand here")
	}
}

// elements reads ", x, y" up to a closing bracket after a first element.
func (p *parser) elements(first ast.Expr, end lexer.Kind) []ast.Expr {
	elts := []ast.Expr{first}
	for p.accept(lexer.Comma) {
		if p.at(end) {
			break
		}
		elts = append(elts, p.starNamed())
	}
	return elts
}

func (p *parser) list() ast.Expr {
	start := p.start()
	p.next()
	if p.accept(lexer.RBrack) {
		return &ast.List{At: p.here(start)}
	}
	x := p.starNamed()
	if p.at(lexer.KwFor) || p.at(lexer.KwAsync) {
		p.noStar(x)
		gens := p.compFors()
		p.expect(lexer.RBrack, "after the list comprehension")
		return &ast.Comp{At: p.here(start), Kind: ast.CompList, Elt: x, Generators: gens}
	}
	elts := p.elements(x, lexer.RBrack)
	p.expect(lexer.RBrack, "after the list")
	return &ast.List{At: p.here(start), Elts: elts}
}

// braces is a dict, a set or a comprehension of either.
func (p *parser) braces() ast.Expr {
	start := p.start()
	p.next()
	if p.accept(lexer.RBrace) {
		return &ast.Dict{At: p.here(start)}
	}
	if p.at(lexer.DoubleStar) {
		return p.dict(start, nil, nil)
	}
	paren := p.at(lexer.LParen)
	x := p.starNamed()
	if p.at(lexer.Colon) {
		p.noStar(x)
		if _, ok := x.(*ast.Walrus); ok && !paren {
			p.fail(x.Span(), CodeUnexpected, "an assignment expression needs parentheses as a key")
		}
		p.next()
		v := p.expr()
		if p.at(lexer.KwFor) || p.at(lexer.KwAsync) {
			gens := p.compFors()
			p.expect(lexer.RBrace, "after the dict comprehension")
			return &ast.Comp{At: p.here(start), Kind: ast.CompDict, Key: x, Elt: v, Generators: gens}
		}
		return p.dict(start, x, v)
	}
	if p.at(lexer.KwFor) || p.at(lexer.KwAsync) {
		p.noStar(x)
		gens := p.compFors()
		p.expect(lexer.RBrace, "after the set comprehension")
		return &ast.Comp{At: p.here(start), Kind: ast.CompSet, Elt: x, Generators: gens}
	}
	elts := p.elements(x, lexer.RBrace)
	p.expect(lexer.RBrace, "after the set")
	return &ast.Set{At: p.here(start), Elts: elts}
}

// dict reads the items of a dict after its first one, if that was read.
func (p *parser) dict(start int, key, value ast.Expr) ast.Expr {
	d := &ast.Dict{}
	if value != nil {
		d.Keys, d.Values = append(d.Keys, key), append(d.Values, value)
		if !p.accept(lexer.Comma) {
			p.expect(lexer.RBrace, "after the dict")
			d.At = p.here(start)
			return d
		}
	}
	for !p.at(lexer.RBrace) {
		if p.accept(lexer.DoubleStar) {
			d.Keys, d.Values = append(d.Keys, nil), append(d.Values, p.binary(precOr))
		} else {
			k := p.expr()
			p.expect(lexer.Colon, "after a key of a dict")
			d.Keys, d.Values = append(d.Keys, k), append(d.Values, p.expr())
		}
		if !p.accept(lexer.Comma) {
			break
		}
	}
	p.expect(lexer.RBrace, "after the dict")
	d.At = p.here(start)
	return d
}

// compFors reads the clauses of a comprehension.
func (p *parser) compFors() []ast.CompFor {
	var gens []ast.CompFor
	for {
		start := p.start()
		async := p.at(lexer.KwAsync) && p.peek(1) == lexer.KwFor
		if async {
			p.next()
		}
		if !p.at(lexer.KwFor) {
			if len(gens) == 0 {
				p.expected("'for'", "in a comprehension")
			}
			return gens
		}
		p.next()
		g := ast.CompFor{Async: async}
		g.Target, g.From = p.forHead(async)
		if g.From == nil {
			g.Iter = p.disjunction()
		}
		for p.accept(lexer.KwIf) {
			if p.cython && p.at(lexer.KwLambda) {
				g.Ifs = append(g.Ifs, p.expr())
				continue
			}
			g.Ifs = append(g.Ifs, p.disjunction())
		}
		g.At = p.here(start)
		gens = append(gens, g)
		p.checkChain(len(gens))
	}
}
