package typecheck

import (
	"math/big"
	"strconv"
	"strings"

	"pyxc/parser/ast"
	"pyxc/typecheck/coerce"
	"pyxc/typecheck/scope"
	"pyxc/typecheck/types"
)

// basicTypes maps C's type words without modifiers to types.
var basicTypes = map[string]types.Type{
	"void": types.VoidType, "char": types.Char, "short": types.Short, "int": types.CInt, "long": types.Long,
	"float": types.FloatT, "double": types.Double, "bint": types.Bint, "object": types.Obj,
	"Py_ssize_t": types.SsizeT, "size_t": types.SizeT, "ssize_t": types.SSizeT, "Py_hash_t": types.HashT,
	"ptrdiff_t": types.Ptrdiff, "Py_UCS4": types.UCS4, "Py_UNICODE": types.UniChar, "Py_tss_t": pyTssT,
	"Py_buffer": types.PyBuffer,
}

var pyTssT = &types.Typedef{Name: "Py_tss_t", CName: "Py_tss_t", Of: &types.Struct{Name: "Py_tss_t", CName: "Py_tss_t", Typedef: true, Extern: true}, Extern: true}

// walkType resolves a type written inside an expression.
func (c *checker) walkType(e *env, t *ast.TypeExpr) {
	if t == nil {
		return
	}
	c.walkTypeArgs(e, t)
	if t.Expr != nil {
		if _, ok := c.typeOrNil(e, t); !ok {
			c.walk(e, t.Expr) // an expression after all, as in sizeof(x)
			return
		}
	}
	c.typeOf(e, t)
}

// walkTypeArgs declares the expressions inside a type's brackets and dimensions.
func (c *checker) walkTypeArgs(e *env, t *ast.TypeExpr) {
	if t == nil {
		return
	}
	for i := range t.Index {
		c.walk(e, t.Index[i].Expr)
		if a := t.Index[i].Axis; a != nil {
			c.walkAll(e, a.Lo, a.Hi, a.Step)
		}
	}
	c.walkDims(e, t.Decl)
}

func (c *checker) walkDims(e *env, d ast.Declarator) {
	switch d := d.(type) {
	case *ast.PtrDecl:
		c.walkDims(e, d.Base)
	case *ast.RefDecl:
		c.walkDims(e, d.Base)
	case *ast.ArrayDecl:
		c.walk(e, d.Dim)
		c.walkDims(e, d.Base)
	case *ast.FuncDecl:
		c.walkDims(e, d.Base)
	}
}

// typeOf resolves a written type with its abstract declarator and reports
// what is wrong with it.
func (c *checker) typeOf(e *env, t *ast.TypeExpr) types.Type {
	if t == nil {
		return types.Obj
	}
	if done, ok := c.info.TypeExprs[t]; ok {
		return done
	}
	base := c.baseType(e, t)
	if t.Decl != nil {
		_, base, _ = c.declarator(e, base, t.Decl)
	}
	if c.quiet == 0 {
		c.info.TypeExprs[t] = base
	}
	return base
}

// typeOrNil resolves t if it names a type.
func (c *checker) typeOrNil(e *env, t *ast.TypeExpr) (types.Type, bool) {
	if done, ok := c.info.TypeExprs[t]; ok {
		return done, !types.IsInvalid(done)
	}
	c.quiet++
	r := c.typeOf(e, t)
	c.quiet--
	return r, !types.IsInvalid(r)
}

func (c *checker) baseType(e *env, t *ast.TypeExpr) types.Type {
	if r := c.typingIndexed(e, t); r != nil {
		return r
	}
	r := c.unqualified(e, t)
	if types.IsInvalid(r) {
		return r
	}
	if t.HasIndex {
		r = c.indexedType(e, r, t)
	}
	if t.Volatile && types.IsObject(r) {
		c.errorf(t, "E0303", "a Python object can't be volatile")
	}
	if (t.Const || t.Volatile) && !types.IsInvalid(r) && !types.IsObject(r) {
		r = &types.Const{Of: r, Const: t.Const, Volatile: t.Volatile}
	}
	return r
}

func (c *checker) unqualified(e *env, t *ast.TypeExpr) types.Type {
	switch {
	case t.Ctuple != nil:
		return c.ctuple(e, t)
	case t.Elem != nil:
		return c.memberType(e, t)
	case t.Basic || len(t.Path) == 0 || t.Signed != 0 || t.Long != 0:
		return c.basicType(t)
	}
	if len(t.Path) == 1 {
		return c.namedType(e, t)
	}
	return c.dottedType(e, t)
}

