package main

import (
	"bufio"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"sort"
	"strings"
)

// key names a test in one language.
type key struct{ name, lang string }

// list is the set of tests that pass.
type list map[key]bool

// result is one row of the harness's results.
type result struct{ status, message string }

const listHeader = `# What passes of the tests of Cython 3.2.9. It only grows: make conformance-update adds to it.
name	lang	status
`

func readList(path string) (list, error) {
	text, err := os.ReadFile(path)
	if os.IsNotExist(err) {
		return list{}, nil
	}
	if err != nil {
		return nil, err
	}
	rows, err := readTSV(string(text))
	if err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	l := list{}
	for _, row := range rows {
		if row["status"] != "pass" {
			return nil, fmt.Errorf("%s: %s has the status %q; only passing tests are listed", path, row["name"], row["status"])
		}
		l[key{row["name"], row["lang"]}] = true
	}
	return l, nil
}

// readTSV reads rows below a header, without the "#" lines.
func readTSV(text string) ([]map[string]string, error) {
	var header []string
	var rows []map[string]string
	scanner := bufio.NewScanner(strings.NewReader(text))
	scanner.Buffer(nil, 1<<20)
	for scanner.Scan() {
		line := scanner.Text()
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		fields := strings.Split(line, "\t")
		if header == nil {
			header = fields
			continue
		}
		if len(fields) != len(header) {
			return nil, fmt.Errorf("%d columns, not %d: %q", len(fields), len(header), line)
		}
		row := map[string]string{}
		for i, name := range header {
			row[name] = fields[i]
		}
		rows = append(rows, row)
	}
	return rows, scanner.Err()
}

func readResults(path string) (map[key]result, error) {
	text, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	rows, err := readTSV(string(text))
	if err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	results := map[key]result{}
	for _, row := range rows {
		results[key{row["name"], row["lang"]}] = result{row["status"], row["message"]}
	}
	return results, nil
}

func (l list) sorted() []key {
	keys := make([]key, 0, len(l))
	for k := range l {
		keys = append(keys, k)
	}
	sort.Slice(keys, func(i, j int) bool {
		if keys[i].name != keys[j].name {
			return keys[i].name < keys[j].name
		}
		return keys[i].lang < keys[j].lang
	})
	return keys
}

// names lists the names that match a regular expression, each once.
func (l list) names(sel string) []string {
	pattern := regexp.MustCompile(sel)
	var names []string
	for _, k := range l.sorted() {
		if pattern.MatchString(k.name) && (len(names) == 0 || names[len(names)-1] != k.name) {
			names = append(names, k.name)
		}
	}
	return names
}

// broken returns the listed tests among names that do not pass. What does not
// apply to this Python or machine is not broken; what was not run is.
func (l list) broken(names []string, results map[key]result) list {
	wanted := map[string]bool{}
	for _, name := range names {
		wanted[name] = true
	}
	bad := list{}
	for k := range l {
		if status := results[k].status; wanted[k.name] && status != "pass" && status != "skip" {
			bad[k] = true
		}
	}
	return bad
}

func (l list) write(path string) error {
	var out strings.Builder
	out.WriteString(listHeader)
	for _, k := range l.sorted() {
		fmt.Fprintf(&out, "%s\t%s\tpass\n", k.name, k.lang)
	}
	if err := os.MkdirAll(filepath.Dir(path), 0o777); err != nil {
		return err
	}
	return os.WriteFile(path, []byte(out.String()), 0o666)
}
