package irbuild

import (
	"math/big"

	"pyxc/codegen/ir"
	"pyxc/codegen/prims"
	"pyxc/internal/diag"
	"pyxc/parser/ast"
	"pyxc/typecheck"
	"pyxc/typecheck/scope"
	"pyxc/typecheck/types"
)

// call evaluates a call expression.
func (f *fb) call(e *ast.Call) val {
	if v, ok := f.cythonCall(e); ok {
		return v
	}
	if v, ok := f.lockCall(e); ok {
		return v
	}
	if v, ok := f.newInstance(e); ok {
		return v
	}
	if v, ok := f.framedCall(e); ok {
		return v
	}
	ft := types.Resolve(f.b.info.TypeOf(e.Func))
	if p, ok := ft.(*types.Pointer); ok {
		ft = types.Resolve(p.Elem)
	}
	switch t := ft.(type) {
	case *types.Func:
		if n, ok := e.Func.(*ast.Name); ok && (hasStar(e.Args) || !plainKeywords(e)) {
			if sym := f.b.info.Uses[n]; sym != nil && f.isCpdef(sym) {
				return f.coerce(f.pyCall(e), f.b.info.TypeOf(e))
			}
		}
		return f.cCall(e, t)
	case *types.TypeType:
		return f.typeCall(e, t.Of)
	case *types.Cpp, *types.Fused:
		f.b.unsupported(e.Span(), "a call of '%s' is", t)
		return f.bad(f.b.info.TypeOf(e))
	}
	if v, ok := f.builtinCall(e); ok {
		return v
	}
	if m, ok := e.Func.(*ast.Attr); ok && !f.isModule(m.X) {
		if v, ok := f.descriptorCall(e); ok {
			return v
		}
		if v, ok := f.methodCall(e, m); ok {
			return v
		}
	}
	if v, ok := f.maybeFrameCall(e); ok {
		return v
	}
	return f.pyCall(e)
}

// simpleArgs reports whether a call has neither keywords nor stars.
func simpleArgs(e *ast.Call) bool { return len(e.Keywords) == 0 && !hasStar(e.Args) }

// plainKeywords reports whether a call has no stars of either kind.
func plainKeywords(e *ast.Call) bool {
	if hasStar(e.Args) {
		return false
	}
	for _, k := range e.Keywords {
		if k.Name == "" {
			return false
		}
	}
	return true
}

// pyCall is a call of an object.
func (f *fb) pyCall(e *ast.Call) val {
	fn := f.object(e.Func)
	if v, ok := f.callKnown(fn, e); ok {
		return v
	}
	return f.callObject(fn, e)
}

func (f *fb) callObject(fn ir.Value, e *ast.Call) val {
	switch {
	case simpleArgs(e):
		args := append([]ir.Value{fn}, f.objects(e.Args)...)
		return val{v: f.obj(prims.Call, args...), t: types.Obj}
	case plainKeywords(e):
		pos := f.objects(e.Args)
		names, vals := f.keywords(e)
		args := append([]ir.Value{fn, names}, pos...)
		return val{v: f.obj(prims.CallKw, append(args, vals...)...), t: types.Obj}
	}
	args, kwargs := f.starArgs(e, fn)
	return val{v: f.obj(prims.CallEx, fn, args, kwargs), t: types.Obj}
}

// keywords gives the tuple of names and the values of plain keywords.
func (f *fb) keywords(e *ast.Call) (*ir.PyConst, []ir.Value) {
	var names []*ir.PyConst
	var vals []ir.Value
	seen := map[string]bool{}
	for i := range e.Keywords {
		k := &e.Keywords[i]
		if seen[k.Name] {
			f.b.bag.Errorf(k.Span(), "E0904", "the keyword argument '%s' is repeated", k.Name)
		}
		seen[k.Name] = true
		names = append(names, f.ident(k.Name))
		vals = append(vals, f.object(k.Value))
	}
	return f.b.mod.Const(ir.PyConst{Kind: ir.KTuple, Items: names}), vals
}

