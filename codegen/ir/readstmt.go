package ir

import "pyxc/internal/source"

// stmt reads one statement.
func (r *reader) stmt() Stmt {
	switch w := r.word(); w {
	case "op":
		return r.op()
	case "set":
		s := &Set{Dst: r.localRef(), Src: r.value(), Move: r.accept("move"), Old: r.old(), Clear: r.accept("clear"), Span: r.span()}
		r.endLine()
		return s
	case "unset":
		s := &Unset{Dst: r.localRef(), Old: r.old(), Span: r.span()}
		r.endLine()
		return s
	case "leave":
		s := &Leave{Target: r.labelRef()}
		r.endLine()
		return s
	case "next":
		s := &Next{Target: r.labelRef()}
		r.endLine()
		return s
	case "return":
		s := &Return{Value: r.optional(), Move: r.accept("move"), Span: r.span()}
		r.endLine()
		return s
	case "yield":
		return r.yield()
	case "copy":
		s := &Copy{Out: r.tempDef(), Src: r.value(), Move: r.accept("move")}
		r.endLine()
		return s
	case "drop":
		s := &Drop{Temp: r.tempRef(), Null: r.accept("null"), Clear: r.accept("clear")}
		r.endLine()
		return s
	default:
		return r.compound(w)
	}
}

func (r *reader) compound(w string) Stmt {
	switch w {
	case "block":
		return r.blockRest()
	case "if":
		s := &If{Cond: r.value()}
		if r.accept("likely") {
			s.Likely = 1
		} else if r.accept("unlikely") {
			s.Likely = -1
		}
		s.Span = r.span()
		r.endLine()
		s.Then, s.Else = r.block("then"), r.block("else")
		return s
	case "loop":
		s := &Loop{Label: r.label("label"), Span: r.span()}
		r.endLine()
		s.Body = r.block("do")
		return s
	case "for":
		s := &ForRange{Var: r.localRef(), Lo: r.value(), Hi: r.value(), Step: r.value(), Label: r.label("label"),
			Down: r.accept("down"), Inclusive: r.accept("inclusive"), Span: r.span()}
		r.endLine()
		s.Body = r.block("do")
		return s
	case "switch":
		return r.switches()
	case "try":
		s := &Try{Label: r.label("label")}
		if name := r.quoted("frame"); name != "" {
			s.Frame = &Frame{Name: name, Span: r.span()}
		}
		s.Span = r.span()
		r.endLine()
		r.cleanup(&s.Cleanup)
		s.Body, s.Catch, s.Final = r.block("body"), r.block("catch"), r.block("final")
		return s
	case "region":
		s := &Region{Kind: RegionKind(r.oneOf(regionWords))}
		if r.accept("state") {
			s.State = r.localRef()
		}
		s.Label, s.Span = r.label("label"), r.span()
		r.endLine()
		r.cleanup(&s.Cleanup)
		s.Body = r.block("body")
		return s
	}
	r.pos--
	r.fail("no statement starts with %q", w)
	return nil
}

func (r *reader) switches() Stmt {
	s := &Switch{Value: r.value(), Span: r.span()}
	r.endLine()
	for r.accept("case") {
		var c Case
		for r.peek().kind == 's' {
			c.Values = append(c.Values, r.str())
		}
		c.Body = r.blockRest()
		s.Cases = append(s.Cases, c)
	}
	s.Default = r.block("default")
	return s
}

func (r *reader) op() Stmt {
	o := &Op{}
	if !r.accept("none") {
		o.Out = r.tempDef()
	}
	r.want("=")
	name := r.word()
	if o.Info = r.lookup(name); o.Info == nil {
		r.pos--
		r.fail("no operation named %q", name)
	}
	r.want("(")
	for !r.accept(")") {
		o.Args = append(o.Args, r.value())
	}
	if r.accept("outs") {
		r.want("(")
		for !r.accept(")") {
			o.Outs = append(o.Outs, r.tempDef())
		}
	}
	o.Aux = r.quoted("aux")
	if r.accept("err") {
		c := r.conv()
		o.Conv = &c
	}
	o.Release = r.temps1("release")
	o.Keep = r.accept("keep")
	o.Clear = r.temps1("clear")
	o.Exit, o.Span = r.label("exit"), r.span()
	if r.accept("part") {
		o.Part = source.Pos(r.number())
	}
	if r.accept("before") {
		o.Older = &Older{Since: r.number(), Span: source.Span{Start: source.Pos(r.number()), End: source.Pos(r.number())}}
	}
	r.endLine()
	return o
}

