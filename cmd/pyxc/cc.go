package main

import (
	"fmt"
	"os"
	"strings"

	"github.com/spf13/cobra"

	"pyxc/internal/diag"
	"pyxc/internal/driver"
)

const ccHelp = `Cc writes one self-contained C file for each source and takes the options of
the cython command, so that it can stand in for it. Errors are printed as
file:line:col: message, with the columns counted from 0 as there.
`

// ccOption is an option of the cython command. cobra cannot spell them (-+,
// -Werror, --3str, joined values), so this command reads its own line.
type ccOption struct {
	names []string // "-x" and "--long" spellings
	value string   // name of the value, "" if it takes none
	help  string
	set   func(c *ccCommand, value string) error
}

// ccCommand is a cc command line being read.
type ccCommand struct {
	req     driver.TranspileRequest
	show    bool // -V
	help    bool
	verbose bool
	ignored []string // options that are accepted and have no effect
}

func flag(set func(*ccCommand)) func(*ccCommand, string) error {
	return func(c *ccCommand, _ string) error { set(c); return nil }
}

// ignore accepts an option that changes nothing in pyxc.
func ignore(*ccCommand, string) error { return nil }

// unsupported accepts an option whose effect is missing, and says so.
func unsupported(name string) func(*ccCommand, string) error {
	return func(c *ccCommand, _ string) error { c.ignored = append(c.ignored, name); return nil }
}

func pairs(option, ifAlone string, into func(*ccCommand) *map[string]string) func(*ccCommand, string) error {
	return func(c *ccCommand, value string) error {
		parsed, err := parsePairs(option, []string{value}, ifAlone)
		if err != nil {
			return err
		}
		to := into(c)
		if *to == nil {
			*to = map[string]string{}
		}
		for name, v := range parsed {
			(*to)[name] = v
		}
		return nil
	}
}

