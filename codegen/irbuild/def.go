package irbuild

import (
	"slices"

	"pyxc/codegen/ir"
	"pyxc/codegen/prims"
	"pyxc/parser/ast"
	"pyxc/typecheck"
	"pyxc/typecheck/scope"
	"pyxc/typecheck/types"
)

// funcDef builds a def statement: the function object and its binding. C
// functions were declared before; here only a cpdef's Python side is left.
func (f *fb) funcDef(s *ast.FuncDef) {
	if f.class != nil && f.class.ext != nil {
		f.extFuncDef(s)
		return
	}
	if f.b.isCFunc(s) {
		f.cpdefObject(s)
		return
	}
	decorators := f.decorators(s.Decorators)
	at := len(f.b.mod.PyFuncs)
	fn := f.makeFunction(&function{
		node: s, name: s.Name, params: s.Params, body: s.Body, returns: s.Returns, async: s.Async,
	})
	if kind := implicitMethod[s.Name]; kind != "" && f.class != nil && len(decorators) == 0 {
		fn = f.obj(prims.Call, f.obj(prims.GetBuiltin, f.ident(kind)), fn)
	}
	if len(decorators) == 0 {
		f.noteDef(s, s.Name, f.b.mod.PyFuncs[at])
	}
	f.bindDecorated(s, s.Name, decorators, fn)
}

// implicitMethod is what a class makes of some functions by their name. Python
// itself does so only with functions of its own type.
var implicitMethod = map[string]string{
	"__new__": "staticmethod", "__init_subclass__": "classmethod", "__class_getitem__": "classmethod",
}

// decorators evaluates the run-time decorators, outermost first; directives are skipped.
func (f *fb) decorators(list []ast.Expr) []decorator {
	var out []decorator
	for _, d := range f.applied(list) {
		out = append(out, decorator{d, f.object(d)})
	}
	return out
}

// applied are the decorators that are no directives.
func (f *fb) applied(list []ast.Expr) []ast.Expr {
	var out []ast.Expr
	for _, d := range list {
		if !f.isDirective(d) {
			out = append(out, d)
		}
	}
	return out
}

type decorator struct {
	expr ast.Expr
	v    ir.Value
}

func (f *fb) bindDecorated(at ast.Node, name string, decorators []decorator, v ir.Value) {
	f.bindDef(at, name, val{v: f.decorate(at, decorators, v), t: types.Obj})
}

// decorate calls the decorators of a function or class, innermost first.
func (f *fb) decorate(at ast.Node, decorators []decorator, v ir.Value) ir.Value {
	older := &ir.Older{Since: 11, Span: f.span}
	if s, ok := at.(*ast.FuncDef); ok {
		older.Span = s.NameSp
	}
	for _, d := range slices.Backward(decorators) {
		restore := f.atSpan(d.expr.Span(), older)
		v = f.obj(prims.Call, d.v, v)
		restore()
	}
	return v
}

// bindDef stores a function or class under its name.
func (f *fb) bindDef(at ast.Node, name string, v val) {
	if sym := f.b.info.Bound[at]; sym != nil {
		f.storeSymbol(sym, v, at)
		return
	}
	name = f.mangle(name)
	if sym := f.scope.Lookup(name); sym != nil {
		f.storeSymbol(sym, v, at)
		return
	}
	if f.class != nil {
		f.do(prims.SetItem, f.class.ns, f.ident(name), f.toObj(v))
		return
	}
	for s := f.scope; s != nil; s = s.Parent {
		if s.Kind == scope.CompScope {
			continue
		}
		if sym := s.Lookup(name); sym != nil {
			f.storeSymbol(sym, v, at)
			return
		}
	}
	f.do(prims.SetGlobal, f.ident(name), f.toObj(v))
}

// function is what a def, a lambda and a generator expression have in common.
type function struct {
	node       ast.Node
	name       string
	params     *ast.Params
	body       []ast.Stmt
	expr       ast.Expr // lambda's result
	gen        *ast.Comp
	returns    ast.Expr
	async      bool
	lambda     bool
	typeParams bool // of a method of an extension type
	// method of an extension type, with self
	method bool
}

