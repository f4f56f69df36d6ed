package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

const repository = "../.."

func data(name string) string { return filepath.Join(repository, "testdata", "stdlib", name) }

// The table of the document is that of the results, and no result is without
// an explanation.
func TestDocument(t *testing.T) {
	results, err := readResults(data("results.tsv"))
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
		t.Error("the table of docs/compat.md is not that of results.tsv: make stdlib-update")
	}
	for k, n := range results {
		if strings.Contains(n.kinds, "unexplained") {
			t.Errorf("%s on %s: %s", k.test, k.version, n.kinds)
		}
	}
}

func TestLists(t *testing.T) {
	subjects, err := readSubjects(data("modules.tsv"))
	if err != nil {
		t.Fatal(err)
	}
	known := map[string]bool{}
	modules := map[string]bool{}
	for _, s := range subjects {
		known[s.test] = true
		for _, m := range s.modules {
			modules[m] = true
		}
	}
	if len(modules) < 60 {
		t.Errorf("only %d modules", len(modules))
	}
	listed, err := readDifferences(data("differences.tsv"))
	if err != nil {
		t.Fatal(err)
	}
	for _, d := range listed {
		if !known[d.test] {
			t.Errorf("%s is not among the tests", d.test)
		}
		if d.note == "" {
			t.Errorf("%s %s has no note", d.test, d.name)
		}
	}
}

func TestCheck(t *testing.T) {
	o := &outcome{
		test: "test_x", total: 4, present: map[string]bool{"A.a": true, "A.b": true, "A.c": true, "B.d": true},
		differing: map[string]verdict{"A.a": {"fail", "no\nmore"}, "A.b": {"error", ""}},
		before:    map[string]verdict{"A.a": {"ok", ""}, "A.b": {"ok", ""}},
	}
	for _, c := range []struct {
		listed differences
		want   string
	}{
		{nil, "test_x A.a: fail, uncompiled ok: no|test_x A.b: error, uncompiled ok: "},
		{differences{{"test_x", "A.*", "all", "frames", ""}}, ""},
		{differences{{"test_x", "A.*", "3.9", "frames", ""}}, "test_x A.a: fail, uncompiled ok: no|test_x A.b: error, uncompiled ok: "},
		{differences{{"test_x", "A.*", "3.11", "frames", ""}, {"test_x", "A.c", "all", "bug", ""}},
			"test_x A.c: listed as different (bug), but it is not on 3.11"},
		{differences{{"test_x", "A.*", "all", "frames", ""}, {"test_x", "C.gone", "all", "bug", ""}}, ""},
		{differences{{"test_x", "A.*", "all", "frames", ""}, {"test_x", "C.gone", "3.11", "bug", ""}},
			"test_x C.gone: listed as different (bug), but it is not on 3.11"},
		{differences{{"test_x", "A.*", "all", "frames", ""}, {"test_x", "B.d", "all", "chance", ""}}, ""},
	} {
		if got := strings.Join(c.listed.check("3.11", o), "|"); got != c.want {
			t.Errorf("%v:\n%s, not\n%s", c.listed, got, c.want)
		}
	}
}
