package irbuild

import (
	"strconv"

	"pyxc/codegen/ir"
	"pyxc/codegen/prims"
	"pyxc/parser/ast"
	"pyxc/typecheck/scope"
	"pyxc/typecheck/types"
)

// displayContains is x in (a, b, c), and the like with a list or a set, of C
// values: a chain of comparisons in C, of which the C compiler may make a
// switch. The elements are constants or C variables.
func (f *fb) displayContains(op ast.CmpOp, x val, right ast.Expr) (val, bool) {
	if v, ok := f.textIn(op, x, right); ok {
		return v, true
	}
	if op != ast.In && op != ast.NotIn || x.v == nil || !cComparable(f.narrowed(x)) {
		return val{}, false
	}
	if v, ok := f.charIn(op, x, right); ok {
		return v, true
	}
	elts := displayElts(right)
	if len(elts) == 0 {
		return val{}, false
	}
	if types.IsPointer(x.t) {
		return f.pointerIn(op, x, elts)
	}
	var found ir.Value
	tests := f.block(func() {
		for _, e := range elts {
			if !f.mereC(e) {
				found = nil
				return
			}
			a, b, ok := f.cOperands(x, f.expr(e))
			if !ok {
				found = nil
				return
			}
			same := f.op(prims.CCompare[ast.Eq], ir.RBint, a, b)
			if found == nil {
				found = same
			} else {
				found = f.op(prims.COrLogical, ir.RBint, found, same)
			}
		}
	})
	if found == nil || !pureBlock(tests) {
		return val{}, false
	}
	f.cur.List = append(f.cur.List, tests.List...)
	return f.negateIf(op == ast.NotIn, found), true
}

// pointerIn is p in (q, NULL) of C pointers, which no object stands for: what
// stands in the display is evaluated before it is compared.
func (f *fb) pointerIn(op ast.CmpOp, x val, elts []ast.Expr) (val, bool) {
	for _, e := range elts {
		if t := f.b.info.TypeOf(e); !types.IsPointer(decay(t)) && t != types.NullType {
			return val{}, false
		}
	}
	x = f.keep(x)
	vals := make([]val, len(elts))
	for i, e := range elts {
		vals[i] = f.keep(f.expr(e))
	}
	var found ir.Value
	for _, v := range vals {
		a, b, ok := f.cOperands(x, v)
		if !ok {
			return val{}, false
		}
		same := f.op(prims.CCompare[ast.Eq], ir.RBint, a, b)
		if found == nil {
			found = same
		} else {
			found = f.op(prims.COrLogical, ir.RBint, found, same)
		}
	}
	return f.negateIf(op == ast.NotIn, found), true
}

// displayElts gives the elements of a tuple, list or set display.
func displayElts(e ast.Expr) []ast.Expr {
	switch e := e.(type) {
	case *ast.Tuple:
		return e.Elts
	case *ast.List:
		return e.Elts
	case *ast.Set:
		return e.Elts
	}
	return nil
}

// mereC reports whether an expression is a constant or a local C variable.
func (f *fb) mereC(e ast.Expr) bool {
	if f.b.info.Types[e].Const != nil {
		return true
	}
	n, ok := e.(*ast.Name)
	if !ok {
		return false
	}
	sym := f.b.info.Uses[n]
	return sym != nil && sym.Storage == scope.Local && !sym.MaybeUnbound && cComparable(val{t: f.b.info.TypeOf(e), v: ir.PyNone})
}

// maxChars is how many characters a str may have to be searched by comparisons.
const maxChars = 32

// charIn is c in "abc" of a C character.
func (f *fb) charIn(op ast.CmpOp, x val, right ast.Expr) (val, bool) {
	text, ok := f.b.info.Types[right].Const.(string)
	chars := []rune(text)
	if !ok || !isUCS4(x.t) || len(chars) == 0 || len(chars) > maxChars {
		return val{}, false
	}
	x = f.keep(x)
	var found ir.Value
	for _, c := range chars {
		same := f.op(prims.CCompare[ast.Eq], ir.RBint, x.v, &ir.Lit{Rep: ir.RUCS4, Text: strconv.Itoa(int(c))})
		if found == nil {
			found = same
		} else {
			found = f.op(prims.COrLogical, ir.RBint, found, same)
		}
	}
	return f.negateIf(op == ast.NotIn, found), true
}

// charTests are the methods of a C character that are tests of one.
var charTests = map[string]*ir.OpInfo{
	"isalnum": prims.CharIsAlnum, "isalpha": prims.CharIsAlpha, "isdecimal": prims.CharIsDecimal, "isdigit": prims.CharIsDigit,
	"islower": prims.CharIsLower, "isnumeric": prims.CharIsNumeric, "isspace": prims.CharIsSpace, "isupper": prims.CharIsUpper,
}

// charTest is c.isdigit() and the like of a C character.
func (f *fb) charTest(e *ast.Call, m *ast.Attr) (val, bool) {
	info := charTests[m.Name]
	if info == nil || !f.b.cython || len(e.Args)+len(e.Keywords) > 0 || !isUCS4(f.b.info.TypeOf(m.X)) || f.b.info.Types[m.X].Const != nil {
		return val{}, false
	}
	c := f.keep(f.expr(m.X))
	return val{v: f.op(prims.CTruth, ir.RBint, f.op(info, ir.RInt, c.v)), t: types.Bint}, true
}
