package main

import (
	"os"
	"strings"

	"github.com/spf13/cobra"

	"pyxc/internal/driver"
)

func newDump() *cobra.Command {
	var req driver.DumpRequest
	cmd := &cobra.Command{
		Use: "dump FILE", Short: "Show what a stage makes of a source", Args: cobra.ExactArgs(1),
		Long: `Dump prints what a stage of the compiler makes of a source: its tokens, the
syntax tree (ast), what names and expressions mean (info), the intermediate
representation (ir), or C. With --after the representation is printed as it is
after the named pass.
`,
	}
	finish := sourceFlags(cmd, &req.Options)
	cmd.Flags().StringVar(&req.Stage, "stage", "ast", "one of "+strings.Join(driver.Stages, ", "))
	cmd.Flags().StringVar(&req.After, "after", "", "with --stage ir: the `PASS` after which to print")
	cmd.RegisterFlagCompletionFunc("stage", cobra.FixedCompletions(driver.Stages, cobra.ShellCompDirectiveNoFileComp))
	cmd.RunE = func(cmd *cobra.Command, args []string) error {
		kind, err := finish()
		if err != nil {
			return err
		}
		req.Source = args[0]
		text, result, problem := driver.Dump(cmd.Context(), req)
		if problem != nil {
			return problem
		}
		if _, err := os.Stdout.WriteString(text); err != nil {
			return err
		}
		newRenderer(os.Stderr, result.Set, kind).PrintAll(result.Diags)
		return statusError(result.Exit)
	}
	return cmd
}
