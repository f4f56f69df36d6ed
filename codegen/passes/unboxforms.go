package passes

import (
	"math"
	"strconv"
	"strings"

	"pyxc/codegen/ir"
)

// intText is a C literal for an int constant that fits well.
func intText(text string) (string, bool) {
	n, err := strconv.ParseInt(text, 10, 64)
	if err != nil || n > math.MaxInt64/2 || n < math.MinInt64/2 {
		return "", false
	}
	if n > math.MaxInt32 || n < math.MinInt32 {
		return "INT64_C(" + text + ")", n >= 0
	}
	return text, true
}

// floatText is a C literal for a float constant.
func floatText(text string) (string, bool) {
	x, err := strconv.ParseFloat(text, 64)
	if err != nil || math.IsInf(x, 0) || math.IsNaN(x) {
		return "", false
	}
	s := strconv.FormatFloat(x, 'g', -1, 64)
	if !strings.ContainsAny(s, ".e") {
		s += ".0"
	}
	return s, true
}

// settle finds the forms of all duals. Expressions that have no way in C are
// given up, and duals without a C form; it reports whether anything is left.
func (u *unboxer) settle() bool {
	for {
		u.solve()
		if !u.giveUp() {
			break
		}
	}
	for _, d := range u.vars {
		if d.forms != 0 {
			return true
		}
	}
	for _, t := range u.trees {
		if t.chosen {
			return true
		}
	}
	return false
}

// solve computes the least forms that hold every value.
func (u *unboxer) solve() {
	for _, d := range u.vars {
		d.forms = 0
	}
	for _, d := range u.temps {
		d.forms = 0
	}
	for changed := true; changed; {
		changed = false
		grow := func(d *dual, f forms) {
			if d.forms|f != d.forms {
				d.forms |= f
				changed = true
			}
		}
		for t, d := range u.temps {
			grow(d, u.tempForms(t))
		}
		for l, d := range u.vars {
			if l.Param {
				grow(d, formAny)
			}
			for _, v := range u.sources[l] {
				grow(d, u.formsOf(v))
			}
		}
	}
}

// giveUp drops what turned out to have no C form; it reports whether anything was.
func (u *unboxer) giveUp() bool {
	dropped := false
	defer func() { u.floats = map[ir.Value]bool{} }()
	for l, d := range u.vars {
		if d.forms&formNum == 0 {
			delete(u.vars, l)
			u.never[l] = true
			dropped = true
		}
	}
	u.floats = map[ir.Value]bool{}
	for _, t := range u.trees {
		if t.chosen && len(u.variants(t)) == 0 {
			t.chosen = false
			delete(u.temps, t.root.Out)
			dropped = true
		}
	}
	for _, it := range u.itemList {
		if !u.itemWorks(it) {
			u.dropItem(it)
			dropped = true
		}
	}
	return dropped
}

// formsOf is what an object value may be.
func (u *unboxer) formsOf(v ir.Value) forms {
	switch v := v.(type) {
	case *ir.PyConst:
		if _, f := constNum(v); f != 0 {
			return f
		}
		return formObj
	case *ir.Lit:
		if _, f := constNum(v); f != 0 {
			return f
		}
		return formObj
	case *ir.Local:
		if d := u.vars[v]; d != nil {
			return d.forms
		}
		if u.never[v] {
			return formObj
		}
		return classForms(v.Fact.Class)
	case *ir.Temp:
		if d := u.temps[v]; d != nil {
			return d.forms
		}
		if c := u.counterOf(v); c != nil {
			return u.counterForms(c)
		}
		if def := u.defs[v]; def != nil && notNumbers[def.Info] {
			return formObj
		}
		return classForms(v.Fact.Class)
	}
	return formObj
}

func classForms(class string) forms {
	switch class {
	case "":
		return formAny
	case "int":
		return formInt | formObj
	case "float":
		return formFloat | formObj
	}
	return formObj
}

// tempForms is what the result of a tree, an item or a number made of a C value may be.
func (u *unboxer) tempForms(v *ir.Temp) forms {
	if t := u.roots[v]; t != nil {
		return u.opForms(t, t.root)
	}
	def := u.defs[v]
	switch {
	case def.Info.Num == ir.NumFromInt:
		return formInt
	case def.Info.Num == ir.NumFromFloat:
		return formFloat
	}
	return formAny
}

// opForms is what an operator gives, with what it gives over objects.
func (u *unboxer) opForms(t *tree, op *ir.Op) forms {
	var args []forms
	for _, v := range op.Args {
		if x, ok := v.(*ir.Temp); ok && u.inside(t, x) {
			args = append(args, u.opForms(t, u.defs[x]))
		} else {
			args = append(args, u.formsOf(v))
		}
	}
	var result forms
	for _, f := range args {
		if f == 0 {
			return 0 // not known yet
		}
		result |= f & formObj
	}
	for _, a := range []forms{formInt, formFloat} {
		if args[0]&a == 0 {
			continue
		}
		if len(args) == 1 {
			result |= numResult(op.Info.Num, a, a)
			continue
		}
		for _, b := range []forms{formInt, formFloat} {
			if args[1]&b != 0 {
				result |= numResult(op.Info.Num, a, b)
			}
		}
	}
	if u.mayLeave(op, args) {
		result |= formObj
	}
	return result
}

