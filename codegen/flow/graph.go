// Package flow derives control-flow graphs from structured functions and
// solves bit-vector problems on them: liveness and definite assignment.
package flow

import "pyxc/codegen/ir"

// Kind tells what part of a statement a node stands for.
type Kind uint8

// The kinds of nodes.
const (
	Entry   Kind = iota
	Exit         // normal end of the function, after Return
	ErrExit      // error end of the function
	Plain        // Op, Set, Unset, Copy, Drop, Return, Yield
	Head         // condition of If, value of Switch, start of a ForRange
	Test         // ForRange: comparison
	Step         // ForRange: next value
	Enter        // Region: entry
	Leave        // Region: any normal way out
	Catch        // Try: error entry
	Unwind       // Region: error way out
	Join         // no effect
)

// Node is a point of the graph.
type Node struct {
	Kind Kind
	Stmt ir.Stmt
	Succ []int
	Err  int // where a failure goes, -1: can't fail
}

// Graph is the control-flow graph of a function.
type Graph struct {
	Func  *ir.Func
	Nodes []Node
	// At lists the nodes of a statement: more than one where a finally body is analysed once for each way in.
	At map[ir.Stmt][]int
}

// builder walks backwards: each function takes the node that follows and
// returns the node that starts the statement.
type builder struct {
	g       *Graph
	exit    int
	err     int
	targets []target // innermost last
	finals  int
}

// target is a scope that a jump or an error may cross.
type target struct {
	label    *ir.Label
	leave    int // node behind; -1 if not yet known
	next     int
	region   *ir.Region
	final    *ir.Block
	catch    int // error entry of a Try or Region; -1: none
	caught   bool
	outer    int // number of targets outside
	finalFor map[finalKey]int
}

type finalKey struct{ after int }

// Build makes the graph of f.
func Build(f *ir.Func) *Graph {
	g := &Graph{Func: f, At: map[ir.Stmt][]int{}}
	b := &builder{g: g}
	entry := b.node(Entry, nil)
	b.exit = b.node(Exit, nil)
	b.err = b.node(ErrExit, nil)
	first := b.block(f.Body, b.exit)
	g.Nodes[entry].Succ = []int{first}
	return g
}

func (b *builder) node(k Kind, s ir.Stmt, succ ...int) int {
	id := len(b.g.Nodes)
	b.g.Nodes = append(b.g.Nodes, Node{Kind: k, Stmt: s, Succ: succ, Err: -1})
	if s != nil {
		b.g.At[s] = append(b.g.At[s], id)
	}
	return id
}

func (b *builder) block(blk *ir.Block, after int) int {
	if blk == nil {
		return after
	}
	if blk.Label != nil {
		b.push(target{label: blk.Label, leave: after, next: -1, catch: -1})
		defer b.pop()
	}
	for i := len(blk.List) - 1; i >= 0; i-- {
		after = b.stmt(blk.List[i], after)
	}
	return after
}

func (b *builder) push(t target) {
	t.outer = len(b.targets)
	b.targets = append(b.targets, t)
}

func (b *builder) pop() { b.targets = b.targets[:len(b.targets)-1] }

// within runs do with the targets cut to the outermost n.
func (b *builder) within(n int, do func() int) int {
	saved := b.targets
	b.targets = append([]target(nil), saved[:n]...)
	id := do()
	b.targets = saved
	return id
}

// errTarget returns where an error raised here goes.
func (b *builder) errTarget() int {
	for i := len(b.targets) - 1; i >= 0; i-- {
		if b.targets[i].catch >= 0 {
			return b.targets[i].catch
		}
	}
	return b.err
}

// cross returns the node that leads from here to "to", through the regions and
// finally bodies of the targets from n on, innermost first.
func (b *builder) cross(n, to int) int {
	for i := n; i < len(b.targets); i++ {
		t := &b.targets[i]
		if t.region != nil {
			to = b.node(Leave, t.region, to)
		}
		if t.final != nil {
			to = b.finally(i, to)
		}
	}
	return to
}

// maxFinals bounds the copies of finally bodies in one graph; beyond it
// copies that continue elsewhere are shared, which is safe but less precise.
const maxFinals = 64

