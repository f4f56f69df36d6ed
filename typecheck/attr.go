package typecheck

import (
	"math/big"

	"pyxc/parser/ast"
	"pyxc/typecheck/coerce"
	"pyxc/typecheck/infer"
	"pyxc/typecheck/scope"
	"pyxc/typecheck/types"
)

// staticAttr resolves module.name and Enum.name, whose meaning does not
// depend on a value; nil if x is not one of these.
func (c *checker) staticAttr(e *env, x *ast.Attr) *scope.Symbol {
	var base *scope.Symbol
	switch b := x.X.(type) {
	case *ast.Name:
		base = c.info.Uses[b]
		if base == nil {
			base = c.lookup(e, b.Id)
		}
	case *ast.Attr:
		if path, ok := c.cythonPath(e, x); ok {
			return c.cimportsSymbol(e, path)
		}
		base = c.staticAttr(e, b)
	}
	if base == nil {
		return nil
	}
	switch base.Kind {
	case scope.Module:
		if _, ok := c.pure[base]; ok {
			if path, ok := c.cythonPath(e, x); ok {
				return c.cimportsSymbol(e, path)
			}
		}
		if base.Members != nil {
			if sym := base.Members.Names[x.Name]; sym != nil && (sym.Declared || sym.Kind == scope.Module) {
				return sym
			}
		}
		return c.submodule(e, base, x.Name)
	case scope.CType:
		if base.Members != nil && isEnumOrCpp(base.Type) {
			return base.Members.Names[x.Name]
		}
	case scope.ExtType:
		if t, ok := base.Type.(*types.Object); ok {
			if sym := c.member(t, x.Name); sym != nil && sym.Kind == scope.CFunc {
				return sym
			}
		}
	case scope.Var:
		// A name that is both imported and cimported.
		if base.Members != nil && base.FromModule != "" {
			if sym := base.Members.Names[x.Name]; sym != nil && sym.Declared {
				return sym
			}
		}
	}
	return nil
}

func isEnumOrCpp(t types.Type) bool {
	switch types.Resolve(t).(type) {
	case *types.Enum, *types.Cpp:
		return true
	}
	return false
}

func (c *checker) attrExpr(e *env, x *ast.Attr) TypeAndValue {
	if path, ok := c.cythonPath(e, x); ok {
		c.recordChain(e, x.X)
		return c.cythonValue(e, x, path)
	}
	if sym := c.staticAttr(e, x); sym != nil {
		c.recordChain(e, x.X)
		tv := c.symbolValue(sym)
		tv.Symbol = sym
		return tv
	}
	called := c.callee == ast.Expr(x) || c.addressed == ast.Expr(x)
	base := c.typed(e, x.X)
	if m, ok := base.Type.(*types.Module); ok {
		if base.Symbol != nil && base.Symbol.Members != nil {
			// Not declared in the .pxd: an attribute of the Python module.
			return of(types.Obj)
		}
		c.errorf(x, "E0404", "the module %s declares no %s", m.Name, x.Name)
		return of(types.Bad)
	}
	tv := c.memberOf(e, x, base.Type)
	if sym := tv.Symbol; sym != nil && sym.Kind == scope.CFunc && !called && extClass(base.Type) {
		return of(types.Obj) // a C method with its object
	}
	return tv
}

func extClass(t types.Type) bool {
	o, ok := types.Resolve(deref(t)).(*types.Object)
	return ok && o.Ext != nil
}

// recordChain records the parts of a dotted name that stands for a symbol.
func (c *checker) recordChain(e *env, x ast.Expr) {
	if c.quiet > 0 {
		return
	}
	switch x := x.(type) {
	case *ast.Name:
		c.typed(e, x)
	case *ast.Attr:
		c.recordChain(e, x.X)
		tv := of(&types.Module{Name: x.Name})
		if sym := c.staticAttr(e, x); sym != nil {
			tv = c.symbolValue(sym)
			tv.Symbol = sym
		}
		c.info.Types[x] = tv
	}
}

