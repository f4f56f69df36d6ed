package lexer

import (
	"fmt"
	"io"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	plex "github.com/alecthomas/participle/v2/lexer"
)

// Limits on nesting, the same as CPython's.
const (
	MaxBrackets = 200
	MaxIndents  = 100
	maxFStrings = 150
)

// Options choose between the dialects of the language.
type Options struct {
	// Cython says that Cython's literals and operators exist: c"x", 1UL, ?.
	Cython bool
	// Level is the language level; 2 reads 0777, 1L, ur"" and <>.
	Level int
}

// ErrorClass sorts the errors that the lexer finds.
type ErrorClass uint8

// The classes of errors.
const (
	BadChar ErrorClass = iota
	BadString
	BadNumber
	BadIndent
	BadBracket
	TooDeep
)

// Error says why an Invalid token is invalid.
type Error struct {
	Class ErrorClass
	Start int // offsets of what the message is about
	End   int
	Text  string
}

// Definition implements participle's lexer.Definition.
type Definition struct{ Options }

// Symbols names the kinds of tokens for grammars.
func (d Definition) Symbols() map[string]Kind { return symbols() }

// Lex starts a lexer on all of r.
func (d Definition) Lex(_ string, r io.Reader) (plex.Lexer, error) {
	text, err := io.ReadAll(r)
	if err != nil {
		return nil, err
	}
	return New(string(text), d.Options), nil
}

// LexString starts a lexer on a text.
func (d Definition) LexString(_ string, text string) (plex.Lexer, error) {
	return New(text, d.Options), nil
}

type bracket struct {
	open byte
	pos  int
	line int
}

// The parts of an f-string that the lexer can be in.
type fPart uint8

const (
	fText fPart = iota // literal text
	fExpr              // inside {}: ordinary tokens
	fSpec              // a format specification
)

type fMode struct {
	part   fPart
	quote  byte
	triple bool
	raw    bool
	depth  int // fExpr: number of open brackets, the field's own included
	specs  int // fSpec and fExpr: how many format specifications enclose this
	start  int // offset of the f-string
}

// Lexer reads tokens one at a time.
type Lexer struct {
	src  string
	opt  Options
	pos  int
	line int
	bol  int // offset of the current line's first byte

	queue    []Token
	queueAt  int
	started  bool
	newLine  bool // at the start of a logical line
	content  bool // the logical line has a token
	done     bool
	indents  []int
	alts     []int // the same columns with tabs counted as one
	brackets []bracket
	modes    []fMode
	errors   map[int]Error
}

// New returns a lexer on text, which must be UTF-8.
func New(text string, opt Options) *Lexer {
	return &Lexer{src: text, opt: opt, line: 1, newLine: true}
}

// Error explains the Invalid token at an offset.
func (l *Lexer) Error(offset int) (Error, bool) {
	e, ok := l.errors[offset]
	return e, ok
}

// Next returns the next token; the error is always nil.
func (l *Lexer) Next() (Token, error) {
	for {
		if l.queueAt < len(l.queue) {
			t := l.queue[l.queueAt]
			l.queueAt++
			if l.queueAt == len(l.queue) {
				l.queue, l.queueAt = l.queue[:0], 0
			}
			return t, nil
		}
		if !l.started {
			l.started = true
			return l.virtual(Start, 0), nil
		}
		if l.done {
			return l.virtual(EOF, l.pos), nil
		}
		if t, ok := l.scan(); ok {
			return t, nil
		}
	}
}

// All reads all tokens.
func (l *Lexer) All() []Token {
	toks := make([]Token, 0, len(l.src)/6+16)
	for {
		if len(toks) == cap(toks) {
			// Grow to what the text so far lets expect: a large file's tokens
			// are copied once or twice, not at every quarter.
			want := float64(len(toks)) * float64(len(l.src)) / float64(max(l.pos, 1))
			toks = slices.Grow(toks, max(int(want*1.05)-len(toks), len(toks)/8+64))
		}
		if l.started && l.queueAt >= len(l.queue) && !l.done {
			if t, ok := l.scan(); ok {
				toks = append(toks, t)
			}
			continue
		}
		t, _ := l.Next()
		toks = append(toks, t)
		if t.Type == EOF {
			return toks
		}
	}
}

