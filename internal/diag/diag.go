// Package diag holds diagnostics as data: what went wrong, where, how to mend
// it. Rendering is apart (render.go); the explanations of codes are in
// codes.go.
package diag

import (
	"fmt"
	"sort"
	"sync"

	"pyxc/internal/source"
)

// Severity orders diagnostics by weight.
type Severity uint8

// The severities.
const (
	Error Severity = iota
	Warning
	Hint // performance hint
	Note
)

// Code is a stable name such as "E0101". Codes are listed in codes.go with an
// explanation and an example each.
type Code string

// Label points at a further place that belongs to a diagnostic.
type Label struct {
	Span source.Span
	Text string
	// Apart: where no source is shown, the label is a line of its own.
	Apart bool
}

// Fix is a textual edit that would mend the problem.
type Fix struct {
	Span source.Span
	Text string // replaces what Span covers
	Why  string
}

// Diagnostic is one message.
type Diagnostic struct {
	Code     Code
	Severity Severity
	Span     source.Span
	Text     string
	Labels   []Label
	Notes    []string
	Fix      *Fix
}

// Bag collects diagnostics; safe for concurrent use.
type Bag struct {
	mu     sync.Mutex
	list   []Diagnostic
	errors int
}

// Add appends d.
func (b *Bag) Add(d Diagnostic) {
	b.mu.Lock()
	defer b.mu.Unlock()
	if d.Severity == Error {
		b.errors++
	}
	b.list = append(b.list, d)
}

// Errorf adds an error.
func (b *Bag) Errorf(span source.Span, code Code, format string, args ...any) {
	b.Add(Diagnostic{Code: code, Severity: Error, Span: span, Text: fmt.Sprintf(format, args...)})
}

// Warnf adds a warning.
func (b *Bag) Warnf(span source.Span, code Code, format string, args ...any) {
	b.Add(Diagnostic{Code: code, Severity: Warning, Span: span, Text: fmt.Sprintf(format, args...)})
}

// HasErrors reports whether an error was added.
func (b *Bag) HasErrors() bool {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.errors > 0
}

// Sorted returns the diagnostics by position, errors first at equal places,
// exact repeats dropped.
func (b *Bag) Sorted() []Diagnostic {
	b.mu.Lock()
	defer b.mu.Unlock()
	out := append([]Diagnostic(nil), b.list...)
	sort.SliceStable(out, func(i, j int) bool {
		if out[i].Span.Start != out[j].Span.Start {
			return out[i].Span.Start < out[j].Span.Start
		}
		return out[i].Severity < out[j].Severity
	})
	kept := out[:0]
	for i, d := range out {
		if i > 0 {
			last := kept[len(kept)-1]
			if last.Span == d.Span && last.Text == d.Text && last.Severity == d.Severity {
				continue
			}
		}
		kept = append(kept, d)
	}
	return kept
}
