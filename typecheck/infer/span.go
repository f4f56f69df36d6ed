package infer

import "pyxc/typecheck/types"

// Independent returns a type that holds values of both a and b unchanged, as
// for "x or y" and "x if c else y"; nil if there is none.
func Independent(a, b types.Type) types.Type {
	if types.IsInvalid(a) || types.IsInvalid(b) {
		return types.Bad
	}
	if types.Identical(a, b) {
		return a
	}
	if types.Identical(types.Resolve(a), types.Resolve(b)) {
		return a
	}
	if (IsBint(a) || IsBint(b)) && types.IsNumeric(a) && types.IsNumeric(b) {
		return types.Obj
	}
	return spanning(a, b)
}

// IsBint reports whether t is bint.
func IsBint(t types.Type) bool {
	i, ok := types.Resolve(t).(*types.Int)
	return ok && i.Bint
}

func spanning(a, b types.Type) types.Type {
	if types.IsNumeric(a) && types.IsNumeric(b) {
		return Widest(a, b)
	}
	oa, isA := types.Resolve(a).(*types.Object)
	ob, isB := types.Resolve(b).(*types.Object)
	switch {
	case isA && isB:
		return commonObject(oa, ob)
	case isA || isB:
		if isA && oa.Class == "float" && types.IsNumeric(b) && !IsBint(b) {
			return Widest(types.Double, b)
		}
		if isB && ob.Class == "float" && types.IsNumeric(a) && !IsBint(a) {
			return Widest(types.Double, a)
		}
		return types.Obj
	}
	pa, pb := pointerLike(a), pointerLike(b)
	_, nullA := a.(*types.Null)
	_, nullB := b.(*types.Null)
	switch {
	case pa != nil && nullB:
		return pa
	case pb != nil && nullA:
		return pb
	case nullA && nullB:
		return a
	case pa != nil && pb != nil:
		if types.SameResolved(pa, pb) {
			return pa
		}
		if isCString(pa) && isCString(pb) {
			return types.Obj
		}
		return types.VoidPtr
	}
	if isObjectLike(a) || isObjectLike(b) {
		return types.Obj
	}
	if isCString(a) || isCString(b) {
		return types.Obj
	}
	return nil
}

// commonObject is the nearest type that both object types belong to.
func commonObject(a, b *types.Object) types.Type {
	if a.Ext != nil && b.Ext != nil {
		if inherits(a, b) {
			return b
		}
		if inherits(b, a) {
			return a
		}
		for base := a.Ext.Base; base != nil && base.Ext != nil; base = base.Ext.Base {
			if inherits(b, base) {
				return base
			}
		}
	}
	if a.Class != "" && a.Class == b.Class {
		if a.NotNone {
			return b
		}
		return a
	}
	return types.Obj
}

func inherits(a, b *types.Object) bool {
	for depth := 0; a != nil && a.Ext != nil && depth < 100; depth++ {
		if a.Ext == b.Ext {
			return true
		}
		a = a.Ext.Base
	}
	return false
}

// Variable decides the type of a variable without declaration from the types
// of everything assigned to it. overflow is set where it takes part in
// arithmetic that a C integer could overflow in; aggressive is infer_types=True.
func Variable(assigned []types.Type, overflow, aggressive bool) types.Type {
	var t types.Type
	for _, u := range assigned {
		u = simple(u)
		if t == nil {
			t = floatSafe(u)
			continue
		}
		t = floatSafe(join(t, u))
	}
	if t == nil {
		return types.Obj
	}
	if aggressive {
		if _, ok := t.(*types.Invalid); ok {
			return types.Obj
		}
		return storable(t)
	}
	return safe(t, overflow)
}

func join(a, b types.Type) types.Type {
	if types.Identical(a, b) {
		return a
	}
	if IsBint(a) || IsBint(b) {
		return types.Obj
	}
	if s := spanning(a, b); s != nil {
		return s
	}
	return types.Obj
}

// Mixed reports whether values of different classes of Python are among the
// numbers of these types: no C type holds them all without changing some.
func Mixed(list []types.Type) bool {
	seen := map[string]bool{}
	for _, t := range list {
		switch r := types.Resolve(simple(t)).(type) {
		case *types.Int:
			if r.Bint {
				seen["bool"] = true
			} else if r.UCS4 {
				seen["str"] = true
			} else {
				seen["int"] = true
			}
		case *types.Enum:
			seen["int"] = true
		case *types.Float:
			seen["float"] = true
		case *types.Complex:
			seen["complex"] = true
		case *types.Object:
			if r.Class == "float" {
				seen["float"] = true
			}
		}
	}
	return len(seen) > 1
}

// floatSafe holds floats, Python's and C's, as double.
func floatSafe(t types.Type) types.Type {
	if f, ok := t.(*types.Float); ok && f.Rank <= types.RankDouble {
		return types.Double
	}
	if class(t) == "float" {
		return types.Double
	}
	return t
}

// Assignable is the type of a variable that takes objects of a C++ class: the
// pairs of a map have a constant key, which nothing could be assigned to.
func Assignable(t *types.Cpp) types.Type {
	if t.Std() != "pair" {
		return t
	}
	n := *t
	n.Args = append([]types.Type(nil), t.Args...)
	for i, a := range n.Args {
		if k, ok := a.(*types.Const); ok {
			a = k.Of
		}
		if c, ok := a.(*types.Cpp); ok {
			a = Assignable(c)
		}
		n.Args[i] = a
	}
	return &n
}

// simple strips const and references and lets arrays decay.
func simple(t types.Type) types.Type {
	for {
		switch u := t.(type) {
		case *types.Const:
			t = u.Of
		case *types.Reference:
			t = u.Elem
		case *types.Array:
			return &types.Pointer{Elem: u.Elem}
		case *types.Func:
			return &types.Pointer{Elem: u}
		case *types.Cpp:
			return Assignable(u)
		default:
			return t
		}
	}
}

func storable(t types.Type) types.Type {
	switch t := t.(type) {
	case *types.Object:
		if t.NotNone {
			n := *t
			n.NotNone = false
			if n.Ext == nil {
				if b := types.Builtin(n.Class); b != nil {
					return b
				}
			}
			return &n
		}
	case *types.Null:
		return types.VoidPtr
	case *types.Void, *types.TypeType, *types.Module, *types.Invalid, *types.Fused:
		return types.Obj
	}
	return t
}

func safe(t types.Type, overflow bool) types.Type {
	switch r := types.Resolve(t).(type) {
	case *types.Object:
		return storable(r)
	case *types.Float:
		if r.Rank <= types.RankDouble {
			return t
		}
		return types.Obj
	case *types.Int:
		if r.Bint {
			return types.Bint
		}
		if overflow {
			return types.Obj
		}
		return t
	case *types.Enum:
		if overflow {
			return types.Obj
		}
		return t
	case *types.Complex:
		if r.Of == types.Double {
			return t
		}
		return types.Obj
	case *types.Pointer, *types.Struct, *types.Cpp, *types.Memview:
		return t
	}
	return storable(t)
}
