package parser

import (
	"fmt"
	"math/big"
	"strconv"
	"strings"
	"unicode"

	"pyxc/parser/ast"
)

// UnparseAnnotation writes an expression as CPython writes annotations that
// are kept as text: literals by their value, in the spacing of its own printer.
func UnparseAnnotation(x ast.Expr) string {
	w := &printer{mod: &ast.Module{}, values: true}
	w.expr(x, lvlTest)
	return w.String()
}

// SignatureText writes a default or an annotation for documentation: numbers
// as they were written, and "..." where a lambda stands.
func SignatureText(x ast.Expr) string {
	w := &printer{mod: &ast.Module{}, values: true, shown: true}
	w.expr(x, lvlTest)
	return w.String()
}

// shownAsWritten reports whether a literal is left as it is in documentation.
func (w *printer) shownAsWritten(x ast.Expr) bool {
	switch x.(type) {
	case *ast.Int, *ast.Float, *ast.Imag:
		return w.shown
	}
	return false
}

// value writes a literal, or what CPython spells otherwise than UnparseExpr
// does, and reports whether x is of that kind.
func (w *printer) value(x ast.Expr) bool {
	if w.shownAsWritten(x) {
		return false
	}
	switch x := x.(type) {
	case *ast.Int:
		n, ok := new(big.Int).SetString(oldOctal(x.Text), 0)
		if !ok {
			return false
		}
		w.put(n.String())
	case *ast.Float:
		w.put(floatRepr(x.Text, false))
	case *ast.Imag:
		w.put(floatRepr(x.Text, true), "j")
	case *ast.Str:
		switch x.Kind {
		case ast.StrBytes:
			w.put("b", reprBytes(x.Text))
		case ast.StrUnicode:
			if !w.shown {
				w.put("u")
			}
			w.put(reprText(x.Text))
		case ast.StrChar:
			return false
		default:
			w.put(reprText(x.Text))
		}
	case *ast.JoinedStr:
		sub := &printer{mod: w.mod, values: true}
		sub.fValues(x.Parts)
		w.put("f", reprText(sub.String()))
	case *ast.Slice:
		plain := *x
		plain.HasStep = x.Step != nil
		w.slice(&plain)
	case *ast.Call:
		if g, ok := onlyArg(x).(*ast.Comp); ok && g.Kind == ast.CompGen {
			w.base(x.Func)
			w.comp(g)
			return true
		}
		return false
	case *ast.Attr:
		if _, ok := x.X.(*ast.Int); !ok {
			return false
		}
		w.expr(x.X, lvlAtom)
		w.put(" .", x.Name)
	default:
		return false
	}
	return true
}

func onlyArg(x *ast.Call) ast.Expr {
	if len(x.Args) == 1 && len(x.Keywords) == 0 {
		return x.Args[0]
	}
	return nil
}

// oldOctal turns 017 of language level 2 into what base 0 understands.
func oldOctal(text string) string {
	if t := strings.TrimLeft(text, "0_"); t == "" {
		return "0"
	}
	return text
}

// fValues writes the inside of an f-string, before it is quoted.
func (w *printer) fValues(parts []ast.FPart) {
	for i := range parts {
		q := &parts[i]
		if q.Expr == nil {
			w.put(strings.NewReplacer("{", "{{", "}", "}}").Replace(q.Text))
			continue
		}
		conversion := q.Conversion
		if q.Debug {
			w.put(q.DebugText)
			if conversion == 0 && !q.HasSpec {
				conversion = 'r'
			}
		}
		text := w.exprText(q.Expr, lvlOr)
		w.put("{")
		if strings.HasPrefix(text, "{") {
			w.put(" ")
		}
		w.put(text)
		if conversion != 0 {
			w.put("!", string(rune(conversion)))
		}
		if q.HasSpec {
			w.put(":")
			w.fValues(q.Spec)
		}
		w.put("}")
	}
}

// floatRepr is what repr() gives for a float literal; infinity, which has no
// literal, is written as one that is too large.
func floatRepr(text string, imag bool) string {
	v, err := strconv.ParseFloat(strings.ReplaceAll(text, "_", ""), 64)
	if err != nil { // out of range
		return "1e309"
	}
	exp := strconv.FormatFloat(v, 'e', -1, 64)
	e, _ := strconv.Atoi(exp[strings.IndexByte(exp, 'e')+1:])
	if v != 0 && (e < -4 || e >= 16) {
		return exp
	}
	s := strconv.FormatFloat(v, 'f', -1, 64)
	if !imag && !strings.Contains(s, ".") {
		s += ".0"
	}
	return s
}

// pyQuote is the quote that repr() chooses.
func pyQuote(s string) byte {
	if strings.Contains(s, "'") && !strings.Contains(s, `"`) {
		return '"'
	}
	return '\''
}

func reprBytes(s string) string {
	quote := pyQuote(s)
	b := []byte{quote}
	for i := range len(s) {
		switch c := s[i]; {
		case c == quote || c == '\\':
			b = append(b, '\\', c)
		case c >= 0x20 && c < 0x7F:
			b = append(b, c)
		default:
			b = append(b, reprControl(rune(c))...)
		}
	}
	return string(append(b, quote))
}

func reprText(s string) string {
	quote := pyQuote(s)
	b := []byte{quote}
	for i := 0; i < len(s); {
		r, n := decodeWTF8(s[i:])
		switch {
		case r == rune(quote) || r == '\\':
			b = append(b, '\\', byte(r))
		case r < 0x80 && r >= 0x20 && r != 0x7F, r >= 0x80 && !(r >= 0xD800 && r <= 0xDFFF) && unicode.IsPrint(r):
			b = append(b, s[i:i+n]...)
		default:
			b = append(b, reprControl(r)...)
		}
		i += n
	}
	return string(append(b, quote))
}

func reprControl(r rune) string {
	switch {
	case r == '\n':
		return `\n`
	case r == '\r':
		return `\r`
	case r == '\t':
		return `\t`
	case r <= 0xFF:
		return fmt.Sprintf(`\x%02x`, r)
	case r <= 0xFFFF:
		return fmt.Sprintf(`\u%04x`, r)
	}
	return fmt.Sprintf(`\U%08x`, r)
}
