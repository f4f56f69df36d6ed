package parser

import (
	"strings"

	"pyxc/parser/ast"
)

// Unparse writes a tree as source text. Parsing that with the same options
// gives the same tree again, places aside.
func Unparse(m *ast.Module) string {
	w := &printer{mod: m, enc: "utf-8"}
	if m.File != nil {
		if name, _, _ := codingLine(m.File.Text); name != "" {
			w.enc = name
			w.put("# coding: ", name, "\n")
		}
	}
	for _, d := range m.Directives {
		w.put("# cython: ", d.Name, "=", d.Value, "\n")
	}
	for _, d := range m.Distutils {
		w.put("# distutils: ", d.Name, "=", d.Value, "\n")
	}
	for _, s := range m.Body {
		w.stmt(s)
	}
	return w.String()
}

// line writes an indented line.
func (w *printer) line(parts ...string) {
	for range w.depth {
		w.put("    ")
	}
	w.put(parts...)
	w.put("\n")
}

// text returns what an expression is written as, tuples bare.
func (w *printer) text(x ast.Expr) string {
	sub := &printer{mod: w.mod, enc: w.enc, ctx: w.ctx}
	sub.bare(x)
	return sub.String()
}

// test is text for where a tuple needs parentheses of its own.
func (w *printer) test(x ast.Expr) string { return w.exprText(x, lvlTest) }

// block writes an indented block; an empty one as pass.
func (w *printer) block(body []ast.Stmt) {
	w.depth++
	if len(body) == 0 {
		w.line("pass")
	}
	for _, s := range body {
		w.stmt(s)
	}
	w.depth--
}

// blockIn is block with another context of declarations.
func (w *printer) blockIn(ctx declCtx, body []ast.Stmt) {
	saved := w.ctx
	w.ctx = ctx
	w.block(body)
	w.ctx = saved
}

func (w *printer) elseBlock(word string, body []ast.Stmt) {
	if len(body) > 0 {
		w.line(word, ":")
		w.block(body)
	}
}

func (w *printer) stmt(s ast.Stmt) {
	switch s := s.(type) {
	case *ast.If:
		w.ifStmt(s)
	case *ast.While:
		w.line("while ", w.test(s.Cond), ":")
		w.block(s.Body)
		w.elseBlock("else", s.Else)
	case *ast.For:
		sub := &printer{mod: w.mod, enc: w.enc}
		sub.forHead(s.Target, s.Iter, s.From, lvlTest)
		w.line(asyncWord(s.Async), "for ", sub.String(), ":")
		w.block(s.Body)
		w.elseBlock("else", s.Else)
	case *ast.With:
		w.with(s)
	case *ast.Try:
		w.try(s)
	case *ast.Match:
		w.match(s)
	case *ast.FuncDef:
		w.funcDef(s)
	case *ast.ClassDef:
		w.classDef(s)
	default:
		if !w.declaration(s) {
			w.simple(s)
		}
	}
}

func asyncWord(async bool) string {
	if async {
		return "async "
	}
	return ""
}

func (w *printer) ifStmt(s *ast.If) {
	word := "if "
	for {
		w.line(word, w.test(s.Cond), ":")
		w.block(s.Then)
		if len(s.Else) == 1 {
			if next, ok := s.Else[0].(*ast.If); ok {
				s, word = next, "elif "
				continue
			}
		}
		w.elseBlock("else", s.Else)
		return
	}
}

func (w *printer) with(s *ast.With) {
	items := make([]string, len(s.Items))
	wrap := false
	for i, it := range s.Items {
		items[i] = w.test(it.Context)
		if items[i][0] == '(' {
			wrap = true
		}
		if it.Target != nil {
			items[i] += " as " + w.exprText(it.Target, lvlBinary)
		}
	}
	list := strings.Join(items, ", ")
	if wrap {
		list = "(" + list + ")"
	}
	w.line(asyncWord(s.Async), "with ", list, ":")
	w.block(s.Body)
}

func (w *printer) try(s *ast.Try) {
	w.line("try:")
	w.block(s.Body)
	for i := range s.Handlers {
		h := &s.Handlers[i]
		head := "except"
		if s.Star {
			head = "except*"
		}
		if h.Type != nil {
			head += " " + w.test(h.Type)
		}
		if h.Target != nil {
			word := " as "
			if _, ok := h.Target.(*ast.Name); !ok && w.mod.LanguageLevel == 2 {
				word = ", "
			}
			head += word + w.exprText(h.Target, lvlBinary)
		}
		w.line(head, ":")
		w.block(h.Body)
	}
	w.elseBlock("else", s.Else)
	if s.HasFinally {
		w.line("finally:")
		w.block(s.Finally)
	}
}

