package externs

import (
	"strconv"
	"strings"

	"pyxc/internal/cheader"
	"pyxc/typecheck/types"
)

// reals turns declared types into what the C compiler will take them for:
// what is named in a header is what the header says, whatever is declared.
type reals struct{ facts *cheader.Facts }

var (
	unknown = &cheader.Type{}
	anyPtr  = &cheader.Type{Kind: cheader.Pointer, Elem: unknown}
)

// fact finds what a type's C name stands for: "struct x" or a typedef.
func (r reals) fact(cname string) *cheader.Fact {
	return r.facts.Find(cname, cheader.TagFact, cheader.TypedefFact)
}

// named is the type of a C name, nil if no header has it.
func (r reals) named(cname string) *cheader.Type {
	for range 4 {
		if fact := r.fact(cname); fact != nil {
			if fact.Sort == cheader.TypedefFact {
				t := *fact.Type
				t.Name = cname
				return &t
			}
			return fact.Type
		}
		macro := r.facts.Find(cname, cheader.MacroFact)
		if macro == nil || macro.Macro.Func {
			return nil
		}
		if t := base(macro.Macro.Text, r); t != nil {
			return t
		}
		cname = macro.Macro.Text
	}
	return nil
}

// underlying takes the name off a typedef. Typedef facts hold what they stand
// for at bottom.
func (r reals) underlying(t *cheader.Type) *cheader.Type {
	if t == nil {
		return unknown
	}
	return t
}

// member finds a field by its path, through unnamed structs and unions.
func (r reals) member(def *cheader.Type, path string) *cheader.Field {
	name, rest, nested := strings.Cut(path, ".")
	for i := range def.Fields {
		f := &def.Fields[i]
		if f.Name == "" {
			if found := r.member(r.facts.Definition(f.Type), path); found != nil {
				return found
			}
			continue
		}
		if f.Name != name {
			continue
		}
		if nested {
			return r.member(r.facts.Definition(f.Type), rest)
		}
		return f
	}
	if macro, ok := r.memberMacro(name); ok && !nested {
		return r.member(def, macro)
	}
	return nil
}

// memberMacro: "#define st_mtime st_mtim.tv_sec".
func (r reals) memberMacro(name string) (string, bool) {
	macro := r.facts.Find(name, cheader.MacroFact)
	if macro == nil || macro.Macro.Func || macro.Macro.Text == name {
		return "", false
	}
	return strings.ReplaceAll(macro.Macro.Text, " ", ""), true
}

// of converts a declared type.
func (r reals) of(t types.Type) *cheader.Type {
	switch t := t.(type) {
	case *types.Typedef:
		if t.Extern {
			if real := r.named(t.CName); real != nil {
				return real
			}
			return unknown
		}
		return r.of(t.Of)
	case *types.Const:
		return r.of(t.Of)
	case *types.Void:
		return &cheader.Type{Kind: cheader.Void}
	case *types.Int:
		return r.integer(t)
	case *types.Enum:
		if t.Extern {
			if real := r.named(t.CName); real != nil {
				return real
			}
		}
		return unsizedInt
	case *types.Float:
		return base(t.Name, r)
	case *types.Complex:
		return &cheader.Type{Kind: cheader.Complex}
	case *types.Object:
		return anyPtr
	case *types.Pointer:
		return &cheader.Type{Kind: cheader.Pointer, Elem: r.of(t.Elem)}
	case *types.Array:
		return &cheader.Type{Kind: cheader.Array, Elem: r.of(t.Elem)}
	case *types.Struct:
		return r.structure(t)
	case *types.Func:
		return r.function(t)
	}
	return unknown
}

func (r reals) structure(t *types.Struct) *cheader.Type {
	if t.Extern {
		if real := r.named(t.CName); real != nil {
			return real
		}
		if len(t.Fields) == 0 {
			return unknown
		}
	}
	return &cheader.Type{Kind: cheader.Struct}
}

func (r reals) function(t *types.Func) *cheader.Type {
	out := &cheader.Type{Kind: cheader.Func, Elem: r.of(t.Result), Variadic: t.Varargs, Open: len(t.Params) == 0}
	for _, p := range t.Params {
		out.Params = append(out.Params, cheader.Field{Name: p.Name, Type: r.of(p.Type)})
	}
	return out
}

// unsizedInt is an integer of which only the C compiler knows more.
var unsizedInt = &cheader.Type{Kind: cheader.Int}

func (r reals) integer(t *types.Int) *cheader.Type {
	if t.Bint {
		return &cheader.Type{Kind: cheader.Int, Base: "int", Name: "bint", Size: 4, Signed: true}
	}
	if real := base(t.Name, r); real != nil {
		return real
	}
	if real := r.named(t.Name); real != nil {
		return real
	}
	return unsizedInt
}

// base reads the words of a basic C type; nil if they are none.
func base(text string, r reals) *cheader.Type {
	words := map[string]int{}
	for _, w := range strings.Fields(text) {
		switch w {
		case "int", "long", "short", "char", "signed", "unsigned", "float", "double", "void", "const", "_Bool":
			words[w]++
		default:
			return nil
		}
	}
	signed := words["unsigned"] == 0
	out := &cheader.Type{Kind: cheader.Int, Base: text, Signed: signed}
	switch {
	case words["void"] > 0:
		out = &cheader.Type{Kind: cheader.Void}
	case words["double"] > 0 || words["float"] > 0:
		out = &cheader.Type{Kind: cheader.Float, Base: text}
	case words["_Bool"] > 0:
		out.Size, out.Signed = 1, false
	case words["char"] > 0:
		out.Size = 1
	case words["short"] > 0:
		out.Size = 2
	case words["long"] > 1:
		out.Size = 8
	case words["long"] == 1:
		out.Size = r.sizeof("__SIZEOF_LONG__")
	case words["int"]+words["signed"]+words["unsigned"] > 0:
		out.Size = 4
	default:
		return nil
	}
	return out
}

func (r reals) sizeof(macro string) int64 {
	if fact := r.facts.Find(macro, cheader.MacroFact); fact != nil {
		if n, err := strconv.ParseInt(fact.Macro.Text, 10, 64); err == nil {
			return n
		}
	}
	return 0
}
