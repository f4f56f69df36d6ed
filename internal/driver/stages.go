package driver

import (
	"errors"
	"math/big"
	"os"
	"path/filepath"
	"pyxc/codegen/annotate"
	"pyxc/codegen/emit"
	"strconv"
	"strings"
	"unicode/utf8"

	"pyxc/codegen"
	"pyxc/internal/diag"
	"pyxc/internal/source"
	"pyxc/internal/toolchain"
	"pyxc/parser"
	"pyxc/parser/ast"
	"pyxc/typecheck"
)

// stages runs the compiler's stages over one source.
type stages struct {
	python func() *toolchain.Python
	m      *module
	opts   *Options
	set    *source.Set
	bag    *diag.Bag
	cplus  bool
	at     string // what is being done, for internal errors

	tree *ast.Module
	info *typecheck.Info
}

func newStages(python func() *toolchain.Python, m *module, opts *Options, set *source.Set) *stages {
	return &stages{python: python, m: m, opts: opts, set: set, bag: &diag.Bag{}, at: "starting on it"}
}

// open decodes the source and enters it into the set; nil if it is no text.
func (s *stages) open(raw []byte) *source.File {
	s.at = "reading it"
	text, err := parser.Decode(s.m.source, raw)
	var bad *parser.DecodeError
	if errors.As(err, &bad) {
		s.undecodable(raw, bad)
		return nil
	}
	file, err := s.set.Add(s.m.source, text)
	if err != nil {
		s.bag.Add((&Problem{Code: codeTooLarge, Text: err.Error()}).Diagnostic())
		return nil
	}
	file.Short = shortPath(s.m)
	if s.opts.FullPaths {
		file.Short = cleanAbs(s.m.source)
	}
	return file
}

// shortPath is the path that tracebacks show: from the current directory where
// the source lies below it, else from the root of the module's packages.
func shortPath(m *module) string {
	if !filepath.IsAbs(m.source) && filepath.IsLocal(m.source) {
		return filepath.Clean(m.source)
	}
	abs := cleanAbs(m.source)
	if here, err := os.Getwd(); err == nil {
		if rel, err := filepath.Rel(here, abs); err == nil && filepath.IsLocal(rel) {
			return rel
		}
	}
	return filepath.Join(m.packagePath(), filepath.Base(abs))
}

// undecodable reports where a source is no text, on a legible form of it.
func (s *stages) undecodable(raw []byte, bad *parser.DecodeError) {
	file, offset := legible(raw, bad.Line, bad.Col)
	d := diag.Diagnostic{Code: bad.Code, Text: bad.Text}
	if shown, err := s.set.Add(s.m.source, file); err == nil {
		d.Span = shown.Span(offset, min(offset+1, len(file)))
	}
	s.bag.Add(d)
}

// legible returns the lines up to the one with a bad byte, each byte that is
// not UTF-8 replaced, and the new offset of the byte.
func legible(raw []byte, line, col int) (text []byte, offset int) {
	if len(raw) >= 3 && string(raw[:3]) == "\ufeff" {
		raw = raw[3:]
	}
	at := 0 // in raw
	for ; line > 1 && at < len(raw); at++ {
		if raw[at] == '\n' {
			line--
		}
	}
	at += col - 1
	for i := 0; i < len(raw); {
		if i <= at {
			offset = len(text)
		} else if raw[i] == '\n' {
			break
		}
		r, n := utf8.DecodeRune(raw[i:])
		text = utf8.AppendRune(text, r)
		i += n
	}
	return text, offset
}

// dialect follows from the file's name.
func dialect(path string) ast.Dialect {
	if filepath.Ext(path) == ".py" {
		return ast.Py
	}
	return ast.Pyx
}

// parseOptions are the options for the source itself.
func (s *stages) parseOptions() parser.Options {
	return parser.Options{Dialect: dialect(s.m.source), LanguageLevel: s.opts.LanguageLevel}
}

// front runs the stages up to the side tables.
func (s *stages) front(file *source.File) {
	s.at = "parsing it"
	s.tree = parser.Parse(file, s.parseOptions(), s.bag)
	if s.tree.Broken {
		return // what a broken tree means is guesswork
	}
	s.at = "checking it"
	s.info = typecheck.Check(&typecheck.Config{
		Set: s.set, ModuleName: s.m.name, IsPackage: s.m.isPackage, IncludeDirs: s.opts.IncludeDirs,
		SysPath: s.sysPath, Directives: s.opts.Directives, LanguageLevel: s.opts.LanguageLevel,
		Env: literals(s.opts.CompileTimeEnv), Cplus: s.cplus, Lenient: s.opts.Lenient, Load: s.load, Parse: parseFurther,
	}, s.tree, s.bag)
}

// sysPath is the interpreter's; none if there is no interpreter.
func (s *stages) sysPath() []string {
	if python := s.python(); python != nil {
		return python.SysPath
	}
	return nil
}

// load reads and decodes a .pxd or .pxi file.
func (s *stages) load(path string) ([]byte, error) {
	raw, err := s.set.ReadFile(path)
	if err != nil {
		return nil, err
	}
	return parser.Decode(path, raw)
}

// parseFurther makes the tree of a .pxd or .pxi file.
func parseFurther(file *source.File, dialect ast.Dialect, level int, bag *diag.Bag) *ast.Module {
	return parser.Parse(file, parser.Options{Dialect: dialect, LanguageLevel: level}, bag)
}

// generate writes the C text.
func (s *stages) generate(as style, tr *translation) {
	s.at = "generating code for it"
	result := s.lower(codegen.Options{SelfContained: as == selfContained})
	if result == nil {
		return
	}
	tr.c, tr.headers = result.C, result.Headers
	if s.opts.Annotate {
		tr.page = annotate.HTML(s.info.Module.File, s.set, result.C, result.Map)
	}
	if s.opts.LineDirectives {
		tr.c = emit.LineDirectives(result.C, result.Map, s.set, s.m.baseName()+tr.extension())
	}
	tr.spanOf = func(line int) source.Span {
		span, _ := result.Map.AtLine(line)
		return span
	}
}

// lower runs the back end; nil if there were errors.
func (s *stages) lower(opts codegen.Options) *codegen.Result {
	opts.NoDocstrings, opts.EmbedPositions = s.opts.NoDocstrings, s.opts.EmbedPositions
	opts.Debug = os.Getenv(DebugVar) == "1"
	return codegen.Generate(s.info, opts, s.bag)
}

// literals reads the values of -E as Python would: numbers, True, False, None,
// quoted text; anything else is text.
func literals(env map[string]string) map[string]any {
	values := map[string]any{}
	for name, text := range env {
		values[name] = literal(text)
	}
	return values
}

func literal(text string) any {
	switch text {
	case "True":
		return true
	case "False":
		return false
	case "None":
		return typecheck.NoneValue{}
	}
	if n, ok := new(big.Int).SetString(text, 0); ok {
		return n
	}
	if x, err := strconv.ParseFloat(text, 64); err == nil && strings.ContainsAny(text, "0123456789") {
		return x
	}
	if len(text) >= 2 && (text[0] == '"' || text[0] == '\'') && text[len(text)-1] == text[0] {
		return text[1 : len(text)-1]
	}
	return text
}
