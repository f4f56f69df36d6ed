// Package externs compares what "cdef extern from" blocks declare with what
// the headers say.
package externs

import (
	"path/filepath"
	"strings"

	"pyxc/internal/cheader"
	"pyxc/internal/diag"
	"pyxc/internal/source"
	"pyxc/parser/ast"
	"pyxc/typecheck"
	"pyxc/typecheck/pxd"
	"pyxc/typecheck/scope"
	"pyxc/typecheck/types"
)

// The codes of mismatches.
const (
	codeArity   diag.Code = "E0601"
	codeKind    diag.Code = "E0602"
	codeSign    diag.Code = "E0603"
	codeMissing diag.Code = "E0604"
	codeField   diag.Code = "E0605"
)

// Options choose what is compared.
type Options struct {
	// Library also compares pyxc's own declarations, which its tests have compared.
	Library bool
	// All reports what is missing whether the module uses it or not.
	All bool
	// Foreign tells files of other people's packages: of these only what the
	// module uses is compared. Nil: there are none.
	Foreign func(path string) bool
}

// Blocks lists the extern blocks that are to be compared.
func Blocks(info *typecheck.Info, opts Options) []typecheck.Extern {
	if info.Cplus {
		return nil // the reader of headers knows no C++
	}
	var list []typecheck.Extern
	for _, b := range info.Externs {
		if !b.Check || b.Node.Namespace != nil {
			continue
		}
		if strings.HasPrefix(b.Path, pxd.LibraryPrefix) && !opts.Library {
			continue
		}
		list = append(list, b)
	}
	return list
}

// Text is the C that makes the headers' declarations known, in the order in
// which the module includes them.
func Text(info *typecheck.Info, python bool) string {
	var early, text strings.Builder
	for _, inc := range info.CIncludes {
		out := &text
		if inc.Early {
			out = &early
		}
		switch {
		case inc.System:
			out.WriteString("#include <" + inc.Header + ">\n")
		case inc.Header != "":
			out.WriteString("#include \"" + inc.Header + "\"\n")
		}
		if inc.Verbatim != "" {
			out.WriteString(inc.Verbatim + "\n")
		}
	}
	first := "#include <pyconfig.h>\n" + cythonMacros
	if python {
		first = "#define PY_SSIZE_T_CLEAN\n#include <Python.h>\n#include <stddef.h>\n#include <stdint.h>\n#include <string.h>\n#include <math.h>\n" + cythonMacros
	}
	return early.String() + first + text.String()
}

// cythonMacros are those of the generated C that headers and verbatim C name.
const cythonMacros = `
#define CYTHON_INLINE inline
#define CYTHON_UNUSED
#define CYTHON_UNUSED_VAR(x) ((void)(x))
#define CYTHON_RESTRICT
#define CYTHON_FALLTHROUGH ((void)0)
#define CYTHON_NCP_UNUSED
#define CYTHON_COMPILING_IN_CPYTHON 1
#define CYTHON_COMPILING_IN_PYPY 0
#define CYTHON_COMPILING_IN_GRAAL 0
#define CYTHON_COMPILING_IN_LIMITED_API 0
#ifdef Py_GIL_DISABLED
#define CYTHON_COMPILING_IN_CPYTHON_FREETHREADING 1
#else
#define CYTHON_COMPILING_IN_CPYTHON_FREETHREADING 0
#endif
#define CYTHON_ASSUME_SAFE_MACROS 1
#define CYTHON_USE_TYPE_SLOTS 1
#define CYTHON_USE_UNICODE_INTERNALS 1
#define __PYX_EXTERN_C extern
#define PYXC_EXTERN_C extern
#ifndef DL_IMPORT
#define DL_IMPORT(t) t
#define DL_EXPORT(t) t
#endif
`

// Result is what a comparison found.
type Result struct {
	Diags []diag.Diagnostic
	// Missing counts the names that are used and that no header has. Where
	// Python.h was not read they may be its.
	Missing int
}

// Check compares.
func Check(info *typecheck.Info, facts *cheader.Facts, opts Options) Result {
	k := &check{info: info, facts: facts, opts: opts, used: usedNames(info), reals: reals{facts: facts}}
	for _, b := range Blocks(info, opts) {
		k.block = b
		k.foreign = opts.Foreign != nil && !b.Main && opts.Foreign(b.Path)
		k.stmts(b.Node.Body)
	}
	return k.result
}

