package irbuild

import (
	"pyxc/codegen/ir"
	"pyxc/codegen/prims"
	"pyxc/parser/ast"
	"pyxc/typecheck"
	"pyxc/typecheck/scope"
	"pyxc/typecheck/types"
)

// isStatic reports whether a C method takes no self.
func isStatic(sym *scope.Symbol) bool {
	var list []ast.Expr
	if s, ok := sym.Def.(*ast.FuncDef); ok {
		list = s.Decorators
	}
	if s, ok := sym.Decl.(*ast.FuncDef); ok {
		list = append(list, s.Decorators...)
	}
	if s, ok := sym.Decl.(*ast.CVarDecl); ok {
		list = append(list, s.Decorators...)
	}
	for _, d := range list {
		if n, ok := d.(*ast.Name); ok && n.Id == "staticmethod" {
			return true
		}
	}
	return false
}

// extVtab lays out the table of C methods.
func (b *builder) extVtab(c *extClass) {
	var v *ir.Vtab
	if c.base != nil && c.base.x.Vtab != nil {
		bv := c.base.x.Vtab
		v = &ir.Vtab{Base: bv.Struct, Root: bv.Root, Fill: c.own && (!c.base.own || bv.Fill), BaseSym: bv.Sym}
	}
	for _, sym := range c.scope.Order {
		if sym.Kind != scope.CFunc {
			continue
		}
		ft, _ := types.Resolve(sym.Type).(*types.Func)
		if ft == nil {
			continue
		}
		r := funcRep(ft)
		if r == nil {
			b.unsupported(sym.Span, "a C method of this signature is")
			continue
		}
		if old := c.slot(sym.Name); old != nil && sameRep(old.rep, r) {
			continue // with another signature it gets a slot of its own, and an adapter for the base's
		}
		if c.t.Extern {
			continue
		}
		c.private = c.private || c.slot(sym.Name) != nil
		if v == nil {
			v = &ir.Vtab{Root: c.x.Struct, Own: true}
		}
		s := &vslot{name: "m_" + identifier(sym.Name), rep: r, outer: r}
		if bridged(sym) {
			s.bridge = b.bridge(sym, r, "slot", true)
			s.bridge.Slot, s.bridge.Struct = true, optStruct(c, sym, ft)
			s.outer = s.bridge.Foreign()
		}
		c.slots[sym.Name] = s
		v.Slots = append(v.Slots, ir.FieldDecl{Name: s.name, Rep: s.outer})
	}
	if v == nil {
		return
	}
	c.private = c.private || c.base != nil && c.base.private
	v.Private = c.private
	v.Struct = "struct " + b.unique("pyxv", c.t.Name)
	v.Sym = "pyxtab_" + itoa(c.x.Index)
	c.x.Vtab = v
}

// slot finds the slot of a method, in the class or its bases.
func (c *extClass) slot(name string) *vslot {
	for ; c != nil; c = c.base {
		if s := c.slots[name]; s != nil {
			return s
		}
	}
	return nil
}

// fillVtab lists the functions of a class's table, once all are declared.
func (b *builder) fillVtab(c *extClass) {
	v := c.x.Vtab
	if v == nil || !c.own {
		return
	}
	path := ""
	for k := c; k != nil; k = k.base {
		for _, sym := range k.scope.Order {
			s := k.slots[sym.Name]
			if s == nil || sym.Kind != scope.CFunc {
				continue
			}
			fn := b.implFor(c, k, sym)
			if fn == "" && b.cfuncs[sym] != nil {
				fn = b.cfuncs[sym].Sym // a body in a .pxd
			}
			if fn != "" && s.bridge != nil {
				fn = b.slotEntry(c, k, s, sym, fn)
			}
			if fn != "" {
				v.Init = append(v.Init, ir.VtabEntry{Path: path + s.name, Func: fn})
			} else if k.own {
				b.bag.Errorf(sym.Span, "E0906", "the C method '%s' of '%s' is declared but not defined", sym.Name, k.t.Name)
			}
		}
		path += "pyx_base."
	}
}

