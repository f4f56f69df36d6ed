package passes

import "pyxc/codegen/ir"

// Yields numbers the resume points of a generator from 1, in the order of the text.
func Yields(f *ir.Func) {
	n := 0
	ir.Walk(f.Body, func(s ir.Stmt) {
		if y, ok := s.(*ir.Yield); ok {
			n++
			y.Index = n
		}
	})
}
