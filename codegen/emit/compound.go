package emit

import (
	"strconv"
	"strings"

	"pyxc/codegen/ir"
)

func (e *fn) cond(v ir.Value, likely int8) string {
	text := e.bare(v)
	switch likely {
	case 1:
		return "PYXC_LIKELY(" + text + ")"
	case -1:
		return "PYXC_UNLIKELY(" + text + ")"
	}
	return text
}

// negated is the condition that v is false; likely says how likely v is.
func (e *fn) negated(v ir.Value, likely int8) string {
	if o := e.folding(v); o != nil && o.Info.Name == "c.not" {
		return e.cond(o.Args[0], -likely)
	}
	return "!" + paren(e.cond(v, likely))
}

// closes reports whether the parenthesis that text starts with ends at its
// end, with no comma outside of inner ones.
func closes(text string) bool {
	depth := 0
	for i := 0; i < len(text); i++ {
		switch text[i] {
		case '(':
			depth++
		case ')':
			depth--
			if depth == 0 {
				return i == len(text)-1
			}
		case ',':
			if depth == 1 {
				return false
			}
		case '"', '\'':
			return false
		}
	}
	return false
}

func (e *fn) ifs(s *ir.If, lead string) {
	then, other := s.Then, s.Else
	var cond string
	if e.empty(then) && !e.empty(other) {
		then, other = other, nil
		cond = e.negated(s.Cond, s.Likely)
	} else {
		cond = e.cond(s.Cond, s.Likely)
	}
	e.w.line("%sif (%s) {", lead, cond)
	e.w.indent++
	e.block(then)
	e.w.indent--
	if e.empty(other) {
		e.w.line("}")
		return
	}
	if e.w.indent >= maxIndent && lead == "" {
		e.flatElse(then, other)
		return
	}
	if next := e.onlyIf(other); next != nil {
		e.ifs(next, "} else ")
		return
	}
	e.w.line("} else {")
	e.w.indent++
	e.block(other)
	e.w.indent--
	e.w.line("}")
}

// flatElse writes an else behind its if, whose "then" was just written, so that
// long chains of elif don't nest deeper than C compilers take.
func (e *fn) flatElse(then, other *ir.Block) {
	falls := ir.FallsThrough(then)
	e.ids++
	label := "past" + strconv.Itoa(e.ids)
	if falls {
		e.w.indent++
		e.w.line("goto %s;", label)
		e.w.indent--
	}
	e.w.line("}")
	e.block(other)
	if falls {
		e.w.label(label)
	}
}

func (e *fn) empty(b *ir.Block) bool { return b == nil || len(e.visible(b)) == 0 && b.Label == nil }

// visible lists the statements of b that are written as such.
func (e *fn) visible(b *ir.Block) []ir.Stmt {
	var list []ir.Stmt
	for _, s := range b.List {
		if defs := ir.Defs(s); len(defs) == 1 && e.folded(s, defs[0]) {
			continue
		}
		list = append(list, s)
	}
	return list
}

// onlyIf returns the If that is all of b, so that it can be written as else if.
func (e *fn) onlyIf(b *ir.Block) *ir.If {
	if b.Label != nil {
		return nil
	}
	list := e.visible(b)
	if len(list) != 1 {
		return nil
	}
	s, _ := list[0].(*ir.If)
	return s
}

func (e *fn) loop(s *ir.Loop) {
	body := e.visible(s.Body)
	head := "for (;;) {"
	if cond, ok := e.whileCond(s, body); ok {
		e.source(body[0].(*ir.If).Span)
		head = "while (" + cond + ") {"
		body = body[1:]
	}
	e.w.text(head)
	e.w.indent++
	e.push(scope{label: s.Label, loop: true})
	if s.Body.Label != nil {
		e.push(scope{label: s.Body.Label})
	}
	e.stmts(body)
	if s.Body.Label != nil {
		e.pop()
		e.end(s.Body.Label)
	}
	e.pop()
	e.next(s.Label)
	e.w.indent--
	e.w.line("}")
	e.end(s.Label)
}

// next places the label that an indirect Next jumps to.
func (e *fn) next(label *ir.Label) {
	if label != nil && e.nexts[label] {
		e.w.label("next" + strconv.Itoa(label.ID))
	}
}

// whileCond recognises a loop that starts with its test.
func (e *fn) whileCond(s *ir.Loop, body []ir.Stmt) (string, bool) {
	if len(body) == 0 || s.Body.Label != nil {
		return "", false
	}
	test, ok := body[0].(*ir.If)
	if !ok || test.Then == nil {
		return "", false
	}
	if e.empty(test.Then) && test.Else != nil && e.leaves(test.Else, s.Label) {
		return e.cond(test.Cond, 0), true
	}
	if e.empty(test.Else) && e.leaves(test.Then, s.Label) {
		return e.negated(test.Cond, 0), true
	}
	return "", false
}

func paren(s string) string {
	if strings.HasPrefix(s, "(") && closes(s) {
		return s
	}
	return "(" + s + ")"
}

func (e *fn) leaves(b *ir.Block, label *ir.Label) bool {
	list := e.visible(b)
	if len(list) != 1 || b.Label != nil {
		return false
	}
	l, ok := list[0].(*ir.Leave)
	return ok && l.Target == label && label != nil
}

