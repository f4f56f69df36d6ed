package irbuild

import (
	"reflect"
	"strconv"

	"pyxc/parser/ast"
)

func big64(n int64) string { return strconv.FormatInt(n, 10) }

// scanRebound collects the names that an expression of the function may rebind
// while it is evaluated: walrus targets, and the targets of list
// comprehensions where they leak (language_level 2).
func (f *fb) scanRebound(fn *function) {
	level2 := f.dirs.LanguageLevel == 2
	for _, s := range fn.body {
		walkNodes(reflect.ValueOf(s), func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.Walrus:
				f.rebound[n.Target.Id] = true
			case *ast.Comp:
				if level2 && n.Kind == ast.CompList {
					for i := range n.Generators {
						f.targetNames(n.Generators[i].Target)
					}
				}
			}
			return true
		})
	}
	if fn.expr != nil {
		walkNodes(reflect.ValueOf(fn.expr), func(n ast.Node) bool {
			if w, ok := n.(*ast.Walrus); ok {
				f.rebound[w.Target.Id] = true
			}
			return true
		})
	}
}

func (f *fb) targetNames(e ast.Expr) {
	switch e := e.(type) {
	case *ast.Name:
		f.rebound[e.Id] = true
	case *ast.Starred:
		f.targetNames(e.X)
	default:
		elts, _ := elements(e)
		for _, x := range elts {
			f.targetNames(x)
		}
	}
}

var nodeType = reflect.TypeFor[ast.Node]()

// walkNodes visits every node below v, in field order.
func walkNodes(v reflect.Value, visit func(ast.Node) bool) {
	switch v.Kind() {
	case reflect.Interface, reflect.Pointer:
		if v.IsNil() {
			return
		}
		if v.Kind() == reflect.Pointer && v.Type().Implements(nodeType) {
			if !visit(v.Interface().(ast.Node)) {
				return
			}
		}
		walkNodes(v.Elem(), visit)
	case reflect.Struct:
		for i := range v.NumField() {
			walkNodes(v.Field(i), visit)
		}
	case reflect.Slice:
		for i := range v.Len() {
			walkNodes(v.Index(i), visit)
		}
	}
}
