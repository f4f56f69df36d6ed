package driver

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"pyxc/internal/toolchain"
)

// testMode returns a C mode with a cache of its own. The flags make it cheap.
func testMode(t *testing.T, cplus bool) *mode {
	t.Helper()
	t.Setenv(toolchain.CacheDirVar, t.TempDir())
	cache, problem := openCache()
	if problem != nil {
		t.Fatal(problem)
	}
	ctx := context.Background()
	python, problem := findPython(ctx, cache, "")
	if problem != nil {
		t.Fatal(problem)
	}
	m, problem := newModes(&BuildRequest{OptLevel: "0"}, cache, python).of(ctx, cplus)
	if problem != nil {
		t.Fatal(problem)
	}
	return m
}

func entries(t *testing.T, m *mode, dir string) []string {
	t.Helper()
	names, err := filepath.Glob(m.cache.Path(dir, "*"))
	if err != nil {
		t.Fatal(err)
	}
	var kept []string
	for _, name := range names {
		if !strings.HasSuffix(name, ".lock") {
			kept = append(kept, name)
		}
	}
	return kept
}

func TestRuntimeIsMadeOnceByManyAtOnce(t *testing.T) {
	m := testMode(t, false)
	var wg sync.WaitGroup
	for range 4 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			e, problem := openRuntime(context.Background(), m)
			if problem != nil {
				t.Error(problem, problem.Notes)
			} else if !exists(e.archive) {
				t.Error("no archive")
			}
		}()
	}
	wg.Wait()
	if got := entries(t, m, "runtime"); len(got) != 1 {
		t.Error(got)
	}
	if got := entries(t, m, "tmp"); len(got) != 0 {
		t.Error("work in progress stayed:", got)
	}
}

func TestDamagedRuntimeIsMadeAgain(t *testing.T) {
	m := testMode(t, false)
	ctx := context.Background()
	e, problem := openRuntime(ctx, m)
	if problem != nil {
		t.Fatal(problem, problem.Notes)
	}
	for _, name := range []string{archiveName, metaName, headerName, filepath.Join(unitsDir, "compat.h")} {
		path := filepath.Join(e.dir, name)
		whole, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		changed := append([]byte(nil), whole...)
		changed[len(changed)/2] ^= 1
		for what, bad := range map[string][]byte{"truncated": whole[:len(whole)/2], "empty": {}, "changed": changed} {
			if err := os.WriteFile(path, bad, 0o666); err != nil {
				t.Fatal(err)
			}
			if loadRuntime(e.dir, "", true) != nil {
				t.Errorf("a %s %s was accepted", what, name)
			}
		}
	}
	again, problem := openRuntime(ctx, m)
	if problem != nil {
		t.Fatal(problem, problem.Notes)
	}
	if loadRuntime(again.dir, "", true) == nil {
		t.Error("it was not mended")
	}
	os.Remove(again.archive)
	if loadRuntime(again.dir, "", true) != nil {
		t.Error("an entry without its archive was accepted")
	}
}

func TestRuntimeFollowsHeaders(t *testing.T) {
	m := testMode(t, false)
	e, problem := openRuntime(context.Background(), m)
	if problem != nil {
		t.Fatal(problem, problem.Notes)
	}
	if len(e.meta.Headers) < 20 {
		t.Fatalf("only %d headers are known", len(e.meta.Headers))
	}
	e.meta.Headers[3].Size++
	e.meta.Headers[3].Sum = "other"
	if err := m.cache.Store(filepath.Join(e.dir, metaName), &e.meta); err != nil {
		t.Fatal(err)
	}
	if loadRuntime(e.dir, "", false) != nil {
		t.Error("made from other headers, and accepted")
	}
}

// A module compiles with the precompiled header and without it, and gcc
// really uses it.
func TestPrecompiledHeader(t *testing.T) {
	for _, cplus := range []bool{false, true} {
		m := testMode(t, cplus)
		e, problem := openRuntime(context.Background(), m)
		if problem != nil {
			t.Fatal(problem, problem.Notes)
		}
		dir := t.TempDir()
		file := filepath.Join(dir, "m.c")
		if cplus {
			file += "pp"
		}
		if err := os.WriteFile(file, []byte("#include \"pyxc.h\"\nPyObject *f(void) { return PyLong_FromLong(3); }\n"), 0o666); err != nil {
			t.Fatal(err)
		}
		for _, pch := range []bool{true, false} {
			j := &job{cFile: file, output: filepath.Join(dir, "m.so"), depfile: filepath.Join(dir, "m.d"), settings: &distutils{}, runtime: e, pch: pch}
			j.settings.compileArgs = []string{"-H"} // prints the headers, "!" before a precompiled one
			var stderr string
			args := append(m.compileArgs(j), file)
			stderr, err := m.run(context.Background(), append(args, m.linkArgs(j)...))
			if err != nil {
				t.Fatal(err, stderr)
			}
			if used := strings.HasPrefix(stderr, "!"); used != (pch && e.meta.PCH) {
				t.Errorf("cplus %v: precompiled header used: %v, wanted: %v\n%.300s", cplus, used, pch, stderr)
			}
		}
	}
}
