// Package testkit runs compiled programs and compares them with what CPython
// or Cython do. It is imported by tests only.
package testkit

import (
	"bufio"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"sort"
	"strconv"
	"strings"
)

// Program is one test program: a module whose top level does something.
type Program struct {
	Area string // the directory it lies in
	Name string // of the module
	Path string // of the source
	// MinPython is the oldest version it runs on, from "# min-python: 3.10".
	MinPython [2]int
}

// Cython says whether the program is Cython's language, not Python's.
func (p *Program) Cython() bool { return filepath.Ext(p.Path) == ".pyx" }

// Expected is the file with what a .pyx program does.
func (p *Program) Expected() string { return strings.TrimSuffix(p.Path, ".pyx") + ".out" }

// Area is a directory of programs that are built and run together.
type Area struct {
	Name     string
	Dir      string
	Programs []*Program
	// Support are the sources that programs import: packages and modules
	// whose names start with an underscore.
	Support []string
}

var minPython = regexp.MustCompile(`(?m)^# min-python: 3\.(\d+)$`)

// LoadAreas reads the programs below a directory.
func LoadAreas(dir string) ([]*Area, error) {
	entries, err := os.ReadDir(dir)
	if err != nil {
		return nil, err
	}
	var areas []*Area
	for _, entry := range entries {
		if !entry.IsDir() {
			continue
		}
		area := &Area{Name: entry.Name(), Dir: filepath.Join(dir, entry.Name())}
		if err := area.load(); err != nil {
			return nil, err
		}
		areas = append(areas, area)
	}
	return areas, nil
}

func (a *Area) load() error {
	err := filepath.WalkDir(a.Dir, func(path string, entry os.DirEntry, err error) error {
		if err != nil || entry.IsDir() || !isSource(path) {
			return err
		}
		name := strings.TrimSuffix(entry.Name(), filepath.Ext(path))
		if filepath.Dir(path) != a.Dir || strings.HasPrefix(name, "_") {
			a.Support = append(a.Support, path)
			return nil
		}
		text, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		p := &Program{Area: a.Name, Name: name, Path: path, MinPython: [2]int{3, 0}}
		if m := minPython.FindSubmatch(text); m != nil {
			p.MinPython[1], _ = strconv.Atoi(string(m[1]))
		}
		a.Programs = append(a.Programs, p)
		return nil
	})
	sort.Slice(a.Programs, func(i, j int) bool { return a.Programs[i].Name < a.Programs[j].Name })
	return err
}

func isSource(path string) bool {
	ext := filepath.Ext(path)
	return ext == ".py" || ext == ".pyx"
}

// LoadUnsupported reads the list of programs that need what pyxc does not
// support yet: "area/name  why" on each line.
func LoadUnsupported(path string) (map[string]string, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	listed := map[string]string{}
	lines := bufio.NewScanner(f)
	for n := 1; lines.Scan(); n++ {
		line := strings.TrimSpace(lines.Text())
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		name, why, ok := strings.Cut(line, " ")
		if !ok {
			return nil, fmt.Errorf("%s:%d: no reason given for %s", path, n, name)
		}
		listed[name] = strings.TrimSpace(why)
	}
	return listed, lines.Err()
}
