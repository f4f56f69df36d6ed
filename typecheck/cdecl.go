package typecheck

import (
	"math/big"
	"strings"

	"pyxc/internal/source"
	"pyxc/parser/ast"
	"pyxc/typecheck/scope"
	"pyxc/typecheck/types"
)

// declareC enters what Cython's own statements declare.
func (c *checker) declareC(e *env, s ast.Stmt) {
	switch s := s.(type) {
	case *ast.CVarDecl:
		c.declarationDecorators(e, s)
		c.declareCVar(e, s)
	case *ast.CDefBlock:
		inner := e.with(s.CModifiers)
		c.declareStmts(&inner, s.Body)
	case *ast.ExternBlock:
		c.declareExtern(e, s)
	case *ast.CStruct:
		c.declareStruct(e, s)
	case *ast.CEnum:
		c.declareEnum(e, s)
	case *ast.Ctypedef:
		c.declareTypedef(e, s)
	case *ast.Fused:
		c.declareFused(e, s)
	case *ast.CClass:
		c.declareCClass(e, s)
	case *ast.CppClass:
		c.declareCppClass(e, s)
	case *ast.Cimport:
		c.atModuleLevel(e, s)
		c.declareCimport(e, s)
	case *ast.CimportFrom:
		c.atModuleLevel(e, s)
		c.declareCimportFrom(e, s)
	case *ast.Include:
		c.declareInclude(e, s)
	case *ast.Define:
		e.mod.define(s, c.compileTime(e, s.Value))
	case *ast.CondCompile:
		c.declareCond(e, s)
	case *ast.Property:
		c.declareProperty(e, s)
	default:
		c.errorf(s, "E0901", "this statement is not supported yet")
	}
}

// with returns e inside a block with the given modifiers.
func (e *env) with(m ast.CModifiers) env {
	inner := *e
	if m.Vis != ast.Private {
		inner.vis.Vis = m.Vis
	}
	inner.vis.Cpdef = inner.vis.Cpdef || m.Cpdef
	inner.vis.API = inner.vis.API || m.API
	inner.vis.Inline = inner.vis.Inline || m.Inline
	inner.vis.Nogil = inner.vis.Nogil || m.Nogil
	inner.vis.Packed = inner.vis.Packed || m.Packed
	return inner
}

func (e *env) isExtern(m ast.CModifiers) bool {
	return e.extern != nil || m.Vis == ast.Extern || e.vis.Vis == ast.Extern
}

func (c *checker) declareCond(e *env, s *ast.CondCompile) {
	chosen := s.Else
	if truth(c.compileTime(e, s.Cond)) {
		chosen = s.Then
	}
	c.info.Live[s] = chosen
	c.declareStmts(e, chosen)
}

func (c *checker) declareCVar(e *env, s *ast.CVarDecl) {
	inner := e.with(ast.CModifiers{Nogil: s.Nogil})
	for _, d := range s.Decorators {
		if e.mod.pxd && !c.boundHead(e, d) {
			if c.quiet == 0 {
				c.bag.Warnf(d.Span(), "W0621", "nothing here has the decorator's name: it has no effect")
			}
			continue
		}
		c.walk(e, d)
	}
	base := types.Type(types.Obj)
	if s.Type != nil && !templateDecl(s) {
		c.walkTypeArgs(e, s.Type)
		base = c.typeOf(e, s.Type)
	}
	for _, d := range s.Decls {
		c.walkDims(e, d)
		base := base
		if fd := ast.OuterFunc(d); fd != nil && len(fd.Templates) > 0 && s.Type != nil {
			base = c.templated(e, fd, s.Type)
		}
		nd, t, fd := c.declarator(&inner, base, d)
		if nd == nil {
			continue
		}
		if ft, ok := t.(*types.Func); ok && fd != nil {
			if e.sc.Kind == scope.CClassScope && !hasDecorator(s.Decorators, "staticmethod") {
				c.fixSelf(e, ft)
			}
			c.declaredLocals(e, s.Decorators, ft)
			c.enterCFunc(e, s, nd, ft, s.CModifiers, nil)
			continue
		}
		if e.sc.Kind == scope.CClassScope && c.typingHead(e, s.Type) == "ClassVar" {
			c.bind(e, nd.Name, nd, nd.Sp) // an attribute of the class, which is an object
			continue
		}
		c.enterVar(e, s, nd, t)
		c.checkVarDecl(e, s, nd, t)
		c.walk(e, nd.Default)
	}
}

