package irbuild

import (
	"fmt"
	"strings"

	"pyxc/codegen/ir"
	"pyxc/codegen/prims"
	"pyxc/parser/ast"
	"pyxc/typecheck/scope"
	"pyxc/typecheck/types"
)

// cppUse builds the text of one call and its operands.
type cppUse struct {
	f        *fb
	ft       *types.Func
	operands []ir.Value
}

func (f *fb) newCppUse(ft *types.Func) *cppUse { return &cppUse{f: f, ft: ft} }

// put adds an operand and returns its mark.
func (c *cppUse) put(v ir.Value) string {
	c.operands = append(c.operands, v)
	return fmt.Sprintf("$%d", len(c.operands)-1)
}

// self is the object that an expression gives.
func (c *cppUse) self(e ast.Expr) string { return "(*" + c.put(c.f.value(e).v) + ")" }

// object is what stands before the name of a member.
func (c *cppUse) object(e ast.Expr) string { return c.put(c.f.value(e).v) + "->" }

func (c *cppUse) args(list []ast.Expr) string {
	parts := make([]string, len(list))
	for i, a := range list {
		parts[i] = c.operand(a, c.ft, true, i)
	}
	return strings.Join(parts, ", ")
}

// operand is an expression where ft's parameter i is wanted (param), or as it is.
func (c *cppUse) operand(e ast.Expr, ft *types.Func, param bool, i int) string {
	f := c.f
	defer f.at(e)()
	if param && ft != nil && i >= 0 && i < len(ft.Params) {
		return c.argument(e, ft.Params[i].Type)
	}
	v := f.bytesLiteral(f.expr(e))
	if v.v != nil && isCpp(v.t) {
		if v.temp {
			return "std::move(*" + c.put(v.v) + ")"
		}
		return "*" + c.put(v.v)
	}
	if v.v == nil {
		return c.put(f.vararg(e))
	}
	return c.put(v.v)
}

// value is a value as it is.
func (c *cppUse) value(v val) string {
	f := c.f
	v = f.bytesLiteral(v)
	if v.v != nil && isCpp(v.t) {
		return "*" + c.put(v.v)
	}
	if n := len(c.operands); v.v == nil {
		if text, args, ok := f.implicitText(v, n); ok {
			c.operands = append(c.operands, args...)
			return text
		}
	}
	return c.put(f.materialise(v).v)
}

// argument is an expression where a type is wanted.
func (c *cppUse) argument(e ast.Expr, want types.Type) string {
	f := c.f
	ref, isReference := want.(*types.Reference)
	p := bareType(want)
	et := f.b.info.TypeOf(e)
	if isCpp(p) {
		return c.classArgument(e, p, isReference && ref.RValue, isReference && !ref.RValue)
	}
	if _, template := types.Resolve(p).(*types.TemplateParam); template {
		return c.operand(e, nil, false, 0)
	}
	if isCpp(et) {
		return "*" + c.put(f.value(e).v) // C++ converts it
	}
	if isReference && !ref.RValue && !constElem(ref.Elem) && !types.IsObject(p) {
		return c.lvalue(e, p)
	}
	v := f.as(e, decay(p))
	if _, lit := v.(*ir.Lit); lit && types.IsNumeric(p) {
		return "(" + CppText(p) + ")" + c.put(v)
	}
	if t, ok := v.(*ir.Temp); ok && types.IsNumeric(p) && t.Rep.Kind == ir.Int {
		return "(" + CppText(p) + ")" + c.put(v) // C's operators have wider results
	}
	return c.put(v)
}

func constElem(t types.Type) bool { k, ok := t.(*types.Const); return ok && k.Const }

// classArgument is an object of a class.
func (c *cppUse) classArgument(e ast.Expr, p types.Type, rvalue, lvalue bool) string {
	f := c.f
	v := f.bytesLiteral(f.expr(e))
	if v.v != nil && isCpp(v.t) {
		if (v.temp || rvalue) && !lvalue {
			return "std::move(*" + c.put(v.v) + ")"
		}
		return "*" + c.put(v.v)
	}
	if v.v != nil && types.IsObject(v.t) || lvalue {
		made := f.cppCoerce(v, p)
		if rvalue {
			return "std::move(*" + c.put(made.v) + ")"
		}
		return "*" + c.put(made.v)
	}
	if n := len(c.operands); true {
		if text, args, ok := f.implicitText(v, n); ok {
			c.operands = append(c.operands, args...)
			return CppText(p) + "(" + text + ")"
		}
	}
	return "*" + c.put(f.cppCoerce(v, p).v)
}

