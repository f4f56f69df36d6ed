package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"sort"
	"strings"
	"syscall"
	"time"

	_ "embed"

	"pyxc/internal/diag"
	"pyxc/internal/driver"
)

//go:embed runner.py
var runner string

// entry is one line of the runner's report.
type entry struct {
	Start, End, Status, Text string
	Fixture, Broken, Skipped string
	Finished                 bool
}

// verdict is how a method ended.
type verdict struct{ Status, Text string }

// outcome is what became of a file.
type outcome struct {
	name                 string
	uncompiled, compiled int                // methods that pass, of the former
	differing            map[string]verdict // those that pass uncompiled only
	passing              map[string]bool    // those that pass both ways
}

func (o *outcome) summary() string {
	return fmt.Sprintf("%-26s %5d %5d", o.name, o.uncompiled, o.compiled)
}

func (o *outcome) sorted() []string {
	names := make([]string, 0, len(o.differing))
	for name := range o.differing {
		names = append(names, name)
	}
	sort.Strings(names)
	return names
}

// file runs one test file both ways; nil if the interpreter has none.
func (c *config) file(ctx context.Context, name string) (*outcome, error) {
	source, err := c.locate(ctx, name)
	if source == "" || err != nil {
		return nil, err
	}
	plain, err := c.plain(ctx, name)
	if err != nil {
		return nil, err
	}
	o := &outcome{name: name, differing: map[string]verdict{}, passing: map[string]bool{}}
	dir := filepath.Join(c.scratch, "work", name)
	broken, err := c.build(ctx, name, source, dir)
	if err == nil {
		err = ctx.Err() // what was interrupted says nothing of the file
	}
	if err != nil {
		return nil, err
	}
	var made map[string]verdict
	if broken == "" {
		if made, err = c.execute(ctx, name, filepath.Join(dir, "test")); err != nil {
			return nil, err
		}
	}
	for method, v := range plain {
		if v.Status != "pass" {
			continue
		}
		o.uncompiled++
		got, ok := made[method]
		switch {
		case got.Status == "pass":
			o.compiled++
			o.passing[method] = true
			continue
		case broken != "":
			got = verdict{"uncompilable", broken}
		case !ok && made[""].Text != "":
			got = made[""]
		case !ok:
			got = verdict{"missing", "there is no such method"}
		}
		o.differing[method] = got
	}
	return o, c.log(o, dir)
}

// log writes what the differing methods say.
func (c *config) log(o *outcome, dir string) error {
	var out strings.Builder
	for _, method := range o.sorted() {
		v := o.differing[method]
		fmt.Fprintf(&out, "=== %s: %s\n%s\n", method, v.Status, strings.TrimRight(v.Text, "\n"))
		if c.verbose {
			fmt.Printf("  %s %s: %s\n", o.name, method, lastLine(v))
		}
	}
	return os.WriteFile(filepath.Join(dir, "log"), []byte(out.String()), 0o666)
}

// lastLine is the gist of a verdict.
func lastLine(v verdict) string {
	lines := strings.Split(strings.TrimSpace(v.Text), "\n")
	line := lines[len(lines)-1]
	for i := len(lines) - 1; i >= 0; i-- {
		if text := lines[i]; text != "" && text[0] != ' ' && strings.Contains(text, "Error") {
			line = text
			break
		}
	}
	if len(line) > 160 {
		line = line[:160]
	}
	return v.Status + ": " + line
}

// locate finds the source of a test module, or its package's __init__.
func (c *config) locate(ctx context.Context, name string) (string, error) {
	script := "import sys, importlib.util as u; s = u.find_spec('test.' + sys.argv[1]); print(s.origin if s else '')"
	out, err := exec.CommandContext(ctx, c.python.Executable, "-c", script, name).Output()
	if err != nil {
		return "", fmt.Errorf("%s has no test package: %w", c.python.Executable, err)
	}
	return strings.TrimSpace(string(out)), nil
}

