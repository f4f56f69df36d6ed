package typecheck

import (
	"pyxc/parser/ast"
	"pyxc/typecheck/scope"
	"pyxc/typecheck/types"
	"sort"
	"strings"
)

// pureTypes are the types that the cython module names.
var pureTypes = map[string]types.Type{
	"sshort": types.Short, "sint": types.CInt, "slong": types.Long, "slonglong": types.LLong, "char": types.Char, "schar": types.SChar, "uchar": types.UChar, "short": types.Short, "ushort": types.UShort,
	"int": types.CInt, "uint": types.UInt, "long": types.Long, "ulong": types.ULong, "longlong": types.LLong,
	"ulonglong": types.ULLong, "Py_ssize_t": types.SsizeT, "size_t": types.SizeT, "ssize_t": types.SSizeT,
	"Py_hash_t": types.HashT, "ptrdiff_t": types.Ptrdiff, "Py_UCS4": types.UCS4, "Py_UNICODE": types.UniChar,
	"bint": types.Bint, "float": types.FloatT, "double": types.Double, "longdouble": types.LDouble,
	"complex": types.CDouble, "floatcomplex": cFloatComplex, "doublecomplex": types.CDouble,
	"longdoublecomplex": cLongDoubleComplex, "void": types.VoidType, "object": types.Obj, "py_object": types.Obj,
	"p_void": types.VoidPtr, "p_char": types.CharPtr, "basestring": types.Obj,
	"NULL": nil, "pymutex": types.PyMutex, "pythread_type_lock": types.ThreadLock,
	"list": types.Builtin("list"), "dict": types.Builtin("dict"), "tuple": types.Builtin("tuple"),
	"set": types.Builtin("set"), "frozenset": types.Builtin("frozenset"), "str": types.Builtin("str"),
	"unicode": types.Builtin("str"), "bytes": types.Builtin("bytes"), "bytearray": types.Builtin("bytearray"),
	"py_int": types.Builtin("int"), "py_float": types.Builtin("float"), "py_complex": types.Builtin("complex"),
	"bool": types.Builtin("bool"),
}

var fusedTypes = map[string]*types.Fused{
	"integral": {Name: "integral", Alts: []types.Type{types.Short, types.CInt, types.Long}},
	"floating": {Name: "floating", Alts: []types.Type{types.FloatT, types.Double}},
	"numeric":  {Name: "numeric", Alts: []types.Type{types.Short, types.CInt, types.Long, types.FloatT, types.Double, cFloatComplex, types.CDouble}},
}

// cythonType is pureType of a type that the module uses.
func (c *checker) cythonType(path string) types.Type {
	t := pureType(path)
	if p, ok := t.(*types.Pointer); ok && types.IsLock(p.Elem) || t != nil && types.IsLock(t) {
		c.info.Locks = true
	}
	return t
}

// pureType is the type that cython.path names, or nil.
func pureType(path string) types.Type {
	if t, ok := pureTypes[path]; ok && t != nil {
		return t
	}
	if f, ok := fusedTypes[path]; ok {
		return f
	}
	name := path
	for _, prefix := range []string{"const_", "volatile_"} {
		if rest, ok := strings.CutPrefix(name, prefix); ok {
			if t := pureType(rest); t != nil {
				return &types.Const{Of: t, Const: prefix == "const_", Volatile: prefix == "volatile_"}
			}
		}
	}
	stars := 0
	for strings.HasPrefix(name, "p") && !strings.HasPrefix(name, "py_") {
		name = name[1:]
		stars++
		if rest, ok := strings.CutPrefix(name, "_"); ok {
			if t := pureType(rest); t != nil && !types.IsObject(t) {
				for range stars {
					t = &types.Pointer{Elem: t}
				}
				return t
			}
		}
	}
	return nil
}

// cythonNames are the names of the cython module that are neither types nor directives.
var cythonNames = strings.Fields(`declare cast address sizeof typeof pointer compiled struct union fused_type typedef
	array locals returns cfunc ccall cclass inline nogil gil exceptval with_gil parallel view operator operators
	cimports dataclasses volatile const NULL boundscheck final internal staticmethod classmethod cmod cdiv
	total_ordering no_gc no_gc_clear trashcan freelist critical_section ufunc test_fail_if_path_exists
	test_assert_path_exists returns locals declare export numeric integral floating foreach unsafe warn optimize
	Array ptr memoryview py_safe_call atomic`)

