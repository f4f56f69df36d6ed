package main

import (
	"context"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"sort"
	"strconv"
	"strings"
	"sync"
	"time"

	"golang.org/x/sync/errgroup"
)

// shards keeps one run of the harness, and what is lost if it fails, small.
const shards = 8

// runHarness runs the tests with these names, or all, and returns the results.
// each, if not nil, is called with the results of every part as it is done.
func (c *config) runHarness(ctx context.Context, names []string, jobs int, each func(map[key]result) error) (map[key]result, error) {
	sel := c.sel
	if names != nil {
		quoted := make([]string, len(names))
		for i, name := range names {
			quoted[i] = regexp.QuoteMeta(name)
		}
		sel = "^(" + strings.Join(quoted, "|") + ")$"
	}
	all := map[key]result{}
	for shard := range shards {
		out := filepath.Join(c.work, fmt.Sprintf("results-%d.tsv", shard))
		args := []string{c.harness, "--suite", c.suite, "--python", c.python, "--compiler", c.pyxc + " cc {src} -o {out} {flags}",
			"--out", out, "--shard", fmt.Sprintf("%d/%d", shard, shards), "-j", strconv.Itoa(jobs), "--timeout", "300", "--scratch", c.work}
		if sel != "" {
			args = append(args, "--select", sel)
		}
		cmd := exec.CommandContext(ctx, c.python, args...)
		cmd.Env = append(os.Environ(), "PYXC_CACHE_DIR="+filepath.Join(c.work, "cache"))
		output, err := cmd.CombinedOutput()
		if err != nil {
			return nil, fmt.Errorf("the harness failed: %w\n%s", err, tail(string(output), 20))
		}
		results, err := readResults(out)
		if err != nil {
			return nil, err
		}
		for k, r := range results {
			all[k] = r
		}
		fmt.Printf("conformance: part %d of %d: %s\n", shard+1, shards, tally(results))
		if each != nil {
			if err := each(results); err != nil {
				return nil, err
			}
		}
	}
	return all, nil
}

func tally(results map[key]result) string {
	counts := map[string]int{}
	for _, r := range results {
		counts[r.status]++
	}
	var parts []string
	for status, n := range counts {
		parts = append(parts, fmt.Sprintf("%s %d", status, n))
	}
	sort.Strings(parts)
	return strings.Join(parts, ", ")
}

func tail(text string, n int) string {
	lines := strings.Split(strings.TrimSpace(text), "\n")
	return strings.Join(lines[max(len(lines)-n, 0):], "\n")
}

// compileTimeout is far more than any file of the suite needs.
const compileTimeout = 30 * time.Second

// noCrash compiles every source of the suite and fails if one crashes the
// compiler, makes it report a bug of its own, or takes too long.
func (c *config) noCrash(ctx context.Context) error {
	var sources []string
	err := filepath.WalkDir(filepath.Join(c.suite, "tests"), func(path string, entry fs.DirEntry, err error) error {
		if ext := filepath.Ext(path); err == nil && !entry.IsDir() && (ext == ".pyx" || ext == ".py") {
			sources = append(sources, path)
		}
		return err
	})
	if err != nil {
		return err
	}
	var mu sync.Mutex
	var bad []string
	var group errgroup.Group
	group.SetLimit(c.jobs)
	for i, source := range sources {
		group.Go(func() error {
			if fault := c.crashes(ctx, source, filepath.Join(c.work, fmt.Sprintf("crash-%d.c", i))); fault != "" {
				name, _ := filepath.Rel(c.suite, source)
				mu.Lock()
				bad = append(bad, name+": "+fault)
				mu.Unlock()
			}
			return nil
		})
	}
	group.Wait()
	if ctx.Err() != nil {
		return ctx.Err()
	}
	sort.Strings(bad)
	fmt.Printf("conformance: %d sources compiled, %d crash or hang the compiler\n", len(sources), len(bad))
	for _, line := range bad {
		fmt.Println("  " + line)
	}
	if len(bad) > 0 {
		return fmt.Errorf("the compiler crashes or hangs")
	}
	return nil
}

// crashes compiles a source to out and says what is wrong with how that ended.
func (c *config) crashes(ctx context.Context, source, out string) string {
	limited, cancel := context.WithTimeout(ctx, compileTimeout)
	defer cancel()
	defer os.Remove(out)
	dir := filepath.Dir(source)
	cmd := exec.CommandContext(limited, c.pyxc, "cc", "-2", "-I", dir, "-I", filepath.Join(c.suite, "tests", "testsupport"), "-o", out, source)
	cmd.Env = append(os.Environ(), "PYXC_CACHE_DIR="+filepath.Join(c.work, "cache"))
	output, err := cmd.CombinedOutput()
	switch status := cmd.ProcessState; {
	case ctx.Err() != nil:
		return ""
	case limited.Err() != nil:
		return fmt.Sprintf("more than %s", compileTimeout)
	case status == nil:
		return err.Error()
	case status.ExitCode() == 0 || status.ExitCode() == 1:
		return ""
	default:
		return fmt.Sprintf("exit status %d: %s", status.ExitCode(), strings.SplitN(tail(string(output), 3), "\n", 2)[0])
	}
}
