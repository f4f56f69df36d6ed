package parser

import (
	"pyxc/internal/source"
	"pyxc/parser/ast"
	"pyxc/parser/lexer"
)

// paramKind says whose parameters are read.
type paramKind uint8

const (
	defParams    paramKind = iota // def f(...): annotations; C types outside .py
	lambdaParams                  // lambda ...: no annotations
	cParams                       // a C function: types, names optional
)

// paramState checks the order of a parameter list.
type paramState struct {
	*ast.Params
	kind       paramKind
	seen       map[string]bool
	slash      bool
	star       bool
	defaulted  bool
	bareStarAt source.Span
}

// params reads a parameter list without its brackets.
func (p *parser) params(kind paramKind) *ast.Params {
	start := p.start()
	s := &paramState{Params: &ast.Params{}, kind: kind}
	for !p.endOfParams(kind) {
		p.param(s)
		if s.KwArg != nil || !p.accept(lexer.Comma) {
			break
		}
	}
	if s.KwArg != nil && p.accept(lexer.Comma) && !p.endOfParams(kind) {
		p.failHere(CodeParams, "no parameter can follow '**%s'", s.KwArg.Name)
	}
	if s.BareStar && len(s.KwOnly) == 0 && p.cython {
		s.BareStar = false // Cython takes it, to no effect
	} else if s.BareStar && len(s.KwOnly) == 0 {
		p.fail(s.bareStarAt, CodeParams, "a bare '*' must be followed by a named parameter")
	}
	s.At = p.between(start, max(start, p.prevEnd()))
	return s.Params
}

func (p *parser) endOfParams(kind paramKind) bool {
	if kind == lambdaParams {
		return p.at(lexer.Colon)
	}
	return p.at(lexer.RParen)
}

// param reads one entry of a parameter list.
func (p *parser) param(s *paramState) {
	switch p.kind() {
	case lexer.Slash:
		p.slash(s)
	case lexer.Star:
		if s.star {
			p.failHere(CodeParams, "'*' can be in a parameter list only once")
		}
		s.star = true
		at := p.tokSpan(p.tok())
		p.next()
		if p.at(lexer.Comma) || p.endOfParams(s.kind) {
			s.BareStar, s.bareStarAt = true, at
			return
		}
		s.VarArg = p.starParam(s, true)
	case lexer.DoubleStar:
		p.next()
		s.KwArg = p.starParam(s, false)
	case lexer.Ellipsis:
		if s.kind != cParams {
			p.unexpected("in the parameters")
		}
		p.next()
		s.Ellipsis = true
		if !p.at(lexer.RParen) {
			p.failHere(CodeParams, "'...' must be the last parameter")
		}
	default:
		p.plainParam(s)
	}
}

func (p *parser) slash(s *paramState) {
	switch {
	case s.slash:
		p.failHere(CodeParams, "'/' can be in a parameter list only once")
	case s.star:
		p.failHere(CodeParams, "'/' must stand before '*'")
	case len(s.Args) == 0:
		p.failHere(CodeParams, "at least one parameter must stand before '/'")
	}
	p.next()
	s.slash = true
	s.PosOnly, s.Args = s.Args, nil
}

// starParam reads the name and annotation behind * or **.
func (p *parser) starParam(s *paramState, star bool) *ast.Param {
	start := p.start()
	a := &ast.Param{}
	a.Name, a.NameSp = p.name("after '*'")
	p.declare(s, a)
	if s.kind != lambdaParams && p.accept(lexer.Colon) {
		if star {
			a.Annotation = p.starExpr()
		} else {
			a.Annotation = p.expr()
		}
	}
	if p.at(lexer.Assign) {
		p.failHere(CodeParams, "a starred parameter can't have a default")
	}
	a.At = p.here(start)
	return a
}

// declare notes a parameter's name and rejects a second use of it.
func (p *parser) declare(s *paramState, a *ast.Param) {
	if a.Name == "" {
		return
	}
	p.notDebug(a.Name, a.NameSp)
	if s.seen == nil {
		s.seen = map[string]bool{}
	}
	if s.seen[a.Name] && s.kind != cParams { // declarations take it; the checker looks at what is defined
		p.fail(a.NameSp, CodeParams, "there are two parameters named '%s'", a.Name)
	}
	s.seen[a.Name] = true
}

func (p *parser) plainParam(s *paramState) {
	start := p.start()
	a := &ast.Param{}
	if p.cython {
		p.cParam(a, s.kind)
	} else {
		a.Name, a.NameSp = p.name("in the parameters")
	}
	p.declare(s, a)
	if s.kind != lambdaParams && p.accept(lexer.Colon) {
		a.Annotation = p.expr()
	}
	if p.accept(lexer.Assign) {
		p.paramDefault(s, a)
	} else if s.defaulted && !s.star && s.kind != cParams {
		if a.Name != "" {
			p.report(a.NameSp, CodeParams, "the parameter '%s' without a default follows one with a default", a.Name)
		} else {
			p.report(p.here(start).Sp, CodeParams, "a parameter without a default follows one with a default")
		}
	}
	a.At = p.here(start)
	if s.star {
		s.KwOnly = append(s.KwOnly, a)
	} else {
		s.Args = append(s.Args, a)
	}
}

func (p *parser) paramDefault(s *paramState, a *ast.Param) {
	if !s.star {
		s.defaulted = true
	}
	if p.cython && (p.at(lexer.Star) || p.at(lexer.Question)) && (p.peek(1) == lexer.Comma || p.peek(1) == lexer.RParen) {
		if s.kind != cParams {
			p.report(p.tokSpan(p.tok()), CodeUnexpected, "only a C function's declaration leaves a default value to its definition; write it here")
		}
		p.next()
		a.Star = true
		return
	}
	a.Default = p.expr()
}

// cParam reads a parameter that may have a C type: "x", "int x", "char *s",
// "int (*f)(int)", and "not None" or "or None" behind it.
func (p *parser) cParam(a *ast.Param, kind paramKind) {
	a.Type = p.baseType(kind != cParams)
	if p.declaratorFollows() {
		a.Decl = p.declarator(declOpts{nonempty: kind != cParams})
	} else if kind != cParams {
		p.expected("a name", "in the parameters")
	}
	if a.Decl != nil {
		if n := ast.Declared(a.Decl); n != nil {
			a.Name, a.NameSp = n.Name, n.Sp
		}
		if a.Name == "" && kind != cParams {
			p.fail(a.Decl.Span(), CodeExpected, "expected a name in the parameters")
		}
		if _, bare := a.Decl.(*ast.NameDecl); bare && a.Type == nil {
			a.Decl = nil
		}
	}
	if k := p.kind(); (k == lexer.KwNot || k == lexer.KwOr) && p.peek(1) == lexer.KwNone {
		a.NotNone, a.OrNone = k == lexer.KwNot, k == lexer.KwOr
		p.next()
		p.next()
	}
}
