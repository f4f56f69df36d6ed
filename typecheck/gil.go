package typecheck

import (
	"math/big"
	"strings"

	"pyxc/internal/diag"
	"pyxc/internal/source"
	"pyxc/parser/ast"
	"pyxc/typecheck/scope"
	"pyxc/typecheck/types"
)

// gilState says what is known of the GIL at a place.
type gilState uint8

const (
	gilHeld gilState = iota
	gilReleased
	gilUnknown // in a nogil function: its caller may hold the GIL, and need not
)

// gilCheck goes over typed code and reports what needs the GIL where it is not
// held: everything that touches a reference count, calls into the interpreter
// or a C function that is not nogil. Raising takes the GIL by itself.
type gilCheck struct {
	c     *checker
	e     *env
	state gilState
	f     *Func
	fused *types.Fused // a fused type that is an object here
	// team is 0 outside of parallel blocks, 1 in one, 2 in one with num_threads.
	team int
}

// checkGIL checks the module and the bodies of its functions.
func (c *checker) checkGIL(e *env, list []ast.Stmt) {
	faults, ok := c.faults()
	if !ok {
		return
	}
	g := &gilCheck{c: c, e: e}
	g.stmts(list)
	for _, b := range c.bodies {
		if faulty(b.f.Node, faults) {
			continue // its types are guesswork
		}
		g := &gilCheck{c: c, e: b.e, f: b.f}
		if b.f.Nogil && !isWithGil(b.f) {
			g.state = gilUnknown
			g.function(b)
		}
		g.stmts(b.list)
	}
}

// faults lists where errors were reported; ok is false if a module was not
// found, so that what it declares is not known.
func (c *checker) faults() (faults []source.Span, ok bool) {
	for _, d := range c.bag.Sorted() {
		if d.Severity == diag.Error {
			if strings.HasPrefix(string(d.Code), "E040") {
				return nil, false
			}
			faults = append(faults, d.Span)
		}
	}
	return faults, true
}

func faulty(n ast.Node, faults []source.Span) bool {
	sp := n.Span()
	for _, f := range faults {
		if f.Start >= sp.Start && f.Start < sp.End {
			return true
		}
	}
	return false
}

// function checks what a nogil function declares.
func (g *gilCheck) function(b bodyOf) {
	fd, ok := b.f.Node.(*ast.FuncDef)
	if !ok {
		return
	}
	if fd.C == nil && b.f.CType == nil {
		return
	}
	if types.IsObject(b.f.Result) {
		g.report(headOf(fd), "E0383", "return a C value, or drop 'nogil'",
			"a nogil function can't return a Python object")
		return
	}
	for _, sym := range b.f.Scope.Order {
		if sym.Param || sym.Storage != scope.Local || sym.Type == nil || !types.IsObject(sym.Type) {
			continue
		}
		if !g.declaredOutsideGIL(b.list, sym) {
			continue
		}
		g.report(headOf(fd), "E0383", "give "+sym.Name+" a C type, or assign it in a 'with gil' block only",
			"the nogil function %s has the Python variable %s", fd.Name, sym.Name)
		return
	}
}

// declaredOutsideGIL reports whether a variable has a declaration outside of
// the with gil blocks of a body.
func (g *gilCheck) declaredOutsideGIL(list []ast.Stmt, sym *scope.Symbol) bool {
	found := false
	eachOutsideGIL(g, list, func(s ast.Stmt) {
		if v, ok := s.(*ast.CVarDecl); ok {
			for _, d := range v.Decls {
				if nd := ast.DeclaredName(d); nd != nil && g.c.info.Decls[nd] == sym {
					found = true
				}
			}
		}
	})
	return found
}

func eachOutsideGIL(g *gilCheck, list []ast.Stmt, f func(ast.Stmt)) {
	for _, s := range list {
		f(s)
		switch s := s.(type) {
		case *ast.If:
			yes, no := g.c.info.Branches(s)
			eachOutsideGIL(g, yes, f)
			eachOutsideGIL(g, no, f)
		case *ast.While:
			eachOutsideGIL(g, s.Body, f)
		case *ast.For:
			eachOutsideGIL(g, s.Body, f)
		case *ast.CDefBlock:
			eachOutsideGIL(g, s.Body, f)
		case *ast.With:
			if kind, _ := g.gilItem(s.Items[0].Context); kind != "gil" {
				eachOutsideGIL(g, s.Body, f)
			}
		}
	}
}

