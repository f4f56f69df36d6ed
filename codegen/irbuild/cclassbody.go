package irbuild

import (
	"strings"

	"pyxc/codegen/ir"
	"pyxc/codegen/prims"
	"pyxc/parser/ast"
	"pyxc/typecheck/scope"
	"pyxc/typecheck/types"
)

// classOf is the extension type whose body a class statement is, nil if it is none that the module defines.
func (b *builder) classOf(n ast.Node) *extClass {
	sym := b.info.Bound[n]
	if sym == nil || sym.Kind != scope.ExtType {
		return nil
	}
	if o := extObject(sym.Type); o != nil {
		if c := b.exts[o.Ext]; c != nil && c.own && c.scope.Node == n {
			return c
		}
	}
	return nil
}

// isExtClass reports whether a class statement is one of an extension type.
func (b *builder) isExtClass(n ast.Node) bool {
	sym := b.info.Bound[n]
	return sym != nil && sym.Kind == scope.ExtType
}

// extClassDef runs the body of an extension type: its names go to the type's dict.
func (f *fb) extClassDef(n ast.Node) {
	c := f.b.classOf(n)
	if c == nil {
		return // a forward declaration, or an extern class
	}
	bases, body, doc := classParts(n)
	if c.late {
		var tuple ir.Value
		if len(bases) > 1 {
			tuple = f.obj(prims.NewTuple, f.objects(bases)...)
		}
		f.extReady(c, tuple)
	}
	if doc != nil && len(body) > 0 {
		body = body[1:]
	}
	saved, savedScope := f.class, f.scope
	f.class = &classBody{name: c.t.Name, ns: f.opAux(prims.ExtDict, ir.RObj, c.x.Object), ext: c}
	f.scope = c.scope
	f.suite(body)
	f.extDataclass(c)
	f.doAux(prims.ExtModified, c.x.Object)
	if bindsValues(body) {
		f.doAux(prims.ExtSetNames, c.x.Object)
	}
	f.extPublic(c)
	f.extPickle(c)
	c.x.Total = f.extOrdering(c)
	f.extDecorators(c)
	f.class, f.scope = saved, savedScope
}

// bindsValues reports whether a class's body may bind more than methods and fields.
func bindsValues(body []ast.Stmt) bool {
	for _, s := range body {
		switch s := s.(type) {
		case *ast.CVarDecl, *ast.Property, *ast.Pass, *ast.ExprStmt:
		case *ast.FuncDef:
			for _, d := range s.Decorators {
				if n, ok := d.(*ast.Name); !ok || n.Id != "staticmethod" && n.Id != "classmethod" && n.Id != "property" {
					return true
				}
			}
		default:
			return true
		}
	}
	return false
}

// skipInExt reports statements in the body of an extension type that only declare fields.
func (f *fb) skipInExt(s ast.Stmt) bool {
	if f.class == nil || f.class.ext == nil {
		return false
	}
	var target ast.Expr
	switch s := s.(type) {
	case *ast.CVarDecl:
		return true
	case *ast.AnnAssign:
		target = s.Target
	case *ast.Assign:
		if len(s.Targets) == 1 {
			target = s.Targets[0]
		}
	}
	n, ok := target.(*ast.Name)
	if !ok {
		return false
	}
	sym := f.class.ext.scope.Lookup(f.mangle(n.Id))
	return sym != nil && isField(sym)
}

// extFuncDef builds a function in the body of an extension type.
func (f *fb) extFuncDef(s *ast.FuncDef) {
	c := f.class.ext
	info := f.b.info.Funcs[s]
	if info != nil && info.CType != nil {
		f.extCpdef(s, c)
		return
	}
	if f.extProperty(s, c) {
		return
	}
	if _, ok := specials[s.Name]; ok && len(f.applied(s.Decorators)) == 0 {
		f.extSpecial(s, c)
		return
	}
	switch s.Name {
	case "__new__", "__init_subclass__":
		f.b.bag.Errorf(s.NameSp, "E0907", "a cdef class can't define '%s'; '__cinit__' is called for every new instance", s.Name)
		return
	}
	decorators := f.decorators(s.Decorators)
	v := f.makeFunction(methodFunc(s))
	if s.Name == "__class_getitem__" && len(decorators) == 0 {
		v = f.obj(prims.Call, f.obj(prims.GetBuiltin, f.ident("classmethod")), v)
	}
	v = f.decorate(s, decorators, v)
	f.do(prims.SetItem, f.class.ns, f.ident(f.mangle(s.Name)), v)
}

