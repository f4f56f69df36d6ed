package typecheck

import (
	"pyxc/parser/ast"
	"pyxc/typecheck/coerce"
	"pyxc/typecheck/scope"
	"pyxc/typecheck/types"
)

// Dataclass is an extension type with the methods of a dataclass.
type Dataclass struct {
	Decorator ast.Expr
	// Fields are all fields, those of bases first.
	Fields []*DataField
	// Options holds the decorator's options by name, the defaults included.
	Options map[string]bool
	// Added are the statements that follow the body of the class.
	Added []ast.Stmt
	// Own are the fields that the class's own body has.
	Own []*DataField
}

// DataField is a field of a dataclass.
type DataField struct {
	Name string
	// Annotation is what Field.type shows; nil for a field declared with cdef, of which Type is shown.
	Annotation ast.Expr
	Type       types.Type
	// Default and Factory are what field() or the class's body gives, evaluated once; at most one is set.
	Default, Factory ast.Expr
	Metadata         ast.Expr
	Flags            map[string]bool // init, repr, compare, kw_only; hash where it is said
	InitVar          bool
	// Hidden: a private C field is in no list that Python sees.
	Hidden bool
	at     ast.Node
}

// dataclassDefaults are the options where nothing is said.
var dataclassDefaults = map[string]bool{"init": true, "repr": true, "eq": true, "match_args": true}

// dataclassDecorator is the decorator that makes a class a dataclass, nil if none does.
func (c *checker) dataclassDecorator(e *env, n ast.Stmt) ast.Expr {
	for _, d := range classDecorators(n) {
		if c.namesDataclass(e, d, "dataclass") {
			return d
		}
	}
	return nil
}

// namesDataclass reports whether an expression or what it calls is a name of
// cython.dataclasses, or of Python's module, which means the same here.
func (c *checker) namesDataclass(e *env, x ast.Expr, name string) bool {
	if call, ok := x.(*ast.Call); ok {
		x = call.Func
	}
	if path, ok := c.cythonPath(e, x); ok {
		return path == "dataclasses."+name
	}
	switch x := x.(type) {
	case *ast.Name:
		return c.importsName(e, x.Id, name)
	case *ast.Attr:
		n, ok := x.X.(*ast.Name)
		return ok && x.Name == name && c.importsName(e, n.Id, "dataclasses")
	}
	return false
}

// importsName reports whether id is bound by an import of that name.
func (c *checker) importsName(e *env, id, name string) bool {
	sym := c.lookup(e, id)
	if sym == nil {
		return false
	}
	switch d := sym.Decl.(type) {
	case *ast.Alias:
		return d.Name == name
	case *ast.Import:
		for _, a := range d.Names {
			if a.Name == name && pick(a.As, a.Name) == id {
				return true
			}
		}
	case *ast.ImportFrom:
		for _, a := range d.Names {
			if a.Name == name && pick(a.As, a.Name) == id {
				return d.Module == "dataclasses"
			}
		}
	}
	return false
}

// startDataclass notes that a class is one before its body is declared, which depends on it.
func (c *checker) startDataclass(e *env, k classSpec, sc *scope.Scope) *Dataclass {
	d := c.dataclassDecorator(e, k.node)
	if d == nil || e.mod.pxd {
		return nil
	}
	dc := &Dataclass{Decorator: d, Options: map[string]bool{}}
	for name, on := range dataclassDefaults {
		dc.Options[name] = on
	}
	if call, ok := d.(*ast.Call); ok {
		for _, kw := range call.Keywords {
			if isTrue(kw.Value) || isFalse(kw.Value) {
				dc.Options[kw.Name] = isTrue(kw.Value)
			}
		}
	}
	c.dataclasses[sc] = dc
	return dc
}

// dataType is the type of a field with an annotation in the body of a
// dataclass; nil for what is no field.
func (c *checker) dataType(e *env, annotation ast.Expr, t types.Type) types.Type {
	switch lastName(annotationHead(annotation)) {
	case "ClassVar":
		return nil
	case "InitVar":
		t = nil
		if s, ok := annotation.(*ast.Subscript); ok {
			t = c.annotationType(e, s.Index, annVar)
		}
	}
	if t == nil {
		return types.Obj
	}
	return t
}

// isDataField reports whether a statement of a dataclass's body declares a
// field, whose value __init__ assigns.
func (c *checker) isDataField(e *env, target ast.Expr) bool {
	n, ok := target.(*ast.Name)
	if !ok || c.dataclasses[e.sc] == nil {
		return false
	}
	sym := e.sc.Names[mangle(e.cls, n.Id)]
	return sym != nil && sym.Kind == scope.Var && sym.Declared && sym.Storage == scope.ClassAttr
}

