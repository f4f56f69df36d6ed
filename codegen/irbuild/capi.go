package irbuild

import (
	"path/filepath"
	"strings"

	"pyxc/codegen/ir"
	"pyxc/codegen/prims"
	"pyxc/parser/ast"
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
	if sym.FromModule == "" || sym.Kind != scope.CFunc && sym.Kind != scope.Var || r.Managed() {
		return nil
	}
	kind, slotRep := "function", r
	if sym.Kind == scope.Var {
		kind, slotRep = "variable", &ir.Rep{Kind: ir.Ptr, Elem: r}
	}
	slot := &ir.Sym{Rep: slotRep, Name: b.unique("imp", sym.FromModule, sym.Name)}
	b.mod.Vars = append(b.mod.Vars, &ir.CVar{Sym: slot, Static: true})
	b.shared = append(b.shared, shared{sym, slot, kind})
	if sym.Kind == scope.Var {
		return &ir.Sym{Rep: r, Name: "(*" + slot.Name + ")"}
	}
	return slot
}

// shareC is the exchange of C functions and variables, done before the module's body runs.
func (b *builder) shareC(f *fb) []ir.Stmt {
	blk := f.block(func() {
		for _, sym := range b.info.Scope.Order {
			b.export(f, sym)
		}
		for _, s := range b.shared {
			f.do(prims.CapiImport, &ir.CStr{Bytes: s.sym.FromModule}, &ir.CStr{Bytes: s.sym.Name},
				&ir.CStr{Bytes: signature(s.sym.Type)}, &ir.CStr{Bytes: s.kind}, s.slot)
		}
	})
	return blk.List
}

// export enters a C function or variable that the module's .pxd declares, or
// that is an api function.
func (b *builder) export(f *fb, sym *scope.Symbol) {
	if sym.Extern || sym.Storage == scope.Imported || !sym.API && !b.inPxd(sym) {
		return
	}
	name := &ir.CStr{Bytes: sym.Name}
	switch sym.Kind {
	case scope.CFunc:
		if fn := b.cfuncs[sym]; fn != nil && !sym.Inline {
			f.do(prims.CapiExport, name, &ir.CStr{Bytes: signature(sym.Type)}, &ir.Sym{Rep: ir.RVoidP, Name: fn.Sym})
		}
	case scope.Var:
		if sym.Storage != scope.ModuleC {
			return
		}
		if s := b.symOf(sym); s != nil && !s.Rep.Managed() {
			f.do(prims.CapiExport, name, &ir.CStr{Bytes: signature(sym.Type)}, &ir.Sym{Rep: ir.RVoidP, Name: "&" + s.Name})
		}
	}
}

// inPxd reports whether a symbol was declared in the module's own .pxd.
func (b *builder) inPxd(sym *scope.Symbol) bool {
	if sym.Decl == nil {
		return false
	}
	if _, ok := sym.Decl.(*ast.FuncDef); ok && sym.Def == sym.Decl {
		return false
	}
	file := b.info.Set.File(sym.Decl.Span().Start)
	return file != nil && file != b.info.Module.File && filepath.Ext(file.Path) == ".pxd"
}

// signature is a C type as the capsules of __pyx_capi__ name it.
func signature(t types.Type) string {
	switch t := t.(type) {
	case *types.Object:
		return "PyObject *"
	case *types.Int:
		if t.Bint {
			return "int"
		}
	case *types.Typedef:
		if t.Extern && t.CName != "" {
			return t.CName
		}
		if !t.Extern {
			return signature(t.Of)
		}
	case *types.Struct:
		return structC(t)
	case *types.Enum:
		return enumC(t)
	case *types.Pointer:
		s := signature(t.Elem)
		if strings.HasSuffix(s, "*") {
			return s + "*"
		}
		return s + " *"
	case *types.Const:
		if t.Const {
			return "const " + signature(t.Of)
		}
		return signature(t.Of)
	case *types.Func:
		parts := make([]string, 0, len(t.Params))
		for _, p := range t.Params {
			parts = append(parts, signature(decay(p.Type)))
		}
		if len(parts) == 0 {
			parts = append(parts, "void")
		}
		s := signature(t.Result)
		if !strings.HasSuffix(s, "*") {
			s += " "
		}
		return s + "(" + strings.Join(parts, ", ") + ")"
	}
	return t.String()
}
