package emit

import (
	"fmt"
	"path/filepath"
	"sort"
	"strings"

	"pyxc/codegen/ir"
	"pyxc/cruntime"
)

// Options say how a module is written.
type Options struct {
	// SelfContained pastes the runtime in; else its headers are included.
	SelfContained bool
	// Cython: run-time errors are worded as Cython's (a .pyx), not CPython's (a .py).
	Cython bool
	// NoGIL: the module says that it needs no GIL, on builds of Python that can do without.
	NoGIL bool
	// Base are units that every module needs.
	Base []string
}

// module writes one C file.
type module struct {
	*ir.Module
	opts  Options
	index map[*ir.Func]int
	body  map[*ir.Func]bool // called as impl(self, v)
	frame map[*ir.Func]int  // generators: number of their PyFunc
	units map[string]bool
	zeros []string // C types of which a zero value is returned
}

// Module writes m as C: the text, the names of the runtime units it needs,
// closed and in order, and the way back to the source.
func Module(m *ir.Module, opts Options) (c []byte, units []string, spans *SpanMap) {
	e := &module{Module: m, opts: opts, index: map[*ir.Func]int{}, body: map[*ir.Func]bool{}, frame: map[*ir.Func]int{}, units: map[string]bool{}}
	for i, f := range m.Funcs {
		e.index[f] = i
	}
	for _, p := range m.PyFuncs {
		e.body[p.Body] = true
		if p.Resume != nil {
			e.frame[p.Resume] = p.Index
		}
	}
	e.collectUnits()
	w := e.write()
	for _, u := range cruntime.Closure(sortedKeys(e.units)) {
		units = append(units, u.Name)
	}
	top := &writer{}
	e.top(top, units, string(w.b))
	top.add(w)
	top.closeRange()
	spans = &SpanMap{Ranges: top.ranges}
	sort.SliceStable(spans.Ranges, func(i, j int) bool { return spans.Ranges[i].Start < spans.Ranges[j].Start })
	spans.setLines(top.b)
	return top.b, units, spans
}

func sortedKeys(m map[string]bool) []string {
	var list []string
	for k := range m {
		list = append(list, k)
	}
	sort.Strings(list)
	return list
}

func (m *module) need(unit string) { m.units[unit] = true }

func (m *module) collectUnits() {
	if !m.opts.Cython {
		m.need("python")
	}
	for _, u := range m.opts.Base {
		m.need(u)
	}
	for u, on := range m.Units {
		if on {
			m.need(u)
		}
	}
	if !m.opts.Cython {
		m.need("modframe")
		m.need("modcopy")
	}
	if len(m.ExtTypes) > 0 {
		m.need("exttype")
	}
	for _, p := range m.PyFuncs {
		m.need("function")
		if p.Flags&ir.FlagCython != 0 {
			m.need("argerror")
		} else {
			m.need("argpython")
		}
	}
	for _, f := range m.Funcs {
		if f.Generator {
			m.need("generator")
		}
		if f.WithGil || f.Nogil {
			m.need("gil")
		}
		ir.Walk(f.Body, func(s ir.Stmt) {
			switch s := s.(type) {
			case *ir.Op:
				for _, u := range s.Info.Units {
					m.need(u)
				}
			case *ir.Region:
				switch s.Kind {
				case ir.Handling, ir.MaybeHandling:
					m.need("handler")
				case ir.Locked:
					m.need("mutex")
				case ir.Sectioned:
					m.need("section")
				default:
					m.need("gil")
				}
			}
		})
	}
}

// top writes what comes before the module's own text.
func (m *module) top(w *writer, units []string, text string) {
	w.text("/* " + comment(m.Name) + ": written by pyxc from " + comment(baseName(m.Path)) + " */")
	for _, text := range m.Early {
		w.text(text)
	}
	if m.opts.SelfContained {
		w.text("#ifndef PY_SSIZE_T_CLEAN\n#define PY_SSIZE_T_CLEAN\n#endif")
		w.text(cruntime.Paste(cruntime.Closure(units), text))
		return
	}
	// Nothing may stand before it where its precompiled form is to be used.
	w.text("#include \"pyxc.h\"")
}

