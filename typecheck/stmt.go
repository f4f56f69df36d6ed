package typecheck

import (
	"pyxc/parser/ast"
	"pyxc/typecheck/coerce"
	"pyxc/typecheck/scope"
	"pyxc/typecheck/types"
)

// checkBody infers and types one function body.
func (c *checker) checkBody(b bodyOf) {
	c.inferBody(b.e, b.list, nil)
	c.noteUnbound(b.f.Scope, b.list)
	c.checkStmts(b.e, b.list)
	c.settle(b.f.Scope)
}

// settle gives every variable that is still without a type the object type.
func (c *checker) settle(sc *scope.Scope) {
	for _, sym := range sc.Order {
		if sym.Type == nil {
			sym.Type = types.Obj
		}
	}
}

func (c *checker) checkStmts(e *env, list []ast.Stmt) {
	for _, s := range list {
		c.checkStmt(e, s)
	}
}

func (c *checker) checkStmt(e *env, s ast.Stmt) {
	switch s := s.(type) {
	case *ast.ExprStmt:
		c.expr(e, s.X)
	case *ast.Assign:
		c.checkAssign(e, s)
	case *ast.AugAssign:
		c.checkAug(e, s)
	case *ast.AnnAssign:
		c.checkAnn(e, s)
	case *ast.Return:
		c.checkReturn(e, s)
	case *ast.Raise:
		for _, x := range []ast.Expr{s.Exc, s.Cause, s.Value, s.TB} {
			if x != nil {
				c.asObject(e, x)
			}
		}
	case *ast.Assert:
		c.condition(e, s.Cond)
		if s.Msg != nil {
			c.asObject(e, s.Msg)
		}
	case *ast.Del:
		for _, t := range s.Targets {
			c.checkDel(e, t)
		}
	case *ast.Print:
		for _, x := range append([]ast.Expr{s.Dest}, s.Values...) {
			if x != nil {
				c.asObject(e, x)
			}
		}
	case *ast.Exec:
		if t, ok := s.Code.(*ast.Tuple); ok && t.Parens {
			switch {
			case len(t.Elts) < 2 || len(t.Elts) > 3:
				c.errorf(t, "E0353", "exec takes the code, globals and locals, not %d values", len(t.Elts))
			case s.Globals != nil:
				c.errorf(s.Globals, "E0353", "the dicts of exec are given twice")
			}
		}
		for _, x := range []ast.Expr{s.Code, s.Globals, s.Locals} {
			if x != nil {
				c.asObject(e, x)
			}
		}
	case *ast.Break:
		if e.loop == 0 {
			c.errorf(s, "E0201", "break outside of a loop")
		}
	case *ast.Continue:
		if e.loop == 0 {
			c.errorf(s, "E0201", "continue outside of a loop")
		}
	case *ast.If:
		c.condition(e, s.Cond)
		inner := *e
		inner.nested++
		yes, no := c.info.Branches(s)
		c.checkStmts(&inner, yes)
		c.checkStmts(&inner, no)
	case *ast.While:
		c.condition(e, s.Cond)
		inner := *e
		inner.loop++
		c.checkStmts(&inner, s.Body)
		c.checkStmts(e, s.Else)
	case *ast.For:
		if n, ok := s.Target.(*ast.Name); ok {
			c.compileTimeName(e, n)
		}
		c.loopHead(e, e, s, s.Target, s.Iter, s.From)
		inner := *e
		inner.loop++
		c.checkStmts(&inner, s.Body)
		c.checkStmts(e, s.Else)
	case *ast.With:
		c.checkWith(e, s)
	case *ast.Try:
		c.checkTry(e, s)
	case *ast.Match:
		c.checkMatch(e, s)
	case *ast.FuncDef:
		c.checkFuncHead(e, s)
	case *ast.TypeAlias:
		c.checkGeneric(e, s)
	case *ast.ClassDef:
		c.checkClass(e, s, s.Decorators, s.Bases, s.Keywords, s.Body)
	case *ast.CClass:
		c.checkClass(e, s, s.Decorators, s.Bases, s.Keywords, s.Body)
	default:
		c.checkC(e, s)
	}
}

