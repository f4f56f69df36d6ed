/* Cold: compiled for size. */
#include "template.h"

/* The module for versions that have none. What it shows of itself is as in Python 3.14. */
static const char pyxc_template_source[] =
    "class Interpolation:\n"
    "    __slots__ = ('value', 'expression', 'conversion', 'format_spec')\n"
    "    __match_args__ = __slots__\n"
    "    def __new__(cls, value, /, expression='', conversion=None, format_spec=''):\n"
    "        for name, text in ('expression', expression), ('conversion', conversion), ('format_spec', format_spec):\n"
    "            if not isinstance(text, str) and (text is not None or name != 'conversion'):\n"
    "                raise TypeError(f\"Interpolation() argument '{name}' must be str, not {type(text).__name__}\")\n"
    "        if conversion not in (None, 's', 'a', 'r'):\n"
    "            raise ValueError(\"Interpolation() argument 'conversion' must be one of 's', 'a' or 'r'\")\n"
    "        self = object.__new__(cls)\n"
    "        for name, field in zip(cls.__slots__, (value, expression, conversion, format_spec)):\n"
    "            object.__setattr__(self, name, field)\n"
    "        return self\n"
    "    def __repr__(self):\n"
    "        return f'Interpolation({self.value!r}, {self.expression!r}, {self.conversion!r}, {self.format_spec!r})'\n"
    "    def __reduce__(self):\n"
    "        return Interpolation, (self.value, self.expression, self.conversion, self.format_spec)\n"
    "class Template:\n"
    "    __slots__ = ('strings', 'interpolations')\n"
    "    def __new__(cls, *args, **kwds):\n"
    "        if kwds:\n"
    "            raise TypeError('Template.__new__ only accepts *args arguments')\n"
    "        strings, interpolations = [''], []\n"
    "        for arg in args:\n"
    "            if isinstance(arg, str):\n"
    "                strings[-1] += arg\n"
    "            elif isinstance(arg, Interpolation):\n"
    "                interpolations.append(arg)\n"
    "                strings.append('')\n"
    "            else:\n"
    "                raise TypeError(\"Template.__new__ *args need to be of type 'str' or 'Interpolation', \"\n"
    "                                f'got {type(arg).__name__}')\n"
    "        self = object.__new__(cls)\n"
    "        object.__setattr__(self, 'strings', tuple(strings))\n"
    "        object.__setattr__(self, 'interpolations', tuple(interpolations))\n"
    "        return self\n"
    "    @property\n"
    "    def values(self):\n"
    "        return tuple([i.value for i in self.interpolations])\n"
    "    def __iter__(self):\n"
    "        return TemplateIter(self)\n"
    "    def __add__(self, other):\n"
    "        if not isinstance(other, Template):\n"
    "            name = 'string.templatelib.Template'\n"
    "            raise TypeError(f'can only concatenate {name} (not \"{type(other).__name__}\") to {name}')\n"
    "        return Template(*self, *other)\n"
    "    def __repr__(self):\n"
    "        return f'Template(strings={self.strings!r}, interpolations={self.interpolations!r})'\n"
    "    def __reduce__(self):\n"
    "        return Template, tuple(self)\n"
    "class TemplateIter:\n"
    "    __slots__ = ('_parts',)\n"
    "    def __init__(self, template):\n"
    "        parts = [template.strings[0]]\n"
    "        for pair in zip(template.interpolations, template.strings[1:]):\n"
    "            parts += pair\n"
    "        self._parts = iter([part for part in parts if part.__class__ is not str or part])\n"
    "    def __iter__(self):\n"
    "        return self\n"
    "    def __next__(self):\n"
    "        return next(self._parts)\n"
    "def convert(obj, /, conversion):\n"
    "    if conversion is None:\n"
    "        return obj\n"
    "    if conversion not in ('s', 'r', 'a'):\n"
    "        raise ValueError(f'invalid conversion specifier: {conversion}')\n"
    "    return {'s': str, 'r': repr, 'a': ascii}[conversion](obj)\n"
    "def seal(cls):\n"
    "    def __init_subclass__(sub, **kwds):\n"
    "        raise TypeError(f\"type 'string.templatelib.{cls.__name__}' is not an acceptable base type\")\n"
    "    cls.__init_subclass__ = classmethod(__init_subclass__)\n"
    "    if cls is not TemplateIter:\n"
    "        def __setattr__(self, name, *value):\n"
    "            if hasattr(cls, name):\n"
    "                raise AttributeError('readonly attribute')\n"
    "            raise AttributeError(f\"'string.templatelib.{cls.__name__}' object has no attribute {name!r}\")\n"
    "        cls.__setattr__ = cls.__delattr__ = __setattr__\n"
    "        cls.__class_getitem__ = classmethod(type(list[int]))\n"
    "for cls in Interpolation, Template, TemplateIter:\n"
    "    seal(cls)\n"
    "del cls, seal\n";

/* Makes string.templatelib. New reference, or NULL with an error. */
static PyObject *pyxc_template_module(void)
{
    PyObject *m = PyImport_AddModule("string.templatelib"), *d, *code, *r = NULL;
    if (!m)
        return NULL;
    d = PyModule_GetDict(m);
    code = Py_CompileString(pyxc_template_source, "<string.templatelib>", Py_file_input);
    if (code && PyDict_SetItemString(d, "__builtins__", PyEval_GetBuiltins()) == 0)
        r = PyEval_EvalCode(code, d, d);
    Py_XDECREF(code);
    Py_INCREF(m);
    if (!r) {
        pyxc_err e;
        pyxc_err_fetch(&e);
        PyDict_DelItemString(PyImport_GetModuleDict(), "string.templatelib");
        Py_DECREF(m);
        PyErr_Clear();
        pyxc_err_restore(&e);
        return NULL;
    }
    Py_DECREF(r);
    return m;
}

/* A class of string.templatelib, kept for good. Borrowed, or NULL with an error. */
static PyObject *pyxc_template_class(PyObject **place, const char *name)
{
    PyObject *m;
    if (*place)
        return *place;
    m = PyImport_ImportModule("string.templatelib");
#if PY_VERSION_HEX < 0x030E0000
    if (!m && PyErr_ExceptionMatches(PyExc_ImportError)) {
        PyErr_Clear();
        m = pyxc_template_module();
    }
#endif
    if (m)
        *place = PyObject_GetAttrString(m, name);
    Py_XDECREF(m);
    return *place;
}

PyObject *pyxc_template(PyObject *const *parts, Py_ssize_t n)
{
    static PyObject *pyxc_class;
    PyObject *cls = pyxc_template_class(&pyxc_class, "Template"), *args, *r;
    Py_ssize_t i;
    if (!cls || !(args = PyTuple_New(n)))
        return NULL;
    for (i = 0; i < n; i++)
        PyTuple_SET_ITEM(args, i, Py_NewRef(parts[i]));
    r = PyObject_Call(cls, args, NULL);
    Py_DECREF(args);
    return r;
}

PyObject *pyxc_interpolation(PyObject *value, PyObject *expression, int conversion, PyObject *spec)
{
    static PyObject *pyxc_class;
    PyObject *cls = pyxc_template_class(&pyxc_class, "Interpolation"), *how, *r;
    if (!cls)
        return NULL;
    how = conversion ? PyUnicode_FromOrdinal(conversion) : Py_NewRef(Py_None);
    if (!how)
        return NULL;
    r = spec ? PyObject_CallFunctionObjArgs(cls, value, expression, how, spec, NULL)
             : PyObject_CallFunctionObjArgs(cls, value, expression, how, NULL);
    Py_DECREF(how);
    return r;
}
