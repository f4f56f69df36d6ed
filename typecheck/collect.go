package typecheck

import (
	"pyxc/parser/ast"
	"pyxc/typecheck/infer"
	"pyxc/typecheck/scope"
	"pyxc/typecheck/types"
)

// assignment is one thing that is assigned to a variable: the value of an
// expression, an item of one, or something of a known type.
type assignment struct {
	sym  *scope.Symbol
	e    *env
	x    ast.Expr // nil if typ says it all
	typ  types.Type
	item bool       // an item that iterating over x gives
	op   *ast.BinOp // sym op x: augmented assignment, steps of loops
	with ast.Expr   // the other operand of op, if it isn't the variable
}

// collector gathers the assignments of one body and marks the variables that
// take part in arithmetic that can overflow.
type collector struct {
	c    *checker
	list []assignment
}

func (k *collector) assign(e *env, target ast.Expr, a assignment) {
	switch t := target.(type) {
	case *ast.Name:
		if sym := k.c.info.Uses[t]; sym != nil {
			a.sym, a.e = sym, e
			k.list = append(k.list, a)
		}
	case *ast.Tuple:
		k.unpack(e, t.Elts, a)
	case *ast.List:
		k.unpack(e, t.Elts, a)
	case *ast.Starred:
		k.assign(e, t.X, assignment{typ: types.Builtin("list")})
	default:
		k.expr(e, target, false)
	}
}

func (k *collector) unpack(e *env, targets []ast.Expr, a assignment) {
	var values []ast.Expr
	if !a.item && a.op == nil {
		switch v := a.x.(type) {
		case *ast.Tuple:
			values = v.Elts
		case *ast.List:
			values = v.Elts
		}
	}
	if len(values) != len(targets) {
		values = nil
	}
	for _, x := range append(append([]ast.Expr(nil), targets...), values...) {
		if _, star := x.(*ast.Starred); star {
			values = nil
		}
	}
	for i, t := range targets {
		if values != nil {
			k.assign(e, t, assignment{x: values[i]})
			continue
		}
		part := assignment{typ: types.Obj}
		if a.x != nil && !a.item && a.op == nil {
			k.c.quiet++
			if ct, ok := types.Resolve(k.c.expr(e, a.x)).(*types.CTuple); ok && i < len(ct.Elts) {
				part.typ = ct.Elts[i]
			}
			k.c.quiet--
		}
		k.assign(e, t, part)
	}
}

func (k *collector) object(e *env, target ast.Expr) { k.assign(e, target, assignment{typ: types.Obj}) }

func (k *collector) bound(e *env, n ast.Node) {
	if sym := k.c.info.Bound[n]; sym != nil {
		k.list = append(k.list, assignment{sym: sym, e: e, typ: types.Obj})
	}
}

func (k *collector) stmts(e *env, list []ast.Stmt) {
	for _, s := range list {
		k.stmt(e, s)
	}
}

