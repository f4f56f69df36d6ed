package main

import (
	"fmt"
	"io"
	"os"
	"strings"
	"time"

	"github.com/spf13/cobra"
	"golang.org/x/term"

	"pyxc/internal/diag"
	"pyxc/internal/driver"
	"pyxc/internal/source"
)

// newRenderer prints diagnostics to w, in colour if that is a terminal and the
// user has not asked for none.
func newRenderer(w *os.File, set *source.Set, format diag.Format) *diag.Renderer {
	return &diag.Renderer{W: w, Set: set, Format: format, Color: colorful(w)}
}

// colorful follows no-color.org.
func colorful(w *os.File) bool {
	return os.Getenv("NO_COLOR") == "" && os.Getenv("TERM") != "dumb" && term.IsTerminal(int(w.Fd()))
}

// formatFlag adds --format.
func formatFlag(cmd *cobra.Command, value *string) {
	cmd.Flags().StringVar(value, "format", "text", "how to show errors: text, short or json")
	cmd.RegisterFlagCompletionFunc("format", cobra.FixedCompletions([]string{"text", "short", "json"}, cobra.ShellCompDirectiveNoFileComp))
}

func parseFormat(name string) (diag.Format, error) {
	format, ok := diag.Formats[name]
	if !ok {
		return 0, &driver.Problem{Exit: driver.ExitUsage, Text: fmt.Sprintf("--format is text, short or json, not %q", name)}
	}
	return format, nil
}

// formatOf finds --format on a command line for errors that come up before, or
// in place of, its being parsed.
func formatOf(args []string) diag.Format {
	for i, arg := range args {
		if name, ok := strings.CutPrefix(arg, "--format="); ok {
			return diag.Formats[name]
		}
		if arg == "--format" && i+1 < len(args) {
			return diag.Formats[args[i+1]]
		}
	}
	return diag.Text
}

// reporter says what becomes of each module: a counting line that is
// overwritten on a terminal, a line for each module elsewhere.
type reporter struct {
	out    *os.File // what was built
	err    *os.File // diagnostics and progress
	format diag.Format
	quiet  bool
	live   bool
}

func newReporter(format diag.Format, quiet bool) *reporter {
	return &reporter{out: os.Stdout, err: os.Stderr, format: format, quiet: quiet,
		live: !quiet && format == diag.Text && os.Getenv("TERM") != "dumb" && term.IsTerminal(int(os.Stderr.Fd()))}
}

const clearLine = "\r\x1b[K"

func (r *reporter) report(p driver.Progress) {
	res := p.Result
	if r.live && p.Total > 1 {
		io.WriteString(r.err, clearLine)
	}
	newRenderer(r.err, res.Set, r.format).PrintAll(res.Diags)
	if !r.quiet {
		switch res.Status {
		case driver.Built:
			fmt.Fprintf(r.out, "%s -> %s\n", res.Source, res.Output)
		case driver.Unchanged:
			fmt.Fprintf(r.out, "%s: unchanged\n", res.Source)
		}
	}
	if r.live && p.Total > 1 && p.Done < p.Total {
		fmt.Fprintf(r.err, "[%d/%d] %s", p.Done, p.Total, res.Module)
	}
}

// summary ends a build of several modules with how many became what, and names
// those that failed: their errors may have scrolled away.
func (r *reporter) summary(results []*driver.Result, took time.Duration) {
	if r.quiet || r.format == diag.JSON || len(results) < 2 {
		return
	}
	counts := map[driver.Status]int{}
	var failed []string
	for _, result := range results {
		counts[result.Status]++
		if result.Status == driver.Failed {
			failed = append(failed, result.Source)
		}
	}
	fmt.Fprintf(r.out, "%d modules: %d built, %d unchanged, %d failed in %.1f s\n",
		len(results), counts[driver.Built], counts[driver.Unchanged], counts[driver.Failed], took.Seconds())
	for i, source := range failed {
		if i == 20 {
			fmt.Fprintf(r.err, "failed: and %d more\n", len(failed)-i)
			break
		}
		fmt.Fprintf(r.err, "failed: %s\n", source)
	}
}
