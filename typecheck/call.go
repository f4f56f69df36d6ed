package typecheck

import (
	"strings"

	"pyxc/parser/ast"
	"pyxc/typecheck/infer"
	"pyxc/typecheck/scope"
	"pyxc/typecheck/types"
)

func (c *checker) callExpr(e *env, x *ast.Call) TypeAndValue {
	if path, ok := c.cythonPath(e, x.Func); ok && path != "" {
		c.recordChain(e, x.Func)
		if path == "operator.typeid" && !c.cplus() {
			c.errorf(x, "E0386", "typeid is for C++")
		}
		if sym := c.cimportsSymbol(e, path); sym == nil {
			return c.cythonCall(e, x, path)
		}
	}
	switch c.bareOperator(e, x) {
	case "sizeof":
		c.sizeofArg(e, x)
		return of(types.SizeT)
	case "typeof":
		return c.cythonCall(e, x, "typeof")
	case "typeid":
		return of(c.typeidCall(e, x))
	}
	c.callee = x.Func
	fn := c.typed(e, x.Func)
	if sym := fn.Symbol; sym != nil {
		switch {
		case sym.Storage == scope.Builtin:
			if tv, ok := c.builtinCall(e, x, sym); ok {
				return tv
			}
		case sym.Kind == scope.CFunc && c.isCppFunc(sym):
			return of(c.cppFuncCall(e, x, sym, fn.Type))
		case sym.Kind == scope.CFunc:
			return of(c.cCall(e, x, sym, fn.Type))
		case sym.Kind == scope.ExtType:
			c.args(e, x)
			return of(sym.Type)
		case sym.Kind == scope.CType:
			return of(c.construct(e, x, sym.Type))
		}
	}
	switch t := types.Resolve(deref(fn.Type)).(type) {
	case *types.Invalid:
		c.args(e, x)
		return of(fn.Type)
	case *types.Func:
		return of(c.cCall(e, x, nil, t))
	case *types.Pointer:
		if ft, ok := types.Resolve(t.Elem).(*types.Func); ok {
			return of(c.cCall(e, x, nil, ft))
		}
		c.args(e, x)
		c.errorf(x, "E0350", "%s can't be called", fn.Type)
		return of(types.Bad)
	case *types.TypeType:
		return of(c.construct(e, x, t.Of))
	case *types.Cpp:
		funcs := c.cppFuncs(t, "operator()")
		if funcs == nil {
			c.args(e, x)
			c.errorf(x, "E0350", "%s can't be called", fn.Type)
			return of(types.Bad)
		}
		return of(c.cppCall(e, x, t.String(), funcs, nil))
	case *types.Int, *types.Float, *types.Enum, *types.Struct:
		c.args(e, x)
		if e.mod.dialect == ast.Py && types.IsNumeric(t) { // a TypeError of the running program
			break
		}
		c.errorf(x, "E0350", "%s can't be called", fn.Type)
		return of(types.Bad)
	case *types.Fused, *types.TemplateParam:
		c.args(e, x)
		return of(types.Bad)
	}
	c.objectArgs(e, x)
	return of(c.methodResult(e, x))
}

// args types the arguments of a call.
func (c *checker) args(e *env, x *ast.Call) {
	c.exprs(e, x.Args...)
	for _, k := range x.Keywords {
		c.expr(e, k.Value)
	}
}

// objectArgs types arguments that become Python objects.
func (c *checker) objectArgs(e *env, x *ast.Call) {
	for _, a := range x.Args {
		if s, ok := a.(*ast.Starred); ok {
			c.asObject(e, s.X)
			if c.quiet == 0 {
				c.info.Types[s] = of(types.Obj)
			}
			continue
		}
		c.asObject(e, a)
	}
	for _, k := range x.Keywords {
		c.asObject(e, k.Value)
	}
}

// construct types the call of a C type: a struct from its fields, a C++
// object, a conversion.
func (c *checker) construct(e *env, x *ast.Call, t types.Type) types.Type {
	c.args(e, x)
	switch r := types.Resolve(orBad(t)).(type) {
	case *types.Struct:
		if len(x.Args) > len(r.Fields) {
			c.errorf(x, "E0351", "%s has %d fields", r.Name, len(r.Fields))
		}
		if names, known := keywordFields(x); known && len(x.Args) == 0 {
			c.checkFields(r, x, names)
		} else if r.Union && len(x.Args) > 1 {
			c.errorf(x, "E0351", "the fields of the union %s share their memory: one of them gets a value", r.Name)
		}
		for i, a := range x.Args {
			if _, star := a.(*ast.Starred); !star && i < len(r.Fields) && len(x.Keywords) == 0 {
				c.assignable(e, a, c.expr(e, a), r.Fields[i].Type)
			}
		}
	case *types.Cpp:
		return c.constructCpp(e, x, x, x.Args, r)
	case *types.Object:
		return r
	}
	return orBad(t)
}

