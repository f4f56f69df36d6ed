package ast

// Inside is the declarator that d wraps, nil for a name: *x in *x[3].
func Inside(d Declarator) Declarator {
	switch d := d.(type) {
	case *PtrDecl:
		return d.Base
	case *RefDecl:
		return d.Base
	case *ArrayDecl:
		return d.Base
	case *FuncDecl:
		return d.Base
	}
	return nil
}

// DeclaredName is the name inside a declarator, nil if there is none.
func DeclaredName(d Declarator) *NameDecl {
	for ; d != nil; d = Inside(d) {
		if n, ok := d.(*NameDecl); ok {
			return n
		}
	}
	return nil
}

// OuterFunc is the outermost function of a declarator, nil if there is none.
func OuterFunc(d Declarator) *FuncDecl {
	for ; d != nil; d = Inside(d) {
		if f, ok := d.(*FuncDecl); ok {
			return f
		}
	}
	return nil
}

// NamedFunc is the part of a declarator that has the parameters of the function it names, nil if that is none.
func NamedFunc(d Declarator) *FuncDecl {
	for ; d != nil; d = Inside(d) {
		if f, ok := d.(*FuncDecl); ok {
			if _, named := f.Base.(*NameDecl); named {
				return f
			}
		}
	}
	return nil
}
