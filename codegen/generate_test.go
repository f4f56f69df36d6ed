package codegen

import (
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"pyxc/codegen/emit"
	"pyxc/codegen/ir"
	"pyxc/codegen/prims"
)

// hand builds functions of a module by hand.
type hand struct {
	m   *ir.Module
	f   *ir.Func
	cur *ir.Block
}

func newHand() *hand {
	m := &ir.Module{Name: "hand", Path: "hand.py", Units: map[string]bool{}}
	h := &hand{m: m}
	init := &ir.Func{Sym: "body", Name: "<module>", QualName: "<module>", Result: ir.RInt, Static: true,
		Err: ir.ErrConv{Kind: ir.ErrNeg}, Body: &ir.Block{}}
	init.Params = []*ir.Local{init.AddLocal(&ir.Local{Name: "module", Rep: ir.RObj, Param: true})}
	m.Init = init
	m.Funcs = append(m.Funcs, init)
	return h
}

// def starts a function and makes the module bind it.
func (h *hand) def(name string, params ...string) []*ir.Local {
	f := &ir.Func{Sym: "pf_" + name, Name: name, QualName: name, Result: ir.RObj, Err: ir.ErrConv{Kind: ir.ErrNull}, Static: true, Body: &ir.Block{}}
	p := &ir.PyFunc{Index: len(h.m.PyFuncs), Name: name, QualName: name, Body: f, Line: 1}
	f.Params = append(f.Params, f.AddLocal(&ir.Local{Name: "self", Rep: ir.RObj, Param: true, Borrowed: true}))
	for _, n := range params {
		f.Params = append(f.Params, f.AddLocal(&ir.Local{Name: n, PyName: n, Rep: ir.RObj, Param: true}))
		p.Params = append(p.Params, ir.PyParam{Name: n, Kind: ir.PosOrKw})
	}
	h.m.PyFuncs = append(h.m.PyFuncs, p)
	h.m.Funcs = append(h.m.Funcs, f)
	h.bind(name, p.Index)
	h.f, h.cur = f, f.Body
	return f.Params[1:]
}

func (h *hand) bind(name string, index int) {
	null := &ir.Lit{Rep: ir.RObj, Text: "NULL"}
	desc := &ir.Sym{Rep: ir.RVoidP, Name: "&pyxc_fn_" + strconv.Itoa(index)}
	h.f, h.cur = h.m.Init, h.m.Init.Body
	fn := h.op(prims.NewFunction, ir.RObj, desc, null, null, null, null)
	h.do(prims.SetGlobal, h.m.Ident(name), fn)
}

func (h *hand) finish() {
	h.m.Init.Body.List = append(h.m.Init.Body.List, &ir.Return{Value: &ir.Lit{Rep: ir.RInt, Text: "0"}})
}

func (h *hand) emit(s ir.Stmt) { h.cur.List = append(h.cur.List, s) }

func (h *hand) op(info *ir.OpInfo, rep *ir.Rep, args ...ir.Value) *ir.Temp {
	t := h.f.NewTemp(rep)
	t.Nullable = info.Err == ir.ErrNullOccurred
	h.emit(&ir.Op{Info: info, Args: args, Out: t})
	return t
}

func (h *hand) do(info *ir.OpInfo, args ...ir.Value) { h.emit(&ir.Op{Info: info, Args: args}) }

func (h *hand) block(fn func()) *ir.Block {
	saved := h.cur
	b := &ir.Block{}
	h.cur = b
	fn()
	h.cur = saved
	return b
}

func (h *hand) local(name string, rep *ir.Rep) *ir.Local {
	return h.f.AddLocal(&ir.Local{Name: name, PyName: name, Rep: rep})
}

func (h *hand) set(l *ir.Local, v ir.Value) { h.emit(&ir.Set{Dst: l, Src: v}) }
func (h *hand) ret(v ir.Value)              { h.emit(&ir.Return{Value: v}) }

func (h *hand) bound(l *ir.Local) {
	h.emit(&ir.Op{Info: prims.CheckBound, Args: []ir.Value{l}, Aux: l.PyName})
}

