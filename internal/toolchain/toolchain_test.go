package toolchain

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"
)

func testCache(t *testing.T) *Cache {
	t.Helper()
	t.Setenv(CacheDirVar, t.TempDir())
	cache, err := OpenCache()
	if err != nil || cache.Why != nil {
		t.Fatal(err, cache)
	}
	return cache
}

func write(t *testing.T, path, text string, mode os.FileMode) string {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(path), 0o777); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, []byte(text), mode); err != nil {
		t.Fatal(err)
	}
	return path
}

func TestCacheEntries(t *testing.T) {
	cache := testCache(t)
	path := cache.Path("a", "b.json")
	if err := cache.Store(path, []string{"x"}); err != nil {
		t.Fatal(err)
	}
	var got []string
	if !cache.Load(path, &got) || !slices.Equal(got, []string{"x"}) {
		t.Fatal(got)
	}
	whole, _ := os.ReadFile(path)
	for _, bad := range [][]byte{nil, whole[:len(whole)/2], []byte(strings.Replace(string(whole), "x", "y", 1))} {
		write(t, path, string(bad), 0o666)
		if cache.Load(path, &got) {
			t.Errorf("accepted %q", bad)
		}
	}
	if left, _ := filepath.Glob(cache.Path("a", ".*")); len(left) != 0 {
		t.Error("temporary files stayed:", left)
	}
}

func TestCacheSubstitute(t *testing.T) {
	file := write(t, filepath.Join(t.TempDir(), "file"), "", 0o666)
	t.Setenv(CacheDirVar, filepath.Join(file, "cache"))
	t.Setenv("TMPDIR", t.TempDir())
	cache, err := OpenCache()
	if err != nil || cache.Why == nil {
		t.Fatal(err, "no reason given for the substitute")
	}
	if dir, err := cache.TempDir(); err != nil {
		t.Error(dir, err)
	}
	t.Setenv("TMPDIR", filepath.Join(file, "tmp"))
	if _, err := OpenCache(); err == nil {
		t.Error("no error though nothing can be written")
	}
}

func TestSignature(t *testing.T) {
	path := write(t, filepath.Join(t.TempDir(), "f"), "one", 0o666)
	s := SignContent(path)
	later := time.Now().Add(time.Second)
	if !s.Same(later) || !s.Same(time.Now()) {
		t.Error("an untouched file is not the same")
	}
	write(t, path, "one", 0o666)
	if !s.Same(later) {
		t.Error("a file written again with the same content is not the same")
	}
	write(t, path, "two", 0o666)
	if s.Same(time.Now()) {
		t.Error("a changed file of the same size is the same")
	}
	os.Remove(path)
	if s.Same(later) || !Sign(path).Same(later) {
		t.Error("missing files")
	}
	gone := Sign(path)
	write(t, path, "one", 0o666)
	if gone.Same(later) {
		t.Error("a file that came into being is the same as none")
	}
}

func TestProbeIsCached(t *testing.T) {
	ctx, cache := context.Background(), testCache(t)
	python, err := DefaultPython(ctx, cache, "")
	if err != nil {
		t.Fatal(err)
	}
	if python.ExtSuffix == "" || len(python.SysPath) == 0 || python.Supported() != nil {
		t.Errorf("%+v", python)
	}
	entries, _ := filepath.Glob(cache.Path("python", "*.json"))
	if len(entries) != 1 {
		t.Fatal(entries)
	}
	// Change the entry: what the second call returns shows whether it asked.
	var entry pythonEntry
	cache.Load(entries[0], &entry)
	entry.Python.Release = "from the cache"
	cache.Store(entries[0], entry)
	if again, err := DefaultPython(ctx, cache, ""); err != nil || again.Release != "from the cache" {
		t.Errorf("%v: the interpreter was started again: %+v", err, again)
	}
	entry.Depends[0].Inode++
	cache.Store(entries[0], entry)
	if again, err := DefaultPython(ctx, cache, ""); err != nil || again.Release == "from the cache" {
		t.Errorf("%v: a stale answer was used", err)
	}
}

func TestNotAPython(t *testing.T) {
	ctx, cache := context.Background(), testCache(t)
	dir := t.TempDir()
	for name, script := range map[string]string{
		"fails": "#!/bin/sh\necho broken >&2; exit 3\n", "silent": "#!/bin/sh\n", "loud": "#!/bin/sh\necho hello\n",
	} {
		_, err := Probe(ctx, cache, write(t, filepath.Join(dir, name), script, 0o777))
		if err == nil || !strings.Contains(err.Error(), name) {
			t.Errorf("%s: %v", name, err)
		}
	}
	for _, name := range []string{"no-such-python", filepath.Join(dir, "none"), dir} {
		if _, err := Probe(ctx, cache, name); err == nil {
			t.Errorf("no error for %s", name)
		}
	}
}