// importCython binds "import cython" or "cimport cython.x as y"; it reports
// whether the name is the compiler's own module.
func (c *checker) importCython(e *env, a *ast.Alias) bool {
	e.mod.usesCython = true
	_, rest, dotted := strings.Cut(a.Name, ".")
	name := pick(a.As, "cython")
	if dotted && !c.cythonModule(a, rest) {
		return true
	}
	if dotted && strings.HasPrefix(rest, "cimports") {
		return c.importCimports(e, a, rest)
	}
	sym := e.sc.Names[name]
	if sym == nil {
		sym = e.sc.Add(&scope.Symbol{Name: name, Decl: a, Span: a.Sp})
	}
	sym.Kind, sym.Storage, sym.Type, sym.FromModule = scope.Module, scope.Imported, &types.Module{Name: "cython"}, "cython"
	if dotted && a.As != "" {
		c.pure[sym] = rest
	} else {
		c.pure[sym] = ""
	}
	c.info.Bound[a] = sym
	return true
}

// cythonModules are the submodules of the cython module.
var cythonModules = strings.Fields("cimports dataclasses operator operators parallel view")

// cythonModule checks the name of a submodule in "import cython.x".
func (c *checker) cythonModule(a *ast.Alias, rest string) bool {
	first, below, deeper := strings.Cut(rest, ".")
	switch {
	case first == "cimports" && !deeper:
		c.errorHelp(a.Sp, "E0393", "name a module of it: import cython.cimports.libc as libc", "cython.cimports is no module itself")
	case first == "cimports" && (a.As == "" || a.As == "cython"):
		c.errorHelp(a.Sp, "E0393", "write 'from cython.cimports."+below+" import ...' or 'import ... as ...'", "the import would bind the name cython")
	case first == "cimports":
		return true
	case contains(cythonModules, first) && !deeper:
		return true
	case knownCython(rest):
		c.errorHelp(a.Sp, "E0393", "write 'import cython' and use cython."+rest, "cython.%s is no module", rest)
	default:
		c.errorAt(a.Sp, "E0393", "there is no module cython.%s%s", rest, didYouMean(first, cythonModules))
	}
	return false
}

// importCimports handles "import cython.cimports.a.b".
func (c *checker) importCimports(e *env, a *ast.Alias, rest string) bool {
	_, target, ok := strings.Cut(rest, ".")
	if !ok {
		return false
	}
	m := c.cimported(e, a, target)
	if m == nil {
		return true
	}
	if a.As != "" {
		c.bindModule(e, a, a.As, m)
		return true
	}
	sym := e.sc.Names["cython"]
	if sym == nil {
		sym = e.sc.Add(&scope.Symbol{Name: "cython", Decl: a, Span: a.Sp})
	}
	sym.Kind, sym.Storage, sym.Type, sym.FromModule = scope.Module, scope.Imported, &types.Module{Name: "cython"}, "cython"
	c.pure[sym] = ""
	c.info.Bound[a] = sym
	return true
}

