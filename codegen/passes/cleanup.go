// Package passes lowers functions of the IR, one pass per file. The order is
// declared in package codegen.
package passes

import "pyxc/codegen/ir"

// Cleanup drops statements that control never reaches, operations without
// effect whose results nobody uses, and branches on literals.
func Cleanup(f *ir.Func) {
	for {
		c := &cleaner{uses: map[*ir.Temp]int{}}
		ir.Walk(f.Body, func(s ir.Stmt) {
			for _, v := range ir.Operands(s) {
				if t, ok := v.(*ir.Temp); ok {
					c.uses[t]++
				}
			}
		})
		c.block(f.Body)
		if !c.changed {
			return
		}
	}
}

type cleaner struct {
	uses    map[*ir.Temp]int
	changed bool
}

func (c *cleaner) block(b *ir.Block) {
	if b == nil {
		return
	}
	var list []ir.Stmt
	for i, s := range b.List {
		for _, sub := range ir.Blocks(s) {
			c.block(sub)
		}
		kept := c.stmt(s)
		list = append(list, kept...)
		if len(kept) != 1 || kept[0] != s {
			c.changed = true
		}
		if len(kept) > 0 && !ir.Continues(kept[len(kept)-1]) {
			c.changed = c.changed || i+1 < len(b.List)
			break
		}
	}
	b.List = list
}

// stmt returns what stands for s.
func (c *cleaner) stmt(s ir.Stmt) []ir.Stmt {
	switch s := s.(type) {
	case *ir.Op:
		if c.dead(s) {
			return nil
		}
	case *ir.Block:
		if s.Label == nil || !jumped(s, s.Label) {
			return s.List
		}
	case *ir.If:
		if lit, ok := s.Cond.(*ir.Lit); ok && (lit.Text == "0" || lit.Text == "1") {
			if lit.Text == "1" {
				return blockList(s.Then)
			}
			return blockList(s.Else)
		}
		if len(blockList(s.Then)) == 0 && len(blockList(s.Else)) == 0 {
			return nil
		}
	case *ir.Try:
		if len(s.Body.List) == 0 && s.Final == nil {
			return nil
		}
		if len(s.Body.List) == 0 {
			return blockList(s.Final)
		}
		if s.Final == nil && !canFail(s.Body) {
			return blockList(s.Body)
		}
	}
	return []ir.Stmt{s}
}

// blockList returns what stands for a block: the block itself if something leaves it.
func blockList(b *ir.Block) []ir.Stmt {
	if b == nil {
		return nil
	}
	if b.Label != nil && jumped(b, b.Label) {
		return []ir.Stmt{b}
	}
	return b.List
}

func (c *cleaner) dead(o *ir.Op) bool {
	if o.Fails() && !isNumberMaker(o) || o.Info.Effects > ir.Reads || o.Out == nil || len(o.Outs) > 0 || o.Info.Steals != 0 || o.Info.StealsVar {
		return false
	}
	return c.uses[o.Out] == 0
}

// canFail reports whether anything in b can raise an error that leaves b.
func canFail(b *ir.Block) bool {
	found := false
	ir.Walk(b, func(s ir.Stmt) {
		switch s := s.(type) {
		case *ir.Op:
			found = found || s.Fails()
		case *ir.Yield:
			found = true
		}
	})
	return found
}

func jumped(s ir.Stmt, label *ir.Label) bool {
	found := false
	ir.WalkStmt(s, func(s ir.Stmt) {
		switch s := s.(type) {
		case *ir.Leave:
			found = found || s.Target == label
		case *ir.Next:
			found = found || s.Target == label
		}
	})
	return found
}
