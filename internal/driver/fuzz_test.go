package driver

import (
	"context"
	"os"
	"path/filepath"
	"testing"
)

// FuzzCheck compiles mutated sources as far as C. Whatever the text, the answer
// is C or errors with a place, never a panic of a stage.
func FuzzCheck(f *testing.F) {
	for _, pattern := range []string{"errors/*.pyx", "run/clevel/*.pyx", "run/cclass/*.pyx", "run/cython_basic/*.pyx", "examples/*.pyx"} {
		paths, err := filepath.Glob(filepath.Join("..", "..", "testdata", pattern))
		if err != nil {
			f.Fatal(err)
		}
		for _, path := range paths {
			text, err := os.ReadFile(path)
			if err != nil {
				f.Fatal(err)
			}
			if len(text) < 8000 {
				f.Add(text)
			}
		}
	}
	f.Fuzz(func(t *testing.T, text []byte) {
		m := &module{source: "m.pyx", name: "m"}
		tr := translate(context.Background(), noPython, m, text, &Options{}, selfContained)
		if tr.exit != ExitInternal {
			return
		}
		for _, d := range tr.diags {
			t.Errorf("%s %v", d.Text, d.Notes)
		}
	})
}
