package passes

import (
	"pyxc/codegen/flow"
	"pyxc/codegen/ir"
	"strings"
)

// Slots assigns C variables: temps of one representation that are never alive
// together share one; single-use expressions get none. It also finds which
// variables must be zero where, what locals hold when they are assigned, and
// in generators what lives in the frame.
func Slots(f *ir.Func) {
	evaluateOnce(f)
	folded, uses := foldable(f)
	var lives []*life
	for _, n := range lifetimes(f, folded) {
		// A result that nobody reads is tested where it is made, if at all.
		if op, ok := n.def.(*ir.Op); uses[n.temp] > 0 || n.temp.Owned || ok && len(op.Release) > 0 && op.Fails() {
			lives = append(lives, n)
		}
	}
	allot(f, lives, dropped(f))
	cleanups(f)
	g := flow.Build(f)
	frameLocals(f, g)
	clearSlots(f, g, folded)
	oldStates(f, g)
}

// opValue names a C value so that later assignments don't change it.
var opValue = &ir.OpInfo{Name: "value", C: "$0", Effects: ir.Reads, NoGIL: true}

// evaluateOnce gives loop bounds that are variables a temp where the loop may change them.
func evaluateOnce(f *ir.Func) {
	var fix func(b *ir.Block)
	fix = func(b *ir.Block) {
		if b == nil {
			return
		}
		var list []ir.Stmt
		for _, s := range b.List {
			for _, sub := range ir.Blocks(s) {
				fix(sub)
			}
			if loop, ok := s.(*ir.ForRange); ok {
				for _, v := range []*ir.Value{&loop.Hi, &loop.Step} {
					if changes(*v, loop.Body) || *v == ir.Value(loop.Var) {
						t := f.NewTemp((*v).RepOf())
						list = append(list, &ir.Op{Info: opValue, Args: []ir.Value{*v}, Out: t, Span: loop.Span})
						*v = t
					}
				}
			}
			list = append(list, s)
		}
		b.List = list
	}
	fix(f.Body)
}

func changes(v ir.Value, b *ir.Block) bool {
	switch v := v.(type) {
	case *ir.Sym:
		return true
	case *ir.Local:
		if v.Addressed {
			return true
		}
		found := false
		ir.Walk(b, func(s ir.Stmt) {
			switch s := s.(type) {
			case *ir.Set:
				found = found || s.Dst == v
			case *ir.ForRange:
				found = found || s.Var == v
			case *ir.Op:
				for _, l := range ByAddress(s) {
					found = found || l == v
				}
			}
		})
		return found
	}
	return false
}

// life is the range of positions over which a temp needs its variable.
type life struct {
	temp       *ir.Temp
	def        ir.Stmt
	start, end int
	frame      bool
}

type lifer struct {
	folded map[*ir.Temp]ir.Stmt
	lives  map[*ir.Temp]*life
	order  []*life
	pos    int
	loops  []loopSpan // all loops, in order of their end
	yields []int
}

type loopSpan struct{ start, end int }

// lifetimes numbers the statements and finds the range of every temp that has a variable.
func lifetimes(f *ir.Func, folded map[*ir.Temp]ir.Stmt) []*life {
	l := &lifer{folded: folded, lives: map[*ir.Temp]*life{}}
	l.block(f.Body)
	for _, t := range l.order {
		// A use in a loop that the definition is outside of lasts as long as the loop.
		for _, loop := range l.loops {
			if t.start < loop.start && t.end >= loop.start && t.end < loop.end {
				t.end = loop.end
			}
		}
		for _, y := range l.yields {
			t.frame = t.frame || t.start < y && y < t.end
		}
	}
	return l.order
}

func (l *lifer) block(b *ir.Block) {
	if b == nil {
		return
	}
	for _, s := range b.List {
		l.stmt(s)
	}
}

