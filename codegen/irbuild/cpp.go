package irbuild

import (
	"fmt"
	"strings"

	"pyxc/codegen/ir"
	"pyxc/codegen/prims"
	"pyxc/parser/ast"
	"pyxc/typecheck"
	"pyxc/typecheck/infer"
	"pyxc/typecheck/scope"
	"pyxc/typecheck/types"
)

// A value of a C++ class is the address of an object: a variable's, or that of
// a "hold", a variable of the compiler's own for what an expression gives.

func isCpp(t types.Type) bool {
	if r, ok := t.(*types.Reference); ok {
		t = r.Elem
	}
	_, ok := types.Resolve(orVoid(t)).(*types.Cpp)
	return ok
}

func orVoid(t types.Type) types.Type {
	if t == nil {
		return types.VoidType
	}
	return t
}

// isCppish reports whether variables of a type are C++ objects or references.
func isCppish(t types.Type) bool {
	_, ref := t.(*types.Reference)
	return ref || isCpp(t)
}

// bareType strips a reference and const.
func bareType(t types.Type) types.Type {
	if r, ok := t.(*types.Reference); ok {
		t = r.Elem
	}
	if k, ok := t.(*types.Const); ok {
		t = k.Of
	}
	return t
}

// op1 is a C++ expression that calls nothing which throws.
func (f *fb) op1(r *ir.Rep, text string, args ...ir.Value) *ir.Temp {
	return f.opAux(prims.CppGet, r, text, args...)
}

// ref is a C++ expression that gives the address of something of a type.
func (f *fb) ref(t types.Type, text string, args ...ir.Value) ir.Value {
	return f.opAux(prims.CppRef, f.pointerTo(t), text, args...)
}

func (f *fb) pointerTo(t types.Type) *ir.Rep {
	return f.repOf(&types.Pointer{Elem: bareType(t)}, f.span)
}

// hold makes a variable for an object of a class.
func (f *fb) hold(t types.Type) *ir.Local {
	if f.gen != ir.NotGen {
		f.b.unsupported(f.span, "an object of '%s' in a generator is", t)
	}
	l := f.newLocal("made", &ir.Rep{Kind: ir.Opaque, C: "pyxc_hold<" + CppText(bareType(t)) + ">", Class: true})
	f.holds = append(f.holds, l)
	return l
}

// held is the object in a hold.
func (f *fb) held(l *ir.Local, t types.Type) val {
	return val{v: f.opAux(prims.CppRef, f.pointerTo(t), "$0.get()", l), t: bareType(t), temp: true}
}

// dropHolds returns a function that destroys what a simple statement has made.
func (f *fb) dropHolds(s ast.Stmt) func() {
	switch s.(type) {
	case *ast.ExprStmt, *ast.Assign, *ast.AugAssign, *ast.CVarDecl, *ast.AnnAssign:
	default:
		return func() {}
	}
	n := len(f.holds)
	return func() {
		for i := len(f.holds) - 1; i >= n; i-- {
			f.doAux(prims.CppDo, "$0.drop()", f.holds[i])
		}
		f.holds = f.holds[:n]
	}
}

// ---- variables

// cppVar is the representation of a variable of a C++ class or a reference.
func (f *fb) cppVar(sym *scope.Symbol, r *ir.Rep) *ir.Rep {
	if f.gen != ir.NotGen || sym.Storage != scope.Local {
		f.b.unsupported(sym.Span, "a variable of type '%s' in a generator or closure is", sym.Type)
	}
	if r.Ref {
		p := *r
		p.Ref = false
		return &p
	}
	return r
}

func (f *fb) cppLocal(l *ir.Local, t types.Type) val {
	if ref, ok := t.(*types.Reference); ok {
		var addr ir.Value = l
		if l.Rep.Ref {
			addr = f.op(prims.CAddr, f.pointerTo(t), l)
		}
		return f.loaded(addr, ref.Elem)
	}
	l.Addressed = true
	return val{v: f.op(prims.CAddr, f.pointerTo(t), l), t: t}
}

// loaded is what is at an address: the object itself, or a C value.
func (f *fb) loaded(addr ir.Value, t types.Type) val {
	if isCpp(t) {
		return val{v: addr, t: t}
	}
	return val{v: f.op(prims.CDeref, f.repOf(t, f.span), addr), t: t}
}

