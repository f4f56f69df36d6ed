package pxd

import (
	"os"
	"path/filepath"
	"testing"
)

func TestVersioned(t *testing.T) {
	dir := t.TempDir()
	isFile := func(path string) bool { _, err := os.Stat(path); return err == nil }
	f := &Finder{IsFile: isFile, Dirs: []string{dir}}
	for _, c := range []struct{ file, want string }{
		{"m.pxd", "m.pxd"},
		{"m.cython-2.pxd", "m.cython-2.pxd"},
		{"m.cython-29.pxd", "m.cython-29.pxd"},
		{"m.cython-300000.pxd", "m.cython-29.pxd"},
		{"m.cython-x.pxd", "m.cython-29.pxd"},
		{"m.cython-30.pxd", "m.cython-30.pxd"},
		{"m2.cython-31.pxd", "m.cython-30.pxd"},
	} {
		if err := os.WriteFile(filepath.Join(dir, c.file), nil, 0o666); err != nil {
			t.Fatal(err)
		}
		if got := filepath.Base(f.Module("m").Path); got != c.want {
			t.Errorf("with %s: %s, want %s", c.file, got, c.want)
		}
	}
	if got := filepath.Base(f.Module("m2").Path); got != "m2.cython-31.pxd" {
		t.Errorf("m2 without a plain file: %s", got)
	}
}
