package typecheck

import (
	"strings"

	"pyxc/internal/source"
	"pyxc/parser/ast"
	"pyxc/typecheck/scope"
	"pyxc/typecheck/types"
)

// The first pass declares: it makes the scopes, enters every name that is
// bound anywhere, resolves written types, and notes each use of a name, to be
// resolved when all bindings are known.

// nameUse is a name to resolve once everything is declared.
type nameUse struct {
	e *env
	n *ast.Name
	// annotation: it may be unbound, since nothing may ever evaluate it.
	annotation bool
}

// walkAnnotation walks an annotation that is kept as an expression.
func (c *checker) walkAnnotation(e *env, x ast.Expr) {
	first := len(c.names)
	c.walk(e, x)
	for i := first; i < len(c.names); i++ {
		c.names[i].annotation = true
	}
}

func (c *checker) declareStmts(e *env, list []ast.Stmt) {
	for _, s := range list {
		c.declareStmt(e, s)
	}
}

func (c *checker) declareStmt(e *env, s ast.Stmt) {
	switch s := s.(type) {
	case nil, *ast.Bad, *ast.Pass, *ast.Break, *ast.Continue:
	case *ast.Global, *ast.Nonlocal: // done by scanGlobals; at module level they mean nothing
		c.checkScopeStmt(e, s)
	case *ast.ExprStmt:
		if !c.keywordDeclare(e, s) {
			c.walk(e, s.X)
		}
	case *ast.Assign:
		c.declareAssign(e, s)
	case *ast.AugAssign:
		c.walk(e, s.Value)
		c.bindTarget(e, s.Target)
	case *ast.AnnAssign:
		c.declareAnnAssign(e, s)
	case *ast.Return:
		c.walk(e, s.X)
	case *ast.Raise:
		c.walkAll(e, s.Exc, s.Cause, s.Value, s.TB)
	case *ast.Assert:
		c.walkAll(e, s.Cond, s.Msg)
	case *ast.Del:
		for _, t := range s.Targets {
			c.bindDel(e, t)
		}
	case *ast.Print:
		c.walk(e, s.Dest)
		c.walkAll(e, s.Values...)
	case *ast.Exec:
		c.walkAll(e, s.Code, s.Globals, s.Locals)
	case *ast.If:
		c.walk(e, s.Cond)
		if v, ok := c.asksCompiled(e, s.Cond); ok {
			c.info.Compiled[s] = v
		}
		yes, no := c.info.Branches(s)
		c.declareStmts(e, yes)
		c.declareStmts(e, no)
	case *ast.While:
		c.walk(e, s.Cond)
		c.declareStmts(e, s.Body)
		c.declareStmts(e, s.Else)
	case *ast.For:
		c.declareFor(e, s)
	case *ast.With:
		c.declareWith(e, s)
	case *ast.Try:
		c.declareTry(e, s)
	case *ast.Match:
		c.walk(e, s.Subject)
		for i := range s.Cases {
			c.bindPattern(e, s.Cases[i].Pattern)
			c.walk(e, s.Cases[i].Guard)
			c.declareStmts(e, s.Cases[i].Body)
		}
	case *ast.Import:
		c.declareImport(e, s)
	case *ast.ImportFrom:
		c.declareImportFrom(e, s)
	case *ast.FuncDef:
		c.declareFunc(e, s)
	case *ast.ClassDef:
		c.declareClass(e, s)
	case *ast.TypeAlias:
		c.declareTypeAlias(e, s)
	default:
		c.declareC(e, s)
	}
}

func (c *checker) declareFor(e *env, s *ast.For) {
	c.walk(e, s.Iter)
	if s.From != nil {
		c.walkAll(e, s.From.Lo, s.From.Hi, s.From.Step)
	}
	c.bindTarget(e, s.Target)
	c.declareStmts(e, s.Body)
	c.declareStmts(e, s.Else)
	if s.Async {
		c.markAwait(e, s, "async for")
	}
}

func (c *checker) declareWith(e *env, s *ast.With) {
	inner := c.withEnv(e, s)
	for _, item := range s.Items {
		c.walk(e, item.Context)
		if item.Target != nil {
			c.bindTarget(e, item.Target)
		}
	}
	if s.Async {
		c.markAwait(e, s, "async with")
	}
	for _, item := range s.Items {
		switch path, _ := c.directivePath(e, item.Context); path {
		case "cclass":
			c.withCClass++
			defer func() { c.withCClass-- }()
		case "cfunc":
			c.withCFunc++
			defer func() { c.withCFunc-- }()
		}
	}
	c.declareStmts(inner, s.Body)
}