func (f *fb) cppCell(sym *scope.Symbol) val {
	f.b.unsupported(f.span, "a variable of type '%s' in a closure is", sym.Type)
	return f.bad(types.Obj)
}

func (f *fb) cppGlobal(s *ir.Sym, t types.Type) val {
	if constElem(t) && isCpp(t) { // C++ may tell it from one that is not
		elem := *f.repOf(t, f.span)
		elem.Const = true
		return val{v: f.opAux(prims.CppRef, &ir.Rep{Kind: ir.Ptr, Elem: &elem}, "&$0", s), t: t}
	}
	return f.loaded(f.ref(t, "pyxc_ref<"+CppText(bareType(t))+">($0)", s), bareType(t))
}

// storeCppVar assigns to a variable of a C++ class, or through a reference.
func (f *fb) storeCppVar(sym *scope.Symbol, v val, at ast.Node) {
	switch sym.Storage {
	case scope.Local:
		l := f.localOf(sym)
		if ref, ok := sym.Type.(*types.Reference); ok {
			addr := ir.Value(l)
			if l.Rep.Ref {
				addr = f.op(prims.CAddr, f.pointerTo(sym.Type), l)
			}
			f.storeAt(addr, ref.Elem, v)
			return
		}
		l.Addressed = true
		f.storeAt(f.op(prims.CAddr, f.pointerTo(sym.Type), l), sym.Type, v)
	case scope.ModuleC, scope.Imported:
		s := f.b.symOf(sym)
		if s == nil {
			f.b.unsupported(at.Span(), "assignment to '%s' is", sym.Name)
			return
		}
		f.storeAt(f.ref(sym.Type, "pyxc_ref<"+CppText(bareType(sym.Type))+">($0)", s), bareType(sym.Type), v)
	default:
		f.b.unsupported(at.Span(), "assignment to '%s' here is", sym.Name)
	}
}

// storeAt assigns a value to what is at an address.
func (f *fb) storeAt(addr ir.Value, t types.Type, v val) {
	if !isCpp(t) {
		f.do(prims.CStoreDeref, addr, f.coerce(v, t).v)
		return
	}
	if cpp, ok := types.Resolve(t).(*types.Cpp); ok && v.v != nil && types.IsObject(v.t) {
		f.fromPython(v.v, cpp, addr)
		return
	}
	if v.v == nil || !isCpp(v.t) {
		if text, args, ok := f.implicitText(v, 1); ok {
			f.doAux(prims.CppDo, "*$0 = "+text, append([]ir.Value{addr}, args...)...)
			return
		}
	}
	c := v
	if !isCpp(v.t) || v.v == nil {
		c = f.cppCoerce(v, t)
	}
	text := "*$0 = *$1"
	if c.temp {
		text = "*$0 = std::move(*$1)"
	}
	f.doAux(prims.CppDo, text, addr, c.v)
}

// implicitText is a C value that C++ converts by itself, as the operand n of a
// text.
func (f *fb) implicitText(v val, n int) (string, []ir.Value, bool) {
	v = f.bytesLiteral(v)
	if v.v == nil {
		base := constType(v.k)
		if types.IsObject(base) {
			return "", nil, false
		}
		if types.Type(base) == types.Type(types.Long) {
			base = types.CInt
			if c, ok := f.coerceConst(v, types.Long); ok && strings.HasSuffix(c.v.(*ir.Lit).Text, "LL") {
				base = types.Long
			}
		}
		v = f.coerce(v, base)
	}
	if v.v.RepOf().Managed() {
		return "", nil, false
	}
	if c, ok := v.v.(*ir.CStr); ok && strings.Contains(c.Bytes, "\x00") {
		return fmt.Sprintf("std::string($%d, %d)", n, len(c.Bytes)), []ir.Value{v.v}, true
	}
	return fmt.Sprintf("$%d", n), []ir.Value{v.v}, true
}

// bytesLiteral takes a bytes constant as a C string.
func (f *fb) bytesLiteral(v val) val {
	if k, ok := v.k.(typecheck.Bytes); ok && v.v == nil {
		return val{v: &ir.CStr{Bytes: string(k)}, t: types.CharPtr}
	}
	return v
}

// ---- conversions

