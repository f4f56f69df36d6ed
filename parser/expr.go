package parser

import (
	"pyxc/parser/ast"
	"pyxc/parser/lexer"
)

// Each production starts at its first token and leaves the parser behind its
// last one. Names follow Python's grammar.

// starExprs is star_expressions: a tuple if there is a comma.
func (p *parser) starExprs() ast.Expr {
	start := p.start()
	x := p.starExpr()
	if p.at(lexer.Comma) {
		return p.restOfTuple(start, x, (*parser).starExpr)
	}
	return x
}

// exprs is expressions: like starExprs without stars.
func (p *parser) exprs() ast.Expr {
	start := p.start()
	x := p.expr()
	if p.at(lexer.Comma) {
		return p.restOfTuple(start, x, (*parser).expr)
	}
	return x
}

// restOfTuple reads ", x, y" after the first element of a bare tuple.
func (p *parser) restOfTuple(start int, first ast.Expr, elem func(*parser) ast.Expr) ast.Expr {
	elts := []ast.Expr{first}
	for p.accept(lexer.Comma) {
		if !p.startsExpr() {
			break
		}
		elts = append(elts, elem(p))
	}
	return &ast.Tuple{At: p.here(start), Elts: elts}
}

// startsExpr reports whether the current token can begin an expression.
func (p *parser) startsExpr() bool {
	switch k := p.kind(); k {
	case lexer.Name, lexer.Int, lexer.Float, lexer.Imag, lexer.String, lexer.FStart, lexer.LParen, lexer.LBrack,
		lexer.LBrace, lexer.Minus, lexer.Plus, lexer.Tilde, lexer.Star, lexer.Ellipsis, lexer.KwNot, lexer.KwLambda,
		lexer.KwAwait, lexer.KwNone, lexer.KwTrue, lexer.KwFalse, lexer.Invalid:
		return true
	case lexer.KwYield:
		return false
	case lexer.KwAsync, lexer.Amp, lexer.Lt:
		return p.cython
	case lexer.Backquote:
		return p.py2
	}
	return false
}

func (p *parser) starExpr() ast.Expr {
	if p.at(lexer.Star) {
		return p.starred()
	}
	return p.expr()
}

// starred is '*' bitwise_or.
func (p *parser) starred() ast.Expr {
	start := p.start()
	p.expect(lexer.Star, "")
	x := p.binary(precOr)
	return &ast.Starred{At: p.here(start), X: x}
}

// starNamed is '*' bitwise_or or a named expression.
func (p *parser) starNamed() ast.Expr {
	if p.at(lexer.Star) {
		return p.starred()
	}
	return p.named()
}

// named is an expression or NAME ':=' expression.
func (p *parser) named() ast.Expr {
	if p.peek(1) == lexer.Walrus && p.isName(0) {
		start := p.start()
		t := p.nameExpr()
		p.next()
		v := p.expr()
		return &ast.Walrus{At: p.here(start), Target: t, Value: v}
	}
	x := p.expr()
	if p.at(lexer.Walrus) {
		p.fail(x.Span(), CodeTarget, "cannot use an assignment expression with %s", describe(x))
	}
	return x
}

// yieldOrStar is a yield expression or star_expressions: the right side of an
// assignment.
func (p *parser) yieldOrStar() ast.Expr {
	if p.at(lexer.KwYield) {
		return p.yield()
	}
	return p.starExprs()
}

func (p *parser) yield() ast.Expr {
	start := p.start()
	p.next()
	if p.accept(lexer.KwFrom) {
		x := p.expr()
		return &ast.YieldFrom{At: p.here(start), X: x}
	}
	var x ast.Expr
	if p.startsExpr() {
		x = p.starExprs()
	}
	return &ast.Yield{At: p.here(start), X: x}
}

// expr is an expression without walrus, star or comma.
func (p *parser) expr() ast.Expr {
	p.enter()
	start := p.start()
	var x ast.Expr
	if p.at(lexer.KwLambda) {
		x = p.lambda()
	} else {
		x = p.disjunction()
		if p.at(lexer.KwIf) {
			x = p.conditional(start, x)
		}
	}
	p.depth--
	return x
}