func (c *checker) declareTry(e *env, s *ast.Try) {
	c.declareStmts(e, s.Body)
	for i := range s.Handlers {
		h := &s.Handlers[i]
		c.walk(e, h.Type)
		if h.Target != nil {
			c.bindTarget(e, h.Target)
			if n, ok := h.Target.(*ast.Name); ok {
				if sym := c.find(e.sc, mangle(e.cls, n.Id)); sym != nil {
					sym.Deleted = true // Python removes it behind the handler
				}
			}
		}
		c.declareStmts(e, h.Body)
	}
	c.declareStmts(e, s.Else)
	c.declareStmts(e, s.Finally)
}

func (c *checker) declareAssign(e *env, s *ast.Assign) {
	if c.pureAssign(e, s) || len(s.Targets) == 1 && c.isDataField(e, s.Targets[0]) {
		return
	}
	c.walk(e, s.Value)
	for _, t := range s.Targets {
		c.bindTarget(e, t)
	}
}

func (c *checker) declareAnnAssign(e *env, s *ast.AnnAssign) {
	if n, ok := s.Target.(*ast.Name); ok && !s.Simple && s.Value == nil {
		// (x): int binds nothing, and is not even a declaration.
		c.annotationType(e, s.Annotation, annVar)
		c.names = append(c.names, nameUse{e: e, n: n})
	} else if ok && c.declaredField(e, s, n) {
		c.walkAnnotation(e, s.Annotation)
		return
	} else if ok {
		t := c.annotationType(e, s.Annotation, annVar)
		if c.dataclasses[e.sc] != nil {
			t = c.dataType(e, s.Annotation, t)
		}
		sym := c.bind(e, n.Id, s, n.Sp)
		if s.Value == nil && sym != nil && e.sc.Kind != scope.FuncScope {
			// A bare annotation binds nothing; only inside functions it makes the name local.
			sym.Assigned = sym.Assigned && sym.Decl != ast.Node(s)
		}
		if e.sc.Kind == scope.CClassScope && s.Value != nil && c.dataclasses[e.sc] == nil {
			t = nil // with a value it is an attribute of the class, without one a field of its instances
		}
		if t == nil && c.fieldAnnotation(e, s) {
			t = types.Obj
		}
		if t != nil && sym != nil && !sym.Declared && !sym.Param && e.sc.Kind != scope.ModuleScope { // which never gets C variables so
			c.declareAnnotated(e, sym, t)
		}
		c.names = append(c.names, nameUse{e: e, n: n})
	} else {
		c.bindTarget(e, s.Target)
	}
	if e.sc.Kind != scope.FuncScope {
		c.walkAnnotation(e, s.Annotation)
	}
	if !c.isDataField(e, s.Target) {
		c.walk(e, s.Value)
	}
}

// fieldAnnotation reports whether "x: T" in the body of an extension type
// declares a field, whatever T says of it.
func (c *checker) fieldAnnotation(e *env, s *ast.AnnAssign) bool {
	if e.sc.Kind != scope.CClassScope || s.Value != nil || c.dataclasses[e.sc] != nil || c.pxdClass[e.sc] {
		return false
	}
	x := s.Annotation
	if sub, ok := x.(*ast.Subscript); ok {
		x = sub.X
	}
	switch x := x.(type) {
	case *ast.Name:
		return x.Id != "ClassVar"
	case *ast.Attr:
		return x.Name != "ClassVar"
	}
	return true
}

// bindTarget enters the names that an assignment target binds.
func (c *checker) bindTarget(e *env, t ast.Expr) {
	switch t := t.(type) {
	case *ast.Name:
		c.bind(e, t.Id, t, t.Sp)
		c.names = append(c.names, nameUse{e: e, n: t})
	case *ast.Tuple:
		for _, x := range t.Elts {
			c.bindTarget(e, x)
		}
	case *ast.List:
		for _, x := range t.Elts {
			c.bindTarget(e, x)
		}
	case *ast.Starred:
		c.bindTarget(e, t.X)
	default:
		c.noteStore(e, t)
		c.walk(e, t)
	}
}

