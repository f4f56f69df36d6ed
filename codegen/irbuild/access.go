package irbuild

import (
	"math/big"
	"strings"

	"pyxc/codegen/ir"
	"pyxc/codegen/prims"
	"pyxc/parser/ast"
	"pyxc/typecheck/scope"
	"pyxc/typecheck/types"
)

// attr reads X.Name.
func (f *fb) attr(e *ast.Attr) val {
	tv := f.b.info.Types[e]
	if tv.Symbol != nil && f.isModule(e.X) {
		return f.symbol(tv.Symbol, e)
	}
	if tv.Symbol != nil && tv.Symbol.Kind == scope.Const {
		return f.constSymbol(tv.Symbol, e)
	}
	if sym := tv.Symbol; sym != nil && sym.Kind == scope.CFunc && !sym.Cpdef {
		if v, ok := f.unboundMethod(e, sym); ok {
			return v
		}
	}
	if t, ok := tv.Type.(*types.TypeType); ok && prims.HasClass(class(t.Of)) { // cython.set
		return val{v: f.opAux(prims.ClassObj, ir.RObj, class(t.Of)), t: types.Builtin("type")}
	}
	xt := f.b.info.TypeOf(e.X)
	if r, ok := xt.(*types.Reference); ok {
		xt = r.Elem
	}
	switch t := types.Resolve(xt).(type) {
	case *types.Struct:
		return f.field(e, t, false)
	case *types.Pointer:
		if s, ok := types.Resolve(t.Elem).(*types.Struct); ok {
			return f.field(e, s, true)
		}
	case *types.Object:
		if t.Ext != nil {
			return f.extAttr(e, t)
		}
	case *types.Complex:
		return f.complexAttr(e, t)
	case *types.Cpp:
		if types.IsObject(f.b.info.TypeOf(e)) && tv.Symbol == nil {
			break // of the object that it becomes
		}
		f.b.unsupported(e.Span(), "'%s' of '%s' here is", e.Name, xt)
		return f.bad(f.b.info.TypeOf(e))
	case *types.Memview, *types.Buffer, *types.CTuple:
		f.b.unsupported(e.Span(), "an attribute of '%s' is", xt)
		return f.bad(f.b.info.TypeOf(e))
	case *types.Module:
		f.b.unsupported(e.Span(), "'%s.%s' here is", t.Name, e.Name)
		return f.bad(f.b.info.TypeOf(e))
	}
	x := f.object(e.X)
	defer f.atName(e)()
	return val{v: f.obj(f.cached(prims.GetAttr), x, f.ident(f.mangle(e.Name))), t: types.Obj}
}

// isModule reports whether an expression names a cimported module.
func (f *fb) isModule(e ast.Expr) bool {
	if _, ok := f.b.info.TypeOf(e).(*types.Module); ok {
		return true
	}
	sym := f.b.info.Types[e].Symbol
	return sym != nil && sym.Kind == scope.Var && sym.Members != nil && sym.FromModule != "" // imported as well
}

// field reads a struct member.
func (f *fb) field(e *ast.Attr, s *types.Struct, arrow bool) val {
	fd := findField(s, e.Name)
	if fd == nil && !arrow {
		x := f.object(e.X) // an attribute of the dict that the struct becomes
		return val{v: f.obj(f.cached(prims.GetAttr), x, f.ident(e.Name)), t: types.Obj}
	}
	if fd == nil {
		f.b.unsupported(e.Span(), "the field '%s' of '%s' is", e.Name, s)
		return f.bad(types.Obj)
	}
	r := f.repOf(fd.Type, e.Span())
	x := f.value(e.X)
	if s == types.PyBuffer && r.Managed() && arrow {
		return val{v: f.obj(prims.GetBufferObj, x.v), t: fd.Type}
	}
	info := prims.CField
	if arrow {
		info = prims.CArrow
	}
	if r.Kind == ir.Array {
		p := f.opAux(info, &ir.Rep{Kind: ir.Ptr, Elem: r.Elem}, fieldC(fd), x.v)
		return val{v: p, t: fd.Type}
	}
	return val{v: f.opAux(info, r, fieldC(fd), x.v), t: fd.Type}
}

