package typecheck

import (
	"pyxc/parser/ast"
	"pyxc/typecheck/scope"
)

// A graph is the control flow of one function body with what happens to its
// local variables, for warnings about them. The order of evaluation inside an
// expression is kept; and, or and conditional expressions count as straight code
// unless they assign.
type graph struct {
	c      *checker
	blocks []*block
	cur    *block // nil where control does not get
	exc    []*block
	loops  []*loopTarget
	finals []*finalBody

	reached map[ast.Stmt]bool
	dead    []ast.Stmt // first statements of unreachable stretches
	inClass bool
	depth   int // of finally suites inside finally suites

	captured map[*scope.Symbol]bool // variables that inner functions read
}

type block struct {
	events []event
	succ   []*block
	index  int
	preds  int
	in     bits // definitions that reach the block
}

type eventKind uint8

const (
	evRead eventKind = iota
	evAssign
	evDelete
)

// event is one thing that happens to a variable.
type event struct {
	kind eventKind
	sym  *scope.Symbol
	at   ast.Node
	def  int  // of evAssign and evDelete: the number of the definition
	soft bool // a read in a class body, which looks further out
}

type loopTarget struct {
	head, after *block
	finals      int // number of finally suites around the loop
}

// finalBody is a finally suite around the current place.
type finalBody struct {
	list []ast.Stmt
	exc  int // length of exc outside of the try
	done map[any]*block
}

func newGraph(c *checker) *graph {
	g := &graph{c: c, reached: map[ast.Stmt]bool{}, captured: map[*scope.Symbol]bool{}}
	g.cur = g.newBlock()
	return g
}

func (g *graph) newBlock() *block {
	b := &block{index: len(g.blocks)}
	g.blocks = append(g.blocks, b)
	return b
}

func link(from, to *block) {
	if from != nil && to != nil {
		from.succ = append(from.succ, to)
		to.preds++
	}
}

// next starts a block behind the current one.
func (g *graph) next() *block {
	b := g.newBlock()
	link(g.cur, b)
	g.cur = b
	return b
}

// canRaise adds the way from here to the handler around.
func (g *graph) canRaise() {
	if n := len(g.exc); n > 0 && g.cur != nil {
		link(g.cur, g.exc[n-1])
	}
}

func (g *graph) add(kind eventKind, sym *scope.Symbol, at ast.Node) {
	if g.cur == nil || sym == nil || at == nil {
		return
	}
	g.cur.events = append(g.cur.events, event{kind: kind, sym: sym, at: at, soft: g.inClass})
}

func (g *graph) stmts(list []ast.Stmt) {
	for _, s := range list {
		if g.cur == nil {
			if !isDeclaration(s) {
				g.dead = append(g.dead, s)
				return
			}
			continue
		}
		g.reached[s] = true
		if len(g.exc) > 0 {
			g.canRaise()
			g.next()
		}
		g.stmt(s)
		g.canRaise()
	}
}

// isDeclaration reports whether a statement does nothing when it is reached.
func isDeclaration(s ast.Stmt) bool {
	switch s := s.(type) {
	case *ast.CVarDecl:
		for _, d := range s.Decls {
			if nd := ast.DeclaredName(d); nd != nil && nd.Default != nil {
				return false
			}
		}
		return true
	case *ast.Global, *ast.Nonlocal:
		return true
	}
	return false
}

func (g *graph) stmt(s ast.Stmt) {
	switch s := s.(type) {
	case *ast.ExprStmt:
		g.expr(s.X)
	case *ast.Assign:
		g.expr(s.Value)
		for _, t := range s.Targets {
			g.target(t)
		}
	case *ast.AugAssign:
		g.expr(s.Target)
		g.expr(s.Value)
		g.target(s.Target)
	case *ast.AnnAssign:
		if s.Value != nil {
			g.expr(s.Value)
			g.target(s.Target)
		}
	case *ast.Return:
		g.expr(s.X)
		g.jump(nil, 0, "return")
	case *ast.Raise:
		g.exprs(s.Exc, s.Cause, s.Value, s.TB)
		g.canRaise()
		g.cur = nil
	case *ast.Assert:
		g.expr(s.Cond)
		g.branch(func() { g.expr(s.Msg) })
	case *ast.Del:
		for _, t := range s.Targets {
			g.del(t)
		}
	case *ast.Break:
		if n := len(g.loops); n > 0 {
			l := g.loops[n-1]
			g.jump(l.after, l.finals, l.after)
		}
	case *ast.Continue:
		if n := len(g.loops); n > 0 {
			l := g.loops[n-1]
			g.jump(l.head, l.finals, l.head)
		}
	case *ast.Print:
		g.exprs(append([]ast.Expr{s.Dest}, s.Values...)...)
	case *ast.Exec:
		g.exprs(s.Code, s.Globals, s.Locals)
	case *ast.If:
		g.expr(s.Cond)
		yes, no := g.c.info.Branches(s)
		g.fork(func() { g.stmts(yes) }, func() { g.stmts(no) })
	case *ast.While:
		g.while(s)
	case *ast.For:
		g.forStmt(s)
	case *ast.With:
		g.with(s, 0)
	case *ast.Try:
		g.try(s)
	case *ast.Match:
		g.match(s)
	case *ast.Import:
		for i := range s.Names {
			g.add(evAssign, g.c.info.Bound[&s.Names[i]], &s.Names[i])
		}
	case *ast.ImportFrom:
		for i := range s.Names {
			g.add(evAssign, g.c.info.Bound[&s.Names[i]], &s.Names[i])
		}
	case *ast.FuncDef:
		g.exprs(s.Decorators...)
		g.defaults(s.Params)
		g.add(evAssign, g.c.info.Bound[s], at{s.NameSp})
	case *ast.TypeAlias:
		g.add(evAssign, g.c.info.Uses[s.Name], s.Name)
	case *ast.ClassDef:
		g.exprs(s.Decorators...)
		g.exprs(s.Bases...)
		for i := range s.Keywords {
			g.expr(s.Keywords[i].Value)
		}
		outer := g.inClass
		g.inClass = true
		g.stmts(s.Body)
		g.inClass = outer
		g.add(evAssign, g.c.info.Bound[s], at{s.NameSp})
	default:
		g.cstmt(s)
	}
}