// starArgs collects positional arguments in a tuple and keywords in a dict.
func (f *fb) starArgs(e *ast.Call, fn ir.Value) (args, kwargs ir.Value) {
	switch {
	case len(e.Args) == 1 && hasStar(e.Args):
		star := f.object(e.Args[0].(*ast.Starred).X)
		if !f.b.cython {
			// Python iterates over a single one when all is evaluated.
			kwargs = f.starKeywords(e, fn)
			return f.obj(prims.StarTuple, star, fn), kwargs
		}
		args = f.obj(prims.StarTuple, star, fn)
	case hasStar(e.Args):
		args = f.obj(prims.ListToTuple, f.list(e.Args).v)
	default:
		args = f.obj(prims.NewTuple, f.objects(e.Args)...)
	}
	return args, f.starKeywords(e, fn)
}

// starKeywords collects keywords in a dict; NULL if there are none.
func (f *fb) starKeywords(e *ast.Call, fn ir.Value) ir.Value {
	if len(e.Keywords) == 0 {
		return null
	}
	d := f.obj(prims.NewDict)
	for i := range e.Keywords {
		k := &e.Keywords[i]
		if k.Name == "" {
			f.do(prims.DictMerge, d, f.object(k.Value), fn)
			continue
		}
		one := f.obj(prims.NewDict)
		f.do(prims.DictSetItem, one, f.ident(k.Name), f.object(k.Value))
		f.do(prims.DictMerge, d, one, fn)
	}
	return d
}

// methodCall calls an attribute without making a bound method.
func (f *fb) methodCall(e *ast.Call, m *ast.Attr) (val, bool) {
	xt := types.Resolve(f.b.info.TypeOf(m.X))
	if s, ok := xt.(*types.Struct); ok && findField(s, m.Name) == nil {
		xt = types.Obj // a method of the dict that the struct becomes
	}
	if o, ok := xt.(*types.Object); !ok || o.Ext != nil {
		if !ok && !types.IsNumeric(xt) && !types.IsPointer(xt) {
			return val{}, false
		}
		if ok && o.Ext != nil {
			if sym, _ := f.memberOf(o, m.Name); sym != nil && sym.Kind != scope.PyFunc {
				return val{}, false
			}
		}
	}
	if v, ok := f.complexMethod(e, m); ok {
		return v, true
	}
	if v, ok := f.charTest(e, m); ok {
		return v, true
	}
	if m.Name == "decode" {
		if v, ok := f.charPtrDecode(e, m); ok {
			return v, true
		}
	}
	if v, ok := f.consumeJoin(e, m); ok {
		return v, true
	}
	if v, ok := f.orderedMethodCall(e, m); ok {
		return v, true
	}
	if m.Name == "append" && len(e.Args) == 1 && simpleArgs(e) && (class(f.b.info.TypeOf(m.X)) == "" || !f.lookupFirst(e, m)) {
		x := f.expr(m.X)
		xo := f.toObj(x)
		if at := f.b.info.TypeOf(e.Args[0]); class(x.t) == "bytearray" && f.b.cython && (types.IsInteger(at) || isText(f.b.info.Types[e.Args[0]].Const)) {
			f.do(prims.ByteArrayAppend, xo, f.byteOf(f.expr(e.Args[0])))
			return val{v: ir.PyNone, t: types.Obj}, true
		}
		arg := f.object(e.Args[0])
		if class(x.t) == "list" {
			f.do(prims.ListAppendNone, xo, arg)
			return val{v: ir.PyNone, t: types.Obj}, true
		}
		return val{v: f.obj(prims.ObjAppend, xo, arg), t: types.Obj}, true
	}
	if !plainKeywords(e) || f.lookupFirst(e, m) {
		return val{}, false
	}
	xv := f.expr(m.X)
	if v, ok := f.typedMethodCall(e, m, xv); ok {
		return v, true
	}
	x := f.toObj(xv)
	name := f.ident(f.mangle(m.Name))
	if py3, ok := dictViews[m.Name]; ok && class(xv.t) == "dict" {
		name = f.ident(py3)
	}
	var pos []ir.Value
	if f.b.cython && m.Name == "encode" && class(xv.t) == "str" {
		pos = f.codecNames(e.Args)
	} else {
		pos = f.objects(e.Args)
	}
	f.predicate(e, m, x, pos)
	if len(e.Keywords) == 0 {
		args := append([]ir.Value{x, name}, pos...)
		return val{v: f.methodCallOp(f.methodRow(m.Name, len(pos)), e, m, args...), t: types.Obj}, true
	}
	names, vals := f.keywords(e)
	args := append([]ir.Value{x, name, names}, pos...)
	return val{v: f.methodCallOp(prims.CallMethodKw, e, m, append(args, vals...)...), t: types.Obj}, true
}

