package emit

import (
	"fmt"
	"strings"

	"pyxc/codegen/ir"
)

// extStructs writes the structs of instances and of tables of C methods.
func (m *module) extStructs(w *writer) {
	for _, t := range m.ExtTypes {
		if !t.Known {
			w.line("%s;", t.Struct)
		}
	}
	for _, t := range m.ExtTypes {
		if v := t.Vtab; v != nil {
			w.line("%s {", v.Struct)
			if v.Base != "" {
				w.line("    %s pyx_base;", v.Base)
			}
			for _, s := range v.Slots {
				w.line("    %s;", Declare(s.Rep, s.Name))
			}
			w.text("};")
		}
		if t.Known {
			continue
		}
		w.line("%s {", t.Struct)
		w.line("    %s pyx_base;", t.Base)
		if t.Vtab != nil && t.Vtab.Own {
			w.text("    const void *pyx_vtab;")
		}
		for _, f := range t.Fields {
			w.line("    %s;", Declare(f.Rep, f.Name))
		}
		if t.HasClasses() {
			w.text("    char pyx_made;")
		}
		w.text("};")
	}
	for _, t := range m.ExtTypes {
		if t.Foreign && !strings.HasPrefix(t.Object, "(") && !strings.HasPrefix(t.Object, "&") {
			w.line("static PYXC_UNUSED PyTypeObject *%s;", t.Object)
			if t.Vtab != nil {
				w.line("static PYXC_UNUSED const void *%s;", t.Vtab.Sym)
			}
		}
	}
}

// extTypes writes the type objects that the module defines, with their slots.
func (m *module) extTypes(w *writer) {
	for _, t := range m.ExtTypes {
		if !t.Foreign {
			x := &extType{m: m, ExtType: t, id: "pyxt_" + fmt.Sprint(t.Index)}
			x.write(w)
		}
	}
}

// extType writes one type.
type extType struct {
	*ir.ExtType
	m  *module
	id string // start of the names of its slot functions
	// protos and bodies of the slot functions.
	protos, bodies []string
	slots          map[string]string
}

// has reports whether one of the special methods is defined.
func (x *extType) has(names ...string) bool {
	for _, n := range names {
		if x.Special[n] != nil {
			return true
		}
	}
	return false
}

// fn adds a slot function and returns its name.
func (x *extType) fn(slot, result, params, format string, args ...any) string {
	name := x.id + "_" + slot
	head := "static " + result
	if !strings.HasSuffix(result, "*") {
		head += " "
	}
	head += name + "(" + params + ")"
	x.protos = append(x.protos, head+";")
	x.bodies = append(x.bodies, head+" { "+fmt.Sprintf(format, args...)+" }")
	return name
}

func (x *extType) set(slot, value string) { x.slots[slot] = value }

func (x *extType) write(w *writer) {
	x.slots = map[string]string{}
	x.life()
	x.operators()
	x.protocols()
	x.attributes()
	w.text("")
	w.line("/* %s */", comment(x.Name))
	if v := x.Vtab; v != nil && v.Fill {
		w.line("static %s %s;", v.Struct, v.Sym)
		w.line("static void %s_fill(void)\n{", x.id)
		w.line("    %s.pyx_base = *%s;", v.Sym, x.baseTable(v))
		for _, e := range v.Init {
			w.line("    %s.%s = %s;", v.Sym, e.Path, e.Func)
		}
		w.text("}")
	} else if v != nil {
		w.line("static const %s %s = {", v.Struct, v.Sym)
		w.line("    %s};", strings.TrimPrefix(tableText(x.ExtType, "", v.Init), "{"))
	}
	named := x.namedMethods()
	x.props(w)
	tables := x.tables(w)
	x.methodTable(w, named)
	w.line("%sPyTypeObject %s = {", staticUnless(x.Public), x.Type)
	w.text("    PyVarObject_HEAD_INIT(NULL, 0)")
	w.line("    .tp_name = %s,", quote(x.FullName))
	w.line("    .tp_basicsize = sizeof(%s),", x.Struct)
	for _, s := range typeSlots {
		if s == "tp_flags" {
			w.line("    .tp_flags = %s,", x.flags())
			continue
		}
		if s == "tp_doc" {
			if x.Doc != nil {
				w.line("    .tp_doc = %s,", quote(x.Doc.Text))
			}
			continue
		}
		if v := x.slots[s]; v != "" {
			w.line("    .%s = %s,", s, v)
		} else if v := tables[s]; v != "" {
			w.line("    .%s = &%s,", s, v)
		}
	}
	w.text("};")
	x.descriptor(w)
	for _, b := range x.bodies {
		w.text(b)
	}
	x.pickle(w)
}

