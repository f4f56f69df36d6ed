// Package irbuild turns a checked syntax tree into IR. It walks the tree once,
// asking the checker's side tables for types and symbols, and leaves reference
// counts, error branches and finally bodies to the passes.
package irbuild

import (
	"fmt"
	"strings"

	"pyxc/codegen/ir"
	"pyxc/internal/diag"
	"pyxc/internal/source"
	"pyxc/parser/ast"
	"pyxc/typecheck"
	"pyxc/typecheck/scope"
	"pyxc/typecheck/types"
)

// Options are the settings of a build that change the IR.
type Options struct {
	NoDocstrings bool
	// EmbedPositions starts docstrings with the file and line of what they belong to.
	EmbedPositions bool
}

// builder holds what is common to the functions of one module.
type builder struct {
	info *typecheck.Info
	mod  *ir.Module
	bag  *diag.Bag
	opts Options
	// cython is set where run-time texts follow Cython's and not CPython's.
	cython bool
	syms   map[*scope.Symbol]*ir.Sym
	cfuncs map[*scope.Symbol]*ir.Func
	taken  map[string]int
	// defs are C functions whose bodies are still to be built.
	pending  []func()
	structs  map[types.Type]bool
	declared map[types.Type]int // index in mod.Types
	ctuples  map[string]bool
	// cpdefs names the Python side of the module's cpdef functions, by C name.
	cpdefs map[string]string
	// wrapped are the Python functions made of C functions, by C name.
	wrapped map[string]*ir.PyFunc
	// takesSelf are the C methods that were taken from their class as functions, by C name: the method's name.
	takesSelf map[string]string
	shared    []shared
	// exts are the extension types by their type, extList in order of first use.
	exts    map[*types.ExtType]*extClass
	extList []*extClass
	// wrappers are the descriptors of the function objects of cpdef methods.
	wrappers map[*ast.FuncDef]string
	// known are the functions that def statements bind to variables.
	known map[*scope.Symbol]*ir.PyFunc
	// cold are the generator expressions that normally run in place.
	cold map[*ast.Comp]bool
	// finishInit fills in what the module's body begins with.
	finishInit func()
	// framed are the functions whose calls need a frame: see framedNames.
	framed framed
	// cppInts are the converters of C integers in C++ containers, by type and name.
	cppInts map[string]string
}

// Build makes the IR of a module. Errors go to the bag; the result is only
// fit for emission if there were none.
func Build(info *typecheck.Info, opts Options, bag *diag.Bag) *ir.Module {
	b := &builder{
		info: info, bag: bag, opts: opts,
		cython:  info.Module.Dialect != ast.Py,
		syms:    map[*scope.Symbol]*ir.Sym{},
		cfuncs:  map[*scope.Symbol]*ir.Func{},
		taken:   map[string]int{},
		structs: map[types.Type]bool{}, declared: map[types.Type]int{}, known: map[*scope.Symbol]*ir.PyFunc{}, cold: map[*ast.Comp]bool{}, cpdefs: map[string]string{}, takesSelf: map[string]string{},
		exts: map[*types.ExtType]*extClass{}, wrappers: map[*ast.FuncDef]string{},
	}
	b.mod = &ir.Module{
		Name: info.Name, IsPackage: info.IsPackage, Path: info.Module.File.ShortPath(), Set: info.Set,
		Units: map[string]bool{},
	}
	if d := info.Directives[info.Module]; d != nil {
		b.mod.NoSource = d.Other["emit_code_comments"] == "False"
	}
	if !b.cython {
		b.framed = framedNames(info)
	}
	b.includes()
	b.declareTypes()
	b.extTypes()
	for _, s := range info.PxdFuncs {
		b.declareCFunc(s)
	}
	b.declareC(info.Module.Body)
	b.buildInit()
	for len(b.pending) > 0 {
		next := b.pending[0]
		b.pending = b.pending[1:]
		next()
	}
	b.finishInit()
	b.mod.Header = b.header()
	return b.mod
}

func (b *builder) includes() {
	if b.info.Locks {
		b.mod.Units["mutex"] = true
	}
	b.mod.Units["cymacros"] = true // verbatim C and extern declarations may name them
	for _, inc := range b.info.CIncludes {
		list := &b.mod.Includes
		if inc.Early {
			list = &b.mod.Early
		}
		switch {
		case inc.System:
			*list = append(*list, "#include <"+inc.Header+">")
		case inc.Header != "":
			*list = append(*list, `#include "`+inc.Header+`"`)
		}
		if inc.Verbatim != "" {
			*list = append(*list, inc.Verbatim)
		}
	}
}