func (p *parser) conditional(start int, then ast.Expr) ast.Expr {
	p.next()
	cond := p.disjunction()
	if !p.at(lexer.KwElse) {
		p.expected("'else'", "after the condition of a conditional expression")
	}
	p.next()
	els := p.expr()
	return &ast.IfExp{At: p.here(start), Cond: cond, Then: then, Else: els}
}

func (p *parser) lambda() ast.Expr {
	start := p.start()
	p.next()
	params := p.params(lambdaParams)
	p.expect(lexer.Colon, "after the parameters of a lambda")
	body := p.expr()
	return &ast.Lambda{At: p.here(start), Params: params, Body: body}
}

func (p *parser) disjunction() ast.Expr {
	x := p.conjunction()
	if !p.at(lexer.KwOr) {
		return x
	}
	xs := []ast.Expr{x}
	for p.accept(lexer.KwOr) {
		xs = append(xs, p.conjunction())
		p.checkChain(len(xs))
	}
	return boolChain(xs, true)
}

func (p *parser) conjunction() ast.Expr {
	x := p.inversion()
	if !p.at(lexer.KwAnd) {
		return x
	}
	xs := []ast.Expr{x}
	for p.accept(lexer.KwAnd) {
		xs = append(xs, p.inversion())
		p.checkChain(len(xs))
	}
	return boolChain(xs, false)
}

func boolChain(xs []ast.Expr, or bool) ast.Expr {
	x := xs[len(xs)-1]
	for i := len(xs) - 2; i >= 0; i-- {
		x = &ast.BoolOp{At: ast.At{Sp: xs[i].Span().To(x.Span())}, Or: or, X: xs[i], Y: x}
	}
	return x
}

func (p *parser) inversion() ast.Expr {
	if !p.at(lexer.KwNot) {
		return p.comparison()
	}
	p.enter()
	start := p.start()
	p.next()
	x := p.inversion()
	p.depth--
	return &ast.Unary{At: p.here(start), Op: ast.Not, X: x}
}

func (p *parser) comparison() ast.Expr {
	start := p.start()
	x := p.binary(precOr)
	op, ok := p.cmpOp()
	if !ok {
		return x
	}
	c := &ast.Compare{Left: x}
	for ok {
		c.Ops = append(c.Ops, op)
		c.Rights = append(c.Rights, p.binary(precOr))
		op, ok = p.cmpOp()
	}
	c.At = p.here(start)
	return c
}

// cmpOp consumes a comparison operator if there is one.
func (p *parser) cmpOp() (ast.CmpOp, bool) {
	var op ast.CmpOp
	switch p.kind() {
	case lexer.Lt:
		op = ast.Lt
	case lexer.Le:
		op = ast.Le
	case lexer.EqEq:
		op = ast.Eq
	case lexer.NotEq, lexer.LtGt:
		op = ast.Ne
	case lexer.Gt:
		op = ast.Gt
	case lexer.Ge:
		op = ast.Ge
	case lexer.KwIn:
		op = ast.In
	case lexer.KwIs:
		op = ast.Is
		if p.peek(1) == lexer.KwNot {
			p.next()
			op = ast.IsNot
		}
	case lexer.KwNot:
		if p.peek(1) != lexer.KwIn {
			return 0, false
		}
		p.next()
		op = ast.NotIn
	default:
		return 0, false
	}
	p.next()
	return op, true
}

// Precedences of the binary operators, loosest first.
const (
	precOr = iota + 1
	precXor
	precAnd
	precShift
	precSum
	precTerm
)

// binOp returns the operator of a token and its precedence, 0 if it is none.
func binOp(k lexer.Kind) (ast.BinOp, int) {
	switch k {
	case lexer.Pipe:
		return ast.BitOr, precOr
	case lexer.Caret:
		return ast.BitXor, precXor
	case lexer.Amp:
		return ast.BitAnd, precAnd
	case lexer.LShift:
		return ast.LShift, precShift
	case lexer.RShift:
		return ast.RShift, precShift
	case lexer.Plus:
		return ast.Add, precSum
	case lexer.Minus:
		return ast.Sub, precSum
	case lexer.Star:
		return ast.Mul, precTerm
	case lexer.Slash:
		return ast.Div, precTerm
	case lexer.DoubleSlash:
		return ast.FloorDiv, precTerm
	case lexer.Percent:
		return ast.Mod, precTerm
	case lexer.At:
		return ast.MatMul, precTerm
	}
	return 0, 0
}

