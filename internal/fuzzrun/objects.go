package main

import (
	"fmt"
	"strings"
)

// Objects: classes over builtin types with random special methods, and every
// operation of the language applied to them; and methods of builtin types with
// arguments that fit or not.

// overrides are special methods of subclasses of builtins; BASE is the base.
var overrides = []string{
	"def __getitem__(self, key): show('get', key); return BASE.__getitem__(self, key)",
	"def __setitem__(self, key, value): show('set', key, value); BASE.__setitem__(self, key, value)",
	"def __delitem__(self, key): show('del', key); BASE.__delitem__(self, key)",
	"def __len__(self): show('len'); return BASE.__len__(self)",
	"def __len__(self): return pick_one(self)",
	"def __iter__(self): show('iter'); return BASE.__iter__(self)",
	"def __iter__(self): yield 1; yield from BASE.__iter__(self)",
	"def __contains__(self, item): show('contains', item); return BASE.__contains__(self, item)",
	"def __eq__(self, other): show('eq'); return BASE.__eq__(self, other)",
	"def __lt__(self, other): show('lt'); return BASE.__lt__(self, other)",
	"def __hash__(self): return 5",
	"def __bool__(self): show('bool'); return True",
	"def __add__(self, other): show('add', other); return BASE.__add__(self, other)",
	"def __radd__(self, other): show('radd', other); return ('radd', other)",
	"def __iadd__(self, other): show('iadd', other); return self",
	"def __mul__(self, other): show('mul', other); return BASE.__mul__(self, other)",
	"def __mod__(self, other): show('mod', other); return 'modded'",
	"def __or__(self, other): show('or'); return 'or'",
	"def __index__(self): show('index'); return 1",
	"def __int__(self): show('int'); return 2",
	"def __float__(self): show('float'); return 2.5",
	"def __str__(self): show('str'); return 'S'",
	"def __format__(self, spec): show('format', spec); return 'F' + spec",
	"def __call__(self, *args, **kw): return ('call', args, kw)",
	"def __getattr__(self, name): show('getattr', name); raise AttributeError(name)",
	"def __getattribute__(self, name): show('attribute', name) if name[0] != '_' else None; return BASE.__getattribute__(self, name)",
	"def __setattr__(self, name, value): show('setattr', name); BASE.__setattr__(self, name, value)",
	"def append(self, item): show('append', item); return BASE.append(self, item)",
	"def get(self, key, default=None): show('get()', key); return 'got'",
	"def keys(self): show('keys'); return BASE.keys(self)",
	"def items(self): return [(1, 2)]",
	"def __missing__(self, key): show('missing', key); return key",
	"def upper(self): return 'UP'",
	"def __neg__(self): show('neg'); return BASE.__neg__(self)",
	"def __abs__(self): return 'abs'",
	"def __round__(self, n=None): return ('round', n)",
	"def __divmod__(self, other): return ('divmod', other)",
	"def __pow__(self, other, mod=None): return ('pow', other, mod)",
	"def __reversed__(self): return iter('rev')",
	"def __enter__(self): show('enter'); return self",
	"def __exit__(self, *error): show('exit', error[0]); return True",
	"def __reduce__(self): return (str, ('reduced',))",
	"def __dir__(self): return ['a', 'b']",
	"def __repr__(self): return 'R' + BASE.__repr__(self)",
	"__slots__ = ()",
	"__hash__ = None",
	"__iter__ = None",
	"__contains__ = None",
	"x = 5",
	"@property\n    def x(self): show('x'); return 6",
	"@x_setter\n    def x(self): return 7",
	"@staticmethod\n    def m(*args): return args",
	"@classmethod\n    def m(cls, *args): return cls.__name__, args",
	"def m(self, *args, **kw): return len(args), kw",
	"def __init_subclass__(cls, **kw): show('sub', cls.__name__, kw)",
	"def __class_getitem__(cls, key): return (cls.__name__, key)",
}

var bases = []string{"int", "float", "str", "bytes", "list", "dict", "set", "frozenset", "tuple", "object", "bytearray", "collections.deque", "collections.OrderedDict"}

var baseArguments = map[string][]string{
	"int": {"3", "2**70", "-1", "True"}, "float": {"2.5", "-0.0", "1e300"}, "str": {"'ab'", "'x,y'", "''"}, "bytes": {"b'ab'", "b'%d'"},
	"list": {"[1, 2, 3]", "[]", "['a', 'b']"}, "dict": {"{'a': 1, 'b': 2}", "{}", "{1: 2}"}, "set": {"[1, 2]", "[]"}, "frozenset": {"[2, 3]"},
	"tuple": {"(1, 2)", "()", "('p', 'q')"}, "object": {""}, "bytearray": {"b'xyz'"}, "collections.deque": {"[1, 2, 3], 4"}, "collections.OrderedDict": {"{'o': 1}"},
}

