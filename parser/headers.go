package parser

import (
	"errors"
	"strings"
	"sync"
	"sync/atomic"

	"github.com/alecthomas/participle/v2"
	plex "github.com/alecthomas/participle/v2/lexer"

	"pyxc/internal/source"
	"pyxc/parser/ast"
	"pyxc/parser/lexer"
)

// The headers of declarations are participle grammars over the same tokens as
// the rest. A grammar holds the shape; expressions, types and argument lists in
// it are productions of parser, reached through the Parseable types below.

type (
	classHead struct {
		Name       plex.Token  `parser:"'class' @Name"`
		TypeParams typeParamsP `parser:"@@?"`
		Args       argsP       `parser:"@@?"`
	}

	dottedHead struct {
		Names []ident `parser:"@@ ('.' @@)*"`
	}

	ident struct {
		Tok plex.Token `parser:"@Name"`
	}

	importHead struct {
		Names []importName `parser:"('import' | 'cimport') @@ (',' @@)*"`
	}

	importName struct {
		Pos    plex.Position
		Module dottedHead `parser:"@@"`
		As     *ident     `parser:"('as' @@)?"`
	}

	fromHead struct {
		Dots   []string    `parser:"'from' @('.' | '...')*"`
		Module *dottedHead `parser:"((?! 'cimport') @@)?"` // "from . cimport x": no module of that name
		Kind   string      `parser:"@('import' | 'cimport')"`
		Star   bool        `parser:"( @'*'"`
		Names  []fromName  `parser:"| '(' @@ (',' @@)* ','? ')' | @@ (',' @@)* )"`
	}

	fromName struct {
		Pos  plex.Position
		Name ident  `parser:"@@"`
		As   *ident `parser:"('as' @@)?"`
	}

	structHead struct {
		Packed bool        `parser:"@'packed'?"`
		Kind   string      `parser:"@('struct' | 'union')"`
		Name   ident       `parser:"@@"`
		CName  *plex.Token `parser:"@String?"`
	}

	enumHead struct {
		Scoped bool        `parser:"'enum' @('class' | 'struct')?"`
		Name   *ident      `parser:"@@?"`
		CName  *plex.Token `parser:"@String?"`
		Base   *typeP      `parser:"('(' @@ ')')?"`
	}

	cclassHead struct {
		Path    dottedHead    `parser:"'class' @@"`
		As      *ident        `parser:"('as' @@)?"`
		Args    argsP         `parser:"@@?"`
		Options []classOption `parser:"('[' @@ (',' @@)* ']')?"`
	}

	classOption struct {
		Kind  plex.Token `parser:"@('object' | 'type' | 'check_size')"`
		Value ident      `parser:"@@"`
	}

	cppHead struct {
		Name      ident       `parser:"'cppclass' @@"`
		CName     *plex.Token `parser:"@String?"`
		Templates templatesP  `parser:"@@?"`
		Bases     []typeP     `parser:"('(' ( @@ (',' @@)* )? ')')?"`
	}

	externHead struct {
		Any       bool        `parser:"'from' ( @'*'"`
		Header    *plex.Token `parser:"| @String )"`
		Namespace *plex.Token `parser:"('namespace' @String)?"`
		Nogil     bool        `parser:"@'nogil'?"`
	}

	includeHead struct {
		Path plex.Token `parser:"'include' @String"`
	}

	defineHead struct {
		Name  ident `parser:"'DEF' @@ '='"`
		Value exprP `parser:"@@"`
	}
)

// grammars are built when first needed: building takes milliseconds.
var (
	classGrammar   = grammar[classHead]()
	importGrammar  = grammar[importHead]()
	fromGrammar    = grammar[fromHead]()
	structGrammar  = grammar[structHead]()
	enumGrammar    = grammar[enumHead]()
	cclassGrammar  = grammar[cclassHead]()
	cppGrammar     = grammar[cppHead]()
	externGrammar  = grammar[externHead]()
	includeGrammar = grammar[includeHead]()
	defineGrammar  = grammar[defineHead]()
)

func grammar[T any]() func() *participle.Parser[T] {
	return sync.OnceValue(func() *participle.Parser[T] {
		return participle.MustBuild[T](participle.Lexer(lexer.Definition{}), participle.UseLookahead(1))
	})
}

// ---- Sessions: how a production that participle calls finds its parser

var (
	sessions    sync.Map // int64 -> *parser
	lastSession atomic.Int64
)

