package irbuild

import (
	"math/big"
	"strconv"

	"pyxc/codegen/ir"
	"pyxc/codegen/prims"
	"pyxc/parser/ast"
	"pyxc/typecheck"
	"pyxc/typecheck/scope"
	"pyxc/typecheck/types"
)

// expr evaluates an expression to a value of the type that the checker gave it.
func (f *fb) expr(e ast.Expr) val {
	defer f.at(e)()
	tv := f.b.info.Types[e]
	if tv.Const != nil {
		return f.constant(tv.Const, tv.Type)
	}
	if tv.Type == types.NullType && isPath(e) {
		return nullPointer() // cython.NULL
	}
	v := f.build(e)
	if v.v == nil || tv.Type == nil || types.IsInvalid(tv.Type) {
		return v
	}
	return f.settle(v, tv.Type)
}

func nullPointer() val { return val{v: &ir.Lit{Rep: ir.RVoidP, Text: "NULL"}, t: types.NullType} }

// isPath reports whether e is a name or the attribute of something.
func isPath(e ast.Expr) bool {
	switch e.(type) {
	case *ast.Name, *ast.Attr:
		return true
	}
	return false
}

// settle brings a value to the checker's type where the builder took another
// way to it (a generic call whose result is known to be a Py_ssize_t, say).
func (f *fb) settle(v val, t types.Type) val {
	if r, ok := t.(*types.Reference); ok {
		t = r.Elem
	}
	if v.v != nil && isCpp(v.t) && (isCpp(t) || v.t == t) {
		return v
	}
	switch types.Resolve(t).(type) {
	case *types.TypeType, *types.Module, *types.Func, *types.Fused, *types.Array, *types.Memview, *types.Buffer, *types.Null:
		return v
	}
	if types.IsObject(t) && types.IsObject(v.t) {
		if o := extObject(t); o != nil && extObject(v.t) == nil {
			return f.objToObj(v, o)
		}
		if class(t) != "" && class(v.t) == "" {
			v.t = t // the checker knows more than the builder
		}
		return v
	}
	if v.t == t {
		return v
	}
	return f.coerce(v, t)
}

// object evaluates an expression to an object operand.
func (f *fb) object(e ast.Expr) ir.Value {
	if x, ok := e.(*ast.IfExp); ok && !types.IsObject(f.b.info.TypeOf(e)) {
		return f.as(x, types.Obj)
	}
	if n, ok := e.(*ast.Name); ok {
		if sym := f.b.info.Uses[n]; sym != nil && f.isCpdef(sym) {
			return f.obj(prims.GetGlobal, f.ident(n.Id)) // its Python side
		}
	}
	return f.toObj(f.expr(e))
}

// isCpdef reports whether a symbol is a cpdef function of this module, or one
// that the module imports besides: its Python side is among the globals.
func (f *fb) isCpdef(sym *scope.Symbol) bool {
	if f.b.info.Reimported[sym] && sym.Kind == scope.CFunc {
		return true
	}
	return sym.Kind == scope.CFunc && sym.Cpdef && f.b.cfuncs[sym] != nil && sym.Scope != nil && sym.Scope.Kind == scope.ModuleScope
}

// value is expr with constants materialised.
func (f *fb) value(e ast.Expr) val { return f.materialise(f.expr(e)) }

// as evaluates an expression and converts it to a type.
func (f *fb) as(e ast.Expr, t types.Type) ir.Value {
	if v, ok := f.display(e, t); ok {
		return v.v
	}
	defer f.at(e)()
	if c := class(t); c == "bytes" || c == "str" || c == "bytearray" {
		if sub, sl := f.charSliceOf(e); sub != nil {
			return f.charSlice(sub, sl, c).v
		}
	}
	if x, ok := e.(*ast.IfExp); ok && f.b.info.Types[e].Const == nil && types.IsNumeric(f.b.info.TypeOf(e)) {
		return f.ifExpAs(x, t).v // each branch is converted by itself
	}
	if x := f.b.info.IntOfFloat(e, t); x != nil && f.nogil {
		return f.castTo(x, t, false).v
	}
	return f.coerce(f.expr(e), t).v
}