func (k *collector) stmt(e *env, s ast.Stmt) {
	switch s := s.(type) {
	case *ast.ExprStmt:
		k.expr(e, s.X, false)
	case *ast.Assign:
		for _, t := range s.Targets {
			if n, ok := t.(*ast.Name); ok && isBigLiteral(s.Value) {
				if sym := k.c.info.Uses[n]; sym != nil {
					k.c.overflow[sym] = true
				}
			}
			k.assign(e, t, assignment{x: s.Value})
		}
		k.expr(e, s.Value, false)
	case *ast.AugAssign:
		op := s.Op
		k.expr(e, s.Target, true)
		if _, isName := s.Target.(*ast.Name); isName {
			k.assign(e, s.Target, assignment{x: s.Value, op: &op})
		}
		k.expr(e, s.Value, true)
	case *ast.AnnAssign:
		if s.Value != nil {
			k.assign(e, s.Target, assignment{x: s.Value})
			k.expr(e, s.Value, false)
		}
	case *ast.Return:
		k.expr(e, s.X, false)
	case *ast.Raise:
		k.exprs(e, s.Exc, s.Cause, s.Value, s.TB)
	case *ast.Assert:
		k.exprs(e, s.Cond, s.Msg)
	case *ast.Del:
		for _, t := range s.Targets {
			k.expr(e, t, false)
		}
	case *ast.Print:
		k.exprs(e, append([]ast.Expr{s.Dest}, s.Values...)...)
	case *ast.If:
		k.expr(e, s.Cond, false)
		yes, no := k.c.info.Branches(s)
		k.stmts(e, yes)
		k.stmts(e, no)
	case *ast.While:
		k.expr(e, s.Cond, false)
		k.stmts(e, s.Body)
		k.stmts(e, s.Else)
	case *ast.For:
		k.loop(e, s.Target, s.Iter, s.From, s.Async)
		k.stmts(e, s.Body)
		k.stmts(e, s.Else)
	case *ast.With:
		for _, item := range s.Items {
			k.expr(e, item.Context, false)
			if item.Target != nil {
				k.object(e, item.Target)
			}
		}
		k.stmts(e, s.Body)
	case *ast.Try:
		k.stmts(e, s.Body)
		for i := range s.Handlers {
			k.expr(e, s.Handlers[i].Type, false)
			if s.Handlers[i].Target != nil {
				k.object(e, s.Handlers[i].Target)
			}
			k.stmts(e, s.Handlers[i].Body)
		}
		k.stmts(e, s.Else)
		k.stmts(e, s.Finally)
	case *ast.Match:
		k.expr(e, s.Subject, false)
		for i := range s.Cases {
			k.pattern(e, s.Cases[i].Pattern)
			k.expr(e, s.Cases[i].Guard, false)
			k.stmts(e, s.Cases[i].Body)
		}
	case *ast.Import:
		for i := range s.Names {
			k.bound(e, &s.Names[i])
		}
	case *ast.ImportFrom:
		for i := range s.Names {
			k.bound(e, &s.Names[i])
		}
	case *ast.FuncDef:
		k.bound(e, s)
		k.exprs(e, s.Decorators...)
		for _, p := range allParams(s.Params) {
			k.expr(e, p.Default, false)
		}
	case *ast.TypeAlias:
		k.object(e, s.Name)
	case *ast.ClassDef:
		k.bound(e, s)
		k.exprs(e, s.Decorators...)
		k.exprs(e, s.Bases...)
		if inner := k.c.classEnv[s]; inner != nil {
			k.stmts(inner, s.Body)
		}
	case *ast.CClass:
		if inner := k.c.classEnv[s]; inner != nil {
			k.stmts(inner, s.Body)
		}
	default:
		k.cstmt(e, s)
	}
}

func (k *collector) cstmt(e *env, s ast.Stmt) {
	switch s := s.(type) {
	case *ast.CDefBlock:
		k.stmts(e, s.Body)
	case *ast.CondCompile:
		k.stmts(e, k.c.info.Live[s])
	case *ast.Include:
		if m := k.c.info.Included[s]; m != nil {
			k.stmts(e, m.Body)
		}
	case *ast.CVarDecl:
		for _, d := range s.Decls {
			if nd := ast.DeclaredName(d); nd != nil {
				k.expr(e, nd.Default, false)
			}
		}
	}
}

func isBigLiteral(x ast.Expr) bool {
	n, ok := x.(*ast.Int)
	if !ok {
		return false
	}
	v := parseInt(n.Text)
	return v != nil && v.BitLen() > 31
}

// loop notes what a for loop assigns to its target.
func (k *collector) loop(e *env, target, iter ast.Expr, from *ast.ForFromHead, async bool) {
	k.loopTarget(e, target, iter, from, async)
	k.expr(e, iter, false)
	if from != nil {
		k.exprs(e, from.Lo, from.Hi, from.Step)
	}
}

func (k *collector) loopTarget(e *env, target, iter ast.Expr, from *ast.ForFromHead, async bool) {
	if from != nil {
		k.assign(e, target, assignment{x: from.Lo})
		if from.Step != nil {
			plus := ast.Add
			k.assign(e, target, assignment{x: from.Lo, op: &plus, with: from.Step})
		}
		return
	}
	if async {
		k.object(e, target)
		return
	}
	if call := k.builtinCall(e, iter, "reversed"); call != nil && len(call.Args) == 1 {
		iter = call.Args[0]
	}
	if call := k.builtinCall(e, iter, "enumerate"); call != nil && len(call.Args) == 1 {
		if pair, ok := target.(*ast.Tuple); ok && len(pair.Elts) == 2 && k.isBuiltinName(e, call.Args[0]) {
			k.assign(e, pair.Elts[0], assignment{typ: types.SsizeT})
			target, iter = pair.Elts[1], call.Args[0]
		}
	}
	call := k.builtinCall(e, iter, "range")
	if call == nil || len(call.Args) == 0 {
		if path, ok := k.prange(e, iter); ok {
			call = path
		}
	}
	if call != nil && len(call.Args) > 0 {
		for _, a := range call.Args[:min(2, len(call.Args))] {
			k.assign(e, target, assignment{x: a})
		}
		if len(call.Args) > 2 {
			plus := ast.Add
			k.assign(e, target, assignment{x: call.Args[0], op: &plus, with: call.Args[2]})
		}
		return
	}
	k.assign(e, target, assignment{x: iter, item: true})
}

