package main

import (
	"fmt"
	"strings"
)

// Sites that remember what they found: each reads, stores or calls the same
// thing again and again, while between the rounds classes, instances, globals,
// builtins and functions change under it.

// cacheOps are done in each round on o, of class C, and p of another.
var cacheOps = []string{
	"o.x", "o.x, p.x", "o.m()", "o.m(1)", "o.m(*[1])", "o.m(k=2)", "C.x", "C.m(o)", "o.x = turn", "o.x += 1", "del o.x", "o.y = [turn]", "len(o)", "bool(o)", "o + 1", "1 + o", "o == 1", "o < p", "-o", "o[0]", "o[turn]", "o()", "o(1)", "[q for q in o]", "str(o)", "f'{o}'", "f'{o:>3}'", "1 in o", "hash(o) == hash(o)", "next(o)", "iter(o)",
	"abs(o)", "int(o)", "[5, 6, 7][o]", "GLOBAL", "GLOBAL + 1", "GLOBAL()", "helper(turn)", "helper(turn, 2)", "helper(*[turn])", "helper(a=turn)", "len('abc')", "len([turn])", "max(turn, 1)", "isinstance(o, C)", "isinstance(turn, int)", "range(turn)", "sum([turn])", "abs(-turn)", "str(turn)", "int('7')", "sorted([turn, 1])", "list((turn,))", "super(C, o).x", "o.sup()", "o.__class__.__name__", "type(o).__name__", "type(o).x",
	"o.inner.x", "o.p", "o.p = turn", "o.cm()", "o.sm(1)", "C.cm()", "C()", "C(3)", "C().x", "p.x", "p.m()", "o.nope", "getattr(o, 'x')", "hasattr(o, 'x')", "setattr(o, 'x', 5)", "o is p", "o.__dict__", "copy.copy(o).x", "math.floor(2.5)", "math.pi", "sys.missing", "operator.add(1, 2)", "E1('x').args", "repr(o)", "o += 1", "with_o(o)", "(lambda: GLOBAL)()", "[GLOBAL for q in (1, 2)]", "GLOBAL.real", "vars(o)", "o.m", "o.m.__self__ is o", "C.m",
	"helper.__name__", "helper.attr", "print(turn, end=' ')", "chr(turn + 65)", "ord('a')", "dict(a=turn)", "tuple([turn])", "set([turn])", "enumerate", "zip([1], [2])", "any([turn])", "divmod(7, 2)", "round(2.5)", "type(turn)", "bytes(2)", "float(turn)",
}

// cacheChanges are made after some of the rounds. They stand at module level.
var cacheChanges = []string{
	"C.x = ('C.x', turn)", "C.x = property(lambda self: ('prop', turn))", "C.x = Data('cx')", "C.x = NonData('cx')", "del C.x", "B.x = ('B.x', turn)", "del B.x", "o.x = ('o.x', turn)", "o.__dict__['x'] = ('dict', turn)", "o.__dict__.clear()", "o.__dict__ = {'x': 'new dict'}", "o.__dict__.pop('x', 0)", "o.y = 1", "[setattr(o, q, q) for q in 'abcdefgh']", "o.__class__ = D", "o.__class__ = C",
	"C.m = lambda self, *a, **k: ('m', turn, a, sorted(k))", "C.m = staticmethod(lambda *a: ('sm', len(a)))", "C.m = classmethod(lambda cls, *a: ('cm', cls.__name__))", "C.m = 5", "del C.m", "o.m = lambda *a: ('own m', a)", "B.m = lambda self, *a: ('B.m', a)", "del B.m", "C.m = helper", "C.m = len", "C.m = functools.partial(echo, 1)", "C.m = Data('m')", "C.m = print",
	"C.__getattr__ = lambda self, name: ('getattr', name)", "del C.__getattr__", "C.__getattribute__ = lambda self, name: ('all', name)", "del C.__getattribute__", "C.__setattr__ = lambda self, name, value: print('set', name)", "del C.__setattr__", "C.__delattr__ = lambda self, name: print('del', name)", "C.__len__ = lambda self: 3", "C.__len__ = lambda self: 0", "del C.__len__", "C.__bool__ = lambda self: turn % 2 == 0", "C.__add__ = lambda self, v: ('add', v)", "C.__radd__ = lambda self, v: ('radd', v)", "del C.__add__", "C.__eq__ = lambda self, v: ('eq', type(v).__name__)",
	"C.__lt__ = lambda self, v: 'lt'", "C.__getitem__ = lambda self, i: [7, 8][i]", "del C.__getitem__", "C.__call__ = lambda self, *a: ('call', a)", "del C.__call__", "C.__iter__ = lambda self: iter('it')", "C.__iter__ = None", "C.__contains__ = lambda self, v: turn", "C.__str__ = lambda self: 'S%d' % turn", "C.__format__ = lambda self, s: 'F' + s", "C.__repr__ = lambda self: 'R%d' % turn", "C.__hash__ = lambda self: turn", "C.__next__ = lambda self: turn", "C.__neg__ = lambda self: 'neg'", "C.__index__ = lambda self: 1", "C.__int__ = lambda self: 4", "C.__enter__ = lambda self: 'in'", "C.__exit__ = lambda self, *a: True", "C.__iadd__ = lambda self, v: self",
	"C.__new__ = lambda cls, *a: 'made'", "C.__init__ = lambda self, *a: setattr(self, 'x', ('init', a))", "C.__class__ = Meta", "Meta.x = ('meta x', turn)", "Meta.__call__ = lambda cls, *a: ('meta call', a)", "C.__bases__ = (D,)", "C.__bases__ = (B,)", "C.__name__ = 'N%d' % turn", "GLOBAL = ('g', turn)", "GLOBAL = turn * 2**40", "del GLOBAL", "GLOBAL = lambda: turn", "globals()['GLOBAL'] = 2.5", "globals().pop('GLOBAL', 0)", "builtins.GLOBAL = 'builtin'", "helper = lambda *a, **k: ('new', a)", "del helper", "helper.__defaults__ = (turn,)", "helper.__defaults__ = None", "helper.__kwdefaults__ = {'b': 9}", "helper.attr = turn", "helper = C", "helper = o", "helper = 'not callable'",
	"len = lambda v: ('len', v)", "del len", "builtins.len = lambda v: 'their len'", "builtins.len = LEN", "max = min", "del max", "isinstance = lambda a, b: 'is'", "del isinstance", "range = lambda n: [n]", "del range", "sum = len", "del sum", "abs = Plain", "del abs", "str = lambda v: 'str!'", "del str", "int = float", "del int", "sorted = list", "del sorted", "list = tuple", "del list", "type = lambda v: Plain", "del type", "math = Num(1)", "import math", "math.pi = 3", "math.pi = PI", "math.floor = lambda v: 'floor'", "math.floor = FLOOR", "o.p = 1", "C.p = property(lambda self: turn, lambda self, v: print('p =', v))", "C.cm = 6", "gc.collect()",
	"print = lambda *a, **k: sys.stdout.write('own print\\n')", "del print", "chr = ord", "del chr", "dict = collections.OrderedDict", "del dict", "tuple = list", "del tuple", "set = frozenset", "del set", "any = all", "del any", "float = int", "del float", "bytes = bytearray", "del bytes",
}

