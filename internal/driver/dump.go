package driver

import (
	"context"
	"strings"

	"pyxc/internal/source"
	"pyxc/parser"
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
	known := false
	for _, name := range Stages {
		known = known || name == req.Stage
	}
	if !known {
		return "", nil, usage("--stage is one of %s, not %q", strings.Join(Stages, ", "), req.Stage)
	}
	if req.After != "" && req.Stage != "ir" {
		return "", nil, usage("--after goes with --stage ir")
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
	return ""
}