// predicate replaces the argument of split or subgroup of an exception group,
// where it may be a function of ours: some versions take their own kind only.
func (f *fb) predicate(e *ast.Call, m *ast.Attr, x ir.Value, pos []ir.Value) {
	if !f.b.cython && len(pos) == 1 && (m.Name == "split" || m.Name == "subgroup") && f.maybeFunction(e.Args[0]) {
		pos[0] = f.obj(prims.Predicate, x, pos[0])
	}
}

// maybeFunction reports whether an expression may be a function.
func (f *fb) maybeFunction(x ast.Expr) bool {
	switch x.(type) {
	case *ast.Lambda:
		return true
	case *ast.Name, *ast.Attr:
		return class(f.b.info.TypeOf(x)) == "" && types.IsObject(f.b.info.TypeOf(x))
	}
	return false
}

// codecNames are the arguments of encode(), where Cython takes bytes literals, too.
func (f *fb) codecNames(args []ast.Expr) []ir.Value {
	out := make([]ir.Value, len(args))
	for i, a := range args {
		if b, ok := f.b.info.Types[a].Const.(typecheck.Bytes); ok {
			out[i] = f.b.mod.Str(string(b))
		} else {
			out[i] = f.object(a)
		}
	}
	return out
}

// descriptorCall is bytes.decode(b), where b is known to be of the class or
// None: a call of its method, with Cython's text for None.
func (f *fb) descriptorCall(e *ast.Call) (val, bool) {
	m, ok := e.Func.(*ast.Attr)
	if !ok || !f.b.cython || !simpleArgs(e) || len(e.Args) == 0 {
		return val{}, false
	}
	c := f.builtinName(m.X)
	if c == "" || class(f.b.info.TypeOf(e.Args[0])) != c || f.b.info.Types[e.Args[0]].Const != nil || m.Name != "decode" {
		return val{}, false
	}
	x := f.object(e.Args[0])
	f.doAux(prims.NotNoneFor, "descriptor '"+m.Name+"' requires a '"+c+"' object but received a 'NoneType'", x)
	args := append([]ir.Value{x, f.ident(m.Name)}, f.objects(e.Args[1:])...)
	return val{v: f.obj(prims.CallMethod, args...), t: types.Obj}, true
}

// charPtrDecode is decode() of a C string or of a slice of one.
func (f *fb) charPtrDecode(e *ast.Call, m *ast.Attr) (val, bool) {
	base := m.X
	var sl *ast.Slice
	if sub, ok := m.X.(*ast.Subscript); ok {
		if s, ok := sub.Index.(*ast.Slice); ok && s.Step == nil {
			base, sl = sub.X, s
		}
	}
	r := rep(decay(f.b.info.TypeOf(base)))
	if r == nil || !isCharPtr(r) || len(e.Args) > 2 || !simpleArgs(e) {
		return val{}, false
	}
	p := f.coerce(f.value(base), types.CharPtr).v
	lo, hi := ir.Value(ssize(0)), ir.Value(&ir.Lit{Rep: ir.RSsize, Text: "PY_SSIZE_T_MAX"})
	if sl != nil && sl.Lo != nil {
		lo = f.index(sl.Lo)
	}
	if sl != nil && sl.Hi != nil {
		hi = f.index(sl.Hi)
	}
	names := [2]ir.Value{&ir.Lit{Rep: ir.RCharP, Text: "NULL"}, &ir.Lit{Rep: ir.RCharP, Text: "NULL"}}
	for i, a := range e.Args {
		switch k := f.expr(a).k.(type) {
		case string:
			names[i] = &ir.CStr{Bytes: k}
		case typecheck.Bytes:
			names[i] = &ir.CStr{Bytes: string(k)}
		default:
			names[i] = f.as(a, types.CharPtr)
		}
	}
	return val{v: f.obj(prims.FromCharPtrDecode, p, lo, hi, names[0], names[1]), t: types.Builtin("str")}, true
}

// dictViews are the methods of a dict that Python 2 had and Cython still knows.
var dictViews = map[string]string{
	"viewkeys": "keys", "viewvalues": "values", "viewitems": "items",
	"iterkeys": "keys", "itervalues": "values", "iteritems": "items",
}

