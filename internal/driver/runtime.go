package driver

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"sort"
	"strings"
	"time"

	"golang.org/x/sync/errgroup"

	"pyxc/cruntime"
	"pyxc/internal/toolchain"
)

// runtimeEntry is a directory of the cache that holds the runtime, compiled
// for one mode: the header, a precompiled form of it, and the archive.
//
// Entries are made in a directory of their own and renamed into place, so that
// any number of builds may make the same one at once. meta.json holds size and
// hash of each file; an entry that does not match it is made again.
type runtimeEntry struct {
	dir     string
	archive string
	meta    runtimeMeta
}

type runtimeMeta struct {
	Files   map[string]fileSum
	PCH     bool
	Headers []toolchain.Signature // the interpreter's and system's, that were compiled in
	Made    time.Time
}

type fileSum struct {
	Size int64
	Sum  string
}

// An entry's directory is on the search path of the user's headers, so it holds
// no header but pyxc.h, which leads to the others.
const (
	headerName  = "pyxc.h"
	archiveName = "libpyxc.a"
	metaName    = "meta.json"
	unitsDir    = "units" // the headers of the units
	plainDir    = "plain" // pyxc.h without its precompiled form
)

// headerDir is the include directory that has the header, with its precompiled
// form or without.
func (e *runtimeEntry) headerDir(pch bool) string {
	if pch && e.meta.PCH {
		return e.dir
	}
	return filepath.Join(e.dir, plainDir)
}

// openRuntime finds the runtime for a mode or makes it.
func openRuntime(ctx context.Context, m *mode) (*runtimeEntry, *Problem) {
	if _, err := m.python.Header(); err != nil {
		return nil, &Problem{Exit: ExitEnvironment, Code: codeNoHeader, Text: err.Error(),
			Notes: []string{"install the interpreter's development files (python3-dev, python3-devel)"}}
	}
	archive := ""
	if m.cMode != m {
		// The archive holds C; C++ modules link the same one.
		entry, problem := m.cMode.runtime()
		if problem != nil {
			return nil, problem
		}
		archive = entry.archive
	}
	dir := m.cache.Path("runtime", m.key)
	if entry := loadRuntime(dir, archive, true); entry != nil {
		return entry, nil
	}
	_ = os.MkdirAll(filepath.Dir(dir), 0o777)
	defer toolchain.Lock(dir + ".lock")()
	if entry := loadRuntime(dir, archive, true); entry != nil {
		return entry, nil // made while we waited
	}
	return makeRuntime(ctx, m, dir, archive)
}

// loadRuntime returns the entry if it is whole and what it was made from is
// unchanged.
func loadRuntime(dir, archive string, content bool) *runtimeEntry {
	e := &runtimeEntry{dir: dir, archive: archive}
	cache := &toolchain.Cache{Dir: dir}
	if !cache.Load(filepath.Join(dir, metaName), &e.meta) || !toolchain.AllSame(e.meta.Headers, e.meta.Made) {
		return nil
	}
	if archive == "" {
		e.archive = filepath.Join(dir, archiveName)
	}
	if !content {
		return e
	}
	for name, want := range e.meta.Files {
		if sum, err := sumFile(filepath.Join(dir, name)); err != nil || sum != want {
			return nil
		}
	}
	return e
}

func sumFile(path string) (fileSum, error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return fileSum{}, err
	}
	return fileSum{int64(len(data)), toolchain.Hash(data)}, nil
}

