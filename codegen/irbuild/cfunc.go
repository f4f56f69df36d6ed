package irbuild

import (
	"pyxc/codegen/ir"
	"pyxc/codegen/prims"
	"pyxc/parser/ast"
	"pyxc/typecheck/scope"
	"pyxc/typecheck/types"
)

// declareC declares every C function of the module before any body is built.
func (b *builder) declareC(body []ast.Stmt) {
	for _, s := range body {
		switch s := s.(type) {
		case *ast.FuncDef:
			if b.isCFunc(s) {
				b.declareCFunc(s)
			}
		case *ast.CClass, *ast.ClassDef:
			if c := b.classOf(s); c != nil {
				_, body, _ := classParts(s)
				b.declareMethods(c, body)
				b.fillLater(c)
			}
		case *ast.CDefBlock:
			b.declareC(s.Body)
		case *ast.CondCompile:
			b.declareC(b.info.Live[s])
		case *ast.Include:
			if m := b.info.Included[s]; m != nil {
				b.declareC(m.Body)
			}
		case *ast.If:
			yes, no := b.info.Branches(s)
			b.declareC(yes)
			b.declareC(no)
		case *ast.Try:
			b.declareC(s.Body)
		case *ast.With:
			b.declareC(s.Body)
		}
	}
}

// isCFunc reports whether a definition makes a C function: cdef, cpdef, or one
// of pure mode's decorators.
func (b *builder) isCFunc(s *ast.FuncDef) bool {
	if s.C != nil {
		return true
	}
	fi := b.info.Funcs[s]
	return fi != nil && fi.CType != nil
}

// cfuncSymbol finds the symbol of a C function definition.
func (b *builder) cfuncSymbol(s *ast.FuncDef) *scope.Symbol {
	if fi := b.info.Funcs[s]; fi != nil && fi.Symbol != nil {
		return fi.Symbol
	}
	return b.info.Scope.Lookup(s.Name)
}

func (b *builder) declareCFunc(s *ast.FuncDef) {
	sym := b.cfuncSymbol(s)
	info := b.info.Funcs[s]
	if sym == nil || info == nil || info.CType == nil {
		b.unsupported(s.Span(), "this C function is")
		return
	}
	t := info.CType
	name := sym.CName
	switch {
	case sym.Scope != nil && sym.Scope.Kind == scope.CClassScope && sym.Extern:
		name = b.unique("f", sym.Scope.Name, s.Name) // a property of an extern class, not a name of the header
	case name != "":
	case sym.Public && s.C != nil && sym.Scope == b.info.Scope:
		name = s.Name
	default:
		name = b.unique("f", s.Name)
	}
	b.checkName(name, sym)
	r := rep(t.Result)
	if r == nil || r.Ref {
		b.unsupported(s.Span(), "a C function that returns '%s' is", t.Result)
		return
	}
	fn := &ir.Func{
		Sym: name, Name: s.Name, QualName: s.Name, Result: r, Static: !sym.Public, Vararg: t.Varargs,
		Inline: sym.Inline, Nogil: t.Nogil, WithGil: t.WithGil, Span: s.Span(),
		Noexcept: t.Exc.Kind == types.ExcNone && r.Kind != ir.Obj,
		Err:      errValue(t, r),
	}
	b.cfuncs[sym] = fn
	if sym.Cpdef || s.C != nil && s.C.Cpdef {
		b.cpdefs[name] = s.Name
	}
	f := b.newFunc(fn, b.info.Scopes[s], b.directivesAt(s))
	if info.Directives != nil {
		f.dirs = info.Directives
	}
	fn.Terse = f.dirs.Other["unraisable_tracebacks"] == "False"
	fn.Guard = f.dirs.Other["c_compile_guard"]
	f.result = t.Result
	f.nogil = t.Nogil
	f.cParams(s, t)
	b.mod.Funcs = append(b.mod.Funcs, fn)
	if f.scope == nil {
		b.unsupported(s.Span(), "this C function is")
		return
	}
	b.later(func() {
		f.body(func() {
			f.cPrologue(s, t)
			f.defSuite(s, s.Body)
			f.returnDefault()
		})
	})
}

// errValue is what a C function returns on errors.
func errValue(t *types.Func, r *ir.Rep) ir.ErrConv {
	c := errConv(t, r)
	if c.Sentinel == "" {
		switch r.Kind {
		case ir.Obj, ir.Ptr, ir.FuncPtr:
			c.Sentinel = "NULL"
		case ir.Void:
		case ir.Struct, ir.Opaque:
		default:
			c.Sentinel = "0"
		}
	}
	return c
}

// cParams declares the C parameters.
func (f *fb) cParams(s *ast.FuncDef, t *types.Func) {
	list := paramList(s.Params)
	for i := range t.Params {
		name := t.Params[i].Name
		if i < len(list) && list[i].Name != "" {
			name = list[i].Name
		}
		var sym *scope.Symbol
		if f.scope != nil {
			sym = f.scope.Lookup(name)
		}
		pt := decay(t.Params[i].Type)
		l := &ir.Local{Name: identifier(name), PyName: name, Rep: f.repOf(pt, s.Span()), Param: true}
		if sym != nil && sym.Storage == scope.Cell {
			l.Name = "arg_" + l.Name
		}
		f.f.Params = append(f.f.Params, f.f.AddLocal(l))
		if sym != nil && sym.Storage == scope.Local {
			f.locals[sym] = l
		}
	}
	if t.Optional > 0 {
		f.f.Params = append(f.f.Params, f.f.AddLocal(&ir.Local{Name: "given", Rep: ir.RInt, Param: true}))
	}
}

