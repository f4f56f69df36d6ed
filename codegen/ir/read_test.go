package ir

import (
	"strings"
	"testing"

	"pyxc/internal/source"
)

var testOps = map[string]*OpInfo{
	"add":  {Name: "add", C: "add", Err: ErrNull, Effects: Any},
	"pair": {Name: "pair", C: "pair", Err: ErrNeg, Effects: Any},
	"fail": {Name: "fail", C: "fail", Err: ErrAlways},
}

// everything is a function with every kind of statement and operand.
func everything() *Func {
	f := &Func{Sym: "f", Name: "f", QualName: "C.f", Result: RObj, Err: ErrConv{ErrNull, "NULL"}, Static: true, Comment: "c \"q\"",
		Span: source.Span{Start: 3, End: 9}}
	x := f.AddLocal(&Local{Name: "x", PyName: "x", Rep: RObj, Param: true, Borrowed: true, Fact: Fact{"list", true}})
	f.Params = []*Local{x}
	i := f.AddLocal(&Local{Name: "i", Rep: RLong, Init: true})
	h := f.AddLocal(&Local{Name: "h", Rep: RHandler, Addressed: true})
	g := f.AddLocal(&Local{Name: "fn", Rep: &Rep{Kind: FuncPtr, Result: RInt, Params: []*Rep{RCharP, {Kind: Ptr, Elem: RObj, Const: true}}, Vararg: true}})
	f.AddLocal(&Local{Name: "a", Rep: &Rep{Kind: Array, Elem: &Rep{Kind: Int, C: "short", Bits: 16, Signed: true}, Len: "N + 1"}, Ends: true, End: OldBound})
	s := &Slot{ID: 1, Rep: RObj, Init: true}
	f.Slots = []*Slot{s, {ID: 2, Rep: RLong, Frame: true}}
	t1, t2, t3, t4 := f.NewTemp(RObj), f.NewTemp(RObj), f.NewTemp(RInt), f.NewTemp(RObj)
	t1.Owned, t1.Slot, t2.Nullable = true, s, true
	loop, out, err := f.NewLabel("loop"), f.NewLabel(""), f.NewLabel("err")
	f.Label = err
	f.Cleanup = Cleanup{Drops: []*Temp{t1, t4}, Slots: []*Slot{s}, Clear: []*Slot{s}}
	tuple := &PyConst{Kind: KTuple, Items: []*PyConst{{Kind: KInt, Text: "5"}, {Kind: KStr, Text: "\xed\xa0\x80\n", Intern: true}, PyNone}}
	one := &Lit{RLong, "1"}
	f.Body = &Block{List: []Stmt{
		&Op{Info: testOps["add"], Args: []Value{x, tuple}, Out: t1, Aux: "a b", Exit: err, Conv: &ErrConv{ErrSentinel, "-1"}, Span: source.Span{Start: 4, End: 5},
			Part: 5, Older: &Older{Since: 13, Span: source.Span{Start: 2, End: 7}}},
		&Op{Info: testOps["pair"], Args: []Value{t1, &CStr{"x\x00"}, &Sym{RInt, "EOF"}}, Out: t3, Outs: []*Temp{t2}, Release: []*Temp{t1}, Clear: []*Temp{t1}},
		&Set{Dst: i, Src: one, Old: OldUnbound, Clear: true},
		&Block{Label: out, List: []Stmt{
			&If{Cond: t3, Likely: -1, Then: &Block{List: []Stmt{&Leave{out}}}},
			&ForRange{Label: loop, Var: i, Lo: one, Hi: one, Step: one, Down: true, Inclusive: true, Body: &Block{List: []Stmt{&Next{loop}}}},
			&Loop{Label: f.NewLabel("while"), Body: &Block{}},
			&Switch{Value: i, Cases: []Case{{[]string{"1", "'a'"}, &Block{}}}, Default: &Block{}},
			&Try{Body: &Block{}, Final: &Block{}, Label: err},
			&Try{Body: &Block{}, Final: &Block{}, Label: err, Frame: &Frame{Name: "C", Span: source.Span{Start: 3, End: 9}}},
			&Region{Kind: MaybeHandling, State: h, Body: &Block{List: []Stmt{&Op{Info: testOps["fail"], Keep: true}}}},
		}},
		&Copy{Out: t4, Src: x, Move: true}, &Drop{Temp: t4, Null: true, Clear: true}, &Unset{Dst: x, Old: OldBound},
		&Yield{Value: x, Index: 2, Move: true, Exit: err},
		&Set{Dst: g, Src: &Lit{RVoidP, "NULL"}},
		&Return{Value: x, Move: true},
	}}
	return f
}

