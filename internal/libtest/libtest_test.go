package main

import (
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
)

const repository = "../.."

// The table in the document is the one of the results, and the results agree
// with the reasons.
func TestDocument(t *testing.T) {
	results, err := readResults(filepath.Join(repository, "testdata", "libtest", "results.tsv"))
	if err != nil {
		t.Fatal(err)
	}
	if len(results) == 0 {
		t.Fatal("there are no results")
	}
	text, err := os.ReadFile(filepath.Join(repository, "docs", "compat.md"))
	if err != nil {
		t.Fatal(err)
	}
	want, err := splice(string(text), results.table())
	if err != nil {
		t.Fatal(err)
	}
	if want != string(text) {
		t.Error("the table of docs/compat.md is not that of results.tsv: make libtest-update")
	}
	for k, n := range results {
		differing := 0
		for _, number := range n.kinds {
			differing += number
		}
		if n.compiled+differing != n.uncompiled {
			t.Errorf("%s on %s: %d pass and %d differ of %d", k.file, k.version, n.compiled, differing, n.uncompiled)
		}
		if n.kinds["unexplained"] > 0 {
			t.Errorf("%s on %s: %d methods have no reason", k.file, k.version, n.kinds["unexplained"])
		}
	}
}

func TestReasons(t *testing.T) {
	list, err := readReasons(filepath.Join(repository, "testdata", "libtest", "reasons.tsv"))
	if err != nil {
		t.Fatal(err)
	}
	known := map[string]bool{}
	for _, name := range files {
		known[name] = true
	}
	for _, r := range list {
		if !known[r.file] {
			t.Errorf("%s is not among the files that are run", r.file)
		}
		if r.note == "" {
			t.Errorf("%s %s: the reason is not said", r.file, r.method)
		}
	}
}

func TestCheck(t *testing.T) {
	list := reasons{
		{"test_a", "T.one", "all", "frames", "n"},
		{"test_a", "T.two", "3.11", "bug", "n"},
		{"test_a", "T.other", "3.9", "bug", "n"},
		{"test_a", "T.absent", "all", "bug", "n"},
	}
	o := &outcome{name: "test_a", uncompiled: 4, compiled: 2,
		differing: map[string]verdict{"T.one": {"fail", "E"}, "T.new": {"crash", "ValueError: no"}},
		passing:   map[string]bool{"T.two": true, "T.fine": true}}
	got := list.check("3.11", o)
	want := []string{"test_a T.new: crash: ValueError: no", "test_a T.two: listed as differing (bug), but it does not on 3.11"}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
	if got := list.counts("3.11", o); !reflect.DeepEqual(got, map[string]int{"frames": 1, "": 1}) {
		t.Errorf("counts %v", got)
	}
}

func TestReadReport(t *testing.T) {
	path := filepath.Join(t.TempDir(), "report")
	write := func(lines ...string) {
		if err := os.WriteFile(path, []byte(strings.Join(lines, "\n")), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	verdicts := map[string]verdict{}
	write(`{"start": "a"}`, `{"end": "a", "status": "pass"}`, `{"start": "b"}`)
	if more, err := read(path, "Segmentation fault", verdicts); err != nil || !more {
		t.Fatal(more, err)
	}
	write(`{"start": "c"}`, `{"end": "c", "status": "skip", "text": "why"}`, `{"finished": true}`)
	if more, err := read(path, "", verdicts); err != nil || more {
		t.Fatal(more, err)
	}
	want := map[string]verdict{"a": {Status: "pass"}, "b": {"crash", "Segmentation fault"}, "c": {"skip", "why"}}
	if !reflect.DeepEqual(verdicts, want) {
		t.Errorf("got %v, want %v", verdicts, want)
	}
}
