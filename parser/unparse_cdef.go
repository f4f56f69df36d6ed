package parser

import (
	"strings"

	"pyxc/parser/ast"
)

// cdefWords writes cdef or cpdef and the modifiers that are not inherited.
func (w *printer) cdefWords(m ast.CModifiers) string {
	s := ""
	switch {
	case m.Cpdef:
		s = "cpdef "
	case !w.ctx.cdef:
		s = "cdef "
	}
	return s + w.modWords(m)
}

func (w *printer) modWords(m ast.CModifiers) string {
	s := ""
	if m.Vis != w.ctx.mods.Vis {
		s += [...]string{"", "public ", "readonly ", "extern "}[m.Vis]
	}
	if m.API && !w.ctx.mods.API {
		s += "api "
	}
	if m.Inline {
		s += "inline "
	}
	return s
}

// typedefWords writes what stands before a struct, enum, class or type.
func (w *printer) typedefWords(m ast.CModifiers, typedef bool) string {
	if typedef {
		return "ctypedef " + w.modWords(m)
	}
	return w.cdefWords(m)
}

// declaration writes Cython's statements; false if s is none.
func (w *printer) declaration(s ast.Stmt) bool {
	switch s := s.(type) {
	case *ast.CVarDecl:
		w.decorators(s.Decorators)
		head := w.cdefWords(s.CModifiers)
		if s.Type != nil {
			head += w.baseText(s.Type) + " "
		}
		parts := make([]string, len(s.Decls))
		for i, d := range s.Decls {
			parts[i] = w.declText(d)
			if n := ast.Declared(d); n != nil && n.Default != nil {
				parts[i] += " = " + w.test(n.Default)
			}
		}
		w.line(head, strings.Join(parts, ", "))
	case *ast.CDefBlock:
		head := strings.TrimSpace(w.cdefWords(s.CModifiers))
		if s.Nogil && !w.ctx.mods.Nogil {
			head += " nogil"
		}
		if head == "" {
			head = "cdef"
		}
		w.line(head, ":")
		w.blockIn(declCtx{level: w.ctx.level, cdef: true, mods: s.CModifiers}, s.Body)
	case *ast.ExternBlock:
		w.externBlock(s)
	case *ast.CStruct:
		w.structDecl(s)
	case *ast.CEnum:
		w.enumDecl(s)
	case *ast.Ctypedef:
		w.line("ctypedef ", w.modWords(s.CModifiers), w.baseText(s.Type), " ", w.declText(s.Decl))
	case *ast.Fused:
		w.line("ctypedef ", w.modWords(s.CModifiers), "fused ", s.Name, ":")
		w.depth++
		if len(s.Types) == 0 {
			w.line("pass")
		}
		for _, t := range s.Types {
			w.line(w.typeText(t))
		}
		w.depth--
	case *ast.CClass:
		w.cclass(s)
	case *ast.CppClass:
		w.cppClass(s)
	case *ast.Cimport:
		w.line("cimport ", aliasList(s.Names))
	case *ast.CimportFrom:
		w.line("from ", strings.Repeat(".", s.Level), s.Module, " cimport ", aliasList(s.Names))
	case *ast.Include:
		w.line("include ", quoteText(s.Path))
	case *ast.Define:
		w.line("DEF ", s.Name, " = ", w.text(s.Value))
	case *ast.CondCompile:
		w.condCompile(s)
	case *ast.Property:
		w.line("property ", s.Name, ":")
		w.blockIn(declCtx{level: levelProperty}, s.Body)
	default:
		return false
	}
	return true
}

func (w *printer) externBlock(s *ast.ExternBlock) {
	header := quoteText(s.Header)
	if s.AnyHeader {
		header = "*"
	} else if s.System {
		header = quoteText("<" + s.Header + ">")
	}
	head := "cdef extern "
	if w.ctx.mods.Vis == ast.Extern {
		head = "cdef "
	}
	if s.API && !w.ctx.mods.API {
		head += "api "
	}
	head += "from " + header
	if s.Namespace != nil {
		head += " namespace " + quoteText(*s.Namespace)
	}
	if s.Nogil && !w.ctx.mods.Nogil {
		head += " nogil"
	}
	w.line(head, ":")
	if s.Verbatim != nil {
		w.depth++
		w.line(quoteText(*s.Verbatim))
		w.depth--
		if len(s.Body) == 0 {
			return
		}
	}
	w.blockIn(declCtx{level: w.ctx.level, cdef: true, mods: ast.CModifiers{Vis: ast.Extern, API: s.API, Nogil: s.Nogil}}, s.Body)
}

