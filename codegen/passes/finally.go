package passes

import (
	"strconv"

	"pyxc/codegen/ir"
)

// The operations that this pass makes.
var (
	opEnterFinal = &ir.OpInfo{Name: "final.enter", C: "pyxc_handler_enter(&$0)", Effects: ir.Any, EntersHandler: true, Units: []string{"handler"}}
	opReraise    = &ir.OpInfo{Name: "final.reraise", C: "pyxc_handler_reraise(&$0)", Err: ir.ErrAlways, NoTrace: true, Effects: ir.Any, Units: []string{"handler"}}
)

// Ops are the operations that passes make, for ir.Read.
var Ops = []*ir.OpInfo{opEnterFinal, opReraise}

// Finally lowers Try with Final: one copy of the final body, entered with an
// exit code that says how to go on. An error makes the body run as a handler,
// so that what it raises has the error as its context.
func Finally(f *ir.Func) {
	l := &finalLowerer{f: f}
	l.block(f.Body)
	f.Level = ir.Lowered
}

type finalLowerer struct {
	f   *ir.Func
	ret *ir.Local // value of a return that passes a final body
}

func (l *finalLowerer) block(b *ir.Block) {
	if b == nil {
		return
	}
	for i, s := range b.List {
		for _, sub := range ir.Blocks(s) {
			l.block(sub)
		}
		if t, ok := s.(*ir.Try); ok && t.Final != nil {
			b.List[i] = l.lower(t)
		}
	}
}

// finalExit is a way out of the protected body.
type finalExit struct {
	code int
	stmt ir.Stmt // the Leave, Next or Return to go on with
}

// lower turns one Try; inner ones are lowered already, so every jump that
// leaves Body or Catch is still a plain statement.
func (l *finalLowerer) lower(t *ir.Try) ir.Stmt {
	f := l.f
	code := f.AddLocal(&ir.Local{Name: "how", Rep: ir.RInt})
	end := f.NewLabel("final")
	body := &ir.Block{Label: end}
	inner := ir.Stmt(nil)
	protected := t.Body
	if t.Catch != nil {
		inner = &ir.Try{Body: t.Body, Catch: t.Catch, Span: t.Span, Frame: t.Frame}
		protected = &ir.Block{List: []ir.Stmt{inner}}
	}
	r := &exitRewriter{l: l, code: code, end: end}
	r.block(protected, map[*ir.Label]bool{})
	setCode := func(n int) ir.Stmt { return &ir.Set{Dst: code, Src: intLit(n), Span: t.Span} }
	list := append([]ir.Stmt{body}, t.Final.List...)
	if t.Final.Label != nil {
		list = []ir.Stmt{body, t.Final}
	}
	sw := &ir.Switch{Value: code, Span: t.Span}
	if !canFail(protected) {
		return l.unfailing(body, protected, list, sw, setCode(0), r.exits)
	}
	state := f.AddLocal(&ir.Local{Name: "fin", Rep: ir.RHandler})
	catch := &ir.Block{List: []ir.Stmt{setCode(1), &ir.Op{Info: opEnterFinal, Args: []ir.Value{state}, Span: t.Span}}}
	body.List = []ir.Stmt{setCode(0), &ir.Try{Body: protected, Catch: catch, Span: t.Span, Frame: t.Frame}}
	sw.Cases = append(sw.Cases, ir.Case{Values: []string{"1"}, Body: &ir.Block{List: []ir.Stmt{
		&ir.Op{Info: opReraise, Args: []ir.Value{state}, Span: t.Span}}}})
	sw.Cases = append(sw.Cases, exitCases(r.exits)...)
	list = append(list, sw)
	return &ir.Region{Kind: ir.MaybeHandling, State: state, Body: &ir.Block{List: list}, Span: t.Span}
}

// unfailing is what a Try comes to in whose body nothing fails: no error is
// being handled in the final body, and where no jump leaves the body either,
// it just follows.
func (l *finalLowerer) unfailing(body, protected *ir.Block, list []ir.Stmt, sw *ir.Switch, start ir.Stmt, exits []finalExit) ir.Stmt {
	if len(exits) == 0 {
		list[0] = protected
		return &ir.Block{List: list}
	}
	body.List = []ir.Stmt{start, protected}
	sw.Cases = exitCases(exits)
	return &ir.Block{List: append(list, sw)}
}

