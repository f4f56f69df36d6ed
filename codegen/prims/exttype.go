package prims

import "pyxc/codegen/ir"

// Extension types. Aux, unless said otherwise, is the C expression of the type object.
var (
	// ExtField (object) reads a field; Aux is "struct, field". ExtFieldObj is the
	// same for a field that holds an object.
	ExtField    = row(ir.OpInfo{Name: "ext.field", C: "PYXC_AT($0, $aux)", Effects: ir.Reads, NoGIL: true, Units: []string{"exttype"}})
	ExtFieldObj = row(ir.OpInfo{Name: "ext.field_obj", C: "PYXC_AT($0, $aux)", Result: ir.Borrowed, Effects: ir.Reads, Units: []string{"exttype"}})
	// ExtStore (object, value) and ExtStoreObj write one.
	ExtStore    = row(ir.OpInfo{Name: "ext.store", C: "PYXC_AT($0, $aux) = $1", Effects: ir.Writes, NoGIL: true, Units: []string{"exttype"}})
	ExtStoreObj = row(ir.OpInfo{Name: "ext.store_obj", C: "pyxc_cvar_set(&PYXC_AT($0, $aux), $1)", Steals: 1 << 1, Effects: ir.Any, Units: []string{"exttype"}})
	// ExtAddr (object) is the address of a field.
	ExtAddr = row(ir.OpInfo{Name: "ext.addr", C: "(&PYXC_AT($0, $aux))", Effects: ir.Reads, NoGIL: true, Units: []string{"exttype"}})
	// ExtMethod (object) is the function in the table of C methods; Aux is "struct, table, slot".
	ExtMethod = row(ir.OpInfo{Name: "ext.method", C: "PYXC_METHOD_OF($0, $aux)", Effects: ir.Reads, NoGIL: true, Units: []string{"exttype"}})
	// ExtVtab (pointer to the table) is a function in the table of a foreign type; Aux is "table, slot".
	ExtVtab = row(ir.OpInfo{Name: "ext.vtab", C: "PYXC_IN_TABLE($0, $aux)", Effects: ir.Reads, NoGIL: true, Units: []string{"exttype"}})
	// ExtType is the type object.
	ExtType = row(ir.OpInfo{Name: "ext.type", C: "((PyObject *)$aux)", Result: ir.Borrowed, Effects: ir.Pure})
	// ExtCheck (object): TypeError unless it is of the type or None; ExtCheckNotNone refuses None.
	ExtCheck        = extCheck("ext.check", "pyxc_ext_check($0, $aux, 1)")
	ExtCheckNotNone = extCheck("ext.check_not_none", "pyxc_ext_check($0, $aux, 0)")
	// ExtArg (object, name as ir.CStr) and ExtArgNotNone are those of arguments.
	ExtArg        = extCheck("ext.arg", "pyxc_ext_arg_check($0, $1, $aux, 1)")
	ExtArgNotNone = extCheck("ext.arg_not_none", "pyxc_ext_arg_check($0, $1, $aux, 0)")
	// ExtNotNone (object; Aux the attribute's name): AttributeError for None.
	ExtNotNone = extCheck("ext.not_none", "(PYXC_LIKELY($0 != Py_None) || pyxc_none_attribute($saux))")
	// ExtIsInstance (object).
	ExtIsInstance = row(ir.OpInfo{Name: "ext.isinstance", C: "pyxc_ext_is($0, $aux)", Effects: ir.Reads, Units: []string{"exttype"}})
	// ExtReady readies a type; Aux is its descriptor's address and its base or NULL, "&pyxe_0, NULL".
	ExtReady = extStatus("ext.ready", "pyxc_ext_ready($aux, NULL)")
	// ExtReadyBases (tuple of bases).
	ExtReadyBases = extStatus("ext.ready_bases", "pyxc_ext_ready($aux, $0)")
	// ExtFill copies the base's table of C methods; Aux is the index of the type.
	ExtFill = row(ir.OpInfo{Name: "ext.fill", C: "pyxt_$aux_fill()", Effects: ir.Writes})
	// ExtGrowable: whether a foreign class can be the base of one with a greater struct; Aux is the condition that it is greater
	// and the base's type object.
	ExtGrowable = row(ir.OpInfo{Name: "ext.growable", C: "PYXC_EXT_GROWABLE($aux)", Err: ir.ErrZero, Effects: ir.Any, Units: []string{"exttype"}})
	// ExtImport gets a foreign type; Aux is the assignment's right side.
	ExtImport = row(ir.OpInfo{Name: "ext.import", C: "PYXC_EXT_IMPORT($aux)", Err: ir.ErrZero, Effects: ir.Any, Units: []string{"exttype"}})
	// ExtDict is the dict of a type, for the body of its class.
	ExtDict = row(ir.OpInfo{Name: "ext.dict", C: "(($aux)->tp_dict)", Result: ir.Borrowed, Effects: ir.Reads})
	// ExtModified follows changes of that dict.
	ExtModified = row(ir.OpInfo{Name: "ext.modified", C: "PyType_Modified($aux)", Effects: ir.Any})
	// ExtNew (arguments tuple, keywords or NULL): T.__new__(T, ...).
	ExtNew = newObj("exttype", "ext.new", "pyxc_ext_tp_new($aux, $0, $1)")
	// GetBufferObj (Py_buffer *) and SetBufferObj (Py_buffer *, object) are its field obj; NULL reads as None.
	GetBufferObj = row(ir.OpInfo{Name: "buffer.get_obj", C: "($0->obj ? $0->obj : Py_None)", Result: ir.Borrowed, Effects: ir.Reads})
	SetBufferObj = row(ir.OpInfo{Name: "buffer.set_obj", C: "pyxc_cvar_set(&$0->obj, $1)", Steals: 1 << 1, Effects: ir.Any})
	// ExtPickle binds the methods for pickling; Aux is the type's index.
	ExtPickle = row(ir.OpInfo{Name: "ext.pickle", C: "pyxc_pickle_setup(&pyxp_$aux)", Err: ir.ErrNeg, Effects: ir.Any, Units: []string{"extpickle"}})
	// ExtDataclass (tuple of what makes each field, options) enters __dataclass_fields__ and its like.
	ExtDataclass = row(ir.OpInfo{Name: "ext.dataclass", C: "pyxc_dataclass($aux, $0, $1)", Err: ir.ErrNeg, Effects: ir.Any, Units: []string{"dataclass"}})
	// ExtSetNames calls __set_name__ of what a class's body has bound.
	ExtSetNames = extStatus("ext.set_names", "pyxc_ext_set_names($aux)")
	// ExtDoc (name, text as ir.CStr) gives a slot's Python method the docstring of the method that fills the slot.
	ExtDoc = row(ir.OpInfo{Name: "ext.doc", C: "pyxc_ext_doc($aux, $0, $1)", Effects: ir.Any, Units: []string{"exttype"}})
	// MayOverride (self) tells whether a cpdef method can be overridden.
	MayOverride = row(ir.OpInfo{Name: "ext.may_override", C: "pyxc_may_override($0)", Effects: ir.Reads, NoGIL: true, Units: []string{"override"}})
	// Override (self, name; Aux the function's descriptor): what overrides it, NULL if nothing does.
	Override = row(ir.OpInfo{Name: "ext.override", C: "pyxc_override($0, $1, $aux)", Err: ir.ErrNullOccurred, Effects: ir.Any, Units: []string{"override"}})
)

func extCheck(name, c string) *ir.OpInfo {
	return row(ir.OpInfo{Name: name, C: c, Err: ir.ErrZero, Effects: ir.Reads, Units: []string{"exttype"}})
}

func extStatus(name, c string) *ir.OpInfo {
	return row(ir.OpInfo{Name: name, C: c, Err: ir.ErrNeg, Effects: ir.Any, Units: []string{"exttype"}})
}