// lvalue is a C value that a function may change: the variable itself if the
// expression has one of the type, a copy otherwise.
func (c *cppUse) lvalue(e ast.Expr, p types.Type) string {
	return "*" + c.put(c.f.place(e, p))
}

// place is the address for lvalue.
func (f *fb) place(e ast.Expr, p types.Type) ir.Value {
	et := f.b.info.TypeOf(e)
	if addressable(e, f.b.info.Types[e].Addressable) && CppText(bareType(et)) == CppText(p) {
		addr, _ := f.address(e)
		return addr
	}
	v := f.as(e, p)
	l := f.newLocal("passed", f.repOf(p, e.Span()))
	f.set(l, v)
	l.Addressed = true
	return f.op(prims.CAddr, f.pointerTo(p), l)
}

// usesClasses reports whether a C function takes or gives C++ objects or
// references.
func usesClasses(t *types.Func) bool {
	for _, p := range t.Params {
		if isCppish(p.Type) {
			return true
		}
	}
	return isCppish(t.Result)
}

// callClasses calls such a function of the module; the objects are given by
// their addresses.
func (f *fb) callClasses(args []ir.Value, t *types.Func) val {
	c := f.newCppUse(t)
	text := c.put(args[0]) + "("
	for i, a := range args[1:] {
		if i > 0 {
			text += ", "
		}
		if i < len(t.Params) && isCppish(t.Params[i].Type) && a.RepOf().Kind == ir.Ptr {
			text += "*"
		}
		text += c.put(a)
	}
	return c.result(text+")", false)
}

func addressable(e ast.Expr, marked bool) bool {
	switch e.(type) {
	case *ast.Name, *ast.Attr, *ast.Subscript:
		return marked
	case *ast.Call:
		return true
	}
	return false
}

// ---- results

// handler is the statement that turns what was thrown into a Python exception.
func (c *cppUse) handler() string {
	exc := c.ft.Exc
	switch {
	case exc.Handler == "" || exc.Handler == "*":
		return "pyxc_cpp_raise()"
	case exc.Class:
		return "pyxc_cpp_raise_as(" + exc.Handler + ")"
	}
	name := exc.Handler
	if sym, ok := exc.Symbol.(*scope.Symbol); ok {
		if fn := c.f.b.cfuncs[sym]; fn != nil {
			name = fn.Sym
		} else if s := c.f.b.symOf(sym); s != nil {
			name = s.Name
		}
	}
	return "pyxc_cpp_handle(" + name + ")"
}

// run emits a statement, with its exceptions caught if the function has any.
func (c *cppUse) run(text string, out *ir.Temp) {
	f := c.f
	op := &ir.Op{Info: prims.CppDo, Args: c.operands, Aux: text, Span: f.span, Older: f.older}
	if c.ft.Exc.Kind == types.ExcCpp {
		op.Info, op.Aux = prims.CppTry, c.handler()+", "+text
		if c.ft.Exc.Handler == "*" {
			op.Aux += "; if (pyxc_occurred_nogil()) return -1"
		}
		if out != nil {
			op.Outs = []*ir.Temp{out}
		}
		f.emit(op)
		return
	}
	f.emit(op)
	f.asksErrors(c.ft)
}

// asksErrors tests for the exceptions of a function of C conventions.
func (f *fb) asksErrors(ft *types.Func) {
	if ft.Exc.Kind == types.ExcAlways {
		f.emit(&ir.Op{Info: prims.CppDo, Aux: "(void)0", Conv: &ir.ErrConv{Kind: ir.ErrOccurred}, Span: f.span, Older: f.older})
	}
}