// makeFunction emits the making of a function object and queues its body.
func (f *fb) makeFunction(fn *function) ir.Value {
	if fn.typeParams {
		f.b.unsupported(fn.node.Span(), "a function with type parameters is")
	}
	sc := f.b.info.Scopes[fn.node]
	info := f.b.info.Funcs[fn.node]
	if sc == nil {
		f.b.unsupported(fn.node.Span(), "this function is")
		return ir.PyNone
	}
	pf := f.b.declarePyFunc(fn, sc, info)
	defaults, kwdefaults := f.defaults(fn.params)
	generic := f.generic(fn.node)
	var ann ir.Value = null
	if fn.params != nil && !fn.lambda && fn.gen == nil {
		ann = f.annotations(fn)
	}
	closure := f.closure(sc, pf)
	cls := f.class
	f.b.later(func() { f.b.buildPyFunc(fn, pf, sc, info, cls) })
	made := f.newFunction(pf, defaults, kwdefaults, ann, closure)
	if generic != nil {
		f.do(prims.SetAttr, made, f.ident("__type_params__"), generic)
	}
	return made
}

// newFunction is a function object; defaults to closure are NULL where there are none.
func (f *fb) newFunction(pf *ir.PyFunc, defaults, kwdefaults, ann, closure ir.Value) ir.Value {
	desc := &ir.Sym{Rep: ir.RVoidP, Name: "&pyxc_fn_" + itoa(pf.Index)}
	made := f.obj(prims.NewFunction, desc, defaults, kwdefaults, ann, closure)
	if pf.Flags&ir.FlagUnbound != 0 {
		f.do(prims.FreeFunction, made)
	}
	if pf.Flags&ir.FlagTextSignature != 0 {
		f.do(prims.TextSignature, made)
	}
	return made
}

// paramList is a function's parameters in the order of the caller's array.
func paramList(p *ast.Params) []*ast.Param {
	if p == nil {
		return nil
	}
	out := append(append([]*ast.Param(nil), p.PosOnly...), p.Args...)
	if p.VarArg != nil {
		out = append(out, p.VarArg)
	}
	out = append(out, p.KwOnly...)
	if p.KwArg != nil {
		out = append(out, p.KwArg)
	}
	return out
}

// dialectFlags are what Cython's directives and language levels say of a function.
func dialectFlags(b *builder, fn *function, sc *scope.Scope, info *typecheck.Func) ir.PyFuncFlags {
	if info == nil || info.Directives == nil {
		return 0
	}
	var flags ir.PyFuncFlags
	d := info.Directives
	if d.Other["iterable_coroutine"] == "True" {
		flags |= ir.FlagIterable
	}
	if d.LanguageLevel == 2 && !b.info.Module.Future["generator_stop"] {
		flags |= ir.FlagOldStop
	}
	if !d.AlwaysAllowKeywords && b.oneArgument(fn) {
		flags |= ir.FlagNoKeywords
	}
	if !d.Binding && !fn.lambda && fn.gen == nil && sc.Parent != nil && sc.Parent.Kind == scope.ModuleScope {
		flags |= ir.FlagUnbound
	}
	if _, def := fn.node.(*ast.FuncDef); def && !inFunction(sc) && sc.Parent.Kind != scope.ClassScope {
		if g := b.signerOf(d); g != nil && g.clinic {
			flags |= ir.FlagTextSignature
		}
	}
	return flags
}

// oneArgument reports whether a function has no more than one parameter besides
// the self of an extension type: such a one is fastest without keywords, which
// always_allow_keywords=False asks for.
func (b *builder) oneArgument(fn *function) bool {
	p := fn.params
	if fn.lambda || fn.gen != nil || p == nil || p.VarArg != nil || p.KwArg != nil || len(p.KwOnly) > 0 {
		return false
	}
	n := 1
	if fn.method {
		n = 2
	}
	for _, a := range paramList(p) {
		if a.Default != nil {
			return false
		}
	}
	return len(paramList(p)) <= n
}

