package parser

import (
	"pyxc/parser/ast"
	"pyxc/parser/lexer"
)

// isMatch decides whether a line that begins with the name "match" is a match
// statement: it ends with a colon and "case" is the first word of its block.
func (p *parser) isMatch() bool {
	switch p.peek(1) {
	case lexer.Assign, lexer.Dot, lexer.Comma, lexer.RParen, lexer.Colon, lexer.Newline, lexer.Semi, lexer.EOF:
		return false
	}
	for i := p.i + 1; i+3 < len(p.toks); i++ {
		switch p.toks[i].Type {
		case lexer.Newline:
			return p.toks[i-1].Type == lexer.Colon && p.toks[i+1].Type == lexer.Indent &&
				p.toks[i+2].Type == lexer.Name && p.toks[i+2].Value == "case"
		case lexer.EOF:
			return false
		}
	}
	return false
}

func (p *parser) matchStmt() ast.Stmt {
	start := p.start()
	p.next()
	m := &ast.Match{}
	sstart := p.start()
	m.Subject = p.starNamed()
	if p.at(lexer.Comma) {
		m.Subject = p.restOfTuple(sstart, m.Subject, (*parser).starNamed)
	} else {
		p.noStar(m.Subject)
	}
	p.expect(lexer.Colon, "after the subject of 'match'")
	p.expect(lexer.Newline, "")
	p.expect(lexer.Indent, "")
	for !p.at(lexer.Dedent) && !p.at(lexer.EOF) {
		at := p.i
		p.protect(&at, func() {
			if !p.word("case") {
				p.expected("'case'", "in a 'match' block")
			}
			m.Cases = append(m.Cases, p.matchCase())
		})
	}
	p.accept(lexer.Dedent)
	m.At = p.here(start)
	p.checkCases(m)
	return m
}

func (p *parser) matchCase() ast.MatchCase {
	start := p.start()
	p.next()
	c := ast.MatchCase{Pattern: p.patterns()}
	if p.accept(lexer.KwIf) {
		c.Guard = p.named()
	}
	c.Body = p.suite("after the pattern")
	c.At = p.here(start)
	return c
}

// patterns is the pattern of a case: a sequence may stand without brackets.
func (p *parser) patterns() ast.Pattern {
	start := p.start()
	x := p.starPattern()
	if !p.at(lexer.Comma) {
		if s, ok := x.(*ast.MatchStar); ok {
			p.fail(s.Sp, CodePattern, "a starred pattern can only be part of a sequence")
		}
		return x
	}
	elts := []ast.Pattern{x}
	for p.accept(lexer.Comma) {
		if p.at(lexer.Colon) || p.at(lexer.KwIf) {
			break
		}
		elts = append(elts, p.starPattern())
	}
	p.oneStar(elts)
	return &ast.MatchSequence{At: p.here(start), Elts: elts}
}

func (p *parser) oneStar(elts []ast.Pattern) {
	stars := 0
	for _, e := range elts {
		if _, ok := e.(*ast.MatchStar); ok {
			if stars++; stars > 1 {
				p.fail(e.Span(), CodePattern, "a sequence pattern can have only one starred pattern")
			}
		}
	}
}

func (p *parser) starPattern() ast.Pattern {
	if !p.at(lexer.Star) {
		return p.asPattern()
	}
	start := p.start()
	p.next()
	id, sp := p.name("after '*'")
	s := &ast.MatchStar{At: p.here(start)}
	if id != "_" {
		s.Name = &ast.Name{At: ast.At{Sp: sp}, Id: id}
	}
	return s
}

// asPattern is or_pattern ['as' NAME].
func (p *parser) asPattern() ast.Pattern {
	p.enter()
	start := p.start()
	x := p.orPattern()
	if p.accept(lexer.KwAs) {
		n := p.nameExpr()
		if n.Id == "_" {
			p.fail(n.Sp, CodePattern, "'_' can't be the name of a pattern")
		}
		if k := p.kind(); k == lexer.Dot || k == lexer.LParen {
			p.unexpected("after the name of a pattern")
		}
		x = &ast.MatchAs{At: p.here(start), Pattern: x, Name: n}
	}
	p.depth--
	return x
}

func (p *parser) orPattern() ast.Pattern {
	start := p.start()
	x := p.closedPattern()
	if !p.at(lexer.Pipe) {
		return x
	}
	alts := []ast.Pattern{x}
	for p.accept(lexer.Pipe) {
		alts = append(alts, p.closedPattern())
	}
	return &ast.MatchOr{At: p.here(start), Alts: alts}
}

func (p *parser) closedPattern() ast.Pattern {
	t := p.tok()
	switch t.Type {
	case lexer.LParen, lexer.LBrack:
		return p.sequencePattern()
	case lexer.LBrace:
		return p.mappingPattern()
	case lexer.Name:
		return p.namePattern()
	case lexer.KwNone, lexer.KwTrue, lexer.KwFalse:
		return &ast.MatchValue{X: p.atom(), At: ast.At{Sp: p.tokSpan(t)}, Singleton: true}
	case lexer.Int, lexer.Float, lexer.Imag, lexer.Minus, lexer.String, lexer.FStart:
		x := p.patternLiteral()
		return &ast.MatchValue{At: ast.At{Sp: x.Span()}, X: x}
	}
	p.expected("a pattern", "")
	return nil
}

