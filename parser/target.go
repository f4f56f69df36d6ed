package parser

import (
	"pyxc/internal/source"
	"pyxc/parser/ast"
	"pyxc/parser/lexer"
)

// describe names an expression for a message.
func describe(x ast.Expr) string {
	switch x := x.(type) {
	case *ast.Name:
		return "the name '" + x.Id + "'"
	case *ast.Const:
		return [...]string{"None", "True", "False", "an ellipsis", "NULL"}[x.Kind]
	case *ast.Int, *ast.Float, *ast.Imag, *ast.Str:
		return "a literal"
	case *ast.JoinedStr:
		return "an f-string"
	case *ast.Tuple:
		return "a tuple"
	case *ast.List:
		return "a list"
	case *ast.Set:
		return "a set"
	case *ast.Dict:
		return "a dict"
	case *ast.Comp:
		if x.Kind == ast.CompGen {
			return "a generator expression"
		}
		return "a comprehension"
	case *ast.Compare:
		return "a comparison"
	case *ast.IfExp:
		return "a conditional expression"
	case *ast.Walrus:
		return "an assignment expression"
	case *ast.Lambda:
		return "a lambda"
	case *ast.Call:
		return "a call"
	case *ast.Attr:
		return "an attribute"
	case *ast.Subscript:
		return "a subscript"
	case *ast.Starred:
		return "a starred expression"
	case *ast.Yield, *ast.YieldFrom:
		return "a yield expression"
	case *ast.Await:
		return "an await expression"
	case *ast.Cast:
		return "a cast"
	}
	return "an expression"
}

// checkTarget fails unless x can be assigned to. A starred target is legal
// only inside a tuple or list.
func (p *parser) checkTarget(x ast.Expr) {
	switch x := x.(type) {
	case *ast.Starred:
		p.report(x.Span(), CodeTarget, "a starred target must be in a list or tuple")
	default:
		p.checkInner(x)
	}
}

func (p *parser) checkInner(x ast.Expr) {
	switch x := x.(type) {
	case *ast.Name:
		p.notDebug(x.Id, x.Sp)
	case *ast.Attr:
		p.notDebug(x.Name, x.NameSp)
	case *ast.Subscript:
	case *ast.Tuple:
		p.checkElements(x.Elts)
	case *ast.List:
		p.checkElements(x.Elts)
	case *ast.Call, *ast.Cast:
		// C++ references are assigned to through calls and casts.
		if !p.cython {
			p.report(x.Span(), CodeTarget, "cannot assign to %s", describe(x))
		}
	default:
		p.report(x.Span(), CodeTarget, "cannot assign to %s", describe(x))
	}
}

func (p *parser) checkElements(elts []ast.Expr) {
	stars := 0
	for _, e := range elts {
		if s, ok := e.(*ast.Starred); ok {
			if stars++; stars > 1 {
				p.report(e.Span(), CodeTarget, "only one target of an unpacking can be starred")
				return
			}
			p.checkInner(s.X)
			continue
		}
		p.checkInner(e)
	}
}

// checkSingle fails unless x is a name, an attribute or a subscript.
func (p *parser) checkSingle(x ast.Expr, what string) {
	switch x.(type) {
	case *ast.Name, *ast.Attr, *ast.Subscript:
		p.checkInner(x)
		return
	case *ast.Call, *ast.Cast:
		if p.cython {
			return
		}
	}
	p.fail(x.Span(), CodeTarget, "%s is no possible target of %s", describe(x), what)
}

// checkDelete fails unless x can be deleted.
func (p *parser) checkDelete(x ast.Expr) {
	switch x := x.(type) {
	case *ast.Name, *ast.Attr, *ast.Subscript:
		p.checkInner(x)
	case *ast.Tuple:
		for _, e := range x.Elts {
			p.checkDelete(e)
		}
	case *ast.List:
		for _, e := range x.Elts {
			p.checkDelete(e)
		}
	default:
		p.report(x.Span(), CodeTarget, "cannot delete %s", describe(x))
	}
}

// notDebug rejects the constant __debug__ as a target.
func (p *parser) notDebug(id string, sp source.Span) {
	if id == "__debug__" {
		p.fail(sp, CodeTarget, "cannot assign to __debug__")
	}
}

// starTargets reads the target of a for loop or an "as": bitwise_or
// expressions, a tuple if there is a comma and commas are allowed.
func (p *parser) starTargets() ast.Expr {
	start := p.start()
	elem := func(p *parser) ast.Expr {
		if p.at(lexer.Star) {
			return p.starred()
		}
		return p.binary(precOr)
	}
	x := elem(p)
	if p.at(lexer.Comma) {
		return p.restOfTuple(start, x, elem)
	}
	return x
}

// forHead reads "target in" or all of Cython's "i from a <= i < b by c" or
// "a <= i < b".
func (p *parser) forHead(async bool) (ast.Expr, *ast.ForFromHead) {
	start := p.start()
	x := p.starTargets()
	switch {
	case p.accept(lexer.KwIn):
	case p.cython && !async && p.at(lexer.KwFrom):
		p.next()
		p.checkTarget(x)
		lo := p.binary(precOr)
		return p.forFrom(start, x, lo)
	case p.cython && !async && relation(p.kind()):
		return p.forFrom(start, nil, x)
	default:
		p.expected("'in'", "after the target of 'for'")
	}
	p.checkTarget(x)
	return x, nil
}

func relation(k lexer.Kind) bool {
	return k == lexer.Lt || k == lexer.Le || k == lexer.Gt || k == lexer.Ge
}

// forFrom reads "<= i < hi [by step]". A nil target means the name in the
// middle.
func (p *parser) forFrom(start int, target, lo ast.Expr) (ast.Expr, *ast.ForFromHead) {
	h := &ast.ForFromHead{Lo: lo}
	rel := func() ast.CmpOp {
		if !relation(p.kind()) {
			p.expected("'<', '<=', '>' or '>='", "in the range of 'for'")
		}
		op, _ := p.cmpOp()
		return op
	}
	h.Rel1 = rel()
	name := p.nameExpr()
	if target == nil {
		target = name
	} else if t, ok := target.(*ast.Name); !ok {
		p.fail(target.Span(), CodeTarget, "the target of 'for ... from' must be a name")
	} else if t.Id != name.Id {
		p.fail(name.Sp, CodeTarget, "the name in the range must be the loop's target '%s'", t.Id)
	}
	relSpan := p.tokSpan(p.tok())
	h.Rel2 = rel()
	if (h.Rel1 == ast.Lt || h.Rel1 == ast.Le) != (h.Rel2 == ast.Lt || h.Rel2 == ast.Le) {
		p.fail(relSpan, CodeUnexpected, "both relations of the range must point the same way")
	}
	h.Hi = p.binary(precOr)
	if p.acceptWord("by") {
		h.Step = p.binary(precOr)
	}
	h.At = p.here(start)
	return target, h
}
