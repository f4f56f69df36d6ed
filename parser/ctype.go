package parser

import (
	"pyxc/parser/ast"
	"pyxc/parser/lexer"
)

// basicType lists the words that always begin a C type and say what follows.
type basicType uint8

const (
	notBasic  basicType = iota
	plainWord           // int, char, ...: may follow a sign or length
	signWord            // signed, unsigned, short, long
	loneWord            // Py_ssize_t, ...: stand alone
)

func basicWord(s string) basicType {
	switch s {
	case "void", "char", "int", "float", "double", "bint":
		return plainWord
	case "signed", "unsigned", "short", "long":
		return signWord
	case "Py_UNICODE", "Py_UCS4", "Py_hash_t", "Py_ssize_t", "ssize_t", "size_t", "ptrdiff_t", "Py_tss_t":
		return loneWord
	}
	return notBasic
}

// baseType reads a C type without its declarator. Where the type may be left
// out (optional), a lone name is what is declared: then nothing is consumed
// and the result is nil.
func (p *parser) baseType(optional bool) *ast.TypeExpr {
	p.enter()
	defer func() { p.depth-- }()
	start := p.start()
	isConst, isVolatile, twice := false, false, false
	for {
		if p.word("const") {
			if isConst && !twice {
				twice = true
				p.report(p.tokSpan(p.tok()), CodeDecl, "'const' is given twice")
			}
			isConst = true
		} else if p.word("volatile") {
			if isVolatile && !twice {
				twice = true
				p.report(p.tokSpan(p.tok()), CodeDecl, "'volatile' is given twice")
			}
			isVolatile = true
		} else {
			break
		}
		p.next()
	}
	if isConst || isVolatile {
		whole := p.at(lexer.LParen)
		t := p.baseType(optional)
		if t == nil {
			p.expected("a type", "after 'const'")
		}
		if ptr, ok := t.Decl.(*ast.PtrDecl); ok && whole { // const (int *): the pointer is const
			ptr.Const, ptr.Volatile = ptr.Const || isConst, ptr.Volatile || isVolatile
		} else {
			t.Const, t.Volatile = t.Const || isConst, t.Volatile || isVolatile
		}
		t.At = p.here(start)
		return t
	}
	if p.at(lexer.LParen) {
		return p.indexed(start, p.tupleType())
	}
	t := &ast.TypeExpr{}
	switch {
	case p.at(lexer.Name) && basicWord(p.tok().Value) != notBasic:
		p.basicType(t)
	case p.isName(0) && p.peek(1) == lexer.Dot:
		name, _ := p.name("")
		t.Path = append(t.Path, name)
		for p.accept(lexer.Dot) {
			name, _ := p.name("after '.'")
			t.Path = append(t.Path, name)
		}
	case p.isName(0):
		if optional && !p.nameIsType() {
			return nil
		}
		name, _ := p.name("")
		t.Path = []string{name}
	case p.at(lexer.KwNone):
		// None is the type of "None" alone; the type checker decides.
		p.next()
		t.Path = []string{"None"}
	default:
		p.expected("a type", "")
	}
	t.At = p.here(start)
	return p.indexed(start, t)
}

// nameIsType decides whether the name at the current token is a type and not
// what is declared, by the token behind it.
func (p *parser) nameIsType() bool {
	switch p.peek(1) {
	case lexer.Star, lexer.DoubleStar, lexer.LBrack, lexer.Amp:
		return true
	case lexer.LParen:
		switch p.peek(2) {
		case lexer.Star, lexer.DoubleStar, lexer.Amp:
			return true
		case lexer.Name:
			return callConv(p.toks[p.i+2].Value)
		}
		return false
	}
	return p.isName(1)
}

// basicType reads the words of C's own types.
func (p *parser) basicType(t *ast.TypeExpr) {
	t.Basic = true
	w := p.tok().Value
	if basicWord(w) == loneWord {
		p.next()
		t.Path = []string{w}
	} else {
		p.signAndLength(t)
		if p.at(lexer.Name) && basicWord(p.tok().Value) == plainWord {
			t.Path = []string{p.tok().Value}
			p.next()
		}
	}
	if p.acceptWord("complex") {
		t.Complex = true
	}
}

