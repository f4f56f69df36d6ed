package typecheck

import (
	"strings"

	"pyxc/typecheck/scope"
	"pyxc/typecheck/types"
)

// builtinNames are the names of Python's builtins module; what only some
// versions have is here too and fails at run time where it is missing.
const builtinNames = `
ArithmeticError AssertionError AttributeError BaseException BaseExceptionGroup BlockingIOError BrokenPipeError
BufferError BytesWarning ChildProcessError ConnectionAbortedError ConnectionError ConnectionRefusedError
ConnectionResetError DeprecationWarning EOFError EncodingWarning EnvironmentError Exception ExceptionGroup
FileExistsError FileNotFoundError FloatingPointError FutureWarning GeneratorExit IOError ImportError ImportWarning
IndentationError IndexError InterruptedError IsADirectoryError KeyError KeyboardInterrupt LookupError MemoryError
ModuleNotFoundError NameError NotADirectoryError NotImplemented NotImplementedError OSError OverflowError
PendingDeprecationWarning PermissionError ProcessLookupError PythonFinalizationError RecursionError ReferenceError
ResourceWarning RuntimeError RuntimeWarning StopAsyncIteration StopIteration SyntaxError SyntaxWarning SystemError
SystemExit TabError TimeoutError TypeError UnboundLocalError UnicodeDecodeError UnicodeEncodeError UnicodeError
UnicodeTranslateError UnicodeWarning UserWarning ValueError Warning WindowsError ZeroDivisionError
Ellipsis __build_class__ __debug__ __import__ abs aiter all anext any ascii bin bool breakpoint bytearray bytes callable chr
classmethod compile complex delattr dict dir divmod enumerate eval exec filter float format frozenset getattr
getattr3 globals hasattr hash help hex id input int isinstance issubclass iter len list locals map max memoryview min
next object oct open ord pow print property range repr reversed round set setattr slice sorted staticmethod str
sum super tuple type vars zip`

// renamedBuiltins are Python 2's names of builtins that Cython still knows.
var renamedBuiltins = map[string]string{
	"unicode": "str", "basestring": "str", "xrange": "range", "raw_input": "input",
	"unichr": "chr", "long": "int",
}

// legacyBuiltins exist in C alone: Python 2's functions with a place elsewhere now.
var legacyBuiltins = map[string]string{"intern": "sys.intern", "reload": "importlib.reload"}

// builtinTypes are the builtins that name a type the checker knows.
var builtinTypes = map[string]bool{}

func init() {
	for _, name := range strings.Fields(`type bool int float complex bytearray bytes str tuple list dict range slice
		set frozenset BaseException Exception memoryview`) {
		builtinTypes[name] = true
	}
}

// builtinScope makes the scope of the builtin names. The CName of a symbol is
// the name in Python's builtins module where it differs.
func builtinScope() *scope.Scope {
	sc := scope.New(scope.BuiltinScope, nil, nil, "builtins")
	for _, name := range strings.Fields(builtinNames) {
		sc.Add(&scope.Symbol{Name: name, Storage: scope.Builtin, Type: types.Obj})
	}
	for _, old := range []string{"unicode", "basestring", "xrange", "raw_input", "unichr", "long"} {
		sc.Add(&scope.Symbol{Name: old, CName: renamedBuiltins[old], Storage: scope.Builtin, Type: types.Obj})
	}
	for _, old := range []string{"intern", "reload"} {
		sc.Add(&scope.Symbol{Name: old, CName: legacyBuiltins[old], Storage: scope.Builtin, Type: types.Obj})
	}
	for _, sym := range sc.Order {
		if name := builtinName(sym); builtinTypes[name] {
			sym.Kind = scope.Class
			sym.Type = types.Builtin("type")
		}
	}
	return sc
}

// builtinName is the name of a builtin symbol in Python 3.
func builtinName(sym *scope.Symbol) string {
	if sym.CName != "" {
		return sym.CName
	}
	return sym.Name
}

