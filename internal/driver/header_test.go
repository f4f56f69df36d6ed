package driver

import (
	"context"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"

	"pyxc/internal/toolchain"
)

// cythonSuite names the environment variable with a directory that holds
// Cython. Where it is set, Cython has to take the .pxd files as well.
const cythonSuite = "PYXC_CYTHON_SUITE"

// debianHeader makes sure that the C compiler finds a header, if need be in a
// copy of its Debian package below the user's cache. It returns the directory to add.
func debianHeader(t *testing.T, header, pkg string) []string {
	t.Helper()
	probe := exec.Command("cc", "-E", "-xc", "-")
	probe.Stdin = strings.NewReader("#include <" + header + ">\n")
	if probe.Run() == nil {
		return nil
	}
	cache, err := os.UserCacheDir()
	if err != nil {
		t.Fatal(err)
	}
	dir := filepath.Join(cache, "pyxc-test", pkg)
	include := filepath.Join(dir, "usr", "include")
	if !exists(filepath.Join(include, header)) {
		if err := os.MkdirAll(dir, 0o777); err != nil {
			t.Fatal(err)
		}
		for _, script := range []string{"apt-get download " + pkg, "dpkg -x " + pkg + "_*.deb ."} {
			cmd := exec.Command("sh", "-c", script)
			cmd.Dir = dir
			if out, err := cmd.CombinedOutput(); err != nil {
				t.Fatalf("%s is not installed and can't be had: %v\n%s", header, err, out)
			}
		}
	}
	return []string{include}
}

// TestHeaders writes the .pxd of libraries and has it taken.
func TestHeaders(t *testing.T) {
	ctx := context.Background()
	t.Setenv(toolchain.CacheDirVar, t.TempDir())
	archive, err := txtar.ParseFile(filepath.Join("..", "..", "testdata", "header", "all.txtar"))
	if err != nil {
		t.Fatal(err)
	}
	sample := t.TempDir()
	for _, f := range archive.Files {
		if err := os.WriteFile(filepath.Join(sample, f.Name), f.Data, 0o666); err != nil {
			t.Fatal(err)
		}
	}
	for _, c := range []struct{ header, pkg, use string }{
		{"zlib.h", "zlib1g-dev", "cdef z_stream s\n    s.next_in = NULL\n    return deflateInit(&s, Z_BEST_SPEED), zlibVersion() is not NULL"},
		{"sqlite3.h", "libsqlite3-dev", "cdef sqlite3 *db\n    return sqlite3_open(b':memory:', &db), SQLITE_OK, SQLITE_VERSION"},
		{"png.h", "libpng-dev", "cdef png_structp p = NULL\n    return png_get_header_ver(p), PNG_COLOR_MASK_ALPHA"},
		{"math.h", "libc6-dev", "return M_PI, sin(1), fmaf(1, 2, 3), INFINITY, FP_ZERO"},
		{"signal.h", "libc6-dev", "cdef struct_sigaction s\n    return sigaction(SIGINT, NULL, &s)"},
		{"sample.h", "", "cdef node n\n    return yield_(1, 2, NULL), n.at.x, n.from_, lambda_, RATIO"},
	} {
		t.Run(c.header, func(t *testing.T) {
			dirs := []string{sample}
			if c.pkg != "" {
				dirs = debianHeader(t, c.header, c.pkg)
			}
			dir := t.TempDir()
			name := "c_" + strings.TrimSuffix(c.header, ".h")
			text, problem := Header(ctx, HeaderRequest{Header: c.header, IncludeDirs: dirs, Output: filepath.Join(dir, name+".pxd")})
			if problem != nil {
				t.Fatal(problem)
			}
			again, problem := Header(ctx, HeaderRequest{Header: c.header, IncludeDirs: dirs})
			if problem != nil || again != text {
				t.Errorf("the second time it differs: %v", problem)
			}
			source := filepath.Join(dir, "user.pyx")
			if err := os.WriteFile(source, []byte("from "+name+" cimport *\n\ndef f():\n    "+c.use+"\n"), 0o666); err != nil {
				t.Fatal(err)
			}
			takes(t, source, dirs)
		})
	}
}

// takes compiles a source with pyxc and, if there is one, with Cython.
func takes(t *testing.T, source string, dirs []string) {
	t.Helper()
	req := CheckRequest{Args: []string{source}, Note: func(text string) { t.Error(text) }}
	req.IncludeDirs = dirs
	results, problem := Check(context.Background(), req)
	if problem != nil {
		t.Fatal(problem)
	}
	for _, d := range results[0].Diags {
		t.Errorf("pyxc: %s %s %v", place(results[0].Set, d.Span), d.Text, d.Notes)
	}
	suite := os.Getenv(cythonSuite)
	if suite == "" {
		t.Log("not compared with Cython: " + cythonSuite + " is not set")
		return
	}
	cache, err := toolchain.OpenCache()
	if err != nil {
		t.Fatal(err)
	}
	python, err := toolchain.DefaultPython(context.Background(), cache, "")
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command(python.Executable, "-m", "cython", "-3", "--warning-errors", filepath.Base(source))
	cmd.Dir, cmd.Env = filepath.Dir(source), append(os.Environ(), "PYTHONPATH="+suite)
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Errorf("Cython: %v\n%s", err, out)
	}
}