// headOf is the place of a function's own line: its decorators come before.
func headOf(fd *ast.FuncDef) source.Span { return fd.NameSp }

func (g *gilCheck) report(sp source.Span, code diag.Code, help, format string, args ...any) {
	g.c.errorHelp(sp, code, help, format, args...)
}

const withGilHelp = "put it into a 'with gil:' block"

// need reports an operation that needs the GIL.
func (g *gilCheck) need(n ast.Node, what string) {
	g.report(n.Span(), "E0380", withGilHelp, "%s needs the GIL, which is released here", what)
}

// released runs f in another state of the GIL.
func (g *gilCheck) in(state gilState, f func()) {
	old := g.state
	g.state = state
	f()
	g.state = old
}

func (g *gilCheck) typeOf(x ast.Expr) types.Type {
	t := g.c.info.TypeOf(x)
	if f, ok := t.(*types.Fused); ok && f == g.fused && f != nil {
		return types.Obj
	}
	return t
}

func (g *gilCheck) isObject(x ast.Expr) bool { return x != nil && isPython(g.typeOf(x)) }

// isPython reports whether values of a type are references to Python objects.
func isPython(t types.Type) bool {
	if types.IsInvalid(t) {
		return false
	}
	_, object := types.Resolve(deref(t)).(*types.Object)
	return object
}

// ---- statements

func (g *gilCheck) stmts(list []ast.Stmt) {
	for _, s := range list {
		g.stmt(s)
	}
}

// stmt finds the blocks of a statement; with the GIL released also what of it
// needs the GIL.
func (g *gilCheck) stmt(s ast.Stmt) {
	if g.state != gilHeld {
		g.nogilStmt(s)
		return
	}
	switch s := s.(type) {
	case *ast.If:
		yes, no := g.c.info.Branches(s)
		g.stmts(yes)
		g.stmts(no)
	case *ast.While:
		g.stmts(s.Body)
		g.stmts(s.Else)
	case *ast.For:
		if g.prange(s.Iter) {
			g.forStmt(s)
			return
		}
		g.stmts(s.Body)
		g.stmts(s.Else)
	case *ast.With:
		g.with(s, 0)
	case *ast.Try:
		g.tryBlocks(s)
	case *ast.Match:
		for i := range s.Cases {
			g.stmts(s.Cases[i].Body)
		}
	case *ast.ClassDef:
		g.stmts(s.Body)
	case *ast.CClass:
		g.stmts(s.Body)
	default:
		g.blocks(s)
	}
}

func (g *gilCheck) tryBlocks(s *ast.Try) {
	g.stmts(s.Body)
	for i := range s.Handlers {
		g.stmts(s.Handlers[i].Body)
	}
	g.stmts(s.Else)
	g.stmts(s.Finally)
}

// blocks visits the suites of Cython's own statements.
func (g *gilCheck) blocks(s ast.Stmt) {
	switch s := s.(type) {
	case *ast.CDefBlock:
		g.stmts(s.Body)
	case *ast.CondCompile:
		g.stmts(g.c.info.Live[s])
	case *ast.Include:
		if m := g.c.info.Included[s]; m != nil {
			g.stmts(m.Body)
		}
	}
}

// gilItem reads a with item: "nogil", "gil" or "", and the call's condition.
func (g *gilCheck) gilItem(x ast.Expr) (kind string, call *ast.Call) {
	kind = g.c.gilBlock(g.e, x)
	call, _ = x.(*ast.Call)
	if kind == "" {
		if path, ok := g.c.directivePath(g.e, x); ok && (path == "nogil" || path == "gil") {
			kind = path
		}
	}
	return kind, call
}

