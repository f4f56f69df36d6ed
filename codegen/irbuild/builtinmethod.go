package irbuild

import (
	"strings"

	"pyxc/codegen/ir"
	"pyxc/codegen/prims"
	"pyxc/parser/ast"
	"pyxc/typecheck"
	"pyxc/typecheck/types"
)

// typedMethod is a method of a builtin class that has an operation of its own.
type typedMethod struct {
	info  *ir.OpInfo
	none  bool       // the operation gives a status, the method None
	index bool       // the first argument is an index, which has to be a C integer
	utf8  bool       // the only argument, if there is one, names UTF-8
	rest  []ir.Value // what follows the arguments
}

// typedMethods are those that a .pyx calls without looking them up where the
// variable is of the class (then its value is exactly of it, or None), by class,
// name and number of arguments.
var typedMethods = map[string]typedMethod{
	"set.add/1":         {info: prims.SetAdd, none: true},
	"set.discard/1":     {info: prims.SetDiscard, none: true},
	"list.extend/1":     {info: prims.ListExtend, none: true},
	"list.insert/2":     {info: prims.ListInsert, none: true, index: true},
	"list.pop/0":        {info: prims.ListPop},
	"list.pop/1":        {info: prims.ListPopInt, index: true},
	"list.reverse/0":    {info: prims.ListReverse, none: true},
	"list.sort/0":       {info: prims.ListSort, none: true},
	"str.encode/0":      {info: prims.StrEncodeUTF8, utf8: true},
	"str.encode/1":      {info: prims.StrEncodeUTF8, utf8: true},
	"bytes.decode/0":    {info: prims.BytesDecodeUTF8, utf8: true},
	"bytes.decode/1":    {info: prims.BytesDecodeUTF8, utf8: true},
	"dict.get/1":        {info: prims.DictGetDefault, rest: []ir.Value{ir.PyNone}},
	"dict.get/2":        {info: prims.DictGetDefault},
	"dict.pop/1":        {info: prims.DictPop, rest: []ir.Value{null}},
	"dict.pop/2":        {info: prims.DictPop},
	"dict.setdefault/1": {info: prims.DictSetDefault, rest: []ir.Value{ir.PyNone}},
	"dict.setdefault/2": {info: prims.DictSetDefault},
}

// typedMethodCall calls such a method of the object x; m has positional
// arguments only.
func (f *fb) typedMethodCall(e *ast.Call, m *ast.Attr, x val) (val, bool) {
	c := class(x.t)
	row, ok := typedMethods[c+"."+m.Name+"/"+itoa(len(e.Args))]
	if !f.b.cython || c == "" || !ok || len(e.Keywords) > 0 || row.index && !isIndex(f.b.info.TypeOf(e.Args[0])) {
		return val{}, false
	}
	if row.utf8 && !f.namesUTF8(e.Args) {
		return val{}, false
	}
	args := []ir.Value{f.toObj(x)}
	for i, a := range e.Args {
		if row.utf8 {
			break
		}
		if i == 0 && row.index {
			args = append(args, f.index(a))
		} else {
			args = append(args, f.object(a))
		}
	}
	args = append(args, row.rest...)
	if row.none {
		defer f.atFromName(m, e.Span())()
		f.do(row.info, args...)
		return val{v: ir.PyNone, t: types.Obj}, true
	}
	return val{v: f.methodCallOp(row.info, e, m, args...), t: types.Obj}, true
}

// namesUTF8 reports whether the arguments of encode() or decode() say UTF-8, or nothing.
func (f *fb) namesUTF8(args []ast.Expr) bool {
	if len(args) == 0 {
		return true
	}
	name, ok := f.b.info.Types[args[0]].Const.(string)
	name = strings.ToLower(name)
	return ok && (name == "utf-8" || name == "utf8" || name == "utf_8")
}

// plainClasses are the builtin classes whose instances are told by a flag of
// their type, or that have no subclasses.
var plainClasses = map[string]bool{
	"int": true, "bool": true, "float": true, "complex": true, "str": true, "bytes": true, "bytearray": true, "list": true, "tuple": true,
	"dict": true, "set": true, "frozenset": true, "slice": true, "type": true,
}