func methodFunc(s *ast.FuncDef) *function {
	fn := &function{node: s, name: s.Name, params: s.Params, body: s.Body, returns: s.Returns, async: s.Async, typeParams: len(s.TypeParams) > 0}
	fn.method = true
	for _, d := range s.Decorators {
		if n, ok := d.(*ast.Name); ok && n.Id == "staticmethod" {
			fn.method = false
		}
	}
	return fn
}

// extCpdef binds the Python side of a cpdef method.
func (f *fb) extCpdef(s *ast.FuncDef, c *extClass) {
	sym := f.b.cfuncSymbol(s)
	target := f.b.cfuncs[sym]
	info := f.b.info.Funcs[s]
	if sym == nil || !sym.Cpdef || target == nil {
		return
	}
	fn := methodFunc(s)
	pf := f.b.declarePyFunc(fn, f.b.info.Scopes[s], info)
	pf.Gen = ir.NotGen
	pf.VarNames = nil
	defaults, kwdefaults := f.defaults(s.Params)
	f.b.wrappers[s] = "&pyxc_fn_" + itoa(pf.Index)
	v := f.newFunction(pf, defaults, kwdefaults, null, null)
	if !fn.method {
		v = f.obj(prims.Call, f.obj(prims.GetBuiltin, f.ident("staticmethod")), v)
	}
	f.do(prims.SetItem, f.class.ns, f.ident(f.mangle(s.Name)), v)
	f.b.later(func() { f.b.buildCpdefWrapper(s, sym, pf, target, info.CType) })
}

// ---- special methods

// special describes a special method with a slot: the kinds of its operands
// after self (o object, i int, b buffer) and of its result (O object,
// z Py_ssize_t, h hash, b truth, s status, v nothing). any: any signature.
type special struct {
	operands, result string
	any              bool
}

var specials = func() map[string]special {
	m := map[string]special{
		"__len__": {"", "z", false}, "__hash__": {"", "h", false}, "__bool__": {"", "b", false}, "__nonzero__": {"", "b", false},
		"__contains__": {"o", "b", false}, "__setitem__": {"oo", "s", false}, "__delitem__": {"o", "s", false},
		"__setattr__": {"oo", "s", false}, "__delattr__": {"o", "s", false}, "__set__": {"oo", "s", false}, "__delete__": {"o", "s", false},
		"__richcmp__": {"oi", "O", false}, "__dealloc__": {"", "v", false}, "__cinit__": {"", "s", true}, "__init__": {"", "s", true},
		"__call__": {"", "O", true}, "__getbuffer__": {"bi", "s", false}, "__releasebuffer__": {"b", "v", false},
		"__pow__": {"oo", "O", false}, "__rpow__": {"oo", "O", false}, "__ipow__": {"oo", "O", false}, "__get__": {"oo", "O", false},
	}
	for _, name := range strings.Fields("neg pos abs invert int long float index repr str iter next await aiter anext del") {
		m["__"+name+"__"] = special{"", "O", false}
	}
	for _, name := range strings.Fields("add sub mul mod divmod lshift rshift and xor or floordiv truediv matmul") {
		m["__"+name+"__"] = special{"o", "O", false}
		m["__r"+name+"__"] = special{"o", "O", false}
		m["__i"+name+"__"] = special{"o", "O", false}
	}
	delete(m, "__idivmod__")
	for _, name := range strings.Fields("getitem getattr getattribute lt le eq ne gt ge") {
		m["__"+name+"__"] = special{"o", "O", false}
	}
	return m
}()

// extSpecial builds a special method and enters it for the type's slot.
func (f *fb) extSpecial(s *ast.FuncDef, c *extClass) {
	sp := specials[s.Name]
	info := f.b.info.Funcs[s]
	m := &ir.SpecialMethod{}
	c.x.Special[s.Name] = m
	if info != nil && info.Directives != nil && info.Directives.Other["c_api_binop_methods"] == "True" {
		m.Symmetric = true
	}
	f.embedDoc(s, info, c)
	params := paramList(s.Params)
	m.NoArgs = s.Name == "__cinit__" && len(params) == 1 && params[0] != s.Params.VarArg
	generator := info != nil && genKind(methodFunc(s), f.b.info.Scopes[s], info) != ir.NotGen
	if (sp.any && !m.NoArgs) || generator {
		m.Object = f.methodObject(s)
		return
	}
	m.Func = f.b.slotFunc(s, c.t.Name+"."+s.Name, sp)
}