func (l *lifer) stmt(s ir.Stmt) {
	l.pos += 2
	at := l.pos
	defs := ir.Defs(s)
	inline := len(defs) == 1 && l.folded[defs[0]] == s
	if !inline {
		l.use(s, at)
		for _, t := range defs {
			end := at
			if y, ok := s.(*ir.Yield); ok && y.Out == t {
				end = at + 1
			}
			n := &life{temp: t, def: s, start: end, end: end}
			l.lives[t] = n
			l.order = append(l.order, n)
		}
	}
	if _, ok := s.(*ir.Yield); ok {
		l.yields = append(l.yields, at)
	}
	blocks := ir.Blocks(s)
	for _, b := range blocks {
		l.block(b)
	}
	switch s := s.(type) {
	case *ir.Loop:
		l.loops = append(l.loops, loopSpan{at, l.pos})
	case *ir.ForRange:
		l.pos += 2
		l.loops = append(l.loops, loopSpan{at, l.pos})
		l.value(s.Hi, l.pos)
		l.value(s.Step, l.pos)
	}
}

// use marks the temps that the head of s reads, those inside folded expressions included.
func (l *lifer) use(s ir.Stmt, at int) {
	for _, v := range ir.Operands(s) {
		l.value(v, at)
	}
	if op, ok := s.(*ir.Op); ok {
		for _, t := range op.Release {
			l.value(t, at)
		}
	}
}

func (l *lifer) value(v ir.Value, at int) {
	t, ok := v.(*ir.Temp)
	if !ok {
		return
	}
	if def := l.folded[t]; def != nil {
		l.use(def, at)
		return
	}
	if n := l.lives[t]; n != nil && n.end < at {
		n.end = at
	}
}

// dropped finds the temps that error exits look at. They have variables of
// their own, so that only those must be NULL where they hold nothing.
func dropped(f *ir.Func) map[*ir.Temp]bool {
	found := map[*ir.Temp]bool{}
	add := func(c *ir.Cleanup) {
		for _, t := range c.Drops {
			found[t] = true
		}
	}
	add(&f.Cleanup)
	ir.Walk(f.Body, func(s ir.Stmt) {
		switch s := s.(type) {
		case *ir.Try:
			add(&s.Cleanup)
		case *ir.Region:
			add(&s.Cleanup)
		}
	})
	return found
}

// allot shares variables among temps of one representation and kind of ownership.
func allot(f *ir.Func, lives []*life, dropped map[*ir.Temp]bool) {
	type room struct {
		slot    *ir.Slot
		owned   bool
		dropped bool
		until   int
	}
	var rooms []*room
	for _, n := range lives {
		var free *room
		for _, r := range rooms {
			if r.until < n.start && r.owned == n.temp.Owned && r.dropped == dropped[n.temp] && r.slot.Frame == n.frame && r.slot.Rep.Equal(n.temp.Rep) {
				free = r
				break
			}
		}
		if free == nil {
			free = &room{slot: &ir.Slot{ID: len(rooms) + 1, Rep: mutable(n.temp.Rep), Frame: n.frame}, owned: n.temp.Owned, dropped: dropped[n.temp]}
			rooms = append(rooms, free)
			f.Slots = append(f.Slots, free.slot)
		}
		free.until = n.end
		n.temp.Slot = free.slot
	}
}

// cleanups turns the temps that error exits drop into their slots.
func cleanups(f *ir.Func) {
	turn := func(c *ir.Cleanup) {
		c.Slots = nil
		seen := map[*ir.Slot]bool{}
		for _, t := range c.Drops {
			if t.Slot != nil && !seen[t.Slot] {
				seen[t.Slot] = true
				c.Slots = append(c.Slots, t.Slot)
			}
		}
		for i := 1; i < len(c.Slots); i++ {
			for j := i; j > 0 && c.Slots[j].ID < c.Slots[j-1].ID; j-- {
				c.Slots[j], c.Slots[j-1] = c.Slots[j-1], c.Slots[j]
			}
		}
	}
	turn(&f.Cleanup)
	ir.Walk(f.Body, func(s ir.Stmt) {
		switch s := s.(type) {
		case *ir.Try:
			turn(&s.Cleanup)
		case *ir.Region:
			turn(&s.Cleanup)
		}
	})
}