func findField(s *types.Struct, name string) *types.Field {
	for i := range s.Fields {
		if s.Fields[i].Name == name {
			return &s.Fields[i]
		}
	}
	return nil
}

// fieldC is a field's name in C, where it may not be one of C's words.
func fieldC(fd *types.Field) string {
	name := fd.CName
	if name == "" {
		name = fd.Name
	}
	if cWords[name] {
		return "pyxc_" + name
	}
	return name
}

// cWords are the reserved words of C that Python allows as names.
var cWords = func() map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields(`auto case char const default do double enum extern float goto inline int long
		register restrict short signed sizeof static struct switch typedef union unsigned void volatile`) {
		m[w] = true
	}
	return m
}()

// mangle applies Python's private names inside a class.
func (f *fb) mangle(name string) string {
	cls := enclosingClass(f.scope)
	if f.class != nil {
		cls = f.class.name
	}
	return mangled(cls, name)
}

func mangled(cls, name string) string {
	n := len(name)
	if cls == "" || n < 3 || name[:2] != "__" || name[n-2:] == "__" {
		return name
	}
	for len(cls) > 0 && cls[0] == '_' {
		cls = cls[1:]
	}
	if cls == "" {
		return name
	}
	return "_" + cls + name
}

// subscript reads X[Index].
func (f *fb) subscript(e *ast.Subscript) val {
	xt := types.Resolve(f.b.info.TypeOf(e.X))
	switch t := xt.(type) {
	case *types.TypeType:
		if f.b.hasEnumClass(t.Of) {
			x := f.object(e.X)
			return val{v: f.obj(prims.GetItem, x, f.object(e.Index)), t: types.Obj}
		}
		f.b.unsupported(e.Span(), "subscripting '%s' is", xt)
		return f.bad(f.b.info.TypeOf(e))
	case *types.Pointer:
		return f.pointerItem(e, t.Elem)
	case *types.Array:
		return f.pointerItem(e, t.Elem)
	case *types.CTuple:
		return f.readCTupleItem(e, t)
	case *types.Memview, *types.Buffer, *types.Cpp, *types.Fused, *types.Func:
		f.b.unsupported(e.Span(), "subscripting '%s' is", xt)
		return f.bad(f.b.info.TypeOf(e))
	}
	if s, ok := e.Index.(*ast.Slice); ok && !s.HasStep && s.Step == nil {
		return f.readSlice(e, s)
	}
	x := f.expr(e.X)
	if isIndex(f.b.info.TypeOf(e.Index)) && class(x.t) != "dict" {
		return f.intItem(e, x)
	}
	xo := f.toObj(x)
	if class(x.t) == "dict" {
		return val{v: f.obj(prims.DictGet, xo, f.object(e.Index)), t: types.Obj}
	}
	return val{v: f.obj(prims.GetItem, xo, f.object(e.Index)), t: types.Obj}
}

// isIndex reports whether values of a type index sequences as C integers.
// Unsigned ones as wide as Py_ssize_t may not fit and go through objects.
func isIndex(t types.Type) bool {
	if !types.IsInteger(t) || isBint(t) || isUCS4(t) {
		return false
	}
	r := rep(t)
	return r != nil && (r.Signed || r.Bits != 0 && r.Bits < 64 || r == ir.RSize)
}

func (f *fb) readSlice(e *ast.Subscript, s *ast.Slice) val {
	x := f.toObj(f.expr(e.X))
	t := types.Type(types.Obj)
	switch c := class(f.b.info.TypeOf(e.X)); c {
	case "list", "tuple", "str", "bytes", "bytearray":
		t = types.Builtin(c)
	}
	if v := f.intSlice(x, s); v != nil {
		return val{v: v, t: t}
	}
	lo, hi := f.sliceBounds(s)
	return val{v: f.obj(prims.GetSlice, x, lo, hi), t: t}
}