type check struct {
	info    *typecheck.Info
	facts   *cheader.Facts
	opts    Options
	used    *uses
	reals   reals
	block   typecheck.Extern
	foreign bool
	result  Result
}

func (k *check) stmts(list []ast.Stmt) {
	for _, s := range list {
		switch s := s.(type) {
		case *ast.CVarDecl:
			for _, d := range s.Decls {
				k.declared(d)
			}
		case *ast.CDefBlock:
			k.stmts(s.Body)
		case *ast.CondCompile:
			k.stmts(k.info.Live[s])
		case *ast.Include:
			if m := k.info.Included[s]; m != nil {
				k.stmts(m.Body)
			}
		case *ast.CStruct:
			k.structure(s)
		case *ast.CEnum:
			k.enum(s)
		case *ast.Ctypedef:
			k.typedef(s)
		}
	}
}

// wanted reports whether a declaration is to be compared.
func (k *check) wanted(sym *scope.Symbol) bool {
	return sym != nil && (!k.foreign || k.used.symbols[sym])
}

// report adds an error with what the header has.
func (k *check) report(sp source.Span, code diag.Code, fact *cheader.Fact, text string) {
	d := diag.Diagnostic{Code: code, Severity: diag.Error, Span: sp, Text: text}
	if fact != nil {
		d.Notes = append(d.Notes, "the header has '"+fact.Text()+"' ("+k.where(fact)+")")
	}
	k.add(d)
}

// add says with the first error how to switch the comparison off.
func (k *check) add(d diag.Diagnostic) {
	if len(k.result.Diags) == 0 {
		d.Notes = append(d.Notes, "where a declaration is meant to differ, set the directive check_externs=False")
	}
	k.result.Diags = append(k.result.Diags, d)
}

// reportField is report with the header's field instead of all of them.
func (k *check) reportField(sp source.Span, code diag.Code, fact *cheader.Fact, real *cheader.Field, text string) {
	k.add(diag.Diagnostic{Code: code, Severity: diag.Error, Span: sp, Text: text, Notes: []string{
		"the header has '" + real.Type.Declare(real.Name) + "' in " + fact.Name + " (" + k.where(fact) + ")"}})
}

func (k *check) where(fact *cheader.Fact) string {
	if fact.File == 0 {
		return "in the verbatim C of the module"
	}
	return filepath.ToSlash(k.facts.Where(fact))
}

// missing reports a name that is used and that no header has.
func (k *check) missing(sp source.Span, sym *scope.Symbol, cname string) {
	if !k.opts.All && !k.used.symbols[sym] || k.block.Node.Header == "" || k.block.Node.Verbatim != nil || provided(cname) {
		return
	}
	k.result.Missing++
	text := k.block.Node.Header + " declares no " + cname
	if near := diag.Suggest(cname, k.facts.Names()); near != "" {
		text += " (did you mean " + near + "?)"
	}
	k.report(sp, codeMissing, nil, text)
}

// provided tells names that come with the compiler or with pyxc's runtime.
func provided(cname string) bool {
	for _, prefix := range []string{"__builtin_", "__sync_", "__atomic_", "__Pyx", "__pyx", "CYTHON_", "pyxc_", "PYXC_", "__PYX"} {
		if strings.HasPrefix(cname, prefix) {
			return true
		}
	}
	switch cname {
	case "va_start", "va_end", "va_arg", "va_copy", "offsetof", "alloca", "NULL", "assert", "sizeof", "inline", "likely", "unlikely":
		return true
	}
	return false
}

// plainName reports whether a C name is a single identifier; anything else is
// an expression that is not looked into.
func plainName(s string) bool {
	for i, r := range s {
		if r != '_' && (r < 'a' || r > 'z') && (r < 'A' || r > 'Z') && (i == 0 || r < '0' || r > '9') {
			return false
		}
	}
	return s != ""
}

func pick(a, b string) string {
	if a != "" {
		return a
	}
	return b
}