func (r *reader) temps1(word string) []*Temp {
	if !r.accept(word) {
		return nil
	}
	var list []*Temp
	r.want("(")
	for !r.accept(")") {
		list = append(list, r.tempRef())
	}
	return list
}

func (r *reader) yield() Stmt {
	s := &Yield{}
	if !r.accept("none") {
		s.Out = r.tempDef()
	}
	r.want("=")
	s.Value = r.optional()
	r.want("index")
	s.Index, s.Move, s.Clear = r.number(), r.accept("move"), r.accept("clear")
	s.Exit, s.Span = r.label("exit"), r.span()
	r.endLine()
	return s
}

func (r *reader) tempDef() *Temp {
	r.want("[")
	r.want("%")
	t := &Temp{ID: r.number()}
	t.Rep, t.Nullable, t.Owned, t.Fact = r.rep(), r.accept("nullable"), r.accept("owned"), r.fact()
	if r.accept("slot") {
		t.Slot = r.slot()
	}
	r.want("]")
	if r.temps[t.ID] != nil {
		r.fail("two temps %%%d", t.ID)
	}
	r.temps[t.ID] = t
	r.f.temps = max(r.f.temps, t.ID)
	return t
}

func (r *reader) tempRef() *Temp {
	r.want("%")
	n := r.number()
	t := r.temps[n]
	if t == nil {
		r.pos--
		r.fail("no temp %%%d", n)
	}
	return t
}

func (r *reader) optional() Value {
	if r.accept("none") {
		return nil
	}
	return r.value()
}

func (r *reader) value() Value {
	switch {
	case r.is("%"):
		return r.tempRef()
	case r.is("$"):
		return r.localRef()
	case r.accept("lit"):
		return &Lit{Text: r.str(), Rep: r.rep()}
	case r.accept("sym"):
		return &Sym{Name: r.str(), Rep: r.rep()}
	case r.accept("cstr"):
		return &CStr{Bytes: r.str()}
	case r.accept("const"):
		return r.constant()
	}
	r.fail("an operand expected, not %q", r.peek().text)
	return nil
}

// constant reads an object constant; equal ones become one.
func (r *reader) constant() *PyConst {
	c := &PyConst{Kind: ConstKind(r.oneOf(constWords)), Text: r.str()}
	c.Imag, c.Intern = r.quoted("imag"), r.accept("intern")
	if r.accept("(") {
		for !r.accept(")") {
			r.want("const")
			c.Items = append(c.Items, r.constant())
		}
	}
	key := constKey(c)
	if old := r.consts[key]; old != nil {
		return old
	}
	c.Index = len(r.consts)
	r.consts[key] = c
	return c
}

// rep reads a representation.
func (r *reader) rep() *Rep {
	if !r.accept("<") {
		w := r.word()
		if w == "none" {
			return nil
		}
		if named[w] == nil {
			r.pos--
			r.fail("no representation %q", w)
		}
		return named[w]
	}
	rep := &Rep{}
	switch kind := r.word(); kind {
	case "ptr":
		rep.Kind, rep.Elem = Ptr, r.rep()
		if r.accept("named") {
			rep.C = r.str()
		}
	case "array":
		rep.Kind, rep.Elem, rep.Len = Array, r.rep(), r.str()
	case "func":
		rep.Kind, rep.Result = FuncPtr, r.rep()
		r.want("(")
		for !r.accept(")") {
			rep.Params = append(rep.Params, r.rep())
		}
		rep.Vararg = r.accept("vararg")
	default:
		k, ok := map[string]RepKind{"void": Void, "obj": Obj, "int": Int, "float": Float, "complex": Complex, "struct": Struct, "opaque": Opaque}[kind]
		if !ok {
			r.pos--
			r.fail("no kind of representation %q", kind)
		}
		rep.Kind, rep.C, rep.Bits, rep.Signed = k, r.str(), r.number(), r.word() == "s"
	}
	rep.Const = r.accept("const")
	r.want(">")
	return rep
}
