// Command stdlibtest compiles the standard library of the interpreter it is
// given, by one run of pyxc, and runs the interpreter's own tests of it with
// the compiled modules and without.
//
//	go run ./internal/stdlibtest [-python P] [-update] [TEST...]
//
// Every test must come to the same end. Those that do not must stand in
// testdata/stdlib/differences.tsv with the reason, and only those may. With
// -update the counts go to testdata/stdlib/results.tsv and from there into the
// table of docs/compat.md. Nothing of CPython is kept in the repository: the
// sources are copied to a scratch directory when this runs.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"os/signal"
	"path/filepath"
	"slices"
	"strings"
	"syscall"
	"time"

	"golang.org/x/sync/errgroup"

	"pyxc/internal/toolchain"
)

type config struct {
	root    string // of the repository
	python  *toolchain.Python
	version string // 3.11
	lib     string // the interpreter's standard library
	scratch string
	pyxc    string
	opt     string
	jobs    int
	timeout time.Duration
	update  bool
	reuse   bool
}

func main() {
	var c config
	var python string
	flag.StringVar(&python, "python", "", "the interpreter (default: as for pyxc build)")
	flag.StringVar(&c.pyxc, "pyxc", "bin/pyxc", "the compiler")
	flag.StringVar(&c.opt, "O", "1", "optimisation level of the C compiler")
	flag.StringVar(&c.scratch, "scratch", "", "`directory` for what is built and the reports, which are kept (default: in the user's cache)")
	flag.IntVar(&c.jobs, "j", 2, "modules and tests at a time")
	flag.DurationVar(&c.timeout, "timeout", 10*time.Minute, "what one test file may take")
	flag.BoolVar(&c.update, "update", false, "write the counts and the table of docs/compat.md")
	flag.BoolVar(&c.reuse, "reuse", false, "judge the reports in the scratch directory again, and run nothing")
	flag.Parse()
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	if err := c.run(ctx, python, flag.Args()); err != nil {
		fmt.Fprintln(os.Stderr, "stdlibtest:", err)
		os.Exit(1)
	}
}

func (c *config) run(ctx context.Context, python string, names []string) error {
	if err := c.prepare(ctx, python); err != nil {
		return err
	}
	subjects, err := readSubjects(c.data("modules.tsv"))
	if err != nil {
		return err
	}
	listed, err := readDifferences(c.data("differences.tsv"))
	if err != nil {
		return err
	}
	if err := c.copyTree(subjects); err != nil {
		return err
	}
	if !c.reuse {
		if err := c.build(ctx); err != nil {
			return err
		}
	}
	if len(names) > 0 {
		subjects = slices.DeleteFunc(subjects, func(s *subject) bool { return !slices.Contains(names, s.test) })
	}
	outcomes := make([]*outcome, len(subjects))
	var group errgroup.Group
	group.SetLimit(c.jobs)
	for i, s := range subjects {
		if len(s.found) == 0 || !c.hasTest(s.test) {
			continue
		}
		group.Go(func() error {
			o, err := c.compare(ctx, s)
			if err == nil {
				fmt.Println(o.summary(c.version, listed))
			}
			outcomes[i] = o
			return err
		})
	}
	if err := group.Wait(); err != nil {
		return err
	}
	return c.judge(outcomes, listed)
}

// prepare finds the interpreter and makes the scratch directory.
func (c *config) prepare(ctx context.Context, python string) error {
	out, err := exec.CommandContext(ctx, "go", "list", "-m", "-f", "{{.Dir}}").Output()
	if err != nil {
		return fmt.Errorf("run this inside the repository: %w", err)
	}
	c.root = strings.TrimSpace(string(out))
	if c.pyxc, err = filepath.Abs(c.pyxc); err != nil {
		return err
	}
	cache, err := toolchain.OpenCache()
	if err != nil {
		return err
	}
	defer cache.Close()
	if c.python, err = toolchain.DefaultPython(ctx, cache, python); err != nil {
		return err
	}
	c.version = fmt.Sprintf("%d.%d", c.python.Version[0], c.python.Version[1])
	out, err = exec.CommandContext(ctx, c.python.Executable, "-c", "import sysconfig; print(sysconfig.get_path('stdlib'))").Output()
	if err != nil {
		return fmt.Errorf("%s: %w", c.python.Executable, err)
	}
	c.lib = strings.TrimSpace(string(out))
	if _, err := os.Stat(filepath.Join(c.lib, "test", "support")); err != nil {
		return fmt.Errorf("this Python has no tests of its own: %w", err)
	}
	if c.scratch == "" {
		base, err := os.UserCacheDir()
		if err != nil {
			return err
		}
		c.scratch = filepath.Join(base, "pyxc-stdlibtest")
	}
	if c.scratch, err = filepath.Abs(filepath.Join(c.scratch, c.version+"-"+toolchain.Hash([]byte(c.lib))[:8])); err != nil {
		return err
	}
	return os.MkdirAll(c.scratch, 0o777)
}

func (c *config) data(name string) string { return filepath.Join(c.root, "testdata", "stdlib", name) }

func (c *config) hasTest(name string) bool {
	base := filepath.Join(append([]string{c.lib, "test"}, strings.Split(name, ".")...)...)
	for _, path := range []string{base + ".py", filepath.Join(base, "__init__.py")} {
		if _, err := os.Stat(path); err == nil {
			return true
		}
	}
	return false
}

// judge compares what differs with what is listed, and writes the table.
func (c *config) judge(outcomes []*outcome, listed differences) error {
	results, err := readResults(c.data("results.tsv"))
	if err != nil {
		return err
	}
	var bad []string
	files, same, total := 0, 0, 0
	for _, o := range outcomes {
		if o == nil {
			continue
		}
		files++
		same += o.total - len(o.differing)
		total += o.total
		bad = append(bad, listed.check(c.version, o)...)
		results.set(c.version, listed, o) // of a file that did not end, with what is missing
	}
	fmt.Printf("stdlibtest: %d of %d tests of %d test files end the same on %s\n", same, total, files, c.version)
	if c.update {
		if err := results.write(c.data("results.tsv")); err != nil {
			return err
		}
		if err := updateTable(filepath.Join(c.root, "docs", "compat.md"), results); err != nil {
			return err
		}
	}
	for _, line := range bad {
		fmt.Println("  " + line)
	}
	if len(bad) > 0 {
		return errors.New("tests differ that no reason is listed for, or reasons are stale")
	}
	return nil
}
