package toolchain

import (
	"context"
	"os"
	"path/filepath"
	"regexp"
	"sort"

	"golang.org/x/sync/errgroup"
)

// Found is an interpreter that was found, or why it can't be asked.
type Found struct {
	Path   string
	Python *Python
	Err    error
}

var pythonName = regexp.MustCompile(`^python3?(\.\d+t?)?$`)

// FindPythons lists the interpreters of the machine, the default one first,
// each once however many names it has, the others by version.
func FindPythons(ctx context.Context, cache *Cache) []Found {
	paths := pythonCandidates()
	found := make([]Found, len(paths))
	var group errgroup.Group
	group.SetLimit(4)
	for i, path := range paths {
		group.Go(func() error {
			python, err := Probe(ctx, cache, path)
			found[i] = Found{path, python, err}
			return nil
		})
	}
	group.Wait()
	var out []Found
	seen := map[string]bool{}
	for _, f := range found {
		identity := f.Path
		if f.Python != nil {
			identity = f.Python.Executable
			if real, err := filepath.EvalSymlinks(identity); err == nil && !isVenv(identity) {
				identity = real
			}
		}
		if !seen[identity] {
			seen[identity] = true
			out = append(out, f)
		}
	}
	if len(out) > 1 {
		rest := out[1:]
		sort.SliceStable(rest, func(i, j int) bool { return less(rest[i], rest[j]) })
	}
	return out
}

// isVenv reports whether the executable belongs to a virtual environment,
// which is an interpreter of its own though it links to another.
func isVenv(executable string) bool {
	_, err := os.Stat(filepath.Join(filepath.Dir(filepath.Dir(executable)), "pyvenv.cfg"))
	return err == nil
}

func less(a, b Found) bool {
	if a.Python == nil || b.Python == nil {
		return a.Python != nil && b.Python == nil
	}
	if va, vb := a.Python.Version, b.Python.Version; va != vb {
		for i := range va {
			if va[i] != vb[i] {
				return va[i] < vb[i]
			}
		}
	}
	return a.Path < b.Path
}

// pythonCandidates lists paths to try, the default one first.
func pythonCandidates() []string {
	var paths []string
	seen := map[string]bool{}
	add := func(path string) {
		if path != "" && !seen[path] {
			seen[path] = true
			paths = append(paths, path)
		}
	}
	for _, name := range []string{os.Getenv(PythonVar), "python3", "python"} {
		if name != "" {
			if path, err := resolvePython(name); err == nil {
				add(path)
			}
		}
	}
	dirs := filepath.SplitList(os.Getenv("PATH"))
	dirs = append(dirs, "/usr/local/bin", "/usr/bin", "/opt/homebrew/bin")
	for _, dir := range append(dirs, pyenvBins()...) {
		entries, err := os.ReadDir(dir)
		if err != nil {
			continue
		}
		for _, entry := range entries {
			path := filepath.Join(dir, entry.Name())
			if !pythonName.MatchString(entry.Name()) || !isProgram(path) {
				continue
			}
			// A shim that leads nowhere is of a version that is not selected.
			if root, _ := shimRoot(path); root == "" || throughShim(path) != path {
				add(throughShim(path))
			}
		}
	}
	return paths
}

func pyenvBins() []string {
	root := os.Getenv("PYENV_ROOT")
	if root == "" {
		home, err := os.UserHomeDir()
		if err != nil {
			return nil
		}
		root = filepath.Join(home, ".pyenv")
	}
	bins, _ := filepath.Glob(filepath.Join(root, "versions", "*", "bin"))
	return bins
}
