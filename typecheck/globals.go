package typecheck

import (
	"strings"

	"pyxc/internal/diag"
	"pyxc/internal/source"
	"pyxc/parser/ast"
	"pyxc/typecheck/scope"
	"pyxc/typecheck/types"
)

// scanGlobals enters the names of global and nonlocal statements of one
// function or class body before anything is bound there.
func (c *checker) scanGlobals(e *env, list []ast.Stmt) {
	eachStmt(list, func(s ast.Stmt) {
		switch s := s.(type) {
		case *ast.Global:
			for _, n := range s.Names {
				name := mangle(e.cls, n.Id)
				top := e.mod.sc
				sym := top.Names[name]
				if sym == nil {
					sym = top.Add(&scope.Symbol{Name: name, Storage: scope.Global, Type: types.Obj, Decl: n, Span: n.Sp})
				}
				if old := e.sc.Names[name]; old != nil && old.Param {
					c.errorAt(n.Sp, "E0206", "%s is a parameter and global", n.Id)
					continue
				}
				sym.Assigned = true
				e.sc.Names[name] = sym
				c.info.Uses[n] = sym
				c.noteGlobal(e, list, n)
			}
		case *ast.Nonlocal:
			for _, n := range s.Names {
				if first := boundIn(list, n); first != nil {
					c.boundBefore[n] = first
				}
				c.declareNonlocal(e, n)
			}
		}
	})
}

// noteGlobal notes where the body of a scope declares a name global, for
// checkGlobalFirst, and refuses that behind a statement that defines it.
func (c *checker) noteGlobal(e *env, body []ast.Stmt, n *ast.Name) {
	if at := (scopedName{e.sc, mangle(e.cls, n.Id)}); c.globalAt[at] == nil {
		c.globalAt[at] = n
	}
	if first := definedIn(body, n); first != nil && e.mod.dialect == ast.Py {
		c.globalLate(n, first.Span(), "it is bound here")
	}
}

func (c *checker) globalLate(n *ast.Name, first source.Span, text string) {
	if c.quiet == 0 {
		c.bag.Add(diag.Diagnostic{Code: "E0205", Span: n.Sp, Text: n.Id + " is used before it is declared global",
			Labels: []diag.Label{{Span: first, Text: text, Apart: true}}})
	}
}

// definedIn finds a def, class or import before n that binds its name.
func definedIn(body []ast.Stmt, n *ast.Name) (first ast.Node) {
	note := func(s ast.Node, name string) {
		if first == nil && name == n.Id && s.Span().Start < n.Sp.Start {
			first = s
		}
	}
	names := func(list []ast.Alias) {
		for i := range list {
			name, _, _ := strings.Cut(list[i].Name, ".")
			if list[i].As != "" {
				name = list[i].As
			}
			note(&list[i], name)
		}
	}
	eachStmt(body, func(s ast.Stmt) {
		switch s := s.(type) {
		case *ast.FuncDef:
			note(s, s.Name)
		case *ast.ClassDef:
			note(s, s.Name)
		case *ast.Import:
			names(s.Names)
		case *ast.ImportFrom:
			names(s.Names)
		}
	})
	return first
}

// scopedName is a name in a scope.
type scopedName struct {
	sc   *scope.Scope
	name string
}

// checkGlobalFirst refuses a name that a function, class or module of a .py
// uses before it says that it is global, as Python does.
func (c *checker) checkGlobalFirst(u nameUse) {
	n := c.globalAt[scopedName{u.e.sc, mangle(u.e.cls, u.n.Id)}]
	if n == nil || u.e.mod.dialect != ast.Py || u.n.Sp.Start >= n.Sp.Start {
		return
	}
	c.globalLate(n, u.n.Sp, "it is used here")
}

// boundIn finds an assignment to a name at the top of a body before n.
func boundIn(list []ast.Stmt, n *ast.Name) ast.Node {
	for _, s := range list {
		if s.Span().Start > n.Sp.Start {
			return nil
		}
		if a, ok := s.(*ast.Assign); ok {
			for _, t := range a.Targets {
				if first, ok := t.(*ast.Name); ok && first.Id == n.Id {
					return first
				}
			}
		}
	}
	return nil
}

func (c *checker) declareNonlocal(e *env, n *ast.Name) {
	name := mangle(e.cls, n.Id)
	if old := e.sc.Names[name]; old != nil && old.Param {
		c.errorAt(n.Sp, "E0206", "%s is a parameter and nonlocal", n.Id)
		return
	}
	if first := c.boundBefore[n]; first != nil && c.quiet == 0 {
		c.bag.Add(diag.Diagnostic{Code: "E0205", Span: n.Sp, Text: n.Id + " is bound before it is declared nonlocal",
			Labels: []diag.Label{{Span: first.Span(), Text: "it is bound here", Apart: true}}})
		return
	}
	rebinds := func(inner *scope.Symbol) {
		inner.Assigned = true
		e.sc.Names[name] = inner
		c.info.Uses[n] = inner
	}
	fs := funcScopeOf(e.sc)
	method := e.sc == fs // whether a function was passed on the way out
	for s := e.sc.Parent; s != nil; s = s.Parent {
		if s.Kind == scope.ClassScope && method && name == "__class__" {
			rebinds(classCell(s, fs))
			return
		}
		if s.Kind != scope.FuncScope {
			continue
		}
		method = true
		if sym := s.Names[name]; sym != nil && sym.Storage != scope.Global {
			sym.Assigned = true
			rebinds(c.capture(e.sc, sym))
			return
		}
	}
	c.errorAt(n.Sp, "E0205", "no enclosing function binds %s", n.Id)
}

// root follows a Free symbol to the variable it stands for.
func root(sym *scope.Symbol) *scope.Symbol {
	for sym.Outer != nil {
		sym = sym.Outer
	}
	return sym
}

func (c *checker) checkScopeStmt(e *env, s ast.Stmt) {
	if n, ok := s.(*ast.Nonlocal); ok && e.sc.Kind == scope.ModuleScope {
		c.errorf(n, "E0205", "nonlocal outside of a function")
	}
	if g, ok := s.(*ast.Global); ok && e.sc.Kind == scope.ModuleScope {
		for _, n := range g.Names {
			c.noteGlobal(e, c.info.Module.Body, n)
			c.names = append(c.names, nameUse{e: e, n: n})
		}
	}
}
