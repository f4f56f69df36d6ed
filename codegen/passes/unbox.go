package passes

import (
	"pyxc/codegen/ir"
	"pyxc/codegen/prims"
)

// Unbox keeps numbers in C. A variable that takes part in arithmetic gets,
// beside its object, a tag and C variables for the forms that its values may
// have: exact ints that fit in 64 bits, exact floats. Expressions are computed
// in C where the tags of all that they read allow it and nothing overflows,
// else by the operations on objects that stood there: so any object works, and
// nothing is ever undone. Nothing in the C path has an effect, so going over to
// the objects in the middle of an expression is going back to its start.
//
// The object of a number is made where one is needed, and kept until the
// variable changes; a number that came as an object keeps that.
func Unbox(f *ir.Func) {
	u := &unboxer{
		f: f, vars: map[*ir.Local]*dual{}, temps: map[*ir.Temp]*dual{}, roots: map[*ir.Temp]*tree{}, byOp: map[*ir.Op]*tree{},
		uses: map[*ir.Temp][]ir.Stmt{}, defs: map[*ir.Temp]*ir.Op{}, sources: map[*ir.Local][]ir.Value{}, assigned: map[*ir.Local]bool{},
		checked: map[*ir.Local]bool{}, unfit: map[*ir.Local]bool{}, moved: map[*ir.Temp]*ir.Local{}, items: map[*ir.Op]*item{},
		numeric: map[ir.Value]bool{}, skip: map[ir.Stmt]bool{}, floats: map[ir.Value]bool{}, counted: map[*ir.Temp]*counter{}, never: map[*ir.Local]bool{},
		dropped: map[ir.Stmt]bool{}, iters: map[*ir.Op]*counter{}, loops: map[*ir.Loop]*counter{},
	}
	u.collect(f.Body)
	u.findTrees(f.Body, 0)
	if len(u.trees) == 0 && len(u.counters) == 0 || len(u.trees) > maxTrees {
		return
	}
	u.findNumeric()
	u.choose()
	if u.chosen() > maxChosen || !u.settle() {
		return
	}
	u.rewrite()
}

// maxTrees bounds the work on one function; what is larger is machine-made.
// What is written twice or three times, and with more variables, is bounded, too.
const (
	maxTrees  = 3000
	maxChosen = 400
)

// chosen counts the expressions that were taken up.
func (u *unboxer) chosen() int {
	n := 0
	for _, t := range u.trees {
		if t.chosen {
			n++
		}
	}
	return n
}

// forms is what a value may be in: C forms and, for anything else, an object.
type forms uint8

const (
	formInt forms = 1 << iota
	formFloat
	formObj
	formNum = formInt | formFloat
	formAny = formNum | formObj
)

// dual is a value in C forms beside its object.
type dual struct {
	name    string
	obj     *ir.Local // nil: held is the object
	held    ir.Value  // an object that is always there: a parameter, a temp
	tag     *ir.Local // nil: the value has the only form that it may have
	i, d    *ir.Local // the int64_t and the double, nil where the forms lack it
	forms   forms
	checked bool // may be unbound where it is read
	bare    bool // nobody computes with it: only the object is kept
}

// object is the operand that holds the object.
func (d *dual) object() ir.Value {
	if d.obj != nil {
		return d.obj
	}
	return d.held
}

// tree is an expression of operators that is computed as a whole.
type tree struct {
	root       *ir.Op
	ops        []*ir.Op
	start, end int // its place in the list
	loops      int // how deep it is in loops
	chosen     bool
	inner      bool  // part of another
	out        *dual // where its number goes
	into       *ir.Set
}

type unboxer struct {
	f        *ir.Func
	vars     map[*ir.Local]*dual
	temps    map[*ir.Temp]*dual     // results of trees and items
	moved    map[*ir.Temp]*ir.Local // temps that became variables: tests, items
	skip     map[ir.Stmt]bool       // done with what stands before
	dropped  map[ir.Stmt]bool       // written into what stands before
	iters    map[*ir.Op]*counter
	loops    map[*ir.Loop]*counter
	trees    []*tree
	roots    map[*ir.Temp]*tree
	byOp     map[*ir.Op]*tree
	items    map[*ir.Op]*item
	itemList []*item
	counters []*counter
	counted  map[*ir.Temp]*counter // by the item
	casts    []*ir.Op              // conversions of objects to C numbers
	uses     map[*ir.Temp][]ir.Stmt
	defs     map[*ir.Temp]*ir.Op
	sources  map[*ir.Local][]ir.Value
	assigned map[*ir.Local]bool
	checked  map[*ir.Local]bool
	unfit    map[*ir.Local]bool
	never    map[*ir.Local]bool // holds no number
	floats   map[ir.Value]bool  // answers of alwaysFloat
	numeric  map[ir.Value]bool  // surely or likely numbers
}