func (c *checker) checkC(e *env, s ast.Stmt) {
	switch s := s.(type) {
	case *ast.CVarDecl:
		for _, d := range s.Decls {
			nd := ast.DeclaredName(d)
			if nd == nil || nd.Default == nil || isFuncDecl(d) {
				continue
			}
			t := c.expr(e, nd.Default)
			if sym := c.info.Decls[nd]; sym != nil {
				c.assignable(e, nd.Default, t, sym.Type)
				c.checkStored(e, nd.Default, t, sym.Type)
			}
		}
	case *ast.CDefBlock:
		c.checkStmts(e, s.Body)
	case *ast.CondCompile:
		c.checkStmts(e, c.info.Live[s])
	case *ast.Include:
		if m := c.info.Included[s]; m != nil {
			c.checkStmts(e, m.Body)
		}
	case *ast.Property:
		if inner := c.classEnv[s]; inner != nil {
			c.checkStmts(inner, s.Body)
		}
	case *ast.CEnum:
		for i := range s.Items {
			if v := s.Items[i].Value; v != nil {
				c.expr(e, v)
			}
		}
	}
}

func (c *checker) checkAssign(e *env, s *ast.Assign) {
	if call, ok := s.Value.(*ast.Call); ok {
		if path, ok := c.cythonPath(e, call.Func); ok {
			switch path {
			case "struct", "union", "typedef", "fused_type":
				c.info.Types[s.Value] = of(types.Obj)
				return
			}
		}
	}
	from := c.expr(e, s.Value)
	for _, t := range s.Targets {
		c.checkTarget(e, t, s.Value, from)
		c.pointerList(e, t, s.Value)
	}
}

// checkTarget types an assignment target and checks that the value fits.
func (c *checker) checkTarget(e *env, t, value ast.Expr, from types.Type) {
	switch t := t.(type) {
	case *ast.Tuple:
		c.checkUnpack(e, t, t.Elts, value, from)
		return
	case *ast.List:
		c.checkUnpack(e, t, t.Elts, value, from)
		return
	case *ast.Starred:
		c.checkTarget(e, t.X, nil, types.Builtin("list"))
		c.info.Types[t] = of(types.Builtin("list"))
		return
	}
	to := c.typed(e, t)
	if !c.checkLvalue(e, t, to) {
		return
	}
	if value == nil {
		if types.IsObject(to.Type) {
			return // checked at run time
		}
		value = t
	}
	if sub, ok := t.(*ast.Subscript); ok {
		if _, slice := sub.Index.(*ast.Slice); slice && types.IsObject(to.Type) {
			c.assignable(e, value, from, types.Obj)
			return
		}
		if mv, ok := types.Resolve(to.Type).(*types.Memview); ok {
			if _, ok := coerce.Convert(from, mv.Elem); ok {
				return // every element is set
			}
		}
	}
	if c.assignable(e, value, from, to.Type) {
		c.checkStored(e, value, from, to.Type)
	}
}

func (c *checker) checkLvalue(e *env, t ast.Expr, to TypeAndValue) bool {
	switch t := t.(type) {
	case *ast.Name:
		if c.compileTimeName(e, t) {
			return false
		}
		if sym := to.Symbol; sym != nil {
			switch {
			case sym.Kind == scope.Const:
				c.errorf(t, "E0301", "%s is a constant and can't be assigned", t.Id)
				return false
			case sym.Kind == scope.Module || sym.Kind == scope.ExtType || sym.Kind == scope.CType:
				return false
			case sym.Kind == scope.CFunc:
				return false
			}
		}
		if k, ok := to.Type.(*types.Const); ok && k.Const && (e.fn != nil || !awaitsValue(to.Symbol)) {
			c.errorf(t, "E0360", "%s is const", t.Id)
			return false
		}
		if _, ok := types.Resolve(to.Type).(*types.Array); ok {
			return true
		}
	case *ast.Attr, *ast.Subscript:
		if a, ok := t.(*ast.Attr); ok && isConst(c.recorded(a.X)) {
			c.errorf(t, "E0360", "%s is a member of something const", a.Name)
			return false
		}
		if k, ok := to.Type.(*types.Const); ok && k.Const {
			c.errorf(t, "E0360", "the target is const")
			return false
		}
		if _, ok := to.Type.(*types.TypeType); ok {
			return false
		}
	case *ast.Cast, *ast.Call:
		if !to.Addressable {
			if _, ok := to.Type.(*types.Reference); !ok && !types.IsInvalid(to.Type) && !isCpp(to.Type) {
				if _, call := t.(*ast.Call); call {
					c.errorf(t, "E0361", "this can't be assigned to")
					return false
				}
			}
		}
	}
	return true
}