// uses are operations on an object o, another object u and a plain value v.
var uses = []string{
	"o + u", "u + o", "o + v", "v + o", "o * 2", "2 * o", "o - v", "v - o", "o % v", "v % o", "o // 2", "o / v", "o ** 2", "pow(o, 2, 5)", "divmod(o, 2)", "o << 1", "o & v", "o | u", "u ^ o",
	"-o", "~o", "abs(o)", "round(o)", "round(o, 1)", "not o", "bool(o)", "o and v", "v or o", "o if o else v",
	"o == v", "o != u", "o < v", "v <= o", "o is o", "v in o", "1 in o", "'a' in o", "v not in o", "1 < o < 5", "o == u == v",
	"o[0]", "o[-1]", "o[v]", "o['a']", "o[1:]", "o[::-1]", "o[o]", "[5, 6, 7][o]", "[5, 6, 7][:o]", "'abc'[o]", "range(o)", "list(range(5))[o]", "{1: 'one'}[o]", "{o: 1}", "{o, o}",
	"len(o)", "list(o)", "tuple(o)", "sorted(o)", "set(o) == set(o)", "dict(o)", "str(o)", "repr(o)", "int(o)", "float(o)", "bytes(o)", "complex(o)", "hash(o) == hash(o)", "iter(o) is not None", "next(iter(o))", "sum(o)", "min(o)", "max(o, key=str)", "any(o)", "all(o)",
	"list(reversed(o))", "list(enumerate(o))", "list(zip(o, o))", "list(map(str, o))", "[x for x in o]", "[x for x in o if x]", "{x: 1 for x in o}", "[*o]", "(*o, *u)", "{**o}", "{*o}",
	"f'{o}'", "f'{o!r}'", "f'{o:>5}'", "f'{o!s:>5}'", "f'{o:{v}}'", "'%s' % o", "'%s %s' % (o, u)", "'%r' % (o,)", "'%d' % o", "'%(a)s' % o", "'{}'.format(o)", "'{0:>4}{0}'.format(o)", "str.format('{a}', **o)", "','.join(o)", "','.join([o, 'z'])", "''.join([o])",
	"echo(*o)", "echo(**o)", "echo(1, *o, k=u)", "echo(*o, **o)", "o(1)", "o()", "o.x", "o.m(1, 2)", "o.m(k=1)", "o.nope", "type(o).__name__", "isinstance(o, (int, str))", "o.__class__.__name__", "getattr(o, 'x', 'none')", "hasattr(o, 'm')",
	"o.append(v)", "o.get('a')", "o.get('zz', v)", "o.keys()", "list(o.items())", "o.upper()", "o.pop()", "o.add(v)", "o.update(u)", "o.copy()", "o.count(1)", "o.index(2)", "o.split(',')", "o.union([9])", "o.setdefault('k', v)", "o.extend(u)", "o.bit_length()", "o.is_integer()", "o.startswith('a')", "o.decode()",
	"ord(o)", "chr(o)", "hex(o)", "isinstance(v, type(o))", "(lambda a, *b: (a, b))(*o)", "[*o, v][0]", "max(o, v)", "min(v, o)", "sum([o, o])", "sum([o], v)", "sorted([o, u])", "[o, u].index(u)", "[o] == [o]", "(o,) < (u,)", "type(o)[int]", "copy.copy(o)", "callable(o)", "bytearray(o)", "o.__len__()", "memoryview(o)[0]", "math.floor(o)", "operator.index(o)",
}

// useStatements are statements over the same.
var useStatements = []string{
	"o += v; show(o)", "o += u; show(o)", "o *= 2; show(o)", "o |= u; show(o)", "o -= v; show(o)", "o[0] = v; show(o)", "o['a'] = v; show(o)", "o[0] += 1; show(o)", "o['a'] += 1; show(o)", "del o[0]; show(o)", "del o['a']; show(o)", "o[1:2] = [v]; show(o)", "o[:] = o; show(o)", "del o[:1]; show(o)",
	"o.x = v; show(o.x)", "o.y = v; show(o.y)", "o.x += 1; show(o.x)", "del o.x; show(o.x)", "a, b = o; show(a, b)", "a, *b = o; show(a, b)", "[a, b, c] = o; show(a, b, c)", "for a in o: show(a)", "for i, a in enumerate(o): show(i, a)", "for a, b in o: show(a, b)",
	"with o as a: show(a); 1 // 0", "assert o, v; show('true')", "raise o", "while o: show('while'); break", "if o: show('if')", "if not o: show('not')",
	"t = v; t += o; show(t)", "t = [1]; t += o; show(t)", "t = 'q'; t += o; show(t)", "t = 7; t *= o; show(t)", "t = 1.5; t -= o; show(t)", "t = (0,); t += o; show(t)", "t = {'k': 1}; t.update(o); show(t)", "t = {'k': 1}; t |= o; show(t)", "t = [0]; t.extend(o); show(t)", "t = [4, 5]; t[o] = 1; show(t)", "t = [4, 5, 6]; t[o:] = o; show(t)", "t = {}; t[o] = 1; show(len(t))", "t = [3]; t.append(o); show(t)", "t = set(); t.add(o); show(len(t))",
	"for t in range(3): o += v; show(o)", "for t in range(3): u = o + t; show(u)",
}

