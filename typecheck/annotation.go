package typecheck

import (
	"strings"

	"pyxc/parser/ast"
	"pyxc/typecheck/scope"
	"pyxc/typecheck/types"
)

// annWhere says what an annotation is written on.
type annWhere uint8

const (
	annVar annWhere = iota
	annParam
	annReturn
)

// annotationType returns the C or builtin type that an annotation gives, nil
// if it says nothing to the compiler.
func (c *checker) annotationType(e *env, x ast.Expr, where annWhere) types.Type {
	if x == nil || e.dirs != nil && !e.dirs.AnnotationTyping {
		return nil
	}
	if e.mod.dialect == ast.Py && !e.mod.usesCython && (e.dirs == nil || !e.dirs.AnnotationSet) {
		return nil // Python gives them no meaning
	}
	t := c.annotated(e, x, where)
	if t == nil || types.IsInvalid(t) {
		return nil
	}
	if o, ok := t.(*types.Object); ok && o != types.Obj && where != annReturn && !o.NotNone && !c.isOptional(e, x) {
		n := *o
		n.NotNone = where == annParam
		if !n.NotNone {
			return o
		}
		return &n
	}
	return t
}

// importsCython reports whether the statements of a module import the cython
// module: then annotations may be C types, and name the classes of values.
func importsCython(list []ast.Stmt) bool {
	found := false
	is := func(name string) bool { return name == "cython" || strings.HasPrefix(name, "cython.") }
	eachStmt(list, func(s ast.Stmt) {
		switch s := s.(type) {
		case *ast.Import:
			for i := range s.Names {
				found = found || is(s.Names[i].Name)
			}
		case *ast.ImportFrom:
			found = found || s.Level == 0 && is(s.Module)
		}
	})
	return found
}

// isCTypeAnnotation reports whether an annotation names a C type, which has no
// value to evaluate at run time.
func (c *checker) isCTypeAnnotation(e *env, x ast.Expr) bool {
	if _, ok := c.cythonPath(e, x); ok {
		return true
	}
	if n, ok := x.(*ast.Name); ok {
		if sym := c.lookup(e, n.Id); sym != nil && sym.Storage == scope.Builtin {
			return false // float is also a class
		}
	}
	t := c.exprAsType(e, x)
	return t != nil && !types.IsObject(t)
}

func (c *checker) isOptional(e *env, x ast.Expr) bool {
	switch x := x.(type) {
	case *ast.Subscript:
		return lastName(x.X) == "Optional" || lastName(x.X) == "Union"
	case *ast.Binary:
		return x.Op == ast.BitOr && (isNone(x.X) || isNone(x.Y))
	}
	return false
}

func lastName(x ast.Expr) string {
	switch x := x.(type) {
	case *ast.Name:
		return x.Id
	case *ast.Attr:
		return x.Name
	}
	return ""
}

func (c *checker) annotated(e *env, x ast.Expr, where annWhere) types.Type {
	switch x := x.(type) {
	case *ast.Const, *ast.Tuple:
		return nil
	case *ast.Dict:
		for i, k := range x.Keys {
			if s, ok := k.(*ast.Str); ok && (s.Text == "type" || s.Text == "ctype") {
				return c.annotated(e, x.Values[i], where)
			}
		}
		return nil
	case *ast.Str:
		if isIdent(x.Text) {
			return c.annotated(e, &ast.Name{At: x.At, Id: x.Text}, where)
		}
		return nil
	case *ast.Binary:
		if x.Op != ast.BitOr {
			return nil
		}
		other := x.X
		if isNone(x.X) {
			other = x.Y
		} else if !isNone(x.Y) {
			return nil
		}
		t := c.annotated(e, other, where)
		c.notOptional(e, other, t)
		if t != nil && types.IsObject(t) {
			return t
		}
		return nil
	case *ast.Subscript:
		return c.annotatedSubscript(e, x, where)
	case *ast.Name:
		return c.annotatedName(e, x)
	}
	t := c.exprAsType(e, x)
	if a, ok := x.(*ast.Attr); ok && t == nil && e.dirs.AnnotationTyping {
		if path, ok := c.cythonPath(e, a); ok && path != "" && !strings.HasPrefix(path, "cimports.") && !knownCython(path) {
			c.errorf(a, "E0407", "the cython module has no %s%s", path, didYouMean(path, cythonSuggestions()))
		}
	}
	return t
}

