package main

import (
	"github.com/spf13/cobra"

	"pyxc/internal/driver"
)

func newCheck() *cobra.Command {
	var req driver.CheckRequest
	var verbose bool
	cmd := &cobra.Command{
		Use: "check FILES|DIRS", Short: "Report errors and warnings, and write nothing",
		Args: cobra.MinimumNArgs(1),
	}
	finish := sourceFlags(cmd, &req.Options)
	cmd.Flags().BoolVar(&req.WarningErrors, "warning-errors", false, "treat warnings as errors")
	cmd.Flags().BoolVarP(&verbose, "verbose", "v", false, "say what could not be checked")
	cmd.RunE = func(cmd *cobra.Command, args []string) error {
		kind, err := finish()
		if err != nil {
			return err
		}
		if req.Args = args; verbose {
			req.Note = printNote
		}
		results, problem := driver.Check(cmd.Context(), req)
		reporter := newReporter(kind, true)
		for i, result := range results {
			reporter.report(driver.Progress{Done: i + 1, Total: len(results), Result: result})
		}
		if problem != nil {
			return problem
		}
		return statusError(driver.WorstExit(results))
	}
	return cmd
}
