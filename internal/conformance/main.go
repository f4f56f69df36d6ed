// Command conformance runs pyxc over the test suite of Cython 3.2.9 and holds
// the line: what testdata/conformance.tsv lists as passing has to pass.
//
//	go run ./internal/conformance            check what is listed, and that no
//	                                         source crashes or hangs the compiler
//	go run ./internal/conformance -update    run everything, add what passes now
//
// The suite is fetched from PyPI by pip into a cache outside the repository.
// The harness that runs it is ../shared/conformance/conformance.py beside the
// repository, or PYXC_HARNESS.
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
	"runtime"
	"strings"
	"syscall"
)

type config struct {
	root    string // of the repository
	harness string
	suite   string
	python  string
	pyxc    string
	list    string
	work    string
	jobs    int
	update  bool
	sel     string
}

func main() {
	var c config
	flag.BoolVar(&c.update, "update", false, "run everything and add what passes to the list")
	flag.StringVar(&c.sel, "select", "", "only tests whose name matches this `regexp`")
	flag.IntVar(&c.jobs, "j", runtime.NumCPU(), "tests at a time")
	flag.StringVar(&c.python, "python", "python3", "interpreter for harness and tests")
	flag.Parse()
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	if err := c.run(ctx); err != nil {
		fmt.Fprintln(os.Stderr, "conformance:", err)
		os.Exit(1)
	}
}

func (c *config) run(ctx context.Context) error {
	if err := c.prepare(ctx); err != nil {
		return err
	}
	defer os.RemoveAll(c.work)
	listed, err := readList(c.list)
	if err != nil {
		return err
	}
	if c.update {
		return c.grow(ctx, listed)
	}
	if err := c.hold(ctx, listed); err != nil {
		return err
	}
	if err := c.mixed(ctx); err != nil {
		return err
	}
	return c.noCrash(ctx)
}

// mixed runs the test that builds modules partly with Cython, partly with pyxc.
func (c *config) mixed(ctx context.Context) error {
	test := exec.CommandContext(ctx, "go", "test", "-count=1", "-run", "TestMixed", "./internal/testkit", "-pythons", "default")
	test.Dir, test.Env = c.root, append(os.Environ(), "PYXC_CYTHON_SUITE="+c.suite)
	out, err := test.CombinedOutput()
	if err != nil {
		return fmt.Errorf("modules of pyxc and Cython do not fit together: %w\n%s", err, out)
	}
	fmt.Println("conformance: modules of pyxc and Cython share C in both directions")
	return nil
}

// prepare finds or makes what a run needs.
func (c *config) prepare(ctx context.Context) error {
	out, err := exec.CommandContext(ctx, "go", "list", "-m", "-f", "{{.Dir}}").Output()
	if err != nil {
		return fmt.Errorf("run this inside the repository: %w", err)
	}
	c.root = strings.TrimSpace(string(out))
	c.list = filepath.Join(c.root, "testdata", "conformance.tsv")
	if c.harness, err = findHarness(c.root); err != nil {
		return err
	}
	if c.suite, err = findSuite(ctx, c.python); err != nil {
		return err
	}
	if c.work, err = os.MkdirTemp("", "pyxc-conformance-*"); err != nil {
		return err
	}
	c.pyxc = filepath.Join(c.work, "pyxc")
	build := exec.CommandContext(ctx, "go", "build", "-o", c.pyxc, "./cmd/pyxc")
	build.Dir, build.Stderr = c.root, os.Stderr
	return build.Run()
}

func findHarness(root string) (string, error) {
	path := os.Getenv("PYXC_HARNESS")
	if path == "" {
		path = filepath.Join(filepath.Dir(root), "shared", "conformance", "conformance.py")
	}
	if info, err := os.Stat(path); err == nil && info.IsDir() {
		path = filepath.Join(path, "conformance.py")
	}
	if _, err := os.Stat(path); err != nil {
		return "", fmt.Errorf("the harness is not at %s; set PYXC_HARNESS to the path of conformance.py", path)
	}
	return path, nil
}

// hold runs the listed tests and fails if one does not pass. What fails is run
// once more alone: a machine under load must not fail the build.
func (c *config) hold(ctx context.Context, listed list) error {
	if len(listed) == 0 {
		fmt.Println("conformance: no test is listed as passing yet")
		return nil
	}
	names := listed.names(c.sel)
	results, err := c.runHarness(ctx, names, c.jobs, nil)
	if err != nil {
		return err
	}
	if bad := listed.broken(names, results); len(bad) > 0 {
		again, err := c.runHarness(ctx, bad.names(""), 1, nil)
		if err != nil {
			return err
		}
		for key, result := range again {
			results[key] = result
		}
	}
	bad := listed.broken(names, results)
	skipped := 0
	for _, result := range results {
		if result.status == "skip" {
			skipped++
		}
	}
	fmt.Printf("conformance: %d listed tests run, %d of them do not apply here, %d fail\n", len(results), skipped, len(bad))
	if len(bad) == 0 {
		return nil
	}
	for _, key := range bad.sorted() {
		fmt.Printf("  %s (%s): %s %s\n", key.name, key.lang, results[key].status, results[key].message)
	}
	return errors.New("tests that passed no longer do")
}

// grow runs everything and adds what passes, after every part.
func (c *config) grow(ctx context.Context, listed list) error {
	added := 0
	results, err := c.runHarness(ctx, nil, c.jobs, func(part map[key]result) error {
		for key, result := range part {
			if result.status == "pass" && !listed[key] {
				listed[key] = true
				added++
			}
		}
		return listed.write(c.list)
	})
	if err != nil {
		return err
	}
	fmt.Printf("conformance: %d listed, %d of them new\n", len(listed), added)
	bad := listed.broken(listed.names(c.sel), results)
	for _, key := range bad.sorted() {
		fmt.Printf("  listed, and fails: %s (%s): %s %s\n", key.name, key.lang, results[key].status, results[key].message)
	}
	return nil
}
