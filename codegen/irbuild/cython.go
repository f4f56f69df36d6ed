package irbuild

import (
	"strings"

	"pyxc/codegen/ir"
	"pyxc/codegen/prims"
	"pyxc/parser/ast"
	"pyxc/typecheck/scope"
	"pyxc/typecheck/types"
)

// cythonPath gives the dotted path below the compile-time cython module that
// an expression names; ok is false if it names nothing of it.
func (f *fb) cythonPath(e ast.Expr) (path string, ok bool) {
	switch e := e.(type) {
	case *ast.Name:
		sym := f.b.info.Uses[e]
		for s := f.scope; sym == nil && s != nil; s = s.Parent {
			sym = s.Lookup(e.Id)
		}
		if sym == nil {
			return "", false
		}
		path, ok = f.b.info.Pure[sym]
		return path, ok
	case *ast.Attr:
		if base, ok := f.cythonPath(e.X); ok {
			if base == "" {
				return e.Name, true
			}
			return base + "." + e.Name, true
		}
	}
	return "", false
}

// isCython reports whether an expression names the cython module itself.
func (f *fb) isCython(e ast.Expr) bool {
	path, ok := f.cythonPath(e)
	return ok && path == ""
}

// cythonName gives the path below the cython module of an expression, of a
// call's function or a subscript's base; "" if it is none.
func (f *fb) cythonName(e ast.Expr) string {
	switch e := e.(type) {
	case *ast.Call:
		return f.cythonName(e.Func)
	case *ast.Subscript:
		return f.cythonName(e.X)
	}
	path, _ := f.cythonPath(e)
	return path
}

// isDirective reports whether a decorator or context manager is a directive,
// known at compile time only.
func (f *fb) isDirective(e ast.Expr) bool { return f.cythonName(e) != "" }

// directiveCall reports whether an expression statement is a declaration of
// pure mode, done by the checker.
func (f *fb) directiveCall(c *ast.Call) bool { return f.cythonName(c.Func) == "declare" }

// cythonCall compiles the functions of the cython module.
func (f *fb) cythonCall(e *ast.Call) (val, bool) {
	name := f.cythonName(e.Func)
	if n, ok := e.Func.(*ast.Name); ok && name == "" && (n.Id == "sizeof" || n.Id == "typeof") && f.b.cython {
		if sym := f.b.info.Uses[n]; sym == nil || sym.Storage == scope.Builtin || sym.Decl == nil && !sym.Assigned {
			name = n.Id
		}
	}
	switch {
	case name == "" || len(e.Args) == 0:
		return val{}, false
	case name == "cast":
		return f.pureCast(e)
	case name == "declare":
		return f.pureDeclare(e)
	case name == "sizeof":
		return f.sizeofArg(e.Args[0]), true
	case name == "typeof":
		return val{t: types.Builtin("str"), k: f.b.info.TypeOf(e.Args[0]).String()}, true
	case name == "address":
		p, t := f.address(e.Args[0])
		return val{v: p, t: t}, true
	case name == "cdiv" || name == "cmod":
		return f.cdiv(e, name)
	}
	if t, ok := f.b.info.TypeOf(e.Func).(*types.TypeType); ok {
		return f.typeCall(e, t.Of), true
	}
	f.b.unsupported(e.Span(), "'cython.%s' is", name)
	return f.bad(f.b.info.TypeOf(e)), true
}

func (f *fb) typeArg(e ast.Expr) types.Type {
	if t, ok := f.b.info.TypeOf(e).(*types.TypeType); ok {
		return t.Of
	}
	return nil
}

func (f *fb) pureCast(e *ast.Call) (val, bool) {
	t := f.typeArg(e.Args[0])
	if t == nil || len(e.Args) != 2 {
		f.b.unsupported(e.Span(), "this form of 'cython.cast' is")
		return f.bad(f.b.info.TypeOf(e)), true
	}
	return f.castTo(e.Args[1], t, len(e.Keywords) > 0), true
}

// pureDeclare is x = cython.declare(type, value).
func (f *fb) pureDeclare(e *ast.Call) (val, bool) {
	t := f.typeArg(e.Args[0])
	if t == nil {
		f.b.unsupported(e.Span(), "this form of 'cython.declare' is")
		return f.bad(f.b.info.TypeOf(e)), true
	}
	if len(e.Args) < 2 {
		return f.bad(t), true
	}
	return val{v: f.as(e.Args[1], t), t: t}, true
}

