package emit

import (
	"fmt"

	"pyxc/codegen/ir"
)

// yield suspends a generator: it leaves the value to the caller, and goes on
// behind the return when it is resumed.
func (e *fn) yield(s *ir.Yield) {
	value := "Py_NewRef(Py_None)"
	if s.Value != nil {
		value = e.value(s.Value)
		if !s.Move {
			value = e.newRef(s.Value)
		}
	}
	if s.Clear {
		e.needRet = true
		e.w.line("ret = %s;", value)
		e.w.line("%s = NULL;", value)
		value = "ret"
	}
	e.yields = append(e.yields, s.Index)
	e.w.line("g->resume = %d;", s.Index)
	e.w.line("return %s;", value)
	e.w.label(fmt.Sprintf("resume%d", s.Index))
	e.w.line("if (PYXC_UNLIKELY(sent == NULL)) { %s goto %s; }", e.setLine(e.place(s.Span, 0)), errLabel(s.Exit))
	if s.Out != nil && s.Out.Slot != nil {
		e.w.line("%s = Py_NewRef(sent);", e.slot(s.Out.Slot))
	}
}

// genReturn ends a generator with a value. Regions are left first.
func (e *fn) genReturn(s *ir.Return) {
	value := "Py_NewRef(Py_None)"
	if s.Value != nil {
		value = e.value(s.Value)
		if !s.Move {
			value = e.newRef(s.Value)
		}
	}
	e.needRet = true
	e.w.line("ret = %s;", value)
	if t, ok := s.Value.(*ir.Temp); ok && s.Move && t.Slot != nil && t.Slot.Frame {
		e.w.line("%s = NULL;", value)
	}
	for i := len(e.scopes) - 1; i >= 0; i-- {
		if r := e.scopes[i].region; r != nil {
			e.exitRegion(r)
		}
	}
	e.w.line("return pyxc_gen_return(g, ret);")
}

// resume writes the switch at the start of a generator.
func (e *fn) resume() {
	f := e.f
	if !f.Generator {
		return
	}
	e.w.line("switch (g->resume) {")
	for _, n := range e.yields {
		e.w.line("case %d:", n)
		e.w.indent++
		e.w.line("goto resume%d;", n)
		e.w.indent--
	}
	e.w.line("}")
	e.w.line("if (PYXC_UNLIKELY(sent == NULL)) {")
	e.w.indent++
	if e.trace != "" {
		e.w.line("pyxc_add_traceback(&%s, %d);", e.trace, e.lineOf(f.Span))
	}
	e.w.line("return pyxc_gen_fail(g);")
	e.w.indent--
	e.w.line("}")
}

// frameType writes the struct of a generator's frame and gives its descriptor's
// counts: the objects come first, then the handlers.
func (m *module) frameType(w *writer, f *ir.Func, n int) (objects, params, handlers int) {
	names := nameLocals(f)
	w.line("typedef struct {")
	w.indent++
	w.line("pyxc_gen g;")
	object := func(decl string) {
		objects++
		w.line("%s;", decl)
	}
	for _, l := range f.Params {
		object(Declare(l.Rep, names[l]))
		params++
	}
	for _, l := range f.Locals {
		if l.Frame && !l.Param && l.Rep.Managed() {
			object(Declare(l.Rep, names[l]))
		}
	}
	for _, s := range f.Slots {
		if s.Frame && s.Rep.Managed() {
			object(fmt.Sprintf("%s", Declare(s.Rep, fmt.Sprintf("t%d", s.ID))))
		}
	}
	for _, l := range f.Locals {
		if l.Frame && l.Rep == ir.RHandler {
			w.line("%s;", Declare(l.Rep, names[l]))
			handlers++
		}
	}
	for _, l := range f.Locals {
		if l.Frame && !l.Rep.Managed() && l.Rep != ir.RHandler {
			w.line("%s;", Declare(l.Rep, names[l]))
		}
	}
	for _, s := range f.Slots {
		if s.Frame && !s.Rep.Managed() {
			w.line("%s;", Declare(s.Rep, fmt.Sprintf("t%d", s.ID)))
		}
	}
	w.indent--
	w.line("} pyxc_frame_%d;", n)
	return objects, params, handlers
}