// build evaluates an expression by its form.
func (f *fb) build(e ast.Expr) val {
	if f.b.info.Cplus {
		if v, ok := f.cppExpr(e); ok {
			return v
		}
	}
	switch e := e.(type) {
	case *ast.Name:
		return f.name(e)
	case *ast.Const:
		return f.constNode(e)
	case *ast.Int:
		return f.intLit(e)
	case *ast.Float:
		x, _ := strconv.ParseFloat(e.Text, 64)
		return val{t: types.Double, k: x}
	case *ast.Imag:
		return imagLit(e)
	case *ast.Str:
		return f.strLit(e)
	case *ast.JoinedStr:
		return f.joinedStr(e)
	case *ast.Tuple:
		if t, ok := f.b.info.TypeOf(e).(*types.CTuple); ok {
			return f.tupleDisplay(e.Elts, t, t)
		}
		return f.tuple(e)
	case *ast.List:
		return f.list(e.Elts)
	case *ast.Set:
		return f.set_(e.Elts)
	case *ast.Dict:
		return f.dict(e)
	case *ast.Comp:
		return f.comp(e)
	case *ast.Unary:
		return f.unary(e)
	case *ast.Binary:
		return f.binary(e)
	case *ast.BoolOp:
		return f.boolOp(e)
	case *ast.Compare:
		return f.compare(e)
	case *ast.IfExp:
		return f.ifExp(e)
	case *ast.Walrus:
		v := f.snapshot(f.value(e.Value))
		f.storeName(e.Target, v)
		return v
	case *ast.Lambda:
		return f.lambda(e)
	case *ast.Call:
		return f.call(e)
	case *ast.Attr:
		return f.attr(e)
	case *ast.Subscript:
		return f.subscript(e)
	case *ast.Slice:
		return f.sliceObj(e)
	case *ast.Yield, *ast.YieldFrom, *ast.Await:
		return f.yieldExpr(e)
	case *ast.Backquote:
		return val{v: f.obj(prims.Repr, f.object(e.X)), t: types.Builtin("str")}
	case *ast.Cast:
		return f.castExpr(e)
	case *ast.SizeofType:
		return f.sizeof(e)
	}
	f.b.unsupported(e.Span(), "this expression is")
	return f.bad(f.b.info.TypeOf(e))
}

func (f *fb) constNode(e *ast.Const) val {
	switch e.Kind {
	case ast.True:
		return val{t: types.Bint, k: true}
	case ast.False:
		return val{t: types.Bint, k: false}
	case ast.Ellipsis:
		return val{v: ir.PyEllipsis, t: types.Obj}
	case ast.NULL:
		return nullPointer()
	}
	return val{v: ir.PyNone, t: types.Obj}
}

func (f *fb) intLit(e *ast.Int) val {
	text := e.Text
	if len(text) > 1 && text[0] == '0' && text[1] >= '0' && text[1] <= '9' {
		text = "0o" + text[1:]
	}
	n, ok := new(big.Int).SetString(text, 0)
	if !ok {
		n, _ = new(big.Int).SetString(e.Text, 10)
	}
	if n == nil {
		f.b.unsupported(e.Span(), "the integer literal '%s' is", e.Text)
		n = new(big.Int)
	}
	return val{t: f.b.info.TypeOf(e), k: n}
}

func (f *fb) strLit(e *ast.Str) val {
	switch e.Kind {
	case ast.StrBytes:
		return val{t: types.Builtin("bytes"), k: typecheck.Bytes(e.Text)}
	case ast.StrChar:
		return val{t: types.Char, k: typecheck.Bytes(e.Text)}
	}
	return val{t: types.Builtin("str"), k: e.Text}
}

// ---- operators

func (f *fb) unary(e *ast.Unary) val {
	t := f.b.info.TypeOf(e)
	switch e.Op {
	case ast.Not:
		defer f.setTest(test{e.Span(), true})()
		return val{v: f.op(prims.CNot, ir.RBint, f.cond(e.X)), t: types.Bint}
	case ast.AddressOf:
		p, pt := f.address(e.X)
		return val{v: p, t: pt}
	}
	x := f.expr(e.X)
	if types.IsNumeric(t) && !types.IsObject(x.t) {
		if n := f.narrowed(x); n.v != x.v && e.Op != ast.Pos {
			info := prims.CNeg
			if e.Op == ast.Invert {
				info = prims.CInvert
			}
			return f.widened(val{v: f.op(info, n.v.RepOf(), n.v), t: n.t}, t)
		}
		r := rep(t)
		xv := x.v
		if open := f.openResult(ast.LShift, x, x); open != nil && r.Kind == ir.Int {
			r = open
		} else {
			xv = f.coerce(x, t).v
		}
		switch e.Op {
		case ast.Neg:
			return val{v: f.op(prims.CNeg, r, xv), t: t}
		case ast.Invert:
			return val{v: f.op(prims.CInvert, r, xv), t: t}
		}
		return val{v: xv, t: t}
	}
	xv := f.toObj(x)
	switch e.Op {
	case ast.Neg:
		return val{v: f.obj(prims.ObjNeg, xv), t: types.Obj}
	case ast.Invert:
		return val{v: f.obj(prims.ObjInvert, xv), t: types.Obj}
	}
	return val{v: f.obj(prims.ObjPos, xv), t: types.Obj}
}

