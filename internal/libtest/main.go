// Command libtest compiles CPython's own tests of the language, those of the
// interpreter it is given, and runs them compiled and as they are.
//
//	go run ./internal/libtest [-python P] [FILE...]
//
// A test method counts if it passes uncompiled. Those that then fail compiled
// must stand in testdata/libtest/reasons.tsv with a reason, and only those may.
// With -update the counts go to testdata/libtest/results.tsv and from there
// into the table of docs/compat.md. Nothing of CPython is kept in the
// repository: the files are read where the interpreter has them.
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
	"strings"
	"syscall"
	"time"

	"golang.org/x/sync/errgroup"

	"pyxc/internal/toolchain"
)

// files are the tests of the language itself and of what leans on it most.
var files = strings.Fields(`
	test_asyncgen test_augassign test_bool test_class test_compare test_contextlib test_coroutines test_dataclasses
	test_decorators test_dictcomps test_enum test_except_star test_exception_group test_exceptions test_extcall
	test_float test_fstring test_funcattrs test_generators test_genexps test_global test_grammar test_int test_iter
	test_keywordonlyarg test_listcomps test_long test_metaclass test_named_expressions test_operator test_patma
	test_positional_only_arg test_pow test_raise test_range test_richcmp test_scope test_setcomps test_slice test_sort
	test_string_literals test_subclassinit test_super test_type_aliases test_type_params test_typing test_unpack
	test_unpack_ex test_with`)

type config struct {
	root    string // of the repository
	python  *toolchain.Python
	version string // 3.11
	opt     string
	scratch string
	timeout time.Duration
	update  bool
	verbose bool
}

func main() {
	var c config
	var python string
	jobs := flag.Int("j", 2, "files at a time")
	flag.StringVar(&python, "python", "", "the interpreter (default: as for pyxc build)")
	flag.StringVar(&c.opt, "O", "0", "optimisation level of the C compiler")
	flag.StringVar(&c.scratch, "scratch", "", "keep what is built and the logs in this `directory`; what ran uncompiled is not run again")
	flag.DurationVar(&c.timeout, "timeout", 3*time.Minute, "what one method may take")
	flag.BoolVar(&c.update, "update", false, "write the counts and the table of docs/compat.md")
	flag.BoolVar(&c.verbose, "v", false, "print what every differing method says")
	flag.Parse()
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	if err := c.run(ctx, python, *jobs, flag.Args()); err != nil {
		fmt.Fprintln(os.Stderr, "libtest:", err)
		os.Exit(1)
	}
}

func (c *config) run(ctx context.Context, python string, jobs int, names []string) error {
	if err := c.prepare(ctx, python); err != nil {
		return err
	}
	if len(names) == 0 {
		names = files
	}
	listed, err := readReasons(c.reasonsPath())
	if err != nil {
		return err
	}
	outcomes := make([]*outcome, len(names))
	var group errgroup.Group
	group.SetLimit(jobs)
	for i, name := range names {
		group.Go(func() error {
			o, err := c.file(ctx, strings.TrimSuffix(name, ".py"))
			if err == nil && o != nil {
				fmt.Println(o.summary())
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
	cache, err := toolchain.OpenCache()
	if err != nil {
		return err
	}
	defer cache.Close()
	if c.python, err = toolchain.DefaultPython(ctx, cache, python); err != nil {
		return err
	}
	c.version = fmt.Sprintf("%d.%d", c.python.Version[0], c.python.Version[1])
	if c.scratch == "" {
		if c.scratch, err = os.MkdirTemp("", "pyxc-libtest-*"); err != nil {
			return err
		}
		return nil
	}
	c.scratch, err = filepath.Abs(filepath.Join(c.scratch, c.version))
	if err != nil {
		return err
	}
	return os.MkdirAll(c.scratch, 0o777)
}

func (c *config) reasonsPath() string {
	return filepath.Join(c.root, "testdata", "libtest", "reasons.tsv")
}

func (c *config) resultsPath() string {
	return filepath.Join(c.root, "testdata", "libtest", "results.tsv")
}

// judge compares what differs with what is listed, and writes the table.
func (c *config) judge(outcomes []*outcome, listed reasons) error {
	var bad []string
	results, err := readResults(c.resultsPath())
	if err != nil {
		return err
	}
	passed, counted := 0, 0
	for _, o := range outcomes {
		if o == nil {
			continue
		}
		passed += o.compiled
		counted += o.uncompiled
		bad = append(bad, listed.check(c.version, o)...)
		results.set(c.version, listed, o)
	}
	fmt.Printf("libtest: %d of %d methods that pass uncompiled on %s pass compiled\n", passed, counted, c.version)
	if c.update {
		if err := results.write(c.resultsPath()); err != nil {
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
		return errors.New("methods differ that no reason is listed for, or reasons are stale")
	}
	return nil
}
