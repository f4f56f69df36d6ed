package main

import (
	"fmt"
	"math/rand/v2"
	"strings"
)

// ctype is a C number type as on 64-bit Unix.
type ctype struct {
	name   string
	bits   int
	signed bool
	rank   int
	float  bool
}

var ctypes = []*ctype{
	{"signed char", 8, true, 1, false}, {"unsigned char", 8, false, 1, false},
	{"short", 16, true, 2, false}, {"unsigned short", 16, false, 2, false},
	{"int", 32, true, 3, false}, {"unsigned int", 32, false, 3, false},
	{"long", 64, true, 4, false}, {"unsigned long", 64, false, 4, false},
	{"float", 32, true, 10, true}, {"double", 64, true, 11, true},
}

var (
	cInt    = ctypes[4]
	cLong   = ctypes[6]
	cFloat  = ctypes[8]
	cDouble = ctypes[9]
)

// texpr is an expression in both languages: what pyxc compiles, and Python that
// computes the same with C's wraparound spelled out.
type texpr struct {
	pyx, model string
	t          *ctype
}

// typedModel is what the models need.
const typedModel = `import struct

def w(v, bits, signed):
    v &= (1 << bits) - 1
    return v - (1 << bits) if signed and v >> (bits - 1) else v

def single(v):
    try:
        return struct.unpack("f", struct.pack("f", v))[0]
    except OverflowError:
        return float("inf") if v > 0 else float("-inf")

def add(a, b): return a + b
def sub(a, b): return a - b
def mul(a, b):
    return a * b

def fdiv(a, b):
    if b == 0:
        raise ZeroDivisionError
    return a / b

def idiv(a, b, bits, signed):
    r = a // b
    if signed and r >> (bits - 1) not in (0, -1):
        raise OverflowError
    return r
`

const typedRun = `
def attempt(name, f, *rows):
    for row in rows:
        try:
            print(name, repr(f(*row)))
        except Exception as e:
            print(name, type(e).__name__)
`

// tgen makes functions over C types.
type tgen struct {
	*gen
	vars []texpr
	pyx  strings.Builder
	py   strings.Builder
}

// typedProgram writes a .pyx and its model.
func typedProgram(seed uint64, units int) (source, model string) {
	g := &tgen{gen: &gen{r: rand.New(rand.NewPCG(seed, 0xc0ffee))}}
	g.pyx.WriteString("# cython: language_level=3\n" + typedRun)
	g.py.WriteString(typedModel + typedRun)
	for i := range units * 3 {
		g.function(i)
	}
	return g.pyx.String(), g.py.String()
}

// both writes a line to the program and its model.
func (g *tgen) both(depth int, pyx, model string) {
	indent := strings.Repeat("    ", depth)
	g.pyx.WriteString(indent + pyx + "\n")
	g.py.WriteString(indent + model + "\n")
}

