package main

import (
	"regexp"
	"strings"
)

// failureKind says what a difference is about, roughly: a reduction keeps it,
// so that it does not end at another failure than the one it began with. It is
// what the first line that differs has in either form.
func failureKind(difference string) string {
	for _, kind := range []string{"does not build", "+--- killed", "+ --- killed", "+ --- took too long"} {
		if strings.Contains(difference, kind) {
			return kind
		}
	}
	var want, got string
	for _, line := range strings.Split(difference, "\n") {
		switch {
		case strings.HasPrefix(line, "- ") && want == "" && got == "":
			want = line[2:]
		case strings.HasPrefix(line, "+ ") && got == "":
			got = line[2:]
		case strings.HasPrefix(line, "  ") && want+got != "":
			return lineKinds(want, got)
		}
	}
	return lineKinds(want, got)
}

// failure matches an exception as the prelude's report writes it.
var failure = regexp.MustCompile(`^(?:!.*?| +from) (\w+)\((.*)\)((?: \S+:\d+)*)$`)

// lineKinds describes a line of CPython and what stands in its place: of
// exceptions the class and the text or the traceback, of values their sort.
func lineKinds(want, got string) string {
	a, b := failure.FindStringSubmatch(want), failure.FindStringSubmatch(got)
	switch {
	case a != nil && b != nil && a[1] != b[1]:
		return a[1] + " for " + b[1]
	case a != nil && b != nil && a[2] != b[2]:
		return a[1] + ", its text: " + plainText(a[2]) + " for " + plainText(b[2])
	case a != nil && b != nil:
		return "traceback"
	case a != nil:
		return "no " + a[1] + ": " + plainText(a[2])
	case b != nil:
		return "a " + b[1] + ": " + plainText(b[2])
	}
	x, y := strings.Fields(want), strings.Fields(got)
	for i := range min(len(x), len(y)) {
		if x[i] != y[i] {
			return sortOf(x[i]) + " for " + sortOf(y[i])
		}
	}
	return "output"
}

var quoted = regexp.MustCompile(`'[^']*'|"[^"]*"|-?[0-9.]+`)

// plainText is a message without what depends on the values.
func plainText(s string) string { return quoted.ReplaceAllString(s, "#") }

// sortOf is what sort of value a word of the output is part of.
func sortOf(word string) string {
	word = strings.TrimLeft(word, "([{,")
	switch {
	case word == "":
		return "nothing"
	case strings.Trim(word, "0123456789-)]},:") == "":
		return "int"
	case strings.Trim(word, "0123456789-.e+)]},:") == "":
		return "float"
	case word[0] == '\'' || word[0] == '"':
		return "str"
	}
	return strings.TrimRight(word, ")]},:0123456789")
}