func (h *hand) forEach(it ir.Value, body func(item *ir.Temp, label *ir.Label)) {
	label := h.f.NewLabel("loop")
	b := h.block(func() {
		item := h.op(prims.IterNext, ir.RObj, it)
		h.emit(&ir.If{Cond: h.op(prims.CIsNull, ir.RInt, item), Then: h.block(func() { h.emit(&ir.Leave{Target: label}) })})
		body(item, label)
	})
	h.emit(&ir.Loop{Label: label, Body: b})
}

func (h *hand) handling(body func(state *ir.Local)) {
	state := h.f.AddLocal(&ir.Local{Name: "handler", Rep: ir.RHandler})
	h.emit(&ir.Region{Kind: ir.Handling, State: state, Body: h.block(func() { body(state) })})
}

func lit(n int) ir.Value { return &ir.Lit{Rep: ir.RLong, Text: strconv.Itoa(n)} }

// build makes the functions that the tests run.
func build() *ir.Module {
	h := newHand()
	sumFunc(h)
	tryFunc(h)
	finallyFunc(h)
	countFunc(h)
	if os.Getenv("NOGEN") == "" {
		genFunc(h)
	}
	h.finish()
	return h.m
}

// sumFunc: x = start; for i in seq: x = x + i; return x, and unbound if there is no item.
func sumFunc(h *hand) {
	p := h.def("total", "seq")
	x := h.local("x", ir.RObj)
	it := h.op(prims.GetIter, ir.RObj, p[0])
	h.forEach(it, func(item *ir.Temp, label *ir.Label) {
		i := h.local("i", ir.RObj)
		h.set(i, item)
		first := h.op(prims.ObjIs, ir.RInt, i, ir.PyNone)
		h.emit(&ir.If{Cond: first, Then: h.block(func() { h.set(x, h.m.Const(ir.PyConst{Kind: ir.KInt, Text: "100"})) }),
			Else: h.block(func() { h.bound(x); h.set(x, h.op(prims.ObjAdd, ir.RObj, x, i)) })})
	})
	h.bound(x)
	h.ret(x)
}

// tryFunc: try: return a + b; except TypeError as e: return (str(e), a)
func tryFunc(h *hand) {
	p := h.def("attempt", "a", "b")
	h.emit(&ir.Try{Body: h.block(func() { h.ret(h.op(prims.ObjAdd, ir.RObj, p[0], p[1])) }),
		Catch: h.block(func() {
			h.handling(func(state *ir.Local) {
				match := h.op(prims.HandlerMatch, ir.RInt, state, &ir.Sym{Rep: ir.RObj, Name: "PyExc_TypeError"})
				h.emit(&ir.If{Cond: match, Then: h.block(func() {
					text := h.op(prims.Repr, ir.RObj, h.op(prims.HandlerValue, ir.RObj, state))
					h.ret(h.op(prims.NewTuple, ir.RObj, text, p[0]))
				})})
				h.do(prims.HandlerReraise, state)
			})
		})})
	h.ret(ir.PyNone)
}

// finallyFunc: for x in seq: try: if x is None: break; log.append(1 + x); finally: log.append("f"); return log
func finallyFunc(h *hand) {
	p := h.def("always", "seq", "log")
	it := h.op(prims.GetIter, ir.RObj, p[0])
	h.forEach(it, func(item *ir.Temp, label *ir.Label) {
		x := h.local("x", ir.RObj)
		h.set(x, item)
		h.emit(&ir.Try{Body: h.block(func() {
			h.emit(&ir.If{Cond: h.op(prims.ObjIsNone, ir.RInt, x), Then: h.block(func() { h.emit(&ir.Leave{Target: label}) })})
			h.emit(&ir.If{Cond: h.op(prims.ObjIs, ir.RInt, x, ir.PyTrue), Then: h.block(func() { h.ret(h.op(prims.Repr, ir.RObj, x)) })})
			one := h.m.Const(ir.PyConst{Kind: ir.KInt, Text: "1"})
			h.op(prims.ObjAppend, ir.RObj, p[1], h.op(prims.ObjAdd, ir.RObj, one, x))
		}), Final: h.block(func() { h.op(prims.ObjAppend, ir.RObj, p[1], h.m.Str("f")) })})
	})
	h.ret(p[1])
}

