package typecheck

import (
	"fmt"
	"path/filepath"
	"slices"
	"strings"

	"pyxc/internal/diag"
	"pyxc/internal/source"
	"pyxc/parser/ast"
	"pyxc/typecheck/pxd"
	"pyxc/typecheck/scope"
	"pyxc/typecheck/types"
)

// Config is what a check needs to know of its surroundings.
type Config struct {
	Set         *source.Set
	ModuleName  string // qualified
	IsPackage   bool
	IncludeDirs []string
	// SysPath gives the interpreter's sys.path; asked only when nothing else
	// has a module.
	SysPath       func() []string
	Directives    map[string]string // from -X
	LanguageLevel int               // 2, 3 or 30 (3str); 0 for the default
	Env           map[string]any    // compile-time environment (-E)
	Cplus         bool
	// Lenient leaves names that are bound nowhere to run time.
	Lenient bool
	// Load reads a file; nil reads through Set, which records dependencies.
	Load func(path string) ([]byte, error)
	// Parse makes the tree of a further file (pxd, pxi).
	Parse func(file *source.File, dialect ast.Dialect, level int, bag *diag.Bag) *ast.Module
}

// Check binds and types a module. It always returns an Info, also when it
// reported errors.
func Check(cfg *Config, mod *ast.Module, bag *diag.Bag) *Info {
	c := newChecker(cfg, mod, bag)
	c.run(mod)
	return c.info
}

// module is one .pyx, .py or .pxd being checked.
type module struct {
	name      string // qualified
	isPackage bool
	path      string // of the file; "" if unknown
	sc        *scope.Scope
	main      bool // the module being compiled, its own .pxd included
	pxd       bool // the text being declared is a .pxd
	dialect   ast.Dialect
	level     int
	defs      map[string]any // compile-time names
	redefs    map[string][]defAt
	dirs      *Directives
	future    map[string]bool
	late      rebinds
	// usesCython: it imports the cython module or has a .pxd, and so may hold
	// C types on purpose.
	usesCython bool
}

// checker holds the state of one Check.
type checker struct {
	cppTables
	cfg   *Config
	info  *Info
	bag   *diag.Bag
	main  *module
	mods  map[string]*module // cimported modules by qualified name; nil entries were not found
	early []func()           // work to do once all declarations of the module level are known
	queue []func()           // function bodies to declare
	body  []func()           // function bodies to type, in source order

	builtins      *scope.Scope
	pure          map[*scope.Symbol]string // symbols that name something of the cython module: dotted path after "cython."
	ofPxd         map[*scope.Symbol]bool   // variables that the .pxd declares
	defined       map[*ast.FuncDecl]bool   // of functions that have a body
	quiet         int                      // > 0 while inferring: no diagnostics, nothing recorded
	memo          map[ast.Expr]TypeAndValue
	busy          map[ast.Expr]bool
	owners        map[*scope.Scope]*funcState
	overflow      map[*scope.Symbol]bool
	tuples        map[string]*types.CTuple
	included      []string // stack of include paths
	locals        map[*ast.FuncDef]*pureSig
	listAt        map[*scope.Symbol]bool
	scopeDir      map[*scope.Scope]*Directives
	unsure        map[*scope.Symbol]bool // variables that may be read unbound
	starParams    []assignment
	names         []nameUse
	unbound       map[*scope.Symbol]bool // names that are only read
	includes      []include
	static        map[*scope.Symbol]bool // C methods that are @staticmethod
	classEnv      map[ast.Node]*env
	compEnv       map[*ast.Comp]*env
	finders       map[*module]*pxd.Finder
	structMembers map[*types.Struct]*scope.Scope
	bodies        []bodyOf
	pxdBodies     map[*scope.Symbol]bodyOf
	pxdClass      map[*scope.Scope]bool // classes whose fields the .pxd declares
	lambdaEnv     map[*ast.Lambda]*env
	classType     map[*scope.Scope]*types.Object // of the scopes of cdef classes
	rebound       map[*scope.Symbol]bool         // variables that an inner function assigns
	external      map[*scope.Scope]*module       // module that a module scope belongs to
	final         map[*scope.Symbol]bool         // methods that can't be overridden
	boundBefore   map[*ast.Name]ast.Node         // nonlocal names that are assigned before
	globalAt      map[scopedName]*ast.Name       // where a scope first declares a name global
	withCFunc     int                            // depth of "with cython.cfunc:" blocks
	withCClass    int                            // depth of "with cython.cclass:" blocks
	firstUse      map[useKey]*ast.Name           // index of the first uses among names
	indexed       int                            // how many of names are in it
	later         []func()                       // checks that need the meaning of every name
	isProperty    map[*scope.Symbol]bool         // members of cdef classes that @property made
	usages        []*usage                       // bodies whose unused variables are to be reported
	captured      map[*scope.Symbol]bool         // variables that inner functions read
	dataclasses   map[*scope.Scope]*Dataclass    // by the scope of the class
	callee        ast.Expr                       // what the call at hand calls
	addressed     ast.Expr                       // what & stands before
}

