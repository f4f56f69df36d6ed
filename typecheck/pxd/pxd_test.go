package pxd

import (
	"slices"
	"testing"
)

func TestDeclaring(t *testing.T) {
	for name, want := range map[string]string{
		"malloc": "libc.stdlib", "sqrt": "libc.math", "uint32_t": "libc.stdint", "memcpy": "libc.string", "EINTR": "libc.errno", "FILE": "libc.stdio",
	} {
		if got := Declaring(name); !slices.Contains(got, want) {
			t.Errorf("%s is declared in %q, not in %s", name, got, want)
		}
	}
	for _, name := range []string{"nogil", "size", "x", "no_such_function"} {
		if got := Declaring(name); len(got) > 0 {
			t.Errorf("%s is declared in %q", name, got)
		}
	}
}

func TestTried(t *testing.T) {
	f := Finder{IsFile: func(string) bool { return false }, Dirs: []string{"", "no/such/directory"}}
	want := []string{"looked for a/b.pxd, a/b/__init__.pxd, a.b.pxd", "in ., pyxc's own library"}
	if got := f.Module("a.b").Tried("a.b"); !slices.Equal(got, want) {
		t.Errorf("%q", got)
	}
}
