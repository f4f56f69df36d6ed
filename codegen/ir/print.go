package ir

import (
	"fmt"
	"strconv"
	"strings"
)

// Print writes a function as text that Read accepts.
func Print(f *Func) string {
	p := &printer{}
	p.fn(f)
	return p.b.String()
}

// PrintModule writes every function of a module.
func PrintModule(m *Module) string {
	var parts []string
	for _, f := range m.Funcs {
		parts = append(parts, Print(f))
	}
	return strings.Join(parts, "\n")
}

type printer struct {
	b      strings.Builder
	indent int
}

func (p *printer) line(parts ...string) {
	p.b.WriteString(strings.Repeat("  ", p.indent))
	p.b.WriteString(strings.Join(nonEmpty(parts), " "))
	p.b.WriteByte('\n')
}

func nonEmpty(parts []string) []string {
	var list []string
	for _, s := range parts {
		if s != "" {
			list = append(list, s)
		}
	}
	return list
}

func flag(on bool, word string) string {
	if on {
		return word
	}
	return ""
}

func quoted(key, s string) string {
	if s == "" {
		return ""
	}
	return key + " " + strconv.Quote(s)
}

var levelWords = []string{"built", "specialised", "lowered", "owned"}
var errWords = []string{"never", "null", "neg", "minusone", "sentinel", "sentinelonly", "occurred", "nulloccurred", "zero", "always"}
var oldWords = []string{"maybe", "unbound", "bound"}
var regionWords = []string{"handling", "maybehandling", "nogil", "gil", "maybenogil", "locked", "sectioned"}
var constWords = []string{"str", "bytes", "int", "float", "complex", "tuple", "frozenset", "one"}

func (p *printer) fn(f *Func) {
	p.line("func", strconv.Quote(f.Sym), "{")
	p.indent++
	p.line("head", repText(f.Result), levelWords[f.Level], "err", errText(f.Err), quoted("name", f.Name), quoted("qual", f.QualName),
		quoted("comment", f.Comment), quoted("guard", f.Guard), flag(f.Static, "static"), flag(f.Inline, "inline"), flag(f.Vararg, "vararg"), flag(f.Noexcept, "noexcept"), flag(f.Terse, "terse"),
		flag(f.Nogil, "nogil"), flag(f.WithGil, "withgil"), flag(f.Generator, "generator"), labelText("exit", f.Label), spanText(f.Span.Start, f.Span.End))
	for _, l := range f.Locals {
		p.line("local", localName(l), repText(l.Rep), quoted("py", l.PyName), flag(l.Param, "param"), flag(l.Addressed, "addressed"),
			flag(l.Borrowed, "borrowed"), flag(l.Frame, "frame"), flag(l.Init, "init"), endText(l), factText(l.Fact))
	}
	if len(f.Params) > 0 {
		names := make([]string, len(f.Params))
		for i, l := range f.Params {
			names[i] = localName(l)
		}
		p.line("params", strings.Join(names, " "))
	}
	for _, s := range f.Slots {
		p.line("slot", strconv.Itoa(s.ID), repText(s.Rep), flag(s.Init, "init"), flag(s.Frame, "frame"))
	}
	p.cleanup(&f.Cleanup)
	p.block("body", f.Body)
	p.indent--
	p.line("}")
}

func (p *printer) cleanup(c *Cleanup) {
	if len(c.Drops) > 0 {
		p.line("drops", temps(c.Drops))
	}
	if len(c.Slots) > 0 {
		p.line("dropslots", slots(c.Slots))
	}
	if len(c.Clear) > 0 {
		p.line("clearslots", slots(c.Clear))
	}
}

func temps(ts []*Temp) string {
	parts := make([]string, len(ts))
	for i, t := range ts {
		parts[i] = "%" + strconv.Itoa(t.ID)
	}
	return strings.Join(parts, " ")
}

func slots(ss []*Slot) string {
	parts := make([]string, len(ss))
	for i, s := range ss {
		parts[i] = strconv.Itoa(s.ID)
	}
	return strings.Join(parts, " ")
}

func (p *printer) block(head string, b *Block) {
	if b == nil {
		p.line(head, "none")
		return
	}
	p.line(head, labelText("label", b.Label), "{")
	p.indent++
	for _, s := range b.List {
		p.stmt(s)
	}
	p.indent--
	p.line("}")
}

