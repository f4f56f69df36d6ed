package emit

import (
	"fmt"
	"sort"
	"strings"

	"pyxc/internal/source"
)

// Range says which source a piece of C text was written for.
type Range struct {
	Start, End int // byte offsets in the C text
	Span       source.Span
}

// SpanMap leads from C text to source. Ranges are in order and may nest: the
// innermost comes last.
type SpanMap struct {
	Ranges []Range
	lines  []int
}

// At returns the span of the source that the byte at offset was written for.
func (m *SpanMap) At(offset int) (source.Span, bool) {
	i := sort.Search(len(m.Ranges), func(i int) bool { return m.Ranges[i].Start > offset })
	for i--; i >= 0; i-- {
		if r := m.Ranges[i]; offset < r.End {
			return r.Span, true
		}
	}
	return source.Span{}, false
}

// AtLine returns the span for a 1-based line of the C text.
func (m *SpanMap) AtLine(line int) (source.Span, bool) {
	if line < 1 || line > len(m.lines) {
		return source.Span{}, false
	}
	start := m.lines[line-1]
	end := start + 1
	if line < len(m.lines) {
		end = m.lines[line]
	}
	for i := len(m.Ranges) - 1; i >= 0; i-- {
		if r := m.Ranges[i]; r.Start < end && start < r.End {
			return r.Span, true
		}
	}
	return source.Span{}, false
}

// setLines records where the lines of the finished text start.
func (m *SpanMap) setLines(text []byte) {
	m.lines = []int{0}
	for i, c := range text {
		if c == '\n' {
			m.lines = append(m.lines, i+1)
		}
	}
}

// writer collects C text with its ranges.
type writer struct {
	b      []byte
	indent int
	ranges []Range
	open   source.Span
	start  int
}

func (w *writer) line(format string, args ...any) {
	w.pad()
	w.b = fmt.Appendf(w.b, format, args...)
	w.b = append(w.b, '\n')
}

// text writes a finished line.
func (w *writer) text(s string) {
	if s != "" {
		w.pad()
	}
	w.b = append(w.b, s...)
	w.b = append(w.b, '\n')
}

// maxIndent bounds the blanks before deeply nested statements.
const maxIndent = 24

func (w *writer) pad() {
	for i := 0; i < min(w.indent, maxIndent); i++ {
		w.b = append(w.b, "    "...)
	}
}

// label writes a jump label, one step to the left.
func (w *writer) label(name string) {
	w.indent--
	w.line("%s:;", name)
	w.indent++
}

// at says that what follows is for span.
func (w *writer) at(span source.Span) {
	if span == w.open {
		return
	}
	w.closeRange()
	w.open, w.start = span, len(w.b)
}

func (w *writer) closeRange() {
	if w.open.IsValid() && len(w.b) > w.start {
		w.ranges = append(w.ranges, Range{w.start, len(w.b), w.open})
	}
	w.open = source.Span{}
}

// add appends what another writer collected.
func (w *writer) add(o *writer) {
	o.closeRange()
	base := len(w.b)
	w.b = append(w.b, o.b...)
	for _, r := range o.ranges {
		w.ranges = append(w.ranges, Range{r.Start + base, r.End + base, r.Span})
	}
}

// quote writes bytes as a C string literal. Trigraphs can't arise.
func quote(s string) string {
	var b strings.Builder
	b.WriteByte('"')
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c == '"' || c == '\\' || c == '?':
			b.WriteByte('\\')
			b.WriteByte(c)
		case c == '\n':
			b.WriteString("\\n")
		case c < ' ' || c > '~':
			fmt.Fprintf(&b, "\\%03o", c)
		default:
			b.WriteByte(c)
		}
	}
	b.WriteByte('"')
	return b.String()
}

// comment makes text safe inside a C comment.
func comment(s string) string {
	s = strings.NewReplacer("*/", "* /", "/*", "/ *", "\r", "", "\t", "    ", "??", "? ?", "\x00", "").Replace(s)
	s = strings.TrimSpace(s)
	return strings.TrimRight(s, "\\")
}
