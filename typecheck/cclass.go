package typecheck

import (
	"maps"
	"strings"

	"pyxc/parser/ast"
	"pyxc/typecheck/scope"
	"pyxc/typecheck/types"
)

func (c *checker) declareCClass(e *env, s *ast.CClass) {
	if e.sc.Kind != scope.ModuleScope {
		c.errorf(s, "E0324", "a cdef class can only be declared at module level")
		return
	}
	dirs := c.decoratorDirectives(e, s.Decorators, s, 'C')
	for _, d := range s.Decorators {
		c.walk(e, d)
	}
	c.walkAll(e, s.Bases...)
	for _, k := range s.Keywords {
		c.walk(e, k.Value)
	}
	c.cclass(e, classSpec{node: s, name: pick(s.As, s.Name), sp: s.NameSp, bases: s.Bases, mods: s.CModifiers, checkSize: s.CheckSize,
		module: s.Module, object: e.objectName(s), typ: s.TypeName, hasBody: s.HasBody, body: s.Body, dirs: dirs, pyName: s.Name})
}

// objectName is C's spelling of an extern class's struct, and the bare name of
// one that the module defines.
func (e *env) objectName(s *ast.CClass) string {
	if e.isExtern(s.CModifiers) && !s.Typedef && s.ObjectName != "" {
		return "struct " + s.ObjectName
	}
	return s.ObjectName
}

// classSpec is what the two spellings of an extension type have in common.
type classSpec struct {
	node         ast.Stmt
	name, pyName string
	sp           spanT
	bases        []ast.Expr
	mods         ast.CModifiers
	module       []string
	object, typ  string
	checkSize    string
	hasBody      bool
	body         []ast.Stmt
	dirs         *Directives
}

func (c *checker) cclass(e *env, k classSpec) {
	sym := c.enterClass(e, k)
	if sym == nil {
		return
	}
	t, ok := sym.Type.(*types.Object)
	if !ok || t.Ext == nil {
		return // a builtin class under its own name
	}
	c.info.Bound[k.node] = sym
	if len(k.bases) > 0 {
		c.classBase(e, t, k.bases)
	}
	if k.dirs != nil && k.dirs.Final {
		t.Ext.Final = true
	}
	if k.hasBody {
		c.checkClassDirectives(e, k, t)
	}
	c.info.Scopes[k.node] = sym.Members
	if !k.hasBody {
		return
	}
	if e.mod.pxd {
		c.pxdClass[sym.Members] = true
	}
	if !e.mod.pxd || e.isExtern(k.mods) {
		sym.Def = k.node
		sym.Members.Node = k.node
	} else if sym.Members.Node == nil {
		sym.Members.Node = k.node
	}
	inner := *e
	inner.sc, inner.cls, inner.dirs = sym.Members, sym.Members, k.dirs
	inner.vis = ast.CModifiers{}
	if e.isExtern(k.mods) {
		inner.vis.Vis = ast.Extern
	} else {
		inner.extern = nil
	}
	c.classEnv[k.node] = &inner
	dc := c.startDataclass(e, k, sym.Members)
	c.declareStmts(&inner, k.body)
	if dc != nil {
		c.checkDataclass(e, dc.Decorator, k, t)
		c.finishDataclass(&inner, k, t, dc)
	}
}

// builtinTypeC are the type objects of builtin classes that a header declares
// as extension types, to get at their fields.
var builtinTypeC = map[string]string{
	"list": "PyList_Type", "dict": "PyDict_Type", "set": "PySet_Type", "frozenset": "PyFrozenSet_Type", "int": "PyLong_Type",
	"float": "PyFloat_Type", "complex": "PyComplex_Type", "str": "PyUnicode_Type", "unicode": "PyUnicode_Type", "bytes": "PyBytes_Type",
	"bytearray": "PyByteArray_Type", "tuple": "PyTuple_Type", "type": "PyType_Type", "bool": "PyBool_Type", "slice": "PySlice_Type",
	"memoryview": "PyMemoryView_Type", "object": "PyBaseObject_Type", "property": "PyProperty_Type",
}

