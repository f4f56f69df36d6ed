package irbuild

import (
	"crypto/md5"
	"crypto/sha1"
	"crypto/sha256"
	"encoding/hex"
	"sort"
	"strconv"
	"strings"

	"pyxc/codegen/ir"
	"pyxc/codegen/prims"
	"pyxc/parser/ast"
	"pyxc/typecheck/scope"
	"pyxc/typecheck/types"
)

// extPickle makes the functions that pickle instances by their fields, unless
// the class or a base says itself how that is done.
func (f *fb) extPickle(c *extClass) {
	setting := f.b.classSetting(c, "auto_pickle")
	if setting == "False" {
		return
	}
	var fields []*scope.Symbol
	cinit := false
	for k := c; k != nil; k = k.base {
		for _, sym := range k.scope.Order {
			switch {
			case sym.Name == "__reduce__" || sym.Name == "__reduce_ex__":
				return
			case sym.Name == "__cinit__":
				cinit = true
			case isField(sym) && sym.Name != "__weakref__" && sym.Name != "__dict__":
				fields = append(fields, sym)
			}
		}
	}
	sort.SliceStable(fields, func(i, j int) bool { return fields[i].Name < fields[j].Name })
	names := make([]string, len(fields))
	for i, sym := range fields {
		names[i] = sym.Name
	}
	p := &ir.ExtPickle{N: len(fields), Checksums: checksums(strings.Join(names, " ")), Names: strings.Join(names, ", "), Refusal: refusal(fields, cinit, setting == "True")}
	if p.Refusal == "" {
		f.b.pickleFuncs(c, p, fields)
	}
	c.x.Pickle = p
	f.doAux(prims.ExtPickle, itoa(c.x.Index))
}

// checksums are those that pickles of a class with these fields may have: that
// of new ones first, then those that Cython's versions have written.
func checksums(names string) [3]int {
	sha2, sha1, md5 := sha256.Sum256([]byte(names)), sha1.Sum([]byte(names)), md5.Sum([]byte(names))
	var out [3]int
	for i, sum := range [][]byte{sha2[:], sha1[:], md5[:]} {
		n, _ := strconv.ParseInt(hex.EncodeToString(sum[:4])[:7], 16, 32)
		out[i] = int(n)
	}
	return out
}

// refusal says why a class can't be pickled by its fields, "" if it can.
func refusal(fields []*scope.Symbol, cinit, forced bool) string {
	if cinit {
		return "no default __reduce__ due to non-trivial __cinit__"
	}
	var bad, structs []string
	for _, sym := range fields {
		switch {
		case !pickles(sym.Type):
			bad = append(bad, "self."+sym.Name)
		default:
			if _, ok := types.Resolve(sym.Type).(*types.Struct); ok && !forced {
				structs = append(structs, "self."+sym.Name)
			}
		}
	}
	switch {
	case bad != nil:
		return strings.Join(bad, ",") + " cannot be converted to a Python object for pickling"
	case structs != nil:
		return "Pickling of struct members such as " + structs[0] + " must be explicitly requested with @auto_pickle(True)"
	}
	return ""
}

// pickles reports whether values of a type become objects and come back.
func pickles(t types.Type) bool {
	switch u := types.Resolve(t).(type) {
	case *types.Object, *types.Int, *types.Enum, *types.Float:
		return true
	case *types.Array:
		return pickles(u.Elem)
	case *types.Struct:
		for i := range u.Fields {
			if !pickles(u.Fields[i].Type) {
				return false
			}
			if _, array := types.Resolve(u.Fields[i].Type).(*types.Array); array {
				return false
			}
		}
		return !u.Union && u.Complete
	}
	return false
}

// pickleFuncs builds the functions between fields and a tuple.
func (b *builder) pickleFuncs(c *extClass, p *ir.ExtPickle, fields []*scope.Symbol) {
	o := &types.Object{Ext: c.t}
	sym := &scope.Symbol{Span: c.span}
	p.Get = b.fieldFunc(c, sym, c.t.Name, "__reduce_cython__", propGet, func(g *fb, self val) {
		var parts []ir.Value
		for _, m := range fields {
			v, _ := g.extField(self, o, m.Name, m.Decl)
			parts = append(parts, g.toObj(v))
		}
		g.emit(&ir.Return{Value: g.obj(prims.NewTuple, parts...), Span: g.span})
	})
	p.Set = b.fieldFunc(c, sym, c.t.Name, "__setstate_cython__", propSet, func(g *fb, self val) {
		for i, m := range fields {
			item := g.obj(prims.GetItemInt, g.f.Params[1], ssize(i), cbool(false), cbool(true))
			g.extStore(self, o, m.Name, val{v: item, t: types.Obj}, m.Decl)
		}
		g.emit(&ir.Return{Value: cint(0), Span: g.span})
	})
}

// ---- total_ordering

// extOrdering reports whether the comparisons that a class leaves out follow from the others.
func (f *fb) extOrdering(c *extClass) bool {
	d := f.b.info.Directives[c.scope.Node]
	return d != nil && d.Other["total_ordering"] == "True" || f.b.hasTotalOrdering(c.scope.Node)
}

func (b *builder) hasTotalOrdering(n ast.Node) bool {
	for _, d := range classDecorators(n) {
		if b.isTotalOrdering(d) {
			return true
		}
	}
	return false
}

func classDecorators(n ast.Node) []ast.Expr {
	switch s := n.(type) {
	case *ast.CClass:
		return s.Decorators
	case *ast.ClassDef:
		return s.Decorators
	}
	return nil
}

func (b *builder) isTotalOrdering(d ast.Expr) bool {
	switch d := d.(type) {
	case *ast.Attr:
		return d.Name == "total_ordering"
	case *ast.Name:
		sym := b.info.Uses[d]
		if sym == nil {
			sym = b.info.Scope.Names[d.Id]
		}
		return sym != nil && b.importedAs(sym, "total_ordering")
	}
	return false
}

// extDecorators refuses what would change an extension type in a way that is
// not compiled: decorators that are no directives.
func (f *fb) extDecorators(c *extClass) {
	dc := f.b.info.Dataclasses[c.scope.Node]
	for _, d := range classDecorators(c.scope.Node) {
		if f.cythonName(d) != "" || f.b.isTotalOrdering(d) || dc != nil && dc.Decorator == d {
			continue
		}
		f.b.unsupported(d.Span(), "this decorator of an extension type is")
	}
}

// importedAs reports whether an import binds a symbol to something of that name.
func (b *builder) importedAs(sym *scope.Symbol, name string) bool {
	if a, ok := sym.Decl.(*ast.Alias); ok && a.Name == name {
		return true
	}
	if d, ok := sym.Decl.(*ast.ImportFrom); ok {
		for _, a := range d.Names {
			if a.Name == name && (a.As == sym.Name || a.As == "" && a.Name == sym.Name) {
				return true
			}
		}
	}
	for node, bound := range b.info.Bound {
		if a, ok := node.(*ast.Alias); ok && bound == sym && a.Name == name {
			return true
		}
	}
	return false
}
