package parser_test

import (
	"testing"

	"pyxc/internal/source"
	"pyxc/parser"
	"pyxc/parser/ast"
)

func TestDecode(t *testing.T) {
	for _, c := range []struct{ name, raw, want, err string }{
		{"plain", "x = 'é'\n", "x = 'é'\n", ""},
		{"mark", "\xef\xbb\xbfx\n", "x\n", ""},
		{"mark and line", "\xef\xbb\xbf# coding: utf-8\n", "# coding: utf-8\n", ""},
		{"contradiction", "\xef\xbb\xbf# coding: latin-1\n", "", "f:1:11: the file begins with a UTF-8 byte order mark, but its coding line says latin-1"},
		{"latin-1", "# -*- coding: latin-1 -*-\n'\xe9'\n", "# -*- coding: latin-1 -*-\n'é'\n", ""},
		{"second line", "#!x\n# vim: set fileencoding=iso-8859-15 :\n'\xa4'\n", "#!x\n# vim: set fileencoding=iso-8859-15 :\n'€'\n", ""},
		{"third line", "\n\n# coding: latin-1\n'\xe9'\n", "", "f:4:2: byte 0xe9 is not UTF-8, and the file has no coding line"},
		{"behind code", "x\n# coding: latin-1\n'\xe9'\n", "", "f:3:2: byte 0xe9 is not UTF-8, and the file has no coding line"},
		{"cp1252", "# coding: cp1252\n'\x80'\n", "# coding: cp1252\n'€'\n", ""},
		{"koi8", "# coding: koi8-r\n'\xc1'\n", "# coding: koi8-r\n'а'\n", ""},
		{"ascii", "# coding: ascii\n\xe9\n", "", "f:2:1: byte 0xe9 is not ASCII, which the coding line promises"},
		{"unknown", "# coding: martian\n", "", `f:1:11: unknown encoding "martian" in the coding line`},
		{"invalid", "a\nb\xff\n", "", "f:2:2: byte 0xff is not UTF-8, and the file has no coding line"},
		{"truncated", "# coding: utf-8\n\xe2\x82", "", "f:2:1: byte 0xe2 is not UTF-8"},
		{"nul", "a = 1\nb\x00\n", "", "f:2:2: source text can't contain NUL bytes"},
		{"directive", "# cython: c_string_encoding=default\n", "# cython: c_string_encoding=default\n", ""},
	} {
		text, err := parser.Decode("f", []byte(c.raw))
		if got := string(text); err == nil && (got != c.want || c.err != "") {
			t.Errorf("%s: got %q", c.name, got)
		} else if err != nil && err.Error() != c.err {
			t.Errorf("%s: got error %q", c.name, err)
		}
	}
}

// TestStringValues checks the text and the bytes of literals.
func TestStringValues(t *testing.T) {
	for _, c := range []struct {
		source, text, bytes string
		ok                  bool
		level               int
	}{
		{`'a\x41\101\n'`, "aAA\n", "aAA\n", true, 3},
		{`'é'`, "é", "\xc3\xa9", true, 3},
		{`'\xe9'`, "é", "\xe9", true, 3},
		{`'\u20ac'`, "€", `\u20ac`, true, 3},
		{`'\N{EURO SIGN}\N{hangul syllable gag}\N{CJK UNIFIED IDEOGRAPH-4E00}'`, "€각一", `\N{EURO SIGN}\N{hangul syllable gag}\N{CJK UNIFIED IDEOGRAPH-4E00}`, true, 3},
		{`'\ud800'`, "\xed\xa0\x80", `\ud800`, true, 3},
		{`'\q\
'`, `\q`, `\q`, true, 3},
		{`r'\n'`, `\n`, `\n`, true, 3},
		{`b'\xff\u1234'`, "\xff\\u1234", "\xff\\u1234", true, 3},
		{`b'é'`, "\xc3\xa9", "\xc3\xa9", true, 2},
		{`u'\u20ac'`, "€", "", false, 3},
		{`c'\n'`, "\n", "\n", true, 3},
		{`'a' "b" '''c'''`, "abc", "abc", true, 3},
		{"'''a\r\nb\rc'''", "a\nb\nc", "a\nb\nc", true, 3},
	} {
		set := source.NewSet()
		file, err := set.Add("s.pyx", []byte(c.source))
		if err != nil {
			t.Fatal(err)
		}
		m, errs := parseText(set, file, parser.Options{LanguageLevel: c.level})
		if len(errs) > 0 {
			t.Errorf("%s: %s", c.source, errs[0])
			continue
		}
		s := m.Body[0].(*ast.ExprStmt).X.(*ast.Str)
		if s.Text != c.text || s.IsBytesOK != c.ok || s.Bytes != c.bytes {
			t.Errorf("%s: text %q, bytes %q %v", c.source, s.Text, s.Bytes, s.IsBytesOK)
		}
	}
}

// TestSourceEncoding: an unprefixed literal keeps the bytes of the file.
func TestSourceEncoding(t *testing.T) {
	text, err := parser.Decode("s.pyx", []byte("# coding: latin-1\nx = '\xe9'\n"))
	if err != nil {
		t.Fatal(err)
	}
	m, errs := parseString(t, "s.pyx", string(text), parser.Options{LanguageLevel: 2})
	if len(errs) > 0 {
		t.Fatal(errs)
	}
	s := m.Body[0].(*ast.Assign).Value.(*ast.Str)
	if s.Text != "é" || s.Bytes != "\xe9" || !s.IsBytesOK {
		t.Errorf("text %q, bytes %q", s.Text, s.Bytes)
	}
}

func TestParseExpr(t *testing.T) {
	for _, c := range []struct{ source, want string }{
		{"a.b[c]", "a.b[c]"}, {"  int ", "int"}, {"x, y", "x, y"}, {"Foo | None\n", "Foo | None"},
	} {
		x, errs := parseExpr(t, c.source)
		if got := parser.UnparseExpr(x); got != c.want || len(errs) > 0 {
			t.Errorf("%q: %q %v", c.source, got, errs)
		}
	}
	for _, bad := range []string{"", "a b", "1 +", "x = 1", "(", "'"} {
		if _, errs := parseExpr(t, bad); len(errs) != 1 {
			t.Errorf("%q: %d errors", bad, len(errs))
		}
	}
}
