package typecheck

import (
	"pyxc/parser/ast"
	"pyxc/typecheck/coerce"
	"pyxc/typecheck/scope"
	"pyxc/typecheck/types"
)

// statusMethods are special methods whose slots only tell whether they failed.
var statusMethods = map[string]bool{
	"__cinit__": true, "__init__": true, "__dealloc__": true, "__setitem__": true, "__delitem__": true, "__setattr__": true, "__delattr__": true,
	"__set__": true, "__delete__": true, "__getbuffer__": true, "__releasebuffer__": true,
}

// noValue reports a value that a special method of a cdef class returns where
// its slot has no place for one.
func (c *checker) noValue(e *env, s *ast.Return) {
	fd, ok := e.fn.f.Node.(*ast.FuncDef)
	if !ok || s.X == nil || fd.C != nil || e.mod.dialect == ast.Py || !statusMethods[fd.Name] || e.sc.Parent == nil || e.sc.Parent.Kind != scope.CClassScope {
		return
	}
	help := "raise an exception where it fails"
	if isNone(s.X) {
		help = "write return alone"
	}
	c.errorHelp(s.X.Span(), "E0363", help, "%s returns no value", fd.Name)
}

// untypedPointer reports a void * where a pointer to something is wanted, and
// an integer where any is: C++ takes neither, and C only by its old rules.
func (c *checker) untypedPointer(x ast.Expr, from, to types.Type) bool {
	t, ok := types.Resolve(to).(*types.Pointer)
	if !ok {
		return false
	}
	_, same := types.Resolve(deref(from)).(*types.Pointer) // of p += 0
	if n, ok := x.(*ast.Int); ok && n.Text == "0" && !same {
		c.errorHelp(x.Span(), "E0330", "write NULL", "0 is no value of %s", to)
		return true
	}
	f, ok := types.Resolve(deref(from)).(*types.Pointer)
	if !ok || x == nil || !untyped(f, t) {
		return false
	}
	c.errorHelp(x.Span(), "E0330", "cast it: <"+to.String()+">", "%s can't become %s", from, to)
	return true
}

// untyped reports whether only a cast makes a pointer f one like t: what one of
// them points to, or what that points to, is void.
func untyped(f, t *types.Pointer) bool {
	switch types.Resolve(t.Elem).(type) {
	case *types.Void, *types.TemplateParam, *types.Cpp, *types.Fused, *types.Invalid:
		return false
	}
	if types.IsVoid(f.Elem) {
		return true
	}
	ff, ok1 := types.Resolve(f.Elem).(*types.Pointer)
	tt, ok2 := types.Resolve(t.Elem).(*types.Pointer)
	return ok1 && ok2 && (types.IsVoid(ff.Elem) != types.IsVoid(tt.Elem) || untyped(ff, tt))
}

// checkFields compares the names that a dict display, or a call with keywords,
// gives the fields of a struct or union.
func (c *checker) checkFields(st *types.Struct, at ast.Node, names []fieldName) bool {
	if st.Extern && !st.Complete || c.quiet > 0 {
		return true
	}
	all := make([]string, len(st.Fields))
	for i := range st.Fields {
		all[i] = st.Fields[i].Name
	}
	for _, n := range names {
		if !contains(all, n.name) {
			c.errorf(n.at, "E0340", "%s has no field %s%s", st.Name, n.name, didYouMean(n.name, all))
			return false
		}
	}
	if st.Union && len(names) != 1 && len(all) > 0 {
		c.errorf(at, "E0351", "the fields of the union %s share their memory: one of them gets a value", st.Name)
		return false
	}
	return true
}

type fieldName struct {
	name string
	at   ast.Node
}

// twiceLocal reports a variable of a function that is a parameter already, or
// was said to be global.
func (c *checker) twiceLocal(e *env, nd *ast.NameDecl) bool {
	if e.sc.Kind != scope.FuncScope {
		return false
	}
	if n := c.globalAt[scopedName{e.sc, nd.Name}]; n != nil {
		c.errorAt(nd.Sp, "E0317", "%s is declared global, and here as a variable of the function", nd.Name)
		return true
	}
	return false
}