// write writes all that depends on the functions.
func (m *module) write() *writer {
	funcs := &writer{}
	for _, f := range m.Funcs {
		funcs.text("")
		funcs.add(newFn(m, f).write())
	}
	descs := &writer{}
	m.descriptors(descs)
	w := &writer{}
	if m.Header != nil {
		// The module's own C may include its headers, whose declarations it has anyway.
		public, api := guards(m.Module)
		w.line("#define %s\n#define %s", public, api)
	}
	for _, text := range append(append([]string(nil), m.Includes...), m.Decls...) {
		w.text(text)
	}
	m.types(w)
	for _, text := range m.Late {
		w.text(text)
	}
	m.bridgeStructs(w)
	for _, text := range m.Externs {
		w.text(text)
	}
	w.text("")
	m.extStructs(w)
	m.constants(w)
	m.variables(w)
	m.prototypes(w)
	w.add(descs)
	m.extTypes(w)
	w.add(funcs)
	m.bridges(w)
	m.definition(w)
	return w
}

// variables writes the module's C variables.
func (m *module) variables(w *writer) {
	for _, v := range m.Vars {
		decl := Declare(v.Sym.Rep, v.Sym.Name)
		if v.Static {
			decl = "static " + decl
			if v.Sym.Rep.Kind != ir.Array {
				decl = strings.Replace(decl, "static ", "static PYXC_UNUSED ", 1)
			}
		} else {
			decl = "PYXC_PUBLIC " + decl
		}
		if v.Init != "" {
			decl += " = " + v.Init
		}
		w.line("%s;", decl)
	}
}

// prototypes declares every function, so that their order does not matter.
func (m *module) prototypes(w *writer) {
	for _, f := range m.Funcs {
		proto := m.prototype(f, nameLocals(f))
		if f.Static {
			proto = strings.Replace(proto, "static ", "static PYXC_UNUSED ", 1)
		} else {
			proto = "PYXC_PUBLIC " + proto
		}
		if f.Guard != "" {
			w.text("#if " + f.Guard)
		}
		w.line("%s;", proto)
		if f.Guard != "" {
			w.text("#endif")
		}
	}
	for _, g := range m.usedBridges() {
		w.line("%s;", bridgeHead(g))
	}
	for i, t := range m.zeros {
		w.line("static PYXC_UNUSED %s pyxc_zero_%d;", t, i)
	}
}

// zeroStruct is a zero value of a struct type, for functions that fail.
func (m *module) zeroStruct(r *ir.Rep) string {
	name := TypeName(r)
	for i, t := range m.zeros {
		if t == name {
			return fmt.Sprintf("pyxc_zero_%d", i)
		}
	}
	m.zeros = append(m.zeros, name)
	return fmt.Sprintf("pyxc_zero_%d", len(m.zeros)-1)
}

// prototype is the head of a function.
func (m *module) prototype(f *ir.Func, names map[*ir.Local]string) string {
	storage := ""
	if f.Static {
		storage = "static "
	}
	if f.Static && (f.Inline || isSmall(f)) {
		storage += "inline "
	}
	if f.Generator {
		return "static PyObject *" + f.Sym + "(pyxc_gen *g, PyObject *sent)"
	}
	if m.body[f] {
		return "static " + Declare(f.Result, f.Sym+"(PyObject *"+names[f.Params[0]]+", PyObject *const *v)")
	}
	var params []string
	for _, l := range f.Params {
		params = append(params, Declare(l.Rep, names[l]))
	}
	if f.Vararg {
		params = append(params, "...")
	}
	if len(params) == 0 {
		params = []string{"void"}
	}
	return storage + Declare(f.Result, f.Sym+"("+strings.Join(params, ", ")+")")
}

