package typecheck

import (
	"pyxc/internal/diag"
	"pyxc/internal/source"
	"pyxc/parser/ast"
	"pyxc/typecheck/scope"
	"pyxc/typecheck/types"
)

// Rules about declarations beyond what makes their types.

// twice reports a second declaration of sym and where the first one is.
func (c *checker) twice(sp source.Span, sym *scope.Symbol, what string) {
	if c.quiet > 0 {
		return
	}
	d := diag.Diagnostic{Code: "E0317", Span: sp, Text: sym.Name + " is " + what + " twice"}
	if sym.Span.Start > 0 && sym.Span != sp {
		d.Labels = []diag.Label{{Span: sym.Span, Text: "the first declaration is here", Apart: true}}
	}
	c.bag.Add(d)
}

// checkVarDecl checks a declaration statement of variables.
func (c *checker) checkVarDecl(e *env, s *ast.CVarDecl, nd *ast.NameDecl, t types.Type) {
	ext := e.isExtern(s.CModifiers)
	if !ext {
		c.declaredLate(e, nd)
	}
	c.localModifiers(e, s)
	switch {
	case s.Cpdef && e.sc.Kind != scope.StructScope:
		c.errorHelp(head(s), "E0329", "write cdef; 'cdef public' makes an attribute that Python sees", "a variable can't be cpdef")
	case e.sc.Kind == scope.CClassScope && (nd.Name == "__weakref__" || nd.Name == "__dict__") && (s.Vis == ast.Public || s.Vis == ast.Readonly):
		c.errorAt(nd.Sp, "E0340", "%s belongs to the interpreter and can't be shown to Python", nd.Name)
	case nd.Default != nil && e.sc.Kind == scope.CClassScope && nd.Name != "__cythonbufferdefaults__":
		c.errorHelp(nd.Default.Span(), "E0374", "assign it in __cinit__", "a field of a cdef class has no default value")
	case e.sc.Kind == scope.ModuleScope && ext && types.IsObject(t) && s.Vis == ast.Extern:
		c.errorHelp(nd.Sp, "E0303", "declare it as PyObject *", "C code has no Python object by itself: %s can't be extern", nd.Name)
	case nd.Default != nil && e.mod.pxd && e.sc.Kind == scope.ModuleScope && !isConst(t):
		c.bag.Warnf(head(s), "W0609", "the value is not assigned: a .pxd only declares (const would make it a constant)")
	}
	if e.sc.Kind != scope.FuncScope {
		c.noBuffer(nd.Sp, t)
	}
	if r, ok := t.(*types.Reference); ok && r.RValue && !ext {
		c.errorAt(nd.Sp, "E0901", "a variable that is an rvalue reference is not supported yet")
	}
	if a, ok := t.(*types.Array); ok && a.Len < 0 && a.LenC == "" && nd.Default == nil && !ext && c.bareArray(s, nd) {
		c.errorAt(nd.Sp, "E0307", "the array %s needs a length", nd.Name)
	}
	if nd.Default != nil && c.arrayDeclarator(s, nd) {
		c.errorHelp(nd.Default.Span(), "E0330", "write the length behind the type, as in cdef int[3] "+nd.Name+" = ...", "an array declared like this has no initial value")
	}
	if st, ok := types.Resolve(t).(*types.Struct); ok && !ext && !st.Extern && e.sc.Kind == scope.ModuleScope {
		c.needComplete(nd.Sp, st)
	}
	if isConst(t) && nd.Default != nil && e.sc.Kind != scope.CClassScope && !ext {
		c.later = append(c.later, func() { c.constInit(e, nd, t) })
	}
}

// noBuffer refuses the type of a buffer where no local variable is declared.
func (c *checker) noBuffer(sp source.Span, t types.Type) {
	if _, ok := t.(*types.Buffer); ok {
		c.errorHelp(sp, "E0303", "use a memoryview, such as int[:]", "only a local variable can have the type %s", t)
	}
}