// importFromCython binds "from cython cimport a" and "from cython import a".
func (c *checker) importFromCython(e *env, module string, names []ast.Alias) bool {
	e.mod.usesCython = true
	_, rest, _ := strings.Cut(module, ".")
	if rest == "cimports" || strings.HasPrefix(rest, "cimports.") {
		target := strings.TrimPrefix(strings.TrimPrefix(rest, "cimports"), ".")
		for i := range names {
			if target == "" {
				if m := c.cimported(e, &names[i], names[i].Name); m != nil {
					c.bindModule(e, &names[i], pick(names[i].As, names[i].Name), m)
				}
				continue
			}
			c.cimportNames(e, &names[i], target, names[i:i+1])
		}
		return true
	}
	for i := range names {
		a := &names[i]
		if a.Name == "*" {
			if rest == "parallel" {
				for _, name := range []string{"parallel", "prange", "threadid"} {
					c.importFromCython(e, module, []ast.Alias{{At: a.At, Name: name}})
				}
			}
			continue
		}
		path := a.Name
		if rest != "" {
			path = rest + "." + path
		}
		if path == "operator.typeid" && !c.cplus() {
			c.errorHelp(a.Sp, "E0386", "compile it as C++: # distutils: language=c++", "typeid is for C++")
		}
		if !knownCython(path) {
			c.errorf(a, "E0407", "the cython module has no %s%s", path, didYouMean(path, cythonSuggestions()))
			continue
		}
		name := pick(a.As, a.Name)
		sym := &scope.Symbol{Name: name, Kind: scope.Module, Storage: scope.Imported, Decl: a, Span: a.Sp, FromModule: "cython", Type: &types.Module{Name: "cython." + path}, Scope: e.sc, Declared: true}
		if t := c.cythonType(path); t != nil {
			sym.Kind, sym.Type = scope.CType, t
		}
		e.sc.Names[name] = sym
		c.pure[sym] = path
		c.info.Bound[a] = sym
	}
	return true
}

func didYouMean(name string, names []string) string {
	if s := suggest(name, names); s != "" {
		return " (did you mean " + s + "?)"
	}
	return ""
}

func cythonSuggestions() []string {
	names := append(directiveNames(), cythonNames...)
	for n := range pureTypes {
		names = append(names, n)
	}
	sort.Strings(names)
	return names
}

func knownCython(path string) bool {
	first, _, _ := strings.Cut(path, ".")
	if _, ok := directiveTable[path]; ok {
		return true
	}
	if contains(cythonNames, first) || pureType(path) != nil {
		return true
	}
	for name := range directiveTable {
		if strings.HasPrefix(name, path+".") {
			return true
		}
	}
	return false
}

// purePath returns the path below the cython module that a symbol names.
func (c *checker) purePath(sym *scope.Symbol) (string, bool) {
	if sym == nil {
		return "", false
	}
	path, ok := c.pure[sym]
	return path, ok
}

// cythonPath returns the path below the cython module that an expression
// names: "int" for cython.int, "" for the module itself.
func (c *checker) cythonPath(e *env, x ast.Expr) (string, bool) {
	switch x := x.(type) {
	case *ast.Name:
		return c.purePath(c.lookup(e, x.Id))
	case *ast.Attr:
		if base, ok := c.cythonPath(e, x.X); ok {
			if base == "" {
				return x.Name, true
			}
			return base + "." + x.Name, true
		}
	}
	return "", false
}

// cimportsType resolves cython.cimports.a.b.T where a type is expected.
func (c *checker) cimportsType(e *env, path string) (types.Type, bool) {
	sym := c.cimportsSymbol(e, path)
	if sym == nil {
		return nil, false
	}
	t := c.symbolType(sym)
	return t, t != nil
}

func (c *checker) cimportsSymbol(e *env, path string) *scope.Symbol {
	rest, ok := strings.CutPrefix(path, "cimports.")
	if !ok {
		return nil
	}
	i := strings.LastIndexByte(rest, '.')
	if i < 0 {
		return nil
	}
	m, _ := c.importModule(e.mod, rest[:i])
	if m == nil {
		return nil
	}
	return m.sc.Names[rest[i+1:]]
}

// ---- decorators

// decorators reads what the decorators of a function say to the compiler and
// walks the others.
func (c *checker) decorators(e *env, fd *ast.FuncDef) *pureSig {
	sig := &pureSig{dirs: e.dirs, locals: map[string]types.Type{}, cfunc: c.withCFunc > 0 && e.sc.Kind == scope.ModuleScope}
	sig.dirs = c.applyDirectives(e, fd.Decorators, 'f', func(path string) bool { return signatureDecorators[path] })
	for _, d := range fd.Decorators {
		path, ok := c.directivePath(e, d)
		if !ok {
			c.walk(e, d)
			if n, ok := d.(*ast.Name); ok {
				sig.static = sig.static || n.Id == "staticmethod"
				sig.class = sig.class || n.Id == "classmethod"
			}
			continue
		}
		c.functionDecorator(e, fd, sig, d, path)
	}
	if sig.dirs != e.dirs {
		c.info.Directives[fd] = sig.dirs
	}
	if e.sc.Kind == scope.CClassScope || e.sc.Kind == scope.ClassScope {
		switch fd.Name {
		case "__new__":
			sig.static = true
		case "__init_subclass__", "__class_getitem__":
			sig.class = true
		}
	}
	return sig
}

