// Package archtest holds the architecture as text: which package may import
// which. Its test compares that with the source.
package archtest

import (
	"fmt"
	"strings"
)

// dag lists what may import what: "a, b < c < d" lets c import a and b, and d
// import c; whoever may import a package may import what that may. Packages
// stand by their path in the module.
const dag = `
internal/source < internal/diag < parser/lexer < parser/ast < parser

parser/ast < typecheck/types < typecheck/scope < typecheck
typecheck/types < typecheck/infer, typecheck/coerce < typecheck
typecheck/pxd < typecheck
typecheck, internal/cheader < typecheck/externs

internal/source < codegen/ir < codegen/flow < codegen/passes
cruntime, codegen/ir < codegen/prims < codegen/passes
codegen/prims, typecheck, parser < codegen/irbuild
codegen/ir < codegen/layout
codegen/prims, codegen/layout < codegen/emit < codegen/annotate
codegen/irbuild, codegen/passes, codegen/emit, codegen/annotate < codegen

parser, typecheck, typecheck/externs, codegen, cruntime, internal/toolchain < internal/driver < cmd/pyxc
internal/driver < internal/testkit, internal/libtest
parser, internal/testkit < internal/fuzzrun
parser, internal/testkit < internal/refcheck
internal/toolchain < internal/stdlibtest
internal/toolchain < internal/conformance
`

// owners lists the packages of other modules that only some may import.
var owners = map[string][]string{
	"github.com/alecthomas/participle/v2": {"parser", "parser/lexer", "codegen/ir"},
	"github.com/spf13/cobra":              {"cmd/pyxc"},
	"github.com/spf13/pflag":              {"cmd/pyxc"},
	"modernc.org/cc/v4":                   {"internal/cheader"},
}

// rules maps each package to all it may import.
type rules map[string]map[string]bool

// parse reads a dag.
func parse(text string) (rules, error) {
	direct := map[string][]string{}
	for _, line := range strings.Split(strings.TrimSpace(text), "\n") {
		if line = strings.TrimSpace(line); line == "" {
			continue
		}
		var below []string
		for i, part := range strings.Split(line, "<") {
			names := strings.Split(part, ",")
			for j := range names {
				names[j] = strings.TrimSpace(names[j])
				if names[j] == "" {
					return nil, fmt.Errorf("a name is missing in %q", line)
				}
				direct[names[j]] = append(direct[names[j]], below...)
			}
			if i > 0 && len(below) == 0 {
				return nil, fmt.Errorf("nothing stands before '<' in %q", line)
			}
			below = names
		}
	}
	all := rules{}
	for name := range direct {
		if err := all.close(name, direct, nil); err != nil {
			return nil, err
		}
	}
	return all, nil
}

// close fills in what name may import, directly or through others.
func (r rules) close(name string, direct map[string][]string, path []string) error {
	for _, above := range path {
		if above == name {
			return fmt.Errorf("packages may import each other: %s", strings.Join(append(path, name), " < "))
		}
	}
	if r[name] != nil {
		return nil
	}
	may := map[string]bool{}
	for _, below := range direct[name] {
		if err := r.close(below, direct, append(path, name)); err != nil {
			return err
		}
		may[below] = true
		for further := range r[below] {
			may[further] = true
		}
	}
	r[name] = may
	return nil
}

// check returns what is wrong with the imports of one package.
func (r rules) check(module, pkg string, imports []string) []string {
	var wrong []string
	may, ok := r[pkg]
	if !ok {
		return []string{fmt.Sprintf("%s is not in the dag: say in internal/archtest what it may import", pkg)}
	}
	for _, path := range imports {
		if local, ok := strings.CutPrefix(path, module+"/"); ok {
			if !may[local] {
				wrong = append(wrong, fmt.Sprintf("%s imports %s, which the dag does not allow", pkg, local))
			}
			continue
		}
		for owned, by := range owners {
			if path != owned && !strings.HasPrefix(path, owned+"/") {
				continue
			}
			allowed := false
			for _, owner := range by {
				allowed = allowed || owner == pkg
			}
			if !allowed {
				wrong = append(wrong, fmt.Sprintf("%s imports %s, which only %s may", pkg, path, strings.Join(by, ", ")))
			}
		}
	}
	return wrong
}