func staticUnless(public bool) string {
	if public {
		return "PYXC_PUBLIC "
	}
	return "static "
}

// pickle writes what pickling needs.
func (x *extType) pickle(w *writer) {
	p := x.Pickle
	if p == nil {
		return
	}
	get, set, refusal := p.Get, p.Set, "NULL"
	if p.Refusal != "" {
		get, set, refusal = "NULL", "NULL", quote(p.Refusal)
	}
	self := fmt.Sprintf("pyxp_%d", x.Index)
	w.line("static PyObject *%s_reduce(PyObject *o, PyObject *u);", x.id)
	w.line("static PyObject *%s_setstate(PyObject *o, PyObject *s);", x.id)
	w.line("static PyObject *%s_unpickle(PyObject *u, PyObject *a);", x.id)
	w.line("static PyMethodDef %s_pickle[] = {", x.id)
	w.line("    {\"__reduce_cython__\", %s_reduce, METH_NOARGS, NULL},", x.id)
	w.line("    {\"__setstate_cython__\", %s_setstate, METH_O, NULL},", x.id)
	w.line("    {%s, %s_unpickle, METH_VARARGS, NULL}};", quote("__pyx_unpickle_"+x.Name), x.id)
	w.line("static const pyxc_pickle %s = {&pyxc_m, &%s, %s, %s, %d, {%#xL, %#xL, %#xL}, %s, %s, %s_pickle};", self, x.Type, get, set, p.N, p.Checksums[0], p.Checksums[1], p.Checksums[2],
		quote(p.Names), refusal, x.id)
	w.line("static PyObject *%s_reduce(PyObject *o, PyObject *u) { (void)u; return pyxc_pickle_reduce(&%s, o); }", x.id, self)
	w.line("static PyObject *%s_setstate(PyObject *o, PyObject *s) { return pyxc_pickle_setstate(&%s, o, s); }", x.id, self)
	w.line("static PyObject *%s_unpickle(PyObject *u, PyObject *a) { (void)u; return pyxc_pickle_unpickle(&%s, a); }", x.id, self)
}

// tableText is the initialiser of the part of a table that t's class adds, the base's first. C++ knows no
// designators of nested members, so it goes by position.
func tableText(t *ir.ExtType, prefix string, init []ir.VtabEntry) string {
	var parts []string
	if t.Vtab.Base != "" {
		parts = append(parts, tableText(t.BaseType, prefix+"pyx_base.", init)+"}")
	}
	for _, s := range t.Vtab.Slots {
		value := "NULL"
		for _, e := range init {
			if e.Path == prefix+s.Name {
				value = e.Func
			}
		}
		parts = append(parts, value)
	}
	return "{" + strings.Join(parts, ", ")
}

// baseTable is a pointer to the table of the base's C methods.
func (x *extType) baseTable(v *ir.Vtab) string {
	for _, t := range x.m.ExtTypes {
		if t.Vtab != nil && t.Vtab.Sym == v.BaseSym && !t.Foreign {
			return "&" + v.BaseSym
		}
	}
	return "(const " + v.Base + " *)" + v.BaseSym
}

