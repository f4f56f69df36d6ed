package irbuild

import (
	"strconv"
	"strings"

	"pyxc/codegen/ir"
	"pyxc/codegen/prims"
	"pyxc/internal/source"
	"pyxc/parser/ast"
	"pyxc/typecheck"
	"pyxc/typecheck/scope"
	"pyxc/typecheck/types"
)

// extClass is an extension type as the builder knows it.
type extClass struct {
	t     *types.ExtType
	x     *ir.ExtType
	scope *scope.Scope
	base  *extClass // nil if the base is a builtin class
	own   bool
	span  source.Span
	// baseC is the C expression of the base's type object, "NULL" for object.
	baseC string
	// late: readied where the class statement stands, as its bases are only known there.
	late bool
	// slots are the C methods for which the class itself has a slot.
	slots map[string]*vslot
	// impls are the functions for the slots of this class and of its bases.
	impls map[string]string
	// private: the table of C methods has slots that Cython's modules lay out differently.
	private bool
}

// vslot is a slot of a table of C methods.
type vslot struct {
	name string // C name
	rep  *ir.Rep
	// outer is the C type of the slot. It differs from rep if the method is called through a bridge.
	outer  *ir.Rep
	bridge *ir.Bridge
}

// extTypes gathers the classes that the module defines, bases first.
func (b *builder) extTypes() {
	for _, sym := range b.info.Scope.Order {
		if sym.Kind != scope.ExtType || sym.Extern || sym.Storage == scope.Imported {
			continue
		}
		if o, ok := types.Resolve(sym.Type).(*types.Object); ok && o.Ext != nil {
			if sym.Def == nil && (sym.Members == nil || sym.Members.Node == nil) { // a body in the .pxd is a definition, too
				b.bag.Errorf(sym.Span, "E0906", "the class '%s' is declared but not defined", sym.Name)
				continue
			}
			if c := b.extOf(o, sym.Span); c != nil && sym.Def == nil {
				b.fillLater(c)
			}
		}
	}
}

// extOf enters an extension type on first use; nil if it can't be compiled.
func (b *builder) extOf(o *types.Object, span source.Span) *extClass {
	t := o.Ext
	if c, ok := b.exts[t]; ok {
		return c
	}
	b.exts[t] = nil
	sc, _ := t.Scope.(*scope.Scope)
	if sc == nil {
		b.unsupported(span, "the extension type '%s' is", t.Name)
		return nil
	}
	c := &extClass{t: t, scope: sc, span: span, slots: map[string]*vslot{}, impls: map[string]string{}}
	c.own = t.Module == b.info.Name && !t.Extern
	c.x = &ir.ExtType{Name: t.Name, FullName: t.Module + "." + t.Name, Special: map[string]*ir.SpecialMethod{}, Final: t.Final}
	if t.Base != nil && t.Base.Ext != nil {
		if c.base = b.extOf(t.Base, span); c.base == nil {
			return nil
		}
	}
	b.exts[t] = c
	if c.base != nil {
		c.x.BaseType = c.base.x
	}
	c.x.Index = len(b.mod.ExtTypes)
	b.mod.ExtTypes = append(b.mod.ExtTypes, c.x)
	b.extList = append(b.extList, c)
	b.extNames(c)
	if c.own {
		b.extDirectives(c)
		b.extLate(c)
	}
	b.extFields(c)
	b.extVtab(c)
	return c
}

// extNames decides how C spells the class.
func (b *builder) extNames(c *extClass) {
	t, x := c.t, c.x
	id := b.unique("pyxo", t.Name)
	x.Struct = "struct " + id
	x.Type = "pyxt_" + itoa(x.Index)
	if c.own && t.TypeC != "" && b.public(t) {
		x.Type, x.Public = t.TypeC, true
	}
	x.Object = "&" + x.Type
	switch {
	case t.Extern && t.ObjectC != "" && t.Header:
		x.Struct, x.Known = t.ObjectC, true
	case t.Extern && t.ObjectC != "":
		x.Struct = t.ObjectC
	case t.Extern:
		x.Known = true
	case c.own && t.ObjectC != "":
		x.Struct = "struct " + t.ObjectC
	}
	if !c.own {
		x.Foreign = true
		x.Object = "pyxt_" + itoa(x.Index)
		if t.TypeC != "" && t.Extern {
			x.Object = "(&" + t.TypeC + ")"
		}
	}
	x.Base, c.baseC = "PyObject", "NULL"
	switch {
	case c.base != nil:
		x.Base, c.baseC = c.base.x.Struct, c.base.x.Object
	case t.Base != nil && t.Base.Class != "" && t.Base.Class != "object":
		x.Base, c.baseC = builtinBase(t.Base.Class)
	}
}

