package externs

import (
	"pyxc/internal/source"
	"pyxc/parser/ast"
	"pyxc/typecheck"
	"pyxc/typecheck/scope"
	"pyxc/typecheck/types"
)

// uses tells what the module does with declarations, besides declaring.
type uses struct {
	symbols map[*scope.Symbol]bool
	types   map[*scope.Symbol]bool
	fields  map[fieldUse]bool
}

type fieldUse struct {
	of   *types.Struct
	name string
}

func usedNames(info *typecheck.Info) *uses {
	u := &uses{symbols: map[*scope.Symbol]bool{}, types: map[*scope.Symbol]bool{}, fields: map[fieldUse]bool{}}
	for _, sym := range info.Uses {
		u.symbols[sym] = true
	}
	for x, tv := range info.Types {
		if tv.Symbol != nil {
			u.symbols[tv.Symbol] = true
		}
		if attr, ok := x.(*ast.Attr); ok {
			if st := structOf(info.Types[attr.X].Type); st != nil {
				u.fields[fieldUse{st, attr.Name}] = true
			}
		}
	}
	u.typeUses(info)
	return u
}

func structOf(t types.Type) *types.Struct {
	if t == nil {
		return nil
	}
	t = types.Resolve(t)
	if p, ok := t.(*types.Pointer); ok {
		t = types.Resolve(p.Elem)
	}
	st, _ := t.(*types.Struct)
	return st
}

// typeUses finds the types that are named outside of extern blocks.
func (u *uses) typeUses(info *typecheck.Info) {
	byType := map[types.Type]*scope.Symbol{}
	note := func(sym *scope.Symbol) {
		if sym != nil && sym.Type != nil && sym.Kind == scope.CType && sym.Extern {
			byType[sym.Type] = sym
		}
	}
	for _, sym := range info.Decls {
		note(sym)
	}
	for _, sym := range info.Bound {
		note(sym)
	}
	var blocks []source.Span
	for _, b := range info.Externs {
		blocks = append(blocks, b.Node.Span())
	}
	for x, t := range info.TypeExprs {
		inside := false
		for _, b := range blocks {
			inside = inside || x.Sp.Start >= b.Start && x.Sp.End <= b.End
		}
		if sym := byType[t]; sym != nil && !inside {
			u.types[sym], u.symbols[sym] = true, true
		}
	}
}
