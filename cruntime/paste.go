package cruntime

import (
	"regexp"
	"slices"
	"strings"
)

// Paste is the C text of the runtime for a self-contained file whose own text
// is given: of the units, headers and then sources, what that text reaches,
// everything static, packed and without comments. The text of a module that uses less of
// a unit gets less of it.
//
// The sources keep to a few rules that make this simple: what stands at the top
// level starts in the first column, and a function's body ends with a brace
// there; a header's guard is its first two directives.
func Paste(units []Unit, text string) string {
	p := &paster{items: map[string][]*item{}}
	for _, u := range units {
		p.parse(u.Header, true)
	}
	for _, u := range units {
		p.parse(u.Source, false)
	}
	p.expandFamilies()
	for _, it := range p.order {
		for _, name := range it.names {
			p.items[name] = append(p.items[name], it)
		}
	}
	p.reach(text)
	if strings.Contains(text, "#include \"") {
		p.reach("DL_EXPORT DL_IMPORT") // of Python 2, which headers for Cython modules still name
	}
	p.dropPrototypes()
	var b strings.Builder
	b.WriteString("/* The runtime; see pyxc's cruntime for comments. */\n#define PYXC_PASTED 1\n")
	p.write(&b)
	return b.String()
}

// item is a declaration, definition or macro; or a conditional directive.
type item struct {
	text      string
	names     []string
	directive string // "#if", "#else", "#endif": text is the line
	include   bool   // #include <...>: wanted whenever its file is
	file      int
	used      bool
	prototype bool
	family    []string // name and arguments of a macro that makes functions
}

type paster struct {
	order []*item
	items map[string][]*item
	file  int
}

var (
	comments   = regexp.MustCompile(`(?s)[ \t]*/\*.*?\*/`)
	identifier = regexp.MustCompile(`[A-Za-z_]\w*`)
	defineName = regexp.MustCompile(`^#define (\w+)`)
	familyCall = regexp.MustCompile(`^(PYXC_\w+)\((.*)\)$`)
	pastedName = regexp.MustCompile(`\w*(?:##\w+)+(?:##)?`)
)

// parse cuts a text into items.
func (p *paster) parse(text string, header bool) {
	if text == "" {
		return
	}
	p.file++
	lines := strings.Split(comments.ReplaceAllString(text, ""), "\n")
	if header {
		lines = dropGuard(lines)
	}
	for i := 0; i < len(lines); {
		line := lines[i]
		switch {
		case strings.TrimSpace(line) == "" || included(line) != "":
			i++
		case line == "#ifndef PYXC_PASTED": // what an archive has besides; the macro is defined here
			i += 1 + slices.Index(lines[i:], "#endif")
		case line == "#ifdef PYXC_PASTED": // the lines up to its alternatives stay
			n := slices.IndexFunc(lines[i:], func(s string) bool { return strings.HasPrefix(s, "#el") || s == "#endif" })
			end := slices.Index(lines[i:], "#endif")
			lines = slices.Concat(lines[:i], lines[i+1:i+n], lines[i+end+1:])
		case strings.HasPrefix(line, "#if") || strings.HasPrefix(line, "#el") || strings.HasPrefix(line, "#endif"):
			word, _, _ := strings.Cut(line, " ")
			p.add(&item{text: line, directive: word})
			i++
		case strings.HasPrefix(line, "#include"):
			p.add(&item{text: line, include: true})
			i++
		default:
			n := itemLines(lines[i:])
			p.add(newItem(strings.Join(lines[i:i+n], "\n")))
			i += n
		}
	}
}

func (p *paster) add(it *item) {
	it.file = p.file
	p.order = append(p.order, it)
}

// dropGuard removes a header's include guard.
func dropGuard(lines []string) []string {
	start, end := 0, len(lines)-1
	for strings.TrimSpace(lines[start]) == "" {
		start++
	}
	for strings.TrimSpace(lines[end]) == "" {
		end--
	}
	return lines[start+2 : end]
}

// itemLines counts the lines of the item that starts lines.
func itemLines(lines []string) int {
	if strings.HasPrefix(lines[0], "#") {
		n := 0
		for strings.HasSuffix(lines[n], "\\") {
			n++
		}
		return n + 1
	}
	depth := 0
	for n, line := range lines {
		if strings.HasPrefix(line, "#") {
			continue
		}
		depth += nesting(line)
		last := strings.TrimRight(line, " ")
		if depth == 0 && last != "" && strings.ContainsAny(last[len(last)-1:], ";})") && !opensBody(lines, n) {
			return n + 1
		}
	}
	return len(lines)
}

// opensBody tells whether the line after n is the brace of a body.
func opensBody(lines []string, n int) bool {
	return n+1 < len(lines) && strings.HasPrefix(lines[n+1], "{")
}

