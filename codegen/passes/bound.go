package passes

import (
	"pyxc/codegen/flow"
	"pyxc/codegen/ir"
)

// Bound removes tests for unbound locals where the local is surely bound, and
// finds managed parameters that are never assigned: those are borrowed.
func Bound(f *ir.Func) {
	markAddressed(f)
	borrowParams(f)
	g := flow.Build(f)
	idx := indexLocals(f)
	states := assigned(g, idx)
	removable := map[ir.Stmt]bool{}
	for s, nodes := range g.At {
		op, ok := s.(*ir.Op)
		if !ok || !op.Info.Bound {
			continue
		}
		l, ok := op.Args[0].(*ir.Local)
		if !ok {
			continue
		}
		sure := true
		for _, n := range nodes {
			sure = sure && (states[n] == nil || !states[n].Has(2*idx[l]))
		}
		removable[s] = sure
	}
	filter(f.Body, func(s ir.Stmt) bool { return !removable[s] })
}

// markAddressed finds locals whose address gets about: any write to memory may change them.
func markAddressed(f *ir.Func) {
	ir.Walk(f.Body, func(s ir.Stmt) {
		if op, ok := s.(*ir.Op); ok && op.Info.Effects == ir.Pure {
			for _, l := range addressed(op) {
				l.Addressed = true
			}
		}
	})
}

func borrowParams(f *ir.Func) {
	assigned := map[*ir.Local]bool{}
	ir.Walk(f.Body, func(s ir.Stmt) {
		switch s := s.(type) {
		case *ir.Set:
			assigned[s.Dst] = true
		case *ir.Unset:
			assigned[s.Dst] = true
		}
	})
	for _, l := range f.Params {
		if l.Rep.Managed() && !assigned[l] && !l.Addressed && !f.Generator {
			l.Borrowed = true
		}
	}
}

func indexLocals(f *ir.Func) map[*ir.Local]int {
	idx := map[*ir.Local]int{}
	for i, l := range f.Locals {
		idx[l] = i
	}
	return idx
}

// assigned solves definite assignment: before each node, bit 2i says that
// local i may be unbound, bit 2i+1 that it may be bound.
func assigned(g *flow.Graph, idx map[*ir.Local]int) []flow.Bits {
	size := 2 * len(idx)
	start := flow.NewBits(size)
	for l, i := range idx {
		if l.Param {
			start.Add(2*i + 1)
		} else {
			start.Add(2 * i)
		}
	}
	mark := func(state flow.Bits, l *ir.Local, bound bool) {
		i, ok := idx[l]
		if !ok {
			return
		}
		state.Del(2 * i)
		state.Del(2*i + 1)
		if bound {
			state.Add(2*i + 1)
		} else {
			state.Add(2 * i)
		}
	}
	return g.Forward(size, start, func(n *flow.Node, state flow.Bits, failed bool) {
		switch s := n.Stmt.(type) {
		case *ir.Set:
			mark(state, s.Dst, true)
			if src, ok := s.Src.(*ir.Local); ok && s.Move {
				mark(state, src, false)
			}
		case *ir.Unset:
			mark(state, s.Dst, false)
		case *ir.Return:
			if l, ok := s.Value.(*ir.Local); ok && s.Move {
				mark(state, l, false)
			}
		case *ir.Copy:
			if src, ok := s.Src.(*ir.Local); ok && s.Move {
				mark(state, src, false)
			}
		case *ir.Op:
			if l, ok := boundLocal(s); ok {
				mark(state, l, !failed)
			}
		}
	})
}

func boundLocal(o *ir.Op) (*ir.Local, bool) {
	if !o.Info.Bound {
		return nil, false
	}
	l, ok := o.Args[0].(*ir.Local)
	return l, ok
}

// filter keeps the statements under b that keep accepts.
func filter(b *ir.Block, keep func(ir.Stmt) bool) {
	if b == nil {
		return
	}
	var list []ir.Stmt
	for _, s := range b.List {
		for _, sub := range ir.Blocks(s) {
			filter(sub, keep)
		}
		if keep(s) {
			list = append(list, s)
		}
	}
	b.List = list
}
