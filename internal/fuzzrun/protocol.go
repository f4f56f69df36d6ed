package main

import (
	"fmt"
	"regexp"
	"strings"
)

// Generators, coroutines and what they delegate to: each driven by the same
// random sequences of next, send, throw and close.

var protocolIterators = []string{
	"iter([1, 2, 3])", "(q for q in 'abc')", "Tape(K)", "Tape(K, closes=1)", "range(3)", "{'x': 1, 'y': 2}", "Thrower(K)", "[]", "5", "map(str, (1, 2))", "inner(K)", "inner(K)",
}

const protocolPrelude = `class Tape:
    """An iterator with the methods of a generator, some of them."""
    def __init__(self, n, closes=0):
        self.n = n
        if closes: self.close = lambda: print('tape close', end='; ')
    def __iter__(self): return self
    def __next__(self):
        print('tape next', end='; ')
        self.n += 1
        if self.n > 4: raise StopIteration('tape end')
        return self.n
    def send(self, value):
        print('tape send', text(value), end='; ')
        if value == 'stop': raise StopIteration('sent')
        return ('sent', value)
class Thrower(Tape):
    def throw(self, *error):
        print('tape throw', text(error[0]), len(error), end='; ')
        if error[0] is ValueError: raise StopIteration('thrown')
        raise KeyError('from throw')
def inner(n):
    try:
        got = yield 'in', n
        print('inner got', text(got), end='; ')
        while True:
            try: got = yield got
            except ValueError as e: print('inner caught', text(e), end='; '); got = 'after'
            if got == 'stop': return 'inner result'
    except E1: yield 'from E1'; raise
    finally: print('inner done', end='; ')
class Awaited:
    def __init__(self, it): self.it = it
    def __await__(self): return (yield from self.it)
class AIter:
    def __init__(self, n): self.n = n
    def __aiter__(self): return self
    async def __anext__(self):
        self.n += 1
        got = await Awaited(inner(self.n))
        if self.n > 4: raise StopAsyncIteration
        return self.n, got
@types.coroutine
def legacy(n): return (yield n)
def use(make, steps):
    it = make()
    for name, args in steps:
        try:
            if name == 'next': show(next(it))
            elif name == 'for': show(take(it, 3))
            else: show(getattr(it, name)(*args))
        except BaseException as error: report(error)
    for name in 'gi_running', 'cr_running', 'gi_yieldfrom', 'cr_await':
        if hasattr(it, name):
            got = getattr(it, name)
            if name == 'cr_await' and sys.version_info < (3, 12): got = got and 1 # a comprehension was a coroutine
            show(name, type(got).__name__)
    try: getattr(it, 'close', int)()
    except BaseException as error: report(error)
    del it; gc.collect() # what a frame kept by a traceback holds, CPython leaves to the collector
    print('closed')
def drive_on(co, value):
    got = co.send(None)
    try:
        for turn in range(60): got = co.send(value)
    except StopIteration as e: return e.value
    return 'goes on', got
def use_async(make, steps):
    agen = make()
    for name, args in steps:
        try: show(drive_on(getattr(agen, name)(*args), 'answer'))
        except BaseException as error: report(error)
    try: show(drive_on(agen.aclose(), 1))
    except BaseException as error: report(error)
    del agen; gc.collect()`

var protocolStatements = map[routineKind][]string{
	generator: {"r = yield from IT", "r = yield from IT", "r = yield K", "r = (yield K), (yield)", "r = [q for q in ((yield K),)]", "yield from take(IT, 2)", "r = yield from (yield K)", "show((yield))", "return (yield from IT)"},
	coroutine: {"r = await Awaited(IT)", "r = await Tick(K)", "r = await inner_co(K)", "r = await legacy(K)", "r = [await Tick(q) for q in range(2)]", "r = [q async for q in AIter(3)]", "r = {q: 1 async for q in AIter(3) if await Tick(q[0])}", "async for q in AIter(3): show(q)", "async with Ctx(K) as r: await Tick(K)", "r = await K", "r = [q async for q in agen(K)]", "r = (await Tick(1)) + (await Tick(2))", "return await Awaited(IT)", "r = await legacy(await Tick(K))", "async with Ctx(K, True), Ctx(2) as r: raise E1('w')", "r = [p async for p in agen(2) async for q in AIter(4)]"},
	asyncGen:  {"r = yield K", "r = yield await Tick(K)", "r = await Awaited(IT)", "async for q in agen(K): yield q", "async for q in AIter(3): r = yield q", "yield [q async for q in agen(1)]", "async with Ctx(K) as r: yield r", "r = (yield 1), (yield 2)", "return", "r = await (yield K)"},
}

