package irbuild

import (
	"math/big"
	"reflect"
	"slices"

	"pyxc/codegen/ir"
	"pyxc/codegen/prims"
	"pyxc/parser/ast"
	"pyxc/typecheck/scope"
	"pyxc/typecheck/types"
)

// forStmt builds a for loop.
func (f *fb) forStmt(s *ast.For) {
	if s.Async {
		f.asyncFor(s)
		return
	}
	f.labelled("break", func(brk *ir.Label) {
		f.iterate(s.Target, s.Iter, s.From, func(next *ir.Label) {
			if calls(s.Body) {
				f.poll()
			}
			f.loopBody(brk, next, s.Body)
		})
		f.suite(s.Else)
	})
}

// poll lets other threads run, and signal handlers, in each round of a loop of
// a .py file: the interpreter does so between the instructions.
func (f *fb) poll() {
	if !f.b.cython && !f.nogil {
		f.do(prims.Poll)
	}
}

// unknownCalls are calls of what may have been interrupted by a signal, and
// returned for that.
var unknownCalls = []*ir.OpInfo{prims.Call, prims.CallKw, prims.CallEx, prims.CallMethod, prims.CallMethodAt, prims.CallLoaded, prims.CallMethodKw}

// pollAfter builds a statement and, if it calls something unknown, polls: what
// a signal handler raises belongs to this statement, and what it does can be
// seen by the next.
func (f *fb) pollAfter(statement func()) {
	n := len(f.cur.List)
	statement()
	for _, s := range f.cur.List[n:] {
		if o, ok := s.(*ir.Op); ok && slices.Contains(unknownCalls, o.Info) {
			f.pollMark()
			return
		}
	}
}

// pollMark is poll where no rounds are counted.
func (f *fb) pollMark() {
	if !f.b.cython && !f.nogil {
		f.do(prims.PollMark)
	}
}

// calls reports whether there is a call or a loop in the body of a loop:
// statements, or a comprehension. A for loop without one ends soon enough, and
// may be pure arithmetic.
func calls(body any) bool {
	found := false
	walkNodes(reflect.ValueOf(body), func(n ast.Node) bool {
		switch n.(type) {
		case *ast.Call, *ast.For, *ast.While, *ast.Comp:
			found = found || n != body
		}
		return !found
	})
	return found
}

// iterate builds the loop proper over an iterable or a for-from head; body is
// built once and may use the label for continue. It serves comprehensions, too.
func (f *fb) iterate(target, iter ast.Expr, from *ast.ForFromHead, body func(next *ir.Label)) {
	if from != nil {
		f.forFrom(target, from, body)
		return
	}
	if isCpp(f.b.info.TypeOf(iter)) {
		f.cppLoop(target, iter, body)
		return
	}
	if f.rangeArgs(iter) != nil {
		defer f.at(iter)()
	} else {
		defer f.atSince(13, iter, f.span)()
	}
	if f.rangeLoop(target, iter, body) || f.objRange(target, iter, body) || f.arrayLoop(target, iter, body) {
		return
	}
	if f.b.cython && (f.reversedLoop(target, iter, body) || f.enumerateLoop(target, iter, body) || f.characterLoop(target, iter, body)) {
		return
	}
	seq, ok := f.dictView(iter)
	if !ok {
		seq = f.expr(iter)
	}
	f.iterObject(target, seq, body)
}

// dictView is d.iterkeys() and the like in the head of a loop, which Cython
// knows for every dict, though Python 3's have no such methods.
func (f *fb) dictView(iter ast.Expr) (val, bool) {
	call, ok := iter.(*ast.Call)
	if !ok || !f.b.cython || len(call.Args)+len(call.Keywords) > 0 {
		return val{}, false
	}
	m, ok := call.Func.(*ast.Attr)
	if !ok || dictViews[m.Name] == "" || f.b.info.TypeOf(m.X) != types.Type(types.Obj) {
		return val{}, false
	}
	x := f.object(m.X)
	name := f.op(prims.DictViewName, ir.RObj, x, f.ident(m.Name), f.ident(dictViews[m.Name]))
	return val{v: f.obj(prims.CallMethod, x, name), t: types.Obj}, true
}

