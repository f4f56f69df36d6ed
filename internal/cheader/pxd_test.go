package cheader

import (
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"
)

var update = flag.Bool("update", false, "rewrite the expected parts of the golden files")

// TestPxd compares the .pxd of each archive's first file with its last file.
func TestPxd(t *testing.T) {
	paths, err := filepath.Glob("../../testdata/header/*.txtar")
	if err != nil || len(paths) == 0 {
		t.Fatal("no archives")
	}
	for _, path := range paths {
		t.Run(strings.TrimSuffix(filepath.Base(path), ".txtar"), func(t *testing.T) {
			a, err := txtar.ParseFile(path)
			if err != nil {
				t.Fatal(err)
			}
			dir := t.TempDir()
			for _, f := range a.Files[:len(a.Files)-1] {
				if err := os.WriteFile(filepath.Join(dir, f.Name), f.Data, 0o666); err != nil {
					t.Fatal(err)
				}
			}
			header := a.Files[0].Name
			encoded, err := Read(hostUnit(t, "#include \""+header+"\"\n", dir))
			if err != nil {
				t.Fatal(err)
			}
			facts, err := Decode(encoded)
			if err != nil {
				t.Fatal(err)
			}
			got := WritePxd(facts, PxdOptions{Header: header, Path: filepath.Join(dir, header)})
			last := &a.Files[len(a.Files)-1]
			if *update {
				last.Data = []byte(got)
				if err := os.WriteFile(path, txtar.Format(a), 0o666); err != nil {
					t.Fatal(err)
				}
			} else if got != string(last.Data) {
				t.Errorf("the .pxd differs (go test -update rewrites it); got:\n%s", got)
			}
		})
	}
}
