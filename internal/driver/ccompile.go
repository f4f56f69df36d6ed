package driver

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"sync"
	"time"

	"pyxc/internal/toolchain"
)

// mode is how C or C++ is compiled in one request: compiler, flags, and the
// interpreter's headers.
type mode struct {
	cc      *toolchain.Compiler
	flags   []string // for every compilation, the runtime's too
	loops   []string // for the loops of modules
	link    []string
	key     string // what object files that go together have in common
	python  *toolchain.Python
	cache   *toolchain.Cache
	trace   func([]string)
	cMode   *mode // compiles the runtime; itself unless this is C++
	runtime func() (*runtimeEntry, *Problem)
	// optimizes: the level is not one for debugging.
	optimizes bool
}

// modes finds the two modes when they are first needed.
type modes struct {
	c, cplus func(context.Context) (*mode, *Problem)
}

func newModes(req *BuildRequest, cache *toolchain.Cache, python *toolchain.Python) *modes {
	ms := &modes{}
	ms.c = once(func(ctx context.Context) (*mode, *Problem) {
		return newMode(ctx, req, cache, python, false)
	})
	ms.cplus = once(func(ctx context.Context) (*mode, *Problem) {
		m, problem := newMode(ctx, req, cache, python, true)
		if problem == nil {
			m.cMode, problem = ms.c(ctx)
		}
		return m, problem
	})
	return ms
}

func (ms *modes) of(ctx context.Context, cplus bool) (*mode, *Problem) {
	if cplus {
		return ms.cplus(ctx)
	}
	return ms.c(ctx)
}

// once runs f at the first call and returns its answer at every call.
func once[T any](f func(context.Context) (T, *Problem)) func(context.Context) (T, *Problem) {
	var mu sync.Mutex
	var done bool
	var value T
	var problem *Problem
	return func(ctx context.Context) (T, *Problem) {
		mu.Lock()
		defer mu.Unlock()
		if !done {
			value, problem = f(ctx)
			done = true
		}
		return value, problem
	}
}

func newMode(ctx context.Context, req *BuildRequest, cache *toolchain.Cache, python *toolchain.Python, cplus bool) (*mode, *Problem) {
	cc, err := toolchain.FindCompiler(ctx, cache, python, cplus)
	if err != nil {
		if ctx.Err() != nil {
			return nil, interrupted()
		}
		return nil, &Problem{Exit: ExitEnvironment, Code: codeNoCompiler, Text: err.Error(),
			Notes: []string{"install gcc or clang, or name a compiler with CC (CXX for C++)"}}
	}
	m := &mode{cc: cc, python: python, cache: cache, trace: req.Trace}
	m.cMode = m
	m.optimizes = req.OptLevel != "0" && req.OptLevel != "g"
	own, err := ownFlags(cplus)
	if err == nil {
		m.link, err = linkFlags(req, python)
	}
	if err != nil {
		return nil, usage("%s", err)
	}
	m.flags, m.loops = compileFlags(req, python, own), loopFlags(level(req), own, cc)
	m.key = toolchain.Hash([]byte(strings.Join(append([]string{
		compilerID(), cc.Identity(), python.Executable, python.Release, python.ABI, python.ExtSuffix,
		strings.Join(python.Include, "\x00"), strings.Join(m.link, "\x00"),
	}, append(slices.Clone(m.loops), m.flags...)...), "\x00\x00")))
	m.runtime = sync.OnceValues(func() (*runtimeEntry, *Problem) { return openRuntime(ctx, m) })
	return m, nil
}

// compileFlags are the flags of every compilation. Signed overflow wraps, as
// in everything that the interpreter's own flags compile.
func compileFlags(req *BuildRequest, python *toolchain.Python, own []string) []string {
	flags := []string{"-O" + level(req), "-fPIC", "-fvisibility=hidden", "-fwrapv", "-w"}
	if req.Debug {
		flags = append(flags, "-g")
	} else {
		// Nothing throws through the C; debuggers, who want the tables, get them with -g.
		flags = append(flags, "-g0", "-DNDEBUG", "-fno-asynchronous-unwind-tables")
	}
	flags = append(flags, machineFlags(python)...)
	for _, dir := range python.Include {
		flags = append(flags, "-I"+dir)
	}
	return append(flags, own...)
}

