package emit

import (
	"fmt"
	"slices"
	"strings"

	"pyxc/codegen/ir"
	"pyxc/internal/source"
)

// fn writes one function.
type fn struct {
	m     *module
	f     *ir.Func
	w     *writer
	names map[*ir.Local]string
	defs  map[*ir.Temp]ir.Stmt
	uses  map[*ir.Temp]int
	outer map[*ir.Region]*ir.Label

	scopes      []scope
	ends, nexts map[*ir.Label]bool
	read, wrote map[*ir.Local]bool
	used        map[*ir.Local]bool
	scratches   map[string]string
	scratchReps []*ir.Rep
	va, ids     int
	yields      []int
	nogil       int

	trace                         string // C name of the trace record, "" for none
	needTrace, needLine, needDone bool
	needRet, noTrace, epilogue    bool
	needFrame                     bool
	line, commented               int
	file, home                    *source.File
}

func newFn(m *module, f *ir.Func) *fn {
	e := &fn{m: m, f: f, w: &writer{indent: 1}, names: nameLocals(f), defs: map[*ir.Temp]ir.Stmt{}, uses: map[*ir.Temp]int{},
		outer: map[*ir.Region]*ir.Label{}, ends: map[*ir.Label]bool{}, nexts: map[*ir.Label]bool{}, read: map[*ir.Local]bool{},
		wrote: map[*ir.Local]bool{}, used: map[*ir.Local]bool{}, scratches: map[string]string{}}
	e.line = e.lineOf(f.Span)
	if m.Set != nil {
		e.home = m.Set.File(f.Span.Start)
	}
	if f.Name != "" {
		e.trace = fmt.Sprintf("pyxc_tr_%d", m.index[f])
	}
	if f.Nogil {
		e.nogil = 1
	}
	ir.Walk(f.Body, func(s ir.Stmt) {
		for _, t := range ir.Defs(s) {
			e.defs[t] = s
		}
		for _, v := range ir.Operands(s) {
			if t, ok := v.(*ir.Temp); ok {
				e.uses[t]++
			}
		}
		if op, ok := s.(*ir.Op); ok && op.Info.NoTrace {
			e.noTrace = true
		}
	})
	e.findOuter(f.Body, f.Label)
	if e.quiet() && !hasCatch(f.Body) {
		e.trace = ""
	}
	e.epilogue = f.WithGil
	for _, l := range f.Locals {
		e.epilogue = e.epilogue || l.Ends && !l.Frame
	}
	return e
}

// quiet reports whether an error that leaves the function is reported without
// an entry of it in the traceback, as Cython has it for noexcept functions.
func (e *fn) quiet() bool {
	return (e.f.Noexcept || e.f.Err.Kind == ir.ErrNever) && e.m.opts.Cython && !e.f.Generator
}

func hasCatch(b *ir.Block) bool {
	found := false
	ir.Walk(b, func(s ir.Stmt) {
		t, ok := s.(*ir.Try)
		found = found || ok && t.Catch != nil
	})
	return found
}

func (e *fn) findOuter(b *ir.Block, to *ir.Label) {
	if b == nil {
		return
	}
	for _, s := range b.List {
		switch s := s.(type) {
		case *ir.Region:
			e.outer[s] = to
			if s.Label != nil {
				e.findOuter(s.Body, s.Label)
			} else {
				e.findOuter(s.Body, to)
			}
		case *ir.Try:
			if s.Label != nil {
				e.findOuter(s.Body, s.Label)
			} else {
				e.findOuter(s.Body, to)
			}
			e.findOuter(s.Catch, to)
		default:
			for _, sub := range ir.Blocks(s) {
				e.findOuter(sub, to)
			}
		}
	}
}

// write returns the function's C text.
func (e *fn) write() *writer {
	f := e.f
	e.block(f.Body)
	if ir.FallsThrough(f.Body) {
		e.finish("", false)
	}
	e.tail()
	body := e.w
	body.closeRange()
	w := &writer{}
	if f.Comment != "" {
		w.text("/* " + comment(f.Comment) + " */")
	}
	w.at(f.Span)
	if f.Guard != "" {
		w.text("#if " + f.Guard)
	}
	w.text(e.m.prototype(f, e.names))
	w.text("{")
	w.indent++
	e.w = w
	e.declare()
	e.prologue()
	w.closeRange()
	w.add(body)
	w.indent = 0
	w.text("}")
	if f.Guard != "" {
		w.text("#endif")
	}
	return w
}

