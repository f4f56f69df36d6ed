package irbuild

import (
	"strings"

	"pyxc/codegen/ir"
	"pyxc/codegen/prims"
	"pyxc/parser"
	"pyxc/parser/ast"
	"pyxc/typecheck"
	"pyxc/typecheck/scope"
	"pyxc/typecheck/types"
)

// The directive embedsignature puts the signature of functions, methods and
// attributes at the head of their docstrings.

// signer writes signatures in the format that a directive chose.
type signer struct {
	python bool   // Python's types, and no class before the name
	clinic bool   // no types: what the interpreter shows as __text_signature__
	chars  string // what char * is in Python
}

// signerOf gives the writer of signatures that is in force for a definition; nil if there is none.
// Functions that bind tell their signature themselves, so that clinic's format adds nothing there.
func (b *builder) signerOf(d *typecheck.Directives) *signer {
	clinic := d != nil && d.EmbedSignatureFormat == "clinic"
	if d == nil || !d.EmbedSignature || clinic && d.Binding || b.opts.NoDocstrings {
		return nil
	}
	return &signer{python: d.EmbedSignatureFormat == "python", clinic: clinic, chars: d.CStringType}
}

// functionDoc is a function's docstring, nil if it has none. Functions inside
// functions show no signature.
func (b *builder) functionDoc(fn *function, sc *scope.Scope, info *typecheck.Func) *ir.PyConst {
	s, def := fn.node.(*ast.FuncDef)
	if !def {
		return nil
	}
	if info != nil && !inFunction(sc) {
		if text, ok := b.signedDoc(s, info, sc.Parent); ok {
			return b.mod.Str(text)
		}
	}
	return b.doc(fn.body, fn.node)
}

func inFunction(sc *scope.Scope) bool {
	for s := sc.Parent; s != nil; s = s.Parent {
		if s.Kind == scope.FuncScope {
			return true
		}
	}
	return false
}

// signedDoc is a docstring with the signature; ok is false if none is wanted.
func (b *builder) signedDoc(s *ast.FuncDef, info *typecheck.Func, parent *scope.Scope) (text string, ok bool) {
	g := b.signerOf(info.Directives)
	if g == nil || g.clinic && parent != nil && parent.Kind == scope.ClassScope {
		return "", false // functions of a Python class always bind
	}
	class := ""
	if parent != nil && (parent.Kind == scope.ClassScope || parent.Kind == scope.CClassScope) {
		class = parent.Name
	}
	doc, _ := b.docText(s.Body, s)
	name := s.Name
	if class != "" && !g.python && !g.clinic {
		name = class + "." + name
	}
	return g.embedded(name+g.params(s, info, class != "", false)+g.result(s, info), doc), true
}

// embedded joins a signature and a docstring.
func (g *signer) embedded(signature, doc string) string {
	doc = trimDoc(doc)
	if g.clinic {
		return signature + "\n--\n\n" + doc
	}
	if doc == "" {
		return signature
	}
	return signature + "\n\n" + doc
}

// trimDoc takes the common indentation and blank lines at both ends away.
func trimDoc(doc string) string {
	lines := strings.Split(cleanDoc(doc), "\n")
	for len(lines) > 0 && lines[len(lines)-1] == "" {
		lines = lines[:len(lines)-1]
	}
	for len(lines) > 0 && lines[0] == "" {
		lines = lines[1:]
	}
	return strings.Join(lines, "\n")
}

