package parser

import (
	"strings"

	"pyxc/parser/ast"
	"pyxc/parser/lexer"
)

// cythonStatement reads a statement that begins with one of Cython's words, or
// returns nil if the word is an ordinary name here.
func (p *parser) cythonStatement(word string) ast.Stmt {
	start := p.start()
	if k := p.peek(1); k == lexer.Assign || k == lexer.Dot || k == lexer.Comma || lexer.IsAugAssign(k) || k == lexer.RParen {
		return nil
	}
	switch word {
	case "cdef", "cpdef":
		p.next()
		return p.cdef(start, word == "cpdef", nil)
	case "ctypedef":
		p.next()
		return p.ctypedef(start, nil)
	case "IF":
		if p.peek(1) == lexer.Newline || p.peek(1) == lexer.Colon {
			return nil
		}
		return p.condCompile()
	case "property":
		if p.ctx.level == levelCClass && p.isName(1) && p.peek(2) == lexer.Colon {
			return p.property()
		}
	}
	return nil
}

// cythonSimple reads Cython's one-line statements.
func (p *parser) cythonSimple(start int, word string) ast.Stmt {
	switch k := p.peek(1); word {
	case "cimport":
		if k == lexer.Name {
			return p.importStmt(start)
		}
	case "include":
		if k == lexer.String {
			p.allowed(start, "'include'", levelModule)
			h := header(p, includeGrammar, "the 'include' statement")
			return &ast.Include{At: p.here(start), Path: p.decodePlain(&h.Path)}
		}
	case "DEF":
		if k == lexer.Name {
			h := header(p, defineGrammar, "the 'DEF' statement")
			return &ast.Define{At: p.here(start), Name: h.Name.text(), Value: h.Value.x}
		}
	case "cdef":
		if k == lexer.Name || k == lexer.LParen {
			p.next()
			p.failHere(CodeDecl, "a declaration must begin its line")
		}
	}
	return nil
}

// declStatement reads a declaration without cdef, in a block of them; false if
// an ordinary statement stands here.
func (p *parser) declStatement() (ast.Stmt, bool) {
	start := p.start()
	switch p.kind() {
	case lexer.KwClass, lexer.LParen:
	case lexer.Name:
		switch p.tok().Value {
		case "ctypedef", "IF", "DEF", "include", "cimport":
			return nil, false
		case "cdef", "cpdef":
			if p.peek(1) != lexer.LParen || p.peek(2) == lexer.Name {
				return nil, false
			}
		}
	case lexer.KwAsync, lexer.KwAwait:
		if !p.isName(0) {
			return nil, false
		}
	default:
		return nil, false
	}
	return p.cdef(start, false, nil), true
}

// decoratedDecl reads a declaration behind decorators.
func (p *parser) decoratedDecl(start int, decorators []ast.Expr) ast.Stmt {
	switch {
	case p.acceptWord("ctypedef"):
		return p.ctypedef(start, decorators)
	case p.acceptWord("cpdef"):
		return p.cdef(start, true, decorators)
	case p.acceptWord("cdef"):
	}
	return p.cdef(start, false, decorators)
}

// modifiers reads the words between cdef and the declaration.
func (p *parser) modifiers(m *ast.CModifiers) {
	for p.at(lexer.Name) {
		w := p.tok().Value
		switch k := p.peek(1); {
		case k == lexer.Name, k == lexer.LParen && w != "inline", k == lexer.KwClass, k == lexer.Colon, k == lexer.KwFrom:
		default:
			return
		}
		switch w {
		case "public":
			p.visibility(m, ast.Public)
		case "readonly":
			p.visibility(m, ast.Readonly)
		case "extern":
			p.visibility(m, ast.Extern)
		case "api":
			m.API = true
		case "inline":
			m.Inline = true
		default:
			return
		}
		p.next()
	}
}