func (p *printer) stmt(s Stmt) {
	switch s := s.(type) {
	case *Op:
		p.op(s)
	case *Set:
		p.line("set", localName(s.Dst), valueText(s.Src), flag(s.Move, "move"), oldText(s.Old), flag(s.Clear, "clear"), spanText(s.Span.Start, s.Span.End))
	case *Unset:
		p.line("unset", localName(s.Dst), oldText(s.Old), spanText(s.Span.Start, s.Span.End))
	case *Leave:
		p.line("leave", labelID(s.Target))
	case *Next:
		p.line("next", labelID(s.Target))
	case *Return:
		value := "none"
		if s.Value != nil {
			value = valueText(s.Value)
		}
		p.line("return", value, flag(s.Move, "move"), spanText(s.Span.Start, s.Span.End))
	case *Yield:
		p.yield(s)
	case *Copy:
		p.line("copy", tempDef(s.Out), valueText(s.Src), flag(s.Move, "move"))
	case *Drop:
		p.line("drop", valueText(s.Temp), flag(s.Null, "null"), flag(s.Clear, "clear"))
	default:
		p.compound(s)
	}
}

func (p *printer) compound(s Stmt) {
	switch s := s.(type) {
	case *Block:
		p.block("block", s)
	case *If:
		likely := []string{"unlikely", "", "likely"}[s.Likely+1]
		p.line("if", valueText(s.Cond), likely, spanText(s.Span.Start, s.Span.End))
		p.block("then", s.Then)
		p.block("else", s.Else)
	case *Loop:
		p.line("loop", labelText("label", s.Label), spanText(s.Span.Start, s.Span.End))
		p.block("do", s.Body)
	case *ForRange:
		p.line("for", localName(s.Var), valueText(s.Lo), valueText(s.Hi), valueText(s.Step), labelText("label", s.Label),
			flag(s.Down, "down"), flag(s.Inclusive, "inclusive"), spanText(s.Span.Start, s.Span.End))
		p.block("do", s.Body)
	case *Switch:
		p.line("switch", valueText(s.Value), spanText(s.Span.Start, s.Span.End))
		for _, c := range s.Cases {
			vals := make([]string, len(c.Values))
			for i, v := range c.Values {
				vals[i] = strconv.Quote(v)
			}
			p.block("case "+strings.Join(vals, " "), c.Body)
		}
		p.block("default", s.Default)
	case *Try:
		frame := ""
		if s.Frame != nil {
			frame = "frame " + strconv.Quote(s.Frame.Name) + " " + spanText(s.Frame.Span.Start, s.Frame.Span.End)
		}
		p.line("try", labelText("label", s.Label), frame, spanText(s.Span.Start, s.Span.End))
		p.cleanup(&s.Cleanup)
		p.block("body", s.Body)
		p.block("catch", s.Catch)
		p.block("final", s.Final)
	case *Region:
		state := ""
		if s.State != nil {
			state = "state " + localName(s.State)
		}
		p.line("region", regionWords[s.Kind], state, labelText("label", s.Label), spanText(s.Span.Start, s.Span.End))
		p.cleanup(&s.Cleanup)
		p.block("body", s.Body)
	default:
		p.line(fmt.Sprintf("unknown %T", s))
	}
}

func (p *printer) op(o *Op) {
	args := make([]string, len(o.Args))
	for i, a := range o.Args {
		args[i] = valueText(a)
	}
	outs := "none"
	if o.Out != nil {
		outs = tempDef(o.Out)
	}
	extra := ""
	if len(o.Outs) > 0 {
		defs := make([]string, len(o.Outs))
		for i, t := range o.Outs {
			defs[i] = tempDef(t)
		}
		extra = "outs(" + strings.Join(defs, " ") + ")"
	}
	conv := ""
	if o.Conv != nil {
		conv = "err " + errText(*o.Conv)
	}
	list := func(word string, ts []*Temp) string {
		if len(ts) == 0 {
			return ""
		}
		return word + "(" + temps(ts) + ")"
	}
	p.line("op", outs, "=", o.Info.Name+"("+strings.Join(args, " ")+")", extra, quoted("aux", o.Aux), conv, list("release", o.Release),
		flag(o.Keep, "keep"), list("clear", o.Clear), labelText("exit", o.Exit), spanText(o.Span.Start, o.Span.End),
		placeText(o))
}

func (p *printer) yield(s *Yield) {
	out, value := "none", "none"
	if s.Out != nil {
		out = tempDef(s.Out)
	}
	if s.Value != nil {
		value = valueText(s.Value)
	}
	p.line("yield", out, "=", value, "index", strconv.Itoa(s.Index), flag(s.Move, "move"), flag(s.Clear, "clear"),
		labelText("exit", s.Exit), spanText(s.Span.Start, s.Span.End))
}

func endText(l *Local) string {
	if !l.Ends {
		return ""
	}
	return "ends " + oldWords[l.End]
}

func oldText(o OldState) string {
	if o == OldMaybe {
		return ""
	}
	return "old " + oldWords[o]
}

func labelID(l *Label) string {
	if l == nil {
		return "L0"
	}
	return "L" + strconv.Itoa(l.ID)
}

func labelText(word string, l *Label) string {
	if l == nil {
		return ""
	}
	s := word + " " + labelID(l)
	if l.Name != "" {
		s += " " + strconv.Quote(l.Name)
	}
	return s
}