// countFunc: a C loop.
func countFunc(h *hand) {
	p := h.def("count", "n")
	n, i, sum := h.local("n", ir.RLong), h.local("i", ir.RLong), h.local("sum", ir.RLong)
	h.set(n, h.op(prims.AsLong, ir.RLong, p[0]))
	h.set(sum, lit(0))
	label := h.f.NewLabel("loop")
	h.emit(&ir.ForRange{Label: label, Var: i, Lo: lit(0), Hi: n, Step: lit(1), Body: h.block(func() {
		h.emit(&ir.If{Cond: h.op(prims.CCompare[2], ir.RInt, h.op(prims.CModC, ir.RLong, i, lit(3)), lit(0)),
			Then: h.block(func() { h.emit(&ir.Next{Target: label}) })})
		h.set(sum, h.op(prims.CAdd, ir.RLong, sum, i))
	})})
	h.ret(h.op(prims.FromLong, ir.RObj, sum))
}

// genFunc: for x in seq: try: got = yield (x, got) finally: log.append(got); return log
func genFunc(h *hand) {
	p := h.def("gen", "seq", "log")
	body := h.f
	args := []ir.Value{body.Params[0], &ir.Sym{Rep: ir.RVoidP, Name: "&pyxc_gd_" + strconv.Itoa(len(h.m.PyFuncs)-1)}, p[0], p[1]}
	h.ret(h.op(prims.GenNew, ir.RObj, args...))
	g := &ir.Func{Sym: "resume_gen", Name: "gen", QualName: "gen", Result: ir.RObj, Err: ir.ErrConv{Kind: ir.ErrNull}, Static: true, Generator: true, Body: &ir.Block{}}
	for _, l := range p {
		g.Params = append(g.Params, g.AddLocal(&ir.Local{Name: l.Name, PyName: l.PyName, Rep: ir.RObj, Param: true}))
	}
	pf := h.m.PyFuncs[len(h.m.PyFuncs)-1]
	pf.Gen, pf.Resume = ir.Generator, g
	h.m.Funcs = append(h.m.Funcs, g)
	h.f, h.cur = g, g.Body
	got := h.local("got", ir.RObj)
	n := h.local("n", ir.RLong)
	h.set(n, lit(0))
	h.set(got, ir.PyNone)
	it := h.op(prims.GetIter, ir.RObj, g.Params[0])
	h.forEach(it, func(item *ir.Temp, label *ir.Label) {
		h.set(n, h.op(prims.CAdd, ir.RLong, n, lit(1)))
		h.emit(&ir.Try{Body: h.block(func() {
			out := h.f.NewTemp(ir.RObj)
			pair := h.op(prims.NewTuple, ir.RObj, item, got)
			h.emit(&ir.Yield{Value: pair, Out: out, Index: 1})
			h.set(got, out)
		}), Final: h.block(func() { h.op(prims.ObjAppend, ir.RObj, g.Params[1], got) })})
	})
	h.ret(h.op(prims.FromLong, ir.RObj, n))
}

