package main

import (
	"fmt"
	"sort"
	"strings"

	"github.com/spf13/cobra"

	"pyxc/internal/diag"
	"pyxc/internal/driver"
)

// sourceFlags adds the options that say how a source is read and how its errors
// are shown. The function it returns checks them once they are parsed.
func sourceFlags(cmd *cobra.Command, opts *driver.Options) func() (diag.Format, error) {
	flags := cmd.Flags()
	var format string
	formatFlag(cmd, &format)
	directives := flags.StringArrayP("directive", "X", nil, "set a directive: `NAME=VALUE,...`")
	env := flags.StringArrayP("compile-time-env", "E", nil, "define a compile-time name: `NAME=VALUE,...`")
	flags.StringArrayVarP(&opts.IncludeDirs, "include-dir", "I", nil, "look for cimported and included files in `DIR`")
	flags.StringVar(&opts.ModuleName, "module-name", "", "qualified `NAME` of the module (one source only)")
	flags.BoolVar(&opts.Cplus, "cplus", false, "compile as C++")
	flags.StringVar(&opts.Python, "python", "", "interpreter to build for: `PATH` or name (default: PYXC_PYTHON, else python3)")
	two := flags.BoolP("py2", "2", false, "language level 2")
	three := flags.BoolP("py3", "3", false, "language level 3")
	return func() (diag.Format, error) {
		var err error
		if opts.Directives, err = parsePairs("-X", *directives, "True"); err != nil {
			return 0, err
		}
		if opts.CompileTimeEnv, err = parsePairs("-E", *env, ""); err != nil {
			return 0, err
		}
		switch {
		case *two && *three:
			return 0, usageError("-2 and -3 exclude each other")
		case *two:
			opts.LanguageLevel = 2
		case *three:
			opts.LanguageLevel = 3
		}
		return parseFormat(format)
	}
}

func usageError(format string, args ...any) error {
	return &driver.Problem{Exit: driver.ExitUsage, Text: fmt.Sprintf(format, args...)}
}

// parsePairs reads NAME=VALUE lists. A name alone has the value ifAlone, which
// must not be empty for that to be allowed.
func parsePairs(option string, texts []string, ifAlone string) (map[string]string, error) {
	pairs := map[string]string{}
	for _, text := range texts {
		for _, item := range strings.Split(text, ",") {
			if item = strings.TrimSpace(item); item == "" {
				continue
			}
			name, value, found := strings.Cut(item, "=")
			if !found {
				value = ifAlone
			}
			name, value = strings.TrimSpace(name), strings.TrimSpace(value)
			if name == "" || !found && ifAlone == "" {
				return nil, usageError("%s takes NAME=VALUE, not %q", option, item)
			}
			pairs[name] = value
		}
	}
	return pairs, nil
}

// suggestCommand is a hint at the command that was meant, or "".
func suggestCommand(root *cobra.Command, name string) string {
	var names []string
	for _, command := range root.Commands() {
		names = append(names, command.Name())
	}
	if near := diag.Suggest(name, names); near != "" {
		return fmt.Sprintf("; did you mean '%s'?", near)
	}
	return ""
}

func sortedList(names []string) string {
	sort.Strings(names)
	return strings.Join(names, ", ")
}
