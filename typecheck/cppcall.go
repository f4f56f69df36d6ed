package typecheck

import (
	"math/big"

	"pyxc/parser/ast"
	"pyxc/typecheck/coerce"
	"pyxc/typecheck/scope"
	"pyxc/typecheck/types"
)

// cppCall checks the call of a C++ function, with overloads and template
// parameters; m says what those of the class around it stand for.
func (c *checker) cppCall(e *env, x *ast.Call, name string, funcs []cppFunc, explicit []types.Type) types.Type {
	c.args(e, x)
	if c.hasStars(x) || len(x.Keywords) > 0 {
		c.errorf(x, "E0352", "a C++ function takes no starred or keyword arguments")
		return types.Bad
	}
	args := make([]TypeAndValue, len(x.Args))
	for i, a := range x.Args {
		args[i] = c.typed(e, a)
	}
	ft := c.chooseCpp(e, x, name, funcs, x.Args, args, explicit)
	if ft == nil {
		return types.Bad
	}
	c.useCpp(x, ft)
	return ft.Result
}

// useCpp notes the function that a call or an operator means.
func (c *checker) useCpp(n ast.Node, ft *types.Func) {
	if u, ok := n.(*cppUse); ok {
		u.ft = ft
		return
	}
	if c.quiet == 0 {
		c.info.CppCalls[n] = ft
	}
}

// chooseCpp picks the overload that fits the arguments best and reports where
// none does.
func (c *checker) chooseCpp(e *env, n ast.Node, name string, funcs []cppFunc, exprs []ast.Expr, args []TypeAndValue, explicit []types.Type) *types.Func {
	for _, a := range args {
		if types.IsInvalid(a.Type) {
			return nil
		}
	}
	if len(funcs) == 1 {
		return c.onlyCpp(e, n, funcs[0].t, exprs, args, explicit)
	}
	ft := c.bestCpp(funcs, args, explicit)
	if ft == nil {
		c.errorHelp(n.Span(), "E0359", "", "no function %s takes these arguments", name)
		return nil
	}
	if dependent(ft.Result) {
		c.errorHelp(n.Span(), "E0359", "write it: "+name+"[...](...)", "what %s gives can't be told from its arguments", name)
		return nil
	}
	return ft
}

// onlyCpp checks a call of the one function that there is.
func (c *checker) onlyCpp(e *env, n ast.Node, ft *types.Func, exprs []ast.Expr, args []TypeAndValue, explicit []types.Type) *types.Func {
	least := len(ft.Params) - ft.Optional
	switch {
	case len(args) < least:
		c.errorf(n, "E0353", "the call has %d arguments, at least %d are needed", len(args), least)
		return nil
	case len(args) > len(ft.Params) && !ft.Varargs:
		c.errorf(n, "E0353", "the call has %d arguments, at most %d are taken", len(args), len(ft.Params))
		return nil
	}
	f, ok := c.deduce(ft, args, explicit)
	if !ok {
		c.errorf(n, "E0359", "the arguments give a template parameter two meanings")
		return nil
	}
	for i, a := range args {
		if i < len(f.Params) && i < len(exprs) && !dependent(f.Params[i].Type) {
			if c.cppCost(a, f.Params[i].Type) < 0 && !c.assignable(e, exprs[i], a.Type, f.Params[i].Type) {
				return nil
			}
		}
	}
	if dependent(f.Result) {
		c.errorf(n, "E0359", "what the call gives can't be told from its arguments")
		return nil
	}
	return f
}

// bestCpp is the overload with the cheapest conversions, the first of equals;
// nil if none fits.
func (c *checker) bestCpp(funcs []cppFunc, args []TypeAndValue, explicit []types.Type) *types.Func {
	var best *types.Func
	least := 0
	for _, fn := range funcs {
		if len(args) > len(fn.t.Params) && !fn.t.Varargs || len(args) < len(fn.t.Params)-fn.t.Optional {
			continue
		}
		f, ok := c.deduce(fn.t, args, explicit)
		if !ok {
			continue
		}
		total := 0
		if len(f.Templates) > 0 {
			total++ // of equals, what is no template
		}
		if f.Varargs {
			total += 3
		}
		for i, a := range args {
			if i >= len(f.Params) {
				break
			}
			cost := c.cppCost(a, f.Params[i].Type)
			if cost < 0 {
				total = -1
				break
			}
			total += 4 * cost
		}
		if total >= 0 && (best == nil || total < least) {
			best, least = f, total
		}
	}
	return best
}

