package emit

import "strings"

// plain returns a C function of n objects that does a special method, "NULL" if the class has none.
func (x *extType) plain(name string, n int) string {
	s := x.Special[name]
	switch {
	case s == nil:
		return "NULL"
	case s.Object == "":
		return s.Func
	}
	params, args := "PyObject *o", ", NULL, NULL"
	switch n {
	case 2:
		params, args = "PyObject *o, PyObject *a", ", a, NULL"
	case 3:
		params, args = "PyObject *o, PyObject *a, PyObject *b", ", a, b"
	}
	return x.fn(strings.Trim(name, "_")+"_by", "PyObject *", params, "return pyxc_ext_call2(%s, o%s);", s.Object, args)
}

// inherited is plain for two operands, for a method of the class or of those bases whose methods are known.
func (x *extType) inherited(name string) string {
	if x.Special[name] != nil {
		return x.plain(name, 2)
	}
	for t := x.BaseType; t != nil; t = t.BaseType {
		if s := t.Special[name]; s != nil && s.Object == "" {
			return s.Func
		}
	}
	return "NULL"
}

// binaryOps are the operators with a reflected form.
var binaryOps = []struct{ name, slot string }{
	{"add", "nb_add"}, {"sub", "nb_subtract"}, {"mul", "nb_multiply"}, {"mod", "nb_remainder"}, {"divmod", "nb_divmod"},
	{"lshift", "nb_lshift"}, {"rshift", "nb_rshift"}, {"and", "nb_and"}, {"xor", "nb_xor"}, {"or", "nb_or"},
	{"floordiv", "nb_floor_divide"}, {"truediv", "nb_true_divide"}, {"matmul", "nb_matrix_multiply"},
}

// directSlots are filled by a method as it is, of that many operands.
var directSlots = []struct {
	name, slot string
	operands   int
}{
	{"__neg__", "nb_negative", 1}, {"__pos__", "nb_positive", 1}, {"__abs__", "nb_absolute", 1}, {"__invert__", "nb_invert", 1},
	{"__int__", "nb_int", 1}, {"__float__", "nb_float", 1}, {"__index__", "nb_index", 1},
	{"__iadd__", "nb_inplace_add", 2}, {"__isub__", "nb_inplace_subtract", 2}, {"__imul__", "nb_inplace_multiply", 2},
	{"__imod__", "nb_inplace_remainder", 2}, {"__ilshift__", "nb_inplace_lshift", 2}, {"__irshift__", "nb_inplace_rshift", 2},
	{"__iand__", "nb_inplace_and", 2}, {"__ixor__", "nb_inplace_xor", 2}, {"__ior__", "nb_inplace_or", 2},
	{"__ifloordiv__", "nb_inplace_floor_divide", 2}, {"__itruediv__", "nb_inplace_true_divide", 2},
	{"__imatmul__", "nb_inplace_matrix_multiply", 2}, {"__ipow__", "nb_inplace_power", 3},
	{"__repr__", "tp_repr", 1}, {"__str__", "tp_str", 1}, {"__iter__", "tp_iter", 1}, {"__next__", "tp_iternext", 1},
	{"__await__", "am_await", 1}, {"__aiter__", "am_aiter", 1}, {"__anext__", "am_anext", 1},
	{"__getitem__", "mp_subscript", 2},
}

// cSlots are filled by methods that are built with the C signature of the slot.
var cSlots = []struct {
	name  string
	slots []string
}{
	{"__nonzero__", []string{"nb_bool"}}, {"__bool__", []string{"nb_bool"}}, {"__len__", []string{"sq_length", "mp_length"}},
	{"__contains__", []string{"sq_contains"}}, {"__releasebuffer__", []string{"bf_releasebuffer"}},
	{"__richcmp__", []string{"tp_richcompare"}},
}

// operators sets the slots of arithmetic.
func (x *extType) operators() {
	for _, op := range binaryOps {
		name, reflected := "__"+op.name+"__", "__r"+op.name+"__"
		if !x.has(name, reflected) {
			continue
		}
		if s := x.Special[name]; s != nil && s.Symmetric {
			x.set(op.slot, x.plain(name, 2))
			continue
		}
		x.set(op.slot, x.fn(op.slot, "PyObject *", "PyObject *a, PyObject *b",
			"return pyxc_ext_binary(a, b, %s, offsetof(PyNumberMethods, %s), %s_%s, %s, %s);", x.Object, op.slot, x.id, op.slot,
			x.plain(name, 2), x.plain(reflected, 2)))
	}
	if x.has("__pow__", "__rpow__") {
		if s := x.Special["__pow__"]; s != nil && s.Symmetric {
			x.set("nb_power", s.Func)
		} else {
			x.set("nb_power", x.fn("nb_power", "PyObject *", "PyObject *a, PyObject *b, PyObject *c",
				"return pyxc_ext_power(a, b, c, %s, %s_nb_power, %s, %s);", x.Object, x.id, x.plain("__pow__", 3), x.plain("__rpow__", 3)))
		}
	}
	if s := x.Special["__long__"]; s != nil && !x.has("__int__") {
		x.set("nb_int", x.plain("__long__", 1))
	}
	for _, s := range directSlots {
		if x.has(s.name) {
			x.set(s.slot, x.plain(s.name, s.operands))
		}
	}
	for _, c := range cSlots {
		if s := x.Special[c.name]; s != nil {
			for _, slot := range c.slots {
				x.set(slot, s.Func)
			}
		}
	}
}