func (c *checker) basicType(t *ast.TypeExpr) types.Type {
	name := "int"
	if len(t.Path) > 0 {
		name = strings.Join(t.Path, ".")
	}
	r := modified(name, t.Signed, t.Long)
	if r == nil {
		c.errorf(t, "E0302", "no such C type")
		return types.Bad
	}
	if t.Complex {
		return c.complexed(t, r)
	}
	return r
}

var (
	cFloatComplex      = &types.Complex{Of: types.FloatT}
	cLongDoubleComplex = &types.Complex{Of: types.LDouble}
)

// modified applies signed/unsigned and short/long to a type word.
func modified(name string, signed, long int) types.Type {
	switch name {
	case "char":
		if long != 0 {
			return nil
		}
		return [...]types.Type{types.Char, types.SChar, types.UChar}[signed]
	case "int", "short", "long":
		if name == "short" {
			long = -1
		} else if name == "long" {
			long++
		}
		unsigned := signed == 2
		switch {
		case long == -1:
			return either(unsigned, types.UShort, types.Short)
		case long == 0:
			return either(unsigned, types.UInt, types.CInt)
		case long == 1:
			return either(unsigned, types.ULong, types.Long)
		case long == 2:
			return either(unsigned, types.ULLong, types.LLong)
		}
		return nil
	case "double":
		if long == 1 && signed == 0 {
			return types.LDouble
		}
	}
	if signed != 0 || long != 0 {
		if signed == 2 && long == 0 {
			switch name {
			case "Py_ssize_t", "ssize_t":
				return types.SizeT
			}
		}
		return nil
	}
	if t, ok := basicTypes[name]; ok {
		return t
	}
	return nil
}

func either(second bool, a, b types.Type) types.Type {
	if second {
		return a
	}
	return b
}

// namedType resolves a single name where a type is expected.
func (c *checker) namedType(e *env, t *ast.TypeExpr) types.Type {
	name := t.Path[0]
	sym := c.lookup(e, name)
	if sym != nil && sym.Storage == scope.ClassAttr && c.symbolType(sym) == nil && e.sc.Parent != nil {
		sym = c.find(e.sc.Parent, name) // an attribute of that name is no type
	}
	if sym != nil && sym.Storage != scope.Builtin {
		if r := c.symbolType(sym); r != nil {
			return c.complexed(t, r)
		}
	}
	if r, ok := basicTypes[name]; ok && (sym == nil || sym.Storage == scope.Builtin || !sym.Declared) {
		return c.complexed(t, r)
	}
	if sym == nil || sym.Storage == scope.Builtin {
		if name == "complex" {
			return types.CDouble // as float is C's, too
		}
		if r := builtinType(name); r != nil {
			return r
		}
	}
	if r := typingType(sym, name); r != nil {
		return r
	}
	if sym != nil && sym.Storage != scope.Builtin && sym.Kind == scope.Class && builtinType(name) != nil {
		return builtinType(name)
	}
	c.errorf(t, "E0303", "%s is not a C type%s", name, c.typeHint(e, name))
	return types.Bad
}

func (c *checker) complexed(t *ast.TypeExpr, r types.Type) types.Type {
	if !t.Complex {
		return r
	}
	switch of := types.Resolve(r).(type) {
	case *types.Float:
		switch of {
		case types.Double:
			return types.CDouble
		case types.FloatT:
			return cFloatComplex
		}
		return cLongDoubleComplex
	case *types.Int:
		if !of.Bint && !of.UCS4 {
			return &types.Complex{Of: of}
		}
	case *types.Invalid:
		return r
	}
	c.errorf(t, "E0302", "only C numbers have a complex form")
	return types.Bad
}

// builtinType is the object type of a builtin class where a type is written.
func builtinType(name string) types.Type {
	if new, ok := renamedBuiltins[name]; ok && name != "xrange" && name != "raw_input" && name != "unichr" {
		if name == "basestring" {
			return types.Builtin("str")
		}
		name = new
	}
	if name == "object" {
		return types.Obj
	}
	if t := types.Builtin(name); t != nil {
		return t
	}
	return nil
}

// symbolType returns the type that a symbol names, or nil.
func (c *checker) symbolType(sym *scope.Symbol) types.Type {
	switch sym.Kind {
	case scope.CType, scope.ExtType:
		return sym.Type
	}
	if path, ok := c.pure[sym]; ok {
		return c.cythonType(path)
	}
	return nil
}