func (p *parser) visibility(m *ast.CModifiers, v ast.Visibility) {
	if m.Vis != ast.Private && m.Vis != v {
		p.failHere(CodeDecl, "'%s' contradicts the visibility given before", p.tok().Value)
	}
	m.Vis = v
}

// cdef reads a declaration from behind cdef or cpdef.
func (p *parser) cdef(start int, cpdef bool, decorators []ast.Expr) ast.Stmt {
	p.allowed(start, "a C declaration", levelModule, levelFunction, levelCClass, levelCppClass, levelStruct)
	m := p.ctx.mods
	m.Cpdef = cpdef
	p.modifiers(&m)
	switch {
	case m.Vis == ast.Extern && p.at(lexer.KwFrom):
		p.noDecorators(decorators)
		return p.externBlock(start, m)
	case p.at(lexer.Colon), p.word("nogil") && p.peek(1) == lexer.Colon:
		p.noDecorators(decorators)
		m.Nogil = m.Nogil || p.acceptWord("nogil")
		if m.Cpdef {
			p.report(p.between(start, start).Sp, CodeDecl, "a block of declarations can't be cpdef; write cdef")
		}
		b := &ast.CDefBlock{CModifiers: m}
		level := p.ctx.level
		b.Body = p.suiteIn(declCtx{level: level, cdef: true, mods: m}, "after 'cdef'")
		b.At = p.here(start)
		return b
	case p.at(lexer.KwClass):
		p.allowed(start, "an extension type", levelModule)
		return p.cclass(start, m, false, decorators)
	}
	if s := p.aggregate(start, m, false, decorators); s != nil {
		return s
	}
	return p.varOrFunc(start, m, decorators)
}

func (p *parser) noDecorators(decorators []ast.Expr) {
	if len(decorators) > 0 {
		p.fail(decorators[0].Span(), CodeDecl, "this declaration can't have decorators")
	}
}

// aggregate reads a struct, union, enum, cppclass or fused type; nil if none
// stands here.
func (p *parser) aggregate(start int, m ast.CModifiers, typedef bool, decorators []ast.Expr) ast.Stmt {
	if !p.at(lexer.Name) {
		return nil
	}
	switch k := p.peek(1); p.tok().Value {
	case "struct", "union", "packed":
		if k == lexer.Name {
			p.allowed(start, "a struct or union", levelModule, levelCppClass)
			p.noDecorators(decorators)
			return p.structDecl(start, m, typedef)
		}
	case "enum":
		if k == lexer.Name || k == lexer.Colon || k == lexer.KwClass || k == lexer.String {
			p.allowed(start, "a C enum", levelModule, levelCppClass)
			return p.enumDecl(start, m, typedef, decorators)
		}
	case "cppclass":
		if k == lexer.Name {
			return p.cppClass(start, m, decorators)
		}
	case "fused":
		if k == lexer.Name && (p.peek(2) == lexer.Colon || typedef) {
			p.allowed(start, "a fused type", levelModule)
			p.noDecorators(decorators)
			return p.fused(start, m)
		}
	}
	return nil
}

// ctypedef reads a type definition from behind ctypedef.
func (p *parser) ctypedef(start int, decorators []ast.Expr) ast.Stmt {
	p.allowed(start, "'ctypedef'", levelModule, levelCppClass)
	m := p.ctx.mods
	p.modifiers(&m)
	if p.at(lexer.KwClass) {
		return p.cclass(start, m, true, decorators)
	}
	if s := p.aggregate(start, m, true, decorators); s != nil {
		return s
	}
	p.noDecorators(decorators)
	t := &ast.Ctypedef{CModifiers: m, Type: p.baseType(false)}
	t.Decl = p.declarator(declOpts{nonempty: true})
	if ast.Declared(t.Decl).Name == "" {
		p.fail(t.Decl.Span(), CodeExpected, "expected a name in the declaration")
	}
	t.At = p.here(start)
	p.endDecl()
	return t
}

