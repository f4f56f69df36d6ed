package toolchain

import (
	"context"
	_ "embed"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"time"
)

// PythonVar names the environment variable with the interpreter to build for.
const PythonVar = "PYXC_PYTHON"

// MinVersion is the oldest Python that modules are built for.
var MinVersion = [2]int{3, 9}

// Python is what a build needs to know about an interpreter.
type Python struct {
	Path string // as it was found

	Executable     string // sys.executable
	Implementation string // cpython, pypy, ...
	Version        [3]int
	Release        string // with its level: 3.14.0rc1
	ExtSuffix      string
	ABI            string // SOABI
	Include        []string
	CC, CXX        string
	CFlags         string // sysconfig's, of which only the machine's part is used
	SharedLibrary  string // LDSHARED
	Platform       string
	FreeThreaded   bool
	Debug          bool
	SysPath        []string // without the script's directory
	SiteDirs       []string // directories whose .pth files extend SysPath
}

//go:embed probe.py
var probeScript string

// Supported says why modules can't be built for the interpreter, or nil.
func (p *Python) Supported() error {
	switch {
	case p.Implementation != "cpython":
		return fmt.Errorf("this is %s; only CPython is supported", p.Implementation)
	case p.Version[0] < MinVersion[0] || p.Version[0] == MinVersion[0] && p.Version[1] < MinVersion[1]:
		return fmt.Errorf("this is Python %s; the oldest supported one is %d.%d", p.Release, MinVersion[0], MinVersion[1])
	case p.ExtSuffix == "":
		return errors.New("it does not say what extension modules are called (no EXT_SUFFIX)")
	}
	return nil
}

// Header returns the path of Python.h, or an error that says what to install.
func (p *Python) Header() (string, error) {
	for _, dir := range p.Include {
		path := filepath.Join(dir, "Python.h")
		if info, err := os.Stat(path); err == nil && info.Mode().IsRegular() {
			return path, nil
		}
	}
	return "", fmt.Errorf("no Python.h for %s in %s", p.Executable, strings.Join(p.Include, " or "))
}

// pythonEntry is what the cache keeps of an interpreter.
type pythonEntry struct {
	Python  Python
	Depends []Signature // if one of these changes the answers may
	Signed  time.Time
}

// pythonEnv lists the variables that change what an interpreter answers.
var pythonEnv = []string{"PYTHONPATH", "PYTHONHOME", "PYTHONNOUSERSITE", "PYTHONUSERBASE", "PYTHONPLATLIBDIR", "HOME"}

// Probe describes the interpreter at path. It starts it only if the cache
// holds no answer or what the answer rests on has changed.
func Probe(ctx context.Context, cache *Cache, path string) (*Python, error) {
	path, err := resolvePython(path)
	if err != nil {
		return nil, err
	}
	key := path
	for _, name := range pythonEnv {
		key += "\x00" + os.Getenv(name)
	}
	entryPath := cache.Path("python", Hash([]byte(probeScript+"\x00"+key))+".json")
	var entry pythonEntry
	if cache.Load(entryPath, &entry) && AllSame(entry.Depends, entry.Signed) {
		return &entry.Python, nil
	}
	signed := time.Now()
	python, err := runProbe(ctx, path)
	if err != nil {
		return nil, err
	}
	if isScript(path) {
		// What a wrapper starts may change without the wrapper.
		return python, nil
	}
	entry = pythonEntry{Python: *python, Depends: pythonDepends(path, python), Signed: signed}
	_ = cache.Store(entryPath, entry) // a cache that can't be written only costs time
	return python, nil
}

func pythonDepends(path string, python *Python) []Signature {
	places := []string{path, python.Executable}
	for _, exe := range []string{path, python.Executable} {
		dir := filepath.Dir(exe)
		places = append(places, filepath.Join(dir, "pyvenv.cfg"), filepath.Join(filepath.Dir(dir), "pyvenv.cfg"))
	}
	places = append(places, python.SiteDirs...)
	var out []Signature
	seen := map[string]bool{}
	for _, place := range places {
		if !seen[place] {
			seen[place] = true
			out = append(out, Sign(place))
		}
	}
	return out
}

func runProbe(ctx context.Context, path string) (*Python, error) {
	var stderr strings.Builder
	cmd := exec.CommandContext(ctx, path, "-c", probeScript)
	cmd.Stderr = &stderr
	cmd.WaitDelay = time.Second
	out, err := cmd.Output()
	if err != nil {
		if ctx.Err() != nil {
			return nil, ctx.Err()
		}
		return nil, fmt.Errorf("%s does not run as a Python: %w%s", path, err, lastLine(stderr.String()))
	}
	python := &Python{Path: path}
	// A sitecustomize may print; the answer is the last line.
	lines := strings.Split(strings.TrimSpace(string(out)), "\n")
	if err := json.Unmarshal([]byte(lines[len(lines)-1]), python); err != nil {
		return nil, fmt.Errorf("%s does not answer like a Python: %w", path, err)
	}
	python.Path = path
	return python, nil
}

func lastLine(text string) string {
	text = strings.TrimSpace(text)
	if text == "" {
		return ""
	}
	return ": " + text[strings.LastIndexByte(text, '\n')+1:]
}

// resolvePython finds the program that a name or path stands for: on PATH, and
// through pyenv's shims.
func resolvePython(name string) (string, error) {
	path, err := exec.LookPath(name)
	if err != nil && !errors.Is(err, exec.ErrDot) {
		if !strings.ContainsRune(name, os.PathSeparator) {
			return "", fmt.Errorf("no program %q on PATH", name)
		}
		return "", fmt.Errorf("%s is not a program that can be run", name)
	}
	if path, err = filepath.Abs(path); err != nil {
		return "", err
	}
	return throughShim(path), nil
}

// isScript reports whether the file starts with "#!".
func isScript(path string) bool {
	f, err := os.Open(path)
	if err != nil {
		return false
	}
	defer f.Close()
	var head [2]byte
	n, _ := f.Read(head[:])
	return n == 2 && head == [2]byte{'#', '!'}
}

// DefaultPython returns the interpreter to build for: the one asked for, else
// the environment's, else python3 on PATH.
func DefaultPython(ctx context.Context, cache *Cache, asked string) (*Python, error) {
	if asked == "" {
		asked = os.Getenv(PythonVar)
	}
	if asked == "" {
		asked = "python3"
		if _, err := exec.LookPath(asked); err != nil {
			asked = "python"
		}
	}
	return Probe(ctx, cache, asked)
}