// deduce finds what the template parameters of a function stand for; ok is
// false if the arguments contradict each other.
func (c *checker) deduce(ft *types.Func, args []TypeAndValue, explicit []types.Type) (*types.Func, bool) {
	if len(ft.Templates) == 0 {
		return ft, len(explicit) == 0
	}
	if len(explicit) > len(ft.Templates) {
		return nil, false
	}
	m := bindings{}
	for i, t := range explicit {
		m[ft.Templates[i]] = t
	}
	for i, a := range args {
		if i < len(ft.Params) && !c.matchParam(ft.Params[i].Type, argType(a), m, ft.Templates[len(explicit):]) {
			return nil, false
		}
	}
	f := c.substFunc(ft, m)
	f.Explicit = explicit
	for i, p := range ft.Params {
		r, ok := p.Type.(*types.Reference)
		if !ok || !r.RValue {
			continue
		}
		if t, ok := r.Elem.(*types.TemplateParam); ok && isOneOf(t, ft.Templates) {
			// A forwarding reference takes what it is given.
			if now, ok := f.Params[i].Type.(*types.Reference); ok {
				f.Params[i].Type = &types.Reference{Elem: now.Elem}
			}
		}
	}
	return f, true
}

// argType is the type of an argument as overloads see it: an integer literal
// is an int if it fits.
func argType(a TypeAndValue) types.Type {
	if n, ok := a.Const.(*big.Int); ok && n.IsInt64() && int64(int32(n.Int64())) == n.Int64() && (a.Symbol == nil || a.Symbol.Kind != scope.Const) {
		if i, ok := types.Resolve(a.Type).(*types.Int); ok && !i.Bint && i.Signed == types.Signed {
			return types.CInt
		}
	}
	return a.Type
}

// matchParam binds the template parameters in p so that it is a; false if one
// is bound to another type.
func (c *checker) matchParam(p, a types.Type, m bindings, of []*types.TemplateParam) bool {
	switch p := p.(type) {
	case *types.TemplateParam:
		if !isOneOf(p, of) {
			return true
		}
		t := valueType(a)
		if _, null := types.Resolve(t).(*types.Null); null {
			return false
		}
		if f, ok := t.(*types.Func); ok {
			t = &types.Pointer{Elem: f}
		}
		old := m[p]
		if old == nil {
			m[p] = t
			return true
		}
		return types.SameResolved(valueType(old), t) || types.IsObject(t) || types.IsNumeric(old) && types.IsNumeric(t) && types.Resolve(t) == types.Type(types.CInt)
	case *types.Reference:
		return c.matchParam(p.Elem, a, m, of)
	case *types.Const:
		return c.matchParam(p.Of, a, m, of)
	case *types.Pointer:
		switch at := types.Resolve(deref(a)).(type) {
		case *types.Pointer:
			return c.matchParam(p.Elem, at.Elem, m, of)
		case *types.Array:
			return c.matchParam(p.Elem, at.Elem, m, of)
		case *types.Func:
			return c.matchParam(p.Elem, at, m, of)
		}
	case *types.Func:
		at, ok := types.Resolve(a).(*types.Func)
		if ok && len(at.Params) == len(p.Params) {
			for i := range p.Params {
				if !c.matchParam(p.Params[i].Type, at.Params[i].Type, m, of) {
					return false
				}
			}
			return c.matchParam(p.Result, at.Result, m, of)
		}
	case *types.Cpp:
		at, ok := types.Resolve(deref(a)).(*types.Cpp)
		for ok && at.Decl() != p.Decl() && len(at.Decl().Bases) > 0 {
			at, ok = c.substCpp(at.Decl().Bases[0], bindingsOf(at)).(*types.Cpp)
		}
		if ok && at.Decl() == p.Decl() {
			for i := range p.Args {
				if i < len(at.Args) && !c.matchParam(p.Args[i], at.Args[i], m, of) {
					return false
				}
			}
			if p.Outer != nil && at.Outer != nil {
				return c.matchParam(p.Outer, at.Outer, m, of)
			}
		} else if dependent(p) {
			return false
		}
	}
	return true
}

func isOneOf(p *types.TemplateParam, list []*types.TemplateParam) bool {
	for _, x := range list {
		if x == p {
			return true
		}
	}
	return false
}

// valueType is the type of a copy: without a reference or const.
func valueType(t types.Type) types.Type {
	t = deref(t)
	if k, ok := t.(*types.Const); ok {
		return k.Of
	}
	return t
}

// ---- costs of conversions

// The costs, from nothing to what only C++ knows.
const (
	costSame = iota
	costPromote
	costConvert
	costVoid
	costObject
	costClass
	costUnknown
)