// endDecl consumes the end of a declaration.
func (p *parser) endDecl() {
	if p.at(lexer.Semi) {
		p.uselessSemi()
		p.accept(lexer.Newline)
		return
	}
	p.endLine()
}

// uselessSemi consumes a semicolon that nothing follows and warns of it.
func (p *parser) uselessSemi() {
	sp := p.tokSpan(p.tok())
	p.next()
	if p.cython && p.at(lexer.Newline) {
		p.bag.Warnf(sp, CodeSemi, "the semicolon at the end of the line does nothing")
	}
}

// varOrFunc reads variables, or a function with or without a body.
func (p *parser) varOrFunc(start int, m ast.CModifiers, decorators []ast.Expr) ast.Stmt {
	for p.word("inline") && (p.isName(1) || p.peek(1) == lexer.LParen) {
		p.next()
		m.Inline = true
	}
	for _, d := range decorators {
		if n, ok := d.(*ast.Name); ok && n.Id == "staticmethod" && p.ctx.level == levelCppClass {
			m.Static = true
		}
	}
	t := p.baseType(true)
	o := declOpts{nonempty: true, assign: true}
	named := func(d ast.Declarator) ast.Declarator {
		// Only a constructor of a template has its name in the type: V[T](...).
		if ast.Declared(d).Name == "" && (t == nil || !t.HasIndex || p.ctx.level != levelCppClass) {
			p.fail(d.Span(), CodeExpected, "expected a name in the declaration")
		}
		return d
	}
	d := named(p.declarator(o))
	if p.at(lexer.Arrow) {
		p.failHere(CodeDecl, "a C function's result type stands before its name, not behind '->'")
	}
	if p.at(lexer.Colon) {
		return p.cFunc(start, m, t, d, decorators)
	}
	v := &ast.CVarDecl{CModifiers: m, Type: t, Decls: []ast.Declarator{d}, Decorators: decorators}
	for p.accept(lexer.Comma) {
		if p.at(lexer.Newline) {
			break
		}
		v.Decls = append(v.Decls, named(p.declarator(o)))
	}
	v.At = p.here(start)
	p.endDecl()
	return v
}

// cFunc reads the body of a C function.
func (p *parser) cFunc(start int, m ast.CModifiers, t *ast.TypeExpr, d ast.Declarator, decorators []ast.Expr) ast.Stmt {
	fd := ast.DeclaredFunc(d)
	if fd == nil {
		p.noFuncBody(start, t)
	}
	p.allowed(start, "the body of a C function", levelModule, levelCClass, levelCppClass)
	n := ast.Declared(d)
	f := &ast.FuncDef{Name: n.Name, NameSp: n.Sp, Params: fd.Params, Decorators: decorators}
	f.C = &ast.CFunc{CModifiers: m, Result: t, Decl: d, Func: fd, CName: n.CName}
	saved := p.inAsync
	p.inAsync = false
	f.Body = p.suiteIn(declCtx{level: levelFunction}, "after the head of the function")
	p.inAsync = saved
	f.Doc = docOf(f.Body)
	f.At = p.here(start)
	return f
}

// ---- Blocks

func (p *parser) externBlock(start int, m ast.CModifiers) ast.Stmt {
	h := header(p, externGrammar, "the head of an extern block")
	e := &ast.ExternBlock{CModifiers: m, AnyHeader: h.Any}
	if h.Header != nil {
		e.Header = p.decodePlain(h.Header)
		if n := len(e.Header); n > 2 && e.Header[0] == '<' && e.Header[n-1] == '>' {
			e.Header, e.System = e.Header[1:n-1], true
		}
	}
	e.Namespace = p.optString(h.Namespace)
	e.Nogil = m.Nogil || h.Nogil
	mods := ast.CModifiers{Vis: ast.Extern, API: m.API, Nogil: e.Nogil}
	e.Body = p.suiteIn(declCtx{level: p.ctx.level, cdef: true, mods: mods}, "after the head of the extern block")
	if s := docOf(e.Body); s != nil {
		e.Verbatim = &s.Text
		e.Body = e.Body[1:]
	}
	e.At = p.here(start)
	return e
}