// optStruct names the struct in which a method's optional arguments are handed over; "" if it has none.
func optStruct(c *extClass, sym *scope.Symbol, t *types.Func) string {
	if t.Optional == 0 {
		return ""
	}
	return "struct __pyx_opt_args_" + typecheck.MangledModule(c.t.Module) + "_" + itoa(len(c.t.Name)) + c.t.Name + "_" + sym.Name
}

// slotEntry is what stands in a table for the method fn of class c: it takes its arguments as any module hands them over.
func (b *builder) slotEntry(c, k *extClass, s *vslot, sym *scope.Symbol, fn string) string {
	g := b.bridge(sym, s.rep, fn, false)
	g.Struct = s.bridge.Struct
	for j := c; j != nil; j = j.base {
		if own := b.cfuncs[j.scope.Names[sym.Name]]; own != nil && j.impls[sym.Name] == fn && own.Sym != fn {
			g.Direct = own.Sym
			break
		}
		if j == k {
			break
		}
	}
	return g.Name
}

// implFor is the function of class c for a slot of its base k: the nearest
// definition, through an adapter if that has another signature.
func (b *builder) implFor(c, k *extClass, sym *scope.Symbol) string {
	j := c
	for j != nil && j != k && j.impls[sym.Name] == "" {
		j = j.base
	}
	if j == nil || j.impls[sym.Name] == "" {
		return ""
	}
	owner := j
	for owner != nil && owner.slots[sym.Name] == nil {
		owner = owner.base
	}
	if owner == k {
		return j.impls[sym.Name]
	}
	return b.adapter(j, sym, j.scope.Lookup(sym.Name))
}

// adapter calls the method that class j has for sym with sym's signature.
func (b *builder) adapter(j *extClass, sym, with *scope.Symbol) string {
	from, _ := types.Resolve(sym.Type).(*types.Func)
	to, _ := types.Resolve(with.Type).(*types.Func)
	if from == nil || to == nil || len(to.Params) < len(from.Params) || len(to.Params)-to.Optional > len(from.Params)-from.Optional {
		b.unsupported(with.Span, "this override of the C method '%s' is", sym.Name)
		return ""
	}
	r := rep(from.Result)
	fn := &ir.Func{Sym: b.unique("ad", j.t.Name, sym.Name), Result: r, Static: true, Nogil: from.Nogil, Span: with.Span,
		Noexcept: from.Exc.Kind == types.ExcNone && r.Kind != ir.Obj, Err: errValue(from, r)}
	f := b.newFunc(fn, nil, b.directivesAt(j.scope.Node))
	f.result = from.Result
	for i := range from.Params {
		fn.Params = append(fn.Params, fn.AddLocal(&ir.Local{Name: "p" + itoa(i), Rep: f.repOf(decay(from.Params[i].Type), with.Span), Param: true}))
	}
	n, firstFrom, firstTo := len(from.Params), len(from.Params)-from.Optional, len(to.Params)-to.Optional
	var given ir.Value = cint(n - firstTo)
	if from.Optional > 0 {
		l := fn.AddLocal(&ir.Local{Name: "given", Rep: ir.RInt, Param: true})
		fn.Params = append(fn.Params, l)
		given = l
	}
	b.mod.Funcs = append(b.mod.Funcs, fn)
	f.body(func() {
		args := []ir.Value{&ir.Sym{Rep: funcRep(to), Name: j.impls[sym.Name]}}
		for i := range to.Params {
			if i < n {
				args = append(args, f.coerce(val{v: fn.Params[i], t: from.Params[i].Type}, decay(to.Params[i].Type)).v)
			} else {
				args = append(args, f.bad(to.Params[i].Type).v)
			}
		}
		if to.Optional > 0 {
			if from.Optional > 0 && firstFrom != firstTo {
				given = f.op(prims.CAdd, ir.RInt, given, cint(firstFrom-firstTo))
			}
			args = append(args, given)
		}
		v := f.callC(args, to)
		st := &ir.Return{Span: f.span}
		if !types.IsVoid(from.Result) {
			st.Value = f.coerce(v, from.Result).v
		}
		f.emit(st)
	})
	return fn.Sym
}