// cppCost says how good an argument is for a parameter; negative if it is none.
func (c *checker) cppCost(a TypeAndValue, p types.Type) int {
	at := types.Resolve(valueType(argType(a)))
	pt := types.Resolve(valueType(p))
	if dependent(pt) || types.IsInvalid(at) {
		return costSame
	}
	if types.SameResolved(at, pt) {
		return costSame
	}
	switch pt := pt.(type) {
	case *types.Cpp:
		return c.cppClassCost(a, at, pt)
	case *types.Object:
		if _, ok := coerce.Convert(at, pt); !ok {
			return -1
		}
		if types.IsObject(at) {
			return costPromote
		}
		return costObject
	}
	switch at := at.(type) {
	case *types.Cpp:
		return c.fromClassCost(at, pt)
	case *types.Object:
		return objectCost(a, at, pt)
	case *types.Null:
		if types.IsPointer(pt) {
			return costPromote
		}
		return -1
	}
	if f, ok := at.(*types.Func); ok {
		at = &types.Pointer{Elem: f}
	}
	if arr, ok := at.(*types.Array); ok {
		at = &types.Pointer{Elem: arr.Elem}
	}
	if types.SameResolved(at, pt) {
		return costSame
	}
	if pp, ok := pt.(*types.Pointer); ok {
		return c.pointerCost(at, pp)
	}
	if types.IsNumeric(at) && types.IsNumeric(pt) {
		return numberCost(at, pt)
	}
	if _, ok := coerce.Convert(at, pt); !ok {
		return -1
	}
	return costConvert
}

func numberCost(a, p types.Type) int {
	ai, ok1 := a.(*types.Int)
	pi, ok2 := p.(*types.Int)
	switch {
	case ok1 && ok2 && ai.Rank <= pi.Rank && ai.Signed == pi.Signed:
		return costPromote
	case types.IsFloat(a) && types.IsFloat(p) && a.(*types.Float).Rank <= p.(*types.Float).Rank:
		return costPromote
	case types.IsFloat(a) && types.IsInteger(p):
		return -1
	}
	if _, ok := coerce.Convert(a, p); !ok {
		return -1
	}
	return costConvert
}

func (c *checker) pointerCost(a types.Type, p *types.Pointer) int {
	ap, ok := a.(*types.Pointer)
	if !ok {
		return -1
	}
	if types.IsVoid(p.Elem) {
		return costVoid
	}
	from, ok1 := types.Resolve(ap.Elem).(*types.Cpp)
	to, ok2 := types.Resolve(p.Elem).(*types.Cpp)
	if ok1 && ok2 {
		if c.derives(from, to) {
			return costConvert
		}
		return -1
	}
	if types.IsVoid(ap.Elem) {
		return costUnknown // what Cython takes, with a cast
	}
	if _, ok := coerce.Convert(a, p); !ok {
		return -1
	}
	return costPromote
}

// objectCost is the cost of making a C value of a Python object.
func objectCost(a TypeAndValue, at *types.Object, pt types.Type) int {
	switch a.Const.(type) {
	case Bytes:
		if p, ok := pt.(*types.Pointer); ok && charPointer(p) {
			return costPromote
		}
	case NoneValue:
		return -1
	}
	if _, ok := coerce.Convert(at, pt); !ok {
		return -1
	}
	if i, ok := pt.(*types.Int); ok && (at.Class == "int" || at.Class == "") {
		if i.Rank == types.RankLong && i.Signed == types.Signed {
			return costObject
		}
		return costObject + 1
	}
	if at.Class == "float" && types.IsFloat(pt) {
		return costObject
	}
	return costObject + 1
}