func isConst(t types.Type) bool {
	k, ok := t.(*types.Const)
	return ok && k.Const
}

// bareArray reports whether a declarator has brackets without a length.
func (c *checker) bareArray(s *ast.CVarDecl, nd *ast.NameDecl) bool {
	for _, d := range s.Decls {
		if ast.DeclaredName(d) != nd {
			continue
		}
		for {
			switch x := d.(type) {
			case *ast.ArrayDecl:
				if x.Dim == nil {
					return true
				}
				d = x.Base
				continue
			case *ast.PtrDecl:
				return false
			}
			return false
		}
	}
	return false
}

// arrayDeclarator reports whether the brackets of an array stand behind its name.
func (c *checker) arrayDeclarator(s *ast.CVarDecl, nd *ast.NameDecl) bool {
	for _, d := range s.Decls {
		if _, ok := d.(*ast.ArrayDecl); ok && ast.DeclaredName(d) == nd {
			return true
		}
	}
	return false
}

// needComplete reports a struct that is still without fields when the module's
// declarations have been read.
func (c *checker) needComplete(sp source.Span, st *types.Struct) {
	if st.Complete || st.Extern {
		return
	}
	c.early = append(c.early, func() {
		if !st.Complete {
			c.errorHelp(sp, "E0320", "declare its fields, or use a pointer", "the struct %s has no fields: its size is not known", st.Name)
		}
	})
}

// constInit checks the value of a const variable of the module: C evaluates it
// before the program runs.
func (c *checker) constInit(e *env, nd *ast.NameDecl, t types.Type) {
	if e.fn != nil {
		c.errorHelp(nd.Sp, "E0360", "drop const", "%s is const: a variable of a function can't be initialised", nd.Name)
		return
	}
	switch types.Resolve(t).(type) {
	case *types.Invalid, *types.Memview, *types.Object, *types.Cpp:
		return
	}
	if _, pointer := types.Resolve(t).(*types.Pointer); pointer {
		switch nd.Default.(type) {
		case *ast.Str, *ast.Const, *ast.Int:
			return
		}
	} else if tv := c.typed(e, nd.Default); tv.Const != nil && constantText(c, nd.Default) {
		return
	}
	switch nd.Default.(type) {
	case *ast.Str, *ast.Cast, *ast.Unary, *ast.Const:
		return
	}
	c.errorHelp(nd.Sp, "E0360", "drop const, or write a constant", "%s is const and can only be initialised with a constant", nd.Name)
}

// awaitsValue reports whether a const variable of the module was declared
// without a value: the module's own code may give it one.
func awaitsValue(sym *scope.Symbol) bool {
	if sym == nil || sym.Storage != scope.ModuleC {
		return false
	}
	if _, pure := sym.Decl.(*ast.Assign); pure {
		return true // X = cython.declare(cython.const[T], value)
	}
	s, ok := sym.Decl.(*ast.CVarDecl)
	if !ok {
		return false
	}
	for _, d := range s.Decls {
		if nd := ast.DeclaredName(d); nd != nil && nd.Name == sym.Name {
			return nd.Default == nil
		}
	}
	return false
}

// constantText reports whether an expression is made of literals and enum
// constants alone.
func constantText(c *checker, x ast.Expr) bool {
	ok := true
	eachExpr(x, func(x ast.Expr) {
		if n, name := x.(*ast.Name); name {
			sym := c.info.Uses[n]
			ok = ok && (sym == nil || sym.Kind == scope.Const)
		}
	})
	return ok
}

// head is the first character of a statement: compound ones are not marked
// over all their lines.
func head(n ast.Node) source.Span {
	sp := n.Span()
	return source.Span{Start: sp.Start, End: sp.Start}
}