// declarePyFunc enters the descriptor of a function.
func (b *builder) declarePyFunc(fn *function, sc *scope.Scope, info *typecheck.Func) *ir.PyFunc {
	pf := &ir.PyFunc{Index: len(b.mod.PyFuncs), Name: fn.name, QualName: qualName(sc, fn.name), Line: b.line(fn.node)}
	b.mod.PyFuncs = append(b.mod.PyFuncs, pf)
	if fn.lambda {
		pf.Flags |= ir.FlagLambda
	}
	if fn.method {
		pf.Flags |= ir.FlagCClass
	}
	if b.cython {
		pf.Flags |= ir.FlagCython | dialectFlags(b, fn, sc, info)
	}
	if p := fn.params; p != nil {
		cls := enclosingClass(sc)
		add := func(list []*ast.Param, kind ir.ParamKind) {
			for _, a := range list {
				if a != nil {
					name := a.Name
					if at := len(pf.Params); name == "" && info != nil && info.CType != nil && at < len(info.CType.Params) {
						name = info.CType.Params[at].Name // "cpdef f(x)": x is read as a type first
					}
					pf.Params = append(pf.Params, ir.PyParam{Name: mangled(cls, name), Kind: kind, HasDefault: a.Default != nil})
				}
			}
		}
		add(p.PosOnly, ir.PosOnly)
		add(p.Args, ir.PosOrKw)
		add([]*ast.Param{p.VarArg}, ir.VarArgs)
		add(p.KwOnly, ir.KwOnly)
		add([]*ast.Param{p.KwArg}, ir.VarKw)
	}
	pf.Doc = b.functionDoc(fn, sc, info)
	for _, sym := range sc.Order {
		if sym.Storage == scope.Local || sym.Storage == scope.Cell {
			if !sym.Param {
				pf.VarNames = append(pf.VarNames, sym.Name)
			}
		}
	}
	pf.Gen = genKind(fn, sc, info)
	return pf
}

// enclosingClass names the class whose private names a function uses.
func enclosingClass(sc *scope.Scope) string {
	for s := sc; s != nil; s = s.Parent {
		if s.Kind == scope.ClassScope || s.Kind == scope.CClassScope {
			return s.Name
		}
	}
	return ""
}

func genKind(fn *function, sc *scope.Scope, info *typecheck.Func) ir.GenKind {
	switch {
	case fn.gen != nil:
		if sc.HasAwait {
			return ir.AsyncGenerator
		}
		return ir.Generator
	case fn.async && sc.HasYield:
		return ir.AsyncGenerator
	case fn.async:
		return ir.Coroutine
	case sc.HasYield:
		return ir.Generator
	}
	return ir.NotGen
}

// qualName is Python's __qualname__.
func qualName(sc *scope.Scope, name string) string {
	if sc.QualName != "" {
		return sc.QualName
	}
	prefix := ""
	for s := sc.Parent; s != nil && s.Kind != scope.ModuleScope; s = s.Parent {
		switch s.Kind {
		case scope.FuncScope:
			prefix = s.Name + ".<locals>." + prefix
		case scope.ClassScope, scope.CClassScope:
			prefix = s.Name + "." + prefix
		}
	}
	return prefix + name
}

func (b *builder) line(n ast.Node) int { return b.info.Set.Position(n.Span().Start).Line }

// defaults evaluates the defaults where the def stands.
func (f *fb) defaults(p *ast.Params) (pos, kw ir.Value) {
	pos, kw = null, null
	if p == nil {
		return pos, kw
	}
	var vals []ir.Value
	konst := true
	var items []*ir.PyConst
	for _, a := range append(append([]*ast.Param(nil), p.PosOnly...), p.Args...) {
		if a.Default != nil {
			v := f.defaultValue(a)
			vals = append(vals, v)
			c, ok := v.(*ir.PyConst)
			konst = konst && ok
			items = append(items, c)
		}
	}
	switch {
	case len(vals) == 0:
	case konst:
		pos = f.b.mod.Const(ir.PyConst{Kind: ir.KTuple, Items: items})
	default:
		pos = f.obj(prims.NewTuple, vals...)
	}
	for _, a := range p.KwOnly {
		if a.Default == nil {
			continue
		}
		if kw == ir.Value(null) {
			kw = f.obj(prims.NewDict)
		}
		f.do(prims.DictSetItem, kw, f.ident(f.mangle(a.Name)), f.defaultValue(a))
	}
	return pos, kw
}

// defaultValue evaluates a default, converted to the parameter's C type first.
func (f *fb) defaultValue(a *ast.Param) ir.Value {
	if f.b.nullDefault(a) {
		return f.obj(prims.NullDefault)
	}
	return f.toObj(f.expr(a.Default))
}

// nullDefault reports whether a parameter's default is NULL, which no object stands for.
func (b *builder) nullDefault(a *ast.Param) bool {
	if a.Default == nil {
		return false
	}
	_, null := b.info.Types[a.Default].Type.(*types.Null)
	return null
}

