package parser

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"pyxc/parser/ast"
	"pyxc/parser/lexer"
)

// literal is one string token taken apart.
type literal struct {
	kind ast.StrKind
	raw  bool
	body string // between the quotes
	at   int    // offset of body
}

// splitString takes the token of a plain string apart.
func splitString(t *lexer.Token) literal {
	s := t.Value
	i := 0
	l := literal{}
	for ; s[i] != '"' && s[i] != '\''; i++ {
		switch s[i] | 0x20 {
		case 'r':
			l.raw = true
		case 'b':
			l.kind = ast.StrBytes
		case 'u':
			l.kind = ast.StrUnicode
		case 'c':
			l.kind = ast.StrChar
		}
	}
	q := 1
	if len(s)-i >= 6 && s[i+1] == s[i] && s[i+2] == s[i] {
		q = 3
	}
	l.body = s[i+q : len(s)-q]
	l.at = t.Pos.Offset + i + q
	return l
}

// strings reads adjacent string literals and joins them.
func (p *parser) strings() ast.Expr {
	start := p.start()
	if p.at(lexer.String) && p.peek(1) != lexer.String && p.peek(1) != lexer.FStart {
		t := p.tok()
		p.next()
		s := p.strLiteral(t)
		s.At = p.here(start)
		return s
	}
	var (
		plain    []*ast.Str  // the literals without fields
		parts    []ast.FPart // all, once one is an f-string
		joined   bool        // one is
		template bool        // one is a template string
		kind     ast.StrKind // of the plain ones
		first    = p.tok()
	)
	for p.at(lexer.String) || p.at(lexer.FStart) {
		t := p.tok()
		if t.Type == lexer.FStart {
			j := p.fString()
			if t != first && template != j.Template {
				p.fail(p.tokSpan(t), CodeStringMix, "template strings and other strings can't be joined")
			}
			if t != first {
				p.checkJoin(t, kind, ast.StrPlain)
			}
			joined, template = true, j.Template
			parts = append(parts, j.Parts...)
			continue
		}
		p.next()
		s := p.strLiteral(t)
		s.Sp = p.tokSpan(t)
		if template {
			p.fail(s.Sp, CodeStringMix, "template strings and other strings can't be joined")
		}
		if t != first {
			p.checkJoin(t, kind, s.Kind)
		}
		if t == first || s.Kind == ast.StrUnicode {
			kind = s.Kind
		}
		plain = append(plain, s)
		parts = append(parts, ast.FPart{At: s.At, Text: s.Text})
	}
	if joined {
		return &ast.JoinedStr{At: p.here(start), Template: template, Parts: mergeText(parts)}
	}
	out := joinPlain(plain, kind)
	out.At = p.here(start)
	return out
}

// joinPlain makes one literal of several.
func joinPlain(list []*ast.Str, kind ast.StrKind) *ast.Str {
	var text, raw strings.Builder
	out := &ast.Str{Kind: kind, IsBytesOK: true}
	for _, s := range list {
		text.WriteString(s.Text)
		raw.WriteString(s.Bytes)
		out.IsBytesOK = out.IsBytesOK && s.IsBytesOK
	}
	out.Text = text.String()
	if out.IsBytesOK {
		out.Bytes = raw.String()
	}
	return out
}

// checkJoin fails unless literals of kinds a and b may stand side by side.
func (p *parser) checkJoin(t *lexer.Token, a, b ast.StrKind) {
	if a == ast.StrChar || b == ast.StrChar {
		p.fail(p.tokSpan(t), CodeStringMix, "a C character literal can't be joined with another literal")
	}
	if (a == ast.StrBytes) != (b == ast.StrBytes) {
		p.fail(p.tokSpan(t), CodeStringMix, "bytes and text literals can't be joined")
	}
}

