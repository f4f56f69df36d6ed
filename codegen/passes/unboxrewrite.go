package passes

import (
	"pyxc/codegen/ir"
	"pyxc/codegen/prims"
	"pyxc/internal/source"
)

// rewrite puts the C forms to work.
func (u *unboxer) rewrite() {
	u.findBare()
	locals := append([]*ir.Local(nil), u.f.Locals...)
	for _, l := range locals {
		if d := u.vars[l]; d != nil {
			u.makeFields(d)
		}
	}
	for _, s := range u.makers() {
		u.makeFields(u.temps[s])
	}
	start := u.code(u.f.Span)
	for _, l := range u.f.Params {
		if d := u.vars[l]; d != nil {
			start.readObject(d)
		}
	}
	u.block(u.f.Body)
	u.f.Body.List = append(start.list, u.f.Body.List...)
}

// makers lists the temps with a dual, in the order of the text.
func (u *unboxer) makers() []*ir.Temp {
	var list []*ir.Temp
	ir.Walk(u.f.Body, func(s ir.Stmt) {
		if op, ok := s.(*ir.Op); ok && op.Out != nil && u.temps[op.Out] != nil {
			list = append(list, op.Out)
		}
	})
	return list
}

// makeFields makes the variables of a dual.
func (u *unboxer) makeFields(d *dual) {
	if d.obj == nil && d.held == nil {
		d.obj = u.f.AddLocal(&ir.Local{Name: d.name, Rep: ir.RObj})
	}
	if d.bare {
		return
	}
	if d.forms&formObj != 0 || d.forms&formNum == formNum || d.checked {
		d.tag = u.f.AddLocal(&ir.Local{Name: d.name + "_tag", Rep: ir.RInt})
	}
	if d.forms&formInt != 0 {
		d.i = u.f.AddLocal(&ir.Local{Name: d.name + "_int", Rep: ir.RInt64})
	}
	if d.forms&formFloat != 0 {
		d.d = u.f.AddLocal(&ir.Local{Name: d.name + "_float", Rep: ir.RDouble})
	}
}

// findBare finds the results that are used as objects only.
func (u *unboxer) findBare() {
	for t, d := range u.temps {
		if tr := u.roots[t]; tr != nil && u.target(tr) != nil {
			continue
		}
		d.bare = true
		for _, s := range u.uses[t] {
			d.bare = d.bare && !u.computes(s, t)
		}
	}
}

// computes reports whether a statement takes a value in its C form.
func (u *unboxer) computes(s ir.Stmt, v *ir.Temp) bool {
	switch s := s.(type) {
	case *ir.Set:
		return u.vars[s.Dst] != nil
	case *ir.Op:
		if t := u.byOp[s]; t != nil && t.chosen {
			return true
		}
		if it := u.items[s]; it != nil && it.chosen {
			return it.op.Args[1] == ir.Value(v) || s.Info.Num == ir.NumSetItem && s.Args[2] == ir.Value(v)
		}
		return u.iters[s] != nil || castTo(s) != 0 && u.temps[v].forms&castTo(s) != 0
	}
	return false
}

// target returns the variable that directly takes the result of a tree.
func (u *unboxer) target(t *tree) *dual {
	if t.into == nil {
		return nil
	}
	return u.vars[t.into.Dst]
}

func (u *unboxer) skipRewrite(s ir.Stmt) { u.skip[s] = true }

func (u *unboxer) block(b *ir.Block) {
	if b == nil {
		return
	}
	var list []ir.Stmt
	for _, s := range b.List {
		list = append(list, u.stmt(s)...)
	}
	b.List = list
}

// stmt returns what stands for a statement.
func (u *unboxer) stmt(s ir.Stmt) []ir.Stmt {
	if u.skip[s] {
		if _, ok := s.(*ir.Set); ok && u.dropped[s] {
			return nil
		}
		return []ir.Stmt{s}
	}
	switch s := s.(type) {
	case *ir.Op:
		return u.op(s)
	case *ir.Set:
		return u.assign(s)
	case *ir.Unset:
		c := u.code(s.Span)
		if d := u.vars[s.Dst]; d != nil && d.tag != nil {
			c.set(d.tag, zero)
		}
		return append(c.list, s)
	case *ir.Loop:
		if c := u.loops[s]; c != nil {
			u.countLoop(s, c)
		}
	}
	c := u.code(spanOf(s))
	u.operands(c, s)
	for _, b := range ir.Blocks(s) {
		u.block(b)
	}
	return append(c.list, s)
}

