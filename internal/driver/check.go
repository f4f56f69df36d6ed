package driver

import (
	"context"
)

// CheckRequest asks for the diagnostics of sources.
type CheckRequest struct {
	Options
	Args []string
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
		result.take(translate(ctx, python, m, text, &req.Options, checkOnly))
	}
	return results, nil
}
