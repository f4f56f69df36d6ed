package passes

import (
	"strings"

	"pyxc/codegen/ir"
	"pyxc/codegen/prims"
	"pyxc/internal/source"
)

// code collects statements that the pass makes.
type code struct {
	u       *unboxer
	span    source.Span
	list    []ir.Stmt
	guarded bool // something may leave it for the slow way
	wraps   bool // a mask leaves nothing of what overflows
	tested  map[*dual]forms
	wrapped map[ir.Value]*dual // objects with their tags, for one expression
}

func (u *unboxer) code(span source.Span) *code {
	return &code{u: u, span: span, tested: map[*dual]forms{}, wrapped: map[ir.Value]*dual{}}
}

func (c *code) emit(s ...ir.Stmt) { c.list = append(c.list, s...) }

func (c *code) op(info *ir.OpInfo, r *ir.Rep, args ...ir.Value) *ir.Temp {
	t := c.u.f.NewTemp(r)
	c.emit(&ir.Op{Info: info, Args: args, Out: t, Span: c.span})
	return t
}

func (c *code) set(l *ir.Local, v ir.Value) { c.emit(&ir.Set{Dst: l, Src: v, Span: c.span}) }

func (c *code) leave(l *ir.Label) { c.emit(&ir.Leave{Target: l}) }

// leaveIf goes to a label if a C value is true, leaveUnless if it is false.
func (c *code) leaveIf(cond ir.Value, l *ir.Label) {
	c.guarded = true
	c.emit(&ir.If{Cond: cond, Then: &ir.Block{List: []ir.Stmt{&ir.Leave{Target: l}}}, Span: c.span, Likely: -1})
}

func (c *code) leaveUnless(cond ir.Value, l *ir.Label) {
	c.leaveIf(c.op(prims.CNot, ir.RInt, cond), l)
}

var one, two, zero = intLit(1), intLit(2), intLit(0)

func tagOf(f forms) ir.Value {
	if f == formInt {
		return one
	}
	return two
}

// dual is the C side of an operand, nil if it has none.
func (c *code) dual(v ir.Value) *dual {
	if d := c.wrapped[v]; d != nil {
		return d
	}
	return c.u.dualOf(v)
}

// guard leaves for slow unless the value has one of the forms.
func (c *code) guard(d *dual, want forms, slow *ir.Label) {
	if d.tag == nil || c.tested[d] != 0 && c.tested[d]&^want == 0 {
		return
	}
	c.tested[d] = want
	if want == formNum {
		if d.forms&formObj != 0 {
			c.leaveUnless(d.tag, slow)
		}
		return
	}
	c.leaveUnless(c.op(prims.CCompare[2], ir.RInt, d.tag, tagOf(want)), slow)
}

// wrap gives an operand that is an object only a tag and C values for now.
func (c *code) wrap(v ir.Value) {
	if _, f := constNum(v); f != 0 || c.dual(v) != nil || c.u.formsOf(v)&formNum == 0 {
		return
	}
	held := v
	if t, ok := v.(*ir.Temp); ok && c.u.moved[t] != nil {
		held = c.u.moved[t]
	}
	d := &dual{name: "num", held: held, forms: c.u.formsOf(v) | formObj}
	c.u.makeFields(d)
	c.wrapped[v] = d
	c.readObject(d)
}

// readObject sets the tag and C values of d from its object.
func (c *code) readObject(d *dual) {
	if d.bare {
		return
	}
	o := d.object()
	if d.tag == nil {
		if d.forms&formInt != 0 {
			c.set(d.i, c.op(prims.NumInt, ir.RInt64, o))
		} else {
			c.set(d.d, c.op(prims.NumFloat, ir.RDouble, o))
		}
		return
	}
	info := prims.NumTag
	switch d.forms & formNum {
	case formInt:
		info = prims.NumTagInt
	case formFloat:
		info = prims.NumTagFloat
	}
	c.set(d.tag, c.op(info, ir.RInt, o))
	if d.i != nil {
		c.set(d.i, c.op(prims.NumIntIf, ir.RInt64, d.tag, o))
	}
	if d.d != nil {
		c.set(d.d, c.op(prims.NumFloatIf, ir.RDouble, d.tag, o))
	}
}