func (g *tgen) function(i int) {
	g.vars = nil
	var params, names, rows []string
	count := 1 + g.n(4)
	types := make([]*ctype, count)
	for j := range count {
		types[j] = pick(g.gen, ctypes...)
		name := fmt.Sprintf("p%d", j)
		params = append(params, types[j].name+" "+name)
		names = append(names, name)
		g.vars = append(g.vars, texpr{name, name, types[j]})
	}
	result := pick(g.gen, ctypes...)
	g.both(0, fmt.Sprintf("cdef %s f%d(%s):", result.name, i, strings.Join(params, ", ")), fmt.Sprintf("def f%d(%s):", i, strings.Join(names, ", ")))
	for j, t := range types {
		if t == cFloat {
			g.py.WriteString(fmt.Sprintf("    p%d = single(p%d)\n", j, j))
		}
	}
	locals := 1 + g.n(3)
	for j := range locals {
		t := pick(g.gen, ctypes...)
		e := convert(g.expression(3), t)
		name := fmt.Sprintf("v%d", j)
		g.both(1, fmt.Sprintf("cdef %s %s = %s", t.name, name, e.pyx), name+" = "+e.model)
		g.vars = append(g.vars, texpr{name, name, t})
	}
	g.both(1, "cdef int i", "i = 0")
	switch g.n(3) {
	case 0:
		g.both(1, "for i in range(5):", "for i in range(5):")
		g.vars = append(g.vars, texpr{"i", "i", cInt})
		g.assign(2)
		g.assign(2)
		// After the loop the model's i is the same.
	case 1:
		c := g.comparison(2)
		g.both(1, "if "+c.pyx+":", "if "+c.model+":")
		g.assign(2)
		g.both(1, "else:", "else:")
		g.assign(2)
	default:
		g.assign(1)
	}
	e := convert(g.expression(4), result)
	g.both(1, "return "+e.pyx, "return "+e.model)
	for range 4 {
		var row []string
		for _, t := range types {
			row = append(row, g.argument(t))
		}
		rows = append(rows, "("+strings.Join(row, ", ")+",)")
	}
	call := fmt.Sprintf("attempt('f%d', lambda %s: f%d(%s), %s)", i, strings.Join(names, ", "), i, strings.Join(names, ", "), strings.Join(rows, ", "))
	g.both(0, call, call)
}

// argument is a value that fits a type, often at its ends.
func (g *tgen) argument(t *ctype) string {
	if t.float {
		return pick(g.gen, "0.0", "-0.0", "1.5", "-2.25", "1e10", "-3.0", "0.5", "7.0")
	}
	low, high := "0", fmt.Sprint(uint64(1)<<(t.bits-1)-1+uint64(1)<<(t.bits-1))
	if t.signed {
		low, high = fmt.Sprint(-1<<(t.bits-1)), fmt.Sprint(uint64(1)<<(t.bits-1)-1)
	}
	if t.bits == 64 && !t.signed {
		high = "18446744073709551615"
	}
	list := []string{low, high, "0", "1", "2", "7", "100"}
	if t.signed {
		list = append(list, "-1", "-7", "-2")
	}
	return list[g.n(len(list))]
}

func (g *tgen) assign(depth int) {
	v := g.vars[g.n(len(g.vars))]
	if v.pyx == "i" {
		v = g.vars[0]
	}
	e := g.expression(3)
	op := pick(g.gen, "", "", "+", "-", "*", "&", "^")
	if op != "" && (v.t.float || e.t.float) && (op == "&" || op == "^") {
		op = "+"
	}
	if op == "" {
		e = convert(e, v.t)
		g.both(depth, v.pyx+" = "+e.pyx, v.model+" = "+e.model)
		return
	}
	if e.t.float && !v.t.float {
		e = g.cast(g.integer(2), v.t) // a float back to an integer may not fit
	}
	r := convert(binary(op, v, e), v.t)
	g.both(depth, fmt.Sprintf("%s %s= %s", v.pyx, op, e.pyx), v.model+" = "+r.model)
}

// integer is an expression of an integer type.
func (g *tgen) integer(d int) texpr {
	for range 20 {
		if e := g.expression(d); !e.t.float {
			return e
		}
	}
	return texpr{"(<int>1)", "1", cInt}
}

func (g *tgen) expression(d int) texpr {
	leaf := func() texpr { return g.vars[g.n(len(g.vars))] }
	if d <= 0 {
		return leaf()
	}
	switch g.n(12) {
	case 0, 1, 2, 3:
		return binary(pick(g.gen, "+", "-", "*"), g.expression(d-1), g.expression(d-1))
	case 4:
		return binary(pick(g.gen, "&", "|", "^"), g.integer(d-1), g.integer(d-1))
	case 5:
		return binary(pick(g.gen, "//", "%"), g.integer(d-1), g.integer(d-1))
	case 6:
		return g.shift(d)
	case 7:
		e := g.expression(d - 1)
		if e.t.float {
			return texpr{"(-" + e.pyx + ")", "(-" + e.model + ")", e.t}
		}
		op := pick(g.gen, "-", "~")
		t := promote(e.t)
		return texpr{"(" + op + e.pyx + ")", wrap("("+op+e.model+")", t), t}
	case 8, 9:
		t := ctypes[g.n(8)]
		return g.cast(g.integer(d-1), t)
	case 10:
		c := g.comparison(d - 1)
		t := pick(g.gen, cLong, cInt, cDouble)
		a, b := g.cast(g.number(t, d-1), t), g.cast(g.number(t, d-1), t)
		return texpr{fmt.Sprintf("(%s if %s else %s)", a.pyx, c.pyx, b.pyx), fmt.Sprintf("(%s if %s else %s)", a.model, c.model, b.model), t}
	}
	return binary("/", g.cast(g.expression(d-1), cDouble), g.cast(g.expression(d-1), cDouble))
}

