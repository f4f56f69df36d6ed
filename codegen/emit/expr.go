package emit

import (
	"fmt"
	"strconv"
	"strings"

	"pyxc/codegen/ir"
)

// value is the C text of an operand.
func (e *fn) value(v ir.Value) string {
	switch v := v.(type) {
	case *ir.Temp:
		if v.Slot != nil {
			return e.slot(v.Slot)
		}
		return e.inline(v)
	case *ir.Local:
		e.read[v] = true
		return e.local(v)
	case *ir.Lit:
		if strings.HasPrefix(v.Text, "-") || strings.HasPrefix(v.Text, "+") {
			return "(" + v.Text + ")"
		}
		return v.Text
	case *ir.PyConst:
		return constant(v)
	case *ir.Sym:
		return v.Name
	case *ir.CStr:
		return quote(v.Bytes)
	}
	panic(fmt.Sprintf("emit: operand %T", v))
}

// constant reads an object constant.
func constant(c *ir.PyConst) string {
	if c.Kind == ir.KSingleton {
		return c.Text
	}
	return "pyxc_k[" + strconv.Itoa(c.Index) + "]"
}

func (e *fn) local(l *ir.Local) string {
	e.used[l] = true
	if l.Frame {
		e.needFrame = true
		return "f->" + e.names[l]
	}
	return e.names[l]
}

func (e *fn) slot(s *ir.Slot) string {
	name := "t" + strconv.Itoa(s.ID)
	if s.Frame {
		e.needFrame = true
		return "f->" + name
	}
	return name
}

// inline is the expression that a folded temp stands for.
func (e *fn) inline(t *ir.Temp) string {
	switch d := e.defs[t].(type) {
	case *ir.Op:
		if castToSelf(d) {
			return e.value(d.Args[0])
		}
		if d.Info.Name == "c.not" {
			if o := e.folding(d.Args[0]); o != nil && opposite[o.Info.Name] != "" {
				return "(" + e.value(o.Args[0]) + opposite[o.Info.Name] + e.value(o.Args[1]) + ")"
			}
		}
		text := e.call(d)
		if narrow(t.Rep) && !strings.HasPrefix(d.Info.C, "(($aux)") {
			return "(" + TypeName(t.Rep) + ")" + text
		}
		return text
	case *ir.Copy:
		return e.newRef(d.Src)
	}
	panic("emit: temp %" + strconv.Itoa(t.ID) + " has no variable and no definition in " + e.f.Sym)
}

// folding is the operation written in the place of v, if it is one.
func (e *fn) folding(v ir.Value) *ir.Op {
	if t, ok := v.(*ir.Temp); ok && t.Slot == nil {
		o, _ := e.defs[t].(*ir.Op)
		return o
	}
	return nil
}

// opposite has what C writes for "not" of a comparison; NaN keeps the ordering ones out.
var opposite = map[string]string{"c.eq": " != ", "c.ne": " == "}

// castToSelf reports whether o casts an integer to the type that it has.
func castToSelf(o *ir.Op) bool {
	if o.Info.Name != "c.cast" {
		return false
	}
	from, to := o.Args[0].RepOf(), o.Out.Rep
	_, lit := o.Args[0].(*ir.Lit)
	return !lit && from != nil && from.Kind == ir.Int && to.Kind == ir.Int && from.Bits != 0 && from.C == to.C
}

// narrow reports whether C computes wider than the representation.
func narrow(r *ir.Rep) bool { return r.Kind == ir.Int && r.Bits > 0 && r.Bits < 32 }

func (e *fn) newRef(v ir.Value) string {
	if mayBeNull(v) {
		return "Py_XNewRef(" + e.bare(v) + ")"
	}
	return "Py_NewRef(" + e.bare(v) + ")"
}

func mayBeNull(v ir.Value) bool {
	switch v := v.(type) {
	case *ir.Temp:
		return v.Nullable
	case *ir.Local:
		return v.PyName == ""
	}
	return false
}

// call is the C text of an operation.
func (e *fn) call(o *ir.Op) string {
	if !strings.Contains(o.Info.C, "$") && plainName(o.Info.C) {
		parts := make([]string, 0, len(o.Args)+len(o.Outs))
		for _, a := range o.Args {
			parts = append(parts, e.bare(a))
		}
		for _, t := range o.Outs {
			parts = append(parts, e.outPlace(t))
		}
		return o.Info.C + "(" + strings.Join(parts, ", ") + ")"
	}
	return e.template(o)
}

// plainName reports whether a template is the name of a function, and not the
// text of an expression without operands.
func plainName(c string) bool { return identifier(c) == c }

