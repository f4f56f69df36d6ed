package main

import (
	"bufio"
	"bytes"
	"context"
	_ "embed"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"sort"
	"strings"
	"time"

	"pyxc/internal/toolchain"
)

//go:embed runner.py
var runner string

// verdict is how a test ended.
type verdict struct {
	status string // ok, skip, fail, error, xfail, xpass; "missing" if it did not end
	text   string
}

// report is what a run of a test file gave.
type report struct {
	tests   map[string]verdict
	modules map[string]string // where each module came from
	ended   string            // "" if the process came to its end, else what became of it
}

// outcome compares the two runs of a test file.
type outcome struct {
	test      string
	modules   []string
	total     int
	present   map[string]bool    // the tests that there are
	differing map[string]verdict // compiled, by the test's name
	before    map[string]verdict // of the same, uncompiled
	wrong     []string           // what is wrong with the run as a whole
}

// compare runs a test file with the compiled modules and without.
func (c *config) compare(ctx context.Context, s *subject) (*outcome, error) {
	plain, err := c.runTest(ctx, s, "plain")
	if err != nil {
		return nil, err
	}
	compiled, err := c.runTest(ctx, s, "compiled")
	if err != nil {
		return nil, err
	}
	o := &outcome{test: s.test, modules: s.found, present: map[string]bool{}, differing: map[string]verdict{}, before: map[string]verdict{}}
	for name, was := range plain.tests {
		short := strings.TrimPrefix(name, "test."+s.test+".")
		o.total++
		o.present[short] = true
		is, ok := compiled.tests[name]
		if !ok {
			is = verdict{"missing", compiled.ended}
		}
		if is.status != was.status {
			o.differing[short], o.before[short] = is, was
		}
	}
	if plain.ended != "" {
		o.wrong = append(o.wrong, "uncompiled, the test file did not come to its end: "+plain.ended)
	}
	if compiled.ended != "" {
		o.wrong = append(o.wrong, "compiled, the test file did not come to its end: "+compiled.ended)
	}
	for _, module := range s.found {
		if file := compiled.modules[module]; file != "" && (!strings.HasPrefix(file, c.tree()) || filepath.Ext(file) == ".py") {
			o.wrong = append(o.wrong, fmt.Sprintf("the module %s in use is not the compiled one: %s", module, file))
		}
	}
	return o, nil
}

// runTest runs a test file in a directory and a process of its own. Reports of
// uncompiled runs are kept.
func (c *config) runTest(ctx context.Context, s *subject, how string) (*report, error) {
	path := filepath.Join(c.scratch, "reports", s.test+"."+how)
	if how == "plain" {
		path += "-" + toolchain.Hash([]byte(runner))[:8] // kept
	}
	if c.reuse {
		return readReport(path)
	}
	if how == "plain" {
		if r, err := readReport(path); err == nil && r.ended == "" {
			return r, nil
		}
	}
	work, err := os.MkdirTemp(c.scratch, "work-*")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(work)
	script := filepath.Join(work, "runner.py")
	if err := errors.Join(os.MkdirAll(filepath.Dir(path), 0o777), os.WriteFile(script, []byte(runner), 0o666)); err != nil {
		return nil, err
	}
	limited, cancel := context.WithTimeout(ctx, c.timeout)
	defer cancel()
	var args []string
	if c.python.Version[1] >= 11 {
		args = append(args, "-X", "frozen_modules=off") // those would go before the path
	}
	args = append(args, script, path, s.test)
	cmd := exec.CommandContext(limited, c.python.Executable, append(args, s.found...)...)
	cmd.Dir = work
	cmd.Env = append(os.Environ(), "PYTHONHASHSEED=0", "PYTHONPATH=", "PYTHONDONTWRITEBYTECODE=1", "TMPDIR="+work, "HOME="+work)
	if how == "compiled" {
		cmd.Env = append(cmd.Env, "PYTHONPATH="+c.tree())
	}
	var output bytes.Buffer
	cmd.Stdout, cmd.Stderr = &output, &output
	cmd.WaitDelay = 2 * time.Second
	runErr := cmd.Run()
	os.WriteFile(path+".log", output.Bytes(), 0o666)
	if ctx.Err() != nil {
		return nil, ctx.Err()
	}
	r, err := readReport(path)
	if err != nil {
		return nil, fmt.Errorf("%s: %w\n%s", s.test, err, tail(output.String(), 20))
	}
	if r.ended != "" {
		switch {
		case limited.Err() != nil:
			r.ended = "more than " + c.timeout.String()
		case runErr != nil:
			r.ended = runErr.Error() + ": " + tail(output.String(), 1)
		}
	}
	return r, nil
}

func tail(text string, n int) string {
	lines := strings.Split(strings.TrimSpace(text), "\n")
	return strings.Join(lines[max(len(lines)-n, 0):], "\n")
}

func readReport(path string) (*report, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	r := &report{tests: map[string]verdict{}, modules: map[string]string{}, ended: "unfinished"}
	lines := bufio.NewScanner(f)
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		var line struct {
			Test, Status, Text, Module, File string
			End                              bool
		}
		if err := json.Unmarshal(lines.Bytes(), &line); err != nil {
			return nil, fmt.Errorf("%s: %w", path, err)
		}
		switch {
		case line.End:
			r.ended = ""
		case line.Module != "":
			r.modules[line.Module] = line.File
		default:
			r.tests[line.Test] = verdict{line.Status, line.Text}
		}
	}
	return r, lines.Err()
}

// summary is a line about the file.
func (o *outcome) summary(version string, listed differences) string {
	unexplained := 0
	for name := range o.differing {
		if listed.find(version, o.test, name) == nil {
			unexplained++
		}
	}
	return fmt.Sprintf("%s: %d tests, %d different, %d of them unexplained", o.test, o.total, len(o.differing), unexplained)
}

// sorted lists the differing tests.
func (o *outcome) sorted() []string {
	var names []string
	for name := range o.differing {
		names = append(names, name)
	}
	sort.Strings(names)
	return names
}
