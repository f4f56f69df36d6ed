package driver

import (
	"context"
	"strings"
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
	return "", nil, nil
}