var protocolWraps = []string{"", "", "", "try:@    $@except ValueError as e: report(e); r = 'caught'", "try:@    $@finally: print('fin', end='; ')", "try:@    $@finally:@    $", "try:@    $@except BaseException as e:@    show(text(e))@    $", "for w in range(2):@    $", "with Ctx(3):@    $", "with contextlib.suppress(KeyError, E1):@    $", "try:@    $@except E1: raise KeyError('other')@except GeneratorExit: print('exit'); raise",
	"try:@    $@except GeneratorExit: return", "try: 1 // 0@except ZeroDivisionError:@    $@    show(sys.exc_info()[0])", "try:@    $@except* ValueError as e: show(text(e))@except* (E1, KeyError): raise", "w = 0@while True:@    w += 1@    $@    if r or w > 4: break", "try:@    $@except StopIteration as e: report(e)", "if K:@    $@else:@    $"}

func (g *gen) protocolUnit() {
	g.line("import gc, types")
	g.line("%s", protocolPrelude)
	g.line("async def inner_co(n):")
	g.protocolBody(coroutine, 2)
	g.line("async def agen(n):")
	g.line("    yield n; got = yield 'second'; show('agen got', got)")
	for range 5 + g.n(5) {
		how := pick(g, generator, generator, coroutine, asyncGen)
		name := g.fresh("proto")
		driver := "use"
		switch how {
		case generator:
			g.line("def %s(n):", name)
		case asyncGen:
			g.line("async def %s(n):", name)
			driver = "use_async"
		default:
			g.line("async def %s(n):", name)
		}
		g.protocolBody(how, 2+g.n(3))
		for range 2 + g.n(3) {
			g.line("run('%s', lambda: %s(lambda: %s(%d), %s))", name, driver, name, g.n(4), g.protocolSteps(how))
		}
	}
}

func (g *gen) protocolSteps(how routineKind) string {
	var steps []string
	prefix := ""
	if how == asyncGen {
		prefix = "a"
	}
	for i := range 2 + g.n(5) {
		switch g.n(8) {
		case 0, 1:
			if how == generator {
				steps = append(steps, "('next', ())")
				continue
			}
			fallthrough
		case 2, 3:
			value := pick(g, "None", "'stop'", "7", "[1]")
			if i == 0 && g.chance(85) {
				value = "None"
			}
			steps = append(steps, fmt.Sprintf("('%ssend', (%s,))", prefix, value))
		case 4, 5:
			steps = append(steps, fmt.Sprintf("('%sthrow', (%s,))", prefix, pick(g, "ValueError", "ValueError('v')", "E1('t')", "GeneratorExit", "StopIteration('s')", "KeyError", "E2('two', 1)", "StopAsyncIteration", "ValueError, 'text', None", "RuntimeError('r')")))
		case 6:
			steps = append(steps, fmt.Sprintf("('%sclose', ())", prefix))
		default:
			if how == generator {
				steps = append(steps, "('for', ())")
			}
		}
	}
	return "[" + strings.Join(steps, ", ") + "]"
}

// sign stands for a value.
var sign = regexp.MustCompile(`\bK\b`)

func (g *gen) protocolBody(how routineKind, n int) {
	g.indent++
	g.line("r = None")
	for range n {
		wrap := pick(g, protocolWraps...)
		if strings.Contains(wrap, "except*") && !g.newSyntax {
			wrap = ""
		}
		if wrap == "" {
			wrap = "$"
		}
		star := strings.Contains(wrap, "except*")
		for strings.Contains(wrap, "$") {
			s := pick(g, protocolStatements[how]...)
			if star && strings.HasPrefix(s, "return") {
				s = "pass" // no jump may leave it
			}
			s = strings.ReplaceAll(s, "IT", pick(g, protocolIterators...))
			wrap = strings.Replace(wrap, "$", s, 1)
		}
		wrap = sign.ReplaceAllStringFunc(wrap, func(string) string { return pick(g, "n", "1", "r", "n + 1") })
		for _, line := range strings.Split(wrap, "@") {
			g.line("%s", line)
		}
		if g.chance(50) {
			g.line("print('r', text(r), end='; ')")
		}
	}
	switch how {
	case generator, asyncGen:
		g.line("yield 'last'")
	default:
		g.line("return r")
	}
	g.indent--
}
