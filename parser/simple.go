package parser

import (
	"pyxc/parser/ast"
	"pyxc/parser/lexer"
)

// simple reads a simple statement without the end of its line.
func (p *parser) simple() ast.Stmt {
	start := p.start()
	switch p.kind() {
	case lexer.KwPass:
		p.next()
		return &ast.Pass{At: p.here(start)}
	case lexer.KwBreak:
		p.next()
		return &ast.Break{At: p.here(start)}
	case lexer.KwContinue:
		p.next()
		return &ast.Continue{At: p.here(start)}
	case lexer.KwReturn:
		p.next()
		var x ast.Expr
		if p.startsExpr() {
			x = p.starExprs()
			p.noStar(x)
		} else if p.cython && p.at(lexer.KwYield) {
			x = p.yield()
		}
		return &ast.Return{At: p.here(start), X: x}
	case lexer.KwRaise:
		return p.raise(start)
	case lexer.KwGlobal, lexer.KwNonlocal:
		return p.scopeStmt(start)
	case lexer.KwDel:
		return p.del(start)
	case lexer.KwAssert:
		return p.assert(start)
	case lexer.KwImport:
		return p.importStmt(start)
	case lexer.KwFrom:
		return p.fromStmt(start)
	case lexer.Name:
		if s := p.wordSimple(start); s != nil {
			return s
		}
	}
	return p.exprStmt(start)
}

// wordSimple reads simple statements that begin with a word that is no
// keyword: type, and Python 2's print and exec, and Cython's one-line ones.
func (p *parser) wordSimple(start int) ast.Stmt {
	t := p.tok()
	switch t.Value {
	case "type":
		if p.peek(1) == lexer.Name && (p.peek(2) == lexer.Assign || p.peek(2) == lexer.LBrack) {
			return p.typeAlias(start)
		}
	case "print":
		if p.printStmt && !p.future["print_function"] {
			return p.print(start)
		}
	case "exec":
		if p.printStmt && p.peek(1) != lexer.LParen || p.printStmt && !p.future["print_function"] {
			return p.exec(start)
		}
	case "cdef", "DEF", "cimport", "include":
		if p.cython {
			return p.cythonSimple(start, t.Value)
		}
	}
	return nil
}

// exprStmt reads an expression statement or an assignment.
func (p *parser) exprStmt(start int) ast.Stmt {
	paren := p.at(lexer.LParen)
	x := p.yieldOrStar()
	switch k := p.kind(); {
	case k == lexer.Assign:
		return p.assign(start, x)
	case lexer.IsAugAssign(k):
		op := augOp(k)
		p.checkSingle(x, "an augmented assignment")
		p.next()
		v := p.yieldOrStar()
		p.noStar(v)
		return &ast.AugAssign{At: p.here(start), Op: op, Target: x, Value: v}
	case k == lexer.Colon:
		return p.annAssign(start, x, paren)
	}
	if _, ok := x.(*ast.Starred); ok {
		p.report(x.Span(), CodeUnexpected, "a starred expression can't stand here")
	}
	return &ast.ExprStmt{At: p.here(start), X: x}
}

func (p *parser) assign(start int, x ast.Expr) ast.Stmt {
	a := &ast.Assign{}
	for p.at(lexer.Assign) {
		p.checkTarget(x)
		a.Targets = append(a.Targets, x)
		p.next()
		x = p.yieldOrStar()
	}
	if _, ok := x.(*ast.Starred); ok {
		p.report(x.Span(), CodeUnexpected, "a starred expression can't be the whole value")
	}
	a.Value = x
	a.At = p.here(start)
	return a
}

func (p *parser) annAssign(start int, x ast.Expr, paren bool) ast.Stmt {
	switch x.(type) {
	case *ast.Name, *ast.Attr, *ast.Subscript:
		p.checkInner(x)
	case *ast.Tuple, *ast.List:
		p.fail(x.Span(), CodeTarget, "only a single target can be annotated, not %s", describe(x))
	default:
		p.failHere(CodeUnexpected, "unexpected ':' after %s", describe(x))
	}
	_, simple := x.(*ast.Name)
	p.next()
	a := &ast.AnnAssign{Target: x, Simple: simple && !paren, Annotation: p.expr()}
	if p.accept(lexer.Assign) {
		a.Value = p.yieldOrStar()
		p.noStar(a.Value)
	}
	a.At = p.here(start)
	return a
}

func augOp(k lexer.Kind) ast.BinOp {
	switch k {
	case lexer.PlusEq:
		return ast.Add
	case lexer.MinusEq:
		return ast.Sub
	case lexer.StarEq:
		return ast.Mul
	case lexer.SlashEq:
		return ast.Div
	case lexer.DoubleSlashEq:
		return ast.FloorDiv
	case lexer.PercentEq:
		return ast.Mod
	case lexer.AtEq:
		return ast.MatMul
	case lexer.AmpEq:
		return ast.BitAnd
	case lexer.PipeEq:
		return ast.BitOr
	case lexer.CaretEq:
		return ast.BitXor
	case lexer.LShiftEq:
		return ast.LShift
	case lexer.RShiftEq:
		return ast.RShift
	}
	return ast.Pow
}