// boundHead reports whether anything binds the name that an expression begins with.
func (c *checker) boundHead(e *env, x ast.Expr) bool {
	for {
		switch y := x.(type) {
		case *ast.Call:
			x = y.Func
		case *ast.Attr:
			x = y.X
		case *ast.Name:
			return c.lookup(e, y.Id) != nil
		default:
			return true
		}
	}
}

// templateDecl reports whether the type of a declaration may name the template
// parameters of the function that it declares.
func templateDecl(s *ast.CVarDecl) bool {
	for _, d := range s.Decls {
		if fd := ast.OuterFunc(d); fd != nil && len(fd.Templates) > 0 {
			return true
		}
	}
	return false
}

func hasDecorator(list []ast.Expr, name string) bool {
	for _, d := range list {
		if n, ok := d.(*ast.Name); ok && n.Id == name {
			return true
		}
	}
	return false
}

// enterVar enters a C variable or attribute.
func (c *checker) enterVar(e *env, s *ast.CVarDecl, nd *ast.NameDecl, t types.Type) {
	name := nd.Name
	if e.sc.Kind == scope.CClassScope {
		name = mangle(e.cls, name)
	}
	if name == "" {
		return
	}
	ext := e.isExtern(s.CModifiers)
	t = c.checkVarType(e, nd, t, ext)
	sym := e.sc.Names[name]
	if c.twiceLocal(e, nd) {
		return
	}
	inPxd := sym != nil && sym.Declared && sym.Kind == scope.Var && e.mod.main && e.sc.Kind == scope.ModuleScope && (c.ofPxd[sym] || c.elsewhere(sym, s, e.mod))
	if sym != nil && sym.Kind == scope.Var && c.ofPxd[sym] && e.sc.Kind == scope.ModuleScope {
		inPxd = true
		if s.Type != nil && !types.Identical(sym.Type, t) {
			c.bag.Warnf(nd.Sp, "W0620", "the .pxd declares %s as %s, and that counts", name, sym.Type)
		}
		t = sym.Type
	}
	if inPxd && s.Type == nil {
		t = sym.Type
	}
	switch {
	case sym != nil && sym.Declared && (sym.Extern && ext || inPxd && types.Identical(sym.Type, t)):
		// The .pxd and the module may both say it.
	case sym != nil && sym.Declared:
		if e.sc.Kind != scope.StructScope {
			c.twice(nd.Sp, sym, "declared")
		}
		return
	case sym != nil && (sym.Kind != scope.Var || sym.Param && e.sc.Kind == scope.FuncScope):
		c.twice(nd.Sp, sym, "declared")
		return
	case sym == nil:
		sym = e.sc.Add(&scope.Symbol{Name: name, Decl: s, Span: nd.Sp, MaybeUnbound: e.sc.Kind == scope.FuncScope})
	}
	sym.Type, sym.Declared = t, true
	switch e.sc.Kind {
	case scope.ModuleScope:
		sym.Storage = scope.ModuleC
		c.ofPxd[sym] = e.mod.pxd
		if !e.mod.main {
			sym.Storage, sym.FromModule = scope.Imported, e.mod.name
		}
	case scope.CClassScope, scope.StructScope:
		sym.Storage = scope.ClassAttr
	case scope.ClassScope:
		c.errorAt(nd.Sp, "E0319", "a C variable can't be declared in a Python class")
	}
	if nd.CName != nil {
		sym.CName = *nd.CName
	} else if ext && sym.CName == "" {
		sym.CName = c.qualified(e, nd.Name)
	}
	sym.Extern = sym.Extern || ext
	sym.Public = sym.Public || s.Vis == ast.Public || e.vis.Vis == ast.Public
	sym.Readonly = sym.Readonly || s.Vis == ast.Readonly || e.vis.Vis == ast.Readonly
	sym.API = sym.API || s.API || e.vis.API
	if nd.Default != nil {
		sym.Assigned = true
	}
	c.info.Decls[nd] = sym
}

