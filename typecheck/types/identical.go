package types

// Identical reports whether a and b are the same type. Named types are
// compared by pointer, composed ones part by part; const matters.
func Identical(a, b Type) bool {
	if a == b {
		return true
	}
	switch x := a.(type) {
	case *Object:
		y, ok := b.(*Object)
		return ok && x.Class == y.Class && x.Ext == y.Ext
	case *Pointer:
		y, ok := b.(*Pointer)
		return ok && Identical(x.Elem, y.Elem)
	case *Reference:
		y, ok := b.(*Reference)
		return ok && x.RValue == y.RValue && Identical(x.Elem, y.Elem)
	case *Const:
		y, ok := b.(*Const)
		return ok && x.Const == y.Const && x.Volatile == y.Volatile && Identical(x.Of, y.Of)
	case *Array:
		y, ok := b.(*Array)
		return ok && x.Len == y.Len && x.LenC == y.LenC && Identical(x.Elem, y.Elem)
	case *Complex:
		y, ok := b.(*Complex)
		return ok && x.Soft == y.Soft && Identical(x.Of, y.Of)
	case *Func:
		y, ok := b.(*Func)
		return ok && identicalFuncs(x, y)
	case *CTuple:
		y, ok := b.(*CTuple)
		return ok && identicalLists(x.Elts, y.Elts)
	case *Memview:
		y, ok := b.(*Memview)
		if !ok || len(x.Axes) != len(y.Axes) || !Identical(x.Elem, y.Elem) {
			return false
		}
		for i := range x.Axes {
			if x.Axes[i] != y.Axes[i] {
				return false
			}
		}
		return true
	case *Buffer:
		y, ok := b.(*Buffer)
		return ok && x.NDim == y.NDim && x.Mode == y.Mode && Identical(x.Base, y.Base) && Identical(x.Elem, y.Elem)
	case *TypeType:
		y, ok := b.(*TypeType)
		return ok && Identical(x.Of, y.Of)
	case *Cpp:
		y, ok := b.(*Cpp)
		return ok && x.Of != nil && x.Of == y.Of && identicalLists(x.Args, y.Args) && sameOuter(x.Outer, y.Outer)
	case *Module:
		y, ok := b.(*Module)
		return ok && x.Name == y.Name
	case *Invalid:
		_, ok := b.(*Invalid)
		return ok
	}
	return false
}

func identicalLists(a, b []Type) bool {
	if len(a) != len(b) {
		return false
	}
	for i := range a {
		if !Identical(a[i], b[i]) {
			return false
		}
	}
	return true
}

func identicalFuncs(x, y *Func) bool {
	if len(x.Params) != len(y.Params) || x.Varargs != y.Varargs || !Identical(x.Result, y.Result) {
		return false
	}
	for i := range x.Params {
		if !Identical(x.Params[i].Type, y.Params[i].Type) {
			return false
		}
	}
	return true
}

// SameResolved reports whether a and b are the same but for typedefs and
// const at any depth of pointers.
func SameResolved(a, b Type) bool {
	a, b = Resolve(a), Resolve(b)
	if p, ok := a.(*Pointer); ok {
		q, ok := b.(*Pointer)
		return ok && SameResolved(p.Elem, q.Elem)
	}
	return Identical(a, b)
}

func sameOuter(a, b *Cpp) bool { return a == b || a != nil && b != nil && Identical(a, b) }