// strLiteral decodes a plain string token.
func (p *parser) strLiteral(t *lexer.Token) *ast.Str {
	l := splitString(t)
	s := &ast.Str{Kind: l.kind}
	switch l.kind {
	case ast.StrBytes:
		s.Text = p.bytesValue(t, l, p.level != 2)
		s.Bytes, s.IsBytesOK = s.Text, true
	case ast.StrChar:
		s.Text = p.bytesValue(t, l, false)
		if len(s.Text) != 1 {
			p.fail(p.tokSpan(t), CodeString, "a C character literal must be exactly one byte")
		}
		s.Bytes, s.IsBytesOK = s.Text, true
	case ast.StrPlain:
		s.Text = p.textValue(l.body, l.at, l.raw)
		if l.raw && p.level == 2 && p.future["unicode_literals"] {
			s.Text = rawEscapes(s.Text)
		}
		if strings.IndexByte(l.body, '\\') < 0 && p.encoding == "utf-8" && strings.IndexByte(l.body, '\r') < 0 {
			s.Bytes, s.IsBytesOK = s.Text, true
		} else if b, ok := p.sourceBytes(l); ok {
			s.Bytes, s.IsBytesOK = b, true
		}
	default:
		s.Text = p.textValue(l.body, l.at, l.raw)
		if l.raw && p.level == 2 {
			s.Text = rawEscapes(s.Text)
		}
	}
	return s
}

// rawEscapes decodes \u and \U in a raw text literal of Python 2, where they
// are escapes unless an even number of backslashes stands before the letter.
func rawEscapes(s string) string {
	var b strings.Builder
	slashes := 0
	for i := 0; i < len(s); i++ {
		b.WriteByte(s[i])
		if s[i] == '\\' {
			slashes++
			continue
		}
		size := map[byte]int{'u': 4, 'U': 8}[s[i]]
		if odd := slashes%2 == 1; odd && size > 0 && i+size < len(s) {
			if n, err := strconv.ParseUint(s[i+1:i+1+size], 16, 32); err == nil && n <= unicode.MaxRune {
				text := strings.TrimSuffix(b.String(), s[i-1:i+1])
				b.Reset()
				b.WriteString(text)
				writeWTF8(&b, rune(n))
				i += size
			}
		}
		slashes = 0
	}
	return b.String()
}

// textValue decodes the escapes of a text literal.
func (p *parser) textValue(body string, at int, raw bool) string {
	if strings.IndexByte(body, '\r') >= 0 {
		return p.slowText(body, at, raw)
	}
	if raw || strings.IndexByte(body, '\\') < 0 {
		return body
	}
	return p.slowText(body, at, raw)
}

func (p *parser) slowText(body string, at int, raw bool) string {
	var b strings.Builder
	b.Grow(len(body))
	for i := 0; i < len(body); {
		c := body[i]
		switch {
		case c == '\r':
			b.WriteByte('\n')
			i++
			if i < len(body) && body[i] == '\n' {
				i++
			}
		case c != '\\' || raw:
			b.WriteByte(c)
			i++
		default:
			e := p.escape(body, i, at, true)
			if e.literal {
				b.WriteString(body[i : i+e.size])
			} else if e.r >= 0 {
				writeWTF8(&b, e.r)
			}
			i += e.size
		}
	}
	return b.String()
}

// writeWTF8 writes a code point; surrogates as the three bytes that UTF-8
// would use for them.
func writeWTF8(b *strings.Builder, r rune) {
	if r >= 0xD800 && r <= 0xDFFF {
		b.Write([]byte{0xE0 | byte(r>>12), 0x80 | byte(r>>6)&0x3F, 0x80 | byte(r)&0x3F})
		return
	}
	b.WriteRune(r)
}

// esc is one decoded escape sequence.
type esc struct {
	size    int
	r       rune // -1: nothing (an escaped line end)
	literal bool // no escape: stands for itself, backslash included
}

