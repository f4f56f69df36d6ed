package irbuild

import (
	"reflect"

	"pyxc/codegen/prims"
	"pyxc/parser/ast"
	"pyxc/typecheck"
)

// lookupFirst reports whether a method has to be looked up before the
// arguments are evaluated, as Python does: what they call may bind the
// attribute anew, or the lookup may show. The methods of builtin types stay as
// they are.
func (f *fb) lookupFirst(e *ast.Call, m *ast.Attr) bool {
	if c := class(f.b.info.TypeOf(m.X)); c != "" && (typecheck.MethodResult(c, m.Name) != nil || builtinMethods[c][m.Name]) {
		return false
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

// lookupShows reports whether an object's own way to look up a method may show
// that it is used after the arguments of a call, though they make no calls: they
// read attributes or items.
func (f *fb) lookupShows(e *ast.Call, x val) bool {
	if f.b.cython || class(x.t) != "" || f.cached(prims.CallMethod) != prims.CallMethodAt {
		return false
	}
	for _, a := range e.Args {
		switch a.(type) {
		case *ast.Attr, *ast.Subscript:
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