func (w *printer) decorators(list []ast.Expr) {
	for _, d := range list {
		w.line("@", w.test(d))
	}
}

func (w *printer) funcDef(f *ast.FuncDef) {
	w.decorators(f.Decorators)
	if f.C != nil {
		head := w.cdefWords(f.C.CModifiers)
		if f.C.Result != nil {
			head += w.baseText(f.C.Result) + " "
		}
		w.line(head, w.declText(f.C.Decl), ":")
	} else {
		result := ""
		if f.Returns != nil {
			result = " -> " + w.text(f.Returns)
		}
		w.line(asyncWord(f.Async), "def ", f.Name, w.typeParams(f.TypeParams), "(", w.paramsText(f.Params), ")", result, ":")
	}
	w.blockIn(declCtx{level: levelFunction}, f.Body)
}

func (w *printer) typeParams(list []ast.TypeParam) string {
	if len(list) == 0 {
		return ""
	}
	parts := make([]string, len(list))
	for i, t := range list {
		parts[i] = strings.Repeat("*", t.Stars) + t.Name
		if t.Bound != nil {
			parts[i] += ": " + w.test(t.Bound)
		}
		if t.Default != nil {
			parts[i] += " = " + w.test(t.Default)
		}
	}
	return "[" + strings.Join(parts, ", ") + "]"
}

// argsText writes "(bases, keywords)", nothing if there are none.
func (w *printer) argsText(args []ast.Expr, keywords []ast.Keyword) string {
	if len(args)+len(keywords) == 0 {
		return ""
	}
	sub := &printer{mod: w.mod, enc: w.enc}
	sub.callArgs(args, keywords)
	return sub.String()
}

func (w *printer) classDef(c *ast.ClassDef) {
	w.decorators(c.Decorators)
	w.line("class ", c.Name, w.typeParams(c.TypeParams), w.argsText(c.Bases, c.Keywords), ":")
	w.blockIn(declCtx{level: levelClass}, c.Body)
}

func (w *printer) simple(s ast.Stmt) {
	switch s := s.(type) {
	case *ast.ExprStmt:
		w.line(w.text(s.X))
	case *ast.Assign:
		parts := make([]string, 0, len(s.Targets)+1)
		for _, t := range s.Targets {
			parts = append(parts, w.text(t))
		}
		w.line(strings.Join(append(parts, w.text(s.Value)), " = "))
	case *ast.AugAssign:
		w.line(w.test(s.Target), " ", s.Op.String(), "= ", w.text(s.Value))
	case *ast.AnnAssign:
		target := w.test(s.Target)
		if _, ok := s.Target.(*ast.Name); ok && !s.Simple {
			target = "(" + target + ")"
		}
		value := ""
		if s.Value != nil {
			value = " = " + w.text(s.Value)
		}
		w.line(target, ": ", w.test(s.Annotation), value)
	case *ast.Return:
		w.line("return", w.optText(s.X))
	case *ast.Raise:
		w.raise(s)
	case *ast.Assert:
		msg := ""
		if s.Msg != nil {
			msg = ", " + w.test(s.Msg)
		}
		w.line("assert ", w.test(s.Cond), msg)
	case *ast.Del:
		w.line("del ", w.list(s.Targets))
	case *ast.Pass, *ast.Bad:
		w.line("pass")
	case *ast.Break:
		w.line("break")
	case *ast.Continue:
		w.line("continue")
	case *ast.Global:
		w.line("global ", names(s.Names))
	case *ast.Nonlocal:
		w.line("nonlocal ", names(s.Names))
	case *ast.Import:
		w.line("import ", aliasList(s.Names))
	case *ast.ImportFrom:
		w.line("from ", strings.Repeat(".", s.Level), s.Module, " import ", aliasList(s.Names))
	case *ast.Print:
		w.print(s)
	case *ast.Exec:
		w.exec(s)
	case *ast.TypeAlias:
		w.line("type ", s.Name.Id, w.typeParams(s.TypeParams), " = ", w.test(s.Value))
	}
}

func (w *printer) optText(x ast.Expr) string {
	if x == nil {
		return ""
	}
	return " " + w.text(x)
}