// dottedType resolves a.b.c where a type is expected.
func (c *checker) dottedType(e *env, t *ast.TypeExpr) types.Type {
	sym := c.lookup(e, t.Path[0])
	if sym != nil && t.Path[0] == "typing" && len(t.Path) == 2 && typingNames[t.Path[1]] != "" {
		return types.Builtin(typingNames[t.Path[1]])
	}
	for i, name := range t.Path[1:] {
		if sym == nil {
			break
		}
		if path, ok := c.purePath(sym); ok {
			rest := strings.Join(t.Path[i+1:], ".")
			if path != "" {
				rest = path + "." + rest
			}
			if r := c.cythonType(rest); r != nil {
				return r
			}
			if r, ok := c.cimportsType(e, rest); ok {
				return r
			}
			sym = nil
			break
		}
		members := sym.Members
		if members == nil {
			sym = c.submodule(e, sym, name)
			continue
		}
		next := members.Names[name]
		// A package may have a class of a submodule's name: cpython.type.type.
		if more := i+2 < len(t.Path); next == nil || more && next.Kind != scope.Module {
			if sub := c.submodule(e, sym, name); sub != nil || next == nil {
				next = sub
			}
		}
		sym = next
	}
	if sym != nil {
		if r := c.symbolType(sym); r != nil {
			return c.complexed(t, r)
		}
	}
	c.errorf(t, "E0303", "%s is not a C type", strings.Join(t.Path, "."))
	return types.Bad
}

// typingNames are the names of the typing module that stand for builtin classes.
var typingNames = map[string]string{"Dict": "dict", "List": "list", "Set": "set", "FrozenSet": "frozenset", "Tuple": "tuple"}

// typingType is the builtin class of a name imported from typing.
func typingType(sym *scope.Symbol, name string) types.Type {
	if sym == nil {
		return nil
	}
	from, ok := sym.Decl.(*ast.ImportFrom)
	if !ok || from.Module != "typing" {
		return nil
	}
	for _, a := range from.Names {
		if pick(a.As, a.Name) == name && typingNames[a.Name] != "" {
			return types.Builtin(typingNames[a.Name])
		}
	}
	return nil
}

// typingClass is the builtin class that Dict or typing.Dict stands for, nil if
// the expression is none of them.
func (c *checker) typingClass(e *env, x ast.Expr) types.Type {
	switch x := x.(type) {
	case *ast.Name:
		return typingType(c.lookup(e, x.Id), x.Id)
	case *ast.Attr:
		if n, ok := x.X.(*ast.Name); ok && typingNames[x.Name] != "" && c.importsName(e, n.Id, "typing") {
			return types.Builtin(typingNames[x.Name])
		}
	}
	return nil
}

func (c *checker) typeHint(e *env, name string) string {
	var names []string
	for s := e.sc; s != nil; s = s.Parent {
		for _, sym := range s.Order {
			if sym.Kind == scope.CType || sym.Kind == scope.ExtType {
				names = append(names, sym.Name)
			}
		}
	}
	for n := range basicTypes {
		names = append(names, n)
	}
	if s := suggest(name, names); s != "" {
		return " (did you mean " + s + "?)"
	}
	return ""
}

// ctuple resolves (int, double).
func (c *checker) ctuple(e *env, t *ast.TypeExpr) types.Type {
	elts := make([]types.Type, len(t.Ctuple))
	for i, x := range t.Ctuple {
		elts[i] = c.typeOf(e, x)
		if types.IsInvalid(elts[i]) {
			return types.Bad
		}
	}
	return c.ctupleOf(elts)
}

func (c *checker) ctupleOf(elts []types.Type) types.Type {
	t := &types.CTuple{Elts: elts}
	key := t.String()
	if old := c.tuples[key]; old != nil && types.Identical(old, t) {
		return old
	}
	c.tuples[key] = t
	c.info.CTuples = append(c.info.CTuples, t)
	return t
}

// tupleOfC is the C tuple that a display makes whose values are all C's and not
// all of them can be objects, or nil.
func (c *checker) tupleOfC(e *env, x *ast.Tuple) types.Type {
	elts, objects, allC := make([]types.Type, len(x.Elts)), true, true
	for i, v := range x.Elts {
		t := deref(c.expr(e, v))
		switch types.Resolve(t).(type) {
		case *types.Pointer, *types.Int, *types.Enum, *types.Float, *types.Complex, *types.Struct, *types.CTuple:
			_, ok := coerce.Convert(t, types.Obj)
			objects = objects && ok
		case *types.Null:
			t, objects = types.VoidPtr, false
		default:
			allC = false
		}
		elts[i] = t
	}
	if objects || !allC {
		return nil
	}
	return c.ctupleOf(elts)
}