const script = `
import hand, sys, gc
assert hand.total([None, 1, 2]) == 103
try:
    hand.total([])
    raise SystemExit("no error")
except UnboundLocalError as e:
    pass
assert hand.attempt(1, 2) == 3
assert hand.attempt(1, "x")[1] == 1
class A:
    def __add__(self, other): raise KeyError(other)
try:
    hand.attempt(A(), 2)
    raise SystemExit("no error")
except KeyError as e:
    tb = []
    t = e.__traceback__
    while t: tb.append(t.tb_frame.f_code.co_name); t = t.tb_next
    assert tb == ["<module>", "attempt", "__add__"], tb
assert sys.exc_info() == (None, None, None)
assert hand.always([1, 2, None, 3], []) == [2, "f", 3, "f", "f"]
log = []
assert hand.always([1, True, 2], log) == "True" and log == [2, "f", "f"]
try:
    hand.always([1, "x"], log)
    raise SystemExit("no error")
except TypeError: pass
assert log == [2, "f", "f", 2, "f", "f"]
assert hand.count(10) == 1+2+4+5+7+8
for n in range(3):
    log = []
    g = hand.gen([1, 2, 3], log)
    assert next(g) == (1, None)
    assert g.send("a") == (2, "a")
    assert log == ["a"]
    if n == 0:
        assert g.send("b") == (3, "b")
        try: g.send("c"); raise SystemExit("no stop")
        except StopIteration as e: assert e.value == 3
    elif n == 1:
        try: g.throw(KeyError(1)); raise SystemExit("no error")
        except KeyError: pass
        assert log == ["a", "a"]
    else:
        g.close(); assert log == ["a", "a"]
    del g
class D:
    live = 0
    def __init__(self): D.live += 1
    def __del__(self): D.live -= 1
    def __add__(self, o): return D()
    __radd__ = __add__
hand.total([None, D(), D()]); hand.always([D(), D()], []); hand.attempt(D(), D())
list(hand.gen([D(), D()], []))
g = hand.gen([D(), D()], []); next(g); next(g); del g
gc.collect()
assert D.live == 0, D.live
def refs(f):
    for _ in range(3): f()
    before = sys.gettotalrefcount() if hasattr(sys, "gettotalrefcount") else sum(sys.getrefcount(o) for o in (None, 1))
print("ok")
`

func TestRun(t *testing.T) {
	m := build()
	Lower(m, Options{Debug: true})
	c, _, _ := emit.Module(m, emit.Options{SelfContained: true, Base: prims.Units()})
	dir := t.TempDir()
	file := filepath.Join(dir, "hand.c")
	if err := os.WriteFile(file, c, 0o666); err != nil {
		t.Fatal(err)
	}
	if keep := os.Getenv("PYXC_KEEP"); keep != "" {
		os.WriteFile(keep, c, 0o666)
	}
	python := os.Getenv("PYXC_PYTHON")
	if python == "" {
		python = "python3"
	}
	out, err := exec.Command(python, "-c", "import sysconfig as s; print(s.get_path('include')); print(s.get_config_var('EXT_SUFFIX'))").Output()
	if err != nil {
		t.Skip("no python: ", err)
	}
	lines := strings.Fields(string(out))
	if _, err := os.Stat(filepath.Join(lines[0], "Python.h")); err != nil {
		t.Skip("no Python.h")
	}
	so := filepath.Join(dir, "hand"+lines[1])
	run(t, "cc", "-Wall", "-Werror", "-O1", "-fPIC", "-shared", "-I"+lines[0], file, "-o", so)
	if _, err := exec.LookPath("g++"); err == nil {
		run(t, "g++", "-fsyntax-only", "-Wall", "-Werror", "-x", "c++", "-I"+lines[0], file)
	}
	cmd := exec.Command(python, "-c", script)
	cmd.Env = append(os.Environ(), "PYTHONPATH="+dir)
	got, err := cmd.CombinedOutput()
	if err != nil || strings.TrimSpace(string(got)) != "ok" {
		t.Errorf("%v\n%s", err, got)
	}
}

func run(t *testing.T, name string, args ...string) {
	t.Helper()
	if out, err := exec.Command(name, args...).CombinedOutput(); err != nil {
		text := string(out)
		t.Fatalf("%s: %v\n%s", name, err, text[:min(len(text), 4000)])
	}
}

func TestOrder(t *testing.T) {
	at := map[string]int{}
	for i, p := range pipeline() {
		if _, twice := at[p.Name]; twice {
			t.Errorf("two passes named %s", p.Name)
		}
		at[p.Name] = i
	}
	for _, c := range after {
		first, ok1 := at[c.First]
		then, ok2 := at[c.Then]
		if !ok1 || !ok2 {
			t.Errorf("constraint %s before %s names a pass that is not in the list", c.First, c.Then)
		} else if first >= then {
			t.Errorf("%s must run before %s: %s", c.First, c.Then, c.Why)
		}
	}
}