// optString decodes the token of an optional string.
func (p *parser) optString(t *lexer.Token) *string {
	if t == nil || t.Value == "" {
		return nil
	}
	s := p.decodePlain(t)
	return &s
}

// decodePlain returns the text of a string token in a header.
func (p *parser) decodePlain(t *lexer.Token) string {
	l := splitString(t)
	if l.kind == ast.StrChar {
		p.fail(p.tokSpan(t), CodeExpected, "a C character literal can't stand here")
	}
	return p.textValue(l.body, l.at, l.raw)
}

// cName reads the C name behind a declared one.
func (p *parser) cName() *string {
	t := p.expect(lexer.String, "")
	return p.optString(t)
}

func (p *parser) structDecl(start int, m ast.CModifiers, typedef bool) ast.Stmt {
	h := header(p, structGrammar, "the head of a struct")
	s := &ast.CStruct{
		CModifiers: m, Typedef: typedef, Union: h.Kind == "union",
		Name: h.Name.text(), NameSp: h.Name.span(p), CName: p.optString(h.CName),
	}
	s.Packed = h.Packed
	if p.at(lexer.Colon) {
		s.HasBody = true
		s.Body = p.suiteIn(declCtx{level: levelStruct, cdef: true, mods: ast.CModifiers{Vis: m.Vis}}, "after the head of the "+h.Kind)
	} else {
		p.endDecl()
	}
	s.At = p.here(start)
	return s
}

func (p *parser) enumDecl(start int, m ast.CModifiers, typedef bool, decorators []ast.Expr) ast.Stmt {
	h := header(p, enumGrammar, "the head of an enum")
	e := &ast.CEnum{
		CModifiers: m, Typedef: typedef, Class: h.Scoped, Name: h.Name.text(), NameSp: h.Name.span(p),
		CName: p.optString(h.CName), Decorators: decorators,
	}
	if h.Base != nil {
		e.Base = h.Base.t
	}
	if !p.at(lexer.Colon) && e.Name != "" {
		p.endDecl()
		e.At = p.here(start)
		return e
	}
	p.expect(lexer.Colon, "after the head of the enum")
	e.HasBody = true
	if !p.accept(lexer.Newline) {
		p.enumLine(e)
		e.At = p.here(start)
		return e
	}
	if !p.at(lexer.Indent) {
		p.expected("an indented block", "after the head of the enum")
	}
	p.next()
	if p.at(lexer.String) {
		if s, ok := p.strings().(*ast.Str); ok {
			e.Doc = s
		}
		p.endLine()
	}
	for !p.at(lexer.Dedent) && !p.at(lexer.EOF) {
		at := p.i
		p.protect(&at, func() { p.enumLine(e) })
	}
	p.accept(lexer.Dedent)
	e.At = p.here(start)
	return e
}

// enumLine reads one line of an enum.
func (p *parser) enumLine(e *ast.CEnum) {
	if !p.accept(lexer.KwPass) {
		for {
			start := p.start()
			it := ast.EnumItem{}
			if p.cython && softAttr(p.kind()) {
				it.Name = p.tok().Value
				p.next()
			} else {
				it.Name, _ = p.name("in the enum")
			}
			if p.at(lexer.String) {
				it.CName = p.cName()
			}
			if p.accept(lexer.Assign) {
				it.Value = p.expr()
			}
			it.At = p.here(start)
			e.Items = append(e.Items, it)
			if !p.accept(lexer.Comma) || p.at(lexer.Newline) {
				break
			}
		}
	}
	p.endDecl()
}

