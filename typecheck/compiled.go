package typecheck

import "pyxc/parser/ast"

// What stands in a branch that asks for cython.compiled may make no sense where
// it is compiled (x = dict.update in place of a C function): the branch not
// taken is as good as not there, for scopes too.

// Branches returns the suites of an if statement that are compiled.
func (i *Info) Branches(s *ast.If) (yes, no []ast.Stmt) {
	yes, no, _ = i.branches(s)
	return yes, no
}

// branches also says whether it is known which suite it is.
func (i *Info) branches(s *ast.If) (yes, no []ast.Stmt, known bool) {
	v, known := i.Compiled[s]
	switch {
	case !known:
		return s.Then, s.Else, false
	case v:
		return s.Then, nil, true
	}
	return nil, s.Else, true
}

// asksCompiled decides a condition that consists of cython.compiled.
func (c *checker) asksCompiled(e *env, x ast.Expr) (value, known bool) {
	switch x := x.(type) {
	case *ast.Name, *ast.Attr:
		path, ok := c.cythonPath(e, x)
		return true, ok && path == "compiled"
	case *ast.Unary:
		if x.Op == ast.Not {
			v, ok := c.asksCompiled(e, x.X)
			return !v, ok
		}
	case *ast.BoolOp:
		v, ok := c.asksCompiled(e, x.X)
		if !ok {
			return false, false
		}
		if v == x.Or {
			return v, true
		}
		return c.asksCompiled(e, x.Y)
	}
	return false, false
}
