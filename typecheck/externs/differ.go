package externs

import (
	"strings"

	"pyxc/internal/cheader"
)

// decay is the kind that a value of the type has: arrays and functions are
// pointers, enums integers.
func decay(t *cheader.Type) *cheader.Type {
	switch t.Kind {
	case cheader.Array:
		return &cheader.Type{Kind: cheader.Pointer, Elem: t.Elem}
	case cheader.Func:
		return &cheader.Type{Kind: cheader.Pointer, Elem: t}
	case cheader.Enum:
		return &cheader.Type{Kind: cheader.Int, Name: t.Name, Size: t.Size, Signed: t.Signed}
	}
	return t
}

// differ says how a declared type differs in kind from the header's, "" if C
// takes one for the other.
func (r reals) differ(declared, real *cheader.Type) string {
	if declared == nil || real == nil || same(declared, real) {
		return ""
	}
	d, h := decay(declared), decay(real)
	switch {
	case d.Kind == cheader.Unknown || h.Kind == cheader.Unknown || h.Kind == cheader.Union || d.Kind == cheader.Union:
		// A transparent union takes each of its members.
		return ""
	case d.Kind != h.Kind:
		return "is " + kindText(d) + " here and " + kindText(h) + " in the header"
	case d.Kind == cheader.Pointer:
		return r.differBehind(d.Elem, h.Elem)
	}
	return ""
}

// same: one C name, or what every platform defines in its own way.
func same(d, h *cheader.Type) bool {
	if d.Name != "" && d.Name == h.Name {
		return true
	}
	return strings.Contains(d.Name, "va_list") || strings.Contains(h.Name, "va_list")
}

func kindText(t *cheader.Type) string {
	if t.Kind == cheader.Pointer && t.Elem != nil && t.Elem.Kind != cheader.Unknown && t.Elem.Kind != cheader.Func {
		return "a pointer to " + strings.TrimPrefix(kindText(t.Elem), "something ")
	}
	return t.Kind.String()
}

// differBehind compares what pointers point to. Void and bytes agree with
// much: that is how C passes memory.
func (r reals) differBehind(d, h *cheader.Type) string {
	if d == nil || h == nil || same(d, h) {
		return ""
	}
	d, h = enumAsInt(d), enumAsInt(h)
	loose := func(t *cheader.Type) bool {
		return t.Kind == cheader.Unknown || t.Kind == cheader.Void || t.Kind == cheader.Union || isByte(t)
	}
	switch {
	case d.Kind == cheader.Func && h.Kind == cheader.Func:
		return r.differCall(d, h)
	case d.Kind == cheader.Unknown || d.Kind == cheader.Void || h.Kind == cheader.Unknown || h.Kind == cheader.Void:
		return ""
	case isByte(d) && h.Kind == cheader.Pointer || isByte(h) && d.Kind == cheader.Pointer:
		return "points to " + kindText(d) + " here and to " + kindText(h) + " in the header"
	case loose(d) || loose(h):
		return ""
	case d.Kind == cheader.Array || h.Kind == cheader.Array:
		return ""
	case d.Kind != h.Kind:
		return "points to " + kindText(d) + " here and to " + kindText(h) + " in the header"
	case d.Kind == cheader.Pointer:
		return r.differBehind(d.Elem, h.Elem)
	case (d.Kind == cheader.Int || d.Kind == cheader.Float) && d.Size > 0 && h.Size > 0 && d.Size != h.Size:
		return "points to " + sized(d) + " here and to " + sized(h) + " in the header"
	}
	return ""
}

func isByte(t *cheader.Type) bool { return t.Kind == cheader.Int && t.Size == 1 }

func enumAsInt(t *cheader.Type) *cheader.Type {
	if t.Kind == cheader.Enum {
		return decay(t)
	}
	return t
}

func sized(t *cheader.Type) string {
	return t.Kind.String() + " of " + count(int(t.Size), "byte")
}

// differCall compares the signatures of callbacks. One that is declared
// without parameters says nothing of them.
func (r reals) differCall(d, h *cheader.Type) string {
	if d.Open || h.Open || d.Variadic || h.Variadic {
		return ""
	}
	if len(d.Params) != len(h.Params) {
		return "is a function of " + count(len(d.Params), "argument") + " here and of " + count(len(h.Params), "argument") + " in the header"
	}
	for i := range d.Params {
		if why := r.differ(d.Params[i].Type, h.Params[i].Type); why != "" {
			return "is a function whose argument " + number(i+1) + " " + why
		}
	}
	if d.Elem.Kind == cheader.Void || h.Elem.Kind == cheader.Void {
		return ""
	}
	if why := r.differ(d.Elem, h.Elem); why != "" {
		return "is a function whose result " + why
	}
	return ""
}

// signs says how the sign of a declared integer would change values of the
// header's: on reading one, that is, where the declaration can't hold them.
func (r reals) signs(declared, real *cheader.Type) string {
	if declared == nil || real == nil || same(declared, real) || declared.Name != "" || real.Name == "size_t" || real.Name == "ssize_t" {
		return "" // a name from a header has the header's sign
	}
	if declared.Kind != cheader.Int || real.Kind != cheader.Int || declared.Base == "char" || real.Base == "char" || real.Base == "_Bool" {
		return ""
	}
	if declared.Size == 0 || real.Size == 0 || declared.Signed == real.Signed {
		return ""
	}
	// Unsigned values that need all of 64 bits are rare, and long for unsigned
	// long is common: that is left to the user.
	if !declared.Signed || declared.Size <= real.Size && declared.Size < 8 {
		return "is " + signText(declared) + " here and " + signText(real) + " in the header, which changes values"
	}
	return ""
}

func signText(t *cheader.Type) string {
	if t.Signed {
		return "signed"
	}
	return "unsigned"
}