func (c *checker) checkUnpack(e *env, n ast.Expr, targets []ast.Expr, value ast.Expr, from types.Type) {
	if c.quiet == 0 {
		c.info.Types[n] = of(types.Obj)
	}
	var values []ast.Expr
	switch v := value.(type) {
	case *ast.Tuple:
		values = append([]ast.Expr{}, v.Elts...)
	case *ast.List:
		values = append([]ast.Expr{}, v.Elts...)
	}
	stars := 0
	for _, t := range targets {
		if _, ok := t.(*ast.Starred); ok {
			stars++
		}
	}
	if stars > 1 {
		c.errorf(n, "E0362", "only one target may be starred")
	}
	if values != nil && !boxes(e) { // in Python it raises ValueError
		c.countTargets(n, targets, values, stars)
	}
	valueStar := false
	for _, v := range values {
		if _, ok := v.(*ast.Starred); ok {
			valueStar = true
		}
	}
	direct := len(values) > 0 && stars == 0 && !valueStar
	if direct && len(values) != len(targets) {
		direct = false
	}
	ct, isCT := types.Resolve(from).(*types.CTuple)
	if isCT && len(values) == 0 && (len(targets) > len(ct.Elts)+stars || stars == 0 && len(targets) != len(ct.Elts)) {
		c.errorf(n, "E0362", "%d values for %d targets", len(ct.Elts), len(targets)-stars)
	}
	for i, t := range targets {
		switch {
		case direct:
			c.checkTarget(e, t, values[i], c.expr(e, values[i]))
		case isCT && i < len(ct.Elts) && stars == 0:
			c.checkTarget(e, t, nil, ct.Elts[i])
		default:
			c.checkTarget(e, t, nil, types.Obj)
		}
	}
	if !direct && value != nil && !isCT {
		c.assignable(e, value, from, types.Obj)
	}
}

func (c *checker) checkAug(e *env, s *ast.AugAssign) {
	to := c.typed(e, s.Target)
	v := c.typed(e, s.Value)
	if !c.checkLvalue(e, s.Target, to) {
		return
	}
	if isCpp(to.Type) {
		c.augCpp(e, s, to, v)
		return
	}
	x := to
	x.Const = nil
	t := c.binaryType(e, s, s.Op, x, v)
	if types.IsNumeric(to.Type) && types.IsNumeric(t) {
		return // C's own conversion back
	}
	c.assignable(e, s.Value, t, to.Type)
}

func (c *checker) checkAnn(e *env, s *ast.AnnAssign) {
	to := c.typed(e, s.Target)
	if e.sc.Kind != scope.FuncScope {
		c.quietly(func() { c.expr(e, s.Annotation) })
		if !c.isCTypeAnnotation(e, s.Annotation) {
			c.annotationExpr(e, s.Annotation)
		}
	}
	if s.Value != nil && !c.isDataField(e, s.Target) {
		from := c.expr(e, s.Value)
		c.assignable(e, s.Value, from, to.Type)
	}
}

// annotationExpr types an annotation for its value at run time; what it
// names need not exist.
func (c *checker) annotationExpr(e *env, x ast.Expr) {
	if x != nil {
		c.expr(e, x)
	}
}

func (c *checker) quietly(f func()) {
	c.quiet++
	f()
	c.quiet--
}

func (c *checker) checkReturn(e *env, s *ast.Return) {
	if e.fn == nil || e.sc.Kind != scope.FuncScope {
		c.errorf(s, "E0204", "return outside of a function")
		c.exprs(e, s.X)
		return
	}
	f := e.fn.f
	if s.X == nil {
		if f.CType != nil && !types.IsVoid(f.Result) && !types.IsObject(f.Result) && !types.IsInvalid(f.Result) {
			c.errorf(s, "E0363", "a value of %s must be returned", f.Result)
		}
		return
	}
	c.noValue(e, s)
	t := c.expr(e, s.X)
	if f.CType != nil && types.IsVoid(f.Result) {
		if !types.IsVoid(t) {
			c.errorf(s.X, "E0363", "a void function returns no value")
		}
		return
	}
	if fd, ok := f.Node.(*ast.FuncDef); ok && fd.Async && f.Generator {
		c.errorf(s, "E0204", "an async generator returns no value")
	}
	to := f.Result
	if f.Generator || f.Coroutine {
		to = types.Obj
	}
	if c.assignable(e, s.X, t, to) {
		c.checkStored(e, s.X, t, to)
	}
}

