package parser_test

import (
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"sort"
	"strings"
	"testing"

	"pyxc/internal/diag"
	"pyxc/internal/source"
	"pyxc/parser"
	"pyxc/parser/ast"
)

// dialectOf goes by a file's ending; ok is false for other files.
func dialectOf(path string) (d ast.Dialect, ok bool) {
	switch filepath.Ext(path) {
	case ".pyx":
		return ast.Pyx, true
	case ".pxd":
		return ast.Pxd, true
	case ".pxi":
		return ast.Pxi, true
	case ".py":
		return ast.Py, true
	}
	return 0, false
}

// filesUnder lists the source files below some directories.
func filesUnder(t testing.TB, dirs ...string) []string {
	var files []string
	for _, dir := range dirs {
		err := filepath.WalkDir(dir, func(path string, e fs.DirEntry, err error) error {
			if err != nil {
				return err
			}
			if _, ok := dialectOf(path); ok && !e.IsDir() {
				files = append(files, path)
			}
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	sort.Strings(files)
	return files
}

// load reads and decodes a file.
func load(path string) (*source.Set, *source.File, error) {
	raw, err := os.ReadFile(path)
	if err != nil {
		return nil, nil, err
	}
	text, err := parser.Decode(path, raw)
	if err != nil {
		return nil, nil, err
	}
	set := source.NewSet()
	file, err := set.Add(path, text)
	return set, file, err
}

// parseFile parses a file and returns its first errors as text.
func parseFile(path string, level int) (*ast.Module, []string) {
	set, file, err := load(path)
	if err != nil {
		return nil, []string{err.Error()}
	}
	d, _ := dialectOf(path)
	return parseText(set, file, parser.Options{Dialect: d, LanguageLevel: level})
}

func parseText(set *source.Set, file *source.File, opts parser.Options) (*ast.Module, []string) {
	bag := &diag.Bag{}
	m := parser.Parse(file, opts, bag)
	var out []string
	for _, d := range bag.Sorted() {
		if d.Severity == diag.Error {
			out = append(out, set.Position(d.Span.Start).String()+": "+d.Text)
		}
	}
	return m, out
}

// suiteDir is the unpacked source distribution of Cython.
func suiteDir(t testing.TB) string {
	dir := os.Getenv("PYXC_CYTHON_SUITE")
	if dir == "" {
		t.Skip("PYXC_CYTHON_SUITE does not name Cython's source distribution")
	}
	return dir
}

// suiteLevel is the language level of a file of the suite: its tests are
// compiled with -2 unless they say otherwise.
func suiteLevel(path string) int {
	if strings.Contains(path, "/tests/") {
		return 2
	}
	return 3
}

func TestSuiteAccepted(t *testing.T) {
	dir := suiteDir(t)
	var dirs []string
	for _, d := range []string{"tests/run", "tests/compile", "tests/memoryview", "tests/buffers", "tests/build", "Cython/Includes", "docs/examples", "Demos"} {
		dirs = append(dirs, filepath.Join(dir, d))
	}
	n := 0
	for _, path := range filesUnder(t, dirs...) {
		n++
		if _, errs := parseFile(path, suiteLevel(path)); len(errs) > 0 {
			t.Errorf("%s", errs[0])
		}
	}
	t.Logf("%d files", n)
}

// interpreters finds the CPythons that pyenv or PATH has, the newest last.
func interpreters() []string {
	found, _ := filepath.Glob(filepath.Join(os.Getenv("HOME"), ".pyenv/versions/*/bin/python3"))
	if p, err := exec.LookPath("python3"); err == nil && len(found) == 0 {
		found = append(found, p)
	}
	// 3.9 sorts behind 3.13 as text.
	sort.SliceStable(found, func(i, j int) bool {
		return len(minor(found[i])) < len(minor(found[j])) || len(minor(found[i])) == len(minor(found[j])) && found[i] < found[j]
	})
	return found
}

// minor is the 13 of .../3.13.0/bin/python3.
func minor(python string) string {
	_, version, _ := strings.Cut(python, "versions/3.")
	version, _, _ = strings.Cut(version, ".")
	return version
}

// compiled asks an interpreter which files of its standard library its own
// compile() accepts.
func compiled(t testing.TB, python string) []string {
	const script = `
import sys, os, sysconfig, warnings
if sys.version_info < (3, 9): sys.exit()
warnings.simplefilter("ignore")
root = sysconfig.get_path("stdlib")
for dir, dirs, files in os.walk(root):
    dirs[:] = sorted(d for d in dirs if d not in ("site-packages", "__pycache__"))
    for f in sorted(files):
        if f.endswith(".py"):
            path = os.path.join(dir, f)
            try:
                compile(open(path, "rb").read(), path, "exec", dont_inherit=True)
            except Exception:
                continue
            print(path)
`
	out, err := exec.Command(python, "-I", "-c", script).Output()
	if err != nil {
		t.Fatalf("%s: %v", python, err)
	}
	return strings.Fields(string(out))
}

func TestStdlibAccepted(t *testing.T) {
	pythons := interpreters()
	if len(pythons) == 0 {
		t.Skip("no python3")
	}
	if testing.Short() {
		t.Skip("reads the standard library of every interpreter")
	}
	for _, python := range pythons {
		n := 0
		for _, path := range compiled(t, python) {
			n++
			if _, errs := parseFile(path, 3); len(errs) > 0 {
				t.Errorf("%s", errs[0])
			}
		}
		t.Logf("%s: %d files", python, n)
	}
}

// codesOf lists the codes of a file's errors.
func codesOf(file *source.File, opts parser.Options) string {
	bag := &diag.Bag{}
	parser.Parse(file, opts, bag)
	var codes []string
	for _, d := range bag.Sorted() {
		codes = append(codes, string(d.Code))
	}
	return strings.Join(codes, " ")
}

func parseExpr(t testing.TB, text string) (ast.Expr, []string) {
	set := source.NewSet()
	file, err := set.Add("expr", []byte(text))
	if err != nil {
		t.Fatal(err)
	}
	bag := &diag.Bag{}
	x := parser.ParseExpr(file, parser.Options{}, bag)
	var errs []string
	for _, d := range bag.Sorted() {
		errs = append(errs, d.Text)
	}
	return x, errs
}