// makeRuntime compiles the runtime and puts it into the cache; if that fails
// at the last step the work directory itself serves this process.
func makeRuntime(ctx context.Context, m *mode, dir, archive string) (*runtimeEntry, *Problem) {
	work, err := m.cache.TempDir()
	if err != nil {
		return nil, cacheProblem(err)
	}
	removeStale(filepath.Dir(work))
	start := time.Now()
	e := &runtimeEntry{dir: work, archive: archive, meta: runtimeMeta{Files: map[string]fileSum{}, Made: start}}
	if problem := e.fill(ctx, m); problem != nil {
		os.RemoveAll(work)
		return nil, problem
	}
	if err := m.cache.Store(filepath.Join(work, metaName), &e.meta); err != nil {
		os.RemoveAll(work)
		return nil, cacheProblem(err)
	}
	if err := replaceDir(work, dir); err != nil {
		if entry := loadRuntime(dir, archive, true); entry != nil { // another process was faster
			os.RemoveAll(work)
			return entry, nil
		}
		os.RemoveAll(work)
		return nil, cacheProblem(err)
	}
	e.dir = dir
	if archive == "" {
		e.archive = filepath.Join(dir, archiveName)
	}
	return e, nil
}

func cacheProblem(err error) *Problem {
	return &Problem{Exit: ExitEnvironment, Code: codeNoCache, Text: "the cache cannot be written: " + err.Error()}
}

// replaceDir renames work to dir. What was there is moved aside first: a
// directory that is not empty cannot be renamed onto.
func replaceDir(work, dir string) error {
	err := os.Rename(work, dir)
	if err == nil || errors.Is(err, fs.ErrNotExist) {
		return err
	}
	aside := work + ".old"
	if err := os.Rename(dir, aside); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	defer os.RemoveAll(aside)
	return os.Rename(work, dir)
}

// staleAfter is the age at which work in progress must be of a killed build.
const staleAfter = 24 * time.Hour

// removeStale removes what killed builds left.
func removeStale(tmp string) {
	entries, _ := os.ReadDir(tmp)
	for _, entry := range entries {
		if info, err := entry.Info(); err == nil && time.Since(info.ModTime()) > staleAfter {
			os.RemoveAll(filepath.Join(tmp, entry.Name()))
		}
	}
}

// fill writes the header, precompiles it and, unless the archive is another
// entry's, compiles every unit into it.
func (e *runtimeEntry) fill(ctx context.Context, m *mode) *Problem {
	if err := e.writeHeaders(); err != nil {
		return cacheProblem(err)
	}
	if problem := e.precompile(ctx, m); problem != nil {
		return problem
	}
	if e.archive == "" {
		if problem := e.makeArchive(ctx, m); problem != nil {
			return problem
		}
	}
	return e.sumFiles()
}

func (e *runtimeEntry) writeHeaders() error {
	texts := map[string]string{
		headerName:                          "#include \"" + unitsDir + "/" + headerName + "\"\n",
		filepath.Join(plainDir, headerName): "#include \"../" + unitsDir + "/" + headerName + "\"\n",
		filepath.Join(unitsDir, headerName): cruntime.Umbrella(nil),
	}
	for _, unit := range cruntime.Units() {
		texts[filepath.Join(unitsDir, unit.Name+".h")] = unit.Header
	}
	for _, dir := range []string{plainDir, unitsDir} {
		if err := os.Mkdir(filepath.Join(e.dir, dir), 0o777); err != nil {
			return err
		}
	}
	for name, text := range texts {
		if err := os.WriteFile(filepath.Join(e.dir, name), []byte(text), 0o666); err != nil {
			return err
		}
	}
	return nil
}

// precompile makes the precompiled header and notes which headers went in. A
// compiler that cannot precompile is no problem, one that rejects the header is.
func (e *runtimeEntry) precompile(ctx context.Context, m *mode) *Problem {
	header := filepath.Join(e.dir, headerName)
	deps := filepath.Join(e.dir, "header.d")
	language := "c-header"
	if m.cc.Cplus {
		language = "c++-header"
	}
	args := append(m.cc.Command(), m.flags...)
	args = append(args, "-MD", "-MF", deps, "-x", language, header, "-o", header+".gch")
	stderr, err := m.run(ctx, args)
	if err != nil {
		os.Remove(header + ".gch")
		return runtimeProblem(ctx, headerName, stderr, err)
	}
	e.meta.PCH = !m.cc.Clang() // clang wants -include-pch, and looks at times
	if !e.meta.PCH {
		os.Remove(header + ".gch")
	}
	for _, path := range readDepfile(deps) {
		if !strings.HasPrefix(path, e.dir) {
			e.meta.Headers = append(e.meta.Headers, toolchain.SignContent(cleanAbs(path)))
		}
	}
	sort.Slice(e.meta.Headers, func(i, j int) bool { return e.meta.Headers[i].Path < e.meta.Headers[j].Path })
	return nil
}

