package typecheck

import (
	"pyxc/parser/ast"
	"pyxc/typecheck/scope"
	"pyxc/typecheck/types"
)

// cppTables are what the checker knows of C++.
type cppTables struct {
	instances map[*types.Cpp][]*types.Cpp // instantiations of a class
	cppScopes map[*types.Cpp]*scope.Scope // members of declared classes
	cppOf     map[*scope.Scope]*types.Cpp // and back
	// templateScopes and templateParams hold the parameters of function templates.
	templateScopes map[*ast.FuncDecl]*scope.Scope
	templateParams map[*ast.FuncDecl][]*types.TemplateParam
}

func newCppTables() cppTables {
	return cppTables{instances: map[*types.Cpp][]*types.Cpp{}, cppScopes: map[*types.Cpp]*scope.Scope{}, cppOf: map[*scope.Scope]*types.Cpp{},
		templateScopes: map[*ast.FuncDecl]*scope.Scope{}, templateParams: map[*ast.FuncDecl][]*types.TemplateParam{}}
}

// namespaced is C++'s name of something that an extern block declares outside
// of any class.
func (e *env) namespaced(cname string) string {
	if e.extern == nil || e.extern.Namespace == nil || *e.extern.Namespace == "" || e.sc.Kind != scope.ModuleScope {
		return cname
	}
	return *e.extern.Namespace + "::" + cname
}

// qualified is C++'s name of something that an extern block declares, in a
// class or outside.
func (c *checker) qualified(e *env, cname string) string {
	if cpp := c.cppOf[e.sc]; cpp != nil {
		prefix := ""
		for ; cpp != nil; cpp = cpp.Outer {
			prefix = cpp.CName + "::" + prefix
			if cpp.Outer == nil && cpp.Namespace != "" {
				prefix = cpp.Namespace + "::" + prefix
			}
		}
		return prefix + cname
	}
	return e.namespaced(cname)
}

func (c *checker) declareCppClass(e *env, s *ast.CppClass) {
	if !c.cplus() && e.mod.main {
		c.errorHelp(head(s), "E0386", "compile it as C++: # distutils: language=c++", "a cppclass is for C++")
	}
	sym := c.enterCppClass(e, s)
	if sym == nil {
		return
	}
	cpp := sym.Type.(*types.Cpp)
	inner := *e
	inner.sc = c.cppScopes[cpp]
	inner.vis.Nogil = inner.vis.Nogil || s.Nogil
	cpp.Bases = nil
	for _, b := range s.Bases {
		if base, ok := types.Resolve(c.typeOf(&inner, b)).(*types.Cpp); ok {
			cpp.Bases = append(cpp.Bases, c.baseOf(&inner, base))
		}
	}
	if s.HasBody {
		inner.vis.Vis = ast.Extern
		cpp.Complete = true
		c.declareCppBody(&inner, s.Body)
	}
}

// baseOf gives a base that is written without the arguments of its template
// the parameters of the same names of the class that inherits from it.
func (c *checker) baseOf(e *env, base *types.Cpp) *types.Cpp {
	if base.Of != nil || len(base.Params) == base.Optional {
		return base
	}
	var args []types.Type
	for _, p := range base.Params[:len(base.Params)-base.Optional] {
		sym := e.sc.Names[p.Name]
		if sym == nil || sym.Kind != scope.CType {
			return base
		}
		args = append(args, sym.Type)
	}
	return c.instanceOf(base, base.Outer, args)
}

// enterCppClass enters the name of a C++ class; nil if there is nothing more
// to declare of it.
func (c *checker) enterCppClass(e *env, s *ast.CppClass) *scope.Symbol {
	cpp := &types.Cpp{Name: s.Name, CName: s.Name, Outer: c.cppOf[e.sc], Extern: e.isExtern(s.CModifiers)}
	if s.CName != nil {
		cpp.CName = *s.CName
	} else if !cpp.Extern && cpp.Outer == nil {
		cpp.CName = e.cName(typePrefix, s.Name, e.open(s.CModifiers))
	}
	if e.extern != nil && e.extern.Namespace != nil && cpp.Outer == nil && s.CName == nil {
		cpp.Namespace = *e.extern.Namespace
	}
	sym := e.sc.Names[s.Name]
	if sym != nil {
		if prev, ok := sym.Type.(*types.Cpp); ok && sym.Kind == scope.CType {
			if !s.HasBody || prev.Complete && len(c.cppScopes[prev].Order) > 0 {
				return nil
			}
			cpp = prev
		} else if sym.Declared || sym.Assigned {
			c.twice(s.NameSp, sym, "declared")
			return nil
		}
	} else {
		sym = e.sc.Add(&scope.Symbol{Name: s.Name})
	}
	sym.Kind, sym.Storage, sym.Type, sym.Declared, sym.Decl, sym.Span = scope.CType, c.cStorage(e), cpp, true, s, s.NameSp
	sym.CName, sym.Extern, sym.FromModule = cpp.CName, cpp.Extern, c.foreign(e)
	c.info.Bound[s] = sym
	members := c.cppScopes[cpp]
	if members == nil {
		members = scope.New(scope.StructScope, e.sc, s, s.Name)
		c.cppScopes[cpp] = members
		c.cppOf[members] = cpp
	}
	c.external[members] = e.mod
	sym.Members = members
	if cpp.Params == nil {
		cpp.Params = enterTemplates(members, s.Templates)
		for _, p := range cpp.Params {
			if p.Optional {
				cpp.Optional++
			}
		}
	}
	return sym
}

