package ir

import "pyxc/internal/source"

// Func is a C function with a body.
type Func struct {
	Sym      string // C name
	Name     string // Python name for tracebacks; "" for the compiler's own
	QualName string
	Params   []*Local // in order; also in Locals
	Locals   []*Local
	Result   *Rep
	Err      ErrConv // how it reports failure to its callers
	Body     *Block
	Level    Level
	Static   bool
	Inline   bool
	Vararg   bool // "..." behind the parameters
	// Noexcept: an error is printed as unraisable and the result is zero.
	// Terse: without the traceback.
	Noexcept, Terse bool
	// Guard is the condition of an #if around the function; "" for none.
	Guard string
	// Nogil: may be called without the GIL. WithGil: takes it on entry.
	Nogil, WithGil bool
	// Generator: Body is a resume function over a frame; it is called as
	// PyObject *Sym(pyxc_gen *gen, PyObject *sent).
	Generator bool
	Span      source.Span
	// Doc comment for the C text.
	Comment string
	// Label is the error exit of the function; set by the errors pass. Cleanup is what it drops.
	Label *Label
	Cleanup
	Slots []*Slot

	temps, labels int
	names         map[string]int // of locals; the number is the last one tried as a suffix
}

// NewTemp returns a fresh temp.
func (f *Func) NewTemp(rep *Rep) *Temp {
	f.temps++
	return &Temp{ID: f.temps, Rep: rep}
}

// NewLabel returns a fresh label.
func (f *Func) NewLabel(name string) *Label {
	f.labels++
	return &Label{ID: f.labels, Name: name}
}

// AddLocal enters a local; its C name is made unique.
func (f *Func) AddLocal(l *Local) *Local {
	if len(f.names) < len(f.Locals) || f.names == nil {
		f.names = map[string]int{}
		for _, old := range f.Locals {
			f.names[old.Name] = max(f.names[old.Name], 1)
		}
	}
	base := l.Name
	for f.names[l.Name] > 0 {
		f.names[base]++
		l.Name = base + "_" + itoa(f.names[base])
	}
	f.names[l.Name] = 1
	f.Locals = append(f.Locals, l)
	return l
}

func itoa(n int) string {
	if n < 10 {
		return string(rune('0' + n))
	}
	return itoa(n/10) + string(rune('0'+n%10))
}

// ParamKind says how a Python parameter may be given.
type ParamKind uint8

// The kinds of Python parameters.
const (
	PosOnly ParamKind = iota
	PosOrKw
	VarArgs
	KwOnly
	VarKw
)

// PyParam is a parameter of a Python-visible function.
type PyParam struct {
	Name       string
	Kind       ParamKind
	HasDefault bool
}

// PyFunc describes a function object: its wrapper parses the arguments and
// calls Body(self, param...) with borrowed objects. Missing arguments with a
// default are taken from the function object's defaults.
type PyFunc struct {
	Index    int // in Module.PyFuncs; names the descriptor in C
	Name     string
	QualName string
	Doc      *PyConst // nil: none
	Params   []PyParam
	// Body is called with self (the function object: closure and defaults are
	// reached through it) and one PyObject * per parameter, in order; *args is a tuple, **kwargs a dict.
	Body *Func
	// Kind of result object for generators and coroutines.
	Gen GenKind
	// Resume is the generator's resume function, Body makes the generator object.
	Resume *Func
	// FreeVars are the names of the closure's cells, in order.
	FreeVars []string
	// VarNames are the local variable names for __code__.
	VarNames []string
	Line     int
	// Method: first parameter is self of a cdef class and is passed as self.
	Flags PyFuncFlags
}

// GenKind says what calling a function makes.
type GenKind uint8

// The kinds.
const (
	NotGen GenKind = iota
	Generator
	Coroutine
	AsyncGenerator
)

// PyFuncFlags refine a PyFunc.
type PyFuncFlags uint16

// The flags.
const (
	FlagMethod PyFuncFlags = 1 << iota // slot in a cdef class: PyMethodDef, self given by C
	FlagStaticMethod
	FlagClassMethod
	FlagLambda
	FlagCClass // method of a cdef class: texts of errors do not count self
	FlagCython // texts of errors follow Cython's (.pyx), not CPython's (.py)
	// FlagIterable: a coroutine that is an iterator, too. FlagOldStop: a generator
	// that a StopIteration raised in its body just ends.
	FlagIterable
	FlagOldStop
	// FlagNoKeywords: no argument can be given by its name.
	FlagNoKeywords
	// FlagUnbound: like a builtin function, it becomes no method of the class that it is put into.
	FlagUnbound
	// FlagTextSignature: the docstring starts with the function's __text_signature__.
	FlagTextSignature
)

// CVar is a C variable of the module.
type CVar struct {
	Sym    *Sym
	Init   string // C initialiser, "" for zero
	Static bool
	// Object: holds a reference; set to None before the module body runs.
	Object bool
}

// DeclKind tells the type declarations apart.
type DeclKind uint8

// The kinds of type declarations.
const (
	DeclStruct DeclKind = iota
	DeclEnum
	DeclTypedef
)