// mangle applies Python's name mangling for private names in classes.
func mangle(cls *scope.Scope, name string) string {
	if cls == nil || !strings.HasPrefix(name, "__") || strings.HasSuffix(name, "__") || strings.Contains(name, ".") {
		return name
	}
	trimmed := strings.TrimLeft(cls.Name, "_")
	if trimmed == "" {
		return name
	}
	return "_" + trimmed + name
}

// lookup finds what a name means at a place, without closing over anything.
func (c *checker) lookup(e *env, name string) *scope.Symbol {
	if m := mangle(e.cls, name); m != name {
		if sym := c.find(e.sc, m); sym != nil {
			return sym
		}
	}
	return c.find(e.sc, name)
}

// find searches a scope and those around it; class bodies are seen only from
// directly inside.
func (c *checker) find(sc *scope.Scope, name string) *scope.Symbol {
	first := true
	for s := sc; s != nil; s = s.Parent {
		if sym := s.Names[name]; sym != nil {
			if (s.Kind == scope.ClassScope || s.Kind == scope.CClassScope) && !first {
				continue
			}
			return sym
		}
		if s.Kind == scope.CClassScope && !first {
			continue
		}
		first = first && s.TypeParams
	}
	return c.builtins.Names[name]
}

// isBoundary reports whether a scope is the body of a function of its own.
func isBoundary(s *scope.Scope) bool {
	return s.Kind == scope.FuncScope || s.Kind == scope.CompScope && s.Lazy
}

// funcScopeOf returns the scope of the function (or generator expression) that
// s is in, or nil at module level.
func funcScopeOf(s *scope.Scope) *scope.Scope {
	for ; s != nil; s = s.Parent {
		if isBoundary(s) {
			return s
		}
		if s.Kind == scope.ModuleScope {
			return nil
		}
	}
	return nil
}

// use resolves a name that is read, bound or deleted at a place. It makes
// closures: a variable of an enclosing function becomes a Cell there and a
// Free symbol in every function on the way.
func (c *checker) use(e *env, name string) *scope.Symbol {
	sym := c.lookup(e, name)
	if sym == nil {
		sym = e.mod.sc.Add(&scope.Symbol{Name: name, Storage: scope.Global, Type: types.Obj})
		c.unbound[sym] = true
		return sym
	}
	if sym.Storage == scope.Builtin && (e.mod.sc.HasStarImport || e.mod.late.late(name)) {
		return e.mod.sc.Add(&scope.Symbol{Name: name, Storage: scope.Global, Type: types.Obj})
	}
	return c.capture(e.sc, sym)
}

// capture returns the symbol by which sym is reached from scope at.
func (c *checker) capture(at *scope.Scope, sym *scope.Symbol) *scope.Symbol {
	if sym.Storage != scope.Local && sym.Storage != scope.Cell && sym.Storage != scope.Free {
		return sym
	}
	home := funcScopeOf(sym.Scope)
	here := funcScopeOf(at)
	if home == here || here == nil {
		return sym
	}
	// The scopes of the functions between, from the inside out.
	var chain []*scope.Scope
	for s := here; s != nil && s != home; s = funcScopeOf(s.Parent) {
		chain = append(chain, s)
	}
	if sym.Storage == scope.Local {
		sym.Storage = scope.Cell
	}
	for i := len(chain) - 1; i >= 0; i-- {
		sym = freeIn(chain[i], sym)
	}
	return sym
}

// freeIn returns the Free symbol of function scope s for outer.
func freeIn(s *scope.Scope, outer *scope.Symbol) *scope.Symbol {
	for _, f := range s.Free {
		if f.Outer == outer {
			return f
		}
	}
	f := &scope.Symbol{Name: outer.Name, CName: outer.CName, Kind: outer.Kind, Storage: scope.Free, Type: outer.Type,
		Declared: outer.Declared, Scope: s, Decl: outer.Decl, Span: outer.Span, Outer: outer, MaybeUnbound: true}
	s.Free = append(s.Free, f)
	return f
}
