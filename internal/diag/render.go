package diag

import (
	"encoding/json"
	"fmt"
	"io"
	"strings"
	"unicode/utf8"

	"pyxc/internal/source"
)

// Format is a way to print diagnostics.
type Format uint8

// The formats.
const (
	// Text shows the source line with carets under the place.
	Text Format = iota
	// Short is one line, file:line:col: message, with 1-based columns.
	Short
	// Compat is Short with the 0-based columns of the cython command, which
	// build systems and its test suite expect.
	Compat
	// JSON is one object a line.
	JSON
)

// Formats maps the names users give to formats.
var Formats = map[string]Format{"text": Text, "short": Short, "json": JSON}

// Renderer prints diagnostics.
type Renderer struct {
	W      io.Writer
	Set    *source.Set // resolves positions; may be nil
	Format Format
	Color  bool
}

var severityNames = [...]string{Error: "error", Warning: "warning", Hint: "performance hint", Note: "note"}

// String names the severity as messages do.
func (s Severity) String() string { return severityNames[s] }

// PrintAll prints every diagnostic in order.
func (r *Renderer) PrintAll(list []Diagnostic) {
	for _, d := range list {
		r.Print(d)
	}
}

// Print prints one diagnostic.
func (r *Renderer) Print(d Diagnostic) {
	var out strings.Builder
	switch r.Format {
	case Short, Compat:
		r.short(&out, d)
	case JSON:
		r.json(&out, d)
	default:
		r.text(&out, d)
	}
	io.WriteString(r.W, out.String())
}

// at resolves a place; ok is false if the diagnostic has none.
func (r *Renderer) at(p source.Pos) (source.Position, bool) {
	if r.Set == nil || p <= 0 {
		return source.Position{}, false
	}
	pos := r.Set.Position(p)
	return pos, pos.File != nil
}

func (r *Renderer) short(out *strings.Builder, d Diagnostic) {
	if d.Severity != Error {
		out.WriteString(d.Severity.String() + ": ")
	}
	if pos, ok := r.at(d.Span.Start); ok {
		col := pos.Col
		if r.Format == Compat {
			col--
		}
		fmt.Fprintf(out, "%s:%d:%d: ", pos.File.Path, pos.Line, col)
	} else if d.Severity == Error {
		out.WriteString("pyxc: error: ")
	}
	out.WriteString(printable(d.Text) + "\n")
	for _, label := range d.Labels {
		if pos, ok := r.at(label.Span.Start); ok && label.Apart && r.Format == Compat {
			fmt.Fprintf(out, "%s:%d:%d: %s\n", pos.File.Path, pos.Line, pos.Col-1, printable(label.Text))
		}
	}
	if _, ok := r.at(d.Span.Start); !ok {
		for _, note := range d.Notes {
			out.WriteString("pyxc: note: " + printable(note) + "\n")
		}
	}
}

type jsonPlace struct {
	File    string `json:"file,omitempty"`
	Line    int    `json:"line,omitempty"`
	Col     int    `json:"col,omitempty"`
	EndLine int    `json:"endLine,omitempty"`
	EndCol  int    `json:"endCol,omitempty"`
	Text    string `json:"text"`
}

type jsonDiagnostic struct {
	Severity string `json:"severity"`
	Code     Code   `json:"code,omitempty"`
	jsonPlace
	Labels []jsonPlace `json:"labels,omitempty"`
	Notes  []string    `json:"notes,omitempty"`
	Fix    *jsonPlace  `json:"fix,omitempty"`
}

func (r *Renderer) place(span source.Span, text string) jsonPlace {
	place := jsonPlace{Text: text}
	if start, ok := r.at(span.Start); ok {
		place.File, place.Line, place.Col = start.File.Path, start.Line, start.Col
		if end := start.File.Position(span.End); span.End >= span.Start {
			place.EndLine, place.EndCol = end.Line, end.Col
		}
	}
	return place
}

func (r *Renderer) json(out *strings.Builder, d Diagnostic) {
	record := jsonDiagnostic{
		Severity: d.Severity.String(), Code: d.Code, jsonPlace: r.place(d.Span, d.Text), Notes: d.Notes,
	}
	for _, label := range d.Labels {
		record.Labels = append(record.Labels, r.place(label.Span, label.Text))
	}
	if d.Fix != nil {
		fix := r.place(d.Fix.Span, d.Fix.Text)
		record.Fix = &fix
		if d.Fix.Why != "" {
			record.Notes = append(record.Notes, d.Fix.Why)
		}
	}
	encoder := json.NewEncoder(out)
	encoder.SetEscapeHTML(false)
	if err := encoder.Encode(record); err != nil {
		fmt.Fprintf(out, "{\"severity\":\"error\",\"text\":%q}\n", err.Error())
	}
}

// paint wraps text in an SGR sequence if colours are on.
func (r *Renderer) paint(sgr, text string) string {
	if !r.Color || text == "" {
		return text
	}
	return "\x1b[" + sgr + "m" + text + "\x1b[0m"
}

