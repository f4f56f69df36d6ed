package testkit

import (
	"context"
	"os"
	"path/filepath"
	"testing"

	"pyxc/internal/toolchain"
)

// TestMixed builds the programs of the area "sharing" and the modules that they
// cimport in both mixtures, one half by pyxc and the other by Cython: what
// modules share in C must fit in either direction.
func TestMixed(t *testing.T) {
	cython := os.Getenv(CythonVar)
	if cython == "" {
		t.Skip(CythonVar, " is not set; 'make conformance' sets it")
	}
	areas, err := LoadAreas(programsDir)
	if err != nil {
		t.Fatal(err)
	}
	for _, python := range selectPythons(t) {
		for _, area := range areas {
			if area.Name != "sharing" {
				continue
			}
			t.Run(python.Release+"/provider", func(t *testing.T) { mixed(t, python, cython, area, true) })
			t.Run(python.Release+"/user", func(t *testing.T) { mixed(t, python, cython, area, false) })
		}
	}
}

// mixed has pyxc build the support modules of an area and Cython the programs, or the other way round.
func mixed(t *testing.T, python *toolchain.Python, cython string, area *Area, support bool) {
	ctx := context.Background()
	dir := t.TempDir()
	var programs, names []string
	for _, p := range area.Programs {
		programs, names = append(programs, p.Path), append(names, p.Name)
	}
	byPyxc, byCython := area.Support, programs
	if !support {
		byPyxc, byCython = programs, area.Support
		buildCython(t, python, cython, dir, byCython)
	}
	built, err := Build(ctx, python, dir, *opt, byPyxc)
	if err != nil {
		t.Fatal(err)
	}
	for source, b := range built {
		if !b.OK {
			t.Fatalf("%s does not build:\n%s", source, b.Messages)
		}
	}
	if support {
		buildCython(t, python, cython, dir, byCython)
	}
	got, err := Execute(ctx, python, dir, seconds, names)
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range area.Programs {
		want, err := os.ReadFile(p.Expected())
		if err != nil {
			t.Fatal(err)
		}
		if diff := Diff(string(want), got[p.Name].Text(false)); diff != "" {
			t.Errorf("%s differs (- expected, + mixed):\n%s", p.Name, diff)
		}
	}
}

func buildCython(t *testing.T, python *toolchain.Python, cython, dir string, sources []string) {
	for _, source := range sources {
		if filepath.Ext(source) != ".pyx" {
			continue
		}
		if err := BuildCython(context.Background(), python, cython, dir, source); err != nil {
			t.Fatal(err)
		}
	}
}
