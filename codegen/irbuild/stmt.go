package irbuild

import (
	"slices"

	"pyxc/codegen/ir"
	"pyxc/codegen/prims"
	"pyxc/parser/ast"
	"pyxc/typecheck/scope"
	"pyxc/typecheck/types"
)

// suite builds the statements of a suite.
func (f *fb) suite(body []ast.Stmt) {
	for _, s := range body {
		f.stmt(s)
	}
}

// stmt builds one statement.
func (f *fb) stmt(s ast.Stmt) {
	defer f.at(s)()
	if f.skipInExt(s) {
		return
	}
	if f.b.info.Cplus {
		defer f.dropHolds(s)()
		if f.cppStmt(s) {
			return
		}
	}
	switch s := s.(type) {
	case *ast.ExprStmt:
		f.pollAfter(func() { f.exprStmt(s) })
	case *ast.Assign:
		f.pollAfter(func() { f.assign(s) })
	case *ast.AugAssign:
		f.augAssign(s)
	case *ast.AnnAssign:
		f.annAssign(s)
	case *ast.Return:
		f.returnStmt(s)
	case *ast.Raise:
		f.raise(s)
	case *ast.Assert:
		f.assert(s)
	case *ast.Del:
		for _, t := range s.Targets {
			f.del(t)
		}
	case *ast.Pass, *ast.Global, *ast.Nonlocal:
	case *ast.Break:
		if len(f.loops) > 0 {
			f.leave(f.loops[len(f.loops)-1].brk)
		}
	case *ast.Continue:
		if len(f.loops) > 0 {
			f.emit(&ir.Next{Target: f.loops[len(f.loops)-1].next})
		}
	case *ast.If:
		f.ifStmt(s)
	case *ast.While:
		f.while(s)
	case *ast.For:
		f.forStmt(s)
	case *ast.Try:
		f.try(s)
	case *ast.With:
		f.with(s)
	default:
		f.stmtMore(s)
	}
}

// stmtMore builds the rarer statements.
func (f *fb) stmtMore(s ast.Stmt) {
	switch s := s.(type) {
	case *ast.Import:
		f.importStmt(s)
	case *ast.ImportFrom:
		f.importFrom(s)
	case *ast.Print:
		f.print(s)
	case *ast.Exec:
		f.exec(s)
	case *ast.FuncDef:
		f.funcDef(s)
	case *ast.ClassDef:
		f.classDef(s)
	case *ast.TypeAlias:
		f.typeAlias(s)
	case *ast.CClass:
		f.extClassDef(s)
	case *ast.Property:
		f.propertyBlock(s)
	case *ast.Match:
		f.match(s)
	case *ast.CVarDecl:
		f.cvarDecl(s)
	case *ast.CDefBlock:
		f.suite(s.Body)
	case *ast.CondCompile:
		f.suite(f.b.info.Live[s])
	case *ast.Include:
		if m := f.b.info.Included[s]; m != nil {
			f.suite(m.Body)
		}
	case *ast.CppClass:
		if !s.HasBody || f.b.info.Bound[s] != nil && f.b.info.Bound[s].Extern {
			return
		}
		f.b.declareCppClass(s)
	case *ast.CEnum, *ast.ExternBlock, *ast.CStruct, *ast.Ctypedef, *ast.Cimport, *ast.CimportFrom, *ast.Define, *ast.Fused:
	default:
		f.b.unsupported(s.Span(), "%s", stmtName(s))
	}
}

func stmtName(s ast.Stmt) string {
	switch s.(type) {
	case *ast.CppClass:
		return "a C++ class is"
	}
	return "this statement is"
}

func (f *fb) exprStmt(s *ast.ExprStmt) {
	if k := f.b.info.Types[s.X].Const; k != nil {
		return
	}
	switch x := s.X.(type) {
	case *ast.Str, *ast.Int, *ast.Float, *ast.Const:
		return
	case *ast.Call:
		if f.directiveCall(x) {
			return
		}
	case *ast.Comp:
		if x.Kind == ast.CompList {
			f.unused(x)
			return
		}
	}
	v := f.unused(s.X)
	if sym, ok := v.v.(*ir.Sym); ok {
		if named := f.b.info.Types[s.X].Symbol; named != nil && named.Extern && named.Kind == scope.Var {
			f.do(prims.CEval, sym)
		}
	}
}

// unused evaluates an expression for its effects; a variable that was made for
// its value lets go of it.
func (f *fb) unused(e ast.Expr) val {
	known := len(f.f.Locals)
	v := f.expr(e)
	if l, ok := v.v.(*ir.Local); ok && l.Rep.Managed() && slices.Contains(f.f.Locals[known:], l) {
		f.emit(&ir.Unset{Dst: l, Span: f.span})
	}
	return v
}