// directivePath returns the path of @cython.x or @cython.x(...).
func (c *checker) directivePath(e *env, d ast.Expr) (string, bool) {
	if call, ok := d.(*ast.Call); ok {
		d = call.Func
	}
	return c.cythonPath(e, d)
}

func (c *checker) functionDecorator(e *env, fd *ast.FuncDef, sig *pureSig, d ast.Expr, path string) {
	call, _ := d.(*ast.Call)
	switch path {
	case "cfunc", "ccall":
		if e.sc.Kind == scope.ClassScope && c.withCClass == 0 {
			c.errorHelp(d.Span(), "E0502", "make the class a cdef class", "a Python class has no C methods")
			return
		}
		if sig.cfunc || sig.ccall {
			c.errorf(fd.Decorators[0], "E0502", "a function is cfunc or ccall, not both")
		}
		sig.cfunc, sig.ccall = sig.cfunc || path == "cfunc", sig.ccall || path == "ccall"
	case "inline":
		sig.inline = true
	case "ufunc":
		sig.ufunc = true
		if sig.cfunc {
			c.errorHelp(fd.Decorators[0].Span(), "E0502", "put @cython.ufunc first", "a ufunc is made of a C function, not the reverse")
			return
		}
		c.errorf(d, "E0901", "@cython.ufunc is not supported yet")
	case "with_gil":
		sig.withGil = true
	case "nogil":
		sig.nogil = call == nil || len(call.Args) == 0 || isTrue(call.Args[0])
		if call != nil && len(call.Args) == 1 && isFalse(call.Args[0]) {
			c.warnf(d, "W0614", "nogil(False) says nothing new here")
		}
		if call != nil && (len(call.Args) != 1 || len(call.Keywords) > 0 || !isTrue(call.Args[0]) && !isFalse(call.Args[0])) {
			c.errorf(d, "E0503", "nogil takes True or False")
		}
	case "staticmethod":
		sig.static = true
	case "classmethod":
		sig.class = true
	case "locals":
		if call != nil {
			if len(call.Args) > 0 {
				c.errorHelp(call.Args[0].Span(), "E0503", "write name=type", "locals takes variables and their types by name")
			}
			for _, k := range call.Keywords {
				if t := c.exprAsType(e, k.Value); t != nil {
					sig.locals[mangle(e.cls, k.Name)] = t
				} else {
					c.errorf(k.Value, "E0303", "not a C type")
				}
			}
		}
	case "returns":
		if call != nil && len(call.Args) == 1 {
			if t := c.exprAsType(e, call.Args[0]); t != nil {
				sig.returns = t
			} else {
				c.errorf(call.Args[0], "E0303", "not a C type")
			}
		} else {
			c.errorHelp(d.Span(), "E0503", "write @cython.returns(type)", "returns takes one type")
		}
	case "exceptval":
		c.exceptval(e, sig, call)
	}
}

func isTrue(x ast.Expr) bool {
	k, ok := x.(*ast.Const)
	return ok && k.Kind == ast.True
}

func isFalse(x ast.Expr) bool {
	k, ok := x.(*ast.Const)
	return ok && k.Kind == ast.False
}

func (c *checker) exceptval(e *env, sig *pureSig, call *ast.Call) {
	if call == nil {
		return
	}
	spec := &types.ExcSpec{Kind: types.ExcMaybe, Explicit: true}
	check := true
	wrong := len(call.Args) > 1
	for _, k := range call.Keywords {
		if k.Name == "check" {
			check = !isFalse(k.Value)
		}
		wrong = wrong || k.Name != "check" || !isTrue(k.Value) && !isFalse(k.Value)
	}
	if wrong {
		c.errorf(call, "E0503", "exceptval takes the value that stands for an exception, and check=True or check=False")
		return
	}
	sig.exc = spec
	if len(call.Args) == 0 || isNone(call.Args[0]) {
		spec.Kind = types.ExcAlways
		if !check {
			spec.Kind = types.ExcNone
		}
		return
	}
	spec.Value = c.excValue(e, call.Args[0], sig.returns)
	if !check {
		spec.Kind = types.ExcValue
	}
}

