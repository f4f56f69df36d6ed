package parser

import "pyxc/internal/diag"

// The codes of the errors found while reading a source text.
const (
	CodeChar       diag.Code = "E0101"
	CodeString     diag.Code = "E0102"
	CodeNumber     diag.Code = "E0103"
	CodeIndent     diag.Code = "E0104"
	CodeBracket    diag.Code = "E0105"
	CodeEscape     diag.Code = "E0106"
	CodeUnexpected diag.Code = "E0107"
	CodeExpected   diag.Code = "E0108"
	CodeTarget     diag.Code = "E0109"
	CodeArgs       diag.Code = "E0110"
	CodeParams     diag.Code = "E0111"
	CodeTooDeep    diag.Code = "E0112"
	CodeDialect    diag.Code = "E0113"
	CodePy2        diag.Code = "E0114"
	CodeFString    diag.Code = "E0115"
	CodePattern    diag.Code = "E0116"
	CodeFuture     diag.Code = "E0117"
	CodeDecl       diag.Code = "E0118"
	CodeEncoding   diag.Code = "E0119"
	CodeStringMix  diag.Code = "E0120"
	CodeDirective  diag.Code = "E0121"
	CodePlace      diag.Code = "E0122"
	CodeSemi       diag.Code = "W0101"
)

// Docs explains the codes of this package.
var Docs = []diag.Doc{
	{Code: CodeChar, Title: "character that can't stand in source text",
		Text:    "Outside strings and comments only the characters of names, numbers and operators are allowed. Such characters often come from copied text: typographic quotes, no-break spaces. A NUL byte can't be part of a source file at all.",
		Example: "price = 5 $\n"},
	{Code: CodeString, Title: "string literal that is not closed or not valid",
		Text:    "A string in single quotes ends on its own line; one that spans lines needs triple quotes. A bytes literal holds ASCII characters and escapes only, a C character literal exactly one byte.",
		Example: "name = 'Monty\n"},
	{Code: CodeNumber, Title: "malformed number",
		Text:    "The digits must suit the base, underscores stand singly between digits, a decimal number can't begin with 0 (octal is 0o17), and a name can't follow a number without a blank.",
		Example: "mode = 0o799\n"},
	{Code: CodeIndent, Title: "indentation that fits no block",
		Text:    "A line may be indented more only behind a colon, and a line that is indented less must return to the column of an enclosing block. Tabs and spaces can't be mixed in a way that depends on the width of a tab.",
		Example: "if True:\n        x = 1\n    y = 2\n"},
	{Code: CodeBracket, Title: "bracket without its partner",
		Text:    "Every '(', '[' and '{' needs its closing partner, in the right order. A bracket that was never closed is reported where it was opened.",
		Example: "x = (1, 2]\n"},
	{Code: CodeEscape, Title: "invalid escape sequence",
		Text:    "\\x takes two hexadecimal digits, \\u four, \\U eight up to 0010ffff, and \\N{...} the Unicode name of a character.",
		Example: "s = '\\x1'\n"},
	{Code: CodeUnexpected, Title: "something that can't stand here",
		Text:    "What was read so far is complete or needs something else; this part fits in no way.",
		Example: "x = 1 2\n"},
	{Code: CodeExpected, Title: "something is missing",
		Text:    "The statement needs the named part at this place.",
		Example: "while True\n    pass\n"},
	{Code: CodeTarget, Title: "target that can't be assigned to or deleted",
		Text:    "Names, attributes, subscripts and tuples or lists of these can be assigned to. Only one element of an unpacking can be starred. An annotation, ':=' and augmented assignment take a single target.",
		Example: "f() + 1 = 2\n"},
	{Code: CodeArgs, Title: "invalid arguments of a call",
		Text:    "Positional arguments stand before keyword arguments, a keyword can be given only once and must be a name, and a generator expression needs parentheses unless it is the only argument.",
		Example: "print(sep='', 1)\n"},
	{Code: CodeParams, Title: "invalid parameter list",
		Text:    "Parameter names differ, parameters without default stand before those with one, '/' stands before '*', each at most once, and nothing follows '**name'.",
		Example: "def f(a=1, b): pass\n"},
	{Code: CodeTooDeep, Title: "nested too deeply",
		Text:    "There are limits on the nesting of brackets (200), of blocks (100) and of expressions, like those of CPython; a program that needs more is most likely generated and can use more statements.",
		Example: "x = ((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((1\n"},
	{Code: CodeDialect, Title: "Cython syntax in a Python file",
		Text: "A .py file holds only Python. Use a .pyx file, or the pure Python mode (import cython).", File: "example.py",
		Example: "from libc.math cimport sin\n"},
	{Code: CodePy2, Title: "Python 2 syntax",
		Text:    "This form exists only under language_level=2.",
		Example: "x = `1`\n"},
	{Code: CodeFString, Title: "invalid field of an f-string",
		Text:    "A field holds an expression, then '=' if it shall show itself, then '!r', '!s' or '!a', then ':' and a format specification.",
		Example: "s = f'{1!x}'\n"},
	{Code: CodePattern, Title: "invalid pattern of a case",
		Text:    "A pattern is a literal, a dotted name, a name to bind, a sequence, a mapping, a class with patterns, or alternatives of these. One element of a sequence may be starred, '**rest' stands last in a mapping.",
		Example: "match x:\n    case [*a, *b]: pass\n"},
	{Code: CodeFuture, Title: "unknown future feature",
		Text:    "Only the features that Python lists in the module __future__ can be imported from it.",
		Example: "from __future__ import flying_cars\n"},
	{Code: CodeDecl, Title: "malformed C declaration",
		Text:    "A C declaration is a type, then one or more declarators: names with their pointers, array sizes and parameter lists.",
		Example: "cdef f(x) -> int: return 1\n"},
	{Code: CodeEncoding, Title: "text that does not fit its encoding",
		Text: "A source file is UTF-8 unless a coding line among its first two lines says otherwise.",
		File: "example.pyx", Example: "# coding: martian\n"},
	{Code: CodeStringMix, Title: "string literals of different kinds side by side",
		Text:    "Adjacent literals are joined; that works among text literals and among bytes literals, but not across, and not with C characters or template strings.",
		Example: "s = 'a' b'b'\n"},
	{Code: CodeDirective, Title: "invalid directive comment",
		Text:    "The value of a directive in a '# cython:' comment is not one that it can have.",
		Example: "# cython: language_level=4\n"},
	{Code: CodeSemi, Title: "a semicolon at the end of a line",
		Text:    "A semicolon stands between statements on one line. At the end it is left over from C.",
		Example: "x = 1;\n"},
	{Code: CodePlace, Title: "statement in a place where it can't stand",
		Text:    "C declarations belong to the level of a module, a function, a cdef class, an extern block or a struct; not into the suite of an if, a loop or a with, nor into a Python class. Types are declared at the level of the module.",
		Example: "def f():\n    if True:\n        cdef int x\n"},
}