func (p *parser) cclass(start int, m ast.CModifiers, typedef bool, decorators []ast.Expr) ast.Stmt {
	h := header(p, cclassGrammar, "the head of the class")
	last := len(h.Path.Names) - 1
	c := &ast.CClass{
		CModifiers: m, Typedef: typedef, Name: h.Path.Names[last].text(), NameSp: h.Path.Names[last].span(p),
		As: h.As.text(), Bases: h.Args.args, Keywords: h.Args.keywords, Decorators: decorators,
	}
	for i := range last {
		c.Module = append(c.Module, h.Path.Names[i].text())
	}
	for _, o := range h.Options {
		switch o.Kind.Value {
		case "object":
			c.ObjectName = o.Value.text()
		case "type":
			c.TypeName = o.Value.text()
		default:
			c.CheckSize = o.Value.text()
			if w := c.CheckSize; w != "ignore" && w != "warn" && w != "error" {
				p.fail(o.Value.span(p), CodeExpected, "expected 'ignore', 'warn' or 'error' after 'check_size', found '%s'", clip(w))
			}
		}
	}
	if p.at(lexer.Colon) {
		c.HasBody = true
		c.Body = p.suiteIn(declCtx{level: levelCClass}, "after the head of the class")
		c.Doc = docOf(c.Body)
	} else {
		p.endDecl()
	}
	c.At = p.here(start)
	return c
}

func (p *parser) cppClass(start int, m ast.CModifiers, decorators []ast.Expr) ast.Stmt {
	h := header(p, cppGrammar, "the head of the C++ class")
	c := &ast.CppClass{
		CModifiers: m, Name: h.Name.text(), NameSp: h.Name.span(p), CName: p.optString(h.CName),
		Templates: h.Templates.list, Decorators: decorators,
	}
	for _, b := range h.Bases {
		c.Bases = append(c.Bases, b.t)
	}
	nogil := p.acceptWord("nogil")
	c.Nogil = c.Nogil || nogil
	if p.at(lexer.Colon) {
		c.HasBody = true
		mods := ast.CModifiers{Vis: m.Vis, Nogil: c.Nogil}
		c.Body = p.suiteIn(declCtx{level: levelCppClass, cdef: true, mods: mods}, "after the head of the class")
	} else {
		p.endDecl()
	}
	c.At = p.here(start)
	return c
}

func (p *parser) fused(start int, m ast.CModifiers) ast.Stmt {
	p.next()
	f := &ast.Fused{CModifiers: m}
	f.Name, f.NameSp = p.name("after 'fused'")
	p.expect(lexer.Colon, "after the name of the fused type")
	p.expect(lexer.Newline, "after the head of the fused type")
	if !p.at(lexer.Indent) {
		p.expected("an indented block", "after the head of the fused type")
	}
	p.next()
	for !p.at(lexer.Dedent) && !p.at(lexer.EOF) {
		switch {
		case p.accept(lexer.KwPass):
		case p.at(lexer.String):
			p.next()
		default:
			f.Types = append(f.Types, p.abstractType())
		}
		p.endDecl()
	}
	p.accept(lexer.Dedent)
	f.At = p.here(start)
	return f
}

func (p *parser) property() ast.Stmt {
	start := p.start()
	p.next()
	q := &ast.Property{}
	q.Name, q.NameSp = p.name("after 'property'")
	q.Body = p.suiteIn(declCtx{level: levelProperty}, "after the name of the property")
	q.Doc = docOf(q.Body)
	q.At = p.here(start)
	return q
}

// condCompile reads IF, ELIF and ELSE.
func (p *parser) condCompile() ast.Stmt {
	var first, cur *ast.CondCompile
	for n := 1; ; n++ {
		if n > maxElif {
			p.failHere(CodeTooDeep, "more than %d 'ELIF' in a row", maxElif)
		}
		start := p.start()
		p.next()
		c := &ast.CondCompile{Cond: p.expr()}
		c.Then = p.suiteIn(p.ctx, "after the condition of 'IF'")
		c.At = p.here(start)
		if first == nil {
			first = c
		} else {
			cur.Else = []ast.Stmt{c}
		}
		cur = c
		if p.word("ELIF") {
			continue
		}
		if p.acceptWord("ELSE") {
			cur.Else = p.suiteIn(p.ctx, "after 'ELSE'")
		}
		break
	}
	end := p.here(p.offset(first)).Sp.End
	first.Sp.End = end
	return first
}