// typeSlots are the members of PyTypeObject in their order.
var typeSlots = []string{
	"tp_dealloc", "tp_as_async", "tp_repr", "tp_as_number", "tp_as_sequence", "tp_as_mapping", "tp_hash", "tp_call", "tp_str",
	"tp_getattro", "tp_setattro", "tp_as_buffer", "tp_flags", "tp_doc", "tp_traverse", "tp_clear", "tp_richcompare",
	"tp_weaklistoffset", "tp_iter", "tp_iternext", "tp_methods", "tp_getset", "tp_descr_get", "tp_descr_set", "tp_dictoffset",
	"tp_init", "tp_new", "tp_finalize", "tp_vectorcall",
}

func (x *extType) flags() string {
	f := "Py_TPFLAGS_DEFAULT"
	if !x.NoVersion {
		f += " | Py_TPFLAGS_HAVE_VERSION_TAG"
	}
	if !x.Final {
		f += " | Py_TPFLAGS_BASETYPE"
	}
	if x.slots["tp_traverse"] != "" {
		f += " | Py_TPFLAGS_HAVE_GC"
	}
	if x.Sequence {
		f += " | PYXC_TPFLAGS_SEQUENCE"
	}
	if x.Mapping {
		f += " | PYXC_TPFLAGS_MAPPING"
	}
	return f
}

// subTables are the parts of a type that are structs of their own, with their members in order.
var subTables = []struct {
	slot, ctype string
	members     []string
}{
	{"tp_as_async", "PyAsyncMethods", []string{"am_await", "am_aiter", "am_anext"}},
	{"tp_as_number", "PyNumberMethods", []string{
		"nb_add", "nb_subtract", "nb_multiply", "nb_remainder", "nb_divmod", "nb_power", "nb_negative", "nb_positive", "nb_absolute",
		"nb_bool", "nb_invert", "nb_lshift", "nb_rshift", "nb_and", "nb_xor", "nb_or", "nb_int", "nb_float", "nb_inplace_add",
		"nb_inplace_subtract", "nb_inplace_multiply", "nb_inplace_remainder", "nb_inplace_power", "nb_inplace_lshift",
		"nb_inplace_rshift", "nb_inplace_and", "nb_inplace_xor", "nb_inplace_or", "nb_floor_divide", "nb_true_divide",
		"nb_inplace_floor_divide", "nb_inplace_true_divide", "nb_index", "nb_matrix_multiply", "nb_inplace_matrix_multiply"}},
	{"tp_as_sequence", "PySequenceMethods", []string{"sq_length", "sq_item", "sq_contains"}},
	{"tp_as_mapping", "PyMappingMethods", []string{"mp_length", "mp_subscript", "mp_ass_subscript"}},
	{"tp_as_buffer", "PyBufferProcs", []string{"bf_getbuffer", "bf_releasebuffer"}},
}

// tables writes the structs for numbers, sequences and so on that have slots.
func (x *extType) tables(w *writer) map[string]string {
	made := map[string]string{}
	for _, t := range subTables {
		var lines []string
		for _, s := range t.members {
			if v := x.slots[s]; v != "" {
				lines = append(lines, fmt.Sprintf("    .%s = %s,", s, v))
			}
		}
		if lines == nil {
			continue
		}
		name := x.id + "_" + strings.TrimPrefix(t.slot, "tp_")
		made[t.slot] = name
		w.line("static %s %s = {", t.ctype, name)
		for _, l := range lines {
			w.text(l)
		}
		w.text("};")
	}
	return made
}

