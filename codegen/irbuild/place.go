package irbuild

import (
	"bytes"

	"pyxc/codegen/ir"
	"pyxc/codegen/prims"
	"pyxc/internal/source"
	"pyxc/parser/ast"
)

// Tracebacks show the columns of what failed, as CPython's compiler notes them for each instruction. So operations
// have the span of the expression that they are for, in statements that of the part that CPython names.

// at sets the current position and returns a function that restores it.
func (f *fb) at(n ast.Node) func() {
	if sp := n.Span(); sp.IsValid() {
		return f.atSpan(sp, nil)
	}
	return func() {}
}

func (f *fb) atSpan(span source.Span, older *ir.Older) func() {
	saved, savedOlder := f.span, f.older
	f.span, f.older = span, older
	return func() { f.span, f.older = saved, savedOlder }
}

// atSince is at for what tracebacks show at n from Python 3.version on, and at
// old before that.
func (f *fb) atSince(version int, n ast.Node, old source.Span) func() {
	return f.atSpan(n.Span(), &ir.Older{Since: version, Span: old})
}

// atName is the position of x.name: where the name stands on a line of its own,
// that of the name.
func (f *fb) atName(e *ast.Attr) func() { return f.atFromName(e, e.Span()) }

// atFromName is the position of what ends in or behind x.name: from the name on
// if that stands on another line than the start.
func (f *fb) atFromName(e *ast.Attr, span source.Span) func() {
	end := e.Span().End
	file := f.b.info.Set.File(end)
	if file == nil || !e.Span().IsValid() || file.LineOf(file.Offset(e.Span().Start)) == file.LineOf(file.Offset(end)) {
		return f.atSpan(span, nil)
	}
	older := &ir.Older{Since: 10, Span: span}
	span.Start = end - source.Pos(len(e.Name))
	return f.atSpan(span, older)
}

// methodCallOp emits a call of x.name(...) without a bound method, whose lookup
// may fail by itself.
func (f *fb) methodCallOp(info *ir.OpInfo, e *ast.Call, m *ast.Attr, args ...ir.Value) *ir.Temp {
	defer f.atFromName(m, e.Span())()
	t := f.obj(info, args...)
	f.cur.List[len(f.cur.List)-1].(*ir.Op).Part = m.Span().End
	return t
}

// test is where tracebacks show a test of truth that fails: what is tested, and
// before Python 3.12 the statement or expression that branches by it.
type test struct {
	span   source.Span
	always bool // in each version there
}

// testing sets what branches by the truth of what is built next.
func (f *fb) testing(n ast.Node) func() { return f.setTest(test{span: n.Span()}) }

func (f *fb) setTest(t test) func() {
	saved := f.test
	f.test = t
	return func() { f.test = saved }
}

// atTest is the position of a test of e's truth.
func (f *fb) atTest(e ast.Expr) func() {
	switch {
	case !f.test.span.IsValid():
		return f.at(e)
	case f.test.always:
		return f.atSpan(f.test.span, nil)
	}
	return f.atSince(12, e, f.test.span)
}

// inSpan is the position in a comprehension whose clauses are built next.
func (f *fb) inSpan(e *ast.Comp) func() {
	saved, restore := f.compSpan, f.at(e)
	f.compSpan = e.Span()
	return func() {
		f.compSpan = saved
		restore()
	}
}

// inCompFrame builds the loops of a comprehension, which was a function before
// Python 3.12.
func (f *fb) inCompFrame(e *ast.Comp, loops func()) {
	from := len(f.cur.List)
	loops()
	if f.b.cython {
		return
	}
	name := map[ast.CompKind]string{ast.CompList: "<listcomp>", ast.CompSet: "<setcomp>", ast.CompDict: "<dictcomp>"}[e.Kind]
	for i := len(f.cur.List) - 1; i >= from; i-- { // the first iterable is evaluated outside
		switch s := f.cur.List[i].(type) {
		case *ir.Loop, *ir.ForRange:
			aux := cstr(name) + ", " + cstr(f.b.mod.Path)
			failed := prims.CompFailed
			if compAwaits(s, aux) {
				failed = prims.CompFailedThrown
			}
			f.cur.List[i] = &ir.Try{Body: &ir.Block{List: []ir.Stmt{s}}, Span: f.span, Catch: f.block(func() { f.doAux(failed, aux) })}
			return
		}
	}
}

// compAwaits makes what awaits in the loops of a comprehension do so as in a coroutine of its own, and tells whether
// anything does. Only the outermost of several comprehensions gives errors back to the coroutine around.
func compAwaits(loops ir.Stmt, aux string) bool {
	found := false
	ir.WalkStmt(loops, func(s ir.Stmt) {
		op, ok := s.(*ir.Op)
		if !ok {
			return
		}
		switch op.Info {
		case prims.YieldFromSend, prims.YieldFromSendComp:
			op.Info, found = prims.YieldFromSendComp, true
		case prims.ANextFailed:
			op.Info, op.Aux = prims.ANextFailedComp, aux
		case prims.CompFailedThrown:
			op.Info = prims.CompFailed
		}
	})
	return found
}

// atClass is the position of a class statement without its decorators.
func (f *fb) atClass(s *ast.ClassDef) func() {
	span := s.Span()
	if file := f.b.info.Set.File(span.Start); file != nil && len(s.Decorators) > 0 {
		head := file.Text[:file.Offset(s.NameSp.Start)]
		span.Start = file.Pos(max(bytes.LastIndex(head, []byte("class")), file.Offset(span.Start)))
	}
	return f.atSpan(span, nil)
}
