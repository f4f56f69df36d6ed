package diag

import (
	"bytes"
	"encoding/json"
	"strings"
	"testing"

	"pyxc/internal/source"
)

func render(t *testing.T, format Format, color bool, text, at string, d Diagnostic) string {
	t.Helper()
	set := source.NewSet()
	f, err := set.Add("m.pyx", []byte(text))
	if err != nil {
		t.Fatal(err)
	}
	i := strings.Index(text, at)
	if i < 0 {
		t.Fatalf("%q is not in the text", at)
	}
	d.Span = f.Span(i, i+len(at))
	for j := range d.Labels {
		d.Labels[j].Span = f.Span(0, 3)
	}
	var out bytes.Buffer
	(&Renderer{W: &out, Set: set, Format: format, Color: color}).Print(d)
	return out.String()
}

func TestText(t *testing.T) {
	d := Diagnostic{Code: "E1", Text: "undeclared name 'foo'", Notes: []string{"one\ntwo"},
		Labels: []Label{{Text: "in this function"}}, Fix: &Fix{Why: "did you mean 'bar'?"}}
	got := render(t, Text, false, "def f():\n\treturn foo\n", "foo", d)
	want := `m.pyx:2:9: error: undeclared name 'foo' [E1]
   2 |     return foo
     |            ^^^
m.pyx:1:1: note: in this function
   1 | def f():
     | ---
     = note: one
             two
     = help: did you mean 'bar'?
`
	if got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

func TestTextWidths(t *testing.T) {
	// Two wide characters and a combining accent before the place.
	got := render(t, Text, false, "'漢字e\u0301' + foo", "foo", Diagnostic{Text: "x", Severity: Warning})
	want := "m.pyx:1:10: warning: x\n   1 | '漢字e\u0301' + foo\n     |           ^^^\n"
	if got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

func TestLongLineIsCut(t *testing.T) {
	for _, text := range []string{
		strings.Repeat("(", 500_000) + "foo" + strings.Repeat(")", 500_000),
		"foo" + strings.Repeat("漢", 500_000),
		strings.Repeat("漢", 100) + "foo",
	} {
		got := render(t, Text, false, text, "foo", Diagnostic{Text: "x"})
		lines := strings.Split(got, "\n")
		if len(got) > 1500 || !strings.Contains(lines[1], "foo") || width(lines[1]) > excerptWidth+20 {
			t.Errorf("%d bytes: %.300s", len(got), got)
		}
		if at, marks := strings.Index(lines[1], "foo"), strings.Index(lines[2], "^^^"); width(lines[1][:at]) != marks {
			t.Errorf("the mark is at %d, the place at %d:\n%s", marks, at, got)
		}
	}
}

func TestControlCharactersAreNotPrinted(t *testing.T) {
	got := render(t, Text, false, "x = '\x1b[31m' + foo\x00", "foo", Diagnostic{Text: "bad \x1b[0m"})
	if strings.ContainsAny(got, "\x1b\x00") {
		t.Errorf("%q", got)
	}
}

func TestShort(t *testing.T) {
	d := Diagnostic{Text: "message", Code: "E1", Notes: []string{"n"}}
	if got := render(t, Short, false, "a = foo", "foo", d); got != "m.pyx:1:5: message\n" {
		t.Errorf("%q", got)
	}
	d.Severity = Hint
	if got := render(t, Compat, false, "a = foo", "foo", d); got != "performance hint: m.pyx:1:4: message\n" {
		t.Errorf("%q", got)
	}
	var out bytes.Buffer
	(&Renderer{W: &out, Format: Short}).Print(Diagnostic{Text: "no compiler", Notes: []string{"install one"}})
	if out.String() != "pyxc: error: no compiler\npyxc: note: install one\n" {
		t.Errorf("%q", out.String())
	}
}

func TestJSON(t *testing.T) {
	got := render(t, JSON, false, "a = foo", "foo", Diagnostic{Code: "E1", Text: "<é>", Fix: &Fix{Text: "bar", Why: "why"}})
	var record map[string]any
	if err := json.Unmarshal([]byte(got), &record); err != nil || strings.Count(got, "\n") != 1 {
		t.Fatal(err, got)
	}
	for key, want := range map[string]any{"severity": "error", "code": "E1", "file": "m.pyx", "line": 1.0, "col": 5.0, "endCol": 8.0, "text": "<é>"} {
		if record[key] != want {
			t.Errorf("%s is %v, want %v", key, record[key], want)
		}
	}
}

func TestColor(t *testing.T) {
	got := render(t, Text, true, "foo", "foo", Diagnostic{Text: "x"})
	if !strings.Contains(got, "\x1b[1;31merror:\x1b[0m") || !strings.Contains(got, "\x1b[1;31m^^^\x1b[0m") {
		t.Errorf("%q", got)
	}
}

func TestTable(t *testing.T) {
	table, twice := NewTable([]Doc{{Code: "B"}, {Code: "A"}}, []Doc{{Code: "B"}})
	if len(twice) != 1 || len(table.Codes()) != 2 || table.Codes()[0] != "A" {
		t.Error(twice, table.Codes())
	}
	if _, ok := table.Lookup("C"); ok {
		t.Error("found what is not there")
	}
}
