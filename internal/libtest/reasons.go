package main

import (
	"fmt"
	"os"
	"sort"
	"strings"
)

// kinds say why a method that passes uncompiled may fail compiled.
var kinds = map[string]string{
	"bytecode": "looks at code objects or bytecode, compiles source text, or needs the interpreter loop",
	"frames":   "needs frames of the functions: f_locals, tracing, locals of another function",
	"source":   "needs the source text or its columns at run time",
	"types":    "asks for the exact types of functions, generators or coroutines",
	"memory":   "depends on the interpreter's stack, recursion limit or object sizes",
	"bug":      "a difference to be removed",
}

// reason says why a method differs.
type reason struct {
	file, method string // method may be *
	versions     string // "3.9 3.11", or all
	kind, note   string
}

type reasons []reason

const reasonsHeader = "file\tmethod\tversions\tkind\tnote"

// readReasons reads and checks the list.
func readReasons(path string) (reasons, error) {
	rows, err := readRows(path, reasonsHeader)
	if err != nil {
		return nil, err
	}
	var list reasons
	seen := map[string]bool{}
	for _, f := range rows {
		r := reason{f[0], f[1], f[2], f[3], f[4]}
		if _, ok := kinds[r.kind]; !ok {
			return nil, fmt.Errorf("%s: %s %s: there is no kind %q", path, r.file, r.method, r.kind)
		}
		for _, version := range strings.Fields(r.versions) {
			key := r.file + " " + r.method + " " + version
			if seen[key] {
				return nil, fmt.Errorf("%s: %s is listed twice", path, key)
			}
			seen[key] = true
		}
		list = append(list, r)
	}
	return list, nil
}

func (r *reason) covers(version, file, method string) bool {
	return r.file == file && r.in(version) && (r.method == method || r.method == "*")
}

func (r *reason) in(version string) bool {
	for _, v := range strings.Fields(r.versions) {
		if v == version || v == "all" {
			return true
		}
	}
	return false
}

// find is the reason for a method, or nil; one for the method goes before *.
func (l reasons) find(version, file, method string) *reason {
	var found *reason
	for i := range l {
		if l[i].covers(version, file, method) && (found == nil || found.method == "*") {
			found = &l[i]
		}
	}
	return found
}

// check returns what differs without a reason, and which reasons are stale:
// those whose method passes, or is not there. A reason for all versions may be
// for a method that a version does not have.
func (l reasons) check(version string, o *outcome) []string {
	var bad []string
	used := map[*reason]bool{}
	said := map[string]int{} // texts that many methods share
	for _, method := range o.sorted() {
		r := l.find(version, o.name, method)
		if v := o.differing[method]; r == nil && (v.Status == "uncompilable" || v.Status == "broken") {
			if said[v.Text]++; said[v.Text] == 1 {
				bad = append(bad, fmt.Sprintf("%s, all methods: %s: %s", o.name, v.Status, strings.TrimSpace(v.Text)))
			}
			continue
		}
		if r == nil {
			bad = append(bad, fmt.Sprintf("%s %s: %s", o.name, method, lastLine(o.differing[method])))
			continue
		}
		used[r] = true
	}
	for i := range l {
		r := &l[i]
		if r.file != o.name || !r.in(version) || used[r] {
			continue
		}
		if r.versions == "all" && !o.passing[r.method] {
			continue
		}
		bad = append(bad, fmt.Sprintf("%s %s: listed as differing (%s), but it does not on %s", r.file, r.method, r.kind, version))
	}
	return bad
}

// counts gives the number of differing methods by kind; "" are those without.
func (l reasons) counts(version string, o *outcome) map[string]int {
	out := map[string]int{}
	for method := range o.differing {
		kind := ""
		if r := l.find(version, o.name, method); r != nil {
			kind = r.kind
		}
		out[kind]++
	}
	return out
}

// readRows reads a file of tab-separated rows below a header; lines that start
// with "#" are left out, and a file that is not there has no rows.
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
		case !headed:
			if line != header {
				return nil, fmt.Errorf("%s:%d: the header is not %q", path, i+1, header)
			}
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

// sortedKinds lists the kinds, by name, with bug last.
func sortedKinds() []string {
	var names []string
	for kind := range kinds {
		names = append(names, kind)
	}
	sort.Slice(names, func(i, j int) bool {
		if (names[i] == "bug") != (names[j] == "bug") {
			return names[j] == "bug"
		}
		return names[i] < names[j]
	})
	return names
}