// passed converts what was passed for a parameter to its C type.
func (f *fb) passed(a *ast.Param, v val, t types.Type) val {
	r := rep(t)
	if !f.b.nullDefault(a) || r == nil {
		return f.coerce(v, t)
	}
	out := f.newLocal("given", r)
	f.iff(f.op(prims.IsNullDefault, ir.RBint, v.v),
		func() { f.set(out, &ir.Lit{Rep: r, Text: "NULL"}) },
		func() { f.set(out, f.coerce(v, t).v) })
	return val{v: out, t: t}
}

// closure is the tuple of cells that a function takes from here.
func (f *fb) closure(sc *scope.Scope, pf *ir.PyFunc) ir.Value {
	var cells []ir.Value
	for _, sym := range sc.Free {
		pf.FreeVars = append(pf.FreeVars, sym.Name)
		outer := sym.Outer
		if outer == nil {
			outer = sym
		}
		cells = append(cells, f.cellOf(outer))
	}
	if len(cells) == 0 {
		return null
	}
	return f.obj(prims.NewTuple, cells...)
}

// cellOf is the cell object of a variable that an inner function shares.
func (f *fb) cellOf(sym *scope.Symbol) ir.Value {
	return f.localOf(sym)
}

// buildPyFunc builds a function's body.
func (b *builder) buildPyFunc(fn *function, pf *ir.PyFunc, sc *scope.Scope, info *typecheck.Func, cls *classBody) {
	dirs := b.directivesAt(fn.node)
	if info != nil && info.Directives != nil {
		dirs = info.Directives
	}
	body := &ir.Func{
		Sym: b.unique("pf", pf.QualName), Name: pf.Name, QualName: pf.QualName, Result: ir.RObj,
		Err: ir.ErrConv{Kind: ir.ErrNull, Sentinel: "NULL"}, Static: true, Span: fn.node.Span(),
	}
	body.Params = append(body.Params, body.AddLocal(&ir.Local{Name: "self", Rep: ir.RObj, Param: true, Borrowed: true}))
	pf.Body = body
	f := b.newFunc(body, sc, dirs)
	f.self = body.Params[0]
	if pf.Gen == ir.NotGen {
		f.params(fn, info)
		f.body(func() {
			f.prologue(fn, info)
			if calls(fn.body) {
				f.pollMark() // it may recurse, for as long as a loop may run
			}
			f.functionBody(fn)
		})
	} else {
		b.buildGenerator(f, fn, pf, sc, info, dirs)
	}
	b.mod.Funcs = append(b.mod.Funcs, body)
}

// functionBody builds what the function does after its arguments are in place.
func (f *fb) functionBody(fn *function) {
	switch {
	case fn.expr != nil:
		restore := f.at(fn.expr)
		result := f.object(fn.expr)
		if f.b.cython && f.scope.HasYield && !fn.async {
			result = ir.PyNone // Cython's generators made of a lambda return nothing
		}
		f.emit(&ir.Return{Value: result, Span: f.span})
		restore()
	case fn.gen != nil:
		f.genExpBody(fn.gen)
	default:
		f.defSuite(fn.node, fn.body)
		f.returnDefault()
	}
}

// params declares the parameters as locals, in the order of the caller's array.
func (f *fb) params(fn *function, info *typecheck.Func) {
	if fn.gen != nil {
		f.f.Params = append(f.f.Params, f.f.AddLocal(&ir.Local{Name: "iterable", PyName: ".0", Rep: ir.RObj, Param: true}))
		return
	}
	for _, a := range paramList(fn.params) {
		l := &ir.Local{Name: identifier(a.Name), PyName: a.Name, Rep: ir.RObj, Param: true}
		sym := f.scope.Lookup(a.Name)
		if sym == nil {
			sym = f.scope.Lookup(f.mangle(a.Name))
		}
		direct := sym != nil && sym.Storage == scope.Local && types.IsObject(sym.Type)
		if !direct {
			l.Name = "arg_" + l.Name
		}
		f.f.Params = append(f.f.Params, f.f.AddLocal(l))
		if direct {
			f.locals[sym] = l
		}
	}
}

