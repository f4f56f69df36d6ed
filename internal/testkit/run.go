package testkit

import (
	"bytes"
	"context"
	_ "embed"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"

	"pyxc/internal/diag"
	"pyxc/internal/driver"
	"pyxc/internal/toolchain"
)

//go:embed harness.py
var harness string

// Frame is one line of a traceback.
type Frame struct {
	File     string
	Line     int
	Function string
}

// UnmarshalJSON reads what the harness writes: [file, line, function].
func (f *Frame) UnmarshalJSON(data []byte) error {
	return json.Unmarshal(data, &[]any{&f.File, &f.Line, &f.Function})
}

// Exception is how a program ended, with what led to it.
type Exception struct {
	Type, Text     string
	Frames         []Frame
	Cause, Context *Exception
}

// Record is what a program did.
type Record struct {
	Name           string
	Stdout, Stderr string
	Exception      *Exception
	Signal         int  // that killed it, or 0
	Ended          bool // the program itself came to its end
}

// Execute imports modules found in dir, each in its own process, and returns
// what they did by name.
func Execute(ctx context.Context, python *toolchain.Python, dir string, seconds int, names []string) (map[string]*Record, error) {
	work, err := os.MkdirTemp("", "pyxc-run-*")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(work)
	script, report := filepath.Join(work, "harness.py"), filepath.Join(work, "report")
	if err := os.WriteFile(script, []byte(harness), 0o666); err != nil {
		return nil, err
	}
	args := append([]string{"-B", script, dir, report, strconv.Itoa(seconds)}, names...)
	cmd := exec.CommandContext(ctx, python.Executable, args...)
	cmd.Env = append(os.Environ(), "PYTHONHASHSEED=0", "PYTHONPATH=", "PYTHONIOENCODING=utf-8", "TMPDIR="+work)
	if python.FreeThreaded && os.Getenv("PYTHON_GIL") == "" {
		cmd.Env = append(cmd.Env, "PYTHON_GIL=1") // the interpreter takes it anyway for modules that say nothing
	}
	var output bytes.Buffer
	cmd.Stdout, cmd.Stderr = &output, &output
	if err := cmd.Run(); err != nil {
		return nil, fmt.Errorf("%s: %w\n%s", python.Executable, err, output.String())
	}
	data, err := os.ReadFile(report)
	if err != nil {
		return nil, err
	}
	records := map[string]*Record{}
	for _, line := range bytes.Split(bytes.TrimSpace(data), []byte("\n")) {
		if len(line) == 0 {
			continue
		}
		record := &Record{}
		if err := json.Unmarshal(line, record); err != nil {
			return nil, fmt.Errorf("the harness wrote %q: %w", line, err)
		}
		records[record.Name] = record
	}
	return records, nil
}

// Built is what became of a source.
type Built struct {
	OK bool
	// Unsupported: nothing but "not supported yet" was reported.
	Unsupported bool
	Messages    string
}

// Build compiles sources into dir and returns the results by source.
func Build(ctx context.Context, python *toolchain.Python, dir, opt string, sources []string) (map[string]*Built, error) {
	results, problem := driver.Build(ctx, driver.BuildRequest{
		Options: driver.Options{Python: python.Path}, Args: sources, OutDir: dir, OptLevel: opt,
	})
	if problem != nil {
		return nil, fmt.Errorf("%s", problem.Text)
	}
	out := map[string]*Built{}
	for _, r := range results {
		var text strings.Builder
		(&diag.Renderer{W: &text, Set: r.Set, Format: diag.Short}).PrintAll(r.Diags)
		out[r.Source] = &Built{OK: r.Status != driver.Failed, Unsupported: onlyUnsupported(r.Diags), Messages: text.String()}
	}
	return out, nil
}

func onlyUnsupported(list []diag.Diagnostic) bool {
	seen := false
	for _, d := range list {
		if d.Severity != diag.Error {
			continue
		}
		if !strings.Contains(d.Text, "not supported yet") {
			return false
		}
		seen = true
	}
	return seen
}
