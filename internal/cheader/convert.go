package cheader

import (
	"modernc.org/cc/v4"
)

// typeOf turns a type of the parser into ours. Structs, unions and enums with
// a tag or a typedef's name stand for themselves, without their fields.
func (d *distiller) typeOf(t cc.Type) *Type {
	out := d.shallow(t)
	if td := t.Typedef(); td != nil && td.Name() != "" {
		out.Name = td.Name()
	} else if out.Tag == "" {
		out.Name = d.untagged[firstMember(t)]
	}
	switch t := t.(type) {
	case *cc.StructType:
		if out.Tag == "" && out.Name == "" {
			out.Fields = d.fields(t)
		}
	case *cc.UnionType:
		if out.Tag == "" && out.Name == "" {
			out.Fields = d.fields(t)
		}
	}
	return out
}

// firstMember tells types without a tag apart: the parser copies types, but
// not their members. Nil for other types.
func firstMember(t cc.Type) any {
	switch t := t.(type) {
	case *cc.StructType:
		if tagOf(t.Tag()) == "" && t.NumFields() > 0 {
			return t.FieldByIndex(0)
		}
	case *cc.UnionType:
		if tagOf(t.Tag()) == "" && t.NumFields() > 0 {
			return t.FieldByIndex(0)
		}
	case *cc.EnumType:
		if list := t.Enumerators(); tagOf(t.Tag()) == "" && len(list) > 0 {
			return list[0]
		}
	}
	return nil
}

// nameUntagged finds, for types without a tag, the typedef that is declared
// first: pointers to the type may be declared with it.
func (d *distiller) nameUntagged(names []string) {
	d.untagged = map[any]string{}
	at := map[any]int{}
	for _, name := range names {
		for _, n := range d.ast.Scope.Nodes[name] {
			td, ok := n.(*cc.Declarator)
			if !ok || !td.IsTypename() {
				continue
			}
			key, pos := firstMember(td.Type()), td.Position()
			if key == nil {
				continue
			}
			place := pos.Line*10000 + pos.Column
			if old, taken := at[key]; !taken || place < old {
				d.untagged[key], at[key] = name, place
			}
		}
	}
}

// define is typeOf with fields and constants, for the fact that defines them.
// The declarator is that of the typedef, nil for a tag.
func (d *distiller) define(t cc.Type, td *cc.Declarator) *Type {
	out := d.shallow(t)
	if td != nil {
		out.Name = td.Name()
	}
	if td != nil && out.Tag != "" {
		return out // the tag's fact has them
	}
	if first := d.untagged[firstMember(t)]; td != nil && first != "" && first != td.Name() {
		out.Name = first // another name for what a typedef before it defines
		return out
	}
	switch t := t.(type) {
	case *cc.StructType:
		out.Fields = d.fields(t)
		out.Opaque = t.IsIncomplete() && len(out.Fields) == 0
	case *cc.UnionType:
		out.Fields = d.fields(t)
		out.Opaque = t.IsIncomplete() && len(out.Fields) == 0
	case *cc.EnumType:
		for _, e := range t.Enumerators() {
			out.Items = append(out.Items, e.Token.SrcStr())
		}
		out.Opaque = len(out.Items) == 0
	}
	return out
}

// fielded is a struct or union of the parser.
type fielded interface {
	NumFields() int
	FieldByIndex(int) *cc.Field
}

func (d *distiller) fields(t fielded) []Field {
	var list []Field
	for i := 0; i < t.NumFields(); i++ {
		f := t.FieldByIndex(i)
		if f == nil {
			continue
		}
		list = append(list, Field{Name: f.Name(), Type: d.typeOf(f.Type()), Bits: f.IsBitfield()})
	}
	return list
}

