package parser

import (
	"pyxc/parser/ast"
	"pyxc/parser/lexer"
)

func (p *parser) ifStmt() ast.Stmt {
	first := &ast.If{}
	for cur, n := first, 1; ; n++ {
		if n > maxElif {
			p.failHere(CodeTooDeep, "more than %d 'elif' in a row", maxElif)
		}
		start := p.start()
		p.next()
		cur.Cond = p.named()
		cur.Then = p.suite("after the condition")
		cur.At = p.here(start)
		if p.at(lexer.KwElif) {
			elif := &ast.If{}
			cur.Else = []ast.Stmt{elif}
			cur = elif
			continue
		}
		cur.Else = p.elseSuite()
		break
	}
	// The spans of the outer ones reach to the end of the last.
	end := p.here(p.offset(first)).Sp.End
	for cur := first; cur != nil; {
		cur.Sp.End = end
		var inner *ast.If
		if len(cur.Else) == 1 {
			if e, ok := cur.Else[0].(*ast.If); ok && e.Sp.End < end {
				inner = e
			}
		}
		cur = inner
	}
	return first
}

// elseSuite reads "else:" and its suite if it is there.
func (p *parser) elseSuite() []ast.Stmt {
	if !p.accept(lexer.KwElse) {
		return nil
	}
	return p.suite("after 'else'")
}

func (p *parser) whileStmt() ast.Stmt {
	start := p.start()
	p.next()
	w := &ast.While{Cond: p.named()}
	w.Body = p.suite("after the condition")
	w.Else = p.elseSuite()
	w.At = p.here(start)
	return w
}

func (p *parser) forStmt(start int, async bool) ast.Stmt {
	p.next()
	f := &ast.For{Async: async}
	f.Target, f.From = p.forHead(async)
	if f.From == nil {
		f.Iter = p.starExprs()
		p.noStar(f.Iter)
	}
	f.Body = p.suite("after the head of 'for'")
	f.Else = p.elseSuite()
	f.At = p.here(start)
	return f
}

func (p *parser) tryStmt() ast.Stmt {
	start := p.start()
	p.next()
	t := &ast.Try{}
	t.Body = p.suite("after 'try'")
	for p.at(lexer.KwExcept) {
		p.handler(t)
	}
	if len(t.Handlers) > 0 {
		t.Else = p.elseSuite()
	} else if p.cython && p.at(lexer.KwElse) {
		// Cython takes an else that no except precedes: it follows the body.
		t.Body = append(t.Body, p.elseSuite()...)
		t.Finally, t.HasFinally = []ast.Stmt{&ast.Pass{At: p.here(start)}}, true
	}
	if p.accept(lexer.KwFinally) {
		t.Finally = p.suite("after 'finally'")
		t.HasFinally = true
	} else if !t.HasFinally && len(t.Handlers) == 0 {
		p.expected("'except' or 'finally'", "after the body of 'try'")
	}
	t.At = p.here(start)
	return t
}

// handler reads one except clause.
func (p *parser) handler(t *ast.Try) {
	start := p.start()
	p.next()
	h := ast.Handler{}
	star := p.at(lexer.Star)
	if star && len(t.Handlers) > 0 && !t.Star || !star && t.Star {
		p.failHere(CodeUnexpected, "'except' and 'except*' can't be mixed in one 'try'")
	}
	if star {
		p.next()
		t.Star = true
	}
	if n := len(t.Handlers); n > 0 && t.Handlers[n-1].Type == nil {
		p.report(p.here(start).Sp, CodeUnexpected, "no clause can follow a bare 'except'")
	}
	if !p.at(lexer.Colon) {
		h.Type = p.expr()
		switch {
		case p.accept(lexer.KwAs):
			if p.cython {
				h.Target = p.binary(precOr)
				p.checkTarget(h.Target)
			} else {
				n := p.nameExpr()
				p.notDebug(n.Id, n.Sp)
				h.Target = n
			}
		case p.at(lexer.Comma) && (p.py2 || p.cython): // in a .pyx at every language level, as in Cython
			p.next()
			h.Target = p.binary(precOr)
			p.checkTarget(h.Target)
		case p.at(lexer.Comma):
			p.failHere(CodePy2, "several exception types need parentheses")
		}
	} else if star {
		p.expected("an exception type", "after 'except*'")
	}
	h.Body = p.suite("after 'except'")
	h.At = p.here(start)
	t.Handlers = append(t.Handlers, h)
}

func (p *parser) withStmt(start int, async bool) ast.Stmt {
	p.next()
	if p.cython && p.word("template") && p.peek(1) == lexer.LBrack {
		p.failHere(CodeUnexpected, "'with template' is not part of the language")
	}
	w := &ast.With{Async: async}
	if p.at(lexer.LParen) && p.parenItems() {
		p.next()
		for !p.at(lexer.RParen) {
			w.Items = append(w.Items, p.withItem())
			if !p.accept(lexer.Comma) {
				break
			}
		}
		p.expect(lexer.RParen, "after the items of 'with'")
	} else {
		for {
			w.Items = append(w.Items, p.withItem())
			if !p.accept(lexer.Comma) {
				break
			}
		}
	}
	w.Body = p.suite("after the items of 'with'")
	w.At = p.here(start)
	return w
}