// iterObject iterates over any object.
func (f *fb) iterObject(target ast.Expr, seq val, body func(next *ir.Label)) {
	so := f.toObj(seq)
	if c := class(seq.t); c == "list" || c == "tuple" {
		f.iterSequence(target, so, c, body)
		return
	}
	pos := f.newLocal("pos", ir.RSsize)
	it := f.obj(prims.IterStart, so, pos)
	f.iterBy(target, func() *ir.Temp { return f.obj(prims.IterStep, it, pos) }, body)
}

// iterFrom runs an iterator.
func (f *fb) iterFrom(target ast.Expr, it ir.Value, body func(next *ir.Label)) {
	f.iterBy(target, func() *ir.Temp { return f.obj(prims.IterNext, it) }, body)
}

// iterBy is a loop over what an operation gives until that is NULL.
func (f *fb) iterBy(target ast.Expr, step func() *ir.Temp, body func(next *ir.Label)) {
	next := f.f.NewLabel("loop")
	blk := f.block(func() {
		item := step()
		f.iff(f.op(prims.CIsNull, ir.RBint, item), func() { f.leave(next) }, nil)
		f.assignTo(target, val{v: item, t: types.Obj})
		body(next)
	})
	f.emit(&ir.Loop{Label: next, Body: blk, Span: f.span})
}

// iterSequence walks a list or tuple by index, without an iterator object.
func (f *fb) iterSequence(target ast.Expr, so ir.Value, c string, body func(next *ir.Label)) {
	keep := so
	if _, isTemp := so.(*ir.Temp); !isTemp {
		keep = f.obj(prims.TakeLocal, so) // the loop may rebind the variable
	}
	f.do(prims.NotNoneIter, keep)
	pos := f.newLocal("pos", ir.RSsize)
	f.set(pos, ssize(0))
	info := prims.ListNext
	if c == "tuple" {
		info = prims.TupleNext
	}
	next := f.f.NewLabel("loop")
	blk := f.block(func() {
		item := f.obj(info, keep, pos)
		item.Nullable = true
		f.iff(f.op(prims.CIsNull, ir.RBint, item), func() { f.leave(next) }, nil)
		f.assignTo(target, val{v: item, t: types.Obj})
		body(next)
	})
	f.emit(&ir.Loop{Label: next, Body: blk, Span: f.span})
}

var rangeRep = &ir.Rep{Kind: ir.Opaque, C: "pyxc_range"}

// rangeArgs gives the arguments of a call of the builtin range.
func (f *fb) rangeArgs(iter ast.Expr) []ast.Expr {
	c, ok := iter.(*ast.Call)
	if !ok || !simpleArgs(c) || len(c.Args) < 1 || len(c.Args) > 3 {
		return nil
	}
	if n := f.builtinName(c.Func); n != "range" && n != "xrange" {
		return nil
	}
	return c.Args
}

// objRange is a loop over range() whose variable is an object: the integers
// are counted in C as long as the bounds fit.
func (f *fb) objRange(target, iter ast.Expr, body func(next *ir.Label)) bool {
	args := f.rangeArgs(iter)
	if args == nil {
		return false
	}
	vals := f.objects(args)
	var lo, hi, step ir.Value = null, vals[0], null
	if len(vals) > 1 {
		lo, hi = vals[0], vals[1]
	}
	if len(vals) > 2 {
		step = vals[2]
	}
	state := f.newLocal("range", rangeRep)
	it := f.obj(prims.RangeIter, lo, hi, step, state)
	next := f.f.NewLabel("loop")
	blk := f.block(func() {
		item := f.obj(prims.RangeNext, it, state)
		item.Fact.Class = "int"
		f.iff(f.op(prims.CIsNull, ir.RBint, item), func() { f.leave(next) }, nil)
		f.assignTo(target, val{v: item, t: types.Obj})
		body(next)
	})
	f.emit(&ir.Loop{Label: next, Body: blk, Span: f.span})
	return true
}

