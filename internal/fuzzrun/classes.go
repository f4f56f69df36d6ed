package main

import (
	"fmt"
	"strings"
)

// Classes: metaclasses, descriptors, slots, __set_name__, __init_subclass__,
// super() in every place, mangled names, operators that return NotImplemented;
// families of them, and the same questions asked of each.

var metaLines = []string{
	"@classmethod\n        def __prepare__(mcls, name, bases, **kw):\n            print('prepare', name, sorted(kw)); return {'prepared': 1}",
	"def __new__(mcls, name, bases, ns, **kw):\n            print('new', name, sorted(k for k in ns if k[:2] != '__'), sorted(kw)); return super().__new__(mcls, name, bases, ns)",
	"def __init__(cls, name, bases, ns, **kw):\n            print('init', name); super().__init__(name, bases, ns)",
	"def __call__(cls, *args, **kw):\n            print('call', cls.__name__, len(args)); return super().__call__(*args, **kw)",
	"def __getattr__(cls, name):\n            if name[:2] == '__': raise AttributeError(name)\n            return 'meta-' + name",
	"def __setattr__(cls, name, value):\n            print('meta set', name); super().__setattr__(name, value)",
	"def __instancecheck__(cls, o): return 'yes'",
	"def __subclasscheck__(cls, o): print('subclasscheck'); return super().__subclasscheck__(o)",
	"def __iter__(cls): return iter((cls.__name__, 1))",
	"def __len__(cls): return 3",
	"def __getitem__(cls, key): return (cls.__name__, key)",
	"def __contains__(cls, item): return item == 1",
	"def __or__(cls, other): return 'or'",
	"def __bool__(cls): return False",
	"@property\n        def prop(cls): return cls.__name__ + '!'",
	"def __repr__(cls): return '<' + cls.__name__ + '>'",
	"def __eq__(cls, other): return cls is other or 'eq'\n        __hash__ = type.__hash__",
	"def method(cls): return 'meta method'",
	"x = 'meta x'",
}

