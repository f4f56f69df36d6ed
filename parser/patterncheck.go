package parser

import (
	"math/big"
	"strings"

	"pyxc/parser/ast"
)

// checkCases refuses what Python refuses of the cases of a match statement once
// they are parsed: names bound twice, alternatives that bind different names,
// keys that stand twice, and patterns behind one that always matches.
func (p *parser) checkCases(m *ast.Match) {
	for i := range m.Cases {
		c := &m.Cases[i]
		p.boundBy(c.Pattern, map[string]bool{})
		if i < len(m.Cases)-1 && c.Guard == nil {
			p.checkRefutable(c.Pattern)
		}
	}
}

// checkRefutable reports a pattern that always matches, where others follow,
// and whether it does not.
func (p *parser) checkRefutable(pat ast.Pattern) bool {
	switch x := pat.(type) {
	case *ast.MatchCapture:
		p.report(x.Sp, CodePattern, "the name '%s' matches everything: what follows is never tried", x.Name.Id)
		return false
	case *ast.MatchWildcard:
		p.report(x.Sp, CodePattern, "'_' matches everything: what follows is never tried")
		return false
	case *ast.MatchAs:
		return x.Pattern == nil || p.checkRefutable(x.Pattern)
	case *ast.MatchOr:
		return p.checkRefutable(x.Alts[len(x.Alts)-1])
	}
	return true
}

// boundBy adds the names that a pattern binds to those bound before it.
func (p *parser) boundBy(pat ast.Pattern, names map[string]bool) {
	bind := func(n *ast.Name) {
		if n == nil {
			return
		}
		if names[n.Id] {
			p.report(n.Sp, CodePattern, "the name '%s' is bound twice in this pattern", n.Id)
		}
		names[n.Id] = true
	}
	switch x := pat.(type) {
	case *ast.MatchCapture:
		bind(x.Name)
	case *ast.MatchStar:
		bind(x.Name)
	case *ast.MatchSequence:
		for _, e := range x.Elts {
			p.boundBy(e, names)
		}
	case *ast.MatchMapping:
		p.checkKeys(x)
		for _, e := range x.Patterns {
			p.boundBy(e, names)
		}
		bind(x.Rest)
	case *ast.MatchClass:
		for _, e := range x.Patterns {
			p.boundBy(e, names)
		}
		for _, e := range x.KwPatterns {
			p.boundBy(e, names)
		}
	case *ast.MatchAs:
		if x.Pattern != nil {
			p.boundBy(x.Pattern, names)
		}
		bind(x.Name)
	case *ast.MatchOr:
		p.alternatives(x, names)
	}
}

func (p *parser) alternatives(x *ast.MatchOr, names map[string]bool) {
	var first map[string]bool
	for i, alt := range x.Alts {
		if i < len(x.Alts)-1 && !p.checkRefutable(alt) {
			return
		}
		own := map[string]bool{}
		p.boundBy(alt, own)
		if first == nil {
			first = own
			continue
		}
		same := len(own) == len(first)
		for name := range own {
			same = same && first[name]
		}
		if !same {
			p.report(alt.Span(), CodePattern, "the alternatives of a pattern must bind the same names")
			break
		}
	}
	twice := ""
	for name := range first {
		if names[name] && (twice == "" || name < twice) {
			twice = name
		}
		names[name] = true
	}
	if twice != "" {
		p.report(x.Sp, CodePattern, "the name '%s' is bound twice in this pattern", twice)
	}
}

// checkKeys reports a literal that stands twice among the keys of a mapping pattern.
func (p *parser) checkKeys(m *ast.MatchMapping) {
	seen := map[string]bool{}
	for _, k := range m.Keys {
		text := keyText(k)
		if text == "" {
			continue
		}
		if seen[text] {
			p.report(k.Span(), CodePattern, "this key stands twice in the mapping pattern")
		}
		seen[text] = true
	}
}

// keyText is the same for literals that are equal in Python, and "" for what
// is known at run time only.
func keyText(e ast.Expr) string {
	switch e := e.(type) {
	case *ast.Str:
		return "s" + string(rune('0'+int(e.Kind))) + e.Text
	case *ast.Const:
		switch e.Kind {
		case ast.True:
			return "n1"
		case ast.False:
			return "n0"
		case ast.None:
			return "None"
		}
	case *ast.Unary:
		if text := keyText(e.X); e.Op == ast.Neg && strings.HasPrefix(text, "n") && text != "n0" {
			return "n-" + text[1:]
		}
	case *ast.Int:
		if n, ok := new(big.Int).SetString(e.Text, 0); ok {
			return "n" + n.String()
		}
	case *ast.Float:
		if r, ok := new(big.Rat).SetString(e.Text); ok {
			f, _ := r.Float64()
			if x := new(big.Rat).SetFloat64(f); x != nil {
				return "n" + x.RatString()
			}
		}
	}
	return ""
}