// cppCoerce converts to or from a C++ class.
func (f *fb) cppCoerce(v val, to types.Type) val {
	target, toCpp := types.Resolve(to).(*types.Cpp)
	if v.v != nil && isCpp(v.t) {
		switch {
		case toCpp && (types.Identical(types.Resolve(bareType(v.t)), target) || CppText(bareType(v.t)) == CppText(bareType(to))):
			return v
		case toCpp:
			return f.makeObject(target, "*$0", v.v)
		case types.IsObject(to):
			o := f.toPython(v)
			return f.objToObj(o, to)
		}
		r := f.repOf(to, f.span)
		if isBint(to) {
			return val{v: f.truth(v), t: to}
		}
		return val{v: f.op1(r, "static_cast<"+CppText(bareType(to))+">(*$0)", v.v), t: to}
	}
	if toCpp && target.Std() == "pair" {
		if t, ok := infer.Assignable(target).(*types.Cpp); ok {
			target = t
		}
	}
	if v.v != nil && types.IsObject(v.t) {
		h := f.hold(target)
		f.doAux(prims.CppDo, "PYXC_HOLD($0)", h)
		out := f.held(h, target)
		f.fromPython(v.v, target, out.v)
		return out
	}
	if text, args, ok := f.implicitText(v, 0); ok {
		return f.makeObject(target, text, args...)
	}
	return f.cppCoerce(val{v: f.toObj(v), t: types.Obj}, to)
}

// makeObject makes an object of a class by one of its constructors.
func (f *fb) makeObject(t *types.Cpp, text string, args ...ir.Value) val {
	h := f.hold(t)
	f.doAux(prims.CppDo, fmt.Sprintf("PYXC_HOLD($%d, %s)", len(args), text), append(args, h)...)
	return f.held(h, t)
}

// ---- expressions

// cppExpr evaluates what only C++ has; ok is false for everything else.
func (f *fb) cppExpr(e ast.Expr) (val, bool) {
	switch e := e.(type) {
	case *ast.New:
		return f.cppNew(e), true
	case *ast.Call:
		return f.cppCallExpr(e)
	case *ast.Attr:
		return f.cppField(e)
	}
	ft := f.b.info.CppCalls[e]
	if ft == nil {
		return val{}, false
	}
	switch e := e.(type) {
	case *ast.Unary:
		c := f.newCppUse(ft)
		return c.result("("+unaryText[e.Op]+c.self(e.X)+")", false), true
	case *ast.Binary:
		return f.cppBinary(ft, e.Op.String(), e.X, e.Y), true
	case *ast.Subscript:
		return f.cppItem(e, ft, false), true
	}
	return val{}, false
}

var unaryText = map[ast.UnaryOp]string{ast.Neg: "-", ast.Pos: "+", ast.Invert: "~", ast.Not: "!", ast.AddressOf: "&"}

// cppBinary applies an operator that a class declares, or one beside it.
func (f *fb) cppBinary(ft *types.Func, op string, x, y ast.Expr) val {
	c := f.newCppUse(ft)
	left := c.operand(x, ft, len(ft.Params) == 2, 0)
	return c.result("("+left+" "+op+" "+c.operand(y, ft, true, len(ft.Params)-1)+")", false)
}

// cppCompare compares C++ objects; ok is false if there is none.
func (f *fb) cppCompare(op ast.CmpOp, x val, right ast.Expr, keep bool) (v, y val, ok bool) {
	ft := f.b.info.CppOps[right]
	if ft == nil || !f.b.info.Cplus || x.v != nil && types.IsObject(x.t) && !isCpp(f.b.info.TypeOf(right)) {
		return val{}, val{}, false
	}
	c := f.newCppUse(ft)
	left := c.value(x)
	if keep {
		y = f.snapshot(f.value(right))
		return c.result("("+left+" "+op.String()+" "+c.value(y)+")", false), y, true
	}
	return c.result("("+left+" "+op.String()+" "+c.operand(right, ft, true, len(ft.Params)-1)+")", false), val{}, true
}

func (f *fb) cppItem(e *ast.Subscript, ft *types.Func, address bool) val {
	c := f.newCppUse(ft)
	self := c.self(e.X)
	return c.result(self+"["+c.operand(e.Index, ft, true, 0)+"]", address)
}

