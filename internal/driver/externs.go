package driver

import (
	"context"
	"fmt"
	"path/filepath"
	"strings"

	"pyxc/internal/diag"
	"pyxc/typecheck"
	"pyxc/typecheck/externs"
)

// checkExterns compares a module's extern declarations with the headers. The
// note says why it could not, if so.
func checkExterns(ctx context.Context, r *headerReader, m *module, info *typecheck.Info) (diags []diag.Diagnostic, note string) {
	defer func() {
		if fault := recover(); fault != nil {
			diags, note = []diag.Diagnostic{panicDiagnostic(m, "comparing extern declarations", fault)}, ""
		}
	}()
	opts := externs.Options{Foreign: foreignFiles(m)}
	if len(externs.Blocks(info, opts)) == 0 {
		return nil, ""
	}
	var failed string
	// Most headers do without Python.h, which takes longer than all of them.
	for _, withPython := range []bool{false, true} {
		facts, why := r.facts(ctx, externs.Text(info, withPython))
		if facts == nil {
			failed = why
			continue
		}
		result := externs.Check(info, facts, opts)
		if result.Missing == 0 || withPython {
			return result.Diags, ""
		}
	}
	return nil, fmt.Sprintf("%s: extern declarations are not checked: %s", m.source, failed)
}

// foreignFiles tells what lies outside of the directory of the module's own
// packages: what is only cimported from there may be of another version than
// the header, and does no harm as long as it is not used.
func foreignFiles(m *module) func(string) bool {
	root := filepath.Dir(cleanAbs(m.source))
	for range strings.Count(m.name, ".") {
		root = filepath.Dir(root)
	}
	return func(path string) bool {
		return !strings.HasPrefix(cleanAbs(path), root+string(filepath.Separator))
	}
}

// externCheck is a comparison that runs beside the C compiler.
type externCheck struct {
	done  chan struct{}
	diags []diag.Diagnostic
	note  string
}

func (b *builder) startExterns(ctx context.Context, m *module, tr *translation, md *mode) *externCheck {
	c := &externCheck{done: make(chan struct{})}
	if tr.info == nil || len(externs.Blocks(tr.info, externs.Options{})) == 0 {
		close(c.done)
		return c
	}
	go func() {
		defer close(c.done)
		r := newHeaderReader(b.cache, md, m, tr.settings, b.req.IncludeDirs)
		c.diags, c.note = checkExterns(ctx, r, m, tr.info)
	}()
	return c
}

// failed waits for the comparison and reports what it found.
func (c *externCheck) failed(result *Result, note func(string)) bool {
	<-c.done
	if c.note != "" && note != nil {
		note(c.note)
	}
	if len(c.diags) == 0 {
		return false
	}
	result.Diags = append(result.Diags, c.diags...)
	result.Status, result.Exit = Failed, max(result.Exit, ExitSource)
	return true
}