// with checks the items of a with statement from i on, then its body.
func (g *gilCheck) with(s *ast.With, i int) {
	if i == len(s.Items) {
		g.stmts(s.Body)
		return
	}
	item := &s.Items[i]
	kind, call := g.gilItem(item.Context)
	if kind == "" {
		path, ok := g.c.directivePath(g.e, item.Context)
		if ok && path == "parallel.parallel" {
			defer g.parallel(item.Context)()
		}
		switch {
		case !ok && types.IsLock(g.typeOf(item.Context)):
			if g.expr(item.Context) {
				return
			}
		case !ok && g.state != gilHeld && !types.IsInvalid(g.typeOf(item.Context)):
			g.need(item.Context, "a context manager")
			return
		case ok && path == "critical_section" && g.state != gilHeld:
			g.need(item.Context, "a critical section")
		}
		g.with(s, i+1)
		return
	}
	if call != nil {
		if len(call.Args) != 1 || len(call.Keywords) > 0 {
			g.report(call.Span(), "E0382", "", "'%s' takes one condition", kind)
			return
		}
		on, known := g.condition(call.Args[0])
		if !known {
			if f := g.fusedIsObject(call.Args[0]); f != nil && kind == "nogil" {
				g.enter(item.Context, kind)
				g.fused = f
				g.in(gilReleased, func() { g.with(s, i+1) })
				g.fused = nil
			} else if !isFusedTest(g, call.Args[0]) {
				g.report(call.Args[0].Span(), "E0382", "branch with 'if' around two loops, or hold the GIL in both cases",
					"the condition of '%s' must be a constant", kind)
			}
			return
		}
		if !on {
			g.with(s, i+1)
			return
		}
	}
	g.enter(item.Context, kind)
	state := gilReleased
	if kind == "gil" {
		state = gilHeld
	}
	g.in(state, func() { g.with(s, i+1) })
}

// enter reports a block that takes or releases the GIL for nothing: CPython
// would abort.
func (g *gilCheck) enter(x ast.Expr, kind string) {
	switch {
	case kind == "gil" && g.state == gilHeld:
		g.report(x.Span(), "E0381", "remove the block", "the GIL is already held here")
	case kind == "nogil" && g.state == gilReleased:
		g.report(x.Span(), "E0381", "remove the block", "the GIL is already released here")
	}
}

// condition evaluates the condition of a conditional block.
func (g *gilCheck) condition(x ast.Expr) (on, known bool) {
	v := g.c.info.Types[x].Const
	if v == nil {
		return false, false
	}
	return truth(v), true
}

// isFusedTest reports whether x asks which type a fused type is: that is a
// constant of each specialisation.
func isFusedTest(g *gilCheck, x ast.Expr) bool {
	found := false
	eachExpr(x, func(x ast.Expr) {
		if cmp, ok := x.(*ast.Compare); ok {
			if t, ok := g.typeOf(cmp.Left).(*types.TypeType); ok && isFusedish(t.Of) || isFusedish(g.typeOf(cmp.Left)) {
				found = true
			}
		}
	})
	return found
}

func (g *gilCheck) nogilStmt(s ast.Stmt) {
	switch s := s.(type) {
	case *ast.ExprStmt:
		if n, ok := s.X.(*ast.Name); ok && n != nil {
			return // a name alone is not even read
		}
		g.expr(s.X)
	case *ast.Assign:
		for _, t := range s.Targets {
			if g.assign(t, s.Value) {
				return
			}
		}
	case *ast.AugAssign:
		if g.target(s.Target) {
			return
		}
		if g.expr(s.Target) || g.expr(s.Value) {
			return
		}
		g.convert(s.Value, g.typeOf(s.Target))
	case *ast.AnnAssign:
		if s.Value != nil {
			g.assign(s.Target, s.Value)
		}
	case *ast.CVarDecl:
		g.varDecl(s)
	case *ast.Return:
		g.returns(s)
	case *ast.Raise, *ast.Print: // they take the GIL
	case *ast.Assert:
		g.truth(s.Cond)
	case *ast.Del:
		for _, t := range s.Targets {
			if g.isObject(t) {
				g.need(t, "deleting a Python object")
			} else {
				g.expr(t)
			}
		}
	case *ast.Exec:
		g.need(s, "exec")
	case *ast.If:
		g.truth(s.Cond)
		yes, no := g.c.info.Branches(s)
		g.stmts(yes)
		g.stmts(no)
	case *ast.While:
		g.truth(s.Cond)
		g.stmts(s.Body)
		g.stmts(s.Else)
	case *ast.For:
		g.forStmt(s)
	case *ast.With:
		g.with(s, 0)
	case *ast.Try:
		if len(s.Handlers) > 0 {
			g.need(atStart(s), "catching exceptions")
			return
		}
		g.tryBlocks(s)
	case *ast.Match:
		g.need(atStart(s), "a match statement")
	case *ast.Import:
		g.need(s, "an import")
	case *ast.ImportFrom:
		g.need(s, "an import")
	case *ast.FuncDef:
		if s.C == nil {
			g.need(at{s.NameSp}, "making a Python function")
		}
	case *ast.ClassDef:
		g.need(at{s.NameSp}, "making a Python class")
	default:
		g.blocks(s)
	}
}

// at is a node of a given span.
type at struct{ sp source.Span }