// prange finds a call of cython.parallel.prange.
func (k *collector) prange(e *env, x ast.Expr) (*ast.Call, bool) {
	call, ok := x.(*ast.Call)
	if !ok {
		return nil, false
	}
	path, ok := k.c.cythonPath(e, call.Func)
	return call, ok && path == "parallel.prange" && len(call.Args) > 0
}

// builtinCall returns x if it is a call of a builtin function by name.
func (k *collector) builtinCall(e *env, x ast.Expr, name string) *ast.Call {
	call, ok := x.(*ast.Call)
	if !ok || len(call.Keywords) > 0 {
		return nil
	}
	n, ok := call.Func.(*ast.Name)
	if !ok {
		return nil
	}
	sym := k.c.info.Uses[n]
	if sym == nil || sym.Storage != scope.Builtin || builtinName(sym) != name {
		return nil
	}
	for _, a := range call.Args {
		if _, star := a.(*ast.Starred); star {
			return nil
		}
	}
	return call
}

func (k *collector) isBuiltinName(e *env, x ast.Expr) bool {
	n, ok := x.(*ast.Name)
	if !ok {
		return false
	}
	sym := k.c.info.Uses[n]
	if sym == nil || sym.Type == nil {
		return false
	}
	o, ok := types.Resolve(sym.Type).(*types.Object)
	return ok && o.Class != ""
}

func (k *collector) pattern(e *env, p ast.Pattern) {
	switch p := p.(type) {
	case *ast.MatchValue:
		k.expr(e, p.X, false)
	case *ast.MatchCapture:
		k.object(e, p.Name)
	case *ast.MatchStar:
		if p.Name != nil {
			k.assign(e, p.Name, assignment{typ: types.Builtin("list")})
		}
	case *ast.MatchSequence:
		for _, q := range p.Elts {
			k.pattern(e, q)
		}
	case *ast.MatchMapping:
		for _, q := range p.Patterns {
			k.pattern(e, q)
		}
		if p.Rest != nil {
			k.object(e, p.Rest)
		}
	case *ast.MatchClass:
		for _, q := range append(append([]ast.Pattern(nil), p.Patterns...), p.KwPatterns...) {
			k.pattern(e, q)
		}
	case *ast.MatchOr:
		for _, q := range p.Alts {
			k.pattern(e, q)
		}
	case *ast.MatchAs:
		k.pattern(e, p.Pattern)
		if p.Name != nil {
			k.object(e, p.Name)
		}
	}
}

func (k *collector) exprs(e *env, list ...ast.Expr) {
	for _, x := range list {
		k.expr(e, x, false)
	}
}