// patternLiteral reads a number with an optional sign, a complex number
// "1 + 2j", or a string.
func (p *parser) patternLiteral() ast.Expr {
	start := p.start()
	if p.at(lexer.String) || p.at(lexer.FStart) {
		x := p.strings()
		if j, ok := x.(*ast.JoinedStr); ok {
			p.fail(j.Sp, CodePattern, "an f-string can't be a pattern")
		}
		return x
	}
	neg := p.accept(lexer.Minus)
	k := p.kind()
	if k != lexer.Int && k != lexer.Float && k != lexer.Imag {
		p.expected("a number", "after '-' in a pattern")
	}
	x := p.atom()
	if neg {
		x = &ast.Unary{At: p.here(start), Op: ast.Neg, X: x}
	}
	if t := p.tok(); (t.Type == lexer.Plus || t.Type == lexer.Minus) && k != lexer.Imag {
		op, _ := binOp(t.Type)
		p.next()
		if !p.at(lexer.Imag) {
			p.expected("an imaginary number", "in a pattern")
		}
		y := p.atom()
		x = &ast.Binary{At: p.here(start), Op: op, X: x, Y: y, OpSp: p.tokSpan(t)}
	}
	return x
}

// sequencePattern reads a pattern in parentheses or square brackets.
func (p *parser) sequencePattern() ast.Pattern {
	start := p.start()
	square := p.at(lexer.LBrack)
	end := lexer.RParen
	if square {
		end = lexer.RBrack
	}
	p.next()
	s := &ast.MatchSequence{Square: square}
	comma := false
	for !p.at(end) {
		s.Elts = append(s.Elts, p.starPattern())
		comma = p.accept(lexer.Comma)
		if !comma {
			break
		}
	}
	p.expect(end, "after the pattern")
	if len(s.Elts) == 1 && !comma && !square {
		if _, ok := s.Elts[0].(*ast.MatchStar); !ok {
			return s.Elts[0]
		}
		p.fail(s.Elts[0].Span(), CodePattern, "a starred pattern can only be part of a sequence")
	}
	p.oneStar(s.Elts)
	s.At = p.here(start)
	return s
}

func (p *parser) mappingPattern() ast.Pattern {
	start := p.start()
	p.next()
	m := &ast.MatchMapping{}
	for !p.at(lexer.RBrace) {
		if m.Rest != nil {
			p.failHere(CodePattern, "nothing can follow '**%s' in a mapping pattern", m.Rest.Id)
		}
		if p.accept(lexer.DoubleStar) {
			m.Rest = p.nameExpr()
			if m.Rest.Id == "_" {
				p.fail(m.Rest.Sp, CodePattern, "'**_' can't be part of a mapping pattern")
			}
		} else {
			m.Keys = append(m.Keys, p.mappingKey())
			p.expect(lexer.Colon, "after the key of a mapping pattern")
			m.Patterns = append(m.Patterns, p.asPattern())
		}
		if !p.accept(lexer.Comma) {
			break
		}
	}
	p.expect(lexer.RBrace, "after the mapping pattern")
	m.At = p.here(start)
	return m
}

func (p *parser) mappingKey() ast.Expr {
	switch p.kind() {
	case lexer.KwNone, lexer.KwTrue, lexer.KwFalse:
		return p.atom()
	case lexer.Name:
		x := p.dotted()
		if _, ok := x.(*ast.Name); ok {
			p.fail(x.Span(), CodePattern, "the key of a mapping pattern must be a literal or a dotted name")
		}
		return x
	case lexer.Int, lexer.Float, lexer.Imag, lexer.Minus, lexer.String, lexer.FStart:
		return p.patternLiteral()
	}
	p.expected("a key", "in the mapping pattern")
	return nil
}

// dotted reads a name with dots.
func (p *parser) dotted() ast.Expr {
	start := p.start()
	var x ast.Expr = p.nameExpr()
	for p.accept(lexer.Dot) {
		name, sp := p.attrName()
		x = &ast.Attr{At: p.here(start), X: x, Name: name, NameSp: sp}
	}
	return x
}

// namePattern reads a capture, a wildcard, a dotted value or a class pattern.
func (p *parser) namePattern() ast.Pattern {
	start := p.start()
	x := p.dotted()
	if p.at(lexer.LParen) {
		return p.classPattern(start, x)
	}
	n, ok := x.(*ast.Name)
	if !ok {
		return &ast.MatchValue{At: ast.At{Sp: x.Span()}, X: x}
	}
	if n.Id == "_" {
		return &ast.MatchWildcard{At: n.At}
	}
	if n.Id == "NULL" && p.cython {
		return &ast.MatchValue{At: n.At, X: &ast.Const{At: n.At, Kind: ast.NULL}, Singleton: true}
	}
	p.notDebug(n.Id, n.Sp)
	return &ast.MatchCapture{At: n.At, Name: n}
}

func (p *parser) classPattern(start int, cls ast.Expr) ast.Pattern {
	p.next()
	c := &ast.MatchClass{Cls: cls}
	seen := map[string]bool{}
	for !p.at(lexer.RParen) {
		if p.isName(0) && p.peek(1) == lexer.Assign {
			name, sp := p.name("")
			if seen[name] {
				p.fail(sp, CodePattern, "the attribute '%s' stands twice in this class pattern", name)
			}
			seen[name] = true
			p.next()
			c.KwNames = append(c.KwNames, name)
			c.KwPatterns = append(c.KwPatterns, p.asPattern())
		} else {
			x := p.asPattern()
			if len(c.KwNames) > 0 {
				p.fail(x.Span(), CodePattern, "a positional pattern can't follow a keyword pattern")
			}
			c.Patterns = append(c.Patterns, x)
		}
		if !p.accept(lexer.Comma) {
			break
		}
	}
	p.expect(lexer.RParen, "after the class pattern")
	c.At = p.here(start)
	return c
}
