package driver

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"syscall"
	"time"

	"pyxc/internal/diag"
	"pyxc/internal/toolchain"
)

// outputPath is where a module's extension (or C text) goes.
func (b *builder) outputPath(m *module) string {
	name := m.baseName() + b.python.ExtSuffix
	if b.req.EmitC {
		name = m.baseName() + ".c"
		if b.req.Cplus {
			name += "pp"
		}
	}
	if b.req.OutDir == "" {
		return filepath.Join(filepath.Dir(m.source), name)
	}
	return filepath.Join(b.req.OutDir, m.packagePath(), name)
}

// config is everything an output depends on that is not in a file.
func (b *builder) config(ctx context.Context, m *module, cplus bool) (string, *Problem) {
	key := compilerID()
	if !b.req.EmitC {
		md, problem := b.mode.of(ctx, cplus)
		if problem != nil {
			return "", problem
		}
		key = md.key
	}
	// Where modules are looked for depends on the interpreter's path.
	key += fmt.Sprintf("%v %q %q %v %q", cplus, m.name, cleanAbs(m.source), b.req.Options.key(), b.python.SysPath)
	return toolchain.Hash([]byte(fmt.Sprint(key, b.req.Debug, b.req.KeepC, b.req.EmitC, b.req.Depfile))), nil
}

// extension builds an extension module unless it is what it would be already.
func (b *builder) extension(ctx context.Context, m *module, text []byte, start time.Time, result *Result) {
	var old record
	config := func(cplus bool) (string, bool) {
		key, problem := b.config(ctx, m, cplus)
		return key, problem == nil
	}
	if !b.req.Force && b.fresh(&old, m, config) {
		result.Status = Unchanged
		return
	}
	if !start.After(b.began) {
		// A file written just before the build may have the time that the clock
		// of files still shows: past that, it is known to be as it was read.
		start = clockAfter(b.began)
		var problem *Problem
		if text, problem = readSource(m.source); problem != nil {
			result.fail(problem)
			return
		}
	}
	tr := translate(ctx, b.pythonFunc(), m, text, &b.req.Options, linked)
	result.take(tr)
	if result.Exit != ExitOK {
		return
	}
	md, problem := b.mode.of(ctx, tr.cplus)
	if problem == nil {
		problem = b.writableOutput(m)
	}
	var entry *runtimeEntry
	if problem == nil {
		entry, problem = md.runtime()
	}
	if problem != nil {
		result.fail(problem)
		return
	}
	check := b.startExterns(ctx, m, tr, md)
	b.compile(ctx, &compilation{m: m, tr: tr, md: md, entry: entry, start: start, result: result, externs: check})
}

// clockAfter waits until the clock of files is past the time, which takes it
// some milliseconds, and returns what it shows.
func clockAfter(begin time.Time) time.Time {
	now := toolchain.FileClock()
	for range 100 {
		if now.After(begin) {
			break
		}
		time.Sleep(time.Millisecond)
		now = toolchain.FileClock()
	}
	return now
}

// writableOutput makes the output's directory.
func (b *builder) writableOutput(m *module) *Problem {
	if info, err := os.Stat(m.output); err == nil && info.IsDir() {
		return unwritable(m.output, errors.New("is a directory"))
	}
	if err := os.MkdirAll(filepath.Dir(m.output), 0o777); err != nil {
		return unwritable(m.output, err)
	}
	return nil
}

func unwritable(path string, err error) *Problem {
	return &Problem{Exit: ExitEnvironment, Code: codeUnwritable, Text: fmt.Sprintf("%s cannot be written: %s", path, reason(err))}
}

// compilation is one module on its way from C to the output.
type compilation struct {
	m      *module
	tr     *translation
	md     *mode
	entry  *runtimeEntry
	start  time.Time
	result *Result
	work   string
	// headers are those that the module itself wrote.
	headers []string
	// externs runs beside the C compiler and has the last word.
	externs *externCheck
}

