package irbuild

import (
	"strconv"
	"strings"

	"pyxc/parser/ast"
	"pyxc/typecheck/scope"
	"pyxc/typecheck/types"
)

// CppText is C++'s spelling of a type; "" if it has none.
func CppText(t types.Type) string { return strings.TrimRight(CppDeclare(t, ""), " ") }

// CppDeclare is the C++ declaration of name with a type; "" if it has none.
func CppDeclare(t types.Type, name string) string {
	switch u := t.(type) {
	case *types.Pointer:
		return cppBehind(u.Elem, "*"+name)
	case *types.Reference:
		if u.RValue {
			return cppBehind(u.Elem, "&&"+name)
		}
		return cppBehind(u.Elem, "&"+name)
	case *types.Const:
		if p, ok := types.Resolve(u.Of).(*types.Pointer); ok {
			return cppBehind(p.Elem, "*const "+name)
		}
		if text := CppDeclare(u.Of, name); text != "" && u.Const {
			return "const " + text
		}
		return ""
	case *types.Array:
		n := u.LenC
		if n == "" && u.Len >= 0 {
			n = strconv.FormatInt(u.Len, 10)
		}
		return CppDeclare(u.Elem, name+"["+n+"]")
	case *types.Func:
		parts := make([]string, 0, len(u.Params))
		for _, p := range u.Params {
			text := CppText(decay(p.Type))
			if text == "" {
				return ""
			}
			parts = append(parts, text)
		}
		if u.Varargs {
			parts = append(parts, "...")
		}
		return CppDeclare(u.Result, name+"("+strings.Join(parts, ", ")+")")
	}
	base := cppBase(t)
	if base == "" {
		return ""
	}
	return base + " " + name
}

// cppBehind declares what a pointer or reference leads to.
func cppBehind(elem types.Type, name string) string {
	switch elem.(type) {
	case *types.Func, *types.Array:
		name = "(" + name + ")"
	}
	return CppDeclare(elem, name)
}

func cppBase(t types.Type) string {
	switch t := t.(type) {
	case *types.Cpp:
		return cppClassText(t)
	case *types.TemplateParam:
		return t.Name
	case *types.Typedef:
		if t.Extern && t.CName != "" {
			return t.CName
		}
		return CppText(t.Of)
	}
	if r := rep(t); r != nil && r.C != "" {
		return r.C
	}
	if types.IsObject(t) {
		return "PyObject *"
	}
	return ""
}

// cppClassText is C++'s name of a class with its template arguments.
func cppClassText(t *types.Cpp) string {
	var b strings.Builder
	if t.Outer != nil {
		outer := cppClassText(t.Outer)
		if outer == "" {
			return ""
		}
		b.WriteString(outer + "::")
	} else if t.Namespace != "" {
		b.WriteString(t.Namespace + "::")
	}
	b.WriteString(t.CName)
	decl := t.Decl()
	if len(decl.Params) == 0 {
		return b.String()
	}
	args := t.Args
	if t.Of == nil { // the class as it is named inside of itself
		for _, p := range decl.Params[:len(decl.Params)-decl.Optional] {
			args = append(args, p)
		}
	}
	b.WriteByte('<')
	for i, a := range args {
		text := CppText(a)
		if text == "" {
			return ""
		}
		if i > 0 {
			b.WriteString(", ")
		}
		b.WriteString(text)
	}
	b.WriteByte('>')
	return b.String()
}

// declareCppClass writes a C++ class of the module itself, which has bases and
// variables alone.
func (b *builder) declareCppClass(s *ast.CppClass) {
	sym := b.info.Bound[s]
	t, ok := sym.Type.(*types.Cpp)
	if !ok || sym.Members == nil {
		return
	}
	var text strings.Builder
	if len(t.Params) > 0 {
		var params []string
		for _, p := range t.Params {
			params = append(params, "class "+p.Name)
		}
		text.WriteString("template <" + strings.Join(params, ", ") + "> ")
	}
	text.WriteString("struct " + t.CName)
	for i, base := range t.Bases {
		text.WriteString([...]string{" : ", ", "}[min(i, 1)] + cppClassText(base))
	}
	text.WriteString(" {\n")
	for _, m := range sym.Members.Order {
		decl := ""
		if m.Kind == scope.Var {
			decl = CppDeclare(m.Type, m.CName)
		}
		if decl == "" {
			b.unsupported(s.Span(), "the member '%s' of a C++ class that is not extern is", m.Name)
			return
		}
		text.WriteString("    " + decl + ";\n")
	}
	b.mod.Late = append(b.mod.Late, text.String()+"};")
}
