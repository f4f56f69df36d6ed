package irbuild

import (
	"reflect"
	"strings"

	"pyxc/codegen/prims"
	"pyxc/parser/ast"
	"pyxc/typecheck/scope"
)

// testDict collects the docstrings with examples in __test__, where doctest
// finds those of functions that it would not take for functions (the
// directive autotestdict).
func (f *fb) testDict() {
	dirs := f.b.directivesAt(f.b.info.Module)
	if !f.b.cython || !dirs.AutoTestDict || f.b.opts.NoDocstrings {
		return
	}
	if sym := f.b.info.Scope.Names["__test__"]; sym != nil && (sym.Assigned || sym.Declared) {
		return
	}
	all := dirs.Other["autotestdict.all"] == "True"
	t := &tests{f: f, all: all, hidden: all || dirs.Other["autotestdict.cdef"] == "True"}
	t.walk(f.b.info.Module.Body, "")
	if len(t.list) == 0 {
		return
	}
	d := f.obj(prims.NewDict)
	for _, item := range t.list {
		f.do(prims.DictSetItem, d, f.b.mod.Str(item[0]), f.b.mod.Str(item[1]))
	}
	f.do(prims.SetGlobal, f.ident("__test__"), d)
}

// tests is a walk over a module for docstrings with examples.
type tests struct {
	f      *fb
	all    bool // those without examples, too
	hidden bool // those of functions that Python does not see, too
	list   [][2]string
}

// notByName are the special methods that getattr does not find on every version.
var notByName = " __cinit__ __dealloc__ __richcmp__ __nonzero__ __bool__ __len__ __contains__ "

func (t *tests) walk(body []ast.Stmt, class string) {
	for _, s := range body {
		walkNodes(reflect.ValueOf(s), func(n ast.Node) bool {
			switch n := n.(type) {
			case ast.Expr:
				return false
			case *ast.Property:
				t.walk(n.Body, class+"."+n.Name)
				return false
			case *ast.FuncDef:
				t.function(n, class)
				return false
			case *ast.ClassDef:
				t.walk(n.Body, n.Name)
				return false
			case *ast.CClass:
				t.walk(n.Body, n.Name)
				return false
			case *ast.CondCompile:
				t.walk(t.f.b.info.Live[n], class)
				return false
			case *ast.Include:
				if m := t.f.b.info.Included[n]; m != nil {
					t.walk(m.Body, class)
				}
				return false
			}
			return true
		})
	}
}

func (t *tests) function(s *ast.FuncDef, class string) {
	doc := docOf(s.Body)
	sym := t.f.b.info.Bound[s]
	hidden := sym != nil && sym.Kind == scope.CFunc && !sym.Cpdef
	if doc == "" || hidden && !t.hidden || !t.all && !strings.Contains(doc, ">>>") {
		return
	}
	path := s.Name
	if class != "" {
		if strings.Contains(notByName, " "+s.Name+" ") {
			return
		}
		path = class + "." + path
	}
	line := t.f.b.info.Set.Position(s.NameSp.Start).Line
	t.list = append(t.list, [2]string{path + " (line " + itoa(line) + ")", doc})
}
