package passes

import (
	"pyxc/codegen/flow"
	"pyxc/codegen/ir"
)

// Refs makes ownership explicit. A managed result that is new belongs to its
// temp; a borrowed one is copied unless nothing can free it before its last
// use. Temps are given away at their last use where an operation takes over
// operands, and dropped after it elsewhere; every jump, return and failure
// that leaves the life of a temp drops it.
func Refs(f *ir.Func) {
	r := &refs{f: f, dying: dyingLocals(f)}
	r.push(&frame{cleanup: &f.Cleanup, catches: true})
	r.block(f.Body, nil)
	f.Level = ir.Owned
}

// frame is a scope that temps live in.
type frame struct {
	live    []*ir.Temp
	noted   int         // the first of live are known to their error exit
	label   *ir.Label   // a Leave of it drops what is inside
	loop    *ir.Label   // a Next of it drops what is inside
	cleanup *ir.Cleanup // error exit that drops what is inside
	catches bool        // errors stop here
}

type refs struct {
	f      *ir.Func
	frames []*frame
	out    []ir.Stmt
	null   map[*ir.Temp]bool // known to be NULL here
	taken  *ir.Temp          // given away by the return in work
	dying  map[ir.Stmt]map[*ir.Local]bool
	tests  map[*ir.Temp]*ir.Op // tests for NULL, by their result
	noted  map[*ir.Cleanup]map[*ir.Temp]bool
}

func (r *refs) push(f *frame) { r.frames = append(r.frames, f) }
func (r *refs) pop()          { r.frames = r.frames[:len(r.frames)-1] }
func (r *refs) top() *frame   { return r.frames[len(r.frames)-1] }

func (r *refs) emit(s ...ir.Stmt) { r.out = append(r.out, s...) }

// scope is the block in work.
type scope struct {
	list []ir.Stmt
	last map[*ir.Temp]int   // index of the last statement that uses a temp of this block
	dead map[int][]*ir.Temp // the temps that nothing behind a statement uses
	at   int
}

func (r *refs) block(b *ir.Block, fr *frame) {
	if b == nil {
		return
	}
	if fr == nil {
		fr = &frame{}
	}
	if b.Label != nil {
		r.push(&frame{label: b.Label})
		defer r.pop()
	}
	r.push(fr)
	defer r.pop()
	saved := r.out
	r.out = nil
	sc := &scope{list: b.List, last: lastUses(b), dead: map[int][]*ir.Temp{}}
	for i, s := range b.List {
		for _, t := range ir.Defs(s) {
			sc.dead[max(i, sc.last[t])] = append(sc.dead[max(i, sc.last[t])], t)
		}
	}
	for i, s := range b.List {
		sc.at = i
		r.stmt(s, sc)
		if ir.Continues(s) {
			r.dropDead(sc)
		}
	}
	b.List = r.out
	r.out = saved
}

// lastUses finds, for each temp defined directly in b, the index of the last
// statement that needs it. What a C pointer was computed from is needed as
// long as the pointer.
func lastUses(b *ir.Block) map[*ir.Temp]int {
	last := map[*ir.Temp]int{}
	for i, s := range b.List {
		for _, t := range ir.Defs(s) {
			last[t] = -1
		}
		ir.WalkStmt(s, func(s ir.Stmt) {
			for _, v := range ir.Operands(s) {
				if t, ok := v.(*ir.Temp); ok {
					if _, here := last[t]; here {
						last[t] = i
					}
				}
			}
		})
	}
	for i := len(b.List) - 1; i >= 0; i-- {
		if op, ok := b.List[i].(*ir.Op); ok && op.Out != nil && pointsInto(op.Out.Rep) {
			for _, v := range op.Args {
				if t, ok := v.(*ir.Temp); ok && last[op.Out] > last[t] {
					if _, here := last[t]; here {
						last[t] = last[op.Out]
					}
				}
			}
		}
	}
	return last
}

// pointsInto reports whether values of the representation may point into an operand.
func pointsInto(r *ir.Rep) bool { return r.Kind == ir.Ptr || r.Kind == ir.Struct }

func (r *refs) isLive(t *ir.Temp) bool {
	return r.top().index(t) >= 0
}

