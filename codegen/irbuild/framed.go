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
	"_abc_instancecheck": 0, "_abc_subclasscheck": 0, "_abc_register": 0, // they call hooks, and typing's looks up
	"namedtuple": 0, "NamedTuple": 0, "NewType": 0, "TypedDict": 0, "TypeVar": 0, "ParamSpec": 0, "TypeVarTuple": 0, "TypeAliasType": 0,
	"make_dataclass": 0,
	"Handle":         0, "TimerHandle": 0, "_call_soon": 0, "call_at": 0, // asyncio's debug mode notes where they are made
}

// makesClass are names of what makes a class of three arguments, whose __module__
// is that of the caller.
var makesClass = map[string]bool{"type": true, "metaclass": true, "meta": true}

// maxFrames bounds how far up a frame is made for.
const maxFrames = 3

// framedNames extends looksUp by the module's own functions.
func framedNames(info *typecheck.Info) framed {
	names := framed{up: map[string]int{}, known: map[string]string{}}
	for name, up := range looksUp {
		names.up[name], names.known[name] = up, name
	}
	names.aliases(info.Module.Body)
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

// framed are the functions that look at frames, by the names they have here.
type framed struct {
	up    map[string]int
	known map[string]string // by what name looksUp has them
}

// aliases adds the other names that the statements of a module give to such
// functions, and to globals, which finds those of its caller.
func (names framed) aliases(list []ast.Stmt) {
	note := func(alias, name string) {
		if up, ok := names.up[name]; ok {
			names.up[alias], names.known[alias] = up, names.known[name]
		} else if name == "globals" && alias != name {
			names.up[alias] = 0
		}
	}
	for _, st := range list {
		switch st := st.(type) {
		case *ast.Assign:
			for _, t := range st.Targets {
				if target, ok := t.(*ast.Name); ok {
					note(target.Id, nameOf(st.Value))
				}
			}
		case *ast.ImportFrom:
			for _, a := range st.Names {
				if a.As != "" {
					note(a.As, a.Name)
				}
			}
		case *ast.If:
			names.aliases(st.Then)
			names.aliases(st.Else)
		case *ast.Try:
			names.aliases(st.Body)
			names.aliases(st.Else)
		}
	}
}

type frameScan struct {
	info    *typecheck.Info
	names   framed
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
	if old, known := s.names.up[fn]; !known || old < up-1 {
		s.names.up[fn] = up - 1
		s.changed = true
	}
}

// framesUp says how far above the function that makes it a call looks; ok is
// false if it does not look at frames.
func framesUp(info *typecheck.Info, e *ast.Call, names framed) (up int, ok bool) {
	name := calledName(e)
	if makesClass[name] && len(e.Args) >= 3 {
		return 0, true
	}
	up, ok = names.up[name]
	if !ok {
		return 0, false
	}
	var level ast.Expr
	least := int64(0)
	switch names.known[name] {
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

func calledName(e *ast.Call) string { return nameOf(e.Func) }

// nameOf is the last part of a dotted name.
func nameOf(x ast.Expr) string {
	switch fn := x.(type) {
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