// collect notes who defines, uses and assigns what.
func (u *unboxer) collect(b *ir.Block) {
	ir.Walk(b, func(s ir.Stmt) {
		for _, v := range ir.Operands(s) {
			if t, ok := v.(*ir.Temp); ok {
				u.uses[t] = append(u.uses[t], s)
			}
		}
		switch s := s.(type) {
		case *ir.Op:
			for _, t := range ir.Defs(s) {
				u.defs[t] = s
			}
			if l, ok := boundLocal(s); ok {
				u.checked[l] = true
			}
			if s.Info.C == isNull || s.Info.C == notNull {
				if l, ok := s.Args[0].(*ir.Local); ok {
					u.checked[l] = true
				}
			}
			for _, l := range addressed(s) {
				u.unfit[l] = u.unfit[l] || !s.Info.Num.IsOperator()
			}
		case *ir.Set:
			u.sources[s.Dst] = append(u.sources[s.Dst], s.Src)
			u.assigned[s.Dst] = true
		case *ir.Unset:
			u.assigned[s.Dst], u.checked[s.Dst] = true, true
		case *ir.Region:
			u.unfit[s.State] = true
		}
	})
}

// findTrees finds the expressions: an operator takes in those of its operands
// that are computed directly before it and that nothing else uses.
func (u *unboxer) findTrees(b *ir.Block, loops int) {
	if b == nil {
		return
	}
	for i, s := range b.List {
		inside := loops
		switch s := s.(type) {
		case *ir.Loop, *ir.ForRange:
			inside++
		case *ir.Op:
			u.findTree(s, b.List, i, loops)
			if castTo(s) != 0 {
				u.casts = append(u.casts, s)
			}
			if n := s.Info.Num; n == ir.NumGetItem || n == ir.NumSetItem {
				it := &item{op: s, loops: loops}
				u.items[s] = it
				u.itemList = append(u.itemList, it)
			}
		}
		if l := loopOf(s); l != nil {
			u.findCounter(l, b.List[:i])
		}
		for _, sub := range ir.Blocks(s) {
			u.findTrees(sub, inside)
		}
	}
}

// loopOf is the loop that a statement is, or consists of but for what is done
// with its errors.
func loopOf(s ir.Stmt) *ir.Loop {
	if try, ok := s.(*ir.Try); ok && try.Body != nil && len(try.Body.List) == 1 {
		s = try.Body.List[0]
	}
	l, _ := s.(*ir.Loop)
	return l
}

// maxTree bounds the operators of one expression: its way over objects is written out.
const maxTree = 16

func (u *unboxer) findTree(op *ir.Op, list []ir.Stmt, at, loops int) {
	if !(op.Info.Num.IsOperator() || op.Info.Num.IsTest()) || op.Out == nil {
		return
	}
	t := &tree{root: op, start: at, end: at, loops: loops}
	for k := len(op.Args) - 1; k >= 0; k-- {
		v, ok := op.Args[k].(*ir.Temp)
		if !ok || len(u.uses[v]) != 1 {
			continue
		}
		sub := u.roots[v]
		if sub == nil || sub.inner || sub.root.Info.Num.IsTest() || sub.end != t.start-1 || list[sub.end] != ir.Stmt(sub.root) ||
			t.end-sub.start >= maxTree {
			continue
		}
		sub.inner = true
		t.start = sub.start
	}
	for _, s := range list[t.start : at+1] {
		o := s.(*ir.Op)
		t.ops = append(t.ops, o)
		u.byOp[o] = t
	}
	u.roots[op.Out] = t
	u.trees = append(u.trees, t)
	if at+1 < len(list) && len(u.uses[op.Out]) == 1 {
		if set, ok := list[at+1].(*ir.Set); ok && set.Src == ir.Value(op.Out) {
			t.into = set
		}
	}
}