// escape decodes the escape sequence at body[i]. In bytes, \u, \U and \N are
// none.
func (p *parser) escape(body string, i, at int, text bool) esc {
	if i+1 >= len(body) {
		return esc{size: 1, literal: true}
	}
	switch c := body[i+1]; c {
	case '\n':
		return esc{size: 2, r: -1}
	case '\r':
		if i+2 < len(body) && body[i+2] == '\n' {
			return esc{size: 3, r: -1}
		}
		return esc{size: 2, r: -1}
	case '\\', '\'', '"':
		return esc{size: 2, r: rune(c)}
	case 'a':
		return esc{size: 2, r: '\a'}
	case 'b':
		return esc{size: 2, r: '\b'}
	case 'f':
		return esc{size: 2, r: '\f'}
	case 'n':
		return esc{size: 2, r: '\n'}
	case 'r':
		return esc{size: 2, r: '\r'}
	case 't':
		return esc{size: 2, r: '\t'}
	case 'v':
		return esc{size: 2, r: '\v'}
	case '0', '1', '2', '3', '4', '5', '6', '7':
		n, r := 1, rune(0)
		for ; n < 4 && i+n < len(body) && body[i+n]-'0' < 8; n++ {
			r = r*8 + rune(body[i+n]-'0')
		}
		return esc{size: n, r: r}
	case 'x':
		return p.hexEscape(body, i, at, 2)
	case 'u':
		if text {
			return p.hexEscape(body, i, at, 4)
		}
	case 'U':
		if text {
			return p.hexEscape(body, i, at, 8)
		}
	case 'N':
		if text {
			return p.nameEscape(body, i, at)
		}
	}
	return esc{size: 1, literal: true}
}

func (p *parser) hexEscape(body string, i, at, n int) esc {
	r := rune(0)
	for k := range n {
		d := -1
		if i+2+k < len(body) {
			d = hexDigit(body[i+2+k])
		}
		if d < 0 {
			p.fail(p.file.Span(at+i, at+i+2+k), CodeEscape, "'\\%c' must be followed by %d hexadecimal digits", body[i+1], n)
		}
		if r > 0x10FFFF {
			break
		}
		r = r<<4 | rune(d)
	}
	if r > 0x10FFFF || r < 0 {
		p.fail(p.file.Span(at+i, at+i+2+n), CodeEscape, "'\\U' names no Unicode character: the last one is \\U0010ffff")
	}
	return esc{size: 2 + n, r: r}
}

func hexDigit(c byte) int {
	switch {
	case c >= '0' && c <= '9':
		return int(c - '0')
	case c >= 'a' && c <= 'f':
		return int(c-'a') + 10
	case c >= 'A' && c <= 'F':
		return int(c-'A') + 10
	}
	return -1
}

// nameEscape decodes \N{NAME}.
func (p *parser) nameEscape(body string, i, at int) esc {
	end := -1
	if i+2 < len(body) && body[i+2] == '{' {
		end = strings.IndexByte(body[i+3:], '}')
	}
	if end < 0 {
		p.fail(p.file.Span(at+i, at+i+2), CodeEscape, "'\\N' must be followed by a character's name in braces")
	}
	name := body[i+3 : i+3+end]
	r, ok := runeByName(name)
	if !ok {
		p.fail(p.file.Span(at+i, at+i+4+end), CodeEscape, "there is no Unicode character named %q", clip(name))
	}
	return esc{size: end + 4, r: r}
}

// bytesValue decodes a bytes literal. Characters beyond ASCII are an error,
// or stand for their bytes in the source's encoding.
func (p *parser) bytesValue(t *lexer.Token, l literal, ascii bool) string {
	if ascii {
		for i := 0; i < len(l.body); i++ {
			if l.body[i] >= 0x80 {
				r, n := utf8.DecodeRuneInString(l.body[i:])
				p.fail(p.file.Span(l.at+i, l.at+i+n), CodeString, "a bytes literal can't hold the character %q; write its bytes as \\x escapes", r)
			}
		}
	}
	s, ok := p.sourceBytes(l)
	if !ok {
		p.fail(p.tokSpan(t), CodeEncoding, "this literal can't be written in the source's encoding %s", p.encoding)
	}
	return s
}

