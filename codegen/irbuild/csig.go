package irbuild

import (
	"strconv"
	"strings"

	"pyxc/parser/ast"
	"pyxc/typecheck"
	"pyxc/typecheck/scope"
	"pyxc/typecheck/types"
)

// signature is the C type of a function or variable as the capsules of __pyx_capi__ name it: a declaration without its
// name, in the spelling of Cython's modules, which read and write the same capsules.
func (b *builder) signature(sym *scope.Symbol) string {
	if fn, ok := types.Resolve(sym.Type).(*types.Func); ok && sym.Kind == scope.CFunc {
		return sigFunc(fn, "", b.optArgs(sym), sym.Cpdef)
	}
	return sigDecl(sym.Type, "")
}

// optArgs is the struct in which calls between modules hand over optional arguments; "" if there are none.
func (b *builder) optArgs(sym *scope.Symbol) string {
	fn, _ := types.Resolve(sym.Type).(*types.Func)
	if fn == nil || fn.Optional == 0 {
		return ""
	}
	return "struct __pyx_opt_args_" + typecheck.MangledModule(b.home(sym)) + "_" + sym.Name
}

// sigDecl declares name with type t.
func sigDecl(t types.Type, name string) string {
	switch t := t.(type) {
	case *types.Pointer:
		return sigDecl(t.Elem, "*"+name)
	case *types.Array:
		n := t.LenC
		if n == "" && t.Len >= 0 {
			n = strconv.FormatInt(t.Len, 10)
		}
		return sigDecl(t.Elem, inner(name)+"["+n+"]")
	case *types.Func:
		return sigFunc(t, name, "", false)
	case *types.Object:
		return sigObject(t, name)
	case *types.Const:
		if t.Const {
			return constDecl(t.Of, name)
		}
		return sigDecl(t.Of, name)
	}
	return spaced(sigBase(t), name)
}

// inner puts what is declared as a pointer in brackets.
func inner(name string) string {
	if strings.HasPrefix(name, "*") {
		return "(" + name + ")"
	}
	return name
}

func spaced(base, name string) string {
	if name == "" {
		return base
	}
	return base + " " + name
}

func constDecl(t types.Type, name string) string {
	if p, ok := t.(*types.Pointer); ok {
		if strings.HasPrefix(name, "*") || name == "" {
			return sigDecl(p.Elem, "*const"+name)
		}
		return sigDecl(p.Elem, "*const "+name)
	}
	return sigDecl(t, spaced("const", name))
}

// sigFunc declares a function. opt names the struct of its optional arguments; a cpdef function has a flag behind the
// others that says whether it may be overridden.
func sigFunc(t *types.Func, name, opt string, cpdef bool) string {
	required := t.Params
	if opt != "" {
		required = required[:len(required)-t.Optional]
	}
	var parts []string
	for _, p := range required {
		parts = append(parts, sigDecl(decay(p.Type), ""))
	}
	if cpdef {
		parts = append(parts, "int __pyx_skip_dispatch")
	}
	if opt != "" {
		parts = append(parts, opt+" *__pyx_optional_args")
	}
	if t.Varargs {
		parts = append(parts, "...")
	}
	if len(parts) == 0 {
		parts = []string{"void"}
	}
	return sigDecl(t.Result, inner(name)+"("+strings.Join(parts, ", ")+")")
}

func sigObject(t *types.Object, name string) string {
	switch {
	case t.Ext != nil:
		return spaced(objectStruct(t.Ext), "*"+name)
	case t.Class == "type":
		return "PyTypeObject *" + name
	}
	return "PyObject *" + name
}

// objectStruct is the struct of an extension type's instances.
func objectStruct(t *types.ExtType) string {
	switch {
	case t.ObjectC == "":
		return "struct __pyx_obj_" + typecheck.MangledModule(t.Module) + "_" + t.Name
	case t.Extern:
		return t.ObjectC
	}
	return "struct " + t.ObjectC
}

func sigBase(t types.Type) string {
	switch t := t.(type) {
	case *types.Int:
		switch t.Name {
		case "bint":
			return "int"
		case "long long":
			return "PY_LONG_LONG"
		case "unsigned long long":
			return "unsigned PY_LONG_LONG"
		}
		return t.Name
	case *types.Complex:
		return "__pyx_t_" + strings.ReplaceAll(t.Of.String(), " ", "_") + "_complex"
	case *types.Typedef:
		if t.CName != "" {
			return t.CName
		}
		return t.Name
	case *types.Struct:
		return structC(t)
	case *types.Enum:
		return enumC(t)
	case *types.CTuple:
		parts := make([]string, len(t.Elts))
		for i, e := range t.Elts {
			parts[i] = strings.ReplaceAll(sigDecl(e, ""), " ", "__space_")
		}
		return "__pyx_ctuple_" + strings.Join(parts, "__and_")
	}
	return t.String()
}

// exported reports whether other modules reach a C function or variable through __pyx_capi__: the module's .pxd declares
// it, or it is an api one.
func (b *builder) exported(sym *scope.Symbol) bool {
	return !sym.Extern && sym.Storage != scope.Imported && (sym.API || b.inPxd(sym))
}

// inPxd reports whether a symbol was declared in the module's own .pxd.
func (b *builder) inPxd(sym *scope.Symbol) bool {
	if sym.Decl == nil {
		return false
	}
	if _, ok := sym.Decl.(*ast.FuncDef); ok && sym.Def == sym.Decl {
		return false
	}
	return b.isPxd(sym.Decl)
}

// isPxd reports whether a node stands in a .pxd.
func (b *builder) isPxd(n ast.Node) bool {
	file := b.info.Set.File(n.Span().Start)
	return file != nil && file != b.info.Module.File && strings.HasSuffix(file.Path, ".pxd")
}