// TypeDecl is a C type that the module defines. Rep spells it: "struct x" and
// "enum x" as they are, a typedef'd struct by its bare name; for DeclTypedef
// Rep is what Name stands for. An anonymous enum has no Rep.
type TypeDecl struct {
	Kind    DeclKind
	Name    string
	Rep     *Rep
	Union   bool
	Packed  bool
	Text    string // typedef: its declaration, where Rep is nil
	Typedef bool   // struct: declared by typedef, so the spelling has no "struct"
	Fields  []FieldDecl
	Items   []EnumDecl
}

// FieldDecl is a member of a struct or union.
type FieldDecl struct {
	Name string
	Rep  *Rep
}

// EnumDecl is a constant; Value is C text, "" for the next one.
type EnumDecl struct{ Name, Value string }

// Bridge is a function between the two forms in which a C function takes its arguments. The module's own code passes every
// argument, and for optional ones how many of them were given. Between modules a cpdef function has a flag, and optional
// arguments stand in a struct behind their number.
type Bridge struct {
	Name, Target string
	Result       *Rep
	Params       []*Rep // required
	Optional     []FieldDecl
	Struct       string // C type of the optional arguments, "" for none
	Skip         bool   // there is the flag of cpdef functions
	Import       bool   // Target is of another module; else it is the module's own
	// Direct is what is called in place of Target where the flag is set, "" for Target.
	Direct string
	// Slot: Target is the first argument, read from a table of C methods; with Skip the flag is the second.
	Slot bool
	Used bool // for Slot: something is called through it
}

// Native is the C type of the function that the module's own code calls.
func (g *Bridge) Native() *Rep {
	r := &Rep{Kind: FuncPtr, Result: g.Result}
	if g.Slot {
		r.Params = append(r.Params, g.Foreign())
		if g.Skip {
			r.Params = append(r.Params, RInt)
		}
	}
	r.Params = append(r.Params, g.Params...)
	for _, o := range g.Optional {
		r.Params = append(r.Params, o.Rep)
	}
	if g.Struct != "" {
		r.Params = append(r.Params, RInt)
	}
	return r
}

// Foreign is the C type of the function as other modules see it.
func (g *Bridge) Foreign() *Rep {
	r := &Rep{Kind: FuncPtr, Result: g.Result, Params: append([]*Rep(nil), g.Params...)}
	if g.Skip {
		r.Params = append(r.Params, RInt)
	}
	if g.Struct != "" {
		r.Params = append(r.Params, &Rep{Kind: Ptr, Elem: &Rep{Kind: Struct, C: g.Struct}})
	}
	return r
}

// Module is everything that becomes one C file.
type Module struct {
	Name      string // qualified
	IsPackage bool
	Doc       *PyConst
	Path      string // source path for tracebacks, as the user named it
	Set       *source.Set
	// NoSource leaves the lines of the source out of the C.
	NoSource bool
	Funcs    []*Func
	PyFuncs  []*PyFunc
	// Init is the module's body: int Sym(PyObject *module), 0 or -1.
	Init   *Func
	Vars   []*CVar
	Consts []*PyConst
	// Includes and Decls are C text in order: #include lines and verbatim
	// blocks, then types (structs, enums, typedefs).
	Includes []string
	// Early is C text that must stand before Python.h.
	Early []string
	Decls []string
	// Late is C text behind the types of the module.
	Late []string
	// Types are the C types that the module itself defines, in order; emitted after Decls.
	Types []*TypeDecl
	// ExtTypes are the extension types, each after its base.
	ExtTypes []*ExtType
	Bridges  []*Bridge
	Header   *Header // nil: nothing is public or api
	// Externs are prototypes for C functions that the module only declares.
	Externs []string
	// Units are the runtime units needed besides those of the ops.
	Units map[string]bool

	pool map[string]*PyConst
}

// Const pools a constant: equal constants become one.
func (m *Module) Const(c PyConst) *PyConst {
	key := constKey(&c)
	if m.pool == nil {
		m.pool = map[string]*PyConst{}
	}
	if old := m.pool[key]; old != nil {
		old.Intern = old.Intern || c.Intern
		return old
	}
	p := &c
	if c.Kind != KSingleton {
		p.Index = len(m.Consts)
		m.Consts = append(m.Consts, p)
	}
	m.pool[key] = p
	return p
}

func constKey(c *PyConst) string {
	key := itoa(int(c.Kind)) + ":" + itoa(len(c.Text)) + ":" + c.Text + ":" + c.Imag + ":" + c.Since313
	for _, item := range c.Items {
		key += "(" + constKey(item) + ")"
	}
	return key
}

// Str pools a str constant.
func (m *Module) Str(s string) *PyConst { return m.Const(PyConst{Kind: KStr, Text: s}) }

// Ident pools an interned str constant.
func (m *Module) Ident(s string) *PyConst { return m.Const(PyConst{Kind: KStr, Text: s, Intern: true}) }

// The singletons.
var (
	PyNone     = &PyConst{Kind: KSingleton, Text: "Py_None"}
	PyTrue     = &PyConst{Kind: KSingleton, Text: "Py_True"}
	PyFalse    = &PyConst{Kind: KSingleton, Text: "Py_False"}
	PyEllipsis = &PyConst{Kind: KSingleton, Text: "Py_Ellipsis"}
)
