package irbuild

import "pyxc/parser/ast"

func (f *fb) match(s *ast.Match) { f.b.unsupported(s.Span(), "a match statement is") }

func (f *fb) asyncFor(s *ast.For) { f.b.unsupported(s.Span(), "async for is") }

func (f *fb) asyncWith(s *ast.With) { f.b.unsupported(s.Span(), "async with is") }

// enterComp prepares the variables of an inlined comprehension.
func (f *fb) enterComp(e *ast.Comp) {
	sc := f.b.info.Scopes[e]
	if sc == nil {
		return
	}
	f.compCells(sc)
}