// expr looks for assignments inside an expression. danger is set inside
// arithmetic whose C form could overflow.
func (k *collector) expr(e *env, x ast.Expr, danger bool) {
	switch x := x.(type) {
	case nil:
	case *ast.Name:
		if danger {
			if sym := k.c.info.Uses[x]; sym != nil {
				k.c.overflow[sym] = true
			}
		}
	case *ast.Binary:
		if x.Op != ast.BitAnd && x.Op != ast.BitOr && x.Op != ast.BitXor {
			danger = true
		}
		k.expr(e, x.X, danger)
		k.expr(e, x.Y, danger)
	case *ast.Unary:
		k.expr(e, x.X, danger || x.Op == ast.Neg)
	case *ast.Call:
		if n, ok := x.Func.(*ast.Name); ok && n.Id == "abs" {
			danger = true
		}
		k.expr(e, x.Func, danger)
		for _, a := range x.Args {
			k.expr(e, a, danger)
		}
		for _, kw := range x.Keywords {
			k.expr(e, kw.Value, danger)
		}
	case *ast.JoinedStr:
		k.parts(e, x.Parts)
	case *ast.Tuple:
		k.exprs(e, x.Elts...)
	case *ast.List:
		k.exprs(e, x.Elts...)
	case *ast.Set:
		k.exprs(e, x.Elts...)
	case *ast.Dict:
		k.exprs(e, x.Keys...)
		k.exprs(e, x.Values...)
	case *ast.Comp:
		k.comp(e, x)
	case *ast.BoolOp:
		k.exprs(e, x.X, x.Y)
	case *ast.Compare:
		k.expr(e, x.Left, false)
		k.exprs(e, x.Rights...)
	case *ast.IfExp:
		k.exprs(e, x.Cond, x.Then, x.Else)
	case *ast.Walrus:
		k.assign(e, x.Target, assignment{x: x.Value})
		k.expr(e, x.Value, danger)
	case *ast.Lambda:
		for _, p := range allParams(x.Params) {
			k.expr(e, p.Default, false)
		}
		if inner := k.c.lambdaEnv[x]; inner != nil {
			k.expr(inner, x.Body, false)
		}
	case *ast.Attr:
		k.expr(e, x.X, false)
	case *ast.Subscript:
		k.exprs(e, x.X, x.Index)
	case *ast.Slice:
		k.exprs(e, x.Lo, x.Hi, x.Step)
	case *ast.Starred:
		k.expr(e, x.X, false)
	case *ast.Yield:
		k.expr(e, x.X, false)
	case *ast.YieldFrom:
		k.expr(e, x.X, false)
	case *ast.Await:
		k.expr(e, x.X, false)
	case *ast.Backquote:
		k.expr(e, x.X, false)
	case *ast.Cast:
		k.expr(e, x.X, false)
	}
}

func (k *collector) parts(e *env, parts []ast.FPart) {
	for i := range parts {
		k.expr(e, parts[i].Expr, false)
		k.parts(e, parts[i].Spec)
	}
}

func (k *collector) comp(e *env, x *ast.Comp) {
	inner := k.c.compEnv[x]
	if inner == nil {
		inner = e
	}
	for i := range x.Generators {
		g := &x.Generators[i]
		at := inner
		if i == 0 {
			at = e
		}
		n := len(k.list)
		k.loopTarget(inner, g.Target, g.Iter, g.From, g.Async)
		for j := n; j < len(k.list); j++ {
			k.list[j].e = at // the iterable is evaluated there
		}
		k.expr(at, g.Iter, false)
		if g.From != nil {
			k.exprs(at, g.From.Lo, g.From.Hi, g.From.Step)
		}
		k.exprs(inner, g.Ifs...)
	}
	k.exprs(inner, x.Key, x.Elt)
}

// inferBody decides the types of the variables without a declaration that a
// body assigns.
func (c *checker) inferBody(e *env, list []ast.Stmt, extra ast.Expr) {
	k := &collector{c: c}
	for _, a := range c.starParams {
		if a.sym.Scope == e.sc {
			k.list = append(k.list, a)
		}
	}
	k.stmts(e, list)
	k.expr(e, extra, false)
	var syms []*scope.Symbol
	by := map[*scope.Symbol][]assignment{}
	for _, a := range k.list {
		sym := a.sym
		if sym.Type != nil || sym.Declared || sym.Storage != scope.Local && sym.Storage != scope.Cell {
			continue
		}
		if by[sym] == nil {
			syms = append(syms, sym)
		}
		by[sym] = append(by[sym], a)
	}
	mode := e.dirs.InferTypes
	if mode != nil && !*mode {
		for _, sym := range syms {
			sym.Type = types.Obj
		}
		return
	}
	c.quiet++
	defer func() { c.quiet-- }()
	c.settleTypes(e, syms, by, mode != nil)
	unsure := c.unsureNumbers(syms, list)
	if boxes(e) {
		unsure = append(unsure, c.sharedFloats(syms, list)...)
	}
	if len(unsure) > 0 {
		for _, sym := range unsure {
			c.unsure[sym] = true
		}
		for _, sym := range syms {
			sym.Type = nil
		}
		c.settleTypes(e, syms, by, mode != nil)
	}
	for _, sym := range syms {
		if sym.Type == nil {
			sym.Type = types.Obj
		}
	}
	c.reportInferred(e, syms)
}