// cCall checks the arguments of a C function and returns its result type.
func (c *checker) cCall(e *env, x *ast.Call, sym *scope.Symbol, t types.Type) types.Type {
	ft, ok := types.Resolve(t).(*types.Func)
	if !ok {
		c.args(e, x)
		return types.Bad
	}
	params := ft.Params
	if c.isMethodCall(x, sym) && len(params) > 0 {
		params = params[1:]
	}
	if c.hasStars(x) || sym != nil && sym.Cpdef && len(x.Keywords) > 0 {
		c.args(e, x)
		if sym != nil && (sym.Cpdef || types.IsObject(ft.Result)) {
			return c.resultOf(ft, sym)
		}
		c.errorf(x, "E0352", "a C function takes no starred or keyword arguments")
		return types.Bad
	}
	if len(x.Keywords) > 0 {
		return c.keywordCall(e, x, sym, ft, params)
	}
	c.countArgs(x, ft, params, len(x.Args))
	for i, a := range x.Args {
		at := c.expr(e, a)
		if i < len(params) {
			if isFusedish(params[i].Type) {
				continue
			}
			c.assignable(e, a, at, params[i].Type)
		}
	}
	return c.resultOf(ft, sym)
}

func (c *checker) resultOf(ft *types.Func, sym *scope.Symbol) types.Type {
	if isFusedish(ft.Result) {
		return types.Bad
	}
	return ft.Result
}

func (c *checker) hasStars(x *ast.Call) bool {
	for _, a := range x.Args {
		if _, ok := a.(*ast.Starred); ok {
			return true
		}
	}
	for _, k := range x.Keywords {
		if k.Name == "" {
			return true
		}
	}
	return false
}

func (c *checker) countArgs(x *ast.Call, ft *types.Func, params []types.Param, n int) {
	least := len(params) - ft.Optional
	switch {
	case n < least:
		c.errorf(x, "E0353", "the call has %d arguments, at least %d are needed", n, least)
	case n > len(params) && !ft.Varargs:
		c.errorf(x, "E0353", "the call has %d arguments, at most %d are taken", n, len(params))
	}
}

// keywordCall matches keyword arguments of a C function by parameter name.
func (c *checker) keywordCall(e *env, x *ast.Call, sym *scope.Symbol, ft *types.Func, params []types.Param) types.Type {
	for i, a := range x.Args {
		at := c.expr(e, a)
		if i < len(params) {
			c.assignable(e, a, at, params[i].Type)
		}
	}
	seen := len(x.Args)
	for i := range x.Keywords {
		k := &x.Keywords[i]
		kt := c.expr(e, k.Value)
		found := false
		for j, p := range params {
			if p.Name == k.Name && p.Name != "" {
				found = true
				seen++
				if j < len(x.Args) {
					c.errorf(k, "E0354", "the argument %s is given twice", k.Name)
				}
				c.assignable(e, k.Value, kt, p.Type)
			}
		}
		if !found {
			c.errorf(k, "E0354", "the function has no parameter %s", k.Name)
		}
	}
	c.countArgs(x, ft, params, seen)
	return c.resultOf(ft, sym)
}

// isMethodCall reports whether a C method is called on an object, which is
// then its first argument.
func (c *checker) isMethodCall(x *ast.Call, sym *scope.Symbol) bool {
	a, ok := x.Func.(*ast.Attr)
	if !ok || sym == nil || sym.Scope == nil || sym.Scope.Kind != scope.CClassScope {
		return false
	}
	if fd, ok := sym.Def.(*ast.FuncDef); ok && hasDecorator(fd.Decorators, "staticmethod") || c.static[sym] {
		return false
	}
	if v, ok := sym.Decl.(*ast.CVarDecl); ok && hasDecorator(v.Decorators, "staticmethod") {
		return false
	}
	if n, ok := a.X.(*ast.Name); ok {
		if base := c.info.Uses[n]; base != nil && base.Kind == scope.ExtType {
			return false
		}
	}
	if inner, ok := a.X.(*ast.Attr); ok {
		if tv, ok := c.info.Types[inner]; ok && tv.Symbol != nil && tv.Symbol.Kind == scope.ExtType {
			return false
		}
	}
	return true
}

