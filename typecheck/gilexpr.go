package typecheck

import (
	"pyxc/parser/ast"
	"pyxc/typecheck/scope"
	"pyxc/typecheck/types"
)

// expr reports the first operation of an expression that needs the GIL, and
// whether there is one. The state is one without the GIL.
func (g *gilCheck) expr(x ast.Expr) bool {
	switch x := x.(type) {
	case nil:
		return false
	case *ast.Name:
		return g.name(x)
	case *ast.Imag:
		return false
	case *ast.JoinedStr:
		for i := range x.Parts {
			if x.Parts[i].Expr != nil {
				g.need(x, "formatting a string")
				return true
			}
		}
	case *ast.Tuple, *ast.List, *ast.Set, *ast.Dict:
		return g.display(x)
	case *ast.Comp:
		g.need(x, "a comprehension")
		return true
	case *ast.Unary:
		return g.unary(x)
	case *ast.Binary:
		if g.any(x.X, x.Y) {
			return true
		}
		if (g.isObject(x.X) || g.isObject(x.Y) || g.isObject(x)) && !isConstant(g, x) && !isCpp(g.typeOf(x.X)) {
			g.need(x, "the operator "+x.Op.String()+" on Python objects")
			return true
		}
	case *ast.BoolOp:
		return g.truth(x.X) || g.expr(x.Y) || g.alternatives(x, x.X, x.Y)
	case *ast.Compare:
		return g.compare(x)
	case *ast.IfExp:
		return g.truth(x.Cond) || g.any(x.Then, x.Else) || g.alternatives(x, x.Then, x.Else)
	case *ast.Walrus:
		return g.assign(x.Target, x.Value)
	case *ast.Lambda:
		g.need(x, "making a function")
		return true
	case *ast.Call:
		return g.call(x)
	case *ast.Attr:
		return g.attr(x)
	case *ast.Subscript:
		return g.subscript(x)
	case *ast.Slice:
		return g.any(x.Lo, x.Hi, x.Step)
	case *ast.Starred:
		g.need(x, "unpacking a Python object")
		return true
	case *ast.Yield, *ast.YieldFrom, *ast.Await:
		g.need(x, "a generator")
		return true
	case *ast.Backquote:
		g.need(x, "repr()")
		return true
	case *ast.Cast:
		return g.cast(x)
	case *ast.New:
		return g.construct(x)
	}
	return false
}

func (g *gilCheck) any(list ...ast.Expr) bool {
	for _, x := range list {
		if x != nil && g.expr(x) {
			return true
		}
	}
	return false
}

// name: local variables are only borrowed; globals and builtins are looked up.
func (g *gilCheck) name(x *ast.Name) bool {
	sym := g.c.info.Uses[x]
	if sym == nil || !g.isObject(x) || sym.Kind != scope.Var && sym.Kind != scope.PyFunc && sym.Kind != scope.Class {
		return false
	}
	switch sym.Storage {
	case scope.Global:
		g.need(x, "reading the module's variable "+x.Id)
		return true
	case scope.ClassAttr, scope.Cell, scope.Free:
		return false
	}
	return false
}

func (g *gilCheck) display(x ast.Expr) bool {
	what := "a dict"
	switch x.(type) {
	case *ast.Tuple:
		what = "a tuple"
	case *ast.List:
		what = "a list"
	case *ast.Set:
		what = "a set"
	}
	g.need(x, "making "+what)
	return true
}

func (g *gilCheck) unary(x *ast.Unary) bool {
	if x.Op == ast.Not {
		return g.truth(x.X)
	}
	if g.expr(x.X) {
		return true
	}
	if x.Op != ast.AddressOf && g.isObject(x.X) && !isConstant(g, x) {
		g.need(x, "an operator on a Python object")
		return true
	}
	return false
}

// truth checks an expression whose truth is asked.
func (g *gilCheck) truth(x ast.Expr) bool {
	if b, ok := x.(*ast.BoolOp); ok {
		return g.truth(b.X) || g.truth(b.Y)
	}
	if g.expr(x) {
		return true
	}
	o, ok := types.Resolve(g.typeOf(x)).(*types.Object)
	if !ok || isLiteral(x) || isConstant(g, x) {
		return false
	}
	if _, done := x.(*ast.Compare); done {
		return false
	}
	switch o.Class {
	case "list", "tuple", "set", "frozenset", "bytes", "bytearray", "str":
		return false // their length is in the object
	}
	g.need(x, "the truth of a Python object")
	return true
}

func (g *gilCheck) alternatives(x, a, b ast.Expr) bool {
	if g.isObject(x) && !(isLiteral(a) && isLiteral(b)) {
		g.need(x, "choosing between Python objects")
		return true
	}
	return false
}

