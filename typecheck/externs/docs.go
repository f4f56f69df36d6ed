package externs

import "pyxc/internal/diag"

// Docs explains the codes of this package.
var Docs = []diag.Doc{
	{Code: codeArity, Title: "an extern function with another number of arguments than in its header",
		Text:    "The call that is compiled would leave arguments out or pass some that nobody reads. Copy the parameters from the header, or let 'pyxc header' write the declaration.",
		Example: "cdef extern from \"stdlib.h\":\n    int abs(int a, int b)\n"},
	{Code: codeKind, Title: "an extern declaration of another kind than in its header",
		Text: "C would convert between integers and floating point numbers, or take a pointer for a number, without a word. Widths, const, and signs of parameters may differ from the header; " +
			"integer, floating point, pointer and struct may not.",
		Example: "cdef extern from \"math.h\":\n    int floor(double x)\n"},
	{Code: codeSign, Title: "an extern declaration with a sign that changes values",
		Text:    "Values that the header's type has and the declared one has not would come out as others: -1 as 4294967295, or 4294967295 as -1. Declare it signed or unsigned as the header does, or through a ctypedef of the header's type name.",
		Example: "cdef extern from *:\n    \"\"\"\n    static unsigned int flags(void) { return 0xffffffffu; }\n    \"\"\"\n    int flags()\n"},
	{Code: codeMissing, Title: "a name that the header does not declare",
		Text:    "The module uses the name, and neither this header nor those included before it have it: the C compiler or the import of the module would fail. Look for a misspelling, for another header, or give C's own name in quotes after the declared one.",
		Example: "cdef extern from \"stdlib.h\":\n    int abso(int a)\n\ndef f(int a):\n    return abso(a)\n"},
	{Code: codeField, Title: "a struct field that the header has differently",
		Text:    "Fields may be left out and stand in any order, but those that are declared have to be of the header's kind, and those that are used have to exist.",
		Example: "cdef extern from \"time.h\":\n    struct tm:\n        double tm_sec\n"},
}
