package main

import (
	"os"
	"path/filepath"
	"testing"
)

func TestListRoundTrip(t *testing.T) {
	path := filepath.Join(t.TempDir(), "x", "list.tsv")
	if l, err := readList(path); err != nil || len(l) != 0 {
		t.Fatal(l, err)
	}
	l := list{{"run.b", "c"}: true, {"run.a", "cpp"}: true, {"run.a", "c"}: true}
	if err := l.write(path); err != nil {
		t.Fatal(err)
	}
	text, _ := os.ReadFile(path)
	if want := listHeader + "run.a\tc\tpass\nrun.a\tcpp\tpass\nrun.b\tc\tpass\n"; string(text) != want {
		t.Errorf("%q", text)
	}
	if again, err := readList(path); err != nil || len(again) != 3 || !again[key{"run.a", "cpp"}] {
		t.Error(again, err)
	}
	os.WriteFile(path, []byte("name\tlang\tstatus\nrun.a\tc\tfail-run\n"), 0o666)
	if _, err := readList(path); err == nil {
		t.Error("a failing test may not be listed")
	}
}

func TestBroken(t *testing.T) {
	l := list{{"a", "c"}: true, {"b", "c"}: true, {"c", "c"}: true, {"d", "c"}: true, {"e", "c"}: true}
	results := map[key]result{
		{"a", "c"}: {"pass", ""}, {"b", "c"}: {"fail-run", ""}, {"c", "c"}: {"skip", ""}, {"e", "c"}: {"crash", ""},
	}
	bad := l.broken([]string{"a", "b", "c", "d"}, results)
	if len(bad) != 2 || !bad[key{"b", "c"}] || !bad[key{"d", "c"}] {
		t.Error(bad)
	}
	if names := l.names("^[ab]$"); len(names) != 2 {
		t.Error(names)
	}
}
