package irbuild

import (
	"math"
	"math/big"
	"strconv"

	"pyxc/codegen/ir"
	"pyxc/codegen/prims"
	"pyxc/parser/ast"
	"pyxc/typecheck/infer"
	"pyxc/typecheck/types"
)

// C complex numbers.

var (
	repComplex      = &ir.Rep{Kind: ir.Complex, C: "double _Complex"}
	repFloatComplex = &ir.Rep{Kind: ir.Complex, C: "float _Complex"}
	repLongComplex  = &ir.Rep{Kind: ir.Complex, C: "long double _Complex"}
)

func complexRep(t *types.Complex) *ir.Rep {
	if i, ok := t.Of.(*types.Int); ok {
		c := intReps[i.Name].C
		if i.Rank == types.RankSsize { // a name of a type can't stand beside _Complex
			c = "long long"
			if i.Signed == types.Unsigned {
				c = "unsigned long long"
			}
		}
		return &ir.Rep{Kind: ir.Complex, C: c + " _Complex"}
	}
	switch t.Of.(*types.Float).Rank {
	case types.RankFloat:
		return repFloatComplex
	case types.RankLongDouble:
		return repLongComplex
	}
	return repComplex
}

// complexOf returns the complex type that t is, or nil.
func complexOf(t types.Type) *types.Complex {
	c, _ := types.Resolve(t).(*types.Complex)
	return c
}

// constComplex makes a C complex number of a constant.
func (f *fb) constComplex(k any, to types.Type, r *ir.Rep) (val, bool) {
	var z complex128
	if i, ok := k.(*big.Int); ok && types.IsInteger(complexOf(to).Of) {
		return f.toComplex(f.coerce(val{k: i, t: types.Builtin("int")}, complexOf(to).Of), to, r), true
	}
	switch k := k.(type) {
	case complex128:
		z = k
	case float64:
		z = complex(k, 0)
	case bool:
		if k {
			z = 1
		}
	case *big.Int:
		x, _ := new(big.Float).SetInt(k).Float64()
		if math.IsInf(x, 0) {
			return val{}, false
		}
		z = complex(x, 0)
	default:
		return val{}, false
	}
	return val{v: f.op(prims.CMakeComplex, r, double(real(z)), double(imag(z))), t: to}, true
}

func double(x float64) *ir.Lit { return &ir.Lit{Rep: ir.RDouble, Text: floatText(x)} }

// complexToObj makes a Python complex.
func (f *fb) complexToObj(v val) val {
	if complexOf(v.t).Soft {
		return val{v: f.obj(prims.FromSoftComplex, v.v), t: types.Obj}
	}
	x := f.keep(v).v
	re := f.op(prims.CReal, ir.RDouble, x)
	im := f.op(prims.CImag, ir.RDouble, x)
	return val{v: f.obj(prims.FromComplex, re, im), t: types.Builtin("complex")}
}

// objToComplex reads a Python complex or what has __complex__.
func (f *fb) objToComplex(v val, to types.Type, r *ir.Rep) val {
	re, im := f.f.NewTemp(ir.RDouble), f.f.NewTemp(ir.RDouble)
	f.emit(&ir.Op{Info: prims.AsComplex, Args: []ir.Value{v.v}, Outs: []*ir.Temp{re, im}, Span: f.span, Older: f.older})
	return val{v: f.op(prims.CMakeComplex, r, re, im), t: to}
}

// toComplex widens a C number to a complex type.
func (f *fb) toComplex(v val, to types.Type, r *ir.Rep) val {
	if sameRep(v.v.RepOf(), r) {
		return val{v: v.v, t: to}
	}
	return val{v: f.op(prims.CCast, r, v.v), t: to}
}

// complexAttr is z.real or z.imag.
func (f *fb) complexAttr(e *ast.Attr, t *types.Complex) val {
	x := f.value(e.X)
	info := prims.CReal
	if e.Name == "imag" {
		info = prims.CImag
	} else if e.Name != "real" {
		f.b.unsupported(e.Span(), "'%s.%s' is", t, e.Name)
		return f.bad(t.Of)
	}
	return val{v: f.op(info, rep(t.Of), x.v), t: t.Of}
}

// storeComplexPart assigns to z.real or z.imag.
func (f *fb) storeComplexPart(t *ast.Attr, c *types.Complex, v val) {
	info := prims.CStoreReal
	if t.Name == "imag" {
		info = prims.CStoreImag
	} else if t.Name != "real" {
		f.b.unsupported(t.Span(), "assignment to '%s.%s' is", c, t.Name)
		return
	}
	part := f.coerce(v, c.Of).v
	p, _ := f.address(t.X)
	f.do(info, p, part)
}