func (f *fb) binary(e *ast.Binary) val {
	if v, ok := f.masked(e); ok {
		return v
	}
	if v, ok := f.repeatList(e); ok {
		return v
	}
	t := f.b.info.TypeOf(e)
	x := f.expr(e.X)
	y := f.expr(e.Y)
	return f.binOp(e.Op, x, y, t, false)
}

// binOp applies an operator; t is the checker's result type.
func (f *fb) binOp(op ast.BinOp, x, y val, t types.Type, inPlace bool) val {
	switch {
	case types.IsPointer(t) && !types.IsObject(x.t):
		return f.pointerArith(op, x, y, t)
	case types.IsPointer(x.t) && types.IsInteger(t):
		xp, yp := f.materialise(x), f.materialise(y)
		return val{v: f.op(prims.CSub, rep(t), xp.v, yp.v), t: t}
	case types.IsNumeric(t):
		return f.cArith(op, x, y, t)
	}
	if lit, ok := smallInt(y); ok && x.v != nil {
		ints := &prims.ObjBinaryInt
		if inPlace {
			ints = &prims.ObjInPlaceInt
		}
		if info := ints[op]; info != nil {
			return val{v: f.obj(info, f.toObj(x), lit), t: types.Obj}
		}
	}
	xo, yo := f.toObj(x), f.toObj(y)
	table := &prims.ObjBinary
	if inPlace {
		table = &prims.ObjInPlace
	}
	r := f.obj(table[op], xo, yo)
	if !types.IsObject(t) {
		t = types.Obj
	}
	r.Fact.Class = class(t)
	return val{v: r, t: t}
}

func (f *fb) pointerArith(op ast.BinOp, x, y val, t types.Type) val {
	xm, ym := f.materialise(x), f.materialise(y)
	if types.IsObject(ym.t) {
		ym = f.coerce(ym, types.SsizeT)
	}
	if types.IsObject(xm.t) {
		xm = f.coerce(xm, types.SsizeT)
	}
	info := prims.CAdd
	if op == ast.Sub {
		info = prims.CSub
	}
	return val{v: f.op(info, rep(t), xm.v, ym.v), t: t}
}

func (f *fb) boolOp(e *ast.BoolOp) val {
	t := f.b.info.TypeOf(e)
	r := f.choiceRep(t, e)
	if isBint(t) && isBint(f.b.info.TypeOf(e.X)) {
		defer f.setTest(test{e.Span(), true})()
		return val{v: f.condBool(e), t: t}
	}
	res := f.newLocal("either", r)
	x := f.as(e.X, t)
	f.set(res, x)
	cond := f.truth(val{v: res, t: t})
	rest := func() { f.set(res, f.as(e.Y, t)) }
	if e.Or {
		f.iff(cond, func() {}, rest)
	} else {
		f.iff(cond, rest, nil)
	}
	return val{v: res, t: t}
}

// choiceRep is the representation of a value that is one of two.
func (f *fb) choiceRep(t types.Type, at ast.Node) *ir.Rep {
	if isCpp(t) {
		return f.pointerTo(t)
	}
	return f.repOf(decay(t), at.Span())
}

func (f *fb) ifExp(e *ast.IfExp) val {
	return f.ifExpAs(e, f.b.info.TypeOf(e))
}

func (f *fb) ifExpAs(e *ast.IfExp, t types.Type) val {
	r := f.choiceRep(t, e)
	res := f.newLocal("either", r)
	restore := f.testing(e)
	cond := f.cond(e.Cond)
	restore()
	f.iff(cond, func() { f.set(res, f.as(e.Then, t)) }, func() { f.set(res, f.as(e.Else, t)) })
	return val{v: res, t: t}
}

// ---- truth

