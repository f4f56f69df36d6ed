package diag

import "sort"

// Doc explains one code. Every package that reports diagnostics keeps the
// explanations of its codes in an exported table `var Docs = []diag.Doc{...}`;
// the driver joins the tables, and a test compiles every Example and expects
// the code.
type Doc struct {
	Code  Code
	Title string // one line, no full stop
	Text  string // what it means, why it is one, how to mend it

	// Example is a program that gets this code. If it needs several files it
	// is a txtar archive, of which the first file is compiled. It is empty
	// only where no program can show the code (a full disk, a missing
	// compiler); Text then says when it happens.
	Example string
	// File is the example's name; "example.pyx" if empty.
	File string
}

// ExampleFile is the name the example is compiled under.
func (d Doc) ExampleFile() string {
	if d.File == "" {
		return "example.pyx"
	}
	return d.File
}

// Table finds explanations by code.
type Table struct {
	byCode map[Code]Doc
	order  []Code
}

// NewTable joins tables of explanations. Codes that stand twice are returned
// as well, for the test that forbids them.
func NewTable(tables ...[]Doc) (table *Table, twice []Code) {
	table = &Table{byCode: map[Code]Doc{}}
	for _, docs := range tables {
		for _, doc := range docs {
			if _, ok := table.byCode[doc.Code]; ok {
				twice = append(twice, doc.Code)
				continue
			}
			table.byCode[doc.Code] = doc
			table.order = append(table.order, doc.Code)
		}
	}
	sort.Slice(table.order, func(i, j int) bool { return table.order[i] < table.order[j] })
	return table, twice
}

// Lookup returns the explanation of a code.
func (t *Table) Lookup(code Code) (Doc, bool) {
	doc, ok := t.byCode[code]
	return doc, ok
}

// Codes returns all codes in order.
func (t *Table) Codes() []Code { return t.order }