// env is where a piece of the tree stands.
type env struct {
	mod  *module
	sc   *scope.Scope
	fn   *funcState // nil at module level and in class bodies there
	dirs *Directives
	// cls is the innermost class whose body or method this is, for name mangling and super().
	cls *scope.Scope

	vis      ast.CModifiers // inherited from blocks
	extern   *ast.ExternBlock
	loop     int  // nesting of loops, for break and continue
	nested   int  // nesting of if statements
	nogil    bool // the GIL is not held
	section  bool // in a critical section
	final    bool
	parallel bool
}

// funcState is the state of one function body.
type funcState struct {
	f       *Func
	outer   *funcState
	sc      *scope.Scope
	async   bool
	isComp  bool // generator expression
	assigns []assignment
	infers  bool
}

func newChecker(cfg *Config, mod *ast.Module, bag *diag.Bag) *checker {
	info := &Info{
		CppCalls: map[ast.Node]*types.Func{}, CppOps: map[ast.Expr]*types.Func{}, CppItems: map[ast.Expr]types.Type{},
		Module: mod, Cplus: cfg.Cplus, Name: cfg.ModuleName, IsPackage: cfg.IsPackage, Set: cfg.Set,
		Types:      map[ast.Expr]TypeAndValue{},
		Uses:       map[*ast.Name]*scope.Symbol{},
		Generics:   map[ast.Node]*Generic{},
		ClassReads: map[*ast.Name]bool{},
		Scopes:     map[ast.Node]*scope.Scope{},
		Funcs:      map[ast.Node]*Func{},
		Directives: map[ast.Node]*Directives{},
		TypeExprs:  map[*ast.TypeExpr]types.Type{},
		Decls:      map[*ast.NameDecl]*scope.Symbol{},
		Live:       map[*ast.CondCompile][]ast.Stmt{},
		Compiled:   map[*ast.If]bool{},
		Reimported: map[*scope.Symbol]bool{},
		Included:   map[*ast.Include]*ast.Module{},
		DefTuples:  map[*ast.Name][]any{},
		Bound:      map[ast.Node]*scope.Symbol{},
		Pure:       map[*scope.Symbol]string{},

		Dataclasses: map[ast.Node]*Dataclass{},
	}
	return &checker{
		cppTables: newCppTables(),
		cfg:       cfg, info: info, bag: bag,
		mods:          map[string]*module{},
		unbound:       map[*scope.Symbol]bool{},
		pure:          info.Pure,
		owners:        map[*scope.Scope]*funcState{},
		overflow:      map[*scope.Symbol]bool{},
		tuples:        map[string]*types.CTuple{},
		locals:        map[*ast.FuncDef]*pureSig{},
		listAt:        map[*scope.Symbol]bool{},
		busy:          map[ast.Expr]bool{},
		scopeDir:      map[*scope.Scope]*Directives{},
		defined:       map[*ast.FuncDecl]bool{},
		ofPxd:         map[*scope.Symbol]bool{},
		external:      map[*scope.Scope]*module{},
		lambdaEnv:     map[*ast.Lambda]*env{},
		classType:     map[*scope.Scope]*types.Object{},
		structMembers: map[*types.Struct]*scope.Scope{},
		finders:       map[*module]*pxd.Finder{},
		classEnv:      map[ast.Node]*env{},
		compEnv:       map[*ast.Comp]*env{},
		static:        map[*scope.Symbol]bool{},
		pxdBodies:     map[*scope.Symbol]bodyOf{},
		pxdClass:      map[*scope.Scope]bool{},
		unsure:        map[*scope.Symbol]bool{},
		rebound:       map[*scope.Symbol]bool{},
		captured:      map[*scope.Symbol]bool{},
		firstUse:      map[useKey]*ast.Name{},
		boundBefore:   map[*ast.Name]ast.Node{},
		globalAt:      map[scopedName]*ast.Name{},
		final:         map[*scope.Symbol]bool{},
		isProperty:    map[*scope.Symbol]bool{},
		dataclasses:   map[*scope.Scope]*Dataclass{},
	}
}

func (c *checker) run(mod *ast.Module) {
	c.builtins = builtinScope()
	m := &module{
		name: c.cfg.ModuleName, isPackage: c.cfg.IsPackage, main: true,
		dialect: mod.Dialect, level: c.levelOf(mod), defs: c.compileTimeEnv(), future: mod.Future,
	}
	if mod.File != nil {
		m.path = mod.File.Path
	}
	m.sc = scope.New(scope.ModuleScope, nil, mod, lastPart(m.name))
	c.external[m.sc] = m
	c.info.Scope, c.main = m.sc, m
	c.info.Scopes[mod] = m.sc
	c.mods[m.name] = m
	m.dirs = c.moduleDirectives(mod, m.level)
	c.info.Directives[mod] = m.dirs
	for _, name := range []string{"__name__", "__file__", "__doc__", "__path__", "__package__", "__spec__", "__loader__", "__builtins__"} {
		m.sc.Add(&scope.Symbol{Name: name, Storage: scope.Global, Type: types.Obj, Assigned: true})
	}
	e := &env{mod: m, sc: m.sc, dirs: m.dirs}
	m.usesCython = importsCython(mod.Body)
	c.companion(m, e)
	c.forwardAll(e, mod.Body)
	c.declareStmts(e, mod.Body)
	c.drain()
	c.resolveNames()
	for _, f := range c.later {
		f()
	}
	c.checkStmts(e, mod.Body)
	for i := 0; i < len(c.bodies); i++ { // grows while pxd functions turn out to be used
		c.checkBody(c.bodies[i])
	}
	if _, ok := c.faults(); ok {
		for _, b := range c.bodies {
			c.checkUsage(b)
		}
		c.reportUnused()
	}
	c.info.Plain = plainPython(e)
	c.checkGIL(e, mod.Body)
	c.undefinedClasses()
	c.undefinedFuncs()
	c.checkSubinterpreters()
	c.sortFree()
	c.finish()
}

