package typecheck

import (
	"pyxc/parser/ast"
	"pyxc/typecheck/coerce"
	"pyxc/typecheck/scope"
	"pyxc/typecheck/types"
)

// asObject types an expression that must become a Python object.
func (c *checker) asObject(e *env, x ast.Expr) types.Type {
	t := c.expr(e, x)
	c.assignable(e, x, t, types.Obj)
	return t
}

// assignable reports an error unless a value of type from may stand where to
// is wanted.
func (c *checker) assignable(e *env, x ast.Expr, from, to types.Type) bool {
	if c.quiet > 0 || types.IsInvalid(from) || types.IsInvalid(to) {
		return true
	}
	if s, ok := x.(*ast.Str); ok {
		if fits, known := literalText(s, types.Resolve(deref(to))); known {
			if !fits {
				c.errorf(x, "E0330", "this %s literal can't become %s", literalKind(s), to)
			}
			return fits
		}
	}
	if c.untypedPointer(x, from, to) {
		return false
	}
	if st, ok := types.Resolve(deref(to)).(*types.Struct); ok {
		if names, known := displayFields(x); known && !c.checkFields(st, x, names) {
			return false
		}
	}
	if c.literalFits(x, from, to) {
		return true
	}
	if t := types.Resolve(deref(to)); isNone(x) && c.noneNever(t) {
		c.errorHelp(x.Span(), "E0330", noneHelp(t), "None can't become %s", to)
		return false
	}
	if n := displayLen(x); n >= 0 {
		if ct, ok := types.Resolve(deref(to)).(*types.CTuple); ok && n != len(ct.Elts) {
			c.errorf(x, "E0362", "%d values for the %d of %s", n, len(ct.Elts), to)
			return false
		}
	}
	if types.IsLock(from) && !types.IsObject(to) {
		c.errorHelp(x.Span(), "E0330", "pass a pointer to it", "%s can't be copied", from)
		return false
	}
	if _, ok := coerce.Convert(from, to); ok && c.textFits(e, x, from, to) && !neverFits(x, from, to) {
		return true
	}
	c.errorHelp(x.Span(), "E0330", conversionHelp(from, to), "%s can't become %s", from, to)
	return false
}

// literalText decides what a text or bytes literal becomes as a C value; known
// is false where its type says enough.
func literalText(s *ast.Str, to types.Type) (fits, known bool) {
	if s.Kind == ast.StrChar {
		return false, false
	}
	ascii := isASCII(s.Text)
	switch t := to.(type) {
	case *types.Pointer:
		i, ok := types.Resolve(t.Elem).(*types.Int)
		switch {
		case ok && i.UCS4:
			return s.Kind != ast.StrBytes, true
		case ok && i.Char || types.IsVoid(t.Elem):
			return s.Kind != ast.StrUnicode || ascii, true
		case ok || types.IsFloat(t.Elem):
			return false, true
		}
	case *types.Int:
		r := []rune(s.Text)
		switch {
		case t.Bint:
			return false, false
		case t.UCS4:
			return s.Kind != ast.StrBytes && len(r) == 1, true
		case s.Kind == ast.StrBytes:
			return len(s.Text) == 1, true
		case s.Kind == ast.StrUnicode:
			return len(r) == 1 && ascii, true
		}
		return len(r) == 1 && r[0] <= 0xff, true
	}
	return false, false
}

func isASCII(s string) bool {
	for i := 0; i < len(s); i++ {
		if s[i] >= 0x80 {
			return false
		}
	}
	return true
}

// textFits refuses conversions between char * and str unless the directives
// say which encoding they use.
func (c *checker) textFits(e *env, x ast.Expr, from, to types.Type) bool {
	if e == nil || e.dirs == nil || e.dirs.CStringEncoding != "" {
		return true
	}
	f, t := types.Resolve(deref(from)), types.Resolve(deref(to))
	if o, ok := f.(*types.Object); ok && o.Ext == nil && o.Class == "str" && charPointer(t) {
		return false
	}
	if o, ok := t.(*types.Object); ok && o.Ext == nil && o.Class == "str" && charPointer(f) {
		return false
	}
	if o, ok := f.(*types.Object); ok && o.Ext == nil && o.Class == "bytes" && isCharPtr(t) && !charPointer(t) {
		return false
	}
	return true
}

// charPointer reports whether t is a char *, and not a Py_UCS4 *.
func charPointer(t types.Type) bool {
	p, ok := t.(*types.Pointer)
	if !ok {
		return false
	}
	i, ok := types.Resolve(p.Elem).(*types.Int)
	return ok && i.Char
}

// neverFits reports a value of a builtin type where another one is wanted. A
// variable may be None; what was just made is not.
func neverFits(x ast.Expr, from, to types.Type) bool {
	f, ok1 := types.Resolve(deref(from)).(*types.Object)
	t, ok2 := types.Resolve(deref(to)).(*types.Object)
	if !ok1 || !ok2 || f.Ext != nil || t.Ext != nil || f.Class == "" || t.Class == "" || f.Class == t.Class || f.Subclasses || t.Subclasses {
		return false
	}
	if f.Class == "bool" && t.Class == "int" {
		return false
	}
	switch x.(type) {
	case *ast.Name, *ast.Attr, *ast.Subscript, *ast.IfExp, *ast.BoolOp, *ast.Walrus, *ast.Call:
		return false
	}
	return true
}