// descriptors writes the static records of functions and generators. They may
// add constants, so they are made before the constants are written.
func (m *module) descriptors(w *writer) {
	for i, f := range m.Funcs {
		if f.Name != "" {
			w.line("static PYXC_UNUSED pyxc_trace pyxc_tr_%d = {%s, %s, &pyxc_m, %d, NULL, NULL};", i, quote(m.traceName(f)), quote(m.traceFile(f)), m.startLine(f))
		}
	}
	for _, p := range m.PyFuncs {
		m.pyFunc(w, p)
	}
	for _, p := range m.PyFuncs {
		if p.Resume == nil {
			continue
		}
		objects, params, handlers := m.frameType(w, p.Resume, p.Index)
		kind := map[ir.GenKind]string{ir.Coroutine: "PYXC_CORO", ir.AsyncGenerator: "PYXC_AGEN"}[p.Gen]
		if kind == "" {
			kind = "PYXC_GEN"
		}
		w.line("static const pyxc_gendesc pyxc_gd_%d = {%s, sizeof(pyxc_frame_%d), %d, %d, %d, %s, %s};", p.Index, p.Resume.Sym, p.Index, objects, params, handlers, kind, genFlags(p))
	}
}

// startLine is the line that a function's code object starts at.
func (m *module) startLine(f *ir.Func) int {
	if f == m.Init {
		return 1
	}
	for _, p := range m.PyFuncs {
		if p.Body == f || p.Resume == f {
			return p.Line
		}
	}
	return 0
}

// traceFile is the file that tracebacks name for a function: the module's, or the included one that it stands in,
// named from where the module's is.
func (m *module) traceFile(f *ir.Func) string {
	if m.Set == nil || f == m.Init || !f.Span.IsValid() {
		return m.Path
	}
	file, main := m.Set.File(f.Span.Start), m.Set.File(m.Init.Span.Start)
	if file == nil || main == nil || file == main {
		return m.Path
	}
	rel, err := filepath.Rel(filepath.Dir(main.Path), file.Path)
	if err != nil {
		return filepath.Base(file.Path)
	}
	return filepath.ToSlash(filepath.Join(filepath.Dir(m.Path), rel))
}

// traceName is what tracebacks call a function: Cython's form for a .pyx, CPython's for a .py.
func (m *module) traceName(f *ir.Func) string {
	switch {
	case !m.opts.Cython:
		return f.Name
	case f == m.Init:
		return "init " + m.Name
	}
	return m.Name + "." + f.QualName
}

// pyFunc writes the descriptor of a Python function.
func (m *module) pyFunc(w *writer, p *ir.PyFunc) {
	var flags []string
	add := func(on bool, name string) {
		if on {
			flags = append(flags, name)
		}
	}
	npos, nposonly, nkwonly := 0, 0, 0
	var pos, kw, rest []string
	star, starstar := "", ""
	for _, q := range p.Params {
		switch q.Kind {
		case ir.PosOnly:
			npos, nposonly = npos+1, nposonly+1
			pos = append(pos, q.Name)
		case ir.PosOrKw:
			npos++
			pos = append(pos, q.Name)
		case ir.KwOnly:
			nkwonly++
			kw = append(kw, q.Name)
		case ir.VarArgs:
			star = q.Name
		case ir.VarKw:
			starstar = q.Name
		}
	}
	add(star != "", "PYXC_VARARGS")
	add(starstar != "", "PYXC_VARKW")
	add(p.Gen == ir.Generator, "PYXC_GENERATOR")
	add(p.Gen == ir.Coroutine, "PYXC_COROUTINE")
	add(p.Gen == ir.AsyncGenerator, "PYXC_ASYNCGEN")
	add(p.Flags&ir.FlagCython != 0, "PYXC_CYTHON")
	add(p.Flags&ir.FlagCClass != 0, "PYXC_CCLASS")
	add(strings.Contains(p.QualName, "<locals>"), "PYXC_NESTED")
	add(isLeaf(p.Body), "PYXC_LEAF")
	add(p.Flags&ir.FlagNoKeywords != 0, "PYXC_NO_KEYWORDS")
	if flags == nil {
		flags = []string{"0"}
	}
	names := append(pos, kw...)
	for _, s := range []string{star, starstar} {
		if s != "" {
			names = append(names, s)
		}
	}
	params := map[string]bool{}
	for _, n := range names {
		params[n] = true
	}
	for _, n := range p.VarNames {
		if !params[n] {
			rest = append(rest, n)
		}
	}
	doc, free, trace := -1, -1, "NULL"
	if p.Doc != nil {
		doc = p.Doc.Index
	}
	if len(p.FreeVars) > 0 {
		free = m.nameTuple(p.FreeVars)
	}
	if p.Body.Name != "" {
		trace = fmt.Sprintf("&pyxc_tr_%d", m.index[p.Body])
	}
	w.line("static const pyxc_funcdef pyxc_fn_%d = {", p.Index)
	fail := "pyxc_arg_fail_python"
	if p.Flags&ir.FlagCython != 0 {
		fail = "pyxc_arg_fail_cython"
	}
	plain := -1
	if npos == len(p.Params) {
		plain = npos
	}
	w.line("    %s, %s, %d, %d, %d, %d, %d, %d, %d, %d, %d, %d, %s, %s};", p.Body.Sym, trace, m.Ident(p.Name).Index, m.Str(p.QualName).Index, doc,
		m.nameTuple(append(names, rest...)), free, p.Line, plain, npos, nposonly, nkwonly, strings.Join(flags, " | "), fail)
}