// complexMethod is z.conjugate(), the one method that C complex numbers have.
func (f *fb) complexMethod(e *ast.Call, m *ast.Attr) (val, bool) {
	t := f.b.info.TypeOf(m.X)
	c := complexOf(t)
	if c == nil || m.Name != "conjugate" || len(e.Args)+len(e.Keywords) != 0 {
		return val{}, false
	}
	return val{v: f.op(prims.CConj, complexRep(c), f.value(m.X).v), t: t}, true
}

// complexArith is arithmetic with a complex result.
func (f *fb) complexArith(op ast.BinOp, x, y val, t types.Type, r *ir.Rep) val {
	a, b := f.coerce(x, t).v, f.coerce(y, t).v
	switch op {
	case ast.Add, ast.Sub, ast.Mul:
		return val{v: f.op(cOps[op], r, a, b), t: t}
	case ast.Div:
		if !f.dirs.CDivision {
			b = f.keep(val{v: b, t: t}).v
			f.doAux(prims.DivZeroCheck, f.divisionText("float division", "complex division by zero"), b)
		}
		if types.IsInteger(complexOf(t).Of) {
			return val{v: f.op(prims.DivComplexInt, r, a, b), t: t}
		}
		return val{v: f.op(prims.CDivC, r, a, b), t: t}
	case ast.Pow:
		if types.IsInteger(complexOf(t).Of) {
			f.b.unsupported(f.span, "'**' of '%s' is", t)
			return f.bad(t)
		}
		p := f.op(prims.PowComplex, repComplex, f.toComplex(val{v: a, t: t}, t, repComplex).v, f.toComplex(val{v: b, t: t}, t, repComplex).v)
		out := f.toComplex(val{v: p, t: types.CDouble}, t, r)
		f.notePower(out, x, y, t)
		return out
	}
	f.b.unsupported(f.span, "the operator '%s' on C complex numbers is", op)
	return f.bad(t)
}

// softReal is the real part of a power that must not be complex.
func (f *fb) softReal(v val) val {
	x := f.keep(v).v
	f.do(prims.SoftRealCheck, f.op(prims.CImag, ir.RDouble, x))
	return val{v: f.op(prims.CReal, ir.RDouble, x), t: types.Double}
}

// notePower remembers the operands of a power that was widened to t.
func (f *fb) notePower(v, x, y val, t types.Type) {
	if c := complexOf(t); f.dirs.CPowSet || c != nil && !c.Soft {
		return
	}
	if f.powers == nil {
		f.powers = map[ir.Value]power{}
	}
	f.powers[v.v] = power{x, y}
}

// directPower is a power that is at once converted to a C number: that is
// meant as C's power.
func (f *fb) directPower(p power, from, to types.Type) (val, bool) {
	x, y := p.x, p.y
	if x.v == nil {
		x.t = constType(x.k)
	}
	if y.v == nil {
		y.t = constType(y.k)
	}
	real := func(t types.Type) bool { return types.IsFloat(t) || types.IsInteger(t) && !isBint(t) }
	if !real(to) || !real(x.t) || !real(y.t) {
		return val{}, false
	}
	if types.IsInteger(to) && types.IsInteger(x.t) && types.IsInteger(y.t) {
		t := infer.Widest(x.t, y.t)
		return f.cToC(f.cArith(ast.Pow, x, y, t), to), true
	}
	if complexOf(from) == nil {
		return val{}, false
	}
	return f.cToC(f.cArith(ast.Pow, x, y, types.Double), to), true
}

// complexAbs is abs(z).
func (f *fb) complexAbs(arg ast.Expr, c *types.Complex) val {
	if types.IsInteger(c.Of) {
		f.b.unsupported(f.span, "abs() of '%s' is", c)
		return f.bad(c.Of)
	}
	x := f.keep(f.value(arg)).v
	part := rep(c.Of)
	re, im := f.op(prims.CReal, part, x), f.op(prims.CImag, part, x)
	if part == repLDouble {
		return val{v: f.op(prims.AbsComplexLong, part, re, im), t: c.Of}
	}
	v := f.op(prims.AbsComplex, ir.RDouble, re, im)
	return f.cToC(val{v: v, t: types.Double}, c.Of)
}

// imagLit is a literal such as 2.5j.
func imagLit(e *ast.Imag) val {
	x, _ := strconv.ParseFloat(e.Text, 64)
	return val{t: types.Builtin("complex"), k: complex(0, x)}
}
