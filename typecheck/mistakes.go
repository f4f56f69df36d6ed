package typecheck

import (
	"pyxc/parser/ast"
	"pyxc/typecheck/scope"
	"pyxc/typecheck/types"
)

// noneNever reports whether None, written out, can't become a value of t.
func (c *checker) noneNever(t types.Type) bool {
	switch t.(type) {
	case *types.Int, *types.Float, *types.Complex, *types.Pointer, *types.Struct, *types.CTuple, *types.Enum:
		return true
	}
	return false
}

func noneHelp(t types.Type) string {
	if _, ok := t.(*types.Pointer); ok {
		return "write NULL"
	}
	return ""
}

// displayLen is how many values a tuple or list display has, -1 if x is none
// or the number is not known.
func displayLen(x ast.Expr) int {
	switch x := x.(type) {
	case *ast.Tuple:
		if !anyStarred(x.Elts) {
			return len(x.Elts)
		}
	case *ast.List:
		if !anyStarred(x.Elts) {
			return len(x.Elts)
		}
	}
	return -1
}

func literalKind(s *ast.Str) string {
	if s.Kind == ast.StrBytes {
		return "bytes"
	}
	return "str"
}

// undefinedFuncs reports C functions that the module declares and never defines.
func (c *checker) undefinedFuncs() {
	if c.bag.HasErrors() {
		return
	}
	for _, sym := range c.info.Scope.Order {
		c.undefinedFunc(sym)
	}
}

func (c *checker) undefinedFunc(sym *scope.Symbol) {
	decl, ok := sym.Decl.(*ast.CVarDecl)
	if sym.Kind != scope.CFunc || !ok || sym.Def != nil || sym.Extern || sym.FromModule != "" || sym.Type == nil {
		return
	}
	if decl.Vis == ast.Extern {
		return
	}
	c.errorHelp(sym.Span, "E0379", "", "the C function %s is declared and never defined", sym.Name)
}
