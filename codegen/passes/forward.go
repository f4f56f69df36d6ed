package passes

import "pyxc/codegen/ir"

// Forward replaces the compiler's own variables that only ever stand for a
// borrowed parameter or a constant: neither can change, so no copy is needed.
func Forward(f *ir.Func) {
	for {
		stands := standIns(f)
		if len(stands) == 0 {
			return
		}
		ir.Walk(f.Body, func(s ir.Stmt) { replaceOperands(s, stands) })
		filter(f.Body, func(s ir.Stmt) bool {
			switch s := s.(type) {
			case *ir.Set:
				return stands[s.Dst] == nil
			case *ir.Unset:
				return stands[s.Dst] == nil
			}
			return true
		})
	}
}

// standIns finds the variables, each with what it stands for.
func standIns(f *ir.Func) map[*ir.Local]ir.Value {
	sets := map[*ir.Local]int{}
	from := map[*ir.Local]ir.Value{}
	unfit := map[*ir.Local]bool{}
	ir.Walk(f.Body, func(s ir.Stmt) {
		switch s := s.(type) {
		case *ir.Set:
			sets[s.Dst]++
			from[s.Dst] = s.Src
		case *ir.Op:
			for i, v := range s.Args {
				l, ok := v.(*ir.Local)
				if !ok {
					continue
				}
				// One that is asked whether it is bound means something by not being so.
				if s.Info.Bound && i == 0 || s.Info.C == isNull || s.Info.C == notNull {
					unfit[l] = true
				}
			}
			for _, l := range addressed(s) {
				unfit[l] = true
			}
		}
	})
	stands := map[*ir.Local]ir.Value{}
	for _, l := range f.Locals {
		if l.PyName != "" || l.Param || l.Addressed || !l.Rep.Managed() || sets[l] != 1 || unfit[l] {
			continue
		}
		switch src := from[l].(type) {
		case *ir.PyConst:
			stands[l] = src
		case *ir.Local:
			if src.Borrowed {
				stands[l] = src
			}
		}
	}
	return stands
}

// replaceOperands replaces locals among what the head of s reads.
func replaceOperands(s ir.Stmt, with map[*ir.Local]ir.Value) {
	swap := func(v *ir.Value) {
		if l, ok := (*v).(*ir.Local); ok && with[l] != nil {
			*v = with[l]
		}
	}
	switch s := s.(type) {
	case *ir.Op:
		for i := range s.Args {
			swap(&s.Args[i])
		}
	case *ir.Set:
		swap(&s.Src)
	case *ir.If:
		swap(&s.Cond)
	case *ir.Return:
		if s.Value != nil {
			swap(&s.Value)
		}
	case *ir.Yield:
		if s.Value != nil {
			swap(&s.Value)
		}
	}
}
