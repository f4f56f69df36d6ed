package typecheck

import (
	"pyxc/parser/ast"
	"pyxc/typecheck/types"
)

// BinaryType is the type of x op y. Replace this file by the checker's own rule.
func (in *Info) BinaryType(op ast.BinOp, x, y types.Type, d *Directives) types.Type { return x }