func (l *Lexer) virtual(k Kind, offset int) Token {
	t := Token{Type: k, Pos: plex.Position{Offset: offset, Line: l.line, Column: offset - l.bol + 1}}
	if k != EOF {
		t.Value = kindText[k]
	}
	return t
}

func (l *Lexer) token(k Kind, start int) Token {
	return Token{Type: k, Value: l.src[start:l.pos], Pos: plex.Position{Offset: start, Line: l.line, Column: start - l.bol + 1}}
}

// invalid makes an Invalid token of src[start:l.pos] and notes why. An error
// may be about another place than the token's.
func (l *Lexer) invalid(start int, class ErrorClass, at, end int, format string, args ...any) Token {
	if l.errors == nil {
		l.errors = map[int]Error{}
	}
	if _, ok := l.errors[start]; !ok {
		l.errors[start] = Error{class, at, end, fmt.Sprintf(format, args...)}
	}
	return l.token(Invalid, start)
}

// scan reads one token; false if it only moved on or filled the queue.
func (l *Lexer) scan() (Token, bool) {
	if n := len(l.modes); n > 0 && l.modes[n-1].part != fExpr {
		return l.scanFText()
	}
	if l.newLine {
		if !l.startLine() {
			return Token{}, false
		}
		if len(l.queue) > 0 {
			return Token{}, false
		}
	}
	l.skipBlanks()
	if l.pos >= len(l.src) {
		l.finish()
		return Token{}, false
	}
	c := l.src[l.pos]
	switch class[c] {
	case cLetter:
		return l.scanName(), true
	case cDigit:
		l.content = true
		return l.scanNumber(), true
	case cNewline:
		return l.scanNewline()
	case cQuote:
		l.content = true
		return l.scanString(l.pos), true
	case cHigh:
		return l.scanName(), true
	}
	l.content = true
	if c == '.' && isDigit(l.at(l.pos+1)) {
		return l.scanNumber(), true
	}
	return l.scanOperator(c), true
}

const (
	cOther = iota
	cLetter
	cDigit
	cNewline
	cQuote
	cHigh
)

var class = buildClasses()

func buildClasses() (t [256]uint8) {
	for c := 'a'; c <= 'z'; c++ {
		t[c], t[c-'a'+'A'] = cLetter, cLetter
	}
	t['_'] = cLetter
	for c := '0'; c <= '9'; c++ {
		t[c] = cDigit
	}
	t['\n'], t['\r'] = cNewline, cNewline
	t['"'], t['\''] = cQuote, cQuote
	for c := 0x80; c <= 0xff; c++ {
		t[c] = cHigh
	}
	return t
}

// eol returns the length of the line end at offset i, or 0.
func (l *Lexer) eol(i int) int {
	if i < len(l.src) {
		switch l.src[i] {
		case '\n':
			return 1
		case '\r':
			if i+1 < len(l.src) && l.src[i+1] == '\n' {
				return 2
			}
			return 1
		}
	}
	return 0
}

// nextLine moves behind a line end of n bytes.
func (l *Lexer) nextLine(n int) {
	l.pos += n
	l.line++
	l.bol = l.pos
}

// skipBlanks skips blanks, comments and escaped line ends.
func (l *Lexer) skipBlanks() {
	for l.pos < len(l.src) {
		switch l.src[l.pos] {
		case ' ', '\t', '\f':
			l.pos++
		case '#':
			l.skipComment()
		case '\\':
			n := l.eol(l.pos + 1)
			if n == 0 {
				return
			}
			l.pos++
			l.nextLine(n)
		default:
			return
		}
	}
}

func (l *Lexer) skipComment() {
	rest := l.src[l.pos:]
	if i := strings.IndexByte(rest, '\n'); i >= 0 {
		rest = rest[:i]
	}
	if i := strings.IndexByte(rest, '\r'); i >= 0 {
		rest = rest[:i]
	}
	l.pos += len(rest)
}

// joined reports whether line ends are blanks here.
func (l *Lexer) joined() bool { return len(l.brackets) > 0 }

func (l *Lexer) scanNewline() (Token, bool) {
	start := l.pos
	n := l.eol(start)
	if l.joined() {
		l.nextLine(n)
		if l.runaway() {
			b := l.brackets[len(l.brackets)-1]
			t := l.unclosed(b, l.pos)
			l.brackets, l.modes = l.brackets[:0], l.modes[:0]
			nl := l.virtual(Newline, l.pos)
			l.queue = append(l.queue, nl)
			l.newLine, l.content = true, false
			return t, true
		}
		return Token{}, false
	}
	t := l.virtual(Newline, start)
	l.nextLine(n)
	had := l.content
	l.newLine, l.content = true, false
	return t, had
}

