package typecheck_test

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"

	"pyxc/internal/diag"
	"pyxc/internal/source"
	"pyxc/parser"
	"pyxc/parser/ast"
	"pyxc/typecheck"
)

var update = flag.Bool("update", false, "rewrite the expected parts of the golden files")

func parse(file *source.File, dialect ast.Dialect, level int, bag *diag.Bag) *ast.Module {
	return parser.Parse(file, parser.Options{Dialect: dialect, LanguageLevel: level}, bag)
}

// check runs the checker over a text; files are what it may cimport or include.
func check(t *testing.T, name, text string, files map[string]string, cfg typecheck.Config) (*typecheck.Info, *diag.Bag, *source.Set) {
	t.Helper()
	set := source.NewSet()
	file, err := set.Add(name, []byte(text))
	if err != nil {
		t.Fatal(err)
	}
	dialect := ast.Pyx
	if strings.HasSuffix(name, ".py") {
		dialect = ast.Py
	}
	bag := &diag.Bag{}
	mod := parse(file, dialect, 3, bag)
	cfg.Set, cfg.Parse = set, parse
	if cfg.ModuleName == "" {
		cfg.ModuleName = strings.TrimSuffix(name, filepath.Ext(name))
	}
	cfg.Load = func(path string) ([]byte, error) {
		if text, ok := files[filepath.ToSlash(path)]; ok {
			return []byte(text), nil
		}
		return nil, os.ErrNotExist
	}
	return typecheck.Check(&cfg, mod, bag), bag, set
}

// TestGolden compares the dump of every archive's first file with its last,
// which is named after it with ".info".
func TestGolden(t *testing.T) {
	paths, err := filepath.Glob("../testdata/check/*.txtar")
	if err != nil || len(paths) == 0 {
		t.Fatal("no archives")
	}
	for _, path := range paths {
		t.Run(strings.TrimSuffix(filepath.Base(path), ".txtar"), func(t *testing.T) {
			a, err := txtar.ParseFile(path)
			if err != nil {
				t.Fatal(err)
			}
			main, want := a.Files[0], ""
			files := map[string]string{}
			kept := a.Files[:1]
			for _, f := range a.Files[1:] {
				if f.Name == main.Name+".info" {
					want = string(f.Data)
					continue
				}
				files[f.Name] = string(f.Data)
				kept = append(kept, f)
			}
			info, bag, set := check(t, main.Name, string(main.Data), files, typecheck.Config{})
			got := typecheck.Dump(info)
			for _, d := range bag.Sorted() {
				got += fmt.Sprintf("%s: %s [%s]\n", set.Position(d.Span.Start), d.Text, d.Code)
			}
			if *update {
				a.Files = append(kept, txtar.File{Name: main.Name + ".info", Data: []byte(got)})
				if err := os.WriteFile(path, txtar.Format(a), 0o644); err != nil {
					t.Fatal(err)
				}
			} else if got != want {
				t.Errorf("%s differs (go test -update rewrites it); got:\n%s", main.Name, got)
			}
		})
	}
}

var expectation = regexp.MustCompile(`# ERROR "((?:[^"\\]|\\.)*)"`)

// TestErrors runs the chunks of testdata/errors/check_*: the errors of a chunk
// are exactly those that its lines announce.
func TestErrors(t *testing.T) {
	paths, _ := filepath.Glob("../testdata/errors/check_*.py*")
	if len(paths) == 0 {
		t.Fatal("no files")
	}
	for _, path := range paths {
		raw, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		line := 0
		for _, chunk := range strings.SplitAfter(string(raw), "# ---\n") {
			checkChunk(t, filepath.Base(path), strings.Repeat("\n", line)+chunk)
			line += strings.Count(chunk, "\n")
		}
	}
}

func checkChunk(t *testing.T, name, text string) {
	t.Helper()
	_, bag, set := check(t, name, text, nil, typecheck.Config{})
	got := map[int][]string{}
	for _, d := range bag.Sorted() {
		if d.Severity == diag.Error {
			n := set.Position(d.Span.Start).Line
			got[n] = append(got[n], d.Text)
		}
	}
	for i, line := range strings.Split(text, "\n") {
		n := i + 1
		for _, m := range expectation.FindAllStringSubmatch(line, -1) {
			if len(got[n]) == 0 {
				t.Errorf("%s:%d: no error, want %q", name, n, m[1])
				continue
			}
			if !regexp.MustCompile(m[1]).MatchString(got[n][0]) {
				t.Errorf("%s:%d: got %q, want %q", name, n, got[n][0], m[1])
			}
			got[n] = got[n][1:]
		}
		for _, e := range got[n] {
			t.Errorf("%s:%d: unexpected error %q", name, n, e)
		}
	}
}