func (p *parser) signAndLength(t *ast.TypeExpr) {
	for p.at(lexer.Name) {
		switch w := p.tok().Value; w {
		case "signed", "unsigned":
			if t.Signed != 0 {
				p.failHere(CodeDecl, "a type can be signed or unsigned only once")
			}
			t.Signed = 1
			if w == "unsigned" {
				t.Signed = 2
			}
		case "short":
			if t.Long != 0 {
				p.failHere(CodeDecl, "'short' can't be combined with another length")
			}
			t.Long = -1
		case "long":
			if t.Long < 0 || t.Long == 2 {
				p.failHere(CodeDecl, "'long' is written too often")
			}
			t.Long++
		default:
			return
		}
		p.next()
	}
}

// tupleType reads "(type, type)" or a type in parentheses.
func (p *parser) tupleType() *ast.TypeExpr {
	start := p.start()
	p.next()
	first := p.abstractType()
	if !p.at(lexer.Comma) {
		p.expect(lexer.RParen, "after the type")
		return first
	}
	t := &ast.TypeExpr{Ctuple: []*ast.TypeExpr{first}}
	for p.accept(lexer.Comma) {
		if p.at(lexer.RParen) {
			break
		}
		t.Ctuple = append(t.Ctuple, p.abstractType())
	}
	p.expect(lexer.RParen, "after the types of a C tuple")
	t.At = p.here(start)
	return t
}

// abstractType reads a type with a declarator that has no name.
func (p *parser) abstractType() *ast.TypeExpr {
	start := p.start()
	t := p.baseType(false)
	if p.declaratorFollows() {
		d := p.declarator(declOpts{abstract: true})
		if t.Decl != nil { // (int*)[:] and the like
			t = &ast.TypeExpr{Elem: t}
		}
		t.Decl = d
		t.At = p.here(start)
	}
	return t
}

// indexed reads what may stand behind a type's name: [..] and .name.
func (p *parser) indexed(start int, t *ast.TypeExpr) *ast.TypeExpr {
	for n := 0; ; n++ {
		p.checkChain(n)
		switch {
		case p.at(lexer.LBrack):
			if t.HasIndex || t.Decl != nil {
				t = &ast.TypeExpr{Elem: t}
			}
			t.HasIndex = true
			t.Index = p.typeIndex()
		case p.at(lexer.Dot) && t.HasIndex:
			p.next()
			name, _ := p.name("after '.'")
			t = &ast.TypeExpr{Elem: t, Path: []string{name}}
		default:
			return t
		}
		t.At = p.here(start)
	}
}

// typeIndex reads '[' arguments ']' behind a type: axes of a memoryview, types
// or expressions.
func (p *parser) typeIndex() []ast.IndexArg {
	p.next()
	var out []ast.IndexArg
	axes := p.at(lexer.Colon) || p.at(lexer.Int) && p.peek(1) == lexer.Colon
	for !p.at(lexer.RBrack) {
		start := p.start()
		a := ast.IndexArg{}
		switch {
		case axes:
			x := p.slice()
			s, ok := x.(*ast.Slice)
			if !ok {
				p.fail(x.Span(), CodeDecl, "every axis of a memoryview must be a slice like ':' or '::1'")
			}
			a.Axis = s
		case p.isName(0) && p.peek(1) == lexer.Assign:
			a.Keyword, _ = p.name("")
			p.next()
			p.typeOrExpr(&a)
		default:
			p.typeOrExpr(&a)
		}
		a.At = p.here(start)
		out = append(out, a)
		if !p.accept(lexer.Comma) {
			break
		}
	}
	p.expect(lexer.RBrack, "after the arguments of a type")
	return out
}

