package parser

import (
	"fmt"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"pyxc/parser/ast"
)

// Levels of binding, loosest first; an operand that binds looser than its
// place demands gets parentheses.
const (
	lvlTest = iota
	lvlOr
	lvlAnd
	lvlNot
	lvlCompare
	lvlBinary // plus the precedence of the operator, 1 to 6
	lvlUnary  = lvlBinary + precTerm + 1
	lvlPower  = lvlUnary + 1
	lvlAwait  = lvlPower + 1
	lvlAtom   = lvlAwait + 1
)

// printer writes source text.
type printer struct {
	strings.Builder
	depth int
	mod   *ast.Module
	ctx   declCtx
	enc   string
	// values: as CPython writes annotations (see UnparseAnnotation).
	values bool
	shown  bool // for documentation (see SignatureText)
}

// UnparseExpr writes an expression as source text.
func UnparseExpr(x ast.Expr) string {
	w := &printer{mod: &ast.Module{}}
	w.bare(x)
	return w.String()
}

func (w *printer) put(parts ...string) {
	for _, s := range parts {
		w.WriteString(s)
	}
}

// exprText returns what expr would write.
func (w *printer) exprText(x ast.Expr, least int) string {
	sub := &printer{mod: w.mod, enc: w.enc, ctx: w.ctx, values: w.values, shown: w.shown}
	sub.expr(x, least)
	return sub.String()
}

// bare writes an expression where a tuple needs no parentheses.
func (w *printer) bare(x ast.Expr) {
	if t, ok := x.(*ast.Tuple); ok && !t.Parens && len(t.Elts) > 0 {
		w.elements(t.Elts)
		if len(t.Elts) == 1 {
			w.put(",")
		}
		return
	}
	w.expr(x, lvlTest)
}

func (w *printer) elements(xs []ast.Expr) {
	for i, x := range xs {
		if i > 0 {
			w.put(", ")
		}
		w.expr(x, lvlTest)
	}
}

func levelOfExpr(x ast.Expr) int {
	switch x := x.(type) {
	case *ast.Lambda, *ast.IfExp:
		return lvlTest
	case *ast.BoolOp:
		if x.Or {
			return lvlOr
		}
		return lvlAnd
	case *ast.Unary:
		if x.Op == ast.Not {
			return lvlNot
		}
		return lvlUnary
	case *ast.Cast:
		return lvlUnary
	case *ast.Compare:
		return lvlCompare
	case *ast.Binary:
		if x.Op == ast.Pow {
			return lvlPower
		}
		return lvlBinary + binPrec[x.Op]
	case *ast.Await:
		return lvlAwait
	}
	return lvlAtom
}

var binPrec = [...]int{
	ast.Add: precSum, ast.Sub: precSum, ast.Mul: precTerm, ast.MatMul: precTerm, ast.Div: precTerm,
	ast.FloorDiv: precTerm, ast.Mod: precTerm, ast.Pow: precTerm + 1, ast.LShift: precShift, ast.RShift: precShift,
	ast.BitAnd: precAnd, ast.BitOr: precOr, ast.BitXor: precXor,
}

// expr writes an expression, in parentheses if it binds looser than least.
func (w *printer) expr(x ast.Expr, least int) {
	if levelOfExpr(x) < least {
		w.put("(")
		w.operation(x)
		w.put(")")
		return
	}
	w.operation(x)
}

func (w *printer) operation(x ast.Expr) {
	switch x := x.(type) {
	case *ast.Lambda:
		if w.shown {
			w.put("...")
			return
		}
		w.put("lambda")
		if text := w.paramsText(x.Params); text != "" {
			if !w.values || len(x.Params.PosOnly)+len(x.Params.Args) > 0 {
				w.put(" ") // CPython writes lambda*a
			}
			w.put(text)
		}
		w.put(": ")
		w.expr(x.Body, lvlTest)
	case *ast.IfExp:
		w.expr(x.Then, lvlOr)
		w.put(" if ")
		w.expr(x.Cond, lvlOr)
		w.put(" else ")
		w.expr(x.Else, lvlTest)
	case *ast.BoolOp:
		word, lvl := " and ", lvlAnd
		if x.Or {
			word, lvl = " or ", lvlOr
		}
		w.expr(x.X, lvl+1)
		w.put(word)
		w.expr(x.Y, lvl)
	case *ast.Unary:
		if x.Op == ast.Not {
			w.put("not ")
			w.expr(x.X, lvlNot)
			return
		}
		w.put([...]string{"-", "+", "~", "", "&"}[x.Op])
		w.expr(x.X, lvlUnary)
	case *ast.Cast:
		w.put("<", w.typeText(x.Type))
		if x.Checked {
			w.put("?")
		}
		w.put(">")
		w.expr(x.X, lvlUnary)
	case *ast.Compare:
		w.expr(x.Left, lvlBinary)
		for i, op := range x.Ops {
			w.put(" ", op.String(), " ")
			w.expr(x.Rights[i], lvlBinary)
		}
	case *ast.Binary:
		if x.Op == ast.Pow {
			w.expr(x.X, lvlAwait)
			w.put(" ** ")
			if w.values {
				w.expr(x.Y, lvlPower)
			} else {
				w.expr(x.Y, lvlUnary)
			}
			return
		}
		w.expr(x.X, lvlBinary+binPrec[x.Op])
		w.put(" ", x.Op.String(), " ")
		w.expr(x.Y, lvlBinary+binPrec[x.Op]+1)
	case *ast.Await:
		w.put("await ")
		w.expr(x.X, lvlAtom)
	default:
		w.atom(x)
	}
}

