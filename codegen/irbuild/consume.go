package irbuild

import (
	"pyxc/codegen/ir"
	"pyxc/codegen/prims"
	"pyxc/parser/ast"
	"pyxc/typecheck/scope"
	"pyxc/typecheck/types"
)

// consumers are the builtins that take a generator expression as a loop in
// place, without a generator.
var consumers = map[string]func(f *fb, e *ast.Call, loop func(item func(ir.Value))) ir.Value{
	"any":  func(f *fb, e *ast.Call, loop func(func(ir.Value))) ir.Value { return f.consumeTruth(e, loop, true) },
	"all":  func(f *fb, e *ast.Call, loop func(func(ir.Value))) ir.Value { return f.consumeTruth(e, loop, false) },
	"sum":  (*fb).consumeSum,
	"list": (*fb).consumeList,
	"tuple": func(f *fb, e *ast.Call, loop func(func(ir.Value))) ir.Value {
		return f.obj(prims.ListToTuple, f.consumeList(e, loop))
	},
	"set":    (*fb).consumeSet,
	"sorted": (*fb).consumeSorted,
}

// consumeCall compiles BUILTIN(x for ...): a loop as long as the name means the
// builtin, else the call with a generator.
func (f *fb) consumeCall(name string, e *ast.Call) (val, bool) {
	consume := consumers[name]
	comp := f.plainGenExp(e)
	if consume == nil || comp == nil {
		return val{}, false
	}
	t := f.b.info.TypeOf(e)
	if name == "list" || name == "tuple" {
		v := consume(f, e, func(item func(ir.Value)) { f.genExpLoop(comp, f.firstIter(comp), item) })
		return val{v: v, t: types.Builtin(name)}, true // these names mean the builtins always
	}
	res := f.resultLocal(t)
	f.inPlace(comp, f.meansBuiltin(name), func(loop func(func(ir.Value))) {
		v := consume(f, e, loop)
		f.set(res, f.coerce(val{v: v, t: consumedType(v)}, t).v)
	}, func(gen ir.Value) {
		f.set(res, f.coerce(val{v: f.obj(prims.Call, f.builtinNow(name), gen), t: types.Obj}, t).v)
	})
	return f.takeResult(res, t), true
}

// meansBuiltin asks whether a name that the source does not bind means the builtin.
func (f *fb) meansBuiltin(name string) ir.Value {
	if f.b.cython {
		return f.op(prims.BuiltinIs, ir.RBint, f.ident(name))
	}
	return f.op(prims.NamedIs, ir.RBint, f.ident(name))
}

// builtinNow is what such a name means; in a .py another module may set it in this one.
func (f *fb) builtinNow(name string) ir.Value {
	if f.b.cython {
		return f.obj(f.cached(prims.GetBuiltin), f.ident(name))
	}
	return f.obj(f.cached(prims.GetGlobal), f.ident(name))
}

// consumeJoin compiles s.join(x for ...).
func (f *fb) consumeJoin(e *ast.Call, m *ast.Attr) (val, bool) {
	comp := f.plainGenExp(e)
	if m.Name != "join" || comp == nil {
		return val{}, false
	}
	sep := f.object(m.X)
	res := f.resultLocal(types.Obj)
	f.inPlace(comp, f.op(prims.IsStr, ir.RBint, sep), func(loop func(func(ir.Value))) {
		f.set(res, f.obj(prims.StrJoin, sep, f.consumeList(e, loop)))
	}, func(gen ir.Value) {
		f.set(res, f.obj(prims.CallMethod, sep, f.ident("join"), gen))
	})
	return f.takeResult(res, types.Obj), true
}

func (f *fb) resultLocal(t types.Type) *ir.Local {
	if isBint(t) {
		return f.newLocal("res", ir.RInt)
	}
	return f.newLocal("res", ir.RObj)
}

func (f *fb) takeResult(res *ir.Local, t types.Type) val {
	if isBint(t) {
		return val{v: res, t: types.Bint}
	}
	if !types.IsObject(t) {
		t = types.Obj
	}
	return val{v: f.obj(prims.TakeLocal, res), t: t}
}

func consumedType(v ir.Value) types.Type {
	if v.RepOf().Kind == ir.Int {
		return types.Bint
	}
	return types.Obj
}