// enterTemplates enters template parameters as types of a scope.
func enterTemplates(sc *scope.Scope, list []ast.TemplateParam) []*types.TemplateParam {
	var out []*types.TemplateParam
	for _, p := range list {
		t := &types.TemplateParam{Name: p.Name, Optional: p.Optional}
		sc.Names[p.Name] = &scope.Symbol{Name: p.Name, Kind: scope.CType, Type: t, Declared: true, Scope: sc}
		out = append(out, t)
	}
	return out
}

func (c *checker) declareCppBody(e *env, body []ast.Stmt) {
	for _, s := range body {
		switch s := s.(type) {
		case *ast.CVarDecl:
			c.declareCppMember(e, s)
		case *ast.CDefBlock:
			inner := e.with(s.CModifiers)
			c.declareCppBody(&inner, s.Body)
		case *ast.FuncDef:
			c.errorf(s, "E0901", "a C++ class with methods written in Cython is not supported yet")
		default:
			c.declareStmt(e, s)
		}
	}
}

func (c *checker) declareCppMember(e *env, v *ast.CVarDecl) {
	self := c.cppOf[e.sc]
	for _, d := range v.Decls {
		c.walkDims(e, d)
		fd := ast.OuterFunc(d)
		var base types.Type
		if isConstructor(v, d, self.Name) {
			base = self
			if v.Type != nil {
				fd = writtenTemplates(fd, v.Type)
				d = fd
			}
		} else {
			base = c.templated(e, fd, v.Type)
		}
		nd, t, fn := c.declarator(e, base, d)
		if nd == nil {
			continue
		}
		name := nd.Name
		if isConstructor(v, d, self.Name) {
			name = constructors
		}
		m := &scope.Symbol{Name: name, CName: name, Kind: scope.Var, Storage: scope.ClassAttr, Type: t, Declared: true, Extern: true, Decl: v, Span: nd.Sp}
		if _, ok := t.(*types.Func); ok && fn != nil {
			m.Kind = scope.CFunc
			c.static[m] = hasDecorator(v.Decorators, "staticmethod") || v.Static
		}
		if nd.CName != nil {
			m.CName = *nd.CName
		}
		if old := e.sc.Names[name]; old != nil && old.Kind == scope.CFunc {
			old.Overloads = append(old.Overloads, m)
		} else if old == nil {
			e.sc.Add(m)
		}
	}
}

// constructors is the name under which a class's scope has its constructors:
// the class's own name means the class.
const constructors = "constructor()"

// isConstructor reports whether a member is a constructor: a function without a
// type by the name of its class, which with template parameters reads as a
// type without a name.
func isConstructor(v *ast.CVarDecl, d ast.Declarator, class string) bool {
	nd := ast.Declared(d)
	if !isFuncDecl(d) || nd == nil || nd.Operator != "" {
		return false
	}
	if v.Type == nil {
		return nd.Name == class
	}
	return nd.Name == "" && len(v.Type.Path) == 1 && v.Type.Path[0] == class && v.Type.HasIndex
}

// writtenTemplates gives a constructor the template parameters that were read
// as the arguments of its class.
func writtenTemplates(fd *ast.FuncDecl, t *ast.TypeExpr) *ast.FuncDecl {
	f := *fd
	for _, a := range t.Index {
		if a.Type != nil && len(a.Type.Path) == 1 {
			f.Templates = append(f.Templates, ast.TemplateParam{At: t.At, Name: a.Type.Path[0]})
		}
	}
	return &f
}

// templated resolves the type of a declaration whose declarator may bring
// template parameters of its own.
func (c *checker) templated(e *env, fd *ast.FuncDecl, t *ast.TypeExpr) types.Type {
	if t == nil {
		return types.VoidType
	}
	if fd != nil && len(fd.Templates) > 0 {
		return c.typeOf(c.templateEnv(e, fd), t)
	}
	return c.typeOf(e, t)
}