// builtinName gives the name of a builtin that an expression surely means.
func (f *fb) builtinName(e ast.Expr) string {
	n, ok := e.(*ast.Name)
	if !ok {
		return ""
	}
	sym := f.b.info.Uses[n]
	if sym == nil || sym.Storage != scope.Builtin {
		return ""
	}
	return sym.Name
}

var lenRows = map[string]*ir.OpInfo{
	"list": prims.ListLen, "tuple": prims.TupleLen, "dict": prims.DictLen, "set": prims.SetLen,
	"frozenset": prims.SetLen, "str": prims.StrLen, "bytes": prims.BytesLen, "bytearray": prims.BytearrayLen,
}

// builtinCall compiles calls of builtins that have operations of their own.
func (f *fb) builtinCall(e *ast.Call) (val, bool) {
	name := f.builtinName(e.Func)
	if name == "" || !simpleArgs(e) {
		return val{}, false
	}
	if v, ok := f.evalCall(name, e); ok {
		return v, true
	}
	if v, ok := f.consumeCall(name, e); ok {
		return v, true
	}
	if v, ok := f.extreme(name, e); ok {
		return v, true
	}
	switch len(e.Args) {
	case 0:
		return f.builtin0(name)
	case 1:
		return f.builtin1(name, e.Args[0], f.b.info.TypeOf(e))
	case 2:
		if t, ok := f.b.info.TypeOf(e).(*types.CTuple); ok && name == "divmod" {
			return f.divmod(e, t), true
		}
		return f.builtin2(name, e.Args[0], e.Args[1])
	}
	return val{}, false
}

func (f *fb) builtin0(name string) (val, bool) {
	switch name {
	case "list":
		return val{v: f.obj(prims.NewList), t: types.Builtin("list")}, true
	case "dict":
		return val{v: f.obj(prims.NewDict), t: types.Builtin("dict")}, true
	case "tuple":
		return val{v: f.b.mod.Const(ir.PyConst{Kind: ir.KTuple}), t: types.Builtin("tuple")}, true
	case "set":
		return val{v: f.obj(prims.NewSet), t: types.Builtin("set")}, true
	case "super":
		return f.super0()
	case "globals":
		return val{v: f.obj(prims.ModuleDict), t: types.Builtin("dict")}, true
	case "locals", "vars":
		return f.localsDict(), true
	case "dir":
		return val{v: f.obj(prims.SortedKeys, f.localsDict().v), t: types.Builtin("list")}, true
	}
	return val{}, false
}

