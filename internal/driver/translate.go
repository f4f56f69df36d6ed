package driver

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"path/filepath"
	"runtime/debug"
	"sort"
	"strings"

	"pyxc/codegen/emit"
	"pyxc/internal/diag"
	"pyxc/internal/source"
	"pyxc/internal/toolchain"
	"pyxc/typecheck"
)

// style is a form of C output.
type style uint8

const (
	linked        style = iota // includes pyxc.h and is linked with the archive
	selfContained              // holds the runtime it uses
	checkOnly                  // stop after the front end
)

// translation is a source on its way to C.
type translation struct {
	set      *source.Set
	diags    []diag.Diagnostic
	exit     Exit
	cplus    bool
	settings *distutils
	info     *typecheck.Info // nil if the front end did not finish
	c        []byte
	headers  []emit.Header
	page     []byte // of Annotate
	spanOf   func(cLine int) source.Span
}

// take copies what a translation reported.
func (r *Result) take(tr *translation) {
	r.Set, r.Diags, r.Exit = tr.set, tr.diags, max(r.Exit, tr.exit)
	if r.Exit != ExitOK {
		r.Status = Failed
	}
}

func (t *translation) extension() string {
	if t.cplus {
		return ".cpp"
	}
	return ".c"
}

// inputs lists every path that the result depends on, missing ones too.
func (t *translation) inputs(m *module) []string {
	found, missing := t.set.Asked()
	inputs := append([]string{m.source}, found...)
	inputs = append(inputs, t.settings.depends...)
	inputs = append(inputs, packageMarks(m)...)
	return append(inputs, missing...)
}

// packageMarks lists the files by whose presence the module got its name.
func packageMarks(m *module) []string {
	var marks []string
	dir := filepath.Dir(cleanAbs(m.source))
	for range strings.Split(m.name, ".") {
		for _, name := range []string{"__init__.py", "__init__.pyx", "__init__.pxd"} {
			marks = append(marks, filepath.Join(dir, name))
		}
		dir = filepath.Dir(dir)
	}
	return marks
}

// existing drops the paths where nothing is.
func existing(paths []string) []string {
	var out []string
	for _, path := range paths {
		if exists(path) {
			out = append(out, path)
		}
	}
	return out
}

// key writes the options as text, for comparing builds. The interpreter,
// the module's name and how sources were found count apart or not at all.
func (o *Options) key() string {
	copied := *o
	copied.Python, copied.ModuleName, copied.PyFiles = "", "", false
	copied.Directives, copied.CompileTimeEnv = nil, nil
	return fmt.Sprintf("%+v %s %s", copied, sortedPairs(o.Directives), sortedPairs(o.CompileTimeEnv))
}

func sortedPairs(pairs map[string]string) string {
	list := make([]string, 0, len(pairs))
	for name, value := range pairs {
		list = append(list, fmt.Sprintf("%q=%q", name, value))
	}
	sort.Strings(list)
	return strings.Join(list, ",")
}

// translate runs the stages over one source. A panic in a stage ends up as a
// diagnostic that says where.
func translate(ctx context.Context, python func() *toolchain.Python, m *module, text []byte, opts *Options, as style) (tr *translation) {
	for cplus := opts.Cplus; ; cplus = true {
		tr = translateAs(python, m, text, opts, as, cplus)
		// A cimported .pxd may ask for C++.
		if tr.cplus || !tr.settings.cplus() || tr.exit > ExitSource {
			return tr
		}
	}
}

func translateAs(python func() *toolchain.Python, m *module, text []byte, opts *Options, as style, cplus bool) (tr *translation) {
	tr = &translation{set: source.NewSet(), settings: &distutils{}, spanOf: func(int) source.Span { return source.Span{} }}
	run := newStages(python, m, opts, tr.set)
	defer run.finish(tr)
	file := run.open(text)
	if file == nil {
		return tr
	}
	tr.settings = parseDistutils(file.Text, file, run.bag)
	tr.settings.relocate(m.source)
	tr.cplus = cplus || tr.settings.cplus()
	run.cplus = tr.cplus
	run.front(file)
	run.pxdSettings(tr.settings)
	tr.info = run.info
	if tr.settings.cplus() && !tr.cplus || as == checkOnly || hasErrors(finishDiags(run.bag, opts)) {
		return tr
	}
	run.generate(as, tr)
	return tr
}

