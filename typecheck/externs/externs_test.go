package externs_test

import (
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"pyxc/internal/cheader"
	"pyxc/internal/diag"
	"pyxc/internal/source"
	"pyxc/parser"
	"pyxc/parser/ast"
	"pyxc/typecheck"
	"pyxc/typecheck/externs"
)

func parse(file *source.File, dialect ast.Dialect, level int, bag *diag.Bag) *ast.Module {
	return parser.Parse(file, parser.Options{Dialect: dialect, LanguageLevel: level}, bag)
}

// readHeaders reads the text with what the machine's C compiler predefines.
func readHeaders(t *testing.T, text string, dirs ...string) *cheader.Facts {
	t.Helper()
	cmd := exec.Command("cc", "-E", "-dM", "-v", "-xc", os.DevNull)
	cmd.Env = append(os.Environ(), "LC_ALL=C")
	var out, errOut strings.Builder
	cmd.Stdout, cmd.Stderr = &out, &errOut
	if err := cmd.Run(); err != nil {
		t.Fatal(err)
	}
	encoded, err := cheader.Read(&cheader.Unit{Text: text, Predefined: out.String(), Include: append(dirs, cheader.SearchList(errOut.String())...)})
	if err != nil {
		t.Fatal(err)
	}
	facts, err := cheader.Decode(encoded)
	if err != nil {
		t.Fatal(err)
	}
	return facts
}

var (
	expectation = regexp.MustCompile(`# ERROR (".*)$`)
	quoted      = regexp.MustCompile(`"((?:[^"\\]|\\.)*)"`)
)

// TestMismatches runs the chunks of testdata/errors/externs.pyx: the errors of
// a chunk are exactly those that its lines announce, in their order.
func TestMismatches(t *testing.T) {
	const name = "externs.pyx"
	raw, err := os.ReadFile(filepath.Join("..", "..", "testdata", "errors", name))
	if err != nil {
		t.Fatal(err)
	}
	empty := t.TempDir() // stands for the directory of pyconfig.h
	if err := os.WriteFile(filepath.Join(empty, "pyconfig.h"), nil, 0o666); err != nil {
		t.Fatal(err)
	}
	line := 0
	for _, chunk := range strings.SplitAfter(string(raw), "# ---\n") {
		text := strings.Repeat("\n", line) + chunk
		line += strings.Count(chunk, "\n")
		set, bag := source.NewSet(), &diag.Bag{}
		file, err := set.Add(name, []byte(text))
		if err != nil {
			t.Fatal(err)
		}
		tree := parse(file, ast.Pyx, 3, bag)
		info := typecheck.Check(&typecheck.Config{Set: set, Parse: parse, ModuleName: "externs"}, tree, bag)
		diags := bag.Sorted()
		if len(externs.Blocks(info, externs.Options{})) > 0 {
			diags = append(diags, externs.Check(info, readHeaders(t, externs.Text(info, false), empty), externs.Options{}).Diags...)
		}
		compare(t, set, name, text, diags)
	}
}

func compare(t *testing.T, set *source.Set, name, text string, diags []diag.Diagnostic) {
	t.Helper()
	got := map[int][]string{}
	for _, d := range diags {
		if d.Severity == diag.Error {
			n := set.Position(d.Span.Start).Line
			got[n] = append(got[n], d.Text)
		}
	}
	for i, line := range strings.Split(text, "\n") {
		n := i + 1
		if m := expectation.FindStringSubmatch(line); m != nil {
			for _, want := range quoted.FindAllStringSubmatch(m[1], -1) {
				if len(got[n]) == 0 {
					t.Errorf("%s:%d: no error, want %q", name, n, want[1])
					continue
				}
				if !regexp.MustCompile(want[1]).MatchString(got[n][0]) {
					t.Errorf("%s:%d: got %q, want %q", name, n, got[n][0], want[1])
				}
				got[n] = got[n][1:]
			}
		}
		for _, text := range got[n] {
			t.Errorf("%s:%d: unexpected error %q", name, n, text)
		}
	}
}