// runaway reports whether the line that starts at pos begins with a word that
// can't stand inside brackets, so that a bracket before was never closed.
func (l *Lexer) runaway() bool {
	i := l.pos
	for i < len(l.src) && (l.src[i] == ' ' || l.src[i] == '\t') {
		i++
	}
	j := i
	for j < len(l.src) && class[l.src[j]] == cLetter {
		j++
	}
	if j == i || j < len(l.src) && (class[l.src[j]] == cDigit || class[l.src[j]] == cHigh || class[l.src[j]] == cQuote) {
		return false
	}
	switch l.src[i:j] {
	case "def", "class", "return", "import", "while", "with", "try", "raise", "del", "pass", "break", "continue",
		"global", "nonlocal", "assert":
		return true
	case "cdef", "cpdef", "ctypedef":
		// Followed by a name: cdef can be an argument's name in no dialect that has the word.
		return l.opt.Cython
	}
	return false
}

// unclosed makes the Invalid token for a bracket that was never closed. It is
// empty and stands at offset at; the message is about the bracket.
func (l *Lexer) unclosed(b bracket, at int) Token {
	l.pos = at
	return l.invalid(at, BadBracket, b.pos, b.pos+1, "'%c' was never closed", b.open)
}

// startLine handles the indentation of a logical line. It returns false when
// the line is blank or the text ends.
func (l *Lexer) startLine() bool {
	col, alt := 0, 0
	start := l.pos
loop:
	for ; l.pos < len(l.src); l.pos++ {
		switch l.src[l.pos] {
		case ' ':
			col++
			alt++
		case '\t':
			col = col/8*8 + 8
			alt++
		case '\f':
			col, alt = 0, 0
		case '\\':
			n := l.eol(l.pos + 1)
			if n == 0 {
				break loop
			}
			// The indentation is that of the first of the joined lines.
			l.pos++
			l.nextLine(n)
			for l.pos < len(l.src) && (l.src[l.pos] == ' ' || l.src[l.pos] == '\t' || l.src[l.pos] == '\f') {
				l.pos++
			}
			break loop
		default:
			break loop
		}
	}
	if l.pos < len(l.src) && l.src[l.pos] == '#' {
		l.skipComment()
	}
	if l.pos >= len(l.src) {
		l.finish()
		return false
	}
	if n := l.eol(l.pos); n > 0 {
		l.nextLine(n)
		return false
	}
	l.newLine = false
	l.indent(start, col, alt)
	return true
}

// indent compares a line's indentation with the open ones.
func (l *Lexer) indent(start, col, alt int) {
	top, topAlt := 0, 0
	if n := len(l.indents); n > 0 {
		top, topAlt = l.indents[n-1], l.alts[n-1]
	}
	switch {
	case col == top:
		if alt != topAlt {
			l.badTabs(start)
		}
	case col > top:
		if alt <= topAlt {
			l.badTabs(start)
		}
		if len(l.indents) >= MaxIndents {
			l.queue = append(l.queue, l.invalid(l.pos, TooDeep, l.pos, l.pos, "too many levels of indentation (more than %d)", MaxIndents))
			l.done = true
			return
		}
		l.indents, l.alts = append(l.indents, col), append(l.alts, alt)
		l.queue = append(l.queue, l.virtual(Indent, l.pos))
	default:
		for n := len(l.indents); n > 0 && l.indents[n-1] > col; n-- {
			l.indents, l.alts = l.indents[:n-1], l.alts[:n-1]
			l.queue = append(l.queue, l.virtual(Dedent, l.pos))
		}
		top, topAlt = 0, 0
		if n := len(l.indents); n > 0 {
			top, topAlt = l.indents[n-1], l.alts[n-1]
		}
		switch {
		case col != top:
			l.queue = append(l.queue, l.invalid(l.pos, BadIndent, start, l.pos, "this indentation matches no outer level"))
		case alt != topAlt:
			l.badTabs(start)
		}
	}
}

func (l *Lexer) badTabs(start int) {
	l.queue = append(l.queue, l.invalid(l.pos, BadIndent, start, l.pos, "tabs and spaces are mixed in this indentation in a way that depends on the width of a tab"))
}