// finishDataclass gathers the fields once the body is declared and adds the methods.
func (c *checker) finishDataclass(e *env, k classSpec, t *types.Object, dc *Dataclass) {
	c.dataFields(e, dc, k.body)
	for _, f := range dc.Own {
		sym := e.sc.Names[mangle(e.cls, f.Name)]
		if _, shown := coerce.Convert(sym.Type, types.Obj); f.Annotation != nil && shown {
			sym.Public, sym.Readonly = !dc.Options["frozen"], dc.Options["frozen"]
		}
		f.Hidden, f.Type = !sym.Public && !sym.Readonly, sym.Type
	}
	dc.Fields = append(c.inheritedFields(t.Ext.Base), dc.Own...)
	if dc.Options["unsafe_hash"] && e.sc.Names["__hash__"] != nil {
		c.errorf(dc.Decorator, "E0394", "unsafe_hash makes a __hash__, and the class has one")
	}
	g := &dataGen{c: c, e: e, dc: dc, class: k.pyName, typ: k.name}
	g.Sp = dc.Decorator.Span()
	g.generate()
	c.info.Dataclasses[k.node] = dc
	c.declareStmts(e, dc.Added)
	for _, f := range dc.Own {
		c.walkAll(e, f.Default, f.Factory, f.Metadata)
	}
}

// checkDataFields types what the fields are made with, and the statements that are added.
func (c *checker) checkDataFields(e *env, dc *Dataclass) {
	c.checkStmts(e, dc.Added)
	for _, f := range dc.Own {
		for _, x := range []ast.Expr{f.Default, f.Factory, f.Metadata} {
			if x != nil {
				c.expr(e, x)
			}
		}
	}
}

// inheritedFields are those of the nearest base that is a dataclass.
func (c *checker) inheritedFields(t *types.Object) []*DataField {
	for ; t != nil && t.Ext != nil; t = t.Ext.Base {
		if sc, ok := t.Ext.Scope.(*scope.Scope); ok && c.dataclasses[sc] != nil {
			return append([]*DataField(nil), c.dataclasses[sc].Fields...)
		}
	}
	return nil
}

// dataFields collects the fields that a class's body declares.
func (c *checker) dataFields(e *env, dc *Dataclass, list []ast.Stmt) {
	for _, s := range list {
		switch s := s.(type) {
		case *ast.AnnAssign:
			if c.isDataField(e, s.Target) {
				f := dc.field(s.Target.(*ast.Name).Id, s.Target)
				f.Annotation = s.Annotation
				f.InitVar = lastName(annotationHead(s.Annotation)) == "InitVar"
				c.dataValue(e, f, s.Value)
			}
		case *ast.Assign:
			if len(s.Targets) == 1 && c.isDataField(e, s.Targets[0]) {
				c.dataValue(e, dc.field(s.Targets[0].(*ast.Name).Id, s.Targets[0]), s.Value)
			}
		case *ast.CVarDecl:
			for _, d := range s.Decls {
				if nd := ast.DeclaredName(d); nd != nil && !isFuncDecl(d) && c.typingHead(e, s.Type) != "ClassVar" {
					f := dc.field(nd.Name, nd)
					f.InitVar = c.typingHead(e, s.Type) == "InitVar"
				}
			}
		case *ast.CDefBlock:
			c.dataFields(e, dc, s.Body)
		}
	}
}

// field finds or enters a field of the class's own.
func (dc *Dataclass) field(name string, at ast.Node) *DataField {
	for _, f := range dc.Own {
		if f.Name == name {
			return f
		}
	}
	f := &DataField{Name: name, at: at, Flags: map[string]bool{"init": true, "repr": true, "compare": true, "kw_only": dc.Options["kw_only"]}}
	dc.Own = append(dc.Own, f)
	return f
}

// dataValue reads what a field is assigned: its default, or a call of field().
func (c *checker) dataValue(e *env, f *DataField, v ast.Expr) {
	call, ok := v.(*ast.Call)
	if !ok || !c.namesDataclass(e, call, "field") {
		f.Default = v
		return
	}
	for _, a := range call.Args {
		c.errorf(a, "E0394", "field takes no positional arguments")
	}
	for i := range call.Keywords {
		kw := &call.Keywords[i]
		switch kw.Name {
		case "default":
			f.Default = kw.Value
		case "default_factory":
			f.Factory = kw.Value
		case "metadata":
			if !isNone(kw.Value) {
				f.Metadata = kw.Value
			}
		case "init", "repr", "compare", "kw_only", "hash":
			switch {
			case isTrue(kw.Value) || isFalse(kw.Value):
				f.Flags[kw.Name] = isTrue(kw.Value)
			case kw.Name != "hash" || !isNone(kw.Value):
				c.errorf(kw, "E0394", "the option %s of field is True or False", kw.Name)
			}
		}
	}
}

// inHash reports whether a field takes part in the hash.
func (f *DataField) inHash() bool {
	if h, said := f.Flags["hash"]; said {
		return h
	}
	return f.Flags["compare"]
}