func (u *unboxer) op(s *ir.Op) []ir.Stmt {
	if t := u.byOp[s]; t != nil && t.chosen {
		if s != t.root {
			return nil
		}
		return u.tree(t)
	}
	if it := u.items[s]; it != nil && it.chosen {
		if s.Info.Num == ir.NumGetItem {
			return u.getItem(it)
		}
		return u.setItem(it)
	}
	if c := u.iters[s]; c != nil {
		return u.startCounter(c)
	}
	c := u.code(s.Span)
	if s.Out != nil && s.Info.Num != ir.NumFromWide && isNumberMaker(s) && u.temps[s.Out] != nil {
		f := formInt
		if s.Info.Num == ir.NumFromFloat {
			f = formFloat
		}
		c.storeNumber(u.temps[s.Out], f, u.operand(c, s.Args[0]))
		return c.list
	}
	if castTo(s) != 0 {
		if d := u.dualOf(s.Args[0]); d != nil && !d.bare && castTo(s)&d.forms != 0 {
			return u.cast(s, d)
		}
	}
	if l, ok := boundLocal(s); ok {
		if d := u.vars[l]; d != nil && d.tag != nil {
			unknown := c.op(prims.CNot, ir.RInt, d.tag)
			c.emit(&ir.If{Cond: unknown, Then: &ir.Block{List: []ir.Stmt{s}}, Span: s.Span})
			return c.list
		}
	}
	if s.Info.Num == ir.NumIsNone {
		return []ir.Stmt{u.bareOperands(s)}
	}
	if s.Info.Num == ir.NumIs && (u.dualOf(s.Args[0]) != nil || u.dualOf(s.Args[1]) != nil) {
		s.Info = prims.NumIs
	}
	u.operands(c, s)
	return append(c.list, s)
}

// cast replaces the conversion of an object to a C number.
func (u *unboxer) cast(s *ir.Op, d *dual) []ir.Stmt {
	c := u.code(s.Span)
	to := u.f.AddLocal(&ir.Local{Name: "c", Rep: s.Out.Rep})
	u.moved[s.Out] = to
	done, slow := u.f.NewLabel("num"), u.f.NewLabel("slow")
	fast := u.code(s.Span)
	switch want := castTo(s) & d.forms; want {
	case formInt:
		fast.guard(d, formInt, slow)
		var v ir.Value = d.i
		if s.Info.Num == ir.NumAsFloat {
			v = fast.op(prims.CCast, ir.RDouble, v)
		} else if s.Out.Rep.Bits < 64 {
			fits := fast.op(prims.NumFits, ir.RInt, v)
			fast.list[len(fast.list)-1].(*ir.Op).Aux = s.Out.Rep.C
			fast.leaveUnless(fits, slow)
			v = fast.op(prims.CCast, s.Out.Rep, v)
		}
		fast.set(to, v)
	case formFloat:
		fast.guard(d, formFloat, slow)
		fast.set(to, d.d)
	default:
		fast.guard(d, formNum, slow)
		fast.set(to, fast.op(prims.NumEither, ir.RDouble, d.tag, d.d, d.i))
	}
	if !fast.guarded {
		return fast.list
	}
	fast.leave(done)
	c.emit(&ir.Block{Label: slow, List: fast.list})
	again := *s
	again.Args = append([]ir.Value{u.operand(c, s.Args[0])}, s.Args[1:]...)
	again.Out = u.f.NewTemp(s.Out.Rep)
	c.emit(&again)
	c.set(to, again.Out)
	return []ir.Stmt{&ir.Block{Label: done, List: c.list}}
}

// bareOperands replaces operands by their objects as they are: a number without one is no None.
func (u *unboxer) bareOperands(s *ir.Op) ir.Stmt {
	for i, v := range s.Args {
		if d := u.dualOf(v); d != nil {
			s.Args[i] = d.object()
		} else if t, ok := v.(*ir.Temp); ok && u.moved[t] != nil {
			s.Args[i] = u.moved[t]
		}
	}
	return s
}

// assign replaces an assignment to or from a dual.
func (u *unboxer) assign(s *ir.Set) []ir.Stmt {
	c := u.code(s.Span)
	d := u.vars[s.Dst]
	if d == nil {
		u.operands(c, s)
		return append(c.list, s)
	}
	if k, f := constNum(s.Src); f != 0 {
		c.storeNumber(d, f, k)
		return c.list
	}
	if from := u.dualOf(s.Src); from != nil {
		c.copy(d, from)
		return c.list
	}
	c.storeObject(d, u.operand(c, s.Src))
	return c.list
}