const cachePrelude = `import builtins, gc
LEN, PI, FLOOR = len, math.pi, math.floor
class Meta(type): pass
class B:
    x = 'B.x'
    def m(self, *a, k=0): return ('B.m', a, k)
class D(B):
    def m(self, *a): return ('D.m', super().m(*a))
def with_o(o):
    with o as q: return q
def helper(a=0, b=1): return ('helper', a, b)
GLOBAL = 1
log = []`

var cacheClasses = []string{
	"class C(B):\n    z = 0", "class C(B):\n    x = 'C.x'", "class C(B):\n    def __init__(self, *a): self.x = len(a)", "class C(B, metaclass=Meta):\n    def m(self, *a): return ('C.m', a)", "class C(B):\n    __slots__ = ('x', 'w')",
	"class C(B):\n    @property\n    def x(self): return 'prop'", "class C(B):\n    x = Data('x')", "class C(B):\n    x = NonData('x')", "class C(B):\n    def __getattr__(self, name): return 'missing ' + name", "class C(B):\n    __slots__ = ('y', 'inner')", "class C(B):\n    def m(self, *a, **k): self.n = getattr(self, 'n', 0) + 1; return self.n",
}

const cacheMembers = `
    def sup(self): return super().x, super().m()
    @classmethod
    def cm(cls): return cls.__name__, cls.x
    @staticmethod
    def sm(v): return v`

// cacheUnit writes the same sites, in functions and at module level, each with
// changes of its own.
func (g *gen) cacheUnit() {
	for range 4 + g.n(4) {
		g.line("%s", cachePrelude)
		g.line("%s", pick(g, cacheClasses...)+pick(g, "", "", cacheMembers))
		g.line("o, p = C(), %s", pick(g, "B()", "C()", "D()", "Num(2)"))
		g.line("o.inner = %s", pick(g, "p", "o", "C()", "5"))
		name := g.fresh("site")
		g.line("def %s(o, p, turn):", name)
		g.indent++
		for range 1 + g.n(3) {
			op := pick(g, cacheOps...)
			if !strings.Contains(op, " = ") && !strings.HasPrefix(op, "del ") && !strings.Contains(op, "+= ") {
				op = "log.append(" + op + ")"
			}
			g.line("try: %s", op)
			g.line("except Exception as error: log.append(error)")
		}
		g.indent--
		g.line("for turn in %s:", fmt.Sprintf("(%s)", strings.TrimSuffix(strings.Repeat("0, 1, 2, 3, 4, 5, 6, 7, ", 1+g.n(2)), " ")))
		g.indent++
		g.line("try: %s(o, %s, turn)", name, pick(g, "p", "p", "o", "turn"))
		g.line("except Exception as error: log.append(error)")
		g.line("try:")
		g.indent++
		for range 1 + g.n(4) {
			g.line("if turn == %d: %s", g.n(8), pick(g, cacheChanges...))
		}
		g.indent--
		g.line("except Exception as error: log.append(error)")
		g.indent--
		// Only now is anything shown: that needs the builtins.
		g.line("%s", `builtins.len, math = LEN, sys.modules['math']
math.pi, math.floor = PI, FLOOR
vars(builtins).pop('GLOBAL', 0)
for q in 'len max isinstance range sum abs str int sorted list type print chr dict tuple set any float bytes'.split(): globals().pop(q, 0)
for q in log: report(q) if isinstance(q, Exception) else show(q)`)
	}
}