// declareMethods declares the C methods in a class's body.
func (b *builder) declareMethods(c *extClass, body []ast.Stmt) {
	eachDef(b.info, body, func(s *ast.FuncDef) {
		info := b.info.Funcs[s]
		if info == nil || info.CType == nil || info.Symbol == nil {
			return
		}
		b.declareCFunc(s)
		fn := b.cfuncs[info.Symbol]
		if fn == nil {
			return
		}
		fn.QualName = c.t.Name + "." + s.Name
		c.impls[info.Symbol.Name] = fn.Sym
		if info.Symbol.Cpdef && !c.direct(info.Symbol) && !isStatic(info.Symbol) {
			c.impls[info.Symbol.Name] = b.dispatcher(c, s, fn, info)
		}
	})
}

// eachDef visits the functions in a class's body.
func eachDef(info *typecheck.Info, body []ast.Stmt, visit func(*ast.FuncDef)) {
	for _, s := range body {
		switch s := s.(type) {
		case *ast.FuncDef:
			visit(s)
		case *ast.CDefBlock:
			eachDef(info, s.Body, visit)
		case *ast.CondCompile:
			eachDef(info, info.Live[s], visit)
		case *ast.If:
			yes, no := info.Branches(s)
			eachDef(info, yes, visit)
			eachDef(info, no, visit)
		case *ast.Include:
			if m := info.Included[s]; m != nil {
				eachDef(info, m.Body, visit)
			}
		}
	}
}

// direct reports whether nothing can override a method.
func (c *extClass) direct(sym *scope.Symbol) bool {
	if !c.own {
		return false
	}
	if c.x.Final && c.x.Dict == "" {
		return true
	}
	s, ok := sym.Def.(*ast.FuncDef)
	if !ok || sym.Cpdef {
		return false
	}
	for _, d := range s.Decorators {
		if a, ok := d.(*ast.Attr); ok && a.Name == "final" {
			return true
		}
	}
	return false
}

// dispatcher makes the function that the table has for a cpdef method: it
// calls what a Python subclass defines, or else the method itself. The test
// for that is a function of its own, so that the usual way is short.
func (b *builder) dispatcher(c *extClass, s *ast.FuncDef, fn *ir.Func, info *typecheck.Func) string {
	t := info.CType
	slow := b.passOn(s, fn, "o", func(f *fb) {
		call := func() { f.callOverride(s, t) }
		if t.Nogil && !t.WithGil {
			state := f.newLocal("gil", gilRep)
			f.emit(&ir.Region{Kind: ir.GILAcquired, State: state, Body: f.block(call), Span: f.span})
		} else {
			call()
		}
		f.pass(fn, t)
	}, t)
	d := b.passOn(s, fn, "d", func(f *fb) {
		st := f.iff(f.op(prims.MayOverride, ir.RBint, f.f.Params[0]), func() { f.pass(slow, t) }, nil)
		st.Likely = -1
		f.pass(fn, t)
	}, t)
	return d.Sym
}

// passOn makes a function with the signature of fn.
func (b *builder) passOn(s *ast.FuncDef, fn *ir.Func, suffix string, body func(*fb), t *types.Func) *ir.Func {
	d := &ir.Func{Sym: b.unique(fn.Sym, suffix), Name: fn.Name, QualName: fn.QualName, Result: fn.Result, Static: true,
		Nogil: fn.Nogil, WithGil: fn.WithGil, Span: fn.Span, Noexcept: fn.Noexcept, Err: fn.Err}
	f := b.newFunc(d, nil, b.directivesAt(s))
	f.result = t.Result
	for _, p := range fn.Params {
		d.Params = append(d.Params, d.AddLocal(&ir.Local{Name: p.Name, PyName: p.PyName, Rep: p.Rep, Param: true}))
	}
	b.mod.Funcs = append(b.mod.Funcs, d)
	b.later(func() { f.body(func() { body(f) }) })
	return d
}

// pass returns what a function of the same signature returns, errors included.
func (f *fb) pass(fn *ir.Func, t *types.Func) {
	args := []ir.Value{&ir.Sym{Rep: funcRep(t), Name: fn.Sym}}
	for _, p := range f.f.Params {
		args = append(args, p)
	}
	op := &ir.Op{Info: prims.CCall, Args: args, Conv: &ir.ErrConv{Kind: ir.ErrNever}, Span: f.span, Older: f.older}
	ret := &ir.Return{Span: f.span}
	if r := fn.Result; r.Kind != ir.Void {
		op.Out = f.f.NewTemp(r)
		op.Out.Nullable = r.Kind == ir.Obj
		ret.Value = op.Out
	}
	f.emit(op)
	f.emit(ret)
}

