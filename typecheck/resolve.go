package typecheck

import (
	"strings"

	"pyxc/parser/ast"
	"pyxc/typecheck/scope"
	"pyxc/typecheck/types"
)

// resolveNames resolves every use of a name, now that all bindings are known.
func (c *checker) resolveNames() {
	report := !c.cfg.Lenient && !c.bag.HasErrors() // a failed cimport leaves names without meaning
	for i := 0; i < len(c.names); i++ {
		n := c.names[i]
		if c.info.Uses[n.n] != nil {
			continue
		}
		if n.n.Id == "super" || n.n.Id == "__class__" {
			c.markSuper(n.e, n.n)
		}
		if c.info.Uses[n.n] == nil {
			if _, def := n.e.mod.defs[n.n.Id]; def && c.lookup(n.e, n.n.Id) == nil {
				continue
			}
			if report {
				c.reportUnbound(n)
			}
			c.info.Uses[n.n] = c.use(n.e, n.n.Id)
		}
	}
	for _, n := range c.names {
		c.noteClassRead(n)
		c.checkGlobalFirst(n)
	}
	c.names = nil
}

// noteClassRead enters a name in ClassReads.
func (c *checker) noteClassRead(n nameUse) {
	sym := c.info.Uses[n.n]
	if sym == nil || n.annotation || n.e.sc.Kind != scope.ClassScope || n.e.sc.Names[sym.Name] != nil {
		return
	}
	switch n.n.Id {
	case "__doc__", "__module__", "__qualname__": // every class body has them
	default:
		if n.e.mod.dialect != ast.Py {
			return
		}
	}
	if _, pure := c.info.Pure[sym]; pure || sym.Kind != scope.Var && sym.Kind != scope.PyFunc && sym.Kind != scope.Class {
		return
	}
	switch sym.Storage {
	case scope.Local, scope.Cell, scope.Free, scope.Global:
		c.info.ClassReads[n.n] = true
	case scope.Builtin:
		c.info.ClassReads[n.n] = true
		if def, ok := n.e.sc.Node.(*ast.ClassDef); ok && len(def.Bases)+len(def.Keywords) > 0 {
			// The metaclass's namespace may have the name.
			c.info.Uses[n.n] = &scope.Symbol{Name: sym.Name, Storage: scope.Global, Type: types.Obj}
		}
	}
}

// moduleNames are the names that need no binding: what every module has, what
// the interpreter's start-up adds to the builtins, and the compiler's own.
var moduleNames = map[string]bool{}

func init() {
	for _, name := range strings.Fields(`__name__ __file__ __doc__ __path__ __package__ __spec__ __loader__ __builtins__ __cached__
		__test__ __debug__ __class__ exit quit license copyright credits nogil gil
		char short double bint size_t ssize_t Py_ssize_t getattr3`) {
		moduleNames[name] = true
	}
}

// reportUnbound reports a name that nothing binds: reading it could only raise
// NameError. What a star import brings is not known, and a program in Python
// means what it means there: it may want the NameError.
func (c *checker) reportUnbound(n nameUse) {
	name := n.n.Id
	if !n.e.mod.main || n.e.mod.dialect == ast.Py || n.annotation || n.e.mod.sc.HasStarImport || moduleNames[name] {
		return
	}
	if sym := c.lookup(n.e, name); sym != nil && !c.unbound[sym] {
		return
	}
	if n.e.sc.Kind == scope.ClassScope && (name == "__qualname__" || name == "__module__") {
		return
	}
	c.errorHelp(n.n.Span(), "E0370", cimportHelp(name), "nothing binds the name %s%s", name, didYouMean(name, c.visibleNames(n.e)))
}

// visibleNames lists what could have been meant at a place.
func (c *checker) visibleNames(e *env) []string {
	var names []string
	for s := e.sc; s != nil; s = s.Parent {
		for _, sym := range s.Order {
			if !c.unbound[sym] {
				names = append(names, sym.Name)
			}
		}
	}
	for _, sym := range c.builtins.Order {
		names = append(names, sym.Name)
	}
	return names
}

// markSuper notes that a function uses the implicit __class__ variable.
func (c *checker) markSuper(e *env, n *ast.Name) {
	fs := funcScopeOf(e.sc)
	if fs == nil {
		return
	}
	for s := fs; s != nil; s = s.Parent {
		if s.Kind == scope.CClassScope && fs != nil {
			fs.UsesSuper = true
			return
		}
		if s.Kind != scope.ClassScope {
			continue
		}
		if n.Id == "__class__" && boundBelow(e.sc, s, n.Id) {
			return
		}
		fs.UsesSuper = true
		sym := classCell(s, fs)
		if n.Id == "__class__" {
			c.info.Uses[n] = sym
		}
		return
	}
}

// boundBelow reports whether a name read in scope at is bound there or in a
// function around it, inside of scope top.
func boundBelow(at, top *scope.Scope, name string) bool {
	for s := at; s != top; s = s.Parent {
		if s.Names[name] != nil && (s == at || s.Kind != scope.ClassScope) {
			return true
		}
	}
	return false
}

// classCell is the symbol by which function scope fs reaches the __class__
// variable of the class around it.
func classCell(class, fs *scope.Scope) *scope.Symbol {
	if class.ClassCell == nil {
		class.ClassCell = &scope.Symbol{Name: "__class__", Storage: scope.Cell, Type: types.Obj, Assigned: true, MaybeUnbound: true, Scope: class}
	}
	sym := class.ClassCell
	var chain []*scope.Scope
	home := funcScopeOf(class)
	for f := fs; f != nil && f != home; f = funcScopeOf(f.Parent) {
		chain = append(chain, f)
	}
	for i := len(chain) - 1; i >= 0; i-- {
		sym = freeIn(chain[i], sym)
	}
	return sym
}