func (c *checker) annotatedName(e *env, x *ast.Name) types.Type {
	sym := c.lookup(e, x.Id)
	if sym == nil || sym.Storage == scope.Builtin && !builtinTypes[builtinName(sym)] {
		if basicTypes[x.Id] != nil && x.Id != "object" && c.quiet == 0 && e.dirs != nil && e.dirs.AnnotationTyping && e.mod.main {
			c.bag.Warnf(x.Sp, "W0615", "%s means nothing in an annotation; the C type is cython.%s", x.Id, x.Id)
		}
	}
	if sym == nil {
		return nil
	}
	if sym.Storage == scope.Builtin {
		switch name := builtinName(sym); name {
		case "object":
			return types.Obj
		case "type", "long", "basestring":
			return nil
		case "float":
			return types.Double
		case "bool":
			return types.Bint
		case "int":
			return types.Builtin("int")
		case "complex":
			if e.mod.dialect != ast.Py {
				return types.CDouble
			}
			return types.Builtin("complex")
		default:
			if x.Id == "unicode" || name == x.Id {
				if t := types.Builtin(name); t != nil {
					return t
				}
			}
		}
		return nil
	}
	return c.symbolType(sym)
}

func (c *checker) annotatedSubscript(e *env, x *ast.Subscript, where annWhere) types.Type {
	switch lastName(x.X) {
	case "Optional":
		t := c.annotated(e, x.Index, where)
		c.notOptional(e, x.Index, t)
		if t != nil && types.IsObject(t) {
			return t
		}
		return nil
	case "Union":
		if tup, ok := x.Index.(*ast.Tuple); ok && len(tup.Elts) == 2 {
			for i, elt := range tup.Elts {
				if isNone(elt) {
					if t := c.annotated(e, tup.Elts[1-i], where); t != nil && types.IsObject(t) {
						return t
					}
				}
			}
		}
		return nil
	case "ClassVar", "InitVar", "Final":
		return nil
	case "List", "Dict", "Set", "FrozenSet", "Tuple":
		return nil
	}
	if n, ok := x.X.(*ast.Name); ok {
		if sym := c.lookup(e, n.Id); sym != nil && sym.Storage == scope.Builtin {
			if n.Id == "tuple" {
				return c.annotatedTuple(e, x)
			}
			if o, ok := c.annotatedName(e, n).(*types.Object); ok {
				return o
			}
			return nil
		}
	}
	return c.exprAsType(e, x)
}

// annotatedTuple reads tuple[a, b]: a C tuple if all its parts are C types.
func (c *checker) annotatedTuple(e *env, x *ast.Subscript) types.Type {
	list := []ast.Expr{x.Index}
	if tup, ok := x.Index.(*ast.Tuple); ok {
		list = tup.Elts
	}
	var elts []types.Type
	for _, elt := range list {
		t := c.annotated(e, elt, annVar)
		if t == nil || types.IsObject(t) {
			return types.Builtin("tuple")
		}
		elts = append(elts, t)
	}
	return c.ctupleOf(elts)
}

func isIdent(s string) bool {
	for i, r := range s {
		if !(r == '_' || r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || i > 0 && r >= '0' && r <= '9') {
			return false
		}
	}
	return s != ""
}

// nullable drops the promise that a value is not None.
func nullable(t types.Type) types.Type {
	if o, ok := t.(*types.Object); ok && o.NotNone {
		n := *o
		n.NotNone = false
		if n.Ext == nil && n.Class != "" {
			if b := types.Builtin(n.Class); b != nil {
				return b
			}
		}
		return &n
	}
	return t
}

// exprAsType reads an expression as a type: cython.int, MyStruct, module.T,
// cython.pointer(T), T[10], cython.double[:]; nil if it is none.
func (c *checker) exprAsType(e *env, x ast.Expr) types.Type {
	switch x := x.(type) {
	case *ast.Name:
		sym := c.lookup(e, x.Id)
		if sym == nil {
			return basicTypes[x.Id]
		}
		if sym.Storage == scope.Builtin {
			if t := basicTypes[x.Id]; t != nil && !types.IsObject(t) {
				return t // here int and float are C's; only annotations mean Python's
			}
			return builtinType(x.Id)
		}
		if t := c.symbolType(sym); t != nil {
			return t
		}
		if !sym.Assigned && !sym.Declared {
			return basicTypes[x.Id]
		}
		return nil
	case *ast.Attr:
		if path, ok := c.cythonPath(e, x); ok {
			if t := c.cythonType(path); t != nil {
				return t
			}
			if t, ok := c.cimportsType(e, path); ok {
				return t
			}
			return nil
		}
		if sym := c.staticAttr(e, x); sym != nil {
			return c.symbolType(sym)
		}
	case *ast.Str:
		return c.typeFromText(e, x)
	case *ast.TypeArg:
		if t, ok := c.typeOrNil(e, x.Type); ok {
			return c.typeOf(e, x.Type).(types.Type)
		} else if types.IsInvalid(t) {
			return nil
		}
	case *ast.Call:
		path, ok := c.cythonPath(e, x.Func)
		if ok && path == "pointer" && len(x.Args) == 1 {
			if t := c.exprAsType(e, x.Args[0]); t != nil {
				return &types.Pointer{Elem: t}
			}
		}
		if ok && path == "array" && len(x.Args) == 2 {
			if t := c.exprAsType(e, x.Args[0]); t != nil {
				n, lenC := c.arrayLen(e, x.Args[1])
				return &types.Array{Elem: t, Len: n, LenC: lenC}
			}
		}
	case *ast.Tuple:
		var elts []types.Type
		for _, elt := range x.Elts {
			t := c.exprAsType(e, elt)
			if t == nil {
				return nil
			}
			elts = append(elts, t)
		}
		if len(elts) > 0 {
			return c.ctupleOf(elts)
		}
	case *ast.Subscript:
		return c.subscriptAsType(e, x)
	}
	return nil
}