// memberType resolves vector[int].iterator.
func (c *checker) memberType(e *env, t *ast.TypeExpr) types.Type {
	base := c.typeOf(e, t.Elem)
	for _, name := range t.Path {
		var member types.Type
		if cpp, ok := types.Resolve(base).(*types.Cpp); ok {
			member = c.cppMemberType(cpp, name)
		}
		if member == nil {
			if !types.IsInvalid(base) {
				c.errorf(t, "E0303", "%s has no type %s", base, name)
			}
			return types.Bad
		}
		base = member
	}
	return base
}

// indexedType resolves T[...]: a memoryview, a buffer, a template instance, a
// C array (in pure mode), a pointer's array.
func (c *checker) indexedType(e *env, base types.Type, t *ast.TypeExpr) types.Type {
	if len(t.Index) > 0 && t.Index[0].Axis != nil {
		return c.memview(e, base, t)
	}
	switch b := types.Resolve(base).(type) {
	case *types.Cpp:
		return c.instantiate(e, b, t)
	case *types.Object:
		return c.bufferType(e, base, t)
	case *types.TemplateParam:
		return base
	}
	if len(t.Index) == 0 {
		return &types.Array{Elem: base, Len: -1}
	}
	if len(t.Index) == 1 {
		if x := indexExpr(t.Index[0]); x != nil {
			n, lenC := c.arrayLen(e, x)
			return dimension(base, n, lenC, !isLiteral(x))
		}
	}
	c.errorf(t, "E0304", "%s can't be indexed as a type", base)
	return types.Bad
}

// dimension adds the next dimension of int[2][3], which reads as in C: two
// arrays of three.
func dimension(base types.Type, n int64, lenC string, named bool) types.Type {
	if a, ok := base.(*types.Array); ok {
		return &types.Array{Elem: dimension(a.Elem, n, lenC, named), Len: a.Len, LenC: a.LenC, Named: a.Named}
	}
	return &types.Array{Elem: base, Len: n, LenC: lenC, Named: named}
}

func indexExpr(a ast.IndexArg) ast.Expr {
	if a.Expr != nil {
		return a.Expr
	}
	if a.Type != nil {
		return a.Type.Expr
	}
	return nil
}

func (c *checker) memview(e *env, elem types.Type, t *ast.TypeExpr) types.Type {
	m := &types.Memview{Elem: elem}
	for _, a := range t.Index {
		axis := types.Axis{Access: "direct", Packing: "strided"}
		if a.Axis == nil {
			c.errorf(t, "E0305", "every axis of a memoryview is written : or ::1")
			return types.Bad
		}
		if a.Axis.Lo != nil || a.Axis.Hi != nil {
			c.errorf(t, "E0305", "an axis of a memoryview has no bounds")
			return types.Bad
		}
		switch s := a.Axis.Step.(type) {
		case nil:
		case *ast.Int:
			if s.Text != "1" {
				c.errorf(t, "E0305", "the step of a memoryview axis can only be 1")
				return types.Bad
			}
			axis.Packing = "contig"
		default:
			c.viewAxis(e, s, &axis)
		}
		m.Axes = append(m.Axes, axis)
	}
	// With one contiguous axis the others follow it.
	if n := len(m.Axes); n > 1 {
		switch {
		case m.Axes[n-1].Packing == "contig":
			for i := range n - 1 {
				if m.Axes[i].Packing == "strided" {
					m.Axes[i].Packing = "follow"
				}
			}
		case m.Axes[0].Packing == "contig":
			for i := 1; i < n; i++ {
				if m.Axes[i].Packing == "strided" {
					m.Axes[i].Packing = "follow"
				}
			}
		}
	}
	return m
}

func (c *checker) bufferType(e *env, base types.Type, t *ast.TypeExpr) types.Type {
	b := &types.Buffer{Base: base, NDim: 1, Mode: "strided", NegativeIndices: true}
	obj, _ := types.Resolve(base).(*types.Object)
	if obj != nil && obj.Class != "" {
		return base // list[int] and the like: the argument means nothing in C
	}
	pos := 0
	for _, a := range t.Index {
		key := a.Keyword
		if key == "" {
			key = [...]string{"dtype", "ndim", "?"}[min(pos, 2)]
			pos++
		}
		c.bufferOption(e, b, key, a)
	}
	if b.Elem == nil {
		c.errorf(t, "E0306", "a buffer type needs an element type")
		return types.Bad
	}
	if types.IsInvalid(b.Elem) {
		return types.Bad
	}
	return b
}