func (e *fn) forRange(s *ir.ForRange) {
	v := e.local(s.Var)
	e.wrote[s.Var], e.read[s.Var] = true, true
	cmp := "<"
	if s.Down {
		cmp = ">"
	}
	if s.Inclusive {
		cmp += "="
	}
	step := v + " += " + e.value(s.Step)
	if lit, ok := s.Step.(*ir.Lit); ok && lit.Text == "1" {
		step = v + "++"
	} else if ok && lit.Text == "-1" {
		step = v + "--"
	}
	e.w.line("for (%s = %s; %s %s %s; %s) {", v, e.bare(s.Lo), v, cmp, e.value(s.Hi), step)
	e.w.indent++
	e.push(scope{label: s.Label, loop: true})
	e.block(s.Body)
	e.pop()
	e.next(s.Label)
	e.w.indent--
	e.w.line("}")
	e.end(s.Label)
}

func (e *fn) switches(s *ir.Switch) {
	e.w.line("switch (%s) {", e.bare(s.Value))
	e.push(scope{cSwich: true})
	arm := func(b *ir.Block) {
		e.w.indent++
		e.block(b)
		if ir.FallsThrough(b) {
			e.w.line("break;")
		}
		e.w.indent--
	}
	for _, c := range s.Cases {
		for _, v := range c.Values {
			e.w.line("case %s:", v)
		}
		arm(c.Body)
	}
	e.w.line("default:")
	arm(s.Default)
	e.pop()
	e.w.line("}")
}

func (e *fn) try(s *ir.Try) {
	e.block(s.Body)
	if s.Label == nil || s.Catch == nil {
		return
	}
	e.ids++
	end := "caught" + strconv.Itoa(s.Label.ID)
	falls := ir.FallsThrough(s.Body)
	if falls {
		e.w.line("goto %s;", end)
	}
	e.w.label(errLabel(s.Label))
	e.cleanup(&s.Cleanup)
	if handles(s.Catch) {
		e.tracebackOf(s.Frame)
	}
	e.block(s.Catch)
	if falls {
		e.w.label(end)
	}
}

// handles reports whether a catch makes the error the handled one, or only
// passes it on.
func handles(b *ir.Block) bool {
	for _, s := range b.List {
		switch s := s.(type) {
		case *ir.Region:
			if s.Kind == ir.Handling {
				return true
			}
		case *ir.Op:
			if s.Info.EntersHandler {
				return true
			}
		}
	}
	return false
}

func (e *fn) regions(s *ir.Region) {
	e.enterRegion(s)
	e.push(scope{region: s})
	inner := e.nogil
	switch s.Kind {
	case ir.GILReleased, ir.GILMaybeReleased:
		e.nogil++
	case ir.GILAcquired:
		e.nogil = 0
	}
	e.block(s.Body)
	e.nogil = inner
	e.pop()
	falls := ir.FallsThrough(s.Body)
	if falls {
		e.exitRegion(s)
	}
	if s.Label == nil {
		return
	}
	end := "out" + strconv.Itoa(s.Label.ID)
	if falls {
		e.w.line("goto %s;", end)
	}
	e.w.label(errLabel(s.Label))
	if s.Kind == ir.GILReleased || s.Kind == ir.GILMaybeReleased {
		e.exitRegion(s)
		e.cleanup(&s.Cleanup)
	} else {
		e.cleanup(&s.Cleanup)
		e.exitRegion(s)
	}
	e.w.line("goto %s;", errLabel(e.outerExit(s)))
	if falls {
		e.w.label(end)
	}
}

// outerExit is where an error goes on that leaves a region.
func (e *fn) outerExit(s *ir.Region) *ir.Label { return e.outer[s] }

func (e *fn) enterRegion(s *ir.Region) {
	state := e.state(s)
	switch s.Kind {
	case ir.Handling:
		e.w.line("pyxc_handler_enter(&%s);", state)
	case ir.MaybeHandling:
		e.w.line("%s.active = 0;", state)
	case ir.GILReleased:
		e.w.line("pyxc_gil_release(&%s);", state)
	case ir.GILMaybeReleased:
		e.w.line("pyxc_gil_release_held(&%s);", state)
	case ir.GILAcquired:
		e.w.line("pyxc_gil_ensure(&%s);", state)
	case ir.Locked:
		e.w.line("pyxc_mutex_lock(%s);", state)
	}
}

func (e *fn) exitRegion(s *ir.Region) {
	state := e.state(s)
	switch s.Kind {
	case ir.Handling, ir.MaybeHandling:
		e.w.line("pyxc_handler_leave(&%s);", state)
	case ir.GILReleased:
		e.w.line("pyxc_gil_restore(&%s);", state)
	case ir.GILMaybeReleased:
		e.w.line("pyxc_gil_restore_held(&%s);", state)
	case ir.GILAcquired:
		e.w.line("pyxc_gil_unensure(&%s);", state)
	case ir.Locked:
		e.w.line("pyxc_mutex_unlock(%s);", state)
	case ir.Sectioned:
		e.w.line("pyxc_section_leave(&%s);", state)
	}
}

func (e *fn) state(s *ir.Region) string {
	e.read[s.State] = true
	return e.local(s.State)
}