// finish queues what the end of the text implies.
func (l *Lexer) finish() {
	if l.done {
		return
	}
	l.done = true
	l.pos = len(l.src)
	if len(l.brackets) > 0 {
		l.queue = append(l.queue, l.unclosed(l.brackets[len(l.brackets)-1], l.pos))
	}
	if l.content {
		l.queue = append(l.queue, l.virtual(Newline, l.pos))
	}
	for range l.indents {
		l.queue = append(l.queue, l.virtual(Dedent, l.pos))
	}
	l.queue = append(l.queue, l.virtual(EOF, l.pos))
}

// ---- Names

func (l *Lexer) scanName() Token {
	start := l.pos
	l.content = true
	i, high := l.pos, false
	for i < len(l.src) {
		c := class[l.src[i]]
		if c == cLetter || c == cDigit {
			i++
			continue
		}
		if c != cHigh {
			break
		}
		r, n := utf8.DecodeRuneInString(l.src[i:])
		if i == start && !isIDStart(r) || !isIDContinue(r) {
			break
		}
		high = true
		i += n
	}
	if i == start {
		r, n := utf8.DecodeRuneInString(l.src[i:])
		l.pos += n
		if r == utf8.RuneError && n == 1 {
			return l.invalid(start, BadChar, start, l.pos, "byte 0x%02x is not UTF-8", l.src[start])
		}
		return l.invalid(start, BadChar, start, l.pos, "character %q (U+%04X) can't stand here", r, r)
	}
	l.pos = i
	if !high {
		if i < len(l.src) && class[l.src[i]] == cQuote && i-start <= 3 && l.isPrefix(l.src[start:i]) {
			return l.scanString(start)
		}
		if n := i - start; n >= 2 && n <= 8 {
			return l.token(keyword(l.src[start:i]), start)
		}
	}
	return l.token(Name, start)
}

func isIDStart(r rune) bool {
	return unicode.IsLetter(r) || r == '_' || unicode.In(r, unicode.Nl, unicode.Other_ID_Start)
}

func isIDContinue(r rune) bool {
	return isIDStart(r) || unicode.In(r, unicode.Mn, unicode.Mc, unicode.Nd, unicode.Pc, unicode.Other_ID_Continue)
}

// IsIdentifier reports whether s has the form of a name.
func IsIdentifier(s string) bool {
	for i, r := range s {
		if i == 0 && !isIDStart(r) || !isIDContinue(r) {
			return false
		}
	}
	return s != ""
}

// isPrefix reports whether a word may stand before a string literal's quote.
func (l *Lexer) isPrefix(w string) bool {
	var b [2]byte
	if len(w) > 2 {
		return false
	}
	for i := range len(w) {
		b[i] = w[i] | 0x20
	}
	switch string(b[:len(w)]) {
	case "r", "u", "b", "f", "t", "br", "rb", "fr", "rf", "tr", "rt":
		return true
	case "c":
		return l.opt.Cython
	case "ur", "ru":
		return l.opt.Cython || l.opt.Level == 2
	}
	return false
}

// ---- Operators

func (l *Lexer) scanOperator(c byte) Token {
	start := l.pos
	k, n := operator(l.src[start:])
	if k == Invalid {
		_, n = utf8.DecodeRuneInString(l.src[start:])
		l.pos += n
		if c == '\\' {
			return l.invalid(start, BadChar, start, l.pos, "unexpected character after the line continuation character '\\'")
		}
		if c == 0 {
			return l.invalid(start, BadChar, start, l.pos, "source text can't contain NUL bytes")
		}
		return l.invalid(start, BadChar, start, l.pos, "character %q can't stand here", c)
	}
	l.pos += n
	switch k {
	case LParen, LBrack, LBrace:
		if len(l.brackets) >= MaxBrackets {
			t := l.invalid(start, TooDeep, start, l.pos, "brackets are nested too deeply (more than %d)", MaxBrackets)
			l.skipNest()
			return t
		}
		l.brackets = append(l.brackets, bracket{c, start, l.line})
	case RParen, RBrack, RBrace:
		return l.closeBracket(k, c, start)
	case Colon, Walrus:
		if m := l.field(); m != nil && len(l.brackets) == m.depth {
			l.pos = start + 1
			m.part = fSpec
			m.specs++
			return l.token(Colon, start)
		}
	case LtGt, Backquote:
		if l.opt.Level != 2 && k == LtGt {
			l.pos = start + 1
			return l.token(Lt, start)
		}
	}
	return l.token(k, start)
}