// emptyBody reports whether a struct's or enum's suite has nothing in it.
func emptyBody(list []ast.Stmt) bool {
	for _, s := range list {
		switch s.(type) {
		case *ast.Pass, *ast.ExprStmt:
		default:
			return false
		}
	}
	return true
}

// checkCDecorators reports decorators on a C function: only the compiler's own
// and staticmethod have a meaning.
func (c *checker) checkCDecorators(e *env, fd *ast.FuncDef) {
	for _, d := range fd.Decorators {
		if _, ok := c.directivePath(e, d); ok {
			continue
		}
		if n, ok := d.(*ast.Name); ok && (n.Id == "staticmethod" || n.Id == "property" && e.extern != nil) {
			continue
		}
		if n, ok := d.(*ast.Name); ok && n.Id == "property" && e.sc.Kind == scope.CClassScope && c.isExternClass(e.sc) {
			continue
		}
		c.errorHelp(d.Span(), "E0376", "use def, or call the decorator yourself", "a C function is no object that could be decorated")
		return
	}
}

func (c *checker) isExternClass(sc *scope.Scope) bool {
	t := c.classType[sc]
	return t != nil && t.Ext != nil && t.Ext.Extern
}

// checkProperty reports decorators beside @property and its like in a cdef
// class, where properties are slots of the type; it tells whether fd begins one.
func (c *checker) checkProperty(e *env, fd *ast.FuncDef) bool {
	if e.sc.Kind != scope.CClassScope || fd.C != nil {
		return false
	}
	kind, of := "", ""
	var other ast.Expr
	for _, d := range fd.Decorators {
		switch d := d.(type) {
		case *ast.Name:
			if d.Id == "property" {
				kind = "property"
				continue
			}
		case *ast.Attr:
			if n, ok := d.X.(*ast.Name); ok && (d.Name == "setter" || d.Name == "deleter" || d.Name == "getter") {
				if sym := e.sc.Names[n.Id]; sym != nil && c.isProperty[sym] {
					kind, of = d.Name, n.Id
					if of != fd.Name {
						c.errorHelp(d.Span(), "E0377", "call the method "+of, "the %s of the property %s is named %s", d.Name, of, fd.Name)
						return false
					}
					continue
				}
			}
		}
		if _, ok := c.directivePath(e, d); !ok && other == nil {
			other = d
		}
	}
	if kind == "" {
		return false
	}
	if other != nil {
		c.errorHelp(other.Span(), "E0377", "", "a property of a cdef class can't be decorated further")
	}
	return kind == "property"
}

// specialMethods are the methods that fill slots of a type and so are found by
// name.
var specialMethods = map[string]bool{}

func init() {
	for _, name := range []string{"__cinit__", "__init__", "__dealloc__", "__del__", "__len__", "__getitem__", "__setitem__",
		"__delitem__", "__contains__", "__iter__", "__next__", "__call__", "__getattr__", "__getattribute__", "__setattr__",
		"__delattr__", "__get__", "__set__", "__delete__", "__hash__", "__bool__", "__nonzero__", "__richcmp__", "__add__", "__sub__",
		"__mul__", "__div__", "__truediv__", "__floordiv__", "__mod__", "__divmod__", "__pow__", "__lshift__", "__rshift__", "__and__",
		"__or__", "__xor__", "__neg__", "__pos__", "__abs__", "__invert__", "__int__", "__float__", "__index__", "__repr__", "__str__",
		"__getbuffer__", "__releasebuffer__", "__eq__", "__ne__", "__lt__", "__le__", "__gt__", "__ge__"} {
		specialMethods[name] = true
	}
}

