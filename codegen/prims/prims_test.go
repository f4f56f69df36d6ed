package prims

import (
	"strings"
	"testing"
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
	}
}