func runtimeProblem(ctx context.Context, what, stderr string, err error) *Problem {
	if ctx.Err() != nil {
		return interrupted()
	}
	return &Problem{Exit: ExitEnvironment, Code: codeRuntime,
		Text:  fmt.Sprintf("the C compiler rejects pyxc's runtime (%s): %s", what, err),
		Notes: firstLines(stderr, 10)}
}

// firstLines returns the text as one note of at most n lines, or none.
func firstLines(text string, n int) []string {
	text = strings.TrimSpace(text)
	if text == "" {
		return nil
	}
	lines := strings.Split(text, "\n")
	if len(lines) > n {
		lines = append(lines[:n], fmt.Sprintf("... %d more lines", len(lines)-n))
	}
	return []string{strings.Join(lines, "\n")}
}

// makeArchive compiles the units that have C text of their own.
func (e *runtimeEntry) makeArchive(ctx context.Context, m *mode) *Problem {
	var units []cruntime.Unit
	for _, unit := range cruntime.Units() {
		if unit.Source != "" {
			units = append(units, unit)
		}
	}
	objects := make([]string, len(units))
	problems := make([]*Problem, len(units))
	var group errgroup.Group
	group.SetLimit(runtime.GOMAXPROCS(0))
	for i, unit := range units {
		objects[i] = filepath.Join(e.dir, unit.Name+".o")
		group.Go(func() error {
			problems[i] = e.compileUnit(ctx, m, unit, objects[i])
			return nil
		})
	}
	group.Wait()
	for _, problem := range problems {
		if problem != nil {
			return problem
		}
	}
	archive := filepath.Join(e.dir, archiveName)
	args := append([]string{archiver(m.cc), "rcsD", archive}, objects...)
	if stderr, err := m.run(ctx, args); err != nil {
		return runtimeProblem(ctx, archiveName, stderr, err)
	}
	for _, object := range objects {
		os.Remove(object)
	}
	return nil
}

func (e *runtimeEntry) compileUnit(ctx context.Context, m *mode, unit cruntime.Unit, object string) *Problem {
	file := filepath.Join(e.dir, unitsDir, unit.Name+".c")
	if err := os.WriteFile(file, []byte(unit.Source), 0o666); err != nil {
		return cacheProblem(err)
	}
	args := append(m.cc.Command(), m.flags...)
	// All headers come first, in their precompiled form if there is one.
	args = append(args, "-include", filepath.Join(e.dir, headerName), "-ffunction-sections", "-fdata-sections", "-c", file, "-o", object)
	if unit.Cold && m.optimizes {
		args = append(args, "-Os")
	}
	if stderr, err := m.run(ctx, args); err != nil {
		return runtimeProblem(ctx, unit.Name, stderr, err)
	}
	return nil
}

// archiver names the ar that goes with the compiler: beside it under its
// prefix (x86_64-linux-gnu-gcc), or the system's.
func archiver(cc *toolchain.Compiler) string {
	if ar := os.Getenv("AR"); ar != "" {
		return ar
	}
	dir, name := filepath.Split(cc.Path)
	if prefix, found := strings.CutSuffix(name, "-gcc"); found && exists(filepath.Join(dir, prefix+"-ar")) {
		return filepath.Join(dir, prefix+"-ar")
	}
	return "ar"
}

func (e *runtimeEntry) sumFiles() *Problem {
	err := filepath.WalkDir(e.dir, func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		name, err := filepath.Rel(e.dir, path)
		if err != nil {
			return err
		}
		e.meta.Files[name], err = sumFile(path)
		return err
	})
	if err != nil {
		return cacheProblem(err)
	}
	return nil
}