// index finds a live temp; those made last die first.
func (fr *frame) index(t *ir.Temp) int {
	for i := len(fr.live) - 1; i >= 0; i-- {
		if fr.live[i] == t {
			return i
		}
	}
	return -1
}

func (r *refs) end(t *ir.Temp) {
	top := r.top()
	i := top.index(t)
	if i < 0 {
		return
	}
	if i < top.noted {
		top.noted--
	}
	top.live = append(top.live[:i], top.live[i+1:]...)
}

// dies reports whether v is an owned temp of the current block whose last use is the current statement.
func (r *refs) dies(v ir.Value, sc *scope) (*ir.Temp, bool) {
	t, ok := v.(*ir.Temp)
	if !ok || !t.Owned || !r.isLive(t) || sc.last[t] != sc.at {
		return nil, false
	}
	return t, true
}

// dropDead drops the temps of the current block that are needed no more.
func (r *refs) dropDead(sc *scope) {
	for _, t := range sc.dead[sc.at] {
		if r.isLive(t) {
			r.emit(&ir.Drop{Temp: t, Null: t.Nullable && !r.nonNull(t)})
			r.end(t)
		}
	}
}

// nonNull reports whether a nullable temp was tested before: after
// "if t {...} else {leaves}" it isn't NULL.
func (r *refs) nonNull(t *ir.Temp) bool {
	known, ok := r.null[t]
	return ok && !known
}

func (r *refs) know(t *ir.Temp, null bool) (restore func()) {
	old, had := r.null[t]
	if r.null == nil {
		r.null = map[*ir.Temp]bool{}
	}
	r.null[t] = null
	return func() {
		if had {
			r.null[t] = old
		} else {
			delete(r.null, t)
		}
	}
}

// leave drops what lives in the frames from index n on, innermost first.
func (r *refs) leave(n int) {
	for i := len(r.frames) - 1; i >= n; i-- {
		for _, t := range r.frames[i].live {
			if known, ok := r.null[t]; ok && known || t == r.taken {
				continue
			}
			r.emit(&ir.Drop{Temp: t, Null: t.Nullable && !r.nonNull(t)})
		}
	}
}

// failing notes what a failure here must drop, but for the temps of skip.
func (r *refs) failing(skip map[*ir.Temp]bool) {
	var live []*ir.Temp
	for i := len(r.frames) - 1; i >= 0; i-- {
		fr := r.frames[i]
		for j := fr.noted; j < len(fr.live); j++ {
			t := fr.live[j]
			if known, ok := r.null[t]; skip[t] || ok && known {
				continue
			}
			live = append(live, t)
			if j == fr.noted {
				fr.noted++
			}
		}
		if fr.cleanup != nil {
			r.noteDrops(fr.cleanup, live)
			live = nil
		}
		if fr.catches {
			return
		}
	}
}

// noteDrops adds temps to what an error exit drops.
func (r *refs) noteDrops(c *ir.Cleanup, live []*ir.Temp) {
	if len(live) == 0 {
		return
	}
	if r.noted[c] == nil {
		if r.noted == nil {
			r.noted = map[*ir.Cleanup]map[*ir.Temp]bool{}
		}
		r.noted[c] = map[*ir.Temp]bool{}
	}
	for _, t := range live {
		if !r.noted[c][t] {
			r.noted[c][t] = true
			c.Drops = append(c.Drops, t)
		}
	}
}

func addTemps(list, more []*ir.Temp) []*ir.Temp {
	for _, t := range more {
		found := false
		for _, old := range list {
			found = found || old == t
		}
		if !found {
			list = append(list, t)
		}
	}
	return list
}

func (r *refs) stmt(s ir.Stmt, sc *scope) {
	switch s := s.(type) {
	case *ir.Op:
		r.op(s, sc)
	case *ir.Set:
		if t, ok := r.dies(s.Src, sc); ok && s.Dst.Rep.Managed() {
			s.Move = true
			r.end(t)
		} else if l, ok := s.Src.(*ir.Local); ok && r.dying[s][l] && l != s.Dst {
			s.Move = true
		}
		r.emit(s)
	case *ir.Return:
		r.returns(s, sc)
	case *ir.Yield:
		r.yield(s, sc)
	case *ir.Leave, *ir.Next:
		r.jump(s)
	default:
		r.compound(s, sc)
	}
}