func (g *gilCheck) compare(x *ast.Compare) bool {
	left := x.Left
	if g.expr(left) {
		return true
	}
	for i, op := range x.Ops {
		right := x.Rights[i]
		switch op {
		case ast.Is, ast.IsNot:
			if g.expr(right) {
				return true
			}
		case ast.In, ast.NotIn:
			if elts := elements(right); elts != nil && !g.isObject(left) {
				if g.any(elts...) {
					return true
				}
				break
			}
			if isLiteral(right) && !g.isObject(left) {
				break
			}
			if o, ok := types.Resolve(g.typeOf(right)).(*types.Object); ok && !(g.isNumber(left) && (o.Class == "str" || o.Class == "bytes")) {
				g.need(x, "'in' on a Python object")
				return true
			}
		default:
			if g.expr(right) {
				return true
			}
			if isNone(left) && !g.isObject(right) || isNone(right) && !g.isObject(left) {
				break // None has an address
			}
			if (g.isObject(left) || g.isObject(right)) && !isConstant(g, x) && !g.oneChar(left, right) {
				g.need(x, "comparing Python objects")
				return true
			}
		}
		left = right
	}
	return false
}

func (g *gilCheck) isNumber(x ast.Expr) bool { return types.IsNumeric(g.typeOf(x)) }

// oneChar reports whether a comparison is one of characters.
func (g *gilCheck) oneChar(x, y ast.Expr) bool {
	a, b := g.c.info.Types[x], g.c.info.Types[y]
	return oneChar(a, types.Resolve(deref(b.Type))) || oneChar(b, types.Resolve(deref(a.Type)))
}

func (g *gilCheck) cast(x *ast.Cast) bool {
	if elts := elements(x.X); elts != nil && !isPython(g.typeOf(x)) {
		return g.any(elts...)
	}
	if g.expr(x.X) {
		return true
	}
	to, from := g.typeOf(x), g.typeOf(x.X)
	if _, imag := x.X.(*ast.Imag); imag && isPython(to) {
		g.need(x, "making a complex number")
		return true
	}
	switch types.Resolve(to).(type) {
	case *types.Object:
		if x.Checked {
			g.need(x, "checking the class of an object")
			return true
		}
		if _, ptr := types.Resolve(from).(*types.Pointer); ptr && !isCharPtr(from) {
			return false // a pointer to an object, seen as one
		}
		if !isPython(from) {
			return g.convert(x.X, types.Obj)
		}
	case *types.Pointer:
		if isPython(from) && !isCharPtr(to) {
			return false
		}
		return g.convert(x.X, to)
	case *types.Cpp:
	default:
		return g.convert(x.X, to)
	}
	return false
}

func (g *gilCheck) attr(x *ast.Attr) bool {
	tv := g.c.info.Types[x]
	if _, ok := g.c.cythonPath(g.e, x); ok {
		return false
	}
	if sym := g.c.staticAttr(g.e, x); sym != nil {
		return false
	}
	if g.expr(x.X) {
		return true
	}
	base := types.Resolve(deref(g.typeOf(x.X)))
	switch base.(type) {
	case *types.Object:
		if tv.Symbol != nil && (tv.Symbol.Kind == scope.CFunc || tv.Symbol.Declared && tv.Symbol.Kind == scope.Var) {
			return false
		}
	case *types.Module:
	default:
		if !isPython(tv.Type) || tv.Symbol != nil {
			return false
		}
	}
	if isPython(tv.Type) {
		g.need(x, "reading the attribute "+x.Name+" of a Python object")
		return true
	}
	return false
}

func (g *gilCheck) subscript(x *ast.Subscript) bool {
	if _, ok := g.typeOf(x).(*types.TypeType); ok {
		return false
	}
	if g.expr(x.X) {
		return true
	}
	sl, isSlice := x.Index.(*ast.Slice)
	switch b := types.Resolve(deref(g.typeOf(x.X))).(type) {
	case *types.Object:
		if isPython(g.typeOf(x)) {
			what := "reading an item of a Python object"
			if isSlice {
				what = "slicing a Python object"
			}
			g.need(x, what)
			return true
		}
	case *types.Memview:
		if isPython(g.typeOf(x)) && isPython(b.Elem) {
			g.need(x, "reading an object from a memoryview")
			return true
		}
	case *types.Buffer:
		if isPython(g.typeOf(x)) {
			g.need(x, "reading an object from a buffer")
			return true
		}
	case *types.Pointer, *types.Array:
		if isSlice && isPython(g.typeOf(x)) {
			g.need(x, "making a bytes object of a C string")
			return true
		}
	}
	if isSlice {
		return g.any(sl.Lo, sl.Hi, sl.Step)
	}
	for _, i := range indexList(x.Index) {
		if _, slice := i.(*ast.Slice); slice {
			if g.expr(i) {
				return true
			}
			continue
		}
		if g.expr(i) {
			return true
		}
		if g.isObject(i) && !isNone(i) && !isLiteral(i) && !isCpp(g.typeOf(x.X)) && !isFuncType(g.typeOf(x.X)) {
			return g.convert(i, types.SsizeT)
		}
	}
	return false
}

// ---- calls