// typeOrExpr reads an argument that may be either.
func (p *parser) typeOrExpr(a *ast.IndexArg) {
	if !p.looksLikeExpr(p.i) {
		a.Type = p.abstractType()
		return
	}
	x := p.expr()
	if t := typeOfExpr(x); t != nil {
		a.Type = t
		return
	}
	a.Expr = x
}

// looksLikeExpr decides by what follows whether an expression stands at token
// i where a type might too. What may be both counts as an expression.
func (p *parser) looksLikeExpr(i int) bool {
	for {
		t := &p.toks[i]
		if t.Type != lexer.Name {
			return t.Type != lexer.LParen || !p.looksLikeTuple(i)
		}
		if basicWord(t.Value) != notBasic || t.Value == "const" || t.Value == "volatile" {
			return false
		}
		i++
		for p.toks[i].Type == lexer.Dot && p.toks[i+1].Type == lexer.Name {
			i += 2
		}
		switch p.toks[i].Type {
		case lexer.Name:
			return false
		case lexer.Star, lexer.DoubleStar, lexer.Amp:
			switch p.toks[i+1].Type {
			case lexer.RParen, lexer.RBrack, lexer.Comma, lexer.Star, lexer.DoubleStar, lexer.LBrack:
				return false
			}
			return !(p.toks[i+1].Type == lexer.Name && p.toks[i+1].Value == "const")
		case lexer.LParen:
			return p.toks[i+1].Type != lexer.Star
		case lexer.LBrack:
			if k := p.toks[i+1].Type; k == lexer.RBrack || k == lexer.Colon {
				return false
			}
			i++ // decided by what stands in the brackets
			continue
		}
		return true
	}
}

// looksLikeTuple reports whether the bracket at token i begins with a type
// that is no expression, so is a C tuple.
func (p *parser) looksLikeTuple(i int) bool {
	for p.toks[i].Type == lexer.LParen {
		i++
	}
	return p.toks[i].Type == lexer.Name && !p.looksLikeExpr(i)
}

// typeOfExpr reads an expression as the type that it may also be; nil if it
// can't be one.
func typeOfExpr(x ast.Expr) *ast.TypeExpr {
	var path []string
	for y := x; ; {
		switch v := y.(type) {
		case *ast.Name:
			path = append(path, v.Id)
			for i, j := 0, len(path)-1; i < j; i, j = i+1, j-1 {
				path[i], path[j] = path[j], path[i]
			}
			return &ast.TypeExpr{At: ast.At{Sp: x.Span()}, Path: path, Expr: x}
		case *ast.Attr:
			path = append(path, v.Name)
			y = v.X
			continue
		case *ast.Subscript:
			return typeOfSubscript(x, v, path)
		}
		return nil
	}
}

// typeOfSubscript is typeOfExpr for X[..] and X[..].path, path reversed.
func typeOfSubscript(x ast.Expr, v *ast.Subscript, path []string) *ast.TypeExpr {
	base := typeOfExpr(v.X)
	if base == nil || base.HasIndex {
		return nil
	}
	base.HasIndex = true
	base.Sp = v.Sp
	base.Expr = v
	args := []ast.Expr{v.Index}
	if t, ok := v.Index.(*ast.Tuple); ok && !t.Parens {
		args = t.Elts
	}
	for _, a := range args {
		arg := ast.IndexArg{At: ast.At{Sp: a.Span()}}
		if s, ok := a.(*ast.Slice); ok {
			arg.Axis = s
		} else if w, ok := a.(*ast.TypeArg); ok {
			arg.Type = w.Type
		} else if t := typeOfExpr(a); t != nil {
			arg.Type = t
		} else {
			arg.Expr = a
		}
		base.Index = append(base.Index, arg)
	}
	if len(path) == 0 {
		return base
	}
	for i, j := 0, len(path)-1; i < j; i, j = i+1, j-1 {
		path[i], path[j] = path[j], path[i]
	}
	return &ast.TypeExpr{At: ast.At{Sp: x.Span()}, Elem: base, Path: path, Expr: x}
}

// ---- Declarators