// open gives the parser a number by which productions called from participle
// find it again. It travels in the Start token of a header's tokens.
func (p *parser) open() {
	if p.session == 0 {
		p.session = lastSession.Add(1)
		sessions.Store(p.session, p)
	}
}

func (p *parser) close() {
	if p.session != 0 {
		sessions.Delete(p.session)
	}
}

// headerLexer hands a header's tokens to participle: a Start token with the
// session's number and the index of the header's first token, then the tokens
// up to the end of the line. Reading only these is many times faster than one
// PeekingLexer over the whole file.
type headerLexer struct {
	p    *parser
	at   int
	done bool
}

func (h *headerLexer) Next() (plex.Token, error) {
	if !h.done {
		h.done = true
		return plex.Token{Type: lexer.Start, Pos: plex.Position{Line: int(h.p.session), Offset: h.at}}, nil
	}
	t := h.p.toks[h.at]
	if t.Type == lexer.Newline || t.Type == lexer.EOF {
		return plex.EOFToken(t.Pos), nil
	}
	h.at++
	return t, nil
}

// enterFrom returns the parser of l, moved to l's place.
func enterFrom(l *plex.PeekingLexer) *parser {
	start := &l.Range(0, 1)[0]
	v, _ := sessions.Load(int64(start.Pos.Line))
	p := v.(*parser)
	p.i = start.Pos.Offset + int(l.RawCursor()) - 1
	return p
}

// leaveTo moves l to the parser's place.
func (p *parser) leaveTo(l *plex.PeekingLexer) {
	n := p.i - l.Range(0, 1)[0].Pos.Offset + 1
	if n > int(l.RawCursor()) {
		l.FastForward(plex.RawCursor(n - 1))
	}
}

type (
	exprP       struct{ x ast.Expr }
	typeP       struct{ t *ast.TypeExpr }
	typeParamsP struct{ list []ast.TypeParam }
	templatesP  struct{ list []ast.TemplateParam }
	argsP       struct {
		args     []ast.Expr
		keywords []ast.Keyword
	}
)

func (e *exprP) Parse(l *plex.PeekingLexer) error {
	p := enterFrom(l)
	e.x = p.exprs()
	p.leaveTo(l)
	return nil
}

func (t *typeP) Parse(l *plex.PeekingLexer) error {
	if k := l.Peek().Type; k == lexer.RParen {
		return participle.NextMatch
	}
	p := enterFrom(l)
	t.t = p.abstractType()
	p.leaveTo(l)
	return nil
}

func (t *typeParamsP) Parse(l *plex.PeekingLexer) error {
	if l.Peek().Type != lexer.LBrack {
		return participle.NextMatch
	}
	p := enterFrom(l)
	t.list = p.typeParams()
	p.leaveTo(l)
	return nil
}

func (t *templatesP) Parse(l *plex.PeekingLexer) error {
	if l.Peek().Type != lexer.LBrack {
		return participle.NextMatch
	}
	p := enterFrom(l)
	t.list = p.templates()
	p.leaveTo(l)
	return nil
}

func (a *argsP) Parse(l *plex.PeekingLexer) error {
	if l.Peek().Type != lexer.LParen {
		return participle.NextMatch
	}
	p := enterFrom(l)
	a.args, a.keywords = p.callArgs()
	p.leaveTo(l)
	return nil
}

// header runs a grammar at the current token; what names the header in
// messages.
func header[T any](p *parser, g func() *participle.Parser[T], what string) *T {
	p.open()
	first := p.i
	l, _ := plex.Upgrade(&headerLexer{p: p, at: first}) // it never fails
	l.Next()
	h, err := g().ParseFromLexer(l, participle.AllowTrailing(true))
	if err == nil {
		p.i = first + int(l.RawCursor()) - 1
		return h
	}
	p.i = first
	var u *participle.UnexpectedTokenError
	if errors.As(err, &u) {
		for p.toks[p.i].Pos.Offset < u.Unexpected.Pos.Offset && !p.at(lexer.EOF) {
			p.i++
		}
		p.expected(wanted(u.Message()), "in "+what)
	}
	p.unexpected("in " + what)
	return nil
}