// checkSpecialMethod checks the defaults of methods that operators call.
func (c *checker) checkSpecialMethod(fd *ast.FuncDef) {
	name := fd.Name
	base := name
	if len(name) > 5 && name[2] == 'r' && isBinop("__"+name[3:]) && name != "__rshift__" {
		base = "__" + name[3:]
	}
	if !isBinop(base) {
		return
	}
	list := append(append([]*ast.Param(nil), fd.Params.PosOnly...), fd.Params.Args...)
	for i, p := range list {
		if p.Default == nil || i == 0 {
			continue
		}
		if base == "__pow__" && i == 2 {
			if !isNone(p.Default) {
				c.errorAt(p.Span(), "E0391", "the third parameter of %s can have no default but None", name)
			}
			continue
		}
		c.errorHelp(p.Span(), "E0391", "", "a parameter of %s can't have a default: operators give both operands", name)
	}
}

// checkCFuncDef checks the definition of a C function.
func (c *checker) checkCFuncDef(e *env, fd *ast.FuncDef, ft *types.Func) {
	if e.sc.Kind == scope.CClassScope && specialMethods[fd.Name] {
		c.errorHelp(fd.NameSp, "E0378", "write def", "the special method %s must be a def", fd.Name)
	}
	for _, p := range allParams(fd.Params) {
		if p.NotNone {
			c.errorHelp(p.Span(), "E0392", "test the parameter in the function", "'not None' needs the argument check of a Python function")
		}
	}
	for i := range ft.Params {
		st, ok := types.Resolve(ft.Params[i].Type).(*types.Struct)
		if ok && i < len(allParams(fd.Params)) {
			c.needComplete(allParams(fd.Params)[i].Span(), st)
		}
	}
	if fd.C.Cpdef {
		c.noClosures(fd)
		for i, p := range allParams(fd.Params) {
			if i < len(ft.Params) {
				c.fromPython(e, p, ft.Params[i].Type)
			}
		}
	}
	if r, ok := ft.Result.(*types.Reference); ok && r.RValue {
		c.errorAt(head(fd), "E0901", "a function that returns an rvalue reference is not supported yet")
	}
}

// checkCallSpec compares the directive callspec with the convention that is
// written.
func (c *checker) checkCallSpec(sig *pureSig, nd *ast.NameDecl) {
	if sig == nil || sig.dirs == nil || nd == nil || nd.CallConv == "" {
		return
	}
	if want := sig.dirs.Other["callspec"]; want != "" && want != nd.CallConv {
		c.errorAt(nd.Sp, "E0503", "the function is %s and %s at once", nd.CallConv, want)
	}
}

// noClosures reports inner functions of a cpdef function.
func (c *checker) noClosures(fd *ast.FuncDef) {
	found := false
	eachStmt(fd.Body, func(s ast.Stmt) {
		if _, ok := s.(*ast.FuncDef); ok {
			found = true
		}
	})
	if found {
		c.errorHelp(fd.NameSp, "E0314", "move the inner function out, or split off a def function", "a cpdef function can't have inner functions")
	}
}

// checkNotNone checks the "not None" of a def's parameters.
func (c *checker) checkNotNone(p *ast.Param, t types.Type) {
	if !p.NotNone && !p.OrNone || types.IsInvalid(t) {
		return
	}
	switch types.Resolve(t).(type) {
	case *types.Object, *types.Memview, *types.Buffer, *types.Fused:
		return
	}
	c.errorAt(p.Span(), "E0392", "%s is never None: 'not None' is for Python objects", t)
}

// checkExposed checks what a public or api function shows to C.
func (c *checker) checkExposed(e *env, fd *ast.FuncDef, ft *types.Func) {
	public := fd.C.Vis == ast.Public || e.vis.Vis == ast.Public
	api := fd.C.API || e.vis.API
	if !public && !api || e.isExtern(fd.C.CModifiers) || !e.mod.main {
		return
	}
	if ft.Optional > 0 {
		c.errorAt(fd.NameSp, "E0388", "a function for C code can't have optional parameters")
	}
	for i, p := range allParams(fd.Params) {
		if i < len(ft.Params) && c.privateType(ft.Params[i].Type) {
			c.errorHelp(p.Span(), "E0388", "declare the type public or api", "C code can't see the type %s", ft.Params[i].Type)
		}
	}
	if c.privateType(ft.Result) {
		c.errorHelp(fd.NameSp, "E0388", "declare the type public or api", "C code can't see the type %s", ft.Result)
	}
}

