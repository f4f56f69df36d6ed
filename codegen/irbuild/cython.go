package irbuild

import (
	"math/big"
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

// namesType reports whether an assignment only gives a C type its name.
func (f *fb) namesType(s *ast.Assign) bool {
	if len(s.Targets) != 1 {
		return false
	}
	n, ok := s.Targets[0].(*ast.Name)
	if !ok {
		return false
	}
	sym := f.b.info.Uses[n]
	return sym != nil && sym.Kind == scope.CType
}

// cythonCall compiles the functions of the cython module.
func (f *fb) cythonCall(e *ast.Call) (val, bool) {
	name := f.cythonName(e.Func)
	if _, made := e.Func.(*ast.Call); made {
		return val{}, false // cython.cast(T, f)(x): a call of what the call gives
	}
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
	case name == "operator.dereference" || stepOps[name] != nil:
		return f.operatorCall(e, name)
	case name == "cdiv" || name == "cmod":
		return f.cdiv(e, name)
	}
	if t, ok := f.b.info.TypeOf(e.Func).(*types.TypeType); ok {
		return f.typeCall(e, t.Of), true
	}
	f.b.unsupported(e.Span(), "'cython.%s' is", name)
	return f.bad(f.b.info.TypeOf(e)), true
}

// stepOps are ++ and --; the map's value says by how much.
var stepOps = map[string]*big.Int{
	"operator.preincrement": big.NewInt(1), "operator.postincrement": big.NewInt(1),
	"operator.predecrement": big.NewInt(-1), "operator.postdecrement": big.NewInt(-1),
}

// operatorCall is *x, ++x and the like of cython.operator.
func (f *fb) operatorCall(e *ast.Call, name string) (val, bool) {
	x := e.Args[0]
	xt := f.b.info.TypeOf(x)
	if p, ok := types.Resolve(xt).(*types.Pointer); ok && name == "operator.dereference" {
		if isCpp(p.Elem) {
			return val{v: f.value(x).v, t: p.Elem}, true
		}
		r := f.repOf(p.Elem, e.Span())
		if r.Kind == ir.Array {
			return val{v: f.value(x).v, t: p.Elem}, true
		}
		return val{v: f.op(prims.CDeref, r, f.value(x).v), t: p.Elem}, true
	}
	step := stepOps[name]
	if step == nil || !types.IsNumeric(xt) && !types.IsPointer(xt) {
		f.b.unsupported(e.Span(), "'cython.%s' of '%s' is", name, xt)
		return f.bad(xt), true
	}
	place := x
	var at *ir.Local
	if _, simple := x.(*ast.Name); !simple { // evaluated once
		p, _ := f.address(x)
		at = f.newLocal("place", p.RepOf())
		f.set(at, p)
	}
	var old val
	if at != nil {
		old = f.snapshot(val{v: f.op(prims.CDeref, f.repOf(xt, e.Span()), at), t: xt})
	} else {
		old = f.snapshot(f.expr(place))
	}
	sum := f.binOp(ast.Add, old, val{t: types.Long, k: step}, xt, false)
	sum = f.keep(f.coerce(sum, xt))
	if at != nil {
		f.do(prims.CStoreDeref, at, sum.v)
	} else {
		f.assignTo(place, sum)
	}
	if strings.HasPrefix(name, "operator.post") {
		return old, true
	}
	return sum, true
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
	checked := false
	for i := range e.Keywords {
		k, constant := e.Keywords[i].Value.(*ast.Const)
		if e.Keywords[i].Name != "typecheck" || !constant || k.Kind != ast.True && k.Kind != ast.False {
			f.b.unsupported(e.Keywords[i].Span(), "this option of 'cython.cast' is")
			return f.bad(f.b.info.TypeOf(e)), true
		}
		checked = k.Kind == ast.True
	}
	return f.castTo(e.Args[1], t, checked), true
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
		n := ast.DeclaredName(d)
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
		if sym.Kind == scope.Var && sym.Storage == scope.Local && !types.IsObject(sym.Type) {
			f.localOf(sym) // so that C has the source's order
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
		if r == nil || r.Class || r.Ref {
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
