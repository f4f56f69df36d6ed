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

// typingIndexed resolves Optional[T], Union[T, None] and ClassVar[T] where a C
// type is written; nil if t is none of these.
func (c *checker) typingIndexed(e *env, t *ast.TypeExpr) types.Type {
	if !t.HasIndex || len(t.Path) != 1 || t.Basic {
		return nil
	}
	sym := c.lookup(e, t.Path[0])
	if sym == nil {
		return nil
	}
	from, ok := sym.Decl.(*ast.ImportFrom)
	if !ok || from.Module != "typing" {
		return nil
	}
	name := t.Path[0]
	if name != "Optional" && name != "Union" && name != "ClassVar" {
		return nil
	}
	if name == "ClassVar" && e.sc.Kind != scope.CClassScope {
		c.errorf(t, "E0303", "ClassVar stands in classes only")
		return types.Bad
	}
	for _, a := range t.Index {
		if a.Type == nil || len(a.Type.Path) == 1 && a.Type.Path[0] == "None" {
			continue
		}
		r := c.typeOf(e, a.Type)
		if name != "ClassVar" {
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
