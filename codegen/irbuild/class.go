package irbuild

import (
	"reflect"
	"slices"

	"pyxc/codegen/ir"
	"pyxc/codegen/prims"
	"pyxc/parser"
	"pyxc/parser/ast"
	"pyxc/typecheck/scope"
	"pyxc/typecheck/types"
)

// classBody is the class whose suite is being executed.
type classBody struct {
	name string
	ns   ir.Value
	cell *ir.Local // the __class__ cell, nil if no method needs it
	// frame is the body's in tracebacks, nil where it has none.
	frame *ir.Frame
	ext   *extClass // the extension type whose body it is, if it is one
}

// classDef builds a Python class: its suite runs in place, over a namespace.
func (f *fb) classDef(s *ast.ClassDef) {
	if f.b.isExtClass(s) {
		f.extClassDef(s)
		return
	}
	sc := f.b.info.Scopes[s]
	if sc == nil {
		f.b.unsupported(s.Span(), "this class is")
		return
	}
	decorators := f.decorators(s.Decorators)
	defer f.atClass(s)()
	generic := f.generic(s)
	orig := f.genericBases(f.classBases(s), generic)
	kwds := f.classKeywords(s)
	bases := f.obj(prims.ClassBases, orig)
	meta := f.obj(prims.ClassMeta, bases, kwds)
	name := f.ident(s.Name)
	qual := f.b.mod.Str(qualName(sc, s.Name))
	var doc ir.Value = null
	if d := f.b.doc(s.Body, s); d != nil && f.b.cython {
		doc = d // in Python the body sets it
	}
	modName := f.obj(prims.ModuleName)
	ns := f.obj(prims.ClassPrepare, meta, bases, orig, name, qual, kwds, modName, doc)
	cell := f.classSuite(s, sc, ns, generic)
	if f.b.cython && f.dirs.LanguageLevel == 2 {
		meta = f.obj(prims.ClassMetaPy2, meta, bases, ns)
	}
	var hand ir.Value = null
	if cell != nil && !f.b.cython {
		hand = cell // type.__new__ sets it
	}
	cls := f.obj(prims.ClassCreate, meta, name, bases, ns, kwds, hand)
	if cell != nil && f.b.cython {
		f.do(prims.CellSet, cell, cls)
	}
	f.bindDecorated(s, s.Name, decorators, cls)
}

func (f *fb) classBases(s *ast.ClassDef) ir.Value {
	if hasStar(s.Bases) {
		return f.obj(prims.ListToTuple, f.list(s.Bases).v)
	}
	return f.obj(prims.NewTuple, f.objects(s.Bases)...)
}

func (f *fb) classKeywords(s *ast.ClassDef) ir.Value {
	if len(s.Keywords) == 0 {
		return null
	}
	d := f.obj(prims.NewDict)
	for i := range s.Keywords {
		k := &s.Keywords[i]
		if k.Name == "" {
			f.do(prims.DictMerge, d, f.object(k.Value), null)
		} else {
			f.do(prims.DictSetItem, d, f.ident(k.Name), f.object(k.Value))
		}
	}
	return d
}

// classSuite runs the suite with names bound in the namespace; gives the
// __class__ cell if a method uses it. generic has the type parameters, if there are any.
func (f *fb) classSuite(s *ast.ClassDef, sc *scope.Scope, ns, generic ir.Value) *ir.Local {
	saved, savedScope := f.class, f.scope
	f.class = &classBody{name: s.Name, ns: ns}
	f.scope = sc
	if sc.ClassCell != nil {
		l := f.localOf(sc.ClassCell)
		f.class.cell = l
		f.set(l, f.obj(prims.CellNew, null))
	}
	body := s.Body
	if s.Doc != nil && len(body) > 0 {
		body = body[1:]
	}
	run := func() {
		f.classLine(s)
		if generic != nil {
			f.do(prims.SetItem, ns, f.ident("__type_params__"), generic)
		}
		f.setupAnnotations(body, ns)
		if d := f.b.doc(s.Body, s); d != nil && !f.b.cython {
			f.do(prims.SetItem, ns, f.ident("__doc__"), d)
		}
		f.suite(body)
		f.classStatic(s)
	}
	if f.b.cython {
		run()
	} else {
		// In CPython the body is a frame of its own, below that of the class statement.
		f.caught(func() {
			f.class.frame = &ir.Frame{Name: s.Name, Span: s.NameSp}
			run()
		}, func() { f.doAux(prims.ClassBodyFailed, cstr(s.Name)+", "+cstr(f.b.mod.Path)) })
	}
	cell := f.class.cell
	f.class, f.scope = saved, savedScope
	return cell
}

// super0 is super() without arguments.
func (f *fb) super0() (val, bool) {
	if v, ok := f.extSuper(); ok {
		return v, true
	}
	sym := f.scope.Lookup("__class__")
	for s := f.scope; sym == nil && s != nil; s = s.Parent {
		for _, free := range s.Free {
			if free.Name == "__class__" {
				sym = free
			}
		}
	}
	own := 1 // the function object comes before the arguments
	if f.f.Generator {
		own = 0
	}
	noArgs := len(f.f.Params) <= own || !f.b.cython && f.onlyStars()
	if sym == nil || noArgs {
		// The builtin would look at the frame of whoever called us.
		text := "super(): __class__ cell not found"
		if noArgs {
			text = "super(): no arguments"
		}
		f.doAux(prims.RaiseText, text, &ir.Sym{Rep: ir.RObj, Name: "PyExc_RuntimeError"})
		return val{v: ir.PyNone, t: types.Obj}, true
	}
	return val{v: f.obj(prims.Super0, f.localOf(sym), f.firstArg(own)), t: types.Obj}, true
}

