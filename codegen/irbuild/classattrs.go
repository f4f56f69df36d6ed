package irbuild

import (
	"maps"
	"reflect"
	"slices"

	"pyxc/codegen/ir"
	"pyxc/codegen/prims"
	"pyxc/parser/ast"
)

// classLine gives a class of a .py its __firstlineno__, which 3.13 has.
func (f *fb) classLine(s *ast.ClassDef) {
	if !f.b.cython {
		f.do(prims.ClassLine, f.class.ns, cint(f.b.line(s)))
	}
}

// classStatic gives it its __static_attributes__.
func (f *fb) classStatic(s *ast.ClassDef) {
	if f.b.cython {
		return
	}
	var items []*ir.PyConst
	for _, name := range staticAttrs(s) {
		items = append(items, f.ident(name))
	}
	f.do(prims.ClassStatic, f.class.ns, f.b.mod.Const(ir.PyConst{Kind: ir.KTuple, Items: items}))
}

// staticAttrs are the attributes of whatever is called self that the functions
// of a class assign, sorted: those in functions and class bodies that stand in
// the class, but not within another class.
func staticAttrs(s *ast.ClassDef) []string {
	c := attrCollector{names: map[string]bool{}}
	c.walk(reflect.ValueOf(s.Body))
	return slices.Sorted(maps.Keys(c.names))
}

type attrCollector struct {
	names   map[string]bool
	inside  bool // behind the class's own body: what is assigned counts
	another bool // in the body of another class: its functions don't
}

func (c *attrCollector) walk(v reflect.Value) {
	walkNodes(v, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.FuncDef:
			c.unit(n.Body)
			return false
		case *ast.Lambda:
			c.unit(n.Body)
			return false
		case *ast.ClassDef:
			if !c.another {
				inner := attrCollector{names: c.names, inside: true, another: true}
				inner.walk(reflect.ValueOf(n.Body))
			}
			return false
		case *ast.Comp:
			within := *c
			if n.Kind == ast.CompGen {
				within.inside = !c.another // a function of its own
			}
			for i := range n.Generators {
				within.target(n.Generators[i].Target)
			}
		case *ast.Assign:
			for _, t := range n.Targets {
				c.target(t)
			}
		case *ast.AnnAssign:
			if n.Value != nil {
				c.target(n.Target)
			}
		case *ast.For:
			c.target(n.Target)
		case *ast.With:
			for i := range n.Items {
				c.target(n.Items[i].Target)
			}
		}
		return true
	})
}

// unit goes into a function.
func (c *attrCollector) unit(body any) {
	if !c.another {
		inner := attrCollector{names: c.names, inside: true}
		inner.walk(reflect.ValueOf(body))
	}
}

func (c *attrCollector) target(e ast.Expr) {
	switch e := e.(type) {
	case *ast.Attr:
		if n, ok := e.X.(*ast.Name); ok && n.Id == "self" && c.inside {
			c.names[e.Name] = true
		}
	case *ast.Starred:
		c.target(e.X)
	default:
		elts, _ := elements(e)
		for _, x := range elts {
			c.target(x)
		}
	}
}