// plainGenExp is the generator expression that is the only argument of a call
// in a Python function or the module's body, nil if there is none that could run in place.
func (f *fb) plainGenExp(e *ast.Call) *ast.Comp {
	if len(e.Args) != 1 || !simpleArgs(e) || f.cold || f.class != nil || f.self == nil && !f.module {
		return nil
	}
	comp, ok := e.Args[0].(*ast.Comp)
	if !ok || comp.Kind != ast.CompGen {
		return nil
	}
	sc := f.b.info.Scopes[comp]
	if sc == nil || sc.HasAwait {
		return nil
	}
	for i := range comp.Generators {
		if g := &comp.Generators[i]; g.Async || g.From != nil {
			return nil
		}
	}
	return comp
}

// inPlace emits a generator expression as a loop, which `here` puts to use, or
// where cond does not hold as a generator for `there`.
func (f *fb) inPlace(comp *ast.Comp, cond ir.Value, here func(loop func(item func(ir.Value))), there func(gen ir.Value)) {
	first := f.firstIter(comp)
	f.iff(cond, func() {
		here(func(item func(ir.Value)) { f.genExpLoop(comp, first, item) })
	}, func() {
		f.cold = true
		f.b.cold[comp] = true
		it := first.v
		if it == nil {
			it = f.object(comp.Generators[0].Iter)
		}
		there(f.genExpOver(comp, f.obj(prims.GetIter, it)))
		f.cold = false
	}).Likely = 1
}

// firstIter evaluates the first iterable, unless a loop over it can do without the object.
func (f *fb) firstIter(comp *ast.Comp) val {
	e := comp.Generators[0].Iter
	v := val{t: f.b.info.TypeOf(e)}
	if f.rangeArgs(e) == nil && types.IsObject(v.t) {
		v.v = f.object(e)
	}
	return v
}

// genExpLoop runs a generator expression in place. Errors leave it as they
// leave a generator's body.
func (f *fb) genExpLoop(comp *ast.Comp, first val, item func(ir.Value)) {
	call, older := f.span, f.older
	defer f.inSpan(comp)()
	sc := f.b.info.Scopes[comp]
	f.enterComp(comp)
	g := &comp.Generators[0]
	outside := f.newLocal("outside", ir.RInt)
	f.set(outside, cint(0))
	inner := func(next *ir.Label) {
		f.inCompScope(sc, func() {
			f.compRound(comp, 0, next, func() {
				f.compLoops(sc, comp, 1, func() {
					v := f.object(comp.Elt)
					defer f.atSpan(call, older)()
					f.caught(func() { item(v) }, func() { f.set(outside, cint(1)) })
				})
			})
		})
	}
	name := "<genexpr>"
	if f.b.cython {
		name = f.b.mod.Name + "." + qualName(sc, "genexpr")
	}
	inside := func(body func()) {
		span, before := f.span, f.older
		defer f.atSpan(call, older)()
		f.caught(func() {
			defer f.atSpan(span, before)()
			body()
		}, func() {
			f.iff(f.op(prims.CNot, ir.RBint, outside), func() { f.doAux(prims.GenExprFailed, cstr(name)+", "+cstr(f.b.mod.Path)) }, nil)
		})
	}
	if first.v != nil && class(first.t) != "list" && class(first.t) != "tuple" {
		pos := f.newLocal("pos", ir.RSsize)
		defer f.atSince(13, g.Iter, comp.Span())()
		it := f.obj(prims.IterStart, first.v, pos)
		inside(func() { f.iterBy(g.Target, func() *ir.Temp { return f.obj(prims.IterStep, it, pos) }, inner) })
	} else {
		each := func(next *ir.Label) { inside(func() { inner(next) }) }
		if first.v != nil {
			f.iterObject(g.Target, first, each)
		} else {
			f.iterate(g.Target, g.Iter, nil, each)
		}
	}
	f.forget(sc)
}

// caught runs something before an error of body goes on.
func (f *fb) caught(body, failed func()) {
	st := &ir.Try{Span: f.span}
	st.Body = f.block(body)
	st.Catch = f.block(func() {
		failed()
		f.do(prims.PassError)
	})
	f.emit(st)
}