// leaves calls visit for every operand of the tree that it does not compute itself.
func (u *unboxer) leaves(t *tree, visit func(ir.Value)) {
	for _, op := range t.ops {
		for _, v := range op.Args {
			if x, ok := v.(*ir.Temp); ok && u.inside(t, x) {
				continue
			}
			visit(v)
		}
	}
}

// inside reports whether a temp is computed within the tree.
func (u *unboxer) inside(t *tree, v *ir.Temp) bool {
	def := u.defs[v]
	return def != nil && def != t.root && u.byOp[def] == t
}

// findNumeric finds what is likely a number: constants, counters, what
// operators give that only numbers have, and what is computed or copied from those.
func (u *unboxer) findNumeric() {
	for _, c := range u.counters {
		u.numeric[c.item] = true
	}
	for changed := true; changed; {
		changed = false
		mark := func(v ir.Value) {
			if !u.numeric[v] {
				u.numeric[v], changed = true, true
			}
		}
		for _, t := range u.trees {
			if !t.inner && !u.numeric[t.root.Out] && u.looksNumeric(t) {
				mark(t.root.Out)
			}
		}
		for _, l := range u.f.Locals {
			for _, v := range u.sources[l] {
				if u.likely(v) {
					mark(l)
				}
			}
		}
	}
}

func (u *unboxer) looksNumeric(t *tree) bool {
	found := false
	for _, op := range t.ops {
		switch op.Info.Num {
		case ir.NumSub, ir.NumDiv, ir.NumFloorDiv, ir.NumPow, ir.NumLShift, ir.NumRShift, ir.NumNeg:
			found = true
		}
	}
	u.leaves(t, func(v ir.Value) { found = found || u.likely(v) })
	return found
}

// likely reports whether a value looks like a number.
func (u *unboxer) likely(v ir.Value) bool {
	switch v := v.(type) {
	case *ir.PyConst, *ir.Lit:
		_, f := constNum(v)
		return f != 0
	case *ir.Temp:
		if def := u.defs[v]; def != nil && (def.Info.Num == ir.NumFromInt || def.Info.Num == ir.NumFromFloat) {
			return true
		}
		return v.Fact.Class == "int" || v.Fact.Class == "float" || u.numeric[v]
	}
	return u.numeric[v]
}

// choose picks the expressions to compute in C: those in loops and those of
// several operators, where they look numeric, and all that read what becomes
// dual thereby.
func (u *unboxer) choose() {
	for _, c := range u.counters {
		u.makeVar(c.target)
	}
	for _, t := range u.trees {
		operators := 0
		for _, op := range t.ops {
			if op.Info.Num.IsOperator() {
				operators++
			}
		}
		seed := t.loops > 0 && !single(t.root.Info.Num) || operators > 1
		t.chosen = !t.inner && seed && u.looksNumeric(t)
	}
	for changed := true; changed; {
		changed = false
		for _, t := range u.trees {
			if t.inner {
				continue
			}
			if !t.chosen {
				u.leaves(t, func(v ir.Value) { t.chosen = t.chosen || u.dualOf(v) != nil })
			}
			if t.chosen {
				changed = u.adopt(t) || changed
			}
		}
		for _, it := range u.itemList {
			changed = u.adoptItem(it) || changed
		}
		for _, op := range u.casts {
			if t := u.roots[castOf(op)]; t != nil && !t.inner && !t.chosen && u.looksNumeric(t) {
				t.chosen, changed = true, true
			}
		}
		changed = u.adoptCopies() || changed
	}
}

// single tells the tests of one operand, which alone are no reason to unbox it.
func single(n ir.Num) bool { return n == ir.NumTruth || n == ir.NumNot }

// adopt makes the leaves and the result of a chosen tree duals.
func (u *unboxer) adopt(t *tree) bool {
	changed := false
	u.leaves(t, func(v ir.Value) {
		switch v := v.(type) {
		case *ir.Local:
			changed = u.makeVar(v) || changed
		case *ir.Temp:
			if def := u.defs[v]; def != nil && (def.Info.Num == ir.NumFromInt || def.Info.Num == ir.NumFromFloat) {
				changed = u.makeTemp(v, "num") || changed
			}
		}
	})
	if t.root.Info.Num.IsOperator() {
		changed = u.makeTemp(t.root.Out, "num") || changed
	}
	return changed
}

