package driver

import (
	"bytes"
	"context"
	"os"
	"path/filepath"
	"strings"
	"time"

	"pyxc/internal/toolchain"
)

// TranspileRequest asks for C files, as the cython command does.
type TranspileRequest struct {
	Options
	Sources    []string
	Output     string // file or directory; "" beside the source
	Depfile    bool
	Timestamps bool // only what is older than its source
}

// Transpile writes self-contained C. The results stand in the order of the
// sources.
func Transpile(ctx context.Context, req TranspileRequest) ([]*Result, *Problem) {
	cache, problem := openCache()
	if problem != nil {
		return nil, problem
	}
	defer cache.Close()
	mods, problem := findModules(req.Sources, &req.Options)
	if problem != nil {
		return nil, problem
	}
	into := req.Output != "" && isDir(req.Output)
	if req.Output != "" && !into && len(mods) > 1 {
		return nil, usage("one output file for %s", plural(len(mods), "source"))
	}
	python := lazyPython(ctx, cache, req.Python)
	var results []*Result
	for _, m := range mods {
		result := &Result{Source: m.source, Module: m.name}
		results = append(results, result)
		start := time.Now()
		transpile(ctx, &req, m, into, python, result)
		result.Time = time.Since(start)
	}
	return results, nil
}

func isDir(path string) bool {
	info, err := os.Stat(path)
	return err == nil && info.IsDir()
}

func transpile(ctx context.Context, req *TranspileRequest, m *module, into bool, python func() *toolchain.Python, result *Result) {
	if m.problem != nil {
		result.fail(m.problem)
		return
	}
	text, problem := readSource(m.source)
	if problem != nil {
		result.fail(problem)
		return
	}
	m.output = req.Output
	if req.Output == "" || into {
		m.output = transpiledPath(m.source, req, text)
		if into {
			m.output = filepath.Join(req.Output, filepath.Base(m.output))
		}
	} else if req.WorkingDir != "" && !filepath.IsAbs(m.output) {
		m.output = filepath.Join(req.WorkingDir, m.output)
	}
	result.Output = m.output
	if req.Timestamps && newer(m.output, m.source) {
		result.Status = Unchanged
		return
	}
	tr := translate(ctx, python, m, text, &req.Options, selfContained)
	result.take(tr)
	if result.Exit != ExitOK {
		return
	}
	result.write(m, tr, req.Depfile)
}

// write puts the C text, and if wanted a depfile, into place.
func (r *Result) write(m *module, tr *translation, depfile bool) {
	if isDir(m.output) {
		r.fail(&Problem{Exit: ExitEnvironment, Code: codeUnwritable, Text: m.output + " cannot be written: is a directory"})
		return
	}
	if err := toolchain.WriteFile(m.output, tr.c, 0o666); err != nil {
		r.fail(unwritable(m.output, err))
		return
	}
	if _, _, problem := tr.writeHeaders(m); problem != nil {
		r.fail(problem)
		return
	}
	if problem := tr.writePage(m); problem != nil {
		r.fail(problem)
		return
	}
	if depfile {
		if problem := writeDepfile(m.output, existing(tr.inputs(m))); problem != nil {
			r.fail(problem)
			return
		}
	}
	r.Status = Built
}

// writePage writes the annotated source beside the output.
func (t *translation) writePage(m *module) *Problem {
	if t.page == nil {
		return nil
	}
	path := filepath.Join(filepath.Dir(m.output), m.baseName()+".html")
	if err := toolchain.WriteFile(path, t.page, 0o666); err != nil {
		return unwritable(path, err)
	}
	return nil
}

// writeHeaders writes the headers of a module beside its output; one that is
// there already with the same text stays as old as it is. written are the others.
func (t *translation) writeHeaders(m *module) (paths, written []string, problem *Problem) {
	base := filepath.Join(filepath.Dir(m.output), m.baseName())
	for _, h := range t.headers {
		path := base + h.Suffix
		paths = append(paths, path)
		if old, err := os.ReadFile(path); err == nil && bytes.Equal(old, h.Text) {
			continue
		}
		if err := toolchain.WriteFile(path, h.Text, 0o666); err != nil {
			return nil, nil, unwritable(path, err)
		}
		written = append(written, path)
	}
	return paths, written, nil
}

// transpiledPath is where the C of a source goes if nothing else is said.
func transpiledPath(source string, req *TranspileRequest, text []byte) string {
	ext := ".c"
	if req.Cplus || parseDistutils(text, nil, discard()).cplus() {
		ext = ".cpp"
	}
	return strings.TrimSuffix(source, filepath.Ext(source)) + ext
}

func newer(path, than string) bool {
	a, errA := os.Stat(path)
	b, errB := os.Stat(than)
	return errA == nil && errB == nil && a.ModTime().After(b.ModTime())
}

// lazyPython finds the interpreter when it is first asked for: C can be
// written without one unless a cimport leads to an installed package.
func lazyPython(ctx context.Context, cache *toolchain.Cache, asked string) func() *toolchain.Python {
	find := once(func(ctx context.Context) (*toolchain.Python, *Problem) { return findPython(ctx, cache, asked) })
	return func() *toolchain.Python {
		python, problem := find(ctx)
		if problem != nil {
			return nil
		}
		return python
	}
}

// emitC writes self-contained C in place of an extension module.
func (b *builder) emitC(ctx context.Context, m *module, text []byte, result *Result) {
	tr := translate(ctx, b.pythonFunc(), m, text, &b.req.Options, selfContained)
	result.take(tr)
	if result.Exit != ExitOK {
		return
	}
	if tr.cplus && !b.req.Cplus {
		m.output = strings.TrimSuffix(m.output, ".c") + ".cpp"
		result.Output = m.output
	}
	if problem := b.writableOutput(m); problem != nil {
		result.fail(problem)
		return
	}
	result.write(m, tr, b.req.Depfile)
}

func (b *builder) pythonFunc() func() *toolchain.Python {
	return func() *toolchain.Python { return b.python }
}