// isLeaf reports whether no operation of a function runs the body of another
// one without counting it as recursion.
func isLeaf(f *ir.Func) bool {
	leaf := true
	ir.Walk(f.Body, func(s ir.Stmt) {
		op, ok := s.(*ir.Op)
		leaf = leaf && !(ok && op.Info.Calls)
	})
	return leaf
}

// smallBody is how many operations make a function that is better copied into
// its callers.
const smallBody = 24

// isSmall reports whether a C function is a short computation with C values.
// C compilers count the code for its errors, too, and would rather call it.
func isSmall(f *ir.Func) bool {
	small := f.Result.Kind != ir.Obj
	for _, p := range f.Params {
		small = small && p.Rep.Kind != ir.Obj
	}
	n := 0
	ir.Walk(f.Body, func(s ir.Stmt) {
		switch s.(type) {
		case *ir.Loop, *ir.ForRange, *ir.Try:
			small = false
		}
		n++
	})
	return small && n <= smallBody
}

func (m *module) nameTuple(names []string) int {
	items := make([]*ir.PyConst, len(names))
	for i, n := range names {
		items[i] = m.Ident(n)
	}
	return m.Const(ir.PyConst{Kind: ir.KTuple, Items: items}).Index
}

// definition writes the module's init function.
func (m *module) definition(w *writer) {
	body := m.Init.Sym
	var objects []string
	for _, v := range m.Vars {
		if v.Object {
			objects = append(objects, v.Sym.Name)
		}
	}
	w.text("")
	if len(objects) > 0 {
		body = "pyxc_body"
		w.text("static int pyxc_body(PyObject *module)\n{")
		for _, name := range objects {
			w.line("    if (%s == NULL)\n        %s = Py_NewRef(Py_None);", name, name)
		}
		w.line("    return %s(module);\n}", m.Init.Sym)
	}
	doc := "NULL"
	if m.Doc != nil {
		doc = quote(m.Doc.Text)
		if m.Doc.Since313 != "" {
			w.text("#if PY_VERSION_HEX >= 0x030D0000\n#define PYXC_DOC " + quote(m.Doc.Since313) + "\n#else\n#define PYXC_DOC " + doc + "\n#endif")
			doc = "PYXC_DOC"
		}
	}
	macro, again := "PYXC_MODULE", ""
	if !m.opts.Cython {
		macro, again = "PYXC_MODULE_PY", ", 1"
		if len(m.ExtTypes) > 0 {
			again = ", 0" // types are made once
		}
		w.line("static int pyxc_framed(PyObject *module) { return pyxc_module_run(&pyxc_m, module, %s); }", body)
		body = "pyxc_framed"
	}
	slots := ""
	if m.opts.NoGIL {
		slots = " PYXC_GIL_NOT_USED"
	}
	w.line("%s(%s, pyxc_m, %s, %s%s,%s)", macro, InitName(m.Name), doc, body, again, slots)
}

// genFlags are the flags of a generator's descriptor.
func genFlags(p *ir.PyFunc) string {
	var list []string
	if p.Flags&ir.FlagIterable != 0 {
		list = append(list, "PYXC_GEN_ITERABLE")
	}
	if p.Flags&ir.FlagOldStop != 0 {
		list = append(list, "PYXC_GEN_OLD_STOP")
	}
	if list == nil {
		return "0"
	}
	return strings.Join(list, " | ")
}
