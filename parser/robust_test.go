package parser_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"pyxc/internal/source"
	"pyxc/parser"
	"pyxc/parser/ast"
)

func parseString(t testing.TB, name, text string, opts parser.Options) (*ast.Module, []string) {
	t.Helper()
	set := source.NewSet()
	file, err := set.Add(name, []byte(text))
	if err != nil {
		t.Fatal(err)
	}
	return parseText(set, file, opts)
}

// Every one of these is deep or long in one way; each must be read, or refused
// with a message, in time that grows no faster than its length.
var hostile = map[string]func(n int) string{
	"parens":      func(n int) string { return strings.Repeat("(", n) + "1" + strings.Repeat(")", n) },
	"open parens": func(n int) string { return strings.Repeat("(", n) },
	"close":       func(n int) string { return strings.Repeat(")", n) },
	"lists":       func(n int) string { return "x = " + strings.Repeat("[", n) + strings.Repeat("]", n) },
	"dicts":       func(n int) string { return strings.Repeat("{1:", n) + "1" + strings.Repeat("}", n) },
	"calls":       func(n int) string { return strings.Repeat("f(", n) + strings.Repeat(")", n) },
	"chain calls": func(n int) string { return "f" + strings.Repeat("()", n) },
	"attrs":       func(n int) string { return "f" + strings.Repeat(".a", n) },
	"not":         func(n int) string { return strings.Repeat("not ", n) + "x" },
	"minus":       func(n int) string { return strings.Repeat("-", n) + "x" },
	"await":       func(n int) string { return strings.Repeat("await ", n) + "x" },
	"lambda":      func(n int) string { return strings.Repeat("lambda: ", n) + "x" },
	"ternary":     func(n int) string { return strings.Repeat("a if b else ", n) + "x" },
	"power":       func(n int) string { return strings.Repeat("a ** ", n) + "x" },
	"plus":        func(n int) string { return strings.Repeat("a + ", n) + "x" },
	"or":          func(n int) string { return strings.Repeat("a or ", n) + "x" },
	"compare":     func(n int) string { return strings.Repeat("a < ", n) + "x" },
	"casts":       func(n int) string { return strings.Repeat("<T>", n) + "x" },
	"templates":   func(n int) string { return "cdef " + strings.Repeat("v[", n) + "int" + strings.Repeat("]", n) + " x" },
	"sizeof":      func(n int) string { return strings.Repeat("sizeof(", n) + "int" + strings.Repeat(")", n) },
	"stars":       func(n int) string { return "cdef int " + strings.Repeat("*", n) + "x" },
	"functions":   func(n int) string { return "cdef int f" + strings.Repeat("(int)", n) },
	"declarators": func(n int) string { return "cdef int " + strings.Repeat("(*", n) + "x" + strings.Repeat(")", n) },
	"arrays":      func(n int) string { return "cdef int x" + strings.Repeat("[1]", n) },
	"const":       func(n int) string { return "cdef " + strings.Repeat("const ", n) + "int x" },
	"elif":        func(n int) string { return "if x: pass\n" + strings.Repeat("elif x: pass\n", n) },
	"IF":          func(n int) string { return "IF x:\n  pass\n" + strings.Repeat("ELIF x:\n  pass\n", n) },
	"blocks": func(n int) string {
		var b strings.Builder
		for i := range min(n, 1000) {
			b.WriteString(strings.Repeat(" ", i) + "if x:\n")
		}
		return b.String()
	},
	"with":       func(n int) string { return "with " + strings.Repeat("(", n) + "x" + strings.Repeat(")", n) + ": pass" },
	"with items": func(n int) string { return "with (" + strings.Repeat("a as b, ", n) + "): pass" },
	"match":      func(n int) string { return strings.Repeat("match x\n", n) },
	"match line": func(n int) string { return strings.Repeat("match ", n) },
	"pattern": func(n int) string {
		return "match x:\n case " + strings.Repeat("[", n) + strings.Repeat("]", n) + ": pass"
	},
	"alternative": func(n int) string {
		return "match x:\n case " + strings.Repeat("(1 | ", n) + "1" + strings.Repeat(")", n) + ": pass"
	},
	"fstrings":     func(n int) string { return strings.Repeat(`f"{`, n) + "x" + strings.Repeat(`}"`, n) },
	"specs":        func(n int) string { return `f"` + strings.Repeat("{x:", n) + strings.Repeat("}", n) + `"` },
	"quotes":       func(n int) string { return strings.Repeat(`"`, n) },
	"open strings": func(n int) string { return strings.Repeat("'\n", n) },
	"triple":       func(n int) string { return `"""` + strings.Repeat("\\\n", n) },
	"backslashes":  func(n int) string { return strings.Repeat("\\\n", n) },
	"strings":      func(n int) string { return "x = " + strings.Repeat("'a' ", n) },
	"fstring join": func(n int) string { return "x = " + strings.Repeat("f'{a}b' ", n) },
	"keywords": func(n int) string {
		var b strings.Builder
		b.WriteString("f(")
		for i := range n {
			fmt.Fprintf(&b, "a%d=1, ", i)
		}
		return b.String() + ")"
	},
	"params": func(n int) string {
		var b strings.Builder
		b.WriteString("def f(")
		for i := range n {
			fmt.Fprintf(&b, "a%d, ", i)
		}
		return b.String() + "): pass"
	},
	"imports":     func(n int) string { return "from a import (" + strings.Repeat("b as c, ", n) + ")" },
	"import dots": func(n int) string { return "import a" + strings.Repeat(".a", n) },
	"rel dots":    func(n int) string { return "from " + strings.Repeat(".", n) + " import a" },
	"bad tokens":  func(n int) string { return strings.Repeat("$ ", n) },
	"bad lines":   func(n int) string { return strings.Repeat("x = = 1\n", n) },
	"unclosed":    func(n int) string { return strings.Repeat("x = (\nreturn\n", n) },
	"bad blocks":  func(n int) string { return strings.Repeat("class:\n x = = 1\n", n) },
	"decorators":  func(n int) string { return strings.Repeat("@a\n", n) },
	"semicolons":  func(n int) string { return strings.Repeat("a;", n) },
	"dedents":     func(n int) string { return strings.Repeat("if x:\n  y\n z\n", n) },
	"comps":       func(n int) string { return "[x " + strings.Repeat("for x in y ", n) + "]" },
	"slices":      func(n int) string { return "x[" + strings.Repeat(":,", n) + "]" },
	"ctuple": func(n int) string {
		return "cdef " + strings.Repeat("(", n) + "int, int" + strings.Repeat(")", n) + " x"
	},
	"directives":  func(n int) string { return "# cython: " + strings.Repeat("a=b, ", n) },
	"comments":    func(n int) string { return strings.Repeat("# cython: a=b\n", n) },
	"targets":     func(n int) string { return strings.Repeat("a = ", n) + "1" },
	"digits":      func(n int) string { return strings.Repeat("1", n) },
	"underscores": func(n int) string { return "1" + strings.Repeat("_1", n) },
	"high":        func(n int) string { return strings.Repeat("é", n) + " = 1" },
	"operator": func(n int) string {
		return "cdef extern from *:\n cppclass A:\n  int operator" + strings.Repeat("+", n) + "()"
	},
	"backquotes":  func(n int) string { return "# cython: language_level=2\n" + strings.Repeat("`", n) },
	"empty lines": func(n int) string { return strings.Repeat("\n", n) },
	"returns":     func(n int) string { return strings.Repeat("\r", n) },
}

