// Package cheader reads C headers as the C compiler sees them and tells what
// they declare.
package cheader

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"sort"
	"strconv"
	"strings"
)

// Sort says what a fact is about.
type Sort uint8

// The sorts.
const (
	FuncFact Sort = iota + 1
	VarFact
	TypedefFact
	TagFact // a struct, union or enum with a tag; its name is "struct x"
	ConstFact
	MacroFact
)

// Fact is what the headers say of one name.
type Fact struct {
	Name string
	Sort Sort
	File int `json:",omitempty"` // index into Facts.Files
	Line int `json:",omitempty"`
	// Type is named as the fact is for a typedef, or after the typedef that it
	// is another name for.
	Type *Type
	// Static functions are defined in the header.
	Static bool `json:",omitempty"`
	// Enum names the type that a constant belongs to, "enum x" or a typedef;
	// "" if the enum has no name.
	Enum string `json:",omitempty"`
	// Value is the text of a constant's value, if it is known.
	Value string `json:",omitempty"`
	*Macro
}

// Macro is what a macro has beyond other facts. Its fact's Type is that of its
// value, nil if it has none that could be found.
type Macro struct {
	Func     bool     // it takes arguments
	Args     []string `json:",omitempty"`
	VarArgs  bool     `json:",omitempty"`
	Text     string   `json:",omitempty"` // what it stands for
	Replaced bool     `json:",omitempty"` // a declaration of that name stands behind it
}

// Facts are all facts of one reading. They are decoded one by one as they are
// asked for.
type Facts struct {
	Files []string // in order of first mention, then those that declare nothing; 0 is the text itself
	lines [][]byte // name, sort and JSON, tab-separated, ordered by name and sort
	known map[string][]*Fact
}

const factsMagic = "pyxc facts 3"

// Encode writes facts as text, one line each.
func Encode(files []string, list []*Fact) ([]byte, error) {
	lines := make([]string, 0, len(list))
	for _, f := range list {
		text, err := json.Marshal(f)
		if err != nil {
			return nil, err
		}
		lines = append(lines, f.Name+"\t"+strconv.Itoa(int(f.Sort))+"\t"+string(text))
	}
	sort.Strings(lines)
	names, err := json.Marshal(files)
	if err != nil {
		return nil, err
	}
	return []byte(factsMagic + "\n" + string(names) + "\n" + strings.Join(lines, "\n")), nil
}

// Decode reads what Encode wrote.
func Decode(text []byte) (*Facts, error) {
	head, rest, _ := bytes.Cut(text, []byte("\n"))
	if string(head) != factsMagic {
		return nil, errors.New("these are no facts")
	}
	names, rest, _ := bytes.Cut(rest, []byte("\n"))
	f := &Facts{known: map[string][]*Fact{}}
	if err := json.Unmarshal(names, &f.Files); err != nil {
		return nil, fmt.Errorf("facts: %w", err)
	}
	if len(rest) > 0 {
		f.lines = bytes.Split(rest, []byte("\n"))
	}
	return f, nil
}

// Lookup returns the facts about a name: at most one macro, and one of the
// other sorts. Tags are looked up as "struct x".
func (f *Facts) Lookup(name string) []*Fact {
	if list, ok := f.known[name]; ok {
		return list
	}
	key := []byte(name + "\t")
	var list []*Fact
	i := sort.Search(len(f.lines), func(i int) bool { return bytes.Compare(f.lines[i], key) >= 0 })
	for ; i < len(f.lines) && bytes.HasPrefix(f.lines[i], key); i++ {
		if fact := decodeLine(f.lines[i]); fact != nil {
			list = append(list, fact)
		}
	}
	f.known[name] = list
	return list
}

func decodeLine(line []byte) *Fact {
	parts := bytes.SplitN(line, []byte("\t"), 3)
	fact := &Fact{}
	if len(parts) != 3 || json.Unmarshal(parts[2], fact) != nil {
		return nil
	}
	return fact
}

// Find returns the fact of a sort about a name, nil if there is none.
func (f *Facts) Find(name string, sorts ...Sort) *Fact {
	for _, fact := range f.Lookup(name) {
		for _, s := range sorts {
			if fact.Sort == s {
				return fact
			}
		}
	}
	return nil
}

// All returns every fact, in the order of the files and lines they stand in.
func (f *Facts) All() []*Fact {
	list := make([]*Fact, 0, len(f.lines))
	for _, line := range f.lines {
		if fact := decodeLine(line); fact != nil {
			list = append(list, fact)
		}
	}
	sort.SliceStable(list, func(i, j int) bool {
		a, b := list[i], list[j]
		if a.File != b.File {
			return a.File < b.File
		}
		return a.Line < b.Line
	})
	return list
}

// Names lists all names, for suggestions.
func (f *Facts) Names() []string {
	var names []string
	for _, line := range f.lines {
		name, _, _ := bytes.Cut(line, []byte("\t"))
		if len(names) == 0 || names[len(names)-1] != string(name) {
			names = append(names, string(name))
		}
	}
	return names
}

// Definition returns the type with its fields or constants: of a struct, union
// or enum by its tag, and of a typedef that names one without a tag.
func (f *Facts) Definition(t *Type) *Type {
	if t == nil || t.Fields != nil || t.Items != nil {
		return t
	}
	switch t.Kind {
	case Struct, Union, Enum:
	default:
		return t
	}
	if t.Tag != "" {
		if fact := f.Find(TagWord(t.Kind)+" "+t.Tag, TagFact); fact != nil {
			return fact.Type
		}
	} else if t.Name != "" {
		if fact := f.Find(t.Name, TypedefFact); fact != nil {
			if fact.Type.Name != t.Name {
				return f.Definition(fact.Type)
			}
			return fact.Type
		}
	}
	return t
}

// Where says where a fact stands: "zlib.h:12" with the header's path.
func (f *Facts) Where(fact *Fact) string {
	if fact.File < 0 || fact.File >= len(f.Files) {
		return ""
	}
	return f.Files[fact.File] + ":" + strconv.Itoa(fact.Line)
}

// Text writes the fact as the header would.
func (f *Fact) Text() string {
	switch f.Sort {
	case TypedefFact:
		plain := *f.Type
		plain.Name = ""
		return "typedef " + plain.Declare(f.Name)
	case TagFact:
		return f.Name + " {" + fieldText(f.Type) + "}"
	case ConstFact:
		if f.Enum == "" {
			return "enum { " + f.Name + " }"
		}
		return f.Enum + " { " + f.Name + " }"
	case MacroFact:
		text := "#define " + f.Name
		if f.Macro.Func {
			args := f.Args
			if f.VarArgs {
				args = append(append([]string(nil), args...), "...")
			}
			text += "(" + strings.Join(args, ", ") + ")"
		}
		return strings.TrimSpace(text + " " + shorten(f.Macro.Text, 60))
	}
	if f.Type == nil {
		return f.Name
	}
	return f.Type.Declare(f.Name)
}

// fieldText lists a struct's fields, the first few of many.
func fieldText(t *Type) string {
	var parts []string
	for i, field := range t.Fields {
		if i == 8 {
			return " " + strings.Join(append(parts, "..."), " ") + " "
		}
		parts = append(parts, field.Type.Declare(field.Name)+";")
	}
	for i, item := range t.Items {
		if i == 8 {
			return " " + strings.Join(append(parts, "..."), " ") + " "
		}
		parts = append(parts, item+",")
	}
	if len(parts) == 0 {
		return ""
	}
	return " " + strings.Join(parts, " ") + " "
}

func shorten(s string, n int) string {
	if len(s) <= n {
		return s
	}
	return s[:n] + "..."
}