func (c *checker) bindDel(e *env, t ast.Expr) {
	switch t := t.(type) {
	case *ast.Name:
		if sym := c.bind(e, t.Id, t, t.Sp); sym != nil {
			sym.Deleted = true
		}
		c.names = append(c.names, nameUse{e: e, n: t})
	case *ast.Tuple:
		for _, x := range t.Elts {
			c.bindDel(e, x)
		}
	case *ast.List:
		for _, x := range t.Elts {
			c.bindDel(e, x)
		}
	default:
		c.noteStore(e, t)
		c.walk(e, t)
	}
}

func (c *checker) bindPattern(e *env, p ast.Pattern) {
	switch p := p.(type) {
	case *ast.MatchValue:
		c.walk(e, p.X)
	case *ast.MatchCapture:
		c.bindTarget(e, p.Name)
	case *ast.MatchStar:
		if p.Name != nil {
			c.bindTarget(e, p.Name)
		}
	case *ast.MatchSequence:
		for _, q := range p.Elts {
			c.bindPattern(e, q)
		}
	case *ast.MatchMapping:
		c.walkAll(e, p.Keys...)
		for _, q := range p.Patterns {
			c.bindPattern(e, q)
		}
		if p.Rest != nil {
			c.bindTarget(e, p.Rest)
		}
	case *ast.MatchClass:
		c.walk(e, p.Cls)
		for _, q := range p.Patterns {
			c.bindPattern(e, q)
		}
		for _, q := range p.KwPatterns {
			c.bindPattern(e, q)
		}
	case *ast.MatchOr:
		for _, q := range p.Alts {
			c.bindPattern(e, q)
		}
	case *ast.MatchAs:
		c.bindPattern(e, p.Pattern)
		if p.Name != nil {
			c.bindTarget(e, p.Name)
		}
	}
}

// bind enters a Python name that is bound in the scope of e and returns its symbol.
func (c *checker) bind(e *env, name string, node ast.Node, sp source.Span) *scope.Symbol {
	return c.bindIn(e, e.sc, name, node, sp)
}

func (c *checker) bindIn(e *env, sc *scope.Scope, name string, node ast.Node, sp source.Span) *scope.Symbol {
	name = mangle(e.cls, name)
	if sym := sc.Names[name]; sym != nil {
		if sym.Decl == nil {
			sym.Decl, sym.Span = node, sp
		}
		c.checkRebind(e, sc, sym, node, sp)
		if _, pure := c.pure[sym]; sym.Kind == scope.Module && !pure && sym.Scope == sc {
			// "cimport x" beside "import x": the name is a Python module, whose C members are known as well.
			sym.Kind, sym.Storage, sym.Type = scope.Var, scope.Global, types.Obj
		}
		sym.Assigned = true
		if r := root(sym); r != sym { // nonlocal
			c.rebound[r] = true
		}
		return sym
	}
	sym := &scope.Symbol{Name: name, Decl: node, Span: sp, Assigned: true, MaybeUnbound: true}
	if _, named := node.(*ast.Name); named && c.quiet == 0 && e.dirs != nil && sc.Kind != scope.CompScope && e.dirs.on("warn.undeclared") {
		c.bag.Warnf(sp, "W0604", "%s has no declaration", name)
	}
	switch sc.Kind {
	case scope.ModuleScope:
		sym.Storage, sym.Type = scope.Global, types.Obj
	case scope.ClassScope, scope.CClassScope:
		sym.Storage, sym.Type = scope.ClassAttr, types.Obj
	default:
		sym.Storage = scope.Local // its type is inferred
	}
	return sc.Add(sym)
}

// checkRebind reports assignments to what can't be assigned.
func (c *checker) checkRebind(e *env, sc *scope.Scope, sym *scope.Symbol, node ast.Node, sp source.Span) {
	if _, isName := node.(*ast.Name); !isName {
		return
	}
	switch sym.Kind {
	case scope.CFunc:
		if !sym.Cpdef && sym.Storage != scope.Builtin {
			c.errorAt(sp, "E0301", "%s is a C function and can't be assigned", sym.Name)
		}
	case scope.CType:
		c.errorAt(sp, "E0301", "%s is a C type and can't be assigned", sym.Name)
	}
}