// params writes the parameters with their parentheses.
func (g *signer) params(s *ast.FuncDef, info *typecheck.Func, method, hideSelf bool) string {
	var list []string
	p := s.Params
	add := func(list []string, a *ast.Param, t types.Type, self bool) []string {
		switch {
		case self && hideSelf:
			return list
		case self:
			return append(list, g.selfParam(s, a))
		}
		return append(list, g.param(a, t))
	}
	static := hasDecorator(s, "staticmethod")
	at := 0
	typeOf := func(a *ast.Param) types.Type {
		if info.CType != nil && at < len(info.CType.Params) {
			return info.CType.Params[at].Type
		}
		return info.ParamTypes[a]
	}
	for _, a := range p.PosOnly {
		list = add(list, a, typeOf(a), method && !static && at == 0)
		at++
	}
	if len(p.PosOnly) > 0 {
		list = append(list, "/")
	}
	for _, a := range p.Args {
		list = add(list, a, typeOf(a), method && !static && at == 0)
		at++
	}
	switch {
	case p.VarArg != nil && p.VarArg.Name != "":
		list = append(list, "*"+g.starParam(p.VarArg))
	case len(p.KwOnly) > 0:
		list = append(list, "*")
	}
	for _, a := range p.KwOnly {
		list = append(list, g.param(a, info.ParamTypes[a]))
	}
	if p.KwArg != nil {
		list = append(list, "**"+g.starParam(p.KwArg))
	}
	return "(" + strings.Join(list, ", ") + ")"
}

func hasDecorator(s *ast.FuncDef, name string) bool {
	for _, d := range s.Decorators {
		if n, ok := d.(*ast.Name); ok && n.Id == name {
			return true
		}
	}
	return false
}

func (g *signer) selfParam(s *ast.FuncDef, a *ast.Param) string {
	switch {
	case !g.clinic:
		return g.starParam(a)
	case hasDecorator(s, "classmethod"):
		return "$type"
	}
	return "$self"
}

func (g *signer) starParam(a *ast.Param) string {
	if a.Annotation != nil && !g.clinic {
		return paramName(a) + ": " + parser.SignatureText(a.Annotation)
	}
	return paramName(a)
}

// param writes one parameter with its type and default.
func (g *signer) param(a *ast.Param, t types.Type) string {
	text, annotation := paramName(a), ""
	switch {
	case t == nil || g.clinic:
	case !g.python:
		text = declared(displayed(t), text)
	case a.Annotation == nil:
		annotation = g.pythonType(t)
	}
	if a.Annotation != nil && !g.clinic {
		annotation = parser.SignatureText(a.Annotation)
	}
	equals := "="
	if annotation != "" {
		text += ": " + annotation
		equals = " = "
	}
	if a.Default != nil {
		text += equals + parser.SignatureText(a.Default)
	}
	return text
}

// paramName is a parameter's name, also where it was read as a type first.
func paramName(a *ast.Param) string {
	name, _ := a.DeclaredName()
	return name
}

// result writes what a function gives back.
func (g *signer) result(s *ast.FuncDef, info *typecheck.Func) string {
	text := ""
	switch {
	case g.clinic:
	case info.CType != nil && g.python:
		text = g.pythonType(info.CType.Result)
	case info.CType != nil:
		text = displayed(info.CType.Result)
	case s.Returns != nil:
		text = parser.SignatureText(s.Returns)
	}
	if text == "" {
		return ""
	}
	return " -> " + text
}

// displayed is a C type as documentation shows it, "" for any object.
func displayed(t types.Type) string {
	if k, ok := t.(*types.Const); ok {
		t = k.Of
	}
	switch u := t.(type) {
	case *types.Object:
		if u.Ext == nil && u.Class == "" {
			return ""
		}
	case *types.Int:
		if u.Bint {
			return "bool"
		}
	}
	return t.String()
}

// declared is a type before a name.
func declared(t, name string) string {
	switch {
	case t == "":
		return name
	case strings.HasSuffix(t, "*"):
		return t + name
	}
	return t + " " + name
}

// pythonType is a type in terms of Python, "" for any object.
func (g *signer) pythonType(t types.Type) string {
	switch u := types.Resolve(t).(type) {
	case *types.Int:
		if u.Bint {
			return "bool"
		}
		return "int"
	case *types.Float:
		return "float"
	case *types.Complex:
		return "complex"
	case *types.Pointer:
		if r := rep(u); r != nil && isCharPtr(r) {
			return g.chars
		}
	}
	return strings.ReplaceAll(strings.ReplaceAll(displayed(t), " ", "_"), "*", "p")
}