func (g *graph) cstmt(s ast.Stmt) {
	switch s := s.(type) {
	case *ast.CVarDecl:
		for _, d := range s.Decls {
			if nd := ast.DeclaredName(d); nd != nil && nd.Default != nil {
				g.expr(nd.Default)
				g.add(evAssign, g.c.info.Decls[nd], nd)
			}
		}
	case *ast.CDefBlock:
		g.stmts(s.Body)
	case *ast.CondCompile:
		g.stmts(g.c.info.Live[s])
	case *ast.Include:
		if m := g.c.info.Included[s]; m != nil {
			g.stmts(m.Body)
		}
	}
}

func (g *graph) defaults(ps *ast.Params) {
	for _, p := range allParams(ps) {
		g.expr(p.Default)
	}
}

// fork runs two alternatives from here and joins them.
func (g *graph) fork(a, b func()) {
	from := g.cur
	g.next()
	a()
	end := g.cur
	g.cur = from
	g.next()
	b()
	g.join(end)
}

// branch runs something that may be skipped.
func (g *graph) branch(f func()) { g.fork(f, func() {}) }

// join goes on where the current way and another meet.
func (g *graph) join(other *block) {
	if g.cur == nil && other == nil {
		return
	}
	b := g.newBlock()
	link(g.cur, b)
	link(other, b)
	g.cur = b
}

// jump leaves to a block (nil: the function) through the finally suites inside
// of it. Jumps of one kind share the copy of a suite.
func (g *graph) jump(to *block, finals int, kind any) {
	from := g.cur
	g.cur = nil
	saved := g.finals
	for from != nil && len(g.finals) > finals {
		fin := g.finals[len(g.finals)-1]
		g.finals = g.finals[:len(g.finals)-1]
		if old := fin.done[kind]; old != nil {
			link(from, old)
			g.finals = saved
			return
		}
		b := g.newBlock()
		link(from, b)
		fin.done[kind] = b
		from = g.final(fin, b)
	}
	g.finals = saved
	link(from, to)
}

// final builds a copy of a finally suite from a block and returns its end.
func (g *graph) final(fin *finalBody, from *block) *block {
	saved := *g
	g.cur, g.exc = from, g.exc[:min(fin.exc, len(g.exc))]
	g.depth++
	if saved.depth < 4 {
		g.stmts(fin.list)
	}
	end := g.cur
	g.cur, g.exc, g.depth = saved.cur, saved.exc, saved.depth
	return end
}

// loop builds the body of a loop whose head is the current block.
func (g *graph) loop(endless bool, body, otherwise func()) {
	head, after := g.cur, g.newBlock()
	l := &loopTarget{head: head, after: after, finals: len(g.finals)}
	g.next()
	g.loops = append(g.loops, l)
	body()
	g.loops = g.loops[:len(g.loops)-1]
	link(g.cur, head)
	g.cur = nil
	if !endless {
		g.cur = head
		g.next()
		otherwise()
	}
	link(g.cur, after)
	g.cur = after
	if after.preds == 0 {
		g.cur = nil
	}
}

func (g *graph) while(s *ast.While) {
	g.next()
	g.expr(s.Cond)
	k, ok := s.Cond.(*ast.Const)
	endless := ok && k.Kind == ast.True || isOne(s.Cond)
	g.loop(endless, func() { g.stmts(s.Body) }, func() { g.stmts(s.Else) })
}

