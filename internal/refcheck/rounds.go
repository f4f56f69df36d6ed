package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"pyxc/internal/diag"
	"pyxc/internal/source"
	"pyxc/internal/testkit"
	"pyxc/parser"
	"pyxc/parser/ast"
)

// rounds writes a program into dir as one that does its work again and again,
// and returns the path. A compiled module is executed once only, so the loop is
// in the module.
func (c *config) rounds(dir string, p *testkit.Program) (string, error) {
	text, err := os.ReadFile(p.Path)
	if err != nil {
		return "", err
	}
	var out string
	if p.Cython() {
		out, err = c.statementsAgain(p.Path, string(text))
	} else {
		out = c.bodyAgain(string(text))
	}
	if err != nil {
		return "", err
	}
	path := filepath.Join(dir, filepath.Base(p.Path))
	return path, os.WriteFile(path, []byte(out), 0o666)
}

const roundsHead = "import refcheck_rounds as _rounds\n_keep = ()\n_keep = tuple(globals())\n"

// bodyAgain puts the whole module into a loop. What several lines of a string
// hold changes by that, which does not matter here.
func (c *config) bodyAgain(text string) string {
	var head, body strings.Builder
	for _, line := range strings.SplitAfter(text, "\n") {
		switch {
		case strings.HasPrefix(line, "from __future__"), strings.HasPrefix(line, "#") && body.Len() == 0:
			head.WriteString(line)
		case strings.TrimSpace(line) == "":
			body.WriteString(line)
		default:
			body.WriteString("        " + line)
		}
	}
	return head.String() + roundsHead +
		fmt.Sprintf("_round = 0\n_keep += ('_round',)\nfor _round in range(%d):\n    try:\n", c.times) +
		strings.TrimRight(body.String(), "\n") +
		"\n        pass\n    except BaseException:\n        pass\n    _rounds.tick(globals(), _keep)\n"
}

// statementsAgain repeats the statements of a .pyx that only do something;
// what declares stays as it is.
func (c *config) statementsAgain(path, text string) (string, error) {
	set := source.NewSet()
	file, err := set.Add(path, []byte(text))
	if err != nil {
		return "", err
	}
	var bag diag.Bag
	m := parser.Parse(file, parser.Options{Dialect: ast.Pyx}, &bag)
	var again strings.Builder
	for _, s := range m.Body {
		switch s.(type) {
		case *ast.ExprStmt, *ast.For, *ast.While, *ast.If, *ast.Try, *ast.With:
			sp := s.Span()
			again.WriteString("    try:\n")
			for _, line := range strings.Split(strings.TrimRight(text[file.Offset(sp.Start):file.Offset(sp.End)], "\n"), "\n") {
				again.WriteString("        " + line + "\n")
			}
			again.WriteString("    except BaseException:\n        pass\n")
		}
	}
	tail := "\nimport refcheck_rounds as _rounds\n_round = 0\n_keep = ()\n_keep = tuple(globals())\n"
	return text + tail + fmt.Sprintf("for _round in range(%d):\n", c.times) + again.String() + "    _rounds.tick(globals(), _keep)\n", nil
}