// declared compares a function or variable.
func (k *check) declared(d ast.Declarator) {
	nd := ast.Declared(d)
	if nd == nil {
		return
	}
	sym := k.info.Decls[nd]
	if !k.wanted(sym) || !sym.Extern {
		return
	}
	cname := pick(sym.CName, sym.Name)
	if !plainName(cname) {
		return
	}
	fact := k.resolve(cname)
	if fact == nil {
		k.missing(nd.Sp, sym, cname)
		return
	}
	if fn, ok := sym.Type.(*types.Func); ok {
		k.function(nd, ast.DeclaredFunc(d), fn, fact)
		return
	}
	k.variable(nd, sym.Type, fact)
}

// resolve finds what a name stands for in C, through macros that are other
// names.
func (k *check) resolve(cname string) *cheader.Fact {
	for range 6 {
		macro := k.facts.Find(cname, cheader.MacroFact)
		other := k.facts.Find(cname, cheader.FuncFact, cheader.VarFact, cheader.ConstFact, cheader.TypedefFact)
		if macro == nil {
			return other
		}
		if macro.Macro.Func {
			if other != nil && other.Sort == cheader.FuncFact {
				return other // a faster form of the function
			}
			return macro
		}
		if !plainName(macro.Macro.Text) || macro.Macro.Text == cname {
			if other != nil && macro.Macro.Text == cname {
				return other
			}
			return macro
		}
		if k.resolvable(macro.Macro.Text) == nil {
			return macro
		}
		cname = macro.Macro.Text
	}
	return nil
}

func (k *check) resolvable(name string) *cheader.Fact {
	return k.facts.Find(name, cheader.MacroFact, cheader.FuncFact, cheader.VarFact, cheader.ConstFact, cheader.TypedefFact)
}

// function compares a function's declaration.
func (k *check) function(nd *ast.NameDecl, fd *ast.FuncDecl, fn *types.Func, fact *cheader.Fact) {
	switch fact.Sort {
	case cheader.MacroFact:
		k.macroCall(nd, fn, fact)
	case cheader.FuncFact:
		k.signature(nd, fd, fn, fact, fact.Type)
	case cheader.VarFact:
		t := k.reals.underlying(fact.Type)
		if t.Kind == cheader.Pointer && k.reals.underlying(t.Elem).Kind == cheader.Func {
			k.signature(nd, fd, fn, fact, k.reals.underlying(t.Elem))
		} else if t.Kind == cheader.Int || t.Kind == cheader.Float || t.Kind == cheader.Struct {
			k.report(nd.Sp, codeKind, fact, nd.Name+" is no function in the header")
		}
	}
}

// macroCall compares the number of arguments of a macro: with another number
// the preprocessor fails.
func (k *check) macroCall(nd *ast.NameDecl, fn *types.Func, fact *cheader.Fact) {
	if !fact.Macro.Func || fact.VarArgs || fn.Varargs || len(fact.Args) <= 1 && len(fn.Params) <= 1 {
		return
	}
	if want := len(fact.Args); len(fn.Params) != want && !(fn.Optional > 0 && len(fn.Params)-fn.Optional <= want && want <= len(fn.Params)) {
		k.report(nd.Sp, codeArity, fact, nd.Name+" takes "+count(want, "argument")+" in the header, not "+number(len(fn.Params)))
	}
}

// signature compares parameters and result.
func (k *check) signature(nd *ast.NameDecl, fd *ast.FuncDecl, fn *types.Func, fact *cheader.Fact, real *cheader.Type) {
	if !real.Open {
		want, have := len(real.Params), len(fn.Params)
		least := have - fn.Optional
		switch {
		case real.Variadic && (have >= want || fn.Varargs):
		case fn.Varargs && have <= want:
		case least <= want && want <= have:
		default:
			at := ""
			if real.Variadic {
				at = "at least "
			}
			k.report(nd.Sp, codeArity, fact, nd.Name+" takes "+at+count(want, "argument")+" in the header, not "+number(have))
			return
		}
		for i := range min(want, have) {
			if why := k.reals.differ(k.reals.of(fn.Params[i].Type), real.Params[i].Type); why != "" {
				k.report(paramSpan(nd, fd, i), codeKind, fact, "argument "+number(i+1)+" of "+nd.Name+" "+why)
			}
		}
	}
	if _, void := types.Resolve(fn.Result).(*types.Void); void {
		return // the result is not looked at
	}
	result := k.reals.of(fn.Result)
	if real.Elem != nil && k.reals.underlying(real.Elem).Kind == cheader.Void {
		k.report(nd.Sp, codeKind, fact, nd.Name+" returns nothing in the header")
		return
	}
	if why := k.reals.differ(result, real.Elem); why != "" {
		k.report(nd.Sp, codeKind, fact, "the result of "+nd.Name+" "+why)
	} else if why := k.reals.signs(result, real.Elem); why != "" {
		k.report(nd.Sp, codeSign, fact, "the result of "+nd.Name+" "+why)
	}
}

