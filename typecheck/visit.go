package typecheck

import "pyxc/parser/ast"

// eachExpr calls f for an expression and everything inside it, outermost first.
// It enters comprehensions and not the bodies of lambdas.
func eachExpr(x ast.Expr, f func(ast.Expr)) {
	if x == nil {
		return
	}
	f(x)
	for _, part := range exprParts(x) {
		eachExpr(part, f)
	}
}

// exprParts lists the expressions directly inside another, nils left out.
func exprParts(x ast.Expr) []ast.Expr {
	var list []ast.Expr
	add := func(parts ...ast.Expr) {
		for _, p := range parts {
			if p != nil {
				list = append(list, p)
			}
		}
	}
	switch x := x.(type) {
	case *ast.JoinedStr:
		fstringParts(x.Parts, add)
	case *ast.Tuple:
		add(x.Elts...)
	case *ast.List:
		add(x.Elts...)
	case *ast.Set:
		add(x.Elts...)
	case *ast.Dict:
		for i := range x.Values {
			add(x.Keys[i], x.Values[i])
		}
	case *ast.Comp:
		for i := range x.Generators {
			g := &x.Generators[i]
			add(g.Iter, g.Target)
			if g.From != nil {
				add(g.From.Lo, g.From.Hi, g.From.Step)
			}
			add(g.Ifs...)
		}
		add(x.Key, x.Elt)
	case *ast.Unary:
		add(x.X)
	case *ast.Binary:
		add(x.X, x.Y)
	case *ast.BoolOp:
		add(x.X, x.Y)
	case *ast.Compare:
		add(x.Left)
		add(x.Rights...)
	case *ast.IfExp:
		add(x.Cond, x.Then, x.Else)
	case *ast.Walrus:
		add(x.Value, x.Target)
	case *ast.Lambda:
		for _, p := range allParams(x.Params) {
			add(p.Default)
		}
	case *ast.Call:
		add(x.Func)
		add(x.Args...)
		for i := range x.Keywords {
			add(x.Keywords[i].Value)
		}
	case *ast.Attr:
		add(x.X)
	case *ast.Subscript:
		add(x.X, x.Index)
	case *ast.Slice:
		add(x.Lo, x.Hi, x.Step)
	case *ast.Starred:
		add(x.X)
	case *ast.Yield:
		add(x.X)
	case *ast.YieldFrom:
		add(x.X)
	case *ast.Await:
		add(x.X)
	case *ast.Backquote:
		add(x.X)
	case *ast.Cast:
		add(x.X)
	case *ast.New:
		if x.Call != nil {
			add(x.Call.Args...)
		}
	}
	return list
}

func fstringParts(parts []ast.FPart, add func(...ast.Expr)) {
	for i := range parts {
		if parts[i].Expr != nil {
			add(parts[i].Expr)
		}
		fstringParts(parts[i].Spec, add)
	}
}
