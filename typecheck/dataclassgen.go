package typecheck

import (
	"pyxc/parser/ast"
	"pyxc/typecheck/scope"
	"pyxc/typecheck/types"
)

// dataGen writes the methods of a dataclass as statements, at the place of the decorator.
type dataGen struct {
	ast.At
	c          *checker
	e          *env
	dc         *Dataclass
	class, typ string // its names in Python and in the module
}

func (g *dataGen) name(id string) *ast.Name { return &ast.Name{At: g.At, Id: id} }

func (g *dataGen) str(s string) *ast.Str { return &ast.Str{At: g.At, Kind: ast.StrUnicode, Text: s} }

func (g *dataGen) attr(x ast.Expr, name string) ast.Expr {
	return &ast.Attr{At: g.At, X: x, Name: name, NameSp: g.Sp}
}

func (g *dataGen) call(f ast.Expr, args ...ast.Expr) ast.Expr {
	return &ast.Call{At: g.At, Func: f, Args: args}
}

func (g *dataGen) assign(target, value ast.Expr) ast.Stmt {
	return &ast.Assign{At: g.At, Targets: []ast.Expr{target}, Value: value}
}

func (g *dataGen) ret(x ast.Expr) ast.Stmt { return &ast.Return{At: g.At, X: x} }

func (g *dataGen) compare(x ast.Expr, op ast.CmpOp, y ast.Expr) ast.Expr {
	return &ast.Compare{At: g.At, Left: x, Ops: []ast.CmpOp{op}, Rights: []ast.Expr{y}}
}

func (g *dataGen) add(s ...ast.Stmt) { g.dc.Added = append(g.dc.Added, s...) }

func (g *dataGen) param(name string) *ast.Param {
	return &ast.Param{At: g.At, Name: name, NameSp: g.Sp}
}

// method adds a method unless the class defines it.
func (g *dataGen) method(name string, params *ast.Params, body ...ast.Stmt) {
	if g.e.sc.Names[name] != nil {
		return
	}
	params.At = g.At
	g.add(&ast.FuncDef{At: g.At, Name: name, NameSp: g.Sp, Params: params, Body: body})
}

// variable is a C variable of the module whose name nothing else can have. The body of the class may assign it.
func (g *dataGen) variable(name string) *ast.Name {
	top := g.c.main.sc
	sym := top.Names[name]
	if sym == nil {
		sym = top.Add(&scope.Symbol{Name: name, Type: types.Obj, Declared: true, Assigned: true, Storage: scope.ModuleC, Decl: g.dc.Decorator, Span: g.Sp})
	}
	g.e.sc.Names[name] = sym
	return g.name(name)
}

// kept is an expression that gives what x gave when the class was made.
func (g *dataGen) kept(name string, x ast.Expr) ast.Expr {
	switch k := x.(type) {
	case *ast.Const, *ast.Int, *ast.Float, *ast.Imag:
		return x
	case *ast.Str:
		return x
	case *ast.Name:
		if sym := g.c.lookup(g.e, k.Id); sym != nil && sym.Kind == scope.CFunc {
			return g.name(k.Id) // a C function: what it gives may be no object
		}
	}
	v := g.variable(name)
	g.add(g.assign(v, x))
	return g.name(name)
}

// generate adds what the decorator's options ask for.
func (g *dataGen) generate() {
	on := g.dc.Options
	for _, f := range g.dc.Own {
		if f.Default != nil {
			f.Default = g.kept("dataclass."+g.typ+"."+f.Name+".default", f.Default)
		}
		if f.Factory != nil {
			f.Factory = g.kept("dataclass."+g.typ+"."+f.Name+".factory", f.Factory)
		}
	}
	g.order()
	if on["init"] {
		g.init()
	}
	if on["repr"] {
		g.repr()
	}
	if on["eq"] {
		g.equality()
	}
	if on["order"] {
		g.comparisons()
	}
	if on["unsafe_hash"] || on["eq"] && on["frozen"] {
		self := g.self("self")
		g.method("__hash__", &ast.Params{Args: []*ast.Param{g.param(self)}},
			g.ret(g.call(g.name("hash"), g.values(self, func(f *DataField) bool { return f.inHash() }))))
	}
	if on["match_args"] && g.e.sc.Names["__match_args__"] == nil {
		t := &ast.Tuple{At: g.At, Parens: true}
		for _, f := range g.dc.Fields {
			if f.Flags["init"] && !f.Flags["kw_only"] {
				t.Elts = append(t.Elts, g.str(f.Name))
			}
		}
		g.add(g.assign(g.name("__match_args__"), t))
	}
}