type declOpts struct {
	nonempty bool // there must be a name
	abstract bool // there must be none
	assign   bool // "= value" may follow the name
}

func callConv(w string) bool {
	return w == "__stdcall" || w == "__cdecl" || w == "__fastcall"
}

// declaratorFollows reports whether the current token can begin a declarator.
func (p *parser) declaratorFollows() bool {
	switch p.kind() {
	case lexer.Star, lexer.DoubleStar, lexer.Amp, lexer.LParen, lexer.LBrack:
		return true
	}
	return p.isName(0)
}

// declarator reads the part of a declaration around and with the name.
func (p *parser) declarator(o declOpts) ast.Declarator {
	p.enter()
	defer func() { p.depth-- }()
	start := p.start()
	conv := ""
	if p.at(lexer.Name) && callConv(p.tok().Value) {
		conv = p.tok().Value
		p.next()
	}
	switch p.kind() {
	case lexer.Star, lexer.DoubleStar:
		return p.pointer(start, conv, o)
	case lexer.Amp:
		p.next()
		r := &ast.RefDecl{}
		if p.at(lexer.Amp) {
			p.next()
			r.RValue = true
		}
		p.acceptWord("const")
		r.Base = p.declarator(o)
		r.At = p.here(start)
		return r
	}
	var d ast.Declarator
	if p.at(lexer.LParen) && !(p.peek(1) == lexer.RParen || p.isName(1) && !callConv(p.toks[p.i+1].Value)) {
		p.next()
		inner := o
		inner.assign = false
		d = p.declarator(inner)
		p.expect(lexer.RParen, "after the declarator")
	} else {
		d = p.nameDecl(start, conv, o)
	}
	return p.declSuffixes(start, d, o)
}

func (p *parser) pointer(start int, conv string, o declOpts) ast.Declarator {
	double := p.at(lexer.DoubleStar)
	p.next()
	q := &ast.PtrDecl{CallConv: conv}
	out := q
	if double {
		inner := &ast.PtrDecl{}
		q.Base = inner
		q = inner
	}
	for {
		if p.word("const") {
			q.Const = true
		} else if p.word("volatile") {
			q.Volatile = true
		} else if p.word("restrict") && p.isName(1) || p.word("__restrict") {
			q.Restrict = true
		} else {
			break
		}
		p.next()
	}
	q.Base = p.declarator(o)
	q.At = p.here(start)
	if out != q {
		q.At = p.here(start + 1)
		out.At = p.here(start)
	}
	return out
}

// nameDecl reads the declared name with its C name or operator, or nothing in
// an abstract declarator.
func (p *parser) nameDecl(start int, conv string, o declOpts) ast.Declarator {
	n := &ast.NameDecl{CallConv: conv}
	if !p.isName(0) || p.word("nogil") && o.abstract {
		if o.nonempty && !p.at(lexer.LParen) {
			p.expected("a name", "in the declaration")
		}
		n.At = p.between(start, start)
		return n
	}
	if o.abstract {
		p.failHere(CodeDecl, "no name can stand in this type")
	}
	name, sp := p.name("")
	n.Name, n.Sp = name, sp
	if name == "operator" && p.operatorName(n) {
		n.At = p.here(start)
		return n
	}
	if p.at(lexer.String) {
		n.CName = p.cName()
	}
	if o.assign && p.accept(lexer.Assign) {
		n.Default = p.expr()
	}
	n.At = ast.At{Sp: sp}
	return n
}

