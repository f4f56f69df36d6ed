package driver

import (
	"context"
	_ "embed"
	"os"
	"path/filepath"
	"strings"

	"pyxc/internal/toolchain"
)

// RunRequest asks to run a source as the interpreter would.
type RunRequest struct {
	Options
	OptLevel string
	Program  string // a file, a directory with a __main__ file or, with Module, a module's name
	Module   bool
	Args     []string
	Report   func(Progress) // called where the source does not compile or has warnings
}

//go:embed runboot.py
var runBoot string

// program is what is run, by the names that it sees.
type program struct {
	source string // absolute
	name   string // of the module while it is not __main__; "" if it follows from the packages
	argv0  string
	path0  string
	kind   string // file, dir or module
}

// Run compiles a program into the cache and turns this process into the
// interpreter that runs it. It returns only if that can't be done, with the
// exit status where everything was reported.
func Run(ctx context.Context, req RunRequest) (Exit, *Problem) {
	cache, problem := openCache()
	if problem != nil {
		return problem.Exit, problem
	}
	python, problem := findPython(ctx, cache, req.Python)
	var prog *program
	if problem == nil {
		prog, problem = findProgram(&req, python)
	}
	if problem != nil {
		cache.Close()
		return problem.Exit, problem
	}
	result, problem := compileProgram(ctx, &req, cache, python, prog)
	// The cache is not closed: a substitute for it would be removed, and the
	// program with it.
	if problem != nil {
		return problem.Exit, problem
	}
	if result.Status == Failed {
		return result.Exit, nil
	}
	command := []string{python.Executable, "-c", runBoot, cleanAbs(result.Output), result.Module, prog.source, prog.argv0, prog.path0, prog.kind}
	if err := toolchain.Become(append(command, req.Args...)); err != nil {
		return ExitEnvironment, &Problem{Exit: ExitEnvironment, Code: codeNoPython,
			Text: python.Executable + " cannot be started: " + reason(err)}
	}
	return ExitOK, nil
}

// compileProgram builds the program, below a directory of the cache that
// belongs to its path and the interpreter.
func compileProgram(ctx context.Context, req *RunRequest, cache *toolchain.Cache, python *toolchain.Python, prog *program) (*Result, *Problem) {
	opts := req.Options
	opts.Python = python.Executable
	opts.FullPaths = true // as the interpreter's own; and the cache serves any directory
	if opts.ModuleName == "" {
		opts.ModuleName = prog.name
	}
	key := toolchain.Hash([]byte(prog.source + "\x00" + python.Executable))
	results, problem := Build(ctx, BuildRequest{
		Options: opts, Args: []string{prog.source}, OutDir: cache.Path("run", key), OptLevel: req.OptLevel,
	})
	if problem != nil {
		return nil, problem
	}
	result := results[0]
	if len(result.Diags) > 0 && req.Report != nil {
		req.Report(Progress{1, 1, result})
	}
	return result, nil
}

// findProgram finds the source, as python FILE, python DIR and python -m do.
func findProgram(req *RunRequest, python *toolchain.Python) (*program, *Problem) {
	if req.Module {
		return findMainModule(req.Program, python)
	}
	info, err := os.Stat(req.Program)
	if err != nil {
		return nil, unreadable(req.Program, err)
	}
	abs := cleanAbs(req.Program)
	if info.IsDir() {
		source := sourceNamed(filepath.Join(abs, "__main__"))
		if source == "" {
			return nil, usage("%s: no __main__.py or __main__.pyx in this directory", req.Program)
		}
		return &program{source: source, argv0: req.Program, path0: abs, kind: "dir"}, nil
	}
	if !isSource(abs) && filepath.Ext(abs) != "" {
		return nil, usage("%s: not a .pyx or .py file", req.Program)
	}
	p := &program{source: abs, argv0: req.Program, path0: filepath.Dir(abs), kind: "file"}
	if real, err := filepath.EvalSymlinks(abs); err == nil {
		p.path0 = filepath.Dir(real)
	}
	if base := strings.TrimSuffix(filepath.Base(abs), filepath.Ext(abs)); !isIdentifier(base) {
		p.name = "__main__" // a script whose name can't be imported
	}
	return p, nil
}

// findMainModule finds what python -m would run: a module or the __main__ of a
// package, from the current directory or the interpreter's path.
func findMainModule(name string, python *toolchain.Python) (*program, *Problem) {
	here, err := os.Getwd()
	if err != nil {
		return nil, unreadable(".", err)
	}
	path := append([]string{here}, filepath.SplitList(os.Getenv("PYTHONPATH"))...)
	below := filepath.Join(strings.Split(name, ".")...)
	for _, dir := range append(path, python.SysPath...) {
		base := filepath.Join(cleanAbs(dir), below)
		full := name
		if isPackageDir(base) {
			base, full = filepath.Join(base, "__main__"), name+".__main__"
		}
		if source := sourceNamed(base); source != "" {
			return &program{source: source, name: full, argv0: source, path0: here, kind: "module"}, nil
		}
		if full != name {
			return nil, usage("'%s' is a package without a __main__ module", name)
		}
	}
	return nil, usage("no source of a module named '%s' was found", name)
}

// sourceNamed adds the ending of a source to a path without one; "" if there is none.
func sourceNamed(base string) string {
	for _, ext := range []string{".pyx", ".py"} {
		if info, err := os.Stat(base + ext); err == nil && info.Mode().IsRegular() {
			return base + ext
		}
	}
	return ""
}
