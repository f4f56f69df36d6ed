package irbuild

import (
	"math/big"
	"strings"

	"pyxc/codegen/ir"
	"pyxc/codegen/prims"
	"pyxc/parser"
	"pyxc/parser/ast"
	"pyxc/typecheck"
	"pyxc/typecheck/scope"
	"pyxc/typecheck/types"
)

// extDataclass runs what the checker adds to the body of a dataclass, and says
// to Python's module dataclasses which fields it has.
func (f *fb) extDataclass(c *extClass) {
	dc := f.b.info.Dataclasses[c.scope.Node]
	if dc == nil {
		return
	}
	f.suite(dc.Added)
	var fields []ir.Value
	for _, d := range dc.Own {
		if !d.Hidden {
			fields = append(fields, f.dataField(d))
		}
	}
	bits := dataBits(dc.Options, "init", "repr", "eq", "order", "unsafe_hash", "frozen", "match_args", "kw_only")
	f.doAux(prims.ExtDataclass, c.x.Object, f.obj(prims.NewTuple, fields...), cint(int(bits)))
}

// dataBits sets a bit for each option that is on, the first the lowest.
func dataBits(on map[string]bool, names ...string) int64 {
	bits := int64(0)
	for i, name := range names {
		if on[name] {
			bits |= 1 << i
		}
	}
	return bits
}

// dataField is what the runtime makes a field of.
func (f *fb) dataField(d *typecheck.DataField) ir.Value {
	kind, value, metadata := "", ir.Value(ir.PyNone), ir.Value(ir.PyNone)
	switch {
	case d.Default != nil:
		kind, value = "default", f.object(d.Default)
	case d.Factory != nil && !f.isCFuncName(d.Factory):
		kind, value = "default_factory", f.object(d.Factory)
	}
	if d.Metadata != nil {
		metadata = f.object(d.Metadata)
	}
	bits := dataBits(d.Flags, "init", "repr", "compare", "kw_only")
	if hash, said := d.Flags["hash"]; said {
		bits |= 16
		if hash {
			bits |= 32
		}
	}
	if d.InitVar {
		bits |= 64
	}
	return f.obj(prims.NewTuple, f.ident(d.Name), f.b.mod.Str(dataTypeText(d)), f.b.mod.Str(kind), value, metadata, f.constObj(big.NewInt(bits)))
}

// dataTypeText is what Field.type shows.
func dataTypeText(d *typecheck.DataField) string {
	if d.Annotation != nil {
		return parser.UnparseAnnotation(d.Annotation)
	}
	if o, ok := d.Type.(*types.Object); ok {
		switch {
		case o.Ext != nil:
			return o.Ext.Name
		case o.Class == "":
			return "object"
		}
		return strings.TrimSuffix(o.Class, " object")
	}
	return d.Type.String()
}

func (f *fb) isCFuncName(x ast.Expr) bool {
	n, ok := x.(*ast.Name)
	if !ok {
		return false
	}
	sym := f.b.info.Uses[n]
	return sym != nil && sym.Kind == scope.CFunc
}