func TestHostile(t *testing.T) {
	sizes := []int{10000, 50000}
	if testing.Short() {
		sizes = []int{5000, 20000}
	}
	for name, make := range hostile {
		for _, d := range []ast.Dialect{ast.Pyx, ast.Py} {
			// Five times the input may take ten times as long on a busy machine, and more while it does something else: then
			// another try tells.
			var took [2]time.Duration
			for try := 0; try < 4; try++ {
				for i, n := range sizes {
					took[i] = parseTime(t, name, make(n), d)
				}
				if took[1] <= 12*took[0]+500*time.Millisecond {
					break
				}
				if try == 3 {
					t.Errorf("%s: %d takes %v, %d takes %v", name, sizes[0], took[0], sizes[1], took[1])
				}
			}
		}
	}
}

// parseTime is how long it takes to parse a text and to write it again.
func parseTime(t *testing.T, name, text string, d ast.Dialect) time.Duration {
	t.Helper()
	start := time.Now()
	m, errs := parseString(t, name, text, parser.Options{Dialect: d})
	if len(errs) == 0 {
		parser.Unparse(m)
	}
	return time.Since(start)
}

func TestDeepNesting(t *testing.T) {
	text := "x = " + strings.Repeat("(", 100000) + "1" + strings.Repeat(")", 100000) + "\ny = 1 +\n"
	m, errs := parseString(t, "deep.pyx", text, parser.Options{})
	want := "deep.pyx:1:205: brackets are nested too deeply (more than 200)"
	if len(errs) != 2 || errs[0] != want {
		t.Fatalf("got %q, want first %q and one more", errs, want)
	}
	if len(m.Body) != 2 {
		t.Fatalf("%d statements", len(m.Body))
	}
}

func TestSixErrors(t *testing.T) {
	const text = `def f(a, b=1, c):
    return a

x = = 1

class C
    y = 2

def g():
    z = (1, 2
    return z

for i on range(3):
    print(i)
    'abc

f() = 3
good = 1
`
	m, errs := parseString(t, "six.py", text, parser.Options{Dialect: ast.Py})
	want := []string{
		"six.py:1:15: the parameter 'c' without a default follows one with a default",
		"six.py:4:5: expected an expression, found '='",
		"six.py:6:8: expected ':' after the head of the class, found the end of the line",
		"six.py:10:9: '(' was never closed",
		"six.py:13:7: expected 'in' after the target of 'for', found 'on'",
		"six.py:15:5: this string is not closed on its line",
		"six.py:17:1: cannot assign to a call",
	}
	if strings.Join(errs, "\n") != strings.Join(want, "\n") {
		t.Errorf("got:\n%s\nwant:\n%s", strings.Join(errs, "\n"), strings.Join(want, "\n"))
	}
	if last, ok := m.Body[len(m.Body)-1].(*ast.Assign); !ok || len(last.Targets) != 1 {
		t.Errorf("the statement behind the errors is %T", m.Body[len(m.Body)-1])
	}
}