func (a at) Span() source.Span { return a.sp }

// atStart is the first place of a node, to point at a compound statement's
// head and not at all its lines.
func atStart(n ast.Node) ast.Node { return at{head(n)} }

func (g *gilCheck) varDecl(s *ast.CVarDecl) {
	for _, d := range s.Decls {
		nd := ast.DeclaredName(d)
		if nd == nil || nd.Default == nil {
			continue
		}
		sym := g.c.info.Decls[nd]
		if sym == nil {
			continue
		}
		if isPython(sym.Type) {
			g.need(nd, "assigning a Python object")
			continue
		}
		g.value(nd.Default, sym.Type)
	}
}

func (g *gilCheck) returns(s *ast.Return) {
	if g.f == nil || s.X == nil {
		return
	}
	if isPython(g.f.Result) || g.f.CType == nil {
		g.need(s, "returning a Python object")
		return
	}
	g.value(s.X, g.f.Result)
}

// assign checks one target and its value; it reports whether it found
// something.
func (g *gilCheck) assign(t, value ast.Expr) bool {
	targets, values := elements(t), elements(value)
	if targets != nil {
		if values != nil && len(values) == len(targets) && !anyStarred(targets) && !anyStarred(values) {
			for i := range targets {
				if g.assign(targets[i], values[i]) {
					return true
				}
			}
			return false
		}
		if g.isObject(value) {
			g.need(value, "unpacking a Python object")
			return true
		}
		for _, x := range targets {
			if g.target(x) {
				return true
			}
		}
		return g.expr(value)
	}
	return g.target(t) || g.expr(t) || g.value(value, g.typeOf(t))
}

func elements(x ast.Expr) []ast.Expr {
	switch x := x.(type) {
	case *ast.Tuple:
		return x.Elts
	case *ast.List:
		return x.Elts
	}
	return nil
}

// target checks that nothing Python owns is assigned to.
func (g *gilCheck) target(t ast.Expr) bool {
	if elts := elements(t); elts != nil {
		for _, x := range elts {
			if g.target(x) {
				return true
			}
		}
		return false
	}
	if g.isObject(t) {
		g.need(t, "assigning a Python object")
		return true
	}
	if sub, ok := t.(*ast.Subscript); ok && g.isObject(sub.X) && !g.isByteItem(sub) {
		g.need(t, "assigning to an item of a Python object")
		return true
	}
	return false
}

// isByteItem reports whether x is an item of a bytearray by a C index.
func (g *gilCheck) isByteItem(x *ast.Subscript) bool {
	o, ok := types.Resolve(g.typeOf(x.X)).(*types.Object)
	return ok && o.Class == "bytearray" && types.IsInteger(g.typeOf(x.Index))
}

// value checks an expression whose value is wanted as a given type. Displays
// that fill C arrays, structs and C tuples are taken apart.
func (g *gilCheck) value(x ast.Expr, to types.Type) bool {
	switch types.Resolve(to).(type) {
	case *types.Array, *types.CTuple, *types.Struct, *types.Pointer:
		if elts := elements(x); elts != nil {
			for _, v := range elts {
				if g.expr(v) {
					return true
				}
			}
			return false
		}
		if d, ok := x.(*ast.Dict); ok {
			for _, v := range d.Values {
				if g.expr(v) {
					return true
				}
			}
			return false
		}
	}
	if a := g.c.info.IntOfFloat(x, to); a != nil {
		return g.expr(a)
	}
	return g.expr(x) || g.convert(x, to)
}

// convert checks the conversion of a value that was checked already.
func (g *gilCheck) convert(x ast.Expr, to types.Type) bool {
	from := g.typeOf(x)
	if types.IsInvalid(from) || types.IsInvalid(to) || isLiteral(x) {
		return false
	}
	switch r := types.Resolve(deref(to)).(type) {
	case *types.Object:
		if !isPython(from) && !isConstant(g, x) {
			g.need(x, "making a Python object of "+from.String())
			return true
		}
		o, ok := types.Resolve(deref(from)).(*types.Object)
		if ok && r.Ext != nil && !isNone(x) && !subclass(o, r) {
			g.need(x, "checking that an object is of the class "+r.Ext.Name)
			return true
		}
	case *types.Memview, *types.Buffer:
		if isPython(from) && !isNone(x) || isArrayish(from) {
			g.need(x, "taking the buffer of an object")
			return true
		}
	case *types.Fused, *types.TemplateParam, *types.Void:
	default:
		if isPython(from) && !isConstant(g, x) {
			g.need(x, "converting a Python object to "+to.String())
			return true
		}
	}
	return false
}