func (c *checker) checkVarType(e *env, nd *ast.NameDecl, t types.Type, ext bool) types.Type {
	switch u := types.Resolve(t).(type) {
	case *types.Void:
		if !ext {
			c.errorAt(nd.Sp, "E0313", "a variable can't be void")
			return types.Bad
		}
	case *types.Struct:
		if !u.Complete && !u.Extern && !ext && e.sc.Kind != scope.ModuleScope {
			c.errorAt(nd.Sp, "E0320", "the struct %s has no fields yet", u.Name)
		}
	case *types.Fused:
		if e.sc.Kind == scope.ModuleScope {
			c.errorAt(nd.Sp, "E0901", "a variable of a fused type is not supported here")
		}
	}
	return t
}

func (c *checker) declareExtern(e *env, s *ast.ExternBlock) {
	inner := e.with(s.CModifiers)
	inner.vis.Vis = ast.Extern
	inner.extern = s
	if c.quiet == 0 {
		c.info.Externs = append(c.info.Externs, Extern{Node: s, Path: c.fileOf(s, e.mod), Main: e.mod.main, Check: e.dirs.CheckExterns})
	}
	if s.Header != "" || s.Verbatim != nil {
		inc := CInclude{Header: s.Header, System: s.System}
		if s.Verbatim != nil {
			inc.Verbatim = *s.Verbatim
		}
		inc.From = e.mod.name
		c.includes = append(c.includes, include{inc, e.mod})
	}
	c.declareStmts(&inner, s.Body)
}

// include is a C header and the module whose declarations need it.
type include struct {
	CInclude
	mod *module
}

func (c *checker) declareStruct(e *env, s *ast.CStruct) {
	ext := e.isExtern(s.CModifiers)
	sym := e.sc.Names[s.Name]
	var t *types.Struct
	switch {
	case sym == nil || sym.Kind == scope.Var && !sym.Declared && !sym.Assigned:
		t = &types.Struct{Name: s.Name, Union: s.Union, Packed: s.Packed || e.vis.Packed, Typedef: s.Typedef, Extern: ext}
		t.CName = e.structCName(s)
		if sym == nil {
			sym = e.sc.Add(&scope.Symbol{Name: s.Name})
		}
		sym.Kind, sym.Storage, sym.Type, sym.Declared, sym.Decl, sym.Span = scope.CType, c.cStorage(e), t, true, s, s.NameSp
		sym.CName, sym.Extern, sym.FromModule = t.CName, ext, c.foreign(e)
		sym.Public = e.open(s.CModifiers) && !ext
	case sym.Kind == scope.CType:
		if old, ok := sym.Type.(*types.Struct); ok && old.Typedef != s.Typedef && old.Union == s.Union && !old.Extern && !ext {
			at := s.NameSp
			if sym.Span.Start > at.Start {
				at = sym.Span
			}
			c.errorAt(at, "E0317", "%s is declared with ctypedef and without", s.Name)
		}
		old, ok := sym.Type.(*types.Struct)
		if !ok || old.Union != s.Union {
			c.twice(s.NameSp, sym, "declared")
			return
		}
		if old.Complete && s.HasBody {
			if !ext && !e.mod.main || !ext && !old.Extern {
				if !e.mod.main {
					return
				}
				c.bag.Warnf(s.NameSp, "W0619", "%s is defined already: what stands here is ignored", s.Name)
				return
			}
		}
		t = old
	default:
		c.twice(s.NameSp, sym, "declared")
		return
	}
	c.info.Bound[s] = sym
	if s.HasBody && !ext && emptyBody(s.Body) {
		c.errorHelp(head(s), "E0322", "drop the colon to declare it only", "a struct needs fields")
	}
	if !s.HasBody || t.Complete {
		return
	}
	members := scope.New(scope.StructScope, e.sc, s, s.Name)
	c.external[members] = e.mod
	sym.Members = members
	c.structMembers[t] = members
	c.structFields(e, s, t, members, ext)
	t.Complete = true
	c.defines(e, t, ext, e.open(s.CModifiers))
}

func (e *env) structCName(s *ast.CStruct) string {
	name := e.cName(typePrefix, s.Name, e.open(s.CModifiers))
	if s.CName != nil {
		name = *s.CName // a tag as well, unless it says "struct x" itself
	}
	if s.CName == nil {
		name = e.namespaced(name)
	}
	if s.Union {
		return tagged("union", name, s.Typedef)
	}
	return tagged("struct", name, s.Typedef)
}