// instanceTests are the tests that isinstance(x, b) comes to in a .pyx, one for
// each class in a tuple, nil if b is anything else.
func (f *fb) instanceTests(b ast.Expr) []func(x ir.Value) ir.Value {
	if c := f.classNamed(b); c != nil {
		return []func(ir.Value) ir.Value{func(x ir.Value) ir.Value { return f.opAux(prims.ExtIsInstance, ir.RBint, c.x.Object, x) }}
	}
	if name := f.builtinName(b); plainClasses[name] {
		return []func(ir.Value) ir.Value{func(x ir.Value) ir.Value { return f.opAux(prims.IsInstance, ir.RBint, name, x) }}
	}
	t, ok := b.(*ast.Tuple)
	if !ok {
		return nil
	}
	var all []func(ir.Value) ir.Value
	for _, p := range t.Elts {
		tests := f.instanceTests(p)
		if tests == nil {
			return nil
		}
		all = append(all, tests...)
	}
	return all
}

// isInstance is isinstance(a, b) where b is written out of classes that are
// known: without their names being looked up and without a tuple.
func (f *fb) isInstance(a, b ast.Expr) (val, bool) {
	if !f.b.cython {
		return val{}, false
	}
	tests := f.instanceTests(b)
	if tests == nil {
		return val{}, false
	}
	x := f.object(a)
	if len(tests) == 1 {
		return val{v: tests[0](x), t: types.Bint}, true
	}
	is := f.newLocal("is", ir.RBint)
	f.set(is, tests[0](x))
	f.orTests(is, x, tests[1:])
	return val{v: is, t: types.Bint}, true
}

// orTests goes on with the tests while none has held.
func (f *fb) orTests(is *ir.Local, x ir.Value, tests []func(ir.Value) ir.Value) {
	if len(tests) == 0 {
		return
	}
	f.iff(f.op(prims.CNot, ir.RBint, is), func() {
		f.set(is, tests[0](x))
		f.orTests(is, x, tests[1:])
	}, nil)
}

// repeatList is [a, b] * n with a C integer: the list is made as long as it
// will be.
func (f *fb) repeatList(e *ast.Binary) (val, bool) {
	l, ok := e.X.(*ast.List)
	if !ok || e.Op != ast.Mul || !f.b.cython || hasStar(l.Elts) || !f.isBound(e.Y) {
		return val{}, false
	}
	items := f.objects(l.Elts)
	return val{v: f.obj(prims.RepeatList, append([]ir.Value{f.index(e.Y)}, items...)...), t: types.Builtin("list")}, true
}

// sameText are the operations for equality within a class.
var sameText = map[string]*ir.OpInfo{"str": prims.StrSame, "bytes": prims.BytesSame}

// textEqual is == or != of two str or two bytes.
func (f *fb) textEqual(op ast.CmpOp, x, y val) (val, bool) {
	c := f.textClass(x)
	info := sameText[c]
	if info == nil || op != ast.Eq && op != ast.Ne || !f.b.cython || f.textClass(y) != c {
		return val{}, false
	}
	xo, yo := f.toObj(x), f.toObj(y)
	return f.negateIf(op == ast.Ne, f.op(info, ir.RInt, xo, yo)), true
}

// textClass is the class of a value, also of a literal.
func (f *fb) textClass(v val) string {
	switch v.k.(type) {
	case string:
		return "str"
	case typecheck.Bytes:
		return "bytes"
	}
	if v.v == nil {
		return ""
	}
	return class(v.t)
}

// textIn is s in ('a', 'b') of a str.
func (f *fb) textIn(op ast.CmpOp, x val, right ast.Expr) (val, bool) {
	elts := displayElts(right)
	if !f.b.cython || x.v == nil || class(x.t) != "str" || op != ast.In && op != ast.NotIn || len(elts) == 0 || len(elts) > 4 {
		return val{}, false
	}
	if _, set := right.(*ast.Set); set {
		return val{}, false
	}
	var tests []func(ir.Value) ir.Value
	for _, e := range elts {
		text, ok := f.b.info.Types[e].Const.(string)
		if !ok {
			return val{}, false
		}
		tests = append(tests, func(s ir.Value) ir.Value { return f.op(prims.StrSame, ir.RInt, s, f.b.mod.Str(text)) })
	}
	found := f.newLocal("found", ir.RInt)
	f.set(found, tests[0](x.v))
	f.orTests(found, x.v, tests[1:])
	return f.negateIf(op == ast.NotIn, found), true
}