// adoptCopies makes the variables duals that pass a number from one dual to
// another, and the compiler's own that only copy one.
func (u *unboxer) adoptCopies() bool {
	changed := false
	for _, l := range u.f.Locals {
		if u.vars[l] == nil {
			if l.PyName == "" && !l.Param && u.onlyCopies(l) {
				changed = u.makeVar(l) || changed
			}
			continue
		}
		for _, v := range u.sources[l] {
			src, ok := v.(*ir.Local)
			if !ok || u.vars[src] != nil {
				continue
			}
			for _, from := range u.sources[src] {
				if u.dualOf(from) != nil && u.makeVar(src) {
					changed = true
					break
				}
			}
		}
	}
	return changed
}

// onlyCopies reports whether nothing but duals is assigned to a variable.
func (u *unboxer) onlyCopies(l *ir.Local) bool {
	for _, v := range u.sources[l] {
		if u.dualOf(v) == nil {
			return false
		}
	}
	return len(u.sources[l]) > 0
}

// dualOf returns the dual of a value, nil if it has none.
func (u *unboxer) dualOf(v ir.Value) *dual {
	switch v := v.(type) {
	case *ir.Local:
		return u.vars[v]
	case *ir.Temp:
		return u.temps[v]
	}
	return nil
}

func (u *unboxer) makeVar(l *ir.Local) bool {
	if l == nil || u.vars[l] != nil || u.unfit[l] || l.Addressed || l.Rep.Kind != ir.Obj {
		return false
	}
	switch l.Fact.Class {
	case "", "int", "float":
	default:
		return false
	}
	d := &dual{name: l.Name, obj: l, checked: u.checked[l]}
	if l.Param && !u.assigned[l] {
		d.obj, d.held = nil, l
	}
	u.vars[l] = d
	return true
}

func (u *unboxer) makeTemp(t *ir.Temp, name string) bool {
	if u.temps[t] != nil {
		return false
	}
	u.temps[t] = &dual{name: name}
	return true
}

// constNum reads a constant number that C can write.
func constNum(v ir.Value) (*ir.Lit, forms) {
	switch v := v.(type) {
	case *ir.Lit:
		if v.Rep == ir.RLong {
			return &ir.Lit{Rep: ir.RInt64, Text: v.Text}, formInt
		}
	case *ir.PyConst:
		switch v.Kind {
		case ir.KInt:
			if text, ok := intText(v.Text); ok {
				return &ir.Lit{Rep: ir.RInt64, Text: text}, formInt
			}
		case ir.KFloat:
			if text, ok := floatText(v.Text); ok {
				return &ir.Lit{Rep: ir.RDouble, Text: text}, formFloat
			}
		}
	}
	return nil, 0
}

// castTo is the form that a conversion to a C number asks for, 0 if op is none
// that the pass knows.
func castTo(op *ir.Op) forms {
	if op.Out == nil {
		return 0
	}
	r := op.Out.Rep
	switch op.Info.Num {
	case ir.NumAsInt:
		if r.Kind == ir.Int && r.Signed && r.Bits > 0 && r.Bits <= 64 {
			return formInt
		}
	case ir.NumAsFloat:
		if r == ir.RDouble {
			return formNum
		}
	}
	return 0
}

func castOf(op *ir.Op) *ir.Temp {
	t, _ := op.Args[0].(*ir.Temp)
	return t
}

// isNumberMaker reports whether an operation makes an object of a C number.
func isNumberMaker(op *ir.Op) bool {
	return op != nil && (op.Info.Num == ir.NumFromInt || op.Info.Num == ir.NumFromFloat || op.Info.Num == ir.NumFromWide)
}

var notNumbers = map[*ir.OpInfo]bool{
	prims.NewTuple: true, prims.NewList: true, prims.NewSet: true, prims.NewDict: true, prims.NewDictN: true, prims.JoinStr: true,
	prims.FormatValue: true, prims.NewFunction: true, prims.ImportName: true, prims.ListFrom: true, prims.TupleFrom: true,
	prims.SetFrom: true, prims.CellNew: true,
}
