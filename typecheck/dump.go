package typecheck

import (
	"fmt"
	"sort"
	"strings"

	"pyxc/parser/ast"
	"pyxc/typecheck/scope"
	"pyxc/typecheck/types"
)

// Dump writes what was learnt of a module: its scopes with their symbols, and
// the types of the expressions that are not plain objects, by position.
func Dump(in *Info) string {
	var b strings.Builder
	fmt.Fprintf(&b, "module %s\n", in.Name)
	dumpScope(&b, in, in.Scope, "  ")
	var inner []*scope.Scope
	for _, sc := range in.Scopes {
		if sc != in.Scope && in.owns(sc) {
			inner = append(inner, sc)
		}
	}
	inner = uniqueScopes(inner)
	for _, sc := range inner {
		fmt.Fprintf(&b, "%s %s", scopeKindText[sc.Kind], sc.QualName)
		if f := in.Funcs[sc.Node]; f != nil {
			if f.CType != nil {
				fmt.Fprintf(&b, " : %s", f.CType)
			} else if f.Result != nil && f.Result != types.Type(types.Obj) {
				fmt.Fprintf(&b, " -> %s", f.Result)
			}
			if f.Generator {
				b.WriteString(" generator")
			}
			if f.Coroutine {
				b.WriteString(" coroutine")
			}
		}
		b.WriteString("\n")
		dumpScope(&b, in, sc, "  ")
	}
	dumpTypes(&b, in)
	return b.String()
}

var scopeKindText = [...]string{"module", "function", "class", "cdef class", "comprehension", "struct", "builtins"}
var storageText = [...]string{"local", "cell", "free", "global", "builtin", "c", "attribute", "imported"}
var kindText = [...]string{"", " cfunc", " def", " class", " cdef class", " type", " const", " module"}

// owns reports whether a scope belongs to the text of the module itself.
func (in *Info) owns(sc *scope.Scope) bool {
	if sc.Node == nil || in.Set == nil || in.Module.File == nil {
		return sc.Node != nil
	}
	f := in.Set.File(sc.Node.Span().Start)
	if f == in.Module.File {
		return true
	}
	for _, m := range in.Included {
		if m.File == f {
			return true
		}
	}
	return false
}

func uniqueScopes(list []*scope.Scope) []*scope.Scope {
	sort.SliceStable(list, func(i, j int) bool {
		a, b := list[i].Node.Span(), list[j].Node.Span()
		if a.Start != b.Start {
			return a.Start < b.Start
		}
		if a.End != b.End {
			return a.End > b.End
		}
		return list[i].Kind < list[j].Kind
	})
	kept := list[:0]
	for i, sc := range list {
		if i == 0 || sc != list[i-1] {
			kept = append(kept, sc)
		}
	}
	return kept
}

func dumpScope(b *strings.Builder, in *Info, sc *scope.Scope, indent string) {
	for _, sym := range sc.Order {
		if sc.Kind == scope.ModuleScope && sym.Decl == nil {
			continue // a name that every module has, or only read
		}
		fmt.Fprintf(b, "%s%s: %s%s", indent, sym.Name, storageText[sym.Storage], kindText[sym.Kind])
		if sym.Type != nil && sym.Type != types.Type(types.Obj) {
			fmt.Fprintf(b, " %s", sym.Type)
		}
		if sym.Declared && sym.Kind == scope.Var {
			b.WriteString(" declared")
		}
		if sym.Param {
			b.WriteString(" param")
		}
		if sym.CName != "" && sym.CName != sym.Name {
			fmt.Fprintf(b, " as %q", sym.CName)
		}
		if sym.Value != nil {
			fmt.Fprintf(b, " = %v", sym.Value)
		}
		b.WriteString("\n")
	}
	for _, sym := range sc.Free {
		fmt.Fprintf(b, "%s%s: free\n", indent, sym.Name)
	}
}

func dumpTypes(b *strings.Builder, in *Info) {
	type row struct {
		x  ast.Expr
		tv TypeAndValue
	}
	var rows []row
	for x, tv := range in.Types {
		if tv.Type == types.Type(types.Obj) && tv.Const == nil || in.Module.File == nil {
			continue
		}
		if p := int(x.Span().Start); in.Set.File(x.Span().Start) != in.Module.File || p <= 0 {
			continue
		}
		rows = append(rows, row{x, tv})
	}
	sort.SliceStable(rows, func(i, j int) bool {
		a, c := rows[i].x.Span(), rows[j].x.Span()
		if a.Start != c.Start {
			return a.Start < c.Start
		}
		if a.End != c.End {
			return a.End < c.End
		}
		return fmt.Sprintf("%T", rows[i].x) < fmt.Sprintf("%T", rows[j].x)
	})
	b.WriteString("types\n")
	for _, r := range rows {
		sp := r.x.Span()
		pos := in.Set.Position(sp.Start)
		text := string(in.Module.File.Text[in.Module.File.Offset(sp.Start):in.Module.File.Offset(sp.End)])
		if i := strings.IndexByte(text, '\n'); i >= 0 {
			text = text[:i] + "..."
		}
		fmt.Fprintf(b, "  %d:%d %s : %s", pos.Line, pos.Col, text, r.tv.Type)
		if r.tv.Const != nil {
			fmt.Fprintf(b, " = %v", r.tv.Const)
		}
		b.WriteString("\n")
	}
}
