package cruntime

import (
	"crypto/sha256"
	"encoding/hex"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"sort"
	"strconv"
	"strings"
	"testing"
)

// python is an interpreter with headers.
type python struct {
	exe, include, suffix, version string
	minor                         int
}

// pythons returns the interpreters to test with: the oldest and newest of pyenv
// (all of them if PYXC_ALL_PYTHONS is set), or the one on PATH.
func pythons(t *testing.T) []python {
	t.Helper()
	root := os.Getenv("PYENV_ROOT")
	if root == "" {
		home, _ := os.UserHomeDir()
		root = filepath.Join(home, ".pyenv")
	}
	exes, _ := filepath.Glob(filepath.Join(root, "versions", "3.*", "bin", "python3"))
	if len(exes) == 0 {
		if exe, err := exec.LookPath("python3"); err == nil {
			exes = []string{exe}
		}
	}
	var list []python
	for _, exe := range exes {
		out, err := exec.Command(exe, "-c", `import sys, sysconfig as s
print(s.get_paths()["include"], s.get_config_var("EXT_SUFFIX"), "%d.%d" % sys.version_info[:2], sys.version_info >= (3, 9))`).Output()
		words := strings.Fields(string(out))
		if err != nil || len(words) != 4 || words[3] != "True" {
			continue
		}
		if _, err := os.Stat(filepath.Join(words[0], "Python.h")); err == nil {
			minor, _ := strconv.Atoi(strings.TrimPrefix(words[2], "3."))
			list = append(list, python{exe, words[0], words[1], words[2], minor})
		}
	}
	if len(list) == 0 {
		t.Skip("no Python with headers")
	}
	sort.Slice(list, func(i, j int) bool { return list[i].minor < list[j].minor })
	if n := len(list); n > 2 && os.Getenv("PYXC_ALL_PYTHONS") == "" {
		list = []python{list[0], list[n-1]}
	}
	return list
}

func compiler(t *testing.T, name string) string {
	t.Helper()
	path, err := exec.LookPath(name)
	if err != nil {
		t.Skip("no " + name)
	}
	return path
}

func flags(p python) []string {
	return []string{"-Wall", "-Wextra", "-Werror", "-Wno-unused-parameter", "-isystem", p.include,
		"-fPIC", "-O0", "-fno-strict-aliasing", "-ffunction-sections", "-fdata-sections"}
}

func run(t *testing.T, name string, args ...string) {
	t.Helper()
	out, err := exec.Command(name, args...).CombinedOutput()
	if err != nil {
		t.Fatalf("%s %s\n%v\n%s", name, strings.Join(args, " "), err, out)
	}
}

func write(t *testing.T, path, text string) string {
	t.Helper()
	if err := os.WriteFile(path, []byte(text), 0o666); err != nil {
		t.Fatal(err)
	}
	return path
}

// everything names all functions and macros of the runtime.
func everything() string {
	var b strings.Builder
	for _, u := range Units() {
		b.WriteString(u.Header)
	}
	return b.String()
}

// Every unit compiles without a warning, pasted into one file, as C and as C++.
func TestPasted(t *testing.T) {
	all := pythons(t)
	if testing.Short() {
		all = all[:1]
	}
	for _, p := range all {
		for _, cc := range []string{"gcc", "g++"} {
			t.Run(p.version+"/"+cc, func(t *testing.T) {
				path := compiler(t, cc)
				file := write(t, filepath.Join(t.TempDir(), "all.c"), Paste(Units(), everything()))
				lang := map[string]string{"gcc": "c", "g++": "c++"}[cc]
				run(t, path, append(flags(p), "-x", lang, "-fsyntax-only", file)...)
			})
		}
	}
}

// checkProbe runs the checks against a probe module built in dir.
func checkProbe(t *testing.T, p python, dir string) {
	t.Helper()
	script, err := filepath.Abs("testdata/check_probe.py")
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command(p.exe, script)
	cmd.Env = append(os.Environ(), "PYTHONPATH="+dir)
	out, err := cmd.CombinedOutput()
	if err != nil || len(out) > 0 {
		t.Errorf("%s: %v\n%s", p.exe, err, out)
	}
}