func (g *tgen) number(t *ctype, d int) texpr {
	if t.float {
		return g.expression(d)
	}
	return g.integer(d)
}

func (g *tgen) shift(d int) texpr {
	t := ctypes[4+g.n(4)]
	a := g.cast(g.integer(d-1), t)
	n := g.n(t.bits - 1)
	op := pick(g.gen, "<<", ">>")
	// A bare literal is a long to the checker and an int to C: what that does to
	// the types is Cython's, and not modelled.
	return texpr{fmt.Sprintf("(%s %s <int>%d)", a.pyx, op, n), wrap(fmt.Sprintf("(%s %s %d)", a.model, op, n), t), t}
}

func (g *tgen) comparison(d int) texpr {
	a, b := g.expression(d), g.expression(d)
	t := common(a.t, b.t)
	op := g.cmp()
	return texpr{fmt.Sprintf("(%s %s %s)", a.pyx, op, b.pyx), fmt.Sprintf("(%s %s %s)", wrap(a.model, t), op, wrap(b.model, t)), cInt}
}

func (g *tgen) cast(e texpr, t *ctype) texpr {
	return texpr{fmt.Sprintf("(<%s>%s)", t.name, e.pyx), wrap(e.model, t), t}
}

// convert is C's conversion at an assignment. A float becomes an integer by way
// of its size only, as C does not say what happens to one that does not fit.
func convert(e texpr, t *ctype) texpr {
	if e.t.float && !t.float {
		return texpr{fmt.Sprintf("(<int>1 if %s > 1.5 else <int>0)", e.pyx), fmt.Sprintf("(1 if %s > 1.5 else 0)", e.model), t}
	}
	return texpr{e.pyx, wrap(e.model, t), t}
}

// wrap is the model of a value in a type.
func wrap(model string, t *ctype) string {
	switch {
	case t == cFloat:
		return "single(" + model + ")"
	case t.float:
		return "float(" + model + ")"
	}
	signed := "False"
	if t.signed {
		signed = "True"
	}
	return fmt.Sprintf("w(%s, %d, %s)", model, t.bits, signed)
}

func promote(t *ctype) *ctype {
	if t.rank < cInt.rank {
		return cInt
	}
	return t
}

// common is the type in which C computes with both.
func common(a, b *ctype) *ctype {
	a, b = promote(a), promote(b)
	switch {
	case a.rank > b.rank:
		return a
	case a.rank < b.rank:
		return b
	case !a.signed:
		return a
	}
	return b
}

func binary(op string, a, b texpr) texpr {
	t := common(a.t, b.t)
	x, y := wrap(a.model, t), wrap(b.model, t)
	pyx := fmt.Sprintf("(%s %s %s)", a.pyx, op, b.pyx)
	signed := "False"
	if t.signed {
		signed = "True"
	}
	switch op {
	case "//":
		return texpr{pyx, wrap(fmt.Sprintf("idiv(%s, %s, %d, %s)", x, y, t.bits, signed), t), t}
	case "/":
		return texpr{pyx, wrap(fmt.Sprintf("fdiv(%s, %s)", x, y), t), t}
	}
	return texpr{pyx, wrap(fmt.Sprintf("(%s %s %s)", x, op, y), t), t}
}