func (b *builder) compile(ctx context.Context, c *compilation) {
	work, err := b.cache.TempDir()
	if err != nil {
		c.result.fail(cacheProblem(err))
		return
	}
	defer os.RemoveAll(work)
	c.work = work
	cFile := filepath.Join(work, c.m.baseName()+c.tr.extension())
	if b.req.Debug || b.req.KeepC {
		// Debuggers look for the C where the compiler saw it.
		cFile = strings.TrimSuffix(c.m.output, b.python.ExtSuffix) + c.tr.extension()
		c.result.KeptC = cFile
		err = toolchain.WriteFile(cFile, c.tr.c, 0o666)
	} else {
		err = os.WriteFile(cFile, c.tr.c, 0o666)
	}
	if err != nil {
		c.result.fail(unwritable(cFile, err))
		return
	}
	j := &job{
		cFile: cFile, output: filepath.Join(work, "out.so"), depfile: filepath.Join(work, "out.d"),
		includes: b.includeFlags(c.m), settings: c.tr.settings, runtime: c.entry, pch: true,
	}
	if len(j.settings.sources) > 0 && !b.writeHeaders(c) {
		return // C files of the user's may include them
	}
	read, fault := c.md.compileAndLink(ctx, j, work)
	if fault != nil && c.entry.meta.PCH && !fault.foreign && !fault.interrupted() {
		// A precompiled header may be at fault: what counts is the plain one.
		j.pch = false
		read, fault = c.md.compileAndLink(ctx, j, work)
	}
	if (fault == nil || !fault.interrupted()) && c.externs.failed(c.result, b.req.Note) {
		return // what the C compiler says of it is less to the point
	}
	if fault != nil {
		b.explain(c, fault)
		return
	}
	b.finish(c, j, read)
}

func (b *builder) includeFlags(m *module) []string {
	flags := []string{"-iquote", filepath.Dir(cleanAbs(m.source))}
	if b.req.OutDir != "" {
		flags = append(flags, "-iquote", filepath.Dir(cleanAbs(m.output))) // headers of other modules
	}
	for _, dir := range b.req.IncludeDirs {
		flags = append(flags, "-I"+dir)
	}
	return flags
}

// finish puts the output into place and records what it was made from.
func (b *builder) finish(c *compilation, j *job, read []string) {
	sum, err := sumFile(j.output)
	if err == nil {
		err = publish(j.output, c.m.output)
	}
	if err != nil {
		c.result.fail(unwritable(c.m.output, err))
		return
	}
	inputs := c.tr.inputs(c.m)
	for _, path := range read {
		c.result.reads = append(c.result.reads, cleanAbs(path))
	}
	for _, path := range read {
		if path = cleanAbs(path); !strings.HasPrefix(path, c.work) && !strings.HasPrefix(path, c.entry.dir) && path != cleanAbs(j.cFile) {
			inputs = append(inputs, path)
		}
	}
	inputs = append(inputs, j.settings.extraObjects...)
	outputs := []string{cleanAbs(c.m.output)}
	if !b.writeHeaders(c) {
		return
	}
	outputs = append(outputs, c.headers...)
	if fault := c.tr.writePage(c.m); fault != nil {
		c.result.fail(fault)
		return
	}
	if c.tr.page != nil {
		outputs = append(outputs, filepath.Join(filepath.Dir(cleanAbs(c.m.output)), c.m.baseName()+".html"))
	}
	if c.result.KeptC != "" {
		outputs = append(outputs, cleanAbs(c.result.KeptC))
	}
	if b.req.Depfile {
		rule := existing(inputs)
		for _, header := range c.entry.meta.Headers {
			rule = append(rule, header.Path)
		}
		if problem := writeDepfile(c.m.output, rule); problem != nil {
			c.result.fail(problem)
			return
		}
		outputs = append(outputs, cleanAbs(c.m.output)+depfileSuffix)
	}
	c.result.Status = Built
	key, problem := b.config(context.Background(), c.m, c.tr.cplus)
	if problem != nil {
		return
	}
	b.keep(&record{
		Config: key, Cplus: c.tr.cplus, Runtime: filepath.Base(c.entry.dir), Inputs: sign(inputs, c.start),
		Output: sum, Started: c.start, Source: cleanAbs(c.m.source), Outputs: outputs,
	}, c.m)
}

// writeHeaders puts the module's headers into place, for which modules that
// used older ones may have to be compiled again.
func (b *builder) writeHeaders(c *compilation) bool {
	headers, written, fault := c.tr.writeHeaders(c.m)
	if fault != nil {
		c.result.fail(fault)
		return false
	}
	c.headers = nil
	for _, path := range headers {
		c.headers = append(c.headers, cleanAbs(path))
	}
	for _, path := range written {
		b.headers.Store(cleanAbs(path), true)
	}
	return true
}

