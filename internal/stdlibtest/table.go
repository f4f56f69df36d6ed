package main

import (
	"fmt"
	"os"
	"sort"
	"strconv"
	"strings"
)

// kinds say why a test may end otherwise with the compiled modules.
var kinds = map[string]string{
	"source":       "reads the module's source, its lines or its file at run time",
	"frames":       "needs frames of the module's functions, or traces them",
	"bytecode":     "needs the bytecode of the module's functions",
	"main":         "runs the module with 'python -m', which takes source only",
	"interpreters": "needs a second interpreter, in which compiled modules refuse to be imported",
	"memory":       "depends on the interpreter's stack, recursion limit or object sizes",
	"chance":       "does not always end the same uncompiled either",
	"bug":          "a difference to be removed",
}

// difference says why a test differs. A name may end in *.
type difference struct {
	test, name, versions, kind, note string
}

type differences []difference

const differencesHeader = "test\tname\tversions\tkind\tnote"

func readDifferences(path string) (differences, error) {
	rows, err := readRows(path, differencesHeader)
	if err != nil {
		return nil, err
	}
	var list differences
	seen := map[string]bool{}
	for _, f := range rows {
		d := difference{f[0], f[1], f[2], f[3], f[4]}
		if kinds[d.kind] == "" {
			return nil, fmt.Errorf("%s: %s %s: there is no kind %q", path, d.test, d.name, d.kind)
		}
		for _, version := range strings.Fields(d.versions) {
			key := d.test + " " + d.name + " " + version
			if seen[key] {
				return nil, fmt.Errorf("%s: %s is listed twice", path, key)
			}
			seen[key] = true
		}
		list = append(list, d)
	}
	return list, nil
}

func (d *difference) in(version string) bool {
	for _, v := range strings.Fields(d.versions) {
		if v == version || v == "all" {
			return true
		}
	}
	return false
}

func (d *difference) names(name string) bool {
	if prefix, ok := strings.CutSuffix(d.name, "*"); ok {
		return strings.HasPrefix(name, prefix)
	}
	return d.name == name
}

// find is the reason for a test, or nil; the longest name that fits counts.
func (l differences) find(version, test, name string) *difference {
	var found *difference
	for i := range l {
		d := &l[i]
		if d.test == test && d.in(version) && d.names(name) && (found == nil || len(d.name) > len(found.name)) {
			found = d
		}
	}
	return found
}

// check returns what differs without a reason, and which reasons are stale:
// those that explain nothing, though what they are for is there.
func (l differences) check(version string, o *outcome) []string {
	var bad []string
	for _, wrong := range o.wrong {
		bad = append(bad, o.test+": "+wrong)
	}
	used := map[*difference]bool{}
	for _, name := range o.sorted() {
		if d := l.find(version, o.test, name); d != nil {
			used[d] = true
			continue
		}
		is := o.differing[name]
		text, _, _ := strings.Cut(is.text, "\n")
		bad = append(bad, fmt.Sprintf("%s %s: %s, uncompiled %s: %s", o.test, name, is.status, o.before[name].status, text))
	}
	for i := range l {
		d := &l[i]
		if d.test != o.test || !d.in(version) || used[d] || d.kind == "chance" {
			continue
		}
		there := false
		for name := range o.present {
			there = there || d.names(name)
		}
		if there || d.versions != "all" {
			bad = append(bad, fmt.Sprintf("%s %s: listed as different (%s), but it is not on %s", d.test, d.name, d.kind, version))
		}
	}
	return bad
}

// readRows reads a file of tab-separated rows below a header. Lines that start
// with "#" are left out; a file that is not there has no rows.
func readRows(path, header string) ([][]string, error) {
	text, err := os.ReadFile(path)
	if os.IsNotExist(err) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	columns := strings.Count(header, "\t") + 1
	var rows [][]string
	headed := false
	for i, line := range strings.Split(string(text), "\n") {
		switch {
		case line == "" || strings.HasPrefix(line, "#"):
		case !headed && line != header:
			return nil, fmt.Errorf("%s:%d: the header is not %q", path, i+1, header)
		case !headed:
			headed = true
		default:
			fields := strings.Split(line, "\t")
			if len(fields) != columns {
				return nil, fmt.Errorf("%s:%d: %d columns, not %d", path, i+1, len(fields), columns)
			}
			rows = append(rows, fields)
		}
	}
	return rows, nil
}