// classDoc is the docstring of an extension type: its __init__ shows how it is called.
func (b *builder) classDoc(c *extClass, body []ast.Stmt) (string, bool) {
	doc, ok := b.docText(body, c.scope.Node)
	if sym := b.info.Bound[c.scope.Node]; !ok && sym != nil {
		if d, isClass := sym.Decl.(*ast.CClass); isClass && d.HasBody {
			doc, ok = b.docText(d.Body, d) // the .pxd's, where the definition has none
		}
	}
	for _, st := range body {
		s, def := st.(*ast.FuncDef)
		if !def || s.Name != "__init__" || b.info.Funcs[s] == nil {
			continue
		}
		info := b.info.Funcs[s]
		if g := b.signerOf(info.Directives); g != nil && !g.python && !g.clinic {
			return g.embedded(c.t.Name+g.params(s, info, true, true), doc), true
		}
	}
	return doc, ok
}

// specialDoc is the docstring of a special method: the signature shows only
// where there is one.
func (b *builder) specialDoc(s *ast.FuncDef, info *typecheck.Func, c *extClass) (string, bool) {
	doc := docString(s.Body)
	if doc == nil || b.opts.NoDocstrings || s.Name == "__bool__" { // which Cython takes for __nonzero__
		return "", false
	}
	if info != nil {
		if g := b.signerOf(info.Directives); g != nil && (g.python || g.clinic || s.Name != "__init__") {
			return b.signedDoc(s, info, c.scope)
		}
	}
	return doc.Text, true
}

// propertyDoc is the docstring of an attribute: doc is its own one, get the
// method that reads it, or field its public field.
func (b *builder) propertyDoc(c *extClass, name string, d *typecheck.Directives, doc string, get *ast.FuncDef, field types.Type) *ir.PyConst {
	text := ""
	g := b.signerOf(d)
	if g != nil && !g.clinic {
		switch {
		case get != nil && get.Returns != nil:
			text = name + ": " + parser.SignatureText(get.Returns)
			if !g.python {
				text = c.t.Name + "." + text
			}
		case field != nil && g.python:
			if t := g.pythonType(field); t != "" {
				text = name + ": " + t
			}
		case field != nil:
			text = name + ": " + fieldType(field)
		}
	}
	switch {
	case b.opts.NoDocstrings || text == "" && doc == "":
		return nil
	case text == "":
		return b.mod.Str(doc)
	}
	return b.mod.Str(g.embedded(text, doc))
}

// fieldType is how the signature of a public field shows its type.
func fieldType(t types.Type) string {
	if o, ok := t.(*types.Object); ok {
		if o.Ext != nil {
			return o.Ext.Module + "." + o.Ext.Name
		}
		return o.String()
	}
	return "'" + displayed(t) + "'"
}

// fieldDoc is the string that stands on the line below a field's declaration.
func (b *builder) fieldDoc(c *extClass, sym *scope.Symbol) string {
	_, body, _ := classParts(c.scope.Node)
	for i, st := range body[:max(len(body)-1, 0)] {
		if st != sym.Decl {
			continue
		}
		doc := docString(body[i+1:])
		if doc == nil || b.info.Set.Position(st.Span().End).Line+1 != b.line(body[i+1]) {
			return ""
		}
		return doc.Text
	}
	return ""
}

// docOf is the text of a suite's docstring.
func docOf(body []ast.Stmt) string {
	if doc := docString(body); doc != nil {
		return doc.Text
	}
	return ""
}

// dirsOf returns the directives of a method.
func (f *fb) dirsOf(s *ast.FuncDef) *typecheck.Directives {
	if info := f.b.info.Funcs[s]; info != nil && info.Directives != nil {
		return info.Directives
	}
	return f.dirs
}

// embedDoc gives a slot's Python method its docstring.
func (f *fb) embedDoc(s *ast.FuncDef, info *typecheck.Func, c *extClass) {
	if doc, ok := f.b.specialDoc(s, info, c); ok {
		f.doAux(prims.ExtDoc, c.x.Object, &ir.CStr{Bytes: s.Name}, &ir.CStr{Bytes: doc})
	}
}