func paramSpan(nd *ast.NameDecl, fd *ast.FuncDecl, i int) source.Span {
	if fd != nil && fd.Params != nil {
		if list := append(append([]*ast.Param(nil), fd.Params.PosOnly...), fd.Params.Args...); i < len(list) {
			return list[i].Span()
		}
	}
	return nd.Sp
}

// variable compares a variable, which may be a constant or a macro in C.
func (k *check) variable(nd *ast.NameDecl, t types.Type, fact *cheader.Fact) {
	declared := k.reals.of(t)
	switch fact.Sort {
	case cheader.MacroFact:
		k.macroValue(nd, declared, fact)
	case cheader.ConstFact:
		if declared.Kind == cheader.Pointer || declared.Kind == cheader.Struct {
			k.report(nd.Sp, codeKind, fact, nd.Name+" is "+declared.Kind.String()+" here and an integer in the header")
		}
	case cheader.VarFact:
		if why := k.reals.differ(declared, fact.Type); why != "" {
			k.report(nd.Sp, codeKind, fact, nd.Name+" "+why)
		} else if why := k.reals.signs(declared, fact.Type); why != "" {
			k.report(nd.Sp, codeSign, fact, nd.Name+" "+why)
		}
	case cheader.FuncFact:
		if declared.Kind == cheader.Int || declared.Kind == cheader.Float || declared.Kind == cheader.Struct {
			k.report(nd.Sp, codeKind, fact, nd.Name+" is a function in the header")
		}
	}
}

// macroValue compares the value of a macro, where there is one.
func (k *check) macroValue(nd *ast.NameDecl, declared *cheader.Type, fact *cheader.Fact) {
	if fact.Macro.Func || fact.Type == nil {
		return
	}
	real := k.reals.underlying(fact.Type).Kind
	bad := false
	switch declared.Kind {
	case cheader.Int, cheader.Enum:
		bad = real == cheader.Float || real == cheader.Pointer
	case cheader.Float, cheader.Complex:
		bad = real == cheader.Pointer
	case cheader.Pointer, cheader.Array:
		bad = real == cheader.Float || real == cheader.Int && fact.Value != "0"
	}
	if bad {
		k.report(nd.Sp, codeKind, fact, nd.Name+" is "+declared.Kind.String()+" here and "+real.String()+" in the header")
	}
}

// typedef compares the kinds of a typedef; widths and signs are the C
// compiler's business.
func (k *check) typedef(s *ast.Ctypedef) {
	nd := ast.Declared(s.Decl)
	if nd == nil {
		return
	}
	sym := k.info.Decls[nd]
	if !k.wanted(sym) {
		return
	}
	td, ok := sym.Type.(*types.Typedef)
	if !ok {
		return
	}
	real := k.reals.named(td.CName)
	if real == nil {
		k.missingType(nd.Sp, sym, td.CName)
		return
	}
	declared := k.reals.of(td.Of)
	a, b := k.reals.underlying(declared).Kind, k.reals.underlying(real).Kind
	if number := func(k cheader.Kind) bool { return k == cheader.Int || k == cheader.Enum || k == cheader.Float }; number(a) && number(b) {
		if (a == cheader.Float) != (b == cheader.Float) {
			k.report(nd.Sp, codeKind, k.reals.fact(td.CName), td.Name+" is "+a.String()+" here and "+b.String()+" in the header")
		}
	}
}

// missingType reports a type that the module uses and no header has.
func (k *check) missingType(sp source.Span, sym *scope.Symbol, cname string) {
	name := cname
	for _, word := range []string{"struct ", "union ", "enum "} {
		name = strings.TrimPrefix(name, word)
	}
	if plainName(name) && k.facts.Find(name, cheader.MacroFact) == nil && (k.opts.All || k.used.types[sym]) {
		k.missing(sp, sym, cname)
	}
}
