package typecheck

import (
	"pyxc/parser/ast"
	"pyxc/typecheck/scope"
	"pyxc/typecheck/types"
)

// voidParams reports parameters of type void; C's (void) is () here.
func (c *checker) voidParams(f *types.Func, ps *ast.Params) {
	list := append(append([]*ast.Param(nil), ps.PosOnly...), ps.Args...)
	void := false
	for i := range f.Params {
		if !types.IsVoid(f.Params[i].Type) {
			continue
		}
		void = true
		c.errorHelp(list[i].Span(), "E0313", "write () for no parameters", "a parameter can't be void")
		f.Params[i].Type = types.Bad
	}
	if void && len(f.Params) == 1 && f.Params[0].Name == "" {
		f.Params, f.Optional = nil, 0
	}
}

// typingHead is the name that an indexed type has in the module typing or, for
// InitVar, dataclasses; "" if it is of neither.
func (c *checker) typingHead(e *env, t *ast.TypeExpr) string {
	if t == nil || !t.HasIndex || t.Basic || len(t.Path) == 0 || len(t.Path) > 2 {
		return ""
	}
	sym := c.lookup(e, t.Path[0])
	if sym == nil {
		return ""
	}
	name := t.Path[len(t.Path)-1]
	module := "typing"
	if name == "InitVar" {
		module = "dataclasses"
	}
	known := false
	switch d := sym.Decl.(type) {
	case *ast.ImportFrom:
		known = len(t.Path) == 1 && d.Module == module
	case *ast.Import, *ast.Alias:
		known = len(t.Path) == 2 && c.importsName(e, t.Path[0], module)
	}
	if !known {
		return ""
	}
	return name
}

// typingIndexed resolves Optional[T], Union[T, None], ClassVar[T] and InitVar[T]
// where a C type is written; nil if t is none of these.
func (c *checker) typingIndexed(e *env, t *ast.TypeExpr) types.Type {
	name := c.typingHead(e, t)
	if name != "Optional" && name != "Union" && name != "ClassVar" && name != "InitVar" {
		return nil
	}
	if (name == "ClassVar" || name == "InitVar") && e.sc.Kind != scope.CClassScope {
		c.errorf(t, "E0303", "%s stands in classes only", name)
		return types.Bad
	}
	for _, a := range t.Index {
		if a.Type == nil || len(a.Type.Path) == 1 && a.Type.Path[0] == "None" {
			continue
		}
		r := c.typeOf(e, a.Type)
		if name != "ClassVar" && name != "InitVar" {
			switch types.Resolve(r).(type) {
			case *types.Object, *types.Memview, *types.Buffer, *types.Invalid:
			default:
				c.errorf(a.Type, "E0392", "a value of %s is never None", r)
				return types.Bad
			}
		}
		return r
	}
	return types.Obj
}

// viewAxis reads cython.view.indirect and its like.
func (c *checker) viewAxis(e *env, x ast.Expr, axis *types.Axis) {
	name := ""
	switch x := x.(type) {
	case *ast.Attr:
		name = x.Name
	case *ast.Name:
		name = x.Id
	}
	switch name {
	case "strided":
		axis.Packing = "strided"
	case "contiguous":
		axis.Packing = "contig"
	case "indirect":
		axis.Access, axis.Packing = "ptr", "strided"
	case "indirect_contiguous":
		axis.Access, axis.Packing = "ptr", "contig"
	case "generic":
		axis.Access = "full"
	case "generic_contiguous":
		axis.Access, axis.Packing = "full", "contig"
	default:
		c.errorf(x, "E0305", "not a memoryview axis")
	}
}
