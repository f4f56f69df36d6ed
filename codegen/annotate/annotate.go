// Package annotate writes a source as HTML that shows how much each line has
// to do with Python, and the C text behind it.
package annotate

import (
	"bytes"
	"fmt"
	"html"
	"regexp"
	"strings"

	"pyxc/codegen/emit"
	"pyxc/internal/source"
)

// HTML is the page for one source file of a module's C text.
func HTML(file *source.File, set *source.Set, c []byte, spans *emit.SpanMap) []byte {
	byLine := collect(file, set, c, spans)
	var b bytes.Buffer
	name := html.EscapeString(base(file.Path))
	fmt.Fprintf(&b, "<!DOCTYPE html>\n<html>\n<head>\n<meta charset=\"utf-8\">\n<title>%s</title>\n<style>\n%s</style>\n</head>\n<body>\n", name, style)
	fmt.Fprintf(&b, "<h1>%s</h1>\n<p>The more a line has to do with Python objects, the darker it is. Lines with a + show their C text.</p>\n<div class=\"source\">\n", name)
	width := len(fmt.Sprint(file.LineCount()))
	for n := 1; n <= file.LineCount(); n++ {
		text := html.EscapeString(strings.TrimRight(string(file.Line(n)), "\r\n"))
		code := byLine[n]
		if code == "" {
			fmt.Fprintf(&b, "<pre class=\"line\"> <i>%*d</i> %s</pre>\n", width, n, text)
			continue
		}
		score := Score(code)
		fmt.Fprintf(&b, "<details><summary class=\"line s%d\">+<i>%*d</i> %s</summary><pre class=\"c\">%s</pre></details>\n",
			shade(score), width, n, text, mark(code))
	}
	b.WriteString("</div>\n</body>\n</html>\n")
	return b.Bytes()
}

func base(path string) string { return path[strings.LastIndexAny(path, `/\`)+1:] }

// collect gathers the C text of every line, without the comments that quote the source.
func collect(file *source.File, set *source.Set, c []byte, spans *emit.SpanMap) map[int]string {
	parts := map[int][]string{}
	for _, r := range spans.Ranges {
		pos := set.Position(r.Span.Start)
		if pos.File != file {
			continue
		}
		for _, l := range strings.Split(string(c[r.Start:r.End]), "\n") {
			if t := strings.TrimSpace(l); t != "" && !strings.HasPrefix(t, "/*") {
				parts[pos.Line] = append(parts[pos.Line], l)
			}
		}
	}
	byLine := map[int]string{}
	for n, list := range parts {
		byLine[n] = strings.Join(dedent(list), "\n")
	}
	return byLine
}

// dedent takes off the indentation that all lines share.
func dedent(list []string) []string {
	shared := -1
	for _, l := range list {
		if n := len(l) - len(strings.TrimLeft(l, " ")); shared < 0 || n < shared {
			shared = n
		}
	}
	out := make([]string, len(list))
	for i, l := range list {
		out[i] = l[shared:]
	}
	return out
}

var (
	counting = regexp.MustCompile(`\bPy_X?(DECREF|INCREF|SETREF|NewRef|XNewRef|CLEAR)\b`)
	python   = regexp.MustCompile(`\b(Py[A-Z][A-Za-z]*_[A-Za-z0-9_]+|pyxc_[a-z0-9_]+)\(`)
	inline   = regexp.MustCompile(`\bpyxc_(add_traceback|occurred_nogil|gil_\w+)\(`)
)

// Score weighs the C text of a line: calls that handle Python objects count
// five, reference counts one, C nothing.
func Score(code string) int {
	return 5*(len(python.FindAllString(code, -1))-len(inline.FindAllString(code, -1))) + len(counting.FindAllString(code, -1))
}

// shade is one of ten colours: 0 for pure C.
func shade(score int) int {
	n := 0
	for limit := 1; score >= limit && n < 9; n++ {
		limit *= 2
	}
	return n
}

// mark escapes C text and marks the calls in it.
func mark(code string) string {
	text := html.EscapeString(code)
	text = counting.ReplaceAllString(text, `<b class="ref">$0</b>`)
	return python.ReplaceAllString(text, `<b class="py">$1</b>(`)
}

var style = func() string {
	var b strings.Builder
	b.WriteString("body { font-family: sans-serif; }\n.source, pre { font-family: monospace; margin: 0; }\n.line { white-space: pre; list-style: none; cursor: default; }\n" +
		"summary.line { cursor: pointer; }\ni { color: #888; font-style: normal; }\n.c { margin: 0 0 0 3em; background: #f4f4f4; }\n" +
		".py { color: #a00; }\n.ref { color: #888; font-weight: normal; }\n")
	for n := 0; n <= 9; n++ {
		fmt.Fprintf(&b, ".s%d { background: #ffff%02x; }\n", n, 255-25*n)
	}
	return b.String()
}()
