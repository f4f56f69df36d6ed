package emit

import (
	"fmt"
	"strings"

	"pyxc/codegen/ir"
)

// bridgeStructs declares the structs in which optional arguments pass between modules.
func (m *module) bridgeStructs(w *writer) {
	done := map[string]bool{}
	for _, g := range m.Bridges {
		if g.Struct == "" || done[g.Struct] {
			continue
		}
		done[g.Struct] = true
		w.line("%s {", g.Struct)
		w.text("    int __pyx_n;")
		for _, f := range g.Optional {
			w.line("    %s;", Declare(f.Rep, "o_"+f.Name))
		}
		w.text("};")
	}
}

// usedBridges leaves out those that no call needs.
func (m *module) usedBridges() (list []*ir.Bridge) {
	for _, g := range m.Bridges {
		if !g.Slot || g.Used {
			list = append(list, g)
		}
	}
	return list
}

func bridgeHead(g *ir.Bridge) string {
	params := bridgeParams(g)
	if len(params) == 0 {
		params = []string{"void"}
	}
	return "static PYXC_UNUSED " + Declare(g.Result, g.Name+"("+strings.Join(params, ", ")+")")
}

// bridgeParams are the parameters in the form of the bridge's callers.
func bridgeParams(g *ir.Bridge) []string {
	var params []string
	if g.Slot {
		params = append(params, Declare(g.Foreign(), "slot"))
		if g.Skip {
			params = append(params, "int skip")
		}
	}
	for i, p := range g.Params {
		params = append(params, Declare(p, fmt.Sprintf("a%d", i)))
	}
	if g.Import {
		for i, o := range g.Optional {
			params = append(params, Declare(o.Rep, fmt.Sprintf("o%d", i)))
		}
		if g.Struct != "" {
			params = append(params, "int given")
		}
		return params
	}
	if g.Skip {
		params = append(params, "int skip")
	}
	if g.Struct != "" {
		params = append(params, g.Struct+" *opt")
	}
	return params
}

// bridges writes the functions between the module's own form of arguments and that of other modules.
func (m *module) bridges(w *writer) {
	for _, g := range m.usedBridges() {
		w.text("")
		w.line("%s\n{", bridgeHead(g))
		var args []string
		for i := range g.Params {
			args = append(args, fmt.Sprintf("a%d", i))
		}
		if g.Import {
			args = append(args, exportArgs(w, g)...)
		} else {
			args = append(args, ownArgs(w, g)...)
		}
		call := "(" + strings.Join(args, ", ") + ");"
		if g.Direct != "" {
			call = "(skip ? " + g.Direct + " : " + g.Target + ")" + call
		} else {
			call = g.Target + call
		}
		if g.Result.Kind != ir.Void {
			call = "return " + call
		}
		w.text("    " + call)
		w.text("}")
	}
}

// exportArgs packs the optional arguments for a function of another module.
func exportArgs(w *writer, g *ir.Bridge) []string {
	var args []string
	switch {
	case g.Skip && g.Slot:
		args = append(args, "skip")
	case g.Skip:
		args = append(args, "0")
	}
	if g.Struct == "" {
		return args
	}
	w.line("    %s opt;", g.Struct)
	w.text("    opt.__pyx_n = given;")
	for i, o := range g.Optional {
		w.line("    opt.o_%s = o%d;", o.Name, i)
	}
	return append(args, "&opt")
}

// ownArgs unpacks the optional arguments for a function of the module; those that are missing have any value.
func ownArgs(w *writer, g *ir.Bridge) []string {
	var args []string
	if g.Struct != "" {
		for i, o := range g.Optional {
			if o.Rep.Kind == ir.Obj {
				w.line("    PyObject *o%d = Py_None;", i)
				continue
			}
			w.line("    %s;", Declare(o.Rep, fmt.Sprintf("o%d", i)))
			w.line("    memset(&o%d, 0, sizeof o%d);", i, i)
		}
		w.text("    int given = opt ? opt->__pyx_n : 0;")
		for i, o := range g.Optional {
			w.line("    if (given > %d)\n        o%d = opt->o_%s;", i, i, o.Name)
			args = append(args, fmt.Sprintf("o%d", i))
		}
		args = append(args, "given")
	}
	if g.Skip && g.Direct == "" {
		w.text("    (void)skip;")
	}
	return args
}
