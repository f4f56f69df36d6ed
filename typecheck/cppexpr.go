package typecheck

import (
	"pyxc/parser/ast"
	"pyxc/typecheck/scope"
	"pyxc/typecheck/types"
)

// isCppFunc reports whether calls of a function follow C++'s rules.
func (c *checker) isCppFunc(sym *scope.Symbol) bool {
	if !c.cplus() || !sym.Extern {
		return false
	}
	ft, ok := sym.Type.(*types.Func)
	return ok && (len(sym.Overloads) > 0 || len(ft.Templates) > 0 || ft.Exc.Kind == types.ExcCpp || sym.Storage == scope.ClassAttr || takesClasses(ft))
}

// takesClasses reports whether a function has to do with C++ classes.
func takesClasses(ft *types.Func) bool {
	for _, p := range ft.Params {
		if isCpp(p.Type) {
			return true
		}
	}
	return isCpp(ft.Result)
}

// cppFuncCall is the call of a function or method that has a name.
func (c *checker) cppFuncCall(e *env, x *ast.Call, sym *scope.Symbol, t types.Type) types.Type {
	var explicit []types.Type
	if ft, ok := types.Resolve(t).(*types.Func); ok {
		explicit = ft.Explicit
	}
	fn := x.Func
	if sub, ok := fn.(*ast.Subscript); ok {
		fn = sub.X
	}
	var m bindings
	if a, ok := fn.(*ast.Attr); ok && sym.Storage == scope.ClassAttr {
		if cpp := c.cppBehind(c.expr(e, a.X)); cpp != nil {
			if _, in := c.cppFind(cpp, a.Name); in != nil {
				m = bindingsOf(in)
			}
		}
	}
	return c.cppCall(e, x, sym.Name, c.overloadsOf(sym, m), explicit)
}

// cppBehind is the class of an object, of what a pointer points to, or the
// class itself that an expression names.
func (c *checker) cppBehind(t types.Type) *types.Cpp {
	t = types.Resolve(deref(t))
	switch u := t.(type) {
	case *types.Pointer:
		t = types.Resolve(u.Elem)
	case *types.TypeType:
		t = types.Resolve(u.Of)
	}
	cpp, _ := t.(*types.Cpp)
	return cpp
}

// cppAttr is a member of an object.
func (c *checker) cppAttr(x *ast.Attr, t *types.Cpp, constant bool) TypeAndValue {
	sym, mt := c.cppMember(t, x.Name)
	if sym == nil && (t.Std() == "string" || t.Std() == "string_view") && x.Name == "decode" {
		return of(types.Obj) // of the bytes that it becomes
	}
	if sym == nil {
		c.errorf(x, "E0340", "%s has no member %s", t, x.Name)
		return of(types.Bad)
	}
	if _, isFunc := mt.(*types.Func); constant && !isFunc && !isConst(mt) {
		mt = &types.Const{Of: mt, Const: true}
	}
	return TypeAndValue{Type: mt, Symbol: sym, Addressable: true}
}

// explicitTemplate is f[int]: a function with arguments for its template
// parameters.
func (c *checker) explicitTemplate(e *env, x *ast.Subscript, base TypeAndValue, ft *types.Func) TypeAndValue {
	list := []ast.Expr{x.Index}
	if tuple, ok := x.Index.(*ast.Tuple); ok {
		list = tuple.Elts
	}
	f := *ft
	for _, a := range list {
		t := c.exprAsType(e, a)
		if t == nil {
			c.errorf(a, "E0303", "not a C type")
			return of(types.Bad)
		}
		f.Explicit = append(f.Explicit, t)
	}
	most := len(ft.Templates)
	for _, o := range base.Symbol.Overloads {
		if of, ok := o.Type.(*types.Func); ok {
			most = max(most, len(of.Templates))
		}
	}
	if len(f.Explicit) > most {
		c.errorf(x, "E0328", "%s takes %d template arguments, not %d", base.Symbol.Name, most, len(f.Explicit))
		return of(types.Bad)
	}
	return TypeAndValue{Type: &f, Symbol: base.Symbol}
}