func (r *refs) jump(s ir.Stmt) {
	for i := len(r.frames) - 1; i >= 0; i-- {
		fr := r.frames[i]
		leave, isLeave := s.(*ir.Leave)
		next, isNext := s.(*ir.Next)
		if isLeave && fr.label == leave.Target && fr.label != nil || isNext && fr.loop == next.Target && fr.loop != nil {
			r.leave(i)
			break
		}
	}
	r.emit(s)
}

func (r *refs) compound(s ir.Stmt, sc *scope) {
	switch s := s.(type) {
	case *ir.If:
		r.branch(s)
		return
	case *ir.Loop:
		r.block(s.Body, &frame{label: s.Label, loop: s.Label})
	case *ir.ForRange:
		r.block(s.Body, &frame{label: s.Label, loop: s.Label})
	case *ir.Try:
		r.push(&frame{cleanup: &s.Cleanup, catches: true})
		r.block(s.Body, nil)
		r.pop()
		r.block(s.Catch, nil)
	case *ir.Region:
		r.push(&frame{cleanup: &s.Cleanup})
		r.block(s.Body, nil)
		r.pop()
	default:
		for _, b := range ir.Blocks(s) {
			r.block(b, nil)
		}
	}
	r.emit(s)
}

// branch uses what a test of a nullable temp tells.
func (r *refs) branch(s *ir.If) {
	t, thenNull := r.nullTest(s.Cond)
	if t == nil {
		r.block(s.Then, nil)
		r.block(s.Else, nil)
		r.emit(s)
		return
	}
	restore := r.know(t, thenNull)
	r.block(s.Then, nil)
	restore()
	restore = r.know(t, !thenNull)
	r.block(s.Else, nil)
	restore()
	r.emit(s)
	ifNull := s.Else
	if thenNull {
		ifNull = s.Then
	}
	if ifNull != nil && !ir.FallsThrough(ifNull) {
		r.know(t, false)
	}
}

// nullTest returns the nullable temp that a condition tests, and whether the
// condition holds for NULL.
func (r *refs) nullTest(cond ir.Value) (t *ir.Temp, null bool) {
	c, ok := cond.(*ir.Temp)
	if !ok {
		return nil, false
	}
	if c.Nullable {
		return c, false
	}
	op := r.tests[c]
	if op == nil {
		return nil, false
	}
	if t, ok = op.Args[0].(*ir.Temp); ok && t.Nullable {
		return t, op.Info.C == isNull
	}
	return nil, false
}

// The C texts of the tests for NULL.
const (
	isNull  = "($0 == NULL)"
	notNull = "($0 != NULL)"
)

// takeLocal makes the read of a dying local a move.
func (r *refs) takeLocal(s *ir.Op) bool {
	if s.Info.C != "$0" || s.Info.Result != ir.Borrowed || s.Out == nil {
		return false
	}
	l, ok := s.Args[0].(*ir.Local)
	if !ok || !r.dying[s][l] {
		return false
	}
	s.Out.Owned = true
	r.emit(&ir.Copy{Out: s.Out, Src: l, Move: true})
	r.top().live = append(r.top().live, s.Out)
	return true
}

func (r *refs) op(s *ir.Op, sc *scope) {
	if s.Info.C == isNull || s.Info.C == notNull {
		if r.tests == nil {
			r.tests = map[*ir.Temp]*ir.Op{}
		}
		r.tests[s.Out] = s
	}
	if r.takeLocal(s) {
		return
	}
	gone := map[*ir.Temp]bool{}
	r.giveStolen(s, sc, gone)
	borrows := s.Out != nil && s.Out.Rep.Managed() && s.Info.Result == ir.Borrowed
	if borrows {
		s.Keep = !r.borrowSafe(s, sc)
	}
	if !borrows {
		for _, v := range s.Args {
			if t, ok := r.dies(v, sc); ok && !gone[t] {
				s.Release = append(s.Release, t)
				gone[t] = true
			}
		}
	}
	if s.Fails() {
		r.failing(gone)
	}
	for t := range gone {
		r.end(t)
	}
	r.emit(s)
	for _, v := range s.Args {
		if l, ok := v.(*ir.Local); ok && r.dying[s][l] && s.ErrOf().Kind != ir.ErrAlways {
			delete(r.dying[s], l)
			r.emit(&ir.Unset{Dst: l, Span: s.Span})
		}
	}
	for _, t := range ir.Defs(s) {
		if t.Rep.Managed() && (t != s.Out || s.Info.Result == ir.New || s.Keep) {
			t.Owned = true
			r.top().live = append(r.top().live, t)
		}
	}
}

