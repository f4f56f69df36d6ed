package passes

import (
	"pyxc/codegen/ir"
	"pyxc/codegen/prims"
)

// Strings fetches the kind, the data and the length of a str once per loop
// where the loop reads its characters by index and does not rebind the
// variable: a str never changes.
func Strings(f *ir.Func) { (&stringHoister{f: f}).block(f.Body) }

type stringHoister struct{ f *ir.Func }

func (h *stringHoister) block(b *ir.Block) {
	if b == nil {
		return
	}
	var list []ir.Stmt
	for _, s := range b.List {
		switch s.(type) {
		case *ir.Loop, *ir.ForRange:
			list = append(list, h.hoist(s)...)
		}
		for _, sub := range ir.Blocks(s) {
			h.block(sub)
		}
		list = append(list, s)
	}
	b.List = list
}

// hoist returns what stands before a loop, and rewrites the reads in it.
func (h *stringHoister) hoist(loop ir.Stmt) []ir.Stmt {
	assigned := map[*ir.Local]bool{}
	var order []*ir.Local
	reads := map[*ir.Local][]*ir.Op{}
	ir.WalkStmt(loop, func(s ir.Stmt) {
		switch s := s.(type) {
		case *ir.Set:
			assigned[s.Dst] = true
		case *ir.Unset:
			assigned[s.Dst] = true
		case *ir.Op:
			l, ok := firstLocal(s)
			if !ok || s.Info != prims.StrGetInt {
				return
			}
			if reads[l] == nil {
				order = append(order, l)
			}
			reads[l] = append(reads[l], s)
		}
	})
	var list []ir.Stmt
	for _, l := range order {
		if assigned[l] || l.Addressed {
			continue
		}
		kind := h.f.AddLocal(&ir.Local{Name: "kind", Rep: ir.RInt})
		data := h.f.AddLocal(&ir.Local{Name: "data", Rep: ir.RVoidP})
		size := h.f.AddLocal(&ir.Local{Name: "size", Rep: ir.RSsize})
		for _, part := range []struct {
			to   *ir.Local
			info *ir.OpInfo
		}{{kind, prims.StrKind}, {data, prims.StrData}, {size, prims.StrSize}} {
			t := h.f.NewTemp(part.to.Rep)
			list = append(list, &ir.Op{Info: part.info, Args: []ir.Value{l}, Out: t, Span: reads[l][0].Span},
				&ir.Set{Dst: part.to, Src: t, Span: reads[l][0].Span})
		}
		for _, op := range reads[l] {
			op.Info = prims.StrAt
			op.Args = append([]ir.Value{op.Args[0], kind, data, size}, op.Args[1:]...)
		}
	}
	return list
}

func firstLocal(s *ir.Op) (*ir.Local, bool) {
	if len(s.Args) == 0 {
		return nil, false
	}
	l, ok := s.Args[0].(*ir.Local)
	return l, ok
}