// sourceBytes returns a literal's bytes in the source's encoding, with the
// escapes of bytes literals.
func (p *parser) sourceBytes(l literal) (string, bool) {
	enc := encoder(p.encoding)
	var b strings.Builder
	b.Grow(len(l.body))
	for i := 0; i < len(l.body); {
		c := l.body[i]
		switch {
		case c == '\r':
			b.WriteByte('\n')
			i++
			if i < len(l.body) && l.body[i] == '\n' {
				i++
			}
		case c == '\\' && !l.raw:
			e := p.escape(l.body, i, l.at, false)
			if e.literal {
				b.WriteString(l.body[i : i+e.size])
			} else if e.r >= 0 {
				b.WriteByte(byte(e.r))
			}
			i += e.size
		case c < 0x80:
			b.WriteByte(c)
			i++
		default:
			r, n := utf8.DecodeRuneInString(l.body[i:])
			if enc == nil {
				b.WriteString(l.body[i : i+n])
			} else if out, ok := enc(r); ok {
				b.WriteString(out)
			} else {
				return "", false
			}
			i += n
		}
	}
	return b.String(), true
}

// ---- F-strings

// fString reads one f-string or template string.
func (p *parser) fString() *ast.JoinedStr {
	start := p.start()
	t := p.tok()
	j := &ast.JoinedStr{Template: strings.ContainsAny(t.Value, "tT")}
	raw := strings.ContainsAny(t.Value, "rR")
	p.next()
	p.enter()
	j.Parts = p.fParts(raw, lexer.FEnd)
	p.depth--
	p.next()
	j.At = p.here(start)
	return j
}

// fParts reads literal pieces and fields up to the given end.
func (p *parser) fParts(raw bool, end lexer.Kind) []ast.FPart {
	var parts []ast.FPart
	for !p.at(end) {
		switch t := p.tok(); t.Type {
		case lexer.FMiddle:
			p.next()
			text := p.fText(t, raw, end == lexer.FEnd)
			if text != "" {
				parts = append(parts, ast.FPart{At: ast.At{Sp: p.tokSpan(t)}, Text: text})
			}
		case lexer.LBrace:
			parts = append(parts, p.fField(raw))
		case lexer.Invalid:
			e, _ := p.lx.Error(t.Pos.Offset)
			if e.End != e.Start+1 || p.src[e.Start] != '}' {
				p.invalidToken()
			}
			p.report(p.file.Span(e.Start, e.End), lexCode(e.Class), "%s", e.Text)
			p.next() // a brace too many: the string goes on
		default:
			p.invalidToken()
			p.expected("the end of the f-string", "")
		}
	}
	return mergeText(parts)
}

// mergeText joins literal pieces that follow each other and drops empty ones.
func mergeText(parts []ast.FPart) []ast.FPart {
	var out []ast.FPart
	for i := 0; i < len(parts); {
		q := parts[i]
		i++
		if q.Expr != nil {
			out = append(out, q)
			continue
		}
		if i < len(parts) && parts[i].Expr == nil {
			var b strings.Builder
			b.WriteString(q.Text)
			for ; i < len(parts) && parts[i].Expr == nil; i++ {
				b.WriteString(parts[i].Text)
				q.Sp = q.Sp.To(parts[i].Sp)
			}
			q.Text = b.String()
		}
		if q.Text != "" {
			out = append(out, q)
		}
	}
	return out
}