// props writes the table of attributes and properties.
func (x *extType) props(w *writer) {
	if len(x.Props) == 0 {
		for _, p := range x.protos {
			w.text(p)
		}
	}
	if len(x.Props) == 0 && x.Dict == "" {
		return
	}
	part := func(s string) string {
		if s == "" {
			return "NULL"
		}
		return s
	}
	if len(x.Props) > 0 {
		for _, p := range x.Props {
			if p.GetObject != "" {
				p.Get = x.fn("get_"+identifier(p.Name), "PyObject *", "PyObject *o", "return pyxc_ext_call2(%s, o, NULL, NULL);", p.GetObject)
			}
		}
		for _, p := range x.protos {
			w.text(p)
		}
		w.line("static pyxc_prop %s_prop[] = {", x.id)
		for _, p := range x.Props {
			w.line("    {%s, %s, %s},", part(p.Get), part(p.Set), part(p.Del))
		}
		w.text("};")
	}
	w.line("static PyGetSetDef %s_getset[] = {", x.id)
	for i, p := range x.Props {
		set := "NULL"
		if p.Set != "" || p.Del != "" {
			set = "pyxc_prop_set"
		}
		doc := "NULL"
		if p.Doc != nil {
			doc = quote(p.Doc.Text)
		}
		w.line("    {%s, pyxc_prop_get, %s, %s, &%s_prop[%d]},", quote(p.Name), set, doc, x.id, i)
	}
	if x.Dict != "" {
		w.text("    {\"__dict__\", PyObject_GenericGetDict, PyObject_GenericSetDict, NULL, NULL},")
	}
	w.text("    {NULL, NULL, NULL, NULL, NULL}")
	w.text("};")
	x.set("tp_getset", x.id+"_getset")
}

// descriptor writes what the runtime must know of the class.
func (x *extType) descriptor(w *writer) {
	offset := func(field string) string {
		if field == "" {
			return "0"
		}
		return "offsetof(" + x.Struct + ", " + field + ")"
	}
	fields := "NULL"
	if len(x.Objects) > 0 {
		fields = x.id + "_fields"
		parts := make([]string, len(x.Objects))
		for i, f := range x.Objects {
			parts[i] = offset(f)
		}
		w.line("static const unsigned %s[] = {%s};", fields, strings.Join(parts, ", "))
	}
	vtabAt, vtab, private := "0", "NULL", "NULL"
	if v := x.Vtab; v != nil {
		if v.Private {
			private = "PYXC_PRIVATE_VTAB"
		}
		vtabAt, vtab = "offsetof("+v.Root+", pyx_vtab)", "&"+v.Sym
	}
	cinit, dealloc := "NULL", "NULL"
	if s := x.Special["__cinit__"]; s != nil {
		cinit = x.id + "_cinit"
	}
	if s := x.Special["__dealloc__"]; s != nil {
		dealloc = s.Func
	}
	base, kept := "NULL", "NULL"
	if x.BaseType != nil && !x.BaseType.Foreign {
		base = fmt.Sprintf("&pyxe_%d", x.BaseType.Index)
	}
	if x.Freelist > 0 {
		kept = "&" + x.id + "_kept"
		w.line("static PyObject *%s_free[%d];", x.id, x.Freelist)
		w.line("static pyxc_freelist %s_kept = {0, %d, %s_free};", x.id, x.Freelist, x.id)
	}
	w.line("static const pyxc_ext pyxe_%d = {&%s, %s, %d, %d, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s%s};", x.Index, x.Type, fields, len(x.Objects), x.GC,
		offset(x.Weak), offset(x.Dict), vtabAt, vtab, private, cinit, dealloc, base, x.callable("__cinit__"), x.callable("__init__"), kept, x.objects(w))
}

// objects writes the function that makes and destroys the attributes that are
// C++ objects, and gives the descriptor's field for it.
func (x *extType) objects(w *writer) string {
	if !x.HasClasses() {
		return ""
	}
	w.line("static void %s_objects(PyObject *o, int make)\n{", x.id)
	w.line("    %s *p = (%s *)o;", x.Struct, x.Struct)
	w.text("    if (make) {")
	for _, f := range x.Fields {
		if f.Rep.Class {
			w.line("        pyxc_make(p->%s);", f.Name)
		}
	}
	w.text("    } else if (p->pyx_made) {")
	for _, f := range x.Fields {
		if f.Rep.Class {
			w.line("        pyxc_unmake(p->%s);", f.Name)
		}
	}
	w.text("    }\n    p->pyx_made = (char)make;\n}")
	return ", " + x.id + "_objects"
}

// callable is the address of the variable with the function object of a method
// that takes arguments.
func (x *extType) callable(name string) string {
	if s := x.Special[name]; s != nil && s.Object != "" && !s.NoArgs {
		return "&" + s.Object
	}
	return "NULL"
}