func (g *graph) forStmt(s *ast.For) {
	g.expr(s.Iter)
	if s.From != nil {
		g.exprs(s.From.Lo, s.From.Hi, s.From.Step)
		g.target(s.Target)
	}
	g.next()
	g.canRaise()
	g.loop(false, func() {
		if s.From == nil {
			g.target(s.Target)
		}
		g.stmts(s.Body)
	}, func() { g.stmts(s.Else) })
}

func (g *graph) with(s *ast.With, i int) {
	if i == len(s.Items) {
		g.stmts(s.Body)
		return
	}
	item := &s.Items[i]
	g.expr(item.Context)
	name := lastName(contextFunc(item.Context))
	if _, ok := directiveTable[name]; ok || name == "nogil" || name == "gil" || name == "parallel" {
		g.with(s, i+1)
		return
	}
	caught := g.newBlock()
	g.canRaise()
	g.exc = append(g.exc, caught)
	g.next()
	g.canRaise()
	if item.Target != nil {
		g.target(item.Target)
		g.canRaise()
		g.next()
	}
	g.with(s, i+1)
	g.canRaise()
	g.exc = g.exc[:len(g.exc)-1]
	if n := len(g.exc); n > 0 {
		link(caught, g.exc[n-1])
	}
	g.join(caught)
}

func (g *graph) try(s *ast.Try) {
	var fin *finalBody
	var caught *block // entry of the finally suite with an exception
	if len(s.Finally) > 0 {
		fin = &finalBody{list: s.Finally, exc: len(g.exc), done: map[any]*block{}}
		caught = g.newBlock()
		g.exc = append(g.exc, caught)
		g.finals = append(g.finals, fin)
		g.canRaise()
	}
	if len(s.Handlers) > 0 {
		g.handlers(s)
	} else {
		g.stmts(s.Body)
		g.stmts(s.Else)
	}
	if fin == nil {
		return
	}
	g.canRaise()
	g.exc = g.exc[:len(g.exc)-1]
	g.finals = g.finals[:len(g.finals)-1]
	if g.cur != nil {
		b := g.newBlock()
		link(g.cur, b)
		g.cur = g.final(fin, b)
	}
	if end := g.final(fin, caught); end != nil && len(g.exc) > 0 {
		link(end, g.exc[len(g.exc)-1])
	}
}

func (g *graph) handlers(s *ast.Try) {
	entry := g.newBlock()
	g.exc = append(g.exc, entry)
	g.canRaise()
	g.next()
	g.stmts(s.Body)
	g.canRaise()
	g.exc = g.exc[:len(g.exc)-1]
	g.stmts(s.Else)
	end := g.cur
	g.cur = entry
	for i := range s.Handlers {
		h := &s.Handlers[i]
		g.cur = entry
		g.next()
		g.expr(h.Type)
		if i+1 < len(s.Handlers) {
			entry = g.newBlock()
			link(g.cur, entry)
		} else if h.Type != nil {
			g.canRaise() // no handler fits
		}
		if h.Target != nil {
			g.next()
			g.target(h.Target)
		}
		g.stmts(h.Body)
		g.join(end)
		end = g.cur
	}
	g.cur = end
}

func (g *graph) match(s *ast.Match) {
	g.expr(s.Subject)
	var end *block
	for i := range s.Cases {
		k := &s.Cases[i]
		g.next()
		from := g.cur
		g.next()
		g.pattern(k.Pattern)
		g.expr(k.Guard)
		tested := g.cur
		g.next()
		g.stmts(k.Body)
		g.join(end)
		end = g.cur
		g.cur = nil
		switch k.Pattern.(type) {
		case *ast.MatchWildcard, *ast.MatchCapture:
			if k.Guard == nil {
				g.cur = end
				return
			}
		}
		g.cur = g.newBlock()
		link(from, g.cur)
		link(tested, g.cur)
	}
	g.join(end)
}

func (g *graph) pattern(p ast.Pattern) {
	eachCapture(p, func(n *ast.Name) { g.add(evAssign, g.c.info.Uses[n], n) }, g.expr)
}

// eachCapture visits the names that a pattern binds and the expressions in it.
func eachCapture(p ast.Pattern, bind func(*ast.Name), read func(ast.Expr)) {
	all := func(list []ast.Pattern) {
		for _, q := range list {
			eachCapture(q, bind, read)
		}
	}
	name := func(n *ast.Name) {
		if n != nil {
			bind(n)
		}
	}
	switch p := p.(type) {
	case *ast.MatchValue:
		read(p.X)
	case *ast.MatchCapture:
		name(p.Name)
	case *ast.MatchStar:
		name(p.Name)
	case *ast.MatchSequence:
		all(p.Elts)
	case *ast.MatchMapping:
		for _, k := range p.Keys {
			read(k)
		}
		all(p.Patterns)
		name(p.Rest)
	case *ast.MatchClass:
		read(p.Cls)
		all(p.Patterns)
		all(p.KwPatterns)
	case *ast.MatchOr:
		all(p.Alts)
	case *ast.MatchAs:
		eachCapture(p.Pattern, bind, read)
		name(p.Name)
	}
}
