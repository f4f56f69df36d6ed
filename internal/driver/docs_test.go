package driver

import (
	"context"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"

	"pyxc/internal/diag"
)

// writeExample writes a code's example and returns the path of its first file.
func writeExample(t *testing.T, doc diag.Doc) string {
	t.Helper()
	dir := t.TempDir()
	archive := txtar.Parse([]byte(doc.Example))
	if len(archive.Files) == 0 {
		archive.Files = []txtar.File{{Name: doc.ExampleFile(), Data: []byte(doc.Example)}}
	}
	for _, file := range archive.Files {
		path := filepath.Join(dir, file.Name)
		if err := os.MkdirAll(filepath.Dir(path), 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, file.Data, 0o666); err != nil {
			t.Fatal(err)
		}
	}
	return filepath.Join(dir, archive.Files[0].Name)
}

// exampleCodes compiles an example as far as its code's stage and returns what
// it was told.
func exampleCodes(t *testing.T, doc diag.Doc) []diag.Code {
	t.Helper()
	path := writeExample(t, doc)
	var diags []diag.Diagnostic
	if strings.HasPrefix(string(doc.Code), "E90") || strings.HasPrefix(string(doc.Code), "E06") {
		results, problem := Build(context.Background(), BuildRequest{Args: []string{path}, OptLevel: "0"})
		if problem != nil {
			t.Fatal(problem)
		}
		diags = results[0].Diags
	} else {
		results, problem := Transpile(context.Background(), TranspileRequest{Sources: []string{path}})
		if problem != nil {
			t.Fatal(problem)
		}
		diags = results[0].Diags
	}
	var codes []diag.Code
	for _, d := range diags {
		codes = append(codes, d.Code)
	}
	return codes
}

func TestExamples(t *testing.T) {
	t.Setenv("PYXC_CACHE_DIR", t.TempDir())
	table := Explanations()
	for _, code := range table.Codes() {
		doc, _ := table.Lookup(code)
		if doc.Example == "" {
			continue
		}
		t.Run(string(code), func(t *testing.T) {
			if codes := exampleCodes(t, doc); !slices.Contains(codes, code) {
				t.Errorf("the example gets %v:\n%s", codes, doc.Example)
			}
		})
	}
}

var codeLiteral = regexp.MustCompile(`"([EWH]\d{4})"`)

// TestEveryCodeIsExplained reads the codes from the source, so that none can
// be reported that 'pyxc explain' does not know.
func TestEveryCodeIsExplained(t *testing.T) {
	table, twice := diag.NewTable(allDocs()...)
	if len(twice) > 0 {
		t.Errorf("explained twice: %v", twice)
	}
	root := filepath.Join("..", "..")
	used := 0
	err := filepath.WalkDir(root, func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() || filepath.Ext(path) != ".go" || strings.HasSuffix(path, "_test.go") {
			return err
		}
		text, err := os.ReadFile(path)
		for _, match := range codeLiteral.FindAllSubmatch(text, -1) {
			used++
			if _, ok := table.Lookup(diag.Code(match[1])); !ok {
				t.Errorf("%s: %s is not explained", path, match[1])
			}
		}
		return err
	})
	if err != nil || used < 20 {
		t.Error(err, used)
	}
	for _, code := range table.Codes() {
		doc, _ := table.Lookup(code)
		if doc.Title == "" || doc.Text == "" || strings.HasSuffix(doc.Title, ".") {
			t.Errorf("%s: a title without a full stop and a text are wanted", code)
		}
	}
}
