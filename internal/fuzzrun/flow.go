package main

import "fmt"

// Control flow: try, finally, with, loops and jumps nested deep, in functions,
// generators and coroutines, each run for several values of k that choose where
// it leaves.

type flow struct {
	how     routineKind
	depth   int
	loops   int
	handler int
	star    bool
	budget  int
}

func (g *gen) flowUnit() {
	for range 1 + g.n(2) {
		how := pick(g, plain, plain, generator, generator, coroutine, asyncGen)
		name := g.fresh("flow")
		f := &flow{how: how, budget: 22}
		prefix := ""
		if how == coroutine || how == asyncGen {
			prefix = "async "
		}
		g.line("%sdef %s(k):", prefix, name)
		g.indent++
		g.line("log = []")
		g.flowBlock(f, 3+g.n(3))
		switch how {
		case generator, asyncGen:
			g.line("yield k, log")
		default:
			g.line("return k, log")
		}
		g.indent--
		g.flowRun(name, how)
	}
}

// flowRun drives what has been written.
func (g *gen) flowRun(name string, how routineKind) {
	switch how {
	case plain:
		g.line("for k in range(6):")
		g.line("    run(k, lambda: %s(k))", name)
	case coroutine:
		g.line("for k in range(6):")
		g.line("    run(k, lambda: drive(%s(k), %s))", name, pick(g, "5", "None", "k"))
	case asyncGen:
		g.line("async def all_%s(k):", name)
		g.line("    out = []")
		g.line("    async for x in %s(k):", name)
		g.line("        out.append(x)")
		g.line("        if len(out) > %d: break", 3+g.n(20))
		g.line("    return out")
		g.line("for k in range(6):")
		g.line("    run(k, lambda: drive(all_%s(k)))", name)
	default:
		g.line("for k in range(6):")
		g.indent++
		g.line("it = %s(k)", name)
		g.line("for step in range(%d):", 3+g.n(6))
		g.indent++
		g.line("try:")
		g.line("    if step == %d: show('thrown', it.throw(%s))", g.n(5), pick(g, "E1('t')", "ValueError", "GeneratorExit", "StopIteration('s')", "KeyError(k)"))
		g.line("    elif step == %d: show('sent', it.send(k if step else None))", g.n(5))
		g.line("    elif step == %d and k == %d: show('closed', it.close())", g.n(6), g.n(6))
		g.line("    else: show(next(it))")
		g.line("except BaseException as error:")
		g.line("    report(error)")
		g.line("    break")
		g.indent--
		g.line("del it")
		g.indent--
	}
}

func (g *gen) flowBlock(f *flow, n int) {
	for range n {
		g.flowStatement(f)
	}
}

func (g *gen) flowSuite(f *flow) {
	g.indent++
	f.depth++
	g.line("log.append(%d)", g.n(100))
	g.flowBlock(f, g.n(3))
	f.depth--
	g.indent--
}

func (g *gen) flowCond() string {
	return pick(g, fmt.Sprintf("k == %d", g.n(6)), fmt.Sprintf("k > %d", g.n(6)), "k % 2", "len(log) > 6", fmt.Sprintf("len(log) %% %d == k", 2+g.n(4)), "not k")
}

func (g *gen) flowStatement(f *flow) {
	f.budget--
	if f.depth >= 4 || f.budget <= 0 || g.chance(35) {
		g.flowSimple(f)
		return
	}
	switch n := g.n(12); {
	case n < 4:
		g.flowTry(f)
	case n < 6 && f.loops < 3:
		g.line("for i in range(%d):", 1+g.n(3))
		g.flowLoop(f)
	case n == 6 && f.loops < 3:
		v := g.fresh("w")
		g.line("%s = 0", v)
		g.line("while %s < %d:", v, 1+g.n(3))
		g.indent++
		g.line("%s += 1", v)
		g.indent--
		g.flowLoop(f)
	case n < 9:
		async := ""
		item := fmt.Sprintf("Ctx(%d, %s%s)", g.n(9), pick(g, "True", "False", g.flowCond()), pick(g, "", "", ", 1", ", 2", ", k"))
		if (f.how == coroutine || f.how == asyncGen) && g.chance(50) {
			async = "async "
		} else if g.chance(30) {
			item = pick(g, "scoped(k)", "contextlib.suppress(E1, KeyError)")
		}
		g.line("%swith %s as c:", async, item)
		g.flowSuite(f)
	default:
		g.line("if %s:", g.flowCond())
		g.flowSuite(f)
		if g.chance(40) {
			g.line("else:")
			g.flowSuite(f)
		}
	}
}

