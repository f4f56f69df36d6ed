package codegen

import (
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"pyxc/internal/diag"
	"pyxc/internal/source"
	"pyxc/parser"
	"pyxc/parser/ast"
	"pyxc/typecheck"
)

// compile takes one source through the front end and the code generator.
func compile(t *testing.T, path string, opts Options) (*Result, *source.Set, *source.File) {
	t.Helper()
	text, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	set := source.NewSet()
	file, err := set.Add(path, text)
	if err != nil {
		t.Fatal(err)
	}
	dialect := ast.Pyx
	if strings.HasSuffix(path, ".py") {
		dialect = ast.Py
	}
	bag := &diag.Bag{}
	mod := parser.Parse(file, parser.Options{Dialect: dialect}, bag)
	name := strings.TrimSuffix(filepath.Base(path), filepath.Ext(path))
	info := typecheck.Check(&typecheck.Config{Set: set, ModuleName: name, LanguageLevel: 3, Parse: further}, mod, bag)
	var result *Result
	if !bag.HasErrors() {
		result = Generate(info, opts, bag)
	}
	for _, d := range bag.Sorted() {
		if d.Severity == diag.Error {
			t.Errorf("%s: %s", set.Position(d.Span.Start), d.Text)
		}
	}
	return result, set, file
}

func further(file *source.File, dialect ast.Dialect, level int, bag *diag.Bag) *ast.Module {
	return parser.Parse(file, parser.Options{Dialect: dialect, LanguageLevel: level}, bag)
}

// wanted is an expectation of the C text: `# C: "regexp" -"regexp"` of that of
// the line, `# C anywhere: ...` of all.
var wanted = regexp.MustCompile(`# C( anywhere)?:((?:\s*-?"(?:[^"\\]|\\.)*")+)`)
var pattern = regexp.MustCompile(`(-?)("(?:[^"\\]|\\.)*")`)

// TestC checks the C text written for lines of the sources in testdata/cgen, so
// that an optimisation can't vanish unseen.
func TestC(t *testing.T) {
	files, _ := filepath.Glob("../testdata/cgen/*.py*")
	if len(files) == 0 {
		t.Fatal("no sources")
	}
	for _, path := range files {
		t.Run(filepath.Base(path), func(t *testing.T) {
			r, _, file := compile(t, path, Options{SelfContained: true, Debug: true})
			if r == nil {
				return
			}
			checked := 0
			for n := 1; n <= file.LineCount(); n++ {
				m := wanted.FindStringSubmatch(string(file.Line(n)))
				if m == nil {
					continue
				}
				text := linesFor(r, file, n)
				if m[1] != "" {
					text = string(r.C)
				}
				for _, p := range pattern.FindAllStringSubmatch(m[2], -1) {
					checked++
					if err := matches(text, p[1] == "-", p[2]); err != nil {
						t.Errorf("line %d: %v\n%.1000s", n, err, text)
					}
				}
			}
			if checked == 0 {
				t.Error("nothing is expected of it")
			}
		})
	}
}

func matches(text string, not bool, quoted string) error {
	expr, err := strconv.Unquote(quoted)
	if err != nil {
		return fmt.Errorf("%s: %v", quoted, err)
	}
	re, err := regexp.Compile(expr)
	if err != nil {
		return err
	}
	if re.MatchString(text) == not {
		return fmt.Errorf("match of %q: %v", expr, !not)
	}
	return nil
}

// linesFor is the C text written for a line of the source, without the
// comments that quote it.
func linesFor(r *Result, file *source.File, line int) string {
	var b strings.Builder
	for _, x := range r.Map.Ranges {
		if file.Position(x.Span.Start).Line == line {
			for _, s := range strings.SplitAfter(string(r.C[x.Start:x.End]), "\n") {
				if !strings.HasPrefix(strings.TrimSpace(s), "/*") {
					b.WriteString(s)
				}
			}
		}
	}
	return b.String()
}

// TestLongElif checks that a long chain of elif does not nest as deep in C.
func TestLongElif(t *testing.T) {
	var b strings.Builder
	b.WriteString("def f(x):\n    if x == 0: return 1\n")
	for i := 1; i < 400; i++ {
		fmt.Fprintf(&b, "    elif x == %d: y = %d\n", i, i)
	}
	path := filepath.Join(t.TempDir(), "chain.py")
	if err := os.WriteFile(path, []byte(b.String()), 0o666); err != nil {
		t.Fatal(err)
	}
	r, _, _ := compile(t, path, Options{Debug: true})
	if r == nil {
		return
	}
	depth, deepest := 0, 0
	for _, c := range r.C {
		switch c {
		case '{':
			depth++
		case '}':
			depth--
		}
		deepest = max(deepest, depth)
	}
	if deepest > 100 || deepest < 10 {
		t.Errorf("C nests %d deep", deepest)
	}
}