// baseStructs are the structs of builtin classes that classes may inherit from.
var baseStructs = map[string][2]string{
	"list": {"PyListObject", "&PyList_Type"}, "dict": {"PyDictObject", "&PyDict_Type"}, "set": {"PySetObject", "&PySet_Type"},
	"frozenset": {"PySetObject", "&PyFrozenSet_Type"}, "int": {"PyLongObject", "&PyLong_Type"},
	"float": {"PyFloatObject", "&PyFloat_Type"}, "complex": {"PyComplexObject", "&PyComplex_Type"},
	"str": {"PyUnicodeObject", "&PyUnicode_Type"}, "bytes": {"PyBytesObject", "&PyBytes_Type"},
	"bytearray": {"PyByteArrayObject", "&PyByteArray_Type"}, "tuple": {"PyTupleObject", "&PyTuple_Type"},
	"type": {"PyHeapTypeObject", "&PyType_Type"},
}

// excStructs are the exceptions whose instances are larger than those of BaseException.
var excStructs = map[string]string{
	"SyntaxError": "PySyntaxErrorObject", "IndentationError": "PySyntaxErrorObject", "TabError": "PySyntaxErrorObject",
	"ImportError": "PyImportErrorObject", "ModuleNotFoundError": "PyImportErrorObject",
	"UnicodeError": "PyUnicodeErrorObject", "UnicodeEncodeError": "PyUnicodeErrorObject", "UnicodeDecodeError": "PyUnicodeErrorObject",
	"UnicodeTranslateError": "PyUnicodeErrorObject", "SystemExit": "PySystemExitObject", "StopIteration": "PyStopIterationObject",
	"NameError": "PYXC_NAMEERROR", "UnboundLocalError": "PYXC_NAMEERROR", "AttributeError": "PYXC_ATTRIBUTEERROR",
	"OSError": "PyOSErrorObject", "IOError": "PyOSErrorObject", "EnvironmentError": "PyOSErrorObject",
	"BlockingIOError": "PyOSErrorObject", "ChildProcessError": "PyOSErrorObject", "ConnectionError": "PyOSErrorObject",
	"BrokenPipeError": "PyOSErrorObject", "ConnectionAbortedError": "PyOSErrorObject", "ConnectionRefusedError": "PyOSErrorObject",
	"ConnectionResetError": "PyOSErrorObject", "FileExistsError": "PyOSErrorObject", "FileNotFoundError": "PyOSErrorObject",
	"InterruptedError": "PyOSErrorObject", "IsADirectoryError": "PyOSErrorObject", "NotADirectoryError": "PyOSErrorObject",
	"PermissionError": "PyOSErrorObject", "ProcessLookupError": "PyOSErrorObject", "TimeoutError": "PyOSErrorObject",
}

func builtinBase(class string) (structC, typeC string) {
	if s, ok := baseStructs[class]; ok {
		return s[0], s[1]
	}
	if s := excStructs[class]; s != "" {
		return s, "((PyTypeObject *)PyExc_" + class + ")"
	}
	return "PyBaseExceptionObject", "((PyTypeObject *)PyExc_" + class + ")"
}

// classSetting is what a class, or else its module, says of a directive that
// the insides of a decorated class don't inherit; "" if neither says anything.
func (b *builder) classSetting(c *extClass, name string) string {
	for _, n := range []ast.Node{c.scope.Node, b.info.Module} {
		if d := b.info.Directives[n]; d != nil && d.Other[name] != "" {
			return d.Other[name]
		}
	}
	return ""
}

// nestedBases are the builtin classes that free nested instances late themselves.
var nestedBases = map[string]bool{"list": true, "tuple": true, "dict": true, "set": true, "frozenset": true}

// extDirectives reads the settings of a class.
func (b *builder) extDirectives(c *extClass) {
	c.x.NoVersion = b.classSetting(c, "type_version_tag") == "False"
	if c.base != nil {
		c.x.Trashcan = c.base.x.Trashcan
	} else if c.t.Base != nil {
		c.x.Trashcan = nestedBases[c.t.Base.Class]
	}
	d := b.info.Directives[c.scope.Node]
	if d == nil {
		return
	}
	on := func(name string) bool { return d.Other[name] == "True" }
	c.x.NoGC, c.x.NoGCClear = on("no_gc"), on("no_gc_clear")
	if said := d.Other["trashcan"]; said != "" {
		c.x.Trashcan = said == "True"
	}
	if n, err := strconv.Atoi(d.Other["freelist"]); err == nil {
		c.x.Freelist = max(n, 0)
	}
	c.x.Sequence = d.Other["collection_type"] == "sequence"
	c.x.Mapping = d.Other["collection_type"] == "mapping"
	c.x.Final = c.x.Final || d.Final
}

