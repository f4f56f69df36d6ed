package driver

import (
	"bytes"
	"fmt"
	"path/filepath"
	"slices"
	"sort"
	"strings"

	"pyxc/internal/diag"
	"pyxc/internal/source"
	"pyxc/internal/toolchain"
)

// distutils holds the "# distutils: name = value" lines at the top of a source.
type distutils struct {
	language     string
	libraries    []string
	includeDirs  []string
	libraryDirs  []string
	runtimeDirs  []string
	sources      []string
	macros       []string // NAME or NAME=VALUE
	undefMacros  []string
	compileArgs  []string
	linkArgs     []string
	depends      []string
	extraObjects []string
}

// cplus reports whether the source asks for C++.
func (d *distutils) cplus() bool { return d.language == "c++" }

// lists maps the names of the settings to where their values go.
func (d *distutils) lists() map[string]*[]string {
	return map[string]*[]string{
		"libraries": &d.libraries, "include_dirs": &d.includeDirs, "library_dirs": &d.libraryDirs,
		"runtime_library_dirs": &d.runtimeDirs, "sources": &d.sources, "define_macros": &d.macros,
		"undef_macros": &d.undefMacros, "extra_compile_args": &d.compileArgs, "extra_link_args": &d.linkArgs,
		"depends": &d.depends, "extra_objects": &d.extraObjects,
	}
}

// accepted settings that say nothing about how pyxc builds.
var otherSettings = map[string]bool{
	"py_limited_api": true, "np_pythran": true, "export_symbols": true, "swig_opts": true, "optional": true,
}

// parseDistutils reads the settings from the comments a source starts with.
// Without a file its errors have no place.
func parseDistutils(text []byte, file *source.File, bag *diag.Bag) *distutils {
	d := &distutils{}
	lists := d.lists()
	for offset := 0; offset < len(text); {
		line, rest, found := bytes.Cut(text[offset:], []byte("\n"))
		next := len(text) - len(rest)
		if !found {
			next = len(text)
		}
		trimmed := strings.TrimSpace(strings.TrimPrefix(string(line), "\ufeff"))
		if trimmed != "" && trimmed[0] != '#' {
			break
		}
		if setting, ok := strings.CutPrefix(strings.TrimSpace(strings.TrimLeft(trimmed, "#")), "distutils:"); ok {
			if err := d.set(setting, lists); err != nil {
				var span source.Span
				if file != nil {
					span = file.Span(offset+bytes.IndexByte(line, '#'), offset+len(bytes.TrimRight(line, " \t\r")))
				}
				bag.Errorf(span, codeDistutils, "%s", err)
			}
		}
		offset = next
	}
	return d
}

func (d *distutils) set(setting string, lists map[string]*[]string) error {
	name, value, found := strings.Cut(setting, "=")
	name, value = strings.TrimSpace(name), strings.TrimSpace(value)
	if !found || name == "" {
		return fmt.Errorf("a 'distutils:' comment is written 'name = value'")
	}
	if name == "language" {
		d.language = strings.ToLower(value)
		if d.language != "c" && d.language != "c++" {
			return fmt.Errorf("the language is 'c' or 'c++', not '%s'", value)
		}
		return nil
	}
	list, ok := lists[name]
	if !ok {
		if otherSettings[name] {
			return nil
		}
		names := []string{"language"}
		for known := range lists {
			names = append(names, known)
		}
		text := fmt.Sprintf("there is no distutils setting '%s'", name)
		if near := diag.Suggest(name, names); near != "" {
			text += fmt.Sprintf("; did you mean '%s'?", near)
		}
		return fmt.Errorf("%s", text)
	}
	values, err := settingValues(value)
	if err != nil {
		return fmt.Errorf("distutils setting '%s': %w", name, err)
	}
	*list = append(*list, values...)
	return nil
}

// settingValues reads "[a, 'b c']" or words as a shell has them.
func settingValues(value string) ([]string, error) {
	if !strings.HasPrefix(value, "[") {
		return toolchain.SplitWords(value)
	}
	if !strings.HasSuffix(value, "]") {
		return nil, fmt.Errorf("the list is not closed")
	}
	var values []string
	inner := strings.TrimSpace(value[1 : len(value)-1])
	for inner != "" {
		var item string
		if quote := inner[0]; quote == '"' || quote == '\'' {
			end := strings.IndexByte(inner[1:], quote)
			if end < 0 {
				return nil, fmt.Errorf("a quotation is not closed")
			}
			item, inner = inner[1:1+end], strings.TrimSpace(inner[2+end:])
			if inner != "" && inner[0] != ',' {
				return nil, fmt.Errorf("a comma is missing after '%s'", item)
			}
			inner = strings.TrimSpace(strings.TrimPrefix(inner, ","))
		} else {
			item, inner, _ = strings.Cut(inner, ",")
			item, inner = strings.TrimSpace(item), strings.TrimSpace(inner)
		}
		values = append(values, item)
	}
	return values, nil
}

// relocate makes the paths of a source's settings absolute: they stand
// relative to the directory of the source, or where nothing is there, to the
// current one as in a setup.py.
func (d *distutils) relocate(sourcePath string) {
	dir := filepath.Dir(sourcePath)
	for _, list := range []*[]string{&d.sources, &d.depends, &d.includeDirs, &d.libraryDirs, &d.extraObjects} {
		for i, path := range *list {
			if !filepath.IsAbs(path) {
				if beside := filepath.Join(dir, path); exists(beside) {
					path = beside
				}
				(*list)[i] = cleanAbs(path)
			}
		}
	}
}

// key writes the settings as text, for comparing builds.
func (d *distutils) key() string {
	lists := d.lists()
	names := make([]string, 0, len(lists))
	for name := range lists {
		names = append(names, name)
	}
	sort.Strings(names)
	var out strings.Builder
	out.WriteString(d.language)
	for _, name := range names {
		fmt.Fprintf(&out, "\x00%s=%q", name, *lists[name])
	}
	return out.String()
}

// merge adds the settings of a .pxd that was cimported. Its own sources and
// macros stay its own.
func (d *distutils) merge(other *distutils) {
	for _, pair := range []struct {
		to   *[]string
		from []string
	}{
		{&d.libraries, other.libraries}, {&d.includeDirs, other.includeDirs}, {&d.libraryDirs, other.libraryDirs},
		{&d.runtimeDirs, other.runtimeDirs}, {&d.compileArgs, other.compileArgs}, {&d.linkArgs, other.linkArgs},
		{&d.depends, other.depends},
	} {
		for _, value := range pair.from {
			if !slices.Contains(*pair.to, value) {
				*pair.to = append(*pair.to, value)
			}
		}
	}
	if d.language == "" {
		d.language = other.language
	}
}