func (p *parser) withItem() ast.WithItem {
	start := p.start()
	it := ast.WithItem{Context: p.expr()}
	if p.accept(lexer.KwAs) {
		if p.at(lexer.Star) {
			it.Target = p.starred()
		} else {
			it.Target = p.binary(precOr)
		}
		p.checkTarget(it.Target)
	}
	it.At = p.here(start)
	return it
}

// parenItems decides whether the bracket after "with" encloses items of the
// statement and not an expression: a colon follows it, and what is inside is
// no generator, yield, named or starred expression.
func (p *parser) parenItems() bool {
	depth, i := 0, p.i
	for ; i < len(p.toks); i++ {
		switch p.toks[i].Type {
		case lexer.LParen, lexer.LBrack, lexer.LBrace:
			depth++
		case lexer.RParen, lexer.RBrack, lexer.RBrace:
			depth--
			if depth == 0 {
				return p.toks[i+1].Type == lexer.Colon && i > p.i+1
			}
		case lexer.KwFor, lexer.Walrus:
			if depth == 1 {
				return false
			}
		case lexer.KwYield:
			if i == p.i+1 {
				return false
			}
		case lexer.Star:
			if k := p.toks[i-1].Type; depth == 1 && (k == lexer.LParen || k == lexer.Comma) {
				return false
			}
		case lexer.Newline, lexer.EOF:
			return false
		}
	}
	return false
}

func (p *parser) asyncStmt(start int, decorators []ast.Expr) ast.Stmt {
	p.next()
	switch p.kind() {
	case lexer.KwFor:
		return p.forStmt(start, true)
	case lexer.KwWith:
		return p.withStmt(start, true)
	}
	return p.funcDef(start, decorators, true)
}

// decorated reads decorators and what they decorate.
func (p *parser) decorated() ast.Stmt {
	start := p.start()
	var decorators []ast.Expr
	for p.accept(lexer.At) {
		decorators = append(decorators, p.named())
		if !p.at(lexer.Newline) {
			p.expected("the end of the line", "after a decorator")
		}
		p.next()
	}
	switch p.kind() {
	case lexer.KwDef:
		return p.funcDef(start, decorators, false)
	case lexer.KwClass:
		return p.classDef(start, decorators)
	case lexer.KwAsync:
		if p.peek(1) == lexer.KwDef {
			return p.asyncStmt(start, decorators)
		}
	case lexer.Name:
		if p.cython && (p.word("cdef") || p.word("cpdef") || p.word("ctypedef") || p.ctx.cdef) {
			return p.decoratedDecl(start, decorators)
		}
	}
	p.expected("a function or a class", "after the decorators")
	return nil
}

// funcDef reads a def statement from "def" on.
func (p *parser) funcDef(start int, decorators []ast.Expr, async bool) ast.Stmt {
	if p.dialect == ast.Pxd && p.ctx.level == levelModule {
		p.failHere(CodePlace, "a Python function can't stand in a .pxd file")
	}
	p.next()
	f := &ast.FuncDef{Async: async, Decorators: decorators}
	f.Name, f.NameSp = p.name("after 'def'")
	f.TypeParams = p.typeParams()
	p.expect(lexer.LParen, "after the name of the function")
	f.Params = p.params(defParams)
	p.expect(lexer.RParen, "after the parameters")
	if p.accept(lexer.Arrow) {
		f.Returns = p.exprs()
	}
	saved := p.inAsync
	p.inAsync = async
	f.Body = p.suiteIn(declCtx{level: levelFunction}, "after the head of the function")
	p.inAsync = saved
	f.Doc = docOf(f.Body)
	f.At = p.here(start)
	return f
}

// docOf returns the docstring of a suite: the string that is its first
// statement.
func docOf(body []ast.Stmt) *ast.Str {
	if len(body) == 0 {
		return nil
	}
	if e, ok := body[0].(*ast.ExprStmt); ok {
		if s, ok := e.X.(*ast.Str); ok {
			return s
		}
	}
	return nil
}

func (p *parser) classDef(start int, decorators []ast.Expr) ast.Stmt {
	if p.cython {
		p.allowed(start, "a Python class", levelModule, levelFunction, levelClass, levelOther)
	}
	c := &ast.ClassDef{Decorators: decorators}
	h := p.classHeader()
	c.Name, c.NameSp = normalise(h.Name.Value), p.tokSpan(&h.Name)
	c.TypeParams = h.TypeParams.list
	c.Bases, c.Keywords = h.Args.args, h.Args.keywords
	for _, b := range c.Bases {
		if g, ok := b.(*ast.Comp); ok && g.Kind == ast.CompGen && p.file.Text[p.offset(g)] != '(' {
			p.fail(g.Span(), CodeArgs, "a generator expression needs parentheses in the bases of a class")
		}
	}
	c.Body = p.suiteIn(declCtx{level: levelClass}, "after the head of the class")
	c.Doc = docOf(c.Body)
	c.At = p.here(start)
	return c
}