// enterClass enters the symbol of an extension type or finds the one that a
// forward declaration or the .pxd entered.
func (c *checker) enterClass(e *env, k classSpec) *scope.Symbol {
	ext := e.isExtern(k.mods)
	sym := e.sc.Names[k.name]
	if sym != nil && sym.Kind == scope.ExtType {
		if sym.Def != nil && k.hasBody && !e.mod.pxd {
			c.twice(k.sp, sym, "defined")
			return nil
		}
		return sym
	}
	if sym != nil && (sym.Declared || sym.Assigned) {
		c.twice(k.sp, sym, "declared")
		return nil
	}
	if sym == nil {
		sym = e.sc.Add(&scope.Symbol{Name: k.name})
	}
	et := &types.ExtType{Name: k.pyName, Module: e.mod.name, ObjectC: k.object, TypeC: k.typ, Extern: ext, Header: e.extern != nil,
		CheckSize: k.checkSize}
	if len(k.module) > 0 {
		et.Module = strings.Join(k.module, ".")
	}
	t := &types.Object{Ext: et}
	if ext && (et.Module == "__builtin__" || et.Module == "builtins") {
		et.Module = "builtins"
		if et.TypeC == "" {
			et.TypeC = builtinTypeC[k.pyName]
		}
	}
	sym.Kind, sym.Storage, sym.Type, sym.Declared, sym.Assigned = scope.ExtType, c.cStorage(e), t, true, true
	sym.Decl, sym.Span, sym.Extern, sym.FromModule = k.node, k.sp, ext, c.foreign(e)
	sym.Public = k.mods.Vis == ast.Public || e.vis.Vis == ast.Public
	sym.API = k.mods.API || e.vis.API
	sym.Members = scope.New(scope.CClassScope, e.sc, nil, k.pyName)
	sym.Members.QualName = k.pyName
	et.Scope = sym.Members
	c.classType[sym.Members] = t
	c.external[sym.Members] = e.mod
	return sym
}

func (c *checker) classBase(e *env, t *types.Object, bases []ast.Expr) {
	x := bases[0]
	var base types.Type
	switch x := x.(type) {
	case *ast.Name:
		if sym := c.lookup(e, x.Id); sym != nil {
			base = c.symbolType(sym)
			if base == nil && sym.Storage == scope.Builtin {
				base = builtinType(builtinName(sym))
				if base == nil && isExceptionName(sym.Name) {
					base = exceptionType(sym.Name)
				}
			}
		}
	case *ast.Attr:
		if sym := c.staticAttr(e, x); sym != nil {
			base = c.symbolType(sym)
		}
	case *ast.Subscript: // dict[K, V], typing.Dict[K, V]: what is in the brackets is for type checkers
		c.classBase(e, t, []ast.Expr{x.X})
		return
	}
	if base == nil {
		base = c.typingClass(e, x)
	}
	obj, ok := types.Resolve(orBad(base)).(*types.Object)
	if !ok {
		if base == nil {
			c.errorf(x, "E0325", "the first base of a cdef class must be an extension type or a builtin type")
		} else {
			c.errorf(x, "E0325", "%s can't be the base of a cdef class", base)
		}
		return
	}
	if obj == types.Obj {
		return
	}
	if obj.Ext != nil && obj.Ext.Final {
		c.errorf(x, "E0326", "the base class %s is final", obj.Ext.Name)
	}
	if obj.Class == "bool" || obj.Class == "range" || obj.Class == "slice" || obj.Class == "memoryview" {
		c.errorf(x, "E0325", "%s can't be the base of a class", obj.Class)
		return
	}
	if t.Ext.Base == nil {
		t.Ext.Base = obj
	}
	for _, x := range bases[1:] {
		if n, ok := x.(*ast.Name); ok {
			if sym := c.lookup(e, n.Id); sym != nil && sym.Kind == scope.ExtType {
				c.errorHelp(x.Span(), "E0325", "the others must be Python classes", "a cdef class has one extension type as its base")
				return
			}
		}
	}
}

func orBad(t types.Type) types.Type {
	if t == nil {
		return types.Bad
	}
	return t
}

func isExceptionName(name string) bool {
	return strings.HasSuffix(name, "Error") || strings.HasSuffix(name, "Warning") || strings.HasSuffix(name, "Exception") ||
		name == "StopIteration" || name == "StopAsyncIteration" || name == "KeyboardInterrupt" || name == "SystemExit" || name == "GeneratorExit"
}

// exceptionType is the type of instances of a builtin exception class.
func exceptionType(name string) types.Type {
	if t := types.Builtin(name); t != nil {
		return t
	}
	return &types.Object{Class: name, Subclasses: true}
}