// storeObject makes an object the value of d.
func (c *code) storeObject(d *dual, v ir.Value) {
	c.set(d.obj, v)
	c.readObject(d)
}

// storeNumber makes a number in C the value of d.
func (c *code) storeNumber(d *dual, f forms, v ir.Value) {
	if d.bare {
		info := prims.FromLLong
		if f == formFloat {
			info = prims.FromDouble
		}
		c.set(d.obj, c.op(info, ir.RObj, v))
		return
	}
	if f == formInt {
		c.set(d.i, v)
	} else {
		c.set(d.d, v)
	}
	if d.tag != nil {
		c.set(d.tag, tagOf(f))
	}
	c.forget(d)
}

// forget drops the object that d may hold.
func (c *code) forget(d *dual) {
	if d.obj != nil {
		c.emit(&ir.Unset{Dst: d.obj, Span: c.span})
	}
}

// copy makes the value of one dual that of another.
func (c *code) copy(to, from *dual) {
	if to == from {
		return
	}
	if from.bare {
		c.storeObject(to, from.object())
		return
	}
	c.shareNaN(from)
	if from.i != nil {
		c.set(to.i, from.i)
	}
	if from.d != nil {
		c.set(to.d, from.d)
	}
	if to.tag != nil {
		if from.tag != nil {
			c.set(to.tag, from.tag)
		} else {
			c.set(to.tag, tagOf(from.forms&formNum))
		}
	}
	if from.obj == nil {
		c.set(to.obj, from.held)
		return
	}
	has := c.op(prims.CNotNull, ir.RInt, from.obj)
	c.emit(&ir.If{Cond: has, Then: &ir.Block{List: []ir.Stmt{&ir.Set{Dst: to.obj, Src: from.obj, Span: c.span}}},
		Else: &ir.Block{List: []ir.Stmt{&ir.Unset{Dst: to.obj, Span: c.span}}}, Span: c.span})
}

// shareNaN makes the object of a NaN before the value gets a second name:
// containers find a NaN by identity, so both names must give one object.
func (c *code) shareNaN(d *dual) {
	if d.d == nil || d.obj == nil {
		return
	}
	box := c.u.code(c.span)
	box.materialise(d)
	nan := c.op(prims.CCompare[3], ir.RInt, d.d, d.d)
	c.emit(&ir.If{Cond: nan, Then: &ir.Block{List: box.list}, Span: c.span, Likely: -1})
}

// materialise makes sure that d holds its object. Where it may be unbound,
// it may still have none afterwards.
func (c *code) materialise(d *dual) {
	if d.obj == nil || d.bare {
		return
	}
	box := c.u.code(c.span)
	var v ir.Value
	switch {
	case d.i != nil && d.d != nil:
		v = box.op(prims.NumBox, ir.RObj, d.tag, d.i, d.d)
	case d.i != nil:
		v = box.op(prims.FromLLong, ir.RObj, d.i)
	default:
		v = box.op(prims.FromDouble, ir.RObj, d.d)
	}
	box.set(d.obj, v)
	cond := c.op(prims.CIsNull, ir.RInt, d.obj)
	make := &ir.If{Cond: cond, Then: &ir.Block{List: box.list}, Span: c.span}
	if d.checked && d.tag != nil {
		c.list = c.list[:len(c.list)-1]
		inner := c.u.code(c.span)
		inner.emit(&ir.Op{Info: prims.CIsNull, Args: []ir.Value{d.obj}, Out: cond, Span: c.span}, make)
		make = &ir.If{Cond: d.tag, Then: &ir.Block{List: inner.list}, Span: c.span}
	}
	c.emit(make)
}

// number computes a value of a tree in C.
func (c *code) number(y *typing, v ir.Value, slow *ir.Label) (ir.Value, forms) {
	if x, ok := v.(*ir.Temp); ok && y.u.inside(y.t, x) {
		return c.operator(y, y.u.defs[x], slow)
	}
	if k, f := constNum(v); f != 0 {
		return k, f
	}
	f := y.form(v)
	d := c.dual(v)
	c.guard(d, f, slow)
	if f == formInt {
		return d.i, f
	}
	return d.d, f
}

