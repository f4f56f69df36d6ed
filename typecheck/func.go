package typecheck

import (
	"pyxc/parser/ast"
	"pyxc/typecheck/scope"
	"pyxc/typecheck/types"
)

// pureSig collects what decorators of pure Python mode say of a function.
type pureSig struct {
	cfunc, ccall, inline, ufunc, nogil, withGil bool
	static, class                               bool
	locals                                      map[string]types.Type
	returns                                     types.Type
	exc                                         *types.ExcSpec
	dirs                                        *Directives
}

func (c *checker) declareFunc(e *env, fd *ast.FuncDef) {
	sig := c.decorators(e, fd)
	if sym := c.augments(e, fd, sig); sym != nil {
		c.declareAugmented(e, fd, sig, sym)
		return
	}
	decorated := *e
	decorated.dirs = sig.dirs
	at := &decorated
	if len(fd.TypeParams) > 0 {
		if fd.C != nil || sig.cfunc || sig.ccall || e.sc.Kind == scope.CClassScope {
			c.errorf(fd, "E0901", "type parameters here are not supported yet")
		}
		at = c.declareGeneric(at, fd, fd.TypeParams, genericDef, genericDefEnd, nil)
	}
	if sig.cfunc || sig.ccall {
		c.declarePureCFunc(e, fd, sig)
		return
	}
	for _, p := range allParams(fd.Params) {
		c.walk(e, p.Default)
		if fd.C == nil && p.Annotation != nil && !c.isCTypeAnnotation(at, p.Annotation) {
			c.walkAnnotation(at, p.Annotation)
		}
	}
	if fd.C != nil {
		c.declareCFunc(e, fd, sig)
		return
	}
	if fd.Returns != nil && !c.isCTypeAnnotation(at, fd.Returns) {
		c.walkAnnotation(at, fd.Returns)
	}
	if e.sc.Kind == scope.CClassScope && !sig.static && fd.Params.VarArg == nil && len(fd.Params.PosOnly)+len(fd.Params.Args) == 0 {
		c.errorf(fd, "E0371", "a method of a cdef class needs a parameter for the instance")
	}
	if sig.dirs.Other["c_compile_guard"] != "" {
		c.errorHelp(fd.Decorators[0].Span(), "E0502", "make it a cdef function", "only a C function can be left out by c_compile_guard")
	}
	if sig.nogil {
		c.errorHelp(fd.Decorators[0].Span(), "E0383", "make it a cfunc, or use 'with cython.nogil:' in it", "a Python function can't be nogil")
	}
	c.checkPxdDef(e, fd)
	isProperty := c.checkProperty(e, fd)
	if e.sc.Kind == scope.CClassScope {
		c.checkSpecialMethod(fd)
	}
	sym := c.declareDef(e, fd)
	c.isProperty[sym] = c.isProperty[sym] || isProperty
	c.noteFinal(e, fd, sym)
	f := c.newFunc(at, fd, sym, sig)
	if len(fd.TypeParams) > 0 && e.sc.Kind == scope.ClassScope {
		f.Class = e.sc
	}
	c.defParams(at, f, fd, sig)
	c.checkFusedFunc(e, fd, f)
	f.Result = types.Obj
	if fd.Returns != nil {
		if t := c.annotationType(sig.inside(at), fd.Returns, annReturn); t != nil {
			f.Result = t
		}
	}
	if sig.returns != nil {
		f.Result = sig.returns
	}
	c.queueBody(e, fd, f, sig)
}

