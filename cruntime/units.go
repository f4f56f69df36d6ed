// Package cruntime is the C runtime of compiled modules: one .h and .c per
// Python type or topic under src, a unit. Every unit is used in two ways from one text:
// compiled once into an archive, with the modules including the headers, or
// pasted into a self-contained C file (PYXC_PASTED), where everything is static.
package cruntime

import (
	"crypto/sha256"
	"embed"
	"encoding/hex"
	"fmt"
	"sort"
	"strings"
	"sync"
)

//go:embed src/*.h src/*.c
var files embed.FS

// Unit is a piece of the runtime.
type Unit struct {
	Name   string
	Header string   // text of NAME.h
	Source string   // text of NAME.c; "" if all of it is inline
	Needs  []string // the units that its texts include
	Cold   bool     // runs once or in errors only: the archive's copy is compiled for size
}

// coldMark in the source of a unit makes it Cold.
const coldMark = "/* Cold: compiled for size. */"

type library struct {
	ordered []Unit
	byName  map[string]*Unit
	hash    string
}

var load = sync.OnceValue(func() *library {
	lib := &library{byName: map[string]*Unit{}}
	entries, err := files.ReadDir("src")
	if err != nil {
		panic(err)
	}
	var names []string
	for _, e := range entries {
		if name, ok := strings.CutSuffix(e.Name(), ".h"); ok {
			names = append(names, name)
		}
	}
	sort.Strings(names)
	state := map[string]int{}
	for _, name := range names {
		lib.visit(name, state)
	}
	for i := range lib.ordered {
		lib.byName[lib.ordered[i].Name] = &lib.ordered[i]
	}
	sum := sha256.New()
	for _, u := range lib.ordered {
		fmt.Fprintf(sum, "%s\x00%d\x00%s%d\x00%s", u.Name, len(u.Header), u.Header, len(u.Source), u.Source)
	}
	lib.hash = hex.EncodeToString(sum.Sum(nil))[:32]
	return lib
})

// visit enters a unit after the units that its header includes; its source
// comes after all headers, so what that includes needs no order.
func (lib *library) visit(name string, state map[string]int) {
	switch state[name] {
	case 1:
		panic("cruntime: headers include each other: " + name)
	case 2:
		return
	}
	state[name] = 1
	u := Unit{Name: name, Header: read(name + ".h"), Source: read(name + ".c")}
	if u.Header == "" {
		panic("cruntime: no unit " + name)
	}
	u.Cold = strings.Contains(u.Source, coldMark)
	for _, need := range includes(u.Header, name) {
		lib.visit(need, state)
	}
	u.Needs = includes(u.Header+u.Source, name)
	state[name] = 2
	lib.ordered = append(lib.ordered, u)
}

// includes returns the units that a text of the unit self includes, in order.
func includes(text, self string) []string {
	var needs []string
	seen := map[string]bool{self: true}
	for _, line := range strings.Split(text, "\n") {
		if need := included(line); need != "" && !seen[need] {
			seen[need] = true
			needs = append(needs, need)
		}
	}
	return needs
}

func read(name string) string {
	data, err := files.ReadFile("src/" + name)
	if err != nil {
		return ""
	}
	return string(data)
}

// included returns the unit that a line includes, or "".
func included(line string) string {
	rest, ok := strings.CutPrefix(line, `#include "`)
	if !ok {
		return ""
	}
	name, ok := strings.CutSuffix(strings.TrimRight(rest, " \r"), `.h"`)
	if !ok {
		return ""
	}
	return name
}

// Units returns all units, each after those that its header needs.
func Units() []Unit { return load().ordered }

// Lookup returns a unit by name, nil if there is none.
func Lookup(name string) *Unit { return load().byName[name] }

// Closure returns the units with these names and all that they need, in the
// order of Units. An unknown name panics: rows and emitter name real units.
func Closure(names []string) []Unit {
	lib := load()
	want := map[string]bool{}
	var add func(name string)
	add = func(name string) {
		if want[name] {
			return
		}
		u := lib.byName[name]
		if u == nil {
			panic("cruntime: no unit " + name)
		}
		want[name] = true
		for _, need := range u.Needs {
			add(need)
		}
	}
	for _, name := range names {
		add(name)
	}
	var list []Unit
	for _, u := range lib.ordered {
		if want[u.Name] {
			list = append(list, u)
		}
	}
	return list
}

// Hash identifies the text of the whole runtime.
func Hash() string { return load().hash }

// Umbrella is the text of pyxc.h, which includes the headers of these units.
// The archive mode's modules include it; nil means all units.
func Umbrella(units []Unit) string {
	if units == nil {
		units = Units()
	}
	var b strings.Builder
	b.WriteString("#ifndef PYXC_H\n#define PYXC_H\n")
	for _, u := range units {
		fmt.Fprintf(&b, "#include \"%s.h\"\n", u.Name)
	}
	b.WriteString("#endif\n")
	return b.String()
}