func (w *printer) atom(x ast.Expr) {
	if w.values && w.value(x) {
		return
	}
	switch x := x.(type) {
	case *ast.Name:
		w.put(x.Id)
	case *ast.Const:
		w.put([...]string{"None", "True", "False", "...", "NULL"}[x.Kind])
	case *ast.Int:
		w.put(x.Text)
		if x.Unsigned {
			w.put("U")
		}
		w.put(strings.Repeat("L", x.Long))
	case *ast.Float:
		w.put(x.Text)
	case *ast.Imag:
		w.put(x.Text, "j")
	case *ast.Str:
		w.put(w.strText(x))
	case *ast.JoinedStr:
		w.joined(x)
	case *ast.Tuple:
		w.put("(")
		w.elements(x.Elts)
		if len(x.Elts) == 1 {
			w.put(",")
		}
		w.put(")")
	case *ast.List:
		w.put("[")
		w.elements(x.Elts)
		w.put("]")
	case *ast.Set:
		w.put("{")
		w.elements(x.Elts)
		w.put("}")
	case *ast.Dict:
		w.dict(x)
	case *ast.Comp:
		w.comp(x)
	case *ast.Walrus:
		w.put("(", x.Target.Id, " := ")
		w.expr(x.Value, lvlTest)
		w.put(")")
	case *ast.Starred:
		w.put("*")
		w.expr(x.X, lvlBinary)
	case *ast.Yield:
		w.put("(yield")
		if x.X != nil {
			w.put(" ")
			w.bare(x.X)
		}
		w.put(")")
	case *ast.YieldFrom:
		w.put("(yield from ")
		w.expr(x.X, lvlTest)
		w.put(")")
	case *ast.Backquote:
		w.put("`")
		w.bare(x.X)
		w.put("`")
	default:
		w.trailer(x)
	}
}

func (w *printer) trailer(x ast.Expr) {
	switch x := x.(type) {
	case *ast.Call:
		w.base(x.Func)
		w.callArgs(x.Args, x.Keywords)
	case *ast.Attr:
		w.base(x.X)
		w.put(".", x.Name)
	case *ast.Subscript:
		w.base(x.X)
		w.put("[")
		w.index(x.Index)
		w.put("]")
	case *ast.Slice:
		w.slice(x)
	case *ast.SizeofType:
		w.put("sizeof(", w.typeText(x.Type), ")")
	case *ast.New:
		w.put("new ", w.typeText(x.Class))
		w.callArgs(x.Call.Args, x.Call.Keywords)
	case *ast.TypeArg:
		w.put(w.typeText(x.Type))
	case *ast.Bad:
		w.put("...")
	default:
		panic(fmt.Sprintf("parser: no text for %T", x))
	}
}

// base writes what a trailer stands behind.
func (w *printer) base(x ast.Expr) {
	switch x := x.(type) {
	case *ast.Int, *ast.Float:
		if w.values {
			w.atom(x)
			return
		}
		w.put("(")
		w.atom(x)
		w.put(")")
	default:
		w.expr(x, lvlAtom)
	}
}

// callArgs writes arguments in source order.
func (w *printer) callArgs(args []ast.Expr, keywords []ast.Keyword) {
	w.put("(")
	first := true
	sep := func() {
		if !first {
			w.put(", ")
		}
		first = false
	}
	k := 0
	for _, a := range args {
		for ; !w.values && k < len(keywords) && keywords[k].Sp.IsValid() && keywords[k].Sp.Start < a.Span().Start; k++ {
			sep()
			w.keyword(&keywords[k])
		}
		sep()
		if s, ok := a.(*ast.Starred); ok {
			w.put("*")
			w.expr(s.X, lvlTest)
			continue
		}
		w.expr(a, lvlTest)
	}
	for ; k < len(keywords); k++ {
		sep()
		w.keyword(&keywords[k])
	}
	w.put(")")
}