// descriptors of the prelude.
var memberLines = []string{
	"x = Data('x')", "x = NonData('x')", "y = Data('y')", "y = NonData('y')", "x = 1", "y = [1]", "__x = 3", "_Q__y = 4",
	"def method(self): return ('method', self.__class__.__name__, __class__.__name__)",
	"def method(self, *args): return ('method', args)",
	"def method(self):\n            inner = lambda: super().__repr__()[:1]\n            return inner(), [__class__.__name__ for q in (1,)]",
	"def method(self): return super().method()",
	"def method(self):\n            try: return 'over', super().method()\n            except AttributeError as e: return 'none'",
	"def method(this, k=1, *, z=2): self = 5; return super().__class__.__name__, k, z",
	"def method(self): return [super(NAME, self).__hash__() == 1 for q in 'a'], self.__x if hasattr(self, '__x') else 'no x'",
	"def mangled(self): self.__x = 7; __x = 8; return self.__x, __x, sorted(q for q in vars(self) if 'x' in q)",
	"def mangled(self, __p=2): return __p, (lambda __q: __q)(3), {'__k': 1}['__k']",
	"def mangled(self):\n            def __inner(__a): return __a\n            return __inner(__a=4), __inner.__name__",
	"def mangled(self):\n            global __glob\n            __glob = 5\n            return '_' + type(self).__name__.lstrip('_') + '__glob' in globals()",
	"@classmethod\n        def build(cls, n=0): return cls.__name__, n, super().__repr__ is not None",
	"@staticmethod\n        def build(n=0): return 'static', n",
	"@classmethod\n        @property\n        def build(cls): return cls.__name__",
	"@property\n        def prop(self): return 'prop of ' + type(self).__name__",
	"@property\n        def prop(self): return self.missing\n        @prop.setter\n        def prop(self, value): print('prop =', value)\n        @prop.deleter\n        def prop(self): print('del prop')",
	"@functools.cached_property\n        def cached(self): print('computed'); return 9",
	"def __init_subclass__(cls, **kw): print('subclass', cls.__name__, sorted(kw)); super().__init_subclass__()",
	"def __init_subclass__(cls, flag=0, **kw): print('flag', flag, sorted(kw))",
	"def __new__(cls, *args, **kw): show('new', cls.__name__, args, sorted(kw)); return super().__new__(cls)",
	"def __new__(cls, *args): return 42 if args == (3,) else super().__new__(cls)",
	"def __init__(self, *args, **kw): show('init', args, sorted(kw))",
	"def __init__(self, n=0): self.n = n; self.x = n",
	"def __init__(self): return 5", "def __getattr__(self, name): return 'got ' + name if name[0] != '_' else object.__getattribute__(self, name)",
	"def __getattribute__(self, name):\n            if name == 'y': return 'special y'\n            return super().__getattribute__(name)",
	"def __setattr__(self, name, value): print('set', name); object.__setattr__(self, name, value)", "def __delattr__(self, name): print('del', name)",
	"def __eq__(self, other): return NotImplemented", "def __eq__(self, other): return type(other) is type(self)", "def __lt__(self, other): return NotImplemented", "def __gt__(self, other): print('gt'); return True",
	"def __add__(self, other): return NotImplemented", "def __add__(self, other): return 'add'", "def __radd__(self, other): print('radd', type(other).__name__); return 'radd'", "def __iadd__(self, other): return NotImplemented",
	"def __or__(self, other): return 'or'", "def __ror__(self, other): return 'ror'", "def __rmatmul__(self, other): return 'rmatmul'", "__add__ = None", "__len__ = None", "__call__ = staticmethod(lambda *a: ('called', len(a)))", "__str__ = lambda self: 'STR'",
	"def __len__(self): return -1", "def __len__(self): return 'x'", "def __len__(self): return True", "def __bool__(self): return 1", "def __hash__(self): return 'h'", "def __hash__(self): return 2**70", "def __repr__(self): return 5", "def __repr__(self): return 'R' + type(self).__name__",
	"def __index__(self): return True", "def __int__(self): return 2.5", "def __iter__(self): return 5", "def __iter__(self): yield from 'ab'", "def __next__(self): raise StopIteration(3)", "def __getitem__(self, i):\n            if i == 2: raise IndexError\n            return i",
	"def __contains__(self, x): return 'nonempty'", "def __format__(self, spec): return 5", "def __format__(self, spec): return '<%s>' % spec", "def __enter__(self): return 'in'", "def __exit__(self, *a): return []", "__exit__ = lambda self, *a: True",
	"def __reversed__(self): return 'rev'", "def __missing__(self, k): return k", "def __set_name__(self, owner, name): print('named', name)", "def __get__(self, o, t=None): return 'got'", "def __class_getitem__(cls, k): return k", "def __mro_entries__(self, bases): print('entries'); return (Plain,)",
	"def __instancecheck__(self, o): return True", "def __dir__(self): return ['z', 'y']", "def __sizeof__(self): return 7", "def __round__(self, n='none'): return n", "def __call__(self, *a, k=0): return ('call', a, k)", "def __await__(self): yield 1; return 2", "def __aiter__(self): return self",
	"for i in range(2): j = i * 2", "try: 1 // 0\n        except ZeroDivisionError as err: caught = True", "if True: cond = 1\n        else: cond = 2", "z = [q for q in (1, 2)]", "z = [(q, r) for q in (1, 2) for r in 'ab' if q]", "x = y = 5", "del_me = 1; del del_me", "w: int = 3", "w: 'later'", "lam = lambda self, k=5: (k, type(self).__name__)",
	"class Inner:\n            z = 1\n            def who(self): return __class__.__qualname__, type(self).__qualname__", "print(__qualname__, __name__ is not None)", "locals()['dyn'] = 5", "__module__ = 'elsewhere'", "__doc__ = 'text'", "'docstring'", "__hash__ = None", "__slots__ = ('x', 'y')", "__slots__ = ('n', '__dict__')", "__slots__ = ['__x', 's']", "__slots__ = ()", "__slots__ = 'x'",
	"__match_args__ = ('n', 'x')", "def __exit__(self, k, v, tb): print('exit', k and k.__name__); return True",
}

