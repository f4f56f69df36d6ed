package ir

import (
	"fmt"
	"strconv"
	"strings"

	"pyxc/internal/source"
)

// Read reads what Print wrote: any number of functions. lookup finds the row
// of an operation by its name, nil if there is none.
func Read(text string, lookup func(name string) *OpInfo) (funcs []*Func, err error) {
	r := &reader{lookup: lookup, line: 1}
	if err := r.scan(text); err != nil {
		return nil, err
	}
	defer func() {
		if p := recover(); p != nil {
			e, ok := p.(readError)
			if !ok {
				panic(p)
			}
			funcs, err = nil, e.err
		}
	}()
	for r.skipLines(); r.pos < len(r.toks); r.skipLines() {
		funcs = append(funcs, r.fn())
	}
	return funcs, nil
}

type readError struct{ err error }

type token struct {
	kind byte // 'w' word, 's' string, 'n' end of line, else the character itself
	text string
	line int
}

type reader struct {
	lookup func(string) *OpInfo
	toks   []token
	pos    int
	line   int
	f      *Func
	locals map[string]*Local
	temps  map[int]*Temp
	labels map[int]*Label
	slots  map[int]*Slot
	consts map[string]*PyConst
	late   []func()
}

func (r *reader) scan(text string) error {
	for i := 0; i < len(text); {
		c := text[i]
		switch {
		case c == '\n':
			r.toks = append(r.toks, token{'n', "end of line", r.line})
			r.line++
			i++
		case c == ' ' || c == '\t':
			i++
		case c == '"':
			q, err := strconv.QuotedPrefix(text[i:])
			if err != nil {
				return fmt.Errorf("line %d: bad string", r.line)
			}
			s, _ := strconv.Unquote(q)
			r.toks = append(r.toks, token{'s', s, r.line})
			i += len(q)
		case strings.IndexByte("()[]{}<>=@%$", c) >= 0:
			r.toks = append(r.toks, token{c, string(c), r.line})
			i++
		default:
			j := i
			for j < len(text) && strings.IndexByte("()[]{}<>=@%$ \t\n\"", text[j]) < 0 {
				j++
			}
			r.toks = append(r.toks, token{'w', text[i:j], r.line})
			i = j
		}
	}
	return nil
}

func (r *reader) fail(format string, args ...any) {
	line := r.line
	if r.pos < len(r.toks) {
		line = r.toks[r.pos].line
	}
	panic(readError{fmt.Errorf("line %d: %s", line, fmt.Sprintf(format, args...))})
}

func (r *reader) peek() token {
	if r.pos >= len(r.toks) {
		return token{kind: 'e', text: "end of text"}
	}
	return r.toks[r.pos]
}

func (r *reader) next() token {
	t := r.peek()
	r.pos++
	return t
}

func (r *reader) skipLines() {
	for r.peek().kind == 'n' {
		r.pos++
	}
}

func (r *reader) is(text string) bool {
	t := r.peek()
	return t.kind != 's' && t.text == text
}

func (r *reader) accept(text string) bool {
	if r.is(text) {
		r.pos++
		return true
	}
	return false
}

func (r *reader) want(text string) {
	if !r.accept(text) {
		r.fail("%q expected, not %q", text, r.peek().text)
	}
}

func (r *reader) word() string {
	if t := r.peek(); t.kind != 'w' {
		r.fail("a word expected, not %q", t.text)
	}
	return r.next().text
}

func (r *reader) str() string {
	if t := r.peek(); t.kind != 's' {
		r.fail("a string expected, not %q", t.text)
	}
	return r.next().text
}

func (r *reader) number() int {
	n, err := strconv.Atoi(r.word())
	if err != nil {
		r.pos--
		r.fail("a number expected")
	}
	return n
}

func (r *reader) oneOf(words []string) int {
	w := r.word()
	for i, x := range words {
		if w == x {
			return i
		}
	}
	r.pos--
	r.fail("one of %s expected", strings.Join(words, " "))
	return 0
}

func (r *reader) endLine() {
	if t := r.peek(); t.kind != 'n' && t.kind != 'e' {
		r.fail("end of line expected, not %q", t.text)
	}
	r.skipLines()
}

func (r *reader) quoted(key string) string {
	if r.accept(key) {
		return r.str()
	}
	return ""
}

func (r *reader) span() source.Span {
	if !r.accept("@") {
		return source.Span{}
	}
	return source.Span{Start: source.Pos(r.number()), End: source.Pos(r.number())}
}

func (r *reader) conv() ErrConv {
	c := ErrConv{Kind: ErrKind(r.oneOf(errWords))}
	if r.peek().kind == 's' {
		c.Sentinel = r.str()
	}
	return c
}

func (r *reader) label(key string) *Label {
	if !r.accept(key) {
		return nil
	}
	l := r.labelRef()
	if r.peek().kind == 's' {
		l.Name = r.str()
	}
	return l
}

