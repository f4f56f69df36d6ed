package lexer

import "strings"

// ---- Numbers

func isDigit(c byte) bool { return c-'0' < 10 }

func isHex(c byte) bool { return isDigit(c) || (c|0x20)-'a' < 6 }

func (l *Lexer) at(i int) byte {
	if i < len(l.src) {
		return l.src[i]
	}
	return 0
}

// digits passes digits with single underscores between them, starting at a
// digit (or at an underscore if lead), and reports whether there was one.
func (l *Lexer) digits(valid func(byte) bool, lead bool) bool {
	any := false
	for {
		c := l.at(l.pos)
		if c == '_' && (any || lead) && valid(l.at(l.pos+1)) {
			l.pos++
			continue
		}
		if !valid(c) {
			return any
		}
		any = true
		l.pos++
	}
}

// scanNumber reads a number that starts at pos with a digit or a dot.
func (l *Lexer) scanNumber() Token {
	start := l.pos
	kind := Int
	if l.at(start) == '0' {
		var valid func(byte) bool
		base := ""
		switch l.at(start+1) | 0x20 {
		case 'x':
			valid, base = isHex, "hexadecimal"
		case 'o':
			valid, base = func(c byte) bool { return c-'0' < 8 }, "octal"
		case 'b':
			valid, base = func(c byte) bool { return c-'0' < 2 }, "binary"
		}
		if valid != nil {
			l.pos += 2
			if !l.digits(valid, true) {
				return l.badNumber(start, "a "+base+" number needs digits")
			}
			if isDigit(l.at(l.pos)) {
				return l.badNumber(start, "'"+l.src[l.pos:l.pos+1]+"' is no "+base+" digit")
			}
			return l.endNumber(start, Int)
		}
	}
	l.digits(isDigit, false)
	if l.at(l.pos) == '.' {
		kind = Float
		l.pos++
		if isDigit(l.at(l.pos)) {
			l.digits(isDigit, false)
		}
	}
	if l.at(l.pos)|0x20 == 'e' {
		i := l.pos + 1
		if c := l.at(i); c == '+' || c == '-' {
			i++
		}
		if isDigit(l.at(i)) {
			kind = Float
			l.pos = i
			l.digits(isDigit, false)
		} else if i > l.pos+1 {
			l.pos = i
			return l.badNumber(start, "the exponent has no digits")
		}
	}
	if l.at(l.pos)|0x20 == 'j' {
		l.pos++
		return l.endNumber(start, Imag)
	}
	if kind == Int && l.src[start] == '0' && strings.Trim(l.src[start:l.pos], "0_") != "" {
		if l.opt.Level != 2 && !l.opt.Cython { // Cython reads them at every level
			return l.badNumber(start, "a decimal number can't start with 0; write 0o for octal")
		}
		if strings.ContainsAny(l.src[start:l.pos], "89_") {
			return l.badNumber(start, "invalid digit in an octal number")
		}
	}
	return l.endNumber(start, kind)
}

// endNumber reads a suffix and checks that the number ends where it seems to.
func (l *Lexer) endNumber(start int, kind Kind) Token {
	if kind == Int {
		i := l.pos
		u, n := 0, 0
		for {
			c := l.at(i) | 0x20
			if c == 'l' && n < 2 {
				n++
			} else if c == 'u' && u == 0 {
				u++
			} else {
				break
			}
			i++
		}
		if i > l.pos && (l.opt.Cython || l.opt.Level == 2 && u == 0 && n == 1) && class[l.at(i)] != cLetter && class[l.at(i)] != cDigit {
			l.pos = i
			return l.token(kind, start)
		}
	}
	if c := class[l.at(l.pos)]; c == cLetter || c == cHigh {
		rest := l.src[l.pos:]
		for _, w := range []string{"and", "else", "for", "if", "in", "is", "not", "or"} {
			if strings.HasPrefix(rest, w) {
				return l.token(kind, start)
			}
		}
		return l.badNumber(start, "a name can't follow a number directly")
	}
	return l.token(kind, start)
}

