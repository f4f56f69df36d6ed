package parser

import (
	"strings"

	"pyxc/parser/ast"
)

// typeText writes a C type.
func (w *printer) typeText(t *ast.TypeExpr) string {
	var b strings.Builder
	if t.Const {
		b.WriteString("const ")
	}
	if t.Volatile {
		b.WriteString("volatile ")
	}
	switch {
	case t.Elem != nil:
		b.WriteString(w.baseText(t.Elem))
		for _, name := range t.Path {
			b.WriteString("." + name)
		}
	case t.Ctuple != nil:
		b.WriteString("(")
		for i, c := range t.Ctuple {
			if i > 0 {
				b.WriteString(", ")
			}
			b.WriteString(w.typeText(c))
		}
		if len(t.Ctuple) == 1 {
			b.WriteString(",")
		}
		b.WriteString(")")
	default:
		b.WriteString(strings.Join(typeWords(t), " "))
	}
	if t.HasIndex {
		b.WriteString("[")
		for i := range t.Index {
			if i > 0 {
				b.WriteString(", ")
			}
			b.WriteString(w.indexArg(&t.Index[i]))
		}
		b.WriteString("]")
	}
	if t.Decl != nil {
		if d := w.declText(t.Decl); d != "" {
			b.WriteString(" " + d)
		}
	}
	return b.String()
}

// baseText is typeText for a type with a declarator behind it: what has a
// declarator of its own needs parentheses.
func (w *printer) baseText(t *ast.TypeExpr) string {
	if t.Decl != nil {
		return "(" + w.typeText(t) + ")"
	}
	return w.typeText(t)
}

func typeWords(t *ast.TypeExpr) []string {
	var words []string
	switch t.Signed {
	case 1:
		words = append(words, "signed")
	case 2:
		words = append(words, "unsigned")
	}
	switch t.Long {
	case -1:
		words = append(words, "short")
	case 1:
		words = append(words, "long")
	case 2:
		words = append(words, "long", "long")
	}
	if len(t.Path) > 0 {
		words = append(words, strings.Join(t.Path, "."))
	}
	if t.Complex {
		words = append(words, "complex")
	}
	return words
}

func (w *printer) indexArg(a *ast.IndexArg) string {
	s := ""
	if a.Keyword != "" {
		s = a.Keyword + "="
	}
	switch {
	case a.Axis != nil:
		return s + w.exprText(a.Axis, lvlTest)
	case a.Type != nil && a.Type.Expr != nil:
		return s + w.exprText(a.Type.Expr, lvlTest)
	case a.Type != nil:
		return s + w.typeText(a.Type)
	}
	return s + w.exprText(a.Expr, lvlTest)
}

// declText writes a declarator without its default.
func (w *printer) declText(d ast.Declarator) string {
	switch d := d.(type) {
	case *ast.NameDecl:
		s := d.Name
		if d.CallConv != "" {
			s = strings.TrimSpace(d.CallConv + " " + s)
		}
		if d.CName != nil {
			s += " " + quoteText(*d.CName)
		}
		return s
	case *ast.PtrDecl:
		s := "*"
		if d.CallConv != "" {
			s = d.CallConv + " *"
		}
		if d.Const {
			s += "const "
		}
		if d.Volatile {
			s += "volatile "
		}
		if d.Restrict {
			s += "__restrict "
		}
		return s + w.declText(d.Base)
	case *ast.RefDecl:
		if d.RValue {
			return "&&" + w.declText(d.Base)
		}
		return "&" + w.declText(d.Base)
	case *ast.ArrayDecl:
		dim := ""
		if d.Dim != nil {
			dim = w.exprText(d.Dim, lvlTest)
		}
		return w.suffixBase(d.Base) + "[" + dim + "]"
	case *ast.FuncDecl:
		return w.suffixBase(d.Base) + templatesText(d.Templates) + "(" + w.paramsText(d.Params) + ")" + w.trailerText(d)
	}
	return ""
}

// suffixBase writes what a suffix stands behind: pointers in parentheses.
func (w *printer) suffixBase(d ast.Declarator) string {
	switch x := d.(type) {
	case *ast.PtrDecl, *ast.RefDecl:
		return "(" + w.declText(d) + ")"
	case *ast.FuncDecl: // its trailer would take the suffix
		if w.trailerText(x) != "" {
			return "(" + w.declText(d) + ")"
		}
	}
	return w.declText(d)
}

func templatesText(ts []ast.TemplateParam) string {
	if len(ts) == 0 {
		return ""
	}
	names := make([]string, len(ts))
	for i, t := range ts {
		names[i] = t.Name
		if t.Optional {
			names[i] += "=*"
		}
	}
	return "[" + strings.Join(names, ", ") + "]"
}

func (w *printer) trailerText(f *ast.FuncDecl) string {
	s := ""
	if f.Const {
		s += " const"
	}
	value := func() string {
		text := w.exprText(f.Exc.Value, lvlTest)
		if strings.HasPrefix(text, "+") || strings.HasPrefix(text, "*") {
			return "(" + text + ")"
		}
		return text
	}
	switch f.Exc.Kind {
	case ast.ExcValue:
		s += " except " + value()
	case ast.ExcMaybe:
		s += " except? " + value()
	case ast.ExcAll:
		s += " except *"
	case ast.ExcPlus:
		s += " except +"
		if f.Exc.PlusAll {
			s += "*"
		} else if f.Exc.Value != nil {
			s += w.exprText(f.Exc.Value, lvlTest)
		}
	case ast.ExcNoexcept:
		s += " noexcept"
	}
	if f.Nogil {
		s += " nogil"
	}
	if f.WithGil {
		s += " with gil"
	}
	return s
}

// paramsText writes a parameter list without brackets.
func (w *printer) paramsText(ps *ast.Params) string {
	var parts []string
	for _, a := range ps.PosOnly {
		parts = append(parts, w.paramText(a))
	}
	if len(ps.PosOnly) > 0 {
		parts = append(parts, "/")
	}
	for _, a := range ps.Args {
		parts = append(parts, w.paramText(a))
	}
	if ps.VarArg != nil {
		parts = append(parts, "*"+w.paramText(ps.VarArg))
	} else if ps.BareStar {
		parts = append(parts, "*")
	}
	for _, a := range ps.KwOnly {
		parts = append(parts, w.paramText(a))
	}
	if ps.KwArg != nil {
		parts = append(parts, "**"+w.paramText(ps.KwArg))
	}
	if ps.Ellipsis {
		parts = append(parts, "...")
	}
	return strings.Join(parts, ", ")
}

func (w *printer) paramText(a *ast.Param) string {
	s := a.Name
	if a.Type != nil {
		s = w.baseText(a.Type)
		if a.Decl != nil {
			s += " " + w.declText(a.Decl)
		}
	} else if a.Decl != nil {
		s = w.declText(a.Decl)
	}
	if a.NotNone {
		s += " not None"
	} else if a.OrNone {
		s += " or None"
	}
	if a.Annotation != nil {
		s += ": " + w.exprText(a.Annotation, lvlTest)
	}
	if a.Star {
		s += "=*"
	} else if a.Default != nil {
		s += "=" + w.exprText(a.Default, lvlTest)
	}
	return s
}
