package irbuild

import (
	"pyxc/codegen/ir"
	"pyxc/codegen/prims"
	"pyxc/internal/source"
	"pyxc/typecheck"
	"pyxc/typecheck/scope"
	"pyxc/typecheck/types"
)

// fb builds one function.
type fb struct {
	b     *builder
	f     *ir.Func
	scope *scope.Scope
	dirs  *typecheck.Directives
	cur   *ir.Block
	span  source.Span
	older *ir.Older // what tracebacks of older versions show instead
	test  test
	// compSpan is the comprehension whose clauses are being built.
	compSpan source.Span
	locals   map[*scope.Symbol]*ir.Local
	loops    []loop
	// handlers are the pyxc_handler locals of the enclosing except bodies, innermost last.
	handlers []*ir.Local
	self     ir.Value // the function object: closure and defaults
	result   types.Type
	module   bool // the module's body
	gen      ir.GenKind
	// class is the innermost class body being executed, nil outside of one.
	class *classBody
	// inComp counts the comprehensions around an expression: in theirs a class
	// body's names are not seen.
	inComp int
	// compScopes are those of the comprehensions built in place around an
	// expression that sees their variables, innermost last.
	compScopes []*scope.Scope
	// keptLocals is the dict that locals() gave last, NULL before that; nil where it is made anew.
	keptLocals *ir.Local
	// rebound holds names that an expression may rebind while it is evaluated
	// (walrus, leaking comprehension): reading one takes a snapshot.
	rebound map[string]bool
	nogil   bool
	// cself is self of a method of an extension type: never None.
	cself ir.Value
	// powers are the powers whose C type is wider than that of their operands
	// only for the sake of negative ones: an immediate conversion to a C number
	// takes C's power instead.
	powers map[ir.Value]power
	// narrow holds, by its widened value, the result of an operation that C
	// does in fewer bits than its type has for the checker: see narrowArith.
	narrow map[ir.Value]val
	// made are objects that were made of C integers.
	made map[*ir.Temp]made
	// status: a return's value is evaluated for its effects only; 0 is success.
	status bool
	// holds are the C++ objects that the statement at hand has made.
	holds []*ir.Local
	// cold: this is not what normally runs; it is kept small.
	cold bool
}

// loop is what break and continue refer to.
type loop struct{ brk, next *ir.Label }

type power struct{ x, y val }

// val is the value of an expression.
type val struct {
	v ir.Value
	t types.Type
	// k is the folded constant: it can become an object or a C literal.
	k any
	// temp: v is the address of a C++ object that nobody else knows.
	temp bool
}

func (b *builder) newFunc(fn *ir.Func, sc *scope.Scope, dirs *typecheck.Directives) *fb {
	return &fb{
		b: b, f: fn, scope: sc, dirs: dirs, span: fn.Span,
		locals: map[*scope.Symbol]*ir.Local{}, rebound: map[string]bool{}, result: types.Obj,
	}
}

// body runs fn with the function's body as insertion point.
func (f *fb) body(fn func()) { f.f.Body = f.block(fn) }

// block collects what fn emits.
func (f *fb) block(fn func()) *ir.Block {
	saved := f.cur
	b := &ir.Block{}
	f.cur = b
	fn()
	f.cur = saved
	return b
}

func (f *fb) emit(s ir.Stmt) {
	if t, ok := s.(*ir.Try); ok && f.class != nil {
		t.Frame = f.class.frame
	}
	f.cur.List = append(f.cur.List, s)
}

// op emits an operation with a result.
func (f *fb) op(info *ir.OpInfo, rep *ir.Rep, args ...ir.Value) *ir.Temp {
	return f.opAux(info, rep, "", args...)
}

// opAux is op with auxiliary text.
func (f *fb) opAux(info *ir.OpInfo, rep *ir.Rep, aux string, args ...ir.Value) *ir.Temp {
	t := f.f.NewTemp(rep)
	if info.Err == ir.ErrNullOccurred {
		t.Nullable = true
	}
	f.emit(&ir.Op{Info: info, Args: args, Out: t, Aux: aux, Span: f.span, Older: f.older})
	return t
}

// do emits an operation without a result.
func (f *fb) do(info *ir.OpInfo, args ...ir.Value) { f.doAux(info, "", args...) }

func (f *fb) doAux(info *ir.OpInfo, aux string, args ...ir.Value) {
	f.emit(&ir.Op{Info: info, Args: args, Aux: aux, Span: f.span, Older: f.older})
}

