package irbuild

import (
	"math/big"
	"unicode/utf8"

	"pyxc/codegen/ir"
	"pyxc/codegen/prims"
	"pyxc/parser/ast"
	"pyxc/typecheck"
	"pyxc/typecheck/types"
)

// compare evaluates a comparison (chain) to its Python value.
func (f *fb) compare(e *ast.Compare) val {
	if len(e.Ops) == 1 {
		return f.compareOne(e.Ops[0], f.expr(e.Left), e.Rights[0], false)
	}
	t := f.b.info.TypeOf(e)
	r := f.repOf(t, e.Span())
	res := f.newLocal("chain", r)
	f.chain(e, func(op ast.CmpOp, x val, y ast.Expr, keep bool) (ir.Value, val) {
		v, right := f.compareKeep(op, x, y, keep, false)
		c := f.coerce(v, t)
		f.set(res, c.v)
		if !keep {
			return nil, right // nobody asks whether the last one is true
		}
		return f.truth(val{v: res, t: t}), right
	})
	return val{v: res, t: t}
}

// condCompare evaluates a comparison as a C truth value.
func (f *fb) condCompare(e *ast.Compare) ir.Value {
	if len(e.Ops) == 1 {
		return f.truth(f.compareOne(e.Ops[0], f.expr(e.Left), e.Rights[0], true))
	}
	res := f.newLocal("chain", ir.RBint)
	f.chain(e, func(op ast.CmpOp, x val, y ast.Expr, keep bool) (ir.Value, val) {
		v, right := f.compareKeep(op, x, y, keep, true)
		f.set(res, f.asBint(f.truth(v)))
		return res, right
	})
	return res
}

// chain evaluates a comparison chain: every middle operand once, stopping at
// the first false.
func (f *fb) chain(e *ast.Compare, step func(ast.CmpOp, val, ast.Expr, bool) (ir.Value, val)) {
	f.labelled("chain", func(end *ir.Label) {
		x := f.expr(e.Left)
		for i, op := range e.Ops {
			last := i == len(e.Ops)-1
			cond, right := step(op, x, e.Rights[i], !last)
			if !last {
				f.iff(f.op(prims.CNot, ir.RBint, cond), func() { f.leave(end) }, nil)
			}
			x = right
		}
	})
}

func (f *fb) compareOne(op ast.CmpOp, x val, right ast.Expr, cond bool) val {
	v, _ := f.compareKeep(op, x, right, false, cond)
	return v
}

// compareKeep compares x with an expression and also gives the latter's value,
// kept safe if keep. cond asks for a C truth value rather than the object
// that a rich comparison makes.
func (f *fb) compareKeep(op ast.CmpOp, x val, right ast.Expr, keep, cond bool) (val, val) {
	if v, ok := f.memoryContains(op, x, right); ok && !keep {
		return v, val{}
	}
	if v, y, ok := f.cppCompare(op, x, right, keep); ok {
		return v, y
	}
	if !keep {
		if v, ok := f.displayContains(op, x, right); ok {
			return v, val{}
		}
	}
	y := f.expr(right)
	if keep && y.v != nil {
		y = f.snapshot(y)
	}
	return f.compareVals(op, x, y, cond), y
}

func (f *fb) compareVals(op ast.CmpOp, x, y val, cond bool) val {
	switch op {
	case ast.Is, ast.IsNot:
		return f.identity(op, x, y)
	case ast.In, ast.NotIn:
		info := prims.ObjContains
		if op == ast.NotIn {
			info = prims.ObjNotContains
		}
		xo := f.toObj(x)
		if f.b.cython && class(y.t) == "dict" {
			return f.negateIf(op == ast.NotIn, f.op(prims.DictContains, ir.RInt, xo, f.toObj(y)))
		}
		yo := f.toObj(y)
		switch c := class(y.t); c {
		case "str", "set", "frozenset":
			// Where C searches for a character, None is refused in the words of the generic search.
			if f.b.cython && y.v != nil && (c != "str" || x.v == nil || !isUCS4(x.t)) {
				f.do(prims.NotNoneIter, yo)
			}
		}
		return val{v: f.op(info, ir.RInt, xo, yo), t: types.Bint}
	}
	if a, b, ok := f.cOperands(x, y); ok && (op == ast.Eq || op == ast.Ne || !isComplexRep(a) && !isComplexRep(b)) {
		return val{v: f.op(prims.CCompare[op], ir.RBint, a, b), t: types.Bint}
	}
	if v, ok := f.textEqual(op, x, y); ok {
		return v
	}
	xo, yo := f.toObj(x), f.toObj(y)
	if cond {
		return val{v: f.op(prims.ObjCompareBool[op], ir.RInt, xo, yo), t: types.Bint}
	}
	return val{v: f.obj(prims.ObjCompare[op], xo, yo), t: types.Obj}
}

// cOperands gives both operands as C values if C can compare them.
func (f *fb) cOperands(x, y val) (ir.Value, ir.Value, bool) {
	x, y = f.narrowed(x), f.narrowed(y)
	x, y = f.charConst(x, y), f.charConst(y, x)
	xc, yc := cComparable(x) || wideBeside(x, y.t), cComparable(y) || wideBeside(y, x.t)
	if !xc || !yc {
		return nil, nil, false
	}
	if x.v == nil && y.v == nil {
		return nil, nil, false
	}
	if f.b.info.Plain && !f.sameInC(x, y) {
		return nil, nil, false
	}
	a, b := x, y
	if a.v == nil {
		a = f.constBeside(a, b.t)
	}
	if b.v == nil {
		b = f.constBeside(b, a.t)
	}
	if a.v.RepOf().Kind == ir.Obj || b.v.RepOf().Kind == ir.Obj {
		return nil, nil, false
	}
	return a.v, b.v, true
}

