package driver

import (
	"pyxc/codegen"
	"pyxc/internal/diag"
	"pyxc/parser"
	"pyxc/typecheck"
	"pyxc/typecheck/externs"
)

// The codes of what the driver itself reports.
const (
	codeUnreadable  diag.Code = "E9001"
	codeUnwritable  diag.Code = "E9002"
	codeNoPython    diag.Code = "E9003"
	codeOldPython   diag.Code = "E9004"
	codeNoHeader    diag.Code = "E9005"
	codeNoCompiler  diag.Code = "E9006"
	codeUserHeader  diag.Code = "E9007"
	codeLink        diag.Code = "E9008"
	codeBadC        diag.Code = "E9009"
	codeInternal    diag.Code = "E9010"
	codeNoCache     diag.Code = "E9011"
	codeSameOutput  diag.Code = "E9012"
	codeModuleName  diag.Code = "E9013"
	codeArguments   diag.Code = "E9014"
	codeDistutils   diag.Code = "E9015"
	codeInterrupted diag.Code = "E9016"
	codeUserSource  diag.Code = "E9017"
	codeRuntime     diag.Code = "E9018"
	codeTooLarge    diag.Code = "E9019"
)

// Docs explains the driver's codes.
var Docs = []diag.Doc{
	{Code: codeUnreadable, Title: "a source cannot be read",
		Text: "The file does not exist, is a directory, or its permissions forbid reading it. A directory may be given where\nsources are looked for below it, but not under a name that ends in .pyx or .py."},
	{Code: codeUnwritable, Title: "an output cannot be written",
		Text: "The directory does not exist and cannot be made, is not writable, or the disk is full. Nothing is left behind:\noutputs are written elsewhere and renamed into place when they are whole. --out-dir names another place."},
	{Code: codeNoPython, Title: "no usable Python interpreter",
		Text: "pyxc asks the interpreter a module is built for how extension modules are called and where its headers are. It\nuses --python, else PYXC_PYTHON, else python3 on PATH."},
	{Code: codeOldPython, Title: "the interpreter is not supported",
		Text: "Modules can be built for CPython 3.9 and newer. 'pyxc env' lists the interpreters that were found and why some\nare not supported."},
	{Code: codeNoHeader, Title: "the headers of the interpreter are missing",
		Text: "Python.h is not where the interpreter says it is. Many systems package it apart: python3-dev on Debian and Ubuntu,\npython3-devel on Fedora. Headers have to be of the very version of the interpreter."},
	{Code: codeNoCompiler, Title: "no C or C++ compiler",
		Text: "Extension modules are compiled by the system's C compiler. pyxc uses CC (CXX for C++), else the compiler the\ninterpreter was built with, else cc, gcc or clang on PATH."},
	{Code: codeUserHeader, Title: "a C header was not found",
		Text:    "A header named in 'cdef extern from' is not on the C compiler's search path. Add its directory with -I or with a\nline '# distutils: include_dirs = DIR' at the top of the source.",
		Example: "cdef extern from \"no_such_header_anywhere.h\":\n    int f(int)\n\nprint(f(1))\n"},
	{Code: codeLink, Title: "the linker failed",
		Text:    "A library named with '# distutils: libraries' was not found, or a function declared in 'cdef extern' is in none\nof them. library_dirs and extra_link_args say where to look.",
		Example: "# distutils: libraries = no_such_library_anywhere\nx = 1\n"},
	{Code: codeBadC, Title: "the C compiler rejected the C that pyxc wrote",
		Text: "This is a bug in pyxc, unless a 'cdef extern' declaration or verbatim C in the source does not fit the header it\nstands for. The C text is kept where the message says; please report it with the source."},
	{Code: codeInternal, Title: "pyxc failed",
		Text: "This is a bug in pyxc; please report it with the source. PYXC_DEBUG=1 in the environment shows where in pyxc it\nhappened."},
	{Code: codeNoCache, Title: "no place for temporary files",
		Text: "Neither the cache directory (PYXC_CACHE_DIR, else the user's) nor the directory for temporary files (TMPDIR) can\nbe written."},
	{Code: codeSameOutput, Title: "two sources have the same output",
		Text: "Two of the sources would be written to one file, for instance a.pyx and a.py. Build them apart, or into different\ndirectories."},
	{Code: codeModuleName, Title: "the file name is no module name",
		Text: "A module is imported by the name of its file, so that has to be an identifier and no keyword. Rename the file, or\nname the module with --module-name."},
	{Code: codeArguments, Title: "the command line makes no sense",
		Text: "An option is unknown, lacks its value, or does not go with another. --help shows what there is."},
	{Code: codeDistutils, Title: "a '# distutils:' line cannot be read",
		Text:    "Such a line is 'name = value', where the value is a list like [a, 'b c'] or words as a shell has them. It has to\nstand in the comments at the top of the source.",
		Example: "# distutils: libraries\nx = 1\n"},
	{Code: codeInterrupted, Title: "the command was interrupted",
		Text: "A signal ended the command. Outputs that were not whole yet have not been written."},
	{Code: codeUserSource, Title: "an additional C source does not compile",
		Text: "A file named with '# distutils: sources' was rejected by the C compiler, whose messages are shown."},
	{Code: codeRuntime, Title: "the runtime does not compile",
		Text: "The C compiler rejected pyxc's own runtime. Flags in CFLAGS that are not for this compiler are the usual reason;\nelse it is a bug in pyxc or an unsupported compiler."},
	{Code: codeTooLarge, Title: "the source is too large",
		Text: "A source of more than 8 MB is not compiled: it is most likely not one. Tables of that size are better read from a\ndata file at run time."},
}

// Explanations joins the tables of all packages that report diagnostics.
func Explanations() *diag.Table {
	table, _ := diag.NewTable(allDocs()...)
	return table
}

func allDocs() [][]diag.Doc {
	return [][]diag.Doc{parser.Docs, typecheck.Docs, externs.Docs, codegen.Docs, Docs}
}