// callee is the text of what a call calls.
func (c *cppUse) callee(fn ast.Expr) string {
	f := c.f
	explicit := ""
	if sub, ok := fn.(*ast.Subscript); ok {
		if ft, isFunc := f.b.info.TypeOf(fn).(*types.Func); isFunc && len(ft.Explicit) > 0 {
			explicit, fn = templateText(ft.Explicit), sub.X
		}
	}
	sym := f.b.info.Types[fn].Symbol
	if n, ok := fn.(*ast.Name); ok && sym == nil {
		sym = f.b.info.Uses[n]
	}
	if sym == nil || sym.Kind != scope.CFunc {
		return c.self(fn) // an object with operator()
	}
	name := sym.CName
	if name == "" {
		name = sym.Name
	}
	if a, ok := fn.(*ast.Attr); ok && sym.Storage == scope.ClassAttr {
		xt := f.b.info.TypeOf(a.X)
		if tt, ok := xt.(*types.TypeType); ok {
			return CppText(tt.Of) + "::" + name + explicit
		}
		if isCpp(xt) || types.IsPointer(xt) {
			if explicit != "" {
				name = "template " + name
			}
			return c.object(a.X) + name + explicit
		}
		if xs := f.b.info.Types[a.X].Symbol; xs != nil {
			if t, ok := xs.Type.(*types.Cpp); ok {
				return CppText(t) + "::" + name + explicit
			}
		}
		if n, ok := a.X.(*ast.Name); ok {
			if xs := f.b.info.Uses[n]; xs != nil && xs.Kind == scope.CType {
				return CppText(xs.Type) + "::" + name + explicit
			}
		}
	}
	return name + explicit
}

func templateText(list []types.Type) string {
	parts := make([]string, len(list))
	for i, t := range list {
		parts[i] = CppText(t)
	}
	return "<" + strings.Join(parts, ", ") + ">"
}

// cppCallExpr calls a C++ function, method, constructor or operator.
func (f *fb) cppCallExpr(e *ast.Call) (val, bool) {
	if name := f.cythonName(e.Func); name == "operator.typeid" || name == "" && f.isTypeid(e) {
		return f.typeid(e), true
	}
	ft := f.b.info.CppCalls[e]
	if ft == nil {
		return val{}, false
	}
	switch name := f.cythonName(e.Func); name {
	case "operator.dereference", "operator.preincrement", "operator.predecrement", "operator.postincrement", "operator.postdecrement":
		return f.cppStep(e, ft, name, false), true
	case "operator.comma":
		return f.cppBinary(ft, ",", e.Args[0], e.Args[1]), true
	}
	c := f.newCppUse(ft)
	if t := f.constructed(e); t != nil {
		return c.construct(t, c.args(e.Args)), true
	}
	return c.result(c.callee(e.Func)+"("+c.args(e.Args)+")", false), true
}

// constructed is the class that a call makes an object of.
func (f *fb) constructed(e *ast.Call) *types.Cpp {
	t := f.b.info.TypeOf(e.Func)
	if tt, ok := t.(*types.TypeType); ok {
		cpp, _ := types.Resolve(tt.Of).(*types.Cpp)
		return cpp
	}
	var sym *scope.Symbol
	switch fn := e.Func.(type) {
	case *ast.Name:
		sym = f.b.info.Uses[fn]
	case *ast.Attr:
		sym = f.b.info.Types[fn].Symbol
	}
	if sym != nil && sym.Kind == scope.CType {
		cpp, _ := types.Resolve(sym.Type).(*types.Cpp)
		return cpp
	}
	return nil
}

func (f *fb) cppStep(e *ast.Call, ft *types.Func, name string, address bool) val {
	c := f.newCppUse(ft)
	self := c.self(e.Args[0])
	switch name {
	case "operator.dereference":
		return c.result("(*"+self+")", address)
	case "operator.preincrement":
		return c.result("(++"+self+")", address)
	case "operator.predecrement":
		return c.result("(--"+self+")", address)
	case "operator.postincrement":
		return c.result("("+self+"++)", address)
	}
	return c.result("("+self+"--)", address)
}

func (f *fb) isTypeid(e *ast.Call) bool {
	n, ok := e.Func.(*ast.Name)
	return ok && n.Id == "typeid" && f.b.info.Uses[n] == nil
}

