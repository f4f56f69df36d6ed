package irbuild

import (
	"pyxc/codegen/ir"
	"pyxc/codegen/prims"
	"pyxc/parser/ast"
	"pyxc/typecheck/types"
)

// typedMethod is a method of a builtin class that has an operation of its own.
type typedMethod struct {
	info  *ir.OpInfo
	none  bool       // the operation gives a status, the method None
	index bool       // the first argument is an index, which has to be a C integer
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
	"dict.get/1":        {info: prims.DictGetDefault, rest: []ir.Value{ir.PyNone}},
	"dict.get/2":        {info: prims.DictGetDefault},
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
	args := []ir.Value{f.toObj(x)}
	for i, a := range e.Args {
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

// plainClasses are the builtin classes whose instances are told by a flag of
// their type, or that have no subclasses.
var plainClasses = map[string]bool{
	"int": true, "bool": true, "float": true, "complex": true, "str": true, "bytes": true, "bytearray": true, "list": true, "tuple": true,
	"dict": true, "set": true, "frozenset": true, "slice": true, "type": true,
}

// instanceTests are the tests that isinstance(x, b) comes to in a .pyx, one for
// each class in a tuple, nil if b is anything else.
func (f *fb) instanceTests(b ast.Expr) []func(x ir.Value) ir.Value {
	var parts []ast.Expr
	switch b := b.(type) {
	case *ast.Tuple:
		parts = b.Elts
	}
	if c := f.classNamed(b); c != nil {
		return []func(ir.Value) ir.Value{func(x ir.Value) ir.Value { return f.opAux(prims.ExtIsInstance, ir.RBint, c.x.Object, x) }}
	}
	if name := f.builtinName(b); plainClasses[name] {
		return []func(ir.Value) ir.Value{func(x ir.Value) ir.Value { return f.opAux(prims.IsInstance, ir.RBint, name, x) }}
	}
	var all []func(ir.Value) ir.Value
	for _, p := range parts {
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
