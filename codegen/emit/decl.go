// Package emit writes lowered functions and modules as C text.
package emit

import (
	"strings"

	"pyxc/codegen/ir"
)

// Declare is the C declaration of name with a representation: "int *p",
// "double (*f)(int)", "char a[10]". With an empty name it is the type itself.
func Declare(r *ir.Rep, name string) string {
	switch r.Kind {
	case ir.Obj:
		return join("PyObject *", name)
	case ir.Ptr:
		if r.C != "" {
			return join(constOf(r)+r.C, name)
		}
		inner := "*"
		if r.Ref {
			inner = "&"
		}
		if r.Const {
			inner = "*const "
		}
		if r.Elem.Kind == ir.Array {
			return Declare(r.Elem, "("+inner+name+")")
		}
		return Declare(r.Elem, inner+name)
	case ir.Array:
		return Declare(r.Elem, name+"["+r.Len+"]")
	case ir.FuncPtr:
		return Declare(r.Result, "(*"+name+")("+paramTypes(r)+")")
	}
	base := r.C
	if r.Kind == ir.Void {
		base = "void"
	}
	return join(constOf(r)+base, name)
}

func constOf(r *ir.Rep) string {
	if r.Const {
		return "const "
	}
	return ""
}

// TypeName is the C type of a representation, as in a cast.
func TypeName(r *ir.Rep) string { return strings.TrimRight(Declare(r, ""), " ") }

func join(base, name string) string {
	switch {
	case name == "":
		return base
	case strings.HasSuffix(base, "*"):
		return base + name
	}
	return base + " " + name
}

func paramTypes(r *ir.Rep) string {
	var parts []string
	for _, p := range r.Params {
		parts = append(parts, TypeName(p))
	}
	if r.Vararg {
		parts = append(parts, "...")
	}
	if len(parts) == 0 {
		return "void"
	}
	return strings.Join(parts, ", ")
}

// zero is an initialiser for a variable of the representation.
func zero(r *ir.Rep) string {
	switch r.Kind {
	case ir.Obj, ir.Ptr, ir.FuncPtr:
		if r.C != "" && r.Kind == ir.Ptr {
			return "{0}" // for what is an array after all
		}
		return "NULL"
	case ir.Int:
		if strings.HasPrefix(r.C, "enum ") {
			return "(" + r.C + ")0"
		}
		return "0"
	case ir.Float:
		return "0"
	}
	return "{0}"
}
