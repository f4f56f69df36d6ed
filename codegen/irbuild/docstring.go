package irbuild

import (
	"strings"

	"pyxc/codegen/ir"
)

// docConst pools a docstring. From Python 3.13 on, the compiler of a .py takes
// the common indentation out of it; Cython leaves a .pyx's as it is.
func (b *builder) docConst(text string) *ir.PyConst {
	c := ir.PyConst{Kind: ir.KStr, Text: text}
	if clean := cleanDoc(text); !b.cython && clean != text {
		c.Since313 = clean
	}
	return b.mod.Const(c)
}

// cleanDoc is what CPython 3.13 makes of a docstring.
func cleanDoc(text string) string {
	lines := strings.Split(expandTabs(text), "\n")
	margin := -1
	for _, line := range lines[1:] {
		rest := strings.TrimLeft(line, " ")
		if indent := len(line) - len(rest); rest != "" && (margin < 0 || indent < margin) {
			margin = indent
		}
	}
	lines[0] = strings.TrimLeft(lines[0], " ")
	for i, line := range lines[1:] {
		n := 0
		for n < margin && n < len(line) && line[n] == ' ' {
			n++
		}
		lines[i+1] = line[n:]
	}
	return strings.Join(lines, "\n")
}

// expandTabs is str.expandtabs().
func expandTabs(s string) string {
	if !strings.Contains(s, "\t") {
		return s
	}
	var b strings.Builder
	col := 0
	for _, r := range s {
		switch r {
		case '\t':
			n := 8 - col%8
			b.WriteString(strings.Repeat(" ", n))
			col += n
			continue
		case '\n', '\r':
			col = -1
		}
		b.WriteRune(r)
		col++
	}
	return b.String()
}
