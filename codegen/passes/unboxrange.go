package passes

import (
	"pyxc/codegen/ir"
	"pyxc/codegen/prims"
)

// counter is a loop over range() whose variable is counted in C.
type counter struct {
	iter, next       *ir.Op
	item             *ir.Temp
	target           *ir.Local
	args             [3]ir.Value // lo, hi, step; constants stand for those left out
	state            ir.Value
	left             *ir.Local
	value, step      *ir.Local // step is nil if it is a constant
	it               *ir.Local // nil if no iterator is ever needed
	stepLit, general ir.Value
}

// findCounter recognises what irbuild makes of "for target in range(...)".
func (u *unboxer) findCounter(l *ir.Loop, before []ir.Stmt) {
	if len(before) == 0 || len(l.Body.List) < 4 || l.Body.Label != nil {
		return
	}
	iter, ok := before[len(before)-1].(*ir.Op)
	next, ok2 := l.Body.List[0].(*ir.Op)
	if !ok || !ok2 || iter.Info.Num != ir.NumRangeIter || next.Info.Num != ir.NumRangeNext || next.Args[0] != ir.Value(iter.Out) ||
		len(u.uses[iter.Out]) != 1 || len(u.uses[next.Out]) != 2 {
		return
	}
	test, ok := l.Body.List[1].(*ir.Op)
	end, ok2 := l.Body.List[2].(*ir.If)
	set, ok3 := l.Body.List[3].(*ir.Set)
	if !ok || !ok2 || !ok3 || test.Info.C != isNull || test.Args[0] != ir.Value(next.Out) || end.Cond != ir.Value(test.Out) ||
		set.Src != ir.Value(next.Out) || len(u.uses[test.Out]) != 1 {
		return
	}
	c := &counter{iter: iter, next: next, item: next.Out, target: set.Dst, state: iter.Args[3]}
	if u.unfit[set.Dst] || set.Dst.Addressed || set.Dst.Rep.Kind != ir.Obj {
		return
	}
	for i, absent := range []string{"0", "", "1"} {
		c.args[i] = iter.Args[i]
		if lit, ok := iter.Args[i].(*ir.Lit); ok && lit.Rep == ir.RObj {
			c.args[i] = &ir.Lit{Rep: ir.RLong, Text: absent}
		}
	}
	u.counters = append(u.counters, c)
	u.iters[iter], u.loops[l], u.counted[c.item] = c, c, c
}

func (u *unboxer) counterOf(v *ir.Temp) *counter { return u.counted[v] }

// counterForms: ints that fit, if all arguments are.
func (u *unboxer) counterForms(c *counter) forms {
	for _, v := range c.args {
		if u.formsOf(v) != formInt {
			return formInt | formObj
		}
	}
	return formInt
}

// startCounter replaces range.iter.
func (u *unboxer) startCounter(c *counter) []ir.Stmt {
	span := c.iter.Span
	out := u.code(span)
	local := func(name string, r *ir.Rep) *ir.Local { return u.f.AddLocal(&ir.Local{Name: name, Rep: r}) }
	c.left, c.value = local("left", ir.RUInt64), local("next", ir.RInt64)
	if k, _ := constNum(c.args[2]); k != nil && k.Text != "0" {
		c.stepLit = k
	} else {
		c.step = local("step", ir.RInt64)
	}
	done, slow := u.f.NewLabel("num"), u.f.NewLabel("slow")
	for _, v := range c.args {
		out.wrap(v)
	}
	fast := u.code(span)
	fast.wrapped = out.wrapped
	var vals [3]ir.Value
	for i, v := range c.args {
		if vals[i] = fast.intOf(v, slow); vals[i] == nil {
			fast.list = nil
			break
		}
	}
	if vals[2] != nil {
		if c.stepLit == nil {
			fast.leaveUnless(fast.op(prims.CTruth, ir.RInt, vals[2]), slow)
			fast.set(c.step, vals[2])
		}
		fast.set(c.value, vals[0])
		fast.set(c.left, fast.op(prims.RangeLeft, ir.RUInt64, vals[0], vals[1], vals[2]))
		if !fast.guarded {
			return append(out.list, fast.list...)
		}
		c.it = local("iter", ir.RObj)
		fast.set(c.it, ir.PyNone)
		fast.leave(done)
		out.emit(&ir.Block{Label: slow, List: fast.list})
	} else {
		c.it = local("iter", ir.RObj)
	}
	again := *c.iter
	again.Args = append([]ir.Value(nil), c.iter.Args...)
	for i := range 3 {
		again.Args[i] = u.operand(out, again.Args[i])
	}
	again.Out = u.f.NewTemp(ir.RObj)
	out.emit(&again)
	out.set(c.it, again.Out)
	out.set(c.left, out.op(prims.RangeStateLeft, ir.RUInt64, c.it, c.state))
	out.set(c.value, out.op(prims.RangeStateNext, ir.RInt64, c.it, c.state))
	if c.step != nil {
		out.set(c.step, out.op(prims.RangeStateStep, ir.RInt64, c.it, c.state))
	}
	return []ir.Stmt{&ir.Block{Label: done, List: out.list}}
}

// intOf is the C value of an int that a tag may vouch for, nil if there is none.
func (c *code) intOf(v ir.Value, slow *ir.Label) ir.Value {
	if k, f := constNum(v); f != 0 {
		if f != formInt {
			return nil
		}
		return k
	}
	d := c.dual(v)
	if d == nil || d.forms&formInt == 0 {
		return nil
	}
	c.guard(d, formInt, slow)
	return d.i
}

// countLoop replaces the head of a loop over range().
func (u *unboxer) countLoop(l *ir.Loop, c *counter) {
	span := c.next.Span
	d := u.vars[c.target]
	head := u.code(span)
	more := u.code(span)
	more.set(c.left, more.op(prims.CSub, ir.RUInt64, c.left, &ir.Lit{Rep: ir.RUInt64, Text: "1"}))
	if d != nil {
		more.storeNumber(d, formInt, c.value)
	} else {
		more.set(c.target, more.op(prims.FromLLong, ir.RObj, c.value))
	}
	var step ir.Value = c.step
	if c.stepLit != nil {
		step = c.stepLit
	}
	more.set(c.value, more.op(prims.NumWrapAdd, ir.RInt64, c.value, step))
	end := u.code(span)
	if c.it != nil {
		item := end.op(prims.RangeRest, ir.RObj, c.it)
		item.Nullable = true
		end.leaveIf(end.op(prims.CIsNull, ir.RInt, item), l.Label)
		if d != nil {
			end.storeObject(d, item)
		} else {
			end.set(c.target, item)
		}
	} else {
		end.leave(l.Label)
	}
	cond := head.op(prims.CTruth, ir.RInt, c.left)
	if c.it == nil {
		head.leaveUnless(cond, l.Label)
		head.list = append(head.list, more.list...)
	} else {
		head.emit(&ir.If{Cond: cond, Then: &ir.Block{List: more.list}, Else: &ir.Block{List: end.list}, Span: span, Likely: 1})
	}
	l.Body.List = append(head.list, l.Body.List[4:]...)
	for _, s := range head.list {
		u.skipRewrite(s)
	}
}
