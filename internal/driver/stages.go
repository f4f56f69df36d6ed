package driver

import (
	"errors"
	"path/filepath"
	"unicode/utf8"

	"pyxc/internal/diag"
	"pyxc/internal/source"
	"pyxc/internal/toolchain"
	"pyxc/parser"
	"pyxc/parser/ast"
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
	return file
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
}

func (s *stages) generate(as style, tr *translation) {
	s.bag.Errorf(source.Span{}, codeInternal, "%s: this build of pyxc has no code generator", s.m.source)
}