// withEnv returns the surroundings of a with statement's body: "with nogil",
// "with gil" and "with cython.directive(value)" change them.
func (c *checker) withEnv(e *env, s *ast.With) *env {
	inner := *e
	for _, item := range s.Items {
		kind := c.gilBlock(e, item.Context)
		switch kind {
		case "nogil":
			inner.nogil = true
			continue
		case "gil":
			inner.nogil = false
			continue
		}
		if path, ok := c.directivePath(e, item.Context); ok {
			switch path {
			case "nogil":
				inner.nogil = true
			case "gil":
				inner.nogil = false
			case "critical_section":
				inner.section = true
			case "parallel", "parallel.parallel":
			default:
				if n := inner.dirs.clone(); c.directiveCall(e, n, item.Context, path, 'w') {
					inner.dirs = n
				}
				if item.Target != nil {
					c.errorHelp(item.Target.Span(), "E0502", "leave out the as", "a directive has no value that could be bound to a name")
				}
			}
		}
	}
	if inner.dirs != e.dirs {
		c.info.Directives[s] = inner.dirs
	}
	return &inner
}

// gilBlock reports whether a with item is nogil or gil.
func (c *checker) gilBlock(e *env, x ast.Expr) string {
	if call, ok := x.(*ast.Call); ok {
		x = call.Func
	}
	n, ok := x.(*ast.Name)
	if !ok || n.Id != "nogil" && n.Id != "gil" {
		return ""
	}
	if sym := c.lookup(e, n.Id); sym != nil && (sym.Assigned || sym.Declared || sym.Param) {
		if _, pure := c.pure[sym]; !pure {
			return ""
		}
	}
	return n.Id
}

// ---- functions of pure mode

// declarePureCFunc enters a def with @cython.cfunc or @cython.ccall.
func (c *checker) declarePureCFunc(e *env, fd *ast.FuncDef, sig *pureSig) {
	ft := &types.Func{Nogil: sig.nogil || sig.withGil, WithGil: sig.withGil}
	for _, p := range allParams(fd.Params) {
		c.walk(e, p.Default)
	}
	for i, p := range allParams(fd.Params) {
		t := types.Type(types.Obj)
		notNone := false
		switch {
		case p == fd.Params.VarArg || p == fd.Params.KwArg:
			c.errorf(p, "E0315", "a C function takes no * or ** parameters")
			continue
		case p.Type != nil:
			_, t = c.paramType(e, p, true)
		case sig.locals[mangle(e.cls, p.Name)] != nil:
			t = sig.locals[mangle(e.cls, p.Name)]
		case p.Annotation != nil:
			if at := c.annotationType(sig.inside(e), p.Annotation, annParam); at != nil {
				t = at
				if o, ok := at.(*types.Object); ok && o.NotNone {
					notNone = true
				}
			}
		case i == 0 && e.sc.Kind == scope.CClassScope && !sig.static:
			if st := c.classType[e.sc]; st != nil {
				t = st
			}
		}
		if p.Default != nil {
			ft.Optional++
		}
		ft.Params = append(ft.Params, types.Param{Name: p.Name, Type: t, NotNone: notNone})
	}
	ft.Result = types.Obj
	if sig.returns != nil {
		ft.Result = sig.returns
	} else if fd.Returns != nil {
		if t := c.annotationType(sig.inside(e), fd.Returns, annReturn); t != nil {
			ft.Result = t
		}
	}
	if sig.exc != nil {
		ft.Exc = *sig.exc
		if types.IsObject(ft.Result) && !isFusedish(ft.Result) && len(fd.Decorators) > 0 {
			switch {
			case sig.exc.Kind == types.ExcNone:
				c.warnf(fd.Decorators[0], "W0608", "noexcept has no effect on a function that returns an object: it says by NULL that it failed")
			case sig.exc.Value != "":
				c.errorf(fd.Decorators[0], "E0311", "a function that returns an object has no exception clause")
			}
		}
		if types.IsObject(ft.Result) {
			ft.Exc = types.ExcSpec{Kind: types.ExcNull}
		}
	} else {
		ft.Exc = c.implicitExc(e, ft.Result, types.IsObject(ft.Result), false)
	}
	c.enterPureCFunc(e, fd, sig, ft)
}