// double is an operand as a double. Exact asks that no bit of an int is lost.
func (c *code) double(y *typing, op *ir.Op, k int, slow *ir.Label, exact bool) ir.Value {
	if y.asDouble(op, k) {
		d := c.dual(op.Args[k])
		c.guard(d, formNum, slow)
		if exact {
			c.leaveUnless(c.op(prims.NumExactIf, ir.RInt, d.tag, d.i), slow)
		}
		return c.op(prims.NumEither, ir.RDouble, d.tag, d.d, d.i)
	}
	v, f := c.number(y, op.Args[k], slow)
	if f == formFloat {
		return v
	}
	if lit, ok := v.(*ir.Lit); ok && len(lit.Text) < 12 {
		return &ir.Lit{Rep: ir.RDouble, Text: lit.Text + ".0"}
	}
	if exact {
		c.leaveUnless(c.op(prims.NumExact, ir.RInt, v), slow)
	}
	return c.op(prims.CCast, ir.RDouble, v)
}

// operator computes one operator of a tree.
func (c *code) operator(y *typing, op *ir.Op, slow *ir.Label) (ir.Value, forms) {
	n := op.Info.Num
	defer c.masking(op)()
	if len(op.Args) == 1 {
		v, f := c.number(y, op.Args[0], slow)
		return c.unary(n, v, f, slow), numResult(n, f, f)
	}
	floats := y.asDouble(op, 0) || y.asDouble(op, 1)
	var fa, fb forms
	if !floats {
		fa, fb = y.form(op.Args[0]), y.form(op.Args[1])
		floats = n == ir.NumDiv || fa == formFloat || fb == formFloat
	}
	if !floats {
		a, _ := c.number(y, op.Args[0], slow)
		b, _ := c.number(y, op.Args[1], slow)
		return c.ints(n, a, b, slow), formInt
	}
	certain := func(k int) bool { return !y.asDouble(op, k) && y.form(op.Args[k]) == formFloat }
	exact := n.IsCompare() || n == ir.NumDiv && !certain(0) && !certain(1)
	a := c.double(y, op, 0, slow, exact)
	b := c.double(y, op, 1, slow, exact)
	return c.floats(n, a, b, slow), numResult(n, formFloat, formFloat)
}

// masking says how the operands of op are computed: under a mask that is not
// negative, sums and products need only be right modulo 2**64, down to an
// operator that looks at more. It returns what ends that.
func (c *code) masking(op *ir.Op) func() {
	was := c.wraps
	switch op.Info.Num {
	case ir.NumAnd:
		for _, v := range op.Args {
			if k, f := constNum(v); f == formInt && !isNegative(k) {
				c.wraps = true
			}
		}
	case ir.NumAdd, ir.NumSub, ir.NumMul, ir.NumOr, ir.NumXor, ir.NumNeg, ir.NumInvert:
	default:
		c.wraps = false
	}
	return func() { c.wraps = was }
}

func (c *code) unary(n ir.Num, v ir.Value, f forms, slow *ir.Label) ir.Value {
	r := ir.RInt64
	if f == formFloat {
		r = ir.RDouble
	}
	switch n {
	case ir.NumNeg:
		if f == formInt {
			return c.overflow(prims.NumSubOv, &ir.Lit{Rep: ir.RInt64, Text: "0"}, v, slow)
		}
		return c.op(prims.CNeg, r, v)
	case ir.NumInvert:
		return c.op(prims.CInvert, r, v)
	case ir.NumTruth:
		return c.op(prims.CTruth, ir.RInt, v)
	case ir.NumNot:
		return c.op(prims.CNot, ir.RInt, v)
	case ir.NumPos:
		if f == formFloat {
			c.leaveUnless(c.op(prims.CCompare[2], ir.RInt, v, v), slow) // a NaN stays the object it is
		}
	}
	return v
}