// constructCpp checks the arguments of a constructor. n is the node that the
// choice is noted for, call the call (nil without parentheses).
func (c *checker) constructCpp(e *env, n ast.Node, call *ast.Call, exprs []ast.Expr, t *types.Cpp) types.Type {
	if t.Of == nil && len(t.Params) > t.Optional {
		c.errorf(n, "E0328", "%s takes %d template arguments, not 0", t.Name, len(t.Params))
		return types.Bad
	}
	if call != nil && (c.hasStars(call) || len(call.Keywords) > 0) {
		c.errorf(n, "E0352", "a C++ constructor takes no starred or keyword arguments")
		return types.Bad
	}
	args := make([]TypeAndValue, len(exprs))
	for i, a := range exprs {
		args[i] = c.typed(e, a)
	}
	funcs := c.cppFuncs(t, constructors)
	if len(funcs) == 0 || len(args) == 0 && c.bestCpp(funcs, args, nil) == nil && len(c.cppScopes[t.Decl()].Order) == 0 {
		funcs = []cppFunc{{t: &types.Func{Result: t, Nogil: true, Exc: types.ExcSpec{Kind: types.ExcCpp}}}}
	}
	if len(args) == 1 {
		if from, ok := types.Resolve(deref(args[0].Type)).(*types.Cpp); ok && c.derives(from, t) {
			// What every class has: a copy.
			funcs = append(funcs[:len(funcs):len(funcs)], cppFunc{t: &types.Func{Result: t, Nogil: true, Exc: types.ExcSpec{Kind: types.ExcCpp},
				Params: []types.Param{{Type: &types.Reference{Elem: &types.Const{Of: t, Const: true}}}}}})
		}
	}
	ft := c.chooseCpp(e, n, t.Name, funcs, exprs, args, nil)
	if ft == nil {
		return types.Bad
	}
	f := *ft
	f.Result = t
	c.useCpp(n, &f)
	return t
}

// typeidCall is typeid(x) of a type or a value.
func (c *checker) typeidCall(e *env, x *ast.Call) types.Type {
	if len(x.Args) != 1 {
		c.errorf(x, "E0356", "typeid takes a type or a value")
		c.args(e, x)
		return types.Bad
	}
	c.sizeofArg(e, x)
	m, _ := c.importModule(e.mod, "libcpp.typeinfo")
	if m == nil || m.sc.Names["type_info"] == nil {
		return types.Bad
	}
	return &types.Reference{Elem: &types.Const{Of: m.sc.Names["type_info"].Type, Const: true}}
}

// binaryCpp is an operator between objects of C++ classes.
func (c *checker) binaryCpp(e *env, n ast.Node, op ast.BinOp, a, b TypeAndValue) types.Type {
	if r := c.cppOperator(e, n, op.String(), a, b); r != nil {
		return r
	}
	if !types.IsInvalid(a.Type) && !types.IsInvalid(b.Type) {
		c.errorf(n, "E0332", "the operator %s doesn't apply to %s and %s", op, a.Type, b.Type)
	}
	return types.Bad
}

// compareCpp reports whether a comparison gives a C truth value, as those of
// C++ objects do.
func (c *checker) compareCpp(e *env, x *ast.Compare, right ast.Expr, op ast.CmpOp, a, b TypeAndValue) bool {
	var use cppUse
	r := c.cppOperator(e, &use, cmpNames[op], a, b)
	if r != nil && c.quiet == 0 {
		c.info.CppOps[right] = use.ft
	}
	if r == nil && (types.IsObject(a.Type) || types.IsObject(b.Type)) {
		return false // as Python objects
	}
	if r == nil {
		c.errorf(x, "E0336", "%s and %s can't be compared", a.Type, b.Type)
	}
	return true
}

// cppUse takes the place of a node where an operator has none of its own.
type cppUse struct {
	ast.Node
	ft *types.Func
}

var cmpNames = map[ast.CmpOp]string{ast.Lt: "<", ast.Le: "<=", ast.Gt: ">", ast.Ge: ">=", ast.Eq: "==", ast.Ne: "!="}

// augCpp checks x += y of a C++ object: by the operator of that name, or by
// the plain one and an assignment.
func (c *checker) augCpp(e *env, s *ast.AugAssign, to, v TypeAndValue) {
	if c.cppOperator(e, s, s.Op.String()+"=", to, v) != nil {
		return
	}
	t := c.binaryCpp(e, s, s.Op, to, v)
	if !types.IsInvalid(t) {
		c.assignable(e, s.Value, t, to.Type)
	}
}
