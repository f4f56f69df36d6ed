package typecheck

import (
	"pyxc/parser/ast"
	"pyxc/typecheck/scope"
	"pyxc/typecheck/types"
)

// excSpec decides how a C function reports exceptions.
func (c *checker) excSpec(e *env, x *ast.ExceptSpec, result types.Type) types.ExcSpec {
	object := types.IsObject(result)
	if _, ok := types.Resolve(result).(*types.Memview); ok {
		object = true
	}
	external := e.extern != nil || e.vis.Vis == ast.Extern
	spec := types.ExcSpec{Explicit: x.Kind != ast.ExcUnset}
	switch x.Kind {
	case ast.ExcNoexcept:
		spec.Kind = types.ExcNone
		if object {
			if !external {
				c.warnf(x, "W0608", "noexcept has no effect on a function that returns an object: it says by NULL that it failed")
			}
			spec.Kind = types.ExcNull
		}
	case ast.ExcPlus:
		spec.Kind = types.ExcCpp
		if !c.cplus() && e.mod.main {
			c.errorHelp(x.Span(), "E0386", "compile it as C++: # distutils: language=c++", "'except +' is for C++")
		}
		if !external && x.Value != nil && e.sc.Kind != scope.StructScope {
			c.errorHelp(x.Span(), "E0375", "", "only extern functions throw C++ exceptions")
		}
		if x.PlusAll {
			spec.Handler = "*"
		} else if x.Value != nil {
			c.handler(e, x.Value, &spec)
		}
	case ast.ExcAll:
		spec.Kind = types.ExcAlways
		if object {
			if !external {
				c.warnf(x, "W0608", "except * has no effect on a function that returns an object: it says by NULL that it failed")
			}
			spec.Kind = types.ExcNull
		}
	case ast.ExcValue, ast.ExcMaybe:
		spec.Kind = types.ExcValue
		if x.Kind == ast.ExcMaybe {
			spec.Kind = types.ExcMaybe
		}
		if object {
			c.errorf(x, "E0311", "a function that returns an object has no exception clause")
			return types.ExcSpec{Kind: types.ExcNull}
		}
		c.checkExcValue(x.Value, result)
		spec.Value = c.excValue(e, x.Value, result)
		if spec.Value == "NAN" {
			// Nothing equals it: ask after every call.
			spec.Kind, spec.Value = types.ExcAlways, ""
		}
	default:
		return c.implicitExc(e, result, object, external)
	}
	return spec
}

func (c *checker) implicitExc(e *env, result types.Type, object, external bool) types.ExcSpec {
	switch {
	case object:
		return types.ExcSpec{Kind: types.ExcNull}
	case external || e.dirs != nil && e.dirs.LegacyImplicitNoexcept:
		return types.ExcSpec{Kind: types.ExcNone}
	case e.mod.pxd || e.sc.Kind == scope.CClassScope:
		return types.ExcSpec{Kind: types.ExcAlways}
	}
	switch types.Resolve(result).(type) {
	case *types.Int, *types.Enum, *types.Float:
		return types.ExcSpec{Kind: types.ExcMaybe, Value: "-1"}
	case *types.Pointer:
		return types.ExcSpec{Kind: types.ExcMaybe, Value: "NULL"}
	}
	return types.ExcSpec{Kind: types.ExcAlways}
}

// checkExcValue reports a value that the result can't have.
func (c *checker) checkExcValue(x ast.Expr, result types.Type) {
	_, pointer := types.Resolve(result).(*types.Pointer)
	switch types.Resolve(result).(type) {
	case *types.Struct, *types.CTuple:
		c.errorHelp(x.Span(), "E0375", "write except *", "no value of %s can stand for an exception", result)
		return
	case *types.Void:
		c.errorHelp(x.Span(), "E0375", "write except *", "a void function has no value that could stand for an exception")
		return
	case *types.Complex:
		c.errorHelp(x.Span(), "E0375", "write except *", "a value of %s can't stand for an exception", result)
		return
	}
	if n, ok := x.(*ast.Unary); ok {
		x = n.X
	}
	if n, ok := x.(*ast.Int); ok && pointer {
		c.errorHelp(n.Span(), "E0375", "write NULL", "%s is no value of %s", n.Text, result)
	}
	if n, ok := x.(*ast.Float); ok && types.IsInteger(result) {
		c.errorf(n, "E0375", "%s is no value of %s", n.Text, result)
	}
	if n, ok := x.(*ast.Str); ok && types.IsFloat(result) {
		c.errorf(n, "E0375", "a text is no value of %s", result)
	}
}

// handler finds the exception class or function of "except +x".
func (c *checker) handler(e *env, x ast.Expr, spec *types.ExcSpec) {
	c.walk(e, x)
	var name string
	var sym *scope.Symbol
	switch x := x.(type) {
	case *ast.Name:
		sym, name = c.lookup(e, x.Id), x.Id
	case *ast.Attr:
		sym, name = c.staticAttr(e, x), x.Name
	}
	switch {
	case (sym == nil || sym.Storage == scope.Builtin) && isExceptionName(name):
		spec.Handler, spec.Class = "PyExc_"+name, true
		return
	case sym != nil && sym.Kind == scope.CFunc:
		spec.Handler, spec.Symbol = pick(sym.CName, sym.Name), sym
		return
	case sym == nil:
		spec.Handler = name
		return
	}
	c.errorHelp(x.Span(), "E0375", "name a builtin exception or a C function", "%s turns no C++ exception into one of Python", name)
}