func (f *fb) builtin1(name string, arg ast.Expr, t types.Type) (val, bool) {
	at := f.b.info.TypeOf(arg)
	switch name {
	case "len":
		if !types.IsObject(at) && !types.IsNumeric(at) {
			return f.cLen(arg, at)
		}
		x := f.expr(arg)
		xo := f.toObj(x)
		if info := lenRows[class(at)]; info != nil {
			return val{v: f.op(info, ir.RSsize, xo), t: types.SsizeT}, true
		}
		return val{v: f.op(prims.ObjLen, ir.RSsize, xo), t: types.SsizeT}, true
	case "sum":
		fn := f.builtinNow(name)
		return val{v: f.obj(prims.SumOf, fn, f.object(arg)), t: types.Obj}, true
	case "abs":
		return f.abs(arg, t)
	case "bool":
		if isBint(t) {
			if r := rep(decay(at)); r != nil && isCharPtr(r) { // of the string, not of the pointer
				p := f.coerce(f.value(arg), types.CharPtr)
				return val{v: f.op(prims.CTruth, ir.RBint, f.op(prims.CIndex, ir.RChar, p.v, ssize(0))), t: types.Bint}, true
			}
			c := f.cond(arg)
			if types.IsNumeric(at) && !isBint(at) {
				c = f.op(prims.CTruth, ir.RBint, c) // 0 or 1, also where a test takes any number
			}
			return val{v: f.asBint(c), t: types.Bint}, true
		}
	case "float":
		if _, complex := types.Resolve(at).(*types.Complex); types.IsFloat(t) && types.IsNumeric(at) && !complex && !isUCS4(at) {
			return val{v: f.as(arg, t), t: t}, true
		}
	case "int":
		if types.IsInteger(t) && types.IsNumeric(at) {
			return val{v: f.as(arg, t), t: t}, true
		}
	case "chr":
		if r := rep(at); f.b.cython && r != nil && types.IsInteger(at) && !isUCS4(at) && (r.Bits != 0 && r.Bits < 64 || r.Bits == 64 && r.Signed) {
			return val{v: f.obj(prims.Chr, f.as(arg, types.LLong)), t: types.Builtin("str")}, true
		}
	case "ord":
		if types.IsInteger(t) && isUCS4(at) {
			return val{v: f.as(arg, t), t: t}, true
		}
		if types.IsInteger(t) && f.b.cython && types.IsObject(at) && f.b.info.Types[arg].Const == nil {
			v := f.op(prims.Ord, ir.RLong, f.object(arg))
			return f.cToC(val{v: v, t: types.Long}, t), true
		}
	case "repr":
		if !f.b.cython {
			return val{v: f.obj(prims.NamedRepr, f.ident(name), f.object(arg)), t: types.Builtin("str")}, true
		}
		return val{v: f.obj(prims.Repr, f.object(arg)), t: types.Builtin("str")}, true
	case "reversed":
		if c := class(at); f.b.cython && (c == "list" || c == "tuple") {
			x := f.object(arg)
			f.do(prims.NotNoneIter, x)
			return val{v: f.obj(prims.Call, f.obj(prims.GetBuiltin, f.ident(name)), x), t: types.Obj}, true
		}
	case "list":
		return val{v: f.obj(prims.ListFrom, f.object(arg)), t: types.Builtin("list")}, true
	case "tuple":
		return val{v: f.obj(prims.TupleFrom, f.object(arg)), t: types.Builtin("tuple")}, true
	case "next":
		if f.b.cython {
			return val{v: f.obj(prims.NextBuiltin, f.object(arg), null), t: types.Obj}, true
		}
	case "iter":
		if !f.b.cython {
			return val{v: f.obj(prims.NamedIter, f.ident(name), f.object(arg)), t: types.Obj}, true
		}
		return val{v: f.obj(prims.GetIter, f.object(arg)), t: types.Obj}, true
	case "intern":
		if f.b.cython {
			sys := f.obj(prims.ImportName, f.ident("sys"), ir.PyNone, cint(0))
			return val{v: f.obj(prims.CallMethod, sys, f.ident("intern"), f.object(arg)), t: types.Builtin("str")}, true
		}
	case "type":
		if !f.b.cython {
			return val{v: f.obj(prims.TypeOfPy, f.object(arg)), t: types.Builtin("type")}, true
		}
		return val{v: f.obj(prims.TypeOf, f.object(arg)), t: types.Builtin("type")}, true
	}
	return val{}, false
}

// cLen is len of a C array or string.
func (f *fb) cLen(arg ast.Expr, at types.Type) (val, bool) {
	if isWidePtr(at) {
		return val{v: f.op(prims.WideLen, ir.RSsize, f.value(arg).v), t: types.SsizeT}, true
	}
	if r := rep(decay(at)); r != nil && isCharPtr(r) {
		n := f.op(prims.CStrLen, ir.RSsize, f.coerce(f.value(arg), types.CharPtr).v)
		return val{v: n, t: types.SsizeT}, true
	}
	if a, ok := types.Resolve(at).(*types.Array); ok && a.Len >= 0 {
		return val{v: &ir.Lit{Rep: ir.RSsize, Text: itoa(int(a.Len))}, t: types.SsizeT}, true
	}
	return val{}, false
}

func (f *fb) abs(arg ast.Expr, t types.Type) (val, bool) {
	if c := complexOf(f.b.info.TypeOf(arg)); c != nil {
		return f.complexAbs(arg, c), true
	}
	r := rep(t)
	if r == nil || !types.IsNumeric(t) {
		return val{}, false
	}
	switch r.Kind {
	case ir.Float:
		x := f.coerce(f.expr(arg), types.Double)
		v := f.op(prims.AbsDouble, ir.RDouble, x.v)
		return f.cToC(val{v: v, t: types.Double}, t), true
	case ir.Int:
		x := f.coerce(f.expr(arg), t)
		if !r.Signed {
			return x, true
		}
		keep := f.newLocal("n", r)
		f.set(keep, x.v)
		if f.dirs.OverflowCheck {
			f.iff(f.op(prims.CCompare[ast.Lt], ir.RBint, keep, cint(0)), func() {
				f.set(keep, f.checkedOp(prims.NegOv, r, cint(0), keep))
			}, nil)
			return val{v: keep, t: t}, true
		}
		return val{v: f.op(prims.AbsInt, r, keep), t: t}, true
	}
	return val{}, false
}

