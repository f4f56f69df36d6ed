package typecheck

import "pyxc/parser/ast"

func (g *graph) exprs(list ...ast.Expr) {
	for _, x := range list {
		g.expr(x)
	}
}

// target notes an assignment.
func (g *graph) target(t ast.Expr) {
	switch t := t.(type) {
	case *ast.Name:
		g.add(evAssign, g.c.info.Uses[t], t)
	case *ast.Tuple:
		for _, x := range t.Elts {
			g.target(x)
		}
	case *ast.List:
		for _, x := range t.Elts {
			g.target(x)
		}
	case *ast.Starred:
		g.target(t.X)
	default:
		g.expr(t)
	}
}

func (g *graph) del(t ast.Expr) {
	switch t := t.(type) {
	case *ast.Name:
		sym := g.c.info.Uses[t]
		g.add(evRead, sym, t)
		g.add(evDelete, sym, t)
	case *ast.Tuple:
		for _, x := range t.Elts {
			g.del(x)
		}
	case *ast.List:
		for _, x := range t.Elts {
			g.del(x)
		}
	default:
		g.expr(t)
	}
}

// assigns reports whether an expression contains a := or a comprehension.
func assigns(x ast.Expr) bool {
	found := false
	eachExpr(x, func(x ast.Expr) {
		switch x.(type) {
		case *ast.Walrus, *ast.Comp:
			found = true
		}
	})
	return found
}

func (g *graph) expr(x ast.Expr) {
	if g.cur == nil {
		return
	}
	switch x := x.(type) {
	case nil:
	case *ast.Name:
		g.add(evRead, g.c.info.Uses[x], x)
	case *ast.Unary:
		if x.Op == ast.AddressOf {
			if n, ok := x.X.(*ast.Name); ok {
				g.add(evAssign, g.c.info.Uses[n], n) // written through the pointer
				g.add(evRead, g.c.info.Uses[n], n)
				return
			}
		}
		g.expr(x.X)
	case *ast.BoolOp:
		g.expr(x.X)
		if assigns(x.Y) {
			g.branch(func() { g.expr(x.Y) })
			return
		}
		g.expr(x.Y)
	case *ast.IfExp:
		g.expr(x.Cond)
		if assigns(x.Then) || assigns(x.Else) {
			g.fork(func() { g.expr(x.Then) }, func() { g.expr(x.Else) })
			return
		}
		g.exprs(x.Then, x.Else)
	case *ast.Walrus:
		g.expr(x.Value)
		g.target(x.Target)
	case *ast.Lambda:
		g.defaults(x.Params)
		g.capture(x.Body)
	case *ast.Comp:
		g.comp(x)
	case *ast.Call:
		if name := lastName(x.Func); name == "typeof" || name == "sizeof" || name == "typeid" {
			return // asks for a type, reads nothing
		}
		for _, p := range exprParts(x) {
			g.expr(p)
		}
	default:
		for _, p := range exprParts(x) {
			g.expr(p)
		}
	}
}

// comp builds a comprehension; a generator expression runs elsewhere.
func (g *graph) comp(x *ast.Comp) {
	g.expr(x.Generators[0].Iter)
	if f := x.Generators[0].From; f != nil {
		g.exprs(f.Lo, f.Hi, f.Step)
	}
	if x.Kind == ast.CompGen {
		g.capture(x)
		return
	}
	g.next()
	g.compFor(x, 0)
}

func (g *graph) compFor(x *ast.Comp, i int) {
	if i == len(x.Generators) {
		g.exprs(x.Key, x.Elt)
		return
	}
	f := &x.Generators[i]
	if i > 0 {
		g.expr(f.Iter)
		if f.From != nil {
			g.exprs(f.From.Lo, f.From.Hi, f.From.Step)
		}
	}
	g.next()
	g.loop(false, func() {
		g.target(f.Target)
		for _, cond := range f.Ifs {
			g.expr(cond)
		}
		g.compFor(x, i+1)
	}, func() {})
}

// capture notes the variables of this function that an inner one reads.
func (g *graph) capture(x ast.Expr) {
	eachExpr(x, func(x ast.Expr) {
		switch x := x.(type) {
		case *ast.Name:
			if sym := g.c.info.Uses[x]; sym != nil {
				g.captured[root(sym)] = true
			}
		case *ast.Lambda:
			g.capture(x.Body)
		}
	})
}