func (c *checker) bufferOption(e *env, b *types.Buffer, key string, a ast.IndexArg) {
	text := ""
	x := indexExpr(a)
	switch x := x.(type) {
	case *ast.Str:
		text = x.Text
	case *ast.Int:
		text = x.Text
	case *ast.Const:
		if x.Kind == ast.True {
			text = "True"
		}
	}
	switch key {
	case "dtype":
		if a.Type != nil {
			b.Elem = c.typeOf(e, a.Type)
		}
	case "ndim":
		if n, err := strconv.Atoi(text); err == nil {
			b.NDim = n
		} else {
			c.errorf(&a, "E0306", "ndim must be an integer literal")
		}
	case "mode":
		b.Mode = text
	case "cast":
		b.Cast = text == "True"
	case "negative_indices":
		b.NegativeIndices = text == "True"
	default:
		c.errorf(&a, "E0306", "a buffer type has no such option")
	}
}

// arrayLen evaluates an array's dimension.
func (c *checker) arrayLen(e *env, x ast.Expr) (int64, string) {
	v := c.constant(e, x)
	if n, ok := v.(*big.Int); ok && n.IsInt64() {
		if n.Sign() < 0 {
			c.errorf(x, "E0307", "the length of an array can't be negative")
			return 0, ""
		}
		return n.Int64(), ""
	}
	if sym := c.constSymbol(e, x); sym != nil {
		if c.quiet == 0 {
			c.useConst(e, x)
		}
		return -1, pick(sym.CName, sym.Name)
	}
	if k, ok := x.(*ast.Cast); ok && types.IsInteger(c.typeOf(e, k.Type)) {
		return c.arrayLen(e, k.X)
	}
	if b, ok := x.(*ast.Binary); ok {
		n1, s1 := c.arrayLen(e, b.X)
		n2, s2 := c.arrayLen(e, b.Y)
		if (n1 >= 0 || s1 != "") && (n2 >= 0 || s2 != "") {
			return -1, "(" + lenOf(n1, s1) + " " + b.Op.String() + " " + lenOf(n2, s2) + ")"
		}
	}
	if s, ok := x.(*ast.SizeofType); ok {
		if t, ok := c.typeOrNil(e, s.Type); ok {
			switch t := types.Resolve(t).(type) {
			case *types.Int:
				if !t.Bint {
					return -1, "sizeof(" + t.Name + ")"
				}
			case *types.Float:
				return -1, "sizeof(" + t.Name + ")"
			case *types.Pointer:
				return -1, "sizeof(void *)"
			}
			return -1, "" // only the C compiler knows
		}
	}
	c.errorf(x, "E0307", "the length of an array must be known at compile time")
	return -1, ""
}

func lenOf(n int64, s string) string {
	if s != "" {
		return s
	}
	return strconv.FormatInt(n, 10)
}

// constSymbol returns the enum constant or extern variable that x names.
func (c *checker) constSymbol(e *env, x ast.Expr) *scope.Symbol {
	var sym *scope.Symbol
	switch x := x.(type) {
	case *ast.Name:
		sym = c.lookup(e, x.Id)
	case *ast.Attr:
		sym = c.staticAttr(e, x)
	}
	if sym != nil && (sym.Kind == scope.Const || sym.Kind == scope.Var && sym.Extern && sym.Declared) {
		return sym
	}
	return nil
}

func (c *checker) useConst(e *env, x ast.Expr) {
	if n, ok := x.(*ast.Name); ok {
		c.names = append(c.names, nameUse{e: e, n: n})
	}
}

