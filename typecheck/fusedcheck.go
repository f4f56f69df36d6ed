package typecheck

import (
	"pyxc/internal/diag"
	"pyxc/parser/ast"
	"pyxc/typecheck/types"
)

func lateDeclaration(nd *ast.NameDecl, use *ast.Name) diag.Diagnostic {
	return diag.Diagnostic{Code: "E0395", Span: nd.Sp, Text: nd.Name + " is declared after it was used",
		Labels: []diag.Label{{Span: use.Sp, Text: "it is used here"}}}
}

// fusedParams reports whether a function has parameters of fused types, each
// combination of which is compiled apart.
func fusedParams(f *Func) bool {
	for _, t := range f.ParamTypes {
		if isFusedish(t) {
			return true
		}
	}
	return false
}

// checkFusedFunc reports fused functions where they can't be compiled: inside
// each other, and as generators.
func (c *checker) checkFusedFunc(e *env, n ast.Node, f *Func) {
	if !fusedParams(f) || c.quiet > 0 {
		return
	}
	for outer := e.fn; outer != nil; outer = outer.outer {
		if fusedParams(outer.f) {
			c.errorHelp(head(n), "E0396", "", "a function of fused types can't stand in another one")
			return
		}
	}
	c.later = append(c.later, func() {
		if f.Generator {
			c.errorHelp(head(n), "E0396", "", "a generator can't have parameters of fused types")
		}
	})
}

// checkFusedLambda reports a lambda with a parameter of a fused type.
func (c *checker) checkFusedLambda(x *ast.Lambda, f *Func) {
	if fusedParams(f) {
		c.errorf(x, "E0396", "a lambda can't have parameters of fused types")
	}
}

// fusedIsObject reads "T is object" of a fused type T: in that block values of
// T are objects.
func (g *gilCheck) fusedIsObject(x ast.Expr) *types.Fused {
	cmp, ok := x.(*ast.Compare)
	if !ok || len(cmp.Ops) != 1 || cmp.Ops[0] != ast.Is {
		return nil
	}
	f, ok := g.c.exprAsType(g.e, cmp.Left).(*types.Fused)
	if !ok {
		return nil
	}
	if t := g.c.exprAsType(g.e, cmp.Rights[0]); t == nil || !types.IsObject(t) {
		return nil
	}
	return f
}
