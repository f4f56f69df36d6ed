package emit

import (
	"strings"

	"pyxc/codegen/ir"
)

// types declares the C types that the module defines, in order.
func (m *module) types(w *writer) {
	for _, t := range m.Types {
		declareType(w, t)
	}
}

func declareType(w *writer, t *ir.TypeDecl) {
	switch {
	case t.Kind == ir.DeclStruct:
		structType(w, t)
	case t.Kind == ir.DeclEnum:
		enumType(w, t)
	case t.Rep == nil:
		w.line("typedef %s;", t.Text)
	default:
		w.line("typedef %s;", Declare(t.Rep, t.Name))
	}
}

// structType declares a struct or union.
func structType(w *writer, t *ir.TypeDecl) {
	word := "struct"
	if t.Union {
		word = "union"
	}
	head := t.Rep.C
	if t.Typedef {
		head = word + " " + t.Rep.C
		w.line("typedef %s %s;", head, t.Rep.C)
	}
	if !strings.HasPrefix(head, word+" ") {
		head = word + " " + head
	}
	if t.Packed {
		w.text("#pragma pack(push, 1)")
	}
	w.line("%s {", head)
	w.indent++
	for _, f := range t.Fields {
		w.line("%s;", Declare(f.Rep, f.Name))
	}
	if len(t.Fields) == 0 {
		w.text("char pyxc_empty;")
	}
	w.indent--
	w.text("};")
	if t.Packed {
		w.text("#pragma pack(pop)")
	}
}

// enumType declares an enum, without a name if its constants are all there is to it.
func enumType(w *writer, t *ir.TypeDecl) {
	head, tail := "enum", "};"
	switch {
	case t.Typedef:
		head, tail = "typedef enum", "} "+t.Rep.C+";"
	case t.Rep != nil && strings.HasPrefix(t.Rep.C, "enum "):
		head = t.Rep.C
	}
	if t.Rep != nil && len(t.Items) > 0 && strings.HasPrefix(t.Items[0].Name, t.Rep.C+"::") {
		head = "enum class " + t.Rep.C
	}
	w.line("%s {", head)
	w.indent++
	for i, item := range t.Items {
		text := strings.TrimPrefix(item.Name, strings.TrimPrefix(head, "enum class ")+"::")
		if item.Value != "" {
			text += " = " + item.Value
		}
		if i+1 < len(t.Items) {
			text += ","
		}
		w.text(text)
	}
	w.indent--
	w.text(tail)
}
