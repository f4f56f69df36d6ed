package driver

import (
	"bytes"
	"fmt"
	"path/filepath"
	"regexp"
	"slices"
	"sort"
	"strings"
	"unicode"

	"pyxc/internal/diag"
	"pyxc/internal/source"
	"pyxc/internal/toolchain"
	"pyxc/typecheck"
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
	"name": true, "py_limited_api": true, "export_symbols": true, "swig_opts": true, "optional": true,
}

// parseDistutils reads the settings from the comments a source starts with. As
// with Cython, a setting that is there twice has its last value, a line that
// begins with two # is none, and "# cython:" will do for "# distutils:".
// Without a file its errors have no place.
func parseDistutils(text []byte, file *source.File, bag *diag.Bag) *distutils {
	d := &distutils{}
	lists := d.lists()
	seen := map[string]bool{}
	for offset := 0; offset < len(text); {
		line, rest, found := bytes.Cut(text[offset:], []byte("\n"))
		start, next := offset, len(text)-len(rest)
		if !found {
			next = len(text)
		}
		offset = next
		trimmed := strings.TrimSpace(strings.TrimPrefix(string(line), "\ufeff"))
		if trimmed == "" {
			continue
		}
		if trimmed[0] != '#' {
			break
		}
		setting, ok := distutilsLine(strings.TrimSpace(trimmed[1:]), lists)
		if !ok {
			continue
		}
		var span source.Span
		if file != nil {
			span = file.Span(start+bytes.IndexByte(line, '#'), start+len(bytes.TrimRight(line, " \t\r")))
		}
		name := strings.TrimSpace(setting[:strings.IndexByte(setting+"=", '=')])
		if seen[name] {
			bag.Warnf(span, codeDistutils, "this takes the place of what a line before says of '%s'; one line can hold several values", name)
		}
		seen[name] = true
		if err := d.set(setting, lists); err != nil {
			bag.Errorf(span, codeDistutils, "%s", err)
		}
	}
	return d
}

// distutilsLine returns the setting of a comment, if it has one.
func distutilsLine(comment string, lists map[string]*[]string) (setting string, ok bool) {
	if setting, ok = strings.CutPrefix(comment, "distutils:"); ok {
		return setting, true
	}
	if setting, ok = strings.CutPrefix(comment, "cython:"); !ok {
		return "", false
	}
	name, _, _ := strings.Cut(setting, "=")
	return setting, typecheck.BuildSetting(strings.TrimSpace(name))
}

func (d *distutils) set(setting string, lists map[string]*[]string) error {
	name, value, found := strings.Cut(setting, "=")
	name, value = strings.TrimSpace(name), strings.TrimSpace(value)
	if !found || name == "" {
		return fmt.Errorf("a 'distutils:' comment is written 'name = value'")
	}
	switch {
	case name == "language":
		d.language = strings.ToLower(value)
		if d.language != "c" && d.language != "c++" {
			return fmt.Errorf("the language is 'c' or 'c++', not '%s'%s", value, oneSettingPerLine(value, lists))
		}
		return nil
	case name == "np_pythran":
		// It is about how fast NumPy's arrays are, nothing else.
		if !slices.Contains(truthValues, strings.ToLower(value)) {
			return fmt.Errorf("distutils setting 'np_pythran' is True or False, not '%s'", value)
		}
		return nil
	case otherSettings[name]:
		return nil
	}
	list, ok := lists[name]
	if !ok {
		names := []string{"language"}
		for known := range lists {
			names = append(names, known)
		}
		sort.Strings(names)
		text := fmt.Sprintf("there is no distutils setting '%s'", name)
		if near := diag.Suggest(name, names); near != "" {
			text += fmt.Sprintf("; did you mean '%s'?", near)
		}
		return fmt.Errorf("%s", text)
	}
	values, err := settingValues(value)
	if err == nil {
		err = checkValues(name, values)
	}
	if err != nil {
		return fmt.Errorf("distutils setting '%s': %w%s", name, err, oneSettingPerLine(value, lists))
	}
	*list = values
	return nil
}

var truthValues = []string{"true", "false", "y", "yes", "t", "on", "1", "n", "no", "f", "off", "0"}

var settingInside = regexp.MustCompile(`[,;\s](\w+)\s*=`)

// oneSettingPerLine is advice for a value that goes on with another setting.
func oneSettingPerLine(value string, lists map[string]*[]string) string {
	for _, match := range settingInside.FindAllStringSubmatch(value, -1) {
		if _, known := lists[match[1]]; known || match[1] == "language" {
			return "; each setting has a line of its own"
		}
	}
	return ""
}

// checkValues finds values that were meant otherwise than they are read.
func checkValues(name string, values []string) error {
	isArgs := strings.HasPrefix(name, "extra_") && strings.HasSuffix(name, "_args")
	for i, value := range values {
		switch {
		case strings.HasPrefix(value, "#"):
			return fmt.Errorf("no comment can stand behind the values: '%s'", value)
		case !isArgs && strings.HasSuffix(value, ",") && i+1 < len(values):
			return fmt.Errorf("values stand apart by blanks, commas only go in '[a, b]': '%s'", value)
		case name == "define_macros" || name == "undef_macros":
			macro, _, assigned := strings.Cut(value, "=")
			if !isMacroName(macro) || assigned && name == "undef_macros" {
				return fmt.Errorf("'%s' is no macro; one is written NAME%s", value, map[bool]string{true: " or NAME=VALUE"}[name == "define_macros"])
			}
		}
	}
	return nil
}

// isMacroName reports whether -D or -U takes the text: a name, or one with
// parameters.
func isMacroName(text string) bool {
	text, parameters, _ := strings.Cut(text, "(")
	if parameters != "" && !strings.HasSuffix(parameters, ")") {
		return false
	}
	for i, c := range text {
		if c != '_' && c != '$' && !unicode.IsLetter(c) && (i == 0 || !unicode.IsDigit(c)) {
			return false
		}
	}
	return text != ""
}

// settingValues reads "[a, 'b c']" or words as a shell has them, but for
// backslashes that protect nothing.
func settingValues(value string) ([]string, error) {
	if !strings.HasPrefix(value, "[") {
		return toolchain.SplitWords(keepBackslashes(value))
	}
	if !strings.HasSuffix(value, "]") {
		return nil, fmt.Errorf("the list is not closed")
	}
	var values []string
	inner := strings.TrimSpace(value[1 : len(value)-1])
	for inner != "" {
		var item string
		quote := inner[0]
		quoted := quote == '"' || quote == '\''
		if quoted {
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
		if item != "" || quoted {
			values = append(values, item)
		}
	}
	return values, nil
}

// keepBackslashes doubles the backslashes of paths and the like, which a shell
// would take away: those before a quote or blank stay what they are.
func keepBackslashes(text string) string {
	var out strings.Builder
	for i := 0; i < len(text); i++ {
		out.WriteByte(text[i])
		if text[i] != '\\' {
			continue
		}
		if i+1 < len(text) && strings.IndexByte("'\" \t", text[i+1]) >= 0 {
			i++
			out.WriteByte(text[i])
		} else {
			out.WriteByte('\\')
		}
	}
	return out.String()
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
