package irbuild

import (
	"pyxc/codegen/ir"
	"pyxc/codegen/prims"
	"pyxc/parser/ast"
	"pyxc/typecheck/scope"
	"pyxc/typecheck/types"
)

// try builds try/except/else/finally.
func (f *fb) try(s *ast.Try) {
	inner := func() { f.tryExcept(s) }
	if len(s.Handlers) == 0 {
		inner = func() { f.suite(s.Body); f.suite(s.Else) }
	}
	if !s.HasFinally && len(s.Finally) == 0 {
		inner()
		return
	}
	f.tryFinally(inner, func() { f.suite(s.Finally) })
}

// tryFinally runs final on every way out of body.
func (f *fb) tryFinally(body, final func()) {
	st := &ir.Try{Body: f.block(body), Span: f.span}
	// A bare raise in the final body means what is being handled then, which
	// may be the exception that led there: only known at run time.
	saved := f.handlers
	f.handlers = nil
	st.Final = f.block(final)
	f.handlers = saved
	f.emit(st)
}

// handling builds a handler region over fn, which gets the handler's state.
func (f *fb) handling(fn func(h *ir.Local)) {
	h := f.newLocal("handler", ir.RHandler)
	f.handlers = append(f.handlers, h)
	body := f.block(func() { fn(h) })
	f.handlers = f.handlers[:len(f.handlers)-1]
	f.emit(&ir.Region{Kind: ir.Handling, State: h, Body: body, Span: f.span})
}

func (f *fb) tryExcept(s *ast.Try) {
	f.labelled("handled", func(end *ir.Label) {
		st := &ir.Try{Span: f.span}
		st.Body = f.block(func() { f.suite(s.Body) })
		st.Catch = f.block(func() {
			f.handling(func(h *ir.Local) {
				if s.Star {
					f.exceptStar(s, h, end)
					return
				}
				f.exceptClauses(s, h, end)
			})
		})
		f.emit(st)
		f.suite(s.Else)
	})
}

func (f *fb) exceptClauses(s *ast.Try, h *ir.Local, end *ir.Label) {
	for i := range s.Handlers {
		hd := &s.Handlers[i]
		restore := f.at(hd)
		if hd.Type == nil {
			f.suite(hd.Body)
			f.leave(end)
			restore()
			return
		}
		m := f.op(prims.HandlerMatch, ir.RInt, h, f.object(hd.Type))
		f.iff(m, func() {
			f.exceptBody(hd, h)
			f.leave(end)
		}, nil)
		restore()
	}
	f.do(prims.HandlerReraise, h)
}

// exceptBody binds the exception, runs the suite and unbinds it again.
func (f *fb) exceptBody(hd *ast.Handler, h *ir.Local) {
	if hd.Target == nil {
		f.suite(hd.Body)
		return
	}
	f.assignTo(hd.Target, val{v: f.obj(prims.HandlerValue, h), t: types.Obj})
	n, ok := hd.Target.(*ast.Name)
	if !ok || f.dirs.LanguageLevel == 2 {
		f.suite(hd.Body)
		return
	}
	f.tryFinally(func() { f.suite(hd.Body) }, func() {
		f.storeName(n, val{v: ir.PyNone, t: types.Obj})
		f.deleteName(n)
	})
}

// ---- with

func (f *fb) with(s *ast.With) {
	if s.Async {
		f.asyncWith(s)
		return
	}
	f.withItems(s, s.Items)
}

func (f *fb) withItems(s *ast.With, items []ast.WithItem) {
	if len(items) == 0 {
		f.suite(s.Body)
		return
	}
	item := &items[0]
	rest := func() { f.withItems(s, items[1:]) }
	if f.gilBlock(item.Context, rest) {
		return
	}
	if call, ok := item.Context.(*ast.Call); ok && f.cythonName(call) == "critical_section" {
		f.criticalSection(call, rest)
		return
	}
	if dirs := f.b.info.Directives[s]; dirs != nil && f.isDirective(item.Context) {
		saved := f.dirs
		f.dirs = dirs
		rest()
		f.dirs = saved
		return
	}
	restore := f.atSince(13, item.Context, s.Span())
	if types.IsLock(f.b.info.TypeOf(item.Context)) {
		f.withLock(item.Context, rest)
		restore()
		return
	}
	f.withItem(item, rest)
	restore()
}

// withItem is one context manager around a body.
func (f *fb) withItem(item *ast.WithItem, body func()) {
	entered, exit := f.enter(item)
	leave := f.newLocal("exit", ir.RObj)
	f.set(leave, exit)
	f.withBody(item, leave, entered, body, func(h *ir.Local) ir.Value {
		ok := f.op(prims.WithExit, ir.RInt, leave, h)
		return f.op(prims.CNot, ir.RBint, ok)
	}, func() { f.do(prims.WithExitNone, leave) })
}