// declarator applies a declarator to a base type, from the outside in, and
// returns the declared name, its type, and the function declarator that takes
// the name's own parameters, if it is a function.
func (c *checker) declarator(e *env, base types.Type, d ast.Declarator) (*ast.NameDecl, types.Type, *ast.FuncDecl) {
	var fn *ast.FuncDecl
	t := base
	for {
		switch x := d.(type) {
		case nil:
			return nil, t, fn
		case *ast.NameDecl:
			return x, t, fn
		case *ast.PtrDecl:
			fn = nil
			if types.IsObject(t) {
				c.errorf(x, "E0308", "a pointer can't point to a Python object (use PyObject*)")
				t = types.Bad
			}
			if !types.IsInvalid(t) {
				t = &types.Pointer{Elem: t}
				if x.Const || x.Volatile {
					t = &types.Const{Of: t, Const: x.Const, Volatile: x.Volatile}
				}
			}
			d = x.Base
		case *ast.RefDecl:
			fn = nil
			if !types.IsInvalid(t) {
				t = &types.Reference{Elem: t, RValue: x.RValue}
			}
			d = x.Base
		case *ast.ArrayDecl:
			fn = nil
			t = c.arrayOf(e, t, x)
			d = x.Base
		case *ast.FuncDecl:
			fn = x
			if _, isFunc := t.(*types.Func); isFunc {
				c.errorHelp(x.Span(), "E0303", "return a pointer: int (*f())()", "a function can't return a function")
				return ast.Declared(x), types.Bad, nil
			}
			t = c.funcType(e, t, x)
			d = x.Base
		default:
			c.errorf(x, "E0901", "this declarator is not supported yet")
			return nil, types.Bad, nil
		}
	}
}

func (c *checker) arrayOf(e *env, elem types.Type, x *ast.ArrayDecl) types.Type {
	if types.IsInvalid(elem) {
		return elem
	}
	if types.IsObject(elem) {
		c.errorf(x, "E0309", "a C array can't hold Python objects")
		return types.Bad
	}
	if isFuncType(elem) {
		c.errorHelp(x.Span(), "E0309", "make it an array of pointers: (*f[5])()", "a C array can't hold functions")
		return types.Bad
	}
	if types.IsVoid(elem) {
		c.errorf(x, "E0309", "a C array can't hold void")
		return types.Bad
	}
	if x.Dim == nil {
		if _, inner := x.Base.(*ast.ArrayDecl); inner {
			c.errorf(x, "E0307", "the items of an array need a length of their own")
			return types.Bad
		}
		return &types.Array{Elem: elem, Len: -1}
	}
	if st, ok := types.Resolve(elem).(*types.Struct); ok && !st.Complete && e.extern == nil && e.sc.Kind != scope.StructScope {
		c.needComplete(x.Span(), st)
	}
	n, lenC := c.arrayLen(e, x.Dim)
	return &types.Array{Elem: elem, Len: n, LenC: lenC, Named: !isLiteral(x.Dim)}
}

// funcType resolves parameters and trailer of a C function declarator.
func (c *checker) funcType(e *env, result types.Type, x *ast.FuncDecl) types.Type {
	f := &types.Func{Result: result, Nogil: x.Nogil || e.vis.Nogil, WithGil: x.WithGil}
	if x.WithGil {
		f.Nogil = true
	}
	inner := e
	if len(x.Templates) > 0 {
		inner = c.templateEnv(e, x)
		f.Templates = c.templateParams[x]
	}
	if x.Params != nil {
		for _, p := range append(append([]*ast.Param(nil), x.Params.PosOnly...), x.Params.Args...) {
			name, t := c.paramType(inner, p, c.defined[x])
			if r, ok := plainType(t).(*types.Reference); ok && r.RValue && e.mod.main {
				c.warnf(p, "W0617", "an rvalue reference is passed as a plain one")
			}
			notNone := p.NotNone
			if at := c.annotationType(inner, p.Annotation, annParam); at != nil && (p.Type == nil || p.Name == "" && len(p.Type.Path) == 1 && name == p.Type.Path[0]) {
				t = at
				if o, ok := at.(*types.Object); ok && o.NotNone {
					notNone = true
				}
			}
			f.Params = append(f.Params, types.Param{Name: name, Type: t, NotNone: notNone, OrNone: p.OrNone})
			if p.Default != nil || p.Star {
				f.Optional++
			} else if f.Optional > 0 {
				c.errorf(p, "E0310", "a parameter without default follows one with a default")
			}
		}
		f.Varargs = x.Params.Ellipsis
		c.voidParams(f, x.Params)
	}
	f.Exc = c.excSpec(e, &x.Exc, result)
	if _, named := x.Base.(*ast.NameDecl); !named && !f.Exc.Explicit && (f.Exc.Kind == types.ExcMaybe || f.Exc.Kind == types.ExcValue) {
		f.Exc = types.ExcSpec{Kind: types.ExcAlways} // it may point to anything
	}
	return f
}
