package parser

import (
	"fmt"
	"reflect"
	"strconv"
	"strings"

	"pyxc/internal/source"
	"pyxc/parser/ast"
	"pyxc/parser/lexer"
)

// Dump writes a tree as indented text, one node a line: its type and the
// fields that are set. It is what golden tests hold.
func Dump(m *ast.Module) string { return dump(m, nil) }

// DumpPositions is Dump with the place of every node as line:col-line:col.
func DumpPositions(m *ast.Module) string { return dump(m, m.File) }

// DumpExpr is Dump for one expression.
func DumpExpr(x ast.Expr) string {
	d := dumper{}
	d.value(reflect.ValueOf(x), "", 0)
	return d.b.String()
}

func dump(m *ast.Module, file *source.File) string {
	d := dumper{file: file}
	d.b.WriteString("Module")
	d.scalar("Dialect", reflect.ValueOf(m.Dialect))
	d.scalar("LanguageLevel", reflect.ValueOf(m.LanguageLevel))
	d.b.WriteByte('\n')
	for i := range m.Directives {
		d.value(reflect.ValueOf(m.Directives[i]), "", 1)
	}
	for i := range m.Distutils {
		d.value(reflect.ValueOf(m.Distutils[i]), "Distutils", 1)
	}
	for _, s := range m.Body {
		d.value(reflect.ValueOf(s), "", 1)
	}
	return d.b.String()
}

type dumper struct {
	b    strings.Builder
	file *source.File
}

var (
	atType   = reflect.TypeFor[ast.At]()
	relType  = reflect.TypeFor[ast.CmpOp]()
	spanType = reflect.TypeFor[source.Span]()
)

func (d *dumper) indent(depth int, label string) {
	for range depth {
		d.b.WriteString("  ")
	}
	if label != "" {
		d.b.WriteString(label)
		d.b.WriteString(": ")
	}
}

// value writes a node, or a list of them under their label.
func (d *dumper) value(v reflect.Value, label string, depth int) {
	for v.Kind() == reflect.Pointer || v.Kind() == reflect.Interface {
		if v.IsNil() {
			d.indent(depth, label)
			d.b.WriteString("nil\n")
			return
		}
		v = v.Elem()
	}
	switch v.Kind() {
	case reflect.Struct:
		d.structure(v, label, depth)
	case reflect.String:
		d.indent(depth, label)
		d.b.WriteString(strconv.Quote(v.String()))
		d.b.WriteByte('\n')
	default:
		d.indent(depth, label)
		fmt.Fprintf(&d.b, "%v\n", v.Interface())
	}
}

// structure writes a node: plain fields on its line, others below.
func (d *dumper) structure(v reflect.Value, label string, depth int) {
	t := v.Type()
	d.indent(depth, label)
	d.b.WriteString(t.Name())
	d.place(v)
	d.scalars(v)
	d.b.WriteByte('\n')
	d.children(v, depth+1)
}

func (d *dumper) place(v reflect.Value) {
	if d.file == nil {
		return
	}
	n, ok := v.Interface().(ast.Node)
	if !ok || !n.Span().IsValid() {
		return
	}
	sp := n.Span()
	from, to := d.file.Position(sp.Start), d.file.Position(sp.End)
	fmt.Fprintf(&d.b, " @%d:%d-%d:%d", from.Line, from.Col, to.Line, to.Col)
}

// scalars writes the plain fields that are not zero, embedded structs included.
func (d *dumper) scalars(v reflect.Value) {
	t := v.Type()
	for i := range t.NumField() {
		f := v.Field(i)
		ft := t.Field(i)
		switch {
		case ft.Type == atType, ft.Type == spanType:
		case ft.Anonymous && f.Kind() == reflect.Struct:
			d.scalars(f)
		case f.Kind() == reflect.Pointer && f.Type().Elem().Kind() == reflect.String:
			if !f.IsNil() {
				d.scalar(ft.Name, f.Elem())
			}
		case f.Kind() == reflect.Slice && f.Type().Elem().Kind() == reflect.String:
			if f.Len() > 0 {
				d.scalar(ft.Name, f)
			}
		case isScalar(f.Kind()):
			// The first kind of a literal or operator is zero and still worth a word.
			if !f.IsZero() || ft.Name == "Op" || ft.Type == relType || ft.Name == "Kind" && ft.Type.Name() != "ExceptKind" {
				d.scalar(ft.Name, f)
			}
		}
	}
}

func isScalar(k reflect.Kind) bool {
	return k == reflect.Bool || k == reflect.String || k >= reflect.Int && k <= reflect.Uint64
}