func probe(t *testing.T) string {
	t.Helper()
	text, err := os.ReadFile("testdata/probe.c")
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

// The probe module over the archive: units compiled one by one, headers included.
func TestArchive(t *testing.T) {
	all := pythons(t)
	if testing.Short() {
		all = all[:1]
	}
	for _, p := range all {
		t.Run(p.version, func(t *testing.T) {
			t.Parallel()
			cc, dir := compiler(t, "gcc"), t.TempDir()
			var objects []string
			for _, u := range Units() {
				write(t, filepath.Join(dir, u.Name+".h"), u.Header)
			}
			for _, u := range Units() {
				if u.Source == "" {
					continue
				}
				c := write(t, filepath.Join(dir, u.Name+".c"), u.Source)
				o := filepath.Join(dir, u.Name+".o")
				run(t, cc, append(flags(p), "-c", c, "-o", o)...)
				objects = append(objects, o)
			}
			archive := filepath.Join(dir, "libpyxc.a")
			run(t, "ar", append([]string{"rcs", archive}, objects...)...)
			write(t, filepath.Join(dir, "pyxc.h"), Umbrella(nil))
			c := write(t, filepath.Join(dir, "probe.c"), "#include \"pyxc.h\"\n"+probe(t))
			run(t, cc, append(flags(p), "-shared", c, archive, "-Wl,--gc-sections", "-o", filepath.Join(dir, "probe"+p.suffix))...)
			checkProbe(t, p, dir)
		})
	}
}

// The probe module as one C++ file.
func TestSelfContained(t *testing.T) {
	all := pythons(t)
	p := all[len(all)-1]
	cc, dir := compiler(t, "g++"), t.TempDir()
	units := Closure([]string{"function", "argerror", "argpython", "generator", "yieldfrom", "asyncgen", "handler", "build", "call", "cell", "convint",
		"names", "add", "sub", "mul", "number", "compare"})
	c := write(t, filepath.Join(dir, "probe.cc"), Paste(units, probe(t))+probe(t))
	run(t, cc, append(flags(p), "-shared", c, "-o", filepath.Join(dir, "probe"+p.suffix))...)
	checkProbe(t, p, dir)
}

func TestClosure(t *testing.T) {
	units := Closure([]string{"function"})
	seen := map[string]bool{}
	for _, u := range units {
		for _, need := range includes(u.Header, u.Name) {
			if !seen[need] {
				t.Errorf("%s comes before %s, which its header needs", u.Name, need)
			}
		}
		seen[u.Name] = true
	}
	if !seen["traceback"] || seen["generator"] {
		t.Errorf("the units of function are %v", seen)
	}
	if len(Hash()) != 32 {
		t.Errorf("Hash() = %q", Hash())
	}
}

// Modules built by different pyxcs share function objects as long as this
// stands: when the test fails, PYXC_FUNCTION_ABI goes up by one with it.
func TestFunctionLayout(t *testing.T) {
	const abi, layout = `#define PYXC_FUNCTION_ABI "2"`, "64552023b341273c"
	comment := regexp.MustCompile(`(?s)/\*.*?\*/|\s+`)
	structs := regexp.MustCompile(`(?s)typedef struct (pyxc_module|pyxc_trace|pyxc_funcdef|pyxc_function) \{.*?\n\} \w+;|typedef PyObject \*\(\*pyxc_impl\).*?;`)
	found := structs.FindAllString(everything(), -1)
	sum := sha256.Sum256([]byte(comment.ReplaceAllString(strings.Join(found, "\n"), "")))
	if got := hex.EncodeToString(sum[:8]); len(found) != 5 || got != layout || !strings.Contains(everything(), abi) {
		t.Errorf("%d declarations with the sum %s, not 5 with %s and %s", len(found), got, layout, abi)
	}
}
