package irbuild

import (
	"strings"

	"pyxc/codegen/ir"
	"pyxc/typecheck/scope"
	"pyxc/typecheck/types"
)

// header gathers what the module declares public or api.
func (b *builder) header() *ir.Header {
	h := &ir.Header{}
	for _, t := range b.info.PublicTypes {
		if td := b.headerType(t); td != nil {
			h.Types = append(h.Types, td)
		}
	}
	used := len(h.Types) > 0
	for _, sym := range b.info.Scope.Order {
		if sym.Extern || sym.Storage == scope.Imported || !sym.Public && !sym.API {
			continue
		}
		used = used || sym.Kind != scope.CType
		switch sym.Kind {
		case scope.ExtType:
			b.headerClass(h, sym)
		case scope.CFunc:
			b.headerFunc(h, sym)
		case scope.Var:
			b.headerVar(h, sym)
		}
	}
	if !used {
		return nil
	}
	return h
}

// headerType is a public struct, enum or typedef.
func (b *builder) headerType(t types.Type) *ir.TypeDecl {
	if td, ok := t.(*types.Typedef); ok {
		return &ir.TypeDecl{Kind: ir.DeclTypedef, Name: td.CName, Text: plainC(sigDecl(td.Of, td.CName))}
	}
	if i, ok := b.declared[t]; ok {
		return b.mod.Types[i]
	}
	return nil
}

func (b *builder) headerClass(h *ir.Header, sym *scope.Symbol) {
	o, _ := types.Resolve(sym.Type).(*types.Object)
	if o == nil || o.Ext == nil || b.exts[o.Ext] == nil {
		return
	}
	x := b.exts[o.Ext].x
	h.Classes = append(h.Classes, x)
	if sym.Public && o.Ext.TypeC != "" {
		h.Public = append(h.Public, ir.HeaderDecl{Name: o.Ext.TypeC, CName: o.Ext.TypeC, Decl: "PyTypeObject " + o.Ext.TypeC, Var: true})
	}
	if sym.API && o.Ext.TypeC != "" {
		h.APIClasses = append(h.APIClasses, ir.HeaderClass{Name: o.Ext.Name, Type: o.Ext.TypeC, Struct: x.Struct})
	}
}

func (b *builder) headerFunc(h *ir.Header, sym *scope.Symbol) {
	fn := b.cfuncs[sym]
	t, _ := types.Resolve(sym.Type).(*types.Func)
	if fn == nil || t == nil {
		return
	}
	d := ir.HeaderDecl{Name: sym.Name, CName: pick(sym.CName, sym.Name), Signature: b.signature(sym)}
	if sym.API {
		d.Pointer = plainC(sigFunc(t, "*%s", b.optArgs(sym), sym.Cpdef))
		h.API = append(h.API, d)
	}
	if sym.Public {
		d.CName = fn.Sym
		d.Decl = plainC(sigFunc(t, fn.Sym, "", false))
		h.Public = append(h.Public, d)
	}
}

func (b *builder) headerVar(h *ir.Header, sym *scope.Symbol) {
	s := b.symOf(sym)
	if s == nil {
		return
	}
	d := ir.HeaderDecl{Name: sym.Name, CName: pick(sym.CName, sym.Name), Signature: b.signature(sym), Var: true}
	if sym.API {
		d.Pointer = plainC(sigDecl(&types.Pointer{Elem: sym.Type}, "%s"))
		h.API = append(h.API, d)
	}
	if sym.Public {
		d.Decl = plainC(sigDecl(sym.Type, s.Name))
		h.Public = append(h.Public, d)
	}
}

// public reports whether an extension type of the module is seen by C under its own name.
func (b *builder) public(t *types.ExtType) bool {
	for _, sym := range b.info.Scope.Order {
		if o, ok := types.Resolve(sym.Type).(*types.Object); ok && sym.Kind == scope.ExtType && o.Ext == t {
			return sym.Public
		}
	}
	return false
}

func pick(a, b string) string {
	if a != "" {
		return a
	}
	return b
}

// plainC is a declaration in words that every C file knows.
func plainC(decl string) string {
	return plain.Replace(decl)
}

var plain = strings.NewReplacer("__pyx_t_float_complex", "float _Complex", "__pyx_t_double_complex", "double _Complex",
	"__pyx_t_long_double_complex", "long double _Complex", "unsigned PY_LONG_LONG", "unsigned long long", "PY_LONG_LONG", "long long")