// obj emits an operation that gives an object.
func (f *fb) obj(info *ir.OpInfo, args ...ir.Value) *ir.Temp { return f.op(info, ir.RObj, args...) }

// newLocal makes a variable of the compiler's own.
func (f *fb) newLocal(name string, r *ir.Rep) *ir.Local {
	return f.f.AddLocal(&ir.Local{Name: name, Rep: r})
}

func (f *fb) set(l *ir.Local, v ir.Value) {
	if l.Rep.Class && v.RepOf().Kind == ir.Ptr {
		f.doAux(prims.CppDo, "$0 = *$1", l, v)
		return
	}
	f.emit(&ir.Set{Dst: l, Src: v, Span: f.span})
}

// iff emits an If; alt may be nil.
func (f *fb) iff(cond ir.Value, then, alt func()) *ir.If {
	st := &ir.If{Cond: cond, Then: f.block(then), Span: f.span}
	if alt != nil {
		st.Else = f.block(alt)
	}
	f.emit(st)
	return st
}

// labelled emits a block that fn can leave by the label it is given.
func (f *fb) labelled(name string, fn func(*ir.Label)) {
	label := f.f.NewLabel(name)
	blk := f.block(func() { fn(label) })
	blk.Label = label
	f.emit(blk)
}

func (f *fb) leave(l *ir.Label) { f.emit(&ir.Leave{Target: l}) }

// snapshot keeps a value in a variable of its own, safe from later rebinding.
func (f *fb) snapshot(v val) val {
	if v.v == nil {
		return v
	}
	if _, isTemp := v.v.(*ir.Temp); isTemp {
		return v
	}
	if l, isLocal := v.v.(*ir.Local); !isLocal || l.Rep.Kind == ir.Array {
		return v
	}
	l := f.newLocal("keep", v.v.RepOf())
	f.set(l, v.v)
	return val{v: l, t: v.t}
}

// localOf returns the variable of a Local or Cell symbol (for a Cell, the
// variable that holds the cell object), making it on first use.
func (f *fb) localOf(sym *scope.Symbol) *ir.Local {
	for s := sym; s != nil; s = s.Outer {
		if l := f.locals[s]; l != nil {
			return l
		}
	}
	r := ir.RObj
	if sym.Storage != scope.Cell && sym.Storage != scope.Free {
		r = f.repOf(sym.Type, sym.Span)
	}
	if r.Ref || r.Kind == ir.Opaque {
		r = f.cppVar(sym, r)
	}
	l := &ir.Local{Name: identifier(sym.Name), PyName: sym.Name, Rep: r}
	if class(sym.Type) != "" && sym.Storage == scope.Local {
		l.Fact.Class = class(sym.Type)
	}
	f.f.AddLocal(l)
	f.locals[sym] = l
	return l
}

// repOf is rep with a diagnostic where the type can't be represented yet.
func (f *fb) repOf(t types.Type, span source.Span) *ir.Rep {
	if t == nil || types.IsInvalid(t) {
		return ir.RObj
	}
	r := rep(t)
	if r == nil {
		f.b.unsupported(span, "values of type '%s' are", t)
		return ir.RObj
	}
	return r
}

// cint is a C int literal.
func cint(n int) *ir.Lit { return &ir.Lit{Rep: ir.RInt, Text: itoa(n)} }

// null is a NULL object operand.
var null = &ir.Lit{Rep: ir.RObj, Text: "NULL"}

func (f *fb) ident(name string) *ir.PyConst { return f.b.mod.Ident(name) }

// returnNone ends a function that runs off its end.
func (f *fb) returnDefault() {
	st := &ir.Return{Span: f.span}
	switch r := rep(f.result); {
	case r == nil || r.Kind == ir.Obj:
		st.Value = ir.PyNone
	case r.Kind == ir.Void:
	case r.Kind == ir.Opaque:
		st.Value = &ir.Lit{Rep: r, Text: r.C + "()"}
	case r.Kind == ir.Struct:
		l := f.newLocal("zero", r)
		f.do(prims.CZero, l)
		st.Value = l
	case r.Kind == ir.Ptr || r.Kind == ir.FuncPtr:
		st.Value = &ir.Lit{Rep: r, Text: "NULL"}
	default:
		st.Value = &ir.Lit{Rep: r, Text: "0"}
	}
	f.emit(st)
}
