package main

import (
	"fmt"

	"github.com/spf13/cobra"

	"pyxc/internal/driver"
)

const headerHelp = `Header reads a C header as the C compiler sees it and writes a .pxd that
declares what is in it: functions, types, variables, enums, constants, and
macros that stand for one of these. Both pyxc and Cython take the .pxd.

FILE is a path, or a name that the C compiler finds ("zlib.h"). What the
header includes by "name" belongs to it; what is only needed is declared where
it is needed, or cimported from libc and posix. Names that C keeps for itself
("__x") are left out unless --match asks for them. What Cython can't express
is left out with a comment that says why.
`

func newHeader() *cobra.Command {
	var req driver.HeaderRequest
	cmd := &cobra.Command{Use: "header FILE.h", Short: "Write a .pxd that declares what a C header declares", Long: headerHelp, Args: cobra.ExactArgs(1)}
	flags := cmd.Flags()
	flags.StringVar(&req.Match, "match", "", "only names that the regular expression `RE` finds, and what they need")
	flags.StringVarP(&req.Output, "output", "o", "", "write to `FILE`, not to standard output")
	flags.StringArrayVarP(&req.IncludeDirs, "include-dir", "I", nil, "look for headers in `DIR` too")
	flags.StringArrayVarP(&req.Macros, "define", "D", nil, "define the macro `NAME[=VALUE]`")
	flags.StringVar(&req.Python, "python", "", "the `INTERPRETER` whose C compiler and headers count")
	cmd.RunE = func(cmd *cobra.Command, args []string) error {
		req.Header = args[0]
		text, problem := driver.Header(cmd.Context(), req)
		if problem != nil {
			return problem
		}
		if req.Output == "" {
			fmt.Fprint(cmd.OutOrStdout(), text)
		}
		return nil
	}
	return cmd
}
