package cheader

import (
	"fmt"
	"math"
	"path/filepath"
	"regexp"
	"sort"
	"strconv"
	"strings"
)

// PxdOptions say what of a header goes into a .pxd.
type PxdOptions struct {
	Header string         // as "cdef extern from" names it
	Path   string         // of the file
	Match  *regexp.Regexp // the names wanted, nil for all that are not reserved
}

// WritePxd writes a .pxd that declares what a header declares.
func WritePxd(facts *Facts, opts PxdOptions) string {
	w := &pxdWriter{facts: facts, opts: opts, done: map[string]state{}, ahead: map[string]bool{}, alias: map[string]string{}, imports: map[string]map[string]bool{},
		files: belonging(facts, opts.Path)}
	all := facts.All()
	for _, f := range all {
		if f.Sort == TypedefFact && f.Type.Tag != "" && f.Type.Kind != Pointer {
			if full := TagWord(f.Type.Kind) + " " + f.Type.Tag; w.alias[full] == "" && (!isReserved(f.Name) || f.Name == f.Type.Tag) {
				w.alias[full] = f.Name
			}
		}
	}
	for _, f := range all {
		if w.files[f.File] && w.wanted(f) {
			w.fact(f)
		}
	}
	w.constants(all)
	return w.text()
}

// state is how far a declaration is.
type state uint8

const (
	begun state = iota + 1
	written
)

type pxdWriter struct {
	facts *Facts
	opts  PxdOptions
	files map[int]bool
	done  map[string]state // by declared name, or "struct x"
	// ahead holds what was declared ahead of its fields, depth counts the bodies
	// being written, and later holds bodies that wait for the end of these.
	ahead   map[string]bool
	depth   int
	later   []func()
	alias   map[string]string
	imports map[string]map[string]bool
	vaList  bool
	boolean bool
	out     strings.Builder
}

// belonging finds the files that are parts of a header: those it includes by
// "name", from the private directory of the C library, or from a directory of
// its own name.
func belonging(facts *Facts, path string) map[int]bool {
	index := map[string]int{}
	for i, file := range facts.Files {
		index[file] = i
	}
	stem := strings.TrimSuffix(filepath.Base(path), filepath.Ext(path))
	mine := map[int]bool{}
	var visit func(path string)
	visit = func(path string) {
		i, ok := index[filepath.Clean(path)]
		if !ok || mine[i] {
			return
		}
		mine[i] = true
		for _, match := range includesOf(path) {
			quoted, name := match[1] == `"`, match[2]
			switch {
			case quoted:
				visit(filepath.Join(filepath.Dir(path), name))
			case strings.HasPrefix(name, "bits/") || strings.HasPrefix(name, stem+"/"):
				for _, file := range facts.Files {
					if strings.HasSuffix(file, string(filepath.Separator)+filepath.FromSlash(name)) {
						visit(file)
					}
				}
			}
		}
	}
	visit(path)
	return mine
}

// wanted: what --match asks for, else what is not C's own.
func (w *pxdWriter) wanted(f *Fact) bool {
	name := f.Name[strings.IndexByte(f.Name, ' ')+1:]
	if w.opts.Match != nil {
		return w.opts.Match.MatchString(name)
	}
	return !isReserved(name)
}

// fact writes one declaration, or a comment that says why there is none.
func (w *pxdWriter) fact(f *Fact) {
	var err error
	switch f.Sort {
	case TypedefFact:
		if _, std := known[f.Name]; !std && !strings.HasSuffix(f.Name, "va_list") {
			err = w.typedef(f, false)
		}
	case TagFact:
		if w.alias[f.Name] != "" && (w.opts.Match == nil || w.opts.Match.MatchString(w.alias[f.Name])) || knownTags[f.Name] != "" {
			return // its typedef says it all
		}
		_, err = w.tagName(f.Type, false)
	case FuncFact:
		t := f.Type
		if macro := w.facts.Find(f.Name, MacroFact); macro != nil && !macro.Macro.Func {
			if target := w.facts.Find(macro.Macro.Text, FuncFact); target != nil {
				t = target.Type // C calls that one by this name
			}
		}
		err = w.function(f.Name, t)
	case VarFact:
		err = w.variable(f)
	case MacroFact:
		err = w.macroCall(f)
	}
	if err != nil {
		w.line("    # " + f.Name + ": " + err.Error())
	}
}

func (w *pxdWriter) line(text string) { w.out.WriteString(text + "\n") }

// named writes a name as declared, with C's own where they differ.
func named(name string) string {
	safe, quoted := pyName(name)
	if quoted {
		return safe + " " + strconv.Quote(name)
	}
	return safe
}

