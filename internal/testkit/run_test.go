package testkit

import (
	"context"
	"flag"
	"os"
	"path/filepath"
	"sort"
	"strings"
	"testing"

	"pyxc/internal/toolchain"
)

var (
	update  = flag.Bool("update", false, "write what .pyx programs do as Cython compiles them (needs "+CythonVar+")")
	pythons = flag.String("pythons", "some", "interpreters: some (oldest, default, newest), all, default, or versions like 3.9,3.12,3.13t")
	only    = flag.String("only", "", "run only programs whose area/name contains this")
	opt     = flag.String("opt", "0", "optimisation level of the C compiler")
)

// seconds is how long one program may take.
const seconds = 60

const programsDir = "../../testdata/run"

// TestRun compiles every program below testdata/run and compares what it does
// with CPython, or for .pyx programs with what Cython's module did.
func TestRun(t *testing.T) {
	areas, err := LoadAreas(programsDir)
	if err != nil {
		t.Fatal(err)
	}
	unsupported, err := LoadUnsupported(filepath.Join(programsDir, "unsupported.txt"))
	if err != nil {
		t.Fatal(err)
	}
	checkListed(t, areas, unsupported)
	selected := selectPythons(t)
	if *update {
		updateExpected(t, areas, selected)
	}
	for _, python := range selected {
		t.Run("py"+release(python), func(t *testing.T) {
			for _, area := range areas {
				runArea(t, python, area, unsupported)
			}
		})
	}
}

// release is an interpreter's short name: 3.12, or 3.13t for a build that can do without the GIL.
func release(python *toolchain.Python) string {
	name := strings.Join(strings.Split(python.Release, ".")[:2], ".")
	if python.FreeThreaded {
		name += "t"
	}
	return name
}

// checkListed fails for names in the list that no program has.
func checkListed(t *testing.T, areas []*Area, unsupported map[string]string) {
	known := map[string]bool{}
	for _, area := range areas {
		for _, p := range area.Programs {
			known[p.Area+"/"+p.Name] = true
		}
	}
	for name := range unsupported {
		if !known[name] {
			t.Errorf("unsupported.txt: there is no program %s", name)
		}
	}
}

// selectPythons finds the interpreters to test with.
func selectPythons(t *testing.T) []*toolchain.Python {
	ctx := context.Background()
	cache, err := toolchain.OpenCache()
	if err != nil {
		t.Fatal(err)
	}
	defer cache.Close()
	fallback, err := toolchain.DefaultPython(ctx, cache, "")
	if err != nil {
		t.Skip("no Python: ", err)
	}
	if _, err := fallback.Header(); err != nil {
		t.Skip("no Python headers: ", err)
	}
	if *pythons == "default" {
		return []*toolchain.Python{fallback}
	}
	var usable []*toolchain.Python
	seen := map[string]bool{}
	for _, found := range toolchain.FindPythons(ctx, cache) {
		if found.Err != nil || found.Python.Supported() != nil {
			continue
		}
		name := release(found.Python)
		if _, err := found.Python.Header(); err == nil && !seen[name] {
			seen[name] = true
			usable = append(usable, found.Python)
		}
	}
	sort.SliceStable(usable, func(i, j int) bool {
		a, b := usable[i], usable[j]
		return a.Version[1] < b.Version[1] || a.Version[1] == b.Version[1] && !a.FreeThreaded && b.FreeThreaded
	})
	last := len(usable) - 1
	for last > 0 && usable[last].FreeThreaded {
		last--
	}
	var out []*toolchain.Python
	for i, python := range usable {
		switch {
		case *pythons == "all",
			*pythons == "some" && !python.FreeThreaded && (i == 0 || i == last || python.Executable == fallback.Executable),
			*pythons != "some" && strings.Contains(","+*pythons+",", ","+release(python)+","):
			out = append(out, python)
		}
	}
	if len(out) == 0 {
		t.Fatalf("-pythons %s selects none", *pythons)
	}
	return out
}

// selectPrograms lists what runs on an interpreter.
func selectPrograms(area *Area, python *toolchain.Python) []*Program {
	var out []*Program
	for _, p := range area.Programs {
		if strings.Contains(p.Area+"/"+p.Name, *only) && p.MinPython[1] <= python.Version[1] {
			out = append(out, p)
		}
	}
	return out
}

func updateExpected(t *testing.T, areas []*Area, selected []*toolchain.Python) {
	cython := os.Getenv(CythonVar)
	if cython == "" {
		t.Logf("%s is not set: expected outputs are left as they are", CythonVar)
		return
	}
	python := selected[min(1, len(selected)-1)]
	for _, area := range areas {
		var programs []*Program
		for _, p := range selectPrograms(area, python) {
			if p.Cython() {
				programs = append(programs, p)
			}
		}
		if len(programs) == 0 {
			continue
		}
		if err := UpdateExpected(context.Background(), python, cython, area, programs, seconds); err != nil {
			t.Error(err)
		}
	}
}

func runArea(t *testing.T, python *toolchain.Python, area *Area, unsupported map[string]string) {
	programs := selectPrograms(area, python)
	if len(programs) == 0 {
		return
	}
	t.Run(area.Name, func(t *testing.T) {
		ctx := context.Background()
		dir := t.TempDir()
		sources := append([]string(nil), area.Support...)
		var compared, all []string
		for _, p := range programs {
			sources = append(sources, p.Path)
			if !p.Cython() {
				compared = append(compared, p.Name)
			}
			all = append(all, p.Name)
		}
		built, err := Build(ctx, python, dir, *opt, sources)
		if err != nil {
			t.Fatal(err)
		}
		want, err := Execute(ctx, python, area.Dir, seconds, compared)
		if err != nil {
			t.Fatal(err)
		}
		got, err := Execute(ctx, python, dir, seconds, all)
		if err != nil {
			t.Fatal(err)
		}
		for _, source := range area.Support {
			if b := built[source]; !b.OK {
				t.Errorf("%s does not build:\n%s", filepath.Base(source), b.Messages)
			}
		}
		for _, p := range programs {
			t.Run(p.Name, func(t *testing.T) {
				check(t, p, built[p.Path], want[p.Name], got[p.Name], unsupported)
			})
		}
	})
}

// check compares what one program did with what it should have done.
func check(t *testing.T, p *Program, built *Built, want, got *Record, unsupported map[string]string) {
	why, listed := unsupported[p.Area+"/"+p.Name]
	switch {
	case !built.OK && built.Unsupported && listed:
		t.Skip("not supported yet: ", why)
	case !built.OK:
		t.Fatalf("does not build:\n%s", built.Messages)
	}
	var expected string
	if p.Cython() {
		data, err := os.ReadFile(p.Expected())
		if err != nil {
			t.Fatal(err)
		}
		expected = string(data)
	} else {
		if want.Signal != 0 {
			t.Fatalf("CPython itself: %s%s", want.Text(true), want.Stderr)
		}
		expected = want.Text(true)
	}
	if diff := Diff(expected, got.Text(!p.Cython())); diff != "" {
		t.Fatalf("differs (- expected, + pyxc):\n%sstderr: %s", diff, got.Stderr)
	}
	if listed {
		t.Errorf("passes: take it off unsupported.txt")
	}
}