func isArrayish(t types.Type) bool {
	switch types.Resolve(t).(type) {
	case *types.Array, *types.Pointer:
		return true
	}
	return false
}

// isLiteral reports whether x is written as a constant: its object, if one is
// wanted, exists since the module was loaded.
func isLiteral(x ast.Expr) bool {
	switch x.(type) {
	case *ast.Str, *ast.Int, *ast.Float, *ast.Const:
		return true
	}
	return false
}

func isConstant(g *gilCheck, x ast.Expr) bool {
	switch g.c.info.Types[x].Const.(type) {
	case nil, complex128:
		return false
	}
	return true
}

func (g *gilCheck) prange(x ast.Expr) bool {
	call, ok := x.(*ast.Call)
	if !ok {
		return false
	}
	path, ok := g.c.cythonPath(g.e, call.Func)
	return ok && path == "parallel.prange"
}

// parallel enters a parallel block; the result leaves it.
func (g *gilCheck) parallel(x ast.Expr) func() {
	old := g.team
	g.team = 1
	if call, ok := x.(*ast.Call); ok {
		if kw := g.threads(call); kw != nil && !isNone(kw.Value) {
			g.team = 2
		}
	}
	return func() { g.team = old }
}

// threads finds the keyword num_threads and checks its value.
func (g *gilCheck) threads(call *ast.Call) *ast.Keyword {
	for i := range call.Keywords {
		kw := &call.Keywords[i]
		if kw.Name != "num_threads" {
			continue
		}
		n, ok := g.c.info.Types[kw.Value].Const.(*big.Int)
		if lit, literal := kw.Value.(*ast.Int); literal {
			n, ok = parseInt(lit.Text), true
		}
		if ok && n != nil && n.Sign() <= 0 {
			g.report(kw.Span(), "E0397", "", "num_threads must be positive")
		}
		return kw
	}
	return nil
}

func (g *gilCheck) forStmt(s *ast.For) {
	if g.prange(s.Iter) {
		call := s.Iter.(*ast.Call)
		if kw := g.threads(call); kw != nil && g.team > 0 {
			g.report(kw.Span(), "E0397", "", "the parallel block around it decides how many threads there are")
		}
		for _, k := range call.Keywords {
			if k.Name == "nogil" && isTrue(k.Value) {
				g.in(gilReleased, func() { g.stmts(s.Body); g.stmts(s.Else) })
				return
			}
		}
		if g.state == gilHeld {
			g.report(call.Span(), "E0381", "write prange(..., nogil=True), or put it into a 'with nogil:' block", "prange needs the GIL released")
			return
		}
		g.stmts(s.Body)
		g.stmts(s.Else)
		return
	}
	switch {
	case s.From != nil:
		for _, x := range []ast.Expr{s.From.Lo, s.Target, s.From.Hi, s.From.Step} {
			if g.isObject(x) {
				g.need(x, "a loop over Python objects")
				break
			}
		}
	case g.isObject(s.Target):
		g.need(s.Target, "a loop whose variable is a Python object")
	default:
		g.iterable(s.Iter)
	}
	g.stmts(s.Body)
	g.stmts(s.Else)
}

// iterable checks what a loop runs over: C numbers, arrays and views.
func (g *gilCheck) iterable(x ast.Expr) {
	if elts := elements(x); elts != nil {
		for _, v := range elts {
			g.expr(v)
		}
		return
	}
	k := &collector{c: g.c}
	for _, name := range []string{"range", "reversed", "enumerate"} {
		call := k.builtinCall(g.e, x, name)
		if call == nil {
			continue
		}
		for _, a := range call.Args {
			if name == "range" {
				if !g.expr(a) {
					g.convert(a, types.SsizeT)
				}
			} else {
				g.iterable(a)
			}
		}
		return
	}
	if isLiteral(x) {
		return
	}
	if sub, ok := x.(*ast.Subscript); ok {
		if _, slice := sub.Index.(*ast.Slice); slice && isArrayish(g.typeOf(sub.X)) {
			g.expr(sub.X)
			g.expr(sub.Index)
			return // a slice of a C string, say
		}
	}
	if o, ok := types.Resolve(g.typeOf(x)).(*types.Object); ok && o.Class != "str" && o.Class != "bytes" {
		g.need(x, "iterating over a Python object")
		return
	}
	g.expr(x)
}
