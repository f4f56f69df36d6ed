package emit

import (
	"fmt"
	"strconv"
	"strings"

	"pyxc/codegen/ir"
	"pyxc/internal/source"
)

// scope is what a jump may cross or end in.
type scope struct {
	label  *ir.Label
	loop   bool
	cSwich bool // a C switch: "break" would leave that
	region *ir.Region
}

func (e *fn) push(s scope) { e.scopes = append(e.scopes, s) }
func (e *fn) pop()         { e.scopes = e.scopes[:len(e.scopes)-1] }

func (e *fn) block(b *ir.Block) {
	if b == nil {
		return
	}
	if b.Label != nil {
		e.push(scope{label: b.Label})
	}
	e.stmts(b.List)
	if b.Label != nil {
		e.pop()
		e.end(b.Label)
	}
}

func (e *fn) stmts(list []ir.Stmt) {
	for i := 0; i < len(list); i++ {
		e.stmt(list[i])
	}
}

// end places the label behind what Leave of label jumps over, if anything does.
func (e *fn) end(label *ir.Label) {
	if label != nil && e.ends[label] {
		e.w.label("end" + strconv.Itoa(label.ID))
	}
}

// source comments the source line that a statement stands for.
func (e *fn) source(span source.Span) {
	if !span.IsValid() || e.m.Set == nil {
		return
	}
	e.w.at(span)
	file := e.m.Set.File(span.Start)
	if file == nil {
		return
	}
	e.line = file.LineOf(file.Offset(span.Start))
	if e.line == e.commented && file == e.file {
		return
	}
	e.commented, e.file = e.line, file
	if e.m.NoSource {
		return
	}
	e.w.text(fmt.Sprintf("/* %s:%d: %s */", baseName(file.Path), e.line, comment(clip(string(file.Line(e.line))))))
}

// clip shortens a line that would make the comment longer than the code.
func clip(line string) string {
	const limit = 200
	if len(line) <= limit {
		return line
	}
	return strings.ToValidUTF8(line[:limit], "") + " ..."
}

