package driver

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"pyxc/internal/source"
	"pyxc/internal/toolchain"
)

func noPython() *toolchain.Python { return nil }

func TestPanicIsADiagnostic(t *testing.T) {
	m := &module{source: "m.pyx", name: "m"}
	tr := &translation{set: source.NewSet()}
	func() {
		s := newStages(noPython, m, &Options{}, tr.set)
		defer s.finish(tr)
		s.at = "checking it"
		var list []int
		_ = list[len(m.name)]
	}()
	if tr.exit != ExitInternal || len(tr.diags) != 1 {
		t.Fatalf("%d %+v", tr.exit, tr.diags)
	}
	d := tr.diags[0]
	if !strings.Contains(d.Text, "m.pyx: internal error while checking it: runtime error: index out of range") {
		t.Error(d.Text)
	}
	if !strings.Contains(d.Notes[0], "driver_test.go:") || strings.Contains(strings.Join(d.Notes, "\n"), "goroutine") {
		t.Errorf("%q", d.Notes)
	}
}

func TestModuleNames(t *testing.T) {
	dir := t.TempDir()
	for _, name := range []string{"top.pyx", "a/__init__.pxd", "a/m.pyx", "a/b/__init__.py", "a/b/n.py", "a/c/o.pyx", "a/__init__.pyx", "my-mod.pyx", "1x.pyx"} {
		path := filepath.Join(dir, name)
		os.MkdirAll(filepath.Dir(path), 0o777)
		os.WriteFile(path, nil, 0o666)
	}
	for name, want := range map[string]string{
		"top.pyx": "top", "a/m.pyx": "a.m", "a/b/n.py": "a.b.n", "a/c/o.pyx": "o", "a/__init__.pyx": "a", "my-mod.pyx": "", "1x.pyx": "",
	} {
		m := &module{source: filepath.Join(dir, name)}
		problem := nameModule(m, "")
		if (problem == nil) != (want != "") || want != "" && m.name != want {
			t.Errorf("%s: %q %v", name, m.name, problem)
		}
	}
	m := &module{source: filepath.Join(dir, "my-mod.pyx")}
	if problem := nameModule(m, "pkg.mod"); problem != nil || m.packagePath() != "pkg" || m.baseName() != "mod" {
		t.Error(problem, m)
	}
}

func TestDepfiles(t *testing.T) {
	inputs := []string{"b c.pxd", "a#.pyx", "$d.h", "a#.pyx"}
	text := depfileText("out file.so", inputs)
	if strings.Count(text, "a\\#.pyx") != 1 {
		t.Error(text)
	}
	path := filepath.Join(t.TempDir(), "d")
	if err := os.WriteFile(path, []byte(text), 0o666); err != nil {
		t.Fatal(err)
	}
	if got := readDepfile(path); !slices.Equal(got, []string{"$d.h", "a#.pyx", "b c.pxd"}) {
		t.Errorf("%q", got)
	}
}

func TestLegible(t *testing.T) {
	for _, c := range []struct {
		raw       string
		line, col int
		text      string
		offset    int
	}{
		{"x = 1\ny = '\xff'\nz", 2, 6, "x = 1\ny = '\uFFFD'", 11},
		{"\xef\xbb\xbfa\xfe\xffb\n", 1, 3, "a\uFFFD\uFFFDb", 4},
		{"\xff", 1, 1, "\uFFFD", 0},
	} {
		if text, offset := legible([]byte(c.raw), c.line, c.col); string(text) != c.text || offset != c.offset {
			t.Errorf("%q: %q %d", c.raw, text, offset)
		}
	}
}

func TestShortPath(t *testing.T) {
	t.Chdir(t.TempDir())
	here, _ := os.Getwd()
	for _, c := range []struct{ source, name, want string }{
		{"m.pyx", "m", "m.pyx"},
		{"./a/../a/m.pyx", "a.m", "a/m.pyx"},
		{filepath.Join(here, "a", "m.pyx"), "a.m", "a/m.pyx"},
		{"/elsewhere/a/m.pyx", "a.m", "a/m.pyx"},
		{"../a/b/m.pyx", "b.m", "b/m.pyx"},
	} {
		if got := shortPath(&module{source: c.source, name: c.name}); got != c.want {
			t.Errorf("%s: %s, want %s", c.source, got, c.want)
		}
	}
}

func TestLiterals(t *testing.T) {
	got := literals(map[string]string{"a": "True", "b": "12", "c": "1.5", "d": "'x'", "e": "plain", "f": "0x10"})
	if got["a"] != true || got["c"] != 1.5 || got["d"] != "x" || got["e"] != "plain" {
		t.Errorf("%v", got)
	}
	for name, want := range map[string]string{"b": "12", "f": "16"} {
		if n, ok := got[name].(interface{ String() string }); !ok || n.String() != want {
			t.Errorf("%s is %v", name, got[name])
		}
	}
}

func TestSignaturesOfWhatChangedMeanwhile(t *testing.T) {
	path := filepath.Join(t.TempDir(), "f")
	os.WriteFile(path, []byte("x"), 0o666)
	start := toolchain.FileClock()
	if s := sign([]string{path}, start.Add(-1)); s[0].Same(start) {
		t.Error("a file written after the build began counts as what it saw")
	}
	later := start.Add(1e9)
	if s := sign([]string{path, path}, later); len(s) != 1 || !s[0].Same(later) {
		t.Errorf("%+v", s)
	}
}

// Sources written at the very moment that a build begins count as what it saw.
func TestSourcesWrittenJustBefore(t *testing.T) {
	testMode(t, false)
	dir := t.TempDir()
	path, header := filepath.Join(dir, "m.pyx"), filepath.Join(dir, "m.h")
	for i := range 5 {
		os.WriteFile(path, []byte("cdef extern from \"m.h\":\n    int value\nx = value\n"), 0o666)
		os.WriteFile(header, fmt.Appendf(nil, "#define value %d\n", i), 0o666)
		for _, want := range []Status{Built, Unchanged} {
			req := BuildRequest{Args: []string{path}, OptLevel: "0"}
			results, problem := Build(context.Background(), req)
			if problem != nil || results[0].Status != want {
				t.Fatalf("build %d: %v %+v, not %v", i, problem, results, want)
			}
		}
	}
}