func (f *fb) returnStmt(s *ast.Return) {
	if s.X == nil {
		f.returnDefault()
		return
	}
	if f.status {
		f.expr(s.X)
		f.returnDefault()
		return
	}
	if f.gen != ir.NotGen {
		f.emit(&ir.Return{Value: f.object(s.X), Span: f.span})
		return
	}
	if types.IsVoid(f.result) {
		f.expr(s.X)
		f.emit(&ir.Return{Span: f.span})
		return
	}
	v := f.as(s.X, f.result)
	if isCpp(f.result) && v.RepOf().Kind == ir.Ptr {
		v = f.op(prims.CDeref, f.repOf(f.result, s.Span()), v)
	}
	f.emit(&ir.Return{Value: v, Span: f.span})
}

func (f *fb) raise(s *ast.Raise) {
	if s.Exc == nil {
		if n := len(f.handlers); n > 0 {
			f.do(prims.HandlerReraise, f.handlers[n-1])
			return
		}
		f.do(prims.ReRaise)
		return
	}
	if s.Value != nil || s.TB != nil {
		f.raiseOld(s)
		return
	}
	exc := f.object(s.Exc)
	var cause ir.Value = null
	if s.Cause != nil {
		cause = f.object(s.Cause)
	}
	f.do(prims.Raise, exc, cause)
}

// raiseOld is Python 2's raise E, value, traceback.
func (f *fb) raiseOld(s *ast.Raise) {
	part := func(e ast.Expr) ir.Value {
		if e == nil {
			return null
		}
		return f.object(e)
	}
	exc := f.object(s.Exc)
	value := part(s.Value)
	f.do(prims.RaiseOld, exc, value, part(s.TB))
}

func (f *fb) assert(s *ast.Assert) {
	f.iff(f.op(prims.AssertOn, ir.RBint), func() {
		defer f.atSince(13, s.Cond, s.Span())()
		restore := f.testing(s)
		c := f.cond(s.Cond)
		restore()
		st := f.iff(f.op(prims.CNot, ir.RBint, c), func() {
			var msg ir.Value = null
			if s.Msg != nil {
				msg = f.object(s.Msg)
			}
			f.do(prims.AssertFail, msg)
		}, nil)
		st.Likely = -1
	}, nil)
}

func (f *fb) ifStmt(s *ast.If) {
	k, ok := f.b.info.Compiled[s]
	if !ok {
		k, ok = f.b.info.Types[s.Cond].Const.(bool)
	}
	if ok {
		if k {
			f.suite(s.Then)
		} else {
			f.suite(s.Else)
		}
		return
	}
	restore := f.testing(s)
	cond := f.cond(s.Cond)
	restore()
	var alt func()
	if len(s.Else) > 0 {
		alt = func() { f.suite(s.Else) }
	}
	f.iff(cond, func() { f.suite(s.Then) }, alt)
}

// loopBody builds a loop's suite with break and continue set up.
func (f *fb) loopBody(brk, next *ir.Label, body []ast.Stmt) {
	f.loops = append(f.loops, loop{brk, next})
	f.suite(body)
	f.loops = f.loops[:len(f.loops)-1]
}

func (f *fb) while(s *ast.While) {
	f.labelled("break", func(brk *ir.Label) {
		next := f.f.NewLabel("loop")
		body := f.block(func() {
			if k, ok := f.b.info.Types[s.Cond].Const.(bool); !ok || !k {
				restore := f.at(s.Cond)
				reset := f.testing(s)
				c := f.cond(s.Cond)
				reset()
				f.iff(f.op(prims.CNot, ir.RBint, c), func() { f.leave(next) }, nil)
				restore()
			}
			f.poll()
			f.loopBody(brk, next, s.Body)
		})
		f.emit(&ir.Loop{Label: next, Body: body, Span: f.span})
		f.suite(s.Else)
	})
}

// ---- assignment

func (f *fb) assign(s *ast.Assign) {
	if c, ok := s.Value.(*ast.Call); ok && (len(c.Args) < 2 && f.directiveCall(c) || f.namesType(s)) {
		return // x = cython.declare(type) or cython.struct(...): the checker has done it
	}
	if sym := f.b.info.Bound[s]; sym != nil && sym.Kind == scope.CType {
		return // X = cython.struct(...) and its like are declarations
	}
	if len(s.Targets) == 1 && f.parallelAssign(s.Targets[0], s.Value) {
		return
	}
	if len(s.Targets) == 1 {
		value := s.Value
		if c, ok := value.(*ast.Call); ok && f.directiveCall(c) {
			value = c.Args[1] // of cython.declare(type, value)
		}
		f.assignExpr(s.Targets[0], value)
		return
	}
	v := f.expr(s.Value)
	if v.v != nil {
		v = f.snapshot(v)
	}
	for _, t := range s.Targets {
		f.assignTo(t, v)
	}
}