// cppClassCost is the cost of making an object of a C++ class.
func (c *checker) cppClassCost(a TypeAndValue, at types.Type, p *types.Cpp) int {
	if from, ok := at.(*types.Cpp); ok {
		if c.derives(from, p) {
			return costPromote
		}
		if sym, _ := c.cppFind(from, "operator "+p.Name); sym != nil {
			return costClass
		}
	}
	if types.IsObject(at) {
		if _, lit := a.Const.(Bytes); lit && p.Std() == "string" {
			return costConvert
		}
		if coerce.FromPython(p) {
			return costObject
		}
		return -1
	}
	for _, f := range c.cppFuncs(p, constructors) {
		if len(f.t.Params)-f.t.Optional > 1 || len(f.t.Params) == 0 {
			continue
		}
		want := types.Resolve(valueType(f.t.Params[0].Type))
		if w, ok := want.(*types.Cpp); ok {
			if from, isCpp := at.(*types.Cpp); isCpp && (w.Decl() == from.Decl() || dependent(w)) && w.Decl() == from.Decl() {
				return costClass
			}
			continue
		}
		if _, ok := want.(*types.TemplateParam); ok {
			return costUnknown
		}
		if _, object := want.(*types.Object); object {
			continue
		}
		if types.SameResolved(want, at) || types.IsNumeric(want) && types.IsNumeric(at) || c.cppCost(TypeAndValue{Type: at}, want) >= 0 {
			return costClass
		}
	}
	if from, ok := at.(*types.Cpp); ok {
		if from.Decl() == p.Decl() || from.Std() == "nullopt_t" || len(c.cppScopes[p.Decl()].Order) == 0 {
			return costUnknown
		}
	}
	return -1
}

// fromClassCost is the cost of what a C++ object converts to by itself.
func (c *checker) fromClassCost(at *types.Cpp, pt types.Type) int {
	if i, ok := pt.(*types.Int); ok && i.Bint {
		if sym, _ := c.cppFind(at, "operator bool"); sym != nil {
			return costClass
		}
	}
	if types.IsNumeric(pt) || types.IsPointer(pt) {
		if sc := c.cppScopes[at.Decl()]; sc != nil {
			for _, sym := range sc.Order {
				if len(sym.Name) > 9 && sym.Name[:9] == "operator " {
					return costUnknown
				}
			}
			if at.Std() == "atomic" {
				return costUnknown
			}
		}
	}
	return -1
}

// ---- operators

// cppOperator returns the result of a C++ operator that is a member of the
// left operand's class, or declared beside the classes, and nil if there is
// none. It notes the function for n, if that is not nil.
func (c *checker) cppOperator(e *env, n ast.Node, op string, operands ...TypeAndValue) types.Type {
	name := "operator" + op
	if op == "bool" {
		name = "operator bool"
	}
	var funcs []cppFunc
	if t, ok := types.Resolve(deref(operands[0].Type)).(*types.Cpp); ok {
		funcs = c.cppFuncs(t, name)
		if ft := c.bestCpp(funcs, operands[1:], nil); ft != nil && !dependent(ft.Result) {
			if n != nil {
				c.useCpp(n, ft)
			}
			return ft.Result
		}
	}
	for _, fn := range c.freeOperators(e, name, operands) {
		if len(fn.t.Params) != len(operands) {
			continue
		}
		if ft := c.bestCpp([]cppFunc{fn}, operands, nil); ft != nil && !dependent(ft.Result) {
			if n != nil {
				c.useCpp(n, ft)
			}
			return ft.Result
		}
	}
	return nil
}

// freeOperators are the operator functions that stand beside the classes of
// the operands, in the class's body (as Cython's users write them) or module.
func (c *checker) freeOperators(e *env, name string, operands []TypeAndValue) []cppFunc {
	var out []cppFunc
	seen := map[*scope.Symbol]bool{}
	add := func(sym *scope.Symbol, m bindings) {
		if sym != nil && !seen[sym] && sym.Kind == scope.CFunc {
			seen[sym] = true
			out = append(out, c.overloadsOf(sym, m)...)
		}
	}
	for _, o := range operands {
		t, ok := types.Resolve(deref(o.Type)).(*types.Cpp)
		if !ok {
			continue
		}
		if sym, in := c.cppFind(t, name); sym != nil {
			add(sym, bindingsOf(in))
		}
		if sc := c.cppScopes[t.Decl()]; sc != nil && sc.Parent != nil {
			add(sc.Parent.Names[name], nil)
		}
	}
	add(c.lookup(e, name), nil)
	return out
}

// dereferenced is what "*" of a value gives, nil if it has none.
func (c *checker) dereferenced(e *env, n ast.Node, tv TypeAndValue) types.Type {
	switch r := types.Resolve(deref(tv.Type)).(type) {
	case *types.Pointer:
		return r.Elem
	case *types.Cpp:
		return c.cppOperator(e, n, "*", tv)
	}
	return nil
}

// itemOf is what a loop over a C++ container gives, nil if it is none.
func (c *checker) itemOf(e *env, t *types.Cpp) types.Type {
	funcs := c.cppFuncs(t, "begin")
	if ft := c.bestCpp(funcs, nil, nil); ft != nil {
		if r := c.dereferenced(e, nil, of(ft.Result)); r != nil && !dependent(r) {
			return valueType(r)
		}
	}
	return nil
}