func ccOptions() []ccOption {
	return []ccOption{
		{[]string{"-h", "--help"}, "", "show this text", flag(func(c *ccCommand) { c.help = true })},
		{[]string{"-V", "--version"}, "", "show the version", flag(func(c *ccCommand) { c.show = true })},
		{[]string{"-o", "--output-file"}, "FILE", "where to write: a file or a directory",
			func(c *ccCommand, v string) error { c.req.Output = v; return nil }},
		{[]string{"-I", "--include-dir"}, "DIR", "look for cimported and included files in DIR",
			func(c *ccCommand, v string) error { c.req.IncludeDirs = append(c.req.IncludeDirs, v); return nil }},
		{[]string{"-2"}, "", "language level 2", flag(func(c *ccCommand) { c.req.LanguageLevel = 2 })},
		{[]string{"-3"}, "", "language level 3", flag(func(c *ccCommand) { c.req.LanguageLevel = 3 })},
		{[]string{"--3str"}, "", "the same as -3", flag(func(c *ccCommand) { c.req.LanguageLevel = 3 })},
		{[]string{"-+", "--cplus"}, "", "write C++", flag(func(c *ccCommand) { c.req.Cplus = true })},
		{[]string{"-X", "--directive"}, "NAME=VALUE,...", "set directives",
			pairs("-X", "True", func(c *ccCommand) *map[string]string { return &c.req.Directives })},
		{[]string{"-E", "--compile-time-env"}, "NAME=VALUE,...", "define compile-time names",
			pairs("-E", "", func(c *ccCommand) *map[string]string { return &c.req.CompileTimeEnv })},
		{[]string{"-s", "--option"}, "NAME=VALUE,...", "", unsupported("-s")},
		{[]string{"--module-name"}, "NAME", "qualified name of the module",
			func(c *ccCommand, v string) error { c.req.ModuleName = v; return nil }},
		{[]string{"-M", "--depfile"}, "", "write a make rule with the dependencies to OUTPUT.dep", flag(func(c *ccCommand) { c.req.Depfile = true })},
		{[]string{"-w", "--working"}, "DIR", "where sources and modules are looked for",
			func(c *ccCommand, v string) error { c.req.WorkingDir = v; return nil }},
		{[]string{"-t", "--timestamps"}, "", "only sources that are newer than their output", flag(func(c *ccCommand) { c.req.Timestamps = true })},
		{[]string{"-f", "--force"}, "", "all sources", flag(func(c *ccCommand) { c.req.Timestamps = false })},
		{[]string{"-v", "--verbose"}, "", "print the names of the files", flag(func(c *ccCommand) { c.verbose = true })},
		{[]string{"-p", "--embed-positions"}, "", "start docstrings with file and line", flag(func(c *ccCommand) { c.req.EmbedPositions = true })},
		{[]string{"-D", "--no-docstrings"}, "", "leave docstrings out", flag(func(c *ccCommand) { c.req.NoDocstrings = true })},
		{[]string{"--line-directives"}, "", "#line directives that name the source", flag(func(c *ccCommand) { c.req.LineDirectives = true })},
		{[]string{"--fast-fail"}, "", "stop at the first error", flag(func(c *ccCommand) { c.req.FastFail = true })},
		{[]string{"--lenient"}, "", "leave unknown names to run time", flag(func(c *ccCommand) { c.req.Lenient = true })},
		{[]string{"-Werror", "--warning-errors"}, "", "treat warnings as errors", flag(func(c *ccCommand) { c.req.WarningErrors = true })},
		{[]string{"-Wextra", "--warning-extra"}, "", "more warnings: accepted, and there are none yet", ignore},
		{[]string{"-a", "--annotate"}, "", "an HTML page with the C of each line", flag(func(c *ccCommand) { c.req.Annotate = true })},
		{[]string{"--annotate-fullc"}, "", "the same as --annotate", flag(func(c *ccCommand) { c.req.Annotate = true })},
		{[]string{"--annotate-coverage"}, "FILE", "", unsupported("--annotate-coverage")},
		{[]string{"--gdb"}, "", "", unsupported("--gdb")},
		{[]string{"--gdb-outdir"}, "DIR", "", unsupported("--gdb-outdir")},
		{[]string{"-l", "--create-listing"}, "", "", unsupported("--create-listing")},
		{[]string{"--cleanup"}, "LEVEL", "", ignore},
		{[]string{"--cache"}, "", "", ignore},
		{[]string{"--convert-range"}, "", "", ignore},
		{[]string{"--no-c-in-traceback"}, "", "", ignore},
		{[]string{"--capi-reexport-cincludes"}, "", "", unsupported("--capi-reexport-cincludes")},
		{[]string{"--cimport-from-pyx"}, "", "", unsupported("--cimport-from-pyx")},
		{[]string{"--old-style-globals"}, "", "", unsupported("--old-style-globals")},
		{[]string{"-z", "--pre-import"}, "MODULE", "", unsupported("--pre-import")},
		{[]string{"--embed"}, "", "", refused("--embed")},
		{[]string{"--generate-shared"}, "FILE", "", refused("--generate-shared")},
		{[]string{"--shared"}, "MODULE", "the runtime is part of each file: accepted, and nothing is shared", ignore},
	}
}

// refused is an option without which the output would be of no use.
func refused(name string) func(*ccCommand, string) error {
	return func(*ccCommand, string) error { return usageError("%s is not supported yet", name) }
}

// parseCC reads a command line the way the cython command does: options and
// sources in any order, values joined or apart, one-letter options bundled,
// long ones shortened as far as they stay unique.
func parseCC(args []string) (*ccCommand, error) {
	c := &ccCommand{}
	options := ccOptions()
	short, long := map[string]*ccOption{}, map[string]*ccOption{}
	for i := range options {
		for _, name := range options[i].names {
			if strings.HasPrefix(name, "--") {
				long[name] = &options[i]
			} else {
				short[name] = &options[i]
			}
		}
	}
	for len(args) > 0 {
		arg := args[0]
		args = args[1:]
		var err error
		switch {
		case arg == "--":
			c.req.Sources = append(c.req.Sources, args...)
			args = nil
		case strings.HasPrefix(arg, "--"):
			args, err = c.longOption(arg, args, long)
		case len(arg) > 1 && arg[0] == '-':
			args, err = c.shortOptions(arg, args, short)
		default:
			c.req.Sources = append(c.req.Sources, arg)
		}
		if err != nil {
			return nil, err
		}
	}
	return c, nil
}

