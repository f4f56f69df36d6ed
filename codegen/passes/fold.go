package passes

import (
	"strconv"
	"strings"

	"pyxc/codegen/ir"
)

// maxFold bounds the depth of an expression made of folded operations.
const maxFold = 12

// foldable finds the temps whose operation is written into the one statement
// that uses it, so that C reads "total = (total + i)". An operation may wait
// for its use only as long as nothing happens that it could see, or that could see it.
func foldable(f *ir.Func) (folded map[*ir.Temp]ir.Stmt, uses map[*ir.Temp]int) {
	fo := &folder{uses: map[*ir.Temp]int{}, folded: map[*ir.Temp]ir.Stmt{}}
	ir.Walk(f.Body, func(s ir.Stmt) {
		for _, v := range ir.Operands(s) {
			if t, ok := v.(*ir.Temp); ok {
				fo.uses[t]++
			}
		}
		if op, ok := s.(*ir.Op); ok {
			for _, t := range op.Release {
				fo.uses[t] += 2 // released temps have a variable
			}
		}
	})
	fo.block(f.Body)
	return fo.folded, fo.uses
}

type folder struct {
	uses    map[*ir.Temp]int
	folded  map[*ir.Temp]ir.Stmt
	pending []*waiting
}

// waiting is an operation that may still be folded.
type waiting struct {
	temp   *ir.Temp
	def    ir.Stmt
	effect ir.Effects
	locals map[*ir.Local]bool // locals that it reads
	temps  map[*ir.Temp]bool  // temps that it reads
	memory bool               // reads memory: symbols, addressed locals
	depth  int
}

func (fo *folder) block(b *ir.Block) {
	if b == nil {
		return
	}
	fo.pending = nil
	for _, s := range b.List {
		fo.stmt(s)
		if len(ir.Blocks(s)) > 0 {
			for _, sub := range ir.Blocks(s) {
				fo.block(sub)
			}
			fo.pending = nil
		}
	}
	fo.pending = nil
}

// stmt folds what waits into the head of s and keeps the rest that s does not disturb.
func (fo *folder) stmt(s ir.Stmt) {
	me := &waiting{def: s, locals: map[*ir.Local]bool{}, temps: map[*ir.Temp]bool{}}
	var consumed []*waiting
	for i, v := range ir.Operands(s) {
		switch v := v.(type) {
		case *ir.Temp:
			me.temps[v] = true
			if w := fo.waits(v); w != nil && fo.accepts(s, i, w) {
				consumed = append(consumed, w)
			}
		case *ir.Local:
			me.locals[v] = true
			me.memory = me.memory || v.Addressed
		case *ir.Sym:
			me.memory = true
		}
	}
	effect, sets := headEffect(s)
	consumed = fo.clash(consumed, me)
	for _, w := range consumed {
		fo.folded[w.temp] = w.def
		fo.remove(w)
		if w.depth+1 > me.depth {
			me.depth = w.depth + 1
		}
		effect = max(effect, w.effect)
		me.memory = me.memory || w.memory
		for l := range w.locals {
			me.locals[l] = true
		}
		for t := range w.temps {
			me.temps[t] = true
		}
	}
	me.effect = effect
	fo.disturb(me, sets)
	if t := fo.candidate(s); t != nil && me.depth < maxFold {
		me.temp = t
		fo.pending = append(fo.pending, me)
	}
}

func (fo *folder) waits(t *ir.Temp) *waiting {
	for _, w := range fo.pending {
		if w.temp == t {
			return w
		}
	}
	return nil
}

func (fo *folder) remove(w *waiting) {
	var rest []*waiting
	for _, p := range fo.pending {
		if p != w {
			rest = append(rest, p)
		}
	}
	fo.pending = rest
}

// clash drops from the consumed those with effects that another operand of
// the same statement could see: C leaves the order of operands open.
func (fo *folder) clash(consumed []*waiting, me *waiting) []*waiting {
	var list []*waiting
	for _, w := range consumed {
		others := me.memory
		for _, o := range consumed {
			others = others || o != w && (o.memory || o.effect > ir.Pure)
		}
		if w.effect > ir.Reads && others {
			continue
		}
		list = append(list, w)
	}
	return list
}

