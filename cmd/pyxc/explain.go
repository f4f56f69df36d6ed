package main

import (
	"fmt"
	"os"
	"strings"

	"github.com/spf13/cobra"

	"pyxc/internal/diag"
	"pyxc/internal/driver"
)

func newExplain() *cobra.Command {
	return &cobra.Command{
		Use: "explain [CODE]", Short: "Explain an error code, or list them all",
		Args: cobra.MaximumNArgs(1),
		ValidArgsFunction: func(*cobra.Command, []string, string) ([]string, cobra.ShellCompDirective) {
			var codes []string
			for _, code := range driver.Explanations().Codes() {
				codes = append(codes, string(code))
			}
			return codes, cobra.ShellCompDirectiveNoFileComp
		},
		RunE: func(cmd *cobra.Command, args []string) error {
			table := driver.Explanations()
			if len(args) == 0 {
				for _, code := range table.Codes() {
					doc, _ := table.Lookup(code)
					fmt.Printf("%s  %s\n", code, doc.Title)
				}
				return nil
			}
			doc, ok := table.Lookup(diag.Code(strings.ToUpper(args[0])))
			if !ok {
				return usageError("there is no code %q; 'pyxc explain' lists them", args[0])
			}
			printDoc(doc)
			return nil
		},
	}
}

func printDoc(doc diag.Doc) {
	fmt.Fprintf(os.Stdout, "%s: %s\n\n%s\n", doc.Code, doc.Title, strings.TrimSpace(doc.Text))
	if doc.Example != "" {
		example := strings.TrimRight(doc.Example, "\n")
		fmt.Fprintf(os.Stdout, "\nFor example, in %s:\n\n    %s\n", doc.ExampleFile(), strings.ReplaceAll(example, "\n", "\n    "))
	}
}
