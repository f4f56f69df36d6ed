package typecheck

import (
	"reflect"

	"pyxc/parser/ast"
	"pyxc/typecheck/scope"
	"pyxc/typecheck/types"
)

// A float that several places refer to is one object in Python, which "is",
// containers (a NaN is in the list that holds it) and id() show. A C double is
// made an object wherever it is asked for as one. So in a .py file a variable
// is no C double by inference if a value of it may be made an object twice.

// sharedFloats returns those of syms.
func (c *checker) sharedFloats(syms []*scope.Symbol, list []ast.Stmt) []*scope.Symbol {
	s := &sharing{c: c, seen: map[*scope.Symbol]int{}, same: map[*scope.Symbol]*scope.Symbol{}}
	for _, sym := range syms {
		if t := sym.Type; t != nil && sym.Scope.Kind == scope.FuncScope && types.IsFloat(t) {
			s.same[sym] = sym
		}
	}
	if len(s.same) == 0 {
		return nil
	}
	s.walk(reflect.ValueOf(list), asObject)
	total := map[*scope.Symbol]int{}
	for sym, n := range s.seen {
		total[s.root(sym)] += n
	}
	var shared []*scope.Symbol
	for _, sym := range syms {
		if s.same[sym] != nil && total[s.root(sym)] > 1 {
			shared = append(shared, sym)
		}
	}
	return shared
}

// sharing counts where values of variables are made objects.
type sharing struct {
	c     *checker
	seen  map[*scope.Symbol]int
	same  map[*scope.Symbol]*scope.Symbol // variables that are assigned to each other, as trees
	loops int
}

// Uses of an expression's value.
const (
	asNumber = iota // nobody keeps the object
	asObject
	asIdentity // compared by identity
)

func (s *sharing) root(sym *scope.Symbol) *scope.Symbol {
	for s.same[sym] != sym {
		sym = s.same[sym]
	}
	return sym
}

// numbersOnly are functions that don't keep their argument.
var numbersOnly = map[string]bool{
	"abs": true, "bool": true, "complex": true, "divmod": true, "format": true, "int": true, "pow": true, "print": true,
	"range": true, "repr": true, "round": true, "str": true,
}

// typeOnly are functions of the cython module that ask for the type alone.
var typeOnly = map[string]bool{"typeof": true, "sizeof": true}

// walk visits what is below v. use is what becomes of the value, if v is an
// expression.
func (s *sharing) walk(v reflect.Value, use int) {
	switch v.Kind() {
	case reflect.Interface:
		if !v.IsNil() {
			s.walk(v.Elem(), use)
		}
	case reflect.Pointer:
		if !v.IsNil() && !s.node(v.Interface(), use) {
			s.walk(v.Elem(), asObject)
		}
	case reflect.Slice:
		for i := range v.Len() {
			s.walk(v.Index(i), use)
		}
	case reflect.Struct:
		if part, ok := v.Interface().(ast.FPart); ok {
			s.expr(part.Expr, asNumber)
			s.expr(part.Spec, asObject)
			return
		}
		for i := range v.NumField() {
			if v.Type().Field(i).IsExported() {
				s.walk(v.Field(i), use)
			}
		}
	}
}

func (s *sharing) expr(x any, use int) {
	if x != nil {
		s.walk(reflect.ValueOf(x), use)
	}
}

// node visits a node that has a rule of its own.
func (s *sharing) node(n any, use int) bool {
	switch n := n.(type) {
	case *ast.Name:
		s.name(n, use)
	case *ast.Binary:
		s.expr([]ast.Expr{n.X, n.Y}, asNumber)
	case *ast.Unary:
		s.expr(n.X, asNumber)
	case *ast.BoolOp:
		s.expr([]ast.Expr{n.X, n.Y}, use)
	case *ast.IfExp:
		s.expr(n.Cond, asNumber)
		s.expr([]ast.Expr{n.Then, n.Else}, use)
	case *ast.Compare:
		s.compare(n)
	case *ast.Call:
		s.call(n)
	case *ast.Comp:
		s.loops++
		s.walk(reflect.ValueOf(*n), asObject)
		s.loops--
	default:
		return s.stmt(n)
	}
	return true
}

