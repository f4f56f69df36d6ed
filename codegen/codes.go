package codegen

import "pyxc/internal/diag"

// Docs explains the codes of the middle and back end.
var Docs = []diag.Doc{
	{Code: diag.CodeUnsupported, Title: "not supported yet",
		Text:    "This is valid, and pyxc can't compile it yet. docs/compat.md lists what works. Nothing was written.",
		Example: "def f(double[:] x):\n    return x[0]\n"},
	{Code: diag.CodeNoConvert, Title: "no conversion between two types",
		Text: "A value of one type is needed as one of the other, and there is no way between them."},
	{Code: "E0903", Title: "a C variable that is deleted",
		Text: "'del' of a variable takes away its Python object. A C variable always has a value."},
	{Code: "E0904", Title: "a repeated keyword argument",
		Text: "Each keyword may be given once in a call."},
	{Code: "E0905", Title: "values that don't fit a C function or struct",
		Text:    "The number or the names of the arguments are not those of the declaration.",
		Example: "def f():\n    cdef int a[2]\n    a = [1, 2, 3]\n    return a[0]\n"},
	{Code: "E0906", Title: "declared and not defined",
		Text:    "The .pxd, or the class, promises a class or method that this module has to define.",
		Example: "-- example.pyx --\nx = 1\n-- example.pxd --\ncdef class A:\n    cdef int f(self)\n"},
	{Code: "E0907", Title: "a method that a cdef class can't have",
		Text:    "Instances of an extension type are allocated by the type itself. What __new__ would do belongs into __cinit__.",
		Example: "cdef class A:\n    def __new__(cls):\n        pass\n"},
	{Code: "E0908", Title: "a special method with the wrong number of parameters",
		Text:    "Python calls special methods with a fixed number of arguments.",
		Example: "cdef class A:\n    def __len__(self, x):\n        return 1\n"},
	{Code: "E0909", Title: "a field that is deleted",
		Text:    "Fields of an extension type are part of every instance. An object field can be set to None.",
		Example: "cdef class A:\n    cdef list items\n\ndef f(A a):\n    del a.items\n"},
}
