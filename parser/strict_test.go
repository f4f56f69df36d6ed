package parser_test

import (
	"encoding/json"
	"os/exec"
	"testing"

	"pyxc/parser"
	"pyxc/parser/ast"
)

// TestStrict compares verdicts with CPython 3.13 on statements with small
// errors in them: what its grammar refuses we refuse, what it compiles we
// accept. In between lie scoping errors, which are found after parsing.
func TestStrict(t *testing.T) {
	pythons := interpreters()
	if len(pythons) == 0 || minor(pythons[len(pythons)-1]) != "13" {
		t.Skip("no Python 3.13")
	}
	count := "20000"
	if testing.Short() {
		count = "2000"
	}
	out, err := exec.Command(pythons[len(pythons)-1], "-I", "testdata/mutate.py", "1", count).Output()
	if err != nil {
		t.Fatal(err)
	}
	var cases []struct {
		Text              string
		Grammar, Compiles bool
	}
	if err := json.Unmarshal(out, &cases); err != nil {
		t.Fatal(err)
	}
	accepted := 0
	for _, c := range cases {
		_, errs := parseString(t, "mutant.py", c.Text, parser.Options{Dialect: ast.Py})
		if c.Compiles {
			accepted++
		}
		switch {
		case len(errs) == 0 && !c.Grammar:
			t.Errorf("accepted:\n%s", c.Text)
		case len(errs) > 0 && c.Compiles:
			t.Errorf("%s:\n%s", errs[0], c.Text)
		}
	}
	if accepted < len(cases)/20 || accepted > len(cases)*19/20 {
		t.Errorf("%d of %d compile: the cases show little", accepted, len(cases))
	}
}
