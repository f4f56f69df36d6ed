package emit

import (
	"strings"

	"pyxc/codegen/ir"
)

// Header is a C header that a module gives to other C code.
type Header struct {
	Suffix string // behind the module's own name: ".h" or "_api.h"
	Text   []byte
}

// Headers writes the headers for what the module declares public or api.
func Headers(m *ir.Module) []Header {
	h := m.Header
	if h == nil {
		return nil
	}
	list := []Header{{".h", publicHeader(m, h)}}
	if len(h.API) > 0 || len(h.APIClasses) > 0 {
		list = append(list, Header{"_api.h", apiHeader(m, h)})
	}
	return list
}

// guards are the macros that keep the headers out of the module's own C.
func guards(m *ir.Module) (public, api string) {
	id := identifier(strings.ReplaceAll(m.Name, ".", "__"))
	return "__PYX_HAVE__" + id, "__PYX_HAVE_API__" + id
}

// last is the last part of a module's name.
func last(name string) string { return name[strings.LastIndexByte(name, '.')+1:] }

func publicHeader(m *ir.Module, h *ir.Header) []byte {
	w := &writer{}
	guard, api := guards(m)
	w.line("/* %s: the public C declarations of the module, written by pyxc */", comment(m.Name))
	w.line("#ifndef %s\n#define %s", guard, guard)
	w.text("#include \"Python.h\"\n")
	for _, c := range h.Classes {
		w.line("%s;", c.Struct)
	}
	headerTypes(w, h)
	for _, c := range h.Classes {
		headerClass(w, c)
	}
	w.line("\n#ifndef %s", api)
	w.text("#ifdef CYTHON_EXTERN_C\n#define PYXC_EXTERN_C CYTHON_EXTERN_C")
	w.text("#elif defined(__cplusplus)\n#define PYXC_EXTERN_C extern \"C\"\n#else\n#define PYXC_EXTERN_C extern\n#endif")
	for _, d := range h.Public {
		w.line("PYXC_EXTERN_C %s;", d.Decl)
	}
	w.text("#undef PYXC_EXTERN_C\n#endif\n")
	w.text("/* Gives a PyModuleDef: for PyImport_AppendInittab. */")
	w.line("PyMODINIT_FUNC %s(void);\n", InitName(m.Name))
	w.text("#endif")
	return w.b
}

func headerTypes(w *writer, h *ir.Header) {
	for _, t := range h.Types {
		if t.Kind == ir.DeclStruct && !t.Typedef {
			w.line("%s;", t.Rep.C)
		}
	}
	for _, t := range h.Types {
		declareType(w, t)
	}
}

// headerClass declares the struct of a class's instances.
func headerClass(w *writer, c *ir.ExtType) {
	w.line("%s {", c.Struct)
	if c.Base == "PyObject" {
		w.text("    PyObject_HEAD")
	} else {
		w.line("    %s pyx_base;", c.Base)
	}
	if c.Vtab != nil && c.Vtab.Own {
		w.text("    const void *pyx_vtab;")
	}
	for _, f := range c.Fields {
		w.line("    %s;", Declare(f.Rep, f.Name))
	}
	w.text("};")
}

// apiGet fetches a pointer from a module's __pyx_capi__; it stands in every api header.
const apiGet = `#ifndef PYXC_API_GET
#define PYXC_API_GET
/* *p = what the module exports under a name, if its C type is as expected. 0, or -1 with an error. Needs the GIL. */
static int pyxc_api_get(PyObject *module, const char *name, const char *type, void **p)
{
    PyObject *all = PyObject_GetAttrString(module, "__pyx_capi__"), *capsule;
    *p = NULL;
    if (all == NULL)
        return -1;
    capsule = PyMapping_GetItemString(all, name);
    Py_DECREF(all);
    if (capsule == NULL) {
        PyErr_Clear();
        PyErr_Format(PyExc_ImportError, "%.200s does not export expected C name %.200s", PyModule_GetName(module), name);
        return -1;
    }
    if (PyCapsule_IsValid(capsule, type)) {
        *p = PyCapsule_GetPointer(capsule, type);
    } else if (!PyErr_Occurred()) {
        const char *have = PyCapsule_GetName(capsule);
        PyErr_Clear();
        PyErr_Format(PyExc_TypeError, "C name %.200s.%.200s has wrong signature (expected %.500s, got %.500s)",
                     PyModule_GetName(module), name, type, have != NULL ? have : "nothing");
    }
    Py_DECREF(capsule);
    return *p != NULL ? 0 : -1;
}

/* A type of the module, whose instances have at least size bytes. New reference, or NULL with an error. Needs the GIL. */
static PyTypeObject *pyxc_api_type(PyObject *module, const char *name, size_t size)
{
    PyObject *t = PyObject_GetAttrString(module, name);
    if (t != NULL && (!PyType_Check(t) || (size_t)((PyTypeObject *)t)->tp_basicsize < size)) {
        PyErr_Format(PyExc_ValueError, "%.200s.%.200s is not the type it was declared to be", PyModule_GetName(module), name);
        Py_CLEAR(t);
    }
    return (PyTypeObject *)t;
}
#endif
`

func apiHeader(m *ir.Module, h *ir.Header) []byte {
	w := &writer{}
	_, guard := guards(m)
	id := identifier(strings.ReplaceAll(m.Name, ".", "__"))
	w.line("/* %s: the C functions and variables that other modules fetch at run time, written by pyxc */", comment(m.Name))
	w.line("#ifndef %s\n#define %s", guard, guard)
	w.line("#include \"Python.h\"\n#include \"%s.h\"\n", last(m.Name))
	for _, c := range h.APIClasses {
		w.line("static PyTypeObject *pyxapi_%s_type_%s = NULL;\n#define %s (*pyxapi_%s_type_%s)", id, c.Name, c.Type, id, c.Name)
	}
	for _, d := range h.API {
		name := "pyxapi_" + id + "_" + d.Name
		w.line("static %s = NULL;", strings.Replace(d.Pointer, "%s", name, 1))
		if d.Var {
			name = "(*" + name + ")"
		}
		w.line("#define %s %s", d.CName, name)
	}
	w.text("\n" + apiGet)
	w.text("/* Imports the module and fetches all of the above. 0, or -1 with an error. Needs the GIL. */")
	w.line("static int import_%s(void)\n{", id)
	w.line("    PyObject *module = PyImport_ImportModule(%s);\n    int status = module != NULL ? 0 : -1;", quote(m.Name))
	w.text("    void *p = NULL;\n    (void)p;")
	for _, c := range h.APIClasses {
		w.line("    if (status == 0 && (pyxapi_%s_type_%s = pyxc_api_type(module, %s, sizeof(%s))) == NULL)\n        status = -1;",
			id, c.Name, quote(c.Name), c.Struct)
	}
	for _, d := range h.API {
		w.line("    if (status == 0 && (status = pyxc_api_get(module, %s, %s, &p)) == 0)", quote(d.Name), quote(d.Signature))
		w.line("        memcpy(&pyxapi_%s_%s, &p, sizeof p);", id, d.Name)
	}
	w.text("    Py_XDECREF(module);\n    return status;\n}\n\n#endif")
	return w.b
}
