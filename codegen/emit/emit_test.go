package emit

import (
	"testing"

	"pyxc/codegen/ir"
	"pyxc/internal/source"
)

func TestDeclare(t *testing.T) {
	short := &ir.Rep{Kind: ir.Int, C: "unsigned short", Bits: 16}
	ptr := func(r *ir.Rep) *ir.Rep { return &ir.Rep{Kind: ir.Ptr, Elem: r} }
	fun := &ir.Rep{Kind: ir.FuncPtr, Result: ir.RDouble, Params: []*ir.Rep{ir.RInt, ptr(ir.RObj)}, Vararg: true}
	array := &ir.Rep{Kind: ir.Array, Elem: &ir.Rep{Kind: ir.Array, Elem: short, Len: "N"}, Len: "3"}
	for _, c := range []struct {
		rep  *ir.Rep
		want string
	}{
		{ir.RInt, "int x"},
		{ir.RObj, "PyObject *x"},
		{ptr(ir.RObj), "PyObject **x"},
		{ptr(&ir.Rep{Kind: ir.Int, C: "char", Const: true}), "const char *x"},
		{&ir.Rep{Kind: ir.Ptr, Elem: ir.RChar, Const: true}, "char *const x"},
		{array, "unsigned short x[3][N]"},
		{ptr(array), "unsigned short (*x)[3][N]"},
		{fun, "double (*x)(int, PyObject **, ...)"},
		{&ir.Rep{Kind: ir.Array, Elem: fun, Len: "2"}, "double (*x[2])(int, PyObject **, ...)"},
		{&ir.Rep{Kind: ir.FuncPtr, Result: fun}, "double (*(*x)(void))(int, PyObject **, ...)"},
	} {
		if got := Declare(c.rep, "x"); got != c.want {
			t.Errorf("got %q, want %q", got, c.want)
		}
	}
	if got := TypeName(fun); got != "double (*)(int, PyObject **, ...)" {
		t.Errorf("type name %q", got)
	}
}

func TestInitName(t *testing.T) {
	for _, c := range []struct{ module, want string }{
		{"pkg.mod", "PyInit_mod"},
		{"bücher", "PyInitU_bcher_kva"},
		{"pkg.日本", "PyInitU_wgv71a"},
		{"mañana", "PyInitU_maana_pta"},
	} {
		if got := InitName(c.module); got != c.want {
			t.Errorf("%s: got %s, want %s", c.module, got, c.want)
		}
	}
}

func TestQuote(t *testing.T) {
	if got, want := quote("a\"\\\n?\x001\xff"), `"a\"\\\n\?\0001\377"`; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
	if got, want := comment(" x = '*/' /* \\"), "x = '* /' / *"; got != want+" " && got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

func TestIdentifier(t *testing.T) {
	for name, want := range map[string]string{"signal": "signal", "é": "_u00e9", "a.b": "a_u002eb"} {
		if got := identifier(name); got != want {
			t.Errorf("%s: got %s, want %s", name, got, want)
		}
	}
}

func TestUnwrap(t *testing.T) {
	for text, want := range map[string]string{
		"(a + b)": "a + b", "(a) + (b)": "(a) + (b)", "(a, b)": "(a, b)", "((T){1})": "((T){1})", "f(a)": "f(a)", "(f(a, b))": "f(a, b)",
	} {
		if got := unwrap(text); got != want {
			t.Errorf("%s: got %s, want %s", text, got, want)
		}
	}
}

func TestSpanMap(t *testing.T) {
	w := &writer{}
	w.text("int a;")
	w.at(source.Span{Start: 1, End: 5})
	w.text("a = 1;")
	w.at(source.Span{Start: 7, End: 9})
	w.text("a = 2;")
	w.closeRange()
	w.text("}")
	m := &SpanMap{Ranges: w.ranges}
	m.setLines(w.b)
	for line, want := range []source.Pos{0, 0, 1, 7, 0} {
		span, ok := m.AtLine(line)
		if ok != (want != 0) || span.Start != want {
			t.Errorf("line %d: %v %v, want %d", line, span, ok, want)
		}
	}
	if span, ok := m.At(len("int a;\na")); !ok || span.Start != 1 {
		t.Errorf("At: %v %v", span, ok)
	}
}