func (c *checker) declareDef(e *env, fd *ast.FuncDef) *scope.Symbol {
	if e.mod.pxd && e.sc.Kind == scope.ModuleScope {
		c.errorf(fd, "E0312", "a def function can't stand in a .pxd")
	}
	if old := e.sc.Names[fd.Name]; old != nil && old.Kind == scope.CFunc && old.Extern && !old.Cpdef && e.mod.main && e.sc.Kind == scope.ModuleScope {
		// The name is the Python function's from here on.
		*old = scope.Symbol{Name: old.Name, Scope: old.Scope, Storage: scope.Global, Decl: fd, Span: fd.NameSp}
	}
	sym := c.bind(e, fd.Name, fd, fd.NameSp)
	if sym.Kind == scope.CFunc && sym.Cpdef && sym.Def == nil {
		sym.Def = fd
	}
	if sym.Def == nil && sym.Kind == scope.Var && !sym.Declared {
		sym.Kind, sym.Def = scope.PyFunc, fd
	}
	if sym.Type == nil && sym.Storage == scope.Local {
		c.listAt[sym] = true // an object: a function is bound to it
	}
	c.info.Bound[fd] = sym
	return sym
}

// newFunc makes the scope and the Func of a def, cdef function or lambda.
func (c *checker) newFunc(e *env, n ast.Node, sym *scope.Symbol, sig *pureSig) *Func {
	name := "<lambda>"
	if fd, ok := n.(*ast.FuncDef); ok {
		name = fd.Name
	}
	sc := scope.New(scope.FuncScope, e.sc, n, name)
	sc.QualName = qualName(e.sc, sym, name)
	f := &Func{Node: n, Scope: sc, Symbol: sym, ParamTypes: map[*ast.Param]types.Type{}, Result: types.Obj, Directives: e.dirs}
	if sig != nil && sig.dirs != nil {
		f.Directives = sig.dirs
	}
	if e.sc.Kind == scope.ClassScope || e.sc.Kind == scope.CClassScope {
		f.Class = e.sc
	}
	c.info.Scopes[n] = sc
	c.info.Funcs[n] = f
	c.external[sc] = e.mod
	return f
}

// allParams lists the parameters in the order of Python's signature.
func allParams(ps *ast.Params) []*ast.Param {
	if ps == nil {
		return nil
	}
	list := append(append([]*ast.Param(nil), ps.PosOnly...), ps.Args...)
	if ps.VarArg != nil {
		list = append(list, ps.VarArg)
	}
	list = append(list, ps.KwOnly...)
	if ps.KwArg != nil {
		list = append(list, ps.KwArg)
	}
	return list
}

// defParams enters the parameters of a def or lambda.
func (c *checker) defParams(e *env, f *Func, n ast.Node, sig *pureSig) {
	var ps *ast.Params
	switch n := n.(type) {
	case *ast.FuncDef:
		ps = n.Params
	case *ast.Lambda:
		ps = n.Params
	}
	for i, p := range allParams(ps) {
		t := types.Type(types.Obj)
		declared := false
		switch {
		case p == ps.VarArg:
			t = types.Builtin("tuple")
		case p == ps.KwArg:
			t = types.Builtin("dict")
		case p.Type != nil:
			_, t = c.paramType(e, p, true)
			if r, ok := plainType(t).(*types.Reference); ok {
				t = r.Elem // the argument is made from an object: there is nothing to refer to
			}
			c.checkNotNone(p, t)
			c.fromPython(e, p, t)
			declared = true
		case sig != nil && sig.locals[mangle(e.cls, p.Name)] != nil:
			t, declared = sig.locals[mangle(e.cls, p.Name)], true
		case p.Annotation != nil:
			if at := c.annotationType(sig.inside(e), p.Annotation, annParam); at != nil {
				if p.Default != nil && isNone(p.Default) {
					at = nullable(at)
					if types.IsNumeric(at) && !c.explicitC(e, p.Annotation) {
						at = types.Obj // float or None
					}
				}
				t, declared = at, true
			}
		}
		if i == 0 && f.Class != nil && f.Class.Kind == scope.CClassScope && !declared && p != ps.VarArg && p != ps.KwArg && (sig == nil || !sig.static) {
			t = c.selfType(f, sig)
		}
		if types.IsVoid(t) {
			c.errorf(p, "E0313", "a parameter can't be void")
			t = types.Bad
		}
		name := p.Name
		if name == "" && p.Type != nil {
			name, _ = c.paramType(e, p, true)
		}
		c.addParam(e, f, p, name, t, declared)
		if p == ps.VarArg || p == ps.KwArg {
			if sym := c.info.Bound[p]; sym != nil {
				sym.Type = nil // decided with what else is assigned to it
				c.starParams = append(c.starParams, assignment{sym: sym, typ: t})
			}
		}
	}
}

