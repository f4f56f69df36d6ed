package typecheck

import (
	"sort"

	"pyxc/parser/ast"
	"pyxc/typecheck/scope"
	"pyxc/typecheck/types"
)

func (c *checker) declareAnnotated(e *env, sym *scope.Symbol, t types.Type) {
	switch e.sc.Kind {
	case scope.ModuleScope:
		sym.Storage = scope.ModuleC
	case scope.ClassScope:
		return
	case scope.CClassScope:
		sym.Storage = scope.ClassAttr
	}
	sym.Type, sym.Declared = t, true
}

func (c *checker) pureStruct(e *env, s *ast.Assign, name *ast.Name, call *ast.Call, union bool) {
	t := &types.Struct{Name: name.Id, CName: "struct " + e.cName(typePrefix, name.Id, false), Union: union, Complete: true}
	if union {
		t.CName = "union " + e.cName(typePrefix, name.Id, false)
	}
	sym := c.enterType(e, s, name.Id, name.Sp, t)
	if sym == nil {
		return
	}
	sym.Members = scope.New(scope.StructScope, e.sc, s, name.Id)
	c.structMembers[t] = sym.Members
	for _, k := range call.Keywords {
		ft := c.exprAsType(e, k.Value)
		if ft == nil {
			c.errorf(k.Value, "E0303", "not a C type")
			continue
		}
		t.Fields = append(t.Fields, types.Field{Name: k.Name, CName: k.Name, Type: ft})
		sym.Members.Add(&scope.Symbol{Name: k.Name, CName: k.Name, Storage: scope.ClassAttr, Type: ft, Declared: true})
	}
	c.names = append(c.names, nameUse{e: e, n: name})
	c.defines(e, t, false, false)
}

// pureTypedef is T = cython.typedef(type).
func (c *checker) pureTypedef(e *env, s *ast.Assign, name *ast.Name, t types.Type) {
	c.names = append(c.names, nameUse{e: e, n: name})
	named := t
	if !aliasOnly(t) {
		named = &types.Typedef{Name: name.Id, CName: e.cName(typePrefix, name.Id, false), Of: t}
	}
	sym := c.enterType(e, s, name.Id, name.Sp, named)
	if sym == nil {
		return
	}
	if st, ok := types.Resolve(t).(*types.Struct); ok {
		sym.Members = c.structMembers[st]
	}
	if td, ok := named.(*types.Typedef); ok {
		sym.CName = td.CName
		c.defines(e, td, false, false)
	}
}

// aliasOnly reports a type whose further names mean nothing in C.
func aliasOnly(t types.Type) bool {
	switch t.(type) {
	case *types.Object, *types.Fused, *types.Invalid, *types.Memview, *types.Buffer, *types.CTuple:
		return true
	}
	return false
}

func sortedKeys[V any](m map[string]V) []string {
	keys := make([]string, 0, len(m))
	for k := range m {
		keys = append(keys, k)
	}
	sort.Strings(keys)
	return keys
}