// finally returns the entry of the body of target i's finally that continues at "to".
func (b *builder) finally(i, to int) int {
	t := b.targets[i]
	if t.finalFor == nil {
		t.finalFor = map[finalKey]int{}
		b.targets[i].finalFor = t.finalFor
	}
	if id, ok := t.finalFor[finalKey{to}]; ok {
		return id
	}
	if b.finals >= maxFinals && len(t.finalFor) > 0 {
		return b.shareFinal(t, to)
	}
	b.finals++
	join := b.node(Join, nil, to)
	id := b.within(i, func() int { return b.block(t.final, join) })
	t.finalFor[finalKey{to}] = id
	t.finalFor[finalKey{-1 - id}] = join
	return id
}

// shareFinal adds another continuation to the copy with the lowest number.
func (b *builder) shareFinal(t target, to int) int {
	best := -1
	for k, id := range t.finalFor {
		if k.after >= 0 && (best < 0 || id < best) {
			best = id
		}
	}
	join := t.finalFor[finalKey{-1 - best}]
	b.g.Nodes[join].Succ = append(b.g.Nodes[join].Succ, to)
	t.finalFor[finalKey{to}] = best
	return best
}

func (b *builder) stmt(s ir.Stmt, after int) int {
	switch s := s.(type) {
	case *ir.Op:
		if s.ErrOf().Kind == ir.ErrAlways {
			id := b.node(Plain, s)
			b.g.Nodes[id].Err = b.errTarget()
			return id
		}
		id := b.node(Plain, s, after)
		if s.Fails() {
			b.g.Nodes[id].Err = b.errTarget()
		}
		return id
	case *ir.Yield:
		id := b.node(Plain, s, after)
		b.g.Nodes[id].Err = b.errTarget()
		return id
	case *ir.Return:
		to := b.cross(0, b.exit)
		return b.node(Plain, s, to)
	case *ir.Leave:
		return b.jump(s.Target, false)
	case *ir.Next:
		return b.jump(s.Target, true)
	case *ir.Block:
		return b.block(s, after)
	case *ir.If:
		then := b.block(s.Then, after)
		return b.node(Head, s, then, b.block(s.Else, after))
	case *ir.Switch:
		return b.switches(s, after)
	case *ir.Loop, *ir.ForRange:
		return b.loop(s, after)
	case *ir.Try:
		return b.try(s, after)
	case *ir.Region:
		return b.regionNodes(s, after)
	}
	return b.node(Plain, s, after)
}

func (b *builder) jump(label *ir.Label, next bool) int {
	for i := len(b.targets) - 1; i >= 0; i-- {
		t := b.targets[i]
		if t.label == label && label != nil {
			to := t.leave
			if next {
				to = t.next
			}
			return b.cross(i+1, to)
		}
	}
	return b.exit // Verify reports it
}

func (b *builder) switches(s *ir.Switch, after int) int {
	id := b.node(Head, s)
	var succ []int
	for _, c := range s.Cases {
		succ = append(succ, b.block(c.Body, after))
	}
	succ = append(succ, b.block(s.Default, after))
	b.g.Nodes[id].Succ = succ
	return id
}

func (b *builder) loop(s ir.Stmt, after int) int {
	if f, ok := s.(*ir.ForRange); ok {
		test := b.node(Test, f)
		step := b.node(Step, f, test)
		b.push(target{label: f.Label, leave: after, next: step, catch: -1})
		body := b.block(f.Body, step)
		b.pop()
		b.g.Nodes[test].Succ = []int{body, after}
		return b.node(Head, f, test)
	}
	l := s.(*ir.Loop)
	head := b.node(Join, nil)
	b.push(target{label: l.Label, leave: after, next: head, catch: -1})
	body := b.block(l.Body, head)
	b.pop()
	b.g.Nodes[head].Succ = []int{body}
	return head
}

func (b *builder) try(s *ir.Try, after int) int {
	if s.Final != nil {
		b.push(target{final: s.Final, catch: -1})
		i := len(b.targets) - 1
		outerErr := b.within(i, func() int { return b.errTarget() })
		b.targets[i].catch = b.finally(i, outerErr)
		after = b.finally(i, after)
		defer b.pop()
	}
	if s.Catch == nil {
		return b.block(s.Body, after)
	}
	catch := b.node(Catch, s, b.block(s.Catch, after))
	b.push(target{catch: catch})
	body := b.block(s.Body, after)
	b.pop()
	return body
}

func (b *builder) regionNodes(s *ir.Region, after int) int {
	unwind := b.node(Unwind, s, b.errTarget())
	b.push(target{region: s, catch: unwind})
	body := b.block(s.Body, b.node(Leave, s, after))
	b.pop()
	return b.node(Enter, s, body)
}
