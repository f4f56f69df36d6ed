package prims

import (
	"regexp"
	"strings"
	"testing"

	"pyxc/cruntime"
)

func TestNames(t *testing.T) {
	for _, info := range All() {
		if info.Name == "" || info.C == "" {
			t.Errorf("row %q has no name or no C", info.Name)
		}
		if Lookup(info.Name) != info {
			t.Errorf("Lookup(%q) gives another row", info.Name)
		}
		if info.Variadic && !strings.Contains(info.C, "$va") {
			t.Errorf("%s is variadic, but its template has no $va", info.Name)
		}
		if info.Steals != 0 && info.Variadic {
			t.Errorf("%s steals fixed operands and is variadic", info.Name)
		}
	}
}

var symbol = regexp.MustCompile(`\b(pyxc|PYXC)_[A-Za-z0-9_]+`)

// Every runtime function that a template names is declared by a header of the row's units.
func TestSymbols(t *testing.T) {
	for _, info := range All() {
		var headers strings.Builder
		for _, name := range append(Units(), info.Units...) {
			if cruntime.Lookup(name) == nil {
				t.Errorf("%s: there is no unit %s", info.Name, name)
			}
		}
		if t.Failed() {
			continue
		}
		for _, u := range cruntime.Closure(append(Units(), info.Units...)) {
			headers.WriteString(u.Header)
		}
		known := map[string]bool{}
		for _, s := range symbol.FindAllString(headers.String(), -1) {
			known[s] = true
		}
		for _, m := range maker.FindAllStringSubmatch(headers.String(), -1) {
			known[m[1]] = true
		}
		for _, s := range symbol.FindAllString(info.C, -1) {
			if s == "pyxc_m" || s == "PYXC_TYPE_" || s == "PYXC_IS_" {
				continue
			}
			if m := made.FindStringSubmatch(s); m != nil && (known[m[1]] || known[m[2]]) {
				continue
			}
			if !known[s] {
				t.Errorf("%s: no header of its units declares %s", info.Name, s)
			}
		}
	}
	for name := range classes {
		if !strings.Contains(cruntime.Lookup("typecheck").Header, "#define PYXC_TYPE_"+name+" ") {
			t.Errorf("no PYXC_TYPE_%s", name)
		}
	}
}

// Families of functions are made by macros: PYXC_COMPARISON(lt, <, Py_LT).
var (
	maker = regexp.MustCompile(`(?m)^PYXC_[A-Z_]+\((\w+), `)
	made  = regexp.MustCompile(`^pyxc_(i?(\w+?))(_i|_len|_bool)?$`)
)
