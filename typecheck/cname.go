package typecheck

import (
	"strconv"
	"strings"

	"pyxc/parser/ast"
)

// Prefixes of the C names of types and enum constants; with the module's name they are those that Cython gives, since the
// capsules of __pyx_capi__ tell types by them.
const (
	typePrefix  = "__pyx_t_"
	constPrefix = "__pyx_e_"
)

// open reports whether others see a declaration under its own name: a C header has it, or one is written for it.
func (e *env) open(m ast.CModifiers) bool {
	return e.isExtern(m) || m.Vis == ast.Public || e.vis.Vis == ast.Public || m.API || e.vis.API
}

// cName is how C spells a name of the module; the module's name keeps it apart from those of other modules and of headers.
func (e *env) cName(prefix, name string, open bool) string {
	if open || name == "" {
		return name
	}
	return prefix + MangledModule(e.mod.name) + "_" + name
}

// MangledModule is a qualified module name as a part of C names: each part with its length before it.
func MangledModule(name string) string {
	var b strings.Builder
	for i, part := range strings.Split(name, ".") {
		if i > 0 {
			b.WriteByte('_')
		}
		b.WriteString(strconv.Itoa(len(part)))
		for _, r := range part {
			if r < 0x80 {
				b.WriteRune(r)
			} else {
				b.WriteString("_u" + strconv.FormatInt(int64(r), 16))
			}
		}
	}
	return b.String()
}
