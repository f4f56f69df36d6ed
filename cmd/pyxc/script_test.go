package main

import (
	"context"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/rogpeppe/go-internal/testscript"

	"pyxc/internal/toolchain"
)

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){
		"pyxc": main,
	})
}

// TestScripts runs the scripts of testdata/script. They share a cache, so that
// the runtime is compiled once; scripts about the cache set one of their own.
func TestScripts(t *testing.T) {
	cacheDir := t.TempDir()
	t.Setenv(toolchain.CacheDirVar, cacheDir)
	cache, err := toolchain.OpenCache()
	if err != nil {
		t.Fatal(err)
	}
	python, err := toolchain.DefaultPython(context.Background(), cache, "")
	if err != nil {
		t.Fatal(err)
	}
	testscript.Run(t, testscript.Params{
		Dir:                 filepath.Join("..", "..", "testdata", "script"),
		RequireExplicitExec: true,
		RequireUniqueNames:  true,
		Setup: func(env *testscript.Env) error {
			env.Setenv(toolchain.CacheDirVar, cacheDir)
			env.Setenv(toolchain.PythonVar, python.Executable)
			env.Setenv("PYTHON", python.Executable)
			env.Setenv("SUFFIX", python.ExtSuffix)
			env.Setenv("PYTHONDONTWRITEBYTECODE", "1")
			for _, name := range []string{"CC", "CXX", "CFLAGS", "CXXFLAGS", "CPPFLAGS", "LDFLAGS", "NO_COLOR"} {
				env.Setenv(name, "")
			}
			examples, err := filepath.Abs(filepath.Join("..", "..", "testdata", "examples"))
			env.Setenv("EXAMPLES", examples)
			return err
		},
		Cmds: map[string]func(*testscript.TestScript, bool, []string){
			"status":  cmdStatus,
			"big":     cmdBig,
			"waitfor": cmdWaitFor,
			"files":   cmdFiles,
			"bytes":   cmdBytes,
			"pyxcto":  cmdPyxcTo,
		},
	})
}

// status N COMMAND...: the command ends with exit status N.
func cmdStatus(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 2 {
		ts.Fatalf("usage: status N command...")
	}
	want, err := strconv.Atoi(args[0])
	ts.Check(err)
	err = ts.Exec(args[1], args[2:]...)
	got := 0
	var exit *exec.ExitError
	if err != nil {
		if e, ok := err.(*exec.ExitError); ok {
			exit = e
			got = exit.ExitCode()
		} else {
			ts.Fatalf("%v", err)
		}
	}
	if got != want {
		ts.Fatalf("exit status %d, not %d\n%s", got, want, ts.ReadFile("stderr"))
	}
	for _, trace := range []string{"goroutine ", "panic: ", "runtime error"} {
		if strings.Contains(ts.ReadFile("stderr"), trace) {
			ts.Fatalf("a Go trace in the output")
		}
	}
}

// big FILE N TEXT: a file of N times the text, in which \n is a newline.
func cmdBig(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 3 {
		ts.Fatalf("usage: big file n text [n text]...")
	}
	f, err := os.Create(ts.MkAbs(args[0]))
	ts.Check(err)
	for i := 1; i+1 < len(args); i += 2 {
		n, err := strconv.Atoi(args[i])
		ts.Check(err)
		text := strings.ReplaceAll(args[i+1], `\n`, "\n")
		block := strings.Repeat(text, min(n, 1000))
		for ; n >= 1000; n -= 1000 {
			f.WriteString(block)
		}
		f.WriteString(block[:n*len(text)])
	}
	ts.Check(f.Close())
}

// bytes FILE TEXT: a file with the Go string's content, escapes and all.
func cmdBytes(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 2 {
		ts.Fatalf("usage: bytes file text")
	}
	text, err := strconv.Unquote(`"` + args[1] + `"`)
	ts.Check(err)
	ts.Check(os.WriteFile(ts.MkAbs(args[0]), []byte(text), 0o666))
}

// waitfor FILE: until it is there.
func cmdWaitFor(ts *testscript.TestScript, neg bool, args []string) {
	for range 1000 {
		if _, err := os.Stat(ts.MkAbs(args[0])); err == nil {
			return
		}
		time.Sleep(10 * time.Millisecond)
	}
	ts.Fatalf("%s did not come into being", args[0])
}

// pyxcto DIR: pyxc, and nothing else of the path, in the directory.
func cmdPyxcTo(ts *testscript.TestScript, neg bool, args []string) {
	path, err := exec.LookPath("pyxc")
	if err != nil {
		for _, dir := range filepath.SplitList(ts.Getenv("PATH")) {
			if path = filepath.Join(dir, "pyxc"); toolchain.Sign(path).Missing {
				continue
			}
			break
		}
	}
	ts.Check(os.Symlink(path, filepath.Join(ts.MkAbs(args[0]), "pyxc")))
}

// files DIR [NAME...]: the directory holds these names and no others.
func cmdFiles(ts *testscript.TestScript, neg bool, args []string) {
	entries, err := os.ReadDir(ts.MkAbs(args[0]))
	ts.Check(err)
	var names []string
	for _, entry := range entries {
		names = append(names, entry.Name())
	}
	if got, want := strings.Join(names, " "), strings.Join(args[1:], " "); got != want {
		ts.Fatalf("%s holds %s, not %s", args[0], got, want)
	}
}