// nesting is the change of depth of brackets in a line, strings and characters left out.
func nesting(line string) int {
	depth := 0
	for i := 0; i < len(line); i++ {
		switch c := line[i]; c {
		case '"', '\'':
			for i++; i < len(line) && line[i] != c; i++ {
				if line[i] == '\\' {
					i++
				}
			}
		case '(', '{', '[':
			depth++
		case ')', '}', ']':
			depth--
		}
	}
	return depth
}

// newItem finds out what an item defines.
func newItem(text string) *item {
	it := &item{text: text}
	if m := defineName.FindStringSubmatch(text); m != nil {
		it.names = []string{m[1]}
		return it
	}
	if m := familyCall.FindStringSubmatch(text); m != nil {
		it.family = []string{m[1]}
		for _, arg := range strings.Split(m[2], ",") {
			it.family = append(it.family, strings.TrimSpace(arg))
		}
		return it
	}
	head := text
	if i := strings.IndexAny(text, "({=;"); i >= 0 {
		head = text[:i]
	}
	words := identifier.FindAllString(head, -1)
	function := len(head) < len(text) && text[len(head)] == '(' && !strings.HasPrefix(text, "typedef")
	if function && len(words) > 0 {
		it.names = words[len(words)-1:]
		it.prototype = strings.HasSuffix(text, ";")
		return it
	}
	it.names = ownNames(text)
	return it
}

// ownNames are the names that a type or variable declaration may define: those
// of the runtime that stand in it. Too many do no harm but to size.
func ownNames(text string) []string {
	if i := strings.Index(text, "="); i >= 0 && !strings.HasPrefix(text, "enum") && !strings.HasPrefix(text, "typedef") {
		text = text[:i]
	}
	if strings.HasPrefix(text, "typedef struct") || strings.HasPrefix(text, "struct") {
		if open, end := strings.Index(text, "{"), strings.LastIndex(text, "}"); open >= 0 && end > open {
			text = text[:open] + text[end:]
		}
	}
	var names []string
	for _, name := range identifier.FindAllString(text, -1) {
		if strings.HasPrefix(strings.ToLower(name), "pyxc_") && name != "PYXC_API" && name != "PYXC_INLINE" && name != "PYXC_UNUSED" && name != "PYXC_PER_THREAD" {
			names = append(names, name)
		}
	}
	return names
}

// expandFamilies gives the uses of macros that make functions the names of these.
func (p *paster) expandFamilies() {
	macros := map[string]string{}
	for _, it := range p.order {
		if m := defineName.FindStringSubmatch(it.text); m != nil && strings.Contains(it.text, "##") {
			macros[m[1]] = it.text
		}
	}
	for _, it := range p.order {
		if it.family == nil {
			continue
		}
		macro := macros[it.family[0]]
		_, rest, _ := strings.Cut(macro, "(")
		params, body, _ := strings.Cut(rest, ")")
		for _, pasted := range pastedName.FindAllString(body, -1) {
			name := pasted
			for i, param := range strings.Split(params, ",") {
				if i+1 < len(it.family) {
					name = replacePart(name, strings.TrimSpace(param), it.family[i+1])
				}
			}
			it.names = append(it.names, strings.ReplaceAll(name, "##", ""))
		}
	}
}

// replacePart replaces the parts of a##b that are the parameter.
func replacePart(name, param, arg string) string {
	parts := strings.Split(name, "##")
	for i, part := range parts {
		if part == param {
			parts[i] = arg
		}
	}
	return strings.Join(parts, "##")
}

// reach marks what a text uses, and what that uses in turn.
func (p *paster) reach(text string) {
	for _, name := range identifier.FindAllString(text, -1) {
		for _, it := range p.items[name] {
			if !it.used {
				it.used = true
				p.reach(it.text)
			}
		}
	}
}

// dropPrototypes drops the declarations of functions that nothing before the
// definition uses.
func (p *paster) dropPrototypes() {
	defined := map[string]int{}
	for i, it := range p.order {
		if it.used && !it.prototype && it.directive == "" {
			for _, name := range it.names {
				if _, ok := defined[name]; !ok {
					defined[name] = i
				}
			}
		}
	}
	for _, it := range p.order {
		if !it.used || !it.prototype {
			continue
		}
		end, ok := defined[it.names[0]]
		if ok && !p.usedBefore(it.names[0], end) {
			it.used = false
			if d := p.order[end]; !strings.HasPrefix(d.text, "static") && !strings.HasPrefix(d.text, "PYXC_INLINE") && !strings.HasPrefix(d.text, "PYXC_API") {
				d.text = "static " + d.text
			}
		}
	}
}

func (p *paster) usedBefore(name string, end int) bool {
	for _, it := range p.order[:end] {
		if !it.used || it.prototype || !strings.Contains(it.text, name) {
			continue
		}
		if slices.Contains(identifier.FindAllString(it.text, -1), name) {
			return true
		}
	}
	return false
}

