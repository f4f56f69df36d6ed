package externs

import (
	"strconv"
	"strings"

	"pyxc/internal/cheader"
	"pyxc/internal/diag"
	"pyxc/parser/ast"
	"pyxc/typecheck/types"
)

// structure compares the fields of a struct or union. Fields may be left out.
func (k *check) structure(s *ast.CStruct) {
	sym := k.info.Bound[s]
	if !k.wanted(sym) {
		return
	}
	st, ok := sym.Type.(*types.Struct)
	if !ok {
		return
	}
	real := k.reals.named(st.CName)
	if real == nil {
		k.missingType(s.NameSp, sym, st.CName)
		return
	}
	if !s.HasBody || len(st.Fields) == 0 {
		return // opaque: anything may stand behind it
	}
	fact := k.reals.fact(st.CName)
	def := k.facts.Definition(k.reals.underlying(real))
	if def.Kind != cheader.Struct && def.Kind != cheader.Union {
		if def.Kind != cheader.Unknown {
			k.report(s.NameSp, codeKind, fact, st.Name+" has fields here and is "+def.Kind.String()+" in the header")
		}
		return
	}
	if len(def.Fields) == 0 {
		return
	}
	if whole := k.facts.Find(cheader.TagWord(def.Kind)+" "+def.Tag, cheader.TagFact); def.Tag != "" && whole != nil {
		fact = whole
	}
	for _, field := range st.Fields {
		k.field(s, st, field, def, fact)
	}
}

func (k *check) field(s *ast.CStruct, st *types.Struct, field types.Field, def *cheader.Type, fact *cheader.Fact) {
	for _, part := range strings.Split(field.CName, ".") {
		if !plainName(part) {
			return
		}
	}
	sp := s.NameSp
	if sym := k.info.Bound[s]; sym.Members != nil {
		if member := sym.Members.Names[field.Name]; member != nil {
			sp = member.Span
		}
	}
	real := k.reals.member(def, field.CName)
	if real == nil {
		if _, isMacro := k.reals.memberMacro(field.CName); isMacro || !k.opts.All && !k.used.fields[fieldUse{st, field.Name}] {
			return
		}
		text := "the header's " + st.CName + " has no field " + field.CName
		var names []string
		for _, f := range def.Fields {
			names = append(names, f.Name)
		}
		if near := diag.Suggest(field.CName, names); near != "" {
			text += " (did you mean " + near + "?)"
		}
		k.report(sp, codeField, fact, text)
		return
	}
	declared := k.reals.of(field.Type)
	what := "the field " + field.Name + " of " + st.Name + " "
	if why := k.reals.differ(declared, real.Type); why != "" {
		k.reportField(sp, codeField, fact, real, what+why)
	} else if why := k.reals.signs(declared, real.Type); why != "" && !real.Bits {
		k.reportField(sp, codeSign, fact, real, what+why)
	}
}

// enum looks for the constants of an enum.
func (k *check) enum(s *ast.CEnum) {
	for i := range s.Items {
		item := &s.Items[i]
		sym := k.info.Bound[item]
		if !k.wanted(sym) {
			continue
		}
		cname := pick(sym.CName, item.Name)
		if item.CName != nil {
			cname = *item.CName
		}
		if !plainName(cname) {
			continue
		}
		fact := k.resolve(cname)
		switch {
		case fact == nil:
			k.missing(item.Sp, sym, cname)
		case fact.Sort == cheader.MacroFact && !fact.Macro.Func && fact.Type != nil:
			if kind := k.reals.underlying(fact.Type).Kind; kind == cheader.Pointer || kind == cheader.Float {
				k.report(item.Sp, codeKind, fact, item.Name+" is an integer here and "+kind.String()+" in the header")
			}
		case fact.Sort == cheader.VarFact:
			if kind := k.reals.underlying(fact.Type).Kind; kind == cheader.Float || kind == cheader.Struct {
				k.report(item.Sp, codeKind, fact, item.Name+" is an integer here and "+kind.String()+" in the header")
			}
		}
	}
}

func number(n int) string { return strconv.Itoa(n) }

func count(n int, one string) string {
	switch n {
	case 0:
		return "no " + one + "s"
	case 1:
		return "1 " + one
	}
	return number(n) + " " + one + "s"
}
