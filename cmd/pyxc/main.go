// Command pyxc compiles the Cython language to C and to importable extension
// modules.
package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/signal"
	"strings"
	"syscall"

	"github.com/spf13/cobra"

	"pyxc/internal/driver"
)

const longHelp = `pyxc compiles the Cython language (.pyx, .pxd, .pxi and .py) to C and to
extension modules that CPython 3.9 and newer import.

  pyxc build mymodule.pyx     # then, in Python: import mymodule
`

// exitHelp stands in the help of every command, and in docs/cli.md.
const exitHelp = `
Exit status: 0 done; 1 errors in the sources; 2 wrong usage; 3 a problem of the
environment (no compiler, no headers, nowhere to write); 4 a bug in pyxc;
130 interrupted.
`

func main() { os.Exit(int(run(os.Args[1:]))) }

// run carries out a command line and returns the exit status.
func run(args []string) driver.Exit {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	root := newRoot()
	root.SetArgs(args)
	err := root.ExecuteContext(ctx)
	var status exitStatus
	var problem *driver.Problem
	switch {
	case err == nil:
		return driver.ExitOK
	case errors.As(err, &status):
		return driver.Exit(status)
	case errors.As(err, &problem):
		if problem.Exit == driver.ExitUsage {
			problem.Notes = append(problem.Notes, "'pyxc --help' shows the commands and options")
		}
		newRenderer(os.Stderr, nil, formatOf(args)).Print(problem.Diagnostic())
		return problem.Exit
	}
	// What is left are cobra's own complaints about the command line.
	fmt.Fprintf(os.Stderr, "pyxc: error: %s\npyxc: note: 'pyxc --help' shows the commands and options\n", err)
	return driver.ExitUsage
}

// exitStatus ends the command with a status after everything was said.
type exitStatus driver.Exit

func (e exitStatus) Error() string { return fmt.Sprintf("exit status %d", int(e)) }

// statusError is the exit status as an error: nil if all is well.
func statusError(exit driver.Exit) error {
	if exit == driver.ExitOK {
		return nil
	}
	return exitStatus(exit)
}

func newRoot() *cobra.Command {
	root := &cobra.Command{
		Use: "pyxc", Short: "A compiler for the Cython language", Long: longHelp + exitHelp,
		SilenceErrors: true, SilenceUsage: true,
		CompletionOptions: cobra.CompletionOptions{HiddenDefaultCmd: false},
	}
	root.AddCommand(newBuild(), newRun(), newCC(), newCheck(), newHeader(), newDump(), newExplain(), newEnv(), newClean(), newVersion())
	for _, command := range root.Commands() {
		if command.Long == "" {
			command.Long = command.Short + "."
		}
		command.Long = strings.TrimRight(command.Long, "\n") + "\n" + exitHelp
	}
	root.Flags().BoolP("version", "V", false, "show the version")
	root.RunE = func(cmd *cobra.Command, args []string) error {
		if show, _ := cmd.Flags().GetBool("version"); show {
			printVersion(os.Stdout)
			return nil
		}
		return cmd.Help()
	}
	root.Args = func(cmd *cobra.Command, args []string) error {
		if len(args) > 0 {
			return fmt.Errorf("there is no command %q%s", args[0], suggestCommand(root, args[0]))
		}
		return nil
	}
	return root
}
