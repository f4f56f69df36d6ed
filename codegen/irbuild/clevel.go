package irbuild

import (
	"fmt"
	"regexp"
	"strings"

	"pyxc/codegen/ir"
	"pyxc/codegen/prims"
	"pyxc/parser/ast"
	"pyxc/typecheck"
	"pyxc/typecheck/scope"
	"pyxc/typecheck/types"
)

// castExpr is <Type>x.
func (f *fb) castExpr(e *ast.Cast) val {
	t := f.b.info.TypeExprs[e.Type]
	if t == nil {
		t = f.b.info.TypeOf(e)
	}
	return f.castTo(e.X, t, e.Checked)
}

// castTo converts an expression as a C cast does.
func (f *fb) castTo(x ast.Expr, t types.Type, checked bool) val {
	if c := class(t); c == "bytes" || c == "str" || c == "bytearray" {
		if sub, sl := f.charSliceOf(x); sub != nil {
			return f.charSlice(sub, sl, c)
		}
	}
	v := f.expr(x)
	r := f.repOf(decay(t), x.Span())
	xIsObj := v.v == nil && types.IsObject(constType(v.k)) || v.v != nil && types.IsObject(v.t)
	switch {
	case types.IsObject(t):
		return f.castToObject(v, t, checked)
	case xIsObj && (types.IsPointer(t)):
		if isCharPtr(r) || isWidePtr(t) || v.v == nil && isText(v.k) {
			return f.coerce(v, t)
		}
		return val{v: f.op(prims.CCast, r, f.toObj(v)), t: t}
	case v.v == nil:
		base := constType(v.k)
		if types.IsObject(base) {
			return f.coerce(v, t)
		}
		v = f.coerce(v, base)
	case xIsObj:
		return f.coerce(v, t)
	}
	if isBint(t) || sameRep(v.v.RepOf(), r) {
		return f.coerce(v, t)
	}
	if r.Kind == ir.Struct || v.v.RepOf().Kind == ir.Struct {
		return f.coerce(v, t)
	}
	return val{v: f.op(prims.CCast, r, v.v), t: t}
}

// isWidePtr reports whether a type is a pointer to Py_UNICODE or Py_UCS4.
func isWidePtr(t types.Type) bool {
	p, ok := types.Resolve(decay(t)).(*types.Pointer)
	return ok && isUCS4(p.Elem)
}

func isText(k any) bool {
	switch k.(type) {
	case string, typecheck.Bytes:
		return true
	}
	return false
}

func (f *fb) castToObject(v val, t types.Type, checked bool) val {
	if v.v != nil && types.IsPointer(v.t) && !isCharPtr(v.v.RepOf()) {
		p := f.op(prims.PtrToObj, ir.RObj, v.v)
		return val{v: p, t: t}
	}
	if o := extObject(t); o != nil && checked {
		return f.extCheck(val{v: f.toObj(v), t: types.Obj}, o, false)
	}
	if class(t) == "bytes" && types.IsInteger(v.t) {
		return f.coerce(v, t)
	}
	if _, chars := f.charPointer(v); chars || v.v != nil && rep(v.t) != nil && rep(v.t).Kind == ir.Array {
		return f.coerce(v, t)
	}
	if c := class(t); checked && prims.HasClass(c) && c != "object" && class(v.t) != c {
		o := f.toObj(v)
		f.doAux(prims.TypeCheckNotNone, c, o)
		return val{v: o, t: t}
	}
	if checked {
		return f.objToObj(val{v: f.toObj(v), t: types.Obj}, t)
	}
	return val{v: f.toObj(v), t: t}
}

// sizeof is sizeof(type).
func (f *fb) sizeof(e *ast.SizeofType) val {
	t := f.b.info.TypeExprs[e.Type]
	return f.sizeofType(t, e)
}

func (f *fb) sizeofType(t types.Type, at ast.Node) val {
	if t == nil {
		f.b.unsupported(at.Span(), "sizeof of this is")
		return f.bad(types.SizeT)
	}
	r := f.repOf(t, at.Span())
	if o := extObject(t); o != nil {
		if c := f.b.extOf(o, at.Span()); c != nil { // of the instances, not of a reference to one
			r = &ir.Rep{Kind: ir.Struct, C: c.x.Struct}
		}
	}
	p := f.op(prims.CCast, &ir.Rep{Kind: ir.Ptr, Elem: r}, cint(0))
	l := f.op(prims.CSizeofDeref, ir.RSize, p)
	return val{v: l, t: types.SizeT}
}

// ---- symbols of the module

// symOf gives the C symbol of a C variable or function.
func (b *builder) symOf(sym *scope.Symbol) *ir.Sym {
	if s := b.syms[sym]; s != nil {
		return s
	}
	t := sym.Type
	if sym.Kind == scope.CFunc {
		t = decay(t)
	}
	r := rep(t)
	if r == nil {
		return nil
	}
	if sym.Extern || sym.Storage == scope.Imported && sym.CName != "" && sym.Extern {
		name := sym.CName
		if name == "" {
			name = sym.Name
		}
		s := &ir.Sym{Rep: r, Name: b.unshadowed(name)}
		b.syms[sym] = s
		return s
	}
	if sym.Storage == scope.Imported {
		s := b.importC(sym, r)
		if s != nil {
			b.syms[sym] = s
		}
		return s
	}
	name := sym.CName
	switch {
	case name != "":
	case sym.Public:
		name = sym.Name
	default:
		name = b.unique("g", sym.Name) // v_ is how names of local variables begin
	}
	b.checkName(name, sym)
	s := &ir.Sym{Rep: r, Name: name}
	b.syms[sym] = s
	if sym.Kind == scope.Var {
		b.mod.Vars = append(b.mod.Vars, &ir.CVar{Sym: s, Static: !sym.Public, Object: r.Managed()})
	}
	return s
}

// ownNames are the names of local variables in the functions that emit writes,
// beside those of the source's variables.
var ownNames = regexp.MustCompile(`^(v|va|line|ret|t[0-9]+|v_\w+)$`)

// unshadowed is another name for a function or variable of a header that
// local variables would hide. A macro is hidden by nothing.
func (b *builder) unshadowed(name string) string {
	if !ownNames.MatchString(name) || b.info.Cplus {
		return name
	}
	alias := "pyxn_" + name
	b.mod.Includes = append(b.mod.Includes, fmt.Sprintf(`#ifdef %[1]s
#define %[2]s %[1]s
#else
static __typeof__(%[1]s) *const %[2]s_at __attribute__((unused)) = &%[1]s;
#define %[2]s (*%[2]s_at)
#endif`, name, alias))
	return alias
}

// checkName reports a C name for something of the module's own that local
// variables would hide.
func (b *builder) checkName(name string, sym *scope.Symbol) {
	if ownNames.MatchString(name) && !strings.HasPrefix(name, "v_") {
		b.unsupported(sym.Span, "the C name '%s' is", name)
	}
}

// cfuncValue is a C function used as a value.
func (f *fb) cfuncValue(sym *scope.Symbol, at ast.Expr) val {
	if fn := f.b.cfuncs[sym]; fn != nil {
		return val{v: &ir.Sym{Rep: rep(decay(sym.Type)), Name: fn.Sym}, t: sym.Type}
	}
	if s := f.b.symOf(sym); s != nil && (sym.Extern || sym.Storage == scope.Imported) {
		return val{v: s, t: sym.Type}
	}
	f.b.unsupported(at.Span(), "the C function '%s' of another module is", sym.Name)
	return f.bad(sym.Type)
}