// eachStmt calls f for the statements of one body, nested suites included,
// without entering functions and classes.
func eachStmt(list []ast.Stmt, f func(ast.Stmt)) {
	for _, s := range list {
		f(s)
		switch s := s.(type) {
		case *ast.If:
			eachStmt(s.Then, f)
			eachStmt(s.Else, f)
		case *ast.While:
			eachStmt(s.Body, f)
			eachStmt(s.Else, f)
		case *ast.For:
			eachStmt(s.Body, f)
			eachStmt(s.Else, f)
		case *ast.With:
			eachStmt(s.Body, f)
		case *ast.Try:
			eachStmt(s.Body, f)
			for i := range s.Handlers {
				eachStmt(s.Handlers[i].Body, f)
			}
			eachStmt(s.Else, f)
			eachStmt(s.Finally, f)
		case *ast.Match:
			for i := range s.Cases {
				eachStmt(s.Cases[i].Body, f)
			}
		case *ast.CondCompile:
			eachStmt(s.Then, f)
			eachStmt(s.Else, f)
		case *ast.CDefBlock:
			eachStmt(s.Body, f)
		}
	}
}

func (c *checker) declareImport(e *env, s *ast.Import) {
	for i := range s.Names {
		a := &s.Names[i]
		if a.Name == "cython" || strings.HasPrefix(a.Name, "cython.") {
			if c.importCython(e, a) {
				continue
			}
		}
		name := a.As
		if name == "" {
			name, _, _ = strings.Cut(a.Name, ".")
		}
		c.info.Bound[aliasKey(a)] = c.bind(e, name, s, a.Sp)
		c.noteImport(e, a.Name, name)
	}
}

func (c *checker) declareImportFrom(e *env, s *ast.ImportFrom) {
	if s.Level == 0 && (s.Module == "cython" || strings.HasPrefix(s.Module, "cython.")) && c.importFromCython(e, s.Module, s.Names) {
		return
	}
	if s.Level == 0 && s.Module == "__future__" {
		for i := range s.Names {
			c.info.Bound[aliasKey(&s.Names[i])] = c.bind(e, pick(s.Names[i].As, s.Names[i].Name), s, s.Names[i].Sp)
		}
		return
	}
	for i := range s.Names {
		a := &s.Names[i]
		if a.Name == "*" {
			if e.sc.Kind != scope.ModuleScope {
				c.errorAt(a.Sp, "E0208", "import * is only allowed at module level")
			}
			e.mod.sc.HasStarImport = true
			continue
		}
		c.info.Bound[aliasKey(a)] = c.bind(e, pick(a.As, a.Name), s, a.Sp)
		c.reimported(e, s, a)
	}
}

// reimported allows "from m import C" beside "from m cimport C": for Python the
// name is what the import brings, for the compiler what is cimported. With
// classes both are the same thing; cpdef functions may come from anywhere.
func (c *checker) reimported(e *env, s *ast.ImportFrom, a *ast.Alias) {
	sym := e.sc.Names[mangle(e.cls, pick(a.As, a.Name))]
	if sym == nil || sym.FromModule == "" || e.sc.Kind != scope.ModuleScope {
		return
	}
	switch sym.Kind {
	case scope.CFunc:
		if sym.Cpdef {
			c.info.Reimported[sym] = true
			return
		}
	case scope.ExtType:
		if name, ok := c.absolute(e, s, s.Level, s.Module); ok && name == sym.FromModule && a.Name == sym.Name {
			c.info.Reimported[sym] = true
			return
		}
	default:
		return
	}
	c.errorAt(a.Sp, "E0301", "%s is cimported from %s and can't be assigned", sym.Name, sym.FromModule)
}

func pick(a, b string) string {
	if a != "" {
		return a
	}
	return b
}

// aliasKey is the key of an alias in Info.Bound: its address in the statement.
func aliasKey(a *ast.Alias) ast.Node { return a }

// ---- classes

func (c *checker) declareClass(e *env, s *ast.ClassDef) {
	if len(s.TypeParams) == 0 && c.pureClass(e, s) {
		return
	}
	dirs := c.decoratorDirectives(e, s.Decorators, s, 'c')
	for _, d := range s.Decorators {
		c.walk(e, d)
	}
	at := e
	if len(s.TypeParams) > 0 {
		at = c.declareGeneric(e, s, s.TypeParams, genericDef, genericDefEnd, nil)
	}
	c.walkAll(at, s.Bases...)
	for _, k := range s.Keywords {
		c.walk(at, k.Value)
	}
	sym := c.bind(e, s.Name, s, s.NameSp)
	if sym.Def == nil && sym.Kind == scope.Var {
		sym.Kind, sym.Def = scope.Class, s
	}
	c.info.Bound[s] = sym
	sc := scope.New(scope.ClassScope, at.sc, s, s.Name)
	sc.QualName = qualName(e.sc, sym, s.Name)
	c.info.Scopes[s] = sc
	c.external[sc] = e.mod
	inner := &env{mod: e.mod, sc: sc, fn: e.fn, dirs: dirs, cls: sc}
	c.classEnv[s] = inner
	c.scanGlobals(inner, s.Body)
	c.declareStmts(inner, s.Body)
}

