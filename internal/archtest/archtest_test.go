package archtest

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"os/exec"
	"strings"
	"testing"
)

const modulePath = "pyxc"

type listed struct {
	ImportPath string
	Imports    []string
}

// packages lists the module's packages and what they import, tests apart.
func packages(t *testing.T) []listed {
	t.Helper()
	cmd := exec.Command("go", "list", "-json=ImportPath,Imports", modulePath+"/...")
	out, err := cmd.Output()
	if err != nil {
		t.Fatal(err)
	}
	var all []listed
	for decoder := json.NewDecoder(bytes.NewReader(out)); ; {
		var p listed
		if err := decoder.Decode(&p); errors.Is(err, io.EOF) {
			return all
		} else if err != nil {
			t.Fatal(err)
		}
		all = append(all, p)
	}
}

func TestImports(t *testing.T) {
	r, err := parse(dag)
	if err != nil {
		t.Fatal(err)
	}
	seen := 0
	for _, p := range packages(t) {
		pkg := strings.TrimPrefix(p.ImportPath, modulePath+"/")
		if pkg == "internal/archtest" || strings.Contains(pkg, "testdata/") {
			continue
		}
		seen++
		for _, wrong := range r.check(modulePath, pkg, p.Imports) {
			t.Error(wrong)
		}
	}
	if seen < 8 {
		t.Errorf("only %d packages were looked at", seen)
	}
}

func TestNames(t *testing.T) {
	for _, p := range packages(t) {
		switch name := p.ImportPath[strings.LastIndexByte(p.ImportPath, '/')+1:]; name {
		case "util", "utils", "helper", "helpers", "common", "misc", "manager":
			t.Errorf("%s: a package's name says what it is about", p.ImportPath)
		}
	}
}

func TestRules(t *testing.T) {
	r, err := parse("a < b < c\nx, b < d")
	if err != nil {
		t.Fatal(err)
	}
	if !r["c"]["a"] || !r["d"]["a"] || !r["d"]["x"] || r["a"]["b"] || r["c"]["x"] {
		t.Errorf("%v", r)
	}
	if wrong := r.check("m", "b", []string{"m/a", "fmt"}); len(wrong) != 0 {
		t.Error(wrong)
	}
	for _, bad := range [][]string{{"m/c"}, {"m/nowhere"}, {"github.com/spf13/cobra"}, {"github.com/alecthomas/participle/v2/lexer"}} {
		if wrong := r.check("m", "b", bad); len(wrong) != 1 {
			t.Errorf("%v: %v", bad, wrong)
		}
	}
	if wrong := r.check("m", "unknown", nil); len(wrong) != 1 {
		t.Error(wrong)
	}
	for _, bad := range []string{"a < b < a", "a <", "< a", "a < b\nb < c\nc < a"} {
		if _, err := parse(bad); err == nil {
			t.Errorf("no error for %q", bad)
		}
	}
}
