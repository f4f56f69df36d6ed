package parser_test

import (
	"bytes"
	"testing"

	"pyxc/internal/diag"
	"pyxc/internal/source"
	"pyxc/parser"
	"pyxc/parser/ast"
)

// BenchmarkStdlib parses the standard library of one interpreter, one core;
// bench/parse.sh compares its lines/s with CPython's own parser.
func BenchmarkStdlib(b *testing.B) {
	pythons := interpreters()
	if len(pythons) == 0 {
		b.Skip("no python3")
	}
	set := source.NewSet()
	var files []*source.File
	lines, size := 0, 0
	for _, path := range compiled(b, pythons[len(pythons)-1]) {
		_, f, err := load(path)
		if err != nil {
			continue
		}
		g, err := set.Add(path, f.Text)
		if err != nil {
			b.Fatal(err)
		}
		files = append(files, g)
		lines += bytes.Count(f.Text, []byte("\n"))
		size += len(f.Text)
	}
	b.SetBytes(int64(size))
	b.ResetTimer()
	for range b.N {
		for _, f := range files {
			parser.Parse(f, parser.Options{Dialect: ast.Py}, &diag.Bag{})
		}
	}
	b.ReportMetric(float64(lines)*float64(b.N)/b.Elapsed().Seconds(), "lines/s")
}