// memberOf types base.name by the type of base.
func (c *checker) memberOf(e *env, x *ast.Attr, base types.Type) TypeAndValue {
	t := types.Resolve(deref(base))
	if p, ok := t.(*types.Pointer); ok {
		switch elem := types.Resolve(p.Elem).(type) {
		case *types.Struct, *types.Cpp:
			t = elem
		}
	}
	switch t := t.(type) {
	case *types.Invalid:
		return of(base)
	case *types.Struct:
		return c.field(x, t)
	case *types.Cpp:
		return c.cppAttr(x, t, isConst(deref(base)))
	case *types.Object:
		return c.objectAttr(e, x, t)
	case *types.Buffer:
		if o, ok := types.Resolve(t.Base).(*types.Object); ok {
			return c.objectAttr(e, x, o)
		}
		return of(types.Obj)
	case *types.Complex:
		switch x.Name {
		case "real", "imag":
			return TypeAndValue{Type: t.Of, Addressable: true}
		}
		return of(types.Obj)
	case *types.Memview:
		return c.memviewAttr(t, x.Name)
	case *types.TypeType:
		if en, ok := types.Resolve(t.Of).(*types.Enum); ok {
			if en.Cpdef {
				return of(types.Obj)
			}
			c.errorf(x, "E0340", "%s has no constant %s", en.Name, x.Name)
			return of(types.Bad)
		}
		if cpp, ok := types.Resolve(t.Of).(*types.Cpp); ok {
			if r := c.cppMemberType(cpp, x.Name); r != nil {
				return of(&types.TypeType{Of: r})
			}
			return c.cppAttr(x, cpp, false)
		}
		return of(types.Obj)
	case *types.Fused, *types.TemplateParam:
		return of(types.Bad)
	case *types.Pointer, *types.Null, *types.Void, *types.Func:
		if isCharPtr(t) {
			return of(types.Obj) // a method of the bytes that it becomes
		}
		if sym := c.info.Types[x.X].Symbol; sym != nil && sym.Kind == scope.CFunc && sym.Cpdef {
			return of(types.Obj) // of its Python side
		}
		c.errorf(x, "E0340", "%s has no attributes", base)
		return of(types.Bad)
	}
	return of(types.Obj) // numbers and C tuples become objects
}

func isCharPtr(t types.Type) bool {
	p, ok := types.Resolve(t).(*types.Pointer)
	if !ok {
		return false
	}
	i, ok := types.Resolve(p.Elem).(*types.Int)
	return ok && (i.Char || i.UCS4)
}

func (c *checker) field(x *ast.Attr, t *types.Struct) TypeAndValue {
	for _, f := range t.Fields {
		if f.Name == x.Name {
			tv := TypeAndValue{Type: f.Type, Addressable: true}
			if sc := c.structMembers[t]; sc != nil {
				tv.Symbol = sc.Names[x.Name]
			}
			return tv
		}
	}
	if types.IsLock(t) {
		if x.Name == "acquire" || x.Name == "release" {
			return of(&types.Func{Result: types.VoidType, Nogil: true})
		}
		c.errorf(x, "E0340", "%s has only acquire() and release()", t.Name)
		return of(types.Bad)
	}
	if _, ok := coerce.Convert(t, types.Obj); ok && t.Complete && contains(dictMethods, x.Name) {
		return of(types.Obj) // of the dict that it becomes
	}
	if !t.Complete && !t.Extern {
		c.errorf(x, "E0320", "the struct %s has no fields yet", t.Name)
		return of(types.Bad)
	}
	var names []string
	for _, f := range t.Fields {
		names = append(names, f.Name)
	}
	c.errorf(x, "E0340", "%s has no field %s%s", t.Name, x.Name, didYouMean(x.Name, names))
	return of(types.Bad)
}