// badNumber takes the rest of the word into the Invalid token.
func (l *Lexer) badNumber(start int, text string) Token {
	for l.pos < len(l.src) && class[l.src[l.pos]] != cOther && class[l.src[l.pos]] != cNewline && class[l.src[l.pos]] != cQuote {
		l.pos++
	}
	return l.invalid(start, BadNumber, start, l.pos, "invalid number %q: %s", clip(l.src[start:l.pos]), text)
}

func clip(s string) string {
	if len(s) > 40 {
		return strings.ToValidUTF8(s[:37], "") + "..."
	}
	return s
}

// ---- Strings

// scanString reads a string literal whose prefix starts at start and whose
// quote is at pos.
func (l *Lexer) scanString(start int) Token {
	prefix := l.src[start:l.pos]
	quote := l.src[l.pos]
	triple := l.at(l.pos+1) == quote && l.at(l.pos+2) == quote
	if strings.ContainsAny(prefix, "fFtT") {
		return l.startFString(start, quote, triple)
	}
	line, bol := l.line, l.bol
	var ok bool
	if triple {
		l.pos += 3
		ok = l.passTriple(quote)
	} else {
		l.pos++
		ok = l.passSingle(quote)
	}
	if !ok {
		end := min(start+len(prefix)+1, len(l.src))
		if triple {
			end += 2
			return l.invalid(start, BadString, start, end, "this triple-quoted string is never closed")
		}
		return l.invalid(start, BadString, start, end, "this string is not closed on its line")
	}
	t := l.token(String, start)
	t.Pos.Line, t.Pos.Column = line, start-bol+1
	return t
}

// passSingle moves behind the closing quote of a one-line string.
func (l *Lexer) passSingle(quote byte) bool {
	for l.pos < len(l.src) {
		switch c := l.src[l.pos]; c {
		case quote:
			l.pos++
			return true
		case '\\':
			l.pos++
			if n := l.eol(l.pos); n > 0 {
				l.nextLine(n)
			} else if l.pos < len(l.src) {
				l.pos++
			}
		case '\n', '\r':
			return false
		default:
			l.pos++
		}
	}
	return false
}

// passTriple moves behind the closing quotes of a triple-quoted string.
func (l *Lexer) passTriple(quote byte) bool {
	for l.pos < len(l.src) {
		switch c := l.src[l.pos]; c {
		case quote:
			if l.at(l.pos+1) == quote && l.at(l.pos+2) == quote {
				l.pos += 3
				return true
			}
			l.pos++
		case '\\':
			l.pos++
			if n := l.eol(l.pos); n > 0 {
				l.nextLine(n)
			} else if l.pos < len(l.src) {
				l.pos++
			}
		case '\n', '\r':
			l.nextLine(l.eol(l.pos))
		default:
			l.pos++
		}
	}
	return false
}

// ---- F-strings

func (l *Lexer) startFString(start int, quote byte, triple bool) Token {
	raw := strings.ContainsAny(l.src[start:l.pos], "rR")
	l.pos++
	if triple {
		l.pos += 2
	}
	if len(l.modes) >= maxFStrings {
		t := l.invalid(start, TooDeep, start, l.pos, "f-strings are nested too deeply")
		l.skipNest()
		return t
	}
	l.modes = append(l.modes, fMode{part: fText, quote: quote, triple: triple, raw: raw, start: start})
	return l.token(FStart, start)
}

