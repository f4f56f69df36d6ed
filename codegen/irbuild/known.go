package irbuild

import (
	"pyxc/codegen/ir"
	"pyxc/codegen/prims"
	"pyxc/parser/ast"
	"pyxc/typecheck/types"
)

// withCache are the operations that remember at their place in the source what
// they found last.
var withCache = map[*ir.OpInfo]*ir.OpInfo{
	prims.GetAttr: prims.GetAttrAt, prims.SetAttr: prims.SetAttrAt, prims.CallMethod: prims.CallMethodAt,
	prims.GetGlobal: prims.GetGlobalAt, prims.GetBuiltin: prims.GetBuiltinAt,
}

// cached gives the operation with a cache, where it may run more than once.
func (f *fb) cached(info *ir.OpInfo) *ir.OpInfo {
	if f.module && len(f.loops) == 0 {
		return info
	}
	return withCache[info]
}

// quickMethods are the methods that have an operation of their own, by name
// and number of arguments.
var quickMethods = map[string]*ir.OpInfo{
	"startswith/1": prims.StartsWith, "endswith/1": prims.EndsWith, "pop/0": prims.PopLast,
}

// methodRow is the operation that calls a method with n positional arguments.
func (f *fb) methodRow(name string, n int) *ir.OpInfo {
	if info := quickMethods[name+"/"+itoa(n)]; info != nil && f.cached(prims.CallMethod) != prims.CallMethod {
		return info
	}
	return f.cached(prims.CallMethod)
}

// noteDef remembers the function that a def statement binds to a variable, for
// calls by that name.
func (f *fb) noteDef(at ast.Node, name string, pf *ir.PyFunc) {
	sym := f.b.info.Bound[at]
	for s := f.scope; s != nil && sym == nil; s = s.Parent {
		sym = s.Lookup(name)
	}
	if sym != nil && f.class == nil {
		f.b.known[sym] = pf
	}
}

// callKnown calls a function of this module by the name it was defined with:
// without a look at its parameters, as long as the name still means it. The
// arguments have to be in the order of the parameters, each given.
func (f *fb) callKnown(fn ir.Value, e *ast.Call) (val, bool) {
	n, ok := e.Func.(*ast.Name)
	if !ok || !plainKeywords(e) {
		return val{}, false
	}
	var pf *ir.PyFunc
	for sym := f.b.info.Uses[n]; sym != nil && pf == nil; sym = sym.Outer {
		pf = f.b.known[sym]
	}
	if pf == nil || !fitsParams(pf, e) {
		return val{}, false
	}
	pos := f.objects(e.Args)
	desc := "pyxc_fn_" + itoa(pf.Index)
	if len(e.Keywords) == 0 {
		args := append([]ir.Value{fn}, pos...)
		return val{v: f.opAux(prims.CallKnown, ir.RObj, desc, args...), t: types.Obj}, true
	}
	names, vals := f.keywords(e)
	args := append([]ir.Value{fn, names}, pos...)
	return val{v: f.opAux(prims.CallKnownKw, ir.RObj, desc, append(args, vals...)...), t: types.Obj}, true
}

// fitsParams reports whether the arguments are the parameters, in order.
func fitsParams(pf *ir.PyFunc, e *ast.Call) bool {
	if len(pf.Params) != len(e.Args)+len(e.Keywords) || len(e.Keywords) > 0 && pf.Flags&ir.FlagNoKeywords != 0 {
		return false
	}
	for i, p := range pf.Params {
		switch {
		case p.Kind == ir.VarArgs || p.Kind == ir.VarKw:
			return false
		case i < len(e.Args):
			if p.Kind == ir.KwOnly {
				return false
			}
		case p.Kind == ir.PosOnly || e.Keywords[i-len(e.Args)].Name != p.Name:
			return false
		}
	}
	return true
}
