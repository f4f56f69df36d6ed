package main

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"syscall"

	"pyxc/internal/testkit"
	"pyxc/internal/toolchain"
)

// runner builds and runs programs.
type runner struct {
	python *toolchain.Python
	work   string
	opt    string
	typed  bool
	serial int
}

// trial is one program and what came of it.
type trial struct {
	name, source string
	model        string // of a typed program: Python that prints the same
	difference   string // "" if there is none
	invalid      bool   // CPython itself cannot run it, or not in time
}

func (r *runner) extension() string {
	if r.typed {
		return ".pyx"
	}
	return ".py"
}

// try builds and runs programs and notes how they differ.
func (r *runner) try(ctx context.Context, trials []*trial, seconds int) error {
	r.serial++
	dir := filepath.Join(r.work, fmt.Sprint(r.serial))
	plain, out := filepath.Join(dir, "plain"), filepath.Join(dir, "out")
	defer os.RemoveAll(dir)
	for _, d := range []string{plain, out, filepath.Join(dir, "src")} {
		if err := os.MkdirAll(d, 0o777); err != nil {
			return err
		}
	}
	var names, sources []string
	for _, t := range trials {
		source := filepath.Join(dir, "src", t.name+r.extension())
		if err := os.WriteFile(source, []byte(t.source), 0o666); err != nil {
			return err
		}
		model := t.model
		if !r.typed {
			model = t.source
		}
		if err := os.WriteFile(filepath.Join(plain, t.name+".py"), []byte(model), 0o666); err != nil {
			return err
		}
		names, sources = append(names, t.name), append(sources, source)
	}
	want, err := testkit.Execute(ctx, r.python, plain, seconds, names)
	if err != nil {
		return err
	}
	// What CPython does not end is not waited for again.
	names = slices.DeleteFunc(names, func(name string) bool { return want[name].Signal == int(syscall.SIGALRM) })
	built, err := testkit.Build(ctx, r.python, out, r.opt, sources)
	if err != nil {
		return err
	}
	got, err := testkit.Execute(ctx, r.python, out, seconds, names)
	if err != nil {
		return err
	}
	for i, t := range trials {
		t.judge(built[sources[i]], want[t.name], got[t.name], r.typed)
	}
	return nil
}

// judge compares what a program does in both forms.
func (t *trial) judge(built *testkit.Built, want, got *testkit.Record, typed bool) {
	text := want.Text(true)
	switch {
	case want.Signal != 0 || want.Exception != nil && want.Exception.Type == "SyntaxError":
		t.invalid = true
		if want.Signal == int(syscall.SIGALRM) || !typed && want.Exception != nil && built.OK {
			return
		}
		if want.Exception != nil {
			return
		}
		return
	case strings.Contains(text, "RecursionError") || strings.Contains(text, "MemoryError"):
		t.invalid = true // how deep is too deep differs
		return
	case !built.OK:
		t.difference = "does not build:\n" + built.Messages
	default:
		if t.difference = testkit.Diff(text, got.Text(true)); t.difference != "" && got.Signal != 0 {
			t.difference += got.Stderr
		}
	}
}