// sortFree orders the variables that functions take from around them by name,
// as CPython does: __closure__ and co_freevars show it.
func (c *checker) sortFree() {
	if c.main.dialect != ast.Py {
		return
	}
	for _, sc := range c.info.Scopes {
		slices.SortStableFunc(sc.Free, func(a, b *scope.Symbol) int { return strings.Compare(a.Name, b.Name) })
	}
}

// drain declares everything that waits for the module level to be complete.
func (c *checker) drain() {
	for len(c.early) > 0 || len(c.queue) > 0 {
		for len(c.early) > 0 {
			f := c.early[0]
			c.early = c.early[1:]
			f()
		}
		if len(c.queue) > 0 {
			f := c.queue[0]
			c.queue = c.queue[1:]
			f()
		}
	}
}

func lastPart(name string) string { return name[strings.LastIndexByte(name, '.')+1:] }

// levelOf decides the language level of a file: its directive comment, then
// the option, then 3str as the default of Cython 3.
func (c *checker) levelOf(mod *ast.Module) int {
	for _, d := range mod.Directives {
		if d.Name == "language_level" {
			if level, ok := parseLevel(d.Value); ok {
				return level
			}
		}
	}
	if v, ok := c.cfg.Directives["language_level"]; ok {
		if level, ok := parseLevel(v); ok {
			return level
		}
	}
	if c.cfg.LanguageLevel != 0 {
		return c.cfg.LanguageLevel
	}
	if mod.LanguageLevel != 0 {
		return mod.LanguageLevel
	}
	return 3
}

func parseLevel(s string) (int, bool) {
	switch strings.Trim(s, `'" `) {
	case "2":
		return 2, true
	case "3":
		return 3, true
	case "3str":
		return 30, true
	}
	return 0, false
}

// errorf reports an error unless the checker is only inferring.
func (c *checker) errorf(n ast.Node, code diag.Code, format string, args ...any) {
	if c.quiet == 0 && n != nil {
		c.bag.Errorf(n.Span(), code, format, args...)
	}
}

// errorHelp reports an error with advice on how to mend it; help may be "".
func (c *checker) errorHelp(sp source.Span, code diag.Code, help, format string, args ...any) {
	if c.quiet > 0 {
		return
	}
	d := diag.Diagnostic{Code: code, Span: sp, Text: fmt.Sprintf(format, args...)}
	if help != "" {
		d.Fix = &diag.Fix{Span: sp, Why: help}
	}
	c.bag.Add(d)
}

func (c *checker) errorAt(sp source.Span, code diag.Code, format string, args ...any) {
	if c.quiet == 0 {
		c.bag.Errorf(sp, code, format, args...)
	}
}

func (c *checker) warnf(n ast.Node, code diag.Code, format string, args ...any) {
	if c.quiet == 0 && n != nil {
		c.bag.Warnf(n.Span(), code, format, args...)
	}
}

// load reads a file through the configuration.
func (c *checker) load(path string) ([]byte, error) {
	if c.cfg.Load != nil {
		return c.cfg.Load(path)
	}
	return c.cfg.Set.ReadFile(path)
}

func (c *checker) dirOf(m *module) string {
	if m.path == "" {
		return "."
	}
	return filepath.Dir(m.path)
}

// finish fills what can only be known at the end.
func (c *checker) finish() {
	seen := map[CInclude]bool{}
	headers := map[CInclude]int{} // where each header is included
	for _, inc := range c.includes {
		key := inc.CInclude
		key.From = ""
		if key.Header == "Python.h" && key.Verbatim == "" || seen[key] {
			continue
		}
		seen[key] = true
		header := key
		header.Verbatim = ""
		at, known := headers[header]
		if known && key.Header != "" {
			// It is included once: what stands below it mends what it does.
			old := &c.info.CIncludes[at]
			old.Verbatim = strings.TrimPrefix(old.Verbatim+"\n"+key.Verbatim, "\n")
			continue
		}
		headers[header] = len(c.info.CIncludes)
		c.info.CIncludes = append(c.info.CIncludes, inc.CInclude)
	}
	for _, sym := range c.info.Scope.Order {
		if sym.Type == nil {
			sym.Type = types.Obj
		}
	}
}