func (w *printer) list(xs []ast.Expr) string {
	parts := make([]string, len(xs))
	for i, x := range xs {
		parts[i] = w.test(x)
	}
	return strings.Join(parts, ", ")
}

func names(list []*ast.Name) string {
	parts := make([]string, len(list))
	for i, n := range list {
		parts[i] = n.Id
	}
	return strings.Join(parts, ", ")
}

func aliasList(list []ast.Alias) string {
	parts := make([]string, len(list))
	for i, a := range list {
		parts[i] = a.Name
		if a.As != "" {
			parts[i] += " as " + a.As
		}
	}
	return strings.Join(parts, ", ")
}

func (w *printer) raise(s *ast.Raise) {
	text := "raise"
	if s.Exc != nil {
		text += " " + w.test(s.Exc)
	}
	if s.Cause != nil {
		text += " from " + w.test(s.Cause)
	}
	if s.Value != nil {
		text += ", " + w.test(s.Value)
	}
	if s.TB != nil {
		text += ", " + w.test(s.TB)
	}
	w.line(text)
}

func (w *printer) print(s *ast.Print) {
	text := "print"
	if s.Dest != nil {
		text += " >>" + w.test(s.Dest)
		if len(s.Values) > 0 {
			text += ","
		}
	}
	if len(s.Values) > 0 {
		text += " " + w.list(s.Values)
	}
	if s.NoNewline {
		text += ","
	}
	w.line(text)
}

func (w *printer) exec(s *ast.Exec) {
	text := "exec " + w.exprText(s.Code, lvlBinary)
	if s.Globals != nil {
		text += " in " + w.test(s.Globals)
	}
	if s.Locals != nil {
		text += ", " + w.test(s.Locals)
	}
	w.line(text)
}

// ---- Match

func (w *printer) match(m *ast.Match) {
	w.line("match ", w.text(m.Subject), ":")
	w.depth++
	for i := range m.Cases {
		c := &m.Cases[i]
		guard := ""
		if c.Guard != nil {
			guard = " if " + w.test(c.Guard)
		}
		w.line("case ", w.pattern(c.Pattern, 0), guard, ":")
		w.block(c.Body)
	}
	w.depth--
}

// pattern writes a pattern; least is 0 for any, 1 for no "as", 2 for no
// alternatives either.
func (w *printer) pattern(p ast.Pattern, least int) string {
	paren := func(s string, level int) string {
		if level < least {
			return "(" + s + ")"
		}
		return s
	}
	switch p := p.(type) {
	case *ast.MatchValue:
		return w.test(p.X)
	case *ast.MatchCapture:
		return p.Name.Id
	case *ast.MatchWildcard:
		return "_"
	case *ast.MatchStar:
		if p.Name == nil {
			return "*_"
		}
		return "*" + p.Name.Id
	case *ast.MatchSequence:
		list := w.patterns(p.Elts)
		if p.Square {
			return "[" + list + "]"
		}
		if len(p.Elts) == 1 {
			list += ","
		}
		return "(" + list + ")"
	case *ast.MatchMapping:
		var parts []string
		for i, k := range p.Keys {
			parts = append(parts, w.test(k)+": "+w.pattern(p.Patterns[i], 0))
		}
		if p.Rest != nil {
			parts = append(parts, "**"+p.Rest.Id)
		}
		return "{" + strings.Join(parts, ", ") + "}"
	case *ast.MatchClass:
		var parts []string
		for _, q := range p.Patterns {
			parts = append(parts, w.pattern(q, 0))
		}
		for i, name := range p.KwNames {
			parts = append(parts, name+"="+w.pattern(p.KwPatterns[i], 0))
		}
		return w.test(p.Cls) + "(" + strings.Join(parts, ", ") + ")"
	case *ast.MatchOr:
		parts := make([]string, len(p.Alts))
		for i, q := range p.Alts {
			parts[i] = w.pattern(q, 2)
		}
		return paren(strings.Join(parts, " | "), 1)
	case *ast.MatchAs:
		return paren(w.pattern(p.Pattern, 1)+" as "+p.Name.Id, 0)
	}
	return "_"
}

func (w *printer) patterns(list []ast.Pattern) string {
	parts := make([]string, len(list))
	for i, q := range list {
		parts[i] = w.pattern(q, 0)
	}
	return strings.Join(parts, ", ")
}