func TestReadPrint(t *testing.T) {
	text := Print(everything())
	funcs, err := Read(text+"\n"+text, func(name string) *OpInfo { return testOps[name] })
	if err != nil {
		t.Fatalf("%v\n%s", err, text)
	}
	if len(funcs) != 2 {
		t.Fatalf("%d functions", len(funcs))
	}
	for _, f := range funcs {
		if got := Print(f); got != text {
			t.Errorf("got\n%s\nwant\n%s", got, text)
		}
	}
}

func TestReadErrors(t *testing.T) {
	good := Print(everything())
	for _, c := range []struct{ old, new, want string }{
		{"= add(", "= nothing(", "no operation named"},
		{"%1 ", "%99 ", "%"},
		{`$"x" obj`, `$"y" obj`, "no local named"},
		{"leave L2", "leave 2", "a label expected"},
		{"head obj", "head object", "no representation"},
	} {
		if !strings.Contains(good, c.old) {
			t.Errorf("%q is not in the text\n%s", c.old, good)
			continue
		}
		_, err := Read(strings.Replace(good, c.old, c.new, 1), func(name string) *OpInfo { return testOps[name] })
		if err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%q: error %v, want %q", c.new, err, c.want)
		}
	}
}

// TestVerify breaks a good function in one way at a time.
func TestVerify(t *testing.T) {
	build := func() (*Func, *Temp) {
		f := &Func{Sym: "f", Result: RObj, Err: ErrConv{Kind: ErrNull}}
		f.Params = []*Local{f.AddLocal(&Local{Name: "x", Rep: RObj, Param: true})}
		a := f.NewTemp(RObj)
		f.Body = &Block{List: []Stmt{&Op{Info: testOps["add"], Args: []Value{f.Params[0], PyNone}, Out: a}, &Return{Value: a}}}
		return f, a
	}
	if f, _ := build(); Verify(f) != nil {
		t.Fatal(Verify(f))
	}
	for _, c := range []struct {
		want string
		do   func(f *Func, a *Temp)
	}{
		{"defined twice", func(f *Func, a *Temp) { f.Body.List = append([]Stmt{f.Body.List[0]}, f.Body.List...) }},
		{"not defined", func(f *Func, a *Temp) { f.Body.List = f.Body.List[1:] }},
		{"not defined", func(f *Func, a *Temp) {
			f.Body.List[0] = &If{Cond: PyNone, Then: &Block{List: []Stmt{f.Body.List[0]}}}
		}},
		{"not around it", func(f *Func, a *Temp) { f.Body.List = append(f.Body.List, &Leave{f.NewLabel("")}) }},
		{"not the function's", func(f *Func, a *Temp) { f.Body.List = append(f.Body.List, &Unset{Dst: &Local{Name: "q", Rep: RObj}}) }},
		{"before the refs pass", func(f *Func, a *Temp) { f.Body.List = append(f.Body.List, &Drop{Temp: a}) }},
		{"no exit", func(f *Func, a *Temp) { f.Level = Owned }},
		{"after the finally pass", func(f *Func, a *Temp) {
			f.Level = Lowered
			f.Body = &Block{List: []Stmt{&Try{Body: f.Body, Final: &Block{}}}}
		}},
		{"outside a generator", func(f *Func, a *Temp) { f.Body.List = append(f.Body.List, &Yield{Value: PyNone}) }},
		{"do not agree", func(f *Func, a *Temp) { f.Result = RVoid }},
	} {
		f, a := build()
		c.do(f, a)
		if err := Verify(f); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("error %v, want %q", err, c.want)
		}
	}
}