func (c *checker) subscriptAsType(e *env, x *ast.Subscript) types.Type {
	if path, ok := c.cythonPath(e, x.X); ok && (path == "pointer" || path == "const" || path == "volatile") {
		t := c.exprAsType(e, x.Index)
		switch {
		case t == nil:
			return nil
		case path == "pointer":
			return &types.Pointer{Elem: t}
		}
		return &types.Const{Of: t, Const: path == "const", Volatile: path == "volatile"}
	}
	base := c.exprAsType(e, x.X)
	if base == nil {
		return nil
	}
	list := []ast.Expr{x.Index}
	if tup, ok := x.Index.(*ast.Tuple); ok {
		list = tup.Elts
	}
	te := &ast.TypeExpr{At: x.At, HasIndex: true}
	for _, i := range list {
		a := ast.IndexArg{At: ast.At{Sp: i.Span()}}
		if s, ok := i.(*ast.Slice); ok {
			a.Axis = s
		} else {
			a.Expr = i
		}
		te.Index = append(te.Index, a)
	}
	if len(te.Index) == 0 {
		return nil
	}
	if te.Index[0].Axis != nil {
		return c.memview(e, base, te)
	}
	switch b := types.Resolve(base).(type) {
	case *types.Object:
		return base
	case *types.Cpp:
		var args []types.Type
		for _, i := range list {
			t := c.exprAsType(e, i)
			if t == nil {
				return nil
			}
			args = append(args, t)
		}
		if b.Of == nil && len(args) <= len(b.Params) && len(b.Params) > 0 {
			return c.instanceOf(b, b.Outer, args)
		}
		return nil
	}
	if len(list) == 1 {
		c.quiet++
		n, lenC := c.arrayLen(e, list[0])
		c.quiet--
		if n >= 0 || lenC != "" {
			return &types.Array{Elem: base, Len: n, LenC: lenC}
		}
	}
	return nil
}

// typeFromText reads a type written as a string, as in cython.declare("int *").
func (c *checker) typeFromText(e *env, x *ast.Str) types.Type {
	text := strings.TrimSpace(x.Text)
	stars := 0
	for strings.HasSuffix(text, "*") {
		text = strings.TrimSpace(strings.TrimSuffix(text, "*"))
		stars++
	}
	var t types.Type
	signed, long := 0, 0
	words := strings.Fields(text)
	name := "int"
	for _, w := range words {
		switch w {
		case "unsigned":
			signed = 2
		case "signed":
			signed = 1
		case "long":
			long++
		case "short":
			long = -1
		default:
			name = w
		}
	}
	if isIdent(name) {
		if signed != 0 || long != 0 {
			t = modified(name, signed, long)
		} else if t = basicTypes[name]; t == nil {
			t = c.exprAsType(e, &ast.Name{At: x.At, Id: name})
		}
	}
	if t == nil {
		return nil
	}
	for range stars {
		t = &types.Pointer{Elem: t}
	}
	return t
}

// notOptional reports a C type that is said to be None as well. Python's
// classes that stand for C types (float) become objects then.
func (c *checker) notOptional(e *env, x ast.Expr, t types.Type) {
	if t == nil || !c.explicitC(e, x) || c.quiet > 0 {
		return
	}
	switch r := types.Resolve(t).(type) {
	case *types.Int, *types.Float, *types.Complex, *types.Struct, *types.Pointer, *types.Enum:
		if i, ok := r.(*types.Int); ok && i.Bint {
			return
		}
		c.errorHelp(x.Span(), "E0392", "", "a value of %s is never None", t)
	}
}