func optQuoted(s *string) string {
	if s == nil {
		return ""
	}
	return " " + quoteText(*s)
}

func (w *printer) structDecl(s *ast.CStruct) {
	head := w.typedefWords(s.CModifiers, s.Typedef)
	if s.Packed {
		head += "packed "
	}
	if s.Union {
		head += "union "
	} else {
		head += "struct "
	}
	head += s.Name + optQuoted(s.CName)
	if !s.HasBody {
		w.line(head)
		return
	}
	w.line(head, ":")
	w.blockIn(declCtx{level: levelStruct, cdef: true, mods: ast.CModifiers{Vis: s.Vis}}, s.Body)
}

func (w *printer) enumDecl(s *ast.CEnum) {
	w.decorators(s.Decorators)
	head := w.typedefWords(s.CModifiers, s.Typedef) + "enum"
	if s.Class {
		head += " class"
	}
	if s.Name != "" {
		head += " " + s.Name
	}
	head += optQuoted(s.CName)
	if s.Base != nil {
		head += "(" + w.typeText(s.Base) + ")"
	}
	if !s.HasBody {
		w.line(head)
		return
	}
	w.line(head, ":")
	w.depth++
	if s.Doc != nil {
		w.line(w.strText(s.Doc))
	}
	if len(s.Items) == 0 && s.Doc == nil {
		w.line("pass")
	}
	for i := range s.Items {
		it := &s.Items[i]
		value := ""
		if it.Value != nil {
			value = " = " + w.test(it.Value)
		}
		w.line(it.Name, optQuoted(it.CName), value)
	}
	w.depth--
}

func (w *printer) cclass(s *ast.CClass) {
	w.decorators(s.Decorators)
	head := w.typedefWords(s.CModifiers, s.Typedef) + "class "
	for _, m := range s.Module {
		head += m + "."
	}
	head += s.Name
	if s.As != "" {
		head += " as " + s.As
	}
	head += w.argsText(s.Bases, s.Keywords)
	var options []string
	for _, o := range [][2]string{{"object", s.ObjectName}, {"type", s.TypeName}, {"check_size", s.CheckSize}} {
		if o[1] != "" {
			options = append(options, o[0]+" "+o[1])
		}
	}
	if len(options) > 0 {
		head += " [" + strings.Join(options, ", ") + "]"
	}
	if !s.HasBody {
		w.line(head)
		return
	}
	w.line(head, ":")
	w.blockIn(declCtx{level: levelCClass}, s.Body)
}

func (w *printer) cppClass(s *ast.CppClass) {
	w.decorators(s.Decorators)
	head := w.cdefWords(s.CModifiers) + "cppclass " + s.Name + optQuoted(s.CName) + templatesText(s.Templates)
	if len(s.Bases) > 0 {
		parts := make([]string, len(s.Bases))
		for i, b := range s.Bases {
			parts[i] = w.typeText(b)
		}
		head += "(" + strings.Join(parts, ", ") + ")"
	}
	if s.Nogil && !w.ctx.mods.Nogil {
		head += " nogil"
	}
	if !s.HasBody {
		w.line(head)
		return
	}
	w.line(head, ":")
	w.blockIn(declCtx{level: levelCppClass, cdef: true, mods: ast.CModifiers{Vis: s.Vis, Nogil: s.Nogil}}, s.Body)
}

func (w *printer) condCompile(s *ast.CondCompile) {
	word := "IF "
	for {
		w.line(word, w.test(s.Cond), ":")
		w.block(s.Then)
		if len(s.Else) == 1 {
			if next, ok := s.Else[0].(*ast.CondCompile); ok {
				s, word = next, "ELIF "
				continue
			}
		}
		w.elseBlock("ELSE", s.Else)
		return
	}
}