// conversionHelp says how to get from one type to another where it is known.
func conversionHelp(from, to types.Type) string {
	f, t := types.Resolve(deref(from)), types.Resolve(deref(to))
	fo, _ := f.(*types.Object)
	ob, _ := t.(*types.Object)
	switch {
	case fo != nil && fo.Class == "str" && (charPointer(t) || ob != nil && ob.Class == "bytes"):
		return "encode it: .encode()"
	case ob != nil && ob.Class == "str" && (charPointer(f) || fo != nil && fo.Class == "bytes"):
		return "decode it: .decode()"
	}
	if ff, tf := funcOf(f), funcOf(t); ff != nil && tf != nil {
		switch {
		case tf.Nogil && !ff.Nogil:
			return "declare the function nogil"
		case !coerce.Raises(ff, tf) && tf.Exc.Kind == types.ExcNone:
			return "declare the function noexcept"
		case !coerce.Raises(ff, tf):
			return "give both the same exception value"
		}
	}
	if types.IsFloat(f) && types.IsInteger(t) {
		return "round it: <" + to.String() + ">x"
	}
	return ""
}

func funcOf(t types.Type) *types.Func {
	if p, ok := t.(*types.Pointer); ok {
		t = types.Resolve(p.Elem)
	}
	f, _ := t.(*types.Func)
	return f
}

// ephemeral reports whether an object exists only while its expression is
// evaluated, as far as one can see.
func (c *checker) ephemeral(x ast.Expr) bool {
	if c.info.Types[x].Const != nil || !types.IsObject(c.recorded(x)) {
		return false
	}
	switch x := x.(type) {
	case *ast.Call, *ast.Binary, *ast.Unary, *ast.Comp:
		return true
	case *ast.Subscript:
		_, slice := x.Index.(*ast.Slice)
		return slice
	case *ast.IfExp:
		return c.ephemeral(x.Then) || c.ephemeral(x.Else)
	}
	return false
}

// checkStored reports a C pointer into an object that is gone when the
// statement ends.
func (c *checker) checkStored(e *env, x ast.Expr, from, to types.Type) {
	if x == nil || c.quiet > 0 || !types.IsObject(from) || !isCharPtr(to) {
		return
	}
	if c.ephemeral(x) {
		c.errorHelp(x.Span(), "E0390", "keep the object in a variable", "the object that this pointer points into is gone after the statement")
		return
	}
	if !charPointer(types.Resolve(to)) && !isLiteral(x) {
		c.warnf(x, "W0616", "Python has no Py_UNICODE * of a str since 3.12; use PyUnicode_AsWideCharString")
	}
	if n, ok := x.(*ast.Name); ok {
		if sym := c.info.Uses[n]; sym != nil && sym.Storage == scope.Global && sym.Kind == scope.Var {
			c.bag.Warnf(x.Span(), "W0605", "%s can be assigned anew from anywhere; then the pointer points to nothing", n.Id)
		}
	}
}

// literalFits knows what literals become beyond what their types do.
func (c *checker) literalFits(x ast.Expr, from, to types.Type) bool {
	to = types.Resolve(to)
	switch x := x.(type) {
	case *ast.Const:
		if x.Kind == ast.None {
			switch to.(type) {
			case *types.Object, *types.Memview, *types.Buffer:
				return true
			}
		}
	case *ast.Int:
		if types.IsNumeric(to) {
			return true
		}
	case *ast.Str:
		_, array := to.(*types.Array)
		return array
	case *ast.Tuple:
		if ct, ok := to.(*types.CTuple); ok {
			return len(ct.Elts) == len(x.Elts)
		}
		_, isArray := to.(*types.Array)
		return isArray
	case *ast.List:
		switch t := to.(type) {
		case *types.Array, *types.Pointer:
			return true
		case *types.Struct:
			return !t.Union && len(x.Elts) <= len(t.Fields)
		case *types.CTuple:
			return len(x.Elts) == len(t.Elts)
		}
	case *ast.Dict:
		if _, ok := to.(*types.Struct); ok {
			return true
		}
	case *ast.Call:
		if _, ok := to.(*types.Struct); ok {
			if n, ok := x.Func.(*ast.Name); ok && n.Id == "dict" {
				return true
			}
		}
	case *ast.Binary:
		// A power whose type only followed from its operands is computed as
		// the integer that is wanted.
		if x.Op == ast.Pow && types.IsInteger(to) && types.IsFloat(from) {
			return types.IsInteger(c.recorded(x.X)) && types.IsInteger(c.recorded(x.Y))
		}
	case *ast.Subscript:
		if _, slice := x.Index.(*ast.Slice); slice && isCharPtr(decayed(types.Resolve(c.recorded(x.X)))) {
			o, ok := to.(*types.Object)
			return ok && (o.Class == "bytes" || o.Class == "bytearray" || o.Class == "str")
		}
	case *ast.IfExp:
		return c.literalFits(x.Then, from, to) && c.literalFits(x.Else, from, to)
	}
	return false
}

// recorded is the recorded type of an expression that was typed already.
func (c *checker) recorded(x ast.Expr) types.Type { return c.info.TypeOf(x) }