// giveStolen makes each operand that is taken over a reference to give.
func (r *refs) giveStolen(s *ir.Op, sc *scope, gone map[*ir.Temp]bool) {
	for i, v := range s.Args {
		if !s.Stealing(i) || !v.RepOf().Managed() {
			continue
		}
		if _, ok := v.(*ir.Lit); ok {
			continue // NULL
		}
		if t, ok := r.dies(v, sc); ok && !gone[t] && !usedLater(s.Args[i+1:], t) {
			gone[t] = true
			continue
		}
		c := r.f.NewTemp(ir.RObj)
		c.Owned = true
		if t, ok := v.(*ir.Temp); ok {
			c.Nullable = t.Nullable
		}
		cp := &ir.Copy{Out: c, Src: v}
		if l, ok := v.(*ir.Local); ok && r.dying[s][l] && !readsLocal(s.Args[i+1:], l) && !readsLocal(s.Args[:i], l) {
			cp.Move = true
			delete(r.dying[s], l)
		}
		r.emit(cp)
		s.Args[i] = c
	}
}

func usedLater(args []ir.Value, t *ir.Temp) bool {
	for _, v := range args {
		if v == ir.Value(t) {
			return true
		}
	}
	return false
}

// borrowSafe reports whether the borrowed result of s stays alive without a
// reference of its own: no Python code runs until after its last use, which
// copies it or only looks at it.
func (r *refs) borrowSafe(s *ir.Op, sc *scope) bool {
	last := sc.last[s.Out]
	if last < 0 || immortal(s) {
		return true
	}
	for i := sc.at + 1; i <= last; i++ {
		switch n := sc.list[i].(type) {
		case *ir.Op:
			if n.Info.Effects > ir.Writes || i < last && releases(n, sc, i) {
				return false
			}
		case *ir.Set:
			if i < last && n.Dst.Rep.Managed() {
				return false
			}
		case *ir.Return:
			return i == last && !r.anyLive()
		default:
			return false
		}
	}
	// The container may die right after s.
	for _, v := range s.Args {
		if t, ok := v.(*ir.Temp); ok && t.Owned && sc.last[t] < last {
			return false
		}
		if l, ok := v.(*ir.Local); ok && r.dying[s][l] {
			return false
		}
	}
	return true
}

// immortal reports whether the borrowed result of s depends on no object that could die.
func immortal(s *ir.Op) bool {
	if l, ok := onlyLocal(s); ok && l.Borrowed {
		return true // the caller keeps it
	}
	if s.Info.Effects != ir.Pure {
		return false
	}
	for _, v := range s.Args {
		if v.RepOf().Managed() {
			return false
		}
	}
	return true
}

// onlyLocal returns the local that an op does nothing but read.
func onlyLocal(s *ir.Op) (*ir.Local, bool) {
	if s.Info.C != "$0" {
		return nil, false
	}
	l, ok := s.Args[0].(*ir.Local)
	return l, ok
}

// releases reports whether a managed temp dies at op n, which may drop it.
func releases(n *ir.Op, sc *scope, at int) bool {
	for _, v := range n.Args {
		if t, ok := v.(*ir.Temp); ok && t.Rep.Managed() && sc.last[t] == at {
			return true
		}
	}
	return false
}

func (r *refs) anyLive() bool {
	for _, fr := range r.frames {
		if len(fr.live) > 0 {
			return true
		}
	}
	return false
}