// order reports parameters without a default behind such with one.
func (g *dataGen) order() {
	defaulted := false
	for _, f := range g.dc.Fields {
		switch {
		case !f.Flags["init"] || f.Flags["kw_only"]:
		case f.Default != nil || f.Factory != nil:
			defaulted = true
		case defaulted && g.dc.Options["init"]:
			g.c.errorf(f.at, "E0394", "the field %s without a default follows one with a default", f.Name)
		}
	}
}

// self is a name for a parameter that no field has.
func (g *dataGen) self(name string) string {
	for _, f := range g.dc.Fields {
		if f.Name == name {
			return g.self("_" + name + "_")
		}
	}
	return name
}

// values is a tuple of fields of an instance.
func (g *dataGen) values(of string, has func(*DataField) bool) ast.Expr {
	t := &ast.Tuple{At: g.At, Parens: true}
	for _, f := range g.dc.Fields {
		if has(f) && !f.InitVar {
			t.Elts = append(t.Elts, g.attr(g.name(of), f.Name))
		}
	}
	return t
}

func (g *dataGen) init() {
	self := g.self("self")
	params := &ast.Params{Args: []*ast.Param{g.param(self)}}
	var body []ast.Stmt
	var post []ast.Expr
	for _, f := range g.dc.Fields {
		target := g.attr(g.name(self), f.Name)
		if !f.Flags["init"] {
			switch {
			case f.InitVar:
			case f.Default != nil:
				body = append(body, g.assign(target, g.fresh(f.Default)))
			case f.Factory != nil:
				body = append(body, g.assign(target, g.call(g.fresh(f.Factory))))
			}
			continue
		}
		p := g.param(f.Name)
		if f.Flags["kw_only"] {
			params.KwOnly = append(params.KwOnly, p)
			params.BareStar = true
		} else {
			params.Args = append(params.Args, p)
		}
		if f.InitVar {
			post = append(post, g.name(f.Name))
		}
		switch {
		case f.Factory != nil:
			p.Default = g.sentinel()
			body = append(body, g.fromFactory(f, target)...)
			continue
		case f.Default != nil:
			p.Default = g.fresh(f.Default)
		}
		p.Annotation = g.initAnnotation(f)
		if !f.InitVar {
			body = append(body, g.assign(target, g.name(f.Name)))
		}
	}
	if g.hasPostInit() {
		body = append(body, &ast.ExprStmt{At: g.At, X: g.call(g.attr(g.name(self), "__post_init__"), post...)})
	}
	if len(body) == 0 {
		body = []ast.Stmt{&ast.Pass{At: g.At}}
	}
	g.method("__init__", params, body...)
}

// initAnnotation is the annotation of the parameter of a field: the type that
// __post_init__ gets. Fields check themselves what they are assigned.
func (g *dataGen) initAnnotation(f *DataField) ast.Expr {
	if s, ok := f.Annotation.(*ast.Subscript); ok && f.InitVar {
		return s.Index
	}
	return nil
}

// fresh is a name or constant again: each node stands at one place.
func (g *dataGen) fresh(x ast.Expr) ast.Expr {
	switch x := x.(type) {
	case *ast.Name:
		return g.name(x.Id)
	case *ast.Const:
		k := *x
		return &k
	}
	return x
}

// sentinel is the default of a parameter that a factory stands for.
func (g *dataGen) sentinel() ast.Expr {
	const name = "dataclass.factory"
	if g.c.main.sc.Names[name] == nil || g.e.sc.Names[name] == nil {
		v := g.variable(name)
		g.add(g.assign(v, g.attr(g.call(g.name("__import__"), g.str("dataclasses")), "_HAS_DEFAULT_FACTORY")))
	}
	return g.name(name)
}

// fromFactory assigns a parameter, or what the factory makes where none is given.
func (g *dataGen) fromFactory(f *DataField, target ast.Expr) []ast.Stmt {
	made := g.call(g.fresh(f.Factory))
	value := target
	if f.InitVar {
		value = g.name(f.Name)
	}
	s := &ast.If{At: g.At, Cond: g.compare(g.name(f.Name), ast.Is, g.sentinel()), Then: []ast.Stmt{g.assign(value, made)}}
	if !f.InitVar {
		s.Else = []ast.Stmt{g.assign(g.attr(target.(*ast.Attr).X, f.Name), g.name(f.Name))}
	}
	return []ast.Stmt{s}
}

