package emit

import (
	"fmt"
	"strconv"
	"strings"

	"pyxc/codegen/ir"
)

// constants writes the table of constants, their descriptions (see module.h),
// and the module's record.
func (m *module) constants(w *writer) {
	w.line("static PyObject *pyxc_k[%d];", max(len(m.Consts), 1))
	w.text("static const char pyxc_kd[] =")
	w.indent++
	for _, c := range m.Consts {
		if c.Since313 != "" {
			newer := *c
			newer.Text = c.Since313
			w.text("#if PY_VERSION_HEX >= 0x030D0000")
			describeLines(w, &newer)
			w.text("#else")
			describeLines(w, c)
			w.text("#endif")
			continue
		}
		describeLines(w, c)
	}
	w.text("\"\";")
	w.indent--
	cython, python := 0, "pyxc_python_begin"
	if m.opts.Cython {
		cython, python = 1, "NULL"
	}
	w.line("static pyxc_module pyxc_m = {%s, %s, pyxc_k, pyxc_kd, %d, NULL, NULL, NULL, NULL, 0, NULL, %s};", quote(m.Name), quote(m.Path), cython, python)
	w.text("")
}

func describeLines(w *writer, c *ir.PyConst) {
	for _, l := range quoteLong(describe(c)) {
		w.text(l)
	}
}

// quoteLong splits a long literal over lines.
func quoteLong(s string) []string {
	var lines []string
	for len(s) > 400 {
		lines = append(lines, quote(s[:400]))
		s = s[400:]
	}
	return append(lines, quote(s))
}

// describe is a constant in the form that the runtime reads.
func describe(c *ir.PyConst) string {
	counted := func(kind, text string) string { return kind + strconv.Itoa(len(text)) + ":" + text }
	switch c.Kind {
	case ir.KStr:
		if c.Intern {
			return counted("i", c.Text)
		}
		return counted("s", c.Text)
	case ir.KBytes:
		return counted("b", c.Text)
	case ir.KInt:
		return counted("n", c.Text)
	case ir.KFloat:
		return counted("f", c.Text)
	case ir.KComplex:
		return counted("c", c.Text+" "+c.Imag)
	case ir.KTuple, ir.KFrozenSet:
		kind := "t"
		if c.Kind == ir.KFrozenSet {
			kind = "z"
		}
		var b strings.Builder
		fmt.Fprintf(&b, "%s%d:", kind, len(c.Items))
		for _, item := range c.Items {
			b.WriteString(itemText(item))
		}
		return b.String()
	}
	panic("emit: constant " + c.Text + " has no description")
}

func itemText(c *ir.PyConst) string {
	if c.Kind != ir.KSingleton {
		return strconv.Itoa(c.Index) + ","
	}
	switch c.Text {
	case "Py_None":
		return "N"
	case "Py_True":
		return "T"
	case "Py_False":
		return "F"
	case "Py_Ellipsis":
		return "E"
	case "Py_NotImplemented":
		return "I"
	}
	panic("emit: singleton " + c.Text + " in a constant")
}