// level is the level of optimisation.
func level(req *BuildRequest) string {
	if req.OptLevel == "" {
		return "2"
	}
	return req.OptLevel
}

// ownFlags are those that the user's environment holds.
func ownFlags(cplus bool) ([]string, error) {
	if cplus && os.Getenv("CXXFLAGS") != "" {
		return envFlags(nil, "CPPFLAGS", "CXXFLAGS")
	}
	return envFlags(nil, "CPPFLAGS", "CFLAGS")
}

// loopFlags are what -O2 takes over from -O3 for modules. gcc vectorises only from
// -O3 on (from 12 on at -O2, too, but no loop whose length it doesn't know); that
// and moving tests out of loops is what -O3 gains in typed loops, the rest of it
// makes modules larger, not faster. The runtime has no such loops. Clang does it all
// at -O2. A level in the user's own flags stands alone.
func loopFlags(level string, own []string, cc *toolchain.Compiler) []string {
	if level != "2" || cc.Clang() || slices.ContainsFunc(own, func(word string) bool { return strings.HasPrefix(word, "-O") }) {
		return nil
	}
	return []string{"-ftree-loop-vectorize", "-fvect-cost-model=dynamic", "-funswitch-loops", "-fpeel-loops", "-fsplit-loops"}
}

// envFlags appends the flags that the user's environment holds.
func envFlags(flags []string, variables ...string) ([]string, error) {
	for _, name := range variables {
		words, err := toolchain.SplitWords(os.Getenv(name))
		if err != nil {
			return nil, fmt.Errorf("%s in the environment: %w", name, err)
		}
		flags = append(flags, words...)
	}
	return flags, nil
}

// machineFlags picks from the interpreter's own flags those without which
// objects would not fit it.
func machineFlags(python *toolchain.Python) []string {
	words, err := toolchain.SplitWords(python.CFlags)
	if err != nil {
		return nil
	}
	var out []string
	for i := 0; i < len(words); i++ {
		switch w := words[i]; {
		case w == "-m32" || w == "-m64":
			out = append(out, w)
		case (w == "-arch" || w == "-isysroot") && i+1 < len(words):
			out = append(out, w, words[i+1])
			i++
		}
	}
	return out
}

func linkFlags(req *BuildRequest, python *toolchain.Python) ([]string, error) {
	var flags []string
	if runtime.GOOS == "darwin" {
		flags = []string{"-bundle", "-undefined", "dynamic_lookup", "-Wl,-dead_strip"}
	} else {
		// Two segments to map at import, and no padding between them: a small
		// module would be half air. LDFLAGS come later and can undo it.
		flags = []string{"-shared", "-Wl,--gc-sections", "-Wl,-z,noseparate-code,-z,norelro,-z,common-page-size=256"}
	}
	if !req.Debug {
		flags = append(flags, "-s")
	}
	return envFlags(append(flags, machineFlags(python)...), "LDFLAGS")
}

// run starts a command and returns what it printed on stderr.
func (m *mode) run(ctx context.Context, command []string) (stderr string, err error) {
	if m.trace != nil {
		m.trace(command)
	}
	var out bytes.Buffer
	cmd := exec.CommandContext(ctx, command[0], command[1:]...)
	cmd.Stdout, cmd.Stderr = &out, &out
	cmd.Env = append(os.Environ(), "LC_ALL=C") // its messages are read below
	cmd.WaitDelay = 2 * time.Second
	err = cmd.Run()
	if ctx.Err() != nil {
		err = ctx.Err()
	}
	return out.String(), err
}

// object is one C or C++ file to compile into a module.
type job struct {
	cFile    string
	output   string
	depfile  string
	includes []string // flags
	settings *distutils
	runtime  *runtimeEntry
	pch      bool
}

