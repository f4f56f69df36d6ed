package irbuild

import (
	"reflect"

	"pyxc/codegen/ir"
	"pyxc/codegen/prims"
	"pyxc/parser/ast"
	"pyxc/typecheck"
	"pyxc/typecheck/scope"
	"pyxc/typecheck/types"
)

// orderedMethodCall calls a method that is looked up before the arguments are
// evaluated, where these may do or raise anything: the lookup gives the function
// of the class, and makes no bound method of it.
func (f *fb) orderedMethodCall(e *ast.Call, m *ast.Attr) (val, bool) {
	if f.b.cython || !simpleArgs(e) || f.cached(prims.CallMethod) == prims.CallMethod || !f.mayFail(e.Args) {
		return val{}, false
	}
	if o, ok := types.Resolve(f.b.info.TypeOf(m.X)).(*types.Object); !ok || o.Ext != nil || class(f.b.info.TypeOf(m.X)) != "" {
		return val{}, false
	}
	x := f.object(m.X)
	load, call := prims.LoadMethodAt, prims.CallLoaded
	if len(e.Args) == 1 {
		switch m.Name {
		case "append":
			load, call = prims.LoadAppendAt, prims.CallAppend
		case "startswith":
			call = prims.CallStartsWith
		case "endswith":
			call = prims.CallEndsWith
		}
	}
	method, how := f.f.NewTemp(ir.RObj), f.f.NewTemp(ir.RInt)
	restore := f.atName(m)
	f.emit(&ir.Op{Info: load, Args: []ir.Value{x, f.ident(f.mangle(m.Name))}, Out: method, Outs: []*ir.Temp{how}, Span: f.span, Older: f.older})
	restore()
	pos := f.objects(e.Args)
	f.predicate(e, m, x, pos)
	args := append([]ir.Value{method, how, x}, pos...)
	defer f.atFromName(m, e.Span())()
	return val{v: f.obj(call, args...), t: types.Obj}, true
}

// mayFail reports whether evaluating some expressions may show: all but that of
// constants and local variables that are bound.
func (f *fb) mayFail(list []ast.Expr) bool {
	for _, a := range list {
		switch a := a.(type) {
		case *ast.Name:
			sym := f.b.info.Uses[a]
			if sym == nil || sym.Storage != scope.Local || sym.MaybeUnbound {
				return true
			}
		default:
			if f.b.info.Types[a].Const == nil {
				return true
			}
		}
	}
	return false
}

// lookupFirst reports whether a method has to be looked up before the
// arguments are evaluated, as Python does: what they call may bind the
// attribute anew, or the lookup may show. The methods of builtin types stay as
// they are.
func (f *fb) lookupFirst(e *ast.Call, m *ast.Attr) bool {
	if c := class(f.b.info.TypeOf(m.X)); c != "" && (typecheck.MethodResult(c, m.Name) != nil || builtinMethods[c][m.Name]) {
		return false
	}
	if class(f.b.info.TypeOf(m.X)) != "" && !f.b.cython {
		return len(e.Keywords) > 0 || f.mayFail(e.Args) // most likely there is no such method
	}
	once := f.cached(prims.CallMethod) == prims.CallMethod && !f.b.cython
	for _, a := range e.Args {
		switch a.(type) {
		case *ast.Attr, *ast.Subscript:
			if once {
				return true
			}
		}
		if mayCall(reflect.ValueOf(a)) {
			return true
		}
	}
	for i := range e.Keywords {
		if mayCall(reflect.ValueOf(e.Keywords[i].Value)) {
			return true
		}
	}
	return false
}

// builtinMethods are methods of builtin types of whose results nothing is known.
var builtinMethods = map[string]map[string]bool{
	"list":      {"append": true, "extend": true, "insert": true, "remove": true, "pop": true, "sort": true, "index": true, "count": true},
	"dict":      {"get": true, "pop": true, "setdefault": true, "update": true},
	"set":       {"add": true, "discard": true, "remove": true, "update": true},
	"bytearray": {"append": true, "extend": true, "insert": true, "pop": true},
	"str":       {"join": true, "format": true},
}

// mayCall reports whether an expression calls, binds or is suspended. What an
// operator's method does is not looked at, nor the body of a lambda.
func mayCall(v reflect.Value) bool {
	switch v.Kind() {
	case reflect.Interface, reflect.Pointer:
		if v.IsNil() {
			return false
		}
		switch v.Interface().(type) {
		case *ast.Call, *ast.Await, *ast.Yield, *ast.YieldFrom, *ast.Walrus:
			return true
		case *ast.Lambda:
			return false
		}
		return mayCall(v.Elem())
	case reflect.Slice:
		for i := range v.Len() {
			if mayCall(v.Index(i)) {
				return true
			}
		}
	case reflect.Struct:
		for i := range v.NumField() {
			if v.Type().Field(i).IsExported() && mayCall(v.Field(i)) {
				return true
			}
		}
	}
	return false
}
