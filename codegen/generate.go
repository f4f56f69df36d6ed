// Package codegen turns a checked module into C.
package codegen

import (
	"fmt"
	"strings"

	"pyxc/codegen/emit"
	"pyxc/codegen/ir"
	"pyxc/codegen/irbuild"
	"pyxc/codegen/prims"
	"pyxc/internal/diag"
	"pyxc/parser/ast"
	"pyxc/typecheck"
)

// Options say how a module is compiled.
type Options struct {
	// SelfContained pastes the runtime units that are used into the C text;
	// else it includes their headers.
	SelfContained bool
	// NoDocstrings leaves docstrings out.
	NoDocstrings bool
	// EmbedPositions puts file and line of functions and classes before their docstrings.
	EmbedPositions bool
	// Debug verifies every function after every pass.
	Debug bool
	// DumpAfter names a pass after which Result.IR is taken: "build" or one of Passes.
	DumpAfter string
}

// Result is a compiled module.
type Result struct {
	// Headers are what the module gives to other C code.
	Headers []emit.Header
	C       []byte
	Units   []string // the runtime units it needs, each after those it needs itself
	Map     *emit.SpanMap
	IR      string
}

// Passes lists the names that Options.DumpAfter takes.
func Passes() []string {
	names := []string{"build"}
	for _, p := range pipeline() {
		names = append(names, p.Name)
	}
	return names
}

// Generate compiles a checked module. It returns nil if there were errors.
func Generate(info *typecheck.Info, opts Options, bag *diag.Bag) *Result {
	m := irbuild.Build(info, irbuild.Options{NoDocstrings: opts.NoDocstrings, EmbedPositions: opts.EmbedPositions}, bag)
	if m == nil || bag.HasErrors() {
		return nil
	}
	r := &Result{IR: Lower(m, opts)}
	dirs := info.Directives[info.Module]
	r.C, r.Units, r.Map = emit.Module(m, emit.Options{
		SelfContained: opts.SelfContained, Cython: info.Module.Dialect != ast.Py, Base: prims.Units(),
		NoGIL: dirs != nil && dirs.FreethreadingCompatible,
	})
	r.Headers = emit.Headers(m)
	return r
}

// Lower runs the passes over every function of a module, and returns the IR
// after the pass that the options name.
func Lower(m *ir.Module, opts Options) string {
	var dump strings.Builder
	for _, f := range m.Funcs {
		step := func(name string) {
			if opts.Debug {
				if err := ir.Verify(f); err != nil {
					panic(fmt.Sprintf("after %s: %v\n%s", name, err, ir.Print(f)))
				}
			}
			if opts.DumpAfter == name {
				dump.WriteString(ir.Print(f))
			}
		}
		step("build")
		for _, p := range pipeline() {
			runPass(p, f)
			step(p.Name)
		}
	}
	return dump.String()
}

// runPass runs one pass; a panic in it names the pass and the function.
func runPass(p Pass, f *ir.Func) {
	defer func() {
		if r := recover(); r != nil {
			panic(fmt.Sprintf("pass %s, function %s: %v", p.Name, f.Sym, r))
		}
	}()
	p.Run(f)
}