// hasPostInit reports whether the class or a base of the module defines __post_init__.
func (g *dataGen) hasPostInit() bool {
	return g.c.member(g.c.classType[g.e.sc], "__post_init__") != nil
}

// repr adds __repr__, which shows an instance inside itself as dots.
func (g *dataGen) repr() {
	self := g.self("self")
	f := &ast.JoinedStr{At: g.At}
	class := g.attr(g.attr(g.name(self), "__class__"), "__qualname__")
	f.Parts = append(f.Parts, ast.FPart{At: g.At, Expr: class})
	before := "("
	for _, d := range g.dc.Fields {
		if d.InitVar || !d.Flags["repr"] {
			continue
		}
		f.Parts = append(f.Parts, ast.FPart{At: g.At, Text: before + d.Name + "="},
			ast.FPart{At: g.At, Expr: g.attr(g.name(self), d.Name), Conversion: 'r'})
		before = ", "
	}
	end := ")"
	if before == "(" {
		end = "()"
	}
	f.Parts = append(f.Parts, ast.FPart{At: g.At, Text: end})
	enter := g.function("dataclass.repr_enter", "Py_ReprEnter", types.CInt, types.ExcSpec{Kind: types.ExcMaybe, Value: "-1"})
	leave := g.function("dataclass.repr_leave", "Py_ReprLeave", types.VoidType, types.ExcSpec{})
	g.method("__repr__", &ast.Params{Args: []*ast.Param{g.param(self)}},
		&ast.If{At: g.At, Cond: g.call(enter, g.name(self)), Then: []ast.Stmt{g.ret(g.str("..."))}},
		&ast.Try{At: g.At, HasFinally: true, Body: []ast.Stmt{g.ret(f)},
			Finally: []ast.Stmt{&ast.ExprStmt{At: g.At, X: g.call(leave, g.name(self))}}})
}

// function is a function of the C API with an object as its argument.
func (g *dataGen) function(name, cname string, result types.Type, exc types.ExcSpec) ast.Expr {
	top := g.c.main.sc
	if top.Names[name] == nil {
		top.Names[name] = &scope.Symbol{Name: name, CName: cname, Kind: scope.CFunc, Storage: scope.ModuleC, Extern: true, Declared: true,
			Scope: top, Span: g.Sp, Type: &types.Func{Result: result, Params: []types.Param{{Name: "o", Type: types.Obj}}, Exc: exc}}
	}
	return g.name(name)
}

// other begins a comparison: NotImplemented for instances of other classes,
// and a variable of the class for the others.
func (g *dataGen) other() []ast.Stmt {
	class := func(of string) ast.Expr { return g.attr(g.name(of), "__class__") }
	return []ast.Stmt{
		&ast.If{At: g.At, Cond: g.compare(class("other"), ast.IsNot, class("self")), Then: []ast.Stmt{g.ret(g.name("NotImplemented"))}},
		g.assign(g.name("o"), &ast.Cast{At: g.At, Type: &ast.TypeExpr{At: g.At, Path: []string{g.typ}}, X: g.name("other")}),
	}
}

func (g *dataGen) pair() *ast.Params {
	return &ast.Params{Args: []*ast.Param{g.param("self"), g.param("other")}}
}

func (g *dataGen) equality() {
	var all ast.Expr
	for i := len(g.dc.Fields) - 1; i >= 0; i-- {
		f := g.dc.Fields[i]
		if f.InitVar || !f.Flags["compare"] {
			continue
		}
		same := g.compare(g.attr(g.name("self"), f.Name), ast.Eq, g.attr(g.name("o"), f.Name))
		if all == nil {
			all = same
		} else {
			all = &ast.BoolOp{At: g.At, X: same, Y: all}
		}
	}
	if all == nil {
		all = &ast.Const{At: g.At, Kind: ast.True}
	}
	g.method("__eq__", g.pair(), append(g.other(), g.ret(all))...)
}

func (g *dataGen) comparisons() {
	compared := func(f *DataField) bool { return f.Flags["compare"] }
	for _, m := range []struct {
		name string
		op   ast.CmpOp
	}{{"__lt__", ast.Lt}, {"__le__", ast.Le}, {"__gt__", ast.Gt}, {"__ge__", ast.Ge}} {
		if g.e.sc.Names[m.name] != nil {
			g.c.errorf(g.dc.Decorator, "E0394", "order makes a %s, and the class has one", m.name)
			continue
		}
		g.method(m.name, g.pair(), append(g.other(), g.ret(g.compare(g.values("self", compared), m.op, g.values("o", compared))))...)
	}
}