func (w *printer) keyword(k *ast.Keyword) {
	if k.Name == "" {
		w.put("**")
	} else {
		w.put(k.Name, "=")
	}
	w.expr(k.Value, lvlTest)
}

// index writes what stands between the brackets of a subscript.
func (w *printer) index(x ast.Expr) {
	t, ok := x.(*ast.Tuple)
	if !ok || t.Parens && !w.values || len(t.Elts) == 0 {
		w.expr(x, lvlTest)
		return
	}
	w.elements(t.Elts)
	if len(t.Elts) == 1 {
		w.put(",")
	}
}

func (w *printer) slice(x *ast.Slice) {
	if x.Lo != nil {
		w.expr(x.Lo, lvlTest)
	}
	w.put(":")
	if x.Hi != nil {
		w.expr(x.Hi, lvlTest)
	}
	if x.HasStep {
		w.put(":")
		if x.Step != nil {
			w.expr(x.Step, lvlTest)
		}
	}
}

func (w *printer) dict(x *ast.Dict) {
	w.put("{")
	for i, v := range x.Values {
		if i > 0 {
			w.put(", ")
		}
		if x.Keys[i] == nil {
			w.put("**")
			w.expr(v, lvlBinary)
			continue
		}
		w.expr(x.Keys[i], lvlTest)
		w.put(": ")
		w.expr(v, lvlTest)
	}
	w.put("}")
}

func (w *printer) comp(x *ast.Comp) {
	open := [...]string{"(", "[", "{", "{"}[x.Kind]
	w.put(open)
	if x.Kind == ast.CompDict {
		w.expr(x.Key, lvlTest)
		w.put(": ")
	}
	w.expr(x.Elt, lvlTest)
	for _, g := range x.Generators {
		w.put(" ")
		if g.Async {
			w.put("async ")
		}
		w.put("for ")
		w.forHead(g.Target, g.Iter, g.From, lvlOr)
		for _, c := range g.Ifs {
			w.put(" if ")
			w.expr(c, lvlOr)
		}
	}
	w.put([...]string{")", "]", "}", "}"}[x.Kind])
}

// forHead writes "target in iter" or Cython's range. An iterator of a
// comprehension may be no conditional expression.
func (w *printer) forHead(target, iter ast.Expr, from *ast.ForFromHead, least int) {
	if from == nil {
		w.target(target)
		w.put(" in ")
		if least > lvlTest {
			w.expr(iter, least)
		} else {
			w.bare(iter)
		}
		return
	}
	w.target(target)
	w.put(" from ")
	w.expr(from.Lo, lvlBinary)
	w.put(" ", from.Rel1.String(), " ")
	w.target(target)
	w.put(" ", from.Rel2.String(), " ")
	w.expr(from.Hi, lvlBinary)
	if from.Step != nil {
		w.put(" by ")
		w.expr(from.Step, lvlBinary)
	}
}

// target writes the target of a loop: bare tuples of binary operands.
func (w *printer) target(x ast.Expr) {
	if t, ok := x.(*ast.Tuple); ok && !t.Parens && len(t.Elts) > 0 {
		for i, e := range t.Elts {
			if i > 0 {
				w.put(", ")
			}
			w.expr(e, lvlBinary)
		}
		if len(t.Elts) == 1 {
			w.put(",")
		}
		return
	}
	w.expr(x, lvlBinary)
}

// ---- Strings

// strText writes a string literal.
func (w *printer) strText(s *ast.Str) string {
	switch s.Kind {
	case ast.StrBytes:
		return "b" + quoteBytes(s.Text)
	case ast.StrChar:
		return "c" + quoteBytes(s.Text)
	case ast.StrUnicode:
		return "u" + quoteText(s.Text)
	}
	if !s.IsBytesOK {
		return quoteText(s.Text)
	}
	return w.quoteBoth(s.Text, s.Bytes)
}

func quoteBytes(s string) string {
	var b strings.Builder
	b.WriteByte('"')
	for i := range len(s) {
		writeByteEscape(&b, s[i])
	}
	b.WriteByte('"')
	return b.String()
}

func writeByteEscape(b *strings.Builder, c byte) {
	switch {
	case c == '"' || c == '\\':
		b.WriteByte('\\')
		b.WriteByte(c)
	case c == '\n':
		b.WriteString(`\n`)
	case c < 0x20 || c >= 0x7F:
		fmt.Fprintf(b, `\x%02x`, c)
	default:
		b.WriteByte(c)
	}
}

func quoteText(s string) string {
	var b strings.Builder
	b.WriteByte('"')
	for i := 0; i < len(s); {
		r, n := decodeWTF8(s[i:])
		writeRuneEscape(&b, r)
		i += n
	}
	b.WriteByte('"')
	return b.String()
}