// plain runs the file uncompiled, or reads what a run before it wrote.
func (c *config) plain(ctx context.Context, name string) (map[string]verdict, error) {
	kept := filepath.Join(c.scratch, "plain", name+".json")
	if data, err := os.ReadFile(kept); err == nil {
		verdicts := map[string]verdict{}
		return verdicts, json.Unmarshal(data, &verdicts)
	}
	verdicts, err := c.execute(ctx, name, "")
	if err != nil {
		return nil, err
	}
	data, err := json.Marshal(verdicts)
	if err != nil {
		return nil, err
	}
	if err := os.MkdirAll(filepath.Dir(kept), 0o777); err != nil {
		return nil, err
	}
	return verdicts, os.WriteFile(kept, data, 0o666)
}

// build compiles a copy of the source, beside it, as a member of a package
// called test, and says why it can't be compiled.
func (c *config) build(ctx context.Context, name, source, dir string) (string, error) {
	if err := os.RemoveAll(dir); err != nil {
		return "", err
	}
	out := filepath.Join(dir, "test")
	target := filepath.Join(out, name+".py")
	if err := linkData(filepath.Dir(source), out); err != nil {
		return "", err
	}
	if filepath.Base(source) == "__init__.py" {
		// The package's other modules stay as they are, beside the extension.
		target = filepath.Join(out, name, "__init__.py")
		if err := copyModules(filepath.Dir(source), filepath.Dir(target)); err != nil {
			return "", err
		}
	}
	text, err := os.ReadFile(source)
	if err != nil {
		return "", err
	}
	if err := os.WriteFile(target, text, 0o666); err != nil {
		return "", err
	}
	if err := os.WriteFile(filepath.Join(out, "__init__.py"), nil, 0o666); err != nil {
		return "", err
	}
	results, problem := driver.Build(ctx, driver.BuildRequest{
		Options: driver.Options{Python: c.python.Path}, Args: []string{target}, OptLevel: c.opt, Jobs: 1,
	})
	if problem != nil {
		return "", fmt.Errorf("%s", problem.Text)
	}
	if results[0].Status != driver.Failed {
		return "", nil
	}
	var messages strings.Builder
	(&diag.Renderer{W: &messages, Set: results[0].Set, Format: diag.Short}).PrintAll(results[0].Diags)
	return strings.ReplaceAll(messages.String(), dir+string(filepath.Separator), ""), nil
}

// linkData links what stands beside a test and is neither a module nor a
// package: tests find data next to their own file.
func linkData(from, to string) error {
	if err := os.MkdirAll(to, 0o777); err != nil {
		return err
	}
	entries, err := os.ReadDir(from)
	if err != nil {
		return err
	}
	for _, e := range entries {
		path := filepath.Join(from, e.Name())
		if _, err := os.Stat(filepath.Join(path, "__init__.py")); err == nil || e.Name() == "__pycache__" || filepath.Ext(path) == ".py" {
			continue
		}
		link := func() error { return os.Symlink(path, filepath.Join(to, e.Name())) }
		if e.IsDir() {
			link = func() error { return linkData(path, filepath.Join(to, e.Name())) }
		}
		if err := link(); err != nil {
			return err
		}
	}
	return nil
}

// copyModules copies the modules of a package but __init__.
func copyModules(from, to string) error {
	if err := os.MkdirAll(to, 0o777); err != nil {
		return err
	}
	entries, err := os.ReadDir(from)
	if err != nil {
		return err
	}
	for _, e := range entries {
		if filepath.Ext(e.Name()) != ".py" || e.Name() == "__init__.py" {
			continue
		}
		text, err := os.ReadFile(filepath.Join(from, e.Name()))
		if err != nil {
			return err
		}
		if err := os.WriteFile(filepath.Join(to, e.Name()), text, 0o666); err != nil {
			return err
		}
	}
	return nil
}