func spanText[P ~int32](start, end P) string {
	if start == 0 && end == 0 {
		return ""
	}
	return fmt.Sprintf("@ %d %d", start, end)
}

// placeText says where else than at its span an operation is shown.
func placeText(o *Op) string {
	s := ""
	if o.Part > 0 {
		s = "part " + strconv.Itoa(int(o.Part))
	}
	if o.Older != nil {
		s = strings.TrimSpace(fmt.Sprintf("%s before %d %d %d", s, o.Older.Since, o.Older.Span.Start, o.Older.Span.End))
	}
	return s
}

func errText(e ErrConv) string {
	if e.Sentinel == "" {
		return errWords[e.Kind]
	}
	return errWords[e.Kind] + " " + strconv.Quote(e.Sentinel)
}

func factText(f Fact) string {
	if f == (Fact{}) {
		return ""
	}
	return "fact " + strconv.Quote(f.Class) + " " + strconv.FormatBool(f.NotNone)
}

func tempDef(t *Temp) string {
	parts := []string{"%" + strconv.Itoa(t.ID), repText(t.Rep), flag(t.Nullable, "nullable"), flag(t.Owned, "owned"), factText(t.Fact)}
	if t.Slot != nil {
		parts = append(parts, "slot "+strconv.Itoa(t.Slot.ID))
	}
	return "[" + strings.Join(nonEmpty(parts), " ") + "]"
}

// localName writes a local as an identifier, or quoted if it isn't one.
func localName(l *Local) string { return "$" + strconv.Quote(l.Name) }

func valueText(v Value) string {
	switch v := v.(type) {
	case nil:
		return "none"
	case *Temp:
		return "%" + strconv.Itoa(v.ID)
	case *Local:
		return localName(v)
	case *Lit:
		return "lit " + strconv.Quote(v.Text) + " " + repText(v.Rep)
	case *Sym:
		return "sym " + strconv.Quote(v.Name) + " " + repText(v.Rep)
	case *CStr:
		return "cstr " + strconv.Quote(v.Bytes)
	case *PyConst:
		return constText(v)
	}
	return fmt.Sprintf("unknown %T", v)
}

func constText(c *PyConst) string {
	parts := []string{"const", constWords[c.Kind], strconv.Quote(c.Text)}
	if c.Imag != "" {
		parts = append(parts, "imag "+strconv.Quote(c.Imag))
	}
	if c.Intern {
		parts = append(parts, "intern")
	}
	if c.Kind == KTuple || c.Kind == KFrozenSet {
		items := make([]string, len(c.Items))
		for i, item := range c.Items {
			items[i] = constText(item)
		}
		parts = append(parts, "("+strings.Join(items, " ")+")")
	}
	return strings.Join(parts, " ")
}

// named holds the short names of the common representations.
var named = map[string]*Rep{
	"void": RVoid, "obj": RObj, "int": RInt, "long": RLong, "ssize": RSsize, "size": RSize, "int64": RInt64,
	"ucs4": RUCS4, "double": RDouble, "char": RChar, "charp": RCharP, "voidp": RVoidP, "handler": RHandler,
}

// shortNames maps a representation's full text to its short name.
var shortNames = map[string]string{}

func init() {
	short := map[string]string{}
	for name, r := range named {
		short[fullText(r)] = name
	}
	shortNames = short
	for name, r := range named { // those made of others, such as charp
		short[fullText(r)] = name
	}
}

// Equal reports whether two representations are the same C type.
func (r *Rep) Equal(s *Rep) bool {
	if r == s {
		return true
	}
	return r != nil && s != nil && repText(r) == repText(s)
}

func repText(r *Rep) string {
	if r == nil {
		return "none"
	}
	full := fullText(r)
	if name, ok := shortNames[full]; ok {
		return name
	}
	return full
}

func fullText(r *Rep) string {
	constWord := flag(r.Const, " const")
	sign := "u"
	if r.Signed {
		sign = "s"
	}
	switch r.Kind {
	case Ptr:
		named := ""
		if r.C != "" {
			named = " named " + strconv.Quote(r.C)
		}
		return "<ptr " + repText(r.Elem) + named + constWord + ">"
	case Array:
		return "<array " + repText(r.Elem) + " " + strconv.Quote(r.Len) + constWord + ">"
	case FuncPtr:
		params := make([]string, len(r.Params))
		for i, q := range r.Params {
			params[i] = repText(q)
		}
		return "<func " + repText(r.Result) + " (" + strings.Join(params, " ") + ")" + flag(r.Vararg, " vararg") + constWord + ">"
	}
	kind := map[RepKind]string{Void: "void", Obj: "obj", Int: "int", Float: "float", Complex: "complex", Struct: "struct", Opaque: "opaque"}[r.Kind]
	return fmt.Sprintf("<%s %s %d %s%s>", kind, strconv.Quote(r.C), r.Bits, sign, constWord)
}
