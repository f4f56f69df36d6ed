// Package pxd finds the files that cimport and include name, and carries
// pyxc's own library of declarations.
package pxd

import (
	"embed"
	"os"
	"path"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
)

//go:embed all:include
var library embed.FS

// LibraryPrefix starts the path of a file of the embedded library.
const LibraryPrefix = "<pyxc>/"

// Finder looks for modules and files.
type Finder struct {
	// IsFile reports whether a file is there; it is asked for every candidate,
	// so that a build knows what it depends on.
	IsFile func(path string) bool
	// Dirs are searched in order; SysPath, asked only when they have nothing, after the library.
	Dirs    []string
	SysPath func() []string
}

// Found is a file that was found, and the directories looked into before it.
type Found struct {
	Path      string // of the file; with LibraryPrefix if embedded
	IsPackage bool   // it is an __init__.pxd
	Looked    []string
}

// candidates are the files that may hold a module, from where modules are looked for.
func candidates(name string) []string {
	rel := strings.ReplaceAll(name, ".", "/")
	names := []string{rel + ".pxd", rel + "/__init__.pxd"}
	if rel != name {
		names = append(names, name+".pxd")
	}
	return names
}

// Tried says where a module that was not found was looked for.
func (f Found) Tried(name string) []string {
	var dirs []string
	for _, dir := range f.Looked {
		if info, err := os.Stat(dir); dir == ownLibrary || err == nil && info.IsDir() {
			dirs = append(dirs, dir)
		}
	}
	return []string{"looked for " + strings.Join(candidates(name), ", "), "in " + strings.Join(dirs, ", ")}
}

const ownLibrary = "pyxc's own library"

// Declaring names the modules of the C library in which a name stands as that of
// a function, a type or a constant.
func Declaring(name string) []string {
	var modules []string
	declaration := regexp.MustCompile(`(?m)^ +[a-z][\w *]*\b` + regexp.QuoteMeta(name) + `\b *(\(|$)`)
	entries, _ := library.ReadDir("include/libc")
	for _, entry := range entries {
		text, err := library.ReadFile("include/libc/" + entry.Name())
		if err == nil && declaration.Match(text) {
			modules = append(modules, "libc."+strings.TrimSuffix(entry.Name(), ".pxd"))
		}
	}
	return modules
}

// Module finds the .pxd of a qualified module name; Path is "" if there is none.
func (f *Finder) Module(name string) Found {
	rel := strings.ReplaceAll(name, ".", "/")
	var found Found
	for _, dir := range f.Dirs {
		if f.try(&found, dir, name) {
			return found
		}
	}
	for _, p := range []string{rel + ".pxd", rel + "/__init__.pxd"} {
		if _, err := library.ReadFile("include/" + p); err == nil {
			found.Path, found.IsPackage = LibraryPrefix+p, strings.HasSuffix(p, "/__init__.pxd")
			return found
		}
	}
	found.Looked = append(found.Looked, ownLibrary)
	if f.SysPath != nil {
		for _, dir := range f.SysPath() {
			if f.try(&found, dir, name) {
				return found
			}
		}
	}
	return found
}

func (f *Finder) try(found *Found, dir, name string) bool {
	if dir == "" {
		dir = "."
	}
	found.Looked = append(found.Looked, dir)
	for _, p := range candidates(name) {
		full := f.Versioned(filepath.Join(dir, filepath.FromSlash(p)))
		if f.IsFile(full) {
			found.Path, found.IsPackage = full, strings.HasSuffix(p, "/__init__.pxd")
			return true
		}
	}
	return false
}

// cythonVersion is the release of Cython whose language pyxc compiles, as it stands in names of files.
const cythonVersion = 32

// Versioned returns the file that stands in for m.pxd, for which there may be
// m.cython-30.pxd beside it: that of the highest version which is not above
// cythonVersion.
func (f *Finder) Versioned(path string) string {
	base := strings.TrimSuffix(path, ".pxd") + ".cython-"
	files, _ := filepath.Glob(escapeGlob(base) + "*.pxd")
	best, version := path, -1
	for _, file := range files {
		v, err := strconv.Atoi(strings.TrimSuffix(strings.TrimPrefix(file, base), ".pxd"))
		if err == nil && v <= cythonVersion && v > version && f.IsFile(file) {
			best, version = file, v
		}
	}
	return best
}

// escapeGlob quotes what Glob would take for patterns.
func escapeGlob(s string) string {
	return strings.NewReplacer(`*`, `\*`, `?`, `\?`, `[`, `\[`, `\`, `\\`).Replace(s)
}

// IsPackage reports whether the library or a search directory has a package of
// this name without its own .pxd.
func (f *Finder) IsPackage(name string) bool {
	rel := strings.ReplaceAll(name, ".", "/")
	if entries, err := library.ReadDir("include/" + rel); err == nil && len(entries) > 0 {
		return true
	}
	for _, dir := range f.Dirs {
		for _, init := range []string{"__init__.py", "__init__.pyx"} {
			if f.IsFile(filepath.Join(dir, filepath.FromSlash(rel), init)) {
				return true
			}
		}
	}
	return false
}

// Read returns a file of the embedded library, named with LibraryPrefix.
func Read(name string) ([]byte, error) {
	return library.ReadFile(path.Join("include", strings.TrimPrefix(name, LibraryPrefix)))
}

// Names lists the modules of the embedded library, for suggestions.
func Names() []string {
	var names []string
	var walk func(dir, prefix string)
	walk = func(dir, prefix string) {
		entries, err := library.ReadDir(dir)
		if err != nil {
			return
		}
		for _, entry := range entries {
			switch {
			case entry.IsDir():
				walk(dir+"/"+entry.Name(), prefix+entry.Name()+".")
			case entry.Name() == "__init__.pxd":
				names = append(names, strings.TrimSuffix(prefix, "."))
			case strings.HasSuffix(entry.Name(), ".pxd"):
				names = append(names, prefix+strings.TrimSuffix(entry.Name(), ".pxd"))
			}
		}
	}
	walk("include", "")
	return names
}

// PackageRoot returns the directory that holds the outermost package that the
// file belongs to, going up while there is an __init__ file, and the dotted
// name of that package ("" if the file is in none).
func (f *Finder) PackageRoot(file string) (dir, pkg string) {
	dir = filepath.Dir(file)
	var parts []string
	for f.hasInit(dir) {
		abs := filepath.Base(dir)
		if abs == "." || abs == ".." || abs == string(filepath.Separator) {
			full, err := filepath.Abs(dir)
			if err != nil {
				break
			}
			abs = filepath.Base(full)
		}
		parts = append([]string{abs}, parts...)
		dir = filepath.Join(dir, "..")
	}
	return dir, strings.Join(parts, ".")
}

func (f *Finder) hasInit(dir string) bool {
	for _, name := range []string{"__init__.py", "__init__.pyx", "__init__.pxd"} {
		if f.IsFile(filepath.Join(dir, name)) {
			return true
		}
	}
	return false
}