func (r *reader) labelRef() *Label {
	w := r.word()
	n, err := strconv.Atoi(strings.TrimPrefix(w, "L"))
	if err != nil || !strings.HasPrefix(w, "L") {
		r.pos--
		r.fail("a label expected")
	}
	l := r.labels[n]
	if l == nil {
		l = &Label{ID: n}
		r.labels[n] = l
		r.f.labels = max(r.f.labels, n)
	}
	return l
}

func (r *reader) old() OldState {
	if r.accept("old") {
		return OldState(r.oneOf(oldWords))
	}
	return OldMaybe
}

func (r *reader) fn() *Func {
	f := &Func{}
	r.f, r.late = f, nil
	r.locals, r.temps, r.labels, r.slots = map[string]*Local{}, map[int]*Temp{}, map[int]*Label{}, map[int]*Slot{}
	if r.consts == nil {
		r.consts = map[string]*PyConst{}
	}
	r.want("func")
	f.Sym = r.str()
	r.want("{")
	r.endLine()
	r.want("head")
	f.Result, f.Level = r.rep(), Level(r.oneOf(levelWords))
	r.want("err")
	f.Err = r.conv()
	f.Name, f.QualName, f.Comment, f.Guard = r.quoted("name"), r.quoted("qual"), r.quoted("comment"), r.quoted("guard")
	f.Static, f.Inline, f.Vararg, f.Noexcept = r.accept("static"), r.accept("inline"), r.accept("vararg"), r.accept("noexcept")
	f.Terse = r.accept("terse")
	f.Nogil, f.WithGil, f.Generator = r.accept("nogil"), r.accept("withgil"), r.accept("generator")
	f.Label, f.Span = r.label("exit"), r.span()
	r.endLine()
	for r.accept("local") {
		r.local()
	}
	if r.accept("params") {
		for r.is("$") {
			f.Params = append(f.Params, r.localRef())
		}
		r.endLine()
	}
	for r.accept("slot") {
		s := &Slot{ID: r.number(), Rep: r.rep(), Init: r.accept("init"), Frame: r.accept("frame")}
		f.Slots = append(f.Slots, s)
		r.slots[s.ID] = s
		r.endLine()
	}
	r.cleanup(&f.Cleanup)
	f.Body = r.block("body")
	r.want("}")
	r.endLine()
	for _, fix := range r.late {
		fix()
	}
	return f
}

func (r *reader) local() {
	r.want("$")
	l := &Local{Name: r.str()}
	l.Rep, l.PyName = r.rep(), r.quoted("py")
	l.Param, l.Addressed, l.Borrowed = r.accept("param"), r.accept("addressed"), r.accept("borrowed")
	l.Frame, l.Init = r.accept("frame"), r.accept("init")
	if r.accept("ends") {
		l.Ends, l.End = true, OldState(r.oneOf(oldWords))
	}
	l.Fact = r.fact()
	if r.locals[l.Name] != nil {
		r.fail("two locals named %q", l.Name)
	}
	r.locals[l.Name] = l
	r.f.Locals = append(r.f.Locals, l)
	r.endLine()
}

func (r *reader) localRef() *Local {
	r.want("$")
	name := r.str()
	l := r.locals[name]
	if l == nil {
		r.pos--
		r.fail("no local named %q", name)
	}
	return l
}

func (r *reader) fact() Fact {
	if !r.accept("fact") {
		return Fact{}
	}
	return Fact{Class: r.str(), NotNone: r.word() == "true"}
}

// cleanup reads the lines of an error exit. Its temps are defined further on.
func (r *reader) cleanup(c *Cleanup) {
	if r.accept("drops") {
		var ids []int
		for r.accept("%") {
			ids = append(ids, r.number())
		}
		r.endLine()
		r.late = append(r.late, func() {
			for _, id := range ids {
				if r.temps[id] == nil {
					r.fail("no temp %%%d", id)
				}
				c.Drops = append(c.Drops, r.temps[id])
			}
		})
	}
	if r.accept("dropslots") {
		c.Slots = r.slotList()
	}
	if r.accept("clearslots") {
		c.Clear = r.slotList()
	}
}

func (r *reader) slotList() []*Slot {
	var list []*Slot
	for r.peek().kind == 'w' {
		list = append(list, r.slot())
	}
	r.endLine()
	return list
}

func (r *reader) slot() *Slot {
	n := r.number()
	if r.slots[n] == nil {
		r.pos--
		r.fail("no slot %d", n)
	}
	return r.slots[n]
}

// block reads a block; nil for "none".
func (r *reader) block(head string) *Block {
	r.want(head)
	return r.blockRest()
}

func (r *reader) blockRest() *Block {
	if r.accept("none") {
		r.endLine()
		return nil
	}
	b := &Block{Label: r.label("label")}
	r.want("{")
	r.endLine()
	for !r.is("}") {
		if r.peek().kind == 'e' {
			r.fail("a block is not closed")
		}
		b.List = append(b.List, r.stmt())
	}
	r.want("}")
	r.endLine()
	return b
}