func (w *pxdWriter) function(name string, t *Type) error {
	params, err := w.params(t)
	if err != nil {
		return err
	}
	result := t.Elem
	if result.Name == "" && result.Kind == Pointer && result.Elem.Name == "" && result.Elem.Kind == Func {
		// Cython can't write a function that returns one.
		alias := name + "_result"
		text, err := w.declare(result, alias, true)
		if err != nil {
			return err
		}
		w.line("    ctypedef " + text)
		w.line("    " + alias + " " + named(name) + "(" + params + ")")
		return nil
	}
	text, err := w.declare(result, named(name)+"("+params+")", true)
	if err != nil {
		return err
	}
	w.line("    " + text)
	return nil
}

func (w *pxdWriter) variable(f *Fact) error {
	text, err := w.declare(f.Type, named(f.Name), true)
	if err == nil {
		w.line("    " + text)
	}
	return err
}

// typedef writes a typedef once.
func (w *pxdWriter) typedef(f *Fact, behind bool) error {
	full := ""
	if f.Type.Tag != "" {
		full = TagWord(f.Type.Kind) + " " + f.Type.Tag
	}
	if f.Type.Name != f.Name && full == "" {
		if w.done[f.Name] != 0 {
			return nil
		}
		w.done[f.Name] = written
		text, err := w.declare(f.Type, named(f.Name), false)
		if err == nil {
			w.line("    ctypedef " + text)
		}
		return err
	}
	aggregate := f.Type.Kind == Struct || f.Type.Kind == Union || f.Type.Kind == Enum
	if aggregate && (full == "" || w.alias[full] == f.Name) {
		return w.body(f.Name, f.Name, true, behind, w.facts.Definition(f.Type))
	}
	// One that is begun is needed by what it stands for: asked for again, that
	// is declared ahead, and so this can be written.
	if w.done[f.Name] == written {
		return nil
	}
	w.done[f.Name] = begun
	plain := *f.Type
	plain.Name = ""
	text, err := w.declare(&plain, named(f.Name), false)
	if err != nil {
		delete(w.done, f.Name)
		return err
	}
	if w.done[f.Name] != written {
		w.line("    ctypedef " + text)
	}
	w.done[f.Name] = written
	return nil
}

func (w *pxdWriter) tagged(f *Fact, behind bool) error {
	return w.body(f.Name, f.Type.Tag, false, behind, f.Type)
}

// body writes a struct, union or enum: key names it among those done; behind
// says that only a pointer to it is needed.
func (w *pxdWriter) body(key, name string, typedef, behind bool, t *Type) error {
	head := "    ctypedef " + TagWord(t.Kind) + " " + named(name)
	if !typedef {
		safe, quoted := w.tagSafe(t.Kind, name)
		if quoted {
			safe += " " + strconv.Quote(name)
		}
		head = "    " + TagWord(t.Kind) + " " + safe
	}
	state := w.done[key]
	if state == written {
		return nil
	}
	if behind := behind && w.depth > 0 && len(t.Fields) > 0; (behind || state == begun) && t.Kind != Enum {
		// A pointer needs the name alone, and what it points to may need this.
		if !w.ahead[key] {
			w.ahead[key] = true
			w.line(head)
			w.later = append(w.later, func() { w.body(key, name, typedef, false, t) })
		}
		return nil
	}
	w.done[key] = begun
	var lines []string
	if t.Kind == Enum {
		for _, item := range t.Items {
			lines = append(lines, "        "+named(item))
		}
	} else {
		w.depth++
		lines = w.fields(name, t)
		w.depth--
	}
	w.done[key] = written
	w.line(head + ":")
	if len(lines) == 0 {
		lines = []string{"        pass"}
	}
	w.line(strings.Join(lines, "\n"))
	w.flush()
	return nil
}

// flush writes what waited for the outermost body to be done.
func (w *pxdWriter) flush() {
	for w.depth == 0 && len(w.later) > 0 {
		next := w.later[0]
		w.later = w.later[1:]
		next()
	}
}

// fields writes a struct's fields; what can't be written is left out.
func (w *pxdWriter) fields(owner string, t *Type) []string {
	var lines []string
	for _, f := range t.Fields {
		ft := f.Type
		if ft.Name == "" && ft.Tag == "" && (ft.Kind == Struct || ft.Kind == Union) {
			if f.Name == "" {
				lines = append(lines, w.fields(owner, ft)...) // its fields count as the struct's own
				continue
			}
			// C has no name for the type, and needs none where only its fields are used.
			inner := owner + "_" + f.Name
			if w.body(inner, inner, true, false, ft) == nil {
				lines = append(lines, "        "+inner+" "+named(f.Name))
			}
			continue
		}
		if f.Name == "" {
			continue
		}
		text, err := w.declare(ft, named(f.Name), true)
		if err != nil {
			lines = append(lines, "        # "+f.Name+": "+err.Error())
			continue
		}
		lines = append(lines, "        "+text)
	}
	if onlyComments(lines) {
		lines = append(lines, "        pass")
	}
	return lines
}

func onlyComments(lines []string) bool {
	for _, l := range lines {
		if !strings.HasPrefix(strings.TrimSpace(l), "#") {
			return false
		}
	}
	return len(lines) > 0
}

