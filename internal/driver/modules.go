package driver

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"sort"
	"strings"
	"unicode"
)

// module is one source to compile and what follows from where it lies.
type module struct {
	source    string // as the user named it
	name      string // qualified
	isPackage bool   // an __init__ file
	output    string
	problem   *Problem // why it can't be compiled at all
}

// baseName is the last part of the qualified name, which names the C init
// function and the output file.
func (m *module) baseName() string {
	if m.isPackage {
		return "__init__"
	}
	return m.name[strings.LastIndexByte(m.name, '.')+1:]
}

// packagePath is the directory of the module's package below the root of its
// packages.
func (m *module) packagePath() string {
	parts := strings.Split(m.name, ".")
	if !m.isPackage {
		parts = parts[:len(parts)-1]
	}
	return filepath.Join(parts...)
}

func isSource(path string) bool {
	ext := filepath.Ext(path)
	return ext == ".pyx" || ext == ".py"
}

// findModules lists the sources of a command line: files as they are named,
// and every .pyx, and with PyFiles every .py, below the directories.
func findModules(args []string, opts *Options) ([]*module, *Problem) {
	var mods []*module
	seen := map[string]bool{}
	for _, arg := range args {
		sources, problem := sourcesOf(arg, opts)
		if problem != nil {
			return nil, problem
		}
		for _, source := range sources {
			if key := cleanAbs(source); !seen[key] {
				seen[key] = true
				mods = append(mods, &module{source: source})
			}
		}
	}
	if opts.ModuleName != "" && len(mods) > 1 {
		return nil, usage("--module-name goes with one source, not %d", len(mods))
	}
	for _, m := range mods {
		m.problem = nameModule(m, opts.ModuleName)
	}
	return mods, nil
}

// sourcesOf expands one argument.
func sourcesOf(arg string, opts *Options) ([]string, *Problem) {
	path := arg
	if opts.WorkingDir != "" && !filepath.IsAbs(path) {
		path = filepath.Join(opts.WorkingDir, path)
	}
	info, err := os.Stat(path)
	switch {
	case err != nil:
		return nil, unreadable(arg, err)
	case info.IsDir() && isSource(path):
		return nil, &Problem{Exit: ExitSource, Code: codeUnreadable, Text: arg + ": is a directory, not a source file"}
	case info.IsDir():
		return sourcesBelow(path, opts.PyFiles)
	case !isSource(path) && filepath.Ext(path) != "":
		return nil, &Problem{Exit: ExitUsage, Code: codeArguments, Text: fmt.Sprintf("%s: not a .pyx or .py file", arg)}
	}
	return []string{path}, nil
}

// sourcesBelow lists the .pyx files below a directory. Directories that hold
// no sources of the project (hidden ones, virtual environments, caches) are
// left out; so are .py files unless they are asked for, since most of a
// project's are not to be compiled.
func sourcesBelow(root string, py bool) ([]string, *Problem) {
	var sources []string
	err := filepath.WalkDir(root, func(path string, entry fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if !entry.IsDir() {
			if name := entry.Name(); !strings.HasPrefix(name, ".") && (filepath.Ext(name) == ".pyx" || py && isModuleFile(path)) {
				sources = append(sources, path)
			}
			return nil
		}
		if path != root && (strings.HasPrefix(entry.Name(), ".") || entry.Name() == "__pycache__" || entry.Name() == "node_modules" ||
			exists(filepath.Join(path, "pyvenv.cfg"))) {
			return filepath.SkipDir
		}
		return nil
	})
	if err != nil {
		return nil, unreadable(root, err)
	}
	if len(sources) == 0 {
		problem := &Problem{Exit: ExitUsage, Code: codeArguments, Text: fmt.Sprintf("%s: no %s file below this directory", root, kindsOfSource(py))}
		if !py {
			problem.Notes = []string{".py files are compiled where they are named, or with --py"}
		}
		return nil, problem
	}
	sort.Strings(sources)
	return sources, nil
}

func kindsOfSource(py bool) string {
	if py {
		return ".pyx or .py"
	}
	return ".pyx"
}