// take ends the life of an owned temp in whichever frame holds it; used where
// the function ends, so that other paths still see it alive.
func (r *refs) take(t *ir.Temp) bool {
	for _, fr := range r.frames {
		for _, l := range fr.live {
			if l == t && t.Owned {
				r.taken = t
				return true
			}
		}
	}
	return false
}

func (r *refs) returns(s *ir.Return, sc *scope) {
	if s.Value != nil && s.Value.RepOf().Managed() {
		if t, ok := s.Value.(*ir.Temp); ok && r.take(t) {
			s.Move = true
		} else if l, ok := s.Value.(*ir.Local); ok && !l.Borrowed && !r.f.Generator {
			s.Move = true
		} else if _, lit := s.Value.(*ir.Lit); !lit && r.anyLive() {
			c := r.f.NewTemp(ir.RObj)
			c.Owned = true
			r.emit(&ir.Copy{Out: c, Src: s.Value})
			s.Value, s.Move = c, true
		}
	}
	r.leave(0)
	if r.taken != nil {
		if sc.last[r.taken] == sc.at {
			r.end(r.taken)
		}
		r.taken = nil
	}
	r.emit(s)
}

func (r *refs) yield(s *ir.Yield, sc *scope) {
	if t, ok := r.dies(s.Value, sc); ok {
		s.Move = true
		r.end(t)
	}
	r.failing(nil)
	r.emit(s)
	if s.Out != nil {
		s.Out.Owned = true
		r.top().live = append(r.top().live, s.Out)
	}
}

func readsLocal(args []ir.Value, l *ir.Local) bool {
	for _, v := range args {
		if v == ir.Value(l) {
			return true
		}
	}
	return false
}

// dyingLocals finds the statements that read one of the compiler's own
// managed locals for the last time. The user's locals live on: when they die is visible.
func dyingLocals(f *ir.Func) map[ir.Stmt]map[*ir.Local]bool {
	own := map[*ir.Local]bool{}
	for _, l := range f.Locals {
		if l.PyName == "" && !l.Param && l.Rep.Managed() && !l.Addressed {
			own[l] = true
		}
	}
	if len(own) == 0 {
		return nil
	}
	g := flow.Build(f)
	idx := indexLocals(f)
	_, after := liveLocals(g, idx)
	dying := map[ir.Stmt]map[*ir.Local]bool{}
	for s, nodes := range g.At {
		switch n := s.(type) {
		case *ir.Set:
		case *ir.Op:
			if n.Out != nil && pointsInto(n.Out.Rep) {
				continue
			}
		default:
			continue
		}
		for _, v := range ir.Operands(s) {
			l, ok := v.(*ir.Local)
			if !ok || !own[l] {
				continue
			}
			dead := true
			for _, id := range nodes {
				dead = dead && !after[id].Has(idx[l])
			}
			if dead {
				if dying[s] == nil {
					dying[s] = map[*ir.Local]bool{}
				}
				dying[s][l] = true
			}
		}
	}
	return dying
}

// liveLocals solves liveness of locals.
func liveLocals(g *flow.Graph, idx map[*ir.Local]int) (before, after []flow.Bits) {
	return g.Backward(len(idx), func(n *flow.Node, state flow.Bits, _ bool) {
		use := func(vals ...ir.Value) {
			for _, v := range vals {
				if l, ok := v.(*ir.Local); ok {
					state.Add(idx[l])
				}
			}
		}
		switch s := n.Stmt.(type) {
		case *ir.Set:
			state.Del(idx[s.Dst])
			use(s.Src)
		case *ir.Unset:
			state.Del(idx[s.Dst])
		case *ir.ForRange:
			switch n.Kind {
			case flow.Head:
				state.Del(idx[s.Var])
				use(s.Lo)
			case flow.Test:
				use(s.Var, s.Hi)
			case flow.Step:
				use(s.Var, s.Step)
			}
		case *ir.Region:
			if s.State != nil {
				if n.Kind == flow.Enter {
					state.Del(idx[s.State])
				} else {
					state.Add(idx[s.State])
				}
			}
		default:
			if n.Kind == flow.Plain || n.Kind == flow.Head {
				use(ir.Operands(n.Stmt)...)
			}
		}
	})
}