// mayLeave reports whether an operator of numbers may give something that is no number in C.
func (u *unboxer) mayLeave(op *ir.Op, args []forms) bool {
	ints := args[0]&formInt != 0 && (len(args) == 1 || args[1]&formInt != 0)
	switch op.Info.Num {
	case ir.NumAdd, ir.NumSub, ir.NumMul, ir.NumNeg, ir.NumAbs, ir.NumLShift:
		return ints
	case ir.NumFloorDiv:
		k, _ := constNum(op.Args[1])
		return ints && (k == nil || k.Text == "-1" || k.Text == "0")
	case ir.NumPow:
		return true
	}
	return false
}

// numResult is the form of an operator's result for operands of two forms, 0 if C has no way.
func numResult(n ir.Num, a, b forms) forms {
	ints := a == formInt && b == formInt
	switch n {
	case ir.NumAdd, ir.NumSub, ir.NumMul, ir.NumFloorDiv, ir.NumMod, ir.NumPow:
		if ints {
			return formInt
		}
		return formFloat
	case ir.NumDiv:
		return formFloat
	case ir.NumLShift, ir.NumRShift, ir.NumAnd, ir.NumOr, ir.NumXor, ir.NumInvert:
		if ints {
			return formInt
		}
		return 0
	case ir.NumNeg, ir.NumPos, ir.NumAbs:
		return a
	}
	if n.IsTest() {
		return formInt
	}
	return 0
}

// typing says which form the values of two forms have in one way through a tree.
type typing struct {
	u       *unboxer
	t       *tree
	variant forms
	depends bool // the variant matters
}

// leafForms is the C forms of an operand of a tree.
func (u *unboxer) leafForms(v ir.Value) forms { return u.formsOf(v) & formNum }

// form is the form of a value, 0 if there is no way in C.
func (y *typing) form(v ir.Value) forms {
	if x, ok := v.(*ir.Temp); ok && y.u.inside(y.t, x) {
		return y.opForm(y.u.defs[x])
	}
	f := y.u.leafForms(v)
	if f == formNum {
		y.depends = true
		return y.variant
	}
	return f
}

func (y *typing) opForm(op *ir.Op) forms {
	if len(op.Args) == 1 {
		a := y.form(op.Args[0])
		if a == 0 {
			return 0
		}
		return numResult(op.Info.Num, a, a)
	}
	if x, wide := y.asDouble(op, 0), y.asDouble(op, 1); x || wide {
		other := op.Args[1]
		if !x {
			other = op.Args[0]
		}
		if x && wide {
			return numResult(op.Info.Num, formFloat, formFloat)
		}
		b := y.form(other)
		if b == 0 {
			return 0
		}
		return numResult(op.Info.Num, formFloat, formFloat)
	}
	a, b := y.form(op.Args[0]), y.form(op.Args[1])
	if a == 0 || b == 0 {
		return 0
	}
	return numResult(op.Info.Num, a, b)
}

// asDouble reports whether operand k, a leaf of either form, is read as a
// double whichever it has: in a division, and beside a float.
func (y *typing) asDouble(op *ir.Op, k int) bool {
	v := op.Args[k]
	if x, ok := v.(*ir.Temp); ok && y.u.inside(y.t, x) || y.u.leafForms(v) != formNum {
		return false
	}
	switch {
	case op.Info.Num == ir.NumDiv:
		return true
	case op.Info.Num == ir.NumAdd, op.Info.Num == ir.NumSub, op.Info.Num == ir.NumMul, op.Info.Num.IsCompare():
		return y.alwaysFloat(op.Args[1-k])
	}
	return false
}

// alwaysFloat reports whether a value is a float in every way through the tree.
func (y *typing) alwaysFloat(v ir.Value) bool {
	if known, ok := y.u.floats[v]; ok {
		return known
	}
	always := true
	for _, variant := range []forms{formInt, formFloat} {
		try := &typing{u: y.u, t: y.t, variant: variant}
		always = always && try.form(v) == formFloat
	}
	y.u.floats[v] = always
	return always
}

// variants lists the ways through a tree: what the leaves of either form are taken for.
func (u *unboxer) variants(t *tree) []forms {
	var list []forms
	for _, v := range []forms{formInt, formFloat} {
		y := &typing{u: u, t: t, variant: v}
		if y.opForm(t.root) == 0 {
			continue
		}
		list = append(list, v)
		if !y.depends {
			break
		}
	}
	return list
}