// assignExpr is target = value, with the value converted straight to the
// target's type where that is a C array or struct literal.
func (f *fb) assignExpr(target, value ast.Expr) {
	if v, ok := f.display(value, f.b.info.TypeOf(target)); ok {
		f.assignTo(target, v)
		return
	}
	f.assignTo(target, f.expr(value))
}

// parallelAssign is a, b = x, y without a tuple.
func (f *fb) parallelAssign(target, value ast.Expr) bool {
	targets, ok1 := elements(target)
	values, ok2 := elements(value)
	if !ok1 || !ok2 || len(targets) != len(values) || hasStar(targets) || hasStar(values) || len(targets) == 0 {
		return false
	}
	if _, isTuple := value.(*ast.Tuple); !isTuple {
		return false
	}
	vals := make([]val, len(values))
	for i, x := range values {
		vals[i] = f.expr(x)
		if vals[i].v != nil {
			vals[i] = f.keep(vals[i])
		}
	}
	for i, t := range targets {
		f.assignTo(t, vals[i])
	}
	return true
}

// keep protects a value from assignments that come before its use: variables
// and reads of C memory are copied.
func (f *fb) keep(v val) val {
	t, isTemp := v.v.(*ir.Temp)
	if !isTemp || !t.Rep.Managed() {
		switch v.v.(type) {
		case *ir.Lit, *ir.PyConst, *ir.CStr:
			return v
		}
		r := v.v.RepOf()
		if r.Kind == ir.Array {
			return v
		}
		l := f.newLocal("keep", r)
		f.set(l, v.v)
		return val{v: l, t: v.t}
	}
	return v
}

func elements(e ast.Expr) ([]ast.Expr, bool) {
	switch e := e.(type) {
	case *ast.Tuple:
		return e.Elts, true
	case *ast.List:
		return e.Elts, true
	}
	return nil, false
}

// assignTo stores a value in a target.
func (f *fb) assignTo(target ast.Expr, v val) {
	defer f.at(target)()
	switch t := target.(type) {
	case *ast.Name:
		f.storeName(t, v)
	case *ast.Attr:
		f.storeAttr(t, v)
	case *ast.Subscript:
		f.storeItem(t, v)
	case *ast.Tuple:
		f.unpack(t.Elts, v)
	case *ast.List:
		f.unpack(t.Elts, v)
	case *ast.Starred:
		f.assignTo(t.X, v)
	case *ast.Unary, *ast.Cast:
		f.b.unsupported(target.Span(), "this assignment target is")
	default:
		f.b.unsupported(target.Span(), "this assignment target is")
	}
}

func (f *fb) storeAttr(t *ast.Attr, v val) {
	if sym := f.b.info.Types[t].Symbol; sym != nil && f.isModule(t.X) {
		f.storeSymbol(sym, v, t)
		return
	}
	var fd *types.Field
	arrow := false
	switch xt := types.Resolve(f.b.info.TypeOf(t.X)).(type) {
	case *types.Complex:
		f.storeComplexPart(t, xt, v)
		return
	case *types.Struct:
		fd = findField(xt, t.Name)
	case *types.Pointer:
		if s, ok := types.Resolve(xt.Elem).(*types.Struct); ok {
			fd, arrow = findField(s, t.Name), true
		}
	case *types.Object:
		if xt.Ext != nil {
			if _, fn := v.v.(*ir.Sym); !fn { // a function stays what it is called
				v = f.keep(f.materialise(v))
			}
			if f.extStore(f.value(t.X), xt, t.Name, v, t) {
				return
			}
		}
		vo := f.keep(val{v: f.toObj(v), t: types.Obj})
		x := f.object(t.X)
		defer f.atName(t)()
		f.do(f.cached(prims.SetAttr), x, f.ident(f.mangle(t.Name)), vo.v)
		return
	}
	if fd == nil && types.IsNumeric(f.b.info.TypeOf(t.X)) {
		vo := f.keep(val{v: f.toObj(v), t: types.Obj})
		f.do(f.cached(prims.SetAttr), f.object(t.X), f.ident(f.mangle(t.Name)), vo.v)
		return
	}
	if fd == nil {
		f.b.unsupported(t.Span(), "assignment to an attribute of '%s' is", f.b.info.TypeOf(t.X))
		return
	}
	f.storeField(t, fd, arrow, v)
}

