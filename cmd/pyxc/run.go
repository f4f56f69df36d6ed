package main

import (
	"os"
	"regexp"

	"github.com/spf13/cobra"

	"pyxc/internal/diag"
	"pyxc/internal/driver"
)

const runHelp = `Run compiles a program and runs it as 'python FILE ARGS' would: __name__ is
'__main__', sys.argv, sys.path, stdin, signals, exit status and tracebacks are as
there. A directory stands for the __main__ file in it; with -m a module's name
takes the place of the file. Options for pyxc come before the file, everything
after it is the program's.

The compiled program is kept in the cache and compiled again when it or anything
it was made from has changed. Modules that it imports are not compiled: 'pyxc
build' does that. If it can't be compiled, it is not run.
`

// optLevels are the values of -O.
var optLevels = regexp.MustCompile(`^([0-3sgz]|fast)$`)

func newRun() *cobra.Command {
	var req driver.RunRequest
	cmd := &cobra.Command{Use: "run FILE|DIR [ARGS...]", Short: "Compile a program and run it", Long: runHelp}
	finish := sourceFlags(cmd, &req.Options)
	flags := cmd.Flags()
	flags.SetInterspersed(false)
	flags.StringVarP(&req.OptLevel, "opt", "O", "2", "optimisation `LEVEL` of the C compiler: 0, 1, 2, 3, s, g or fast")
	flags.BoolVarP(&req.Module, "module", "m", false, "run a module by its name, as 'python -m' does")
	cmd.Args = cobra.MinimumNArgs(1)
	cmd.RunE = func(cmd *cobra.Command, args []string) error {
		kind, err := finish()
		if err != nil {
			return err
		}
		if !optLevels.MatchString(req.OptLevel) {
			return usageError("-O takes 0, 1, 2, 3, s, g or fast, not %q", req.OptLevel)
		}
		req.Program, req.Args = args[0], args[1:]
		req.Report = func(p driver.Progress) { newRenderer(os.Stderr, p.Result.Set, kind).PrintAll(errorsOnly(p.Result)) }
		exit, problem := driver.Run(cmd.Context(), req)
		if problem != nil {
			return problem
		}
		return statusError(exit)
	}
	return cmd
}

// errorsOnly are the diagnostics of what was not compiled; warnings would mix
// with what the program prints.
func errorsOnly(r *driver.Result) []diag.Diagnostic {
	if r.Status != driver.Failed {
		return nil
	}
	return r.Diags
}