func baseName(path string) string {
	return path[strings.LastIndexAny(path, `/\`)+1:]
}

func (e *fn) stmt(s ir.Stmt) {
	switch s := s.(type) {
	case *ir.Op:
		if e.folded(s, s.Out) {
			return
		}
		e.source(s.Span)
		e.op(s)
	case *ir.Copy:
		e.copy(s)
	case *ir.Set:
		e.source(s.Span)
		e.set(s)
	case *ir.Unset:
		e.source(s.Span)
		e.unset(s)
	case *ir.Drop:
		if s.Temp.Slot != nil {
			e.drop(e.slot(s.Temp.Slot), s.Null, s.Clear)
		}
	case *ir.Return:
		e.source(s.Span)
		e.returns(s)
	case *ir.Yield:
		e.source(s.Span)
		e.yield(s)
	case *ir.Leave:
		e.jump(s.Target, false)
	case *ir.Next:
		e.jump(s.Target, true)
	default:
		e.compound(s)
	}
}

// folded reports whether s is written where its result is used.
func (e *fn) folded(s ir.Stmt, out *ir.Temp) bool {
	return out != nil && out.Slot == nil && e.uses[out] > 0
}

func (e *fn) compound(s ir.Stmt) {
	switch s := s.(type) {
	case *ir.Block:
		e.block(s)
	case *ir.If:
		e.source(s.Span)
		e.ifs(s, "")
	case *ir.Loop:
		e.loop(s)
	case *ir.ForRange:
		e.source(s.Span)
		e.forRange(s)
	case *ir.Switch:
		e.source(s.Span)
		e.switches(s)
	case *ir.Try:
		e.try(s)
	case *ir.Region:
		e.source(s.Span)
		e.regions(s)
	default:
		panic(fmt.Sprintf("emit: statement %T", s))
	}
}

func (e *fn) drop(place string, null, clear bool) {
	x := ""
	if null {
		x = "X"
	}
	e.w.line("Py_%sDECREF(%s);", x, place)
	if clear {
		e.w.line("%s = NULL;", place)
	}
}

func (e *fn) copy(s *ir.Copy) {
	if e.folded(s, s.Out) {
		return
	}
	if l, ok := s.Src.(*ir.Local); ok && s.Move {
		e.w.line("%s = %s;", e.slot(s.Out.Slot), e.value(l))
		e.w.line("%s = NULL;", e.local(l))
		return
	}
	e.w.line("%s = %s;", e.slot(s.Out.Slot), e.newRef(s.Src))
}

func (e *fn) set(s *ir.Set) {
	dst := e.local(s.Dst)
	e.wrote[s.Dst] = true
	if !s.Dst.Rep.Managed() {
		e.w.line("%s = %s;", dst, e.bare(s.Src))
		return
	}
	src := e.value(s.Src)
	if lit, ok := s.Src.(*ir.Lit); !s.Move && !ok {
		src = e.newRef(s.Src)
	} else if ok {
		src = lit.Text
	}
	switch s.Old {
	case ir.OldUnbound:
		e.w.line("%s = %s;", dst, src)
	case ir.OldBound:
		if s.Dst.PyName == "" && !s.Dst.Param {
			e.w.line("Py_XSETREF(%s, %s);", dst, src) // may hold NULL
		} else {
			e.w.line("Py_SETREF(%s, %s);", dst, src)
		}
	default:
		e.w.line("Py_XSETREF(%s, %s);", dst, src)
	}
	if l, ok := s.Src.(*ir.Local); ok && s.Move {
		e.w.line("%s = NULL;", e.local(l))
	} else if s.Clear {
		e.w.line("%s = NULL;", src)
	}
}

func (e *fn) unset(s *ir.Unset) {
	if s.Old == ir.OldUnbound {
		return
	}
	e.wrote[s.Dst] = true
	e.w.line("Py_CLEAR(%s);", e.local(s.Dst))
}

// op writes an operation, what it gives up, and the test for its failure.
func (e *fn) op(o *ir.Op) {
	e.variadic(o)
	text := e.call(o)
	result := ""
	conv := o.ErrOf()
	if o.Out != nil && o.Out.Slot != nil {
		result = e.slot(o.Out.Slot)
	}
	inlineTest := len(o.Release) == 0 && len(o.Clear) == 0 && result == "" && conv.Kind != ir.ErrOccurred
	switch {
	case conv.Kind == ir.ErrAlways, result == "" && (conv.Kind == ir.ErrNever || conv.Kind == ir.ErrOccurred):
		e.w.line("%s;", discard(text))
	case inlineTest:
		result = text
	default:
		if result == "" {
			result = e.scratchResult(o)
		}
		e.w.line("%s = %s;", result, unwrap(text))
	}
	for _, t := range o.Release {
		e.drop(e.slot(t.Slot), t.Nullable, has(o.Clear, t))
	}
	for _, t := range o.Clear {
		if !has(o.Release, t) {
			e.w.line("%s = NULL;", e.slot(t.Slot))
		}
	}
	e.test(o, conv, result)
	if o.Keep && o.Out.Slot != nil {
		e.w.line("Py_%sINCREF(%s);", map[bool]string{true: "X"}[o.Out.Nullable], result)
	}
}

func has(list []*ir.Temp, t *ir.Temp) bool {
	for _, x := range list {
		if x == t {
			return true
		}
	}
	return false
}

// discard marks an expression whose value is not used.
func discard(s string) string {
	if strings.HasPrefix(s, "(") && closes(s) {
		return "(void)" + s
	}
	return s
}

// scratchResult is a variable for a result that is only tested.
func (e *fn) scratchResult(o *ir.Op) string {
	if o.Out != nil {
		return e.scratch(o.Out.Rep)
	}
	if o.ErrOf().Kind == ir.ErrNull || o.ErrOf().Kind == ir.ErrNullOccurred {
		return e.scratch(ir.RObj)
	}
	return e.scratch(ir.RInt)
}

// scratch is a variable for results that nobody reads, one for each type.
func (e *fn) scratch(r *ir.Rep) string {
	key := TypeName(r)
	if e.scratches[key] == "" {
		e.scratches[key] = fmt.Sprintf("x%d", len(e.scratches)+1)
		e.scratchReps = append(e.scratchReps, r)
	}
	return e.scratches[key]
}

func (e *fn) test(o *ir.Op, conv ir.ErrConv, result string) {
	occurred := "PyErr_Occurred()"
	if e.nogil > 0 {
		occurred = "pyxc_occurred_nogil()"
	}
	cond := ""
	switch conv.Kind {
	case ir.ErrNever:
		return
	case ir.ErrAlways:
		e.fail(o)
		return
	case ir.ErrNull:
		cond = result + " == NULL"
	case ir.ErrNeg:
		cond = result + " < 0"
	case ir.ErrMinusOne:
		cond = fmt.Sprintf("%s == (%s)-1) && %s", result, e.outType(o), occurred)
	case ir.ErrSentinel:
		cond = fmt.Sprintf("%s == %s) && %s", result, e.sentinel(o, conv), occurred)
	case ir.ErrSentinelOnly:
		cond = fmt.Sprintf("%s == %s", result, e.sentinel(o, conv))
	case ir.ErrOccurred:
		cond = occurred
	case ir.ErrNullOccurred:
		cond = fmt.Sprintf("%s == NULL) && %s", result, occurred)
	case ir.ErrZero:
		cond = "!" + result
	}
	if strings.Contains(cond, ") && ") {
		cond = "PYXC_UNLIKELY(" + cond
	} else {
		cond = "PYXC_UNLIKELY(" + cond + ")"
	}
	e.w.line("if (%s) { %s }", cond, strings.Join(e.failure(o), " "))
}

// sentinel is the value that reports a failure, in the type of the result:
// -1 as an unsigned char is 255.
func (e *fn) sentinel(o *ir.Op, conv ir.ErrConv) string {
	if o.Out != nil && o.Out.Rep.Kind == ir.Int && (o.Out.Rep.Bits != 32 && o.Out.Rep.Bits != 64 || !o.Out.Rep.Signed) {
		return "(" + TypeName(o.Out.Rep) + ")" + conv.Sentinel
	}
	return conv.Sentinel
}

func (e *fn) outType(o *ir.Op) string {
	if o.Out != nil {
		return TypeName(o.Out.Rep)
	}
	return "int"
}

// fail goes to the error exit of an operation.
func (e *fn) fail(o *ir.Op) {
	for _, s := range e.failure(o) {
		e.w.text(s)
	}
}

// failure lists what is done when an operation has failed.
func (e *fn) failure(o *ir.Op) []string {
	var list []string
	for _, t := range o.Outs {
		if t.Rep.Managed() && t.Slot != nil {
			list = append(list, e.slot(t.Slot)+" = NULL;")
		}
	}
	at := e.position(o)
	if o.Info.NoTrace {
		at = "-1"
	}
	if s := e.setLine(at); s != "" && !o.Info.KeepsPlace {
		list = append(list, s)
	}
	return append(list, "goto "+errLabel(o.Exit)+";")
}

func (e *fn) lineOf(span source.Span) int {
	if span.IsValid() && e.m.Set != nil {
		if file := e.m.Set.File(span.Start); file != nil {
			return file.LineOf(file.Offset(span.Start))
		}
	}
	return e.line
}

// position is where the failure of an operation is shown in a traceback: the C
// text of a line, or of a span where its columns are known.
func (e *fn) position(o *ir.Op) string {
	at := e.place(o.Span, o.Part)
	if o.Older == nil {
		return at
	}
	if old := e.place(o.Older.Span, 0); old != at {
		return fmt.Sprintf("PYXC_SINCE_3%d(%s, %s)", o.Older.Since, at, old)
	}
	return at
}

// Limits of what PYXC_POS holds.
const (
	maxPosLine  = 1<<24 - 1
	maxPosLines = 1<<8 - 1
	maxPosCol   = 1<<10 - 2
)

func (e *fn) place(span source.Span, part source.Pos) string {
	line := min(e.lineOf(span), maxPosLine)
	if !span.IsValid() || span.End <= span.Start || e.m.Set == nil {
		return strconv.Itoa(line)
	}
	file := e.m.Set.File(span.Start)
	if file == nil || file != e.home {
		return strconv.Itoa(line)
	}
	end := file.Offset(span.End)
	last := file.LineOf(end)
	start := file.LineStart(line)
	col, stop := file.Offset(span.Start)-start, end-file.LineStart(last)
	if last-line > maxPosLines || col > maxPosCol || stop > maxPosCol {
		return strconv.Itoa(line)
	}
	if name := file.Offset(part) - start; part > 0 && name <= maxPosCol {
		return fmt.Sprintf("PYXC_POS_CALL(%d, %d, %d, %d, %d)", line, col, last, stop, name)
	}
	return fmt.Sprintf("PYXC_POS(%d, %d, %d, %d)", line, col, last, stop)
}

// setLine is the statement that notes the position of a failure.
func (e *fn) setLine(at string) string {
	if e.trace == "" {
		return ""
	}
	e.needLine = true
	return "line = " + at + ";"
}

func errLabel(l *ir.Label) string { return "err" + strconv.Itoa(l.ID) }

// cleanup drops what an error exit finds.
func (e *fn) cleanup(c *ir.Cleanup) {
	clear := map[*ir.Slot]bool{}
	for _, s := range c.Clear {
		clear[s] = true
	}
	for _, s := range c.Slots {
		if s.Frame && c == &e.f.Cleanup {
			continue // the runtime drops what a finished generator's frame holds
		}
		if clear[s] {
			e.w.line("Py_CLEAR(%s);", e.slot(s))
		} else {
			e.w.line("Py_XDECREF(%s);", e.slot(s))
		}
	}
}

// tracebackOf is traceback for what may have a frame of its own.
func (e *fn) tracebackOf(frame *ir.Frame) {
	if frame == nil || e.trace == "" {
		e.traceback()
		return
	}
	e.needLine = true
	e.w.line("PYXC_CLASS_FAILED(%s, %s, %d, line);", quote(frame.Name), quote(e.m.Path), e.lineOf(frame.Span))
}

func (e *fn) traceback() {
	if e.trace == "" {
		return
	}
	e.needTrace, e.needLine = true, true
	suffix := ""
	if e.nogil > 0 {
		suffix = "_nogil"
	}
	if e.noTrace {
		e.w.line("if (line >= 0)")
		e.w.indent++
		defer func() { e.w.indent-- }()
	}
	e.w.line("pyxc_add_traceback%s(&%s, line);", suffix, e.trace)
}

// jump leaves scopes up to the one with the label, or starts its next round.
func (e *fn) jump(label *ir.Label, next bool) {
	direct := true // no C loop or switch between here and the target
	for i := len(e.scopes) - 1; i >= 0; i-- {
		s := e.scopes[i]
		if s.label == label {
			switch {
			case next && s.loop && direct:
				e.w.line("continue;")
			case next:
				e.nexts[label] = true
				e.w.line("goto next%d;", label.ID)
			case s.loop && direct && !e.inSwitch(i):
				e.w.line("break;")
			default:
				e.ends[label] = true
				e.w.line("goto end%d;", label.ID)
			}
			return
		}
		if s.region != nil {
			e.exitRegion(s.region)
		}
		if s.loop {
			direct = false
		}
	}
	panic("emit: jump to a label that is not around it in " + e.f.Sym)
}

func (e *fn) inSwitch(n int) bool {
	for _, s := range e.scopes[n:] {
		if s.cSwich {
			return true
		}
	}
	return false
}
