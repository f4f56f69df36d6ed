package irbuild

import (
	"regexp"

	"pyxc/codegen/ir"
	"pyxc/codegen/prims"
	"pyxc/parser/ast"
	"pyxc/typecheck/types"
)

func (f *fb) joinedStr(e *ast.JoinedStr) val {
	if e.Template {
		return val{v: f.template(e.Parts), t: types.Obj}
	}
	return val{v: f.fparts(e.Parts), t: types.Builtin("str")}
}

// template is a template string: text and fields in the order of the source.
func (f *fb) template(parts []ast.FPart) ir.Value {
	var pieces []ir.Value
	for i := range parts {
		p := &parts[i]
		text := p.Text
		if p.Expr != nil && p.Debug {
			text = p.DebugText
		}
		if text != "" {
			pieces = append(pieces, f.b.mod.Str(text))
		}
		if p.Expr != nil {
			pieces = append(pieces, f.interpolation(p))
		}
	}
	return f.obj(prims.Template, pieces...)
}

func (f *fb) interpolation(p *ast.FPart) ir.Value {
	v := f.object(p.Expr)
	conv := int(p.Conversion)
	if p.Debug && conv == 0 && !p.HasSpec {
		conv = 'r'
	}
	spec := ir.Value(null)
	if p.HasSpec {
		spec = f.fparts(p.Spec)
	}
	return f.obj(prims.Interpolation, v, f.b.mod.Str(p.Source), cint(conv), spec)
}

func (f *fb) fparts(parts []ast.FPart) ir.Value {
	var pieces []ir.Value
	text := ""
	flush := func() {
		if text != "" {
			pieces = append(pieces, f.b.mod.Str(text))
			text = ""
		}
	}
	fields, fixed := 0, false
	for i := range parts {
		if parts[i].Expr != nil {
			fields++
		}
		fixed = fixed || parts[i].Expr == nil && parts[i].Text != "" || parts[i].Debug && parts[i].DebugText != ""
	}
	joined := fields > 1 || fixed
	for i := range parts {
		p := &parts[i]
		if p.Expr == nil {
			text += p.Text
			continue
		}
		if p.Debug {
			text += p.DebugText
		}
		flush()
		pieces = append(pieces, f.fField(p, joined))
	}
	flush()
	switch len(pieces) {
	case 0:
		return f.b.mod.Ident("")
	case 1:
		return pieces[0]
	}
	return f.obj(prims.JoinStr, pieces...)
}

// fField formats a field; joined says that the result goes into a longer string.
func (f *fb) fField(p *ast.FPart, joined bool) ir.Value {
	if v, ok := f.intField(p, joined); ok {
		return v
	}
	v := f.object(p.Expr)
	defer f.atSpan(p.Span(), &ir.Older{Since: 12, Span: f.span})()
	conv := int(p.Conversion)
	if p.Debug && conv == 0 && !p.HasSpec {
		conv = 'r'
	}
	if !p.HasSpec || len(p.Spec) == 0 {
		if joined {
			return f.obj(prims.FormatPart, v, cint(conv))
		}
		return f.obj(prims.FormatValue, v, cint(conv), null)
	}
	if conv != 0 && !f.b.cython && !(len(p.Spec) == 1 && p.Spec[0].Expr == nil) {
		v = f.obj(prims.ConvertFirst, v, cint(conv))
		return f.obj(prims.FormatLater, v, cint(conv), f.fparts(p.Spec))
	}
	spec := f.fparts(p.Spec)
	if len(p.Spec) == 1 && p.Spec[0].Expr == nil && conv == 0 {
		if info, aux := simpleSpec(p.Spec[0].Text); info != nil {
			return f.opAux(info, ir.RObj, aux, v, spec)
		}
	}
	return f.obj(prims.FormatValue, v, cint(conv), spec)
}

var (
	fixedSpec = regexp.MustCompile(`^\.(\d{1,2})f$`)
	widthSpec = regexp.MustCompile(`^([<>^]?)([1-9]\d{0,3})$`)
	zeroSpec  = regexp.MustCompile(`^0([1-9]\d{0,3})$`)
)

// intSpec is a spec of a C integer: alignment or zeros, width, presentation.
var intSpec = regexp.MustCompile(`^([<>^]|0)?([1-9]\d{0,3})?([dxXob]?)$`)

// intField formats a C integer without making an int of it, if its spec is
// plain. One without a spec in a longer string is written there as the small int
// it mostly is.
func (f *fb) intField(p *ast.FPart, joined bool) (ir.Value, bool) {
	t := f.b.info.TypeOf(p.Expr)
	i, ok := types.Resolve(t).(*types.Int)
	if !ok || i.UCS4 || i.Bint || p.Conversion != 0 || p.Debug || f.b.info.Types[p.Expr].Const != nil {
		return nil, false
	}
	r := rep(t)
	if r == nil || r.Bits == 0 || r.Bits > 64 || len(p.Spec) > 1 || len(p.Spec) == 1 && p.Spec[0].Expr != nil {
		return nil, false
	}
	text := ""
	if len(p.Spec) == 1 {
		text = p.Spec[0].Text
	}
	m := intSpec.FindStringSubmatch(text)
	if m == nil || m[1] != "" && m[2] == "" || text == "" && joined {
		return nil, false
	}
	kind, width, align, zero := "d", "0", "0", "0"
	if m[3] != "" {
		kind = m[3]
	}
	if m[2] != "" {
		width = m[2]
	}
	if m[1] == "0" {
		zero = "1"
	} else if m[1] != "" {
		align = "'" + m[1] + "'"
	}
	info, wide := prims.FormatInt, types.Type(types.LLong)
	if !r.Signed {
		info, wide = prims.FormatUInt, types.ULLong
	}
	v := f.as(p.Expr, wide)
	defer f.atSpan(p.Span(), &ir.Older{Since: 12, Span: f.span})()
	return f.opAux(info, ir.RObj, "'"+kind+"', "+width+", "+align+", "+zero, v), true
}

// simpleSpec gives the operation for a format spec that has one of its own.
func simpleSpec(text string) (*ir.OpInfo, string) {
	if m := fixedSpec.FindStringSubmatch(text); m != nil {
		return prims.FormatFixed, m[1]
	}
	if m := widthSpec.FindStringSubmatch(text); m != nil {
		align := "0"
		if m[1] != "" {
			align = "'" + m[1] + "'"
		}
		return prims.FormatWidth, m[2] + ", " + align + ", 0"
	}
	if m := zeroSpec.FindStringSubmatch(text); m != nil {
		return prims.FormatWidth, m[1] + ", 0, 1"
	}
	return nil, ""
}
