package main

import (
	"context"
	"fmt"
	"reflect"
	"slices"
	"strings"

	"pyxc/internal/diag"
	"pyxc/internal/source"
	"pyxc/parser"
	"pyxc/parser/ast"
)

// edit replaces the bytes [from, to) of a text.
type edit struct {
	from, to int
	text     string
}

func (e edit) apply(text string) string { return text[:e.from] + e.text + text[e.to:] }

// together is how many shrunk programs are tried at once.
const together = 8

// reduce makes a program that differs smaller as long as it still differs.
func (r *runner) reduce(ctx context.Context, text string) (small, difference string, err error) {
	first := &trial{name: "reduce0", source: text}
	if err := r.try(ctx, []*trial{first}, 20); err != nil {
		return "", "", err
	}
	if first.difference == "" {
		return text, "does not differ when run again", nil
	}
	difference = first.difference
	kind := failureKind(difference)
	for changed := true; changed && ctx.Err() == nil; {
		changed = false
		for _, size := range []string{"many", "one", "expr"} {
			for at := 0; ctx.Err() == nil; {
				edits := candidates(text, size)
				if at >= len(edits) {
					break
				}
				var trials []*trial
				for _, e := range edits[at:min(at+together, len(edits))] {
					trials = append(trials, &trial{name: fmt.Sprintf("reduce%d", len(trials)), source: e.apply(text)})
				}
				if err := r.try(ctx, trials, 5); err != nil {
					return text, difference, err
				}
				better := -1
				for i, t := range trials {
					if !t.invalid && t.difference != "" && failureKind(t.difference) == kind && (better < 0 || len(t.source) < len(trials[better].source)) {
						better = i
					}
				}
				if better < 0 {
					at += len(trials)
					continue
				}
				text, difference, changed = trials[better].source, trials[better].difference, true
			}
		}
	}
	return text, difference, ctx.Err()
}

// candidates lists edits that make a text smaller: of statements, many at a
// time or one, or of expressions; the largest first.
func candidates(text, size string) []edit {
	set := source.NewSet()
	file, err := set.Add("reduce.py", []byte(text))
	if err != nil {
		return nil
	}
	var bag diag.Bag
	m := parser.Parse(file, parser.Options{Dialect: ast.Py}, &bag)
	c := &collector{file: file, text: text, size: size}
	c.suite(m.Body, true)
	slices.SortStableFunc(c.edits, func(a, b edit) int { return b.saved() - a.saved() })
	return c.edits
}

func (e edit) saved() int { return e.to - e.from - len(e.text) }

type collector struct {
	file  *source.File
	text  string
	size  string
	edits []edit
}

func (c *collector) span(n ast.Node) (int, int) {
	sp := n.Span()
	return c.file.Offset(sp.Start), c.file.Offset(sp.End)
}

// lines widens a range to whole lines.
func (c *collector) lines(from, to int) (int, int) {
	from = strings.LastIndexByte(c.text[:from], '\n') + 1
	if end := strings.IndexByte(c.text[to:], '\n'); end >= 0 && (to == 0 || c.text[to-1] != '\n') {
		to += end + 1
	}
	return from, to
}

func (c *collector) add(from, to int, text string) {
	if to-from > len(text) {
		c.edits = append(c.edits, edit{from, to, text})
	}
}

// start is where a statement begins, its decorators included.
func (c *collector) start(s ast.Stmt) int {
	from, _ := c.span(s)
	var decorators []ast.Expr
	switch s := s.(type) {
	case *ast.FuncDef:
		decorators = s.Decorators
	case *ast.ClassDef:
		decorators = s.Decorators
	}
	for _, d := range decorators {
		at, _ := c.span(d)
		from = min(from, at)
	}
	from, _ = c.lines(from, from)
	return from
}

// suite offers to drop statements of a suite.
func (c *collector) suite(body []ast.Stmt, top bool) {
	if len(body) == 0 {
		return
	}
	from := make([]int, len(body))
	to := make([]int, len(body))
	for i, s := range body {
		from[i] = c.start(s)
		_, end := c.span(s)
		_, to[i] = c.lines(from[i], max(end-1, from[i]))
	}
	pass := strings.Repeat(" ", len(c.text[from[0]:])-len(strings.TrimLeft(c.text[from[0]:], " "))) + "pass\n"
	drop := func(i, n int) {
		text := ""
		if n == len(body) && !top {
			text = pass
		}
		c.add(from[i], to[i+n-1], text)
	}
	switch c.size {
	case "many":
		for n := len(body); n > 1; n /= 2 {
			for i := 0; i+n <= len(body); i += n {
				drop(i, n)
			}
		}
	case "one":
		for i := range body {
			drop(i, 1)
		}
	}
	for i, s := range body {
		c.statement(s, from[i], to[i])
	}
}

// statement offers what can be done inside one.
func (c *collector) statement(s ast.Stmt, from, to int) {
	v := reflect.ValueOf(s).Elem()
	for _, body := range suites(v) {
		if c.size == "one" {
			c.hoist(body, from, to)
		}
		c.suite(body, false)
	}
	c.clauses(s, to)
	if c.size == "expr" {
		c.children(v)
	}
}