// intSlice is x[lo:hi] whose bounds are C integers, nil if they are not.
func (f *fb) intSlice(x ir.Value, s *ast.Slice) ir.Value {
	lo, hi := ir.Value(ssize(0)), ir.Value(&ir.Lit{Rep: ir.RSsize, Text: "PY_SSIZE_T_MAX"})
	has := 0
	for _, b := range []ast.Expr{s.Lo, s.Hi} {
		if b != nil && !f.isBound(b) {
			return nil
		}
	}
	if s.Lo != nil {
		lo, has = f.index(s.Lo), 1
	}
	if s.Hi != nil {
		hi, has = f.index(s.Hi), has|2
	}
	return f.opAux(prims.GetSliceInt, ir.RObj, itoa(has), x, lo, hi)
}

// isBound reports whether an expression is a C integer that is a bound of a
// slice as it is.
func (f *fb) isBound(e ast.Expr) bool {
	k, isConst := f.b.info.Types[e].Const.(*big.Int)
	return isConst && k.IsInt64() || !isConst && isIndex(f.b.info.TypeOf(e))
}

func (f *fb) sliceBounds(s *ast.Slice) (lo, hi ir.Value) {
	lo, hi = null, null
	if s.Lo != nil {
		lo = f.object(s.Lo)
	}
	if s.Hi != nil {
		hi = f.object(s.Hi)
	}
	return lo, hi
}

// sliceObj makes a slice object.
func (f *fb) sliceObj(e *ast.Slice) val {
	part := func(x ast.Expr) ir.Value {
		if x == nil {
			return ir.PyNone
		}
		return f.object(x)
	}
	lo := part(e.Lo)
	hi := part(e.Hi)
	return val{v: f.obj(prims.NewSlice, lo, hi, part(e.Step)), t: types.Builtin("slice")}
}

var typedItem = map[string]*ir.OpInfo{"list": prims.ListGetInt, "tuple": prims.TupleGetInt}

// intItem reads an item by a C integer index.
func (f *fb) intItem(e *ast.Subscript, x val) val {
	xo := f.toObj(x)
	i := f.index(e.Index)
	wrap, bounds := cbool(f.dirs.WrapAround), cbool(f.dirs.BoundsCheck)
	switch c := class(x.t); c {
	case "list", "tuple":
		return val{v: f.obj(typedItem[c], xo, i, wrap, bounds), t: types.Obj}
	case "str":
		return val{v: f.op(prims.StrGetInt, ir.RUCS4, xo, i, wrap, bounds), t: types.UCS4}
	case "bytes":
		if !f.b.cython {
			return val{v: f.op(prims.BytesItemInt, ir.RInt, xo, i, wrap, bounds), t: types.CInt}
		}
		return val{v: f.op(prims.BytesGetInt, ir.RInt, xo, i, wrap, bounds), t: types.CInt}
	case "bytearray":
		return val{v: f.op(prims.ByteArrayGetInt, ir.RInt, xo, i, wrap, bounds), t: types.CInt}
	}
	return val{v: f.obj(prims.GetItemInt, xo, i, wrap, bounds), t: types.Obj}
}

// index evaluates a C integer index to a Py_ssize_t. An index that may not fit
// goes through the checked conversion.
func (f *fb) index(e ast.Expr) ir.Value { return f.as(e, types.SsizeT) }

// pointerItem reads p[i] of a C pointer or array.
func (f *fb) pointerItem(e *ast.Subscript, elem types.Type) val {
	if s, ok := e.Index.(*ast.Slice); ok {
		return f.pointerSlice(e, s, elem)
	}
	p := f.value(e.X)
	i := f.cIndex(e.Index)
	r := f.repOf(elem, e.Span())
	if r.Kind == ir.Array {
		// An array element that is itself an array decays to a pointer.
		return val{v: f.op(prims.CIndex, &ir.Rep{Kind: ir.Ptr, Elem: r.Elem}, p.v, i), t: elem}
	}
	if r.Class {
		return val{v: f.op(prims.CIndexAddr, f.pointerTo(elem), p.v, i), t: elem}
	}
	if r.Kind == ir.Obj {
		f.b.unsupported(e.Span(), "an array of objects is")
		return f.bad(elem)
	}
	return val{v: f.op(prims.CIndex, r, p.v, i), t: elem}
}

