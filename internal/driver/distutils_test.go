package driver

import (
	"slices"
	"strings"
	"testing"

	"pyxc/internal/diag"
	"pyxc/internal/source"
)

// The values are what create_extension_list of Cython 3.2.9 makes of the lines.
func TestDistutilsValues(t *testing.T) {
	for _, c := range []struct {
		lines, name string
		want        []string
	}{
		{"# distutils: libraries = a b", "libraries", []string{"a", "b"}},
		{"# distutils: libraries = [a, b]", "libraries", []string{"a", "b"}},
		{`# distutils: libraries = ['a', "b c",]`, "libraries", []string{"a", "b c"}},
		{"# distutils: libraries = [a,,b]", "libraries", []string{"a", "b"}},
		{"# distutils: libraries = [a b, c]", "libraries", []string{"a b", "c"}},
		{"# distutils: libraries = [ a , 'b' ]", "libraries", []string{"a", "b"}},
		{"# distutils: libraries = []", "libraries", nil},
		{"# distutils: libraries =", "libraries", nil},
		{"# distutils: libraries = a\n# distutils: libraries = b", "libraries", []string{"b"}},
		{"#distutils:libraries=a", "libraries", []string{"a"}},
		{"   # distutils: libraries = a", "libraries", []string{"a"}},
		{"\ufeff# -*- coding: utf-8 -*-\n\n# comment\n#   distutils:   libraries   =   a\n", "libraries", []string{"a"}},
		{"## distutils: libraries = a", "libraries", nil},
		{"# # distutils: libraries = a", "libraries", nil},
		{"# Distutils: libraries = a", "libraries", nil},
		{"# distutils : libraries = a", "libraries", nil},
		{"'''text'''\n# distutils: libraries = a", "libraries", nil},
		{"x = 1\n# distutils: libraries = a", "libraries", nil},
		{"# cython: libraries = a", "libraries", []string{"a"}},
		{"# cython: boundscheck=False, libraries=a", "libraries", nil},
		{"# distutils: define_macros = A=1 B C=x=y", "define_macros", []string{"A=1", "B", "C=x=y"}},
		{"# distutils: define_macros = [A=1, B]", "define_macros", []string{"A=1", "B"}},
		{`# distutils: define_macros = "A=b c"`, "define_macros", []string{"A=b c"}},
		{"# distutils: undef_macros = A B", "undef_macros", []string{"A", "B"}},
		{`# distutils: extra_objects = a.o "b c.o"`, "extra_objects", []string{"a.o", "b c.o"}},
		{"# distutils: extra_compile_args = ['-O2', '-Wl,-x,y', -DX=1]", "extra_compile_args", []string{"-O2", "-Wl,-x,y", "-DX=1"}},
		{"# distutils: extra_compile_args = -DA==1", "extra_compile_args", []string{"-DA==1"}},
		{`# distutils: extra_compile_args = -DP=C:\x\\y`, "extra_compile_args", []string{`-DP=C:\x\\y`}},
		{"# distutils: extra_link_args = -Wl,-rpath,$ORIGIN -L$HOME/lib -L${HOME}", "extra_link_args", []string{"-Wl,-rpath,$ORIGIN", "-L$HOME/lib", "-L${HOME}"}},
		{"# distutils: include_dirs = sub ../x /abs", "include_dirs", []string{"sub", "../x", "/abs"}},
		{"# distutils: runtime_library_dirs = /a [b]", "runtime_library_dirs", []string{"/a", "[b]"}},
		{"# distutils: name = x\n# distutils: export_symbols = a b\n# distutils: np_pythran = False\n# distutils: py_limited_api = True", "libraries", nil},
	} {
		bag := &diag.Bag{}
		d := parseDistutils([]byte(c.lines), nil, bag)
		if bag.HasErrors() || !slices.Equal(*d.lists()[c.name], c.want) {
			t.Errorf("%q: %q %v", c.lines, *d.lists()[c.name], bag.Sorted())
		}
	}
}

// These are errors: Cython passes on something else than what is meant, fails
// with a traceback, or leaves it out.
func TestDistutilsErrors(t *testing.T) {
	for _, c := range [][2]string{
		{"libraries", "is written 'name = value'"},
		{"= x", "is written 'name = value'"},
		{"language = fortran", "not 'fortran'"},
		{`language = "c++"`, "is 'c' or 'c++'"},
		{"language = c++, libraries = a", "each setting has a line of its own"},
		{"language=c++; libraries=a", "each setting has a line of its own"},
		{"librarys = m", "did you mean 'libraries'?"},
		{"define_macro = m", "did you mean 'define_macros'?"},
		{"libraries = a, b", "commas only go in '[a, b]': 'a,'"},
		{"libraries = 'a', 'b'", "commas only go in '[a, b]'"},
		{"libraries = [a, b", "not closed"},
		{"libraries = ['a' b]", "a comma is missing"},
		{"libraries = 'a", "not closed"},
		{"libraries = m # sqrt", "no comment"},
		{`define_macros = [("A", "1")]`, "a comma is missing"},
		{"define_macros = (A,1)", "NAME=VALUE"},
		{"define_macros = A = 1", "'=' is no macro"},
		{"undef_macros = A=1", "'A=1' is no macro"},
		{"np_pythran = perhaps", "True or False"},
	} {
		set, bag := source.NewSet(), &diag.Bag{}
		text := "# distutils: " + c[0] + "\n"
		file, err := set.Add("m.pyx", []byte(text))
		if err != nil {
			t.Fatal(err)
		}
		parseDistutils([]byte(text), file, bag)
		if list := bag.Sorted(); len(list) != 1 || list[0].Code != codeDistutils || set.Position(list[0].Span.Start).Col != 1 || !strings.Contains(list[0].Text, c[1]) {
			t.Errorf("%q: %v", c[0], list)
		}
	}
}

// What a cimported .pxd asks of those that use it, as Cython merges it.
func TestDistutilsMerged(t *testing.T) {
	pxd := "# distutils: libraries = b a\n# distutils: language = c++\n# distutils: sources = extra.c\n# distutils: define_macros = X\n" +
		"# distutils: extra_objects = x.o\n# distutils: extra_compile_args = -O1\n# distutils: extra_link_args = -O2\n# distutils: undef_macros = Y\n" +
		"# distutils: runtime_library_dirs = r\n# distutils: library_dirs = l\n# distutils: include_dirs = i\n# distutils: depends = d"
	for _, own := range []string{"", "# distutils: language = c\n"} {
		bag := &diag.Bag{}
		d := parseDistutils([]byte(own+"# distutils: libraries = a"), nil, bag)
		d.merge(parseDistutils([]byte(pxd), nil, bag))
		for name, want := range map[string][]string{
			"libraries": {"a", "b"}, "library_dirs": {"l"}, "runtime_library_dirs": {"r"}, "include_dirs": {"i"}, "extra_compile_args": {"-O1"},
			"extra_link_args": {"-O2"}, "depends": {"d"}, "sources": nil, "define_macros": nil, "undef_macros": nil, "extra_objects": nil,
		} {
			if got := *d.lists()[name]; !slices.Equal(got, want) {
				t.Errorf("%s: %q", name, got)
			}
		}
		if bag.HasErrors() || d.cplus() != (own == "") {
			t.Errorf("%q: %q %v", own, d.language, bag.Sorted())
		}
	}
}