func (d *dumper) scalar(name string, f reflect.Value) {
	d.b.WriteByte(' ')
	d.b.WriteString(name)
	if f.Kind() == reflect.Bool {
		return
	}
	d.b.WriteByte('=')
	if f.Kind() == reflect.String {
		d.b.WriteString(strconv.Quote(f.String()))
		return
	}
	switch x := f.Interface().(type) {
	case ast.UnaryOp:
		d.b.WriteString([...]string{"-", "+", "~", "not", "&"}[x])
	case ast.ConstKind:
		d.b.WriteString([...]string{"None", "True", "False", "Ellipsis", "NULL"}[x])
	case ast.StrKind:
		d.b.WriteString([...]string{"plain", "unicode", "bytes", "char"}[x])
	case ast.CompKind:
		d.b.WriteString([...]string{"generator", "list", "set", "dict"}[x])
	case ast.Dialect:
		d.b.WriteString([...]string{"pyx", "pxd", "pxi", "py"}[x])
	case ast.Visibility:
		d.b.WriteString([...]string{"private", "public", "readonly", "extern"}[x])
	case ast.ExceptKind:
		d.b.WriteString([...]string{"unset", "value", "maybe", "all", "plus", "noexcept"}[x])
	case byte:
		d.b.WriteString(strconv.QuoteRune(rune(x)))
	default:
		fmt.Fprintf(&d.b, "%v", x)
	}
}

// children writes the fields that are nodes or lists.
func (d *dumper) children(v reflect.Value, depth int) {
	t := v.Type()
	for i := range t.NumField() {
		f := v.Field(i)
		ft := t.Field(i)
		name := ft.Name
		switch {
		case ft.Type == atType, ft.Type == spanType, isScalar(f.Kind()):
		case ft.Anonymous:
			if f.Kind() == reflect.Struct {
				d.children(f, depth)
			}
		case name == "Doc", name == "Func" && t.Name() == "CFunc", name == "Expr" && t.Name() == "TypeExpr",
			name == "Params" && t.Name() == "FuncDef" && !v.FieldByName("C").IsNil():
			// These repeat what is written elsewhere in the tree.
		case f.Kind() == reflect.Slice:
			if f.Type().Elem().Kind() != reflect.String {
				d.list(f, name, depth)
			}
		case f.Kind() == reflect.Pointer || f.Kind() == reflect.Interface:
			if !f.IsNil() && !(f.Kind() == reflect.Pointer && f.Type().Elem().Kind() == reflect.String) {
				d.value(f, name, depth)
			}
		case f.Kind() == reflect.Struct:
			if !f.IsZero() && !onlyPlace(f) {
				d.value(f, name, depth)
			}
		}
	}
}

// onlyPlace reports whether nothing but the place of a struct is set.
func onlyPlace(v reflect.Value) bool {
	for i := range v.NumField() {
		if v.Type().Field(i).Type != atType && !v.Field(i).IsZero() {
			return false
		}
	}
	return true
}

// list writes the elements of a list, each under the list's name; scalars on
// one line.
func (d *dumper) list(f reflect.Value, name string, depth int) {
	if f.Len() > 0 && isScalar(f.Type().Elem().Kind()) {
		d.indent(depth, name)
		fmt.Fprintf(&d.b, "%v\n", f.Interface())
		return
	}
	for i := range f.Len() {
		d.value(f.Index(i), name, depth)
	}
}

// DumpTokens writes a file's tokens, one a line: place, kind and text.
func DumpTokens(file *source.File, opts Options) string {
	m := &ast.Module{}
	p := &parser{file: file, src: string(file.Text), base: file.Pos(0), cython: opts.Dialect != ast.Py, level: opts.LanguageLevel, bag: nil}
	p.level = levelOf(file, opts, m)
	p.py2 = p.level == 2
	lx := lexer.New(p.src, p.lexOptions())
	var b strings.Builder
	for {
		t, _ := lx.Next()
		if t.Type == lexer.Start {
			continue
		}
		fmt.Fprintf(&b, "%d:%d\t%s", t.Pos.Line, t.Pos.Column, tokenName(t.Type))
		if lexer.End(&t) > t.Pos.Offset {
			fmt.Fprintf(&b, "\t%s", strconv.Quote(t.Value))
		}
		if t.Type == lexer.Invalid {
			if e, ok := lx.Error(t.Pos.Offset); ok {
				fmt.Fprintf(&b, "\t%s", e.Text)
			}
		}
		b.WriteByte('\n')
		if t.Type == lexer.EOF {
			return b.String()
		}
	}
}

func tokenName(k lexer.Kind) string {
	switch {
	case lexer.IsKeyword(k):
		return "Keyword"
	case lexer.IsOperator(k):
		return "Op"
	}
	return lexer.KindText(k)
}