// count is what a row of the results says.
type count struct {
	modules     string
	total, same int
	kinds       string // "frames:2 source:1"
}

type key struct{ test, version string }

type results map[key]count

const resultsHeader = "test\tversion\tmodules\ttests\tsame\tdifferent"

func readResults(path string) (results, error) {
	rows, err := readRows(path, resultsHeader)
	if err != nil {
		return nil, err
	}
	out := results{}
	for _, f := range rows {
		n := count{modules: f[2], kinds: f[5]}
		if n.total, err = strconv.Atoi(f[3]); err != nil {
			return nil, fmt.Errorf("%s: %w", path, err)
		}
		if n.same, err = strconv.Atoi(f[4]); err != nil {
			return nil, fmt.Errorf("%s: %w", path, err)
		}
		out[key{f[0], f[1]}] = n
	}
	return out, nil
}

// set notes the outcome of a test file.
func (r results) set(version string, listed differences, o *outcome) {
	by := map[string]int{}
	for name := range o.differing {
		kind := "unexplained"
		if d := listed.find(version, o.test, name); d != nil {
			kind = d.kind
		}
		by[kind]++
	}
	var parts []string
	for kind, n := range by {
		parts = append(parts, fmt.Sprintf("%s:%d", kind, n))
	}
	sort.Strings(parts)
	r[key{o.test, version}] = count{strings.Join(o.modules, " "), o.total, o.total - len(o.differing), strings.Join(parts, " ")}
}

func (r results) keys() []key {
	var keys []key
	for k := range r {
		keys = append(keys, k)
	}
	sort.Slice(keys, func(i, j int) bool {
		if keys[i].test != keys[j].test {
			return keys[i].test < keys[j].test
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

func (r results) write(path string) error {
	var out strings.Builder
	out.WriteString("# The standard library compiled: make stdlib-update writes this.\n" + resultsHeader + "\n")
	for _, k := range r.keys() {
		n := r[k]
		fmt.Fprintf(&out, "%s\t%s\t%s\t%d\t%d\t%s\n", k.test, k.version, n.modules, n.total, n.same, n.kinds)
	}
	return os.WriteFile(path, []byte(out.String()), 0o666)
}

const (
	tableStart = "<!-- stdlib: written by make stdlib-update -->"
	tableEnd   = "<!-- stdlib ends -->"
)

// table is the results as Markdown.
func (r results) table() string {
	var versions, tests []string
	seen := map[string]bool{}
	totals := map[string]count{}
	modules := map[string]map[string]bool{}
	newest := map[string]string{} // the modules of a test on the newest version that has it
	for _, k := range r.keys() {
		if !seen[k.version] {
			seen[k.version] = true
			versions = append(versions, k.version)
			modules[k.version] = map[string]bool{}
		}
		if !seen[k.test] {
			seen[k.test] = true
			tests = append(tests, k.test)
		}
		n := r[k]
		newest[k.test] = n.modules
		total := totals[k.version]
		total.total += n.total
		total.same += n.same
		totals[k.version] = total
		for _, module := range strings.Fields(n.modules) {
			modules[k.version][module] = true
		}
	}
	sort.Slice(versions, func(i, j int) bool { return minor(versions[i]) < minor(versions[j]) })
	var out strings.Builder
	out.WriteString("| modules | tests |")
	for _, v := range versions {
		fmt.Fprintf(&out, " %s | different |", v)
	}
	out.WriteString("\n|---|---|" + strings.Repeat("---|---|", len(versions)) + "\n")
	for _, test := range tests {
		fmt.Fprintf(&out, "| %s | %s |", newest[test], test)
		for _, v := range versions {
			n, ok := r[key{test, v}]
			if !ok {
				out.WriteString(" | |")
				continue
			}
			fmt.Fprintf(&out, " %d of %d | %s |", n.same, n.total, strings.ReplaceAll(n.kinds, ":", " "))
		}
		out.WriteString("\n")
	}
	out.WriteString("| all | |")
	for _, v := range versions {
		n := totals[v]
		fmt.Fprintf(&out, " %d of %d | %d modules, %.1f %% of the tests the same |", n.same, n.total, len(modules[v]), 100*float64(n.same)/float64(max(n.total, 1)))
	}
	out.WriteString("\n\n")
	var names []string
	for kind := range kinds {
		names = append(names, kind)
	}
	sort.Strings(names)
	for _, kind := range names {
		fmt.Fprintf(&out, "- %s: %s\n", kind, kinds[kind])
	}
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