// decodeWTF8 is utf8.DecodeRuneInString that knows surrogates.
func decodeWTF8(s string) (rune, int) {
	r, n := utf8.DecodeRuneInString(s)
	if r == utf8.RuneError && n == 1 && len(s) >= 3 && s[0] == 0xED && s[1] >= 0xA0 {
		return 0xD000 | rune(s[1]&0x3F)<<6 | rune(s[2]&0x3F), 3
	}
	return r, n
}

func writeRuneEscape(b *strings.Builder, r rune) {
	switch {
	case r < 0x80:
		writeByteEscape(b, byte(r))
	case r >= 0xD800 && r <= 0xDFFF:
		fmt.Fprintf(b, `\u%04x`, r)
	case unicode.IsPrint(r):
		b.WriteRune(r)
	case r <= 0xFF:
		fmt.Fprintf(b, `\x%02x`, r)
	case r <= 0xFFFF:
		fmt.Fprintf(b, `\u%04x`, r)
	default:
		fmt.Fprintf(b, `\U%08x`, r)
	}
}

// quoteBoth writes an unprefixed literal whose text and bytes both have to
// come out again: a character beyond ASCII may have been written as itself, as
// \x (one byte) or as \u (which bytes don't know).
func (w *printer) quoteBoth(text, raw string) string {
	var b strings.Builder
	enc := encoder(w.enc)
	b.WriteByte('"')
	for i := 0; i < len(text); {
		r, n := decodeWTF8(text[i:])
		if v, size, ok := uEscape(raw); ok && v == r && !strings.HasPrefix(text[i:], raw[:size]) {
			b.WriteString(raw[:size])
			i, raw = i+n, raw[size:]
			continue
		}
		i += n
		own := text[i-n : i]
		if enc != nil && r >= 0x80 {
			own, _ = enc(r)
		}
		switch {
		case r < 0x80:
			writeByteEscape(&b, byte(r))
			raw = trimFirst(raw, 1)
		case own != "" && strings.HasPrefix(raw, own) && (r > 0xFF || len(own) > 1):
			b.WriteRune(r)
			raw = raw[len(own):]
		case r <= 0xFF:
			fmt.Fprintf(&b, `\x%02x`, r)
			raw = trimFirst(raw, 1)
		default: // an octal escape beyond a byte
			fmt.Fprintf(&b, `\%o`, r)
			raw = trimFirst(raw, 1)
		}
	}
	b.WriteByte('"')
	return b.String()
}

func trimFirst(s string, n int) string { return s[min(n, len(s)):] }

// uEscape reads \uXXXX, \UXXXXXXXX or \N{NAME} at the start of s.
func uEscape(s string) (r rune, size int, ok bool) {
	if len(s) < 2 || s[0] != '\\' {
		return 0, 0, false
	}
	switch s[1] {
	case 'u':
		size = 6
	case 'U':
		size = 10
	case 'N':
		end := strings.IndexByte(s, '}')
		if len(s) < 4 || s[2] != '{' || end < 0 {
			return 0, 0, false
		}
		r, ok = runeByName(s[3:end])
		return r, end + 1, ok
	default:
		return 0, 0, false
	}
	if len(s) < size {
		return 0, 0, false
	}
	v, err := strconv.ParseUint(s[2:size], 16, 32)
	return rune(v), size, err == nil
}

// joined writes an f-string. Fields are written as they were.
func (w *printer) joined(x *ast.JoinedStr) {
	if x.Template {
		w.put("t\"")
	} else {
		w.put("f\"")
	}
	w.fParts(x.Parts, false)
	w.put("\"")
}

func (w *printer) fParts(parts []ast.FPart, spec bool) {
	for i := range parts {
		q := &parts[i]
		if q.Expr == nil {
			w.fText(q.Text, spec)
			continue
		}
		w.put("{")
		source := q.Source
		switch {
		case q.Debug:
			source = q.DebugText
		case source == "":
			source = w.exprText(q.Expr, lvlTest)
		}
		if strings.HasPrefix(source, "{") {
			w.put(" ")
		}
		w.put(source)
		if strings.Contains(source, "#") && !q.Debug {
			w.put("\n") // the source may end in a comment
		}
		if q.Conversion != 0 {
			w.put("!", string(rune(q.Conversion)))
		}
		if q.HasSpec {
			w.put(":")
			w.fParts(q.Spec, true)
		}
		w.put("}")
	}
}

// fText writes the literal text of an f-string.
func (w *printer) fText(s string, spec bool) {
	for i := 0; i < len(s); {
		r, n := decodeWTF8(s[i:])
		i += n
		switch {
		case (r == '{' || r == '}') && spec:
			fmt.Fprintf(&w.Builder, `\x%02x`, r)
		case r == '{' || r == '}':
			w.put(string(r), string(r))
		default:
			writeRuneEscape(&w.Builder, r)
		}
	}
}
