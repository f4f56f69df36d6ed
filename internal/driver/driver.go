// Package driver turns requests ("build these files") into runs of the stages,
// the C compiler and the cache. It knows nothing of Python or C itself.
package driver

import (
	"context"
	"fmt"
	"runtime"
	"sync"
	"time"

	"golang.org/x/sync/errgroup"

	"pyxc/internal/diag"
	"pyxc/internal/source"
	"pyxc/internal/toolchain"
)

// Options say how sources are compiled, by every command.
type Options struct {
	ModuleName     string // for one source only; else found from the packages
	IncludeDirs    []string
	Directives     map[string]string // -X
	LanguageLevel  int               // 2, 3 or 0 for the default
	CompileTimeEnv map[string]string // -E
	Cplus          bool
	Lenient        bool
	WarningErrors  bool
	NoDocstrings   bool
	FastFail       bool
	Annotate       bool   // an HTML page beside the output
	LineDirectives bool   // #line in the C
	EmbedPositions bool   // docstrings start with file and line
	PyFiles        bool   // directories stand for their .py files too
	FullPaths      bool   // tracebacks show absolute paths
	WorkingDir     string // where relative sources and module searches start
	Python         string // path or name; "" for the default
}

// BuildRequest asks for extension modules.
type BuildRequest struct {
	Options
	Args     []string // files and directories
	OutDir   string   // "" to write beside the sources
	OptLevel string   // of the C compiler: 0, 1, 2, 3, s, g, fast
	Debug    bool     // debug information, nothing stripped, the C kept
	KeepC    bool
	EmitC    bool // write self-contained C and stop
	Depfile  bool
	Force    bool
	Jobs     int // 0: one per processor
	// Report is called once for each module as it is done, never at the same
	// time from two goroutines.
	Report func(Progress)
	// Trace is called with each command that is run; nil for none.
	Trace func(command []string)
	// Note is called with what was left out and why; nil for none.
	Note func(text string)
}

// Progress is one step of a build.
type Progress struct {
	Done, Total int
	Result      *Result
}

// Status says what became of a module.
type Status uint8

// The states.
const (
	Failed Status = iota
	Built
	Unchanged
)

// Result is what became of one source.
type Result struct {
	Source string // as the user named it
	Module string
	Output string
	KeptC  string // where the C text was kept, if it was
	Status Status
	Time   time.Duration
	Diags  []diag.Diagnostic
	Set    *source.Set // resolves the positions in Diags
	Exit   Exit
	reads  []string // files that the C compiler read
	lacks  string   // the C header that was not found
}

// fail adds an error without a place and notes how it ends the command.
func (r *Result) fail(problem *Problem) {
	r.Status = Failed
	r.Exit = max(r.Exit, problem.Exit)
	r.Diags = append(r.Diags, problem.Diagnostic())
}

// Build makes extension modules. The results stand in the order of the
// sources; a Problem is returned if the request as a whole could not be
// carried out.
func Build(ctx context.Context, req BuildRequest) ([]*Result, *Problem) {
	cache, problem := openCache()
	if problem != nil {
		return nil, problem
	}
	defer cache.Close()
	mods, problem := findModules(req.Args, &req.Options)
	if problem != nil {
		return nil, problem
	}
	python, problem := findPython(ctx, cache, req.Python)
	if problem != nil {
		return nil, problem
	}
	b := &builder{req: &req, cache: cache, python: python, mode: newModes(&req, cache, python), began: time.Now()}
	for _, m := range mods {
		if m.problem == nil {
			m.output = b.outputPath(m)
		}
	}
	if problem := checkOutputs(mods); problem != nil {
		return nil, problem
	}
	return b.all(ctx, mods), nil
}

// builder carries out one BuildRequest.
type builder struct {
	req    *BuildRequest
	cache  *toolchain.Cache
	python *toolchain.Python
	mode   *modes
	// began is when the build began.
	began time.Time
	// headers are those that the build wrote anew, by path.
	headers sync.Map
}