// methodObject makes a function object that a slot calls, in a variable of the module.
func (f *fb) methodObject(s *ast.FuncDef) string {
	v := f.makeFunction(methodFunc(s))
	sym := &ir.Sym{Rep: ir.RObj, Name: f.b.unique("pyxm", f.class.name, s.Name)}
	f.b.mod.Vars = append(f.b.mod.Vars, &ir.CVar{Sym: sym, Static: true, Object: true})
	f.do(prims.CVarSet, sym, v)
	return sym.Name
}

var bufferRep = &ir.Rep{Kind: ir.Ptr, Elem: &ir.Rep{Kind: ir.Struct, C: "Py_buffer"}}

func (sp special) resultRep() (*ir.Rep, types.Type, ir.ErrConv) {
	minus := ir.ErrConv{Kind: ir.ErrSentinelOnly, Sentinel: "-1"}
	switch sp.result {
	case "z":
		return ir.RSsize, types.SsizeT, minus
	case "h":
		return &ir.Rep{Kind: ir.Int, C: "Py_hash_t", Bits: 64, Signed: true}, types.HashT, minus
	case "b":
		return ir.RInt, types.Bint, minus
	case "s":
		return ir.RInt, types.CInt, minus
	case "v":
		return ir.RVoid, types.VoidType, ir.ErrConv{}
	}
	return ir.RObj, types.Obj, ir.ErrConv{Kind: ir.ErrNull, Sentinel: "NULL"}
}

// slotFunc builds a method with the C signature of its slot; gives its C name.
func (b *builder) slotFunc(s *ast.FuncDef, qual string, sp special) string {
	r, t, conv := sp.resultRep()
	fn := &ir.Func{Sym: b.unique("sm", qual), Name: s.Name, QualName: qual, Result: r, Err: conv, Static: true, Span: s.Span(),
		Noexcept: sp.result == "v"}
	info := b.info.Funcs[s]
	f := b.newFunc(fn, b.info.Scopes[s], b.directivesAt(s))
	if f.scope == nil || info == nil {
		b.unsupported(s.Span(), "this method is")
		return fn.Sym
	}
	if info.Directives != nil {
		f.dirs = info.Directives
	}
	f.result, f.status = t, sp.result == "s"
	params := paramList(s.Params)
	want := len(sp.operands) + 1
	fewest := want
	if sp.operands == "oo" && sp.result == "O" {
		fewest-- // __pow__ without the modulus, __get__ without the type
	}
	if s.Params != nil && (s.Params.VarArg != nil || s.Params.KwArg != nil || len(s.Params.KwOnly) > 0) || len(params) > want || len(params) < fewest {
		b.bag.Errorf(s.NameSp, "E0908", "'%s' takes %d arguments, self included", s.Name, want)
		return fn.Sym
	}
	for i := range want {
		var a *ast.Param
		if i < len(params) {
			a = params[i]
		}
		f.slotParam(a, sp, i)
	}
	b.mod.Funcs = append(b.mod.Funcs, fn)
	b.later(func() {
		f.body(func() {
			f.slotPrologue(s, params)
			f.defSuite(s, s.Body)
			f.returnDefault()
		})
	})
	return fn.Sym
}

// slotParam declares parameter i of a slot function; a is nil if the method leaves it out.
func (f *fb) slotParam(a *ast.Param, sp special, i int) {
	r := ir.RObj
	if i > 0 {
		switch sp.operands[i-1] {
		case 'i':
			r = ir.RInt
		case 'b':
			r = bufferRep
		}
	}
	l := &ir.Local{Name: "unused", Rep: r, Param: true}
	var sym *scope.Symbol
	if a != nil {
		l.Name, l.PyName = identifier(a.Name), a.Name
		if sym = f.scope.Lookup(a.Name); sym == nil {
			sym = f.scope.Lookup(f.mangle(a.Name))
		}
	}
	direct := sym != nil && sym.Storage == scope.Local && (r == ir.RObj && types.IsObject(sym.Type) || r != ir.RObj && sameRep(rep(sym.Type), r))
	if !direct {
		l.Name = "arg_" + l.Name
	}
	f.f.Params = append(f.f.Params, f.f.AddLocal(l))
	if direct {
		f.locals[sym] = l
	}
	if i == 0 {
		f.cself = l
	}
}