func classParts(n ast.Node) (bases []ast.Expr, body []ast.Stmt, doc *ast.Str) {
	switch s := n.(type) {
	case *ast.CClass:
		return s.Bases, s.Body, s.Doc
	case *ast.ClassDef:
		return s.Bases, s.Body, s.Doc
	}
	return nil, nil, nil
}

// extLate finds classes whose bases are not known before the module runs.
func (b *builder) extLate(c *extClass) {
	bases, body, _ := classParts(c.scope.Node)
	c.late = len(bases) > 1 || c.base != nil && c.base.late
	c.x.Late = c.late
	if doc, ok := b.classDoc(c, body); ok {
		c.x.Doc = b.mod.Str(doc)
	}
}

// extFields lays out the fields.
func (b *builder) extFields(c *extClass) {
	var cyclic, plain []string
	for _, sym := range c.scope.Order {
		if !isField(sym) {
			continue
		}
		name := c.fieldName(sym)
		r := rep(sym.Type)
		if r == nil {
			b.unsupported(sym.Span, "an attribute of type '%s' is", sym.Type)
			continue
		}
		c.x.Fields = append(c.x.Fields, ir.FieldDecl{Name: name, Rep: r})
		if r.Class {
			b.mod.Units["cppref"] = true
		}
		if r.Ref {
			b.unsupported(sym.Span, "an attribute of type '%s' is", sym.Type)
		}
		if r.Kind == ir.Array && r.Elem.Managed() {
			b.unsupported(sym.Span, "an attribute that is an array of objects is")
		}
		if !r.Managed() {
			continue
		}
		switch {
		case sym.Name == "__dict__":
			c.x.Dict = name
		case sym.Name == "__weakref__":
			c.x.Weak = name
		case acyclic(sym.Type):
			plain = append(plain, name)
		default:
			cyclic = append(cyclic, name)
		}
	}
	c.x.Objects, c.x.GC = append(cyclic, plain...), len(cyclic)
}

// isField reports whether a member is a field of the instance struct.
func isField(sym *scope.Symbol) bool {
	return sym.Kind == scope.Var && sym.Declared && sym.Storage == scope.ClassAttr
}

func (c *extClass) fieldName(sym *scope.Symbol) string {
	if c.t.Extern || c.own && c.t.ObjectC != "" {
		if sym.CName != "" {
			return sym.CName
		}
		return sym.Name
	}
	return "f_" + identifier(sym.Name)
}

// acyclic reports whether objects of the type can't be part of a reference cycle.
func acyclic(t types.Type) bool {
	switch class(t) {
	case "str", "bytes", "bytearray", "int", "float", "complex", "bool", "range", "slice":
		return true
	}
	return false
}

// member finds an attribute of an extension type and the class that has it.
func (b *builder) member(o *types.Object, name string) (*scope.Symbol, *extClass) {
	for o != nil && o.Ext != nil {
		if sc, ok := o.Ext.Scope.(*scope.Scope); ok {
			if sym := sc.Names[name]; sym != nil {
				return sym, b.extOf(o, sym.Span)
			}
		}
		o = o.Ext.Base
	}
	return nil, nil
}

// memberOf is member for an attribute expression, private names included.
func (f *fb) memberOf(o *types.Object, name string) (*scope.Symbol, *extClass) {
	if m := f.mangle(name); m != name {
		if sym, c := f.b.member(o, m); sym != nil {
			return sym, c
		}
	}
	return f.b.member(o, name)
}

// extObject is the object type of an expression's value if that is an extension type.
func extObject(t types.Type) *types.Object {
	if o, ok := types.Resolve(t).(*types.Object); ok && o.Ext != nil {
		return o
	}
	return nil
}

// isSubclass reports whether all instances of a are instances of b.
func isSubclass(a, b *types.Object) bool {
	for a != nil && a.Ext != nil {
		if a.Ext == b.Ext {
			return true
		}
		a = a.Ext.Base
	}
	return a != nil && b.Ext == nil && a.Class == b.Class && a.Class != ""
}

// typeObject is the type object of an extension type as a value.
func (f *fb) typeObject(o *types.Object) val {
	c := f.b.extOf(o, f.span)
	if c == nil {
		return f.bad(types.Obj)
	}
	return val{v: f.opAux(prims.ExtType, ir.RObj, c.x.Object), t: types.Builtin("type")}
}