func (f *fb) sizeofArg(e ast.Expr) val {
	t := f.typeArg(e)
	if t == nil {
		if ta, ok := e.(*ast.TypeArg); ok {
			t = f.b.info.TypeExprs[ta.Type]
		} else {
			t = f.b.info.TypeOf(e)
		}
	}
	return f.sizeofType(t, e)
}

// cdiv is cython.cdiv(a, b) and cython.cmod(a, b): C's division.
func (f *fb) cdiv(e *ast.Call, name string) (val, bool) {
	t := f.b.info.TypeOf(e)
	r := rep(t)
	if len(e.Args) != 2 || r == nil || r.Kind != ir.Int {
		f.b.unsupported(e.Span(), "this form of 'cython.%s' is", name)
		return f.bad(t), true
	}
	info := prims.CDivC
	if name == "cmod" {
		info = prims.CModC
	}
	a := f.as(e.Args[0], t)
	return val{v: f.op(info, r, a, f.as(e.Args[1], t)), t: t}, true
}

// cvarDecl gives cdef variables their initial values.
func (f *fb) cvarDecl(s *ast.CVarDecl) {
	for _, d := range s.Decls {
		n := innermost(d)
		if n == nil {
			continue
		}
		sym := f.b.info.Decls[n]
		if sym == nil {
			continue
		}
		if sym.Kind == scope.Var && sym.Storage == scope.ModuleC && f.b.symOf(sym) == nil {
			f.b.unsupported(d.Span(), "a variable of type '%s' is", sym.Type)
			continue
		}
		if sym.Kind == scope.Var && sym.Storage == scope.Local && rep(sym.Type) == nil {
			f.b.unsupported(d.Span(), "a variable of type '%s' is", sym.Type)
			continue
		}
		if n.Default == nil {
			continue
		}
		restore := f.at(d)
		v, ok := f.display(n.Default, sym.Type)
		if !ok {
			v = f.expr(n.Default)
		}
		f.storeSymbol(sym, v, d)
		restore()
	}
}

// innermost is the name inside a declarator.
func innermost(d ast.Declarator) *ast.NameDecl {
	for {
		switch x := d.(type) {
		case *ast.NameDecl:
			return x
		case *ast.PtrDecl:
			d = x.Base
		case *ast.RefDecl:
			d = x.Base
		case *ast.ArrayDecl:
			d = x.Base
		case *ast.FuncDecl:
			d = x.Base
		default:
			return nil
		}
	}
}

// declareTypes writes the C declarations of the module's own structs and enums.
func (b *builder) declareTypes() {
	for _, t := range b.info.CDecls {
		b.declareType(t)
	}
	for _, t := range b.info.CTuples {
		b.declareCTuple(t)
	}
}

func (b *builder) declareType(t types.Type) {
	if b.structs[t] {
		return
	}
	b.structs[t] = true
	before := len(b.mod.Types)
	switch t := t.(type) {
	case *types.Struct:
		b.declareStruct(t)
	case *types.Enum:
		b.declareEnum(t)
	}
	if n := len(b.mod.Types); n > before {
		b.declared[t] = n - 1
	}
}

func (b *builder) declareStruct(t *types.Struct) {
	if t.Extern || !t.Complete {
		return
	}
	td := &ir.TypeDecl{Kind: ir.DeclStruct, Rep: rep(t), Union: t.Union, Packed: t.Packed, Typedef: t.Typedef}
	for i := range t.Fields {
		if ct, ok := types.Resolve(t.Fields[i].Type).(*types.CTuple); ok {
			b.declareCTuple(ct)
		}
		r := rep(t.Fields[i].Type)
		if r == nil {
			b.unsupported(b.info.Module.Span(), "the field '%s' of '%s' of type '%s' is", t.Fields[i].Name, t.Name, t.Fields[i].Type)
			return
		}
		td.Fields = append(td.Fields, ir.FieldDecl{Name: fieldC(&t.Fields[i]), Rep: r})
	}
	b.mod.Types = append(b.mod.Types, td)
}

func (b *builder) declareEnum(t *types.Enum) {
	if t.Extern {
		return
	}
	td := &ir.TypeDecl{Kind: ir.DeclEnum, Rep: rep(t)}
	if t.Name == "" {
		td.Rep = nil
	} else {
		td.Typedef = !strings.HasPrefix(td.Rep.C, "enum ")
	}
	for _, it := range t.Items {
		name := it.CName
		if name == "" {
			name = it.Name
		}
		d := ir.EnumDecl{Name: name}
		if it.HasValue {
			d.Value = big64(it.Value)
		}
		td.Items = append(td.Items, d)
	}
	b.mod.Types = append(b.mod.Types, td)
}