// publish moves a whole file to its place. Across file systems it is copied
// beside the place first, so that the last step is a rename all the same.
func publish(from, to string) error {
	err := os.Rename(from, to)
	var linkError *os.LinkError
	if err == nil || !errors.As(err, &linkError) || !errors.Is(linkError.Err, syscall.EXDEV) {
		return err
	}
	in, err := os.Open(from)
	if err != nil {
		return err
	}
	defer in.Close()
	out, err := toolchain.CreateBeside(to, 0o777)
	if err != nil {
		return err
	}
	_, err = io.Copy(out, in)
	if err = errors.Join(err, out.Close()); err == nil {
		err = os.Rename(out.Name(), to)
	}
	if err != nil {
		os.Remove(out.Name())
	}
	return err
}

// ccMessage is an error of the C compiler: file:line:col: error: text.
var ccMessage = regexp.MustCompile(`(?m)^(.+?):(\d+):(?:\d+:)? (?:fatal )?error: (.*)$`)

var missingHeader = regexp.MustCompile(`(?m)^.*fatal error: '?([^':\n]+)'?(?:: No such file or directory| file not found)`)

// explain turns a failure of the C compiler into diagnostics.
func (b *builder) explain(c *compilation, fault *ccFault) {
	if fault.interrupted() {
		c.result.fail(interrupted())
		return
	}
	if fault.foreign {
		c.result.fail(&Problem{Exit: ExitSource, Code: codeUserSource,
			Text: fault.cFile + ": the C compiler rejects this source of '# distutils: sources'", Notes: firstLines(fault.stderr, 20)})
		return
	}
	if match := missingHeader.FindStringSubmatch(fault.stderr); match != nil {
		c.result.lacks = match[1]
		c.result.fail(&Problem{Exit: ExitSource, Code: codeUserHeader,
			Text:  fmt.Sprintf("%s: the C header '%s' was not found", c.m.source, match[1]),
			Notes: []string{"add its directory with -I or '# distutils: include_dirs = DIR'"}})
		return
	}
	messages := ccMessage.FindAllStringSubmatch(fault.stderr, -1)
	if len(messages) == 0 {
		b.explainLink(c, fault)
		return
	}
	kept := b.keepC(c)
	c.result.KeptC = kept
	for i, match := range messages {
		if i == 3 {
			break
		}
		line, _ := strconv.Atoi(match[2])
		d := diag.Diagnostic{Code: codeBadC, Severity: diag.Error,
			Text: "the C compiler rejects the C written for this: " + match[3]}
		if match[1] == fault.cFile {
			d.Span = c.tr.spanOf(line)
			d.Notes = append(d.Notes, fmt.Sprintf("this is a bug in pyxc, unless a 'cdef extern' declaration or verbatim C is wrong; the C is kept: %s:%d", kept, line))
		} else {
			d.Notes = append(d.Notes, fmt.Sprintf("at %s:%d; the C is kept in %s", match[1], line, kept))
		}
		if !d.Span.IsValid() {
			d.Text = c.m.source + ": " + d.Text
		}
		c.result.Diags = append(c.result.Diags, d)
	}
	c.result.Status, c.result.Exit = Failed, max(c.result.Exit, ExitInternal)
}

// explainLink handles what no line of C is blamed for: the linker, a compiler
// that crashed, bad flags.
func (b *builder) explainLink(c *compilation, fault *ccFault) {
	if strings.Contains(fault.stderr, "ld returned") || strings.Contains(fault.stderr, "linker command failed") ||
		strings.Contains(fault.stderr, "undefined reference") || strings.Contains(fault.stderr, "cannot find -l") {
		c.result.fail(&Problem{Exit: ExitSource, Code: codeLink, Text: c.m.source + ": the linker failed",
			Notes: firstLines(fault.stderr, 10)})
		return
	}
	kept := b.keepC(c)
	c.result.KeptC = kept
	notes := append(firstLines(fault.stderr, 10), "the C is kept: "+kept)
	c.result.fail(&Problem{Exit: ExitEnvironment, Code: codeBadC,
		Text: fmt.Sprintf("%s: the C compiler failed: %s", c.m.source, fault.err), Notes: notes})
}

// keepC keeps the C text for a bug report: in the cache, where it does not
// mix with the user's files.
func (b *builder) keepC(c *compilation) string {
	if c.result.KeptC != "" {
		return c.result.KeptC
	}
	path := b.cache.Path("failed", c.m.name+c.tr.extension())
	if os.MkdirAll(filepath.Dir(path), 0o777) == nil && toolchain.WriteFile(path, c.tr.c, 0o666) == nil {
		return path
	}
	return "(nowhere: the cache cannot be written)"
}