// operand is the object of a value, made if need be.
func (u *unboxer) operand(c *code, v ir.Value) ir.Value {
	if d := u.dualOf(v); d != nil {
		c.materialise(d)
		return d.object()
	}
	if t, ok := v.(*ir.Temp); ok && u.moved[t] != nil {
		return u.moved[t]
	}
	return v
}

// operands makes the objects of all that the head of s reads.
func (u *unboxer) operands(c *code, s ir.Stmt) {
	switch s := s.(type) {
	case *ir.Op:
		made := map[*dual]bool{}
		for i, v := range s.Args {
			if d := u.dualOf(v); d != nil && made[d] {
				s.Args[i] = d.object()
				continue
			} else if d != nil {
				made[d] = true
			}
			s.Args[i] = u.operand(c, v)
		}
	case *ir.Set:
		s.Src = u.operand(c, s.Src)
	case *ir.If:
		s.Cond = u.operand(c, s.Cond)
	case *ir.Switch:
		s.Value = u.operand(c, s.Value)
	case *ir.Return:
		if s.Value != nil {
			s.Value = u.operand(c, s.Value)
		}
	case *ir.Yield:
		if s.Value != nil {
			s.Value = u.operand(c, s.Value)
		}
	case *ir.ForRange:
		s.Lo, s.Hi, s.Step = u.operand(c, s.Lo), u.operand(c, s.Hi), u.operand(c, s.Step)
	}
}

// tree computes an expression: in C where the tags allow, else over objects.
func (u *unboxer) tree(t *tree) []ir.Stmt {
	op := t.root
	c := u.code(op.Span)
	u.leaves(t, func(v ir.Value) { c.wrap(v) })
	out := u.target(t)
	if out != nil {
		u.drop(t.into)
	} else {
		out = u.temps[op.Out]
	}
	var test *ir.Local
	if op.Info.Num.IsTest() {
		test = u.f.AddLocal(&ir.Local{Name: "test", Rep: ir.RInt})
		u.moved[op.Out] = test
	}
	done := u.f.NewLabel("num")
	for _, variant := range u.variants(t) {
		slow := u.f.NewLabel("slow")
		fast := u.code(op.Span)
		fast.wrapped = c.wrapped
		v, f := fast.operator(&typing{u: u, t: t, variant: variant}, op, slow)
		if test != nil {
			fast.set(test, v)
		} else {
			fast.storeNumber(out, f, v)
		}
		if !fast.guarded {
			c.emit(fast.list...)
			return u.labelled(done, c.list)
		}
		fast.leave(done)
		c.emit(&ir.Block{Label: slow, List: fast.list})
	}
	u.slowWay(c, t)
	result := t.ops[len(t.ops)-1].Out
	if test != nil {
		again := c.list[len(c.list)-1].(*ir.Op)
		c.set(test, again.Out)
	} else {
		c.storeObject(out, result)
	}
	return u.labelled(done, c.list)
}

// labelled is a block if something leaves it.
func (u *unboxer) labelled(l *ir.Label, list []ir.Stmt) []ir.Stmt {
	b := &ir.Block{Label: l, List: list}
	if !jumped(b, l) {
		return list
	}
	return []ir.Stmt{b}
}

// slowWay computes a tree over objects.
func (u *unboxer) slowWay(c *code, t *tree) {
	u.leaves(t, func(v ir.Value) {
		if d := u.dualOf(v); d != nil && c.tested[d] == 0 {
			c.tested[d] = formObj
			c.materialise(d)
		}
	})
	for _, op := range t.ops {
		for i, v := range op.Args {
			if x, ok := v.(*ir.Temp); ok && u.inside(t, x) {
				continue
			}
			if d := u.dualOf(v); d != nil {
				op.Args[i] = d.object()
			} else if x, ok := v.(*ir.Temp); ok && u.moved[x] != nil {
				op.Args[i] = u.moved[x]
			}
		}
		again := *op
		if op.Info == prims.ObjIAddVar {
			again.Info = prims.ObjIAdd // the variable is more than its object
		}
		if op == t.root && op.Info.Num.IsTest() {
			again.Out = u.f.NewTemp(op.Out.Rep)
		}
		c.emit(&again)
	}
}

func (u *unboxer) drop(s ir.Stmt) { u.skip[s], u.dropped[s] = true, true }

// spanOf is the place of a statement in the source.
func spanOf(s ir.Stmt) source.Span {
	switch s := s.(type) {
	case *ir.If:
		return s.Span
	case *ir.Switch:
		return s.Span
	case *ir.Return:
		return s.Span
	case *ir.Yield:
		return s.Span
	case *ir.ForRange:
		return s.Span
	}
	return source.Span{}
}