// extCheck checks that an object is of an extension type.
func (f *fb) extCheck(v val, want *types.Object, noneOK bool) val {
	c := f.b.extOf(want, f.span)
	if c == nil {
		return f.bad(want)
	}
	info := prims.ExtCheck
	if !noneOK {
		info = prims.ExtCheckNotNone
	}
	if _, isConst := v.v.(*ir.PyConst); !isConst {
		v = f.keepTemp(v)
	}
	f.doAux(info, c.x.Object, v.v)
	return val{v: v.v, t: want}
}

// keepTemp is v: operations evaluate their operands more than once only if those are variables or temps with one.
func (f *fb) keepTemp(v val) val { return v }

// ---- fields

func fieldAux(c *extClass, sym *scope.Symbol) string { return c.x.Struct + ", " + c.fieldName(sym) }

// field of obj; nil if the name is no field.
func (f *fb) extField(obj val, o *types.Object, name string, at ast.Node) (val, bool) {
	sym, c := f.memberOf(o, name)
	if sym == nil || c == nil || !isField(sym) || sym.Name == "__weakref__" {
		return val{}, false
	}
	f.noneCheck(obj, sym.Name)
	r := f.repOf(sym.Type, at.Span())
	switch {
	case r.Class:
		return val{v: f.opAux(prims.ExtAddr, f.pointerTo(sym.Type), fieldAux(c, sym), f.owner(obj).v), t: sym.Type}, true
	case r.Kind == ir.Array:
		p := f.opAux(prims.ExtField, &ir.Rep{Kind: ir.Ptr, Elem: r.Elem}, fieldAux(c, sym), obj.v)
		return val{v: p, t: sym.Type}, true
	case r.Managed():
		return val{v: f.opAux(prims.ExtFieldObj, ir.RObj, fieldAux(c, sym), obj.v), t: sym.Type}, true
	}
	return val{v: f.opAux(prims.ExtField, r, fieldAux(c, sym), obj.v), t: sym.Type}, true
}

// noneCheck raises AttributeError for None where the nonecheck directive asks for it.
func (f *fb) noneCheck(obj val, name string) {
	if f.dirs.NoneCheck && obj.v != f.cself {
		f.doAux(prims.ExtNotNone, name, obj.v)
	}
}

// extStore assigns to a field of obj; false if the name is no field.
func (f *fb) extStore(obj val, o *types.Object, name string, v val, at ast.Node) bool {
	sym, c := f.memberOf(o, name)
	if sym == nil || c == nil || !isField(sym) || sym.Name == "__weakref__" {
		return false
	}
	f.noneCheck(obj, sym.Name)
	if a, ok := types.Resolve(sym.Type).(*types.Array); ok {
		p := f.opAux(prims.ExtField, &ir.Rep{Kind: ir.Ptr, Elem: rep(a.Elem)}, fieldAux(c, sym), obj.v)
		f.storeArray(p, v, sym.Type)
		return true
	}
	if isCpp(sym.Type) {
		f.storeAt(f.opAux(prims.ExtAddr, f.pointerTo(sym.Type), fieldAux(c, sym), f.owner(obj).v), sym.Type, v)
		return true
	}
	v = f.coerce(v, sym.Type)
	if v.v.RepOf().Managed() {
		f.doAux(prims.ExtStoreObj, fieldAux(c, sym), obj.v, v.v)
	} else {
		f.doAux(prims.ExtStore, fieldAux(c, sym), obj.v, v.v)
	}
	return true
}

// extAddress is the address of a field.
func (f *fb) extAddress(e *ast.Attr, o *types.Object, pr *ir.Rep) ir.Value {
	sym, c := f.memberOf(o, e.Name)
	if sym == nil || c == nil || !isField(sym) || rep(sym.Type).Managed() {
		f.b.unsupported(e.Span(), "taking the address of '%s' is", e.Name)
		return &ir.Lit{Rep: pr, Text: "NULL"}
	}
	obj := f.owner(f.value(e.X))
	f.noneCheck(obj, sym.Name)
	return f.opAux(prims.ExtAddr, pr, fieldAux(c, sym), obj.v)
}

// owner keeps an object alive as long as a pointer into it may be used.
func (f *fb) owner(obj val) val {
	if _, isTemp := obj.v.(*ir.Temp); isTemp {
		keep := f.newLocal("owner", ir.RObj)
		f.set(keep, obj.v)
		obj.v = keep
	}
	return obj
}