// write writes the used items, and the conditionals that have any.
func (p *paster) write(b *strings.Builder) {
	files := map[int]bool{}
	for _, it := range p.order {
		if it.used {
			files[it.file] = true
		}
	}
	included := map[string]bool{}
	var out []*item
	for _, it := range p.order {
		switch {
		case it.include:
			if !files[it.file] || included[it.text] {
				continue
			}
			included[it.text] = len(conditions(out)) == 0
		case it.directive == "#endif":
			for n := len(out) - 1; ; n-- {
				if strings.HasPrefix(out[n].directive, "#if") {
					if empty(out[n:]) {
						out = out[:n]
					} else {
						out = append(out, it)
					}
					break
				}
				if out[n].directive == "#endif" {
					n = opening(out, n)
				}
			}
			continue
		case it.directive == "" && !it.used:
			continue
		}
		out = append(out, it)
	}
	writeItems(b, out)
}

// conditions are the conditionals open at the end of out.
func conditions(out []*item) []*item {
	var open []*item
	for _, it := range out {
		switch {
		case strings.HasPrefix(it.directive, "#if"):
			open = append(open, it)
		case it.directive == "#endif":
			open = open[:len(open)-1]
		}
	}
	return open
}

// opening is the index of the conditional that out[n] ends.
func opening(out []*item, n int) int {
	for depth := 0; ; n-- {
		switch {
		case out[n].directive == "#endif":
			depth++
		case strings.HasPrefix(out[n].directive, "#if"):
			if depth--; depth == 0 {
				return n
			}
		}
	}
}

func empty(items []*item) bool {
	for _, it := range items {
		if it.directive == "" {
			return false
		}
	}
	return true
}

// writeItems writes items, each packed into few lines.
func writeItems(b *strings.Builder, items []*item) {
	for _, it := range items {
		b.WriteString(pack(it.text))
		b.WriteByte('\n')
	}
}

const packWidth = 118

// pack joins lines of an item where that keeps it readable: the fields of a
// type, a condition and its only statement, simple statements in a row.
func pack(text string) string {
	end := ""
	if strings.HasPrefix(text, "#") {
		if !strings.Contains(text, "\n") {
			return text
		}
		end = " \\"
	}
	data := !strings.Contains(text, "(") || strings.HasPrefix(text, "enum") || strings.HasPrefix(text, "typedef")
	var out []string
	for _, line := range strings.Split(text, "\n") {
		if end != "" {
			line = strings.TrimRight(strings.TrimSuffix(line, "\\"), " ")
		}
		word := strings.TrimSpace(line)
		if word == "" {
			continue
		}
		if n := len(out) - 1; n >= 0 && (end != "" || word[0] != '#' && out[n][0] != '#') &&
			len(out[n])+1+len(word)+len(end) <= packWidth && (data || joins(out[n], line)) {
			out[n] += " " + word
			continue
		}
		out = append(out, line)
	}
	if end == "" {
		out = closeBlocks(out)
	}
	return strings.Join(out, end+"\n")
}

// closeBlocks puts blocks of one line of statements on the line of their condition.
func closeBlocks(lines []string) []string {
	var out []string
	for i := 0; i < len(lines); i++ {
		if i+2 < len(lines) && strings.HasSuffix(lines[i], " {") {
			inner, last := strings.TrimSpace(lines[i+1]), strings.TrimSpace(lines[i+2])
			if last == "}" && strings.HasSuffix(inner, ";") && inner[0] != '#' && lines[i][0] != '#' && len(lines[i])+len(inner)+3 <= packWidth {
				out = append(out, lines[i]+" "+inner+" }")
				i += 2
				continue
			}
		}
		out = append(out, lines[i])
	}
	return out
}

var compound = regexp.MustCompile(`^(if|else|for|while|do|switch|case|default|return|goto|break|continue)\b|:$`)

// joins tells whether a line may stand behind the one above.
func joins(above, line string) bool {
	depth := func(s string) int { return len(s) - len(strings.TrimLeft(s, " ")) }
	first, word := strings.TrimSpace(above), strings.TrimSpace(line)
	switch {
	case word == "{":
		return true
	case depth(line) > depth(above):
		// The rest of a statement, or the statement that a condition governs.
		return nesting(above) > 0 && !strings.HasSuffix(above, "{") || strings.HasSuffix(above, ")") && strings.HasSuffix(word, ";") && !compound.MatchString(strings.TrimPrefix(word, "return")) ||
			first == "else" || strings.HasSuffix(first, "} else")
	}
	simple := func(s string) bool {
		return strings.HasSuffix(s, ";") && nesting(s) == 0 && !compound.MatchString(s)
	}
	leaves := strings.HasPrefix(word, "return") && strings.HasSuffix(word, ";")
	return depth(line) == depth(above) && simple(first) && (simple(word) || leaves)
}