// prologue loads the closure, makes the cells and converts typed arguments.
func (f *fb) prologue(fn *function, info *typecheck.Func) {
	f.scanRebound(fn)
	if f.scope.UsesLocals && !f.b.cython {
		f.keptLocals = f.newLocal("locals", ir.RObj)
		f.set(f.keptLocals, null)
	}
	for i, sym := range f.scope.Free {
		l := f.localOf(sym)
		f.set(l, f.obj(prims.FuncCell, f.self, cint(i)))
	}
	offset := len(f.f.Params) - len(paramList(fn.params))
	for i, a := range paramList(fn.params) {
		if fn.gen != nil {
			break
		}
		f.prologueParam(a, f.f.Params[offset+i], info)
	}
	f.freeLocks()
	for _, sym := range f.scope.Order {
		if sym.Storage == scope.Cell && f.locals[sym] == nil {
			f.makeCell(sym, nil)
		}
	}
}

func (f *fb) prologueParam(a *ast.Param, l *ir.Local, info *typecheck.Func) {
	sym := f.scope.Lookup(a.Name)
	if sym == nil {
		sym = f.scope.Lookup(f.mangle(a.Name))
	}
	if sym == nil {
		return
	}
	t := sym.Type
	if info != nil && info.ParamTypes[a] != nil {
		t = info.ParamTypes[a]
	}
	v := val{v: l, t: types.Obj}
	o, isObj := types.Resolve(t).(*types.Object)
	if a.NotNone && (!isObj || o.Class == "" && o.Ext == nil) {
		f.do(prims.ArgNotNone, l, &ir.CStr{Bytes: a.Name})
	}
	if isObj {
		f.checkArg(o, a, l)
	} else {
		v = f.passed(a, v, t)
	}
	switch {
	case sym.Storage == scope.Cell:
		f.makeCell(sym, &v)
	case f.locals[sym] == nil:
		f.set(f.localOf(sym), v.v)
	}
}

// checkArg checks an argument that is declared with a builtin class.
func (f *fb) checkArg(o *types.Object, a *ast.Param, l *ir.Local) {
	switch {
	case o.Ext != nil:
		f.extArg(o, a, l)
	case o.Class != "" && o.Class != "object":
		if !prims.HasClass(o.Class) {
			f.b.unsupported(a.Span(), "an argument of the type '%s' is", o)
			return
		}
		if o.NotNone || a.NotNone || !f.dirs.AllowNoneForExtensionArgs && !noneDefault(a) && f.b.cython {
			f.doAux(prims.ArgTypeCheckNotNone, o.Class, l, &ir.CStr{Bytes: paramName(a)})
		} else {
			f.doAux(prims.ArgTypeCheck, o.Class, l, &ir.CStr{Bytes: paramName(a)})
		}
		l.Fact.Class = class(o)
	}
}

// lambda builds a lambda expression.
func (f *fb) lambda(e *ast.Lambda) val {
	v := f.makeFunction(&function{node: e, name: "<lambda>", params: e.Params, expr: e.Body, lambda: true})
	return val{v: v, t: types.Obj}
}

// ---- generators

// genExp makes the generator of a generator expression; the first iterable is
// evaluated here.
func (f *fb) genExp(e *ast.Comp) val {
	get := prims.GetIter
	if e.Generators[0].Async {
		get = prims.GetAIter
	}
	first := f.object(e.Generators[0].Iter)
	restore := f.atSince(13, e.Generators[0].Iter, e.Span())
	it := f.obj(get, first)
	restore()
	return val{v: f.genExpOver(e, it), t: types.Obj}
}

// genExpOver makes the generator over the iterator of its first iterable.
func (f *fb) genExpOver(e *ast.Comp, it ir.Value) ir.Value {
	fn := f.makeFunction(&function{node: e, name: "<genexpr>", gen: e,
		params: &ast.Params{PosOnly: []*ast.Param{{Name: ".0"}}}})
	return f.obj(prims.Call, fn, it)
}

// genExpBody loops over the iterator that is the only argument.
func (f *fb) genExpBody(e *ast.Comp) {
	yield := func() { f.yieldValue(f.object(e.Elt)) }
	g := &e.Generators[0]
	it := f.f.Params[len(f.f.Params)-1]
	f.compSpan = e.Span()
	defer f.atSince(13, g.Iter, f.compSpan)()
	if g.Async {
		f.asyncIterFrom(g.Target, it, func(next *ir.Label) {
			f.compRound(e, 0, next, func() { f.compLoops(nil, e, 1, yield) })
		})
		f.returnDefault()
		return
	}
	f.iterFrom(g.Target, it, func(next *ir.Label) {
		f.compRound(e, 0, next, func() { f.compLoops(nil, e, 1, yield) })
	})
	f.returnDefault()
}