const (
	bold   = "1"
	blue   = "1;34"
	cyan   = "1;36"
	red    = "1;31"
	yellow = "1;33"
	purple = "1;35"
)

var severityColors = [...]string{Error: red, Warning: yellow, Hint: purple, Note: cyan}

func (r *Renderer) text(out *strings.Builder, d Diagnostic) {
	pos, ok := r.at(d.Span.Start)
	if ok {
		out.WriteString(r.paint(bold, pos.String()+":") + " ")
	} else {
		out.WriteString("pyxc: ")
	}
	out.WriteString(r.paint(severityColors[d.Severity], d.Severity.String()+":") + " ")
	out.WriteString(r.paint(bold, printable(d.Text)))
	if d.Code != "" {
		out.WriteString(" [" + string(d.Code) + "]")
	}
	out.WriteByte('\n')
	gutter := 5
	if ok {
		r.excerpt(out, pos, d.Span, '^', severityColors[d.Severity])
	} else {
		gutter = 1
	}
	for _, label := range d.Labels {
		if at, ok := r.at(label.Span.Start); ok {
			fmt.Fprintf(out, "%s %s %s\n", r.paint(bold, at.String()+":"), r.paint(cyan, "note:"), printable(label.Text))
			r.excerpt(out, at, label.Span, '-', cyan)
		} else {
			r.remark(out, gutter, "note", label.Text)
		}
	}
	for _, note := range d.Notes {
		r.remark(out, gutter, "note", note)
	}
	if d.Fix != nil {
		r.remark(out, gutter, "help", r.fixText(d.Fix))
	}
}

// fixText words a fix: its own explanation, or the edit itself.
func (r *Renderer) fixText(fix *Fix) string {
	if fix.Why != "" {
		return fix.Why
	}
	if fix.Span.Start == fix.Span.End {
		return fmt.Sprintf("insert '%s'", fix.Text)
	}
	return fmt.Sprintf("write '%s'", fix.Text)
}

func (r *Renderer) remark(out *strings.Builder, gutter int, kind, text string) {
	margin := strings.Repeat(" ", gutter) + r.paint(blue, "=") + " " + r.paint(bold, kind+":") + " "
	indent := "\n" + strings.Repeat(" ", gutter+len(kind)+4)
	out.WriteString(margin + strings.ReplaceAll(printable(text), "\n", indent) + "\n")
}

// excerptWidth is how many cells of a source line are shown; longer lines are
// cut around the place.
const excerptWidth = 110

// excerpt prints the source line and marks the part of it that span covers.
func (r *Renderer) excerpt(out *strings.Builder, pos source.Position, span source.Span, mark byte, color string) {
	line := pos.File.Line(pos.Line)
	offset := pos.File.LineStart(pos.Line)
	start := max(pos.File.Offset(span.Start)-offset, 0)
	end := max(pos.File.Offset(span.End)-offset, start)
	start, end = min(start, len(line)), min(end, len(line))
	before, marked, after, cutLeft, cutRight := window(line, start, end)
	number := fmt.Sprintf("%4d", pos.Line)
	text := cutLeft + before + marked + after + cutRight
	fmt.Fprintf(out, "%s %s\n", r.paint(blue, number+" |"), strings.TrimRight(text, " "))
	pad := strings.Repeat(" ", width(cutLeft+before))
	marks := strings.Repeat(string(mark), max(width(marked), 1))
	fmt.Fprintf(out, "%s %s%s\n", r.paint(blue, strings.Repeat(" ", len(number))+" |"), pad, r.paint(color, marks))
}

// window splits a line at start and end and makes the parts printable, cutting
// what would not fit.
func window(line []byte, start, end int) (before, marked, after, cutLeft, cutRight string) {
	if len(line) > 4*excerptWidth {
		// Cut the bytes first: a line may be megabytes long.
		if start > 4*excerptWidth {
			cut := runeStart(line, start-excerptWidth)
			line, start, end = line[cut:], start-cut, end-cut
			cutLeft = "..."
		}
		if limit := runeStart(line, 4*excerptWidth); limit < len(line) {
			line, cutRight = line[:limit], "..."
		}
		start, end = min(start, len(line)), min(end, len(line))
	}
	before, marked, after = printable(string(line[:start])), printable(string(line[start:end])), printable(string(line[end:]))
	if over := width(before) - 2*excerptWidth/3; over > 0 && width(before)+width(marked)+width(after) > excerptWidth {
		before, cutLeft = dropCells(before, over), "..."
	}
	if room := max(excerptWidth-width(before), 1); width(marked) > room {
		return before, takeCells(marked, room), "", cutLeft, "..."
	}
	if room := excerptWidth - width(before) - width(marked); width(after) > room {
		after, cutRight = takeCells(after, room), "..."
	}
	return before, marked, after, cutLeft, cutRight
}

// runeStart moves i back to the first byte of its character.
func runeStart(line []byte, i int) int {
	for i = min(i, len(line)); i > 0 && i < len(line) && !utf8.RuneStart(line[i]); i-- {
	}
	return i
}