// operatorName reads the symbol behind the word operator.
func (p *parser) operatorName(n *ast.NameDecl) bool {
	if p.ctx.level != levelCppClass && p.ctx.mods.Vis != ast.Extern {
		return false
	}
	sym := ""
	switch {
	case p.at(lexer.LParen) && p.peek(1) == lexer.RParen && (p.peek(2) == lexer.LParen || p.peek(2) == lexer.LBrack):
		sym = "()"
		p.next()
		p.next()
	case p.at(lexer.LBrack) && p.peek(1) == lexer.RBrack:
		sym = "[]"
		p.next()
		p.next()
	case p.at(lexer.Name):
		sym = p.tok().Value
		p.next()
	case p.at(lexer.Assign) && p.peek(1) != lexer.LParen && p.peek(1) != lexer.LBrack:
		return false
	default:
		for lexer.IsOperator(p.kind()) && !p.at(lexer.LParen) && !p.at(lexer.LBrack) && len(sym) < 4 {
			sym += p.tok().Value
			p.next()
		}
	}
	if sym == "" {
		return false
	}
	if !p.at(lexer.LParen) && !p.at(lexer.LBrack) {
		p.expected("'('", "after the operator")
	}
	n.Name = "operator" + sym
	if lexer.IsIdentifier(sym) {
		n.Name = "operator " + sym
	}
	n.Operator = sym
	return true
}

// declSuffixes reads the array and function parts behind a declarator.
func (p *parser) declSuffixes(start int, d ast.Declarator, o declOpts) ast.Declarator {
	for n := 0; ; n++ {
		p.checkChain(n)
		switch p.kind() {
		case lexer.LBrack:
			if p.isTemplateList() {
				t := p.templates()
				f := p.funcSuffix(start, d)
				f.Templates = t
				d = f
				continue
			}
			p.next()
			a := &ast.ArrayDecl{Base: d}
			if !p.at(lexer.RBrack) {
				a.Dim = p.expr()
			}
			p.expect(lexer.RBrack, "after the size of the array")
			a.At = p.here(start)
			d = a
		case lexer.LParen:
			f := p.funcSuffix(start, d)
			d = f
			if f.Trailer != (ast.Trailer{}) {
				return d // nothing can be declared behind it
			}
		default:
			if o.assign && p.at(lexer.Assign) {
				if nd := ast.Declared(d); nd != nil && nd.Default == nil {
					p.next()
					nd.Default = p.expr()
				}
			}
			return d
		}
	}
}

// isTemplateList recognises "[T, U](": the templates of a function.
func (p *parser) isTemplateList() bool {
	for i := p.i + 1; ; i += 2 {
		if p.toks[i].Type != lexer.Name {
			return false
		}
		if p.toks[i+1].Type == lexer.Assign && p.toks[i+2].Type == lexer.Star {
			i += 2
		}
		switch p.toks[i+1].Type {
		case lexer.Comma:
		case lexer.RBrack:
			return p.toks[i+2].Type == lexer.LParen
		default:
			return false
		}
	}
}

// templates reads "[T, U=*]".
func (p *parser) templates() []ast.TemplateParam {
	p.expect(lexer.LBrack, "")
	var out []ast.TemplateParam
	for !p.at(lexer.RBrack) {
		start := p.start()
		t := ast.TemplateParam{}
		t.Name, _ = p.name("in the template parameters")
		if p.accept(lexer.Assign) {
			p.expect(lexer.Star, "as the default of a template parameter")
			t.Optional = true
		}
		t.At = p.here(start)
		out = append(out, t)
		if !p.accept(lexer.Comma) {
			break
		}
	}
	p.expect(lexer.RBrack, "after the template parameters")
	return out
}

// funcSuffix reads "(parameters) trailer".
func (p *parser) funcSuffix(start int, d ast.Declarator) *ast.FuncDecl {
	f := &ast.FuncDecl{Base: d}
	p.expect(lexer.LParen, "")
	f.Params = p.params(cParams)
	p.expect(lexer.RParen, "after the parameters")
	p.trailer(f)
	f.At = p.here(start)
	return f
}

// trailer reads nogil, with gil, const and the exception clause.
func (p *parser) trailer(f *ast.FuncDecl) {
	for {
		switch {
		case p.word("nogil"):
			p.next()
			f.Nogil = true
		case p.word("const") && p.ctx.level == levelCppClass:
			p.next()
			f.Const = true
		case p.at(lexer.KwWith) && p.wordAt(1, "gil"):
			p.next()
			p.next()
			f.WithGil = true
		case p.word("noexcept") || p.at(lexer.KwExcept):
			if f.Exc.Kind != ast.ExcUnset {
				p.failHere(CodeDecl, "a function can have only one exception clause")
			}
			p.exceptClause(&f.Exc)
		default:
			return
		}
	}
}