func isFuncDecl(d ast.Declarator) bool { _, ok := d.(*ast.FuncDecl); return ok }

// templateEnv adds the template parameters of a function: the same ones each
// time, since the result and the parameters are resolved apart.
func (c *checker) templateEnv(e *env, fd *ast.FuncDecl) *env {
	inner := *e
	inner.sc = c.templateScopes[fd]
	if inner.sc == nil {
		inner.sc = scope.New(scope.StructScope, e.sc, nil, "")
		c.external[inner.sc] = e.mod
		c.templateParams[fd] = enterTemplates(inner.sc, fd.Templates)
		c.templateScopes[fd] = inner.sc
	}
	return &inner
}

// ---- instantiation

// instantiate resolves vector[int].
func (c *checker) instantiate(e *env, tmpl *types.Cpp, t *ast.TypeExpr) types.Type {
	if tmpl.Of != nil || len(tmpl.Params) == 0 {
		c.errorf(t, "E0328", "%s is not a template", tmpl.Name)
		return types.Bad
	}
	var args []types.Type
	for _, a := range t.Index {
		if a.Type == nil {
			args = append(args, types.Bad)
			continue
		}
		at := c.typeOf(e, a.Type)
		if types.IsObject(at) {
			c.errorHelp(a.Type.Span(), "E0328", "use PyObject *", "a Python object can't be an argument of a template")
			at = types.Bad
		}
		args = append(args, at)
	}
	if len(args) > len(tmpl.Params) || len(args) < len(tmpl.Params)-tmpl.Optional {
		c.errorf(t, "E0328", "%s takes %d template arguments, not %d", tmpl.Name, len(tmpl.Params), len(args))
		return types.Bad
	}
	for _, a := range args {
		if types.IsInvalid(a) {
			return types.Bad
		}
	}
	return c.instanceOf(tmpl, tmpl.Outer, args)
}

// instanceOf is the one instantiation of a class with these arguments.
func (c *checker) instanceOf(decl, outer *types.Cpp, args []types.Type) *types.Cpp {
	inst := &types.Cpp{Name: decl.Name, CName: decl.CName, Namespace: decl.Namespace, Extern: decl.Extern, Complete: true,
		Of: decl, Outer: outer, Args: args}
	for _, old := range c.instances[decl] {
		if types.Identical(old, inst) {
			return old
		}
	}
	c.instances[decl] = append(c.instances[decl], inst)
	return inst
}

// bindings are the types that template parameters stand for.
type bindings map[*types.TemplateParam]types.Type

// bindingsOf are those inside of a class.
func bindingsOf(t *types.Cpp) bindings {
	m := bindings{}
	for ; t != nil; t = t.Outer {
		for i, p := range t.Decl().Params {
			if i < len(t.Args) {
				m[p] = t.Args[i]
			}
		}
	}
	return m
}

// subst replaces template parameters in t.
func (c *checker) subst(t types.Type, m bindings) types.Type {
	if len(m) == 0 || t == nil {
		return t
	}
	switch t := t.(type) {
	case *types.TemplateParam:
		if r := m[t]; r != nil {
			return r
		}
	case *types.Pointer:
		return &types.Pointer{Elem: c.subst(t.Elem, m)}
	case *types.Reference:
		elem := c.subst(t.Elem, m)
		if r, ok := elem.(*types.Reference); ok {
			return r // a reference to a reference is one
		}
		return &types.Reference{Elem: elem, RValue: t.RValue}
	case *types.Const:
		of := c.subst(t.Of, m)
		switch r := of.(type) {
		case *types.Reference:
			return r
		case *types.Const:
			return r
		}
		return &types.Const{Of: of, Const: t.Const, Volatile: t.Volatile}
	case *types.Array:
		return &types.Array{Elem: c.subst(t.Elem, m), Len: t.Len, LenC: t.LenC, Named: t.Named}
	case *types.Typedef:
		if dependent(t.Of) {
			return c.subst(t.Of, m)
		}
	case *types.Func:
		return c.substFunc(t, m)
	case *types.Cpp:
		return c.substCpp(t, m)
	}
	return t
}

func (c *checker) substFunc(t *types.Func, m bindings) *types.Func {
	f := *t
	f.Params = append([]types.Param(nil), t.Params...)
	for i := range f.Params {
		f.Params[i].Type = c.subst(f.Params[i].Type, m)
	}
	f.Result = c.subst(t.Result, m)
	return &f
}