func TestSupported(t *testing.T) {
	for _, c := range []struct {
		python Python
		ok     bool
	}{
		{Python{Implementation: "cpython", Version: [3]int{3, 9, 0}, ExtSuffix: ".so"}, true},
		{Python{Implementation: "cpython", Version: [3]int{3, 14, 0}, ExtSuffix: ".so"}, true},
		{Python{Implementation: "cpython", Version: [3]int{3, 8, 18}, ExtSuffix: ".so"}, false},
		{Python{Implementation: "cpython", Version: [3]int{2, 7, 18}, ExtSuffix: ".so"}, false},
		{Python{Implementation: "pypy", Version: [3]int{3, 10, 0}, ExtSuffix: ".so"}, false},
		{Python{Implementation: "cpython", Version: [3]int{3, 10, 0}}, false},
	} {
		if err := c.python.Supported(); (err == nil) != c.ok {
			t.Errorf("%+v: %v", c.python, err)
		}
	}
}

func TestShims(t *testing.T) {
	root := filepath.Join(t.TempDir(), "pyenv")
	shim := write(t, filepath.Join(root, "shims", "python3"), "#!/bin/sh\n", 0o777)
	old := write(t, filepath.Join(root, "versions", "3.9.1", "bin", "python3"), "binary", 0o777)
	current := write(t, filepath.Join(root, "versions", "3.12.1", "bin", "python3"), "binary", 0o777)
	system := write(t, filepath.Join(t.TempDir(), "python3"), "binary", 0o777)
	t.Setenv("PATH", filepath.Dir(shim)+":"+filepath.Dir(system))
	t.Setenv("PYENV_DIR", t.TempDir())
	t.Setenv("PYENV_VERSION", "")
	write(t, filepath.Join(root, "version"), "3.12.1 # the usual one\n", 0o666)
	expect := func(want string) {
		t.Helper()
		if got := throughShim(shim); got != want {
			t.Errorf("got %s, want %s", got, want)
		}
	}
	expect(current)
	t.Setenv("PYENV_VERSION", "3.9.1")
	expect(old)
	t.Setenv("PYENV_VERSION", "system")
	expect(system)
	t.Setenv("PYENV_VERSION", "3.12") // pyenv itself has to complete it
	expect(shim)
	t.Setenv("PYENV_VERSION", "")
	dir := t.TempDir()
	write(t, filepath.Join(dir, ".python-version"), "3.9.1\n", 0o666)
	t.Setenv("PYENV_DIR", filepath.Join(dir, "below"))
	expect(old)
	if got := throughShim(system); got != system {
		t.Error(got)
	}
}

func TestFindCompiler(t *testing.T) {
	ctx, cache := context.Background(), testCache(t)
	for _, cplus := range []bool{false, true} {
		c, err := FindCompiler(ctx, cache, nil, cplus)
		if err != nil || c.Version == "" || c.Target == "" {
			t.Errorf("%+v %v", c, err)
		}
	}
	fake := write(t, filepath.Join(t.TempDir(), "my cc"), "#!/bin/sh\necho \"fake $*\"\n", 0o777)
	t.Setenv("CC", "'"+fake+"' -m32")
	c, err := FindCompiler(ctx, cache, nil, false)
	if err != nil || c.Version != "fake -m32 --version" || !slices.Equal(c.Command(), []string{fake, "-m32"}) {
		t.Errorf("%+v %v", c, err)
	}
	for _, bad := range []string{"no-such-cc", "'open"} {
		t.Setenv("CC", bad)
		if _, err := FindCompiler(ctx, cache, nil, false); !errors.Is(err, ErrNoCompiler) || !strings.Contains(err.Error(), "CC=") {
			t.Errorf("%s: %v", bad, err)
		}
	}
	t.Setenv("CC", "")
	t.Setenv("PATH", t.TempDir())
	if _, err := FindCompiler(ctx, cache, nil, false); !errors.Is(err, ErrNoCompiler) {
		t.Error(err)
	}
}

func TestSplitWords(t *testing.T) {
	for text, want := range map[string][]string{
		"":                     nil,
		" a  b\t":              {"a", "b"},
		`'a b' "c d" e\ f`:     {"a b", "c d", "e f"},
		`-DX='"v"' "q\"\n" ''`: {`-DX="v"`, `q"\n`, ""},
		"[a, 'b c']":           {"[a,", "b c]"},
	} {
		if got, err := SplitWords(text); err != nil || !slices.Equal(got, want) {
			t.Errorf("%q: %q %v", text, got, err)
		}
	}
	for _, bad := range []string{"'", `"a`, `\`} {
		if _, err := SplitWords(bad); err == nil {
			t.Errorf("no error for %q", bad)
		}
	}
}
