package typecheck

import (
	"maps"
	"math/big"
	"reflect"
	"slices"
	"strings"

	"pyxc/internal/diag"
	"pyxc/internal/source"
	"pyxc/parser/ast"
	"pyxc/typecheck/scope"
	"pyxc/typecheck/types"
)

// signatureDecorators make up the signature of a function: functionDecorator reads them.
var signatureDecorators = map[string]bool{"cfunc": true, "ccall": true, "inline": true, "ufunc": true, "with_gil": true, "nogil": true,
	"staticmethod": true, "classmethod": true, "locals": true, "returns": true, "exceptval": true}

// declarationDecorators checks the decorators of a declaration without a body:
// a directive holds for code.
func (c *checker) declarationDecorators(e *env, s *ast.CVarDecl) {
	for _, d := range s.Decorators {
		path, ok := c.directivePath(e, d)
		if !ok || path == "locals" || path == "final" || path == "staticmethod" {
			continue
		}
		if _, known := directiveTable[path]; !known {
			c.unknownDirective(path, d.Span(), false)
			return
		}
		help := ""
		if !e.mod.pxd {
			help = "decorate the definition"
		}
		c.errorHelp(d.Span(), "E0502", help, "a declaration can have the decorators locals, final and staticmethod, not %s", path)
		return
	}
}

// scopeNames are the places of dirInfo.where.
var scopeNames = map[byte]string{'m': "a module", 'f': "a function", 'c': "a class", 'C': "a cdef class", 'w': "a with block"}

// applyDirectives returns the directives that decorators give their function
// or class. Of one that is set twice the outer counts.
func (c *checker) applyDirectives(e *env, decorators []ast.Expr, where byte, skip func(path string) bool) *Directives {
	own, changed := e.dirs.clone(), false
	for _, d := range slices.Backward(decorators) {
		if path, ok := c.directivePath(e, d); ok && !skip(path) {
			changed = c.directiveCall(e, own, d, path, where) || changed
		}
	}
	if !changed {
		return e.dirs
	}
	return own
}

// decoratorDirectives reads the directives among the decorators of a class.
func (c *checker) decoratorDirectives(e *env, list []ast.Expr, n ast.Node, where byte) *Directives {
	dirs := c.applyDirectives(e, list, where, func(path string) bool { return path == "cclass" })
	if dirs != e.dirs {
		c.info.Directives[n] = dirs
	}
	return dirs
}

// directiveCall applies @cython.name(value), @cython.name(value, option=value)
// or "with cython.name(value)" to n, and reports whether it set something.
func (c *checker) directiveCall(e *env, n *Directives, d ast.Expr, path string, where byte) bool {
	info, ok := directiveTable[path]
	if !ok {
		if pureType(path) == nil && !contains(cythonNames, strings.SplitN(path, ".", 2)[0]) {
			c.unknownDirective(path, d.Span(), false)
		}
		return false
	}
	if !c.mayStand(d.Span(), path, info, where) {
		return false
	}
	call, _ := d.(*ast.Call)
	switch {
	case info.kind == dirArgs:
		n.setOther(path, "True")
		return true
	case info.kind == dirFlag:
		n.setOther(path, "True")
		if call != nil && len(call.Args)+len(call.Keywords) > 0 {
			c.errorHelp(d.Span(), "E0503", "leave out the parentheses", "the directive %s takes no value", path)
		}
		return true
	case call == nil && info.kind != dirBool && info.kind != dirTri:
		c.errorf(d, "E0503", "the directive %s takes a value: %s", path, info.values())
		return false
	}
	before := *n
	before.Other = maps.Clone(n.Other)
	if call == nil {
		c.setDirective(n, path, "True", where, d.Span(), false)
	} else if !c.directiveArgs(e, n, call, path, info, where) {
		return false
	}
	if where != 'w' && e.mod.main && reflect.DeepEqual(*n, before) {
		c.warnf(d, "W0614", "%s says nothing new here", path)
	}
	if was := before.Other[path]; path == "collection_type" && was != "" && was != n.Other[path] {
		c.errorf(d, "E0503", "the class is a %s already", was)
	}
	return true
}

// mayStand reports a directive in a scope that it is not for.
func (c *checker) mayStand(sp source.Span, path string, info dirInfo, where byte) bool {
	if info.where == "" || strings.IndexByte(info.where, where) >= 0 {
		return true
	}
	var places []string
	for _, w := range "mfcCw" {
		if strings.ContainsRune(info.where, w) && !(w == 'C' && strings.Contains(info.where, "c")) {
			places = append(places, scopeNames[byte(w)])
		}
	}
	help := ""
	switch {
	case info.where == "m":
		help = "write it as a comment at the top of the file: # cython: " + path + "=..."
	case info.where == "C" && where == 'c':
		help = "make it a cdef class"
	}
	c.errorHelp(sp, "E0502", help, "the directive %s can't be set for %s, only for %s", path, scopeNames[where], strings.Join(places, " or "))
	return false
}