// returns writes a return: the value, the ways out of regions, the end.
func (e *fn) returns(s *ir.Return) {
	if e.f.Generator {
		e.genReturn(s)
		return
	}
	value := ""
	if s.Value != nil {
		value = e.bare(s.Value)
		if _, lit := s.Value.(*ir.Lit); s.Value.RepOf().Managed() && !s.Move && !lit {
			value = e.newRef(s.Value)
		}
	}
	crossing := false
	for _, sc := range e.scopes {
		crossing = crossing || sc.region != nil
	}
	if crossing && value != "" {
		if _, lit := s.Value.(*ir.Lit); !lit {
			e.needRet = true
			e.w.line("ret = %s;", value)
			value = "ret"
			e.giveLocal(s)
		}
	}
	for i := len(e.scopes) - 1; i >= 0; i-- {
		if r := e.scopes[i].region; r != nil {
			e.exitRegion(r)
		}
	}
	if e.epilogue && value != "" {
		e.needRet = true
		if value != "ret" {
			e.w.line("ret = %s;", value)
			e.giveLocal(s)
		}
	}
	e.finish(value, true)
}

// giveLocal empties a local whose reference a return takes.
func (e *fn) giveLocal(s *ir.Return) {
	if l, ok := s.Value.(*ir.Local); ok && s.Move && l.Rep.Managed() {
		e.w.line("%s = NULL;", e.local(l))
	}
}

// finish ends the function with value.
func (e *fn) finish(value string, explicit bool) {
	if e.f.Generator && !explicit {
		e.w.line("return pyxc_gen_return(g, Py_NewRef(Py_None));")
		return
	}
	if value == "" && !explicit && e.f.Result.Kind != ir.Void {
		value = plainZero(e.f.Result)
		if e.epilogue {
			e.needRet = true
			e.w.line("ret = %s;", value)
		}
	}
	switch {
	case e.epilogue:
		e.needDone = true
		e.w.line("goto done;")
	case value == "":
		e.w.line("return;")
	default:
		e.w.line("return %s;", value)
	}
}

func plainZero(r *ir.Rep) string {
	switch r.Kind {
	case ir.Obj, ir.Ptr, ir.FuncPtr:
		return "NULL"
	case ir.Int, ir.Float:
		return "(" + TypeName(r) + ")0"
	}
	return ""
}

// tail writes the function's error exit and the common end.
func (e *fn) tail() {
	if e.f.Label != nil {
		e.w.at(e.f.Span)
		e.w.label(errLabel(e.f.Label))
		e.failed()
	}
	if !e.needDone {
		return
	}
	text := string(e.w.b)
	if cut, ok := strings.CutSuffix(text, "goto done;\n"); ok {
		e.w.b = []byte(strings.TrimRight(cut, " "))
	}
	if strings.Contains(text, "goto done;\n") && strings.Count(text, "goto done;\n") > boolInt(strings.HasSuffix(text, "goto done;\n")) {
		e.w.label("done")
	}
	takes := e.takesGIL(endsHere)
	if takes {
		e.w.line("pyxc_gil_ensure(&gil);")
	}
	for _, l := range e.f.Locals {
		if endsHere(l) {
			e.drop(e.local(l), l.End != ir.OldBound || l.PyName == "", false)
		}
	}
	if takes {
		e.w.line("pyxc_gil_unensure(&gil);")
	}
	if e.f.WithGil {
		e.w.line("pyxc_gil_unensure(&gil);")
	}
	if e.f.Result.Kind != ir.Void {
		e.needRet = true
		e.w.line("return ret;")
	} else {
		e.w.line("return;")
	}
}

// endsHere reports whether the function's end drops what a local holds.
func endsHere(l *ir.Local) bool { return l.Ends && !l.Frame }

// ownedParam reports whether a parameter gets a reference of its own on entry.
func ownedParam(l *ir.Local) bool { return l.Param && l.Rep.Managed() && !l.Borrowed && !l.Frame }

// takesGIL reports whether a function that runs without the GIL has locals
// whose references are counted on entry or at the end.
func (e *fn) takesGIL(counted func(*ir.Local) bool) bool {
	return e.f.Nogil && !e.f.WithGil && slices.ContainsFunc(e.f.Locals, counted)
}

func boolInt(b bool) int {
	if b {
		return 1
	}
	return 0
}