// rangeLoop builds a C loop for "for i in range(...)" over a C integer.
func (f *fb) rangeLoop(target, iter ast.Expr, body func(next *ir.Label)) bool {
	args := f.rangeArgs(iter)
	tt := f.b.info.TypeOf(target)
	if args == nil || !types.IsInteger(tt) || isBint(tt) {
		return false
	}
	var lo, hi, step ast.Expr
	switch len(args) {
	case 1:
		hi = args[0]
	case 2:
		lo, hi = args[0], args[1]
	case 3:
		lo, hi, step = args[0], args[1], args[2]
	}
	ct := f.counterType(tt, lo, hi, step)
	if ct == nil {
		return false // the general loop over objects has no limits
	}
	r := rep(ct)
	f.cRange(target, ct, r, lo, hi, step, body)
	return true
}

// counterType is a C integer type that holds every value that the loop's
// counter takes, the one behind the end included, so that no bound changes its
// meaning by conversion to the target's type; nil if there is none for sure.
func (f *fb) counterType(t types.Type, lo, hi, step ast.Expr) types.Type {
	wide, signed := 32, false
	for _, b := range []ast.Expr{lo, hi} {
		if b == nil {
			continue
		}
		bits, neg := f.boundWidth(b)
		if bits == 0 {
			return nil
		}
		wide, signed = max(wide, bits), signed || neg
	}
	sign := 1
	if step != nil {
		sign = f.stepSign(step)
	}
	single := step == nil || sign != 0 && f.isUnit(step)
	tr := rep(t)
	switch {
	case signed && wide == 32 && single && tr.Signed && tr.Bits == 32:
		return t
	case signed && wide <= 64 && !(tr.Bits == 64 && tr.Signed):
		return types.Long
	case signed:
		return t
	case sign > 0 && wide == 64:
		return types.ULong // unsigned bounds, upwards
	case wide < 64:
		return types.Long
	}
	return nil
}

// boundWidth is the width in bits of a loop bound and whether it may be
// negative; 0 if the width is not known. Objects are converted to long.
func (f *fb) boundWidth(e ast.Expr) (bits int, signed bool) {
	tv := f.b.info.Types[e]
	if n, ok := tv.Const.(*big.Int); ok {
		if !n.IsInt64() {
			return 0, false
		}
		if n.BitLen() < 31 {
			return 32, true
		}
		return 64, true
	}
	if types.IsObject(tv.Type) {
		return 64, true
	}
	r := rep(tv.Type)
	if r == nil || r.Kind != ir.Int {
		return 0, false
	}
	if r.Bits == 0 {
		return 64, true
	}
	return max(r.Bits, 32), r.Signed
}

// isUnit reports whether a step is the constant 1 or -1.
func (f *fb) isUnit(e ast.Expr) bool {
	if n, ok := f.b.info.Types[e].Const.(*big.Int); ok {
		return n.IsInt64() && (n.Int64() == 1 || n.Int64() == -1)
	}
	return false
}

// cRange emits a counted loop.
func (f *fb) cRange(target ast.Expr, ct types.Type, r *ir.Rep, lo, hi, step ast.Expr, body func(next *ir.Label)) {
	bound := func(e ast.Expr, name string, dflt string) ir.Value {
		if e == nil {
			return &ir.Lit{Rep: r, Text: dflt}
		}
		v := f.as(e, ct)
		if _, isLit := v.(*ir.Lit); isLit {
			return v
		}
		l := f.newLocal(name, r)
		f.set(l, v)
		return l
	}
	loV := bound(lo, "start", "0")
	hiV := bound(hi, "stop", "0")
	stepV := bound(step, "step", "1")
	sign := 1
	if step != nil {
		sign = f.stepSign(step)
	}
	if sign == 0 {
		f.cRangeAnySign(target, ct, r, loV, hiV, stepV, body)
		return
	}
	i := f.newLocal("i", r)
	loop := &ir.ForRange{Label: f.f.NewLabel("loop"), Var: i, Lo: loV, Hi: hiV, Step: stepV, Down: sign < 0, Span: f.span}
	loop.Body = f.block(func() {
		f.assignTo(target, val{v: i, t: ct})
		body(loop.Label)
	})
	f.emit(loop)
}