func (c *checker) substCpp(t *types.Cpp, m bindings) types.Type {
	args, changed := t.Args, false
	if t.Of == nil {
		for _, p := range t.Params { // the class's own name inside of it
			if m[p] == nil {
				break
			}
			args, changed = append(args, m[p]), true
		}
	} else {
		args = make([]types.Type, len(t.Args))
		for i, a := range t.Args {
			args[i] = c.subst(a, m)
			changed = changed || args[i] != a
		}
	}
	outer := t.Outer
	if outer != nil {
		if o, ok := c.substCpp(outer, m).(*types.Cpp); ok && o != outer {
			outer, changed = o, true
		}
	}
	if !changed {
		return t
	}
	return c.instanceOf(t.Decl(), outer, args)
}

// dependent reports whether a type names template parameters.
func dependent(t types.Type) bool {
	switch u := t.(type) {
	case *types.TemplateParam:
		return true
	case *types.Pointer:
		return dependent(u.Elem)
	case *types.Reference:
		return dependent(u.Elem)
	case *types.Const:
		return dependent(u.Of)
	case *types.Array:
		return dependent(u.Elem)
	case *types.Typedef:
		return dependent(u.Of)
	case *types.Func:
		for _, p := range u.Params {
			if dependent(p.Type) {
				return true
			}
		}
		return dependent(u.Result)
	case *types.Cpp:
		if u.Of == nil && len(u.Params) > u.Optional {
			return true
		}
		for _, a := range u.Args {
			if dependent(a) {
				return true
			}
		}
		return u.Outer != nil && dependent(u.Outer)
	}
	return false
}

// ---- members

// cppFind finds a member of a C++ class, its bases included, and the class
// that has it.
func (c *checker) cppFind(t *types.Cpp, name string) (*scope.Symbol, *types.Cpp) {
	if sc := c.cppScopes[t.Decl()]; sc != nil {
		if sym := sc.Names[name]; sym != nil {
			if param, ok := sym.Type.(*types.TemplateParam); !ok || param.Name != name {
				return sym, t
			}
		}
	}
	m := bindingsOf(t)
	for _, b := range t.Decl().Bases {
		base, ok := c.substCpp(b, m).(*types.Cpp)
		if !ok {
			continue
		}
		if sym, in := c.cppFind(base, name); sym != nil {
			return sym, in
		}
	}
	return nil, nil
}

// cppMember finds a member's symbol and its type in the class.
func (c *checker) cppMember(t *types.Cpp, name string) (*scope.Symbol, types.Type) {
	sym, in := c.cppFind(t, name)
	if sym == nil {
		return nil, nil
	}
	return sym, c.subst(sym.Type, bindingsOf(in))
}

// cppMemberType resolves a type that a class declares: vector[int].iterator.
func (c *checker) cppMemberType(t *types.Cpp, name string) types.Type {
	sym, r := c.cppMember(t, name)
	if sym == nil || sym.Kind != scope.CType {
		return nil
	}
	if dependent(r) && !dependent(t) {
		// What stands for a parameter that was left out: only C++ knows.
		r = c.instanceOf(&types.Cpp{Name: name, CName: name}, t, nil)
	}
	return r
}

// cppFuncs are the overloads of a member function, nil if there is no such member.
func (c *checker) cppFuncs(t *types.Cpp, name string) []cppFunc {
	sym, in := c.cppFind(t, name)
	if sym == nil {
		return nil
	}
	return c.overloadsOf(sym, bindingsOf(in))
}

// cppFunc is one of several functions of a name.
type cppFunc struct {
	sym *scope.Symbol
	t   *types.Func
}

func (c *checker) overloadsOf(sym *scope.Symbol, m bindings) []cppFunc {
	var out []cppFunc
	for _, s := range append([]*scope.Symbol{sym}, sym.Overloads...) {
		if ft, ok := s.Type.(*types.Func); ok {
			if len(m) > 0 {
				ft = c.substFunc(ft, m)
			}
			out = append(out, cppFunc{s, ft})
		}
	}
	return out
}

// derives reports whether class a is b or has it as a base.
func (c *checker) derives(a, b *types.Cpp) bool {
	if types.Identical(a, b) {
		return true
	}
	m := bindingsOf(a)
	for _, base := range a.Decl().Bases {
		if t, ok := c.substCpp(base, m).(*types.Cpp); ok && c.derives(t, b) {
			return true
		}
	}
	return false
}

// defaultConstructible reports whether objects of a class can be made of
// nothing, as far as its declaration says.
func (c *checker) defaultConstructible(t *types.Cpp) bool {
	sc := c.cppScopes[t.Decl()]
	if sc == nil {
		return true
	}
	sym := sc.Names[constructors]
	if sym == nil {
		return true
	}
	for _, f := range c.overloadsOf(sym, nil) {
		if len(f.t.Params)-f.t.Optional == 0 {
			return true
		}
	}
	return false
}