// cIndex evaluates an index into C memory, in the index's own integer type.
func (f *fb) cIndex(e ast.Expr) ir.Value {
	v := f.expr(e)
	if v.v == nil || types.IsObject(v.t) {
		return f.coerce(v, types.SsizeT).v
	}
	return v.v
}

// pointerSlice makes bytes of a char pointer's slice, a list of any other's.
func (f *fb) pointerSlice(e *ast.Subscript, s *ast.Slice, elem types.Type) val {
	er := f.repOf(elem, e.Span())
	s = withoutNone(s)
	if s.Step != nil && isCharPtr(&ir.Rep{Kind: ir.Ptr, Elem: er}) || s.Step != nil && isUCS4(elem) {
		x := f.toObj(f.expr(e.X)) // a slice of the object that it becomes
		return val{v: f.obj(prims.GetItem, x, f.sliceObj(s).v), t: types.Obj}
	}
	if isUCS4(elem) {
		return f.wideSlice(e, s)
	}
	if er.Kind != ir.Int || er.Bits != 8 {
		return f.pointerList(e, s, elem, er)
	}
	return f.charSlice(e, s, "")
}

// charSlice makes an object of p[lo:hi] of a char pointer: of the class that
// is asked for, or that c_string_type gives.
func (f *fb) charSlice(e *ast.Subscript, s *ast.Slice, class string) val {
	p := f.coerce(f.value(e.X), types.CharPtr)
	n := pastEnd()
	if s.Hi != nil {
		n = f.index(s.Hi)
	}
	if s.Lo != nil {
		lo := f.index(s.Lo)
		p.v = f.op(prims.CAdd, ir.RCharP, p.v, lo)
		if s.Hi != nil {
			n = f.op(prims.CSub, ir.RSsize, n, lo)
		}
	}
	return f.charsAs(p, n, f.stringClass(class))
}

// charSliceOf is an expression that is a slice of a char pointer or array, nil
// if it is none.
func (f *fb) charSliceOf(e ast.Expr) (*ast.Subscript, *ast.Slice) {
	sub, ok := e.(*ast.Subscript)
	if !ok {
		return nil, nil
	}
	sl, ok := sub.Index.(*ast.Slice)
	if !ok {
		return nil, nil
	}
	if r := rep(decay(f.b.info.TypeOf(sub.X))); r == nil || !isCharPtr(r) {
		return nil, nil
	}
	if sl = withoutNone(sl); sl.Step != nil {
		return nil, nil
	}
	return sub, sl
}

// withoutNone leaves out bounds and a step that are written as None.
func withoutNone(s *ast.Slice) *ast.Slice {
	c := *s
	if k, ok := c.Step.(*ast.Const); ok && k.Kind == ast.None {
		c.Step = nil
	}
	if k, ok := c.Lo.(*ast.Const); ok && k.Kind == ast.None {
		c.Lo = nil
	}
	if k, ok := c.Hi.(*ast.Const); ok && k.Kind == ast.None {
		c.Hi = nil
	}
	return &c
}

// pointerList is p[lo:hi]: a view of the memory where the number of items is
// known, which becomes a list where an object is asked for; a list otherwise.
func (f *fb) pointerList(e *ast.Subscript, s *ast.Slice, elem types.Type, er *ir.Rep) val {
	items := f.arrayRange(e)
	if items == nil || er.Kind == ir.Obj {
		f.b.unsupported(e.Span(), "this slice of '%s' is", f.b.info.TypeOf(e.X))
		return f.bad(types.Obj)
	}
	if t := f.b.info.TypeOf(e); arrayLenOf(t) != nil {
		p := items.base
		if !sameLit(items.lo, ssize(0)) {
			p = f.op(prims.CAdd, &ir.Rep{Kind: ir.Ptr, Elem: er}, p, items.lo)
		}
		return val{v: p, t: t}
	}
	return f.listOf(items, er)
}

// arrayLenOf is the length of a type that is an array of known length.
func arrayLenOf(t types.Type) ir.Value {
	if a, ok := types.Resolve(t).(*types.Array); ok {
		return arrayLen(a)
	}
	return nil
}

