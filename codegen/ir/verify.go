package ir

import "fmt"

// Verify checks that a function is well formed for its level: temps are
// defined once, before their uses and in scope of them; jumps have their
// targets around them; representations and operand counts fit; what a level
// must not hold any more is gone.
func Verify(f *Func) error {
	v := &verifier{f: f, defined: map[*Temp]bool{}, visible: map[*Temp]bool{}, locals: map[*Local]bool{}}
	for _, l := range f.Locals {
		if v.locals[l] {
			v.bad("local %s is listed twice", l.Name)
		}
		v.locals[l] = true
	}
	for _, l := range f.Params {
		v.local(l)
		if !l.Param {
			v.bad("parameter %s is not marked", l.Name)
		}
	}
	if f.Body == nil {
		v.bad("no body")
	} else {
		v.block(f.Body)
	}
	return v.err
}

type verifier struct {
	f       *Func
	defined map[*Temp]bool
	visible map[*Temp]bool
	locals  map[*Local]bool
	targets []verifyTarget
	err     error
}

type verifyTarget struct {
	label *Label
	loop  bool
}

func (v *verifier) bad(format string, args ...any) {
	if v.err == nil {
		v.err = fmt.Errorf("%s: %s", v.f.Sym, fmt.Sprintf(format, args...))
	}
}

func (v *verifier) local(l *Local) {
	if l == nil {
		v.bad("a local is missing")
	} else if !v.locals[l] {
		v.bad("local %s is not the function's", l.Name)
	}
}

func (v *verifier) block(b *Block) {
	if b == nil {
		return
	}
	if b.Label != nil {
		v.targets = append(v.targets, verifyTarget{b.Label, false})
		defer func() { v.targets = v.targets[:len(v.targets)-1] }()
	}
	var here []*Temp
	for _, s := range b.List {
		v.stmt(s)
		for _, t := range Defs(s) {
			if t == nil {
				v.bad("a result is nil in %T", s)
				continue
			}
			if v.defined[t] {
				v.bad("temp %%%d is defined twice", t.ID)
			}
			v.defined[t], v.visible[t] = true, true
			here = append(here, t)
		}
	}
	for _, t := range here {
		delete(v.visible, t)
	}
}

func (v *verifier) value(x Value) {
	switch x := x.(type) {
	case nil:
		v.bad("an operand is missing")
	case *Temp:
		if x == nil || !v.visible[x] {
			v.bad("temp %%%d is used where it is not defined", idOf(x))
		}
	case *Local:
		v.local(x)
	}
}

func idOf(t *Temp) int {
	if t == nil {
		return 0
	}
	return t.ID
}

func (v *verifier) stmt(s Stmt) {
	for _, x := range Operands(s) {
		v.value(x)
	}
	switch s := s.(type) {
	case *Op:
		v.op(s)
	case *Set:
		v.local(s.Dst)
		if v.err == nil && s.Dst.Rep.Managed() != s.Src.RepOf().Managed() && !isNullLit(s.Src) {
			v.bad("set of %s mixes objects and C values", s.Dst.Name)
		}
		if s.Move && v.f.Level < Owned {
			v.bad("a move before the refs pass")
		}
	case *Unset:
		v.local(s.Dst)
	case *Leave:
		v.jump(s.Target, false)
	case *Next:
		v.jump(s.Target, true)
	case *Return:
		if (s.Value == nil) != (v.f.Result.Kind == Void) && !v.f.Generator {
			v.bad("return and the function's result do not agree")
		}
	case *Yield:
		if !v.f.Generator {
			v.bad("yield outside a generator")
		}
	case *Copy, *Drop:
		if v.f.Level < Owned {
			v.bad("%T before the refs pass", s)
		}
	default:
		v.compound(s)
	}
}

func isNullLit(x Value) bool { _, ok := x.(*Lit); return ok }

func (v *verifier) compound(s Stmt) {
	switch s := s.(type) {
	case *If:
		if s.Then == nil {
			v.bad("if without a block")
		}
	case *Loop:
		v.targets = append(v.targets, verifyTarget{s.Label, true})
		defer func() { v.targets = v.targets[:len(v.targets)-1] }()
	case *ForRange:
		v.local(s.Var)
		v.targets = append(v.targets, verifyTarget{s.Label, true})
		defer func() { v.targets = v.targets[:len(v.targets)-1] }()
	case *Try:
		if s.Catch == nil && s.Final == nil {
			v.bad("try without catch and final")
		}
		if s.Final != nil && v.f.Level >= Lowered {
			v.bad("a final body after the finally pass")
		}
	case *Region:
		if s.State == nil {
			v.bad("region without a state")
		} else {
			v.local(s.State)
		}
	case *Block, *Switch:
	default:
		v.bad("unknown statement %T", s)
	}
	if b, ok := s.(*Block); ok {
		v.block(b)
		return
	}
	for _, b := range Blocks(s) {
		v.block(b)
	}
}

func (v *verifier) jump(label *Label, next bool) {
	for _, t := range v.targets {
		if t.label == label && label != nil {
			if next && !t.loop {
				v.bad("next of %s, which is no loop", labelID(label))
			}
			return
		}
	}
	v.bad("jump to %s, which is not around it", labelID(label))
}

func (v *verifier) op(o *Op) {
	info := o.Info
	if info == nil {
		v.bad("operation without a row")
		return
	}
	if info.Variadic && len(o.Args) < info.Fixed {
		v.bad("%s has %d operands, needs %d", info.Name, len(o.Args), info.Fixed)
	}
	for _, i := range mentioned(info.C) {
		if i >= len(o.Args) {
			v.bad("%s has no operand %d", info.Name, i)
		}
	}
	if v.f.Level >= Owned && o.Fails() && o.Exit == nil {
		v.bad("%s can fail and has no exit", info.Name)
	}
	for _, t := range o.Release {
		v.value(t)
	}
	if o.Out != nil && o.Out.Rep == nil {
		v.bad("%s: its result has no representation", info.Name)
	}
}

// mentioned returns the operands that a template names.
func mentioned(c string) []int {
	var list []int
	for i := 0; i+1 < len(c); i++ {
		if c[i] != '$' || c[i+1] < '0' || c[i+1] > '9' {
			continue
		}
		n := 0
		for j := i + 1; j < len(c) && c[j] >= '0' && c[j] <= '9'; j++ {
			n = n*10 + int(c[j]-'0')
		}
		list = append(list, n)
	}
	return list
}
