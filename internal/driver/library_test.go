package driver

import (
	"context"
	"os"
	"path/filepath"
	"sort"
	"strings"
	"testing"

	"pyxc/internal/source"
	"pyxc/internal/toolchain"
	"pyxc/typecheck/externs"
	"pyxc/typecheck/pxd"
)

// elsewhere lists names of the library that none of the tested systems has:
// those of other systems and of later Pythons.
func elsewhere(t *testing.T) map[string]bool {
	t.Helper()
	text, err := os.ReadFile(filepath.Join("..", "..", "testdata", "pxd-elsewhere.txt"))
	if err != nil {
		t.Fatal(err)
	}
	names := map[string]bool{}
	for _, line := range strings.Split(string(text), "\n") {
		if line != "" && line[0] != '#' {
			for _, name := range strings.Fields(line) {
				names[name] = true
			}
		}
	}
	return names
}

// TestLibrary compares every C declaration of the .pxd library with the
// headers of every interpreter of the machine. What one of them lacks another
// must have, or testdata/pxd-elsewhere.txt.
func TestLibrary(t *testing.T) {
	ctx := context.Background()
	t.Setenv(toolchain.CacheDirVar, t.TempDir())
	cache, err := toolchain.OpenCache()
	if err != nil {
		t.Fatal(err)
	}
	var text strings.Builder
	for _, name := range pxd.Names() {
		if !strings.HasPrefix(name, "libcpp") {
			text.WriteString("cimport " + name + "\n")
		}
	}
	path := filepath.Join(t.TempDir(), "all.pyx")
	if err := os.WriteFile(path, []byte(text.String()), 0o666); err != nil {
		t.Fatal(err)
	}
	missing, tested := map[string]int{}, 0
	for _, found := range toolchain.FindPythons(ctx, cache) {
		python := found.Python
		if python == nil || python.Supported() != nil {
			continue
		}
		if _, err := python.Header(); err != nil {
			continue
		}
		tested++
		for _, name := range compareLibrary(t, cache, python, path) {
			missing[name]++
		}
	}
	if tested == 0 {
		t.Fatal("no interpreter with headers")
	}
	known := elsewhere(t)
	var names []string
	for name, times := range missing {
		if times == tested && !known[name] {
			names = append(names, name)
		}
		delete(known, name)
	}
	sort.Strings(names)
	if tested < 3 {
		t.Logf("only %d interpreters: what they lack is not reported: %v", tested, names)
		return
	}
	for _, name := range names {
		t.Errorf("no header has %s: misspelt, or of another system and for testdata/pxd-elsewhere.txt", name)
	}
	for name := range known {
		t.Errorf("testdata/pxd-elsewhere.txt lists %s, which is not missing", name)
	}
}

// compareLibrary reports mismatches and returns the missing names.
func compareLibrary(t *testing.T, cache *toolchain.Cache, python *toolchain.Python, path string) []string {
	t.Helper()
	ctx := context.Background()
	md, problem := newMode(ctx, &BuildRequest{}, cache, python, false)
	if problem != nil {
		t.Fatal(problem)
	}
	text, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	m := &module{source: path, name: "all"}
	opts := &Options{}
	tr := translate(ctx, func() *toolchain.Python { return python }, m, text, opts, checkOnly)
	for _, d := range tr.diags {
		t.Errorf("%s %s", place(tr.set, d.Span), d.Text)
	}
	r := newHeaderReader(cache, md, m, tr.settings, nil)
	facts, failed := r.facts(ctx, externs.Text(tr.info, true))
	if facts == nil {
		t.Fatalf("%s: %s", python.Release, failed)
	}
	var missing []string
	for _, d := range externs.Check(tr.info, facts, externs.Options{Library: true, All: true}).Diags {
		if name, ok := strings.CutPrefix(d.Text, "the header's "); ok && strings.Contains(name, " has no field ") {
			words := strings.Fields(strings.Replace(name, " has no field ", ".", 1))
			missing = append(missing, strings.Join(words[:len(words)-didYouMean(words)], "_"))
		} else if _, after, ok := strings.Cut(d.Text, " declares no "); ok {
			name, _, _ := strings.Cut(after, " (did")
			missing = append(missing, strings.ReplaceAll(name, " ", "_"))
		} else {
			t.Errorf("Python %s: %s: %s; %s", python.Release, place(tr.set, d.Span), d.Text, strings.Join(d.Notes[:1], ""))
		}
	}
	return missing
}

func didYouMean(words []string) int {
	for i, w := range words {
		if w == "(did" {
			return len(words) - i
		}
	}
	return 0
}

func place(set *source.Set, span source.Span) string {
	at := set.Position(span.Start)
	return at.String()
}