// outPlace is where an operation stores one of several results.
func (e *fn) outPlace(t *ir.Temp) string {
	if t.Slot == nil {
		return "&" + e.scratch(t.Rep)
	}
	return "&" + e.slot(t.Slot)
}

// template expands the $ marks of an operation's C text.
func (e *fn) template(o *ir.Op) string { return e.expand(o, o.Info.C) }

func (e *fn) expand(o *ir.Op, c string) string {
	var b strings.Builder
	for i := 0; i < len(c); i++ {
		if c[i] != '$' {
			b.WriteByte(c[i])
			continue
		}
		j := i + 1
		for j < len(c) && (c[j] >= '0' && c[j] <= '9' || c[j] >= 'a' && c[j] <= 'z' || j == i+1 && c[j] == '*') {
			j++
			if c[j-1] == '*' {
				break
			}
		}
		text := e.mark(o, c[i+1:j])
		if i > 0 && c[i-1] == '[' && j < len(c) && c[j] == ']' {
			text = unwrap(text)
		}
		b.WriteString(text)
		i = j - 1
	}
	return b.String()
}

func (e *fn) mark(o *ir.Op, word string) string {
	switch word {
	case "*":
		return e.list(o.Args)
	case "rest":
		return e.list(o.Args[1:])
	case "aux":
		return o.Aux
	case "cpp":
		return tidy(e.expand(o, o.Aux))
	case "saux":
		return quote(o.Aux)
	case "out":
		if o.Out == nil {
			return "void"
		}
		return TypeName(o.Out.Rep)
	case "outs":
		parts := make([]string, len(o.Outs))
		for i, t := range o.Outs {
			parts[i] = e.outPlace(t)
		}
		if len(parts) == 0 {
			return "(PyObject **)0" // nothing to store, as in "() = x"
		}
		return strings.Join(parts, ", ")
	case "n":
		return strconv.Itoa(len(o.Args) - o.Info.Fixed)
	case "va":
		return "va + 1"
	case "line":
		return strconv.Itoa(e.lineOf(o.Span))
	case "at":
		return e.position(o)
	case "trace":
		if e.trace == "" {
			return "NULL"
		}
		e.needTrace = true
		return "&" + e.trace
	}
	n, err := strconv.Atoi(word)
	if err != nil || n >= len(o.Args) {
		panic("emit: operation " + o.Info.Name + " has no operand for $" + word)
	}
	if l, ok := o.Args[n].(*ir.Local); ok && strings.Contains(o.Info.C, "&$"+word) {
		e.wrote[l] = true
	}
	return e.value(o.Args[n])
}

func (e *fn) list(args []ir.Value) string {
	parts := make([]string, len(args))
	for i, a := range args {
		parts[i] = e.bare(a)
	}
	return strings.Join(parts, ", ")
}

// tidy writes what a variable's address leads to as the variable.
func tidy(c string) string {
	for _, s := range [...]string{"*(&", "(&"} {
		for at := 0; ; {
			i := strings.Index(c[at:], s)
			if i < 0 {
				break
			}
			i += at
			n := i + len(s)
			for n < len(c) && (c[n] == '_' || c[n] >= '0' && c[n] <= '9' || c[n] >= 'a' && c[n] <= 'z' || c[n] >= 'A' && c[n] <= 'Z') {
				n++
			}
			name := c[i+len(s) : n]
			switch {
			case name == "" || n >= len(c) || c[n] != ')':
				at = i + 1
			case s[0] == '*':
				c = c[:i] + name + c[n+1:]
				at = i + len(name)
			case strings.HasPrefix(c[n+1:], "->"):
				c = c[:i] + name + "." + c[n+3:]
				at = i + len(name)
			default:
				at = i + 1
			}
		}
	}
	return c
}

// bare is an operand where it needs no parentheses: an argument or the right
// side of an assignment.
func (e *fn) bare(v ir.Value) string { return unwrap(e.value(v)) }

// unwrap takes off parentheses that enclose all of an expression.
func unwrap(text string) string {
	if strings.HasPrefix(text, "(") && closes(text) && !strings.Contains(text, "){") {
		return text[1 : len(text)-1]
	}
	return text
}

// variadic fills the operand array of an operation before its call.
func (e *fn) variadic(o *ir.Op) {
	if !o.Info.Variadic || !strings.Contains(o.Info.C, "$va") {
		return
	}
	if len(o.Args) == o.Info.Fixed {
		e.needVA(1)
		e.w.text("va[1] = NULL;")
	}
	for i, a := range o.Args[o.Info.Fixed:] {
		e.needVA(i + 1)
		e.w.line("va[%d] = %s;", i+1, e.bare(a))
	}
}

func (e *fn) needVA(n int) { e.va = max(e.va, n+1) }
