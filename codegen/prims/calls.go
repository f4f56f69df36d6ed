package prims

import "pyxc/codegen/ir"

// Calls, functions and classes.
var (
	Call = calls(varObj("call", "call", "pyxc_call($0, $va, $n)", 1))
	// CallKnown (function, arguments...): the function is likely the one whose
	// descriptor is Aux, and there is an argument for each of its parameters.
	CallKnown = calls(varObj("call", "call.known", "pyxc_call_known($0, &$aux, $va, $n)", 1))
	// CallKw (function, names, positional... values...): names is a tuple of the
	// keywords, whose values are the last operands.
	CallKw = calls(varObj("call", "call.kw", "pyxc_call_kw($0, $1, $va, $n)", 2))
	// CallKnownKw is CallKnown with keywords for the last parameters, in their order.
	CallKnownKw = calls(varObj("call", "call.known_kw", "pyxc_call_known_kw($0, &$aux, $1, $va, $n)", 2))
	// CallEx (function, tuple, dict or NULL): the dict is given away.
	CallEx = calls(newObj("call", "call.ex", "pyxc_call_ex"))

	// NewFunction (descriptor &pyxc_fn_N, defaults tuple or NULL, kwdefaults dict
	// or NULL, annotations dict or NULL, closure tuple of cells or NULL).
	NewFunction = newObj("function", "function.new", "pyxc_new_function(&pyxc_m, $0, $1, $2, $3, $4)")
	// FreeFunction (new function): it becomes no method of the class that it is put into.
	FreeFunction = status("freefunc", "function.free", "pyxc_free_function")
	// TextSignature (new function): its docstring starts with its signature.
	TextSignature = status("textsig", "function.text_signature", "pyxc_text_signature")
	// FuncCell (self, index): the cell of a closure.
	FuncCell = borrowObj("function", "function.cell", "pyxc_func_cell")
	// FuncDefault (self, index into the defaults tuple).
	FuncDefault = borrowObj("function", "function.default", "pyxc_func_default")
)

// Cells of closures.
var (
	// CCellNew (size): a cell of that many bytes, zero; CCellAt (cell) is their address, of type $out.
	CCellNew = readObj("ccell", "ccell.new", "pyxc_ccell_new")
	CCellAt  = pureIn("ccell", "ccell.at", "(($out)PYXC_CCELL_AT($0))")
	CellNew  = readObj("core", "cell.new", "PyCell_New") // (object or NULL)
	// CellGet names a free variable in its NameError, CellGetLocal a local one
	// (UnboundLocalError); Aux is the name. A new reference.
	CellGet      = readObj("cell", "cell.get", "pyxc_cell_get($0, $saux)")
	CellGetLocal = readObj("cell", "cell.get_local", "pyxc_cell_get_local($0, $saux)")
	CellGetComp  = readObj("cell", "cell.get_comp", "pyxc_cell_get_comp($0, $saux)") // in a comprehension
	CellSet      = row(ir.OpInfo{Name: "cell.set", C: "pyxc_cell_set", Effects: ir.Any, Units: []string{"cell"}})
	CellDel      = status("cell", "cell.del", "pyxc_cell_del($0, $saux)")
	CellDelLocal = status("cell", "cell.del_local", "pyxc_cell_del_local($0, $saux)")
	CellIsSet    = row(ir.OpInfo{Name: "cell.is_set", C: "(PyCell_GET($0) != NULL)", Effects: ir.Reads})
	// CheckBound (local): UnboundLocalError if it is NULL; CheckBoundComp: what
	// Python raises in a comprehension. Aux is the name.
	CheckBound     = row(ir.OpInfo{Name: "check.bound", C: "(PYXC_LIKELY($0 != NULL) || pyxc_raise_unbound($saux))", Err: ir.ErrZero, Bound: true, Effects: ir.Reads, Units: []string{"unbound"}})
	CheckBoundComp = row(ir.OpInfo{Name: "check.bound_comp", C: "(PYXC_LIKELY($0 != NULL) || pyxc_raise_unbound_comp($saux))", Err: ir.ErrZero, Bound: true, Effects: ir.Reads, Units: []string{"unbound"}})
)

