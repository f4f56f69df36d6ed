package main

import (
	"fmt"
	"io"
	"os"
	"runtime"

	"github.com/spf13/cobra"

	"pyxc/internal/driver"
)

func newVersion() *cobra.Command {
	return &cobra.Command{
		Use: "version", Short: "Show the version", Args: cobra.NoArgs,
		RunE: func(*cobra.Command, []string) error {
			printVersion(os.Stdout)
			return nil
		},
	}
}

func printVersion(w io.Writer) {
	fmt.Fprintf(w, "pyxc %s, language of Cython %s, %s/%s\n", driver.Version, driver.CythonVersion, runtime.GOOS, runtime.GOARCH)
}