// forget unbinds the variables of a comprehension that ran in place.
func (f *fb) forget(sc *scope.Scope) {
	for _, sym := range sc.Order {
		if l := f.locals[sym]; l != nil && l.Rep.Managed() && (sym.Storage == scope.Local || sym.Storage == scope.Cell) && sym.Scope == sc {
			f.emit(&ir.Unset{Dst: l, Span: f.span})
		}
	}
}

// consumeTruth is any() (stop true) and all() (stop false).
func (f *fb) consumeTruth(e *ast.Call, loop func(func(ir.Value)), stop bool) ir.Value {
	found := f.newLocal("found", ir.RInt)
	f.set(found, cint(b2i(!stop)))
	f.labelled("found", func(end *ir.Label) {
		loop(func(v ir.Value) {
			truth := f.op(prims.ObjTruth, ir.RInt, v)
			if !stop {
				truth = f.op(prims.CNot, ir.RBint, truth)
			}
			f.iff(truth, func() {
				f.set(found, cint(b2i(stop)))
				f.leave(end)
			}, nil)
		})
	})
	comp := e.Args[0].(*ast.Comp)
	f.forget(f.b.info.Scopes[comp])
	return found
}

func b2i(b bool) int {
	if b {
		return 1
	}
	return 0
}

var sumRep = &ir.Rep{Kind: ir.Opaque, C: "pyxc_sum"}

func (f *fb) consumeSum(_ *ast.Call, loop func(func(ir.Value))) ir.Value {
	state, total := f.newLocal("sum", sumRep), f.newLocal("total", ir.RObj)
	f.do(prims.CZero, state)
	f.set(total, ir.PyNone)
	loop(func(v ir.Value) { f.set(total, f.obj(prims.SumAdd, total, v, state)) })
	res := f.obj(prims.SumEnd, total, state)
	f.emit(&ir.Unset{Dst: total, Span: f.span})
	return res
}

func (f *fb) consumeList(_ *ast.Call, loop func(func(ir.Value))) ir.Value {
	list := f.obj(prims.NewList)
	loop(func(v ir.Value) { f.do(prims.ListAppend, list, v) })
	return list
}

func (f *fb) consumeSet(_ *ast.Call, loop func(func(ir.Value))) ir.Value {
	set := f.obj(prims.NewSet)
	loop(func(v ir.Value) { f.do(prims.SetAdd, set, v) })
	return set
}

func (f *fb) consumeSorted(e *ast.Call, loop func(func(ir.Value))) ir.Value {
	list := f.consumeList(e, loop)
	f.do(prims.ListSort, list)
	return list
}

// extreme compiles max(a, b, ...) and min(a, b, ...).
func (f *fb) extreme(name string, e *ast.Call) (val, bool) {
	info := map[string]*ir.OpInfo{"max": prims.Max, "min": prims.Min}[name]
	if info == nil || len(e.Args) < 2 {
		return val{}, false
	}
	if t := f.b.info.TypeOf(e); !types.IsObject(t) {
		return f.extremeC(name, e.Args, t)
	}
	args := f.objects(e.Args)
	res := f.newLocal("res", ir.RObj)
	f.iff(f.meansBuiltin(name), func() {
		f.set(res, f.obj(info, args...))
	}, func() {
		f.set(res, f.obj(prims.Call, append([]ir.Value{f.builtinNow(name)}, args...)...))
	}).Likely = 1
	return val{v: f.obj(prims.TakeLocal, res), t: types.Obj}, true
}

// extremeC is max(a, b, ...) or min(a, b, ...) of C numbers, of which t is the
// result's type. All are evaluated before the first comparison.
func (f *fb) extremeC(name string, args []ast.Expr, t types.Type) (val, bool) {
	if !f.b.cython || !types.IsNumeric(t) || rep(t).Kind == ir.Complex {
		return val{}, false
	}
	vals := make([]val, len(args))
	for i, a := range args {
		vals[i] = f.keep(val{v: f.as(a, t), t: t})
	}
	info := prims.CMax
	if name == "min" {
		info = prims.CMin
	}
	res := f.newLocal(name, rep(t))
	f.set(res, vals[0].v)
	for _, v := range vals[1:] {
		f.set(res, f.op(info, rep(t), v.v, res))
	}
	return val{v: res, t: t}, true
}