// failed writes what the function does with an error that nothing caught.
func (e *fn) failed() {
	f := e.f
	if f.Nogil && !f.WithGil {
		e.w.line("pyxc_gil_ensure(&gil);")
	}
	e.cleanup(&f.Cleanup)
	noexcept := f.Noexcept || f.Err.Kind == ir.ErrNever
	if !e.quiet() {
		nogil := e.nogil
		e.nogil = 0
		e.traceback()
		e.nogil = nogil
	}
	if noexcept && !f.Generator {
		e.w.line("pyxc_unraisable(%s, %d);", quote(e.m.traceName(f)), boolInt(!f.Terse))
		e.m.need("unraisable")
	}
	if f.Nogil && !f.WithGil {
		e.w.line("pyxc_gil_unensure(&gil);")
	}
	if f.Generator {
		e.w.line("return pyxc_gen_fail(g);")
		return
	}
	value := ""
	if f.Result.Kind != ir.Void {
		value = e.errValue(noexcept)
		if e.epilogue || strings.HasPrefix(value, "{") {
			e.needRet = true
			e.w.line("ret = %s;", value)
		}
	}
	e.finish(value, true)
}

// errValue is what the function returns when it fails.
func (e *fn) errValue(noexcept bool) string {
	if noexcept {
		return e.zeroValue()
	}
	switch e.f.Err.Kind {
	case ir.ErrNull, ir.ErrNullOccurred:
		return "NULL"
	case ir.ErrNeg:
		return "-1"
	case ir.ErrMinusOne:
		return "(" + TypeName(e.f.Result) + ")-1"
	case ir.ErrSentinel, ir.ErrSentinelOnly:
		return e.f.Err.Sentinel
	}
	return e.zeroValue()
}

func (e *fn) zeroValue() string {
	if z := plainZero(e.f.Result); z != "" {
		return z
	}
	if e.f.Result.Class {
		return e.f.Result.C + "()"
	}
	return e.m.zeroStruct(e.f.Result)
}

// declare writes the variables that the body turned out to use.
func (e *fn) declare() {
	f, w := e.f, e.w
	body := e.m.body[f]
	if f.Generator && e.needFrame {
		w.line("pyxc_frame_%d *f = (pyxc_frame_%d *)g;", e.m.frame[f], e.m.frame[f])
	}
	for i, l := range f.Params {
		if body && i > 0 && (e.used[l] || l.Ends) {
			w.line("%s = v[%d];", Declare(l.Rep, e.names[l]), i-1)
		}
	}
	for _, l := range f.Locals {
		if l.Param || l.Frame || !e.used[l] {
			continue
		}
		init := ""
		if l.Init && !l.Rep.Class {
			init = " = " + zero(l.Rep)
		}
		w.line("%s%s;", Declare(l.Rep, e.names[l]), init)
	}
	for _, s := range f.Slots {
		if s.Frame {
			continue
		}
		init := ""
		if s.Init && !s.Rep.Class {
			init = " = " + zero(s.Rep)
		}
		w.line("%s%s;", Declare(s.Rep, e.slot(s)), init)
	}
	for _, r := range e.scratchReps {
		w.line("%s;", Declare(r, e.scratches[TypeName(r)]))
	}
	if e.va > 0 {
		w.line("PyObject *va[%d];", max(e.va, 2))
	}
	if e.needRet && f.Result.Kind != ir.Void {
		w.line("%s;", Declare(f.Result, "ret"))
	}
	if e.needLine {
		w.line("int64_t line = 0;")
	}
	if f.WithGil || f.Nogil && f.Label != nil || e.takesGIL(ownedParam) || e.takesGIL(endsHere) {
		w.line("PyGILState_STATE gil;")
	}
}

// prologue writes what comes before the body: the GIL, references to parameters, the resume switch.
func (e *fn) prologue() {
	f, w := e.f, e.w
	for _, l := range f.Locals {
		if e.used[l] && !e.read[l] && !l.Frame && !l.Param && !l.Rep.Managed() {
			w.line("(void)%s;", e.names[l]) // assigned only
		}
	}
	if e.needLine && !e.needTrace {
		w.text("(void)line;")
	}
	if f.WithGil {
		w.line("pyxc_gil_ensure(&gil);")
	}
	takes := e.takesGIL(ownedParam)
	if takes {
		w.line("pyxc_gil_ensure(&gil);")
	}
	for _, l := range f.Params {
		if ownedParam(l) {
			w.line("Py_INCREF(%s);", e.names[l])
		}
	}
	if takes {
		w.line("pyxc_gil_unensure(&gil);")
	}
	e.resume()
}
