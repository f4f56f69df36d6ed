package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"

	"pyxc/internal/testkit"
	"pyxc/internal/toolchain"
)

// warmup is how many rounds may leave something behind: caches fill.
const warmup = 3

type growth struct {
	Name   string
	Signal int
	Deltas []int
}

// leak is the least that every round after the first ones left behind.
func (g *growth) leak() int {
	if g == nil || len(g.Deltas) <= warmup {
		return 0
	}
	least := g.Deltas[warmup]
	for _, d := range g.Deltas[warmup:] {
		least = min(least, d)
	}
	return max(least, 0)
}

// counts looks for growing reference counts and says of which programs.
func (c *config) counts(ctx context.Context, python *toolchain.Python, area *testkit.Area, programs []*testkit.Program) (map[string]string, error) {
	dir, err := os.MkdirTemp("", "pyxc-refs-*")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(dir)
	plainDir := filepath.Join(dir, "plain")
	if err := os.CopyFS(plainDir, os.DirFS(area.Dir)); err != nil {
		return nil, err
	}
	paths := map[*testkit.Program]string{}
	var list []string
	for _, p := range programs {
		path, err := c.rounds(plainDir, p)
		if err != nil {
			return nil, err
		}
		paths[p] = path
		list = append(list, path)
	}
	for _, s := range area.Support {
		list = append(list, filepath.Join(plainDir, strings.TrimPrefix(s, area.Dir)))
	}
	built, err := testkit.Build(ctx, python, dir, "0", list)
	if err != nil {
		return nil, err
	}
	found := map[string]string{}
	var names []string
	for _, p := range programs {
		if b := built[paths[p]]; !b.OK {
			found[p.Name] = "does not build: " + b.Messages
			continue
		}
		names = append(names, p.Name)
	}
	if len(names) == 0 {
		return found, nil
	}
	compiled, err := c.loop(ctx, python, dir, names)
	if err != nil {
		return nil, err
	}
	var again []string
	for _, p := range programs {
		g := compiled[p.Name]
		if g != nil && len(g.Deltas) <= warmup && g.Signal == 0 {
			found[p.Name] = "made no rounds"
		}
		if c.verbose && g != nil {
			fmt.Printf("%s/%s %v\n", area.Name, p.Name, g.Deltas)
		}
		switch {
		case g == nil:
		case g.Signal != 0:
			found[p.Name] = fmt.Sprintf("killed by signal %d", g.Signal)
		case g.leak() > 0 && !p.Cython():
			again = append(again, p.Name)
		case g.leak() > 0:
			found[p.Name] = fmt.Sprint("references left behind: ", g.Deltas)
		}
	}
	if len(again) == 0 {
		return found, nil
	}
	plain, err := c.loop(ctx, python, plainDir, again)
	if err != nil {
		return nil, err
	}
	for _, name := range again {
		if compiled[name].leak() > plain[name].leak() {
			found[name] = fmt.Sprintf("references left behind: %v, by the source %v", compiled[name].Deltas, plain[name].Deltas)
		}
	}
	return found, nil
}

// loop runs modules of dir.
func (c *config) loop(ctx context.Context, python *toolchain.Python, dir string, names []string) (map[string]*growth, error) {
	work, err := os.MkdirTemp("", "pyxc-refs-*")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(work)
	dir, err = filepath.Abs(dir)
	if err != nil {
		return nil, err
	}
	script, report := filepath.Join(work, "loop.py"), filepath.Join(work, "report")
	if err := os.WriteFile(script, []byte(loopScript), 0o666); err != nil {
		return nil, err
	}
	args := append([]string{"-B", script, dir, report, "120"}, names...)
	cmd := exec.CommandContext(ctx, python.Executable, args...)
	cmd.Env = append(os.Environ(), "PYTHONHASHSEED=0", "PYTHONPATH=", "PYTHONIOENCODING=utf-8", "TMPDIR="+work)
	if out, err := cmd.CombinedOutput(); err != nil {
		return nil, fmt.Errorf("%w\n%s", err, out)
	}
	data, err := os.ReadFile(report)
	if err != nil {
		return nil, err
	}
	all := map[string]*growth{}
	for _, line := range bytes.Split(bytes.TrimSpace(data), []byte("\n")) {
		g := &growth{}
		if err := json.Unmarshal(line, g); err != nil {
			return nil, fmt.Errorf("the loop wrote %q: %w", line, err)
		}
		all[g.Name] = g
	}
	return all, nil
}