// onlyStars reports whether the function has no positional parameter.
func (f *fb) onlyStars() bool {
	switch n := f.scope.Node.(type) {
	case *ast.FuncDef:
		return len(n.Params.PosOnly)+len(n.Params.Args) == 0
	case *ast.Lambda:
		return n.Params == nil || len(n.Params.PosOnly)+len(n.Params.Args) == 0
	}
	return false
}

// firstArg reads what the variable of the first parameter holds now.
func (f *fb) firstArg(own int) ir.Value {
	l := f.f.Params[own]
	sym := f.scope.Lookup(l.PyName)
	if sym == nil {
		sym = f.scope.Lookup(f.mangle(l.PyName))
	}
	switch {
	case f.b.cython || sym == nil || sym.Storage != scope.Cell && f.locals[sym] != l:
		return l
	case sym.Storage == scope.Cell:
		deleted := f.op(prims.CNot, ir.RBint, f.op(prims.CellIsSet, ir.RBint, f.localOf(sym)))
		f.iff(deleted, f.superDeleted, nil)
		return f.opAux(prims.CellGetLocal, ir.RObj, sym.Name, f.localOf(sym))
	case sym.Deleted:
		f.iff(f.op(prims.CIsNull, ir.RBint, l), f.superDeleted, nil)
		f.doAux(prims.CheckBound, sym.Name, l)
	}
	return l
}

func (f *fb) superDeleted() {
	f.doAux(prims.RaiseText, "super(): arg[0] deleted", &ir.Sym{Rep: ir.RObj, Name: "PyExc_RuntimeError"})
}

// recordAnnotation stores a variable's annotation in __annotations__.
func (f *fb) recordAnnotation(n *ast.Name, ann ast.Expr) {
	if f.dirs.LanguageLevel == 2 && f.b.cython {
		return
	}
	v := f.annotation(ann)
	key := f.ident(f.mangle(n.Id))
	if f.class != nil {
		f.do(prims.AnnotateClass, f.class.ns, key, v)
		return
	}
	f.do(prims.AnnotateModule, key, v)
}

// setupAnnotations makes the __annotations__ of a module or class that
// annotates any variable, whether or not it comes to that; ns is the class's.
func (f *fb) setupAnnotations(body []ast.Stmt, ns ir.Value) {
	if f.b.cython {
		return
	}
	found := false
	walkNodes(reflect.ValueOf(body), func(n ast.Node) bool {
		switch n.(type) {
		case *ast.AnnAssign:
			found = true
		case *ast.FuncDef, *ast.ClassDef, ast.Expr:
			return false
		}
		return !found
	})
	if !found {
		return
	}
	if ns == nil {
		ns = f.obj(prims.ModuleDict)
	}
	f.do(prims.SetupAnnotations, ns)
}

// annotation is an annotation's object: its text in a .pyx (as Cython has it)
// and under "from __future__ import annotations", its value in a .py.
func (f *fb) annotation(e ast.Expr) ir.Value {
	if f.b.cython || f.b.info.Module.Future["annotations"] {
		return f.b.mod.Str(parser.UnparseAnnotation(e))
	}
	if f.namesCython(e) {
		return f.b.mod.Str(parser.UnparseAnnotation(e)) // there is no such module at run time
	}
	if s, ok := e.(*ast.Starred); ok {
		// *args: *Ts stands for the only item of Ts.
		item := f.f.NewTemp(ir.RObj)
		f.emit(&ir.Op{Info: prims.UnpackFor(1), Aux: "1", Args: []ir.Value{f.object(s.X)}, Outs: []*ir.Temp{item}, Span: f.span, Older: f.older})
		return item
	}
	return f.object(e)
}

// namesCython reports whether an expression mentions the compile-time cython module or a C type.
func (f *fb) namesCython(e ast.Expr) bool {
	found := false
	walkNodes(reflect.ValueOf(e), func(n ast.Node) bool {
		if name, ok := n.(*ast.Name); ok {
			if _, ok := f.cythonPath(name); ok {
				found = true
			}
			if f.b.info.Uses[name] == nil && f.namesCType(name.Id) { // the checker looks only for objects
				found = true
			}
		}
		return !found
	})
	return found
}

// namesCType reports whether a name stands for a C type here.
func (f *fb) namesCType(name string) bool {
	for s := f.scope; s != nil; s = s.Parent {
		if sym := s.Lookup(name); sym != nil {
			return sym.Kind == scope.CType && name != "float" // which is a class in Python, too
		}
	}
	return false
}

// annotations makes the dict of a function's annotations, NULL if it has none.
func (f *fb) annotations(fn *function) ir.Value {
	var d ir.Value = null
	add := func(name string, ann ast.Expr) {
		if ann == nil {
			return
		}
		if d == ir.Value(null) {
			d = f.obj(prims.NewDict)
		}
		f.do(prims.DictSetItem, d, f.ident(f.mangle(name)), f.annotation(ann))
	}
	params := paramList(fn.params)
	if fn.params != nil && len(fn.params.PosOnly) > 0 && !f.b.cython {
		n := len(fn.params.PosOnly)
		// CPython's order: the positional-only ones come after the positional ones.
		m := n + len(fn.params.Args)
		params = slices.Concat(params[n:m], params[:n], params[m:])
	}
	for _, a := range params {
		add(a.Name, a.Annotation)
	}
	add("return", fn.returns)
	return d
}