// slotPrologue converts the arguments of a slot function and makes its cells.
func (f *fb) slotPrologue(s *ast.FuncDef, params []*ast.Param) {
	f.scanRebound(&function{node: s, body: s.Body})
	if len(params) == 2 && (s.Name == "__pow__" || s.Name == "__rpow__" || s.Name == "__ipow__") {
		text := f.b.info.Name + "." + f.f.QualName + "() takes 3 arguments but 2 were given"
		f.doAux(prims.NoneFor, text, f.f.Params[2]) // it knows no modulus
	}
	for i, a := range params {
		l := f.f.Params[i]
		if l.Rep == ir.RObj {
			if i == 0 && f.vouched(f.b.info.Funcs[s].ParamTypes[a]) {
				f.selfParam(a, l)
				continue
			}
			f.prologueParam(a, l, f.b.info.Funcs[s])
			continue
		}
		sym := f.scope.Lookup(a.Name)
		if sym == nil {
			continue
		}
		v := val{v: l, t: types.CInt}
		if l.Rep != ir.RInt {
			v.t = sym.Type
		}
		if sym.Storage == scope.Cell {
			f.makeCell(sym, &v)
		} else if f.locals[sym] == nil {
			f.set(f.localOf(sym), f.coerce(v, sym.Type).v)
		}
	}
	f.freeLocks()
	for _, sym := range f.scope.Order {
		if sym.Storage == scope.Cell && f.locals[sym] == nil {
			f.makeCell(sym, nil)
		}
	}
}

// vouched reports whether t is the class that the method is of, or a base of it.
func (f *fb) vouched(t types.Type) bool {
	o := extObject(t)
	for s := f.scope.Parent; o != nil && s != nil; s = s.Parent {
		for _, c := range f.b.extList {
			if c.scope == s {
				return isSubclass(&types.Object{Ext: c.t}, o)
			}
		}
	}
	return false
}

// selfParam puts self, whose type the slot vouches for, where the body finds it.
func (f *fb) selfParam(a *ast.Param, l *ir.Local) {
	sym := f.scope.Lookup(a.Name)
	if sym == nil {
		sym = f.scope.Lookup(f.mangle(a.Name))
	}
	switch {
	case sym == nil:
	case sym.Storage == scope.Cell:
		f.set(f.localOf(sym), f.obj(prims.CellNew, l))
	case f.locals[sym] == nil:
		f.set(f.localOf(sym), l)
	}
	if sym != nil && sym.Assigned {
		f.cself = nil
	}
}

// ---- properties

// prop finds or enters an attribute of a class.
func (c *extClass) prop(name string) *ir.ExtProp {
	for _, p := range c.x.Props {
		if p.Name == name {
			return p
		}
	}
	p := &ir.ExtProp{Name: name}
	c.x.Props = append(c.x.Props, p)
	return p
}

var (
	propGet = special{result: "O"}
	propSet = special{operands: "o", result: "s"}
	propDel = special{result: "s"}
)

// extProperty builds a @property, @name.setter or @name.deleter; false if s is none.
func (f *fb) extProperty(s *ast.FuncDef, c *extClass) bool {
	list := f.applied(s.Decorators)
	if len(list) != 1 {
		return false
	}
	switch d := list[0].(type) {
	case *ast.Name:
		if f.builtinName(d) != "property" {
			return false
		}
		p := c.prop(s.Name)
		p.GetObject = ""
		p.Get, p.Set, p.Del = f.propFunc(s, c, "__get__", propGet), "", ""
		p.Doc = f.b.propertyDoc(c, s.Name, f.dirsOf(s), docOf(s.Body), s, nil)
		return true
	case *ast.Attr:
		n, ok := d.X.(*ast.Name)
		if !ok || n.Id != s.Name {
			return false
		}
		known := false
		for _, p := range c.x.Props {
			known = known || p.Name == s.Name
		}
		switch {
		case !known:
		case d.Name == "setter":
			c.prop(s.Name).Set = f.propFunc(s, c, "__set__", propSet)
			return true
		case d.Name == "deleter":
			c.prop(s.Name).Del = f.propFunc(s, c, "__del__", propDel)
			return true
		case d.Name == "getter":
			c.prop(s.Name).Get = f.propFunc(s, c, "__get__", propGet)
			return true
		}
	}
	return false
}