var gilRep = &ir.Rep{Kind: ir.Opaque, C: "PyGILState_STATE"}

// callOverride calls and returns what overrides a method, if anything does.
func (f *fb) callOverride(s *ast.FuncDef, t *types.Func) {
	desc := f.b.wrappers[s]
	if desc == "" {
		return
	}
	m := f.opAux(prims.Override, ir.RObj, desc, f.f.Params[0], f.ident(s.Name))
	isSet := f.op(prims.CNotNull, ir.RBint, m)
	f.iff(isSet, func() {
		f.fillOptional(s, t)
		args := []ir.Value{m}
		for i := 1; i < len(t.Params); i++ {
			args = append(args, f.toObj(val{v: f.f.Params[i], t: t.Params[i].Type}))
		}
		v := f.coerce(val{v: f.obj(prims.Call, args...), t: types.Obj}, t.Result)
		st := &ir.Return{Span: f.span}
		if !types.IsVoid(t.Result) {
			st.Value = v.v
		}
		f.emit(st)
	}, nil)
}

// extCall calls a C method of an object; false if e.Func is none.
func (f *fb) extCall(e *ast.Call) (val, bool) {
	a, ok := e.Func.(*ast.Attr)
	if !ok {
		return val{}, false
	}
	if v, ok := f.classCall(e, a); ok {
		return v, true
	}
	o := extObject(f.b.info.TypeOf(a.X))
	if o == nil {
		return val{}, false
	}
	sym, c := f.memberOf(o, a.Name)
	if sym == nil || c == nil || sym.Kind != scope.CFunc {
		return val{}, false
	}
	t, _ := types.Resolve(sym.Type).(*types.Func)
	if t == nil {
		return val{}, false
	}
	if sym.Cpdef && (len(e.Keywords) > 0 || !simpleArgs(e)) {
		return f.pyCall(e), true
	}
	if isStatic(sym) {
		return f.staticCall(e, sym, t, c), true
	}
	self := f.value(a.X)
	if self.v != f.cself {
		self = f.snapshot(self)
		f.doAux(prims.ExtNotNone, sym.Name, self.v)
	}
	rest := *t
	rest.Params = t.Params[1:]
	args, ok := f.cArgs(e, &rest)
	if !ok {
		return f.bad(t.Result), true
	}
	fn := f.methodOf(self, o, sym, t)
	if fn == nil {
		f.b.unsupported(e.Span(), "this call of the C method '%s' is", sym.Name)
		return f.bad(t.Result), true
	}
	return f.callC(append(append(fn, self.v), args...), t), true
}

// methodOf is the C function for a method of self, and what it needs before self.
func (f *fb) methodOf(self val, o *types.Object, sym *scope.Symbol, t *types.Func) []ir.Value {
	r := funcRep(t)
	if c := f.b.extOf(o, f.span); c != nil && c.own && r != nil {
		owner := c
		for owner != nil && owner.scope != sym.Scope {
			owner = owner.base
		}
		if owner != nil && owner.own && (owner.direct(sym) || c.x.Final && c.x.Dict == "") && f.b.cfuncs[sym] != nil {
			return []ir.Value{&ir.Sym{Rep: r, Name: f.b.cfuncs[sym].Sym}}
		}
	}
	for k := f.b.extOf(o, f.span); k != nil; k = k.base {
		if s := k.slots[sym.Name]; s != nil {
			fn := f.opAux(prims.ExtMethod, s.outer, k.x.Vtab.Root+", "+k.x.Vtab.Struct+", "+s.name, self.v)
			return s.call(fn, 0)
		}
	}
	return nil
}

// staticCall calls a C method without self.
func (f *fb) staticCall(e *ast.Call, sym *scope.Symbol, t *types.Func, c *extClass) val {
	args, ok := f.cArgs(e, t)
	if !ok {
		return f.bad(t.Result)
	}
	fn := f.unbound(sym, t, c)
	if fn == nil {
		f.b.unsupported(e.Span(), "this call of the C method '%s' is", sym.Name)
		return f.bad(t.Result)
	}
	return f.callC(append(fn, args...), t)
}

