package passes

import (
	"pyxc/codegen/ir"
	"pyxc/codegen/prims"
)

// Lookups lets "if k in d" keep what it found for a d[k] that its body starts
// with: nothing runs between the two that could change the dict.
func Lookups(f *ir.Func) { joinLookups(f, f.Body) }

func joinLookups(f *ir.Func, b *ir.Block) {
	if b == nil {
		return
	}
	for i, s := range b.List {
		for _, sub := range ir.Blocks(s) {
			joinLookups(f, sub)
		}
		test, ok := s.(*ir.Op)
		if !ok || i+1 == len(b.List) || len(test.Release)+len(test.Clear) > 0 {
			continue
		}
		if branch, ok := b.List[i+1].(*ir.If); ok && branch.Cond == ir.Value(test.Out) {
			joinLookup(f, test, branch)
		}
	}
}

// joinLookup rewrites a test of membership and the item that the branch for
// members reads first.
func joinLookup(f *ir.Func, test *ir.Op, branch *ir.If) {
	var info *ir.OpInfo
	body := branch.Then
	switch test.Info {
	case prims.ObjContains:
		info = prims.ObjContainsAt
	case prims.ObjNotContains:
		info, body = prims.ObjNotContainsAt, branch.Else
	case prims.DictContains:
		info = prims.DictContainsAt
	default:
		return
	}
	read := firstRead(body, test.Args[1], test.Args[0])
	if read == nil {
		return
	}
	found := f.AddLocal(&ir.Local{Name: "found", Rep: ir.RVoidP})
	test.Info, test.Args = info, append(test.Args[:2:2], found)
	if read.Info == prims.DictGet {
		read.Info = prims.DictGetAt
	} else {
		read.Info = prims.GetItemAt
	}
	read.Args = append(read.Args[:2:2], found)
}

// firstRead returns the operation that reads the item of a key, if a block does
// so before anything else; copies of variables may stand before it.
func firstRead(b *ir.Block, d, key ir.Value) *ir.Op {
	if b == nil || !isVariable(d) || !isVariable(key) {
		return nil
	}
	same := map[ir.Value]ir.Value{}
	origin := func(v ir.Value) ir.Value {
		if from, ok := same[v]; ok {
			return from
		}
		return v
	}
	for _, s := range b.List {
		switch s := s.(type) {
		case *ir.Set:
			if s.Dst.Rep.Managed() && s.Old != ir.OldUnbound || !isVariable(s.Src) {
				return nil
			}
			same[s.Dst] = origin(s.Src)
		case *ir.Op:
			if s.Info != prims.GetItem && s.Info != prims.DictGet || origin(s.Args[0]) != d || origin(s.Args[1]) != key {
				return nil
			}
			return s
		default:
			return nil
		}
	}
	return nil
}

// isVariable reports whether a value is the same in each place where it stands,
// as long as no statement between sets it.
func isVariable(v ir.Value) bool {
	switch v := v.(type) {
	case *ir.Local:
		return !v.Addressed
	case *ir.PyConst, *ir.Temp:
		return true
	}
	return false
}