const matchUse = `match o:
        case int(): show('int', o)
        case str(): show('str', o)
        case [a, b]: show('pair', a, b)
        case [a, *b]: show('seq', a, b)
        case {'a': a, **b}: show('map', a, b)
        case float() | bytes(): show('other')
        case object(x=a): show('x', a)
        case _: show('none of them')`

func (g *gen) objectUnit() {
	var made []string
	for range 1 + g.n(2) {
		name := g.fresh("O")
		base := pick(g, bases...)
		args := pick(g, baseArguments[base]...)
		if len(made) > 0 && g.chance(25) {
			parent := made[g.n(len(made))]
			base, args = strings.Split(parent, "(")[0], strings.TrimSuffix(strings.SplitN(parent, "(", 2)[1], ")")
		}
		g.line("try:")
		g.line("  class %s(%s):", name, base)
		for range 1 + g.n(5) {
			o := pick(g, overrides...)
			o = strings.ReplaceAll(o, "BASE", pick(g, base, base, base, "super()"))
			o = strings.ReplaceAll(o, "super().__getattribute__(self, ", "super().__getattribute__(")
			if i := strings.Index(o, "super()."); i >= 0 {
				o = strings.Replace(o, "(self, ", "(", 1)
				o = o[:i] + strings.ReplaceAll(strings.ReplaceAll(o[i:], "(self, ", "("), "(self)", "()")
				if strings.HasPrefix(o, "def") && !strings.Contains(o[:strings.Index(o, ":")], "self") {
					o = strings.Replace(o, "(", "(self, ", 1)
				}
			}
			o = strings.ReplaceAll(o, "x_setter", "property")
			g.line("    %s", o)
		}
		g.line("except Exception as error:")
		g.line("  report(error)")
		g.line("  %s = %s", name, base)
		made = append(made, name+"("+args+")")
	}
	one := func() string { return pick(g, made...) }
	// In a function: locals, whose types the compiler may know.
	for range 8 + g.n(10) {
		use := g.fresh("use")
		g.line("def %s(o, u, v):", use)
		g.indent++
		switch {
		case g.chance(5) && g.newSyntax:
			g.line("%s", matchUse)
		case g.chance(30):
			g.line("%s", pick(g, useStatements...))
		case g.chance(25):
			g.line("for turn in range(3):")
			g.line("    show(%s)", pick(g, uses...))
		default:
			g.line("return %s", pick(g, uses...))
		}
		g.indent--
		for range 1 + g.n(3) {
			o, u := one(), one()
			switch g.n(4) {
			case 0:
				o = g.plainValue()
			case 1:
				u = g.plainValue()
			}
			g.line("run(%d, lambda: %s(%s, %s, %s))", g.unit, use, o, u, g.plainValue())
		}
	}
}

func (g *gen) plainValue() string {
	return pick(g, "1", "0", "2.5", "'a'", "'ab'", "[1, 2]", "(1, 2)", "{'a': 1}", "None", "b'ab'", "True", "frozenset([1])", "2**65", "-1", "set([3])", "1j", "''", "[]", "Num(2)", "Index(1)", "slice(0, 1)", "E1('e')", "range(3)", "'5'")
}