// ---- builtin functions

// builtinResults are the result types of builtin functions that follow from
// the name alone.
var builtinResults = map[string]types.Type{
	"callable": types.Bint, "hasattr": types.Bint, "isinstance": types.Bint, "issubclass": types.Bint,
	"hash": types.HashT, "len": types.SsizeT,
	"ascii": types.Builtin("str"), "bin": types.Builtin("str"), "chr": types.Builtin("str"), "format": types.Builtin("str"),
	"hex": types.Builtin("str"), "oct": types.Builtin("str"), "repr": types.Builtin("str"), "input": types.Obj,
	"sorted": types.Builtin("list"), "dir": types.Builtin("list"), "globals": types.Builtin("dict"), "locals": types.Builtin("dict"),
}

// builtinCall types the call of a builtin. The value of such a call is what
// Python's function gives, held as the type returned here.
func (c *checker) builtinCall(e *env, x *ast.Call, sym *scope.Symbol) (TypeAndValue, bool) {
	name := builtinName(sym)
	plain := len(x.Keywords) == 0 && !c.hasStars(x)
	switch name {
	case "sizeof":
		return TypeAndValue{}, false
	case "typeof":
		return TypeAndValue{}, false
	case "abs", "min", "max", "ord", "sum", "any", "all", "divmod":
		if t := c.numericBuiltin(e, x, name, plain); t != nil {
			return of(t), true
		}
	}
	if name == "len" && plain && len(x.Args) == 1 {
		return of(c.lenCall(e, x)), true
	}
	c.objectArgs(e, x)
	if t, ok := builtinResults[name]; ok {
		return of(t), true
	}
	if !builtinTypes[name] {
		return of(types.Obj), true
	}
	switch name {
	case "float":
		return of(types.Double), plain
	case "bool":
		return of(types.Bint), plain
	case "type":
		if plain && len(x.Args) == 1 {
			return of(types.Builtin("type")), true
		}
		return of(types.Obj), true
	case "range", "slice", "memoryview", "Exception", "BaseException":
		if name == "Exception" || name == "BaseException" {
			return of(types.Builtin(name)), true
		}
		return of(types.Builtin(name)), true
	}
	return of(types.Builtin(name)), true
}

func (c *checker) lenCall(e *env, x *ast.Call) types.Type {
	t := c.expr(e, x.Args[0])
	switch r := types.Resolve(deref(t)).(type) {
	case *types.Array:
		if isCharPtr(decayed(t)) {
			return types.SsizeT // of the string that it holds
		}
		return types.SizeT
	case *types.Memview, *types.Cpp, *types.CTuple, *types.Invalid:
	case *types.Pointer:
		if !isCharPtr(r) {
			c.errorf(x, "E0355", "%s has no length", t)
		}
	case *types.Int, *types.Float, *types.Enum, *types.Struct:
		if i, ok := r.(*types.Int); (!ok || !i.UCS4) && !boxes(e) {
			c.errorf(x, "E0355", "%s has no length", t)
		}
	}
	return types.SsizeT
}

// numericBuiltin types the builtins that work on C numbers directly; nil if
// the arguments are objects.
func (c *checker) numericBuiltin(e *env, x *ast.Call, name string, plain bool) types.Type {
	if !plain || len(x.Args) == 0 {
		return nil
	}
	switch name {
	case "any", "all":
		if comp, ok := x.Args[0].(*ast.Comp); ok && comp.Kind == ast.CompGen && len(x.Args) == 1 {
			c.expr(e, comp)
			return types.Bint
		}
		return nil
	case "sum":
		return nil
	case "ord":
		t := c.expr(e, x.Args[0])
		if i, ok := types.Resolve(t).(*types.Int); ok && i.Char {
			return types.UChar
		}
		return types.Long
	case "abs":
		return c.absType(c.expr(e, x.Args[0]))
	case "divmod":
		return c.divmodType(e, x)
	}
	if len(x.Args) < 2 {
		return nil
	}
	var t types.Type
	for _, a := range x.Args {
		at := deref(c.expr(e, a))
		if !types.IsNumeric(at) || t != nil && boxes(e) && infer.Mixed([]types.Type{t, at}) {
			return nil
		}
		if t == nil {
			t = at
		} else if plainPython(e) && !types.Identical(t, at) {
			return nil // Python gives the operand as it is
		} else {
			t = infer.Independent(t, at)
		}
	}
	if t == nil || !types.IsNumeric(t) {
		return nil
	}
	return t
}

