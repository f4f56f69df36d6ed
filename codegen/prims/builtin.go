package prims

import "pyxc/codegen/ir"

// What takes the place of calls of builtins.
var (
	// BuiltinIs (name): whether the name in builtins means what it always did.
	BuiltinIs = row(ir.OpInfo{Name: "builtin.is", C: "PYXC_BUILTIN_IS(&pyxc_m, $0)", Effects: ir.Reads, Units: []string{"named"}})
	// NamedIs (name): the same in a .py, where another module may have set the name in this one.
	NamedIs = row(ir.OpInfo{Name: "named.is", C: "PYXC_NAMED(&pyxc_m, $0)", Effects: ir.Reads, Units: []string{"named"}})
	// Max and Min (two or more objects...).
	Max = varObj("builtin", "builtin.max", "pyxc_max($va, $n)", 0)
	Min = varObj("builtin", "builtin.min", "pyxc_min($va, $n)", 0)
	// SumAdd (object so far, item, local of type pyxc_sum) gives the object so far, SumEnd (it, the local) the sum.
	SumAdd = newObj("builtin", "sum.add", "pyxc_sum_add($0, $1, &$2)")
	SumEnd = newObj("builtin", "sum.end", "pyxc_sum_end($0, &$1)")
	// SumOf (what the name sum means, iterable) is sum(iterable).
	SumOf = newObj("builtin", "sum.of", "pyxc_sum_of($0, $1)")
	// GenExprFailed passes on an error of a generator expression that runs in place;
	// Aux is its name in tracebacks and the source's path, as C strings.
	GenExprFailed = row(ir.OpInfo{Name: "genexpr.failed", C: "PYXC_GENEXPR_FAILED($aux, line)", Err: ir.ErrAlways, Effects: ir.Any, Units: []string{"builtin"}})
	// ClassBodyFailed notes that the error that is set leaves the body of a class; Aux is the class's name and the
	// source's path, as C strings.
	ClassBodyFailed = row(ir.OpInfo{Name: "class.failed", C: "PYXC_CLASS_FAILED($aux, $line, line)", Effects: ir.Any, Units: []string{"traceback"}})
	// CompFailed passes on an error of a comprehension, which is a frame of its own in older versions of Python.
	CompFailed = row(ir.OpInfo{Name: "comp.failed", C: "PYXC_COMP_FAILED($aux, $line, line, $at)", Err: ir.ErrAlways, KeepsPlace: true, Effects: ir.Any, Units: []string{"traceback"}})
	// CompFailedThrown is CompFailed of one that awaits: what was thrown into it comes back to the coroutine around.
	CompFailedThrown = row(ir.OpInfo{Name: "comp.failed_thrown", C: "PYXC_COMP_FAILED_THROWN(g, $aux, $line, line, $at)", Err: ir.ErrAlways, KeepsPlace: true, Effects: ir.Any, Units: []string{"yieldfrom"}})
	// PassError passes on the error that is set.
	PassError = row(ir.OpInfo{Name: "error.pass", C: "(void)0", Err: ir.ErrAlways, Effects: ir.Any})
	// IsStr (object): whether it is exactly a str.
	IsStr = row(ir.OpInfo{Name: "str.is", C: "PyUnicode_CheckExact($0)", Effects: ir.Pure})
)
