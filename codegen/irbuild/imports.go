package irbuild

import (
	"strings"

	"pyxc/codegen/ir"
	"pyxc/codegen/prims"
	"pyxc/parser/ast"
	"pyxc/typecheck/coerce"
	"pyxc/typecheck/scope"
	"pyxc/typecheck/types"
)

// bindAlias stores an imported object under its name. Names of imports have no
// node of their own, so the symbol is looked up in the scope.
func (f *fb) bindAlias(name string, v val, at ast.Node) {
	if sym := f.b.info.Bound[at]; sym != nil && f.b.info.Reimported[sym] {
		f.do(prims.SetGlobal, f.ident(name), f.toObj(v))
		return
	}
	if sym := f.b.info.Bound[at]; sym != nil && (sym.Name == name || sym.Name == f.mangle(name)) {
		f.storeSymbol(sym, v, at)
		return
	}
	for s := f.scope; s != nil; s = s.Parent {
		if sym := s.Lookup(name); sym != nil && (s == f.scope || s.Kind != scope.ClassScope) {
			if sym.Kind == scope.Module && sym.Storage == scope.Imported {
				return
			}
			f.storeSymbol(sym, v, at)
			return
		}
	}
	f.do(prims.SetGlobal, f.ident(name), f.toObj(v))
}

// relativeFirst reports whether imports look beside the module first, as in Python 2.
func (f *fb) relativeFirst() bool {
	return f.dirs.LanguageLevel == 2 && !f.b.info.Module.Future["absolute_import"]
}

func (f *fb) importLevel() ir.Value {
	if f.relativeFirst() {
		return cint(-1)
	}
	return cint(0)
}

func (f *fb) importStmt(s *ast.Import) {
	for i := range s.Names {
		a := &s.Names[i]
		if a.Name == "cython" || strings.HasPrefix(a.Name, "cython.") {
			continue // compile-time only
		}
		name := a.Name
		var m *ir.Temp
		switch {
		case a.As == "" || !strings.Contains(name, "."):
			m = f.obj(prims.ImportName, f.ident(name), ir.PyNone, f.importLevel())
			if a.As == "" {
				name, _, _ = strings.Cut(name, ".")
			} else {
				name = a.As
			}
		case f.relativeFirst():
			star := f.b.mod.Const(ir.PyConst{Kind: ir.KTuple, Items: []*ir.PyConst{f.ident("*")}}) // for the last module, not the first
			m = f.obj(prims.ImportName, f.ident(name), star, f.importLevel())
			name = a.As
		default:
			m = f.obj(prims.ImportAs, f.ident(name))
			name = a.As
		}
		f.bindAlias(name, val{v: m, t: types.Obj}, a)
	}
}

func (f *fb) importFrom(s *ast.ImportFrom) {
	if s.Level == 0 && (s.Module == "__future__" || s.Module == "cython" || strings.HasPrefix(s.Module, "cython.")) {
		if s.Module == "__future__" {
			f.importFuture(s)
		}
		return
	}
	level := ir.Value(cint(s.Level))
	if s.Level == 0 {
		level = f.importLevel()
	}
	names := make([]*ir.PyConst, len(s.Names))
	for i := range s.Names {
		names[i] = f.ident(s.Names[i].Name)
	}
	from := f.b.mod.Const(ir.PyConst{Kind: ir.KTuple, Items: names})
	m := f.obj(prims.ImportName, f.ident(s.Module), from, level)
	if len(s.Names) == 1 && s.Names[0].Name == "*" {
		f.do(prims.ImportStar, m)
		f.starIntoC()
		return
	}
	for i := range s.Names {
		a := &s.Names[i]
		name := a.As
		if name == "" {
			name = a.Name
		}
		v := f.obj(prims.ImportFrom, m, f.ident(a.Name))
		f.bindAlias(name, val{v: v, t: types.Obj}, a)
	}
}

// importFuture binds the feature objects, as Python does.
func (f *fb) importFuture(s *ast.ImportFrom) {
	for i := range s.Names {
		a := &s.Names[i]
		name := a.As
		if name == "" {
			name = a.Name
		}
		from := f.b.mod.Const(ir.PyConst{Kind: ir.KTuple, Items: []*ir.PyConst{f.ident(a.Name)}})
		m := f.obj(prims.ImportName, f.ident("__future__"), from, cint(0))
		v := f.obj(prims.ImportFrom, m, f.ident(a.Name))
		f.bindAlias(name, val{v: v, t: types.Obj}, a)
	}
}

// print is Python 2's print statement.
func (f *fb) print(s *ast.Print) {
	var dest ir.Value = null
	if s.Dest != nil {
		dest = f.snapshot(val{v: f.object(s.Dest), t: types.Obj}).v
	}
	for _, x := range s.Values {
		f.do(prims.PrintItem, dest, f.object(x))
	}
	if !s.NoNewline {
		f.do(prims.PrintNewline, dest)
	}
}

// exec is Python 2's exec statement.
func (f *fb) exec(s *ast.Exec) {
	code := f.object(s.Code)
	var globals, locals ir.Value = null, null
	switch {
	case s.Globals != nil:
		globals = f.object(s.Globals)
		if s.Locals != nil {
			locals = f.object(s.Locals)
		}
	case !f.module || f.class != nil:
		globals, locals = f.obj(prims.ModuleDict), f.localsDict().v
	}
	f.obj(prims.ExecCode, code, globals, locals)
}

// starIntoC gives the module's C variables what a star import brought under
// their names.
func (f *fb) starIntoC() {
	for _, sym := range f.b.info.Scope.Order {
		if sym.Kind != scope.Var || sym.Storage != scope.ModuleC || sym.Extern || sym.Type == nil {
			continue
		}
		if _, ok := coerce.Convert(types.Obj, sym.Type); !ok {
			continue
		}
		v := f.obj(prims.StarTake, f.ident(sym.Name))
		v.Nullable = true
		f.iff(f.op(prims.CNotNull, ir.RBint, v), func() { f.storeModuleC(sym, val{v: v, t: types.Obj}, nil) }, nil)
	}
}
