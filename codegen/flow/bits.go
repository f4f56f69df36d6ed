package flow

// Bits is a set of small integers.
type Bits []uint64

// NewBits returns an empty set for n members.
func NewBits(n int) Bits { return make(Bits, (n+63)/64) }

// Has reports membership.
func (b Bits) Has(i int) bool { return b[i/64]>>(i%64)&1 != 0 }

// Add enters a member.
func (b Bits) Add(i int) { b[i/64] |= 1 << (i % 64) }

// Del removes a member.
func (b Bits) Del(i int) { b[i/64] &^= 1 << (i % 64) }

// Or adds all of c and reports whether b grew.
func (b Bits) Or(c Bits) bool {
	grew := false
	for i, w := range c {
		if b[i]|w != b[i] {
			b[i] |= w
			grew = true
		}
	}
	return grew
}

// Clone copies the set.
func (b Bits) Clone() Bits { return append(Bits(nil), b...) }

// Transfer turns the state on one side of a node into that on the other, in
// place; failed is set for the edge that a failure takes (forward problems only).
type Transfer func(n *Node, state Bits, failed bool)

// Forward solves a may-problem (union over the ways in) from the entry on,
// and returns the state before each node, nil where control never comes.
func (g *Graph) Forward(size int, start Bits, transfer Transfer) []Bits {
	in := make([]Bits, len(g.Nodes))
	in[0] = start.Clone()
	work := []int{0}
	queued := make([]bool, len(g.Nodes))
	seen := make([]bool, len(g.Nodes)) // an empty state is nil as well
	seen[0] = true
	join := func(to int, state Bits) {
		changed := !seen[to]
		if changed {
			seen[to] = true
			in[to] = state.Clone()
		} else {
			changed = in[to].Or(state)
		}
		if changed && !queued[to] {
			queued[to] = true
			work = append(work, to)
		}
	}
	for len(work) > 0 {
		id := work[len(work)-1]
		work = work[:len(work)-1]
		queued[id] = false
		n := &g.Nodes[id]
		out := in[id].Clone()
		transfer(n, out, false)
		for _, s := range n.Succ {
			join(s, out)
		}
		if n.Err >= 0 {
			out = in[id].Clone()
			transfer(n, out, true)
			join(n.Err, out)
		}
	}
	return in
}

// Backward solves a may-problem from the ends back and returns the state
// before and after each node.
func (g *Graph) Backward(size int, transfer Transfer) (before, after []Bits) {
	before, after = make([]Bits, len(g.Nodes)), make([]Bits, len(g.Nodes))
	preds := make([][]int, len(g.Nodes))
	var work []int
	for i := range g.Nodes {
		before[i], after[i] = NewBits(size), NewBits(size)
		for _, s := range g.Nodes[i].Succ {
			preds[s] = append(preds[s], i)
		}
		if e := g.Nodes[i].Err; e >= 0 {
			preds[e] = append(preds[e], i)
		}
		work = append(work, i)
	}
	queued := make([]bool, len(g.Nodes))
	for i := range queued {
		queued[i] = true
	}
	// Nodes are made from the end backwards, so low numbers come late: start with those.
	for i, j := 0, len(work)-1; i < j; i, j = i+1, j-1 {
		work[i], work[j] = work[j], work[i]
	}
	for len(work) > 0 {
		id := work[len(work)-1]
		work = work[:len(work)-1]
		queued[id] = false
		state := after[id].Clone()
		transfer(&g.Nodes[id], state, false)
		if !before[id].Or(state) {
			continue
		}
		for _, p := range preds[id] {
			if after[p].Or(before[id]) && !queued[p] {
				queued[p] = true
				work = append(work, p)
			}
		}
	}
	return before, after
}