func (c *checker) checkDel(e *env, t ast.Expr) {
	switch t := t.(type) {
	case *ast.Tuple:
		c.info.Types[t] = of(types.Obj)
		for _, x := range t.Elts {
			c.checkDel(e, x)
		}
		return
	case *ast.List:
		c.info.Types[t] = of(types.Obj)
		for _, x := range t.Elts {
			c.checkDel(e, x)
		}
		return
	}
	if n, ok := t.(*ast.Name); ok && c.compileTimeName(e, n) {
		return
	}
	tv := c.typed(e, t)
	if n, ok := t.(*ast.Name); ok && tv.Symbol != nil && tv.Symbol.Storage == scope.ModuleC && tv.Symbol.Kind == scope.Var && types.IsObject(tv.Type) {
		c.errorHelp(t.Span(), "E0364", "assign None", "the C variable %s of the module can't be deleted", n.Id)
		return
	}
	switch r := types.Resolve(deref(tv.Type)).(type) {
	case *types.Object, *types.Invalid, *types.Memview, *types.Buffer, *types.Cpp:
	case *types.Pointer:
		if isCpp(r.Elem) && !c.cplus() {
			c.errorf(t, "E0386", "del of a pointer is for C++")
			return
		}
		if !isCpp(r.Elem) {
			c.errorf(t, "E0364", "%s can't be deleted", tv.Type)
		}
	default:
		if sub, ok := t.(*ast.Subscript); ok && types.IsObject(c.expr(e, sub.X)) {
			return
		}
		if _, ok := t.(*ast.Attr); ok && tv.Symbol == nil {
			return
		}
		c.errorf(t, "E0364", "%s can't be deleted", tv.Type)
	}
}

// loopHead types the head of a for loop or of a comprehension's for; at is
// where the iterable is evaluated.
func (c *checker) loopHead(at, e *env, n ast.Node, target, iter ast.Expr, from *ast.ForFromHead) {
	if from != nil {
		c.exprs(at, from.Lo, from.Hi, from.Step)
		tt := c.expr(e, target)
		for _, x := range []ast.Expr{from.Lo, from.Hi, from.Step} {
			if x != nil && types.IsObject(tt) {
				c.assignable(at, x, c.expr(at, x), types.Obj)
			}
		}
		return
	}
	t := c.expr(at, iter)
	if call, ok := iter.(*ast.Call); ok {
		if path, ok := c.cythonPath(at, call.Func); ok && path == "parallel.prange" {
			c.expr(e, target)
			return
		}
	}
	k := &collector{c: c}
	c.rangeArgs(e, at, target, iter)
	if call := k.builtinCall(at, iter, "range"); call != nil {
		c.expr(e, target)
		if _, isName := target.(*ast.Name); !isName {
			c.checkTarget(e, target, nil, types.Obj)
		}
		return
	}
	switch types.Resolve(deref(t)).(type) {
	case *types.Int, *types.Float, *types.Enum, *types.Struct, *types.Complex:
		if types.IsNumeric(t) && boxes(e) {
			break
		}
		c.errorf(iter, "E0365", "%s can't be iterated over", t)
	}
	if p, ok := types.Resolve(t).(*types.Pointer); ok && !isCharPtr(p) {
		if _, slice := iter.(*ast.Subscript); !slice {
			c.errorf(iter, "E0365", "a pointer can be iterated over only as a slice")
		}
	}
	c.sliceEnd(at, iter)
	item := types.Type(types.Obj)
	if k.builtinCall(at, iter, "reversed") == nil && k.builtinCall(at, iter, "enumerate") == nil {
		c.quietly(func() { item = c.itemType(at, iter) })
	}
	if types.IsInvalid(item) {
		item = types.Bad
	}
	if p, ok := types.Resolve(c.expr(e, target)).(*types.Pointer); ok && types.Identical(p.Elem, item) {
		item = p // the address of each item
	}
	c.checkTarget(e, target, nil, item)
}

func (c *checker) checkWith(e *env, s *ast.With) {
	inner := c.withEnv(e, s)
	for _, item := range s.Items {
		if kind := c.gilBlock(e, item.Context); kind != "" {
			if call, ok := item.Context.(*ast.Call); ok {
				c.exprs(e, call.Args...)
			}
			continue
		}
		if path, ok := c.directivePath(e, item.Context); ok {
			c.recordDirective(e, item.Context)
			if path == "critical_section" {
				c.criticalSection(e, item.Context)
			}
			continue
		}
		if types.IsLock(c.expr(e, item.Context)) {
			if item.Target != nil {
				c.errorf(item.Target, "E0330", "a lock gives a with statement no value")
			}
			continue
		}
		c.asObject(e, item.Context)
		if item.Target != nil {
			c.checkTarget(e, item.Target, nil, types.Obj)
		}
	}
	inner.loop = e.loop
	c.checkStmts(inner, s.Body)
}

