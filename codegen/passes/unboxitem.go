package passes

import (
	"pyxc/codegen/ir"
	"pyxc/codegen/prims"
)

// item is a subscription whose key or value is a number in C.
type item struct {
	op     *ir.Op
	loops  int
	chosen bool
	peek   bool // its result is only computed with: read without its object
}

// adoptItem takes up a subscription whose key is a number in C, or a constant
// where the item is computed with.
func (u *unboxer) adoptItem(it *item) bool {
	if it.chosen {
		return false
	}
	key := it.op.Args[1]
	_, constant := constNum(key)
	if it.op.Info.Num == ir.NumSetItem {
		it.chosen = u.dualOf(key) != nil || constant == formInt && u.dualOf(it.op.Args[2]) != nil
		return it.chosen
	}
	computed := u.computed(it.op.Out)
	if u.dualOf(key) == nil && !(constant == formInt && computed) {
		return false
	}
	it.chosen, it.peek = true, computed
	if computed {
		u.makeTemp(it.op.Out, "item")
	}
	return true
}

// computed reports whether nothing but chosen expressions uses a temp.
func (u *unboxer) computed(v *ir.Temp) bool {
	for _, s := range u.uses[v] {
		op, ok := s.(*ir.Op)
		if !ok || u.byOp[op] == nil || !u.byOp[op].chosen {
			return false
		}
	}
	return len(u.uses[v]) > 0
}

// itemWorks reports whether the key has its C form after all.
func (u *unboxer) itemWorks(it *item) bool {
	if !it.chosen {
		return true
	}
	return u.formsOf(it.op.Args[1])&formInt != 0 && u.keyKnown(it) && (!it.peek || u.computed(it.op.Out))
}

func (u *unboxer) keyKnown(it *item) bool {
	_, constant := constNum(it.op.Args[1])
	return constant == formInt || u.dualOf(it.op.Args[1]) != nil
}

func (u *unboxer) dropItem(it *item) {
	it.chosen, it.peek = false, false
	if it.op.Out != nil {
		delete(u.temps, it.op.Out)
	}
}

// getItem reads an item by a number in C.
func (u *unboxer) getItem(it *item) []ir.Stmt {
	op := it.op
	c := u.code(op.Span)
	done, slow := u.f.NewLabel("num"), u.f.NewLabel("slow")
	var to *ir.Local
	out := u.temps[op.Out]
	if !it.peek {
		to = u.f.AddLocal(&ir.Local{Name: "item", Rep: ir.RObj})
		u.moved[op.Out] = to
	}
	container := u.operand(c, op.Args[0])
	fast := u.code(op.Span)
	key := fast.key(op.Args[1], slow)
	if it.peek {
		p := fast.op(prims.NumPeek, ir.RVoidP, container, key)
		fast.leaveIf(fast.op(prims.CIsNull, ir.RInt, p), slow)
		fast.readNumber(out, p, slow)
	} else {
		v := fast.op(prims.NumItem, ir.RObj, container, key)
		v.Nullable = true
		fast.leaveIf(fast.op(prims.CIsNull, ir.RInt, v), slow)
		fast.set(to, v)
	}
	fast.leave(done)
	c.emit(&ir.Block{Label: slow, List: fast.list})
	again := *op
	again.Args = []ir.Value{container, u.operand(c, op.Args[1])}
	again.Out = u.f.NewTemp(ir.RObj)
	c.emit(&again)
	if it.peek {
		c.storeObject(out, again.Out)
	} else {
		c.set(to, again.Out)
	}
	return []ir.Stmt{&ir.Block{Label: done, List: c.list}}
}

// key is the C value of a key; other tags than an int's go to slow.
func (c *code) key(v ir.Value, slow *ir.Label) ir.Value {
	if k, f := constNum(v); f == formInt {
		return k
	}
	d := c.u.dualOf(v)
	c.guard(d, formInt, slow)
	return d.i
}

// readNumber takes a number from an object behind a bare pointer, or goes to slow.
func (c *code) readNumber(d *dual, p ir.Value, slow *ir.Label) {
	var tag ir.Value
	switch d.forms & formNum {
	case formInt:
		tag = c.op(prims.NumTagInt, ir.RInt, p)
	case formFloat:
		tag = c.op(prims.NumTagFloat, ir.RInt, p)
	default:
		tag = c.op(prims.NumTag, ir.RInt, p)
	}
	if d.tag != nil {
		c.set(d.tag, tag)
		tag = d.tag
	}
	c.leaveUnless(tag, slow)
	switch d.forms & formNum {
	case formInt:
		c.set(d.i, c.op(prims.NumInt, ir.RInt64, p))
	case formFloat:
		c.set(d.d, c.op(prims.NumFloat, ir.RDouble, p))
	default:
		c.set(d.i, c.op(prims.NumIntIf, ir.RInt64, tag, p))
		c.set(d.d, c.op(prims.NumFloatIf, ir.RDouble, tag, p))
	}
	c.forget(d)
}

// setItemFast stores a number of one form, v in C, and leaves to done; where that can't be it leaves its own block.
func (u *unboxer) setItemFast(op *ir.Op, container ir.Value, value *dual, form forms, store *ir.OpInfo, v ir.Value, done *ir.Label) *ir.Block {
	slow := u.f.NewLabel("slow")
	fast := u.code(op.Span)
	key := fast.key(op.Args[1], slow)
	fast.guard(value, form, slow)
	if value.obj != nil {
		fast.leaveUnless(fast.op(prims.CIsNull, ir.RInt, value.obj), slow)
	}
	fast.leaveUnless(fast.op(store, ir.RInt, container, key, v), slow)
	fast.leave(done)
	return &ir.Block{Label: slow, List: fast.list}
}

// setItem stores an item by a number in C.
func (u *unboxer) setItem(it *item) []ir.Stmt {
	op := it.op
	c := u.code(op.Span)
	done := u.f.NewLabel("num")
	container := u.operand(c, op.Args[0])
	value := u.dualOf(op.Args[2])
	if value != nil && !value.bare {
		if value.forms&formFloat != 0 {
			c.emit(u.setItemFast(op, container, value, formFloat, prims.NumStoreFloat, value.d, done))
		}
		if value.forms&formInt != 0 {
			c.emit(u.setItemFast(op, container, value, formInt, prims.NumStoreInt, value.i, done))
		}
	}
	object := u.operand(c, op.Args[2])
	slow := u.f.NewLabel("slow")
	fast := u.code(op.Span)
	key := fast.key(op.Args[1], slow)
	fast.leaveUnless(fast.op(prims.NumStore, ir.RInt, container, key, object), slow)
	fast.leave(done)
	c.emit(&ir.Block{Label: slow, List: fast.list})
	again := *op
	again.Args = []ir.Value{container, u.operand(c, op.Args[1]), object}
	c.emit(&again)
	return []ir.Stmt{&ir.Block{Label: done, List: c.list}}
}