func (f *fb) storeField(t *ast.Attr, fd *types.Field, arrow bool, v val) {
	if a, ok := types.Resolve(fd.Type).(*types.Array); ok {
		f.storeArray(f.value(t).v, v, a)
		return
	}
	c := f.coerce(v, fd.Type)
	if c.v.RepOf().Managed() {
		if arrow && types.Resolve(f.b.info.TypeOf(t.X)).(*types.Pointer).Elem == types.Type(types.PyBuffer) {
			f.do(prims.SetBufferObj, f.value(t.X).v, c.v)
			return
		}
		f.b.unsupported(t.Span(), "a struct field that holds an object is")
		return
	}
	if arrow {
		f.doAux(prims.CStoreArrow, fieldC(fd), f.value(t.X).v, c.v)
		return
	}
	if n, ok := t.X.(*ast.Name); ok && !f.b.inCCell(f.b.info.Uses[n]) {
		f.doAux(prims.CStoreField, fieldC(fd), f.name(n).v, c.v)
		return
	}
	p, _ := f.address(t.X)
	f.doAux(prims.CStoreArrow, fieldC(fd), p, c.v)
}

func (f *fb) storeItem(t *ast.Subscript, v val) {
	xt := types.Resolve(f.b.info.TypeOf(t.X))
	switch xt := xt.(type) {
	case *types.Pointer:
		f.storePointerItem(t, xt.Elem, v)
		return
	case *types.Array:
		f.storePointerItem(t, xt.Elem, v)
		return
	case *types.CTuple:
		f.storeCTupleItem(t, xt, v)
		return
	case *types.Memview, *types.Buffer, *types.Cpp:
		f.b.unsupported(t.Span(), "assignment to an item of '%s' is", xt)
		return
	}
	if class(xt) == "bytearray" && isIndex(f.b.info.TypeOf(t.Index)) && f.b.cython {
		f.storeByte(t, v)
		return
	}
	vo := f.keep(val{v: f.toObj(v), t: types.Obj}).v
	if s, ok := t.Index.(*ast.Slice); ok && !s.HasStep && s.Step == nil {
		x := f.object(t.X)
		lo, hi := f.sliceBounds(s)
		f.do(prims.SetSlice, x, lo, hi, vo)
		return
	}
	x := f.expr(t.X)
	xo := f.toObj(x)
	if it := f.b.info.TypeOf(t.Index); isIndex(it) && class(x.t) != "dict" {
		wrap, bounds := cbool(f.dirs.WrapAround), cbool(f.dirs.BoundsCheck)
		info := prims.SetItemInt
		if class(x.t) == "list" {
			info = prims.ListSetInt
		}
		f.do(info, xo, f.index(t.Index), vo, wrap, bounds)
		return
	}
	if class(x.t) == "dict" {
		f.do(prims.DictSet, xo, f.object(t.Index), vo)
		return
	}
	f.do(prims.SetItem, xo, f.object(t.Index), vo)
}

// storeByte assigns to an item of a bytearray.
func (f *fb) storeByte(t *ast.Subscript, v val) {
	b := f.byteOf(v)
	x := f.object(t.X)
	f.do(prims.ByteArraySetInt, x, f.index(t.Index), b, cbool(f.dirs.WrapAround), cbool(f.dirs.BoundsCheck))
}

// byteOf is a value that becomes an item of a bytearray: a C integer as it is,
// for the operation to check; a character by its code; an object as an
// unsigned char.
func (f *fb) byteOf(v val) ir.Value {
	if c, ok := f.coerceConst(v, types.UChar); ok && v.v == nil && isText(v.k) {
		return c.v
	}
	if v.v == nil {
		v = f.materialise(v)
	}
	if !types.IsInteger(v.t) {
		v = f.coerce(v, types.UChar)
	}
	return f.keep(v).v
}

func (f *fb) storePointerItem(t *ast.Subscript, elem types.Type, v val) {
	if s, ok := t.Index.(*ast.Slice); ok {
		f.storePointerSlice(t, s, elem, v)
		return
	}
	r := f.repOf(elem, t.Span())
	if r.Kind == ir.Array {
		if v.v != nil {
			v = f.keep(v)
		}
		p := f.value(t.X).v
		f.storePlace(f.itemPlace(p, f.cIndex(t.Index)), elem, v)
		return
	}
	if r.Class {
		p := f.value(t.X).v
		f.storeAt(f.op(prims.CIndexAddr, f.pointerTo(elem), p, f.cIndex(t.Index)), elem, v)
		return
	}
	if r.Kind == ir.Obj {
		f.b.unsupported(t.Span(), "assignment to an array of '%s' is", elem)
		return
	}
	c := f.coerce(v, elem).v
	p := f.value(t.X).v
	f.do(prims.CStoreIndex, p, f.cIndex(t.Index), c)
}

