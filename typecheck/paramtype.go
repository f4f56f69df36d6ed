package typecheck

import (
	"pyxc/parser/ast"
	"pyxc/typecheck/types"
)

// paramType returns name and type of a parameter of a C function. A sole word
// is a type if it names one, else the name of an object parameter; where a
// function is defined it is always a name.
func (c *checker) paramType(e *env, p *ast.Param, defined bool) (string, types.Type) {
	if p.Type == nil {
		return p.Name, types.Obj
	}
	name := p.Name
	if word := soleWord(p.Type); word != "" && name == "" && defined && bareDecl(p.Decl) {
		return word, types.Obj
	}
	if name == "" && len(p.Type.Path) == 1 && !p.Type.HasIndex && p.Type.Decl == nil && p.Type.Signed == 0 && p.Type.Long == 0 && bareDecl(p.Decl) {
		if _, ok := c.typeOrNil(e, p.Type); !ok || defined {
			return p.Type.Path[0], types.Obj
		}
	}
	base := c.typeOf(e, p.Type)
	nd, t, _ := c.declarator(e, base, p.Decl)
	if nd != nil && nd.Name != "" {
		name = nd.Name
	}
	return name, decayed(t)
}

// soleWord is short or long, if that is all a type says: it may be a name.
func soleWord(t *ast.TypeExpr) string {
	if len(t.Path) > 0 || t.Signed != 0 || t.HasIndex || t.Decl != nil || t.Ctuple != nil || t.Elem != nil {
		return ""
	}
	switch t.Long {
	case -1:
		return "short"
	case 1:
		return "long"
	}
	return ""
}

func bareDecl(d ast.Declarator) bool {
	if d == nil {
		return true
	}
	n, ok := d.(*ast.NameDecl)
	return ok && n.Name == ""
}

// decayed turns arrays and functions into pointers, as C does with parameters.
func decayed(t types.Type) types.Type {
	switch u := t.(type) {
	case *types.Array:
		return &types.Pointer{Elem: u.Elem}
	case *types.Func:
		return &types.Pointer{Elem: u}
	}
	return t
}