// result emits the call and gives its value; with address, that of the C value
// that a reference leads to.
func (c *cppUse) result(text string, address bool) val {
	f, t := c.f, c.ft.Result
	ref, isReference := t.(*types.Reference)
	switch {
	case types.IsVoid(t):
		c.run(text, nil)
		return val{v: ir.PyNone, t: t}
	case types.IsObject(t):
		return c.objectResult(text)
	case isReference && (address || isCpp(ref.Elem)):
		out := f.f.NewTemp(f.pointerTo(t))
		c.scalar("pyxc_ref<"+CppText(bareType(t))+">("+text+")", out)
		return val{v: out, t: bareType(t)}
	case isCpp(t):
		h := f.hold(t)
		mark := c.put(h)
		c.run(fmt.Sprintf("PYXC_HOLD(%s, %s)", mark, text), nil)
		return f.held(h, t)
	}
	pt := bareType(t)
	r := f.repOf(decay(pt), f.span)
	out := f.f.NewTemp(r)
	if r.Kind == ir.Ptr || r.Kind == ir.FuncPtr {
		text = "(" + CppText(decay(pt)) + ")" + text
	}
	c.scalar(text, out)
	return val{v: out, t: pt}
}

// scalar emits an expression that gives a C value.
func (c *cppUse) scalar(text string, out *ir.Temp) {
	f := c.f
	if c.ft.Exc.Kind == types.ExcCpp {
		c.run("*$outs = "+text, out)
		return
	}
	conv := errConv(c.ft, out.Rep)
	f.emit(&ir.Op{Info: prims.CppGet, Args: c.operands, Out: out, Aux: text, Conv: &conv, Span: f.span, Older: f.older})
}

// objectResult emits an expression that gives a Python object.
func (c *cppUse) objectResult(text string) val {
	f := c.f
	out := f.f.NewTemp(ir.RObj)
	op := &ir.Op{Info: prims.CppGet, Args: c.operands, Out: out, Aux: "(PyObject *)" + text, Conv: &ir.ErrConv{Kind: ir.ErrNull}, Span: f.span, Older: f.older}
	if c.ft.Exc.Kind == types.ExcCpp {
		op.Info, op.Aux = prims.CppObj, c.handler()+", (PyObject *)"+text
	}
	f.emit(op)
	return val{v: out, t: c.ft.Result}
}

// construct makes an object of a class.
func (c *cppUse) construct(t *types.Cpp, args string) val {
	f := c.f
	h := f.hold(t)
	mark := c.put(h)
	if args != "" {
		args = ", " + args
	}
	c.run(fmt.Sprintf("PYXC_HOLD(%s%s)", mark, args), nil)
	return f.held(h, t)
}

// ---- statements

// cppStmt builds the statements that C++ objects have in their own way.
func (f *fb) cppStmt(s ast.Stmt) bool {
	switch s := s.(type) {
	case *ast.Assign:
		if len(s.Targets) == 1 {
			return f.cppAssign(s.Targets[0], s.Value)
		}
	case *ast.AugAssign:
		return f.cppAug(s)
	case *ast.Del:
		if len(s.Targets) == 1 && types.IsPointer(bareType(f.b.info.TypeOf(s.Targets[0]))) {
			f.deletePointer(s.Targets[0])
			return true
		}
	}
	return false
}

// cppAssign stores in a member, in an item, or through a reference.
func (f *fb) cppAssign(target, value ast.Expr) bool {
	switch t := target.(type) {
	case *ast.Subscript:
		if ft := f.b.info.CppCalls[t]; ft != nil {
			f.storeCppItem(t, ft, f.expr(value))
			return true
		}
	case *ast.Attr:
		if addr, ft := f.fieldRef(t); addr != nil {
			f.storeAt(addr, bareType(ft), f.expr(value))
			return true
		}
	case *ast.Call:
		if addr, _ := f.cppAddress(t); addr != nil {
			f.storeAt(addr, bareType(f.b.info.TypeOf(t)), f.expr(value))
			return true
		}
	}
	return false
}