func (p *parser) exceptClause(e *ast.ExceptSpec) {
	start := p.start()
	if p.acceptWord("noexcept") {
		e.Kind = ast.ExcNoexcept
		e.At = p.here(start)
		return
	}
	p.next()
	switch {
	case p.accept(lexer.Star):
		e.Kind = ast.ExcAll
	case p.accept(lexer.Plus):
		e.Kind = ast.ExcPlus
		if p.accept(lexer.Star) {
			e.PlusAll = true
		} else if p.isName(0) && !p.word("nogil") && !p.word("const") {
			e.Value = p.dotted()
		} else if p.word("nogil") && p.start() == p.prevEnd() {
			p.report(p.tokSpan(p.tok()), CodeDecl, "'+nogil' names a handler of exceptions; write 'except + nogil'")
		}
	case p.accept(lexer.Question):
		e.Kind = ast.ExcMaybe
		e.Value = p.expr()
	default:
		e.Kind = ast.ExcValue
		e.Value = p.expr()
	}
	e.At = p.here(start)
}

// ---- Types in expressions

// cythonAtom reads the atoms that only Cython has; nil if t is a plain name.
func (p *parser) cythonAtom(t *lexer.Token) ast.Expr {
	switch t.Value {
	case "NULL":
		p.next()
		return &ast.Const{At: ast.At{Sp: p.tokSpan(t)}, Kind: ast.NULL}
	case "sizeof":
		if p.peek(1) == lexer.LParen && !p.looksLikeExpr(p.i+2) {
			start := p.start()
			p.next()
			p.next()
			ty := p.abstractType()
			p.expect(lexer.RParen, "after the type")
			return &ast.SizeofType{At: p.here(start), Type: ty}
		}
	case "new":
		if p.peek(1) == lexer.Name {
			return p.newExpr()
		}
	}
	return nil
}

func (p *parser) newExpr() ast.Expr {
	start := p.start()
	p.next()
	n := &ast.New{Class: p.baseType(false)}
	cstart := p.start()
	if !p.at(lexer.LParen) {
		p.expected("'('", "after the class of 'new'")
	}
	args, kws := p.callArgs()
	n.Call = &ast.Call{At: p.here(cstart), Args: args, Keywords: kws}
	n.At = p.here(start)
	return n
}

// cast reads "<type>x" or "<type?>x".
func (p *parser) cast() ast.Expr {
	p.enter()
	start := p.start()
	p.next()
	c := &ast.Cast{Type: p.abstractType()}
	c.Checked = p.accept(lexer.Question)
	p.expect(lexer.Gt, "after the type of a cast")
	c.X = p.factor()
	c.At = p.here(start)
	p.depth--
	return c
}

// isTypeArg reports whether an index must be a type: f[long long], f[int*].
func (p *parser) isTypeArg() bool {
	if !p.at(lexer.Name) {
		return false
	}
	if p.word("const") || p.word("volatile") {
		return p.peek(1) == lexer.Name
	}
	switch basicWord(p.tok().Value) {
	case notBasic:
		k := p.peek(2)
		return (p.peek(1) == lexer.Star || p.peek(1) == lexer.DoubleStar) && (k == lexer.RBrack || k == lexer.Comma)
	case signWord, plainWord, loneWord:
		switch p.peek(1) {
		case lexer.Name:
			return true
		case lexer.Star, lexer.DoubleStar:
			k := p.peek(2)
			return k == lexer.RBrack || k == lexer.Comma || k == lexer.Star || k == lexer.DoubleStar
		}
	}
	return false
}

func (p *parser) typeArg() ast.Expr {
	start := p.start()
	t := p.abstractType()
	return &ast.TypeArg{At: p.here(start), Type: t}
}
