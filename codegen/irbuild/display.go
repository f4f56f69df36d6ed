package irbuild

import (
	"math/big"

	"pyxc/codegen/ir"
	"pyxc/codegen/prims"
	"pyxc/parser/ast"
	"pyxc/typecheck/types"
)

func hasStar(elts []ast.Expr) bool {
	for _, e := range elts {
		if _, ok := e.(*ast.Starred); ok {
			return true
		}
	}
	return false
}
func (f *fb) objects(elts []ast.Expr) []ir.Value {
	vals := make([]ir.Value, len(elts))
	for i, e := range elts {
		vals[i] = f.object(e)
	}
	return vals
}

func (f *fb) tuple(e *ast.Tuple) val {
	t := types.Builtin("tuple")
	if hasStar(e.Elts) {
		return val{v: f.obj(prims.ListToTuple, f.list(e.Elts).v), t: t}
	}
	if c := f.constTuple(e); c != nil {
		return val{v: c, t: t}
	}
	return val{v: f.obj(prims.NewTuple, f.objects(e.Elts)...), t: t}
}

// constTuple pools a tuple of constants, or gives nil.
func (f *fb) constTuple(e *ast.Tuple) *ir.PyConst {
	items := make([]*ir.PyConst, len(e.Elts))
	for i, x := range e.Elts {
		if items[i] = f.constExpr(x); items[i] == nil {
			return nil
		}
	}
	return f.b.mod.Const(ir.PyConst{Kind: ir.KTuple, Items: items})
}

// constExpr pools an expression that is a constant object, or gives nil.
func (f *fb) constExpr(e ast.Expr) *ir.PyConst {
	switch e := e.(type) {
	case *ast.Tuple:
		if hasStar(e.Elts) {
			return nil
		}
		return f.constTuple(e)
	case *ast.Const:
		if e.Kind == ast.None {
			return ir.PyNone
		}
		if e.Kind == ast.Ellipsis {
			return ir.PyEllipsis
		}
	}
	if f.b.hasEnumClass(f.b.info.TypeOf(e)) {
		return nil
	}
	if k := f.b.info.Types[e].Const; k != nil {
		if n, ok := k.(int64); ok {
			k = big.NewInt(n)
		}
		return f.constObj(k)
	}
	switch e.(type) {
	case *ast.Int, *ast.Float, *ast.Imag, *ast.Str, *ast.Const:
		return f.constObj(f.build(e).k)
	}
	return nil
}

func (f *fb) list(elts []ast.Expr) val {
	t := types.Builtin("list")
	n := 0
	for n < len(elts) {
		if _, star := elts[n].(*ast.Starred); star {
			break
		}
		n++
	}
	l := f.obj(prims.NewList, f.objects(elts[:n])...)
	for _, e := range elts[n:] {
		if s, ok := e.(*ast.Starred); ok {
			f.do(prims.StarExtend, l, f.object(s.X))
		} else {
			f.do(prims.ListAppend, l, f.object(e))
		}
	}
	return val{v: l, t: t}
}

// set_ builds a set display. Python puts up to 30 elements on its stack before
// it hashes the first one, of more each as it comes.
func (f *fb) set_(elts []ast.Expr) val {
	n := 0
	for n < len(elts) {
		if _, star := elts[n].(*ast.Starred); star {
			break
		}
		n++
	}
	if n > 30 && !f.b.cython && !f.constants(elts[:n]) {
		n = 0
	}
	s := f.obj(prims.NewSet, f.objects(elts[:n])...)
	for _, e := range elts[n:] {
		if st, ok := e.(*ast.Starred); ok {
			f.do(prims.SetUpdate, s, f.object(st.X))
		} else {
			f.do(prims.SetAdd, s, f.object(e))
		}
	}
	return val{v: s, t: types.Builtin("set")}
}

// dict builds a dict display. Cython stores each pair as soon as it is
// evaluated. Python puts up to 15 pairs on its stack before it hashes the first
// key, and cuts longer runs into pieces of 17 pairs (from 3.10 on), each a dict
// of its own that stores pair by pair; which shows if a key can't be hashed or
// has a hash or comparison of its own.
func (f *fb) dict(e *ast.Dict) val {
	if f.b.cython || f.constants(e.Keys) {
		d := f.obj(prims.NewDict)
		f.pairs(d, e.Keys, e.Values)
		return val{v: d, t: types.Builtin("dict")}
	}
	const grouped, piece = 15, 17
	var d ir.Value
	for i, n := 0, 0; i < len(e.Keys); i += n {
		if e.Keys[i] == nil {
			n = 1
			if d == nil {
				d = f.obj(prims.NewDict)
			}
			f.do(prims.DictUpdate, d, f.object(e.Values[i]))
			continue
		}
		for n = 0; i+n < len(e.Keys) && n < piece && e.Keys[i+n] != nil; {
			n++
		}
		part := f.group(e.Keys[i:i+n], e.Values[i:i+n], n <= grouped)
		if d == nil {
			d = part
		} else {
			f.do(prims.DictUpdate, d, part)
		}
	}
	return val{v: d, t: types.Builtin("dict")}
}

// group builds the dict of some pairs, all of which are evaluated before the
// first is stored if grouped is set.
func (f *fb) group(keys, values []ast.Expr, grouped bool) ir.Value {
	if !grouped {
		d := f.obj(prims.NewDict)
		f.pairs(d, keys, values)
		return d
	}
	pairs := make([][2]ir.Value, len(keys))
	for i, k := range keys {
		pairs[i][0] = f.object(k)
		pairs[i][1] = f.object(values[i])
	}
	d := f.obj(prims.NewDict)
	for _, p := range pairs {
		f.do(prims.DictSetItem, d, p[0], p[1])
	}
	return d
}

// pairs stores pairs one by one; one without a key is a mapping to merge.
func (f *fb) pairs(d ir.Value, keys, values []ast.Expr) {
	for i, k := range keys {
		if k == nil {
			f.do(prims.DictUpdate, d, f.object(values[i]))
			continue
		}
		key := f.object(k)
		f.do(prims.DictSetItem, d, key, f.object(values[i]))
	}
}

// constants reports whether all expressions but missing ones are constants, the
// hash of which shows in nothing.
func (f *fb) constants(list []ast.Expr) bool {
	for _, e := range list {
		if e != nil && f.constExpr(e) == nil {
			return false
		}
	}
	return true
}
