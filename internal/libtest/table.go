package main

import (
	"fmt"
	"os"
	"path/filepath"
	"sort"
	"strconv"
	"strings"
)

// key names a file on a version.
type key struct{ file, version string }

// count is what a row of the results says.
type count struct {
	uncompiled, compiled int
	kinds                map[string]int // the differing ones
}

type results map[key]count

const resultsHeader = "file\tversion\tuncompiled\tcompiled\tdiffering"

func readResults(path string) (results, error) {
	rows, err := readRows(path, resultsHeader)
	if err != nil {
		return nil, err
	}
	out := results{}
	for _, f := range rows {
		n := count{kinds: map[string]int{}}
		if n.uncompiled, err = strconv.Atoi(f[2]); err != nil {
			return nil, fmt.Errorf("%s: %w", path, err)
		}
		if n.compiled, err = strconv.Atoi(f[3]); err != nil {
			return nil, fmt.Errorf("%s: %w", path, err)
		}
		for _, part := range strings.Fields(f[4]) {
			kind, number, _ := strings.Cut(part, ":")
			if n.kinds[kind], err = strconv.Atoi(number); err != nil {
				return nil, fmt.Errorf("%s: %w", path, err)
			}
		}
		out[key{f[0], f[1]}] = n
	}
	return out, nil
}

// set notes the outcome of a file.
func (r results) set(version string, listed reasons, o *outcome) {
	r[key{o.name, version}] = count{o.uncompiled, o.compiled, listed.counts(version, o)}
}

func (r results) write(path string) error {
	if err := os.MkdirAll(filepath.Dir(path), 0o777); err != nil {
		return err
	}
	var out strings.Builder
	out.WriteString("# CPython's own tests compiled: make libtest-update writes this.\n" + resultsHeader + "\n")
	for _, k := range r.keys() {
		n := r[k]
		fmt.Fprintf(&out, "%s\t%s\t%d\t%d\t%s\n", k.file, k.version, n.uncompiled, n.compiled, n.differing())
	}
	return os.WriteFile(path, []byte(out.String()), 0o666)
}

// differing lists the kinds with their numbers.
func (n count) differing() string {
	var parts []string
	for _, kind := range append(sortedKinds(), "") {
		if n.kinds[kind] > 0 {
			name := kind
			if name == "" {
				name = "unexplained"
			}
			parts = append(parts, fmt.Sprintf("%s:%d", name, n.kinds[kind]))
		}
	}
	return strings.Join(parts, " ")
}

func (r results) keys() []key {
	var keys []key
	for k := range r {
		keys = append(keys, k)
	}
	sort.Slice(keys, func(i, j int) bool {
		if keys[i].file != keys[j].file {
			return keys[i].file < keys[j].file
		}
		return minor(keys[i].version) < minor(keys[j].version)
	})
	return keys
}

// minor is the number that orders versions of Python 3.
func minor(version string) int {
	_, after, _ := strings.Cut(version, ".")
	n, _ := strconv.Atoi(after)
	return n
}

const (
	tableStart = "<!-- libtest: written by make libtest-update -->"
	tableEnd   = "<!-- libtest ends -->"
)

// table is the results as Markdown.
func (r results) table() string {
	var versions, names []string
	seen := map[string]bool{}
	totals := map[string]count{}
	for _, k := range r.keys() {
		if !seen[k.version] {
			seen[k.version] = true
			versions = append(versions, k.version)
		}
		if !seen[k.file] {
			seen[k.file] = true
			names = append(names, k.file)
		}
		n := totals[k.version]
		n.uncompiled += r[k].uncompiled
		n.compiled += r[k].compiled
		totals[k.version] = n
	}
	sort.Slice(versions, func(i, j int) bool { return minor(versions[i]) < minor(versions[j]) })
	var out strings.Builder
	out.WriteString("| file |")
	for _, v := range versions {
		fmt.Fprintf(&out, " %s | differing |", v)
	}
	out.WriteString("\n|---|" + strings.Repeat("---|---|", len(versions)) + "\n")
	for _, name := range names {
		fmt.Fprintf(&out, "| %s |", name)
		for _, v := range versions {
			n, ok := r[key{name, v}]
			if !ok {
				out.WriteString(" | |")
				continue
			}
			fmt.Fprintf(&out, " %d of %d | %s |", n.compiled, n.uncompiled, strings.ReplaceAll(n.differing(), ":", " "))
		}
		out.WriteString("\n")
	}
	out.WriteString("| all |")
	for _, v := range versions {
		n := totals[v]
		fmt.Fprintf(&out, " %d of %d | %.1f %% pass |", n.compiled, n.uncompiled, 100*float64(n.compiled)/float64(max(n.uncompiled, 1)))
	}
	out.WriteString("\n")
	return out.String()
}

// splice puts the table between its markers.
func splice(doc, table string) (string, error) {
	before, rest, ok := strings.Cut(doc, tableStart+"\n")
	if !ok {
		return "", fmt.Errorf("there is no line %q", tableStart)
	}
	_, after, ok := strings.Cut(rest, tableEnd)
	if !ok {
		return "", fmt.Errorf("there is no line %q", tableEnd)
	}
	return before + tableStart + "\n\n" + table + "\n" + tableEnd + after, nil
}

// updateTable writes the table into the document.
func updateTable(path string, r results) error {
	text, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	doc, err := splice(string(text), r.table())
	if err != nil {
		return fmt.Errorf("%s: %w", path, err)
	}
	return os.WriteFile(path, []byte(doc), 0o666)
}
