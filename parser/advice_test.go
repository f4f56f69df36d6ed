package parser

import (
	"testing"

	"pyxc/internal/diag"
	"pyxc/internal/source"
	"pyxc/parser/ast"
)

// TestAdvice parses what people write who think of C or of Python 2.
func TestAdvice(t *testing.T) {
	for text, want := range map[string]string{
		"x = s->y\n":                           "write '.', for fields behind a pointer too",
		"x = !y\n":                             "write 'not'",
		"if x = 1:\n    pass\n":                "write '==' to compare",
		"i++\n":                                "write '+= 1'",
		"x = a || b\n":                         "write 'or'",
		"x = a <> b\n":                         "write '!='",
		"cdef int f(int x)\n    return x\n":    "the line before may lack a ':'",
		"def int f(x):\n    pass\n":            "write cpdef to give a C type for the result",
		"def f(x) nogil:\n    pass\n":          "write cdef or cpdef: this is for C functions",
		"cdef def f(x):\n    pass\n":           "write one of def, cdef and cpdef",
		"cdef int f() except:\n    return 1\n": "write the value that tells of an exception, or *",
	} {
		set, bag := source.NewSet(), &diag.Bag{}
		file, err := set.Add("advice.pyx", []byte(text))
		if err != nil {
			t.Fatal(err)
		}
		Parse(file, Options{Dialect: ast.Pyx}, bag)
		got := ""
		for _, d := range bag.Sorted() {
			if d.Fix != nil && got == "" {
				got = d.Fix.Why
			}
		}
		if got != want {
			t.Errorf("%q: got %q, want %q", text, got, want)
		}
	}
}
