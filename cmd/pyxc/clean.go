package main

import (
	"fmt"

	"github.com/spf13/cobra"

	"pyxc/internal/driver"
)

func newClean() *cobra.Command {
	var req driver.CleanRequest
	cmd := &cobra.Command{
		Use: "clean [FILES|DIRS]", Short: "Remove what builds have written",
		Long: `Clean removes the outputs that pyxc built from the named sources, or from
those below the named directories (default: the current one). Only files that
are still what a build has made are removed. --cache empties the cache too.
`,
		RunE: func(cmd *cobra.Command, args []string) error {
			if req.Args = args; len(args) == 0 && !req.Cache {
				req.Args = []string{"."}
			}
			removed, problem := driver.Clean(req)
			for _, path := range removed {
				fmt.Println("removed", path)
			}
			if problem != nil {
				return problem
			}
			return nil
		},
	}
	cmd.Flags().BoolVar(&req.Cache, "cache", false, "remove everything in the cache")
	return cmd
}