// selfType is the type of the first parameter of a method of a cdef class.
func (c *checker) selfType(f *Func, sig *pureSig) types.Type {
	if sig != nil && sig.class {
		return types.Builtin("type")
	}
	if fd, ok := f.Node.(*ast.FuncDef); ok && f.Directives != nil && f.Directives.Other["c_api_binop_methods"] == "True" && isBinop(fd.Name) {
		return types.Obj // called whichever operand is of the class
	}
	if t := c.classType[f.Class]; t != nil {
		return t
	}
	return types.Obj
}

// isBinop reports whether a special method is a binary operator.
func isBinop(name string) bool {
	switch name {
	case "__add__", "__sub__", "__mul__", "__mod__", "__divmod__", "__lshift__", "__rshift__", "__and__", "__xor__", "__or__",
		"__floordiv__", "__truediv__", "__matmul__", "__pow__":
		return true
	}
	return false
}

func isNone(x ast.Expr) bool {
	k, ok := x.(*ast.Const)
	return ok && k.Kind == ast.None
}

func (c *checker) addParam(e *env, f *Func, p *ast.Param, name string, t types.Type, declared bool) {
	f.ParamTypes[p] = t
	name = mangle(e.cls, name)
	if name != "" && f.Scope.Names[name] != nil {
		c.errorAt(p.Sp, "E0207", "the parameter %s stands twice", name)
		return
	}
	if name == "" {
		return
	}
	sym := f.Scope.Add(&scope.Symbol{Name: name, Storage: scope.Local, Type: t, Declared: declared, Param: true, Decl: p, Span: p.Sp})
	c.info.Bound[p] = sym
	if nd := ast.DeclaredName(p.Decl); nd != nil {
		c.info.Decls[nd] = sym
	}
}

// queueBody declares a function's body once the module level is declared, and
// types it after that.
func (c *checker) queueBody(e *env, fd *ast.FuncDef, f *Func, sig *pureSig) {
	f.Coroutine = fd.Async
	fs := &funcState{f: f, outer: e.fn, sc: f.Scope, async: fd.Async}
	c.owners[f.Scope] = fs
	inner := &env{mod: e.mod, sc: f.Scope, fn: fs, dirs: f.Directives, cls: e.cls, nogil: f.Nogil && !isWithGil(f)}
	c.queue = append(c.queue, func() {
		c.scanGlobals(inner, fd.Body)
		if sig != nil {
			c.declareLocals(inner, sig)
		}
		c.declareStmts(inner, fd.Body)
	})
	b := bodyOf{inner, f, fd.Body}
	c.sectionDecorator(inner, fd)
	if e.mod.pxd && fd.C != nil && f.Symbol != nil {
		c.pxdBodies[f.Symbol] = b // compiled only if it is used
		if e.mod.main && e.sc.Kind == scope.CClassScope {
			c.usePxd(f.Symbol) // by the table of C methods
		}
		return
	}
	if s := f.Symbol; s != nil && s.Extern && s.Scope != nil && s.Scope.Kind == scope.CClassScope {
		c.info.PxdFuncs = append(c.info.PxdFuncs, fd) // C code of a property, in a block of declarations
	}
	c.bodies = append(c.bodies, b)
}

