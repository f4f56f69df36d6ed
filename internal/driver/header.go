package driver

import (
	"context"
	"fmt"
	"path/filepath"
	"regexp"
	"strings"

	"pyxc/internal/cheader"
	"pyxc/internal/toolchain"
)

// HeaderRequest asks for a .pxd that declares what a C header declares.
type HeaderRequest struct {
	Header      string // a file, or a name that the C compiler finds
	Match       string // a regular expression for the names wanted; "" for all
	IncludeDirs []string
	Macros      []string // NAME or NAME=VALUE
	Python      string
	Output      string // "" to return the text only
}

// Header writes the .pxd and returns its text.
func Header(ctx context.Context, req HeaderRequest) (string, *Problem) {
	opts := cheader.PxdOptions{Header: filepath.ToSlash(req.Header)}
	if req.Match != "" {
		match, err := regexp.Compile(req.Match)
		if err != nil {
			return "", usage("--match: %s", err)
		}
		opts.Match = match
	}
	cache, problem := openCache()
	if problem != nil {
		return "", problem
	}
	defer cache.Close()
	python, problem := findPython(ctx, cache, req.Python)
	if problem != nil {
		return "", problem
	}
	md, problem := newMode(ctx, &BuildRequest{}, cache, python, false)
	if problem != nil {
		return "", problem
	}
	r := newHeaderReader(cache, md, &module{source: req.Header}, &distutils{macros: req.Macros}, req.IncludeDirs)
	facts, path, problem := r.header(ctx, req.Header)
	if problem != nil {
		return "", problem
	}
	if filepath.IsAbs(req.Header) {
		opts.Header = filepath.Base(req.Header)
	}
	opts.Path = path
	text := cheader.WritePxd(facts, opts)
	if req.Output != "" {
		if err := toolchain.WriteFile(req.Output, []byte(text), 0o666); err != nil {
			return "", unwritable(req.Output, err)
		}
	}
	return text, nil
}

// header reads one header, after Python.h where it can't be read without.
func (r *headerReader) header(ctx context.Context, name string) (facts *cheader.Facts, path string, problem *Problem) {
	path = r.find(ctx, name)
	if path == "" {
		return nil, "", &Problem{Exit: ExitSource, Code: codeUserHeader, Text: fmt.Sprintf("the C header '%s' was not found", name),
			Notes: []string{"add its directory with -I, or install the library's development package"}}
	}
	failed := ""
	for _, first := range []string{"#include <pyconfig.h>\n", "#include <Python.h>\n"} {
		facts, why := r.facts(ctx, first+"#include \""+path+"\"\n")
		if facts != nil {
			return facts, path, nil
		}
		if failed == "" {
			failed = why
		}
	}
	return nil, "", &Problem{Exit: ExitSource, Code: codeUserHeader, Text: fmt.Sprintf("the C header '%s' can't be read: %s", name, failed)}
}

// find looks for a header where the C compiler does.
func (r *headerReader) find(ctx context.Context, name string) string {
	if exists(name) {
		return cleanAbs(name)
	}
	pre, err := toolchain.AskPreprocessor(ctx, r.cache, r.md.cc, append(append([]string(nil), r.md.flags...), r.args...))
	if err != nil || strings.ContainsRune(name, '"') {
		return ""
	}
	for _, dir := range cheader.SearchList(pre.Search) {
		if path := filepath.Join(dir, name); exists(path) {
			return path
		}
	}
	return ""
}