// direct reports whether instances can be made without a tuple of arguments:
// the module defines the class and all its bases up to object.
func (x *extType) direct() bool {
	for t := x.ExtType; ; t = t.BaseType {
		if t.Foreign || t.Late {
			return false
		}
		if t.BaseType == nil {
			return t.Base == "PyObject"
		}
	}
}

// vectorcall sets the slot that makes instances from an array of arguments.
func (x *extType) vectorcall() {
	x.set("tp_vectorcall", x.fn("vectorcall", "PyObject *", "PyObject *t, PyObject *const *v, size_t n, PyObject *k",
		"(void)t; return pyxc_ext_vectorcall(&pyxe_%d, v, n, k);", x.Index))
}

// life sets the slots of making and unmaking instances.
func (x *extType) life() {
	self := fmt.Sprintf("&pyxe_%d", x.Index)
	if x.BaseType != nil && len(x.Objects) == 0 && x.Dict == "" && x.Weak == "" && x.Vtab == nil && !x.HasClasses() && !x.has("__cinit__", "__dealloc__", "__del__") {
		if x.direct() {
			x.vectorcall()
		}
		x.methods()
		return // the base's slots do
	}
	x.set("tp_new", x.fn("new", "PyObject *", "PyTypeObject *t, PyObject *a, PyObject *k", "return pyxc_ext_new(%s, t, a, k);", self))
	dealloc := "pyxc_ext_dealloc"
	if x.Trashcan {
		dealloc = "pyxc_ext_dealloc_nested"
	}
	x.set("tp_dealloc", x.fn("dealloc", "void", "PyObject *o", "%s(%s, o, %s_dealloc);", dealloc, self, x.id))
	if (x.GC > 0 || x.Dict != "") && !x.NoGC {
		x.set("tp_traverse", x.fn("traverse", "int", "PyObject *o, visitproc v, void *a", "return pyxc_ext_traverse(%s, o, v, a);", self))
		if !x.NoGCClear {
			x.set("tp_clear", x.fn("clear", "int", "PyObject *o", "return pyxc_ext_clear(%s, o);", self))
		}
	}
	if x.Dict != "" {
		x.set("tp_dictoffset", "offsetof("+x.Struct+", "+x.Dict+")")
	}
	if x.Weak != "" {
		x.set("tp_weaklistoffset", "offsetof("+x.Struct+", "+x.Weak+")")
	}
	if s := x.Special["__cinit__"]; s != nil {
		args := "pyxc_ext_call(" + s.Object + ", o, a, k)"
		if s.NoArgs {
			args = "pyxc_ext_call2(" + s.Object + ", o, NULL, NULL)"
		}
		if s.Func != "" {
			x.fn("cinit", "int", "PyObject *o, PyObject *a, PyObject *k", "(void)a; (void)k; return %s(o);", s.Func)
		} else {
			x.fn("cinit", "int", "PyObject *o, PyObject *a, PyObject *k",
				"PyObject *v = %s; Py_XDECREF(v); (void)a; (void)k; return v ? 0 : -1;", args)
		}
	}
	if x.direct() {
		x.vectorcall()
	}
	x.methods()
	if x.has("__del__") {
		x.set("tp_finalize", x.fn("finalize", "void", "PyObject *o", "pyxc_ext_finalize(o, %s);", x.plain("__del__", 1)))
	}
}

// methods sets the slots of methods with any signature.
func (x *extType) methods() {
	if s := x.Special["__init__"]; s != nil {
		x.set("tp_init", x.fn("init", "int", "PyObject *o, PyObject *a, PyObject *k",
			"PyObject *v = pyxc_ext_call(%s, o, a, k); Py_XDECREF(v); return v ? 0 : -1;", s.Object))
	}
	if s := x.Special["__call__"]; s != nil {
		x.set("tp_call", x.fn("call", "PyObject *", "PyObject *o, PyObject *a, PyObject *k", "return pyxc_ext_call(%s, o, a, k);", s.Object))
	}
}
