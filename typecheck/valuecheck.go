package typecheck

import (
	"math/big"
	"pyxc/typecheck/infer"

	"pyxc/parser/ast"
	"pyxc/typecheck/scope"
	"pyxc/typecheck/types"
)

// countTargets compares the targets of an unpacking with a display.
func (c *checker) countTargets(n ast.Expr, targets, values []ast.Expr, stars int) {
	if anyStarred(values) || stars > 1 {
		return
	}
	switch {
	case len(values) > len(targets) && stars == 0:
		c.errorf(n, "E0362", "%d values for %d targets", len(values), len(targets))
	case len(values) < len(targets)-stars:
		c.errorf(n, "E0362", "%d values for %d targets", len(values), len(targets)-stars)
	case stars == 1:
		for _, t := range targets {
			s, ok := t.(*ast.Starred)
			if !ok {
				continue
			}
			if inner := elements(s.X); inner != nil {
				rest := len(values) - (len(targets) - 1)
				if rest != len(inner) && !anyStarred(inner) {
					c.errorf(s, "E0362", "%d values for %d targets", rest, len(inner))
				}
			}
		}
	}
}

// sliceEnd reports a loop over a slice of a pointer without an end, or with a
// step that is no constant.
func (c *checker) sliceEnd(e *env, iter ast.Expr) {
	sub, ok := iter.(*ast.Subscript)
	if !ok {
		return
	}
	sl, ok := sub.Index.(*ast.Slice)
	if !ok || c.quiet > 0 {
		return
	}
	if p, pointer := types.Resolve(c.expr(e, sub.X)).(*types.Pointer); !pointer || isCharPtr(p) {
		return
	}
	switch {
	case sl.Hi == nil:
		c.errorHelp(iter.Span(), "E0365", "write p[a:b]", "C does not know how many items are behind a pointer")
	case sl.Step != nil && c.typed(e, sl.Step).Const == nil:
		c.errorf(iter, "E0365", "the step of a loop over a pointer must be a constant")
	}
}

// rangeArgs reports lists among the bounds of a loop that counts in C.
func (c *checker) rangeArgs(e, at *env, target, iter ast.Expr) {
	k := &collector{c: c}
	if r := k.builtinCall(at, iter, "reversed"); r != nil && len(r.Args) == 1 {
		iter = r.Args[0]
	}
	call := k.builtinCall(at, iter, "range")
	if call == nil || c.quiet > 0 || !types.IsInteger(c.expr(e, target)) {
		return
	}
	for _, a := range call.Args {
		if _, list := a.(*ast.List); list {
			c.assignable(at, a, c.expr(at, a), types.SsizeT)
		}
	}
}

// pointerList reports a list that a pointer is set to in a nested block: the
// array behind it belongs to the block.
func (c *checker) pointerList(e *env, t, value ast.Expr) {
	if _, list := value.(*ast.List); !list || e.nested == 0 || e.sc.Kind != scope.FuncScope || c.quiet > 0 {
		return
	}
	if _, ok := types.Resolve(c.recorded(t)).(*types.Pointer); ok {
		c.errorHelp(t.Span(), "E0361", "declare an array for it at the top of the function", "a pointer can be set to a list only where it is declared")
	}
}

// pointerAndObject reports a comparison of a pointer that no object can be made
// of with an object.
func (c *checker) pointerAndObject(x *ast.Compare, ta, tb types.Type, a, b TypeAndValue) bool {
	for _, t := range []types.Type{ta, tb} {
		p, ok := t.(*types.Pointer)
		if !ok || isCharPtr(p) || isFuncType(p.Elem) {
			continue
		}
		c.errorHelp(x.Span(), "E0336", "test a pointer against NULL", "%s and %s can't be compared", a.Type, b.Type)
		return true
	}
	return false
}

// plainElem reports whether a pointer is one to C numbers.
func plainElem(p *types.Pointer) bool { return types.IsNumeric(p.Elem) }

func isZero(tv TypeAndValue) bool {
	n, ok := tv.Const.(*big.Int)
	return ok && n.Sign() == 0
}

// charSlice reports whether x is a slice of a char *.
func (c *checker) charSlice(x ast.Expr) bool {
	sub, ok := x.(*ast.Subscript)
	if !ok {
		return false
	}
	_, slice := sub.Index.(*ast.Slice)
	return slice && charPointer(types.Resolve(c.recorded(sub.X)))
}

// sizeKnown reports sizeof of a struct without fields.
func (c *checker) sizeKnown(n ast.Node, t types.Type) {
	if st, ok := types.Resolve(t).(*types.Struct); ok && !st.Complete && !st.Extern {
		c.errorf(n, "E0320", "the struct %s has no fields: its size is not known", st.Name)
	}
	if types.IsVoid(t) {
		c.errorf(n, "E0320", "void has no size")
	}
}