func (c *checker) absType(t types.Type) types.Type {
	switch r := types.Resolve(t).(type) {
	case *types.Float:
		return t
	case *types.Complex:
		return r.Of
	case *types.Int, *types.Enum:
		u, _ := infer.Unary(0, t)
		return u
	case *types.Object:
		if r.Class == "int" || r.Class == "float" {
			return types.Builtin(r.Class)
		}
	}
	return nil
}

// methodResult is the result type of a method of a builtin type, or object.
func (c *checker) methodResult(e *env, x *ast.Call) types.Type {
	a, ok := x.Func.(*ast.Attr)
	if !ok {
		return types.Obj
	}
	xt := c.expr(e, a.X)
	if _, ok := types.Resolve(xt).(*types.Complex); ok && a.Name == "conjugate" && len(x.Args)+len(x.Keywords) == 0 {
		return xt
	}
	o, ok := types.Resolve(xt).(*types.Object)
	if !ok || o.Ext != nil || o.Subclasses {
		return types.Obj
	}
	if n, ok := a.X.(*ast.Name); ok {
		if sym := c.info.Uses[n]; sym != nil && sym.Storage == scope.Builtin {
			return types.Obj // str.join(...)
		}
	}
	if t := MethodResult(o.Class, a.Name); t != nil {
		return t
	}
	return types.Obj
}

// MethodResult returns the type of what a method of an exact builtin type
// gives, nil if nothing is known of it.
func MethodResult(class, method string) types.Type {
	table, ok := methodTable[class]
	if !ok {
		return nil
	}
	switch r := table[method]; r {
	case "":
		return nil
	case "T":
		return types.Builtin(class)
	case "bint":
		return types.Bint
	case "ssize":
		return types.SsizeT
	default:
		return types.Builtin(r)
	}
}

// methodTable gives the results of methods: T is the type itself.
var methodTable = buildMethods()

func buildMethods() map[string]map[string]string {
	m := map[string]map[string]string{}
	add := func(class, result, names string) {
		if m[class] == nil {
			m[class] = map[string]string{}
		}
		for _, n := range strings.Fields(names) {
			m[class][n] = result
		}
	}
	text := "capitalize center expandtabs join ljust lower lstrip removeprefix removesuffix replace rjust rstrip strip swapcase title translate upper zfill"
	tests := "endswith isalnum isalpha isascii isdigit islower isspace istitle isupper startswith"
	for _, class := range []string{"str", "bytes", "bytearray"} {
		add(class, "T", text)
		add(class, "bint", tests)
		add(class, "ssize", "count find index rfind rindex")
		add(class, "tuple", "partition rpartition")
		add(class, "list", "rsplit split splitlines")
	}
	add("str", "T", "casefold format format_map")
	add("str", "bint", "isdecimal isidentifier isnumeric isprintable")
	add("str", "bytes", "encode")
	for _, class := range []string{"bytes", "bytearray"} {
		add(class, "str", "decode hex")
	}
	add("bytearray", "bytearray", "copy")
	add("int", "tuple", "as_integer_ratio")
	add("int", "T", "bit_count bit_length conjugate")
	add("int", "bytes", "to_bytes")
	add("int", "bint", "is_integer")
	add("float", "tuple", "as_integer_ratio")
	add("float", "T", "conjugate")
	add("float", "str", "hex")
	add("float", "bint", "is_integer")
	add("complex", "T", "conjugate")
	add("list", "T", "copy")
	add("list", "ssize", "count index")
	add("tuple", "ssize", "count index")
	for _, class := range []string{"set", "frozenset"} {
		add(class, "T", "copy difference intersection symmetric_difference union")
		add(class, "bint", "isdisjoint issubset issuperset")
	}
	add("dict", "T", "copy")
	add("dict", "tuple", "popitem")
	add("memoryview", "T", "cast toreadonly")
	add("memoryview", "str", "hex")
	add("memoryview", "bytes", "tobytes")
	add("memoryview", "list", "tolist")
	return m
}

// bareOperator returns the name of one of Cython's operators that are written
// like functions without being imported: sizeof, typeid; "" for other calls.
func (c *checker) bareOperator(e *env, x *ast.Call) string {
	n, ok := x.Func.(*ast.Name)
	if !ok || e.mod.dialect == ast.Py || n.Id != "sizeof" && n.Id != "typeid" && n.Id != "typeof" {
		return ""
	}
	if n.Id == "typeof" && len(x.Args) != 1 {
		return ""
	}
	if c.lookup(e, n.Id) != nil {
		return ""
	}
	return n.Id
}
