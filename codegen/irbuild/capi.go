package irbuild

import (
	"pyxc/codegen/ir"
	"pyxc/codegen/prims"
	"pyxc/typecheck/scope"
	"pyxc/typecheck/types"
)

// shared is a C function or variable of another module that this one uses.
type shared struct {
	sym  *scope.Symbol
	slot *ir.Sym
	kind string
}

// importC makes the pointer through which a C function or variable of another
// module is reached, and gives what stands for it in C.
func (b *builder) importC(sym *scope.Symbol, r *ir.Rep) *ir.Sym {
	if sym.FromModule == "" || sym.Kind != scope.CFunc && sym.Kind != scope.Var {
		return nil
	}
	slot := &ir.Sym{Rep: r, Name: b.unique("imp", sym.FromModule, sym.Name)}
	s := shared{sym, slot, "function"}
	if sym.Kind == scope.Var {
		slot.Rep, s.kind = &ir.Rep{Kind: ir.Ptr, Elem: r}, "variable"
	}
	b.mod.Vars = append(b.mod.Vars, &ir.CVar{Sym: slot, Static: true})
	b.shared = append(b.shared, s)
	switch {
	case sym.Kind == scope.Var:
		return &ir.Sym{Rep: r, Name: "(*" + slot.Name + ")"}
	case bridged(sym):
		g := b.bridge(sym, r, slot.Name, true)
		slot.Rep = g.Foreign()
		return &ir.Sym{Rep: r, Name: g.Name}
	}
	return slot
}

// bridged reports whether other modules call a function with other arguments than this one's own code does.
func bridged(sym *scope.Symbol) bool {
	fn, _ := types.Resolve(sym.Type).(*types.Func)
	return fn != nil && sym.Kind == scope.CFunc && (sym.Cpdef || fn.Optional > 0)
}

// bridge makes the function between the two forms of a C function's arguments.
func (b *builder) bridge(sym *scope.Symbol, r *ir.Rep, target string, imported bool) *ir.Bridge {
	fn, _ := types.Resolve(sym.Type).(*types.Func)
	g := &ir.Bridge{Name: b.unique("br", sym.Name), Target: target, Result: r.Result, Skip: sym.Cpdef, Import: imported}
	n := len(fn.Params) - fn.Optional
	g.Params = r.Params[:n]
	for i := n; i < len(fn.Params); i++ {
		g.Optional = append(g.Optional, ir.FieldDecl{Name: fn.Params[i].Name, Rep: r.Params[i]})
	}
	g.Struct = b.optArgs(sym)
	b.mod.Bridges = append(b.mod.Bridges, g)
	return g
}

// home is the module that defines a symbol.
func (b *builder) home(sym *scope.Symbol) string {
	if sym.FromModule != "" {
		return sym.FromModule
	}
	return b.info.Name
}

// exportC offers the module's C functions and variables to others.
func (b *builder) exportC(f *fb) {
	for _, sym := range b.info.Scope.Order {
		if b.exported(sym) {
			b.export(f, sym)
		}
	}
}

// importsC takes those of other modules.
func (b *builder) importsC(f *fb) {
	for _, s := range b.shared {
		f.do(prims.CapiImport, &ir.CStr{Bytes: s.sym.FromModule}, &ir.CStr{Bytes: s.sym.Name},
			&ir.CStr{Bytes: b.signature(s.sym)}, &ir.CStr{Bytes: s.kind}, s.slot)
	}
}

// export enters a C function or variable into __pyx_capi__.
func (b *builder) export(f *fb, sym *scope.Symbol) {
	where := ""
	switch sym.Kind {
	case scope.CFunc:
		fn := b.cfuncs[sym]
		if fn == nil || sym.Inline && sym.Def != nil && b.isPxd(sym.Def) {
			return // whoever cimports it compiles it
		}
		r := rep(decay(sym.Type))
		if r == nil {
			return // its definition is an error
		}
		where = fn.Sym
		if bridged(sym) {
			where = b.bridge(sym, r, fn.Sym, false).Name
		}
	case scope.Var:
		s := b.symOf(sym)
		if sym.Storage != scope.ModuleC || s == nil {
			return
		}
		where = "&" + s.Name
	default:
		return
	}
	f.do(prims.CapiExport, &ir.CStr{Bytes: sym.Name}, &ir.CStr{Bytes: b.signature(sym)}, &ir.Sym{Rep: ir.RVoidP, Name: where})
}