var comparisons = []string{"__lt__", "__le__", "__eq__", "__ne__", "__gt__", "__ge__"}

// protocols sets the slots of comparison, hashing, containers and descriptors.
func (x *extType) protocols() {
	if x.has(comparisons...) && !x.has("__richcmp__") {
		var f []string
		for _, name := range comparisons {
			f = append(f, x.inherited(name))
		}
		rules := boolInt(x.Total)
		if x.BaseType == nil {
			rules |= 2 // PYXC_BUILTIN_BASE
		}
		x.set("tp_richcompare", x.fn("richcmp", "PyObject *", "PyObject *a, PyObject *b, int op",
			"static const binaryfunc f[] = {%s}; return pyxc_ext_richcmp(a, b, op, %s, f, %d);", strings.Join(f, ", "), x.Object, rules))
	}
	if s := x.Special["__hash__"]; s != nil {
		x.set("tp_hash", x.fn("hash", "Py_hash_t", "PyObject *o",
			"Py_hash_t h = %s(o); return h == -1 && !PyErr_Occurred() ? -2 : h;", s.Func))
	}
	if s := x.Special["__getbuffer__"]; s != nil {
		x.set("bf_getbuffer", x.fn("getbuffer", "int", "PyObject *o, Py_buffer *b, int flags", "return pyxc_ext_getbuffer(o, b, flags, %s);", s.Func))
	}
	if x.has("__getitem__") {
		x.set("sq_item", "pyxc_ext_sq_item")
	}
	if x.has("__setitem__", "__delitem__") {
		x.set("mp_ass_subscript", x.fn("ass_subscript", "int", "PyObject *o, PyObject *k, PyObject *v",
			"return pyxc_ext_ass_item(o, k, v, %s, %s, %s);", x.Object, x.cfunc("__setitem__"), x.cfunc("__delitem__")))
	}
	if x.has("__get__") {
		x.set("tp_descr_get", x.fn("descr_get", "PyObject *", "PyObject *o, PyObject *i, PyObject *t",
			"return pyxc_ext_descr_get(o, i, t, %s);", x.plain("__get__", 3)))
	}
	if x.has("__set__", "__delete__") {
		x.set("tp_descr_set", x.fn("descr_set", "int", "PyObject *o, PyObject *i, PyObject *v",
			"return pyxc_ext_descr_set(o, i, v, %s, %s, %s);", x.Object, x.cfunc("__set__"), x.cfunc("__delete__")))
	}
}

// attributes sets the slots of attribute access.
func (x *extType) attributes() {
	if x.has("__getattribute__", "__getattr__") {
		x.set("tp_getattro", x.fn("getattro", "PyObject *", "PyObject *o, PyObject *n",
			"return pyxc_ext_getattro(o, n, %s, %s, %s);", x.Object, x.inherited("__getattribute__"), x.inherited("__getattr__")))
	}
	if x.has("__setattr__", "__delattr__") {
		x.set("tp_setattro", x.fn("setattro", "int", "PyObject *o, PyObject *n, PyObject *v",
			"return pyxc_ext_setattro(o, n, v, %s, %s, %s);", x.Object, x.cfunc("__setattr__"), x.cfunc("__delattr__")))
	}
}

// cfunc is the C function of a method that is built with a C signature.
func (x *extType) cfunc(name string) string {
	if s := x.Special[name]; s != nil {
		return s.Func
	}
	return "NULL"
}

// namedMethods are the special methods that Python finds by name only if they
// stand in the table of methods: the slots give none, or one of another meaning.
func (x *extType) namedMethods() []string {
	var lines []string
	add := func(name string) {
		if x.has(name) {
			lines = append(lines, "{\""+name+"\", "+x.plain(name, 2)+", METH_O | METH_COEXIST, NULL},")
		}
	}
	for _, op := range binaryOps {
		add("__r" + op.name + "__")
	}
	add("__getattr__")
	return lines
}

// methodTable writes them.
func (x *extType) methodTable(w *writer, lines []string) {
	if lines == nil {
		return
	}
	w.line("static PyMethodDef %s_named[] = {", x.id)
	for _, l := range lines {
		w.text("    " + l)
	}
	w.text("    {NULL, NULL, 0, NULL}};")
	x.set("tp_methods", x.id+"_named")
}