// extAttr reads an attribute of an object of an extension type.
func (f *fb) extAttr(e *ast.Attr, o *types.Object) val {
	obj := f.value(e.X)
	if v, ok := f.extField(obj, o, e.Name, e); ok {
		return v
	}
	sym, _ := f.memberOf(o, e.Name)
	if sym != nil && typecheck.PropertyGetter(sym) != nil {
		t := typecheck.PropertyGetter(sym)
		fn := f.cfuncValue(sym, e)
		return f.callC([]ir.Value{fn.v, obj.v}, t)
	}
	if sym != nil && sym.Kind == scope.CFunc && !sym.Cpdef {
		return f.methodToObj(e, obj, o, sym)
	}
	return val{v: f.obj(f.cached(prims.GetAttr), obj.v, f.ident(f.mangle(e.Name))), t: types.Obj}
}

// augExtAttr is obj.x op= value.
func (f *fb) augExtAttr(s *ast.AugAssign, t *ast.Attr, o *types.Object) {
	obj := f.snapshot(f.value(t.X))
	name := f.ident(f.mangle(t.Name))
	x, ok := f.extField(obj, o, t.Name, t)
	if !ok {
		x = val{v: f.obj(f.cached(prims.GetAttr), obj.v, name), t: types.Obj}
	}
	f.augC(s, x, func(v val) {
		if !f.extStore(obj, o, t.Name, v, t) {
			f.do(f.cached(prims.SetAttr), obj.v, name, f.toObj(v))
		}
	})
}

// ---- start of the module

// extPrelude readies the module's own types and imports foreign ones, before
// anything else in the module runs. The own ones come first, as modules may
// cimport each other in a circle; foreign bases come before their subtypes. It
// is built last, when all are known.
func (b *builder) extPrelude(f *fb) *ir.Block {
	imported := map[*extClass]bool{}
	foreign := func(c *extClass) {
		if !imported[c] && c.x.Foreign && !strings.HasPrefix(c.x.Object, "(") {
			imported[c] = true
			f.extImport(c)
		}
	}
	return f.block(func() {
		for _, c := range b.extList {
			if !c.own || c.late {
				continue
			}
			for base := c.base; base != nil; base = base.base {
				if !base.own {
					foreign(base)
				}
			}
			f.extReady(c, nil)
		}
		b.exportC(f)
		for _, c := range b.extList {
			foreign(c)
		}
		b.importsC(f)
	})
}

func (f *fb) extImport(c *extClass) {
	size, vtab := "0", "NULL"
	if c.x.Struct != "" && (!c.t.Extern || c.t.ObjectC != "") {
		size = "sizeof(" + c.x.Struct + ")"
	}
	if c.x.Vtab != nil {
		vtab = "&" + c.x.Vtab.Sym
	}
	private := "NULL"
	if c.private {
		private = "PYXC_PRIVATE_VTAB"
	}
	check := "1"
	switch c.t.CheckSize {
	case "ignore":
		check = "0"
	case "error":
		check = "2"
	}
	f.doAux(prims.ExtImport, c.x.Object+", "+cstr(c.t.Module)+", "+cstr(c.t.Name)+", "+size+", "+check+", "+vtab+", "+private)
}

// extGrowable checks that the first extern class among the bases has room for
// what comes after its fields.
func (f *fb) extGrowable(c *extClass) {
	for base := c.base; base != nil; base = base.base {
		if !base.t.Extern {
			continue
		}
		if base.t.ObjectC != "" && base.t.ObjectC != "PyTypeObject" { // type's instances are really PyHeapTypeObject
			f.doAux(prims.ExtGrowable, "sizeof("+c.x.Struct+") > sizeof("+base.x.Struct+"), "+base.x.Object)
		}
		return
	}
}

// extReady readies a type and binds its name; bases is nil if it has one base.
func (f *fb) extReady(c *extClass, bases ir.Value) {
	if c.x.Vtab != nil && c.x.Vtab.Fill {
		f.doAux(prims.ExtFill, itoa(c.x.Index))
	}
	f.extGrowable(c)
	aux := "&pyxe_" + itoa(c.x.Index) + ", " + c.baseC
	if bases == nil {
		f.doAux(prims.ExtReady, aux)
	} else {
		f.doAux(prims.ExtReadyBases, aux, bases)
	}
	if d := f.b.info.Directives[c.scope.Node]; d != nil && d.Internal {
		return
	}
	f.do(prims.SetGlobal, f.ident(c.t.Name), f.opAux(prims.ExtType, ir.RObj, c.x.Object))
}
