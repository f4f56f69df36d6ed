package driver

import (
	"sort"
	"strings"

	"pyxc/internal/toolchain"
)

// depfileSuffix is what a depfile's name adds to its target's, as the cython
// command has it.
const depfileSuffix = ".dep"

// depfileText is a make rule that names what target depends on.
func depfileText(target string, inputs []string) string {
	var out strings.Builder
	out.WriteString(escapeMake(target) + ":")
	seen := map[string]bool{}
	sorted := append([]string(nil), inputs...)
	sort.Strings(sorted)
	for _, input := range sorted {
		if !seen[input] {
			seen[input] = true
			out.WriteString(" \\\n  " + escapeMake(input))
		}
	}
	out.WriteByte('\n')
	return out.String()
}

// escapeMake writes a path as make reads it.
func escapeMake(path string) string {
	return strings.NewReplacer(" ", "\\ ", "#", "\\#", "$", "$$", ":", "\\:").Replace(path)
}

func writeDepfile(target string, inputs []string) *Problem {
	path := target + depfileSuffix
	if err := toolchain.WriteFile(path, []byte(depfileText(target, inputs)), 0o666); err != nil {
		return unwritable(path, err)
	}
	return nil
}
