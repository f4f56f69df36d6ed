package irbuild

import (
	"fmt"

	"pyxc/codegen/ir"
	"pyxc/codegen/prims"
	"pyxc/typecheck/types"
)

// toPython makes a Python object of a C++ one.
func (f *fb) toPython(v val) val {
	conv := f.converter(bareType(v.t))
	if conv == "" {
		return f.noConversion(v, types.Obj)
	}
	return val{v: f.opAux(prims.CppToObj, ir.RObj, conv, v.v), t: f.pythonClass(bareType(v.t))}
}

// pythonClass is the class of the object that a C++ object becomes.
func (f *fb) pythonClass(t types.Type) types.Type {
	cpp, ok := types.Resolve(t).(*types.Cpp)
	if !ok {
		return types.Obj
	}
	switch cpp.Std() {
	case "string", "string_view":
		return types.Builtin(f.stringClass(""))
	case "vector", "list":
		return types.Builtin("list")
	case "set", "unordered_set":
		return types.Builtin("set")
	case "map", "unordered_map":
		return types.Builtin("dict")
	case "pair":
		return types.Builtin("tuple")
	case "complex":
		return types.Builtin("complex")
	}
	return types.Obj
}

// fromPython assigns to the C++ object at an address what a Python object
// comes to.
func (f *fb) fromPython(o ir.Value, t *types.Cpp, addr ir.Value) {
	conv := f.converter(t)
	if conv == "" || t.Std() == "string_view" {
		f.noConversion(val{v: o, t: types.Obj}, t)
		return
	}
	f.doAux(prims.CppFromObj, conv, o, addr)
}

// converter is the class of the runtime that converts values of a type, "" if
// there is none.
func (f *fb) converter(t types.Type) string {
	t = bareType(t)
	switch u := types.Resolve(t).(type) {
	case *types.Int:
		switch {
		case u.Bint:
			return "pyxc_cv_bool<" + CppText(t) + ">"
		case u.UCS4:
			return ""
		}
		return f.b.intConverter(CppText(t), f.intName(rep(t)))
	case *types.Enum:
		if f.b.hasEnumClass(t) {
			return "" // Python has a class for it
		}
		return f.b.intConverter(CppText(t), enumC(u))
	case *types.Float:
		return "pyxc_cv_float<" + CppText(t) + ">"
	case *types.Pointer:
		if i, ok := types.Resolve(u.Elem).(*types.Int); ok && i.Char {
			return "pyxc_cv_chars<" + f.textEncoding() + ">"
		}
	case *types.Cpp:
		return f.classConverter(u)
	}
	return ""
}

var containerConverters = map[string]string{
	"vector": "pyxc_cv_seq", "list": "pyxc_cv_seq", "set": "pyxc_cv_set", "unordered_set": "pyxc_cv_set",
	"map": "pyxc_cv_map", "unordered_map": "pyxc_cv_map", "pair": "pyxc_cv_pair",
}

func (f *fb) classConverter(t *types.Cpp) string {
	self := CppText(t)
	switch name := t.Std(); name {
	case "string", "string_view":
		return "pyxc_cv_string<" + self + ", " + f.textEncoding() + ">"
	case "complex":
		if len(t.Args) == 1 {
			return "pyxc_cv_complex<" + self + ", " + CppText(t.Args[0]) + ">"
		}
	default:
		conv := containerConverters[name]
		if conv == "" {
			return ""
		}
		n := 1
		if conv == "pyxc_cv_map" || conv == "pyxc_cv_pair" {
			n = 2
		}
		if len(t.Args) < n {
			return ""
		}
		text := conv + "<" + self
		for _, a := range t.Args[:n] {
			item := f.converter(a)
			if item == "" {
				return ""
			}
			text += ", " + item
		}
		return text + ">"
	}
	return ""
}

// textEncoding is how the directives want strings of bytes.
func (f *fb) textEncoding() string {
	make := "pyxc_enc_bytes"
	switch f.stringClass("") {
	case "bytearray":
		make = "pyxc_enc_bytearray"
	case "str":
		make = "pyxc_make_utf8"
		if f.dirs.CStringEncoding == "ascii" {
			make = "pyxc_make_ascii"
		}
	}
	switch f.dirs.CStringEncoding {
	case "":
		if make == "pyxc_make_utf8" {
			return "pyxc_enc_text<" + make + ", false>"
		}
		return make
	case "ascii":
		return "pyxc_enc_text<" + make + ", true>"
	}
	return "pyxc_enc_text<" + make + ", false>"
}

// intConverter is the converter of a C integer type, declared on first use.
func (b *builder) intConverter(ctype, name string) string {
	key := ctype + "\x00" + name
	if conv := b.cppInts[key]; conv != "" {
		return conv
	}
	if b.cppInts == nil {
		b.cppInts = map[string]string{}
	}
	conv := fmt.Sprintf("pyxc_cvi_%d", len(b.cppInts)+1)
	b.cppInts[key] = conv
	b.mod.Late = append(b.mod.Late, fmt.Sprintf("PYXC_CPP_INT(%s, %s, %s);", conv, ctype, cstr(name)))
	b.mod.Units["cppconv"] = true
	return conv
}