// directiveArgs sets a directive and its options from a call's arguments; it
// reports whether they are right.
func (c *checker) directiveArgs(e *env, n *Directives, call *ast.Call, path string, info dirInfo, where byte) bool {
	options, good := 0, true
	for _, k := range call.Keywords {
		sub := path + "." + k.Name
		option, ok := directiveTable[sub]
		if !ok {
			c.noOption(k, path)
			return false
		}
		options++
		good = c.mayStand(k.Span(), sub, option, where) && c.directiveLiteral(e, n, k.Value, sub, option, where) && good
	}
	switch {
	case len(call.Args) == 1:
		return c.directiveLiteral(e, n, call.Args[0], path, info, where) && good
	case len(call.Args) == 0 && options > 0:
		return good
	}
	c.errorf(call, "E0503", "the directive %s takes one value: %s", path, info.values())
	return false
}

func (c *checker) noOption(k ast.Keyword, path string) {
	if c.quiet > 0 {
		return
	}
	var names []string
	for _, name := range directiveNames() {
		if option, ok := strings.CutPrefix(name, path+"."); ok {
			names = append(names, option)
		}
	}
	dg := diag.Diagnostic{Code: "E0503", Span: k.Span(), Text: "the directive " + path + " has no option " + k.Name}
	if s := diag.Suggest(k.Name, names); s != "" {
		dg.Notes = append(dg.Notes, "did you mean "+s+"?")
	}
	c.bag.Add(dg)
}

// directiveLiteral sets a directive to the value of an expression, which must
// be of the kind that the directive takes; None is its default.
func (c *checker) directiveLiteral(e *env, n *Directives, x ast.Expr, path string, info dirInfo, where byte) bool {
	if isNone(x) {
		n.reset(path, info)
		return true
	}
	value, kind, ok := c.directiveValue(e, x)
	switch {
	case !ok:
		c.errorf(x, "E0503", "the value of a directive must be a literal: %s takes %s", path, info.values())
	case kind != info.kind.literal():
		c.errorf(x, "E0503", "the directive %s takes %s", path, info.values())
	default:
		return c.setDirective(n, path, value, where, x.Span(), false)
	}
	return false
}

// literal is the kind of literal that a directive takes in code.
func (k dirKind) literal() dirKind {
	switch k {
	case dirTri:
		return dirBool
	case dirOneOf, dirLevel:
		return dirStr
	}
	return k
}

// values says what a directive takes.
func (info dirInfo) values() string {
	switch info.kind {
	case dirBool, dirTri:
		return "True or False"
	case dirInt:
		return "an integer"
	case dirOneOf:
		list := strings.Fields(info.oneOf)
		return `"` + strings.Join(list[:len(list)-1], `", "`) + `" or "` + list[len(list)-1] + `"`
	case dirLevel:
		return "2, 3 or 3str"
	}
	return "a string"
}

// reset sets a directive to its default.
func (d *Directives) reset(name string, info dirInfo) {
	switch name {
	case "infer_types":
		d.InferTypes = nil
	case "c_string_type":
		d.CStringType = info.def
	case "c_string_encoding":
		d.CStringEncoding = info.def
	case "embedsignature.format":
		d.EmbedSignatureFormat = info.def
	}
	if info.set != nil {
		info.set(d, info.def == "True")
	}
	switch name {
	case "cpow":
		d.CPowSet = false
	case "annotation_typing":
		d.AnnotationSet = false
	}
	if _, ok := d.Other[name]; ok {
		delete(d.Other, name) // a clone's, which nobody else has
		if len(d.Other) == 0 {
			d.Other = nil
		}
	}
}

// directiveValue is the text of a directive's value and the kind of directive
// that takes it: a literal, or something that DEF gives one.
func (c *checker) directiveValue(e *env, x ast.Expr) (string, dirKind, bool) {
	if _, ok := x.(*ast.Name); ok {
		switch v, _ := c.evalStatic(e, x); v := v.(type) {
		case *big.Int:
			return v.String(), dirInt, true
		case string:
			return v, dirStr, true
		case bool:
			if v {
				return "True", dirBool, true
			}
			return "False", dirBool, true
		}
		if n, ok := c.constant(e, x).(*big.Int); ok { // of an enum
			return n.String(), dirInt, true
		}
		return "", 0, false
	}
	switch x := x.(type) {
	case *ast.Const:
		if x.Kind == ast.True {
			return "True", dirBool, true
		}
		return "False", dirBool, x.Kind == ast.False
	case *ast.Str:
		return x.Text, dirStr, true
	case *ast.Int:
		return x.Text, dirInt, true
	case *ast.Unary:
		if n, ok := x.X.(*ast.Int); ok && x.Op == ast.Neg {
			return "-" + n.Text, dirInt, true
		}
	}
	return "", 0, false
}

// recordDirective types the expression of a directive that is a with item.
func (c *checker) recordDirective(e *env, x ast.Expr) {
	if call, ok := x.(*ast.Call); ok {
		c.exprs(e, call.Args...)
		c.recordChain(e, call.Func)
		c.info.Types[x] = of(types.Obj)
		return
	}
	c.recordChain(e, x)
}

// reportInferred says which types inference gave, as infer_types.verbose asks.
func (c *checker) reportInferred(e *env, syms []*scope.Symbol) {
	if !e.mod.main || e.dirs.Other["infer_types.verbose"] != "True" {
		return
	}
	for _, sym := range syms {
		if !types.IsObject(sym.Type) || types.Resolve(sym.Type) != types.Type(types.Obj) {
			c.bag.Add(diag.Diagnostic{Code: "W0618", Severity: diag.Note, Span: sym.Span, Text: "the type of " + sym.Name + " is inferred as '" + sym.Type.String() + "'"})
		}
	}
}
