package parser_test

import (
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"pyxc/internal/source"
	"pyxc/parser"
	"pyxc/parser/ast"
)

// roundTrip reports how the tree of a module differs from that of its own
// unparsed text; "" if it does not.
func roundTrip(m *ast.Module, level int) string {
	text := parser.Unparse(m)
	set := source.NewSet()
	file, err := set.Add("unparsed", []byte(text))
	if err != nil {
		return err.Error()
	}
	again, errs := parseText(set, file, parser.Options{Dialect: m.Dialect, LanguageLevel: level})
	if len(errs) > 0 {
		line := ""
		if parts := strings.Split(errs[0], ":"); len(parts) > 1 {
			n := 0
			for _, c := range parts[1] {
				n = n*10 + int(c-'0')
			}
			line = string(file.Line(n))
		}
		return errs[0] + ": " + line
	}
	want, got := strings.Split(parser.Dump(m), "\n"), strings.Split(parser.Dump(again), "\n")
	for i := range want {
		if i >= len(got) || want[i] != got[i] {
			g := "nothing"
			if i < len(got) {
				g = got[i]
			}
			return "want " + strings.TrimSpace(want[i]) + "\n\tgot " + strings.TrimSpace(g)
		}
	}
	if len(got) > len(want) {
		return "more than there was"
	}
	return ""
}

func TestSuiteRoundTrip(t *testing.T) {
	dir := suiteDir(t)
	var dirs []string
	for _, d := range []string{"tests/run", "tests/compile", "tests/memoryview", "tests/buffers", "tests/build", "Cython/Includes", "docs/examples", "Demos"} {
		dirs = append(dirs, filepath.Join(dir, d))
	}
	for _, path := range filesUnder(t, dirs...) {
		m, errs := parseFile(path, suiteLevel(path))
		if len(errs) > 0 {
			continue
		}
		if diff := roundTrip(m, suiteLevel(path)); diff != "" {
			t.Errorf("%s: %s", path, diff)
		}
	}
}

func TestStdlibRoundTrip(t *testing.T) {
	pythons := interpreters()
	if len(pythons) == 0 {
		t.Skip("no python3")
	}
	if testing.Short() {
		t.Skip("reads the standard library of every interpreter")
	}
	for _, python := range pythons {
		for _, path := range compiled(t, python) {
			m, errs := parseFile(path, 3)
			if len(errs) > 0 {
				continue
			}
			if diff := roundTrip(m, 3); diff != "" {
				t.Errorf("%s: %s", path, diff)
			}
		}
	}
}

// TestMeaning lets CPython compare: its tree of what a tree of ours unparses
// to must be its tree of the original. It takes every eighth file, and all of
// them if PYXC_ALL is set.
func TestMeaning(t *testing.T) {
	pythons := interpreters()
	if len(pythons) == 0 {
		t.Skip("no python3")
	}
	if testing.Short() {
		t.Skip("reads the standard library of every interpreter")
	}
	for _, python := range pythons[len(pythons)-1:] {
		dir := t.TempDir()
		var pairs strings.Builder
		for i, path := range compiled(t, python) {
			if i%8 != 0 && os.Getenv("PYXC_ALL") == "" {
				continue
			}
			m, errs := parseFile(path, 3)
			if len(errs) > 0 {
				continue
			}
			out := filepath.Join(dir, strconv.Itoa(i)+".py")
			if err := os.WriteFile(out, encoded(m), 0o600); err != nil {
				t.Fatal(err)
			}
			pairs.WriteString(path + "\t" + out + "\n")
		}
		cmd := exec.Command(python, "-I", "testdata/meaning.py")
		cmd.Stdin = strings.NewReader(pairs.String())
		out, err := cmd.CombinedOutput()
		if err != nil {
			t.Errorf("%s: %v", python, err)
		}
		if len(out) > 0 {
			t.Errorf("%s", out)
		}
	}
}

// encoded is a module's unparsed text as UTF-8 whatever its coding line says.
func encoded(m *ast.Module) []byte {
	text := parser.Unparse(m)
	if strings.HasPrefix(text, "# coding: ") {
		_, text, _ = strings.Cut(text, "\n")
	}
	return []byte(text)
}