func (c *checker) objectAttr(e *env, x *ast.Attr, t *types.Object) TypeAndValue {
	if t.Ext != nil {
		sym := c.member(t, mangle(e.cls, x.Name))
		if sym == nil {
			sym = c.member(t, x.Name)
		}
		if sym != nil {
			c.usePxd(sym)
			if sym.Declared && (x.Name == "__weakref__" || x.Name == "__dict__") {
				c.errorf(x, "E0340", "%s belongs to the interpreter; use the weakref module or vars()", x.Name)
				return of(types.Bad)
			}
			if f := PropertyGetter(sym); f != nil {
				return of(orBad(f.Result))
			}
			if sym.Kind == scope.CFunc || sym.Declared && sym.Kind == scope.Var {
				return TypeAndValue{Type: orBad(sym.Type), Symbol: sym, Addressable: !types.IsObject(sym.Type)}
			}
		}
		return of(types.Obj)
	}
	if r, ok := builtinAttr(t.Class, x.Name); ok {
		return of(r)
	}
	return of(types.Obj)
}

// PropertyGetter is the type of a C method that an extern class declares with
// @property: reading the attribute calls it. It is nil for any other symbol.
func PropertyGetter(sym *scope.Symbol) *types.Func {
	if sym.Kind != scope.CFunc {
		return nil
	}
	var decorators []ast.Expr
	if fd, ok := sym.Def.(*ast.FuncDef); ok {
		decorators = fd.Decorators
	} else if v, ok := sym.Decl.(*ast.CVarDecl); ok {
		decorators = v.Decorators
	}
	f, _ := sym.Type.(*types.Func)
	if !hasDecorator(decorators, "property") {
		return nil
	}
	return f
}

// builtinAttr knows the attributes of builtin types that have a C value.
func builtinAttr(class, name string) (types.Type, bool) {
	if class == "complex" && (name == "real" || name == "imag") {
		return types.Double, true
	}
	return nil, false
}

func (c *checker) memviewAttr(t *types.Memview, name string) TypeAndValue {
	switch name {
	case "shape", "strides", "suboffsets":
		return of(&types.Array{Elem: types.SsizeT, Len: 8})
	case "T":
		axes := make([]types.Axis, len(t.Axes))
		for i, a := range t.Axes {
			axes[len(axes)-1-i] = a
		}
		return of(&types.Memview{Elem: t.Elem, Axes: axes})
	case "_data":
		return of(types.CharPtr)
	case "ndim", "itemsize", "nbytes", "size":
		return of(types.Obj)
	}
	return of(types.Obj)
}

// ---- subscripts

func (c *checker) subscriptExpr(e *env, x *ast.Subscript) TypeAndValue {
	if t := c.subscriptType(e, x); t != nil {
		return of(&types.TypeType{Of: t})
	}
	base := c.typed(e, x.X)
	c.checkNegative(e, x, base.Type)
	if sl, ok := x.Index.(*ast.Slice); ok {
		return c.sliceExpr(e, x, base.Type, sl)
	}
	switch t := types.Resolve(deref(base.Type)).(type) {
	case *types.Func:
		if base.Symbol != nil && base.Symbol.Extern && c.cplus() {
			return c.explicitTemplate(e, x, base, t)
		}
		return of(base.Type)
	case *types.Fused, *types.TemplateParam:
		return of(base.Type) // choosing a specialisation
	case *types.Memview:
		return c.memviewIndex(e, x, t)
	case *types.Buffer:
		return c.bufferIndex(e, x, t)
	}
	index := c.typed(e, x.Index)
	switch t := types.Resolve(deref(base.Type)).(type) {
	case *types.Invalid:
		return of(base.Type)
	case *types.Pointer:
		if types.IsVoid(t.Elem) {
			c.errorf(x, "E0341", "void * can't be indexed")
			return of(types.Bad)
		}
		if isFuncType(t.Elem) {
			return of(base.Type)
		}
		c.cIndex(e, x.Index, index.Type)
		return TypeAndValue{Type: t.Elem, Addressable: true}
	case *types.Array:
		c.cIndex(e, x.Index, index.Type)
		return TypeAndValue{Type: t.Elem, Addressable: true}
	case *types.CTuple:
		return c.ctupleIndex(x, t, index)
	case *types.Cpp:
		if r := c.cppOperator(e, x, "[]", base, index); r != nil {
			return TypeAndValue{Type: r, Addressable: true}
		}
		c.errorf(x, "E0341", "%s can't be indexed with %s", base.Type, index.Type)
		return of(types.Bad)
	case *types.Object:
		if types.IsPointer(index.Type) {
			c.assignable(e, x.Index, index.Type, types.Obj)
		}
		return c.objectIndex(e, t, index)
	case *types.Struct:
		c.errorf(x, "E0341", "%s can't be indexed", base.Type)
		return of(types.Bad)
	case *types.Int, *types.Enum, *types.Float:
		if i, ok := t.(*types.Int); ok && i.UCS4 {
			return of(types.Obj)
		}
		if boxes(e) {
			return of(types.Obj)
		}
		c.errorf(x, "E0341", "%s can't be indexed", base.Type)
		return of(types.Bad)
	}
	return of(types.Obj)
}