// clauses offers to drop else, except and finally clauses.
func (c *collector) clauses(s ast.Stmt, to int) {
	if c.size != "one" {
		return
	}
	clause := func(body []ast.Stmt, end int) {
		if len(body) > 0 {
			head := c.start(body[0]) - 1
			head = strings.LastIndexByte(c.text[:head], '\n') + 1
			c.add(head, end, "")
		}
	}
	switch s := s.(type) {
	case *ast.If:
		clause(s.Else, to)
	case *ast.For:
		clause(s.Else, to)
	case *ast.While:
		clause(s.Else, to)
	case *ast.Try:
		clause(s.Finally, to)
		for i := range s.Handlers {
			from, end := c.span(s.Handlers[i])
			from, end = c.lines(from, max(end-1, from))
			c.add(from, end, "")
		}
		if len(s.Finally) == 0 {
			clause(s.Else, to)
		}
	case *ast.Match:
		for i := range s.Cases {
			from, end := c.span(s.Cases[i])
			from, end = c.lines(from, max(end-1, from))
			c.add(from, end, "")
		}
	}
}

// hoist offers to put a suite in the place of its statement.
func (c *collector) hoist(body []ast.Stmt, from, to int) {
	if len(body) == 0 {
		return
	}
	first := c.start(body[0])
	_, end := c.span(body[len(body)-1])
	_, last := c.lines(first, max(end-1, first))
	width := func(at int) int { return len(c.text[at:]) - len(strings.TrimLeft(c.text[at:], " ")) }
	less := width(first) - width(from)
	if less <= 0 || first <= from {
		return
	}
	var out strings.Builder
	for _, line := range strings.SplitAfter(c.text[first:last], "\n") {
		if len(line) >= less && strings.TrimSpace(line[:less]) == "" {
			line = line[less:]
		}
		out.WriteString(line)
	}
	c.add(from, to, out.String())
}

// suites finds the statement lists of a statement, those of handlers and
// cases too.
func suites(v reflect.Value) [][]ast.Stmt {
	var out [][]ast.Stmt
	for i := range v.NumField() {
		f := v.Field(i)
		switch list := f.Interface().(type) {
		case []ast.Stmt:
			out = append(out, list)
		case []ast.Handler:
			for _, h := range list {
				out = append(out, h.Body)
			}
		case []ast.MatchCase:
			for _, m := range list {
				out = append(out, m.Body)
			}
		}
	}
	return out
}

// children offers to simplify the expressions below a value.
func (c *collector) children(v reflect.Value) {
	switch v.Kind() {
	case reflect.Interface, reflect.Pointer:
		if v.IsNil() {
			return
		}
		if e, ok := v.Interface().(ast.Expr); ok {
			c.expression(e)
			return
		}
		if _, ok := v.Interface().(ast.Stmt); ok {
			return
		}
		c.children(v.Elem())
	case reflect.Slice:
		if _, ok := v.Interface().([]ast.Stmt); ok {
			return
		}
		c.elements(v)
		for i := range v.Len() {
			c.children(v.Index(i))
		}
	case reflect.Struct:
		switch v.Interface().(type) {
		case ast.Handler, ast.MatchCase:
			// Their suites are visited apart.
		}
		for i := range v.NumField() {
			if v.Type().Field(i).IsExported() {
				c.children(v.Field(i))
			}
		}
	}
}

// elements offers to drop single elements of a list with commas.
func (c *collector) elements(v reflect.Value) {
	for i := range v.Len() {
		n, ok := v.Index(i).Interface().(ast.Node)
		if !ok || v.Len() < 2 {
			return
		}
		from, to := c.span(n)
		if from < 0 || to > len(c.text) || from >= to {
			continue
		}
		rest := strings.TrimLeft(c.text[to:], " ")
		if strings.HasPrefix(rest, ", ") {
			c.add(from, len(c.text)-len(rest)+2, "")
		} else if before := strings.TrimRight(c.text[:from], " "); strings.HasSuffix(before, ",") {
			c.add(len(before)-1, to, "")
		}
	}
}

// expression offers a simple constant or a part in an expression's place.
func (c *collector) expression(e ast.Expr) {
	from, to := c.span(e)
	if from < 0 || to > len(c.text) || from >= to {
		return
	}
	if to-from > 4 {
		for _, simple := range []string{"0", "''", "[]", "None"} {
			c.add(from, to, simple)
		}
	}
	v := reflect.ValueOf(e).Elem()
	for i := range v.NumField() {
		f := v.Field(i)
		if !v.Type().Field(i).IsExported() {
			continue
		}
		if part, ok := f.Interface().(ast.Expr); ok && !f.IsNil() {
			a, b := c.span(part)
			if a >= from && b <= to && a < b {
				c.add(from, to, c.text[a:b])
			}
		}
		if parts, ok := f.Interface().([]ast.Expr); ok {
			for _, part := range parts {
				a, b := c.span(part)
				if a >= from && b <= to && a < b {
					c.add(from, to, c.text[a:b])
				}
			}
		}
		c.children(f)
	}
}