// stepSign is the sign of a constant step, 0 if it is not known (or zero).
func (f *fb) stepSign(e ast.Expr) int {
	if n, ok := f.b.info.Types[e].Const.(*big.Int); ok {
		return n.Sign()
	}
	if u, ok := e.(*ast.Unary); ok && u.Op == ast.Neg {
		return -f.stepSign(u.X)
	}
	if _, ok := e.(*ast.Int); ok {
		if n, ok := f.build(e).k.(*big.Int); ok {
			return n.Sign()
		}
	}
	return 0
}

// cRangeAnySign is a counted loop whose direction is known at run time only.
func (f *fb) cRangeAnySign(target ast.Expr, ct types.Type, r *ir.Rep, lo, hi, step ir.Value, body func(next *ir.Label)) {
	zero := &ir.Lit{Rep: r, Text: "0"}
	isZero := f.op(prims.CCompare[ast.Eq], ir.RBint, step, zero)
	f.iff(isZero, func() {
		f.doAux(prims.RaiseText, "range() arg 3 must not be zero", &ir.Sym{Rep: ir.RObj, Name: "PyExc_ValueError"})
	}, nil)
	i := f.newLocal("i", r)
	f.set(i, lo)
	label := f.f.NewLabel("loop")
	blk := f.block(func() {
		up := f.op(prims.CCompare[ast.Gt], ir.RBint, step, zero)
		below := f.op(prims.CCompare[ast.Lt], ir.RBint, i, hi)
		above := f.op(prims.CCompare[ast.Gt], ir.RBint, i, hi)
		more := f.op(prims.CCond, ir.RBint, up, below, above)
		f.iff(f.op(prims.CNot, ir.RBint, more), func() { f.leave(label) }, nil)
		f.assignTo(target, val{v: i, t: ct})
		f.set(i, f.op(prims.CAdd, r, i, step))
		body(label)
	})
	f.emit(&ir.Loop{Label: label, Body: blk, Span: f.span})
}

// forFrom is "for i from lo <= i < hi by step".
func (f *fb) forFrom(target ast.Expr, h *ast.ForFromHead, body func(next *ir.Label)) {
	tt := f.b.info.TypeOf(target)
	isObj := types.IsObject(tt)
	if isObj {
		tt = types.Long
		for _, e := range []ast.Expr{h.Lo, h.Hi, h.Step} {
			if e != nil && types.IsFloat(f.b.info.TypeOf(e)) {
				tt = types.Double
			}
		}
	}
	r := f.repOf(tt, target.Span())
	if r.Kind != ir.Int && r.Kind != ir.Float {
		f.b.unsupported(target.Span(), "for-from over '%s' is", tt)
		return
	}
	lo, hi := f.as(h.Lo, tt), f.as(h.Hi, tt)
	end := f.newLocal("stop", r)
	f.set(end, hi)
	var step ir.Value = &ir.Lit{Rep: r, Text: "1"}
	if h.Step != nil {
		step = f.as(h.Step, tt)
		l := f.newLocal("step", r)
		f.set(l, step)
		step = l
	}
	i := f.newLocal("i", r)
	down := h.Rel2 == ast.Gt || h.Rel2 == ast.Ge
	advance := prims.CAdd
	if down {
		advance = prims.CSub
	}
	f.set(i, lo)
	if h.Rel1 == ast.Lt || h.Rel1 == ast.Gt {
		f.set(i, f.op(advance, r, i, &ir.Lit{Rep: r, Text: "1"}))
	}
	label := f.f.NewLabel("loop")
	blk := f.block(func() {
		more := f.op(prims.CCompare[h.Rel2], ir.RBint, i, end)
		f.iff(f.op(prims.CNot, ir.RBint, more), func() { f.leave(label) }, nil)
		f.assignTo(target, val{v: i, t: tt})
		f.labelled("next", func(next *ir.Label) { body(next) })
		f.set(i, f.op(advance, r, f.fromCounter(target, i, tt), step))
	})
	f.retarget(blk)
	f.emit(&ir.Loop{Label: label, Body: blk, Span: f.span})
	f.assignTo(target, val{v: i, t: tt})
}

// fromCounter: Cython's for-from counts with the user's variable itself, so an
// assignment to it in the body is seen by the next round.
func (f *fb) fromCounter(target ast.Expr, i ir.Value, t types.Type) ir.Value {
	return f.as(target, t)
}