// binary reads the operators of at least the given precedence.
func (p *parser) binary(least int) ast.Expr {
	start := p.start()
	x := p.factor()
	for n := 1; ; n++ {
		t := p.tok()
		op, prec := binOp(t.Type)
		if prec == 0 || prec < least {
			return x
		}
		p.checkChain(n)
		p.next()
		y := p.binary(prec + 1)
		x = &ast.Binary{At: p.here(start), Op: op, X: x, Y: y, OpSp: p.tokSpan(t)}
	}
}

// factor is a unary operation, a cast or a power.
func (p *parser) factor() ast.Expr {
	var op ast.UnaryOp
	switch p.kind() {
	case lexer.Minus:
		op = ast.Neg
	case lexer.Plus:
		op = ast.Pos
	case lexer.Tilde:
		op = ast.Invert
	case lexer.Amp:
		if !p.cython {
			return p.power()
		}
		op = ast.AddressOf
	case lexer.Lt:
		if p.cython {
			return p.cast()
		}
		return p.power()
	default:
		return p.power()
	}
	p.enter()
	start := p.start()
	p.next()
	x := p.factor()
	p.depth--
	return &ast.Unary{At: p.here(start), Op: op, X: x}
}

// power is await_primary ['**' factor].
func (p *parser) power() ast.Expr {
	start := p.start()
	var x ast.Expr
	if p.at(lexer.KwAwait) && !p.isName(0) {
		p.next()
		y := p.primary()
		x = &ast.Await{At: p.here(start), X: y}
	} else {
		x = p.primary()
	}
	if !p.at(lexer.DoubleStar) {
		return x
	}
	p.enter()
	t := p.tok()
	p.next()
	y := p.factor()
	p.depth--
	return &ast.Binary{At: p.here(start), Op: ast.Pow, X: x, Y: y, OpSp: p.tokSpan(t)}
}

// primary is an atom with its trailers.
func (p *parser) primary() ast.Expr {
	start := p.start()
	x := p.atom()
	for n := 1; ; n++ {
		switch p.kind() {
		case lexer.Dot:
			p.next()
			name, sp := p.attrName()
			x = &ast.Attr{At: p.here(start), X: x, Name: name, NameSp: sp}
		case lexer.LParen:
			x = p.call(start, x)
		case lexer.LBrack:
			x = p.subscript(start, x)
		default:
			return x
		}
		p.checkChain(n)
	}
}

func (p *parser) call(start int, f ast.Expr) *ast.Call {
	open := p.start()
	callee, _ := f.(*ast.Attr)
	p.locals = callee != nil && callee.Name == "locals" // cython.locals(x=int, x=int) is Cython's, too
	args, kws := p.callArgs()
	if len(args) == 1 && args[0] == p.bare {
		args[0].(*ast.Comp).At = p.here(open) // the call's parentheses are its own, too
	}
	return &ast.Call{At: p.here(start), Func: f, Args: args, Keywords: kws}
}

