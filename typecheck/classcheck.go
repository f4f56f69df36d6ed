package typecheck

import (
	"strings"

	"pyxc/parser/ast"
	"pyxc/typecheck/scope"
	"pyxc/typecheck/types"
)

// checkClassDirectives checks decorators of an extension type against its
// base and its methods.
func (c *checker) checkClassDirectives(e *env, k classSpec, t *types.Object) {
	for _, d := range classDecorators(k.node) {
		path, ok := c.directivePath(e, d)
		if !ok || e.mod.pxd || c.quiet > 0 {
			continue
		}
		switch path {
		case "freelist":
			if t.Ext.Base != nil && t.Ext.Base.Ext != nil {
				c.warnf(d, "W0612", "freelist has no effect here: the base class %s allocates the instances", t.Ext.Base.Ext.Name)
			}
		case "total_ordering":
			c.checkOrdering(d, k.body)
		}
	}
}

func classDecorators(n ast.Stmt) []ast.Expr {
	switch n := n.(type) {
	case *ast.CClass:
		return n.Decorators
	case *ast.ClassDef:
		return n.Decorators
	}
	return nil
}

// checkOrdering warns where total_ordering has too little to go by.
func (c *checker) checkOrdering(d ast.Expr, body []ast.Stmt) {
	equal, order := false, false
	for _, s := range body {
		fd, ok := s.(*ast.FuncDef)
		if !ok {
			continue
		}
		switch fd.Name {
		case "__eq__", "__ne__":
			equal = true
		case "__lt__", "__le__", "__gt__", "__ge__":
			order = true
		case "__richcmp__":
			return
		}
	}
	switch {
	case !equal && !order:
		c.warnf(d, "W0606", "total_ordering finds neither an equality nor an order method")
	case !equal:
		c.warnf(d, "W0606", "total_ordering finds no equality method")
	case !order:
		c.warnf(d, "W0606", "total_ordering finds no order method")
	}
}

// dataclassOptions are the keyword arguments of dataclass and of field.
var dataclassOptions = strings.Fields("init repr eq order unsafe_hash frozen match_args kw_only")
var fieldOptions = strings.Fields("default default_factory init repr hash compare metadata kw_only")

// checkDataclass checks the decorator and the fields of a dataclass.
func (c *checker) checkDataclass(e *env, d ast.Expr, k classSpec, t *types.Object) {
	kwOnly := false
	if call, ok := d.(*ast.Call); ok {
		for _, a := range call.Args {
			c.errorf(a, "E0394", "dataclass takes no positional arguments")
		}
		for i := range call.Keywords {
			kw := &call.Keywords[i]
			switch {
			case !contains(dataclassOptions, kw.Name):
				c.errorf(kw, "E0394", "dataclass has no option %s%s", kw.Name, didYouMean(kw.Name, dataclassOptions))
			case !isTrue(kw.Value) && !isFalse(kw.Value):
				c.errorf(kw, "E0394", "the options of dataclass are True or False")
			}
			kwOnly = kwOnly || kw.Name == "kw_only" && isTrue(kw.Value)
		}
	}
	if t.Ext.Base != nil && t.Ext.Base.Ext != nil && c.isForeignClass(t.Ext.Base) {
		c.warnf(d, "W0613", "the fields of the base class %s are not known: it is of another module", t.Ext.Base.Ext.Name)
	}
	defaulted := false
	for _, s := range k.body {
		a, ok := s.(*ast.AnnAssign)
		if !ok {
			continue
		}
		n, ok := a.Target.(*ast.Name)
		if !ok || lastName(contextFunc(annotationHead(a.Annotation))) == "ClassVar" {
			continue
		}
		if t.Ext.Base != nil && c.inheritedField(t.Ext.Base, n.Id) {
			c.errorf(n, "E0394", "the base class has the field %s already", n.Id)
		}
		has, noInit := c.checkField(e, a)
		switch {
		case noInit || kwOnly:
		case has:
			defaulted = true
		case defaulted:
			c.errorf(n, "E0394", "the field %s without a default follows one with a default", n.Id)
		}
	}
}

func annotationHead(x ast.Expr) ast.Expr {
	if s, ok := x.(*ast.Subscript); ok {
		return s.X
	}
	return x
}

func (c *checker) isForeignClass(t *types.Object) bool {
	for ; t != nil && t.Ext != nil; t = t.Ext.Base {
		if t.Ext.Module != c.info.Name || t.Ext.Extern {
			return true
		}
	}
	return false
}

// inheritedField reports whether a base that is a dataclass has a field.
func (c *checker) inheritedField(t *types.Object, name string) bool {
	for ; t != nil && t.Ext != nil; t = t.Ext.Base {
		sc, ok := t.Ext.Scope.(*scope.Scope)
		if !ok {
			return false
		}
		sym := sc.Names[name]
		if sym == nil {
			continue
		}
		_, field := sym.Decl.(*ast.AnnAssign)
		return field
	}
	return false
}

// checkField checks the value of a dataclass's field; it tells whether the
// field has a default and is no parameter of __init__.
func (c *checker) checkField(e *env, a *ast.AnnAssign) (has, noInit bool) {
	switch v := a.Value.(type) {
	case nil:
		return false, false
	case *ast.List, *ast.Dict, *ast.Set:
		c.errorHelp(v.Span(), "E0394", "write field(default_factory=...)", "all instances would share this default")
		return true, false
	case *ast.Call:
		if lastName(v.Func) != "field" {
			return true, false
		}
		factory := false
		for i := range v.Keywords {
			kw := &v.Keywords[i]
			switch kw.Name {
			case "default":
				has = true
			case "default_factory":
				factory = true
			case "init", "kw_only":
				noInit = noInit || kw.Name == "init" && isFalse(kw.Value) || kw.Name == "kw_only" && isTrue(kw.Value)
			default:
				if kw.Name != "" && !contains(fieldOptions, kw.Name) {
					c.errorf(kw, "E0394", "field has no option %s%s", kw.Name, didYouMean(kw.Name, fieldOptions))
				}
			}
		}
		if has && factory {
			c.errorf(v, "E0394", "a field has a default or a default_factory, not both")
		}
		return has || factory, noInit
	}
	return true, false
}