func (c *checker) checkTry(e *env, s *ast.Try) {
	c.checkStmts(e, s.Body)
	for i := range s.Handlers {
		h := &s.Handlers[i]
		if h.Type != nil {
			c.asObject(e, h.Type)
		}
		if h.Target != nil {
			c.checkTarget(e, h.Target, nil, types.Obj)
		}
		c.checkStmts(e, h.Body)
	}
	c.checkStmts(e, s.Else)
	c.checkStmts(e, s.Finally)
}

func (c *checker) checkMatch(e *env, s *ast.Match) {
	c.asObject(e, s.Subject)
	for i := range s.Cases {
		c.checkPattern(e, s.Cases[i].Pattern)
		if g := s.Cases[i].Guard; g != nil {
			c.condition(e, g)
		}
		c.checkStmts(e, s.Cases[i].Body)
	}
}

func (c *checker) checkPattern(e *env, p ast.Pattern) {
	switch p := p.(type) {
	case *ast.MatchValue:
		c.asObject(e, p.X)
	case *ast.MatchCapture:
		c.checkTarget(e, p.Name, nil, types.Obj)
	case *ast.MatchStar:
		if p.Name != nil {
			c.checkTarget(e, p.Name, nil, types.Builtin("list"))
		}
	case *ast.MatchSequence:
		for _, q := range p.Elts {
			c.checkPattern(e, q)
		}
	case *ast.MatchMapping:
		for _, k := range p.Keys {
			c.asObject(e, k)
		}
		for _, q := range p.Patterns {
			c.checkPattern(e, q)
		}
		if p.Rest != nil {
			c.checkTarget(e, p.Rest, nil, types.Builtin("dict"))
		}
	case *ast.MatchClass:
		c.asObject(e, p.Cls)
		for _, q := range append(append([]ast.Pattern(nil), p.Patterns...), p.KwPatterns...) {
			c.checkPattern(e, q)
		}
	case *ast.MatchOr:
		for _, q := range p.Alts {
			c.checkPattern(e, q)
		}
	case *ast.MatchAs:
		c.checkPattern(e, p.Pattern)
		if p.Name != nil {
			c.checkTarget(e, p.Name, nil, types.Obj)
		}
	}
}

// checkFuncHead types what of a function is evaluated where it is defined.
func (c *checker) checkFuncHead(e *env, fd *ast.FuncDef) {
	for _, d := range fd.Decorators {
		if _, ok := c.directivePath(e, d); !ok {
			c.asObject(e, d)
		}
	}
	c.checkGeneric(e, fd)
	head := *c.genericEnv(e, fd)
	in, f := &head, c.info.Funcs[fd]
	if f != nil {
		head.dirs = f.Directives
	}
	for _, p := range allParams(fd.Params) {
		if p.Default != nil {
			t := c.expr(e, p.Default)
			if f != nil && f.ParamTypes[p] != nil {
				c.assignable(e, p.Default, t, f.ParamTypes[p])
			}
		}
		if p.Annotation != nil && fd.C == nil && !c.isCTypeAnnotation(in, p.Annotation) {
			c.annotationExpr(in, p.Annotation)
		}
	}
	if fd.Returns != nil && fd.C == nil && !c.isCTypeAnnotation(in, fd.Returns) {
		c.annotationExpr(in, fd.Returns)
	}
}

func (c *checker) checkClass(e *env, n ast.Node, decorators, bases []ast.Expr, keywords []ast.Keyword, body []ast.Stmt) {
	for _, d := range decorators {
		if _, ok := c.directivePath(e, d); !ok {
			c.asObject(e, d)
		}
	}
	c.checkGeneric(e, n)
	in := c.genericEnv(e, n)
	for _, b := range bases {
		if s, ok := b.(*ast.Starred); ok {
			c.asObject(in, s.X)
			continue
		}
		c.asObject(in, b)
	}
	for _, k := range keywords {
		c.asObject(in, k.Value)
	}
	if inner := c.classEnv[n]; inner != nil {
		at := *inner
		at.loop = 0
		c.checkStmts(&at, body)
		if dc := c.info.Dataclasses[n]; dc != nil {
			c.checkDataFields(&at, dc)
		}
	}
}
