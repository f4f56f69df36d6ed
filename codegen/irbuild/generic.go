package irbuild

import (
	"pyxc/codegen/ir"
	"pyxc/codegen/prims"
	"pyxc/parser/ast"
	"pyxc/typecheck"
	"pyxc/typecheck/scope"
	"pyxc/typecheck/types"
)

// generic makes the type parameters of a statement, stores each in its
// variable, and gives what the runtime made: the tuple of them, or the alias of
// a type statement. nil if the statement has none.
func (f *fb) generic(n ast.Node) ir.Value {
	g := f.b.info.Generics[n]
	if g == nil {
		return nil
	}
	for _, sym := range g.Params {
		if sym.Storage == scope.Cell {
			f.set(f.localOf(sym), f.obj(prims.CellNew, null))
		}
	}
	calls := f.obj(prims.NewDict)
	for _, c := range g.Calls {
		f.do(prims.DictSetItem, calls, f.ident(c.Name), f.toObj(f.lambda(c.Fn)))
	}
	if g.Class && f.class != nil && len(g.Calls) > 0 {
		f.do(prims.DictSetItem, calls, f.ident(typecheck.GenericClass), f.obj(prims.ClassDictCell, f.class.ns))
	}
	if _, alias := n.(*ast.TypeAlias); alias {
		return f.obj(prims.TypeAlias, f.b.mod.Str(g.Source), calls)
	}
	made := f.obj(prims.TypeParams, f.b.mod.Str(g.Source), calls)
	for i, sym := range g.Params {
		item := f.obj(prims.TupleGetInt, made, ssize(i), cbool(false), cbool(false))
		f.storeSymbol(sym, val{v: item, t: types.Obj}, n)
	}
	return made
}

// typeAlias builds a type statement.
func (f *fb) typeAlias(s *ast.TypeAlias) {
	f.storeName(s.Name, val{v: f.generic(s), t: types.Obj})
}

// genericBases adds typing.Generic[...] to the bases of a class.
func (f *fb) genericBases(bases, params ir.Value) ir.Value {
	if params == nil {
		return bases
	}
	return f.obj(prims.GenericBases, bases, params)
}

// genericClass is the cell with the namespace of the class whose names a
// function of type parameters sees; nil anywhere else.
func (f *fb) genericClass(sym *scope.Symbol) ir.Value {
	if f.scope == nil { // the wrapper of a C function
		return nil
	}
	cell := f.scope.Lookup(typecheck.GenericClass)
	if cell == nil || sym != nil && (sym.Scope == f.scope && sym.Storage != scope.Free || sym.Scope != nil && sym.Scope.TypeParams) {
		return nil
	}
	return f.localOf(cell)
}

// genericRead reads a name in such a function: from the class, or from outside.
func (f *fb) genericRead(cell ir.Value, sym *scope.Symbol, e *ast.Name) val {
	l := f.newLocal("found", ir.RObj)
	found := f.obj(prims.FindCellName, cell, f.ident(f.mangle(e.Id)))
	found.Nullable = true
	f.iff(f.op(prims.CIsNull, ir.RBint, found), func() {
		if sym == nil {
			f.set(l, f.toObj(f.global(e.Id)))
			return
		}
		f.set(l, f.toObj(f.symbol(sym, e)))
	}, func() { f.set(l, found) })
	return val{v: f.obj(prims.TakeLocal, l), t: types.Obj}
}