// storeCppItem is x[i] = v: by the reference that x[i] is, or by what stands
// for one.
func (f *fb) storeCppItem(t *ast.Subscript, ft *types.Func, v val) {
	elem := bareType(ft.Result)
	if isCpp(elem) {
		if v.v != nil && !isCpp(v.t) && !types.IsObject(v.t) {
			v = f.keep(v)
		}
		f.storeAt(f.cppItem(t, ft, true).v, elem, v)
		return
	}
	x := f.coerce(v, elem).v
	if _, lit := x.(*ir.Lit); !lit {
		x = f.keep(val{v: x, t: elem}).v
	}
	set := *ft
	set.Result = types.VoidType
	c := f.newCppUse(&set)
	self := c.self(t.X)
	text := self + "[" + c.operand(t.Index, ft, true, 0) + "]"
	c.result(text+" = "+c.put(x), false)
}

// cppAug is x += y of a C++ object.
func (f *fb) cppAug(s *ast.AugAssign) bool {
	if isCpp(f.b.info.TypeOf(s.Target)) {
		ft := f.b.info.CppCalls[s]
		if ft == nil {
			f.b.unsupported(s.Span(), "this augmented assignment is")
			return true
		}
		done := *ft
		done.Result = types.VoidType
		c := f.newCppUse(&done)
		self := c.self(s.Target)
		c.result(self+" "+s.Op.String()+"= "+c.operand(s.Value, ft, true, len(ft.Params)-1), false)
		return true
	}
	sub, item := s.Target.(*ast.Subscript)
	_, field := s.Target.(*ast.Attr)
	_, call := s.Target.(*ast.Call)
	if !(item && f.b.info.CppCalls[sub] != nil) && !call && !field {
		return false
	}
	addr, _ := f.cppAddress(s.Target)
	if addr == nil {
		return false
	}
	elem := bareType(f.b.info.TypeOf(s.Target))
	at := f.newLocal("place", addr.RepOf())
	f.set(at, addr)
	x := val{v: f.op(prims.CDeref, f.repOf(elem, s.Span()), at), t: elem}
	f.augC(s, x, func(v val) { f.do(prims.CStoreDeref, at, f.coerce(v, elem).v) })
	return true
}

// deletePointer is del p.
func (f *fb) deletePointer(e ast.Expr) {
	f.doAux(prims.CppDo, "delete $0", f.value(e).v)
}

// cppLoop iterates over a container.
func (f *fb) cppLoop(target, iter ast.Expr, body func(next *ir.Label)) {
	t := f.b.info.TypeOf(iter)
	seq := f.newLocal("items", f.pointerTo(t))
	f.set(seq, f.value(iter).v)
	text := CppText(bareType(t))
	at := f.newLocal("at", &ir.Rep{Kind: ir.Opaque, C: "pyxc_hold<typename std::decay<decltype(std::declval<" + text + " &>().begin())>::type>", Class: true})
	if f.gen != ir.NotGen {
		f.b.unsupported(iter.Span(), "a loop over '%s' in a generator is", t)
	}
	f.doAux(prims.CppDo, "PYXC_HOLD($0, $1->begin())", at, seq)
	next := f.f.NewLabel("loop")
	first := f.newLocal("first", ir.RBint)
	f.set(first, cint(1))
	blk := f.block(func() {
		f.iff(first, func() { f.set(first, cint(0)) }, func() { f.doAux(prims.CppDo, "++*$0.get()", at) })
		f.iff(f.op1(ir.RBint, "!(*$0.get() != $1->end())", at, seq), func() { f.leave(next) }, nil)
		f.assignTo(target, f.loopItem(at, f.b.info.CppItems[iter]))
		body(next)
	})
	f.emit(&ir.Loop{Label: next, Body: blk, Span: f.span})
}

func (f *fb) loopItem(at *ir.Local, elem types.Type) val {
	if elem == nil {
		f.b.unsupported(f.span, "a loop over this is")
		return f.bad(types.Obj)
	}
	if isCpp(elem) {
		return val{v: f.ref(elem, "pyxc_ref<"+CppText(elem)+">(**$0.get())", at), t: elem}
	}
	return val{v: f.op1(f.repOf(elem, f.span), "**$0.get()", at), t: elem}
}