// retarget turns Next of a for-from body's label into Leave: the step comes after it.
func (f *fb) retarget(b *ir.Block) {
	labels := map[*ir.Label]bool{}
	var walk func(*ir.Block)
	walk = func(b *ir.Block) {
		if b == nil {
			return
		}
		if b.Label != nil {
			labels[b.Label] = true
		}
		for i, s := range b.List {
			switch s := s.(type) {
			case *ir.Next:
				if labels[s.Target] {
					b.List[i] = &ir.Leave{Target: s.Target}
				}
			case *ir.Block:
				walk(s)
			case *ir.If:
				walk(s.Then)
				walk(s.Else)
			case *ir.Loop:
				walk(s.Body)
			case *ir.ForRange:
				walk(s.Body)
			case *ir.Switch:
				for j := range s.Cases {
					walk(s.Cases[j].Body)
				}
				walk(s.Default)
			case *ir.Try:
				walk(s.Body)
				walk(s.Catch)
				walk(s.Final)
			case *ir.Region:
				walk(s.Body)
			}
		}
	}
	walk(b)
}

// items are what a loop over C memory runs through: base[i] for i from lo to
// hi by step.
type items struct {
	base         ir.Value
	elem         types.Type
	lo, hi, step ir.Value
	down         bool
}

// arrayLoop iterates over a C array, or a slice p[lo:hi] of a C pointer.
func (f *fb) arrayLoop(target, iter ast.Expr, body func(next *ir.Label)) bool {
	it := f.arrayRange(iter)
	if it == nil {
		return false
	}
	r := f.repOf(it.elem, iter.Span())
	switch r.Kind {
	case ir.Obj:
		f.b.unsupported(iter.Span(), "iteration over an array of '%s' is", it.elem)
		return true
	case ir.Array:
		r = &ir.Rep{Kind: ir.Ptr, Elem: r.Elem}
	}
	i := f.newLocal("i", ir.RSsize)
	loop := &ir.ForRange{Label: f.f.NewLabel("loop"), Var: i, Lo: it.lo, Hi: it.hi, Step: it.step, Down: it.down, Span: f.span}
	loop.Body = f.block(func() {
		f.assignTo(target, f.itemFor(target, it, r, i))
		body(loop.Label)
	})
	f.emit(loop)
	return true
}

// itemFor is the item at i: its address where the target is a pointer to it.
func (f *fb) itemFor(target ast.Expr, it *items, r *ir.Rep, i ir.Value) val {
	p, ok := types.Resolve(f.b.info.TypeOf(target)).(*types.Pointer)
	if ok && !types.IsPointer(it.elem) && types.SameResolved(p.Elem, it.elem) {
		return val{v: f.op(prims.CIndexAddr, rep(p), it.base, i), t: p}
	}
	return val{v: f.op(prims.CIndex, r, it.base, i), t: it.elem}
}

// arrayRange gives the items of an expression that is a C array, or a slice of
// one or of a pointer; nil if it is no such thing.
func (f *fb) arrayRange(iter ast.Expr) *items {
	sub, _ := iter.(*ast.Subscript)
	var sl *ast.Slice
	if sub != nil {
		sl, _ = sub.Index.(*ast.Slice)
	}
	if sl == nil {
		a, ok := types.Resolve(f.b.info.TypeOf(iter)).(*types.Array)
		if !ok || arrayLen(a) == nil {
			return nil
		}
		return &items{base: f.value(iter).v, elem: a.Elem, lo: ssize(0), hi: arrayLen(a), step: ssize(1)}
	}
	it := &items{step: ssize(1)}
	var array *types.Array
	switch t := types.Resolve(f.b.info.TypeOf(sub.X)).(type) {
	case *types.Pointer:
		it.elem = t.Elem
	case *types.Array:
		it.elem, array = t.Elem, t
	default:
		return nil
	}
	sl = withoutNone(sl)
	if sl.Step != nil {
		k, ok := f.b.info.Types[sl.Step].Const.(*big.Int)
		if !ok || k.Sign() == 0 || !k.IsInt64() || k.BitLen() > 30 {
			return nil
		}
		it.step, it.down = ssize(int(k.Int64())), k.Sign() < 0
	}
	var length ir.Value
	if array != nil {
		length = arrayLen(array)
	}
	var lo, hi ir.Value = ssize(0), length
	if it.down {
		lo, hi = nil, ssize(-1)
		if array != nil && array.Len >= 0 {
			lo = ssize(int(array.Len) - 1)
		}
	}
	if sl.Lo == nil && lo == nil || sl.Hi == nil && hi == nil {
		return nil
	}
	p := f.value(sub.X)
	keep := f.newLocal("base", f.repOf(decay(p.t), iter.Span()))
	f.set(keep, p.v)
	it.base = keep
	it.lo = f.fixed("start", f.bound(sl.Lo, lo, array))
	it.hi = f.fixed("stop", f.bound(sl.Hi, hi, array))
	return it
}