// later queues the building of a function body, so that every C symbol is
// declared before the first body that uses it.
func (b *builder) later(fn func()) { b.pending = append(b.pending, fn) }

// unique returns a C identifier made of the parts, distinct from all others.
func (b *builder) unique(parts ...string) string {
	base := identifier(strings.Join(parts, "_"))
	b.taken[base]++
	if n := b.taken[base]; n > 1 {
		return b.unique(base, fmt.Sprint(n))
	}
	return base
}

// identifier maps any name to an ASCII C identifier.
func identifier(s string) string {
	var sb strings.Builder
	for _, r := range s {
		switch {
		case r == '_', r >= '0' && r <= '9', r >= 'a' && r <= 'z', r >= 'A' && r <= 'Z':
			sb.WriteRune(r)
		case r == '.', r == '<', r == '>':
			sb.WriteByte('_')
		default:
			fmt.Fprintf(&sb, "u%x_", r)
		}
	}
	return sb.String()
}

// buildInit makes the module's body.
func (b *builder) buildInit() {
	fn := &ir.Func{
		Sym: "pyx_module_body", Name: "<module>", QualName: "<module>",
		Result: ir.RInt, Err: ir.ErrConv{Kind: ir.ErrSentinelOnly, Sentinel: "-1"},
		Static: true, Span: b.info.Module.Span(), Comment: "The module's body.",
	}
	fn.Params = []*ir.Local{fn.AddLocal(&ir.Local{Name: "module", Rep: ir.RObj, Param: true})}
	f := b.newFunc(fn, b.info.Scope, b.directivesAt(b.info.Module))
	f.module = true
	f.body(func() {
		f.moduleDoc()
		f.enumClasses()
		f.externFunctions()
		prelude := &ir.Block{}
		f.emit(prelude)
		b.finishInit = func() {
			*prelude = *b.extPrelude(f)
		}
		f.setupAnnotations(b.info.Module.Body, nil)
		f.suite(b.info.Module.Body)
		f.testDict()
		f.emit(&ir.Return{Value: &ir.Lit{Rep: ir.RInt, Text: "0"}, Span: fn.Span})
	})
	b.mod.Init = fn
	b.mod.Funcs = append(b.mod.Funcs, fn)
}

// moduleDoc records the module's docstring.
func (f *fb) moduleDoc() {
	f.b.mod.Doc = f.b.doc(f.b.info.Module.Body, f.b.info.Module)
}

// doc is the docstring of a module, function or class with a body; nil if there is none.
func (b *builder) doc(body []ast.Stmt, at ast.Node) *ir.PyConst {
	text, ok := b.docText(body, at)
	if !ok {
		return nil
	}
	return b.docConst(text)
}

func (b *builder) docText(body []ast.Stmt, at ast.Node) (string, bool) {
	if b.opts.NoDocstrings {
		return "", false
	}
	doc := docString(body)
	if !b.opts.EmbedPositions {
		if doc == nil {
			return "", false
		}
		return doc.Text, true
	}
	p := b.info.Set.Position(at.Span().Start)
	text := fmt.Sprintf("File: %s (starting at line %d)", p.File.ShortPath(), p.Line)
	if doc != nil {
		text += "\n" + doc.Text
	}
	return text, true
}

// docString returns a suite's leading string statement, or nil.
func docString(body []ast.Stmt) *ast.Str {
	if len(body) == 0 {
		return nil
	}
	if st, ok := body[0].(*ast.ExprStmt); ok {
		if s, ok := st.X.(*ast.Str); ok && (s.Kind == ast.StrPlain || s.Kind == ast.StrUnicode) {
			return s
		}
	}
	return nil
}

// directivesAt returns the directives in force for a node that may change them.
func (b *builder) directivesAt(n ast.Node) *typecheck.Directives {
	if d := b.info.Directives[n]; d != nil {
		return d
	}
	if d := b.info.Directives[b.info.Module]; d != nil {
		return d
	}
	return &typecheck.Directives{LanguageLevel: 3, BoundsCheck: true, WrapAround: true}
}

// unsupported reports a construct that pyxc cannot compile yet.
func (b *builder) unsupported(span source.Span, format string, args ...any) {
	b.bag.Errorf(span, diag.CodeUnsupported, "%s not supported yet", fmt.Sprintf(format, args...))
}