func (s *sharing) stmt(n any) bool {
	switch n := n.(type) {
	case *ast.ExprStmt:
		s.expr(n.X, asNumber)
	case *ast.Assign:
		if s.assign(n) {
			return true
		}
		s.expr(n.Value, asObject)
		for _, t := range n.Targets {
			s.target(t)
		}
	case *ast.AugAssign:
		s.expr(n.Value, asNumber)
		s.target(n.Target)
	case *ast.AnnAssign:
		s.expr(n.Value, asObject)
	case *ast.Return:
		loops := s.loops
		s.loops = 0
		s.expr(n.X, asObject)
		s.loops = loops
	case *ast.If:
		s.expr(n.Cond, asNumber)
		s.expr(n.Then, asObject)
		s.expr(n.Else, asObject)
	case *ast.While:
		s.expr(n.Cond, asNumber)
		s.loop(n.Body)
		s.expr(n.Else, asObject)
	case *ast.For:
		s.expr(n.Iter, asObject)
		s.target(n.Target)
		s.loop(n.Body)
		s.expr(n.Else, asObject)
	default:
		return false
	}
	return true
}

func (s *sharing) loop(list []ast.Stmt) {
	s.loops++
	s.expr(list, asObject)
	s.loops--
}

// target visits what is read for an assignment: not the variable itself.
func (s *sharing) target(t ast.Expr) {
	switch t := t.(type) {
	case *ast.Name:
	case *ast.Tuple:
		for _, x := range t.Elts {
			s.target(x)
		}
	case *ast.List:
		for _, x := range t.Elts {
			s.target(x)
		}
	case *ast.Starred:
		s.target(t.X)
	default:
		s.expr(t, asObject)
	}
}

// assign takes the variables of "x = y" together.
func (s *sharing) assign(n *ast.Assign) bool {
	value, ok := n.Value.(*ast.Name)
	if !ok || s.same[s.c.info.Uses[value]] == nil {
		return false
	}
	for _, t := range n.Targets {
		name, ok := t.(*ast.Name)
		if !ok || s.same[s.c.info.Uses[name]] == nil {
			return false
		}
	}
	for _, t := range n.Targets {
		s.same[s.root(s.c.info.Uses[t.(*ast.Name)])] = s.root(s.c.info.Uses[value])
	}
	return true
}

func (s *sharing) compare(n *ast.Compare) {
	use := asNumber
	for _, op := range n.Ops {
		switch op {
		case ast.Is, ast.IsNot:
			use = asIdentity
		case ast.In, ast.NotIn:
			use = max(use, asObject)
		}
	}
	s.expr(n.Left, use)
	s.expr(n.Rights, use)
}

// call visits a call: functions of math and some builtins keep nothing.
func (s *sharing) call(n *ast.Call) {
	use := asObject
	switch fn := n.Func.(type) {
	case *ast.Name:
		sym := s.c.info.Uses[fn]
		if numbersOnly[fn.Id] && sym != nil && sym.Storage == scope.Builtin || typeOnly[s.c.pure[sym]] {
			use = asNumber
		}
	case *ast.Attr:
		x, ok := fn.X.(*ast.Name)
		if !ok {
			break
		}
		if _, pure := s.c.pure[s.c.info.Uses[x]]; x.Id == "math" || pure && typeOnly[fn.Name] {
			use = asNumber
		}
	}
	s.expr(n.Func, asNumber)
	s.expr(n.Args, use)
	for i := range n.Keywords {
		s.expr(n.Keywords[i].Value, asObject)
	}
}

func (s *sharing) name(n *ast.Name, use int) {
	sym := s.c.info.Uses[n]
	if s.same[sym] == nil || use == asNumber {
		return
	}
	s.seen[sym]++
	if use == asIdentity || s.loops > 0 {
		s.seen[sym]++
	}
}