// disturb drops what can't wait any longer once the statement me has run.
func (fo *folder) disturb(me *waiting, sets []*ir.Local) {
	var rest []*waiting
	for _, w := range fo.pending {
		bad := w.effect > ir.Reads && (me.effect > ir.Pure || me.memory) || me.effect > ir.Reads && (w.effect > ir.Pure || w.memory)
		for _, l := range sets {
			bad = bad || w.locals[l]
		}
		for _, t := range gone(me.def) {
			bad = bad || w.temps[t]
		}
		if !bad {
			rest = append(rest, w)
		}
	}
	fo.pending = rest
}

// headEffect is what the head of s does, and the locals it assigns.
func headEffect(s ir.Stmt) (ir.Effects, []*ir.Local) {
	switch s := s.(type) {
	case *ir.Op:
		effect := s.Info.Effects
		if len(s.Release) > 0 {
			effect = ir.Any
		}
		return effect, ByAddress(s)
	case *ir.Set:
		if s.Dst.Rep.Managed() {
			return ir.Any, []*ir.Local{s.Dst}
		}
		if s.Dst.Addressed {
			return ir.Writes, []*ir.Local{s.Dst}
		}
		return ir.Pure, []*ir.Local{s.Dst}
	case *ir.Copy:
		if l, ok := s.Src.(*ir.Local); ok && s.Move {
			return ir.Reads, []*ir.Local{l}
		}
		return ir.Reads, nil
	case *ir.Unset:
		return ir.Any, []*ir.Local{s.Dst}
	case *ir.Drop, *ir.Yield, *ir.Region:
		return ir.Any, nil
	case *ir.If, *ir.Switch, *ir.Return:
		return ir.Pure, nil
	}
	return ir.Any, nil
}

// ByAddress returns the locals whose address the op's C text takes: it may write them.
func ByAddress(o *ir.Op) []*ir.Local {
	if o.Info.Effects == ir.Pure {
		return nil // takes an address, see markAddressed
	}
	return addressed(o)
}

func addressed(o *ir.Op) []*ir.Local {
	var list []*ir.Local
	for i, v := range o.Args {
		if l, ok := v.(*ir.Local); ok && strings.Contains(o.Info.C, "&$"+strconv.Itoa(i)) {
			list = append(list, l)
		}
	}
	return list
}

// accepts reports whether operand i of s may be an expression.
func (fo *folder) accepts(s ir.Stmt, i int, w *waiting) bool {
	if w.depth+1 > maxFold {
		return false
	}
	switch s := s.(type) {
	case *ir.Op:
		_, isCopy := w.def.(*ir.Copy)
		n := mentions(s, i)
		if strings.Contains(s.Info.C, "&$"+strconv.Itoa(i)) {
			return false
		}
		if isCopy {
			return n == 1 && s.Stealing(i)
		}
		if w.effect > ir.Reads || w.depth > 0 {
			if n != 1 || conditional(s.Info.C) {
				return false
			}
		}
		return n <= 1 || w.effect == ir.Pure
	case *ir.Set:
		return true
	case *ir.If, *ir.Switch, *ir.Return:
		return true
	case *ir.ForRange:
		return i == 0
	}
	return false
}

// conditional reports whether a template may leave operands unevaluated, or
// is a macro that may evaluate them more than once.
func conditional(c string) bool {
	return strings.ContainsAny(c, "?") || strings.Contains(c, "&&") || strings.Contains(c, "||") || strings.Contains(c, "PYXC_")
}

// mentions counts how often operand i stands in the C text of o.
func mentions(o *ir.Op, i int) int {
	c := o.Info.C
	if !strings.Contains(c, "$") {
		return 1
	}
	n := strings.Count(c, "$*")
	if i > 0 {
		n += strings.Count(c, "$rest")
	}
	if o.Info.Variadic && i >= o.Info.Fixed {
		n += strings.Count(c, "$va")
	}
	key := "$" + strconv.Itoa(i)
	for at := 0; ; {
		j := strings.Index(c[at:], key)
		if j < 0 {
			return n
		}
		at += j + len(key)
		if at >= len(c) || c[at] < '0' || c[at] > '9' {
			n++
		}
	}
}

// candidate returns the temp that s defines if it may be folded.
func (fo *folder) candidate(s ir.Stmt) *ir.Temp {
	switch s := s.(type) {
	case *ir.Copy:
		if fo.uses[s.Out] == 1 && !s.Move {
			return s.Out
		}
	case *ir.Op:
		t := s.Out
		if t == nil || len(s.Outs) > 0 || s.Fails() || t.Owned || s.Keep || fo.uses[t] != 1 || len(s.Release) > 0 ||
			strings.Contains(s.Info.C, "$va") || len(ByAddress(s)) > 0 {
			return nil
		}
		return t
	}
	return nil
}
