package parser_test

import (
	"os"
	"path/filepath"
	"testing"

	"pyxc/internal/source"
	"pyxc/parser"
	"pyxc/parser/ast"
)

// FuzzParse parses anything; what has no error must come through Unparse with
// the same tree.
func FuzzParse(f *testing.F) {
	golden, _ := filepath.Glob("../testdata/parse/*.txtar")
	for _, path := range golden {
		if text, err := os.ReadFile(path); err == nil {
			f.Add(string(text), uint8(0))
		}
	}
	for _, make := range hostile {
		f.Add(make(3), uint8(0))
		f.Add(make(2), uint8(7))
	}
	for _, s := range snippets {
		f.Add(s, uint8(0))
		f.Add(s, uint8(4))
	}
	f.Fuzz(func(t *testing.T, text string, mode uint8) {
		level := []int{3, 2, 30}[mode/4%3]
		opts := parser.Options{Dialect: ast.Dialect(mode % 4), LanguageLevel: level}
		decoded, err := parser.Decode("fuzz", []byte(text))
		if err != nil {
			return
		}
		set := source.NewSet()
		file, err := set.Add("fuzz", decoded)
		if err != nil {
			return
		}
		m, errs := parseText(set, file, opts)
		checkSpans(t, m)
		if len(errs) > 0 {
			return
		}
		if diff := roundTrip(m, level); diff != "" {
			t.Errorf("%s\nunparsed:\n%s", diff, parser.Unparse(m))
		}
	})
}

// checkSpans verifies that statements lie in the file, in order.
func checkSpans(t *testing.T, m *ast.Module) {
	t.Helper()
	last := m.Sp.Start
	for _, s := range m.Body {
		sp := s.Span()
		if sp.Start < last || sp.End < sp.Start || sp.End > m.Sp.End {
			t.Fatalf("%T covers %v behind %v in %v", s, sp, last, m.Sp)
		}
		last = sp.Start
	}
}

var snippets = []string{
	"def f(a, /, b: int = 1, *c, d, **e) -> x:\n    return yield_\n",
	"async def f():\n    async with a as b, c: pass\n    return [x async for x in y if await z]\n",
	"match x:\n    case [1, *_, {'a': b, **r}] | C(x=1) as q if z: pass\n    case -1+2j | a.b | (c,): pass\n",
	"class A[T: int = str, *Ts, **P](B, *C, metaclass=D): x: int = 3\ntype X[T] = T\n",
	"try: pass\nexcept* A as b: pass\nelse: pass\nfinally: pass\n",
	"f'{x!r:>{w}} {y=}' 'a' rf\"\\{z}\"\nt'{x}'\n",
	"cdef extern from 'a.h' namespace 'b' nogil:\n    'verbatim'\n    int f 'c'(const char *, ...) except +x nogil\n    cdef cppclass V[T](W[T]):\n        V() except +\n        T& operator[](size_t)\n",
	"cdef class A(B) [object C, type D]:\n    cdef public int (*f)(int) except? -1\n    property x:\n        def __get__(self): pass\n    cpdef int g(self, int x=*) except *: return <int?>x\n",
	"ctypedef fused T:\n    int\n    double[:, ::1]\ncdef packed struct S 's':\n    int a[3]\ncdef enum class E(int):\n    A = 1, B\n",
	"cdef (int, double*) t\ncdef unsigned long long x = 1ULL, *y = &x\ncdef np.ndarray[int, ndim=2, mode='c'] a\n",
	"for i from 0 <= i < n by 2: pass\nIF X == 1:\n    DEF Y = 2\nELIF Z:\n    pass\nELSE:\n    include 'x.pxi'\n",
	"from ..a cimport (b as c, d)\ncimport e.f as g, h\nfrom x import *\n",
	"new V[int](1)\nsizeof(int*)\nf[long long](<void (*)(int) nogil>p)\nc'x' b'\\xff' u'\\u20ac'\n",
	"print >>f, a, b,\nexec a in b, c\nraise E, v, t\n`x`\n0777L <> ur'x'\n",
	"with (a as b, c): pass\nwith (a): pass\nwith nogil, gil: pass\nx[a:b, ..., *c, ::d]\n",
	"cdef int f(int (*g)(int), int, x, int[:] y not None) noexcept with gil:\n    cdef:\n        int a\n        object b = 1\n",
}