// clearSlots solves liveness of slots and notes where one that was given
// away or dropped must become NULL, because an error exit may look at it.
func clearSlots(f *ir.Func, g *flow.Graph, folded map[*ir.Temp]ir.Stmt) {
	c := &clearer{f: f, idx: map[*ir.Slot]int{}, folded: folded}
	for i, s := range f.Slots {
		c.idx[s] = i
	}
	before, after := g.Backward(len(f.Slots), c.transfer)
	live := flow.NewBits(len(f.Slots))
	live.Or(before[0])
	for id := range g.Nodes {
		n := &g.Nodes[id]
		if y, ok := n.Stmt.(*ir.Yield); ok {
			resumed := after[id].Clone()
			if y.Out != nil && y.Out.Slot != nil {
				resumed.Del(c.idx[y.Out.Slot])
			}
			live.Or(resumed)
		}
		c.mark(n, after[id])
	}
	for i, s := range f.Slots {
		s.Init = !s.Frame && live.Has(i)
	}
}

type clearer struct {
	f      *ir.Func
	idx    map[*ir.Slot]int
	folded map[*ir.Temp]ir.Stmt
}

func (c *clearer) transfer(n *flow.Node, state flow.Bits, _ bool) {
	switch n.Kind {
	case flow.Catch:
		c.slots(state, n.Stmt.(*ir.Try).Slots)
		return
	case flow.Unwind:
		c.slots(state, n.Stmt.(*ir.Region).Slots)
		return
	case flow.ErrExit:
		c.slots(state, c.f.Cleanup.Slots)
		return
	case flow.Plain, flow.Head, flow.Test, flow.Step:
	default:
		return
	}
	if f, ok := n.Stmt.(*ir.ForRange); ok && n.Kind != flow.Head {
		c.value(state, f.Hi)
		c.value(state, f.Step)
		return
	}
	defs := ir.Defs(n.Stmt)
	if len(defs) == 1 && c.folded[defs[0]] == n.Stmt {
		return
	}
	for _, t := range defs {
		if t.Slot != nil {
			state.Del(c.idx[t.Slot])
		}
	}
	for _, t := range gone(n.Stmt) {
		if t.Slot != nil {
			state.Del(c.idx[t.Slot])
		}
	}
	if y, ok := n.Stmt.(*ir.Yield); ok {
		for i, s := range c.f.Slots {
			if !s.Frame {
				state.Del(i)
			}
		}
		c.value(state, y.Value)
		return
	}
	c.operands(state, n.Stmt)
}

func (c *clearer) slots(state flow.Bits, list []*ir.Slot) {
	for _, s := range list {
		state.Add(c.idx[s])
	}
}

func (c *clearer) operands(state flow.Bits, s ir.Stmt) {
	for _, v := range ir.Operands(s) {
		c.value(state, v)
	}
	if op, ok := s.(*ir.Op); ok {
		for _, t := range op.Release {
			c.value(state, t)
		}
	}
}

func (c *clearer) value(state flow.Bits, v ir.Value) {
	t, ok := v.(*ir.Temp)
	if !ok {
		return
	}
	if def := c.folded[t]; def != nil {
		c.operands(state, def)
	} else if t.Slot != nil {
		state.Add(c.idx[t.Slot])
	}
}

// gone returns the temps whose reference s gives away or drops.
func gone(s ir.Stmt) []*ir.Temp {
	var list []*ir.Temp
	add := func(v ir.Value) {
		if t, ok := v.(*ir.Temp); ok && t.Owned {
			list = append(list, t)
		}
	}
	switch s := s.(type) {
	case *ir.Op:
		for i, v := range s.Args {
			if s.Stealing(i) {
				add(v)
			}
		}
		list = append(list, s.Release...)
	case *ir.Set:
		if s.Move {
			add(s.Src)
		}
	case *ir.Return:
		if s.Move {
			add(s.Value)
		}
	case *ir.Yield:
		if s.Move {
			add(s.Value)
		}
	case *ir.Drop:
		add(s.Temp)
	}
	return list
}

