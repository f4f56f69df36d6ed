package driver

import (
	"context"

	"pyxc/internal/toolchain"
	"pyxc/typecheck/externs"
)

// CheckRequest asks for the diagnostics of sources.
type CheckRequest struct {
	Options
	Args []string
	// Note is called with what was left out and why; nil for none.
	Note func(text string)
}

// Check runs the front end.
func Check(ctx context.Context, req CheckRequest) ([]*Result, *Problem) {
	cache, problem := openCache()
	if problem != nil {
		return nil, problem
	}
	defer cache.Close()
	mods, problem := findModules(req.Args, &req.Options)
	if problem != nil {
		return nil, problem
	}
	python := lazyPython(ctx, cache, req.Python)
	find := once(func(ctx context.Context) (*mode, *Problem) {
		p := python()
		if p == nil {
			return nil, &Problem{Text: "there is no interpreter"}
		}
		return newMode(ctx, &BuildRequest{Options: req.Options}, cache, p, false)
	})
	var results []*Result
	for _, m := range mods {
		if ctx.Err() != nil {
			return results, interrupted()
		}
		result := &Result{Source: m.source, Module: m.name, Status: Built}
		results = append(results, result)
		if m.problem != nil {
			result.fail(m.problem)
			continue
		}
		text, problem := readSource(m.source)
		if problem != nil {
			result.fail(problem)
			continue
		}
		tr := translate(ctx, python, m, text, &req.Options, checkOnly)
		result.take(tr)
		if result.Exit == ExitOK && tr.info != nil && len(externs.Blocks(tr.info, externs.Options{})) > 0 {
			checkOneExterns(ctx, &req, m, tr, find, cache, result)
		}
	}
	return results, nil
}

// checkOneExterns compares the extern declarations of a module, if there is a
// C compiler to ask.
func checkOneExterns(ctx context.Context, req *CheckRequest, m *module, tr *translation, find func(context.Context) (*mode, *Problem), cache *toolchain.Cache, result *Result) {
	note := func(text string) {
		if req.Note != nil {
			req.Note(text)
		}
	}
	md, problem := find(ctx)
	if problem != nil {
		note(m.source + ": extern declarations are not checked: " + problem.Text)
		return
	}
	diags, why := checkExterns(ctx, newHeaderReader(cache, md, m, tr.settings, req.IncludeDirs), m, tr.info)
	if why != "" {
		note(why)
	}
	if len(diags) > 0 {
		result.Diags = append(result.Diags, diags...)
		result.Status, result.Exit = Failed, max(result.Exit, ExitSource)
	}
}
