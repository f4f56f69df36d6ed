package main

import (
	"fmt"
	"os"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"pyxc/internal/driver"
)

const buildHelp = `Build compiles sources to extension modules, beside the sources or below
--out-dir. A directory stands for every .pyx file below it, and with --py for
every .py file too, but for __main__.py and scripts whose names can't be
imported; else .py files are compiled where they are named. The module's name
follows from the packages (__init__ files) around the source. Without an
argument the current directory is built. A module with errors does not keep the
others from being built.

What has not changed is not built again: sources, cimported and included files,
C headers, options, compiler and interpreter count, and for files only their
content. CC, CXX, CFLAGS, CXXFLAGS, CPPFLAGS and LDFLAGS are respected, and so
are '# distutils:' comments at the top of a source.
`

func newBuild() *cobra.Command {
	var req driver.BuildRequest
	var quiet, verbose bool
	cmd := &cobra.Command{Use: "build [FILES|DIRS]", Short: "Compile sources to extension modules", Long: buildHelp}
	finish := sourceFlags(cmd, &req.Options)
	flags := cmd.Flags()
	flags.BoolVar(&req.PyFiles, "py", false, "directories stand for their .py files too")
	flags.StringVar(&req.OutDir, "out-dir", "", "write below `DIR`, by package, not beside the sources")
	flags.StringVarP(&req.OptLevel, "opt", "O", "2", "optimisation `LEVEL` of the C compiler: 0, 1, 2, 3, s, g or fast")
	flags.BoolVarP(&req.Debug, "debug", "g", false, "with debug information; the C is kept beside the output")
	flags.BoolVar(&req.KeepC, "keep-c", false, "keep the C beside the output")
	flags.BoolVar(&req.EmitC, "emit-c", false, "write self-contained C, and compile nothing")
	flags.BoolVarP(&req.Depfile, "depfile", "M", false, "write what the output depends on, as a make rule, to OUTPUT.dep")
	flags.BoolVarP(&req.Annotate, "annotate", "a", false, "write the source as an HTML page with the C of each line, beside the output")
	flags.BoolVar(&req.LineDirectives, "line-directives", false, "#line directives in the C: debuggers show the source")
	flags.BoolVarP(&req.Force, "force", "f", false, "build what has not changed too")
	flags.IntVarP(&req.Jobs, "jobs", "j", 0, "build `N` modules at a time (default: one per processor)")
	flags.BoolVar(&req.WarningErrors, "warning-errors", false, "treat warnings as errors")
	flags.BoolVarP(&quiet, "quiet", "q", false, "print errors and warnings only")
	flags.BoolVarP(&verbose, "verbose", "v", false, "print the commands that are run, and what could not be checked")
	cmd.RunE = func(cmd *cobra.Command, args []string) error {
		kind, err := finish()
		if err != nil {
			return err
		}
		if !optLevels.MatchString(req.OptLevel) {
			return usageError("-O takes 0, 1, 2, 3, s, g or fast, not %q", req.OptLevel)
		}
		if req.Args = args; len(args) == 0 {
			req.Args = []string{"."}
		}
		if verbose {
			req.Trace = func(command []string) { fmt.Fprintln(os.Stderr, quoteCommand(command)) }
			req.Note = printNote
		}
		reporter := newReporter(kind, quiet)
		req.Report = reporter.report
		start := time.Now()
		results, problem := driver.Build(cmd.Context(), req)
		if problem != nil {
			return problem
		}
		reporter.summary(results, time.Since(start))
		return statusError(driver.WorstExit(results))
	}
	return cmd
}

func printNote(text string) { fmt.Fprintln(os.Stderr, "pyxc: note: "+text) }

// quoteCommand writes a command so that a shell reads it.
func quoteCommand(command []string) string {
	words := make([]string, len(command))
	for i, word := range command {
		if word == "" || strings.ContainsAny(word, " \t\n\"'\\$`*?[](){}<>|&;#~!") {
			word = "'" + strings.ReplaceAll(word, "'", `'\''`) + "'"
		}
		words[i] = word
	}
	return strings.Join(words, " ")
}