func (g *gen) flowLoop(f *flow) {
	f.loops++
	handler := f.handler
	star := f.star
	f.star = false
	g.flowSuite(f)
	f.handler, f.star = handler, star
	f.loops--
	if g.chance(30) {
		g.line("else:")
		g.flowSuite(f)
	}
}

func (g *gen) flowTry(f *flow) {
	g.line("try:")
	g.flowSuite(f)
	handlers := g.n(3)
	star := handlers > 0 && g.newSyntax && g.chance(12)
	for i := range handlers {
		what := pick(g, "E1", "(ValueError, KeyError)", "Exception", "ZeroDivisionError", "E2", "LookupError")
		switch {
		case star:
			g.line("except* %s as e:", what)
			// No jump may leave it.
			g.indent++
			g.line("log.append(text(e))")
			g.line("if %s: raise %s", g.flowCond(), pick(g, "E2('star')", "ValueError(k)"))
			g.indent--
		default:
			if i == handlers-1 && g.chance(15) {
				what = ""
				g.line("except:")
			} else {
				g.line("except %s as e:", what)
			}
			f.handler++
			g.indent++
			if what != "" {
				g.line("log.append(message(e))")
			}
			g.line("log.append(type(sys.exc_info()[1]).__name__)")
			g.indent--
			g.flowSuite(f)
			f.handler--
		}
	}
	if handlers > 0 && g.chance(30) {
		g.line("else:")
		g.flowSuite(f)
	}
	if handlers == 0 || g.chance(50) {
		g.line("finally:")
		g.flowSuite(f)
	}
}

func (g *gen) flowSimple(f *flow) {
	cond := ""
	if g.chance(75) {
		cond = "if " + g.flowCond() + ": "
	}
	switch g.n(10) {
	case 0, 1:
		if cond == "" {
			cond = "if k: "
		}
		if f.how == asyncGen {
			g.line("%sreturn", cond)
		} else {
			g.line("%sreturn %s", cond, pick(g, "log", "k, 'early'", "log.append('r')", "1 // (k - 3)"))
		}
	case 2, 3:
		if f.loops > 0 {
			g.line("%s%s", cond, pick(g, "break", "continue"))
			return
		}
		g.line("log.append(%d)", g.n(100))
	case 4, 5:
		exc := pick(g, "E1(k)", "ValueError('v')", "E2('two', code=k)", "KeyError(k)", "StopIteration(k)", "log[99]", "1 // 0", "E1('c') from ValueError(k)", "E1('n') from None")
		if cond == "" {
			cond = "if k > 1: "
		}
		if exc == "log[99]" || exc == "1 // 0" {
			g.line("%s%s", cond, exc)
			return
		}
		if f.handler > 0 && g.chance(35) {
			exc = ""
		}
		g.line("%sraise %s", cond, exc)
	case 6, 7, 8:
		switch f.how {
		case generator:
			g.line("%slog.append((yield %s))", cond, pick(g, "k", "len(log)", "'y'", "sys.exc_info()[0]"))
		case asyncGen:
			g.line("%s%s", cond, pick(g, "yield len(log)", "log.append((yield k))", "await Tick(3)"))
		case coroutine:
			g.line("%slog.append(await Tick(%s))", cond, pick(g, "k", "2", "len(log)"))
		default:
			g.line("log.append(text(sys.exc_info()[1]))")
		}
	default:
		g.line("log.append(%d)", g.n(100))
	}
}
