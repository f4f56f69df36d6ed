package passes

import (
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"

	"pyxc/codegen/ir"
	"pyxc/codegen/prims"
)

var update = flag.Bool("update", false, "rewrite the golden files")

// byName are the passes that testdata/pass has directories for.
var byName = map[string]func(*ir.Func){
	"cleanup": Cleanup, "bound": Bound, "finally": Finally, "yields": Yields, "gil": GIL, "forward": Forward,
	"unbox": Unbox, "strings": Strings, "lists": Lists,
	"errors": Errors, "refs": func(f *ir.Func) { Errors(f); Refs(f) },
	"slots": func(f *ir.Func) { Yields(f); Errors(f); Refs(f); Slots(f) },
}

func lookup(name string) *ir.OpInfo {
	for _, op := range Ops {
		if op.Name == name {
			return op
		}
	}
	return prims.Lookup(name)
}

// TestGolden runs each pass over the IR text of its files and compares the result.
func TestGolden(t *testing.T) {
	for name, pass := range byName {
		files, _ := filepath.Glob("../../testdata/pass/" + name + "/*.txtar")
		if len(files) == 0 {
			t.Errorf("no files for %s", name)
		}
		for _, path := range files {
			t.Run(name+"/"+filepath.Base(path), func(t *testing.T) { golden(t, path, pass) })
		}
	}
}

func golden(t *testing.T, path string, pass func(*ir.Func)) {
	a, err := txtar.ParseFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if len(a.Files) < 1 || a.Files[0].Name != "in" {
		t.Fatal("the first section is not \"in\"")
	}
	funcs, err := ir.Read(string(a.Files[0].Data), lookup)
	if err != nil {
		t.Fatal(err)
	}
	var parts []string
	for _, f := range funcs {
		if err := ir.Verify(f); err != nil {
			t.Fatalf("in: %v", err)
		}
		pass(f)
		if err := ir.Verify(f); err != nil {
			t.Errorf("out: %v", err)
		}
		text := ir.Print(f)
		again, err := ir.Read(text, lookup)
		if err != nil || ir.Print(again[0]) != text {
			t.Errorf("the result does not read back: %v", err)
		}
		parts = append(parts, text)
	}
	got := strings.Join(parts, "\n")
	if *update {
		a.Files = []txtar.File{a.Files[0], {Name: "out", Data: []byte(got)}}
		if err := os.WriteFile(path, txtar.Format(a), 0o666); err != nil {
			t.Fatal(err)
		}
		return
	}
	if len(a.Files) < 2 || string(a.Files[1].Data) != got {
		t.Errorf("got\n%s", got)
	}
}