// isModuleFile reports whether a .py file found in a directory is a module to
// compile. Scripts, whose names can't be imported, are none, nor is __main__:
// 'python -m' runs source only. Beside a .pyx of its name it is that module in
// its uncompiled form.
func isModuleFile(path string) bool {
	base, ok := strings.CutSuffix(filepath.Base(path), ".py")
	return ok && base != "__main__" && isIdentifier(base) && !exists(strings.TrimSuffix(path, ".py")+".pyx")
}

func exists(path string) bool {
	_, err := os.Stat(path)
	return err == nil
}

func cleanAbs(path string) string {
	if abs, err := filepath.Abs(path); err == nil {
		return abs
	}
	return filepath.Clean(path)
}

// isPackageDir reports whether a directory is a package.
func isPackageDir(dir string) bool {
	for _, name := range []string{"__init__.py", "__init__.pyx", "__init__.pxd"} {
		if exists(filepath.Join(dir, name)) {
			return true
		}
	}
	return false
}

// nameModule finds the qualified name from the packages around the source.
func nameModule(m *module, given string) *Problem {
	abs := cleanAbs(m.source)
	dir, file := filepath.Split(abs)
	dir = filepath.Clean(dir)
	base := strings.TrimSuffix(file, filepath.Ext(file))
	m.isPackage = base == "__init__"
	if given != "" {
		m.name = given
	} else {
		var parts []string
		for isPackageDir(dir) && filepath.Dir(dir) != dir {
			parts = append([]string{filepath.Base(dir)}, parts...)
			dir = filepath.Dir(dir)
		}
		if !m.isPackage {
			parts = append(parts, base)
		}
		m.name = strings.Join(parts, ".")
	}
	for _, part := range strings.Split(m.name, ".") {
		if !isIdentifier(part) {
			return &Problem{Exit: ExitSource, Code: codeModuleName,
				Text: fmt.Sprintf("%s: '%s' is not a valid module name", m.source, m.name)}
		}
	}
	return nil
}

func isIdentifier(name string) bool {
	for i, c := range name {
		if c != '_' && !unicode.IsLetter(c) && (i == 0 || !unicode.IsDigit(c) && !unicode.Is(unicode.Mn, c)) {
			return false
		}
	}
	return name != ""
}

// checkOutputs refuses two sources with one output.
func checkOutputs(mods []*module) *Problem {
	by := map[string]*module{}
	for _, m := range mods {
		if m.problem != nil {
			continue
		}
		key := cleanAbs(m.output)
		if other := by[key]; other != nil {
			return &Problem{Exit: ExitUsage, Code: codeSameOutput,
				Text: fmt.Sprintf("%s and %s would both be written to %s", other.source, m.source, m.output)}
		}
		by[key] = m
	}
	return nil
}

// maxSource is the size of the largest source that is read: a tree takes some
// a hundred times the memory of its text.
const maxSource = 8 << 20

// readSource reads a source file.
func readSource(path string) ([]byte, *Problem) {
	info, err := os.Stat(path)
	if err != nil {
		return nil, unreadable(path, err)
	}
	if !info.Mode().IsRegular() {
		return nil, &Problem{Exit: ExitSource, Code: codeUnreadable, Text: path + ": is not a regular file"}
	}
	if info.Size() > maxSource {
		return nil, &Problem{Exit: ExitSource, Code: codeTooLarge,
			Text: fmt.Sprintf("%s: %d MB of source; the most that is compiled is %d MB", path, info.Size()>>20, maxSource>>20)}
	}
	text, err := os.ReadFile(path)
	if err != nil {
		return nil, unreadable(path, err)
	}
	return text, nil
}

func unreadable(path string, err error) *Problem {
	return &Problem{Exit: ExitSource, Code: codeUnreadable, Text: path + ": " + reason(err)}
}

// reason is an operating system's error without the operation and path, which
// the message has already.
func reason(err error) string {
	var pathError *fs.PathError
	if errors.As(err, &pathError) {
		return pathError.Err.Error()
	}
	var linkError *os.LinkError
	if errors.As(err, &linkError) {
		return linkError.Err.Error()
	}
	return err.Error()
}

func usage(format string, args ...any) *Problem {
	return &Problem{Exit: ExitUsage, Code: codeArguments, Text: fmt.Sprintf(format, args...)}
}