// qualName makes the __qualname__ of something bound in scope sc.
func qualName(sc *scope.Scope, sym *scope.Symbol, name string) string {
	if sym != nil && sym.Storage == scope.Global {
		return name
	}
	for s := sc; s != nil; s = s.Parent {
		switch s.Kind {
		case scope.FuncScope:
			return s.QualName + ".<locals>." + name
		case scope.CompScope:
			if s.Lazy {
				return s.QualName + ".<locals>." + name
			}
		case scope.ClassScope, scope.CClassScope:
			return s.QualName + "." + name
		}
	}
	return name
}

// ---- expressions

func (c *checker) walkAll(e *env, list ...ast.Expr) {
	for _, x := range list {
		c.walk(e, x)
	}
}

// walk declares what an expression contains: scopes of lambdas and
// comprehensions, := targets, yields, and the uses of names.
func (c *checker) walk(e *env, x ast.Expr) {
	switch x := x.(type) {
	case nil:
	case *ast.Name:
		c.names = append(c.names, nameUse{e: e, n: x})
	case *ast.JoinedStr:
		c.walkParts(e, x.Parts)
	case *ast.Tuple:
		c.walkAll(e, x.Elts...)
	case *ast.List:
		c.walkAll(e, x.Elts...)
	case *ast.Set:
		c.walkAll(e, x.Elts...)
	case *ast.Dict:
		for i := range x.Values {
			c.walk(e, x.Keys[i])
			c.walk(e, x.Values[i])
		}
	case *ast.Comp:
		c.declareComp(e, x)
	case *ast.Unary:
		c.walk(e, x.X)
	case *ast.Binary:
		c.walk(e, x.X)
		c.walk(e, x.Y)
	case *ast.BoolOp:
		c.walk(e, x.X)
		c.walk(e, x.Y)
	case *ast.Compare:
		c.walk(e, x.Left)
		c.walkAll(e, x.Rights...)
	case *ast.IfExp:
		c.walkAll(e, x.Cond, x.Then, x.Else)
	case *ast.Walrus:
		c.walk(e, x.Value)
		c.declareWalrus(e, x)
	case *ast.Lambda:
		c.declareLambda(e, x)
	case *ast.Call:
		c.walkCall(e, x)
	case *ast.Attr:
		c.walk(e, x.X)
	case *ast.Subscript:
		c.walk(e, x.X)
		c.walk(e, x.Index)
	case *ast.Slice:
		c.walkAll(e, x.Lo, x.Hi, x.Step)
	case *ast.Starred:
		c.walk(e, x.X)
	case *ast.Yield:
		c.markYield(e, x)
		c.walk(e, x.X)
	case *ast.YieldFrom:
		c.markYield(e, x)
		c.walk(e, x.X)
	case *ast.Await:
		c.markAwait(e, x, "await")
		c.walk(e, x.X)
	case *ast.Backquote:
		c.walk(e, x.X)
	case *ast.Cast:
		c.walkType(e, x.Type)
		c.walk(e, x.X)
	case *ast.SizeofType:
		c.walkType(e, x.Type)
	case *ast.New:
		if x.Call != nil {
			c.walkAll(e, x.Call.Args...)
		}
	case *ast.TypeArg:
		c.walkType(e, x.Type)
	}
}

func (c *checker) walkCall(e *env, x *ast.Call) {
	c.noteCall(e, x)
	if name := c.bareOperator(e, x); name == "" {
		c.walk(e, x.Func)
	} else if name == "sizeof" {
		for _, a := range x.Args {
			if c.exprAsType(e, a) == nil {
				c.walk(e, a)
			}
		}
		return
	}
	c.walkAll(e, x.Args...)
	for _, k := range x.Keywords {
		c.walk(e, k.Value)
	}
	if n, ok := x.Func.(*ast.Name); ok && e.fn != nil {
		switch n.Id {
		case "locals", "vars", "dir":
			e.fn.sc.UsesLocals = e.fn.sc.UsesLocals || len(x.Args) == 0 && len(x.Keywords) == 0
		case "eval", "exec":
			e.fn.sc.UsesLocals = true
		}
	}
}