// tagged is C's name of a type that is a typedef or has a tag.
func tagged(word, name string, typedef bool) string {
	if typedef || strings.ContainsAny(name, " :<") {
		return name
	}
	return word + " " + name
}

// cStorage is the storage of a C-level name declared at e.
func (c *checker) cStorage(e *env) scope.Storage {
	if e.mod.main {
		return scope.ModuleC
	}
	return scope.Imported
}

func (c *checker) foreign(e *env) string {
	if e.mod.main {
		return ""
	}
	return e.mod.name
}

// defines notes a type that C must see, unless a header has it.
func (c *checker) defines(e *env, t types.Type, ext, open bool) {
	if ext {
		return
	}
	c.info.CDecls = append(c.info.CDecls, t)
	if open && e.mod.main {
		c.info.PublicTypes = append(c.info.PublicTypes, t)
	}
}

func (c *checker) structFields(e *env, s *ast.CStruct, t *types.Struct, members *scope.Scope, ext bool) {
	inner := *e
	inner.sc = members
	inner.vis = ast.CModifiers{Nogil: e.vis.Nogil}
	eachCVar(c, e, s.Body, func(d *ast.CVarDecl) {
		base := c.typeOf(e, d.Type)
		for _, dd := range d.Decls {
			c.walkDims(e, dd)
			nd, ft, _ := c.declarator(e, base, dd)
			if nd == nil || nd.Name == "" {
				continue
			}
			if nd.Default != nil {
				c.errorf(nd.Default, "E0374", "a field of a struct has no default value")
			}
			if fn, isFunc := ft.(*types.Func); isFunc {
				ft = &types.Pointer{Elem: fn} // as in Cython, and for a header's field that is called
			}
			if st, ok := types.Resolve(ft).(*types.Struct); ok && (st == t || !st.Complete && !st.Extern) {
				c.errorf(nd, "E0320", "the field %s has an incomplete type", nd.Name)
				continue
			}
			if types.IsObject(ft) && !ext {
				c.errorHelp(nd.Sp, "E0321", "use PyObject *, or a cdef class", "a struct can't hold a Python object: nothing would count the reference")
			}
			if a, ok := ft.(*types.Array); ok && a.Len < 0 && a.LenC == "" && !ext && c.bareArray(d, nd) {
				c.errorAt(nd.Sp, "E0307", "the array %s needs a length", nd.Name)
			}
			if members.Names[nd.Name] != nil {
				c.twice(nd.Sp, members.Names[nd.Name], "declared")
				continue
			}
			cname := nd.Name
			if nd.CName != nil {
				cname = *nd.CName
			}
			t.Fields = append(t.Fields, types.Field{Name: nd.Name, CName: cname, Type: ft})
			members.Add(&scope.Symbol{Name: nd.Name, CName: cname, Storage: scope.ClassAttr, Type: ft, Declared: true, Decl: d, Span: nd.Sp})
		}
	})
}

// eachCVar visits the declarations of a struct's body, through IF and cdef blocks.
func eachCVar(c *checker, e *env, list []ast.Stmt, f func(*ast.CVarDecl)) {
	for _, s := range list {
		switch s := s.(type) {
		case *ast.CVarDecl:
			f(s)
		case *ast.CDefBlock:
			eachCVar(c, e, s.Body, f)
		case *ast.CondCompile:
			chosen := s.Else
			if truth(c.compileTime(e, s.Cond)) {
				chosen = s.Then
			}
			c.info.Live[s] = chosen
			eachCVar(c, e, chosen, f)
		case *ast.Include:
			if m := c.parseInclude(e, s); m != nil {
				eachCVar(c, e, m.Body, f)
			}
		case *ast.Pass:
		case *ast.ExprStmt:
		case *ast.CStruct:
			c.declareStruct(e, s)
		default:
			c.errorf(s, "E0322", "this can't stand in a struct")
		}
	}
}