// mark sets the Clear marks of the statement of n. A statement with several
// nodes is marked if any of them needs it.
func (c *clearer) mark(n *flow.Node, after flow.Bits) {
	switch n.Kind {
	case flow.Catch:
		c.cleanup(&n.Stmt.(*ir.Try).Cleanup, after)
		return
	case flow.Unwind:
		c.cleanup(&n.Stmt.(*ir.Region).Cleanup, after)
		return
	case flow.Plain:
	default:
		return
	}
	defined := map[*ir.Slot]bool{}
	for _, t := range ir.Defs(n.Stmt) {
		defined[t.Slot] = true
	}
	for _, t := range gone(n.Stmt) {
		if t.Slot == nil || defined[t.Slot] || !t.Slot.Frame && !after.Has(c.idx[t.Slot]) {
			continue
		}
		switch s := n.Stmt.(type) {
		case *ir.Op:
			s.Clear = addTemps(s.Clear, []*ir.Temp{t})
		case *ir.Set:
			s.Clear = true
		case *ir.Yield:
			s.Clear = true
		case *ir.Drop:
			s.Clear = true
		}
	}
}

func (c *clearer) cleanup(cl *ir.Cleanup, after flow.Bits) {
	cl.Clear = nil
	for _, s := range cl.Slots {
		if s.Frame || after.Has(c.idx[s]) {
			cl.Clear = append(cl.Clear, s)
		}
	}
}

// oldStates notes what locals hold where they are assigned and where the function ends.
func oldStates(f *ir.Func, g *flow.Graph) {
	idx := indexLocals(f)
	states := assigned(g, idx)
	state := func(nodes []int, l *ir.Local) ir.OldState {
		bits := flow.NewBits(2 * len(idx))
		for _, n := range nodes {
			if states[n] != nil {
				bits.Or(states[n])
			}
		}
		i := idx[l]
		switch {
		case bits.Has(2*i) && bits.Has(2*i+1):
			return ir.OldMaybe
		case bits.Has(2*i + 1):
			return ir.OldBound
		}
		return ir.OldUnbound
	}
	ir.Walk(f.Body, func(s ir.Stmt) {
		switch s := s.(type) {
		case *ir.Set:
			if s.Dst.Rep.Managed() {
				s.Old = state(g.At[s], s.Dst)
			}
		case *ir.Unset:
			s.Old = state(g.At[s], s.Dst)
		}
	})
	before, _ := liveLocals(g, idx)
	for _, l := range f.Locals {
		if l.Param {
			l.Ends = l.Rep.Managed() && !l.Borrowed
			l.End = state([]int{1, 2}, l)
			continue
		}
		if !l.Rep.Managed() {
			l.Init = before[0].Has(idx[l]) && !l.Frame && l.Rep.Kind != ir.Array
			continue
		}
		if l.End = state([]int{1, 2}, l); l.End != ir.OldUnbound {
			l.Ends = true
		}
		l.Init = !l.Frame
	}
}

// frameLocals decides which locals of a generator live in its frame: managed
// ones, which must outlast a suspension, and C ones that are alive at a Yield.
func frameLocals(f *ir.Func, g *flow.Graph) {
	if !f.Generator {
		return
	}
	idx := indexLocals(f)
	_, after := liveLocals(g, idx)
	across := flow.NewBits(len(idx))
	for id, n := range g.Nodes {
		if _, ok := n.Stmt.(*ir.Yield); ok {
			across.Or(after[id])
		}
	}
	for i, l := range f.Locals {
		l.Frame = l.Rep.Managed() || l.Addressed || l.Rep.Kind == ir.Opaque || across.Has(i)
	}
}

// mutable is a representation of variables that are assigned to: what is read
// from a place that is const is not.
func mutable(r *ir.Rep) *ir.Rep {
	plain := strings.TrimPrefix(r.C, "const ") // the C name of a header's typedef may say it
	if !r.Const && plain == r.C {
		return r
	}
	m := *r
	m.Const, m.C = false, plain
	return &m
}
