package irbuild

import (
	"pyxc/codegen/ir"
	"pyxc/codegen/prims"
	"pyxc/parser/ast"
	"pyxc/typecheck/scope"
)

// displayContains is x in (a, b, c), and the like with a list or a set, of C
// values: a chain of comparisons in C, of which the C compiler may make a
// switch. The elements are constants or C variables.
func (f *fb) displayContains(op ast.CmpOp, x val, right ast.Expr) (val, bool) {
	if op != ast.In && op != ast.NotIn || x.v == nil || !cComparable(f.narrowed(x)) {
		return val{}, false
	}
	elts := displayElts(right)
	if len(elts) == 0 {
		return val{}, false
	}
	var found ir.Value
	tests := f.block(func() {
		for _, e := range elts {
			if !f.mereC(e) {
				found = nil
				return
			}
			a, b, ok := f.cOperands(x, f.expr(e))
			if !ok {
				found = nil
				return
			}
			same := f.op(prims.CCompare[ast.Eq], ir.RBint, a, b)
			if found == nil {
				found = same
			} else {
				found = f.op(prims.COrLogical, ir.RBint, found, same)
			}
		}
	})
	if found == nil || !pureBlock(tests) {
		return val{}, false
	}
	f.cur.List = append(f.cur.List, tests.List...)
	return f.negateIf(op == ast.NotIn, found), true
}

// displayElts gives the elements of a tuple, list or set display.
func displayElts(e ast.Expr) []ast.Expr {
	switch e := e.(type) {
	case *ast.Tuple:
		return e.Elts
	case *ast.List:
		return e.Elts
	case *ast.Set:
		return e.Elts
	}
	return nil
}

// mereC reports whether an expression is a constant or a local C variable.
func (f *fb) mereC(e ast.Expr) bool {
	if f.b.info.Types[e].Const != nil {
		return true
	}
	n, ok := e.(*ast.Name)
	if !ok {
		return false
	}
	sym := f.b.info.Uses[n]
	return sym != nil && sym.Storage == scope.Local && !sym.MaybeUnbound && cComparable(val{t: f.b.info.TypeOf(e), v: ir.PyNone})
}