// headComments reads the directives in the comments before the first token.
func (p *parser) headComments(m *ast.Module) {
	offset := 0
	for offset < len(p.src) {
		line := p.src[offset:]
		if i := strings.IndexAny(line, "\r\n"); i >= 0 {
			line = line[:i]
		}
		trimmed := strings.TrimLeft(line, " \t\f\ufeff")
		if trimmed != "" && trimmed[0] != '#' {
			return
		}
		if trimmed != "" {
			p.comment(m, trimmed[1:], offset+len(line)-len(trimmed)+1)
		}
		offset += len(line)
		if strings.HasPrefix(p.src[offset:], "\r\n") {
			offset++
		}
		offset++
	}
}

// comment reads one comment of the file's head.
func (p *parser) comment(m *ast.Module, text string, at int) {
	rest := strings.TrimLeft(text, " \t")
	if s, ok := strings.CutPrefix(rest, "cython"); ok {
		s = strings.TrimLeft(s, " \t")
		if s, ok := strings.CutPrefix(s, ":"); ok {
			p.directives(m, s, at+len(text)-len(s))
		}
		return
	}
	if s, ok := strings.CutPrefix(rest, "distutils"); ok {
		s = strings.TrimLeft(s, " \t")
		if s, ok := strings.CutPrefix(s, ":"); ok {
			if name, value, ok := strings.Cut(s, "="); ok {
				m.Distutils = append(m.Distutils, ast.Directive{
					At:   p.between(at+len(text)-len(s), at+len(text)),
					Name: strings.TrimSpace(name), Value: strings.TrimSpace(value),
				})
			}
		}
	}
}

// directives reads "a=b, c=d". Brackets and quotes protect commas.
func (p *parser) directives(m *ast.Module, s string, at int) {
	for i, piece := range splitDirectives(s) {
		offset := at
		at += len(piece) + 1
		lead := len(piece) - len(strings.TrimLeft(piece, " \t"))
		text := strings.TrimSpace(piece)
		if text == "" {
			continue
		}
		sp := p.between(offset+lead, offset+lead+len(text))
		name, value, ok := strings.Cut(text, "=")
		name, value = strings.TrimSpace(name), strings.TrimSpace(value)
		if name == "" {
			continue
		}
		if !ok && i > 0 {
			p.report(sp.Sp, CodeDirective, "expected a directive and its value: %s=...", clip(name))
			continue
		}
		if !ok { // perhaps an ordinary comment
			name, value, _ = strings.Cut(name, " ")
		}
		m.Directives = append(m.Directives, ast.Directive{At: sp, Name: name, Value: strings.TrimSpace(value), Bare: !ok})
		if ok && name == "language_level" {
			switch strings.Trim(value, `"'`) {
			case "2":
				p.level = 2
			case "3":
				p.level = 3
			case "3str":
				p.level = 30
			default:
				p.report(sp.Sp, CodeDirective, "language_level must be 2, 3 or 3str, not %q", clip(value))
			}
		}
	}
}

func splitDirectives(s string) []string {
	var out []string
	depth, from := 0, 0
	var quote byte
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case quote != 0:
			if c == quote {
				quote = 0
			}
		case c == '"' || c == '\'':
			quote = c
		case c == '(' || c == '[' || c == '{':
			depth++
		case c == ')' || c == ']' || c == '}':
			depth--
		case c == ',' && depth <= 0:
			out = append(out, s[from:i])
			from = i + 1
		}
	}
	return append(out, s[from:])
}
