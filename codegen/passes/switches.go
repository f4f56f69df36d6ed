package passes

import (
	"strconv"

	"pyxc/codegen/ir"
	"pyxc/codegen/prims"
)

// Switches makes a switch of a chain of branches that compare one C integer
// variable with constants, if these are three or more.
func Switches(f *ir.Func) { joinBranches(f.Body) }

func joinBranches(b *ir.Block) {
	if b == nil {
		return
	}
	var list []ir.Stmt
	for i, s := range b.List {
		list = append(list, s)
		branch, ok := s.(*ir.If)
		if !ok {
			continue
		}
		if sw, tests := switchOf(b.List[:i], branch); sw != nil {
			list = append(list[:len(list)-1-tests], sw)
		}
	}
	b.List = list
	for _, s := range list {
		for _, sub := range ir.Blocks(s) {
			joinBranches(sub)
		}
	}
}

// switchOf makes a switch of a branch and those in its else part, and tells how
// many statements before it compute the test.
func switchOf(before []ir.Stmt, branch *ir.If) (*ir.Switch, int) {
	first := caseTest{}
	tests := first.read(before, branch.Cond)
	if tests == 0 {
		return nil, 0
	}
	sw := &ir.Switch{Value: first.of, Span: branch.Span}
	sw.Cases = []ir.Case{{Values: first.values, Body: branch.Then}}
	count := len(first.values)
	for {
		sw.Default = branch.Else
		next := lastBranch(branch.Else)
		if next == nil {
			break
		}
		test := caseTest{of: first.of}
		head := branch.Else.List[:len(branch.Else.List)-1]
		if n := test.read(head, next.Cond); n == 0 || n != len(head) {
			break
		}
		sw.Cases = append(sw.Cases, ir.Case{Values: test.values, Body: next.Then})
		count += len(test.values)
		branch = next
	}
	if count < 3 || len(sw.Cases) < 2 || !distinct(sw.Cases) {
		return nil, 0
	}
	return sw, tests
}

// lastBranch is the branch that an else part ends with, if nothing leaves that
// part by its label.
func lastBranch(b *ir.Block) *ir.If {
	if b == nil || b.Label != nil || len(b.List) < 2 {
		return nil
	}
	branch, _ := b.List[len(b.List)-1].(*ir.If)
	return branch
}

// caseTest is a test whether a variable has one of some values.
type caseTest struct {
	of     *ir.Local
	values []string
}

// read reads the statements that compute cond, which are the last ones, and
// tells how many they are; 0 if it is another test.
func (t *caseTest) read(before []ir.Stmt, cond ir.Value) int {
	temp, ok := cond.(*ir.Temp)
	if !ok || len(before) == 0 {
		return 0
	}
	op, ok := before[len(before)-1].(*ir.Op)
	if !ok || op.Out != temp {
		return 0
	}
	switch op.Info {
	case prims.CEq:
		l, isLocal := op.Args[0].(*ir.Local)
		text, isCase := caseValue(op.Args[1])
		if !isLocal || !isCase || t.of != nil && t.of != l || !switchable(l.Rep) {
			return 0
		}
		t.of = l
		t.values = append(t.values, text)
		return 1
	case prims.COrLogical:
		right := (&caseTest{of: t.of})
		n := right.read(before[:len(before)-1], op.Args[1])
		if n == 0 {
			return 0
		}
		t.of = right.of
		m := t.read(before[:len(before)-1-n], op.Args[0])
		if m == 0 {
			return 0
		}
		t.values = append(t.values, right.values...)
		return 1 + n + m
	}
	return 0
}

// switchable reports whether every value that caseValue lets through is one of
// the type, or of int, to which it is promoted.
func switchable(r *ir.Rep) bool { return r.Kind == ir.Int && (r.Bits == 0 || r.Bits <= 64) }

// caseValue is a constant as a case has it: from 0 to the largest int.
func caseValue(v ir.Value) (string, bool) {
	lit, ok := v.(*ir.Lit)
	if !ok {
		return "", false
	}
	n, err := strconv.ParseInt(lit.Text, 10, 32)
	return lit.Text, err == nil && n >= 0
}

func distinct(cases []ir.Case) bool {
	seen := map[string]bool{}
	for _, c := range cases {
		for _, v := range c.Values {
			if seen[v] {
				return false
			}
			seen[v] = true
		}
	}
	return true
}