func (b *builder) all(ctx context.Context, mods []*module) []*Result {
	results := make([]*Result, len(mods))
	jobs := b.req.Jobs
	if jobs <= 0 {
		jobs = runtime.GOMAXPROCS(0)
	}
	done := make(chan *Result)
	reported := make(chan struct{})
	go func() {
		defer close(reported)
		n := 0
		for result := range done {
			n++
			if b.req.Report != nil {
				b.req.Report(Progress{n, len(mods), result})
			}
		}
	}()
	b.round(ctx, jobs, mods, results, done, func(*Result) bool { return true })
	// Modules that use the C headers of others come again once those are written.
	b.round(ctx, jobs, mods, results, done, b.stale)
	close(done)
	<-reported
	return results
}

// round builds the modules whose results so far are to be replaced.
func (b *builder) round(ctx context.Context, jobs int, mods []*module, results []*Result, done chan *Result, wanted func(*Result) bool) {
	var group errgroup.Group
	group.SetLimit(jobs)
	for i, m := range mods {
		before := results[i]
		if !wanted(before) {
			continue
		}
		group.Go(func() error {
			r := b.one(ctx, m)
			results[i] = r
			if before == nil && r.lacks == "" || before != nil && (before.lacks != "" || r.Status == Failed) {
				done <- r
			}
			return nil
		})
	}
	group.Wait()
}

// stale reports whether a module was compiled without, or with an older version of, a header that the build wrote.
func (b *builder) stale(r *Result) bool {
	if r.lacks != "" {
		return true
	}
	for _, path := range r.reads {
		if _, ok := b.headers.Load(path); ok {
			return true
		}
	}
	return false
}

// one builds a module; whatever goes wrong ends up in the result.
func (b *builder) one(ctx context.Context, m *module) (result *Result) {
	start, clock := time.Now(), toolchain.FileClock()
	result = &Result{Source: m.source, Module: m.name, Output: m.output}
	defer func() { result.Time = time.Since(start) }()
	if err := ctx.Err(); err != nil {
		result.fail(interrupted())
		return result
	}
	if m.problem != nil {
		result.fail(m.problem)
		return result
	}
	text, problem := readSource(m.source)
	if problem != nil {
		result.fail(problem)
		return result
	}
	if b.req.EmitC {
		b.emitC(ctx, m, text, result)
	} else {
		b.extension(ctx, m, text, clock, result)
	}
	return result
}

// openCache opens the user's cache or a substitute for it.
func openCache() (*toolchain.Cache, *Problem) {
	cache, err := toolchain.OpenCache()
	if err != nil {
		return nil, &Problem{Exit: ExitEnvironment, Code: codeNoCache, Text: err.Error()}
	}
	return cache, nil
}

func findPython(ctx context.Context, cache *toolchain.Cache, asked string) (*toolchain.Python, *Problem) {
	python, err := toolchain.DefaultPython(ctx, cache, asked)
	if err != nil {
		if ctx.Err() != nil {
			return nil, interrupted()
		}
		return nil, &Problem{Exit: ExitEnvironment, Code: codeNoPython, Text: "no usable Python: " + err.Error(),
			Notes: []string{"name one with --python or " + toolchain.PythonVar + "; 'pyxc env' lists those of this machine"}}
	}
	if err := python.Supported(); err != nil {
		return nil, &Problem{Exit: ExitEnvironment, Code: codeOldPython, Text: python.Path + ": " + err.Error(),
			Notes: []string{"'pyxc env' lists the interpreters of this machine"}}
	}
	return python, nil
}

// WorstExit is the exit status of a command with these results.
func WorstExit(results []*Result) Exit {
	worst := ExitOK
	for _, r := range results {
		worst = max(worst, r.Exit)
	}
	return worst
}

func interrupted() *Problem {
	return &Problem{Exit: ExitInterrupted, Code: codeInterrupted, Text: "interrupted"}
}

func plural(n int, one string) string {
	if n == 1 {
		return "1 " + one
	}
	return fmt.Sprintf("%d %ss", n, one)
}
