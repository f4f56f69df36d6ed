package emit

import (
	"bytes"
	"fmt"

	"pyxc/internal/source"
)

// LineDirectives inserts #line directives into C text, so that debuggers and profilers show the source; name is the C
// file's own, for the lines that come from no source line. Spans hold for the text without directives.
func LineDirectives(c []byte, spans *SpanMap, set *source.Set, name string) []byte {
	var out bytes.Buffer
	lines := bytes.SplitAfter(c, []byte("\n"))
	at, next, written := "", 0, 0
	offset, continued := 0, false
	for _, line := range lines {
		for next < len(spans.Ranges) && spans.Ranges[next].Start < offset+len(line) {
			next++
		}
		want := ""
		if r := next - 1; r >= 0 && spans.Ranges[r].End > offset && spans.Ranges[r].Span.IsValid() {
			p := set.Position(spans.Ranges[r].Span.Start)
			want = fmt.Sprintf("#line %d %s\n", p.Line, quote(p.File.ShortPath()))
		}
		if want != at && !continued && len(line) > 0 {
			at = want
			if want == "" {
				// The directive itself is a line as well.
				want = fmt.Sprintf("#line %d %s\n", written+2, quote(name))
			}
			out.WriteString(want)
			written++
		}
		continued = bytes.HasSuffix(bytes.TrimRight(line, "\n"), []byte("\\"))
		out.Write(line)
		written++
		offset += len(line)
	}
	return out.Bytes()
}