// enumValue reports what can't be the value of an enum's constant.
func (c *checker) enumValue(x ast.Expr) {
	switch x := x.(type) {
	case *ast.Str:
		if x.Kind == ast.StrChar {
			return
		}
	case *ast.Float, *ast.List, *ast.Tuple, *ast.Dict:
	default:
		return
	}
	c.errorf(x, "E0330", "the constants of an enum are integers")
}

// displayFields are the fields that a dict display or a call of dict names; ok
// is false where they are not known before it runs.
func displayFields(x ast.Expr) (names []fieldName, ok bool) {
	switch x := x.(type) {
	case *ast.Dict:
		for _, key := range x.Keys {
			s, isText := key.(*ast.Str)
			if !isText {
				return nil, false
			}
			names = append(names, fieldName{s.Text, s})
		}
		return names, true
	case *ast.Call:
		if n, isName := x.Func.(*ast.Name); !isName || n.Id != "dict" || len(x.Args) > 0 {
			return nil, false
		}
		return keywordFields(x)
	}
	return nil, false
}

func keywordFields(x *ast.Call) (names []fieldName, ok bool) {
	for i := range x.Keywords {
		k := &x.Keywords[i]
		if k.Name == "" {
			return nil, false
		}
		names = append(names, fieldName{k.Name, k})
	}
	return names, true
}

// localModifiers reports what only makes sense outside of functions.
func (c *checker) localModifiers(e *env, s *ast.CVarDecl) {
	if e.sc.Kind != scope.FuncScope {
		return
	}
	word := ""
	switch {
	case s.Vis == ast.Public:
		word = "public"
	case s.Vis == ast.Readonly:
		word = "readonly"
	default:
		return
	}
	c.errorHelp(head(s), "E0329", "declare it at the level of the module, or of a class", "a local variable can't be %s", word)
}

// atModuleLevel reports a cimport that stands in a function or class, whose
// names are the module's all the same.
func (c *checker) atModuleLevel(e *env, s ast.Node) {
	if e.mod.main && e.sc.Kind != scope.ModuleScope && e.mod.dialect != ast.Py {
		c.errorHelp(s.Span(), "E0408", "move it out", "cimport stands at the level of the module")
	}
}

// compileTimeName reports a name that DEF has given a value, where something
// would give it another one: for the compiler it is that value.
func (c *checker) compileTimeName(e *env, t *ast.Name) bool {
	list := e.mod.redefs[t.Id]
	if len(list) == 0 || list[0].at > t.Sp.Start {
		return false
	}
	c.errorHelp(t.Span(), "E0361", "DEF gives it another value", "%s is a value of the compiler's, by DEF", t.Id)
	return true
}

// fromPython reports a parameter of a Python function whose type no object has
// a value for. It waits until structs have their fields.
func (c *checker) fromPython(e *env, p *ast.Param, t types.Type) {
	if !e.mod.main || c.quiet > 0 || types.IsInvalid(t) || types.IsVoid(t) {
		return
	}
	switch t := types.Resolve(t).(type) {
	case *types.Pointer:
		if st, ok := types.Resolve(t.Elem).(*types.Struct); ok && st.Name == "Py_buffer" {
			return // __getbuffer__ and its like are called by C
		}
	case *types.Struct:
	default:
		return
	}
	c.later = append(c.later, func() {
		if _, ok := coerce.Convert(types.Obj, t); !ok {
			c.errorHelp(p.Span(), "E0330", "a cdef function takes it", "a Python caller has no value of %s to give", t)
		}
	})
}

// ordered reports an order between complex numbers, which Python raises
// TypeError for in a .py.
func (c *checker) ordered(e *env, x ast.Node, op ast.CmpOp, a, b types.Type) {
	switch op {
	case ast.Lt, ast.Le, ast.Gt, ast.Ge:
		if e.mod.dialect == ast.Py {
			return
		}
	default:
		return
	}
	_, ca := a.(*types.Complex)
	_, cb := b.(*types.Complex)
	if (ca || cb) && (ca || types.IsNumeric(a)) && (cb || types.IsNumeric(b)) {
		c.errorf(x, "E0336", "complex numbers have no order")
	}
}