// scanFText reads in the literal text or the format specification of an
// f-string.
func (l *Lexer) scanFText() (Token, bool) {
	m := &l.modes[len(l.modes)-1]
	start, line, bol := l.pos, l.line, l.bol
	middle := func() (Token, bool) {
		t := l.token(FMiddle, start)
		t.Pos.Line, t.Pos.Column = line, start-bol+1
		return t, true
	}
	for l.pos < len(l.src) {
		c := l.src[l.pos]
		switch {
		case c == m.quote && (!m.triple || l.at(l.pos+1) == c && l.at(l.pos+2) == c):
			if l.pos > start {
				return middle()
			}
			return l.endFString(m), true
		case c == '{':
			if m.part == fText && l.at(l.pos+1) == '{' {
				l.pos += 2
				continue
			}
			if l.pos > start {
				return middle()
			}
			return l.openField(m), true
		case c == '}':
			if m.part == fText && l.at(l.pos+1) == '}' {
				l.pos += 2
				continue
			}
			if l.pos > start {
				return middle()
			}
			l.pos++
			if m.part == fText {
				return l.invalid(start, BadString, start, l.pos, "a single '}' can't stand in an f-string; double it"), true
			}
			l.modes = l.modes[:len(l.modes)-1]
			l.brackets = l.brackets[:len(l.brackets)-1]
			return l.token(RBrace, start), true
		case c == '\\':
			l.passFEscape(m)
		case c == '\n' || c == '\r':
			if !m.triple {
				return l.badFString(m), true
			}
			l.nextLine(l.eol(l.pos))
		default:
			l.pos++
		}
	}
	return l.badFString(m), true
}

// passFEscape moves behind a backslash and what it escapes: never a brace,
// except those of \N{...}.
func (l *Lexer) passFEscape(m *fMode) {
	l.pos++
	if l.pos >= len(l.src) {
		return
	}
	c := l.src[l.pos]
	if n := l.eol(l.pos); n > 0 {
		l.nextLine(n)
		return
	}
	if c == '{' || c == '}' {
		return
	}
	l.pos++
	if c == 'N' && !m.raw && l.at(l.pos) == '{' {
		i := l.pos + 1
		for i < len(l.src) && l.src[i] != '}' && l.src[i] != m.quote && l.eol(i) == 0 {
			i++
		}
		if l.at(i) == '}' {
			l.pos = i + 1
		}
	}
}

func (l *Lexer) endFString(m *fMode) Token {
	start := l.pos
	l.pos++
	if m.triple {
		l.pos += 2
	}
	if m.part == fSpec {
		t := l.invalid(start, BadString, start, l.pos, "the '{' of an f-string's field is not closed")
		l.dropFString()
		return t
	}
	l.modes = l.modes[:len(l.modes)-1]
	return l.token(FEnd, start)
}

func (l *Lexer) openField(m *fMode) Token {
	start := l.pos
	l.pos++
	if len(l.brackets) >= MaxBrackets || m.specs >= 3 {
		t := l.invalid(start, TooDeep, start, l.pos, "f-string fields are nested too deeply")
		l.skipNest()
		return t
	}
	l.brackets = append(l.brackets, bracket{'{', start, l.line})
	l.modes = append(l.modes, fMode{
		part: fExpr, quote: m.quote, triple: m.triple, raw: m.raw,
		depth: len(l.brackets), specs: m.specs, start: m.start,
	})
	return l.token(LBrace, start)
}

// badFString makes the Invalid token for an f-string without end.
func (l *Lexer) badFString(m *fMode) Token {
	start, at := l.pos, m.start
	text := "this f-string is not closed on its line"
	if m.triple {
		text = "this triple-quoted f-string is never closed"
	}
	t := l.invalid(start, BadString, at, at+1, "%s", text)
	if !m.triple && m.part == fSpec {
		l.skipBrace()
	}
	l.dropFString()
	return t
}

// skipBrace passes the line that follows if it starts with the brace which
// closes a field of the f-string that ended too early: it is its rest, and
// nothing more to complain about.
func (l *Lexer) skipBrace() {
	i := l.pos + l.eol(l.pos)
	for l.at(i) == ' ' || l.at(i) == '\t' {
		i++
	}
	if l.at(i) != '}' {
		return
	}
	l.nextLine(l.eol(l.pos))
	for l.pos < len(l.src) && l.eol(l.pos) == 0 {
		l.pos++
	}
}

// dropFString leaves the innermost f-string with all its fields.
func (l *Lexer) dropFString() {
	start := l.modes[len(l.modes)-1].start
	for n := len(l.modes); n > 0 && l.modes[n-1].start == start; n-- {
		if l.modes[n-1].part != fText && len(l.brackets) >= l.modes[n-1].depth && l.modes[n-1].depth > 0 {
			l.brackets = l.brackets[:l.modes[n-1].depth-1]
		}
		l.modes = l.modes[:n-1]
	}
}
