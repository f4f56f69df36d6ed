package ir

// Blocks returns the blocks directly inside a statement, in order.
func Blocks(s Stmt) []*Block {
	var list []*Block
	add := func(b *Block) {
		if b != nil {
			list = append(list, b)
		}
	}
	switch s := s.(type) {
	case *Block:
		add(s)
	case *If:
		add(s.Then)
		add(s.Else)
	case *Loop:
		add(s.Body)
	case *ForRange:
		add(s.Body)
	case *Switch:
		for _, c := range s.Cases {
			add(c.Body)
		}
		add(s.Default)
	case *Try:
		add(s.Body)
		add(s.Catch)
		add(s.Final)
	case *Region:
		add(s.Body)
	}
	return list
}

// Walk calls visit for every statement under b, a compound one before its parts.
func Walk(b *Block, visit func(Stmt)) {
	if b == nil {
		return
	}
	for _, s := range b.List {
		WalkStmt(s, visit)
	}
}

// WalkStmt calls visit for s and every statement in it.
func WalkStmt(s Stmt, visit func(Stmt)) {
	visit(s)
	for _, b := range Blocks(s) {
		Walk(b, visit)
	}
}

// Operands returns the values that the head of s reads itself, not those its blocks read.
func Operands(s Stmt) []Value {
	switch s := s.(type) {
	case *Op:
		return s.Args
	case *Set:
		return []Value{s.Src}
	case *If:
		return []Value{s.Cond}
	case *ForRange:
		return []Value{s.Lo, s.Hi, s.Step}
	case *Switch:
		return []Value{s.Value}
	case *Return:
		if s.Value != nil {
			return []Value{s.Value}
		}
	case *Yield:
		if s.Value != nil {
			return []Value{s.Value}
		}
	case *Copy:
		return []Value{s.Src}
	case *Drop:
		return []Value{s.Temp}
	}
	return nil
}

// Defs returns the temps that s itself defines.
func Defs(s Stmt) []*Temp {
	switch s := s.(type) {
	case *Op:
		if s.Out == nil {
			return s.Outs
		}
		return append([]*Temp{s.Out}, s.Outs...)
	case *Yield:
		if s.Out != nil {
			return []*Temp{s.Out}
		}
	case *Copy:
		return []*Temp{s.Out}
	}
	return nil
}

// ErrOf returns the failure convention of an op.
func (o *Op) ErrOf() ErrConv {
	if o.Conv != nil {
		return *o.Conv
	}
	return ErrConv{Kind: o.Info.Err, Sentinel: o.Info.Sentinel}
}

// Fails reports whether the op can raise an error.
func (o *Op) Fails() bool { return o.ErrOf().Kind != ErrNever }

// Stealing reports whether operand i is taken over.
func (o *Op) Stealing(i int) bool {
	if o.Info.Variadic && i >= o.Info.Fixed {
		return o.Info.StealsVar
	}
	return i < 64 && o.Info.Steals&(1<<i) != 0
}

// FallsThrough reports whether control can reach the end of b.
func FallsThrough(b *Block) bool {
	if b == nil {
		return true
	}
	for _, s := range b.List {
		if !Continues(s) {
			return false
		}
	}
	return true
}

// Continues reports whether control can reach the statement after s.
func Continues(s Stmt) bool {
	switch s := s.(type) {
	case *Leave, *Next, *Return:
		return false
	case *Op:
		return s.ErrOf().Kind != ErrAlways
	case *Block:
		return FallsThrough(s) || leaves(s, s.Label)
	case *If:
		return FallsThrough(s.Then) || FallsThrough(s.Else)
	case *Loop:
		return leaves(s.Body, s.Label)
	case *Switch:
		if FallsThrough(s.Default) {
			return true
		}
		for _, c := range s.Cases {
			if FallsThrough(c.Body) {
				return true
			}
		}
		return false
	case *Try:
		if s.Final != nil && !FallsThrough(s.Final) {
			return false
		}
		return FallsThrough(s.Body) || s.Catch != nil && FallsThrough(s.Catch)
	case *Region:
		return FallsThrough(s.Body)
	}
	return true
}

func leaves(b *Block, label *Label) bool {
	return label != nil && leavesStmt(b, label)
}

func leavesStmt(s Stmt, label *Label) bool {
	found := false
	WalkStmt(s, func(s Stmt) {
		if l, ok := s.(*Leave); ok && l.Target == label {
			found = true
		}
	})
	return found
}
