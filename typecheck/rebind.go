package typecheck

import (
	"regexp"
	"strings"

	"pyxc/parser/ast"
	"pyxc/typecheck/scope"
)

// What a builtin's name means is decided when a module is compiled, unless the
// module's own source gives it another meaning. Binding does that, and so do
// builtins.len = f, globals()["len"] = f, exec("len = f") and their like: such
// names are looked up when they are read, as every name of the module is.

// rebinds is what the source of a module may bind other than by a statement
// that names it.
type rebinds struct {
	names    map[string]bool
	all      bool            // names that are not known before run time
	builtins map[string]bool // what the module calls the module of the builtins
}

// late reports whether the name of a builtin has to be looked up.
func (r *rebinds) late(name string) bool { return r.all || r.names[name] }

// add notes a name that is bound; an expression that is no constant means any.
func (r *rebinds) add(name ast.Expr) {
	s, ok := name.(*ast.Str)
	if !ok {
		r.all = true
		return
	}
	r.addName(s.Text)
}

func (r *rebinds) addName(name string) {
	if r.names == nil {
		r.names = map[string]bool{}
	}
	r.names[name] = true
}

// noteImport notes the name by which builtins are imported.
func (c *checker) noteImport(e *env, module, name string) {
	if module == "builtins" {
		if e.mod.late.builtins == nil {
			e.mod.late.builtins = map[string]bool{}
		}
		e.mod.late.builtins[name] = true
	}
}

// isNames reports whether an expression is an object whose attributes are the
// names of this module or of builtins.
func (c *checker) isNames(e *env, x ast.Expr) bool {
	switch x := x.(type) {
	case *ast.Name:
		return e.mod.late.builtins[x.Id] || x.Id == "__builtins__"
	case *ast.Subscript: // sys.modules[__name__]
		a, ok := x.X.(*ast.Attr)
		n, named := x.Index.(*ast.Name)
		s, text := x.Index.(*ast.Str)
		return ok && a.Name == "modules" && (named && n.Id == "__name__" || text && s.Text == "builtins")
	}
	return false
}

// isNamesDict reports whether an expression is the dict of such an object.
func (c *checker) isNamesDict(e *env, x ast.Expr) bool {
	switch x := x.(type) {
	case *ast.Name:
		return x.Id == "__builtins__"
	case *ast.Attr:
		return x.Name == "__dict__" && c.isNames(e, x.X)
	case *ast.Call:
		n, ok := x.Func.(*ast.Name)
		if !ok {
			return false
		}
		switch {
		case n.Id == "vars" && len(x.Args) == 1:
			return c.isNames(e, x.Args[0])
		case n.Id == "globals":
			return true
		}
		return (n.Id == "vars" || n.Id == "locals") && e.sc.Kind == scope.ModuleScope
	}
	return false
}

// noteStore notes an assignment to, or deletion of, an attribute or item.
func (c *checker) noteStore(e *env, t ast.Expr) {
	if e.mod.dialect != ast.Py {
		return
	}
	switch t := t.(type) {
	case *ast.Attr:
		if c.isNames(e, t.X) {
			e.mod.late.addName(t.Name)
		}
	case *ast.Subscript:
		if c.isNamesDict(e, t.X) {
			e.mod.late.add(t.Index)
		}
	}
}

var identifiers = regexp.MustCompile(`\w+`)

// noteCall notes a call that may bind names: setattr, exec, methods of the
// namespace, and functions that are given it together with a name.
func (c *checker) noteCall(e *env, x *ast.Call) {
	if e.mod.dialect != ast.Py {
		return
	}
	late := &e.mod.late
	fn := ""
	switch f := x.Func.(type) {
	case *ast.Name:
		fn = f.Id
	case *ast.Attr:
		fn = f.Name
		if c.isNamesDict(e, f.X) {
			c.noteMethod(late, fn, x)
		}
	}
	for i, a := range x.Args {
		switch {
		case c.isNames(e, a) && i+1 < len(x.Args) && fn != "getattr" && fn != "hasattr":
			late.add(x.Args[i+1])
		case fn == "exec" && i > 0 && c.isNamesDict(e, a):
			c.noteExec(late, x.Args[0])
		}
		if s, ok := a.(*ast.Str); ok {
			if name, found := strings.CutPrefix(s.Text, "builtins."); found {
				late.addName(name) // mock.patch("builtins.len")
			}
		}
	}
	if fn == "exec" && len(x.Args) == 1 {
		c.noteExec(late, x.Args[0])
	}
}

// noteExec notes what executed text may bind.
func (c *checker) noteExec(late *rebinds, text ast.Expr) {
	s, ok := text.(*ast.Str)
	if !ok {
		late.all = true
		return
	}
	for _, name := range identifiers.FindAllString(s.Text, -1) {
		late.addName(name)
	}
}

// noteMethod notes a call of a method of the dict of names.
func (c *checker) noteMethod(late *rebinds, method string, x *ast.Call) {
	switch method {
	case "setdefault", "pop", "__setitem__", "__delitem__":
		if len(x.Args) > 0 {
			late.add(x.Args[0])
		}
	case "update":
		late.all = late.all || len(x.Args) > 0
		for i := range x.Keywords {
			late.all = late.all || x.Keywords[i].Name == ""
			late.addName(x.Keywords[i].Name)
		}
	}
}