// wideSlice makes a str of a slice of Py_UNICODE memory, up to the zero if it
// has no end.
func (f *fb) wideSlice(e *ast.Subscript, s *ast.Slice) val {
	p := f.value(e.X)
	lo, hi := ir.Value(ssize(0)), pastEnd()
	if s.Lo != nil {
		lo = f.index(s.Lo)
	}
	if s.Hi != nil {
		hi = f.index(s.Hi)
	}
	return val{v: f.obj(prims.FromWide, p.v, lo, hi), t: types.Builtin("str")}
}

// address gives &e and its pointer type.
func (f *fb) address(e ast.Expr) (ir.Value, types.Type) {
	defer f.at(e)()
	t := f.b.info.TypeOf(e)
	if f.b.info.Cplus {
		if p, t := f.cppAddress(e); p != nil {
			return p, t
		}
	}
	pt := &types.Pointer{Elem: t}
	pr := f.repOf(pt, e.Span())
	switch e := e.(type) {
	case *ast.Name:
		if sym := f.b.info.Uses[e]; f.b.inCCell(sym) {
			return f.cast(f.ccellAddress(sym), pr), pt
		}
		v := f.name(e)
		switch p := v.v.(type) {
		case *ir.Local:
			p.Addressed = true
			if !p.Rep.Managed() {
				return f.op(prims.CAddr, pr, p), pt
			}
		case *ir.Sym:
			if _, isFunc := types.Resolve(t).(*types.Func); isFunc {
				return p, t
			}
			return f.op(prims.CAddr, pr, p), pt
		}
	case *ast.Attr:
		if v := f.methodAddress(e); v != nil {
			return v, t
		}
		return f.fieldAddress(e, pr), pt
	case *ast.Subscript:
		switch types.Resolve(f.b.info.TypeOf(e.X)).(type) {
		case *types.Pointer, *types.Array:
			p := f.value(e.X)
			return f.op(prims.CIndexAddr, pr, p.v, f.cIndex(e.Index)), pt
		}
	}
	f.b.unsupported(e.Span(), "taking the address of this is")
	return &ir.Lit{Rep: pr, Text: "NULL"}, pt
}

// methodAddress is the C function that a method of an object is; nil if the
// expression is none.
func (f *fb) methodAddress(e *ast.Attr) ir.Value {
	t, ok := types.Resolve(f.b.info.TypeOf(e)).(*types.Func)
	o, isExt := types.Resolve(f.b.info.TypeOf(e.X)).(*types.Object)
	if !ok || !isExt || o.Ext == nil {
		return nil
	}
	sym, _ := f.memberOf(o, e.Name)
	if sym == nil || sym.Kind != scope.CFunc || isStatic(sym) {
		return nil
	}
	self := f.value(e.X)
	f.noneCheck(self, sym.Name)
	if fn := f.methodOf(self, o, sym, t); len(fn) == 1 {
		return fn[0]
	}
	return nil
}

func (f *fb) fieldAddress(e *ast.Attr, pr *ir.Rep) ir.Value {
	switch t := types.Resolve(f.b.info.TypeOf(e.X)).(type) {
	case *types.Object:
		if t.Ext != nil {
			return f.extAddress(e, t, pr)
		}
	case *types.Struct:
		if fd := findField(t, e.Name); fd != nil {
			p, _ := f.address(e.X)
			return f.opAux(prims.CArrowAddr, pr, fieldC(fd), p)
		}
	case *types.Pointer:
		if s, ok := types.Resolve(t.Elem).(*types.Struct); ok {
			if fd := findField(s, e.Name); fd != nil {
				return f.opAux(prims.CArrowAddr, pr, fieldC(fd), f.value(e.X).v)
			}
		}
	}
	if f.isModule(e.X) {
		v := f.attr(e)
		return f.op(prims.CAddr, pr, v.v)
	}
	f.b.unsupported(e.Span(), "taking the address of '%s' is", e.Name)
	return &ir.Lit{Rep: pr, Text: "NULL"}
}