func (c *checker) declareProperty(e *env, s *ast.Property) {
	if e.sc.Kind != scope.CClassScope {
		c.errorf(s, "E0327", "property blocks stand in cdef classes")
		return
	}
	sym := e.sc.Names[s.Name]
	if sym == nil {
		sym = e.sc.Add(&scope.Symbol{Name: s.Name, Storage: scope.ClassAttr, Type: types.Obj, Assigned: true, Decl: s, Span: s.NameSp})
	}
	sym.Kind, sym.Def = scope.Var, s
	c.info.Bound[s] = sym
	sc := scope.New(scope.CClassScope, e.sc, s, s.Name)
	sc.QualName = e.sc.QualName + "." + s.Name
	c.classType[sc] = c.classType[e.sc]
	c.external[sc] = e.mod
	c.info.Scopes[s] = sc
	inner := *e
	inner.sc = sc
	c.classEnv[s] = &inner
	c.declareStmts(&inner, s.Body)
}

// member finds an attribute of an extension type, its bases included.
func (c *checker) member(t *types.Object, name string) *scope.Symbol {
	for depth := 0; t != nil && t.Ext != nil && depth < 100; depth++ {
		if sc, ok := t.Ext.Scope.(*scope.Scope); ok {
			if sym := sc.Names[name]; sym != nil {
				return sym
			}
		}
		t = t.Ext.Base
	}
	return nil
}

// subclass reports whether a is b or a class that inherits from b.
func subclass(a, b *types.Object) bool {
	for depth := 0; a != nil && depth < 100; depth++ {
		if a == b || b.Class == "" && b.Ext == nil {
			return true
		}
		if a.Ext != nil && a.Ext == b.Ext {
			return true
		}
		if a.Ext == nil {
			return a.Class != "" && a.Class == b.Class
		}
		a = a.Ext.Base
	}
	return false
}

// forward enters the structs and cdef classes of a module before anything
// else, so that they may refer to each other.
func (c *checker) forward(e *env, list []ast.Stmt) {
	for _, s := range list {
		switch s := s.(type) {
		case *ast.CStruct:
			if e.sc.Names[s.Name] == nil {
				early := *s
				early.HasBody, early.Body = false, nil
				c.declareStruct(e, &early)
			}
		case *ast.CEnum:
			if s.Name != "" && e.sc.Names[s.Name] == nil && !s.Class {
				early := *s
				early.HasBody, early.Items, early.Base = false, nil, nil
				c.declareEnum(e, &early)
			}
		case *ast.CClass:
			name := pick(s.As, s.Name)
			if e.sc.Names[name] == nil && (s.HasBody || !e.isExtern(s.CModifiers) && len(s.Module) == 0) {
				c.enterClass(e, classSpec{node: s, name: name, pyName: s.Name, sp: s.NameSp, mods: s.CModifiers, checkSize: s.CheckSize,
					module: s.Module, object: e.objectName(s), typ: s.TypeName})
				if sym := e.sc.Names[name]; sym != nil && !s.HasBody {
					if full := withBody(list, name); full != nil {
						sym.Decl = full // only its place was before
					}
				}
			}
		case *ast.CDefBlock:
			inner := e.with(s.CModifiers)
			c.forward(&inner, s.Body)
		case *ast.ExternBlock:
			inner := e.with(s.CModifiers)
			inner.vis.Vis = ast.Extern
			inner.extern = s
			c.forward(&inner, s.Body)
		case *ast.Include:
			if m := c.parseInclude(e, s); m != nil {
				c.forward(e, m.Body)
				c.included = c.included[:len(c.included)-1]
			}
		case *ast.Define:
			if v, ok := c.evalStatic(e, s.Value); ok {
				e.mod.define(s, v)
			}
		case *ast.CondCompile:
			if v, ok := c.evalStatic(e, s.Cond); ok && truth(v) {
				c.forward(e, s.Then)
			} else if ok {
				c.forward(e, s.Else)
			}
		}
	}
}

// forwardAll is forward for all of a module. What DEF says on the way counts
// only once the declarations are read in order.
func (c *checker) forwardAll(e *env, list []ast.Stmt) {
	defs, redefs := e.mod.defs, e.mod.redefs
	e.mod.defs, e.mod.redefs = maps.Clone(defs), nil
	c.forward(e, list)
	e.mod.defs, e.mod.redefs = defs, redefs
}

// withBody finds the statement of a list that gives the class its body.
func withBody(list []ast.Stmt, name string) ast.Stmt {
	for _, s := range list {
		if k, ok := s.(*ast.CClass); ok && k.HasBody && pick(k.As, k.Name) == name {
			return k
		}
	}
	return nil
}