// fixed keeps a bound that is no literal in a variable.
func (f *fb) fixed(name string, v ir.Value) ir.Value {
	if _, lit := v.(*ir.Lit); lit {
		return v
	}
	l := f.newLocal(name, ir.RSsize)
	f.set(l, v)
	return l
}

func rep2Len(a *types.Array) string {
	if a.LenC != "" {
		return a.LenC
	}
	return itoa(int(a.Len))
}

// ---- comprehensions

// comp builds a comprehension in place; a generator expression is a function.
func (f *fb) comp(e *ast.Comp) val {
	if e.Kind == ast.CompGen {
		return f.genExp(e)
	}
	defer f.inSpan(e)()
	f.enterComp(e)
	var res *ir.Temp
	var t types.Type
	var add func()
	switch e.Kind {
	case ast.CompList:
		t = types.Builtin("list")
		res = f.obj(prims.NewList)
		add = func() { f.do(prims.ListAppend, res, f.object(e.Elt)) }
	case ast.CompSet:
		t = types.Builtin("set")
		res = f.obj(prims.NewSet)
		add = func() {
			v := f.object(e.Elt)
			defer f.atSince(12, e.Elt, e.Span())()
			f.do(prims.SetAdd, res, v)
		}
	default:
		t = types.Builtin("dict")
		res = f.obj(prims.NewDict)
		add = func() {
			k := f.object(e.Key)
			v := f.object(e.Elt)
			defer f.atSpan(e.Key.Span().To(e.Elt.Span()), &ir.Older{Since: 12, Span: e.Span()})()
			f.do(prims.DictSetItem, res, k, v)
		}
	}
	sc := f.b.info.Scopes[e]
	f.inCompFrame(e, func() { f.compLoops(sc, e, 0, add) })
	if sc != nil && !f.b.cython {
		f.forget(sc)
	}
	return val{v: res, t: t}
}

// compLoops nests the for and if clauses from the i-th for on around the
// innermost action; sc is the scope of a comprehension that is built in place.
func (f *fb) compLoops(sc *scope.Scope, e *ast.Comp, i int, add func()) {
	defer f.atSpan(f.compSpan, nil)()
	if i == len(e.Generators) {
		add()
		return
	}
	g := &e.Generators[i]
	each := func(next *ir.Label) {
		f.inComp++
		f.inCompScope(sc, func() { f.compRound(e, i, next, func() { f.compLoops(sc, e, i+1, add) }) })
		f.inComp--
	}
	if g.Async {
		f.asyncIterate(g.Target, g.Iter, each)
		return
	}
	f.iterate(g.Target, g.Iter, g.From, each)
}

// inCompScope builds what sees the variables of a comprehension built in place.
func (f *fb) inCompScope(sc *scope.Scope, body func()) {
	saved := f.compScopes
	if sc != nil {
		f.compScopes = append(slices.Clone(saved), sc)
	}
	body()
	f.compScopes = saved
}

// compRound builds what a round of the i-th for does before the inner clauses.
func (f *fb) compRound(e *ast.Comp, i int, next *ir.Label, inner func()) {
	if calls(e) {
		f.poll()
	}
	for _, cond := range e.Generators[i].Ifs {
		restore := f.setTest(test{span: f.compSpan})
		c := f.cond(cond)
		restore()
		f.iff(f.op(prims.CNot, ir.RBint, c), func() { f.emit(&ir.Next{Target: next}) }, nil)
	}
	inner()
}
