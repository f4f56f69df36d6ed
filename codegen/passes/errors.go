package passes

import "pyxc/codegen/ir"

// Errors gives every failing operation the label of the innermost handler or
// region that its failure goes to, or the function's.
func Errors(f *ir.Func) {
	e := &exits{f: f}
	e.block(f.Body, nil)
}

type exits struct{ f *ir.Func }

// block visits b; to is nil for the function's exit, or fetches the label of the enclosing exit.
func (e *exits) block(b *ir.Block, to func() *ir.Label) {
	if b == nil {
		return
	}
	for _, s := range b.List {
		switch s := s.(type) {
		case *ir.Op:
			if s.Fails() {
				s.Exit = e.label(to)
			}
		case *ir.Yield:
			s.Exit = e.label(to)
		case *ir.Try:
			if s.Catch != nil {
				e.block(s.Body, func() *ir.Label { return lazy(e.f, &s.Label) })
			} else {
				e.block(s.Body, to)
			}
			e.block(s.Catch, to)
			e.block(s.Final, to)
		case *ir.Region:
			e.block(s.Body, func() *ir.Label {
				e.label(to) // the way out goes on there
				return lazy(e.f, &s.Label)
			})
		default:
			for _, sub := range ir.Blocks(s) {
				e.block(sub, to)
			}
		}
	}
}

func (e *exits) label(to func() *ir.Label) *ir.Label {
	if to == nil {
		return lazy(e.f, &e.f.Label)
	}
	return to()
}

func lazy(f *ir.Func, l **ir.Label) *ir.Label {
	if *l == nil {
		*l = f.NewLabel("err")
	}
	return *l
}
