package typecheck

import (
	"math/big"
	"path/filepath"
	"strings"

	"pyxc/parser/ast"
	"pyxc/typecheck/scope"
	"pyxc/typecheck/types"
)

// Warnings about what compiles and hardly does what was meant.

// checkNegative warns of a negative index where wraparound is off.
func (c *checker) checkNegative(e *env, x *ast.Subscript, base types.Type) {
	if c.quiet > 0 || e.dirs == nil || e.dirs.WrapAround || !e.mod.main {
		return
	}
	if sl, ok := x.Index.(*ast.Slice); ok {
		if c.info.Types[x.X].Const != nil && c.constBound(e, sl.Lo) && c.constBound(e, sl.Hi) {
			return // a constant itself
		}
		for _, b := range []ast.Expr{sl.Lo, sl.Hi} {
			c.warnNegative(e, b)
		}
		return
	}
	switch t := types.Resolve(deref(base)).(type) {
	case *types.Array:
		c.warnNegative(e, x.Index)
	case *types.Object:
		switch t.Class {
		case "list", "tuple", "str", "bytes", "bytearray":
			if c.info.Types[x.X].Const == nil {
				c.warnNegative(e, x.Index)
			}
		}
	}
}

func (c *checker) constBound(e *env, x ast.Expr) bool {
	return x == nil || c.typed(e, x).Const != nil
}

func (c *checker) warnNegative(e *env, x ast.Expr) {
	if x == nil {
		return
	}
	if n, ok := c.typed(e, x).Const.(*big.Int); ok && n.Sign() < 0 {
		c.warnf(x, "W0607", "a negative index has no meaning where wraparound is off")
	}
}

// dottedName warns of a .pxd that is found by a file name with dots.
func (c *checker) dottedName(e *env, n ast.Node, name, path string) {
	base := strings.TrimSuffix(filepath.Base(path), filepath.Ext(path))
	if c.quiet > 0 || !e.mod.main || !strings.Contains(name, ".") || base != name {
		return
	}
	c.bag.Warnf(head(n), "W0610", "%s is found by its dotted name: put it into a package", filepath.Base(path))
}

// checkSubinterpreters warns of what interpreters of one process would share.
func (c *checker) checkSubinterpreters() {
	d := c.main.dirs
	if v := d.Other["subinterpreters_compatible"]; v == "" || v == "no" {
		return
	}
	for _, sym := range c.info.Scope.Order {
		if sym.Kind == scope.Var && sym.Storage == scope.ModuleC && !sym.Extern && sym.Declared && !isConst(sym.Type) {
			c.bag.Warnf(sym.Span, "W0611", "all interpreters of a process share the C variable %s", sym.Name)
		}
	}
	for _, b := range c.bodies {
		fd, ok := b.f.Node.(*ast.FuncDef)
		if !ok || !b.f.Nogil {
			continue
		}
		found := isWithGil(b.f)
		g := &gilCheck{c: c, e: b.e, f: b.f}
		eachStmt(b.list, func(s ast.Stmt) {
			switch s := s.(type) {
			case *ast.With:
				if kind, _ := g.gilItem(s.Items[0].Context); kind == "gil" {
					found = true
					c.bag.Warnf(s.Items[0].Context.Span(), "W0611", "taking the GIL finds the main interpreter, not the one that runs")
				}
			case *ast.Raise:
				found = true
				c.bag.Warnf(head(s), "W0611", "raising here takes the GIL of the main interpreter, not of the one that runs")
			}
		})
		if found {
			c.bag.Warnf(head(fd), "W0611", "the function takes the GIL of the main interpreter, not of the one that runs")
		}
	}
}

// useKey is a name in a scope.
type useKey struct {
	sc   *scope.Scope
	name string
}

// usedBefore returns the first use of a name in a scope that was noted so far.
func (c *checker) usedBefore(sc *scope.Scope, name string) *ast.Name {
	for ; c.indexed < len(c.names); c.indexed++ {
		u := c.names[c.indexed]
		if u.annotation {
			continue
		}
		key := useKey{u.e.sc, u.n.Id}
		if c.firstUse[key] == nil {
			c.firstUse[key] = u.n
		}
	}
	return c.firstUse[useKey{sc, name}]
}

// declaredLate reports a C variable that is declared after it was used.
func (c *checker) declaredLate(e *env, nd *ast.NameDecl) {
	if c.quiet > 0 || e.sc.Kind != scope.ModuleScope && e.sc.Kind != scope.FuncScope || !e.mod.main || e.mod.pxd {
		return
	}
	use := c.usedBefore(e.sc, nd.Name)
	if use == nil || use.Sp.Start >= nd.Sp.Start || c.fileOf(use, e.mod) != c.fileOf(nd, e.mod) {
		return
	}
	c.bag.Add(lateDeclaration(nd, use))
}