func (p *parser) raise(start int) ast.Stmt {
	p.next()
	r := &ast.Raise{}
	if p.startsExpr() {
		r.Exc = p.expr()
		switch {
		case p.accept(lexer.KwFrom):
			r.Cause = p.expr()
		case p.at(lexer.Comma) && (p.py2 || p.cython): // in a .pyx at every language level, as in Cython
			p.next()
			r.Value = p.expr()
			if p.accept(lexer.Comma) {
				r.TB = p.expr()
			}
		case p.at(lexer.Comma):
			p.failHere(CodePy2, "'raise E, V' needs language_level=2; write raise E(V)")
		}
	}
	r.At = p.here(start)
	return r
}

func (p *parser) scopeStmt(start int) ast.Stmt {
	global := p.at(lexer.KwGlobal)
	p.next()
	var names []*ast.Name
	for {
		id, sp := p.name("in the list of names")
		names = append(names, &ast.Name{At: ast.At{Sp: sp}, Id: id})
		if !p.accept(lexer.Comma) {
			break
		}
	}
	if global {
		return &ast.Global{At: p.here(start), Names: names}
	}
	return &ast.Nonlocal{At: p.here(start), Names: names}
}

func (p *parser) del(start int) ast.Stmt {
	p.next()
	d := &ast.Del{}
	for {
		x := p.expr()
		p.checkDelete(x)
		d.Targets = append(d.Targets, x)
		if !p.accept(lexer.Comma) || !p.startsExpr() {
			break
		}
	}
	d.At = p.here(start)
	return d
}

func (p *parser) assert(start int) ast.Stmt {
	p.next()
	a := &ast.Assert{Cond: p.expr()}
	if p.accept(lexer.Comma) {
		a.Msg = p.expr()
	}
	a.At = p.here(start)
	return a
}

func (p *parser) typeAlias(start int) ast.Stmt {
	p.next()
	a := &ast.TypeAlias{Name: p.nameExpr()}
	a.TypeParams = p.typeParams()
	p.expect(lexer.Assign, "in the 'type' statement")
	a.Value = p.expr()
	a.At = p.here(start)
	return a
}

// typeParams reads "[T: bound = default, *Ts, **P]" if it is there.
func (p *parser) typeParams() []ast.TypeParam {
	if !p.accept(lexer.LBrack) {
		return nil
	}
	var out []ast.TypeParam
	for !p.at(lexer.RBrack) {
		start := p.start()
		t := ast.TypeParam{}
		if p.accept(lexer.Star) {
			t.Stars = 1
		} else if p.accept(lexer.DoubleStar) {
			t.Stars = 2
		}
		t.Name, _ = p.name("in the type parameters")
		if p.at(lexer.Colon) {
			if t.Stars > 0 {
				p.failHere(CodeParams, "a starred type parameter can't have a bound")
			}
			p.next()
			t.Bound = p.expr()
		}
		if p.accept(lexer.Assign) {
			if t.Stars == 1 {
				t.Default = p.starExpr()
			} else {
				t.Default = p.expr()
			}
		} else if n := len(out); n > 0 && out[n-1].Default != nil {
			p.fail(p.here(start).Sp, CodeParams, "the type parameter '%s' without a default follows one with a default", t.Name)
		}
		t.At = p.here(start)
		out = append(out, t)
		if !p.accept(lexer.Comma) {
			break
		}
	}
	if len(out) == 0 {
		p.expected("a type parameter", "")
	}
	p.expect(lexer.RBrack, "after the type parameters")
	return out
}

// print reads Python 2's print statement.
func (p *parser) print(start int) ast.Stmt {
	p.next()
	s := &ast.Print{}
	end := func() bool { return p.at(lexer.Newline) || p.at(lexer.EOF) || p.at(lexer.Semi) }
	if p.accept(lexer.RShift) {
		s.Dest = p.expr()
		if p.accept(lexer.Comma) && end() {
			p.expected("a value", "after the comma")
		}
	}
	for !end() {
		s.Values = append(s.Values, p.expr())
		if !p.accept(lexer.Comma) {
			break
		}
		s.NoNewline = end()
	}
	s.At = p.here(start)
	return s
}

// exec reads Python 2's exec statement.
func (p *parser) exec(start int) ast.Stmt {
	p.next()
	s := &ast.Exec{}
	x := p.binary(precOr)
	if t, ok := x.(*ast.Tuple); ok && (len(t.Elts) == 2 || len(t.Elts) == 3) && !p.at(lexer.KwIn) {
		s.Code, s.Globals = t.Elts[0], t.Elts[1]
		if len(t.Elts) == 3 {
			s.Locals = t.Elts[2]
		}
	} else {
		s.Code = x
		if p.accept(lexer.KwIn) {
			s.Globals = p.expr()
			if p.accept(lexer.Comma) {
				s.Locals = p.expr()
			}
		}
	}
	s.At = p.here(start)
	return s
}