// shallow converts a type without its name or fields.
func (d *distiller) shallow(t cc.Type) *Type {
	out := &Type{Kind: kindOf(t.Kind())}
	if a := t.Attributes(); a != nil {
		out.Const, out.Volatile = a.IsConst(), a.IsVolatile()
	}
	if t.VectorSize() > 0 {
		return &Type{}
	}
	switch t := t.(type) {
	case *cc.PointerType:
		out.Elem = d.typeOf(t.Elem())
	case *cc.ArrayType:
		out.Elem, out.Len = d.typeOf(t.Elem()), t.Len()
		if t.IsIncomplete() || out.Len < 0 {
			out.Len = -1
		}
	case *cc.FunctionType:
		d.function(out, t)
	case *cc.StructType:
		out.Tag = tagOf(t.Tag())
	case *cc.UnionType:
		out.Tag = tagOf(t.Tag())
	case *cc.EnumType:
		out.Tag, out.Size = tagOf(t.Tag()), t.Size()
		out.Signed = t.Min() < 0
	case *cc.PredefinedType:
		out.Base, out.Size = baseNames[t.Kind()], t.Size()
		out.Signed = cc.IsSignedInteger(t)
	}
	return out
}

// tagOf is "" for the names that the parser gives to what has no tag.
func tagOf(t cc.Token) string { return t.SrcStr() }

func (d *distiller) function(out *Type, t *cc.FunctionType) {
	out.Elem = d.typeOf(t.Result())
	out.Variadic = t.IsVariadic()
	params := t.Parameters()
	out.Open = len(params) == 0 && t.MaxArgs() < 0 && !out.Variadic
	if len(params) == 1 && params[0].Type().Kind() == cc.Void {
		return
	}
	for _, p := range params {
		pt := p.Type()
		// What is written "int a[3]" is a pointer, and its qualifiers are of no interest.
		field := Field{Name: p.Name(), Type: d.typeOf(pt.Decay())}
		if pt.Undecay() != pt && pt.Undecay().Typedef() != nil {
			field.Type = d.typeOf(pt.Undecay())
		}
		field.Type.Const, field.Type.Volatile = false, false
		out.Params = append(out.Params, field)
	}
}

func kindOf(k cc.Kind) Kind {
	switch k {
	case cc.Void:
		return Void
	case cc.Ptr:
		return Pointer
	case cc.Array:
		return Array
	case cc.Struct:
		return Struct
	case cc.Union:
		return Union
	case cc.Enum:
		return Enum
	case cc.Function:
		return Func
	case cc.Bool, cc.Char, cc.SChar, cc.UChar, cc.Short, cc.UShort, cc.Int, cc.UInt, cc.Long, cc.ULong,
		cc.LongLong, cc.ULongLong, cc.Int128, cc.UInt128:
		return Int
	case cc.Float, cc.Double, cc.LongDouble, cc.Float128, cc.Float128x, cc.Float16, cc.Float32, cc.Float32x, cc.Float64,
		cc.Float64x, cc.BFloat16, cc.Decimal128, cc.Decimal32, cc.Decimal64:
		return Float
	case cc.ComplexChar, cc.ComplexDouble, cc.ComplexFloat, cc.ComplexFloat16, cc.ComplexInt, cc.ComplexLong,
		cc.ComplexLongDouble, cc.ComplexLongLong, cc.ComplexShort, cc.ComplexUInt, cc.ComplexUShort:
		return Complex
	}
	return Unknown
}

var baseNames = map[cc.Kind]string{
	cc.Void: "void", cc.Bool: "_Bool", cc.Char: "char", cc.SChar: "signed char", cc.UChar: "unsigned char",
	cc.Short: "short", cc.UShort: "unsigned short", cc.Int: "int", cc.UInt: "unsigned int", cc.Long: "long",
	cc.ULong: "unsigned long", cc.LongLong: "long long", cc.ULongLong: "unsigned long long", cc.Int128: "__int128",
	cc.UInt128: "unsigned __int128", cc.Float: "float", cc.Double: "double", cc.LongDouble: "long double",
	cc.Float128: "_Float128", cc.Float128x: "_Float128x", cc.Float16: "_Float16", cc.Float32: "_Float32",
	cc.Float32x: "_Float32x", cc.Float64: "_Float64", cc.Float64x: "_Float64x", cc.BFloat16: "__bf16",
	cc.Decimal32: "_Decimal32", cc.Decimal64: "_Decimal64", cc.Decimal128: "_Decimal128",
	cc.ComplexFloat: "float _Complex", cc.ComplexDouble: "double _Complex", cc.ComplexLongDouble: "long double _Complex",
}