func (c *checker) walkParts(e *env, parts []ast.FPart) {
	for i := range parts {
		c.walk(e, parts[i].Expr)
		c.walkParts(e, parts[i].Spec)
	}
}

func (c *checker) declareWalrus(e *env, x *ast.Walrus) {
	sc := e.sc
	for sc.Kind == scope.CompScope {
		sc = sc.Parent
	}
	if sc != e.sc && (sc.Kind == scope.ClassScope || sc.Kind == scope.CClassScope) {
		c.errorf(x, "E0209", "an assignment expression in a comprehension can't bind a name of a class body")
		return
	}
	sym := c.bindIn(e, sc, x.Target.Id, x.Target, x.Target.Sp)
	if funcScopeOf(sc) != funcScopeOf(e.sc) {
		sym = c.capture(e.sc, sym)
		sym.Assigned = true
		c.rebound[root(sym)] = true
	}
	c.names = append(c.names, nameUse{e: e, n: x.Target})
}

func (c *checker) markYield(e *env, x ast.Expr) {
	if e.sc.Kind == scope.CompScope {
		c.errorf(x, "E0202", "yield inside a comprehension")
		return
	}
	if e.fn == nil || e.sc.Kind != scope.FuncScope {
		c.errorf(x, "E0202", "yield outside of a function")
		return
	}
	if f := e.fn.f; f != nil {
		if fd, ok := f.Node.(*ast.FuncDef); ok && fd.C != nil {
			c.errorf(x, "E0202", "yield in a C function")
			return
		}
		if _, from := x.(*ast.YieldFrom); from && e.fn.async {
			c.errorf(x, "E0202", "yield from in an async function")
			return
		}
		f.Generator = true
	}
	e.fn.sc.HasYield = true
}

func (c *checker) markAwait(e *env, n ast.Node, what string) {
	for s := e.sc; s != nil && s.Kind == scope.CompScope; s = s.Parent {
		s.HasAwait = true
		if s.Lazy {
			break // a function of its own: what holds it does not wait
		}
	}
	if e.fn == nil || !e.fn.async && !e.fn.isComp {
		c.errorf(n, "E0203", "%s outside of an async function", what)
		return
	}
	e.fn.sc.HasAwait = true
}

func (c *checker) declareComp(e *env, x *ast.Comp) {
	c.walk(e, x.Generators[0].Iter)
	if f := x.Generators[0].From; f != nil {
		c.walkAll(e, f.Lo, f.Hi, f.Step)
	}
	// Under language level 2 the variables of a list comprehension leak.
	if x.Kind == ast.CompList && e.mod.level == 2 {
		c.declareGenerators(e, x)
		c.walk(e, x.Elt)
		return
	}
	name := [...]string{"<genexpr>", "<listcomp>", "<setcomp>", "<dictcomp>"}[x.Kind]
	if x.Kind == ast.CompGen && e.mod.dialect != ast.Py {
		name = "genexpr"
	}
	sc := scope.New(scope.CompScope, e.sc, x, name)
	sc.Lazy = x.Kind == ast.CompGen
	sc.QualName = qualName(e.sc, nil, name)
	c.info.Scopes[x] = sc
	c.external[sc] = e.mod
	inner := *e
	inner.sc = sc
	if sc.Lazy {
		f := &Func{Node: x, Scope: sc, Result: types.Obj, Directives: e.dirs, Generator: true, ParamTypes: map[*ast.Param]types.Type{}}
		sc.HasYield = true
		c.info.Funcs[x] = f
		inner.fn = &funcState{f: f, outer: e.fn, sc: sc, isComp: true, async: e.fn != nil && e.fn.async}
		c.owners[sc] = inner.fn
	}
	c.compEnv[x] = &inner
	c.declareGenerators(&inner, x)
	c.walk(&inner, x.Key)
	c.walk(&inner, x.Elt)
	if sc.Lazy && sc.HasAwait {
		c.info.Funcs[x].Coroutine = true
	}
}

func (c *checker) declareGenerators(e *env, x *ast.Comp) {
	for i := range x.Generators {
		g := &x.Generators[i]
		if i > 0 {
			c.walk(e, g.Iter)
			if g.From != nil {
				c.walkAll(e, g.From.Lo, g.From.Hi, g.From.Step)
			}
		}
		if g.Async {
			c.markAwait(e, x, "async for")
		}
		c.bindTarget(e, g.Target)
		c.walkAll(e, g.Ifs...)
	}
}