// wanted turns what a grammar expected into words.
func wanted(message string) string {
	_, want, ok := strings.Cut(message, "(expected ")
	want = strings.TrimSuffix(want, ")")
	switch {
	case !ok:
		return "something else"
	case strings.HasPrefix(want, `("import"`):
		return "'import' or 'cimport'"
	case strings.HasPrefix(want, `"`):
		word, _, _ := strings.Cut(want[1:], `"`)
		return "'" + word + "'"
	case strings.HasPrefix(want, "<string>"):
		return "a string"
	case strings.HasPrefix(want, "<name>"), strings.Contains(want, "Ident"), strings.Contains(want, "Name"),
		strings.Contains(want, "Dotted"):
		return "a name"
	case strings.Contains(want, "ExprP"):
		return "an expression"
	case strings.Contains(want, "ClassOption"):
		return "'object', 'type' or 'check_size'"
	}
	return "something else"
}

// ---- What the headers become

func (p *parser) classHeader() *classHead {
	return header(p, classGrammar, "the head of the class")
}

func (d *dottedHead) text() string {
	if d == nil {
		return ""
	}
	if len(d.Names) == 1 {
		return normalise(d.Names[0].Tok.Value)
	}
	parts := make([]string, len(d.Names))
	for i := range d.Names {
		parts[i] = normalise(d.Names[i].Tok.Value)
	}
	return strings.Join(parts, ".")
}

func (i *ident) text() string {
	if i == nil {
		return ""
	}
	return normalise(i.Tok.Value)
}

func (i *ident) span(p *parser) source.Span {
	if i == nil {
		return source.Span{}
	}
	return p.tokSpan(&i.Tok)
}

// importStmt reads import and cimport.
func (p *parser) importStmt(start int) ast.Stmt {
	cimport := p.at(lexer.Name)
	h := header(p, importGrammar, "the 'import' statement")
	names := make([]ast.Alias, len(h.Names))
	for i := range h.Names {
		n := &h.Names[i]
		last := &n.Module.Names[len(n.Module.Names)-1]
		if n.As != nil {
			last = n.As
		}
		names[i] = ast.Alias{At: p.between(n.Pos.Offset, lexer.End(&last.Tok)), Name: n.Module.text(), As: n.As.text()}
	}
	p.dangling()
	if cimport {
		return &ast.Cimport{At: p.here(start), Names: names}
	}
	return &ast.Import{At: p.here(start), Names: names}
}

// dangling reports what a grammar left unread because no name follows it.
func (p *parser) dangling() {
	if k := p.kind(); k == lexer.Dot || k == lexer.Comma && p.toks[p.i-1].Type != lexer.Star || k == lexer.KwAs {
		p.next()
		p.expected("a name", "after "+quoteKind(k))
	}
}

// fromStmt reads "from m import a as b" and "from m cimport a".
func (p *parser) fromStmt(start int) ast.Stmt {
	h := header(p, fromGrammar, "the 'from' statement")
	level := 0
	for _, d := range h.Dots {
		level += len(d)
	}
	if level == 0 && h.Module == nil {
		p.fail(p.here(start).Sp, CodeExpected, "expected a module's name after 'from'")
	}
	cimport := h.Kind == "cimport"
	if cimport && !p.cython {
		p.fail(p.here(start).Sp, CodeDialect, "'cimport' is Cython's: a .py file can't contain it")
	}
	var names []ast.Alias
	if h.Star {
		end := p.prevEnd()
		names = []ast.Alias{{At: p.between(end-1, end), Name: "*"}}
	}
	for i := range h.Names {
		n := &h.Names[i]
		last := &n.Name
		if n.As != nil {
			last = n.As
		}
		names = append(names, ast.Alias{At: p.between(n.Pos.Offset, lexer.End(&last.Tok)), Name: n.Name.text(), As: n.As.text()})
	}
	module := h.Module.text()
	if p.at(lexer.Comma) && p.peek(1) == lexer.Newline {
		p.failHere(CodeExpected, "a comma can end the list of names only inside parentheses")
	}
	p.dangling()
	if cimport {
		return &ast.CimportFrom{At: p.here(start), Level: level, Module: module, Names: names}
	}
	if module == "__future__" && level == 0 {
		p.futureImport(names)
	}
	return &ast.ImportFrom{At: p.here(start), Level: level, Module: module, Names: names}
}

func (p *parser) futureImport(names []ast.Alias) {
	for _, n := range names {
		switch n.Name {
		case "nested_scopes", "generators", "division", "absolute_import", "with_statement", "print_function",
			"unicode_literals", "barry_as_FLUFL", "generator_stop", "annotations":
			p.future[n.Name] = true
		case "braces":
			p.report(n.Sp, CodeFuture, "blocks are made by indentation, not by braces")
		default:
			p.report(n.Sp, CodeFuture, "there is no future feature named '%s'", n.Name)
		}
	}
}