// usePxd notes the use of a C function whose body is in a .pxd.
func (c *checker) usePxd(sym *scope.Symbol) {
	b, ok := c.pxdBodies[sym]
	if !ok || c.quiet > 0 {
		return
	}
	delete(c.pxdBodies, sym)
	c.info.PxdFuncs = append(c.info.PxdFuncs, b.f.Node.(*ast.FuncDef))
	c.bodies = append(c.bodies, b)
}

func isWithGil(f *Func) bool { return f.CType != nil && f.CType.WithGil }

// bodyOf is a function body to type.
type bodyOf struct {
	e    *env
	f    *Func
	list []ast.Stmt
}

// inside is a place with the directives of the function's decorators.
func (s *pureSig) inside(e *env) *env {
	if s == nil || s.dirs == nil || s.dirs == e.dirs {
		return e
	}
	in := *e
	in.dirs = s.dirs
	return &in
}

// declareLocals enters the names of @cython.locals that are not parameters.
func (c *checker) declareLocals(e *env, sig *pureSig) {
	for _, name := range sortedKeys(sig.locals) {
		if e.sc.Names[name] == nil {
			e.sc.Add(&scope.Symbol{Name: name, Storage: scope.Local, Type: sig.locals[name], Declared: true, MaybeUnbound: true})
		}
	}
}

func (c *checker) declareLambda(e *env, x *ast.Lambda) {
	for _, p := range allParams(x.Params) {
		c.walk(e, p.Default)
	}
	f := c.newFunc(e, x, nil, nil)
	f.Class = nil
	c.defParams(e, f, x, nil)
	c.checkFusedLambda(x, f)
	fs := &funcState{f: f, outer: e.fn, sc: f.Scope}
	c.owners[f.Scope] = fs
	inner := &env{mod: e.mod, sc: f.Scope, fn: fs, dirs: e.dirs, cls: e.cls}
	c.queue = append(c.queue, func() { c.walk(inner, x.Body) })
	c.lambdaEnv[x] = inner
}

// ---- C functions

// declareCFunc enters a cdef or cpdef function with a body.
func (c *checker) declareCFunc(e *env, fd *ast.FuncDef, sig *pureSig) {
	c.walkDims(e, fd.C.Decl)
	if e.sc.Kind == scope.FuncScope {
		c.errorf(fd, "E0314", "a C function can't be defined inside a function")
		return
	}
	inner := *e
	if fd.C.Nogil {
		inner.vis.Nogil = true
	}
	base := types.Type(types.Obj)
	if fd.C.Result != nil {
		base = c.typeOf(e, fd.C.Result)
	}
	if fn := ast.NamedFunc(fd.C.Decl); fn != nil {
		c.defined[fn] = true
	}
	nd, t, _ := c.declarator(&inner, base, fd.C.Decl)
	ft, ok := t.(*types.Func)
	if !ok {
		if !types.IsInvalid(t) {
			c.errorf(fd, "E0901", "this function declarator is not supported yet")
		}
		ft = &types.Func{Result: types.Bad}
	}
	localParams(ft, sig, e.cls)
	if e.sc.Kind == scope.CClassScope && !sig.static {
		if len(ft.Params) == 0 {
			c.errorf(fd, "E0371", "a method of a cdef class needs a parameter for the instance")
			return
		}
		c.fixSelf(e, ft)
		c.checkSelf(e, fd, ft)
	}
	c.checkCDecorators(e, fd)
	c.checkCallSpec(sig, nd)
	c.checkCFuncDef(e, fd, ft)
	c.checkExposed(e, fd, ft)
	c.checkPxdFunc(e, fd)
	sym := c.enterCFunc(e, fd, nd, ft, fd.C.CModifiers, fd.C.CName)
	f := c.newFunc(e, fd, sym, sig)
	f.CType, f.Result, f.Nogil = ft, ft.Result, ft.Nogil
	c.cParams(e, f, fd, ft)
	if sym != nil {
		c.info.Bound[fd] = sym
		sym.Def = fd
		c.noteFinal(e, fd, sym)
	}
	c.queueBody(e, fd, f, sig)
}