// compileArgs are the flags for one file, the file apart.
func (m *mode) compileArgs(j *job) []string {
	args := append(append(m.cc.Command(), m.loops...), m.flags...)
	if j.runtime != nil {
		args = append(args, "-I"+j.runtime.headerDir(j.pch))
	}
	for _, macro := range j.settings.macros {
		args = append(args, "-D"+macro)
	}
	for _, macro := range j.settings.undefMacros {
		args = append(args, "-U"+macro)
	}
	args = append(args, j.includes...)
	for _, dir := range j.settings.includeDirs {
		args = append(args, "-I"+dir)
	}
	args = append(args, j.settings.compileArgs...)
	return append(args, "-MD", "-MF", j.depfile)
}

// linkArgs are the flags that end a link.
func (m *mode) linkArgs(j *job) []string {
	args := append([]string(nil), m.link...)
	args = append(args, j.settings.extraObjects...)
	if j.runtime != nil {
		args = append(args, j.runtime.archive)
	}
	for _, dir := range j.settings.libraryDirs {
		args = append(args, "-L"+dir)
	}
	for _, dir := range j.settings.runtimeDirs {
		args = append(args, "-Wl,-rpath,"+dir)
	}
	for _, library := range j.settings.libraries {
		args = append(args, "-l"+library)
	}
	args = append(args, j.settings.linkArgs...)
	return append(args, "-o", j.output)
}

// compileAndLink makes the shared object, in one run of the compiler unless
// the source names further C files. It returns the files that were read.
func (m *mode) compileAndLink(ctx context.Context, j *job, work string) (read []string, fault *ccFault) {
	if len(j.settings.sources) == 0 {
		args := append(m.compileArgs(j), j.cFile)
		if stderr, err := m.run(ctx, append(args, m.linkArgs(j)...)); err != nil {
			return nil, &ccFault{stderr: stderr, err: err, cFile: j.cFile}
		}
		return readDepfile(j.depfile), nil
	}
	objects := []string{}
	link := m
	for i, source := range append([]string{j.cFile}, j.settings.sources...) {
		each := *j
		each.depfile = filepath.Join(work, fmt.Sprintf("dep%d.d", i))
		object := filepath.Join(work, fmt.Sprintf("part%d.o", i))
		if stderr, err := m.run(ctx, append(m.compileArgs(&each), "-c", source, "-o", object)); err != nil {
			return nil, &ccFault{stderr: stderr, err: err, cFile: source, foreign: i > 0}
		}
		objects = append(objects, object)
		read = append(read, readDepfile(each.depfile)...)
	}
	args := append(append(link.cc.Command(), objects...), link.linkArgs(j)...)
	if stderr, err := m.run(ctx, args); err != nil {
		return nil, &ccFault{stderr: stderr, err: err, cFile: j.cFile}
	}
	return read, nil
}

// readDepfile returns the prerequisites in a file that -MD wrote.
func readDepfile(path string) []string {
	text, err := os.ReadFile(path)
	if err != nil {
		return nil
	}
	_, rules, found := bytes.Cut(text, []byte(": "))
	if !found {
		return nil
	}
	var files []string
	var word strings.Builder
	flush := func() {
		if word.Len() > 0 {
			files = append(files, word.String())
			word.Reset()
		}
	}
	for i := 0; i < len(rules); i++ {
		switch c := rules[i]; {
		case c == '\\' && i+1 < len(rules) && (rules[i+1] == '\n' || rules[i+1] == '\r'):
			flush()
		case c == '\\' && i+1 < len(rules) && (rules[i+1] == ' ' || rules[i+1] == '#'):
			i++
			word.WriteByte(rules[i])
		case c == '$' && i+1 < len(rules) && rules[i+1] == '$':
			i++
			word.WriteByte('$')
		case c == ' ' || c == '\n' || c == '\r' || c == '\t':
			flush()
		default:
			word.WriteByte(c)
		}
	}
	flush()
	return files
}

// ccFault is a failed run of the C compiler.
type ccFault struct {
	stderr  string
	err     error
	cFile   string
	foreign bool // a C file of the user's
}

func (f *ccFault) interrupted() bool {
	return errors.Is(f.err, context.Canceled) || errors.Is(f.err, context.DeadlineExceeded)
}
