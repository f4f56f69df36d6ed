package irbuild

import (
	"pyxc/codegen/ir"
	"pyxc/codegen/prims"
	"pyxc/typecheck"
	"pyxc/typecheck/types"
)

// enumClasses makes the Python side of the module's cpdef enums before its
// body runs: a class, or the bare constants of an enum without a name.
func (f *fb) enumClasses() {
	for i := range f.b.info.CpdefEnums {
		f.enumClass(&f.b.info.CpdefEnums[i])
	}
}

func (f *fb) enumClass(e *typecheck.CpdefEnum) {
	if e.Type.Scoped {
		f.b.unsupported(e.Node.Span(), "a cpdef enum class is")
		return
	}
	defer f.at(e.Node)()
	r := f.repOf(e.Type, e.Node.Span())
	list := f.obj(prims.NewList)
	for _, it := range e.Type.Items {
		name := it.CName
		if name == "" {
			name = it.Name
		}
		n := f.boxInt(&ir.Sym{Rep: r, Name: name})
		if e.Bare {
			f.do(prims.SetGlobal, f.ident(it.Name), n)
			continue
		}
		f.do(prims.ListAppend, list, f.obj(prims.NewTuple, f.ident(it.Name), n))
	}
	if e.Bare {
		return
	}
	var doc ir.Value = ir.PyNone
	if e.Node.Doc != nil && !f.b.opts.NoDocstrings {
		doc = f.b.mod.Str(e.Node.Doc.Text)
	}
	cls := f.obj(prims.EnumClass, f.ident(e.Type.Name), list, f.b.mod.Str(f.b.mod.Name), doc)
	f.do(prims.SetGlobal, f.ident(e.Type.Name), cls)
}

// hasEnumClass reports whether the module itself makes a class of an enum.
func (b *builder) hasEnumClass(t types.Type) bool {
	e, ok := types.Resolve(t).(*types.Enum)
	if !ok || e.Name == "" {
		return false
	}
	for i := range b.info.CpdefEnums {
		if b.info.CpdefEnums[i].Type == e {
			return !b.info.CpdefEnums[i].Bare
		}
	}
	return false
}

// enumToObj is the member of the enum's class, or an int where it has none.
func (f *fb) enumToObj(v val, t *types.Enum) val {
	n := f.boxInt(v.v)
	if !f.b.hasEnumClass(t) {
		return val{v: n, t: types.Builtin("int")}
	}
	return val{v: f.obj(prims.Call, f.global(t.Name).v, n), t: types.Obj}
}