// Names of the module. Name operands are interned constants.
var (
	GetGlobal  = newObj("names", "global.get", "pyxc_get_global(&pyxc_m, $0)")
	SetGlobal  = status("names", "global.set", "pyxc_set_global(&pyxc_m, $0, $1)")
	DelGlobal  = status("names", "global.del", "pyxc_del_global(&pyxc_m, $0)")
	GetBuiltin = newObj("names", "builtin.get", "pyxc_get_builtin(&pyxc_m, $0)")
	// GetGlobalAt and GetBuiltinAt have a cache at their place.
	GetGlobalAt  = newObj("names", "global.get_at", "PYXC_GET_GLOBAL(&pyxc_m, $0)")
	GetBuiltinAt = newObj("names", "builtin.get_at", "PYXC_GET_BUILTIN(&pyxc_m, $0)")
	// GetClassName (namespace, name): the namespace, the globals, the builtins.
	GetClassName = newObj("classname", "classname.get", "pyxc_get_class_name(&pyxc_m, $0, $1)")
	// FindClassName (namespace, name): the namespace alone, NULL if it does not have it.
	FindClassName = row(ir.OpInfo{Name: "classname.find", C: "pyxc_find_class_name", Err: ir.ErrNullOccurred, Effects: ir.Any, Units: []string{"classname"}})
	// ClassDictCell (namespace): the cell with it, for FindCellName (cell, name), which finds it in the class later.
	ClassDictCell = newObj("generic", "generic.cell", "pyxc_generic_cell")
	FindCellName  = row(ir.OpInfo{Name: "generic.find", C: "pyxc_generic_find", Err: ir.ErrNullOccurred, Effects: ir.Any, Units: []string{"generic"}})
	// SetClassName (namespace, name, value), DelClassName (namespace, name; NameError).
	SetClassName = status("classname", "classname.set", "pyxc_set_class_name")
	DelClassName = status("classname", "classname.del", "pyxc_del_class_name")
	ModuleDict   = borrowObj("module", "module.dict", "pyxc_m.dict")
	ModuleObj    = borrowObj("module", "module.object", "pyxc_m.module")
	// Predicate (exception group or another object, function): the argument for its methods split and subgroup.
	Predicate = newObj("predicate", "call.predicate", "pyxc_predicate")
	// CallFramed (function, args tuple, kwargs or NULL): the call, below a frame that stands for the caller.
	CallFramed = newObj("framecall", "call.framed", "pyxc_call_framed($trace, $line, $0, $1, $2)")
	// ModuleName is __name__ of the module as a str constant.
	ModuleName = borrowObj("module", "module.name", "pyxc_m.name_obj")
	// SetModuleName (object): __name__ = object, which new classes and functions get as their module.
	SetModuleName = status("module", "module.set_name", "pyxc_module_set_name(&pyxc_m, $0)")
)

// Classes.
var (
	// ClassBases (tuple): the bases with __mro_entries__ resolved.
	ClassBases = newObj("classes", "class.bases", "pyxc_class_bases")
	// ClassMeta (bases, keywords dict or NULL): the metaclass; "metaclass" is taken out of the dict.
	// ClassMetaPy2 (meta, bases, namespace): the metaclass that the body's __metaclass__ asks for.
	ClassMetaPy2 = newObj("classes", "class.meta_py2", "pyxc_class_meta_py2")
	ClassMeta    = newObj("classes", "class.meta", "pyxc_class_meta")
	// ClassPrepare (meta, bases resolved, bases original, name, qualname, keywords or NULL,
	// module name, doc or NULL): the namespace with __module__, __qualname__, __doc__, __orig_bases__.
	ClassPrepare = newObj("classes", "class.prepare", "pyxc_class_prepare")
	// ClassLine (namespace, C int), ClassStatic (namespace, tuple): __firstlineno__ and __static_attributes__.
	ClassLine   = status("classes", "class.line", "PYXC_CLASS_LINE($0, $1)")
	ClassStatic = status("classes", "class.static", "PYXC_CLASS_STATIC($0, $1)")
	// TypeParams, TypeAlias (source, dict of functions): see generic.h. GenericBases (bases, parameters).
	TypeParams   = newObj("generic", "type.params", "pyxc_type_params(&pyxc_m, $0, $1)")
	TypeAlias    = newObj("generic", "type.alias", "pyxc_type_alias(&pyxc_m, $0, $1)")
	GenericBases = newObj("generic", "type.bases", "pyxc_generic_bases")
	// ClassCreate (meta, name, bases, namespace, keywords or NULL, __class__ cell for type.__new__ or NULL).
	ClassCreate = newObj("classes", "class.create", "pyxc_class_create")
	// BuildClassBases is ClassBases.
	BuildClassBases = ClassBases
	// Super0 (cell of __class__, self): super() without arguments.
	Super0 = newObj("classes", "class.super0", "pyxc_super0(&pyxc_m, $0, $1)")
)

