package lexer

import (
	"strings"
	"testing"
	"unicode/utf8"
)

// check verifies what every token stream promises: places grow, texts are
// slices of the source, INDENT and DEDENT balance, EOF comes once and last.
func check(t *testing.T, text string, opt Options) {
	t.Helper()
	toks := New(text, opt).All()
	end, depth := 0, 0
	for i := range toks {
		k := &toks[i]
		if k.Pos.Offset < end {
			t.Fatalf("token %d (%s) at %d begins before %d", i, KindText(k.Type), k.Pos.Offset, end)
		}
		if e := End(k); e > len(text) {
			t.Fatalf("token %d ends at %d of %d", i, e, len(text))
		} else if e > k.Pos.Offset {
			if text[k.Pos.Offset:e] != k.Value {
				t.Fatalf("token %d is %q, the text there %q", i, k.Value, text[k.Pos.Offset:e])
			}
			end = e
		}
		if (k.Type == EOF) != (i == len(toks)-1) {
			t.Fatalf("EOF as token %d of %d", i, len(toks))
		}
		switch k.Type {
		case Indent:
			depth++
		case Dedent:
			depth--
		}
		if depth < 0 {
			t.Fatalf("token %d: more DEDENT than INDENT", i)
		}
	}
}

func FuzzLex(f *testing.F) {
	for _, s := range []string{
		"", "x = 1\n", "if x:\n  y\n z\n", "f'{a!r:>{b}}' rb'\\x' '''a\nb'''", "(\n[{", "0x1f 1e5 1_0 0777L .5j 1if",
		"\tx\n        y\n", "a\\\nb", "c'x' 1UL ?", "é = 'ß'", "f'{{x}} {y=} \\N{DIGIT ONE}'", "f'''{\n'a' # b\n}'''", "def f(\ndef g", "\r\n\f#x",
		"f'{f'{f'{1}'}'}", "t'{x:{y}}'", "'\\", "f'{x:", "}", ")]}",
	} {
		f.Add(s, true, 2)
		f.Add(s, false, 3)
	}
	f.Fuzz(func(t *testing.T, s string, cython bool, level int) {
		check(t, s, Options{Cython: cython, Level: level})
	})
}

func TestKeywords(t *testing.T) {
	for _, w := range Keywords() {
		if !IsKeyword(keyword(w)) {
			t.Errorf("%s is no keyword", w)
		}
	}
	if got := len(Keywords()); got != 35 {
		t.Errorf("%d keywords", got)
	}
	if keyword("cdef") != Name || keyword("match") != Name {
		t.Error("a soft keyword is a hard one")
	}
}

func TestLongLines(t *testing.T) {
	text := strings.Repeat("a + ", 1<<18)
	toks := New(text, Options{}).All()
	if len(toks) != 2<<18+3 || !utf8.ValidString(toks[1].Value) {
		t.Errorf("%d tokens", len(toks))
	}
}
