package parser_test

import (
	"bytes"
	"os"
	"strings"
	"syscall"
	"testing"
	"time"

	"pyxc/internal/diag"
	"pyxc/internal/source"
	"pyxc/parser"
	"pyxc/parser/ast"
)

// TestThroughput parses the files that bench/parse.sh lists, once to warm up
// and once for the figure: lines a second of processor time, the collector's
// included.
func TestThroughput(t *testing.T) {
	list := os.Getenv("PYXC_BENCH_FILES")
	if list == "" {
		t.Skip("run by bench/parse.sh")
	}
	names, err := os.ReadFile(list)
	if err != nil {
		t.Fatal(err)
	}
	raws := map[string][]byte{}
	lines := 0
	paths := strings.Fields(string(names))
	for _, path := range paths {
		raw, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		raws[path] = raw
		lines += bytes.Count(raw, []byte("\n"))
	}
	var took time.Duration
	for range 2 {
		start := processTime()
		set := source.NewSet()
		for _, path := range paths {
			text, err := parser.Decode(path, raws[path])
			if err != nil {
				t.Fatal(err)
			}
			file, err := set.Add(path, text)
			if err != nil {
				t.Fatal(err)
			}
			parser.Parse(file, parser.Options{Dialect: ast.Py}, &diag.Bag{})
		}
		took = processTime() - start
	}
	t.Logf("%.0f lines/s", float64(lines)/took.Seconds())
}

func processTime() time.Duration {
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		panic(err)
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}

// BenchmarkStdlib parses the standard library of one interpreter.
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