// enterPureCFunc enters a def that is a C function of the given type.
func (c *checker) enterPureCFunc(e *env, fd *ast.FuncDef, sig *pureSig, ft *types.Func) {
	nd := &ast.NameDecl{At: ast.At{Sp: fd.NameSp}, Name: fd.Name}
	sym := c.enterCFunc(e, fd, nd, ft, ast.CModifiers{Cpdef: sig.ccall, Inline: sig.inline}, nil)
	f := c.newFunc(e, fd, sym, sig)
	if sym != nil {
		c.info.Bound[fd] = sym
		sym.Def = fd
	}
	f.CType, f.Result, f.Nogil = ft, ft.Result, ft.Nogil
	c.cParams(e, f, fd, ft)
	c.queueBody(e, fd, f, sig)
}

// augments returns the C function of the module's .pxd that a def of a .py
// file defines, nil if it is a plain def.
func (c *checker) augments(e *env, fd *ast.FuncDef, sig *pureSig) *scope.Symbol {
	if e.mod.dialect != ast.Py || e.mod.pxd || sig.class || fd.C != nil || e.sc.Kind != scope.ModuleScope && e.sc.Kind != scope.CClassScope {
		return nil
	}
	name := fd.Name
	if e.sc.Kind == scope.CClassScope {
		name = mangle(e.cls, name)
	}
	sym := e.sc.Names[name]
	if sym == nil || sym.Kind != scope.CFunc || sym.Def != nil || !sym.Declared || sym.Extern {
		return nil
	}
	if _, ok := sym.Type.(*types.Func); !ok {
		return nil
	}
	return sym
}

// declareAugmented enters a def whose types the .pxd gives.
func (c *checker) declareAugmented(e *env, fd *ast.FuncDef, sig *pureSig, sym *scope.Symbol) {
	old := sym.Type.(*types.Func)
	ft := *old
	ft.Params = append([]types.Param(nil), old.Params...)
	ft.Optional = 0
	params := allParams(fd.Params)
	for _, p := range params {
		c.walk(e, p.Default)
		if p.Default != nil {
			ft.Optional++
		}
	}
	if len(params) != len(ft.Params) || fd.Params.VarArg != nil || fd.Params.KwArg != nil {
		c.errorAt(fd.NameSp, "E0318", "%s has %d parameters here and %d in the .pxd", fd.Name, len(params), len(ft.Params))
		return
	}
	for i, p := range params {
		ft.Params[i].Name = p.Name
	}
	if v, ok := sym.Decl.(*ast.CVarDecl); ok {
		for _, d := range v.Decorators {
			if path, ok := c.directivePath(e, d); ok && path == "locals" {
				c.functionDecorator(e, fd, sig, d, path)
			}
		}
	}
	sig.cfunc, sig.ccall = !sym.Cpdef, sym.Cpdef
	c.enterPureCFunc(e, fd, sig, &ft)
}

// pureClass handles "@cython.cclass class X".
func (c *checker) pureClass(e *env, s *ast.ClassDef) bool {
	found := c.withCClass > 0 && e.sc.Kind == scope.ModuleScope
	for _, d := range s.Decorators {
		if path, ok := c.directivePath(e, d); ok && (path == "cclass" || path == "dataclasses.dataclass" || path == "total_ordering") {
			found = true
		}
	}
	if !found {
		// A class that the .pxd declares as a cdef class is one.
		sym := e.sc.Names[s.Name]
		found = sym != nil && sym.Kind == scope.ExtType && sym.Def == nil && e.sc.Kind == scope.ModuleScope && !sym.Extern && sym.Storage == scope.ModuleC
	}
	if !found {
		return false
	}
	dirs := c.decoratorDirectives(e, s.Decorators, s, 'C')
	for _, d := range s.Decorators {
		if _, ok := c.directivePath(e, d); !ok {
			c.walk(e, d)
		}
	}
	c.walkAll(e, s.Bases...)
	c.cclass(e, classSpec{node: s, name: s.Name, pyName: s.Name, sp: s.NameSp, bases: s.Bases, hasBody: true, body: s.Body, dirs: dirs})
	return true
}

