// Package source holds the text of every file of one compilation and the
// positions in it. Files and texts are immutable once added.
package source

import (
	"fmt"
	"sort"
	"sync"
	"unicode/utf8"
)

// Pos is a byte offset into the texts of a Set, biased by the file's base, so
// that one number names file and place. The zero Pos means "no position".
type Pos int32

// Span is the half-open range [Start, End) of a piece of source.
type Span struct{ Start, End Pos }

// IsValid reports whether the span names a place.
func (s Span) IsValid() bool { return s.Start > 0 }

// To returns the span from the start of s to the end of t.
func (s Span) To(t Span) Span {
	if !s.IsValid() {
		return t
	}
	if t.End > s.End {
		s.End = t.End
	}
	return s
}

// Position is a Pos resolved for people: 1-based line, 1-based column counted
// in characters.
type Position struct {
	File      *File
	Line, Col int
}

// String formats the position as path:line:col.
func (p Position) String() string {
	if p.File == nil {
		return "-"
	}
	return fmt.Sprintf("%s:%d:%d", p.File.Path, p.Line, p.Col)
}

// File is one source text, decoded to UTF-8.
type File struct {
	Path  string // as the user named it; used in messages
	Short string // for tracebacks and other output, see ShortPath
	Text  []byte // UTF-8, newlines as in the file
	base  Pos
	lines []int32 // offset of each line's first byte
}

// ShortPath is the path that outputs hold: it does not depend on where on the
// machine the file lies. It is Path unless another was set.
func (f *File) ShortPath() string {
	if f.Short != "" {
		return f.Short
	}
	return f.Path
}

// Pos returns the position of a byte offset in the file.
func (f *File) Pos(offset int) Pos { return f.base + Pos(offset) }

// Offset is the inverse of Pos.
func (f *File) Offset(p Pos) int { return int(p - f.base) }

// Span returns the span between two byte offsets of the file.
func (f *File) Span(start, end int) Span { return Span{f.Pos(start), f.Pos(end)} }

// LineCount returns the number of lines, at least 1.
func (f *File) LineCount() int { return len(f.lines) }

// Line returns the text of a 1-based line without its newline, or nil if there
// is no such line.
func (f *File) Line(n int) []byte {
	if n < 1 || n > len(f.lines) {
		return nil
	}
	start, end := int(f.lines[n-1]), len(f.Text)
	if n < len(f.lines) {
		end = int(f.lines[n])
	}
	line := f.Text[start:end]
	for len(line) > 0 && (line[len(line)-1] == '\n' || line[len(line)-1] == '\r') {
		line = line[:len(line)-1]
	}
	return line
}

// LineStart returns the byte offset at which a 1-based line begins.
func (f *File) LineStart(n int) int { return int(f.lines[n-1]) }

// LineOf returns the 1-based line of a byte offset.
func (f *File) LineOf(offset int) int {
	return sort.Search(len(f.lines), func(i int) bool { return int(f.lines[i]) > offset })
}

// Position resolves p, which must lie in f.
func (f *File) Position(p Pos) Position {
	offset := min(max(f.Offset(p), 0), len(f.Text))
	line := f.LineOf(offset)
	return Position{f, line, utf8.RuneCount(f.Text[f.lines[line-1]:offset]) + 1}
}

// Set owns the files of one compilation; safe for concurrent use.
type Set struct {
	mu    sync.RWMutex
	files []*File
	next  Pos
	asked map[string]bool // path to "was there", see read.go
}

// NewSet returns an empty set.
func NewSet() *Set { return &Set{next: 1} }

// MaxTotal is the number of bytes a Set can hold.
const MaxTotal = 1<<31 - 1<<20

// Add registers a text. It fails when the set's positions are used up.
func (s *Set) Add(path string, text []byte) (*File, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if int64(s.next)+int64(len(text))+1 > MaxTotal {
		return nil, fmt.Errorf("%s: more than %d bytes of source in one compilation", path, MaxTotal)
	}
	f := &File{Path: path, Text: text, base: s.next, lines: lineStarts(text)}
	s.next += Pos(len(text)) + 1
	s.files = append(s.files, f)
	return f, nil
}

// lineStarts follows Python: \n, \r\n and \r each end a line.
func lineStarts(text []byte) []int32 {
	lines := make([]int32, 1, len(text)/32+1)
	for i, c := range text {
		if c == '\n' || c == '\r' && (i+1 == len(text) || text[i+1] != '\n') {
			lines = append(lines, int32(i+1))
		}
	}
	return lines
}

// File returns the file that holds p, or nil.
func (s *Set) File(p Pos) *File {
	if p <= 0 {
		return nil
	}
	s.mu.RLock()
	defer s.mu.RUnlock()
	i := sort.Search(len(s.files), func(i int) bool { return s.files[i].base > p }) - 1
	if i < 0 {
		return nil
	}
	return s.files[i]
}

// Position resolves p; the zero Position if p names no place.
func (s *Set) Position(p Pos) Position {
	f := s.File(p)
	if f == nil {
		return Position{}
	}
	return f.Position(p)
}