func (c *checker) newExpr(e *env, x *ast.New) types.Type {
	t := c.typeOf(e, x.Class)
	if !c.cplus() && isCpp(t) {
		c.errorf(x, "E0386", "new is for C++")
	}
	if x.Call != nil {
		c.exprs(e, x.Call.Args...)
	}
	if cpp, ok := types.Resolve(t).(*types.Cpp); ok {
		var args []ast.Expr
		if x.Call != nil {
			args = x.Call.Args
		}
		c.constructCpp(e, x, x.Call, args, cpp)
	} else {
		if !types.IsInvalid(t) && !isFusedish(t) {
			c.errorf(x, "E0338", "new needs a C++ class, not %s", t)
		}
		return types.Bad
	}
	return &types.Pointer{Elem: t}
}

// divmodType is the C tuple that divmod of two C numbers gives; nil if it is
// Python's function.
func (c *checker) divmodType(e *env, x *ast.Call) types.Type {
	if len(x.Args) != 2 {
		return nil
	}
	a, b := deref(c.expr(e, x.Args[0])), deref(c.expr(e, x.Args[1]))
	if !dividend(a) || !dividend(b) || boxes(e) && !c.declaredC(e, x.Args[0]) && !c.declaredC(e, x.Args[1]) {
		return nil
	}
	t := infer.Widest(a, b)
	if !dividend(t) {
		return nil
	}
	return c.ctupleOf([]types.Type{t, t})
}

// declaredC is saidC, also while the types of variables are being inferred.
func (c *checker) declaredC(e *env, x ast.Expr) bool {
	if n, ok := x.(*ast.Name); ok {
		sym := c.lookup(e, n.Id)
		return sym != nil && sym.Declared && types.IsNumeric(sym.Type)
	}
	return c.saidC(x)
}

// dividend reports a C number that divmod works on in C.
func dividend(t types.Type) bool {
	switch u := types.Resolve(t).(type) {
	case *types.Int:
		return !u.Bint && !u.UCS4
	case *types.Float:
		return u.Rank != types.RankLongDouble
	}
	return false
}

// noSection reports what would leave a critical section for a while.
func (c *checker) noSection(e *env, n ast.Node, what string) {
	if e.section {
		c.errorHelp(n.Span(), "E0202", "end the block before", "%s inside a critical section, which is of one thread and ends where it began", what)
	}
}

// sectionDecorator checks @cython.critical_section before a function, whose first argument it locks.
func (c *checker) sectionDecorator(e *env, fd *ast.FuncDef) {
	for _, d := range fd.Decorators {
		if path, ok := c.directivePath(e, d); !ok || path != "critical_section" {
			continue
		}
		e.section = true
		list := append(append([]*ast.Param(nil), fd.Params.PosOnly...), fd.Params.Args...)
		if _, ok := d.(*ast.Call); ok {
			c.errorHelp(d.Span(), "E0503", "leave out the parentheses", "before a function critical_section takes no value: it is of the first argument")
		} else if len(list) == 0 {
			c.errorf(d, "E0353", "a critical section of the first argument needs one")
		} else if e.nogil {
			c.errorf(d, "E0382", "a critical section needs the GIL, which a nogil function may not have")
		} else if sym := c.info.Bound[list[0]]; sym != nil && !isLockPointer(sym.Type) && !types.IsObject(sym.Type) && !types.IsInvalid(sym.Type) {
			c.errorf(d, "E0330", "a critical section is one of Python objects or of cython.pymutex, not of %s", sym.Type)
		}
	}
}

// isLockPointer reports whether t is the address of a cython.pymutex.
func isLockPointer(t types.Type) bool {
	p, ok := types.Resolve(t).(*types.Pointer)
	return ok && types.Resolve(p.Elem) == types.Type(types.PyMutex)
}

// criticalSection checks the head of a critical section.
func (c *checker) criticalSection(e *env, x ast.Expr) {
	call, ok := x.(*ast.Call)
	if !ok || len(call.Args) < 1 || len(call.Args) > 2 || len(call.Keywords) > 0 {
		c.errorHelp(x.Span(), "E0353", "name the objects: with cython.critical_section(x):", "a critical section takes one or two objects")
		return
	}
	locks := 0
	for _, a := range call.Args {
		t := c.expr(e, a)
		lock := types.Resolve(t)
		if p, ok := lock.(*types.Pointer); ok {
			lock = types.Resolve(p.Elem)
		}
		switch {
		case lock == types.Type(types.PyMutex):
			locks++
		case !types.IsObject(t) && !types.IsInvalid(t):
			c.errorf(a, "E0330", "a critical section is one of Python objects or of cython.pymutex, not of %s", t)
			return
		}
	}
	if locks != 0 && locks != len(call.Args) {
		c.errorf(x, "E0330", "a critical section can't be of an object and a lock")
	}
}