// classQuestions are asked of an instance o, its class C, and another value v.
var classQuestions = []string{
	"o.x", "o.y", "o.x = 5; show(o.x)", "o.y = 6; show(o.y)", "del o.x; show(o.x)", "del o.y", "o.n", "o.n = 1; show(vars(o))", "o.method()", "o.method(1)", "C.method(o)", "C.method()", "o.mangled()", "o._Q__y", "o.build()", "C.build(2)", "C.build", "o.prop", "o.prop = 3", "del o.prop", "o.cached, o.cached", "C.x", "C.y", "C.zzz", "o.zzz",
	"C.zz = 1; show(C.zz, o.zz)", "del C.zz", "o == v", "o == o", "o != o", "o < v", "o > v", "v < o", "v > o", "o <= o", "sorted([o, o])", "o + v", "v + o", "o + o", "o += v; show(o)", "o | v", "v | o", "C | v", "v @ o", "o @ v", "len(o)", "len(C)", "bool(o)", "bool(C)", "not o", "hash(o) == hash(o)", "hash(C) == hash(C)", "{o: 1}", "repr(o)", "str(o)", "repr(C)",
	"f'{o}'", "f'{o:>9}'", "f'{o!r}'", "format(o, 'x')", "'%s' % (o,)", "int(o)", "[1, 2][o]", "range(3)[o]", "o[0]", "o[5]", "C[5]", "C[int, 2]", "list(o)", "list(C)", "[*o]", "next(o)", "a, b = o; show(a, b)", "1 in o", "1 in C", "'zz' in o", "reversed(o)", "o(1, k=2)", "o()", "C()", "C(3)", "C(n=4).n", "C(1, 2, 3)", "C(bad=1)", "isinstance(o, C)", "isinstance(v, C)", "issubclass(C, C)", "issubclass(int, C)", "isinstance(o, type(C))",
	"type(o).__mro__[1].__name__", "[k.__name__ for k in C.__mro__]", "C.__name__, C.__qualname__, C.__doc__", "sorted(k for k in vars(C) if k[0] != '_')", "sorted(k for k in vars(C) if k[:2] == '__' and k not in ('__static_attributes__', '__firstlineno__', '__dict__', '__weakref__'))", "hasattr(o, '__dict__')", "vars(o)", "o.__class__.__name__", "dir(o)[:2]", "round(o)", "round(o, 1)", "getattr(o, 'x', 'default')", "getattr(o, 'nope', 'default')", "hasattr(C, 'prop')",
	"setattr(o, 'x', 3); show(o.x)", "super(C, o).__repr__()[:1]", "super(C, o).method()", "o.Inner().who()", "C.Inner.z", "o.lam()", "C.lam(o, k=1)", "o.lam(2)", "with o as t: show(t); 1 // 0", "for t in o: show(t)", "o.__class__ = Plain; show(o.__class__.__name__)", "type('T', (C,), {'x': 8})().x", "type('T', (C,), {}).__mro__[0].__name__", "C.__annotations__", "o.z, o.j, o.caught, o.cond", "copy.copy(o) == o", "drive(o.__await__())", "abs(o)", "-o", "o * 2", "divmod(o, 2)", "o and v", "v or o", "[o] == [o]", "o in [o]", "o is o", "callable(o)", "callable(C)", "o.dyn", "C.__module__",
	"class T(C): x = 9\n    show(T().x)", "class T(C, flag=1): pass\n    show(T.__name__)", "class T(C, Plain): pass\n    show([k.__name__ for k in T.__mro__])", "class T(o): pass\n    show(T.__bases__)", "class T(C):\n        def method(self): return 'T', super().method()\n    show(T().method())", "class T(C, metaclass=type): pass\n    show(type(T).__name__)",
}

func (g *gen) classUnit() {
	var metas, classes []string
	for range g.n(2) {
		name := g.fresh("M")
		metas = append(metas, name)
		g.classBlock(name, "class %s(type):", metaLines, 1+g.n(3))
	}
	for range 2 + g.n(3) {
		name := g.fresh("Q")
		var bases []string
		for range g.n(3) {
			if len(classes) > 0 && g.chance(75) {
				bases = append(bases, pick(g, classes...))
			} else if g.chance(25) {
				bases = append(bases, pick(g, "Plain", "int", "dict", "Exception", "str", "list", "object"))
			}
		}
		if len(metas) > 0 && g.chance(60) {
			bases = append(bases, "metaclass="+metas[0])
		}
		if g.chance(10) {
			bases = append(bases, pick(g, "flag=2", "other=1"))
		}
		head := "class %s"
		if len(bases) > 0 {
			head += "(" + strings.Join(bases, ", ") + ")"
		}
		if g.chance(10) {
			g.line("@tagged('t')")
			g.line("class %s: pass", g.fresh("Z"))
		}
		g.classBlock(name, head+":", memberLines, 1+g.n(6))
		classes = append(classes, name)
	}
	for range 10 + g.n(12) {
		ask := g.fresh("ask")
		g.line("def %s(C, v):", ask)
		g.indent++
		g.line("o = %s", pick(g, "C()", "C()", "C()", "C(3)", "C.__new__(C)"))
		q := pick(g, classQuestions...)
		switch {
		case strings.Contains(q, "class ") || strings.Contains(q, "with ") || strings.Contains(q, "for t"), strings.Contains(q, " = ") && !strings.Contains(q, "=="), strings.HasPrefix(q, "del"), strings.Contains(q, "+="):
			g.line("%s", q)
		case g.chance(20):
			g.line("for turn in range(2): show(%s)", q)
		default:
			g.line("return %s", q)
		}
		g.indent--
		for range 1 + g.n(2) {
			c := pick(g, classes...)
			g.line("run(%d, lambda: %s(%s, %s))", g.unit, ask, c, pick(g, "1", "'a'", "None", pick(g, classes...)+"()", "Num(1)", "[1]", c))
		}
	}
}

// classBlock writes a class; where it cannot be made, the name is another's.
func (g *gen) classBlock(name, head string, lines []string, n int) {
	g.line("try:")
	g.indent++
	g.line(head, name)
	g.indent++
	for range n {
		g.line("%s", strings.ReplaceAll(pick(g, lines...), "NAME", name))
	}
	g.indent -= 2
	g.line("except Exception as error:")
	g.indent++
	g.line("report(error)")
	other := "Plain0"
	if strings.HasSuffix(head, "(type):") {
		other = "type"
	}
	g.line("%s = %s", name, fmt.Sprint(other))
	g.indent--
}
