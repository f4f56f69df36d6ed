package driver

import (
	"context"
	"slices"
	"strings"

	"pyxc/codegen"
	"pyxc/internal/source"
	"pyxc/parser"
	"pyxc/typecheck"
)

// Stages names what Dump can show.
var Stages = []string{"tokens", "ast", "info", "ir", "c"}

// DumpRequest asks to see what a stage makes of a source.
type DumpRequest struct {
	Options
	Source string
	Stage  string
	After  string // with "ir": the pass
}

// Dump returns what the stage makes of the source, as text.
func Dump(ctx context.Context, req DumpRequest) (string, *Result, *Problem) {
	if !slices.Contains(Stages, req.Stage) {
		return "", nil, usage("--stage is one of %s, not %q", strings.Join(Stages, ", "), req.Stage)
	}
	if req.After != "" && req.Stage != "ir" {
		return "", nil, usage("--after goes with --stage ir")
	}
	if passes := codegen.Passes(); req.After != "" && !slices.Contains(passes, req.After) {
		return "", nil, usage("--after is one of '%s', not '%s'", strings.Join(passes, "', '"), req.After)
	}
	mods, problem := findModules([]string{req.Source}, &req.Options)
	if problem != nil {
		return "", nil, problem
	}
	if len(mods) != 1 {
		return "", nil, usage("dump takes one source, and %s holds %d", req.Source, len(mods))
	}
	if mods[0].problem != nil {
		return "", nil, mods[0].problem
	}
	cache, problem := openCache()
	if problem != nil {
		return "", nil, problem
	}
	defer cache.Close()
	text, problem := readSource(mods[0].source)
	if problem != nil {
		return "", nil, problem
	}
	tr := &translation{set: source.NewSet(), settings: &distutils{}}
	result := &Result{Source: mods[0].source, Module: mods[0].name}
	run := newStages(lazyPython(ctx, cache, req.Python), mods[0], &req.Options, tr.set)
	out := run.dump(tr, text, req)
	result.take(tr)
	return out, result, nil
}

// dump runs the stages up to the one that is asked for.
func (s *stages) dump(tr *translation, text []byte, req DumpRequest) (out string) {
	defer s.finish(tr)
	file := s.open(text)
	if file == nil {
		return ""
	}
	s.cplus = req.Cplus || parseDistutils(file.Text, file, s.bag).cplus()
	if req.Stage == "tokens" {
		return parser.DumpTokens(file, s.parseOptions())
	}
	s.front(file)
	if req.Stage == "ast" {
		return parser.Dump(s.tree)
	}
	if hasErrors(s.bag.Sorted()) {
		return ""
	}
	if req.Stage == "info" {
		return typecheck.Dump(s.info)
	}
	s.at = "generating code for it"
	after := req.After
	if after == "" {
		after = codegen.Passes()[len(codegen.Passes())-1]
	}
	result := s.lower(codegen.Options{SelfContained: true, DumpAfter: after})
	if result == nil {
		return ""
	}
	if req.Stage == "ir" {
		return result.IR
	}
	return string(result.C)
}
