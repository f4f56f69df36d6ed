// Package pxd finds the files that cimport and include name, and carries
// pyxc's own library of declarations.
package pxd

import (
	"embed"
	"path"
	"path/filepath"
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

// Found is a file that was found, and the places looked at before it.
type Found struct {
	Path      string // of the file; with LibraryPrefix if embedded
	IsPackage bool   // it is an __init__.pxd
	Looked    []string
}

// Module finds the .pxd of a qualified module name; Path is "" if there is none.
func (f *Finder) Module(name string) Found {
	rel := strings.ReplaceAll(name, ".", "/")
	var found Found
	for _, dir := range f.Dirs {
		if f.try(&found, dir, rel, name) {
			return found
		}
	}
	for _, p := range []string{rel + ".pxd", rel + "/__init__.pxd"} {
		if _, err := library.ReadFile("include/" + p); err == nil {
			found.Path, found.IsPackage = LibraryPrefix+p, strings.HasSuffix(p, "/__init__.pxd")
			return found
		}
	}
	found.Looked = append(found.Looked, "pyxc's own library")
	if f.SysPath != nil {
		for _, dir := range f.SysPath() {
			if f.try(&found, dir, rel, name) {
				return found
			}
		}
	}
	return found
}

func (f *Finder) try(found *Found, dir, rel, name string) bool {
	for _, p := range []string{rel + ".pxd", rel + "/__init__.pxd", name + ".pxd"} {
		full := filepath.Join(dir, filepath.FromSlash(p))
		found.Looked = append(found.Looked, full)
		if f.IsFile(full) {
			found.Path, found.IsPackage = full, strings.HasSuffix(p, "/__init__.pxd")
			return true
		}
		if name == rel && p == rel+"/__init__.pxd" {
			break // name + ".pxd" was the first candidate
		}
	}
	return false
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