// skipNest passes the rest of a hopelessly nested bracket: the text up to
// where the depth is that of the outermost bracket again.
func (l *Lexer) skipNest() {
	l.brackets = l.brackets[:0]
	l.modes = l.modes[:0]
	for l.pos < len(l.src) && l.eol(l.pos) == 0 {
		l.pos++
	}
}

// field returns the f-string field that the lexer is directly in, or nil.
func (l *Lexer) field() *fMode {
	if n := len(l.modes); n > 0 && l.modes[n-1].part == fExpr {
		return &l.modes[n-1]
	}
	return nil
}

func (l *Lexer) closeBracket(k Kind, c byte, start int) Token {
	n := len(l.brackets)
	if n == 0 {
		return l.invalid(start, BadBracket, start, l.pos, "'%c' closes no bracket", c)
	}
	b := l.brackets[n-1]
	if !(b.open == '(' && c == ')' || b.open == '[' && c == ']' || b.open == '{' && c == '}') {
		// Close up to a bracket that matches, if there is one, else the last one.
		lowest := 0
		if m := l.field(); m != nil {
			lowest = m.depth - 1
		}
		keep := n - 1
		for i := n - 1; i >= lowest; i-- {
			o := l.brackets[i].open
			if o == '(' && c == ')' || o == '[' && c == ']' || o == '{' && c == '}' {
				keep = i
				break
			}
		}
		l.brackets = l.brackets[:keep]
		if m := l.field(); m != nil && len(l.brackets) < m.depth {
			l.modes = l.modes[:len(l.modes)-1]
		}
		return l.invalid(start, BadBracket, start, l.pos, "'%c' does not match the '%c' on line %d", c, b.open, b.line)
	}
	l.brackets = l.brackets[:n-1]
	if m := l.field(); m != nil && len(l.brackets) < m.depth {
		l.modes = l.modes[:len(l.modes)-1]
	}
	return l.token(k, start)
}

// operator returns the longest operator that s starts with.
func operator(s string) (Kind, int) {
	at := func(i int) byte {
		if i < len(s) {
			return s[i]
		}
		return 0
	}
	eq := func(with, without Kind, n int) (Kind, int) {
		if at(n) == '=' {
			return with, n + 1
		}
		return without, n
	}
	switch s[0] {
	case '(':
		return LParen, 1
	case ')':
		return RParen, 1
	case '[':
		return LBrack, 1
	case ']':
		return RBrack, 1
	case '{':
		return LBrace, 1
	case '}':
		return RBrace, 1
	case ',':
		return Comma, 1
	case ';':
		return Semi, 1
	case '~':
		return Tilde, 1
	case '?':
		return Question, 1
	case '`':
		return Backquote, 1
	case ':':
		return eq(Walrus, Colon, 1)
	case '.':
		if at(1) == '.' && at(2) == '.' {
			return Ellipsis, 3
		}
		return Dot, 1
	case '=':
		return eq(EqEq, Assign, 1)
	case '!':
		return eq(NotEq, Bang, 1)
	case '+':
		return eq(PlusEq, Plus, 1)
	case '-':
		if at(1) == '>' {
			return Arrow, 2
		}
		return eq(MinusEq, Minus, 1)
	case '*':
		if at(1) == '*' {
			return eq(DoubleStarEq, DoubleStar, 2)
		}
		return eq(StarEq, Star, 1)
	case '/':
		if at(1) == '/' {
			return eq(DoubleSlashEq, DoubleSlash, 2)
		}
		return eq(SlashEq, Slash, 1)
	case '%':
		return eq(PercentEq, Percent, 1)
	case '@':
		return eq(AtEq, At, 1)
	case '&':
		return eq(AmpEq, Amp, 1)
	case '|':
		return eq(PipeEq, Pipe, 1)
	case '^':
		return eq(CaretEq, Caret, 1)
	case '<':
		switch at(1) {
		case '<':
			return eq(LShiftEq, LShift, 2)
		case '>':
			return LtGt, 2
		}
		return eq(Le, Lt, 1)
	case '>':
		if at(1) == '>' {
			return eq(RShiftEq, RShift, 2)
		}
		return eq(Ge, Gt, 1)
	}
	return Invalid, 1
}