// pureAssign handles "x = cython.declare(T)", "T = cython.struct(...)" and its
// like; it reports whether the statement is a declaration.
func (c *checker) pureAssign(e *env, s *ast.Assign) bool {
	call, ok := s.Value.(*ast.Call)
	if !ok || len(s.Targets) != 1 {
		return false
	}
	path, ok := c.cythonPath(e, call.Func)
	name, isName := s.Targets[0].(*ast.Name)
	if !ok || !isName {
		return false
	}
	switch path {
	case "declare":
		return c.declareCall(e, s, name, call)
	case "struct", "union":
		c.pureStruct(e, s, name, call, path == "union")
		return true
	case "typedef":
		if len(call.Args) == 1 {
			if t := c.exprAsType(e, call.Args[0]); t != nil {
				c.pureTypedef(e, s, name, t)
				return true
			}
		}
	case "fused_type":
		f := &types.Fused{Name: name.Id}
		for _, a := range call.Args {
			if t := c.exprAsType(e, a); t != nil {
				c.fusedAlternative(f, a, t)
			} else {
				c.errorf(a, "E0303", "not a C type")
			}
		}
		for _, k := range call.Keywords {
			c.errorf(k.Value, "E0350", "fused_type takes no keyword arguments")
		}
		c.enterType(e, s, name.Id, name.Sp, f)
		c.names = append(c.names, nameUse{e: e, n: name})
		return true
	}
	return false
}

// declareCall enters what "name = cython.declare(T, ...)", the statement s, declares.
func (c *checker) declareCall(e *env, s ast.Node, name *ast.Name, call *ast.Call) bool {
	if len(call.Args) == 0 {
		return false
	}
	t := c.exprAsType(e, call.Args[0])
	if t == nil {
		c.errorf(call.Args[0], "E0303", "not a C type")
		t = types.Bad
	}
	c.declareNamed(e, name, s, t)
	c.visibility(e, name, call)
	for _, a := range call.Args[1:] {
		c.walk(e, a)
	}
	return true
}

// declaredField enters "x: A = cython.declare(T, ...)" in the body of an
// extension type: a field, of which the annotation says nothing.
func (c *checker) declaredField(e *env, s *ast.AnnAssign, name *ast.Name) bool {
	call, ok := s.Value.(*ast.Call)
	if !ok || e.sc.Kind != scope.CClassScope || c.dataclasses[e.sc] != nil {
		return false
	}
	path, ok := c.cythonPath(e, call.Func)
	return ok && path == "declare" && c.declareCall(e, s, name, call)
}

// visibility reads cython.declare(T, visibility="public") of an attribute.
func (c *checker) visibility(e *env, name *ast.Name, call *ast.Call) {
	sym := e.sc.Names[name.Id]
	for i := range call.Keywords {
		k := &call.Keywords[i]
		s, ok := k.Value.(*ast.Str)
		if k.Name != "visibility" || !ok || sym == nil {
			continue
		}
		sym.Public = s.Text == "public"
		sym.Readonly = s.Text == "readonly"
	}
}

// declareNamed enters a C variable under a name of an assignment.
func (c *checker) declareNamed(e *env, name *ast.Name, s ast.Node, t types.Type) {
	sym := e.sc.Names[name.Id]
	if sym != nil && sym.Declared && sym.Decl != s {
		c.twice(name.Sp, sym, "declared")
		return
	}
	if sym == nil {
		sym = e.sc.Add(&scope.Symbol{Name: name.Id, Decl: s, Span: name.Sp, MaybeUnbound: true})
	}
	c.declareAnnotated(e, sym, t)
	c.names = append(c.names, nameUse{e: e, n: name})
}

// declareAnnotated gives a variable its C type.