// localParams gives untyped parameters of a C function the types that
// @cython.locals names.
func localParams(ft *types.Func, sig *pureSig, cls *scope.Scope) {
	for i := range ft.Params {
		p := &ft.Params[i]
		if t := sig.locals[mangle(cls, p.Name)]; t != nil && p.Type == types.Type(types.Obj) {
			p.Type = t
		}
	}
}

// declaredLocals gives the parameters of a declaration in a .pxd the types that
// its @cython.locals names.
func (c *checker) declaredLocals(e *env, decorators []ast.Expr, ft *types.Func) {
	for _, d := range decorators {
		if path, ok := c.directivePath(e, d); ok && path == "locals" {
			sig := &pureSig{locals: map[string]types.Type{}}
			c.functionDecorator(e, nil, sig, d, path)
			localParams(ft, sig, e.cls)
		}
	}
}

// fixSelf gives an untyped first parameter of a method its class.
func (c *checker) fixSelf(e *env, ft *types.Func) {
	if t := c.classType[e.sc]; t != nil && len(ft.Params) > 0 && ft.Params[0].Type == types.Type(types.Obj) {
		ft.Params[0].Type = t
	}
}

func (c *checker) cParams(e *env, f *Func, fd *ast.FuncDef, ft *types.Func) {
	i := 0
	for _, p := range allParams(fd.Params) {
		if p == fd.Params.VarArg || p == fd.Params.KwArg {
			c.errorf(p, "E0315", "a C function takes no * or ** parameters")
			continue
		}
		if i < len(ft.Params) {
			name := ft.Params[i].Name
			if name == "" {
				c.errorf(p, "E0316", "a parameter has no name")
			}
			c.addParam(e, f, p, name, ft.Params[i].Type, true)
		}
		i++
	}
}

// enterCFunc enters the symbol of a C function, or completes an earlier
// declaration of it (in the .pxd or above).
func (c *checker) enterCFunc(e *env, n ast.Node, nd *ast.NameDecl, ft *types.Func, mods ast.CModifiers, cname *string) *scope.Symbol {
	if nd == nil {
		return nil
	}
	if nd.CName != nil {
		cname = nd.CName
	}
	name := nd.Name
	if e.sc.Kind == scope.CClassScope {
		name = mangle(e.cls, name)
	}
	sym := e.sc.Names[name]
	had := sym != nil && sym.CName != ""
	_, hasBody := n.(*ast.FuncDef)
	if e.sc.Kind == scope.CClassScope {
		c.checkOverride(e, n, nd, ft)
	}
	switch {
	case sym == nil:
		sym = e.sc.Add(&scope.Symbol{Name: name, Kind: scope.CFunc, Decl: n, Span: nd.Sp})
		sym.Type = ft
	case sym.Kind == scope.CFunc:
		c.redeclareCFunc(e, sym, n, nd, ft, hasBody)
	case sym.Decl == nil || sym.Storage == scope.Global && !sym.Assigned:
		sym.Kind, sym.Decl, sym.Span, sym.Type = scope.CFunc, n, nd.Sp, ft
	default:
		c.twice(nd.Sp, sym, "declared")
		return nil
	}
	sym.Declared, sym.Storage = true, scope.ModuleC
	if cname != nil {
		sym.CName = *cname
	}
	ext := e.extern != nil || mods.Vis == ast.Extern || e.vis.Vis == ast.Extern
	sym.Extern = sym.Extern || ext
	if ext && sym.CName == "" {
		sym.CName = nd.Name
	}
	if ext && !had && cname == nil { // a name that is written is the whole name
		sym.CName = e.namespaced(sym.CName)
	}
	sym.Cpdef = sym.Cpdef || mods.Cpdef || e.vis.Cpdef
	sym.Public = sym.Public || mods.Vis == ast.Public || e.vis.Vis == ast.Public
	sym.API = sym.API || mods.API || e.vis.API
	sym.Inline = sym.Inline || mods.Inline || e.vis.Inline
	if !e.mod.main {
		sym.Storage, sym.FromModule = scope.Imported, e.mod.name
	}
	c.info.Decls[nd] = sym
	return sym
}