// privateType reports whether a type is a typedef of this module that it does
// not export.
func (c *checker) privateType(t types.Type) bool {
	switch t := t.(type) {
	case *types.Pointer:
		return c.privateType(t.Elem)
	case *types.Const:
		return c.privateType(t.Of)
	case *types.Typedef:
		sym := c.info.Scope.Names[t.Name]
		return !t.Extern && sym != nil && sym.Type == types.Type(t) && !sym.Public && !sym.API
	}
	return false
}

// checkSelf reports a C method whose first parameter has another type than its
// class.
func (c *checker) checkSelf(e *env, fd *ast.FuncDef, ft *types.Func) {
	t := c.classType[e.sc]
	if t == nil || types.IsInvalid(ft.Params[0].Type) {
		return
	}
	if o, ok := types.Resolve(ft.Params[0].Type).(*types.Object); ok && (o == t || subclass(t, o)) {
		return
	}
	c.errorHelp(fd.NameSp, "E0371", "leave its type out", "the first parameter of %s is the instance, not %s", fd.Name, ft.Params[0].Type)
}

// checkPxdFunc reports a function body in a .pxd that is not inline: every
// module that cimports it would get a function of its own.
func (c *checker) checkPxdFunc(e *env, fd *ast.FuncDef) {
	if !e.mod.pxd || e.isExtern(fd.C.CModifiers) {
		return
	}
	sp := head(fd)
	switch {
	case !fd.C.Inline && !e.vis.Inline && !(e.sc.Kind == scope.CClassScope && (hasFinal(c, e, fd) || e.dirs != nil && e.dirs.Final)):
		c.errorHelp(sp, "E0389", "declare it inline, or move the body to the .pyx", "a function with a body in a .pxd must be inline")
	case fd.C.Vis == ast.Public:
		c.errorAt(sp, "E0389", "an inline function of a .pxd can't be public")
	case fd.C.API:
		c.errorAt(sp, "E0389", "an inline function of a .pxd can't be api")
	}
}

func hasFinal(c *checker, e *env, fd *ast.FuncDef) bool {
	for _, d := range fd.Decorators {
		if path, ok := c.directivePath(e, d); ok && path == "final" {
			return true
		}
	}
	return false
}

// undefinedClasses reports extension types that are declared and never defined.
func (c *checker) undefinedClasses() {
	if c.bag.HasErrors() {
		return
	}
	for _, sym := range c.info.Scope.Order {
		if sym.Kind != scope.ExtType || sym.FromModule != "" || sym.Decl == nil {
			continue
		}
		n, ok := sym.Decl.(*ast.CClass)
		if !ok || n.HasBody || sym.Def != nil && c.fileOf(sym.Decl, c.main) == c.fileOf(sym.Def, c.main) {
			continue
		}
		if sym.Members != nil && sym.Members.Node != nil && sym.Def == nil && !sym.Extern || c.pxdClass[sym.Members] {
			continue
		}
		c.errorAt(sym.Span, "E0379", "the class %s is declared and never defined", sym.Name)
	}
}

// checkPxdDef reports a method with a body in a .pxd.
func (c *checker) checkPxdDef(e *env, fd *ast.FuncDef) {
	if !e.mod.pxd || e.sc.Kind != scope.CClassScope || fd.Name == "__getbuffer__" || fd.Name == "__releasebuffer__" {
		return
	}
	c.errorHelp(head(fd), "E0389", "move it to the .pyx", "a method can't be defined in a .pxd")
}

// cplus reports whether the module becomes C++.
func (c *checker) cplus() bool { return c.cfg.Cplus || c.info.Cplus }