var macroBody = regexp.MustCompile(`^(\w+) \( (.*) \)$`)

// macroCall declares a macro that does nothing but call a function, some of
// the arguments given, with the types of that function.
func (w *pxdWriter) macroCall(f *Fact) error {
	if w.facts.Find(f.Name, FuncFact, VarFact, ConstFact) != nil {
		return nil // declared for what it is
	}
	if !f.Macro.Func {
		if target := w.facts.Find(f.Macro.Text, FuncFact); target != nil {
			return w.function(f.Name, target.Type)
		}
		return nil
	}
	match := macroBody.FindStringSubmatch(f.Macro.Text)
	if match == nil || f.VarArgs {
		return nil
	}
	target := w.facts.Find(match[1], FuncFact)
	args, ok := splitArgs(match[2])
	if target == nil || !ok || len(args) != len(target.Type.Params) {
		return nil
	}
	t := &Type{Kind: Func, Elem: target.Type.Elem}
	for _, name := range f.Args {
		at := -1
		for i, arg := range args {
			if arg == name || arg == "( "+name+" )" {
				at = i
			}
		}
		if at < 0 {
			return nil
		}
		t.Params = append(t.Params, Field{Name: name, Type: target.Type.Params[at].Type})
	}
	return w.function(f.Name, t)
}

// splitArgs splits the arguments of a call at its commas.
func splitArgs(text string) (args []string, ok bool) {
	depth := 0
	var word []string
	for _, token := range strings.Fields(text) {
		switch token {
		case "(":
			depth++
		case ")":
			depth--
		}
		if depth < 0 {
			return nil, false
		}
		if token == "," && depth == 0 {
			args = append(args, strings.Join(word, " "))
			word = nil
			continue
		}
		word = append(word, token)
	}
	return append(args, strings.Join(word, " ")), depth == 0
}

// constants writes the enums without a name and the macros with a value.
func (w *pxdWriter) constants(all []*Fact) {
	var enum, others []string
	for _, f := range all {
		if !w.files[f.File] || !w.wanted(f) {
			continue
		}
		switch {
		case f.Sort == ConstFact && f.Enum == "":
			enum = append(enum, "        "+named(f.Name))
		case f.Sort == MacroFact && !f.Macro.Func && f.Type != nil && w.facts.Find(f.Name, ConstFact, VarFact, FuncFact) == nil:
			if fitsInt(f) {
				enum = append(enum, "        "+named(f.Name))
				continue
			}
			t := *f.Type
			t.Const = t.Kind != Pointer
			if text, err := w.declare(&t, named(f.Name), true); err == nil {
				others = append(others, "    "+text)
			}
		}
	}
	if len(enum) > 0 {
		w.line("    enum:\n" + strings.Join(enum, "\n"))
	}
	if len(others) > 0 {
		w.line(strings.Join(others, "\n"))
	}
}

// fitsInt: a constant of an enum is an int.
func fitsInt(f *Fact) bool {
	if f.Type.Kind != Int && f.Type.Kind != Enum || f.Type.Name != "" {
		return false
	}
	n, err := strconv.ParseInt(f.Value, 10, 64)
	return err == nil && n >= math.MinInt32 && n <= math.MaxInt32
}

func (w *pxdWriter) cimport(module, name string) {
	if module == "" {
		return
	}
	if w.imports[module] == nil {
		w.imports[module] = map[string]bool{}
	}
	w.imports[module][name] = true
}

func (w *pxdWriter) needVaList() { w.vaList = true }
func (w *pxdWriter) needBool()   { w.boolean = true }

// text joins the parts.
func (w *pxdWriter) text() string {
	var b strings.Builder
	fmt.Fprintf(&b, "# %s, as \"pyxc header\" reads it.\n", w.opts.Header)
	modules := make([]string, 0, len(w.imports))
	for module := range w.imports {
		modules = append(modules, module)
	}
	sort.Strings(modules)
	if len(modules) > 0 {
		b.WriteString("\n")
	}
	for _, module := range modules {
		names := make([]string, 0, len(w.imports[module]))
		for name := range w.imports[module] {
			names = append(names, name)
		}
		sort.Strings(names)
		fmt.Fprintf(&b, "from %s cimport %s\n", module, strings.Join(names, ", "))
	}
	if w.vaList {
		b.WriteString("\ncdef extern from \"<stdarg.h>\":\n    ctypedef struct va_list:\n        pass\n")
	}
	if w.boolean {
		b.WriteString("\ncdef extern from *:\n    ctypedef bint _Bool\n")
	}
	fmt.Fprintf(&b, "\ncdef extern from %s nogil:\n", strconv.Quote(w.opts.Header))
	if w.out.Len() == 0 {
		b.WriteString("    pass\n")
	}
	b.WriteString(w.out.String())
	return b.String()
}