// unpack assigns the items of a value to targets.
func (f *fb) unpack(targets []ast.Expr, v val) {
	if ct, ok := types.Resolve(v.t).(*types.CTuple); ok && v.v != nil && len(targets) == len(ct.Elts) && !hasStar(targets) {
		x := f.newLocal("pair", v.v.RepOf())
		f.set(x, v.v)
		for i, t := range targets {
			f.assignTo(t, f.ctupleItem(x, ct, i))
		}
		return
	}
	seq := f.toObj(v)
	star := -1
	for i, t := range targets {
		if _, ok := t.(*ast.Starred); ok {
			star = i
		}
	}
	outs := make([]*ir.Temp, len(targets))
	for i := range outs {
		outs[i] = f.f.NewTemp(ir.RObj)
	}
	op := &ir.Op{Args: []ir.Value{seq}, Outs: outs, Span: f.span, Older: f.older}
	if star >= 0 {
		op.Info = prims.UnpackEx
		op.Aux = itoa(star) + ", " + itoa(len(targets)-star-1)
	} else {
		op.Info = prims.UnpackFor(len(targets))
		op.Aux = itoa(len(targets))
	}
	f.emit(op)
	vals := make([]val, len(targets))
	for i, t := range targets {
		vals[i] = val{v: outs[i], t: types.Obj}
		// C targets are converted before any target is assigned to.
		if tt := f.b.info.TypeOf(t); f.b.cython && types.IsNumeric(tt) {
			vals[i] = f.snapshot(f.coerce(vals[i], tt))
		}
	}
	for i, t := range targets {
		f.assignTo(t, vals[i])
	}
}

func (f *fb) annAssign(s *ast.AnnAssign) {
	if s.Value != nil {
		f.assignExpr(s.Target, s.Value)
	}
	n, isName := s.Target.(*ast.Name)
	outside := f.module || f.class != nil
	switch {
	case isName && s.Simple && outside && s.Annotation != nil:
		f.recordAnnotation(n, s.Annotation)
	case f.b.cython:
	default:
		if s.Value == nil {
			f.evalTarget(s.Target)
		}
		if !s.Simple && outside && s.Annotation != nil && !f.b.info.Module.Future["annotations"] {
			f.annotation(s.Annotation) // Python evaluates it and forgets it
		}
	}
}

// evalTarget evaluates what an annotated target without a value is made of.
func (f *fb) evalTarget(t ast.Expr) {
	switch t := t.(type) {
	case *ast.Attr:
		f.object(t.X)
	case *ast.Subscript:
		f.object(t.X)
		f.object(t.Index)
	}
}

// ---- del

func (f *fb) del(t ast.Expr) {
	defer f.at(t)()
	switch t := t.(type) {
	case *ast.Name:
		f.deleteName(t)
	case *ast.Attr:
		if o := extObject(f.b.info.TypeOf(t.X)); o != nil {
			if sym, _ := f.memberOf(o, t.Name); sym != nil && isField(sym) {
				if sym.Public && types.IsObject(sym.Type) {
					f.assignTo(t, val{v: ir.PyNone, t: types.Obj}) // as Python's del does
					return
				}
				f.b.bag.Errorf(t.Span(), "E0909", "the field '%s' of '%s' can't be deleted", t.Name, o)
				return
			}
		}
		x := f.object(t.X)
		defer f.atName(t)()
		f.do(prims.DelAttr, x, f.ident(f.mangle(t.Name)))
	case *ast.Subscript:
		f.delItem(t)
	case *ast.Tuple:
		for _, x := range t.Elts {
			f.del(x)
		}
	case *ast.List:
		for _, x := range t.Elts {
			f.del(x)
		}
	default:
		f.b.unsupported(t.Span(), "del of this is")
	}
}

func (f *fb) delItem(t *ast.Subscript) {
	x := f.object(t.X)
	if s, ok := t.Index.(*ast.Slice); ok && !s.HasStep && s.Step == nil {
		lo, hi := f.sliceBounds(s)
		f.do(prims.DelSlice, x, lo, hi)
		return
	}
	f.do(prims.DelItem, x, f.object(t.Index))
}