// methods of builtin types, by what they are given; ? stands for anything.
var methodTable = map[string]string{
	"str":       "capitalize() casefold() center(i) center(i,c) count(s) count(s,i) count(s,i,i) encode() encode(?) endswith(s) endswith(t) endswith(s,i) expandtabs() expandtabs(i) find(s) find(s,i,i) format(?) format(?,a=?) index(s) index(s,i) isalnum() isalpha() isascii() isdecimal() isdigit() isidentifier() islower() isnumeric() isprintable() isspace() istitle() isupper() join(l) join(?) ljust(i) ljust(i,c) lower() lstrip() lstrip(s) partition(s) replace(s,s) replace(s,s,i) rfind(s) rindex(s) rjust(i) rpartition(s) rsplit() rsplit(s) rsplit(s,i) rstrip(s) split() split(s) split(None,i) split(sep=s) split(maxsplit=i) splitlines() splitlines(?) startswith(s) startswith(t) startswith(s,i,i) strip() strip(?) swapcase() title() translate(d) upper() zfill(i) removeprefix(s) removesuffix(?)",
	"bytes":     "capitalize() center(i) count(b) count(i) decode() decode(?) endswith(b) expandtabs() find(b) find(i) hex() hex(s) index(b) isalnum() isdigit() join(?) ljust(i) lower() lstrip() partition(b) replace(b,b) rfind(b) rsplit(b) split() split(b) splitlines() startswith(b) startswith(?) strip(b) swapcase() title() translate(?) upper() zfill(i)",
	"bytearray": "append(i) append(?) clear() copy() count(b) decode() extend(?) find(b) insert(i,i) pop() pop(i) remove(i) reverse() hex() split(b) upper() startswith(b)",
	"list":      "append(?) append() append(?,?) clear() copy() count(?) extend(?) extend(l) index(?) index(?,i) index(?,i,i) insert(i,?) insert(?,?) pop() pop(i) pop(?) remove(?) reverse() sort() sort(key=len) sort(reverse=i) sort(key=str) sort(?) __getitem__(?) __contains__(?) __len__() __mul__(i) __add__(?) __iadd__(?)",
	"dict":      "clear() copy() get(?) get(?,?) get() items() keys() pop(?) pop(?,?) pop() popitem() setdefault(?) setdefault(?,?) update(?) update(a=?) update(d) update(l) values() __getitem__(?) __contains__(?) __or__(?) fromkeys(?) fromkeys(l,?)",
	"set":       "add(?) clear() copy() difference(?) difference(l,l) difference_update(?) discard(?) intersection(?) isdisjoint(?) issubset(?) issuperset(?) remove(?) symmetric_difference(?) union(?) union(l,?) update(?) update(l,l) __contains__(?) __or__(?)",
	"tuple":     "count(?) index(?) index(?,i) __getitem__(?) __contains__(?) __add__(?) __mul__(?) __len__()",
	"int":       "bit_length() conjugate() to_bytes(i,'big') to_bytes(8,'little',signed=True) as_integer_ratio() __add__(?) __mul__(?) __floordiv__(?) __pow__(?) __rsub__(?) __lt__(?) __index__() __bool__() __format__(s) __round__(i) __divmod__(?) __neg__()",
	"float":     "is_integer() hex() as_integer_ratio() conjugate() __add__(?) __mul__(?) __mod__(?) __eq__(?) __round__(i) __trunc__() __format__(s) __rpow__(?)",
	"deque":     "append(?) appendleft(?) clear() copy() count(?) extend(?) extendleft(l) index(?) insert(i,?) pop() popleft() remove(?) reverse() rotate(i) rotate() __getitem__(i) __len__()",
}

var methodTypes = []string{"str", "str", "str", "bytes", "bytearray", "list", "list", "dict", "dict", "set", "tuple", "int", "float", "deque"}

var methodValues = map[string][]string{
	"str":       {"'abc'", "''", "'a,b,c'", "' x y '", "'ABC abc'", "'\\xe9\\u0416'", "'aaa'", "'12'", "'-7'", "'tab\\tx\\ny'", "'{} {a}'", "'\\u01c5x'"},
	"bytes":     {"b'abc'", "b''", "b'a b'", "b'12'", "b'\\xff\\x00'"},
	"bytearray": {"bytearray(b'abc')", "bytearray()"},
	"list":      {"[1, 2, 3]", "[]", "['b', 'a']", "[1, 'a']", "[2.5, 1, True]", "[[1], []]", "[float('nan'), 1]"},
	"dict":      {"{'a': 1}", "{}", "{1: 'x', None: 2}", "{'a': 1, 'b': 2, 'c': 3}"},
	"set":       {"set([1, 2])", "set()", "set([None])"},
	"tuple":     {"(1, 2, 1)", "()", "('a', None)"},
	"int":       {"5", "2**64", "-1", "True", "0", "-2**63"},
	"float":     {"2.5", "-0.0", "1e300", "float('inf')", "3.0"},
	"deque":     {"collections.deque([1, 2, 3])", "collections.deque('ab', 2)"},
}