// call is what a call of a slot's function starts with.
func (s *vslot) call(fn ir.Value, skip int) []ir.Value {
	if s.bridge == nil {
		return []ir.Value{fn}
	}
	s.bridge.Used = true
	list := []ir.Value{&ir.Sym{Rep: s.bridge.Native(), Name: s.bridge.Name}, fn}
	if s.bridge.Skip {
		list = append(list, cint(skip))
	}
	return list
}

// unbound is the function that a class itself has for a method, and what it needs before the arguments.
func (f *fb) unbound(sym *scope.Symbol, t *types.Func, c *extClass) []ir.Value {
	r := funcRep(t)
	if fn := f.b.cfuncs[sym]; fn != nil {
		return []ir.Value{&ir.Sym{Rep: r, Name: fn.Sym}}
	}
	path := ""
	for k := c; k != nil; k = k.base {
		if s := k.slots[sym.Name]; s != nil && c.x.Vtab != nil && !c.own {
			return s.call(f.opAux(prims.ExtVtab, s.outer, c.x.Vtab.Struct+", "+path+s.name, &ir.Sym{Rep: ir.RVoidP, Name: c.x.Vtab.Sym}), 1)
		}
		path += "pyx_base."
	}
	return nil
}

// classCall is Class.method(self, ...): that class's own C method.
func (f *fb) classCall(e *ast.Call, a *ast.Attr) (val, bool) {
	base := f.b.info.Types[a.X].Symbol
	if n, ok := a.X.(*ast.Name); ok {
		base = f.b.info.Uses[n]
	}
	if base == nil || base.Kind != scope.ExtType {
		return val{}, false
	}
	o := extObject(base.Type)
	if o == nil {
		return val{}, false
	}
	sym, _ := f.memberOf(o, a.Name)
	if sym == nil || sym.Kind != scope.CFunc {
		return val{}, false
	}
	c := f.b.extOf(o, e.Span())
	t, _ := types.Resolve(sym.Type).(*types.Func)
	if c == nil || t == nil {
		return val{}, false
	}
	if sym.Cpdef && (len(e.Keywords) > 0 || !simpleArgs(e)) {
		return f.pyCall(e), true
	}
	return f.staticCall(e, sym, t, c), true
}

// cArgs evaluates the arguments of a C call, with the number of optional ones that were given.
func (f *fb) cArgs(e *ast.Call, t *types.Func) ([]ir.Value, bool) {
	if hasStar(e.Args) || !plainKeywords(e) {
		f.b.bag.Errorf(e.Span(), "E0905", "a C function can't be called with * or ** arguments")
		return nil, false
	}
	exprs := f.orderArgs(e, t)
	if exprs == nil {
		return nil, false
	}
	byKeyword := f.keywordValues(e, t)
	var args []ir.Value
	given := 0
	for i, a := range exprs {
		switch {
		case a == nil:
			args = append(args, f.bad(t.Params[i].Type).v)
		case byKeyword[a] != nil:
			given++
			args = append(args, byKeyword[a])
		case i < len(t.Params):
			given++
			want, notNone := f.mayBeNone(decay(t.Params[i].Type), a)
			v := f.argument(a, want)
			if (t.Params[i].NotNone || notNone) && v.RepOf().Managed() && f.b.cython {
				v = f.keep(val{v: v, t: types.Obj}).v
				f.doAux(prims.NotNoneFor, "cannot pass None into a C function argument that is declared 'not None'", v)
			}
			args = append(args, v)
		default:
			args = append(args, f.vararg(a))
		}
	}
	if t.Optional > 0 {
		args = append(args, cint(given-(len(t.Params)-t.Optional)))
	}
	return args, true
}

// mayBeNone is the type of a parameter without the promise that it is not
// None, and whether that is to be checked of the argument.
func (f *fb) mayBeNone(t types.Type, a ast.Expr) (types.Type, bool) {
	o, ok := t.(*types.Object)
	if !ok || !o.NotNone || o.Ext == nil {
		return t, false
	}
	if have, ok := f.b.info.TypeOf(a).(*types.Object); ok && have.NotNone {
		return t, false
	}
	n := *o
	n.NotNone = false
	return &n, true
}