// cond evaluates an expression to a C truth value.
func (f *fb) cond(e ast.Expr) ir.Value {
	defer f.at(e)()
	if k := f.b.info.Types[e].Const; k == nil {
		switch e := e.(type) {
		case *ast.Unary:
			if e.Op == ast.Not {
				return f.op(prims.CNot, ir.RBint, f.cond(e.X))
			}
		case *ast.BoolOp:
			return f.condBool(e)
		case *ast.Compare:
			return f.condCompare(e)
		}
	}
	reset := f.setTest(test{})
	v := f.expr(e)
	reset()
	defer f.atTest(e)()
	return f.truth(v)
}

// condBool is a short-circuit test: in C itself where the right side is a mere
// C expression, by a branch otherwise.
func (f *fb) condBool(e *ast.BoolOp) ir.Value {
	restore := func() {}
	if f.test.always {
		restore = f.setTest(test{e.Span(), true})
	}
	x := f.cond(e.X)
	restore()
	var y ir.Value
	blk := f.block(func() { y = f.cond(e.Y) })
	if pureBlock(blk) {
		f.cur.List = append(f.cur.List, blk.List...)
		if e.Or {
			return f.op(prims.COrLogical, ir.RBint, x, y)
		}
		return f.op(prims.CAnd, ir.RBint, x, y)
	}
	res := f.newLocal("test", ir.RBint)
	f.set(res, f.asBint(x))
	blk.List = append(blk.List, &ir.Set{Dst: res, Src: y, Span: f.span})
	st := &ir.If{Cond: res, Then: blk, Span: f.span}
	if e.Or {
		st.Then, st.Else = &ir.Block{}, blk
	}
	f.emit(st)
	return res
}

// asBint keeps a pointer or float test from being stored into an int as it is.
func (f *fb) asBint(v ir.Value) ir.Value {
	if v.RepOf().Kind == ir.Int {
		return v
	}
	return f.op(prims.CTruth, ir.RBint, v)
}

// pureBlock reports whether a block holds nothing but harmless C expressions.
func pureBlock(b *ir.Block) bool {
	for _, s := range b.List {
		op, ok := s.(*ir.Op)
		if !ok || op.Info.Effects != ir.Pure || op.Info.Err != ir.ErrNever || traps(op.Info) {
			return false
		}
	}
	return true
}

// truth tests a value as Python does.
func (f *fb) truth(v val) ir.Value {
	if v.v == nil {
		switch k := v.k.(type) {
		case bool:
			return cbool(k)
		case *big.Int:
			return cbool(k.Sign() != 0)
		case float64:
			return cbool(k != 0)
		case complex128:
			return cbool(k != 0)
		case string:
			return cbool(k != "")
		case typecheck.Bytes:
			return cbool(k != "")
		case typecheck.EllipsisValue:
			return cbool(true)
		case typecheck.NoneValue:
			return cbool(false)
		}
		v = f.materialise(v)
	}
	switch v.v {
	case ir.PyNone, ir.PyFalse:
		return cbool(false)
	case ir.PyTrue:
		return cbool(true)
	}
	if types.IsObject(v.t) {
		if info := prims.Full[class(v.t)]; info != nil && f.b.cython {
			return f.op(info, ir.RInt, v.v)
		}
		return f.op(prims.ObjTruth, ir.RInt, v.v)
	}
	if isCpp(v.t) {
		return f.op1(ir.RBint, "(int)static_cast<bool>(*$0)", v.v)
	}
	switch v.v.RepOf().Kind {
	case ir.Int:
		return v.v
	case ir.Float, ir.Ptr, ir.FuncPtr, ir.Complex:
		return f.op(prims.CTruth, ir.RBint, v.v)
	}
	switch t := types.Resolve(v.t).(type) {
	case *types.CTuple:
		return cbool(len(t.Elts) > 0)
	case *types.Array:
		if p, ok := f.charPointer(v); ok {
			return f.op(prims.CIndex, ir.RChar, p.v, ssize(0)) // as the string that it holds
		}
	}
	f.b.unsupported(f.span, "the truth value of '%s' is", v.t)
	return cbool(true)
}

func cbool(b bool) ir.Value {
	if b {
		return &ir.Lit{Rep: ir.RBint, Text: "1"}
	}
	return &ir.Lit{Rep: ir.RBint, Text: "0"}
}

// traps tells the operations that must not run where their guard is false.
func traps(info *ir.OpInfo) bool {
	switch info {
	case prims.CDivC, prims.CModC, prims.FloorDivInt, prims.ModInt:
		return true
	}
	return false
}