func (g *gen) methodArgument(c byte) string {
	if g.chance(4) {
		return g.plainValue()
	}
	switch c {
	case 'i':
		return pick(g, "0", "1", "-1", "2", "5", "True", "-3", "10", "Index(1)", "2**62")
	case 's':
		return pick(g, "'a'", "''", "','", "'ab'", "' '", "'b'", "'\\u0416'", "'>5'")
	case 'c':
		return pick(g, "'*'", "'\\xe9'", "'ab'", "' '")
	case 'b':
		return pick(g, "b'a'", "b''", "b' '", "b'bc'", "bytearray(b'b')")
	case 't':
		return pick(g, "('a', 'b')", "()", "('x',)", "(1,)")
	case 'l':
		return pick(g, "[1, 2]", "['a', 'b']", "('x', 'y')", "[]", "iter('pq')", "(w for w in 'gen')", "['a', 1]", "[(1, 2)]")
	case 'd':
		return pick(g, "{97: 'A'}", "{97: None, 98: 'B'}", "{}", "{'a': 1}")
	}
	return g.plainValue()
}

// methodUnit calls methods on literals, on locals of known type and on
// parameters.
func (g *gen) methodUnit() {
	for range 10 + g.n(15) {
		t := pick(g, methodTypes...)
		table := strings.Fields(methodTable[t])
		call := table[g.n(len(table))]
		name, rest, _ := strings.Cut(call, "(")
		var args strings.Builder
		for i := 0; i < len(rest)-1; i++ {
			before := byte(' ')
			if i > 0 {
				before = rest[i-1]
			}
			next := rest[i+1]
			if strings.IndexByte("?ilsctdb", rest[i]) >= 0 && (before == ' ' || before == ',' || before == '=') && (next == ',' || next == ')') && (rest[i] != 'b' || t != "str") {
				args.WriteString(g.methodArgument(rest[i]))
			} else {
				args.WriteByte(rest[i])
			}
		}
		value := pick(g, methodValues[t]...)
		switch g.n(4) {
		case 0:
			g.line("run(%d, lambda: (%s).%s(%s))", g.unit, value, name, args.String())
		case 1:
			f := g.fresh("call")
			g.line("def %s():", f)
			g.line("    x = %s", value)
			g.line("    r = x.%s(%s)", name, args.String())
			g.line("    return r, x")
			g.line("run(%d, %s)", g.unit, f)
		case 2:
			f := g.fresh("call")
			g.line("def %s(x):", f)
			g.line("    for i in range(2): show(x.%s(%s))", name, args.String())
			g.line("    x.%s(%s)", name, args.String())
			g.line("    return x")
			g.line("run(%d, lambda: %s(%s))", g.unit, f, value)
			g.line("run(%d, lambda: %s(%s))", g.unit, f, g.plainValue())
		default:
			f := g.fresh("call")
			g.line("def %s(x, z):", f)
			g.line("    a = z")
			g.line("    x.%s(a%s)", name, pick(g, "", ", a", ", *[a]", ", k=a"))
			g.line("    return x")
			g.line("run(%d, lambda: %s(%s, %s))", g.unit, f, value, g.plainValue())
		}
	}
}

// formats

func (g *gen) formatUnit() {
	f := g.fresh("fmt")
	g.line("def %s(v, w, s):", f)
	for range 4 + g.n(5) {
		var b strings.Builder
		for range 1 + g.n(3) {
			b.WriteString(pick(g, "", "x", " ", "{{", "}}", "\\n", "\\u0416", "%"))
			conv := pick(g, "", "", "", "!r", "!s", "!a", "=", " = ", "=!r", "=!s")
			spec := pick(g, "", "", ":", ":>10", ":{w}", ":{w}.{w}", ":{s}", ":{s}>{w}", ":{s!r}", ":{w}d", ":.{w}f", ":{'>'}{w}", ":x", ":,", ":+.3e", ":08.2f", ":{w:d}", ":{s}{s}")
			fmt.Fprintf(&b, "{%s%s%s}", pick(g, "v", "w", "s", "v + 1", "(v, w)", "v if w else s", "[v]", "v[0]", "-v", "str(v)", "v.real", "len(s)", "v == w", "(lambda: v)()"), conv, spec)
		}
		g.line("    try: show(f\"%s\")", b.String())
		g.line("    except Exception as error: report(error)")
	}
	for range 3 + g.n(4) {
		g.line("%s(%s, %s, %s)", f, pick(g, hotArguments[g.n(len(hotArguments))], edges[g.n(len(edges))], g.plainValue()), pick(g, "5", "0", "2", "'6'", "1.5", "None", "True"), pick(g, "''", "'>'", "'x'", "'<4'", "'ab'", "None", "'.2'"))
	}
}