// finish, deferred, hands over what was reported, a panic among it.
func (s *stages) finish(tr *translation) {
	if fault := recover(); fault != nil {
		tr.exit = ExitInternal
		s.bag.Add(panicDiagnostic(s.m, s.at, fault))
	}
	tr.diags = finishDiags(s.bag, s.opts)
	if tr.exit == ExitOK && hasErrors(tr.diags) {
		tr.exit = ExitSource
	}
}

// pxdSettings adds the "# distutils:" lines of the .pxd files that were read.
func (s *stages) pxdSettings(d *distutils) {
	found, _ := s.set.Asked()
	for _, path := range found {
		if filepath.Ext(path) != ".pxd" {
			continue
		}
		text, err := os.ReadFile(path)
		if err != nil || !bytes.Contains(text, []byte("distutils:")) && !bytes.Contains(text, []byte("cython:")) {
			continue
		}
		trial := &diag.Bag{}
		other := parseDistutils(text, nil, trial)
		if len(trial.Sorted()) > 0 {
			if file, err := s.set.Add(path, text); err == nil {
				parseDistutils(text, file, s.bag)
			}
		}
		other.relocate(path)
		d.merge(other)
	}
}

// finishDiags sorts the diagnostics and applies -Werror and -Wextra's absence.
func finishDiags(bag *diag.Bag, opts *Options) []diag.Diagnostic {
	list := bag.Sorted()
	if opts.WarningErrors {
		for i := range list {
			if list[i].Severity == diag.Warning {
				list[i].Severity = diag.Error
			}
		}
	}
	if opts.FastFail {
		for i, d := range list {
			if d.Severity == diag.Error {
				return list[:i+1]
			}
		}
	}
	return list
}

func hasErrors(list []diag.Diagnostic) bool {
	for _, d := range list {
		if d.Severity == diag.Error {
			return true
		}
	}
	return false
}

// panicDiagnostic words a panic without its Go trace.
func panicDiagnostic(m *module, stage string, fault any) diag.Diagnostic {
	trace := string(debug.Stack())
	d := diag.Diagnostic{Code: codeInternal, Severity: diag.Error,
		Text:  fmt.Sprintf("%s: internal error while %s: %v", m.source, stage, fault),
		Notes: []string{"this is a bug in pyxc; please report it with the source"}}
	if placed, ok := fault.(interface{ Span() source.Span }); ok {
		d.Span = placed.Span()
	}
	if where := panicPlace(trace); where != "" {
		d.Notes = append([]string{where}, d.Notes...)
	}
	if os.Getenv(DebugVar) == "1" {
		d.Notes = append(d.Notes, trace)
	}
	return d
}

// DebugVar names the environment variable that shows Go traces.
const DebugVar = "PYXC_DEBUG"

// panicPlace finds the function of pyxc that panicked in a Go trace: the first
// frame after the last "panic(" that is the project's own.
func panicPlace(trace string) string {
	if i := strings.LastIndex(trace, "\npanic("); i >= 0 {
		trace = trace[i+1:]
	}
	lines := strings.Split(trace, "\n")
	for i := 0; i+1 < len(lines); i++ {
		name, isFrame := strings.CutPrefix(lines[i], "pyxc/")
		if !isFrame {
			continue
		}
		if open := strings.LastIndexByte(name, '('); open > 0 {
			name = name[:open]
		}
		place, _, _ := strings.Cut(strings.TrimSpace(lines[i+1]), " ")
		return fmt.Sprintf("in %s at %s", name, filepath.Base(place))
	}
	return ""
}

// discard is a bag for diagnostics that another reading reports.
func discard() *diag.Bag { return &diag.Bag{} }
