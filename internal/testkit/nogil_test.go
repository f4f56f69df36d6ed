package testkit

import (
	"context"
	"os"
	"path/filepath"
	"testing"

	"pyxc/internal/driver"
	"pyxc/internal/toolchain"
)

// NoGILVar names a Python that can do without the GIL, for tests; else the one
// that is found beside the others is taken.
const NoGILVar = "PYXC_NOGIL_PYTHON"

// noGILPython finds a Python that can do without the GIL.
func noGILPython(t *testing.T) *toolchain.Python {
	ctx := context.Background()
	cache, err := toolchain.OpenCache()
	if err != nil {
		t.Fatal(err)
	}
	defer cache.Close()
	if path := os.Getenv(NoGILVar); path != "" {
		python, err := toolchain.Probe(ctx, cache, path)
		if err != nil || !python.FreeThreaded {
			t.Fatalf("%s=%s is no such Python: %v", NoGILVar, path, err)
		}
		return python
	}
	for _, found := range toolchain.FindPythons(ctx, cache) {
		if found.Err != nil || !found.Python.FreeThreaded || found.Python.Supported() != nil {
			continue
		}
		if _, err := found.Python.Header(); err == nil {
			return found.Python
		}
	}
	t.Skip("no Python that can do without the GIL")
	return nil
}

// TestNoGIL runs the programs with threads where there is no GIL. Interpreted
// ones keep it: some of what they do with generators crashes 3.13 otherwise.
func TestNoGIL(t *testing.T) {
	python := noGILPython(t)
	areas, err := LoadAreas(programsDir)
	if err != nil {
		t.Fatal(err)
	}
	for _, area := range areas {
		if area.Name == "threads" {
			runNoGIL(t, python, area)
		}
	}
}

func runNoGIL(t *testing.T, python *toolchain.Python, area *Area) {
	ctx, dir := context.Background(), t.TempDir()
	var sources, compared, all []string
	sources = append(sources, area.Support...)
	for _, p := range area.Programs {
		sources = append(sources, p.Path)
		all = append(all, p.Name)
		if !p.Cython() {
			compared = append(compared, p.Name)
		}
	}
	results, problem := driver.Build(ctx, driver.BuildRequest{
		Options: driver.Options{Python: python.Path, Directives: map[string]string{"freethreading_compatible": "True"}},
		Args:    sources, OutDir: dir, OptLevel: *opt,
	})
	if problem != nil {
		t.Fatal(problem.Text)
	}
	for _, r := range results {
		if r.Status == driver.Failed {
			t.Errorf("%s does not build", filepath.Base(r.Source))
		}
	}
	t.Setenv("PYTHON_GIL", "1")
	want, err := Execute(ctx, python, area.Dir, seconds, compared)
	if err != nil {
		t.Fatal(err)
	}
	t.Setenv("PYTHON_GIL", "0")
	got, err := Execute(ctx, python, dir, seconds, all)
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range area.Programs {
		t.Run(p.Name, func(t *testing.T) { check(t, p, &Built{OK: true}, want[p.Name], got[p.Name], nil) })
	}
}