// fText decodes the literal text of an f-string; doubled braces stand for one
// except in a format specification.
func (p *parser) fText(t *lexer.Token, raw, braces bool) string {
	s := t.Value
	if !braces || !strings.ContainsAny(s, "{}") {
		return p.textValue(s, t.Pos.Offset, raw)
	}
	var b strings.Builder
	from := 0
	for i := 0; i < len(s); {
		c := s[i]
		if c == '\\' && !raw && i+1 < len(s) {
			if s[i+1] == 'N' && i+2 < len(s) && s[i+2] == '{' {
				if end := strings.IndexByte(s[i:], '}'); end >= 0 {
					i += end + 1
					continue
				}
			}
			if s[i+1] != '{' && s[i+1] != '}' {
				i += 2
				continue
			}
		}
		if (c == '{' || c == '}') && i+1 < len(s) && s[i+1] == c {
			b.WriteString(p.textValue(s[from:i+1], t.Pos.Offset+from, raw))
			i += 2
			from = i
			continue
		}
		i++
	}
	b.WriteString(p.textValue(s[from:], t.Pos.Offset+from, raw))
	return b.String()
}

// fField reads one field with its braces.
func (p *parser) fField(raw bool) ast.FPart {
	start := p.start()
	p.next()
	open, first := start+1, p.i
	if k := p.kind(); k == lexer.RBrace || k == lexer.Bang || k == lexer.Colon || k == lexer.Assign {
		p.report(p.tokSpan(p.tok()), CodeFString, "expected an expression in the f-string's field, found %s", p.found())
		if k == lexer.RBrace {
			p.next()
			return ast.FPart{At: p.between(start, p.prevEnd()), Expr: &ast.Bad{At: p.between(start, p.prevEnd())}}
		}
		p.failed()
	}
	f := ast.FPart{Expr: p.yieldOrStar()}
	p.noStar(f.Expr)
	f.Source = strings.TrimRight(p.src[open:p.start()], " \t\r\n\f")
	if p.accept(lexer.Assign) {
		f.Debug = true
		f.DebugText = p.withoutComments(open, first)
	}
	if p.at(lexer.Bang) {
		p.conversion(&f)
	}
	if p.accept(lexer.Colon) {
		f.HasSpec = true
		p.enter()
		f.Spec = p.fParts(raw, lexer.RBrace)
		p.depth--
	}
	if !p.at(lexer.RBrace) {
		p.expected("'}'", "after the expression of an f-string's field")
	}
	p.next()
	f.At = p.between(start, p.prevEnd())
	return f
}

// withoutComments is the source from an offset on to this token, without the
// comments between the tokens from the first one on.
func (p *parser) withoutComments(from, first int) string {
	text := p.src[from:p.start()]
	if !strings.Contains(text, "#") {
		return text
	}
	var b strings.Builder
	for i := first; i <= p.i; i++ {
		gap := p.src[from:max(p.toks[i].Pos.Offset, from)]
		for gap != "" {
			blank, comment, found := strings.Cut(gap, "#")
			b.WriteString(blank)
			if gap = ""; found {
				if end := strings.IndexByte(comment, '\n'); end >= 0 {
					gap = comment[end:]
				}
			}
		}
		if i < p.i {
			from = max(lexer.End(&p.toks[i]), from)
			b.WriteString(p.src[p.toks[i].Pos.Offset:from])
		}
	}
	return b.String()
}

// conversion reads "!r".
func (p *parser) conversion(f *ast.FPart) {
	end := lexer.End(p.tok())
	p.next()
	t := p.tok()
	if t.Type != lexer.Name || t.Pos.Offset != end {
		p.invalidToken()
		p.report(p.tokSpan(p.tok()), CodeFString, "'!' in an f-string must be followed directly by r, s or a")
		if t.Type == lexer.Name {
			p.next()
		}
		return
	}
	switch t.Value {
	case "r", "s", "a":
	case "d":
		if p.cython {
			break
		}
		fallthrough
	default:
		p.report(p.tokSpan(t), CodeFString, "'!%s' is no conversion of an f-string; there are !r, !s and !a", clip(t.Value))
		p.next()
		return
	}
	f.Conversion = t.Value[0]
	p.next()
}
