package irbuild

import (
	"strconv"

	"pyxc/codegen/ir"
	"pyxc/typecheck/types"
)

// intReps maps Cython's integer type names to representations (LP64: a width
// is only trusted where every platform agrees or the C compiler need not know).
var intReps = map[string]*ir.Rep{
	"bint":               ir.RBint,
	"char":               ir.RChar,
	"signed char":        {Kind: ir.Int, C: "signed char", Bits: 8, Signed: true},
	"unsigned char":      {Kind: ir.Int, C: "unsigned char", Bits: 8},
	"short":              {Kind: ir.Int, C: "short", Bits: 16, Signed: true},
	"unsigned short":     {Kind: ir.Int, C: "unsigned short", Bits: 16},
	"int":                ir.RInt,
	"unsigned int":       {Kind: ir.Int, C: "unsigned int", Bits: 32},
	"long":               ir.RLong,
	"unsigned long":      {Kind: ir.Int, C: "unsigned long", Bits: 64},
	"long long":          {Kind: ir.Int, C: "long long", Bits: 64, Signed: true},
	"unsigned long long": {Kind: ir.Int, C: "unsigned long long", Bits: 64},
	"Py_ssize_t":         ir.RSsize,
	"size_t":             ir.RSize,
	"ssize_t":            {Kind: ir.Int, C: "Py_ssize_t", Bits: 64, Signed: true},
	"Py_hash_t":          {Kind: ir.Int, C: "Py_hash_t", Bits: 64, Signed: true},
	"ptrdiff_t":          {Kind: ir.Int, C: "ptrdiff_t", Bits: 64, Signed: true},
	"Py_UCS4":            ir.RUCS4,
	"Py_UNICODE":         ir.RUCS4,
}

var (
	repFloat   = &ir.Rep{Kind: ir.Float, C: "float", Bits: 32}
	repLDouble = &ir.Rep{Kind: ir.Float, C: "long double"}
)

// rep returns the representation of a type, or nil if it has none that is
// supported yet.
func rep(t types.Type) *ir.Rep {
	switch t := t.(type) {
	case *types.Void:
		return ir.RVoid
	case *types.Object:
		return ir.RObj
	case *types.Int:
		return intReps[t.Name]
	case *types.Enum:
		return &ir.Rep{Kind: ir.Int, C: enumC(t), Bits: 32, Signed: true}
	case *types.Float:
		return floatRep(t)
	case *types.Complex:
		return complexRep(t)
	case *types.Const:
		return rep(t.Of) // what a variable holds; const matters behind pointers
	case *types.Typedef:
		return typedefRep(t)
	case *types.Pointer:
		return pointerRep(t)
	case *types.Array:
		return arrayRep(t)
	case *types.CTuple:
		return ctupleRep(t)
	case *types.Struct:
		return &ir.Rep{Kind: ir.Struct, C: structC(t)}
	case *types.Cpp:
		if text := CppText(t); text != "" {
			return &ir.Rep{Kind: ir.Opaque, C: text, Class: true}
		}
		return nil
	case *types.Reference:
		if r := pointerRep(&types.Pointer{Elem: t.Elem}); r != nil && r.Kind == ir.Ptr {
			ref := *r
			ref.Ref = true
			return &ref
		}
		return nil
	case *types.Func:
		return funcRep(t)
	case *types.Null:
		return ir.RVoidP
	}
	return nil
}

func floatRep(t *types.Float) *ir.Rep {
	switch t.Rank {
	case types.RankFloat:
		return repFloat
	case types.RankLongDouble:
		return repLDouble
	}
	return ir.RDouble
}

// typedefRep is the representation of what the typedef names, spelt by its
// name; an extern integer's width is left to the C compiler.
func typedefRep(t *types.Typedef) *ir.Rep {
	r := rep(t.Of)
	if r == nil || r.Kind == ir.Obj || r.Kind == ir.Array || !t.Extern {
		return r // the module's own names for types are not needed in C
	}
	c := *r
	switch r.Kind {
	case ir.Int:
		c.Bits = 0
	case ir.Float, ir.Struct, ir.Complex:
	case ir.Ptr: // which may be an array, as va_list is
		if r.Ref || r.C != "" {
			return r
		}
	default:
		return r
	}
	c.C = t.CName
	if c.C == "" {
		c.C = t.Name
	}
	return &c
}

func pointerRep(t *types.Pointer) *ir.Rep {
	if fn, ok := types.Resolve(t.Elem).(*types.Func); ok {
		return funcRep(fn)
	}
	elem := rep(t.Elem)
	if elem == nil {
		return nil
	}
	if isConst(t.Elem) {
		c := *elem
		c.Const = true
		elem = &c
	}
	if i, ok := types.Resolve(t.Elem).(*types.Int); ok && i.Char && elem.Bits == 0 {
		c := *elem
		c.Bits = 8 // a header's name for a kind of char: memory that bytes can stand for
		elem = &c
	}
	return &ir.Rep{Kind: ir.Ptr, Elem: elem}
}

// isConst reports whether a type is const-qualified, by itself or through typedefs.
func isConst(t types.Type) bool {
	for {
		switch u := t.(type) {
		case *types.Const:
			if u.Const {
				return true
			}
			t = u.Of
		case *types.Typedef:
			t = u.Of
		default:
			return false
		}
	}
}

func arrayRep(t *types.Array) *ir.Rep {
	elem := rep(t.Elem)
	if elem == nil {
		return nil
	}
	n := t.LenC
	if n == "" && t.Len >= 0 {
		n = strconv.FormatInt(t.Len, 10)
	}
	return &ir.Rep{Kind: ir.Array, Elem: elem, Len: n}
}

func funcRep(t *types.Func) *ir.Rep {
	r := &ir.Rep{Kind: ir.FuncPtr, Result: rep(t.Result), Vararg: t.Varargs}
	if r.Result == nil {
		return nil
	}
	for _, p := range t.Params {
		pr := rep(decay(p.Type))
		if pr == nil {
			return nil
		}
		r.Params = append(r.Params, pr)
	}
	if t.Optional > 0 {
		r.Params = append(r.Params, ir.RInt)
	}
	return r
}

// decay turns arrays and functions into pointers, as C does for parameters
// and values.
func decay(t types.Type) types.Type {
	switch u := types.Resolve(t).(type) {
	case *types.Array:
		return &types.Pointer{Elem: u.Elem}
	case *types.Func:
		return &types.Pointer{Elem: u}
	}
	return t
}

func structC(t *types.Struct) string {
	if t.CName != "" {
		return t.CName
	}
	if t.Extern && t.Typedef {
		return t.Name
	}
	if t.Union {
		return "union " + t.Name
	}
	return "struct " + t.Name
}

func enumC(t *types.Enum) string {
	if t.CName != "" {
		return t.CName
	}
	if t.Name == "" {
		return "int"
	}
	return "enum " + t.Name
}

// class returns the builtin class of an object type, "" if unknown.
func class(t types.Type) string {
	if o, ok := types.Resolve(t).(*types.Object); ok && !o.Subclasses {
		return o.Class
	}
	return ""
}