func (c *checker) redeclareCFunc(e *env, sym *scope.Symbol, n ast.Node, nd *ast.NameDecl, ft *types.Func, hasBody bool) {
	old, _ := sym.Type.(*types.Func)
	if sym.Def != nil && hasBody {
		c.twice(nd.Sp, sym, "defined")
		return
	}
	if old == nil {
		sym.Type = ft
		return
	}
	if e.sc.Kind == scope.CClassScope || e.inCpp() {
		if e.sc.Kind == scope.CClassScope && hasBody && !sym.Extern {
			c.checkDefinition(e, nd.Sp, sym, old, ft)
		}
		if !identicalSig(old, ft) {
			sym.Type = ft
		}
		return
	}
	if e.extern != nil || sym.Extern {
		if !c.overloaded(sym, ft) && c.cplus() {
			sym.Overloads = append(sym.Overloads, &scope.Symbol{Name: sym.Name, CName: sym.CName, Kind: scope.CFunc, Type: ft, Decl: n, Extern: true, Storage: sym.Storage})
		}
		return
	}
	if len(old.Params) != len(ft.Params) {
		c.errorAt(nd.Sp, "E0318", "%s was declared with %d parameters and has %d here", nd.Name, len(old.Params), len(ft.Params))
		return
	}
	if hasBody && e.mod.main && !c.checkDefinition(e, nd.Sp, sym, old, ft) {
		return
	}
	// What the .pxd says of exceptions and optional parameters holds.
	ft.Exc = mergeExc(old.Exc, ft.Exc)
	if old.Optional > ft.Optional {
		ft.Optional = old.Optional
	}
	ft.Nogil = ft.Nogil || old.Nogil
	if e.mod.main {
		sym.Type = calledAs(old, ft)
	}
}

// calledAs is the type ft of a definition with the names of parameters that
// its declaration shows: those are the keywords of calls.
func calledAs(decl, ft *types.Func) *types.Func {
	t := *ft
	t.Params = append([]types.Param(nil), ft.Params...)
	for i, p := range decl.Params {
		if p.Name != "" {
			t.Params[i].Name = p.Name
		}
	}
	return &t
}

// mergeExc joins the exception clauses of a declaration and a definition: an
// explicit one wins, and a .pxd's promise stays.
func mergeExc(decl, def types.ExcSpec) types.ExcSpec {
	switch {
	case decl.Explicit:
		return decl
	case def.Explicit:
		return def
	}
	return decl
}

func identicalSig(a, b *types.Func) bool {
	if len(a.Params) != len(b.Params) || a.Varargs != b.Varargs {
		return false
	}
	for i := range a.Params {
		if !types.Identical(a.Params[i].Type, b.Params[i].Type) {
			return false
		}
	}
	return true
}

func (e *env) inCpp() bool { return e.sc.Kind == scope.StructScope }

// overloaded reports whether a function of these parameters is known already.
func (c *checker) overloaded(sym *scope.Symbol, ft *types.Func) bool {
	for _, fn := range c.overloadsOf(sym, nil) {
		if identicalSig(fn.t, ft) && len(fn.t.Templates) == 0 {
			return true
		}
	}
	return false
}

// explicitC reports whether an annotation names a C type by itself, not by a
// Python class that stands for one.
func (c *checker) explicitC(e *env, x ast.Expr) bool {
	n, ok := x.(*ast.Name)
	if !ok {
		return true
	}
	sym := c.lookup(e, n.Id)
	return sym == nil || sym.Storage != scope.Builtin
}