// execute runs the methods of a module, compiled if dir is not empty, and
// returns how each ended; "" says why others did not run. After a crash the
// methods that are left run in a new process.
func (c *config) execute(ctx context.Context, name, dir string) (map[string]verdict, error) {
	work, err := os.MkdirTemp("", "pyxc-libtest-run-*")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(work)
	script, done := filepath.Join(work, "runner.py"), filepath.Join(work, "done")
	if err := os.WriteFile(script, []byte(runner), 0o666); err != nil {
		return nil, err
	}
	verdicts := map[string]verdict{}
	for round := 0; ; round++ {
		var names strings.Builder
		for method := range verdicts {
			names.WriteString(method + "\n")
		}
		if err := os.WriteFile(done, []byte(names.String()), 0o666); err != nil {
			return nil, err
		}
		report := filepath.Join(work, fmt.Sprintf("report-%d", round))
		output := c.process(ctx, work, report, script, "test."+name, report, dir, done)
		if ctx.Err() != nil {
			return nil, ctx.Err()
		}
		more, err := read(report, output, verdicts)
		if err != nil {
			return nil, err
		}
		if !more {
			return verdicts, nil
		}
	}
}

// read adds what a report says, and reports whether methods may be left.
func read(report, output string, verdicts map[string]verdict) (bool, error) {
	data, err := os.ReadFile(report)
	if err != nil && !os.IsNotExist(err) {
		return false, err
	}
	running, progress := "", false
	for _, line := range bytes.Split(bytes.TrimSpace(data), []byte("\n")) {
		var e entry
		if len(line) == 0 {
			continue
		}
		if err := json.Unmarshal(line, &e); err != nil {
			return false, fmt.Errorf("the runner wrote %q: %w", line, err)
		}
		switch {
		case e.Finished:
			return false, nil
		case e.Broken != "":
			verdicts[""] = verdict{"broken", e.Broken}
			return false, nil
		case e.Skipped != "":
			verdicts[""] = verdict{"skip", e.Skipped}
			return false, nil
		case e.Fixture != "":
			verdicts[""] = verdict{"fixture", e.Text}
		case e.Start != "":
			running, progress = e.Start, true
		case e.End != "":
			verdicts[e.End], running = verdict{e.Status, e.Text}, ""
		}
	}
	if running == "" {
		verdicts[""] = verdict{"crash", "outside of a method\n" + output}
		return progress, nil
	}
	verdicts[running] = verdict{"crash", output}
	return true, nil
}

// process runs the interpreter until it ends, or until the report has not
// grown for as long as a method may take, and returns what it printed last.
func (c *config) process(ctx context.Context, work, report string, args ...string) string {
	cwd, err := os.MkdirTemp(work, "cwd-*")
	if err != nil {
		return err.Error()
	}
	cmd := exec.Command(c.python.Executable, append([]string{"-B"}, args...)...)
	cmd.Dir = cwd
	cmd.Env = append(os.Environ(), "PYTHONHASHSEED=0", "PYTHONPATH=", "PYTHONIOENCODING=utf-8", "TMPDIR="+cwd, "LC_ALL=C.UTF-8")
	cmd.SysProcAttr = &syscall.SysProcAttr{Setpgid: true}
	output, err := os.Create(filepath.Join(work, "output"))
	if err != nil {
		return err.Error()
	}
	defer output.Close()
	cmd.Stdout, cmd.Stderr = output, output
	if err := cmd.Start(); err != nil {
		return err.Error()
	}
	ended := make(chan error, 1)
	go func() { ended <- cmd.Wait() }()
	why := c.watch(ctx, report, ended, func() { syscall.Kill(-cmd.Process.Pid, syscall.SIGKILL) })
	text, _ := os.ReadFile(output.Name())
	lines := strings.Split(strings.TrimSpace(string(text)), "\n")
	return strings.Join(lines[max(len(lines)-30, 0):], "\n") + "\n" + why
}

// watch waits for the end of a process, kills it if nothing happens, and says
// how it ended.
func (c *config) watch(ctx context.Context, report string, ended <-chan error, kill func()) string {
	tick := time.NewTicker(time.Second)
	defer tick.Stop()
	size, since := int64(-1), time.Now()
	for {
		select {
		case err := <-ended:
			if err != nil {
				return err.Error()
			}
			return "exit status 0"
		case <-ctx.Done():
			kill()
			<-ended
			return "interrupted"
		case <-tick.C:
		}
		if info, err := os.Stat(report); err == nil && info.Size() != size {
			size, since = info.Size(), time.Now()
		}
		if time.Since(since) > c.timeout {
			kill()
			<-ended
			return fmt.Sprintf("killed: more than %s", c.timeout)
		}
	}
}