func isFuncType(t types.Type) bool { _, ok := types.Resolve(t).(*types.Func); return ok }

// subscriptType reads x as a type instantiation: vector[int], double[:].
func (c *checker) subscriptType(e *env, x *ast.Subscript) types.Type {
	c.quiet++
	defer func() { c.quiet-- }()
	switch b := x.X.(type) {
	case *ast.Name:
		sym := c.lookup(e, b.Id)
		if sym == nil || sym.Kind != scope.CType {
			if path, ok := c.pure[sym]; !ok || sym == nil || path == "" {
				return nil
			}
		}
	case *ast.Attr:
		if _, ok := c.cythonPath(e, b); !ok {
			if sym := c.staticAttr(e, b); sym == nil || sym.Kind != scope.CType {
				return nil
			}
		}
	default:
		return nil
	}
	t := c.subscriptAsType(e, x)
	if t != nil && types.IsObject(t) {
		return nil
	}
	return t
}

func (c *checker) cIndex(e *env, x ast.Expr, t types.Type) {
	if types.IsInteger(t) || types.IsInvalid(t) {
		return
	}
	if types.IsObject(t) {
		c.assignable(e, x, t, types.SsizeT)
		return
	}
	c.errorf(x, "E0342", "%s is no index", t)
}

func (c *checker) ctupleIndex(x *ast.Subscript, t *types.CTuple, index TypeAndValue) TypeAndValue {
	n, ok := index.Const.(*big.Int)
	if !ok || !n.IsInt64() {
		return of(types.Obj)
	}
	i := n.Int64()
	if i < 0 {
		i += int64(len(t.Elts))
	}
	if i < 0 || i >= int64(len(t.Elts)) {
		c.errorf(x, "E0343", "the tuple has %d elements", len(t.Elts))
		return of(types.Bad)
	}
	return TypeAndValue{Type: t.Elts[i], Addressable: true}
}

func (c *checker) objectIndex(e *env, t *types.Object, index TypeAndValue) TypeAndValue {
	if (t.Class == "bytearray" || t.Class == "bytes") && types.IsInteger(index.Type) && e.mod.dialect != ast.Py {
		return of(types.CInt)
	}
	if t.Class == "str" && types.IsInteger(index.Type) {
		return of(types.UCS4)
	}
	return of(types.Obj)
}