// namedTests are the builtins of two arguments that answer yes or no, in a .py.
var namedTests = map[string]*ir.OpInfo{
	"isinstance": prims.NamedIsInstance, "issubclass": prims.NamedIsSubclass, "hasattr": prims.NamedHasAttr,
}

func (f *fb) builtin2(name string, a, b ast.Expr) (val, bool) {
	if info := namedTests[name]; info != nil && !f.b.cython && f.classNamed(b) == nil {
		x := f.object(a)
		return val{v: f.op(info, ir.RInt, f.ident(name), x, f.object(b)), t: types.Bint}, true
	}
	switch name {
	case "isinstance":
		if v, ok := f.isInstance(a, b); ok {
			return v, true
		}
		x := f.object(a)
		if c := f.classNamed(b); c != nil {
			return val{v: f.opAux(prims.ExtIsInstance, ir.RBint, c.x.Object, x), t: types.Bint}, true
		}
		return val{v: f.op(prims.ObjIsInstance, ir.RInt, x, f.object(b)), t: types.Bint}, true
	case "issubclass":
		x := f.object(a)
		return val{v: f.op(prims.ObjIsSubclass, ir.RInt, x, f.object(b)), t: types.Bint}, true
	case "hasattr":
		x := f.object(a)
		return val{v: f.op(prims.HasAttr, ir.RInt, x, f.object(b)), t: types.Bint}, true
	}
	return val{}, false
}

// ---- C calls

// cCall calls a C function.
func (f *fb) cCall(e *ast.Call, t *types.Func) val {
	if v, ok := f.extCall(e); ok {
		return v
	}
	fn := f.value(e.Func)
	args, ok := f.cArgs(e, t)
	if !ok {
		return f.bad(t.Result)
	}
	return f.callC(append([]ir.Value{fn.v}, args...), t)
}

// argument converts an argument; struct and pointer arguments keep their form.
func (f *fb) argument(a ast.Expr, t types.Type) ir.Value {
	if ref, ok := t.(*types.Reference); ok && !isCpp(ref.Elem) {
		return f.place(a, bareType(ref.Elem))
	}
	return f.as(a, t)
}

// vararg passes an argument in the place of "...", where C knows no type to
// convert to: objects of some classes become the C values they stand for.
func (f *fb) vararg(a ast.Expr) ir.Value {
	v := f.expr(a)
	if v.v == nil {
		base := constType(v.k)
		if types.Type(base) == types.Type(types.Long) {
			base = types.CInt
		}
		switch v.k.(type) {
		case string, typecheck.Bytes:
			base = types.CharPtr
		}
		return f.coerce(v, base).v
	}
	if v.v.RepOf() == nil || !v.v.RepOf().Managed() {
		return v.v
	}
	switch class(v.t) {
	case "bytes", "bytearray":
		return f.coerce(v, types.CharPtr).v
	case "float":
		return f.coerce(v, types.Double).v
	case "bool":
		return f.coerce(v, types.Bint).v
	}
	f.b.bag.Errorf(a.Span(), diag.CodeNoConvert, "a value of type '%s' can't be passed to '...' of a C function: convert it to a C type", v.t)
	return f.coerce(val{k: big.NewInt(0)}, types.CInt).v
}

// orderArgs places keywords and checks the number of arguments; nil stands
// for an optional argument that was left out.
func (f *fb) orderArgs(e *ast.Call, t *types.Func) []ast.Expr {
	n := len(t.Params)
	if len(e.Args) > n && !t.Varargs {
		f.arity(e, t)
		return nil
	}
	out := make([]ast.Expr, max(n, len(e.Args)))
	copy(out, e.Args)
	for i := range e.Keywords {
		k := &e.Keywords[i]
		at := -1
		for j := range t.Params {
			if t.Params[j].Name == k.Name {
				at = j
			}
		}
		if at < 0 || out[at] != nil {
			f.b.bag.Errorf(k.Span(), "E0905", "the C function has no further argument named '%s'", k.Name)
			return nil
		}
		out[at] = k.Value
	}
	for i := 0; i < n-t.Optional; i++ {
		if out[i] == nil {
			f.arity(e, t)
			return nil
		}
	}
	return out
}

