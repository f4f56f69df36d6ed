package source

import (
	"os"
	"path/filepath"
	"slices"
	"testing"
)

func TestAsked(t *testing.T) {
	dir := t.TempDir()
	there, gone := filepath.Join(dir, "a.pxd"), filepath.Join(dir, "b.pxd")
	if err := os.WriteFile(there, []byte("x"), 0o666); err != nil {
		t.Fatal(err)
	}
	s := NewSet()
	if s.IsFile(gone) || !s.IsFile(there) || s.IsFile(dir) {
		t.Error("IsFile is wrong")
	}
	if data, err := s.ReadFile(there); err != nil || string(data) != "x" {
		t.Error(data, err)
	}
	if _, err := s.ReadFile(gone); !os.IsNotExist(err) {
		t.Error(err)
	}
	found, missing := s.Asked()
	if !slices.Equal(found, []string{there}) || !slices.Equal(missing, []string{dir, gone}) {
		t.Errorf("found %q, missing %q", found, missing)
	}
}