// enter makes what __enter__ returns, and the bound __exit__.
func (f *fb) enter(item *ast.WithItem) (entered, exit ir.Value) {
	mgr := f.expr(item.Context)
	if v, leave := f.enterC(mgr); leave != nil {
		return v, leave
	}
	out, bound := f.f.NewTemp(ir.RObj), f.f.NewTemp(ir.RObj)
	f.emit(&ir.Op{Info: prims.WithEnter, Args: []ir.Value{f.toObj(mgr)}, Out: out, Outs: []*ir.Temp{bound}, Span: f.span, Older: f.older})
	return out, bound
}

// enterC is enter for a manager whose __enter__ is a C method.
func (f *fb) enterC(mgr val) (entered, exit ir.Value) {
	o := extObject(mgr.t)
	if o == nil {
		return nil, nil
	}
	sym, _ := f.memberOf(o, "__enter__")
	if sym == nil || sym.Kind != scope.CFunc || sym.Cpdef || isStatic(sym) {
		return nil, nil
	}
	t, _ := types.Resolve(sym.Type).(*types.Func)
	if t == nil || len(t.Params) != 1 || t.Varargs {
		return nil, nil
	}
	mgr = f.keep(mgr)
	f.doAux(prims.ExtNotNone, sym.Name, mgr.v)
	exit = f.obj(prims.WithLeave, mgr.v)
	fn := f.methodOf(mgr, o, sym, t)
	if fn == nil {
		return nil, nil
	}
	v := f.callC(append(fn, mgr.v), t)
	if types.IsVoid(t.Result) {
		return ir.PyNone, exit
	}
	return f.toObj(v), exit
}

// withBody runs a with statement's body between the calls of the exit method
// that leave holds: failed calls it with the exception being handled and tells
// whether that goes on, ended calls it without one.
func (f *fb) withBody(item *ast.WithItem, leave *ir.Local, entered ir.Value, body func(), failed func(h *ir.Local) ir.Value, ended func()) {
	normal := f.newLocal("normal", ir.RBint)
	f.set(normal, cbool(true))
	guarded := func() {
		if item.Target != nil {
			f.assignTo(item.Target, val{v: entered, t: types.Obj})
		}
		body()
	}
	f.tryFinally(func() {
		st := &ir.Try{Body: f.block(guarded), Span: f.span}
		st.Catch = f.block(func() {
			f.set(normal, cbool(false))
			f.handling(func(h *ir.Local) {
				f.iff(failed(h), func() { f.do(prims.HandlerReraise, h) }, nil)
			})
		})
		f.emit(st)
	}, func() {
		f.iff(normal, ended, nil)
		f.emit(&ir.Unset{Dst: leave, Span: f.span})
	})
}

// gilBlock builds "with nogil:" and "with gil:".
func (f *fb) gilBlock(e ast.Expr, body func()) bool {
	name := ""
	switch e := e.(type) {
	case *ast.Name:
		name = e.Id
	case *ast.Call:
		if n, ok := e.Func.(*ast.Name); ok {
			name = n.Id
		} else if a, ok := e.Func.(*ast.Attr); ok && f.isCython(a.X) {
			name = a.Name
		}
		if name == "nogil" || name == "gil" {
			return f.conditionalGIL(e, name, body)
		}
		return false
	case *ast.Attr:
		if !f.isCython(e.X) {
			return false
		}
		name = e.Name
	}
	if name != "nogil" && name != "gil" {
		return false
	}
	if n, ok := e.(*ast.Name); ok && f.b.info.Uses[n] != nil && f.b.cython == false {
		return false
	}
	f.gilRegion(name, body)
	return true
}

func (f *fb) gilRegion(name string, body func()) {
	kind, state := ir.GILReleased, &ir.Rep{Kind: ir.Ptr, Elem: &ir.Rep{Kind: ir.Struct, C: "PyThreadState"}}
	if name == "gil" {
		kind, state = ir.GILAcquired, &ir.Rep{Kind: ir.Opaque, C: "PyGILState_STATE"}
	}
	st := f.newLocal("gil", state)
	saved := f.nogil
	f.nogil = name == "nogil"
	blk := f.block(body)
	f.nogil = saved
	f.emit(&ir.Region{Kind: kind, State: st, Body: blk, Span: f.span})
}

// conditionalGIL is "with nogil(condition):", decided at compile time.
func (f *fb) conditionalGIL(e *ast.Call, name string, body func()) bool {
	if len(e.Args) != 1 {
		return false
	}
	k, ok := f.b.info.Types[e.Args[0]].Const.(bool)
	if !ok {
		f.b.unsupported(e.Span(), "a condition of '%s' that is no constant is", name)
		return true
	}
	if k {
		f.gilRegion(name, body)
	} else {
		body()
	}
	return true
}
