package passes

import "pyxc/codegen/ir"

// GIL takes the GIL around operations that need it where it is not held: a
// raise in a nogil function, say. The checker refuses most of what would need it.
func GIL(f *ir.Func) {
	g := &gilTaker{f: f}
	g.block(f.Body, f.Nogil && !f.WithGil)
}

type gilTaker struct{ f *ir.Func }

func (g *gilTaker) block(b *ir.Block, without bool) {
	if b == nil {
		return
	}
	for _, s := range b.List {
		inside := without
		if r, ok := s.(*ir.Region); ok {
			switch r.Kind {
			case ir.GILReleased:
				if without {
					r.Kind = ir.GILMaybeReleased
				}
				inside = true
			case ir.GILAcquired:
				inside = false
			}
		}
		for _, sub := range ir.Blocks(s) {
			g.block(sub, inside)
		}
	}
	if without {
		g.wrap(b)
	}
}

// wrap puts each run of statements that need the GIL, up to the last use of
// what it defines, into a region.
func (g *gilTaker) wrap(b *ir.Block) {
	var list []ir.Stmt
	for i := 0; i < len(b.List); i++ {
		if !needsGIL(b.List[i]) {
			list = append(list, b.List[i])
			continue
		}
		end := runEnd(b.List, i)
		state := g.f.AddLocal(&ir.Local{Name: "ensured", Rep: &ir.Rep{Kind: ir.Opaque, C: "PyGILState_STATE"}})
		body := &ir.Block{List: append([]ir.Stmt(nil), b.List[i:end]...)}
		span := b.List[i]
		r := &ir.Region{Kind: ir.GILAcquired, State: state, Body: body}
		if op, ok := span.(*ir.Op); ok {
			r.Span = op.Span
		}
		list = append(list, r)
		i = end - 1
	}
	b.List = list
}

// needsGIL reports whether the head of s touches Python objects.
func needsGIL(s ir.Stmt) bool {
	switch s := s.(type) {
	case *ir.Op:
		return !s.Info.NoGIL
	case *ir.Set:
		return s.Dst.Rep.Managed()
	case *ir.Unset:
		return true
	case *ir.Region:
		return s.Kind == ir.Handling || s.Kind == ir.MaybeHandling
	}
	return false
}

// runEnd returns the end of the run that starts at list[start]: it takes in
// the statements that follow and need the GIL, too, and all uses of its temps.
func runEnd(list []ir.Stmt, start int) int {
	defined := map[*ir.Temp]bool{}
	end := start + 1
	for i := start; i < end; i++ {
		for _, t := range ir.Defs(list[i]) {
			defined[t] = true
		}
		for j := len(list) - 1; j >= end; j-- {
			if uses(list[j], defined) {
				end = j + 1
				break
			}
		}
		if i == end-1 && end < len(list) && needsGIL(list[end]) {
			end++
		}
	}
	return end
}

func uses(s ir.Stmt, defined map[*ir.Temp]bool) bool {
	found := false
	ir.WalkStmt(s, func(s ir.Stmt) {
		for _, v := range ir.Operands(s) {
			if t, ok := v.(*ir.Temp); ok && defined[t] {
				found = true
			}
		}
	})
	return found
}
