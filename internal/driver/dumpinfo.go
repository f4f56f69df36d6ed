package driver

import (
	"fmt"
	"math/big"
	"sort"
	"strings"

	"pyxc/parser/ast"
	"pyxc/typecheck"
	"pyxc/typecheck/scope"
)

var storageNames = [...]string{
	scope.Local: "local", scope.Cell: "cell", scope.Free: "free", scope.Global: "global", scope.Builtin: "builtin",
	scope.ModuleC: "C", scope.ClassAttr: "class attribute", scope.Imported: "cimported",
}

var kindNames = [...]string{
	scope.Var: "variable", scope.CFunc: "C function", scope.PyFunc: "function", scope.Class: "class", scope.ExtType: "extension type",
	scope.CType: "type", scope.Const: "constant", scope.Module: "module",
}

// dumpInfo prints the side tables: the scopes with their symbols, and the type
// of each expression, in source order.
func dumpInfo(info *typecheck.Info) string {
	var out strings.Builder
	dumpScope(&out, info, "module "+info.Name, info.Scope)
	nodes := make([]ast.Node, 0, len(info.Scopes))
	for node, sc := range info.Scopes {
		if sc != info.Scope {
			nodes = append(nodes, node)
		}
	}
	sort.Slice(nodes, func(i, j int) bool {
		a, b := nodes[i].Span(), nodes[j].Span()
		return a.Start < b.Start || a.Start == b.Start && a.End > b.End
	})
	for _, node := range nodes {
		sc := info.Scopes[node]
		dumpScope(&out, info, fmt.Sprintf("%s %s", info.Set.Position(node.Span().Start), sc.QualName), sc)
	}
	dumpTypes(&out, info)
	return out.String()
}

func dumpScope(out *strings.Builder, info *typecheck.Info, title string, sc *scope.Scope) {
	fmt.Fprintf(out, "%s\n", title)
	if sc == nil {
		return
	}
	for _, sym := range sc.Order {
		fmt.Fprintf(out, "    %s: %s %s", sym.Name, storageNames[sym.Storage], kindNames[sym.Kind])
		if sym.Type != nil {
			fmt.Fprintf(out, ", %s", sym.Type)
		}
		for _, mark := range []struct {
			set  bool
			name string
		}{{sym.Declared, "declared"}, {sym.Param, "parameter"}, {sym.Extern, "extern"}, {sym.MaybeUnbound, "maybe unbound"}} {
			if mark.set {
				out.WriteString(", " + mark.name)
			}
		}
		out.WriteByte('\n')
	}
}

func dumpTypes(out *strings.Builder, info *typecheck.Info) {
	exprs := make([]ast.Expr, 0, len(info.Types))
	for e := range info.Types {
		exprs = append(exprs, e)
	}
	lines := make([]string, 0, len(exprs))
	sort.Slice(exprs, func(i, j int) bool {
		a, b := exprs[i].Span(), exprs[j].Span()
		return a.Start < b.Start || a.Start == b.Start && a.End > b.End
	})
	for _, e := range exprs {
		tv := info.Types[e]
		line := fmt.Sprintf("    %s %s", info.Set.Position(e.Span().Start), strings.TrimPrefix(fmt.Sprintf("%T", e), "*ast."))
		if tv.Type != nil {
			line += ": " + tv.Type.String()
		}
		if tv.Const != nil {
			line += fmt.Sprintf(" = %s", constText(tv.Const))
		}
		if tv.NeedsGIL {
			line += ", needs the GIL"
		}
		lines = append(lines, line)
	}
	// Two nodes may have one span: the text decides, not the order of the map.
	fmt.Fprintf(out, "expressions\n%s\n", strings.Join(stable(lines, exprs), "\n"))
}

// stable sorts the lines of expressions with the same span among themselves.
func stable(lines []string, exprs []ast.Expr) []string {
	for i := 0; i < len(lines); {
		j := i + 1
		for j < len(lines) && exprs[j].Span() == exprs[i].Span() {
			j++
		}
		sort.Strings(lines[i:j])
		i = j
	}
	return lines
}

func constText(value any) string {
	switch v := value.(type) {
	case *big.Int:
		return v.String()
	case string:
		return fmt.Sprintf("%q", v)
	case typecheck.Bytes:
		return fmt.Sprintf("b%q", string(v))
	case typecheck.NoneValue:
		return "None"
	}
	return fmt.Sprint(value)
}