func (g *gilCheck) call(x *ast.Call) bool {
	if _, ok := g.c.cythonPath(g.e, x.Func); ok {
		if sym := g.calledSymbol(x); sym == nil || sym.Kind != scope.CFunc {
			return g.compilerCall(x)
		}
	}
	if g.c.bareOperator(g.e, x) != "" {
		return false
	}
	tv := g.c.info.Types[x.Func]
	switch t := types.Resolve(deref(tv.Type)).(type) {
	case *types.Invalid, *types.Fused, *types.TemplateParam:
		return g.args(x)
	case *types.Func:
		return g.cCall(x, t, tv.Symbol)
	case *types.Pointer:
		if ft, ok := types.Resolve(t.Elem).(*types.Func); ok {
			return g.cCall(x, ft, nil)
		}
	case *types.TypeType, *types.Cpp:
		return g.args(x)
	}
	if n, ok := x.Func.(*ast.Name); ok {
		if sym := g.c.info.Uses[n]; sym != nil && sym.Storage == scope.Builtin {
			return g.builtin(x, builtinName(sym))
		}
	}
	if tv.Symbol != nil && tv.Symbol.Kind == scope.CType {
		return g.args(x)
	}
	if !isPython(g.typeOf(x)) && isComplex(g.typeOf(x)) {
		return g.args(x) // a method of a C complex number
	}
	g.need(x, "calling a Python object")
	return true
}

func (g *gilCheck) calledSymbol(x *ast.Call) *scope.Symbol { return g.c.info.Types[x.Func].Symbol }

// compilerCall is a call of one of the cython module's own functions.
func (g *gilCheck) compilerCall(x *ast.Call) bool {
	path, _ := g.c.cythonPath(g.e, x.Func)
	switch path {
	case "sizeof", "typeof", "declare":
		return false
	case "cast":
		if len(x.Args) == 2 {
			return g.expr(x.Args[1])
		}
		return false
	}
	return g.args(x)
}

func (g *gilCheck) args(x *ast.Call) bool {
	for _, a := range x.Args {
		if _, ok := g.typeOf(a).(*types.TypeType); ok {
			continue
		}
		if g.expr(a) {
			return true
		}
	}
	for _, k := range x.Keywords {
		if g.expr(k.Value) {
			return true
		}
	}
	return false
}

// cCall: the function must be nogil, and its arguments must not become
// objects on the way.
func (g *gilCheck) cCall(x *ast.Call, ft *types.Func, sym *scope.Symbol) bool {
	if a, ok := x.Func.(*ast.Attr); ok && g.attr(a) {
		return true
	}
	if f := g.c.info.CppCalls[x]; f != nil {
		ft = f
	}
	if !ft.Nogil {
		name := "this function"
		help := "declare it 'nogil', or call it in a 'with gil:' block"
		if sym != nil {
			name = sym.Name
			if sym.Extern {
				help = "declare it 'nogil' if the C function needs no GIL, or call it in a 'with gil:' block"
			}
		}
		g.report(x.Span(), "E0384", help, "%s needs the GIL, which is released here", name)
		return true
	}
	params := ft.Params
	if g.c.isMethodCall(x, sym) && len(params) > 0 {
		params = params[1:]
	}
	for i, a := range x.Args {
		if i < len(params) {
			if g.value(a, params[i].Type) {
				return true
			}
		} else if g.expr(a) {
			return true
		}
	}
	for _, k := range x.Keywords {
		if g.expr(k.Value) {
			return true
		}
	}
	if isPython(ft.Result) {
		g.need(x, "a call that gives a Python object")
		return true
	}
	return false
}

// builtin: a few work on C values alone.
func (g *gilCheck) builtin(x *ast.Call, name string) bool {
	if _, star := g.starArg(x); star || len(x.Keywords) > 0 {
		g.need(x, "calling "+name)
		return true
	}
	plain := !isPython(g.typeOf(x))
	for _, a := range x.Args {
		plain = plain && (!g.isObject(a) || isLiteral(a) || isConstant(g, a))
	}
	if plain {
		return g.args(x)
	}
	if name == "int" || name == "float" || name == "bool" || name == "chr" {
		if len(x.Args) == 1 && g.isNumber(x.Args[0]) && !isPython(g.typeOf(x)) {
			return g.args(x)
		}
	}
	g.need(x, "calling "+name)
	return true
}

func (g *gilCheck) starArg(x *ast.Call) (ast.Expr, bool) {
	for _, a := range x.Args {
		if s, ok := a.(*ast.Starred); ok {
			return s, true
		}
	}
	return nil, false
}

// construct checks "new T(...)".
func (g *gilCheck) construct(x *ast.New) bool {
	if x.Call == nil {
		return false
	}
	p, ok := types.Resolve(g.typeOf(x)).(*types.Pointer)
	if !ok {
		return false
	}
	if cpp, ok := types.Resolve(p.Elem).(*types.Cpp); ok {
		if ft := g.c.info.CppCalls[x]; ft != nil && !ft.Nogil {
			g.report(x.Span(), "E0384", "declare it 'nogil', or call it in a 'with gil:' block", "the constructor of %s needs the GIL, which is released here", cpp.Name)
			return true
		}
	}
	return g.args(x.Call)
}
