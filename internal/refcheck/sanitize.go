package main

import (
	"context"
	"os"
	"os/exec"
	"path/filepath"
	"strings"

	"pyxc/internal/testkit"
	"pyxc/internal/toolchain"
)

// sanitizeFlags make every read, write and C operation checked. Signed
// overflow wraps in all that pyxc compiles, and is not an error.
const sanitizeFlags = "-fsanitize=address,undefined -fno-sanitize=signed-integer-overflow,alignment -fno-omit-frame-pointer -g1"

// sanitize runs programs under the sanitizers and returns their reports.
func (c *config) sanitize(ctx context.Context, python *toolchain.Python, area *testkit.Area, programs []*testkit.Program) (map[string]string, error) {
	dir, err := os.MkdirTemp("", "pyxc-asan-*")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(dir)
	restore := setEnv("CFLAGS", sanitizeFlags)
	built, err := testkit.Build(ctx, python, dir, "1", sources(area, programs))
	restore()
	if err != nil {
		return nil, err
	}
	found := map[string]string{}
	var names []string
	for _, p := range programs {
		if b := built[p.Path]; !b.OK {
			found[p.Name] = "does not build: " + b.Messages
			continue
		}
		names = append(names, p.Name)
	}
	preload, err := library(ctx, "libasan.so", "libubsan.so")
	if err != nil {
		return nil, err
	}
	logs := filepath.Join(dir, "log")
	for name, value := range map[string]string{
		"LD_PRELOAD":   preload,
		"PYTHONMALLOC": "malloc",
		// CPython itself leaves memory behind when it ends.
		"ASAN_OPTIONS":  "detect_leaks=0:abort_on_error=0:exitcode=0:allocator_may_return_null=1:detect_stack_use_after_return=0:handle_segv=0:log_path=" + logs,
		"UBSAN_OPTIONS": "print_stacktrace=1:log_path=" + logs,
	} {
		defer setEnv(name, value)()
	}
	for _, name := range names {
		records, err := testkit.Execute(ctx, python, dir, 300, []string{name})
		if err != nil {
			return nil, err
		}
		text := reports(logs)
		if r := records[name]; r == nil || r.Signal != 0 {
			text += "killed\n"
			if r != nil {
				text += r.Stderr
			}
		}
		if text != "" {
			found[name] = shorten(text)
		}
	}
	return found, nil
}

// setEnv sets a variable and returns what undoes that.
func setEnv(name, value string) func() {
	old, had := os.LookupEnv(name)
	os.Setenv(name, value)
	return func() {
		if had {
			os.Setenv(name, old)
		} else {
			os.Unsetenv(name)
		}
	}
}

// library finds the compiler's runtime libraries.
func library(ctx context.Context, names ...string) (string, error) {
	var paths []string
	for _, name := range names {
		out, err := exec.CommandContext(ctx, "cc", "-print-file-name="+name).Output()
		if err != nil {
			return "", err
		}
		paths = append(paths, strings.TrimSpace(string(out)))
	}
	return strings.Join(paths, ":"), nil
}

// reports reads and removes what the sanitizers wrote.
func reports(prefix string) string {
	files, _ := filepath.Glob(prefix + ".*")
	var text strings.Builder
	for _, file := range files {
		data, err := os.ReadFile(file)
		if err == nil {
			text.Write(data)
		}
		os.Remove(file)
	}
	return text.String()
}

// shorten keeps the head of a report.
func shorten(text string) string {
	lines := strings.Split(text, "\n")
	if len(lines) > 40 {
		lines = append(lines[:40], "...")
	}
	return strings.Join(lines, "\n")
}

func sources(area *testkit.Area, programs []*testkit.Program) []string {
	out := append([]string(nil), area.Support...)
	for _, p := range programs {
		out = append(out, p.Path)
	}
	return out
}
