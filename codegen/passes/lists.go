package passes

import (
	"pyxc/codegen/ir"
	"pyxc/codegen/prims"
)

// Lists joins reading an item of a list with its conversion to a C integer,
// and making an int with storing it as an item: the first needs no reference,
// the second often no object.
func Lists(f *ir.Func) {
	uses := map[*ir.Temp]int{}
	ir.Walk(f.Body, func(s ir.Stmt) {
		for _, v := range ir.Operands(s) {
			if t, ok := v.(*ir.Temp); ok {
				uses[t]++
			}
		}
	})
	joinItems(f.Body, uses)
}

func joinItems(b *ir.Block, uses map[*ir.Temp]int) {
	if b == nil {
		return
	}
	var list []ir.Stmt
	for _, s := range b.List {
		for _, sub := range ir.Blocks(s) {
			joinItems(sub, uses)
		}
		if n := len(list); n > 0 {
			first, ok := list[n-1].(*ir.Op)
			then, ok2 := s.(*ir.Op)
			if ok && ok2 && first.Out != nil && uses[first.Out] == 1 {
				if joined := joinItem(first, then); joined != nil {
					list[n-1] = joined
					continue
				}
			}
		}
		list = append(list, s)
	}
	b.List = list
}

// joinItem returns one operation for two, nil if they don't go together.
func joinItem(first, then *ir.Op) *ir.Op {
	switch {
	case first.Info == prims.ListGetInt && then.Info.Num == ir.NumAsInt && then.Info != prims.AsSsize &&
		then.Args[0] == ir.Value(first.Out) && castTo(then) == formInt:
		joined := *then
		joined.Info, joined.Args = prims.ListGetLong, first.Args
		if joined.Aux == "" {
			joined.Aux = then.Out.Rep.C
		}
		return &joined
	case first.Info.Num == ir.NumFromInt && then.Info == prims.ListSetInt && then.Args[2] == ir.Value(first.Out):
		joined := *then
		joined.Info = prims.ListSetLong
		joined.Args = append([]ir.Value(nil), then.Args...)
		joined.Args[2] = first.Args[0]
		return &joined
	}
	return nil
}
