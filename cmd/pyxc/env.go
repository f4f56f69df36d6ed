package main

import (
	"encoding/json"
	"fmt"
	"os"
	"strings"

	"github.com/spf13/cobra"

	"pyxc/internal/driver"
)

func newEnv() *cobra.Command {
	var asJSON bool
	var python string
	cmd := &cobra.Command{
		Use: "env", Short: "Show interpreters, compilers, cache and versions", Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, args []string) error {
			env, problem := driver.DescribeEnv(cmd.Context(), python)
			if problem != nil {
				return problem
			}
			if asJSON {
				encoder := json.NewEncoder(os.Stdout)
				encoder.SetIndent("", "  ")
				return encoder.Encode(env)
			}
			printEnv(env)
			return nil
		},
	}
	cmd.Flags().BoolVar(&asJSON, "json", false, "as JSON")
	cmd.Flags().StringVar(&python, "python", "", "the interpreter to take as the default: `PATH` or name")
	return cmd
}

func printEnv(env *driver.Env) {
	fmt.Printf("pyxc      %s, language of Cython %s\n", env.Pyxc, env.Language)
	fmt.Printf("cache     %s\n", env.Cache.Dir)
	if env.Cache.Reason != "" {
		fmt.Printf("          in place of one that cannot be used: %s\n", env.Cache.Reason)
	}
	printCompiler("C", env.C)
	printCompiler("C++", env.Cplus)
	fmt.Println("Python    (* is built for by default)")
	for _, python := range env.Pythons {
		mark := " "
		if python.Default {
			mark = "*"
		}
		version := python.Version
		if version == "" {
			version = "?"
		}
		if python.NoGIL {
			version += "t" // as its programs are called
		}
		line := fmt.Sprintf("        %s %-9s %s", mark, version, python.Path)
		switch {
		case !python.Supported:
			line += "  (not supported: " + python.Problem + ")"
		case python.Problem != "":
			line += "  (" + python.Problem + ")"
		}
		fmt.Println(line)
	}
}

func printCompiler(name string, cc driver.EnvCompiler) {
	if cc.Problem != "" {
		fmt.Printf("%-9s %s\n", name, cc.Problem)
		return
	}
	fmt.Printf("%-9s %s: %s (%s)\n", name, strings.Join(cc.Command, " "), cc.Version, cc.Target)
}