func (c *checker) sliceExpr(e *env, x *ast.Subscript, base types.Type, sl *ast.Slice) TypeAndValue {
	c.exprs(e, sl.Lo, sl.Hi, sl.Step)
	if c.quiet == 0 {
		c.info.Types[sl] = of(types.Builtin("slice"))
	}
	switch t := types.Resolve(deref(base)).(type) {
	case *types.Invalid:
		return of(base)
	case *types.Pointer:
		if isCharPtr(t) {
			if i, ok := types.Resolve(t.Elem).(*types.Int); ok && i.UCS4 {
				return of(types.Builtin("str"))
			}
			return of(cStringClass(e))
		}
		if types.IsVoid(t.Elem) {
			c.errorf(x, "E0341", "void * can't be sliced")
			return of(types.Bad)
		}
		return TypeAndValue{Type: &types.Array{Elem: t.Elem, Len: c.sliceLen(e, sl, -1)}, Addressable: true}
	case *types.Array:
		if i, ok := types.Resolve(t.Elem).(*types.Int); ok && i.Char {
			return of(cStringClass(e))
		}
		return TypeAndValue{Type: &types.Array{Elem: t.Elem, Len: c.sliceLen(e, sl, t.Len)}, Addressable: true}
	case *types.Object:
		for _, b := range []ast.Expr{sl.Lo, sl.Hi, sl.Step} {
			if b != nil && types.IsPointer(c.expr(e, b)) {
				c.assignable(e, b, c.expr(e, b), types.Obj)
			}
		}
		switch t.Class {
		case "str", "bytes", "bytearray", "list", "tuple":
			return of(types.Builtin(t.Class))
		}
		return of(types.Obj)
	case *types.Memview:
		return of(t)
	case *types.Struct:
		c.errorf(x, "E0341", "%s can't be sliced", base)
		return of(types.Bad)
	case *types.Int, *types.Enum, *types.Float:
		if i, ok := t.(*types.Int); ok && i.UCS4 {
			return of(types.Builtin("str"))
		}
		if boxes(e) {
			return of(types.Obj)
		}
		c.errorf(x, "E0341", "%s can't be sliced", base)
		return of(types.Bad)
	}
	return of(types.Obj)
}

// cStringClass is what C strings become by c_string_type.
func cStringClass(e *env) types.Type {
	switch e.dirs.CStringType {
	case "str", "unicode":
		return types.Builtin("str")
	case "bytearray":
		return types.Builtin("bytearray")
	}
	return types.Builtin("bytes")
}

func (c *checker) memviewIndex(e *env, x *ast.Subscript, t *types.Memview) TypeAndValue {
	list := indexList(x.Index)
	if len(list) > 1 && c.quiet == 0 {
		c.info.Types[x.Index] = of(types.Builtin("tuple"))
	}
	slices, ellipsis, used := 0, false, 0
	var axes []types.Axis
	for _, i := range list {
		switch i := i.(type) {
		case *ast.Slice:
			c.expr(e, i)
			slices++
			if used < len(t.Axes) {
				axes = append(axes, t.Axes[used])
			}
			used++
		case *ast.Const:
			c.expr(e, i)
			if i.Kind == ast.Ellipsis {
				ellipsis = true
				n := len(t.Axes) - (len(list) - 1)
				for ; n > 0 && used < len(t.Axes); n-- {
					axes = append(axes, t.Axes[used])
					used++
				}
			} else {
				axes = append(axes, types.Axis{Access: "direct", Packing: "strided"})
				slices++
			}
		default:
			c.cIndex(e, i, c.expr(e, i))
			used++
		}
	}
	if used > len(t.Axes) {
		c.errorf(x, "E0345", "%d indices for a memoryview of %d dimensions", used, len(t.Axes))
		return of(types.Bad)
	}
	if slices == 0 && !ellipsis && used == len(t.Axes) {
		return TypeAndValue{Type: t.Elem, Addressable: true}
	}
	axes = append(axes, t.Axes[min(used, len(t.Axes)):]...)
	return of(&types.Memview{Elem: t.Elem, Axes: axes})
}

func indexList(x ast.Expr) []ast.Expr {
	if t, ok := x.(*ast.Tuple); ok {
		return t.Elts
	}
	return []ast.Expr{x}
}