// settleTypes goes over the variables until their types no longer change.
func (c *checker) settleTypes(e *env, syms []*scope.Symbol, by map[*scope.Symbol][]assignment, aggressive bool) {
	const rounds = 12
	for round := 0; ; round++ {
		changed := false
		for _, sym := range syms {
			t := c.inferred(e, sym, by[sym], aggressive)
			if t == nil || sym.Type != nil && types.Identical(t, sym.Type) {
				continue
			}
			if round >= rounds {
				t = types.Obj // it does not settle
			}
			if sym.Type == nil || !types.Identical(t, sym.Type) {
				sym.Type, changed = t, true
			}
		}
		if !changed || round > rounds+1 {
			break
		}
	}
}

// inferred returns the type that the assignments known so far give a variable.
func (c *checker) inferred(e *env, sym *scope.Symbol, list []assignment, aggressive bool) types.Type {
	if c.rebound[sym] {
		return types.Obj // functions within assign to it, too
	}
	var known []types.Type
	none, object := false, false
	for _, a := range list {
		if a.typ == nil && a.op == nil && !a.item && isNone(a.x) {
			none = true
			continue
		}
		t := c.assigned(a, sym)
		if t == nil || types.IsInvalid(t) {
			if t == types.Type(types.Bad) {
				return types.Obj
			}
			continue
		}
		object = object || types.IsObject(t)
		known = append(known, t)
	}
	if none && !object {
		known = append(known, types.Obj)
	}
	if len(known) == 0 {
		return nil
	}
	if boxes(e) && infer.Mixed(known) {
		return types.Obj // an int must stay one beside a float
	}
	t := infer.Variable(known, c.overflow[sym], aggressive)
	if c.boxed(sym) && types.IsNumeric(t) {
		return types.Obj
	}
	if c.rebound[sym] && types.IsObject(t) {
		return types.Obj // what an inner function assigns is not among these
	}
	return t
}

// boxed reports whether a variable must hold a Python object: it is deleted,
// may be read unbound, or lives in a closure.
func (c *checker) boxed(sym *scope.Symbol) bool {
	if m := c.external[sym.Scope]; m != nil && m.dialect == ast.Py && sym.Scope.UsesLocals {
		return true // locals() shows whether it is bound
	}
	return sym.Deleted || c.unsure[sym] || sym.Storage == scope.Cell
}

func (c *checker) assigned(a assignment, sym *scope.Symbol) types.Type {
	switch {
	case a.typ != nil:
		return a.typ
	case a.item:
		return c.itemType(a.e, a.x)
	case a.op != nil:
		y := c.operand(a.e, a.x)
		x := infer.Operand{Type: orUnknown(sym.Type)}
		if a.with != nil {
			x, y = y, c.operand(a.e, a.with)
		}
		if types.IsInvalid(x.Type) {
			return nil
		}
		if plainPython(a.e) && pythonOnly(*a.op, x, y) {
			return types.Obj
		}
		t, ok := infer.Binary(*a.op, x, y, rulesOf(a.e))
		if !ok {
			return types.Bad
		}
		return t
	}
	t := c.expr(a.e, a.x)
	if sub, ok := a.x.(*ast.Subscript); ok && t == types.Type(types.CInt) && byteItem(c.expr(a.e, sub.X)) {
		return types.UChar
	}
	return t
}

// byteItem reports whether items of a type are bytes: a variable holds one as
// an unsigned char, though an expression computes with it as an int.
func byteItem(t types.Type) bool {
	o, ok := types.Resolve(t).(*types.Object)
	return ok && o.Class == "bytearray"
}

func orUnknown(t types.Type) types.Type {
	if t == nil {
		return unknown
	}
	return t
}

// unknown is the type of a variable that inference has not reached yet.
var unknown types.Type = &types.Invalid{Why: "not inferred yet"}

func rulesOf(e *env) infer.Rules {
	// With cdivision, / of C integers is C's, too, whatever the language level.
	true3 := e.dirs.LanguageLevel != 2 || e.mod.future["division"]
	return infer.Rules{TrueDivision: true3 && !e.dirs.CDivision, CPow: e.dirs.CPow}
}