// propFunc builds a function of a property.
func (f *fb) propFunc(s *ast.FuncDef, c *extClass, name string, sp special) string {
	if info := f.b.info.Funcs[s]; info != nil && genKind(methodFunc(s), f.b.info.Scopes[s], info) != ir.NotGen {
		if name == "__get__" {
			c.prop(s.Name).GetObject = f.methodObject(s)
		}
		return ""
	}
	return f.b.slotFunc(s, c.t.Name+"."+s.Name+"."+name, sp)
}

// propertyBlock builds the old form: property name: def __get__ ...
func (f *fb) propertyBlock(s *ast.Property) {
	if f.class == nil || f.class.ext == nil {
		f.b.unsupported(s.Span(), "a property block here is")
		return
	}
	c := f.class.ext
	p := c.prop(s.Name)
	doc := ""
	if s.Doc != nil {
		doc = s.Doc.Text
	}
	p.Doc = f.b.propertyDoc(c, s.Name, f.dirs, doc, nil, nil)
	saved := f.scope
	f.scope = f.b.info.Scopes[s]
	eachDef(f.b.info, s.Body, func(d *ast.FuncDef) {
		qual := c.t.Name + "." + s.Name + "." + d.Name
		switch d.Name {
		case "__get__":
			p.Get = f.b.slotFunc(d, qual, propGet)
			p.Doc = f.b.propertyDoc(c, s.Name, f.dirsOf(d), doc, d, nil)
		case "__set__":
			p.Set = f.b.slotFunc(d, qual, propSet)
		case "__del__":
			p.Del = f.b.slotFunc(d, qual, propDel)
		}
	})
	f.scope = saved
}

// extPublic makes the attributes of public and readonly fields.
func (f *fb) extPublic(c *extClass) {
	for _, sym := range c.scope.Order {
		if !isField(sym) || !sym.Public && !sym.Readonly {
			continue
		}
		p := c.prop(sym.Name)
		var shown types.Type
		if !sym.Readonly {
			shown = sym.Type
		}
		p.Doc = f.b.propertyDoc(c, sym.Name, f.b.directivesAt(c.scope.Node), f.b.fieldDoc(c, sym), nil, shown)
		qual := c.t.Name + "." + sym.Name
		p.Get = f.b.fieldFunc(c, sym, qual, "__get__", propGet, func(g *fb, self val) {
			v, _ := g.extField(self, &types.Object{Ext: c.t}, sym.Name, sym.Decl)
			g.emit(&ir.Return{Value: g.toObj(v), Span: g.span})
		})
		if sym.Readonly {
			continue
		}
		store := func(g *fb, self, v val) {
			g.extStore(self, &types.Object{Ext: c.t}, sym.Name, v, sym.Decl)
			g.emit(&ir.Return{Value: cint(0), Span: g.span})
		}
		p.Set = f.b.fieldFunc(c, sym, qual, "__set__", propSet, func(g *fb, self val) {
			store(g, self, val{v: g.f.Params[1], t: types.Obj})
		})
		if rep(sym.Type).Managed() {
			p.Del = f.b.fieldFunc(c, sym, qual, "__del__", propDel, func(g *fb, self val) {
				store(g, self, val{v: ir.PyNone, t: sym.Type})
			})
		}
	}
}

// fieldFunc builds a function that gets or sets a field.
func (b *builder) fieldFunc(c *extClass, sym *scope.Symbol, qual, name string, sp special, body func(*fb, val)) string {
	r, t, conv := sp.resultRep()
	fn := &ir.Func{Sym: b.unique("fd", qual, name), Name: name, QualName: qual + "." + name, Result: r, Err: conv, Static: true, Span: sym.Span}
	f := b.newFunc(fn, nil, b.directivesAt(c.scope.Node))
	f.result = t
	for _, n := range []string{"self", "value"}[:1+len(sp.operands)] {
		fn.Params = append(fn.Params, fn.AddLocal(&ir.Local{Name: n, Rep: ir.RObj, Param: true, Borrowed: true}))
	}
	f.cself = fn.Params[0]
	self := val{v: fn.Params[0], t: types.Obj}
	b.mod.Funcs = append(b.mod.Funcs, fn)
	b.later(func() { f.body(func() { body(f, self) }) })
	return fn.Sym
}