func (f *fb) typeid(e *ast.Call) val {
	rt := f.b.info.TypeOf(e)
	if tt, ok := f.b.info.TypeOf(e.Args[0]).(*types.TypeType); ok {
		return val{v: f.ref(rt, "pyxc_ref<std::type_info>(typeid("+CppText(tt.Of)+"))"), t: bareType(rt)}
	}
	c := f.newCppUse(&types.Func{Result: rt, Exc: types.ExcSpec{Kind: types.ExcCpp}})
	return c.result("typeid("+c.operand(e.Args[0], nil, false, 0)+")", false)
}

// cppNew is new T(args).
func (f *fb) cppNew(e *ast.New) val {
	t := f.b.info.TypeOf(e)
	p, ok := types.Resolve(t).(*types.Pointer)
	ft := f.b.info.CppCalls[e]
	if !ok || ft == nil {
		f.b.unsupported(e.Span(), "this 'new' is")
		return f.bad(t)
	}
	made := *ft
	made.Result = t
	c := f.newCppUse(&made)
	var args []ast.Expr
	if e.Call != nil {
		args = e.Call.Args
	}
	return c.result("new "+CppText(bareType(p.Elem))+"("+c.args(args)+")", false)
}

// cppField reads a member of an object.
func (f *fb) cppField(e *ast.Attr) (val, bool) {
	addr, t := f.fieldRef(e)
	if addr == nil {
		return val{}, false
	}
	if _, ok := types.Resolve(t).(*types.Array); ok {
		return val{v: addr, t: t}, true
	}
	return f.loaded(addr, bareType(t)), true
}

// fieldRef is the address of a member, nil if e is none.
func (f *fb) fieldRef(e *ast.Attr) (ir.Value, types.Type) {
	tv := f.b.info.Types[e]
	xt := f.b.info.TypeOf(e.X)
	cpp := isCpp(xt)
	if p, ok := types.Resolve(xt).(*types.Pointer); ok {
		cpp = isCpp(p.Elem)
	}
	if !cpp || tv.Symbol == nil || tv.Symbol.Kind != scope.Var || tv.Symbol.Storage != scope.ClassAttr {
		return nil, nil
	}
	c := f.newCppUse(nil)
	text := c.object(e.X) + tv.Symbol.CName
	if a, ok := types.Resolve(tv.Type).(*types.Array); ok {
		return f.opAux(prims.CppRef, &ir.Rep{Kind: ir.Ptr, Elem: f.repOf(a.Elem, e.Span())}, text, c.operands...), tv.Type
	}
	return f.ref(tv.Type, "pyxc_ref<"+CppText(bareType(tv.Type))+">("+text+")", c.operands...), tv.Type
}

// cppAddress is the address of what C++ gives a reference to, or of an object;
// nil if e is nothing of the kind.
func (f *fb) cppAddress(e ast.Expr) (ir.Value, types.Type) {
	t := f.b.info.TypeOf(e)
	pt := &types.Pointer{Elem: bareType(t)}
	ft := f.b.info.CppCalls[e]
	switch e := e.(type) {
	case *ast.Name:
		if ref, ok := t.(*types.Reference); ok && !isCpp(ref.Elem) {
			if sym := f.b.info.Uses[e]; sym != nil && sym.Storage == scope.Local {
				l := f.localOf(sym)
				if l.Rep.Ref {
					return f.op(prims.CAddr, f.pointerTo(t), l), pt
				}
				return l, pt
			}
		}
	case *ast.Attr:
		if p, _ := f.fieldRef(e); p != nil {
			return p, pt
		}
	case *ast.Subscript:
		if ft != nil && isRef(ft.Result) {
			return f.cppItem(e, ft, true).v, pt
		}
	case *ast.Call:
		if name := f.cythonName(e.Func); name == "operator.dereference" && ft == nil {
			if types.IsPointer(f.b.info.TypeOf(e.Args[0])) {
				return f.value(e.Args[0]).v, pt
			}
		} else if ft != nil && isRef(ft.Result) {
			if name != "" {
				return f.cppStep(e, ft, name, true).v, pt
			}
			c := f.newCppUse(ft)
			return c.result(c.callee(e.Func)+"("+c.args(e.Args)+")", true).v, pt
		}
	}
	if isCpp(t) {
		return f.expr(e).v, pt
	}
	return nil, nil
}

func isRef(t types.Type) bool { _, ok := t.(*types.Reference); return ok }
