package typecheck

import (
	"fmt"
	"slices"
	"strings"

	"pyxc/parser/ast"
	"pyxc/typecheck/scope"
	"pyxc/typecheck/types"
)

// Generic is what type parameters, or the value of a type statement, come to:
// a statement for the interpreter that declares them, and the functions that
// it calls, once it needs their results, for bounds, defaults and the value.
type Generic struct {
	Source string
	Calls  []GenericCall
	Params []*scope.Symbol
	Class  bool // the functions see the names of the class around, by GenericClass
}

// GenericClass is the last parameter of such functions: the cell with the
// namespace of the class.
const GenericClass = "__pyxc_class__"

// GenericCall is a function that Source calls by name, with the type parameters.
type GenericCall struct {
	Name string
	Fn   *ast.Lambda
}

// What declares the type parameters of functions and classes.
const (
	genericDef    = "def __pyxc_def__"
	genericDefEnd = "(): pass"
)

// declareGeneric enters the type parameters of a statement in a scope of their
// own, around the rest of the statement, and returns the environment there.
// head is the statement's text up to the parameters, tail what follows them.
func (c *checker) declareGeneric(e *env, n ast.Node, params []ast.TypeParam, head, tail string, value ast.Expr) *env {
	sc := scope.New(scope.CompScope, e.sc, n, "<generic parameters>")
	sc.TypeParams = true
	sc.QualName = e.sc.QualName
	c.external[sc] = e.mod
	inner := *e
	inner.sc = sc
	if cls, ok := n.(*ast.ClassDef); ok {
		inner.cls = scope.New(scope.ClassScope, e.sc, n, cls.Name) // names are mangled for it
	}
	g := &Generic{Class: e.sc.Kind == scope.ClassScope}
	c.info.Generics[n] = g
	var names []string
	for i := range params {
		p := &params[i]
		name := mangle(inner.cls, p.Name)
		if sc.Names[name] != nil {
			c.errorf(p, "E0206", "there are two type parameters %s", p.Name)
			continue
		}
		sym := sc.Add(&scope.Symbol{Name: name, Storage: scope.Local, Type: types.Obj, Decl: p, Span: p.Sp, Assigned: true})
		c.info.Bound[p] = sym
		g.Params = append(g.Params, sym)
		names = append(names, p.Name)
	}
	call := func(x ast.Expr) string {
		name := fmt.Sprintf("__pyxc_%d", len(g.Calls))
		fn := genericFunc(params, x)
		args := names
		if g.Class {
			fn.Params.Args = append(fn.Params.Args, &ast.Param{At: fn.At, Name: GenericClass})
			args = append(slices.Clone(names), GenericClass)
		}
		c.walk(&inner, fn)
		g.Calls = append(g.Calls, GenericCall{name, fn})
		return name + "(" + strings.Join(args, ", ") + ")"
	}
	var texts []string
	for i := range params {
		texts = append(texts, typeParamText(&params[i], call))
	}
	g.Source = head
	if len(texts) > 0 {
		g.Source += "[" + strings.Join(texts, ", ") + "]"
	}
	g.Source += tail
	if value != nil {
		g.Source += call(value)
	}
	return &inner
}

// typeParamText spells a type parameter with calls in place of its expressions.
func typeParamText(p *ast.TypeParam, call func(ast.Expr) string) string {
	text := strings.Repeat("*", p.Stars) + p.Name
	if t, ok := p.Bound.(*ast.Tuple); ok {
		text += ": (*" + call(t) + ",)" // constraints
	} else if p.Bound != nil {
		text += ": " + call(p.Bound)
	}
	if s, ok := p.Default.(*ast.Starred); ok {
		text += " = *" + call(s.X)
	} else if p.Default != nil {
		text += " = " + call(p.Default)
	}
	return text
}

// genericFunc is a lambda over the type parameters.
func genericFunc(params []ast.TypeParam, body ast.Expr) *ast.Lambda {
	fn := &ast.Lambda{Params: &ast.Params{}, Body: body}
	fn.Sp = body.Span()
	fn.Params.Sp = body.Span()
	for i := range params {
		a := &ast.Param{Name: params[i].Name}
		a.Sp = params[i].Sp
		fn.Params.Args = append(fn.Params.Args, a)
	}
	return fn
}

// declareTypeAlias enters a type statement.
func (c *checker) declareTypeAlias(e *env, s *ast.TypeAlias) {
	c.bindTarget(e, s.Name)
	c.declareGeneric(e, s, s.TypeParams, "type "+s.Name.Id, " = ", s.Value)
}

// genericEnv is the environment of what stands inside the type parameters of a
// statement: e where it has none.
func (c *checker) genericEnv(e *env, n ast.Node) *env {
	g := c.info.Generics[n]
	if g == nil || len(g.Params) == 0 {
		return e
	}
	inner := *e
	inner.sc = g.Params[0].Scope
	return &inner
}

// checkGeneric types the functions of a statement's type parameters.
func (c *checker) checkGeneric(e *env, n ast.Node) {
	g := c.info.Generics[n]
	if g == nil {
		return
	}
	at := c.genericEnv(e, n)
	for _, call := range g.Calls {
		c.expr(at, call.Fn)
	}
}