// keywordValues evaluates the arguments of a call whose keywords stand in
// another order than the parameters: as they are written. Otherwise it is nil.
func (f *fb) keywordValues(e *ast.Call, t *types.Func) map[ast.Expr]ir.Value {
	place := map[string]int{}
	for j := range t.Params {
		place[t.Params[j].Name] = j
	}
	last, ordered := -1, true
	for i := range e.Keywords {
		at := place[e.Keywords[i].Name]
		ordered = ordered && at > last
		last = at
	}
	if ordered {
		return nil
	}
	out := map[ast.Expr]ir.Value{}
	keep := func(x ast.Expr, at int) {
		pt := decay(t.Params[at].Type)
		out[x] = f.keep(val{v: f.argument(x, pt), t: pt}).v
	}
	for i, a := range e.Args {
		keep(a, i)
	}
	for i := range e.Keywords {
		keep(e.Keywords[i].Value, place[e.Keywords[i].Name])
	}
	return out
}

func (f *fb) arity(e *ast.Call, t *types.Func) {
	f.b.bag.Errorf(e.Span(), "E0905", "the C function takes %d argument(s), %d given", len(t.Params), len(e.Args)+len(e.Keywords))
}

// callC emits the call itself with its error convention.
func (f *fb) callC(args []ir.Value, t *types.Func) val {
	if f.b.info.Cplus && usesClasses(t) {
		return f.callClasses(args, t)
	}
	r := f.repOf(t.Result, f.span)
	conv := errConv(t, r)
	op := &ir.Op{Info: prims.CCall, Args: args, Conv: &conv, Span: f.span, Older: f.older}
	out := val{v: ir.PyNone, t: t.Result}
	if r.Kind != ir.Void {
		op.Out = f.f.NewTemp(r)
		if r.Kind == ir.Obj && conv.Kind == ir.ErrNever {
			op.Out.Nullable = true
		}
		out.v = op.Out
	}
	if t.Exc.Kind == types.ExcCpp {
		f.cppCall(op, t)
	}
	f.emit(op)
	return out
}

// cppCall makes a call one that turns a C++ exception into Python's.
func (f *fb) cppCall(op *ir.Op, t *types.Func) {
	switch {
	case !f.b.info.Cplus:
		op.Info = prims.CCall // C has none
	case t.Exc.Handler != "":
		f.b.unsupported(f.span, "a handler of C++ exceptions is")
	case op.Out == nil:
		op.Info = prims.CCallCppVoid
	default:
		op.Info = prims.CCallCpp
	}
}

// errConv is how calls of a C function are checked.
func errConv(t *types.Func, r *ir.Rep) ir.ErrConv {
	switch t.Exc.Kind {
	case types.ExcNone:
		if r.Kind == ir.Obj {
			return ir.ErrConv{Kind: ir.ErrNull}
		}
	case types.ExcNull:
		if r.Kind == ir.Void {
			return ir.ErrConv{Kind: ir.ErrOccurred}
		}
		return ir.ErrConv{Kind: ir.ErrNull}
	case types.ExcValue:
		if r.Kind == ir.Obj {
			return ir.ErrConv{Kind: ir.ErrNull}
		}
		return ir.ErrConv{Kind: ir.ErrSentinelOnly, Sentinel: t.Exc.Value}
	case types.ExcMaybe:
		return ir.ErrConv{Kind: ir.ErrSentinel, Sentinel: t.Exc.Value}
	case types.ExcAlways, types.ExcCpp:
		return ir.ErrConv{Kind: ir.ErrOccurred}
	}
	return ir.ErrConv{Kind: ir.ErrNever}
}

// typeCall is a call of a C type: a conversion, or a struct constructor.
func (f *fb) typeCall(e *ast.Call, t types.Type) val {
	switch u := types.Resolve(t).(type) {
	case *types.Struct:
		return f.structCall(e, t, u)
	case *types.Object:
		if u.Class != "" {
			return f.callObject(f.obj(prims.GetBuiltin, f.ident(u.Class)), e)
		}
	}
	if types.IsNumeric(t) && len(e.Args) == 1 && simpleArgs(e) {
		return f.castTo(e.Args[0], t, false)
	}
	f.b.unsupported(e.Span(), "a call of the type '%s' is", t)
	return f.bad(t)
}