// buildGenerator makes the resume function, and a body that only makes the
// generator object.
func (b *builder) buildGenerator(f *fb, fn *function, pf *ir.PyFunc, sc *scope.Scope, info *typecheck.Func, dirs *typecheck.Directives) {
	resume := &ir.Func{
		Sym: b.unique("gen", pf.QualName), Name: pf.Name, QualName: pf.QualName, Result: ir.RObj,
		Err: ir.ErrConv{Kind: ir.ErrNull, Sentinel: "NULL"}, Static: true, Span: fn.node.Span(), Generator: true,
	}
	g := b.newFunc(resume, sc, dirs)
	g.gen = pf.Gen
	g.cold = fn.gen != nil && b.cold[fn.gen]
	g.self = &ir.Sym{Rep: ir.RObj, Name: "g->self"}
	g.params(fn, info)
	g.body(func() {
		g.prologue(fn, info)
		g.functionBody(fn)
	})
	pf.Resume = resume
	b.mod.Funcs = append(b.mod.Funcs, resume)

	f.params(fn, info)
	f.body(func() {
		args := []ir.Value{f.self, &ir.Sym{Rep: ir.RVoidP, Name: "&pyxc_gd_" + itoa(pf.Index)}}
		for _, p := range f.f.Params[1:] {
			args = append(args, p)
		}
		make := prims.GenNew
		if pf.Gen == ir.AsyncGenerator {
			make = prims.GenNewAsync
		}
		f.emit(&ir.Return{Value: f.obj(make, args...), Span: f.span})
	})
}

func (f *fb) yieldValue(v ir.Value) ir.Value {
	if f.gen == ir.AsyncGenerator {
		v = f.obj(prims.AsyncGenWrap, v)
	}
	out := f.f.NewTemp(ir.RObj)
	f.emit(&ir.Yield{Value: v, Out: out, Span: f.span})
	return out
}

// yieldExpr builds yield, yield from and await.
func (f *fb) yieldExpr(e ast.Expr) val {
	if f.gen == ir.NotGen {
		f.b.unsupported(e.Span(), "yield or await here is")
		return f.bad(types.Obj)
	}
	switch e := e.(type) {
	case *ast.Yield:
		var v ir.Value = ir.PyNone
		if e.X != nil {
			v = f.object(e.X)
		}
		return val{v: f.yieldValue(v), t: types.Obj}
	case *ast.YieldFrom:
		info := prims.YieldFromStart
		if f.b.cython {
			info = prims.YieldFromStartCython
		}
		return f.delegate(f.obj(info, f.object(e.X)))
	case *ast.Await:
		return f.delegate(f.obj(prims.AwaitStart, f.object(e.X)))
	}
	return f.bad(types.Obj)
}

// delegate passes yields, sends and throws through to an iterator until it
// ends, and gives its result.
func (f *fb) delegate(it ir.Value) val {
	sent := f.newLocal("sent", ir.RObj)
	result := f.newLocal("result", ir.RObj)
	f.set(sent, ir.PyNone)
	label := f.f.NewLabel("delegate")
	blk := f.block(func() {
		out := f.f.NewTemp(ir.RObj)
		out.Nullable = true
		yielded := f.f.NewTemp(ir.RObj)
		yielded.Nullable = true
		f.emit(&ir.Op{Info: prims.YieldFromSend, Args: []ir.Value{it, sent}, Out: yielded, Outs: []*ir.Temp{out}, Span: f.span, Older: f.older})
		f.iff(f.op(prims.CIsNull, ir.RBint, yielded), func() {
			f.set(result, out)
			f.leave(label)
		}, nil)
		item := f.newLocal("item", ir.RObj)
		f.set(item, yielded)
		st := &ir.Try{Span: f.span}
		st.Body = f.block(func() {
			got := f.f.NewTemp(ir.RObj)
			given := f.obj(prims.TakeLocal, item) // what is yielded isn't kept
			f.emit(&ir.Yield{Value: given, Out: got, Span: f.span})
			f.set(sent, got)
		})
		st.Catch = f.block(func() { f.emit(&ir.Unset{Dst: sent, Span: f.span}) })
		f.emit(st)
	})
	f.emit(&ir.Loop{Label: label, Body: blk, Span: f.span})
	return val{v: f.obj(prims.TakeLocal, result), t: types.Obj}
}