func (c *checker) declareEnum(e *env, s *ast.CEnum) {
	ext := e.isExtern(s.CModifiers)
	t := &types.Enum{Name: s.Name, Scoped: s.Class, Cpdef: s.Cpdef || e.vis.Cpdef, Extern: ext}
	name := c.qualified(e, e.cName(typePrefix, s.Name, e.open(s.CModifiers)))
	switch {
	case s.CName != nil:
		t.CName = tagged("enum", *s.CName, s.Typedef || s.Class)
	case s.Name == "":
		t.CName = "int"
	case s.Typedef || s.Class:
		t.CName = name
	default:
		t.CName = tagged("enum", name, false)
	}
	if s.HasBody && len(s.Items) == 0 && !ext {
		c.errorf(atStart(s), "E0322", "an enum needs constants")
	}
	if s.Base != nil && !s.Class {
		c.errorHelp(s.Base.Span(), "E0386", "write 'enum class', which needs C++", "only an enum class has an underlying type")
	}
	if s.Base != nil {
		t.Base = c.typeOf(e, s.Base)
	}
	var sym *scope.Symbol
	if s.Name != "" {
		sym = e.sc.Names[s.Name]
		if sym != nil && sym.Kind == scope.CType {
			old, ok := sym.Type.(*types.Enum)
			if !ok || len(old.Items) > 0 && s.HasBody && !ext {
				c.twice(s.NameSp, sym, "declared")
				return
			}
			old.Cpdef = old.Cpdef || t.Cpdef
			t = old
		} else if sym != nil && (sym.Declared || sym.Assigned) {
			c.twice(s.NameSp, sym, "declared")
			return
		} else {
			if sym == nil {
				sym = e.sc.Add(&scope.Symbol{Name: s.Name})
			}
			sym.Kind, sym.Storage, sym.Type, sym.Declared, sym.Decl, sym.Span = scope.CType, c.cStorage(e), t, true, s, s.NameSp
			sym.CName, sym.Extern, sym.FromModule, sym.Cpdef = t.CName, ext, c.foreign(e), t.Cpdef
			sym.Public = e.open(s.CModifiers) && !ext
		}
		c.info.Bound[s] = sym
	}
	c.enumItems(e, s, t, sym, ext)
	public := s.Vis == ast.Public || s.API || e.vis.Vis == ast.Public || e.vis.API
	if (t.Cpdef || public) && s.HasBody && (e.mod.main || e.mod.name == c.info.Name) {
		c.info.CpdefEnums = append(c.info.CpdefEnums, CpdefEnum{t, s, s.Name == "" || !t.Cpdef})
	}
	if s.HasBody {
		c.defines(e, t, ext, e.open(s.CModifiers))
	}
}

func (c *checker) enumItems(e *env, s *ast.CEnum, t *types.Enum, sym *scope.Symbol, ext bool) {
	into := e.sc
	if sym != nil {
		if sym.Members == nil {
			sym.Members = scope.New(scope.StructScope, e.sc, s, s.Name)
			c.external[sym.Members] = e.mod
		}
		if s.Class {
			into = sym.Members
		}
	}
	var ct types.Type = t
	next, known := int64(0), !ext
	for i := range s.Items {
		item := &s.Items[i]
		cname := e.cName(constPrefix, item.Name, e.open(s.CModifiers))
		if item.CName != nil {
			cname = *item.CName
		}
		switch {
		case item.CName != nil:
		case s.Class:
			cname = t.CName + "::" + cname
		case ext:
			cname = c.qualified(e, cname)
		}
		ei := types.EnumItem{Name: item.Name, CName: cname}
		if item.Value != nil {
			c.walk(e, item.Value)
			c.enumValue(item.Value)
			v, ok := c.constant(e, item.Value).(*big.Int)
			if known = ok && v.IsInt64(); known {
				next = v.Int64()
			}
		}
		if known && !ext {
			ei.Value, ei.HasValue = next, true
			next++
		}
		t.Items = append(t.Items, ei)
		if old := into.Names[item.Name]; old != nil && (old.Declared || old.Kind != scope.Var) {
			if !ext {
				c.twice(item.Sp, old, "declared")
			}
			continue
		}
		k := &scope.Symbol{Name: item.Name, CName: cname, Kind: scope.Const, Storage: c.cStorage(e), Type: ct, Declared: true,
			Decl: item, Span: item.Sp, Extern: ext, FromModule: c.foreign(e), Cpdef: t.Cpdef}
		if ei.HasValue {
			k.Value = ei.Value
		}
		if old := into.Names[item.Name]; old != nil {
			*old = *k
			old.Scope = into
			k = old
		} else {
			into.Add(k)
		}
		c.info.Bound[item] = k
		if sym != nil && into != sym.Members {
			sym.Members.Names[item.Name] = k
			sym.Members.Order = append(sym.Members.Order, k)
		}
	}
}

