package irbuild

import (
	"math/big"
	"reflect"

	"pyxc/codegen/prims"
	"pyxc/parser/ast"
	"pyxc/typecheck"
	"pyxc/typecheck/types"
)

// Compiled functions have no frames. In a .py file, calls of functions that are
// known to look at their caller's (for the place of a warning, or the module
// that a new class belongs to) are made below a frame that stands for the
// caller; and where they look further up, so are the calls of the function that
// makes them. That is by name: a frame too many costs time only.

// looksUp says of such functions how many frames above their caller's they look at.
var looksUp = map[string]int{
	"_getframe": 0, "_getframemodulename": 0, "warn": 0, "currentframe": 1, "stack": 1,
	"print_stack": 1, "extract_stack": 1, "format_stack": 1, "walk_stack": 1,
	"namedtuple": 0, "NamedTuple": 0, "NewType": 0, "TypedDict": 0, "TypeVar": 0, "ParamSpec": 0, "TypeVarTuple": 0,
}

// maxFrames bounds how far up a frame is made for.
const maxFrames = 3

// framedNames extends looksUp by the module's own functions.
func framedNames(info *typecheck.Info) map[string]int {
	names := map[string]int{}
	for name, up := range looksUp {
		names[name] = up
	}
	scan := &frameScan{info: info, names: names}
	for range maxFrames {
		scan.changed = false
		scan.stmts(info.Module.Body, "", "")
		if !scan.changed {
			break
		}
	}
	return names
}

type frameScan struct {
	info    *typecheck.Info
	names   map[string]int
	changed bool
}

// stmts looks for calls in the statements of a function, or of a module or
// class; cls is the class around.
func (s *frameScan) stmts(list []ast.Stmt, fn, cls string) {
	for _, st := range list {
		walkNodes(reflect.ValueOf(st), func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.FuncDef:
				s.stmts(n.Body, n.Name, cls)
				return false
			case *ast.ClassDef:
				s.stmts(n.Body, "", n.Name)
				return false
			case *ast.Lambda:
				return false
			case *ast.Call:
				s.call(n, fn, cls)
			}
			return true
		})
	}
}

// call notes that a function's callers need a frame, if this call in it does.
func (s *frameScan) call(e *ast.Call, fn, cls string) {
	up, ok := framesUp(s.info, e, s.names)
	if !ok || up < 1 || fn == "" {
		return
	}
	if fn == "__init__" || fn == "__new__" {
		fn = cls
	}
	if len(fn) > 4 && fn[:2] == "__" && fn[len(fn)-2:] == "__" {
		return // its callers do not name it
	}
	if old, known := s.names[fn]; !known || old < up-1 {
		s.names[fn] = up - 1
		s.changed = true
	}
}

// framesUp says how far above the function that makes it a call looks; ok is
// false if it does not look at frames.
func framesUp(info *typecheck.Info, e *ast.Call, names map[string]int) (up int, ok bool) {
	name := calledName(e)
	up, ok = names[name]
	if !ok {
		return 0, false
	}
	var level ast.Expr
	least := int64(0)
	switch name {
	case "_getframe", "_getframemodulename":
		if len(e.Args) > 0 {
			level = e.Args[0]
		}
	case "warn":
		least = 1
		if len(e.Args) > 2 {
			level = e.Args[2]
		}
		for i := range e.Keywords {
			if e.Keywords[i].Name == "stacklevel" {
				level = e.Keywords[i].Value
			}
		}
	default:
		return up, true
	}
	if level == nil {
		return up, true
	}
	if n, isInt := info.Types[level].Const.(*big.Int); isInt && n.IsInt64() {
		return int(min(max(n.Int64()-least, 0), maxFrames)), true
	}
	return maxFrames, true
}

func calledName(e *ast.Call) string {
	switch fn := e.Func.(type) {
	case *ast.Name:
		return fn.Id
	case *ast.Attr:
		return fn.Name
	}
	return ""
}

// framedCall makes a call below a frame if it may look at it.
func (f *fb) framedCall(e *ast.Call) (val, bool) {
	if f.b.cython || f.nogil {
		return val{}, false
	}
	up, ok := framesUp(f.b.info, e, f.b.framed)
	if !ok || up > 0 && f.module && f.class == nil {
		return val{}, false // the module's body runs below one
	}
	fn := f.object(e.Func)
	args, kwargs := f.starArgs(e, fn)
	if kwargs == nil {
		kwargs = null
	}
	return val{v: f.obj(prims.CallFramed, fn, args, kwargs), t: types.Obj}, true
}