func (c *checker) bufferIndex(e *env, x *ast.Subscript, t *types.Buffer) TypeAndValue {
	list := indexList(x.Index)
	if len(list) > 1 && c.quiet == 0 {
		c.info.Types[x.Index] = of(types.Builtin("tuple"))
	}
	plain := len(list) == t.NDim
	for _, i := range list {
		if it := c.expr(e, i); !types.IsInteger(it) {
			plain = false
		}
	}
	if plain {
		return TypeAndValue{Type: t.Elem, Addressable: true}
	}
	return of(types.Obj)
}

// itemType is the type of the items that iterating over x gives.
func (c *checker) itemType(e *env, x ast.Expr) types.Type {
	switch d := x.(type) {
	case *ast.Tuple:
		return c.commonItem(e, d.Elts)
	case *ast.List:
		return c.commonItem(e, d.Elts)
	case *ast.Set:
		return c.commonItem(e, d.Elts)
	}
	t := c.expr(e, x)
	switch r := types.Resolve(deref(t)).(type) {
	case *types.Invalid:
		return t
	case *types.Pointer:
		return r.Elem
	case *types.Array:
		return r.Elem
	case *types.Object:
		if p, ok := types.Resolve(c.slicedMemory(e, x)).(*types.Pointer); ok {
			return p.Elem // iterating over a slice of a C string
		}
		if r.Class == "str" {
			return types.UCS4
		}
	case *types.Memview:
		if len(r.Axes) == 1 {
			return r.Elem
		}
		return &types.Memview{Elem: r.Elem, Axes: r.Axes[1:]}
	case *types.Cpp:
		if item := c.itemOf(e, r); item != nil {
			c.info.CppItems[x] = item
			if cpp, ok := item.(*types.Cpp); ok {
				return infer.Assignable(cpp)
			}
			return item
		}
		c.errorf(x, "E0341", "a loop over %s needs its begin() and end()", r)
		return types.Bad
	}
	return types.Obj
}

// slicedMemory is the pointer type of what x is a slice of, nil if x is no
// slice of a C string.
func (c *checker) slicedMemory(e *env, x ast.Expr) types.Type {
	sub, ok := x.(*ast.Subscript)
	if !ok {
		return nil
	}
	if _, ok := sub.Index.(*ast.Slice); !ok {
		return nil
	}
	if t := decayed(c.expr(e, sub.X)); isCharPtr(t) {
		return t
	}
	return nil
}

// sliceLen is the length of a slice of a C array of length n (-1: unknown) if
// its bounds are constants, else -1.
func (c *checker) sliceLen(e *env, sl *ast.Slice, n int64) int64 {
	if sl.Step != nil {
		return -1
	}
	bound := func(x ast.Expr, otherwise int64) (int64, bool) {
		if x == nil {
			return otherwise, otherwise >= 0
		}
		v, ok := c.typed(e, x).Const.(*big.Int)
		if !ok || !v.IsInt64() {
			return 0, false
		}
		i := v.Int64()
		if i < 0 {
			i += n
			if n < 0 {
				return 0, false
			}
		}
		return i, true
	}
	lo, ok1 := bound(sl.Lo, 0)
	hi, ok2 := bound(sl.Hi, n)
	if !ok1 || !ok2 || lo < 0 || hi < lo {
		return -1
	}
	return hi - lo
}

var dictMethods = []string{"items", "keys", "values", "get", "copy", "pop", "popitem", "update", "setdefault", "clear"}

// commonItem is the type of the items of a display that is iterated over.
func (c *checker) commonItem(e *env, elts []ast.Expr) types.Type {
	var t types.Type
	for _, x := range elts {
		if _, star := x.(*ast.Starred); star {
			return types.Obj
		}
		xt := c.expr(e, x)
		if t == nil {
			t = xt
		} else {
			if boxes(e) && infer.Mixed([]types.Type{t, xt}) {
				return types.Obj
			}
			t = infer.Independent(t, xt)
		}
		if t == nil {
			return types.Obj
		}
	}
	if t == nil || !types.IsNumeric(t) && !types.IsObject(t) || types.IsInvalid(t) && t != unknown {
		return types.Obj
	}
	return t
}
