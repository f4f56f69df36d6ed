package driver

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"time"

	"pyxc/internal/cheader"
	"pyxc/internal/toolchain"
)

// headerReader reads C headers for one compiler and set of flags.
type headerReader struct {
	cache *toolchain.Cache
	md    *mode
	args  []string // include directories and macros
	quote []string // searched for "x.h" alone
}

// newHeaderReader makes a reader that sees what the compilation of a module
// with these settings sees.
func newHeaderReader(cache *toolchain.Cache, md *mode, m *module, settings *distutils, dirs []string) *headerReader {
	r := &headerReader{cache: cache, md: md, quote: []string{filepath.Dir(cleanAbs(m.source))}}
	for _, macro := range settings.macros {
		r.args = append(r.args, "-D"+macro)
	}
	for _, macro := range settings.undefMacros {
		r.args = append(r.args, "-U"+macro)
	}
	for _, dir := range dirs {
		r.args = append(r.args, "-I"+cleanAbs(dir))
	}
	for _, dir := range settings.includeDirs {
		r.args = append(r.args, "-I"+dir)
	}
	r.args = append(r.args, settings.compileArgs...)
	return r
}

// factsEntry is what the cache keeps of a reading: the files it rests on, and
// the name of the facts, which follows from their content.
type factsEntry struct {
	Facts   string
	Depends []toolchain.Signature
	Signed  time.Time
}

// parsing lets one reading run at a time: Python.h takes some 100 MB, and
// modules of one package tend to want the same facts.
var parsing sync.Mutex

// facts reads what the text makes known. A second result says why it can't.
func (r *headerReader) facts(ctx context.Context, text string) (facts *cheader.Facts, failed string) {
	pre, err := toolchain.AskPreprocessor(ctx, r.cache, r.md.cc, append(append([]string(nil), r.md.flags...), r.args...))
	if err != nil {
		return nil, err.Error()
	}
	unit := &cheader.Unit{Text: text, Predefined: pre.Predefined, Quote: r.quote, Include: cheader.SearchList(pre.Search)}
	key := strings.Join([]string{compilerID(), text, pre.Predefined, strings.Join(unit.Include, "\x00"), strings.Join(r.quote, "\x00"),
		strings.Join(r.directIncludes(unit), "\x00")}, "\x00\x00")
	path := r.cache.Path("headers", toolchain.Hash([]byte(key))+".json")
	if facts := r.cached(path); facts != nil {
		return facts, ""
	}
	parsing.Lock()
	defer parsing.Unlock()
	if facts := r.cached(path); facts != nil {
		return facts, ""
	}
	start := time.Now()
	encoded, err := cheader.Read(unit)
	if err != nil {
		first, _, _ := strings.Cut(err.Error(), "\n")
		return nil, first
	}
	if facts, err = cheader.Decode(encoded); err != nil {
		return nil, err.Error()
	}
	entry := &factsEntry{Facts: toolchain.Hash(encoded), Signed: start}
	for _, file := range facts.Files {
		if filepath.IsAbs(file) {
			entry.Depends = append(entry.Depends, toolchain.SignContent(file))
		}
	}
	// A cache that can't be written only costs time.
	if toolchain.WriteFile(r.factsPath(entry.Facts), encoded, 0o666) == nil {
		_ = r.cache.Store(path, entry)
	}
	return facts, ""
}

func (r *headerReader) factsPath(hash string) string { return r.cache.Path("headers", hash+".facts") }

// cached returns the facts of an earlier reading, nil if there are none or a
// file has changed.
func (r *headerReader) cached(path string) *cheader.Facts {
	var entry factsEntry
	if !r.cache.Load(path, &entry) || !toolchain.AllSame(entry.Depends, entry.Signed) {
		return nil
	}
	encoded, err := os.ReadFile(r.factsPath(entry.Facts))
	if err != nil || toolchain.Hash(encoded) != entry.Facts {
		return nil
	}
	facts, err := cheader.Decode(encoded)
	if err != nil {
		return nil
	}
	return facts
}

// directIncludes says which files the text's own include lines lead to, so
// that a header that appears in an earlier directory is noticed.
func (r *headerReader) directIncludes(unit *cheader.Unit) []string {
	var paths []string
	for _, match := range cheader.Includes([]byte(unit.Text)) {
		dirs := unit.Include
		if match[1] == `"` {
			dirs = append(append([]string(nil), unit.Quote...), dirs...)
		}
		for _, dir := range dirs {
			if path := filepath.Join(dir, match[2]); exists(path) {
				paths = append(paths, path)
				break
			}
		}
	}
	return paths
}