// sameInC reports whether C compares two numbers as Python does: an integer
// beside a float must not lose digits, and a character is no number.
func (f *fb) sameInC(x, y val) bool {
	isChar := func(v val) bool { return v.v != nil && isUCS4(v.t) }
	isFloat := func(v val) bool {
		_, constant := v.k.(float64)
		return v.v == nil && constant || v.v != nil && types.IsFloat(v.t)
	}
	exact := func(v val) bool {
		if n, ok := v.k.(*big.Int); ok && v.v == nil {
			return n.BitLen() <= 53
		}
		return v.v == nil || !types.Identical(v.t, types.HashT)
	}
	if isChar(x) != isChar(y) {
		return false
	}
	return !isFloat(x) && !isFloat(y) || exact(x) && exact(y)
}

// charConst reads a one-character literal beside a C integer as a character.
func (f *fb) charConst(x, beside val) val {
	if x.v != nil || beside.v == nil || !types.IsInteger(beside.t) {
		return x
	}
	if !f.b.cython && !isUCS4(beside.t) {
		return x // in Python a number equals no string
	}
	switch k := x.k.(type) {
	case string:
		if utf8.RuneCountInString(k) == 1 {
			if c, ok := f.coerceConst(x, beside.t); ok {
				return c
			}
		}
	case typecheck.Bytes:
		if len(k) == 1 {
			if c, ok := f.coerceConst(x, beside.t); ok {
				return c
			}
		}
	}
	return x
}

// constBeside gives a constant a C value next to an operand of type t.
func (f *fb) constBeside(x val, t types.Type) val {
	base := constType(x.k)
	if wideBeside(x, t) {
		base = types.ULLong
	}
	if types.IsFloat(t) {
		base = t
	}
	c, ok := f.coerceConst(x, base)
	if !ok {
		return f.materialise(x)
	}
	return c
}

// wideBeside reports whether a value is a literal of 64 bits beside an unsigned C integer.
func wideBeside(x val, t types.Type) bool {
	n, ok := x.k.(*big.Int)
	return ok && x.v == nil && !n.IsInt64() && n.IsUint64() && isUnsigned(t)
}

// isUnsigned reports whether a type is an unsigned C integer.
func isUnsigned(t types.Type) bool {
	i, ok := types.Resolve(t).(*types.Int)
	return ok && i.Signed == types.Unsigned && !i.Bint
}

func isComplexRep(v ir.Value) bool { return v.RepOf().Kind == ir.Complex }

func cComparable(v val) bool {
	if v.v == nil {
		switch v.k.(type) {
		case bool, float64, complex128:
			return true
		}
		return types.IsNumeric(constType(v.k))
	}
	return types.IsNumeric(v.t) || types.IsPointer(decay(v.t)) || v.t == types.NullType
}

// memoryContains is x in p[lo:hi] of C memory: a search in C.
func (f *fb) memoryContains(op ast.CmpOp, x val, right ast.Expr) (val, bool) {
	sub, ok := right.(*ast.Subscript)
	if !ok || op != ast.In && op != ast.NotIn || !types.IsPointer(decay(f.b.info.TypeOf(sub.X))) {
		return val{}, false
	}
	if _, ok := sub.Index.(*ast.Slice); !ok || isCharPtr(f.repOf(decay(f.b.info.TypeOf(sub.X)), right.Span())) {
		return val{}, false
	}
	if x.v != nil {
		x = f.keep(x)
	}
	it := f.arrayRange(right)
	if it == nil {
		return val{}, false
	}
	r := f.repOf(decay(it.elem), right.Span())
	found, i := f.newLocal("found", ir.RBint), f.newLocal("i", ir.RSsize)
	f.set(found, cbool(false))
	loop := &ir.ForRange{Label: f.f.NewLabel("search"), Var: i, Lo: it.lo, Hi: it.hi, Step: it.step, Down: it.down, Span: f.span}
	loop.Body = f.block(func() {
		item := val{v: f.op(prims.CIndex, r, it.base, i), t: it.elem}
		f.iff(f.truth(f.compareVals(ast.Eq, x, item, true)), func() {
			f.set(found, cbool(true))
			f.leave(loop.Label)
		}, nil)
	})
	f.emit(loop)
	return f.negateIf(op == ast.NotIn, found), true
}

func (f *fb) negateIf(not bool, v ir.Value) val {
	if not {
		v = f.op(prims.CNot, ir.RBint, v)
	}
	return val{v: v, t: types.Bint}
}

func (f *fb) identity(op ast.CmpOp, x, y val) val {
	var v ir.Value
	switch {
	case y.v == ir.PyNone && x.v != nil && types.IsObject(x.t):
		v = f.op(prims.ObjIsNone, ir.RBint, x.v)
	case !types.IsObject(x.t) && !types.IsObject(y.t) && x.v != nil && y.v != nil:
		v = f.op(prims.CCompare[ast.Eq], ir.RBint, x.v, y.v)
	default:
		xo := f.toObj(x)
		same := prims.ObjIs
		if !f.b.cython && (x.v != nil && types.IsNumeric(x.t) || y.v != nil && types.IsNumeric(y.t)) {
			same = prims.NumIs // numbers that live in C have no identity but their value
		}
		v = f.op(same, ir.RBint, xo, f.toObj(y))
	}
	if op == ast.IsNot {
		v = f.op(prims.CNot, ir.RBint, v)
	}
	return val{v: v, t: types.Bint}
}
