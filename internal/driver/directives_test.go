package driver

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// directiveProbes are code that each directive with an effect on what is
// written makes different.
var directiveProbes = []struct {
	name, value string
	scopes      string // where it is set besides the comment and the option: f decorator of a function, C of a class, w with block
	params      string // of the function
	body        string
	class       bool // the directive is one of classes
}{
	{name: "boundscheck", value: "False", scopes: "fCw", params: "str s, Py_ssize_t i", body: "return s[i]"},
	{name: "wraparound", value: "False", scopes: "fCw", params: "str s, Py_ssize_t i", body: "return s[i]"},
	{name: "nonecheck", value: "True", scopes: "fCw", params: "Box b", body: "return b.x"},
	{name: "cdivision", value: "True", scopes: "fCw", params: "int a, int b", body: "return a // b"},
	{name: "cdivision_warnings", value: "True", scopes: "fCw", params: "int a, int b", body: "return a // b"},
	{name: "overflowcheck", value: "True", scopes: "fCw", params: "int a, int b", body: "return a * b"},
	{name: "cpow", value: "True", scopes: "fCw", params: "int a, int b", body: "return a ** b"},
	{name: "infer_types", value: "False", scopes: "fC", body: "x = 2.5; return x * x"},
	{name: "infer_types", value: "True", scopes: "fC", body: "x = 3; return x * x"},
	{name: "annotation_typing", value: "False", scopes: "fC", params: "a: cython.int", body: "return a"},
	{name: "allow_none_for_extension_args", value: "False", scopes: "fC", params: "Box b", body: "return b"},
	{name: "always_allow_keywords", value: "False", scopes: "fC", params: "a", body: "return a"},
	{name: "binding", value: "False", scopes: "f", params: "a", body: "return a"},
	{name: "embedsignature", value: "True", scopes: "fC", params: "int a", body: "return a"},
	{name: "iterable_coroutine", value: "True", scopes: "f", body: "return 1"},
	{name: "c_string_type", value: "str", params: "char *p", body: "return <object>p"},
	{name: "c_string_encoding", value: "utf8", params: "char *p", body: "return <object>p"},
	{name: "auto_pickle", value: "False", scopes: "C", class: true, body: "return 1"},
	{name: "type_version_tag", value: "False", scopes: "C", class: true, body: "return 1"},
	{name: "autotestdict", value: "False", body: "return 1"},
	{name: "autotestdict.all", value: "True", body: "return 1"},
	{name: "autotestdict.cdef", value: "True", body: "return 1"},
	{name: "legacy_implicit_noexcept", value: "True", body: "return 1"},
	{name: "freethreading_compatible", value: "True", body: "return 1"},
	{name: "unraisable_tracebacks", value: "False", scopes: "C", body: "return 1"},
	{name: "language_level", value: "2", params: "int a, int b", body: "return a / b"},
}

// probeText is a source that sets a directive in one scope. All have as many lines.
func probeText(t *testing.T, at byte, i int) string {
	p := directiveProbes[i]
	value := p.value
	if value != "True" && value != "False" {
		value = `"` + value + `"`
	}
	// Directives without effect stand in the scopes that set nothing.
	lines := []string{"#", "cimport cython", "cdef class Box:", "    cdef int x", "@cython.profile(True)", "cdef class Probe:", "    #", "    cdef int field",
		"    cdef void report(self) noexcept: raise ValueError", `    cdef int silent(self): ">>> 2"; raise ValueError`,
		"    @cython.linetrace(True)", "    def probe(self, " + p.params + "):", "        with cython.fast_getattr(True):", "            " + p.body}
	if p.name == "iterable_coroutine" {
		lines[11] = "    async def probe(self):"
	}
	if strings.HasPrefix(p.name, "autotestdict") {
		lines[6] = `    def shown(self): ">>> 3"`
	}
	switch at {
	case 'm':
		lines[0] = "# cython: " + p.name + "=" + p.value
	case 'C':
		lines[4] = "@cython." + p.name + "(" + value + ")"
	case 'f':
		lines[10] = "    @cython." + p.name + "(" + value + ")"
	case 'w':
		lines[12] = "        with cython." + p.name + "(" + value + "):"
	}
	if p.class { // there is no other
		lines[2], lines[3] = "#", "#"
	}
	if p.name == "binding" { // of functions
		for i := 10; i < len(lines); i++ {
			lines[i] = strings.Replace(strings.TrimPrefix(lines[i], "    "), "(self, ", "(", 1)
		}
	}
	return strings.Join(lines, "\n") + "\n"
}

// TestDirectiveScopes compares the C of the same code with a directive set in
// every scope that can set it: all are the same, and not what there is without.
func TestDirectiveScopes(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, "probe.pyx")
	written := func(t *testing.T, at byte, i int) string {
		if err := os.WriteFile(path, []byte(probeText(t, at, i)), 0o666); err != nil {
			t.Fatal(err)
		}
		req := DumpRequest{Source: path, Stage: "c"}
		req.Directives = map[string]string{"emit_code_comments": "False"}
		if at == 'x' {
			req.Directives[directiveProbes[i].name] = directiveProbes[i].value
		}
		text, result, problem := Dump(context.Background(), req)
		if problem != nil || len(result.Diags) > 0 {
			t.Fatalf("%c: %v %v", at, problem, result.Diags)
		}
		return text
	}
	for i, p := range directiveProbes {
		t.Run(p.name+"="+p.value, func(t *testing.T) {
			without, set := written(t, 0, i), written(t, 'm', i)
			if without == set {
				t.Error("the comment has no effect")
			}
			for _, at := range []byte("x" + p.scopes) {
				if got := written(t, at, i); got != set {
					t.Errorf("set in scope %c it has another effect", at)
				}
			}
		})
	}
}