func (c *checker) declareTypedef(e *env, s *ast.Ctypedef) {
	ext := e.isExtern(s.CModifiers)
	c.walkTypeArgs(e, s.Type)
	c.walkDims(e, s.Decl)
	inner := e.with(s.CModifiers)
	base := c.typeOf(e, s.Type)
	nd, t, _ := c.declarator(&inner, base, s.Decl)
	if nd == nil || nd.Name == "" {
		return
	}
	c.noBuffer(nd.Sp, t)
	td := &types.Typedef{Name: nd.Name, CName: e.cName(typePrefix, nd.Name, e.open(s.CModifiers)), Of: t, Extern: ext}
	if nd.CName != nil {
		td.CName = *nd.CName
	} else if ext {
		td.CName = e.namespaced(td.CName)
	}
	var named types.Type = td
	if aliasOnly(t) || c.cppOf[e.sc] != nil { // of a C++ class, which may be a template
		named = t
	}
	if old := e.sc.Names[nd.Name]; old != nil && (old.Kind == scope.CType || old.Declared || old.Assigned) {
		if old.Kind == scope.CType && (ext || sameTypedef(old.Type, t)) {
			c.info.Decls[nd] = old
			return
		}
		c.twice(nd.Sp, old, "declared")
		return
	}
	sym := e.sc.Names[nd.Name]
	if sym == nil {
		sym = e.sc.Add(&scope.Symbol{Name: nd.Name})
	}
	sym.Kind, sym.Storage, sym.Type, sym.Declared, sym.Decl, sym.Span = scope.CType, c.cStorage(e), named, true, s, nd.Sp
	sym.CName, sym.Extern, sym.FromModule = td.CName, ext, c.foreign(e)
	sym.Public = e.open(s.CModifiers) && !ext
	sym.API = s.API || e.vis.API
	if st, ok := types.Resolve(t).(*types.Struct); ok {
		sym.Members = c.structMembers[st]
	}
	c.info.Decls[nd] = sym
	if named == types.Type(td) {
		c.defines(e, td, ext, e.open(s.CModifiers))
	}
}

func sameTypedef(old, t types.Type) bool {
	td, ok := old.(*types.Typedef)
	return ok && types.Identical(td.Of, t) || types.Identical(old, t)
}

// fusedAlternative adds a type to a fused one.
func (c *checker) fusedAlternative(f *types.Fused, at ast.Node, t types.Type) {
	for _, old := range f.Alts {
		if types.Identical(old, t) && !types.IsInvalid(t) {
			c.errorf(at, "E0323", "%s stands twice in the fused type", t)
		}
	}
	f.Alts = append(f.Alts, t)
}

func (c *checker) declareFused(e *env, s *ast.Fused) {
	f := &types.Fused{Name: s.Name}
	for _, x := range s.Types {
		c.walkTypeArgs(e, x)
		t := c.typeOf(e, x)
		if inner, ok := t.(*types.Fused); ok {
			f.Alts = append(f.Alts, inner.Alts...)
			continue
		}
		c.fusedAlternative(f, x, t)
	}
	c.enterType(e, s, s.Name, s.NameSp, f)
}

// enterType enters a name for a type.
func (c *checker) enterType(e *env, s ast.Stmt, name string, sp spanT, t types.Type) *scope.Symbol {
	sym := e.sc.Names[name]
	if sym != nil && (sym.Declared || sym.Assigned || sym.Kind != scope.Var) {
		c.twice(sp, sym, "declared")
		return nil
	}
	if sym == nil {
		sym = e.sc.Add(&scope.Symbol{Name: name})
	}
	sym.Kind, sym.Storage, sym.Type, sym.Declared, sym.Decl, sym.Span = scope.CType, c.cStorage(e), t, true, s, sp
	sym.FromModule = c.foreign(e)
	c.info.Bound[s] = sym
	return sym
}

type spanT = source.Span

// elsewhere reports whether a symbol was declared in another file than n.
func (c *checker) elsewhere(sym *scope.Symbol, n ast.Node, m *module) bool {
	return sym.Decl == nil || c.fileOf(sym.Decl, m) != c.fileOf(n, m)
}