func (c *ccCommand) longOption(arg string, rest []string, long map[string]*ccOption) ([]string, error) {
	name, value, joined := strings.Cut(arg, "=")
	option := long[name]
	if option == nil {
		var matches, names []string
		for full := range long {
			names = append(names, full)
			if strings.HasPrefix(full, name) {
				matches = append(matches, full)
			}
		}
		switch {
		case len(matches) > 1:
			return nil, usageError("option %s could be %s", name, sortedList(matches))
		case len(matches) == 0:
			if near := diag.Suggest(name, names); near != "" {
				return nil, usageError("unknown option %s; did you mean %s?", name, near)
			}
			return nil, usageError("unknown option %s", name)
		}
		option = long[matches[0]]
	}
	switch {
	case option.value == "" && joined && name != "--embed":
		return nil, usageError("option %s takes no value", name)
	case option.value != "" && !joined:
		if len(rest) == 0 {
			return nil, usageError("option %s needs a value", name)
		}
		value, rest = rest[0], rest[1:]
	}
	return rest, option.set(c, value)
}

func (c *ccCommand) shortOptions(arg string, rest []string, short map[string]*ccOption) ([]string, error) {
	if option := short[arg]; option != nil && option.value == "" { // -Werror among them
		return rest, option.set(c, "")
	}
	for letters := arg[1:]; letters != ""; {
		option := short["-"+letters[:1]]
		if option == nil {
			return nil, usageError("unknown option %s", arg)
		}
		letters = letters[1:]
		if option.value == "" {
			if err := option.set(c, ""); err != nil {
				return nil, err
			}
			continue
		}
		value := strings.TrimPrefix(letters, "=")
		if letters == "" {
			if len(rest) == 0 {
				return nil, usageError("option %s needs a value", arg)
			}
			value, rest = rest[0], rest[1:]
		}
		return rest, option.set(c, value)
	}
	return rest, nil
}

func newCC() *cobra.Command {
	cmd := &cobra.Command{
		Use: "cc FILES -o OUT.c", Short: "Write C files, with the options of the cython command", Long: ccHelp,
		DisableFlagParsing: true,
	}
	cmd.SetHelpFunc(func(cmd *cobra.Command, _ []string) { printCCHelp(cmd) })
	cmd.RunE = func(cmd *cobra.Command, args []string) error {
		c, err := parseCC(args)
		switch {
		case err != nil:
			return err
		case c.help:
			printCCHelp(cmd)
			return nil
		case c.show:
			// Build systems read the version from this line.
			fmt.Printf("Cython version %s (pyxc %s)\n", driver.CythonVersion, driver.Version)
			if len(c.req.Sources) == 0 {
				return nil
			}
		case len(c.req.Sources) == 0:
			return usageError("cc needs at least one source file")
		}
		return c.run(cmd)
	}
	return cmd
}

func (c *ccCommand) run(cmd *cobra.Command) error {
	for _, name := range c.ignored {
		fmt.Fprintf(os.Stderr, "pyxc: note: %s has no effect yet\n", name)
	}
	if c.verbose {
		for _, source := range c.req.Sources {
			fmt.Fprintf(os.Stderr, "Compiling %s\n", source)
		}
	}
	results, problem := driver.Transpile(cmd.Context(), c.req)
	if problem != nil {
		return problem
	}
	for _, result := range results {
		newRenderer(os.Stderr, result.Set, diag.Compat).PrintAll(result.Diags)
	}
	return statusError(driver.WorstExit(results))
}

func printCCHelp(cmd *cobra.Command) {
	fmt.Printf("%s\nUsage:\n  pyxc %s\n\nOptions:\n", cmd.Long, cmd.Use)
	for _, option := range ccOptions() {
		if option.help == "" {
			continue
		}
		names := strings.Join(option.names, ", ")
		if option.value != "" {
			names += " " + option.value
		}
		fmt.Printf("  %-36s %s\n", names, option.help)
	}
}