// callArgs reads '(' arguments ')'.
func (p *parser) callArgs() ([]ast.Expr, []ast.Keyword) {
	again := p.locals
	p.locals = false
	p.expect(lexer.LParen, "before the arguments")
	var args []ast.Expr
	var kws []ast.Keyword
	var seen map[string]bool
	unpacked := false // after a **x
	misplaced := false
	for !p.at(lexer.RParen) {
		start := p.start()
		switch {
		case p.at(lexer.DoubleStar):
			p.next()
			v := p.expr()
			kws = append(kws, ast.Keyword{At: p.here(start), Value: v})
			unpacked = true
		case p.at(lexer.Star):
			if unpacked {
				p.failHere(CodeArgs, "an unpacked iterable can't follow an unpacked mapping in a call")
			}
			p.next()
			v := p.expr()
			args = append(args, &ast.Starred{At: p.here(start), X: v})
		case p.peek(1) == lexer.Assign:
			kw := p.keyword(start)
			if seen == nil {
				seen = map[string]bool{}
			}
			if seen[kw.Name] && !again {
				p.report(kw.NameSp, CodeArgs, "the argument '%s' is given twice", kw.Name)
			}
			seen[kw.Name] = true
			kws = append(kws, kw)
		default:
			x := p.named()
			if p.at(lexer.KwFor) || p.at(lexer.KwAsync) {
				x = p.bareGenerator(start, x, len(args)+len(kws) == 0)
			} else if p.at(lexer.Assign) {
				p.fail(x.Span(), CodeArgs, "the name of a keyword argument can't be %s", describe(x))
			}
			switch {
			case misplaced: // said already
			case unpacked:
				p.report(x.Span(), CodeArgs, "a positional argument can't follow an unpacked mapping")
				misplaced = true
			case len(kws) > 0:
				p.report(x.Span(), CodeArgs, "a positional argument can't follow a keyword argument")
				misplaced = true
			}
			args = append(args, x)
		}
		if !p.accept(lexer.Comma) {
			break
		}
	}
	p.expect(lexer.RParen, "after the arguments")
	return args, kws
}

func (p *parser) keyword(start int) ast.Keyword {
	if !p.isName(0) {
		if k := p.kind(); k == lexer.KwTrue || k == lexer.KwFalse || k == lexer.KwNone {
			p.failHere(CodeTarget, "cannot assign to %s", p.tok().Value)
		}
		p.failHere(CodeArgs, "the name of a keyword argument must be a name, found %s", p.found())
	}
	name, sp := p.name("")
	p.next()
	v := p.expr()
	return ast.Keyword{At: p.here(start), Name: name, NameSp: sp, Value: v}
}

// bareGenerator reads the rest of a generator expression that is the only
// argument of a call, so without parentheses of its own.
func (p *parser) bareGenerator(start int, x ast.Expr, first bool) ast.Expr {
	gens := p.compFors()
	g := &ast.Comp{At: p.here(start), Kind: ast.CompGen, Elt: x, Generators: gens}
	if !first || p.at(lexer.Comma) && p.peek(1) != lexer.RParen {
		p.fail(g.Span(), CodeArgs, "a generator expression needs parentheses if it is not the only argument")
	}
	if p.at(lexer.Comma) && !p.cython {
		p.fail(g.Span(), CodeArgs, "a generator expression needs parentheses if it is not the only argument")
	}
	p.bare = g
	return g
}

// subscript reads '[' slices ']'.
func (p *parser) subscript(start int, x ast.Expr) ast.Expr {
	p.expect(lexer.LBrack, "")
	istart := p.start()
	if p.at(lexer.RBrack) {
		p.failHere(CodeExpected, "expected an index between the brackets")
	}
	index := p.slice()
	if p.at(lexer.Comma) {
		elts := []ast.Expr{index}
		for p.accept(lexer.Comma) {
			if p.at(lexer.RBrack) {
				break
			}
			elts = append(elts, p.slice())
		}
		index = &ast.Tuple{At: p.here(istart), Elts: elts}
	} else if s, ok := index.(*ast.Starred); ok {
		index = &ast.Tuple{At: s.At, Elts: []ast.Expr{index}}
	}
	p.expect(lexer.RBrack, "after the index")
	return &ast.Subscript{At: p.here(start), X: x, Index: index}
}

func (p *parser) slice() ast.Expr {
	start := p.start()
	var lo ast.Expr
	if !p.at(lexer.Colon) {
		if p.cython && p.isTypeArg() {
			return p.typeArg()
		}
		lo = p.starNamed()
		if !p.at(lexer.Colon) {
			return lo
		}
		if _, ok := lo.(*ast.Starred); ok {
			p.unexpected("after a starred index")
		}
	}
	p.next()
	s := &ast.Slice{Lo: lo}
	end := func() bool {
		return p.at(lexer.Colon) || p.at(lexer.Comma) || p.at(lexer.RBrack)
	}
	if !end() {
		s.Hi = p.expr()
	}
	if p.accept(lexer.Colon) {
		s.HasStep = true
		if !end() {
			s.Step = p.expr()
		}
	}
	s.At = p.here(start)
	return s
}