// Imports. Level is a C int; -1 tries relative, then absolute.
var (
	// ImportName (name, fromlist or None, level).
	ImportName = newObj("import", "import.name", "pyxc_import_name(&pyxc_m, $0, $1, $2)")
	// ImportFrom (module, name).
	ImportFrom = newObj("import", "import.from", "pyxc_import_from")
	// StarTake (name): takes a name out of the module's dict again; NULL if it is not there.
	StarTake   = row(ir.OpInfo{Name: "import.star_take", C: "pyxc_star_take(&pyxc_m, $0)", Err: ir.ErrNullOccurred, Effects: ir.Any, Units: []string{"importstar"}})
	ImportStar = status("importstar", "import.star", "pyxc_import_star(&pyxc_m, $0)")
	// ImportAs (dotted name): import a.b.c as d gives a.b.c.
	ImportAs = newObj("import", "import.as", "pyxc_import_as(&pyxc_m, $0)")
)

// Generators.
var (
	// GenNew (self, descriptor &pyxc_gd_N, parameters...).
	GenNew = varObj("generator", "gen.new", "pyxc_gen_new($0, $1, $va, $n)", 2)
	// GenNewAsync is GenNew for asynchronous generators.
	GenNewAsync = varObj("asyncgen", "gen.new_async", "pyxc_asyncgen_new($0, $1, $va, $n)", 2)
	// YieldFromStart (object): the iterator to delegate to.
	YieldFromStart = newObj("yieldfrom", "gen.yieldfrom_start", "pyxc_yieldfrom_start(g, $0)")
	// YieldFromStartCython also takes this runtime's coroutines, as Cython does.
	YieldFromStartCython = newObj("yieldfrom", "gen.yieldfrom_start_cython", "pyxc_yieldfrom_start_cython")
	// AwaitStart (object): the iterator of an awaitable.
	AwaitStart = newObj("yieldfrom", "gen.await_start", "pyxc_await_start")
	// AwaitWith (object; Aux the special method it is from): the same for async with.
	AwaitWith = newObj("yieldfrom", "gen.await_with", "pyxc_await_with($0, $saux)")
	// YieldFromSend (iterator, sent or NULL if an error is to be thrown in; Outs
	// result): what the iterator yields; NULL without an error when it ended,
	// with its result in Outs[0].
	// YieldFromSendComp is the same in a comprehension, which was a coroutine of its own in older versions of Python.
	YieldFromSendComp = row(ir.OpInfo{Name: "gen.yieldfrom_send_comp", C: "pyxc_yieldfrom_send_comp(g, $0, $1, $outs)", Err: ir.ErrNullOccurred, Effects: ir.Any, Units: []string{"yieldfrom"}})
	YieldFromSend     = row(ir.OpInfo{Name: "gen.yieldfrom_send", C: "pyxc_yieldfrom_send(g, $0, $1, $outs)", Err: ir.ErrNullOccurred, Effects: ir.Any, Units: []string{"yieldfrom"}})
	// AsyncGenWrap (value): what "yield value" of an async generator yields.
	AsyncGenWrap = newObj("asyncgen", "gen.async_wrap", "pyxc_asyncgen_wrap")
)

// Output and execution.
var (
	PrintItem    = status("print", "print.item", "pyxc_print_item")       // (file or NULL, object)
	PrintNewline = status("print", "print.newline", "pyxc_print_newline") // (file or NULL)
	// ExecCode (code, globals or NULL, locals or NULL).
	ExecCode = newObj("exec", "exec", "pyxc_exec(&pyxc_m, $0, $1, $2)")
)