// exitCases go on as each exit did.
func exitCases(exits []finalExit) []ir.Case {
	var cases []ir.Case
	for _, e := range exits {
		cases = append(cases, ir.Case{Values: []string{strconv.Itoa(e.code)}, Body: &ir.Block{List: []ir.Stmt{e.stmt}}})
	}
	return cases
}

func intLit(n int) ir.Value { return &ir.Lit{Rep: ir.RInt, Text: strconv.Itoa(n)} }

// exitRewriter replaces the jumps out of a protected body.
type exitRewriter struct {
	l     *finalLowerer
	code  *ir.Local
	end   *ir.Label
	exits []finalExit
}

func (r *exitRewriter) block(b *ir.Block, inside map[*ir.Label]bool) {
	if b == nil {
		return
	}
	if b.Label != nil {
		inside[b.Label] = true
	}
	var list []ir.Stmt
	for _, s := range b.List {
		switch s := s.(type) {
		case *ir.Loop:
			inside[s.Label] = true
		case *ir.ForRange:
			inside[s.Label] = true
		}
		for _, sub := range ir.Blocks(s) {
			r.block(sub, inside)
		}
		list = append(list, r.stmt(s, inside)...)
	}
	b.List = list
}

func (r *exitRewriter) stmt(s ir.Stmt, inside map[*ir.Label]bool) []ir.Stmt {
	switch s := s.(type) {
	case *ir.Leave:
		if inside[s.Target] {
			return []ir.Stmt{s}
		}
		return r.exit(nil, s, func(old ir.Stmt) bool { o, ok := old.(*ir.Leave); return ok && o.Target == s.Target })
	case *ir.Next:
		if inside[s.Target] {
			return []ir.Stmt{s}
		}
		return r.exit(nil, s, func(old ir.Stmt) bool { o, ok := old.(*ir.Next); return ok && o.Target == s.Target })
	case *ir.Return:
		return r.returns(s)
	}
	return []ir.Stmt{s}
}

func (r *exitRewriter) returns(s *ir.Return) []ir.Stmt {
	same := func(old ir.Stmt) bool {
		o, ok := old.(*ir.Return)
		return ok && sameReturn(o.Value, r.saved(s.Value))
	}
	saved := r.saved(s.Value)
	var before []ir.Stmt
	if l, ok := saved.(*ir.Local); ok && saved != s.Value {
		before = []ir.Stmt{&ir.Set{Dst: l, Src: s.Value, Span: s.Span}}
	}
	return r.exit(before, &ir.Return{Value: saved, Span: s.Span}, same)
}

// saved is what is returned after the final body: constants as they are, all else through a local.
func (r *exitRewriter) saved(v ir.Value) ir.Value {
	switch v := v.(type) {
	case nil, *ir.Lit, *ir.PyConst:
		return v
	}
	if r.l.ret == nil {
		r.l.ret = r.l.f.AddLocal(&ir.Local{Name: "retval", Rep: r.l.f.Result})
	}
	return r.l.ret
}

func sameReturn(a, b ir.Value) bool {
	if x, ok := a.(*ir.Lit); ok {
		y, ok := b.(*ir.Lit)
		return ok && x.Text == y.Text
	}
	return a == b
}

// exit sets the code of a way out, a new one unless an earlier one goes on in the same way.
func (r *exitRewriter) exit(before []ir.Stmt, s ir.Stmt, same func(ir.Stmt) bool) []ir.Stmt {
	code := 0
	for _, e := range r.exits {
		if same(e.stmt) {
			code = e.code
		}
	}
	if code == 0 {
		code = len(r.exits) + 2
		r.exits = append(r.exits, finalExit{code, s})
	}
	return append(before, &ir.Set{Dst: r.code, Src: intLit(code)}, &ir.Leave{Target: r.end})
}
