package typecheck

import (
	"pyxc/internal/diag"
	"pyxc/internal/source"
	"pyxc/parser/ast"
	"pyxc/typecheck/coerce"
	"pyxc/typecheck/scope"
	"pyxc/typecheck/types"
)

// mismatch says how a C function differs from an earlier declaration of it, or
// "" if it does not. A method's instance parameter is not compared.
func mismatch(decl, def *types.Func, method bool) string {
	first := 0
	if method {
		first = 1
	}
	if len(decl.Params) != len(def.Params) {
		return "the number of parameters"
	}
	for i := first; i < len(def.Params); i++ {
		a, b := decl.Params[i].Type, def.Params[i].Type
		if !types.IsInvalid(a) && !types.IsInvalid(b) && !sameType(a, b) {
			return "the type of the parameter " + pick(def.Params[i].Name, "")
		}
	}
	switch {
	case !types.IsInvalid(decl.Result) && !types.IsInvalid(def.Result) && !sameType(decl.Result, def.Result):
		return "the type of the result"
	case decl.Varargs != def.Varargs:
		return "the '...'"
	case decl.Nogil != def.Nogil:
		return "'nogil'"
	case decl.WithGil != def.WithGil:
		return "'with gil'"
	case !coerce.Raises(settled(def), decl):
		return "the exception clause"
	}
	return ""
}

// sameType ignores const, which C's calling conventions do not know.
func sameType(a, b types.Type) bool {
	a, b = orNone(plainType(a)), orNone(plainType(b))
	if types.SameResolved(a, b) {
		return true
	}
	pa, ok1 := types.Resolve(a).(*types.Pointer)
	pb, ok2 := types.Resolve(b).(*types.Pointer)
	if ok1 && ok2 {
		if fa, ok := types.Resolve(pa.Elem).(*types.Func); ok {
			fb, ok := types.Resolve(pb.Elem).(*types.Func)
			return ok && identicalSig(fa, fb)
		}
		return sameType(pa.Elem, pb.Elem)
	}
	_, cpp := types.Resolve(a).(*types.Cpp)
	return cpp || isFusedish(a) || isFusedish(b)
}

// orNone is a type with None: whether that is excluded is no matter of the signature.
func orNone(t types.Type) types.Type {
	if o, ok := t.(*types.Object); ok && o.NotNone {
		n := *o
		n.NotNone = false
		return &n
	}
	return t
}

func plainType(t types.Type) types.Type {
	if k, ok := t.(*types.Const); ok {
		return k.Of
	}
	return t
}

// settled gives "except *" on a C number the value that is used for it.
func settled(f *types.Func) *types.Func {
	if f.Exc.Kind != types.ExcAlways {
		return f
	}
	n := *f
	switch types.Resolve(f.Result).(type) {
	case *types.Int, *types.Enum, *types.Float:
		n.Exc = types.ExcSpec{Kind: types.ExcMaybe, Value: "-1"}
	}
	return &n
}

// checkDefinition compares a definition with its declaration in the .pxd.
func (c *checker) checkDefinition(e *env, sp source.Span, sym *scope.Symbol, decl, def *types.Func) bool {
	method := e.sc.Kind == scope.CClassScope
	what := mismatch(decl, def, method)
	if what == "" {
		return true
	}
	if c.quiet > 0 {
		return false
	}
	d := diag.Diagnostic{Code: "E0318", Span: sp, Text: sym.Name + " was declared differently: " + what + " is not the same"}
	d.Labels = []diag.Label{{Span: sym.Span, Text: "the declaration is here", Apart: method}}
	c.bag.Add(d)
	return false
}

// checkOverride compares a C method with the one of a base class that it
// overrides.
func (c *checker) checkOverride(e *env, n ast.Node, nd *ast.NameDecl, ft *types.Func) {
	t := c.classType[e.sc]
	if t == nil || t.Ext == nil || t.Ext.Base == nil || c.quiet > 0 {
		return
	}
	base := c.member(t.Ext.Base, mangle(e.cls, nd.Name))
	if base == nil || base.Kind != scope.CFunc {
		return
	}
	old, ok := base.Type.(*types.Func)
	if !ok || len(old.Params) == 0 || len(ft.Params) == 0 {
		return
	}
	if c.final[base] {
		c.errorHelp(nd.Sp, "E0387", "", "the method %s of a base class is final", nd.Name)
		return
	}
	what := ""
	switch {
	case len(ft.Params)-ft.Optional > len(old.Params) || len(ft.Params) < len(old.Params):
		what = "the number of parameters"
	case old.Nogil && !ft.Nogil:
		what = "'nogil'"
	case !coerce.Raises(settled(ft), settled(old)) && ft.Exc.Explicit:
		what = "the exception clause"
	}
	if what == "" {
		return
	}
	d := diag.Diagnostic{Code: "E0387", Span: nd.Sp, Text: nd.Name + " overrides a method that is declared differently: " + what + " does not fit"}
	d.Labels = []diag.Label{{Span: base.Span, Text: "the method of the base class is here", Apart: true}}
	c.bag.Add(d)
}

// noteFinal notes that a method is decorated as final, which only C methods of
// any class and methods of final classes can be.
func (c *checker) noteFinal(e *env, fd *ast.FuncDef, sym *scope.Symbol) {
	if e.sc.Kind != scope.CClassScope || sym == nil {
		return
	}
	for _, d := range fd.Decorators {
		path, ok := c.directivePath(e, d)
		if !ok || path != "final" {
			continue
		}
		c.final[sym] = true
		t := c.classType[e.sc]
		python := fd.C == nil || fd.C.Cpdef
		if python && t != nil && t.Ext != nil && !t.Ext.Final {
			c.errorHelp(d.Span(), "E0387", "decorate the class, or make it a cdef method", "only a final class can have final Python methods")
		}
	}
}
