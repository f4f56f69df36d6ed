package driver

import (
	"pyxc/internal/diag"
	"pyxc/internal/source"
	"pyxc/internal/toolchain"
)

// stages runs the compiler's stages over one source.
type stages struct {
	python func() *toolchain.Python
	m      *module
	opts   *Options
	set    *source.Set
	bag    *diag.Bag
	cplus  bool
	at     *string // what is being done, for internal errors
}

func decode(path string, raw []byte) ([]byte, *Problem) { return raw, nil }

func (s *stages) front(file *source.File) {}

func (s *stages) generate(as style, tr *translation) {
	s.bag.Errorf(source.Span{}, codeInternal, "%s: this build of pyxc has no code generator", s.m.source)
}