// cPrologue fills optional arguments and makes cells.
func (f *fb) cPrologue(s *ast.FuncDef, t *types.Func) {
	f.scanRebound(&function{node: s, body: s.Body})
	list := paramList(s.Params)
	f.fillOptional(s, t)
	for i := range t.Params {
		if i >= len(list) {
			break
		}
		if list[i].NotNone {
			f.do(prims.ArgNotNone, f.f.Params[i], &ir.CStr{Bytes: list[i].Name})
		}
		if sym := f.scope.Lookup(f.f.Params[i].PyName); sym != nil && sym.Storage == scope.Cell {
			f.makeCell(sym, &val{v: f.f.Params[i], t: t.Params[i].Type})
		}
	}
	f.freeLocks()
	for _, sym := range f.scope.Order {
		if sym.Storage == scope.Cell && f.locals[sym] == nil {
			f.makeCell(sym, nil)
		}
	}
	for _, sym := range f.scope.Free {
		f.b.unsupported(s.Span(), "the closure variable '%s' of a C function is", sym.Name)
	}
}

// fillOptional gives optional arguments that were left out their defaults.
func (f *fb) fillOptional(s *ast.FuncDef, t *types.Func) {
	list := paramList(s.Params)
	first := len(t.Params) - t.Optional
	for i := first; i < len(t.Params) && i < len(list); i++ {
		given := f.f.Params[len(t.Params)]
		missing := f.op(prims.CCompare[ast.Le], ir.RBint, given, cint(i-first))
		a := list[i]
		if a.Default == nil {
			continue
		}
		f.iff(missing, func() { f.set(f.f.Params[i], f.as(a.Default, decay(t.Params[i].Type))) }, nil)
	}
}

// cpdefObject makes the Python side of a cpdef function.
func (f *fb) cpdefObject(s *ast.FuncDef) {
	sym := f.b.cfuncSymbol(s)
	if sym == nil || !sym.Cpdef && (s.C == nil || !s.C.Cpdef) {
		return
	}
	target := f.b.cfuncs[sym]
	info := f.b.info.Funcs[s]
	if target == nil || info == nil {
		return
	}
	fn := &function{node: s, name: s.Name, params: s.Params, body: s.Body}
	pf := f.b.declarePyFunc(fn, f.b.info.Scopes[s], info)
	pf.Gen = ir.NotGen
	pf.VarNames = nil
	defaults, kwdefaults := f.defaults(s.Params)
	obj := f.newFunction(pf, defaults, kwdefaults, null, null)
	f.do(prims.SetGlobal, f.ident(s.Name), obj)
	f.b.later(func() { f.b.buildCpdefWrapper(s, sym, pf, target, info.CType) })
}

// buildCpdefWrapper converts the arguments and calls the C function.
func (b *builder) buildCpdefWrapper(s *ast.FuncDef, sym *scope.Symbol, pf *ir.PyFunc, target *ir.Func, t *types.Func) {
	body := &ir.Func{
		Sym: b.unique("pf", s.Name), Name: pf.Name, QualName: pf.QualName, Result: ir.RObj,
		Err: ir.ErrConv{Kind: ir.ErrNull, Sentinel: "NULL"}, Static: true, Span: s.Span(),
	}
	body.Params = append(body.Params, body.AddLocal(&ir.Local{Name: "self", Rep: ir.RObj, Param: true, Borrowed: true}))
	pf.Body = body
	f := b.newFunc(body, b.info.Scopes[s], b.directivesAt(s))
	list := paramList(s.Params)
	for _, a := range list {
		body.Params = append(body.Params, body.AddLocal(&ir.Local{Name: "arg_" + identifier(a.Name), PyName: a.Name, Rep: ir.RObj, Param: true}))
	}
	f.body(func() {
		args := []ir.Value{&ir.Sym{Rep: rep(decay(sym.Type)), Name: target.Sym}}
		for i, a := range list {
			p := body.Params[i+1]
			if a.NotNone {
				f.do(prims.ArgNotNone, p, &ir.CStr{Bytes: a.Name})
			}
			pt := t.Params[i].Type
			if o, ok := types.Resolve(pt).(*types.Object); ok {
				f.checkArg(o, a, p)
				args = append(args, p)
				continue
			}
			args = append(args, f.passed(a, val{v: p, t: types.Obj}, decay(pt)).v)
		}
		if t.Optional > 0 {
			args = append(args, cint(t.Optional))
		}
		v := f.callC(args, t)
		f.emit(&ir.Return{Value: f.toObj(v), Span: f.span})
	})
	b.mod.Funcs = append(b.mod.Funcs, body)
}
