package cheader

import (
	"strconv"
	"strings"
)

// unsupported says that a type can't be written in a .pxd, and why.
type unsupported struct{ why string }

func (e *unsupported) Error() string { return e.why }

// numbers maps C's numbers to Cython's words for them.
var numbers = map[string]string{
	"float _Complex": "float complex", "double _Complex": "double complex", "long double _Complex": "long double complex",
}

// declare writes a declaration of name with the type in Cython's syntax, and
// first what it needs. value is set where the type is that of a value, not of
// something behind a pointer.
func (w *pxdWriter) declare(t *Type, name string, value bool) (string, error) {
	base, inner, err := w.split(t, name, value)
	if err != nil {
		return "", err
	}
	if inner == "" {
		return base, nil
	}
	return base + " " + inner, nil
}

// split writes a type as its base and the declarator around name.
func (w *pxdWriter) split(t *Type, name string, value bool) (base, declarator string, err error) {
	if t.Name != "" {
		base, err := w.typedefName(t, strings.HasPrefix(name, "*"))
		return constant(t) + base, name, err
	}
	switch t.Kind {
	case Pointer:
		return w.pointer(t, name)
	case Array:
		dim := ""
		if t.Len >= 0 {
			dim = strconv.FormatInt(t.Len, 10)
		}
		if strings.HasPrefix(name, "*") {
			return "", "", &unsupported{"a pointer to an array"}
		}
		return w.split(t.Elem, name+"["+dim+"]", false)
	case Func:
		params, err := w.params(t)
		if err != nil {
			return "", "", err
		}
		return w.split(t.Elem, name+"("+params+") noexcept", true)
	case Struct, Union, Enum:
		base, err := w.tagName(t, strings.HasPrefix(name, "*"))
		return constant(t) + base, name, err
	}
	base, err = w.number(t, value)
	return constant(t) + base, name, err
}

func (w *pxdWriter) pointer(t *Type, name string) (base, declarator string, err error) {
	if t.Elem == nil || t.Elem.Kind == Unknown {
		return "", "", &unsupported{"a type that is not standard C"}
	}
	if t.Elem.Name == "" && t.Elem.Kind == Func {
		return w.split(t.Elem, "(*"+name+")", false)
	}
	star := "*"
	if t.Const && name != "" {
		star = "*const "
	} else if t.Const {
		star = "*const"
	}
	return w.split(t.Elem, star+name, false)
}

func constant(t *Type) string {
	if t.Const {
		return "const "
	}
	return ""
}

func (w *pxdWriter) number(t *Type, value bool) (string, error) {
	switch {
	case t.Kind == Void:
		return "void", nil
	case t.Base == "_Bool" && value:
		return "bint", nil
	case t.Base == "_Bool":
		w.needBool()
		return "_Bool", nil
	case numbers[t.Base] != "":
		return numbers[t.Base], nil
	case t.Kind == Unknown || t.Base == "" || strings.HasPrefix(t.Base, "_") || strings.Contains(t.Base, "__"):
		return "", &unsupported{"a type that is not standard C"}
	}
	return t.Base, nil
}

// params writes parameters, each with a name, since a sole word would be one.
func (w *pxdWriter) params(t *Type) (string, error) {
	var parts []string
	taken := map[string]bool{}
	for i, p := range t.Params {
		name, _ := pyName(strings.TrimLeft(p.Name, "_"))
		if name == "" || taken[name] || w.isType(name) {
			name = "arg" + strconv.Itoa(i+1)
		}
		taken[name] = true
		text, err := w.declare(p.Type, name, true)
		if err != nil {
			return "", err
		}
		parts = append(parts, text)
	}
	if t.Variadic {
		parts = append(parts, "...")
	}
	return strings.Join(parts, ", "), nil
}

// isType: a parameter of that name would read as a type.
func (w *pxdWriter) isType(name string) bool {
	_, std := known[name]
	return std || w.done[name] != 0 || w.facts.Find(name, TypedefFact) != nil
}

// typedefName returns the name of a typedef and sees to it that it is declared;
// behind says that a pointer to it is wanted.
func (w *pxdWriter) typedefName(t *Type, behind bool) (string, error) {
	if strings.HasSuffix(t.Name, "va_list") {
		w.needVaList()
		return "va_list", nil
	}
	if module, ok := known[t.Name]; ok {
		w.cimport(module, t.Name)
		return t.Name, nil
	}
	fact := w.facts.Find(t.Name, TypedefFact)
	if fact == nil {
		return "", &unsupported{"the type " + t.Name + ", which is not known"}
	}
	if err := w.typedef(fact, behind); err != nil {
		return "", err
	}
	safe, _ := pyName(t.Name)
	return safe, nil
}

// tagName is the name under which a struct, union or enum is declared.
func (w *pxdWriter) tagName(t *Type, behind bool) (string, error) {
	if t.Tag == "" {
		return "", &unsupported{"a struct without a name"}
	}
	full := TagWord(t.Kind) + " " + t.Tag
	if name := knownTags[full]; name != "" {
		w.cimport(known[name], name)
		return name, nil
	}
	if alias := w.alias[full]; alias != "" {
		if module, std := known[alias]; std {
			w.cimport(module, alias)
			return alias, nil
		}
		if err := w.typedef(w.facts.Find(alias, TypedefFact), behind); err != nil {
			return "", err
		}
		safe, _ := pyName(alias)
		return safe, nil
	}
	fact := w.facts.Find(full, TagFact)
	if fact == nil {
		fact = &Fact{Name: full, Sort: TagFact, Type: &Type{Kind: t.Kind, Tag: t.Tag, Opaque: true}}
	}
	if err := w.tagged(fact, behind); err != nil {
		return "", err
	}
	safe, _ := w.tagSafe(t.Kind, t.Tag)
	return safe, nil
}

// tagSafe is the name for a tag: C has names of their own for these, Cython
// has not.
func (w *pxdWriter) tagSafe(k Kind, tag string) (safe string, quoted bool) {
	if w.facts.Find(tag, FuncFact, VarFact, ConstFact) != nil {
		return TagWord(k) + "_" + tag, true
	}
	return pyName(tag)
}