// floatOps are the operations of two doubles.
var floatOps = map[ir.Num]*ir.OpInfo{
	ir.NumAdd: prims.CAdd, ir.NumSub: prims.CSub, ir.NumMul: prims.CMul, ir.NumDiv: prims.CDivC,
	ir.NumFloorDiv: prims.FloorDivDouble, ir.NumMod: prims.ModDouble, ir.NumPow: prims.NumPowFloat,
}

// overflow computes what must fit.
func (c *code) overflow(info *ir.OpInfo, a, b ir.Value, slow *ir.Label) ir.Value {
	if c.wraps {
		return c.op(map[*ir.OpInfo]*ir.OpInfo{prims.NumAddOv: prims.NumWrapAdd, prims.NumSubOv: prims.NumWrapSub, prims.NumMulOv: prims.NumWrapMul}[info],
			ir.RInt64, a, b)
	}
	r, over := c.u.f.NewTemp(ir.RInt64), c.u.f.NewTemp(ir.RInt)
	c.emit(&ir.Op{Info: info, Args: []ir.Value{a, b}, Out: over, Outs: []*ir.Temp{r}, Span: c.span})
	c.leaveIf(over, slow)
	return r
}

func (c *code) ints(n ir.Num, a, b ir.Value, slow *ir.Label) ir.Value {
	zeroInt := &ir.Lit{Rep: ir.RInt64, Text: "0"}
	switch n {
	case ir.NumAdd:
		return c.overflow(prims.NumAddOv, a, b, slow)
	case ir.NumSub:
		return c.overflow(prims.NumSubOv, a, b, slow)
	case ir.NumMul:
		return c.overflow(prims.NumMulOv, a, b, slow)
	case ir.NumFloorDiv, ir.NumMod:
		if k, ok := b.(*ir.Lit); !ok || k.Text == "0" || k.Text == "-1" {
			c.leaveUnless(c.op(prims.NumDivides, ir.RInt, b), slow)
		}
		if n == ir.NumMod {
			return c.op(prims.NumMod, ir.RInt64, a, b)
		}
		return c.op(prims.NumFloorDiv, ir.RInt64, a, b)
	case ir.NumPow:
		r := c.op(prims.NumPowInt, ir.RInt64, a, b)
		c.leaveIf(c.op(prims.CCompare[2], ir.RInt, r, &ir.Lit{Rep: ir.RInt64, Text: "INT64_MIN"}), slow)
		return r
	case ir.NumLShift:
		c.leaveUnless(c.op(prims.NumShlFits, ir.RInt, a, b), slow)
		return c.op(prims.NumShl, ir.RInt64, a, b)
	case ir.NumRShift:
		if _, ok := b.(*ir.Lit); !ok || isNegative(b) {
			c.leaveIf(c.op(prims.CCompare[0], ir.RInt, b, zeroInt), slow)
		}
		return c.op(prims.NumShr, ir.RInt64, a, b)
	case ir.NumAnd:
		return c.op(prims.CBitAnd, ir.RInt64, a, b)
	case ir.NumOr:
		return c.op(prims.COr, ir.RInt64, a, b)
	case ir.NumXor:
		return c.op(prims.CXor, ir.RInt64, a, b)
	}
	return c.op(prims.CCompare[n-ir.NumLt], ir.RInt, a, b)
}

func isNegative(v ir.Value) bool {
	k, ok := v.(*ir.Lit)
	return ok && strings.Contains(k.Text, "-")
}

func (c *code) floats(n ir.Num, a, b ir.Value, slow *ir.Label) ir.Value {
	switch n {
	case ir.NumDiv, ir.NumFloorDiv, ir.NumMod:
		if k, ok := b.(*ir.Lit); !ok || k.Text == "0.0" || k.Text == "-0.0" {
			c.leaveIf(c.op(prims.CCompare[2], ir.RInt, b, &ir.Lit{Rep: ir.RDouble, Text: "0.0"}), slow)
		}
	}
	if info := floatOps[n]; info != nil {
		r := c.op(info, ir.RDouble, a, b)
		if n == ir.NumPow {
			c.leaveUnless(c.op(prims.CCompare[2], ir.RInt, r, r), slow)
		}
		return r
	}
	return c.op(prims.CCompare[n-ir.NumLt], ir.RInt, a, b)
}
